/** Use that bill scenarios add, replace or take away. */
import type {
  BatchCreateBillScenarioUsageModificationEntry,
  BcmPricingCalculator,
  BillScenarioUsageModificationItem,
  UsageAmount,
} from "../../../generated/bcm-pricing-calculator.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { PriceBook } from "../../../pricing/book/book.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { decimal } from "../../../pricing/decimal.ts";
import { hourStart } from "../../../pricing/rate/billing-period.ts";
import { amountText, checkKeys, eachEntry, EntryError, mostLines, statedUse } from "../entries.ts";
import { quotaExceeded } from "../errors.ts";
import { parseEntity, readHistory } from "../history.ts";
import { linesOf } from "../lines.ts";
import { askingOf, requireNamed } from "../named.ts";
import { pageOf, passes } from "../page.ts";
import { findProduct, locationOf, unitOf } from "../products.ts";
import {
  billScenarios,
  usageModifications,
  type HourAmount,
  type Interval,
  type UsageModificationRow,
} from "../tables.ts";
import { findFirstUse, keepUse } from "../tokens.ts";
import { useReaders } from "../use-filters.ts";
import { whoIs, type Who } from "../who.ts";
import { requireUnlocked, scenarios } from "./bill-scenarios.ts";

/** Hours of the longest month. */
const mostAmounts = 744;

/** An entry with what the past says about it. */
interface Prepared {
  readonly entry: BatchCreateBillScenarioUsageModificationEntry;
  readonly past: readonly HourAmount[];
}

export const batchCreateBillScenarioUsageModification: Operation<
  BcmPricingCalculator,
  "BatchCreateBillScenarioUsageModification"
> = async (context, input) => {
  const { billScenarioId: id, usageModifications: entries } = input;
  checkKeys(entries);
  const who = await whoIs(context);
  const { interval } = await context.store.read((reader) => requireNamed(reader, scenarios, id, askingOf(context)));
  const book = currentPriceBook(context.settings.dataDirectory);
  const prepared = await Promise.all(entries.map((entry) => prepare(context, entry, who)));
  const ids = entries.map(() => context.ids.uuid());
  const use = { operation: `BatchCreateBillScenarioUsageModification ${id}`, kind: scenarios.kind, input };
  return context.store.transact(async (tx) => {
    const scenario = await requireUnlocked(tx, id, askingOf(context));
    const rows = await linesOf(tx, usageModifications, scenario);
    const before = await findFirstUse(tx, context, use);
    if (before !== undefined) {
      const made = before.made.flatMap((each) => rows.find((row) => row.id === each.id) ?? []);
      return { items: made.map(createdOutput), errors: before.errors };
    }
    const { made, failed } = eachEntry(prepared, (each) => {
      const index = prepared.indexOf(each);
      const order = scenario.nextOrder + index;
      const place = { account: scenario.account, parentId: id, order, id: ids[index] ?? "" };
      return { ...place, ...newModification(each, { who, interval, book }) };
    });
    if (rows.length + made.length > mostLines) {
      throw quotaExceeded(scenarios.kind, id, `A bill scenario can have up to ${mostLines} usage lines.`);
    }
    for (const row of made) tx.put(usageModifications, row);
    tx.put(billScenarios, { ...scenario, nextOrder: scenario.nextOrder + entries.length });
    const errors = failed.map(({ entry: { entry }, ...problem }) => ({ key: entry.key, ...problem }));
    keepUse(tx, context, use, { made: made.map((row) => ({ key: row.key, id: row.id })), errors });
    return { items: made.map(createdOutput), errors };
  });
};

/** Reads the past of an entry that states no amounts of its own. */
async function prepare(
  context: Context,
  entry: BatchCreateBillScenarioUsageModificationEntry,
  who: Who,
): Promise<Prepared> {
  const { historicalUsage, amounts = [] } = entry;
  const isOwn = historicalUsage !== undefined && who.members.includes(historicalUsage.usageAccountId);
  if (!isOwn || amounts.length > 0) return { entry, past: [] };
  const past = new Map<number, HourAmount>();
  for (const { start, quantity } of await readHistory(context, historicalUsage, { who })) {
    const startHour = hourStart(start);
    const known = decimal(past.get(startHour)?.amount ?? "0");
    past.set(startHour, { startHour, amount: known.plus(decimal(quantity)).toString() });
  }
  return { entry, past: [...past.values()] };
}

type Stated = Omit<UsageModificationRow, "account" | "parentId" | "order" | "id">;

