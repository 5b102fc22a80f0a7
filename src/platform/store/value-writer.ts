/** Writes the values of rows as compact tagged bytes; the reader is value-reader.ts. */
import { assert } from "../../kernel/errors.ts";

/** Tags of values. Bytes 0–127 are the integers themselves, 0xc0–0xff are ASCII strings of 0–63 characters. */
export const tags = {
  null: 0x80,
  false: 0x81,
  true: 0x82,
  uint32: 0x83,
  double: 0x84,
  bigint: 0x85,
  bytes: 0x86,
  ascii: 0x87,
  utf8: 0x88,
  utf16: 0x89,
  array: 0x8a,
  object: 0x8b,
  shortAscii: 0xc0,
} as const;

const shortAsciiLimit = 63;
/** A length that is one byte. */
const loopAsciiLimit = 127;
/** Most bytes a stored row may have. */
const maxRowBytes = 1 << 20;

/** Methods Node's buffers have beside the documented ones: they skip encoding look-ups. */
export interface RawBuffer extends Buffer {
  utf8Write(text: string, offset: number): number;
  ucs2Write(text: string, offset: number): number;
  latin1Write(text: string, offset: number): number;
  latin1Slice(start: number, end: number): string;
  utf8Slice(start: number, end: number): string;
  ucs2Slice(start: number, end: number): string;
}

let target = Buffer.allocUnsafeSlow(64 * 1024) as RawBuffer;
let position = 0;

/** Begins a new byte string; the writer is one per thread and never re-entered. */
export function startWriting(): void {
  position = 0;
}

/** The bytes written since `startWriting`, as a copy of their own. */
export function finishWriting(): Buffer {
  assert(position <= maxRowBytes, "a row is at most 1 MiB");
  const bytes = Buffer.allocUnsafe(position);
  target.copy(bytes, 0, 0, position);
  return bytes;
}

export function writeByte(value: number): void {
  reserve(1);
  target[position++] = value;
}

/** A length, 7 bits a byte, least significant first. */
export function writeLength(value: number): void {
  reserve(5);
  let rest = value;
  while (rest > 0x7f) {
    target[position++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  target[position++] = rest;
}

/** Writes any value a row may hold. */
export function writeValue(value: unknown): void {
  switch (typeof value) {
    case "string":
      return writeText(value);
    case "number":
      return writeNumber(value);
    case "boolean":
      return writeByte(value ? tags.true : tags.false);
    case "bigint":
      return writeBigint(value);
    case "undefined":
      return writeByte(tags.null);
    case "object":
      return value === null ? writeByte(tags.null) : writeObject(value);
    default:
      assert(false, `a row cannot hold a ${typeof value}`);
  }
}

function writeObject(value: object): void {
  if (value instanceof Uint8Array) return writeBytes(value);
  if (Array.isArray(value)) {
    writeByte(tags.array);
    writeLength(value.length);
    for (let at = 0; at < value.length; at++) writeValue(value[at]);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  assert(prototype === Object.prototype || prototype === null, "a row holds plain objects only");
  writeByte(tags.object);
  writeMembers(value as Record<string, unknown>, undefined);
}

/** Names and values of the members that are not undefined, but for those in `except`. */
export function writeMembers(value: Record<string, unknown>, except: ReadonlySet<string> | undefined): void {
  const names = Object.keys(value);
  let count = 0;
  for (const name of names) if (value[name] !== undefined && !except?.has(name)) count++;
  writeLength(count);
  if (count === 0) return;
  for (const name of names) {
    const member = value[name];
    if (member === undefined || except?.has(name)) continue;
    writeText(name);
    writeValue(member);
  }
}

function writeNumber(value: number): void {
  reserve(9);
  if (value >= 0 && value <= 0xffffffff && Number.isInteger(value) && !Object.is(value, -0)) {
    if (value < 0x80) {
      target[position++] = value;
      return;
    }
    target[position++] = tags.uint32;
    position = target.writeUInt32LE(value, position);
    return;
  }
  target[position++] = tags.double;
  position = target.writeDoubleLE(value, position);
}

function writeBigint(value: bigint): void {
  const negative = value < 0n;
  let hex = (negative ? -value : value).toString(16);
  if (hex.length % 2) hex = `0${hex}`;
  writeByte(tags.bigint);
  writeLength((hex.length / 2) * 2 + (negative ? 1 : 0));
  reserve(hex.length / 2);
  position += target.write(hex, position, "hex");
}

function writeBytes(value: Uint8Array): void {
  writeByte(tags.bytes);
  writeLength(value.length);
  reserve(value.length);
  target.set(value, position);
  position += value.length;
}

function writeText(text: string): void {
  const { length } = text;
  if (length <= loopAsciiLimit && writeAscii(text, length)) return;
  writeLongText(text);
}

/** Writes the text when it is ASCII only, as most members of most rows are: up to here a loop is cheaper than crossing into native code. */
function writeAscii(text: string, length: number): boolean {
  reserve(length + 2);
  const bytes = target;
  const short = length <= shortAsciiLimit;
  let at = position + (short ? 1 : 2);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return false;
    bytes[at++] = code;
  }
  bytes[position] = short ? tags.shortAscii + length : tags.ascii;
  if (!short) bytes[position + 1] = length;
  position = at;
  return true;
}

function writeLongText(text: string): void {
  reserve(text.length * 3 + 6);
  if (!(text as string & { isWellFormed(): boolean }).isWellFormed()) {
    writeByte(tags.utf16);
    writeLength(text.length * 2);
    position += target.ucs2Write(text, position);
    return;
  }
  const byteLength = Buffer.byteLength(text, "utf8");
  writeByte(byteLength === text.length ? tags.ascii : tags.utf8);
  writeLength(byteLength);
  position += target.utf8Write(text, position);
}

function reserve(byteCount: number): void {
  if (position + byteCount <= target.length) return;
  assert(position + byteCount <= maxRowBytes * 4, "a row is at most 1 MiB");
  const larger = Buffer.allocUnsafeSlow(Math.max(target.length * 2, position + byteCount)) as RawBuffer;
  target.copy(larger, 0, 0, position);
  target = larger;
}
