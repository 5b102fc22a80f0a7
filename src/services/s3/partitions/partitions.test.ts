/** A region whose partitions bear little: heat is seen, capacity is held, hot ranges split and cold ones merge. */
import { S3 } from "@aws-sdk/client-s3";
import { afterEach, expect, test } from "vitest";
import type { PartitionSettings } from "../../../kernel/heat.ts";
import type { BucketPartitions, PartitionsAnswer } from "../../../kernel/partitions-control.ts";
import { createRegion, type Region } from "../../../region.ts";

let region: Region;
let s3: S3;

afterEach(async () => {
  s3.destroy();
  await region.close();
});

async function start(partitions: Partial<PartitionSettings>): Promise<void> {
  region = await createRegion({ conductor: false, partitions });
  const { accessKeyId, secretAccessKey } = region.root;
  const credentials = { accessKeyId, secretAccessKey };
  s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, maxAttempts: 1, credentials });
  await s3.createBucket({ Bucket: "bucket" });
}

async function show(): Promise<BucketPartitions> {
  const answer = await fetch(`${region.endpoint}/_haneul/partitions/bucket`);
  const { buckets } = (await answer.json()) as PartitionsAnswer;
  return buckets[0]!;
}

async function ask(action: string, key: string, bucket = "bucket"): Promise<Response> {
  const body = JSON.stringify({ action, key });
  return fetch(`${region.endpoint}/_haneul/partitions/${bucket}`, { method: "POST", body });
}

/** Puts and gets without pause until the partitions are as they shall be; gives the codes of what was refused. */
async function loadUntil(
  newKey: (count: number) => string,
  isSo: (shown: BucketPartitions) => boolean,
  look: () => Promise<unknown> = async () => undefined,
): Promise<Map<string, number>> {
  const refused = new Map<string, number>();
  const stop = new AbortController();
  let count = 0;
  const client = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const Key = newKey((count += 1));
      try {
        await s3.putObject({ Bucket: "bucket", Key, Body: Key });
        expect(await (await s3.getObject({ Bucket: "bucket", Key })).Body?.transformToString()).toBe(Key);
      } catch (error) {
        const { name } = error as Error;
        if (name === "AssertionError") throw error;
        refused.set(name, (refused.get(name) ?? 0) + 1);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  };
  const clients = Promise.all([0, 1, 2, 3].map(client));
  await waitUntil(isSo, look).finally(() => stop.abort());
  await clients;
  return refused;
}

async function waitUntil(isSo: (shown: BucketPartitions) => boolean, look: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (let shown = await show(); !isSo(shown); shown = await show()) {
    expect(Date.now(), JSON.stringify(shown)).toBeLessThan(deadline);
    // Rates are those of the last seconds: only time brings them.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await look();
  }
}

const spread = (count: number): string => `${((count * 7919) % 256).toString(16).padStart(2, "0")}/${count}`;
const balance = (): Promise<string> => region.runJob("s3.balance-partitions");

test("a hot partition splits after its delay, nothing is refused, and neighbours that stay cold are merged", async () => {
  await start({ writesPerSecond: 10, readsPerSecond: 10, splitDelaySeconds: 600 });
  const isHot = (shown: BucketPartitions): boolean => shown.partitions[0]?.pattern === "spread";
  const refused = await loadUntil(spread, isHot, balance);
  expect(await balance()).toBe("0 splits, 0 merges");
  await region.clock.advance(600_000);
  // Where the load began again so late that the heat was gone, its delay began anew.
  await loadUntil(
    spread,
    ({ partitions }) => partitions.length > 1,
    async () => {
      await balance();
      await region.clock.advance(600_000);
    },
  );
  expect(refused.size).toBe(0);
  const shown = await show();
  const [change] = shown.changes.slice(-1);
  expect(change).toMatchObject({ kind: "split", reason: "hot", from: ["p0"], to: ["p1a", "p1b"] });
  // In the middle, as far as a few dozen keys tell it.
  expect(change?.key).toMatch(/^[4-9ab]/);
  // Heat is told of some seconds late, and is then that of days later: the days have to go on until it is gone.
  await waitUntil(
    ({ partitions }) => partitions.length === 1,
    async () => {
      await region.clock.advance(2 * 86_400_000);
      await balance();
    },
  );
  expect((await show()).changes[0]).toMatchObject({ kind: "merge", reason: "cold" });
});

test("keys that only grow are split ahead of them", async () => {
  await start({ writesPerSecond: 10, readsPerSecond: 10, splitDelaySeconds: 0 });
  const growing = (count: number): string => `server.2012-12-31-${String(count).padStart(9, "0")}`;
  await loadUntil(growing, ({ changes }) => changes.some(({ reason }) => reason === "sequential"), balance);
});

test("capacity is held: what is above it is answered SlowDown, until the split", async () => {
  await start({ mode: "custom", writesPerSecond: 10, readsPerSecond: 2_000, splitDelaySeconds: 600 });
  const refused = await loadUntil(spread, ({ partitions }) => partitions[0]!.refusedPerSecond > 4, balance);
  expect([...refused.keys()]).toEqual(["SlowDown"]);
  const [whole] = (await show()).partitions;
  expect(whole!.writesPerSecond - whole!.refusedPerSecond).toBeLessThan(20);
  await expect(s3.headBucket({ Bucket: "bucket" })).resolves.toBeDefined();
});

test("a request that deletes many objects takes as many writes, and the rest is refused key by key", async () => {
  await start({ mode: "custom", writesPerSecond: 40, readsPerSecond: 40 });
  const Objects = Array.from({ length: 300 }, (_, at) => ({ Key: `key${at}` }));
  const { Deleted = [], Errors = [] } = await s3.deleteObjects({ Bucket: "bucket", Delete: { Objects } });
  expect(Deleted.length + Errors.length).toBe(300);
  expect(Deleted.length).toBeGreaterThanOrEqual(10);
  expect(Errors[0]).toMatchObject({ Code: "SlowDown", Message: "Please reduce your request rate." });
});

test("people make borders come and go, and are told why not", async () => {
  await start({});
  expect((await (await ask("split", "m")).json()) as PartitionsAnswer).toMatchObject({
    mode: "off",
    capacity: { writesPerSecond: 3_500, readsPerSecond: 5_500 },
    buckets: [
      {
        splits: 1,
        partitions: [
          { low: "", high: "m" },
          { low: "m", store: "local", state: "cold" },
        ],
      },
    ],
  });
  expect((await ask("split", "m")).status).toBe(409);
  expect((await ask("merge", "x")).status).toBe(409);
  expect((await ask("split", "m", "nobodys")).status).toBe(404);
  expect((await ask("split", "")).status).toBe(400);
  expect((await ask("burn", "m")).status).toBe(400);
  expect((await ask("merge", "m")).status).toBe(200);
  const metrics = await (await fetch(`${region.endpoint}/_haneul/metrics`)).text();
  expect(metrics).toContain('haneul_s3_partition_merges_total{bucket="bucket"} 1');
  await s3.deleteBucket({ Bucket: "bucket" });
  await s3.createBucket({ Bucket: "bucket" });
  expect(await show()).toMatchObject({ generation: 0, changes: [] });
});
