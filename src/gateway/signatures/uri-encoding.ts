/** AWS's percent-encoding: everything but A–Z a–z 0–9 - _ . ~ is `%XX` in upper case. */

const percent = 0x25;
const slash = 0x2f;
const plus = 0x2b;

/** 1 where a character stands for itself in the canonical form. */
const unreserved = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~") {
  unreserved[character.charCodeAt(0)] = 1;
}

const encoded: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  unreserved[byte] === 1 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
);

/** Value of a hexadecimal digit's character code, or -1. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  return -1;
}

/** The byte that `%XX` at `at` stands for, or -1 when it is not one. */
function escapedByte(text: string, at: number): number {
  const high = hexDigit(text.charCodeAt(at + 1));
  const low = hexDigit(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/**
 * The canonical encoding of a path that is percent-encoded already, as it came over the wire: decoded once and encoded
 * again, `/` kept. `%2F` stays as it is, since it is a byte of a segment, not a separator.
 */
export function canonicalEncodedPath(path: string): string {
  return isCanonical(path, true) ? path : recode(path, { keepSlash: true, plusIsSpace: false });
}

/** The canonical encoding of a query's name or value as it came over the wire; `+` means a space there. */
export function canonicalEncodedQueryText(text: string): string {
  return isCanonical(text, false) ? text : recode(text, { keepSlash: false, plusIsSpace: true });
}

/** Encodes every byte of a latin1 text, `%` too; `/` is kept: the second encoding of services other than S3. */
export function encodePathBytes(path: string): string {
  let out = "";
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at) & 0xff;
    out += code === slash ? "/" : encoded[code];
  }
  return out;
}

/** Decodes `%XX` (and `+` as a space) into UTF-8 text; what is not an escape stays. Bytes that are no UTF-8 become U+FFFD. */
export function decodeQueryText(text: string): string {
  if (!text.includes("%") && !text.includes("+")) return text;
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code === percent ? escapedByte(text, at) : -1;
    if (byte >= 0) at += 2;
    bytes[length++] = byte >= 0 ? byte : code === plus ? 0x20 : code;
  }
  return bytes.toString("utf8", 0, length);
}

function isCanonical(text: string, keepSlash: boolean): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (unreserved[code] === 1 || (keepSlash && code === slash)) continue;
    if (code !== percent || !isCanonicalEscape(text, at)) return false;
    at += 2;
  }
  return true;
}

/** `%XX` in upper case, of a byte that has to be escaped. */
function isCanonicalEscape(text: string, at: number): boolean {
  const byte = escapedByte(text, at);
  if (byte < 0 || unreserved[byte] === 1) return false;
  return text.charCodeAt(at + 1) < 0x61 && text.charCodeAt(at + 2) < 0x61;
}

function recode(text: string, options: { keepSlash: boolean; plusIsSpace: boolean }): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code === percent ? escapedByte(text, at) : -1;
    if (byte >= 0) {
      out += encoded[byte];
      at += 2;
    } else if (code === slash && options.keepSlash) out += "/";
    else if (code === plus && options.plusIsSpace) out += "%20";
    else out += encoded[code & 0xff];
  }
  return out;
}
