/** Replication through the SDK: what arrives, and as what. */
import { KMS } from "@aws-sdk/client-kms";
import type { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openReplicationRegion, ruleTo, type ReplicationRegion } from "../../../../test/support/replication-region.ts";

let opened: ReplicationRegion;
let s3: S3;

beforeAll(async () => {
  opened = await openReplicationRegion();
  ({ s3 } = opened);
});

afterAll(() => opened.close());

test("a version arrives with its id, metadata, tags and date; its status tells how far it is", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  await opened.replicate(source, [ruleTo(target)]);
  const put = await s3.putObject({
    Bucket: source,
    Key: "a b/é",
    Body: "content",
    ContentType: "text/plain",
    CacheControl: "no-cache",
    Metadata: { colour: "red" },
    Tagging: "team=x",
  });
  await opened.settle();
  const [original, replica] = [
    await s3.headObject({ Bucket: source, Key: "a b/é" }),
    await s3.getObject({ Bucket: target, Key: "a b/é" }),
  ];
  expect(original.ReplicationStatus).toBe("COMPLETED");
  expect(replica).toMatchObject({
    ReplicationStatus: "REPLICA",
    VersionId: put.VersionId,
    ETag: put.ETag,
    LastModified: original.LastModified,
    ContentType: "text/plain",
    CacheControl: "no-cache",
    Metadata: { colour: "red" },
    TagCount: 1,
  });
  expect(await replica.Body?.transformToString()).toBe("content");
});

test("what nobody replicates has no status, and what is written before it arrives is pending", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  await opened.replicate(source, [ruleTo(target, { Filter: { Prefix: "in/" } })]);
  await s3.putObject({ Bucket: source, Key: "out/k", Body: "x" });
  expect(await opened.statusOf(source, "out/k")).toBeUndefined();
  await s3.putObject({ Bucket: source, Key: "in/k", Body: "x" });
  expect(["PENDING", "COMPLETED"]).toContain(await opened.statusOf(source, "in/k"));
  await opened.settle();
  const { Contents } = await s3.listObjectsV2({ Bucket: target });
  expect(Contents?.map(({ Key }) => Key)).toEqual(["in/k"]);
});

test("a multipart object arrives as it is, and outlives its source", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  await opened.replicate(source, [ruleTo(target)]);
  const Key = "parts";
  const { UploadId } = await s3.createMultipartUpload({ Bucket: source, Key });
  const pieces = [Buffer.alloc(5 * 1024 * 1024, 1), Buffer.from("end")];
  const Parts = await Promise.all(
    pieces.map(async (Body, index) => {
      const part = await s3.uploadPart({ Bucket: source, Key, UploadId, PartNumber: index + 1, Body });
      return { PartNumber: index + 1, ETag: part.ETag };
    }),
  );
  const done = await s3.completeMultipartUpload({ Bucket: source, Key, UploadId, MultipartUpload: { Parts } });
  await opened.settle();
  await s3.deleteObject({ Bucket: source, Key, VersionId: done.VersionId });
  const replica = await s3.getObject({ Bucket: target, Key });
  expect(replica.ETag).toBe(done.ETag);
  const bytes = Buffer.from((await replica.Body?.transformToByteArray()) ?? []);
  expect(bytes.equals(Buffer.concat(pieces))).toBe(true);
});

test("another class stores the bytes as that class does", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  const StorageClass = "GLACIER_IR";
  await opened.replicate(source, [ruleTo(target, { Destination: { Bucket: `arn:aws:s3:::${target}`, StorageClass } })]);
  const Body = "compressible ".repeat(50_000);
  await s3.putObject({ Bucket: source, Key: "k", Body });
  await opened.settle();
  const replica = await s3.getObject({ Bucket: target, Key: "k" });
  expect(replica.StorageClass).toBe(StorageClass);
  expect(await replica.Body?.transformToString()).toBe(Body);
  expect((await s3.headObject({ Bucket: source, Key: "k" })).StorageClass).toBeUndefined();
});

