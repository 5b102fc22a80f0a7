/** Reads the tagged values that value-writer.ts writes, from a buffer that may be reused afterwards: everything is copied out. */
import { assert } from "../../kernel/errors.ts";
import type { RawBuffer } from "./value-writer.ts";
import { tags } from "./value-writer.ts";

/** Longer values are mostly something else than short texts. */
const wholeTextLimit = 4096;

let source: RawBuffer;
let position = 0;
/** Where `text` begins in `source`. */
let textStart = 0;
/** Everything from `textStart` on as one text, made when the first ASCII text is read: crossing into native code once a value instead of once a text halves a row's cost. */
let text: string | undefined;

/** Begins reading at `offset`; the reader is one per thread and never re-entered. */
export function startReading(bytes: Uint8Array, offset: number): void {
  source = bytes as RawBuffer;
  position = offset;
  textStart = offset;
  text = undefined;
}

export function readByte(): number {
  return source[position++] as number;
}

export function readLength(): number {
  let value = 0;
  let shift = 0;
  for (;;) {
    const byte = source[position++] as number;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
    shift += 7;
  }
}

/** Reads any value. */
export function readValue(): unknown {
  const tag = source[position++] as number;
  if (tag < 0x80) return tag;
  if (tag >= tags.shortAscii) return readAscii(tag - tags.shortAscii);
  switch (tag) {
    case tags.null:
      return null;
    case tags.false:
      return false;
    case tags.true:
      return true;
    case tags.uint32:
      position += 4;
      return source.readUInt32LE(position - 4);
    case tags.double:
      position += 8;
      return source.readDoubleLE(position - 8);
    case tags.array:
      return readArray();
    case tags.object:
      return readMembers({});
    default:
      return readSized(tag, readLength());
  }
}

/** Goes past any value. */
export function skipValue(): void {
  const tag = source[position++] as number;
  if (tag < 0x80) return;
  if (tag >= tags.shortAscii) {
    position += tag - tags.shortAscii;
    return;
  }
  switch (tag) {
    case tags.null:
    case tags.false:
    case tags.true:
      return;
    case tags.uint32:
      position += 4;
      return;
    case tags.double:
      position += 8;
      return;
    case tags.array:
      return skipValues(readLength());
    case tags.object:
      return skipValues(readLength() * 2);
    default:
      skipSized(tag);
  }
}

function skipValues(count: number): void {
  for (let at = 0; at < count; at++) skipValue();
}

function skipSized(tag: number): void {
  assert(tag >= tags.bigint && tag <= tags.utf16, `a stored value begins with a known tag, not ${tag}`);
  const length = readLength();
  // A bigint's length has its sign below.
  position += tag === tags.bigint ? length >> 1 : length;
}

/** Reads names and values into `row`. */
export function readMembers(row: Record<string, unknown>): Record<string, unknown> {
  const count = readLength();
  for (let at = 0; at < count; at++) {
    const name = readName();
    // A member of this name would replace the object's prototype instead of becoming a member.
    if (name === "__proto__")
      Object.defineProperty(row, name, { value: readValue(), enumerable: true, writable: true, configurable: true });
    else row[name] = readValue();
  }
  return row;
}

/**
 * Names of members met so far: the first in each place stays. A name that is a property's name already is looked up in no
 * time; a text that was just read has to be hashed and found among all names first.
 */
const knownNames: (string | undefined)[] = Array.from({ length: 1024 });

function readName(): string {
  const length = (source[position] as number) - tags.shortAscii;
  if (length < 1) return readValue() as string;
  const start = position + 1;
  const last = source[start + length - 1] as number;
  const place = (length * 37 + (source[start] as number) * 11 + last) & 1023;
  const known = knownNames[place];
  if (known === undefined) {
    // As a key it is a text of its own; the one that was read would keep the whole row's text alive.
    const [name = ""] = Object.keys({ [readValue() as string]: 0 });
    return (knownNames[place] = name);
  }
  if (known.length !== length || !isNext(known, start)) return readValue() as string;
  position = start + length;
  return known;
}

function isNext(ascii: string, start: number): boolean {
  for (let at = 0; at < ascii.length; at++) if (ascii.charCodeAt(at) !== source[start + at]) return false;
  return true;
}

function readArray(): unknown[] {
  const count = readLength();
  const values: unknown[] = [];
  for (let at = 0; at < count; at++) values.push(readValue());
  return values;
}

function readAscii(length: number): string {
  const start = position;
  position += length;
  if (text === undefined) {
    if (source.length - textStart > wholeTextLimit) return source.latin1Slice(start, position);
    text = source.latin1Slice(textStart, source.length);
  }
  return text.substring(start - textStart, position - textStart);
}

function readSized(tag: number, length: number): unknown {
  const start = position;
  if (tag === tags.bigint) return readBigint(start, length);
  position += length;
  switch (tag) {
    case tags.ascii:
      position = start;
      return readAscii(length);
    case tags.utf8:
      return source.utf8Slice(start, position);
    case tags.utf16:
      return source.ucs2Slice(start, position);
    case tags.bytes: {
      const bytes = new Uint8Array(length);
      source.copy(bytes, 0, start, position);
      return bytes;
    }
    default:
      assert(false, `a stored value begins with a known tag, not ${tag}`);
  }
}

/** The length's lowest bit is the sign. */
function readBigint(start: number, lengthAndSign: number): bigint {
  position += lengthAndSign >> 1;
  const magnitude = BigInt(`0x${source.toString("hex", start, position)}`);
  return lengthAndSign & 1 ? -magnitude : magnitude;
}
