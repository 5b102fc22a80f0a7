/** The tables that can be exported. AWS docs: Data Exports table dictionary. */
import type { TablePropertyDescription } from "../../generated/bcm-data-exports.ts";
import { primaryViewArn } from "../../kernel/billing-views.ts";
import { curColumns } from "../../pricing/report/cur-columns.ts";
import type { ReportColumn, ReportLine } from "../../pricing/report/columns.ts";
import { focusColumns, isInFocus } from "../../pricing/report/focus-columns.ts";
import { validationFailure } from "./errors.ts";

export interface ExportTable {
  readonly name: string;
  readonly description: string;
  readonly properties: readonly TablePropertyDescription[];
  /** All columns that its properties allow. */
  readonly columns: (properties: Readonly<Record<string, string>>) => readonly ReportColumn[];
  readonly shows: (line: ReportLine) => boolean;
}

const granularity: TablePropertyDescription = {
  Name: "TIME_GRANULARITY",
  ValidValues: ["HOURLY", "DAILY", "MONTHLY"],
  DefaultValue: "HOURLY",
  Description: "The time granularity of the table.",
};

const yesNo = (Name: string, Description: string): TablePropertyDescription => ({
  Name,
  ValidValues: ["TRUE", "FALSE"],
  DefaultValue: "FALSE",
  Description,
});

/** The one property without a value of its own: the account's primary view, whether it is named or not. */
const billingView: TablePropertyDescription = {
  Name: "BILLING_VIEW_ARN",
  Description: "The ARN of the billing view that the table is read through: the account's primary one.",
};

const tables: readonly ExportTable[] = [
  {
    name: "COST_AND_USAGE_REPORT",
    description: "The most granular cost and usage data of an account or an organization.",
    properties: [
      billingView,
      granularity,
      yesNo("INCLUDE_RESOURCES", "Whether resources are told apart."),
      yesNo("INCLUDE_MANUAL_DISCOUNT_COMPATIBILITY", "Whether discounts are shown as manual discounts."),
      yesNo("INCLUDE_SPLIT_COST_ALLOCATION_DATA", "Whether costs of containers are split."),
    ],
    columns: ({ INCLUDE_RESOURCES: resources }) =>
      resources === "TRUE" ? curColumns : curColumns.filter(({ name }) => name !== "line_item_resource_id"),
    shows: () => true,
  },
  {
    name: "FOCUS_1_2_AWS",
    description: "Cost and usage data in the FinOps Open Cost and Usage Specification (FOCUS) 1.2.",
    properties: [granularity],
    columns: () => focusColumns,
    shows: isInFocus,
  },
];

export const exportTables: readonly ExportTable[] = tables;

/** The table of that name; throws ValidationException. */
export function requireTable(name: string): ExportTable {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw validationFailure(`The table ${name} does not exist.`);
  return table;
}

/** The properties with defaults for what is not stated; throws ValidationException for those that cannot be `account`'s. */
export function completeProperties(
  table: ExportTable,
  stated: Readonly<Record<string, string>>,
  account: string,
): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(stated)) {
    const known = table.properties.find((property) => property.Name === name);
    if (known === undefined) throw validationFailure(`The table ${table.name} has no property ${name}.`);
    const isValid =
      known === billingView ? value === primaryViewArn(account) : known.ValidValues?.includes(value) === true;
    if (!isValid) throw validationFailure(`${value} is no valid value of ${name}.`);
  }
  if (stated["INCLUDE_SPLIT_COST_ALLOCATION_DATA"] === "TRUE") {
    throw validationFailure("Split cost allocation data is not enabled for this account.");
  }
  const defaults = table.properties.flatMap(({ Name = "", DefaultValue }) =>
    DefaultValue === undefined ? [] : [[Name, DefaultValue] as const],
  );
  return { ...Object.fromEntries(defaults), ...stated };
}
