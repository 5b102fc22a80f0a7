/** Pages of a bucket's listing: folders, objects, and versions of objects. */
import { ListObjectsV2Command, ListObjectVersionsCommand, type ObjectVersion, type S3Client } from "@aws-sdk/client-s3";
import type { RowPage, RowQuestion } from "../../../components/rows/row-store.ts";

/** A line of the object list. */
export interface ListedObject {
  readonly key: string;
  /** What stands after the prefix. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly size?: number | undefined;
  readonly modifiedAt?: Date | undefined;
  readonly storageClass?: string | undefined;
  /** Only where versions are listed. */
  readonly versionId?: string | undefined;
  readonly isLatest?: boolean | undefined;
  readonly isMarker?: boolean | undefined;
}

/** What is listed. */
export interface Listing {
  readonly bucket: string;
  /** The folder, with its slash. */
  readonly prefix: string;
  /** How names have to begin. */
  readonly find: string;
  readonly versions: boolean;
}

/** One page. */
export function listPage(s3: S3Client, listing: Listing, question: RowQuestion): Promise<RowPage<ListedObject>> {
  return listing.versions ? versionPage(s3, listing, question) : objectPage(s3, listing, question);
}

async function objectPage(
  s3: S3Client,
  { bucket, prefix, find }: Listing,
  { token, size, signal }: RowQuestion,
): Promise<RowPage<ListedObject>> {
  const input = { Bucket: bucket, Prefix: prefix + find, Delimiter: "/", MaxKeys: size, ContinuationToken: token };
  const found = await s3.send(new ListObjectsV2Command(input), { abortSignal: signal });
  const folders = (found.CommonPrefixes ?? []).map(({ Prefix = "" }) => folder(Prefix, prefix));
  const objects = (found.Contents ?? []).map((object) => ({
    key: object.Key ?? "",
    name: (object.Key ?? "").slice(prefix.length),
    isFolder: false,
    size: object.Size,
    modifiedAt: object.LastModified,
    storageClass: object.StorageClass,
  }));
  // A folder's own empty object is not in it.
  return { items: [...folders, ...objects.filter(({ name }) => name !== "")], next: found.NextContinuationToken };
}

async function versionPage(
  s3: S3Client,
  { bucket, prefix, find }: Listing,
  { token, size, signal }: RowQuestion,
): Promise<RowPage<ListedObject>> {
  const [KeyMarker, VersionIdMarker] = token === undefined ? [] : (JSON.parse(token) as [string?, string?]);
  const input = {
    Bucket: bucket,
    Prefix: prefix + find,
    Delimiter: "/",
    MaxKeys: size,
    KeyMarker,
    VersionIdMarker,
  };
  const found = await s3.send(new ListObjectVersionsCommand(input), { abortSignal: signal });
  const folders = (found.CommonPrefixes ?? []).map(({ Prefix = "" }) => folder(Prefix, prefix));
  const markers = (found.DeleteMarkers ?? []).map((marker) => ({ ...marker, isMarker: true }));
  const versions = (found.Versions ?? []).map((version) => ({ ...version, isMarker: false }));
  const all = [...versions, ...markers].map((version): ListedObject => ({
    key: version.Key ?? "",
    name: (version.Key ?? "").slice(prefix.length),
    isFolder: false,
    size: (version as ObjectVersion).Size,
    modifiedAt: version.LastModified,
    storageClass: (version as ObjectVersion).StorageClass,
    versionId: version.VersionId,
    isLatest: version.IsLatest,
    isMarker: version.isMarker,
  }));
  const next = found.IsTruncated ? JSON.stringify([found.NextKeyMarker, found.NextVersionIdMarker]) : undefined;
  return { items: [...folders, ...all.sort(byKeyAndAge)], next };
}

function folder(whole: string, prefix: string): ListedObject {
  return { key: whole, name: whole.slice(prefix.length), isFolder: true };
}

/** Versions and markers come in two lists; the newest of a key comes first. */
function byKeyAndAge(a: ListedObject, b: ListedObject): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  if (a.isLatest !== b.isLatest) return a.isLatest ? -1 : 1;
  return (b.modifiedAt?.getTime() ?? 0) - (a.modifiedAt?.getTime() ?? 0);
}
