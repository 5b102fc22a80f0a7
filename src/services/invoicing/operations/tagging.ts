/** Reads and changes the tags of units and of preferences of procurement portals. */
import type { Invoicing } from "../../../generated/invoicing.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import { isPreferenceArn, requirePreference } from "../portal-preference.ts";
import { portalPreferences } from "../portal-tables.ts";
import { invoiceUnits } from "../tables.ts";
import { checkedTags } from "../tags.ts";
import { requireUnit } from "../unit.ts";

type Tags = Readonly<Record<string, string>>;

/** The tags of what the ARN names; throws ResourceNotFoundException. */
async function tagsOf(reader: Reader, context: Context, arn: string): Promise<Tags> {
  if (isPreferenceArn(arn)) return (await requirePreference(reader, context, arn)).tags;
  return (await requireUnit(reader, context, { arn })).row.tags;
}

/** Changes the tags of what the ARN names; throws ResourceNotFoundException. */
async function retag(
  tx: Transaction,
  context: Context,
  { arn, change }: { readonly arn: string; readonly change: (before: Tags) => Tags },
): Promise<void> {
  if (isPreferenceArn(arn)) {
    const row = await requirePreference(tx, context, arn);
    return tx.put(portalPreferences, { ...row, tags: change(row.tags) });
  }
  const { row } = await requireUnit(tx, context, { arn });
  tx.put(invoiceUnits, { ...row, tags: change(row.tags) });
}

export const listTagsForResource: Operation<Invoicing, "ListTagsForResource"> = async (context, input) => {
  const tags = await context.store.read((reader) => tagsOf(reader, context, input.ResourceArn));
  return { ResourceTags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
};

export const tagResource: Operation<Invoicing, "TagResource"> = async (context, input) => {
  const change = (before: Tags): Tags => checkedTags(before, input.ResourceTags);
  await context.store.transact((tx) => retag(tx, context, { arn: input.ResourceArn, change }));
  return {};
};

export const untagResource: Operation<Invoicing, "UntagResource"> = async (context, input) => {
  const gone = new Set(input.ResourceTagKeys);
  const change = (before: Tags): Tags => Object.fromEntries(Object.entries(before).filter(([key]) => !gone.has(key)));
  await context.store.transact((tx) => retag(tx, context, { arn: input.ResourceArn, change }));
  return {};
};
