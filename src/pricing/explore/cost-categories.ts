/** Cost categories: what a payer sorts its costs into by rules of its own. Cost Management guide: "Organizing costs using AWS cost categories". */
import type { CostLine } from "../../kernel/costs.ts";
import { defineTable } from "../../kernel/table.ts";
import { type AccountNames, dimensionReader, type LineReader } from "./dimensions.ts";
import { type CostExpression, type LineWorld, newLineTest, tagReader } from "./expression.ts";

/** One rule of a category: the first that fits names the value. */
export interface CategoryRule {
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
  readonly Rule?: CostExpression | undefined;
  readonly InheritedValue?:
    | { readonly DimensionName?: string | undefined; readonly DimensionKey?: string | undefined }
    | undefined;
}

/** How costs of one value are shared among others: kept and shown; Cost Explorer's numbers do not have them, as at AWS. */
export interface SplitCharge {
  readonly Source: string;
  readonly Targets: readonly string[];
  readonly Method: string;
  readonly Parameters?: readonly { readonly Type: string; readonly Values: readonly string[] }[] | undefined;
}

/** A definition from a month on. */
export interface CategoryVersion {
  /** First millisecond of a month. */
  readonly from: number;
  /** Exclusive; undefined while it holds. */
  readonly until?: number;
  readonly rules: readonly CategoryRule[];
  readonly defaultValue?: string;
  readonly splitCharges: readonly SplitCharge[];
}

/** A payer's cost category. */
export interface CostCategoryRow {
  readonly payer: string;
  readonly name: string;
  /** Last part of its ARN. */
  readonly id: string;
  readonly createdAt: number;
  /** Oldest first. */
  readonly versions: readonly CategoryVersion[];
  readonly tags: Readonly<Record<string, string>>;
}

export const costCategories = defineTable<CostCategoryRow>("costs.categories", {
  scope: "partition",
  key: (row) => [row.payer, row.name],
  indexes: { id: (row) => [row.payer, row.id] },
});

/** A payer cannot have more than this many (Billing guide, quotas); room for all in one read. */
export const mostCategories = 50;

/** Lines as a payer's cost categories see them. */
export function newLineWorld(rows: readonly CostCategoryRow[], accountNames: AccountNames): LineWorld {
  const readers = new Map<string, LineReader>();
  const making = new Set<string>();
  const world: LineWorld = {
    accountNames,
    category: (name) => {
      const known = readers.get(name);
      if (known !== undefined) return known;
      const row = rows.find((each) => each.name === name);
      // A category that refers to itself has no value there.
      if (row === undefined || making.has(name)) return undefined;
      making.add(name);
      const reader = categoryReader(row, world);
      making.delete(name);
      readers.set(name, reader);
      return reader;
    },
  };
  return world;
}

function categoryReader(row: CostCategoryRow, world: LineWorld): LineReader {
  const versions = row.versions.map((version) => ({
    from: version.from,
    until: version.until ?? Infinity,
    read: versionReader(version, world),
  }));
  return (line) => {
    const version = versions.findLast(({ from, until }) => line.start >= from && line.start < until);
    return version?.read(line) ?? "";
  };
}

function versionReader({ rules, defaultValue = "" }: CategoryVersion, world: LineWorld): LineReader {
  const readers = rules.map((rule) => ruleReader(rule, world));
  return (line) => {
    for (const read of readers) {
      const value = read(line);
      if (value !== "") return value;
    }
    return defaultValue;
  };
}

function ruleReader({ Type, Value = "", Rule, InheritedValue }: CategoryRule, world: LineWorld): LineReader {
  if (Type === "INHERITED_VALUE" || Rule === undefined) {
    if (InheritedValue?.DimensionName === "TAG") return tagReader(InheritedValue.DimensionKey ?? "");
    return dimensionReader("LINKED_ACCOUNT_NAME", world.accountNames) ?? (() => "");
  }
  const test = newLineTest(Rule, world);
  return (line: CostLine) => (test(line) ? Value : "");
}
