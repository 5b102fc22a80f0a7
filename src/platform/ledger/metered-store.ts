/** A store whose first commit carries the uses that wait in a request's meter. */
import { usageHours } from "./tables.ts";
import type { Reader, Store, Transaction } from "../../kernel/store.ts";
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

  async transact<T>(body: (tx: Transaction) => Promise<T>, before?: (tx: Transaction) => void): Promise<T> {
    // While the transaction runs the uses are its own, so that another one of the same request cannot write them too.
    const uses = this.#meter.take();
    if (uses === undefined) return this.#store.transact(body, before);
    let carried = false;
    // A body that only read commits nothing, and is not made to: the uses wait for the next chance.
    const carry = (tx: Transaction): void => {
      before?.(tx);
      for (const { series, quantity } of uses) tx.add(usageHours, series.hourKey, [quantity]);
      carried = true;
    };
    const begun = (tx: Transaction): Promise<T> => {
      carried = false;
      return body(tx);
    };
    try {
      const result = await this.#store.transact(begun, carry);
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

  readNow<T>(body: (reader: Reader) => T): T | undefined {
    return this.#store.readNow?.(body);
  }

  scoped(account: string, region: string): Store {
    return new MeteredStore(this.#store.scoped(account, region), this.#meter);
  }
}
