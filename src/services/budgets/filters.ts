/** The older form of budgets' filters, read as an expression. API reference: Budget, CostFilters. */
import type { CostExpression } from "../../pricing/explore/expression.ts";

const names: Readonly<Record<string, string>> = {
  AZ: "AZ",
  AvailabilityZone: "AZ",
  InstanceType: "INSTANCE_TYPE",
  InvoicingEntity: "INVOICING_ENTITY",
  LegalEntityName: "LEGAL_ENTITY_NAME",
  LinkedAccount: "LINKED_ACCOUNT",
  LinkedAccountName: "LINKED_ACCOUNT_NAME",
  Operation: "OPERATION",
  Platform: "PLATFORM",
  PurchaseType: "PURCHASE_TYPE",
  RecordType: "RECORD_TYPE",
  Region: "REGION",
  Service: "SERVICE",
  Tenancy: "TENANCY",
  UsageType: "USAGE_TYPE",
  UsageTypeGroup: "USAGE_TYPE_GROUP",
  DatabaseEngine: "DATABASE_ENGINE",
  DeploymentOption: "DEPLOYMENT_OPTION",
  InstanceFamily: "INSTANCE_TYPE_FAMILY",
  BillingEntity: "BILLING_ENTITY",
};

/** Keys that the older form knows; dimensions under their own names are known, too. */
export function dimensionOf(key: string): string | undefined {
  if (key in names) return names[key];
  return Object.values(names).includes(key) ? key : undefined;
}

/** All keys have to fit, each with any of its values. Undefined without filters. */
export function filterExpression(filters: Readonly<Record<string, readonly string[]>>): CostExpression | undefined {
  const parts = Object.entries(filters).map(([key, values]): CostExpression => {
    if (key === "TagKeyValue") return anyOf(values.map(tagExpression));
    if (key === "CostCategory") return anyOf(values.map(categoryExpression));
    return { Dimensions: { Key: dimensionOf(key) ?? key, Values: values } };
  });
  return parts.length > 1 ? { And: parts } : parts[0];
}

function anyOf(parts: readonly CostExpression[]): CostExpression {
  return parts.length > 1 ? { Or: parts } : (parts[0] ?? {});
}

/** `user:team$sky`. */
function tagExpression(text: string): CostExpression {
  const { key, value } = cut(text.replace(/^user:/, ""));
  return { Tags: value === "" ? { Key: key, MatchOptions: ["ABSENT"] } : { Key: key, Values: [value] } };
}

/** `Department$Research`. */
function categoryExpression(text: string): CostExpression {
  const { key, value } = cut(text);
  return { CostCategories: { Key: key, Values: [value] } };
}

function cut(text: string): { key: string; value: string } {
  const at = text.indexOf("$");
  return at < 0 ? { key: text, value: "" } : { key: text.slice(0, at), value: text.slice(at + 1) };
}
