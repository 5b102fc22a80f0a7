/** Lines of estimates: usual ones, whether they can be rated, sums by group. Pure. */
import type { EstimateLine, RateLinesAnswer } from "../../../../../src/kernel/estimate-control.ts";
import { addUp, compareAmounts } from "../money.ts";

const s3 = { service: "AmazonS3", operation: "" };

/** Lines that people often want, by the keys of their names. */
export const presets = {
  s3Storage: { ...s3, usageType: "TimedStorage-ByteHrs", quantity: "100" },
  s3Puts: { ...s3, usageType: "Requests-Tier1", quantity: "100000" },
  s3Gets: { ...s3, usageType: "Requests-Tier2", quantity: "1000000" },
  s3Ia: { ...s3, usageType: "TimedStorage-SIA-ByteHrs", quantity: "100" },
  s3Glacier: { ...s3, usageType: "TimedStorage-GIR-ByteHrs", quantity: "100" },
  transfer: { ...s3, usageType: "DataTransfer-Out-Bytes", quantity: "100" },
} as const;

/** Whether the region can rate it. */
export function isComplete({ service, usageType, quantity }: EstimateLine): boolean {
  return service !== "" && usageType !== "" && /^\d{1,18}(\.\d{1,12})?$/.test(quantity);
}

/** Sums of groups, the most expensive first. `costs` has one entry for each line. */
export function groupSums(
  lines: readonly EstimateLine[],
  costs: readonly (string | undefined)[],
): readonly { readonly group: string; readonly cost: string }[] {
  const names = [...new Set(lines.map(({ group }) => group))];
  const sumOf = (name: string): string => addUp(costs.filter((_, index) => lines[index]?.group === name));
  return names.map((group) => ({ group, cost: sumOf(group) })).toSorted((a, b) => compareAmounts(b.cost, a.cost));
}

/** Each line's cost; lines that were not asked for have none. */
export function costsOf(
  lines: readonly EstimateLine[],
  answer: RateLinesAnswer | undefined,
): readonly (string | undefined)[] {
  let asked = 0;
  return lines.map((line) => (isComplete(line) ? answer?.charges[asked++]?.cost : undefined));
}
