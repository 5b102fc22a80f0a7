/** Uploads in parts and server-side copies through the SDK. */
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

const mebibyte = 1024 ** 2;
const first = Buffer.alloc(5 * mebibyte, "a");
const second = Buffer.alloc(5 * mebibyte + 3, "b");
const last = Buffer.from("tail");

interface Started {
  readonly Bucket: string;
  readonly Key: string;
  readonly UploadId: string;
}

async function start(Key: string, more: object = {}): Promise<Started> {
  const { UploadId = "" } = await at.s3.createMultipartUpload({ Bucket, Key, ...more });
  return { Bucket, Key, UploadId };
}

interface Listed {
  readonly PartNumber: number;
  readonly ETag?: string | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
}

/** Uploads the bodies as parts 1, 2 …; what completion lists: checksums only where the upload named an algorithm. */
async function upload(started: Started, bodies: readonly Buffer[], more: object = {}): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const [index, Body] of bodies.entries()) {
    const part = await at.s3.uploadPart({ ...started, PartNumber: index + 1, Body, ...more });
    const { $metadata: _, ServerSideEncryption: __, ...facts } = part;
    const summed = Object.keys(more).length > 0 ? facts : { ETag: facts.ETag };
    listed.push({ ...summed, PartNumber: index + 1 });
  }
  return listed;
}

test("parts become one object whose tag, size and bytes are right, also across their borders", async () => {
  const started = await start("whole", { ContentType: "text/plain", Metadata: { a: "1" } });
  const Parts = await upload(started, [first, second, last]);
  const { ETag } = await at.s3.completeMultipartUpload({ ...started, MultipartUpload: { Parts } });
  const digests = Parts.map((part) => Buffer.from((part.ETag ?? "").replaceAll('"', ""), "hex"));
  const digest = createHash("md5").update(Buffer.concat(digests)).digest("hex");
  expect(ETag).toBe(`"${digest}-3"`);
  const got = await at.s3.getObject({ Bucket, Key: "whole" });
  const bytes = Buffer.from((await got.Body?.transformToByteArray()) ?? []);
  const whole = Buffer.concat([first, second, last]);
  expect(bytes.equals(whole)).toBe(true);
  expect(got).toMatchObject({ ContentType: "text/plain", Metadata: { a: "1" }, ContentLength: whole.length });
  const middle = first.length + second.length;
  const part = await at.s3.getObject({ Bucket, Key: "whole", Range: `bytes=${first.length - 1}-${middle + 1}` });
  const across = Buffer.from((await part.Body?.transformToByteArray()) ?? []);
  expect(across.equals(whole.subarray(first.length - 1, middle + 2))).toBe(true);
  const head = await at.s3.headObject({ Bucket, Key: "whole", PartNumber: 3 });
  expect(head).toMatchObject({ ContentLength: 4, PartsCount: 3 });
  expect(await failure(at.s3.headObject({ Bucket, Key: "whole", PartNumber: 4 }))).toMatchObject({ status: 416 });
});

test("a repeated completion answers the same", async () => {
  const started = await start("again");
  const Parts = await upload(started, [last]);
  const done = await at.s3.completeMultipartUpload({ ...started, MultipartUpload: { Parts } });
  const again = await at.s3.completeMultipartUpload({ ...started, MultipartUpload: { Parts } });
  expect(again.ETag).toBe(done.ETag);
});

test("a completed upload is gone for who completes it with other parts", async () => {
  const started = await start("other parts");
  const Parts = await upload(started, [first, last]);
  const complete = (list: Listed[]) => at.s3.completeMultipartUpload({ ...started, MultipartUpload: { Parts: list } });
  await complete(Parts.slice(0, 1));
  for (const list of [Parts, Parts.slice(1), [{ PartNumber: 1, ETag: '"00000000000000000000000000000000"' }]]) {
    expect(await failure(complete(list))).toEqual({ code: "NoSuchUpload", status: 404 });
  }
  await complete(Parts.slice(0, 1));
});

test("completion refuses wrong lists", async () => {
  const started = await start("wrong");
  const Parts = await upload(started, [last, last]);
  const complete = (list: object[]) =>
    failure(at.s3.completeMultipartUpload({ ...started, MultipartUpload: { Parts: list } }));
  expect(await complete([])).toMatchObject({ code: "MalformedXML" });
  expect(await complete(Parts)).toMatchObject({ code: "EntityTooSmall" });
  expect(await complete([...Parts].reverse())).toMatchObject({ code: "InvalidPartOrder" });
  expect(await complete([...Parts, ...Parts.slice(-1)])).toMatchObject({ code: "InvalidPartOrder" });
  expect(await complete([{ PartNumber: 1, ETag: '"00000000000000000000000000000000"' }])).toMatchObject({
    code: "InvalidPart",
  });
  expect(await complete([{ ...Parts[0], PartNumber: 7 }])).toMatchObject({ code: "InvalidPart" });
  const missing = { ...started, UploadId: "nothing", MultipartUpload: { Parts } };
  expect(await failure(at.s3.completeMultipartUpload(missing))).toEqual({ code: "NoSuchUpload", status: 404 });
});

