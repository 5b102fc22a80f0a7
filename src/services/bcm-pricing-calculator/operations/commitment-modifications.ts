/** Commitments that bill scenarios buy besides, or leave out. */
import type {
  BatchCreateBillScenarioCommitmentModificationEntry,
  BcmPricingCalculator,
  BillScenarioCommitmentModificationAction,
  BillScenarioCommitmentModificationItem,
} from "../../../generated/bcm-pricing-calculator.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { PriceBook } from "../../../pricing/book/book.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { findReservedOffering } from "../../../pricing/book/reserved-offerings.ts";
import { decimal } from "../../../pricing/decimal.ts";
import { findOwned, readOwned, requirePlanOffering, type Owned } from "../commitments.ts";
import { checkKeys, eachEntry, EntryError, mostLines } from "../entries.ts";
import { invalid, missing, quotaExceeded } from "../errors.ts";
import { linesOf } from "../lines.ts";
import { askingOf, requireNamed } from "../named.ts";
import { pageOf } from "../page.ts";
import {
  billScenarios,
  commitmentModifications,
  type CommitmentAction,
  type CommitmentModificationRow,
} from "../tables.ts";
import { findFirstUse, keepUse } from "../tokens.ts";
import { whoIs, type Who } from "../who.ts";
import { requireUnlocked, scenarios } from "./bill-scenarios.ts";

export const batchCreateBillScenarioCommitmentModification: Operation<
  BcmPricingCalculator,
  "BatchCreateBillScenarioCommitmentModification"
> = async (context, input) => {
  const { billScenarioId: id, commitmentModifications: entries } = input;
  checkKeys(entries);
  const who = await whoIs(context);
  const book = currentPriceBook(context.settings.dataDirectory);
  const ids = entries.map(() => context.ids.uuid());
  const use = { operation: `BatchCreateBillScenarioCommitmentModification ${id}`, kind: scenarios.kind, input };
  return context.store.transact(async (tx) => {
    const scenario = await requireUnlocked(tx, id, askingOf(context));
    const rows = await linesOf(tx, commitmentModifications, scenario);
    const before = await findFirstUse(tx, context, use);
    if (before !== undefined) {
      const made = before.made.flatMap((each) => rows.find((row) => row.id === each.id) ?? []);
      return { items: made.map(createdOutput), errors: before.errors };
    }
    const owned = await readOwned(tx, who.members, scenario.interval);
    const known = [...rows];
    const { made, failed } = eachEntry(entries, (entry) => {
      const index = entries.indexOf(entry);
      const action = checkedAction(entry, { who, book, owned, known });
      const { key, usageAccountId, group } = entry;
      const place = {
        account: scenario.account,
        parentId: id,
        order: scenario.nextOrder + index,
        id: ids[index] ?? "",
      };
      const row = { ...place, key, usageAccountId, ...(group !== undefined && { group }), action };
      known.push(row);
      return row;
    });
    if (known.length > mostLines) {
      throw quotaExceeded(scenarios.kind, id, `A bill scenario can have up to ${mostLines} commitments.`);
    }
    for (const row of made) tx.put(commitmentModifications, row);
    tx.put(billScenarios, { ...scenario, nextOrder: scenario.nextOrder + entries.length });
    const errors = failed.map(({ entry, ...problem }) => ({ key: entry.key, ...problem }));
    keepUse(tx, context, use, { made: made.map((row) => ({ key: row.key, id: row.id })), errors });
    return { items: made.map(createdOutput), errors };
  });
};

interface ActionFacts {
  readonly who: Who;
  readonly book: PriceBook;
  readonly owned: Owned;
  readonly known: readonly CommitmentModificationRow[];
}

/** Throws ValidationException for what no entry may say, ResourceNotFoundException for what is not sold or owned. */
function checkedAction(
  { usageAccountId: account, commitmentAction }: BatchCreateBillScenarioCommitmentModificationEntry,
  { who, book, owned, known }: ActionFacts,
): CommitmentAction {
  const action = statedAction(commitmentAction);
  if (!who.members.includes(account)) {
    throw new EntryError("INVALID_ACCOUNT", `The account ${account} is not one of the caller's consolidated bill.`);
  }
  if (action.kind === "addSavingsPlan") {
    requirePlanOffering(book, action.offeringId);
    return action;
  }
  if (action.kind === "addReservedInstance") {
    if (findReservedOffering(book, action.offeringId) === undefined) throw missing("offering", action.offeringId);
    return action;
  }
  const { kind, commitmentId: id } = action;
  const rows = kind === "negateSavingsPlan" ? owned.savingsPlans : owned.reservations;
  const found = findOwned<Owned["savingsPlans"][number] | Owned["reservations"][number]>(rows, { account, id });
  if (found === undefined) throw missing("commitment", id);
  const isKnown = known.some((row) => "commitmentId" in row.action && row.action.commitmentId === found.id);
  if (isKnown) throw new EntryError("CONFLICT", `The commitment ${id} is negated already.`);
  return { kind, commitmentId: found.id };
}

