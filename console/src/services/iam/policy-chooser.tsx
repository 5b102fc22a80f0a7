/** Managed policies to choose from: AWS's, one's own, or both. */
import type { Policy } from "@aws-sdk/client-iam";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { ItemTable } from "../../components/item-table.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { policyMessages } from "./policy-messages.ts";
import { PolicyScopeControl, usePolicies, usePolicyColumns, type PolicyScope } from "./policy-scope.tsx";

/** The table. */
export function PolicyChooser({
  selection = "multi",
  selected,
  onSelect,
  without = [],
}: {
  readonly selection?: "single" | "multi";
  readonly selected: readonly Policy[];
  onSelect(policies: readonly Policy[]): void;
  /** ARNs that are not offered. */
  readonly without?: readonly string[];
}) {
  const own = useMessages(policyMessages);
  const [scope, setScope] = useState<PolicyScope>("All");
  const policies = usePolicies(scope);
  return (
    <SpaceBetween size="s">
      <PolicyScopeControl scope={scope} onChange={setScope} />
      <ItemTable
        id="iam.policy-chooser"
        filterName="findPolicy"
        title={own("managed")}
        headingTag="h3"
        items={{ ...policies, value: policies.value?.filter(({ Arn = "" }) => !without.includes(Arn)) }}
        columns={usePolicyColumns()}
        itemKey={({ Arn = "" }) => Arn}
        selection={selection}
        selected={selected}
        onSelect={onSelect}
        empty={own("empty")}
      />
    </SpaceBetween>
  );
}
