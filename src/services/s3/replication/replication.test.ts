/** Replication through the SDK: what arrives, as what, and what does not. */
import { S3, type ReplicationRule } from "@aws-sdk/client-s3";
import { KMS } from "@aws-sdk/client-kms";
import { IAM } from "@aws-sdk/client-iam";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRegion, type Region } from "../../../region.ts";

let region: Region;
let s3: S3;
let far: S3;
let iam: IAM;
let Role: string;
const clients: { destroy(): void }[] = [];

function s3Of(name: string, credentials: { accessKeyId: string; secretAccessKey: string }): S3 {
  const client = new S3({ endpoint: region.endpoint, region: name, forcePathStyle: true, maxAttempts: 1, credentials });
  clients.push(client);
  return client;
}

beforeAll(async () => {
  region = await createRegion();
  s3 = s3Of("us-east-1", region.root);
  far = s3Of("ap-northeast-2", region.root);
  iam = new IAM({ endpoint: region.endpoint, region: "us-east-1", maxAttempts: 1, credentials: region.root });
  clients.push(iam);
  Role = await newRole("replicator", ["s3:*"]);
});

afterAll(async () => {
  for (const client of clients) client.destroy();
  await region.close();
});

async function newRole(RoleName: string, allowed: string[], service = "s3.amazonaws.com"): Promise<string> {
  const policy = (statement: object) =>
    JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", ...statement } });
  const AssumeRolePolicyDocument = policy({ Principal: { Service: service }, Action: "sts:AssumeRole" });
  const made = await iam.createRole({ RoleName, AssumeRolePolicyDocument });
  const PolicyDocument = policy({ Action: allowed, Resource: "*" });
  await iam.putRolePolicy({ RoleName, PolicyName: "allowed", PolicyDocument });
  return made.Role?.Arn ?? "";
}

let count = 0;

interface BucketOptions {
  readonly client?: S3;
  readonly plain?: boolean;
  readonly locked?: boolean;
  readonly acls?: boolean;
}

async function newBucket(options: BucketOptions = {}): Promise<string> {
  const { client = s3 } = options;
  const Bucket = `replicated-${++count}`;
  const constraint = client === far ? { LocationConstraint: "ap-northeast-2" as const } : undefined;
  await client.createBucket({
    Bucket,
    ...(constraint ? { CreateBucketConfiguration: constraint } : {}),
    ...(options.acls ? { ObjectOwnership: "ObjectWriter" as const } : {}),
    ObjectLockEnabledForBucket: options.locked === true,
  });
  if (!options.plain) await client.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: "Enabled" } });
  return Bucket;
}

function ruleTo(bucket: string, more: Partial<ReplicationRule> = {}): ReplicationRule {
  return {
    ID: `to-${bucket}`,
    Status: "Enabled",
    Priority: 1,
    Filter: {},
    DeleteMarkerReplication: { Status: "Disabled" },
    ...more,
    Destination: { Bucket: `arn:aws:s3:::${bucket}`, ...more.Destination },
  };
}

function replicate(Bucket: string, Rules: ReplicationRule[], role = Role): Promise<unknown> {
  return s3.putBucketReplication({ Bucket, ReplicationConfiguration: { Role: role, Rules } });
}

async function settle(): Promise<string> {
  await region.runJob("s3.replicate-existing");
  return region.runJob("s3.replicate-objects");
}

async function statusOf(Bucket: string, Key: string, VersionId?: string): Promise<string | undefined> {
  const versioned = VersionId === undefined ? {} : { VersionId };
  return (await s3.headObject({ Bucket, Key, ...versioned })).ReplicationStatus;
}

test("a version arrives with its id, metadata, tags and date; its status tells how far it is", async () => {
  const [source, target] = [await newBucket(), await newBucket()];
  await replicate(source, [ruleTo(target)]);
  const put = await s3.putObject({
    Bucket: source,
    Key: "a b/é",
    Body: "content",
    ContentType: "text/plain",
    CacheControl: "no-cache",
    Metadata: { colour: "red" },
    Tagging: "team=x",
  });
  await settle();
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
  const [source, target] = [await newBucket(), await newBucket()];
  await replicate(source, [ruleTo(target, { Filter: { Prefix: "in/" } })]);
  await s3.putObject({ Bucket: source, Key: "out/k", Body: "x" });
  expect(await statusOf(source, "out/k")).toBeUndefined();
  await s3.putObject({ Bucket: source, Key: "in/k", Body: "x" });
  expect(["PENDING", "COMPLETED"]).toContain(await statusOf(source, "in/k"));
  await settle();
  const { Contents } = await s3.listObjectsV2({ Bucket: target });
  expect(Contents?.map(({ Key }) => Key)).toEqual(["in/k"]);
});

