/** Promotional credits. AWS docs: Billing user guide, "AWS credits": which are taken first, and where they go. */
import { decimal, type Decimal, smaller, sum, zero } from "../decimal.ts";
import { nextMonthStart } from "./billing-period.ts";
import type { Draft } from "./draft.ts";
import { type Family, isSharing } from "./family.ts";
import type { Credit, Terms } from "./terms.ts";

/** Charges that credits pay; not upfront fees, support and tax. */
const payable: ReadonlySet<string> = new Set(["Usage", "RIFee", "SavingsPlanRecurringFee", "EdpDiscount"]);

/** What is left to pay of an account's use of one usage type and operation. */
interface Open {
  readonly draft: Draft;
  left: Decimal;
}

/** What each credit has left, by id. It goes on from month to month. */
export type CreditBalances = Map<string, Decimal>;

/** Pays the family's month from its credits and takes what was paid off the balances. */
export function chargeCredits(
  drafts: readonly Draft[],
  {
    family,
    credits,
    balances,
    terms,
  }: { family: Family; credits: readonly Credit[]; balances: CreditBalances; terms: Terms },
): Draft[] {
  const open = openCharges(drafts);
  const made: Draft[] = [];
  for (const credit of inOrder(credits, family)) {
    let left = balances.get(credit.id) ?? decimal(credit.amount);
    const payees = credit.isDisabled === true ? [] : accountsFor(credit, { open, family, terms });
    for (const account of payees) {
      for (const charge of chargesOf(account, { open, credit })) {
        const paid = smaller(left, charge.left);
        if (paid.isZero()) continue;
        left = left.minus(paid);
        charge.left = charge.left.minus(paid);
        made.push(newDraft(charge.draft, { credit, paid }));
      }
    }
    balances.set(credit.id, left);
  }
  return made;
}

/** The soonest to expire, then the one for the fewest services, then the oldest. */
function inOrder(credits: readonly Credit[], { month, includes }: Family): Credit[] {
  const usable = credits.filter(
    ({ account, startsAt, expiresAt }) => includes(account) && startsAt < nextMonthStart(month) && expiresAt > month,
  );
  return usable.sort(
    (a, b) =>
      a.expiresAt - b.expiresAt ||
      (a.services?.length ?? Infinity) - (b.services?.length ?? Infinity) ||
      a.startsAt - b.startsAt ||
      (a.id < b.id ? -1 : 1),
  );
}

function openCharges(drafts: readonly Draft[]): Open[] {
  const found = new Map<string, Open>();
  for (const draft of drafts) {
    if (draft.unblended === undefined || !payable.has(draft.lineItemType)) continue;
    const key = [draft.account, draft.service, draft.region, draft.usageType, draft.operation].join("\n");
    const known = found.get(key);
    if (known === undefined) found.set(key, { draft, left: draft.unblended });
    else known.left = known.left.plus(draft.unblended);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, open]) => open);
}

/** The owner, then the others by what they spend. */
function accountsFor(
  credit: Credit,
  { open, family, terms }: { open: readonly Open[]; family: Family; terms: Terms },
): string[] {
  const sharing = (account: string): boolean =>
    isSharing(terms.sharing, account, { month: family.month, what: "credits" });
  if (!sharing(credit.account)) return [credit.account];
  const spent = new Map<string, Decimal>();
  for (const { draft, left } of open) spent.set(draft.account, (spent.get(draft.account) ?? zero).plus(left));
  const others = [...spent].filter(([account]) => account !== credit.account && sharing(account));
  others.sort(([a, x], [b, y]) => y.compare(x) || (a < b ? -1 : 1));
  return [credit.account, ...others.map(([account]) => account)];
}

/** An account's charges that the credit is good for: the service with the largest charge first, and so within it. */
function chargesOf(account: string, { open, credit }: { open: readonly Open[]; credit: Credit }): Open[] {
  const own = open.filter(({ draft, left }) => {
    if (draft.account !== account || left.isZero() || left.isNegative()) return false;
    return credit.services === undefined || credit.services.includes(draft.service);
  });
  const services = new Map<string, Open[]>();
  for (const charge of own) {
    const known = services.get(charge.draft.service);
    if (known === undefined) services.set(charge.draft.service, [charge]);
    else known.push(charge);
  }
  return [...services.values()]
    .map((charges) => ({ charges, total: sum(charges.map(({ left }) => left)) }))
    .sort((a, b) => b.total.compare(a.total))
    .flatMap(({ charges }) => charges.sort((a, b) => b.left.compare(a.left)));
}

function newDraft(
  { account, region, service, usageType, operation }: Draft,
  { credit, paid }: { credit: Credit; paid: Decimal },
): Draft {
  return {
    account,
    region,
    service,
    usageType,
    operation,
    lineItemType: "Credit",
    description: credit.description ?? `Credit ${credit.id}`,
    unit: "",
    quantity: zero,
    unblended: paid.negated(),
    facts: { credit: credit.id },
  };
}
