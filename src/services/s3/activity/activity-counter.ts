/** Counts what is asked of buckets in one process, and writes that down once a second: many requests share a commit. */
import type { Log } from "../../../kernel/log.ts";
import type { Store } from "../../../kernel/store.ts";
import type { BucketRow } from "../tables.ts";
import { addRequest, noCounts, type ActivityCounts, type AnsweredRequest } from "./activity-metrics.ts";
import { bucketActivity, type BucketActivityRow } from "./tables.ts";

const dayMilliseconds = 86_400_000;
/** Wall time from a request to the commit of its counts. */
const flushMilliseconds = 1_000;
/** Days that are remembered, for reports that are late. */
const keptDays = 40;
const rowsAtOnce = 500;

/** One process's counter. What it holds when the process is killed is lost. */
export class ActivityCounter {
  readonly #parts: { readonly store: Store; readonly log: Log };
  #pending = new Map<string, BucketActivityRow>();
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> = Promise.resolve();
  #sweptDay = 0;

  constructor(parts: { readonly store: Store; readonly log: Log }) {
    this.#parts = parts;
  }

  /** Counts a request that was answered at `at`, region time; its counts may be added to until they are written. */
  note({ name, accountId }: BucketRow, at: number, request: AnsweredRequest): ActivityCounts {
    const day = at - (at % dayMilliseconds);
    let row = this.#pending.get(name);
    if (row === undefined || row.day !== day || row.account !== accountId) {
      // At midnight, or when a bucket changed hands, what was counted before goes first.
      if (row !== undefined) void this.flush();
      this.#pending.set(name, (row = { day, account: accountId, bucket: name, counts: noCounts() }));
    }
    addRequest(row.counts, request);
    this.#timer ??= setTimeout(() => void this.flush(), flushMilliseconds).unref();
    return row.counts;
  }

  /** Writes everything counted so far; what the store does not take is lost, and the log says so. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const rows = [...this.#pending.values()];
    this.#pending = new Map();
    this.#flushing = this.#flushing.then(() => this.#write(rows));
    return this.#flushing;
  }

  async #write(rows: readonly BucketActivityRow[]): Promise<void> {
    const { log } = this.#parts;
    try {
      for (let at = 0; at < rows.length; at += rowsAtOnce) await this.#add(rows.slice(at, at + rowsAtOnce));
      const day = rows.at(-1)?.day ?? 0;
      if (day > this.#sweptDay) await this.#sweep(day);
    } catch (error) {
      log.warn("counts of requests are lost", { buckets: rows.length, error });
    }
  }

  #add(rows: readonly BucketActivityRow[]): Promise<void> {
    return this.#parts.store.transact(async (tx) => {
      for (const row of rows) {
        const before = await tx.get(bucketActivity, bucketActivity.key(row));
        const counts = row.counts.map((count, index) => count + (before?.counts[index] ?? 0));
        tx.put(bucketActivity, { ...row, counts });
      }
    });
  }

  /** Once a day: what is older than any report asks for goes. */
  async #sweep(day: number): Promise<void> {
    this.#sweptDay = day;
    const { store } = this.#parts;
    for (;;) {
      const rows = await store.read((reader) => reader.range(bucketActivity, { limit: rowsAtOnce }));
      const old = rows.filter((row) => row.day < day - keptDays * dayMilliseconds);
      if (old.length === 0) return;
      await store.transact(async (tx) => {
        for (const row of old) tx.delete(bucketActivity, bucketActivity.key(row));
      });
      if (old.length < rowsAtOnce) return;
    }
  }
}
