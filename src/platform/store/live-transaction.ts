/** One run of a transaction's body: reads of a tracked snapshot under its own writes. */
import { assert } from "../../kernel/errors.ts";
import type { Event } from "../../kernel/events.ts";
import type { PickedValues, PickOptions, RangeOptions, Transaction } from "../../kernel/store.ts";
import type { CounterTable, Key, Table } from "../../kernel/table.ts";
import type { Integer } from "./counter-codec.ts";
import { addVector, assertInteger, counterValues, decodeCounters } from "./counter-codec.ts";
import type { Changes, DecodeEntry, Engine, TrackedSnapshot } from "./engine.ts";
import { IndexMaintenance } from "./index-maintenance.ts";
import { decodeKey } from "./key-codec.ts";
import type { KeyRange } from "./key-range.ts";
import { keyRange } from "./key-range.ts";
import type { Entry } from "./own-writes.ts";
import { mergeEntries, OwnWrites, scanLimit } from "./own-writes.ts";
import { rowPicker } from "./row-picker.ts";
import { encodeEvent } from "./stored-event.ts";
import { counterKey, indexOf, primaryKeyOf, rowKey } from "./scoped-reader.ts";
import type { ScopePrefixes } from "./table-layout.ts";
import { counterPrefix, layoutOf, scopePrefix } from "./table-layout.ts";
import { maxStoredKeyBytes } from "./limits.ts";

/** A transaction while its body runs. */
export class LiveTransaction implements Transaction, Changes {
  readonly snapshot: TrackedSnapshot;
  /** Not summed up: the commit does that for all transactions of its group. */
  readonly additions: [string, readonly Integer[]][] = [];
  readonly events: Buffer[] = [];
  readonly #scope: ScopePrefixes;
  readonly #now: () => number;
  readonly #own = new OwnWrites();
  readonly #indexes: IndexMaintenance;
  #open = true;

  constructor(engine: Engine, scope: ScopePrefixes, now: () => number) {
    this.snapshot = engine.begin();
    this.#scope = scope;
    this.#now = now;
    this.#indexes = new IndexMaintenance(this.snapshot, this.#own.byKey);
  }

  get writes(): ReadonlyMap<string, Buffer | undefined> {
    return this.#own.byKey;
  }

  get isEmpty(): boolean {
    return this.#own.byKey.size === 0 && this.additions.length === 0 && this.events.length === 0;
  }

