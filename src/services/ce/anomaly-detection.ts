/** Finds days on which more was spent than the days before make likely. Cost Management guide: "Detecting unusual spend". */
import type { CostLine } from "../../kernel/costs.ts";
import { zero } from "../../pricing/decimal.ts";
import { fitModel } from "../../pricing/explore/forecast.ts";
import { metricReader } from "../../pricing/explore/metrics.ts";
import { dayMilliseconds, dayStart } from "../../pricing/explore/periods.ts";

/** What a share of an anomaly comes from. */
export interface RootCauseRow {
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly usageType: string;
  /** US dollars more than usual. */
  readonly contribution: number;
}

/** Days that a series is learnt from, and the least of them: AWS asks for ten. */
export const learningDays = 90;
const leastDays = 10;
/** A day stands out beyond so many deviations, a share of what was expected, and a cent. */
const deviations = 3;
const leastShare = 0.1;
const leastImpact = 0.01;
const mostCauses = 10;

/** A day as the days before it let expect it. */
export interface DayJudgement {
  readonly actual: number;
  readonly expected: number;
  readonly isAnomalous: boolean;
  /** 0 to 1: how far beyond what is likely. */
  readonly score: number;
}

/** Daily spending, as AWS looks at it: net unblended. Days without lines are not in it. */
export function dailySpend(lines: readonly CostLine[]): Map<number, number> {
  const read = metricReader("NetUnblendedCost");
  const days = new Map<number, number>();
  for (const line of lines) {
    if (!isSpending(line)) continue;
    const day = dayStart(line.start);
    days.set(day, (days.get(day) ?? 0) + read(line).toNumber());
  }
  return days;
}

/** Fees of a month, credits and taxes come as they must: they are no surprise. */
function isSpending({ lineItemType }: CostLine): boolean {
  return ["Usage", "DiscountedUsage", "SavingsPlanCoveredUsage", "SavingsPlanNegation"].includes(lineItemType);
}

/**
 * Judges a day by the days before `learnUntil`, which is the day itself, or the first day of an anomaly that goes on.
 * Undefined while there are too few days to learn from.
 */
export function judgeDay(days: ReadonlyMap<number, number>, day: number, learnUntil: number): DayJudgement | undefined {
  const first = Math.max(Math.min(...days.keys()), learnUntil - learningDays * dayMilliseconds);
  const count = Math.round((learnUntil - first) / dayMilliseconds);
  if (!(count >= leastDays)) return undefined;
  const series = Array.from({ length: count }, (_, i) => days.get(first + i * dayMilliseconds) ?? 0);
  const model = fitModel(series);
  const ahead = Math.round((day - learnUntil) / dayMilliseconds) + 1;
  const expected = Math.max(0, model.mean(ahead));
  const actual = days.get(day) ?? 0;
  const margin = Math.max(deviations * model.deviation(ahead, ahead), leastShare * expected, leastImpact);
  const excess = actual - expected;
  return { actual, expected, isAnomalous: excess > margin, score: Math.max(0, 1 - Math.exp(-excess / (2 * margin))) };
}

interface Cause extends Omit<RootCauseRow, "contribution"> {
  during: number;
  before: number;
}

/** What grew most from the fortnight before to the days of an anomaly. */
export function rootCauses(lines: readonly CostLine[], { start, end }: { start: number; end: number }): RootCauseRow[] {
  const read = metricReader("NetUnblendedCost");
  const learnFrom = start - 14 * dayMilliseconds;
  const causes = new Map<string, Cause>();
  for (const line of lines) {
    if (!isSpending(line) || line.start < learnFrom || line.start > end) continue;
    const key = `${line.account} ${line.region} ${line.service} ${line.usageType}`;
    const value = read(line);
    if (value === zero) continue;
    const { account, region, serviceName: service, usageType } = line;
    const cause = causes.get(key) ?? { account, region, service, usageType, during: 0, before: 0 };
    causes.set(key, cause);
    if (line.start >= start) cause.during += value.toNumber();
    else cause.before += value.toNumber();
  }
  const days = Math.round((end - start) / dayMilliseconds) + 1;
  return [...causes.values()]
    .map(({ during, before, ...place }) => ({ ...place, contribution: during - (before / 14) * days }))
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, mostCauses);
}
