/** Uploading, showing, renaming and deleting server certificates. */
import {
  serverCertificateArn,
  serverCertificates,
  type ServerCertificateRow,
} from "../../../kernel/identity/server-certificates.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Access, InputOf, OperationDefinition } from "../../../kernel/operation.ts";
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import type { Iam } from "../../../generated/iam.ts";
import { entityAlreadyExists, limitExceeded } from "../errors.ts";
import { isBelow, newUniqueId, pathOrRoot } from "../paths.ts";
import { onResource } from "./access.ts";
import { checkChain, checkPrivateKey, checkValidity, parseCertificate } from "./certificate.ts";
import { pageOf } from "../paging.ts";
import {
  apiMetadata,
  findServerCertificate,
  requireServerCertificate,
  serverCertificateArnOf,
} from "./server-certificate.ts";
import { tagList, tagsFrom, tagsMember } from "../tags.ts";
import { serverCertificatesPerAccount } from "./quotas.ts";

type NamedAction = "GetServerCertificate" | "UpdateServerCertificate" | "DeleteServerCertificate";

const onCertificate =
  (action: NamedAction): Access<{ readonly ServerCertificateName: string }> =>
  async (context, { ServerCertificateName: name }) => {
    const row = await context.store.read((reader) => findServerCertificate(reader, context, name));
    return [onResource(`iam:${action}`, serverCertificateArnOf(row, context, name), row?.tags)];
  };

export const uploadServerCertificate: OperationDefinition<Iam, "UploadServerCertificate"> = {
  access: (context, input) => {
    const path = pathOrRoot(input.Path);
    const arn = serverCertificateArn({ accountId: context.caller.accountId, path, name: input.ServerCertificateName });
    return [onResource("iam:UploadServerCertificate", arn, undefined, requestTagKeys(input.Tags))];
  },
  invoke: async (context, input) => {
    const row = newCertificate(context, input);
    await context.store.transact(async (tx) => {
      const prefix = [row.accountId];
      const present = await tx.range(serverCertificates, { prefix, limit: serverCertificatesPerAccount });
      if (await findServerCertificate(tx, context, row.name)) throw entityAlreadyExists("server certificate", row.name);
      if (present.length >= serverCertificatesPerAccount) {
        throw limitExceeded("ServerCertificatesPerAccount", serverCertificatesPerAccount);
      }
      tx.put(serverCertificates, row);
    });
    return { ServerCertificateMetadata: apiMetadata(row), ...tagsMember(row.tags) };
  },
};

function newCertificate(context: Context, input: InputOf<Iam, "UploadServerCertificate">): ServerCertificateRow {
  const certificate = parseCertificate(input.CertificateBody);
  const expiresAt = checkValidity(certificate, context.clock.now());
  checkPrivateKey(certificate, input.PrivateKey);
  if (input.CertificateChain !== undefined) checkChain(certificate, input.CertificateChain);
  return {
    accountId: context.caller.accountId,
    name: input.ServerCertificateName,
    path: pathOrRoot(input.Path),
    id: newUniqueId(context, "ASCA"),
    // Kept without the white space around it, as AWS does: a file's last newline is not the certificate's.
    body: input.CertificateBody.trim(),
    ...(input.CertificateChain === undefined ? {} : { chain: input.CertificateChain.trim() }),
    sealedPrivateKey: context.secrets.seal(Buffer.from(input.PrivateKey)),
    uploadedAt: context.clock.now(),
    expiresAt,
    tags: tagsFrom(input.Tags),
  };
}

export const getServerCertificate: OperationDefinition<Iam, "GetServerCertificate"> = {
  access: onCertificate("GetServerCertificate"),
  invoke: async (context, input) => {
    const row = await context.store.read((reader) =>
      requireServerCertificate(reader, context, input.ServerCertificateName),
    );
    return {
      ServerCertificate: {
        ServerCertificateMetadata: apiMetadata(row),
        CertificateBody: row.body,
        ...(row.chain === undefined ? {} : { CertificateChain: row.chain }),
        Tags: tagList(row.tags),
      },
    };
  },
};

export const listServerCertificates: OperationDefinition<Iam, "ListServerCertificates"> = {
  invoke: async (context, input) => {
    const prefix = [context.caller.accountId];
    const rows = await context.store.read((reader) =>
      reader.range(serverCertificates, { prefix, limit: serverCertificatesPerAccount }),
    );
    const wanted = rows.filter((row) => isBelow(row.path, input.PathPrefix));
    const { items, output } = pageOf(wanted, input, (row) => row.name.toLowerCase());
    return { ServerCertificateMetadataList: items.map(apiMetadata), ...output };
  },
};

export const updateServerCertificate: OperationDefinition<Iam, "UpdateServerCertificate"> = {
  access: async (context, input) => {
    const [question] = await onCertificate("UpdateServerCertificate")(context, input);
    if (question === undefined) return [];
    // Both names: who may change one certificate may not take another's place.
    const row = await context.store.read((reader) =>
      findServerCertificate(reader, context, input.ServerCertificateName),
    );
    const { accountId } = context.caller;
    const path = input.NewPath ?? row?.path ?? "/";
    const arn = serverCertificateArn({
      accountId,
      path,
      name: input.NewServerCertificateName ?? input.ServerCertificateName,
    });
    return arn === question.resource ? [question] : [question, { ...question, resource: arn }];
  },
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const row = await requireServerCertificate(tx, context, input.ServerCertificateName);
      const name = input.NewServerCertificateName ?? row.name;
      const renamed = { ...row, name, path: input.NewPath ?? row.path };
      if (name.toLowerCase() !== row.name.toLowerCase() && (await findServerCertificate(tx, context, name))) {
        throw entityAlreadyExists("server certificate", name);
      }
      tx.delete(serverCertificates, serverCertificates.key(row));
      tx.put(serverCertificates, renamed);
    });
    return {};
  },
};

export const deleteServerCertificate: OperationDefinition<Iam, "DeleteServerCertificate"> = {
  access: onCertificate("DeleteServerCertificate"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const row = await requireServerCertificate(tx, context, input.ServerCertificateName);
      tx.delete(serverCertificates, serverCertificates.key(row));
    });
    return {};
  },
};
