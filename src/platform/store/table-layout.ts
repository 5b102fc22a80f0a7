/** Where a table's rows and index entries live among the store's keys, and how they are encoded. */
import { createHash } from "node:crypto";
import { assert } from "../../kernel/errors.ts";
import type { CounterTable, Scope, Table } from "../../kernel/table.ts";
import { encodeKey } from "./key-codec.ts";
import type { RowCodec } from "./row-codec.ts";
import { rowCodec } from "./row-codec.ts";

/** What the store knows of a declared table. */
export interface TableLayout<Row extends object> {
  readonly table: Table<Row>;
  /** Beginning of the keys of its rows. */
  readonly prefix: string;
  readonly codec: RowCodec<Row>;
  readonly indexes: readonly IndexLayout<Row>[];
}

/** One index: its entries hold the encoded primary key of their row. */
export interface IndexLayout<Row extends object> {
  readonly name: string;
  readonly prefix: string;
  readonly key: Table<Row>["indexes"][string];
}

/** The beginnings of keys for one account and region; undefined parts are not known to an unscoped store. */
export interface ScopePrefixes {
  readonly account: string | undefined;
  readonly accountRegion: string | undefined;
  readonly region: string | undefined;
}

const layouts = new WeakMap<object, TableLayout<never>>();
const counterPrefixes = new WeakMap<object, string>();
const namesByPrefix = new Map<string, string>();

/** The layout of a table, made when it is first used. */
export function layoutOf<Row extends object>(table: Table<Row>): TableLayout<Row> {
  return (layouts.get(table) ?? newLayout(table)) as TableLayout<Row>;
}

/** Beginning of the keys of a counter table. */
export function counterPrefix(table: CounterTable): string {
  let prefix = counterPrefixes.get(table);
  if (prefix === undefined) {
    prefix = prefixOf(table.name);
    counterPrefixes.set(table, prefix);
  }
  return prefix;
}

/** The key prefixes of an account and a region. */
export function scopePrefixes(account: string, region: string): ScopePrefixes {
  return { account: encodeKey([account]), accountRegion: encodeKey([account, region]), region: encodeKey([region]) };
}

/** The part of a key that says which account and region the row belongs to. */
export function scopePrefix(scope: Scope, prefixes: ScopePrefixes): string {
  if (scope === "partition") return "";
  const prefix = scope === "account" ? prefixes.account : scope === "region" ? prefixes.region : prefixes.accountRegion;
  assert(prefix !== undefined, "rows of an account or region are reached through store.scoped(account, region)");
  return prefix;
}

function newLayout<Row extends object>(table: Table<Row>): TableLayout<Row> {
  const indexes = Object.entries(table.indexes).map(([name, key]) => ({
    name,
    prefix: prefixOf(`${table.name}#${name}`),
    key,
  }));
  const layout: TableLayout<Row> = { table, prefix: prefixOf(table.name), codec: rowCodec(table), indexes };
  layouts.set(table, layout as unknown as TableLayout<never>);
  return layout;
}

/**
 * Four bytes of the name's hash, the first of them 0x80 or above. A hash needs no directory of numbers in the store, so that
 * processes never have to agree; that no two names share one is checked whenever a table is first used.
 */
function prefixOf(name: string): string {
  const digest = createHash("sha256").update(name).digest();
  digest[0] = (digest[0] as number) | 0x80;
  const prefix = digest.toString("latin1", 0, 4);
  const other = namesByPrefix.get(prefix) ?? name;
  assert(other === name, `the tables ${name} and ${other} would share keys: rename one`);
  namesByPrefix.set(prefix, name);
  return prefix;
}
