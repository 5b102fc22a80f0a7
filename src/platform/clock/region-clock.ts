/** The region's clock over a row of the store: every process sees a move of it as soon as the mover was told so. */
import { setTimeout as wait } from "node:timers/promises";
import { assert } from "../../kernel/errors.ts";
import type { Clock } from "../../kernel/clock.ts";
import { defineTable } from "../../kernel/table.ts";
import type { RootStore } from "../store/store.ts";

/** At wall time `wallAnchor` the region's clock showed `regionAnchor`; since then it runs `rate` times as fast. */
export interface ClockRow {
  readonly id: "region";
  readonly wallAnchor: number;
  readonly regionAnchor: number;
  readonly rate: number;
}

const clockTable = defineTable<ClockRow>("region.clock", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.id],
  fields: ["id", "wallAnchor", "regionAnchor", "rate"],
});

/** A clock that can be moved. */
export interface RegionClock extends Clock {
  /** Moves region time forward by that many milliseconds and resolves to the new time once every process sees it. */
  advance(milliseconds: number): Promise<number>;
  /** From now on region time runs `rate` times as fast as the wall clock: 1 normally, 0 stands still. */
  setRate(rate: number): Promise<void>;
  /** How fast it runs now. */
  rate(): number;
}

const clockKey = ["region"] as const;

/** So long who moves the clock waits for those who do not look at it each time: milliseconds. */
export const noticedMilliseconds = 20;

/** The region's clock; without a row it is the wall clock. `wall` is for tests. */
export function regionClock(store: RootStore, wall: () => number = Date.now): RegionClock {
  let latest = 0;

  function now(): number {
    const time = regionTime(store.getNow(clockTable, clockKey), wall());
    // The wall clock may be set back under our feet: region time waits until it has caught up.
    if (time > latest) latest = time;
    return latest;
  }

  async function reanchor(change: (row: ClockRow) => ClockRow): Promise<ClockRow> {
    const moved = await store.transact(async (tx) => {
      const row = await tx.get(clockTable, clockKey);
      const wallAnchor = wall();
      const regionAnchor = Math.max(latest, regionTime(row, wallAnchor));
      const changed = change({ id: "region", wallAnchor, regionAnchor, rate: row?.rate ?? 1 });
      tx.put(clockTable, changed);
      return changed;
    });
    await wait(noticedMilliseconds);
    return moved;
  }

  return {
    now,
    wall,
    async advance(milliseconds) {
      assert(Number.isFinite(milliseconds) && milliseconds >= 0, "region time only moves forward");
      const row = await reanchor((before) => ({
        ...before,
        regionAnchor: before.regionAnchor + Math.floor(milliseconds),
      }));
      return Math.max(now(), row.regionAnchor);
    },
    async setRate(rate) {
      assert(Number.isFinite(rate) && rate >= 0, "the region's clock runs at a rate of zero or more");
      await reanchor((before) => ({ ...before, rate }));
    },
    rate: () => store.getNow(clockTable, clockKey)?.rate ?? 1,
  };
}

function regionTime(row: ClockRow | undefined, wall: number): number {
  if (!row) return wall;
  // A wall clock that went back behind the anchor counts as standing still.
  return Math.floor(row.regionAnchor + Math.max(0, wall - row.wallAnchor) * row.rate);
}
