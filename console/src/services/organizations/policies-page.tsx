/** The organization's policies of one kind; whether the kind is enabled. */
import {
  DeletePolicyCommand,
  DisablePolicyTypeCommand,
  EnablePolicyTypeCommand,
  ListPoliciesCommand,
  ListRootsCommand,
  paginateListPolicies,
  type PolicySummary,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import Link from "@cloudscape-design/components/link";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useCommands } from "../../requests/use-commands.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { OrganizationGate } from "./organization-gate.tsx";
import { policyPageMessages } from "./policy-page-messages.ts";
import { policyTypeMessages, policyTypeOf, policyTypes, type OrganizationPolicyType } from "./policy-types.ts";
import type { OrganizationState } from "./use-organization.ts";

/** The page; the kind is in the address (`?type=TAG_POLICY`). */
export function PoliciesPage() {
  const text = useMessages(policyPageMessages);
  usePage({ title: text("policies") });
  return <OrganizationGate title={text("policies")}>{(state) => <Policies state={state} />}</OrganizationGate>;
}

function Policies({ state }: { readonly state: OrganizationState }) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const [wanted, setType] = useQueryState("type", "SERVICE_CONTROL_POLICY");
  const type = policyTypeOf(wanted);
  return (
    <SpaceBetween size="l">
      <Header variant="h1">{text("policies")}</Header>
      <SegmentedControl
        label={text("type")}
        selectedId={type}
        options={policyTypes.map((id) => ({ id, text: kinds(id) }))}
        onChange={({ detail }) => setType(detail.selectedId)}
      />
      <TypeState key={`${type}-state`} state={state} type={type} />
      <PolicyTable key={type} state={state} type={type} />
    </SpaceBetween>
  );
}

interface TypeProps {
  readonly state: OrganizationState;
  readonly type: OrganizationPolicyType;
}

function TypeState({ state: { client, isManagement }, type }: TypeProps) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const [isDisabling, setDisabling] = useState(false);
  const roots = useRequest(
    async (abortSignal) => (await client.send(new ListRootsCommand({}), { abortSignal })).Roots?.[0],
    [client],
  );
  const RootId = roots.value?.Id;
  const isOn = roots.value?.PolicyTypes?.some(({ Type, Status }) => Type === type && Status === "ENABLED") ?? false;
  const enable = new EnablePolicyTypeCommand({ RootId, PolicyType: type });
  const change = useCommands(client, { success: text("typeEnabled", { name: kinds(type) }), onDone: roots.reload });
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={kinds(`${type}_what`)}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {!isOn && <CommandLine command={lineOfCommand(enable)} />}
              {isOn ? (
                <Button disabled={!isManagement} onClick={() => setDisabling(true)}>
                  {text("disable")}
                </Button>
              ) : (
                <Button
                  disabled={!isManagement || RootId === undefined}
                  loading={change.isRunning}
                  onClick={() => void change.run([enable])}
                >
                  {text("enable")}
                </Button>
              )}
            </SpaceBetween>
          }
        >
          {kinds(type)}
        </Header>
      }
    >
      <StatusIndicator type={isOn ? "success" : "stopped"}>{text(isOn ? "enabled" : "notEnabled")}</StatusIndicator>
      {isDisabling && (
        <CommandConfirm
          client={client}
          title={text("disable")}
          action={text("disable")}
          commands={[new DisablePolicyTypeCommand({ RootId, PolicyType: type })]}
          success={text("typeDisabled", { name: kinds(type) })}
          onDone={() => {
            setDisabling(false);
            roots.reload();
          }}
          onCancel={() => setDisabling(false)}
        >
          {text("disableWhat")}
        </CommandConfirm>
      )}
    </Container>
  );
}

function PolicyTable({ state: { client, isManagement }, type }: TypeProps) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const policies = useRequest(
    () => allItems(paginateListPolicies({ client }, { Filter: type }), (page) => page.Policies),
    [client, type],
  );
  const [selected, setSelected] = useState<readonly PolicySummary[]>([]);
  const [isDeleting, setDeleting] = useState(false);
  const [chosen] = selected;
  return (
    <>
      <ItemTable
        id="organizations.policies"
        title={kinds(type)}
        items={policies}
        itemKey={({ Id = "" }) => Id}
        columns={[
          {
            id: "name",
            header: text("name"),
            text: ({ Name }) => Name,
            isRowHeader: true,
            cell: ({ Id = "", Name }) => (
              <Link href={linkTo(`organizations/policies/${Id}`)} onFollow={follow}>
                {Name}
              </Link>
            ),
          },
          { id: "id", header: text("id"), text: ({ Id }) => Id },
          { id: "kind", header: text("kind"), text: ({ AwsManaged }) => text(AwsManaged ? "managed" : "own") },
          { id: "description", header: text("description"), text: ({ Description }) => Description },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={text("empty")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={lineOfCommand(new ListPoliciesCommand({ Filter: type }))} />
            <Button disabled={!chosen || chosen.AwsManaged === true} onClick={() => setDeleting(true)}>
              {text("delete")}
            </Button>
            <Button
              variant="primary"
              disabled={!isManagement}
              onClick={() => navigate(linkTo("organizations/create-policy", { type }))}
            >
              {text("create")}
            </Button>
          </SpaceBetween>
        }
      />
      {isDeleting && chosen && (
        <CommandConfirm
          client={client}
          title={text("deleteTitle", { name: chosen.Name ?? "" })}
          word={chosen.Name ?? ""}
          commands={[new DeletePolicyCommand({ PolicyId: chosen.Id })]}
          success={text("deleted", { name: chosen.Name ?? "" })}
          onDone={() => {
            setDeleting(false);
            setSelected([]);
            policies.reload();
          }}
          onCancel={() => setDeleting(false)}
        />
      )}
    </>
  );
}
