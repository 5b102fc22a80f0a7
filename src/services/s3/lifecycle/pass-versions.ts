/** The pass over noncurrent versions and delete markers, the newest of each key first. */
import type { Reader } from "../../../kernel/store.ts";
import { objects, versions, type ObjectRow } from "../tables.ts";
import { batches, isHeld, moveTier, pageRows, removeVersions, transition, type Pass } from "./pass.ts";
import { commonPrefix, dueForNoncurrent, isMarkerDue, type DueAction } from "./rules.ts";
import type { OlderThan, PassCursor } from "./tables.ts";
import { moveSideBySide, type DueMove } from "./side-by-side.ts";
import { dueTier } from "./tiering.ts";

interface Verdict {
  readonly row: ObjectRow;
  readonly due: DueAction | undefined;
  /** What the version after this one has to know. */
  readonly older: OlderThan;
}

/** One page; where the next one begins, or undefined when there is none. */
export async function passVersions(pass: Pass, cursor: PassCursor): Promise<PassCursor | undefined> {
  const { context, bucket, document, tiering } = pass;
  const { verdicts, full } = await context.store.read(async (reader) => {
    const rows = await reader.range(versions, {
      prefix: [bucket.name],
      ...(tiering || !document ? {} : { stringPrefix: commonPrefix(document) }),
      ...(cursor.after ? { after: cursor.after } : {}),
      limit: pageRows,
    });
    return { verdicts: await judge(pass, reader, rows, cursor.older), full: rows.length === pageRows };
  });
  pass.done.looked += verdicts.length;
  const expired = verdicts.filter(({ due }) => due?.kind === "expire").map(({ row }) => row);
  for (const batch of batches(expired)) await removeVersions(pass, batch);
  for (const batch of batches(await bareMarkers(pass, expired))) await removeVersions(pass, batch);
  const last = await moveDue(pass, verdicts);
  if (!last || (!full && last === verdicts.at(-1))) return undefined;
  return { phase: "versions", after: versions.key(last.row), older: last.older };
}

async function judge(
  pass: Pass,
  reader: Reader,
  rows: readonly ObjectRow[],
  before: OlderThan | undefined,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  let older = before;
  for (const row of rows) {
    if (older?.key !== row.key) {
      const current = await reader.get(objects, [row.bucket, row.key]);
      if (!current) {
        const due = (await isMarkerOver(pass, reader, row)) ? ({ kind: "expire" } as const) : undefined;
        older = { key: row.key, replacedAt: madeAt(row), newerCount: 0 };
        verdicts.push({ row, due, older });
        continue;
      }
      older = { key: row.key, replacedAt: madeAt(current), newerCount: 0 };
    }
    const now = pass.context.clock.now();
    const due = isHeld(pass.bucket, row)
      ? undefined
      : pass.document && dueForNoncurrent(pass.document, row, { ...older, now });
    older = { key: row.key, replacedAt: madeAt(row), newerCount: older.newerCount + 1 };
    verdicts.push({ row, due, older });
  }
  return verdicts;
}

/** When a version was committed. A multipart object dates from when its upload began, which is not what replaced anything. */
export function madeAt({ sequence }: Pick<ObjectRow, "sequence">): number {
  return Math.floor(sequence / 1000);
}

/** The newest version of a key without a current object is a delete marker: does it hide anything still? */
async function isMarkerOver({ document, context }: Pass, reader: Reader, marker: ObjectRow): Promise<boolean> {
  if (!document || !marker.deleteMarker || !isMarkerDue(document, marker, context.clock.now())) return false;
  const both = await reader.range(versions, { prefix: [marker.bucket, marker.key], limit: 2 });
  return both.length === 1;
}

/** Delete markers that hid what just went, and nothing else: they need not wait for the next pass. */
async function bareMarkers(pass: Pass, removed: readonly ObjectRow[]): Promise<ObjectRow[]> {
  const { context, bucket, document } = pass;
  const keys = new Set(removed.map(({ key }) => key));
  if (!document || keys.size === 0) return [];
  return context.store.read(async (reader) => {
    const bare: ObjectRow[] = [];
    for (const key of keys) {
      const [first] = await reader.range(versions, { prefix: [bucket.name, key], limit: 1 });
      if (!first || (await reader.get(objects, [bucket.name, key]))) continue;
      if (await isMarkerOver(pass, reader, first)) bare.push(first);
    }
    return bare;
  });
}

/** The last version looked at; undefined where there was none. */
async function moveDue(pass: Pass, verdicts: readonly Verdict[]): Promise<Verdict | undefined> {
  const moves = verdicts.flatMap((verdict): (DueMove & { readonly verdict: Verdict })[] => {
    const { row, due } = verdict;
    if (due?.kind === "move") return [{ row, verdict, move: () => transition(pass, row, due.storageClass) }];
    const tier = due || !pass.tiering ? undefined : dueTier(row, pass.tiering, pass.context.clock.now());
    return tier === undefined ? [] : [{ row, verdict, move: () => moveTier(pass, row, tier) }];
  });
  const stopped = await moveSideBySide(pass, moves);
  return stopped?.verdict ?? verdicts.at(-1);
}
