/** Support plans on a month's bill: who had which, what the fee was reckoned from, and what it came to. */
import type { Context } from "../../kernel/context.ts";
import { costSupportPlans, type SupportPlanRow } from "../../kernel/cost-terms.ts";
import type { Bill, BillLine } from "../../kernel/costs.ts";
import type { Reader } from "../../kernel/store.ts";
import { decimal, type Decimal, sum } from "../../pricing/decimal.ts";
import { nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { supportPlans } from "../../pricing/rate/support-plans.ts";

/** A time over which a plan was held; open when `end` is undefined. */
export interface PlanSpan {
  readonly account: string;
  readonly plan: SupportPlanRow["plan"];
  readonly start: number;
  readonly end: number | undefined;
}

/** One account's plan in one month. */
export interface PlanCharge {
  readonly account: string;
  readonly plan: SupportPlanRow["plan"];
  readonly spans: readonly PlanSpan[];
  readonly heldMilliseconds: number;
  /** What it was charged for besides support, before discounts and credits. */
  readonly spent: readonly BillLine[];
  /** The lines of the fee. */
  readonly fees: readonly BillLine[];
}

/** More changes of plan than one account makes. */
const mostPlans = 10_000;

/** An account's plans, the oldest first; Basic ones only where somebody went back to it. */
export async function planSpans(reader: Reader, account: string): Promise<PlanSpan[]> {
  const rows = await reader.range(costSupportPlans, { prefix: [account], limit: mostPlans });
  return rows.map(({ plan, since }, index) => ({ account, plan, start: since, end: rows[index + 1]?.since }));
}

/** Charges that no support fee is reckoned from. */
const uncounted: ReadonlySet<string> = new Set(["EdpDiscount", "Refund", "Credit", "Tax"]);
const supportCodes: ReadonlySet<string> = new Set(Object.values(supportPlans).map(({ serviceCode }) => serviceCode));

/** Plans on a bill, by account; of a plan that was held twice the spans are one charge. */
export async function planCharges(
  { store }: Pick<Context, "store">,
  bill: Bill,
  isWanted: (plan: SupportPlanRow["plan"]) => boolean,
): Promise<PlanCharge[]> {
  const [start, end] = [bill.billingPeriod, nextMonthStart(bill.billingPeriod)];
  const accounts = [...new Set([bill.payer, ...bill.accounts])].sort();
  const spans = await store.read(async (reader) =>
    (await Promise.all(accounts.map((id) => planSpans(reader, id)))).flat(),
  );
  const held = spans.filter((span) => isWanted(span.plan) && span.start < end && (span.end ?? Infinity) > start);
  const charges = new Map<string, PlanSpan[]>();
  for (const span of held) {
    const key = `${span.account} ${span.plan}`;
    charges.set(key, [...(charges.get(key) ?? []), span]);
  }
  return [...charges.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { account, plan } = first;
    const lines = bill.lines.filter((line) => line.account === account);
    const code = supportPlans[plan].serviceCode;
    return {
      account,
      plan,
      spans: own,
      heldMilliseconds: own.reduce((all, span) => all + overlap(span, { start, end }), 0),
      spent: lines.filter((line) => !uncounted.has(line.lineItemType) && !supportCodes.has(line.service)),
      fees: lines.filter((line) => line.lineItemType === "Fee" && line.service === code),
    };
  });
}

function overlap(span: PlanSpan, { start, end }: { start: number; end: number }): number {
  return Math.max(0, Math.min(span.end ?? end, end) - Math.max(span.start, start));
}

/** The sum of lines; what has no price counts nothing. */
export function costOf(lines: readonly BillLine[]): Decimal {
  return sum(lines.map(({ cost }) => decimal(cost ?? "0")));
}

const proratedPlaces = 18;

/** The part of an amount that belongs to the time over which a plan was held. */
export function prorated(amount: Decimal, { heldMilliseconds }: PlanCharge, month: number): Decimal {
  const whole = nextMonthStart(month) - month;
  if (heldMilliseconds >= whole) return amount;
  return amount.times(decimal(Math.round(heldMilliseconds))).dividedBy(decimal(whole), proratedPlaces);
}

/** Lines by one of their texts, with each sum. */
export function costsBy(lines: readonly BillLine[], name: "service" | "serviceName"): [string, Decimal][] {
  const found = new Map<string, BillLine[]>();
  for (const line of lines) found.set(line[name], [...(found.get(line[name]) ?? []), line]);
  return [...found].map(([key, own]): [string, Decimal] => [key, costOf(own)]).sort(([a], [b]) => (a < b ? -1 : 1));
}
