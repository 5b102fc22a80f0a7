/** The simulation against the exact chain where the chain holds, and beyond it. */
import { expect, test } from "vitest";
import { hazardsOf, type DurabilityAssumptions } from "./hazards.ts";
import { lossesPerYear } from "./markov.ts";
import { simulate } from "./simulate.ts";

const simple: DurabilityAssumptions = {
  annualFailureRate: 0.015,
  repairHours: 6,
  zoneLossPerYear: 0,
  zoneRepairHours: 48,
  latentErrorsPerYear: 0,
  scrubDays: 14,
};

test.each([
  { copies: 3, changes: {}, name: "three copies" },
  { copies: 2, changes: {}, name: "two copies" },
  { copies: 1, changes: {}, name: "one copy" },
  { copies: 3, changes: { annualFailureRate: 0.04, repairHours: 168 }, name: "slow repair of bad disks" },
  { copies: 3, changes: { zoneLossPerYear: 0.01 }, name: "zones that are lost" },
  { copies: 3, changes: { latentErrorsPerYear: 0.02 }, name: "errors that wait for the scrub" },
  { copies: 2, changes: { zoneLossPerYear: 0.01, latentErrorsPerYear: 0.02 }, name: "everything at once" },
])("simulated losses agree with the exact chain: $name", ({ copies, changes }) => {
  const assumptions = { ...simple, ...changes };
  const exact = lossesPerYear(copies, hazardsOf(assumptions));
  const { lossesPerYear: simulated, errorPerYear } = simulate({ copies, assumptions, lives: 60_000, seed: 7 });
  expect(errorPerYear / exact).toBeLessThan(0.05);
  expect(Math.abs(simulated - exact)).toBeLessThan(4 * errorPerYear + 0.01 * exact);
});

test("repairs that always take as long lose as much as those that only do on average, when they are parallel", () => {
  const exact = lossesPerYear(3, hazardsOf(simple));
  const fixed = simulate({ copies: 3, assumptions: simple, lives: 60_000, seed: 3, repair: "fixed" });
  expect(fixed.lossesPerYear / exact).toBeCloseTo(1, 1);
});

test("disks of one age that wear out lose more than ageless ones of the same annual rate", () => {
  const lives = 20_000;
  const ageless = simulate({ copies: 3, assumptions: simple, lives, seed: 5 });
  const worn = simulate({ copies: 3, assumptions: simple, lives, seed: 5, weibullShape: 3 });
  expect(worn.lossesPerYear / ageless.lossesPerYear).toBeGreaterThan(2);
});

test("a seed gives the same figures again", () => {
  const options = { copies: 3, assumptions: simple, lives: 500, seed: 11 };
  expect(simulate(options)).toEqual(simulate(options));
  expect(simulate({ ...options, seed: 12 })).not.toEqual(simulate(options));
});
