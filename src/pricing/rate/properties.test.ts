/** What must hold of every bill, tried on families, usages and terms made up at random. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal, Decimal, sum, zero } from "../decimal.ts";
import { allocate } from "./allocate.ts";
import { hourMilliseconds } from "./billing-period.ts";
import { rate } from "./rate.ts";
import type { RatedBill, RatedLine } from "./rated-bill.ts";
import { bookOf, october } from "./sample-usage.ts";
import type { Reservation, SavingsPlan, Terms } from "./terms.ts";
import type { UsageRecord } from "./usage-record.ts";

const accounts = ["111111111111", "222222222222", "333333333333"];
const types = [
  ["AmazonEC2", "BoxUsage:t3.micro", "RunInstances"],
  ["AmazonEC2", "BoxUsage:m5.large", "RunInstances"],
  ["AmazonEC2", "BoxUsage:m5.2xlarge", "RunInstances"],
  ["AmazonEC2", "EBS:VolumeUsage.gp3", "CreateVolume-Gp3"],
  ["AmazonS3", "TimedStorage-ByteHrs", "StandardStorage"],
  ["AmazonS3", "Requests-Tier2", "GetObject"],
  ["AmazonS3", "Requests-Tier2", "HeadObject"],
  ["AmazonS3", "Unknown-Bytes", ""],
] as const;

const book = bookOf({
  "BoxUsage:t3.micro": "0.0104",
  "BoxUsage:m5.large": "0.096",
  "BoxUsage:m5.2xlarge": "0.384",
  "EBS:VolumeUsage.gp3": "0.08",
  "TimedStorage-ByteHrs": [
    ["0", "0.023"],
    ["7", "0.022"],
    ["11", "0.0210000001"],
  ],
  "Requests-Tier2": "0.0000004",
});

const quantities = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.integer({ min: 0, max: 5 }))
  .map(([units, places]) => new Decimal(units, places));

const records: fc.Arbitrary<UsageRecord> = fc
  .record({
    hour: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 740, max: 747 })),
    account: fc.constantFrom(...accounts),
    type: fc.constantFrom(...types),
    quantity: quantities,
    resource: fc.constantFrom("a", "b", undefined),
    region: fc.constantFrom("us-east-1", "ap-northeast-2"),
  })
  .map(({ hour, type: [service, usageType, operation], ...rest }) => {
    const start = october + hour * hourMilliseconds;
    return { ...rest, start, end: start + hourMilliseconds, service, usageType, operation };
  });

const usages = fc.array(records, { maxLength: 25 });

const reservations: fc.Arbitrary<Reservation> = fc.record({
  id: fc.uuid(),
  account: fc.constantFrom(...accounts),
  service: fc.constant("AmazonEC2"),
  region: fc.constantFrom("us-east-1", "ap-northeast-2"),
  usageType: fc.constantFrom("BoxUsage:t3.micro", "BoxUsage:m5.large", "BoxUsage:m5.2xlarge"),
  operation: fc.constant("RunInstances"),
  count: fc.integer({ min: 1, max: 5 }),
  start: fc.constant(october),
  term: fc.constant("1yr"),
  purchaseOption: fc.constant("Partial Upfront"),
  upfrontFee: fc.constantFrom("0", "100"),
  hourlyPrice: fc.constantFrom("0", "0.033"),
});

const plans: fc.Arbitrary<SavingsPlan> = fc.record({
  id: fc.uuid(),
  account: fc.constantFrom(...accounts),
  planType: fc.constant("ComputeSavingsPlans"),
  hourlyCommitment: fc.constantFrom("0.01", "1"),
  start: fc.constant(october),
  term: fc.constant("3yr"),
  purchaseOption: fc.constantFrom("No Upfront", "Partial Upfront", "All Upfront"),
  rates: fc.constant([
    { usageType: "BoxUsage:m5.large", rate: "0.05" },
    { usageType: "BoxUsage:m5.2xlarge", rate: "0.3" },
  ]),
});

const allTerms: fc.Arbitrary<Terms> = fc.record({
  payer: fc.constant(accounts[0] ?? ""),
  reservations: fc.array(reservations, { maxLength: 2 }),
  savingsPlans: fc.array(plans, { maxLength: 2 }),
  freeTier: fc.constantFrom({ mode: "none" as const }, { mode: "legacy" as const }, { mode: "credits" as const }),
  discounts: fc.constantFrom([], [{ description: "agreed", percent: "7" }]),
  credits: fc.constantFrom(
    [],
    [{ id: "c", account: "222222222222", amount: "5", startsAt: october, expiresAt: Infinity }],
  ),
  tax: fc.constant({ ratePercent: "10" }),
  supportOfAll: fc.constantFrom("Basic" as const, "Developer" as const),
});

/** Everything of a bill that can be compared. */
function written(bill: RatedBill): string {
  return JSON.stringify({ ...bill, creditsLeft: [...bill.creditsLeft] });
}

function equal(a: Decimal, b: Decimal): void {
  expect(a.toString()).toBe(b.toString());
}

const readings = ["unblended", "blended", "amortized", "netUnblended", "netAmortized"] as const;

