/** A clock for tests: it stands still until it is moved. */
import { assert } from "../../kernel/errors.ts";
import type { RegionClock } from "./region-clock.ts";

/** A region clock that only moves by hand. */
export interface ManualClock extends RegionClock {
  /** Moves to that time, milliseconds since 1970; never back. */
  moveTo(time: number): void;
}

/** A clock that stands at `start` (milliseconds since 1970). Its wall clock is the real one, which clients sign by. */
export function manualClock(start: number): ManualClock {
  let time = start;
  return {
    now: () => time,
    wall: Date.now,
    rate: () => 0,
    async advance(milliseconds) {
      assert(Number.isFinite(milliseconds) && milliseconds >= 0, "region time only moves forward");
      time += Math.floor(milliseconds);
      return time;
    },
    async setRate(rate) {
      assert(rate === 0, "a manual clock stands still until it is moved");
    },
    moveTo(target) {
      assert(target >= time, "region time only moves forward");
      time = target;
    },
  };
}
