/** How replication is doing, by rule. AWS docs: "Monitoring replication with metrics": operations and bytes pending, latency, failures. */
import type { ReplicationAnswerRow } from "../../../kernel/control.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import type { Reader } from "../../../kernel/store.ts";
import { batchReplications } from "../batch/tables.ts";
import { replicationCounts, replicationScans, replicationTasks } from "./tables.ts";

const maximumRules = 10_000;

/** All rules that ever had something to do, by source and destination. */
export async function readReplicationMetrics(reader: Reader, now: number): Promise<ReplicationAnswerRow[]> {
  const counts = await reader.counterRange(replicationCounts, { limit: maximumRules });
  return Promise.all(
    counts.map(async ({ key, values }) => {
      const [source, destination, ruleId] = key as [string, string, string];
      const [pending = 0, bytes = 0, done = 0, doneBytes = 0, took = 0, failed = 0] = values.map(Number);
      const [oldest] = await reader.indexRange(replicationTasks, "rule", { prefix: key, limit: 1 });
      return {
        source,
        destination,
        ruleId,
        pendingOperations: pending,
        pendingBytes: bytes,
        latencySeconds: oldest ? Math.max(0, now - oldest.pendingSince) / 1000 : 0,
        replicatedOperations: done,
        replicatedBytes: doneBytes,
        meanLatencySeconds: done === 0 ? 0 : took / done / 1000,
        failedOperations: failed,
      };
    }),
  );
}

/** Everything that is noted of replication goes: for the region's reset. */
export async function emptyReplication({ store }: Pick<JobContext, "store">): Promise<void> {
  for (let more = true; more;) {
    more = await store.transact(async (tx) => {
      const tasks = await tx.range(replicationTasks, { limit: 200 });
      const scans = await tx.range(replicationScans, { limit: 200 });
      const batches = await tx.range(batchReplications, { limit: 200 });
      for (const row of batches) tx.delete(batchReplications, batchReplications.key(row));
      for (const row of tasks) tx.delete(replicationTasks, replicationTasks.key(row));
      for (const row of scans) tx.delete(replicationScans, replicationScans.key(row));
      return tasks.length + scans.length + batches.length > 0;
    });
  }
  await store.transact(async (tx) => {
    const counts = await tx.counterRange(replicationCounts, { limit: 100_000 });
    for (const { key, values } of counts)
      tx.add(
        replicationCounts,
        key,
        values.map((value) => -value),
      );
  });
}
