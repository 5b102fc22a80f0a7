/** Snapshots over LMDB: plain ones, and ones that remember keys, ranges and versions for validation at commit. */
import type { KeptDecoded } from "../../../kernel/table.ts";
import type { Decode, DecodeEntry, Snapshot, TrackedSnapshot } from "../engine.ts";
import type { KeyRange } from "../key-range.ts";
import { isEmptyRange, withShortBounds } from "../key-range.ts";
import { maxStoredKeyBytes } from "../limits.ts";
import { asBuffer } from "./as-buffer.ts";
import type { Database, ReadTransaction, ScannedEntry, ScanOptions } from "./database.ts";
import { lastVersion } from "./database.ts";
import type { ReadLease, ReadLeases } from "./read-leases.ts";

/** Version recorded for a key that was not there; real ones begin at 1. */
export const absentVersion = 0;

/** What one scan saw. */
export interface RangeFootprint {
  readonly range: KeyRange;
  readonly keys: readonly string[];
  readonly versions: readonly number[];
}

/** A state of the database, pinned from the first read on. */
export class LmdbSnapshot implements Snapshot {
  protected readonly database: Database;
  /** Of the row that was read last; `absentVersion` when it was not there. */
  protected version: number = absentVersion;
  readonly #leases: ReadLeases;
  readonly #lease: ReadLease;

  constructor(database: Database, leases: ReadLeases) {
    this.database = database;
    this.#leases = leases;
    this.#lease = leases.acquire();
  }

  get<T>(key: string, decode: Decode<T>, keep: KeptDecoded = false): T | undefined {
    this.version = absentVersion;
    // No such key can be stored.
    if (key.length > maxStoredKeyBytes) return undefined;
    if (keep !== false) return this.#getKept(key, decode, keep);
    const bytes = this.#look(key);
    return bytes && decode(asBuffer(bytes));
  }

  #look(key: string): Uint8Array | undefined {
    const bytes = this.database.getBinaryFast(key, this.#lease.options);
    if (bytes !== undefined) this.version = lastVersion();
    return bytes;
  }

  #getKept<T>(key: string, decode: Decode<T>, keep: true | "again"): T | undefined {
    const rows = this.database.kept;
    const state = this.#leases.stateOf(this.#lease);
    const kept = keep === true ? rows.ofFew(key) : rows.ofMany(key);
    // Nothing was committed since it was looked up.
    if (kept?.state === state) {
      this.version = kept.version;
      return kept.value as T;
    }
    const bytes = this.#look(key);
    if (bytes === undefined) return undefined;
    const { version } = this;
    if (kept?.version === version) {
      kept.state = state;
      return kept.value as T;
    }
    const value = decode(asBuffer(bytes));
    const row = { key, version, value, state };
    if (keep === true) rows.keepOfFew(row);
    else rows.keepOfMany(row);
    return value;
  }

  scan<T>(range: KeyRange, decode: DecodeEntry<T>): T[] {
    const found: T[] = [];
    for (const entry of scanEntries(this.database, range, this.#lease.options.transaction)) {
      found.push(decode(entry.key, asBuffer(entry.value)));
    }
    return found;
  }

  release(): void {
    this.#leases.release(this.#lease);
  }
}

/** A snapshot that remembers what it was asked. */
export class LmdbTrackedSnapshot extends LmdbSnapshot implements TrackedSnapshot {
  readonly keys: string[] = [];
  readonly versions: number[] = [];
  readonly ranges: RangeFootprint[] = [];

  override get<T>(key: string, decode: Decode<T>, keep?: KeptDecoded): T | undefined {
    // Nobody can put it there meanwhile.
    if (key.length > maxStoredKeyBytes) return undefined;
    // Who writes is about to change the row of a large table that it reads.
    const value = super.get(key, decode, keep === true);
    this.keys.push(key);
    this.versions.push(this.version);
    return value;
  }

  override scan<T>(range: KeyRange, decode: DecodeEntry<T>): T[] {
    const keys: string[] = [];
    const versions: number[] = [];
    const found = super.scan(range, (key, bytes) => {
      versions.push(lastVersion());
      keys.push(key);
      return decode(key, bytes);
    });
    this.ranges.push({ range, keys, versions });
    return found;
  }

  scanUntracked<T>(range: KeyRange, decode: DecodeEntry<T>): T[] {
    return super.scan(range, decode);
  }
}

/** The entries of a range, of a pinned state or (without one) of the write transaction under way. */
export function scanEntries(
  database: Database,
  range: KeyRange,
  transaction?: ReadTransaction,
): Iterable<ScannedEntry> {
  const fitting = withShortBounds(range, maxStoredKeyBytes);
  if (isEmptyRange(fitting)) return [];
  return database.getRange(scanOptions(fitting, transaction));
}

function scanOptions(range: KeyRange, transaction: ReadTransaction | undefined): ScanOptions {
  const limit = range.limit;
  const pinned = transaction ? { transaction } : {};
  if (!range.reverse) return { start: range.start, end: range.end, reverse: false, versions: true, limit, ...pinned };
  return {
    start: range.end,
    end: range.start,
    reverse: true,
    exclusiveStart: true,
    inclusiveEnd: true,
    versions: true,
    limit,
    ...pinned,
  };
}
