/** Reads of one account and region at one instant. */
import { assert } from "../../kernel/errors.ts";
import type { PickedValues, PickOptions, RangeOptions, Reader } from "../../kernel/store.ts";
import type { CounterTable, Key, KeptDecoded, Table } from "../../kernel/table.ts";
import { counterValues, decodeCounters } from "./counter-codec.ts";
import type { Decode, Snapshot } from "./engine.ts";
import { decodeKey, encodeKey } from "./key-codec.ts";
import { keyRange } from "./key-range.ts";
import { rowPicker } from "./row-picker.ts";
import type { IndexLayout, ScopePrefixes, TableLayout } from "./table-layout.ts";
import { counterPrefix, layoutOf, scopePrefix } from "./table-layout.ts";
import type { RawBuffer } from "./value-writer.ts";

/** A reader over a snapshot. */
export class ScopedReader implements Reader {
  readonly #snapshot: Snapshot;
  readonly #scope: ScopePrefixes;

  constructor(snapshot: Snapshot, scope: ScopePrefixes) {
    this.#snapshot = snapshot;
    this.#scope = scope;
  }

  async get<Row extends object>(table: Table<Row>, key: Key): Promise<Row | undefined> {
    const layout = layoutOf(table);
    return this.#snapshot.get(rowKey(layout, this.#scope, key), layout.codec.decode, table.keptDecoded);
  }

  readonly getSync = <Row extends object>(table: Table<Row>, key: Key): Row | undefined => {
    const layout = layoutOf(table);
    const found = this.#snapshot.get(rowKey(layout, this.#scope, key), layout.codec.decode, table.keptDecoded);
    assert(!(found instanceof Promise), "the engine reads synchronously");
    return found;
  };

  async range<Row extends object>(table: Table<Row>, options: RangeOptions): Promise<Row[]> {
    const layout = layoutOf(table);
    const { decode } = layout.codec;
    const range = keyRange(layout.prefix + scopePrefix(table.scope, this.#scope), options);
    return this.#snapshot.scan(range, (_key, bytes) => decode(bytes));
  }

  async pick<Row extends object, const Names extends readonly (keyof Row & string)[], T>(
    table: Table<Row>,
    options: PickOptions<Names>,
    make: (values: PickedValues<Row, Names>) => T,
  ): Promise<T[]> {
    const layout = layoutOf(table);
    const pick = rowPicker(table, options.members, make);
    const range = keyRange(layout.prefix + scopePrefix(table.scope, this.#scope), options);
    return this.#snapshot.scan(range, (_key, bytes) => pick(bytes));
  }

  async indexRange<Row extends object>(table: Table<Row>, index: string, options: RangeOptions): Promise<Row[]> {
    const layout = layoutOf(table);
    const prefix = indexOf(layout, index).prefix + scopePrefix(table.scope, this.#scope);
    const keys = await this.#snapshot.scan(keyRange(prefix, options), primaryKeyOf);
    const rows: Row[] = [];
    for (const key of keys) {
      const found = this.#snapshot.get(key, layout.codec.decode);
      const row = found instanceof Promise ? await found : found;
      assert(row, `an entry of the index ${index} of ${table.name} has its row`);
      rows.push(row);
    }
    return rows;
  }

  async counter(table: CounterTable, key: Key): Promise<readonly bigint[]> {
    const stored = await this.#snapshot.get(counterKey(table, this.#scope, key), decodeCounters);
    return counterValues(stored, table.fields.length);
  }

  async counterRange(table: CounterTable, options: RangeOptions): Promise<{ key: Key; values: readonly bigint[] }[]> {
    const base = counterPrefix(table) + scopePrefix(table.scope, this.#scope);
    return this.#snapshot.scan(keyRange(base, options), (key, bytes) => ({
      key: decodeKey(key, base.length),
      values: counterValues(decodeCounters(bytes), table.fields.length),
    }));
  }
}

/** The encoded key of a row. */
export function rowKey<Row extends object>(layout: TableLayout<Row>, scope: ScopePrefixes, key: Key): string {
  return layout.prefix + scopePrefix(layout.table.scope, scope) + encodeKey(key);
}

/** Where a row is: what it takes to read it again. */
export interface RowPlace<Row extends object = object> {
  readonly encoded: string;
  readonly decode: Decode<Row>;
  readonly keep: KeptDecoded | undefined;
}

export function rowPlace<Row extends object>(table: Table<Row>, scope: ScopePrefixes, key: Key): RowPlace<Row> {
  const layout = layoutOf(table);
  return { encoded: rowKey(layout, scope, key), decode: layout.codec.decode, keep: table.keptDecoded };
}

/** What is there, at once. */
export function rowAt<Row extends object>(
  snapshot: Snapshot,
  { encoded, decode, keep }: RowPlace<Row>,
): Row | undefined {
  const found = snapshot.get(encoded, decode, keep);
  assert(!(found instanceof Promise), "the engine reads synchronously");
  return found;
}

/** The encoded key of a counter. */
export function counterKey(table: CounterTable, scope: ScopePrefixes, key: Key): string {
  if (table.scope !== "partition" || !Object.isFrozen(key)) {
    return counterPrefix(table) + scopePrefix(table.scope, scope) + encodeKey(key);
  }
  const known = frozenKeys.get(key);
  for (const each of known ?? none) if (each.table === table) return each.encoded;
  const encoded = counterPrefix(table) + encodeKey(key);
  if (known === undefined) frozenKeys.set(key, [{ table, encoded }]);
  else known.push({ table, encoded });
  return encoded;
}

const none: readonly FrozenKey[] = [];

interface FrozenKey {
  readonly table: CounterTable;
  readonly encoded: string;
}

/** Keys that never change are encoded once: the books of the running hour are added to with every request. */
const frozenKeys = new WeakMap<Key, FrozenKey[]>();

/** The declared index of that name. */
export function indexOf<Row extends object>(layout: TableLayout<Row>, name: string): IndexLayout<Row> {
  const index = layout.indexes.find((one) => one.name === name);
  assert(index, `${layout.table.name} declares the index ${name}`);
  return index;
}

/** The primary key that an index entry holds. */
export function primaryKeyOf(_key: string, bytes: Uint8Array): string {
  return (bytes as RawBuffer).latin1Slice(0, bytes.length);
}
