/** Turns the bounds of a range read into one interval of encoded keys. */
import { assert } from "../../kernel/errors.ts";
import type { RangeOptions } from "../../kernel/store.ts";
import { afterContinuations, encodeKey, encodeTextPrefix, successor } from "./key-codec.ts";

/** An interval of encoded keys: `start` inclusive, `end` exclusive, at most `limit` rows from the side `reverse` says. */
export interface KeyRange {
  readonly start: string;
  readonly end: string;
  readonly limit: number;
  readonly reverse: boolean;
}

/** The interval that `options` describe below `base`, the encoded beginning of the table (or index) and its scope. */
export function keyRange(base: string, options: RangeOptions): KeyRange {
  assert(options.limit >= 0 && !Number.isNaN(options.limit), "a range states how many rows it wants");
  const prefix = options.prefix ? base + encodeKey(options.prefix) : base;
  let start = prefix;
  let end = prefix + afterContinuations;
  if (options.stringPrefix !== undefined) {
    start = prefix + encodeTextPrefix(options.stringPrefix);
    end = successor(start) as string;
  }
  if (options.start) start = larger(start, base + encodeKey(options.start));
  if (options.after) start = larger(start, base + encodeKey(options.after) + afterContinuations);
  if (options.end) end = smaller(end, base + encodeKey(options.end));
  return { start, end, limit: options.limit, reverse: options.reverse ?? false };
}

/** Whether no key can lie in the interval. */
export function isEmptyRange(range: KeyRange): boolean {
  return range.limit === 0 || range.start >= range.end;
}

function larger(a: string, b: string): string {
  return a > b ? a : b;
}

function smaller(a: string, b: string): string {
  return a < b ? a : b;
}

/**
 * The same interval for keys of at most `maximumLength` bytes, with bounds that are no longer: a longer bound falls between
 * two such keys, right before what follows all keys that begin as it does.
 */
export function withShortBounds(range: KeyRange, maximumLength: number): KeyRange {
  if (range.start.length <= maximumLength && range.end.length <= maximumLength) return range;
  return { ...range, start: shortBound(range.start, maximumLength), end: shortBound(range.end, maximumLength) };
}

function shortBound(bound: string, maximumLength: number): string {
  return bound.length <= maximumLength ? bound : (successor(bound.slice(0, maximumLength)) as string);
}
