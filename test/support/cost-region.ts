/** A region with a past: use of months written into its ledger day by day, and clients of the services that tell of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Budgets } from "@aws-sdk/client-budgets";
import { CostExplorer } from "@aws-sdk/client-cost-explorer";
import { noteResourceTags } from "../../src/kernel/cost-terms.ts";
import type { Store } from "../../src/kernel/store.ts";
import { manualClock } from "../../src/platform/clock/manual-clock.ts";
import { createRegion, type Region } from "../../src/region.ts";
import { openParts } from "../../src/region/parts.ts";

export const payer = "000000000000";
export const dayMilliseconds = 86_400_000;

/** One use. */
export interface PastUse {
  readonly quantity: number;
  readonly service?: string;
  readonly usageType?: string;
  readonly operation?: string;
  readonly resource?: string;
  readonly account?: string;
  readonly region?: string;
}

/** What the past was like. */
export interface Past {
  /** First day. */
  readonly from: number;
  /** The region's time when it starts. */
  readonly now: number;
  /** What was used on a day. */
  readonly usesOn: (day: number) => readonly PastUse[];
  /** Rows that were there from the beginning. */
  readonly prepare?: (store: Store) => Promise<void>;
  /** Tags of S3 buckets by name. */
  readonly tags?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A region and its clients. */
export interface CostRegion {
  readonly region: Region;
  readonly store: Store;
  ce(account?: string): CostExplorer;
  budgets(account?: string): Budgets;
  /** Uses something now. */
  use(use: PastUse): Promise<void>;
  /** Moves the clock. */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

/** Opens it in a temporary folder. */
export async function openCostRegion(past: Past): Promise<CostRegion> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "haneul-cost-region-"));
  const clock = manualClock(past.from);
  const parts = await openParts({ dataDirectory, log: "silent", clock });
  await past.prepare?.(parts.store);
  const meter = parts.ledger.openJobs();
  for (const [resource, tags] of Object.entries(past.tags ?? {})) {
    const noted = { account: payer, service: "AmazonS3", resource, tags, now: clock.now() };
    await parts.store.transact((tx) => noteResourceTags(tx, noted));
  }
  for (let day = past.from; day < past.now; day += dayMilliseconds) {
    clock.moveTo(day);
    for (const use of past.usesOn(day)) meter.use({ ...defaults, ...use });
    await parts.ledger.flush();
  }
  clock.moveTo(past.now);
  const region = await createRegion({ dataDirectory, clock, conductor: false });
  const clients: { destroy(): void }[] = [];
  const settings = (accessKeyId: string) => ({
    endpoint: region.endpoint,
    region: "us-east-1",
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: "test" },
  });
  const kept = <Client extends { destroy(): void }>(client: Client): Client => {
    clients.push(client);
    return client;
  };
  return {
    region,
    store: parts.store,
    ce: (account = payer) => kept(new CostExplorer(settings(account))),
    budgets: (account = payer) => kept(new Budgets(settings(account))),
    use: async (use) => {
      meter.use({ ...defaults, ...use });
      await parts.ledger.flush();
    },
    advance: (milliseconds) => clock.moveTo(clock.now() + milliseconds),
    close: async () => {
      for (const client of clients) client.destroy();
      await region.close();
      await parts.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

const defaults = {
  account: payer,
  service: "AmazonS3",
  region: "us-east-1",
  usageType: "Requests-Tier1",
  operation: "PutObject",
  resource: "photos",
};
