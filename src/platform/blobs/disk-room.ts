/**
 * Keeps room on the disk that the rows are on: puts are refused before they take the last of it, so that rows can be written
 * still, deletes with them, and compaction can free what they let go of.
 */
import { statfs } from "node:fs/promises";
import { awsError } from "../../kernel/errors.ts";
import type { Log } from "../../kernel/log.ts";

/** What is kept free: a twentieth of the disk, and a gibibyte at most. */
const reservedShare = 0.05;
const reservedBytes = 1 << 30;
/** Several processes fill one disk, and each looks on its own: a look allows only a part of what it finds. */
const allowedShare = 1 / 32;
const allowedBytes = 256 << 20;

/** How much of a disk there is, and is free, in bytes. */
export type LookAtDisk = (folder: string) => Promise<{ readonly sizeBytes: number; readonly freeBytes: number }>;

const systemDisk: LookAtDisk = async (folder) => {
  const { blocks, bavail, bsize } = await statfs(folder);
  return { sizeBytes: blocks * bsize, freeBytes: bavail * bsize };
};

/** What the room of a disk is made of. */
export interface DiskRoomOptions {
  readonly folder: string;
  readonly log: Log;
  readonly wall: () => number;
  readonly look?: LookAtDisk | undefined;
}

/** The room of one disk as one process knows it. */
export class DiskRoom {
  readonly #folder: string;
  readonly #log: Log;
  readonly #wall: () => number;
  readonly #look: LookAtDisk;
  #allowed = 0;
  #isShort = false;
  #shortSince = 0;

  constructor({ folder, log, wall, look = systemDisk }: DiskRoomOptions) {
    this.#folder = folder;
    this.#log = log;
    this.#wall = wall;
    this.#look = look;
  }

  /** Wall milliseconds at which the disk was found full last; 0: it never was. */
  get shortSince(): number {
    return this.#shortSince;
  }

  /** Takes room for so many bytes; undefined when there was enough at the last look. Rejects with ServiceUnavailable (503) when the disk is full. */
  take(bytes: number): Promise<void> | undefined {
    this.#allowed -= bytes;
    return this.#allowed >= 0 ? undefined : this.#lookAgain(bytes);
  }

  async #lookAgain(bytes: number): Promise<void> {
    const { sizeBytes, freeBytes } = await this.#look(this.#folder);
    const reserve = Math.min(sizeBytes * reservedShare, reservedBytes);
    const room = freeBytes - reserve;
    // Small puts find room where large ones do not: what was said is taken back when there is some for all.
    this.#note(room < bytes || (this.#isShort && room < reserve / 2), freeBytes);
    if (room < bytes) {
      this.#allowed = 0;
      throw awsError("ServiceUnavailable", "The disk is full: nothing can be written until something is deleted.", {
        status: 503,
      });
    }
    this.#allowed = Math.min(room * allowedShare, allowedBytes);
  }

  /** Said once when it begins and once when it ends. */
  #note(isShort: boolean, freeBytes: number): void {
    if (isShort === this.#isShort) return;
    this.#isShort = isShort;
    if (isShort) this.#shortSince = this.#wall();
    if (isShort) this.#log.error("the disk is full: puts are refused", { folder: this.#folder, freeBytes });
    else this.#log.info("there is room on the disk again", { folder: this.#folder, freeBytes });
  }
}

/** A source that takes room piece by piece: how long a stream is shows at its end. */
export async function* withRoom(
  source: AsyncIterable<Uint8Array>,
  room: DiskRoom,
  copies: number,
): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    const looking = room.take(piece.length * copies);
    if (looking) await looking;
    yield piece;
  }
}
