/** From level changes to unit-milliseconds, exactly. */
import { hourMilliseconds } from "./tables.ts";
import type { Period } from "./periods.ts";

/** What a series' counters say of one hour. */
export interface LevelHour {
  /** Start, milliseconds. */
  readonly hourStart: number;
  readonly levelDelta: bigint;
  /** Σ change × milliseconds left of the hour. */
  readonly integralDelta: bigint;
}

/**
 * Unit-milliseconds of each period. `hours` are all hours with changes from the first period's start on, in order, and
 * `levelNow` is the level after all of them. A period may end within an hour, if nothing changed between its end and
 * that hour's end; else it ends with an hour.
 */
export function integrate(levelNow: bigint, hours: readonly LevelHour[], periods: readonly Period[]): bigint[] {
  let level = hours.reduce((sum, hour) => sum - hour.levelDelta, levelNow);
  let next = 0;
  return periods.map(({ start, end }) => {
    let amount = level * BigInt(end - start);
    for (let hour = hours[next]; hour !== undefined && hour.hourStart < end; hour = hours[(next += 1)]) {
      // The counter reckons to the end of the hour; the period goes on longer, or (the running hour) ends sooner.
      amount += hour.integralDelta + hour.levelDelta * BigInt(end - (hour.hourStart + hourMilliseconds));
      level += hour.levelDelta;
    }
    return amount;
  });
}
