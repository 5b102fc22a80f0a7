/** What a move of the clock is said to bring about. */
import { expect, test } from "vitest";
import { clockSteps } from "./clock-steps.ts";

const day = 86_400_000;
const write = { time: String, month: (at: number) => new Date(at).toISOString().slice(0, 7) };
const keys = (now: number, days: number) =>
  clockSteps(now, now + days * day, write).map(({ key, values }) => [key, values["month"]].filter(Boolean).join(" "));

test("an hour brings no rule of days, and no month's end", () => {
  expect(keys(Date.UTC(2026, 10, 22), 1 / 24)).toEqual(["until", "held", "signatures"]);
});

test("forty days end a month and close it", () => {
  expect(keys(Date.UTC(2026, 10, 22), 40)).toEqual([
    "until",
    "days",
    "held",
    "month 2026-11",
    "invoice 2026-11",
    "month 2026-12",
    "waiting",
    "signatures",
  ]);
});

test("a month that has ended already is only closed", () => {
  expect(keys(Date.UTC(2026, 11, 2), 3)).toContain("invoice 2026-11");
  expect(keys(Date.UTC(2026, 11, 2), 3)).not.toContain("month 2026-11");
});
