/** Files of the keys' folder: private, written whole, never half there. */
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";

/** A change of the keys takes milliseconds: a lock this old was left behind by a process that died. */
const staleLockMilliseconds = 60_000;

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/** A file's bytes; undefined when it is not there. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** Writes a file under a name that nobody reads, synced, mode 0600; gives its path. */
function writeDraft(directory: string, bytes: Uint8Array): string {
  const draft = join(directory, `draft-${process.pid}-${randomBytes(6).toString("hex")}`);
  const file = openSync(draft, "wx", 0o600);
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
  return draft;
}

/** Makes a file unless it is there: whoever is first wins, and nobody reads half of it. */
export function createWhole(directory: string, name: string, bytes: Uint8Array): void {
  const draft = writeDraft(directory, bytes);
  try {
    linkSync(draft, join(directory, name));
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    unlinkSync(draft);
  }
  syncDirectory(directory);
}

/** Puts a file in the place of another, whole. */
export function replaceWhole(directory: string, name: string, bytes: Uint8Array): void {
  renameSync(writeDraft(directory, bytes), join(directory, name));
  syncDirectory(directory);
}

/** Removes a file, if there. */
export function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw error;
  }
}

/** Names in a folder last once the folder itself is synced. */
function syncDirectory(directory: string): void {
  const folder = openSync(directory, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Runs `change` while no other process changes the keys; undefined when one is at it. */
export function whileLocked<T>(directory: string, change: () => T): T | undefined {
  const lock = join(directory, "changing");
  if (!takeLock(lock)) return undefined;
  try {
    return change();
  } finally {
    removeIfThere(lock);
  }
}

function takeLock(lock: string): boolean {
  try {
    closeSync(openSync(lock, "wx", 0o600));
    return true;
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  }
  const found = statSync(lock, { throwIfNoEntry: false });
  if (found && Date.now() - found.mtimeMs < staleLockMilliseconds) return false;
  removeIfThere(lock);
  return takeLock(lock);
}
