/** A store whose first commit carries the uses that wait in a request's meter. */
import { usageHours } from "./tables.ts";
import type { CounterTable, Key, Table } from "../../kernel/table.ts";
import type { Event } from "../../kernel/events.ts";
import type { RangeOptions, Reader, Store, Transaction } from "../../kernel/store.ts";
import type { RequestMeter } from "./request-meter.ts";

/** Wraps a store for one request. */
export function meteredStore(store: Store, meter: RequestMeter): Store {
  return new MeteredStore(store, meter);
}

class MeteredStore implements Store {
  readonly #store: Store;
  readonly #meter: RequestMeter;

  constructor(store: Store, meter: RequestMeter) {
    this.#store = store;
    this.#meter = meter;
  }

  async transact<T>(body: (tx: Transaction) => Promise<T>): Promise<T> {
    // While the transaction runs the uses are its own, so that another one of the same request cannot write them too.
    const uses = this.#meter.take();
    if (uses === undefined) return this.#store.transact(body);
    let carried = false;
    try {
      const result = await this.#store.transact(async (tx) => {
        carried = false;
        const watched = new WatchedTransaction(tx);
        const answer = await body(watched);
        // A body that only read commits nothing, and is not made to: the uses wait for the next chance.
        if (watched.wrote) {
          for (const { series, quantity } of uses) tx.add(usageHours, series.hourKey, [quantity]);
          carried = true;
        }
        return answer;
      });
      if (!carried) this.#meter.giveBack(uses);
      return result;
    } catch (error) {
      this.#meter.giveBack(uses);
      throw error;
    }
  }

  read<T>(body: (reader: Reader) => Promise<T>): Promise<T> {
    return this.#store.read(body);
  }

  scoped(account: string, region: string): Store {
    return new MeteredStore(this.#store.scoped(account, region), this.#meter);
  }
}

/** Passes everything on and remembers whether anything was written. */
class WatchedTransaction implements Transaction {
  readonly #tx: Transaction;
  declare readonly getSync?: <Row extends object>(table: Table<Row>, key: Key) => Row | undefined;
  wrote = false;

  constructor(tx: Transaction) {
    this.#tx = tx;
    if (tx.getSync) this.getSync = (table, key) => tx.getSync?.(table, key);
  }

  get<Row extends object>(table: Table<Row>, key: Key): Promise<Row | undefined> {
    return this.#tx.get(table, key);
  }

  range<Row extends object>(table: Table<Row>, options: RangeOptions): Promise<Row[]> {
    return this.#tx.range(table, options);
  }

  indexRange<Row extends object>(table: Table<Row>, index: string, options: RangeOptions): Promise<Row[]> {
    return this.#tx.indexRange(table, index, options);
  }

  counter(table: CounterTable, key: Key): Promise<readonly bigint[]> {
    return this.#tx.counter(table, key);
  }

  counterRange(table: CounterTable, options: RangeOptions): Promise<{ key: Key; values: readonly bigint[] }[]> {
    return this.#tx.counterRange(table, options);
  }

  put<Row extends object>(table: Table<Row>, row: Row): void {
    this.wrote = true;
    this.#tx.put(table, row);
  }

  delete<Row extends object>(table: Table<Row>, key: Key): void {
    this.wrote = true;
    this.#tx.delete(table, key);
  }

  add(table: CounterTable, key: Key, deltas: readonly (number | bigint)[]): void {
    this.wrote = true;
    this.#tx.add(table, key, deltas);
  }

  emit(event: Event): void {
    this.wrote = true;
    this.#tx.emit(event);
  }
}
