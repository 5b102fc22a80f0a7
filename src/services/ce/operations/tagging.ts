/** TagResource, UntagResource, ListTagsForResource. */
import type { Ce } from "../../../generated/ce.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import type { Table } from "../../../kernel/table.ts";
import { costCategories } from "../../../pricing/explore/cost-categories.ts";
import { parseCeArn } from "../arns.ts";
import { notFound } from "../errors.ts";
import { monitors, subscriptions } from "../tables.ts";
import { tagOutput, withTags } from "../tags.ts";

type Tags = Readonly<Record<string, string>>;

/** A tagged thing: its tags, and how to write others. */
interface Tagged {
  readonly tags: Tags;
  readonly write: (tx: Transaction, tags: Tags) => void;
}

async function requireTagged(reader: Reader, { caller }: Context, arn: string): Promise<Tagged> {
  const place = parseCeArn(arn);
  if (place === undefined || place.account !== caller.accountId) throw noResource(arn);
  const { account, id, kind } = place;
  if (kind === "anomalymonitor") return tagged(monitors, await reader.get(monitors, [account, id]), arn);
  if (kind === "anomalysubscription") return tagged(subscriptions, await reader.get(subscriptions, [account, id]), arn);
  const [row] = await reader.indexRange(costCategories, "id", { prefix: [account, id], limit: 1 });
  return tagged(costCategories, row, arn);
}

function tagged<Row extends { readonly tags: Tags }>(table: Table<Row>, row: Row | undefined, arn: string): Tagged {
  if (row === undefined) throw noResource(arn);
  return { tags: row.tags, write: (tx, tags) => tx.put(table, { ...row, tags }) };
}

const noResource = (arn: string) => notFound(`Resource not found: ${arn}`, arn);

/** ListTagsForResource. */
export const listTagsForResource: Operation<Ce, "ListTagsForResource"> = async (context, input) => {
  const { tags } = await context.store.read((reader) => requireTagged(reader, context, input.ResourceArn));
  return { ResourceTags: tagOutput(tags) };
};

/** TagResource. */
export const tagResource: Operation<Ce, "TagResource"> = (context, input) =>
  change(context, input.ResourceArn, (tags) => withTags(tags, input.ResourceTags, input.ResourceArn));

/** UntagResource: keys that are not there are no mistake. */
export const untagResource: Operation<Ce, "UntagResource"> = (context, input) =>
  change(context, input.ResourceArn, (tags) =>
    Object.fromEntries(Object.entries(tags).filter(([key]) => !input.ResourceTagKeys.includes(key))),
  );

async function change(context: Context, arn: string, changed: (tags: Tags) => Tags): Promise<object> {
  await context.store.transact(async (tx) => {
    const { tags, write } = await requireTagged(tx, context, arn);
    write(tx, changed(tags));
  });
  return {};
}
