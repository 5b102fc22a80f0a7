/** What metering costs a put: the commits of 16 KiB puts with their lines in the books and without, in turns on one store; and what a whole put costs. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Store } from "../../src/kernel/store.ts";
import type { Table } from "../../src/kernel/table.ts";
import type { Ledger } from "../../src/platform/ledger/ledger.ts";
import { Workload } from "../s3/cases.ts";
import { requireGenerator, runLoad } from "../s3/load.ts";
import { startHaneul } from "../s3/servers.ts";

/** The result. Microseconds of CPU, median over all windows. */
export interface MeteringRow {
  readonly name: "metering";
  readonly commitWithMetering: number;
  readonly commitWithout: number;
  /** Median of the differences of neighbouring windows. */
  readonly difference: number;
  /** CPU of a whole 16 KiB put, all processes of a region. */
  readonly put: number;
  readonly percentOfPut: number;
  readonly commits: number;
}

/** How to run it. */
export interface MeteringBenchOptions {
  readonly seconds: number;
  readonly rounds: number;
  readonly onRow: (row: MeteringRow) => void;
}

const clients = 64;
const account = "000000000000";
const region = "us-east-1";
const resource = "bucket";
const sizeBytes = 16_384;

/** What stands for the row of an object. */
interface ObjectRow {
  readonly bucket: string;
  readonly key: string;
  readonly padding: string;
}

/** What is measured is the build: compiled on the fly, the same functions carry what keeps their names. */
const built = resolve(import.meta.dirname, "../../dist");
const load = async <Module>(file: string): Promise<Module> => (await import(join(built, file))) as Module;

/** Runs it. */
export async function benchMetering({ seconds, rounds, onRow }: MeteringBenchOptions): Promise<void> {
  const { openStore } = await load<typeof import("../../src/platform/store/store.ts")>("platform/store/store.js");
  const { Ledger } = await load<typeof import("../../src/platform/ledger/ledger.ts")>("platform/ledger/ledger.js");
  const { defineTable } = await load<typeof import("../../src/kernel/table.ts")>("kernel/table.js");
  const objects = defineTable<ObjectRow>("bench.objects", { scope: "partition", key: (row) => [row.bucket, row.key] });
  const directory = mkdtempSync(join(tmpdir(), "haneul-metering-"));
  const store = await openStore({ directory });
  const say = (): void => undefined;
  const clock = { now: () => Date.now(), wall: () => Date.now(), rate: () => 1 };
  const ledger = new Ledger({ store, clock, log: { debug: say, info: say, warn: say, error: say } });
  try {
    const puts = [plainPut(store, objects), meteredPut(ledger, objects)] as const;
    for (const put of [...puts, ...puts]) await window(put, { ledger, seconds: 1 });
    const costs: [number, number][] = [];
    let commits = 0;
    for (let round = 0; round < rounds; round += 1) {
      const cost: [number, number] = [0, 0];
      // Whoever comes second finds warmer caches: they take turns in that, too.
      for (const at of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const measured = await window(puts[at], { ledger, seconds });
        cost[at] = measured.microseconds;
        commits += measured.count;
      }
      costs.push(cost);
    }
    const put = await putMicroseconds(seconds);
    const difference = median(costs.map(([plain, metered]) => metered - plain));
    onRow({
      name: "metering",
      commitWithMetering: rounded(median(costs.map(([, metered]) => metered))),
      commitWithout: rounded(median(costs.map(([plain]) => plain))),
      difference: rounded(difference),
      put: rounded(put),
      percentOfPut: rounded((difference / put) * 100),
      commits,
    });
  } finally {
    await ledger.close();
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

type Put = (key: string) => Promise<void>;

const row = (key: string): ObjectRow => ({
  bucket: "bucket",
  key,
  padding: "x".repeat(300),
});

function plainPut(store: Store, objects: Table<ObjectRow>): Put {
  return (key) => store.scoped(account, region).transact(async (tx) => tx.put(objects, row(key)));
}

/** As the region's pipeline and S3's put meter: the request, what is stored from now on, and afterwards the bytes that came in. */
function meteredPut(ledger: Ledger, objects: Table<ObjectRow>): Put {
  return async (key) => {
    const books = ledger.openRequest({ account, region, serviceCode: "AmazonS3" });
    books.meter.use({ usageType: "Requests-Tier1", operation: "PutObject", resource, quantity: 1, account, region });
    await books.store.transact(async (tx) => {
      tx.put(objects, row(key));
      const [usageType, operation] = ["TimedStorage-ByteHrs", "StandardStorage"];
      books.meter.level(tx, { service: "AmazonS3", usageType, operation, resource, account, region, delta: sizeBytes });
    });
    const place = { operation: "PutObject", resource, account, region };
    books.meter.use({ usageType: "DataTransfer-In-Bytes", quantity: sizeBytes, ...place });
    books.finish();
  };
}

/** Every client puts its own keys again and again, for a while. */
async function window(
  put: Put,
  { ledger, seconds }: { readonly ledger: Ledger; readonly seconds: number },
): Promise<{ microseconds: number; count: number }> {
  const until = performance.now() + seconds * 1_000;
  const before = process.cpuUsage();
  let count = 0;
  const client = async (name: number): Promise<void> => {
    for (let index = 0; performance.now() < until; index += 1) {
      await put(`${name}/${index % 1_000}`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, name) => client(name)));
  await ledger.flush();
  const { user, system } = process.cpuUsage(before);
  return { microseconds: (user + system) / count, count };
}

/** A built region with two workers under puts. */
async function putMicroseconds(seconds: number): Promise<number> {
  requireGenerator();
  const folder = mkdtempSync(join(tmpdir(), "haneul-metering-load-"));
  const server = await startHaneul(2);
  try {
    const workload = new Workload(server, folder);
    await workload.start();
    const load = await workload.prepare({ operation: "put", sizeBytes, clients }, Math.max(4, seconds));
    await runLoad(server, load);
    const { operationsPerSecond, seconds: taken, serverCpuSeconds } = await runLoad(server, load);
    return (serverCpuSeconds * 1e6) / (operationsPerSecond * taken);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const rounded = (value: number): number => Number(value.toFixed(1));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
