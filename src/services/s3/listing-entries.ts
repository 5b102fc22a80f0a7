/** Entries of listings: what of an object's row they are made from, and the members of the answer. */
import type { RegionSettings } from "../../kernel/context.ts";
import { ownerOutput } from "./acl-output.ts";
import { findChecksumByMember } from "./checksum-algorithms.ts";
import { restoreStatus, type RestoreStatus } from "./object-restore.ts";
import type { ObjectRow } from "./tables.ts";

/** What listings need of an object's row. The owner is only read where it is listed. */
export interface ListedRow extends Pick<
  ObjectRow,
  "key" | "etag" | "size" | "modifiedAt" | "storageClass" | "checksum" | "classed"
> {
  readonly owner: ObjectRow["owner"] | undefined;
}

/** The same of a version or a delete marker. */
export interface VersionRow extends ListedRow, Pick<ObjectRow, "versionId" | "sequence" | "deleteMarker"> {
  /** The newest of its key; known when the page is put together. */
  isLatest: boolean;
}

/** How entries are written. */
export interface EntryOptions {
  readonly encode: (text: string) => string;
  /** Version 1, `fetch-owner`, and versions. */
  readonly withOwner: boolean;
  readonly withRestores: boolean;
  readonly era: RegionSettings["s3Era"];
  /** Region time, milliseconds. */
  readonly now: number;
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

/** An entry of `DeleteMarkers`. */
export interface ListedMarker {
  Key: string;
  VersionId: string;
  IsLatest: boolean;
  LastModified: Date;
  Owner?: { ID: string; DisplayName?: string };
}

/** An entry of `Versions`. */
export type ListedVersion = ListedObject & ListedMarker;

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

/** A current object. */
export function listedObject(row: ListedRow, options: EntryOptions): ListedObject {
  return {
    Key: options.encode(row.key),
    LastModified: new Date(row.modifiedAt),
    ETag: `"${row.etag}"`,
    Size: row.size,
    StorageClass: row.storageClass,
    ...(row.checksum && { ChecksumAlgorithm: algorithmList(row.checksum.member), ChecksumType: row.checksum.type }),
    ...(options.withOwner && row.owner && { Owner: ownerOutput(row.owner, options.era) }),
    ...(options.withRestores && restoreStatus(row, options.now)),
  };
}

/** A version. */
export function listedVersion(row: VersionRow, options: EntryOptions): ListedVersion {
  return { ...listedObject(row, options), VersionId: row.versionId, IsLatest: row.isLatest };
}

/** A delete marker. */
export function listedMarker(row: VersionRow, options: EntryOptions): ListedMarker {
  const { Key, LastModified, Owner, VersionId, IsLatest } = listedVersion(row, options);
  return { Key, LastModified, VersionId, IsLatest, ...(Owner && { Owner }) };
}
