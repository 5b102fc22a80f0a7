/** Users' X.509 signing certificates. */
import { settableStatus } from "../credential-status.ts";
import type { X509Certificate } from "node:crypto";
import { awsError } from "../../../kernel/errors.ts";
import type { Context } from "../../../kernel/context.ts";
import type { OperationDefinition, OutputOf } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";
import { limitExceeded, notFound } from "../errors.ts";
import { pageOf } from "../paging.ts";
import { onUser } from "./access.ts";
import { checkValidity, parseCertificate } from "./certificate.ts";
import { signingCertificatesPerUser } from "./quotas.ts";
import { signingCertificates, type SigningCertificateRow } from "./tables.ts";
import { meantUserRow, requireRow, rowsOf } from "./user-credentials.ts";
import { ownerOf } from "./user-of-request.ts";

type ApiCertificate = NonNullable<OutputOf<Iam, "UploadSigningCertificate">["Certificate"]>;

const idLength = 32;
const missing = (id: string): Error => notFound(`The Certificate with id ${id} cannot be found.`);

export const uploadSigningCertificate: OperationDefinition<Iam, "UploadSigningCertificate"> = {
  access: onUser("iam:UploadSigningCertificate"),
  invoke: async (context, input) => {
    const { CertificateBody: body } = input;
    const certificate = parseCertificate(body, `Certificate ${body} is malformed.`);
    checkValidity(certificate, context.clock.now());
    const fingerprint = fingerprintOf(certificate);
    const id = context.ids.upperAlphanumeric(idLength);
    return context.store.transact(async (tx) => {
      const user = await meantUserRow(tx, context, input.UserName);
      const { accountId, userId } = user;
      const prefix = [accountId, fingerprint];
      if ((await tx.indexRange(signingCertificates, "fingerprint", { prefix, limit: 1 })).length > 0) {
        throw awsError(
          "DuplicateCertificate",
          "The certificate is already associated with an IAM user in the account.",
        );
      }
      if ((await rowsOf(tx, signingCertificates, user)).length >= signingCertificatesPerUser) {
        throw limitExceeded("CertificatesPerUser", signingCertificatesPerUser);
      }
      const createdAt = context.clock.now();
      const row = { accountId, userId, id, status: "Active" as const, createdAt, body, fingerprint };
      tx.put(signingCertificates, row);
      return { Certificate: apiCertificate(row, user.userName) };
    });
  },
};

function fingerprintOf(certificate: X509Certificate): string {
  return certificate.fingerprint256.replaceAll(":", "").toLowerCase();
}

export const listSigningCertificates: OperationDefinition<Iam, "ListSigningCertificates"> = {
  access: onUser("iam:ListSigningCertificates"),
  invoke: async (context, input) =>
    context.store.read(async (reader) => {
      // The root user, who is meant when root names nobody, has none.
      if (ownerOf(context, input.UserName) === "") return { Certificates: [], IsTruncated: false };
      const user = await meantUserRow(reader, context, input.UserName);
      const { items, output } = pageOf(await rowsOf(reader, signingCertificates, user), input, (row) => row.id);
      return { Certificates: items.map((row) => apiCertificate(row, user.userName)), ...output };
    }),
};

export const updateSigningCertificate: OperationDefinition<Iam, "UpdateSigningCertificate"> = {
  access: onUser("iam:UpdateSigningCertificate"),
  invoke: async (context, input) => {
    const status = settableStatus(input.Status);
    await change(context, input, (tx, row) => tx.put(signingCertificates, { ...row, status }));
    return {};
  },
};

export const deleteSigningCertificate: OperationDefinition<Iam, "DeleteSigningCertificate"> = {
  access: onUser("iam:DeleteSigningCertificate"),
  invoke: async (context, input) => {
    await change(context, input, (tx, row) => tx.delete(signingCertificates, signingCertificates.key(row)));
    return {};
  },
};

async function change(
  context: Context,
  input: { readonly UserName?: string | undefined; readonly CertificateId: string },
  changed: (tx: Transaction, row: SigningCertificateRow) => void,
): Promise<void> {
  await context.store.transact(async (tx) => {
    const user = await meantUserRow(tx, context, input.UserName);
    changed(tx, await requireRow(tx, signingCertificates, { user, id: input.CertificateId, missing }));
  });
}

function apiCertificate(row: SigningCertificateRow, userName: string): ApiCertificate {
  return {
    UserName: userName,
    CertificateId: row.id,
    CertificateBody: row.body,
    Status: row.status,
    UploadDate: new Date(row.createdAt),
  };
}
