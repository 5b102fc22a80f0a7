/** Decides inside a write transaction whether what a transaction read is still so. */
import type { Database } from "./database.ts";
import { lastVersion } from "./database.ts";
import type { LmdbTrackedSnapshot, RangeFootprint } from "./snapshots.ts";
import { absentVersion, scanEntries } from "./snapshots.ts";

/**
 * Undefined when every key and range that was read has the same keys and versions now, else one that has not. A version is
 * the number of the commit group that wrote the value, so an equal one means the very same write. `added` holds the
 * counters that earlier transactions of the group add to, which are written last.
 */
export function findConflict(
  database: Database,
  read: LmdbTrackedSnapshot,
  added: ReadonlyMap<string, unknown>,
): string | undefined {
  for (let at = 0; at < read.keys.length; at++) {
    const key = read.keys[at] as string;
    if (versionNow(database, key) !== read.versions[at] || added.has(key)) return key;
  }
  for (const footprint of read.ranges) if (!isSameRange(database, footprint)) return footprint.range.start;
  return undefined;
}

function versionNow(database: Database, key: string): number {
  return database.getBinaryFast(key) === undefined ? absentVersion : lastVersion();
}

function isSameRange(database: Database, footprint: RangeFootprint): boolean {
  let at = 0;
  for (const entry of scanEntries(database, footprint.range)) {
    if (entry.key !== footprint.keys[at] || entry.version !== footprint.versions[at]) return false;
    at++;
  }
  return at === footprint.keys.length;
}
