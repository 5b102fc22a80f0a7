/** What was used: lines of the bill that a historical usage entity names. */
import type { Expression, ExpressionFilter, HistoricalUsageEntity } from "../../generated/bcm-pricing-calculator.ts";
import type { Context } from "../../kernel/context.ts";
import type { CostLine } from "../../kernel/costs.ts";
import { accounts } from "../../kernel/identity.ts";
import { costCategories, mostCategories, newLineWorld } from "../../pricing/explore/cost-categories.ts";
import { newLineTest, type CostExpression, type KeyValues, type LineWorld } from "../../pricing/explore/expression.ts";
import { placeUsageType } from "../../pricing/rate/usage-type.ts";
import { isUse } from "./discount-rates.ts";
import type { Interval } from "./tables.ts";
import type { Who } from "./who.ts";

type Reading = Pick<Context, "costs" | "store">;

/** Cost Explorer's form of an expression; undefined for one that says nothing: everything is meant. */
export function expressionOf(expression: Expression): CostExpression | undefined {
  const { and, or, not, costCategories: categories, dimensions, tags } = expression;
  const all = (parts: readonly Expression[]): CostExpression[] => parts.map((part) => expressionOf(part) ?? {});
  const stated: CostExpression = {
    ...(and !== undefined && { And: all(and) }),
    ...(or !== undefined && { Or: all(or) }),
    ...(not !== undefined && { Not: expressionOf(not) ?? {} }),
    ...(categories !== undefined && { CostCategories: keyValues(categories) }),
    ...(dimensions !== undefined && { Dimensions: keyValues(dimensions) }),
    ...(tags !== undefined && { Tags: keyValues(tags) }),
  };
  return Object.keys(stated).length === 0 ? undefined : stated;
}

function keyValues({ key, values, matchOptions }: ExpressionFilter): KeyValues {
  return { Key: key, Values: values, MatchOptions: matchOptions };
}

/** Reads an entity that was kept as JSON. */
export function parseEntity(text: string): HistoricalUsageEntity {
  const entity = JSON.parse(text) as Omit<HistoricalUsageEntity, "billInterval"> & {
    readonly billInterval: { readonly start?: string; readonly end?: string };
  };
  const { start, end } = entity.billInterval;
  const billInterval = { ...(start && { start: new Date(start) }), ...(end && { end: new Date(end) }) };
  return { ...entity, billInterval };
}

/** The use that it names within an interval, by hour (what is stored: by day), in order of time. */
export async function readHistory(
  reading: Reading,
  entity: HistoricalUsageEntity,
  { who, within }: { readonly who: Pick<Who, "account" | "payer" | "members">; readonly within?: Interval },
): Promise<readonly CostLine[]> {
  const start = Math.max(entity.billInterval.start?.getTime() ?? 0, within?.start ?? 0);
  const end = Math.min(entity.billInterval.end?.getTime() ?? 0, within?.end ?? Infinity);
  // Times that are none compare with nothing.
  if (!(start < end)) return [];
  const isPayer = who.payer === who.account;
  const whose = isPayer ? { payer: who.payer } : { account: who.account };
  const lines = await reading.costs.lines({ ...whose, start, end, granularity: "HOURLY" });
  const expression = expressionOf(entity.filterExpression);
  const test = expression === undefined ? () => true : newLineTest(expression, await worldOf(reading, who, isPayer));
  const wanted = lines.filter(
    (line) => isUse(line) && line.start >= start && line.start < end && isNamed(line, entity),
  );
  return wanted.filter(test).toSorted((a, b) => a.start - b.start);
}

function isNamed(
  line: CostLine,
  { serviceCode, usageType, operation, location, usageAccountId }: HistoricalUsageEntity,
): boolean {
  if (line.account !== usageAccountId || line.service !== serviceCode || line.operation !== operation) return false;
  const place = placeUsageType(line.service, line.region, line.usageType);
  const isType = line.usageType === usageType || ("bareType" in place && place.bareType === usageType);
  return (
    isType && (location === undefined || location === "" || location === line.region || line.usageType === usageType)
  );
}

async function worldOf(
  { store }: Reading,
  { payer, members }: Pick<Who, "payer" | "members">,
  isPayer: boolean,
): Promise<LineWorld> {
  return store.read(async (reader) => {
    const names = new Map<string, string>();
    for (const member of members) names.set(member, (await reader.get(accounts, [member]))?.name ?? member);
    const rows = isPayer ? await reader.range(costCategories, { prefix: [payer], limit: mostCategories }) : [];
    return newLineWorld(rows, names);
  });
}
