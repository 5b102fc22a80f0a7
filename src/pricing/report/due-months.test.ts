/** Tests of when a report's months are due. */
import { expect, test } from "vitest";
import { monthFolder, nextDueMonth } from "./due-months.ts";

const november = Date.UTC(2026, 10);
const december = Date.UTC(2026, 11);
const createdAt = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;

test("a new report's month is due at once, and again a day after it was delivered", () => {
  expect(nextDueMonth({ createdAt, delivered: {} }, createdAt)).toBe(november);
  const delivered = { "2026-11": { at: createdAt, isFinal: false } };
  expect(nextDueMonth({ createdAt, delivered }, createdAt + day - 1)).toBeUndefined();
  expect(nextDueMonth({ createdAt, delivered }, createdAt + day)).toBe(november);
});

test("a month that was delivered as final is not due any more, and the next one is", () => {
  const delivered = { "2026-11": { at: december + 4 * day, isFinal: true } };
  expect(nextDueMonth({ createdAt, delivered }, december + 6 * day)).toBe(december);
});

test("a delivery that failed waits", () => {
  const retryAt = createdAt + 6 * 3_600_000;
  expect(nextDueMonth({ createdAt, retryAt, delivered: {} }, retryAt - 1)).toBeUndefined();
  expect(nextDueMonth({ createdAt, retryAt, delivered: {} }, retryAt)).toBe(november);
});

test("a month's folder ends with the first day after it", () => {
  expect(monthFolder(december)).toBe("20261201-20270101");
});
