/** The delegation policy follows the users and roles that it names: see kernel/identity/principal-changes.ts. */
import type { DeliveredEvent } from "../../kernel/events.ts";
import { findKeys } from "../../kernel/find-keys.ts";
import { withPrincipalRenamed, type PrincipalChange } from "../../kernel/identity/principal-changes.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { resourcePolicies } from "./tables.ts";

/** Names the principal anew wherever a delegation policy has it. Delivered twice, the second time finds nothing. */
export async function renamePrincipal({ store }: JobContext, event: DeliveredEvent): Promise<void> {
  const change = event.detail as unknown as PrincipalChange;
  for (const key of await findKeys(store, resourcePolicies, ({ text }) => text.includes(change.from))) {
    await store.transact(async (tx) => {
      const row = await tx.get(resourcePolicies, key);
      if (row) tx.put(resourcePolicies, { ...row, text: withPrincipalRenamed(row.text, change) });
    });
  }
}
