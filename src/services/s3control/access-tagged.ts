/** What TagResource and its kin ask of authorization (Service Authorization Reference, "Amazon S3"). */
import type { Context } from "../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../kernel/operation.ts";
import { accessPointKeys } from "../../kernel/s3-account.ts";
import { requestTagKeys, resourceTagKeys, type StatedTags } from "../../kernel/tag-condition-keys.ts";
import { findGrantsTags } from "./access-grants/tags.ts";
import { accountOf } from "./access.ts";
import { findNamedPoint } from "./access-point.ts";
import { findLensGroup } from "./storage-lens/group-tags.ts";

interface TaggedInput {
  readonly AccountId?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly Tags?: StatedTags | undefined;
  readonly TagKeys?: readonly string[] | undefined;
}

/**
 * A question about what an ARN names: whose it is the ARN says, and not the request's account. About a bucket S3 asks, which
 * has the bucket's tags and policy.
 */
export function taggedAccess(action: string): Access<object> {
  return async (context, input: TaggedInput): Promise<AccessQuestion[]> => {
    accountOf(context, input);
    const { ResourceArn: resource = "*", Tags: tags, TagKeys: gone } = input;
    if (bucketOf(resource) !== undefined) return [];
    const conditionKeys = { ...(await keysOf(context, resource)), ...requestTagKeys(tags, gone) };
    return [{ action, resource, conditionKeys }];
  };
}

/** The bucket that an ARN names. */
export function bucketOf(arn: string): string | undefined {
  return /^arn:aws[\w-]*:s3:::([^/]+)$/.exec(arn)?.[1];
}

function keysOf({ store }: Context, arn: string): Promise<Record<string, string>> {
  return store.read(async (reader) => {
    const point = await findNamedPoint(reader, arn);
    if (point !== undefined) return accessPointKeys(point);
    return resourceTagKeys((await findGrantsTags(reader, arn)) ?? (await findLensGroup(reader, arn))?.tags);
  });
}
