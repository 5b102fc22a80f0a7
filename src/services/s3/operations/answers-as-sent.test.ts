/** Answers of S3 as they come over the wire, and what is told of places, parts and locks. */
import { GetObjectCommand, S3, type CreateMultipartUploadCommandInput } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;

beforeAll(async () => {
  at = await openS3Region();
});
afterAll(() => at.close());

test("a bucket made in EU is told so, and is in eu-west-1", async () => {
  const ireland = new S3({
    endpoint: at.region.endpoint,
    region: "eu-west-1",
    forcePathStyle: true,
    credentials: at.region.root,
  });
  const Bucket = "made-in-europe";
  await ireland.createBucket({ Bucket, CreateBucketConfiguration: { LocationConstraint: "EU" } });
  expect((await ireland.getBucketLocation({ Bucket })).LocationConstraint).toBe("EU");
  expect((await ireland.headBucket({ Bucket })).BucketRegion).toBe("eu-west-1");
  ireland.destroy();
});

test("a listing names its owner before its buckets", async () => {
  await at.newBucket();
  let sent = "";
  const { s3 } = at;
  s3.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { body } = result.response as { body: AsyncIterable<Uint8Array> };
      const pieces: Uint8Array[] = [];
      for await (const piece of body) pieces.push(piece);
      sent = Buffer.concat(pieces).toString();
      Object.assign(result.response as object, { body: Buffer.from(sent) });
      return result;
    },
    { step: "deserialize", name: "reads", priority: "low" },
  );
  await s3.listBuckets({});
  s3.middlewareStack.remove("reads");
  expect(sent).toMatch(/<Owner>.*<Buckets>/s);
});

test("what a signed URL replaces a header by has to fit into one", async () => {
  const Bucket = await at.newBucket();
  await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  const command = new GetObjectCommand({ Bucket, Key: "k", ResponseCacheControl: "a\u2014b" });
  const answer = await fetch(await getSignedUrl(at.s3, command));
  expect(answer.status).toBe(400);
  const text = await answer.text();
  expect(text).toContain("<Message>Header value cannot be represented using ISO-8859-1.</Message>");
  expect(text).toContain("<ArgumentName>response-cache-control</ArgumentName>");
});

test("a slash of a path may come encoded", async () => {
  const Bucket = await at.newBucket();
  await at.s3.putObject({ Bucket, Key: "a/b", Body: "x" });
  const url = await getSignedUrl(at.s3, new GetObjectCommand({ Bucket, Key: "a/b" }));
  const answer = await fetch(url.replace("/a/b?", "/a%2Fb?"));
  expect([answer.status, await answer.text()]).toEqual([200, "x"]);
});

/** Completes an upload of one small part. */
async function upload(options: Partial<CreateMultipartUploadCommandInput> & { Bucket: string }, key = {}) {
  const object = { Bucket: options.Bucket, Key: "k" };
  const { UploadId } = await at.s3.createMultipartUpload({ ...object, ...options });
  const part = { ...object, UploadId, PartNumber: 1, Body: "x", ...key };
  const ChecksumAlgorithm = options.ChecksumAlgorithm;
  const { ETag, ChecksumCRC32C } = await at.s3.uploadPart({
    ...part,
    ...(ChecksumAlgorithm === undefined ? {} : { ChecksumAlgorithm }),
  });
  const MultipartUpload = { Parts: [{ ETag, PartNumber: 1, ChecksumCRC32C }] };
  return at.s3.completeMultipartUpload({ ...object, UploadId, MultipartUpload });
}

test("the only part of an object has the whole's checksum", async () => {
  const Bucket = await at.newBucket();
  const { ChecksumCRC32C } = await upload({ Bucket, ChecksumAlgorithm: "CRC32C", ChecksumType: "FULL_OBJECT" });
  const head = await at.s3.headObject({ Bucket, Key: "k", PartNumber: 1, ChecksumMode: "ENABLED" });
  expect(ChecksumCRC32C).toEqual(expect.any(String));
  expect(head).toMatchObject({ ChecksumCRC32C, ChecksumType: "FULL_OBJECT", PartsCount: 1 });
});

test("completing an upload under KMS tells no checksum that nobody asked for; the object has it", async () => {
  const Bucket = await at.newBucket();
  const completed = await upload({ Bucket, ServerSideEncryption: "aws:kms" });
  expect(completed.ChecksumCRC64NVME).toBeUndefined();
  const head = await at.s3.headObject({ Bucket, Key: "k", ChecksumMode: "ENABLED" });
  expect(head).toMatchObject({ ChecksumCRC64NVME: expect.any(String), ChecksumType: "FULL_OBJECT" });
});

test("an upload under a customer's key has no checksum that nobody asked for", async () => {
  const Bucket = await at.newBucket();
  const key = { SSECustomerAlgorithm: "AES256", SSECustomerKey: Buffer.alloc(32, 7).toString("base64") };
  expect((await upload({ Bucket, ...key }, key)).ChecksumCRC64NVME).toBeUndefined();
  const head = await at.s3.headObject({ Bucket, Key: "k", ChecksumMode: "ENABLED", ...key });
  expect(head.ChecksumCRC64NVME).toBeUndefined();
});

test("a date that is past is told as AWS shows dates", async () => {
  const Bucket = await at.newBucket({ locked: true });
  await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  const put = (RetainUntilDate: Date) =>
    at.s3.putObjectRetention({ Bucket, Key: "k", Retention: { Mode: "GOVERNANCE", RetainUntilDate } });
  await expect(put(new Date("2020-01-01T00:00:00Z"))).rejects.toMatchObject({
    name: "InvalidArgument",
    ArgumentValue: "Tue Dec 31 16:00:00 PST 2019",
  });
  await expect(put(new Date("2020-07-01T07:00:00Z"))).rejects.toMatchObject({
    ArgumentValue: "Wed Jul 01 00:00:00 PDT 2020",
  });
});

test("an upload that began while the key had an object does not complete as the key's first", async () => {
  const Bucket = await at.newBucket();
  const first = { Bucket, Key: "k", IfNoneMatch: "*" };
  const begin = async () => {
    const { UploadId } = await at.s3.createMultipartUpload({ Bucket, Key: "k" });
    const { ETag } = await at.s3.uploadPart({ Bucket, Key: "k", UploadId, PartNumber: 1, Body: "x" });
    return { ...first, UploadId, MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] } };
  };
  await at.s3.putObject({ ...first, Body: "x" });
  const begun = await begin();
  await expect(at.s3.completeMultipartUpload(begun)).rejects.toMatchObject({ name: "PreconditionFailed" });
  await at.s3.deleteObject({ Bucket, Key: "k" });
  await expect(at.s3.completeMultipartUpload(begun)).rejects.toMatchObject({
    name: "ConditionalRequestConflict",
    Condition: "If-None-Match",
  });
  await at.s3.completeMultipartUpload(await begin());
});
