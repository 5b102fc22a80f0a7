/** The bill's jobs: rates what is still open every hour, and closes months when their grace is over. */
import { accounts } from "../../kernel/identity.ts";
import { paidSpans } from "../../kernel/identity/payer-history.ts";
import type { Job } from "../../kernel/jobs.ts";
import type { Reader } from "../../kernel/store.ts";
import { monthName, nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { graceMilliseconds } from "./costs.ts";
import { closedMonths, type ClosedRow } from "../../pricing/statement/tables.ts";
import type { RegionParts } from "../parts.ts";

/** Wall time between two ratings of all open months. */
const leastWallMilliseconds = 20_000;

const mostAccounts = 100_000;

/** The jobs, for the conductor. */
export function costJobs(parts: Pick<RegionParts, "costs" | "store" | "clock">): readonly Job[] {
  const { clock } = parts;
  let ratedAt = -Infinity;
  return [
    {
      name: "costs.rate-usage",
      everySeconds: 3_600,
      run: async () => {
        // A clock that runs fast would have the open months rated all the time; who asks has them rated anyway.
        if (clock.wall() - ratedAt < leastWallMilliseconds) return { more: false, summary: "rated a moment ago" };
        ratedAt = clock.wall();
        const months = await openMonths(parts);
        for (const { payer, month } of months) await parts.costs.refresh(payer, month);
        return { more: false, summary: `rated ${months.length} open months` };
      },
    },
    {
      name: "costs.close-months",
      everySeconds: 3_600,
      run: async () => {
        const month = await nextToClose(parts);
        if (month === undefined) return { more: false, summary: "no month is due" };
        const payers = await payersOf(parts, month);
        for (const payer of payers) await parts.costs.close(payer, month);
        const closed: ClosedRow = { id: "region", until: nextMonthStart(month) };
        await parts.store.transact(async (tx) => tx.put(closedMonths, closed));
        return { more: true, summary: `closed ${monthName(month)} for ${payers.length} payers` };
      },
    },
  ];
}

type JobParts = Pick<RegionParts, "costs" | "store" | "clock">;

/** First moment of the first month that is not closed. */
async function firstOpen({ costs, store }: JobParts): Promise<number> {
  const closed = await store.read((reader) => reader.get(closedMonths, ["region"]));
  return closed?.until ?? (await costs.firstMonth());
}

async function nextToClose(parts: JobParts): Promise<number | undefined> {
  const month = await firstOpen(parts);
  return nextMonthStart(month) + graceMilliseconds <= parts.clock.now() ? month : undefined;
}

async function openMonths(parts: JobParts): Promise<{ payer: string; month: number }[]> {
  const open: { payer: string; month: number }[] = [];
  for (let month = await firstOpen(parts); month <= parts.clock.now(); month = nextMonthStart(month)) {
    for (const payer of await payersOf(parts, month)) open.push({ payer, month });
  }
  return open;
}

/** Everybody who pays for some part of a month. */
export function payersOf({ store }: Pick<JobParts, "store">, month: number): Promise<string[]> {
  return store.read(async (reader: Reader) => {
    const payers = new Set<string>();
    for (const { id } of await reader.range(accounts, { limit: mostAccounts })) {
      for (const { payer, start, end } of await paidSpans(reader, id)) {
        if (start < nextMonthStart(month) && end > month) payers.add(payer);
      }
    }
    return [...payers].sort();
  });
}
