/** Held amounts are integrated to the unit-millisecond. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Ledger } from "./ledger.ts";
import { readUsage } from "./read-usage.ts";
import { RerunningStore } from "./rerunning-store.ts";
import { usagePeriods } from "../../kernel/control.ts";
import type { LevelChange } from "../../kernel/meter.ts";

const hour = 3_600_000;
const start = Date.UTC(2026, 0, 30, 20);
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

interface Change {
  /** Milliseconds after `start`. */
  readonly at: number;
  readonly delta: number;
  readonly resource: string;
}

async function record(changes: readonly Change[], runs = 1): Promise<RerunningStore> {
  let now = start;
  const store = new RerunningStore();
  store.runs = runs;
  const ledger = new Ledger({ store, log: quiet, clock: { now: () => now, wall: () => now } });
  const books = ledger.openRequest({ account: "111122223333", region: "us-east-1", serviceCode: "AmazonS3" });
  for (const { at, delta, resource } of changes) {
    now = start + at;
    const change: LevelChange = { usageType: "TimedStorage-ByteHrs", operation: "StandardStorage", delta, resource };
    await books.store.transact(async (tx) => books.meter.level(tx, change));
  }
  return store;
}

/** The same by brute force: every change counts from its moment to the end of the span. */
function held(changes: readonly Change[], since: number, until: number): bigint {
  return changes.reduce((sum, { at, delta }) => {
    const from = Math.max(start + at, since);
    return from < until ? sum + BigInt(delta) * BigInt(until - from) : sum;
  }, 0n);
}

describe("a held amount", () => {
  test("counts from its change to the end of the span, over hours without changes", async () => {
    const store = await record([{ at: 90_000, delta: 1_024, resource: "photos" }]);
    const { rows } = await readUsage(store, { since: start, until: start + 50 * hour, now: start + 50 * hour });
    expect(rows).toMatchObject([{ amount: 1_024n * BigInt(50 * hour - 90_000), divisor: 3_600_000 }]);
  });

  test("is 52,900 GB-months for AWS's example of 42,259,901,212,262,400 byte-hours", async () => {
    // S3's FAQ: 100 GB for 15 days and 100 TB for the last 16 days of a month of 31.
    const [small, large] = [107_374_182_400, 109_951_162_777_600 - 107_374_182_400];
    const store = await record([
      { at: 0, delta: small, resource: "photos" },
      { at: 15 * 24 * hour, delta: large, resource: "photos" },
    ]);
    const until = start + 31 * 24 * hour;
    const { rows } = await readUsage(store, { since: start, until, now: until });
    expect((rows[0]?.amount ?? 0n) / 3_600_000n).toBe(42_259_901_212_262_400n);
  });

  test("is not counted twice when the transaction runs again", async () => {
    const store = await record([{ at: 0, delta: 10, resource: "photos" }], 3);
    const { rows } = await readUsage(store, { since: start, until: start + hour, now: start + hour });
    expect(rows).toMatchObject([{ amount: BigInt(10 * hour) }]);
  });

  test("is not reckoned into the future", async () => {
    const store = await record([{ at: 0, delta: 10, resource: "photos" }]);
    const { rows } = await readUsage(store, { since: start, until: start + 5 * hour, now: start + 1_500 });
    expect(rows).toMatchObject([{ amount: 15_000n }]);
  });

  test("equals the brute-force integral for any changes, spans and periods", async () => {
    const change = fc.record({
      at: fc.integer({ min: 0, max: 60 * hour }),
      delta: fc.integer({ min: -5_000_000_000_000, max: 5_000_000_000_000 }),
      resource: fc.constantFrom("photos", "logs"),
    });
    const ordered = fc.array(change, { maxLength: 40 }).map((list) => list.toSorted((a, b) => a.at - b.at));
    const hours = fc.integer({ min: 0, max: 70 });
    const property = fc.asyncProperty(
      ordered,
      hours,
      hours,
      fc.integer({ min: 0, max: 3 * hour }),
      fc.constantFrom(...usagePeriods),
      async (changes, from, length, later, period) => {
        const store = await record(changes);
        const now = start + (changes.at(-1)?.at ?? 0) + later;
        const since = start + from * hour;
        const until = since + length * hour;
        const { rows } = await readUsage(store, { since, until, now, period, groupBy: ["resource"] });
        for (const resource of ["photos", "logs"]) {
          const read = rows.filter((row) => row.resource === resource).reduce((sum, row) => sum + row.amount, 0n);
          const own = changes.filter((each) => each.resource === resource);
          expect(read).toBe(held(own, since, Math.min(until, now)));
        }
        if (period !== "hour") return;
        for (const row of rows) {
          const own = changes.filter((each) => each.resource === row.resource);
          expect(row.amount).toBe(held(own, row.periodStart, Math.min(row.periodStart + hour, now)));
        }
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });

  test("is read the same however many pages the books have", async () => {
    const changes = Array.from({ length: 2_500 }, (_, index) => ({ at: 5, delta: 1, resource: `bucket-${index}` }));
    const store = await record(changes);
    const { rows } = await readUsage(store, { since: start, until: start + hour, now: start + hour, groupBy: [] });
    expect(rows).toMatchObject([{ amount: 2_500n * BigInt(hour - 5) }]);
  });
});
