/** What the region's processes say to each other over their IPC channels. */
import type { ProcessQuestion, ProcessReport } from "../kernel/process-report.ts";

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
  /** Asks every process; answered with `collected`. */
  | { readonly type: "collect"; readonly id: number; readonly question: ProcessQuestion }
  | { readonly type: "report"; readonly id: number; readonly report: ProcessReport }
  /** A connection arrived. */
  | { readonly type: "taken"; readonly id: number }
  /** This worker is stopping: somebody else shall have the connection. */
  | { readonly type: "returned"; readonly id: number }
  /** This worker drains and wants no more connections. */
  | { readonly type: "stopping" }
  /** A commit takes that long: the disk is slow, or the store's write lock was left behind by a process that died. */
  | { readonly type: "stalled"; readonly seconds: number };

/** From the supervisor to its children. */
export type SupervisorMessage =
  | { readonly type: "stop" }
  /** Comes with a socket. */
  | { readonly type: "connection"; readonly id: number }
  | { readonly type: "report"; readonly id: number; readonly question: ProcessQuestion }
  | { readonly type: "collected"; readonly id: number; readonly reports: readonly ProcessReport[] };
