/** IAM in the browser: people get credentials, policies are written, and denials are understood. */
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { STS } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoConsoleErrors, openConsole, program, settle, type ConsoleUnderTest } from "../browser.ts";
import { patternsOf, viewers, wordsOf } from "../words.ts";
import { totpCode } from "../totp.ts";

const password = "Correct-horse-1!";
const account = "000000000000";
const statement = (Effect: string, Action: string, Resource = "*"): object => ({ Effect, Action, Resource });
const document = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement }, undefined, 2);

/** React's remark on a list that one of Cloudscape's components makes of another's; none of ours forwards a ref. */
const keysWithin = /unique "key" prop[^]*ForwardRef/;

describe.skipIf(program === undefined).for(viewers)("IAM in $language", ({ language }) => {
  const say = wordsOf(language);
  const like = patternsOf(language);
  let opened: ConsoleUnderTest;
  let iam: IAM;

  beforeAll(async () => {
    opened = await openConsole({}, { language });
    const { endpoint, root } = opened.region;
    iam = new IAM({ endpoint, region: "us-east-1", credentials: root });
    await iam.createUser({ UserName: "mina" });
    await iam.createLoginProfile({ UserName: "mina", Password: password });
    const own = document(statement("Allow", "iam:*", `arn:aws:iam::${account}:*`));
    await iam.putUserPolicy({ UserName: "mina", PolicyName: "own", PolicyDocument: own });
  });
  afterAll(async () => {
    iam?.destroy();
    await opened?.close();
  });

  test("a user enrols a device by its QR code's key, and signs in with a code of it", async () => {
    const page = await opened.newPage();
    await page.goto(`${opened.address}iam/my-credentials`);
    const type = async (): Promise<void> => {
      await page.locator('[data-testid="user"]').click();
      await page.fill("input[name=account]", account);
      await page.fill("input[name=userName]", "mina");
      await page.fill("input[name=password]", password);
      await page.click("button[type=submit]");
    };
    await type();
    await page.getByRole("button", { name: say("Assign MFA device") }).click();
    await page.getByRole("button", { name: say("Continue") }).click();
    await page.getByRole("img", { name: say("QR code of the device's key") }).waitFor();
    await page.getByRole("button", { name: say("Show secret key") }).click();
    const seed =
      (await page
        .getByText(/^[A-Z2-7]{64}$/)
        .first()
        .textContent()) ?? "";
    const dialog = page.getByRole("dialog", { name: say("Assign MFA device") });
    const now = Date.now();
    await dialog.getByLabel(say("First code")).fill(totpCode(seed, now - 30_000));
    await dialog.getByLabel(say("Second code")).fill(totpCode(seed, now));
    await dialog.getByRole("button", { name: say("Assign MFA device") }).click();
    await page.getByText(say("The device is assigned.")).waitFor();
    await page.evaluate("sessionStorage.clear()");
    await page.reload();
    await type();
    // A code is good once: the next one is, or what time has made the one of now.
    await page.fill("input[name=mfaCode]", totpCode(seed, Math.max(now + 30_000, Date.now())));
    await page.click("button[type=submit]");
    await page.getByRole("heading", { name: say("My security credentials") }).waitFor();
    expectNoConsoleErrors(page, [/401/, /403.*time/]);
  });

  test("a user is made with an access key that works, whose secret is shown once", async () => {
    const page = await opened.open("iam/users/create");
    await page.getByLabel(say("User name")).fill("robot");
    for (const _ of [1, 2, 3]) await page.getByRole("button", { name: say("Next"), exact: true }).click();
    await page.getByRole("button", { name: say("Create user") }).click();
    await page.getByRole("heading", { name: "robot", level: 1 }).waitFor();
    await page.getByRole("tab", { name: say("Security credentials") }).click();
    await page.getByRole("button", { name: say("Create access key") }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Create access key") })
      .click();
    await page.getByText(say("The access key is there")).waitFor();
    await page
      .getByRole("button", { name: new RegExp(`${like("Show").source}: ${like("Secret access key").source}`) })
      .click();
    const secretAccessKey =
      (await page.locator(`[data-secret="${String(say("Secret access key"))}"]`).textContent()) ?? "";
    const accessKeyId =
      (await page
        .getByRole("dialog")
        .getByText(/^AKIA\w{16}$/)
        .first()
        .textContent()) ?? "";
    const { endpoint } = opened.region;
    const sts = new STS({ endpoint, region: "us-east-1", credentials: { accessKeyId, secretAccessKey } });
    expect((await sts.getCallerIdentity({})).Arn).toBe(`arn:aws:iam::${account}:user/robot`);
    sts.destroy();
    const download = page.waitForEvent("download");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Download .csv") })
      .click();
    expect((await download).suggestedFilename()).toBe("robot_accessKeys.csv");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Done") })
      .click();
    await page.getByText(accessKeyId).waitFor();
    expect(await page.content()).not.toContain(secretAccessKey);
    expectNoConsoleErrors(page, [/404/, keysWithin]);
  });

  test("a denied action shows AWS's message, the policy that lacks, and the same question for the simulator", async () => {
    await iam.createUser({ UserName: "guest" });
    const { AccessKey } = await iam.createAccessKey({ UserName: "guest" });
    const page = await opened.newPage();
    await page.goto(`${opened.address}iam/users?as=key`);
    await page.locator('[data-testid="key"]').click();
    await page.fill("input[name=keyId]", AccessKey?.AccessKeyId ?? "");
    await page.fill("input[name=secret]", AccessKey?.SecretAccessKey ?? "");
    await page.click("button[type=submit]");
    await page
      .getByText(`User: arn:aws:iam::${account}:user/guest is not authorized to perform: iam:ListUsers`)
      .first()
      .waitFor();
    const reason = language === "en" ? "Nothing allows iam:ListUsers" : "iam:ListUsers을(를) 허용하는 정책이 없습니다";
    await page.getByText(reason).first().waitFor();
    const link = page.getByRole("link", { name: say("Ask the policy simulator") });
    expect(await link.first().getAttribute("href")).toContain("actions=iam%3AListUsers");
    expectNoConsoleErrors(page, [/403/]);
  });

  test("the simulator marks the statement that decided, in the policy's own text", async () => {
    await iam.createUser({ UserName: "sim" });
    const text = document(statement("Allow", "s3:*"), statement("Deny", "s3:DeleteObject", "arn:aws:s3:::keep/*"));
    await iam.putUserPolicy({ UserName: "sim", PolicyName: "mixed", PolicyDocument: text });
    const query = new URLSearchParams({
      principal: `arn:aws:iam::${account}:user/sim`,
      actions: "s3:DeleteObject s3:GetObject",
      resources: "arn:aws:s3:::keep/a",
    });
    const page = await opened.open(`iam/simulator?${query.toString()}`);
    await page.getByRole("button", { name: say("Run simulation") }).click();
    await page.getByText(say("Denied explicitly")).waitFor();
    const mark = page.locator("mark");
    await mark.waitFor();
    expect(JSON.parse((await mark.textContent()) ?? "")).toEqual(
      statement("Deny", "s3:DeleteObject", "arn:aws:s3:::keep/*"),
    );
    await page
      .getByRole("row", { name: /s3:GetObject/ })
      .getByRole("radio")
      .check();
    await page
      .getByText(say("Why: {action} on {resource}", { action: "s3:GetObject", resource: "arn:aws:s3:::keep/a" }))
      .waitFor();
    await expect.poll(() => mark.textContent()).toContain('"s3:*"');
    expectNoConsoleErrors(page);
  });

  test("both editors show the same policy, and what IAM says against it stands at its place", async () => {
    const page = await opened.open("iam/policies/create?editor=json");
    const area = page.locator(".iam-policy-text textarea");
    await area.fill(document(statement("Allow", "s3:GetObject", "photos")));
    await page.getByText('Resource photos must be in ARN format or "*".').waitFor();
    await page
      .getByRole("button", { name: say("Go to line {line}, column {column}", { line: 7, column: 19 }) })
      .waitFor();
    await page.getByRole("button", { name: say("Visual"), exact: true }).click();
    await page.getByLabel(say("Resource ARN {number}", { number: 1 })).fill("arn:aws:s3:::photos/*");
    await page.getByRole("button", { name: say("JSON"), exact: true }).click();
    expect(JSON.parse(await area.inputValue())).toMatchObject({
      Statement: [{ Action: "s3:GetObject", Resource: "arn:aws:s3:::photos/*" }],
    });
    await page.getByText(say("No findings. IAM accepts this document.")).waitFor();
    await page.getByRole("button", { name: say("Next"), exact: true }).click();
    await page.getByLabel(say("Policy name")).fill("read-them");
    await page.getByRole("button", { name: say("Create policy") }).click();
    await page.getByRole("heading", { name: "read-them", level: 1 }).waitFor();
    await settle(page);
    expectNoConsoleErrors(page, [/400/]);
  });

  test("a user who is deleted goes with all that belongs to it", async () => {
    const { endpoint } = opened.region;
    await iam.createUser({ UserName: "leaver" });
    await iam.putUserPolicy({
      UserName: "leaver",
      PolicyName: "s3",
      PolicyDocument: document(statement("Allow", "s3:*")),
    });
    const { AccessKey } = await iam.createAccessKey({ UserName: "leaver" });
    const page = await opened.open("iam/users/leaver");
    await page.getByRole("button", { name: say("Delete"), exact: true }).click();
    await page.getByPlaceholder("leaver").fill("leaver");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Delete"), exact: true })
      .click();
    await page
      .getByText(say("{name} is deleted.", { name: "leaver" }))
      .first()
      .waitFor();
    const credentials = {
      accessKeyId: AccessKey?.AccessKeyId ?? "",
      secretAccessKey: AccessKey?.SecretAccessKey ?? "",
    };
    const s3 = new S3({ endpoint, region: "us-east-1", forcePathStyle: true, credentials });
    await expect(s3.listBuckets({})).rejects.toThrow(/does not exist in our records/);
    s3.destroy();
    expectNoConsoleErrors(page, [/404/]);
  });
});
