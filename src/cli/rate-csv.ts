/** Cuts CSV into rows: plain lines by themselves, which is several times faster, and everything unusual by csv-parse. */
import { CsvError, parse } from "csv-parse";

/** Gets each row with the line that it begins on. What it throws ends the reading. */
export type CsvSink = (fields: readonly string[], line: number) => void;

/** A file that is no CSV: a sentence says why. */
export class CsvFault extends Error {
  override readonly name = "CsvFault";
}

/** Reads a whole stream. Empty lines are no rows. Throws a CsvFault for text that is no CSV. */
export async function readCsvRows(chunks: AsyncIterable<Buffer>, sink: CsvSink): Promise<void> {
  const rows = new PlainRows(sink);
  for await (const chunk of chunks) rows.write(chunk);
  rows.end();
}

class PlainRows {
  readonly #sink: CsvSink;
  #carried: Buffer = Buffer.alloc(0);
  #line = 0;
  #rest: UnusualRows | undefined;

  constructor(sink: CsvSink) {
    this.#sink = sink;
  }

  write(chunk: Buffer): void {
    if (this.#rest !== undefined) return this.#rest.write(chunk);
    const data = this.#carried.length === 0 ? chunk : Buffer.concat([this.#carried, chunk]);
    const end = data.lastIndexOf(0x0a) + 1;
    this.#carried = data.subarray(end);
    if (end > 0) this.#cut(data.toString("utf8", 0, end - 1));
  }

  end(): void {
    if (this.#rest === undefined && this.#carried.length > 0) {
      const last = this.#carried.toString("utf8");
      this.#carried = Buffer.alloc(0);
      this.#cut(last);
    }
    this.#rest?.end();
  }

  /** Whole lines, without the last line's end. */
  #cut(text: string): void {
    const whole = this.#line === 0 && text.startsWith("\uFEFF") ? text.slice(1) : text;
    let start = 0;
    for (;;) {
      const end = whole.indexOf("\n", start);
      const line = whole.slice(start, end === -1 ? undefined : end);
      const fields = cutLine(line.endsWith("\r") ? line.slice(0, -1) : line);
      if (fields === undefined) return this.#giveUp(`${whole.slice(start)}\n`);
      this.#line += 1;
      if (fields.length > 1 || fields[0] !== "") this.#sink(fields, this.#line);
      if (end === -1) return;
      start = end + 1;
    }
  }

  /** From a row on that is not plain, all is read the thorough way. */
  #giveUp(rest: string): void {
    this.#rest = new UnusualRows(this.#sink, this.#line);
    this.#rest.write(Buffer.from(rest));
    this.#rest.write(this.#carried);
  }
}

/** The fields of a line; undefined when its quotes do not close, or are where they should not be. */
export function cutLine(line: string): string[] | undefined {
  if (!line.includes('"')) return line.split(",");
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      const end = closingQuote(line, at + 1);
      if (end === -1 || (end + 1 < line.length && line[end + 1] !== ",")) return undefined;
      fields.push(line.slice(at + 1, end).replaceAll('""', '"'));
      if (end + 1 >= line.length) return fields;
      at = end + 2;
    } else {
      const comma = line.indexOf(",", at);
      const field = line.slice(at, comma === -1 ? undefined : comma);
      if (field.includes('"')) return undefined;
      fields.push(field);
      if (comma === -1) return fields;
      at = comma + 1;
    }
  }
}

/** The quote that is not one of two. */
function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at !== -1; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] !== '"') return at;
  }
  return -1;
}

/** Rows by csv-parse: line breaks within quotes, and an exact word about what is wrong. */
class UnusualRows {
  readonly #parser;
  #failure: unknown;

  constructor(sink: CsvSink, linesBefore: number) {
    this.#parser = parse({
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (fields: string[], { lines }) => {
        const breaks = fields.reduce((sum, field) => sum + field.split("\n").length - 1, 0);
        sink(fields, linesBefore + lines - breaks);
        return null;
      },
    });
    this.#parser.on("error", (error) => {
      this.#failure ??= error;
    });
    this.#parser.resume();
  }

  write(chunk: Buffer): void {
    this.#parser.write(chunk);
    this.#check();
  }

  end(): void {
    this.#parser.end();
    this.#check();
  }

  #check(): void {
    if (this.#failure instanceof CsvError) throw new CsvFault(this.#failure.message);
    if (this.#failure !== undefined) throw this.#failure;
  }
}
