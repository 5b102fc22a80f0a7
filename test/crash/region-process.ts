/** The region under test: started as people start it, and killed as no one should. */
import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { openSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const command = resolve(import.meta.dirname, "../../dist/cli/haneul.js");
const startMilliseconds = 120_000;
/** Marks our processes, whoever their parents are by now. */
const mark = `HANEUL_CRASH_RUN=${randomUUID()}`;

/** What of a region is killed. */
export type Victim = "worker" | "all workers" | "conductor" | "supervisor" | "everything";

/** One region on one data folder, over many lives. */
export class RegionProcess {
  readonly port: number;
  readonly #folder: string;
  readonly #workers: number;
  readonly #variables: Readonly<Record<string, string>>;
  #supervisor: ChildProcess | undefined;
  #ready: Promise<void> = Promise.reject(new Error("the region was not started"));

  constructor(
    folder: string,
    options: { port: number; workers: number; variables?: Readonly<Record<string, string>> },
  ) {
    this.#folder = folder;
    this.port = options.port;
    this.#workers = options.workers;
    this.#variables = options.variables ?? {};
    this.#ready.catch(() => undefined);
  }

  get endpoint(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Where all its lives' logs are. */
  get logPath(): string {
    return join(this.#folder, "region.log");
  }

  /** Resolves when the life that began last said `Ready.`. */
  ready(): Promise<void> {
    return this.#ready;
  }

  /** Begins a life; resolves when it answers. */
  start(): Promise<void> {
    const [name = "", value = ""] = mark.split("=");
    const log = openSync(this.logPath, "a");
    const data = join(this.#folder, "data");
    const words = ["up", "--port", String(this.port), "--data", data, "--workers", String(this.#workers)];
    const child = spawn(process.execPath, [command, ...words, "--log", "json"], {
      stdio: ["ignore", "pipe", log],
      env: { PATH: process.env["PATH"], HOME: this.#folder, ...this.#variables, [name]: value },
    });
    this.#supervisor = child;
    this.#ready = saysReady(child);
    this.#ready.catch(() => undefined);
    return this.#ready;
  }

  /** Kills at once; true when the supervisor is among the dead. */
  kill(victim: Victim, pick: (count: number) => number): boolean {
    const supervisor = this.#supervisor?.pid;
    const living = ownProcesses();
    const workers = living.filter((each) => each.role === "worker");
    const one = workers[pick(workers.length)];
    const condemned = living.filter((each) => {
      if (victim === "everything") return true;
      if (victim === "supervisor") return each.pid === supervisor;
      if (victim === "worker") return each === one;
      return each.role === (victim === "conductor" ? "conductor" : "worker");
    });
    for (const { pid } of condemned) signal(pid, "SIGKILL");
    return condemned.some(({ pid }) => pid === supervisor);
  }

  /** Takes the processor from one worker, as a machine with too much work does; what it returns gives it back. */
  freeze(pick: (count: number) => number): () => void {
    const workers = ownProcesses().filter((each) => each.role === "worker");
    const pid = workers[pick(workers.length)]?.pid;
    if (pid !== undefined) signal(pid, "SIGSTOP");
    return () => {
      if (pid !== undefined) signal(pid, "SIGCONT");
    };
  }

  /** Asks it to end and waits until all its processes have; `meanwhile` comes when it was asked. */
  async stop(meanwhile: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    this.#supervisor?.kill("SIGTERM");
    await meanwhile();
    await nobodyLeft(60_000);
  }

  /** Kills whatever lives, also what earlier lives left behind, and what was being born while it looked. */
  async killAll(): Promise<void> {
    await nobodyLeft(60_000, () => this.kill("everything", () => 0));
  }
}

function saysReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the region said nothing in two minutes")), startMilliseconds);
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-8192);
      if (said.includes("Ready.")) resolve();
    });
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`the region ended with ${code ?? signal}: ${said}`));
    });
    child.stdout?.once("data", () => clearTimeout(timer));
  });
}

interface OwnProcess {
  readonly pid: number;
  readonly role: "supervisor" | "worker" | "conductor";
}

/** Our living processes, known by the variable they inherited. */
function ownProcesses(): OwnProcess[] {
  const found: OwnProcess[] = [];
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    const environment = readProc(name, "environ").split("\0");
    if (!environment.includes(mark)) continue;
    const words = readProc(name, "cmdline");
    const role = words.includes("gateway-worker") ? "worker" : words.includes("conductor") ? "conductor" : "supervisor";
    found.push({ pid: Number(name), role });
  }
  return found;
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    // It ended between two looks, or belongs to someone else.
    return "";
  }
}

function signal(pid: number, name: "SIGKILL" | "SIGSTOP" | "SIGCONT"): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended on its own meanwhile.
  }
}

/** Resolves when nobody was seen twice running: a process between fork and exec has no environment yet. */
async function nobodyLeft(milliseconds: number, urge: () => void = () => undefined): Promise<void> {
  const deadline = Date.now() + milliseconds;
  for (let looks = 0; looks < 2; looks += 1) {
    urge();
    await pause(20);
    const left = ownProcesses();
    if (left.length > 0) looks = -1;
    if (Date.now() > deadline) throw new Error(`of the region's processes ${JSON.stringify(left)} did not end`);
  }
}
