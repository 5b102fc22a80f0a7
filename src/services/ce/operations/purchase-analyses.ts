/** Analyses of savings plans that somebody thinks of buying: rated on the use of a time, when they are started. */
import type {
  Ce,
  CommitmentPurchaseAnalysisConfiguration,
  SavingsPlans,
  SavingsPlansPurchaseAnalysisConfiguration,
} from "../../../generated/ce.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { awsError } from "../../../kernel/errors.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { decimal, sum } from "../../../pricing/decimal.ts";
import { hoursOf, type Lookback } from "../../../pricing/explore/commitment-advice.ts";
import { percentage } from "../../../pricing/explore/commitment-use.ts";
import { hourStart } from "../../../pricing/rate/billing-period.ts";
import { openUse, optionOf, termOf } from "../commitment-lookback.ts";
import { dataUnavailable, invalid } from "../errors.ts";
import { pageOf, sizeOf } from "../pages.ts";
import {
  adviseOnPlans,
  bestFor,
  figuresOf,
  hourMetrics,
  latestOf,
  type ThoughtPlan,
  upfrontOf,
} from "../plan-advice.ts";
import { readTime } from "../request.ts";
import { type PurchaseAnalysisRow, purchaseAnalyses } from "../tables.ts";

const mostAnalyses = 600;
const mostLookbackMilliseconds = 65 * 86_400_000;
const mostPlans = 10;

export const startCommitmentPurchaseAnalysis: Operation<Ce, "StartCommitmentPurchaseAnalysis"> = async (
  context,
  { CommitmentPurchaseAnalysisConfiguration: configuration },
) => {
  const wanted = configuration.SavingsPlansPurchaseAnalysisConfiguration;
  if (wanted === undefined) throw invalid("SavingsPlansPurchaseAnalysisConfiguration is required.");
  const details = await analyse(context, wanted);
  const { caller, clock, ids, store } = context;
  const at = Math.floor(clock.now());
  const text = JSON.stringify({ configuration, details });
  const row: PurchaseAnalysisRow = { account: caller.accountId, id: ids.uuid(), at, text };
  await store.transact(async (tx) => tx.put(purchaseAnalyses, row));
  const AnalysisStartedTime = new Date(at).toISOString();
  return { AnalysisId: row.id, AnalysisStartedTime, EstimatedCompletionTime: AnalysisStartedTime };
};

function readLookback(
  { LookBackTimePeriod: period }: SavingsPlansPurchaseAnalysisConfiguration,
  now: number,
): Lookback {
  const lookback = { start: hourStart(readTime(period.Start)), end: hourStart(Math.min(readTime(period.End), now)) };
  if (lookback.start >= lookback.end) throw invalid("The lookback period has to begin in the past, before its end.");
  if (now - lookback.start > mostLookbackMilliseconds)
    throw invalid("The lookback period can begin up to 65 days ago.");
  return lookback;
}

const planTypes = { COMPUTE_SP: "ComputeSavingsPlans", EC2_INSTANCE_SP: "EC2InstanceSavingsPlans" } as const;

function readPlan(plan: SavingsPlans): ThoughtPlan {
  const type = plan.SavingsPlansType ?? "COMPUTE_SP";
  if (type !== "COMPUTE_SP" && type !== "EC2_INSTANCE_SP") throw invalid(`${type} is not supported.`);
  if (type === "EC2_INSTANCE_SP" && (plan.Region === undefined || plan.InstanceFamily === undefined)) {
    throw invalid("EC2 instance savings plans need a Region and an InstanceFamily.");
  }
  return {
    planType: planTypes[type],
    ...(type === "EC2_INSTANCE_SP" && { region: plan.Region, instanceFamily: plan.InstanceFamily }),
    term: termOf(plan.TermInYears ?? "ONE_YEAR"),
    purchaseOption: optionOf(plan.PaymentOption ?? "NO_UPFRONT"),
  };
}

