/** Replication over borders through the SDK: what permissions stop, other accounts, other regions. */
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

describe("what cannot be replicated", () => {
  test.each([
    ["the role may not write", ["s3:Get*"], "s3.amazonaws.com"],
    ["the role may not read for replication", ["s3:ReplicateObject"], "s3.amazonaws.com"],
    ["S3 may not assume the role", ["s3:*"], "ec2.amazonaws.com"],
  ])("fails: %s", async (_what, allowed, service) => {
    const [source, target] = [await opened.newBucket(), await opened.newBucket()];
    await opened.replicate(source, [ruleTo(target)], await opened.newRole(allowed, service));
    await s3.putObject({ Bucket: source, Key: "k", Body: "x" });
    await opened.settle();
    expect(await opened.statusOf(source, "k")).toBe("FAILED");
    expect((await s3.listObjectsV2({ Bucket: target })).KeyCount).toBe(0);
  });

  test("fails when the destination went, and when it keeps no versions any more", async () => {
    const [source, target] = [await opened.newBucket(), await opened.newBucket()];
    await opened.replicate(source, [ruleTo(target)]);
    await s3.putBucketVersioning({ Bucket: target, VersioningConfiguration: { Status: "Suspended" } });
    await s3.putObject({ Bucket: source, Key: "one", Body: "x" });
    await opened.settle();
    await s3.deleteBucket({ Bucket: target });
    await s3.putObject({ Bucket: source, Key: "two", Body: "x" });
    await opened.settle();
    expect([await opened.statusOf(source, "one"), await opened.statusOf(source, "two")]).toEqual(["FAILED", "FAILED"]);
  });
});

test("lifecycle rules leave alone what has not been replicated, until it has", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  const put = (Key: string) => s3.putObject({ Bucket: source, Key, Body: "x" });
  await opened.replicate(source, [ruleTo(target)]);
  await put("arrived");
  await opened.settle();
  await opened.replicate(source, [ruleTo(target)], await opened.newRole(["s3:Get*"], "s3.amazonaws.com"));
  for (const Key of ["failed", "replaced", "replaced"]) await put(Key);
  await opened.settle();
  const everything = { Filter: { Prefix: "" }, Status: "Enabled" } as const;
  const Rules = [{ ...everything, Expiration: { Days: 1 }, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }];
  await s3.putBucketLifecycleConfiguration({ Bucket: source, LifecycleConfiguration: { Rules } });
  await opened.region.clock.advance(5 * 86_400_000);
  await opened.region.runJob("s3.run-lifecycle");
  const keysLeft = async (): Promise<unknown> =>
    ((await s3.listObjectVersions({ Bucket: source })).Versions ?? []).map(({ Key, IsLatest }) => [Key, IsLatest]);
  expect(await keysLeft()).toEqual([
    ["arrived", false],
    ["failed", true],
    ["replaced", true],
    ["replaced", false],
  ]);
  await s3.deleteBucketReplication({ Bucket: source });
  await opened.region.clock.advance(86_400_000);
  await opened.region.runJob("s3.run-lifecycle");
  expect(await keysLeft()).toEqual([
    ["arrived", false],
    ["failed", false],
    ["replaced", false],
  ]);
});

test("another account's bucket lets replicas in by its policy, and may own them", async () => {
  const other = await opened.region.createAccount({ name: "other", email: "other@example.com" });
  const theirs = opened.s3Of("us-east-1", other);
  const source = await opened.newBucket({ acls: true });
  const target = await opened.newBucket({ client: theirs, acls: true });
  const destination = { Bucket: `arn:aws:s3:::${target}`, Account: other.id };
  await opened.replicate(source, [ruleTo(target, { Destination: destination })]);
  await s3.putObject({ Bucket: source, Key: "refused", Body: "x" });
  await opened.settle();
  expect(await opened.statusOf(source, "refused")).toBe("FAILED");
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Principal: { AWS: await opened.replicator() },
      Action: ["s3:ReplicateObject", "s3:ObjectOwnerOverrideToBucketOwner"],
      Resource: `arn:aws:s3:::${target}/*`,
    },
  });
  await theirs.putBucketPolicy({ Bucket: target, Policy });
  await s3.putObject({ Bucket: source, Key: "ours", Body: "x" });
  await opened.settle();
  expect(await opened.statusOf(source, "ours")).toBe("COMPLETED");
  await opened.replicate(source, [
    ruleTo(target, { Destination: { ...destination, AccessControlTranslation: { Owner: "Destination" } } }),
  ]);
  await s3.putObject({ Bucket: source, Key: "theirs", Body: "x" });
  await opened.settle();
  const { Contents } = await theirs.listObjectsV2({ Bucket: target, FetchOwner: true });
  expect(new Set(Contents?.map(({ Owner }) => Owner?.ID)).size).toBe(2);
  await expect(theirs.getObject({ Bucket: target, Key: "theirs" })).resolves.toMatchObject({ ContentLength: 1 });
});

test("another region's bucket gets its copies, and both books say what it cost", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket({ client: opened.far })];
  await opened.replicate(source, [ruleTo(target)]);
  await s3.putObject({ Bucket: source, Key: "k", Body: "x".repeat(1000) });
  await opened.settle();
  expect((await opened.far.getObject({ Bucket: target, Key: "k" })).ReplicationStatus).toBe("REPLICA");
  await opened.region.flush();
  const answer = await fetch(`${opened.region.endpoint}/_haneul/usage?groupBy=usageType,operation,resource`);
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
