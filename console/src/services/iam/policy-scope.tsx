/** What the table of policies and the choice among them share: kinds of policies, and their columns. */
import { IAMClient, paginateListPolicies, type Policy } from "@aws-sdk/client-iam";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { nameColumn } from "../../components/columns.tsx";
import type { Column } from "../../components/table-props.ts";
import { useMessages } from "../../language/use-messages.ts";
import type { Requested } from "../../requests/use-request.ts";
import { policyLink } from "./iam-links.ts";
import { policyMessages } from "./policy-messages.ts";

const scopes = ["All", "AWS", "Local"] as const;

/** Whose policies. */
export type PolicyScope = (typeof scopes)[number];

/** Whether AWS wrote it. */
export function isAwsManaged(arn: string | undefined): boolean {
  return arn?.startsWith("arn:aws:iam::aws:") ?? false;
}

/** The scope of an address; all when it is none. */
export function policyScopeOf(text: string): PolicyScope {
  return scopes.find((one) => one === text) ?? "All";
}

/** The policies of a scope. */
export function usePolicies(Scope: PolicyScope): Requested<readonly Policy[]> {
  const client = useClient(IAMClient);
  return useAllItems(
    () => paginateListPolicies({ client, pageSize: 1_000 }, { Scope }),
    (page) => page.Policies,
    [client, Scope],
  );
}

/** Name, kind and how often they are attached. */
export function usePolicyColumns(): readonly Column<Policy>[] {
  const own = useMessages(policyMessages);
  return [
    nameColumn(
      own("policyName"),
      ({ PolicyName }) => PolicyName,
      ({ Arn = "" }) => policyLink(Arn),
    ),
    { id: "kind", header: own("kind"), text: ({ Arn }) => own(isAwsManaged(Arn) ? "aws" : "local") },
    { id: "attached", header: own("attachedCount"), text: ({ AttachmentCount }) => AttachmentCount },
  ];
}

/** The choice of a scope. */
export function PolicyScopeControl({
  scope,
  onChange,
}: {
  readonly scope: PolicyScope;
  onChange(scope: PolicyScope): void;
}) {
  const own = useMessages(policyMessages);
  return (
    <SegmentedControl
      label={own("scope")}
      selectedId={scope}
      options={[
        { id: "All", text: own("all") },
        { id: "AWS", text: own("aws") },
        { id: "Local", text: own("local") },
      ]}
      onChange={({ detail }) => onChange(policyScopeOf(detail.selectedId))}
    />
  );
}
