/** Decisions of a simulation, and for the chosen one the policies' texts with the statements that decided. */
import { IAMClient } from "@aws-sdk/client-iam";
import { OrganizationsClient } from "@aws-sdk/client-organizations";
import Box from "@cloudscape-design/components/box";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { ItemTable } from "../../components/item-table.tsx";
import { Panel } from "../../components/panel.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { failureOf } from "../../requests/request-error.ts";
import { useRequest } from "../../requests/use-request.ts";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import type { Decider, Verdict, VerdictStatement } from "./verdict.ts";
import { policySourceText, type SimulatedSources } from "./policy-sources.ts";
import { simulatorMessages } from "./simulator-messages.ts";

/** What a kind of policies is called. */
const deciderKey = (decider: Decider) => (decider === "resource" ? "resourceDecider" : decider);

/** The table and the explanation. */
export function SimulatorResults({
  verdicts,
  sources,
}: {
  readonly verdicts: readonly Verdict[] | undefined;
  readonly sources: SimulatedSources;
}) {
  const text = useMessages(simulatorMessages);
  const [selected, setSelected] = useState<readonly Verdict[]>([]);
  const chosen = verdicts?.find((one) => one === selected[0]) ?? verdicts?.[0];
  return (
    <SpaceBetween size="l">
      <ItemTable
        id="iam.simulation"
        title={text("results")}
        items={verdicts ?? []}
        itemKey={({ action, resource }) => `${action} ${resource}`}
        columns={[
          { id: "action", header: text("action"), text: ({ action }) => action, isRowHeader: true },
          { id: "resource", header: text("resource"), text: ({ resource }) => resource },
          {
            id: "decision",
            header: text("decision"),
            text: ({ decision }) => text(decision),
            cell: ({ decision }) => (
              <StatusIndicator type={decision === "allowed" ? "success" : "error"}>{text(decision)}</StatusIndicator>
            ),
          },
          { id: "because", header: text("because"), text: ({ decider }) => text(deciderKey(decider)) },
        ]}
        selection="single"
        selected={chosen ? [chosen] : []}
        onSelect={setSelected}
        empty={text("noResults")}
      />
      {chosen && <Why verdict={chosen} sources={sources} />}
    </SpaceBetween>
  );
}

function Why({ verdict, sources }: { readonly verdict: Verdict; readonly sources: SimulatedSources }) {
  const text = useMessages(simulatorMessages);
  const { action, resource, byOrganization, byBoundary, statements, missingKeys } = verdict;
  const say = (allows: boolean | undefined, yes: string, no: string) =>
    allows === undefined ? (
      text("notInForce")
    ) : (
      <StatusIndicator type={allows ? "success" : "error"}>{allows ? yes : no}</StatusIndicator>
    );
  const policies = new Map<string, VerdictStatement[]>();
  for (const one of statements) {
    const key = `${one.decider} ${one.source}`;
    policies.set(key, [...(policies.get(key) ?? []), one]);
  }
  return (
    <Panel title={text("details", { action, resource })}>
      <SpaceBetween size="l">
        <KeyValuePairs
          columns={3}
          items={[
            { label: text("because"), value: text(deciderKey(verdict.decider)) },
            {
              label: text("organization"),
              value: say(byOrganization, text("organizationAllows"), text("organizationDenies")),
            },
            { label: text("boundary"), value: say(byBoundary, text("boundaryAllows"), text("boundaryDenies")) },
            { label: text("missing"), value: missingKeys.join(", ") || "-" },
          ]}
        />
        {statements.length === 0 && <Box>{text("noStatement")}</Box>}
        {[...policies].map(([key, matched]) => (
          <MatchedPolicy key={key} statements={matched} sources={sources} />
        ))}
      </SpaceBetween>
    </Panel>
  );
}

function MatchedPolicy({
  statements,
  sources,
}: {
  readonly statements: readonly VerdictStatement[];
  readonly sources: SimulatedSources;
}) {
  const text = useMessages(simulatorMessages);
  const iam = useClient(IAMClient);
  const organizations = useClient(OrganizationsClient, "us-east-1");
  const [first] = statements;
  const { kind, name } = sources.principal ?? {};
  const document = useRequest(
    async () => first && policySourceText({ iam, organizations }, sources, first),
    [iam, organizations, first, kind, name],
  );
  const policy = first?.source ?? "";
  if (document.error !== undefined) {
    return <Box>{text("noText", { policy, reason: failureOf(document.error).message })}</Box>;
  }
  if (document.value === undefined) return null;
  return (
    <SpaceBetween size="xs">
      <Box variant="h3">{text("matched", { policy })}</Box>
      <Box color="text-body-secondary">{first && text(deciderKey(first.decider))}</Box>
      <PolicyText
        text={document.value}
        ranges={statements.flatMap(({ range }) => range ?? [])}
        label={`${text("policy")} ${policy}`}
      />
    </SpaceBetween>
  );
}
