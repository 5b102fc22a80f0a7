/** Bills that others worked out, to the cent: facts of AWS's guides and of real bills, in vectors/. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decimal, type Decimal, sum, zero } from "../decimal.ts";
import type { PriceBook } from "../book/book.ts";
import { shippedBook } from "../book/shipped-book.ts";
import { hourMilliseconds, nextMonthStart } from "./billing-period.ts";
import { applicationCapacityUnits } from "./load-balancer-units.ts";
import { rate } from "./rate.ts";
import type { RatedBill, RatedLine } from "./rated-bill.ts";
import { october, susan } from "./sample-usage.ts";
import { newStatedBook, type StatedRate } from "./stated-book.ts";
import { supportFee } from "./support.ts";
import type { SupportPlanName } from "./support-plans.ts";
import type { Reservation, Terms } from "./terms.ts";
import { usageFromLedger } from "./usage-from-ledger.ts";
import type { UsageRecord } from "./usage-record.ts";

interface VectorUse {
  readonly account?: string;
  readonly service: string;
  readonly region: string;
  readonly usageType: string;
  readonly operation?: string;
  readonly quantity: string;
  readonly wholeMonth?: boolean;
  readonly resource?: string;
}

interface Vector<Expected> {
  readonly id: string;
  readonly source: string;
  readonly rates?: readonly StatedRate[];
  readonly usage: readonly VectorUse[];
  readonly month?: string;
  readonly days?: number;
  readonly freeTier?: "legacy";
  readonly reservations?: readonly Reservation[];
  readonly expect: Expected;
}

function vectors<T>(name: string): T[] {
  return JSON.parse(readFileSync(new URL(`vectors/${name}.json`, import.meta.url), "utf8")) as T[];
}

/** Rates come from the shipped book, unless the vector brings its own. */
function bookOf({ rates }: { rates?: readonly StatedRate[] }): PriceBook {
  if (rates === undefined) return shippedBook();
  return newStatedBook(rates, { source: "stated", publicationDate: "2025-01-01" });
}

function monthOf({ month }: { month?: string }): number {
  return month === undefined ? october : Date.parse(`${month}-01`);
}

function recordsOf(vector: Vector<unknown>): UsageRecord[] {
  const start = monthOf(vector);
  return vector.usage.map(({ quantity, wholeMonth = false, account = susan, operation = "", ...use }) => ({
    ...use,
    account,
    operation,
    start,
    end: wholeMonth ? nextMonthStart(start) : start + hourMilliseconds,
    quantity: decimal(quantity),
  }));
}

function quantityOf(bill: RatedBill, wanted: (line: RatedLine) => boolean): Decimal {
  return sum(bill.lines.filter(wanted).map(({ quantity }) => quantity));
}

function byUsageType(bill: RatedBill, wanted: (line: RatedLine) => boolean): Record<string, string> {
  return Object.fromEntries(bill.lines.filter(wanted).map((line) => [line.usageType, line.quantity.toString()]));
}

describe("one line of a bill", () => {
  test.each(vectors<Vector<{ amount: string; shownQuantity?: string }>>("priced-usage"))("$id", (vector) => {
    const bill = rate({ book: bookOf(vector), usage: recordsOf(vector) });
    expect(bill.statement.map(({ amount }) => amount?.toFixed(2))).toEqual([vector.expect.amount]);
    const { shownQuantity } = vector.expect;
    if (shownQuantity !== undefined) expect(bill.statement[0]?.quantity.toFixed(3)).toBe(shownQuantity);
  });
});

interface OrganizationExpected {
  readonly amount: string;
  readonly separately?: string;
  readonly blendedRate?: string;
  readonly free?: Readonly<Record<string, string>>;
  readonly charged?: Readonly<Record<string, string>>;
}

