/** Who is started again at once, and who waits. */
import { expect, test } from "vitest";
import { RestartDelays } from "./restart-delays.ts";

const soon = 3_000;
const long = 60_000;

test("workers that answer before they die are started again at once, however many die one after the other", () => {
  const delays = new RestartDelays();
  const waits = Array.from({ length: 20 }, () => {
    delays.ready("worker");
    return delays.died("worker", soon);
  });
  expect(Math.max(...waits)).toBeLessThanOrEqual(100);
});

test("workers that never answer wait longer and longer, up to five seconds, until one answers", () => {
  const delays = new RestartDelays();
  const waits = Array.from({ length: 8 }, () => delays.died("worker", soon));
  expect(waits).toEqual([...waits].sort((one, other) => one - other));
  expect(waits.at(-1)).toBe(5_000);
  delays.ready("worker");
  expect(delays.died("worker", soon)).toBeLessThanOrEqual(100);
});

test("a conductor that keeps dying waits longer and longer, though it gets to its jobs", () => {
  const delays = new RestartDelays();
  for (let count = 0; count < 8; count += 1) {
    delays.ready("conductor");
    delays.died("conductor", soon);
  }
  expect(delays.died("conductor", soon)).toBe(5_000);
  expect(delays.died("conductor", long)).toBe(0);
});

test("one role's deaths are nothing to the other", () => {
  const delays = new RestartDelays();
  for (let count = 0; count < 8; count += 1) delays.died("conductor", soon);
  expect(delays.died("worker", long)).toBe(0);
});
