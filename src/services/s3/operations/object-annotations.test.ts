/** Annotations, through the SDK's client. */
import { S3, type S3ServiceException } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../../../region.ts";

let region: Region;
let s3: S3;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
  const { accessKeyId, secretAccessKey } = region.root;
  const credentials = { accessKeyId, secretAccessKey };
  s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, maxAttempts: 1, credentials });
  await s3.createBucket({ Bucket: "plain" });
  await s3.createBucket({ Bucket: "versioned" });
  await s3.putBucketVersioning({ Bucket: "versioned", VersioningConfiguration: { Status: "Enabled" } });
});

afterAll(async () => {
  s3.destroy();
  await region.close();
});

function annotate(Bucket: string, Key: string, AnnotationName: string, text: string, more: object = {}) {
  return s3.putObjectAnnotation({ Bucket, Key, AnnotationName, AnnotationPayload: Buffer.from(text), ...more });
}

async function read(Bucket: string, Key: string, AnnotationName: string, VersionId?: string) {
  const named = { Bucket, Key, AnnotationName, ...(VersionId === undefined ? {} : { VersionId }) };
  return (await s3.getObjectAnnotation(named)).AnnotationPayload?.transformToString();
}

async function names(Bucket: string, Key: string): Promise<(string | undefined)[]> {
  return ((await s3.listObjectAnnotations({ Bucket, Key })).Annotations ?? []).map((each) => each.AnnotationName);
}

test("an annotation is put, read, replaced, listed and deleted, and the object stays what it was", async () => {
  const before = await s3.putObject({ Bucket: "plain", Key: "key", Body: "body" });
  const put = await annotate("plain", "key", "labels", '{"cat": 0.9}');
  expect(put).toMatchObject({ Key: "key", AnnotationName: "labels", ServerSideEncryption: "AES256" });
  expect(await read("plain", "key", "labels")).toBe('{"cat": 0.9}');
  await annotate("plain", "key", "labels", "둘");
  await annotate("plain", "key", "other/name", "x");
  expect(await read("plain", "key", "labels")).toBe("둘");
  const listed = await s3.listObjectAnnotations({ Bucket: "plain", Key: "key" });
  expect(listed.AnnotationCount).toBe(2);
  expect(listed.Annotations?.[0]).toMatchObject({ AnnotationName: "labels", Size: 3, ChecksumAlgorithm: ["CRC32"] });
  await s3.deleteObjectAnnotation({ Bucket: "plain", Key: "key", AnnotationName: "labels" });
  expect(await names("plain", "key")).toEqual(["other/name"]);
  expect((await s3.headObject({ Bucket: "plain", Key: "key" })).ETag).toBe(before.ETag);
});

test("a list has pages, and names that begin alike", async () => {
  await s3.putObject({ Bucket: "plain", Key: "pages", Body: "body" });
  for (const name of ["a1", "a2", "b1"]) await annotate("plain", "pages", name, name);
  const first = await s3.listObjectAnnotations({ Bucket: "plain", Key: "pages", MaxAnnotationResults: 2 });
  expect(first.Annotations?.map((each) => each.AnnotationName)).toEqual(["a1", "a2"]);
  const ContinuationToken = first.NextContinuationToken ?? "";
  const second = await s3.listObjectAnnotations({ Bucket: "plain", Key: "pages", ContinuationToken });
  expect(second.Annotations?.map((each) => each.AnnotationName)).toEqual(["b1"]);
  const some = await s3.listObjectAnnotations({ Bucket: "plain", Key: "pages", AnnotationPrefix: "a" });
  expect(some.AnnotationCount).toBe(2);
});

test("each version has its own, and they go with it", async () => {
  const one = await s3.putObject({ Bucket: "versioned", Key: "key", Body: "1" });
  await annotate("versioned", "key", "note", "of one");
  await s3.putObject({ Bucket: "versioned", Key: "key", Body: "2" });
  expect(await names("versioned", "key")).toEqual([]);
  await annotate("versioned", "key", "note", "of two");
  expect(await read("versioned", "key", "note", one.VersionId)).toBe("of one");
  expect(await read("versioned", "key", "note")).toBe("of two");
  await s3.putObject({ Bucket: "plain", Key: "replaced", Body: "1" });
  await annotate("plain", "replaced", "note", "gone");
  await s3.putObject({ Bucket: "plain", Key: "replaced", Body: "2" });
  expect(await names("plain", "replaced")).toEqual([]);
});

test("copies take annotations along unless they are excluded, also onto themselves", async () => {
  await s3.putObject({ Bucket: "plain", Key: "source", Body: "body" });
  await annotate("plain", "source", "note", "along");
  const CopySource = "plain/source";
  await s3.copyObject({ Bucket: "versioned", Key: "copy", CopySource });
  expect(await read("versioned", "copy", "note")).toBe("along");
  await s3.copyObject({ Bucket: "plain", Key: "bare", CopySource, AnnotationDirective: "EXCLUDE" });
  expect(await names("plain", "bare")).toEqual([]);
  await s3.copyObject({ Bucket: "plain", Key: "source", CopySource, MetadataDirective: "REPLACE" });
  expect(await read("plain", "source", "note")).toBe("along");
  await s3.deleteObject({ Bucket: "plain", Key: "source" });
  expect(await read("versioned", "copy", "note")).toBe("along");
});

