/** What a worker and the conductor share: they report, stop when told, and do not outlive their supervisor. */
import { writeSync } from "node:fs";
import type { Socket } from "node:net";
import { inspect } from "node:util";
import type { ProcessStatus } from "../kernel/control.ts";
import type { ProcessQuestion, ProcessReport } from "../kernel/process-report.ts";
import type { ChildMessage, SupervisorMessage } from "./messages.ts";

const collectMilliseconds = 1000;
/** Longer than a region takes to drain; without a supervisor nobody else would end a process that does not get there. */
const stopGraceMilliseconds = 20_000;

/** A child's side of the IPC channel. */
export interface Child {
  tell(message: ChildMessage): void;
  /** What all processes of the region report. */
  collect(question?: ProcessQuestion): Promise<readonly ProcessReport[]>;
}

/** Takes up the channel. `metrics` also brings what is buffered into the ledger; `stop` is called once: when told, on SIGTERM, or when the supervisor is gone. */
export function becomeChild(
  role: "worker" | "conductor",
  options: {
    stop: () => Promise<void>;
    metrics: () => Promise<Readonly<Record<string, number>>>;
    /** What this process knows of what is asked. */
    answer?: (question: ProcessQuestion) => Omit<ProcessReport, "process" | "metrics">;
    /** Takes a connection that the supervisor accepted. */
    serve?: (socket: Socket) => void;
  },
): Child {
  const startedAt = Date.now();
  const waiting = new Map<number, (reports: readonly ProcessReport[]) => void>();
  let lastId = 0;
  let stopping = false;
  const tell = (message: ChildMessage): void => {
    // A supervisor that dies meanwhile is noticed by its disconnect.
    if (process.connected) process.send?.(message, () => undefined);
  };
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    tell({ type: "stopping" });
    setTimeout(() => process.exit(1), stopGraceMilliseconds).unref();
    options.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  const status = (): ProcessStatus => ({
    role,
    pid: process.pid,
    state: stopping ? "stopping" : "running",
    startedAt,
    residentBytes: process.memoryUsage.rss(),
  });
  const report = async (question: ProcessQuestion): Promise<ProcessReport> => ({
    process: status(),
    metrics: await options.metrics(),
    ...options.answer?.(question),
  });
  process.on("message", (message: SupervisorMessage, socket?: Socket) => {
    if (message.type === "stop") stop();
    if (message.type === "connection") receive(message.id, socket);
    if (message.type === "report") {
      void report(message.question).then((own) => tell({ type: "report", id: message.id, report: own }));
    }
    if (message.type === "collected") {
      waiting.get(message.id)?.(message.reports);
      waiting.delete(message.id);
    }
  });
  const receive = (id: number, socket: Socket | undefined): void => {
    if (stopping) {
      // Only this process's side is closed: the supervisor still has the connection.
      socket?.destroy();
      return tell({ type: "returned", id });
    }
    tell({ type: "taken", id });
    // The client may have left on the way.
    if (socket) options.serve?.(socket);
  };
  endForGood();
  process.once("disconnect", stop);
  // A supervisor that died while this process was loading its code has left already: the event is over.
  if (!process.connected) stop();
  process.once("SIGTERM", stop);
  // Ctrl-C reaches the whole process group: the supervisor decides the order.
  process.on("SIGINT", () => undefined);
  return {
    tell,
    collect: (question = {}) =>
      new Promise((resolve) => {
        lastId += 1;
        const id = lastId;
        waiting.set(id, resolve);
        tell({ type: "collect", id, question });
        setTimeout(() => {
          if (waiting.delete(id)) resolve(report(question).then((own) => [own]));
        }, collectMilliseconds).unref();
      }),
  };
}

/**
 * Makes every exit one that happens. Node waits for its threads at the end, and one that holds the store's write lock waits
 * for this very process to say what to write: it would keep the lock, and all writers of the region, forever.
 */
function endForGood(): void {
  process.on("uncaughtExceptionMonitor", (error) => {
    writeSync(process.stderr.fd, `${inspect(error)}\n`);
  });
  process.once("exit", () => process.kill(process.pid, "SIGKILL"));
}
