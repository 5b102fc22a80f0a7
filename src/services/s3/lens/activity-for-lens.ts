/** The activity of an account's buckets on one day, for Storage Lens. */
import type { Context } from "../../../kernel/context.ts";
import { activityMetrics, type LensActivity, type LensActivityAsked } from "../../../kernel/lens-listing.ts";
import { bucketActivity } from "../activity/tables.ts";

const rowsAtOnce = 1_000;

export async function activityForLens(
  { store, caller }: Context,
  { Day: day }: LensActivityAsked,
): Promise<LensActivity> {
  const prefix = [day, caller.accountId];
  const found: Record<string, Record<string, number>> = {};
  for (let after: string | undefined; ;) {
    const from = after === undefined ? {} : { after: [...prefix, after] };
    const rows = await store.read((reader) => reader.range(bucketActivity, { prefix, ...from, limit: rowsAtOnce }));
    for (const { bucket, counts } of rows) {
      found[bucket] = Object.fromEntries(activityMetrics.map((name, index) => [name, counts[index] ?? 0]));
    }
    after = rows.at(-1)?.bucket;
    if (after === undefined || rows.length < rowsAtOnce) return { Buckets: found };
  }
}
