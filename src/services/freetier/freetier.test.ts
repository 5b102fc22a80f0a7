/** What of the free tier was used, which plan an account is on, and what brings it credits. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../../../test/authorization/world.ts";
import { costCredits, costSettings } from "../../kernel/cost-terms.ts";
import type { DeliveredEvent } from "../../kernel/events.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { s3 } from "../s3/service.ts";
import { onBudgetCreated } from "./activities.ts";
import { freetier } from "./service.ts";

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const call = async (operation: string, input: object = {}): Promise<Record<string, unknown>> => {
  const definition = freetier.operations[operation];
  if (definition === undefined) throw new Error(operation);
  return (await world.call(world.callers.owner, freetier, definition, input)) as Record<string, unknown>;
};

const settings = (freeTier: "credits" | "legacy"): Promise<void> => {
  const { store } = world.contextOf(world.callers.owner, freetier);
  return store.transact(async (tx) =>
    tx.put(costSettings, { account: world.callers.owner.accountId, freeTier, openedAt: Date.now() }),
  );
};

test("without a setting the plan is paid and nothing is free", async () => {
  expect(await call("GetAccountPlanState")).toMatchObject({ accountPlanType: "PAID", accountPlanStatus: "ACTIVE" });
  expect(await call("GetFreeTierUsage")).toEqual({ freeTierUsages: [] });
});

test("use of an offer is shown with its limit, and found by filters", async () => {
  await settings("legacy");
  const context = world.contextOf(world.callers.owner, s3);
  context.meter.use({ usageType: "Requests-Tier1", operation: "PutObject", resource: "photos", quantity: 500 });
  context.ledger.finish();
  const ask = async (filter?: object) =>
    (await call("GetFreeTierUsage", filter === undefined ? {} : { filter }))["freeTierUsages"];
  expect(await ask()).toMatchObject([
    { service: "Amazon Simple Storage Service", actualUsageAmount: 500, limit: 2000, freeTierType: "12 Months Free" },
  ]);
  const service = (value: string) => ({ Dimensions: { Key: "SERVICE", Values: [value], MatchOptions: ["CONTAINS"] } });
  expect(await ask(service("Storage"))).toHaveLength(1);
  expect(await ask({ Not: service("Storage") })).toEqual([]);
  await expect(ask({})).rejects.toMatchObject({ code: "ValidationException" });
});

test("the free plan has credits and an end", async () => {
  await settings("credits");
  expect(await call("GetAccountPlanState")).toMatchObject({
    accountPlanType: "FREE",
    accountPlanStatus: "ACTIVE",
    accountPlanRemainingCredits: { unit: "USD" },
    accountPlanExpirationDate: expect.any(Date),
  });
});

test("a cost budget completes its activity and brings 20 dollars, once", async () => {
  await settings("credits");
  const { accountId: account } = world.callers.owner;
  const { store } = world.contextOf(world.callers.owner, freetier);
  const happen = (type: string) => {
    const event = {
      id: "1",
      time: Date.now(),
      type: "budgets.BudgetCreated",
      account,
      region: "us-east-1",
      detail: { type },
    };
    return onBudgetCreated({ store } as unknown as JobContext, event satisfies DeliveredEvent);
  };
  const list = async (...filterActivityStatuses: string[]) =>
    (await call("ListAccountActivities", { filterActivityStatuses }))["activities"] as { activityId: string }[];
  expect(await list()).toHaveLength(5);
  await happen("USAGE");
  expect(await list("COMPLETED")).toEqual([]);
  await happen("COST");
  await happen("COST");
  const [done, ...more] = await list("COMPLETED");
  expect(more).toEqual([]);
  expect(done).toMatchObject({ status: "COMPLETED", reward: { credit: { amount: 20, unit: "USD" } } });
  expect(await call("GetAccountActivity", { activityId: done?.activityId })).toMatchObject({
    title: "Set up a cost budget using AWS Budgets",
    completedAt: expect.any(Date),
    expiresAt: expect.any(Date),
  });
  const credits = await store.read((reader) => reader.range(costCredits, { prefix: [account], limit: 10 }));
  expect(credits).toMatchObject([{ amount: "20" }]);
  const first = await call("ListAccountActivities", { maxResults: 2 });
  expect(first["activities"]).toHaveLength(2);
  const rest = await call("ListAccountActivities", { nextToken: first["nextToken"] });
  expect(rest["activities"]).toHaveLength(3);
  await expect(call("GetAccountActivity", { activityId: "0".repeat(32) })).rejects.toMatchObject({
    code: "ResourceNotFoundException",
  });
});

test("an account leaves the free plan once, and keeps its credits", async () => {
  await settings("credits");
  await expect(call("UpgradeAccountPlan", { accountPlanType: "FREE" })).rejects.toMatchObject({
    code: "ValidationException",
  });
  expect(await call("UpgradeAccountPlan", { accountPlanType: "PAID" })).toMatchObject({
    accountPlanType: "PAID",
    accountPlanStatus: "ACTIVE",
  });
  const state = await call("GetAccountPlanState");
  expect(state).toMatchObject({ accountPlanType: "PAID", accountPlanRemainingCredits: { unit: "USD" } });
  expect(state).not.toHaveProperty("accountPlanExpirationDate");
  await expect(call("UpgradeAccountPlan", { accountPlanType: "PAID" })).rejects.toMatchObject({
    code: "ValidationException",
  });
});

test("without the plans since July 2025 there are no activities", async () => {
  await settings("legacy");
  expect(await call("ListAccountActivities")).toEqual({ activities: [] });
});
