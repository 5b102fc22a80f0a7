/** What a budget comes to: its periods, its filter, its measure. AWS Cost Management guide, "Managing your costs with AWS Budgets". */
import type { Context } from "../../kernel/context.ts";
import { costReservations, costSavingsPlans } from "../../kernel/cost-terms.ts";
import type { CostLine } from "../../kernel/costs.ts";
import { accounts } from "../../kernel/identity.ts";
import { reservationUse, savingsPlanUse } from "../../pricing/explore/commitment-use.ts";
import { costCategories, mostCategories, newLineWorld } from "../../pricing/explore/cost-categories.ts";
import { hasBillingCycle, historyDays, newForecaster } from "../../pricing/explore/cost-forecast.ts";
import { type LineTest, type LineWorld, newLineTest } from "../../pricing/explore/expression.ts";
import { metricReader } from "../../pricing/explore/metrics.ts";
import { dayMilliseconds, dayStart, type Period } from "../../pricing/explore/periods.ts";
import { sum } from "../../pricing/decimal.ts";
import { recordTypeOf } from "../../pricing/explore/dimensions.ts";
import { nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { filterExpression } from "./filters.ts";
import type { BudgetRow } from "./tables.ts";

type Reading = Pick<Context, "costs" | "store">;

/** What a budget came to in a period. */
export interface Spending {
  readonly actual: string;
  /** Of the whole period; undefined while there is too little to tell it from. */
  readonly forecast: string | undefined;
}

/** The period of a budget that a moment is in. */
export function periodAt({ timeUnit, start, end }: Pick<BudgetRow, "timeUnit" | "start" | "end">, at: number): Period {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (timeUnit) {
    case "DAILY":
      return { start: dayStart(at), end: dayStart(at) + dayMilliseconds };
    case "MONTHLY":
      return { start: Date.UTC(year, month), end: Date.UTC(year, month + 1) };
    case "QUARTERLY": {
      const first = month - (month % 3);
      return { start: Date.UTC(year, first), end: Date.UTC(year, first + 3) };
    }
    case "ANNUALLY":
      return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
    case "CUSTOM":
      return { start: dayStart(start), end: dayStart(end) };
  }
}

/** The last periods up to the one that a moment is in, the newest first, as far as the budget reaches back. */
export function pastPeriods(row: BudgetRow, at: number, count: number): Period[] {
  const periods: Period[] = [];
  let moment = at;
  while (periods.length < count) {
    const period = periodAt(row, moment);
    periods.push(period);
    if (row.timeUnit === "CUSTOM") break;
    moment = period.start - 1;
  }
  return periods;
}

/** Reads a budget's spending. */
export class BudgetReader {
  readonly #row: BudgetRow;
  readonly #reading: Reading;
  readonly #now: number;
  #lines: readonly CostLine[] | undefined;
  #from = Infinity;

  constructor(reading: Reading, row: BudgetRow, now: number) {
    this.#reading = reading;
    this.#row = row;
    this.#now = now;
  }

  /** What a period came to so far, and is likely to come to. */
  async spending(period: Period): Promise<Spending> {
    const isShare = /^(RI|SAVINGS_PLANS)_/.test(this.#row.type);
    if (isShare) return { actual: await this.#share(period), forecast: undefined };
    return { actual: await this.actual(period), forecast: await this.#forecast(period) };
  }

  /** What a period came to. */
  async actual(period: Period): Promise<string> {
    if (/^(RI|SAVINGS_PLANS)_/.test(this.#row.type)) return this.#share(period);
    const lines = await this.#wanted(period.start);
    const read = metricReader(measureOf(this.#row));
    const within = lines.filter(({ start }) => start >= period.start && start < period.end);
    return sum(within.map(read)).toString();
  }

  async #forecast(period: Period): Promise<string | undefined> {
    if (period.end <= this.#now || this.#row.timeUnit === "DAILY") return undefined;
    const lines = await this.#wanted(Math.min(period.start, dayStart(this.#now) - historyDays * dayMilliseconds));
    if (!hasBillingCycle(lines, this.#now)) return undefined;
    const forecaster = newForecaster({ lines, metric: measureOf(this.#row), now: this.#now });
    return String(Number(forecaster.forecast(period, 80).mean.toFixed(10)));
  }

  async #share(period: Period): Promise<string> {
    const span = { start: period.start, end: Math.min(period.end, this.#now) };
    const lines = (await this.#wanted(period.start)).filter(({ start }) => start >= span.start && start < span.end);
    const family = await this.#reading.costs.family(this.#row.account);
    const members = family.payer === this.#row.account ? family.members : [this.#row.account];
    const isReserved = this.#row.type.startsWith("RI_");
    const table = isReserved ? costReservations : costSavingsPlans;
    const rows = await this.#reading.store.read(async (reader) =>
      (
        await Promise.all(
          members.map((member) => reader.range<object>(table as never, { prefix: [member], limit: 10_000 })),
        )
      ).flat(),
    );
    const use = isReserved ? reservationUse(rows as never, lines, span) : savingsPlanUse(rows as never, lines, span);
    return this.#row.type.endsWith("UTILIZATION") ? use.utilizationPercentage : use.coveragePercentage;
  }

  /** The lines that count for the budget, from a moment on. */
  async #wanted(from: number): Promise<readonly CostLine[]> {
    if (this.#lines !== undefined && this.#from <= from) return this.#lines;
    const { account } = this.#row;
    const family = await this.#reading.costs.family(account);
    const isPayer = family.payer === account;
    const world = await worldOf(this.#reading, isPayer ? family.members : [account], isPayer ? account : undefined);
    const wanted = newBudgetTest(this.#row, world);
    const query = { start: from, end: nextMonthStart(this.#now), granularity: "DAILY" } as const;
    const lines = await this.#reading.costs.lines({ ...query, ...(isPayer ? { payer: account } : { account }) });
    this.#lines = lines.filter(wanted);
    this.#from = from;
    return this.#lines;
  }
}

async function worldOf({ store }: Reading, members: readonly string[], payer: string | undefined): Promise<LineWorld> {
  return store.read(async (reader) => {
    const names = new Map<string, string>();
    for (const member of members) names.set(member, (await reader.get(accounts, [member]))?.name ?? member);
    const rows =
      payer === undefined ? [] : await reader.range(costCategories, { prefix: [payer], limit: mostCategories });
    return newLineWorld(rows, names);
  });
}

/** The metric that a budget is about. */
function measureOf({ type, costTypes, metrics }: BudgetRow): string {
  const [metric] = metrics ?? [];
  if (metric !== undefined && metric !== "Hours") return metric;
  if (type === "USAGE") return "UsageQuantity";
  if (costTypes?.UseAmortized === true) return "AmortizedCost";
  return costTypes?.UseBlended === true ? "BlendedCost" : "UnblendedCost";
}

/** Charge types that CostTypes switch off. */
const charges: Readonly<Record<string, keyof NonNullable<BudgetRow["costTypes"]>>> = {
  Tax: "IncludeTax",
  Credit: "IncludeCredit",
  Refund: "IncludeRefund",
  Upfront: "IncludeUpfront",
  SavingsPlanUpfrontFee: "IncludeUpfront",
  Recurring: "IncludeRecurring",
  SavingsPlanRecurringFee: "IncludeRecurring",
  Support: "IncludeSupport",
  "Enterprise Discount Program Discount": "IncludeDiscount",
};

function newBudgetTest(row: BudgetRow, world: LineWorld): LineTest {
  const expression = row.filter ?? filterExpression(row.costFilters ?? {});
  const test = expression === undefined ? () => true : newLineTest(expression, world);
  if (row.type !== "COST" || row.costTypes === undefined) return test;
  const off = new Set(Object.keys(charges).filter((name) => row.costTypes?.[charges[name] as never] === false));
  return (line) => !off.has(recordTypeOf(line)) && test(line);
}
