/** What hangs on a user: it forbids the user's deletion, and follows a new name where it knows the user by that. */
import { accessKeys } from "../../kernel/identity.ts";
import { groupMembers, type UserRow } from "../../kernel/identity/principals.ts";
import { loginProfiles, mfaDevices } from "../../kernel/identity/sign-in.ts";
import type { Reader, Transaction } from "../../kernel/store.ts";
import { heldCredential } from "./credentials/user-credentials.ts";
import { deleteConflict } from "./errors.ts";

/** More than quotas allow of anything that belongs to a user. */
const all = 1_000;

/** Throws DeleteConflict while anything belongs to the user. */
export async function checkNothingBelongs(reader: Reader, user: UserRow): Promise<void> {
  const { accountId, userName } = user;
  const lower = userName.toLowerCase();
  const refuse = (first: string) => deleteConflict(`Cannot delete entity, must ${first} first.`);
  if (await reader.get(loginProfiles, [accountId, lower])) throw refuse("delete login profile");
  const one = { prefix: [accountId, userName], limit: 1 };
  if ((await reader.indexRange(accessKeys, "account", one)).length > 0) throw refuse("delete access keys");
  const device = { prefix: [accountId, lower], limit: 1 };
  if ((await reader.indexRange(mfaDevices, "user", device)).length > 0) throw refuse("delete MFA device");
  // AWS has one wording for what hangs on the user's id: keys for SSH, certificates, credentials of single services.
  if ((await heldCredential(reader, user)) !== undefined) throw refuse("remove referenced objects");
  if (user.groups.length > 0) throw refuse("remove users from group");
  if (user.attachedPolicies.length > 0) throw refuse("detach all policies");
  if (user.inlinePolicies.length > 0) throw refuse("delete policies");
}

/** Writes everything that names the user with its new name; attachments and the user itself excepted. */
export async function renameBelongings(tx: Transaction, user: UserRow, userName: string): Promise<void> {
  const { accountId } = user;
  const lower = user.userName.toLowerCase();
  const ofUser = { prefix: [accountId, user.userName], limit: all };
  for (const key of await tx.indexRange(accessKeys, "account", ofUser)) tx.put(accessKeys, { ...key, userName });
  for (const device of await tx.indexRange(mfaDevices, "user", { prefix: [accountId, lower], limit: all })) {
    tx.put(mfaDevices, { ...device, userName });
  }
  const profile = await tx.get(loginProfiles, [accountId, lower]);
  if (profile !== undefined) {
    tx.delete(loginProfiles, [accountId, lower]);
    tx.put(loginProfiles, { ...profile, userName });
  }
  for (const groupName of user.groups) {
    tx.delete(groupMembers, [accountId, groupName.toLowerCase(), lower]);
    tx.put(groupMembers, { accountId, groupName, userName });
  }
}
