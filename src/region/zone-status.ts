/** The zones as `/_haneul/zones` shows them: what the blob store knows of each, and its disk. */
import { stat, statfs } from "node:fs/promises";
import type { ZoneStatus } from "../kernel/control.ts";
import type { BlobUsage, ZoneStatus as BlobZone } from "../platform/blobs/status.ts";

/** Where zones are asked for. */
export interface ZonesAsked {
  zones(): Promise<BlobZone[]>;
  usage(): Promise<BlobUsage>;
}

/** What a folder's disk is and has. */
export interface DiskFacts {
  readonly disk: string;
  /** For unprivileged writers. */
  readonly freeBytes: number;
}

/** Finds a folder's disk; undefined where the folder is gone. */
export type FindDisk = (folder: string) => Promise<DiskFacts | undefined>;

/** So little is no room for anything. */
const noRoomBytes = 1024 ** 2;

/** All zones. */
export async function zoneStatuses(blobs: ZonesAsked, findDisk: FindDisk = diskOf): Promise<ZoneStatus[]> {
  const [zones, usage] = await Promise.all([blobs.zones(), blobs.usage()]);
  const stored = new Map(usage.zones.map(({ zone, bytes }) => [zone, bytes]));
  return Promise.all(
    zones.map(async (zone): Promise<ZoneStatus> => {
      const found = await findDisk(zone.directory);
      const reason = zone.reason ?? (isFull(zone, found) ? "its disk is full" : undefined);
      return {
        name: zone.name,
        state: zone.state === "down" ? "failed" : zone.state,
        place: zone.directory,
        storedBytes: stored.get(zone.name) ?? 0,
        owedSegments: zone.owedSegments,
        owedBytes: zone.owedBytes,
        freeBytes: found?.freeBytes ?? 0,
        ...(found === undefined ? {} : { disk: found.disk }),
        ...(zone.lastHeal === undefined ? {} : { lastHeal: zone.lastHeal }),
        ...(reason === undefined ? {} : { reason }),
        ...(zone.since === 0 ? {} : { since: zone.since }),
      };
    }),
  );
}

/** It is other processes that write: this one may not have met the full disk itself, or know of a quota what the disk does not say. */
function isFull(zone: BlobZone, disk: DiskFacts | undefined): boolean {
  return zone.full || (disk !== undefined && disk.freeBytes < noRoomBytes);
}

async function diskOf(folder: string): Promise<DiskFacts | undefined> {
  try {
    const [room, { dev }] = await Promise.all([statfs(folder), stat(folder)]);
    return { disk: String(dev), freeBytes: room.bavail * room.bsize };
  } catch {
    return undefined;
  }
}
