/** Which operations cause which events: through the SDK, read from the backlog that a restart finds again. */
import { S3 } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openParts } from "../../../region/parts.ts";
import { createRegion, type Region } from "../../../region.ts";
import { backlog } from "./tables.ts";

const Bucket = "watched";
const QueueArn = "arn:aws:sqs:us-east-1:111111111111:queue";

let dataDirectory: string;
let region: Region | undefined;
let s3: S3;

beforeEach(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), "haneul-s3-events-"));
  region = await createRegion({ dataDirectory, conductor: false });
  s3 = new S3({
    endpoint: region.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: region.root,
  });
  await s3.createBucket({ Bucket, ObjectOwnership: "ObjectWriter" });
});

afterEach(async () => {
  s3.destroy();
  await region?.close();
  rmSync(dataDirectory, { recursive: true, force: true });
});

async function watch(...Events: string[]): Promise<void> {
  await s3.putBucketNotificationConfiguration({
    Bucket,
    NotificationConfiguration: {
      QueueConfigurations: [{ Id: "all", QueueArn, Events: Events as "s3:ObjectCreated:*"[] }],
    },
    SkipDestinationValidation: true,
  });
}

interface Told {
  readonly eventName: string;
  readonly s3: { readonly object: { readonly key: string; readonly versionId?: string; readonly sequencer?: string } };
}

/** Stops the region, and reads what waits for the queue. */
async function told(): Promise<Told[]> {
  await region?.runJob("platform.deliver-events");
  await region?.close();
  region = undefined;
  const parts = await openParts({ dataDirectory, log: "silent" });
  try {
    const parcels = await parts.store.read((reader) => reader.range(backlog, { limit: 100 }));
    return parcels.map(({ message }) => {
      const { Records, ...test } = JSON.parse(message) as { Records?: Told[]; Event?: string };
      return Records?.[0] ?? { eventName: test.Event ?? "", s3: { object: { key: "" } } };
    });
  } finally {
    await parts.close();
  }
}

const everything = ["s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:ObjectTagging:*", "s3:ObjectAcl:Put"];

test("puts, copies, uploads, tags, ACLs and deletes are told in order", async () => {
  await watch(...everything);
  await s3.putObject({ Bucket, Key: "put", Body: "x" });
  await s3.copyObject({ Bucket, Key: "copy", CopySource: `${Bucket}/put` });
  const { UploadId } = await s3.createMultipartUpload({ Bucket, Key: "parts" });
  const { ETag } = await s3.uploadPart({ Bucket, Key: "parts", UploadId, PartNumber: 1, Body: "x" });
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
  await s3.completeMultipartUpload({ Bucket, Key: "parts", UploadId, MultipartUpload });
  await s3.putObjectTagging({ Bucket, Key: "put", Tagging: { TagSet: [{ Key: "a", Value: "b" }] } });
  await s3.deleteObjectTagging({ Bucket, Key: "put" });
  await s3.deleteObject({ Bucket, Key: "put" });
  await s3.deleteObject({ Bucket, Key: "never there" });
  await s3.deleteObjects({ Bucket, Delete: { Objects: [{ Key: "copy" }, { Key: "parts" }] } });
  const records = await told();
  expect(records.map(({ eventName, s3: { object } }) => `${eventName} ${object.key}`)).toEqual([
    "ObjectCreated:Put put",
    "ObjectCreated:Copy copy",
    "ObjectCreated:CompleteMultipartUpload parts",
    "ObjectTagging:Put put",
    "ObjectTagging:Delete put",
    "ObjectRemoved:Delete put",
    "ObjectRemoved:Delete copy",
    "ObjectRemoved:Delete parts",
  ]);
  expect(records[0]?.s3.object.versionId).toBeUndefined();
  const ofKey = records.filter(({ s3: { object } }) => object.key === "put" && object.sequencer !== undefined);
  const [first = "", last = ""] = ofKey.map(({ s3: { object } }) => object.sequencer);
  expect(ofKey).toHaveLength(2);
  expect(first < last).toBe(true);
});

test("an ACL that changes something is told, one that does not is not", async () => {
  await s3.deletePublicAccessBlock({ Bucket });
  await s3.putObject({ Bucket, Key: "k", Body: "x" });
  await watch("s3:ObjectAcl:Put");
  await s3.putObjectAcl({ Bucket, Key: "k", ACL: "public-read" });
  await s3.putObjectAcl({ Bucket, Key: "k", ACL: "public-read" });
  expect((await told()).map(({ eventName }) => eventName)).toEqual(["ObjectAcl:Put"]);
});

test("with versioning a delete makes a marker, and a version that goes is told with its id", async () => {
  await s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: "Enabled" } });
  await watch("s3:ObjectRemoved:*");
  const { VersionId } = await s3.putObject({ Bucket, Key: "k", Body: "x" });
  const marker = await s3.deleteObject({ Bucket, Key: "k" });
  await s3.deleteObject({ Bucket, Key: "k", VersionId });
  await s3.deleteObject({ Bucket, Key: "k", VersionId });
  expect((await told()).map(({ eventName, s3: { object } }) => [eventName, object.versionId])).toEqual([
    ["ObjectRemoved:DeleteMarkerCreated", marker.VersionId],
    ["ObjectRemoved:Delete", VersionId],
  ]);
});

test("a new configuration tests its queues, and what no filter matches is not told", async () => {
  const Filter = { Key: { FilterRules: [{ Name: "prefix" as const, Value: "in/" }] } };
  const QueueConfigurations = [{ QueueArn, Events: ["s3:ObjectCreated:Put" as const], Filter }];
  await s3.putBucketNotificationConfiguration({ Bucket, NotificationConfiguration: { QueueConfigurations } });
  await s3.putObject({ Bucket, Key: "out/k", Body: "x" });
  await s3.putObject({ Bucket, Key: "in/k", Body: "x" });
  await s3.copyObject({ Bucket, Key: "in/copy", CopySource: `${Bucket}/in/k` });
  const records = await told();
  expect(records.map(({ eventName, s3: { object } }) => `${eventName} ${object.key}`)).toEqual([
    "s3:TestEvent ",
    "ObjectCreated:Put in/k",
  ]);
});

test("what lifecycle rules do is told as S3's own doing", async () => {
  await watch("s3:LifecycleExpiration:*");
  await s3.putBucketLifecycleConfiguration({
    Bucket,
    LifecycleConfiguration: { Rules: [{ Status: "Enabled", Filter: { Prefix: "" }, Expiration: { Days: 1 } }] },
  });
  await s3.putObject({ Bucket, Key: "k", Body: "x" });
  await region?.clock.advance(3 * 86_400_000);
  await region?.runJob("s3.run-lifecycle");
  const [record, ...others] = await told();
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    eventVersion: "2.3",
    eventName: "LifecycleExpiration:Delete",
    userIdentity: { principalId: "s3.amazonaws.com" },
    s3: { configurationId: "all", object: { key: "k", sequencer: expect.any(String) as string } },
  });
});
