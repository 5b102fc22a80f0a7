/** Bill scenarios and bill estimates over HTTP, against the bill that they begin from. */
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  april,
  may,
  ownPlan,
  ownReservation,
  plan,
  planAction,
  prepare,
  usesOn,
  windows,
} from "../../../test/support/busy-april.ts";
import { openCostRegion, payer, type CostRegion } from "../../../test/support/cost-region.ts";
import { calculatorOf, refusalOf } from "../../../test/support/pricing-calculator.ts";
import { Random } from "../../../test/support/random.ts";
import type { OutputOf } from "../../kernel/operation.ts";
import type { BcmPricingCalculator } from "../../generated/bcm-pricing-calculator.ts";
import { shippedBook } from "../../pricing/book/shipped-book.ts";
import { reservedOfferings } from "../../pricing/book/reserved-offerings.ts";
import { decimal } from "../../pricing/decimal.ts";
import { billEstimates } from "./tables.ts";

const seconds = (time: number): number => time / 1_000;
const interval = { start: seconds(april), end: seconds(may) };

let opened: CostRegion;
let call: ReturnType<typeof calculatorOf>;
let count = 0;

beforeAll(async () => {
  opened = await openCostRegion({ from: april, now: may + 4 * 86_400_000, usesOn, prepare });
  await opened.region.runJob("costs.close-months");
  call = calculatorOf(opened.region.endpoint, payer);
});
afterAll(() => opened.close());

const newName = (): string => `scenario-${++count}`;

async function newScenario(): Promise<string> {
  return (await call("CreateBillScenario", { name: newName() })).id ?? "";
}

type Estimate = OutputOf<BcmPricingCalculator, "GetBillEstimate"> & { readonly id: string };

async function estimate(billScenarioId: string): Promise<Estimate> {
  const { id = "" } = await call("CreateBillEstimate", { billScenarioId, name: newName() });
  await opened.region.runJob("bcm-pricing-calculator.run-estimates");
  const made = await call("GetBillEstimate", { identifier: id });
  expect(made).toMatchObject({ status: "COMPLETE" });
  return { ...made, id };
}

const exact = (id: string) => opened.store.read((reader) => reader.get(billEstimates, [payer, id]));

/** What use and commitments come to. */
async function chargesOf(id: string): Promise<number> {
  const own = (await lineItems(id)).filter(({ lineItemType = "" }) => /Usage$|^SavingsPlan|^RIFee$/.test(lineItemType));
  return own.reduce((all, { estimatedCost }) => all + (estimatedCost?.amount ?? 0), 0);
}

async function lineItems(billEstimateId: string, filters: readonly object[] = []) {
  const items: NonNullable<OutputOf<BcmPricingCalculator, "ListBillEstimateLineItems">["items"]>[number][] = [];
  for (let nextToken: string | undefined; ;) {
    const page = await call("ListBillEstimateLineItems", { billEstimateId, filters, ...(nextToken && { nextToken }) });
    items.push(...(page.items ?? []));
    nextToken = page.nextToken;
    if (nextToken === undefined) return items;
  }
}

const puts = { serviceCode: "AmazonS3", usageType: "Requests-Tier1", operation: "PutObject", usageAccountId: payer };
const instance = {
  serviceCode: "AmazonEC2",
  usageType: windows.usageType,
  operation: windows.operation,
  usageAccountId: payer,
};

const addUse = (billScenarioId: string, ...usage: readonly object[]) =>
  call("BatchCreateBillScenarioUsageModification", {
    billScenarioId,
    usageModifications: usage.map((each, index) => ({ key: `u${index}`, ...each })),
  });

const addCommitments = (billScenarioId: string, ...actions: readonly object[]) =>
  call("BatchCreateBillScenarioCommitmentModification", {
    billScenarioId,
    commitmentModifications: actions.map((commitmentAction, index) => ({
      key: `c${index}`,
      usageAccountId: payer,
      commitmentAction,
    })),
  });

const difference = ({ costSummary }: Estimate): number =>
  (costSummary?.totalCostDifference?.estimatedCost?.amount ?? 0) -
  (costSummary?.totalCostDifference?.historicalCost?.amount ?? 0);

