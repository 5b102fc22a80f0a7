/** What can happen to one copy of an object, and how long it lasts: the assumptions behind every figure of durability. */

/** Hours in a year, as durability is reckoned. */
export const hoursPerYear = 8_760;

/** One way in which a copy goes bad, and how long until it is whole again. */
export interface Hazard {
  /** Events per copy and year. */
  readonly perYear: number;
  /** Mean hours from the event until the copy is whole again. */
  readonly repairHours: number;
}

/** What is assumed of disks, zones and repair. Everything that can be set is here, so that all of it can be shown. */
export interface DurabilityAssumptions {
  /** Share of disks that die within a year: 0.015 for 1.5 %. A rate, as disk statistics give it: failures per disk-year. */
  readonly annualFailureRate: number;
  /** Hours from a disk's death until its bytes are all there again. */
  readonly repairHours: number;
  /** Zones lost for good per zone and year, whatever their disks do: fire, theft, a mistake. */
  readonly zoneLossPerYear: number;
  /** Hours from a zone's loss until its bytes are all there again. */
  readonly zoneRepairHours: number;
  /** Times a year that a given object's copy is found unreadable on a living disk. */
  readonly latentErrorsPerYear: number;
  /** Days within which a scrub reads every byte. */
  readonly scrubDays: number;
}

/** The hazards of one copy, the mildest first: a worse one takes the place of a milder one. */
export function hazardsOf(assumptions: DurabilityAssumptions): Hazard[] {
  const { annualFailureRate, repairHours, zoneLossPerYear, zoneRepairHours } = assumptions;
  const { latentErrorsPerYear, scrubDays } = assumptions;
  const hazards = [
    // An error waits half an interval, on average, to be found; then it is mended at once.
    { perYear: latentErrorsPerYear, repairHours: scrubDays * 12 },
    { perYear: annualFailureRate, repairHours },
    { perYear: zoneLossPerYear, repairHours: zoneRepairHours },
  ];
  return hazards.filter(({ perYear }) => perYear > 0);
}

/** How many nines a yearly probability of loss leaves: 11 for 1e-11. */
export function ninesOf(lossPerYear: number): number {
  return lossPerYear <= 0 ? Number.POSITIVE_INFINITY : -Math.log10(Math.min(1, lossPerYear));
}
