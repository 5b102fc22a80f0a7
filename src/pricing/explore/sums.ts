/** Adds lines up by period and by group, exactly. */
import type { CostLine } from "../../kernel/costs.ts";
import { type Decimal, zero } from "../decimal.ts";
import type { LineReader } from "./dimensions.ts";
import { hasUsage, isMoney, metricReader } from "./metrics.ts";

/** A sum as the API shows it. */
export interface MetricSum {
  readonly Amount: string;
  readonly Unit: string;
}

/** Running sums of some metrics. */
export class Sums {
  readonly #values: Decimal[];
  #unit: string | undefined;

  constructor(count: number) {
    this.#values = Array.from({ length: count }, () => zero);
  }

  add(line: CostLine, readers: readonly ((line: CostLine) => Decimal)[]): void {
    for (let i = 0; i < readers.length; i += 1) {
      const value = readers[i]?.(line) ?? zero;
      if (!value.isZero()) this.#values[i] = (this.#values[i] ?? zero).plus(value);
    }
    if (!hasUsage(line)) return;
    if (this.#unit === undefined) this.#unit = line.unit;
    else if (this.#unit !== line.unit) this.#unit = "N/A";
  }

  value(index: number): Decimal {
    return this.#values[index] ?? zero;
  }

  /** By metric's name; usage of several units has the unit `N/A`. */
  output(metrics: readonly string[]): Record<string, MetricSum> {
    return Object.fromEntries(
      metrics.map((metric, i) => {
        const unit = isMoney(metric) ? "USD" : metric === "UsageQuantity" ? (this.#unit ?? "N/A") : "N/A";
        return [metric, { Amount: this.value(i).toString(), Unit: unit }];
      }),
    );
  }
}

/** The sums of one period. */
export interface PeriodSums {
  readonly total: Sums;
  /** Empty without grouping; in the order of their keys. */
  readonly groups: readonly { readonly keys: readonly string[]; readonly sums: Sums }[];
  /** Some of the lines may still change. */
  estimated: boolean;
}

/** What to add up by. */
export interface Summing {
  readonly metrics: readonly string[];
  /** At most two. */
  readonly groupBy: readonly LineReader[];
  readonly periodCount: number;
  /** Index of a line's period; -1 when it is in none. */
  readonly periodOf: (line: CostLine) => number;
}

/** Separates keys: no value has it. */
const separator = "\u0000";

interface OpenPeriod {
  total: Sums;
  groups: Map<string, Sums>;
  estimated: boolean;
}

/** Adds lines up. */
export function sumLines(
  lines: Iterable<CostLine>,
  { metrics, groupBy, periodCount, periodOf }: Summing,
): PeriodSums[] {
  const readers = metrics.map(metricReader);
  const [first, second] = groupBy;
  const periods = Array.from({ length: periodCount }, (): OpenPeriod => {
    return { total: new Sums(metrics.length), groups: new Map(), estimated: false };
  });
  for (const line of lines) {
    const period = periods[periodOf(line)];
    if (period === undefined) continue;
    if (!line.isFinal) period.estimated = true;
    if (first === undefined) {
      period.total.add(line, readers);
      continue;
    }
    const key = second === undefined ? first(line) : first(line) + separator + second(line);
    let sums = period.groups.get(key);
    if (sums === undefined) period.groups.set(key, (sums = new Sums(metrics.length)));
    sums.add(line, readers);
  }
  return periods.map(({ total, groups, estimated }) => ({ total, estimated, groups: inOrder(groups) }));
}

function inOrder(groups: ReadonlyMap<string, Sums>): PeriodSums["groups"] {
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, sums]) => ({ keys: key.split(separator), sums }));
}
