/** Use in workload estimates: every change rates all lines of the estimate again, since lines share tiers. */
import type {
  BatchCreateWorkloadEstimateUsageEntry,
  BcmPricingCalculator,
  WorkloadEstimateUsageItem,
} from "../../../generated/bcm-pricing-calculator.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { decimal, sum } from "../../../pricing/decimal.ts";
import { amountText, checkKeys, eachEntry, EntryError, mostLines, statedUse } from "../entries.ts";
import { quotaExceeded } from "../errors.ts";
import { parseEntity } from "../history.ts";
import { linesOf } from "../lines.ts";
import { askingOf, requireNamed } from "../named.ts";
import { pageOf, passes } from "../page.ts";
import { rateWorkload, type WorkloadWorld } from "../rate-workload.ts";
import { workloadEstimates, workloadUsage, type WorkloadEstimateRow, type WorkloadUsageRow } from "../tables.ts";
import { findFirstUse, keepUse } from "../tokens.ts";
import { useReaders } from "../use-filters.ts";
import { whoIs, type Who } from "../who.ts";
import { readWorkloadWorld } from "../workload-world.ts";
import { workloads } from "./workload-estimates.ts";

const mostPerPage = 300;

export const batchCreateWorkloadEstimateUsage: Operation<
  BcmPricingCalculator,
  "BatchCreateWorkloadEstimateUsage"
> = async (context, input) => {
  const { workloadEstimateId: id, usage: entries } = input;
  checkKeys(entries);
  const [who, world] = [await whoIs(context), await worldFor(context, id)];
  const ids = entries.map(() => context.ids.uuid());
  const use = { operation: `BatchCreateWorkloadEstimateUsage ${id}`, kind: workloads.kind, input };
  return context.store.transact(async (tx) => {
    const estimate = await requireNamed(tx, workloads, id, askingOf(context));
    const rows = await linesOf(tx, workloadUsage, estimate);
    const before = await findFirstUse(tx, context, use);
    if (before !== undefined) {
      const made = before.made.flatMap((each) => rows.find((row) => row.id === each.id) ?? []);
      return { items: made.map(createdOutput), errors: before.errors };
    }
    const { made, failed } = eachEntry(entries, (entry) => newRow(entry, { who, estimate, ids, entries }));
    if (rows.length + made.length > mostLines) {
      throw quotaExceeded(workloads.kind, id, `A workload estimate can have up to ${mostLines} usage lines.`);
    }
    const after = rateAll(tx, estimate, { rows: [...rows, ...made], world, now: askingOf(context).now });
    const errors = failed.map(({ entry, errorCode, errorMessage }) => ({ key: entry.key, errorCode, errorMessage }));
    keepUse(tx, context, use, { made: made.map((row) => ({ key: row.key, id: row.id })), errors });
    return { items: after.slice(rows.length).map(createdOutput), errors };
  });
};

interface NewRowFacts {
  readonly who: Who;
  readonly estimate: WorkloadEstimateRow;
  readonly ids: readonly string[];
  readonly entries: readonly BatchCreateWorkloadEstimateUsageEntry[];
}

function newRow(
  entry: BatchCreateWorkloadEstimateUsageEntry,
  { who, estimate, ids, entries }: NewRowFacts,
): WorkloadUsageRow {
  const index = entries.indexOf(entry);
  const { account, id: parentId, nextOrder } = estimate;
  const place = { account, parentId, order: nextOrder + index, id: ids[index] ?? "" };
  return { ...place, key: entry.key, ...statedUse(entry, who), amount: amountText(entry.amount) };
}

async function worldFor(context: Context, id: string): Promise<WorkloadWorld> {
  const { rateType } = await context.store.read((reader) => requireNamed(reader, workloads, id, askingOf(context)));
  return readWorkloadWorld(context, rateType);
}

/** Rates the lines and writes them and their estimate; gives the lines as they are now. */
function rateAll(
  tx: Transaction,
  estimate: WorkloadEstimateRow,
  {
    rows,
    world,
    now,
  }: { readonly rows: readonly WorkloadUsageRow[]; readonly world: WorkloadWorld; readonly now: number },
): readonly WorkloadUsageRow[] {
  const rated = rateWorkload(rows, world);
  const after = rows.map((row) => ({ ...statedPart(row), ...rated.get(row.id) }));
  for (const row of after) tx.put(workloadUsage, row);
  const costs = after.flatMap(({ cost }) => (cost === undefined ? [] : [decimal(cost)]));
  const isPriced = costs.length === after.length;
  const status = isPriced ? "VALID" : costs.length === 0 ? "INVALID" : "ACTION_NEEDED";
  tx.put<WorkloadEstimateRow>(workloadEstimates, {
    ...estimate,
    ratedAt: now,
    status,
    totalCost: sum(costs).toString(),
    nextOrder: Math.max(estimate.nextOrder, ...after.map(({ order }) => order + 1)),
  });
  return after;
}

