/** One row of a usage file made a record to rate. */
import { decimal, type Decimal, larger, parseDecimal } from "../pricing/decimal.ts";
import type { UsageRecord } from "../pricing/rate/usage-record.ts";
import { RowFault } from "./rate-file.ts";
import type { UsageColumns, UsageField } from "./rate-columns.ts";

/** More than all bytes of the world: an exponent was mistyped. */
const greatestQuantity = decimal("1e30");
/** Digits after the point of what may still be a quantity: a double has no more. */
const mostPlaces = 330;

/** Types of report lines that are use; the rest are fees, credits and taxes, which rating makes anew. */
const usageLines: ReadonlySet<string> = new Set(["", "Usage", "DiscountedUsage", "SavingsPlanCoveredUsage"]);

const hourMilliseconds = 3_600_000;
/** Files repeat their hours and tags: each is read once, as far as there are not too many. */
const cacheLimit = 20_000;

/** Reads rows of one file. Throws a RowFault for a row that cannot be meant. */
export class RowReader {
  readonly #columns: UsageColumns;
  readonly #times = new Map<string, number>();
  readonly #tagSets = new Map<string, Readonly<Record<string, string>>>();
  /** Lines of a report that are no use, by type. */
  readonly skipped = new Map<string, number>();

  constructor(columns: UsageColumns) {
    this.#columns = columns;
  }

  /** The record; undefined for a line of a report that is no use. */
  read(row: readonly string[]): UsageRecord | undefined {
    const { count, isReport } = this.#columns;
    if (row.length !== count) throw new RowFault("", `it has ${row.length} fields, but the header has ${count}`);
    const type = this.#text(row, "lineItemType");
    if (isReport && !usageLines.has(type)) return this.#skip(type);
    const quantity = this.#quantity(row);
    if (quantity.isNegative()) return this.#skip(`${type} with a negative quantity`);
    const start = this.#time(row, "start");
    const endText = this.#text(row, "end");
    const end = endText === "" ? start + hourMilliseconds : this.#time(row, "end");
    if (end < start) throw this.#fault("end", `${endText} is before the start`);
    const resource = this.#text(row, "resource");
    const zone = this.#text(row, "zone");
    return {
      start,
      end,
      account: this.#account(row),
      // Reports name the region of the product, which for traffic may be the other end's: the usage type tells it.
      region: this.#region(row),
      service: this.#required(row, "service"),
      usageType: this.#required(row, "usageType"),
      operation: this.#text(row, "operation"),
      quantity,
      ...(resource !== "" && { resource }),
      ...(zone !== "" && { zone }),
      ...this.#tags(row),
    };
  }

  #skip(type: string): undefined {
    this.skipped.set(type, (this.skipped.get(type) ?? 0) + 1);
  }

  #text(row: readonly string[], field: UsageField): string {
    const position = this.#columns.positions.get(field);
    return position === undefined ? "" : (row[position] ?? "").trim();
  }

  #required(row: readonly string[], field: UsageField): string {
    const text = this.#text(row, field);
    if (text === "") throw this.#fault(field, "it is empty");
    return text;
  }

  /** Spreadsheets take the zeros in front off. */
  #account(row: readonly string[]): string {
    const text = this.#required(row, "account");
    return /^\d{1,11}$/.test(text) ? text.padStart(12, "0") : text;
  }

  #region(row: readonly string[]): string {
    const region = this.#text(row, "region");
    if (region !== "" && !/^[a-z]{2,}(-[a-z0-9]+)*$/.test(region))
      throw this.#fault("region", `${region} is no region`);
    return region;
  }

  #quantity(row: readonly string[]): Decimal {
    const text = this.#required(row, "quantity");
    const quantity = parseDecimal(text);
    if (quantity === undefined) throw this.#fault("quantity", `${text} is no decimal number`);
    if (
      quantity.units !== 0n &&
      (larger(quantity, quantity.negated()).compare(greatestQuantity) > 0 || quantity.places > mostPlaces)
    )
      throw this.#fault("quantity", `${text} is no quantity that anybody uses`);
    if (quantity.isNegative() && !this.#columns.isReport) throw this.#fault("quantity", `${text} is negative`);
    return quantity;
  }

  #time(row: readonly string[], field: "start" | "end"): number {
    const text = this.#required(row, field);
    const known = this.#times.get(text);
    if (known !== undefined) return known;
    const time = parseTime(text);
    if (time === undefined) throw this.#fault(field, `${text} is no time such as 2025-10-31T23:00:00Z`);
    if (this.#times.size < cacheLimit) this.#times.set(text, time);
    return time;
  }

  #tags(row: readonly string[]): Pick<UsageRecord, "tags"> {
    const text = this.#text(row, "tags");
    if (text === "") return {};
    const known = this.#tagSets.get(text);
    if (known !== undefined) return { tags: known };
    const tags = text.startsWith("{") ? parseJsonTags(text) : parsePairs(text);
    if (tags === undefined) throw this.#fault("tags", `${text} is neither JSON nor name=value;name=value`);
    if (this.#tagSets.size < cacheLimit) this.#tagSets.set(text, tags);
    return { tags };
  }

  #fault(field: UsageField, message: string): RowFault {
    return new RowFault(this.#columns.names.get(field) ?? field, message);
  }
}

const timeForm =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?)?(?: ?(Z|UTC|[+-]\d{2}(?::?\d{2})?))?$/;

/** Milliseconds of an ISO time, UTC where it does not say; undefined for anything else and for days that are not. */
export function parseTime(text: string): number | undefined {
  const match = timeForm.exec(text);
  if (match === null) return undefined;
  const [, year, month, day = "01", hours = "00", minutes = "00", seconds = "00", fraction = "", zone = "Z"] = match;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes), Number(seconds));
  const written = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}`;
  if (Number.isNaN(utc) || !new Date(utc).toISOString().startsWith(written)) return undefined;
  return utc + Number(fraction.slice(0, 3).padEnd(3, "0")) - offsetMilliseconds(zone);
}

function offsetMilliseconds(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (match === null) return 0;
  const [, sign, hours, minutes = "0"] = match;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function parseJsonTags(text: string): Record<string, string> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Said with the column's name by the caller.
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  if (!entries.every(([, each]) => typeof each === "string")) return undefined;
  return Object.fromEntries(entries);
}

function parsePairs(text: string): Record<string, string> | undefined {
  const pairs = text.split(";").filter((pair) => pair.trim() !== "");
  if (!pairs.every((pair) => pair.indexOf("=") > 0)) return undefined;
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}
