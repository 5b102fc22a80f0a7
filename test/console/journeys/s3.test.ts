/** Daily work with buckets and objects. */
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ZonesAnswer } from "../../../src/kernel/control.ts";
import { expectNoConsoleErrors, openConsole, program, settle, signIn, type ConsoleUnderTest } from "../browser.ts";
import { patternsOf, viewers, wordsOf } from "../words.ts";

describe.skipIf(program === undefined).for(viewers)("S3 in $language", ({ language }) => {
  const say = wordsOf(language);
  const like = patternsOf(language);
  let opened: ConsoleUnderTest;
  let s3: S3;

  beforeAll(async () => {
    opened = await openConsole({}, { language });
    const { endpoint, root } = opened.region;
    s3 = new S3({ endpoint, region: "us-east-1", forcePathStyle: true, credentials: root });
    await s3.createBucket({ Bucket: "photos" });
    await s3.putBucketVersioning({ Bucket: "photos", VersioningConfiguration: { Status: "Enabled" } });
  });
  afterAll(async () => {
    s3?.destroy();
    await opened?.close();
  });

  test("an action shows the command that does the same", async () => {
    const page = await opened.open("s3/create");
    await page.fill("input[name=bucket]", "by-command");
    await page.getByRole("button", { name: say("Show CLI command") }).click();
    await page.getByText("aws s3api create-bucket --bucket by-command").waitFor();
    expectNoConsoleErrors(page);
  });

  test("a bucket is made, emptied and deleted", async () => {
    const page = await opened.open("s3/create");
    await page.fill("input[name=bucket]", "short-lived");
    await page.locator("button[type=submit]").click();
    await page.getByRole("heading", { name: "short-lived" }).first().waitFor();
    await s3.putObject({ Bucket: "short-lived", Key: "a/b", Body: "x" });
    await page.goto(`${opened.address}s3`);
    await page.getByRole("radio", { name: say("Select {name}", { name: "short-lived" }) }).click();
    await page.getByRole("button", { name: say("Empty"), exact: true }).click();
    await page.getByPlaceholder(say("permanently delete")).fill(String(say("permanently delete")));
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Empty"), exact: true })
      .press("Enter");
    await page.getByText(like("{count} versions were deleted from {name}.")).waitFor();
    await page.getByRole("radio", { name: say("Select {name}", { name: "short-lived" }) }).click();
    await page.getByRole("button", { name: say("Delete"), exact: true }).click();
    await page.getByPlaceholder("short-lived").fill("short-lived");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Delete"), exact: true })
      .press("Enter");
    await page.getByText(say("Bucket {name} was deleted.", { name: "short-lived" })).waitFor();
    expectNoConsoleErrors(page);
  });

  test("an earlier version is restored, and a deleted object comes back", async () => {
    for (const Body of ["first", "second"]) await s3.putObject({ Bucket: "photos", Key: "notes.txt", Body });
    const page = await opened.open("s3/buckets/photos/object?key=notes.txt&tab=versions");
    await page.getByRole("radio").nth(1).click();
    await page.getByRole("button", { name: say("Restore"), exact: true }).click();
    await page.getByText(like("Version {version} is the current one again.")).first().waitFor();
    expect(await contentOf("notes.txt")).toBe("first");
    await s3.deleteObject({ Bucket: "photos", Key: "notes.txt" });
    await page.goto(`${opened.address}s3/buckets/photos/object?key=notes.txt&tab=versions`);
    await page.getByText(say("Delete marker")).first().waitFor();
    await page.getByRole("radio").first().click();
    await page.getByRole("button", { name: say("Restore"), exact: true }).click();
    await page
      .getByText(say("The delete marker is gone: the version before it is the current one again."))
      .first()
      .waitFor();
    expect(await contentOf("notes.txt")).toBe("first");
  });

  test("names are found by their beginning, by the region", async () => {
    for (let number = 0; number < 120; number += 1) {
      await s3.putObject({ Bucket: "photos", Key: `many/${String(number).padStart(3, "0")}`, Body: "x" });
    }
    const page = await opened.open("s3/buckets/photos?prefix=many%2F");
    await page.getByRole("link", { name: "000" }).waitFor();
    await page.getByPlaceholder(say("Find by the beginning of names")).fill("11");
    await page.getByRole("link", { name: "119" }).waitFor();
    // Nothing is left of the longer list that was there before.
    await expect.poll(() => page.getByRole("row").count()).toBe(11);
    await page.waitForURL(/find=11/);
    expectNoConsoleErrors(page);
  });

  test("a stored page is shown as text, and runs nothing in the console's origin", async () => {
    const Body = "<script>document.title = 'owned'</script><h1>page</h1>";
    await s3.putObject({ Bucket: "photos", Key: "evil.html", Body, ContentType: "text/html" });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>top.document.title='owned'</script></svg>`;
    await s3.putObject({ Bucket: "photos", Key: "evil.svg", Body: svg, ContentType: "image/svg+xml" });
    const page = await opened.open("s3/buckets/photos/object?key=evil.html&tab=preview");
    await page.locator("pre").getByText("<script>").waitFor();
    await page.goto(`${opened.address}s3/buckets/photos/object?key=evil.svg&tab=preview`);
    await page.locator("img.console-image").waitFor();
    expect(await page.title()).not.toContain("owned");
    expectNoConsoleErrors(page);
  });

  test("a form makes the JSON that it shows, and the setting holds", async () => {
    const page = await opened.open("s3/buckets/photos?tab=management");
    await page.getByRole("button", { name: `${say("Edit")}: ${say("Lifecycle")}` }).click();
    await page.getByLabel(say("Delete earlier versions after days")).fill("90");
    await page.getByRole("dialog").getByRole("button", { name: "JSON" }).click();
    expect(
      await page
        .getByLabel(`${say("Lifecycle")}: JSON`)
        .first()
        .inputValue(),
    ).toContain('"NoncurrentDays": 90');
    await page.getByRole("button", { name: say("Save") }).click();
    await page.getByText(say("{title} was saved.", { title: String(say("Lifecycle")) })).waitFor();
    const { Rules = [] } = await s3.getBucketLifecycleConfiguration({ Bucket: "photos" });
    expect(Rules[0]?.NoncurrentVersionExpiration?.NoncurrentDays).toBe(90);
    expectNoConsoleErrors(page);
  });

  test("an object's three zones are shown, and a link to it works for anybody", async () => {
    await s3.putObject({ Bucket: "photos", Key: "shared.txt", Body: "for all" });
    const page = await opened.open("s3/buckets/photos/object?key=shared.txt&tab=placement");
    await settle(page);
    const { zones } = (await (await fetch(`${opened.region.endpoint}/_haneul/zones`)).json()) as ZonesAnswer;
    expect(zones).toHaveLength(3);
    for (const { name } of zones) await page.getByRole("row").getByText(name, { exact: true }).waitFor();
    await page.goto(`${opened.address}s3/buckets/photos/object?key=shared.txt&tab=share`);
    await page.getByRole("button", { name: say("Make link") }).click();
    await page.getByRole("img", { name: say("The link as a QR code") }).waitFor();
    const link = await page.getByRole("textbox", { name: say("Link"), exact: true }).inputValue();
    expect(await (await fetch(link)).text()).toBe("for all");
    expectNoConsoleErrors(page);
  });

  test("who can read a bucket is told, and a denied action says why", async () => {
    const { endpoint, root } = opened.region;
    const iam = new IAM({ endpoint, region: "us-east-1", credentials: root });
    for (const UserName of ["reader", "stranger"]) await iam.createUser({ UserName });
    const allow = { Effect: "Allow", Action: ["s3:GetObject", "s3:ListAllMyBuckets"], Resource: "*" };
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [allow] });
    await iam.putUserPolicy({ UserName: "reader", PolicyName: "read", PolicyDocument });
    const { AccessKey } = await iam.createAccessKey({ UserName: "reader" });
    iam.destroy();
    const page = await opened.open("s3/buckets/photos?tab=access");
    await page
      .getByRole("row", { name: /reader/ })
      .getByText(say("Allowed"))
      .waitFor();
    expect(
      await page
        .getByRole("row", { name: /stranger/ })
        .getByText(say("Allowed"))
        .count(),
    ).toBe(0);
    expectNoConsoleErrors(page);
    const reader = await opened.newPage();
    await reader.goto(`${opened.address}s3/create`);
    await signIn(reader, {
      accessKeyId: AccessKey?.AccessKeyId ?? "",
      secretAccessKey: AccessKey?.SecretAccessKey ?? "",
    });
    await reader.fill("input[name=bucket]", "not-mine");
    await reader.locator("button[type=submit]").click();
    await reader.getByText("is not authorized to perform: s3:CreateBucket").waitFor();
    await reader.getByRole("link", { name: say("Explain this decision") }).click();
    await reader.waitForURL(/region\/requests\//);
  });

  async function contentOf(key: string): Promise<string | undefined> {
    const { Body } = await s3.getObject({ Bucket: "photos", Key: key });
    return Body?.transformToString();
  }
});
