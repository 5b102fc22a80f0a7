/** GetFreeTierUsage: how much of each free-tier offer the payer's accounts used this month. */
import type { Expression, FreeTierUsage, Freetier } from "../../generated/freetier.ts";
import type { Context } from "../../kernel/context.ts";
import { awsError } from "../../kernel/errors.ts";
import { cutList } from "../../kernel/list-page.ts";
import type { Operation } from "../../kernel/operation.ts";
import { newMatcher } from "../../pricing/explore/expression.ts";
import { monthStart, nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { freeTierOffers } from "../../pricing/rate/free-tier-offers.ts";

const defaultPage = 10;
const mostOnPage = 1_000;

const invalid = (message: string) => awsError("ValidationException", message, { status: 400 });

/** GetFreeTierUsage. */
export const getFreeTierUsage: Operation<Freetier, "GetFreeTierUsage"> = async (context, input) => {
  const size = input.maxResults ?? defaultPage;
  if (size < 1 || size > mostOnPage) throw invalid("maxResults must be between 1 and 1000");
  const all = await usages(context);
  const { page, token } = cutList(input.filter === undefined ? all : all.filter(newTest(input.filter)), {
    token: input.nextToken,
    size,
    badToken: () => invalid("The pagination token is invalid."),
  });
  return { freeTierUsages: page, ...(token !== undefined && { nextToken: token }) };
};

async function usages({ costs, caller, clock }: Context): Promise<FreeTierUsage[]> {
  const now = clock.now();
  const { payer } = await costs.family(caller.accountId);
  const { freeTier } = await costs.bill(payer, now);
  const span = { start: monthStart(now), end: nextMonthStart(now) };
  const lines = await costs.lines({ payer, ...span, granularity: "MONTHLY" });
  const passed = (now - span.start) / (span.end - span.start);
  return freeTier.flatMap(({ offer: id, unit, used, limit }): FreeTierUsage[] => {
    const offer = freeTierOffers.find((each) => each.id === id);
    const line = lines.find(({ freeTierOffer }) => freeTierOffer === id);
    if (offer === undefined || line === undefined) return [];
    const type = offer.kind === "always" ? "Always Free" : "12 Months Free";
    return [
      {
        service: line.serviceName,
        operation: line.operation,
        usageType: `Global-${line.usageType.replace(/^[A-Z]{2,4}\d?-/, "")}`,
        region: "global",
        actualUsageAmount: Number(used),
        forecastedUsageAmount: passed > 0 ? Number(used) / passed : Number(used),
        limit: Number(limit),
        unit,
        description: `${Number(limit)} ${unit} are ${type.toLowerCase()} per month as part of AWS Free Usage Tier`,
        freeTierType: type,
      },
    ];
  });
}

/** Reads a filter; throws a ValidationException for one that states not exactly one thing. */
function newTest(expression: Expression): (usage: FreeTierUsage) => boolean {
  const stated = Object.entries(expression).filter(([, value]) => value !== undefined);
  if (stated.length !== 1) throw invalid("Expressions must have exactly one of: And, Or, Not, Dimensions");
  const { And, Or, Not, Dimensions } = expression;
  const nested = (And ?? Or ?? []).map(newTest);
  if (And !== undefined) return (usage) => nested.every((test) => test(usage));
  if (Or !== undefined) return (usage) => nested.some((test) => test(usage));
  if (Not !== undefined) {
    const test = newTest(Not);
    return (usage) => !test(usage);
  }
  const { Key = "", Values = [], MatchOptions = [] } = Dimensions ?? {};
  const matches = newMatcher(Values, MatchOptions);
  return (usage) => matches(dimensions[Key]?.(usage) ?? "");
}

const dimensions: Readonly<Record<string, (usage: FreeTierUsage) => string | undefined>> = {
  SERVICE: ({ service }) => service,
  OPERATION: ({ operation }) => operation,
  USAGE_TYPE: ({ usageType }) => usageType,
  REGION: ({ region }) => region,
  FREE_TIER_TYPE: ({ freeTierType }) => freeTierType,
  DESCRIPTION: ({ description }) => description,
  USAGE_PERCENTAGE: ({ actualUsageAmount = 0, limit = 0 }) =>
    String(limit === 0 ? 0 : (actualUsageAmount / limit) * 100),
};
