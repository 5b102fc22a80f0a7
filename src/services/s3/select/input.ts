/** Brings an object's bytes into the form that the query engine reads: unpacked, cut to the scan range, with line feeds. */
import { isUtf8 } from "node:buffer";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import type { AwsError } from "../../../kernel/errors.ts";
import { Bzip2Error, unpackBzip2 } from "./bzip2.ts";
import { selectError } from "./errors.ts";

type Input = InputOf<S3, "SelectObjectContent">;
export type InputSerialization = Input["InputSerialization"];
export type ScanRange = NonNullable<Input["ScanRange"]>;

const unzip = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip);

/** What a compressed object may become. */
const largestUnpackedBytes = 2 * 1024 ** 3;

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
  if (forms.length > 1 || (output.CSV !== undefined && output.JSON !== undefined)) {
    throw selectError(
      "ObjectSerializationConflict",
      "InputSerialization specifies more than one format (CSV, JSON, or Parquet), or OutputSerialization specifies more than one format (CSV or JSON). For InputSerialization and OutputSerialization, you can specify only one format for each.",
    );
  }
  if (forms.length === 0)
    throw selectError("InvalidDataSource", "Invalid data source type. Only CSV, JSON, and Parquet are supported.");
  if (output.CSV === undefined && output.JSON === undefined) throw missingParameter();
  if (input.JSON !== undefined && input.JSON.Type === undefined) throw missingParameter();
  const compression = input.CompressionType ?? "NONE";
  if (compression !== "NONE" && compression !== "GZIP" && compression !== "BZIP2") throw unknownCompression();
  checkNames(input, output);
  checkMarks(input, output);
  if (compression !== "NONE" && input.Parquet !== undefined) {
    throw selectError("InvalidCompressionFormat", "Parquet files are compressed column by column, and not as a whole.");
  }
  // User guide, "Scan range requests": not where a delimiter may stand inside a record, nor what is read as a whole.
  const isQuoted = input.CSV?.AllowQuotedRecordDelimiter === true;
  const isWhole = compression !== "NONE" || isQuoted || input.JSON?.Type === "DOCUMENT";
  if (range !== undefined && isWhole) {
    throw selectError("UnsupportedScanRangeInput", "Scan range queries are not supported on this type of object.");
  }
  const { Start: start = 0, End: end = start } = range ?? {};
  if (start < 0 || end < 0 || start > end) {
    throw selectError("InvalidScanRange", "The provided scan range is invalid.");
  }
}

/** The bytes of the records that are asked for. */
export async function recordsOf(
  bytes: Uint8Array,
  { InputSerialization: input, ScanRange: range }: Input,
): Promise<Buffer> {
  const unpackedBytes = await unpacked(bytes, input.CompressionType);
  const plain = Buffer.from(unpackedBytes.buffer, unpackedBytes.byteOffset, unpackedBytes.byteLength);
  if (input.Parquet !== undefined) return plain;
  if (!isUtf8(plain)) {
    throw selectError("InvalidTextEncoding", "The encoding type is not valid. Only UTF-8 encoding is supported.");
  }
  const delimiter = Buffer.from(input.CSV?.RecordDelimiter || "\n");
  return range === undefined ? plain : cut(plain, range, delimiter);
}

function missingParameter(): AwsError {
  return selectError(
    "MissingRequiredParameter",
    "The SelectRequest entity is missing a required parameter. Check the service documentation and try again.",
  );
}

/** Throws InvalidRequestParameter for marks that are no single character; records may end with two. AWS API: CSVInput. */
function checkMarks({ CSV: input }: InputSerialization, { CSV: output }: Input["OutputSerialization"]): void {
  const single = [input, output].flatMap((csv) => [
    csv?.FieldDelimiter,
    csv?.QuoteCharacter,
    csv?.QuoteEscapeCharacter,
  ]);
  const isWrong = (text: string | undefined, most: number): boolean => Array.from(text ?? "").length > most;
  if (!isWrong(input?.RecordDelimiter, 2) && ![...single, input?.Comments].some((text) => isWrong(text, 1))) return;
  throw selectError(
    "InvalidRequestParameter",
    "The value of a parameter in the SelectRequest element is not valid. Check the service API documentation and try again.",
  );
}

