/** A bucket's policy. */
import { effectiveBlock } from "../../../kernel/s3-account.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { isPublicPolicy } from "../../../kernel/policy/public.ts";
import { parsePolicyCached } from "../../../kernel/policy/parse.ts";
import {
  putConfiguration,
  readBucket,
  readConfiguration,
  removeConfiguration,
  requireBucket,
  s3Arn,
} from "../bucket.ts";
import { accessDenied, notConfigured, publicAccessPrevented } from "../errors.ts";
import { methodNotAllowed } from "../object-errors.ts";
import { requireBucketPolicy } from "../policy-check.ts";
import { keptPolicy } from "../policy-kept.ts";

export const getBucketPolicy: Operation<S3, "GetBucketPolicy"> = async (context, input) => {
  await requireOwner(context, input.Bucket);
  const policy = await readConfiguration<string>(context, input.Bucket, "policy");
  if (policy === undefined) throw noSuchPolicy(input.Bucket);
  return { Policy: policy };
};

export const putBucketPolicy: Operation<S3, "PutBucketPolicy"> = async (context, input) => {
  await requireOwner(context, input.Bucket);
  // An empty body is no member at all.
  const text = (input.Policy as string | undefined) ?? "";
  const document = await requireBucketPolicy(context, input.Bucket, text);
  const resource = s3Arn(input.Bucket);
  if (input.ConfirmRemoveSelfBucketAccess !== true) {
    const { accountId } = await readBucket(context, input.Bucket);
    const stillAllowed = await context.isAllowed({
      action: "s3:PutBucketPolicy",
      resource,
      resourceAccount: accountId,
      // The root user can always replace a policy, so that nothing locks it out.
      resourcePolicy: context.caller.kind === "root" ? undefined : document,
    });
    if (!stillAllowed) throw accessDenied();
  }
  const ofAccount = await context.store.read(async (reader) => {
    const { accountId } = await requireBucket(reader, input.Bucket);
    return effectiveBlock(reader, accountId, undefined);
  });
  await putConfiguration(context, input.Bucket, { kind: "policy", document: keptPolicy(text) }, (bucket) => {
    const blocks = bucket.publicAccessBlock?.blockPublicPolicy === true || ofAccount?.blockPublicPolicy === true;
    if (blocks && isPublicPolicy(document)) {
      const refused = { action: "s3:PutBucketPolicy", resource, setting: "BlockPublicPolicy" } as const;
      throw publicAccessPrevented(context.caller, refused);
    }
    return bucket;
  });
  context.response.status = 204;
  return {};
};

export const deleteBucketPolicy: Operation<S3, "DeleteBucketPolicy"> = async (context, input) => {
  await requireOwner(context, input.Bucket);
  await removeConfiguration(context, input.Bucket, "policy");
  return {};
};

export const getBucketPolicyStatus: Operation<S3, "GetBucketPolicyStatus"> = async (context, input) => {
  const policy = await readConfiguration<string>(context, input.Bucket, "policy");
  if (policy === undefined) throw noSuchPolicy(input.Bucket);
  return { PolicyStatus: { IsPublic: isPublicPolicy(parsePolicyCached(policy, "bucket")) } };
};

/** AWS docs, GetBucketPolicy: whoever is permitted, but of another account than the bucket's, gets 405. */
async function requireOwner({ caller, store, http }: Context, name: string): Promise<void> {
  if (caller.kind === "service") return;
  const { accountId } = await store.read((reader) => requireBucket(reader, name));
  if (caller.accountId !== accountId) throw methodNotAllowed(http.method, "BUCKETPOLICY");
}

function noSuchPolicy(bucket: string) {
  return notConfigured("NoSuchBucketPolicy", "The bucket policy does not exist", bucket);
}
