/** Details of S3's answers that are easily got wrong: which error comes first, what an answer leaves out, ids that nobody gave out. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;

beforeAll(async () => {
  at = await openS3Region();
});

afterAll(() => at.close());

test("a version id with changed characters was never given out", async () => {
  const Bucket = await at.newBucket({ versioned: true });
  const { VersionId = "" } = await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  const changed = `${VersionId.slice(0, -4)}ABCD`;
  const refused = { code: "InvalidArgument", status: 400 };
  expect(await failure(at.s3.deleteObject({ Bucket, Key: "k", VersionId: changed }))).toMatchObject(refused);
  const many = await at.s3.deleteObjects({ Bucket, Delete: { Objects: [{ Key: "k", VersionId: changed }] } });
  expect(many.Errors).toMatchObject([{ Code: "NoSuchVersion", VersionId: changed }]);
  await at.s3.deleteObject({ Bucket, Key: "k", VersionId });
  // One that was there is deleted again without a word.
  await at.s3.deleteObject({ Bucket, Key: "k", VersionId });
});

test("a page of versions goes on where versions of the page before were deleted", async () => {
  const Bucket = await at.newBucket({ versioned: true });
  for (let i = 0; i < 4; i++) await at.s3.putObject({ Bucket, Key: "k", Body: String(i) });
  const first = await at.s3.listObjectVersions({ Bucket, MaxKeys: 2 });
  const next = { KeyMarker: first.NextKeyMarker, VersionIdMarker: first.NextVersionIdMarker };
  const before = await at.s3.listObjectVersions({ Bucket, ...next });
  expect(before.Versions?.map(({ IsLatest }) => IsLatest)).toEqual([false, false]);
  for (const { VersionId } of first.Versions ?? []) await at.s3.deleteObject({ Bucket, Key: "k", VersionId });
  const after = await at.s3.listObjectVersions({ Bucket, ...next });
  expect(after.Versions?.map(({ IsLatest }) => IsLatest)).toEqual([true, false]);
  expect(after.Versions?.map(({ VersionId }) => VersionId)).toEqual(before.Versions?.map(({ VersionId }) => VersionId));
});

test("an upload is not completed over what came after it began", async () => {
  const Bucket = await at.newBucket();
  const { ETag: IfMatch } = await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  const begin = async () => {
    const { UploadId } = await at.s3.createMultipartUpload({ Bucket, Key: "k" });
    const { ETag } = await at.s3.uploadPart({ Bucket, Key: "k", UploadId, PartNumber: 1, Body: "y" });
    return { Bucket, Key: "k", UploadId, MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] }, IfMatch };
  };
  const early = await begin();
  await at.region.clock.advance(1000);
  await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  const conflict = { code: "ConditionalRequestConflict", status: 409 };
  expect(await failure(at.s3.completeMultipartUpload(early))).toMatchObject(conflict);
  await at.s3.completeMultipartUpload(await begin());
});

test("uploads are listed after an upload of that key alone, with the names of who began them", async () => {
  const Bucket = await at.newBucket();
  const { UploadId } = await at.s3.createMultipartUpload({ Bucket, Key: "a/1" });
  const all = await at.s3.listMultipartUploads({ Bucket });
  expect(all.Uploads?.[0]?.Initiator?.DisplayName).toBeDefined();
  const wrong = at.s3.listMultipartUploads({ Bucket, KeyMarker: "b", UploadIdMarker: UploadId });
  expect(await failure(wrong)).toMatchObject({ code: "InvalidArgument", status: 400 });
  const none = at.s3.listMultipartUploads({ Bucket, KeyMarker: "b", UploadIdMarker: "none" });
  expect(await failure(none)).toMatchObject({ code: "InvalidArgument", status: 400 });
  expect(await at.s3.listMultipartUploads({ Bucket, UploadIdMarker: "none" })).toBeDefined();
  expect(await at.s3.listMultipartUploads({ Bucket, KeyMarker: "a/1", UploadIdMarker: UploadId })).toBeDefined();
  const rolled = await at.s3.listMultipartUploads({ Bucket, Delimiter: "/" });
  expect([rolled.IsTruncated, rolled.NextKeyMarker]).toEqual([false, ""]);
});

test("governance is bypassed, and sizes and dates are conditions, only where buckets know them", async () => {
  const Bucket = await at.newBucket();
  const bypass = { Bucket, BypassGovernanceRetention: false };
  const refused = { code: "InvalidArgument", status: 400 };
  expect(await failure(at.s3.deleteObject({ ...bypass, Key: "k" }))).toMatchObject(refused);
  expect(await failure(at.s3.deleteObjects({ ...bypass, Delete: { Objects: [{ Key: "k" }] } }))).toMatchObject(refused);
  const sized = at.s3.deleteObject({ Bucket, Key: "k", IfMatchSize: 1 });
  expect(await failure(sized)).toMatchObject({ code: "NotImplemented", status: 501 });
});

test("a bucket is made again without tags only, and answers its ARN", async () => {
  const Bucket = await at.newBucket();
  expect(await at.s3.createBucket({ Bucket })).toMatchObject({ BucketArn: `arn:aws:s3:::${Bucket}` });
  const Tags = [{ Key: "a", Value: "b" }];
  const tagged = at.s3.createBucket({ Bucket, CreateBucketConfiguration: { Tags } });
  expect(await failure(tagged)).toMatchObject({ code: "BucketAlreadyOwnedByYou", status: 409 });
});

test("tags without a set are none, and an empty policy is a malformed one", async () => {
  const Bucket = await at.newBucket();
  await at.s3.putObject({ Bucket, Key: "k", Body: "x", Tagging: "a=b" });
  await at.s3.putObjectTagging({ Bucket, Key: "k", Tagging: { TagSet: undefined } });
  expect((await at.s3.getObjectTagging({ Bucket, Key: "k" })).TagSet).toEqual([]);
  await at.s3.putBucketTagging({ Bucket, Tagging: { TagSet: undefined } });
  const empty = at.s3.putBucketPolicy({ Bucket, Policy: "" });
  expect(await failure(empty)).toMatchObject({ code: "MalformedPolicy", status: 400 });
});

test("a listing by token leaves out where it was to start", async () => {
  const Bucket = await at.newBucket();
  for (const Key of ["a", "b", "c"]) await at.s3.putObject({ Bucket, Key, Body: "x" });
  const { NextContinuationToken } = await at.s3.listObjectsV2({ Bucket, MaxKeys: 1 });
  const page = { Bucket, StartAfter: "b", ContinuationToken: NextContinuationToken };
  const next = await at.s3.listObjectsV2(page);
  expect([next.StartAfter, next.Contents?.map(({ Key }) => Key)]).toEqual([undefined, ["b", "c"]]);
});
