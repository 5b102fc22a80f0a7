/** The pass over current objects. */
import { objects, type ObjectRow } from "../tables.ts";
import { batches, expireCurrent, isHeld, isOver, moveTier, pageRows, transition, type Pass } from "./pass.ts";
import { commonPrefix, dueForCurrent, dueTransition, type DueAction } from "./rules.ts";
import type { PassCursor } from "./tables.ts";
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
  let last: ObjectRow | undefined;
  for (const row of rows) {
    const moved = await moveOne(pass, row, now);
    last = row;
    // Looking is cheap, and a page is looked at to its end; moving may take long.
    if (moved && isOver(pass)) return last;
  }
  return rows.length < pageRows ? undefined : last;
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

async function moveOne(pass: Pass, row: ObjectRow, now: number): Promise<boolean> {
  const due = dueNow(pass, row, now);
  if (due?.kind === "expire") return moveAndHide(pass, row, now);
  if (due?.kind === "move") {
    await transition(pass, row, due.storageClass);
    return true;
  }
  const tier = pass.tiering && dueTier(row, pass.tiering, now);
  if (tier !== undefined) await moveTier(pass, row, tier);
  return tier !== undefined;
}

/** False for what was ended with the others of its page. */
async function moveAndHide(pass: Pass, row: ObjectRow, now: number): Promise<boolean> {
  const storageClass = classBefore(pass, row, now);
  if (storageClass === undefined) return false;
  await transition(pass, row, storageClass);
  const moved = await pass.context.store.read((reader) => reader.get(objects, objects.key(row)));
  if (moved) await expireCurrent(pass, [moved], (present) => dueNow(pass, present, now)?.kind === "expire");
  return true;
}
