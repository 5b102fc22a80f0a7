/** Several builds of the region under one case's load, in turns beside the ceiling: what a change gains on a machine that drifts. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { casesOf, Workload, type Case } from "./cases.ts";
import { requireGenerator, runLoad, type LoadResult } from "./load.ts";
import { answerBytes, firstWarmSeconds, measureWindow, median } from "./s3-bench.ts";
import { startCeiling, startHaneul, type Server } from "./servers.ts";

/** One window of one build, or of the ceiling. */
export interface TurnRow {
  readonly build: string;
  readonly operationsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** CPU of its processes, microseconds an operation. */
  readonly serverMicroseconds: number;
  readonly failed: number;
}

/** The medians of a build's windows. */
export interface TurnsRow extends TurnRow {
  readonly windows: number;
  /** Of the median of the ceiling's windows. */
  readonly ratioToCeiling: number;
}

/** How to run it. */
export interface TurnsOptions {
  /** Folders of checked-out and built copies of this repository. The same folder may stand there twice: that shows the noise. */
  readonly builds: readonly string[];
  /** `name:size:clients` of one row. */
  readonly only: string;
  readonly workers: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly onRow: (row: TurnRow | TurnsRow) => void;
}

interface Contender {
  readonly build: string;
  readonly server: Server;
  readonly workload: Workload;
  readonly results: LoadResult[];
}

/** Runs them. Servers of one build differ with the order in which they were started: start them in another one, too. */
export async function benchTurns(options: TurnsOptions): Promise<void> {
  const cases = casesOf(false, options.only);
  const [one] = cases;
  if (!one || cases.length > 1) throw new Error(`${options.only} names ${cases.length} rows: put:16384:64 is one`);
  requireGenerator();
  const folder = mkdtempSync(join(tmpdir(), "haneul-turns-"));
  const contenders: Contender[] = [];
  try {
    for (const [at, build] of options.builds.entries()) {
      const server = await startHaneul(options.workers, undefined, resolve(build));
      contenders.push(contender(`${at + 1} ${build}`, server, join(folder, String(at))));
    }
    for (const { server, workload } of contenders) {
      await workload.start();
      await runLoad(server, await workload.prepare(one, firstWarmSeconds[one.operation]));
    }
    const ceiling = contender(
      "ceiling",
      await startCeiling(options.workers, answerBytes(one)),
      join(folder, "ceiling"),
    );
    contenders.push(ceiling);
    await runLoad(ceiling.server, await ceiling.workload.prepare(one, 2));
    for (let round = 0; round < options.rounds; round += 1) {
      for (const each of contenders) options.onRow(await turn(each, one, options.seconds));
    }
    const most = medianRate(ceiling.results);
    for (const each of contenders) options.onRow(summaryOf(each, most));
  } finally {
    await Promise.all(contenders.map(({ server }) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

function contender(build: string, server: Server, folder: string): Contender {
  mkdirSync(folder, { recursive: true });
  return { build, server, workload: new Workload(server, folder), results: [] };
}

async function turn({ build, server, workload, results }: Contender, one: Case, seconds: number): Promise<TurnRow> {
  const result = await measureWindow(server, workload, one, seconds);
  results.push(result);
  return rowOf(build, [result]);
}

function summaryOf({ build, results }: Contender, ceilingRate: number): TurnsRow {
  const ratio = medianRate(results) / ceilingRate;
  return { ...rowOf(build, results), windows: results.length, ratioToCeiling: Number(ratio.toFixed(4)) };
}

function rowOf(build: string, results: readonly LoadResult[]): TurnRow {
  const of = (figure: (result: LoadResult) => number): number => Number(median(results.map(figure)).toFixed(1));
  return {
    build,
    operationsPerSecond: of((result) => result.operationsPerSecond),
    p50Milliseconds: of((result) => result.p50Milliseconds),
    p99Milliseconds: of((result) => result.p99Milliseconds),
    serverMicroseconds: of(
      ({ serverCpuSeconds, operationsPerSecond, seconds }) =>
        (serverCpuSeconds / (operationsPerSecond * seconds)) * 1e6,
    ),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function medianRate(results: readonly LoadResult[]): number {
  return median(results.map(({ operationsPerSecond }) => operationsPerSecond));
}
