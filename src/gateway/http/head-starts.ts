/**
 * What heads begin with: a client sends its first headers (host, user agent …) with each request, and the same each time. They are
 * found to be the same by one comparison, and need not be taken apart again; their values are the very same texts then, which is how others
 * see at a glance that nothing has changed.
 */
import { headerValue } from "./header-values.ts";

/** The first headers of a head, as ones before had them. */
export interface HeadStart {
  /** Their lines, each with the line break before it. */
  readonly text: string;
  /** In the order in which they are sent. */
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/** Takes lines apart; undefined when they are for Node to read. */
export type ReadLines = (lines: string) => Readonly<Record<string, string | undefined>> | undefined;

/** What is remembered of the heads that look alike. */
interface Known {
  /** The lines of the last one that did not begin with `start`. */
  last: string;
  start: HeadStart | undefined;
  /** Heads that did not begin with it, so far. */
  misses: number;
}

const places: (Known | undefined)[] = Array.from({ length: 64 });
/** After so many misses there is likely to be nothing to learn: one in so many heads is looked at then. */
const manyMisses = 16;
/** Longer heads are not remembered. */
const longestRemembered = 4_096;
const carriageReturn = 0x0d;

/** What the head's headers, which begin at `at` with a line break, begin with; undefined when that is nothing that is known. */
export function headStart(text: string, at: number, read: ReadLines): HeadStart | undefined {
  const place = placeOf(text, at);
  const known = places[place];
  const start = known?.start;
  if (start !== undefined && beginsWith(text, at, start.text)) return start;
  if (text.length - at > longestRemembered) return undefined;
  if (known !== undefined && (known.misses += 1) > manyMisses && known.misses % manyMisses > 1) return undefined;
  // A piece cut from a head would keep all of it alive.
  const lines = Buffer.from(text.slice(at), "latin1").toString("latin1");
  if (known === undefined) {
    places[place] = { last: lines, start: undefined, misses: 0 };
    return undefined;
  }
  const common = commonLines(known.last, lines);
  known.last = lines;
  return (known.start = common === "" ? undefined : newStart(common, read));
}

/** Some characters of where clients differ tell which head is likely to be like this one. */
function placeOf(text: string, at: number): number {
  const [first, second, third] = [text.charCodeAt(at + 5), text.charCodeAt(at + 29), text.charCodeAt(at + 47)];
  return (first * 7 + second * 3 + third) & 63;
}

/** Whether the lines are there, and whole. */
function beginsWith(text: string, at: number, lines: string): boolean {
  const end = at + lines.length;
  if (end < text.length && text.charCodeAt(end) !== carriageReturn) return false;
  return text.slice(at, end) === lines;
}

function commonLines(one: string, other: string): string {
  let end = 0;
  while (end < one.length) {
    const next = one.indexOf("\r\n", end + 2);
    const lineEnd = next < 0 ? one.length : next;
    if (!beginsWith(other, end, one.slice(end, lineEnd))) break;
    end = lineEnd;
  }
  return one.slice(0, end);
}

function newStart(text: string, read: ReadLines): HeadStart | undefined {
  const headers = read(text);
  return (
    headers && {
      text,
      names: Object.keys(headers),
      values: Object.values(headers).map((value = "") => headerValue(value)),
    }
  );
}
