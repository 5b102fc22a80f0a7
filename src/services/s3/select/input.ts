/** Brings an object's bytes into the form that the query engine reads: unpacked, cut to the scan range, with line feeds. */
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { notImplemented } from "../errors.ts";
import { selectError } from "./errors.ts";

type Input = InputOf<S3, "SelectObjectContent">;
export type InputSerialization = Input["InputSerialization"];

const unzip = promisify(gunzip);

/** Throws S3 Select's errors for contradictions. */
export function checkInput({
  InputSerialization: input,
  OutputSerialization: output,
  ScanRange: range,
  ...rest
}: Input): void {
  if (rest.ExpressionType !== "SQL")
    throw selectError("InvalidExpressionType", "The ExpressionType is invalid. Only SQL expressions are supported.");
  const forms = [input.CSV, input.JSON, input.Parquet].filter((form) => form !== undefined);
  if (forms.length !== 1)
    throw selectError("InvalidDataSource", "Invalid data source type. Only CSV, JSON, and Parquet are supported.");
  if ((output.CSV === undefined) === (output.JSON === undefined)) {
    throw selectError(
      "InvalidRequestParameter",
      "The value of a parameter in SelectRequest element is invalid. Check the service API documentation and try again.",
    );
  }
  const compression = input.CompressionType ?? "NONE";
  if (compression === "BZIP2") throw notImplemented("Selecting from BZIP2 is not implemented; GZIP is");
  if (compression !== "NONE" && compression !== "GZIP") {
    throw selectError(
      "InvalidCompressionFormat",
      "The file is not in a supported compression format. Only GZIP and BZIP2 are supported.",
    );
  }
  if (compression !== "NONE" && input.Parquet !== undefined) {
    throw selectError("InvalidCompressionFormat", "Parquet files are compressed column by column, and not as a whole.");
  }
  const isWhole = compression !== "NONE" || input.Parquet !== undefined || input.JSON?.Type === "DOCUMENT";
  if (range !== undefined && isWhole) {
    throw selectError("UnsupportedScanRangeInput", "Scan range queries are not supported on this type of object.");
  }
  if (range?.Start !== undefined && range.End !== undefined && range.Start > range.End) {
    throw selectError("InvalidScanRange", "The provided scan range is invalid.");
  }
}

/** The bytes of the records that are asked for. */
export async function recordsOf(
  bytes: Uint8Array,
  { InputSerialization: input, ScanRange: range }: Input,
): Promise<Uint8Array> {
  const plain = input.CompressionType === "GZIP" ? await unpacked(bytes) : bytes;
  const delimiter = input.CSV?.RecordDelimiter;
  const isOwn = delimiter !== undefined && delimiter !== "\n" && delimiter !== "\r\n" && delimiter !== "\r";
  const lines = isOwn ? Buffer.from(Buffer.from(plain).toString().replaceAll(delimiter, "\n")) : plain;
  return range === undefined ? lines : cut(lines, range);
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await unzip(bytes);
  } catch {
    throw selectError(
      "InvalidCompressionFormat",
      "The file is not in a supported compression format. Only GZIP and BZIP2 are supported.",
    );
  }
}

const lineFeed = 10;

/** Records that begin in the range: API reference, ScanRange. Without a start the last bytes are meant. */
function cut(bytes: Uint8Array, { Start: start, End: end }: NonNullable<Input["ScanRange"]>): Uint8Array {
  const from = start ?? (end === undefined ? 0 : Math.max(0, bytes.length - end));
  const to = start === undefined || end === undefined ? bytes.length - 1 : end;
  const first = from === 0 ? 0 : after(bytes, bytes.indexOf(lineFeed, from - 1));
  return bytes.subarray(first, Math.max(first, after(bytes, bytes.indexOf(lineFeed, to))));
}

function after(bytes: Uint8Array, at: number): number {
  return at < 0 ? bytes.length : at + 1;
}
