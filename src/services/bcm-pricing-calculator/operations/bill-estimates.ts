/** Makes, shows, changes and removes bill estimates; the job `run-estimates` does the reckoning. */
import type { BcmPricingCalculator, GetBillEstimateResponse } from "../../../generated/bcm-pricing-calculator.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import type { PriceBook } from "../../../pricing/book/book.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { newPlan, newReservation, readOwned, shownPlan, shownReservation } from "../commitments.ts";
import { conflict } from "../errors.ts";
import { deleteLines, linesOf } from "../lines.ts";
import { askingOf, checkName, findKnownUse, findNamed, isWanted, listNamed, renamed, requireNamed } from "../named.ts";
import { pageOf, type FilterReaders } from "../page.ts";
import {
  billEstimates,
  billScenarios,
  commitmentModifications,
  estimateCommitments,
  estimateLines,
  usageModifications,
  type BillEstimateRow,
  type BillScenarioRow,
  type CommitmentModificationRow,
  type CostPair,
} from "../tables.ts";
import { checkedTags } from "../tags.ts";
import { keepUse } from "../tokens.ts";
import { defaultExpiry, lastCompleteMonth, refuseMembers, whoIs } from "../who.ts";
import { estimates, requireUnlocked, scenarios, statusOf } from "./bill-scenarios.ts";

export const createBillEstimate: Operation<BcmPricingCalculator, "CreateBillEstimate"> = async (context, input) => {
  const who = await whoIs(context);
  refuseMembers(who);
  const asking = askingOf(context);
  const tags = checkedTags({}, input.tags ?? {});
  const book = currentPriceBook(context.settings.dataDirectory);
  const id = context.ids.uuid();
  const use = { operation: "CreateBillEstimate", kind: estimates.kind, input };
  const row = await context.store.transact(async (tx) => {
    const known = await findKnownUse(tx, estimates, { context, use });
    if (known !== undefined) return known;
    const scenario = await requireUnlocked(tx, input.billScenarioId, asking);
    if (statusOf(scenario, lastCompleteMonth(context)) === "STALE") {
      throw conflict(
        scenarios.kind,
        scenario.id,
        `The bill scenario ${scenario.id} is stale: a newer bill is complete.`,
      );
    }
    await checkName(tx, estimates, { name: input.name, id }, asking);
    const { now } = asking;
    const head = { id, name: input.name, createdAt: now, expiresAt: defaultExpiry(now), tags };
    const made = await newEstimate(tx, { ...head, account: asking.account }, { scenario, members: who.members, book });
    tx.put(billScenarios, { ...scenario, lockedBy: id });
    keepUse(tx, context, use, { made: [{ key: "", id }] });
    return made;
  });
  context.jobs.wake("bcm-pricing-calculator.run-estimates");
  return estimateOutput(row);
};

/** Writes the estimate with a copy of what it is made from. */
async function newEstimate(
  tx: Transaction,
  head: Pick<BillEstimateRow, "account" | "id" | "name" | "createdAt" | "expiresAt" | "tags">,
  facts: { readonly scenario: BillScenarioRow; readonly members: readonly string[]; readonly book: PriceBook },
): Promise<BillEstimateRow> {
  const { scenario, members, book } = facts;
  const { interval, groupSharing } = scenario;
  const commitments = await linesOf(tx, commitmentModifications, scenario);
  for (const row of commitments) tx.put(commitmentModifications, { ...row, parentId: head.id });
  for (const row of await linesOf(tx, usageModifications, scenario)) {
    tx.put(usageModifications, { ...row, parentId: head.id });
  }
  const terms = termsOf(commitments, { interval, book });
  const made: BillEstimateRow = {
    ...head,
    scenarioId: scenario.id,
    status: "IN_PROGRESS",
    attempts: [],
    interval,
    ...(groupSharing !== undefined && { groupSharing }),
    ...terms,
  };
  tx.put(billEstimates, made);
  const owned = await readOwned(tx, members, interval);
  const left = new Set(terms.without);
  const shown = [
    ...[...owned.savingsPlans, ...terms.savingsPlans]
      .filter((row) => !left.has(row.id))
      .map((row) => shownPlan(row, interval)),
    ...[...owned.reservations, ...terms.reservations]
      .filter((row) => !left.has(row.id))
      .map((row) => shownReservation(row, { book, interval })),
  ];
  for (const [order, commitment] of shown.entries()) {
    const place = {
      account: head.account,
      parentId: head.id,
      order,
      id: commitment.commitmentId.split("/").at(-1) ?? "",
    };
    tx.put(estimateCommitments, { ...place, ...commitment });
  }
  return made;
}

