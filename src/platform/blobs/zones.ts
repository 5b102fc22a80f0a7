/** The zones: their folders, which of them may be written and read now, and how one is found to have failed. */
import { join } from "node:path";
import type { Copies } from "../../kernel/blobs.ts";
import { awsError, type AwsError } from "../../kernel/errors.ts";
import type { Log } from "../../kernel/log.ts";
import type { Reader, Store, Transaction } from "../../kernel/store.ts";
import type { BlobCounters } from "./counters.ts";
import { isFull, isPassing, isShortage, type Files } from "./files.ts";
import { zoneTable, type ZoneRow, type ZoneState } from "./tables.ts";
import { claimZoneFolder, markerOf, type ZoneOwner } from "./zone-marker.ts";

/** A full disk, or one that this process was short of descriptors or memory for, is tried again after this long. */
const fullMilliseconds = 5_000;
/** How often each process looks whether its zones' folders are still there, and refreshes what readers know. */
const watchMilliseconds = 250;

/** A zone as this process sees it. */
export interface Zone {
  readonly name: string;
  readonly directory: string;
  /** Folder of the segment files. */
  readonly segments: string;
  state: ZoneState;
  /** Wall milliseconds until which nothing is written to it, since its disk was full or the process short of something. */
  fullUntil: number;
  /** The last that passed was a full disk. */
  isDiskFull: boolean;
  /** How often it was brought back, as far as this process knows. */
  heals: number;
}

/** Why a zone is down. */
export interface ZoneFailure {
  readonly reason: string;
  /** Its folder is not there. */
  readonly missing?: boolean;
}

/** What zones need. */
export interface ZonesOptions {
  readonly zones: readonly { readonly name: string; readonly directory: string }[];
  /** Written into the zones' markers: another region's folder is refused. */
  readonly owner: ZoneOwner;
  readonly store: Store;
  readonly files: Files;
  readonly log: Log;
  readonly counters: BlobCounters;
  readonly wall: () => number;
  /** Called when a zone was brought back: files opened before may have been deleted. */
  readonly returned: (zone: Zone) => void;
}

/** Answer when too few zones can be written or read. */
export function zonesUnavailable(cause?: unknown, message = "Service is unable to handle request."): AwsError {
  return awsError("ServiceUnavailable", message, { status: 503, cause });
}

/** The zones of a region. */
export class Zones {
  readonly all: readonly Zone[];
  /** Grows whenever the set of writable zones changes: who wrote under another epoch must look again. */
  epoch = 1;
  readonly #options: ZonesOptions;
  #rotation = 0;
  #timer: NodeJS.Timeout | undefined;
  #watching: Promise<void> | undefined;

  constructor(options: ZonesOptions) {
    this.#options = options;
    this.all = options.zones.map(({ name, directory }) => ({
      name,
      directory,
      segments: join(directory, "segments"),
      state: "up" as const,
      fullUntil: 0,
      isDiskFull: false,
      heals: 0,
    }));
    this.#rotation = Math.floor(Math.random() * this.all.length);
  }

  /** Claims new folders, finds out which known ones are gone, and begins to watch them. */
  async open(): Promise<void> {
    for (const zone of this.all) await this.#openZone(zone);
    await this.refresh();
    this.#timer = setInterval(() => this.#watch(), watchMilliseconds);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#watching;
  }

  /** Reads the states from the store: what any process said of a zone holds from here on. */
  refresh(): Promise<void> {
    return this.#options.store.read((reader) => this.refreshFrom(reader));
  }

  async refreshFrom(reader: Reader): Promise<void> {
    const now = this.#options.wall();
    for (const zone of this.all) {
      const row = reader.getSync ? reader.getSync(zoneTable, [zone.name]) : await reader.get(zoneTable, [zone.name]);
      this.#setState(zone, row?.state ?? "up");
      this.#noteReturn(zone, row?.heals ?? 0);
      if (zone.fullUntil !== 0 && zone.fullUntil <= now) {
        zone.fullUntil = 0;
        zone.isDiskFull = false;
        this.epoch++;
      }
    }
  }

  named(name: string): Zone | undefined {
    return this.all.find((zone) => zone.name === name);
  }

  isWritable(zone: Zone): boolean {
    return zone.state !== "down" && zone.fullUntil === 0;
  }

  /** How many zones must have a write before it is acknowledged. */
  required(copies: Copies): number {
    return Math.min(this.all.length, copies === 3 ? 2 : copies);
  }

  /**
   * Chooses the zones of a new segment: all for three copies (those that are down are `owed`), else the next writable
   * ones in turn. Undefined when too few are writable.
   */
  choose(copies: Copies): { write: Zone[]; owed: Zone[] } | undefined {
    const writable = this.all.filter((zone) => this.isWritable(zone));
    if (writable.length < this.required(copies)) return undefined;
    if (copies >= this.all.length) return { write: writable, owed: this.all.filter((zone) => !this.isWritable(zone)) };
    const first = this.#rotation++ % writable.length;
    const turned = [...writable.slice(first), ...writable.slice(0, first)];
    return { write: turned.slice(0, copies), owed: [] };
  }