describe("an organization's tiers and free tier", () => {
  test.each(vectors<Vector<OrganizationExpected>>("organizations"))("$id", (vector) => {
    const { amount, separately, blendedRate, free, charged } = vector.expect;
    const terms: Terms = vector.freeTier === undefined ? {} : { freeTier: { mode: vector.freeTier } };
    const bill = rate({ book: bookOf(vector), usage: recordsOf(vector), terms });
    expect(bill.total.unblended.toFixed(2)).toBe(amount);
    if (separately !== undefined) {
      const alone = recordsOf(vector).map((record) => rate({ book: bookOf(vector), usage: [record] }).total.statement);
      expect(sum(alone).toFixed(2)).toBe(separately);
    }
    if (blendedRate !== undefined) expect(bill.lines[0]?.blendedRate?.toFixed(6)).toBe(blendedRate);
    if (free !== undefined) expect(byUsageType(bill, (line) => line.freeTierOffer !== undefined)).toEqual(free);
    if (charged !== undefined) expect(byUsageType(bill, (line) => line.freeTierOffer === undefined)).toEqual(charged);
  });
});

interface ReservationExpected {
  readonly covered?: string;
  readonly onDemand?: string;
  readonly amount?: string;
  readonly blendedRate?: string;
  readonly fee?: string;
  readonly feeQuantity?: string;
  readonly normalizedQuantity?: string;
  readonly amortized?: string;
}

describe("reservations", () => {
  test.each(vectors<Vector<ReservationExpected>>("reservations"))("$id", (vector) => {
    const start = monthOf(vector);
    const end = vector.days === undefined ? nextMonthStart(start) : start + vector.days * 24 * hourMilliseconds;
    const reservations = (vector.reservations ?? []).map((each) => ({ ...each, start }));
    const terms = { reservations, period: { start, end } };
    const bill = rate({ book: bookOf(vector), usage: recordsOf(vector), terms });
    const { covered, onDemand, amount, blendedRate, fee, feeQuantity, normalizedQuantity, amortized } = vector.expect;
    const quantity = (type: string): string => quantityOf(bill, (line) => line.lineItemType === type).toString();
    if (covered !== undefined) expect(quantity("DiscountedUsage")).toBe(covered);
    if (onDemand !== undefined) expect(quantity("Usage")).toBe(onDemand);
    if (amount !== undefined) expect(bill.total.statement.toFixed(2)).toBe(amount);
    if (blendedRate !== undefined) {
      const used = bill.lines.find((line) => line.lineItemType === "Usage");
      expect(used?.blendedRate?.toString()).toBe(blendedRate);
    }
    if (fee !== undefined) {
      const [line] = bill.lines.filter(({ lineItemType }) => lineItemType === fee);
      expect([line?.quantity, line?.normalizedQuantity].map(String)).toEqual([feeQuantity, normalizedQuantity]);
    }
    if (amortized !== undefined) expect(bill.total.amortized.toString()).toBe(amortized);
  });
});

interface WholeTerm {
  readonly id: string;
  readonly term: Reservation["term"];
  readonly purchaseOption: Reservation["purchaseOption"];
  readonly expect: { readonly amount: string; readonly effectiveHourly: string; readonly savingPercent: string };
}

describe("a reservation over its whole term, at the book's price", () => {
  test.each(vectors<WholeTerm>("whole-terms"))("$id", ({ term, purchaseOption, expect: expected }) => {
    const product = { usageType: "BoxUsage:c5.xlarge", operation: "RunInstances:0002", region: "ap-northeast-1" };
    const priced = shippedBook().find({ serviceCode: "AmazonEC2", ...product });
    const listed = priced?.reserved.find(
      (each) => each.leaseContractLength === term && each.purchaseOption === purchaseOption,
    );
    const hours = term === "1yr" ? 8_760 : 26_280;
    // The offer begins with a month, so that no record has to be divided.
    const start = Date.UTC(2025, 8);
    const reservation: Reservation = {
      id: "ri",
      account: susan,
      service: "AmazonEC2",
      ...product,
      count: 1,
      start,
      term,
      purchaseOption,
      upfrontFee: listed?.upfrontFee ?? "",
      hourlyPrice: listed?.hourlyPrice ?? "",
    };
    const end = start + hours * hourMilliseconds;
    const usage = [{ ...product, service: "AmazonEC2", account: susan, start, end, quantity: decimal(hours) }];
    const reserved = rate({
      book: shippedBook(),
      usage,
      terms: { reservations: [reservation], period: { start, end } },
    });
    const onDemand = rate({ book: shippedBook(), usage }).total.unblended;
    const total = reserved.total.unblended;
    expect(total.toFixed(2)).toBe(expected.amount);
    expect(reserved.total.amortized.rounded(10).equals(total)).toBe(true);
    expect(total.dividedBy(decimal(hours), 4).toFixed(4)).toBe(expected.effectiveHourly);
    const saving = onDemand.minus(total).times(decimal(100)).dividedBy(onDemand, 1);
    expect(saving.toFixed(1)).toBe(expected.savingPercent);
  });
});

