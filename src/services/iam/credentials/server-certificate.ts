/** Server certificates: rows, answers, and how they are found. */
import type { Context } from "../../../kernel/context.ts";
import {
  serverCertificateArn,
  serverCertificates,
  type ServerCertificateRow,
} from "../../../kernel/identity/server-certificates.ts";
import type { OutputOf } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";
import { noSuchEntity } from "../errors.ts";
import type { TaggedKind } from "./tagged-kind.ts";

type Metadata = NonNullable<OutputOf<Iam, "UploadServerCertificate">["ServerCertificateMetadata"]>;

export function findServerCertificate(
  reader: Reader,
  context: Context,
  name: string,
): Promise<ServerCertificateRow | undefined> {
  return reader.get(serverCertificates, [context.caller.accountId, name.toLowerCase()]);
}

/** Throws NoSuchEntity. */
export async function requireServerCertificate(
  reader: Reader,
  context: Context,
  name: string,
): Promise<ServerCertificateRow> {
  const row = await findServerCertificate(reader, context, name);
  if (!row) throw noSuchEntity("server certificate", name);
  return row;
}

/** The certificate's ARN; while it is not there, the one it would have without a path. */
export function serverCertificateArnOf(row: ServerCertificateRow | undefined, context: Context, name: string): string {
  return serverCertificateArn(row ?? { accountId: context.caller.accountId, path: "/", name });
}

export function apiMetadata(row: ServerCertificateRow): Metadata {
  return {
    Path: row.path,
    ServerCertificateName: row.name,
    ServerCertificateId: row.id,
    Arn: serverCertificateArn(row),
    UploadDate: new Date(row.uploadedAt),
    Expiration: new Date(row.expiresAt),
  };
}

export const serverCertificateKind: TaggedKind<ServerCertificateRow> = {
  name: "ServerCertificate",
  table: serverCertificates,
  member: "ServerCertificateName",
  find: findServerCertificate,
  arnOf: serverCertificateArnOf,
  missing: (name) => noSuchEntity("server certificate", name),
};
