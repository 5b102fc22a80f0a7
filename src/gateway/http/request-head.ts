/** Reads the head of an everyday HTTP request. Whatever is not everyday is left to Node's parser, which knows all of HTTP. */
import { headStart, type HeadStart } from "./head-starts.ts";

/** A request's line and headers. */
export interface RequestHead {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  /** Lower-case names; no header comes twice. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** `content-length`; undefined when not sent. */
  readonly length: number | undefined;
}

const methods = new Map(["GET", "PUT", "HEAD", "DELETE", "POST", "OPTIONS"].map((method) => [method, method]));
const version = " HTTP/1.1";
/** Lines without control characters, each begun by CR and LF, and none empty. */
// oxlint-disable-next-line no-control-regex -- those are what must not be there
const wellFormed = /(?:\r\n[^\0-\x1f\x7f]+)*$/y;
/** A path with its query; a fragment is for Node to judge. */
const plainTarget = /^\/[!"$-~]*$/;
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const digits = /^\d{1,15}$/;

/** What these headers ask for is more than reading so many bytes. */
const unusual = ["transfer-encoding", "expect", "upgrade"] as const;

/** The head in `text` (Latin-1, without the empty line that ends it); undefined when it is for Node to read. */
export function readHead(text: string): RequestHead | undefined {
  const lineEnd = endOfLine(text, 0);
  const space = text.indexOf(" ");
  const targetEnd = lineEnd - version.length;
  if (space < 0 || space >= targetEnd || !text.startsWith(version, targetEnd)) return undefined;
  const method = methods.get(text.slice(0, space));
  const target = text.slice(space + 1, targetEnd);
  if (method === undefined || !plainTarget.test(target)) return undefined;
  const start = headStart(text, lineEnd, readStart);
  const startEnd = start === undefined ? lineEnd : lineEnd + start.text.length;
  wellFormed.lastIndex = startEnd;
  if (!wellFormed.test(text)) return undefined;
  const headers = readHeaders(text, startEnd, start);
  if (headers?.["host"] === undefined) return undefined;
  for (const name of unusual) if (headers[name] !== undefined) return undefined;
  const connection = headers["connection"];
  if (connection !== undefined && connection.toLowerCase() !== "keep-alive") return undefined;
  const length = headers["content-length"];
  if (length !== undefined && !digits.test(length)) return undefined;
  return { method, target, headers, length: length === undefined ? undefined : Number(length) };
}

function readStart(lines: string): Record<string, string | undefined> | undefined {
  wellFormed.lastIndex = 0;
  return wellFormed.test(lines) ? readHeaders(lines, 0, undefined) : undefined;
}

/** The headers of `start`, and those of the lines from `at` on, where a line break is or the end. */
function readHeaders(
  text: string,
  at: number,
  start: HeadStart | undefined,
): Record<string, string | undefined> | undefined {
  const headers: Record<string, string | undefined> = {};
  if (start !== undefined) {
    const { names: known, values } = start;
    for (let each = 0; each < known.length; each += 1) headers[known[each] as string] = values[each];
  }
  for (let lineStart = at + 2; lineStart < text.length;) {
    const end = endOfLine(text, lineStart);
    const colon = text.indexOf(":", lineStart);
    if (colon < 0 || colon >= end) return undefined;
    const name = headerName(text, lineStart, colon);
    // How repeated headers are joined depends on the header; names of Object's own members end up here, too.
    if (name === undefined || headers[name] !== undefined) return undefined;
    headers[name] = trimmed(text, colon + 1, end);
    lineStart = end + 2;
  }
  return headers;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\r\n", start);
  return end < 0 ? text.length : end;
}

/** A header's name as a client writes it, and in lower case. */
interface KnownName {
  readonly sent: string;
  readonly name: string;
}

/** There are few, and each is made once. */
const names = new Map<string, KnownName>();
const mostNames = 1_000;
/** The last met of each length and two characters: a name is compared with it instead of being cut out and looked up. */
const places: (KnownName | undefined)[] = Array.from({ length: 256 });

function headerName(text: string, start: number, end: number): string | undefined {
  const length = end - start;
  if (length === 0) return undefined;
  const place = (length * 37 + text.charCodeAt(start) * 11 + text.charCodeAt(end - 1)) & 255;
  const last = places[place];
  if (last !== undefined && last.sent.length === length && text.startsWith(last.sent, start)) return last.name;
  const sent = text.slice(start, end);
  const known = names.get(sent) ?? newName(sent);
  if (known !== undefined) places[place] = known;
  return known?.name;
}

function newName(sent: string): KnownName | undefined {
  if (!token.test(sent)) return undefined;
  // A piece cut from a head would keep all of the head alive.
  const own = Buffer.from(sent, "latin1").toString("latin1");
  const known = { sent: own, name: own.toLowerCase() };
  if (names.size < mostNames) names.set(own, known);
  return known;
}

function trimmed(text: string, start: number, end: number): string {
  let first = start;
  let last = end;
  while (first < last && text.charCodeAt(first) === 0x20) first += 1;
  while (last > first && text.charCodeAt(last - 1) === 0x20) last -= 1;
  return text.slice(first, last);
}
