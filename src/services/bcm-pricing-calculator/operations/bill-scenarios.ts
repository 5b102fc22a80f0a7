/** Makes, shows, changes and removes bill scenarios. */
import type { BcmPricingCalculator, BillScenarioSummary } from "../../../generated/bcm-pricing-calculator.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { conflict, invalid } from "../errors.ts";
import { deleteLines } from "../lines.ts";
import {
  askingOf,
  checkName,
  findKnownUse,
  findNamed,
  isWanted,
  listNamed,
  renamed,
  requireNamed,
  type Asking,
} from "../named.ts";
import { pageOf, type FilterReaders } from "../page.ts";
import {
  billEstimates,
  billScenarios,
  commitmentModifications,
  usageModifications,
  type BillScenarioRow,
  type Interval,
} from "../tables.ts";
import { checkedTags } from "../tags.ts";
import { keepUse } from "../tokens.ts";
import { defaultExpiry, lastCompleteMonth, refuseMembers, whoIs } from "../who.ts";

export const scenarios = { table: billScenarios, kind: "bill-scenario" } as const;
export const estimates = { table: billEstimates, kind: "bill-estimate" } as const;

export const createBillScenario: Operation<BcmPricingCalculator, "CreateBillScenario"> = async (context, input) => {
  refuseMembers(await whoIs(context));
  const sharing = checkedSharing(input);
  const asking = askingOf(context);
  const interval = lastCompleteMonth(context);
  const tags = checkedTags({}, input.tags ?? {});
  const id = context.ids.uuid();
  const use = { operation: "CreateBillScenario", kind: scenarios.kind, input };
  const row = await context.store.transact(async (tx) => {
    const known = await findKnownUse(tx, scenarios, { context, use });
    if (known !== undefined) return known;
    await checkName(tx, scenarios, { name: input.name, id }, asking);
    const { account, now } = asking;
    const times = { createdAt: now, expiresAt: defaultExpiry(now) };
    const made: BillScenarioRow = { account, id, name: input.name, ...times, tags, interval, nextOrder: 0, ...sharing };
    tx.put(billScenarios, made);
    keepUse(tx, context, use, { made: [{ key: "", id }] });
    return made;
  });
  return scenarioOutput(row, interval);
};

/** Commitments are shared as the accounts' own preferences say; sharing within groups is not there. */
function checkedSharing(input: {
  readonly groupSharingPreference?: string | undefined;
  readonly costCategoryGroupSharingPreferenceArn?: string | undefined;
}): Pick<BillScenarioRow, "groupSharing"> {
  const { groupSharingPreference: stated, costCategoryGroupSharingPreferenceArn: arn } = input;
  if (stated === "PRIORITIZED" || stated === "RESTRICTED" || arn !== undefined) {
    throw invalid("Sharing of commitments within groups of a cost category is not available.", {
      field: "groupSharingPreference",
    });
  }
  return stated === undefined ? {} : { groupSharing: "OPEN" };
}

/** A scenario about a month that is no longer the last complete one is stale. */
export function statusOf({ lockedBy, interval }: BillScenarioRow, last: Interval): "READY" | "LOCKED" | "STALE" {
  if (lockedBy !== undefined) return "LOCKED";
  return interval.start < last.start ? "STALE" : "READY";
}

function scenarioOutput(row: BillScenarioRow, last: Interval): BillScenarioSummary & { readonly id: string } {
  return {
    id: row.id,
    name: row.name,
    billInterval: { start: new Date(row.interval.start), end: new Date(row.interval.end) },
    status: statusOf(row, last),
    createdAt: new Date(row.createdAt),
    expiresAt: new Date(row.expiresAt),
    ...(row.groupSharing !== undefined && { groupSharingPreference: row.groupSharing }),
  };
}

export const getBillScenario: Operation<BcmPricingCalculator, "GetBillScenario"> = async (context, input) => {
  const row = await context.store.read((reader) =>
    requireNamed(reader, scenarios, input.identifier, askingOf(context)),
  );
  return scenarioOutput(row, lastCompleteMonth(context));
};

export const listBillScenarios: Operation<BcmPricingCalculator, "ListBillScenarios"> = async (context, input) => {
  const last = lastCompleteMonth(context);
  const readers: FilterReaders<BillScenarioRow> = {
    NAME: ({ name }) => name,
    STATUS: (row) => statusOf(row, last),
    GROUP_SHARING_PREFERENCE: ({ groupSharing = "" }) => groupSharing,
    COST_CATEGORY_ARN: () => "",
  };
  const rows = await context.store.read((reader) => listNamed(reader, scenarios, askingOf(context)));
  const wanted = rows.filter((row) => isWanted(row, input, readers));
  const { page, next } = pageOf(wanted, input);
  return { items: page.map((row) => scenarioOutput(row, last)), ...next };
};

export const updateBillScenario: Operation<BcmPricingCalculator, "UpdateBillScenario"> = async (context, input) => {
  const asking = askingOf(context);
  const sharing = checkedSharing(input);
  const row = await context.store.transact(async (tx) => {
    const before = await requireUnlocked(tx, input.identifier, asking);
    const after: BillScenarioRow = {
      ...before,
      ...sharing,
      ...(await renamed(tx, scenarios, before, { input, asking })),
    };
    tx.put(billScenarios, after);
    return after;
  });
  return scenarioOutput(row, lastCompleteMonth(context));
};

/** The scenario; throws ConflictException while a bill estimate is being made from it. */
export async function requireUnlocked(tx: Transaction, id: string, asking: Asking): Promise<BillScenarioRow> {
  const row = await requireNamed(tx, scenarios, id, asking);
  refuseLocked(row);
  return row;
}

function refuseLocked({ id, lockedBy }: BillScenarioRow): void {
  if (lockedBy === undefined) return;
  throw conflict(scenarios.kind, id, `The bill scenario ${id} is locked while a bill estimate is made from it.`);
}

export const deleteBillScenario: Operation<BcmPricingCalculator, "DeleteBillScenario"> = async (context, input) => {
  const asking = askingOf(context);
  const key = [asking.account, input.identifier];
  await context.store.transact(async (tx) => {
    const row = await findNamed(tx, scenarios, input.identifier, asking);
    if (row !== undefined) refuseLocked(row);
    tx.delete(billScenarios, key);
  });
  await deleteLines(context.store, usageModifications, key);
  await deleteLines(context.store, commitmentModifications, key);
  return {};
};
