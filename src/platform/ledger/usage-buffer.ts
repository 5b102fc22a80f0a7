/** Uses that no commit carried: added up in memory and written at least once a second. */
import { usageHours } from "./tables.ts";
import type { Log } from "../../kernel/log.ts";
import type { Series } from "./series.ts";
import type { Store } from "../../kernel/store.ts";

/** Wall time between a use and its being written. */
const flushMilliseconds = 1_000;
/** Lines per transaction, so that a flush never holds up the store. */
const chunkSize = 1_000;

/** One process's buffer. What it holds is lost when the process is killed: at most a second's reads. */
export class UsageBuffer {
  readonly #store: Store;
  readonly #log: Log;
  #amounts = new Map<Series, number | bigint>();
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> = Promise.resolve();

  constructor(store: Store, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  add(series: Series, quantity: number | bigint): void {
    const held = this.#amounts.get(series);
    this.#amounts.set(series, held === undefined ? quantity : sum(held, quantity));
    this.#timer ??= setTimeout(() => void this.flush().catch(() => {}), flushMilliseconds).unref();
  }

  /** Writes everything added so far. Rejects with the store's error; what was not written stays and is tried again. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // One after another, also after a failed one, whose caller has been told.
    this.#flushing = this.#flushing.catch(() => {}).then(() => this.#write());
    return this.#flushing;
  }

  async #write(): Promise<void> {
    const amounts = [...this.#amounts];
    this.#amounts = new Map();
    for (let start = 0; start < amounts.length; start += chunkSize) {
      const chunk = amounts.slice(start, start + chunkSize);
      try {
        await this.#store.transact(async (tx) => {
          for (const [series, quantity] of chunk) tx.add(usageHours, series.hourKey, [quantity]);
        });
      } catch (error) {
        for (const [series, quantity] of amounts.slice(start)) this.add(series, quantity);
        this.#log.warn("usage could not be written and is kept", { lines: amounts.length - start, error });
        throw error;
      }
    }
  }
}

function sum(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === "number" && typeof b === "number" && a + b <= Number.MAX_SAFE_INTEGER) return a + b;
  return BigInt(a) + BigInt(b);
}