/** API reference, AddSavingsPlanAction: between 0.001 and 1 million dollars, with up to five digits after the point. */
function statedAction(action: BillScenarioCommitmentModificationAction): CommitmentAction {
  const { addReservedInstanceAction: reserved, addSavingsPlanAction: plan } = action;
  const { negateReservedInstanceAction: noReserved, negateSavingsPlanAction: noPlan } = action;
  if ([reserved, plan, noReserved, noPlan].filter((each) => each !== undefined).length !== 1) {
    throw invalid("Exactly one commitment action must be stated.", { field: "commitmentAction" });
  }
  if (reserved !== undefined) {
    const { reservedInstancesOfferingId: offeringId = "", instanceCount: count = 1 } = reserved;
    if (count < 1) throw invalid("instanceCount must be at least 1.", { field: "instanceCount" });
    return { kind: "addReservedInstance", offeringId, count };
  }
  if (plan !== undefined) {
    const { savingsPlanOfferingId: offeringId = "", commitment } = plan;
    const amount = commitment !== undefined && Number.isFinite(commitment) ? decimal(commitment) : undefined;
    const isAmount = amount !== undefined && /^\d+(\.\d{1,5})?$/.test(amount.toString());
    if (!isAmount || amount.compare(decimal("0.001")) < 0 || amount.compare(decimal(1_000_000)) > 0) {
      throw invalid(
        "The commitment must be between 0.001 and 1000000, with up to five digits after the decimal point.",
        { field: "commitment" },
      );
    }
    return { kind: "addSavingsPlan", offeringId, commitment: amount.toString() };
  }
  if (noReserved !== undefined)
    return { kind: "negateReservedInstance", commitmentId: noReserved.reservedInstancesId ?? "" };
  return { kind: "negateSavingsPlan", commitmentId: noPlan?.savingsPlanId ?? "" };
}

export function commitmentOutput({
  id,
  usageAccountId,
  group,
  action,
}: CommitmentModificationRow): BillScenarioCommitmentModificationItem {
  return { id, usageAccountId, ...(group !== undefined && { group }), commitmentAction: actionOutput(action) };
}

function actionOutput(action: CommitmentAction): BillScenarioCommitmentModificationAction {
  // Ids as the services that sell them show them: the last part of the bill's ARN.
  const id = "commitmentId" in action ? (action.commitmentId.split("/").at(-1) ?? "") : "";
  switch (action.kind) {
    case "addReservedInstance":
      return {
        addReservedInstanceAction: { reservedInstancesOfferingId: action.offeringId, instanceCount: action.count },
      };
    case "addSavingsPlan":
      return {
        addSavingsPlanAction: { savingsPlanOfferingId: action.offeringId, commitment: Number(action.commitment) },
      };
    case "negateReservedInstance":
      return { negateReservedInstanceAction: { reservedInstancesId: id } };
    case "negateSavingsPlan":
      return { negateSavingsPlanAction: { savingsPlanId: id } };
  }
}

const createdOutput = (row: CommitmentModificationRow) => ({ ...commitmentOutput(row), key: row.key });

export const batchUpdateBillScenarioCommitmentModification: Operation<
  BcmPricingCalculator,
  "BatchUpdateBillScenarioCommitmentModification"
> = async (context, input) =>
  context.store.transact(async (tx) => {
    const scenario = await requireUnlocked(tx, input.billScenarioId, askingOf(context));
    const rows = new Map((await linesOf(tx, commitmentModifications, scenario)).map((row) => [row.id, row]));
    const { made, failed } = eachEntry(input.commitmentModifications, ({ id, group }) => {
      const row = rows.get(id);
      if (row === undefined) throw new EntryError("NOT_FOUND", `The commitment modification ${id} was not found.`);
      const after = { ...row, ...(group !== undefined && { group }) };
      rows.set(id, after);
      tx.put(commitmentModifications, after);
      return id;
    });
    const items = [...new Set(made)].flatMap((id) => rows.get(id) ?? []).map(commitmentOutput);
    return { items, errors: failed.map(({ entry, ...problem }) => ({ id: entry.id, ...problem })) };
  });

export const batchDeleteBillScenarioCommitmentModification: Operation<
  BcmPricingCalculator,
  "BatchDeleteBillScenarioCommitmentModification"
> = async (context, input) =>
  context.store.transact(async (tx) => {
    const scenario = await requireUnlocked(tx, input.billScenarioId, askingOf(context));
    const rows = await linesOf(tx, commitmentModifications, scenario);
    const gone = new Set(input.ids);
    for (const row of rows) if (gone.has(row.id)) tx.delete(commitmentModifications, commitmentModifications.key(row));
    const unknown = input.ids.filter((id) => rows.every((row) => row.id !== id));
    const message = (id: string): string => `The commitment modification ${id} was not found.`;
    return { errors: unknown.map((id) => ({ id, errorCode: "BAD_REQUEST", errorMessage: message(id) })) };
  });

export const listBillScenarioCommitmentModifications: Operation<
  BcmPricingCalculator,
  "ListBillScenarioCommitmentModifications"
> = async (context, input) => {
  const rows = await context.store.read(async (reader) => {
    const scenario = await requireNamed(reader, scenarios, input.billScenarioId, askingOf(context));
    return linesOf(reader, commitmentModifications, scenario);
  });
  const { page, next } = pageOf(rows, input);
  return { items: page.map(commitmentOutput), ...next };
};
