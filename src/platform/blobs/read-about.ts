/** Reads what a record says of its owner, in the form it was stored. */
import { join } from "node:path";
import { kindOf, type Place } from "./blob-id.ts";
import type { BlobParts } from "./blobs.ts";
import { readFlags, type Files } from "./files.ts";
import { aboutOf, decodeHeader, headerBytes, isWhole, overheadBytes } from "./record.ts";
import { chunkBytes } from "./chunk-run.ts";

/** The `about` bytes of the blob of `size` plain bytes at `place`; empty when they are rotten everywhere. */
export async function readAbout(parts: BlobParts, place: Place, size: number): Promise<Uint8Array> {
  const offset = place.offset + (kindOf(place.segment) === "small" ? 0 : bytesBeforeEnd(size));
  for (const zone of parts.zones.all) {
    if (zone.state === "down") continue;
    const path = join(zone.segments, `${place.segment}.seg`);
    // A zone that cannot say is one of several to ask.
    const about = await readFrom(parts.files, path, offset).catch(() => undefined);
    if (about) return about;
  }
  parts.log.error("a blob no longer says whose it is", { segment: place.segment, offset });
  return new Uint8Array(0);
}

function bytesBeforeEnd(size: number): number {
  return size + Math.ceil(size / chunkBytes) * overheadBytes;
}

async function readFrom(files: Files, path: string, offset: number): Promise<Uint8Array | undefined> {
  const fd = await files.open(path, readFlags);
  try {
    const start = Buffer.alloc(headerBytes);
    await files.read(fd, start, offset);
    const header = decodeHeader(start, 0, offset);
    if (!header) return undefined;
    const record = Buffer.alloc(header.recordBytes);
    await files.read(fd, record, offset);
    return isWhole(record, 0, header) ? aboutOf(record, 0, header) : undefined;
  } finally {
    await files.close(fd);
  }
}
