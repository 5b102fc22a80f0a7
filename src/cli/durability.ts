/** `haneul durability`: how many nines the storage classes have, and everything that was assumed. */
import { hazardsOf, ninesOf } from "../kernel/durability/hazards.ts";
import { lossesPerYear } from "../kernel/durability/markov.ts";
import { valuesOf, type Assumption, type ClassDurability, type DurabilityAnswer } from "../kernel/durability/report.ts";
import { simulate } from "../kernel/durability/simulate.ts";
import { clientOf, clientOptions, present, textOption, type Command, type OptionValues } from "./command.ts";
import { wrongUsage } from "./failure.ts";
import { formatTable } from "./text-table.ts";

/** Passed on to the region as they are. */
const asked = [
  "afr",
  "repair-hours",
  "zone-loss",
  "zone-repair-hours",
  "latent-errors",
  "scrub-days",
  "disk-bytes",
  "replace-hours",
  "objects",
] as const;

/** A class by simulation. */
interface SimulatedClass {
  readonly name: string;
  readonly lossesPerYear: number;
  readonly errorPerYear: number;
  /** What the exact chain says. */
  readonly exactPerYear: number;
}

export const durabilityCommand: Command = {
  name: "durability",
  summary:
    "How many nines the storage classes have, with every assumption: --afr 1.5%, --repair-hours H, --zone-loss RATE and --zone-repair-hours H, --latent-errors RATE and --scrub-days D, --disk-bytes B and --replace-hours H (with the measured speed of healing), --objects N; --simulate LIVES checks it by Monte Carlo, with --weibull SHAPE for disks that wear out and --seed N",
  options: {
    ...clientOptions,
    ...Object.fromEntries(asked.map((name) => [name, { type: "string" as const }])),
    simulate: { type: "string" },
    weibull: { type: "string" },
    seed: { type: "string" },
  },
  async run(invocation) {
    const { options } = invocation;
    const query = Object.fromEntries(asked.map((name) => [name, textOption(options, name)]));
    const answer = await clientOf(invocation).get<DurabilityAnswer>("/durability", query);
    const simulated = simulatedClasses(answer, options);
    present(invocation, simulated === undefined ? answer : { ...answer, simulated }, () =>
      durabilityText(answer, simulated),
    );
  },
};

/** In this process, not in the region's: it takes seconds. */
function simulatedClasses(answer: DurabilityAnswer, options: OptionValues): SimulatedClass[] | undefined {
  const lives = positive(options, "simulate");
  if (lives === undefined) return undefined;
  if (lives > 10_000_000) throw wrongUsage("--simulate takes at most 10000000 lives.");
  const assumptions = valuesOf(answer.assumptions);
  const seed = positive(options, "seed") ?? 1;
  const weibullShape = positive(options, "weibull") ?? 1;
  return answer.classes.slice(0, 3).map(({ name, disks }) => {
    const found = simulate({ copies: disks, assumptions, lives: Math.ceil(lives), seed, weibullShape });
    const exactPerYear = lossesPerYear(disks, hazardsOf(assumptions));
    return { name, lossesPerYear: found.lossesPerYear, errorPerYear: found.errorPerYear, exactPerYear };
  });
}

function positive(options: OptionValues, name: string): number | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw wrongUsage(`--${name} takes a positive number, not ${text}.`);
  return value;
}

function durabilityText(answer: DurabilityAnswer, simulated: readonly SimulatedClass[] | undefined): string {
  const lost = answer.objects === undefined ? [] : [`of ${answer.objects} objects`];
  return [
    formatTable<ClassDurability>(answer.classes, [
      { title: "CLASS", value: ({ name }) => name },
      { title: "COPIES", value: ({ copies }) => String(copies), align: "right" },
      { title: "DISKS", value: ({ disks }) => String(disks), align: "right" },
      { title: "LOSS A YEAR", value: ({ lossPerYear }) => lossPerYear.toExponential(1), align: "right" },
      { title: "NINES", value: ({ nines }) => nines.toFixed(1), align: "right" },
      { title: "ON DISKS OF THEIR OWN", value: (each) => each.ninesOnOwnDisks.toFixed(1), align: "right" },
      ...lost.map((title) => ({
        title: `LOST ${title.toUpperCase()}`,
        value: (each: ClassDurability) => each.objectsLostPerYear?.toPrecision(2) ?? "–",
        align: "right" as const,
      })),
    ]),
    ...(simulated === undefined ? [] : [simulatedText(simulated)]),
    "Assumed:",
    formatTable(Object.values<Assumption>(answer.assumptions), [
      { title: "VALUE", value: ({ value }) => String(Number(value.toPrecision(3))), align: "right" },
      { title: "FROM", value: ({ source }) => source },
      { title: "WHAT", value: ({ meaning }) => meaning },
    ]),
    ...answer.notes.map((note) => `* ${note}`),
    "",
  ].join("\n");
}

function simulatedText(simulated: readonly SimulatedClass[]): string {
  return formatTable(simulated, [
    { title: "SIMULATED", value: ({ name }) => name },
    { title: "LOSSES A YEAR", value: (each) => each.lossesPerYear.toExponential(1), align: "right" },
    { title: "± STANDARD ERROR", value: (each) => each.errorPerYear.toExponential(1), align: "right" },
    { title: "NINES", value: (each) => ninesOf(-Math.expm1(-each.lossesPerYear)).toFixed(1), align: "right" },
    { title: "EXACT CHAIN", value: (each) => each.exactPerYear.toExponential(1), align: "right" },
  ]);
}
