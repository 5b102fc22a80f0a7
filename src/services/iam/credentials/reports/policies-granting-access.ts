/** ListPoliciesGrantingServiceAccess: which policies let a user, group or role use a service. */
import type { OperationDefinition } from "../../../../kernel/operation.ts";
import type { Iam, PolicyGrantingServiceAccess } from "../../../../generated/iam.ts";
import { pageOf } from "../../paging.ts";
import { identityPoliciesOf, requirePrincipal, type OwnedPolicy } from "../simulator/principal-policies.ts";
import { grantsService } from "./granted-services.ts";

export const listPoliciesGrantingServiceAccess: OperationDefinition<Iam, "ListPoliciesGrantingServiceAccess"> = {
  access: (_context, { Arn: arn }) => [{ action: "iam:ListPoliciesGrantingServiceAccess", resource: arn }],
  invoke: async (context, input) => {
    const policies = await context.store.read(async (reader) =>
      identityPoliciesOf(reader, await requirePrincipal(reader, context.caller.accountId, input.Arn)),
    );
    const namespaces = [...new Set(input.ServiceNamespaces.map((namespace) => namespace.toLowerCase()))];
    const { items, output } = pageOf(namespaces, { Marker: input.Marker }, (namespace) => namespace);
    return {
      PoliciesGrantingServiceAccess: items.map((namespace) => ({
        ServiceNamespace: namespace,
        Policies: policies.filter((policy) => grantsService(policy.document, namespace)).map(apiPolicy),
      })),
      ...output,
    };
  },
};

/** Inline policies say whose they are, managed ones their ARN. */
function apiPolicy(policy: OwnedPolicy): PolicyGrantingServiceAccess {
  if (policy.inline === undefined) {
    return {
      PolicyName: policy.id,
      PolicyType: "MANAGED",
      ...(policy.arn === undefined ? {} : { PolicyArn: policy.arn }),
    };
  }
  const [kind = "", entityName = "", policyName = ""] = policy.inline.split("/");
  return { PolicyName: policyName, PolicyType: "INLINE", EntityType: kind.toUpperCase(), EntityName: entityName };
}
