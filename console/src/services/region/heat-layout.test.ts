/** Where partitions stand in the heat map. */
import { expect, test } from "vitest";
import type { PartitionStatus } from "../../../../src/kernel/partitions-control.ts";
import { layOut } from "./heat-layout.ts";

const partition = (low: string, high: string | undefined, readsPerSecond: number): PartitionStatus => ({
  id: low,
  low,
  ...(high === undefined ? {} : { high }),
  store: "0",
  createdAt: 0,
  state: "cold",
  readsPerSecond,
  writesPerSecond: 0,
  refusedPerSecond: 0,
  loadPercent: 0,
});

test("one partition is as wide as the map", () => {
  const { cells, borders, most } = layOut(
    [{ at: 0, partitions: [partition("", undefined, 7)] }],
    (one) => one.readsPerSecond,
  );
  expect(cells).toEqual([{ left: 0, width: 1, row: 0, value: 7 }]);
  expect(borders).toEqual([]);
  expect(most).toBe(7);
});

test("a split leaves what was before as wide as both halves", () => {
  const after = { at: 1, partitions: [partition("", "m", 1), partition("m", undefined, 9)] };
  const before = { at: 0, partitions: [partition("", undefined, 10)] };
  const { cells, borders } = layOut([after, before], (one) => one.readsPerSecond);
  expect(cells.map(({ left, width, row }) => [left, width, row])).toEqual([
    [0, 0.5, 0],
    [0.5, 0.5, 0],
    [0, 1, 1],
  ]);
  expect(borders).toEqual([{ key: "m", left: 0.5 }]);
});

test("keys stand in the order of their bytes, not of their UTF-16 units", () => {
  const partitions = [partition("", "\uffee", 0), partition("\uffee", "😀", 0), partition("😀", undefined, 0)];
  expect(layOut([{ at: 0, partitions }], () => 0).borders.map(({ key }) => key)).toEqual(["\uffee", "😀"]);
});
