/** What Cost Explorer answers, as rows of a table: one a group, with an amount for each period and the exact sum. */
import type { ResultByTime } from "@aws-sdk/client-cost-explorer";
import { addUp, compareAmounts } from "../money.ts";

/** One group. */
export interface CostRow {
  readonly name: string;
  readonly amounts: readonly string[];
  readonly total: string;
}

/** All of it. */
export interface CostTable {
  /** Beginnings of periods: `2026-11-01`. */
  readonly periods: readonly string[];
  /** The most expensive first. */
  readonly rows: readonly CostRow[];
  readonly total: CostRow;
}

/** `all` names the row of questions without groups, and the sums; `none` what has no value. */
export function costTable(
  results: readonly ResultByTime[],
  metric: string,
  { all, none }: { readonly all: string; readonly none: string },
): CostTable {
  const periods = results.map(({ TimePeriod }) => TimePeriod?.Start ?? "");
  const byName = new Map<string, string[]>();
  for (const [index, { Groups = [] }] of results.entries()) {
    for (const { Keys = [], Metrics = {} } of Groups) {
      // Tags and cost categories come as `key$value`.
      const name = (Keys[0] ?? "").replace(/^[^$]*\$/, "") || none;
      const amounts = byName.get(name) ?? periods.map(() => "0");
      amounts[index] = addUp([amounts[index], Metrics[metric]?.Amount]);
      byName.set(name, amounts);
    }
  }
  const rows = [...byName].map(([name, amounts]) => ({ name, amounts, total: addUp(amounts) }));
  const ungrouped = results.map(({ Total = {} }) => Total[metric]?.Amount ?? "0");
  const sums =
    rows.length === 0 ? ungrouped : periods.map((_, index) => addUp(rows.map(({ amounts }) => amounts[index])));
  const total = { name: all, amounts: sums, total: addUp(sums) };
  return { periods, rows: rows.toSorted((a, b) => compareAmounts(b.total, a.total)), total };
}