test("without modifications the estimate is the bill before tax, line by line and to the last decimal", async () => {
  const { id, costSummary } = await estimate(await newScenario());
  const month = await (await fetch(`${opened.region.endpoint}/_haneul/bill/lines?month=2026-04`)).json();
  const { total, isFinal } = month as { total: { unblended: string; tax: string }; isFinal: boolean };
  expect(isFinal).toBe(true);
  expect(Number(total.tax)).toBeGreaterThan(0);
  const beforeTax = decimal(total.unblended).minus(decimal(total.tax)).toString();
  expect((await exact(id))?.total).toEqual({ historical: beforeTax, estimated: beforeTax });
  const lines = await lineItems(id);
  expect(lines.length).toBeGreaterThan(0);
  for (const { estimatedCost, estimatedUsageQuantity, historicalCost, historicalUsageQuantity } of lines) {
    expect([estimatedCost, estimatedUsageQuantity]).toEqual([historicalCost, historicalUsageQuantity]);
  }
  const types = new Set(lines.map(({ lineItemType }) => lineItemType));
  const all = ["Credit", "DiscountedUsage", "EdpDiscount", "Fee", "RIFee", "Usage"];
  expect(types).toEqual(
    new Set([...all, ...["CoveredUsage", "Negation", "RecurringFee"].map((end) => `SavingsPlan${end}`)]),
  );
  const services = Object.values(costSummary?.serviceCostDifferences ?? {});
  const whole = services.reduce((all, { estimatedCost }) => all + (estimatedCost?.amount ?? 0), 0);
  expect(whole).toBeCloseTo(Number(beforeTax), 9);
});

test("line items tell what was and what would be, and are found by filters", async () => {
  const { id } = await estimate(await newScenario());
  const type = [{ name: "LINE_ITEM_TYPE", values: ["SavingsPlanCoveredUsage"] }];
  const [covered] = await lineItems(id, type);
  expect(covered).toMatchObject({
    ...instance,
    payerAccountId: payer,
    location: "Asia Pacific (Tokyo)",
    savingsPlanArns: [ownPlan],
  });
  const s3 = await lineItems(id, [
    { name: "SERVICE_CODE", values: ["AmazonS3"] },
    { name: "USAGE_TYPE", values: ["Nonsense"] },
  ]);
  expect(s3).toHaveLength(1);
  expect(s3[0]).toMatchObject({ estimatedUsageQuantity: { amount: 210 } });
  expect(s3[0]).not.toHaveProperty("estimatedCost");
});

test("use is added to the month's own, in its tiers", async () => {
  const scenario = await newScenario();
  const amounts = [{ startHour: interval.start, amount: 1_000_000 }];
  const { items, errors } = await addUse(scenario, { ...puts, amounts, group: "more" });
  expect(errors).toEqual([]);
  expect(items).toMatchObject([
    {
      key: "u0",
      ...puts,
      group: "more",
      quantities: [{ ...amounts[0], unit: "Requests" }],
      location: "US East (N. Virginia)",
    },
  ]);
  const made = await estimate(scenario);
  // Less 3.3 percent; the credit is used up either way, and support goes by what is charged: at least 100 dollars.
  expect(difference(made)).toBeCloseTo(5 * 0.967, 9);
  const input = await call("ListBillEstimateInputUsageModifications", { billEstimateId: made.id });
  expect(input.items).toMatchObject([{ ...puts, group: "more" }]);
  const traffic = { ...puts, usageType: "DataTransfer-Out-Bytes", operation: "GetObject" };
  const larger = await newScenario();
  await addUse(larger, { ...traffic, amounts: [{ startHour: interval.start, amount: 10_000 }] });
  // 3,449.3 GB were there: 6,790.7 more at .09, the rest at .085.
  const there = (123_456_789_013 * 30) / 2 ** 30;
  const first = 10_240 - (there - 100);
  // Support grows with it: the use alone is compared.
  const [line] = await lineItems((await estimate(larger)).id, [
    { name: "USAGE_TYPE", values: ["DataTransfer-Out-Bytes"] },
    { name: "LINE_ITEM_TYPE", values: ["Usage"] },
  ]);
  const more = (line?.estimatedCost?.amount ?? 0) - (line?.historicalCost?.amount ?? 0);
  expect(more).toBeCloseTo(first * 0.09 + (10_000 - first) * 0.085, 6);
});

