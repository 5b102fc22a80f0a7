/** `haneul tco`: one's own machines against the measured use at AWS's prices. */
import { readFileSync } from "node:fs";
import type { TcoAnswer, TcoAssumptions, TcoRequest, TcoView, TcoYear } from "../kernel/tco-control.ts";
import { clientOf, clientOptions, present, textOption, type Command, type OptionValues } from "./command.ts";
import { wrongUsage } from "./failure.ts";
import { formatTable, formatTime } from "./text-table.ts";

export const tcoCommand: Command = {
  name: "tco",
  summary:
    "One's own machines against the measured use at AWS's prices, over 1, 3 and 5 years: --month 2026-01, --payer ID, --growth PERCENT a year, --set serverUsd=8000,labourUsdPerYear=90000, --assumptions FILE (JSON)",
  options: {
    ...clientOptions,
    month: { type: "string" },
    payer: { type: "string" },
    growth: { type: "string" },
    set: { type: "string" },
    assumptions: { type: "string" },
  },
  async run(invocation) {
    const answer = await clientOf(invocation).post<TcoAnswer>("/tco", newRequest(invocation.options));
    present(invocation, answer, tcoText);
  },
};

function newRequest(options: OptionValues): TcoRequest {
  const growth = textOption(options, "growth");
  if (growth !== undefined && !/^-?\d+(\.\d+)?$/.test(growth))
    throw wrongUsage(`--growth takes a percentage, not ${growth}.`);
  const [month, payer] = [textOption(options, "month"), textOption(options, "payer")];
  return {
    ...(month !== undefined && { month }),
    ...(payer !== undefined && { payer }),
    ...(growth !== undefined && { growthPercent: Number(growth) }),
    assumptions: {
      ...fileAssumptions(textOption(options, "assumptions")),
      ...setAssumptions(textOption(options, "set")),
    },
  };
}

function fileAssumptions(path: string | undefined): Partial<TcoAssumptions> {
  if (path === undefined) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Partial<TcoAssumptions>;
  } catch (error) {
    throw wrongUsage(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function setAssumptions(text: string | undefined): Partial<TcoAssumptions> {
  const pairs = (text?.split(",") ?? []).map((pair) => {
    const match = /^(\w+)=(\d+(?:\.\d+)?)$/.exec(pair.trim());
    if (match === null) throw wrongUsage(`--set takes NAME=NUMBER, not ${pair}.`);
    return [match[1] ?? "", Number(match[2])];
  });
  return Object.fromEntries(pairs) as Partial<TcoAssumptions>;
}

function tcoText(answer: TcoAnswer): string {
  const { measured, demand, assumptions, growthPercent, unpricedLines } = answer;
  const [first] = demand;
  return [
    `Measured from ${formatTime(measured.from)} to ${formatTime(measured.until)} UTC; at AWS's prices $${measured.monthlyCloudUsd} a month, growing by ${growthPercent}% a year.`,
    `It needs ${first?.servers ?? 0} servers, ${first?.rawTb ?? "0"} TB of disks, ${first?.internetMbps ?? "0"} Mbit/s and ${first?.people ?? "0"} people.`,
    "",
    viewText("Cash: machines paid when they are bought", answer.cash),
    viewText("Amortized: machines paid over their useful life", answer.amortized),
    "Assumed (each can be set):",
    formatTable(Object.entries(assumptions), [
      { title: "NAME", value: ([name]) => name },
      { title: "VALUE", value: ([, value]) => String(value), align: "right" },
    ]),
    ...(unpricedLines > 0
      ? [`${unpricedLines} lines of the use have no known price: the cloud would cost more.`, ""]
      : []),
  ].join("\n");
}

const parts = [
  "servers",
  "storage",
  "network",
  "internet",
  "maintenance",
  "power",
  "space",
  "labour",
  "onPremises",
  "cloud",
] as const;

function viewText(title: string, { years, spans }: TcoView): string {
  const table = formatTable<TcoYear>(years, [
    { title: "YEAR", value: ({ year }) => String(year) },
    ...parts.map((name) => ({
      title: name.toUpperCase(),
      value: (year: TcoYear) => year[name],
      align: "right" as const,
    })),
  ]);
  const sums = spans.map(
    ({ years: count, onPremises, cloud, saved, savedPercent }) =>
      `${count} ${count === 1 ? "year" : "years"}: own machines $${onPremises}, AWS $${cloud}: AWS saves $${saved} (${savedPercent}%)`,
  );
  return `${title}\n${table}${sums.join("\n")}\n`;
}
