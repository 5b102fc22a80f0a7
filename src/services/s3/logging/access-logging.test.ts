/** Tests of server access logging, through the SDK. */
import { CopyObjectCommand, DeleteObjectsCommand, type PutBucketLoggingCommandInput } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let opened: S3Region;
beforeAll(async () => void (opened = await openS3Region()));
afterAll(() => opened.close());

type Logging = NonNullable<NonNullable<PutBucketLoggingCommandInput["BucketLoggingStatus"]>["LoggingEnabled"]>;

async function deliverable(Bucket: string): Promise<string> {
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Principal: { Service: "logging.s3.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `arn:aws:s3:::${Bucket}/*`,
      Condition: { StringEquals: { "aws:SourceAccount": opened.region.root.accountId } },
    },
  });
  await opened.s3.putBucketPolicy({ Bucket, Policy });
  return Bucket;
}

async function logTo(Bucket: string, target: string, more: Partial<Logging> = {}): Promise<void> {
  const LoggingEnabled = { TargetBucket: target, TargetPrefix: "log/", ...more };
  await opened.s3.putBucketLogging({ Bucket, BucketLoggingStatus: { LoggingEnabled } });
}

/** The log objects of a bucket: keys, and all lines. */
async function delivered(Bucket: string): Promise<{ keys: string[]; lines: string[] }> {
  await opened.region.flush();
  await opened.region.runJob("s3.deliver-access-logs");
  const { Contents = [] } = await opened.s3.listObjectsV2({ Bucket });
  const keys = Contents.map(({ Key = "" }) => Key);
  const texts = await Promise.all(
    keys.map(async (Key) => (await opened.s3.getObject({ Bucket, Key })).Body?.transformToString()),
  );
  return { keys, lines: texts.join("").trimEnd().split("\n") };
}

/** Fields of a line: text in brackets and quotation marks is one field. */
const fieldsOf = (line: string): string[] => line.match(/\[[^\]]*\]|"[^"]*"|\S+/g) ?? [];

test("each request becomes a line of 27 fields in the target bucket", async () => {
  const { s3 } = opened;
  const [source, target] = [await opened.newBucket(), await deliverable(await opened.newBucket())];
  await logTo(source, target);
  const { VersionId: _, $metadata } = await s3.putObject({ Bucket: source, Key: "a b/ü.txt", Body: "hello" });
  await (await s3.getObject({ Bucket: source, Key: "a b/ü.txt", Range: "bytes=0-1" })).Body?.transformToByteArray();
  await s3.getObject({ Bucket: source, Key: "gone" }).catch(() => undefined);
  const { keys, lines } = await delivered(target);
  expect(keys).toEqual([expect.stringMatching(/^log\/\d{4}(-\d\d){5}-[0-9A-F]{16}$/)]);
  const [put, get, gone] = lines.map(fieldsOf);
  expect(put).toHaveLength(27);
  expect(put?.slice(1, 2)).toEqual([source]);
  expect(put?.[2]).toMatch(/^\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000\]$/);
  expect(put?.[0]).toBe(put?.[4]);
  expect(put?.slice(5, 13)).toEqual([
    $metadata.requestId,
    "REST.PUT.OBJECT",
    "a%20b/%C3%BC.txt",
    `"PUT /${source}/a%20b/%C3%BC.txt?x-id=PutObject HTTP/1.1"`,
    "200",
    "-",
    "-",
    "5",
  ]);
  expect(put?.slice(19)).toEqual([
    "SigV4",
    "-",
    "AuthHeader",
    expect.stringContaining("127.0.0.1"),
    "-",
    "-",
    "-",
    "-",
  ]);
  expect(get?.slice(9, 13)).toEqual(["206", "-", "2", "5"]);
  expect(gone?.slice(9, 11)).toEqual(["404", "NoSuchKey"]);
});

