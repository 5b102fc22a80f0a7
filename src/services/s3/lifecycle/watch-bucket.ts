/** The list of buckets whose objects are looked through every day. */
import type { Ids } from "../../../kernel/ids.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import { bucketLives, tieringConfigurations } from "./tables.ts";
import type { TieringRule } from "./tiering.ts";

/** AWS docs, quotas: configurations of archive tiers a bucket. */
export const maximumTieringRules = 1_000;

/** A bucket got an object in INTELLIGENT_TIERING. */
export async function watchBucket(tx: Transaction, bucket: string): Promise<void> {
  const life = await tx.get(bucketLives, [bucket]);
  if (life?.tiered === true) return;
  tx.put(bucketLives, { bucket, doneDay: 0, ...life, tiered: true });
}

/** New rules count at once for what is there already: the pass begins anew. */
export async function beginPass(tx: Transaction, bucket: string, ids: Ids): Promise<void> {
  const life = await tx.get(bucketLives, [bucket]);
  tx.put(bucketLives, { bucket, doneDay: 0, rules: ids.uuid(), ...(life?.tiered === true ? { tiered: true } : {}) });
}

/** The bucket's configurations of archive tiers. */
export async function readTieringRules(reader: Reader, bucket: string): Promise<TieringRule[]> {
  const rows = await reader.range(tieringConfigurations, { prefix: [bucket], limit: maximumTieringRules });
  return rows.map((row) => row.rule);
}

/** A bucket goes. */
export async function forgetLife(tx: Transaction, bucket: string): Promise<void> {
  tx.delete(bucketLives, [bucket]);
  for (const { rule } of await tx.range(tieringConfigurations, { prefix: [bucket], limit: maximumTieringRules })) {
    tx.delete(tieringConfigurations, [bucket, rule.id]);
  }
}
