/** Tests of savings plans through the SDK, down to the bill. */
import { Savingsplans } from "@aws-sdk/client-savingsplans";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CostRegion, openCostRegion, payer } from "../../../test/support/cost-region.ts";
import { refusal } from "../../../test/support/organizations-region.ts";

const hour = 3_600_000;
const start = Date.UTC(2026, 0, 10);
let opened: CostRegion;
let plans: Savingsplans;

/** A Windows instance in Tokyo, whose savings-plan rates the shipped prices know. */
const instance = {
  service: "AmazonEC2",
  usageType: "BoxUsage:c5.xlarge",
  operation: "RunInstances:0002",
  resource: "i-1",
  region: "ap-northeast-1",
  quantity: 1,
};

beforeAll(async () => {
  opened = await openCostRegion({ from: start, now: start, usesOn: () => [] });
  plans = new Savingsplans({
    endpoint: opened.region.endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: payer, secretAccessKey: "test" },
  });
});

afterAll(async () => {
  plans.destroy();
  await opened.close();
});

async function offeringOf(paymentOption: string, planType = "Compute", durationSeconds = 31_536_000): Promise<string> {
  const { searchResults = [] } = await plans.describeSavingsPlansOfferings({
    paymentOptions: [paymentOption as "No Upfront"],
    planTypes: [planType as "Compute"],
    durations: [durationSeconds],
  });
  expect(searchResults).toHaveLength(1);
  return searchResults[0]?.offeringId ?? "";
}

async function buy(commitment: string, paymentOption = "No Upfront", changes: object = {}): Promise<string> {
  const savingsPlanOfferingId = await offeringOf(paymentOption);
  const { savingsPlanId = "" } = await plans.createSavingsPlan({ savingsPlanOfferingId, commitment, ...changes });
  return savingsPlanId;
}

const find = async (id: string) => (await plans.describeSavingsPlans({ savingsPlanIds: [id] })).savingsPlans?.[0];

test("offerings are those whose rates the price book knows", async () => {
  const all = await plans.describeSavingsPlansOfferings({});
  expect(all.searchResults).toHaveLength(12);
  const ofFamily = await plans.describeSavingsPlansOfferings({ filters: [{ name: "instanceFamily", values: ["c5"] }] });
  expect(ofFamily.searchResults?.[0]).toMatchObject({
    planType: "EC2Instance",
    productTypes: ["EC2"],
    currency: "USD",
    properties: [
      { name: "region", value: "ap-northeast-1" },
      { name: "instanceFamily", value: "c5" },
    ],
  });
  const { searchResults = [] } = await plans.describeSavingsPlansOfferingRates({
    savingsPlanTypes: ["Compute"],
    savingsPlanPaymentOptions: ["No Upfront"],
    filters: [{ name: "region", values: ["ap-northeast-1"] }],
  });
  expect(searchResults.map(({ rate = "" }) => rate).toSorted((a, b) => Number(a) - Number(b))).toEqual([
    "0.310",
    "0.361",
  ]);
  expect(searchResults[0]).toMatchObject({ usageType: "APN1-BoxUsage:c5.xlarge", unit: "Hrs", productType: "EC2" });
  const first = await plans.describeSavingsPlansOfferings({ maxResults: 10 });
  const rest = await plans.describeSavingsPlansOfferings({ maxResults: 10, nextToken: first.nextToken });
  expect([first.searchResults?.length, rest.searchResults?.length]).toEqual([10, 2]);
});

test("a plan pays for what it covers, and its fee is on the bill", async () => {
  const id = await buy("0.361", "No Upfront", { clientToken: "one", tags: { team: "a" } });
  expect(await buy("0.361", "No Upfront", { clientToken: "one" })).toBe(id);
  expect(await find(id)).toMatchObject({
    state: "active",
    commitment: "0.361",
    upfrontPaymentAmount: "0",
    recurringPaymentAmount: "0.361",
    tags: { team: "a" },
    termDurationInSeconds: 31_536_000,
  });
  await opened.use(instance);
  opened.advance(2 * hour);
  const { ResultsByTime = [] } = await opened.ce().getCostAndUsage({
    TimePeriod: { Start: "2026-01-10", End: "2026-01-11" },
    Granularity: "DAILY",
    Metrics: ["UnblendedCost"],
    GroupBy: [{ Type: "DIMENSION", Key: "RECORD_TYPE" }],
  });
  const amounts = (ResultsByTime[0]?.Groups ?? []).map(({ Keys = [], Metrics }) => [
    Keys[0],
    Number(Metrics?.["UnblendedCost"]?.Amount),
  ]);
  expect(Object.fromEntries(amounts)).toMatchObject({
    SavingsPlanCoveredUsage: 0.398,
    SavingsPlanNegation: -0.398,
    SavingsPlanRecurringFee: 0.722,
  });
  const { Total } = await opened
    .ce()
    .getSavingsPlansUtilization({ TimePeriod: { Start: "2026-01-10", End: "2026-01-11" } });
  expect(Total?.Utilization?.UsedCommitment).toBe("0.361");
  const rates = await plans.describeSavingsPlanRates({
    savingsPlanId: id,
    filters: [{ name: "instanceType", values: ["c5.xlarge"] }],
  });
  expect(rates.searchResults).toMatchObject([{ rate: "0.361", currency: "USD", serviceCode: "AmazonEC2" }]);
});

