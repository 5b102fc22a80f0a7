/** Uses reach the books exactly once, whatever transactions do. */
import { beforeEach, describe, expect, test } from "vitest";
import { Ledger, type RequestBooks } from "./ledger.ts";
import { readUsage } from "./read-usage.ts";
import { RerunningStore } from "./rerunning-store.ts";
import { defineTable } from "../../kernel/table.ts";
import type { Usage } from "../../kernel/meter.ts";

const things = defineTable<{ name: string }>("test.things", { scope: "account", key: (row) => [row.name] });
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const hour = 3_600_000;
const start = Date.UTC(2026, 0, 1);

let now: number;
let store: RerunningStore;
let ledger: Ledger;
let books: RequestBooks;

beforeEach(() => {
  now = start;
  store = new RerunningStore();
  ledger = new Ledger({ store, log: quiet, clock: { now: () => now, wall: () => now } });
  books = open();
});

function open(region = "us-east-1"): RequestBooks {
  return ledger.openRequest({ account: "111122223333", region, serviceCode: "AmazonS3" });
}

function request(changes: Partial<Usage> = {}): Usage {
  return { usageType: "Requests-Tier1", operation: "PutObject", quantity: 1, resource: "photos", ...changes };
}

async function total(): Promise<bigint> {
  const { rows } = await readUsage(store, { since: start, until: now + 1, now, groupBy: [] });
  return rows.reduce((sum, row) => sum + row.amount, 0n);
}

describe("a request's uses", () => {
  test("are written by the request's first commit", async () => {
    books.meter.use(request());
    await books.store.transact(async (tx) => tx.put(things, { name: "a" }));
    expect(await total()).toBe(1n);
    expect(store.commits).toBe(1);
  });

  test("are written once although the body runs again", async () => {
    store.runs = 4;
    books.meter.use(request());
    await books.store.transact(async (tx) => tx.put(things, { name: "a" }));
    books.finish();
    await ledger.flush();
    expect(await total()).toBe(1n);
  });

  test("survive a failed transaction and go with the next one", async () => {
    books.meter.use(request());
    store.failure = new Error("disk full");
    await expect(books.store.transact(async (tx) => tx.put(things, { name: "a" }))).rejects.toThrow("disk full");
    store.failure = undefined;
    expect(await total()).toBe(0n);
    await books.store.transact(async (tx) => tx.put(things, { name: "a" }));
    await books.store.transact(async (tx) => tx.put(things, { name: "b" }));
    expect(await total()).toBe(1n);
  });

  test("of a resource whose name the store cannot take are refused, and others written", async () => {
    books.meter.use(request());
    expect(() => books.meter.use(request({ resource: "x".repeat(3_000) }))).toThrow("a resource's name fits the books");
    books.finish();
    await ledger.flush();
    expect(await total()).toBe(1n);
  });

  test("survive a body that throws", async () => {
    books.meter.use(request());
    const refused = books.store.transact(async () => Promise.reject(new Error("NoSuchBucket")));
    await expect(refused).rejects.toThrow("NoSuchBucket");
    books.finish();
    await ledger.flush();
    expect(await total()).toBe(1n);
  });

  test("do not turn a reading transaction into a commit", async () => {
    books.meter.use(request());
    await books.store.transact(async (tx) => tx.get(things, ["a"]));
    expect(store.commits).toBe(0);
    books.finish();
    await ledger.flush();
    expect(await total()).toBe(1n);
  });

  test("are written once by transactions that run side by side", async () => {
    for (let use = 0; use < 10; use += 1) books.meter.use(request());
    const put = (name: string) => books.store.transact(async (tx) => tx.put(things, { name }));
    await Promise.all(["a", "b", "c"].map(put));
    books.finish();
    await ledger.flush();
    expect(await total()).toBe(10n);
  });

  test("go along whatever account the store is scoped to", async () => {
    books.meter.use(request());
    await books.store.scoped("444455556666", "eu-west-1").transact(async (tx) => tx.put(things, { name: "a" }));
    expect(await total()).toBe(1n);
  });

  test("that are nothing are not written", async () => {
    books.meter.use(request({ quantity: 0 }));
    books.finish();
    await ledger.flush();
    expect(store.commits).toBe(0);
  });

  test("that are no whole number are a bug", () => {
    expect(() => books.meter.use(request({ quantity: 0.5 }))).toThrow("whole number");
    expect(() => books.meter.use(request({ quantity: -1 }))).toThrow("whole number");
  });
});

describe("the buffer", () => {
  test("adds uses up so that a flush writes each line once", async () => {
    for (let count = 0; count < 100; count += 1) {
      const each = open();
      each.meter.use(request({ operation: "GetObject", usageType: "Requests-Tier2" }));
      each.finish();
    }
    await ledger.close();
    expect(store.commits).toBe(1);
    expect(await total()).toBe(100n);
  });

  test("keeps uses when the store fails and writes them later", async () => {
    books.meter.use(request());
    books.finish();
    store.failure = new Error("disk full");
    await expect(ledger.flush()).rejects.toThrow("disk full");
    store.failure = undefined;
    await ledger.flush();
    await ledger.flush();
    expect(await total()).toBe(1n);
  });

  test("writes by itself, though nobody flushes", async () => {
    books.meter.use(request());
    books.finish();
    await expect.poll(() => store.commits).toBe(1);
  });

  test("stays exact beyond the safe integers", async () => {
    for (let count = 0; count < 3; count += 1) books.meter.use(request({ quantity: Number.MAX_SAFE_INTEGER }));
    books.finish();
    await ledger.flush();
    expect(await total()).toBe(3n * BigInt(Number.MAX_SAFE_INTEGER));
  });
});

describe("lines", () => {
  test("carry the region's prefix, the hour and the names", async () => {
    now += hour + 5;
    const seoul = open("ap-northeast-2");
    seoul.meter.use(request({ quantity: 7 }));
    seoul.finish();
    await ledger.flush();
    const { rows } = await readUsage(store, { since: start, until: now, now, period: "hour" });
    expect(rows).toEqual([
      {
        account: "111122223333",
        region: "ap-northeast-2",
        service: "AmazonS3",
        usageType: "APN2-Requests-Tier1",
        operation: "PutObject",
        resource: "photos",
        periodStart: start + hour,
        amount: 7n,
        divisor: 1,
      },
    ]);
  });

  test("of one hour do not run into the next", async () => {
    for (let count = 0; count < 3; count += 1) {
      books.meter.use(request());
      now += hour;
    }
    books.finish();
    await ledger.flush();
    const { rows } = await readUsage(store, { since: start, until: now, now, groupBy: [], period: "hour" });
    expect(rows.map((row) => row.periodStart)).toEqual([start, start + hour, start + 2 * hour]);
  });

  test("say themselves who pays when the request does not", async () => {
    books.meter.use(request({ account: "999988887777", region: "eu-west-1", service: "AmazonSNS" }));
    books.finish();
    await ledger.flush();
    const filter = { account: "999988887777", usageType: "EU-Requests-Tier1", service: "AmazonSNS" };
    expect((await readUsage(store, { since: start, until: now + 1, now, filter })).rows).toHaveLength(1);
    expect((await readUsage(store, { since: start, until: now + 1, now, filter: { account: "1" } })).rows).toEqual([]);
  });

  test("of jobs name account and service, or it is a bug", async () => {
    const meter = ledger.openJobs();
    meter.use(request({ account: "111122223333", service: "AmazonS3", region: "us-east-1" }));
    await ledger.flush();
    expect(await total()).toBe(1n);
    expect(() => meter.use(request())).toThrow("which account pays");
  });
});
