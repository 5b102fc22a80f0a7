/** What the trail costs a request of management: one region under one load, its trail switched on and off in turns. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { requireGenerator } from "../s3/load.ts";
import { signedPost } from "./signed-posts.ts";

/** One row of the result: CPU of the region's process, microseconds a request. */
export interface TrailRow {
  readonly name: string;
  readonly withTrail: number;
  readonly without: number;
  /** Median of what slices with the trail took more than those around them; the quartiles of it. */
  readonly difference: number;
  readonly quartiles: readonly [number, number];
  /** Share of a request without the trail. */
  readonly percent: number;
  readonly slices: number;
  readonly requests: number;
}

/** How to run it. */
export interface TrailBenchOptions {
  /** How long a run takes. */
  readonly seconds: number;
  /** Runs, a row each. */
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
const warmSeconds = 6;
/** As long as the trail holds events before it commits them: each slice with it pays for one commit, as it would anyway. */
const sliceMilliseconds = 500;

/** The switch, and how many requests asked for it. */
const trail = { isOn: true, asked: 0 };

/** Runs GetUser: a request that does next to nothing itself pays the largest share. */
export async function benchTrail({ seconds, rounds, onRow }: TrailBenchOptions): Promise<void> {
  requireGenerator();
  const folder = mkdtempSync(join(tmpdir(), "haneul-trail-"));
  const { createRegion } = (await import(published)) as {
    createRegion(options: { recordsTrail: () => boolean; dataDirectory: string; conductor: boolean }): Promise<Region>;
  };
  const recordsTrail = (): boolean => {
    trail.asked += 1;
    return trail.isOn;
  };
  const region = await createRegion({ recordsTrail, dataDirectory: join(folder, "data"), conductor: false });
  try {
    await makeUsers(region);
    await underLoad(region, { folder, seconds: warmSeconds }, () => wait((warmSeconds - 1) * 1_000));
    for (let round = 0; round < rounds; round += 1) {
      const slices: Slice[] = [];
      await underLoad(region, { folder, seconds }, async () => {
        const until = performance.now() + (seconds - 1) * 1_000;
        while (performance.now() < until) slices.push(await slice(region, slices.length % 2 === 1));
      });
      onRow(rowOf(slices));
    }
  } finally {
    await region.close();
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

/** Does something while clients ask the region; rejects when any of them is refused. */
async function underLoad(
  region: Region,
  { folder, seconds }: { readonly folder: string; readonly seconds: number },
  measure: () => Promise<void>,
): Promise<void> {
  const { host } = new URL(region.endpoint);
  const lines = Array.from({ length: users }, (_, user) =>
    signedPost({ host, ...key }, "iam", { Action: "GetUser", Version: version, UserName: `user-${user}` }),
  );
  const file = join(folder, "posts");
  writeFileSync(file, `${lines.join("\n")}\n`);
  const script = join(import.meta.dirname, "posts.lua");
  const shape = ["-t", "1", "-c", String(clients), "-d", `${seconds}s`, "-s", script, region.endpoint, "--", file];
  const generator = spawn("wrk", shape, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  generator.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = new Promise((resolve) => generator.once("close", resolve));
  await wait(500);
  await measure();
  await ended;
  const facts = /\{"requests":(\d+),"failed":(\d+)\}/.exec(said);
  if (!facts || Number(facts[1]) === 0 || Number(facts[2]) > 0) throw new Error(`wrk said:\n${said}`);
}

/** A stretch of the load with the trail or without it. */
interface Slice {
  readonly isOn: boolean;
  readonly microseconds: number;
  readonly requests: number;
}

async function slice(region: Region, isOn: boolean): Promise<Slice> {
  Object.assign(trail, { isOn, asked: 0 });
  const before = process.cpuUsage();
  await wait(sliceMilliseconds);
  await region.flush();
  const { user, system } = process.cpuUsage(before);
  return { isOn, microseconds: (user + system) / trail.asked, requests: trail.asked };
}

function rowOf(slices: readonly Slice[]): TrailRow {
  const costs = (isOn: boolean): number[] =>
    slices.filter((one) => one.isOn === isOn).map(({ microseconds }) => microseconds);
  const differences: number[] = [];
  for (let at = 1; at + 1 < slices.length; at += 2) {
    const [before, recorded, after] = slices.slice(at - 1, at + 2) as [Slice, Slice, Slice];
    differences.push(recorded.microseconds - (before.microseconds + after.microseconds) / 2);
  }
  const without = quantile(costs(false), 0.5);
  const difference = quantile(differences, 0.5);
  const round = (value: number): number => Number(value.toFixed(2));
  return {
    name: "iam:GetUser",
    withTrail: round(quantile(costs(true), 0.5)),
    without: round(without),
    difference: round(difference),
    quartiles: [round(quantile(differences, 0.25)), round(quantile(differences, 0.75))],
    percent: round((difference / without) * 100),
    slices: slices.length,
    requests: slices.reduce((sum, { requests }) => sum + requests, 0),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
