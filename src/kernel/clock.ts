/** Time as a dependency: the region's clock, which people move, beside the wall clock, which only signatures follow. */

/** The region's clock. */
export interface Clock {
  /** Region time, milliseconds since 1970 (UTC). Strictly follows what any worker acknowledged about moving the clock. */
  now(): number;
  /** The machine's own time, milliseconds since 1970: for signature dates and session expiry only. */
  wall(): number;
}
