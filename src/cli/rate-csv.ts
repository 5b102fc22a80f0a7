/** Cuts CSV into rows: plain lines by themselves, which is several times faster, and everything unusual by csv-parse. */
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";

/** Gets each row with the line that it begins on. What it throws ends the reading. */
export type CsvSink = (fields: readonly string[], line: number) => void;

/** A file that is no CSV: a sentence says why. */
export class CsvFault extends Error {
  override readonly name = "CsvFault";
}

/** Reads a whole stream. Empty lines are no rows. Throws a CsvFault for text that is no CSV. */
export async function readCsvRows(chunks: AsyncIterable<Buffer>, sink: CsvSink): Promise<void> {
  const source = chunks[Symbol.asyncIterator]();
  try {
    await readAll(source, sink);
  } finally {
    // A reading that ended early leaves no file open.
    await source.return?.();
  }
}

async function readAll(source: AsyncIterator<Buffer>, sink: CsvSink): Promise<void> {
  const rows = new PlainRows(sink);
  let rest: Buffer | undefined;
  for (let next = await source.next(); rest === undefined && next.done !== true;) {
    rest = rows.write(next.value);
    if (rest === undefined) next = await source.next();
  }
  rest ??= rows.end();
  if (rest !== undefined) await readUnusual(joined(rest, source), { sink, linesBefore: rows.line });
}

async function* joined(first: Buffer, more: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await more.next(); next.done !== true; next = await more.next()) yield next.value;
}

/** Cuts lines as long as they are plain. */
class PlainRows {
  readonly #sink: CsvSink;
  #carried: Buffer = Buffer.alloc(0);
  /** Lines so far. */
  line = 0;

  constructor(sink: CsvSink) {
    this.#sink = sink;
  }

  /** Gives all bytes from a row on that is not plain. */
  write(chunk: Buffer): Buffer | undefined {
    const data = this.#carried.length === 0 ? chunk : Buffer.concat([this.#carried, chunk]);
    const end = data.lastIndexOf(0x0a) + 1;
    this.#carried = data.subarray(end);
    const rest = end === 0 ? undefined : this.#cut(data.toString("utf8", 0, end - 1));
    return rest === undefined ? undefined : Buffer.concat([Buffer.from(`${rest}\n`), this.#carried]);
  }

  /** The last line, when no line end follows it. */
  end(): Buffer | undefined {
    const rest = this.#carried.length === 0 ? undefined : this.#cut(this.#carried.toString("utf8"));
    return rest === undefined ? undefined : Buffer.from(rest);
  }

  /** Whole lines, without the last line's end; gives them from one on that is not plain. */
  #cut(text: string): string | undefined {
    const whole = this.line === 0 && text.startsWith("\uFEFF") ? text.slice(1) : text;
    let start = 0;
    for (;;) {
      const end = whole.indexOf("\n", start);
      const line = whole.slice(start, end === -1 ? undefined : end);
      const fields = cutLine(line.endsWith("\r") ? line.slice(0, -1) : line);
      if (fields === undefined) return whole.slice(start);
      this.line += 1;
      if (fields.length > 1 || fields[0] !== "") this.#sink(fields, this.line);
      if (end === -1) return undefined;
      start = end + 1;
    }
  }
}

/** The fields of a line; undefined when its quotes do not close, or are where they should not be. */
function cutLine(line: string): string[] | undefined {
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
async function readUnusual(
  chunks: AsyncGenerator<Buffer>,
  { sink, linesBefore }: { sink: CsvSink; linesBefore: number },
): Promise<void> {
  const parser = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    // Rows are taken here and not from the stream, where each would cost as much again.
    on_record: (fields: string[], { lines }) => {
      const breaks = fields.reduce((sum, field) => sum + field.split("\n").length - 1, 0);
      sink(fields, linesBefore + lines - breaks);
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(chunks, parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser counts from where it began, which is not the file's first line.
    const found = / at line (\d+)/.exec(error.message);
    if (found === null) throw new CsvFault(error.message);
    const what = error.message.replace(/^([^:]*): .*$/, "$1").toLowerCase();
    throw new CsvFault(`${what} at line ${linesBefore + Number(found[1])}`);
  }
}
