/** How long a year's costs take: a ledger of so many rows over 13 months, rated for the first time, after a start, after new use, and known already. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CostExplorer } from "@aws-sdk/client-cost-explorer";
import { allocationTags, noteResourceTags, type AllocationTagRow } from "../../src/kernel/cost-terms.ts";
import { Ledger } from "../../src/platform/ledger/ledger.ts";
import { openStore } from "../../src/platform/store/store.ts";

/** One question: GetCostAndUsage over 13 months, daily, by service and tag. CPU is that of region and client together. */
export interface BillRow {
  readonly name: string;
  readonly rows: number;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
}

/** How to run it. */
export interface BillBenchOptions {
  readonly rows: number;
  readonly onRow: (row: BillRow) => void;
}

interface Region {
  readonly endpoint: string;
  runJob(name: string): Promise<string>;
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** This package's own entry: what is measured is the build. */
const published: string = "haneul";
const account = "000000000000";
const dayMilliseconds = 86_400_000;
const from = Date.UTC(2025, 1, 1);
/** The last of the 13 months is still running. */
const until = Date.UTC(2026, 1, 28, 23);
const buckets = 40;
const kinds = [
  { service: "AmazonS3", usageType: "Requests-Tier1", operation: "PutObject" },
  { service: "AmazonS3", usageType: "Requests-Tier2", operation: "GetObject" },
  { service: "AmazonS3", usageType: "DataTransfer-Out-Bytes", operation: "GetObject" },
  { service: "awskms", usageType: "KMS-Requests", operation: "Encrypt" },
  { service: "AmazonSNS", usageType: "Requests-Tier1", operation: "Publish" },
  { service: "AWSQueueService", usageType: "Requests-Tier1", operation: "SendMessage" },
] as const;

/** Runs it in a temporary folder. */
export async function benchBill({ rows, onRow }: BillBenchOptions): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "haneul-bill-"));
  let now = from;
  const clock = {
    now: () => now,
    wall: () => Date.now(),
    rate: () => 0,
    advance: async () => now,
    setRate: async () => undefined,
  };
  const { createRegion } = (await import(published)) as { createRegion(options: object): Promise<Region> };
  const open = (): Promise<Region> => createRegion({ dataDirectory, clock, conductor: false, log: "silent" });
  const measure = async (name: string, run: () => Promise<unknown>): Promise<void> => {
    const [begin, used] = [performance.now(), process.cpuUsage()];
    await run();
    const { user, system } = process.cpuUsage(used);
    const milliseconds = Math.round(performance.now() - begin);
    onRow({ name, rows, milliseconds, cpuMilliseconds: Math.round((user + system) / 1_000) });
  };
  let region = await open();
  try {
    await region.close();
    await plant(join(dataDirectory, "store"), { rows, clock, set: (time) => void (now = time) });
    now = until;
    region = await open();
    await measure("first rating of all months", () => ask(region));
    await measure("the same question again", () => ask(region));
    await useOneHour(region);
    now += 60_000;
    await measure("after new use", () => ask(region));
    await region.close();
    region = await open();
    await measure("first question after a start", () => ask(region));
    await measure("closing the months that are over", () => region.runJob("costs.close-months"));
    await region.close();
    region = await open();
    await measure("first question after a start, months closed", () => ask(region));
    await measure("the same question again, months closed", () => ask(region));
  } finally {
    await region.close();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

interface Planting {
  readonly rows: number;
  readonly clock: ConstructorParameters<typeof Ledger>[0]["clock"];
  readonly set: (time: number) => void;
}

/** Use through the ledger's own meter, day by day: one row of the ledger for each. */
async function plant(directory: string, { rows, clock, set }: Planting): Promise<void> {
  const store = await openStore({ directory });
  const say = (): void => undefined;
  const ledger = new Ledger({ store, clock, log: { debug: say, info: say, warn: say, error: say } });
  const meter = ledger.openJobs();
  await store.transact(async (tx) => {
    const team: AllocationTagRow = {
      payer: account,
      key: "team",
      type: "UserDefined",
      status: "Active",
      since: 0,
      updatedAt: 0,
    };
    tx.put(allocationTags, team);
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const tags = { team: `team-${bucket % 10}` };
      const named = { account, service: "AmazonS3", resource: `bucket-${bucket}` };
      await noteResourceTags(tx, { ...named, tags, now: from });
    }
  });
  const days = Math.ceil((until - from) / dayMilliseconds);
  let planted = 0;
  for (let day = 0; day < days; day += 1) {
    const wanted = Math.round((rows * (day + 1)) / days);
    for (let index = 0; planted < wanted; index += 1, planted += 1) {
      // Over the hours of a day, over kinds, over buckets: no two are the same row.
      set(from + day * dayMilliseconds + (index % 23) * 3_600_000);
      const kind = kinds[index % kinds.length] ?? kinds[0];
      const resource = `bucket-${Math.floor(index / kinds.length) % buckets}`;
      const apart = Math.floor(index / (kinds.length * buckets));
      const name = apart === 0 ? resource : `${resource}/${apart}`;
      meter.use({ account, region: "us-east-1", ...kind, resource: name, quantity: 1_000 + index });
    }
    await ledger.flush();
  }
  await ledger.close();
  await store.close();
}

function newClient({ endpoint }: Region): CostExplorer {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  return new CostExplorer({ endpoint, region: "us-east-1", credentials });
}

async function ask(region: Region): Promise<void> {
  const client = newClient(region);
  const { ResultsByTime = [] } = await client.getCostAndUsage({
    TimePeriod: { Start: "2025-02-01", End: "2026-03-01" },
    Granularity: "DAILY",
    Metrics: ["UnblendedCost"],
    GroupBy: [
      { Type: "DIMENSION", Key: "SERVICE" },
      { Type: "TAG", Key: "team" },
    ],
  });
  if (ResultsByTime.length === 0) throw new Error("there are no costs");
  client.destroy();
}

/** A request that is billed, as use goes on. */
async function useOneHour(region: Region): Promise<void> {
  const client = newClient(region);
  await client.getDimensionValues({ TimePeriod: { Start: "2026-02-01", End: "2026-02-02" }, Dimension: "SERVICE" });
  client.destroy();
  await region.flush();
}
