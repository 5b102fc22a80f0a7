/** Writes the head of an HTTP answer as one text. */
import { STATUS_CODES } from "node:http";

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** A line break in a value would begin another header, or another answer. */
// oxlint-disable-next-line no-control-regex -- those are what must not be there
const unfit = /[^\t\x20-\x7e\x80-\xff]/;

/** A header's line as it was last written: most values are the same again and again. */
interface LastLine {
  /** The name as it is written. */
  readonly name: string;
  value: string;
  line: string;
}

/** By names that were found fit: they come from the models, but for those of metadata. */
const lastLines = new Map<string, LastLine>();
const mostNames = 1_000;
/** Longer values are not kept. */
const longestKept = 128;

/** How AWS writes names: case means nothing, but there are programs that look for just these. */
const writtenNames = new Map(
  [
    "Accept-Ranges",
    "Access-Control-Allow-Credentials",
    "Access-Control-Allow-Headers",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Origin",
    "Access-Control-Expose-Headers",
    "Access-Control-Max-Age",
    "Allow",
    "Cache-Control",
    "Content-Disposition",
    "Content-Encoding",
    "Content-Language",
    "Content-Length",
    "Content-Range",
    "Content-Type",
    "ETag",
    "Expires",
    "Last-Modified",
    "Location",
    "Server",
    "Vary",
    "x-amzn-RequestId",
  ].map((name) => [name.toLowerCase(), name]),
);

/** A header's name as it is written. */
export function writtenName(name: string): string {
  return writtenNames.get(name) ?? name;
}

/**
 * The head, in Latin-1, with the empty line that ends it. That a connection is kept is understood in HTTP/1.1, and as S3
 * does not say it, neither do we; `ends` says that it is not. Throws TypeError for a name or a value that cannot stand in a header.
 */
export function newResponseHead(status: number, headers: Readonly<Record<string, string>>, ends: boolean): string {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "unknown"}\r\n`;
  for (const name in headers) {
    const value = headers[name] as string;
    const last = lastLines.get(name) ?? newLine(name);
    head += last.value === value ? last.line : newValue(last, value);
  }
  if (headers["date"] === undefined) head += dateLine();
  return ends && headers["connection"] === undefined ? `${head}Connection: close\r\n\r\n` : `${head}\r\n`;
}

function newLine(name: string): LastLine {
  if (!token.test(name)) throw new TypeError("a header's name is a token");
  const written = writtenName(name);
  const last = { name: written, value: "", line: `${written}: \r\n` };
  if (lastLines.size < mostNames) lastLines.set(name, last);
  return last;
}

function newValue(last: LastLine, value: string): string {
  if (unfit.test(value)) throw new TypeError(`the value of the header ${last.name} cannot stand in an answer`);
  const line = `${last.name}: ${value}\r\n`;
  if (value.length <= longestKept) {
    last.value = value;
    last.line = line;
  }
  return line;
}

let dateSecond = 0;
let dateText = "";

/** Made anew each second. */
function dateLine(): string {
  const now = Date.now();
  const second = now - (now % 1000);
  if (second !== dateSecond) {
    dateSecond = second;
    dateText = `Date: ${new Date(second).toUTCString()}\r\n`;
  }
  return dateText;
}