async function analyse(context: Context, wanted: SavingsPlansPurchaseAnalysisConfiguration) {
  const lookback = readLookback(wanted, context.clock.now());
  const { SavingsPlansToAdd: toAdd, SavingsPlansToExclude: toExclude = [], AnalysisType: type } = wanted;
  if (toAdd.length === 0 || toAdd.length > mostPlans) throw invalid(`SavingsPlansToAdd has 1 to ${mostPlans} plans.`);
  if (toExclude.length > 0) throw invalid("SavingsPlansToExclude is not supported.");
  if (type === "TARGET_AVERAGE_COVERAGE") throw invalid("TARGET_AVERAGE_COVERAGE is not supported.");
  if (wanted.AccountScope === "LINKED" && wanted.AccountId === undefined) {
    throw invalid("The account scope LINKED needs an AccountId.");
  }
  const { payer, groups } = await openUse(context, { lookback, scope: wanted.AccountScope });
  const lines = groups.find(({ account }) => account === wanted.AccountId)?.lines ?? [];
  if (lines.length === 0) throw dataUnavailable("There is no use on demand in the lookback period.");
  const setting = { lookback, payer, book: currentPriceBook(context.settings.dataDirectory) };
  const plans = toAdd.map((each) => {
    const plan = readPlan(each);
    const { SavingsPlansCommitment: stated } = each;
    if (type === "CUSTOM_COMMITMENT" && !(stated !== undefined && stated >= 0.001)) {
      throw invalid("Custom commitments need a SavingsPlansCommitment of at least 0.001.");
    }
    return { ...plan, commitment: type === "CUSTOM_COMMITMENT" ? (stated ?? 0) : bestFor(plan, lines, setting) };
  });
  const advice = adviseOnPlans(plans, lines, setting);
  const commitment = plans.reduce((all, each) => all + each.commitment, 0);
  return {
    ...figuresOf(advice, setting, commitment),
    LookbackPeriodInHours: String(hoursOf(lookback)),
    CurrentAverageCoverage: "0",
    CurrentOnDemandSpend: advice.before.toString(),
    ExistingHourlyCommitment: "0",
    EstimatedAverageCoverage: percentage(advice.before.minus(advice.after), advice.before),
    EstimatedCommitmentCost: advice.cost.rounded(10).toString(),
    LatestUsageTimestamp: new Date(latestOf(lines)).toISOString(),
    UpfrontCost: sum(plans.map((plan) => decimal(upfrontOf(plan, plan.commitment)))).toString(),
    MetricsOverLookbackPeriod: hourMetrics(advice),
  };
}

type Details = Awaited<ReturnType<typeof analyse>>;

function summaryOf({ id, at, text }: PurchaseAnalysisRow) {
  const { configuration } = JSON.parse(text) as { configuration: CommitmentPurchaseAnalysisConfiguration };
  const time = new Date(at).toISOString();
  return {
    AnalysisId: id,
    AnalysisStatus: "SUCCEEDED",
    AnalysisStartedTime: time,
    AnalysisCompletionTime: time,
    EstimatedCompletionTime: time,
    CommitmentPurchaseAnalysisConfiguration: configuration,
  };
}

export const getCommitmentPurchaseAnalysis: Operation<Ce, "GetCommitmentPurchaseAnalysis"> = async (
  { caller, store },
  { AnalysisId: id },
) => {
  const row = await store.read((reader) => reader.get(purchaseAnalyses, [caller.accountId, id]));
  if (row === undefined) throw awsError("AnalysisNotFoundException", `There is no analysis ${id}.`, { status: 400 });
  const { details } = JSON.parse(row.text) as { details: Details };
  return { ...summaryOf(row), AnalysisDetails: { SavingsPlansPurchaseAnalysisDetails: details } };
};

export const listCommitmentPurchaseAnalyses: Operation<Ce, "ListCommitmentPurchaseAnalyses"> = async (
  { caller, store },
  input,
) => {
  const range = { prefix: [caller.accountId], limit: mostAnalyses };
  const rows = await store.read((reader) => reader.range(purchaseAnalyses, range));
  const { AnalysisIds: ids = [], AnalysisStatus: status = "SUCCEEDED" } = input;
  const wanted = rows
    .filter(({ id }) => status === "SUCCEEDED" && (ids.length === 0 || ids.includes(id)))
    .toSorted((a, b) => b.at - a.at);
  const page = pageOf(wanted, { request: input, token: input.NextPageToken, size: sizeOf(input.PageSize, 100) });
  return {
    AnalysisSummaryList: page.rows.map(summaryOf),
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};