describe("delete markers", () => {
  const markersOf = async (Bucket: string) => (await s3.listObjectVersions({ Bucket })).DeleteMarkers ?? [];

  test("follow where a rule wants it, with their id; deletes of versions never do", async () => {
    const [source, target] = [await opened.newBucket(), await opened.newBucket()];
    await opened.replicate(source, [ruleTo(target, { DeleteMarkerReplication: { Status: "Enabled" } })]);
    const { VersionId } = await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
    const marker = await s3.deleteObject({ Bucket: source, Key: "k" });
    await opened.settle();
    expect((await markersOf(target)).map((each) => each.VersionId)).toEqual([marker.VersionId]);
    await s3.deleteObject({ Bucket: source, Key: "k", VersionId });
    await opened.settle();
    expect((await s3.listObjectVersions({ Bucket: target })).Versions).toHaveLength(1);
  });

  test("stay behind where it does not", async () => {
    const [source, target] = [await opened.newBucket(), await opened.newBucket()];
    await opened.replicate(source, [ruleTo(target)]);
    await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
    await s3.deleteObject({ Bucket: source, Key: "k" });
    await opened.settle();
    expect(await markersOf(target)).toEqual([]);
  });

  test("follow by rules of the first version", async () => {
    const [source, target] = [await opened.newBucket(), await opened.newBucket()];
    const first = {
      ID: "v1",
      Status: "Enabled" as const,
      Prefix: "",
      Destination: { Bucket: `arn:aws:s3:::${target}` },
    };
    await opened.replicate(source, [first]);
    await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
    await s3.deleteObject({ Bucket: source, Key: "k" });
    await opened.settle();
    expect(await markersOf(target)).toHaveLength(1);
  });
});

test("each destination gets its copy; of the rules to one, that of the highest priority counts", async () => {
  const [source, one, other] = [await opened.newBucket(), await opened.newBucket(), await opened.newBucket()];
  const toOne = { Bucket: `arn:aws:s3:::${one}`, StorageClass: "STANDARD_IA" as const };
  await opened.replicate(source, [
    ruleTo(one, { ID: "low", Priority: 1 }),
    ruleTo(one, { ID: "high", Priority: 5, Destination: toOne }),
    ruleTo(other, { ID: "other", Priority: 2, Filter: { Tag: { Key: "to", Value: "other" } } }),
  ]);
  await s3.putObject({ Bucket: source, Key: "tagged", Body: "x", Tagging: "to=other" });
  await s3.putObject({ Bucket: source, Key: "plain", Body: "x" });
  await opened.settle();
  const listed = async (Bucket: string) => (await s3.listObjectsV2({ Bucket })).Contents ?? [];
  expect((await listed(one)).map(({ Key, StorageClass }) => [Key, StorageClass])).toEqual([
    ["plain", "STANDARD_IA"],
    ["tagged", "STANDARD_IA"],
  ]);
  expect((await listed(other)).map(({ Key }) => Key)).toEqual(["tagged"]);
  expect(await opened.statusOf(source, "tagged")).toBe("COMPLETED");
});

test("replicas are not replicated again", async () => {
  const [first, second, third] = [await opened.newBucket(), await opened.newBucket(), await opened.newBucket()];
  await opened.replicate(first, [ruleTo(second)]);
  await opened.replicate(second, [ruleTo(first, { ID: "back" }), ruleTo(third, { Priority: 2 })]);
  await s3.putObject({ Bucket: first, Key: "k", Body: "x" });
  for (let round = 0; round < 3; round++) await opened.settle();
  expect((await s3.listObjectsV2({ Bucket: third })).KeyCount).toBe(0);
  expect((await s3.listObjectVersions({ Bucket: first })).Versions).toHaveLength(1);
  expect(await opened.statusOf(second, "k")).toBe("REPLICA");
});

