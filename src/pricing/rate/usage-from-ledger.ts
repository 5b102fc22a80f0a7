/** The ledger's rows made records to rate: bytes become GB, byte-hours GB-months, everything in the unit of its price. */
import { decimal, Decimal, zero } from "../decimal.ts";
import type { UsageAnswerRow } from "../../kernel/control.ts";
import { dividedPlaces } from "./allocate.ts";
import { hourMilliseconds, hoursOfMonth, monthStart, nextMonthStart } from "./billing-period.ts";
import type { UsageRecord } from "./usage-record.ts";
import { placeUsageType } from "./usage-type.ts";

/** AWS's GB, of storage and of traffic. S3 user guide: "Understanding your AWS billing and usage reports". */
const gbBytes = 2n ** 30n;

/** How a usage type's ledger quantity becomes the priced one. */
type Conversion = "GB" | "GB-Mo" | "GiBps-Mo" | "Mo" | "none";

/** A row of the ledger with what it may lack: it must be grouped by every dimension but the resource. */
export interface LedgerRow extends Omit<UsageAnswerRow, "amount"> {
  readonly amount: string | bigint;
  readonly tags?: Readonly<Record<string, string>>;
  readonly zone?: string;
}

/**
 * Converts rows, each of one period of `periodMilliseconds` (an hour, when left out; a month's rows end with the month).
 * Divisions are rounded at the 18th place, and over a series of rows so that each month's sum is the rounded quotient of
 * its whole amount. Rows may come in any order.
 */
export function* usageFromLedger(
  rows: readonly LedgerRow[],
  { periodMilliseconds = hourMilliseconds }: { periodMilliseconds?: number } = {},
): Generator<UsageRecord> {
  const running = new Map<string, bigint>();
  for (const row of [...rows].sort((a, b) => a.periodStart - b.periodStart)) {
    const { account = "", region = "", service = "", usageType = "", operation = "", resource } = row;
    const place = placeUsageType(service, region, usageType);
    const bareType = "bareType" in place ? place.bareType : usageType;
    const month = monthStart(row.periodStart);
    const series = [month, account, region, service, usageType, operation, resource ?? "", row.divisor].join("\n");
    const before = running.get(series) ?? 0n;
    const after = before + BigInt(row.amount);
    running.set(series, after);
    const divisor = divisorOf(conversionOf(bareType, row.divisor), { time: row.periodStart, divisor: row.divisor });
    yield {
      start: row.periodStart,
      end: Math.min(row.periodStart + periodMilliseconds, nextMonthStart(row.periodStart)),
      account,
      region,
      service,
      usageType,
      operation,
      quantity: quotient(after, divisor).minus(quotient(before, divisor)),
      resource,
      tags: row.tags,
      zone: row.zone,
    };
  }
}

/** Held by the month: tags, provisioned operations, metrics, alarms, dashboards, watched objects, keys. */
const heldByMonth = /TagHrs|IOPS|MonitorUsage|DashboardsUsage|Monitoring-Automation|KMS-Keys/;
/** Stored bytes. */
const stored = /ByteHrs|-GDA|SmObjects|Storage|VolumeUsage|SnapshotUsage|BackupUsage/i;
const transferred = /-Bytes(-\w+)?$|Retrieval-(SIA|ZIA|GIR)$/;

/**
 * What a usage type is priced in, told from its name. Levels of stored things are bytes, of throughput MiB a second, of
 * instances and addresses their number; early deletions are counted in byte-hours.
 */
function conversionOf(bareType: string, divisor: LedgerRow["divisor"]): Conversion {
  if (bareType.startsWith("EarlyDelete-")) return "GB-Mo";
  if (divisor === 1) return transferred.test(bareType) ? "GB" : "none";
  if (bareType.includes("Throughput")) return "GiBps-Mo";
  if (heldByMonth.test(bareType)) return "Mo";
  return stored.test(bareType) ? "GB-Mo" : "none";
}

function divisorOf(conversion: Conversion, { time, divisor }: { time: number; divisor: LedgerRow["divisor"] }): bigint {
  const hours = BigInt(hoursOfMonth(time));
  const unitHours = BigInt(divisor);
  if (conversion === "GB-Mo") return unitHours * gbBytes * hours;
  if (conversion === "GiBps-Mo") return unitHours * 1_024n * hours;
  if (conversion === "Mo") return unitHours * hours;
  return conversion === "GB" ? gbBytes : unitHours;
}

function quotient(amount: bigint, divisor: bigint): Decimal {
  if (amount === 0n) return zero;
  if (divisor === 1n) return decimal(amount);
  return new Decimal(amount, 0).dividedBy(new Decimal(divisor, 0), dividedPlaces);
}
