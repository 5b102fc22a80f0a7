/** Tests of reserved instances: what they cover and what they cost. */
import { expect, test } from "vitest";
import type { RatedBill } from "./rated-bill.ts";
import { rate } from "./rate.ts";
import { bob, bookOf, october, susan, use } from "./sample-usage.ts";
import { hourMilliseconds } from "./billing-period.ts";
import type { Reservation } from "./terms.ts";

const book = bookOf({
  "BoxUsage:m4.large": "0.10",
  "BoxUsage:m4.xlarge": "0.20",
  "BoxUsage:c4.xlarge": "0.20",
  "BoxUsage:g4dn.xlarge": "0.50",
  "BoxUsage:g4dn.2xlarge": "0.75",
});

function reserve(changes: Partial<Reservation> = {}): Reservation {
  return {
    id: "ri-1",
    account: susan,
    service: "AmazonEC2",
    region: "us-east-1",
    usageType: "BoxUsage:m4.xlarge",
    operation: "RunInstances",
    count: 1,
    start: october,
    term: "1yr",
    purchaseOption: "No Upfront",
    upfrontFee: "0",
    hourlyPrice: "0.0309",
    ...changes,
  };
}

function quantities(bill: RatedBill, lineItemType: string): Record<string, string> {
  const lines = bill.lines.filter((line) => line.lineItemType === lineItemType);
  return Object.fromEntries(lines.map((line) => [`${line.account} ${line.usageType}`, line.quantity.toString()]));
}

function sumOf(bill: RatedBill, lineItemType: string): number {
  const lines = bill.lines.filter((line) => line.lineItemType === lineItemType);
  return lines.reduce((sum, line) => sum + line.quantity.toNumber(), 0);
}

test("one reservation covers one instance hour of each clock hour, however many run", () => {
  const usage = ["i-1", "i-2", "i-3", "i-4"].map((resource) => use({ resource }));
  const bill = rate({ book, usage, terms: { reservations: [reserve()] } });
  expect([sumOf(bill, "DiscountedUsage"), sumOf(bill, "Usage")]).toEqual([1, 3]);
});

test("instances that run one after the other in a clock hour share its hour", () => {
  const usage = ["i-1", "i-2", "i-3", "i-4"].map((resource) => use({ resource, quantity: "0.25" }));
  const bill = rate({ book, usage, terms: { reservations: [reserve()] } });
  expect([sumOf(bill, "DiscountedUsage"), sumOf(bill, "Usage")]).toEqual([1, 0]);
});

test("what one hour leaves is not kept for the next", () => {
  const usage = [use({ hour: 1 }), use({ hour: 1, resource: "i-2" })];
  const bill = rate({ book, usage, terms: { reservations: [reserve()] } });
  expect([sumOf(bill, "DiscountedUsage"), sumOf(bill, "Usage")]).toEqual([1, 1]);
});

test("a regional Linux reservation covers two instances of half its size", () => {
  const usage = ["i-1", "i-2"].map((resource) => use({ resource, usageType: "BoxUsage:m4.large" }));
  const bill = rate({ book, usage, terms: { reservations: [reserve()] } });
  expect([sumOf(bill, "DiscountedUsage"), sumOf(bill, "Usage")]).toEqual([2, 0]);
});

test("it covers half of an instance of twice its size", () => {
  const reservation = reserve({ usageType: "BoxUsage:c4.large" });
  const bill = rate({
    book,
    usage: [use({ usageType: "BoxUsage:c4.xlarge" })],
    terms: { reservations: [reservation] },
  });
  expect([sumOf(bill, "DiscountedUsage"), sumOf(bill, "Usage")]).toEqual([0.5, 0.5]);
});

test("the smallest size is covered first", () => {
  const usage = [use({}), use({ usageType: "BoxUsage:m4.large" })];
  const bill = rate({ book, usage, terms: { reservations: [reserve()] } });
  expect(quantities(bill, "DiscountedUsage")).toEqual({
    [`${susan} BoxUsage:m4.large`]: "1",
    [`${susan} BoxUsage:m4.xlarge`]: "0.5",
  });
});

test.each([
  [
    "of a family without size flexibility",
    { usageType: "BoxUsage:g4dn.2xlarge" },
    { usageType: "BoxUsage:g4dn.xlarge" },
  ],
  [
    "for Windows",
    { operation: "RunInstances:0002" },
    { usageType: "BoxUsage:m4.large", operation: "RunInstances:0002" },
  ],
  ["of one zone", { zone: "us-east-1a" }, { usageType: "BoxUsage:m4.large", zone: "us-east-1a" }],
])("a reservation %s covers no other size", (_, reservation, usage) => {
  const bill = rate({ book, usage: [use(usage)], terms: { reservations: [reserve(reservation)] } });
  expect(sumOf(bill, "DiscountedUsage")).toBe(0);
});

test("a zonal reservation covers its own zone only", () => {
  const usage = [use({ zone: "us-east-1b" }), use({ zone: "us-east-1a", resource: "i-2" })];
  const bill = rate({
    book,
    usage,
    detail: true,
    terms: { reservations: [reserve({ zone: "us-east-1a", count: 2 })] },
  });
  const covered = bill.charges.filter(({ line }) => line.lineItemType === "DiscountedUsage");
  expect(covered.map(({ zone, quantity }) => `${zone} ${quantity.toString()}`)).toEqual(["us-east-1a 1"]);
});

