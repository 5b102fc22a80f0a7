/** Rows that are read again and again, kept decoded together with the version of the bytes they were made of. */

/** A row as it was when it was last looked up. */
export interface KeptRow {
  readonly key: string;
  readonly version: number;
  readonly value: unknown;
  /** The last state of the store in which it was found to be so. */
  state: number;
}

/** Of tables with few rows. More than this many means that the table was declared wrongly, not that more should be kept. */
const mostRows = 10_000;
/** Of tables with many rows: how many are kept at most. A power of two. */
const mostRepeated = 16_384;
/** Keys that were looked for in vain are remembered by a number in so many places. A power of two. */
const missedPlaces = 65_536;

interface RepeatedRow extends KeptRow {
  /** It was asked for since another row last wanted its place. */
  isUsed: boolean;
}

/** Two places for the rows whose keys' hashes lead to them. */
interface Shelf {
  first: RepeatedRow | undefined;
  second: RepeatedRow | undefined;
}

/**
 * A process's kept rows. Nothing here is believed without the store: a row is given out in the state in which it was last looked
 * up, and in another one when a look-up says that its version is the same.
 */
export class KeptRows {
  readonly #few = new Map<string, KeptRow>();
  readonly #shelves: Shelf[] = [];
  /** Hashes of keys that were looked for in vain, the last in each place. */
  #missed: Int32Array | undefined;

  /** A row of a small table, of whatever version. */
  ofFew(key: string): KeptRow | undefined {
    return this.#few.get(key);
  }

  keepOfFew(row: KeptRow): void {
    if (this.#few.size >= mostRows) this.#few.clear();
    this.#few.set(row.key, row);
  }

  /** A row of a large table, of whatever version. */
  ofMany(key: string): KeptRow | undefined {
    const shelf = this.#shelves[shelfOf(hashOf(key))];
    if (shelf === undefined) return undefined;
    const row = shelf.first?.key === key ? shelf.first : shelf.second;
    if (row?.key !== key) return undefined;
    row.isUsed = true;
    return row;
  }

  /** Keeps it from the second time on: who reads all of a table once fills nothing. */
  keepOfMany({ key, version, value, state }: KeptRow): void {
    const hash = hashOf(key);
    const missed = (this.#missed ??= new Int32Array(missedPlaces));
    // One after the other from the first on: an array with holes would be slow for good.
    while (this.#shelves.length < mostRepeated / 2) this.#shelves.push({ first: undefined, second: undefined });
    const shelf = this.#shelves[shelfOf(hash)] as Shelf;
    const row = { key, version, value, state, isUsed: true };
    const { first, second } = shelf;
    if (first?.key === key) shelf.first = row;
    else if (second?.key === key) shelf.second = row;
    else if (missed[hash & (missedPlaces - 1)] !== hash) missed[hash & (missedPlaces - 1)] = hash;
    else if (first?.isUsed !== true) shelf.first = row;
    else if (second?.isUsed !== true) shelf.second = row;
    else first.isUsed = second.isUsed = false;
  }
}

function shelfOf(hash: number): number {
  return (hash >>> 16) & (mostRepeated / 2 - 1);
}

/** Of the last characters, which tell most keys apart, and of some of the others. */
function hashOf(key: string): number {
  const near = Math.max(0, key.length - 12);
  let hash = key.length;
  for (let at = near; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  const step = 1 + (near >> 4);
  for (let at = 0; at < near; at += step) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
