/** Tags of a bucket. */
import type { Context } from "../../../kernel/context.ts";
import { noteResourceTags } from "../../../kernel/cost-terms.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { Operation, OutputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { changeBucket, findConfiguration, readConfiguration, withConfigured } from "../bucket.ts";
import { checkBucketTags } from "../bucket-tags.ts";
import { notConfigured } from "../errors.ts";
import { bucketConfigurations, type BucketRow } from "../tables.ts";

export const getBucketTagging: Operation<S3, "GetBucketTagging"> = async (context, input) => {
  const tagging = await readConfiguration<OutputOf<S3, "GetBucketTagging">>(context, input.Bucket, "tagging");
  if (tagging === undefined) throw notConfigured("NoSuchTagSet", "The TagSet does not exist", input.Bucket);
  return tagging;
};

export const putBucketTagging: Operation<S3, "PutBucketTagging"> = async (context, input) => {
  const tags = input.Tagging.TagSet ?? [];
  checkBucketTags(tags);
  await changeTags(context, input.Bucket, (_before, bucket) => {
    checkWay(context, bucket);
    return tags;
  });
  context.response.status = 204;
  return {};
};

export const deleteBucketTagging: Operation<S3, "DeleteBucketTagging"> = async (context, input) => {
  await changeTags(context, input.Bucket, (_before, bucket) => {
    checkWay(context, bucket);
    return [];
  });
  return {};
};

/** Throws MethodNotAllowed where tags decide on access: there they are changed by TagResource and UntagResource alone. */
function checkWay({ http }: Context, { configured }: BucketRow): void {
  if (!configured.includes("abac")) return;
  throw awsError("MethodNotAllowed", "The specified method is not allowed against this resource.", {
    status: 405,
    fields: { Method: http.method, ResourceType: "BUCKET" },
  });
}

type TagList = readonly { readonly Key: string; readonly Value: string }[];

/** The bucket's use is told by its tags from now on. An empty set is as good as none: AWS answers NoSuchTagSet afterwards. */
export function changeTags(
  context: Context,
  name: string,
  change: (before: TagList, bucket: BucketRow) => TagList,
): Promise<void> {
  return changeBucket(context, name, async (bucket, tx) => {
    const before = await findConfiguration<{ readonly TagSet: TagList }>(tx, bucket, "tagging");
    const tags = change(before?.TagSet ?? [], bucket);
    await noteResourceTags(tx, {
      account: bucket.accountId,
      service: "AmazonS3",
      resource: name,
      tags: Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value])),
      now: context.clock.now(),
    });
    if (tags.length === 0) tx.delete(bucketConfigurations, [name, "tagging"]);
    else tx.put(bucketConfigurations, { bucket: name, kind: "tagging", document: { TagSet: tags } });
    return withConfigured(bucket, "tagging", tags.length > 0);
  });
}
