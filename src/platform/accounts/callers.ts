/** Principals as requests see them: the root user, IAM users, and who speaks through temporary credentials. */
import type { Caller } from "../../kernel/caller.ts";
import type { AccountRow } from "../../kernel/identity.ts";
import { assumedRoleArn, roleArn, userArn, type RoleRow, type UserRow } from "../../kernel/identity/principals.ts";
import type { Session } from "../../kernel/identity/session.ts";

/** Who came last: most requests come from who made the one before, and one object for both is quickly told to be the same. */
let lastRoot: KnownCaller | undefined;
let lastUser: KnownCaller | undefined;

/** A caller, and the rows of which it was made. */
interface KnownCaller {
  readonly account: AccountRow;
  readonly user: UserRow | undefined;
  readonly caller: Caller;
}

/** The principal that a root key speaks for. */
export function rootCaller(account: AccountRow, accessKeyId: string): Caller {
  const last = lastRoot;
  if (last?.account === account && last.caller.accessKeyId === accessKeyId) return last.caller;
  const caller = newRootCaller(account, accessKeyId);
  lastRoot = { account, user: undefined, caller };
  return caller;
}

function newRootCaller(account: AccountRow, accessKeyId: string): Caller {
  const caller: Caller = {
    kind: "root",
    accountId: account.id,
    arn: `arn:aws:iam::${account.id}:root`,
    userId: account.id,
    canonicalId: account.canonicalId,
    displayName: account.name,
    accessKeyId,
  };
  return account.organizationId === undefined ? caller : { ...caller, organizationId: account.organizationId };
}

/** The IAM user that a key speaks for. */
export function userCaller(account: AccountRow, user: UserRow, accessKeyId: string): Caller {
  const last = lastUser;
  if (last?.account === account && last.user === user && last.caller.accessKeyId === accessKeyId) return last.caller;
  const caller = newUserCaller(account, user, accessKeyId);
  lastUser = { account, user, caller };
  return caller;
}

function newUserCaller(account: AccountRow, user: UserRow, accessKeyId: string): Caller {
  return {
    ...newRootCaller(account, accessKeyId),
    kind: "user",
    arn: userArn(user),
    userId: user.userId,
    userName: user.userName,
  };
}

/** A role's session. */
export function assumedRoleCaller(account: AccountRow, role: RoleRow, session: Session, now: number): Caller {
  const sessionName = session.sessionName ?? "";
  return {
    ...newRootCaller(account, session.accessKeyId),
    kind: "assumed-role",
    arn: assumedRoleArn(account.id, role.roleName, sessionName),
    userId: `${role.roleId}:${sessionName}`,
    roleName: role.roleName,
    session,
    // Policies know a session by its role, path included.
    sessionKeys: { ...sessionKeys(session, now), "aws:PrincipalArn": roleArn(role) },
  };
}

/** A federated user: a session that a user, or the root user, asked for in another name. */
export function federatedCaller(account: AccountRow, user: UserRow | undefined, session: Session, now: number): Caller {
  const name = session.sessionName ?? "";
  return {
    ...newRootCaller(account, session.accessKeyId),
    kind: "federated-user",
    arn: `arn:aws:sts::${account.id}:federated-user/${name}`,
    userId: `${account.id}:${name}`,
    ...(user === undefined ? {} : { userName: user.userName }),
    session,
    sessionKeys: sessionKeys(session, now),
  };
}

/** A user, or the root user, through temporary credentials of its own. */
export function ownSessionCaller(
  account: AccountRow,
  user: UserRow | undefined,
  session: Session,
  now: number,
): Caller {
  const { accessKeyId } = session;
  const caller = user === undefined ? rootCaller(account, accessKeyId) : userCaller(account, user, accessKeyId);
  return { ...caller, session, sessionKeys: sessionKeys(session, now) };
}

/** The condition keys that a session brings (IAM user guide, "AWS global condition context keys"). `now` is wall-clock time. */
function sessionKeys(session: Session, now: number): Record<string, string | readonly string[]> {
  const { mfaAt, sourceIdentity, federatedProvider } = session;
  const keys: Record<string, string | readonly string[]> = {
    ...session.keys,
    "aws:TokenIssueTime": new Date(session.issuedAt).toISOString(),
    "aws:MultiFactorAuthPresent": String(mfaAt !== undefined),
  };
  if (mfaAt !== undefined) keys["aws:MultiFactorAuthAge"] = String(Math.max(0, Math.floor((now - mfaAt) / 1_000)));
  if (sourceIdentity !== undefined) keys["aws:SourceIdentity"] = sourceIdentity;
  if (federatedProvider !== undefined) keys["aws:FederatedProvider"] = federatedProvider;
  return keys;
}
