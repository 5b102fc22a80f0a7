/** Finds cases and what was said in them, and says who speaks. */
import type { Caller } from "../../kernel/caller.ts";
import { accounts } from "../../kernel/identity.ts";
import type { Reader } from "../../kernel/store.ts";
import { caseMissing } from "./errors.ts";
import { limits } from "./limits.ts";
import { cases, communications, type CaseRow, type CommunicationRow } from "./tables.ts";

/** More than anybody says in a case. */
const mostCommunications = 10_000;

/** The case; throws CaseIdNotFound for others' cases, and for those that are no longer shown. */
export async function requireCase(
  reader: Reader,
  { account, id = "", now }: { account: string; id: string | undefined; now: number },
): Promise<CaseRow> {
  const [row] = await reader.indexRange(cases, "id", { prefix: [account, id], limit: 1 });
  if (row === undefined || row.id !== id || row.createdAt < now - limits.shownMilliseconds) throw caseMissing(id);
  return row;
}

/** What was said in a case, the newest first. */
export function communicationsOf(reader: Reader, { account, id }: CaseRow): Promise<CommunicationRow[]> {
  return reader.range(communications, { prefix: [account, id], limit: mostCommunications, reverse: true });
}

/** The e-mail address of an account. */
export async function addressOf(reader: Reader, account: string): Promise<string> {
  return (await reader.get(accounts, [account]))?.email ?? `${account}@localhost`;
}

/** `AdminRole (Role) <janedoe@example.com>`; the address alone for the root user. */
export function speakerOf({ kind, userName, roleName }: Caller, address: string): string {
  if (kind === "assumed-role" && roleName !== undefined) return `${roleName} (Role) <${address}>`;
  return userName === undefined ? address : `${userName} (User) <${address}>`;
}