function newModification(
  { entry, past }: Prepared,
  { who, interval, book }: { readonly who: Who; readonly interval: Interval; readonly book: PriceBook },
): Stated {
  const { key, availabilityZone, amounts = [], historicalUsage } = entry;
  const stated = statedUse(entry, who);
  const product = findProduct(book, entry);
  if (product === undefined) {
    throw new EntryError(
      "NOT_FOUND",
      `No price is known of ${entry.serviceCode} ${entry.usageType} ${entry.operation}.`,
    );
  }
  if (amounts.length === 0 && historicalUsage === undefined) {
    throw new EntryError("BAD_REQUEST", "Amounts or historical usage must be stated.");
  }
  const isUnchanged = amounts.length === 0;
  return {
    key,
    ...stated,
    ...(availabilityZone !== undefined && { availabilityZone }),
    unit: unitOf(product),
    location: locationOf(product),
    quantities: isUnchanged ? past : hourAmounts(amounts, interval),
    isUnchanged,
  };
}

/** Amounts in order of time; each hour once, within the scenario's month. */
function hourAmounts(amounts: readonly UsageAmount[], { start, end }: Interval): readonly HourAmount[] {
  const hours = amounts
    .map(({ startHour, amount }) => ({ startHour: hourStart(startHour.getTime()), amount: amountText(amount) }))
    .toSorted((a, b) => a.startHour - b.startHour);
  if (hours.length > mostAmounts) throw new EntryError("BAD_REQUEST", `There can be up to ${mostAmounts} amounts.`);
  for (const [index, { startHour }] of hours.entries()) {
    if (!(startHour >= start && startHour < end)) {
      throw new EntryError("BAD_REQUEST", "Each start hour must be within the bill interval of the scenario.");
    }
    if (startHour === hours[index + 1]?.startHour) throw new EntryError("BAD_REQUEST", "Start hours must be unique.");
  }
  return hours;
}

export function modificationOutput(row: UsageModificationRow): BillScenarioUsageModificationItem {
  const { serviceCode, usageType, operation, location, availabilityZone, id, group, usageAccountId, unit } = row;
  return {
    serviceCode,
    usageType,
    operation,
    ...(location !== undefined && { location }),
    ...(availabilityZone !== undefined && { availabilityZone }),
    id,
    ...(group !== undefined && { group }),
    usageAccountId,
    quantities: row.quantities.map(({ startHour, amount }) => ({
      startHour: new Date(startHour),
      unit,
      amount: Number(amount),
    })),
    ...(row.historicalUsage !== undefined && { historicalUsage: parseEntity(row.historicalUsage) }),
  };
}

const createdOutput = (row: UsageModificationRow) => ({ ...modificationOutput(row), key: row.key });

export const batchUpdateBillScenarioUsageModification: Operation<
  BcmPricingCalculator,
  "BatchUpdateBillScenarioUsageModification"
> = async (context, input) =>
  context.store.transact(async (tx) => {
    const scenario = await requireUnlocked(tx, input.billScenarioId, askingOf(context));
    const rows = new Map((await linesOf(tx, usageModifications, scenario)).map((row) => [row.id, row]));
    const { made, failed } = eachEntry(input.usageModifications, (entry) => {
      const row = rows.get(entry.id);
      if (row === undefined) throw new EntryError("NOT_FOUND", `The usage modification ${entry.id} was not found.`);
      const { group = row.group, amounts } = entry;
      const changed = amounts && { quantities: hourAmounts(amounts, scenario.interval), isUnchanged: false };
      const after = { ...row, ...(group !== undefined && { group }), ...changed };
      rows.set(row.id, after);
      tx.put(usageModifications, after);
      return row.id;
    });
    const items = [...new Set(made)].flatMap((id) => rows.get(id) ?? []).map(modificationOutput);
    return { items, errors: failed.map(({ entry, ...problem }) => ({ id: entry.id, ...problem })) };
  });

export const batchDeleteBillScenarioUsageModification: Operation<
  BcmPricingCalculator,
  "BatchDeleteBillScenarioUsageModification"
> = async (context, input) =>
  context.store.transact(async (tx) => {
    const scenario = await requireUnlocked(tx, input.billScenarioId, askingOf(context));
    const rows = await linesOf(tx, usageModifications, scenario);
    const gone = new Set(input.ids);
    for (const row of rows) if (gone.has(row.id)) tx.delete(usageModifications, usageModifications.key(row));
    const unknown = input.ids.filter((id) => rows.every((row) => row.id !== id));
    const message = (id: string): string => `The usage modification ${id} was not found.`;
    return { errors: unknown.map((id) => ({ id, errorCode: "BAD_REQUEST", errorMessage: message(id) })) };
  });

export const listBillScenarioUsageModifications: Operation<
  BcmPricingCalculator,
  "ListBillScenarioUsageModifications"
> = async (context, input) => {
  const rows = await context.store.read(async (reader) => {
    const scenario = await requireNamed(reader, scenarios, input.billScenarioId, askingOf(context));
    return linesOf(reader, usageModifications, scenario);
  });
  const { page, next } = pageOf(
    rows.filter((row) => passes(row, input.filters, useReaders)),
    input,
  );
  return { items: page.map(modificationOutput), ...next };
};
