/** Ends an upload without an object; its parts are let go. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { requireBucket } from "../bucket.ts";
import { noSuchUpload, preconditionFailed } from "../errors.ts";
import { discardUpload } from "../multipart-upload.ts";
import { uploads } from "../tables.ts";
import { isRecentUploadId } from "../version-ids.ts";
import { VersionWriter } from "../version-writer.ts";

/** For a day AWS answers an abort of an upload that is over, completed or aborted, as it answered the one that ended it. */
const rememberedMilliseconds = 24 * 3_600_000;

export const abortMultipartUpload: Operation<S3, "AbortMultipartUpload"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const writer = new VersionWriter(context, tx, await requireBucket(tx, input.Bucket));
    const upload = await tx.get(uploads, [input.Bucket, input.Key, input.UploadId]);
    if (!upload) {
      const within = { nowMilliseconds: context.clock.now(), milliseconds: rememberedMilliseconds };
      if (isRecentUploadId(input.Key, input.UploadId, within)) return;
      throw noSuchUpload(input.UploadId);
    }
    const expected = input.IfMatchInitiatedTime;
    if (expected && Math.floor(expected.getTime() / 1000) !== Math.floor(upload.initiatedAt / 1000)) {
      throw preconditionFailed("x-amz-if-match-initiated-time");
    }
    await discardUpload(writer, upload);
    writer.finish();
  });
  return {};
};
