/** Workload estimates over HTTP: their lines, rates, names, ends, quotas and errors. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCostRegion, payer, type CostRegion } from "../../../test/support/cost-region.ts";
import { calculatorOf, refusalOf } from "../../../test/support/pricing-calculator.ts";

const now = Date.UTC(2026, 4, 10);
let opened: CostRegion;
let call: ReturnType<typeof calculatorOf>;
let count = 0;

beforeAll(async () => {
  opened = await openCostRegion({
    from: Date.UTC(2026, 3, 1),
    now,
    // 60,000 GB of traffic a month: the next GB costs the second tier's price.
    usesOn: (day) =>
      day === Date.UTC(2026, 3, 2)
        ? [{ usageType: "DataTransfer-Out-Bytes", operation: "GetObject", quantity: 20_000 * 2 ** 30 }]
        : [],
  });
  call = calculatorOf(opened.region.endpoint, payer);
});
afterAll(() => opened.close());

const newName = (): string => `estimate-${++count}`;

async function newEstimate(changes: object = {}): Promise<string> {
  return (await call("CreateWorkloadEstimate", { name: newName(), ...changes })).id ?? "";
}

const puts = { serviceCode: "AmazonS3", usageType: "Requests-Tier1", operation: "PutObject", usageAccountId: payer };
const storage = { serviceCode: "AmazonS3", usageType: "TimedStorage-ByteHrs", operation: "", usageAccountId: payer };

async function add(workloadEstimateId: string, ...usage: readonly object[]) {
  const entries = usage.map((each, index) => ({ key: `k${index}`, ...each }));
  return call("BatchCreateWorkloadEstimateUsage", { workloadEstimateId, usage: entries });
}

test("an estimate begins empty, valid and at the price list, and ends after thirteen months", async () => {
  const name = newName();
  const made = await call("CreateWorkloadEstimate", { name });
  expect(made).toMatchObject({
    name,
    rateType: "BEFORE_DISCOUNTS",
    status: "VALID",
    totalCost: 0,
    costCurrency: "USD",
  });
  expect(made).toMatchObject({ createdAt: now / 1_000, expiresAt: Date.UTC(2027, 5, 10) / 1_000 });
  expect(await call("GetWorkloadEstimate", { identifier: made.id })).toEqual(made);
});

test("lines are rated at the price list, in the price's unit, with the price list's place", async () => {
  const id = await newEstimate();
  const { items = [], errors } = await add(id, { ...puts, amount: 2_000, group: "web" }, { ...storage, amount: 100 });
  expect(errors).toEqual([]);
  expect(items[0]).toMatchObject({ key: "k0", ...puts, group: "web", cost: 0.01, currency: "USD", status: "VALID" });
  expect(items[0]).toMatchObject({ quantity: { amount: 2_000, unit: "Requests" }, location: "US East (N. Virginia)" });
  expect(items[1]).toMatchObject({ cost: 2.3, quantity: { amount: 100, unit: "GB-Mo" } });
  expect(await call("GetWorkloadEstimate", { identifier: id })).toMatchObject({ totalCost: 2.31, status: "VALID" });
  const seoul = await add(id, { ...puts, usageType: "APN2-Requests-Tier1", amount: 1_000 });
  expect(seoul.items?.[0]).toMatchObject({ cost: 0.0045, location: "Asia Pacific (Seoul)" });
});

test("lines of one product fill its tiers together", async () => {
  const id = await newEstimate();
  await add(id, { ...storage, amount: 40_000 }, { ...storage, amount: 20_000 });
  const { items = [] } = await call("ListWorkloadEstimateUsage", { workloadEstimateId: id });
  // 51,200 GB at .023, 8,800 at .022.
  expect(items.reduce((sum, { cost = 0 }) => sum + cost, 0)).toBeCloseTo(51_200 * 0.023 + 8_800 * 0.022, 9);
});

test("a line costs what haneul rate says of the same use", async () => {
  const id = await newEstimate();
  const lines = [
    { ...storage, amount: 123_456.789 },
    { ...puts, usageType: "Requests-Tier2", operation: "GetObject", amount: 98_765 },
    { ...puts, usageType: "EU-DataTransfer-Out-Bytes", operation: "GetObject", amount: 51_300.25 },
    {
      serviceCode: "AmazonEC2",
      usageType: "BoxUsage:t3.medium",
      operation: "RunInstances",
      usageAccountId: payer,
      amount: 730,
    },
  ];
  const { items = [] } = await add(id, ...lines);
  const rated = (await (
    await fetch(`${opened.region.endpoint}/_haneul/rate`, {
      method: "POST",
      body: JSON.stringify({
        lines: lines.map(({ serviceCode, usageType, operation, amount }) => ({
          group: "",
          description: "",
          region: "",
          service: serviceCode,
          usageType,
          operation,
          quantity: String(amount),
        })),
      }),
    })
  ).json()) as { charges: { cost: string }[] };
  expect(items.map(({ cost }) => cost)).toEqual(rated.charges.map(({ cost }) => Number(cost)));
});

test("a usage type without a known price makes an invalid line, and an estimate that needs action", async () => {
  const id = await newEstimate();
  const { items = [] } = await add(id, { ...puts, usageType: "Nonsense", amount: 1 });
  expect(items[0]).toMatchObject({ status: "INVALID", quantity: { amount: 1 } });
  expect(items[0]).not.toHaveProperty("cost");
  expect(await call("GetWorkloadEstimate", { identifier: id })).toMatchObject({ status: "INVALID", totalCost: 0 });
  await add(id, { ...puts, amount: 1_000 });
  expect(await call("GetWorkloadEstimate", { identifier: id })).toMatchObject({
    status: "ACTION_NEEDED",
    totalCost: 0.005,
  });
  await call("BatchDeleteWorkloadEstimateUsage", { workloadEstimateId: id, ids: [items[0]?.id] });
  expect(await call("GetWorkloadEstimate", { identifier: id })).toMatchObject({ status: "VALID", totalCost: 0.005 });
});

test("entries that cannot be are told by their keys, and the others are made", async () => {
  const id = await newEstimate();
  const { items, errors } = await add(
    id,
    { ...puts, amount: -1 },
    { ...puts, usageAccountId: "999999999999", amount: 1 },
    { ...puts, amount: 1 },
  );
  expect(items).toHaveLength(1);
  expect(errors).toMatchObject([
    { key: "k0", errorCode: "BAD_REQUEST" },
    { key: "k1", errorCode: "BAD_REQUEST" },
  ]);
  const same = { ...puts, key: "a", amount: 1 };
  const twice = call("BatchCreateWorkloadEstimateUsage", { workloadEstimateId: id, usage: [same, same] });
  expect(await refusalOf(twice)).toMatchObject({
    code: "ValidationException",
    status: 400,
    body: {
      reason: "fieldValidationFailed",
      fieldList: [{ name: "key", message: "The keys of a batch must be unique." }],
    },
  });
});

test("lines are changed and removed by their ids", async () => {
  const id = await newEstimate();
  const { items = [] } = await add(id, { ...puts, amount: 1_000, group: "a" }, { ...puts, amount: 1_000 });
  const nobody = "11111111-2222-4333-8444-555555555555";
  const [first, second] = items.map((item) => item.id ?? "");
  const usage = [
    { id: first, amount: 3_000 },
    { id: nobody, amount: 1 },
    { id: second, group: "b" },
  ];
  const changed = await call("BatchUpdateWorkloadEstimateUsage", { workloadEstimateId: id, usage });
  expect(changed.items).toMatchObject([
    { id: first, cost: 0.015, group: "a" },
    { id: second, group: "b", cost: 0.005 },
  ]);
  expect(changed.errors).toMatchObject([{ id: nobody, errorCode: "NOT_FOUND" }]);
  const removed = await call("BatchDeleteWorkloadEstimateUsage", { workloadEstimateId: id, ids: [first, nobody] });
  expect(removed.errors).toMatchObject([{ id: nobody, errorCode: "NOT_FOUND" }]);
  expect((await call("ListWorkloadEstimateUsage", { workloadEstimateId: id })).items).toMatchObject([{ id: second }]);
  expect(await call("GetWorkloadEstimate", { identifier: id })).toMatchObject({ totalCost: 0.005 });
});

test("lines are found by filters, and listed in pages in the order in which they came", async () => {
  const id = await newEstimate();
  await add(
    id,
    ...Array.from({ length: 25 }, (_, index) => ({ ...puts, amount: index, group: index % 2 ? "odd" : "even" })),
  );
  const list = (changes: object) => call("ListWorkloadEstimateUsage", { workloadEstimateId: id, ...changes });
  const amounts = (items: readonly { quantity?: { amount?: number | undefined } | undefined }[] = []) =>
    items.map(({ quantity }) => quantity?.amount);
  expect((await list({})).items).toHaveLength(25);
  const first = await list({ maxResults: 10 });
  expect(amounts(first.items)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const last = await list({ maxResults: 20, nextToken: first.nextToken });
  expect(amounts(last.items)[0]).toBe(10);
  expect(last.nextToken).toBeUndefined();
  const odd = await list({ filters: [{ name: "USAGE_GROUP", values: ["odd"] }] });
  expect(odd.items).toHaveLength(12);
  const some = [
    { name: "USAGE_TYPE", values: ["quest"], matchOption: "CONTAINS" },
    { name: "LOCATION", values: ["Asia"], matchOption: "STARTS_WITH" },
  ];
  expect((await list({ filters: some })).items).toEqual([]);
  expect(await refusalOf(list({ maxResults: 301 }))).toMatchObject({ code: "ValidationException" });
  expect(await refusalOf(list({ nextToken: "?" }))).toMatchObject({ code: "ValidationException" });
});

test("a token makes one estimate and one batch, however often; with other parameters it is a conflict", async () => {
  const input = { name: newName(), clientToken: "once" };
  const made = await call("CreateWorkloadEstimate", input);
  expect(await call("CreateWorkloadEstimate", input)).toEqual(made);
  const other = call("CreateWorkloadEstimate", { ...input, name: newName() });
  expect(await refusalOf(other)).toMatchObject({
    code: "ConflictException",
    status: 400,
    body: { resourceId: made.id },
  });
  const batch = {
    workloadEstimateId: made.id,
    clientToken: "batch",
    usage: [
      { ...puts, key: "a", amount: 1_000 },
      { ...puts, key: "b", amount: -1 },
    ],
  };
  const first = await call("BatchCreateWorkloadEstimateUsage", batch);
  expect(await call("BatchCreateWorkloadEstimateUsage", batch)).toEqual(first);
  expect((await call("GetWorkloadEstimate", { identifier: made.id })).totalCost).toBe(0.005);
});

test("names are unique; names and ends change, and what has ended is gone", async () => {
  const name = newName();
  const id = await newEstimate({ name });
  expect(await refusalOf(call("CreateWorkloadEstimate", { name }))).toMatchObject({
    code: "ConflictException",
    body: { resourceId: id, resourceType: "workload-estimate" },
  });
  const other = newName();
  const expiresAt = now / 1_000 + 60;
  expect(await call("UpdateWorkloadEstimate", { identifier: id, name: other, expiresAt })).toMatchObject({
    name: other,
    expiresAt,
  });
  const past = call("UpdateWorkloadEstimate", { identifier: id, expiresAt: now / 1_000 - 60 });
  expect(await refusalOf(past)).toMatchObject({ code: "ValidationException" });
  opened.advance(60_000);
  expect(await refusalOf(call("GetWorkloadEstimate", { identifier: id }))).toMatchObject({
    code: "ResourceNotFoundException",
    status: 400,
    body: { resourceId: id, resourceType: "workload-estimate" },
  });
  expect(await opened.region.runJob("bcm-pricing-calculator.expire")).toContain("removed 1 ");
});

test("deleting succeeds whether or not it is there; its lines go, too", async () => {
  const id = await newEstimate();
  await add(id, { ...puts, amount: 1 });
  await call("DeleteWorkloadEstimate", { identifier: id });
  await call("DeleteWorkloadEstimate", { identifier: id });
  expect(await refusalOf(call("ListWorkloadEstimateUsage", { workloadEstimateId: id }))).toMatchObject({
    code: "ResourceNotFoundException",
  });
});

test("estimates are found by name, status and times", async () => {
  const name = newName();
  await newEstimate({ name: `special-${name}` });
  const list = async (changes: object) => (await call("ListWorkloadEstimates", changes)).items ?? [];
  expect(await list({ filters: [{ name: "NAME", values: ["special-"], matchOption: "STARTS_WITH" }] })).toHaveLength(1);
  expect(await list({ filters: [{ name: "STATUS", values: ["UPDATING"] }] })).toEqual([]);
  expect(await list({ createdAtFilter: { afterTimestamp: now / 1_000 + 3_600 } })).toEqual([]);
  expect((await list({ createdAtFilter: { beforeTimestamp: now / 1_000 + 3_600 } })).length).toBeGreaterThan(1);
});

test("tags come with an estimate, change, and are at most fifty", async () => {
  const id = await newEstimate({ tags: { team: "sky" } });
  const arn = `arn:aws:bcm-pricing-calculator::${payer}:workload-estimate/${id}`;
  await call("TagResource", { arn, tags: { " stage ": "test" } });
  expect(await call("ListTagsForResource", { arn })).toEqual({ tags: { team: "sky", stage: "test" } });
  await call("UntagResource", { arn, tagKeys: ["team"] });
  expect(await call("ListTagsForResource", { arn })).toEqual({ tags: { stage: "test" } });
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, ""]));
  expect(await refusalOf(call("TagResource", { arn, tags: many }))).toMatchObject({ code: "ValidationException" });
  expect(await refusalOf(call("TagResource", { arn, tags: { "aws:x": "" } }))).toMatchObject({
    code: "ValidationException",
  });
  const other = arn.replace(id, "11111111-2222-4333-8444-555555555555");
  expect(await refusalOf(call("ListTagsForResource", { arn: other }))).toMatchObject({
    code: "ResourceNotFoundException",
  });
});

test("after discounts a product has one rate: that of the next unit on top of the last bill", async () => {
  const id = await newEstimate({ rateType: "AFTER_DISCOUNTS" });
  const traffic = { ...puts, usageType: "DataTransfer-Out-Bytes", operation: "GetObject", amount: 10 };
  const { items } = await add(id, traffic, { ...puts, amount: 1_000 });
  expect(items).toMatchObject([{ cost: 0.85 }, { cost: 0.005 }]);
  const { items: list } = await add(await newEstimate(), traffic);
  expect(list).toMatchObject([{ cost: 0.9 }]);
});

test("an account by itself chooses which rates it may estimate with", async () => {
  expect(await call("GetPreferences", {})).toEqual({
    standaloneAccountRateTypeSelections: ["BEFORE_DISCOUNTS", "AFTER_DISCOUNTS", "AFTER_DISCOUNTS_AND_COMMITMENTS"],
  });
  const only = { standaloneAccountRateTypeSelections: ["AFTER_DISCOUNTS"] };
  expect(await call("UpdatePreferences", only)).toEqual(only);
  const refused = call("CreateWorkloadEstimate", { name: newName(), rateType: "BEFORE_DISCOUNTS" });
  expect(await refusalOf(refused)).toMatchObject({ code: "ValidationException", body: { reason: "disallowedRate" } });
  expect(await call("CreateWorkloadEstimate", { name: newName() })).toMatchObject({ rateType: "AFTER_DISCOUNTS" });
  const members = call("UpdatePreferences", { memberAccountRateTypeSelections: ["BEFORE_DISCOUNTS"] });
  expect(await refusalOf(members)).toMatchObject({ code: "ValidationException", body: { reason: "other" } });
});
