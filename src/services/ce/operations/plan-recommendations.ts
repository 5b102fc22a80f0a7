/** Recommends savings plans from what was paid on demand, and tells a recommendation's hours. */
import type {
  Ce,
  GetSavingsPlansPurchaseRecommendationRequest,
  RecommendationDetailData,
} from "../../../generated/ce.ts";
import type { Context } from "../../../kernel/context.ts";
import type { CostLine } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { offeringId } from "../../../pricing/book/offering-id.ts";
import { decimal, sum } from "../../../pricing/decimal.ts";
import { percentage } from "../../../pricing/explore/commitment-use.ts";
import { lookbackOf, openUse, optionOf, termOf } from "../commitment-lookback.ts";
import { dataUnavailable, quotaExceeded } from "../errors.ts";
import { pageOf, sizeOf } from "../pages.ts";
import {
  adviseOnPlans,
  bestFor,
  familyOf,
  figuresOf,
  hourMetrics,
  latestOf,
  linesFor,
  offeringOf,
  type PlanSetting,
  type ThoughtPlan,
  upfrontOf,
} from "../plan-advice.ts";
import { planGenerations, planRecommendations } from "../tables.ts";

type Input = GetSavingsPlansPurchaseRecommendationRequest;
const mostDetails = 100;
const dayMilliseconds = 86_400_000;
/** Cost Management guide: "Refreshing savings plans recommendations". */
const mostGenerations = 3;

