/** Volume tiers: a family's use of one product fills them together, and each account gets its share of each tier. */
import { decimal, type Decimal, larger, smaller, sum, zero } from "../decimal.ts";
import type { PriceDimension } from "../book/book.ts";
import { allocate } from "./allocate.ts";
import { type Draft, placeOf } from "./draft.ts";
import { normalized } from "./instance-size.ts";
import type { Member } from "./members.ts";

/** Charges what is left of the members at their on-demand prices. */
export function chargeTiers(members: readonly Member[]): Draft[] {
  const pools = new Map<string, Member[]>();
  const drafts: Draft[] = [];
  for (const member of members) {
    if (member.price === undefined || dimensionsOf(member).length === 0) drafts.push(...unpricedDraft(member));
    else {
      const pool = pools.get(member.price.product.sku);
      if (pool === undefined) pools.set(member.price.product.sku, [member]);
      else pool.push(member);
    }
  }
  for (const pool of pools.values()) drafts.push(...chargePool(pool));
  return drafts;
}

/** Nothing is left when all was free or covered; a member that used nothing keeps its line. */
function unpricedDraft(member: Member): Draft[] {
  if (member.left.isZero() && !member.gross.isZero()) return [];
  const description = `The price of ${member.usageType} is not known`;
  return [{ ...newDraft(member, member.left, description), unit: "", facts: {}, unblended: undefined }];
}

function chargePool(pool: readonly Member[]): Draft[] {
  // By what each has left, so that a member's tiers add up to its use as the tiers add up to the family's.
  let left = pool.map((member) => member.left);
  const total = sum(left);
  const drafts: Draft[] = [];
  for (const [index, dimension] of dimensionsOf(pool[0]).entries()) {
    const quantity = quantityWithin(total, dimension);
    if (quantity.isZero() && !(index === 0 && total.isZero())) continue;
    const shares = allocate(quantity, left);
    left = left.map((each, place) => each.minus(shares[place] ?? zero));
    for (const [place, member] of pool.entries()) {
      const share = shares[place] ?? zero;
      if (share.isZero() && !member.gross.isZero()) continue;
      drafts.push(pricedDraft(member, share, { dimension, index }));
    }
  }
  return drafts;
}

function dimensionsOf(member: Pick<Member, "price"> | undefined): readonly PriceDimension[] {
  return member?.price?.onDemand.dimensions ?? [];
}

/** The part of a quantity that lies within a dimension's range. */
function quantityWithin(total: Decimal, { beginRange, endRange }: PriceDimension): Decimal {
  const end = endRange === "Inf" ? total : smaller(total, decimal(endRange));
  return larger(zero, end.minus(decimal(beginRange)));
}

function pricedDraft(
  member: Member,
  quantity: Decimal,
  { dimension, index }: { dimension: PriceDimension; index: number },
): Draft {
  const { description, unit, rateCode, pricePerUnit } = dimension;
  const rate = decimal(pricePerUnit);
  const cost = quantity.times(rate);
  const sku = member.price?.product.sku;
  return {
    ...newDraft(member, quantity, description),
    unit,
    unblended: cost,
    portion: index + 1,
    facts: {
      rate,
      rateCode,
      publicCost: cost,
      ...(sku !== undefined && { sku }),
      ...(member.price !== undefined && { trust: member.price.trust }),
      ...normalizedFact(member, quantity),
    },
  };
}

function newDraft(
  member: Member,
  quantity: Decimal,
  description: string,
): Pick<Draft, "quantity" | "lineItemType" | "description" | "member"> & ReturnType<typeof placeOf> {
  return { ...placeOf(member), member, lineItemType: "Usage", description, quantity };
}

/** The normalized quantity, for instances whose size has a factor. */
export function normalizedFact(member: Member, quantity: Decimal): Pick<Draft["facts"], "normalizedQuantity"> {
  if (member.instance?.factor === undefined) return {};
  return { normalizedQuantity: normalized(quantity, member.instance) };
}

/** The rate of a member's first unit on demand; undefined when it has no price. */
export function onDemandRate(member: Pick<Member, "price">): Decimal | undefined {
  const price = dimensionsOf(member)[0]?.pricePerUnit;
  return price === undefined ? undefined : decimal(price);
}
