/** The tag operations of MFA devices, providers and server certificates: the same three for each kind. */
import type { Context } from "../../../kernel/context.ts";
import { mfaDevices, type MfaDeviceRow } from "../../../kernel/identity/sign-in.ts";
import type { Tags } from "../../../kernel/identity/principals.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import type { Iam, Tag } from "../../../generated/iam.ts";
import { onResource } from "./access.ts";
import { noSuchVirtualDevice } from "./mfa-device.ts";
import { pageOf, type PageInput } from "../paging.ts";
import { oidcKind, samlKind } from "./provider.ts";
import { serverCertificateKind } from "./server-certificate.ts";
import type { TaggedKind } from "./tagged-kind.ts";
import { mergeTags, tagList, withoutTags } from "../tags.ts";

const mfaKind: TaggedKind<MfaDeviceRow> = {
  name: "MFADevice",
  table: mfaDevices,
  member: "SerialNumber",
  find: (reader, context, serialNumber) => reader.get(mfaDevices, [context.caller.accountId, serialNumber]),
  arnOf: (_row, _context, serialNumber) => serialNumber,
  missing: noSuchVirtualDevice,
};

type Named = Readonly<Record<string, unknown>>;
type AnyDefinition = OperationDefinition<Record<string, { input: Named; output: object }>, string>;

function operationsOf<Row extends { readonly tags: Tags }>(kind: TaggedKind<Row>): Record<string, AnyDefinition> {
  const nameIn = (input: Named): string => input[kind.member] as string;
  const accessTo = (action: string): NonNullable<AnyDefinition["access"]> => {
    return async (context, input) => {
      const row = await context.store.read((reader) => kind.find(reader, context, nameIn(input)));
      const { Tags: tags, TagKeys: gone } = input as { Tags?: readonly Tag[]; TagKeys?: readonly string[] };
      const more = requestTagKeys(tags, gone);
      const arn = kind.arnOf(row, context, nameIn(input));
      return [onResource(`iam:${action}` as "iam:TagMFADevice", arn, row?.tags, more)];
    };
  };
  const change = async (context: Context, input: Named, changed: (tags: Tags) => Tags): Promise<object> => {
    await context.store.transact(async (tx) => {
      const row = await kind.find(tx, context, nameIn(input));
      if (!row) throw kind.missing(nameIn(input));
      tx.put(kind.table, { ...row, tags: changed(row.tags) });
    });
    return {};
  };
  return {
    [`Tag${kind.name}`]: {
      access: accessTo(`Tag${kind.name}`),
      invoke: (context, input) =>
        change(context, input, (tags) => mergeTags(tags, input["Tags"] as Tag[], { keyCase: "exact" })),
    },
    [`Untag${kind.name}`]: {
      access: accessTo(`Untag${kind.name}`),
      invoke: (context, input) =>
        change(context, input, (tags) => withoutTags(tags, input["TagKeys"] as string[], "exact")),
    },
    [`List${kind.name}Tags`]: {
      access: accessTo(`List${kind.name}Tags`),
      invoke: async (context, input) => {
        const row = await context.store.read((reader) => kind.find(reader, context, nameIn(input)));
        if (!row) throw kind.missing(nameIn(input));
        const { items, output } = pageOf(tagList(row.tags), input as PageInput, ({ Key }) => Key);
        return { Tags: items, ...output };
      },
    },
  };
}

/** All twelve, by name. */
export const tagOperations = {
  ...operationsOf(mfaKind),
  ...operationsOf(samlKind),
  ...operationsOf(oidcKind),
  ...operationsOf(serverCertificateKind),
} as { readonly [N in keyof Iam]?: OperationDefinition<Iam, N> };
