/** Deletes an object, hides it behind a delete marker, or removes one version for good. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { ownerOfCaller } from "../acl-new-object.ts";
import { requireBucket } from "../bucket.ts";
import { checkDeleteHeaders } from "../conditions.ts";
import { requireMfa } from "../mfa-delete.ts";
import { checkBypass } from "../object-lock.ts";
import { checkKey } from "../object-settings.ts";
import { deleteVersion } from "../version-delete.ts";
import { checkVersionOfBucket } from "../version-find.ts";
import { checkVersionId } from "../version-ids.ts";
import { VersionWriter } from "../version-writer.ts";

export const deleteObject: Operation<S3, "DeleteObject"> = async (context, input) => {
  checkKey(input.Key);
  checkVersionId(input.VersionId);
  checkDeleteHeaders(input);
  const removal = await context.store.transact(async (tx) => {
    const writer = new VersionWriter(context, tx, await requireBucket(tx, input.Bucket));
    checkBypass(context, writer.bucket, input.BypassGovernanceRetention);
    if (input.VersionId !== undefined) {
      checkVersionOfBucket(writer.bucket, input.VersionId);
      if (writer.bucket.mfaDelete === true) await requireMfa(context, tx, writer.bucket, input.MFA);
    }
    const removed = await deleteVersion(writer, {
      key: input.Key,
      versionId: input.VersionId,
      owner: ownerOfCaller(context.caller),
      bypassGovernance: input.BypassGovernanceRetention === true,
      cause: context,
      conditions: { etag: input.IfMatch },
    });
    writer.finish();
    return removed;
  });
  return {
    ...(removal.versionId === undefined ? {} : { VersionId: removal.versionId }),
    ...(removal.deleteMarker ? { DeleteMarker: true } : {}),
  };
};
