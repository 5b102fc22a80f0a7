/** What one process of a region asks all of them, and what each tells. */
import type { ProcessStatus } from "./control.ts";
import type { LiveRequest } from "./live.ts";
import type { RequestExplanation } from "./trail.ts";

/** What is asked besides status and counters. All may be left out. */
export interface ProcessQuestion {
  /** Id of a request: why was it answered as it was? */
  readonly explain?: string;
  /** The last requests that ended at that wall time or later, at most so many. */
  readonly requests?: { readonly since: number; readonly limit: number };
  /** Load over time, since that wall time. */
  readonly seriesSince?: number;
}

/** What happened in one slot of a process's series. */
export interface SeriesSlot {
  /** Number of the slot: wall time divided by `slotMilliseconds`. */
  readonly slot: number;
  readonly requests: number;
  readonly clientErrors: number;
  readonly serverErrors: number;
  readonly receivedBytes: number;
  readonly sentBytes: number;
  /** Pairs of a latency bucket's number and how many requests fell into it, one after the other. */
  readonly latencies: readonly number[];
}

/** How long a slot of a series is. */
export const slotMilliseconds = 5_000;

/** One process's status and counters, and its answers. */
export interface ProcessReport {
  readonly process: ProcessStatus;
  /** Counters by Prometheus name with labels: `haneul_requests_total{service="s3",…}`. */
  readonly metrics: Readonly<Record<string, number>>;
  /** The request that was asked for, when the process remembers it. */
  readonly explained?: RequestExplanation | undefined;
  /** Requests that the process remembers, the newest first. */
  readonly requests?: readonly LiveRequest[] | undefined;
  readonly series?: readonly SeriesSlot[] | undefined;
  /** Names of the background jobs that run in it now. */
  readonly runningJobs?: readonly string[] | undefined;
}
