/** Enterprise support: one fee for all accounts of a payer that have the plan, and what it was reckoned from. */
import type { Billing, LinkedAccountCharge, PricingPlan } from "../../../generated/billing.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Bill, BillLine } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { decimal, type Decimal, sum, zero } from "../../../pricing/decimal.ts";
import { monthName, nextMonthStart } from "../../../pricing/rate/billing-period.ts";
import { type SupportPlan, supportPlans } from "../../../pricing/rate/support-plans.ts";
import { readBillingMonth } from "../billing-month.ts";
import { denied, supportMissing } from "../errors.ts";
import { moneyText } from "../money.ts";
import { pageOf } from "../page.ts";
import { checkVisible, readScope } from "../scope.ts";
import { costOf, costsBy, type PlanCharge, planCharges, type PlanSpan, prorated } from "../support-charges.ts";

const percentPlaces = 6;
const hundred = decimal(100);

/** The month's enterprise plans; throws AccessDeniedException for members and ResourceNotFoundException without a plan. */
async function readCharges(
  context: Context,
  billingMonth: string,
): Promise<{ bill: Bill; month: number; charges: readonly PlanCharge[] }> {
  const month = readBillingMonth(billingMonth, { now: context.clock.now(), past: true });
  const { isPayer, payer } = await readScope(context);
  if (!isPayer) throw denied("Only the payer account can view Enterprise Support charges.");
  const bill = await context.costs.bill(payer, month);
  const charges = await planCharges(context, bill, (plan) => supportPlans[plan].isAggregated);
  if (charges.length === 0) throw supportMissing(payer, billingMonth);
  return { bill, month, charges };
}

const isReserved = ({ lineItemType }: BillLine): boolean => lineItemType === "RIFee" || lineItemType === "Fee";
const isSavingsPlan = ({ lineItemType }: BillLine): boolean =>
  lineItemType === "SavingsPlanUpfrontFee" || lineItemType === "SavingsPlanRecurringFee";

export const getEnterpriseSupportChargeSummary: Operation<Billing, "GetEnterpriseSupportChargeSummary"> = async (
  context,
  input,
) => {
  const { bill, month, charges } = await readCharges(context, input.billingMonth);
  const total = sum(charges.map(({ fees }) => costOf(fees)));
  const own = sum(charges.filter(({ account }) => account === bill.payer).map(({ fees }) => costOf(fees)));
  const spend = (isWanted: (line: BillLine) => boolean): Decimal =>
    sum(charges.map((charge) => prorated(costOf(charge.spent.filter(isWanted)), charge, month)));
  const all = spend(() => true);
  return {
    payerAccountId: bill.payer,
    billingMonth: monthName(month),
    billingPeriodStartDate: new Date(month),
    billingPeriodEndDate: new Date(nextMonthStart(month) - 1_000),
    isEstimated: !bill.isFinal,
    billDate: new Date(bill.closedAt ?? bill.ratedAt),
    supportCharge: moneyText(own),
    totalSupportCharge: moneyText(total),
    supportDiscount: "0.00",
    totalSupportEligibleSpend: moneyText(all),
    totalSupportEligibleUsageSpend: moneyText(spend((line) => !isReserved(line) && !isSavingsPlan(line))),
    totalSupportEligibleReservedInstanceSpend: moneyText(spend(isReserved)),
    totalSupportEligibleSavingsPlanSpend: moneyText(spend(isSavingsPlan)),
    supportChargePercentage: moneyText(all.isZero() ? zero : total.times(hundred).dividedBy(all, percentPlaces)),
    supportEffectivePricingPlan: pricingPlanOf(planOf(charges), month),
  };
};

/** The plan that most was paid for. */
function planOf(charges: readonly PlanCharge[]): SupportPlan {
  const most = charges.toSorted((a, b) => costOf(b.fees).compare(costOf(a.fees)))[0];
  return supportPlans[most?.plan ?? "Enterprise"];
}

