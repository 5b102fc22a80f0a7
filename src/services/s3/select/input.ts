/** What a query may say of its object's form and of its answer's. */
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import type { AwsError } from "../../../kernel/errors.ts";
import { selectError, unknownCompression } from "./errors.ts";

type Input = InputOf<S3, "SelectObjectContent">;
export type InputSerialization = Input["InputSerialization"];
export type ScanRange = NonNullable<Input["ScanRange"]>;

/** The call with its named values in capitals: S3 Select takes "Use", "lines" and "gzip" for USE, LINES and GZIP. */
export function withCapitals(call: Input): Input {
  const { CSV, JSON, CompressionType } = call.InputSerialization;
  const { CSV: written } = call.OutputSerialization;
  return {
    ...call,
    InputSerialization: {
      ...call.InputSerialization,
      CompressionType: capitals(CompressionType),
      CSV: CSV && { ...CSV, FileHeaderInfo: capitals(CSV.FileHeaderInfo) },
      JSON: JSON && { ...JSON, Type: capitals(JSON.Type) },
    },
    OutputSerialization: {
      ...call.OutputSerialization,
      CSV: written && { ...written, QuoteFields: capitals(written.QuoteFields) },
    },
  };
}

function capitals<Name extends string>(name: Name | undefined): Name | undefined {
  return name?.toUpperCase() as Name | undefined;
}

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
