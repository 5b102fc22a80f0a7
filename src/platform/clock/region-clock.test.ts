/** The region's clock: moving, rates, other processes' views, a wall clock that goes back. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RootStore } from "../store/store.ts";
import { openStore } from "../store/store.ts";
import { manualClock } from "./manual-clock.ts";
import { noticedMilliseconds, regionClock } from "./region-clock.ts";

let directory: string;
let store: RootStore;
let wall: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-clock-"));
  store = await openStore({ directory });
  wall = 1_000_000;
});

afterEach(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

const clock = () => regionClock(store, () => wall);

test("an untouched region clock is the wall clock", () => {
  expect(clock().now()).toBe(1_000_000);
  wall += 5;
  expect(clock().now()).toBe(1_000_005);
});

test("advancing adds up and is seen by every other clock of the store", async () => {
  const [one, other] = [clock(), clock()];
  expect(await one.advance(500)).toBe(1_000_500);
  expect(other.now()).toBe(1_000_500);
  await Promise.all([one.advance(1000), other.advance(2000)]);
  wall += 7;
  expect([one.now(), other.now()]).toEqual([1_003_507, 1_003_507]);
  expect(one.wall()).toBe(1_000_007);
});

test("a rate makes it run faster, or stand still", async () => {
  const one = clock();
  await one.setRate(60);
  wall += 1000;
  expect(one.now()).toBe(1_060_000);
  await one.setRate(0);
  wall += 5000;
  expect([one.now(), one.rate()]).toEqual([1_060_000, 0]);
});

test("it never goes back, even when the wall clock does", async () => {
  const one = clock();
  await one.advance(10);
  expect(one.now()).toBe(1_000_010);
  wall -= 500;
  expect(one.now()).toBe(1_000_010);
  await one.advance(5);
  expect(one.now()).toBe(1_000_015);
});

test("moving back is refused", async () => {
  await expect(clock().advance(-1)).rejects.toThrow("forward");
  await expect(clock().setRate(-1)).rejects.toThrow("rate");
});

test("a manual clock stands still until it is moved", async () => {
  const manual = manualClock(5000);
  expect(await manual.advance(10)).toBe(5010);
  manual.moveTo(6000);
  expect(manual.now()).toBe(6000);
  expect(() => manual.moveTo(1)).toThrow("forward");
});

test("who moves the clock or changes its rate waits until those have seen it who look now and then", async () => {
  const moved = clock();
  for (const move of [() => moved.advance(1), () => moved.setRate(2)]) {
    const before = performance.now();
    await move();
    // Timers may be a millisecond early.
    expect(performance.now() - before).toBeGreaterThanOrEqual(noticedMilliseconds - 1);
  }
});
