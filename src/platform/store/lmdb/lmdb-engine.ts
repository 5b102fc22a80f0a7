/** The engine over LMDB: several processes on one folder, commits grouped so that many share one disk flush. */
import { mkdirSync, realpathSync } from "node:fs";
import { awsError } from "../../../kernel/errors.ts";
import { addVector, decodeCounters, encodeCounters, isZeroVector } from "../counter-codec.ts";
import type { Integer } from "../counter-codec.ts";
import type { Changes, Engine, Snapshot, TrackedSnapshot } from "../engine.ts";
import { outboxPrefix } from "../engine.ts";
import { encodeKey } from "../key-codec.ts";
import type { Database } from "./database.ts";
import { groupNumberKey, lastVersion, openDatabase } from "./database.ts";
import { Openings } from "./openings.ts";
import { ReadLeases } from "./read-leases.ts";
import { LmdbSnapshot, LmdbTrackedSnapshot } from "./snapshots.ts";
import { StallWatch } from "./stall-watch.ts";
import { findConflict } from "./validation.ts";

const noBytes = Buffer.of(0);

/** A transaction that waits for its commit. */
interface Pending {
  readonly read: LmdbTrackedSnapshot;
  readonly changes: Changes;
  readonly resolve: (conflict: string | undefined) => void;
  readonly reject: (error: unknown) => void;
  /** The key it conflicted on. */
  conflict: string | undefined;
}

/** Opens the engine; `mapSizeBytes` is the most the data may ever take, `onStall` is called every twenty seconds of a commit, with the seconds so far. */
export function openLmdbEngine(
  directory: string,
  mapSizeBytes: number,
  onStall?: (seconds: number) => void,
): Promise<Engine> {
  mkdirSync(directory, { recursive: true });
  const path = realpathSync(directory);
  let entry = opened.get(path);
  if (!entry) {
    entry = new Opened(path, mapSizeBytes, onStall);
    opened.set(path, entry);
  }
  entry.users += 1;
  return entry.engine;
}

/**
 * What this process has open. LMDB's lock keeps processes apart and is not for two environments of one: a commit of the one
 * waits on the main thread for a lock whose holder, a commit of the other, waits for the main thread.
 */
const opened = new Map<string, Opened>();

class Opened {
  /** How many opened it and have not closed it. */
  users = 0;
  readonly engine: Promise<LmdbEngine>;
  readonly #path: string;

  constructor(path: string, mapSizeBytes: number, onStall: ((seconds: number) => void) | undefined) {
    this.#path = path;
    this.engine = this.#open(mapSizeBytes, onStall);
    this.engine.catch(() => this.forget());
  }

