/** One zone's copy of a segment being written: its file, opened a second time past the system's cache where that is possible. */
import { join } from "node:path";
import { createFlags, directFlags, directUnit, isUnsupported, writesAreSynced, type Files } from "./files.ts";
import type { Zone } from "./zones.ts";

/** What it takes to begin a copy. */
export interface NewCopy {
  readonly files: Files;
  readonly segment: string;
  /** Each write is on disk when it returns; streams sync once instead. */
  readonly synced: boolean;
  readonly header: Buffer;
}

/** A copy; `error` is set once a write to it failed. */
export class SegmentCopy {
  readonly zone: Zone;
  /** The zone's count when the copy began: when that has grown, its file may be of a folder that is gone. */
  readonly heals: number;
  error: unknown;
  #fd = -1;
  #directFd = -1;
  #isDirect = false;

  constructor(zone: Zone) {
    this.zone = zone;
    this.heals = zone.heals;
  }

  /** Creates the file, durably. */
  async create({ files, segment, synced, header }: NewCopy): Promise<void> {
    const path = join(this.zone.segments, `${segment}.seg`);
    this.#fd = await files.open(path, createFlags(synced && writesAreSynced));
    await files.write(this.#fd, [header], 0);
    await files.sync(this.#fd);
    await files.syncFolder(this.zone.segments);
    const flags = directFlags(synced);
    if (flags === undefined) return;
    try {
      this.#directFd = await files.open(path, flags);
      this.#isDirect = true;
    } catch (error) {
      // Not every file system has it; the cache is a detour then, not a fault.
      if (!isUnsupported(error)) throw error;
    }
  }

  /** Writes all of the buffers from `position` on. A single buffer of whole units on a unit's border goes past the cache. */
  async write(files: Files, buffers: readonly Uint8Array[], position: number): Promise<void> {
    const [only] = buffers;
    const fits = buffers.length === 1 && position % directUnit === 0 && only!.length % directUnit === 0;
    if (!this.#isDirect || !fits) return files.write(this.#fd, buffers, position);
    try {
      await files.write(this.#directFd, buffers, position);
    } catch (error) {
      // Some file systems say so only now: their units are larger, or the memory is not where they want it.
      if (!isUnsupported(error)) throw error;
      // The file stays open: other writes may be under way through it.
      this.#isDirect = false;
      await files.write(this.#fd, buffers, position);
    }
  }

  /** Has the disk take what lies in the system's cache; nothing where writes go past it. */
  async writeBack(files: Files): Promise<void> {
    if (!this.#isDirect) await files.sync(this.#fd);
  }

  sync(files: Files): Promise<void> {
    return files.sync(this.#fd);
  }

  async close(files: Files): Promise<void> {
    const open = [this.#fd, this.#directFd].filter((fd) => fd >= 0);
    [this.#fd, this.#directFd] = [-1, -1];
    for (const fd of open) await files.close(fd);
  }
}
