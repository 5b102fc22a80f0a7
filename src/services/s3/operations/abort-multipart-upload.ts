/** Ends an upload without an object; its parts are let go. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { requireBucket } from "../bucket.ts";
import { preconditionFailed } from "../errors.ts";
import { discardUpload, requireUpload } from "../multipart-upload.ts";
import { VersionWriter } from "../version-writer.ts";

export const abortMultipartUpload: Operation<S3, "AbortMultipartUpload"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const writer = new VersionWriter(context, tx, await requireBucket(tx, input.Bucket));
    const upload = await requireUpload(tx, input);
    const expected = input.IfMatchInitiatedTime;
    if (expected && Math.floor(expected.getTime() / 1000) !== Math.floor(upload.initiatedAt / 1000)) {
      throw preconditionFailed("x-amz-if-match-initiated-time");
    }
    await discardUpload(writer, upload);
    writer.finish();
  });
  return {};
};
