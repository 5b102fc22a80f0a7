/** Pages of versions and delete markers: current objects and older versions merged, the newest of a key first. */
import type { Context } from "../../kernel/context.ts";
import type { Reader } from "../../kernel/store.ts";
import { restoreStatus, type RestoreStatus } from "./object-restore.ts";
import { ownerOutput } from "./acl-output.ts";
import { requireBucket } from "./bucket.ts";
import { algorithmList } from "./listing-objects.ts";
import { MergedSource, TableSource, type ReadFrom } from "./listing-source.ts";
import { walkPage, type Page, type WalkOptions } from "./listing-walk.ts";
import { objects, versions, type ObjectRow } from "./tables.ts";
import { findVersion } from "./version-find.ts";
import { sequenceOfVersionId } from "./version-ids.ts";

/** A walk that may begin between two versions of one key. */
export interface VersionWalk extends WalkOptions {
  /** Only with a marker key: the version the page before ended with. */
  readonly versionMarker: string | undefined;
}

/** One page of a bucket's versions, all of one instant. Throws NoSuchBucket. */
export function listVersions(context: Context, name: string, options: VersionWalk): Promise<Page<ObjectRow>> {
  return context.store.read(async (reader) => {
    await requireBucket(reader, name);
    const older = await olderThan(reader, name, options);
    const shared = { prefix: [name], stringPrefix: options.prefix };
    const current = new TableSource<ObjectRow>((from, limit) =>
      reader.range(objects, { ...shared, limit, ...currentBounds(name, options.marker, from) }),
    );
    const noncurrent = new TableSource<ObjectRow>((from, limit) =>
      reader.range(versions, { ...shared, limit, ...noncurrentBounds(name, older, from) }),
    );
    // Between two versions of a key, that key's common prefix (there is none, or the page had ended with it) does not matter.
    return walkPage(new MergedSource(current, noncurrent), options);
  });
}

/** The key in `versions` after which the page begins. */
async function olderThan(reader: Reader, name: string, options: VersionWalk): Promise<(string | number)[] | undefined> {
  const { marker, versionMarker } = options;
  if (marker === "") return undefined;
  if (versionMarker === undefined) return [name, marker];
  const known = sequenceOfVersionId(versionMarker);
  const sequence = known ?? (await findVersion(reader, name, marker, versionMarker))?.sequence;
  return sequence === undefined ? [name, marker] : [name, marker, Number.MAX_SAFE_INTEGER - sequence];
}

function currentBounds(name: string, marker: string, from: ReadFrom<ObjectRow>) {
  if (from.kind === "after") return { after: [name, from.row.key] };
  if (from.kind === "key") return { start: [name, from.key] };
  return marker === "" ? {} : { after: [name, marker] };
}

function noncurrentBounds(name: string, older: (string | number)[] | undefined, from: ReadFrom<ObjectRow>) {
  if (from.kind === "after") return { after: versions.key(from.row) };
  if (from.kind === "key") return { start: [name, from.key] };
  return older === undefined ? {} : { after: older };
}

interface ListedMarker {
  Key: string;
  VersionId: string;
  IsLatest: boolean;
  LastModified: Date;
  Owner: { ID: string; DisplayName?: string };
}

interface ListedVersion extends ListedMarker {
  ETag: string;
  Size: number;
  StorageClass: string;
  ChecksumAlgorithm?: readonly string[];
  ChecksumType?: string;
  RestoreStatus?: RestoreStatus;
}

/** The entries of a page. `continued`: the key that the page before ended within. */
export function listedVersions(
  context: Context,
  rows: readonly ObjectRow[],
  options: {
    readonly encode: (text: string) => string;
    readonly continued: string | undefined;
    readonly withRestores: boolean;
  },
): { Versions: ListedVersion[]; DeleteMarkers: ListedMarker[] } {
  const listed: { Versions: ListedVersion[]; DeleteMarkers: ListedMarker[] } = { Versions: [], DeleteMarkers: [] };
  let previous = options.continued;
  for (const row of rows) {
    const entry: ListedMarker = {
      Key: options.encode(row.key),
      VersionId: row.versionId,
      // The newest of a key comes first.
      IsLatest: row.key !== previous,
      LastModified: new Date(row.modifiedAt),
      Owner: ownerOutput(row.owner, context.settings.s3Era),
    };
    previous = row.key;
    if (row.deleteMarker) listed.DeleteMarkers.push(entry);
    else {
      const version = versionEntry(entry, row);
      if (options.withRestores) Object.assign(version, restoreStatus(row, context.clock.now()));
      listed.Versions.push(version);
    }
  }
  return listed;
}

function versionEntry(entry: ListedMarker, row: ObjectRow): ListedVersion {
  const version: ListedVersion = { ...entry, ETag: `"${row.etag}"`, Size: row.size, StorageClass: row.storageClass };
  if (row.checksum) {
    version.ChecksumAlgorithm = algorithmList(row.checksum.member);
    version.ChecksumType = row.checksum.type;
  }
  return version;
}
