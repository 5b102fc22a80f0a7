/** The store's port: ordered keys, optimistic serialisable transactions, commutative counters, an outbox. */
import type { Event } from "./events.ts";
import type { CounterTable, Key, Table } from "./table.ts";

/** Which keys a range read covers. Bounds are key prefixes of the table (or index), compared element by element. */
export interface RangeOptions {
  /** Only keys that begin with these elements. */
  readonly prefix?: Key;
  /** Only keys whose element after `prefix` is a string that begins with this text. */
  readonly stringPrefix?: string;
  /** First key, inclusive (whole key or its beginning). */
  readonly start?: Key;
  /** Only keys greater than this one and not beginning with it. */
  readonly after?: Key;
  /** Only keys less than this one, exclusive. */
  readonly end?: Key;
  /** At most this many rows: always stated. */
  readonly limit: number;
  readonly reverse?: boolean;
}

/** Which members of which rows. */
export interface PickOptions<Names> extends RangeOptions {
  readonly members: Names;
}

/** The values of the members that were asked for. */
export type PickedValues<Row, Names extends readonly (keyof Row)[]> = {
  readonly [At in keyof Names]: Row[Names[At]];
};

/** Reads at one instant: every get and range of one reader sees the same committed state. */
export interface Reader {
  get<Row extends object>(table: Table<Row>, key: Key): Promise<Row | undefined>;
  /** Rows in key order. */
  range<Row extends object>(table: Table<Row>, options: RangeOptions): Promise<Row[]>;
  /**
   * What `make` makes of some members of the rows in a range, in key order. It gets the members' values in the order they are
   * asked for, in an array that is used again for the next row. Members have to be declared `fields` of the table. For pages
   * of a thousand rows of which a few members matter: the others are not even decoded.
   */
  pick<Row extends object, const Names extends readonly (keyof Row & string)[], T>(
    table: Table<Row>,
    options: PickOptions<Names>,
    make: (values: PickedValues<Row, Names>) => T,
  ): Promise<T[]>;
  /** Rows in the order of a declared index. */
  indexRange<Row extends object>(table: Table<Row>, index: string, options: RangeOptions): Promise<Row[]>;
  /** A counter's vector; zeros when nothing was ever added. */
  counter(table: CounterTable, key: Key): Promise<readonly bigint[]>;
  /** Counters in key order. In a transaction these reads are not checked for conflicts (counters commute). */
  counterRange(table: CounterTable, options: RangeOptions): Promise<{ key: Key; values: readonly bigint[] }[]>;
  /**
   * The synchronous form of `get` where the engine reads from memory (lmdb), else undefined: hot paths that can use it do.
   */
  readonly getSync?: <Row extends object>(table: Table<Row>, key: Key) => Row | undefined;
}

/** A transaction sees its own writes; what it read is checked at commit and the body runs again when it changed. */
export interface Transaction extends Reader {
  put<Row extends object>(table: Table<Row>, row: Row): void;
  /** Removes the row with that key, if there. */
  delete<Row extends object>(table: Table<Row>, key: Key): void;
  /** Adds to a counter's vector; never conflicts. Elements left out get zero. */
  add(table: CounterTable, key: Key, deltas: readonly (number | bigint)[]): void;
  /** Commits with the rows, delivered afterwards at least once. */
  emit(event: Event): void;
}

/** A store bound to an account and a region, which scope the keys of account- and region-scoped tables. */
export interface Store {
  /**
   * Runs `body` and commits what it wrote, atomically and durably: it resolves after the commit is on disk.
   * `body` may run several times (it must have no side effects but through `tx`) and sees one consistent state each time.
   * What `body` throws aborts the transaction and is rethrown. A body without writes commits nothing. `before` is called when
   * `body` ended and has written something: what it writes is committed with the rest.
   */
  transact<T>(body: (tx: Transaction) => Promise<T>, before?: (tx: Transaction) => void): Promise<T>;
  /** Reads the freshest committed state; never conflicts, never blocks. */
  read<T>(body: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * The same for what needs nothing but `getSync`, at once, where the engine reads from memory: `body` must not wait for
   * anything. Undefined where it does not; hot paths that can use it do.
   */
  readNow?<T>(body: (reader: Reader) => T): T | undefined;
  /** The same store seen from another account or region. */
  scoped(account: string, region: string): Store;
}
