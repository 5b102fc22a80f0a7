/** Business and Developer support: what each account's plan cost in a month, and since when it has it. */
import type { Billing, BusinessSupportAccountCharge } from "../../../generated/billing.ts";
import type { BillLine } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { decimal, sum } from "../../../pricing/decimal.ts";
import { monthName, monthStart, nextMonthStart } from "../../../pricing/rate/billing-period.ts";
import { type SupportPlanName, supportPlans } from "../../../pricing/rate/support-plans.ts";
import { readBillingMonth } from "../billing-month.ts";
import { invalid } from "../errors.ts";
import { moneyText } from "../money.ts";
import { pageOf } from "../page.ts";
import { checkVisible, readScope } from "../scope.ts";
import { costOf, costsBy, type PlanCharge, planCharges, planSpans, prorated } from "../support-charges.ts";

/** The most services that an account's spend is told by. */
const mostServices = 50;

/** Plans that are paid for by each account, as this API names them. */
const apiNames: Readonly<Partial<Record<SupportPlanName, string>>> = {
  Basic: "AWSSupportEssential",
  Developer: "AWSSupportDeveloper",
  Business: "AWSSupportBusiness",
  "Business Support+": supportPlans["Business Support+"].serviceCode,
};

export const listBusinessSupportAccountCharges: Operation<Billing, "ListBusinessSupportAccountCharges"> = async (
  context,
  input,
) => {
  const month = readBillingMonth(input.billingMonth, { now: context.clock.now(), past: false });
  const scope = await readScope(context);
  checkVisible(scope, input.accountId);
  const bill = await context.costs.bill(scope.payer, month);
  const all = await planCharges(context, bill, (plan) => plan !== "Basic" && apiNames[plan] !== undefined);
  const charges = all.filter(({ account }) => scope.isPayer || account === scope.account);
  const shown = charges.filter(({ account }) => input.accountId === undefined || account === input.accountId);
  const { page, next } = pageOf(shown, input);
  return {
    billingMonth: monthName(month),
    isEstimated: !bill.isFinal,
    totalSupportCharge: moneyText(sum(charges.map(({ fees }) => costOf(fees)))),
    totalSupportEligibleSpend: moneyText(sum(charges.map((charge) => prorated(costOf(charge.spent), charge, month)))),
    accountCount: new Set(charges.map(({ account }) => account)).size,
    accountCharges: page.map((charge) => showCharge(charge, month)),
    ...next,
  };
};

function showCharge(charge: PlanCharge, month: number): BusinessSupportAccountCharge {
  const { account, plan, spent, fees } = charge;
  const basis = prorated(costOf(spent), charge, month);
  const period = { chargePeriodStartDate: new Date(month), chargePeriodEndDate: new Date(nextMonthStart(month)) };
  return {
    accountId: account,
    supportPlanName: apiNames[plan] ?? plan,
    totalCharge: moneyText(costOf(fees)),
    totalUsageBasis: moneyText(basis),
    tierCharges: fees.map((fee) => ({ ...tierOf(fee, moneyText(basis)), ...period })),
    supportEligibleSpendByService: costsBy(spent, "serviceName")
      .slice(0, mostServices)
      .map(([contributingService, amount]) => ({
        contributingService,
        itemType: "Usage",
        chargeAmount: moneyText(amount),
        currency: "USD",
      })),
  };
}

/** A band of the plan; under the minimum there is one, for all that was spent. */
function tierOf({ description, rate = "0", quantity, cost = "0" }: BillLine, basis: string) {
  const isMinimum = description.endsWith("monthly minimum");
  return {
    tierDescription: description,
    tierRate: isMinimum ? "0" : rate,
    usageSlice: isMinimum ? basis : moneyText(decimal(quantity)),
    tierCharge: moneyText(decimal(cost)),
  };
}

export const listBusinessSupportSubscriptionHistory: Operation<
  Billing,
  "ListBusinessSupportSubscriptionHistory"
> = async (context, input) => {
  const now = context.clock.now();
  const month =
    input.billingMonth === undefined ? monthStart(now) : readBillingMonth(input.billingMonth, { now, past: false });
  const start = input.startDate?.getTime() ?? month;
  const end = input.endDate?.getTime() ?? Math.max(nextMonthStart(month), start);
  if (start > end) throw invalid("startDate must not be after endDate.");
  const scope = await readScope(context);
  checkVisible(scope, input.accountId);
  const wanted = input.accountId === undefined ? scope.visible : [input.accountId];
  const lists = await context.store.read((reader) => Promise.all(wanted.map((each) => planSpans(reader, each))));
  const held = lists.flat().filter((span) => span.start < end && (span.end ?? Infinity) > start);
  const { page, next } = pageOf(
    held.filter(({ plan }) => apiNames[plan] !== undefined),
    input,
  );
  return {
    subscriptionContracts: page.map((span) => ({
      accountId: span.account,
      planName: apiNames[span.plan] ?? span.plan,
      contractStartDate: new Date(span.start),
      // A plan without an end goes on at least until the end of what was asked for.
      contractEndDate: new Date(span.end ?? end),
    })),
    ...next,
  };
};
