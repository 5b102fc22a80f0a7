/** Writes the records that a query finds as the request wants them. */
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { overMaxRecordSize } from "./errors.ts";
import { jsonText, plainText, type Struct } from "./values.ts";

type OutputSerialization = InputOf<S3, "SelectObjectContent">["OutputSerialization"];

/** AWS: records of input and output have at most 1 MB. */
export const largestRecordBytes = 1024 ** 2;
/** Texts are made into bytes in pieces of about this many characters. */
const pieceCharacters = 64 * 1024;

/** Collects records as bytes. */
export class RecordWriter {
  readonly #textOf: (record: Struct) => string;
  readonly #pieces: Buffer[] = [];
  #pending = "";

  constructor({ CSV: csv, JSON: json }: OutputSerialization) {
    const end = json?.RecordDelimiter ?? "\n";
    this.#textOf = json === undefined ? csvText(csv ?? {}) : (record) => jsonText(record) + end;
  }

  /** Throws OverMaxRecordSize. */
  write(record: Struct): void {
    const text = this.#textOf(record);
    if (text.length > largestRecordBytes) throw overMaxRecordSize();
    this.#pending += text;
    if (this.#pending.length > pieceCharacters) this.#cut();
  }

  bytes(): Buffer {
    this.#cut();
    return Buffer.concat(this.#pieces);
  }

  #cut(): void {
    if (this.#pending !== "") this.#pieces.push(Buffer.from(this.#pending));
    this.#pending = "";
  }
}

function csvText(csv: NonNullable<OutputSerialization["CSV"]>): (record: Struct) => string {
  const { FieldDelimiter: delimiter = ",", RecordDelimiter: end = "\n", QuoteCharacter: quote = '"' } = csv;
  const escape = csv.QuoteEscapeCharacter ?? '"';
  const isAlways = csv.QuoteFields === "ALWAYS";
  const field = (text: string): string => {
    const needs =
      isAlways || text.includes(delimiter) || text.includes(quote) || text.includes("\n") || text.includes("\r");
    return needs ? `${quote}${text.replaceAll(quote, escape + quote)}${quote}` : text;
  };
  return ({ values }) => values.map((value) => field(plainText(value))).join(delimiter) + end;
}
