/** Byte-hours of the ledger as mean bytes of days, by storage class. */
import type { UsageAnswerRow } from "../../../../src/kernel/control.ts";

export const dayMilliseconds = 24 * 3_600_000;

/** One class over the days. */
export interface StorageSeries {
  readonly title: string;
  /** A day's start, milliseconds since 1970, and the mean of what was stored in it. */
  readonly points: readonly { readonly day: number; readonly bytes: number }[];
}

const classes: readonly (readonly [RegExp, string])[] = [
  [/TimedStorage-ByteHrs$/, "STANDARD"],
  [/TimedStorage-RRS-ByteHrs$/, "REDUCED_REDUNDANCY"],
  [/TimedStorage-SIA/, "STANDARD_IA"],
  [/TimedStorage-ZIA/, "ONEZONE_IA"],
  [/TimedStorage-GIR/, "GLACIER_IR"],
  [/TimedStorage-Glacier/, "GLACIER"],
  [/TimedStorage-GDA/, "DEEP_ARCHIVE"],
  [/TimedStorage-INT/, "INTELLIGENT_TIERING"],
];

/** Series of what was stored at all, each with every day that has begun. */
export function storageSeries(
  rows: readonly UsageAnswerRow[],
  { since, until }: { readonly since: number; readonly until: number },
): readonly StorageSeries[] {
  const found = new Map<string, Map<number, number>>();
  for (const { usageType = "", periodStart, amount, divisor } of rows) {
    if (!usageType.includes("TimedStorage")) continue;
    const title = classes.find(([pattern]) => pattern.test(usageType))?.[1] ?? usageType;
    const days = found.get(title) ?? new Map<number, number>();
    found.set(title, days);
    // Of a day that is not over only its part counts.
    const hours = Math.max(1 / 60, Math.min(dayMilliseconds, until - periodStart) / 3_600_000);
    const day = Math.floor(periodStart / dayMilliseconds) * dayMilliseconds;
    days.set(day, (days.get(day) ?? 0) + Number(amount) / divisor / hours);
  }
  const all: number[] = [];
  for (let day = Math.floor(since / dayMilliseconds) * dayMilliseconds; day < until; day += dayMilliseconds)
    all.push(day);
  return [...found].map(([title, days]) => ({
    title,
    points: all.map((day) => ({ day, bytes: days.get(day) ?? 0 })),
  }));
}
