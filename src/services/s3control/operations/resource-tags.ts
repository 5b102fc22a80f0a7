/** Tags by ARN: of access points, of access grants, of Storage Lens groups, and of buckets, which S3 keeps. */
import type { Context } from "../../../kernel/context.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { accessPoints, type AccessPointRow } from "../../../kernel/s3-account.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { S3control } from "../../../generated/s3control.ts";
import { parseGrantsArn } from "../access-grants/arns.ts";
import { changeGrantsTags, tagsOfGrantsThing, tagsWith } from "../access-grants/tags.ts";
import { accountOf } from "../access.ts";
import { bucketOf } from "../access-tagged.ts";
import { findNamedPoint } from "../access-point.ts";
import { invalidRequest, invalidTag, noSuchResource } from "../errors.ts";
import { changeLensGroupTags, isLensGroupArn, lensGroupTags } from "../storage-lens/group-tags.ts";

const maximumTags = 50;

type Tags = Readonly<Record<string, string>>;

export const listTagsForResource: Operation<S3control, "ListTagsForResource"> = async (context, input) => {
  const owner = accountOf(context, input);
  const bucket = bucketOf(input.ResourceArn);
  const tags = isOfGrants(input.ResourceArn)
    ? await tagsOfGrantsThing(context, input.ResourceArn)
    : isLensGroupArn(input.ResourceArn)
      ? await lensGroupTags(context, input.ResourceArn)
      : bucket === undefined
        ? (await context.store.read((reader) => requireTagged(reader, input.ResourceArn))).tags
        : await bucketTags(context, bucket, owner);
  return { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
};

export const tagResource: Operation<S3control, "TagResource"> = async (context, input) => {
  const owner = accountOf(context, input);
  if (isOfGrants(input.ResourceArn)) {
    await changeGrantsTags(context, input.ResourceArn, (tags) => tagsWith(tags, input.Tags));
    return {};
  }
  checkTags(input.Tags);
  const bucket = bucketOf(input.ResourceArn);
  if (bucket !== undefined) {
    const Tagging = { TagSet: input.Tags };
    await callBucket(context, "TagBucket", { Bucket: bucket, ExpectedBucketOwner: owner, Tagging });
    return {};
  }
  const added = Object.fromEntries(input.Tags.map(({ Key, Value }) => [Key, Value]));
  await changeTags(context, input.ResourceArn, (tags) => ({ ...tags, ...added }));
  return {};
};

export const untagResource: Operation<S3control, "UntagResource"> = async (context, input) => {
  const owner = accountOf(context, input);
  const { TagKeys } = input;
  const bucket = bucketOf(input.ResourceArn);
  if (bucket !== undefined) {
    await callBucket(context, "UntagBucket", { Bucket: bucket, ExpectedBucketOwner: owner, TagKeys });
    return {};
  }
  const gone = new Set(TagKeys);
  await changeTags(context, input.ResourceArn, (tags) =>
    Object.fromEntries(Object.entries(tags).filter(([key]) => !gone.has(key))),
  );
  return {};
};

async function changeTags(context: Context, arn: string, change: (tags: Tags) => Tags): Promise<void> {
  if (isOfGrants(arn)) return changeGrantsTags(context, arn, change);
  if (isLensGroupArn(arn)) return changeLensGroupTags(context, arn, (tags) => checked(change(tags)));
  await context.store.transact(async (tx) => {
    const row = await requireTagged(tx, arn);
    tx.put(accessPoints, { ...row, tags: checked(change(row.tags)) });
  });
}

function checked(tags: Tags): Tags {
  if (Object.keys(tags).length > maximumTags) {
    throw invalidRequest(`A resource can have at most ${maximumTags} tags.`);
  }
  return tags;
}

/** Letters, digits, spaces and a few signs, in any script. */
const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

function checkTags(tags: readonly { readonly Key: string; readonly Value: string }[]): void {
  if (tags.some(({ Key }) => Key.toLowerCase().startsWith("aws:"))) {
    throw invalidTag(
      'User-defined tag keys can\'t start with "aws:". This prefix is reserved for system tags. ' +
        'Remove "aws:" from your tag keys and try again.',
    );
  }
  if (new Set(tags.map(({ Key }) => Key)).size < tags.length) {
    throw invalidTag("There are duplicate tag keys in your request. Remove the duplicate tag keys and try again.");
  }
  const isFit = (text: string, longest: number): boolean => text.length <= longest && allowed.test(text);
  if (tags.every(({ Key, Value }) => Key !== "" && isFit(Key, 128) && isFit(Value, 256))) return;
  throw invalidTag(
    "This request contains a tag key or value that isn't valid. Valid characters include the following: " +
      "[a-zA-Z+-=._:/]. Tag keys can contain up to 128 characters. Tag values can contain up to 256 characters.",
  );
}

function isOfGrants(arn: string): boolean {
  return parseGrantsArn(arn) !== undefined;
}

async function bucketTags(context: Context, Bucket: string, ExpectedBucketOwner: string): Promise<Tags> {
  const { TagSet } = (await callBucket(context, "ListTagsOfBucket", { Bucket, ExpectedBucketOwner })) as {
    TagSet: readonly { Key: string; Value: string }[];
  };
  return Object.fromEntries(TagSet.map(({ Key, Value }) => [Key, Value]));
}

interface OfBucket {
  readonly Bucket: string;
  readonly ExpectedBucketOwner: string;
  readonly Tagging?: object;
  readonly TagKeys?: readonly string[];
}

/** S3 keeps the tags of buckets, and asks whether the caller may. */
async function callBucket(context: Context, operation: string, input: OfBucket): Promise<object> {
  try {
    return await context.call("s3", operation, input);
  } catch (error) {
    if (error instanceof AwsError && error.code === "NoSuchBucket") throw noSuchResource();
    throw error;
  }
}

async function requireTagged(reader: Reader, arn: string): Promise<AccessPointRow> {
  const row = await findNamedPoint(reader, arn);
  if (row === undefined) throw noSuchResource();
  return row;
}
