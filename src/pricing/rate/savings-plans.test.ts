/** Tests of savings plans, with the rates of AWS's own example where it has them. */
import { expect, test } from "vitest";
import { rate } from "./rate.ts";
import type { RatedBill } from "./rated-bill.ts";
import { bob, bookOf, october, susan, use } from "./sample-usage.ts";
import type { SavingsPlan } from "./terms.ts";
import { hourMilliseconds } from "./billing-period.ts";

const book = bookOf({ "BoxUsage:r5.4xlarge": "1.00", "BoxUsage:m5.24xlarge": "10.00", "BoxUsage:c5.large": "0.10" });

function plan(changes: Partial<SavingsPlan> = {}): SavingsPlan {
  return {
    id: "sp-1",
    account: susan,
    planType: "ComputeSavingsPlans",
    hourlyCommitment: "1",
    start: october,
    term: "1yr",
    purchaseOption: "No Upfront",
    rates: [
      { usageType: "BoxUsage:r5.4xlarge", rate: "0.50" },
      { usageType: "BoxUsage:m5.24xlarge", rate: "8.00" },
      { usageType: "BoxUsage:c5.large", rate: "0.05" },
    ],
    ...changes,
  };
}

function covered(bill: RatedBill): Record<string, string> {
  const lines = bill.lines.filter(({ lineItemType }) => lineItemType === "SavingsPlanCoveredUsage");
  return Object.fromEntries(lines.map((line) => [`${line.account} ${line.usageType}`, line.quantity.toString()]));
}

test("what saves most is covered first, and what is over is paid on demand", () => {
  const usage = [use({ usageType: "BoxUsage:m5.24xlarge" }), use({ usageType: "BoxUsage:r5.4xlarge", quantity: "4" })];
  const bill = rate({ book, usage, terms: { savingsPlans: [plan({ hourlyCommitment: "4" })] } });
  // Four at 0.50 are two dollars; the other two pay a quarter of the m5.24xlarge.
  expect(covered(bill)).toEqual({ [`${susan} BoxUsage:r5.4xlarge`]: "4", [`${susan} BoxUsage:m5.24xlarge`]: "0.25" });
  const [onDemand] = bill.lines.filter(({ lineItemType }) => lineItemType === "Usage");
  expect(onDemand?.costs?.unblended.toString()).toBe("7.5");
});

test("with the same saving the lower rate goes first", () => {
  const usage = [use({ usageType: "BoxUsage:r5.4xlarge" }), use({ usageType: "BoxUsage:c5.large" })];
  const bill = rate({ book, usage, terms: { savingsPlans: [plan({ hourlyCommitment: "0.05" })] } });
  expect(covered(bill)).toEqual({ [`${susan} BoxUsage:c5.large`]: "1" });
});

test("the owner is served before the family, even where the family would save more", () => {
  const usage = [use({ usageType: "BoxUsage:m5.24xlarge" }), use({ account: bob, usageType: "BoxUsage:r5.4xlarge" })];
  const bill = rate({ book, usage, terms: { savingsPlans: [plan({ hourlyCommitment: "8.25" })] } });
  expect(covered(bill)).toEqual({ [`${susan} BoxUsage:m5.24xlarge`]: "1", [`${bob} BoxUsage:r5.4xlarge`]: "0.5" });
});

test("plans of an instance family go before those for all computing, and reservations before both", () => {
  const reservation = {
    id: "ri",
    account: susan,
    service: "AmazonEC2",
    region: "us-east-1",
    usageType: "BoxUsage:c5.large",
    operation: "RunInstances",
    count: 1,
    start: october,
    term: "1yr" as const,
    purchaseOption: "No Upfront" as const,
    upfrontFee: "0",
    hourlyPrice: "0.06",
  };
  const family = plan({
    id: "sp-c5",
    planType: "EC2InstanceSavingsPlans",
    region: "us-east-1",
    instanceFamily: "c5",
    hourlyCommitment: "0.04",
    rates: [{ usageType: "BoxUsage:c5.large", rate: "0.04" }],
  });
  const usage = [use({ usageType: "BoxUsage:c5.large", quantity: "3" }), use({ usageType: "BoxUsage:r5.4xlarge" })];
  const terms = { reservations: [reservation], savingsPlans: [plan({ hourlyCommitment: "0.05" }), family] };
  const bill = rate({ book, usage, terms });
  const lines = bill.lines.filter(({ commitment, lineItemType }) => commitment && lineItemType.endsWith("Usage"));
  expect(
    lines.map(({ commitment, usageType, quantity }) => `${commitment} ${usageType} ${quantity.toString()}`),
  ).toEqual(["ri BoxUsage:c5.large 1", "sp-c5 BoxUsage:c5.large 1", "sp-1 BoxUsage:c5.large 1"]);
});

test("the bill shows the use at its on-demand cost, takes it off and asks for the commitment", () => {
  const period = { start: october, end: october + 2 * hourMilliseconds };
  const bill = rate({
    book,
    usage: [use({ usageType: "BoxUsage:r5.4xlarge" })],
    terms: { savingsPlans: [plan()], period },
  });
  const costs = bill.lines.map(({ lineItemType, costs: money }) => [
    lineItemType,
    String(money?.unblended),
    String(money?.amortized),
  ]);
  expect(costs).toEqual([
    ["SavingsPlanCoveredUsage", "1", "0.5"],
    ["SavingsPlanNegation", "-1", "0"],
    ["SavingsPlanRecurringFee", "2", "1.5"],
  ]);
  expect(bill.commitments).toMatchObject([{ id: "sp-1", unit: "USD" }]);
  expect(bill.commitments.map(({ used, unused }) => `${used.toString()} ${unused.toString()}`)).toEqual(["0.5 1.5"]);
});

test("an upfront plan is paid once, and amortized by the hour", () => {
  const period = { start: october, end: october + hourMilliseconds };
  const bill = rate({
    book,
    usage: [use({ usageType: "BoxUsage:r5.4xlarge" })],
    terms: { period, savingsPlans: [plan({ purchaseOption: "All Upfront" })] },
  });
  const upfront = bill.lines.find(({ lineItemType }) => lineItemType === "SavingsPlanUpfrontFee");
  expect(upfront?.costs?.unblended.toString()).toBe("8760");
  expect(bill.total.amortized.toString()).toBe("1");
});

test("a rate above the on-demand rate never applies", () => {
  const dear = plan({ rates: [{ usageType: "BoxUsage:c5.large", rate: "0.11" }] });
  const bill = rate({ book, usage: [use({ usageType: "BoxUsage:c5.large" })], terms: { savingsPlans: [dear] } });
  expect(covered(bill)).toEqual({});
});

test("fees have the usage types of AWS's offer files", () => {
  const family = { planType: "EC2InstanceSavingsPlans", region: "us-east-1", instanceFamily: "c5" } as const;
  const savingsPlans = [plan(), plan({ id: "sp-2", ...family, term: "3yr", purchaseOption: "All Upfront" })];
  const { lines } = rate({ book, usage: [use({ usageType: "BoxUsage:c5.large" })], terms: { savingsPlans } });
  const fees = lines.filter(({ lineItemType }) => lineItemType === "SavingsPlanRecurringFee");
  expect(fees.map(({ usageType }) => usageType)).toEqual(["EC2SP:c5.3yrAllUpfront", "ComputeSP:1yrNoUpfront"]);
});
