/** The time that a year's costs by day, service and tag take, over a ledger of the size that is asked for (HANEUL_LEDGER_ROWS). */
import { afterAll, beforeAll, expect, test } from "vitest";
import { allocationTags, noteResourceTags, type AllocationTagRow } from "../../../kernel/cost-terms.ts";
import {
  type CostRegion,
  dayMilliseconds,
  openCostRegion,
  payer,
  type PastUse,
} from "../../../../test/support/cost-region.ts";

const rows = Number(process.env["HANEUL_LEDGER_ROWS"] ?? 20_000);
const from = Date.UTC(2025, 1, 1);
const now = Date.UTC(2026, 2, 1);
const days = (now - from) / dayMilliseconds;
const buckets = 40;
const team: AllocationTagRow = { payer, key: "team", type: "UserDefined", status: "Active", since: 0, updatedAt: 0 };
const kinds: readonly Omit<PastUse, "quantity">[] = [
  { usageType: "Requests-Tier1", operation: "PutObject" },
  { usageType: "Requests-Tier2", operation: "GetObject" },
  { usageType: "DataTransfer-Out-Bytes", operation: "GetObject" },
  { service: "awskms", usageType: "KMS-Requests", operation: "Encrypt" },
  { service: "AmazonSNS", usageType: "Requests-Tier1", operation: "Publish" },
  { service: "AWSQueueService", usageType: "Requests-Tier1", operation: "SendMessage" },
];
let world: CostRegion;

beforeAll(async () => {
  const perDay = Math.ceil(rows / days);
  world = await openCostRegion({
    from,
    now,
    prepare: (store) =>
      store.transact(async (tx) => {
        tx.put(allocationTags, team);
        for (let i = 0; i < buckets; i += 1) {
          const tags = { team: `team-${i % 10}` };
          await noteResourceTags(tx, { account: payer, service: "AmazonS3", resource: `bucket-${i}`, tags, now: from });
        }
      }),
    usesOn: () =>
      Array.from({ length: perDay }, (_, i) => ({
        quantity: 1_000 + i,
        ...kinds[i % kinds.length],
        resource:
          i < buckets * kinds.length ? `bucket-${i % buckets}` : `bucket-${i % buckets}/${Math.floor(i / buckets)}`,
      })),
  });
}, 600_000);

afterAll(() => world.close());

test("thirteen months by day, service and tag are answered within a second once the months are rated", async () => {
  const ce = world.ce();
  const ask = async (): Promise<number> => {
    // The CPU's time: the machine may be busy with other tests.
    const begin = process.cpuUsage();
    const { ResultsByTime = [] } = await ce.getCostAndUsage({
      TimePeriod: { Start: "2025-02-01", End: "2026-03-01" },
      Granularity: "DAILY",
      Metrics: ["UnblendedCost"],
      GroupBy: [
        { Type: "DIMENSION", Key: "SERVICE" },
        { Type: "TAG", Key: "team" },
      ],
    });
    expect(ResultsByTime.length).toBeGreaterThan(100);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1_000;
  };
  const times = [await ask(), await ask(), await ask()];
  console.log(`${rows} ledger rows: ${times.map((time) => `${Math.round(time)} ms`).join(", ")}`);
  expect(Math.min(...times)).toBeLessThan(1_000);
}, 600_000);
