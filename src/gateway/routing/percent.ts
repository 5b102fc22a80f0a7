/** Percent-decoding of path labels and query parts. */
import { awsError } from "../../kernel/errors.ts";

/**
 * Decodes one path label. Bytes sent unencoded (Node hands them over as latin1) count as UTF-8 too.
 * Throws InvalidURI for a broken escape or bytes that are not UTF-8.
 */
export function decodeLabel(raw: string): string {
  if (!needsDecoding(raw)) return raw;
  try {
    return decodeURIComponent(escapeBytes(raw));
  } catch {
    throw awsError("InvalidURI", "Couldn't parse the specified URI.", { status: 400, fields: { URI: raw } });
  }
}

/** Decodes a query name or value, where `+` is a space; what cannot be decoded stays as it is. */
export function decodeQueryPart(raw: string): string {
  if (raw.indexOf("+") < 0 && !needsDecoding(raw)) return raw;
  const text = escapeBytes(raw.includes("+") ? raw.replaceAll("+", " ") : raw);
  try {
    return decodeURIComponent(text);
  } catch {
    return raw;
  }
}

function needsDecoding(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0x25 || code > 0x7f) return true;
  }
  return false;
}

function escapeBytes(raw: string): string {
  if (isAscii(raw)) return raw;
  return raw.replaceAll(/[\u0080-\u00ff]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

function isAscii(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) > 0x7f) return false;
  return true;
}
