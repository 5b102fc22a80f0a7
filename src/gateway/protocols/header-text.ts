/** Header text: bytes that HTTP carries as latin1 but mean UTF-8, and the RFC 2047 words of S3's user metadata. */
import { isUtf8 } from "node:buffer";

const beyondAscii = /[\u0080-\u00FF]/;
const beyondLatin1 = /[^\p{ASCII}\u0080-\u00FF]/gu;
const unprintable = /[^\t\u0020-\u007E]/;
// oxlint-disable-next-line no-control-regex -- what a header may never hold
const controls = /[\u0000-\u0008\u000A-\u001F\u007F]+/g;
const encodedWord = /=\?([A-Za-z0-9_-]{1,40})(?:\*[A-Za-z0-9-]{0,20})?\?([bBqQ])\?([^?\s]*)\?=/g;
const tokenText = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Text of a received header: read again as UTF-8 when its bytes are UTF-8. */
export function decodeHeaderText(received: string): string {
  if (!beyondAscii.test(received)) return received;
  const bytes = Buffer.from(received, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : received;
}

/** Headers about content: AWS takes and gives their bytes as Latin-1. */
export const contentHeaders: ReadonlySet<string> = new Set([
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-type",
]);

/** The same for user metadata, which may also come as RFC 2047 encoded words. */
export function decodeMetadata(received: string): string {
  const text = decodeHeaderText(received);
  if (!text.includes("=?")) return text;
  const joined = text.replace(/(\?=)[ \t]+(?==\?)/g, "$1");
  return joined.replace(encodedWord, (word, charset: string, encoding: string, content: string) => {
    const bytes = encoding.toUpperCase() === "B" ? Buffer.from(content, "base64") : quotedBytes(content);
    return decodeCharset(bytes, charset.toLowerCase()) ?? word;
  });
}

function quotedBytes(content: string): Buffer {
  const plain = content.replaceAll("_", " ").replace(/=([0-9A-Fa-f]{2})/g, (_whole, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
  return Buffer.from(plain, "latin1");
}

function decodeCharset(bytes: Buffer, charset: string): string | undefined {
  if (charset === "iso-8859-1" || charset === "latin1") return bytes.toString("latin1");
  if (charset !== "utf-8" && charset !== "us-ascii" && charset !== "utf8") return undefined;
  // What is no UTF-8 becomes replacement characters, as with S3.
  return bytes.toString("utf8");
}

/** Text for a header of an answer: UTF-8 bytes as latin1, line breaks and other control characters as spaces. */
export function encodeHeaderText(text: string): string {
  if (!unprintable.test(text)) return text;
  return Buffer.from(text.replace(controls, " "), "utf8").toString("latin1");
}

/** Text for a content header: its characters as bytes, as they came; what Latin-1 lacks becomes a space. */
export function encodeContentHeader(text: string): string {
  return unprintable.test(text) ? text.replace(beyondLatin1, " ").replace(controls, " ") : text;
}

/**
 * User metadata for a header: an RFC 2047 word when it is not plain ASCII, as S3 answers: quoted where most characters are
 * ASCII, else in base64.
 */
export function encodeMetadata(text: string): string {
  if (!unprintable.test(text)) return text;
  const bytes = Buffer.from(text, "utf8");
  const foreign = text.length - text.replace(/[^\t\r\n\u0020-\u007E]/g, "").length;
  const word = text.length - foreign > foreign ? `Q?${quotedText(bytes)}` : `B?${bytes.toString("base64")}`;
  return `=?UTF-8?${word}?=`;
}

function quotedText(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[^!-<>@-^`-~]/g, (character) => {
    if (character === " ") return "_";
    return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

/** Whether a name can stand as a header's name. */
export function isHeaderName(name: string): boolean {
  return tokenText.test(name);
}

/** The items of a header that is a list: split at commas outside of double quotes, quotes taken off. */
export function splitHeaderList(text: string): string[] {
  const items: string[] = [];
  for (const match of text.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*))\s*(?:,|$)/g)) {
    if (match[0] === "" && items.length > 0) break;
    items.push(match[1] === undefined ? (match[2] ?? "").trim() : match[1].replace(/\\(.)/g, "$1"));
  }
  return items;
}

/** An item of a header list: quoted when it holds a comma or a quote. */
export function quoteHeaderItem(text: string): string {
  return text.includes(",") || text.includes('"') ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
}
