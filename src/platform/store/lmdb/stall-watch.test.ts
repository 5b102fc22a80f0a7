/** A commit that never ends is noticed, one that takes its time is not. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StallWatch } from "./stall-watch.ts";

let stalls: number[];
let wakes: number;
let watch: StallWatch;

beforeEach(() => {
  vi.useFakeTimers();
  stalls = [];
  wakes = 0;
  watch = new StallWatch(
    (seconds) => stalls.push(seconds),
    10,
    () => (wakes += 1),
  );
});

afterEach(() => {
  watch.close();
  vi.useRealTimers();
});

test("a commit that runs on and on is told of again and again, with its time", () => {
  watch.begins();
  vi.advanceTimersByTime(700);
  expect(stalls).toEqual([0.2, 0.4, 0.6]);
  expect(wakes).toBe(69);
});

test("a commit within a tick wakes nobody", () => {
  for (let count = 0; count < 100; count += 1) {
    watch.begins();
    vi.advanceTimersByTime(5);
    watch.ends();
    vi.advanceTimersByTime(10);
  }
  expect(wakes).toBe(0);
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
