/** A commit that never ends is noticed, one that takes its time is not. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StallWatch } from "./stall-watch.ts";

let stalls: number[];
let watch: StallWatch;

beforeEach(() => {
  vi.useFakeTimers();
  stalls = [];
  watch = new StallWatch((seconds) => stalls.push(seconds), 10);
});

afterEach(() => {
  watch.close();
  vi.useRealTimers();
});

test("a commit that runs on and on is told of again and again, with its time", () => {
  watch.begins();
  vi.advanceTimersByTime(700);
  expect(stalls).toEqual([0.2, 0.4, 0.6]);
});

test("commits that end are not told of, however many there are", () => {
  for (let count = 0; count < 100; count += 1) {
    watch.begins();
    vi.advanceTimersByTime(100);
    watch.ends();
  }
  vi.advanceTimersByTime(10_000);
  expect(stalls).toEqual([]);
});

test("commits without a pause in between are not taken for one", () => {
  for (let count = 0; count < 100; count += 1) {
    watch.begins();
    vi.advanceTimersByTime(15);
  }
  expect(stalls).toEqual([]);
});
