/** Every way in which a payer's month can be read, as sums of money. */
import { gunzipSync, inflateSync } from "node:zlib";
import type { CostExplorer } from "@aws-sdk/client-cost-explorer";
import { parse } from "csv-parse/sync";
import type { CostAmounts, CostLine } from "../../src/kernel/costs.ts";
import { decimal, type Decimal, zero } from "../../src/pricing/decimal.ts";
import { lineDimensions } from "../../src/pricing/explore/dimensions.ts";
import { monthStart, nextMonthStart } from "../../src/pricing/rate/billing-period.ts";
import type { ReportColumn, ReportLine } from "../../src/pricing/report/columns.ts";
import { curColumns, legacyCurColumns } from "../../src/pricing/report/cur-columns.ts";
import { focusColumns, isInFocus } from "../../src/pricing/report/focus-columns.ts";
import { reportLines, tagKeysOf } from "../../src/pricing/report/report-lines.ts";
import { writeReport } from "../../src/pricing/report/write-report.ts";
import type { RegionParts } from "../../src/region/parts.ts";

/** A payer's month. */
export interface PayerMonth {
  readonly payer: string;
  readonly month: number;
}

/** What lines sum up to. */
export function sumsOf(lines: readonly CostLine[]): CostAmounts {
  return amountsBy((name) => sumTexts(lines.map(({ costs }) => costs?.[name])));
}

function amountsBy(total: (name: keyof CostAmounts) => string): CostAmounts {
  return {
    unblended: total("unblended"),
    blended: total("blended"),
    amortized: total("amortized"),
    netUnblended: total("netUnblended"),
    netAmortized: total("netAmortized"),
  };
}

export function sumTexts(texts: Iterable<string | undefined>): string {
  let total: Decimal = zero;
  for (const text of texts) if (text !== undefined && text !== "") total = total.plus(decimal(text));
  return total.toString();
}

/** The lines in all granularities, with and without resources. */
export async function lineReadings(
  { costs }: RegionParts,
  { payer, month }: PayerMonth,
): Promise<Map<string, CostAmounts>> {
  const found = new Map<string, CostAmounts>();
  for (const granularity of ["HOURLY", "DAILY", "MONTHLY"] as const) {
    for (const resources of [true, false]) {
      const lines = await costs.lines({ payer, start: month, end: nextMonthStart(month), granularity, resources });
      found.set(`lines ${granularity} ${resources}`, sumsOf(lines));
    }
  }
  return found;
}

const metrics: Readonly<Record<string, keyof CostAmounts>> = {
  UnblendedCost: "unblended",
  BlendedCost: "blended",
  AmortizedCost: "amortized",
  NetUnblendedCost: "netUnblended",
  NetAmortizedCost: "netAmortized",
};

/** What Cost Explorer is asked: as a whole, by day, and by every dimension and tag that it groups by. */
type Grouping = readonly [granularity: "DAILY" | "MONTHLY", ...groups: string[]];

const questions: readonly Grouping[] = [
  ["MONTHLY"],
  ["DAILY"],
  ["DAILY", "SERVICE", "team"],
  ["DAILY", "USAGE_TYPE", "LINKED_ACCOUNT"],
];
const dimensions = [...lineDimensions].filter((each) => each !== "RESOURCE_ID");
/** Dimensions that one world is asked for: the next ones take their turns. */
const dimensionsAtOnce = 7;

/** Cost Explorer's sums of some months; `turn` chooses dimensions, none when left out. */
export async function explorerReadings(
  ce: CostExplorer,
  span: { readonly start: number; readonly end: number },
  turn: number | undefined,
): Promise<Map<number, Map<string, CostAmounts>>> {
  const found = new Map<number, Map<string, CostAmounts>>();
  const asked = [...questions];
  if (turn !== undefined) {
    const first = turn * dimensionsAtOnce;
    for (let index = first; index < first + dimensionsAtOnce; index += 1)
      asked.push(["MONTHLY", dimensions[index % dimensions.length] ?? ""]);
  }
  for (const [granularity, ...groups] of asked) {
    const texts = await ask(ce, { ...span, granularity, groups });
    for (let month = span.start; month < span.end; month = nextMonthStart(month)) {
      const readings = found.get(month) ?? new Map<string, CostAmounts>();
      const total = (name: keyof CostAmounts): string => sumTexts(texts.get(`${month} ${name}`) ?? []);
      readings.set(`explorer ${granularity} ${groups.join(", ")}`, amountsBy(total));
      found.set(month, readings);
    }
  }
  return found;
}

interface Question {
  readonly start: number;
  readonly end: number;
  readonly granularity: "DAILY" | "MONTHLY";
  readonly groups: readonly string[];
}

/** Amounts by month and reading, all pages. */
async function ask(ce: CostExplorer, { start, end, granularity, groups }: Question): Promise<Map<string, string[]>> {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const GroupBy = groups.map((Key) => ({ Type: Key === "team" ? ("TAG" as const) : ("DIMENSION" as const), Key }));
  const found = new Map<string, string[]>();
  let NextPageToken: string | undefined;
  do {
    const answer = await ce.getCostAndUsage({
      TimePeriod: { Start: day(start), End: day(end) },
      Granularity: granularity,
      Metrics: Object.keys(metrics),
      ...(GroupBy.length > 0 && { GroupBy }),
      ...(NextPageToken !== undefined && { NextPageToken }),
    });
    for (const { TimePeriod, Total = {}, Groups = [] } of answer.ResultsByTime ?? []) {
      const month = monthStart(Date.parse(TimePeriod?.Start ?? ""));
      for (const sums of [Total, ...Groups.map(({ Metrics = {} }) => Metrics)]) {
        for (const [metric, amount] of Object.entries(metrics)) {
          const text = sums[metric]?.Amount;
          if (text === undefined) continue;
          const key = `${month} ${amount}`;
          found.set(key, [...(found.get(key) ?? []), text]);
        }
      }
    }
    NextPageToken = answer.NextPageToken;
  } while (NextPageToken !== undefined);
  return found;
}

