/** What is true of every region: reports, Cost Explorer, bill and invoice come to the same to the last decimal, and so they do when rated again. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CostExplorer } from "@aws-sdk/client-cost-explorer";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BillAnswer, BillLinesAnswer, InvoiceAnswer, InvoicesAnswer } from "../../src/kernel/bill-control.ts";
import type { Bill, CostAmounts, CostLine } from "../../src/kernel/costs.ts";
import type { RegionClock } from "../../src/platform/clock/region-clock.ts";
import { decimal, Decimal, sum } from "../../src/pricing/decimal.ts";
import { monthName, monthStart, nextMonthStart } from "../../src/pricing/rate/billing-period.ts";
import { rate } from "../../src/pricing/rate/rate.ts";
import { newLines } from "../../src/pricing/statement/month-lines.ts";
import { ratedMonths } from "../../src/pricing/statement/tables.ts";
import { createRegion, type Region } from "../../src/region.ts";
import { payersOf } from "../../src/region/costs/jobs.ts";
import { readRecords } from "../../src/region/costs/ledger.ts";
import { RegionCosts } from "../../src/region/costs/costs.ts";
import { openParts, type RegionParts } from "../../src/region/parts.ts";
import { live } from "./live.ts";
import { explorerReadings, lineReadings, paperTexts, reportReadings, sumsOf, sumTexts } from "./readings.ts";
import { accountIds, firstMonth, months, regions, things, world, type World } from "./world.ts";

/**
 * `HANEUL_RECONCILE_SECONDS` for longer runs; a failure names seed and number of its world, which
 * `HANEUL_RECONCILE_SEED` and `HANEUL_RECONCILE_WORLD` bring back.
 */
const seconds = Number(process.env["HANEUL_RECONCILE_SECONDS"] ?? 20);
const seed = Number(process.env["HANEUL_RECONCILE_SEED"] ?? Date.now() % 2 ** 31);
const only = process.env["HANEUL_RECONCILE_WORLD"];

test(
  "reports, Cost Explorer, bills and invoices of random worlds come to the same to the last decimal",
  async () => {
    const until = performance.now() + seconds * 1_000;
    const worlds = fc.sample(world, { seed, numRuns: only === undefined ? 40 * seconds : Number(only) + 1 });
    let count = 0;
    for (const [number, facts] of worlds.entries()) {
      if (only !== undefined && number !== Number(only)) continue;
      if (count > 0 && performance.now() > until) break;
      try {
        await holds(facts, number);
      } catch (error) {
        console.log(`HANEUL_RECONCILE_SEED=${seed} HANEUL_RECONCILE_WORLD=${number}: ${JSON.stringify(facts)}`);
        throw error;
      }
      count += 1;
    }
    console.log(`reconciliation: ${count} worlds of seed ${seed}`);
  },
  (seconds + 120) * 1_000,
);

/** A region, and what looks into it. */
interface Opened {
  readonly region: Region;
  readonly parts: RegionParts;
  readonly ce: ReadonlyMap<string, CostExplorer>;
}

