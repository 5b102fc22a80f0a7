/** Rows of the credentials that only IAM itself reads. They hang on a user's id, so that a new name changes nothing. */
import { defineTable } from "../../../kernel/table.ts";

/** What all of them have in common. */
interface UserCredentialRow {
  readonly accountId: string;
  /** `AIDA…`. */
  readonly userId: string;
  readonly id: string;
  readonly status: "Active" | "Inactive";
  /** Region time, milliseconds. */
  readonly createdAt: number;
}

/** A public key for SSH; its id is `APKA…`. */
export interface SshPublicKeyRow extends UserCredentialRow {
  /** `ssh-rsa AAAA…`, without a comment. */
  readonly body: string;
  /** MD5 of the key, `aa:bb:…`. */
  readonly fingerprint: string;
}

export const sshPublicKeys = defineTable<SshPublicKeyRow>("iam.ssh-public-keys", {
  scope: "partition",
  key: (row) => [row.accountId, row.userId, row.id],
  indexes: { fingerprint: (row) => [row.fingerprint] },
});

/** A certificate that signs SOAP requests; its id is 32 characters. */
export interface SigningCertificateRow extends UserCredentialRow {
  /** PEM. */
  readonly body: string;
  /** SHA-256 of the certificate, hex. */
  readonly fingerprint: string;
}

export const signingCertificates = defineTable<SigningCertificateRow>("iam.signing-certificates", {
  scope: "partition",
  key: (row) => [row.accountId, row.userId, row.id],
  indexes: { fingerprint: (row) => [row.accountId, row.fingerprint] },
});

/** A name and password, or an API key, for one service; its id is `ACCA…`. */
export interface ServiceCredentialRow extends UserCredentialRow {
  /** `codecommit.amazonaws.com`. */
  readonly serviceName: string;
  /** `NAME-at-ACCOUNT`, or `NAME+1-at-ACCOUNT` …: fixed when it is made. */
  readonly serviceUserName: string;
  readonly sealedSecret: Uint8Array;
  readonly expiresAt?: number;
}

export const serviceCredentials = defineTable<ServiceCredentialRow>("iam.service-credentials", {
  holdsSealed: true,
  scope: "partition",
  key: (row) => [row.accountId, row.userId, row.id],
});

/** An account's latest credential report. */
export interface CredentialReportRow {
  readonly accountId: string;
  readonly generatedAt: number;
  /** CSV, gzip. */
  readonly content: Uint8Array;
}

export const credentialReports = defineTable<CredentialReportRow>("iam.credential-reports", {
  scope: "partition",
  key: (row) => [row.accountId],
});

/** Which form of token STS's global endpoint gives out. */
export interface StsPreferencesRow {
  readonly accountId: string;
  readonly globalEndpointTokenVersion: "v1Token" | "v2Token";
}

export const stsPreferences = defineTable<StsPreferencesRow>("iam.sts-preferences", {
  scope: "partition",
  key: (row) => [row.accountId],
});

/** A report of last uses that was asked for: it is read as of its creation. */
export interface AccessReportRow {
  readonly accountId: string;
  readonly jobId: string;
  readonly kind: "entity" | "organization";
  /** ARN of the entity, or path of the organization's part. */
  readonly about: string;
  readonly createdAt: number;
  readonly byAction: boolean;
  /** The report itself, JSON, gzip. */
  readonly content: Uint8Array;
}

export const accessReports = defineTable<AccessReportRow>("iam.access-reports", {
  scope: "partition",
  key: (row) => [row.accountId, row.jobId],
});

/** What an account set of its properties. */
export interface AccountPropertiesRow {
  readonly accountId: string;
  /** `Namespace/PropertyName` → value. */
  readonly properties: Readonly<Record<string, string>>;
}

export const accountProperties = defineTable<AccountPropertiesRow>("iam.account-properties", {
  scope: "partition",
  key: (row) => [row.accountId],
});
