/** A zone's folder deleted while clients put and get: nobody notices, and everything is in three zones again afterwards. */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3 } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ZonesAnswer } from "../../src/kernel/control.ts";
import { createRegion, type Region } from "../../src/region.ts";

const zoneNames = ["a", "b", "c"];
let dataDirectory: string;
let region: Region;
let s3: S3;

beforeEach(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), "haneul-zones-"));
  region = await createRegion({ dataDirectory });
  const { accessKeyId, secretAccessKey } = region.root;
  const credentials = { accessKeyId, secretAccessKey };
  s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, maxAttempts: 1, credentials });
  await s3.createBucket({ Bucket: "bucket" });
});

afterEach(async () => {
  s3.destroy();
  await region.close();
  rmSync(dataDirectory, { recursive: true, force: true });
});

async function zones(): Promise<ZonesAnswer["zones"]> {
  return ((await (await fetch(`${region.endpoint}/_haneul/zones`)).json()) as ZonesAnswer).zones;
}

async function change(name: string, action: "fail" | "heal"): Promise<void> {
  const answer = await fetch(`${region.endpoint}/_haneul/zones/${name}`, {
    method: "POST",
    body: JSON.stringify({ action }),
  });
  expect(answer.status).toBe(200);
}

async function get(key: string): Promise<string | undefined> {
  return (await s3.getObject({ Bucket: "bucket", Key: key })).Body?.transformToString();
}

function segmentSizes(zone: string): Record<string, number> {
  const folder = join(dataDirectory, "zones", zone, "segments");
  return Object.fromEntries(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]));
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  // What is waited for is the load, or a timer of the region's own.
  const deadline = Date.now() + 60_000;
  while (!(await condition())) {
    expect(Date.now()).toBeLessThan(deadline);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("no put or get fails, no object is lost, and each zone alone has everything after healing", async () => {
  const keys: string[] = [];
  const stop = new AbortController();
  const load = async (client: number): Promise<void> => {
    for (let i = 0; !stop.signal.aborted; i++) {
      const key = `${client}/${i}`;
      await s3.putObject({ Bucket: "bucket", Key: key, Body: key.repeat(500) });
      keys.push(key);
      const earlier = keys[Math.floor(Math.random() * keys.length)]!;
      expect(await get(earlier)).toBe(earlier.repeat(500));
    }
  };
  const loads = Promise.all([0, 1, 2, 3].map(load));
  const grownBy = async (count: number): Promise<void> => {
    const from = keys.length;
    await Promise.race([until(() => keys.length >= from + count), loads]);
  };
  await grownBy(60);
  rmSync(join(dataDirectory, "zones", "a"), { recursive: true });
  await until(async () => (await zones())[0]?.state === "failed");
  await grownBy(60);
  await change("a", "heal");
  await grownBy(60);
  stop.abort();
  await loads;
  await until(async () => {
    await region.runJob("blobs.heal-zones");
    return (await zones())[0]?.state === "up";
  });
  // What is open still is whole too: another life of the region ends all segments.
  await region.close();
  region = await createRegion({ dataDirectory });
  await region.runJob("blobs.heal-zones");
  expect((await zones()).map(({ state, owedSegments }) => [state, owedSegments])).toEqual(
    zoneNames.map(() => ["up", 0]),
  );
  expect(segmentSizes("a")).toEqual(segmentSizes("b"));
  expect(segmentSizes("b")).toEqual(segmentSizes("c"));
  s3.destroy();
  const { accessKeyId, secretAccessKey } = region.root;
  const credentials = { accessKeyId, secretAccessKey };
  s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, maxAttempts: 1, credentials });
  await change("b", "fail");
  await change("c", "fail");
  for (const key of keys) expect(await get(key)).toBe(key.repeat(500));
});
