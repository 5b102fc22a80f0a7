/** Tags of trails: added, removed, listed. */
import type { Cloudtrail } from "../../../generated/cloudtrail.ts";
import type { Context } from "../../../kernel/context.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { invalidArn, resourceMissing, typeNotSupported } from "../errors.ts";
import { requireOwnTrail, requireTrail } from "../find-trail.ts";
import { trails, type TrailRow } from "../tables.ts";
import { withTags } from "../tags.ts";

type Finder = (reader: Reader, context: Context, arn: string) => Promise<TrailRow>;

/** Tagging speaks of resources in words of its own. */
async function requireResource(reader: Reader, context: Context, arn: string, find: Finder): Promise<TrailRow> {
  if (/^arn:aws:cloudtrail:[^:]*:\d{12}:(channel|dashboard|eventdatastore)\//.test(arn)) throw typeNotSupported();
  if (!arn.startsWith("arn:")) throw invalidArn(arn);
  try {
    return await find(reader, context, arn);
  } catch (error) {
    if (error instanceof AwsError && error.code === "TrailNotFoundException") throw resourceMissing(arn);
    throw error;
  }
}

export const addTags: Operation<Cloudtrail, "AddTags"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const row = await requireResource(tx, context, input.ResourceId, requireOwnTrail);
    tx.put(trails, { ...row, tags: withTags(row.tags, input.TagsList) });
  });
  return {};
};

export const removeTags: Operation<Cloudtrail, "RemoveTags"> = async (context, input) => {
  const gone = new Set(input.TagsList.map(({ Key }) => Key));
  await context.store.transact(async (tx) => {
    const row = await requireResource(tx, context, input.ResourceId, requireOwnTrail);
    const tags = Object.fromEntries(Object.entries(row.tags).filter(([key]) => !gone.has(key)));
    tx.put(trails, { ...row, tags });
  });
  return {};
};

export const listTags: Operation<Cloudtrail, "ListTags"> = async (context, input) => {
  return context.store.read(async (reader) => {
    const ResourceTagList = [];
    for (const ResourceId of input.ResourceIdList) {
      const { tags } = await requireResource(reader, context, ResourceId, requireTrail);
      const TagsList = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
      ResourceTagList.push({ ResourceId, TagsList });
    }
    return { ResourceTagList };
  });
};