test("copies are logged at their source, and deleting many key by key", async () => {
  const { s3 } = opened;
  const [source, target] = [await opened.newBucket(), await deliverable(await opened.newBucket())];
  await s3.putObject({ Bucket: source, Key: "a", Body: "x" });
  await logTo(source, target);
  await s3.send(new CopyObjectCommand({ Bucket: target, Key: "copy", CopySource: `${source}/a` }));
  await s3.send(new DeleteObjectsCommand({ Bucket: source, Delete: { Objects: [{ Key: "a" }, { Key: "b" }] } }));
  await s3.deleteObject({ Bucket: target, Key: "copy" });
  const operations = (await delivered(target)).lines.map((line) => fieldsOf(line).slice(6, 8));
  expect(operations).toContainEqual(["REST.COPY.OBJECT_GET", "a"]);
  expect(operations.slice(-3)).toEqual([
    ["REST.POST.MULTI_OBJECT_DELETE", "-"],
    ["BATCH.DELETE.OBJECT", "a"],
    ["BATCH.DELETE.OBJECT", "b"],
  ]);
});

test("a query over an object is logged when its events have gone by", async () => {
  const { s3 } = opened;
  const [source, target] = [await opened.newBucket(), await deliverable(await opened.newBucket())];
  await logTo(source, target);
  await s3.putObject({ Bucket: source, Key: "people.csv", Body: "Ann,7\nBen,12\n" });
  const { Payload = [] } = await s3.selectObjectContent({
    Bucket: source,
    Key: "people.csv",
    Expression: "SELECT _1 FROM S3Object",
    ExpressionType: "SQL",
    InputSerialization: { CSV: {} },
    OutputSerialization: { CSV: {} },
  });
  const kinds: string[] = [];
  for await (const event of Payload) kinds.push(...Object.keys(event));
  expect(kinds).toEqual(["Records", "Stats", "End"]);
  const fields = (await delivered(target)).lines.map(fieldsOf);
  expect(fields.map((line) => line[6])).toEqual(["REST.PUT.OBJECT", "REST.SELECT.OBJECT"]);
  expect(fields[1]?.slice(9, 11)).toEqual(["200", "-"]);
});

