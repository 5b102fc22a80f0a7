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

/** API reference: a Records message holds at most 128 KiB. */
const messageBytes = 128 * 1024;

/** Collects records as bytes, and gives them out message by message. */
export class RecordWriter {
  readonly #textOf: (record: Struct) => string;
  #pieces: Buffer[] = [];
  #pieceBytes = 0;
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

  /** Messages that are full. What is given out is not held any more. */
  *full(): Generator<Buffer> {
    if (this.#pieceBytes < messageBytes) return;
    const bytes = this.#taken();
    let start = 0;
    for (; start + messageBytes <= bytes.length; start += messageBytes) {
      yield bytes.subarray(start, start + messageBytes);
    }
    this.#keep(bytes.subarray(start));
  }

  /** All that is left. */
  *rest(): Generator<Buffer> {
    this.#cut();
    yield* this.full();
    if (this.#pieceBytes > 0) yield this.#taken();
  }

  #cut(): void {
    if (this.#pending !== "") this.#keep(Buffer.from(this.#pending));
    this.#pending = "";
  }

  #keep(bytes: Buffer): void {
    this.#pieces.push(bytes);
    this.#pieceBytes += bytes.length;
  }

  #taken(): Buffer {
    const bytes = Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#pieceBytes = 0;
    return bytes;
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
