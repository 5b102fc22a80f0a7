/** Rates of workload estimates from a family's last bill: worked examples. */
import { expect, test } from "vitest";
import type { SavingsPlanRow } from "../../kernel/cost-terms.ts";
import type { CostLine } from "../../kernel/costs.ts";
import type { PriceBook } from "../../pricing/book/book.ts";
import { shippedBook } from "../../pricing/book/shipped-book.ts";
import { october, susan, use } from "../../pricing/rate/sample-usage.ts";
import { rate } from "../../pricing/rate/rate.ts";
import type { Terms } from "../../pricing/rate/terms.ts";
import type { UsageRecord } from "../../pricing/rate/usage-record.ts";
import { newLines } from "../../pricing/statement/month-lines.ts";
import { rateWorkload, type WorkloadWorld } from "./rate-workload.ts";

const book: PriceBook = shippedBook();
const windows = { region: "ap-northeast-1", usageType: "BoxUsage:c5.xlarge", operation: "RunInstances:0002" };

function linesOf(usage: readonly UsageRecord[], terms: Terms): CostLine[] {
  const { charges } = rate({ usage, book, terms: { payer: susan, ...terms }, detail: true });
  return newLines(
    { payer: susan, month: october, charges, terms, book, isFinal: true },
    { period: "day", resources: false },
  );
}

const plan: SavingsPlanRow = {
  account: susan,
  id: "plan",
  planType: "ComputeSavingsPlans",
  hourlyCommitment: "0.361",
  start: october,
  term: "1yr",
  purchaseOption: "No Upfront",
};

function costAt(
  changes: Partial<WorkloadWorld>,
  usageType: string,
  operation: string,
  serviceCode = "AmazonEC2",
): number {
  const none = { lines: [], discounts: [], reservations: [], savingsPlans: [] };
  const world: WorkloadWorld = { book, rateType: "AFTER_DISCOUNTS", month: october, ...none, ...changes };
  const line = { id: "a", serviceCode, usageType, operation, usageAccountId: susan, amount: "100" };
  return Number(rateWorkload([line], world).get("a")?.cost);
}

test("agreed percentages are off, and the tier is that of the next unit", () => {
  const discounts = [{ description: "agreed", percent: "10" }];
  expect(costAt({ discounts }, "Requests-Tier1", "PutObject", "AmazonS3")).toBeCloseTo(100 * 0.000005 * 0.9, 12);
  const storage = { service: "AmazonS3", usageType: "TimedStorage-ByteHrs", operation: "StandardStorage" };
  const lines = linesOf([use({ ...storage, quantity: "600000" })], {});
  expect(costAt({ lines }, "TimedStorage-ByteHrs", "StandardStorage", "AmazonS3")).toBeCloseTo(2.1, 12);
  expect(costAt({ lines }, "APN2-TimedStorage-ByteHrs", "StandardStorage", "AmazonS3")).toBeCloseTo(2.5, 12);
});

test("after commitments each rate counts by how much it covered", () => {
  // One of two instance hours is covered: .361 with the plan, .398 on demand.
  const usage = [use({ ...windows, quantity: "2" })];
  const terms = { savingsPlans: [plan], period: { start: october, end: october + 3_600_000 } };
  const world = { lines: linesOf(usage, terms), savingsPlans: [plan] };
  const own = costAt(
    { ...world, rateType: "AFTER_DISCOUNTS_AND_COMMITMENTS" },
    "APN1-BoxUsage:c5.xlarge",
    windows.operation,
  );
  expect(own).toBeCloseTo((0.361 + 0.398) * 50, 9);
  expect(costAt(world, "APN1-BoxUsage:c5.xlarge", windows.operation)).toBeCloseTo(39.8, 9);
  // The plan has no rate for requests: nothing covers them.
  const requests = costAt(
    { ...world, rateType: "AFTER_DISCOUNTS_AND_COMMITMENTS" },
    "Requests-Tier1",
    "PutObject",
    "AmazonS3",
  );
  expect(requests).toBeCloseTo(0.0005, 12);
});
