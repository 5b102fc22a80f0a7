/** Objects through the SDK: storing, reading, deleting, with checksums, conditions, ranges, tags and keys. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
let Bucket: string;

beforeAll(async () => {
  at = await openS3Region();
  Bucket = await at.newBucket();
});
afterAll(() => at.close());

const textOf = async (answer: { Body?: { transformToString(): Promise<string> } | undefined }): Promise<string> =>
  (await answer.Body?.transformToString()) ?? "";

test("an object comes back with its bytes, headers, metadata and checksum", async () => {
  const Key = "a b/ü+%20.txt";
  const put = await at.s3.putObject({
    Bucket,
    Key,
    Body: "hello",
    ContentType: "text/plain",
    CacheControl: "no-cache",
    Metadata: { colour: "blue" },
    Tagging: "team=red&empty=",
    ContentEncoding: "gzip",
  });
  expect(put).toMatchObject({ ETag: '"5d41402abc4b2a76b9719d911017c592"', ServerSideEncryption: "AES256" });
  const got = await at.s3.getObject({ Bucket, Key });
  expect(await textOf(got)).toBe("hello");
  expect(got).toMatchObject({
    ContentType: "text/plain",
    CacheControl: "no-cache",
    ContentEncoding: "gzip",
    ContentLength: 5,
    TagCount: 2,
    Metadata: { colour: "blue" },
    AcceptRanges: "bytes",
    ChecksumCRC32: put.ChecksumCRC32,
  });
  const head = await at.s3.headObject({ Bucket, Key, ChecksumMode: "ENABLED" });
  expect(head).toMatchObject({ ContentLength: 5, ChecksumType: "FULL_OBJECT", ETag: put.ETag });
  expect(head.StorageClass).toBeUndefined();
  const { TagSet } = await at.s3.getObjectTagging({ Bucket, Key });
  expect(TagSet).toEqual([
    { Key: "empty", Value: "" },
    { Key: "team", Value: "red" },
  ]);
});

test.each(["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"] as const)(
  "%s from the SDK is checked and kept",
  async (ChecksumAlgorithm) => {
    const Key = `sum-${ChecksumAlgorithm}`;
    const small = await at.s3.putObject({ Bucket, Key, Body: "abc", ChecksumAlgorithm });
    const member = `Checksum${ChecksumAlgorithm}` as const;
    expect(small[member]).toBeDefined();
    const large = await at.s3.putObject({ Bucket, Key, Body: Buffer.alloc(3_000_000, "x"), ChecksumAlgorithm });
    const head = await at.s3.headObject({ Bucket, Key, ChecksumMode: "ENABLED" });
    expect(head[member]).toBe(large[member]);
    expect(head.ContentLength).toBe(3_000_000);
  },
);

test("a wrong checksum or MD5 is refused and nothing is stored", async () => {
  const Key = "refused";
  expect(await failure(at.s3.putObject({ Bucket, Key, Body: "x", ChecksumCRC32: "AAAAAA==" }))).toEqual({
    code: "BadDigest",
    status: 400,
  });
  const md5 = createHash("md5").update("y").digest("base64");
  expect(await failure(at.s3.putObject({ Bucket, Key, Body: "x", ContentMD5: md5 }))).toMatchObject({
    code: "BadDigest",
  });
  expect(await failure(at.s3.putObject({ Bucket, Key, Body: "x", ContentMD5: "bad" }))).toMatchObject({
    code: "InvalidDigest",
  });
  const large = Buffer.alloc(2_000_000);
  expect(await failure(at.s3.putObject({ Bucket, Key, Body: large, ContentMD5: md5 }))).toMatchObject({
    code: "BadDigest",
  });
  expect(await failure(at.s3.headObject({ Bucket, Key }))).toMatchObject({ status: 404 });
});

test("ranges answer 206 and say which bytes they are, also of streamed objects", async () => {
  const bytes = Buffer.from(Array.from({ length: 2_500_000 }, (_, index) => (index * 31) & 0xff));
  await at.s3.putObject({ Bucket, Key: "ranged", Body: bytes });
  for (const [Range, start, end] of [
    ["bytes=0-9", 0, 10],
    ["bytes=1048570-1048585", 1_048_570, 1_048_586],
    ["bytes=-5", bytes.length - 5, bytes.length],
    ["bytes=2000000-", 2_000_000, bytes.length],
  ] as const) {
    const got = await at.s3.getObject({ Bucket, Key: "ranged", Range });
    expect(got.$metadata.httpStatusCode).toBe(206);
    expect(got.ContentRange).toBe(`bytes ${start}-${end - 1}/${bytes.length}`);
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(bytes.subarray(start, end))).toBe(true);
  }
  expect(await failure(at.s3.getObject({ Bucket, Key: "ranged", Range: "bytes=2500000-" }))).toEqual({
    code: "InvalidRange",
    status: 416,
  });
});

test("conditional reads answer 304 and 412", async () => {
  const { ETag } = await at.s3.putObject({ Bucket, Key: "conditional", Body: "x" });
  const get = (conditions: object) => failure(at.s3.getObject({ Bucket, Key: "conditional", ...conditions }));
  expect(await get({ IfNoneMatch: ETag })).toMatchObject({ status: 304 });
  expect(await get({ IfModifiedSince: new Date() })).toMatchObject({ status: 304 });
  expect(await get({ IfMatch: '"other"' })).toEqual({ code: "PreconditionFailed", status: 412 });
  expect(await get({ IfUnmodifiedSince: new Date(0) })).toMatchObject({ status: 412 });
});

test("of many writers that want a key to be new, one wins", async () => {
  const puts = Array.from({ length: 8 }, (_, index) =>
    at.s3.putObject({ Bucket, Key: "first", Body: String(index), IfNoneMatch: "*" }).then(
      () => 200,
      (error: { $metadata: { httpStatusCode: number } }) => error.$metadata.httpStatusCode,
    ),
  );
  const statuses = await Promise.all(puts);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 412)).toHaveLength(7);
});

test("limits of keys, metadata, tags and classes are AWS's", async () => {
  const put = (more: object) => at.s3.putObject({ Bucket, Key: "limits", Body: "x", ...more });
  await put({ Key: "k".repeat(1024) });
  expect(await failure(put({ Key: "k".repeat(1025) }))).toMatchObject({ code: "KeyTooLongError" });
  await put({ Metadata: { a: "v".repeat(2047) } });
  expect(await failure(put({ Metadata: { a: "v".repeat(2048) } }))).toMatchObject({ code: "MetadataTooLarge" });
  expect(await failure(put({ StorageClass: "NOPE" }))).toMatchObject({ code: "InvalidStorageClass" });
  expect(await failure(put({ Tagging: "aws:x=1" }))).toMatchObject({ code: "InvalidTag" });
  expect(await failure(put({ Tagging: "a=1&a=2" }))).toMatchObject({ code: "InvalidArgument" });
  await put({ StorageClass: "REDUCED_REDUNDANCY" });
  expect((await at.s3.headObject({ Bucket, Key: "limits" })).StorageClass).toBe("REDUCED_REDUNDANCY");
});

function newKey(fill: number) {
  const key = Buffer.alloc(32, fill);
  return {
    SSECustomerAlgorithm: "AES256",
    SSECustomerKey: key.toString("base64"),
    SSECustomerKeyMD5: createHash("md5").update(key).digest("base64"),
  };
}

test("an object under a customer's key needs that key, also for ranges", async () => {
  const body = Buffer.from(Array.from({ length: 1_200_000 }, (_, index) => index % 251));
  await at.s3.putObject({ Bucket, Key: "sse-c", Body: body, ...newKey(1) });
  const got = await at.s3.getObject({ Bucket, Key: "sse-c", Range: "bytes=1048579-1048600", ...newKey(1) });
  const bytes = Buffer.from((await got.Body?.transformToByteArray()) ?? []);
  expect(bytes.equals(body.subarray(1_048_579, 1_048_601))).toBe(true);
  expect(await failure(at.s3.getObject({ Bucket, Key: "sse-c" }))).toEqual({ code: "InvalidRequest", status: 400 });
  expect(await failure(at.s3.getObject({ Bucket, Key: "sse-c", ...newKey(2) }))).toMatchObject({ status: 403 });
});

test("tags are replaced and removed", async () => {
  const Key = "tagged";
  await at.s3.putObject({ Bucket, Key, Body: "x" });
  const tags = Array.from({ length: 11 }, (_, index) => ({ Key: `k${index}`, Value: "v" }));
  await at.s3.putObjectTagging({ Bucket, Key, Tagging: { TagSet: tags.slice(0, 10) } });
  expect(await failure(at.s3.putObjectTagging({ Bucket, Key, Tagging: { TagSet: tags } }))).toMatchObject({
    status: 400,
  });
  const { TagSet } = await at.s3.getObjectTagging({ Bucket, Key });
  expect(TagSet).toEqual(tags.slice(0, 10));
  await at.s3.deleteObjectTagging({ Bucket, Key });
  expect((await at.s3.getObjectTagging({ Bucket, Key })).TagSet).toEqual([]);
});

test("deleting is idempotent, and many keys go at once", async () => {
  await at.s3.deleteObject({ Bucket, Key: "never there" });
  const keys = Array.from({ length: 250 }, (_, index) => `many/${index}`);
  await Promise.all(keys.map((Key) => at.s3.putObject({ Bucket, Key, Body: "x" })));
  const Objects = keys.map((Key) => ({ Key }));
  const { Deleted, Errors } = await at.s3.deleteObjects({ Bucket, Delete: { Objects } });
  expect(Deleted?.map(({ Key }) => Key)).toEqual(keys);
  expect(Errors ?? []).toEqual([]);
  expect((await at.s3.listObjectsV2({ Bucket, Prefix: "many/" })).KeyCount).toBe(0);
  const tooMany = Array.from({ length: 1001 }, () => ({ Key: "x" }));
  expect(await failure(at.s3.deleteObjects({ Bucket, Delete: { Objects: tooMany } }))).toMatchObject({
    code: "MalformedXML",
  });
});

test("a delete marker answers 404 by key, 405 by its version", async () => {
  const versioned = await at.newBucket({ versioned: true });
  const address = { Bucket: versioned, Key: "k" };
  const first = await at.s3.putObject({ ...address, Body: "1" });
  const marker = await at.s3.deleteObject(address);
  expect(marker).toMatchObject({ DeleteMarker: true });
  expect(await failure(at.s3.getObject(address))).toEqual({ code: "NoSuchKey", status: 404 });
  expect(await failure(at.s3.getObject({ ...address, VersionId: marker.VersionId }))).toEqual({
    code: "MethodNotAllowed",
    status: 405,
  });
  expect(await failure(at.s3.getObject({ ...address, VersionId: "x".repeat(32) }))).toMatchObject({
    code: "InvalidArgument",
  });
  expect(await failure(at.s3.getObject({ ...address, VersionId: "1".repeat(32) }))).toMatchObject({
    code: "NoSuchVersion",
  });
  expect(await textOf(await at.s3.getObject({ ...address, VersionId: first.VersionId }))).toBe("1");
  await at.s3.deleteObject({ ...address, VersionId: marker.VersionId });
  expect(await textOf(await at.s3.getObject(address))).toBe("1");
});

test("a locked version cannot be deleted before its time", async () => {
  const address = { Bucket: await at.newBucket({ locked: true }), Key: "kept" };
  const until = new Date(at.region.clock.now() + 3_600_000);
  const { VersionId } = await at.s3.putObject({
    ...address,
    Body: "x",
    ObjectLockMode: "GOVERNANCE",
    ObjectLockRetainUntilDate: until,
  });
  expect(await failure(at.s3.deleteObject({ ...address, VersionId }))).toEqual({ code: "AccessDenied", status: 403 });
  await at.s3.putObjectLegalHold({ ...address, LegalHold: { Status: "ON" } });
  const bypass = { ...address, VersionId, BypassGovernanceRetention: true };
  expect(await failure(at.s3.deleteObject(bypass))).toMatchObject({ code: "AccessDenied" });
  await at.s3.putObjectLegalHold({ ...address, LegalHold: { Status: "OFF" } });
  const strict = { Mode: "COMPLIANCE", RetainUntilDate: new Date(until.getTime() + 1000) } as const;
  expect(await failure(at.s3.putObjectRetention({ ...address, Retention: strict }))).toMatchObject({ status: 403 });
  await at.s3.putObjectRetention({ ...address, Retention: strict, BypassGovernanceRetention: true });
  expect(await failure(at.s3.deleteObject(bypass))).toMatchObject({ code: "AccessDenied" });
  const shorter = { Mode: "COMPLIANCE", RetainUntilDate: until } as const;
  expect(await failure(at.s3.putObjectRetention({ ...address, Retention: shorter }))).toMatchObject({ status: 403 });
  await at.region.clock.advance(2 * 3_600_000);
  await at.s3.deleteObject({ ...address, VersionId });
  expect(await failure(at.s3.headObject(address))).toMatchObject({ status: 404 });
});

test("what only directory buckets can do is refused", async () => {
  await at.s3.putObject({ Bucket, Key: "old name", Body: "stays" });
  const rename = at.s3.renameObject({ Bucket, Key: "new name", RenameSource: "old%20name" });
  expect(await failure(rename)).toEqual({ code: "NotImplemented", status: 501 });
  expect(await failure(at.s3.createSession({ Bucket }))).toEqual({ code: "MethodNotAllowed", status: 405 });
});

test("metadata tables cannot be made where there are no tables to keep them in", async () => {
  const JournalTableConfiguration = { RecordExpiration: { Expiration: "DISABLED" as const } };
  const created = at.s3.createBucketMetadataConfiguration({
    Bucket,
    MetadataConfiguration: { JournalTableConfiguration },
  });
  expect(await failure(created)).toEqual({ code: "MethodNotAllowed", status: 405 });
  const missing = { code: "MetadataConfigurationNotFound", status: 404 };
  expect(await failure(at.s3.getBucketMetadataConfiguration({ Bucket }))).toEqual(missing);
  const updated = at.s3.updateBucketMetadataJournalTableConfiguration({
    Bucket,
    JournalTableConfiguration,
  });
  expect(await failure(updated)).toEqual(missing);
  await at.s3.deleteBucketMetadataConfiguration({ Bucket });
});
