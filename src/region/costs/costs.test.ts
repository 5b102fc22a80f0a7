/** The bill of a running region: what is used through S3 shows as rated lines, months close, sums agree. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  allocationTags,
  type AllocationTagRow,
  costCredits,
  costRefunds,
  costSettings,
  noteResourceTags,
} from "../../kernel/cost-terms.ts";
import type { CostLine } from "../../kernel/costs.ts";
import { accounts } from "../../kernel/identity.ts";
import { memberships, organizations } from "../../kernel/identity/organization.ts";
import { noteLeaving } from "../../kernel/identity/payer-history.ts";
import { decimal, sum } from "../../pricing/decimal.ts";
import { nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { openParts, type RegionParts } from "../parts.ts";
import { RegionCosts } from "./costs.ts";
import { costJobs } from "./jobs.ts";
import type { RegionClock } from "../../platform/clock/region-clock.ts";

const payer = "000000000000";
const dayMilliseconds = 86_400_000;
const start = Date.UTC(2026, 0, 31, 12);

let now = start;
let parts: RegionParts;
let directory: string;

const clock: RegionClock = {
  now: () => now,
  wall: () => now,
  rate: () => 0,
  advance: async (milliseconds) => (now += milliseconds),
  setRate: async () => undefined,
};

beforeEach(async () => {
  now = start;
  directory = mkdtempSync(join(tmpdir(), "haneul-costs-"));
  parts = await openParts({ dataDirectory: directory, log: "silent", clock });
});

afterEach(async () => {
  await parts.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Uses one thing once, as a request does. */
function use(quantity: number, more: { resource?: string; usageType?: string; account?: string } = {}): void {
  const { resource = "photos", usageType = "Requests-Tier1", account = payer } = more;
  const meter = parts.ledger.openJobs();
  const place = { account, service: "AmazonS3", region: "us-east-1" };
  meter.use({ ...place, usageType, operation: "PutObject", resource, quantity });
}

async function hold(bytes: number | bigint, resource = "photos"): Promise<void> {
  const meter = parts.ledger.openJobs();
  await parts.store.transact(async (tx) =>
    meter.level(tx, {
      account: payer,
      service: "AmazonS3",
      region: "us-east-1",
      usageType: "TimedStorage-ByteHrs",
      operation: "StandardStorage",
      resource,
      delta: bytes,
    }),
  );
}

function total(lines: readonly CostLine[]): string {
  return sum(lines.map(({ costs }) => decimal(costs?.unblended ?? "0"))).toString();
}

const year = { start: Date.UTC(2026, 0), end: Date.UTC(2027, 0) };

test("storage that was emptied stays on the bill for the time it was held", async () => {
  await hold(10n ** 12n);
  now = Date.UTC(2026, 1, 15);
  const before = total(await parts.costs.lines({ ...year, end: Date.UTC(2026, 1), granularity: "MONTHLY", payer }));
  await hold(-(10n ** 12n));
  now = Date.UTC(2026, 2, 2);
  const after = total(await parts.costs.lines({ ...year, end: Date.UTC(2026, 1), granularity: "MONTHLY", payer }));
  expect(Number(before)).toBeGreaterThan(0);
  expect(after).toBe(before);
});

test("requests are on the bill at the price list's rate as soon as they are counted", async () => {
  use(2_000);
  const [line] = await parts.costs.lines({ payer, ...year, granularity: "DAILY" });
  expect(line).toMatchObject({
    account: payer,
    service: "AmazonS3",
    serviceName: "Amazon Simple Storage Service",
    usageType: "Requests-Tier1",
    usageTypeGroup: "S3: API Requests - Standard",
    quantity: "2000",
    rate: "0.000005",
    start: Date.UTC(2026, 0, 31),
    end: Date.UTC(2026, 1, 1),
    resource: "",
    isFinal: false,
  });
  expect(line?.costs?.unblended).toBe("0.01");
  use(2_000);
  expect(total(await parts.costs.lines({ payer, ...year, granularity: "DAILY" }))).toBe("0.02");
});

