/** Aborting uploads that are over, and ids that never were uploads. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
let Bucket: string;

beforeAll(async () => {
  at = await openS3Region();
  Bucket = await at.newBucket();
});
afterAll(() => at.close());

const noSuchUpload = { code: "NoSuchUpload", status: 404 };

async function start(Key: string): Promise<{ Bucket: string; Key: string; UploadId: string }> {
  const { UploadId = "" } = await at.s3.createMultipartUpload({ Bucket, Key });
  return { Bucket, Key, UploadId };
}

test("an upload that is over may be aborted again for a day, and nothing happens", async () => {
  const completed = await start("completed");
  const { ETag } = await at.s3.uploadPart({ ...completed, PartNumber: 1, Body: "tail" });
  await at.s3.completeMultipartUpload({ ...completed, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } });
  await at.s3.abortMultipartUpload(completed);
  expect(await at.s3.headObject({ Bucket, Key: completed.Key })).toMatchObject({ ContentLength: 4 });
  await at.s3.deleteObject({ Bucket, Key: completed.Key });
  await at.s3.abortMultipartUpload(completed);

  const aborted = await start("aborted");
  await at.s3.abortMultipartUpload(aborted);
  await at.s3.abortMultipartUpload(aborted);
  expect(await failure(at.s3.uploadPart({ ...aborted, PartNumber: 1, Body: "x" }))).toMatchObject(noSuchUpload);

  await at.region.clock.advance(24 * 3_600_000);
  for (const upload of [completed, aborted])
    expect(await failure(at.s3.abortMultipartUpload(upload))).toMatchObject(noSuchUpload);
});

test("an id that no upload of the key has had is refused", async () => {
  const upload = await start("key");
  for (const stranger of [
    { ...upload, Key: "other" },
    { ...upload, UploadId: "made-up" },
    { ...upload, UploadId: `${upload.UploadId}x` },
  ])
    expect(await failure(at.s3.abortMultipartUpload(stranger))).toMatchObject(noSuchUpload);
  await at.s3.abortMultipartUpload(upload);
});