/** A line without what rating it said. */
function statedPart(row: WorkloadUsageRow): WorkloadUsageRow {
  const { account, parentId, order, id, key, amount } = row;
  const { serviceCode, usageType, operation, usageAccountId, group, historicalUsage } = row;
  return {
    account,
    parentId,
    order,
    id,
    key,
    amount,
    serviceCode,
    usageType,
    operation,
    usageAccountId,
    ...(group !== undefined && { group }),
    ...(historicalUsage !== undefined && { historicalUsage }),
  };
}

function usageOutput(row: WorkloadUsageRow): WorkloadEstimateUsageItem {
  const { serviceCode, usageType, operation, id, usageAccountId, group, historicalUsage, cost, unit, location } = row;
  return {
    serviceCode,
    usageType,
    operation,
    ...(location !== undefined && { location }),
    id,
    usageAccountId,
    ...(group !== undefined && { group }),
    quantity: { ...(unit !== undefined && { unit }), amount: Number(row.amount) },
    ...(cost !== undefined && { cost: Number(cost), currency: "USD" }),
    status: cost === undefined ? "INVALID" : "VALID",
    ...(historicalUsage !== undefined && { historicalUsage: parseEntity(historicalUsage) }),
  };
}

const createdOutput = (row: WorkloadUsageRow) => ({ ...usageOutput(row), key: row.key });

export const batchUpdateWorkloadEstimateUsage: Operation<
  BcmPricingCalculator,
  "BatchUpdateWorkloadEstimateUsage"
> = async (context, input) => {
  const { workloadEstimateId: id, usage: entries } = input;
  const world = await worldFor(context, id);
  return context.store.transact(async (tx) => {
    const estimate = await requireNamed(tx, workloads, id, askingOf(context));
    const rows = new Map((await linesOf(tx, workloadUsage, estimate)).map((row) => [row.id, row]));
    const { made, failed } = eachEntry(entries, (entry) => {
      const row = rows.get(entry.id);
      if (row === undefined) throw new EntryError("NOT_FOUND", `The usage ${entry.id} was not found.`);
      const { group = row.group, amount } = entry;
      const text = amount === undefined ? row.amount : amountText(amount);
      rows.set(row.id, { ...row, ...(group !== undefined && { group }), amount: text });
      return row.id;
    });
    const after = rateAll(tx, estimate, { rows: [...rows.values()], world, now: askingOf(context).now });
    const changed = [...new Set(made)].flatMap((each) => after.find((row) => row.id === each) ?? []);
    return { items: changed.map(usageOutput), errors: failed.map(updateError) };
  });
};

const updateError = ({
  entry,
  errorCode,
  errorMessage,
}: {
  entry: { id: string };
  errorCode: string;
  errorMessage: string;
}) => ({
  id: entry.id,
  errorCode,
  errorMessage,
});

export const batchDeleteWorkloadEstimateUsage: Operation<
  BcmPricingCalculator,
  "BatchDeleteWorkloadEstimateUsage"
> = async (context, input) => {
  const { workloadEstimateId: id, ids } = input;
  const world = await worldFor(context, id);
  return context.store.transact(async (tx) => {
    const estimate = await requireNamed(tx, workloads, id, askingOf(context));
    const rows = await linesOf(tx, workloadUsage, estimate);
    const gone = new Set(ids);
    for (const row of rows) if (gone.has(row.id)) tx.delete(workloadUsage, workloadUsage.key(row));
    rateAll(tx, estimate, { rows: rows.filter((row) => !gone.has(row.id)), world, now: askingOf(context).now });
    const unknown = ids.filter((each) => rows.every((row) => row.id !== each));
    const errors = unknown.map((each) => ({
      id: each,
      errorCode: "NOT_FOUND",
      errorMessage: `The usage ${each} was not found.`,
    }));
    return { errors };
  });
};

export const listWorkloadEstimateUsage: Operation<BcmPricingCalculator, "ListWorkloadEstimateUsage"> = async (
  context,
  input,
) => {
  const rows = await context.store.read(async (reader) => {
    const estimate = await requireNamed(reader, workloads, input.workloadEstimateId, askingOf(context));
    return linesOf(reader, workloadUsage, estimate);
  });
  const { page, next } = pageOf(
    rows.filter((row) => passes(row, input.filters, useReaders)),
    input,
    mostPerPage,
  );
  return { items: page.map(usageOutput), ...next };
};
