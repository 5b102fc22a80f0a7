/** A zone's folder deleted under the load of real processes: nobody notices, and an empty folder gets everything again. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ZonesAnswer } from "../../src/kernel/control.ts";
import { processIds, startRegionProcess, type RegionProcess } from "./region-process.ts";

const clients = 8;
let region: RegionProcess;
let s3: S3;

beforeAll(async () => {
  region = await startRegionProcess();
  const { accessKeyId, secretAccessKey } = region;
  const credentials = { accessKeyId, secretAccessKey };
  // One try each: what fails once is seen.
  s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, maxAttempts: 1, credentials });
  await s3.createBucket({ Bucket: "bucket" });
});

afterAll(async () => {
  s3.destroy();
  await region.stop();
});

async function zones(): Promise<ZonesAnswer["zones"]> {
  // Nobody answers for a moment when the processes were killed.
  const answer = await fetch(`${region.endpoint}/_haneul/zones`).catch(() => undefined);
  return answer === undefined ? [] : ((await answer.json()) as ZonesAnswer).zones;
}

async function change(name: string, action: "fail" | "heal"): Promise<void> {
  const body = JSON.stringify({ action });
  const answer = await fetch(`${region.endpoint}/_haneul/zones/${name}`, { method: "POST", body });
  expect(answer.status).toBe(200);
}

/** Small ones and ones of several records, each different. */
function bodyOf(key: string): string {
  return key.repeat(key.endsWith("7") ? 250_000 : 500);
}

async function expectObject(key: string): Promise<void> {
  const read = await (await s3.getObject({ Bucket: "bucket", Key: key })).Body?.transformToString();
  expect(read === bodyOf(key), `${key} is what was put`).toBe(true);
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + 150_000;
  while (!(await condition())) {
    expect(Date.now()).toBeLessThan(deadline);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test("no put and no get fails, nothing is lost, and each zone alone has everything after healing", async () => {
  const keys: string[] = [];
  const stop = new AbortController();
  const load = async (client: number): Promise<void> => {
    for (let i = 0; !stop.signal.aborted; i += 1) {
      const key = `${client}/${i}`;
      await s3.putObject({ Bucket: "bucket", Key: key, Body: bodyOf(key) });
      keys.push(key);
      await expectObject(keys[Math.floor(Math.random() * keys.length)] ?? key);
    }
  };
  const loads = Promise.all(Array.from({ length: clients }, (_, client) => load(client)));
  const grownBy = async (count: number): Promise<void> => {
    const from = keys.length;
    await Promise.race([until(() => keys.length >= from + count), loads]);
  };
  await grownBy(300);
  rmSync(join(region.dataDirectory, "zones", "b"), { recursive: true });
  await until(async () => (await zones()).find(({ name }) => name === "b")?.state === "failed");
  await grownBy(300);
  await change("b", "heal");
  await grownBy(300);
  stop.abort();
  await loads;
  // What is open still is whole once it ends: with the processes that write it, here by force.
  for (const pid of await processIds(region, "worker")) process.kill(pid, "SIGKILL");
  await until(async () => {
    const all = await zones();
    return all.length === 3 && all.every(({ state, owedSegments }) => state === "up" && owedSegments === 0);
  });
  // The zone that was empty is the only one that may be read now.
  await change("a", "fail");
  await change("c", "fail");
  for (const key of keys) await expectObject(key);
});
