/** What a person signs in with: passwords of users and of the root user, and MFA devices. */
import { defineTable } from "../table.ts";
import type { Tags } from "./principals.ts";

/** A password, as scrypt leaves it. */
export interface HashedPassword {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
  /** scrypt's cost N; r is 8 and p is 1. */
  readonly cost: number;
}

/** A user's password, or (userName "") that of the account's root user. */
export interface LoginProfileRow {
  readonly accountId: string;
  readonly userName: string;
  readonly password: HashedPassword;
  readonly resetRequired: boolean;
  readonly createdAt: number;
  readonly changedAt: number;
  /** Newest first, as many as the password policy remembers. */
  readonly earlier: readonly HashedPassword[];
  readonly lastUsedAt?: number;
}

export const loginProfiles = defineTable<LoginProfileRow>("iam.login-profiles", {
  scope: "partition",
  key: (row) => [row.accountId, row.userName.toLowerCase()],
});

/** A virtual MFA device: TOTP after RFC 6238, SHA-1, six digits, 30 seconds. */
export interface MfaDeviceRow {
  readonly accountId: string;
  /** `arn:aws:iam::ACCOUNT:mfa/NAME`. */
  readonly serialNumber: string;
  /** The seed (40 bytes: 64 characters of base 32), sealed. */
  readonly sealedSeed: Uint8Array;
  readonly createdAt: number;
  readonly tags: Tags;
  /** Whose it is: a user's name, "" for the root user; undefined until it is enabled. */
  readonly userName?: string;
  readonly enabledAt?: number;
  /** The last time step whose code was taken: a code is good once. */
  readonly lastStep?: number;
  /** Steps by which the device is ahead of the wall clock, found when it was enabled or synchronised. */
  readonly driftSteps?: number;
}

export const mfaDevices = defineTable<MfaDeviceRow>("iam.mfa-devices", {
  holdsSealed: true,
  scope: "partition",
  key: (row) => [row.accountId, row.serialNumber],
  indexes: { user: (row) => (row.userName === undefined ? undefined : [row.accountId, row.userName.toLowerCase()]) },
});
