/** Recommends reserved instances of EC2 from what ran on demand. Cost Management guide: "Understanding your reservation recommendations". */
import type {
  Ce,
  GetReservationPurchaseRecommendationRequest,
  ReservationPurchaseRecommendationDetail,
} from "../../../generated/ce.ts";
import type { CostLine } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { PriceBook, ReservedTerm } from "../../../pricing/book/book.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { offeringId } from "../../../pricing/book/offering-id.ts";
import { type Decimal, decimal, sum } from "../../../pricing/decimal.ts";
import { adviseOn, bestCommitment, hoursOf, type Lookback } from "../../../pricing/explore/commitment-advice.ts";
import { percentage } from "../../../pricing/explore/commitment-use.ts";
import { isSizeFlexible, parseInstanceUse } from "../../../pricing/rate/instance-size.ts";
import { lookbackOf, openUse, optionOf, termOf } from "../commitment-lookback.ts";
import { invalid } from "../errors.ts";
import { pageOf, sizeOf } from "../pages.ts";

type Input = GetReservationPurchaseRecommendationRequest;
const service = "Amazon Elastic Compute Cloud - Compute";
const mostDetails = 100;
const monthlyHours = decimal(730);
const places = 10;

/** Instances that one reservation may be for: a size-flexible family, or one type. */
interface Kind {
  readonly account: string | undefined;
  readonly region: string;
  readonly operation: string;
  readonly instanceType: string;
  readonly isFlexible: boolean;
  readonly lines: readonly CostLine[];
}

interface Setting {
  readonly input: Input;
  readonly lookback: Lookback;
  readonly book: PriceBook;
  readonly payer: string;
}