test("an upfront part is whole, none, or between 50 and 99 percent", async () => {
  const partial = await find(await buy("1", "Partial Upfront"));
  expect(partial).toMatchObject({ upfrontPaymentAmount: "4380", recurringPaymentAmount: "0.5" });
  const all = await find(await buy("1", "All Upfront"));
  expect(all).toMatchObject({ upfrontPaymentAmount: "8760", recurringPaymentAmount: "0" });
  for (const upfrontPaymentAmount of ["4379", "8700", "many"]) {
    const wrong = buy("1", "Partial Upfront", { upfrontPaymentAmount });
    expect(await refusal(wrong)).toMatchObject({ code: "ValidationException" });
  }
  const stated = await find(await buy("1", "Partial Upfront", { upfrontPaymentAmount: "7008" }));
  expect(stated?.recurringPaymentAmount).toBe("0.2");
  expect(await refusal(buy("1", "No Upfront", { upfrontPaymentAmount: "10" }))).toMatchObject({
    code: "ValidationException",
  });
});

test("commitments and offerings that cannot be are refused", async () => {
  for (const commitment of ["0.0009", "1000001", "0.000001", "-1", "much"]) {
    expect(await refusal(buy(commitment))).toMatchObject({ code: "ValidationException" });
  }
  const savingsPlanOfferingId = "00000000-0000-0000-0000-000000000000";
  const nothing = plans.createSavingsPlan({ savingsPlanOfferingId, commitment: "1" });
  expect(await refusal(nothing)).toMatchObject({ code: "ResourceNotFoundException", status: 404 });
  const gone = plans.describeSavingsPlans({ savingsPlanIds: [savingsPlanOfferingId] });
  expect(await refusal(gone)).toMatchObject({ code: "ResourceNotFoundException" });
});

test("a plan can be given back within seven days, and its fee is gone", async () => {
  const id = await buy("2");
  await plans.returnSavingsPlan({ savingsPlanId: id, clientToken: "back" });
  await plans.returnSavingsPlan({ savingsPlanId: id, clientToken: "back" });
  expect((await find(id))?.state).toBe("returned");
  expect(await refusal(plans.returnSavingsPlan({ savingsPlanId: id }))).toMatchObject({ code: "ValidationException" });
  const large = await buy("101");
  expect(await refusal(plans.returnSavingsPlan({ savingsPlanId: large }))).toMatchObject({
    code: "ValidationException",
  });
  const old = await buy("3");
  opened.advance(7 * 24 * hour);
  expect(await refusal(plans.returnSavingsPlan({ savingsPlanId: old }))).toMatchObject({ code: "ValidationException" });
});

test("a queued plan begins at its time, and can be removed until then", async () => {
  const purchaseTime = new Date(opened.region.clock.now() + 48 * hour);
  const id = await buy("1", "No Upfront", { purchaseTime });
  const other = await buy("1", "No Upfront", { purchaseTime });
  expect((await find(id))?.state).toBe("queued");
  await plans.deleteQueuedSavingsPlan({ savingsPlanId: other });
  expect((await find(other))?.state).toBe("queued-deleted");
  opened.advance(49 * hour);
  expect((await find(id))?.state).toBe("active");
  expect(await refusal(plans.deleteQueuedSavingsPlan({ savingsPlanId: id }))).toMatchObject({
    code: "ValidationException",
  });
  const active = await plans.describeSavingsPlans({
    states: ["active"],
    filters: [{ name: "commitment", values: ["1"] }],
  });
  expect(active.savingsPlans?.map(({ savingsPlanId }) => savingsPlanId)).toContain(id);
  opened.advance(366 * 24 * hour);
  expect((await find(id))?.state).toBe("retired");
});

test("tags are kept with a plan", async () => {
  const plan = await find(await buy("1"));
  const resourceArn = plan?.savingsPlanArn ?? "";
  await plans.tagResource({ resourceArn, tags: { team: "a", stage: "test" } });
  await plans.untagResource({ resourceArn, tagKeys: ["stage"] });
  expect((await plans.listTagsForResource({ resourceArn })).tags).toEqual({ team: "a" });
  const wrong = plans.tagResource({ resourceArn, tags: { "aws:team": "a" } });
  expect(await refusal(wrong)).toMatchObject({ code: "ValidationException" });
  const missing = plans.listTagsForResource({ resourceArn: `${resourceArn}0` });
  expect(await refusal(missing)).toMatchObject({ code: "ResourceNotFoundException" });
});
