/** What is true of every bill: lines in any granularity, the bill and the invoice come to the same, to the last digit. */
import fc from "fast-check";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  costCredits,
  costReservations,
  costSavingsPlans,
  costSettings,
  costSupportPlans,
  type CostSettingsRow,
  type ReservationRow,
  type SavingsPlanRow,
  type SupportPlanRow,
} from "./kernel/cost-terms.ts";
import type { CostLine } from "./kernel/costs.ts";
import { accounts } from "./kernel/identity.ts";
import {
  memberships,
  organizations,
  type MembershipRow,
  type OrganizationRow,
} from "./kernel/identity/organization.ts";
import type { RegionClock } from "./platform/clock/region-clock.ts";
import { decimal, sum } from "./pricing/decimal.ts";
import { openParts, type RegionParts } from "./region-parts.ts";

const january = Date.UTC(2026, 0);
const hourMilliseconds = 3_600_000;
const payer = "111111111111";
const members = [payer, "222222222222", "333333333333"];

const things = [
  { service: "AmazonS3", usageType: "Requests-Tier1", operation: "PutObject" },
  { service: "AmazonS3", usageType: "DataTransfer-Out-Bytes", operation: "GetObject" },
  { service: "AmazonEC2", usageType: "BoxUsage:t3.medium", operation: "RunInstances" },
  { service: "AmazonEC2", usageType: "BoxUsage:t3.micro", operation: "RunInstances" },
  { service: "AmazonNobody", usageType: "Unknown-Thing", operation: "Do" },
];

interface Used {
  readonly hour: number;
  readonly account: number;
  readonly thing: number;
  readonly quantity: number;
  readonly resource: number;
}

const use: fc.Arbitrary<Used> = fc.record({
  hour: fc.integer({ min: 0, max: 59 * 24 - 1 }),
  account: fc.integer({ min: 0, max: 2 }),
  thing: fc.integer({ min: 0, max: things.length - 1 }),
  quantity: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 2 ** 50 })),
  resource: fc.integer({ min: 0, max: 3 }),
});

const world = fc.record({
  uses: fc.array(use, { minLength: 1, maxLength: 40 }),
  isFamily: fc.boolean(),
  joinedAt: fc.integer({ min: 0, max: 40 * 24 }),
  freeTier: fc.constantFrom("none" as const, "legacy" as const, "credits" as const),
  tax: fc.constantFrom("0", "10", "8.875"),
  credit: fc.constantFrom("0", "3.33", "100000"),
  discount: fc.constantFrom("0", "7.5"),
  reserved: fc.integer({ min: 0, max: 2 }),
  plan: fc.constantFrom("0", "0.013"),
  support: fc.constantFrom("Basic" as const, "Business" as const),
});
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

test("lines, bills and invoices come to the same whatever was used, bought and agreed", async () => {
  await fc.assert(fc.asyncProperty(world, holds), { numRuns: 15 });
}, 120_000);

