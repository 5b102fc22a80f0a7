/** Reads and changes a view's tags. */
import type { Billing } from "../../../generated/billing.ts";
import { billingViews } from "../../../kernel/billing-views.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { checkedTags } from "../checks.ts";
import { requireCustomView } from "../view.ts";

export const listTagsForResource: Operation<Billing, "ListTagsForResource"> = async ({ caller, store }, input) => {
  const { row } = await store.read((reader) => requireCustomView(reader, caller.accountId, input.resourceArn));
  return { resourceTags: Object.entries(row.tags).map(([key, value]) => ({ key, value })) };
};

export const tagResource: Operation<Billing, "TagResource"> = async ({ caller, store }, input) => {
  await store.transact(async (tx) => {
    const { row } = await requireCustomView(tx, caller.accountId, input.resourceArn);
    tx.put(billingViews, { ...row, tags: checkedTags(row.tags, input.resourceTags) });
  });
  return {};
};

export const untagResource: Operation<Billing, "UntagResource"> = async ({ caller, store }, input) => {
  await store.transact(async (tx) => {
    const { row } = await requireCustomView(tx, caller.accountId, input.resourceArn);
    const kept = Object.entries(row.tags).filter(([key]) => !input.resourceTagKeys.includes(key));
    tx.put(billingViews, { ...row, tags: Object.fromEntries(kept) });
  });
  return {};
};
