/** Permissions boundaries of users and roles. */
import type { Context } from "../../../kernel/context.ts";
import type { RoleRow, UserRow } from "../../../kernel/identity/principals.ts";
import { boundaryKey, onPrincipal, policyKeys } from "../access.ts";
import { changeBoundary } from "../attachments.ts";
import { checkBoundary } from "../managed-policy.ts";
import { requireModifiable, type PrincipalKind } from "../principal-kinds.ts";

type Bounded = UserRow | RoleRow;
type Named<M extends string> = { readonly [N in M]: string };
type Bounding<M extends string> = Named<M> & { readonly PermissionsBoundary: string };

/** Put…PermissionsBoundary: one that is there is replaced. */
export const putBoundary = <Row extends Bounded, M extends string>(kind: PrincipalKind<Row, M>) => ({
  access: onPrincipal<Row, M, Bounding<M>>(kind, `Put${kind.word}PermissionsBoundary`, (input) =>
    boundaryKey(input.PermissionsBoundary),
  ),
  invoke: async (context: Context, input: Bounding<M>): Promise<object> => {
    await context.store.transact(async (tx) => {
      const before = await requireModifiable(kind, tx, context, input[kind.member]);
      await checkBoundary(tx, context.caller.accountId, input.PermissionsBoundary);
      changeBoundary(kind, tx, { before, after: { ...before, boundary: input.PermissionsBoundary } });
    });
    return {};
  },
});

/** Delete…PermissionsBoundary. */
export const deleteBoundary = <Row extends Bounded, M extends string>(kind: PrincipalKind<Row, M>) => ({
  access: onPrincipal<Row, M, Named<M>>(kind, `Delete${kind.word}PermissionsBoundary`, policyKeys),
  invoke: async (context: Context, input: Named<M>): Promise<object> => {
    await context.store.transact(async (tx) => {
      const before = await requireModifiable(kind, tx, context, input[kind.member]);
      const { boundary: _, ...after } = before;
      changeBoundary(kind, tx, { before, after: after as unknown as Row });
    });
    return {};
  },
});
