/** One policy of the organization: its text, what it is attached to, tags. */
import {
  AttachPolicyCommand,
  DescribePolicyCommand,
  DetachPolicyCommand,
  paginateListTargetsForPolicy,
  UpdatePolicyCommand,
  type Policy,
  type PolicySummary,
  type PolicyTargetSummary,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useAllItems } from "../../aws/use-all-items.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { nameColumn } from "../../components/columns.tsx";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { Copyable } from "../../components/copyable.tsx";
import { DetailHeader } from "../../components/detail-header.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Panel } from "../../components/panel.tsx";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { readablePolicy } from "../../components/policy/readable-policy.ts";
import { useDialog, type DialogEnds } from "../../components/use-dialog.ts";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { DeletePolicy } from "./delete-policy.tsx";
import { DetachConfirm } from "./detach-confirm.tsx";
import { OrganizationGate } from "./organization-gate.tsx";
import { nodeLink } from "./organization-links.ts";
import { OrganizationPolicyEditor } from "./organization-policy-editor.tsx";
import { policyPageMessages } from "./policy-page-messages.ts";
import { policyTypeMessages } from "./policy-type-messages.ts";
import { policyTypeOf } from "./policy-types.ts";
import { ResourceTags } from "./resource-tags.tsx";
import type { OrganizationState } from "./use-organization.ts";
import { useTargets } from "./use-targets.ts";

/** The page. */
export function PolicyPage({ parameters }: PageProps) {
  const text = useMessages(policyPageMessages);
  return (
    <OrganizationGate title={text("policies")}>
      {(state) => <OnePolicy id={parameters["policy"] ?? ""} state={state} />}
    </OrganizationGate>
  );
}

interface PolicyProps {
  readonly id: string;
  readonly state: OrganizationState;
}

function OnePolicy({ id, state }: PolicyProps) {
  const text = useMessages(policyPageMessages);
  const { client } = state;
  const asked = useRequest(
    async (abortSignal) => (await client.send(new DescribePolicyCommand({ PolicyId: id }), { abortSignal })).Policy,
    [client, id],
  );
  const summary = asked.value?.PolicySummary;
  const list = linkTo("organizations/policies", { type: summary?.Type });
  usePage({ title: summary?.Name ?? id, crumbs: [{ text: text("policies"), href: list }] });
  return (
    <Loaded asked={asked}>
      {(policy) => (
        <SpaceBetween size="l">
          <PolicyHeader policy={policy} state={state} onChanged={asked.reload} />
          <Panel title={text("document")}>
            <PolicyText text={readablePolicy(policy.Content ?? "")} label={text("document")} />
          </Panel>
          <Targets id={id} name={summary?.Name ?? id} state={state} />
          {summary?.AwsManaged !== true && <ResourceTags client={client} id={id} />}
        </SpaceBetween>
      )}
    </Loaded>
  );
}

function PolicyHeader({
  policy,
  state: { client, isManagement },
  onChanged,
}: {
  readonly policy: Policy;
  readonly state: OrganizationState;
  onChanged(): void;
}) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const dialog = useDialog<"edit" | "delete">(onChanged);
  const { Id = "", Name = Id, Type, Description, AwsManaged }: PolicySummary = policy.PolicySummary ?? {};
  const isFixed = AwsManaged === true || !isManagement;
  return (
    <>
      <DetailHeader
        title={Name}
        actions={
          <>
            <Button disabled={isFixed} onClick={() => dialog.open("edit")}>
              {text("edit")}
            </Button>
            <Button disabled={isFixed} onClick={() => dialog.open("delete")}>
              {text("delete")}
            </Button>
          </>
        }
        pairs={[
          { label: text("id"), value: <Copyable value={Id} /> },
          { label: text("type"), value: kinds(policyTypeOf(Type)) },
          { label: text("description"), value: Description || "-" },
        ]}
      />
      {dialog.name === "edit" && <EditPolicy policy={policy} client={client} ends={dialog.ends} />}
      {dialog.name === "delete" && (
        <DeletePolicy
          client={client}
          policy={{ Id, Name }}
          onDone={() => navigate(linkTo("organizations/policies", { type: Type }))}
          onCancel={dialog.ends.onCancel}
        />
      )}
    </>
  );
}

