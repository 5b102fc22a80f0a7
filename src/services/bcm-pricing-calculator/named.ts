/** What estimates and scenarios share: finding them, their names, their ends. */
import type { Reader, Transaction } from "../../kernel/store.ts";
import type { Table } from "../../kernel/table.ts";
import { conflict, invalid, missing, quotaExceeded, type Kind } from "./errors.ts";

/** AWS does not publish how many there may be. */
const mostOfKind = 1_000;

interface Named {
  readonly account: string;
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** A table of estimates or scenarios, and what they are called. */
export interface NamedTable<Row extends Named> {
  readonly table: Table<Row>;
  readonly kind: Kind;
}

/** Whose, and at which time: what has expired is not there any more. */
export interface Asking {
  readonly account: string;
  readonly now: number;
}

/** The row; undefined when there is none. */
export async function findNamed<Row extends Named>(
  reader: Reader,
  { table }: NamedTable<Row>,
  id: string,
  { account, now }: Asking,
): Promise<Row | undefined> {
  const row = await reader.get(table, [account, id]);
  return row === undefined || row.expiresAt <= now ? undefined : row;
}

/** The row; throws ResourceNotFoundException. */
export async function requireNamed<Row extends Named>(
  reader: Reader,
  of: NamedTable<Row>,
  id: string,
  asking: Asking,
): Promise<Row> {
  const row = await findNamed(reader, of, id, asking);
  if (row === undefined) throw missing(of.kind, id);
  return row;
}

/** All of an account's, the oldest first. */
export async function listNamed<Row extends Named>(
  reader: Reader,
  { table }: NamedTable<Row>,
  { account, now }: Asking,
): Promise<readonly Row[]> {
  const rows = await reader.range(table, { prefix: [account], limit: mostOfKind });
  return rows
    .filter(({ expiresAt }) => expiresAt > now)
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Names are unique in an account (API reference, CreateBillEstimate): throws ConflictException. */
export async function checkName<Row extends Named>(
  tx: Transaction,
  of: NamedTable<Row>,
  { name, id }: { readonly name: string; readonly id: string },
  asking: Asking,
): Promise<void> {
  if (name === "") throw invalid("name must not be empty.", { field: "name" });
  const rows = await listNamed(tx, of, asking);
  const same = rows.find((row) => row.name === name && row.id !== id);
  const what = of.kind.replace("-", " ");
  if (same !== undefined) throw conflict(of.kind, same.id, `A ${what} named ${name} already exists.`);
  const isNew = rows.every((row) => row.id !== id);
  if (isNew && rows.length >= mostOfKind) {
    throw quotaExceeded(of.kind, id, `An account can have up to ${mostOfKind} ${what}s.`);
  }
}
