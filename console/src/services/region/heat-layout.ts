/** Where partitions stand in the heat map: the key range from left to right, time from top to bottom. */
import type { PartitionStatus } from "../../../../src/kernel/partitions-control.ts";

/** Load of a bucket's partitions at one moment. */
export interface HeatSample {
  /** Region time, milliseconds. */
  readonly at: number;
  readonly partitions: readonly PartitionStatus[];
}

/** One coloured field. Positions are shares of the whole, 0 to 1. */
export interface HeatCell {
  readonly left: number;
  readonly width: number;
  /** Place of the sample, 0 being the newest. */
  readonly row: number;
  readonly value: number;
}

/** The fields, and borders that are there in the newest sample. */
export interface HeatLayout {
  readonly cells: readonly HeatCell[];
  readonly borders: readonly { readonly key: string; readonly left: number }[];
  /** The greatest value. */
  readonly most: number;
}

/**
 * Lays samples out, the newest first. Keys have no lengths: each range between two borders that were there at any time gets
 * the same width, so that a border stands still while others come and go.
 */
export function layOut(samples: readonly HeatSample[], valueOf: (partition: PartitionStatus) => number): HeatLayout {
  const lows = new Set(samples.flatMap(({ partitions }) => partitions.map(({ low }) => low)));
  const order = [...lows].sort(byBytes);
  const position = new Map(order.map((low, place) => [low, place / order.length]));
  let most = 0;
  const cells = samples.flatMap(({ partitions }, row) =>
    partitions.map((partition): HeatCell => {
      const left = position.get(partition.low) ?? 0;
      const right = partition.high === undefined ? 1 : (position.get(partition.high) ?? 1);
      const value = valueOf(partition);
      most = Math.max(most, value);
      return { left, width: right - left, row, value };
    }),
  );
  const newest = samples[0]?.partitions ?? [];
  const borders = newest.slice(1).map(({ low }) => ({ key: low, left: position.get(low) ?? 0 }));
  return { cells, borders, most };
}

const bytes = new TextEncoder();

/** In the order of UTF-8 bytes, as the partitions are. */
function byBytes(one: string, other: string): number {
  const [a, b] = [bytes.encode(one), bytes.encode(other)];
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    if (a[at] !== b[at]) return (a[at] as number) - (b[at] as number);
  }
  return a.length - b.length;
}