export const getReservationPurchaseRecommendation: Operation<Ce, "GetReservationPurchaseRecommendation"> = async (
  context,
  input,
) => {
  if (input.AccountId !== undefined && input.AccountScope !== undefined && input.AccountScope !== "LINKED") {
    throw invalid("AccountId can be used with the account scope LINKED only.");
  }
  const now = Math.floor(context.clock.now());
  const lookback = lookbackOf(input.LookbackPeriodInDays ?? "SEVEN_DAYS", now);
  const { AccountScope = input.AccountId === undefined ? "PAYER" : "LINKED" } = input;
  const use = await openUse(context, { lookback, filter: input.Filter, scope: AccountScope });
  const setting = { input, lookback, book: currentPriceBook(context.settings.dataDirectory), payer: use.payer };
  const groups = use.groups.filter(({ account }) => (input.AccountId ?? account) === account);
  const isCompute = input.Service === service || input.Service === "AmazonEC2";
  const kinds = isCompute ? groups.flatMap(({ account, lines }) => kindsOf(account, lines)) : [];
  const details = kinds.flatMap((kind) => detailFor(kind, setting));
  const size = sizeOf(input.PageSize, mostDetails);
  const page = pageOf(details, { request: input, token: input.NextPageToken, size });
  const { LookbackPeriodInDays = "SEVEN_DAYS", TermInYears = "ONE_YEAR", PaymentOption = "NO_UPFRONT" } = input;
  const savings = sum(details.map((each) => decimal(each.EstimatedMonthlySavingsAmount ?? "0")));
  const spent = sum(details.map((each) => decimal(each.EstimatedMonthlyOnDemandCost ?? "0")));
  return {
    Metadata: { GenerationTimestamp: new Date(now).toISOString(), RecommendationId: offeringId(JSON.stringify(input)) },
    Recommendations:
      details.length === 0
        ? []
        : [
            {
              AccountScope,
              LookbackPeriodInDays,
              TermInYears,
              PaymentOption,
              ServiceSpecification: { EC2Specification: { OfferingClass: classOf(input).toUpperCase() } },
              RecommendationDetails: page.rows,
              RecommendationSummary: {
                CurrencyCode: "USD",
                TotalEstimatedMonthlySavingsAmount: savings.toString(),
                TotalEstimatedMonthlySavingsPercentage: percentage(savings, spent),
              },
            },
          ],
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};

function classOf({ ServiceSpecification }: Input): "standard" | "convertible" {
  return ServiceSpecification?.EC2Specification?.OfferingClass === "CONVERTIBLE" ? "convertible" : "standard";
}

function kindsOf(account: string | undefined, lines: readonly CostLine[]): Kind[] {
  const found = new Map<string, CostLine[]>();
  for (const line of lines) {
    const use = parseInstanceUse(`BoxUsage:${line.instanceType}`);
    if (line.service !== "AmazonEC2" || use === undefined || !line.usageType.includes("BoxUsage")) continue;
    const isFlexible = isSizeFlexible("AmazonEC2", use, line.operation);
    const key = JSON.stringify([line.region, line.operation, isFlexible ? use.family : line.instanceType, isFlexible]);
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return [...found].map(([key, own]) => {
    const [region, operation, , isFlexible] = JSON.parse(key) as [string, string, string, boolean];
    return { account, region, operation, instanceType: smallestOf(own), isFlexible, lines: own };
  });
}

const factorOf = (instanceType: string): Decimal => parseInstanceUse(`BoxUsage:${instanceType}`)?.factor ?? decimal(1);

/** AWS recommends the smallest size of a family that ran. */
function smallestOf(lines: readonly CostLine[]): string {
  const types = [...new Set(lines.map(({ instanceType }) => instanceType))];
  return types.toSorted((a, b) => factorOf(a).compare(factorOf(b)))[0] ?? "";
}

function findTerm({ region, operation, instanceType }: Kind, { book, input }: Setting): ReservedTerm | undefined {
  const usageType = `BoxUsage:${instanceType}`;
  const priced = book.find({ serviceCode: "AmazonEC2", usageType, operation, region });
  return priced?.reserved.find(
    (term) =>
      term.leaseContractLength === termOf(input.TermInYears ?? "ONE_YEAR") &&
      term.purchaseOption === optionOf(input.PaymentOption ?? "NO_UPFRONT") &&
      term.offeringClass === classOf(input) &&
      term.upfrontFee !== undefined,
  );
}

/** Nothing is recommended whose price the book does not know, and nothing that saves nothing. */
function detailFor(kind: Kind, setting: Setting): ReservationPurchaseRecommendationDetail[] {
  const term = findTerm(kind, setting);
  if (term === undefined) return [];
  const { lookback, book, payer } = setting;
  const years = term.leaseContractLength === "1yr" ? 1 : 3;
  const hourly = decimal(term.hourlyPrice).plus(
    decimal(term.upfrontFee ?? "0").dividedBy(decimal(8_760 * years), places),
  );
  const perHour = instancesByHour(kind, lookback);
  const count = bestCount(kind, { perHour, hourly: hourly.toNumber(), hours: hoursOf(lookback) });
  if (count === 0) return [];
  const advice = adviseOn(kind.lines, {
    lookback,
    book,
    payer,
    reservations: [
      {
        id: "thought",
        account: kind.account ?? payer,
        service: "AmazonEC2",
        region: kind.region,
        usageType: `BoxUsage:${kind.instanceType}`,
        operation: kind.operation,
        count,
        start: lookback.start,
        term: term.leaseContractLength,
        purchaseOption: term.purchaseOption,
        upfrontFee: term.upfrontFee ?? "0",
        hourlyPrice: term.hourlyPrice,
      },
    ],
  });
  if (!advice.savings.isNegative() && !advice.savings.isZero())
    return [detailOf(kind, { term, count, perHour, advice, setting })];
  return [];
}

/** Instances of the recommended size that ran in each hour of the lookback. */
function instancesByHour({ lines, instanceType }: Kind, { start, end }: Lookback): readonly number[] {
  const unit = factorOf(instanceType);
  const hours = new Map<number, number>();
  for (let hour = start; hour < end; hour += 3_600_000) hours.set(hour, 0);
  for (const line of lines) {
    const size = factorOf(line.instanceType).dividedBy(unit, places).toNumber();
    hours.set(line.start, (hours.get(line.start) ?? 0) + Number(line.quantity) * size);
  }
  return [...hours.values()];
}

/** How many save most: each hour's instances at what they cost on demand against the reservation's price. */
function bestCount(
  { lines }: Kind,
  { perHour, hourly, hours }: { perHour: readonly number[]; hourly: number; hours: number },
): number {
  const spent = lines.reduce((all, { costs }) => all + Number(costs?.unblended ?? 0), 0);
  const ran = perHour.reduce((all, each) => all + each, 0);
  const onDemand = ran === 0 ? 0 : spent / ran;
  // Whole instances: a part of one is covered by none or one more.
  const uses = perHour.map((count, hour) => ({
    hour,
    onDemand: Math.floor(count) * onDemand,
    committed: Math.floor(count) * hourly,
  }));
  const commitment = bestCommitment(
    uses.filter(({ committed }) => committed > 0),
    hours,
  );
  return hourly === 0 ? 0 : Math.round(commitment / hourly);
}

function detailOf(
  kind: Kind,
  found: {
    term: ReservedTerm;
    count: number;
    perHour: readonly number[];
    advice: ReturnType<typeof adviseOn>;
    setting: Setting;
  },
): ReservationPurchaseRecommendationDetail {
  const { term, count, perHour, advice, setting } = found;
  const hours = decimal(hoursOf(setting.lookback));
  const monthly = (value: Decimal): Decimal => value.times(monthlyHours).dividedBy(hours, places);
  const units = factorOf(kind.instanceType);
  const ran = perHour.reduce((all, each) => all + each, 0) / Math.max(1, perHour.length);
  const [least, most] = [Math.min(...perHour), Math.max(...perHour)];
  const normalized = (instances: number): string =>
    units
      .times(decimal(instances.toFixed(places)))
      .rounded(places)
      .toString();
  const upfront = decimal(term.upfrontFee ?? "0").times(decimal(count));
  const saved = monthly(advice.savings);
  const [family = ""] = kind.instanceType.split(".");
  return {
    ...(kind.account !== undefined && { AccountId: kind.account }),
    InstanceDetails: {
      EC2InstanceDetails: {
        Family: family,
        InstanceType: kind.instanceType,
        Region: kind.region,
        Platform: platforms[kind.operation] ?? kind.operation,
        Tenancy: "Shared",
        SizeFlexEligible: kind.isFlexible,
      },
    },
    RecommendedNumberOfInstancesToPurchase: String(count),
    RecommendedNormalizedUnitsToPurchase: normalized(count),
    MinimumNumberOfInstancesUsedPerHour: String(least),
    MinimumNormalizedUnitsUsedPerHour: normalized(least),
    MaximumNumberOfInstancesUsedPerHour: String(most),
    MaximumNormalizedUnitsUsedPerHour: normalized(most),
    AverageNumberOfInstancesUsedPerHour: String(ran),
    AverageNormalizedUnitsUsedPerHour: normalized(ran),
    AverageUtilization: advice.utilizationPercent.toString(),
    EstimatedBreakEvenInMonths: upfront.dividedBy(saved.plus(monthlyOf(upfront, term)), 2).toString(),
    CurrencyCode: "USD",
    EstimatedMonthlySavingsAmount: saved.toString(),
    EstimatedMonthlySavingsPercentage: percentage(advice.savings, advice.before),
    EstimatedMonthlyOnDemandCost: monthly(advice.before).toString(),
    EstimatedReservationCostForLookbackPeriod: advice.cost.rounded(places).toString(),
    UpfrontCost: upfront.toString(),
    RecurringStandardMonthlyCost: decimal(term.hourlyPrice).times(decimal(count)).times(monthlyHours).toString(),
  };
}

/** The upfront part of a month, which the savings have been lessened by. */
function monthlyOf(upfront: Decimal, { leaseContractLength }: ReservedTerm): Decimal {
  return upfront.dividedBy(decimal(leaseContractLength === "1yr" ? 12 : 36), places);
}

const platforms: Readonly<Record<string, string>> = { RunInstances: "Linux/UNIX", "RunInstances:0002": "Windows" };
