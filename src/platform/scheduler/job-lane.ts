/** One job of the runner: when it is due, its runs one after another, its status row. */
import { assert } from "../../kernel/errors.ts";
import type { Job, JobContext, JobResult } from "../../kernel/jobs.ts";
import { describeFailure } from "../outbox/failed-deliveries.ts";
import type { JobStatus } from "./job-status.ts";
import { jobStatuses } from "./job-status.ts";

/** A failed job waits at least this long, in wall time, and twice as long after each further failure. */
const firstRetryMilliseconds = 1000;
const longestRetryMilliseconds = 60_000;

/** Runs one job; never twice at once. */
export class JobLane {
  readonly job: Job;
  readonly #context: Omit<JobContext, "signal">;
  #status: JobStatus;
  #woken = false;
  #more = false;
  #notBeforeWall = 0;
  /** The run under way. */
  running: Promise<void> | undefined;

  constructor(job: Job, context: Omit<JobContext, "signal">) {
    assert(job.everySeconds > 0, `the job ${job.name} states a period`);
    this.job = job;
    this.#context = context;
    this.#status = { name: job.name, everySeconds: job.everySeconds, runs: 0, failures: 0, nextRunAt: 0 };
  }

  /** Continues where the process that ran the jobs before left off. */
  async load(): Promise<void> {
    const stored = await this.#context.store.read((reader) => reader.get(jobStatuses, [this.job.name]));
    if (!stored) return;
    const latest = this.#context.clock.now() + this.job.everySeconds * 1000;
    this.#status = { ...stored, everySeconds: this.job.everySeconds, nextRunAt: Math.min(stored.nextRunAt, latest) };
  }

  wake(): void {
    this.#woken = true;
  }

  isDue(): boolean {
    const { clock } = this.#context;
    if (clock.wall() < this.#notBeforeWall) return false;
    return this.#woken || this.#more || clock.now() >= this.#status.nextRunAt;
  }

  /** Runs the job once and writes down what came of it; never rejects. */
  run(signal: AbortSignal): Promise<void> {
    this.running = this.#run(signal).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  async #run(signal: AbortSignal): Promise<void> {
    this.#woken = false;
    this.#more = false;
    const started = performance.now();
    try {
      const result = await this.job.run({ ...this.#context, signal });
      this.#succeeded(result, performance.now() - started);
    } catch (error) {
      if (signal.aborted) return;
      this.#failed(error, performance.now() - started);
    }
    try {
      await this.#context.store.transact(async (tx) => tx.put(jobStatuses, this.#status));
    } catch (error) {
      this.#context.log.warn("a job's status could not be written", { job: this.job.name, error });
    }
  }

  #succeeded(result: JobResult, milliseconds: number): void {
    this.#more = result.more;
    this.#notBeforeWall = 0;
    this.#status = { ...this.#ended(milliseconds), failures: 0, summary: result.summary };
  }

  #failed(error: unknown, milliseconds: number): void {
    const failures = this.#status.failures + 1;
    this.#context.log.error("a job failed", { job: this.job.name, failures, error });
    const delay = Math.min(longestRetryMilliseconds, firstRetryMilliseconds * 2 ** Math.min(failures - 1, 10));
    this.#notBeforeWall = this.#context.clock.wall() + delay;
    const ended = this.#ended(milliseconds);
    // It is due again as soon as its pause is over, however long its period is.
    const again = this.#context.clock.now();
    this.#status = { ...ended, failures, nextRunAt: again, lastError: describeFailure(error), lastErrorAt: again };
  }

  #ended(milliseconds: number): JobStatus {
    const now = this.#context.clock.now();
    return {
      ...this.#status,
      runs: this.#status.runs + 1,
      lastRunAt: now,
      lastRunMilliseconds: Math.round(milliseconds),
      nextRunAt: now + this.job.everySeconds * 1000,
    };
  }
}
