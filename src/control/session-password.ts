/** Whether a person is who they say: account, name, password, second factor. */
import { awsError } from "../kernel/errors.ts";
import { accounts, type AccountRow } from "../kernel/identity.ts";
import { accountAliases } from "../kernel/identity/account-alias.ts";
import { verifyMfa } from "../kernel/identity/mfa.ts";
import { passwordPolicies, passwordState, type PasswordPolicyRow } from "../kernel/identity/password-policy.ts";
import { checkNotUsedBefore, checkPassword, withPassword } from "../kernel/identity/password-rules.ts";
import { principalKey, users, type UserRow } from "../kernel/identity/principals.ts";
import { loginProfiles, mfaDevices, type LoginProfileRow, type MfaDeviceRow } from "../kernel/identity/sign-in.ts";
import { hashPassword, passwordSaltBytes, verifyPassword } from "../kernel/password.ts";
import type { Reader, Transaction } from "../kernel/store.ts";
import type { AccountParts } from "../platform/accounts/accounts.ts";

/** What a person gives. */
export interface SignIn {
  /** Twelve digits or an alias; the root user may leave it out. */
  readonly account: string | undefined;
  /** Undefined: the root user, which gives its e-mail address instead. */
  readonly userName: string | undefined;
  readonly email: string | undefined;
  readonly password: string;
  readonly mfaCode: string | undefined;
  readonly newPassword: string | undefined;
}

/** Who has signed in. */
export interface SignedIn {
  readonly account: AccountRow;
  /** Undefined: the root user. */
  readonly user: UserRow | undefined;
  readonly isMfaProven: boolean;
}

/** The rows behind a name, as far as they are there. */
interface Found {
  readonly account: AccountRow | undefined;
  readonly user: UserRow | undefined;
  readonly profile: LoginProfileRow | undefined;
  readonly policy: PasswordPolicyRow | undefined;
  readonly devices: readonly MfaDeviceRow[];
}

/** One answer for everything that can be wrong, so that it tells nothing of what is there. */
const wrong = (): Error =>
  awsError("AuthenticationFailed", "Account, user name, password or MFA code is not right.", { status: 401 });

/**
 * Who the given password and code belong to. Throws AuthenticationFailed, and to who knows the password MfaRequired and
 * PasswordChangeRequired; PasswordPolicyViolation for a new password that the account does not want.
 */
export async function requireSignIn(parts: AccountParts, given: SignIn): Promise<SignedIn> {
  const found = await parts.store.read((reader) => find(reader, given));
  // Checked for nobody as well, which takes as long.
  const isRight = await verifyPassword(given.password, found.profile?.password);
  const { account, profile } = found;
  if (!isRight || !account || !profile) throw wrong();
  const state = passwordState(found.policy, profile, parts.clock.now());
  if (state === "locked") throw wrong();
  requireRest(given, found, state);
  const replaced = given.newPassword === undefined ? undefined : await replacement(parts, found, given.newPassword);
  await parts.store.transact(async (tx) => {
    const present = await tx.get(loginProfiles, loginProfiles.key(profile));
    if (!present || Buffer.compare(present.password.hash, profile.password.hash) !== 0) throw wrong();
    if (found.devices.length > 0 && !(await proves(tx, parts, given, found.devices))) throw wrong();
    tx.put(loginProfiles, { ...(replaced ?? present), lastUsedAt: parts.clock.now() });
  });
  return { account, user: found.user, isMfaProven: found.devices.length > 0 };
}

/** Rows are looked for in the same way whether they are there or not. */
async function find(reader: Reader, given: SignIn): Promise<Found> {
  const accountId = await accountIdOf(reader, given);
  const name = given.userName ?? "";
  const [account, user, profile, policy, devices] = await Promise.all([
    reader.get(accounts, [accountId]),
    reader.get(users, principalKey(accountId, name)),
    reader.get(loginProfiles, [accountId, name.toLowerCase()]),
    reader.get(passwordPolicies, [accountId]),
    reader.indexRange(mfaDevices, "user", { prefix: [accountId, name.toLowerCase()], limit: 8 }),
  ]);
  const isRoot = given.userName === undefined;
  const isThere = isRoot ? account?.email.toLowerCase() === given.email?.toLowerCase() : user !== undefined;
  const isOpen = isThere && account?.status === "ACTIVE";
  return { account: isOpen ? account : undefined, user: isRoot ? undefined : user, profile, policy, devices };
}

async function accountIdOf(reader: Reader, { account, email = "" }: SignIn): Promise<string> {
  if (account !== undefined) return (await reader.get(accountAliases, [account]))?.accountId ?? account;
  const [row] = await reader.indexRange(accounts, "email", { prefix: [email.toLowerCase()], limit: 1 });
  return row?.id ?? "none";
}

/** What who knows the password still has to give; asked for before a code is used up. */
function requireRest(given: SignIn, found: Found, state: "good" | "expired"): void {
  if (found.devices.length > 0 && given.mfaCode === undefined) {
    throw awsError("MfaRequired", "Give the code that your MFA device shows as mfaCode.", { status: 401 });
  }
  if (state === "expired" && given.newPassword === undefined) {
    throw awsError("PasswordChangeRequired", "Your password has to be changed: give another as newPassword.", {
      status: 401,
    });
  }
}

async function replacement(parts: AccountParts, found: Found, password: string): Promise<LoginProfileRow> {
  const { account, profile, policy } = found;
  if (!account || !profile) throw wrong();
  checkPassword(policy, password, [account.name, account.email]);
  await checkNotUsedBefore(policy, profile, password);
  const hashed = await hashPassword(password, parts.ids.bytes(passwordSaltBytes));
  return withPassword(profile, hashed, { now: parts.clock.now(), resetRequired: false });
}

/** Any of the user's devices may show the code. */
export async function proves(
  tx: Transaction,
  { keys, clock }: AccountParts,
  given: Pick<SignIn, "mfaCode">,
  devices: readonly MfaDeviceRow[],
): Promise<boolean> {
  for (const { accountId, serialNumber, userName = "" } of devices) {
    const code = { accountId, serialNumber, userName, code: given.mfaCode ?? "", nowWall: clock.wall(), secrets: keys };
    if (await verifyMfa(tx, code)) return true;
  }
  return false;
}
