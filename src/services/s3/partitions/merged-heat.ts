/** What all processes together say of the partitions' heat. */
import type { PartitionSettings } from "../../../kernel/heat.ts";
import type { Reader } from "../../../kernel/store.ts";
import { freshMilliseconds } from "./heat-meter.ts";
import { loadOf, type Rates } from "./partition-heat.ts";
import { isSequential } from "./split-point.ts";
import { partitionHeats, type HeatEntry, type PartitionHeatRow, type SampledKey } from "./tables.ts";

/** One partition's heat, over all processes. */
export interface MergedHeat extends Rates {
  readonly refused: number;
  /** Each process's sample, in the order its keys came. */
  readonly samples: readonly (readonly SampledKey[])[];
}

const mostProcesses = 1_000;
const cold: MergedHeat = { reads: 0, writes: 0, refused: 0, samples: [] };

/** Heat by bucket and partition. */
export class HeatMap {
  readonly #byBucket = new Map<string, Map<string, MergedHeat>>();

  constructor(rows: readonly PartitionHeatRow[]) {
    for (const { entries } of rows) for (const entry of entries) this.#add(entry);
  }

  buckets(): string[] {
    return [...this.#byBucket.keys()];
  }

  of(bucket: string, id: string): MergedHeat {
    return this.#byBucket.get(bucket)?.get(id) ?? cold;
  }

  #add({ bucket, id, readsPerSecond, writesPerSecond, refusedPerSecond, sample }: HeatEntry): void {
    let ofBucket = this.#byBucket.get(bucket);
    if (ofBucket === undefined) this.#byBucket.set(bucket, (ofBucket = new Map()));
    const sum = ofBucket.get(id) ?? cold;
    ofBucket.set(id, {
      reads: sum.reads + readsPerSecond,
      writes: sum.writes + writesPerSecond,
      refused: sum.refused + refusedPerSecond,
      samples: sample === undefined ? sum.samples : [...sum.samples, sample],
    });
  }
}

/** The reports of all processes that still report; `wall` is now. */
export async function readHeat(reader: Reader, wall: number): Promise<HeatMap> {
  const rows = await reader.range(partitionHeats, { limit: mostProcesses });
  return new HeatMap(rows.filter(({ at }) => at >= wall - freshMilliseconds));
}

/** Load as a share of what makes a partition hot: 1 and more is hot. */
export function heatOf(rates: Rates, settings: PartitionSettings): number {
  return loadOf(rates, settings) / (settings.splitAtPercent / 100);
}

/** Whether most processes that can tell see keys that only grow. */
export function growsOnly({ samples }: MergedHeat): boolean {
  const verdicts = samples.map(isSequential).filter((verdict) => verdict !== undefined);
  return verdicts.length > 0 && verdicts.filter(Boolean).length * 2 > verdicts.length;
}
