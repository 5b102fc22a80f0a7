/** The S3 benchmark: every case against the region and its references, in turn, several rounds; medians and ratios. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { casesOf, Workload, type Case } from "./cases.ts";
import { requireGenerator, runLoad, type LoadResult } from "./load.ts";
import { startCeiling, startHaneul, startS3rver, type Server } from "./servers.ts";

/** One row of the result. */
export interface Row {
  readonly name: string;
  readonly size: number;
  readonly clients: number;
  readonly operationsPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  readonly ratioToCeiling: number;
  readonly ratioToS3rver: number;
  /** CPU of the region's processes and of the generator, microseconds an operation. */
  readonly serverMicroseconds: number;
  readonly generatorMicroseconds: number;
  readonly failed: number;
}

/** How to run it. */
export interface S3BenchOptions {
  readonly quick: boolean;
  readonly workers: number;
  /** Only rows whose `name:size:clients` contains this. */
  readonly only: string | undefined;
  readonly seconds: number;
  readonly rounds: number;
  readonly onRow: (row: Row) => void;
}

const warmUpSeconds = 1;

/** Runs all cases. */
export async function benchS3(options: S3BenchOptions): Promise<void> {
  const cases = casesOf(options.quick, options.only);
  if (cases.length === 0) throw new Error(`no row's name contains ${options.only}: they are called like list:4096:8`);
  requireGenerator();
  const folder = mkdtempSync(join(tmpdir(), "haneul-load-"));
  const haneul = await startHaneul(options.workers);
  const s3rver = await startS3rver();
  try {
    const workloads = new Map([haneul, s3rver].map((server) => [server, new Workload(server, folder)]));
    for (const [server, workload] of workloads) {
      await workload.start();
      await warm(server, workload);
    }
    for (const one of cases) options.onRow(await measure(one, options, workloads, folder));
    process.stderr.write(`memory of the region's processes: ${haneul.memoryMegabytes().toFixed(0)} MB\n`);
  } finally {
    await Promise.all([haneul.stop(), s3rver.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Just-in-time compilers need some ten thousand requests of each kind in each worker before a figure says anything about steady work. */
export const firstWarmSeconds = { put: 12, get: 5, head: 5, list: 3, delete: 2 } as const;

async function warm(server: Server, workload: Workload): Promise<void> {
  for (const operation of ["put", "get", "list", "delete"] as const) {
    const load = { operation, sizeBytes: 16 * 1024, clients: 64 };
    await runLoad(server, await workload.prepare(load, firstWarmSeconds[operation]));
  }
}

/** The ceiling is started for each case: its answers have the case's size. */
async function measure(
  one: Case,
  options: S3BenchOptions,
  workloads: ReadonlyMap<Server, Workload>,
  folder: string,
): Promise<Row> {
  const ceiling = await startCeiling(options.workers, answerBytes(one));
  try {
    const own = new Workload(ceiling, folder);
    const all = new Map([...workloads, [ceiling, own]]);
    // Started for this case: it has everything to compile yet.
    await runLoad(ceiling, await own.prepare(one, 2));
    const results = new Map<string, LoadResult[]>();
    for (let round = 0; round < options.rounds; round += 1) {
      for (const [server, workload] of all) {
        const result = await measureWindow(server, workload, one, options.seconds);
        results.set(server.name, [...(results.get(server.name) ?? []), result]);
      }
    }
    return rowOf(one, results);
  } finally {
    await ceiling.stop();
  }
}

/** One window of a server that stood still while others were measured. */
export async function measureWindow(
  server: Server,
  workload: Workload,
  one: Case,
  seconds: number,
): Promise<LoadResult> {
  await warmUp(server, workload, one);
  const load = await workload.prepare(one, seconds);
  // What another server left unwritten is not to be paid by this one's syncs.
  execFileSync("sync");
  return runLoad(server, load);
}

/**
 * While another server was measured this one stood still: its caches cooled, V8 gave back what it held, and the first
 * requests pay for that. Every server gets the same second of the case's own load before each window. Deletes are not
 * warmed: what they delete was put just now.
 */
async function warmUp(server: Server, workload: Workload, one: Case): Promise<void> {
  if (one.operation === "delete") return;
  await runLoad(server, await workload.prepare(one, warmUpSeconds));
}

/** What a get or a page of a listing carries. */
export function answerBytes(one: Case): number {
  if (one.operation === "get") return one.sizeBytes;
  return one.operation === "list" ? 250_000 : 0;
}

function rowOf(one: Case, results: ReadonlyMap<string, readonly LoadResult[]>): Row {
  const of = (server: string, figure: keyof LoadResult): number =>
    median((results.get(server) ?? []).map((result) => result[figure]));
  const rate = of("haneul", "operationsPerSecond");
  const own = results.get("haneul") ?? [];
  const operations = own.reduce((sum, result) => sum + result.operationsPerSecond, 0) / own.length;
  const perOperation = (figure: "serverCpuSeconds" | "generatorCpuSeconds"): number => {
    const seconds = own.reduce((sum, result) => sum + result[figure], 0);
    const done = own.reduce((sum, result) => sum + result.operationsPerSecond * result.seconds, 0);
    return done === 0 ? 0 : (seconds / done) * 1e6;
  };
  const carried = one.operation === "put" || one.operation === "get" ? one.sizeBytes : 0;
  return {
    name: one.operation,
    size: one.sizeBytes,
    clients: one.clients,
    operationsPerSecond: round(rate, 1),
    megabytesPerSecond: round((operations * carried) / 1e6, 1),
    p50Milliseconds: round(of("haneul", "p50Milliseconds"), 3),
    p99Milliseconds: round(of("haneul", "p99Milliseconds"), 3),
    ratioToCeiling: round(rate / of("ceiling", "operationsPerSecond"), 4),
    ratioToS3rver: round(rate / of("s3rver", "operationsPerSecond"), 3),
    serverMicroseconds: round(perOperation("serverCpuSeconds"), 1),
    generatorMicroseconds: round(perOperation("generatorCpuSeconds"), 1),
    failed: own.reduce((sum, result) => sum + result.failed, 0),
  };
}

/** The upper one of the two in the middle, where there are two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
