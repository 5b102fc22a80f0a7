/** Roles that trust a principal which goes or is renamed: they name it by its unique id, or its new ARN, from then on. */
import type { Context } from "../../kernel/context.ts";
import { findKeys } from "../../kernel/find-keys.ts";
import {
  principalChangedEvent,
  withPrincipalRenamed,
  type PrincipalChange,
} from "../../kernel/identity/principal-changes.ts";
import { roles } from "../../kernel/identity/principals.ts";
import type { Transaction } from "../../kernel/store.ts";
import type { Key } from "../../kernel/table.ts";

/**
 * Keys of the roles, of all accounts, whose trust policies may name a user or role of that name. Read outside of the
 * transaction that changes it: otherwise every change of any role would be in its way.
 */
export function rolesNaming(context: Context, name: string): Promise<readonly Key[]> {
  // Requests name principals in any case.
  const wanted = name.toLowerCase();
  return findKeys(context.store, roles, ({ trustPolicy }) => trustPolicy.toLowerCase().includes(wanted));
}

/** Writes the principal's new name, or its id, into the trust policies, and tells the services that keep other policies. */
export async function changePrincipal(
  tx: Transaction,
  keys: readonly Key[],
  change: PrincipalChange & { readonly accountId: string },
): Promise<void> {
  const { accountId, from, to } = change;
  for (const key of keys) {
    const row = await tx.get(roles, key);
    const trustPolicy = row && withPrincipalRenamed(row.trustPolicy, change);
    if (row && trustPolicy !== row.trustPolicy) tx.put(roles, { ...row, trustPolicy: trustPolicy ?? row.trustPolicy });
  }
  tx.emit({ type: principalChangedEvent, account: accountId, region: "us-east-1", detail: { from, to } });
}
