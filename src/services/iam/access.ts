/** The questions that IAM's operations ask (Service Authorization Reference, "AWS Identity and Access Management"). */
import type { Access } from "../../kernel/operation.ts";
import { requestTagKeys } from "../../kernel/tag-condition-keys.ts";
import { boundaryOf, findPrincipal, tagsOf, type PrincipalKind, type PrincipalRow } from "./principal-kinds.ts";
import { tagKeysOf, type ConditionKeys } from "./tags.ts";
import type { Tag } from "../../generated/iam.ts";

/** A question about one principal, with its tags. `keysOf` adds what the request brings. */
export function onPrincipal<Row extends PrincipalRow, M extends string, I extends { readonly [N in M]: string }>(
  kind: PrincipalKind<Row, M>,
  action: string,
  keysOf: (input: I, row: Row | undefined) => ConditionKeys = () => ({}),
): Access<I> {
  // One text for all requests: others see by it that they ask the same.
  const asked = `iam:${action}`;
  return async (context, input) => {
    const name = input[kind.member];
    const { accountId } = context.caller;
    const row = await context.store.read((reader) => findPrincipal(kind, reader, accountId, name));
    return [
      {
        action: asked,
        resource: row === undefined ? kind.arnOfName(accountId, name) : kind.arn(row),
        conditionKeys: { ...(row && tagKeysOf(tagsOf(row))), ...keysOf(input, row) },
      },
    ];
  };
}

/** A question about something that is to be made. */
export function onNew<I extends { readonly Path?: string | undefined }>(
  action: string,
  kind: string,
  nameOf: (input: I) => string,
): Access<I & { readonly Tags?: readonly Tag[] | undefined; readonly PermissionsBoundary?: string | undefined }> {
  return (context, input) => [
    {
      action: `iam:${action}`,
      resource: `arn:aws:iam::${context.caller.accountId}:${kind}${input.Path ?? "/"}${nameOf(input)}`,
      conditionKeys: { ...requestTagKeys(input.Tags), ...boundaryKey(input.PermissionsBoundary) },
    },
  ];
}

/** A question about a list: its resource is the path that is listed. */
export function onList(action: string, kind: string): Access<{ readonly PathPrefix?: string | undefined }> {
  const asked = `iam:${action}`;
  return (context, input) => [
    { action: asked, resource: `arn:aws:iam::${context.caller.accountId}:${kind}${input.PathPrefix ?? "/"}` },
  ];
}

/** `iam:PermissionsBoundary`, when there is one. */
export function boundaryKey(arn: string | undefined): ConditionKeys {
  return arn === undefined ? {} : { "iam:PermissionsBoundary": arn };
}

/** Keys of changes to a principal's policies: its boundary, and the policy when it is a managed one. */
export function policyKeys(input: object, row: PrincipalRow | undefined): ConditionKeys {
  const arn = "PolicyArn" in input ? { "iam:PolicyARN": input.PolicyArn as string } : {};
  return { ...boundaryKey(row && boundaryOf(row)), ...arn };
}