test("parts are numbered from 1 without gaps where each has a checksum that counts, and as one likes elsewhere", async () => {
  const complete = async (Key: string, numbers: readonly number[], more: object = {}) => {
    const started = await start(Key, more);
    const Parts: Listed[] = [];
    for (const PartNumber of numbers) {
      const { ETag, ChecksumCRC32 } = await at.s3.uploadPart({ ...started, PartNumber, Body: first, ...more });
      Parts.push({ ETag, PartNumber, ...(more === none ? {} : { ChecksumCRC32 }) });
    }
    return at.s3.completeMultipartUpload({ ...started, MultipartUpload: { Parts } });
  };
  const none = {};
  const composite = { ChecksumAlgorithm: "CRC32" };
  expect(await failure(complete("gaps", [1, 3], composite))).toMatchObject({ code: "InvalidPartOrder" });
  expect(await failure(complete("gaps", [2, 3], composite))).toMatchObject({ code: "InvalidPartOrder" });
  await complete("no gaps", [1, 2], composite);
  await complete("gaps", [2, 5], none);
  // The object's parts count from 1, whatever the upload's were.
  const ask = (PartNumber: number) => at.s3.headObject({ Bucket, Key: "gaps", PartNumber });
  const range = (start: number) => `bytes ${start}-${start + first.length - 1}/${first.length * 2}`;
  expect(await ask(1)).toMatchObject({ ContentRange: range(0), PartsCount: 2 });
  expect(await ask(2)).toMatchObject({ ContentRange: range(first.length), PartsCount: 2 });
  expect(await failure(ask(5))).toMatchObject({ status: 416 });
});

test("a part of an object that has no checksum tells none", async () => {
  const key = { SSECustomerAlgorithm: "AES256", SSECustomerKey: "0".repeat(32) };
  const started = await start("no checksum", key);
  const { ETag } = await at.s3.uploadPart({ ...started, PartNumber: 1, Body: last, ...key });
  await at.s3.completeMultipartUpload({ ...started, ...key, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } });
  const part = await at.s3.headObject({
    Bucket,
    Key: "no checksum",
    PartNumber: 1,
    ChecksumMode: "ENABLED",
    ...key,
  });
  expect(part.ContentLength).toBe(last.length);
  expect([part.ChecksumType, part.ChecksumCRC64NVME]).toEqual([undefined, undefined]);
});

test("asked for no parts, the attributes of an object name none and promise no more", async () => {
  const more = { ChecksumAlgorithm: "CRC32" } as const;
  const started = await start("no parts", more);
  const Parts = await upload(started, [last], more);
  await at.s3.completeMultipartUpload({ ...started, MultipartUpload: { Parts } });
  const ask = { Bucket, Key: "no parts", ObjectAttributes: ["ObjectParts" as const] };
  const { ObjectParts } = await at.s3.getObjectAttributes({ ...ask, MaxParts: 0 });
  expect(ObjectParts).toMatchObject({ TotalPartsCount: 1, MaxParts: 0, IsTruncated: false });
  expect(ObjectParts?.Parts ?? []).toEqual([]);
});

test.each([
  ["CRC32", "COMPOSITE"],
  ["CRC32C", "FULL_OBJECT"],
  ["CRC64NVME", "FULL_OBJECT"],
  ["SHA256", "COMPOSITE"],
] as const)("%s as %s is made of the parts' checksums", async (ChecksumAlgorithm, ChecksumType) => {
  const Key = `sum-${ChecksumAlgorithm}`;
  const started = await start(Key, { ChecksumAlgorithm, ChecksumType });
  const Parts = await upload(started, [first, last], { ChecksumAlgorithm });
  const done = await at.s3.completeMultipartUpload({ ...started, ChecksumType, MultipartUpload: { Parts } });
  const member = `Checksum${ChecksumAlgorithm}` as const;
  expect(done.ChecksumType).toBe(ChecksumType);
  if (ChecksumType === "COMPOSITE") expect(done[member]).toMatch(/-2$/);
  else {
    const plain = await at.s3.putObject({
      Bucket,
      Key: "plain",
      Body: Buffer.concat([first, last]),
      ChecksumAlgorithm,
    });
    expect(done[member]).toBe(plain[member]);
  }
  const attributes = await at.s3.getObjectAttributes({ Bucket, Key, ObjectAttributes: ["Checksum", "ObjectParts"] });
  expect(attributes.Checksum?.[member]).toBe(done[member]?.replace(/-2$/, ""));
  expect(attributes.ObjectParts?.TotalPartsCount).toBe(2);
  const ofParts = ChecksumType === "COMPOSITE" ? Parts.map((part) => part[member]) : undefined;
  expect(attributes.ObjectParts?.Parts?.map((part) => part[member])).toEqual(ofParts);
});

