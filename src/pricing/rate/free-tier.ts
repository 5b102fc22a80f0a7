/** The free tier: one pool for each offer, organization and month. */
import { decimal, type Decimal, smaller, sum, zero } from "../decimal.ts";
import { allocate } from "./allocate.ts";
import { type Draft, placeOf } from "./draft.ts";
import type { Family } from "./family.ts";
import { type FreeTierOffer, freeTierOffers } from "./free-tier-offers.ts";
import type { Member } from "./members.ts";
import type { Credit, FreeTierTerms, Terms } from "./terms.ts";
import type { FreeTierUse } from "./rated-bill.ts";
import { normalizedFact } from "./tiers.ts";

/** What is free of a family's month, taken from what is left of its members. */
export function chargeFreeTier(family: Family, terms: Terms): { drafts: Draft[]; uses: FreeTierUse[] } {
  const drafts: Draft[] = [];
  const uses: FreeTierUse[] = [];
  for (const [offer, members] of claims(family, terms.freeTier)) {
    let left = decimal(offer.limit);
    for (const pool of poolsOf(members)) {
      const used = smaller(left, sum(pool.map((member) => member.left)));
      left = left.minus(used);
      drafts.push(...takeFrom(pool, { offer, quantity: used }));
    }
    const { id, limit, unit } = offer;
    const whole = decimal(limit);
    const use = { billingPeriod: family.month, payer: family.payer, offer: id, unit };
    uses.push({ ...use, used: whole.minus(left), limit: whole });
  }
  return { drafts, uses };
}

/** Offers that hold, each with the members that it fits; a member claims only the first that fits. */
function claims({ month, members }: Family, terms: FreeTierTerms | undefined): Map<FreeTierOffer, Member[]> {
  const found = new Map<FreeTierOffer, Member[]>();
  for (const member of members) {
    const offer = freeTierOffers.find((each) => isOpen(each, terms, month) && fits(each, member));
    // A price list with a free first tier of its own has counted the offer already.
    if (offer === undefined || hasFreeTier(member)) continue;
    const claimed = found.get(offer);
    if (claimed === undefined) found.set(offer, [member]);
    else claimed.push(member);
  }
  return found;
}

function isOpen({ kind }: FreeTierOffer, terms: FreeTierTerms | undefined, month: number): boolean {
  if (terms === undefined || terms.mode === "none") return false;
  if (kind === "always") return true;
  if (terms.mode === "credits") return false;
  return terms.openedAt === undefined || month < yearAfter(terms.openedAt);
}

/** The first year ends with the month in which it is over. */
function yearAfter(time: number): number {
  const date = new Date(time);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime();
}

function fits({ services, usageType, operation }: FreeTierOffer, member: Member): boolean {
  if (!services.includes(member.service) || !usageType.test(member.bareType)) return false;
  return operation === undefined || operation.test(member.operation);
}

function hasFreeTier({ price }: Member): boolean {
  const [first, second] = price?.onDemand.dimensions ?? [];
  return first !== undefined && second !== undefined && decimal(first.pricePerUnit).isZero();
}

/**
 * Members of one product, the products in order of how much was used of them: the least used become free as a whole, as
 * real bills show it. The order looks at all use, also at what commitments cover, so that a commitment of one account
 * cannot take the free tier from another.
 */
function poolsOf(members: readonly Member[]): Member[][] {
  const pools = new Map<string, Member[]>();
  for (const member of members) {
    const product = member.price?.product.sku ?? `${member.service} ${member.region} ${member.usageType}`;
    const pool = pools.get(product);
    if (pool === undefined) pools.set(product, [member]);
    else pool.push(member);
  }
  const sized = [...pools].map(([product, pool]) => ({ product, pool, gross: sum(pool.map(({ gross }) => gross)) }));
  return sized.sort((a, b) => a.gross.compare(b.gross) || (a.product < b.product ? -1 : 1)).map(({ pool }) => pool);
}

function takeFrom(pool: readonly Member[], { offer, quantity }: { offer: FreeTierOffer; quantity: Decimal }): Draft[] {
  const shares = allocate(
    quantity,
    pool.map(({ left }) => left),
  );
  const drafts: Draft[] = [];
  for (const [index, member] of pool.entries()) {
    const share = shares[index] ?? zero;
    if (share.isZero()) continue;
    member.left = member.left.minus(share);
    drafts.push(freeDraft(member, { offer, quantity: share }));
  }
  return drafts;
}

function freeDraft(member: Member, { offer, quantity }: { offer: FreeTierOffer; quantity: Decimal }): Draft {
  const sku = member.price?.product.sku;
  return {
    ...placeOf(member),
    member,
    portion: 0,
    lineItemType: "Usage",
    description: `$0.00 per ${offer.unit} under the monthly free tier (${offer.limit} ${offer.unit}, ${offer.id})`,
    unit: member.price?.onDemand.dimensions[0]?.unit ?? offer.unit,
    quantity,
    unblended: zero,
    facts: {
      rate: zero,
      freeTierOffer: offer.id,
      ...(sku !== undefined && { sku }),
      ...normalizedFact(member, quantity),
    },
  };
}

/** What the plans since July 2025 give instead of the first year: 100 dollars, and 20 for each of five tasks, for a year. */
export function signUpCredit(terms: Terms, { payer, month }: { payer: string; month: number }): Credit | undefined {
  if (terms.freeTier?.mode !== "credits") return undefined;
  const { openedAt = month, tasksDone = 0 } = terms.freeTier;
  const amount = 100 + 20 * Math.max(0, Math.min(5, Math.trunc(tasksDone)));
  return {
    id: "free-tier-credits",
    account: payer,
    amount: String(amount),
    startsAt: openedAt,
    expiresAt: yearAfter(openedAt),
    description: "AWS Free Tier credits",
  };
}
