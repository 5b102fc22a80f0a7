/**
 * A region, wired: `createRegion` starts one in this process, for tests in Node and for each gateway worker; `conductRegion`
 * runs its background work. The only place that knows every part.
 */
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo, Server, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownRoutes } from "./control/routes.ts";
import { createGatewayServer, type GatewayServer } from "./gateway/server.ts";
import {
  createAccount,
  ensureDefaultAccount,
  type AccountParts,
  type AccountWithKey,
  type NewAccount,
} from "./platform/accounts/accounts.ts";
import type { ProcessQuestion, ProcessReport } from "./kernel/process-report.ts";
import type { RegionClock } from "./platform/clock/region-clock.ts";
import { RequestMetrics } from "./platform/metrics/request-metrics.ts";
import { openCertificate } from "./platform/tls/certificate.ts";
import { startConductor, type Conductor } from "./region/conductor.ts";
import { RegionAccessLog } from "./region/access-log.ts";
import { newControlParts } from "./region/control.ts";
import { newGatewayParts } from "./region/gateway.ts";
import type { RegionOptions } from "./region/options.ts";
import { newOwnAccess } from "./region/own-access.ts";
import { newHeatMeter } from "./region/heat.ts";
import { openParts, type RegionParts } from "./region/parts.ts";
import { RegionTrail } from "./region/trail/trail.ts";
import type { Recorder } from "./gateway/stages/record.ts";

export type { Conductor } from "./region/conductor.ts";
export type { RegionOptions } from "./region/options.ts";

/** A region that answers. */
export interface Region {
  /** `http://127.0.0.1:4566`. */
  readonly endpoint: string;
  readonly port: number;
  /** The first account's root key. */
  readonly root: { accountId: string; accessKeyId: string; secretAccessKey: string };
  readonly clock: RegionClock;
  /** Makes another account with a root key. */
  createAccount(account: NewAccount): Promise<AccountWithKey>;
  /** Runs a background job now, until it has nothing more to do; resolves with what it says. */
  runJob(name: string): Promise<string>;
  /** This process's counters by Prometheus name. */
  metrics(): Readonly<Record<string, number>>;
  /** What this process knows of what all are asked. */
  answer(question: ProcessQuestion): Omit<ProcessReport, "process" | "metrics">;
  /** Brings the uses and events this process still buffers into the store. */
  flush(): Promise<void>;
  /** Serves a connection that another process accepted. */
  serve(socket: Socket): void;
  /** Lets running requests finish, then closes everything; again, it waits for the same. */
  close(): Promise<void>;
}

/** Has it asked for each request whether it goes on the trail, where that is to be asked. */
function askForTrail(recorder: Recorder, recordsTrail: RegionOptions["recordsTrail"], trail: RegionTrail): void {
  if (typeof recordsTrail !== "function") return;
  Object.defineProperty(recorder, "trail", { get: () => (recordsTrail() ? trail : undefined) });
}

const drainMilliseconds = 10_000;
const bodyIdleMilliseconds = 20_000;

