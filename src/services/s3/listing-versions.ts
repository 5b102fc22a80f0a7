/** Pages of versions and delete markers: current objects and older versions merged, the newest of a key first. */
import type { Context } from "../../kernel/context.ts";
import type { RangeOptions, Reader } from "../../kernel/store.ts";
import { writtenList } from "../../kernel/written-list.ts";
import { requireBucket } from "./bucket.ts";
import {
  listedMarker,
  listedVersion,
  type EntryOptions,
  type ListedMarker,
  type ListedVersion,
  type VersionRow,
} from "./listing-entries.ts";
import { writeVersions } from "./listing-text.ts";
import { newVersionRow, versionMembers } from "./listing-rows.ts";
import { MergedSource, TableSource, type ReadFrom } from "./listing-source.ts";
import { walkPage, type Page, type WalkOptions } from "./listing-walk.ts";
import { objects, versions } from "./tables.ts";
import { findVersion } from "./version-find.ts";
import { sequenceOfVersionId } from "./version-ids.ts";

/** A walk that may begin between two versions of one key. */
export interface VersionWalk extends WalkOptions {
  /** Only with a marker key: the version the page before ended with. */
  readonly versionMarker: string | undefined;
}

function readRows(reader: Reader, table: typeof objects, range: RangeOptions): Promise<VersionRow[]> {
  return reader.pick(table, { ...range, members: versionMembers }, newVersionRow);
}

/** A page, and the key that the page before ended within: its newest version was there. */
export type VersionPage = Page<VersionRow> & { readonly continued: string | undefined };

/** One page of a bucket's versions, all of one instant. Throws NoSuchBucket. */
export function listVersions(context: Context, name: string, options: VersionWalk): Promise<VersionPage> {
  return context.store.read(async (reader) => {
    await requireBucket(reader, name);
    const older = await olderThan(reader, name, options);
    const continued = older?.[2] === undefined ? undefined : options.marker;
    const newest = continued === undefined ? undefined : await findVersion(reader, name, continued, undefined);
    // What the page before ended with may be gone since, and an older version be the key's newest now.
    const cameUp = newest !== undefined && Number.MAX_SAFE_INTEGER - newest.sequence > Number(older?.[2]);
    const shared = { prefix: [name], stringPrefix: options.prefix };
    const current = new TableSource<VersionRow>((from, limit) =>
      readRows(reader, objects, { ...shared, limit, ...currentBounds(name, options.marker, from, cameUp) }),
    );
    const noncurrent = new TableSource<VersionRow>((from, limit) =>
      readRows(reader, versions, { ...shared, limit, ...noncurrentBounds(name, older, from) }),
    );
    // Between two versions of a key, that key's common prefix (there is none, or the page had ended with it) does not matter.
    const page = await walkPage(new MergedSource(current, noncurrent), options);
    return { ...page, continued: cameUp ? undefined : continued };
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

function currentBounds(name: string, marker: string, from: ReadFrom<VersionRow>, withMarker: boolean) {
  if (from.kind === "after") return { after: [name, from.row.key] };
  if (from.kind === "key") return { start: [name, from.key] };
  if (withMarker) return { start: [name, marker] };
  return marker === "" ? {} : { after: [name, marker] };
}

function noncurrentBounds(name: string, older: (string | number)[] | undefined, from: ReadFrom<VersionRow>) {
  if (from.kind === "after") return { after: [name, from.row.key, Number.MAX_SAFE_INTEGER - from.row.sequence] };
  if (from.kind === "key") return { start: [name, from.key] };
  return older === undefined ? {} : { after: older };
}

/** The entries of a page. `continued`: the key that the page before ended within. */
export function listedVersions(
  context: Context,
  rows: readonly VersionRow[],
  options: Pick<EntryOptions, "encode" | "withRestores"> & { readonly continued: string | undefined },
): { Versions: ListedVersion[]; DeleteMarkers: ListedMarker[] } {
  const { encode, withRestores, continued } = options;
  const all = { encode, withRestores, withOwner: true, era: context.settings.s3Era, now: context.clock.now() };
  let previous = continued;
  for (const row of rows) {
    // The newest of a key comes first.
    row.isLatest = row.key !== previous;
    previous = row.key;
  }
  const held = rows.filter((row) => !row.deleteMarker);
  const markers = rows.filter((row) => row.deleteMarker);
  return {
    Versions: writtenList(
      (append) => writeVersions(rows, all, append),
      () => held.map((row) => listedVersion(row, all)),
    ),
    DeleteMarkers: writtenList(
      // They are written among the versions.
      () => undefined,
      () => markers.map((row) => listedMarker(row, all)),
    ),
  };
}
