/** The supervisor: starts the gateway workers and the conductor, starts again what dies, and stops them in order. */
import { fork, type ChildProcess } from "node:child_process";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { createLog } from "../platform/log/log.ts";
import { Crew, type CrewMember } from "./crew.ts";
import { waitForDisk } from "./disk-wait.ts";
import { Distributor } from "./distributor.ts";
import { claimFolder } from "./folder-claim.ts";
import type { ProcessReport } from "../kernel/process-report.ts";
import type { ChildMessage, PrintedRoot, SupervisorMessage } from "./messages.ts";
import type { ProcessSettings } from "./settings.ts";

/** What the supervisor tells whoever started it. */
export interface SupervisorEvents {
  /** All workers run: the region answers. */
  ready(facts: { port: number; root: PrintedRoot }): void;
  /** It cannot run at all (port taken, data folder not writable). */
  failed(message: string): void;
}

/** A running region of several processes. */
export interface Supervisor {
  /** Drains and ends all processes. */
  stop(): Promise<void>;
}

const stopGraceMilliseconds = 15_000;
const collectMilliseconds = 500;
/** A commit that takes as long is not waiting for a disk, whatever else is. */
const hopelessSeconds = 300;

/** Starts a region's processes. */
export function superviseRegion(settings: ProcessSettings, events: SupervisorEvents): Supervisor {
  const facts: { port?: number; root?: PrintedRoot; announced: boolean } = { announced: false };
  const distributor = new Distributor();
  const log = createLog({ format: settings.log });
  let environment: NodeJS.ProcessEnv = {};
  const crew = new Crew({
    workers: settings.workers,
    spawn: (role) => spawn(role, environment),
    started: (child) => child.process.on("message", (message: ChildMessage) => hear(child, message)),
    ended: (child) => distributor.remove(child.process),
  });
  const collector = newCollector(crew.members);

  const hear = (child: CrewMember, message: ChildMessage): void => {
    if (message.type === "ready") {
      crew.answers(child);
      if (child.role === "worker") distributor.add(child.process);
      if (message.root) facts.root = message.root;
      announce();
    } else if (message.type === "failed") {
      // Once the region answers, one process that cannot start (a full disk, a folder that is away) is tried again.
      if (facts.announced) log.error("a process could not start", { role: child.role, reason: message.message });
      else events.failed(message.message);
    } else if (message.type === "taken") {
      distributor.taken(message.id);
    } else if (message.type === "returned") {
      distributor.returned(message.id);
    } else if (message.type === "stalled") {
      void judgeStall(message.seconds);
    } else if (message.type === "stopping") {
      child.state = "stopping";
      distributor.remove(child.process);
    } else {
      collector.hear(child.process, message);
    }
  };
  const announce = (): void => {
    const allRun = [...crew.members].every((child) => child.state === "running");
    if (facts.announced || !allRun || facts.port === undefined || !facts.root) return;
    facts.announced = true;
    events.ready({ port: facts.port, root: facts.root });
    // Nothing waits for background work: it does not compete with the workers for the cores while they start.
    crew.startConductor();
  };
  // Clients of a disk that is slow had better wait than be cut off; a lock left behind is let go of only by ending all.
  const judgeStall = async (seconds: number): Promise<void> => {
    const pids = [...crew.members].flatMap((child) => child.process.pid ?? []);
    if (seconds < hopelessSeconds && (await waitForDisk(pids))) return;
    // Nothing acknowledged is lost by it, and no client's connection: those wait here until a worker runs again.
    crew.renew();
  };

  const begin = (port: number): void => {
    facts.port = port;
    environment = {
      ...process.env,
      HANEUL_PROCESS_SETTINGS: JSON.stringify({ ...settings, port }),
      UV_THREADPOOL_SIZE: "8",
    };
    crew.startWorkers();
  };
  // After the port: two that are started alike had better hear of that.
  const claim = (port: number): void => {
    release = claimFolder(settings.dataDirectory);
    begin(port);
  };
  let release = (): void => undefined;
  distributor
    .listen(settings.hosts, settings.port)
    .then(claim)
    .catch((error: Error) => events.failed(error.message));
  return {
    stop: async () => {
      const stopped = crew.stop();
      distributor.close();
      for (const child of crew.members) tell(child.process, { type: "stop" });
      setTimeout(() => crew.members.forEach((child) => child.process.kill("SIGKILL")), stopGraceMilliseconds).unref();
      await stopped;
      release();
    },
  };
}

function spawn(role: CrewMember["role"], environment: NodeJS.ProcessEnv): ChildProcess {
  const entry = role === "conductor" ? "conductor" : "gateway-worker";
  return fork(entryOf(entry), { env: environment, execArgv: nodeArguments(role) });
}

/** The entry file beside this one: compiled when this one is. */
function entryOf(name: string): string {
  return fileURLToPath(new URL(`./${name}${extname(fileURLToPath(import.meta.url))}`, import.meta.url));
}

/**
 * Sources run through the same loader as the supervisor does. Garbage is collected on the process's own thread, less often: as
 * many processes as cores leave nothing for V8's helper threads to run on. The old generation may grow to twice what is
 * alive before all of it is marked: at V8's own pace the bodies passing through, which die young but count, had it marked
 * with every second scavenge. docs/performance.md says what that measured. The conductor, whose jobs nobody waits for, is to
 * be small: what its start leaves behind would lie in a large nursery for most of a minute.
 */
function nodeArguments(role: CrewMember["role"]): string[] {
  const inherited = process.execArgv.filter((argument) => !argument.startsWith("--inspect"));
  const nurseryMebibytes = role === "conductor" ? 4 : 16;
  return [
    ...inherited,
    "--single-threaded-gc",
    `--max-semi-space-size=${nurseryMebibytes}`,
    "--heap-growing-percent=100",
  ];
}

function tell(child: ChildProcess, message: SupervisorMessage): void {
  if (child.connected) child.send(message);
}

/** Gathers reports of all processes for whichever worker asks. */
function newCollector(children: ReadonlySet<CrewMember>): {
  hear(from: ChildProcess, message: Extract<ChildMessage, { type: "collect" | "report" }>): void;
} {
  let lastId = 0;
  const waiting = new Map<number, { reports: ProcessReport[]; missing: number; done: () => void }>();
  const startedAt = Date.now();
  const own = (): ProcessReport => ({
    process: {
      role: "supervisor",
      pid: process.pid,
      state: "running",
      startedAt,
      residentBytes: process.memoryUsage.rss(),
    },
    metrics: {},
  });
  return {
    hear(from, message) {
      if (message.type === "report") {
        const asked = waiting.get(message.id);
        if (!asked) return;
        asked.reports.push(message.report);
        asked.missing -= 1;
        if (asked.missing === 0) asked.done();
        return;
      }
      lastId += 1;
      const id = lastId;
      const running = [...children].filter((child) => child.state === "running");
      const answer = (): void => {
        const asked = waiting.get(id);
        if (!asked) return;
        waiting.delete(id);
        tell(from, { type: "collected", id: message.id, reports: [own(), ...asked.reports] });
      };
      waiting.set(id, { reports: [], missing: running.length, done: answer });
      for (const child of running) tell(child.process, { type: "report", id, question: message.question });
      setTimeout(answer, collectMilliseconds).unref();
    },
  };
}
