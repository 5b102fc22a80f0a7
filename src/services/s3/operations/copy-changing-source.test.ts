/** Copies of an object that is replaced all the while, by objects that are copied in another way. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;

beforeAll(async () => {
  at = await openS3Region();
});
afterAll(() => at.close());

const Key = "source";

async function putWhole(Bucket: string, Body: string): Promise<void> {
  await at.s3.putObject({ Bucket, Key, Body });
}

async function putInParts(Bucket: string, Body: string): Promise<void> {
  const { UploadId } = await at.s3.createMultipartUpload({ Bucket, Key });
  const { ETag } = await at.s3.uploadPart({ Bucket, Key, UploadId, PartNumber: 1, Body });
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
  await at.s3.completeMultipartUpload({ Bucket, Key, UploadId, MultipartUpload });
}

test("a copy takes what is there, and conflicts with no write of its source", async () => {
  const Bucket = await at.newBucket();
  await putWhole(Bucket, "whole");
  const done = new AbortController();
  const writing = (async () => {
    for (let round = 0; !done.signal.aborted; round++)
      await (round % 2 === 0 ? putInParts(Bucket, "parts") : putWhole(Bucket, "whole"));
  })();
  try {
    for (let round = 0; round < 40; round++) {
      const names = [0, 1, 2, 3].map((lane) => `copy-${round}-${lane}`);
      await Promise.all(names.map((name) => at.s3.copyObject({ Bucket, Key: name, CopySource: `${Bucket}/${Key}` })));
      const copied = await at.s3.getObject({ Bucket, Key: names[0] });
      expect(["whole", "parts"]).toContain(await copied.Body?.transformToString());
    }
  } finally {
    done.abort();
    await writing;
  }
});
