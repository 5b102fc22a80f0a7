/** Temporary credentials, read from their tokens. */
import type { Caller } from "../../kernel/caller.ts";
import { accounts, type AccountRow } from "../../kernel/identity.ts";
import { principalKey, roles, users, type UserRow } from "../../kernel/identity/principals.ts";
import { openSession, type Session } from "../../kernel/identity/session.ts";
import type { Secrets } from "../../kernel/secrets.ts";
import type { Reader } from "../../kernel/store.ts";
import { assumedRoleCaller, federatedCaller, ownSessionCaller } from "./callers.ts";

const rememberedLimit = 2_000;

/** Opens tokens, each once: opening costs more than a signature. Only whole tokens of this region are remembered. */
export class OpenSessions {
  readonly #secrets: Secrets;
  readonly #remembered = new Map<string, Session>();

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
  }

  /** The token's session, expired or not. */
  open(token: string): Session | undefined {
    const known = this.#remembered.get(token);
    if (known) return known;
    const session = openSession(this.#secrets, token);
    if (!session) return undefined;
    if (this.#remembered.size >= rememberedLimit) this.#remembered.clear();
    this.#remembered.set(token, session);
    return session;
  }
}

/** Who a session speaks for, as the rows stand now; no caller: its account, user or role is gone. `now` is wall-clock time. */
export async function findSessionCaller(
  reader: Reader,
  session: Session,
  now: number,
): Promise<{ readonly account: AccountRow | undefined; readonly caller: Caller | undefined }> {
  const account = await reader.get(accounts, [session.accountId]);
  const caller = account && (await callerOf(reader, account, session, now));
  return { account, caller };
}

async function callerOf(
  reader: Reader,
  account: AccountRow,
  session: Session,
  now: number,
): Promise<Caller | undefined> {
  if (session.kind === "assumed-role") {
    const role = await reader.get(roles, principalKey(account.id, session.roleName ?? ""));
    // A role of the same name that was made later is another role.
    return role && role.roleId === session.roleId ? assumedRoleCaller(account, role, session, now) : undefined;
  }
  const user = await findUser(reader, session);
  if (user === "gone") return undefined;
  return session.kind === "federated-user"
    ? federatedCaller(account, user, session, now)
    : ownSessionCaller(account, user, session, now);
}

/** The user behind a session; undefined when that is the root user. */
async function findUser(reader: Reader, session: Session): Promise<UserRow | undefined | "gone"> {
  if (session.userName === undefined) return undefined;
  const user = await reader.get(users, principalKey(session.accountId, session.userName));
  return user && user.userId === session.userId ? user : "gone";
}
