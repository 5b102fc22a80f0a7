/** TagResource, UntagResource, ListTagsForResource: of budgets and actions. */
import type { Budgets } from "../../../generated/budgets.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import { parseBudgetArn, requireAction, requireBudget } from "../call.ts";
import { withTags } from "../checks.ts";
import { notFound } from "../errors.ts";
import { actions, budgets } from "../tables.ts";

type Tags = Readonly<Record<string, string>>;

async function requireTagged(reader: Reader, { caller }: Context, arn: string) {
  const place = parseBudgetArn(arn);
  if (place === undefined || place.account !== caller.accountId) throw notFound(`Unable to find resource: ${arn}`);
  if (place.actionId === undefined) {
    const row = await requireBudget(reader, place.account, place.name);
    return { tags: row.tags, write: (tx: Transaction, tags: Tags) => tx.put(budgets, { ...row, tags }) };
  }
  const row = await requireAction(reader, place.account, place.name, place.actionId);
  return { tags: row.tags, write: (tx: Transaction, tags: Tags) => tx.put(actions, { ...row, tags }) };
}

/** ListTagsForResource. */
export const listTagsForResource: Operation<Budgets, "ListTagsForResource"> = async (context, input) => {
  const { tags } = await context.store.read((reader) => requireTagged(reader, context, input.ResourceARN));
  const sorted = Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ResourceTags: sorted.map(([Key, Value]) => ({ Key, Value })) };
};

/** TagResource. */
export const tagResource: Operation<Budgets, "TagResource"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const { tags, write } = await requireTagged(tx, context, input.ResourceARN);
    write(tx, withTags(tags, input.ResourceTags));
  });
  return {};
};

/** UntagResource. */
export const untagResource: Operation<Budgets, "UntagResource"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const { tags, write } = await requireTagged(tx, context, input.ResourceARN);
    write(tx, Object.fromEntries(Object.entries(tags).filter(([key]) => !input.ResourceTagKeys.includes(key))));
  });
  return {};
};
