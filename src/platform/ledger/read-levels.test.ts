/** What is held now, as the ledger says it. */
import { beforeEach, expect, test } from "vitest";
import { Ledger } from "./ledger.ts";
import { readLevels } from "./read-levels.ts";
import { RerunningStore } from "./rerunning-store.ts";

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const clock = { now: () => Date.UTC(2026, 0, 1), wall: () => Date.UTC(2026, 0, 1) };

let store: RerunningStore;
let ledger: Ledger;

beforeEach(() => {
  store = new RerunningStore();
  ledger = new Ledger({ store, log: quiet, clock });
});

async function hold(resource: string, delta: number): Promise<void> {
  const books = ledger.openRequest({ account: "111122223333", region: "us-east-1", serviceCode: "AmazonS3" });
  await books.store.transact(async (tx) => {
    books.meter.level(tx, { usageType: "TimedStorage-ByteHrs", operation: "StandardStorage", delta, resource });
  });
}

test("levels are the sums of all changes, and what is gone is left out", async () => {
  await hold("photos", 1000);
  await hold("photos", -300);
  await hold("films", 5);
  await hold("films", -5);
  expect(await readLevels(store)).toMatchObject([
    { account: "111122223333", service: "AmazonS3", resource: "photos", level: 700n },
  ]);
});

test("levels are filtered by their dimensions", async () => {
  await hold("photos", 1);
  await hold("films", 2);
  expect(await readLevels(store, { resource: "films" })).toMatchObject([{ resource: "films", level: 2n }]);
  expect(await readLevels(store, { account: "999999999999" })).toEqual([]);
});
