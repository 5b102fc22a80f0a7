/** The ACL of a bucket. */
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { checkPublicAcl } from "../acl-new-object.ts";
import { aclOutput } from "../acl-output.ts";
import { requireRequestedAcl } from "../acl-request.ts";
import { changeBucket, readBucket, s3Arn } from "../bucket.ts";
import { accessControlListNotSupported } from "../errors.ts";

export const getBucketAcl: Operation<S3, "GetBucketAcl"> = async (context, input) => {
  const { acl, owner } = await readBucket(context, input.Bucket);
  return aclOutput(acl, owner, context.settings.s3Era);
};

export const putBucketAcl: Operation<S3, "PutBucketAcl"> = async (context, input) => {
  await changeBucket(context, input.Bucket, async (bucket, tx) => {
    const parties = { kind: "bucket", owner: bucket.owner, bucketOwner: bucket.owner } as const;
    const acl = await requireRequestedAcl(tx, input, parties);
    if (bucket.objectOwnership === "BucketOwnerEnforced") throw accessControlListNotSupported();
    await checkPublicAcl(tx, context.caller, bucket, { acl, action: "s3:PutBucketAcl", resource: s3Arn(bucket.name) });
    return { ...bucket, acl };
  });
  return {};
};
