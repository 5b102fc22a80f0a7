/** Columns of the cost and usage report, legacy and 2.0. AWS docs: CUR data dictionary; Data Exports table dictionary, "Cost and Usage Report (CUR) 2.0". */
import { decimal, zero } from "../decimal.ts";
import { dividedPlaces } from "../rate/allocate.ts";
import { nextMonthStart } from "../rate/billing-period.ts";
import type { ReportColumn, ReportLine, ReportType, ReportValue } from "./columns.ts";
import { otherCurColumns } from "./cur-empty-columns.ts";

interface Field {
  readonly legacy: string;
  readonly name: string;
  readonly type: ReportType;
  readonly value: (line: ReportLine) => ReportValue;
}

/** Places that AWS's rates have. */
const ratePlaces = 10;

const entity = "Amazon Web Services, Inc.";

/** Empty texts are left out, as AWS does. */
function text(legacy: string, name: string, value: (line: ReportLine) => string | undefined): Field {
  return { legacy, name, type: "text", value: (line) => value(line) || undefined };
}

function number(legacy: string, name: string, value: (line: ReportLine) => string | undefined): Field {
  return { legacy, name, type: "number", value };
}

function time(legacy: string, name: string, value: (line: ReportLine) => number): Field {
  return { legacy, name, type: "time", value };
}

const fields: readonly Field[] = [
  text("identity/LineItemId", "identity_line_item_id", ({ id }) => id),
  text("identity/TimeInterval", "identity_time_interval", ({ line }) => `${second(line.start)}/${second(line.end)}`),
  text("bill/InvoiceId", "bill_invoice_id", ({ invoiceId }) => invoiceId),
  text("bill/InvoicingEntity", "bill_invoicing_entity", () => entity),
  text("bill/BillingEntity", "bill_billing_entity", () => "AWS"),
  text("bill/BillType", "bill_bill_type", billType),
  text("bill/PayerAccountId", "bill_payer_account_id", ({ line }) => line.payer),
  time("bill/BillingPeriodStartDate", "bill_billing_period_start_date", ({ line }) => line.billingPeriod),
  time("bill/BillingPeriodEndDate", "bill_billing_period_end_date", ({ line }) => nextMonthStart(line.billingPeriod)),
  text("lineItem/UsageAccountId", "line_item_usage_account_id", ({ line }) => line.account),
  text("lineItem/LineItemType", "line_item_line_item_type", ({ line }) => line.lineItemType),
  time("lineItem/UsageStartDate", "line_item_usage_start_date", ({ line }) => line.start),
  time("lineItem/UsageEndDate", "line_item_usage_end_date", ({ line }) => line.end),
  text("lineItem/ProductCode", "line_item_product_code", ({ line }) => line.service),
  text("lineItem/UsageType", "line_item_usage_type", ({ line }) => line.usageType),
  text("lineItem/Operation", "line_item_operation", ({ line }) => line.operation),
  text("lineItem/AvailabilityZone", "line_item_availability_zone", ({ line }) => line.zone),
  text("lineItem/ResourceId", "line_item_resource_id", ({ line }) => line.resource),
  number("lineItem/UsageAmount", "line_item_usage_amount", ({ line }) => line.quantity),
  number("lineItem/NormalizedUsageAmount", "line_item_normalized_usage_amount", ({ line }) => line.normalizedQuantity),
  text("lineItem/CurrencyCode", "line_item_currency_code", () => "USD"),
  text("lineItem/UnblendedRate", "line_item_unblended_rate", ({ line }) => line.rate),
  number("lineItem/UnblendedCost", "line_item_unblended_cost", ({ line }) => line.costs?.unblended),
  text("lineItem/BlendedRate", "line_item_blended_rate", ({ line }) => line.blendedRate),
  number("lineItem/BlendedCost", "line_item_blended_cost", ({ line }) => line.costs?.blended),
  text("lineItem/LineItemDescription", "line_item_line_item_description", ({ line }) => line.description),
  text("lineItem/LegalEntity", "line_item_legal_entity", () => entity),
  text("product/instanceType", "product_instance_type", ({ line }) => line.instanceType),
  text("product/operation", "product_operation", ({ line }) => line.operation),
  text("product/productFamily", "product_product_family", ({ line }) => line.productFamily),
  text("product/regionCode", "product_region_code", ({ line }) => line.region),
  text("product/servicecode", "product_servicecode", ({ line }) => line.service),
  text("product/sku", "product_sku", ({ line }) => line.sku),
  text("product/usagetype", "product_usagetype", ({ line }) => line.usageType),
  text("pricing/RateCode", "pricing_rate_code", ({ line }) => line.rateCode),
  text("pricing/currency", "pricing_currency", () => "USD"),
  number("pricing/publicOnDemandCost", "pricing_public_on_demand_cost", ({ line }) => line.publicCost),
  text("pricing/term", "pricing_term", pricingTerm),
  text("pricing/unit", "pricing_unit", ({ line }) => line.unit),
  text("reservation/ReservationARN", "reservation_reservation_a_r_n", ({ line }) =>
    isReservation(line.lineItemType) || line.lineItemType === "Fee" ? line.commitment : undefined,
  ),
  number("reservation/EffectiveCost", "reservation_effective_cost", ({ line }) =>
    line.lineItemType === "DiscountedUsage" ? line.costs?.amortized : undefined,
  ),
  text("savingsPlan/SavingsPlanARN", "savings_plan_savings_plan_a_r_n", ({ line }) =>
    line.lineItemType.startsWith("SavingsPlan") ? line.commitment : undefined,
  ),
  number(
    "reservation/UnusedAmortizedUpfrontFeeForBillingPeriod",
    "reservation_unused_amortized_upfront_fee_for_billing_period",
    (each) => unusedFee(each)?.upfront,
  ),
  number("reservation/UnusedQuantity", "reservation_unused_quantity", ({ line, use }) =>
    line.lineItemType === "RIFee" && use?.unit === "Hrs" ? use.unused : undefined,
  ),
  number("reservation/UnusedNormalizedUnitQuantity", "reservation_unused_normalized_unit_quantity", ({ line, use }) =>
    line.lineItemType === "RIFee" && use?.unit === "NormalizedHrs" ? use.unused : undefined,
  ),
  number("reservation/UnusedRecurringFee", "reservation_unused_recurring_fee", (each) => unusedFee(each)?.recurring),
  number("savingsPlan/TotalCommitmentToDate", "savings_plan_total_commitment_to_date", ({ line, use }) =>
    line.lineItemType === "SavingsPlanRecurringFee" && use && line.costs
      ? decimal(use.used).plus(decimal(line.costs.amortized)).toString()
      : undefined,
  ),
  number("savingsPlan/UsedCommitment", "savings_plan_used_commitment", ({ line, use }) =>
    line.lineItemType === "SavingsPlanRecurringFee" ? use?.used : undefined,
  ),
  number("savingsPlan/SavingsPlanEffectiveCost", "savings_plan_savings_plan_effective_cost", ({ line }) =>
    line.lineItemType === "SavingsPlanCoveredUsage" ? line.costs?.amortized : undefined,
  ),
];

