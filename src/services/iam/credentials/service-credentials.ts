/** Users' service-specific credentials. */
import { settableStatus } from "../credential-status.ts";
import type { Context } from "../../../kernel/context.ts";
import { principalKey, users, type UserRow } from "../../../kernel/identity/principals.ts";
import type { Access, InputOf, OperationDefinition } from "../../../kernel/operation.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";
import { invalidInput, limitExceeded, notFound } from "../errors.ts";
import { pageOf } from "../paging.ts";
import { newUniqueId } from "../paths.ts";
import { onUser, userQuestion } from "./access.ts";
import { allRows, serviceCredentialsPerService } from "./quotas.ts";
import {
  apiServiceCredential,
  apiServiceMetadata,
  checkService,
  newServiceCredential,
  newServiceSecret,
} from "./service-credential.ts";
import { serviceCredentials, type ServiceCredentialRow } from "./tables.ts";
import { meantUserRow, requireRow, rowsOf } from "./user-credentials.ts";
import { requireUser } from "./user-of-request.ts";

const missing = (id: string): Error => notFound(`No such credential ${id} exists`);

export const createServiceSpecificCredential: OperationDefinition<Iam, "CreateServiceSpecificCredential"> = {
  access: async (context, input) => {
    const question = await userQuestion(context, "iam:CreateServiceSpecificCredential", input.UserName);
    const keys = {
      ...question.conditionKeys,
      "iam:ServiceSpecificCredentialServiceName": input.ServiceName,
      ...(input.CredentialAgeDays === undefined
        ? {}
        : { "iam:ServiceSpecificCredentialAgeDays": String(input.CredentialAgeDays) }),
    };
    return [{ ...question, conditionKeys: keys }];
  },
  invoke: async (context, input) => {
    const { ServiceName: serviceName, CredentialAgeDays: ageDays } = input;
    const secret = newServiceSecret(context);
    const id = newUniqueId(context, "ACCA");
    return context.store.transact(async (tx) => {
      const user = await requireUser(tx, context, input.UserName);
      checkService(serviceName, ageDays);
      const rows = await rowsOf(tx, serviceCredentials, user);
      const present = rows.filter((row) => row.serviceName === serviceName);
      if (present.length >= serviceCredentialsPerService) {
        throw limitExceeded("ServiceSpecificCredentialsPerUser", serviceCredentialsPerService);
      }
      const row = newServiceCredential(context, user, { id, serviceName, secret, ageDays, present });
      tx.put(serviceCredentials, row);
      return { ServiceSpecificCredential: apiServiceCredential(row, user.userName, secret) };
    });
  },
};

/** A credential that is there tells for which service it is. */
function onCredential(
  action: Parameters<typeof onUser>[0],
): Access<{ readonly UserName?: string | undefined; readonly ServiceSpecificCredentialId: string }> {
  return async (context, input) => {
    const question = await userQuestion(context, action, input.UserName);
    const id = input.ServiceSpecificCredentialId;
    const row = await context.store.read((reader) => findOfUser(reader, context, { id, userName: input.UserName }));
    const keys = row === undefined ? {} : { "iam:ServiceSpecificCredentialServiceName": row.serviceName };
    return [{ ...question, conditionKeys: { ...question.conditionKeys, ...keys } }];
  };
}

async function findOfUser(
  reader: Reader,
  { caller }: Context,
  { id, userName }: { readonly id: string; readonly userName: string | undefined },
): Promise<ServiceCredentialRow | undefined> {
  const user = await reader.get(users, principalKey(caller.accountId, userName ?? caller.userName ?? ""));
  if (user === undefined) return undefined;
  const rows = await rowsOf<ServiceCredentialRow>(reader, serviceCredentials, user);
  return rows.find((row) => row.id === id);
}

export const listServiceSpecificCredentials: OperationDefinition<Iam, "ListServiceSpecificCredentials"> = {
  access: async (context, input) =>
    input.AllUsers === true
      ? [{ action: "iam:ListServiceSpecificCredentials", resource: "*" }]
      : onUser("iam:ListServiceSpecificCredentials")(context, input),
  invoke: async (context, input) =>
    context.store.read(async (reader) => {
      const found = await wantedRows(reader, context, input);
      if (input.ServiceName !== undefined) checkService(input.ServiceName);
      const wanted = found.filter(({ row }) => row.serviceName === (input.ServiceName ?? row.serviceName));
      const { items, output } = pageOf(wanted, input, ({ row }) => `${row.userId}/${row.id}`);
      const shown = items.map(({ row, userName }) => apiServiceMetadata(row, userName));
      return { ServiceSpecificCredentials: shown, ...output };
    }),
};

async function wantedRows(
  reader: Reader,
  context: Context,
  input: InputOf<Iam, "ListServiceSpecificCredentials">,
): Promise<{ row: ServiceCredentialRow; userName: string }[]> {
  if (input.AllUsers !== true) {
    const user = await meantUserRow(reader, context, input.UserName);
    const rows = await rowsOf<ServiceCredentialRow>(reader, serviceCredentials, user);
    return rows.map((row) => ({ row, userName: user.userName }));
  }
  if (input.UserName !== undefined) throw invalidInput("UserName cannot be specified when AllUsers is true.");
  const rows = await reader.range(serviceCredentials, { prefix: [context.caller.accountId], limit: allRows });
  return Promise.all(rows.map(async (row) => ({ row, userName: await nameOf(reader, row.userId) })));
}

async function nameOf(reader: Reader, userId: string): Promise<string> {
  const [user]: UserRow[] = await reader.indexRange(users, "id", { prefix: [userId], limit: 1 });
  return user?.userName ?? "";
}

export const updateServiceSpecificCredential: OperationDefinition<Iam, "UpdateServiceSpecificCredential"> = {
  access: onCredential("iam:UpdateServiceSpecificCredential"),
  invoke: async (context, input) => {
    const status = settableStatus(input.Status);
    await change(context, input, (tx, row) => tx.put(serviceCredentials, { ...row, status }));
    return {};
  },
};

export const resetServiceSpecificCredential: OperationDefinition<Iam, "ResetServiceSpecificCredential"> = {
  access: onCredential("iam:ResetServiceSpecificCredential"),
  invoke: async (context, input) => {
    const secret = newServiceSecret(context);
    const { row, user } = await change(context, input, (tx, found) => {
      tx.put(serviceCredentials, { ...found, sealedSecret: context.secrets.seal(Buffer.from(secret)) });
    });
    return { ServiceSpecificCredential: apiServiceCredential(row, user.userName, secret) };
  },
};

export const deleteServiceSpecificCredential: OperationDefinition<Iam, "DeleteServiceSpecificCredential"> = {
  access: onCredential("iam:DeleteServiceSpecificCredential"),
  invoke: async (context, input) => {
    await change(context, input, (tx, row) => tx.delete(serviceCredentials, serviceCredentials.key(row)));
    return {};
  },
};

async function change(
  context: Context,
  input: { readonly UserName?: string | undefined; readonly ServiceSpecificCredentialId: string },
  changed: (tx: Transaction, row: ServiceCredentialRow) => void,
): Promise<{ row: ServiceCredentialRow; user: UserRow }> {
  return context.store.transact(async (tx) => {
    const user = await meantUserRow(tx, context, input.UserName);
    const row = await requireRow(tx, serviceCredentials, { user, id: input.ServiceSpecificCredentialId, missing });
    changed(tx, row);
    return { row, user };
  });
}
