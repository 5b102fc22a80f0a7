/** A process that is killed at any moment leaves garbage only: what it acknowledged is there, and its segments are ended. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { JobContext } from "../../kernel/jobs.ts";
import { openStore } from "../store/store.ts";
import { openBlobs } from "./blobs.ts";
import { blobJobs } from "./jobs.ts";
import { segmentTable } from "./tables.ts";
import { getAll, silentLog, testMasterKey, zoneNames, zonesIn } from "./testing.ts";

interface Acknowledged {
  readonly id: string;
  readonly size: number;
  readonly sha256: string;
}

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-crash-"));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

/** Starts a writer and kills it once it acknowledged so much. */
async function writeAndKill(count: number): Promise<Acknowledged[]> {
  const program = join(import.meta.dirname, "crash-writer.ts");
  const child: ChildProcess = fork(program, [directory], { execArgv: ["--import", "tsx"], stdio: "inherit" });
  const acknowledged: Acknowledged[] = [];
  const exited = once(child, "exit");
  child.on("message", (message) => {
    acknowledged.push(message as Acknowledged);
    if (acknowledged.length === count) child.kill("SIGKILL");
  });
  await exited;
  return acknowledged;
}

test("what a killed process acknowledged is read, and no segment of its stays open", async () => {
  const acknowledged: Acknowledged[] = [];
  for (const count of [40, 3, 150]) acknowledged.push(...(await writeAndKill(count)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(193);
  const store = await openStore({ directory: join(directory, "store") });
  const options = { zones: zonesIn(directory), store, masterKey: testMasterKey, region: "test", log: silentLog };
  const blobs = await openBlobs({ ...options, writer: "after" });
  for (const job of blobJobs(blobs)) while ((await job.run({} as JobContext)).more);
  const open = await store.read((reader) => reader.indexRange(segmentTable, "state", { prefix: ["open"], limit: 100 }));
  expect(open).toEqual([]);
  expect((await blobs.zones()).every((zone) => zone.owedSegments === 0)).toBe(true);
  for (const zone of zoneNames) {
    for (const other of zoneNames) {
      if (other === zone) await blobs.healZone(other);
      else await blobs.failZone(other);
    }
    for (const blob of acknowledged) {
      const bytes = await getAll(blobs, blob);
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(blob.sha256);
    }
  }
  expect(blobs.counters.recordsLost).toBe(0);
  await blobs.close();
  await store.close();
});
