/** Tests of what support plans cost, and of what a region has none of. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { otherId, ownerId } from "../../../test/authorization/world.ts";
import {
  type BillingWorld,
  dayMilliseconds,
  february,
  january,
  openBillingWorld,
} from "../../../test/support/billing-world.ts";

let opened: BillingWorld;
beforeEach(async () => void (opened = await openBillingWorld()));
afterEach(() => opened.world.close());

const startDate = new Date(january);

test("business support is told by account, band and service as the bill has it", async () => {
  await opened.plan(ownerId, "Business");
  await opened.plan(otherId, "Business");
  opened.spend(1_500_000);
  opened.spend(1_000, opened.world.callers.other);
  const charges = await opened.call("ListBusinessSupportAccountCharges", { billingMonth: "2026-01" });
  expect(charges).toMatchObject({
    isEstimated: true,
    totalSupportCharge: "1450.00",
    totalSupportEligibleSpend: "15010.00",
    accountCount: 2,
    accountCharges: [
      {
        accountId: ownerId,
        supportPlanName: "AWSSupportBusiness",
        totalCharge: "1350.00",
        totalUsageBasis: "15000.00",
        tierCharges: [
          { tierRate: "0.1", usageSlice: "10000.00", tierCharge: "1000.00" },
          { tierRate: "0.07", usageSlice: "5000.00", tierCharge: "350.00" },
        ],
        supportEligibleSpendByService: [{ itemType: "Usage", chargeAmount: "15000.00" }],
      },
      { accountId: otherId, totalCharge: "100.00", tierCharges: [{ usageSlice: "10.00", tierCharge: "100.00" }] },
    ],
  });
  const own = await opened.call(
    "ListBusinessSupportAccountCharges",
    { billingMonth: "2026-01" },
    opened.world.callers.other,
  );
  expect(own).toMatchObject({ accountCount: 1, totalSupportCharge: "100.00" });
  const future = opened.call("ListBusinessSupportAccountCharges", { billingMonth: "2026-02" });
  await expect(future).rejects.toMatchObject({ code: "ValidationException" });
});

test("subscriptions are told over time", async () => {
  await opened.plan(otherId, "Business", january + dayMilliseconds);
  await opened.plan(otherId, "Basic", january + 2 * dayMilliseconds);
  const { subscriptionContracts } = await opened.call("ListBusinessSupportSubscriptionHistory", { accountId: otherId });
  expect(subscriptionContracts).toEqual([
    {
      accountId: otherId,
      planName: "AWSSupportBusiness",
      contractStartDate: new Date(january + dayMilliseconds),
      contractEndDate: new Date(january + 2 * dayMilliseconds),
    },
    expect.objectContaining({ planName: "AWSSupportEssential" }),
  ]);
});

test("enterprise support is one fee of all accounts that have it", async () => {
  await opened.plan(ownerId, "Enterprise");
  await opened.plan(otherId, "Enterprise", january + 15.5 * dayMilliseconds);
  opened.spend(10_000_000);
  opened.spend(2_000_000, opened.world.callers.other);
  const month = { billingMonth: "2026-01" };
  await expect(opened.call("GetEnterpriseSupportChargeSummary", month)).rejects.toMatchObject({
    code: "ValidationException",
  });
  await opened.closeJanuary();
  expect(await opened.call("GetEnterpriseSupportChargeSummary", month)).toMatchObject({
    payerAccountId: ownerId,
    isEstimated: false,
    totalSupportCharge: "11000.00",
    supportCharge: "10000.00",
    totalSupportEligibleSpend: "110000.00",
    totalSupportEligibleUsageSpend: "110000.00",
    totalSupportEligibleSavingsPlanSpend: "0.00",
    supportChargePercentage: "10.00",
    supportEffectivePricingPlan: {
      name: "Enterprise",
      minimumCharge: "5000.00",
      tiers: [{ tierMinimum: "0", tierMaximum: "150000", baseCharge: "0.00" }, { baseCharge: "15000.00" }, {}, {}],
    },
  });
  expect((await opened.call("ListEnterpriseSupportLinkedAccountCharges", month)).linkedAccount).toMatchObject([
    { accountId: ownerId, billableSeconds: 2_678_400, totalSeconds: 2_678_400 },
    {
      billableSeconds: 1_339_200,
      totalSupportEligibleSpend: "20000.00",
      proratedTotalSupportEligibleSpend: "10000.00",
    },
  ]);
  expect(await opened.call("GetEnterpriseSupportContractDetails", month)).toMatchObject({
    isContractActive: true,
    supportAllocationMethod: "Proportional",
    contractPayerAccountIds: [{ accountId: ownerId }],
  });
  const member = opened.call("GetEnterpriseSupportContractDetails", month, opened.world.callers.other);
  await expect(member).rejects.toMatchObject({ code: "AccessDeniedException" });
});

test("without an enterprise plan there is nothing of one", async () => {
  await opened.plan(ownerId, "Business");
  await opened.closeJanuary();
  const month = { billingMonth: "2026-01" };
  for (const name of ["GetEnterpriseSupportChargeSummary", "GetEnterpriseSupportContractDetails"] as const) {
    await expect(opened.call(name, month)).rejects.toMatchObject({ code: "ResourceNotFoundException" });
  }
});

test("there are no contracts", async () => {
  expect(await opened.call("ListContracts", {})).toEqual({ items: [] });
  const contractArn = `arn:aws:billing::${ownerId}:contract/1`;
  await expect(opened.call("GetContractInformation", { contractArn })).rejects.toMatchObject({
    code: "ResourceNotFoundException",
    fields: { resourceId: contractArn, resourceType: "contract" },
  });
});

test("segments say who pays for an account", async () => {
  const [segment, ...more] = (await opened.call("ListBillingViewSegments", {}, opened.world.callers.other)).items ?? [];
  expect(more).toEqual([]);
  expect(segment).toEqual({
    domain: "BILLABLE",
    timeRange: { beginDateInclusive: startDate, endDateExclusive: new Date(february) },
    managementAccountId: ownerId,
  });
  expect((await opened.call("ListBillingViewSegments", {})).items?.[0]).not.toHaveProperty("managementAccountId");
  const future = { timeRange: { beginDateInclusive: new Date(february) } };
  await expect(opened.call("ListBillingViewSegments", future)).rejects.toMatchObject({ code: "ValidationException" });
  const arn = `arn:aws:billing::${ownerId}:billingview/primary`;
  expect(await opened.call("GetResourcePolicy", { resourceArn: arn })).toEqual({ resourceArn: arn });
  await expect(opened.call("GetResourcePolicy", { resourceArn: `${arn}1` })).rejects.toMatchObject({
    code: "ResourceNotFoundException",
  });
});
