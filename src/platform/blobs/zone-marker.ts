/** The marker file that tells a zone's folder from an empty mount point and from another region's folder. */
import { join } from "node:path";
import type { Files } from "./files.ts";

/** The marker's path in a zone's folder. */
export function markerOf(directory: string): string {
  return join(directory, "haneul-zone.json");
}

/** Makes the folder ready for segments. Throws when it is another zone's or another region's. */
export async function claimZoneFolder(
  files: Files,
  zone: { readonly name: string; readonly directory: string; readonly segments: string },
  region: string,
): Promise<void> {
  const path = markerOf(zone.directory);
  const text = await files.readText(path);
  if (text !== undefined) {
    const marker = JSON.parse(text) as { zone?: string; region?: string };
    if (marker.zone === zone.name && marker.region === region) return files.makeFolder(zone.segments);
    throw new Error(
      `${zone.directory} belongs to zone ${marker.zone} of region ${marker.region}, not to ${zone.name} of ${region}`,
    );
  }
  await files.makeFolder(zone.segments);
  await files.syncFolder(zone.directory);
  await files.writeText(path, `${JSON.stringify({ zone: zone.name, region })}\n`);
}
