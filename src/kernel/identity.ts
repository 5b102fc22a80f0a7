/** Accounts and access keys as tables, so that authentication, IAM and Organizations speak of the same rows. */
import { defineTable } from "./table.ts";

/** An AWS account of this region's partition. */
export interface AccountRow {
  /** Twelve digits. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** S3's canonical user id, 64 hex characters. */
  readonly canonicalId: string;
  /** Region time of creation, milliseconds. */
  readonly createdAt: number;
  readonly status: "ACTIVE" | "SUSPENDED";
  /** The organization it belongs to, kept equal to its membership: a request learns it with the account, at no cost. */
  readonly organizationId?: string;
}

/** An access key and whom it speaks for. */
export interface AccessKeyRow {
  readonly accessKeyId: string;
  readonly accountId: string;
  /** Sealed with the region's key: AES-256-GCM (nonce, ciphertext, tag). */
  readonly sealedSecret: Uint8Array;
  readonly status: "Active" | "Inactive";
  readonly createdAt: number;
  /** Undefined for a root key, else the IAM user it belongs to. */
  readonly userName?: string;
}

export const accounts = defineTable<AccountRow>("identity.accounts", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.id],
  indexes: {
    email: (row) => [row.email.toLowerCase()],
    canonicalId: (row) => [row.canonicalId],
  },
});

export const accessKeys = defineTable<AccessKeyRow>("identity.access-keys", {
  holdsSealed: true,
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.accessKeyId],
  indexes: { account: (row) => [row.accountId, row.userName ?? ""] },
});
