/** Gathers records: sums by account, place and operation for a month, and keeps hours and resources only where they matter. */
import type { PriceBook, PricedProduct, PriceQuery } from "../book/book.ts";
import { Decimal, zero } from "../decimal.ts";
import { allocate } from "./allocate.ts";
import { hourMilliseconds, hourStart, monthStart, nextMonthStart } from "./billing-period.ts";
import { type InstanceUse, parseInstanceUse } from "./instance-size.ts";
import type { Terms } from "./terms.ts";
import type { UsageRecord } from "./usage-record.ts";
import { placeUsageType } from "./usage-type.ts";

/** What one account used of one thing in one month: prices, free tiers and tiers are for members. */
export interface Member {
  /** Unique within the month and family, and what members are sorted by. */
  readonly key: string;
  readonly month: number;
  /** The account that pays; "" for the one that the terms name. */
  readonly family: string;
  readonly account: string;
  readonly region: string;
  readonly service: string;
  readonly usageType: string;
  readonly bareType: string;
  readonly operation: string;
  readonly price: PricedProduct | undefined;
  readonly instance: InstanceUse | undefined;
  /** Whether commitments may cover it: its hours are kept apart. */
  readonly isHourly: boolean;
  /** All of it. */
  gross: Decimal;
  /** What is still to be charged. */
  left: Decimal;
  readonly slices: Map<string, Slice>;
}

/** A part of a member: one resource between two moments. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly resource: string | undefined;
  readonly tags: Readonly<Record<string, string>> | undefined;
  readonly zone: string | undefined;
  quantity: Decimal;
  left: Decimal;
}

/** What the collection asks of its surroundings. */
export interface CollectorOptions {
  readonly book: PriceBook;
  readonly terms: Terms;
  /** Keep every resource and hour. */
  readonly detail: boolean;
  /** Whether commitments may cover it. */
  readonly mayBeCovered: (member: Omit<Member, "isHourly">) => boolean;
}

/** A usage type whose code contradicts the region beside it. */
export class PlaceConflictError extends Error {
  override readonly name = "PlaceConflictError";
}

/** Adds records up. Memory follows the number of different members, not of records, unless hours are kept. */
export class UsageCollector {
  readonly #options: CollectorOptions;
  readonly #members = new Map<string, Member>();
  /** Members by their record's own words: looking up parses nothing. */
  readonly #byWords = new Map<string, Member>();
  #monthStart = 0;
  #monthEnd = 0;

  constructor(options: CollectorOptions) {
    this.#options = options;
  }

  /** Adds one record. Throws a PlaceConflictError when its usage type names another region than it does. */
  add(record: UsageRecord): void {
    if (record.start < this.#monthStart || record.start >= this.#monthEnd) {
      this.#monthStart = monthStart(record.start);
      this.#monthEnd = nextMonthStart(record.start);
    }
    if (record.end > this.#monthEnd) this.#addByMonths(record);
    else this.#addWithin(record, this.#monthStart);
  }

  /** All members, sorted. */
  members(): Member[] {
    return [...this.#members.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  #addByMonths(record: UsageRecord): void {
    const parts: UsageRecord[] = [];
    for (let start = record.start; start < record.end; start = nextMonthStart(start)) {
      parts.push({ ...record, start, end: Math.min(record.end, nextMonthStart(start)) });
    }
    for (const part of divided(record.quantity, parts)) this.#addWithin(part, monthStart(part.start));
  }

  #addWithin(record: UsageRecord, month: number): void {
    const joined = this.#options.terms.joinedAt?.[record.account];
    const family = joined !== undefined && record.start < joined ? record.account : "";
    const { account, region, service, usageType, operation } = record;
    const words = `${month}\n${family}\n${account}\n${region}\n${service}\n${usageType}\n${operation}`;
    let member = this.#byWords.get(words);
    if (member === undefined) this.#byWords.set(words, (member = this.#findOrMake(record, month, family)));
    member.gross = member.gross.plus(record.quantity);
    member.left = member.gross;
    if (member.isHourly) for (const part of byHours(record)) addSlice(member, part);
    else if (this.#options.detail) addSlice(member, record);
  }

  #findOrMake(record: UsageRecord, month: number, family: string): Member {
    const { account, service, operation } = record;
    const place = placeUsageType(service, record.region, record.usageType);
    if ("conflict" in place) {
      const region = `${record.usageType} is a usage type of ${place.conflict}`;
      throw new PlaceConflictError(`${region}, but the region beside it is ${record.region}.`);
    }
    const { usageType, bareType } = place;
    const price = findPrice(this.#options.book, { serviceCode: service, usageType, operation, region: place.region });
    const region = place.region === "" ? (price?.product.region ?? "") : place.region;
    const key = [String(month).padStart(15, "0"), family, account, service, region, usageType, operation].join("\n");
    const known = this.#members.get(key);
    if (known !== undefined) return known;
    const instance = parseInstanceUse(bareType);
    const sums = { gross: zero, left: zero, slices: new Map<string, Slice>() };
    const named = { key, month, family, account, region, service, usageType, bareType, operation, price, instance };
    const member: Member = { ...named, ...sums, isHourly: this.#options.mayBeCovered({ ...named, ...sums }) };
    this.#members.set(key, member);
    return member;
  }
}

/** Without region and code a usage type is one of us-east-1, unless its service has no regions. */
function findPrice(book: PriceBook, query: PriceQuery): PricedProduct | undefined {
  return book.find(query) ?? (query.region === "" ? book.find({ ...query, region: "us-east-1" }) : undefined);
}

function addSlice(member: Member, { start, end, resource, tags, zone, quantity }: UsageRecord): void {
  const key = `${String(start).padStart(15, "0")}\n${end}\n${zone ?? ""}\n${resource ?? ""}\n${tagText(tags)}`;
  const known = member.slices.get(key);
  if (known === undefined) member.slices.set(key, { start, end, resource, tags, zone, quantity, left: quantity });
  else known.left = known.quantity = known.quantity.plus(quantity);
}

function tagText(tags: Readonly<Record<string, string>> | undefined): string {
  return tags === undefined ? "" : JSON.stringify(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The record's clock hours, the quantity spread evenly over its time. */
function byHours(record: UsageRecord): readonly UsageRecord[] {
  const first = hourStart(record.start);
  if (record.end <= first + hourMilliseconds) return [{ ...record, start: first, end: first + hourMilliseconds }];
  const parts: UsageRecord[] = [];
  for (let start = record.start; start < record.end; start = hourStart(start) + hourMilliseconds) {
    parts.push({ ...record, start, end: Math.min(record.end, hourStart(start) + hourMilliseconds) });
  }
  return divided(record.quantity, parts).map((part) => {
    const start = hourStart(part.start);
    return { ...part, start, end: start + hourMilliseconds };
  });
}

function divided(quantity: Decimal, parts: readonly UsageRecord[]): UsageRecord[] {
  const shares = allocate(
    quantity,
    parts.map(({ start, end }) => new Decimal(BigInt(end - start), 0)),
  );
  return parts.map((part, index) => ({ ...part, quantity: shares[index] ?? zero }));
}

/** Slices in order of time, zone, resource and tags. */
export function sortedSlices(member: Member): Slice[] {
  return [...member.slices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slice]) => slice);
}
