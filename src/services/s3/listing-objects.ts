/** Pages of current objects, for both ListObjects versions. */
import type { Context } from "../../kernel/context.ts";
import { ownerOutput } from "./acl-output.ts";
import { requireBucket } from "./bucket.ts";
import { findChecksumByMember } from "./checksum-algorithms.ts";
import { TableSource, type ReadFrom } from "./listing-source.ts";
import { walkPage, type Page, type WalkOptions } from "./listing-walk.ts";
import { restoreStatus, type RestoreStatus } from "./object-restore.ts";
import { objects, type ObjectRow } from "./tables.ts";

/** One page of a bucket's current objects, all of one instant. Throws NoSuchBucket. */
export function listCurrentObjects(context: Context, name: string, options: WalkOptions): Promise<Page<ObjectRow>> {
  return context.store.read(async (reader) => {
    await requireBucket(reader, name);
    const source = new TableSource<ObjectRow>((from, limit) =>
      reader.range(objects, {
        prefix: [name],
        stringPrefix: options.prefix,
        limit,
        ...bounds(name, options.marker, from),
      }),
    );
    return walkPage(source, options);
  });
}

function bounds(bucket: string, marker: string, from: ReadFrom<ObjectRow>): { start?: string[]; after?: string[] } {
  if (from.kind === "after") return { after: [bucket, from.row.key] };
  if (from.kind === "key") return { start: [bucket, from.key] };
  return marker === "" ? {} : { after: [bucket, marker] };
}

/** An entry of `Contents`. */
export interface ListedObject {
  Key: string;
  LastModified: Date;
  ETag: string;
  Size: number;
  StorageClass: string;
  ChecksumAlgorithm?: readonly string[];
  ChecksumType?: string;
  Owner?: { ID: string; DisplayName?: string };
  RestoreStatus?: RestoreStatus;
}

const algorithmLists = new Map<string, readonly string[]>();

/** The algorithm's name in a list, made once: every entry of a page has one. */
export function algorithmList(member: string): readonly string[] {
  let list = algorithmLists.get(member);
  if (!list) {
    list = [findChecksumByMember(member)?.name ?? ""];
    algorithmLists.set(member, list);
  }
  return list;
}

/** The entries of a page. `withOwner`: version 1 and `fetch-owner`. */
export function listedObjects(
  context: Context,
  rows: readonly ObjectRow[],
  options: { readonly encode: (text: string) => string; readonly withOwner: boolean; readonly withRestores: boolean },
): ListedObject[] {
  const era = context.settings.s3Era;
  const now = context.clock.now();
  return rows.map((row) => {
    const entry: ListedObject = {
      Key: options.encode(row.key),
      LastModified: new Date(row.modifiedAt),
      ETag: `"${row.etag}"`,
      Size: row.size,
      StorageClass: row.storageClass,
    };
    if (row.checksum) {
      entry.ChecksumAlgorithm = algorithmList(row.checksum.member);
      entry.ChecksumType = row.checksum.type;
    }
    if (options.withRestores) Object.assign(entry, restoreStatus(row, now));
    if (options.withOwner) entry.Owner = ownerOutput(row.owner, era);
    return entry;
  });
}
