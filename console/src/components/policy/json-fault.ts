/** Where JSON stops being JSON: engines tell it in different words, or not at all. */

const space = /\s*/y;
// oxlint-disable-next-line no-control-regex -- what JSON text cannot hold as it is
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The offset of the first character that can not be there (the text's end when something is missing); undefined when all is well. */
export function jsonFault(text: string): number | undefined {
  const reader = new Reader(text);
  try {
    reader.value();
    reader.skip();
    return reader.at < text.length ? reader.at : undefined;
  } catch (fault) {
    if (fault instanceof Fault) return reader.at;
    throw fault;
  }
}

class Fault extends Error {}

class Reader {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  skip(): void {
    space.lastIndex = this.at;
    space.exec(this.#text);
    this.at = space.lastIndex;
  }

  value(): void {
    this.skip();
    const first = this.#text[this.at];
    if (first === "{") this.#members("}", () => this.#member());
    else if (first === "[") this.#members("]", () => this.value());
    else this.#scalar(false);
  }

  #member(): void {
    this.skip();
    this.#scalar(true);
    this.#expect(":");
    this.value();
  }

  #members(close: string, member: () => void): void {
    this.at += 1;
    if (this.#accept(close)) return;
    do member();
    while (this.#accept(","));
    this.#expect(close);
  }

  #scalar(isName: boolean): void {
    const isText = this.#text[this.at] === '"';
    if (isName && !isText) throw new Fault();
    const scalar = isText ? string : word;
    scalar.lastIndex = this.at;
    if (scalar.exec(this.#text) === null) throw new Fault();
    this.at = scalar.lastIndex;
  }

  #accept(character: string): boolean {
    this.skip();
    const isThere = this.#text[this.at] === character;
    if (isThere) this.at += 1;
    return isThere;
  }

  #expect(character: string): void {
    if (!this.#accept(character)) throw new Fault();
  }
}
