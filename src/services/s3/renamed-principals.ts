/** Policies of buckets and access points follow the users and roles that they name: see kernel/identity/principal-changes.ts. */
import type { DeliveredEvent } from "../../kernel/events.ts";
import { findKeys } from "../../kernel/find-keys.ts";
import { withPrincipalRenamed, type PrincipalChange } from "../../kernel/identity/principal-changes.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { accessPoints } from "../../kernel/s3-account.ts";
import { bucketConfigurations } from "./tables.ts";

/** Names the principal anew wherever a policy has it. Delivered twice, the second time finds nothing. */
export async function renamePrincipal({ store }: JobContext, event: DeliveredEvent): Promise<void> {
  const change = event.detail as unknown as PrincipalChange;
  const ofBuckets = await findKeys(store, bucketConfigurations, ({ kind, document }) => {
    return kind === "policy" && (document as string).includes(change.from);
  });
  for (const key of ofBuckets) {
    await store.transact(async (tx) => {
      const row = await tx.get(bucketConfigurations, key);
      if (row) tx.put(bucketConfigurations, { ...row, document: withPrincipalRenamed(row.document as string, change) });
    });
  }
  const ofPoints = await findKeys(store, accessPoints, ({ policy }) => policy?.includes(change.from) === true);
  for (const key of ofPoints) {
    await store.transact(async (tx) => {
      const row = await tx.get(accessPoints, key);
      if (row?.policy !== undefined) tx.put(accessPoints, { ...row, policy: withPrincipalRenamed(row.policy, change) });
    });
  }
}
