/** Shows credits: what is left of them, and which bills they paid. */
import type { Billing, CreditAllocationHistoryEntry, CreditData } from "../../../generated/billing.ts";
import type { Context } from "../../../kernel/context.ts";
import type { CostLine } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { decimal, type Decimal } from "../../../pricing/decimal.ts";
import { monthName, monthStart, nextMonthStart } from "../../../pricing/rate/billing-period.ts";
import { serviceNameOf } from "../../../pricing/statement/service-names.ts";
import { creditNumber, type KnownCredit, newBalances, readCredits } from "../credits.ts";
import { invalid } from "../errors.ts";
import { amountOf } from "../money.ts";
import { pageOf } from "../page.ts";
import { checkVisible, readScope, type Scope } from "../scope.ts";
import { sharingOf } from "../sharing.ts";

const dayMilliseconds = 86_400_000;
/** Billing API reference, GetCreditAllocationHistory. */
const mostMonths = 24;

export const getCredits: Operation<Billing, "GetCredits"> = async (context, input) => {
  const { accountId, payerAccountFlag = false } = input;
  const now = context.clock.now();
  const start = input.startDate.getTime();
  const end = input.endDate?.getTime() ?? now;
  checkAccountId(accountId);
  const yearBefore = new Date(now);
  yearBefore.setUTCFullYear(yearBefore.getUTCFullYear() - 1);
  if (start > now) throw invalid("startDate must be a past date.");
  // Who asks for a year ago means the day.
  if (start < yearBefore.getTime() - dayMilliseconds) throw invalid("startDate must not be more than one year ago.");
  if (end > now) throw invalid("endDate must not be a future date.");
  if (end < start) throw invalid("endDate must be on or after startDate.");
  const scope = await readScope(context);
  checkVisible(scope, accountId);
  const owners = payerAccountFlag && scope.isPayer ? scope.members : [accountId];
  const known = await context.store.read((reader) => readCredits(reader, owners));
  const held = known.filter(({ row }) => row.startsAt <= end && row.expiresAt > start);
  return { credits: await Promise.all(held.map(showCredits(context, scope))) };
};

function checkAccountId(accountId: string): void {
  if (!/^\d{12}$/.test(accountId)) throw invalid("accountId must be a 12-digit number.");
}

/** Shows credits of one family. */
function showCredits({ costs, clock, store }: Context, scope: Scope): (credit: KnownCredit) => Promise<CreditData> {
  const { payer, members } = scope;
  const balanceOf = newBalances(costs, { payer, now: clock.now() });
  const sharing = store.read(async (reader) => {
    const entries = members.map(async (member) => [member, (await sharingOf(reader, member)).credits] as const);
    return new Map(await Promise.all(entries));
  });
  return async (credit) => {
    const { row, number } = credit;
    const { remaining, estimated, exhaustedAt } = await balanceOf(credit);
    const isShared = (await sharing).get(row.account) ?? true;
    const sharers = members.filter((member) => member !== row.account);
    const takers = await Promise.all(sharers.map(async (member) => (await sharing).get(member) ?? true));
    return {
      creditId: number,
      accountId: row.account,
      creditType: "Promotion",
      initialAmount: amountOf(decimal(row.amount)),
      remainingAmount: amountOf(remaining),
      estimatedAmount: amountOf(estimated),
      ...(row.services !== undefined && { applicableProductNames: row.services.map((each) => serviceNameOf(each)) }),
      description: row.description ?? `Credit ${number}`,
      startDate: new Date(row.startsAt),
      endDate: new Date(row.expiresAt),
      ...(exhaustedAt !== undefined && { exhaustDate: new Date(exhaustedAt) }),
      applicationType: "AFTER_DISCOUNTS",
      shareableAccounts: [row.account, ...(isShared ? sharers.filter((_, index) => takers[index] === true) : [])],
      accountHasCreditSharingEnabled: isShared,
      creditSharingType: "DEFAULT",
      creditStatus: row.isDisabled === true ? "DISABLED" : "ENABLED",
    };
  };
}

export const getCreditAllocationHistory: Operation<Billing, "GetCreditAllocationHistory"> = async (context, input) => {
  const { accountId, creditId } = input;
  checkAccountId(accountId);
  const span = monthsWithin(input.startDate.getTime(), input.endDate.getTime());
  const scope = await readScope(context);
  checkVisible(scope, accountId);
  const entries = span === undefined ? [] : await allocations(context, { scope, accountId, span });
  const wanted = entries.filter((entry) => creditId === undefined || entry.creditId === String(creditId));
  const { page, next } = pageOf(wanted, input);
  return { creditAllocationHistoryList: page, partialResults: false, failedMonths: [], ...next };
};

/** The months that begin within a range: its end is exclusive. Undefined when there are none. */
function monthsWithin(start: number, end: number): { start: number; end: number } | undefined {
  if (start >= end) throw invalid("startDate must be earlier than endDate.");
  const first = monthStart(start) === start ? start : nextMonthStart(start);
  const last = monthStart(end - 1);
  const [from, until] = [new Date(start), new Date(end)];
  from.setUTCMonth(from.getUTCMonth() + mostMonths);
  if (until > from) throw invalid(`The range can't exceed ${mostMonths} calendar months.`);
  return last < first ? undefined : { start: first, end: nextMonthStart(last) };
}

interface Allocation {
  readonly line: CostLine;
  readonly number: string;
  amount: Decimal;
}

/** What was paid on the account's bills, and what its credits paid on others'; the newest month first. */
async function allocations(
  { costs, store }: Context,
  wanted: { scope: Scope; accountId: string; span: { start: number; end: number } },
): Promise<CreditAllocationHistoryEntry[]> {
  const { scope, accountId, span } = wanted;
  const { payer, members } = scope;
  const credits = await store.read((reader) => readCredits(reader, members));
  const query = { ...span, granularity: "MONTHLY", filter: { lineItemType: ["Credit"] } } as const;
  const own = await costs.lines({ ...query, account: accountId });
  const others = (await costs.lines({ ...query, payer })).filter(({ account }) => account !== accountId);
  const found = new Map<string, Allocation>();
  for (const line of [...own, ...others]) {
    const credit = credits.find(({ row }) => row.id === line.credit);
    const owner = credit?.row.account ?? line.payer;
    if (line.account !== accountId && accountId !== payer && owner !== accountId) continue;
    const number = credit?.number ?? creditNumber(line.payer, line.credit ?? "");
    const key = [line.billingPeriod, number, line.account, line.serviceName].join("\n");
    const amount = decimal(line.costs?.unblended ?? "0");
    const known = found.get(key);
    if (known === undefined) found.set(key, { line, number, amount });
    else known.amount = known.amount.plus(amount);
  }
  const order = [...found].sort(([a, x], [b, y]) => y.line.billingPeriod - x.line.billingPeriod || (a < b ? -1 : 1));
  return order.map(([, { line, number, amount }]) => ({
    creditId: number,
    creditAmount: amountOf(amount),
    description: line.description,
    accountId: line.account,
    appliedServiceName: line.serviceName,
    billingMonth: monthName(line.billingPeriod),
    isEstimatedBill: !line.isFinal,
  }));
}