function EditPolicy({
  policy: { PolicySummary: summary = {}, Content = "" },
  client,
  ends,
}: {
  readonly policy: Policy;
  readonly client: OrganizationState["client"];
  readonly ends: DialogEnds;
}) {
  const text = useMessages(policyPageMessages);
  const [name, setName] = useState(summary.Name ?? "");
  const [description, setDescription] = useState(summary.Description ?? "");
  const [document, setDocument] = useState(readablePolicy(Content));
  const input = { PolicyId: summary.Id, Name: name, Description: description, Content: document };
  return (
    <CommandDialog
      client={client}
      size="max"
      title={text("edit")}
      submit={text("save")}
      success={text("saved", { name })}
      isIncomplete={name === ""}
      commands={[new UpdatePolicyCommand(input)]}
      {...ends}
    >
      <FormField label={text("name")}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
      <FormField label={text("description")}>
        <Input value={description} onChange={({ detail }) => setDescription(detail.value)} />
      </FormField>
      <OrganizationPolicyEditor type={policyTypeOf(summary.Type)} text={document} onChange={setDocument} />
    </CommandDialog>
  );
}

function Targets({ id: PolicyId, name, state: { client, isManagement } }: PolicyProps & { readonly name: string }) {
  const text = useMessages(policyPageMessages);
  const targets = useAllItems(
    () => paginateListTargetsForPolicy({ client }, { PolicyId }),
    (page) => page.Targets,
    [client, PolicyId],
  );
  return (
    <ActionTable<PolicyTargetSummary, "attach" | "detach">
      id="organizations.policy-targets"
      title={text("targets")}
      items={targets}
      itemKey={({ TargetId = "" }) => TargetId}
      columns={[
        nameColumn(
          text("name"),
          ({ Name }) => Name,
          ({ TargetId = "" }) => nodeLink(TargetId),
        ),
        { id: "type", header: text("type"), text: ({ Type }) => Type },
        { id: "id", header: text("id"), text: ({ TargetId }) => TargetId },
      ]}
      selection="multi"
      empty={text("noTargets")}
      actions={({ chosen, open }) => (
        <>
          <Button disabled={chosen.length === 0 || !isManagement} onClick={() => open("detach")}>
            {text("detach")}
          </Button>
          <Button disabled={!isManagement} onClick={() => open("attach")}>
            {text("attach")}
          </Button>
        </>
      )}
      dialogs={{
        attach: ({ ends }) => (
          <AttachTo
            client={client}
            id={PolicyId}
            name={name}
            known={new Set(targets.value?.map(({ TargetId = "" }) => TargetId))}
            ends={ends}
          />
        ),
        detach: ({ chosen, ends }) => (
          <DetachConfirm
            client={client}
            commands={chosen.map(({ TargetId }) => new DetachPolicyCommand({ PolicyId, TargetId }))}
            names={chosen.map(({ Name = "" }) => Name)}
            ends={ends}
          />
        ),
      }}
    />
  );
}

function AttachTo({
  client,
  id: PolicyId,
  name,
  known,
  ends,
}: {
  readonly client: OrganizationState["client"];
  readonly id: string;
  readonly name: string;
  /** Where it is attached already. */
  readonly known: ReadonlySet<string>;
  readonly ends: DialogEnds;
}) {
  const text = useMessages(policyPageMessages);
  const [target, setTarget] = useState<string>();
  const offered = useTargets(client).filter(({ id }) => !known.has(id));
  const options = offered.map(({ id, label }) => ({ value: id, label }));
  return (
    <CommandDialog
      client={client}
      title={text("attachTitle", { name })}
      submit={text("attach")}
      success={text("attached")}
      isIncomplete={target === undefined}
      commands={[new AttachPolicyCommand({ PolicyId, TargetId: target })]}
      {...ends}
    >
      <FormField label={text("target")}>
        <Select
          selectedOption={options.find(({ value }) => value === target) ?? null}
          options={options}
          filteringType="auto"
          onChange={({ detail }) => setTarget(detail.selectedOption.value)}
        />
      </FormField>
    </CommandDialog>
  );
}