interface SupportVector {
  readonly id: string;
  readonly plan: SupportPlanName;
  readonly charges: string;
  readonly since?: string;
  readonly expect: { readonly fee: string; readonly nextMonth?: string };
}

describe("support", () => {
  test.each(vectors<SupportVector>("support"))("$id", ({ plan, charges, since, expect: expected }) => {
    if (since === undefined) {
      expect(supportFee(plan, { charges: decimal(charges), month: october }).fee.toFixed(2)).toBe(expected.fee);
      return;
    }
    const support = [{ account: susan, plan, since: Date.parse(since) }];
    const terms = { support, period: { start: october, end: Date.UTC(2025, 11) } };
    const bill = rate({ book: shippedBook(), usage: [], terms });
    const amounts = bill.statement.map(({ amount }) => amount?.toFixed(2));
    expect(amounts).toEqual([expected.fee, expected.nextMonth]);
  });
});

interface BalancerVector {
  readonly id: string;
  readonly newConnectionsPerSecond: string;
  readonly activeConnections: string;
  readonly processedGb: string;
  readonly ruleEvaluationsPerSecond: string;
  readonly expect: { readonly units: string };
}

test.each(vectors<BalancerVector>("load-balancers"))("$id", (vector) => {
  const units = applicationCapacityUnits({
    newConnectionsPerSecond: decimal(vector.newConnectionsPerSecond),
    activeConnections: decimal(vector.activeConnections),
    processedGb: decimal(vector.processedGb),
    ruleEvaluationsPerSecond: decimal(vector.ruleEvaluationsPerSecond),
  });
  expect(units.toString()).toBe(vector.expect.units);
});

interface StorageVector {
  readonly id: string;
  readonly month: string;
  readonly levels: readonly { readonly bytes: string; readonly hours: number }[];
  readonly books: readonly { readonly tiers: StatedRate["tiers"]; readonly amount: string }[];
  readonly expect: { readonly byteHours: string; readonly gbMonths: string };
}

test.each(vectors<StorageVector>("storage"))("$id", ({ month, levels, books, expect: expected }) => {
  const hourly = levels.flatMap(({ bytes, hours }) => Array.from({ length: hours }, () => BigInt(bytes)));
  const rows = hourly.map((bytes, hour) => ({
    account: susan,
    region: "us-east-1",
    service: "AmazonS3",
    usageType: "TimedStorage-ByteHrs",
    operation: "StandardStorage",
    periodStart: Date.parse(`${month}-01`) + hour * hourMilliseconds,
    amount: bytes * BigInt(hourMilliseconds),
    divisor: 3_600_000 as const,
  }));
  expect(String(hourly.reduce((total, bytes) => total + bytes, 0n))).toBe(expected.byteHours);
  const usage = [...usageFromLedger(rows)];
  expect(usage.reduce((total, { quantity }) => total.plus(quantity), zero).toString()).toBe(expected.gbMonths);
  for (const { tiers, amount } of books) {
    const rates = [{ serviceCode: "AmazonS3", usageType: "TimedStorage-ByteHrs", unit: "GB-Mo", tiers }];
    expect(rate({ book: bookOf({ rates }), usage }).total.statement.toFixed(2)).toBe(amount);
  }
});

test("there are 33 of them", () => {
  const names = [
    "priced-usage",
    "organizations",
    "reservations",
    "whole-terms",
    "support",
    "load-balancers",
    "storage",
  ];
  const ids = names.flatMap((name) => vectors<{ id: string }>(name).map(({ id }) => id));
  expect(new Set(ids).size).toBe(33);
});
