/** `haneul bill what-if`: the same ledger under another region, book, storage class, or with commitments. */
import { readFileSync } from "node:fs";
import type { WhatIfAnswer, WhatIfRequest } from "../kernel/bill-control.ts";
import { decimal, type Decimal, zero } from "../pricing/decimal.ts";
import { clientOf, clientOptions, present, textOption, type Command, type OptionValues } from "./command.ts";
import { wrongUsage } from "./failure.ts";
import { formatTable } from "./text-table.ts";

export const whatIfCommand: Command = {
  name: "bill what-if",
  summary:
    "What the month would cost with --region R, --storage-class STANDARD_IA|ONEZONE_IA|GLACIER_IR|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE, --book FILE (stated rates), --reserved TYPE:COUNT:1yr:'No Upfront', --savings-plan compute:DOLLARS:1yr:'No Upfront', --scale N; --month, --payer ID",
  options: {
    ...clientOptions,
    month: { type: "string" },
    payer: { type: "string" },
    region: { type: "string" },
    book: { type: "string" },
    reserved: { type: "string" },
    "savings-plan": { type: "string" },
    "storage-class": { type: "string" },
    scale: { type: "string" },
  },
  async run(invocation) {
    const answer = await clientOf(invocation).post<WhatIfAnswer>("/bill/what-if", newRequest(invocation.options));
    present(invocation, answer, whatIfText);
  },
};

function newRequest(options: OptionValues): WhatIfRequest {
  const texts = { month: "month", payer: "payer", region: "region", "storage-class": "storageClass" };
  const lists = { reserved: "reserved", "savings-plan": "savingsPlans" };
  const request: Record<string, unknown> = {};
  for (const [option, name] of Object.entries(texts)) request[name] = textOption(options, option);
  for (const [option, name] of Object.entries(lists)) request[name] = textOption(options, option)?.split(",");
  const scale = textOption(options, "scale");
  if (scale !== undefined && !/^\d+(\.\d+)?$/.test(scale)) throw wrongUsage(`--scale takes a number, not ${scale}.`);
  if (scale !== undefined) request["scale"] = Number(scale);
  const book = textOption(options, "book");
  if (book !== undefined) request["rates"] = readRates(book);
  return request;
}

function readRates(path: string): readonly object[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw wrongUsage(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const rates = Array.isArray(value) ? value : (value as { rates?: unknown } | null)?.rates;
  if (Array.isArray(rates)) return rates as object[];
  throw wrongUsage(
    `${path} holds no list of rates. AWS's own offer files are imported with \`haneul prices import\` and hold for every bill.`,
  );
}

function whatIfText({ month, before, after, assumptions }: WhatIfAnswer): string {
  const services = new Map<string, { before: Decimal; after: Decimal }>();
  for (const [side, { lines }] of Object.entries({ before, after })) {
    for (const { serviceName, cost } of lines) {
      const known = services.get(serviceName) ?? { before: zero, after: zero };
      const key = side as "before" | "after";
      services.set(serviceName, { ...known, [key]: known[key].plus(decimal(cost ?? "0")) });
    }
  }
  const totals = { before: decimal(before.total.unblended), after: decimal(after.total.unblended) };
  const rows = [...services, ["Total", totals] as const];
  const unpriced = after.total.unpricedLines;
  return [
    month,
    formatTable(rows, [
      { title: "SERVICE", value: ([name]) => name },
      { title: "NOW, USD", value: ([, each]) => each.before.toFixed(4), align: "right" },
      { title: "THEN, USD", value: ([, each]) => each.after.toFixed(4), align: "right" },
      { title: "CHANGE", value: ([, each]) => each.after.minus(each.before).toFixed(4), align: "right" },
    ]),
    ...assumptions,
    ...(unpriced > 0 ? [`${unpriced} lines would have no known price and are not in the total.`] : []),
    "",
  ].join("\n");
}
