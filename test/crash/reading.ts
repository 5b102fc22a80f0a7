/** Reads objects and listings of a region to the last page, for checks. */
import type { S3 } from "@aws-sdk/client-s3";
import { digest, type Content } from "./content.ts";
import type { Part } from "./upload.ts";

/** Reads an object whole; undefined when it is not there. */
export async function readObject(
  s3: S3,
  Bucket: string,
  Key: string,
  VersionId?: string,
): Promise<Content | undefined> {
  try {
    const answer = await s3.getObject({ Bucket, Key, ...(VersionId === undefined ? {} : { VersionId }) });
    const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    if (answer.ContentLength !== bytes.length)
      throw new Error(`${Bucket}/${Key}: ${bytes.length} bytes came instead of ${answer.ContentLength}`);
    return {
      mark: answer.Metadata?.["mark"] ?? "",
      etag: bare(answer.ETag),
      sizeBytes: bytes.length,
      sha256: digest("sha256", bytes),
    };
  } catch (error) {
    const { name } = error as Error;
    if (name === "NoSuchKey" || name === "NoSuchVersion") return undefined;
    throw error;
  }
}

/** An entry of a listing. */
export interface Listed extends Part {
  readonly key: string;
}

export async function listObjects(s3: S3, Bucket: string, pageSize: number): Promise<Listed[]> {
  const listed: Listed[] = [];
  let token: string | undefined;
  do {
    const page = await s3.listObjectsV2({ Bucket, MaxKeys: pageSize, ...(token && { ContinuationToken: token }) });
    for (const { Key = "", ETag, Size = 0 } of page.Contents ?? [])
      listed.push({ key: Key, etag: bare(ETag), sizeBytes: Size });
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return listed;
}

/** A version or (without an ETag) a delete marker. */
export interface ListedEntry extends Listed {
  readonly versionId: string;
  readonly isLatest: boolean;
  readonly isMarker: boolean;
}

/** All versions and markers; of one key the newest come first, of each kind (the SDK keeps the kinds apart). */
export async function listVersions(s3: S3, Bucket: string, pageSize: number): Promise<ListedEntry[]> {
  const listed: ListedEntry[] = [];
  let marker: { KeyMarker?: string; VersionIdMarker?: string } = {};
  for (;;) {
    const page = await s3.listObjectVersions({ Bucket, MaxKeys: pageSize, ...marker });
    const versions = (page.Versions ?? []).map((each) => ({ ...each, isMarker: false }));
    const markers = (page.DeleteMarkers ?? []).map((each) => ({ ...each, isMarker: true, ETag: "", Size: 0 }));
    for (const each of [...versions, ...markers])
      listed.push({
        key: each.Key ?? "",
        versionId: each.VersionId ?? "",
        isLatest: each.IsLatest === true,
        isMarker: each.isMarker,
        etag: bare(each.ETag),
        sizeBytes: each.Size ?? 0,
      });
    if (page.IsTruncated !== true) return listed;
    marker = {
      ...(page.NextKeyMarker !== undefined && { KeyMarker: page.NextKeyMarker }),
      ...(page.NextVersionIdMarker !== undefined && { VersionIdMarker: page.NextVersionIdMarker }),
    };
  }
}

/** An upload as listed. */
export interface ListedUpload {
  readonly key: string;
  readonly uploadId: string;
}

export async function listUploads(s3: S3, Bucket: string): Promise<ListedUpload[]> {
  const listed: ListedUpload[] = [];
  let marker: { KeyMarker?: string; UploadIdMarker?: string } = {};
  for (;;) {
    const page = await s3.listMultipartUploads({ Bucket, MaxUploads: 50, ...marker });
    for (const { Key = "", UploadId = "" } of page.Uploads ?? []) listed.push({ key: Key, uploadId: UploadId });
    if (page.IsTruncated !== true) return listed;
    marker = { KeyMarker: page.NextKeyMarker ?? "", UploadIdMarker: page.NextUploadIdMarker ?? "" };
  }
}

export async function listParts(s3: S3, Bucket: string, Key: string, UploadId: string): Promise<Map<number, Part>> {
  const page = await s3.listParts({ Bucket, Key, UploadId });
  const parts = (page.Parts ?? []).map(
    ({ PartNumber = 0, ETag, Size = 0 }) => [PartNumber, { etag: bare(ETag), sizeBytes: Size }] as const,
  );
  return new Map(parts);
}

/** An ETag without its quotes. */
export function bare(etag: string | undefined): string {
  return (etag ?? "").replaceAll('"', "");
}
