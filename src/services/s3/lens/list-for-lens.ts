/** Pages of what is in a bucket for Storage Lens: current objects, other versions and uploads in one order of keys. */
import type { Context } from "../../../kernel/context.ts";
import type { LensItem, LensListing, LensPage, LensPlace } from "../../../kernel/lens-listing.ts";
import type { Reader } from "../../../kernel/store.ts";
import { requireBucket } from "../bucket.ts";
import { compareKeys } from "../listing-order.ts";
import { accessDenied } from "../errors.ts";
import { objects, parts, uploads, versions, type ObjectRow, type UploadRow } from "../tables.ts";

const rowsAtOnce = 2_000;
/** Each may have ten thousand parts. */
const uploadsAtOnce = 20;
const partsAtOnce = 1_000;

type Place = readonly (string | number)[];

/** One of the lists that are merged. */
interface Source {
  readonly name: keyof LensPlace;
  readonly rows: readonly { readonly item: LensItem; readonly place: Place }[];
  /** There may be more than was read. */
  readonly cut: boolean;
  at: number;
}

/** One page of a bucket of the caller's account. */
export async function listForLens(context: Context, { Bucket, Place: place = {} }: LensListing): Promise<LensPage> {
  return context.store.read(async (reader) => {
    const bucket = await requireBucket(reader, Bucket);
    if (bucket.accountId !== context.caller.accountId) throw accessDenied();
    const sources = [
      await readVersions(reader, { bucket: Bucket, name: "objects", after: place.objects }),
      await readVersions(reader, { bucket: Bucket, name: "versions", after: place.versions }),
      await readUploads(reader, Bucket, place.uploads),
    ];
    const found = merge(sources);
    if (!sources.some((source) => source.cut || source.at < source.rows.length)) return { Found: found };
    const next = Object.fromEntries(
      sources.map((source) => [source.name, source.rows[source.at - 1]?.place ?? place[source.name]]),
    ) as LensPlace;
    return { Found: found, Next: next };
  });
}

/** Takes the least key of all until a list that goes on is used up: what follows there is not known yet. */
function merge(sources: readonly Source[]): LensItem[] {
  const found: LensItem[] = [];
  for (;;) {
    let least: Source | undefined;
    for (const source of sources) {
      const row = source.rows[source.at];
      if (row === undefined) {
        if (source.cut) return found;
        continue;
      }
      const best = least?.rows[least.at];
      if (best === undefined || compareKeys(row.item.key, best.item.key) < 0) least = source;
    }
    const row = least?.rows[least.at];
    if (least === undefined || row === undefined) return found;
    found.push(row.item);
    least.at += 1;
  }
}

async function readVersions(
  reader: Reader,
  asked: { readonly bucket: string; readonly name: "objects" | "versions"; readonly after: Place | undefined },
): Promise<Source> {
  const { bucket, name, after } = asked;
  const table = name === "objects" ? objects : versions;
  const rows = await reader.range(table, {
    prefix: [bucket],
    ...(after === undefined ? {} : { after }),
    limit: rowsAtOnce,
  });
  return {
    name,
    rows: rows.map((row) => ({ item: itemOf(row, name === "objects"), place: table.key(row) as Place })),
    cut: rows.length === rowsAtOnce,
    at: 0,
  };
}

function itemOf(row: ObjectRow, isCurrent: boolean): LensItem {
  const { key, size, storageClass, modifiedAt, deleteMarker, replicationStatus, retention, legalHold, tags } = row;
  return {
    kind: deleteMarker ? "marker" : isCurrent ? "current" : "noncurrent",
    key,
    sizeBytes: deleteMarker ? 0 : size,
    storageClass: storageClass === "" ? "STANDARD" : storageClass,
    modifiedAt,
    replication: replicationStatus === "REPLICA" ? "replica" : replicationStatus === "COMPLETED" ? "source" : undefined,
    locked: retention !== undefined || legalHold === true,
    tags,
  };
}

async function readUploads(reader: Reader, bucket: string, after: Place | undefined): Promise<Source> {
  const rows = await reader.range(uploads, {
    prefix: [bucket],
    ...(after === undefined ? {} : { after }),
    limit: uploadsAtOnce,
  });
  const items: { item: LensItem; place: Place }[] = [];
  for (const row of rows) items.push({ item: await uploadItem(reader, row), place: uploads.key(row) as Place });
  return { name: "uploads", rows: items, cut: rows.length === uploadsAtOnce, at: 0 };
}

async function uploadItem(reader: Reader, { uploadId, key, initiatedAt, object }: UploadRow): Promise<LensItem> {
  let sizeBytes = 0;
  for (let after = -1, more = true; more;) {
    const rows = await reader.range(parts, { prefix: [uploadId], start: [uploadId, after + 1], limit: partsAtOnce });
    for (const { size, number } of rows) {
      sizeBytes += size;
      after = number;
    }
    more = rows.length === partsAtOnce;
  }
  return {
    kind: "upload",
    key,
    sizeBytes,
    storageClass: object.storageClass,
    modifiedAt: initiatedAt,
    replication: undefined,
    locked: false,
    tags: object.tags,
  };
}
