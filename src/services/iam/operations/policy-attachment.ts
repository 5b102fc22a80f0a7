/** Managed policies of users, groups and roles: attach, detach, list. */
import { policyAttachments } from "../../../kernel/identity/attachments.ts";
import type { Context } from "../../../kernel/context.ts";
import { onPrincipal, policyKeys } from "../access.ts";
import { attachmentRow } from "../attachments.ts";
import { limitExceeded, notFound } from "../errors.ts";
import { attachedPoliciesPerPrincipal } from "../limits.ts";
import { checkAttachable, findPolicy } from "../managed-policy.ts";
import { isBelow } from "../paths.ts";
import { pageOf, type PageInput, type PageOutput } from "../paging.ts";
import { requireModifiable, requirePrincipal, type PrincipalKind, type PrincipalRow } from "../principal-kinds.ts";
import type { AttachedPolicy } from "../../../generated/iam.ts";

type Named<M extends string> = { readonly [N in M]: string };

/** Attach…Policy; to attach twice is no error. */
export const attachPolicy = <Row extends PrincipalRow, M extends string>(kind: PrincipalKind<Row, M>) => ({
  access: onPrincipal<Row, M, Named<M> & { PolicyArn: string }>(kind, `Attach${kind.word}Policy`, policyKeys),
  invoke: async (context: Context, input: Named<M> & { readonly PolicyArn: string }): Promise<object> => {
    const { accountId } = context.caller;
    const policyArn = input.PolicyArn;
    await context.store.transact(async (tx) => {
      const row = await requireModifiable(kind, tx, context, input[kind.member]);
      await checkAttachable(tx, accountId, policyArn);
      if (row.attachedPolicies.includes(policyArn)) return;
      if (row.attachedPolicies.length >= attachedPoliciesPerPrincipal) {
        throw limitExceeded(`PoliciesPer${kind.word}`, attachedPoliciesPerPrincipal);
      }
      tx.put(kind.table, { ...row, attachedPolicies: [...row.attachedPolicies, policyArn] });
      tx.put(policyAttachments, attachmentRow(kind, row, { policyArn, use: "policy" }));
    });
    return {};
  },
});

/** Detach…Policy. */
export const detachPolicy = <Row extends PrincipalRow, M extends string>(kind: PrincipalKind<Row, M>) => ({
  access: onPrincipal<Row, M, Named<M> & { PolicyArn: string }>(kind, `Detach${kind.word}Policy`, policyKeys),
  invoke: async (context: Context, input: Named<M> & { readonly PolicyArn: string }): Promise<object> => {
    const policyArn = input.PolicyArn;
    await context.store.transact(async (tx) => {
      const row = await requireModifiable(kind, tx, context, input[kind.member]);
      // What is no ARN is refused as such, whether attached or not.
      await findPolicy(tx, context.caller.accountId, policyArn);
      if (!row.attachedPolicies.includes(policyArn)) throw notFound(`Policy ${policyArn} was not found.`);
      tx.put(kind.table, { ...row, attachedPolicies: row.attachedPolicies.filter((arn) => arn !== policyArn) });
      const gone = attachmentRow(kind, row, { policyArn, use: "policy" });
      tx.delete(policyAttachments, policyAttachments.key(gone));
    });
    return {};
  },
});

/** ListAttached…Policies, in the order of their attachment. */
export const listAttachedPolicies = <Row extends PrincipalRow, M extends string>(kind: PrincipalKind<Row, M>) => ({
  access: onPrincipal<Row, M, Named<M>>(kind, `ListAttached${kind.word}Policies`),
  invoke: async (
    context: Context,
    input: Named<M> & PageInput & { readonly PathPrefix?: string | undefined },
  ): Promise<{ AttachedPolicies: AttachedPolicy[] } & PageOutput> => {
    const row = await context.store.read((reader) => requirePrincipal(kind, reader, context, input[kind.member]));
    const arns = row.attachedPolicies.filter((arn) => isBelow(pathOf(arn), input.PathPrefix));
    const page = pageOf(arns, input, (arn) => arn);
    return { AttachedPolicies: page.items.map(attachedPolicy), ...page.output };
  },
});

const pathOf = (arn: string): string => arn.slice(arn.indexOf(":policy/") + ":policy".length);

/** An attached policy as answers name it. */
const attachedPolicy = (arn: string): AttachedPolicy => ({
  PolicyName: arn.slice(arn.lastIndexOf("/") + 1),
  PolicyArn: arn,
});
