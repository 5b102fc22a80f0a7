/** What one command costs: the ledger before and after it, rated by itself at the price list. */
import { spawn } from "node:child_process";
import type { RateRowsAnswer, RateRowsRequest } from "../kernel/bill-control.ts";
import type { LevelAnswerRow, LevelsAnswer, TimeAnswer, UsageAnswer, UsageAnswerRow } from "../kernel/control.ts";
import { decimal, type Decimal } from "../pricing/decimal.ts";
import { hoursOfMonth } from "../pricing/rate/billing-period.ts";
import { clientOf, textOption, type Invocation } from "./command.ts";
import type { ControlClient } from "./control-client.ts";
import { CommandFailure } from "./failure.ts";
import { formatTable } from "./text-table.ts";

const hourMilliseconds = 3_600_000;

/** What a command came to. */
export interface RunCost {
  readonly command: string;
  readonly scale: number;
  /** Requests and traffic. */
  readonly used: RateRowsAnswer;
  /** What it left behind, for a month; what it removed is negative. */
  readonly keptMonthlyUsd: string;
}

/** Runs the command of `--run` with the region as its endpoint. Throws a CommandFailure when it fails. */
export async function measureRun(invocation: Invocation, scale: number): Promise<RunCost> {
  const client = clientOf(invocation);
  const { now } = await client.get<TimeAnswer>("/time");
  const since = now - (now % hourMilliseconds);
  const before = await snapshot(client, since);
  const command = await runCommand(invocation, client.endpoint);
  const after = await snapshot(client, since);
  const used = await rate(client, differences(before.rows, after.rows, scale));
  const levels = levelChanges(before.levels, after.levels);
  const kept = monthOf(
    levels.filter(({ change }) => change > 0n),
    { now, scale },
  );
  const gone = monthOf(
    levels.filter(({ change }) => change < 0n),
    { now, scale },
  );
  const [more, less] = [await rate(client, kept), await rate(client, gone)];
  const keptMonthly = decimal(more.total.unblended).minus(decimal(less.total.unblended));
  return { command, scale, used, keptMonthlyUsd: keptMonthly.toString() };
}

async function snapshot(
  client: ControlClient,
  since: number,
): Promise<{ rows: readonly UsageAnswerRow[]; levels: readonly LevelAnswerRow[] }> {
  const { rows } = await client.get<UsageAnswer>("/usage", { since: String(since), period: "hour" });
  const { levels } = await client.get<LevelsAnswer>("/usage/levels");
  return { rows: rows.filter(({ divisor }) => divisor === 1), levels };
}

async function rate(client: ControlClient, rows: readonly UsageAnswerRow[]): Promise<RateRowsAnswer> {
  const request: RateRowsRequest = { rows };
  return client.post<RateRowsAnswer>("/bill/rate", request);
}

function keyOf({ account, region, service, usageType, operation, resource }: UsageAnswerRow | LevelAnswerRow): string {
  return JSON.stringify([account, region, service, usageType, operation, resource]);
}

function differences(
  before: readonly UsageAnswerRow[],
  after: readonly UsageAnswerRow[],
  scale: number,
): UsageAnswerRow[] {
  const known = new Map(before.map((row) => [`${row.periodStart} ${keyOf(row)}`, BigInt(row.amount)]));
  return after
    .map((row) => ({ row, more: BigInt(row.amount) - (known.get(`${row.periodStart} ${keyOf(row)}`) ?? 0n) }))
    .filter(({ more }) => more > 0n)
    .map(({ row, more }) => ({ ...row, amount: String(more * BigInt(scale)) }));
}

interface LevelChange {
  readonly row: LevelAnswerRow;
  readonly change: bigint;
}

function levelChanges(before: readonly LevelAnswerRow[], after: readonly LevelAnswerRow[]): LevelChange[] {
  const known = new Map(before.map((row) => [keyOf(row), BigInt(row.level)]));
  const changes = after.map((row) => {
    const was = known.get(keyOf(row)) ?? 0n;
    known.delete(keyOf(row));
    return { row, change: BigInt(row.level) - was };
  });
  const gone = before.filter((row) => known.has(keyOf(row)));
  return [...changes, ...gone.map((row) => ({ row, change: -BigInt(row.level) }))];
}

/** Held for all hours of the running month. */
function monthOf(levels: readonly LevelChange[], { now, scale }: { now: number; scale: number }): UsageAnswerRow[] {
  const month = BigInt(hoursOfMonth(now) * hourMilliseconds);
  return levels.map(({ row: { account, region, service, usageType, operation, resource }, change }) => ({
    account,
    region,
    service,
    usageType,
    operation,
    resource,
    periodStart: now - (now % hourMilliseconds),
    amount: String((change < 0n ? -change : change) * month * BigInt(scale)),
    divisor: 3_600_000,
  }));
}

async function runCommand({ options, positionals, environment }: Invocation, endpoint: string): Promise<string> {
  const command = textOption(options, "run") ?? "";
  const code = await new Promise<number>((resolve, reject) => {
    // What it prints goes where errors go, so that --json stays JSON.
    const child = spawn(command, positionals, {
      stdio: ["inherit", 2, 2],
      shell: positionals.length === 0,
      env: { ...environment, AWS_ENDPOINT_URL: endpoint },
    });
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  }).catch((error: unknown) => {
    throw new CommandFailure(`${command} cannot be run: ${error instanceof Error ? error.message : String(error)}.`);
  });
  if (code !== 0) throw new CommandFailure(`${command} ended with ${code}: its bill is not shown.`);
  return [command, ...positionals].join(" ");
}

/** The cost of a run for people. */
export function runText(
  { command, used, keptMonthlyUsd }: RunCost,
  { scale = 1, months }: { scale?: number | undefined; months?: number | undefined },
): string {
  const { lines, total } = used;
  const table =
    lines.length === 0
      ? "It used nothing.\n"
      : formatTable(lines, [
          { title: "SERVICE", value: (line) => line.serviceName },
          { title: "USAGE TYPE", value: (line) => line.usageType },
          { title: "QUANTITY", value: (line) => decimal(line.quantity).rounded(6).toString(), align: "right" },
          { title: "UNIT", value: (line) => line.unit },
          { title: "USD", value: (line) => (line.cost === undefined ? "unpriced" : line.cost), align: "right" },
        ]);
  const each = decimal(total.unblended);
  const kept = decimal(keptMonthlyUsd);
  return [
    `${command}${scale === 1 ? "" : `, ${scale} times`}`,
    table,
    `It cost $${each.toString()}; what it left behind costs $${kept.rounded(10).toString()} a month.`,
    ...(months === undefined
      ? []
      : [`Each month, for ${months} months: $${grownSum({ each, kept, months }).rounded(6).toString()}.`]),
    ...(total.unpricedLines > 0 ? [`${total.unpricedLines} lines have no known price and are not in it.`] : []),
    "",
  ].join("\n");
}

/** Run every month, and what is left behind stays: it is paid for once in the first month, twice in the second … */
function grownSum({ each, kept, months }: { each: Decimal; kept: Decimal; months: number }): Decimal {
  return each.times(decimal(months)).plus(kept.times(decimal((months * (months + 1)) / 2)));
}
