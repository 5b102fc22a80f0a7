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

describe.skipIf(program === undefined)("the region's pages", { timeout: 180_000 }, () => {
  let opened: ConsoleUnderTest;
  let s3: S3;
  let bob: S3;

  beforeAll(async () => {
    opened = await openConsole({ conductor: true });
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
    await row.getByText("Denied explicitly").waitFor();
    await row.getByRole("link").click();
    await page.getByRole("heading", { name: "Why" }).waitFor();
    await page.getByText("s3:GetObject on arn:aws:s3:::journey/secret.txt").first().waitFor();
    await page.getByText("Statement 1 (NoReading) of user/bob/own").waitFor();
    await page.getByRole("heading", { name: /What it cost/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expectNoConsoleErrors(page);
    const korean = await opened.open(page.url().slice(opened.address.length), { language: "ko", colours: "dark" });
    await korean.getByText("명시적 거부는 무엇보다 우선합니다").waitFor();
    expect(await axeFindings(korean)).toEqual([]);
    await korean.context().close();
    await page.context().close();
  });

  test("an event is found in the history by its name, with its record and the way to its explanation", async () => {
    const page = await opened.open("region/trail");
    await page.getByRole("textbox", { name: "Value" }).fill("CreateBucket");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("link", { name: "CreateBucket" }).click();
    await page.getByText('"eventName": "CreateBucket"').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("link", { name: /\(explain\)/ }).click();
    await page.getByText("Allowed by the account's root user").waitFor();
    expectNoConsoleErrors(page);
    await page.context().close();
  });

  test("a zone is lost, objects go on being written, and it heals", async () => {
    const page = await opened.open("region/zones?zone=b");
    await page.getByRole("button", { name: "Fail", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("this zone is owed the third").waitFor();
    await dialog.getByRole("button", { name: "Fail zone" }).click();
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "b", exact: true }) });
    await row.getByText("Failed").waitFor();
    await s3.putObject({ Bucket: "journey", Key: "two-copies", Body: "x".repeat(100_000) });
    expect(await (await s3.getObject({ Bucket: "journey", Key: "secret.txt" })).Body?.transformToString()).toBe(
      "secret",
    );
    await page.getByRole("button", { name: "Heal", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Heal zone" }).click();
    await page.getByText("Zone b is coming back").waitFor();
    await row.getByText("Healthy").waitFor({ timeout: 60_000 });
    expectNoConsoleErrors(page);
    await page.context().close();
  });

  test("a bucket's keys are shown by range, and a border that is asked for appears", async () => {
    for (const Key of ["a", "b", "c", "d"]) await s3.putObject({ Bucket: "journey", Key, Body: Key });
    const page = await opened.open("region/partitions?bucket=journey");
    await page.getByRole("button", { name: "Split or merge" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Key" }).fill("c");
    await page.getByRole("dialog").getByRole("button", { name: "Split", exact: true }).click();
    await page.getByRole("row", { name: /\(start\) c / }).waitFor();
    await page.getByRole("img", { name: /Heat map of Writes a second: 2 partitions/ }).waitFor();
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
    await page.getByRole("button", { name: "40 days" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Lifecycle rules run for 40 days").waitFor();
    await dialog.getByRole("button", { name: "Move the clock" }).click();
    await page.getByRole("heading", { name: "What came of it" }).waitFor();
    await page.getByRole("row", { name: /s3\.run-lifecycle/ }).waitFor({ timeout: 60_000 });
    const costBefore = await dollarsIn(page, "cost-before");
    await expect
      .poll(() => dollarsIn(page, "cost-of-month-left"), { timeout: 60_000, interval: 500 })
      .toBeGreaterThan(costBefore);
    expect(Math.round(((await timeShown(page)) - before) / 86_400_000)).toBe(40);
    await expect
      .poll(async () => (await s3.listObjectsV2({ Bucket: "journey" })).KeyCount, { timeout: 60_000, interval: 500 })
      .toBe(0);
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
