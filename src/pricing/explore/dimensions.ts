/** What each dimension of Cost Explorer reads of a rated line. Cost Management guide: "Filtering the data that you want to view". */
import type { CostLine } from "../../kernel/costs.ts";

/** Text of one line under one dimension; what the line has none of reads `NoInstanceType`, `NoOperation` … as AWS shows it. */
export type LineReader = (line: CostLine) => string;

/** Names of accounts by id, for LINKED_ACCOUNT_NAME. */
export type AccountNames = ReadonlyMap<string, string>;

/** Cost Explorer's charge types by those of the cost report. */
const recordTypes: Readonly<Record<string, string>> = {
  EdpDiscount: "Enterprise Discount Program Discount",
  Fee: "Upfront",
  RIFee: "Recurring",
};

/** `Usage`, `DiscountedUsage`, `Credit`, `Tax`, `Support` … */
export function recordTypeOf({ lineItemType, service }: CostLine): string {
  if (isSupport(service) && lineItemType !== "Credit" && lineItemType !== "Tax") return "Support";
  return recordTypes[lineItemType] ?? lineItemType;
}

/** Whether a service code is a support plan's. */
export function isSupport(service: string): boolean {
  return /^(AWSSupport|AWSDeveloperSupport|AWSPremiumSupport|.*Support)/.test(service);
}

function purchaseTypeOf({ lineItemType, usageType, instanceType }: CostLine): string {
  if (lineItemType.startsWith("SavingsPlan")) return "Savings Plans";
  if (lineItemType === "DiscountedUsage" || lineItemType === "RIFee") return "Standard Reserved Instances";
  if (/SpotUsage/.test(usageType)) return "Spot Instances";
  return instanceType === "" ? "" : "On Demand Instances";
}

function platformOf({ service, operation, instanceType }: CostLine): string {
  if (service !== "AmazonEC2" || instanceType === "") return "";
  const platforms: Readonly<Record<string, string>> = {
    "": "Linux/UNIX",
    "0002": "Windows",
    "0010": "Red Hat Enterprise Linux",
    "000g": "SUSE Linux",
    "0102": "Windows with SQL Server Enterprise",
    "0006": "Windows with SQL Server Standard",
  };
  return platforms[operation.split(":")[1] ?? ""] ?? "Linux/UNIX";
}

function engineOf({ service, operation }: CostLine): string {
  if (service !== "AmazonRDS") return "";
  const engines: Readonly<Record<string, string>> = {
    "0002": "MySQL",
    "0014": "PostgreSQL",
    "0016": "Aurora MySQL",
    "0018": "MariaDB",
    "0021": "Aurora PostgreSQL",
  };
  return engines[operation.split(":")[1] ?? ""] ?? "";
}

function deploymentOf({ service, usageType }: CostLine): string {
  if (service !== "AmazonRDS") return "";
  return /Multi-AZ/.test(usageType) ? "Multi-AZ" : "Single-AZ";
}

const isReservation = ({ lineItemType }: CostLine): boolean => /^(DiscountedUsage|RIFee|Fee)$/.test(lineItemType);
const isSavingsPlan = ({ lineItemType }: CostLine): boolean => lineItemType.startsWith("SavingsPlan");

/** `m5` of `m5.large`, `t3` of `db.t3.micro`. */
function familyOf(instanceType: string): string {
  const parts = instanceType.split(".");
  return parts.length > 2 ? (parts[1] ?? "") : (parts[0] ?? "");
}

function regionOf({ region, usageType }: CostLine): string {
  if (region !== "") return region;
  return usageType === "" ? "NoRegion" : "global";
}

type Entry = readonly [none: string, read: (line: CostLine, names: AccountNames) => string];

const readers: Readonly<Record<string, Entry>> = {
  AZ: ["NoAZ", ({ zone }) => zone],
  BILLING_ENTITY: ["", () => "AWS"],
  CACHE_ENGINE: ["NoCacheEngine", () => ""],
  DATABASE_ENGINE: ["NoDatabaseEngine", engineOf],
  DEPLOYMENT_OPTION: ["NoDeploymentOption", deploymentOf],
  INSTANCE_TYPE: ["NoInstanceType", ({ instanceType }) => instanceType],
  INSTANCE_TYPE_FAMILY: ["NoInstanceTypeFamily", ({ instanceType }) => familyOf(instanceType)],
  INVOICING_ENTITY: ["", () => "Amazon Web Services, Inc."],
  LEGAL_ENTITY_NAME: ["", () => "Amazon Web Services, Inc."],
  LINKED_ACCOUNT: ["", ({ account }) => account],
  LINKED_ACCOUNT_NAME: ["", ({ account }, names) => names.get(account) ?? account],
  OPERATING_SYSTEM: ["NoOperatingSystem", platformOf],
  OPERATION: ["NoOperation", ({ operation }) => operation],
  PAYER_ACCOUNT: ["", ({ payer }) => payer],
  PLATFORM: ["NoPlatform", platformOf],
  PURCHASE_TYPE: ["NoPurchaseType", purchaseTypeOf],
  RECORD_TYPE: ["", recordTypeOf],
  REGION: ["NoRegion", regionOf],
  RESERVATION_ID: ["NoReservationId", (line) => (isReservation(line) ? (line.commitment ?? "") : "")],
  RESOURCE_ID: ["NoResourceId", ({ resource }) => resource],
  SAVINGS_PLAN_ARN: ["NoSavingsPlanArn", (line) => (isSavingsPlan(line) ? (line.commitment ?? "") : "")],
  SERVICE: ["NoService", ({ serviceName }) => serviceName],
  SERVICE_CODE: ["NoServiceCode", ({ service }) => service],
  SUBSCRIPTION_ID: ["NoSubscriptionId", (line) => (isReservation(line) ? (line.commitment ?? "") : "")],
  TENANCY: ["NoTenancy", ({ usageType, instanceType }) => tenancyOf(usageType, instanceType)],
  USAGE_TYPE: ["NoUsageType", ({ usageType }) => usageType],
  USAGE_TYPE_GROUP: ["NoUsageTypeGroup", ({ usageTypeGroup }) => usageTypeGroup],
};

function tenancyOf(usageType: string, instanceType: string): string {
  if (instanceType === "") return "";
  if (/HostBoxUsage/.test(usageType)) return "Host";
  return /DedicatedUsage/.test(usageType) ? "Dedicated" : "Shared";
}

/** Reads a dimension; undefined for what lines have nothing of (RIGHTSIZING_TYPE, AGREEMENT_END_DATE_TIME_AFTER …). */
export function dimensionReader(key: string, names: AccountNames): LineReader | undefined {
  const entry = readers[key];
  if (entry === undefined) return undefined;
  const [none, read] = entry;
  return (line) => read(line, names) || none;
}

/** Dimensions that lines can be told by. */
export const lineDimensions: ReadonlySet<string> = new Set(Object.keys(readers));
