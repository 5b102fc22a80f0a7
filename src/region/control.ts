/** Wires the own routes: what they show and change, and who may use them. */
import { stat, statfs } from "node:fs/promises";
import type { ControlParts } from "../control/control-parts.ts";
import type { OwnAccess } from "../control/own-access.ts";
import { loadServiceModel } from "../gateway/model/load.ts";
import type { ServiceStatus, ZoneStatus } from "../kernel/control.ts";
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
    zones: () => zoneStatuses(parts),
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

async function zoneStatuses(parts: RegionParts): Promise<ZoneStatus[]> {
  const [zones, usage] = await Promise.all([parts.blobs.zones(), parts.blobs.usage()]);
  const stored = new Map(usage.zones.map((zone) => [zone.zone, zone.bytes]));
  return Promise.all(
    zones.map(async (zone): Promise<ZoneStatus> => ({
      name: zone.name,
      state: zone.state === "down" ? "failed" : zone.state,
      place: zone.directory,
      storedBytes: stored.get(zone.name) ?? 0,
      owedSegments: zone.owedSegments,
      owedBytes: zone.owedBytes,
      freeBytes: await freeBytes(zone.directory),
      ...(await diskOf(zone.directory)),
      ...(zone.lastHeal === undefined ? {} : { lastHeal: zone.lastHeal }),
      ...(zone.reason === undefined ? {} : { reason: zone.reason }),
      ...(zone.since === 0 ? {} : { since: zone.since }),
    })),
  );
}

/** Free space for unprivileged writers; none where the folder is gone. */
async function freeBytes(place: string): Promise<number> {
  try {
    const facts = await statfs(place);
    return facts.bavail * facts.bsize;
  } catch {
    return 0;
  }
}

/** The device that a folder is on. */
async function diskOf(place: string): Promise<{ disk?: string }> {
  const facts = await stat(place).catch(() => undefined);
  return facts === undefined ? {} : { disk: String(facts.dev) };
}
