/** Log lines of one process that are about to be written: many requests share a commit. */
import type { Ids } from "../../../kernel/ids.ts";
import type { Log } from "../../../kernel/log.ts";
import type { Store, Transaction } from "../../../kernel/store.ts";
import { findConfiguration } from "../bucket.ts";
import { buckets } from "../tables.ts";
import type { LoggingEnabled } from "./configuration.ts";
import { logLinesRow } from "./log-lines-row.ts";
import { logLines } from "./tables.ts";

/** Wall time from a request to the commit of its line. */
const flushMilliseconds = 200;
/** A store that takes nothing for long must not fill the memory. */
const limitLines = 100_000;
/** A row stays well below what the store takes. */
const rowCharacters = 256 * 1024;

interface Pending {
  readonly at: number;
  lines: string[];
  characters: number;
}

/** One process's buffer. What it holds when the process is killed is lost: logging is best effort. */
export class LogLineBuffer {
  readonly #parts: { readonly store: Store; readonly ids: Ids; readonly log: Log };
  #pending = new Map<string, Pending[]>();
  #count = 0;
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> = Promise.resolve();

  constructor(parts: { readonly store: Store; readonly ids: Ids; readonly log: Log }) {
    this.#parts = parts;
  }

  add(bucket: string, at: number, line: string): void {
    if (this.#count >= limitLines) return;
    this.#count += 1;
    let ofBucket = this.#pending.get(bucket);
    if (ofBucket === undefined) this.#pending.set(bucket, (ofBucket = []));
    let last = ofBucket.at(-1);
    if (last === undefined || last.characters > rowCharacters || !isSameDay(last.at, at)) {
      ofBucket.push((last = { at, lines: [], characters: 0 }));
    }
    last.lines.push(line);
    last.characters += line.length;
    this.#timer ??= setTimeout(() => void this.flush(), flushMilliseconds).unref();
  }

  /** Writes everything added so far; what the store does not take is lost, and the log says so. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#flushing = this.#flushing.then(() => this.#write());
    return this.#flushing;
  }

  async #write(): Promise<void> {
    const pending = this.#pending;
    const count = this.#count;
    if (count === 0) return;
    this.#pending = new Map();
    this.#count = 0;
    const { store, log } = this.#parts;
    try {
      await store.transact(async (tx) => {
        for (const [bucket, groups] of pending) await this.#put(tx, bucket, groups);
      });
    } catch (error) {
      log.warn("lines of access logs are lost", { lines: count, error });
    }
  }

  async #put(tx: Transaction, name: string, groups: readonly Pending[]): Promise<void> {
    const bucket = await tx.get(buckets, [name]);
    const logging = bucket && (await findConfiguration<LoggingEnabled>(tx, bucket, "logging"));
    if (!logging) return;
    for (const { at, lines } of groups) {
      tx.put(logLines, logLinesRow(bucket, logging, { at, id: this.#parts.ids.hex(12), lines }));
    }
  }
}

const isSameDay = (a: number, b: number): boolean => Math.floor(a / 86_400_000) === Math.floor(b / 86_400_000);
