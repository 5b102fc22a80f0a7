/** Where an object's bytes are: the zones that hold them, and when they were last read and checked. For `/_haneul/s3/placement`. */
import type { PlacementAnswer, PlacementPiece } from "../kernel/control.ts";
import type { Reader } from "../kernel/store.ts";
import { segmentTable } from "../platform/blobs/tables.ts";
import type { RegionParts } from "./parts.ts";
import { buckets, parts as partTable, type ObjectRow } from "../services/s3/tables.ts";
import { findVersion } from "../services/s3/version-find.ts";

/** Pieces that are told one by one; a multipart object may have ten thousand. */
const shownPieces = 1_000;

/** Which version is asked for, by whom. */
export interface PlacementQuestion {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | undefined;
  /** The bucket's owner; undefined: whoever runs the region. */
  readonly accountId: string | undefined;
}

/** Undefined: there is no such object, or its bucket belongs to somebody else. */
export function readPlacement(
  parts: RegionParts,
  { bucket, key, versionId, accountId }: PlacementQuestion,
): Promise<PlacementAnswer | undefined> {
  return parts.store.read(async (reader) => {
    const owner = (await reader.get(buckets, [bucket]))?.accountId;
    if (owner === undefined || (accountId !== undefined && accountId !== owner)) return undefined;
    const row = await findVersion(reader, bucket, key, versionId);
    if (!row || row.deleteMarker) return undefined;
    const pieces: PlacementPiece[] = [];
    for (const { blob, size } of await storedPieces(reader, row)) {
      if (blob !== undefined) pieces.push(await pieceOf(parts, reader, { blob, size }));
    }
    const { checksum, etag } = row;
    const stated = checksum && { member: checksum.member, value: checksum.value, type: checksum.type };
    return { etag, pieces, ...(stated && { checksum: stated }) };
  });
}

async function storedPieces(reader: Reader, row: ObjectRow): Promise<readonly Pick<ObjectRow, "blob" | "size">[]> {
  if (row.partsOf === undefined) return [row];
  return reader.range(partTable, { prefix: [row.partsOf], limit: shownPieces });
}

async function pieceOf(
  parts: RegionParts,
  reader: Reader,
  { blob, size }: { readonly blob: string; readonly size: number },
): Promise<PlacementPiece> {
  const places = await parts.blobs.locate(reader, blob);
  const segment = places[0]?.segment;
  const row = segment === undefined ? undefined : await reader.get(segmentTable, [segment]);
  const scrubbedAt = row?.scrubbedAt ?? 0;
  return {
    sizeBytes: size,
    zones: places.map(({ zone }) => zone),
    segment: segment ?? "",
    offset: places[0]?.offset ?? 0,
    // Bytes that are in an unsealed segment were written moments ago, and synced.
    ...(scrubbedAt > 0 ? { scrubbedAt } : {}),
    ...(row && row.sealedAt > 0 ? { writtenAt: row.sealedAt } : {}),
  };
}
