/** Moves small versions side by side: most of such a move is waiting for disks, and those that wait together share their writes. */
import { BlobLost } from "../../../kernel/blobs.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { ObjectRow } from "../tables.ts";
import { isOver, type Pass } from "./pass.ts";

/** A version that is due, and what moves it. */
export interface DueMove {
  readonly row: ObjectRow;
  readonly move: () => Promise<void>;
}

const movesAtOnce = 16;
/** Bigger ones keep the disks busy by themselves, and would add up in memory. */
const smallBytes = 256 * 1024;

/** Does as much as the time allows, at least the first few; gives the last one done when some are left, undefined when none is. */
export async function moveSideBySide<M extends DueMove>(pass: Pass, moves: readonly M[]): Promise<M | undefined> {
  let done = 0;
  for (const group of groupsOf(moves)) {
    // A failure waits for the others: nothing may go on behind the back of whoever is told of it.
    const ends = await Promise.allSettled(group.map(({ move }) => move()));
    for (const [at, end] of ends.entries()) if (end.status === "rejected") leave(pass, group[at] as M, end.reason);
    done += group.length;
    if (done < moves.length && isOver(pass)) return group.at(-1);
  }
  return undefined;
}

/**
 * What cannot be moved now stays until the next day's pass. The pass goes on: bytes that are lost, or in a zone that is down,
 * keep nothing else from moving, and a full disk is no reason to keep what would end.
 */
function leave({ context, bucket, done }: Pass, { row: { key, versionId } }: DueMove, error: unknown): void {
  const isOfItsBytes = error instanceof BlobLost || (error instanceof AwsError && error.status === 503);
  if (!isOfItsBytes) throw error;
  // A disk that is full would be told of for each version.
  if (done.left === 0) context.log.warn("a version could not be moved", { bucket: bucket.name, key, versionId, error });
  done.left += 1;
}

/** Neighbours that are small go together, and the others alone. */
function* groupsOf<M extends DueMove>(moves: readonly M[]): Generator<readonly M[]> {
  let group: M[] = [];
  for (const one of moves) {
    const isSmall = one.row.size <= smallBytes && one.row.partsOf === undefined;
    if (group.length === movesAtOnce || (!isSmall && group.length > 0)) {
      yield group;
      group = [];
    }
    group.push(one);
    if (isSmall) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
