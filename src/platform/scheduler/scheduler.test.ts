/** The job runner: periods on the region's clock, wake-up calls, failures, the lease, status rows. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Job, JobContext, JobResult } from "../../kernel/jobs.ts";
import type { ManualClock } from "../clock/manual-clock.ts";
import { manualClock } from "../clock/manual-clock.ts";
import { seededIds } from "../ids/ids.ts";
import { createLog } from "../log/log.ts";
import { startTicksOf } from "../processes/start-ticks.ts";
import type { RootStore } from "../store/store.ts";
import { openStore } from "../store/store.ts";
import { JobRunner } from "./job-runner.ts";
import { listJobStatuses } from "./job-status.ts";
import { storedJobs } from "./job-wakes.ts";
import { leases, takeLease } from "./lease.ts";

const nothing = (): void => undefined;
let directory: string;
let store: RootStore;
let clock: ManualClock;
let wall: number;
const quiet = createLog({ format: "json", write: () => undefined });

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-jobs-"));
  store = await openStore({ directory });
  wall = 1_000_000;
  clock = { ...manualClock(5_000_000), wall: () => wall };
});

afterEach(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

function runner(jobs: Job[], owner = "one"): JobRunner {
  // Only what these jobs use is there; blobs and meter belong to other folders.
  const context = { store, clock, ids: seededIds(1), log: quiet } as unknown as Omit<JobContext, "signal">;
  return new JobRunner({ jobs, context, owner, pollMilliseconds: 5 });
}

const statusOf = async (name: string) => (await listJobStatuses(store)).find((row) => row.name === name);

function job(name: string, everySeconds: number, run: () => JobResult | Promise<JobResult>): Job {
  return { name, everySeconds, run: async () => run() };
}

const done = (more = false): JobResult => ({ more, summary: "done" });

test("a job runs when its period has passed on the region's clock, and again at once while there is more", async () => {
  let runs = 0;
  const one = runner([job("test.count", 3600, () => done(++runs === 2))]);
  await one.settle();
  await one.settle();
  expect(runs).toBe(1);
  await clock.advance(3_600_000);
  await one.settle();
  expect(runs).toBe(3);
  expect(await listJobStatuses(store)).toMatchObject([
    { name: "test.count", runs: 3, summary: "done", nextRunAt: clock.now() + 3_600_000 },
  ]);
  await one.stop();
});

test("a woken job runs before its time, once per call", async () => {
  let runs = 0;
  const one = runner([job("test.woken", 3600, () => done(++runs > 99))]);
  await one.settle();
  const jobs = storedJobs({ store, ids: seededIds(2), log: quiet });
  for (let calls = 0; calls < 5; calls++) jobs.wake("test.woken");
  await jobs.close();
  await one.settle();
  await one.settle();
  expect(runs).toBe(2);
  await one.stop();
});

test("a failing job is noted, tried again after a pause, and stops nobody else", async () => {
  let fails = true;
  let others = 0;
  const failing = job("test.failing", 3600, () => {
    if (fails) throw new Error("broken", { cause: new Error("disk") });
    return done();
  });
  const one = runner([failing, job("test.other", 3600, () => done(++others < 2))]);
  await one.settle();
  expect(others).toBe(2);
  expect(await statusOf("test.failing")).toMatchObject({
    failures: 1,
    runs: 1,
    lastError: "Error: broken ← Error: disk",
  });
  fails = false;
  await one.settle();
  expect(await statusOf("test.failing")).toMatchObject({ runs: 1 });
  wall += 1000;
  await one.settle();
  expect(await statusOf("test.failing")).toMatchObject({ runs: 2, failures: 0, summary: "done" });
  await one.stop();
});

test("one process acts; another takes over when the lease runs out or is given back", async () => {
  const ran: string[] = [];
  const make = (owner: string) => runner([job("test.who", 1, () => (ran.push(owner), done()))], owner);
  const [one, two] = [make("one"), make("two")];
  await one.settle();
  await clock.advance(2000);
  await two.settle();
  expect([ran, one.acting, two.acting]).toEqual([["one"], true, false]);
  wall += 10_001;
  await two.settle();
  await clock.advance(2000);
  await one.settle();
  expect([ran, one.acting, two.acting]).toEqual([["one", "two"], false, true]);
  await two.stop();
  await one.settle();
  expect(ran).toEqual(["one", "two", "one"]);
  await one.stop();
  expect(store.getNow(leases, ["conductor"])).toBeUndefined();
});

test("a lease from a wall clock that was set back does not block for ever", async () => {
  const request = { name: "x", milliseconds: 1000 };
  await takeLease(store, { ...request, owner: "old", wall: 9_000_000 });
  expect(await takeLease(store, { ...request, owner: "new", wall: 1_000_000 })).toBe(true);
});

test("a lease of a process that died is taken at once, and one of a process that lives is not", async () => {
  const request = { name: "x", owner: "new", milliseconds: 1000, wall: 1_000_000 };
  const { pid: dead } = spawnSync(process.execPath, ["--version"]);
  const startTicks = startTicksOf(process.pid) ?? 0;
  const takes = async (holder: { pid: number; startTicks: number }): Promise<boolean> => {
    const row = { name: "x", owner: "old", until: request.wall + 900, process: holder };
    await store.transact(async (tx) => tx.put(leases, row));
    return takeLease(store, request);
  };
  expect(await takes({ pid: process.pid, startTicks })).toBe(false);
  expect(await takes({ pid: dead, startTicks })).toBe(true);
  // Its number went to another process.
  expect(await takes({ pid: process.pid, startTicks: startTicks + 1 })).toBe(true);
});

test("a started runner runs jobs by itself and aborts them when it stops", async () => {
  let started = nothing;
  const running = new Promise<void>((resolve) => (started = resolve));
  const waiting: Job = {
    name: "test.waiting",
    everySeconds: 1,
    run: (context) =>
      new Promise((_resolve, reject) => {
        context.signal.addEventListener("abort", () => reject(new Error("gave up")));
        started();
      }),
  };
  const one = runner([waiting]);
  one.start();
  await running;
  await one.stop();
  expect(await listJobStatuses(store)).toEqual([]);
});