test("the lines add up to the total, and the charges to the lines, however they are grouped", () => {
  fc.assert(
    fc.property(usages, allTerms, (usage, terms) => {
      const bill = rate({ book, usage, terms, detail: true });
      for (const reading of readings) {
        equal(moneyOf(bill.lines, reading), bill.total[reading]);
        equal(moneyOf(bill.charges, reading), bill.total[reading]);
        for (const key of ["account", "service", "usageType", "lineItemType"] as const) {
          for (const value of new Set(bill.lines.map((line) => line[key]))) {
            const lines = bill.lines.filter((line) => line[key] === value);
            const charges = bill.charges.filter(({ line }) => line[key] === value);
            equal(moneyOf(charges, reading), moneyOf(lines, reading));
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

function moneyOf(list: readonly Pick<RatedLine, "costs">[], reading: (typeof readings)[number]): Decimal {
  return sum(list.map(({ costs }) => costs?.[reading] ?? zero));
}

test("what was used is on the bill once: charged, covered or free", () => {
  fc.assert(
    fc.property(usages, allTerms, (usage, terms) => {
      const bill = rate({ book, usage, terms, detail: true });
      const used = new Set(["Usage", "DiscountedUsage", "SavingsPlanCoveredUsage"]);
      const charges = bill.charges.map(({ line: { lineItemType }, quantity }) => ({ lineItemType, quantity }));
      for (const list of [bill.lines, charges]) {
        const billed = list.filter(({ lineItemType }) => used.has(lineItemType)).map(({ quantity }) => quantity);
        equal(sum(billed), sum(usage.map(({ quantity }) => quantity)));
        expect(billed.some((quantity) => quantity.isNegative())).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});

test("the order of the records changes nothing", () => {
  fc.assert(
    fc.property(usages, allTerms, fc.infiniteStream(fc.nat()), (usage, terms, dice) => {
      const shuffled = usage
        .map((record) => ({ record, place: dice.next().value }))
        .sort((a, b) => a.place - b.place)
        .map(({ record }) => record);
      expect(written(rate({ book, usage: shuffled, terms, detail: true }))).toBe(
        written(rate({ book, usage, terms, detail: true })),
      );
    }),
    { numRuns: 100 },
  );
});

test("an hour's use of a resource in several records is the same use", () => {
  fc.assert(
    fc.property(usages, allTerms, (usage, terms) => {
      const split = usage.flatMap((record) => {
        const part = record.quantity.times(decimal("0.25"));
        return [
          { ...record, quantity: part },
          { ...record, quantity: record.quantity.minus(part) },
        ];
      });
      const [whole, parts] = [usage, split].map((each) => rate({ book, usage: each, terms }));
      expect(whole && written(whole)).toBe(parts && written(parts));
    }),
    { numRuns: 100 },
  );
});

test("a reservation never raises what others pay on demand", () => {
  fc.assert(
    fc.property(usages, allTerms, reservations, (usage, terms, more) => {
      const onDemand = (reserved: readonly Reservation[], account: string): Decimal => {
        const bill = rate({ book, usage, terms: { ...terms, savingsPlans: [], reservations: reserved } });
        return sum(
          bill.lines
            .filter((line) => line.lineItemType === "Usage" && line.account === account)
            .map(({ costs }) => costs?.unblended ?? zero),
        );
      };
      const before = terms.reservations ?? [];
      for (const account of accounts) {
        if (account === more.account) continue;
        const change = onDemand([...before, more], account).minus(onDemand(before, account));
        // Shares of what the family pays are cut at the eighteenth place.
        expect(change.compare(decimal("0.000000000001"))).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 100 },
  );
});

test("the free tier is within its limits and never below nothing", () => {
  fc.assert(
    fc.property(usages, (usage) => {
      const bill = rate({ book, usage, terms: { freeTier: { mode: "legacy" } } });
      for (const { used, limit } of bill.freeTier) {
        expect(used.isNegative()).toBe(false);
        expect(used.compare(limit)).toBeLessThanOrEqual(0);
      }
      const none = rate({ book, usage });
      expect(bill.total.unblended.compare(none.total.unblended)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 100 },
  );
});

test("an organization of one is a single account", () => {
  fc.assert(
    fc.property(usages, allTerms, (usage, terms) => {
      const [only = ""] = accounts;
      const own = usage.map((record) => ({ ...record, account: only }));
      const owned = {
        ...terms,
        reservations: terms.reservations?.map((each) => ({ ...each, account: only })) ?? [],
        savingsPlans: [],
        credits: [],
      };
      const { payer: _, ...alone } = owned;
      const sharing = [{ account: only, since: 0, discounts: false, credits: false }];
      expect(written(rate({ book, usage: own, terms: owned }))).toBe(
        written(rate({ book, usage: own, terms: { ...alone, sharing } })),
      );
    }),
    { numRuns: 40 },
  );
});

test("a family pays for the sum of its use, whoever used it", () => {
  fc.assert(
    fc.property(usages, (usage) => {
      const [only = ""] = accounts;
      const one = rate({ book, usage: usage.map((record) => ({ ...record, account: only })) });
      equal(rate({ book, usage }).total.unblended, one.total.unblended);
    }),
    { numRuns: 100 },
  );
});

describe("dividing", () => {
  const weights = fc.array(quantities, { minLength: 1, maxLength: 12 });

  test("keeps the sum and gives nobody more than a unit of the last place too much", () => {
    fc.assert(
      fc.property(quantities, weights, (total, shares) => {
        const parts = allocate(total, shares);
        equal(sum(parts), total);
        const whole = sum(shares);
        if (whole.isZero()) return;
        for (const [index, share] of shares.entries()) {
          const exact = total.times(share).dividedBy(whole, 30);
          const off = (parts[index] ?? zero).minus(exact);
          expect(Math.abs(off.toNumber())).toBeLessThanOrEqual(1e-18);
        }
      }),
    );
  });

  test("gives nothing to those that have no share", () => {
    expect(allocate(decimal(1), ["0", "1", "0", "2"].map(decimal)).map(String)).toEqual([
      "0",
      "0.333333333333333333",
      "0",
      "0.666666666666666667",
    ]);
    expect(allocate(decimal("-1"), ["1", "1", "1"].map(decimal)).map(String)).toEqual([
      "-0.333333333333333334",
      "-0.333333333333333333",
      "-0.333333333333333333",
    ]);
  });
});
