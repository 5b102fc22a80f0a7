/** Replication over restarts, what is repeated, what comes late, and what notifications tell of it. */
import { IAM } from "@aws-sdk/client-iam";
import { S3, type Destination, type ReplicationRule } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReplicationAnswer } from "../../../kernel/control.ts";
import { openParts, type RegionParts } from "../../../region/parts.ts";
import { createRegion, type Region } from "../../../region.ts";
import { backlog } from "../notifications/tables.ts";
import { replicationTasks } from "./tables.ts";

const source = "recovery-source";
const target = "recovery-target";

let dataDirectory: string;
let region: Region;
let s3: S3;
let Role: string;

beforeEach(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), "haneul-s3-replication-"));
  // Without its jobs, so that a test says when something is replicated.
  await open();
  for (const Bucket of [source, target]) {
    await s3.createBucket({ Bucket });
    await s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: "Enabled" } });
  }
  Role = await newRole("replicator", "s3:*");
});

afterEach(async () => {
  s3.destroy();
  await region.close();
  rmSync(dataDirectory, { recursive: true, force: true });
});

async function open(): Promise<void> {
  region = await createRegion({ dataDirectory, conductor: false });
  const settings = { endpoint: region.endpoint, region: "us-east-1", maxAttempts: 1, credentials: region.root };
  s3 = new S3({ ...settings, forcePathStyle: true });
}

async function reopen(): Promise<void> {
  s3.destroy();
  await region.close();
  await open();
}

async function newRole(RoleName: string, Action: string): Promise<string> {
  const settings = { endpoint: region.endpoint, region: "us-east-1", maxAttempts: 1, credentials: region.root };
  const iam = new IAM(settings);
  const policy = (statement: object) =>
    JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", ...statement } });
  const trust = policy({ Principal: { Service: "s3.amazonaws.com" }, Action: "sts:AssumeRole" });
  const { Role: made } = await iam.createRole({ RoleName, AssumeRolePolicyDocument: trust });
  await iam.putRolePolicy({ RoleName, PolicyName: "p", PolicyDocument: policy({ Action, Resource: "*" }) });
  iam.destroy();
  return made?.Arn ?? "";
}

async function configure(destination: Partial<Destination> = {}, role = Role): Promise<void> {
  const rule: ReplicationRule = {
    ID: "rule",
    Status: "Enabled",
    Priority: 1,
    Filter: {},
    DeleteMarkerReplication: { Status: "Disabled" },
    Destination: { Bucket: `arn:aws:s3:::${target}`, ...destination },
  };
  await s3.putBucketReplication({ Bucket: source, ReplicationConfiguration: { Role: role, Rules: [rule] } });
}

/** Looks at the region's rows, or changes them, while it is down. */
async function whileDown<T>(work: (parts: RegionParts) => Promise<T>): Promise<T> {
  s3.destroy();
  await region.close();
  const parts = await openParts({ dataDirectory, log: "silent" });
  try {
    return await work(parts);
  } finally {
    await parts.close();
  }
}

async function metrics(): Promise<ReplicationAnswer["rules"][number] | undefined> {
  const answer = await fetch(`${region.endpoint}/_haneul/s3/replication?bucket=${source}`);
  return ((await answer.json()) as ReplicationAnswer).rules[0];
}

test("what was pending when everything stopped is replicated afterwards, and metrics say so", async () => {
  await configure();
  for (const Key of ["a", "b", "c"]) await s3.putObject({ Bucket: source, Key, Body: "12345" });
  expect((await s3.headObject({ Bucket: source, Key: "a" })).ReplicationStatus).toBe("PENDING");
  await region.clock.advance(30_000);
  const pending = await metrics();
  expect(pending).toMatchObject({ pendingOperations: 3, pendingBytes: 15, replicatedOperations: 0 });
  expect(pending?.latencySeconds).toBeGreaterThanOrEqual(30);
  await reopen();
  await region.runJob("s3.replicate-objects");
  expect((await s3.listObjectsV2({ Bucket: target })).KeyCount).toBe(3);
  expect((await s3.headObject({ Bucket: source, Key: "a" })).ReplicationStatus).toBe("COMPLETED");
  expect(await metrics()).toMatchObject({
    destination: target,
    ruleId: "rule",
    pendingOperations: 0,
    pendingBytes: 0,
    latencySeconds: 0,
    replicatedOperations: 3,
    replicatedBytes: 15,
    failedOperations: 0,
  });
});

