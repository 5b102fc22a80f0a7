/** What the blob store's tests share: a store over temporary zones, bytes, and a file layer that fails on demand. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import type { Copies, StoredBlob } from "../../kernel/blobs.ts";
import type { Log } from "../../kernel/log.ts";
import { openStore, type RootStore } from "../store/store.ts";
import { openBlobs, type BlobsOptions, type PlatformBlobs } from "./blobs.ts";
import { systemFiles, type Files } from "./files.ts";
import { scrub } from "./scrub.ts";

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
export const testMasterKey: Uint8Array = Buffer.alloc(32, 7);
export const zoneNames = ["a", "b", "c"] as const;

/** A blob store in a temporary folder. */
export interface Bench {
  readonly directory: string;
  readonly store: RootStore;
  blobs: PlatformBlobs;
  /** Machine time that tests move. */
  time: number;
  /** Closes the blob store and opens it again, as another process lifetime. */
  reopen(more?: Partial<BlobsOptions>): Promise<void>;
  /** Opens one more blob store over the same folders. */
  another(writer: string): Promise<PlatformBlobs>;
  zoneDirectory(zone: string): string;
  close(): Promise<void>;
}

export async function openBench(more: Partial<BlobsOptions> = {}): Promise<Bench> {
  const directory = await mkdtemp(join(tmpdir(), "haneul-blobs-"));
  const store = await openStore({ directory: join(directory, "store") });
  let starts = 0;
  const open = (options: Partial<BlobsOptions>): Promise<PlatformBlobs> =>
    openBlobs({
      hotBytes: 0,
      zones: zonesIn(directory),
      store,
      masterKey: testMasterKey,
      region: "test",
      writer: `w${++starts}`,
      log: silentLog,
      wall: () => bench.time,
      ...more,
      ...options,
    });
  const bench: Bench = {
    directory,
    store,
    blobs: undefined as unknown as PlatformBlobs,
    time: Date.now(),
    async reopen(options = {}) {
      await bench.blobs.close();
      bench.blobs = await open(options);
    },
    another: (writer) => open({ writer }),
    zoneDirectory: (zone) => join(directory, zone),
    async close() {
      await bench.blobs.close();
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
  bench.blobs = await open({});
  return bench;
}

/** The zones that tests use below a folder. */
export function zonesIn(directory: string): { name: string; directory: string }[] {
  return zoneNames.map((name) => ({ name, directory: join(directory, name) }));
}

/** Stores bytes and makes them owned, as an operation does. */
export async function putOwned(bench: Bench, bytes: Uint8Array, copies: Copies = 3): Promise<StoredBlob> {
  const blob = await bench.blobs.put(bytes, { copies, about: { test: true } });
  await bench.store.transact(async (tx) => bench.blobs.attach(tx, blob));
  return blob;
}

/** All bytes of a blob or of a range. */
export async function getAll(
  blobs: PlatformBlobs,
  blob: StoredBlob,
  range?: { start: number; end: number },
): Promise<Buffer> {
  const body = await blobs.get(blob.id, blob.size, range);
  if (body instanceof Uint8Array) return Buffer.from(body);
  const pieces: Uint8Array[] = [];
  for await (const piece of body.stream()) pieces.push(piece);
  return Buffer.concat(pieces);
}

export function someBytes(size: number): Buffer {
  return randomBytes(size);
}

/** Pieces of a length, as sockets give them. */
export async function* inPieces(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** A file layer whose writes and syncs ask `fails` first; the path tells zone and file. */
export function failingFiles(fails: (path: string) => Error | undefined): Files {
  const paths = new Map<number, string>();
  const check = (fd: number): void => {
    const error = fails(paths.get(fd) ?? "");
    if (error) throw error;
  };
  return {
    ...systemFiles,
    async open(path, flags) {
      const fd = await systemFiles.open(path, flags);
      paths.set(fd, path);
      return fd;
    },
    async write(fd, buffers, position) {
      check(fd);
      await systemFiles.write(fd, buffers, position);
    },
    async sync(fd) {
      check(fd);
      await systemFiles.sync(fd);
    },
  };
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

const fifteenDays = 15 * 24 * 3_600_000;

/** Opens the blobs anew after the time in which everything is read once, and reads everything. */
export async function scrubAll(bench: Bench): Promise<void> {
  await bench.reopen();
  bench.time += fifteenDays;
  while ((await scrub(bench.blobs.parts)).summary !== "nothing is due");
}
