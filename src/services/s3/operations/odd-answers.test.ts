/** Answers of S3 that one would not guess: statuses, spellings and members as AWS has them. */
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;

beforeAll(async () => {
  at = await openS3Region();
});
afterAll(() => at.close());

test("named settings answer 204 when they are put, and tell ids that do not match", async () => {
  const Bucket = await at.newBucket();
  const AnalyticsConfiguration = { Id: "a", StorageClassAnalysis: {} };
  const { $metadata } = await at.s3.putBucketAnalyticsConfiguration({ Bucket, Id: "a", AnalyticsConfiguration });
  expect($metadata.httpStatusCode).toBe(204);
  const wrong = at.s3.putBucketAnalyticsConfiguration({ Bucket, Id: "b", AnalyticsConfiguration });
  expect(await failure(wrong)).toEqual({ code: "MalformedXML", status: 400 });
  const InventoryConfiguration = {
    Id: "a",
    IsEnabled: true,
    IncludedObjectVersions: "All" as const,
    Schedule: { Frequency: "Daily" as const },
    Destination: { S3BucketDestination: { Bucket: `arn:aws:s3:::${Bucket}`, Format: "CSV" as const } },
  };
  const inventory = at.s3.putBucketInventoryConfiguration({ Bucket, Id: "b", InventoryConfiguration });
  expect(await failure(inventory)).toEqual({ code: "IdMismatch", status: 400 });
});

test("an empty lifecycle filter stays empty, and an unknown minimum size is named", async () => {
  const Bucket = await at.newBucket();
  const Rules = [{ ID: "r", Status: "Enabled", Filter: {}, Expiration: { Days: 1 } } as const];
  await at.s3.putBucketLifecycleConfiguration({ Bucket, LifecycleConfiguration: { Rules: [...Rules] } });
  const { Rules: stored } = await at.s3.getBucketLifecycleConfiguration({ Bucket });
  expect(stored?.[0]?.Filter).toEqual({});
  const put = at.s3.putBucketLifecycleConfiguration({
    Bucket,
    LifecycleConfiguration: { Rules: [...Rules] },
    TransitionDefaultMinimumObjectSize: "value" as "varies_by_storage_class",
  });
  await expect(put).rejects.toMatchObject({
    name: "InvalidRequest",
    message: "Invalid TransitionDefaultMinimumObjectSize found: value",
  });
});

test("logging shows a key format only where one was stated", async () => {
  const Bucket = await at.newBucket();
  const LoggingEnabled = { TargetBucket: Bucket, TargetPrefix: "log" };
  await at.s3.putBucketLogging({ Bucket, BucketLoggingStatus: { LoggingEnabled } });
  expect((await at.s3.getBucketLogging({ Bucket })).LoggingEnabled).toEqual(LoggingEnabled);
});

test("the ACL of a delete marker cannot be put, however it is addressed", async () => {
  const Bucket = await at.newBucket({ versioned: true });
  await at.s3.putBucketOwnershipControls({
    Bucket,
    OwnershipControls: { Rules: [{ ObjectOwnership: "ObjectWriter" }] },
  });
  const { VersionId } = await at.s3.deleteObject({ Bucket, Key: "k" });
  const put = (more: object) => failure(at.s3.putObjectAcl({ Bucket, Key: "k", ACL: "private", ...more }));
  expect(await put({})).toEqual({ code: "MethodNotAllowed", status: 405 });
  expect(await put({ VersionId })).toEqual({ code: "MethodNotAllowed", status: 405 });
});

