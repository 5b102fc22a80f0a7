/** INTELLIGENT_TIERING: a read brings an object back to the frequent tier, and is remembered by the day. */
import type { Context } from "../../../kernel/context.ts";
import { findBucket } from "../bucket.ts";
import { isTiered } from "../object-storage-class.ts";
import type { AccessTier, ObjectRow } from "../tables.ts";
import { VersionWriter } from "../version-writer.ts";
import { findSame } from "./move-version.ts";

const day = 86_400_000;

/** The tiers that a read ends; out of an archive tier only a restore leads. */
const readable: ReadonlySet<AccessTier | undefined> = new Set<AccessTier>(["IA", "AIA"]);

/** Notes the read of an object, at most once a day while it is in the frequent tier. */
export async function noteAccess(context: Context, row: ObjectRow): Promise<void> {
  if (!isTiered(row) || !isNews(row, context.clock.now())) return;
  await context.store.transact(async (tx) => {
    const now = context.clock.now();
    const bucket = await findBucket(tx, row.bucket);
    const present = await findSame(tx, row);
    if (!bucket || !present || !isNews(present.row, now)) return;
    const { classed } = present.row;
    const tier = readable.has(classed?.tier) ? undefined : classed?.tier;
    const writer = new VersionWriter(context, tx, bucket);
    const after = { ...present.row, classed: { ...classed, tier, accessedAt: now - (now % day) } };
    await writer.reclass(present.row, after, present.isCurrent);
    writer.finish();
  });
}

function isNews({ classed }: ObjectRow, now: number): boolean {
  return readable.has(classed?.tier) || (classed?.accessedAt ?? 0) < now - (now % day);
}