test("a task that comes twice changes nothing the second time", async () => {
  await configure();
  await s3.putObject({ Bucket: source, Key: "k", Body: "12345" });
  const task = await whileDown(
    async ({ store }) => (await store.read((r) => r.range(replicationTasks, { limit: 1 })))[0],
  );
  await open();
  await region.runJob("s3.replicate-objects");
  await whileDown(({ store }) => store.transact(async (tx) => task && tx.put(replicationTasks, task)));
  await open();
  await region.runJob("s3.replicate-objects");
  expect((await s3.listObjectVersions({ Bucket: target })).Versions).toHaveLength(1);
  expect((await s3.headObject({ Bucket: source, Key: "k" })).ReplicationStatus).toBe("COMPLETED");
  expect(await (await s3.getObject({ Bucket: target, Key: "k" })).Body?.transformToString()).toBe("12345");
});

test("a version that was deleted before its turn leaves nothing behind", async () => {
  await configure();
  const { VersionId } = await s3.putObject({ Bucket: source, Key: "k", Body: "12345" });
  await s3.deleteObject({ Bucket: source, Key: "k", VersionId });
  await reopen();
  await region.runJob("s3.replicate-objects");
  expect((await s3.listObjectVersions({ Bucket: target })).Versions).toBeUndefined();
  expect(await metrics()).toBeUndefined();
});

async function watch(): Promise<void> {
  const QueueArn = "arn:aws:sqs:us-east-1:111111111111:queue";
  await s3.putBucketNotificationConfiguration({
    Bucket: source,
    NotificationConfiguration: { QueueConfigurations: [{ QueueArn, Events: ["s3:Replication:*"] }] },
    SkipDestinationValidation: true,
  });
}

async function told(): Promise<{ eventName: string; replicationEventData: Record<string, string> }[]> {
  await region.runJob("platform.deliver-events");
  const parcels = await whileDown(({ store }) => store.read((reader) => reader.range(backlog, { limit: 10 })));
  await open();
  return parcels.map(({ message }) => (JSON.parse(message) as { Records: [never] }).Records[0]);
}

test("what time control promised and did not keep is told, and told again when it arrives", async () => {
  await configure({
    ReplicationTime: { Status: "Enabled", Time: { Minutes: 15 } },
    Metrics: { Status: "Enabled", EventThreshold: { Minutes: 15 } },
  });
  await watch();
  await s3.putObject({ Bucket: source, Key: "k", Body: "12345" });
  await region.clock.advance(16 * 60 * 1000);
  await reopen();
  await region.runJob("s3.replicate-objects");
  const records = await told();
  expect(records.map(({ eventName }) => eventName)).toEqual([
    "Replication:OperationMissedThreshold",
    "Replication:OperationReplicatedAfterThreshold",
  ]);
  expect(records[1]).toMatchObject({
    eventVersion: "2.2",
    replicationEventData: {
      replicationRuleId: "rule",
      destinationBucket: `arn:aws:s3:::${target}`,
      s3Operation: "OBJECT_PUT",
      threshold: "15",
      replicationTime: "16",
    },
  });
});

test("a failure is told with its reason where metrics are on", async () => {
  await configure({ Metrics: { Status: "Enabled" } }, await newRole("reader", "s3:Get*"));
  await watch();
  await s3.putObject({ Bucket: source, Key: "k", Body: "12345" });
  await reopen();
  await region.runJob("s3.replicate-objects");
  const records = await told();
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({
    eventName: "Replication:OperationFailedReplication",
    replicationEventData: { failureReason: "DstPutObjectNotPermitted" },
  });
  expect(await metrics()).toMatchObject({ pendingOperations: 0, failedOperations: 1 });
});
