/** The ledger's rows made records to rate: bytes become GB, byte-hours GB-months, everything in the unit of its price. */
import { Decimal, zero } from "../decimal.ts";
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
 * Divisions are rounded at the 18th place, and over an account's rows of one usage type and operation so that each month's
 * sum is the rounded quotient of its whole amount, however its resources are told apart. Rows may come in any order.
 */
export function* usageFromLedger(
  rows: readonly LedgerRow[],
  { periodMilliseconds = hourMilliseconds }: { periodMilliseconds?: number } = {},
): Generator<UsageRecord> {
  const series = new SeriesOfRows();
  for (const row of inOrder(rows)) {
    const { account = "", region = "", service = "", usageType = "", operation = "", resource } = row;
    yield {
      start: row.periodStart,
      end: series.endOf(row.periodStart, periodMilliseconds),
      account,
      region,
      service,
      usageType,
      operation,
      quantity: series.quantityOf(row),
      resource,
      tags: row.tags,
      zone: row.zone,
    };
  }
}

/** By time, then by resource: whose share of a rounding is whose must not depend on the order. */
function inOrder(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.toSorted(
    (a, b) => a.periodStart - b.periodStart || compareTexts(a.resource, b.resource) || compareTags(a, b),
  );
}

function compareTexts(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareTags(a: LedgerRow, b: LedgerRow): number {
  return a.tags === b.tags ? 0 : compareTexts(tagText(a), tagText(b));
}

function tagText({ tags = {} }: LedgerRow): string {
  return JSON.stringify(Object.entries(tags).sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** An account's use of one thing in one month: how it is converted, and how much of it there was so far. */
interface Series {
  readonly divisor: bigint;
  amount: bigint;
  quantity: Decimal;
}

/** The series of rows that come in order of time. */
class SeriesOfRows {
  #known = new Map<string, Series>();
  #monthStart = 0;
  #monthEnd = 0;

  endOf(periodStart: number, periodMilliseconds: number): number {
    if (periodStart < this.#monthStart || periodStart >= this.#monthEnd) {
      this.#monthStart = monthStart(periodStart);
      this.#monthEnd = nextMonthStart(periodStart);
      this.#known = new Map();
    }
    return Math.min(periodStart + periodMilliseconds, this.#monthEnd);
  }

  /** By how much a row raises the quantity of its series. */
  quantityOf(row: LedgerRow): Decimal {
    const amount = BigInt(row.amount);
    const { account, region, service, usageType, operation, divisor } = row;
    const name = `${account}\n${region}\n${service}\n${usageType}\n${operation}\n${divisor}`;
    let series = this.#known.get(name);
    if (series === undefined) this.#known.set(name, (series = newSeries(row)));
    // What is counted one by one has nothing to round.
    if (series.divisor === 1n) return new Decimal(amount, 0);
    series.amount += amount;
    const before = series.quantity;
    series.quantity = quotient(series.amount, series.divisor);
    return series.quantity.minus(before);
  }
}

function newSeries({ service = "", region = "", usageType = "", periodStart, divisor }: LedgerRow): Series {
  const place = placeUsageType(service, region, usageType);
  const bareType = "bareType" in place ? place.bareType : usageType;
  const conversion = conversionOf(bareType, divisor);
  return { divisor: divisorOf(conversion, { time: periodStart, divisor }), amount: 0n, quantity: zero };
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
  return new Decimal(amount, 0).dividedBy(new Decimal(divisor, 0), dividedPlaces);
}
