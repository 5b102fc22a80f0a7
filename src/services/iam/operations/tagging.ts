/** Tags of users, roles, policies and instance profiles: add, take away, list. */
import type { Context } from "../../../kernel/context.ts";
import { managedPolicies } from "../../../kernel/identity/managed-policies.ts";
import type { RoleRow, Tags, UserRow } from "../../../kernel/identity/principals.ts";
import type { Access } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Table } from "../../../kernel/table.ts";
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import type { Tag } from "../../../generated/iam.ts";
import { onPrincipal } from "../access.ts";
import { requireTaggablePolicy } from "../managed-policy.ts";
import { pageOf, type PageInput, type PageOutput } from "../paging.ts";
import { requirePrincipal, roleKind, userKind, type PrincipalKind } from "../principal-kinds.ts";
import { instanceProfiles } from "../tables.ts";
import { mergeTags, tagList, withoutTags, type KeyCase } from "../tags.ts";
import { onProfile, requireProfile } from "./instance-profiles.ts";
import { onPolicy } from "./policies.ts";

/** A kind of thing that has tags; `M` is the member of inputs that names one. */
interface Taggable<Row extends { readonly tags: Tags }, M extends string> {
  readonly word: string;
  readonly keyCase: KeyCase;
  readonly member: M;
  readonly table: Table<Row>;
  readonly require: (reader: Reader, context: Context, name: string) => Promise<Row>;
  readonly access: (action: string) => Access<Named<M>>;
}

type Named<M extends string> = { readonly [N in M]: string };

const taggablePrincipal = <Row extends UserRow | RoleRow, M extends string>(
  kind: PrincipalKind<Row, M>,
): Taggable<Row, M> => ({
  word: kind.word,
  keyCase: "any",
  member: kind.member,
  table: kind.table,
  require: (reader, context, name) => requirePrincipal(kind, reader, context, name),
  access: (action) => onPrincipal(kind, action),
});

export const taggableUser = taggablePrincipal(userKind);
export const taggableRole = taggablePrincipal(roleKind);

export const taggablePolicy = {
  word: "Policy",
  keyCase: "exact",
  member: "PolicyArn",
  table: managedPolicies,
  require: (reader: Reader, context: Context, arn: string) =>
    requireTaggablePolicy(reader, context.caller.accountId, arn),
  access: onPolicy,
} as const;

export const taggableProfile = {
  word: "InstanceProfile",
  keyCase: "exact",
  member: "InstanceProfileName",
  table: instanceProfiles,
  require: requireProfile,
  access: onProfile,
} as const;

/** Tag…: a key that is there gets the new value. */
export const tagResource = <Row extends { readonly tags: Tags }, M extends string>(kind: Taggable<Row, M>) => ({
  access: withKeys<Named<M> & { readonly Tags: readonly Tag[] }>(kind.access(`Tag${kind.word}`), (input) =>
    requestTagKeys(input.Tags),
  ),
  invoke: async (context: Context, input: Named<M> & { readonly Tags: readonly Tag[] }): Promise<object> => {
    await context.store.transact(async (tx) => {
      const row = await kind.require(tx, context, input[kind.member]);
      const quota = `TagsPer${kind.word === "Policy" ? "ManagedPolicy" : kind.word}`;
      tx.put(kind.table, { ...row, tags: mergeTags(row.tags, input.Tags, { keyCase: kind.keyCase, quota }) });
    });
    return {};
  },
});

/** Untag…: keys that are not there do not matter. */
export const untagResource = <Row extends { readonly tags: Tags }, M extends string>(kind: Taggable<Row, M>) => ({
  access: withKeys<Named<M> & { readonly TagKeys: readonly string[] }>(kind.access(`Untag${kind.word}`), (input) =>
    requestTagKeys(undefined, input.TagKeys),
  ),
  invoke: async (context: Context, input: Named<M> & { readonly TagKeys: readonly string[] }): Promise<object> => {
    await context.store.transact(async (tx) => {
      const row = await kind.require(tx, context, input[kind.member]);
      tx.put(kind.table, { ...row, tags: withoutTags(row.tags, input.TagKeys, kind.keyCase) });
    });
    return {};
  },
});

/** List…Tags, by key. */
export const listTags = <Row extends { readonly tags: Tags }, M extends string>(kind: Taggable<Row, M>) => ({
  access: kind.access(`List${kind.word}Tags`),
  invoke: async (context: Context, input: Named<M> & PageInput): Promise<{ Tags: readonly Tag[] } & PageOutput> => {
    const { tags } = await context.store.read((reader) => kind.require(reader, context, input[kind.member]));
    const sorted = tagList(tags).toSorted((a, b) => (a.Key < b.Key ? -1 : 1));
    const page = pageOf(sorted, input, (tag) => tag.Key);
    return { Tags: page.items, ...page.output };
  },
});

function withKeys<I>(
  access: Access<I>,
  keysOf: (input: I) => Readonly<Record<string, string | readonly string[]>>,
): Access<I> {
  return async (context, input) => {
    const questions = await access(context, input);
    const keys = keysOf(input);
    return questions.map((question) => ({ ...question, conditionKeys: { ...question.conditionKeys, ...keys } }));
  };
}
