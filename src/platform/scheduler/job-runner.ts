/** Runs the background jobs: in one process at a time, when their period has passed on the region's clock or they are woken. */
import type { Job, JobContext } from "../../kernel/jobs.ts";
import { JobLane } from "./job-lane.ts";
import { readWakes } from "./job-wakes.ts";
import { dropLease, takeLease } from "./lease.ts";

/** What a runner needs. */
export interface JobRunnerOptions {
  readonly jobs: readonly Job[];
  /** What the jobs get; the runner adds its own signal. */
  readonly context: Omit<JobContext, "signal">;
  /** Unique per process start. */
  readonly owner: string;
  /** How often it looks for due and woken jobs, milliseconds of wall time. Default 250. */
  readonly pollMilliseconds?: number;
  /** How long the lease lasts; another process takes over after that. Default 10,000. */
  readonly leaseMilliseconds?: number;
  /** How many jobs may run side by side. Default 3. */
  readonly concurrency?: number;
}

const leaseName = "conductor";

/** The runner of one process; it acts while the process holds the lease. */
export class JobRunner {
  readonly #options: JobRunnerOptions;
  readonly #lanes: readonly JobLane[];
  readonly #woken = new Map<string, string>();
  #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #ticking: Promise<void> | undefined;
  #leaseUntil = 0;

  constructor(options: JobRunnerOptions) {
    this.#options = options;
    this.#lanes = options.jobs.map((job) => new JobLane(job, options.context));
  }

  /** Whether this process runs the jobs now. */
  get acting(): boolean {
    return this.#leaseUntil > this.#options.context.clock.wall();
  }

  /** Names of the jobs that run at this moment. */
  get runningJobs(): readonly string[] {
    return this.#lanes.flatMap(({ running, job }) => (running === undefined ? [] : [job.name]));
  }

  start(): void {
    this.#schedule(0);
  }

  /** Runs every job that is due or woken, again and again, until none is: for tests and for moves of the clock. */
  async settle(): Promise<void> {
    for (;;) {
      await this.#look();
      const due = this.#lanes.filter((lane) => lane.isDue());
      if (due.length === 0 || !this.acting) return;
      for (const lane of due) await lane.run(this.#stopping.signal);
    }
  }

  /** Aborts running jobs, waits for them, and gives the lease back. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#stopping.abort();
    await this.#ticking;
    for (const lane of this.#lanes) await lane.running;
    if (this.#leaseUntil > 0) await dropLease(this.#options.context.store, leaseName, this.#options.owner);
    this.#leaseUntil = 0;
  }

  #schedule(milliseconds: number): void {
    if (this.#stopping.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#ticking ??= this.#tick().finally(() => {
        this.#ticking = undefined;
        this.#schedule(this.#options.pollMilliseconds ?? 250);
      });
    }, milliseconds);
  }

  async #tick(): Promise<void> {
    try {
      await this.#look();
      if (this.acting) this.#startDue();
    } catch (error) {
      // The store may be out of disk for a while: the next tick tries again.
      this.#options.context.log.error("the job runner could not look for work", { error });
    }
  }

  #startDue(): void {
    const limit = this.#options.concurrency ?? 3;
    let running = this.#lanes.filter((lane) => lane.running !== undefined).length;
    for (const lane of this.#lanes) {
      if (running >= limit) return;
      if (lane.running || !lane.isDue()) continue;
      running++;
      void lane.run(this.#stopping.signal).finally(() => this.#schedule(0));
    }
  }

  /** Keeps the lease and takes notice of wake-up calls. */
  async #look(): Promise<void> {
    if (!(await this.#keepLease())) return;
    const wakes = await readWakes(this.#options.context.store);
    for (const lane of this.#lanes) {
      const token = wakes.get(lane.job.name);
      if (token === undefined || token === this.#woken.get(lane.job.name)) continue;
      this.#woken.set(lane.job.name, token);
      lane.wake();
    }
  }

  async #keepLease(): Promise<boolean> {
    const { clock, store, log } = this.#options.context;
    const milliseconds = this.#options.leaseMilliseconds ?? 10_000;
    const wall = clock.wall();
    if (this.#leaseUntil - wall > (milliseconds * 2) / 3) return true;
    const held = this.#leaseUntil > 0;
    const taken = await takeLease(store, { name: leaseName, owner: this.#options.owner, milliseconds, wall });
    this.#leaseUntil = taken ? wall + milliseconds : 0;
    if (taken && !held) for (const lane of this.#lanes) await lane.load();
    if (!taken && held) this.#loseLease();
    if (taken !== held) log.info(taken ? "this process runs the jobs" : "another process runs the jobs");
    return taken;
  }

  /** Another process acts now: what still runs here gives up at its next step. */
  #loseLease(): void {
    this.#stopping.abort(new Error("the lease went to another process"));
    this.#stopping = new AbortController();
  }
}