test.each<[string, () => Promise<unknown>, string, number]>([
  ["a reserved name", () => annotate("plain", "errors", "AWS:x", "x"), "InvalidAnnotationName", 400],
  ["a long name", () => annotate("plain", "errors", "n".repeat(513), "x"), "AnnotationNameTooLong", 400],
  ["an empty payload", () => annotate("plain", "errors", "n", ""), "InvalidRequest", 400],
  ["too long a payload", () => annotate("plain", "errors", "n", "x".repeat(1024 ** 2 + 1)), "EntityTooLarge", 400],
  [
    "another object than expected",
    () => annotate("plain", "errors", "n", "x", { ObjectIfMatch: '"no"' }),
    "PreconditionFailed",
    412,
  ],
  ["an annotation that is not there", () => read("plain", "errors", "none"), "NoSuchAnnotation", 404],
  ["an object that is not there", () => annotate("plain", "no-such", "n", "x"), "NoSuchKey", 404],
])("%s is refused", async (_what, ask, code, status) => {
  await s3.putObject({ Bucket: "plain", Key: "errors", Body: "body" });
  const thrown: unknown = await ask().catch((error: unknown) => error);
  expect((thrown as S3ServiceException).name).toBe(code);
  expect((thrown as S3ServiceException).$metadata.httpStatusCode).toBe(status);
});

test("a request that names no annotation to put or delete is refused", async () => {
  await s3.putObject({ Bucket: "plain", Key: "unnamed", Body: "body" });
  const named = { Bucket: "plain", Key: "unnamed", AnnotationName: "name" };
  const invalid = { name: "InvalidAnnotationName", $metadata: { httpStatusCode: 400 } };
  // Clients always send the name: it is taken out before the request is signed.
  s3.middlewareStack.add(
    (next) => (args) => {
      delete (args.request as { query: Record<string, unknown> }).query["annotationName"];
      return next(args);
    },
    { step: "build", name: "unnamed" },
  );
  try {
    const payload = { AnnotationPayload: Buffer.from("text") };
    await expect(s3.putObjectAnnotation({ ...named, ...payload })).rejects.toMatchObject(invalid);
    await expect(s3.deleteObjectAnnotation(named)).rejects.toMatchObject(invalid);
  } finally {
    s3.middlewareStack.remove("unnamed");
  }
});

test("what is no text is refused", async () => {
  await s3.putObject({ Bucket: "plain", Key: "binary", Body: "body" });
  const AnnotationPayload = Buffer.from([0xff, 0xfe]);
  const asked = s3.putObjectAnnotation({ Bucket: "plain", Key: "binary", AnnotationName: "n", AnnotationPayload });
  await expect(asked).rejects.toMatchObject({ name: "UnsupportedMediaType", $metadata: { httpStatusCode: 415 } });
});

/** Bytes that a bucket pays S3 Standard's rate for. */
async function billedBytes(bucket: string): Promise<number> {
  const answer = await fetch(`${region.endpoint}/_haneul/usage/levels?resource=${bucket}`);
  const { levels } = (await answer.json()) as { levels: { usageType: string; operation: string; level: string }[] };
  const rows = levels.filter(
    (each) => `${each.usageType} ${each.operation}` === "TimedStorage-ByteHrs StandardStorage",
  );
  return rows.reduce((sum, { level }) => sum + Number(level), 0);
}

test("an annotation's bytes are billed as standard storage in its bucket, whatever class the object is in", async () => {
  await s3.createBucket({ Bucket: "billed" });
  await s3.createBucket({ Bucket: "billed-copy" });
  await s3.putObject({ Bucket: "billed", Key: "cold", Body: "x".repeat(1000), StorageClass: "STANDARD_IA" });
  await annotate("billed", "cold", "one", "1".repeat(300));
  await annotate("billed", "cold", "two", "2".repeat(50));
  await annotate("billed", "cold", "one", "1".repeat(100));
  expect(await billedBytes("billed")).toBe(150);
  await s3.copyObject({ Bucket: "billed-copy", Key: "copy", CopySource: "billed/cold" });
  expect(await billedBytes("billed-copy")).toBe(1000 + 150);
  await s3.deleteObjectAnnotation({ Bucket: "billed", Key: "cold", AnnotationName: "two" });
  await s3.deleteObjectAnnotation({ Bucket: "billed", Key: "cold", AnnotationName: "two" });
  expect(await billedBytes("billed")).toBe(100);
  await s3.deleteObject({ Bucket: "billed", Key: "cold" });
  expect(await billedBytes("billed")).toBe(0);
  await s3.putObject({ Bucket: "billed-copy", Key: "copy", Body: "short" });
  expect(await billedBytes("billed-copy")).toBe(5);
});
