/** Hands out pinned LMDB read transactions that are always fresh, sharing one among reads that begin in the same instant. */
import { groupNumberKey, lastVersion, type Database, type ReadOptions } from "./database.ts";

/** A pinned state. Give it back with `release`. */
export interface ReadLease {
  readonly options: ReadOptions;
  holders: number;
  /** The number of the last group that was committed to it; undefined until somebody asks. */
  state: number | undefined;
}

/**
 * Reads that begin before the microtask queue is empty share a state: nothing from outside (a request, another process's
 * acknowledgement) can reach this thread between them. Later reads get a renewed one.
 */
export class ReadLeases {
  readonly #database: Database;
  #current: ReadLease | undefined;
  readonly #expire = (): void => this.#dropCurrent();
  /** From a microtask, the next tick comes when all microtasks are done, and before the event loop's next callback. */
  readonly #expireWithMicrotasks = (): void => process.nextTick(this.#expire);

  constructor(database: Database) {
    this.#database = database;
  }

  acquire(): ReadLease {
    const lease = this.current();
    lease.holders++;
    return lease;
  }

  /** The state that reads get now, for comparing; not to be read without `acquire`. */
  current(): ReadLease {
    return this.#current ?? this.#renew();
  }

  /** The same number means the very same rows. */
  stateOf(lease: ReadLease): number {
    return (lease.state ??= this.#database.getBinaryFast(groupNumberKey, lease.options) ? lastVersion() : 0);
  }

  release(lease: ReadLease): void {
    lease.holders--;
    if (lease.holders === 0 && lease !== this.#current) lease.options.transaction.done();
  }

  /** What this process committed itself must be seen by whoever is told of it. */
  invalidate(): void {
    this.#dropCurrent();
  }

  #renew(): ReadLease {
    this.#database.resetReadTxn();
    const lease: ReadLease = {
      options: { transaction: this.#database.useReadTransaction() },
      holders: 0,
      state: undefined,
    };
    this.#current = lease;
    queueMicrotask(this.#expireWithMicrotasks);
    return lease;
  }

  #dropCurrent(): void {
    const lease = this.#current;
    if (!lease) return;
    this.#current = undefined;
    if (lease.holders === 0) lease.options.transaction.done();
  }
}