test("historical use is replaced by what is modelled instead of it", async () => {
  const scenario = await newScenario();
  const historicalUsage = { ...puts, billInterval: interval, filterExpression: {} };
  const { items = [] } = await addUse(scenario, { ...puts, historicalUsage });
  const { quantities = [] } = items[0] ?? {};
  const used = Array.from({ length: 30 }, (_, day) => 7_001 + ((april + day * 86_400_000) % 13)).reduce(
    (a, b) => a + b,
  );
  expect(quantities).toHaveLength(30);
  expect(quantities.reduce((all, { amount = 0 }) => all + amount, 0)).toBe(used);
  // Nothing is modified yet.
  expect(difference(await estimate(scenario))).toBe(0);
  const usageModifications = [{ id: items[0]?.id, amounts: [{ startHour: interval.start, amount: 0 }] }];
  await call("BatchUpdateBillScenarioUsageModification", { billScenarioId: scenario, usageModifications });
  const made = await estimate(scenario);
  expect(difference(made)).toBeCloseTo(-(used - 2_000) * 0.000005 * 0.967, 9);
  const [line] = await lineItems(made.id, [
    { name: "USAGE_TYPE", values: ["Requests-Tier1"] },
    { name: "LINE_ITEM_TYPE", values: ["Usage"] },
  ]);
  expect(line).toMatchObject({ estimatedUsageQuantity: { amount: 0 }, historicalUsageQuantity: { amount: used } });
});

test("historical use is named by a Cost Explorer expression", async () => {
  const scenario = await newScenario();
  const billInterval = interval;
  const named = (values: string[]) => ({ dimensions: { key: "REGION", values } });
  const both = { and: [named(["us-east-1"]), { not: named(["eu-west-1"]) }] };
  const { items, errors } = await addUse(
    scenario,
    { ...puts, historicalUsage: { ...puts, billInterval, filterExpression: both } },
    { ...puts, historicalUsage: { ...puts, billInterval, filterExpression: named(["eu-west-1"]) } },
    {
      ...puts,
      historicalUsage: { ...puts, billInterval, filterExpression: { dimensions: { key: "COLOUR", values: ["x"] } } },
    },
  );
  expect(items?.map(({ quantities }) => quantities?.length)).toEqual([30, 0]);
  expect(errors).toMatchObject([{ key: "u2", errorCode: "BAD_REQUEST", errorMessage: "Invalid dimension: COLOUR" }]);
  const filters = [{ name: "HISTORICAL_USAGE_TYPE", values: ["Requests"], matchOption: "STARTS_WITH" }];
  expect((await call("ListBillScenarioUsageModifications", { billScenarioId: scenario, filters })).items).toHaveLength(
    2,
  );
});

test("times and amounts beyond all measure are no bugs", async () => {
  const scenario = await newScenario();
  const far = { start: 8e12, end: 8.1e12 };
  const { items, errors } = await addUse(
    scenario,
    { ...puts, historicalUsage: { ...puts, billInterval: far, filterExpression: {} } },
    { ...puts, amounts: [{ startHour: 8e12, amount: 1 }] },
  );
  expect(items).toMatchObject([{ key: "u0", quantities: [] }]);
  expect(errors).toMatchObject([{ key: "u1", errorCode: "BAD_REQUEST" }]);
  await addUse(scenario, { ...puts, amounts: [{ startHour: interval.start, amount: 1e300 }] });
  expect((await estimate(scenario)).costSummary?.totalCostDifference?.estimatedCost?.amount).toBeGreaterThan(1e290);
});

