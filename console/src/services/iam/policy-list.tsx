/** Managed policies, AWS's and the account's own. */
import { IAMClient, ListPoliciesCommand, type Policy } from "@aws-sdk/client-iam";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useClient } from "../../aws/use-client.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { policyDeletion } from "./deletion-commands.ts";
import { EntityList } from "./entity-list.tsx";
import { iamMessages } from "./iam-messages.ts";
import { policyMessages } from "./policy-messages.ts";
import { isAwsManaged, PolicyScopeControl, policyScopeOf, usePolicies, usePolicyColumns } from "./policy-scope.tsx";

/** The page; the filter by kind is in the address (`?scope=Local`). */
export function PolicyList() {
  const text = useMessages(iamMessages);
  const own = useMessages(policyMessages);
  const client = useClient(IAMClient);
  usePage({ title: text("policies"), contentType: "table" });
  const [wanted, setScope] = useQueryState("scope", "All");
  const Scope = policyScopeOf(wanted);
  const policies = usePolicies(Scope);
  const columns = usePolicyColumns();
  return (
    <SpaceBetween size="s">
      <PolicyScopeControl scope={Scope} onChange={setScope} />
      <EntityList<Policy>
        id="iam.policies"
        title={text("policies")}
        items={policies}
        columns={[
          ...columns,
          { id: "description", header: text("description"), text: ({ Description }) => Description },
        ]}
        nameOf={({ PolicyName = "" }) => PolicyName}
        keyOf={({ Arn = "" }) => Arn}
        command={new ListPoliciesCommand({ Scope })}
        deletion={({ Arn = "" }) => policyDeletion(client, Arn)}
        mayDelete={({ Arn }) => !isAwsManaged(Arn)}
        empty={own("empty")}
        createText={own("createPolicy")}
        onCreate={() => navigate(linkTo("iam/policies/create"))}
      />
    </SpaceBetween>
  );
}