test("a multipart object arrives as it is, and outlives its source", async () => {
  const [source, target] = [await newBucket(), await newBucket()];
  await replicate(source, [ruleTo(target)]);
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
  await settle();
  await s3.deleteObject({ Bucket: source, Key, VersionId: done.VersionId });
  const replica = await s3.getObject({ Bucket: target, Key });
  expect(replica.ETag).toBe(done.ETag);
  const bytes = Buffer.from((await replica.Body?.transformToByteArray()) ?? []);
  expect(bytes.equals(Buffer.concat(pieces))).toBe(true);
});

test("another class stores the bytes as that class does", async () => {
  const [source, target] = [await newBucket(), await newBucket()];
  const StorageClass = "GLACIER_IR";
  await replicate(source, [ruleTo(target, { Destination: { Bucket: `arn:aws:s3:::${target}`, StorageClass } })]);
  const Body = "compressible ".repeat(50_000);
  await s3.putObject({ Bucket: source, Key: "k", Body });
  await settle();
  const replica = await s3.getObject({ Bucket: target, Key: "k" });
  expect(replica.StorageClass).toBe(StorageClass);
  expect(await replica.Body?.transformToString()).toBe(Body);
  expect((await s3.headObject({ Bucket: source, Key: "k" })).StorageClass).toBeUndefined();
});

describe("delete markers", () => {
  const markersOf = async (Bucket: string) => (await s3.listObjectVersions({ Bucket })).DeleteMarkers ?? [];

  test("follow where a rule wants it, with their id; deletes of versions never do", async () => {
    const [source, target] = [await newBucket(), await newBucket()];
    await replicate(source, [ruleTo(target, { DeleteMarkerReplication: { Status: "Enabled" } })]);
    const { VersionId } = await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
    const marker = await s3.deleteObject({ Bucket: source, Key: "k" });
    await settle();
    expect((await markersOf(target)).map((each) => each.VersionId)).toEqual([marker.VersionId]);
    await s3.deleteObject({ Bucket: source, Key: "k", VersionId });
    await settle();
    expect((await s3.listObjectVersions({ Bucket: target })).Versions).toHaveLength(1);
  });

  test("stay behind where it does not", async () => {
    const [source, target] = [await newBucket(), await newBucket()];
    await replicate(source, [ruleTo(target)]);
    await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
    await s3.deleteObject({ Bucket: source, Key: "k" });
    await settle();
    expect(await markersOf(target)).toEqual([]);
  });

  test("follow by rules of the first version", async () => {
    const [source, target] = [await newBucket(), await newBucket()];
    const first = {
      ID: "v1",
      Status: "Enabled" as const,
      Prefix: "",
      Destination: { Bucket: `arn:aws:s3:::${target}` },
    };
    await replicate(source, [first]);
    await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
    await s3.deleteObject({ Bucket: source, Key: "k" });
    await settle();
    expect(await markersOf(target)).toHaveLength(1);
  });
});

test("each destination gets its copy; of the rules to one, that of the highest priority counts", async () => {
  const [source, one, other] = [await newBucket(), await newBucket(), await newBucket()];
  const toOne = { Bucket: `arn:aws:s3:::${one}`, StorageClass: "STANDARD_IA" as const };
  await replicate(source, [
    ruleTo(one, { ID: "low", Priority: 1 }),
    ruleTo(one, { ID: "high", Priority: 5, Destination: toOne }),
    ruleTo(other, { ID: "other", Priority: 2, Filter: { Tag: { Key: "to", Value: "other" } } }),
  ]);
  await s3.putObject({ Bucket: source, Key: "tagged", Body: "x", Tagging: "to=other" });
  await s3.putObject({ Bucket: source, Key: "plain", Body: "x" });
  await settle();
  const listed = async (Bucket: string) => (await s3.listObjectsV2({ Bucket })).Contents ?? [];
  expect((await listed(one)).map(({ Key, StorageClass }) => [Key, StorageClass])).toEqual([
    ["plain", "STANDARD_IA"],
    ["tagged", "STANDARD_IA"],
  ]);
  expect((await listed(other)).map(({ Key }) => Key)).toEqual(["tagged"]);
  expect(await statusOf(source, "tagged")).toBe("COMPLETED");
});

