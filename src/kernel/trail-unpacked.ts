/** Reads packed events (trail-packed.ts): each becomes the line that batches of the older form have for it. */
import { assert } from "./errors.ts";
import { javaDate } from "./java-date.ts";
import { requestIdNumbers, requestIdOf } from "./trail.ts";
import type {
  Line,
  LineExtra,
  LineQuestion,
  LineUse,
  OtherFacts,
  RequestLine,
  Shared,
  SharedLikeness,
} from "./trail-line.ts";
import {
  eventFlags,
  likeLimits,
  packedForms,
  packedHeadBytes,
  packedReasons,
  packedTags,
  idsHeadBytes,
  wordsHeadBytes,
} from "./trail-packed-form.ts";

/** The batch's events, oldest first. */
export function unpackedLines(packed: Uint8Array, shared: readonly Shared[]): Line[] {
  const reader = new PackedReader(packed, shared);
  const lines: Line[] = [];
  while (!reader.atEnd) lines.push(reader.event());
  return lines;
}

/** The events that are wanted, by their places among all, as packed bytes of their own. */
export function packedOf(packed: Uint8Array, wanted: readonly boolean[]): Uint8Array {
  // What events refer to is not looked at.
  const reader = new PackedReader(packed, []);
  const parts: Uint8Array[] = [];
  const words: Uint8Array[] = [];
  let texts = "";
  for (const isWanted of wanted) {
    const { at, wordAt, textAt } = reader;
    reader.event();
    if (!isWanted) continue;
    parts.push(packed.subarray(at, reader.at));
    words.push(packed.subarray(wordAt, reader.wordAt));
    texts += reader.texts.slice(textAt, reader.textAt);
  }
  const bytes = Buffer.concat(parts);
  if (reader.form === packedForms.mixed) return Buffer.concat([Uint8Array.of(reader.form), bytes]);
  const wordBytes = Buffer.concat(words);
  const head = Buffer.from(packed.subarray(0, reader.headBytes));
  head.writeUInt32LE(bytes.length, 1);
  if (reader.headBytes >= wordsHeadBytes) head.writeUInt32LE(wordBytes.length / 4, 5);
  return Buffer.concat([head, bytes, wordBytes, Buffer.from(texts, encodingOf(reader.form))]);
}

/** Whether the request's id is among the bytes: quick, and wrong only in that there may be no such event. */
export function mayHoldRequest(packed: Uint8Array, requestId: string): boolean {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const form = bytes[0] as number;
  if (form >= packedForms.idsUtf8 && isIdInWords(bytes, requestId)) return true;
  if (form !== packedForms.mixed) return bytes.includes(Buffer.from(requestId, encodingOf(form)));
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(requestId);
  return bytes.includes(isUuid ? Buffer.from(requestId.replaceAll("-", ""), "hex") : requestId);
}

/** Whether the last of its random bits are there, as words have them. */
function isIdInWords(bytes: Buffer, requestId: string): boolean {
  const numbers = requestIdNumbers(requestId);
  if (numbers === undefined) return false;
  const { high, middle, low } = numbers;
  const words = Buffer.alloc(8);
  words.writeInt32LE((high << 16) | (middle >>> 8), 0);
  words.writeInt32LE((middle << 24) | low, 4);
  return bytes.includes(words);
}

const wide: ReadonlySet<number> = new Set([packedForms.utf16, packedForms.wordsUtf16, packedForms.idsUtf16]);
const encodingOf = (form: number): "utf8" | "utf16le" => (wide.has(form) ? "utf16le" : "utf8");

/** Bytes before the events. */
function headBytesOf(form: number): number {
  if (form === packedForms.mixed) return 1;
  if (form >= packedForms.idsUtf8) return idsHeadBytes;
  return form >= packedForms.wordsUtf8 ? wordsHeadBytes : packedHeadBytes;
}

const unlike: SharedLikeness = {
  operation: 0,
  caller: 0,
  client: 0,
  status: 0,
  parameters: [],
  question: { action: "", reason: "", by: "", owner: "" },
};

