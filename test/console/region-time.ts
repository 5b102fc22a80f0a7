/** Where the month is while a journey looks at money. */
import type { Region } from "../../src/region.ts";

/**
 * Moves a region's clock to noon of the next month's tenth: what is used then is of one month and of one day, which a journey
 * that begins at the end of either would not find.
 */
export async function moveToTenthOfMonth(clock: Region["clock"]): Promise<void> {
  const now = new Date(clock.now());
  await clock.advance(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 10, 12) - now.getTime());
}
