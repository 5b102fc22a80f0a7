/** What the region's processes say to each other over their IPC channels. */
import type { ProcessStatus } from "../kernel/control.ts";
import type { RequestExplanation } from "../kernel/trail.ts";

/** The root key that the supervisor prints. */
export interface PrintedRoot {
  readonly accountId: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** From a worker or the conductor to the supervisor. */
export type ChildMessage =
  | { readonly type: "ready"; readonly root?: PrintedRoot }
  | { readonly type: "failed"; readonly message: string }
  /** Asks what every process knows, also of the request with the id `explain`; answered with `collected`. */
  | { readonly type: "collect"; readonly id: number; readonly explain?: string | undefined }
  | { readonly type: "report"; readonly id: number; readonly report: ProcessReport }
  /** A connection arrived. */
  | { readonly type: "taken"; readonly id: number }
  /** This worker is stopping: somebody else shall have the connection. */
  | { readonly type: "returned"; readonly id: number }
  /** This worker drains and wants no more connections. */
  | { readonly type: "stopping" }
  /** The store's write lock was left behind by a process that died: all must let go of the store. */
  | { readonly type: "stalled" };

/** From the supervisor to its children. */
export type SupervisorMessage =
  | { readonly type: "stop" }
  /** Comes with a socket. */
  | { readonly type: "connection"; readonly id: number }
  | { readonly type: "report"; readonly id: number; readonly explain?: string | undefined }
  | { readonly type: "collected"; readonly id: number; readonly reports: readonly ProcessReport[] };

/** One process's status and counters. */
export interface ProcessReport {
  readonly process: ProcessStatus;
  /** Counters by Prometheus name with labels: `haneul_requests_total{service="s3",…}`. */
  readonly metrics: Readonly<Record<string, number>>;
  /** The request that was asked for, when this process remembers it. */
  readonly explained?: RequestExplanation | undefined;
}
