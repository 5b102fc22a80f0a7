/** An object as a file, for the time of a query, on the region's own disk. */
import { randomUUID } from "node:crypto";
import { access, mkdir, open, rm, statfs, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { awsError, type AwsError } from "../../../kernel/errors.ts";

/** What the file is made of, and the folder that it is made in. */
export interface FileSource {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly sizeBytes: number;
  readonly folder: string;
}

export interface QueryFile {
  readonly path: string;
  close(): Promise<void>;
}

/** What queries leave free on the disk: the region's own writes go first. */
const reserveBytes = 256 * 1024 ** 2;

/**
 * Writes the object down. The file has no name any more when it is written, where the system shows open files by their
 * descriptors: nothing is left of it when the process dies. Throws Busy (503) when the disk has no room.
 */
export async function openQueryFile({ pieces, sizeBytes, folder }: FileSource): Promise<QueryFile> {
  await mkdir(folder, { recursive: true });
  await requireRoom(folder, sizeBytes);
  const path = join(folder, randomUUID());
  const file = await open(path, "wx+", 0o600);
  try {
    const shown = `/proc/self/fd/${file.fd}`;
    const isShown = await access(shown).then(
      () => true,
      () => false,
    );
    if (isShown) await rm(path);
    await write(file, pieces);
    const close = async (): Promise<void> => {
      // Who read it may have it open until memory is cleared: its room on the disk is given back at once.
      try {
        await file.truncate(0);
      } finally {
        await file.close();
      }
      if (!isShown) await rm(path, { force: true });
    };
    return { path: isShown ? shown : path, close };
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw isFull(error) ? busy(error) : error;
  }
}

async function requireRoom(folder: string, sizeBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < sizeBytes + reserveBytes) throw busy(new Error(`no room for a query's ${sizeBytes} bytes`));
}

async function write(file: FileHandle, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  let at = 0;
  for await (const piece of pieces) {
    for (let written = 0; written < piece.length;) {
      const { bytesWritten } = await file.write(piece, written, piece.length - written, at);
      written += bytesWritten;
      at += bytesWritten;
    }
  }
}

function isFull(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOSPC" || code === "EDQUOT";
}

/** API reference, "List of SELECT Object Content Error Codes". */
function busy(cause: unknown): AwsError {
  return awsError("Busy", "The service is unavailable. Try again later.", { status: 503, cause });
}
