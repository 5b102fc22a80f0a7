/** What people may know of the background jobs: when each ran, what it did, what went wrong. */
import { defineTable } from "../../kernel/table.ts";
import type { Store } from "../../kernel/store.ts";

/** The state of one job. */
export interface JobStatus {
  readonly name: string;
  readonly everySeconds: number;
  /** Completed runs, failures included. */
  readonly runs: number;
  /** Failures since the last success. */
  readonly failures: number;
  /** Region time of the end of the last run, milliseconds. */
  readonly lastRunAt?: number;
  /** Wall time the last run took, milliseconds. */
  readonly lastRunMilliseconds?: number;
  /** What the last successful run said it did. */
  readonly summary?: string;
  /** The last failure in one line; it stays until the next one. */
  readonly lastError?: string;
  /** Region time of the last failure, milliseconds. */
  readonly lastErrorAt?: number;
  /** Region time when it runs next unless it is woken, milliseconds. */
  readonly nextRunAt: number;
}

export const jobStatuses = defineTable<JobStatus>("platform.job-statuses", {
  scope: "partition",
  key: (row) => [row.name],
});

/** All jobs that ever ran, by name. */
export function listJobStatuses(store: Store): Promise<JobStatus[]> {
  return store.read((reader) => reader.range(jobStatuses, { limit: 1000 }));
}