/** The reports' sums, from the files that would be delivered. */
export async function reportReadings(
  parts: RegionParts,
  { payer, month }: PayerMonth,
  byDay: boolean,
): Promise<Map<string, Partial<CostAmounts>>> {
  const found = new Map<string, Partial<CostAmounts>>();
  for (const granularity of byDay ? (["HOURLY", "DAILY"] as const) : (["HOURLY"] as const)) {
    const resources = granularity === "HOURLY";
    const { lines } = await reportLines(parts, { account: payer, month, granularity, resources });
    const legacy = await fileRows(legacyCurColumns({ resources, tagKeys: tagKeysOf(lines) }), lines);
    found.set(`legacy report ${granularity}`, {
      unblended: columnSum(legacy, "lineItem/UnblendedCost"),
      blended: columnSum(legacy, "lineItem/BlendedCost"),
      amortized: amortizedOf(legacy, legacyNames),
    });
    const cur = await fileRows(curColumns, lines);
    found.set(`CUR 2.0 ${granularity}`, {
      unblended: columnSum(cur, "line_item_unblended_cost"),
      blended: columnSum(cur, "line_item_blended_cost"),
      netUnblended: columnSum(cur, "line_item_net_unblended_cost"),
      amortized: amortizedOf(cur, curNames),
    });
    const focus = await fileRows(focusColumns, lines.filter(isInFocus));
    found.set(`FOCUS ${granularity}`, {
      unblended: columnSum(focus, "BilledCost"),
      amortized: columnSum(focus, "EffectiveCost"),
    });
  }
  return found;
}

type Row = Readonly<Record<string, string>>;

async function fileRows(columns: readonly ReportColumn[], lines: readonly ReportLine[]): Promise<Row[]> {
  const file = await writeReport("gzip", "report", { columns, lines });
  return parse<Row>(gunzipSync(file), { columns: true });
}

function columnSum(rows: readonly Row[], name: string): string {
  return sumTexts(rows.map((row) => row[name]));
}

/** The columns of an amortized cost. */
interface AmortizedNames {
  readonly type: string;
  readonly unblended: string;
  readonly reservation: string;
  readonly reservationEffective: string;
  readonly unusedUpfront: string;
  readonly unusedRecurring: string;
  readonly planEffective: string;
  readonly planCommitment: string;
  readonly planUsed: string;
}

const legacyNames: AmortizedNames = {
  type: "lineItem/LineItemType",
  unblended: "lineItem/UnblendedCost",
  reservation: "reservation/ReservationARN",
  reservationEffective: "reservation/EffectiveCost",
  unusedUpfront: "reservation/UnusedAmortizedUpfrontFeeForBillingPeriod",
  unusedRecurring: "reservation/UnusedRecurringFee",
  planEffective: "savingsPlan/SavingsPlanEffectiveCost",
  planCommitment: "savingsPlan/TotalCommitmentToDate",
  planUsed: "savingsPlan/UsedCommitment",
};

const curNames: AmortizedNames = {
  type: "line_item_line_item_type",
  unblended: "line_item_unblended_cost",
  reservation: "reservation_reservation_a_r_n",
  reservationEffective: "reservation_effective_cost",
  unusedUpfront: "reservation_unused_amortized_upfront_fee_for_billing_period",
  unusedRecurring: "reservation_unused_recurring_fee",
  planEffective: "savings_plan_savings_plan_effective_cost",
  planCommitment: "savings_plan_total_commitment_to_date",
  planUsed: "savings_plan_used_commitment",
};

/** As AWS's guide and the Well-Architected queries reckon amortized costs from a report. */
function amortizedOf(rows: readonly Row[], names: AmortizedNames): string {
  const texts = rows.flatMap((row): (string | undefined)[] => {
    const value = (name: keyof AmortizedNames): string | undefined => row[names[name]];
    switch (value("type")) {
      case "SavingsPlanCoveredUsage":
        return [value("planEffective")];
      case "SavingsPlanRecurringFee":
        return [
          value("planCommitment"),
          decimal(value("planUsed") || "0")
            .negated()
            .toString(),
        ];
      case "SavingsPlanNegation":
      case "SavingsPlanUpfrontFee":
        return [];
      case "DiscountedUsage":
        return [value("reservationEffective")];
      case "RIFee":
        return [value("unusedUpfront"), value("unusedRecurring")];
      case "Fee":
        return value("reservation") === "" ? [value("unblended")] : [];
      default:
        return [value("unblended")];
    }
  });
  return sumTexts(texts);
}

/** The words of a PDF that pdfkit drew, one text for each that was placed. */
export function paperTexts(paper: Uint8Array): string[] {
  const bytes = Buffer.from(paper);
  const texts: string[] = [];
  let from = 0;
  for (;;) {
    const begin = bytes.indexOf("stream\n", from);
    if (begin < 0) return texts;
    const end = bytes.indexOf("\nendstream", begin);
    from = end + 10;
    const content = inflated(bytes.subarray(begin + 7, end));
    for (const [, shown = ""] of content.matchAll(/\[([^\]]*)\] TJ/g)) {
      const parts = [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = ""]) =>
        Buffer.from(hex, "hex").toString("latin1"),
      );
      texts.push(parts.join(""));
    }
  }
}

function inflated(stream: Uint8Array): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    // Not a page's content.
    return "";
  }
}
