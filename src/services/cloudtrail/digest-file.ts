/** A digest file's content and signature (CloudTrail user guide, "CloudTrail digest file structure"). */
import { createHash, sign, type KeyObject } from "node:crypto";
import type { DigestChainRow, DigestPlace, UndigestedFileRow } from "./digest-tables.ts";
import { deliveryFolder } from "./trail-settings.ts";

/** What a digest file is made of. */
export interface DigestFacts {
  readonly chain: DigestChainRow;
  readonly place: DigestPlace;
  /** End of what it covers: region time in whole seconds, in milliseconds. */
  readonly end: number;
  readonly files: readonly UndigestedFileRow[];
  readonly fingerprint: string;
}

export const signatureAlgorithm = "SHA256withRSA";

export const sha256Hex = (content: string): string => createHash("sha256").update(content).digest("hex");

const timeText = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** `…/CloudTrail-Digest/REGION/YYYY/MM/DD/ACCOUNT_CloudTrail-Digest_REGION_TRAIL_HOME-REGION_TIME.json.gz`. */
export function digestObjectKey({ chain, place, end }: Pick<DigestFacts, "chain" | "place" | "end">): string {
  const { accountId, region, trailName, trailRegion } = chain;
  const time = timeText(end);
  const day = time.slice(0, 10).replaceAll("-", "/");
  const stamp = time.replaceAll(/[-:]/g, "");
  const folder = `${deliveryFolder(place, accountId, "CloudTrail-Digest")}${region}/${day}/`;
  return `${folder}${accountId}_CloudTrail-Digest_${region}_${trailName}_${trailRegion}_${stamp}.json.gz`;
}

/** The file, uncompressed. A chain's first one has nothing before it; an hour without log files has no times of events. */
export function digestContent(facts: DigestFacts): string {
  const { chain, place, end, files, fingerprint } = facts;
  const { previous } = chain;
  return JSON.stringify({
    awsAccountId: chain.accountId,
    digestStartTime: timeText(chain.digestedUntil),
    digestEndTime: timeText(end),
    digestS3Bucket: place.bucket,
    digestS3Object: digestObjectKey(facts),
    digestPublicKeyFingerprint: fingerprint,
    digestSignatureAlgorithm: signatureAlgorithm,
    newestEventTime: files.length === 0 ? null : timeText(Math.max(...files.map((file) => file.newestEventAt))),
    oldestEventTime: files.length === 0 ? null : timeText(Math.min(...files.map((file) => file.oldestEventAt))),
    previousDigestS3Bucket: previous?.bucket ?? null,
    previousDigestS3Object: previous?.objectKey ?? null,
    previousDigestHashValue: previous?.sha256 ?? null,
    previousDigestHashAlgorithm: previous === undefined ? null : "SHA-256",
    previousDigestSignature: previous?.signature ?? null,
    logFiles: files.map((file) => ({
      s3Bucket: file.bucket,
      s3Object: file.objectKey,
      hashValue: file.sha256,
      hashAlgorithm: "SHA-256",
      newestEventTime: timeText(file.newestEventAt),
      oldestEventTime: timeText(file.oldestEventAt),
    })),
  });
}

/** Lower-case hex of the signature over the end, the place, the content's hash and the signature before ("null" for none). */
export function digestSignature(facts: DigestFacts, content: string, key: KeyObject): string {
  const { chain, place, end } = facts;
  const lines = [
    timeText(end),
    `${place.bucket}/${digestObjectKey(facts)}`,
    sha256Hex(content),
    chain.previous?.signature ?? "null",
  ];
  return sign("sha256", Buffer.from(lines.join("\n")), key).toString("hex");
}
