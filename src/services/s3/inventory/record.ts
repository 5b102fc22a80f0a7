/** One line of an inventory: what is said of an object version. Amazon S3 user guide, "Amazon S3 Inventory list". Pure. */
import type { InventoryConfiguration, InventoryField } from "../configurations/check-configuration.ts";
import { inventoryFields } from "../configurations/check-configuration.ts";
import type { Grant, ObjectRow, Owner } from "../tables.ts";

/** A version with what only its neighbours tell. */
export interface Listed {
  readonly row: ObjectRow;
  readonly isLatest: boolean;
  /** When lifecycle rules end it; undefined: they do not, or nobody asked. */
  readonly endsAt?: number | undefined;
}

/** Type of a column: times are milliseconds. */
export type ColumnType = "text" | "integer" | "boolean" | "time";
type Value = string | number | boolean | undefined;

/** A column of a list. */
export interface Column {
  /** As CSV's schema names it. */
  readonly name: string;
  /** As Parquet's schema names it. */
  readonly parquetName: string;
  readonly type: ColumnType;
  readonly value: (listed: Listed) => Value;
}

/** Columns of every list. */
const always: readonly Column[] = [
  { name: "Bucket", parquetName: "bucket", type: "text", value: ({ row }) => row.bucket },
  { name: "Key", parquetName: "key", type: "text", value: ({ row }) => row.key },
];

/** Columns of lists of all versions. */
const ofVersions: readonly Column[] = [
  {
    name: "VersionId",
    parquetName: "version_id",
    type: "text",
    value: ({ row }) => (row.versionId === "null" ? "" : row.versionId),
  },
  { name: "IsLatest", parquetName: "is_latest", type: "boolean", value: ({ isLatest }) => isLatest },
  { name: "IsDeleteMarker", parquetName: "is_delete_marker", type: "boolean", value: ({ row }) => row.deleteMarker },
];

const optional: Readonly<Record<InventoryField, Omit<Column, "name">>> = {
  Size: { parquetName: "size", type: "integer", value: ofObject((row) => row.size) },
  LastModifiedDate: { parquetName: "last_modified_date", type: "time", value: ({ row }) => row.modifiedAt },
  ETag: { parquetName: "e_tag", type: "text", value: ofObject((row) => row.etag) },
  StorageClass: { parquetName: "storage_class", type: "text", value: ofObject((row) => row.storageClass) },
  IsMultipartUploaded: {
    parquetName: "is_multipart_uploaded",
    type: "boolean",
    value: ofObject((row) => row.partsOf !== undefined),
  },
  ReplicationStatus: {
    parquetName: "replication_status",
    type: "text",
    value: ofObject((row) => (row as { replicationStatus?: string }).replicationStatus),
  },
  EncryptionStatus: { parquetName: "encryption_status", type: "text", value: ofObject(encryptionStatus) },
  ObjectLockRetainUntilDate: {
    parquetName: "object_lock_retain_until_date",
    type: "time",
    value: ofObject((row) => row.retention?.until),
  },
  ObjectLockMode: { parquetName: "object_lock_mode", type: "text", value: ofObject((row) => row.retention?.mode) },
  ObjectLockLegalHoldStatus: {
    parquetName: "object_lock_legal_hold_status",
    type: "text",
    value: ofObject((row) => (row.legalHold === undefined ? undefined : row.legalHold ? "ON" : "OFF")),
  },
  IntelligentTieringAccessTier: {
    parquetName: "intelligent_tiering_access_tier",
    type: "text",
    value: ofObject(accessTier),
  },
  BucketKeyStatus: {
    parquetName: "bucket_key_status",
    type: "text",
    value: ofObject((row) => (row.encryption?.bucketKeyEnabled === true ? "ENABLED" : "DISABLED")),
  },
  ChecksumAlgorithm: {
    parquetName: "checksum_algorithm",
    type: "text",
    value: ofObject((row) => row.checksum?.member.replace(/^Checksum/, "")),
  },
  ObjectAccessControlList: { parquetName: "object_access_control_list", type: "text", value: ofObject(accessList) },
  ObjectOwner: { parquetName: "object_owner", type: "text", value: ofObject((row) => row.owner.canonicalId) },
  LifecycleExpirationDate: {
    parquetName: "lifecycle_expiration_date",
    type: "time",
    value: ({ row, endsAt }) => (row.deleteMarker ? undefined : endsAt),
  },
};

/** Columns of an inventory, in AWS's order. */
export function columnsOf({
  IncludedObjectVersions: versions,
  OptionalFields: fields = [],
}: InventoryConfiguration): Column[] {
  const wanted = inventoryFields.filter((name) => fields.includes(name));
  return [
    ...always,
    ...(versions === "All" ? ofVersions : []),
    ...wanted.map((name): Column => ({ name, ...optional[name] })),
  ];
}

/** Delete markers have nothing of what objects have. */
function ofObject(value: (row: ObjectRow) => Value): (listed: Listed) => Value {
  return ({ row }) => (row.deleteMarker ? undefined : value(row));
}

function encryptionStatus({ encryption }: ObjectRow): string {
  switch (encryption?.kind) {
    case "SSE-C":
      return "SSE-C";
    case "aws:kms":
      return "SSE-KMS";
    case "aws:kms:dsse":
      return "DSSE-KMS";
    default:
      return "SSE-S3";
  }
}

const tiers = {
  IA: "INFREQUENT",
  AIA: "ARCHIVE_INSTANT_ACCESS",
  ARCHIVE_ACCESS: "ARCHIVE",
  DEEP_ARCHIVE_ACCESS: "DEEP_ARCHIVE",
} as const;

function accessTier(row: ObjectRow): string | undefined {
  if (row.storageClass !== "INTELLIGENT_TIERING") return undefined;
  const { tier } = (row as { classed?: { tier?: keyof typeof tiers } }).classed ?? {};
  return tier === undefined ? "FREQUENT" : tiers[tier];
}

/** Base64 of JSON. User guide, "Object ACL field". */
function accessList({ acl, owner }: ObjectRow): string {
  const grants = (acl ?? [ownersGrant(owner)]).map(({ grantee, permission }) =>
    grantee.type === "Group"
      ? { uri: grantee.uri, type: "Group", permission }
      : { canonicalId: grantee.id, type: "CanonicalUser", permission },
  );
  return Buffer.from(JSON.stringify({ version: "2022-11-10", status: "AVAILABLE", grants })).toString("base64");
}

function ownersGrant({ canonicalId, displayName }: Owner): Grant {
  return { grantee: { type: "CanonicalUser", id: canonicalId, displayName }, permission: "FULL_CONTROL" };
}
