/**
 * Opens the LMDB environment with the settings the store depends on, and types the few calls of it that are used.
 *
 * The `lmdb` package stays at 2.9: in 3.0.14 to 3.5.6 two processes that write at once spoil the list of free pages within
 * seconds (`mdb_page_alloc error`, MDB_BAD_VALSIZE). Try newer ones with crash.test.ts and two writing processes first.
 */
import { getLastVersion, open } from "lmdb";
import type { RawBuffer } from "../value-writer.ts";
import { KeptRows } from "./kept-rows.ts";

/** A pinned read transaction of LMDB. */
export interface ReadTransaction {
  done(): void;
}

/** Options of reads: with `transaction` they see its state, without they see the write transaction's own. */
export interface ReadOptions {
  readonly transaction: ReadTransaction;
}

/** Options of an iteration over entries. */
export interface ScanOptions {
  readonly start: string;
  readonly end: string;
  readonly reverse: boolean;
  readonly versions: true;
  readonly limit: number;
  readonly exclusiveStart?: boolean;
  readonly inclusiveEnd?: boolean;
  readonly transaction?: ReadTransaction;
}

/** One entry of an iteration. Its value is a view that the next step overwrites. */
export interface ScannedEntry {
  readonly key: string;
  readonly value: Uint8Array;
  readonly version: number;
}

/** The calls of the `lmdb` package that the engine makes. */
export interface Database {
  readonly kept: KeptRows;
  /** A view that the next call overwrites. */
  getBinaryFast(key: string, options?: ReadOptions): Uint8Array | undefined;
  getRange(options: ScanOptions): Iterable<ScannedEntry>;
  put(key: string, value: Uint8Array, version: number): unknown;
  remove(key: string): unknown;
  /** Runs `body` inside a write transaction and resolves after it is on disk; a `body` that throws leaves nothing behind. */
  childTransaction<T>(body: () => T): Promise<T>;
  resetReadTxn(): void;
  useReadTransaction(): ReadTransaction;
  readerCheck(): number;
  close(): Promise<void>;
}

/** The version stored with the value that was read last: the number of the commit group that put it there. */
export const lastVersion: () => number = getLastVersion;

/** Where the number of the last group is kept: as the version of an empty value. Each commit writes it. */
export const groupNumberKey = "\x02";

const keyEncoder = {
  writeKey: (key: string, target: Buffer, position: number): number =>
    position + (target as RawBuffer).latin1Write(key, position),
  readKey: (source: Buffer, start: number, end: number): string => (source as RawBuffer).latin1Slice(start, end),
};

/** Values are bytes already. Without a codec of its own the package would copy each value of a scan. */
const rawValues = {
  encode: (value: Uint8Array): Uint8Array => value,
  decode: (bytes: Uint8Array): Uint8Array => bytes,
};

/** Opens the environment in `directory`, which is there. */
export function openDatabase(directory: string, mapSizeBytes: number): Database {
  const options = {
    path: directory,
    keyEncoder,
    encoder: rawValues,
    useVersions: true,
    // Address space only: pages are mapped as they are touched, and the file grows as it is written.
    mapSize: mapSizeBytes,
    maxReaders: 2048,
    // Commits become visible when they are on disk, never before: no reader acts on what a power cut could undo.
    overlappingSync: false,
    // The engine groups commits itself; a transaction is to start when it is asked for.
    eventTurnBatching: false,
    noReadAhead: true,
  };
  return Object.assign(open(options as never) as object, { kept: new KeptRows() }) as unknown as Database;
}
