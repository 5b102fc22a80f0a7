/** The exact chain against a table worked out by hand, and against what is known in closed form. */
import { expect, test } from "vitest";
import { hazardsOf, ninesOf } from "./hazards.ts";
import { lossProbability, lossesPerYear } from "./markov.ts";

const repairHours = [1, 6, 24, 72, 168];

test.each([
  { copies: 3, afr: 0.005, expected: ["5e-15", "2e-13", "3e-12", "3e-11", "1e-10"] },
  { copies: 3, afr: 0.015, expected: ["1e-13", "5e-12", "8e-11", "7e-10", "4e-9"] },
  { copies: 3, afr: 0.04, expected: ["3e-12", "9e-11", "1e-9", "1e-8", "7e-8"] },
  { copies: 2, afr: 0.015, expected: ["5e-8", "3e-7", "1e-6", "4e-6", "9e-6"] },
])("$copies copies at a yearly failure rate of $afr lose what the table says", ({ copies, afr, expected }) => {
  const losses = repairHours.map((hours) => lossProbability(copies, [{ perYear: afr, repairHours: hours }]));
  expect(losses.map((loss) => loss.toExponential(0))).toEqual(expected);
});

test("two copies agree with the closed form of the mean time to loss", () => {
  const [rate, repair] = [0.2, 8_760 / 30];
  const mean = (3 * rate + repair) / (2 * rate ** 2);
  expect(lossesPerYear(2, [{ perYear: rate, repairHours: 30 }])).toBeCloseTo(1 / mean, 12);
});

test("one copy is as durable as its disk", () => {
  expect(lossProbability(1, [{ perYear: 0.015, repairHours: 6 }])).toBeCloseTo(1 - Math.exp(-0.015), 12);
});

test("eleven nines at 1.5 % a year need repair within some 8.7 hours", () => {
  const nines = (hours: number): number => ninesOf(lossProbability(3, [{ perYear: 0.015, repairHours: hours }]));
  expect(nines(8.6)).toBeGreaterThan(11);
  expect(nines(8.8)).toBeLessThan(11);
});

test("a thousandth of a zone lost a year, re-copied in a week, alone costs 8e-11", () => {
  const week = {
    repairHours: 168,
    scrubDays: 14,
    latentErrorsPerYear: 0,
    annualFailureRate: 0.015,
    zoneRepairHours: 168,
  };
  const without = lossesPerYear(3, hazardsOf({ ...week, zoneLossPerYear: 0 }));
  const withLoss = lossesPerYear(3, hazardsOf({ ...week, zoneLossPerYear: 0.001 / 3 }));
  // Any of the three may be the second or third to go, too: a little more than the first term.
  expect((withLoss - without) / 8.28e-11).toBeGreaterThan(1);
  expect((withLoss - without) / 8.28e-11).toBeLessThan(3.2);
});

test("hazards that never come change nothing, and errors that wait for a scrub cost more the longer they wait", () => {
  const disks = [{ perYear: 0.015, repairHours: 6 }];
  const stated = { annualFailureRate: 0.015, repairHours: 6, zoneLossPerYear: 0, zoneRepairHours: 48 };
  expect(lossesPerYear(3, hazardsOf({ ...stated, latentErrorsPerYear: 0, scrubDays: 14 }))).toBe(
    lossesPerYear(3, disks),
  );
  const soon = lossesPerYear(3, hazardsOf({ ...stated, latentErrorsPerYear: 0.01, scrubDays: 14 }));
  const late = lossesPerYear(3, hazardsOf({ ...stated, latentErrorsPerYear: 0.01, scrubDays: 365 }));
  expect(soon).toBeGreaterThan(lossesPerYear(3, disks));
  expect(late / soon).toBeGreaterThan(100);
});
