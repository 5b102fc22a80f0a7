/** The partitions of one bucket as a process sees them now, each with its heat; heat follows its keys when ranges change. */
import type { Reader } from "../../../kernel/store.ts";
import { partitionIndex } from "./partition-map.ts";
import { PartitionHeat } from "./partition-heat.ts";
import { partitionGenerations, partitionMaps, type PartitionMapRow, type SampledKey } from "./tables.ts";

const whole = [{ id: "p0", low: "" }] as const;

/** How long new ranges may go unnoticed: heat is of seconds, and looking costs a request as much as looking for its object. */
const lookMilliseconds = 20;

interface Ranged {
  readonly low: string;
  readonly heat: PartitionHeat;
}

/** The heat of one bucket. */
export class BucketHeat {
  #generation = 0;
  #lookAt = 0;
  #ranges: readonly Ranged[] = whole.map(({ id, low }) => ({ low, heat: new PartitionHeat(id) }));

  /** The heat of the partition that holds a key, by the ranges as they are now. */
  at(reader: Reader, bucket: string, key: string): PartitionHeat {
    const now = performance.now();
    if (now >= this.#lookAt) {
      this.#lookAt = now + lookMilliseconds;
      const generation = reader.getSync?.(partitionGenerations, [bucket])?.generation ?? 0;
      if (generation !== this.#generation) this.#follow(reader.getSync?.(partitionMaps, [bucket]), generation);
    }
    const ranges = this.#ranges;
    const index = ranges.length === 1 ? 0 : partitionIndex(ranges, key);
    return (ranges[index] as Ranged).heat;
  }

  heats(): PartitionHeat[] {
    return this.#ranges.map(({ heat }) => heat);
  }

  #follow(map: PartitionMapRow | undefined, generation: number): void {
    this.#generation = generation;
    const before = this.#ranges;
    const known = new Map(before.map((range) => [range.heat.id, range]));
    this.#ranges = (map?.partitions ?? whole).map(
      ({ id, low }) => known.get(id) ?? { low, heat: new PartitionHeat(id) },
    );
    const gone = before.filter((range) => !this.#ranges.includes(range));
    for (const { heat } of gone) this.#bequeath(heat);
  }

  /** Each new partition gets of a gone one's heat what its keys in the sample say. */
  #bequeath(heat: PartitionHeat): void {
    const keys = heat.sample.keys();
    const byRange = new Map<number, SampledKey[]>();
    for (const sampled of keys) {
      const index = partitionIndex(this.#ranges, sampled.key);
      const own = byRange.get(index);
      if (own) own.push(sampled);
      else byRange.set(index, [sampled]);
    }
    for (const [index, own] of byRange) {
      const share = own.length / keys.length;
      (this.#ranges[index] as Ranged).heat.inherit(heat, { share, sample: heat.sample.withKeys(own) });
    }
  }
}
