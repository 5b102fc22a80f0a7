/** What the region's processes say to each other over their IPC channels. */
import type { ProcessStatus } from "../kernel/control.ts";

/** The root key that the supervisor prints. */
export interface PrintedRoot {
  readonly accountId: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** From a worker or the conductor to the supervisor. */
export type ChildMessage =
  | { readonly type: "ready"; readonly port?: number; readonly root?: PrintedRoot }
  | { readonly type: "failed"; readonly message: string }
  /** Asks what every process knows; answered with `collected`. */
  | { readonly type: "collect"; readonly id: number }
  | { readonly type: "report"; readonly id: number; readonly report: ProcessReport };

/** From the supervisor to its children. */
export type SupervisorMessage =
  | { readonly type: "stop" }
  | { readonly type: "report"; readonly id: number }
  | { readonly type: "collected"; readonly id: number; readonly reports: readonly ProcessReport[] };

/** One process's status and counters. */
export interface ProcessReport {
  readonly process: ProcessStatus;
  /** Counters by Prometheus name with labels: `haneul_requests_total{service="s3",…}`. */
  readonly metrics: Readonly<Record<string, number>>;
}
