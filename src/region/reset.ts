/** Back to an empty region: every service lets go of all it holds; accounts, keys, the clock and the ledger stay. */
import type { RegionParts } from "./parts.ts";
import { allServices } from "./services.ts";

/** Empties all services. */
export async function resetRegion(parts: RegionParts): Promise<void> {
  const { store, blobs, clock, ids, log, costs } = parts;
  const meter = parts.ledger.openJobs();
  const call = (): Promise<never> => Promise.reject(new Error("emptying a service calls no other"));
  const context = { store, blobs, clock, ids, log, meter, costs, call, secrets: parts.keys };
  for (const service of await allServices()) {
    await service.empty?.({ ...context, signal: AbortSignal.timeout(600_000) });
  }
}
