/** Ranges tile all keys, whatever is split and merged. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareKeys } from "../listing-order.ts";
import { mergeMap, mostPartitions, newMap, partitionIndex, splitMap } from "./partition-map.ts";
import type { PartitionMapRow } from "./tables.ts";

const key = fc.string({
  unit: fc.constantFrom("a", "b", "/", "é", "\u{ffff}", "\u{10000}"),
  minLength: 1,
  maxLength: 4,
});
const changes = fc.array(fc.record({ kind: fc.constantFrom("split" as const, "merge" as const), key }), {
  maxLength: 40,
});

function changed(
  map: PartitionMapRow,
  { kind, key: border }: { kind: "split" | "merge"; key: string },
): PartitionMapRow {
  return (kind === "split" ? splitMap(map, border, 1) : mergeMap(map, border, 1))?.map ?? map;
}

test("after any splits and merges each key is in exactly one partition, and no id was used twice", () => {
  fc.assert(
    fc.property(changes, key, (list, probe) => {
      const ids = new Map<string, string>();
      let map = newMap("bucket", 0);
      for (const change of list) {
        map = changed(map, change);
        for (const { id, low } of map.partitions) {
          expect(ids.get(id) ?? low).toBe(low);
          ids.set(id, low);
        }
      }
      const lows = map.partitions.map(({ low }) => low);
      expect(lows[0]).toBe("");
      expect(lows).toEqual([...new Set(lows)].sort(compareKeys));
      const holding = lows.filter((low, at) => {
        const high = lows[at + 1];
        return compareKeys(low, probe) <= 0 && (high === undefined || compareKeys(probe, high) < 0);
      });
      expect(holding).toEqual([lows[partitionIndex(map.partitions, probe)]]);
    }),
  );
});

test("a split where a partition begins already changes nothing, and neither does merging the first", () => {
  const map = splitMap(newMap("bucket", 0), "m", 1)!.map;
  expect(splitMap(map, "m", 2)).toBeUndefined();
  expect(mergeMap(map, "", 2)).toBeUndefined();
  expect(mergeMap(map, "n", 2)).toBeUndefined();
});

test("partitions of different stores are not merged", () => {
  const { map } = splitMap(newMap("bucket", 0), "m", 1)!;
  const moved = {
    ...map,
    partitions: map.partitions.map((each, at) => (at === 1 ? { ...each, store: "other" } : each)),
  };
  expect(mergeMap(moved, "m", 2)).toBeUndefined();
});

test("a map takes no more partitions than a row can name", () => {
  let map = newMap("bucket", 0);
  for (let count = 0; count < mostPartitions + 5; count += 1) map = splitMap(map, `k${count}`, 1)?.map ?? map;
  expect(map.partitions).toHaveLength(mostPartitions);
});
