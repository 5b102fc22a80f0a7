/** A store of counters in memory for this folder's tests: it runs every transaction's body several times, as conflicts do. */
import { assert } from "../../kernel/errors.ts";
import type { CounterTable, Key } from "../../kernel/table.ts";
import type { RangeOptions, Reader, Store, Transaction } from "../../kernel/store.ts";

type Counters = Map<string, { key: Key; values: bigint[] }>;

/** Counters by table; rows are written and not kept. */
export class RerunningStore implements Store {
  readonly #tables = new Map<string, Counters>();
  /** How often the next bodies run before they commit. */
  runs = 1;
  /** The next commits fail with this. */
  failure: Error | undefined;
  commits = 0;

  async transact<T>(body: (tx: Transaction) => Promise<T>, before?: (tx: Transaction) => void): Promise<T> {
    for (let run = 1; run < this.runs; run += 1) {
      const vain = new WritingTransaction(this);
      await body(vain);
      if (vain.writes > 0) before?.(vain);
    }
    const tx = new WritingTransaction(this);
    const result = await body(tx);
    if (tx.writes > 0) before?.(tx);
    if (this.failure) throw this.failure;
    if (tx.writes > 0) this.commits += 1;
    for (const { table, key, deltas } of tx.adds) this.#add(table, key, deltas);
    return result;
  }

  read<T>(body: (reader: Reader) => Promise<T>): Promise<T> {
    return body(new WritingTransaction(this));
  }

  scoped(): Store {
    return this;
  }

  counters(table: CounterTable): Counters {
    let counters = this.#tables.get(table.name);
    if (counters === undefined) this.#tables.set(table.name, (counters = new Map()));
    return counters;
  }

  #add(table: CounterTable, key: Key, deltas: readonly (number | bigint)[]): void {
    const counters = this.counters(table);
    const text = JSON.stringify(key);
    const found = counters.get(text) ?? { key, values: table.fields.map(() => 0n) };
    counters.set(text, { key, values: found.values.map((value, index) => value + BigInt(deltas[index] ?? 0)) });
  }
}

class WritingTransaction implements Transaction {
  readonly #store: RerunningStore;
  readonly adds: { table: CounterTable; key: Key; deltas: readonly (number | bigint)[] }[] = [];
  writes = 0;

  constructor(store: RerunningStore) {
    this.#store = store;
  }

  async get(): Promise<undefined> {}

  async range(): Promise<never[]> {
    return [];
  }

  async pick(): Promise<never[]> {
    return [];
  }

  async indexRange(): Promise<never[]> {
    return [];
  }

  async counter(table: CounterTable, key: Key): Promise<readonly bigint[]> {
    return this.#store.counters(table).get(JSON.stringify(key))?.values ?? table.fields.map(() => 0n);
  }

  async counterRange(table: CounterTable, options: RangeOptions): Promise<{ key: Key; values: readonly bigint[] }[]> {
    assert(options.prefix === undefined && options.reverse !== true, "the ledger reads forward");
    const { start = [], after, end } = options;
    return [...this.#store.counters(table).values()]
      .filter(({ key }) => compare(key, start) >= 0 && (end === undefined || compare(key, end) < 0))
      .filter(({ key }) => after === undefined || compare(key, after) > 0)
      .toSorted((a, b) => compare(a.key, b.key))
      .slice(0, options.limit);
  }

  put(): void {
    this.writes += 1;
  }

  delete(): void {
    this.writes += 1;
  }

  emit(): void {
    this.writes += 1;
  }

  add(table: CounterTable, key: Key, deltas: readonly (number | bigint)[]): void {
    this.writes += 1;
    this.adds.push({ table, key, deltas });
  }
}

function compare(a: Key, b: Key): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (part !== other) return part < other ? -1 : 1;
  }
  return a.length - b.length;
}
