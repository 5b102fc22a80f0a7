/** How durable the storage classes are in a region as it is laid out: `GET /_haneul/durability`. */
import { hazardsOf, ninesOf, type DurabilityAssumptions } from "./hazards.ts";
import { lossProbability } from "./markov.ts";

/** Where an assumption is from: the question, the region's own last healing, its settings, or common experience. */
export type AssumptionSource = "given" | "measured" | "configured" | "stated";

/** One assumption with all that is to be known of it. */
export interface Assumption {
  readonly value: number;
  readonly source: AssumptionSource;
  /** What it means, in words. */
  readonly meaning: string;
}

/** Every assumption, by name. */
export type Assumptions = Readonly<Record<keyof DurabilityAssumptions, Assumption>>;

/** How durable one kind of thing is. */
export interface ClassDurability {
  readonly name: string;
  readonly copies: number;
  /** Disks that its copies are on, at the least: copies on one disk die together. */
  readonly disks: number;
  /** The probability that an object is lost within a year. */
  readonly lossPerYear: number;
  readonly nines: number;
  /** The same, did each copy have a disk of its own. */
  readonly ninesOnOwnDisks: number;
  /** Of the objects that were named, how many are lost a year on average. */
  readonly objectsLostPerYear?: number;
}

/** The answer of `GET /_haneul/durability`. */
export interface DurabilityAnswer {
  readonly classes: readonly ClassDurability[];
  readonly assumptions: Assumptions;
  readonly objects?: number;
  /** What the figures leave out, and what is wrong with the layout, in sentences. */
  readonly notes: readonly string[];
}

/** Where things are. */
export interface DurabilityLayout {
  /** The disk of each zone that is there, whatever names it. */
  readonly zoneDisks: readonly string[];
}

const classes = [
  { name: "STANDARD (three zones)", copies: 3 },
  { name: "REDUCED_REDUNDANCY (two zones)", copies: 2 },
  { name: "ONEZONE_IA (one zone)", copies: 1 },
];

/** Reckons all classes by the exact chain. */
export function durabilityReport(
  assumptions: Assumptions,
  layout: DurabilityLayout,
  objects?: number,
): DurabilityAnswer {
  const values = valuesOf(assumptions);
  const loss = (copies: number): number => lossProbability(copies, hazardsOf(values));
  const storage = classes.map(({ name, copies }): ClassDurability => {
    const disks = fewestDisks(layout.zoneDisks, copies);
    const lossPerYear = loss(disks);
    const lost = objects === undefined ? {} : { objectsLostPerYear: objects * lossPerYear };
    const ninesOnOwnDisks = ninesOf(loss(copies));
    return { name, copies, disks, lossPerYear, nines: ninesOf(lossPerYear), ninesOnOwnDisks, ...lost };
  });
  const notes = notesOn(layout, classes[0]!.copies);
  return { classes: [...storage, rowsOf(values)], assumptions, notes, ...(objects === undefined ? {} : { objects }) };
}

/** The numbers alone. */
export function valuesOf(assumptions: Assumptions): DurabilityAssumptions {
  return {
    annualFailureRate: assumptions.annualFailureRate.value,
    repairHours: assumptions.repairHours.value,
    zoneLossPerYear: assumptions.zoneLossPerYear.value,
    zoneRepairHours: assumptions.zoneRepairHours.value,
    latentErrorsPerYear: assumptions.latentErrorsPerYear.value,
    scrubDays: assumptions.scrubDays.value,
  };
}

/** Names and metadata are on one disk, and without them no object is found. */
function rowsOf({ annualFailureRate, repairHours }: DurabilityAssumptions): ClassDurability {
  const lossPerYear = lossProbability(1, [{ perYear: annualFailureRate, repairHours }]);
  const nines = ninesOf(lossPerYear);
  return { name: "rows (names, metadata)", copies: 1, disks: 1, lossPerYear, nines, ninesOnOwnDisks: nines };
}

/** On how many disks so many copies are when they fall as badly as they can. */
function fewestDisks(zoneDisks: readonly string[], copies: number): number {
  const zones = new Map<string, number>();
  for (const disk of zoneDisks) zones.set(disk, (zones.get(disk) ?? 0) + 1);
  let [left, disks] = [copies, 0];
  for (const count of [...zones.values()].toSorted((a, b) => b - a)) {
    if (left <= 0) break;
    left -= count;
    disks++;
  }
  return Math.max(1, disks);
}

function notesOn({ zoneDisks }: DurabilityLayout, copies: number): string[] {
  const disks = new Set(zoneDisks).size;
  const shared =
    disks < Math.min(copies, zoneDisks.length)
      ? [
          `The ${zoneDisks.length} zones are on ${disks} ${disks === 1 ? "disk" : "disks"}: copies on one disk die with it.`,
        ]
      : [];
  return [
    ...shared,
    "The rows that name the objects are on the data folder's disk only: without a copy of it, or a mirrored disk, its death loses every name.",
    "Copies are taken to fail independently. Mistakes of people, defects of programs, and disasters that take several zones are left out; in practice they cost more than disks do.",
  ];
}
