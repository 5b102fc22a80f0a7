/** Tests of billing views, and of costs read through them. */
import { CostExplorer } from "@aws-sdk/client-cost-explorer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, ownerId, type World } from "../../../test/authorization/world.ts";
import { type CostRegion, openCostRegion, payer } from "../../../test/support/cost-region.ts";
import { refusal } from "../../../test/support/organizations-region.ts";
import type { Billing } from "../../generated/billing.ts";
import { billingViews } from "../../kernel/billing-views.ts";
import type { InputOf, OutputOf } from "../../kernel/operation.ts";
import { billing } from "./service.ts";

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

async function call<N extends keyof Billing>(name: N, input: InputOf<Billing, N>): Promise<OutputOf<Billing, N>> {
  const definition = billing.operations[name];
  if (definition === undefined) throw new Error(name);
  return (await world.call(world.callers.owner, billing, definition, input as object)) as OutputOf<Billing, N>;
}

const primary = `arn:aws:billing::${ownerId}:billingview/primary`;

async function newView(name: string, changes: object = {}): Promise<string> {
  return (await call("CreateBillingView", { name, sourceViews: [primary], ...changes })).arn ?? "";
}

test("every account has a primary view", async () => {
  const { billingViews: [view] = [] } = await call("ListBillingViews", { billingViewTypes: ["PRIMARY"] });
  expect(view).toMatchObject({ arn: primary, billingViewType: "PRIMARY", ownerAccountId: ownerId });
  expect((await call("GetBillingView", { arn: primary })).billingView).toMatchObject({ sourceViewCount: 0 });
});

test("a custom view is made once, shown, changed and removed", async () => {
  const dimensions = { key: "LINKED_ACCOUNT", values: [ownerId] };
  const asked = {
    dataFilterExpression: { dimensions },
    clientToken: "once",
    resourceTags: [{ key: "team", value: "a" }],
  };
  const arn = await newView("Research", asked);
  expect(await newView("Research", asked)).toBe(arn);
  await call("UpdateBillingView", { arn, description: "Labs" });
  expect((await call("GetBillingView", { arn })).billingView).toMatchObject({
    name: "Research",
    description: "Labs",
    billingViewType: "CUSTOM",
    dataFilterExpression: { dimensions },
    sourceViewCount: 1,
    healthStatus: { statusCode: "HEALTHY" },
  });
  expect((await call("ListSourceViewsForBillingView", { arn })).sourceViews).toEqual([primary]);
  const names = [{ searchOption: "STARTS_WITH", searchValue: "Res" }];
  expect((await call("ListBillingViews", { names })).billingViews).toHaveLength(1);
  await call("UntagResource", { resourceArn: arn, resourceTagKeys: ["team"] });
  await call("TagResource", { resourceArn: arn, resourceTags: [{ key: "stage", value: "b" }] });
  expect((await call("ListTagsForResource", { resourceArn: arn })).resourceTags).toEqual([
    { key: "stage", value: "b" },
  ]);
  await call("DeleteBillingView", { arn });
  await expect(call("GetBillingView", { arn })).rejects.toMatchObject({ code: "ResourceNotFoundException" });
});

test("a view is cut from views that are there, and never from itself", async () => {
  const first = await newView("First");
  const second = await newView("Second", { sourceViews: [first] });
  await expect(call("AssociateSourceViews", { arn: first, sourceViews: [second] })).rejects.toMatchObject({
    code: "ConflictException",
  });
  await expect(newView("Third", { sourceViews: [`${first}0`] })).rejects.toMatchObject({
    code: "ResourceNotFoundException",
  });
  await expect(call("DeleteBillingView", { arn: first })).rejects.toMatchObject({ code: "ConflictException" });
  await call("AssociateSourceViews", { arn: second, sourceViews: [primary] });
  await call("DisassociateSourceViews", { arn: second, sourceViews: [primary] });
  await call("DeleteBillingView", { arn: first, force: true });
  expect((await call("GetBillingView", { arn: second })).billingView?.healthStatus).toEqual({
    statusCode: "UNHEALTHY",
    statusReasons: ["SOURCE_VIEW_NOT_FOUND"],
  });
  await expect(call("DeleteBillingView", { arn: primary })).rejects.toMatchObject({
    code: "ResourceNotFoundException",
  });
});

test("costs are read through a view", async () => {
  const member = "222222222222";
  const now = Date.UTC(2026, 0, 10);
  const view = (id: string, sourceViews: string[], values: string[]) => ({
    account: payer,
    id: `custom-${id}`,
    name: id,
    sourceViews: sourceViews.map((source) => `arn:aws:billing::${payer}:billingview/${source}`),
    filter: { dimensions: { key: "LINKED_ACCOUNT", values } },
    createdAt: 0,
    updatedAt: 0,
    tags: {},
  });
  const region: CostRegion = await openCostRegion({
    from: now - 86_400_000,
    now,
    usesOn: () => [{ quantity: 200_000 }, { quantity: 600_000, region: "eu-west-1" }],
    prepare: (store) =>
      store.transact(async (tx) => {
        tx.put(billingViews, view("mine", ["primary"], [payer]));
        tx.put(billingViews, view("others", ["primary"], [member]));
        tx.put(billingViews, view("neither", ["custom-mine"], [member]));
      }),
  });
  const costs: CostExplorer = region.ce();
  const total = async (id: string) => {
    const { ResultsByTime = [] } = await costs.getCostAndUsage({
      TimePeriod: { Start: "2026-01-09", End: "2026-01-10" },
      Granularity: "DAILY",
      Metrics: ["UnblendedCost"],
      BillingViewArn: `arn:aws:billing::${payer}:billingview/${id}`,
    });
    return Number(ResultsByTime[0]?.Total?.["UnblendedCost"]?.Amount);
  };
  expect(await total("primary")).toBe(4);
  expect(await total("custom-mine")).toBe(4);
  expect([await total("custom-others"), await total("custom-neither")]).toEqual([0, 0]);
  expect(await refusal(total("custom-none"))).toMatchObject({ code: "ResourceNotFoundException" });
  await region.close();
});
