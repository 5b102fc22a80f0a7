/** How files are cut. */
import { expect, test } from "vitest";
import { planParts } from "./upload-plan.ts";

const mebibyte = 1024 * 1024;

test("parts follow each other and cover the file", () => {
  const parts = planParts(100 * mebibyte + 1);
  expect(parts).toHaveLength(13);
  expect(parts.at(0)).toEqual({ number: 1, start: 0, end: 8 * mebibyte });
  expect(parts.at(-1)?.end).toBe(100 * mebibyte + 1);
  for (const [position, part] of parts.entries()) expect(part.start).toBe(parts[position - 1]?.end ?? 0);
});

test("the largest object has no more than ten thousand parts", () => {
  expect(planParts(5 * 1024 ** 4).length).toBeLessThanOrEqual(10_000);
});

test("an empty file has one empty part", () => {
  expect(planParts(0)).toEqual([{ number: 1, start: 0, end: 0 }]);
});
