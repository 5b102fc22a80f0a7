/** Background jobs: idempotent, without input, bounded, run by the conductor on the region's clock. */
import type { Blobs } from "./blobs.ts";
import type { Clock } from "./clock.ts";
import type { Costs } from "./costs.ts";
import type { Ids } from "./ids.ts";
import type { Log } from "./log.ts";
import type { Meter } from "./meter.ts";
import type { Secrets } from "./secrets.ts";
import type { Store } from "./store.ts";

/** As whom a job, or a subscription to events, calls an operation. */
export interface ServiceIdentity {
  /** The service's principal: `logging.s3.amazonaws.com`. Resource policies name it. */
  readonly principal: string;
  /** The account it acts for, and the region the call is made in. */
  readonly account: string;
  readonly region: string;
  /** A role of the account that it assumes first: the role's policies decide then, and its trust policy must let the principal in. */
  readonly roleArn?: string;
  /** The resource on whose behalf it acts, for `aws:SourceArn`; its account is `aws:SourceAccount`. */
  readonly sourceArn?: string;
  /** The service that makes the call for the role, as `aws:CalledVia` and `kms:ViaService` name it: `s3.amazonaws.com`. */
  readonly via?: string;
}

/** What a job can reach. `store` is unscoped: use `scoped`. */
export interface JobContext {
  readonly store: Store;
  readonly blobs: Blobs;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly meter: Meter;
  /** What use cost. */
  readonly costs: Costs;
  readonly log: Log;
  /** Seals what must not stand in the store in the clear. */
  readonly secrets: Secrets;
  /**
   * Runs a service's operation as AWS's services call each other: from authorization on, metered and recorded. Input and
   * output are the model's. Throws that operation's AWS errors, NotImplemented when the service or operation is not there.
   */
  call(service: string, operation: string, input: object, as: ServiceIdentity): Promise<object>;
  /** Aborted when the conductor stops: give up at the next step. */
  readonly signal: AbortSignal;
}

/** What one run did. */
export interface JobResult {
  /** More work is waiting: run again at once. */
  readonly more: boolean;
  /** One line for people ("collected 12 orphans, 3.1 MB"). */
  readonly summary: string;
}

/** A job: a reconciler that reads what is so and moves it one bounded step towards what should be. */
export interface Job {
  /** `service.verb-noun`. */
  readonly name: string;
  /** Seconds of region time between runs when nobody wakes it. */
  readonly everySeconds: number;
  run(context: JobContext): Promise<JobResult>;
}

/** Wakes jobs from operations. */
export interface Jobs {
  /** Runs the job soon (after the running transaction committed, in the conductor). A hint: losing it costs only time. */
  wake(name: string): void;
}