class PackedReader {
  readonly #bytes: Buffer;
  readonly #shared: readonly Shared[];
  readonly form: number;
  /** All texts, where they are not among the bytes. */
  readonly texts: string;
  /** Where the next text begins. */
  textAt = 0;
  readonly headBytes: number;
  readonly #end: number;
  /** Where the next event's words begin. */
  wordAt: number;
  readonly #wordEnd: number;
  #at: number;

  constructor(packed: Uint8Array, shared: readonly Shared[]) {
    const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
    this.#bytes = bytes;
    this.#shared = shared;
    this.form = bytes[0] as number;
    assert(Object.values<number>(packedForms).includes(this.form), "events are packed in a known form");
    this.#at = this.headBytes = headBytesOf(this.form);
    const isMixed = this.form === packedForms.mixed;
    this.#end = this.wordAt = isMixed ? bytes.length : this.headBytes + bytes.readUInt32LE(1);
    this.#wordEnd = this.#end + (this.headBytes >= wordsHeadBytes ? 4 * bytes.readUInt32LE(5) : 0);
    this.texts = isMixed ? "" : bytes.toString(encodingOf(this.form), this.#wordEnd);
  }

  get at(): number {
    return this.#at;
  }

  get atEnd(): boolean {
    return this.#at >= this.#end && this.wordAt >= this.#wordEnd;
  }

  event(): Line {
    if (this.#isWordsNext()) return this.#alike();
    const flags = this.#byte();
    const number = this.#integer();
    const after = this.#integer();
    if ((flags & eventFlags.other) !== 0) return [number, after, this.#value() as OtherFacts];
    return this.#request(flags, number, after);
  }

  /** Both kinds of events are in the order of their numbers, and so are their texts. */
  #isWordsNext(): boolean {
    if (this.wordAt >= this.#wordEnd) return false;
    if (this.#at >= this.#end) return true;
    const at = this.#at;
    this.#at += 1;
    const number = this.#integer();
    this.#at = at;
    return this.#bytes.readUInt32LE(this.wordAt) >>> 20 < number;
  }

  #word(): number {
    return this.#bytes.readUInt32LE((this.wordAt += 4) - 4);
  }

  /** An event that is like others: `likeLimits` says what its words hold. */
  #alike(): RequestLine {
    const [head, sizes, rest] = [this.#word(), this.#word(), this.#word()];
    const requestId = this.headBytes === idsHeadBytes ? this.#wordsId() : this.#text(likeLimits.idCharacters);
    const texts = [this.#text(rest & 0xff)];
    const count = sizes & 7;
    for (let lengths = count > 1 ? this.#word() : 0; texts.length < count; lengths >>>= 8) {
      texts.push(this.#text(lengths & 0xff));
    }
    // Where only its place counts, nothing is shared.
    const { operation, caller, client, status, parameters, question } =
      (this.#shared[head & 0x3ff] as SharedLikeness | undefined) ?? unlike;
    const shown = parameters.map(({ name, value, textAt = 0 }) => [name, value ?? texts[textAt]]);
    const { action, resourceStart = "", reason, by, owner, statements = [] } = question;
    const questions = [[action, `${resourceStart}${texts[0]}`, reason, by, owner, ...statements]] as const;
    const places = [head >>> 20, (head >>> 10) & 0x3ff, operation, caller, client] as const;
    const answer = [requestId, status, sizes >>> 19, (sizes >>> 3) & 0xffff, (rest >>> 8) / 1_000] as const;
    return [...places, ...answer, shown.length === 0 ? null : Object.fromEntries(shown), null, questions, [], {}];
  }

  #wordsId(): string {
    const [first, second, third] = [this.#word(), this.#word(), this.#word()];
    const drawnAt = this.#bytes.readDoubleLE(wordsHeadBytes) + ((first | 0) >> 8);
    const high = ((first & 0xff) << 16) | (second >>> 16);
    const middle = ((second & 0xffff) << 8) | (third >>> 24);
    return requestIdOf({ drawnAt, high, middle, low: third & 0xffffff });
  }

  #request(flags: number, number: number, after: number): Line {
    const places = [this.#integer(), this.#integer(), this.#integer()] as const;
    const requestId = (flags & eventFlags.uuid) === 0 ? (this.#value() as string) : this.#uuid();
    const answer = [this.#integer(), this.#integer(), this.#integer(), this.#integer() / 1_000] as const;
    const said = [this.#value(), this.#value()] as const;
    const questions = this.#list(() => this.#question());
    const uses = this.#list(() => this.#use());
    const extra = this.#extra(flags);
    return [number, after, ...places, requestId, ...answer, ...said, questions, uses, extra];
  }

  #question(): LineQuestion {
    const action = this.#reference();
    const resource = this.#value() as string;
    const reason = packedReasons[this.#byte()] as string;
    const [by, owner] = [this.#reference(), this.#reference()];
    return [action, resource, reason, by, owner, ...this.#list(() => this.#integer())];
  }

  #use(): LineUse {
    const [usageType, operation] = [this.#reference(), this.#reference()];
    const quantity = String(this.#value());
    const resource = this.#value() as string;
    return [usageType, operation, quantity, resource, this.#reference()];
  }

  #extra(flags: number): LineExtra {
    const text = (): string => this.#value() as string;
    return {
      ...((flags & eventFlags.http) !== 0 && { http: [text(), text()] as const }),
      ...((flags & eventFlags.error) !== 0 && { error: [text(), text()] as const }),
      ...((flags & eventFlags.shared) !== 0 && { sharedEventId: text() }),
    };
  }

  #list<T>(read: () => T): T[] {
    return Array.from({ length: this.#integer() }, read);
  }

  #byte(): number {
    return this.#bytes[this.#at++] as number;
  }

  #integer(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.#byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  #reference(): string {
    return this.#shared[this.#integer()] as string;
  }

  #uuid(): string {
    const hex = this.#bytes.toString("hex", this.#at, (this.#at += 16));
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  #text(length: number): string {
    if (this.form !== packedForms.mixed) return this.texts.slice(this.textAt, (this.textAt += length));
    return this.#bytes.toString("utf8", this.#at, (this.#at += length));
  }

  #double(): number {
    return this.#bytes.readDoubleLE((this.#at += 8) - 8);
  }

  #value(): unknown {
    const tag = this.#byte();
    if (tag < 0x80) return tag;
    if (tag >= packedTags.shortText) return this.#text(tag - packedTags.shortText);
    switch (tag) {
      case packedTags.false:
        return false;
      case packedTags.true:
        return true;
      case packedTags.integer:
        return this.#integer();
      case packedTags.double:
        return this.#double();
      case packedTags.text:
        return this.#text(this.#integer());
      case packedTags.json:
        return JSON.parse(this.#text(this.#integer())) as unknown;
      case packedTags.hidden:
        return "HIDDEN_DUE_TO_SECURITY_REASONS";
      case packedTags.date:
        return javaDate(new Date(this.#double()));
      default:
        return this.#compound(tag);
    }
  }

  #compound(tag: number): unknown {
    if (tag === packedTags.list) return this.#list(() => this.#value());
    if (tag === packedTags.map) {
      return Object.fromEntries(this.#members(() => this.#value() as string));
    }
    // Members' names are referred to by one more than their place: zero ends them.
    if (tag === packedTags.structure)
      return Object.fromEntries(this.#members((place) => this.#shared[place - 1] as string));
    return null;
  }

  /** Of a structure or a map: a number that is zero at the end, a name, a value. */
  #members(name: (number: number) => string): [string, unknown][] {
    const members: [string, unknown][] = [];
    for (;;) {
      const number = this.#integer();
      if (number === 0) return members;
      members.push([name(number), this.#value()]);
    }
  }
}
