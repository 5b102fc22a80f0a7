/** Which rows of a long list are drawn. */
import { expect, test } from "vitest";
import { nextBase, rowWindow, stretchPixels, type Scrolled } from "./row-window.ts";

const list: Scrolled = { topPixels: 0, heightPixels: 400, rowPixels: 40, count: 1_000_000, base: 0 };

test("what is seen is drawn, with as much before and after it", () => {
  const { first, end, beforePixels } = rowWindow({ ...list, topPixels: 4_000 });
  expect({ first, end, beforePixels }).toEqual({ first: 89, end: 122, beforePixels: 89 * 40 });
});

test("a short list is drawn whole", () => {
  expect(rowWindow({ ...list, count: 5 })).toEqual({ first: 0, end: 5, beforePixels: 0, afterPixels: 0 });
});

test("a list that got shorter than where somebody had scrolled to shows its end", () => {
  const { first, end } = rowWindow({ ...list, count: 30, topPixels: 90_000 });
  expect([first, end]).toEqual([8, 30]);
});

test("no element is higher than browsers can draw", () => {
  const { beforePixels, afterPixels } = rowWindow(list);
  expect(beforePixels + afterPixels).toBeLessThanOrEqual(stretchPixels);
});

test("every row of a million can be reached, and back again", () => {
  let scrolled = list;
  const seen = new Set<number>();
  const rows = stretchPixels / list.rowPixels;
  const step = (pixels: number): void => {
    const most = Math.min(rows, list.count - scrolled.base) * list.rowPixels - list.heightPixels;
    scrolled = { ...scrolled, topPixels: Math.max(0, Math.min(most, scrolled.topPixels + pixels)) };
    const base = nextBase(scrolled);
    const topPixels = scrolled.topPixels - (base - scrolled.base) * list.rowPixels;
    const before = rowWindow(scrolled);
    scrolled = { ...scrolled, base, topPixels };
    const after = rowWindow(scrolled);
    // A change of stretch changes nothing of what is drawn.
    expect(after.first).toBe(before.first);
    for (let row = after.first; row < after.end; row += 1) seen.add(row);
  };
  step(0);
  for (let round = 0; round < 60_000; round += 1) step(800);
  expect(seen.size).toBe(list.count);
  for (let round = 0; round < 60_000; round += 1) step(-800);
  expect(scrolled).toMatchObject({ base: 0, topPixels: 0 });
});