  /** Ends the run: the indexes of what was written are brought up to date, and nothing may be read or written any more. */
  finish(): Promise<void> | undefined {
    if (!this.#indexes.isSettled) return this.#indexes.settle().then(() => this.close());
    this.close();
    return undefined;
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.snapshot.release();
  }

  async get<Row extends object>(table: Table<Row>, key: Key): Promise<Row | undefined> {
    return this.#get(table, key);
  }

  readonly getSync = <Row extends object>(table: Table<Row>, key: Key): Row | undefined => {
    const found = this.#get(table, key);
    assert(!(found instanceof Promise), "the engine reads synchronously");
    return found;
  };

  #get<Row extends object>(table: Table<Row>, key: Key): Row | undefined | Promise<Row | undefined> {
    this.#assertOpen();
    const layout = layoutOf(table);
    const encoded = rowKey(layout, this.#scope, key);
    const own = this.#own.byKey.get(encoded);
    if (own) return layout.codec.decode(own);
    if (this.#own.byKey.has(encoded)) return undefined;
    return this.snapshot.get(encoded, layout.codec.decode, layout.table.keptDecoded);
  }

  async range<Row extends object>(table: Table<Row>, options: RangeOptions): Promise<Row[]> {
    this.#assertOpen();
    const layout = layoutOf(table);
    const range = keyRange(layout.prefix + scopePrefix(table.scope, this.#scope), options);
    return this.#scan(range, (_key, bytes) => layout.codec.decode(bytes));
  }

  async pick<Row extends object, const Names extends readonly (keyof Row & string)[], T>(
    table: Table<Row>,
    options: PickOptions<Names>,
    make: (values: PickedValues<Row, Names>) => T,
  ): Promise<T[]> {
    this.#assertOpen();
    const layout = layoutOf(table);
    const pick = rowPicker(table, options.members, make);
    const range = keyRange(layout.prefix + scopePrefix(table.scope, this.#scope), options);
    return this.#scan(range, (_key, bytes) => pick(bytes));
  }

  async indexRange<Row extends object>(table: Table<Row>, index: string, options: RangeOptions): Promise<Row[]> {
    this.#assertOpen();
    await this.#indexes.settle();
    const layout = layoutOf(table);
    const prefix = indexOf(layout, index).prefix + scopePrefix(table.scope, this.#scope);
    const keys = await this.#scan(keyRange(prefix, options), primaryKeyOf);
    const rows: Row[] = [];
    for (const key of keys) {
      const own = this.#own.byKey.get(key);
      const row = own ? layout.codec.decode(own) : await this.snapshot.get(key, layout.codec.decode);
      assert(row, `an entry of the index ${index} of ${table.name} has its row`);
      rows.push(row);
    }
    return rows;
  }

  async counter(table: CounterTable, key: Key): Promise<readonly bigint[]> {
    this.#assertOpen();
    const encoded = counterKey(table, this.#scope, key);
    const values = (await this.snapshot.get(encoded, decodeCounters)) ?? [];
    for (const [added, deltas] of this.additions) if (added === encoded) addVector(values, deltas);
    return counterValues(values, table.fields.length);
  }

  async counterRange(table: CounterTable, options: RangeOptions): Promise<{ key: Key; values: readonly bigint[] }[]> {
    this.#assertOpen();
    assert(this.additions.length === 0, "counters are listed before a transaction adds to any");
    const base = counterPrefix(table) + scopePrefix(table.scope, this.#scope);
    return this.snapshot.scanUntracked(keyRange(base, options), (key, bytes) => ({
      key: decodeKey(key, base.length),
      values: counterValues(decodeCounters(bytes), table.fields.length),
    }));
  }

  put<Row extends object>(table: Table<Row>, row: Row): void {
    this.#assertOpen();
    const layout = layoutOf(table);
    const key = this.#writableKey(rowKey(layout, this.#scope, table.key(row)));
    this.#own.byKey.set(key, layout.codec.encode(row));
    if (layout.indexes.length > 0) this.#indexes.note(layout, scopePrefix(table.scope, this.#scope), key);
  }

  delete<Row extends object>(table: Table<Row>, key: Key): void {
    this.#assertOpen();
    const layout = layoutOf(table);
    const encoded = this.#writableKey(rowKey(layout, this.#scope, key));
    this.#own.byKey.set(encoded, undefined);
    if (layout.indexes.length > 0) this.#indexes.note(layout, scopePrefix(table.scope, this.#scope), encoded);
  }

  add(table: CounterTable, key: Key, deltas: readonly (number | bigint)[]): void {
    this.#assertOpen();
    assert(deltas.length <= table.fields.length, `${table.name} has ${table.fields.length} elements`);
    for (const delta of deltas) assertInteger(delta);
    this.additions.push([this.#writableKey(counterKey(table, this.#scope, key)), deltas]);
  }

  emit(event: Event): void {
    this.#assertOpen();
    this.events.push(encodeEvent(event, this.#now()));
  }

  async #scan<T>(range: KeyRange, decode: DecodeEntry<T>): Promise<T[]> {
    const own = this.#own.byKey.size === 0 ? [] : this.#own.within(range);
    if (own.length === 0) return this.snapshot.scan(range, decode);
    const limit = scanLimit(range, own);
    const stored = await this.snapshot.scan<Entry<T>>({ ...range, limit }, (key, bytes) => ({
      key,
      value: decode(key, bytes),
    }));
    return mergeEntries(stored, own, range, decode);
  }

  #writableKey(key: string): string {
    assert(key.length <= maxStoredKeyBytes, `a stored key is at most ${maxStoredKeyBytes} bytes, not ${key.length}`);
    return key;
  }

  #assertOpen(): void {
    assert(this.#open, "a transaction is used only while its body runs");
  }
}
