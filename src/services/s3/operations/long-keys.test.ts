/** Keys as long as S3 takes them, through everything that keeps rows by key. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
beforeAll(async () => {
  at = await openS3Region();
});
afterAll(() => at.close());

test.each([
  ["of one byte a character", "k".repeat(1024)],
  ["of four bytes a character", "\u{1f600}".repeat(256)],
  ["with zero characters", `${"\0".repeat(250)}${"k".repeat(774)}`],
])("the versions of the longest keys %s are found, hidden, shown and deleted", async (_what, Key) => {
  const { s3 } = at;
  const Bucket = await at.newBucket({ versioned: true });
  const first = await s3.putObject({ Bucket, Key, Body: "1" });
  const second = await s3.putObject({ Bucket, Key, Body: "2" });
  const marker = await s3.deleteObject({ Bucket, Key });
  expect(marker.DeleteMarker).toBe(true);
  const old = await s3.getObject({ Bucket, Key, VersionId: first.VersionId });
  expect(await old.Body?.transformToString()).toBe("1");
  await s3.putObjectTagging({
    Bucket,
    Key,
    VersionId: first.VersionId,
    Tagging: { TagSet: [{ Key: "a", Value: "b" }] },
  });
  await s3.deleteObject({ Bucket, Key, VersionId: marker.VersionId });
  expect((await s3.headObject({ Bucket, Key })).VersionId).toBe(second.VersionId);
  await s3.deleteObject({ Bucket, Key, VersionId: second.VersionId });
  expect((await s3.headObject({ Bucket, Key })).VersionId).toBe(first.VersionId);
  const { UploadId } = await s3.createMultipartUpload({ Bucket, Key });
  const part = { Bucket, Key, UploadId, PartNumber: 1 };
  const { ETag } = await s3.uploadPart({ ...part, Body: "3" });
  await s3.completeMultipartUpload({ ...part, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } });
  const page = await s3.listObjectVersions({ Bucket, EncodingType: "url" });
  expect(page.Versions?.map(({ IsLatest }) => IsLatest)).toEqual([true, false]);
});

test("a key of more zero characters than rows can hold is too long", async () => {
  const Bucket = await at.newBucket();
  const put = at.s3.putObject({ Bucket, Key: "\0".repeat(1024), Body: "x" });
  expect(await failure(put)).toEqual({ code: "KeyTooLongError", status: 400 });
});
