/** Wires the own routes: what they show and change, and who may use them. */
import type { ControlParts } from "../control/control-parts.ts";
import type { OwnAccess } from "../control/own-access.ts";
import { loadServiceModel } from "../gateway/model/load.ts";
import type { ServiceStatus } from "../kernel/control.ts";
import type { ProcessQuestion, ProcessReport } from "../kernel/process-report.ts";
import type { AccountParts } from "../platform/accounts/accounts.ts";
import { resealJobName } from "../platform/keys/reseal.ts";
import type { RequestMetrics } from "../platform/metrics/request-metrics.ts";
import { newBillParts } from "./costs/bill.ts";
import { allServices } from "./services.ts";
import type { RegionTrail } from "./trail/trail.ts";
import type { RegionOptions } from "./options.ts";
import { packageVersion, type RegionParts } from "./parts.ts";
import { readPlacement } from "./placement.ts";
import { partitionSettings } from "./heat.ts";
import { resetRegion } from "./reset.ts";
import { zoneStatuses } from "./zone-status.ts";
import { askForChange, showPartitions } from "../services/s3/partitions/partition-status.ts";
import { readReplicationMetrics } from "../services/s3/replication/metrics.ts";

/** Builds the own routes' parts. */
export function newControlParts(
  parts: RegionParts,
  options: RegionOptions & {
    accountParts: AccountParts;
    metrics: RequestMetrics;
    trail: RegionTrail;
    endpoint: () => string;
    access: OwnAccess;
    /** What this process knows of what all are asked. */
    answer: (question: ProcessQuestion) => Omit<ProcessReport, "process" | "metrics">;
  },
): ControlParts {
  const startedAt = Date.now();
  const { trail } = options;
  const partitionView = { store: parts.store, clock: parts.clock, settings: partitionSettings(options) };
  const alone = async (question: ProcessQuestion = {}): Promise<readonly ProcessReport[]> => {
    await trail.flush();
    return [{ ...ownReport(startedAt, options.metrics), ...options.answer(question) }];
  };
  return {
    version: packageVersion(),
    region: options.defaultRegion ?? "us-east-1",
    endpoint: options.endpoint,
    dataDirectory: parts.dataDirectory,
    startedAt,
    log: parts.log,
    store: parts.store,
    clock: parts.clock,
    accounts: options.accountParts,
    access: options.access,
    services: serviceStatuses,
    zones: () => zoneStatuses(parts.blobs),
    scrub: async () => {
      const { oldestAt, ...rest } = await parts.blobs.scrubStatus();
      return oldestAt === undefined ? rest : { ...rest, oldestAt };
    },
    scrubNow: async () => {
      await parts.blobs.scrubNow();
      parts.jobs.wake("blobs.scrub");
    },
    failZone: (name) => parts.blobs.failZone(name),
    healZone: (name) => parts.blobs.healZone(name),
    collect: options.collect ?? alone,
    wakeReseal: () => parts.jobs.wake(resealJobName),
    noteEvent: (event) => trail.noteEvent(event),
    flushUsage: async () => {
      await parts.ledger.flush();
      await options.collect?.();
    },
    bill: newBillParts(parts),
    partitions: (bucket) => showPartitions(partitionView, bucket),
    changePartitions: (bucket, request) => askForChange(partitionView, bucket, request),
    replication: () => parts.store.read((reader) => readReplicationMetrics(reader, parts.clock.now())),
    placement: (question) => readPlacement(parts, question),
    reset: () => resetRegion(parts),
  };
}

function ownReport(startedAt: number, metrics: RequestMetrics): ProcessReport {
  const residentBytes = process.memoryUsage.rss();
  return {
    process: { role: "worker", pid: process.pid, state: "running", startedAt, residentBytes },
    metrics: metrics.samples(),
  };
}

async function serviceStatuses(): Promise<ServiceStatus[]> {
  const services = await allServices();
  return services.map((service) => {
    const modelled = loadServiceModel(service.name).operations;
    // A service may have steps of its own that no request can name.
    const implemented = Object.keys(service.operations).filter((name) => modelled.has(name)).length;
    return {
      name: service.name,
      serviceCode: service.serviceCode,
      operations: { implemented, modelled: modelled.size },
    };
  });
}
