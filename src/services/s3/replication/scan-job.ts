/** Existing objects by batch: a walk over a bucket's versions that puts in line what its rules take and nobody has replicated yet. */
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { isArchived } from "../object-storage-class.ts";
import { objects, versions, type ObjectRow } from "../tables.ts";
import { findReplication, queueTask } from "./plan.ts";
import { rulesFor, type ReplicationConfiguration } from "./rules.ts";
import { replicationScans, type ReplicationScan } from "./tables.ts";

const rowsPerStep = 200;
const stepsPerRun = 20;

/** What a batch covers. */
export interface BatchOptions {
  /** Only rules with these ids; all when left out. */
  readonly ruleIds?: readonly string[];
  /** Also what failed before. */
  readonly failedToo?: boolean;
}

/** Begins a walk over what is in the bucket now; one that is under way begins anew. */
export function startBatch(tx: Transaction, bucket: string, options: BatchOptions = {}): void {
  tx.put(replicationScans, {
    bucket,
    table: "objects",
    afterKey: undefined,
    ruleIds: options.ruleIds,
    failedToo: options.failedToo ?? false,
    queued: 0,
  });
}

export const replicateExisting: Job = {
  name: "s3.replicate-existing",
  everySeconds: 5,
  async run(context) {
    const scans = await context.store.read((reader) => reader.range(replicationScans, { limit: 10 }));
    let more = false;
    for (const scan of scans) more = (await walk(context, scan)) || more;
    const queued = scans.reduce((sum, scan) => sum + scan.queued, 0);
    return { more, summary: `${scans.length} buckets walked, ${queued} versions put in line so far` };
  },
};

async function walk(context: JobContext, scan: ReplicationScan): Promise<boolean> {
  for (let step = 0; step < stepsPerRun; step++) {
    if (context.signal.aborted) return false;
    if (!(await context.store.transact((tx) => walkStep(context, tx, scan.bucket)))) return false;
  }
  return true;
}

/** One page; whether there is more of the bucket. */
async function walkStep(context: JobContext, tx: Transaction, bucket: string): Promise<boolean> {
  const scan = await tx.get(replicationScans, [bucket]);
  if (!scan) return false;
  const configuration = await findReplication(tx, bucket);
  if (!configuration) {
    tx.delete(replicationScans, [bucket]);
    return false;
  }
  const rows = await pageOf(tx, scan);
  let queued = 0;
  for (const row of rows)
    queued += (await queueExisting(tx, scan, { row, configuration, now: context.clock.now() })) ? 1 : 0;
  const last = rows.at(-1);
  if (last) {
    tx.put(replicationScans, { ...scan, afterKey: last.key, queued: scan.queued + queued });
    return true;
  }
  if (scan.table === "objects") {
    tx.put(replicationScans, { ...scan, table: "versions", afterKey: undefined });
    return true;
  }
  tx.delete(replicationScans, [bucket]);
  return false;
}

/** Whole keys: a page ends with the last version of one. */
async function pageOf(tx: Transaction, scan: ReplicationScan): Promise<ObjectRow[]> {
  const table = scan.table === "objects" ? objects : versions;
  const after = scan.afterKey === undefined ? {} : { after: [scan.bucket, scan.afterKey] };
  const rows = await tx.range(table, { prefix: [scan.bucket], ...after, limit: rowsPerStep });
  const last = rows.at(-1);
  if (!last || scan.table === "objects" || rows.length < rowsPerStep) return rows;
  const whole = rows.filter((row) => row.key !== last.key);
  return whole.length > 0 ? whole : tx.range(table, { prefix: [scan.bucket, last.key], limit: 100_000 });
}

async function queueExisting(
  tx: Transaction,
  scan: ReplicationScan,
  found: { readonly row: ObjectRow; readonly configuration: ReplicationConfiguration; readonly now: number },
): Promise<boolean> {
  const { row, configuration, now } = found;
  const wanted = row.replicationStatus === undefined || (scan.failedToo && row.replicationStatus === "FAILED");
  if (!wanted || (!row.deleteMarker && isArchived(row))) return false;
  const rules = rulesFor(configuration, row).filter((rule) => scan.ruleIds?.includes(rule.ID ?? "") ?? true);
  if (rules.length === 0) return false;
  for (const rule of rules) await queueTask(tx, { row, rule, kind: "version", now });
  tx.put(scan.table === "objects" ? objects : versions, { ...row, replicationStatus: "PENDING" });
  return true;
}