test("replicas are not replicated again", async () => {
  const [first, second, third] = [await newBucket(), await newBucket(), await newBucket()];
  await replicate(first, [ruleTo(second)]);
  await replicate(second, [ruleTo(first, { ID: "back" }), ruleTo(third, { Priority: 2 })]);
  await s3.putObject({ Bucket: first, Key: "k", Body: "x" });
  for (let round = 0; round < 3; round++) await settle();
  expect((await s3.listObjectsV2({ Bucket: third })).KeyCount).toBe(0);
  expect((await s3.listObjectVersions({ Bucket: first })).Versions).toHaveLength(1);
  expect(await statusOf(second, "k")).toBe("REPLICA");
});

test("changes of tags follow; those of replicas come back where a rule wants that", async () => {
  const [source, target] = [await newBucket(), await newBucket()];
  await replicate(source, [ruleTo(target)]);
  await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
  await settle();
  const tagsOf = async (Bucket: string) => (await s3.getObjectTagging({ Bucket, Key: "k" })).TagSet;
  await s3.putObjectTagging({ Bucket: source, Key: "k", Tagging: { TagSet: [{ Key: "a", Value: "1" }] } });
  await settle();
  expect(await tagsOf(target)).toEqual([{ Key: "a", Value: "1" }]);
  await s3.putObjectTagging({ Bucket: target, Key: "k", Tagging: { TagSet: [{ Key: "b", Value: "2" }] } });
  await settle();
  expect(await tagsOf(source)).toEqual([{ Key: "a", Value: "1" }]);
  const ReplicaModifications = { Status: "Enabled" as const };
  await replicate(target, [ruleTo(source, { SourceSelectionCriteria: { ReplicaModifications } })]);
  await s3.putObjectTagging({ Bucket: target, Key: "k", Tagging: { TagSet: [{ Key: "c", Value: "3" }] } });
  for (let round = 0; round < 3; round++) await settle();
  expect(await tagsOf(source)).toEqual([{ Key: "c", Value: "3" }]);
  expect(await statusOf(target, "k")).toBe("REPLICA");
});

test("replicas that come late take their place among the versions", async () => {
  const [source, target] = [await newBucket(), await newBucket()];
  const ids: (string | undefined)[] = [];
  await replicate(source, [ruleTo(target)]);
  for (const Body of ["1", "2", "3"]) ids.unshift((await s3.putObject({ Bucket: source, Key: "k", Body })).VersionId);
  await settle();
  const { Versions } = await s3.listObjectVersions({ Bucket: target });
  expect(Versions?.map(({ VersionId }) => VersionId)).toEqual(ids);
  expect(Versions?.map(({ IsLatest }) => IsLatest)).toEqual([true, false, false]);
});

test("locks go along", async () => {
  const [source, target] = [await newBucket({ locked: true }), await newBucket({ locked: true })];
  await replicate(source, [ruleTo(target)]);
  const ObjectLockRetainUntilDate = new Date(region.clock.now() - (region.clock.now() % 1000) + 86_400_000);
  const lock = { ObjectLockMode: "COMPLIANCE" as const, ObjectLockRetainUntilDate };
  await s3.putObject({ Bucket: source, Key: "k", Body: "x", ...lock, ObjectLockLegalHoldStatus: "ON" });
  await settle();
  const replica = await s3.headObject({ Bucket: target, Key: "k" });
  expect(replica).toMatchObject({ ...lock, ObjectLockLegalHoldStatus: "ON", ReplicationStatus: "REPLICA" });
  // A lock that was made longer at the destination stays so.
  const longer = new Date(ObjectLockRetainUntilDate.getTime() + 86_400_000);
  await s3.putObjectRetention({ Bucket: target, Key: "k", Retention: { Mode: "COMPLIANCE", RetainUntilDate: longer } });
  await s3.putObjectLegalHold({ Bucket: source, Key: "k", LegalHold: { Status: "OFF" } });
  await settle();
  expect(await s3.headObject({ Bucket: target, Key: "k" })).toMatchObject({
    ObjectLockRetainUntilDate: longer,
    ObjectLockLegalHoldStatus: "OFF",
  });
});

