/** What recommendations and analyses stand on: the use of the last days that was paid on demand, hour by hour. */
import type { Expression } from "../../generated/ce.ts";
import type { Context } from "../../kernel/context.ts";
import type { CostLine } from "../../kernel/costs.ts";
import type { LeaseLength, PurchaseOption } from "../../pricing/book/book.ts";
import type { Lookback } from "../../pricing/explore/commitment-advice.ts";
import { isEligible } from "../../pricing/explore/commitment-use.ts";
import { hourStart } from "../../pricing/rate/billing-period.ts";
import { invalid } from "./errors.ts";
import { readFilter } from "./request.ts";
import { linesOf, scopeOf, worldOf } from "./scope.ts";

const dayMilliseconds = 86_400_000;
const lookbackDays: Readonly<Record<string, number>> = { SEVEN_DAYS: 7, THIRTY_DAYS: 30, SIXTY_DAYS: 60 };

/** The days before now, to the hour. */
export function lookbackOf(name: string, now: number): Lookback {
  const end = hourStart(now);
  return { start: end - (lookbackDays[name] ?? 7) * dayMilliseconds, end };
}

/** Length of a term by its name in requests. */
export function termOf(name: string): LeaseLength {
  return name === "THREE_YEARS" ? "3yr" : "1yr";
}

const options: Readonly<Record<string, PurchaseOption>> = {
  NO_UPFRONT: "No Upfront",
  PARTIAL_UPFRONT: "Partial Upfront",
  ALL_UPFRONT: "All Upfront",
};

/** A way to pay by its name in requests; the names of 2011 are not sold any more. */
export function optionOf(name: string): PurchaseOption {
  const option = options[name];
  if (option === undefined) throw invalid(`Payment option ${name} is not supported.`);
  return option;
}

/** Use that was paid on demand, of everybody together (`PAYER`) or account by account (`LINKED`). */
export async function openUse(
  context: Context,
  wanted: {
    readonly lookback: Lookback;
    readonly filter?: Expression | undefined;
    readonly scope?: string | undefined;
  },
): Promise<{ payer: string; groups: { account: string | undefined; lines: CostLine[] }[] }> {
  const scope = await scopeOf(context, context.caller.accountId);
  const passes = readFilter(wanted.filter, await worldOf(context, scope));
  const lines = await linesOf(context, scope, { ...wanted.lookback, granularity: "HOURLY" });
  const isOpen = (line: CostLine): boolean =>
    line.lineItemType === "Usage" && line.costs !== undefined && isEligible(line) && passes(line);
  const open = lines.filter(isOpen);
  const { payer } = scope;
  if (wanted.scope !== "LINKED") return { payer, groups: [{ account: undefined, lines: open }] };
  const accounts = [...new Set(open.map(({ account }) => account))].sort();
  return {
    payer,
    groups: accounts.map((account) => ({ account, lines: open.filter((line) => line.account === account) })),
  };
}
