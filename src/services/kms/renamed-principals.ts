/** Key policies and grants follow the users and roles that they name: see kernel/identity/principal-changes.ts. */
import type { DeliveredEvent } from "../../kernel/events.ts";
import { findKeys } from "../../kernel/find-keys.ts";
import { withPrincipalRenamed, type PrincipalChange } from "../../kernel/identity/principal-changes.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { grants, keys } from "./tables.ts";

/** Names the principal anew wherever a key's policy or a grant has it. Delivered twice, the second time finds nothing. */
export async function renamePrincipal({ store }: JobContext, event: DeliveredEvent): Promise<void> {
  const change = event.detail as unknown as PrincipalChange;
  const { from, to } = change;
  for (const key of await findKeys(store, keys, ({ policy }) => policy.includes(from))) {
    await store.transact(async (tx) => {
      const row = await tx.get(keys, key);
      if (row) tx.put(keys, { ...row, policy: withPrincipalRenamed(row.policy, change) });
    });
  }
  const renamed = (name: string): string => (name === from ? to : name);
  for (const key of await findKeys(store, grants, (row) => row.grantee === from || row.retiring === from)) {
    await store.transact(async (tx) => {
      const row = await tx.get(grants, key);
      if (!row) return;
      const { grantee, retiring } = row;
      const holder = retiring === undefined ? {} : { retiring: renamed(retiring) };
      tx.put(grants, { ...row, grantee: renamed(grantee), ...holder });
    });
  }
}
