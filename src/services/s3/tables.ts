/** S3's rows: buckets, their configurations, current objects, older versions, uploads and parts. */
import type { BlobId } from "../../kernel/blobs.ts";
import { defineTable } from "../../kernel/table.ts";

/** Who owns a bucket, object or upload, as ACLs and listings name them. */
export interface Owner {
  readonly canonicalId: string;
  readonly displayName: string;
}

/** One grant of an ACL. */
export interface Grant {
  readonly grantee:
    | { readonly type: "CanonicalUser"; readonly id: string; readonly displayName: string }
    | { readonly type: "Group"; readonly uri: string };
  readonly permission: "READ" | "WRITE" | "READ_ACP" | "WRITE_ACP" | "FULL_CONTROL";
}

/** The four switches of block public access. */
export interface PublicAccessBlock {
  readonly blockPublicAcls: boolean;
  readonly ignorePublicAcls: boolean;
  readonly blockPublicPolicy: boolean;
  readonly restrictPublicBuckets: boolean;
}

/** A bucket: small, since every request reads it. Bulky settings are in `bucketConfigurations`. */
export interface BucketRow {
  readonly name: string;
  readonly region: string;
  /** It was asked for as `EU`, and is told so. */
  readonly madeAsEu?: boolean;
  readonly accountId: string;
  readonly owner: Owner;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  /** "" until versioning was first enabled: then it never becomes "" again. */
  readonly versioning: "" | "Enabled" | "Suspended";
  readonly objectLock: boolean;
  readonly objectOwnership: "BucketOwnerEnforced" | "BucketOwnerPreferred" | "ObjectWriter";
  readonly publicAccessBlock: PublicAccessBlock | undefined;
  /** Undefined: the owner alone. */
  readonly acl: readonly Grant[] | undefined;
  readonly requesterPays: boolean;
  /** Removing versions and changing versioning take a code of the root user's device. */
  readonly mfaDelete?: boolean;
  /** Which kinds of `bucketConfigurations` exist, so that requests do not look for the others. */
  readonly configured: readonly ConfigurationKind[];
}

/** Settings kept as one row each. */
export type ConfigurationKind =
  | "policy"
  | "cors"
  | "tagging"
  | "encryption"
  | "lifecycle"
  | "object-lock"
  | "website"
  | "logging"
  | "notification"
  | "replication"
  | "accelerate"
  | "ownership"
  | "abac";

/** Settings of which a bucket has many: kind and id. `BucketRow.configured` does not list them. */
export type NamedConfigurationKind = `${"inventory" | "analytics" | "metrics"}#${string}`;

/** One setting of a bucket: for `policy` the text as put, else the model's input structure. */
export interface BucketConfigurationRow {
  readonly bucket: string;
  readonly kind: ConfigurationKind | NamedConfigurationKind;
  readonly document: unknown;
}

/** How customer-provided or server-side keys were used; the key itself is never kept. */
export interface ObjectEncryption {
  readonly kind: "AES256" | "SSE-C" | "aws:kms" | "aws:kms:dsse";
  /** SSE-C: base64 MD5 of the key as the client sent it, and what is needed to check and decrypt. */
  readonly customerKeyMd5?: string;
  readonly nonce?: Uint8Array;
  readonly keyCheck?: Uint8Array;
  readonly kmsKeyId?: string;
  readonly bucketKeyEnabled?: boolean;
  /** KMS: the data key as KMS encrypted it, and the encryption context that it did so with. */
  readonly dataKey?: Uint8Array;
  readonly encryptionContext?: Readonly<Record<string, string>>;
  /** Under a bucket key: what the object's own key is derived by. */
  readonly keySalt?: Uint8Array;
}

/** An archived object on its way back, or back for a while. Region time, milliseconds. */
export interface RestoreState {
  readonly tier: "Expedited" | "Standard" | "Bulk";
  readonly readyAt: number;
  /** When the restored copy goes; undefined for tiers of INTELLIGENT_TIERING, which objects leave for good. */
  readonly expiresAt: number | undefined;
  /** The restored copy is in the books. */
  readonly counted?: boolean;
}

/** The tiers of INTELLIGENT_TIERING below the frequent one. */
export type AccessTier = "IA" | "AIA" | "ARCHIVE_ACCESS" | "DEEP_ARCHIVE_ACCESS";

/** What an object has to say of its storage class beyond the name. */
export interface ClassState {
  /** When a transition brought it into its class (region time); undefined: it was made in it. */
  readonly since?: number | undefined;
  /** Its bytes are compressed, to this many: see object-packing.ts. */
  readonly packedBytes?: number | undefined;
  readonly tier?: AccessTier | undefined;
  /** INTELLIGENT_TIERING: the day of its last read, as the midnight that began it. */
  readonly accessedAt?: number | undefined;
  readonly restore?: RestoreState | undefined;
}

/** An object's checksum as clients see it. */
export interface ObjectChecksum {
  /** Model's member name: `ChecksumCRC32`, `ChecksumSHA256` … */
  readonly member: string;
  readonly value: string;
  readonly type: "FULL_OBJECT" | "COMPOSITE";
}

