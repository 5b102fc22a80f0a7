/**
 * The narrow port to what keeps the bytes: ordered keys, snapshots that remember what was read, optimistic commits.
 * Validation lives behind it, so that an engine far away can use its own (a serialisable SQL transaction) in one round trip.
 */
import type { KeptDecoded } from "../../kernel/table.ts";
import type { Integer } from "./counter-codec.ts";
import type { KeyRange } from "./key-range.ts";

/** Makes a value of stored bytes; they are only valid during the call. */
export type Decode<T> = (bytes: Uint8Array) => T;
/** The same for an entry of a scan, which may need its key. */
export type DecodeEntry<T> = (key: string, bytes: Uint8Array) => T;

/** One committed state of all keys. */
export interface Snapshot {
  /** `keep`: the engine may keep what `decode` made and give it out again for as long as the stored bytes are the same. */
  get<T>(key: string, decode: Decode<T>, keep?: KeptDecoded): T | undefined | Promise<T | undefined>;
  scan<T>(range: KeyRange, decode: DecodeEntry<T>): T[] | Promise<T[]>;
  /** Lets go of the state; nothing may be read afterwards. */
  release(): void;
}

/** A snapshot that remembers what was read, for validation. */
export interface TrackedSnapshot extends Snapshot {
  /** A scan that is not remembered: what it saw may change without a conflict. */
  scanUntracked<T>(range: KeyRange, decode: DecodeEntry<T>): T[] | Promise<T[]>;
}

/** What a transaction wants changed. */
export interface Changes {
  /** New bytes by key; undefined removes. */
  readonly writes: ReadonlyMap<string, Buffer | undefined>;
  /** Amounts added to counters, with their keys; a key may come several times. */
  readonly additions: readonly (readonly [key: string, deltas: readonly Integer[]])[];
  /** Encoded events for the outbox, in order; their keys are chosen in commit order. */
  readonly events: readonly Buffer[];
}

/** What keeps the bytes. */
export interface Engine {
  /** The freshest state: everything any process was told to be committed before this call. */
  snapshot(): Snapshot;
  /** An object that stays the same for as long as `snapshot` gives the same state: what was read once need not be read again. */
  stateNow(): object;
  begin(): TrackedSnapshot;
  /**
   * Validates what `read` saw and applies the changes atomically. Resolves to undefined when they are on disk, or to a key
   * that was read and has changed since. Throws ServiceUnavailable (503) when the disk refuses.
   */
  commit(read: TrackedSnapshot, changes: Changes): Promise<string | undefined>;
  /** Waits for commits under way, then lets go of the files. */
  close(): Promise<void>;
}

/** Beginning of the outbox's keys; tables' keys begin with a byte of 0x80 or above. */
export const outboxPrefix = "\x01";