test("what brings no lock gets the destination's default", async () => {
  const [source, target] = [await newBucket(), await newBucket({ locked: true })];
  const DefaultRetention = { Mode: "GOVERNANCE" as const, Days: 1 };
  const ObjectLockConfiguration = { ObjectLockEnabled: "Enabled" as const, Rule: { DefaultRetention } };
  await s3.putObjectLockConfiguration({ Bucket: target, ObjectLockConfiguration });
  await replicate(source, [ruleTo(target)]);
  await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
  await settle();
  expect((await s3.headObject({ Bucket: source, Key: "k" })).ObjectLockMode).toBeUndefined();
  expect((await s3.headObject({ Bucket: target, Key: "k" })).ObjectLockMode).toBe("GOVERNANCE");
});

test("objects under KMS go where a rule takes them, under the destination's key", async () => {
  const kms = new KMS({ endpoint: region.endpoint, region: "us-east-1", maxAttempts: 1, credentials: region.root });
  clients.push(kms);
  const [first, second] = [await kms.createKey({}), await kms.createKey({})];
  const role = await newRole("kms-replicator", ["s3:*", "kms:Decrypt", "kms:Encrypt"]);
  const [source, target] = [await newBucket(), await newBucket()];
  await replicate(source, [ruleTo(target)], role);
  const underKey = { ServerSideEncryption: "aws:kms" as const, SSEKMSKeyId: first.KeyMetadata?.Arn };
  await s3.putObject({ Bucket: source, Key: "left", Body: "secret", ...underKey });
  expect(await statusOf(source, "left")).toBeUndefined();
  const ReplicaKmsKeyID = second.KeyMetadata?.Arn;
  const Destination = { Bucket: `arn:aws:s3:::${target}`, EncryptionConfiguration: { ReplicaKmsKeyID } };
  const SourceSelectionCriteria = { SseKmsEncryptedObjects: { Status: "Enabled" as const } };
  await replicate(source, [ruleTo(target, { Destination, SourceSelectionCriteria })], role);
  for (const BucketKeyEnabled of [false, true]) {
    await s3.putObject({
      Bucket: source,
      Key: `key-${BucketKeyEnabled}`,
      Body: "secret",
      ...underKey,
      BucketKeyEnabled,
    });
  }
  await settle();
  await kms.disableKey({ KeyId: first.KeyMetadata?.KeyId });
  for (const Key of ["key-false", "key-true"]) {
    expect(await statusOf(source, Key)).toBe("COMPLETED");
    const replica = await s3.getObject({ Bucket: target, Key });
    expect(replica.SSEKMSKeyId).toBe(ReplicaKmsKeyID);
    expect(await replica.Body?.transformToString()).toBe("secret");
  }
});

test("existing objects come by batch when a rule wants them", async () => {
  const [source, target] = [await newBucket(), await newBucket()];
  const before = await s3.putObject({ Bucket: source, Key: "old", Body: "1" });
  await s3.putObject({ Bucket: source, Key: "old", Body: "2" });
  await replicate(source, [ruleTo(target)]);
  await settle();
  expect((await s3.listObjectsV2({ Bucket: target })).KeyCount).toBe(0);
  await replicate(source, [ruleTo(target, { ExistingObjectReplication: { Status: "Enabled" } })]);
  await settle();
  expect((await s3.listObjectVersions({ Bucket: target })).Versions).toHaveLength(2);
  expect(await statusOf(source, "old", before.VersionId)).toBe("COMPLETED");
});

