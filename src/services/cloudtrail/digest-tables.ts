/** Rows of log file validation: chains of digest files, the log files that wait for their digest, and the keys that sign. */
import { defineTable } from "../../kernel/table.ts";
import { redeliveryMilliseconds } from "./limits.ts";
import type { TrailRow } from "./tables.ts";

/** The trail, and the account and region whose log files belong together. */
export interface DigestGroup {
  readonly trailAccountId: string;
  readonly trailRegion: string;
  readonly trailName: string;
  readonly accountId: string;
  readonly region: string;
}

/** Where digest files of a trail go. */
export type DigestPlace = Pick<TrailRow, "bucket" | "prefix" | "organizationId" | "kmsKey">;

/** Digest files of which each names the one before; a trail that stops or loses its validation ends it. */
export interface DigestChainRow extends DigestGroup {
  /** Region time in whole seconds, in milliseconds: start of the first digest. */
  readonly startedAt: number;
  /** End of the last digest. */
  readonly digestedUntil: number;
  /** When it ended: the last digest ends there. */
  readonly endedAt?: number;
  readonly previous?: PreviousDigest;
  /** Of a trail that is gone. */
  readonly place?: DigestPlace;
}

/** What a digest file says of the one before. */
export interface PreviousDigest {
  readonly bucket: string;
  readonly objectKey: string;
  /** Lower-case hex, as the signature. */
  readonly sha256: string;
  readonly signature: string;
}

export const hourMilliseconds = 3_600_000;
/** Log files come within five minutes of their newest event, where time passes as usual. */
export const deliveryMilliseconds = 300_000;

/** The end of the chain's next digest; undefined after the last one. */
export function nextDigestEnd({ digestedUntil, endedAt }: DigestChainRow): number | undefined {
  const end = Math.min(digestedUntil + hourMilliseconds, endedAt ?? Number.POSITIVE_INFINITY);
  return end > digestedUntil ? end : undefined;
}

/** When there is something to do: a digest to make, or, long after the last one, the row to be removed. */
export function dueAt(row: DigestChainRow): number {
  const end = nextDigestEnd(row);
  if (end === undefined) return (row.endedAt ?? 0) + redeliveryMilliseconds;
  // The last events before the end are still on their way then.
  return end === row.endedAt ? end + deliveryMilliseconds : end;
}

export const groupKeyOf = (group: DigestGroup): readonly [string, string, string, string, string] => [
  group.trailAccountId,
  group.trailRegion,
  group.trailName,
  group.accountId,
  group.region,
];

export const digestChains = defineTable<DigestChainRow>("cloudtrail.digest-chains", {
  scope: "partition",
  key: (row) => [...groupKeyOf(row), row.startedAt],
  indexes: { due: (row) => [dueAt(row)] },
});

/** A log file that is delivered and stands in no digest yet. */
export interface UndigestedFileRow extends DigestGroup {
  readonly chainStartedAt: number;
  /** The time that decides which digest it is in. */
  readonly deliveredAt: number;
  readonly bucket: string;
  readonly objectKey: string;
  /** Of the uncompressed content, lower-case hex. */
  readonly sha256: string;
  readonly oldestEventAt: number;
  readonly newestEventAt: number;
}

export const undigestedFiles = defineTable<UndigestedFileRow>("cloudtrail.undigested-files", {
  scope: "partition",
  key: (row) => [...groupKeyOf(row), row.chainStartedAt, row.deliveredAt, row.objectKey],
});

/** A pair of keys that signs a region's digest files for a month. */
export interface DigestKeyRow {
  readonly region: string;
  /** Region time, milliseconds; `validUntil` is exclusive. */
  readonly validFrom: number;
  readonly validUntil: number;
  readonly fingerprint: string;
  /** PKCS #1, DER. */
  readonly publicKey: Uint8Array;
  /** PKCS #8, DER. */
  readonly sealedPrivateKey: Uint8Array;
}

export const digestKeys = defineTable<DigestKeyRow>("cloudtrail.digest-keys", {
  scope: "partition",
  key: (row) => [row.region, row.validFrom],
  holdsSealed: true,
});
