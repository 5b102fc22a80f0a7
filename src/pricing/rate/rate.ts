/** Rating: use, prices and terms in, a bill out. Pure: the same input gives the same bill, in whatever order it comes. */
import type { PriceBook } from "../book/book.ts";
import { blend } from "./blended.ts";
import { chargesOf } from "./charges.ts";
import { type CreditBalances, chargeCredits } from "./credits.ts";
import { mayBeCovered, readyCommitments } from "./commitments.ts";
import { chargeDiscounts, chargeRefunds } from "./discounts.ts";
import type { Draft } from "./draft.ts";
import { type Family, familiesOf } from "./family.ts";
import { chargeFreeTier, signUpCredit } from "./free-tier.ts";
import { usesByHour } from "./hours.ts";
import { lineOf } from "./lines.ts";
import { UsageCollector } from "./members.ts";
import type { CommitmentUse, FreeTierUse, RatedBill, RatedCharge, RatedLine } from "./rated-bill.ts";
import { chargeReservations } from "./reservations.ts";
import { chargeSavingsPlans } from "./savings-plans.ts";
import { statementOf, totalOf } from "./statement.ts";
import { chargeSupport } from "./support.ts";
import { chargeTax } from "./tax.ts";
import type { Credit, Terms } from "./terms.ts";
import { chargeTiers } from "./tiers.ts";
import type { UsageRecord } from "./usage-record.ts";

/** How to rate. */
export interface RatingOptions {
  readonly book: PriceBook;
  readonly terms?: Terms;
  /** Whether the bill's `charges` tell hours and resources; that takes memory for each. */
  readonly detail?: boolean;
}

/** What to rate. */
export interface RateRequest extends RatingOptions {
  /** Of a payer's whole family of accounts, in any order. */
  readonly usage: Iterable<UsageRecord>;
}

/** Rates a family's usage. Throws a PlaceConflictError for a usage type of another region than the one beside it. */
export function rate({ usage, ...options }: RateRequest): RatedBill {
  const rating = new Rating(options);
  for (const record of usage) rating.add(record);
  return rating.bill();
}

/** Rating of records that come one by one: without detail, a million of them take no more memory than their kinds. */
export class Rating {
  readonly #terms: Terms;
  readonly #detail: boolean;
  readonly #commitments: ReturnType<typeof readyCommitments>;
  readonly #collector: UsageCollector;
  #bill: RatedBill | undefined;

  constructor({ book, terms = {}, detail = false }: RatingOptions) {
    this.#terms = terms;
    this.#detail = detail;
    const commitments = readyCommitments(terms);
    this.#commitments = commitments;
    this.#collector = new UsageCollector({
      book,
      terms,
      detail,
      mayBeCovered: (member) => mayBeCovered(commitments, member),
    });
  }

  /** Adds one record. Throws a PlaceConflictError when its usage type names another region than it does. */
  add(record: UsageRecord): void {
    this.#collector.add(record);
  }

  /** The bill of all records, once all are added: later records are not on it any more. */
  bill(): RatedBill {
    return (this.#bill ??= this.#newBill());
  }

  #newBill(): RatedBill {
    const families = familiesOf(this.#collector.members(), this.#terms);
    const credits = this.#credits(families[0]);
    const balances: CreditBalances = new Map();
    const found = { lines: [] as RatedLine[], charges: [] as RatedCharge[] };
    const uses = { freeTier: [] as FreeTierUse[], commitments: [] as CommitmentUse[] };
    for (const family of families) {
      const { drafts, freeTier, commitments } = this.#chargeFamily(family, { credits, balances });
      const lines = drafts.map((draft) => lineOf(draft, family));
      append(found.lines, lines);
      if (this.#detail) append(found.charges, chargesOf(family, { drafts, lines }));
      uses.freeTier.push(...freeTier);
      uses.commitments.push(...commitments);
    }
    const statement = statementOf(found.lines);
    return { ...found, ...uses, statement, total: totalOf(found.lines, statement), creditsLeft: balances };
  }

  /** The order of the steps is AWS's where AWS says it; docs/rating.md has the sources. */
  #chargeFamily(
    family: Family,
    { credits, balances }: { credits: readonly Credit[]; balances: CreditBalances },
  ): { drafts: Draft[]; freeTier: FreeTierUse[]; commitments: CommitmentUse[] } {
    const terms = this.#terms;
    const hours = usesByHour(family);
    const { reservations, plans } = this.#commitments;
    const reserved = chargeReservations(family, { reservations, hours, terms });
    const saved = chargeSavingsPlans(family, { plans, hours, terms });
    const free = chargeFreeTier(family, terms);
    const tiers = chargeTiers(family.members);
    const drafts = [free, { drafts: tiers }, reserved, saved].flatMap((step) => step.drafts);
    blend(drafts);
    // Support looks at charges before discounts and credits.
    const support = chargeSupport(drafts, { family, terms });
    append(drafts, chargeDiscounts(drafts, terms));
    append(drafts, chargeRefunds(family, terms));
    append(drafts, chargeCredits(drafts, { family, credits, balances, terms }));
    append(drafts, support);
    append(drafts, chargeTax(drafts, terms.tax));
    return { drafts, freeTier: free.uses, commitments: [...reserved.uses, ...saved.uses] };
  }

  #credits(first: Family | undefined): readonly Credit[] {
    const { credits = [] } = this.#terms;
    const signUp = first && signUpCredit(this.#terms, first);
    return signUp === undefined ? credits : [...credits, signUp];
  }
}

/** Bills may be longer than a call's argument list. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const each of more) list.push(each);
}
