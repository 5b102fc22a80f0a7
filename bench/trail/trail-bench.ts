/** What the trail costs a request of management: a region with it and one without, in one process, loaded in turns. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { requireGenerator } from "../s3/load.ts";
import { signedPost } from "./signed-posts.ts";

/** One row of the result. */
export interface TrailRow {
  readonly name: string;
  /** CPU of the region's process, microseconds a request. */
  readonly withTrail: number;
  readonly without: number;
  /** Median of the differences of neighbouring windows, and its share of a request without the trail. */
  readonly difference: number;
  readonly percent: number;
  readonly requests: number;
}

/** How to run it. */
export interface TrailBenchOptions {
  readonly seconds: number;
  readonly rounds: number;
  readonly onRow: (row: TrailRow) => void;
}

/** What is used of a region. */
interface Region {
  readonly endpoint: string;
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** This package's own entry: what is measured is the build. */
const published: string = "haneul";
const users = 200;
const clients = 16;
const version = "2010-05-08";
const key = { accessKeyId: "test", secretAccessKey: "test" };
const run = promisify(execFile);

/** Runs GetUser: a request that does next to nothing itself pays the largest share. */
export async function benchTrail({ seconds, rounds, onRow }: TrailBenchOptions): Promise<void> {
  requireGenerator();
  const folder = mkdtempSync(join(tmpdir(), "haneul-trail-"));
  const { createRegion } = (await import(published)) as {
    createRegion(options: { recordsTrail: boolean; dataDirectory: string; conductor: boolean }): Promise<Region>;
  };
  const open = (recordsTrail: boolean): Promise<Region> =>
    createRegion({ recordsTrail, dataDirectory: join(folder, String(recordsTrail)), conductor: false });
  const regions = [await open(true), await open(false)] as const;
  try {
    for (const region of regions) await makeUsers(region);
    const load = new TrailLoad(folder);
    for (const region of [...regions, ...regions]) await load.window(region, 3);
    const costs: [number, number][] = [];
    let requests = 0;
    for (let round = 0; round < rounds; round += 1) {
      // Whoever comes second finds warmer caches: they take turns in that, too.
      const order = round % 2 === 0 ? [0, 1] : [1, 0];
      const cost: [number, number] = [0, 0];
      for (const at of order) {
        const { microseconds, count } = await load.window(regions[at as 0 | 1], seconds);
        cost[at as 0 | 1] = microseconds;
        requests += count;
      }
      costs.push(cost);
    }
    onRow(rowOf(costs, requests));
  } finally {
    for (const region of regions) await region.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeUsers(region: Region): Promise<void> {
  for (let user = 0; user < users; user += 1) {
    const answer = await post(region, { Action: "CreateUser", Version: version, UserName: `user-${user}` });
    if (!answer.ok) throw new Error(`CreateUser: ${await answer.text()}`);
    await answer.arrayBuffer();
  }
}

function post(region: Region, parameters: Readonly<Record<string, string>>): Promise<Response> {
  const { host } = new URL(region.endpoint);
  const [time = "", authorization = "", body = ""] = signedPost({ host, ...key }, "iam", parameters).split("\t");
  const headers = { "x-amz-date": time, authorization, "content-type": "application/x-www-form-urlencoded" };
  return fetch(region.endpoint, { method: "POST", headers, body });
}

/** Loads one region for a while. */
class TrailLoad {
  readonly #file: string;

  constructor(folder: string) {
    this.#file = join(folder, "posts");
  }

  /** Until everything is written that it was answered. */
  async window(region: Region, seconds: number): Promise<{ microseconds: number; count: number }> {
    const { host } = new URL(region.endpoint);
    const names = Array.from({ length: users }, (_, user) => `user-${user}`);
    const lines = names.map((UserName) => {
      return signedPost({ host, ...key }, "iam", { Action: "GetUser", Version: version, UserName });
    });
    writeFileSync(this.#file, `${lines.join("\n")}\n`);
    const script = join(import.meta.dirname, "posts.lua");
    const shape = ["-t", "1", "-c", String(clients), "-d", `${seconds}s`, "-s", script, region.endpoint];
    const before = process.cpuUsage();
    const { stdout } = await run("wrk", [...shape, "--", this.#file]);
    await region.flush();
    const { user, system } = process.cpuUsage(before);
    const facts = /\{"requests":(\d+),"failed":(\d+)\}/.exec(stdout);
    if (!facts || Number(facts[1]) === 0 || Number(facts[2]) > 0) throw new Error(`wrk said:\n${stdout}`);
    const count = Number(facts[1]);
    return { microseconds: (user + system) / count, count };
  }
}

function rowOf(costs: readonly [number, number][], requests: number): TrailRow {
  const without = median(costs.map(([, each]) => each));
  const difference = median(costs.map(([recorded, plain]) => recorded - plain));
  const round = (value: number): number => Number(value.toFixed(1));
  return {
    name: "iam:GetUser",
    withTrail: round(median(costs.map(([each]) => each))),
    without: round(without),
    difference: round(difference),
    percent: round((difference / without) * 100),
    requests,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
