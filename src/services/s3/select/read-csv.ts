/** Reads records of CSV, one after the other. AWS API: CSVInput. */
import { overMaxRecordSize } from "./errors.ts";
import type { InputSerialization } from "./input.ts";
import { largestRecordBytes } from "./output.ts";
import { Struct } from "./values.ts";

type CsvInput = NonNullable<InputSerialization["CSV"]>;

/** The file's records, and the names that its header gives. */
export interface CsvFile {
  /** Undefined for an empty file, where no name can be wrong. */
  readonly header: readonly string[] | undefined;
  readonly records: Iterable<Struct>;
}

export function readCsv(bytes: Buffer, input: CsvInput): CsvFile {
  const lines = new CsvLines(bytes, input);
  const kind = input.FileHeaderInfo ?? "NONE";
  const first = kind === "NONE" ? undefined : lines.next();
  const named = kind === "USE" && first !== undefined ? uniqueNames(first) : undefined;
  const isEmpty = kind === "USE" && first === undefined;
  return { header: isEmpty ? undefined : (named ?? []), records: structs(lines, named) };
}

function* structs(lines: CsvLines, named: readonly string[] | undefined): Generator<Struct> {
  const byLength = new Map<number, readonly string[]>();
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

class CsvLines {
  readonly #bytes: Buffer;
  readonly #delimiter: Buffer;
  /** One byte is found quicker as a number. */
  readonly #mark: Buffer | number;
  readonly #field: string;
  readonly #quote: string;
  readonly #escape: string;
  readonly #comment: string;
  readonly #quotedDelimiters: boolean;
  #at = 0;

  constructor(bytes: Buffer, input: CsvInput) {
    this.#bytes = bytes;
    this.#delimiter = Buffer.from(input.RecordDelimiter || "\n");
    this.#mark = this.#delimiter.length === 1 ? (this.#delimiter[0] ?? lineFeed) : this.#delimiter;
    this.#field = input.FieldDelimiter || ",";
    this.#quote = input.QuoteCharacter ?? '"';
    this.#escape = input.QuoteEscapeCharacter || this.#quote;
    this.#comment = input.Comments ?? "";
    this.#quotedDelimiters = input.AllowQuotedRecordDelimiter === true && this.#quote !== "";
    // A mark of the byte order is no part of the first name.
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#at = 3;
  }

  /** The next record's fields; undefined when there are no more. Comments and empty lines are none. Throws OverMaxRecordSize. */
  next(): string[] | undefined {
    for (;;) {
      const line = this.#line();
      if (line === undefined) return undefined;
      if (line === "" || (this.#comment !== "" && line.startsWith(this.#comment))) continue;
      return this.#fields(line);
    }
  }

  #line(): string | undefined {
    const bytes = this.#bytes;
    if (this.#at >= bytes.length) return undefined;
    let end = this.#end(this.#at);
    if (this.#quotedDelimiters) {
      // A record goes on while one of its fields is open.
      while (end >= 0 && end < bytes.length && this.#isOpen(bytes.toString("utf8", this.#at, end))) {
        end = this.#end(end + this.#delimiter.length);
      }
    }
    const start = this.#at;
    if (end - start > largestRecordBytes) throw overMaxRecordSize();
    this.#at = end + this.#delimiter.length;
    const isPlain = this.#delimiter.length === 1 && this.#delimiter[0] === lineFeed;
    const cut = isPlain && end > start && bytes[end - 1] === carriageReturn ? end - 1 : end;
    return bytes.toString("utf8", start, cut);
  }

  #end(from: number): number {
    const found = this.#bytes.indexOf(this.#mark, from);
    return found < 0 ? this.#bytes.length : found;
  }

  #isOpen(line: string): boolean {
    let quotes = 0;
    for (let at = line.indexOf(this.#quote); at >= 0; at = line.indexOf(this.#quote, at + 1)) {
      const isEscaped = this.#escape !== this.#quote && at > 0 && line[at - 1] === this.#escape;
      if (!isEscaped) quotes += 1;
    }
    return quotes % 2 === 1;
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
