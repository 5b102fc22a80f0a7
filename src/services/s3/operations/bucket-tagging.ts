/** Tags of a bucket. */
import type { Operation, OutputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { putConfiguration, readConfiguration, removeConfiguration } from "../bucket.ts";
import { checkBucketTags } from "../bucket-tags.ts";
import { notConfigured } from "../errors.ts";

export const getBucketTagging: Operation<S3, "GetBucketTagging"> = async (context, input) => {
  const tagging = await readConfiguration<OutputOf<S3, "GetBucketTagging">>(context, input.Bucket, "tagging");
  if (tagging === undefined) throw notConfigured("NoSuchTagSet", "The TagSet does not exist", input.Bucket);
  return tagging;
};

export const putBucketTagging: Operation<S3, "PutBucketTagging"> = async (context, input) => {
  const tags = input.Tagging.TagSet ?? [];
  checkBucketTags(tags);
  // An empty set is as good as none: AWS answers NoSuchTagSet afterwards.
  if (tags.length === 0) await removeConfiguration(context, input.Bucket, "tagging");
  else await putConfiguration(context, input.Bucket, { kind: "tagging", document: { TagSet: tags } });
  context.response.status = 204;
  return {};
};

export const deleteBucketTagging: Operation<S3, "DeleteBucketTagging"> = async (context, input) => {
  await removeConfiguration(context, input.Bucket, "tagging");
  return {};
};
