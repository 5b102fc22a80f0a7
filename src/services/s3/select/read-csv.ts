/** Reads records of CSV, one after the other. AWS API: CSVInput. */
import { overMaxRecordSize } from "./errors.ts";
import type { InputSerialization } from "./input.ts";
import { largestRecordBytes } from "./output.ts";
import { Struct } from "./values.ts";

export type CsvInput = NonNullable<InputSerialization["CSV"]>;

/** The file's records, and the names that its header gives. */
export interface CsvFile {
  /** Undefined for an empty file, where no name can be wrong. */
  readonly header: readonly string[] | undefined;
  /** The records of one piece after the other. */
  readonly batches: AsyncIterable<Iterable<Struct>>;
}

/** Reads as far as the header; `known`: the pieces begin behind it. */
export async function readCsv(
  pieces: AsyncIterator<Buffer>,
  input: CsvInput,
  known?: readonly string[],
): Promise<CsvFile> {
  const lines = new CsvLines(input);
  if (known !== undefined) return { header: known, batches: batchesOf(lines, pieces, known) };
  const kind = input.FileHeaderInfo ?? "NONE";
  let first: string[] | undefined;
  if (kind !== "NONE") while ((first = lines.next()) === undefined && (await feed(lines, pieces)));
  const named = kind === "USE" && first !== undefined ? uniqueNames(first) : undefined;
  const isEmpty = kind === "USE" && first === undefined;
  return { header: isEmpty ? undefined : (named ?? []), batches: batchesOf(lines, pieces, named) };
}

/** Whether there was something left to read. */
async function feed(lines: CsvLines, pieces: AsyncIterator<Buffer>): Promise<boolean> {
  if (lines.isEnded) return false;
  const { value, done } = await pieces.next();
  if (done === true) lines.end();
  else lines.add(value);
  return true;
}

async function* batchesOf(
  lines: CsvLines,
  pieces: AsyncIterator<Buffer>,
  named: readonly string[] | undefined,
): AsyncGenerator<Iterable<Struct>> {
  const byLength = new Map<number, readonly string[]>();
  do yield structs(lines, named, byLength);
  while (await feed(lines, pieces));
}

function* structs(
  lines: CsvLines,
  named: readonly string[] | undefined,
  byLength: Map<number, readonly string[]>,
): Generator<Struct> {
  for (let fields = lines.next(); fields !== undefined; fields = lines.next()) {
    let names = byLength.get(fields.length);
    if (names === undefined) byLength.set(fields.length, (names = fields.map((_, at) => named?.[at] ?? `_${at + 1}`)));
    yield new Struct(names, fields);
  }
}

/** Of columns with one name the first keeps it. */
function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    if (name !== "" && !seen.has(name)) return (seen.add(name), name);
    return `_${index + 1}`;
  });
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];
const byteOrderMark = Buffer.from("\ufeff");

class CsvLines {
  /** What was read and is no record's yet. */
  #bytes: Buffer = Buffer.alloc(0);
  readonly #delimiter: Buffer;
  /** One byte is found quicker as a number. */
  readonly #mark: Buffer | number;
  readonly #field: string;
  readonly #quote: string;
  readonly #escape: string;
  readonly #comment: string;
  readonly #quotedDelimiters: boolean;
  #at = 0;
  /** How far the record at `#at` was looked through, and whether a quotation mark is open there. */
  #seen = 0;
  #isOpen = false;
  #isBegun = false;
  #isEnded = false;

  constructor(input: CsvInput) {
    this.#delimiter = Buffer.from(input.RecordDelimiter || "\n");
    this.#mark = this.#delimiter.length === 1 ? (this.#delimiter[0] ?? lineFeed) : this.#delimiter;
    this.#field = input.FieldDelimiter || ",";
    this.#quote = input.QuoteCharacter ?? '"';
    this.#escape = input.QuoteEscapeCharacter || this.#quote;
    this.#comment = input.Comments ?? "";
    this.#quotedDelimiters = input.AllowQuotedRecordDelimiter === true && this.#quote !== "";
  }

