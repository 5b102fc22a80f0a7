/** Back to an empty region: every service lets go of all it holds; accounts, keys, the clock and the ledger stay. */
import type { RegionParts } from "./region-parts.ts";
import { allServices } from "./region-services.ts";

/** Empties all services. */
export async function resetRegion(parts: RegionParts): Promise<void> {
  const { store, blobs, clock, ids, log } = parts;
  const meter = parts.ledger.openJobs();
  for (const service of await allServices()) {
    await service.empty?.({ store, blobs, clock, ids, log, meter, signal: AbortSignal.timeout(600_000) });
  }
}
