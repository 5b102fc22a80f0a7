/** Inline policies of users, groups and roles: put, get, delete, list. */
import type { Context } from "../../../kernel/context.ts";
import { onPrincipal, policyKeys } from "../access.ts";
import { notFound, policyTooLarge } from "../errors.ts";
import { pageOf, type PageInput, type PageOutput } from "../paging.ts";
import { checkIdentityPolicy, encodeDocument, policySize } from "../policy-document.ts";
import { requireModifiable, requirePrincipal, type PrincipalKind, type PrincipalRow } from "../principal-kinds.ts";

type Named<M extends string> = { readonly [N in M]: string };
type PolicyNamed<M extends string> = Named<M> & { readonly PolicyName: string };

/** Put…Policy: a policy of that name is replaced. */
export const putInlinePolicy = <Row extends PrincipalRow, M extends string>(kind: PrincipalKind<Row, M>) => ({
  access: onPrincipal<Row, M, PolicyNamed<M>>(kind, `Put${kind.word}Policy`, policyKeys),
  invoke: async (context: Context, input: PolicyNamed<M> & { readonly PolicyDocument: string }): Promise<object> => {
    const { PolicyName: name, PolicyDocument: text } = input;
    checkIdentityPolicy(text);
    await context.store.transact(async (tx) => {
      const row = await requireModifiable(kind, tx, context, input[kind.member]);
      const inlinePolicies = [...row.inlinePolicies.filter((policy) => policy.name !== name), { name, text }];
      inlinePolicies.sort((a, b) => (a.name < b.name ? -1 : 1));
      const size = inlinePolicies.reduce((sum, policy) => sum + policySize(policy.text), 0);
      if (size > kind.inlineSize) {
        throw policyTooLarge(`${kind.word.toLowerCase()} ${kind.name(row)}`, kind.inlineSize);
      }
      tx.put(kind.table, { ...row, inlinePolicies });
    });
    return {};
  },
});

/** Get…Policy. */
export const getInlinePolicy = <Row extends PrincipalRow, M extends string>(kind: PrincipalKind<Row, M>) => ({
  access: onPrincipal<Row, M, PolicyNamed<M>>(kind, `Get${kind.word}Policy`),
  invoke: async (
    context: Context,
    input: PolicyNamed<M>,
  ): Promise<Named<M> & { PolicyName: string; PolicyDocument: string }> => {
    const row = await context.store.read((reader) => requirePrincipal(kind, reader, context, input[kind.member]));
    const { name, text } = requireInline(kind, row, input.PolicyName);
    const owner = { [kind.member]: kind.name(row) } as Named<M>;
    return { ...owner, PolicyName: name, PolicyDocument: encodeDocument(text) };
  },
});

/** Delete…Policy. */
export const deleteInlinePolicy = <Row extends PrincipalRow, M extends string>(kind: PrincipalKind<Row, M>) => ({
  access: onPrincipal<Row, M, PolicyNamed<M>>(kind, `Delete${kind.word}Policy`, policyKeys),
  invoke: async (context: Context, input: PolicyNamed<M>): Promise<object> => {
    await context.store.transact(async (tx) => {
      const row = await requireModifiable(kind, tx, context, input[kind.member]);
      const gone = requireInline(kind, row, input.PolicyName);
      tx.put(kind.table, { ...row, inlinePolicies: row.inlinePolicies.filter((policy) => policy !== gone) });
    });
    return {};
  },
});

/** List…Policies: the names of inline policies. */
export const listInlinePolicies = <Row extends PrincipalRow, M extends string>(kind: PrincipalKind<Row, M>) => ({
  access: onPrincipal<Row, M, Named<M>>(kind, `List${kind.word}Policies`),
  invoke: async (
    context: Context,
    input: Named<M> & PageInput,
  ): Promise<{ PolicyNames: readonly string[] } & PageOutput> => {
    const row = await context.store.read((reader) => requirePrincipal(kind, reader, context, input[kind.member]));
    const names = row.inlinePolicies.map((policy) => policy.name);
    const page = pageOf(names, input, (name) => name);
    return { PolicyNames: page.items, ...page.output };
  },
});

function requireInline<Row extends PrincipalRow>(kind: PrincipalKind<Row, string>, row: Row, name: string) {
  const found = row.inlinePolicies.find((policy) => policy.name === name);
  if (found === undefined) {
    throw notFound(`The ${kind.word.toLowerCase()} policy with name ${name} cannot be found.`);
  }
  return found;
}
