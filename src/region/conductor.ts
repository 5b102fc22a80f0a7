/** Wires the background work of a region: every service's jobs, the blob store's, and the delivery of events. */
import { deliverEventsJob } from "../kernel/events.ts";
import type { GatewayParts } from "../gateway/exchange.ts";
import { assert } from "../kernel/errors.ts";
import type { Job, JobContext } from "../kernel/jobs.ts";
import { accessKeys } from "../kernel/identity.ts";
import type { Service } from "../kernel/operation.ts";
import type { CounterTable, Table } from "../kernel/table.ts";
import { blobJobs } from "../platform/blobs/jobs.ts";
import { deliverOutbox, type Subscription } from "../platform/outbox/outbox.ts";
import { sendMailJob } from "../platform/mail/send-mail.ts";
import { resealJob } from "../platform/keys/reseal.ts";
import { JobRunner } from "../platform/scheduler/job-runner.ts";
import { oneRunAtATime } from "../platform/scheduler/one-run-at-a-time.ts";
import { serviceCalls } from "./calls.ts";
import { costJobs } from "./costs/jobs.ts";
import { partitionSettings } from "./heat.ts";
import type { RegionOptions } from "./options.ts";
import type { RegionParts } from "./parts.ts";
import { allServices } from "./services.ts";
import { balancePartitions } from "../services/s3/partitions/balance-job.ts";

/** The background work, running. */
export interface Conductor {
  /** Runs one job now until it has nothing more to do; resolves with its last summary. */
  runJob(name: string): Promise<string>;
  /** Names of the jobs that run at this moment. */
  runningJobs(): readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the jobs; of several processes on one region only the one that holds the lease runs them. Without a conductor
 * (`options.conductor`) they run when they are asked for, one at a time, and at no other moment.
 */
export async function startConductor(
  parts: RegionParts,
  gateway: GatewayParts,
  options: RegionOptions,
): Promise<Conductor> {
  const services = await allServices();
  // Mail stays in the mailbox where no mail server is named.
  const smtpUrl = process.env["HANEUL_SMTP_URL"];
  const jobs = [
    ...services.flatMap((service) => service.jobs),
    ...blobJobs(parts.blobs),
    outboxJob(parts, services),
    ...costJobs(parts),
    balancePartitions(partitionSettings(options)),
    resealJob(parts.keys, tablesWithSealed(services)),
    ...(smtpUrl === undefined ? [] : [sendMailJob(smtpUrl)]),
  ].map(oneRunAtATime);
  const { store, blobs, clock, ids, log, costs } = parts;
  const call = serviceCalls(gateway, store);
  const context = { store, blobs, clock, ids, log, costs, call, secrets: parts.keys, meter: parts.ledger.openJobs() };
  const runner = new JobRunner({ jobs, context, owner: `${process.pid}-${ids.hex(8)}` });
  if (options.conductor ?? true) runner.start();
  return {
    runJob: (name) => runToEnd(jobs, context, name),
    runningJobs: () => runner.runningJobs,
    close: () => runner.stop(),
  };
}

async function runToEnd(jobs: readonly Job[], context: Omit<JobContext, "signal">, name: string): Promise<string> {
  const job = jobs.find((one) => one.name === name);
  assert(job, `the jobs are ${jobs.map((one) => one.name).join(", ")}`);
  const signal = new AbortController().signal;
  for (;;) {
    const { more, summary } = await job.run({ ...context, signal });
    if (!more) return summary;
  }
}

/** Access keys belong to accounts, not to a service. */
function tablesWithSealed(services: readonly Service[]): readonly Table<object>[] {
  const declared = services.flatMap((service) => service.tables as readonly (Table<object> | CounterTable)[]);
  const holding = declared.filter((table): table is Table<object> => "holdsSealed" in table && table.holdsSealed);
  return [...new Set([accessKeys as unknown as Table<object>, ...holding])];
}

/** Events go to the services that subscribed to their type. */
function outboxJob(parts: RegionParts, services: readonly Service[]): Job {
  const subscriptions: Subscription[] = services.flatMap((service) =>
    Object.entries(service.subscriptions).map(([eventType, deliver]) => ({
      eventType,
      deliver,
      subscriber: service.name,
    })),
  );
  return {
    name: deliverEventsJob,
    everySeconds: 1,
    run: async (context) => {
      const { delivered, failed, more } = await deliverOutbox({ store: parts.store, subscriptions, context });
      return { more, summary: `delivered ${delivered} events, ${failed} failed` };
    },
  };
}