test("entries of use that cannot be are told by their keys", async () => {
  const scenario = await newScenario();
  const at = (time: number, amount = 1) => [{ startHour: seconds(time), amount }];
  const { items, errors } = await addUse(
    scenario,
    { ...puts, usageType: "Nonsense", amounts: at(april) },
    { ...puts, amounts: at(may) },
    { ...puts, amounts: at(april, -1) },
    { ...puts },
    { ...puts, usageAccountId: "999999999999", amounts: at(april) },
    { ...puts, amounts: [...at(april), ...at(april + 1_000)] },
    { ...puts, amounts: at(may - 1_000) },
  );
  expect(items).toHaveLength(1);
  expect(errors?.map(({ key, errorCode }) => [key, errorCode])).toEqual([
    ["u0", "NOT_FOUND"],
    ["u1", "BAD_REQUEST"],
    ["u2", "BAD_REQUEST"],
    ["u3", "BAD_REQUEST"],
    ["u4", "BAD_REQUEST"],
    ["u5", "BAD_REQUEST"],
  ]);
  const removed = await call("BatchDeleteBillScenarioUsageModification", {
    billScenarioId: scenario,
    ids: [items?.[0]?.id],
  });
  expect(removed).toEqual({ errors: [] });
});

test("a savings plan is bought besides, and another left out", async () => {
  const scenario = await newScenario();
  await addCommitments(scenario, planAction(0.1), {
    negateSavingsPlanAction: { savingsPlanId: ownPlan.split("/").at(-1) },
  });
  const made = await estimate(scenario);
  const fees = (await lineItems(made.id)).filter(({ lineItemType }) => lineItemType === "SavingsPlanRecurringFee");
  expect(fees).toMatchObject([{ historicalCost: { amount: 36 }, estimatedCost: { amount: 72 } }]);
  const { items = [] } = await call("ListBillEstimateCommitments", { billEstimateId: made.id });
  expect(items).toMatchObject([
    {
      purchaseAgreementType: "SAVINGS_PLANS",
      offeringId: plan?.id,
      termLength: "1yr",
      paymentOption: "No Upfront",
      monthlyPayment: { amount: 72 },
      upfrontPayment: { amount: 0 },
    },
    { purchaseAgreementType: "RESERVED_INSTANCE", region: "ap-northeast-1", monthlyPayment: { amount: 229.68 } },
  ]);
  const input = await call("ListBillEstimateInputCommitmentModifications", { billEstimateId: made.id });
  expect(input.items?.map(({ commitmentAction }) => commitmentAction)).toEqual([
    planAction(0.1),
    { negateSavingsPlanAction: { savingsPlanId: ownPlan.split("/").at(-1) } },
  ]);
});

test("reserved instances are bought besides, and left out", async () => {
  const offering = reservedOfferings(shippedBook(), "ap-northeast-1").find(
    ({ instanceType, operation, zone, term }) =>
      instanceType === "c5.xlarge" &&
      operation === "RunInstances:0002" &&
      zone === undefined &&
      term.purchaseOption === "No Upfront",
  );
  const scenario = await newScenario();
  const add = { addReservedInstanceAction: { reservedInstancesOfferingId: offering?.id, instanceCount: 2 } };
  const negate = { negateReservedInstanceAction: { reservedInstancesId: ownReservation.split("/").at(-1) } };
  const { items, errors } = await addCommitments(scenario, add, negate, negate);
  expect(items).toHaveLength(2);
  expect(errors).toMatchObject([{ key: "c2", errorCode: "CONFLICT" }]);
  const fee = (await lineItems((await estimate(scenario)).id)).find(({ lineItemType }) => lineItemType === "RIFee");
  const estimated = decimal(offering?.term.hourlyPrice ?? "0")
    .times(decimal(2 * 720))
    .toNumber();
  expect(fee).toMatchObject({ historicalCost: { amount: 229.68 }, estimatedCost: { amount: estimated } });
});

test("what is no commitment action is refused", async () => {
  const scenario = await newScenario();
  const nothing = "33333333-2222-4333-8444-555555555555";
  for (const action of [planAction(0.0005), planAction(0.123456), planAction(2_000_000)]) {
    expect(await refusalOf(addCommitments(scenario, action))).toMatchObject({ code: "ValidationException" });
  }
  for (const action of [
    { addSavingsPlanAction: { savingsPlanOfferingId: nothing, commitment: 1 } },
    { addReservedInstanceAction: { reservedInstancesOfferingId: nothing, instanceCount: 1 } },
    { negateSavingsPlanAction: { savingsPlanId: nothing } },
  ]) {
    expect(await refusalOf(addCommitments(scenario, action))).toMatchObject({ code: "ResourceNotFoundException" });
  }
  const strange = { key: "a", usageAccountId: "999999999999", commitmentAction: planAction(1) };
  const { errors } = await call("BatchCreateBillScenarioCommitmentModification", {
    billScenarioId: scenario,
    commitmentModifications: [strange],
  });
  expect(errors).toMatchObject([{ key: "a", errorCode: "INVALID_ACCOUNT" }]);
});

