/** Keys as order-preserving byte strings: one latin-1 character per byte, so that they compare, concatenate and hash natively. */
import { assert } from "../../kernel/errors.ts";
import type { Key, KeyPart } from "../../kernel/table.ts";

const bytesTag = "\x01";
const textTag = "\x02";
/** Numbers: tag 0x10 + how many bytes follow, most significant first. */
const numberTag = 0x10;
const terminator = "\0";

/** Greater than every byte a further key part can begin with: appended to a key it bounds all keys that begin with it. */
export const afterContinuations = "\xff";

// oxlint-disable-next-line no-control-regex -- all of ASCII but zero, which is escaped.
const plainText = /^[\x01-\x7f]*$/;

/** Encodes a whole key, or the beginning of one. */
export function encodeKey(key: Key): string {
  let encoded = "";
  for (let at = 0; at < key.length; at++) encoded += encodePart(key[at] as KeyPart);
  return encoded;
}

/** The beginning shared by all keys whose next part is a string that begins with `text`. */
export function encodeTextPrefix(text: string): string {
  return textTag + textBytes(text);
}

/** The least byte string greater than every one that begins with `prefix`; undefined when there is none. */
export function successor(prefix: string): string | undefined {
  for (let end = prefix.length; end > 0; end--) {
    const last = prefix.charCodeAt(end - 1);
    if (last < 0xff) return prefix.slice(0, end - 1) + String.fromCharCode(last + 1);
  }
  return undefined;
}

function encodePart(part: KeyPart): string {
  if (typeof part === "string") return textTag + textBytes(part) + terminator;
  if (typeof part === "number") return encodeNumber(part);
  assert(part instanceof Uint8Array, "a key part is a string, a non-negative safe integer or bytes");
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("latin1");
  return bytesTag + escapeZeros(bytes) + terminator;
}

function textBytes(text: string): string {
  if (plainText.test(text)) return text;
  return escapeZeros(utf8Bytes(text));
}

/** UTF-8, with surrogates that stand alone as three bytes each (WTF-8): they stay distinct and nothing throws. */
function utf8Bytes(text: string): string {
  if ((text as string & { isWellFormed(): boolean }).isWellFormed())
    return Buffer.from(text, "utf8").toString("latin1");
  let bytes = "";
  for (const symbol of text) {
    const code = symbol.codePointAt(0) as number;
    const alone = code >= 0xd800 && code <= 0xdfff;
    bytes += alone
      ? String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
      : Buffer.from(symbol, "utf8").toString("latin1");
  }
  return bytes;
}

/** A zero byte inside is followed by 0xff, so that a bare zero ends the part and sorts before everything longer. */
function escapeZeros(bytes: string): string {
  return bytes.includes("\0") ? bytes.replaceAll("\0", "\0\xff") : bytes;
}

function encodeNumber(value: number): string {
  assert(Number.isSafeInteger(value) && value >= 0, "a number in a key is a non-negative safe integer");
  if (value === 0) return "\x10";
  if (value < 0x100) return String.fromCharCode(numberTag + 1, value);
  let digits = "";
  let rest = value;
  while (rest > 0) {
    digits = String.fromCharCode(rest % 0x100) + digits;
    rest = Math.floor(rest / 0x100);
  }
  return String.fromCharCode(numberTag + digits.length) + digits;
}

/** The parts of an encoded key from `offset` on. */
export function decodeKey(encoded: string, offset = 0): Key {
  const parts: KeyPart[] = [];
  let at = offset;
  while (at < encoded.length) {
    const tag = encoded.charCodeAt(at);
    if (tag >= numberTag) {
      const end = at + 1 + tag - numberTag;
      parts.push(decodeNumber(encoded, at + 1, end));
      at = end;
      continue;
    }
    const end = endOfEscaped(encoded, at + 1);
    const bytes = encoded.slice(at + 1, end).replaceAll("\0\xff", "\0");
    parts.push(tag === 2 ? decodeText(bytes) : new Uint8Array(Buffer.from(bytes, "latin1")));
    at = end + 1;
  }
  return parts;
}

function decodeNumber(encoded: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 0x100 + encoded.charCodeAt(at);
  return value;
}

function endOfEscaped(encoded: string, start: number): number {
  let at = start;
  for (;;) {
    at = encoded.indexOf("\0", at);
    assert(at >= 0, "an encoded key part is terminated");
    if (encoded.charCodeAt(at + 1) !== 0xff) return at;
    at += 2;
  }
}

const loneSurrogate = /\xed([\xa0-\xbf])([\x80-\xbf])/;

function decodeText(bytes: string): string {
  if (plainText.test(bytes)) return bytes;
  const found = loneSurrogate.exec(bytes);
  if (!found) return Buffer.from(bytes, "latin1").toString("utf8");
  const code =
    0xd000 | (((found[1] as string).charCodeAt(0) & 0x3f) << 6) | ((found[2] as string).charCodeAt(0) & 0x3f);
  return decodeText(bytes.slice(0, found.index)) + String.fromCharCode(code) + decodeText(bytes.slice(found.index + 3));
}
