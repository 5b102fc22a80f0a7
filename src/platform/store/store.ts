/** The transactional store: declared tables over an engine, optimistic transactions that run again on conflict. */
import { setTimeout as sleep } from "node:timers/promises";
import { awsError } from "../../kernel/errors.ts";
import type { Reader, Store, Transaction } from "../../kernel/store.ts";
import type { Key, Table } from "../../kernel/table.ts";
import { ConflictGate } from "./conflict-gate.ts";
import type { Engine } from "./engine.ts";
import { defaultMapSizeBytes, maxReruns } from "./limits.ts";
import { LiveTransaction } from "./live-transaction.ts";
import { openLmdbEngine } from "./lmdb/lmdb-engine.ts";
import { rowAt, rowPlace, ScopedReader, type RowPlace } from "./scoped-reader.ts";
import type { ScopePrefixes } from "./table-layout.ts";
import { scopePrefixes } from "./table-layout.ts";

/** How to open a store. */
export interface OpenStoreOptions {
  /** Folder of its files; made when missing. Any number of processes of one machine may open it at once. */
  readonly directory: string;
  /** The most the data may ever take, in bytes; only address space is reserved. Default 1 TiB. */
  readonly mapSizeBytes?: number;
  /** Region time for events, milliseconds; the wall clock until `followClock` is called. */
  readonly now?: () => number;
  /** Called every twenty seconds of a commit that does not end: the disk is slow, or the lock on the store was left behind, which is made anew when all processes have closed it. */
  readonly onStall?: ((seconds: number) => void) | undefined;
}

/** A whole store: not yet bound to an account and region, so it reaches partition-wide tables only. */
export interface RootStore extends Store {
  /** Reads one partition-wide row as it is now, outside of any reader. */
  getNow<Row extends object>(table: Table<Row>, key: Key): Row | undefined;
  /** From now on events carry this clock's time. */
  followClock(clock: { now(): number }): void;
  /** What keeps the bytes: for the outbox. */
  readonly engine: Engine;
  /** Waits for commits under way and closes the files. */
  close(): Promise<void>;
}

/** Opens (and makes) a store. */
export async function openStore(options: OpenStoreOptions): Promise<RootStore> {
  const engine = await openLmdbEngine(options.directory, options.mapSizeBytes ?? defaultMapSizeBytes, options.onStall);
  return openStoreOver(engine, options.now ?? Date.now);
}

/** A store over an engine of any kind. */
export function openStoreOver(engine: Engine, now: () => number): RootStore {
  return new EngineStore({ engine, now, scopes: new Map(), gate: new ConflictGate() }, unscoped);
}

const unscoped: ScopePrefixes = { account: undefined, accountRegion: undefined, region: undefined };
/** Stores of accounts and regions kept for reuse; beyond that they are made anew. */
const maxCachedScopes = 10_000;

/** What the views of one store share. */
interface Shared {
  readonly engine: Engine;
  readonly scopes: Map<string, Store>;
  readonly gate: ConflictGate;
  now: () => number;
  closing?: Promise<void>;
}

/** The row that `getNow` gave last, where it is, and the state it was read from. */
interface Seen {
  state: object | undefined;
  readonly table: object | undefined;
  readonly key: Key | undefined;
  readonly place: RowPlace;
  row: object | undefined;
}

type Body<T> = (tx: Transaction) => Promise<T>;
type Before = (tx: Transaction) => void;

class EngineStore implements RootStore {
  readonly #shared: Shared;
  readonly #scope: ScopePrefixes;
  #seen: Seen | undefined;

  constructor(shared: Shared, scope: ScopePrefixes) {
    this.#shared = shared;
    this.#scope = scope;
  }

  get engine(): Engine {
    return this.#shared.engine;
  }

  async transact<T>(body: Body<T>, before?: Before): Promise<T> {
    const first = await this.#run(body, before);
    return first.conflict === undefined ? (first.result as T) : this.#rerun(body, before, first.conflict);
  }

  /** Runs the body and commits; `conflict` is the key that made it be in vain. */
  async #run<T>(body: Body<T>, before: Before | undefined): Promise<{ result?: T; conflict?: string | undefined }> {
    const tx = new LiveTransaction(this.#shared.engine, this.#scope, this.#shared.now);
    try {
      const result = await body(tx);
      if (before && !tx.isEmpty) before(tx);
      const finishing = tx.finish();
      if (finishing) await finishing;
      return tx.isEmpty ? { result } : { result, conflict: await this.#shared.engine.commit(tx.snapshot, tx) };
    } finally {
      tx.close();
    }
  }

  /** Many transactions that meet at one key would all but one run in vain each time: they queue up for it instead. */
  async #rerun<T>(body: Body<T>, before: Before | undefined, conflictKey: string): Promise<T> {
    let key = conflictKey;
    for (let rerun = 1; rerun <= maxReruns; rerun++) {
      const leave = await this.#shared.gate.enter(key);
      try {
        const again = await this.#run(body, before);
        if (again.conflict === undefined) return again.result as T;
        key = again.conflict;
      } finally {
        leave();
      }
      if (rerun > 4) await sleep(Math.random() * Math.min(50, rerun));
    }
    // What S3 says of too many requests to one key; every SDK retries it, for other services as well.
    throw awsError("SlowDown", "Please reduce your request rate.", { status: 503 });
  }

  async read<T>(body: (reader: Reader) => Promise<T>): Promise<T> {
    const snapshot = this.#shared.engine.snapshot();
    try {
      return await body(new ScopedReader(snapshot, this.#scope));
    } finally {
      snapshot.release();
    }
  }

  readNow<T>(body: (reader: Reader) => T): T {
    const snapshot = this.#shared.engine.snapshot();
    try {
      return body(new ScopedReader(snapshot, this.#scope));
    } finally {
      snapshot.release();
    }
  }

  getNow<Row extends object>(table: Table<Row>, key: Key): Row | undefined {
    const { engine } = this.#shared;
    const state = engine.stateNow();
    let seen = this.#seen;
    if (seen === undefined || seen.table !== table || seen.key !== key) {
      // Mostly it is the clock's row, over and over.
      this.#seen = seen = { state: undefined, table, key, place: rowPlace(table, this.#scope, key), row: undefined };
    }
    if (seen.state !== state) {
      const snapshot = engine.snapshot();
      try {
        seen.row = rowAt(snapshot, seen.place);
        seen.state = state;
      } finally {
        snapshot.release();
      }
    }
    return seen.row as Row | undefined;
  }

  scoped(account: string, region: string): Store {
    const { scopes } = this.#shared;
    const name = `${account}/${region}`;
    let store = scopes.get(name);
    if (!store) {
      if (scopes.size >= maxCachedScopes) scopes.clear();
      store = new EngineStore(this.#shared, scopePrefixes(account, region));
      scopes.set(name, store);
    }
    return store;
  }

  followClock(clock: { now(): number }): void {
    this.#shared.now = () => clock.now();
  }

  close(): Promise<void> {
    // An engine may have several users, and each closes it once.
    return (this.#shared.closing ??= this.#shared.engine.close());
  }
}
