/** Empties STS: the keys of outside providers, which are all that it keeps. Sessions are in their tokens. */
import type { JobContext } from "../../kernel/jobs.ts";
import { providerKeys } from "../../kernel/identity/provider-keys.ts";

const pageRows = 200;

/** Forgets all registered keys. */
export async function emptySts({ store }: JobContext): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(providerKeys, { limit: pageRows });
      for (const row of rows) tx.delete(providerKeys, [row.url]);
      return rows.length;
    });
    if (removed < pageRows) return;
  }
}
