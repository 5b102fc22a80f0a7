/** One policy of the organization: its text and what it is attached to. */
import {
  AttachPolicyCommand,
  DescribePolicyCommand,
  DetachPolicyCommand,
  paginateListTargetsForPolicy,
  UpdatePolicyCommand,
  type PolicyTargetSummary,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Link from "@cloudscape-design/components/link";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import { useState } from "react";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { Copyable } from "../../components/copyable.tsx";
import { DetailHeader } from "../../components/detail-header.tsx";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { OrganizationGate } from "./organization-gate.tsx";
import { OrganizationPolicyEditor } from "./organization-policy-editor.tsx";
import { policyPageMessages } from "./policy-page-messages.ts";
import { policyTypeMessages, policyTypeOf } from "./policy-types.ts";
import { useTargets } from "./use-targets.ts";
import type { OrganizationState } from "./use-organization.ts";

/** The page. */
export function PolicyPage({ parameters }: PageProps) {
  const text = useMessages(policyPageMessages);
  return (
    <OrganizationGate title={text("policies")}>
      {(state) => <OnePolicy id={parameters["policy"] ?? ""} state={state} />}
    </OrganizationGate>
  );
}

function OnePolicy({
  id,
  state: { client, isManagement },
}: {
  readonly id: string;
  readonly state: OrganizationState;
}) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const [isEditing, setEditing] = useState(false);
  const asked = useRequest(
    async (abortSignal) => (await client.send(new DescribePolicyCommand({ PolicyId: id }), { abortSignal })).Policy,
    [client, id],
  );
  const { PolicySummary: summary, Content: content = "" } = asked.value ?? {};
  usePage({
    title: summary?.Name ?? id,
    crumbs: [{ text: text("policies"), href: linkTo("organizations/policies", { type: summary?.Type }) }],
  });
  if (!summary) {
    return asked.error === undefined ? <Spinner /> : <FailureAlert error={asked.error} onRetry={asked.reload} />;
  }
  const document = content.includes("\n") ? content : JSON.stringify(JSON.parse(content), undefined, 2);
  return (
    <SpaceBetween size="l">
      <DetailHeader
        title={summary.Name ?? id}
        actions={
          <Button disabled={summary.AwsManaged === true || !isManagement} onClick={() => setEditing(true)}>
            {text("edit")}
          </Button>
        }
        pairs={[
          { label: text("id"), value: <Copyable value={id} /> },
          { label: text("type"), value: kinds(policyTypeOf(summary.Type)) },
          { label: text("description"), value: summary.Description || "-" },
        ]}
      />
      <Container header={<Header variant="h2">{text("document")}</Header>}>
        <PolicyText text={document} label={text("document")} />
      </Container>
      <Targets id={id} name={summary.Name ?? id} state={{ client, isManagement }} />
      {isEditing && (
        <EditPolicy
          id={id}
          before={{ name: summary.Name ?? "", description: summary.Description ?? "", document }}
          type={summary.Type}
          client={client}
          onDone={() => {
            setEditing(false);
            asked.reload();
          }}
          onCancel={() => setEditing(false)}
        />
      )}
    </SpaceBetween>
  );
}

function EditPolicy({
  id,
  before,
  type,
  client,
  ...on
}: {
  readonly id: string;
  readonly before: { readonly name: string; readonly description: string; readonly document: string };
  readonly type: string | undefined;
  readonly client: OrganizationState["client"];
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(policyPageMessages);
  const [name, setName] = useState(before.name);
  const [description, setDescription] = useState(before.description);
  const [document, setDocument] = useState(before.document);
  return (
    <CommandDialog
      client={client}
      size="max"
      title={text("edit")}
      submit={text("save")}
      success={text("saved", { name })}
      isIncomplete={name === ""}
      commands={[new UpdatePolicyCommand({ PolicyId: id, Name: name, Description: description, Content: document })]}
      {...on}
    >
      <FormField label={text("name")}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
      <FormField label={text("description")}>
        <Input value={description} onChange={({ detail }) => setDescription(detail.value)} />
      </FormField>
      <OrganizationPolicyEditor type={policyTypeOf(type)} text={document} onChange={setDocument} />
    </CommandDialog>
  );
}

function Targets({
  id: PolicyId,
  name,
  state: { client, isManagement },
}: {
  readonly id: string;
  readonly name: string;
  readonly state: Pick<OrganizationState, "client" | "isManagement">;
}) {
  const text = useMessages(policyPageMessages);
  const targets = useRequest(
    () => allItems(paginateListTargetsForPolicy({ client }, { PolicyId }), (page) => page.Targets),
    [client, PolicyId],
  );
  const [selected, setSelected] = useState<readonly PolicyTargetSummary[]>([]);
  const [open, setOpen] = useState<"attach" | "detach">();
  const [target, setTarget] = useState<string>();
  const offered = useTargets(client, open === "attach");
  const known = new Set(targets.value?.map(({ TargetId }) => TargetId));
  const done = (): void => {
    setOpen(undefined);
    setTarget(undefined);
    setSelected([]);
    targets.reload();
  };
  const options = offered.filter(({ id }) => !known.has(id)).map(({ id, label }) => ({ value: id, label }));
  return (
    <>
      <ItemTable
        id="organizations.policy-targets"
        title={text("targets")}
        items={targets}
        itemKey={({ TargetId = "" }) => TargetId}
        columns={[
          {
            id: "name",
            header: text("name"),
            text: ({ Name }) => Name,
            isRowHeader: true,
            cell: ({ Name, TargetId = "", Type }) => (
              <Link
                href={linkTo(`organizations/${Type === "ACCOUNT" ? "accounts" : "units"}/${TargetId}`)}
                onFollow={follow}
              >
                {Name}
              </Link>
            ),
          },
          { id: "type", header: text("type"), text: ({ Type }) => Type },
          { id: "id", header: text("id"), text: ({ TargetId }) => TargetId },
        ]}
        selection="multi"
        selected={selected}
        onSelect={setSelected}
        empty={text("noTargets")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={selected.length === 0} onClick={() => setOpen("detach")}>
              {text("detach")}
            </Button>
            <Button disabled={!isManagement} onClick={() => setOpen("attach")}>
              {text("attach")}
            </Button>
          </SpaceBetween>
        }
      />
      {open === "attach" && (
        <CommandDialog
          client={client}
          title={text("attachTitle", { name })}
          submit={text("attach")}
          success={text("attached")}
          isIncomplete={target === undefined}
          commands={[new AttachPolicyCommand({ PolicyId, TargetId: target })]}
          onDone={done}
          onCancel={() => setOpen(undefined)}
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
      )}
      {open === "detach" && (
        <CommandConfirm
          client={client}
          title={text("detachTitle")}
          action={text("detach")}
          commands={selected.map(({ TargetId }) => new DetachPolicyCommand({ PolicyId, TargetId }))}
          success={text("detached")}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        >
          {selected.map(({ Name }) => Name).join(", ")}
        </CommandConfirm>
      )}
    </>
  );
}
