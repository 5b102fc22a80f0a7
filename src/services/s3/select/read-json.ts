/** Reads records of JSON: numbers keep their digits, members their order. */
import { overMaxRecordSize, selectError } from "./errors.ts";
import { readNumber } from "./numbers.ts";
import { blocksOf, DocumentEnds, largestDocumentBytes, lineFeed, LineEnds } from "./json-blocks.ts";
import { largestRecordBytes } from "./output.ts";
import { Struct, type Value } from "./values.ts";

/** Deeper documents are refused. */
const mostLevels = 500;

/** One value a line, of one piece after the other. Throws JSONParsingError and OverMaxRecordSize while it is read. */
export async function* readJsonLines(pieces: AsyncIterator<Buffer>): AsyncGenerator<Iterable<Value>> {
  for await (const lines of blocksOf(pieces, new LineEnds(), largestRecordBytes)) yield valuesOfLines(lines);
}

function* valuesOfLines(bytes: Buffer): Generator<Value> {
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(lineFeed, at);
    const end = found < 0 ? bytes.length : found;
    if (end - at > largestRecordBytes) throw overMaxRecordSize();
    yield* new JsonReader(bytes.toString("utf8", at, end)).values();
    at = end + 1;
  }
}

/** Documents one after the other. A document that is a list is one record, with the list as its member `_1`. */
export async function* readJsonDocuments(pieces: AsyncIterator<Buffer>): AsyncGenerator<Iterable<Value>> {
  for await (const documents of blocksOf(pieces, new DocumentEnds(), largestDocumentBytes)) {
    yield valuesOfDocuments(documents);
  }
}

function* valuesOfDocuments(bytes: Buffer): Generator<Value> {
  for (const value of new JsonReader(bytes.toString("utf8")).values()) {
    yield Array.isArray(value) ? new Struct(["_1"], [value as readonly Value[]]) : value;
  }
}

type Literals = readonly (readonly [string, boolean | null | number])[];

const literals: Literals = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/** What DuckDB writes of floats that JSON has no form for. */
const words: Literals = [
  ...literals,
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
];

/** A text of JSON. */
export class JsonReader {
  readonly #text: string;
  #at = 0;
  #level = 0;
  /** Names of the last structure: records mostly have the same ones. */
  #names: readonly string[] = [];

  readonly #literals: Literals;

  constructor(text: string, { takesWords = false } = {}) {
    this.#literals = takesWords ? words : literals;
    this.#text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  *values(): Generator<Value> {
    for (this.#skip(); this.#at < this.#text.length; this.#skip()) yield this.#value();
  }

  #skip(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at += 1;
    }
  }

  #value(): Value {
    this.#skip();
    const character = this.#text.charAt(this.#at);
    if (character === '"') return this.#string();
    if (character === "{") return this.#nested(() => this.#struct());
    if (character === "[") return this.#nested(() => this.#list());
    for (const [word, value] of this.#literals) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    return this.#number();
  }

  #nested(read: () => Value): Value {
    this.#level += 1;
    if (this.#level > mostLevels) throw parsingError();
    this.#at += 1;
    const value = read();
    this.#level -= 1;
    return value;
  }

  #struct(): Struct {
    const names: string[] = [];
    const values: Value[] = [];
    const before = this.#names;
    this.#skip();
    if (this.#take("}")) return new Struct(names, values);
    do {
      this.#skip();
      names.push(this.#string());
      this.#skip();
      if (!this.#take(":")) throw parsingError();
      values.push(this.#value());
      this.#skip();
    } while (this.#take(","));
    if (!this.#take("}")) throw parsingError();
    const isSame = before.length === names.length && before.every((name, index) => name === names[index]);
    this.#names = isSame ? before : names;
    return new Struct(this.#names, values);
  }

  #list(): Value[] {
    const values: Value[] = [];
    this.#skip();
    if (this.#take("]")) return values;
    do {
      values.push(this.#value());
      this.#skip();
    } while (this.#take(","));
    if (!this.#take("]")) throw parsingError();
    return values;
  }

  #take(character: string): boolean {
    if (this.#text.charAt(this.#at) !== character) return false;
    this.#at += 1;
    return true;
  }

  #string(): string {
    if (this.#text.charAt(this.#at) !== '"') throw parsingError();
    let end = this.#at + 1;
    let isPlain = true;
    for (;;) {
      const code = this.#text.charCodeAt(end);
      if (code === 0x22) break;
      if (code === 0x5c) {
        isPlain = false;
        end += 1;
      } else if (!(code >= 0x20)) throw parsingError();
      end += 1;
    }
    const start = this.#at;
    this.#at = end + 1;
    if (isPlain) return this.#text.slice(start + 1, end);
    try {
      return JSON.parse(this.#text.slice(start, end + 1)) as string;
    } catch {
      throw parsingError();
    }
  }

  #number(): Value {
    const form = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    form.lastIndex = this.#at;
    const text = form.exec(this.#text)?.[0];
    const value = text === undefined ? undefined : readNumber(text);
    if (text === undefined || value === undefined) throw parsingError();
    this.#at += text.length;
    return value;
  }
}

function parsingError(): Error {
  return selectError("JSONParsingError", "Encountered an error parsing the JSON file. Check the file and try again.");
}
