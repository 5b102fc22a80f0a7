/** Months and days as texts. */
import { expect, test } from "vitest";
import { dayAfter, lastMonths, monthAfter, monthTitle, shortPeriod } from "./months.ts";

test("months and days are counted over the ends of years", () => {
  expect(monthAfter("2026-12", 1)).toBe("2027-01");
  expect(lastMonths("2027-01", 3)).toEqual(["2027-01", "2026-12", "2026-11"]);
  expect(dayAfter("2028-02-28", 1)).toBe("2028-02-29");
  expect(dayAfter("2027-01-01", -1)).toBe("2026-12-31");
});

test("periods are written in the language", () => {
  expect(monthTitle("2026-11", "en")).toBe("November 2026");
  expect(monthTitle("2026-11", "ko")).toBe("2026년 11월");
  expect(shortPeriod("2026-11-22", false, "en")).toBe("Nov 22");
  expect(shortPeriod("2026-11-01", true, "en")).toBe("Nov 26");
  expect(shortPeriod("2026-11-22T05:00:00Z", false, "en")).toBe("Nov 22, 05");
});
