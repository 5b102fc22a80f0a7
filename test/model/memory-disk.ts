/**
 * A disk in memory that keeps what a real one must keep and no more: at a crash each write that was not synced is there,
 * gone or torn, whatever the order they were made in, and so are names of files whose folder was not synced.
 */
import { constants } from "node:fs";
import type { Files } from "../../src/platform/blobs/files.ts";
import type { Random } from "../support/random.ts";

/** What a disk writes whole or not at all. */
const sectorBytes = 512;

interface Write {
  readonly position: number;
  readonly bytes: Buffer;
  /** Returned to its caller. */
  done: boolean;
}

interface Inode {
  /** What a read sees. */
  cached: Buffer;
  /** What a crash leaves. */
  durable: Buffer;
  /** Writes that are not durable yet, in the order they were made. */
  pending: Write[];
}

interface Name {
  readonly inode: Inode;
  durable: boolean;
}

interface Handle {
  readonly inode: Inode;
  readonly synced: boolean;
  readonly life: number;
}

/** How the disk may lie, so that tests can show that the lie is found out. */
export interface Lies {
  /** Writes that were to be on disk when they return, and syncs, are not. */
  readonly syncs?: boolean;
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The disk. All its operations take some turns of the event loop, by the seed. */
export class MemoryDisk {
  readonly #random: Random;
  readonly #lies: Lies;
  readonly #names = new Map<string, Name>();
  /** Names removed, not durably: a crash may bring them back. */
  readonly #removed = new Map<string, Inode>();
  readonly #texts = new Map<string, string>();
  readonly #handles = new Map<number, Handle>();
  #lastHandle = 2;
  #life = 0;

  constructor(random: Random, lies: Lies = {}) {
    this.#random = random;
    this.#lies = lies;
  }