export const getSavingsPlansPurchaseRecommendation: Operation<Ce, "GetSavingsPlansPurchaseRecommendation"> = async (
  context,
  input,
) => {
  const now = Math.floor(context.clock.now());
  const lookback = lookbackOf(input.LookbackPeriodInDays, now);
  const use = await openUse(context, { lookback, filter: input.Filter, scope: input.AccountScope });
  const setting: PlanSetting = { lookback, book: currentPriceBook(context.settings.dataDirectory), payer: use.payer };
  const found = use.groups.flatMap(({ account, lines }) =>
    plansFor(input, lines).flatMap((plan) => detailFor({ plan, account, lines, setting, input, now })),
  );
  const wanted = found.toSorted(
    (a, b) => Number(b.EstimatedMonthlySavingsAmount) - Number(a.EstimatedMonthlySavingsAmount),
  );
  await context.store.transact(async (tx) => {
    for (const data of wanted) {
      const { RecommendationDetailId: id, ...detail } = data;
      tx.put(planRecommendations, { account: context.caller.accountId, id, at: now, text: JSON.stringify(detail) });
    }
  });
  const size = sizeOf(input.PageSize, mostDetails);
  const page = pageOf(wanted, { request: input, token: input.NextPageToken, size });
  const { AccountScope = "PAYER", SavingsPlansType, TermInYears, PaymentOption, LookbackPeriodInDays } = input;
  return {
    Metadata: { GenerationTimestamp: new Date(now).toISOString(), RecommendationId: offeringId(JSON.stringify(input)) },
    ...(wanted.length > 0 && {
      SavingsPlansPurchaseRecommendation: {
        AccountScope,
        SavingsPlansType,
        TermInYears,
        PaymentOption,
        LookbackPeriodInDays,
        SavingsPlansPurchaseRecommendationDetails: page.rows.map(shown),
        SavingsPlansPurchaseRecommendationSummary: summaryOf(wanted),
      },
    }),
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};

/** One for all computing; one for each region and family; the price book knows no rates of other kinds. */
function plansFor(
  { SavingsPlansType: type, TermInYears, PaymentOption }: Input,
  lines: readonly CostLine[],
): ThoughtPlan[] {
  const shared = { term: termOf(TermInYears), purchaseOption: optionOf(PaymentOption) };
  if (type === "COMPUTE_SP") return [{ planType: "ComputeSavingsPlans", ...shared }];
  if (type !== "EC2_INSTANCE_SP") return [];
  const places = new Map(lines.map((line) => [`${line.region} ${familyOf(line)}`, line]));
  return [...places.values()].map((line) => ({
    planType: "EC2InstanceSavingsPlans",
    region: line.region,
    instanceFamily: familyOf(line),
    ...shared,
  }));
}

type Detail = RecommendationDetailData & { readonly RecommendationDetailId: string };

function detailFor(wanted: {
  plan: ThoughtPlan;
  account: string | undefined;
  lines: readonly CostLine[];
  setting: PlanSetting;
  input: Input;
  now: number;
}): Detail[] {
  const { plan, account, lines, setting, input, now } = wanted;
  const commitment = bestFor(plan, lines, setting);
  if (commitment === 0) return [];
  const own = linesFor(plan, lines);
  const advice = adviseOnPlans([{ ...plan, commitment }], own, setting);
  const { before, after, cost } = advice;
  const facts = [input.SavingsPlansType, input.LookbackPeriodInDays, account, offeringOf(plan)].join("|");
  return [
    {
      RecommendationDetailId: offeringId(`recommendation ${setting.payer} ${facts}`),
      AccountScope: input.AccountScope ?? "PAYER",
      LookbackPeriodInDays: input.LookbackPeriodInDays,
      SavingsPlansType: input.SavingsPlansType,
      TermInYears: input.TermInYears,
      PaymentOption: input.PaymentOption,
      ...(account !== undefined && { AccountId: account }),
      ...(plan.region !== undefined && { Region: plan.region, InstanceFamily: plan.instanceFamily }),
      OfferingId: offeringOf(plan),
      GenerationTimestamp: new Date(now).toISOString(),
      LatestUsageTimestamp: new Date(latestOf(own)).toISOString(),
      ...figuresOf(advice, setting, commitment),
      EstimatedSPCost: cost.rounded(10).toString(),
      ExistingHourlyCommitment: "0",
      UpfrontCost: upfrontOf(plan, commitment),
      CurrentAverageCoverage: "0",
      EstimatedAverageCoverage: percentage(before.minus(after), before),
      MetricsOverLookbackPeriod: hourMetrics(advice),
    },
  ];
}

function shown({ RecommendationDetailId, AccountId, Region, InstanceFamily, OfferingId, ...rest }: Detail) {
  const { EstimatedSPCost, UpfrontCost, MetricsOverLookbackPeriod: _, ...figures } = rest;
  return {
    RecommendationDetailId,
    ...(AccountId !== undefined && { AccountId }),
    SavingsPlansDetails: {
      OfferingId,
      ...(Region !== undefined && { Region }),
      ...(InstanceFamily !== undefined && { InstanceFamily }),
    },
    UpfrontCost,
    EstimatedSPCost,
    CurrencyCode: figures.CurrencyCode,
    EstimatedROI: figures.EstimatedROI,
    EstimatedOnDemandCost: figures.EstimatedOnDemandCost,
    EstimatedOnDemandCostWithCurrentCommitment: figures.EstimatedOnDemandCostWithCurrentCommitment,
    EstimatedSavingsAmount: figures.EstimatedSavingsAmount,
    EstimatedSavingsPercentage: figures.EstimatedSavingsPercentage,
    EstimatedMonthlySavingsAmount: figures.EstimatedMonthlySavingsAmount,
    HourlyCommitmentToPurchase: figures.HourlyCommitmentToPurchase,
    EstimatedAverageUtilization: figures.EstimatedAverageUtilization,
    CurrentMinimumHourlyOnDemandSpend: figures.CurrentMinimumHourlyOnDemandSpend,
    CurrentMaximumHourlyOnDemandSpend: figures.CurrentMaximumHourlyOnDemandSpend,
    CurrentAverageHourlyOnDemandSpend: figures.CurrentAverageHourlyOnDemandSpend,
  };
}

function summaryOf(details: readonly Detail[]) {
  const all = (read: (detail: Detail) => string | undefined) => sum(details.map((each) => decimal(read(each) ?? "0")));
  const cost = all((each) => each.EstimatedSPCost);
  const savings = all((each) => each.EstimatedSavingsAmount);
  const before = all((each) => each.EstimatedOnDemandCostWithCurrentCommitment);
  const hourly = all((each) => each.HourlyCommitmentToPurchase);
  return {
    CurrencyCode: "USD",
    TotalRecommendationCount: String(details.length),
    EstimatedTotalCost: cost.plus(all((each) => each.EstimatedOnDemandCost)).toString(),
    CurrentOnDemandSpend: before.toString(),
    EstimatedOnDemandCostWithCurrentCommitment: before.toString(),
    EstimatedSavingsAmount: savings.toString(),
    EstimatedSavingsPercentage: percentage(savings, before),
    EstimatedMonthlySavingsAmount: all((each) => each.EstimatedMonthlySavingsAmount).toString(),
    EstimatedROI: percentage(savings, cost),
    HourlyCommitmentToPurchase: hourly.toString(),
    DailyCommitmentToPurchase: hourly.times(decimal(24)).toString(),
  };
}

export const getSavingsPlanPurchaseRecommendationDetails: Operation<
  Ce,
  "GetSavingsPlanPurchaseRecommendationDetails"
> = async ({ caller, store }, { RecommendationDetailId: id }) => {
  const row = await store.read((reader) => reader.get(planRecommendations, [caller.accountId, id]));
  if (row === undefined) throw dataUnavailable(`There is no recommendation detail ${id}.`);
  return {
    RecommendationDetailId: id,
    RecommendationDetailData: JSON.parse(row.text) as RecommendationDetailData,
  };
};

/** Recommendations are made when they are asked for: a generation is done when it begins. */
export const startSavingsPlansPurchaseRecommendationGeneration: Operation<
  Ce,
  "StartSavingsPlansPurchaseRecommendationGeneration"
> = async (context) => {
  const { caller, clock, ids, store } = context;
  const now = Math.floor(clock.now());
  const row = { account: caller.accountId, at: now, id: ids.uuid() };
  await store.transact(async (tx) => {
    const range = {
      prefix: [caller.accountId],
      start: [caller.accountId, Math.max(0, now - dayMilliseconds)],
      limit: mostGenerations,
    };
    if ((await tx.range(planGenerations, range)).length >= mostGenerations) {
      throw quotaExceeded(`Recommendations can be generated ${mostGenerations} times a day.`);
    }
    tx.put(planGenerations, row);
  });
  const at = new Date(now).toISOString();
  return { RecommendationId: row.id, GenerationStartedTime: at, EstimatedCompletionTime: at };
};

export const listSavingsPlansPurchaseRecommendationGeneration: Operation<
  Ce,
  "ListSavingsPlansPurchaseRecommendationGeneration"
> = async (context: Context, input) => {
  const range = { prefix: [context.caller.accountId], limit: 1_000, reverse: true };
  const rows = await context.store.read((reader) => reader.range(planGenerations, range));
  const { RecommendationIds: ids = [], GenerationStatus: status = "SUCCEEDED" } = input;
  const wanted = rows.filter(({ id }) => status === "SUCCEEDED" && (ids.length === 0 || ids.includes(id)));
  const size = sizeOf(input.PageSize, mostDetails);
  const page = pageOf(wanted, { request: input, token: input.NextPageToken, size });
  return {
    GenerationSummaryList: page.rows.map(({ id, at }) => ({
      RecommendationId: id,
      GenerationStatus: "SUCCEEDED",
      GenerationStartedTime: new Date(at).toISOString(),
      GenerationCompletionTime: new Date(at).toISOString(),
      EstimatedCompletionTime: new Date(at).toISOString(),
    })),
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};
