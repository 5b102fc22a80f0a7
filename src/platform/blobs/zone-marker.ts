/** The marker file that tells a zone's folder from an empty mount point and from another region's folder. */
import { createHmac, type KeyObject } from "node:crypto";
import { join } from "node:path";
import type { Files } from "./files.ts";

/** The marker's path in a zone's folder. */
export function markerOf(directory: string): string {
  return join(directory, "haneul-zone.json");
}

/** Whose zones they are. */
export interface ZoneOwner {
  readonly region: string;
  /** Tells master keys apart and nothing else about them. */
  readonly keyFingerprint: string;
}

/** A master key's fingerprint. */
export function fingerprintOf(masterKey: KeyObject): string {
  return createHmac("sha256", masterKey).update("haneul zone marker").digest("hex").slice(0, 16);
}

/** Makes the folder ready for segments. Throws when it is another zone's or another region's. */
export async function claimZoneFolder(
  files: Files,
  zone: { readonly name: string; readonly directory: string; readonly segments: string },
  owner: ZoneOwner,
): Promise<void> {
  const path = markerOf(zone.directory);
  const text = await files.readText(path);
  if (text !== undefined) {
    checkMarker(JSON.parse(text) as Partial<ZoneOwner> & { zone?: string }, zone, owner);
    return files.makeFolder(zone.segments);
  }
  await files.makeFolder(zone.segments);
  await files.syncFolder(zone.directory);
  await files.writeText(path, `${JSON.stringify({ zone: zone.name, ...owner })}\n`);
}

function checkMarker(
  marker: Partial<ZoneOwner> & { readonly zone?: string },
  zone: { readonly name: string; readonly directory: string },
  owner: ZoneOwner,
): void {
  if (marker.zone !== zone.name || marker.region !== owner.region) {
    const theirs = `zone ${marker.zone} of region ${marker.region}`;
    throw new Error(`${zone.directory} belongs to ${theirs}, not to ${zone.name} of ${owner.region}`);
  }
  // With another key every blob would seem lost.
  if (marker.keyFingerprint !== owner.keyFingerprint) {
    throw new Error(`${zone.directory} was written with another master key`);
  }
}
