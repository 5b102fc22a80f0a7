/** Which condition keys policies speak of: what to ask for before a simulation. */
import { contextKeysOf } from "../../../../kernel/policy/context-keys.ts";
import type { OperationDefinition } from "../../../../kernel/operation.ts";
import type { Iam } from "../../../../generated/iam.ts";
import { identityPoliciesOf, requirePrincipal } from "./principal-policies.ts";
import { onPolicySource } from "./simulate-principal-policy.ts";
import { givenPolicies, type SourcePolicy } from "./source-policy.ts";

const keysOf = (policies: readonly SourcePolicy[]): readonly string[] =>
  contextKeysOf(policies.map((policy) => policy.document));

export const getContextKeysForCustomPolicy: OperationDefinition<Iam, "GetContextKeysForCustomPolicy"> = {
  invoke: async (_context, input) => ({
    ContextKeyNames: keysOf(givenPolicies("PolicyInputList", "IAM Policy", input.PolicyInputList)),
  }),
};

export const getContextKeysForPrincipalPolicy: OperationDefinition<Iam, "GetContextKeysForPrincipalPolicy"> = {
  access: onPolicySource("GetContextKeysForPrincipalPolicy"),
  invoke: async (context, input) => {
    const own = await context.store.read(async (reader) =>
      identityPoliciesOf(reader, await requirePrincipal(reader, context.caller.accountId, input.PolicySourceArn)),
    );
    const given = givenPolicies("PolicyInputList", "IAM Policy", input.PolicyInputList);
    return { ContextKeyNames: keysOf([...own, ...given]) };
  },
};