/** Starts a region in this process. Rejects when the port is taken or the folder cannot be used. */
export async function createRegion(options: RegionOptions = {}): Promise<Region> {
  const temporary = options.dataDirectory === undefined;
  const dataDirectory = options.dataDirectory ?? mkdtempSync(join(tmpdir(), "haneul-"));
  const parts = await openParts({ ...options, dataDirectory, log: options.log ?? "silent" });
  const accountParts: AccountParts = parts;
  const root = await ensureDefaultAccount(accountParts);
  const metrics = new RequestMetrics();
  const trail = new RegionTrail(parts);
  const accessLog = new RegionAccessLog(parts);
  const heat = newHeatMeter(parts, options, { serves: true });
  const kept = options.recordsTrail === false ? {} : { trail };
  const gateway = newGatewayParts(parts, { ...options, ...kept, accountParts, metrics, accessLog, heat });
  askForTrail(gateway.parts.recorder, options.recordsTrail, trail);
  let endpoint = "";
  let running: Conductor | undefined;
  const answer: Region["answer"] = ({ explain, requests, seriesSince }) => ({
    ...(explain !== undefined && { explained: trail.explain(explain) }),
    ...(requests && { requests: trail.recent(requests) }),
    ...(seriesSince !== undefined && { series: metrics.series.since(seriesSince) }),
    ...(running && { runningJobs: running.runningJobs() }),
  });
  const wired = { ...options, accountParts, metrics, trail, answer, endpoint: () => endpoint };
  const control = newControlParts(parts, { ...wired, access: newOwnAccess(gateway.parts) });
  const server = createGatewayServer(gateway.parts, {
    ownRoutes: ownRoutes(control, gateway.isRegionHost),
    tls: () => openCertificate(join(dataDirectory, "tls"), gateway.certificateHosts, options.certificatePath),
    bodyIdleMilliseconds,
  });
  // Without one, the first job that is asked for starts it.
  let conductor: Promise<Conductor> | undefined;
  const conduct = (): Promise<Conductor> => (conductor ??= startConductor(parts, gateway.parts, options));
  const listeners: Server[] = [];
  const end = async (): Promise<void> => {
    await Promise.all([server.close(drainMilliseconds), ...listeners.map(closeListener)]);
    await (await conductor)?.close();
    await heat.close();
    // What could not be written was logged; closing goes on.
    await trail.flush().catch(() => undefined);
    await accessLog.flush();
    await parts.close();
    if (temporary) rmSync(dataDirectory, { recursive: true, force: true });
  };
  let ending: Promise<void> | undefined;
  const close = (): Promise<void> => (ending ??= end());
  const port = await listen(server, options, listeners).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  endpoint = `http://${options.hosts?.[0] ?? "127.0.0.1"}:${port}`;
  if (options.conductor ?? true) running = await conduct();
  return {
    endpoint,
    port,
    root: { accountId: root.id, accessKeyId: root.accessKeyId, secretAccessKey: root.secretAccessKey },
    clock: parts.clock,
    createAccount: (account) => createAccount(accountParts, account),
    runJob: async (name) => (await conduct()).runJob(name),
    metrics: () => metrics.samples(),
    answer,
    flush: async () => void (await Promise.all([parts.ledger.flush(), trail.flush(), accessLog.flush()])),
    serve: (socket) => server.serve(socket),
    close,
  };
}

/** Runs a region's background jobs in a process of its own. */
export async function conductRegion(options: RegionOptions & { readonly dataDirectory: string }): Promise<Conductor> {
  const parts: RegionParts = await openParts(options);
  const heat = newHeatMeter(parts, options, { serves: false });
  const trail = new RegionTrail(parts);
  const kept = options.recordsTrail === false ? {} : { trail };
  const metrics = new RequestMetrics();
  const gateway = newGatewayParts(parts, { ...options, ...kept, accountParts: parts, metrics, heat });
  const conductor = await startConductor(parts, gateway.parts, options);
  return {
    runJob: (name) => conductor.runJob(name),
    runningJobs: () => conductor.runningJobs(),
    close: async () => {
      await conductor.close();
      await heat.close();
      // What could not be written was logged; closing goes on.
      await trail.flush().catch(() => undefined);
      await parts.close();
    },
  };
}

/** Listens exactly where it was told: the first address by the server's own listener, the others by ones that feed it and are added to `listeners`. */
async function listen(server: GatewayServer, options: RegionOptions, listeners: Server[]): Promise<number> {
  if (options.listen === false) return options.port ?? 0;
  const [first = "127.0.0.1", ...others] = options.hosts ?? [];
  const port = await listenOn(server.listener, first, options.port ?? 0);
  for (const host of others) {
    const listener = server.alsoOn();
    await listenOn(listener, host, port);
    listeners.push(listener);
  }
  return port;
}

function listenOn(listener: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    listener.once("error", reject);
    listener.listen({ host, port, backlog: 1024 }, () => {
      listener.off("error", reject);
      resolve((listener.address() as AddressInfo).port);
    });
  });
}

function closeListener(listener: Server): Promise<void> {
  return new Promise((resolve) => void listener.close(() => resolve()));
}