test("a savings plan never makes a bill more expensive than by its commitment", async () => {
  const random = new Random("plans");
  for (let round = 0; round < 6; round += 1) {
    const commitment = decimal(random.below(150_000) + 100).dividedBy(decimal(100_000), 5);
    const scenario = await newScenario();
    const instances = 1 + random.below(4);
    const amounts = Array.from({ length: 50 }, (_, hour) => ({
      startHour: interval.start + hour * 3_600,
      amount: instances,
    }));
    await addUse(scenario, { ...instance, amounts });
    const without = await estimate(scenario);
    await addCommitments(scenario, planAction(commitment.toNumber()));
    const withPlan = await estimate(scenario);
    // Support and agreed percentages follow what is charged: use and commitments alone are compared.
    const [before, after] = [await chargesOf(without.id), await chargesOf(withPlan.id)];
    expect(after).toBeLessThanOrEqual(before + commitment.toNumber() * 720 + 1e-9);
  }
});

test("a scenario is locked while its estimate is made, and both go when they are deleted", async () => {
  const scenario = await newScenario();
  const name = newName();
  const input = { billScenarioId: scenario, name, clientToken: newName() };
  const { id, status } = await call("CreateBillEstimate", input);
  expect(status).toBe("IN_PROGRESS");
  expect((await call("CreateBillEstimate", input)).id).toBe(id);
  expect(await call("GetBillScenario", { identifier: scenario })).toMatchObject({ status: "LOCKED" });
  for (const refused of [
    () => call("UpdateBillScenario", { identifier: scenario, name: newName() }),
    () => call("DeleteBillScenario", { identifier: scenario }),
    () => addCommitments(scenario, planAction(1)),
    () => call("CreateBillEstimate", { billScenarioId: scenario, name: newName() }),
    () => call("DeleteBillEstimate", { identifier: id }),
  ]) {
    expect(await refusalOf(refused())).toMatchObject({ code: "ConflictException" });
  }
  await opened.region.runJob("bcm-pricing-calculator.run-estimates");
  expect(await call("GetBillScenario", { identifier: scenario })).toMatchObject({ status: "READY" });
  const taken = call("CreateBillEstimate", { billScenarioId: scenario, name });
  expect(await refusalOf(taken)).toMatchObject({ code: "ConflictException", body: { resourceType: "bill-estimate" } });
  const found = await call("ListBillEstimates", {
    filters: [
      { name: "NAME", values: [name] },
      { name: "STATUS", values: ["COMPLETE"] },
    ],
  });
  expect(found.items).toMatchObject([{ id, name, billInterval: interval }]);
  await call("DeleteBillEstimate", { identifier: id });
  await call("DeleteBillEstimate", { identifier: id });
  await call("DeleteBillScenario", { identifier: scenario });
  const gone = call("GetBillEstimate", { identifier: id });
  expect(await refusalOf(gone)).toMatchObject({ code: "ResourceNotFoundException" });
  const away = call("GetBillScenario", { identifier: scenario });
  expect(await refusalOf(away)).toMatchObject({ code: "ResourceNotFoundException" });
});

test("a scenario is about the last final month, and stale when a newer one is final", async () => {
  const made = await call("CreateBillScenario", { name: newName() });
  expect(made).toMatchObject({ status: "READY", billInterval: interval });
  const scenario = made.id;
  opened.advance(31 * 86_400_000);
  expect(await call("GetBillScenario", { identifier: scenario })).toMatchObject({ status: "STALE" });
  const stale = call("CreateBillEstimate", { billScenarioId: scenario, name: newName() });
  expect(await refusalOf(stale)).toMatchObject({ code: "ConflictException" });
  const found = await call("ListBillScenarios", { filters: [{ name: "STATUS", values: ["READY"] }] });
  expect(found.items).toEqual([]);
});