test("what lifecycle rules do is logged, by S3 as the requester", async () => {
  const { s3, region } = opened;
  const [source, target] = [await opened.newBucket({ versioned: true }), await deliverable(await opened.newBucket())];
  await s3.putObject({ Bucket: source, Key: "old/k", Body: "1" });
  const { VersionId } = await s3.putObject({ Bucket: source, Key: "old/k", Body: "22" });
  await s3.putObject({ Bucket: source, Key: "cold/k", Body: "333" });
  await s3.createMultipartUpload({ Bucket: source, Key: "old/u" });
  const rule = { Status: "Enabled" as const, Filter: { Prefix: "old/" } };
  const And = { Prefix: "cold/", ObjectSizeGreaterThan: 0 };
  const Rules = [
    { ...rule, Expiration: { Days: 1 }, NoncurrentVersionExpiration: { NoncurrentDays: 1 } },
    { ...rule, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
    { ...rule, Filter: { And }, Transitions: [{ Days: 1, StorageClass: "GLACIER_IR" as const }] },
  ];
  await s3.putBucketLifecycleConfiguration({ Bucket: source, LifecycleConfiguration: { Rules } });
  await logTo(source, target);
  await region.clock.advance(2 * 86_400_000);
  await region.runJob("s3.run-lifecycle");
  const { DeleteMarkers = [] } = await s3.listObjectVersions({ Bucket: source });
  expect(DeleteMarkers[0]?.LastModified?.getTime()).toBe(region.clock.now() - (region.clock.now() % 86_400_000));
  const { lines } = await delivered(target);
  const ours = lines.map(fieldsOf).filter((fields) => fields[6]?.startsWith("S3."));
  expect(ours.map((fields) => [fields[6], fields[7], fields[12]].join(" ")).toSorted()).toEqual([
    "S3.CREATE.DELETEMARKER old/k -",
    "S3.DELETE.UPLOAD old/u -",
    "S3.EXPIRE.OBJECT old/k 1",
    "S3.TRANSITION_GIR.OBJECT cold/k 3",
  ]);
  expect(ours[0]).toHaveLength(27);
  expect(ours[0]?.slice(3, 5)).toEqual(["-", "AmazonS3"]);
  expect(ours[0]?.slice(8, 12)).toEqual(['"-"', "-", "-", "-"]);
  expect((await s3.listObjectVersions({ Bucket: source })).Versions?.[1]?.VersionId).toBe(VersionId);
});

test("more lines than an object takes come in several, in one delivery", async () => {
  const { s3, region } = opened;
  const [source, target] = [await opened.newBucket(), await deliverable(await opened.newBucket())];
  const begin = (_: unknown, index: number) => s3.createMultipartUpload({ Bucket: source, Key: String(index) });
  await Promise.all(Array.from({ length: 520 }, begin));
  const Rule = { Status: "Enabled" as const, Filter: { Prefix: "" } };
  const Rules = [{ ...Rule, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }];
  await s3.putBucketLifecycleConfiguration({ Bucket: source, LifecycleConfiguration: { Rules } });
  await logTo(source, target);
  await region.clock.advance(2 * 86_400_000);
  await region.runJob("s3.run-lifecycle");
  const { keys, lines } = await delivered(target);
  expect(keys.length).toBeGreaterThan(1);
  expect(lines.filter((line) => line.includes(" S3.DELETE.UPLOAD "))).toHaveLength(520);
});

test("keys of log objects may be partitioned by source and date", async () => {
  const { s3 } = opened;
  const [source, target] = [await opened.newBucket(), await deliverable(await opened.newBucket())];
  await logTo(source, target, { TargetObjectKeyFormat: { PartitionedPrefix: { PartitionDateSource: "EventTime" } } });
  await s3.listObjectsV2({ Bucket: source });
  const { keys } = await delivered(target);
  const { accountId } = opened.region.root;
  expect(keys[0]).toMatch(
    new RegExp(
      `^log/${accountId}/us-east-1/${source}/\\d{4}/\\d\\d/\\d\\d/\\d{4}-\\d\\d-\\d\\d-00-00-00-[0-9A-F]{16}$`,
    ),
  );
  const { LoggingEnabled } = await s3.getBucketLogging({ Bucket: source });
  expect(LoggingEnabled?.TargetObjectKeyFormat).toEqual({ PartitionedPrefix: { PartitionDateSource: "EventTime" } });
});

test("logs reach a bucket with ACLs once it lets the log delivery group in, and target grants reach the objects", async () => {
  const { s3 } = opened;
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  const Rules = [{ ObjectOwnership: "ObjectWriter" as const }];
  await s3.putBucketOwnershipControls({ Bucket: target, OwnershipControls: { Rules } });
  await logTo(source, target);
  await s3.listObjectsV2({ Bucket: source });
  expect((await delivered(target)).keys).toEqual([]);
  const group = `uri="http://acs.amazonaws.com/groups/s3/LogDelivery"`;
  await s3.putBucketAcl({ Bucket: target, GrantWrite: group, GrantReadACP: group });
  const URI = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
  await s3.deletePublicAccessBlock({ Bucket: target });
  await logTo(source, target, { TargetGrants: [{ Grantee: { Type: "Group", URI }, Permission: "READ" }] });
  await s3.listObjectsV2({ Bucket: source });
  const { keys } = await delivered(target);
  const { Grants = [] } = await s3.getObjectAcl({ Bucket: target, Key: keys[0] ?? "" });
  expect(Grants.map(({ Grantee, Permission }) => [Grantee?.URI, Permission])).toContainEqual([URI, "READ"]);
});

test("lines without a way into their target are dropped, and the source is not bothered", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  await logTo(source, target);
  await opened.s3.listObjectsV2({ Bucket: source });
  expect((await delivered(target)).keys).toEqual([]);
});

test("targets that cannot be one are refused", async () => {
  const { s3 } = opened;
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  expect(await failure(logTo(source, "no-such-target"))).toMatchObject({ code: "InvalidTargetBucketForLogging" });
  const grants = [{ Grantee: { Type: "CanonicalUser" as const, ID: "a" }, Permission: "READ" as const }];
  expect(await failure(logTo(source, target, { TargetGrants: grants }))).toMatchObject({ code: "InvalidArgument" });
  const both = { TargetObjectKeyFormat: { SimplePrefix: {}, PartitionedPrefix: {} } };
  expect(await failure(logTo(source, target, both))).toMatchObject({ code: "MalformedXML" });
  await logTo(source, target);
  await s3.putBucketLogging({ Bucket: source, BucketLoggingStatus: {} });
  expect((await s3.getBucketLogging({ Bucket: source })).LoggingEnabled).toBeUndefined();
});
