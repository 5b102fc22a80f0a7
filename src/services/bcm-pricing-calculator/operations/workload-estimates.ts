/** Makes, shows, changes and removes workload estimates. */
import type { BcmPricingCalculator, WorkloadEstimateSummary } from "../../../generated/bcm-pricing-calculator.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { invalid } from "../errors.ts";
import { deleteLines } from "../lines.ts";
import { askingOf, checkName, findKnownUse, isWanted, listNamed, renamed, requireNamed } from "../named.ts";
import { pageOf, type FilterReaders } from "../page.ts";
import { workloadEstimates, workloadUsage, type RateType, type WorkloadEstimateRow } from "../tables.ts";
import { checkedTags } from "../tags.ts";
import { keepUse } from "../tokens.ts";
import { defaultExpiry, rateTypesOf, whoIs } from "../who.ts";

export const workloads = { table: workloadEstimates, kind: "workload-estimate" } as const;

export const createWorkloadEstimate: Operation<BcmPricingCalculator, "CreateWorkloadEstimate"> = async (
  context,
  input,
) => {
  const asking = askingOf(context);
  const rateType = await checkedRateType(context, input.rateType);
  const tags = checkedTags({}, input.tags ?? {});
  const id = context.ids.uuid();
  const use = { operation: "CreateWorkloadEstimate", kind: workloads.kind, input };
  const row = await context.store.transact(async (tx) => {
    const known = await findKnownUse(tx, workloads, { context, use });
    if (known !== undefined) return known;
    await checkName(tx, workloads, { name: input.name, id }, asking);
    const { account, now } = asking;
    const made: WorkloadEstimateRow = {
      account,
      id,
      name: input.name,
      createdAt: now,
      expiresAt: defaultExpiry(now),
      tags,
      rateType,
      ratedAt: now,
      status: "VALID",
      totalCost: "0",
      nextOrder: 0,
    };
    tx.put(workloadEstimates, made);
    keepUse(tx, context, use, { made: [{ key: "", id }] });
    return made;
  });
  return estimateOutput(row);
};

/** The rate type, if the preferences let the caller choose it; throws ValidationException. */
async function checkedRateType(context: Context, stated: string | undefined): Promise<RateType> {
  const allowed = await rateTypesOf(context, await whoIs(context));
  const wanted = stated ?? allowed[0] ?? "BEFORE_DISCOUNTS";
  const found = allowed.find((each) => each === wanted);
  if (found !== undefined) return found;
  throw invalid(`The rate type ${wanted} is not allowed for this account.`, {
    reason: "disallowedRate",
    field: "rateType",
  });
}

function estimateOutput(row: WorkloadEstimateRow): WorkloadEstimateSummary & { readonly id: string } {
  return {
    id: row.id,
    name: row.name,
    createdAt: new Date(row.createdAt),
    expiresAt: new Date(row.expiresAt),
    rateType: row.rateType,
    rateTimestamp: new Date(row.ratedAt),
    status: row.status,
    totalCost: Number(row.totalCost),
    costCurrency: "USD",
  };
}

export const getWorkloadEstimate: Operation<BcmPricingCalculator, "GetWorkloadEstimate"> = async (context, input) => {
  const row = await context.store.read((reader) =>
    requireNamed(reader, workloads, input.identifier, askingOf(context)),
  );
  return estimateOutput(row);
};

const readers: FilterReaders<WorkloadEstimateRow> = { NAME: ({ name }) => name, STATUS: ({ status }) => status };

export const listWorkloadEstimates: Operation<BcmPricingCalculator, "ListWorkloadEstimates"> = async (
  context,
  input,
) => {
  const rows = await context.store.read((reader) => listNamed(reader, workloads, askingOf(context)));
  const wanted = rows.filter((row) => isWanted(row, input, readers));
  const { page, next } = pageOf(wanted, input);
  return { items: page.map(estimateOutput), ...next };
};

export const updateWorkloadEstimate: Operation<BcmPricingCalculator, "UpdateWorkloadEstimate"> = async (
  context,
  input,
) => {
  const asking = askingOf(context);
  const row = await context.store.transact(async (tx) => {
    const before = await requireNamed(tx, workloads, input.identifier, asking);
    const after = { ...before, ...(await renamed(tx, workloads, before, { input, asking })) };
    tx.put(workloadEstimates, after);
    return after;
  });
  return estimateOutput(row);
};

/** Deleting what is not there succeeds: AWS lists no error for it. */
export const deleteWorkloadEstimate: Operation<BcmPricingCalculator, "DeleteWorkloadEstimate"> = async (
  context,
  input,
) => {
  const { account } = askingOf(context);
  await context.store.transact(async (tx) => tx.delete(workloadEstimates, [account, input.identifier]));
  await deleteLines(context.store, workloadUsage, [account, input.identifier]);
  return {};
};
