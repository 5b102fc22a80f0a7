/** The region's processes: who dies is started again, and all at once when nothing less helps. */
import type { ChildProcess } from "node:child_process";
import type { ProcessStatus } from "../kernel/control.ts";
import { RestartDelays } from "./restart-delays.ts";

/** A process that lives. */
export interface CrewMember {
  readonly role: "worker" | "conductor";
  readonly process: ChildProcess;
  readonly startedAt: number;
  state: ProcessStatus["state"];
}

/** How a crew comes by its processes, and whom it tells of them. */
export interface CrewOptions {
  readonly workers: number;
  spawn(role: CrewMember["role"]): ChildProcess;
  started(member: CrewMember): void;
  ended(member: CrewMember): void;
}

/** Nobody but it starts processes, and each that it starts is started again until it is told to stop. */
export class Crew {
  readonly #options: CrewOptions;
  readonly #members = new Set<CrewMember>();
  readonly #delays = new RestartDelays();
  readonly #restarts = new Set<NodeJS.Timeout>();
  #conducts = false;
  #renewing = false;
  #stopped: (() => void) | undefined;

  constructor(options: CrewOptions) {
    this.#options = options;
  }

  get members(): ReadonlySet<CrewMember> {
    return this.#members;
  }

  startWorkers(): void {
    for (let count = 0; count < this.#options.workers; count += 1) this.#start("worker");
  }

  /** From now on there is a conductor, too. */
  startConductor(): void {
    this.#conducts = true;
    if (!this.#renewing) this.#start("conductor");
  }

  /** A process says that it does what it is for. */
  answers(member: CrewMember): void {
    member.state = "running";
    this.#delays.ready(member.role);
  }

  /** Ends all, and starts them when none is left. */
  renew(): void {
    if (this.#stopped || this.#renewing) return;
    this.#renewing = true;
    this.#startNobody();
    for (const { process } of this.#members) process.kill("SIGKILL");
    if (this.#members.size === 0) this.#startAll();
  }

  /** Starts nobody any more; resolves when the last one is gone. Whoever calls it sees to their going. */
  stop(): Promise<void> {
    this.#startNobody();
    return new Promise((resolve) => {
      this.#stopped = resolve;
      if (this.#members.size === 0) resolve();
    });
  }

  #start(role: CrewMember["role"]): void {
    if (this.#stopped) return;
    const member: CrewMember = { role, process: this.#options.spawn(role), startedAt: Date.now(), state: "starting" };
    this.#members.add(member);
    member.process.once("exit", () => this.#bury(member));
    this.#options.started(member);
  }

  #startAll(): void {
    this.#renewing = false;
    this.startWorkers();
    if (this.#conducts) this.#start("conductor");
  }

  #bury(member: CrewMember): void {
    this.#members.delete(member);
    this.#options.ended(member);
    if (this.#stopped || this.#renewing) {
      if (this.#members.size > 0) return;
      return this.#stopped ? this.#stopped() : this.#startAll();
    }
    const restart = setTimeout(
      () => {
        this.#restarts.delete(restart);
        this.#start(member.role);
      },
      this.#delays.died(member.role, Date.now() - member.startedAt),
    );
    this.#restarts.add(restart);
  }

  /** Those that wait for their start are among all that are started later. */
  #startNobody(): void {
    for (const restart of this.#restarts) clearTimeout(restart);
    this.#restarts.clear();
  }
}