test("what is held costs for the whole hours that have passed", async () => {
  await hold(2n ** 30n * 744n);
  expect(total(await parts.costs.lines({ payer, ...year, granularity: "MONTHLY" }))).toBe("0");
  now += 3_600_000;
  expect(total(await parts.costs.lines({ payer, ...year, granularity: "MONTHLY" }))).toBe("0.023");
});

test("hours, days and months come to the same, with and without resources", async () => {
  for (let hour = 0; hour < 60; hour += 1) {
    use(1_000 + hour, { resource: `bucket-${hour % 3}` });
    await hold(10_000_000_007, `bucket-${hour % 3}`);
    await parts.ledger.flush();
    now += 3_600_000;
  }
  const sums = await Promise.all(
    (["HOURLY", "DAILY", "MONTHLY"] as const).flatMap((granularity) =>
      [true, false].map(async (resources) =>
        total(await parts.costs.lines({ payer, ...year, granularity, resources })),
      ),
    ),
  );
  expect(new Set(sums).size).toBe(1);
  expect(Number(sums[0])).toBeGreaterThan(0);
});

test("a month is final three days after its end, and nothing changes it afterwards", async () => {
  use(1_000_000);
  const january = Date.UTC(2026, 0);
  const before = await parts.costs.bill(payer, january);
  expect(before.isFinal).toBe(false);
  await parts.store.transact(async (tx) => tx.put(accounts, account));
  const close = costJobs(parts).find(({ name }) => name === "costs.close-months");
  const run = async (): Promise<void> => {
    while ((await close?.run({} as never))?.more === true);
  };
  now = nextMonthStart(now) + 2 * dayMilliseconds;
  await run();
  expect((await parts.costs.bill(payer, january)).isFinal).toBe(false);
  now += dayMilliseconds;
  await run();
  const final = await parts.costs.bill(payer, january);
  expect(final).toMatchObject({ isFinal: true, total: before.total });
  expect(final.invoiceId).toMatch(/^\d{10}$/);
  await parts.store.transact(async (tx) => tx.put(costSettings, { account: payer, tax: { ratePercent: "10" } }));
  expect(await new RegionCosts({ ...parts, flush: () => parts.ledger.flush() }).bill(payer, january)).toEqual(final);
  const lines = await parts.costs.lines({ payer, ...year, granularity: "MONTHLY" });
  expect(lines.map(({ isFinal }) => isFinal)).toEqual([true]);
});

const account = {
  id: payer,
  name: "root",
  email: "root@example.com",
  canonicalId: "a".repeat(64),
  createdAt: 0,
  status: "ACTIVE" as const,
};

test("a refund takes money off the month it was given in", async () => {
  use(1_000_000);
  await parts.store.transact(async (tx) =>
    tx.put(costRefunds, { account: payer, id: "r-1", service: "AmazonS3", amount: "2", at: now, description: "Sorry" }),
  );
  const { total: sums } = await parts.costs.bill(payer, now);
  expect(sums).toMatchObject({ usage: "5", refunds: "-2", unblended: "3", statement: "3.00" });
});

test("credits are used up month after month", async () => {
  await parts.store.transact(async (tx) =>
    tx.put(costCredits, {
      account: payer,
      id: "c-1",
      amount: "8",
      startsAt: 0,
      expiresAt: Date.UTC(2030, 0),
    }),
  );
  use(1_000_000);
  await parts.ledger.flush();
  now = nextMonthStart(now);
  use(1_000_000);
  expect((await parts.costs.bill(payer, now)).total).toMatchObject({ credits: "-3", unblended: "2" });
  expect((await parts.costs.bill(payer, Date.UTC(2026, 0))).total).toMatchObject({ credits: "-5", unblended: "0" });
});

