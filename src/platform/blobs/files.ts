/** The few file operations the blob store makes, behind an interface so that tests can make any of them fail. */
import * as fs from "node:fs";

/** Access to files by descriptor. Every method rejects with Node's system error. */
export interface Files {
  open(path: string, flags: number): Promise<number>;
  close(fd: number): Promise<void>;
  /** Fills `buffer` from `position` on; resolves to how many bytes there were (fewer only at the end of the file). */
  read(fd: number, buffer: Uint8Array, position: number): Promise<number>;
  /** Writes all of the buffers one after the other from `position` on, or rejects. */
  write(fd: number, buffers: readonly Uint8Array[], position: number): Promise<void>;
  /** Resolves when everything written to the file is on disk. */
  sync(fd: number): Promise<void>;
  /** Makes the names in a folder durable. */
  syncFolder(path: string): Promise<void>;
  /** Length in bytes. */
  size(fd: number): Promise<number>;
  /** Length of the named file in bytes, undefined when there is none. */
  sizeOf(path: string): Promise<number | undefined>;
  readText(path: string): Promise<string | undefined>;
  /** Creates or replaces a small file atomically and durably. */
  writeText(path: string, text: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  list(path: string): Promise<string[]>;
  /** Removes a file; fine when it is gone already. */
  remove(path: string): Promise<void>;
}

/** Flags for a new segment. With `synced` each write returns only when it is on disk (one call instead of two). */
export function createFlags(synced: boolean): number {
  const { O_CREAT, O_EXCL, O_RDWR, O_DSYNC } = fs.constants;
  return O_CREAT | O_EXCL | O_RDWR | (synced ? (O_DSYNC ?? 0) : 0);
}

/** What is written past the system's cache begins on a multiple of it, in memory and in the file, and fills whole ones. */
export const directUnit = 4_096;

/**
 * Flags to open a segment once more, for writes past the system's cache, with `synced` on disk when they return; undefined
 * where the platform has no such thing.
 */
export function directFlags(synced: boolean): number | undefined {
  const { O_RDWR, O_DSYNC, O_DIRECT } = fs.constants;
  if (O_DSYNC === undefined || O_DIRECT === undefined) return undefined;
  return O_RDWR | O_DIRECT | (synced ? O_DSYNC : 0);
}

/** Whether this is the system's way to say that a file cannot be written past its cache (so). */
export function isUnsupported(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === "EINVAL" || code === "ENOTSUP" || code === "EOPNOTSUPP";
}

export const readFlags: number = fs.constants.O_RDONLY;
/** For repairs: each write is on disk when it returns. */
export const repairFlags: number = fs.constants.O_RDWR | (fs.constants.O_DSYNC ?? 0);
/** For re-copies, synced once at their end. */
export const copyFlags: number = fs.constants.O_RDWR | fs.constants.O_CREAT;

/** Whether a write through `createFlags(true)` is on disk when it returns: not where the platform lacks O_DSYNC. */
export const writesAreSynced: boolean = fs.constants.O_DSYNC !== undefined;

/** Whether this is the system's way to say that something is not there. */
export function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === "ENOENT" || code === "ENOTDIR";
}

/** Whether the disk (or quota) is full: reads go on, writes do not. */
export function isFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === "ENOSPC" || code === "EDQUOT";
}

/** Whether the process, or its machine, was short of something for a moment (descriptors, memory): the disk has nothing to do with it. */
export function isShortage(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === "EMFILE" || code === "ENFILE" || code === "ENOMEM" || code === "EAGAIN";
}

/** Whether the same write may do in a moment: the zone is not to be healed for it. */
export function isPassing(error: unknown): boolean {
  return isFull(error) || isShortage(error);
}

function fullError(wanted: number, written: number): Error {
  return Object.assign(new Error(`wrote ${written} of ${wanted} bytes`), { code: "ENOSPC" });
}

/** The machine's own files. Callbacks rather than FileHandle: they cost a third on the path of every request. */
export const systemFiles: Files = {
  open: (path, flags) =>
    new Promise((resolve, reject) => {
      fs.open(path, flags, 0o600, (error, fd) => (error ? reject(error) : resolve(fd)));
    }),
  close: (fd) =>
    new Promise((resolve, reject) => {
      fs.close(fd, (error) => (error ? reject(error) : resolve()));
    }),
  read: readFully,
  write: writeFully,
  sync: (fd) =>
    new Promise((resolve, reject) => {
      fs.fdatasync(fd, (error) => (error ? reject(error) : resolve()));
    }),
  async syncFolder(path) {
    const folder = await fs.promises.open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  size: (fd) =>
    new Promise((resolve, reject) => {
      fs.fstat(fd, (error, stats) => (error ? reject(error) : resolve(stats.size)));
    }),
  sizeOf: (path) => fs.promises.stat(path).then((stats) => stats.size, missingIsUndefined),
  readText: (path) => fs.promises.readFile(path, "utf8").catch(missingIsUndefined),
  writeText,
  makeFolder: async (path) => {
    await fs.promises.mkdir(path, { recursive: true });
  },
  list: (path) => fs.promises.readdir(path),
  remove: (path) => fs.promises.rm(path, { force: true }),
};

function missingIsUndefined(error: unknown): undefined {
  if (isMissing(error)) return undefined;
  throw error;
}

function readFully(fd: number, buffer: Uint8Array, position: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let filled = 0;
    const step = (error: Error | null, count: number): void => {
      if (error) return reject(error);
      filled += count;
      if (count === 0 || filled === buffer.length) return resolve(filled);
      fs.read(fd, buffer, filled, buffer.length - filled, position + filled, step);
    };
    fs.read(fd, buffer, 0, buffer.length, position, step);
  });
}

function writeFully(fd: number, buffers: readonly Uint8Array[], position: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, written: number): void => {
      if (error) return reject(error);
      let wanted = 0;
      for (const buffer of buffers) wanted += buffer.length;
      // A short write to a file means that the disk just became full.
      if (written !== wanted) return reject(fullError(wanted, written));
      resolve();
    };
    const [only] = buffers;
    if (buffers.length === 1 && only) fs.write(fd, only, 0, only.length, position, done);
    else fs.writev(fd, buffers, position, done);
  });
}

async function writeText(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  const file = await fs.promises.open(temporary, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await fs.promises.rename(temporary, path);
  await systemFiles.syncFolder(path.slice(0, path.lastIndexOf("/")));
}
