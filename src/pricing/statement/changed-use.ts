/** A month's use with more of this and less of that: what estimates rate. Pure. */
import type { UseChange } from "../../kernel/costs.ts";
import { allocate } from "../rate/allocate.ts";
import { decimal, type Decimal, smaller, sum, zero } from "../decimal.ts";
import type { UsageRecord } from "../rate/usage-record.ts";
import { placeUsageType } from "../rate/usage-type.ts";

/** The records with changes applied. What is left out is taken from records of the same thing at that time, in proportion. */
export function changedUse(records: readonly UsageRecord[], changes: readonly UseChange[]): UsageRecord[] {
  const less = changes.filter(({ quantity }) => decimal(quantity).isNegative());
  const kept = less.length === 0 ? [...records] : withLess(records, less);
  for (const change of changes) {
    const quantity = decimal(change.quantity);
    if (quantity.isNegative()) continue;
    const { account, region, service, usageType, operation, zone, start, end } = change;
    const place = { account, region, service, usageType, operation, start, end };
    kept.push({ ...place, quantity, ...(zone !== undefined && { zone }) });
  }
  return kept;
}

function withLess(records: readonly UsageRecord[], changes: readonly UseChange[]): UsageRecord[] {
  const places = new Map<string, number[]>();
  for (const [index, record] of records.entries()) {
    const key = thingOf(record);
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  const left = records.map(({ quantity }) => quantity);
  for (const { quantity, ...change } of changes) {
    const own = (places.get(thingOf(change)) ?? []).filter((index) => isDuring(records[index], change.start));
    takeAway(left, own, decimal(quantity).negated());
  }
  return records.map((record, index) => ({ ...record, quantity: left[index] ?? zero }));
}

function takeAway(left: Decimal[], own: readonly number[], wanted: Decimal): void {
  const there = own.map((index) => left[index] ?? zero);
  const taken = smaller(wanted, sum(there));
  if (taken.isZero()) return;
  for (const [at, share] of allocate(taken, there).entries()) {
    const index = own[at];
    if (index !== undefined) left[index] = (left[index] ?? zero).minus(share);
  }
}

function isDuring(record: UsageRecord | undefined, moment: number): boolean {
  return record !== undefined && record.start <= moment && moment < Math.max(record.end, record.start + 1);
}

/** What is used, whether its region is told by the usage type's code or beside it. */
function thingOf({
  account,
  region,
  service,
  usageType,
  operation,
}: Pick<UseChange, "account" | "region" | "service" | "usageType" | "operation">): string {
  const place = placeUsageType(service, region, usageType);
  const shown = "bareType" in place ? `${place.region}\n${place.bareType}` : `${region}\n${usageType}`;
  return `${account}\n${service}\n${shown}\n${operation}`;
}
