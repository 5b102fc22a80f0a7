/** Declared tables: what rows exist, how they are keyed, which scope they live in, how old rows become new ones. */

/** One element of a key. Strings order by their UTF-8 bytes, numbers (non-negative safe integers) numerically, bytes bytewise. */
export type KeyPart = string | number | Uint8Array;
/** An ordered composite key; a shorter key orders before every key it begins. */
export type Key = readonly KeyPart[];

/**
 * Which part of the world a row belongs to; the store puts the account and region in front of its key.
 * `partition` rows (S3 bucket names, IAM's account directory …) are seen from everywhere.
 */
export type Scope = "account+region" | "account" | "region" | "partition";

/** `true`: few rows that almost every request reads. `"again"`: many rows, of which those are kept that are read again and again. */
export type KeptDecoded = boolean | "again";

/** The declaration of one table. Rows are plain objects: strings, numbers, booleans, bigints, byte arrays, arrays, nested objects. */
export interface Table<Row extends object> {
  /** Unique, `service.noun`: it is part of the stored key. */
  readonly name: string;
  readonly scope: Scope;
  /** The row's primary key. */
  readonly key: (row: Row) => Key;
  /** Secondary indexes: name → key of the row in that index, or undefined when the row is not in it. The primary key is appended by the store. */
  readonly indexes: Readonly<Record<string, (row: Row) => Key | undefined>>;
  /** Version of the row's form, stored with each row. */
  readonly version: number;
  /** Turns a row of an older version into the present form; required when version > 1. */
  readonly migrate: ((row: object, fromVersion: number) => Row) | undefined;
  /** Names of the members most rows have, in a fixed order that may only grow at its end: rows are stored without repeating them. */
  readonly fields: readonly (keyof Row & string)[] | undefined;
  /** Whether a process keeps rows decoded. It still makes sure each time that they have not changed. */
  readonly keptDecoded: KeptDecoded;
  /** Rows hold what `Secrets` sealed, in members whose names begin with `sealed`: they are sealed again when the key is rotated. */
  readonly holdsSealed: boolean;
}

/** What `defineTable` takes. */
export interface TableOptions<Row extends object> {
  readonly scope: Scope;
  readonly key: (row: Row) => Key;
  readonly indexes?: Readonly<Record<string, (row: Row) => Key | undefined>>;
  readonly version?: number;
  readonly migrate?: (row: object, fromVersion: number) => Row;
  readonly fields?: readonly (keyof Row & string)[];
  readonly keptDecoded?: KeptDecoded;
  readonly holdsSealed?: boolean;
}

/** Declares a table. */
export function defineTable<Row extends object>(name: string, options: TableOptions<Row>): Table<Row> {
  return {
    name,
    scope: options.scope,
    key: options.key,
    indexes: options.indexes ?? {},
    version: options.version ?? 1,
    migrate: options.migrate,
    fields: options.fields,
    keptDecoded: options.keptDecoded ?? false,
    holdsSealed: options.holdsSealed ?? false,
  };
}

/** A table of commutative counters: each row is a small vector of integers that transactions only ever add to. */
export interface CounterTable {
  readonly name: string;
  readonly scope: Scope;
  /** Names of the vector's elements, in stored order. */
  readonly fields: readonly string[];
}

/** Declares a table of counters. */
export function defineCounters(name: string, options: { scope: Scope; fields: readonly string[] }): CounterTable {
  return { name, ...options };
}