test("an upload that named no algorithm keeps CRC64NVME, whatever its parts were checked by", async () => {
  const started = await start("unnamed");
  const part = await at.s3.uploadPart({ ...started, PartNumber: 1, Body: last, ChecksumAlgorithm: "CRC32C" });
  expect(part.ChecksumCRC32C).toBeDefined();
  expect(part.ChecksumCRC64NVME).toBeUndefined();
  const complete = (more: object, checksum?: string) => {
    const listed = { PartNumber: 1, ETag: part.ETag, ChecksumCRC32C: checksum };
    return at.s3.completeMultipartUpload({ ...started, MultipartUpload: { Parts: [listed] }, ...more });
  };
  expect(await failure(complete({}, part.ChecksumCRC32C))).toMatchObject({ code: "InvalidPart" });
  expect(await failure(complete({ ChecksumType: "FULL_OBJECT" }))).toMatchObject({ code: "InvalidRequest" });
  const done = await complete({ ChecksumCRC32C: "AAAAAA==" });
  const plain = await at.s3.putObject({ Bucket, Key: "plain", Body: last, ChecksumAlgorithm: "CRC64NVME" });
  expect(done).toMatchObject({ ChecksumCRC64NVME: plain.ChecksumCRC64NVME, ChecksumType: "FULL_OBJECT" });
  const asked = { Bucket, Key: "unnamed", PartNumber: 1, ChecksumMode: "ENABLED" } as const;
  expect((await at.s3.headObject(asked)).ChecksumCRC64NVME).toBe(plain.ChecksumCRC64NVME);
});

test("what is no checksum of the whole is an invalid header", async () => {
  const started = await start("formless", { ChecksumAlgorithm: "CRC32", ChecksumType: "COMPOSITE" });
  const Parts = await upload(started, [last], { ChecksumAlgorithm: "CRC32" });
  for (const ChecksumCRC32 of ["invalid_checksum", "ImIEBA==-smth", "ImIEBA==-1-1"]) {
    const complete = at.s3.completeMultipartUpload({ ...started, MultipartUpload: { Parts }, ChecksumCRC32 });
    await expect(complete).rejects.toMatchObject({
      name: "InvalidRequest",
      message: "Value for x-amz-checksum-crc32 header is invalid.",
    });
  }
});

test("a whole checksum of a FULL_OBJECT upload counts only together with its type", async () => {
  const started = await start("typed", { ChecksumAlgorithm: "CRC32", ChecksumType: "FULL_OBJECT" });
  const Parts = await upload(started, [last], { ChecksumAlgorithm: "CRC32" });
  const ChecksumCRC32 = Parts[0]?.ChecksumCRC32;
  const stated = { ...started, MultipartUpload: { Parts }, ChecksumCRC32 };
  expect(await failure(at.s3.completeMultipartUpload(stated))).toMatchObject({ code: "BadDigest" });
  const done = await at.s3.completeMultipartUpload({ ...stated, ChecksumType: "FULL_OBJECT" });
  expect(done.ChecksumCRC32).toBe(ChecksumCRC32);
});

