/** Every setting of a bucket has a form, which makes the document that S3 takes, and says what S3 says against it. */
import { S3 } from "@aws-sdk/client-s3";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openConsole, program, type ConsoleUnderTest, type WatchedPage } from "../browser.ts";
import { patternsOf, viewers, wordsOf } from "../words.ts";

const bucket = "settings";

describe.skipIf(program === undefined).for(viewers)("a bucket's settings in $language", ({ language }) => {
  const say = wordsOf(language);
  const like = patternsOf(language);
  let opened: ConsoleUnderTest;
  let s3: S3;
  let page: WatchedPage;

  beforeAll(async () => {
    opened = await openConsole({}, { language });
    const { endpoint, root } = opened.region;
    s3 = new S3({ endpoint, region: "us-east-1", forcePathStyle: true, credentials: root });
    await s3.createBucket({ Bucket: bucket, ObjectLockEnabledForBucket: true });
    await s3.createBucket({ Bucket: "logs" });
    page = await opened.open("");
  });
  afterAll(async () => {
    s3?.destroy();
    await opened?.close();
  });

  /** Opens a setting's form, lets it be filled in, and gives the JSON that it shows. */
  async function fillIn(tab: string, title: string, fill: (dialog: Locator) => Promise<void>): Promise<string> {
    await page.goto(`${opened.address}s3/buckets/${bucket}?tab=${tab}`);
    await page.getByRole("button", { name: new RegExp(`^${like("Edit").source}: ${like(title).source}$`) }).click();
    const dialog = page.getByRole("dialog");
    await fill(dialog);
    await dialog.getByRole("button", { name: "JSON" }).click();
    return dialog
      .getByLabel(new RegExp(`${like(title).source}: JSON`))
      .first()
      .inputValue();
  }

  async function save(title: string): Promise<void> {
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Save"), exact: true })
      .click();
    await page
      .getByText(say("{title} was saved.", { title: String(say(title)) }))
      .first()
      .waitFor();
  }

  async function choose(dialog: Locator, label: string, option: string): Promise<void> {
    await dialog.getByLabel(like(label)).first().click();
    await page.getByRole("option", { name: option }).click();
  }

  test("lifecycle: which objects, move after move, and earlier versions", async () => {
    const json = await fillIn("management", "Lifecycle", async (dialog) => {
      await dialog.getByLabel(say("Prefix")).fill("logs/");
      await dialog.getByLabel(say("Only objects larger than bytes")).fill("1000");
      await dialog.getByRole("button", { name: say("Add a move to another class") }).click();
      await dialog.getByLabel(say("Move to another class after days")).nth(1).fill("90");
      await dialog.getByLabel(say("Delete earlier versions after days")).fill("30");
      await dialog.getByLabel(say("Earlier versions that are kept in any case")).fill("2");
    });
    expect(JSON.parse(json)).toMatchObject({
      Rules: [{ Filter: { And: { Prefix: "logs/", ObjectSizeGreaterThan: 1000 } } }],
    });
    await save("Lifecycle");
    const { Rules = [] } = await s3.getBucketLifecycleConfiguration({ Bucket: bucket });
    expect(Rules[0]?.Transitions?.map(({ Days }) => Days)).toEqual([30, 90]);
    expect(Rules[0]?.NoncurrentVersionExpiration).toEqual({ NoncurrentDays: 30, NewerNoncurrentVersions: 2 });
  });

  test("what S3 refuses stands in the form, in S3's words", async () => {
    await fillIn("management", "Replication", async (dialog) => {
      await dialog.getByLabel(say("Role (ARN)")).fill("arn:aws:iam::000000000000:role/copier");
      await dialog.getByLabel(say("Bucket")).fill("arn:aws:s3:::nowhere");
    });
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: say("Save"), exact: true }).click();
    await dialog
      .getByText(/InvalidRequest|InvalidArgument|NoSuchBucket/)
      .first()
      .waitFor();
  });

  test("object lock: a retention in years", async () => {
    await fillIn("properties", "Object lock", async (dialog) => {
      await choose(dialog, "Retention is counted in", String(say("Years")));
      await dialog.getByLabel(say("How many")).fill("2");
    });
    await save("Object lock");
    const { ObjectLockConfiguration } = await s3.getObjectLockConfiguration({ Bucket: bucket });
    expect(ObjectLockConfiguration?.Rule?.DefaultRetention).toEqual({ Mode: "GOVERNANCE", Years: 2 });
  });

  test("access logs: another bucket, in folders by day", async () => {
    await fillIn("properties", "Access logs", async (dialog) => {
      await dialog.getByLabel(say("Bucket")).fill("logs");
      await choose(dialog, "Names of log files", String(say("In folders: account, region, bucket and day")));
    });
    await save("Access logs");
    const { LoggingEnabled } = await s3.getBucketLogging({ Bucket: bucket });
    expect(LoggingEnabled).toMatchObject({
      TargetBucket: "logs",
      TargetObjectKeyFormat: { PartitionedPrefix: { PartitionDateSource: "EventTime" } },
    });
  });

  test("a static website: documents and a redirect", async () => {
    await fillIn("properties", "Static website", async (dialog) => {
      await dialog.getByRole("button", { name: say("Add a redirect") }).click();
      await dialog.getByLabel(say("When the key begins with")).fill("2025/");
    });
    await save("Static website");
    const { RoutingRules, IndexDocument } = await s3.getBucketWebsite({ Bucket: bucket });
    expect(IndexDocument?.Suffix).toBe("index.html");
    expect(RoutingRules).toEqual([
      { Condition: { KeyPrefixEquals: "2025/" }, Redirect: { ReplaceKeyPrefixWith: "new/" } },
    ]);
  });

  test("event notifications: destinations come and go, EventBridge beside them", async () => {
    const json = await fillIn("properties", "Event notifications", async (dialog) => {
      await dialog.getByLabel(say("Suffix")).fill(".jpg");
      await dialog.getByText(say("Send all events to EventBridge, too")).click();
    });
    expect(JSON.parse(json)).toMatchObject({
      QueueConfigurations: [{ Filter: { Key: { FilterRules: [{ Name: "suffix", Value: ".jpg" }] } } }],
      EventBridgeConfiguration: {},
    });
    await page
      .getByRole("dialog")
      .getByRole("button", { name: like("Remove this rule") })
      .click();
    await save("Event notifications");
    const { QueueConfigurations, EventBridgeConfiguration } = await s3.getBucketNotificationConfiguration({
      Bucket: bucket,
    });
    expect([QueueConfigurations, EventBridgeConfiguration]).toEqual([undefined, {}]);
  });

  test("encryption, CORS, ownership and grants", async () => {
    await fillIn("properties", "Default encryption", (dialog) =>
      choose(dialog, "Encryption", String(say("A key of KMS (SSE-KMS)"))),
    );
    await save("Default encryption");
    await fillIn("permissions", "Cross-origin sharing (CORS)", (dialog) =>
      dialog.getByLabel(say("Origins (one a line)")).fill("https://a.example\nhttps://b.example"),
    );
    await save("Cross-origin sharing (CORS)");
    await fillIn("permissions", "Object ownership", (dialog) =>
      choose(dialog, "Object ownership", String(say("Bucket owner preferred"))),
    );
    await save("Object ownership");
    await fillIn("permissions", "Access control list", async (dialog) => {
      await dialog.getByRole("button", { name: say("Add a grant") }).click();
      await dialog.getByLabel(say("Who")).nth(1).click();
      await page.getByRole("option", { name: say("S3's log delivery") }).click();
    });
    await save("Access control list");
    const [encryption, cors, acl] = await Promise.all([
      s3.getBucketEncryption({ Bucket: bucket }),
      s3.getBucketCors({ Bucket: bucket }),
      s3.getBucketAcl({ Bucket: bucket }),
    ]);
    const [rule] = encryption.ServerSideEncryptionConfiguration?.Rules ?? [];
    expect(rule?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm).toBe("aws:kms");
    expect(cors.CORSRules?.[0]?.AllowedOrigins).toEqual(["https://a.example", "https://b.example"]);
    expect(acl.Grants?.map(({ Grantee }) => Grantee?.URI)).toContain("http://acs.amazonaws.com/groups/s3/LogDelivery");
  });
});