/**
 * What of a reservation's month nobody used: the unused share of its recurring fee, and the rest of what stays on the
 * fee's line, which is upfront money. Together they are exactly the line's amortized cost.
 */
function unusedFee({ line, use }: ReportLine): { upfront: string; recurring: string } | undefined {
  if (line.lineItemType !== "RIFee" || line.costs === undefined || use === undefined) return undefined;
  const [used, unused] = [decimal(use.used), decimal(use.unused)];
  const [fee, left] = [decimal(line.costs.unblended), decimal(line.costs.amortized)];
  const hours = used.plus(unused);
  const share = hours.isZero() ? zero : fee.times(unused).dividedBy(hours, dividedPlaces);
  // What differs at the last places only is the divisions' rounding: nothing was paid upfront.
  const recurring = left.minus(share).rounded(ratePlaces).isZero() ? left : share;
  return { upfront: left.minus(recurring).toString(), recurring: recurring.toString() };
}

function billType({ line }: ReportLine): string {
  if (line.lineItemType === "Refund") return "Refund";
  const isOnce = line.lineItemType === "Fee" || line.lineItemType === "SavingsPlanUpfrontFee";
  return isOnce && line.commitment !== undefined ? "Purchase" : "Anniversary";
}

function pricingTerm({ line }: ReportLine): string | undefined {
  if (isReservation(line.lineItemType)) return "Reserved";
  return line.lineItemType === "Usage" || line.lineItemType === "SavingsPlanCoveredUsage" ? "OnDemand" : undefined;
}

function isReservation(type: string): boolean {
  return type === "DiscountedUsage" || type === "RIFee";
}

function second(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The legacy report's columns: with resources when they were asked for, and one column a tag. */
export function legacyCurColumns(options: {
  readonly resources: boolean;
  readonly tagKeys: readonly string[];
}): readonly ReportColumn[] {
  const shown = fields.filter(({ legacy }) => options.resources || legacy !== "lineItem/ResourceId");
  const tags = options.tagKeys.map((key): ReportColumn => {
    const name = `resourceTags/${key.startsWith("aws:") ? key : `user:${key}`}`;
    return { name, type: "text", value: ({ line }) => line.tags[key] };
  });
  return [...shown.map(({ legacy, type, value }) => ({ name: legacy, type, value })), ...tags];
}

const onlyNew: readonly ReportColumn[] = [
  { name: "bill_payer_account_name", type: "text", value: ({ line, names }) => names.get(line.payer) },
  { name: "line_item_usage_account_name", type: "text", value: ({ line, names }) => names.get(line.account) },
  { name: "line_item_net_unblended_cost", type: "number", value: ({ line }) => line.costs?.netUnblended },
  { name: "pricing_public_on_demand_rate", type: "text", value: ({ line }) => line.rate },
  { name: "product", type: "map", value: productMap },
  { name: "resource_tags", type: "map", value: ({ line }) => tagMap(line.tags) },
  { name: "cost_category", type: "map", value: () => ({}) },
  { name: "discount", type: "map", value: () => ({}) },
];

function productMap({ line }: ReportLine): Readonly<Record<string, string>> {
  return line.serviceName === "" ? {} : { product_name: line.serviceName };
}

/** `user:Cost Center` is `user_cost_center` in CUR 2.0. */
function tagMap(tags: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const named = Object.entries(tags).map(([key, value]) => {
    const full = key.startsWith("aws:") ? key : `user:${key}`;
    const plain = full.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_");
    return [plain.toLowerCase(), value] as const;
  });
  return Object.fromEntries(named);
}

/** All columns of CUR 2.0 by name; its schema is the same for everybody, so many are empty here. */
export const curColumns: readonly ReportColumn[] = [
  ...fields.map(({ name, type, value }): ReportColumn => ({ name, type, value })),
  ...onlyNew,
  ...otherCurColumns,
].sort((a, b) => (a.name < b.name ? -1 : 1));