function pricingPlanOf({ name, serviceCode, bands, minimums }: SupportPlan, month: number): PricingPlan {
  let base = zero;
  const tiers = bands.map(({ from, ratePercent }, index) => {
    const next = bands[index + 1]?.from;
    const tier = {
      tierMinimum: from,
      ...(next !== undefined && { tierMaximum: next }),
      baseCharge: moneyText(base),
      additionalPercentageOfAggregateCharges: ratePercent,
      aggregateChargesAdjustment: decimal(from).negated().toString(),
      incremental: false,
    };
    const width = decimal(next ?? from).minus(decimal(from));
    base = base.plus(width.times(decimal(ratePercent)).times(decimal("0.01")));
    return tier;
  });
  return {
    pricingPlanId: serviceCode,
    name,
    minimumCharge: moneyText(decimal(minimums.findLast(({ since }) => since <= month)?.amount ?? "0")),
    planDiscountPercent: "0",
    discountAppliesToMinimumCharge: false,
    tiered: String(bands.length > 1),
    tiers,
  };
}

export const listEnterpriseSupportLinkedAccountCharges: Operation<
  Billing,
  "ListEnterpriseSupportLinkedAccountCharges"
> = async (context, input) => {
  const { bill, charges } = await readCharges(context, input.billingMonth);
  checkVisible(await readScope(context), input.accountId);
  const wanted = charges.filter(({ account }) => input.accountId === undefined || account === input.accountId);
  const { page, next } = pageOf(wanted, input);
  return { linkedAccount: page.map((charge) => showLinked(charge, bill)), ...next };
};

function showLinked(charge: PlanCharge, { payer, billingPeriod: month }: Bill): LinkedAccountCharge {
  const { account, spent, spans, heldMilliseconds } = charge;
  return {
    accountId: account,
    payerAccountId: payer,
    accountType: account === payer ? "PAYER" : "LINKED",
    billableSeconds: Math.floor(heldMilliseconds / 1_000),
    totalSeconds: (nextMonthStart(month) - month) / 1_000,
    totalSupportEligibleSpend: moneyText(costOf(spent)),
    proratedTotalSupportEligibleSpend: moneyText(prorated(costOf(spent), charge, month)),
    subscriptionTimePeriods: spans.map(periodOf),
    totalSupportEligibleReservedInstanceSpend: moneyText(costOf(spent.filter(isReserved))),
    totalSupportEligibleSavingsPlanSpend: moneyText(costOf(spent.filter(isSavingsPlan))),
    supportEligibleSpendByService: costsBy(spent, "service").map(([serviceCode, amount]) => ({
      serviceCode,
      totalSupportEligibleSpend: moneyText(amount),
    })),
  };
}

function periodOf({ start, end }: PlanSpan) {
  return { beginDate: new Date(start), ...(end !== undefined && { endDate: new Date(end) }) };
}

export const getEnterpriseSupportContractDetails: Operation<Billing, "GetEnterpriseSupportContractDetails"> = async (
  context,
  input,
) => {
  const { bill, month, charges } = await readCharges(context, input.billingMonth);
  const end = nextMonthStart(month);
  const plans = [...new Set(charges.map(({ plan }) => plan))];
  return {
    isContractActive: charges.some(({ spans }) => spans.some((span) => (span.end ?? Infinity) >= end)),
    // The fee is divided by what each account was charged, and reckoned before discounts.
    supportAllocationMethod: "Proportional",
    supportReservedInstanceTreatmentMethod: "Upfront",
    supportSavingsPlansTreatmentMethod: "Upfront",
    contractPayerAccountIds: [{ accountId: bill.payer, isGdn: true }],
    chargedPayerAccountIds: [{ accountId: bill.payer, chargePercentage: "0.0" }],
    additionalSupportCharge: [],
    additionalSupportEligibleUsageSpend: [],
    pricingPlans: plans.map((plan) => pricingPlanOf(supportPlans[plan], month)),
  };
};
