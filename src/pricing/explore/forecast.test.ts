/** Forecasts of series whose future is known. */
import { describe, expect, test } from "vitest";
import { fitModel, intervalWidth } from "./forecast.ts";
import { Random } from "../../../test/support/random.ts";

describe("the smoothing model", () => {
  test("repeats a weekly pattern that has no noise", () => {
    const week = [10, 10, 10, 10, 10, 2, 2];
    const model = fitModel(Array.from({ length: 70 }, (_, day) => week[day % 7] ?? 0));
    const next = Array.from({ length: 14 }, (_, i) => Math.round(model.mean(i + 1) * 100) / 100);
    expect(next).toEqual([...week, ...week]);
    expect(model.deviation(1, 14)).toBeLessThan(0.001);
  });

  test("forecasts one level from a single day", () => {
    expect(fitModel([5]).mean(30)).toBeCloseTo(5);
  });
});

test("an interval of 80 percent reaches 1.28 deviations to each side, one of 95 percent 1.96", () => {
  expect(intervalWidth(80)).toBeCloseTo(1.2816, 3);
  expect(intervalWidth(95)).toBeCloseTo(1.96, 3);
});

test("of many sums of a noisy month, about as many lie within the bounds as the level says", () => {
  const source = new Random("forecast");
  const random = (): number => source.below(1_000_000) / 1_000_000;
  let within = 0;
  const rounds = 300;
  for (let round = 0; round < rounds; round += 1) {
    const noisy = (day: number): number => 100 + (day % 7 < 5 ? 20 : -30) + (random() + random() + random() - 1.5) * 20;
    const series = Array.from({ length: 120 }, (_, day) => noisy(day));
    const model = fitModel(series);
    let [mean, sum] = [0, 0];
    for (let ahead = 1; ahead <= 30; ahead += 1) {
      mean += model.mean(ahead);
      sum += noisy(119 + ahead);
    }
    if (Math.abs(sum - mean) <= intervalWidth(80) * model.deviation(1, 30)) within += 1;
  }
  expect(within / rounds).toBeGreaterThan(0.65);
  expect(within / rounds).toBeLessThan(0.97);
});
