/** Byte-hours become bytes. */
import { expect, test } from "vitest";
import { dayMilliseconds, storageSeries } from "./storage-series.ts";

const day = Date.UTC(2026, 10, 22);

test("a byte held for a whole day is one byte of that day", () => {
  const row = {
    usageType: "TimedStorage-ByteHrs",
    periodStart: day,
    amount: String(24 * 3_600_000),
    divisor: 3_600_000,
  } as const;
  const [series] = storageSeries([row], { since: day - dayMilliseconds, until: day + dayMilliseconds });
  expect(series).toEqual({
    title: "STANDARD",
    points: [
      { day: day - dayMilliseconds, bytes: 0 },
      { day, bytes: 1 },
    ],
  });
});

test("of a day that is not over only the hours that have passed count", () => {
  const row = {
    usageType: "APN2-TimedStorage-SIA-ByteHrs",
    periodStart: day,
    amount: String(6 * 3_600_000),
    divisor: 3_600_000,
  } as const;
  const [series] = storageSeries([row], { since: day, until: day + 6 * 3_600_000 });
  expect(series).toEqual({ title: "STANDARD_IA", points: [{ day, bytes: 1 }] });
});