  forget(): void {
    if (opened.get(this.#path) === this) opened.delete(this.#path);
  }

  async #open(mapSizeBytes: number, onStall: ((seconds: number) => void) | undefined): Promise<LmdbEngine> {
    const openings = new Openings(this.#path);
    try {
      const database = await openings.whileNobodyCommits(() => openDatabase(this.#path, mapSizeBytes));
      return new LmdbEngine({ database, openings, opened: this }, onStall);
    } catch (error) {
      openings.close();
      throw error;
    }
  }
}

interface EngineParts {
  readonly database: Database;
  readonly openings: Openings;
  readonly opened: Opened;
}

class LmdbEngine implements Engine {
  readonly #database: Database;
  readonly #openings: Openings;
  readonly #opened: Opened;
  readonly #leases: ReadLeases;
  #waiting: Pending[] = [];
  #running: Promise<void> | undefined;
  #closed = false;

  readonly #watch: StallWatch;

  constructor({ database, openings, opened: entry }: EngineParts, onStall: ((seconds: number) => void) | undefined) {
    this.#database = database;
    this.#openings = openings;
    this.#opened = entry;
    this.#watch = new StallWatch(onStall);
    this.#leases = new ReadLeases(database);
  }

  snapshot(): Snapshot {
    return new LmdbSnapshot(this.#database, this.#leases);
  }

  stateNow(): object {
    return this.#leases.current();
  }

  begin(): TrackedSnapshot {
    return new LmdbTrackedSnapshot(this.#database, this.#leases);
  }

  commit(read: TrackedSnapshot, changes: Changes): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ read: read as LmdbTrackedSnapshot, changes, resolve, reject, conflict: undefined });
      this.#running ??= this.#run();
    });
  }

  async close(): Promise<void> {
    this.#opened.users -= 1;
    while (this.#running) await this.#running;
    // Somebody else may have it open, or may have opened it meanwhile; who closes last lets go of it.
    if (this.#opened.users > 0 || this.#closed) return;
    this.#closed = true;
    this.#opened.forget();
    this.#watch.close();
    this.#leases.invalidate();
    await this.#database.close();
    this.#openings.close();
  }

  /** Commits group after group; whoever finishes while one is being flushed is in the next. */
  async #run(): Promise<void> {
    // One turn later: transactions that finish in the same turn share the first group, too.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      this.#watch.begins();
      await this.#commitGroup();
    }
    this.#watch.ends();
    this.#running = undefined;
  }

  async #commitGroup(): Promise<void> {
    let group: Pending[] = [];
    try {
      const others = this.#openings.begin();
      if (others) await others;
      // LMDB waits for other processes and flushes on a thread of its own; only this callback runs here, as late as can be.
      // As a child transaction it leaves nothing behind when it throws; the plain form would commit the half that was done.
      await this.#database.childTransaction(() => {
        group = this.#waiting;
        this.#waiting = [];
        applyGroup(this.#database, group);
      });
    } catch (error) {
      if (group.length === 0) [group, this.#waiting] = [this.#waiting, []];
      const failure = storeFailure(await rootCause(error));
      for (const pending of group) pending.reject(failure);
      return;
    } finally {
      // Whose next group waits already says on that it commits.
      if (this.#waiting.length === 0) this.#openings.ended();
    }
    this.#leases.invalidate();
    for (const pending of group) pending.resolve(pending.conflict);
  }
}

/** Validates and applies each transaction in order against the state that the earlier ones of the group left. */
function applyGroup(database: Database, group: readonly Pending[]): void {
  const version = nextVersion(database);
  const sums = new Map<string, Integer[]>();
  let eventCount = 0;
  for (const pending of group) {
    pending.conflict = findConflict(database, pending.read, sums);
    if (pending.conflict !== undefined) continue;
    for (const [key, bytes] of pending.changes.writes) {
      if (bytes) database.put(key, bytes, version);
      else database.remove(key);
    }
    for (const [key, deltas] of pending.changes.additions) addToSum(sums, key, deltas);
    for (const event of pending.changes.events) {
      database.put(outboxPrefix + encodeKey([version, eventCount++]), event, version);
    }
  }
  for (const [key, deltas] of sums) applyAddition(database, key, deltas, version);
}

/** Groups are numbered in commit order: the number is the version of all rows they write and orders the outbox. */
function nextVersion(database: Database): number {
  const version = database.getBinaryFast(groupNumberKey) ? lastVersion() + 1 : 1;
  database.put(groupNumberKey, noBytes, version);
  return version;
}

function addToSum(sums: Map<string, Integer[]>, key: string, deltas: readonly Integer[]): void {
  const sum = sums.get(key);
  if (sum) addVector(sum, deltas);
  else sums.set(key, deltas.slice());
}

/** A counter that returns to zero takes no space. */
function applyAddition(database: Database, key: string, deltas: Integer[], version: number): void {
  const stored = database.getBinaryFast(key);
  const values = stored ? decodeCounters(stored) : [];
  addVector(values, deltas);
  if (!isZeroVector(values)) database.put(key, encodeCounters(values), version);
  else if (stored) database.remove(key);
}

/** The `lmdb` package rejects with a general error that carries a promise of the real one. */
async function rootCause(error: unknown): Promise<unknown> {
  const { commitError } = (error ?? {}) as { commitError?: Promise<unknown> };
  if (!commitError) return error;
  return commitError.then(
    () => error,
    (cause: unknown) => cause,
  );
}

function storeFailure(cause: unknown): Error {
  return awsError("ServiceUnavailable", "The service cannot write at the moment. Please try again.", {
    status: 503,
    cause,
  });
}
