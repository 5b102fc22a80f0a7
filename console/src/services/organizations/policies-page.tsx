/** The organization's policies of one kind; whether the kind is enabled. */
import {
  DisablePolicyTypeCommand,
  EnablePolicyTypeCommand,
  ListPoliciesCommand,
  paginateListPolicies,
  type PolicySummary,
  type Root,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useAllItems } from "../../aws/use-all-items.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { useDialog } from "../../components/use-dialog.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useCommands } from "../../requests/use-commands.ts";
import { useRequest, type Requested } from "../../requests/use-request.ts";
import { DeletePolicy } from "./delete-policy.tsx";
import { OrganizationGate } from "./organization-gate.tsx";
import { policyNameColumn } from "./organization-links.ts";
import { enabledTypes, rootOf } from "./policies-of.ts";
import { policyPageMessages } from "./policy-page-messages.ts";
import { policyTypeMessages } from "./policy-type-messages.ts";
import { policyTypeOf, policyTypes, type OrganizationPolicyType } from "./policy-types.ts";
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
  const { client } = state;
  const root = useRequest((signal) => rootOf(client, signal), [client]);
  const enabled = enabledTypes(root.value);
  const option = (value: OrganizationPolicyType) => ({
    value,
    label: kinds(value),
    ...(enabled.includes(value) ? { labelTag: text("enabled") } : {}),
  });
  return (
    <SpaceBetween size="l">
      <Header variant="h1">{text("policies")}</Header>
      <FormField label={text("type")}>
        <Select
          selectedOption={option(type)}
          options={policyTypes.map(option)}
          filteringType="auto"
          onChange={({ detail }) => setType(detail.selectedOption.value ?? "")}
        />
      </FormField>
      <TypeState key={`${type}-state`} state={state} type={type} root={root} />
      <PolicyTable key={type} state={state} type={type} />
    </SpaceBetween>
  );
}

interface TypeProps {
  readonly state: OrganizationState;
  readonly type: OrganizationPolicyType;
}

function TypeState({
  state: { client, isManagement },
  type,
  root,
}: TypeProps & { readonly root: Requested<Root | undefined> }) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const dialog = useDialog<"disable">(root.reload);
  const RootId = root.value?.Id;
  const isOn = enabledTypes(root.value).includes(type);
  const enable = new EnablePolicyTypeCommand({ RootId, PolicyType: type });
  const change = useCommands(client, { success: text("typeEnabled", { name: kinds(type) }), onDone: root.reload });
  return (
    <Panel
      title={kinds(type)}
      description={kinds(`${type}_what`)}
      actions={
        <>
          {!isOn && <CommandLine command={lineOfCommand(enable)} />}
          {isOn ? (
            <Button disabled={!isManagement} onClick={() => dialog.open("disable")}>
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
        </>
      }
    >
      <StatusIndicator type={isOn ? "success" : "stopped"}>{text(isOn ? "enabled" : "notEnabled")}</StatusIndicator>
      {dialog.name === "disable" && (
        <CommandConfirm
          client={client}
          title={text("disable")}
          action={text("disable")}
          commands={[new DisablePolicyTypeCommand({ RootId, PolicyType: type })]}
          success={text("typeDisabled", { name: kinds(type) })}
          {...dialog.ends}
        >
          {text("disableWhat")}
        </CommandConfirm>
      )}
    </Panel>
  );
}

function PolicyTable({ state: { client, isManagement }, type }: TypeProps) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const policies = useAllItems(
    () => paginateListPolicies({ client }, { Filter: type }),
    (page) => page.Policies,
    [client, type],
  );
  return (
    <ActionTable<PolicySummary, "delete">
      id="organizations.policies"
      title={kinds(type)}
      items={policies}
      itemKey={({ Id = "" }) => Id}
      columns={[
        policyNameColumn(text("name")),
        { id: "id", header: text("id"), text: ({ Id }) => Id },
        { id: "kind", header: text("kind"), text: ({ AwsManaged }) => text(AwsManaged ? "managed" : "own") },
        { id: "description", header: text("description"), text: ({ Description }) => Description },
      ]}
      empty={text("empty")}
      actions={({ chosen: [policy], open }) => (
        <>
          <CommandLine command={lineOfCommand(new ListPoliciesCommand({ Filter: type }))} />
          <Button disabled={!policy || policy.AwsManaged === true || !isManagement} onClick={() => open("delete")}>
            {text("delete")}
          </Button>
          <Button
            variant="primary"
            disabled={!isManagement}
            onClick={() => navigate(linkTo("organizations/create-policy", { type }))}
          >
            {text("create")}
          </Button>
        </>
      )}
      dialogs={{
        delete: ({ item, ends }) => <DeletePolicy client={client} policy={item} {...ends} />,
      }}
    />
  );
}
