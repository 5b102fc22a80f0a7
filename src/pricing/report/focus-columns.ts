/** Columns of FOCUS 1.2 as AWS exports it. FOCUS specification 1.2; AWS docs: Data Exports table dictionary, "FOCUS with AWS columns". */
import { nextMonthStart } from "../rate/billing-period.ts";
import { findLocation } from "../book/locations.ts";
import type { CostLineItemType } from "../../kernel/costs.ts";
import type { ReportColumn, ReportLine, ReportType, ReportValue } from "./columns.ts";

const categories: Readonly<Record<CostLineItemType, string>> = {
  Usage: "Usage",
  DiscountedUsage: "Usage",
  SavingsPlanCoveredUsage: "Usage",
  Fee: "Purchase",
  RIFee: "Purchase",
  SavingsPlanUpfrontFee: "Purchase",
  SavingsPlanRecurringFee: "Purchase",
  SavingsPlanNegation: "Purchase",
  EdpDiscount: "Credit",
  Credit: "Credit",
  Refund: "Credit",
  Tax: "Tax",
};

const serviceCategories: Readonly<Record<string, string>> = {
  AmazonS3: "Storage",
  AmazonGlacier: "Storage",
  AmazonEFS: "Storage",
  AmazonEC2: "Compute",
  AWSLambda: "Compute",
  AmazonECS: "Compute",
  AmazonEKS: "Compute",
  AmazonRDS: "Databases",
  AmazonDynamoDB: "Databases",
  AmazonElastiCache: "Databases",
  AmazonVPC: "Networking",
  AWSELB: "Networking",
  AWSDataTransfer: "Networking",
  AmazonCloudFront: "Networking",
  AmazonRoute53: "Networking",
  AWSQueueService: "Integration",
  AmazonSNS: "Integration",
  AWSEvents: "Integration",
  awskms: "Security",
  awswaf: "Security",
  AWSSecretsManager: "Security",
  AmazonCloudWatch: "Management and Governance",
  AWSCloudTrail: "Management and Governance",
  AWSConfig: "Management and Governance",
};

const isCovered = ({ line }: ReportLine): boolean =>
  line.lineItemType === "DiscountedUsage" || line.lineItemType === "SavingsPlanCoveredUsage";
const isUsage = ({ line }: ReportLine): boolean => categories[line.lineItemType] === "Usage";

/** What plans cover was paid by their fees: it costs nothing here, and AWS leaves out what takes it off again. */
function billedCost({ line }: ReportLine): string | undefined {
  return line.lineItemType === "SavingsPlanCoveredUsage" ? "0" : line.costs?.unblended;
}

function chargeFrequency(each: ReportLine): string {
  const { lineItemType: type } = each.line;
  if (type === "RIFee" || type === "SavingsPlanRecurringFee") return "Recurring";
  return isUsage(each) ? "Usage-Based" : "One-Time";
}

function commitmentType({ line }: ReportLine): string | undefined {
  if (line.commitment === undefined) return undefined;
  return line.lineItemType.startsWith("SavingsPlan") ? "Savings Plan" : "Reserved Instance";
}

const onlyUsage =
  (value: (each: ReportLine) => string | undefined) =>
  (each: ReportLine): string | undefined =>
    isUsage(each) ? value(each) : undefined;

type Row = readonly [name: string, value: (each: ReportLine) => ReportValue];