/** An object version, or a delete marker. */
export interface ObjectRow {
  readonly bucket: string;
  readonly key: string;
  /** "null" in buckets that never had versioning, and for the null version. */
  readonly versionId: string;
  /** Orders the versions of a key; greater is newer. At most 2^53 − 1. */
  readonly sequence: number;
  readonly deleteMarker: boolean;
  /** Without quotes. */
  readonly etag: string;
  /** Plain size in bytes. */
  readonly size: number;
  /** Region time, milliseconds. */
  readonly modifiedAt: number;
  readonly storageClass: string;
  readonly owner: Owner;
  /** Bytes of an object put in one piece; undefined when empty, or when it has parts. */
  readonly blob: BlobId | undefined;
  /** Of a multipart object: its parts are the rows of `parts` under this upload id. */
  readonly partsOf: string | undefined;
  readonly partCount: number | undefined;
  /** Set when the parts are numbered from 1 without gaps and all but the last have this size: a range finds its parts at once. */
  readonly partSizeBytes?: number | undefined;
  readonly contentType: string | undefined;
  /** cache-control, content-disposition, content-encoding, content-language, expires; by model member name. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly metadata: Readonly<Record<string, string>> | undefined;
  readonly tags: Readonly<Record<string, string>> | undefined;
  readonly acl: readonly Grant[] | undefined;
  readonly checksum: ObjectChecksum | undefined;
  readonly encryption: ObjectEncryption | undefined;
  readonly retention: { readonly mode: "GOVERNANCE" | "COMPLIANCE"; readonly until: number } | undefined;
  readonly legalHold: boolean | undefined;
  readonly websiteRedirect: string | undefined;
  readonly classed?: ClassState | undefined;
  /** Undefined: no rule ever took it. REPLICA: it came from another bucket. */
  readonly replicationStatus?: "PENDING" | "COMPLETED" | "FAILED" | "REPLICA" | undefined;
  /** How many annotations hang on it; undefined: none, and nobody looks for them. */
  readonly annotationCount?: number | undefined;
}

/** A multipart upload that is neither completed nor aborted; its settings become the object's. */
export interface UploadRow {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  readonly initiatedAt: number;
  readonly initiator: { readonly id: string; readonly displayName: string };
  readonly checksumAlgorithm: string | undefined;
  readonly checksumType: "FULL_OBJECT" | "COMPOSITE" | undefined;
  /** The key had an object when the upload began. */
  readonly replaces?: boolean;
  /** What the object will be: the row without what only completion knows. */
  readonly object: Omit<ObjectRow, "versionId" | "sequence" | "etag" | "size" | "modifiedAt" | "blob" | "checksum">;
}

/** A part of an upload or of a completed multipart object (the row stays when the upload is completed). */
export interface PartRow {
  readonly uploadId: string;
  readonly number: number;
  readonly etag: string;
  readonly size: number;
  readonly modifiedAt: number;
  readonly blob: BlobId | undefined;
  readonly checksum: ObjectChecksum | undefined;
  readonly nonce: Uint8Array | undefined;
  /** The blob is compressed, to this many bytes. */
  readonly packedBytes?: number | undefined;
  /** The class (and tier) a move has already stored this part for. */
  readonly movedTo?: string | undefined;
}

/** Every bucket of the partition, by its global name. */
export const buckets = defineTable<BucketRow>("s3.buckets", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.name],
  indexes: { owner: (row) => [row.accountId, row.name] },
  fields: [
    "name",
    "region",
    "accountId",
    "owner",
    "createdAt",
    "versioning",
    "objectLock",
    "objectOwnership",
    "publicAccessBlock",
    "acl",
    "requesterPays",
    "configured",
    "mfaDelete",
    "madeAsEu",
  ],
});

export const bucketConfigurations = defineTable<BucketConfigurationRow>("s3.bucket-configurations", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.bucket, row.kind],
});

const objectFields = [
  "bucket",
  "key",
  "versionId",
  "sequence",
  "deleteMarker",
  "etag",
  "size",
  "modifiedAt",
  "storageClass",
  "owner",
  "blob",
  "partsOf",
  "partCount",
  "contentType",
  "headers",
  "metadata",
  "tags",
  "acl",
  "checksum",
  "encryption",
  "retention",
  "legalHold",
  "websiteRedirect",
  "partSizeBytes",
  "classed",
  "replicationStatus",
  "annotationCount",
] as const;

/** The current version of each key, when it is an object: what ListObjects lists. A key whose newest version is a delete marker is not here. */
export const objects = defineTable<ObjectRow>("s3.objects", {
  keptDecoded: "again",
  scope: "partition",
  key: (row) => [row.bucket, row.key],
  fields: objectFields,
});

const newestFirst = Number.MAX_SAFE_INTEGER;

/** Every version that is not in `objects`: noncurrent ones and all delete markers, the newest of a key first. */
export const versions = defineTable<ObjectRow>("s3.versions", {
  scope: "partition",
  key: (row) => [row.bucket, row.key, newestFirst - row.sequence],
  indexes: { versionId: (row) => [row.bucket, row.key, row.versionId] },
  fields: objectFields,
});

export const uploads = defineTable<UploadRow>("s3.uploads", {
  scope: "partition",
  key: (row) => [row.bucket, row.key, row.uploadId],
});

export const parts = defineTable<PartRow>("s3.parts", {
  scope: "partition",
  key: (row) => [row.uploadId, row.number],
});
