/** Writes the rows of a query as the request wants them. Pure. */
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import type { QueryRows } from "./run-query.ts";

type OutputSerialization = InputOf<S3, "SelectObjectContent">["OutputSerialization"];

/** Records as bytes. */
export function writtenRows(rows: QueryRows, { CSV: csv, JSON: json }: OutputSerialization): Buffer {
  if (json !== undefined) {
    const end = json.RecordDelimiter ?? "\n";
    return Buffer.from(rows.map(([document]) => `${document ?? "{}"}${end}`).join(""));
  }
  const { FieldDelimiter: delimiter = ",", RecordDelimiter: end = "\n", QuoteCharacter: quote = '"' } = csv ?? {};
  const escape = csv?.QuoteEscapeCharacter ?? '"';
  const isAlways = csv?.QuoteFields === "ALWAYS";
  const field = (value: string | null): string => {
    const text = value ?? "";
    const needs =
      isAlways || text.includes(delimiter) || text.includes(quote) || text.includes("\n") || text.includes("\r");
    return needs ? `${quote}${text.replaceAll(quote, escape + quote)}${quote}` : text;
  };
  return Buffer.from(rows.map((row) => row.map(field).join(delimiter) + end).join(""));
}