  /** Answer when too few zones took a write. What the one who asked can change is said: that disks are full. */
  unavailable(cause?: unknown): AwsError {
    const full = this.all.filter((zone) => zone.isDiskFull).map(({ name }) => name);
    if (full.length === 0) return zonesUnavailable(cause);
    const disks = full.length === 1 ? `disk of zone ${full[0]} is` : `disks of zones ${full.join(", ")} are`;
    return zonesUnavailable(cause, `The ${disks} full: nothing can be written until something is deleted.`);
  }

  /** Notes a failed write or a missing folder, in a transaction of the caller's or (without) in one of its own. */
  async fail(zone: Zone, failure: ZoneFailure, tx?: Transaction): Promise<void> {
    if (!tx) return this.#options.store.transact((own) => this.fail(zone, failure, own));
    const row = await tx.get(zoneTable, [zone.name]);
    if (row?.state === "down") return;
    tx.put(zoneTable, { ...lasting(row), name: zone.name, state: "down", since: this.#options.wall(), ...failure });
  }

  /** Takes a zone that failed out of use in this process at once; the caller commits `fail` before it acknowledges. */
  suspect(zone: Zone, error: unknown): void {
    this.#options.counters.zoneFailures++;
    this.#options.log.error("a zone's disk failed", { zone: zone.name, error });
    if (isPassing(error)) {
      zone.fullUntil = this.#options.wall() + fullMilliseconds;
      zone.isDiskFull = isFull(error);
      this.epoch++;
    } else {
      this.#setState(zone, "down");
    }
  }

  /** Makes a zone's folder, which may be an empty one, ready. Throws when it is another zone's. */
  claim(zone: Zone): Promise<void> {
    return claimZoneFolder(this.#options.files, zone, this.#options.owner);
  }

  /** Says in the store that a zone's state is another one now. */
  async setRow(row: ZoneRow): Promise<void> {
    await this.#options.store.transact(async (tx) => {
      tx.put(zoneTable, { ...lasting(await tx.get(zoneTable, [row.name])), ...row });
    });
    await this.refresh();
  }

  /** Brings a zone back: it is written from now on, and given what it lacks. Throws when its folder is another zone's. */
  async bringBack(zone: Zone): Promise<void> {
    await this.claim(zone);
    await this.#options.store.transact(async (tx) => {
      const kept = lasting(await tx.get(zoneTable, [zone.name]));
      const row = { ...kept, heals: (kept.heals ?? 0) + 1, healedSegments: 0, copiedBytes: 0 };
      tx.put<ZoneRow>(zoneTable, { ...row, name: zone.name, state: "healing", since: this.#options.wall() });
    });
    await this.refresh();
  }

  #noteReturn(zone: Zone, heals: number): void {
    if (zone.heals === heals) return;
    zone.heals = heals;
    this.epoch++;
    this.#options.returned(zone);
  }

  #setState(zone: Zone, state: ZoneState): void {
    if (zone.state === state) return;
    zone.state = state;
    this.epoch++;
  }

  async #openZone(zone: Zone): Promise<void> {
    const { store, files, owner, wall, log } = this.#options;
    const known = await store.read((reader) => reader.get(zoneTable, [zone.name]));
    const marker = await files.readText(markerOf(zone.directory)).catch((error: unknown) => {
      if (isShortage(error)) throw error;
      return undefined;
    });
    if (known && marker === undefined) {
      log.error("a zone's folder is gone", { zone: zone.name, directory: zone.directory });
      return this.fail(zone, folderGone(zone));
    }
    await claimZoneFolder(files, zone, owner);
    if (!known) await this.setRow({ name: zone.name, state: "up", since: wall() });
  }

  #watch(): void {
    this.#watching ??= this.#look()
      .catch((error: unknown) => this.#options.log.error("could not look after the zones", { error }))
      .finally(() => {
        this.#watching = undefined;
      });
  }

  async #look(): Promise<void> {
    await this.refresh();
    for (const zone of this.all) {
      if (zone.state === "down") continue;
      const { files } = this.#options;
      // What could not be looked at is looked at again soon.
      const looked = files
        .sizeOf(markerOf(zone.directory))
        .catch((error: unknown) => (isShortage(error) ? 0 : undefined));
      if ((await looked) !== undefined) continue;
      this.#setState(zone, "down");
      this.#options.log.error("a zone's folder is gone", { zone: zone.name, directory: zone.directory });
      await this.fail(zone, folderGone(zone));
    }
  }
}

function folderGone(zone: Zone): ZoneFailure {
  return { reason: `${zone.directory} holds no zone`, missing: true };
}

/** What outlives a change of state. */
function lasting(row: ZoneRow | undefined): Pick<ZoneRow, "heals" | "lastHeal"> {
  return {
    ...(row?.heals === undefined ? {} : { heals: row.heals }),
    ...(row?.lastHeal === undefined ? {} : { lastHeal: row.lastHeal }),
  };
}
