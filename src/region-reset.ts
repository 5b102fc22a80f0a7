/** Back to an empty region: every service's rows are removed; accounts, keys and the clock stay. */
import type { RegionParts } from "./region-parts.ts";
import { allServices } from "./region-services.ts";

/** Removes all services' rows. Bytes without an owner are collected in the background. */
export async function resetRegion(parts: RegionParts): Promise<void> {
  const services = await allServices();
  const names = services.flatMap((service) => service.tables.map((table) => table.name));
  await parts.store.clear([...names, "blobs.blobs"]);
}
