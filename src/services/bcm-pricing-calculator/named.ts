/** What estimates and scenarios share: finding them, their names, their ends. */
import type { Context } from "../../kernel/context.ts";
import type { Reader, Transaction } from "../../kernel/store.ts";
import type { Table } from "../../kernel/table.ts";
import { conflict, invalid, missing, quotaExceeded, type Kind } from "./errors.ts";
import { isWithin, passes, type Filter, type FilterReaders, type Span } from "./page.ts";
import type { Named } from "./tables.ts";
import { findFirstUse, type TokenUse } from "./tokens.ts";
import { checkedExpiry } from "./who.ts";

/** AWS does not publish how many there may be. */
const mostOfKind = 1_000;

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

/** Who asks, and when. */
export function askingOf({ caller, clock }: Pick<Context, "caller" | "clock">): Asking {
  return { account: caller.accountId, now: Math.floor(clock.now()) };
}

/** What the first request with this token made, while it is there; throws ConflictException for another request. */
export async function findKnownUse<Row extends Named>(
  tx: Transaction,
  of: NamedTable<Row>,
  { context, use }: { readonly context: Pick<Context, "caller" | "clock">; readonly use: TokenUse },
): Promise<Row | undefined> {
  const before = await findFirstUse(tx, context, use);
  return before && findNamed(tx, of, before.made[0]?.id ?? "", askingOf(context));
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

/** Whether a list with these filters has the row. */
export function isWanted<Row extends Named>(
  row: Row,
  filters: {
    readonly filters?: readonly Filter[] | undefined;
    readonly createdAtFilter?: Span | undefined;
    readonly expiresAtFilter?: Span | undefined;
  },
  readers: FilterReaders<Row>,
): boolean {
  return (
    passes(row, filters.filters, readers) &&
    isWithin(row.createdAt, filters.createdAtFilter) &&
    isWithin(row.expiresAt, filters.expiresAtFilter)
  );
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

/** The name and the end that an update leaves; throws ConflictException and ValidationException. */
export async function renamed<Row extends Named>(
  tx: Transaction,
  of: NamedTable<Row>,
  before: Row,
  { input, asking }: { readonly input: Renaming; readonly asking: Asking },
): Promise<Pick<Row, "name" | "expiresAt">> {
  const { name = before.name, expiresAt } = input;
  await checkName(tx, of, { name, id: before.id }, asking);
  return { name, expiresAt: expiresAt === undefined ? before.expiresAt : checkedExpiry(expiresAt, asking.now) };
}

/** What an update may state. */
interface Renaming {
  readonly name?: string | undefined;
  readonly expiresAt?: Date | undefined;
}
