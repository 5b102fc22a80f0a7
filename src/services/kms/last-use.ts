/** When keys were last used, for GetKeyLastUsage: to the hour, so that using a key need not write. */
import type { Context } from "../../kernel/context.ts";
import { lastUses, placeOf, type KeyRow, type LastUseRow } from "./tables.ts";

const granularityMilliseconds = 3_600_000;

/** Notes a use, unless one was noted within the hour. */
export async function noteUse(context: Context, key: KeyRow, operation: string): Promise<void> {
  const at = context.clock.now();
  const known = await context.store.read((reader) => reader.get(lastUses, placeOf(key)));
  if (known && at - known.at < granularityMilliseconds) return;
  const { accountId, region, keyId } = key;
  const row: LastUseRow = { accountId, region, keyId, operation, at, requestId: context.requestId };
  await context.store.transact(async (tx) => tx.put(lastUses, row));
}
