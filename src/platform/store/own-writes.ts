/** What a running transaction has written so far, and how its range reads see it. */
import type { KeyRange } from "./key-range.ts";

/** An entry of a merged scan. */
export interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

/** New bytes by key, or undefined where a key was removed. */
export class OwnWrites {
  readonly byKey = new Map<string, Buffer | undefined>();

  /** The own writes inside a range, in its order. */
  within(range: KeyRange): [string, Buffer | undefined][] {
    const found: [string, Buffer | undefined][] = [];
    for (const write of this.byKey) if (write[0] >= range.start && write[0] < range.end) found.push(write);
    return found.sort(range.reverse ? descending : ascending);
  }
}

/** How many entries a snapshot must give, so that `limit` are left after own removals. */
export function scanLimit(range: KeyRange, own: readonly [string, Buffer | undefined][]): number {
  let removed = 0;
  for (const [, bytes] of own) if (!bytes) removed++;
  return range.limit + removed;
}

/** Merges stored entries with own writes; an own write replaces what is stored under its key. */
export function mergeEntries<T>(
  stored: readonly Entry<T>[],
  own: readonly [string, Buffer | undefined][],
  range: KeyRange,
  decode: (key: string, bytes: Buffer) => T,
): T[] {
  const merged: T[] = [];
  let at = 0;
  for (const [key, bytes] of own) {
    while (at < stored.length && precedes((stored[at] as Entry<T>).key, key, range.reverse))
      merged.push((stored[at++] as Entry<T>).value);
    if (at < stored.length && (stored[at] as Entry<T>).key === key) at++;
    if (bytes) merged.push(decode(key, bytes));
  }
  while (at < stored.length) merged.push((stored[at++] as Entry<T>).value);
  return merged.length > range.limit ? merged.slice(0, range.limit) : merged;
}

function precedes(key: string, other: string, reverse: boolean): boolean {
  return reverse ? key > other : key < other;
}

function ascending(a: [string, unknown], b: [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function descending(a: [string, unknown], b: [string, unknown]): number {
  return a[0] < b[0] ? 1 : -1;
}
