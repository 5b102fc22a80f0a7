/** KMS's rows: keys, their materials, aliases, grants, and when keys were last used. */
import { defineTable } from "../../kernel/table.ts";

export type KeyState = "Enabled" | "Disabled" | "PendingDeletion" | "PendingReplicaDeletion" | "PendingImport";

/** A KMS key. Multi-Region keys have one row a region, all with the same id. */
export interface KeyRow {
  readonly accountId: string;
  readonly region: string;
  /** A UUID; `mrk-` and 32 hex digits for multi-Region keys. */
  readonly keyId: string;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  readonly description: string;
  readonly usage: string;
  readonly spec: string;
  readonly origin: "AWS_KMS" | "EXTERNAL";
  readonly manager: "CUSTOMER" | "AWS";
  readonly state: KeyState;
  /** What the state was when deletion was scheduled. */
  readonly deletionDays?: number;
  readonly deletionAt?: number;
  /** The key policy as it was given. */
  readonly policy: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly multiRegion?: "PRIMARY" | "REPLICA";
  /** Number of the material that encrypts; 0: none was imported yet. */
  readonly currentMaterial: number;
  readonly rotation?: { readonly days: number; readonly nextAt: number };
}

/** Key material: what a rotation leaves behind decrypts what it encrypted. */
export interface MaterialRow {
  readonly accountId: string;
  readonly region: string;
  readonly keyId: string;
  /** From 1 on; ciphertexts name it. */
  readonly number: number;
  /** AWS's KeyMaterialId: 64 hex digits that follow from the key and the material. */
  readonly id: string;
  /** Sealed by the region: the bytes of a symmetric key, PKCS #8 of a private one. Undefined: imported material that was deleted or expired. */
  readonly sealed: Uint8Array | undefined;
  /** DER (SubjectPublicKeyInfo) of an asymmetric key. */
  readonly publicKey?: Uint8Array;
  readonly createdAt: number;
  /** When it became current, by rotation; undefined for the first, and while it waits for a rotation on demand. */
  readonly rotatedAt?: number;
  readonly rotationType?: "AUTOMATIC" | "ON_DEMAND";
  /** Imported as new material, not yet rotated to. */
  readonly pending?: boolean;
  readonly expiresAt?: number;
  readonly description?: string;
}

export interface AliasRow {
  readonly accountId: string;
  readonly region: string;
  /** `alias/name`. */
  readonly name: string;
  readonly keyId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Constraints of a grant, as the model has them. */
export interface GrantConstraints {
  readonly EncryptionContextSubset?: Readonly<Record<string, string>>;
  readonly EncryptionContextEquals?: Readonly<Record<string, string>>;
  readonly SourceArn?: string;
}

export interface GrantRow {
  readonly accountId: string;
  readonly region: string;
  readonly keyId: string;
  /** 64 hex digits. */
  readonly grantId: string;
  readonly name?: string;
  readonly createdAt: number;
  /** ARN of a principal, or a service's principal (`…amazonaws.com`). */
  readonly grantee: string;
  readonly retiring?: string;
  readonly issuingAccount: string;
  readonly operations: readonly string[];
  readonly constraints?: GrantConstraints;
}

/** When a key last did cryptographic work, to the hour. */
export interface LastUseRow {
  readonly accountId: string;
  readonly region: string;
  readonly keyId: string;
  readonly operation: string;
  readonly at: number;
  readonly requestId: string;
}

export const keys = defineTable<KeyRow>("kms.keys", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.keyId],
  indexes: {
    /** The regions of a multi-Region key. */
    related: (row) => (row.multiRegion === undefined ? undefined : [row.accountId, row.keyId, row.region]),
    deletion: (row) => (row.deletionAt === undefined ? undefined : [row.deletionAt]),
    rotation: (row) => (row.rotation === undefined ? undefined : [row.rotation.nextAt]),
  },
});

export const materials = defineTable<MaterialRow>("kms.materials", {
  holdsSealed: true,
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.keyId, row.number],
  indexes: {
    expiry: (row) => (row.expiresAt === undefined || row.sealed === undefined ? undefined : [row.expiresAt]),
  },
});

export const aliases = defineTable<AliasRow>("kms.aliases", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.name],
  indexes: { key: (row) => [row.accountId, row.region, row.keyId, row.name] },
});

export const grants = defineTable<GrantRow>("kms.grants", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.keyId, row.grantId],
  indexes: {
    retiring: (row) =>
      row.retiring === undefined ? undefined : [row.region, row.retiring, row.accountId, row.keyId, row.grantId],
  },
});

export const lastUses = defineTable<LastUseRow>("kms.last-uses", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.keyId],
});

/** The part of a key that finds its rows. */
export type KeyPlace = Pick<KeyRow, "accountId" | "region" | "keyId">;

export const placeOf = ({ accountId, region, keyId }: KeyPlace): readonly [string, string, string] => [
  accountId,
  region,
  keyId,
];

export const keyArn = ({ accountId, region, keyId }: KeyPlace): string =>
  `arn:aws:kms:${region}:${accountId}:key/${keyId}`;

export const aliasArn = ({ accountId, region, name }: Pick<AliasRow, "accountId" | "region" | "name">): string =>
  `arn:aws:kms:${region}:${accountId}:${name}`;
