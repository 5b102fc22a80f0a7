/** Server certificates that accounts uploaded: IAM keeps them, load balancers and distributions serve them. */
import { defineTable } from "../table.ts";
import type { Tags } from "./principals.ts";

/** A certificate with its key. */
export interface ServerCertificateRow {
  readonly accountId: string;
  readonly name: string;
  /** Begins and ends with "/". */
  readonly path: string;
  /** `ASCA…`. */
  readonly id: string;
  /** PEM. */
  readonly body: string;
  /** PEM, the certificate's issuer first. */
  readonly chain?: string;
  /** PEM, sealed. */
  readonly sealedPrivateKey: Uint8Array;
  readonly uploadedAt: number;
  readonly expiresAt: number;
  readonly tags: Tags;
}

export const serverCertificates = defineTable<ServerCertificateRow>("iam.server-certificates", {
  holdsSealed: true,
  scope: "partition",
  key: (row) => [row.accountId, row.name.toLowerCase()],
});

/** `arn:aws:iam::ACCOUNT:server-certificate/PATH/NAME`. */
export const serverCertificateArn = (row: Pick<ServerCertificateRow, "accountId" | "path" | "name">): string =>
  `arn:aws:iam::${row.accountId}:server-certificate${row.path}${row.name}`;
