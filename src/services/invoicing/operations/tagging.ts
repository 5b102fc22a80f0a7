/** Reads and changes a unit's tags. */
import type { Invoicing } from "../../../generated/invoicing.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { invoiceUnits } from "../tables.ts";
import { checkedTags } from "../tags.ts";
import { requireUnit } from "../unit.ts";

export const listTagsForResource: Operation<Invoicing, "ListTagsForResource"> = async (context, input) => {
  const { row } = await context.store.read((reader) => requireUnit(reader, context, { arn: input.ResourceArn }));
  return { ResourceTags: Object.entries(row.tags).map(([Key, Value]) => ({ Key, Value })) };
};

export const tagResource: Operation<Invoicing, "TagResource"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const { row } = await requireUnit(tx, context, { arn: input.ResourceArn });
    tx.put(invoiceUnits, { ...row, tags: checkedTags(row.tags, input.ResourceTags) });
  });
  return {};
};

export const untagResource: Operation<Invoicing, "UntagResource"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const { row } = await requireUnit(tx, context, { arn: input.ResourceArn });
    const kept = Object.entries(row.tags).filter(([key]) => !input.ResourceTagKeys.includes(key));
    tx.put(invoiceUnits, { ...row, tags: Object.fromEntries(kept) });
  });
  return {};
};
