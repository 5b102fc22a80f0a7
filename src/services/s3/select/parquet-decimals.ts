/** Decimals inside of nested columns of Parquet: the JSON that DuckDB makes of a record drops their last zeros. Pure. */
import type { Decimal } from "./numbers.ts";
import { Struct, type Value } from "./values.ts";

/** What DuckDB gives for a value of a nested column: of a structure, a map, a list or a decimal the members that count here. */
interface Typed {
  readonly entries?: Readonly<Record<string, unknown>> | readonly { readonly value: unknown }[];
  readonly items?: readonly unknown[];
  readonly value?: unknown;
  readonly scale?: number;
}

/** Whether a column's type has decimals inside; a column that is one itself has none. */
export function hasDecimals(type: string): boolean {
  return type.includes("DECIMAL(");
}

/** The value that JSON has, with the decimals of the same value as DuckDB has it. */
export function withDecimals(value: Value, typed: unknown): Value {
  if (typeof typed !== "object" || typed === null || value === null || value === undefined) return value;
  const { entries, items, value: units, scale } = typed as Typed;
  if (typeof units === "bigint" && scale !== undefined) return decimalOf(units, scale);
  if (items !== undefined && Array.isArray(value)) {
    return (value as readonly Value[]).map((item, index) => withDecimals(item, items[index]));
  }
  if (entries === undefined || !(value instanceof Struct)) return value;
  // A map's keys are names in JSON, in the same order.
  const memberOf = (index: number): unknown =>
    Array.isArray(entries)
      ? (entries as readonly { readonly value: unknown }[])[index]?.value
      : (entries as Readonly<Record<string, unknown>>)[value.names[index] ?? ""];
  return new Struct(
    value.names,
    value.values.map((member, index) => withDecimals(member, memberOf(index))),
  );
}

function decimalOf(units: bigint, places: number): bigint | Decimal {
  return places === 0 ? units : { kind: "decimal", units, places };
}