describe("what cannot be replicated", () => {
  test.each([
    ["the role may not write", ["s3:Get*"], "s3.amazonaws.com"],
    ["the role may not read for replication", ["s3:ReplicateObject"], "s3.amazonaws.com"],
    ["S3 may not assume the role", ["s3:*"], "ec2.amazonaws.com"],
  ])("fails: %s", async (_what, allowed, service) => {
    const [source, target] = [await newBucket(), await newBucket()];
    await replicate(source, [ruleTo(target)], await newRole(`role-${++count}`, allowed, service));
    await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
    await settle();
    expect(await statusOf(source, "k")).toBe("FAILED");
    expect((await s3.listObjectsV2({ Bucket: target })).KeyCount).toBe(0);
  });

  test("fails when the destination went, and when it keeps no versions any more", async () => {
    const [source, target] = [await newBucket(), await newBucket()];
    await replicate(source, [ruleTo(target)]);
    await s3.putBucketVersioning({ Bucket: target, VersioningConfiguration: { Status: "Suspended" } });
    await s3.putObject({ Bucket: source, Key: "one", Body: "x" });
    await settle();
    await s3.deleteBucket({ Bucket: target });
    await s3.putObject({ Bucket: source, Key: "two", Body: "x" });
    await settle();
    expect([await statusOf(source, "one"), await statusOf(source, "two")]).toEqual(["FAILED", "FAILED"]);
  });
});

test("another account's bucket lets replicas in by its policy, and may own them", async () => {
  const other = await region.createAccount({ name: "other", email: "other@example.com" });
  const theirs = s3Of("us-east-1", other);
  const source = await newBucket({ acls: true });
  const target = await newBucket({ client: theirs, acls: true });
  const destination = { Bucket: `arn:aws:s3:::${target}`, Account: other.id };
  await replicate(source, [ruleTo(target, { Destination: destination })]);
  await s3.putObject({ Bucket: source, Key: "refused", Body: "x" });
  await settle();
  expect(await statusOf(source, "refused")).toBe("FAILED");
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Principal: { AWS: Role },
      Action: ["s3:ReplicateObject", "s3:ObjectOwnerOverrideToBucketOwner"],
      Resource: `arn:aws:s3:::${target}/*`,
    },
  });
  await theirs.putBucketPolicy({ Bucket: target, Policy });
  await s3.putObject({ Bucket: source, Key: "ours", Body: "x" });
  await settle();
  expect(await statusOf(source, "ours")).toBe("COMPLETED");
  await replicate(source, [
    ruleTo(target, { Destination: { ...destination, AccessControlTranslation: { Owner: "Destination" } } }),
  ]);
  await s3.putObject({ Bucket: source, Key: "theirs", Body: "x" });
  await settle();
  const { Contents } = await theirs.listObjectsV2({ Bucket: target, FetchOwner: true });
  expect(new Set(Contents?.map(({ Owner }) => Owner?.ID)).size).toBe(2);
  await expect(theirs.getObject({ Bucket: target, Key: "theirs" })).resolves.toMatchObject({ ContentLength: 1 });
});

test("another region's bucket gets its copies, and both books say what it cost", async () => {
  const [source, target] = [await newBucket(), await newBucket({ client: far })];
  await replicate(source, [ruleTo(target)]);
  await s3.putObject({ Bucket: source, Key: "k", Body: "x".repeat(1000) });
  await settle();
  expect((await far.getObject({ Bucket: target, Key: "k" })).ReplicationStatus).toBe("REPLICA");
  await region.flush();
  const answer = await fetch(`${region.endpoint}/_haneul/usage?groupBy=usageType,operation,resource`);
  const { rows } = (await answer.json()) as {
    rows: { usageType: string; operation: string; resource: string; amount: string }[];
  };
  const ofReplication = rows.filter(({ operation, resource }) => operation.endsWith("ForRepl") && resource !== "");
  const seen = ofReplication
    .filter(({ resource }) => resource === source || resource === target)
    .map(({ usageType, operation, amount }) => `${usageType} ${operation} ${amount}`);
  expect(seen.toSorted()).toEqual([
    "APN2-Requests-Tier1 PutObjectForRepl 1",
    "APN2-USE1-AWS-In-Bytes PutObjectForRepl 1000",
    "Requests-Tier2 GetObjectForRepl 1",
    "USE1-APN2-AWS-Out-Bytes GetObjectForRepl 1000",
  ]);
});
