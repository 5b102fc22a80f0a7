/** Splits credits, and moves them between accounts of a family. What open bills have taken stays with the credit that paid. */
import type { Billing, ChildCredit } from "../../../generated/billing.ts";
import type { Context } from "../../../kernel/context.ts";
import { costCredits, type CreditRow } from "../../../kernel/cost-terms.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { decimal, type Decimal, sum } from "../../../pricing/decimal.ts";
import { monthStart, nextMonthStart } from "../../../pricing/rate/billing-period.ts";
import { type KnownCredit, newBalances, newCreditNumber, readCredits } from "../credits.ts";
import { creditConflict, creditMissing, creditQuotaExceeded, denied, invalid } from "../errors.ts";
import { sixPlaces } from "../money.ts";
import { readScope, type Scope } from "../scope.ts";
import { creditRequests } from "../tables.ts";

/** Billing API reference, SplitCredit. */
const limits = { portion: decimal(100), family: 100, nameCharacters: 93 } as const;

/** More than all accounts of a region have. */
const mostCredits = 1_000_000;

interface Asked {
  readonly operation: string;
  readonly creditId: string;
  readonly clientToken?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** A credit with what is free of it: nothing is reserved for a bill that is still open. */
interface FreeCredit {
  readonly credit: KnownCredit;
  readonly available: Decimal;
}

/** Changes a credit once: a token that came before gets the answer of then. */
async function changeOnce<Answer extends object>(
  context: Context,
  asked: Asked,
  change: (tx: Transaction, free: FreeCredit, scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  const { caller, store } = context;
  const scope = await readScope(context);
  const { clientToken: token, dryRun: _, ...parameters } = asked;
  const text = JSON.stringify(parameters);
  const free = await readFree(context, scope, asked.creditId);
  return store.transact(async (tx) => {
    const known = token === undefined ? undefined : await tx.get(creditRequests, [caller.accountId, token]);
    if (known !== undefined && known.asked !== text) {
      throw invalid("The client token was used for a request with different parameters.");
    }
    if (known !== undefined) return JSON.parse(known.answer) as Answer;
    if (free === undefined) throw creditMissing(asked.creditId);
    const { row } = free.credit;
    const now = await tx.get(costCredits, [row.account, row.id]);
    if (!free.credit.isSignUp && JSON.stringify(now) !== JSON.stringify(row)) {
      throw creditConflict("The credit was just changed.", asked.creditId);
    }
    checkMovable(free, asked, context.clock.now());
    const answer = await change(tx, free, scope);
    if (token !== undefined && asked.dryRun !== true) {
      tx.put(creditRequests, { account: caller.accountId, token, asked: text, answer: JSON.stringify(answer) });
    }
    return answer;
  });
}

async function readFree(context: Context, scope: Scope, creditId: string): Promise<FreeCredit | undefined> {
  const credits = await context.store.read((reader) => readCredits(reader, scope.visible));
  const credit = credits.find(({ number }) => number === creditId);
  if (credit === undefined) return undefined;
  const balanceOf = newBalances(context.costs, { payer: scope.payer, now: context.clock.now() });
  return { credit, available: sixPlaces((await balanceOf(credit)).estimated) };
}

function checkMovable({ credit, available }: FreeCredit, { creditId }: Asked, now: number): void {
  const { row, isSignUp } = credit;
  if (isSignUp) throw creditConflict("The credit of the free plan can't be split or transferred.", creditId);
  if (row.withdrawn !== undefined) throw creditConflict("The credit was split.", creditId);
  if (row.expiresAt <= now) throw creditConflict("The credit has ended.", creditId);
  if (available.isZero()) throw creditConflict("The credit has no available balance.", creditId);
}

export const splitCredit: Operation<Billing, "SplitCredit"> = async (context, input) => {
  const { creditId, portions, clientToken, dryRun = false } = input;
  const asked = { operation: "SplitCredit", creditId, portions, clientToken, dryRun };
  const openSince = await firstOpenMonth(context);
  const parts = await changeOnce(context, asked, async (tx, { credit, available }) => {
    const { row } = credit;
    const amounts = portions.map(({ amount }) => decimal(amount));
    checkPortions(amounts, available);
    const root = row.splitFrom ?? row.id;
    const all = await tx.range(costCredits, { limit: mostCredits });
    const relatives = all.filter(({ id, splitFrom = id }) => splitFrom === root).length;
    if (relatives + portions.length > limits.family) {
      throw creditQuotaExceeded(`A credit can be split into ${limits.family} credits.`, creditId);
    }
    const startsAt = Math.floor(context.clock.now());
    const first = newCreditNumber(context.ids);
    const made = portions.map((portion, index): CreditRow => {
      const { isDisabled: _, moved: __, ...kept } = row;
      const id = String(first + index);
      const description = portion.description ?? nameOfPart(row, { index, of: portions.length });
      return { ...kept, id, amount: portion.amount, startsAt, description, splitFrom: root };
    });
    if (!dryRun) {
      const amount = sum(amounts).toString();
      tx.put(costCredits, { ...row, withdrawn: { month: openSince, amount } });
      for (const each of made) tx.put(costCredits, each);
    }
    return { childCredits: made.map(({ id, amount }): ChildCredit => ({ ...(!dryRun && { creditId: id }), amount })) };
  });
  return { parentCreditId: creditId, ...parts, dryRun };
};

function checkPortions(amounts: readonly Decimal[], available: Decimal): void {
  if (amounts.some((amount) => amount.compare(limits.portion) < 0)) {
    throw invalid("Each portion must be at least 100.00 in the currency of the credit.");
  }
  if (sum(amounts).compare(available) !== 0) {
    throw invalid(`The portions must add up to exactly the available balance of ${available.toString()}.`);
  }
}

/** `MAP credit - 1/3`. */
function nameOfPart({ id, description = `Credit ${id}` }: CreditRow, { index, of }: { index: number; of: number }) {
  const place = ` - ${index + 1}/${of}`;
  return `${description.slice(0, limits.nameCharacters - place.length)}${place}`;
}

/** The first month whose bill is not final: from then on a split takes effect. */
async function firstOpenMonth({ costs, caller, clock }: Context): Promise<number> {
  const { payer } = await costs.family(caller.accountId);
  const running = monthStart(clock.now());
  const before = monthStart(running - 1);
  const last = (await costs.invoices(payer)).at(-1)?.billingPeriod;
  if (last !== undefined && nextMonthStart(last) >= running) return running;
  return (await costs.bill(payer, before)).isFinal ? running : before;
}

export const transferCredit: Operation<Billing, "TransferCredit"> = async (context, input) => {
  const { creditId, destinationAccountId, clientToken, dryRun = false } = input;
  const asked = { operation: "TransferCredit", creditId, destinationAccountId, clientToken, dryRun };
  const moved = await changeOnce(context, asked, async (tx, { credit, available }, { isPayer, members }) => {
    const { row } = credit;
    if (!isPayer) throw denied("Only the payer of both accounts can transfer a credit.");
    if (!members.includes(destinationAccountId)) {
      throw invalid(`Account ${destinationAccountId} is not in your consolidated billing family.`);
    }
    if (row.account === destinationAccountId) throw invalid("The destination account owns the credit already.");
    if (!dryRun) {
      tx.delete(costCredits, [row.account, row.id]);
      const at = Math.floor(context.clock.now());
      tx.put(costCredits, { ...row, account: destinationAccountId, moved: { from: row.account, at } });
    }
    return { amount: available.toString() };
  });
  const answer = { sourceCreditId: creditId, destinationAccountId, ...moved, dryRun };
  return dryRun ? answer : { ...answer, newCreditId: creditId };
};
