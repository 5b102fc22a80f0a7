/** Lines of estimates: usual ones, whether they can be rated, sums by group, and what saving them has to change. Pure. */
import type { EstimateLine, RateLinesAnswer } from "../../../../../src/kernel/estimate-control.ts";
import { addUp, compareAmounts } from "../money.ts";

/** A line as it is edited; `id`: of the usage line that it was loaded from. */
export interface EditedLine extends EstimateLine {
  readonly group: string;
  readonly id?: string;
}

/** A usage line of a workload estimate, as the calculator shows it. */
export interface UsageItem {
  readonly id: string;
  readonly serviceCode: string;
  readonly usageType: string;
  readonly operation: string;
  readonly group?: string;
  readonly quantity?: { readonly amount?: number; readonly unit?: string };
}

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

/** Whether the region can rate and keep it. */
export function isComplete({ service, usageType, quantity, group }: EditedLine): boolean {
  const isNamed = service !== "" && usageType !== "" && /^[a-zA-Z0-9-]{0,30}$/.test(group);
  return isNamed && /^\d{1,18}(\.\d{1,12})?$/.test(quantity);
}

/** The calculator's names of estimates. */
export function isName(name: string): boolean {
  return /^[a-zA-Z0-9-]{1,64}$/.test(name);
}

/** A line to edit. The usage type's code tells the region. */
export function editedLine({ id, serviceCode, usageType, operation, group, quantity }: UsageItem): EditedLine {
  const amount = decimalText(quantity?.amount ?? 0);
  return { id, group: group ?? "", service: serviceCode, region: "", usageType, operation, quantity: amount };
}

/** A number without exponent, as people type it. */
function decimalText(amount: number): string {
  const text = String(amount);
  return text.includes("e") ? amount.toFixed(12).replace(/\.?0+$/, "") : text;
}

/** A usage line to be made. */
export interface NewUsage {
  readonly key: string;
  readonly serviceCode: string;
  readonly usageType: string;
  readonly operation: string;
  readonly usageAccountId: string;
  readonly group?: string;
  readonly amount: number;
}

/** Which usage lines go, and which are to be made, so that an estimate has these lines. Lines that are as they were stay. */
export function changesOf(
  stored: readonly UsageItem[],
  lines: readonly EditedLine[],
  { account, answer }: { readonly account: string; readonly answer: RateLinesAnswer | undefined },
): { readonly gone: readonly string[]; readonly made: readonly NewUsage[] } {
  const before = new Map(stored.map((item) => [item.id, JSON.stringify(editedLine(item))]));
  const isKept = (line: EditedLine): boolean => before.get(line.id ?? "") === JSON.stringify(line);
  const kept = new Set(lines.filter(isKept).map(({ id }) => id));
  const made = lines.flatMap((line, index): NewUsage[] => {
    if (isKept(line)) return [];
    const { service: serviceCode, operation, group, quantity } = line;
    const usageType = answer?.charges[index]?.usageType ?? line.usageType;
    const use = { serviceCode, usageType, operation, usageAccountId: account, amount: Number(quantity) };
    return [{ key: `l${index}`, ...use, ...(group !== "" && { group }) }];
  });
  return { gone: stored.map(({ id }) => id).filter((id) => !kept.has(id)), made };
}

/** The calculator takes so many at a time. */
export function inBatches<Item>(items: readonly Item[], size = 25): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Sums of groups, the most expensive first. `costs` has one entry for each line. */
export function groupSums(
  lines: readonly EditedLine[],
  costs: readonly (string | undefined)[],
): readonly { readonly group: string; readonly cost: string }[] {
  const names = [...new Set(lines.map(({ group }) => group))];
  const sumOf = (name: string): string => addUp(costs.filter((_, index) => lines[index]?.group === name));
  return names.map((group) => ({ group, cost: sumOf(group) })).toSorted((a, b) => compareAmounts(b.cost, a.cost));
}

/** Each line's cost; lines that were not asked for have none. */
export function costsOf(
  lines: readonly EditedLine[],
  answer: RateLinesAnswer | undefined,
): readonly (string | undefined)[] {
  let asked = 0;
  return lines.map((line) => (isComplete(line) ? answer?.charges[asked++]?.cost : undefined));
}
