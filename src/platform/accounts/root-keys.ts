/** Exchanging an account's root keys. */
import { accessKeys } from "../../kernel/identity.ts";
import { newAccessKeyId } from "../../kernel/identity/access-key-id.ts";
import type { AccountParts } from "./accounts.ts";

/** A root key in the clear, and those it took the place of. */
export interface RotatedRootKeys {
  readonly accountId: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly deleted: readonly string[];
}

/** Makes a root key and deletes all others of the account, in one commit. Temporary credentials of root go on until they expire. */
export async function rotateRootKeys(parts: AccountParts, accountId: string): Promise<RotatedRootKeys> {
  const accessKeyId = newAccessKeyId(parts.ids, "AKIA", accountId);
  const secretAccessKey = parts.ids.alphanumeric(40);
  const sealedSecret = parts.keys.seal(Buffer.from(secretAccessKey));
  const deleted = await parts.store.transact(async (tx) => {
    const old = await tx.indexRange(accessKeys, "account", { prefix: [accountId, ""], limit: 1_000 });
    for (const row of old) tx.delete(accessKeys, [row.accessKeyId]);
    tx.put(accessKeys, { accessKeyId, accountId, sealedSecret, status: "Active", createdAt: parts.clock.now() });
    return old.map((row) => row.accessKeyId);
  });
  return { accountId, accessKeyId, secretAccessKey, deleted };
}
