/** What of the free tier was used, and which plan an account is on. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../../../test/authorization/world.ts";
import { costSettings } from "../../kernel/cost-terms.ts";
import { s3 } from "../s3/service.ts";
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
