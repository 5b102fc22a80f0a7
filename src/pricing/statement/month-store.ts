/** Keeps rated months in the store: pieces first, then the row that names them, so that readers see one rating or the other. */
import type { Bill, CostLine } from "../../kernel/costs.ts";
import type { Reader, Store } from "../../kernel/store.ts";
import { readLines, writeLines } from "./stored-lines.ts";
import { ratedMonths, ratedPieces, type RatedMonthRow, type RatedPieceRow } from "./tables.ts";

/** A rating to keep. */
export interface NewMonth {
  readonly bill: Bill;
  readonly generation: string;
  readonly termsMark: string;
  readonly useMark: string;
  readonly largeSince?: number;
  readonly daily: readonly CostLine[];
  /** Only of final months. */
  readonly hourly: readonly CostLine[];
}

/** Pieces per transaction, so that a month never holds up the store. */
const piecesAtOnce = 10;

/** Keeps a month unless another rating was kept since `before` was read; resolves with the one that is kept. */
export async function keepMonth(
  store: Store,
  made: NewMonth,
  before: RatedMonthRow | undefined,
): Promise<RatedMonthRow> {
  const { bill, generation, termsMark, useMark, largeSince } = made;
  const daily = newPieces(made, "daily", writeLines(made.daily));
  const hourly = newPieces(made, "hourly", writeLines(made.hourly));
  const pieces = [...daily, ...hourly];
  for (let start = 0; start < pieces.length; start += piecesAtOnce) {
    await store.transact(async (tx) => {
      for (const piece of pieces.slice(start, start + piecesAtOnce)) tx.put(ratedPieces, piece);
    });
  }
  const row: RatedMonthRow = {
    payer: bill.payer,
    month: bill.billingPeriod,
    generation,
    termsMark,
    useMark,
    ...(largeSince !== undefined && { largeSince }),
    isFinal: bill.isFinal,
    bill: JSON.stringify(bill),
    dailyPieces: daily.length,
    hourlyPieces: hourly.length,
  };
  const kept = await store.transact(async (tx) => {
    const now = await tx.get(ratedMonths, [row.payer, row.month]);
    if (now?.generation !== before?.generation || now?.isFinal === true) return now ?? row;
    tx.put(ratedMonths, row);
    return row;
  });
  const lost = kept === row ? before : row;
  if (lost !== undefined) await removePieces(store, lost);
  return kept;
}

function newPieces(
  { bill, generation }: NewMonth,
  kind: RatedPieceRow["kind"],
  texts: readonly string[],
): RatedPieceRow[] {
  const { payer, billingPeriod: month } = bill;
  return texts.map((text, number) => ({ payer, month, generation, kind, number, text }));
}

async function removePieces(store: Store, row: RatedMonthRow): Promise<void> {
  const { payer, month, generation, dailyPieces, hourlyPieces } = row;
  await store.transact(async (tx) => {
    for (let number = 0; number < dailyPieces; number += 1) {
      tx.delete(ratedPieces, [payer, month, generation, "daily", number]);
    }
    for (let number = 0; number < hourlyPieces; number += 1) {
      tx.delete(ratedPieces, [payer, month, generation, "hourly", number]);
    }
  });
}

/** A kept month's lines; undefined when it was rated anew meanwhile. */
export async function readMonthLines(
  reader: Reader,
  row: RatedMonthRow,
  kind: RatedPieceRow["kind"],
): Promise<CostLine[] | undefined> {
  const { payer, month, generation, isFinal } = row;
  const count = kind === "daily" ? row.dailyPieces : row.hourlyPieces;
  if (count === 0) return [];
  const rows = await reader.range(ratedPieces, { prefix: [payer, month, generation, kind], limit: count });
  return rows.length < count
    ? undefined
    : readLines(
        rows.map(({ text }) => text),
        isFinal,
      );
}