async function holds(facts: World, number: number): Promise<void> {
  let now = firstMonth;
  const clock: RegionClock = {
    now: () => now,
    wall: () => Date.now(),
    rate: () => 0,
    advance: async () => now,
    setRate: async () => undefined,
  };
  const set = (time: number): void => void (now = time);
  const dataDirectory = mkdtempSync(join(tmpdir(), "haneul-reconcile-"));
  const parts = await openParts({ dataDirectory, log: "silent", clock });
  const region = await createRegion({ dataDirectory, clock, log: "silent", conductor: false });
  const ids = [region.root.accountId, ...accountIds];
  const ce = new Map(ids.map((id) => [id, newExplorer(region, id)]));
  const opened = { region, parts, ce };
  try {
    await live(parts, facts, { clock: { set }, look: (time) => lookAround(opened, time) });
    // January and February are closed, March is open.
    set(Date.UTC(2026, 3, 2));
    await region.runJob("costs.close-months");
    const before = await checkMonths(opened, facts, { isFirst: true, number });
    await checkRatedAgain(opened, facts);
    // All that the bill reads is closed now, and nothing changes any more.
    set(Date.UTC(2026, 3, 4, 1));
    await region.runJob("costs.close-months");
    const after = await checkMonths(opened, facts, { isFirst: false, number });
    expect([...after].map(([key, { total }]) => [key, total])).toEqual(
      [...before].map(([key, { total }]) => [key, total]),
    );
    await checkInvoices(opened, after);
    await checkCredits(facts, [...after.values()]);
  } finally {
    for (const client of ce.values()) client.destroy();
    await region.close();
    await parts.close();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

function newExplorer({ endpoint }: Region, accessKeyId: string): CostExplorer {
  return new CostExplorer({
    endpoint,
    region: "us-east-1",
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: "test" },
  });
}

/** Closes what is due and looks at the running month, as a user would. */
async function lookAround({ region, parts }: Opened, time: number): Promise<void> {
  await parts.ledger.flush();
  await region.runJob("costs.close-months");
  for (const payer of await payersOf(parts, monthStart(time))) await parts.costs.bill(payer, time);
}

/** All payers' months, each in every reading; together they have all that was used. */
async function checkMonths(
  opened: Opened,
  facts: World,
  { isFirst, number }: { readonly isFirst: boolean; readonly number: number },
): Promise<Map<string, Bill>> {
  const { parts, region, ce } = opened;
  const explored = new Map<string, Awaited<ReturnType<typeof explorerReadings>>>();
  for (const [payer, client] of ce) {
    // A member's Cost Explorer shows the member, whoever paid; a payer's shows its bill.
    if ((await parts.costs.family(payer)).payer !== payer) continue;
    explored.set(
      payer,
      await explorerReadings(client, { start: firstMonth, end: Date.UTC(2026, 3) }, isFirst ? number : undefined),
    );
  }
  const bills = new Map<string, Bill>();
  const lines: CostLine[] = [];
  for (const month of months) {
    const monthBills: Bill[] = [];
    for (const payer of await payersOf(parts, month)) {
      const bill = await parts.costs.bill(payer, month);
      bills.set(`${payer} ${month}`, bill);
      monthBills.push(bill);
      await checkMonth(parts, bill, { isFirst, explored: explored.get(payer)?.get(month) ?? new Map() });
      const query = {
        payer,
        start: month,
        end: nextMonthStart(month),
        granularity: "MONTHLY",
        resources: true,
      } as const;
      lines.push(...(await parts.costs.lines(query)));
    }
    await checkRoutes(region, month, monthBills);
  }
  for (const account of accountIds) {
    const span = { start: firstMonth, end: Date.UTC(2026, 3), granularity: "DAILY" } as const;
    const own = await parts.costs.lines({ account, ...span });
    expect([`lines of ${account}`, sumsOf(own)]).toEqual([
      `lines of ${account}`,
      sumsOf(lines.filter((line) => line.account === account)),
    ]);
  }
  checkQuantities(facts, lines);
  return bills;
}

async function checkMonth(
  parts: RegionParts,
  bill: Bill,
  { isFirst, explored }: { readonly isFirst: boolean; readonly explored: ReadonlyMap<string, CostAmounts> },
): Promise<void> {
  const { payer, billingPeriod: month, total } = bill;
  const { unblended, blended, amortized, netUnblended, netAmortized } = total;
  const expected: CostAmounts = { unblended, blended, amortized, netUnblended, netAmortized };
  const readings = new Map<string, Partial<CostAmounts>>([
    ...(await lineReadings(parts, { payer, month })),
    // A member's reports are of the member, whoever paid.
    ...((await parts.costs.family(payer)).payer === payer
      ? await reportReadings(parts, { payer, month }, isFirst)
      : []),
    ...explored,
  ]);
  for (const [name, amounts] of readings) {
    const wanted = Object.fromEntries(Object.keys(amounts).map((key) => [key, expected[key as keyof CostAmounts]]));
    expect([payer, monthName(month), name, amounts]).toEqual([payer, monthName(month), name, wanted]);
  }
  expect(sumTexts(bill.lines.map(({ cost }) => cost))).toBe(unblended);
  const rounded = sum(bill.lines.map(({ amount }) => decimal(amount ?? "0")));
  expect(rounded.toFixed(2)).toBe(total.statement);
  const kinds = ["usage", "discounts", "credits", "refunds", "support", "tax"] as const;
  expect(sumTexts(kinds.map((kind) => total[kind]))).toBe(unblended);
}

/** `haneul bill` is these routes. */
async function checkRoutes({ endpoint }: Region, month: number, bills: readonly Bill[]): Promise<void> {
  const ask = async (path: string): Promise<unknown> => (await fetch(`${endpoint}/_haneul/${path}`)).json();
  const cost = sumTexts(bills.map(({ total }) => total.unblended));
  const statement = sum(bills.map(({ total }) => decimal(total.statement))).toFixed(2);
  for (const by of ["service", "usageType,account", "resource", "tag:team,region"]) {
    const shown = (await ask(`bill?month=${monthName(month)}&by=${by}`)) as BillAnswer;
    expect(shown.total).toMatchObject({ cost, statement });
    expect(sumTexts(shown.groups.map((group) => group.cost))).toBe(cost);
  }
  const told = (await ask(`bill/lines?month=${monthName(month)}`)) as BillLinesAnswer;
  expect(told.total?.unblended).toBe(cost);
  expect(sumTexts(told.lines.map((line) => line.cost))).toBe(cost);
  for (const account of accountIds) {
    const shown = (await ask(`bill?month=${monthName(month)}&account=${account}`)) as BillAnswer;
    const own = bills.flatMap(({ lines }) => lines).filter((line) => line.account === account);
    expect([account, shown.total.cost]).toEqual([account, sumTexts(own.map((line) => line.cost))]);
    expect(shown.total.statement).toBe(sum(own.map(({ amount }) => decimal(amount ?? "0"))).toFixed(2));
  }
}

const used: ReadonlySet<string> = new Set(["Usage", "DiscountedUsage", "SavingsPlanCoveredUsage"]);

/** What was counted is on exactly one bill. */
function checkQuantities({ uses }: World, lines: readonly CostLine[]): void {
  const expected = new Map<string, bigint>();
  for (const use of uses) {
    const thing = things[use.thing] as (typeof things)[number];
    if (thing.kind !== "count" && thing.kind !== "bytes") continue;
    const month = monthStart(firstMonth + use.hour * 3_600_000);
    const place = [month, accountIds[use.who], regions[use.region], thing.service, thing.operation];
    const key = `${thing.kind} ${place.join(" ")}`;
    expected.set(key, (expected.get(key) ?? 0n) + BigInt(use.amount));
  }
  const found = new Map<string, Decimal[]>();
  for (const line of lines) {
    const thing = things.find(
      (each) =>
        each.service === line.service && each.operation === line.operation && line.usageType.endsWith(each.usageType),
    );
    if (thing === undefined || !used.has(line.lineItemType) || (thing.kind !== "count" && thing.kind !== "bytes"))
      continue;
    const place = [line.billingPeriod, line.account, line.region, line.service, line.operation];
    const key = `${thing.kind} ${place.join(" ")}`;
    found.set(key, [...(found.get(key) ?? []), decimal(line.quantity)]);
  }
  const told = (pairs: Iterable<readonly [string, string]>): unknown[] =>
    [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
  const wanted = [...expected].map(([key, total]) => {
    const gigabytes = new Decimal(total, 0).dividedBy(new Decimal(2n ** 30n, 0), 18);
    return [key, (key.startsWith("bytes") ? gigabytes : new Decimal(total, 0)).toString()] as const;
  });
  expect(told([...found].map(([key, quantities]) => [key, sum(quantities).toString()] as const))).toEqual(told(wanted));
}

/** The same ledger gives the same lines: in another order of its rows, in another process, without what was kept. */
async function checkRatedAgain({ parts }: Opened, facts: World): Promise<void> {
  const march = Date.UTC(2026, 2);
  const span = { start: march, end: Date.UTC(2026, 3) };
  for (const payer of await payersOf(parts, march)) {
    const basis = await parts.costs.basis(payer, march);
    const { records } = await readRecords(parts.store, basis);
    const book = parts.costs.book.open(basis.settings);
    const linesFrom = (usage: typeof records): CostLine[][] => {
      const { charges } = rate({ usage, book, terms: { payer, ...basis.terms }, detail: true });
      const source = { payer, month: march, charges, terms: basis.terms, book, isFinal: false };
      return (["hour", "day"] as const).map((period) => newLines(source, { period, resources: period === "hour" }));
    };
    expect(linesFrom(shuffled(records, facts.shuffle))).toEqual(linesFrom(records));
    const kept = await parts.costs.lines({ payer, ...span, granularity: "HOURLY" });
    const days = await parts.costs.lines({ payer, ...span, granularity: "DAILY" });
    await parts.store.transact(async (tx) => tx.delete(ratedMonths, [payer, march]));
    const { store, clock, ids } = parts;
    const again = new RegionCosts({ store, clock, ids, dataDirectory: tmpdir(), flush: () => Promise.resolve() });
    expect(await again.lines({ payer, ...span, granularity: "HOURLY" })).toEqual(kept);
    expect(await again.lines({ payer, ...span, granularity: "DAILY" })).toEqual(days);
  }
}

/** A fixed shuffle of a number (mulberry32's steps are enough here). */
function shuffled<T>(list: readonly T[], start: number): T[] {
  const found = [...list];
  let state = start;
  for (let at = found.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [found[at], found[other]] = [found[other] as T, found[at] as T];
  }
  return found;
}

async function checkInvoices({ region, parts }: Opened, bills: ReadonlyMap<string, Bill>): Promise<void> {
  const ask = async (path: string): Promise<Response> => fetch(`${region.endpoint}/_haneul/${path}`);
  const { invoices } = (await (await ask("invoices")).json()) as InvoicesAnswer;
  const billed = [...bills.values()].filter(({ lines }) => lines.length > 0);
  expect(invoices.length).toBe(billed.length);
  for (const { invoiceId, payer, month, amount } of invoices) {
    const bill = billed.find((each) => each.payer === payer && monthName(each.billingPeriod) === month);
    expect(bill?.total.statement).toBe(amount);
    const invoice = (await (await ask(`invoices/${invoiceId}`)).json()) as InvoiceAnswer;
    expect(invoice.total).toEqual(bill?.total);
    expect(invoice.lines).toEqual(JSON.parse(JSON.stringify(bill?.lines)));
    const texts = paperTexts(new Uint8Array(await (await ask(`invoices/${invoiceId}.pdf`)).arrayBuffer()));
    expect(texts).toContain(`Amount: USD ${amount}`);
    const drawn = texts.filter((text) => /^-?\d+\.\d\d$/.test(text));
    for (const { amount: each } of invoice.lines) if (each !== undefined) expect(drawn).toContain(each);
    // Closing again changes nothing.
    expect(await parts.costs.close(payer, bill?.billingPeriod ?? 0)).toEqual(bill);
  }
}

/** What credits paid is what they have less. */
async function checkCredits(facts: World, bills: readonly Bill[]): Promise<void> {
  const paid = sumTexts(bills.map(({ total }) => total.credits));
  if (facts.freeTiers.includes("credits")) return;
  const left = new Map<string, Decimal>();
  for (const { creditsLeft } of bills.toSorted((a, b) => a.billingPeriod - b.billingPeriod)) {
    for (const [id, amount] of Object.entries(creditsLeft)) left.set(id, decimal(amount));
  }
  const spent = [...left].map(([id, amount]) => {
    const index = Number(id.slice("credit-".length));
    return decimal(facts.credits[index]?.amount ?? "0")
      .minus(amount)
      .negated();
  });
  expect(sum(spent).toString()).toBe(paid);
}