test("parts are listed by number, a part sent again replaces the one before, abort ends it all", async () => {
  const started = await start("listed/x");
  await upload(started, [last, last, last]);
  await at.s3.uploadPart({ ...started, PartNumber: 2, Body: "other" });
  const page = await at.s3.listParts({ ...started, MaxParts: 2 });
  expect(page.Parts?.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([
    [1, 4],
    [2, 5],
  ]);
  expect(page).toMatchObject({ IsTruncated: true, NextPartNumberMarker: "2" });
  const none = await at.s3.listParts({ ...started, MaxParts: 0 });
  expect(none).toMatchObject({ IsTruncated: false, NextPartNumberMarker: "0" });
  expect(none.Parts).toBeUndefined();
  const rest = await at.s3.listParts({ ...started, PartNumberMarker: "2" });
  expect(rest.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([3]);
  const { Uploads } = await at.s3.listMultipartUploads({ Bucket, Prefix: "listed/" });
  expect(Uploads?.map(({ UploadId }) => UploadId)).toEqual([started.UploadId]);
  const rolled = await at.s3.listMultipartUploads({ Bucket, Delimiter: "/" });
  expect(rolled.CommonPrefixes).toEqual([{ Prefix: "listed/" }]);
  await at.s3.abortMultipartUpload(started);
  expect(await failure(at.s3.listParts(started))).toMatchObject({ code: "NoSuchUpload" });
  expect(await failure(at.s3.uploadPart({ ...started, PartNumber: 1, Body: "x" }))).toMatchObject({ status: 404 });
});

test("a copy keeps or replaces metadata and tags, and a multipart object's copy is a plain one", async () => {
  await at.s3.putObject({
    Bucket,
    Key: "source +1",
    Body: "bytes",
    Metadata: { a: "1" },
    Tagging: "t=1",
    ContentType: "x/y",
  });
  const CopySource = `${Bucket}/${encodeURIComponent("source +1")}`;
  await at.s3.copyObject({ Bucket, Key: "kept", CopySource });
  expect(await at.s3.headObject({ Bucket, Key: "kept" })).toMatchObject({
    Metadata: { a: "1" },
    ContentType: "x/y",
    TagCount: 1,
  });
  const replace = { MetadataDirective: "REPLACE", TaggingDirective: "REPLACE", Metadata: { b: "2" } } as const;
  await at.s3.copyObject({ Bucket, Key: "replaced", CopySource, ...replace });
  const replaced = await at.s3.headObject({ Bucket, Key: "replaced" });
  expect(replaced).toMatchObject({ Metadata: { b: "2" }, ContentType: "binary/octet-stream" });
  expect(replaced.TagCount).toBeUndefined();
  await at.s3.deleteObject({ Bucket, Key: "source +1" });
  expect(await (await at.s3.getObject({ Bucket, Key: "kept" })).Body?.transformToString()).toBe("bytes");
  const copied = await at.s3.copyObject({ Bucket, Key: "plain copy", CopySource: `/${Bucket}/whole` });
  const whole = createHash("md5")
    .update(Buffer.concat([first, second, last]))
    .digest("hex");
  expect(copied.CopyObjectResult?.ETag).toBe(`"${whole}"`);
});

test("copies judge their source", async () => {
  await at.s3.putObject({ Bucket, Key: "judged", Body: "x" });
  const copy = (more: object) =>
    failure(at.s3.copyObject({ Bucket, Key: "j2", CopySource: `${Bucket}/judged`, ...more }));
  expect(await copy({ CopySourceIfMatch: '"no"' })).toMatchObject({ status: 412 });
  expect(await copy({ CopySource: `${Bucket}/none` })).toEqual({ code: "NoSuchKey", status: 404 });
  expect(await copy({ CopySource: "nonsense" })).toMatchObject({ code: "InvalidArgument" });
  expect(await copy({ Key: "judged" })).toMatchObject({ code: "InvalidRequest" });
  // What a directive does not take is not looked at.
  const wrong = { Metadata: { a: "v".repeat(2_048) }, Tagging: "aws:x=1" };
  await at.s3.copyObject({ Bucket, Key: "j3", CopySource: `${Bucket}/judged`, ...wrong });
  expect(await copy({ ...wrong, MetadataDirective: "REPLACE" })).toMatchObject({ code: "MetadataTooLarge" });
  expect(await copy({ ...wrong, TaggingDirective: "REPLACE" })).toMatchObject({ code: "InvalidTag" });
  expect(await copy({ MetadataDirective: "ODD" })).toMatchObject({ code: "InvalidArgument" });
});

test("a copy of a copy onto another class moves the bytes, and deleting the source leaves it whole", async () => {
  await at.s3.putObject({ Bucket, Key: "three", Body: "zones" });
  await at.s3.copyObject({ Bucket, Key: "one", CopySource: `${Bucket}/three`, StorageClass: "ONEZONE_IA" });
  await at.s3.copyObject({ Bucket, Key: "three", CopySource: `${Bucket}/three`, StorageClass: "STANDARD_IA" });
  await at.s3.deleteObject({ Bucket, Key: "three" });
  const got = await at.s3.getObject({ Bucket, Key: "one" });
  expect(got.StorageClass).toBe("ONEZONE_IA");
  expect(await got.Body?.transformToString()).toBe("zones");
});

test("a part may be a range of another object", async () => {
  await at.s3.putObject({ Bucket, Key: "digits", Body: "0123456789" });
  const started = await start("copied part");
  const copy = (CopySourceRange: string) =>
    at.s3.uploadPartCopy({ ...started, PartNumber: 1, CopySource: `${Bucket}/digits`, CopySourceRange });
  expect(await failure(copy("bytes=5-10"))).toMatchObject({ code: "InvalidArgument" });
  expect(await failure(copy("5-6"))).toMatchObject({ code: "InvalidArgument" });
  const { CopyPartResult } = await copy("bytes=2-5");
  const Parts = [{ PartNumber: 1, ETag: CopyPartResult?.ETag }];
  await at.s3.completeMultipartUpload({ ...started, MultipartUpload: { Parts } });
  const got = await at.s3.getObject({ Bucket, Key: "copied part" });
  expect(await got.Body?.transformToString()).toBe("2345");
});
