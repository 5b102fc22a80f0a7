/** Lines told by hour and resource: each account's tiers are filled in the order of time, and every sum is kept. */
import { type Decimal, smaller, sum, zero } from "../decimal.ts";
import { allocate } from "./allocate.ts";
import { nextMonthStart } from "./billing-period.ts";
import type { Draft, Part } from "./draft.ts";
import type { Family } from "./family.ts";
import { type Member, type Slice, sortedSlices } from "./members.ts";
import type { Costs, RatedCharge, RatedLine } from "./rated-bill.ts";

/** The charges of a family's lines; `lines` belong to `drafts` one by one. */
export function chargesOf(
  family: Family,
  { drafts, lines }: { drafts: readonly Draft[]; lines: readonly RatedLine[] },
): RatedCharge[] {
  const parts = partsOfPortions(drafts);
  return drafts.flatMap((draft, index) => {
    const line = lines[index];
    if (line === undefined) return [];
    const own = draft.parts ?? parts.get(draft);
    if (own !== undefined && own.length > 0) return divideLine(line, own);
    return [wholeLine(line, family.month)];
  });
}

/** Free quantity and tiers of each member, laid over what commitments left of its slices. */
function partsOfPortions(drafts: readonly Draft[]): Map<Draft, Part[]> {
  const portions = new Map<Member, Draft[]>();
  for (const draft of drafts) {
    if (draft.member === undefined || draft.parts !== undefined) continue;
    const known = portions.get(draft.member);
    if (known === undefined) portions.set(draft.member, [draft]);
    else known.push(draft);
  }
  const found = new Map<Draft, Part[]>();
  for (const [member, own] of portions) {
    own.sort((a, b) => (a.portion ?? Infinity) - (b.portion ?? Infinity));
    layPortions(member, own, found);
  }
  return found;
}

function layPortions(member: Member, portions: readonly Draft[], found: Map<Draft, Part[]>): void {
  const groups = groupsOf(sortedSlices(member));
  const wanted = portions.map(({ quantity }) => quantity);
  for (const draft of portions) found.set(draft, []);
  let current = 0;
  for (const group of groups) {
    let left = sum(group.map((slice) => slice.left));
    const free = group.map((slice) => slice.left);
    for (; current < portions.length; current += 1) {
      const draft = portions[current];
      const taken = smaller(left, wanted[current] ?? zero);
      if (draft === undefined) break;
      addParts(found.get(draft) ?? [], { group, free, taken });
      left = left.minus(taken);
      wanted[current] = (wanted[current] ?? zero).minus(taken);
      // The portion has room for the next hour.
      if (left.isZero()) break;
    }
  }
}

/** Takes a quantity from what is free of a group's slices, in proportion. */
function addParts(
  parts: Part[],
  { group, free, taken }: { group: readonly Slice[]; free: Decimal[]; taken: Decimal },
): void {
  const shares = allocate(taken, free);
  for (const [index, slice] of group.entries()) {
    const quantity = shares[index] ?? zero;
    free[index] = (free[index] ?? zero).minus(quantity);
    if (!quantity.isZero() || slice.quantity.isZero()) parts.push({ slice, quantity });
  }
}

/** Slices that begin at the same moment share what is filled then. */
function groupsOf(slices: readonly Slice[]): Slice[][] {
  const groups = new Map<number, Slice[]>();
  for (const slice of slices) {
    const group = groups.get(slice.start);
    if (group === undefined) groups.set(slice.start, [slice]);
    else group.push(slice);
  }
  return [...groups.values()];
}

function wholeLine(line: RatedLine, month: number): RatedCharge {
  const { quantity, normalizedQuantity, publicCost, costs } = line;
  return { line, start: month, end: nextMonthStart(month), quantity, normalizedQuantity, publicCost, costs };
}

function divideLine(line: RatedLine, parts: readonly Part[]): RatedCharge[] {
  const quantities = parts.map(({ quantity }) => quantity);
  const costs = line.costs === undefined ? undefined : divideCosts(line.costs, quantities);
  const divided = (value: Decimal | undefined): Decimal[] => (value === undefined ? [] : allocate(value, quantities));
  const [publicCosts, normalizedQuantities] = [divided(line.publicCost), divided(line.normalizedQuantity)];
  return parts.map(({ slice, quantity }, index) => ({
    line,
    start: slice.start,
    end: slice.end,
    resource: slice.resource,
    tags: slice.tags,
    zone: slice.zone,
    quantity,
    normalizedQuantity: normalizedQuantities[index],
    publicCost: publicCosts[index],
    costs: costs?.[index],
  }));
}

function divideCosts(costs: Costs, quantities: readonly Decimal[]): Costs[] {
  const divided = new Map<Decimal, Decimal[]>();
  const divide = (amount: Decimal): Decimal[] => {
    const known = divided.get(amount) ?? allocate(amount, quantities);
    divided.set(amount, known);
    return known;
  };
  const [unblended, blended, amortized] = [divide(costs.unblended), divide(costs.blended), divide(costs.amortized)];
  const [netUnblended, netAmortized] = [divide(costs.netUnblended), divide(costs.netAmortized)];
  return quantities.map((_, index) => ({
    unblended: unblended[index] ?? zero,
    blended: blended[index] ?? zero,
    amortized: amortized[index] ?? zero,
    netUnblended: netUnblended[index] ?? zero,
    netAmortized: netAmortized[index] ?? zero,
  }));
}