test("changes of tags follow; those of replicas come back where a rule wants that", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  await opened.replicate(source, [ruleTo(target)]);
  await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
  await opened.settle();
  const tagsOf = async (Bucket: string) => (await s3.getObjectTagging({ Bucket, Key: "k" })).TagSet;
  await s3.putObjectTagging({ Bucket: source, Key: "k", Tagging: { TagSet: [{ Key: "a", Value: "1" }] } });
  await opened.settle();
  expect(await tagsOf(target)).toEqual([{ Key: "a", Value: "1" }]);
  await s3.putObjectTagging({ Bucket: target, Key: "k", Tagging: { TagSet: [{ Key: "b", Value: "2" }] } });
  await opened.settle();
  expect(await tagsOf(source)).toEqual([{ Key: "a", Value: "1" }]);
  const ReplicaModifications = { Status: "Enabled" as const };
  await opened.replicate(target, [ruleTo(source, { SourceSelectionCriteria: { ReplicaModifications } })]);
  await s3.putObjectTagging({ Bucket: target, Key: "k", Tagging: { TagSet: [{ Key: "c", Value: "3" }] } });
  for (let round = 0; round < 3; round++) await opened.settle();
  expect(await tagsOf(source)).toEqual([{ Key: "c", Value: "3" }]);
  expect(await opened.statusOf(target, "k")).toBe("REPLICA");
});

test("replicas that come late take their place among the versions", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  const ids: (string | undefined)[] = [];
  await opened.replicate(source, [ruleTo(target)]);
  for (const Body of ["1", "2", "3"]) ids.unshift((await s3.putObject({ Bucket: source, Key: "k", Body })).VersionId);
  await opened.settle();
  const { Versions } = await s3.listObjectVersions({ Bucket: target });
  expect(Versions?.map(({ VersionId }) => VersionId)).toEqual(ids);
  expect(Versions?.map(({ IsLatest }) => IsLatest)).toEqual([true, false, false]);
});

test("locks go along", async () => {
  const [source, target] = [await opened.newBucket({ locked: true }), await opened.newBucket({ locked: true })];
  await opened.replicate(source, [ruleTo(target)]);
  const ObjectLockRetainUntilDate = new Date(
    opened.region.clock.now() - (opened.region.clock.now() % 1000) + 86_400_000,
  );
  const lock = { ObjectLockMode: "COMPLIANCE" as const, ObjectLockRetainUntilDate };
  await s3.putObject({ Bucket: source, Key: "k", Body: "x", ...lock, ObjectLockLegalHoldStatus: "ON" });
  await opened.settle();
  const replica = await s3.headObject({ Bucket: target, Key: "k" });
  expect(replica).toMatchObject({ ...lock, ObjectLockLegalHoldStatus: "ON", ReplicationStatus: "REPLICA" });
  // A lock that was made longer at the destination stays so.
  const longer = new Date(ObjectLockRetainUntilDate.getTime() + 86_400_000);
  await s3.putObjectRetention({ Bucket: target, Key: "k", Retention: { Mode: "COMPLIANCE", RetainUntilDate: longer } });
  await s3.putObjectLegalHold({ Bucket: source, Key: "k", LegalHold: { Status: "OFF" } });
  await opened.settle();
  expect(await s3.headObject({ Bucket: target, Key: "k" })).toMatchObject({
    ObjectLockRetainUntilDate: longer,
    ObjectLockLegalHoldStatus: "OFF",
  });
});

test("what brings no lock gets the destination's default", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket({ locked: true })];
  const DefaultRetention = { Mode: "GOVERNANCE" as const, Days: 1 };
  const ObjectLockConfiguration = { ObjectLockEnabled: "Enabled" as const, Rule: { DefaultRetention } };
  await s3.putObjectLockConfiguration({ Bucket: target, ObjectLockConfiguration });
  await opened.replicate(source, [ruleTo(target)]);
  await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
  await opened.settle();
  expect((await s3.headObject({ Bucket: source, Key: "k" })).ObjectLockMode).toBeUndefined();
  expect((await s3.headObject({ Bucket: target, Key: "k" })).ObjectLockMode).toBe("GOVERNANCE");
});

