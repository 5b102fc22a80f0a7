/** What a user's SSH keys, signing certificates and service-specific credentials have in common. */
import type { Context } from "../../../kernel/context.ts";
import type { UserRow } from "../../../kernel/identity/principals.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Table } from "../../../kernel/table.ts";
import { allRows } from "./quotas.ts";
import { serviceCredentials, signingCertificates, sshPublicKeys } from "./tables.ts";
import { requireUser, userNameOf } from "./user-of-request.ts";

/** The user that a request names, or the caller. Throws NoSuchEntity. */
export function meantUserRow(reader: Reader, context: Context, stated: string | undefined): Promise<UserRow> {
  return requireUser(reader, context, userNameOf(context, stated));
}

/** A user's rows of one kind. */
export function rowsOf<Row extends object>(
  reader: Reader,
  table: Table<Row>,
  user: Pick<UserRow, "accountId" | "userId">,
): Promise<Row[]> {
  return reader.range(table, { prefix: [user.accountId, user.userId], limit: allRows });
}

/** One of a user's rows. Throws what `missing` makes. */
export async function requireRow<Row extends object>(
  reader: Reader,
  table: Table<Row>,
  wanted: { readonly user: UserRow; readonly id: string; missing(id: string): Error },
): Promise<Row> {
  const row = await reader.get(table, [wanted.user.accountId, wanted.user.userId, wanted.id]);
  if (!row) throw wanted.missing(wanted.id);
  return row;
}

/** What has to be deleted before the user can be (DeleteUser's DeleteConflict); undefined: nothing of these kinds. */
export async function heldCredential(
  reader: Reader,
  user: Pick<UserRow, "accountId" | "userId">,
): Promise<string | undefined> {
  const prefix = [user.accountId, user.userId];
  if ((await reader.range(signingCertificates, { prefix, limit: 1 })).length > 0) return "signing certificates";
  if ((await reader.range(sshPublicKeys, { prefix, limit: 1 })).length > 0) return "SSH public keys";
  if ((await reader.range(serviceCredentials, { prefix, limit: 1 })).length > 0) return "service-specific credentials";
  return undefined;
}