  /** Nothing comes any more. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  end(): void {
    this.#isEnded = true;
  }

  add(piece: Buffer): void {
    const rest = this.#bytes.subarray(this.#at);
    this.#bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    this.#seen -= this.#at;
    this.#at = 0;
  }

  /** The next record's fields; undefined when more has to be added, or nothing is left. Comments and empty lines are none. Throws OverMaxRecordSize. */
  next(): string[] | undefined {
    for (;;) {
      const line = this.#line();
      if (line === undefined) return undefined;
      if (line === "" || (this.#comment !== "" && line.startsWith(this.#comment))) continue;
      return this.#fields(line);
    }
  }

  #line(): string | undefined {
    if (!this.#begin()) return undefined;
    const bytes = this.#bytes;
    const start = this.#at;
    const end = this.#end();
    if ((end ?? bytes.length) - start > largestRecordBytes) throw overMaxRecordSize();
    if (end === undefined) return undefined;
    this.#at = Math.min(bytes.length, end + this.#delimiter.length);
    this.#seen = this.#at;
    this.#isOpen = false;
    const isPlain = this.#delimiter.length === 1 && this.#delimiter[0] === lineFeed;
    const cut = isPlain && end > start && bytes[end - 1] === carriageReturn ? end - 1 : end;
    return bytes.toString("utf8", start, cut);
  }

  /** Whether there is something to read. A mark of the byte order is no part of the first name. */
  #begin(): boolean {
    const bytes = this.#bytes;
    if (!this.#isBegun && (bytes.length >= byteOrderMark.length || this.#isEnded)) {
      this.#isBegun = true;
      if (bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark)) this.#at = this.#seen = byteOrderMark.length;
    }
    return this.#isBegun && this.#at < bytes.length;
  }

  /** Where the record ends; undefined when that has not been read. */
  #end(): number | undefined {
    const bytes = this.#bytes;
    for (;;) {
      const found = bytes.indexOf(this.#mark, this.#seen);
      const end = found >= 0 ? found : bytes.length;
      // A record goes on while one of its fields is open.
      if (found < 0 && !this.#isEnded) {
        // What may be half of a mark is looked at again.
        if (!this.#quotedDelimiters) this.#seen = Math.max(this.#seen, end - this.#delimiter.length + 1);
        return undefined;
      }
      if (this.#quotedDelimiters && this.#quotes(this.#seen, end) % 2 === 1) this.#isOpen = !this.#isOpen;
      if (found < 0 || !this.#isOpen) return end;
      this.#seen = Math.min(bytes.length, end + this.#delimiter.length);
      if (this.#seen - this.#at > largestRecordBytes) throw overMaxRecordSize();
    }
  }

  /** Quotation marks that open or close a field. */
  #quotes(start: number, end: number): number {
    const text = this.#bytes.toString("utf8", start, end);
    let quotes = 0;
    for (let at = text.indexOf(this.#quote); at >= 0; at = text.indexOf(this.#quote, at + 1)) {
      const isEscaped = this.#escape !== this.#quote && at > 0 && text[at - 1] === this.#escape;
      if (!isEscaped) quotes += 1;
    }
    return quotes;
  }

  #fields(line: string): string[] {
    if (this.#quote === "" || !line.includes(this.#quote)) return line.split(this.#field);
    const fields: string[] = [];
    for (let at = 0; ;) {
      const isQuoted = line.startsWith(this.#quote, at);
      const [text, end] = isQuoted ? this.#quoted(line, at + 1) : ["", at];
      const next = line.indexOf(this.#field, end);
      // What follows a closing quotation mark belongs to the field.
      fields.push(text + line.slice(end, next < 0 ? line.length : next));
      if (next < 0) return fields;
      at = next + this.#field.length;
    }
  }

  /** The text up to the closing quotation mark, and where that ends. */
  #quoted(line: string, start: number): [text: string, end: number] {
    let text = "";
    for (let at = start; at < line.length; at += 1) {
      const character = line[at] ?? "";
      const following = line[at + 1];
      if (
        character === this.#escape &&
        following !== undefined &&
        (following === this.#quote || following === this.#escape)
      ) {
        text += following;
        at += 1;
      } else if (character === this.#quote) return [text, at + 1];
      else text += character;
    }
    return [text, line.length];
  }
}