test("tags show from their activation on, and all of them when asked for", async () => {
  const tags = { team: "sky", secret: "x" };
  await parts.store.transact((tx) =>
    noteResourceTags(tx, { account: payer, service: "AmazonS3", resource: "photos", tags, now }),
  );
  use(1_000);
  const tagsOf = async (shown: "active" | "all"): Promise<unknown> =>
    (await parts.costs.lines({ payer, ...year, granularity: "MONTHLY", tags: shown })).map((line) => line.tags);
  expect(await tagsOf("all")).toEqual([tags]);
  expect(await tagsOf("active")).toEqual([{}]);
  const activated: AllocationTagRow = {
    payer,
    key: "team",
    type: "UserDefined",
    status: "Active",
    since: now,
    updatedAt: now,
  };
  await parts.store.transact(async (tx) => tx.put(allocationTags, activated));
  expect(await tagsOf("active")).toEqual([{ team: "sky" }]);
});

test("what a member used is on the payer's bill until it leaves, and on its own from then on", async () => {
  const member = "222222222222";
  const organization = {
    id: "o-1",
    managementAccountId: payer,
    featureSet: "ALL",
    createdAt: 0,
    rootId: "r-1",
  } as const;
  const place = { organizationId: "o-1", parentId: "r-1", state: "ACTIVE", tags: {} } as const;
  await parts.store.transact(async (tx) => {
    tx.put(organizations, { ...organization, rootTags: {}, enabledPolicyTypes: [], trustedServices: {} });
    tx.put(memberships, { ...place, accountId: payer, isManagement: true, joinedAt: 0, joinedMethod: "INVITED" });
    const joined = { joinedAt: now + 1_800_000, joinedMethod: "INVITED" } as const;
    tx.put(memberships, { ...place, accountId: member, isManagement: false, ...joined });
  });
  use(1_000, { account: member });
  await parts.ledger.flush();
  now += 2 * 3_600_000;
  use(20_000, { account: member });
  await parts.ledger.flush();
  now += 3_600_000;
  await parts.store.transact(async (tx) => {
    await noteLeaving(tx, member, now);
    tx.delete(memberships, [member]);
  });
  use(300_000, { account: member });
  const unblended = async (who: string): Promise<string> => (await parts.costs.bill(who, now)).total.unblended;
  expect([await unblended(payer), await unblended(member)]).toEqual(["0.1", "1.505"]);
  expect(total(await parts.costs.lines({ account: member, ...year, granularity: "DAILY" }))).toBe("1.605");
});

test("a large month comes to the same by day, by hour and when it is closed, and after more was used", async () => {
  const team = { account: payer, service: "AmazonS3", resource: "photos", tags: { team: "sky" }, now };
  await parts.store.transact((tx) => noteResourceTags(tx, team));
  for (let each = 0; each < 20_500; each += 1) {
    use(1_000_003 + each, { resource: `bucket-${each}`, usageType: "DataTransfer-Out-Bytes" });
  }
  await parts.ledger.flush();
  now += 4 * 3_600_000;
  const before = await parts.costs.bill(payer, now);
  use(77_777_777, { usageType: "DataTransfer-Out-Bytes" });
  await parts.ledger.flush();
  // The bill of so much use is behind for a while.
  now += 2 * 3_600_000;
  const after = await parts.costs.bill(payer, now);
  expect(Number(after.total.unblended)).toBeGreaterThan(Number(before.total.unblended));
  const days = await parts.costs.lines({ payer, ...year, granularity: "DAILY", tags: "all" });
  expect(days.length).toBe(2);
  expect(total(days)).toBe(after.total.unblended);
  expect(total(await parts.costs.lines({ payer, ...year, granularity: "HOURLY" }))).toBe(after.total.unblended);
  now = Date.UTC(2026, 1, 4);
  expect((await parts.costs.close(payer, Date.UTC(2026, 0))).total).toEqual(after.total);
});
