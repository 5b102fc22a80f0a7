/** `haneul usage`: what was used, as the ledger has it. */
import { clientOf, clientOptions, present, textOption, type Command, type Invocation } from "./command.ts";
import { formatFraction, parseDurationMilliseconds } from "../kernel/quantity.ts";
import { formatTable, formatTime, type Column } from "./text-table.ts";
import {
  usageDimensions,
  usagePeriods,
  type TimeAnswer,
  type UsageAnswer,
  type UsageAnswerRow,
} from "../kernel/control.ts";
import { wrongUsage } from "./failure.ts";
import type { ControlClient } from "./control-client.ts";

/** Options that filter, by the dimension they filter. */
const filters = {
  account: "account",
  region: "region",
  service: "service",
  "usage-type": "usageType",
  resource: "resource",
} as const;

export const usageCommand: Command = {
  name: "usage",
  summary:
    "What was used: --account ID, --region, --service, --usage-type, --resource, --since, --until (a date, or 7d for seven days ago), --group-by account,resource,…, --period hour|day|month",
  options: {
    ...clientOptions,
    account: { type: "string" },
    region: { type: "string" },
    service: { type: "string" },
    "usage-type": { type: "string" },
    resource: { type: "string" },
    since: { type: "string" },
    until: { type: "string" },
    "group-by": { type: "string" },
    period: { type: "string" },
  },
  async run(invocation) {
    const client = clientOf(invocation);
    const answer = await client.get<UsageAnswer>("/usage", await newQuery(client, invocation));
    present(invocation, answer, usageText);
  },
};

async function newQuery(client: ControlClient, { options }: Invocation): Promise<Record<string, string | undefined>> {
  const query: Record<string, string | undefined> = {
    groupBy: checkedList(textOption(options, "group-by"), "--group-by", usageDimensions),
    period: checkedList(textOption(options, "period"), "--period", usagePeriods),
  };
  for (const [option, dimension] of Object.entries(filters)) query[dimension] = textOption(options, option);
  for (const edge of ["since", "until"] as const) {
    const text = textOption(options, edge);
    if (text !== undefined) query[edge] = String(await parseMoment(text, client));
  }
  return query;
}

function checkedList(text: string | undefined, option: string, known: readonly string[]): string | undefined {
  for (const name of text?.split(",") ?? []) {
    if (!known.includes(name)) throw wrongUsage(`${option} knows ${known.join(", ")}, not ${name}.`);
  }
  return text;
}

/** A date or month in UTC, or a duration before the region's now. */
async function parseMoment(text: string, client: ControlClient): Promise<number> {
  const ago = /[a-z]$/i.test(text) && !text.endsWith("Z") ? parseDurationMilliseconds(text) : undefined;
  if (ago !== undefined) return (await client.get<TimeAnswer>("/time")).now - ago;
  const isDate = /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?)?)?$/.test(text);
  const moment = isDate ? Date.parse(text.includes("T") && !text.endsWith("Z") ? `${text}Z` : text) : NaN;
  if (Number.isNaN(moment))
    throw wrongUsage(`${text} is no date such as 2026-01-31 or 2026-01-31T12:00Z, and no duration such as 7d.`);
  return moment;
}

/** The answer as a table: only the dimensions that were asked for. */
function usageText({ since, until, rows }: UsageAnswer): string {
  const span = `${formatTime(since)} to ${formatTime(until)} UTC\n`;
  if (rows.length === 0) return `${span}Nothing was used.\n`;
  const columns: Column<UsageAnswerRow>[] = [];
  if (rows.some((row) => row.periodStart !== rows[0]?.periodStart)) {
    columns.push({ title: "PERIOD", value: (row) => formatTime(row.periodStart) });
  }
  for (const dimension of usageDimensions) {
    if (rows[0]?.[dimension] === undefined) continue;
    columns.push({ title: titles[dimension], value: (row) => row[dimension] ?? "" });
  }
  columns.push({ title: "QUANTITY", value: quantityText, align: "right" });
  return span + formatTable(rows, columns);
}

const titles = {
  account: "ACCOUNT",
  region: "REGION",
  service: "SERVICE",
  usageType: "USAGE TYPE",
  operation: "OPERATION",
  resource: "RESOURCE",
} as const;

/** Unit-hours and counts with thousands apart, to six places. */
function quantityText({ amount, divisor }: UsageAnswerRow): string {
  const [whole = "", part] = formatFraction(BigInt(amount), BigInt(divisor), 6).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}
