/** The ledger over the real store: conflicts make bodies run again, and everything is booked once all the same. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { defineTable } from "../../kernel/table.ts";
import { join } from "node:path";
import { Ledger } from "./ledger.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { openStore, type RootStore } from "../store/store.ts";
import { readUsage } from "./read-usage.ts";
import { tmpdir } from "node:os";

const tallies = defineTable<{ name: string; count: number }>("test.tallies", {
  scope: "account",
  key: (row) => [row.name],
});
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const account = "111122223333";
const start = Date.UTC(2026, 0, 1);
const hour = 3_600_000;

let directory: string;
let store: RootStore;
let now: number;
let ledger: Ledger;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-ledger-"));
  store = await openStore({ directory });
  now = start;
  ledger = new Ledger({ store, log: quiet, clock: { now: () => now, wall: () => now } });
});

afterEach(async () => {
  await ledger.close();
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

/** A request that counts, as one that puts an object would, and says how often its transaction's body ran. */
async function putOne(resource: string): Promise<number> {
  const books = ledger.openRequest({ account, region: "ap-northeast-2", serviceCode: "AmazonS3" });
  books.meter.use({ usageType: "Requests-Tier1", operation: "PutObject", quantity: 1, resource });
  let runs = 0;
  await books.store.transact(async (tx) => {
    runs += 1;
    const count = (await tx.get(tallies, ["all"]))?.count ?? 0;
    tx.put(tallies, { name: "all", count: count + 1 });
    books.meter.level(tx, { usageType: "TimedStorage-ByteHrs", operation: "StandardStorage", delta: 1_000, resource });
    books.meter.useIn(tx, { usageType: "EarlyDelete-SIA", operation: "PutObject", quantity: 3, resource });
  });
  books.finish();
  return runs;
}

test("uses and levels of conflicting requests are booked exactly once", async () => {
  const runs = await Promise.all(Array.from({ length: 40 }, () => putOne("photos")));
  expect(runs.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(40);
  now += hour;
  const { rows } = await readUsage(store, { since: start, until: now, now, groupBy: [] });
  expect(rows).toMatchObject([
    { usageType: "APN2-EarlyDelete-SIA", amount: 120n, divisor: 1 },
    { usageType: "APN2-Requests-Tier1", amount: 40n, divisor: 1 },
    { usageType: "APN2-TimedStorage-ByteHrs", amount: BigInt(40 * 1_000 * hour), divisor: 3_600_000 },
  ]);
});

test("what was held and is all gone counts until it went", async () => {
  await putOne("photos");
  now = start + 10 * hour;
  const books = ledger.openRequest({ account, region: "ap-northeast-2", serviceCode: "AmazonS3" });
  await books.store.transact(async (tx) => {
    const name = { usageType: "TimedStorage-ByteHrs", operation: "StandardStorage", resource: "photos" };
    books.meter.level(tx, { ...name, delta: -1_000 });
  });
  now = start + 20 * hour;
  const filter = { usageType: "APN2-TimedStorage-ByteHrs" };
  const { rows } = await readUsage(store, { since: start, until: now, now, groupBy: [], filter });
  expect(rows).toMatchObject([{ amount: BigInt(1_000 * 10 * hour), divisor: 3_600_000 }]);
});

test("spans are cut at hours, and books of many lines are read whole", async () => {
  const books = ledger.openRequest({ account, region: "us-east-1", serviceCode: "AmazonS3" });
  for (const each of [0, 1, 2]) {
    now = start + each * hour;
    for (let line = 0; line < 1_200; line += 1) {
      books.meter.use({ usageType: "Requests-Tier2", operation: "GetObject", quantity: 1, resource: `bucket-${line}` });
    }
  }
  books.finish();
  await ledger.flush();
  const span = { since: start + hour, until: start + 2 * hour, now, groupBy: [] };
  expect((await readUsage(store, span)).rows).toMatchObject([{ amount: 1_200n }]);
  expect((await readUsage(store, { ...span, until: start + 3 * hour })).rows).toMatchObject([{ amount: 2_400n }]);
});

test("what is held is found after the store was closed and opened again", async () => {
  await putOne("photos");
  await ledger.close();
  await store.close();
  store = await openStore({ directory });
  ledger = new Ledger({ store, log: quiet, clock: { now: () => now, wall: () => now } });
  now += 100 * hour;
  const filter = { usageType: "APN2-TimedStorage-ByteHrs" };
  const { rows } = await readUsage(store, { since: now - hour, until: now, now, filter });
  expect(rows).toMatchObject([{ amount: BigInt(1_000 * hour), resource: "photos", account }]);
});
