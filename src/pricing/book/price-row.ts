/** A line of a shipped price file: one price of one product in one region. */
import { parse } from "csv-parse/sync";
import type { Trust } from "./book.ts";

export interface PriceRow {
  /** "" for products that are sold everywhere at one price. */
  readonly region: string;
  /** Without the region's prefix. `*` stands for anything (`*AWS-Out-Bytes`). */
  readonly usage_type: string;
  /** "": every operation. */
  readonly operation: string;
  readonly family: string;
  readonly begin: string;
  readonly end: string;
  readonly unit: string;
  readonly usd: string;
  /** AWS's, or its SKU alone, or "" when neither is known. */
  readonly rate_code: string;
  readonly date: string;
  readonly trust: Trust;
  /** A key of sources.ts. */
  readonly source: string;
  readonly about: string;
}

/** Reads CSV with a header line into records. The files are ours: what does not fit throws. */
export function readRecords<Row>(text: string): Row[] {
  return parse<Row>(text, { columns: true });
}
