/** A bounded cache of open segment files for readers: descriptor and data key, closed when long unused. */
import { join } from "node:path";
import type { KeyObject } from "node:crypto";
import { isMissing, readFlags, type Files } from "./files.ts";
import { decodeSegmentHeader, segmentHeaderBytes, unwrapDataKey } from "./segment-header.ts";
import type { Zone } from "./zones.ts";

/** One zone's copy of a segment, open for reading. */
export interface OpenSegmentFile {
  readonly path: string;
  readonly segment: string;
  readonly fd: number;
  readonly key: KeyObject;
  /** Reads under way; it is closed when there are none and it was evicted. */
  users: number;
  evicted: boolean;
}

/** Open segment files, the least recently used are closed first. */
export class OpenFiles {
  readonly #files: Files;
  readonly #masterKey: KeyObject;
  readonly #limit: number;
  // One map a zone, by segment: no joined key is built for each read. Maps keep the order of insertion.
  readonly #open = new Map<Zone, Map<string, OpenSegmentFile>>();
  #count = 0;

  constructor(files: Files, masterKey: KeyObject, limit: number) {
    this.#files = files;
    this.#masterKey = masterKey;
    this.#limit = limit;
  }

  /** The file when it is open already: no waiting. */
  acquireOpen(zone: Zone, segment: string): OpenSegmentFile | undefined {
    const file = this.#open.get(zone)?.get(segment);
    if (file) file.users++;
    return file;
  }

  /** Opens the file; undefined when the zone has none, or one whose header is rotten. Give it back by `release`. */
  async acquire(zone: Zone, segment: string): Promise<OpenSegmentFile | undefined> {
    const path = join(zone.segments, `${segment}.seg`);
    const fd = await this.#files.open(path, readFlags).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    if (fd === undefined) return undefined;
    const key = await this.#keyIn(fd, segment).catch(async (error: unknown) => {
      await this.#files.close(fd);
      throw error;
    });
    const other = this.acquireOpen(zone, segment);
    if (!key || other) {
      await this.#files.close(fd);
      return other;
    }
    const file: OpenSegmentFile = { path, segment, fd, key, users: 1, evicted: false };
    this.#insert(zone, file);
    return file;
  }

  release(file: OpenSegmentFile): void {
    file.users--;
    if (file.evicted && file.users === 0) this.#close(file);
  }

  read(file: OpenSegmentFile, buffer: Uint8Array, position: number): Promise<number> {
    return this.#files.read(file.fd, buffer, position);
  }

  /** Names of the segments that are open now. */
  segments(): Set<string> {
    const names = new Set<string>();
    for (const files of this.#open.values()) for (const name of files.keys()) names.add(name);
    return names;
  }

  /** Lets go of a segment's files (all zones, or one), since they were deleted or replaced. */
  forget(segment: string, only?: Zone): void {
    for (const [zone, files] of this.#open) {
      const file = files.get(segment);
      if (!file || (only && only !== zone)) continue;
      files.delete(segment);
      this.#evict(file);
    }
  }

  /** Lets go of all files of a zone: its folder may be another one now. */
  forgetZone(zone: Zone): void {
    const files = this.#open.get(zone);
    this.#open.delete(zone);
    for (const file of files?.values() ?? []) this.#evict(file);
  }

  /** Closes everything that is not being read. */
  close(): void {
    for (const files of this.#open.values()) {
      for (const file of files.values()) this.#evict(file);
      files.clear();
    }
  }

  async #keyIn(fd: number, segment: string): Promise<KeyObject | undefined> {
    const bytes = Buffer.alloc(segmentHeaderBytes);
    await this.#files.read(fd, bytes, 0);
    const header = decodeSegmentHeader(bytes, segment);
    return header && unwrapDataKey(this.#masterKey, header);
  }

  #insert(zone: Zone, file: OpenSegmentFile): void {
    let files = this.#open.get(zone);
    if (!files) this.#open.set(zone, (files = new Map()));
    files.set(file.segment, file);
    this.#count++;
    if (this.#count <= this.#limit) return;
    // Of the fullest zone the file opened first: reads of a segment come in runs, so that order is near enough to use.
    let fullest = files;
    for (const candidate of this.#open.values()) if (candidate.size > fullest.size) fullest = candidate;
    const [name, oldest] = fullest.entries().next().value!;
    fullest.delete(name);
    this.#evict(oldest);
  }

  #evict(file: OpenSegmentFile): void {
    this.#count--;
    file.evicted = true;
    if (file.users === 0) this.#close(file);
  }

  #close(file: OpenSegmentFile): void {
    // Closing a file that was only read cannot lose anything.
    this.#files.close(file.fd).catch(() => {});
  }
}