function termsOf(
  rows: readonly CommitmentModificationRow[],
  facts: { readonly interval: BillScenarioRow["interval"]; readonly book: PriceBook },
): Pick<BillEstimateRow, "reservations" | "savingsPlans" | "without"> {
  return {
    reservations: rows.flatMap((row) =>
      row.action.kind === "addReservedInstance" ? [newReservation(row, row.action, facts)] : [],
    ),
    savingsPlans: rows.flatMap((row) =>
      row.action.kind === "addSavingsPlan" ? [newPlan(row, row.action, facts)] : [],
    ),
    without: rows.flatMap(({ action }) => ("commitmentId" in action ? [action.commitmentId] : [])),
  };
}

function estimateOutput(row: BillEstimateRow): GetBillEstimateResponse & { readonly id: string } {
  const { total, byService = {} } = row;
  const services = Object.entries(byService).map(([code, pair]) => [code, difference(pair)] as const);
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    ...(row.failureMessage !== undefined && { failureMessage: row.failureMessage }),
    billInterval: { start: new Date(row.interval.start), end: new Date(row.interval.end) },
    ...(total !== undefined && {
      costSummary: { totalCostDifference: difference(total), serviceCostDifferences: Object.fromEntries(services) },
    }),
    createdAt: new Date(row.createdAt),
    expiresAt: new Date(row.expiresAt),
    ...(row.groupSharing !== undefined && { groupSharingPreference: row.groupSharing }),
  };
}

function difference({ historical, estimated }: CostPair) {
  return {
    historicalCost: { amount: Number(historical), currency: "USD" },
    estimatedCost: { amount: Number(estimated), currency: "USD" },
  };
}

export const getBillEstimate: Operation<BcmPricingCalculator, "GetBillEstimate"> = async (context, input) => {
  return estimateOutput(await readEstimate(context, input.identifier));
};

/** The estimate; throws ResourceNotFoundException. */
export function readEstimate(context: Context, id: string): Promise<BillEstimateRow> {
  return context.store.read((reader) => requireNamed(reader, estimates, id, askingOf(context)));
}

const readers: FilterReaders<BillEstimateRow> = { NAME: ({ name }) => name, STATUS: ({ status }) => status };

export const listBillEstimates: Operation<BcmPricingCalculator, "ListBillEstimates"> = async (context, input) => {
  const rows = await context.store.read((reader) => listNamed(reader, estimates, askingOf(context)));
  const wanted = rows.filter((row) => isWanted(row, input, readers));
  const { page, next } = pageOf(wanted, input);
  const items = page.map((row) => {
    const { id, name, status, billInterval, createdAt, expiresAt } = estimateOutput(row);
    return { id, name, status, billInterval, createdAt, expiresAt };
  });
  return { items, ...next };
};

export const updateBillEstimate: Operation<BcmPricingCalculator, "UpdateBillEstimate"> = async (context, input) => {
  const asking = askingOf(context);
  const row = await context.store.transact(async (tx) => {
    const before = await requireNamed(tx, estimates, input.identifier, asking);
    const after = { ...before, ...(await renamed(tx, estimates, before, { input, asking })) };
    tx.put(billEstimates, after);
    return after;
  });
  return estimateOutput(row);
};

export const deleteBillEstimate: Operation<BcmPricingCalculator, "DeleteBillEstimate"> = async (context, input) => {
  const asking = askingOf(context);
  const key = [asking.account, input.identifier];
  const attempts = await context.store.transact(async (tx) => {
    const row = await findNamed(tx, estimates, input.identifier, asking);
    if (row?.status === "IN_PROGRESS") {
      throw conflict(estimates.kind, row.id, `The bill estimate ${row.id} is still in progress.`);
    }
    tx.delete(billEstimates, key);
    return row?.attempts ?? [];
  });
  for (const attempt of attempts) await deleteLines(context.store, estimateLines, [asking.account, attempt]);
  await deleteLines(context.store, estimateCommitments, key);
  await deleteLines(context.store, usageModifications, key);
  await deleteLines(context.store, commitmentModifications, key);
  return {};
};
