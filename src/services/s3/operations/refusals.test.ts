/** Holds that refusals are AWS's, field by field, as AWS's own answers were recorded by others. */
import type { Tag } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
let Bucket: string;
let UploadId: string;
const Key = "key";
const otherVersion = "HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD";
const secret = Buffer.alloc(32, 1).toString("base64");

beforeAll(async () => {
  at = await openS3Region();
  Bucket = await at.newBucket();
  await at.s3.putObject({ Bucket, Key, Body: "0123456789" });
  UploadId = (await at.s3.createMultipartUpload({ Bucket, Key })).UploadId ?? "";
});

afterAll(() => at.close());

function copyRange(CopySourceRange: string): Promise<unknown> {
  const CopySource = `${Bucket}/${Key}`;
  return at.s3.uploadPartCopy({ Bucket, Key, UploadId, PartNumber: 1, CopySource, CopySourceRange });
}

async function complete(ChecksumType: "COMPOSITE"): Promise<unknown> {
  const { ETag } = await at.s3.uploadPart({ Bucket, Key, UploadId, PartNumber: 1, Body: "a" });
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
  return at.s3.completeMultipartUpload({ Bucket, Key, UploadId, MultipartUpload, ChecksumType });
}

function objectTags(...TagSet: Tag[]): Promise<unknown> {
  return at.s3.putObjectTagging({ Bucket, Key, Tagging: { TagSet } });
}

function bucketTags(...TagSet: Tag[]): Promise<unknown> {
  return at.s3.putBucketTagging({ Bucket, Tagging: { TagSet } });
}

type Case = readonly [what: string, call: () => Promise<unknown>, code: string, fields: object];

const badVersion = { ArgumentName: "versionId", ArgumentValue: otherVersion, message: "Invalid version id specified" };
const badHeader = { ArgumentName: "x-amz-tagging", ArgumentValue: "a=b,c=d" };

const cases: readonly Case[] = [
  [
    "a copied range that ends behind its source",
    () => copyRange("bytes=0-100"),
    "InvalidArgument",
    { ArgumentValue: "bytes=0-100", message: "Range specified is not valid for source object of size: 10" },
  ],
  [
    "a copied range that begins behind its source",
    () => copyRange("bytes=100-200"),
    "InvalidRequest",
    { message: "The specified copy range is invalid for the source object size" },
  ],
  [
    "a copy source without a key",
    () => at.s3.copyObject({ Bucket, Key, CopySource: "bucket" }),
    "InvalidArgument",
    {
      ArgumentName: "x-amz-copy-source",
      ArgumentValue: "x-amz-copy-source",
      message: "Invalid copy source object key",
    },
  ],
  [
    "reading a version of a bucket without versions",
    () => at.s3.getObject({ Bucket, Key, VersionId: otherVersion }),
    "InvalidArgument",
    badVersion,
  ],
  [
    "deleting a version of a bucket without versions",
    () => at.s3.deleteObject({ Bucket, Key, VersionId: otherVersion }),
    "InvalidArgument",
    badVersion,
  ],
  [
    "a checksum type that the upload was not begun with",
    () => complete("COMPOSITE"),
    "InvalidRequest",
    { message: expect.stringContaining("the null checksum mode") },
  ],
  [
    "a tag header with an equals sign too many",
    () => at.s3.putObject({ Bucket, Key, Body: "", Tagging: "a=b,c=d" }),
    "InvalidArgument",
    badHeader,
  ],
  [
    "an object's tag with a bad value",
    () => objectTags({ Key: "k", Value: "a,b" }),
    "InvalidTag",
    { TagKey: "k", TagValue: "a,b" },
  ],
  [
    "a bucket's tag with a bad value",
    () => bucketTags({ Key: "k", Value: "a,b" }),
    "InvalidTag",
    { TagKey: "k", TagValue: "a,b" },
  ],
  [
    "an object's tag that only AWS may set",
    () => objectTags({ Key: "aws:x", Value: "" }),
    "InvalidTag",
    { TagKey: "aws:x", message: "Your TagKey cannot be prefixed with aws:" },
  ],
  [
    "an expected owner that is no account",
    () => at.s3.listObjects({ Bucket, ExpectedBucketOwner: "0000" }),
    "InvalidBucketOwnerAWSAccountID",
    { message: "The value of the expected bucket owner parameter must be an AWS Account ID... [0000]" },
  ],
  [
    "a completion without parts",
    () => at.s3.completeMultipartUpload({ Bucket, Key, UploadId }),
    "InvalidRequest",
    { message: "You must specify at least one part" },
  ],
  [
    "an empty continuation token",
    () => at.s3.listObjectsV2({ Bucket, ContinuationToken: "" }),
    "InvalidArgument",
    { ArgumentName: "continuation-token" },
  ],
  [
    "an ACL that would be wrong even where ACLs are taken",
    () => at.s3.putBucketAcl({ Bucket, GrantRead: 'id="nobody"' }),
    "InvalidArgument",
    { ArgumentName: "id", ArgumentValue: "nobody" },
  ],
  [
    "buckets of a region that is none",
    () => at.s3.listBuckets({ BucketRegion: "eu-east-1" }),
    "InvalidArgument",
    { ArgumentName: "bucket-region", message: "Argument value eu-east-1 is not a valid AWS Region" },
  ],
  [
    "a customer's key of the wrong size",
    () => at.s3.putObject({ Bucket, Key, Body: "", SSECustomerAlgorithm: "AES256", SSECustomerKey: "eA==" }),
    "InvalidArgument",
    { ArgumentName: "x-amz-server-side-encryption" },
  ],
  [
    "a customer's key for an unknown algorithm",
    () => at.s3.putObject({ Bucket, Key, Body: "", SSECustomerAlgorithm: "KMS", SSECustomerKey: secret }),
    "InvalidEncryptionAlgorithmError",
    { ArgumentName: "x-amz-server-side-encryption", ArgumentValue: "KMS" },
  ],
];