test("objects under KMS go where a rule takes them, under the destination's key", async () => {
  const kms = new KMS({
    endpoint: opened.region.endpoint,
    region: "us-east-1",
    maxAttempts: 1,
    credentials: opened.region.root,
  });
  const [first, second] = [await kms.createKey({}), await kms.createKey({})];
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  // As "Replicating encrypted objects" has it: through S3 in the key's region, for objects of the bucket.
  const key = (Action: string, Resource: string | undefined, bucket: string) => ({
    Action,
    Resource,
    Condition: {
      StringLike: {
        "kms:ViaService": "s3.us-east-1.amazonaws.com",
        "kms:EncryptionContext:aws:s3:arn": `arn:aws:s3:::${bucket}*`,
      },
    },
  });
  const role = await opened.newRole(["s3:*"], "s3.amazonaws.com", [
    key("kms:Decrypt", first.KeyMetadata?.Arn, source),
    key("kms:Encrypt", second.KeyMetadata?.Arn, target),
  ]);
  await opened.replicate(source, [ruleTo(target)], role);
  const underKey = { ServerSideEncryption: "aws:kms" as const, SSEKMSKeyId: first.KeyMetadata?.Arn };
  await s3.putObject({ Bucket: source, Key: "left", Body: "secret", ...underKey });
  expect(await opened.statusOf(source, "left")).toBeUndefined();
  const ReplicaKmsKeyID = second.KeyMetadata?.Arn;
  const Destination = { Bucket: `arn:aws:s3:::${target}`, EncryptionConfiguration: { ReplicaKmsKeyID } };
  const SourceSelectionCriteria = { SseKmsEncryptedObjects: { Status: "Enabled" as const } };
  await opened.replicate(source, [ruleTo(target, { Destination, SourceSelectionCriteria })], role);
  for (const BucketKeyEnabled of [false, true]) {
    await s3.putObject({
      Bucket: source,
      Key: `key-${BucketKeyEnabled}`,
      Body: "secret",
      ...underKey,
      BucketKeyEnabled,
    });
  }
  await opened.settle();
  await kms.disableKey({ KeyId: first.KeyMetadata?.KeyId });
  for (const Key of ["key-false", "key-true"]) {
    expect(await opened.statusOf(source, Key)).toBe("COMPLETED");
    const replica = await s3.getObject({ Bucket: target, Key });
    expect(replica.SSEKMSKeyId).toBe(ReplicaKmsKeyID);
    expect(await replica.Body?.transformToString()).toBe("secret");
  }
  kms.destroy();
});

test("existing objects come by batch when a rule wants them", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  const before = await s3.putObject({ Bucket: source, Key: "old", Body: "1" });
  await s3.putObject({ Bucket: source, Key: "old", Body: "2" });
  await opened.replicate(source, [ruleTo(target)]);
  await opened.settle();
  expect((await s3.listObjectsV2({ Bucket: target })).KeyCount).toBe(0);
  await opened.replicate(source, [ruleTo(target, { ExistingObjectReplication: { Status: "Enabled" } })]);
  await opened.settle();
  expect((await s3.listObjectVersions({ Bucket: target })).Versions).toHaveLength(2);
  expect(await opened.statusOf(source, "old", before.VersionId)).toBe("COMPLETED");
});

test("annotations arrive with a version, and what becomes of them later follows", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  await opened.replicate(source, [ruleTo(target)]);
  const of = (Bucket: string) => ({ Bucket, Key: "noted" });
  await s3.putObject({ ...of(source), Body: "x" });
  await s3.putObjectAnnotation({ ...of(source), AnnotationName: "first", AnnotationPayload: "1" });
  await opened.settle();
  const read = await s3.getObjectAnnotation({ ...of(target), AnnotationName: "first" });
  expect(await read.AnnotationPayload?.transformToString()).toBe("1");
  await s3.deleteObjectAnnotation({ ...of(source), AnnotationName: "first" });
  await s3.putObjectAnnotation({ ...of(source), AnnotationName: "second", AnnotationPayload: "2" });
  await opened.settle();
  const { Annotations = [] } = await s3.listObjectAnnotations(of(target));
  expect(Annotations.map(({ AnnotationName }) => AnnotationName)).toEqual(["second"]);
});
