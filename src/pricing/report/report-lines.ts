/** Reads the lines of an account's report for one month. */
import { createHash } from "node:crypto";
import type { CostGranularity, CostLine, Costs } from "../../kernel/costs.ts";
import { accounts } from "../../kernel/identity.ts";
import type { Store } from "../../kernel/store.ts";
import { nextMonthStart } from "../rate/billing-period.ts";
import type { ReportLine } from "./columns.ts";

/** Which month of whom. */
export interface ReportMonth {
  readonly account: string;
  /** First millisecond. */
  readonly month: number;
  readonly granularity: CostGranularity;
  readonly resources: boolean;
}

/** A month's lines, and whether they can still change. A payer sees its whole family, others see themselves. */
export async function reportLines(
  { costs, store }: { readonly costs: Costs; readonly store: Store },
  { account, month, granularity, resources }: ReportMonth,
): Promise<{ readonly lines: readonly ReportLine[]; readonly isFinal: boolean }> {
  const { payer } = await costs.family(account);
  const span = { start: month, end: nextMonthStart(month), granularity, resources };
  const found = await costs.lines(payer === account ? { payer, ...span } : { account, ...span });
  // Who joined or left within the month is on more bills than one.
  const bills = new Map([[payer, await costs.bill(payer, month)]]);
  for (const line of found) if (!bills.has(line.payer)) bills.set(line.payer, await costs.bill(line.payer, month));
  const uses = new Map([...bills.values()].flatMap(({ commitments }) => commitments).map((use) => [use.id, use]));
  const isFinal = [...bills.values()].every((bill) => bill.isFinal);
  const names = await accountNames(store, [payer, ...found.map((line) => line.account)]);
  const lines = found.map((line, index): ReportLine => {
    const use = line.commitment === undefined ? undefined : uses.get(line.commitment);
    const invoiceId = bills.get(line.payer)?.invoiceId;
    return { line, id: lineId(line, index), invoiceId, names, use };
  });
  return { lines, isFinal };
}

function lineId(line: CostLine, index: number): string {
  const { account, service, usageType, operation, region, lineItemType, resource, start, end, rateCode } = line;
  const identity = [
    account,
    service,
    usageType,
    operation,
    region,
    lineItemType,
    resource,
    start,
    end,
    rateCode,
    index,
  ];
  const digest = createHash("sha256").update(identity.join("\n")).digest();
  return base32(digest);
}

/** AWS's ids are 52 letters and digits. */
function base32(bytes: Uint8Array): string {
  const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let text = "";
  for (let index = 0; index < 52; index += 1) {
    text += alphabet[Number(bits & 31n)];
    bits >>= 5n;
  }
  return text;
}

function accountNames(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return store.read(async (reader) => {
    const names = new Map<string, string>();
    for (const id of new Set(ids)) names.set(id, (await reader.get(accounts, [id]))?.name ?? "");
    return names;
  });
}

/** Keys of all tags that the lines have, sorted. */
export function tagKeysOf(lines: readonly ReportLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ line }) => Object.keys(line.tags)))].sort();
}
