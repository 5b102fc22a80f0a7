/** Policies attached to a root, unit or account, of every kind. */
import {
  AttachPolicyCommand,
  DetachPolicyCommand,
  type OrganizationsClient,
  type PolicySummary,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";
import { ActionTable } from "../../components/action-table.tsx";
import { CommandDialog } from "../../components/command-dialog.tsx";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { DetachConfirm } from "./detach-confirm.tsx";
import { policyNameColumn } from "./organization-links.ts";
import { allPolicies, enabledTypes, policiesOfTarget, rootOf } from "./policies-of.ts";
import { policyPageMessages } from "./policy-page-messages.ts";
import { policyTypeMessages } from "./policy-type-messages.ts";
import { policyTypeOf } from "./policy-types.ts";

interface TargetProps {
  readonly client: OrganizationsClient;
  readonly targetId: string;
}

/** The table. */
export function AttachedPolicies({
  client,
  targetId: TargetId,
  mayChange,
}: TargetProps & { readonly mayChange: boolean }) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const policies = useRequest(
    async () => policiesOfTarget(client, TargetId, enabledTypes(await rootOf(client))),
    [client, TargetId],
  );
  return (
    <ActionTable<PolicySummary, "attach" | "detach">
      id="organizations.attached"
      title={text("policies")}
      items={policies}
      itemKey={({ Id = "" }) => Id}
      columns={[
        policyNameColumn(text("name")),
        { id: "type", header: text("type"), text: ({ Type }) => kinds(policyTypeOf(Type)) },
        { id: "kind", header: text("kind"), text: ({ AwsManaged }) => text(AwsManaged ? "managed" : "own") },
      ]}
      selection="multi"
      empty={text("noPolicies")}
      actions={({ chosen, open }) => (
        <>
          <Button disabled={chosen.length === 0 || !mayChange} onClick={() => open("detach")}>
            {text("detach")}
          </Button>
          <Button disabled={!mayChange} onClick={() => open("attach")}>
            {text("attachHere")}
          </Button>
        </>
      )}
      dialogs={{
        attach: ({ ends }) => (
          <AttachHere client={client} targetId={TargetId} present={policies.value ?? []} ends={ends} />
        ),
        detach: ({ chosen, ends }) => (
          <DetachConfirm
            client={client}
            commands={chosen.map(({ Id }) => new DetachPolicyCommand({ PolicyId: Id, TargetId }))}
            names={chosen.map(({ Name = "" }) => Name)}
            ends={ends}
          />
        ),
      }}
    />
  );
}

function AttachHere({
  client,
  targetId: TargetId,
  present,
  ends,
}: TargetProps & { readonly present: readonly PolicySummary[]; readonly ends: DialogEnds }) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const [chosen, setChosen] = useState<string>();
  const all = useRequest(() => allPolicies(client), [client]);
  const known = new Set(present.map(({ Id }) => Id));
  const options = (all.value ?? [])
    .filter(({ Id }) => !known.has(Id))
    .map(({ Id = "", Name = "", Type }) => ({ value: Id, label: Name, description: kinds(policyTypeOf(Type)) }));
  return (
    <CommandDialog
      client={client}
      title={text("attachHere")}
      submit={text("attach")}
      success={text("attached")}
      isIncomplete={chosen === undefined}
      commands={[new AttachPolicyCommand({ PolicyId: chosen, TargetId })]}
      {...ends}
    >
      <FormField label={text("policies")}>
        <Select
          selectedOption={options.find(({ value }) => value === chosen) ?? null}
          options={options}
          statusType={all.isLoading ? "loading" : "finished"}
          empty={text("empty")}
          onChange={({ detail }) => setChosen(detail.selectedOption.value)}
        />
      </FormField>
    </CommandDialog>
  );
}
