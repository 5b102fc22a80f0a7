/**
 * Tags of a bucket as S3 Control's TagResource and its kin ask for them: no request can name these, since the model does not
 * have them. They ask for s3:TagResource and its kin alone, of the bucket itself (S3 API reference, "TagResource").
 */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { s3Access } from "../access.ts";
import { readBucket, readConfiguration } from "../bucket.ts";
import { locationConstraint } from "../bucket-region.ts";
import { changeTags } from "./bucket-tagging.ts";

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

async function listTags(context: Context, { Bucket }: { readonly Bucket: string }) {
  return { TagSet: (await readConfiguration<{ TagSet: readonly Tag[] }>(context, Bucket, "tagging"))?.TagSet ?? [] };
}

const maximumTags = 50;

async function addTags(
  context: Context,
  { Bucket, Tagging }: { readonly Bucket: string; readonly Tagging: { readonly TagSet: readonly Tag[] } },
) {
  await changeTags(context, Bucket, (before) => {
    const tags = new Map([...before, ...Tagging.TagSet].map(({ Key, Value }) => [Key, Value]));
    if (tags.size > maximumTags) {
      throw awsError("InvalidRequest", `A resource can have at most ${maximumTags} tags.`, { status: 400 });
    }
    return Array.from(tags, ([Key, Value]) => ({ Key, Value }));
  });
  return {};
}

async function removeTags(
  context: Context,
  { Bucket, TagKeys }: { readonly Bucket: string; readonly TagKeys: readonly string[] },
) {
  const gone = new Set(TagKeys);
  await changeTags(context, Bucket, (before) => before.filter(({ Key }) => !gone.has(Key)));
  return {};
}

/** Where a bucket is: whoever makes an access point needs no permission of the bucket to name it. */
async function findPlace(context: Context, { Bucket, Owner }: { readonly Bucket: string; readonly Owner: string }) {
  const bucket = await readBucket(context, Bucket);
  if (bucket.accountId !== Owner) throw awsError("AccessDenied", "Access Denied", { status: 403 });
  return { LocationConstraint: locationConstraint(bucket.region) };
}

function internal(invoke: object, access: object): OperationDefinition<never, never> {
  return { invoke, access } as unknown as OperationDefinition<never, never>;
}

export const controlOperations: Readonly<Record<string, OperationDefinition<never, never>>> = {
  ListTagsOfBucket: internal(listTags, s3Access("ListTagsOfBucket")),
  TagBucket: internal(addTags, s3Access("TagBucket")),
  UntagBucket: internal(removeTags, s3Access("UntagBucket")),
  FindBucketPlace: internal(findPlace, () => []),
};
