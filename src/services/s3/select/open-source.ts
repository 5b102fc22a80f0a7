/** Opens an object as records, of which never more than a piece is in memory. */
import type { ByteRange } from "../../../kernel/blobs.ts";
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { readCsv, type CsvFile, type CsvInput } from "./read-csv.ts";
import { readJsonDocuments, readJsonLines } from "./read-json.ts";
import { readParquet } from "./read-parquet.ts";
import type { Query } from "./expression.ts";
import { columnsUsed } from "./columns-used.ts";
import type { Source } from "./run-query.ts";
import { boundsOf, readingStart, recordsWithin } from "./scan-range.ts";
import { textPieces } from "./text-pieces.ts";
import { unpacked } from "./unpack.ts";

type Input = Pick<InputOf<S3, "SelectObjectContent">, "InputSerialization" | "ScanRange">;

/** The object and what is asked of it. */
export interface Opening {
  readonly queried: Queried;
  readonly input: Input;
  readonly query: Query;
}

/** The object that a query is about. */
export interface Queried {
  readonly sizeBytes: number;
  read(range: ByteRange): AsyncIterable<Uint8Array>;
  /** Where files of a query may lie for its time. */
  readonly folder: string;
}

/** How much a query has looked at. */
export interface Progress {
  scannedBytes: number;
  processedBytes: number;
}

/** A source that holds the object open until it is closed. */
export interface OpenedSource extends Source {
  close(): Promise<void>;
}

export async function openSource({ queried, input, query }: Opening, progress: Progress): Promise<OpenedSource> {
  const { CSV: csv, JSON: json, Parquet: parquet } = input.InputSerialization;
  if (parquet !== undefined) return openParquet({ queried, input, query }, progress);
  const pieces = textOf(queried, input, progress);
  try {
    const closing = { close: async () => void (await pieces.return(undefined)) };
    if (csv) return { ...(await openCsv(pieces, csv, { queried, input })), positional: true, ...closing };
    const batches = json?.Type === "LINES" ? readJsonLines(pieces) : readJsonDocuments(pieces);
    return { header: undefined, positional: json === undefined, batches, ...closing };
  } catch (error) {
    await pieces.return(undefined);
    throw error;
  }
}

/** The header is the object's first record, also where a range begins behind it. */
async function openCsv(
  pieces: AsyncGenerator<Buffer>,
  csv: CsvInput,
  { queried, input }: Pick<Opening, "queried" | "input">,
): Promise<CsvFile> {
  const kind = csv.FileHeaderInfo ?? "NONE";
  const isBehind = kind !== "NONE" && input.ScanRange && boundsOf(input.ScanRange, queried.sizeBytes).from > 0;
  if (!isBehind) return readCsv(pieces, csv);
  if (kind === "IGNORE") return readCsv(pieces, { ...csv, FileHeaderInfo: "NONE" });
  // What is asked for is the range: the header is none of the bytes that are charged.
  const beginning = textOf(queried, { ...input, ScanRange: undefined }, { scannedBytes: 0, processedBytes: 0 });
  try {
    const { header } = await readCsv(beginning, csv);
    return await readCsv(pieces, csv, header ?? []);
  } finally {
    await beginning.return(undefined);
  }
}

function textOf(queried: Queried, { InputSerialization: input, ScanRange: range }: Input, progress: Progress) {
  const { sizeBytes } = queried;
  const delimiter = Buffer.from(input.CSV?.RecordDelimiter || "\n");
  const bounds = range && boundsOf(range, sizeBytes);
  // What has a range is not compressed.
  const start = bounds ? Math.min(sizeBytes, readingStart(bounds, delimiter)) : 0;
  const raw = counted(queried.read({ start, end: sizeBytes }), (bytes) => (progress.scannedBytes += bytes));
  const whole = unpacked(raw, input.CompressionType);
  const asked = bounds ? recordsWithin(whole, bounds, delimiter) : whole;
  return textPieces(counted(asked, (bytes) => (progress.processedBytes += bytes)));
}

async function openParquet({ queried, input, query }: Opening, progress: Progress): Promise<OpenedSource> {
  const { sizeBytes, folder } = queried;
  const { ScanRange: range } = input;
  const form = { header: undefined, positional: true };
  if (sizeBytes === 0) return { ...form, batches: nothing(), close: () => Promise.resolve() };
  const pieces = counted(queried.read({ start: 0, end: sizeBytes }), (bytes) => {
    progress.scannedBytes += bytes;
    progress.processedBytes += bytes;
  });
  const wanted = { bounds: range && boundsOf(range, sizeBytes), used: columnsUsed(query) };
  return { ...form, ...(await readParquet({ pieces, sizeBytes, folder }, wanted)) };
}

async function* nothing(): AsyncGenerator<never> {}

async function* counted(pieces: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    count(piece.length);
    yield piece;
  }
}
