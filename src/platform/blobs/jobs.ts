/** The blob store's jobs, which the conductor runs: reclaim, heal, scrub. */
import type { Job } from "../../kernel/jobs.ts";
import type { PlatformBlobs } from "./blobs.ts";
import { chooseSegment, deleteRetired, moveOut, weighSegments } from "./compact.ts";
import { healZones } from "./heal-zones.ts";
import { scrub } from "./scrub.ts";
import { sealDeadSegments } from "./seal-dead.ts";

/** The jobs over an open blob store. */
export function blobJobs(blobs: PlatformBlobs): Job[] {
  return [
    { name: "blobs.collect-orphans-and-compact", everySeconds: 60, run: () => collectAndCompact(blobs) },
    { name: "blobs.heal-zones", everySeconds: 15, run: () => healZones(blobs.parts) },
    { name: "blobs.scrub", everySeconds: 60, run: () => scrub(blobs.parts) },
  ];
}

async function collectAndCompact(blobs: PlatformBlobs): ReturnType<Job["run"]> {
  const { parts } = blobs;
  await parts.zones.refresh();
  const sealed = await sealDeadSegments(parts);
  const reclaimed = await deleteRetired(parts);
  const retired = await weighSegments(parts);
  const chosen = await chooseSegment(parts);
  const moved = chosen ? await moveOut(blobs, chosen) : 0;
  const summary =
    `sealed ${sealed} segments of dead processes, emptied ${retired}, moved ${moved} live bytes` +
    `${chosen ? ` out of ${chosen.id}` : ""}, reclaimed ${reclaimed} bytes`;
  return { more: chosen !== undefined, summary };
}