test.each(cases)("%s", async (_what, call, code, fields) => {
  await expect(call()).rejects.toMatchObject({ name: code, $metadata: { httpStatusCode: 400 }, ...fields });
});

test("deleting versions of a bucket without versions fails key by key", async () => {
  const Delete = { Objects: [{ Key, VersionId: otherVersion }] };
  expect((await at.s3.deleteObjects({ Bucket, Delete })).Errors).toMatchObject([{ Key, Code: "NoSuchVersion" }]);
});

test("a list of keys to delete has no empty one", async () => {
  const Bucket = await at.newBucket({ versioned: true });
  const answer = at.s3.deleteObjects({ Bucket, Delete: { Objects: [{ Key: "" }] } });
  await expect(answer).rejects.toMatchObject({ name: "MalformedXML" });
  expect((await at.s3.listObjectVersions({ Bucket })).DeleteMarkers).toBeUndefined();
});

test("what cannot be done to a delete marker says which method it was", async () => {
  const versioned = await at.newBucket({ versioned: true });
  const { VersionId } = await at.s3.deleteObject({ Bucket: versioned, Key });
  const address = { Bucket: versioned, Key, VersionId };
  const refused = (Method: string) => ({ name: "MethodNotAllowed", Method, ResourceType: "DeleteMarker" });
  await expect(at.s3.getObjectTagging(address)).rejects.toMatchObject(refused("GET"));
  await expect(at.s3.putObjectTagging({ ...address, Tagging: { TagSet: [] } })).rejects.toMatchObject(refused("PUT"));
  await expect(at.s3.deleteObjectTagging(address)).rejects.toMatchObject(refused("DELETE"));
});

test("a read of the newest version finds a delete marker when it asks for tags", async () => {
  const versioned = await at.newBucket({ versioned: true });
  await at.s3.deleteObject({ Bucket: versioned, Key });
  await expect(at.s3.getObjectTagging({ Bucket: versioned, Key })).rejects.toMatchObject({ name: "MethodNotAllowed" });
});

test("a date in the future is no condition, unless it is as near as clocks differ", async () => {
  const IfModifiedSince = new Date(Date.now() + 3_600_000);
  expect((await at.s3.headObject({ Bucket, Key, IfModifiedSince })).ContentLength).toBe(10);
  const soon = { Bucket, Key, IfModifiedSince: new Date(Date.now() + 60_000) };
  await expect(at.s3.headObject(soon)).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
  await expect(at.s3.getObject(soon)).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
});

test("a range that is the whole object comes with the object's checksum", async () => {
  const { ChecksumCRC32 } = await at.s3.getObject({ Bucket, Key, Range: "bytes=0-100", ChecksumMode: "ENABLED" });
  expect(ChecksumCRC32).toBeDefined();
});

test("copies tell the versions that have ids", async () => {
  const versioned = await at.newBucket();
  await at.s3.putObject({ Bucket: versioned, Key, Body: "" });
  await at.s3.putBucketVersioning({ Bucket: versioned, VersioningConfiguration: { Status: "Suspended" } });
  const copied = await at.s3.copyObject({ Bucket: versioned, Key: "copy", CopySource: `${versioned}/${Key}` });
  expect([copied.VersionId, copied.CopySourceVersionId]).toEqual(["null", undefined]);
});

test.each([
  ["a preflight for no bucket", "/not-there", { origin: "http://a" }, 403, /Bucket not found.*<Method>OPTIONS</s],
  ["a preflight without rules", "", { origin: "http://a" }, 403, /CORS is not enabled.*<Method>OPTIONS</s],
  ["a preflight from nowhere", "", {}, 400, /Origin request header needed/],
])("%s", async (_what, path, headers, status, text) => {
  const target = `${at.region.endpoint}${path === "" ? `/${Bucket}` : path}`;
  const answer = await fetch(target, { method: "OPTIONS", headers: headers as Record<string, string> });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toMatch(text);
});

test("a POST to a bucket that is no form says which form it takes", async () => {
  const answer = await fetch(`${at.region.endpoint}/${Bucket}`, { method: "POST", body: new URLSearchParams("a=b") });
  expect(answer.status).toBe(412);
  expect(await answer.text()).toContain("<Condition>Bucket POST must be of the enclosure-type multipart/form-data<");
});
