/** A commit that never ends is noticed, one that takes its time is not. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StallWatch } from "./stall-watch.ts";

let stalls: number;
let watch: StallWatch;

beforeEach(() => {
  vi.useFakeTimers();
  stalls = 0;
  watch = new StallWatch(() => (stalls += 1), 10);
});

afterEach(() => {
  watch.close();
  vi.useRealTimers();
});

test("a commit that runs on and on is told of once", () => {
  watch.begins();
  vi.advanceTimersByTime(10_000);
  expect(stalls).toBe(1);
});

test("commits that end are not told of, however many there are", () => {
  for (let count = 0; count < 100; count += 1) {
    watch.begins();
    vi.advanceTimersByTime(100);
    watch.ends();
  }
  vi.advanceTimersByTime(10_000);
  expect(stalls).toBe(0);
});

test("commits without a pause in between are not taken for one", () => {
  for (let count = 0; count < 100; count += 1) {
    watch.begins();
    vi.advanceTimersByTime(15);
  }
  expect(stalls).toBe(0);
});
