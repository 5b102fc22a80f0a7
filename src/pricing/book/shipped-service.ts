/** One service's shipped prices: its files, read when they are first asked for. */
import { existsSync, readFileSync } from "node:fs";
import { instanceRows } from "./instance-rows.ts";
import { PriceIndex, type IndexEntry } from "./price-index.ts";
import { readRecords, type PriceRow } from "./price-row.ts";
import { reservedRowsOf2021, type ReservedRow, type SavingsPlanRow } from "./commitment-rows.ts";

/** `src/` and `dist/` lie side by side, and the data is only in the one that is not compiled. */
const folder = new URL("../../../src/pricing/data/", import.meta.url);

/** All rows of one product, its tiers in order. */
export interface ShippedProduct {
  readonly rows: readonly PriceRow[];
  readonly reserved: readonly ReservedRow[];
  readonly savingsPlans: readonly SavingsPlanRow[];
}

export type ShippedPrices = PriceIndex<ShippedProduct>;

/** Reads a service's files; undefined when there are none. */
export function readShippedPrices(serviceCode: string): ShippedPrices | undefined {
  const rows = readRows(serviceCode);
  if (rows === undefined) return undefined;
  const reserved = grouped(reservedRows(serviceCode));
  const plans = grouped(readCsv<SavingsPlanRow>("savings-plans").filter(({ service }) => service === serviceCode));
  return new PriceIndex(
    [...grouped(rows)].map(([key, rows]) =>
      newEntry({ rows, reserved: reserved.get(key) ?? [], savingsPlans: plans.get(key) ?? [] }),
    ),
  );
}

/** The services that have a file. */
export function shippedServices(): readonly string[] {
  return readFileSync(new URL("services.txt", folder), "utf8").trim().split("\n");
}

function newEntry(value: ShippedProduct): IndexEntry<ShippedProduct> {
  const [row] = value.rows;
  return { region: row?.region ?? "", bareType: row?.usage_type ?? "", operation: row?.operation ?? "", value };
}

function readRows(serviceCode: string): PriceRow[] | undefined {
  if (!/^\w+$/.test(serviceCode) || !existsSync(new URL(`${serviceCode}.csv`, folder))) return undefined;
  const rows = readCsv<PriceRow>(serviceCode);
  // Linux comes first: it is what an instance without an operation is.
  return serviceCode === "AmazonEC2" ? [...instanceRows(readCsv("AmazonEC2.instances")), ...rows] : rows;
}

function reservedRows(serviceCode: string): ReservedRow[] {
  const rows = readCsv<ReservedRow>("reserved").filter(({ service }) => service === serviceCode);
  return serviceCode === "AmazonEC2" ? [...rows, ...reservedRowsOf2021(readCsv("AmazonEC2.reserved-2021"))] : rows;
}

function readCsv<Row>(name: string): Row[] {
  return readRecords<Row>(readFileSync(new URL(`${name}.csv`, folder), "utf8"));
}

function grouped<Row extends Pick<PriceRow, "region" | "usage_type" | "operation">>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.region}\n${row.usage_type}\n${row.operation}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