const texts: readonly Row[] = [
  ["AvailabilityZone", ({ line }) => line.zone],
  ["BillingAccountId", ({ line }) => line.payer],
  ["BillingAccountName", ({ line, names }) => names.get(line.payer)],
  ["BillingAccountType", () => "Billing account"],
  ["BillingCurrency", () => "USD"],
  ["CapacityReservationId", () => undefined],
  ["CapacityReservationStatus", () => undefined],
  ["ChargeCategory", ({ line }) => categories[line.lineItemType]],
  ["ChargeClass", ({ line }) => (line.lineItemType === "Refund" ? "Correction" : undefined)],
  ["ChargeDescription", ({ line }) => line.description],
  ["ChargeFrequency", chargeFrequency],
  [
    "CommitmentDiscountCategory",
    (each) => (commitmentType(each) === "Savings Plan" ? "Spend" : commitmentType(each) && "Usage"),
  ],
  ["CommitmentDiscountId", ({ line }) => line.commitment],
  ["CommitmentDiscountName", () => undefined],
  ["CommitmentDiscountStatus", (each) => (isCovered(each) ? "Used" : undefined)],
  ["CommitmentDiscountType", commitmentType],
  ["CommitmentDiscountUnit", (each) => (isCovered(each) ? each.line.unit : undefined)],
  ["ConsumedUnit", onlyUsage(({ line }) => line.unit)],
  ["InvoiceId", ({ invoiceId }) => invoiceId],
  ["InvoiceIssuerName", () => "Amazon Web Services, Inc."],
  ["PricingCategory", onlyUsage((each) => (isCovered(each) ? "Committed" : "Standard"))],
  ["PricingCurrency", () => "USD"],
  ["PricingUnit", ({ line }) => line.unit],
  ["ProviderName", () => "AWS"],
  ["PublisherName", () => "AWS"],
  ["RegionId", ({ line }) => line.region],
  ["RegionName", ({ line }) => findLocation(line.region)],
  ["ResourceId", ({ line }) => line.resource],
  ["ResourceName", () => undefined],
  ["ResourceType", () => undefined],
  ["ServiceCategory", ({ line }) => serviceCategories[line.service] ?? "Other"],
  ["ServiceName", ({ line }) => line.serviceName],
  ["ServiceSubcategory", () => undefined],
  ["SkuId", ({ line }) => line.sku],
  ["SkuMeter", ({ line }) => line.usageType],
  ["SkuPriceId", ({ line }) => line.rateCode],
  ["SubAccountId", ({ line }) => line.account],
  ["SubAccountName", ({ line, names }) => names.get(line.account)],
  ["SubAccountType", () => "Account"],
  ["x_Operation", ({ line }) => line.operation],
  ["x_ServiceCode", ({ line }) => line.service],
];

const numbers: readonly Row[] = [
  ["BilledCost", billedCost],
  ["CommitmentDiscountQuantity", (each) => (isCovered(each) ? each.line.quantity : undefined)],
  ["ConsumedQuantity", onlyUsage(({ line }) => line.quantity)],
  ["ContractedCost", ({ line }) => line.publicCost ?? line.costs?.unblended],
  ["ContractedUnitPrice", ({ line }) => line.rate],
  ["EffectiveCost", ({ line }) => line.costs?.amortized],
  ["ListCost", ({ line }) => line.publicCost ?? line.costs?.unblended],
  ["ListUnitPrice", ({ line }) => line.rate],
  ["PricingCurrencyContractedUnitPrice", ({ line }) => line.rate],
  ["PricingCurrencyEffectiveCost", ({ line }) => line.costs?.amortized],
  ["PricingCurrencyListUnitPrice", ({ line }) => line.rate],
  ["PricingQuantity", ({ line }) => line.quantity],
];

const times: readonly Row[] = [
  ["BillingPeriodEnd", ({ line }) => nextMonthStart(line.billingPeriod)],
  ["BillingPeriodStart", ({ line }) => line.billingPeriod],
  ["ChargePeriodEnd", ({ line }) => line.end],
  ["ChargePeriodStart", ({ line }) => line.start],
];

const maps: readonly Row[] = [
  ["SkuPriceDetails", () => ({})],
  ["Tags", ({ line }) => line.tags],
  ["x_Discounts", () => ({})],
];

const typed = (rows: readonly Row[], type: ReportType): readonly ReportColumn[] =>
  rows.map(([name, value]) => ({ name, type, value: (each) => (value(each) === "" ? undefined : value(each)) }));

/** All columns of the table by name. */
export const focusColumns: readonly ReportColumn[] = [
  ...typed(texts, "text"),
  ...typed(numbers, "number"),
  ...typed(times, "time"),
  ...typed(maps, "map"),
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Lines that FOCUS does not show. */
export function isInFocus({ line }: ReportLine): boolean {
  return line.lineItemType !== "SavingsPlanNegation";
}
