/** Rated months as rows: one row a payer and month, and the lines in pieces beside it. */
import { defineTable } from "../../kernel/table.ts";

/** A payer's rated month. */
export interface RatedMonthRow {
  readonly payer: string;
  /** First millisecond. */
  readonly month: number;
  /** Which pieces are its own: those of another generation are left over. */
  readonly generation: string;
  /** What it was rated from: terms and prices, use and tags. Other ones mean it has to be rated anew. */
  readonly termsMark: string;
  readonly useMark: string;
  /** Wall time of a rating that took long: it holds for a while, although more was used. */
  readonly largeSince?: number;
  readonly isFinal: boolean;
  /** The bill, as JSON of `Bill`. */
  readonly bill: string;
  /** Pieces by day; and, once it is final, by hour and resource. */
  readonly dailyPieces: number;
  readonly hourlyPieces: number;
}

export const ratedMonths = defineTable<RatedMonthRow>("costs.months", {
  scope: "partition",
  key: (row) => [row.payer, row.month],
});

/** A piece of a month's lines, as JSON of `StoredPiece`. */
export interface RatedPieceRow {
  readonly payer: string;
  readonly month: number;
  readonly generation: string;
  readonly kind: "daily" | "hourly";
  readonly number: number;
  readonly text: string;
}

export const ratedPieces = defineTable<RatedPieceRow>("costs.pieces", {
  scope: "partition",
  key: (row) => [row.payer, row.month, row.generation, row.kind, row.number],
});

/** Up to when all bills are final. */
export interface ClosedRow {
  readonly id: "region";
  readonly until: number;
}

export const closedMonths = defineTable<ClosedRow>("costs.closed", { scope: "partition", key: (row) => [row.id] });
