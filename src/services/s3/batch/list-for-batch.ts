/** Pages of what is in a bucket, with what filters of generated manifests look at. */
import type { BatchCandidate, BatchListing, BatchPage } from "../../../kernel/batch-listing.ts";
import type { Context } from "../../../kernel/context.ts";
import { requireBucket } from "../bucket.ts";
import { isArchived } from "../object-storage-class.ts";
import { shownVersionId } from "../object-output.ts";
import { findReplication } from "../replication/plan.ts";
import { rulesFor, type ReplicationConfiguration } from "../replication/rules.ts";
import { objects, versions, type BucketRow, type ObjectRow } from "../tables.ts";

const rowsPerPage = 1000;

/** One page. */
export async function listForBatch(
  context: Context,
  { Bucket, Versions, Place: place = { table: "objects", after: undefined } }: BatchListing,
): Promise<BatchPage> {
  return context.store.read(async (reader) => {
    const bucket = await requireBucket(reader, Bucket);
    const configuration = await findReplication(reader, Bucket);
    const table = place.table === "objects" ? objects : versions;
    const after = place.after === undefined ? {} : { after: place.after };
    const rows = await reader.range(table, { prefix: [Bucket], ...after, limit: rowsPerPage });
    const Found = rows.map((row) => candidate(row, bucket, configuration));
    const last = rows.at(-1);
    if (rows.length === rowsPerPage && last) {
      return { Found, Next: { table: place.table, after: table.key(last) as (string | number)[] } };
    }
    if (place.table === "versions" || !Versions) return { Found };
    return { Found, Next: { table: "versions", after: undefined } };
  });
}

const encryptionNames: Readonly<Record<string, string>> = {
  AES256: "SSE-S3",
  "aws:kms": "SSE-KMS",
  "aws:kms:dsse": "DSSE-KMS",
  "SSE-C": "SSE-C",
};

function candidate(
  row: ObjectRow,
  bucket: BucketRow,
  configuration: ReplicationConfiguration | undefined,
): BatchCandidate {
  const replicable = configuration !== undefined && (row.deleteMarker || !isArchived(row));
  return {
    key: row.key,
    versionId: shownVersionId(row, bucket),
    deleteMarker: row.deleteMarker,
    modifiedAt: row.modifiedAt,
    sizeBytes: row.size,
    storageClass: row.storageClass,
    replicationStatus: row.replicationStatus ?? "NONE",
    eligible: replicable && rulesFor(configuration, row).length > 0,
    encryption: encryptionNames[row.encryption?.kind ?? "AES256"] ?? "SSE-S3",
    kmsKeyArn: row.encryption?.kmsKeyId,
    bucketKey: row.encryption?.bucketKeyEnabled === true,
  };
}
