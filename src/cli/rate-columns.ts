/** Which column of a usage file is what: our own names, and those of AWS's cost reports in both layouts. */
import { wrongUsage } from "./failure.ts";

/** What rating reads of a row. */
export type UsageField =
  | "start"
  | "end"
  | "account"
  | "region"
  | "service"
  | "usageType"
  | "operation"
  | "quantity"
  | "resource"
  | "tags"
  | "zone"
  | "lineItemType"
  | "payer";

/** Column names of the legacy layout (`lineItem/UsageType`) and CUR 2.0 (`line_item_usage_type`), which differ only in form. */
const reportColumns: Readonly<Record<string, UsageField>> = {
  lineitemusagestartdate: "start",
  lineitemusageenddate: "end",
  lineitemusageaccountid: "account",
  productregion: "region",
  productregioncode: "region",
  lineitemproductcode: "service",
  lineitemusagetype: "usageType",
  lineitemoperation: "operation",
  lineitemusageamount: "quantity",
  lineitemresourceid: "resource",
  lineitemavailabilityzone: "zone",
  lineitemlineitemtype: "lineItemType",
  billpayeraccountid: "payer",
};

const plainColumns: Readonly<Record<string, UsageField>> = {
  start: "start",
  end: "end",
  account: "account",
  region: "region",
  service: "service",
  usagetype: "usageType",
  operation: "operation",
  quantity: "quantity",
  resource: "resource",
  tags: "tags",
  zone: "zone",
  availabilityzone: "zone",
};

const required: readonly UsageField[] = ["start", "account", "service", "usageType", "quantity"];

/** Where each field is, and under which name. */
export interface UsageColumns {
  /** AWS's cost report: its lines have types, and its regions are not always the usage type's. */
  readonly isReport: boolean;
  readonly count: number;
  readonly positions: ReadonlyMap<UsageField, number>;
  readonly names: ReadonlyMap<UsageField, string>;
}

/** Reads a header. Throws a CommandFailure that names what is missing or doubled. */
export function readColumns(header: readonly string[], file: string): UsageColumns {
  const plain = header.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ""));
  const isReport = plain.some((name) => name.startsWith("lineitem"));
  const known = isReport ? reportColumns : plainColumns;
  const positions = new Map<UsageField, number>();
  const names = new Map<UsageField, string>();
  for (const [position, name] of plain.entries()) {
    const field = known[name];
    if (field === undefined) continue;
    if (names.has(field) && !isReport) throw wrongUsage(`${file}, line 1: there are two columns ${header[position]}.`);
    if (names.has(field)) continue;
    positions.set(field, position);
    names.set(field, header[position] ?? field);
  }
  const missing = required.filter((field) => !positions.has(field));
  if (missing.length > 0) throw wrongUsage(`${file}, line 1: ${missingText(missing, isReport)}`);
  return { isReport, count: header.length, positions, names };
}

function missingText(missing: readonly UsageField[], isReport: boolean): string {
  const nameOf = (field: UsageField): string =>
    isReport ? (Object.keys(reportColumns).find((name) => reportColumns[name] === field) ?? field) : field;
  const names = missing.map(nameOf).join(", ");
  const what = isReport
    ? "of AWS's cost report"
    : "start, end, account, region, service, usageType, operation, quantity";
  return `there is no column ${names}; a usage file has the columns ${what}.`;
}
