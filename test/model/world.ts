/** The store under test over a disk and rows in memory, from one life to the next. */
import type { Copies, StoredBlob } from "../../src/kernel/blobs.ts";
import type { Job, JobContext } from "../../src/kernel/jobs.ts";
import type { Log } from "../../src/kernel/log.ts";
import { defineTable, type Table } from "../../src/kernel/table.ts";
import { openBlobs, type PlatformBlobs } from "../../src/platform/blobs/blobs.ts";
import { blobJobs } from "../../src/platform/blobs/jobs.ts";
import { writerTable } from "../../src/platform/blobs/tables.ts";
import { openStoreOver, type RootStore } from "../../src/platform/store/store.ts";
import type { Random } from "../support/random.ts";
import { MemoryDisk, type Lies } from "./memory-disk.ts";
import { MemoryRows } from "./memory-engine.ts";

/** A name and the blob it stands for. */
export interface ObjectRow {
  readonly name: string;
  readonly id: string;
  readonly size: number;
}

export const objectTable: Table<ObjectRow> = defineTable<ObjectRow>("model.objects", {
  scope: "partition",
  key: (row) => [row.name],
});

const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
const masterKey = Buffer.alloc(32, 7);
export const zoneNames = ["a", "b", "c"] as const;
export type ZoneName = (typeof zoneNames)[number];
const minute = 60_000;

/** Blobs small enough to share segments, segments small enough to end often. */
const segmentBytes = 256 << 10;

/** The system under test. */
export class World {
  readonly disk: MemoryDisk;
  readonly #rows: MemoryRows;
  /** Wall milliseconds. */
  time = Date.UTC(2026, 0, 1);
  store!: RootStore;
  blobs!: PlatformBlobs;
  #jobs: readonly Job[] = [];
  #lives = 0;

  constructor(random: Random, lies: Lies = {}) {
    this.disk = new MemoryDisk(random.fork("disk"), lies);
    this.#rows = new MemoryRows(random.fork("rows"));
  }

  /** Begins a life: a new process over what the last one left. */
  async open(): Promise<void> {
    this.#lives += 1;
    const engine = this.#rows.engine();
    const wall = (): number => this.time;
    this.store = openStoreOver(engine, wall);
    await this.#buryTheDead();
    const zones = zoneNames.map((name) => ({ name, directory: `/${name}` }));
    const common = { zones, masterKey, region: "model", log: silentLog, segmentBytes, hotBytes: 0, wall };
    const writer = `life${this.#lives}`;
    this.blobs = await openBlobs({ ...common, writer, store: this.store, files: this.disk.files() });
    this.#jobs = blobJobs(this.blobs);
  }

  /** Everything ends at once, in the middle of whatever is under way. */
  async crash(): Promise<void> {
    const dead = this.blobs;
    this.#rows.crash();
    this.disk.crash();
    // Stops its timer; what it still wants to write is refused.
    await dead.close().catch(() => {});
    await this.open();
  }

  /** Ends in order, and begins again. */
  async restart(): Promise<void> {
    await this.blobs.close();
    await this.open();
  }

  /** All jobs, each until it has nothing more to do. */
  async runJobs(): Promise<void> {
    for (const job of this.#jobs) await this.#runToTheEnd(job);
  }

  /** Until every zone is up and owed nothing. Throws when that does not come about. */
  async heal(): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      // What is open in fewer zones is ended, as upkeep does every few seconds.
      await this.restart();
      for (const zone of await this.blobs.zones()) if (zone.state === "down") await this.blobs.healZone(zone.name);
      await this.runJobs();
      const zones = await this.blobs.zones();
      if (zones.every((zone) => zone.state === "up" && zone.owedSegments === 0)) return;
      this.time += minute;
    }
    throw new Error(`the zones do not heal: ${JSON.stringify(await this.blobs.zones())}`);
  }

  async put(name: string, bytes: Uint8Array, copies: Copies): Promise<void> {
    const options = { copies, about: { name } };
    const blob = await this.blobs.putStream(inPieces(bytes), options);
    await this.#own(name, blob);
  }

  /** Puts what another name stands for under this one; false when there is no such name. */
  copy(from: string, name: string): Promise<boolean> {
    return this.store.transact(async (tx) => {
      const source = await tx.get(objectTable, [from]);
      if (!source) return false;
      const old = await tx.get(objectTable, [name]);
      await this.blobs.share(tx, source.id);
      tx.put(objectTable, { ...source, name });
      if (old) await this.blobs.release(tx, old.id);
      return true;
    });
  }

  delete(name: string): Promise<void> {
    return this.store.transact(async (tx) => {
      const old = await tx.get(objectTable, [name]);
      if (!old) return;
      tx.delete(objectTable, [name]);
      await this.blobs.release(tx, old.id);
    });
  }

  /** What the name stands for, or undefined. */
  async get(name: string, range?: { start: number; end: number }): Promise<Buffer | undefined> {
    const row = await this.store.read((reader) => reader.get(objectTable, [name]));
    if (!row) return undefined;
    const part = range && { start: Math.min(range.start, row.size), end: Math.min(range.end, row.size) };
    const body = await this.blobs.get(row.id, row.size, part);
    if (body instanceof Uint8Array) return Buffer.from(body);
    const pieces: Uint8Array[] = [];
    for await (const piece of body.stream()) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  #own(name: string, blob: StoredBlob): Promise<void> {
    return this.store.transact(async (tx) => {
      const old = await tx.get(objectTable, [name]);
      await this.blobs.attach(tx, blob);
      tx.put(objectTable, { name, id: blob.id, size: blob.size });
      if (old) await this.blobs.release(tx, old.id);
    });
  }

  async #runToTheEnd(job: Job): Promise<void> {
    for (let runs = 0; runs < 200; runs += 1) if (!(await job.run({} as JobContext)).more) return;
    throw new Error(`${job.name} finds more to do without end`);
  }

  /** Earlier lives were this same process: what tells the system that they are over is that its start differs. */
  async #buryTheDead(): Promise<void> {
    await this.store.transact(async (tx) => {
      for (const row of await tx.range(writerTable, { limit: 100 })) tx.put(writerTable, { ...row, startTicks: -1 });
    });
  }
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000);
}
