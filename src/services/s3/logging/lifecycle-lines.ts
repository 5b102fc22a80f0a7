/** What lifecycle rules do, as lines of access logs. Amazon S3 user guide, "S3 Lifecycle and logging". */
import type { Ids } from "../../../kernel/ids.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { findConfiguration } from "../bucket.ts";
import { nullVersionId } from "../version-ids.ts";
import type { BucketRow } from "../tables.ts";
import type { LoggingEnabled } from "./configuration.ts";
import { logLine } from "./log-line.ts";
import { logLinesRow } from "./log-lines-row.ts";
import { logLines } from "./tables.ts";

/** Something that was done. */
export interface LifecycleDeed {
  readonly operation: string;
  readonly key: string;
  readonly versionId?: string | undefined;
  readonly sizeBytes?: number | undefined;
}

export const expiredObject = "S3.EXPIRE.OBJECT";
export const createdDeleteMarker = "S3.CREATE.DELETEMARKER";
export const abortedUpload = "S3.DELETE.UPLOAD";

const transitions: Readonly<Record<string, string>> = {
  STANDARD_IA: "TRANSITION_SIA",
  ONEZONE_IA: "TRANSITION_ZIA",
  INTELLIGENT_TIERING: "TRANSITION_INT",
  GLACIER_IR: "TRANSITION_GIR",
  GLACIER: "TRANSITION",
  DEEP_ARCHIVE: "TRANSITION_GDA",
};

/** What a move to a class is called. */
export function transitionName(storageClass: string): string {
  return `S3.${transitions[storageClass] ?? "TRANSITION"}.OBJECT`;
}

/** Writes the lines with the deeds themselves, where the bucket's requests are logged. */
export async function logDeeds(
  tx: Transaction,
  bucket: BucketRow,
  done: { readonly deeds: readonly LifecycleDeed[]; readonly at: number; readonly ids: Ids },
): Promise<void> {
  if (done.deeds.length === 0 || !bucket.configured.includes("logging")) return;
  const logging = await findConfiguration<LoggingEnabled>(tx, bucket, "logging");
  if (logging === undefined) return;
  const at = Math.floor(done.at);
  const lines = done.deeds.map((deed) => lineOf(bucket, deed, { at, ids: done.ids }));
  tx.put(logLines, logLinesRow(bucket, logging, { at, id: done.ids.hex(12), lines }));
}

/** No request brought it: S3 itself is the requester, and all that a request has is a dash. */
function lineOf(
  bucket: BucketRow,
  { operation, key, versionId, sizeBytes }: LifecycleDeed,
  { at, ids }: { readonly at: number; readonly ids: Ids },
): string {
  return logLine({
    bucketOwner: bucket.owner.canonicalId,
    bucket: bucket.name,
    at,
    remoteIp: undefined,
    requester: "AmazonS3",
    requestId: ids.upperAlphanumeric(16),
    operation,
    key,
    request: undefined,
    status: undefined,
    errorCode: undefined,
    sentBytes: undefined,
    objectSizeBytes: sizeBytes,
    totalMilliseconds: undefined,
    turnAroundMilliseconds: undefined,
    referer: undefined,
    userAgent: undefined,
    versionId: versionId === nullVersionId ? undefined : versionId,
    hostId: Buffer.from(ids.bytes(48)).toString("base64"),
    signatureVersion: undefined,
    cipherSuite: undefined,
    authenticationType: undefined,
    host: undefined,
    tlsVersion: undefined,
    accessPointArn: undefined,
    aclRequired: false,
  });
}
