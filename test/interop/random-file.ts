/** Random writes, truncations and reads of one file, held against the same done in memory (as `fsx` does). */
import { closeSync, openSync, readFileSync, readSync, statSync, truncateSync, writeSync } from "node:fs";
import { createHash } from "node:crypto";

/** How far to go. */
export interface RandomFileOptions {
  /** Whatever it is: the same seed does the same. */
  readonly seed: string;
  /** The file is opened, changed some times and closed, so often. */
  readonly rounds: number;
  readonly maximumBytes: number;
}

const changesOfRound = 5;

/** Numbers below a limit, the same for the same seed. */
function newDice(seed: string): (limit: number) => number {
  let thrown = 0;
  return (limit) => {
    const digest = createHash("sha256").update(`${seed} ${thrown}`).digest();
    thrown += 1;
    return Number(digest.readBigUInt64BE() % BigInt(limit));
  };
}

/** Throws with the seed and the round when the file is not what it has to be. */
export function exerciseFile(path: string, { seed, rounds, maximumBytes }: RandomFileOptions): void {
  const dice = newDice(seed);
  let expected = Buffer.alloc(0);
  closeSync(openSync(path, "w"));
  for (let round = 0; round < rounds; round += 1) {
    // Of a file that is not open: s3fs 1.90 forgets what an open one was written and not yet sent when it is truncated.
    if (dice(3) === 0) expected = truncate(path, expected, dice(maximumBytes));
    const file = openSync(path, "r+");
    for (let change = 0; change < changesOfRound; change += 1) {
      if (dice(3) > 0) expected = write(file, expected, { at: dice(maximumBytes), dice, maximumBytes });
      else checkPart(file, expected, { at: dice(expected.length + 1), place: `${seed}, round ${round}` });
    }
    closeSync(file);
    if (statSync(path).size === expected.length && readFileSync(path).equals(expected)) continue;
    throw new Error(`the file is not what was written: seed ${seed}, round ${round}`);
  }
}

function truncate(path: string, before: Buffer, length: number): Buffer<ArrayBuffer> {
  truncateSync(path, length);
  const after = Buffer.alloc(length);
  before.copy(after);
  return after;
}

function write(
  file: number,
  before: Buffer,
  { at, dice, maximumBytes }: { at: number; dice: (limit: number) => number; maximumBytes: number },
): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(1 + dice(maximumBytes - at), dice(255) + 1);
  writeSync(file, bytes, 0, bytes.length, at);
  // What lies between the old end and the new bytes is zeros.
  const after = Buffer.alloc(Math.max(before.length, at + bytes.length));
  before.copy(after);
  bytes.copy(after, at);
  return after;
}

function checkPart(file: number, expected: Buffer, { at, place }: { at: number; place: string }): void {
  const read = Buffer.alloc(expected.length - at);
  const count = readSync(file, read, 0, read.length, at);
  if (count === read.length && read.equals(expected.subarray(at))) return;
  throw new Error(`a part of the file is not what was written: seed ${place}, from ${at}`);
}