const names = {
  FileHeaderInfo: ["NONE", "USE", "IGNORE"],
  Type: ["DOCUMENT", "LINES"],
  QuoteFields: ["ALWAYS", "ASNEEDED"],
} as const;

/** Throws for a value that its member does not know. */
function checkNames(input: InputSerialization, output: Input["OutputSerialization"]): void {
  const stated = [
    ["InvalidFileHeaderInfo", "FileHeaderInfo", input.CSV?.FileHeaderInfo, names.FileHeaderInfo],
    ["InvalidJsonType", "JsonType", input.JSON?.Type, names.Type],
    ["InvalidQuoteFields", "QuoteFields", output.CSV?.QuoteFields, names.QuoteFields],
  ] as const;
  for (const [code, member, value, known] of stated) {
    if (value === undefined || (known as readonly string[]).includes(value)) continue;
    const [last, ...others] = known.toReversed();
    const listed = `${others.toReversed().join(", ")}${others.length > 1 ? "," : ""} and ${last}`;
    throw selectError(code, `The ${member} value is not valid. Only ${listed} are supported.`);
  }
}

function unknownCompression(): AwsError {
  return selectError(
    "InvalidCompressionFormat",
    "The file is not in a supported compression format. Only GZIP and BZIP2 are supported.",
  );
}

/** How files of each compression begin. */
const beginnings: Readonly<Record<string, string>> = { GZIP: "1f8b", BZIP2: "425a68" };

async function unpacked(bytes: Uint8Array, compression: string | undefined): Promise<Uint8Array> {
  const beginning = beginnings[compression ?? "NONE"];
  if (beginning === undefined || bytes.length === 0) return bytes;
  if (!Buffer.from(bytes.subarray(0, 3)).toString("hex").startsWith(beginning)) throw unknownCompression();
  try {
    if (compression === "GZIP") return await unzip(bytes, { maxOutputLength: largestUnpackedBytes });
    const blocks: Uint8Array[] = [];
    let length = 0;
    for await (const block of unpackBzip2(bytes)) {
      length += block.length;
      if (length > largestUnpackedBytes) throw new Bzip2Error("more than can be read at once");
      blocks.push(block);
    }
    return Buffer.concat(blocks);
  } catch {
    // Whatever it was, the object is not what the request says it is.
    throw selectError(
      "TruncatedInput",
      "Object decompression failed. Check that the object is properly compressed using the format specified in the request.",
    );
  }
}

/** First and last byte of a range: API reference, ScanRange. Without a start the last bytes are meant. */
export function boundsOf(
  { Start: start, End: end }: NonNullable<Input["ScanRange"]>,
  sizeBytes: number,
): { readonly from: number; readonly to: number } {
  const from = start ?? (end === undefined ? 0 : Math.max(0, sizeBytes - end));
  return { from, to: start === undefined || end === undefined ? sizeBytes - 1 : end };
}

/** Records that begin in the range. */
function cut(bytes: Buffer, range: NonNullable<Input["ScanRange"]>, delimiter: Buffer): Buffer {
  const { from, to } = boundsOf(range, bytes.length);
  const first = from === 0 ? 0 : after(bytes, Math.max(0, from - delimiter.length), delimiter);
  return bytes.subarray(first, Math.max(first, after(bytes, to, delimiter)));
}

/** Where the record after the next delimiter begins. */
function after(bytes: Buffer, from: number, delimiter: Buffer): number {
  const found = bytes.indexOf(delimiter, from);
  return found < 0 ? bytes.length : found + delimiter.length;
}