test("the owner is served first and the family gets the rest", () => {
  const running = [susan, susan, susan, bob, bob, bob, bob, bob, bob];
  const usage = running.map((account, index) => use({ account, resource: `i-${index}` }));
  const bill = rate({ book, usage, terms: { reservations: [reserve({ count: 5 })] } });
  expect(quantities(bill, "DiscountedUsage")).toEqual({
    [`${susan} BoxUsage:m4.xlarge`]: "3",
    [`${bob} BoxUsage:m4.xlarge`]: "2",
  });
  expect(quantities(bill, "Usage")).toEqual({ [`${bob} BoxUsage:m4.xlarge`]: "4" });
});

test("an account that does not share at the month's end neither gives nor takes", () => {
  const usage = [use({ account: bob })];
  const share = (account: string, discounts: boolean, day: number) => {
    return { account, discounts, credits: true, since: Date.UTC(2025, 9, day) };
  };
  const covered = (...sharing: ReturnType<typeof share>[]): number =>
    sumOf(rate({ book, usage, terms: { sharing, reservations: [reserve()] } }), "DiscountedUsage");
  expect(covered()).toBe(1);
  expect(covered(share(bob, false, 31))).toBe(0);
  expect(covered(share(susan, false, 1))).toBe(0);
  expect(covered(share(susan, false, 1), share(susan, true, 31))).toBe(1);
});

test("the hourly fee is due for every hour of the month, used or not", () => {
  const reservation = reserve({ usageType: "BoxUsage:m4.large" });
  const terms = { reservations: [reservation], period: { start: october, end: Date.UTC(2025, 10) } };
  const bill = rate({ book, usage: [], terms });
  const [fee] = bill.lines;
  expect(fee).toMatchObject({ lineItemType: "RIFee", account: susan });
  expect([fee?.quantity, fee?.normalizedQuantity, fee?.costs?.unblended].map(String)).toEqual([
    "744",
    "2976",
    "22.9896",
  ]);
  expect(bill.statement.map(({ amount }) => amount?.toFixed(2))).toEqual(["22.99"]);
});

test("in the month of purchase the fee begins with the clock hour of the purchase", () => {
  const start = october + 24 * hourMilliseconds + 1_000;
  const terms = { reservations: [reserve({ start })], period: { start: october, end: Date.UTC(2025, 11) } };
  const bill = rate({ book, usage: [], terms });
  expect(bill.lines.map(({ quantity }) => quantity.toString())).toEqual(["720", "720"]);
});

test("an upfront fee is charged once and amortized evenly over the term", () => {
  const reservation = reserve({ upfrontFee: "365", hourlyPrice: "0", purchaseOption: "All Upfront" });
  const usage = Array.from({ length: 24 }, (_, hour) => use({ hour }));
  const bill = rate({
    book,
    usage,
    terms: { reservations: [reservation], period: { start: october, end: october + 48 * hourMilliseconds } },
  });
  const costs = Object.fromEntries(bill.lines.map((line) => [line.lineItemType, line.costs]));
  expect(costs["Fee"]?.unblended.toString()).toBe("365");
  expect(costs["Fee"]?.amortized.toString()).toBe("0");
  // One day used, one day not: a dollar each.
  expect(costs["DiscountedUsage"]?.amortized.toFixed(10)).toBe("1.0000000000");
  expect(costs["RIFee"]?.amortized.toFixed(10)).toBe("1.0000000000");
  expect(bill.total.amortized.toString()).toBe("2");
});

test("a month of use in one record is spread evenly over its hours", () => {
  const usage = [use({ end: Date.UTC(2025, 10), quantity: "1488" })];
  const bill = rate({ book, usage, terms: { reservations: [reserve()] } });
  expect([sumOf(bill, "DiscountedUsage"), sumOf(bill, "Usage")]).toEqual([744, 744]);
});

test("Multi-AZ databases take twice the capacity of their size", () => {
  const usage = [
    use({ service: "AmazonRDS", usageType: "Multi-AZUsage:db.m5.large", operation: "CreateDBInstance:0014" }),
  ];
  const reservation = reserve({
    service: "AmazonRDS",
    usageType: "InstanceUsage:db.m5.large",
    operation: "CreateDBInstance:0014",
  });
  const bill = rate({ book, usage, terms: { reservations: [reservation] } });
  expect(sumOf(bill, "DiscountedUsage")).toBe(0.5);
});

test("a reservation that is modified covers its new size from then on, and costs as much as before", () => {
  const noon = october + 12 * hourMilliseconds;
  const upfront = { purchaseOption: "Partial Upfront", upfrontFee: "365" } as const;
  const plain = reserve(upfront);
  const parts = [
    { ...plain, end: noon },
    reserve({
      ...upfront,
      id: "ri-2",
      zone: "us-east-1a",
      start: noon,
      end: october + 8_760 * hourMilliseconds,
      upfrontPaid: true,
    }),
  ];
  const usage = [use({ hour: 11 }), use({ hour: 12, zone: "us-east-1b" }), use({ hour: 13, zone: "us-east-1a" })];
  const [whole, modified] = [[plain], parts].map((reservations) => rate({ book, usage: [], terms: { reservations } }));
  expect(modified?.total.unblended.toString()).toBe(whole?.total.unblended.toString());
  expect(modified?.total.amortized.toString()).toBe(whole?.total.amortized.toString());
  const covered = rate({ book, usage, terms: { reservations: parts } });
  expect([sumOf(covered, "DiscountedUsage"), sumOf(covered, "Usage")]).toEqual([2, 1]);
});