test("a wrong Content-MD5 is told in hex, and as it came of a part and of a document", async () => {
  const Bucket = await at.newBucket();
  const { UploadId } = await at.s3.createMultipartUpload({ Bucket, Key: "k" });
  const part = at.s3.uploadPart({
    Bucket,
    Key: "k",
    UploadId,
    PartNumber: 1,
    Body: "x",
    ContentMD5: "CYketZBSTjX8czcs3cXVlg==",
  });
  await expect(part).rejects.toMatchObject({ name: "BadDigest", ExpectedDigest: "CYketZBSTjX8czcs3cXVlg==" });
  const put = at.s3.putObject({ Bucket, Key: "k", Body: "x", ContentMD5: "CYketZBSTjX8czcs3cXVlg==" });
  await expect(put).rejects.toMatchObject({ name: "BadDigest", ExpectedDigest: "09891eb590524e35fc73372cddc5d596" });
  const tag = at.s3.putBucketTagging({
    Bucket,
    Tagging: { TagSet: [{ Key: "a", Value: "b" }] },
    ContentMD5: "CYketZBSTjX8czcs3cXVlg==",
  });
  await expect(tag).rejects.toMatchObject({ name: "BadDigest", ExpectedDigest: "CYketZBSTjX8czcs3cXVlg==" });
});

test("a plus in a copy's source is a space", async () => {
  const Bucket = await at.newBucket();
  await at.s3.putObject({ Bucket, Key: "a key", Body: "x" });
  await at.s3.copyObject({ Bucket, Key: "copied", CopySource: `${Bucket}/a+key` });
  expect((await at.s3.headObject({ Bucket, Key: "copied" })).ContentLength).toBe(1);
});

test("a copy's source may be a URL", async () => {
  const Bucket = await at.newBucket();
  await at.s3.putObject({ Bucket, Key: "a", Body: "x" });
  await at.s3.copyObject({ Bucket, Key: "copied", CopySource: `https://s3.us-east-1.amazonaws.com/${Bucket}/a` });
  expect((await at.s3.headObject({ Bucket, Key: "copied" })).ContentLength).toBe(1);
});

test("an object may be copied onto itself where somebody set the bucket's encryption", async () => {
  const Bucket = await at.newBucket();
  await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  const copy = () => at.s3.copyObject({ Bucket, Key: "k", CopySource: `${Bucket}/k` });
  expect(await failure(copy())).toEqual({ code: "InvalidRequest", status: 400 });
  const Rules = [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" as const } }];
  await at.s3.putBucketEncryption({ Bucket, ServerSideEncryptionConfiguration: { Rules } });
  await copy();
});

test("a bucket's head and a plain list tell ARNs, and dates of buckets are whole seconds", async () => {
  const Bucket = await at.newBucket();
  expect(await at.s3.headBucket({ Bucket })).toMatchObject({ BucketArn: `arn:aws:s3:::${Bucket}` });
  const { Buckets = [] } = await at.s3.listBuckets({});
  expect(Buckets.every(({ CreationDate }) => CreationDate?.getMilliseconds() === 0)).toBe(true);
  expect(Buckets.find(({ Name }) => Name === Bucket)).toMatchObject({ BucketArn: `arn:aws:s3:::${Bucket}` });
  expect(Buckets.some(({ BucketRegion }) => BucketRegion !== undefined)).toBe(false);
});

test("metadata in the query of a presigned URL counts as headers", async () => {
  const Bucket = await at.newBucket();
  const url = await getSignedUrl(at.s3, new PutObjectCommand({ Bucket, Key: "k", Metadata: { a: "1" } }));
  expect(url).toContain("x-amz-meta-a=1");
  // The client's library states the checksum of an empty body.
  expect((await fetch(url, { method: "PUT", body: "" })).status).toBe(200);
  expect((await at.s3.headObject({ Bucket, Key: "k" })).Metadata).toEqual({ a: "1" });
});

test("the wrong size of a customer's key is told of writes only", async () => {
  const Bucket = await at.newBucket();
  const text = Buffer.alloc(10, 7);
  const key = { SSECustomerAlgorithm: "AES256", SSECustomerKey: text.toString("base64") };
  const put = at.s3.putObject({ Bucket, Key: "k", Body: "x", ...key });
  expect(await failure(put)).toEqual({ code: "InvalidArgument", status: 400 });
  const both = at.s3.putObject({ Bucket, Key: "k", Body: "x", ServerSideEncryption: "AES256", ...key });
  await expect(both).rejects.toMatchObject({ name: "InvalidArgument", ArgumentValue: "AES256" });
  await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  expect(await failure(at.s3.getObject({ Bucket, Key: "k", ...key }))).toEqual({ code: "AccessDenied", status: 403 });
});
