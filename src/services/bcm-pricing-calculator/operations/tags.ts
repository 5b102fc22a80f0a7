/** Reads and changes tags of estimates and scenarios. */
import type { BcmPricingCalculator } from "../../../generated/bcm-pricing-calculator.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Table } from "../../../kernel/table.ts";
import { placeOf } from "../access.ts";
import { awsError } from "../../../kernel/errors.ts";
import { askingOf, requireNamed, type NamedTable } from "../named.ts";
import type { Named } from "../tables.ts";
import { checkedTags } from "../tags.ts";
import { estimates, scenarios } from "./bill-scenarios.ts";
import { workloads } from "./workload-estimates.ts";

const tables = { "workload-estimate": workloads, "bill-scenario": scenarios, "bill-estimate": estimates };

/** The resource and its table; throws ResourceNotFoundException, for other accounts' as well. */
async function requireTagged(
  reader: Reader,
  context: Context,
  arn: string,
): Promise<{ readonly table: Table<Named>; readonly row: Named }> {
  const place = placeOf(arn);
  if (place === undefined || place.account !== context.caller.accountId) {
    const fields = { resourceId: arn, resourceType: place?.kind ?? "resource" };
    throw awsError("ResourceNotFoundException", `The resource ${arn} was not found.`, { fields });
  }
  const of = tables[place.kind] as unknown as NamedTable<Named>;
  return { table: of.table, row: await requireNamed(reader, of, place.id, askingOf(context)) };
}

export const listTagsForResource: Operation<BcmPricingCalculator, "ListTagsForResource"> = async (context, { arn }) => {
  const { row } = await context.store.read((reader) => requireTagged(reader, context, arn));
  return { tags: row.tags };
};

export const tagResource: Operation<BcmPricingCalculator, "TagResource"> = async (context, { arn, tags }) => {
  await context.store.transact(async (tx) => {
    const { table, row } = await requireTagged(tx, context, arn);
    tx.put(table, { ...row, tags: checkedTags(row.tags, tags) });
  });
  return {};
};

export const untagResource: Operation<BcmPricingCalculator, "UntagResource"> = async (context, { arn, tagKeys }) => {
  await context.store.transact(async (tx) => {
    const { table, row } = await requireTagged(tx, context, arn);
    const kept = Object.entries(row.tags).filter(([key]) => !tagKeys.includes(key));
    tx.put(table, { ...row, tags: Object.fromEntries(kept) });
  });
  return {};
};
