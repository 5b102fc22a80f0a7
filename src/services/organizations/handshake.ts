/** Handshakes: who takes part in one, and which state it is in. */
import type { Context } from "../../kernel/context.ts";
import { accounts } from "../../kernel/identity.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";
import type { Reader } from "../../kernel/store.ts";
import { handshakeArn } from "./arns.ts";
import { handshakeAlreadyInState, handshakeNotFound, invalidHandshakeTransition, invalidInput } from "./errors.ts";
import { handshakes, openHandshakeStates, type HandshakeRow } from "./tables.ts";

/** The question for an operation on one handshake; the ARN is the sender's, but the caller's own policies decide. */
export async function handshakeAccess(context: Context, operation: string, id: string): Promise<AccessQuestion[]> {
  const row = await context.store.read((reader) => reader.get(handshakes, [id]));
  const owner = row && { id: row.organizationId, managementAccountId: row.managementAccountId };
  const action = `organizations:${operation}`;
  if (!row || !owner) return [{ action, resource: "*" }];
  // The sender owns it; whom it asks is let through here and told apart from strangers by the operation.
  const resource = handshakeArn(owner, row.action, id);
  return [{ action, resource, resourceAccount: row.managementAccountId, allowedByAcl: true }];
}

/** A handshake that the caller's account sent or received; to everybody else it does not exist. */
export async function requireHandshake(reader: Reader, context: Context, id: string): Promise<HandshakeRow> {
  if (!/^h-[0-9a-z]{8,32}$/.test(id)) {
    throw invalidInput(
      "INVALID_PATTERN:HANDSHAKE_ID",
      "You provided a value that does not match the required pattern.",
    );
  }
  const row = await reader.get(handshakes, [id]);
  const { accountId } = context.caller;
  if (!row || (row.managementAccountId !== accountId && !(await isRecipient(reader, row, accountId)))) {
    throw handshakeNotFound();
  }
  return row;
}

/** Whether a handshake asks this account, by its id or by its e-mail address. */
export async function isRecipient(reader: Reader, row: HandshakeRow, accountId: string): Promise<boolean> {
  if (row.target === undefined) return false;
  if (row.target.type === "ACCOUNT") return row.target.id === accountId;
  const account = await reader.get(accounts, [accountId]);
  return account?.email.toLowerCase() === row.target.id.toLowerCase();
}

/** The handshake as it is, expired when its time is over before the job has said so. */
export function asOf(row: HandshakeRow, now: number): HandshakeRow {
  if (!openHandshakeStates.includes(row.state) || now < row.expiresAt) return row;
  return { ...row, state: "EXPIRED", endedAt: row.expiresAt };
}

/** The handshake when it can still change to `wanted`. Throws when it is there already, or ended otherwise. */
export function openHandshake(row: HandshakeRow, wanted: HandshakeRow["state"], now: number): HandshakeRow {
  const present = asOf(row, now);
  if (present.state === wanted) throw handshakeAlreadyInState();
  if (!openHandshakeStates.includes(present.state)) throw invalidHandshakeTransition();
  return present;
}