  /** The disk as the processes of this life see it; after the next crash all its operations fail. */
  files(): Files {
    const life = this.#life;
    const alive = async (): Promise<void> => {
      for (let turns = 1 + this.#random.below(4); turns > 0; turns -= 1) await turn();
      if (life !== this.#life) throw systemError("EIO");
    };
    return {
      open: (path, flags) => alive().then(() => this.#open(path, flags)),
      close: (fd) => alive().then(() => void this.#handles.delete(fd)),
      read: (fd, buffer, position) => alive().then(() => this.#read(fd, buffer, position)),
      write: (fd, buffers, position) => this.#write(fd, Buffer.concat(buffers), position, alive),
      sync: (fd) => this.#sync(fd, alive),
      syncFolder: (path) => alive().then(() => this.#syncFolder(path)),
      size: (fd) => alive().then(() => this.#handle(fd).inode.cached.length),
      sizeOf: (path) => alive().then(() => this.#names.get(path)?.inode.cached.length ?? this.#texts.get(path)?.length),
      readText: (path) => alive().then(() => this.#texts.get(path)),
      writeText: (path, text) => alive().then(() => void this.#texts.set(path, text)),
      makeFolder: () => alive(),
      list: (path) => alive().then(() => this.#list(path)),
      remove: (path) => alive().then(() => this.#remove(path)),
    };
  }

  /** Power fails: what was not durable is there, gone or torn, as the seed says. */
  crash(): void {
    this.#life += 1;
    this.#handles.clear();
    for (const [path, name] of this.#names) {
      if (!name.durable && this.#random.oneIn(2)) this.#names.delete(path);
      else this.#settle(name);
    }
    for (const [path, inode] of this.#removed) {
      if (this.#random.oneIn(2) && !this.#names.has(path)) this.#settle(this.#put(path, inode, true));
    }
    this.#removed.clear();
  }

  /** Paths of files below a folder. */
  paths(folder: string): string[] {
    return [...this.#names.keys()].filter((path) => path.startsWith(`${folder}/`));
  }

  /** Everything below a folder is gone, as when a disk is replaced. */
  lose(folder: string): void {
    for (const path of this.paths(folder)) this.#names.delete(path);
    for (const path of this.#removed.keys()) if (path.startsWith(`${folder}/`)) this.#removed.delete(path);
    for (const path of this.#texts.keys()) if (path.startsWith(`${folder}/`)) this.#texts.delete(path);
  }

  /** Turns a byte of a file over, where it lies and where it is cached. */
  rot(path: string): void {
    const inode = this.#names.get(path)?.inode;
    if (!inode || inode.durable.length === 0) return;
    const at = this.#random.below(inode.durable.length);
    for (const bytes of [inode.durable, inode.cached]) if (at < bytes.length) bytes[at]! ^= 0x55;
  }

  #open(path: string, flags: number): number {
    let name = this.#names.get(path);
    if (name && flags & constants.O_EXCL) throw systemError("EEXIST");
    if (!name && !(flags & constants.O_CREAT)) throw systemError("ENOENT");
    name ??= this.#put(path, { cached: Buffer.alloc(0), durable: Buffer.alloc(0), pending: [] }, false);
    const fd = (this.#lastHandle += 1);
    this.#handles.set(fd, { inode: name.inode, synced: (flags & constants.O_DSYNC) !== 0, life: this.#life });
    return fd;
  }

  #put(path: string, inode: Inode, durable: boolean): Name {
    const name = { inode, durable };
    this.#names.set(path, name);
    return name;
  }

  #handle(fd: number): Handle {
    const handle = this.#handles.get(fd);
    if (!handle) throw systemError("EBADF");
    return handle;
  }

  #read(fd: number, buffer: Uint8Array, position: number): number {
    const { cached } = this.#handle(fd).inode;
    const found = cached.subarray(position, position + buffer.length);
    buffer.set(found);
    return found.length;
  }

  async #write(fd: number, bytes: Buffer, position: number, alive: () => Promise<void>): Promise<void> {
    const { inode, synced } = this.#handle(fd);
    // From here on a crash may find it, or part of it, on the disk.
    const write: Write = { position, bytes, done: false };
    inode.pending.push(write);
    inode.cached = written(inode.cached, position, bytes);
    await alive();
    write.done = true;
    if (synced && !this.#lies.syncs) harden(inode, new Set([write]));
  }

  async #sync(fd: number, alive: () => Promise<void>): Promise<void> {
    const { inode } = this.#handle(fd);
    const covered = new Set(inode.pending.filter(({ done }) => done));
    await alive();
    if (!this.#lies.syncs) harden(inode, covered);
  }

  #syncFolder(folder: string): void {
    for (const [path, name] of this.#names) if (isIn(folder, path)) name.durable = true;
    for (const path of this.#removed.keys()) if (isIn(folder, path)) this.#removed.delete(path);
  }

  #list(folder: string): string[] {
    return this.paths(folder).map((path) => path.slice(folder.length + 1));
  }

  #remove(path: string): void {
    const name = this.#names.get(path);
    if (!name) return;
    this.#names.delete(path);
    if (name.durable) this.#removed.set(path, name.inode);
  }

  /** What a crash makes of a file. */
  #settle({ inode }: Name): void {
    let durable = inode.durable;
    for (const { position, bytes } of this.#inAnyOrder(inode.pending)) {
      const fate = this.#random.pick(["whole", "gone", "torn"]);
      if (fate === "whole") durable = written(durable, position, bytes);
      else if (fate === "torn") durable = this.#torn(durable, position, bytes);
    }
    inode.durable = durable;
    // In memory of its own, which it may grow into.
    inode.cached = roomy(durable, durable.length);
    inode.pending = [];
  }

  #inAnyOrder(writes: readonly Write[]): Write[] {
    const rest = [...writes];
    const ordered: Write[] = [];
    while (rest.length > 0) ordered.push(...rest.splice(this.#random.below(rest.length), 1));
    return ordered;
  }

  #torn(durable: Buffer, position: number, bytes: Buffer): Buffer {
    let result = durable;
    for (let at = 0; at < bytes.length;) {
      const length = Math.min(sectorBytes - ((position + at) % sectorBytes), bytes.length - at);
      if (this.#random.oneIn(2)) result = written(result, position + at, bytes.subarray(at, at + length));
      at += length;
    }
    return result;
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function isIn(folder: string, path: string): boolean {
  return path.slice(0, path.lastIndexOf("/")) === folder;
}

/** Applies writes for good, in the order they were made. */
function harden(inode: Inode, writes: ReadonlySet<Write>): void {
  for (const write of inode.pending) {
    if (writes.has(write)) inode.durable = written(inode.durable, write.position, write.bytes);
  }
  inode.pending = inode.pending.filter((write) => !writes.has(write));
}

function written(into: Buffer, position: number, bytes: Buffer): Buffer {
  const end = position + bytes.length;
  let result = into;
  if (end > into.length) {
    // With room to grow: a segment is written in many small steps.
    const grown = end <= into.buffer.byteLength - into.byteOffset && into.byteOffset === 0;
    result = grown ? Buffer.from(into.buffer, 0, end) : roomy(into, end);
    result.fill(0, into.length);
  }
  bytes.copy(result, position);
  return result;
}

function roomy(from: Buffer, length: number): Buffer {
  const room = Buffer.from(new ArrayBuffer(Math.max(4096, 2 * length)), 0, length);
  from.copy(room);
  return room;
}
