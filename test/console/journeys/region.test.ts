/** Watching and moving the region: its clock, its zones, why requests were answered so, its key ranges. */
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  axeFindings,
  expectNoConsoleErrors,
  openConsole,
  program,
  settle,
  type ConsoleUnderTest,
  type WatchedPage,
} from "../browser.ts";
import { moveToTenthOfMonth } from "../region-time.ts";
import { patternsOf, viewers, wordsOf } from "../words.ts";

describe.skipIf(program === undefined).for(viewers)("the region's pages in $language", ({ language }) => {
  const say = wordsOf(language);
  const like = patternsOf(language);
  let opened: ConsoleUnderTest;
  let s3: S3;
  let bob: S3;

  beforeAll(async () => {
    opened = await openConsole({ conductor: true }, { language });
    await moveToTenthOfMonth(opened.region.clock);
    const { endpoint, root } = opened.region;
    const common = { endpoint, region: "us-east-1" };
    s3 = new S3({ ...common, forcePathStyle: true, credentials: root });
    const iam = new IAM({ ...common, credentials: root });
    await s3.createBucket({ Bucket: "journey" });
    await iam.createUser({ UserName: "bob" });
    const Statement = [{ Sid: "NoReading", Effect: "Deny", Action: "s3:GetObject", Resource: "*" }];
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    await iam.putUserPolicy({ UserName: "bob", PolicyName: "own", PolicyDocument });
    const { AccessKey } = await iam.createAccessKey({ UserName: "bob" });
    const credentials = { accessKeyId: AccessKey!.AccessKeyId!, secretAccessKey: AccessKey!.SecretAccessKey! };
    bob = new S3({ ...common, forcePathStyle: true, credentials });
    iam.destroy();
  });
  afterAll(async () => {
    s3?.destroy();
    bob?.destroy();
    await opened?.close();
  });

  test("a denied request is found among the live ones, and explained with the statement that decided", async () => {
    await s3.putObject({ Bucket: "journey", Key: "secret.txt", Body: "secret" });
    await expect(bob.getObject({ Bucket: "journey", Key: "secret.txt" })).rejects.toThrow("explicit deny");
    const page = await opened.open("region/requests?show=denied");
    const row = page.getByRole("row", { name: /s3:GetObject/ });
    await row.getByText(say("Denied explicitly")).waitFor();
    await row.getByRole("link").click();
    await page.getByRole("heading", { name: say("Why") }).waitFor();
    await page
      .getByText(say("{action} on {resource}", { action: "s3:GetObject", resource: "arn:aws:s3:::journey/secret.txt" }))
      .first()
      .waitFor();
    await page
      .getByText(say("Statement {number} ({sid}) of {policy}", { number: 1, sid: "NoReading", policy: "user/bob/own" }))
      .waitFor();
    await page.getByRole("heading", { name: like("What it cost") }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expectNoConsoleErrors(page);
    await page.context().close();
  });

  test("an event is found in the history by its name, with its record and the way to its explanation", async () => {
    const page = await opened.open("region/trail");
    await page.getByRole("textbox", { name: say("Value") }).fill("CreateBucket");
    await page.getByRole("button", { name: say("Search") }).click();
    await page.getByRole("link", { name: "CreateBucket" }).click();
    await page.getByText('"eventName": "CreateBucket"').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("link", { name: like("explain") }).click();
    await page
      .getByText(like("Allowed by {what}.", { what: String(say("the account's root user, which needs no policy")) }))
      .waitFor();
    expectNoConsoleErrors(page);
    await page.context().close();
  });

  test("a zone is lost, objects go on being written, and it heals", async () => {
    const page = await opened.open("region/zones?zone=b");
    await page.getByRole("button", { name: say("Fail"), exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog
      .getByText(like("Writes go on: they are acknowledged after two copies, and this zone is owed the third."))
      .waitFor();
    await dialog.getByRole("button", { name: say("Fail zone") }).click();
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "b", exact: true }) });
    await row.getByText(say("Failed")).waitFor();
    await s3.putObject({ Bucket: "journey", Key: "two-copies", Body: "x".repeat(100_000) });
    expect(await (await s3.getObject({ Bucket: "journey", Key: "secret.txt" })).Body?.transformToString()).toBe(
      "secret",
    );
    await page.getByRole("button", { name: say("Heal"), exact: true }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Heal zone") })
      .click();
    await page.getByText(like("Zone {name} is coming back; what it missed is being copied.", { name: "b" })).waitFor();
    await row.getByText(say("Healthy")).waitFor();
    expectNoConsoleErrors(page);
    await page.context().close();
  });

  test("a bucket's keys are shown by range, and a border that is asked for appears", async () => {
    for (const Key of ["a", "b", "c", "d"]) await s3.putObject({ Bucket: "journey", Key, Body: Key });
    const page = await opened.open("region/partitions?bucket=journey");
    await page.getByRole("button", { name: say("Split or merge") }).click();
    await page
      .getByRole("dialog")
      .getByRole("textbox", { name: say("Key") })
      .fill("c");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Split"), exact: true })
      .click();
    await page.getByRole("row", { name: new RegExp(`${like("(start)").source} c `) }).waitFor();
    await page
      .getByRole("img", {
        name: like(
          "Heat map of {title}: {count} partitions, the hottest has {most} a second. The table below has each.",
          { title: String(say("Writes a second")), count: 2 },
        ),
      })
      .waitFor();
    expectNoConsoleErrors(page);
    await page.context().close();
  });

  test("forty days forward a lifecycle rule has run, and the month that was left cost more", async () => {
    await s3.putBucketLifecycleConfiguration({
      Bucket: "journey",
      LifecycleConfiguration: {
        Rules: [{ ID: "month", Status: "Enabled", Filter: { Prefix: "" }, Expiration: { Days: 30 } }],
      },
    });
    await s3.putObject({ Bucket: "journey", Key: "large", Body: Buffer.alloc(8_000_000) });
    const page = await opened.open("region/clock");
    await settle(page);
    const before = await timeShown(page);
    await page.getByRole("button", { name: say("40 days") }).click();
    const dialog = page.getByRole("dialog");
    await dialog
      .getByText(
        like("Lifecycle rules run for {days} days: what they name changes its class or expires.", { days: 40 }),
      )
      .waitFor();
    await dialog.getByRole("button", { name: say("Move the clock") }).click();
    await page.getByRole("heading", { name: say("What came of it") }).waitFor();
    await page.getByRole("row", { name: /s3\.run-lifecycle/ }).waitFor();
    const costBefore = await dollarsIn(page, "cost-before");
    await expect.poll(() => dollarsIn(page, "cost-of-month-left"), { interval: 500 }).toBeGreaterThan(costBefore);
    expect(Math.round(((await timeShown(page)) - before) / 86_400_000)).toBe(40);
    await expect.poll(async () => (await s3.listObjectsV2({ Bucket: "journey" })).KeyCount, { interval: 500 }).toBe(0);
    expectNoConsoleErrors(page);
    await page.context().close();
  });
});

async function timeShown(page: WatchedPage): Promise<number> {
  return Date.parse((await page.getByTestId("region-time").getAttribute("datetime")) ?? "");
}

async function dollarsIn(page: WatchedPage, id: string): Promise<number> {
  return Number((await page.getByTestId(id).innerText()).replace(/[^\d.]/g, ""));
}
