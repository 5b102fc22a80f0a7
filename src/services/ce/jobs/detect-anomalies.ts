/** Looks at each finished day of each monitor, notes what stands out, and tells the subscribers. */
import { createHash } from "node:crypto";
import type { CostLine } from "../../../kernel/costs.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { dimensionReader, type LineReader } from "../../../pricing/explore/dimensions.ts";
import { type LineWorld, newLineTest, tagReader } from "../../../pricing/explore/expression.ts";
import { dayMilliseconds, dayStart } from "../../../pricing/explore/periods.ts";
import { dailySpend, judgeDay, learningDays, rootCauses } from "../anomaly-detection.ts";
import { linesOf, scopeOf, worldOf } from "../scope.ts";
import { anomalies, monitors, type AnomalyRow, type MonitorRow } from "../tables.ts";
import { tellSubscribers } from "./tell-subscribers.ts";

/** Days of one monitor that a run looks at. */
const daysARun = 62;
const mostMonitors = 10_000;
/** The longest anomaly: what lasts longer is how things are now. */
const longestDays = 14;

/** Three times a day, as AWS does. */
export const detectAnomalies: Job = {
  name: "ce.detect-anomalies",
  everySeconds: 8 * 3_600,
  run: async (context) => {
    const rows = await context.store.read((reader) => reader.range(monitors, { limit: mostMonitors }));
    const today = dayStart(context.clock.now());
    let [found, more] = [0, false];
    for (const row of rows) {
      if (context.signal.aborted) break;
      const from = row.evaluatedUntil ?? dayStart(row.createdAt);
      if (from >= today) continue;
      const until = Math.min(today, from + daysARun * dayMilliseconds);
      found += await watch(context, row, { from, until });
      if (until < today) more = true;
    }
    const told = more ? 0 : await tellSubscribers(context);
    return { more, summary: `${rows.length} monitors, ${found} anomalies found or prolonged, ${told} alerts` };
  },
};

async function watch(context: JobContext, row: MonitorRow, span: { from: number; until: number }): Promise<number> {
  const scope = await scopeOf(context, row.account);
  const world = await worldOf(context, scope);
  const start = span.from - (learningDays + longestDays) * dayMilliseconds;
  const lines = await linesOf(context, scope, { start, end: span.until, granularity: "DAILY" });
  const series = seriesOf(row, lines, world);
  const known = await knownAnomalies(context, row, span.from - longestDays * dayMilliseconds);
  const changed = new Map<string, AnomalyRow>();
  for (const [value, ofValue] of series) {
    let open = known.find((each) => each.isOpen && each.dimensionValue === value);
    const days = dailySpend(ofValue);
    for (let day = span.from; day < span.until; day += dayMilliseconds) {
      const next = judge(context, row, { value, day, days, lines: ofValue, open });
      if (next !== undefined) changed.set(next.id, next);
      open = next?.isOpen === true ? next : undefined;
    }
  }
  const now = context.clock.now();
  await context.store.transact(async (tx) => {
    const current = await tx.get(monitors, [row.account, row.id]);
    // Gone, or another run was faster.
    if (current === undefined || current.evaluatedUntil !== row.evaluatedUntil) return;
    for (const each of changed.values()) {
      const before = await tx.get(anomalies, [each.account, each.start, each.id]);
      tx.put(anomalies, { ...each, ...(before?.feedback !== undefined && { feedback: before.feedback }) });
    }
    tx.put(monitors, { ...current, evaluatedAt: now, evaluatedUntil: span.until, valueCount: series.size });
  });
  return changed.size;
}

/** What a monitor watches, each value by itself. */
function seriesOf(row: MonitorRow, lines: readonly CostLine[], world: LineWorld): Map<string, CostLine[]> {
  const read = readerOf(row, world);
  const series = new Map<string, CostLine[]>();
  for (const line of lines) {
    const value = read(line);
    if (value === undefined) continue;
    const list = series.get(value);
    if (list === undefined) series.set(value, [line]);
    else list.push(line);
  }
  return series;
}

function readerOf(row: MonitorRow, world: LineWorld): (line: CostLine) => string | undefined {
  const { specification = {} } = row;
  if (row.type === "CUSTOM") {
    const test = newLineTest(specification, world);
    return (line) => (test(line) ? "" : undefined);
  }
  const named: LineReader | undefined =
    row.dimension === "TAG"
      ? tagReader(specification.Tags?.Key ?? "")
      : row.dimension === "COST_CATEGORY"
        ? world.category(specification.CostCategories?.Key ?? "")
        : dimensionReader(row.dimension ?? "SERVICE", world.accountNames);
  return (line) => named?.(line) || undefined;
}

function knownAnomalies({ store }: JobContext, row: MonitorRow, since: number): Promise<AnomalyRow[]> {
  return store.read(async (reader) => {
    const rows = await reader.range(anomalies, { prefix: [row.account], start: [row.account, since], limit: 10_000 });
    return rows.filter(({ monitorId }) => monitorId === row.id);
  });
}

/** The same for whoever finds it: a run that is repeated writes the same rows. */
function anomalyId({ account, id }: MonitorRow, value: string, start: number): string {
  const hex = createHash("sha256").update(`${account} ${id} ${start} ${value}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

/** The anomaly that a day begins, prolongs or ends; undefined when it is like the others. */
function judge(
  context: JobContext,
  monitor: MonitorRow,
  parts: {
    value: string;
    day: number;
    days: ReadonlyMap<number, number>;
    lines: readonly CostLine[];
    open: AnomalyRow | undefined;
  },
): AnomalyRow | undefined {
  const { open, day, days } = parts;
  const judged = judgeDay(days, day, open?.start ?? day);
  const isTooLong = open !== undefined && day - open.start >= longestDays * dayMilliseconds;
  if (judged === undefined || !judged.isAnomalous || isTooLong) {
    return open === undefined ? undefined : { ...open, isOpen: false, currentScore: judged?.score ?? 0 };
  }
  const impact = judged.actual - judged.expected;
  const start = open?.start ?? day;
  return {
    account: monitor.account,
    monitorId: monitor.id,
    id: open?.id ?? anomalyId(monitor, parts.value, start),
    start,
    end: day,
    isOpen: true,
    dimensionValue: parts.value,
    maxScore: Math.max(open?.maxScore ?? 0, judged.score),
    currentScore: judged.score,
    maxImpact: Math.max(open?.maxImpact ?? 0, impact),
    actualSpend: (open?.actualSpend ?? 0) + judged.actual,
    expectedSpend: (open?.expectedSpend ?? 0) + judged.expected,
    rootCauses: rootCauses(parts.lines, { start, end: day }),
    foundAt: open?.foundAt ?? Math.floor(context.clock.now()),
  };
}