async function holds(facts: World): Promise<void> {
  let now = january;
  const still: RegionClock = {
    now: () => now,
    wall: () => now,
    rate: () => 0,
    advance: async () => now,
    setRate: async () => undefined,
  };
  const directory = mkdtempSync(join(tmpdir(), "haneul-costs-"));
  const parts = await openParts({ dataDirectory: directory, log: "silent", clock: still });
  try {
    await plant(parts, facts);
    const meter = parts.ledger.openJobs();
    for (const { hour, account, thing, quantity, resource } of facts.uses.toSorted((a, b) => a.hour - b.hour)) {
      now = january + hour * hourMilliseconds;
      const place = { account: members[account] ?? payer, region: "us-east-1", ...(things[thing] ?? things[0]!) };
      const isInstance = place.usageType.startsWith("Box");
      meter.use({ ...place, resource: `thing-${resource}`, quantity: isInstance ? (quantity % 3) + 1 : quantity });
    }
    await parts.ledger.flush();
    now = Date.UTC(2026, 2);
    for (const who of facts.isFamily ? members : members.slice(0, 1)) await check(parts, who);
  } finally {
    await parts.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function check(parts: RegionParts, who: string): Promise<void> {
  for (const month of [january, Date.UTC(2026, 1)]) {
    const end = Date.UTC(2026, new Date(month).getUTCMonth() + 1);
    const totalOf = (
      lines: readonly CostLine[],
      name: "unblended" | "blended" | "amortized" | "netAmortized",
    ): string => sum(lines.map(({ costs }) => decimal(costs?.[name] ?? "0"))).toString();
    const linesOf = (granularity: "HOURLY" | "DAILY" | "MONTHLY", resources: boolean): Promise<readonly CostLine[]> =>
      parts.costs.lines({ payer: who, start: month, end, granularity, resources });
    const open = await parts.costs.bill(who, month);
    const views = (): Promise<(readonly CostLine[])[]> =>
      Promise.all([
        linesOf("HOURLY", true),
        linesOf("DAILY", true),
        linesOf("DAILY", false),
        linesOf("MONTHLY", true),
        linesOf("MONTHLY", false),
      ]);
    for (const lines of await views()) {
      for (const name of ["unblended", "blended", "amortized", "netAmortized"] as const) {
        expect(totalOf(lines, name)).toBe(open.total[name]);
      }
    }
    const invoice = await parts.costs.close(who, month);
    expect(invoice.total).toEqual(open.total);
    expect(sum(invoice.lines.map(({ cost }) => decimal(cost ?? "0"))).toString()).toBe(open.total.unblended);
    expect(sum(invoice.lines.map(({ amount }) => decimal(amount ?? "0"))).toFixed(2)).toBe(open.total.statement);
    for (const lines of await views()) expect(totalOf(lines, "unblended")).toBe(open.total.unblended);
    expect(await parts.costs.close(who, month)).toEqual(invoice);
  }
}

async function plant(parts: RegionParts, facts: World): Promise<void> {
  const settings: CostSettingsRow = {
    account: payer,
    freeTier: facts.freeTier,
    openedAt: january,
    ...(facts.tax !== "0" && { tax: { ratePercent: facts.tax } }),
    ...(facts.discount !== "0" && { discounts: [{ description: "agreed", percent: facts.discount }] }),
  };
  const reservation: ReservationRow = {
    account: members[1] ?? payer,
    id: "ri-1",
    service: "AmazonEC2",
    region: "us-east-1",
    usageType: "BoxUsage:t3.medium",
    operation: "RunInstances",
    count: facts.reserved,
    start: january + 10 * 24 * hourMilliseconds,
    term: "1yr",
    purchaseOption: "Partial Upfront",
    upfrontFee: "109.17",
    hourlyPrice: "0.0124",
  };
  const plan: SavingsPlanRow = {
    account: payer,
    id: "sp-1",
    planType: "ComputeSavingsPlans",
    hourlyCommitment: facts.plan,
    start: january,
    term: "1yr",
    purchaseOption: "No Upfront",
    rates: [{ usageType: "BoxUsage:t3.micro", rate: "0.007" }],
  };
  const support: SupportPlanRow = { account: payer, since: january, plan: facts.support };
  await parts.store.transact(async (tx) => {
    tx.put(costSettings, settings);
    if (facts.reserved > 0) tx.put(costReservations, reservation);
    if (facts.plan !== "0") tx.put(costSavingsPlans, plan);
    tx.put(costSupportPlans, support);
    if (facts.credit !== "0") {
      tx.put(costCredits, { account: payer, id: "c", amount: facts.credit, startsAt: january, expiresAt: 2e12 });
    }
    for (const id of members) {
      const named = { id, name: id, email: `${id}@example.com`, canonicalId: id };
      tx.put(accounts, { ...named, createdAt: 0, status: "ACTIVE" });
    }
    if (!facts.isFamily) return;
    const organization: OrganizationRow = {
      id: "o-1",
      managementAccountId: payer,
      featureSet: "ALL",
      createdAt: 0,
      rootId: "r-1",
      rootTags: {},
      enabledPolicyTypes: [],
      trustedServices: {},
    };
    tx.put(organizations, organization);
    for (const [index, accountId] of members.entries()) tx.put(memberships, memberOf(accountId, index, facts.joinedAt));
  });
}

function memberOf(accountId: string, index: number, joinedHour: number): MembershipRow {
  return {
    accountId,
    organizationId: "o-1",
    isManagement: index === 0,
    parentId: "r-1",
    joinedAt: index === 2 ? january + joinedHour * hourMilliseconds : 0,
    joinedMethod: "INVITED",
    state: "ACTIVE",
    tags: {},
  };
}
