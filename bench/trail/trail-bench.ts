/** What the trail costs a request of management: one region under one load, its trail switched on and off in turns. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { requireGenerator } from "../s3/load.ts";
import { trimmedMean } from "./estimate.ts";
import { signedPost } from "./signed-posts.ts";

/** One row of the result: CPU of the region's process, microseconds a request. */
export interface TrailRow {
  readonly name: string;
  readonly without: number;
  /** What the trail takes until its events are in a batch: median and quartiles, over slices beside ones without it. */
  readonly noting: number;
  readonly quartiles: readonly [number, number];
  /** What writing the batches takes. */
  readonly commit: number;
  /** Both, as share of a request without the trail. */
  readonly percent: number;
  readonly slices: number;
  readonly requests: number;
}

/** What all rounds say together: means without the highest and lowest fifth, and their standard errors. */
export interface PooledTrailRow {
  readonly name: string;
  readonly rounds: number;
  readonly without: number;
  readonly noting: number;
  readonly notingError: number;
  readonly commit: number;
  readonly commitError: number;
  readonly percent: number;
  readonly percentError: number;
}

/** How to run it. */
export interface TrailBenchOptions {
  /** How long a run takes. */
  readonly seconds: number;
  /** Runs, a row each. */
  readonly rounds: number;
  readonly onRow: (row: TrailRow | PooledTrailRow) => void;
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
/** Of a run's seconds nothing is measured in so many: the load begins and ends. */
const idleSeconds = 2;
/** Short, so that a neighbour's burst of work falls on slices with the trail and without it. */
const sliceMilliseconds = 5;
/** Slices from one commit to the next: a little less than the half second after which the trail would commit by itself. */
const slicesPerCommit = 88;

/** The switch, and how many requests asked for it. */
const trail = { isOn: true, asked: 0 };

/** Runs GetUser: a request that does next to nothing itself pays the largest share. */
export async function benchTrail({ seconds, rounds, onRow }: TrailBenchOptions): Promise<void> {
  if (!(seconds > idleSeconds))
    throw new Error(`nothing is measured in --seconds ${seconds}: it takes more than ${idleSeconds}`);
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
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const slices: Slice[] = [];
      const commits: number[] = [];
      await underLoad(region, { folder, seconds }, async () => {
        const start = performance.now();
        const isBefore = (share: number): boolean =>
          performance.now() < start + share * (seconds - idleSeconds) * 1_000;
        while (isBefore(0.7)) slices.push(await slice(slices.length % 2 === 1));
        while (isBefore(1)) commits.push(await commitCost(region));
      });
      onRow(rowOf({ slices, commits }));
      measured.push({ slices, commits });
    }
    onRow(pooledRow(measured));
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

/** `last` is done within the slice, before it ends. */
async function slice(isOn: boolean, last: () => Promise<void> = async () => {}): Promise<Slice> {
  Object.assign(trail, { isOn, asked: 0 });
  const before = process.cpuUsage();
  await wait(sliceMilliseconds);
  await last();
  const { user, system } = process.cpuUsage(before);
  return { isOn, microseconds: (user + system) / trail.asked, requests: trail.asked };
}

/** What the slice in which all that half a second left is written takes more than those before it, for each request. */
async function commitCost(region: Region): Promise<number> {
  const slices: Slice[] = [];
  while (slices.length < slicesPerCommit - 1) slices.push(await slice(true));
  const last = await slice(true, () => region.flush());
  const usual = quantile(
    slices.map(({ microseconds }) => microseconds),
    0.5,
  );
  const requests = [...slices, last].reduce((sum, one) => sum + one.requests, 0);
  return last.requests === 0 ? 0 : ((last.microseconds - usual) * last.requests) / requests;
}

/** What a round measured. */
interface Round {
  readonly slices: readonly Slice[];
  readonly commits: readonly number[];
}

/** What each slice with the trail takes more than those beside it, for each request. */
function differencesOf({ slices }: Round): number[] {
  const differences: number[] = [];
  for (let at = 1; at + 1 < slices.length; at += 2) {
    const [before, recorded, after] = slices.slice(at - 1, at + 2) as [Slice, Slice, Slice];
    // On a busy machine a slice may pass in which nobody was answered.
    if (Math.min(before.requests, recorded.requests, after.requests) === 0) continue;
    differences.push(recorded.microseconds - (before.microseconds + after.microseconds) / 2);
  }
  return differences;
}

/** What requests take without the trail. */
const plainOf = ({ slices }: Round): number[] =>
  slices.filter(({ isOn, requests }) => !isOn && requests > 0).map(({ microseconds }) => microseconds);

const round2 = (value: number): number => Number(value.toFixed(2));

function rowOf(round: Round): TrailRow {
  const { slices, commits } = round;
  const differences = differencesOf(round);
  const [without, noting, commit] = [quantile(plainOf(round), 0.5), quantile(differences, 0.5), quantile(commits, 0.5)];
  return {
    name: "iam:GetUser",
    without: round2(without),
    noting: round2(noting),
    quartiles: [round2(quantile(differences, 0.25)), round2(quantile(differences, 0.75))],
    commit: round2(commit),
    percent: round2(((noting + commit) / without) * 100),
    slices: slices.length,
    requests: slices.reduce((sum, { requests }) => sum + requests, 0),
  };
}

/** Neighbouring differences share a slice without the trail, which makes their mean so much less certain. */
const shared = Math.sqrt(4 / 3);

function pooledRow(rounds: readonly Round[]): PooledTrailRow {
  const without = trimmedMean(rounds.flatMap(plainOf)).mean;
  const noting = trimmedMean(rounds.flatMap(differencesOf));
  const commit = trimmedMean(rounds.flatMap(({ commits }) => commits));
  const notingError = noting.error * shared;
  return {
    name: "iam:GetUser, all rounds",
    rounds: rounds.length,
    without: round2(without),
    noting: round2(noting.mean),
    notingError: round2(notingError),
    commit: round2(commit.mean),
    commitError: round2(commit.error),
    percent: round2(((noting.mean + commit.mean) / without) * 100),
    percentError: round2((Math.hypot(notingError, commit.error) / without) * 100),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
