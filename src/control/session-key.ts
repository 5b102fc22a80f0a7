/** Whether whoever signed with an access key may begin a session with it. */
import type { Caller } from "../kernel/caller.ts";
import { awsError } from "../kernel/errors.ts";
import { accounts } from "../kernel/identity.ts";
import { principalKey, users } from "../kernel/identity/principals.ts";
import { mfaDevices } from "../kernel/identity/sign-in.ts";
import type { AccountParts } from "../platform/accounts/accounts.ts";
import { proves, type SignedIn } from "./session-password.ts";

/**
 * Who holds the key that signed. Throws InvalidRequest for temporary credentials, which are a session already, and
 * MfaRequired or AuthenticationFailed where a device's code is missing or wrong.
 */
export async function requireKeyHolder(
  parts: AccountParts,
  caller: Caller,
  mfaCode: string | undefined,
): Promise<SignedIn> {
  if (caller.session) {
    throw awsError("InvalidRequest", "Sign in with a long-lived access key: temporary credentials are a session.", {
      status: 400,
    });
  }
  const name = caller.userName ?? "";
  const found = await parts.store.read(async (reader) => ({
    account: await reader.get(accounts, [caller.accountId]),
    user: await reader.get(users, principalKey(caller.accountId, name)),
    devices: await reader.indexRange(mfaDevices, "user", { prefix: [caller.accountId, name.toLowerCase()], limit: 8 }),
  }));
  const { account, devices } = found;
  const user = caller.kind === "user" ? found.user : undefined;
  if (!account || (caller.kind === "user" && !user)) throw wrong();
  if (devices.length === 0) return { account, user, isMfaProven: false };
  if (mfaCode === undefined) {
    throw awsError("MfaRequired", "Give the code that your MFA device shows as mfaCode.", { status: 401 });
  }
  const isProven = await parts.store.transact((tx) => proves(tx, parts, { mfaCode }, devices));
  if (!isProven) throw wrong();
  return { account, user, isMfaProven: true };
}

function wrong(): Error {
  return awsError("AuthenticationFailed", "The access key or the MFA code is not right.", { status: 401 });
}
