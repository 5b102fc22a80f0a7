/** Tests of reserved instances, down to the bill. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../../../../test/authorization/world.ts";
import type { Ec2 } from "../../../generated/ec2.ts";
import type { InputOf, OutputOf } from "../../../kernel/operation.ts";
import { manualClock } from "../../../platform/clock/manual-clock.ts";
import { ec2 } from "../service.ts";

const hour = 3_600_000;
const region = "ap-northeast-1";
const clock = manualClock(Date.UTC(2026, 0, 10));
let world: World;

beforeAll(async () => {
  world = await openWorld({ clock, region });
});

afterAll(() => world.close());

async function call<N extends keyof Ec2>(name: N, input: InputOf<Ec2, N>): Promise<OutputOf<Ec2, N>> {
  const definition = ec2.operations[name];
  if (definition === undefined) throw new Error(name);
  return (await world.call(world.callers.owner, ec2, definition, input as object)) as OutputOf<Ec2, N>;
}

async function offeringOf(InstanceType: string, wanted: object = {}): Promise<string> {
  const Filters = [{ Name: "scope", Values: ["Region"] }];
  const asked = { InstanceType, ProductDescription: "Linux/UNIX", Filters, ...wanted };
  const { ReservedInstancesOfferings: found = [] } = await call("DescribeReservedInstancesOfferings", asked);
  expect(found).toHaveLength(1);
  return found[0]?.ReservedInstancesOfferingId ?? "";
}

async function buy(InstanceType: string, InstanceCount: number, changes: object = {}): Promise<string> {
  const ReservedInstancesOfferingId = await offeringOf(InstanceType);
  const input = { ReservedInstancesOfferingId, InstanceCount, ...changes };
  return (await call("PurchaseReservedInstancesOffering", input)).ReservedInstancesId ?? "";
}

async function find(id: string) {
  const { ReservedInstances: [row] = [] } = await call("DescribeReservedInstances", { ReservedInstancesIds: [id] });
  return row;
}

function run(instanceType: string, hours = 1): void {
  const context = world.contextOf(world.callers.owner, ec2);
  const use = { usageType: `BoxUsage:${instanceType}`, operation: "RunInstances", resource: "i-1", quantity: hours };
  context.meter.use(use);
  context.ledger.finish();
}

async function amounts(): Promise<Record<string, number>> {
  const { costs } = world.contextOf(world.callers.owner, ec2);
  const bill = await costs.bill(world.callers.owner.accountId, clock.now());
  const sums: Record<string, number> = {};
  for (const { lineItemType, cost, quantity } of bill.lines) {
    const value = lineItemType === "Fee" ? Number(cost) : Number(quantity);
    sums[lineItemType] = (sums[lineItemType] ?? 0) + value;
  }
  return sums;
}

test("offerings are those whose whole price the price book knows, for the region and each zone", async () => {
  const { ReservedInstancesOfferings: found = [] } = await call("DescribeReservedInstancesOfferings", {
    InstanceType: "t3.medium",
    ProductDescription: "Linux/UNIX (Amazon VPC)",
  });
  expect(found.map(({ Scope, AvailabilityZone }) => AvailabilityZone ?? Scope)).toEqual([
    "Region",
    "ap-northeast-1a",
    "ap-northeast-1b",
    "ap-northeast-1c",
  ]);
  expect(found[0]).toMatchObject({
    FixedPrice: 538,
    Duration: 94_608_000,
    OfferingType: "All Upfront",
    OfferingClass: "standard",
    Marketplace: false,
  });
  const windows = await call("DescribeReservedInstancesOfferings", {
    ProductDescription: "Windows",
    MaxDuration: 31_536_000,
    OfferingType: "Partial Upfront",
    Filters: [
      { Name: "instance-type", Values: ["c5.*"] },
      { Name: "scope", Values: ["Region"] },
    ],
  });
  expect(windows.ReservedInstancesOfferings).toMatchObject([
    { FixedPrice: 1368, RecurringCharges: [{ Frequency: "Hourly", Amount: 0.156 }] },
  ]);
  const first = await call("DescribeReservedInstancesOfferings", { MaxResults: 7 });
  const next = await call("DescribeReservedInstancesOfferings", { MaxResults: 7, NextToken: first.NextToken });
  expect(next.ReservedInstancesOfferings?.[0]).not.toEqual(first.ReservedInstancesOfferings?.[0]);
});

test("a reservation is paid, covers what runs, and is modified to other sizes", async () => {
  const id = await buy("t3.medium", 4);
  expect(await find(id)).toMatchObject({ State: "active", InstanceCount: 4, Scope: "Region", FixedPrice: 538 });
  run("t3.medium", 2);
  await clock.advance(hour);
  expect(await amounts()).toMatchObject({ Fee: 4 * 538, DiscountedUsage: 2 });
  const asked = {
    ReservedInstancesIds: [id],
    ClientToken: "once",
    TargetConfigurations: [
      { InstanceType: "t3.large", InstanceCount: 1, Scope: "Availability Zone", AvailabilityZone: "ap-northeast-1a" },
      { InstanceType: "t3.medium", InstanceCount: 2 },
    ],
  };
  const { ReservedInstancesModificationId: modification } = await call("ModifyReservedInstances", asked);
  expect((await call("ModifyReservedInstances", asked)).ReservedInstancesModificationId).toBe(modification);
  expect(await find(id)).toMatchObject({ State: "retired" });
  const { ReservedInstancesModifications: shown = [] } = await call("DescribeReservedInstancesModifications", {});
  expect(shown).toMatchObject([{ Status: "fulfilled", ReservedInstancesIds: [{ ReservedInstancesId: id }] }]);
  const results = shown[0]?.ModificationResults ?? [];
  const made = await Promise.all(results.map((result) => find(result.ReservedInstancesId ?? "")));
  expect(made).toMatchObject([
    { InstanceType: "t3.large", InstanceCount: 1, FixedPrice: 1076, AvailabilityZone: "ap-northeast-1a" },
    { InstanceType: "t3.medium", InstanceCount: 2, FixedPrice: 538, Scope: "Region" },
  ]);
  run("t3.medium", 3);
  await clock.advance(hour);
  // What was paid is not paid again; the zonal one does not fit.
  expect(await amounts()).toMatchObject({ Fee: 4 * 538, DiscountedUsage: 4, Usage: 1 });
});

test("modifications that AWS refuses are refused", async () => {
  const id = await buy("t3.medium", 2);
  const modify = (...TargetConfigurations: object[]) =>
    call("ModifyReservedInstances", { ReservedInstancesIds: [id], TargetConfigurations });
  await expect(modify({ InstanceType: "t3.large", InstanceCount: 2 })).rejects.toMatchObject({ code: "InvalidInput" });
  await expect(modify({ InstanceType: "m5.large", InstanceCount: 1 })).rejects.toMatchObject({ code: "InvalidInput" });
  const elsewhere = { InstanceCount: 2, AvailabilityZone: "us-east-1a" };
  await expect(modify(elsewhere)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const missing = call("ModifyReservedInstances", { ReservedInstancesIds: ["no"], TargetConfigurations: [] });
  await expect(missing).rejects.toMatchObject({ code: "InvalidReservedInstancesId" });
});

test("more than 20 in a month are refused, and so is what is not sold", async () => {
  await expect(buy("m5.large", 21)).rejects.toMatchObject({ code: "ReservedInstancesLimitExceeded" });
  await expect(buy("m5.large", 0)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const unknown = { ReservedInstancesOfferingId: "no", InstanceCount: 1 };
  await expect(call("PurchaseReservedInstancesOffering", unknown)).rejects.toMatchObject({
    code: "InvalidReservedInstancesOfferingId",
  });
  await expect(buy("m5.large", 1, { DryRun: true })).rejects.toMatchObject({ code: "DryRunOperation" });
  const filter = { Filters: [{ Name: "colour", Values: ["blue"] }] };
  await expect(call("DescribeReservedInstances", filter)).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

test("a queued reservation begins at its time, and can be removed until then", async () => {
  const PurchaseTime = new Date(clock.now() + 48 * hour);
  const id = await buy("m5.large", 1, { PurchaseTime });
  const other = await buy("m5.large", 1, { PurchaseTime });
  expect((await find(id))?.State).toBe("queued");
  const ReservedInstancesIds = [other, "no"];
  expect(await call("DeleteQueuedReservedInstances", { ReservedInstancesIds })).toMatchObject({
    SuccessfulQueuedPurchaseDeletions: [{ ReservedInstancesId: other }],
    FailedQueuedPurchaseDeletions: [{ Error: { Code: "reserved-instances-id-invalid" } }],
  });
  await clock.advance(49 * hour);
  const Filters = [
    { Name: "state", Values: ["active"] },
    { Name: "instance-type", Values: ["m5.*"] },
  ];
  const { ReservedInstances: active = [] } = await call("DescribeReservedInstances", { Filters });
  expect(active.map((row) => row.ReservedInstancesId)).toEqual([id]);
  await clock.advance(3 * 366 * 24 * hour);
  expect((await find(id))?.State).toBe("retired");
});
