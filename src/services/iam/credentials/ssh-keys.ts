/** Users' SSH public keys. */
import { settableStatus } from "../credential-status.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { Context } from "../../../kernel/context.ts";
import type { OperationDefinition, OutputOf } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";
import { limitExceeded, notFound } from "../errors.ts";
import { pageOf } from "../paging.ts";
import { newUniqueId } from "../paths.ts";
import { onUser } from "./access.ts";
import { sshPublicKeysPerUser } from "./quotas.ts";
import { parseSshKey, pemOf } from "./ssh-key.ts";
import { sshPublicKeys, type SshPublicKeyRow } from "./tables.ts";
import { meantUserRow, requireRow, rowsOf } from "./user-credentials.ts";
import { requireUser } from "./user-of-request.ts";

type ApiKey = NonNullable<OutputOf<Iam, "GetSSHPublicKey">["SSHPublicKey"]>;

const missing = (id: string): Error => notFound(`The Public Key with id ${id} cannot be found.`);

export const uploadSshPublicKey: OperationDefinition<Iam, "UploadSSHPublicKey"> = {
  access: onUser("iam:UploadSSHPublicKey"),
  invoke: async (context, input) => {
    const key = parseSshKey(input.SSHPublicKeyBody);
    const id = newUniqueId(context, "APKA");
    return context.store.transact(async (tx) => {
      const user = await requireUser(tx, context, input.UserName);
      const same = await tx.indexRange(sshPublicKeys, "fingerprint", { prefix: [key.fingerprint], limit: 1 });
      if (same.length > 0) {
        throw awsError("DuplicateSSHPublicKey", "The SSH public key is already associated with an IAM user.");
      }
      if ((await rowsOf(tx, sshPublicKeys, user)).length >= sshPublicKeysPerUser) {
        throw limitExceeded("SSHPublicKeysPerUser", sshPublicKeysPerUser);
      }
      const { accountId, userId } = user;
      const row = { accountId, userId, id, status: "Active" as const, createdAt: context.clock.now(), ...key };
      tx.put(sshPublicKeys, row);
      return { SSHPublicKey: apiKey(row, { userName: user.userName, body: row.body }) };
    });
  },
};

export const getSshPublicKey: OperationDefinition<Iam, "GetSSHPublicKey"> = {
  access: onUser("iam:GetSSHPublicKey"),
  invoke: async (context, input) =>
    context.store.read(async (reader) => {
      const user = await requireUser(reader, context, input.UserName);
      const row = await requireRow(reader, sshPublicKeys, { user, id: input.SSHPublicKeyId, missing });
      const body = input.Encoding === "PEM" ? pemOf(row.body) : row.body;
      return { SSHPublicKey: apiKey(row, { userName: user.userName, body }) };
    }),
};

export const listSshPublicKeys: OperationDefinition<Iam, "ListSSHPublicKeys"> = {
  access: onUser("iam:ListSSHPublicKeys"),
  invoke: async (context, input) =>
    context.store.read(async (reader) => {
      const user = await meantUserRow(reader, context, input.UserName);
      const { items, output } = pageOf(await rowsOf(reader, sshPublicKeys, user), input, (row) => row.id);
      return {
        SSHPublicKeys: items.map((row) => ({
          UserName: user.userName,
          SSHPublicKeyId: row.id,
          Status: row.status,
          UploadDate: new Date(row.createdAt),
        })),
        ...output,
      };
    }),
};

export const updateSshPublicKey: OperationDefinition<Iam, "UpdateSSHPublicKey"> = {
  access: onUser("iam:UpdateSSHPublicKey"),
  invoke: async (context, input) => {
    const status = settableStatus(input.Status);
    await change(context, input, (tx, row) => tx.put(sshPublicKeys, { ...row, status }));
    return {};
  },
};

export const deleteSshPublicKey: OperationDefinition<Iam, "DeleteSSHPublicKey"> = {
  access: onUser("iam:DeleteSSHPublicKey"),
  invoke: async (context, input) => {
    await change(context, input, (tx, row) => tx.delete(sshPublicKeys, sshPublicKeys.key(row)));
    return {};
  },
};

async function change(
  context: Context,
  input: { readonly UserName: string; readonly SSHPublicKeyId: string },
  changed: (tx: Transaction, row: SshPublicKeyRow) => void,
): Promise<void> {
  await context.store.transact(async (tx) => {
    const user = await requireUser(tx, context, input.UserName);
    changed(tx, await requireRow(tx, sshPublicKeys, { user, id: input.SSHPublicKeyId, missing }));
  });
}

function apiKey(row: SshPublicKeyRow, shown: { readonly userName: string; readonly body: string }): ApiKey {
  return {
    UserName: shown.userName,
    SSHPublicKeyId: row.id,
    Fingerprint: row.fingerprint,
    SSHPublicKeyBody: shown.body,
    Status: row.status,
    UploadDate: new Date(row.createdAt),
  };
}
