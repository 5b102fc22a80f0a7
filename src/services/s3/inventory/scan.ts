/** Goes through a bucket for an inventory, a piece at a time: current objects first, then the other versions. */
import type { Reader } from "../../../kernel/store.ts";
import type { InventoryConfiguration } from "../configurations/check-configuration.ts";
import { findLifecycle } from "../lifecycle/document.ts";
import { isHeld } from "../lifecycle/pass.ts";
import { madeAt } from "../lifecycle/pass-versions.ts";
import { firstExpiration, noncurrentEnd, type LifecycleDocument } from "../lifecycle/rules.ts";
import { findCurrent } from "../version-find.ts";
import { objects, versions, type BucketRow, type ObjectRow } from "../tables.ts";
import type { Listed } from "./record.ts";
import type { InventoryProgress, PlaceInBucket } from "./tables.ts";

/** Versions that one file holds at most. */
const versionsPerFile = 25_000;

/** A piece of the bucket. */
export interface Scanned {
  readonly listed: readonly Listed[];
  /** Where to go on; undefined: that was all. */
  readonly next: Pick<InventoryProgress, "table" | "after"> | undefined;
}

interface Scan {
  readonly reader: Reader;
  readonly bucket: BucketRow;
  readonly configuration: InventoryConfiguration;
  /** Undefined: nobody asks when versions end. */
  readonly document: LifecycleDocument | undefined;
}

/** The next piece. What is written meanwhile may be in the list or not, as with AWS. */
export async function scan(
  reader: Reader,
  bucket: BucketRow,
  { configuration, progress }: { configuration: InventoryConfiguration; progress: InventoryProgress },
): Promise<Scanned> {
  const asksForEnd = configuration.OptionalFields?.includes("LifecycleExpirationDate") === true;
  const document = asksForEnd ? await findLifecycle(reader, bucket) : undefined;
  const scanned = { reader, bucket, configuration, document };
  if (progress.table === "versions") return scanVersions(scanned, progress.after, versionsPerFile);
  return scanObjects(scanned, progress.after);
}

function rangeOf({ bucket, configuration }: Scan, limit: number) {
  const stringPrefix = configuration.Filter?.Prefix ?? "";
  return { prefix: [bucket.name], ...(stringPrefix === "" ? {} : { stringPrefix }), limit };
}

async function scanObjects(scanned: Scan, after: PlaceInBucket | undefined): Promise<Scanned> {
  const { reader, bucket, configuration } = scanned;
  const limit = versionsPerFile;
  const from = after === undefined ? {} : { after: [bucket.name, after.key] };
  const rows = await reader.range(objects, { ...rangeOf(scanned, limit), ...from });
  const last = rows.at(-1);
  const listed = rows.map((row) => ({ row, isLatest: true, endsAt: endOfCurrent(scanned, row) }));
  if (last !== undefined && rows.length === limit) {
    return { listed, next: { table: "objects", after: { key: last.key, sequence: last.sequence } } };
  }
  if (configuration.IncludedObjectVersions !== "All") return { listed, next: undefined };
  // What is left of the file is for the other versions.
  const rest = await scanVersions(scanned, undefined, limit - rows.length);
  return { listed: [...listed, ...rest.listed], next: rest.next };
}

function endOfCurrent({ bucket, document }: Scan, row: ObjectRow): number | undefined {
  return document === undefined || isHeld(bucket, row) ? undefined : firstExpiration(document, row)?.at;
}

/** The newer neighbour of a noncurrent version. */
interface Newer {
  readonly key: string;
  readonly replacedAt: number;
  readonly newerCount: number;
}

async function scanVersions(scanned: Scan, after: PlaceInBucket | undefined, limit: number): Promise<Scanned> {
  const { reader, bucket } = scanned;
  const from = after === undefined ? {} : { after: [bucket.name, after.key, Number.MAX_SAFE_INTEGER - after.sequence] };
  const rows = await reader.range(versions, { ...rangeOf(scanned, limit), ...from });
  const listed: Listed[] = [];
  let newer: Newer | undefined = after && {
    key: after.key,
    replacedAt: madeAt(after),
    newerCount: after.newerCount ?? 0,
  };
  for (const row of rows) {
    let isLatest = false;
    if (newer?.key !== row.key) {
      const current: ObjectRow | undefined = await findCurrent(reader, row.bucket, row.key);
      // The newest version of a key is its latest where there is no current object.
      isLatest = current === undefined;
      newer = current && { key: row.key, replacedAt: madeAt(current), newerCount: 0 };
    }
    listed.push({ row, isLatest, endsAt: newer && endOfNoncurrent(scanned, row, newer) });
    newer = { key: row.key, replacedAt: madeAt(row), newerCount: newer === undefined ? 0 : newer.newerCount + 1 };
  }
  const last = rows.at(-1);
  if (last === undefined || rows.length < limit) return { listed, next: undefined };
  const place = { key: last.key, sequence: last.sequence, newerCount: newer?.newerCount };
  return { listed, next: { table: "versions", after: place } };
}

function endOfNoncurrent({ bucket, document }: Scan, row: ObjectRow, newer: Newer): number | undefined {
  return document === undefined || isHeld(bucket, row) ? undefined : noncurrentEnd(document, row, newer);
}
