/** The pass over current objects. */
import { BlobLost } from "../../../kernel/blobs.ts";
import { objects, type ObjectRow } from "../tables.ts";
import { batches, expireCurrent, isHeld, moveTier, pageRows, transition, type Pass } from "./pass.ts";
import { commonPrefix, dueForCurrent, dueTransition, type DueAction } from "./rules.ts";
import type { PassCursor } from "./tables.ts";
import { moveSideBySide, type DueMove } from "./side-by-side.ts";
import { dueTier } from "./tiering.ts";
import { nullVersionId } from "../version-ids.ts";

/** One page; where the next one begins, or undefined when there is none. */
export async function passObjects(pass: Pass, cursor: PassCursor): Promise<PassCursor | undefined> {
  const { context, bucket, document, tiering } = pass;
  const rows = await context.store.read((reader) =>
    reader.range(objects, {
      prefix: [bucket.name],
      // Objects that no rule is about need not be read, unless they may be tiered.
      ...(tiering || !document ? {} : { stringPrefix: commonPrefix(document) }),
      ...(cursor.after ? { after: cursor.after } : {}),
      limit: pageRows,
    }),
  );
  pass.done.looked += rows.length;
  const now = context.clock.now();
  const isExpired = (row: ObjectRow): boolean => dueNow(pass, row, now)?.kind === "expire";
  const ended = rows.filter((row) => isExpired(row) && classBefore(pass, row, now) === undefined);
  for (const batch of batches(ended)) await expireCurrent(pass, batch, isExpired);
  const last = await moveDue(pass, rows, now);
  return last ? { phase: "objects", after: [bucket.name, last.key] } : undefined;
}

/** Moves what is due, as far as the time goes: the last object looked at, or undefined at the end of the bucket. */
async function moveDue(pass: Pass, rows: readonly ObjectRow[], now: number): Promise<ObjectRow | undefined> {
  const moves = rows.flatMap((row): DueMove[] => {
    const move = moveOf(pass, row, now);
    return move === undefined ? [] : [{ row, move }];
  });
  // Looking is cheap, and a page is looked at to its end; moving may take long.
  const stopped = await moveSideBySide(pass, moves);
  return stopped?.row ?? (rows.length < pageRows ? undefined : rows.at(-1));
}

function dueNow(pass: Pass, row: ObjectRow, now: number): DueAction | undefined {
  return pass.document && !isHeld(pass.bucket, row) ? dueForCurrent(pass.document, row, now) : undefined;
}

/**
 * Where an object moves before a delete marker hides it. AWS docs, "How Amazon S3 handles conflicts": transitions come
 * before delete markers, and after deletions for good.
 */
function classBefore({ bucket, document }: Pass, row: ObjectRow, now: number): string | undefined {
  const goes = bucket.versioning === "" || (bucket.versioning === "Suspended" && row.versionId === nullVersionId);
  return goes || !document ? undefined : dueTransition(document, row, now);
}

/** What moves the object, if anything is to: what only ends was ended with the others of its page. */
function moveOf(pass: Pass, row: ObjectRow, now: number): (() => Promise<void>) | undefined {
  const due = dueNow(pass, row, now);
  if (due?.kind === "expire") {
    const storageClass = classBefore(pass, row, now);
    return storageClass === undefined ? undefined : () => moveAndHide(pass, row, { storageClass, now });
  }
  if (due?.kind === "move") return () => transition(pass, row, due.storageClass);
  const tier = pass.tiering && dueTier(row, pass.tiering, now);
  return tier === undefined ? undefined : () => moveTier(pass, row, tier);
}

async function moveAndHide(
  pass: Pass,
  row: ObjectRow,
  { storageClass, now }: { readonly storageClass: string; readonly now: number },
): Promise<void> {
  await transition(pass, row, storageClass).catch((error: unknown) => {
    // Bytes that are gone never move, and are no reason to show the object for good.
    if (!(error instanceof BlobLost)) throw error;
  });
  const moved = await pass.context.store.read((reader) => reader.get(objects, objects.key(row)));
  if (moved) await expireCurrent(pass, [moved], (present) => dueNow(pass, present, now)?.kind === "expire");
}
