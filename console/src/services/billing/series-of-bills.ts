/** Months' bills as series of a chart: the most expensive groups by name, the rest together. */
import type { BillAnswer } from "../../../../src/kernel/bill-control.ts";
import type { CostSeries } from "./cost-chart-drawn.tsx";
import { addUp, compareAmounts } from "./money.ts";

const mostNamed = 7;

/** One series a group over all months, the most expensive first; `other` names the rest. */
export function seriesOfBills(bills: readonly BillAnswer[], other: string): readonly CostSeries[] {
  const names = new Set(bills.flatMap(({ groups }) => groups.map(({ keys }) => keys[0] ?? "")));
  const series = [...names].map((title) => ({
    title,
    amounts: bills.map(({ groups }) => addUp(groups.filter(({ keys }) => keys[0] === title).map(({ cost }) => cost))),
  }));
  return foldedSeries(series, other);
}

/** Keeps the most expensive series and adds the others up into one. Series without any cost are left out. */
export function foldedSeries(series: readonly CostSeries[], other: string, most = mostNamed): readonly CostSeries[] {
  const total = (each: CostSeries): string => addUp(each.amounts);
  const spent = series.filter(({ amounts }) => amounts.some((amount) => compareAmounts(amount, "0") !== 0));
  const sorted = spent.toSorted((a, b) => compareAmounts(total(b), total(a)));
  if (sorted.length <= most + 1) return sorted;
  const rest = sorted.slice(most);
  const amounts = rest[0]!.amounts.map((_, index) => addUp(rest.map((each) => each.amounts[index])));
  return [...sorted.slice(0, most), { title: other, amounts }];
}
