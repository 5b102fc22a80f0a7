/** Policies attached to a root, unit or account, of every kind. */
import {
  AttachPolicyCommand,
  DetachPolicyCommand,
  paginateListPolicies,
  paginateListPoliciesForTarget,
  type OrganizationsClient,
  type PolicySummary,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Link from "@cloudscape-design/components/link";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { follow, linkTo } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { policyPageMessages } from "./policy-page-messages.ts";
import { policyTypeMessages, policyTypeOf, policyTypes } from "./policy-types.ts";

/** Policies of all kinds attached right here. */
export async function policiesOfTarget(
  client: OrganizationsClient,
  TargetId: string,
): Promise<readonly PolicySummary[]> {
  const lists = await Promise.all(
    policyTypes.map((Filter) =>
      allItems(paginateListPoliciesForTarget({ client }, { TargetId, Filter }), (page) => page.Policies),
    ),
  );
  return lists.flat();
}

/** The table. */
export function AttachedPolicies({
  client,
  targetId: TargetId,
  mayChange,
}: {
  readonly client: OrganizationsClient;
  readonly targetId: string;
  readonly mayChange: boolean;
}) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const policies = useRequest(() => policiesOfTarget(client, TargetId), [client, TargetId]);
  const [selected, setSelected] = useState<readonly PolicySummary[]>([]);
  const [open, setOpen] = useState<"attach" | "detach">();
  const done = (): void => {
    setOpen(undefined);
    setSelected([]);
    policies.reload();
  };
  return (
    <>
      <ItemTable
        id="organizations.attached"
        title={text("policies")}
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
          { id: "type", header: text("type"), text: ({ Type }) => kinds(policyTypeOf(Type)) },
          { id: "kind", header: text("kind"), text: ({ AwsManaged }) => text(AwsManaged ? "managed" : "own") },
        ]}
        selection="multi"
        selected={selected}
        onSelect={setSelected}
        empty={text("noPolicies")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={selected.length === 0 || !mayChange} onClick={() => setOpen("detach")}>
              {text("detach")}
            </Button>
            <Button disabled={!mayChange} onClick={() => setOpen("attach")}>
              {text("attachHere")}
            </Button>
          </SpaceBetween>
        }
      />
      {open === "attach" && (
        <AttachHere
          client={client}
          targetId={TargetId}
          present={policies.value ?? []}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        />
      )}
      {open === "detach" && (
        <CommandConfirm
          client={client}
          title={text("detachTitle")}
          action={text("detach")}
          commands={selected.map(({ Id }) => new DetachPolicyCommand({ PolicyId: Id, TargetId }))}
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

function AttachHere({
  client,
  targetId: TargetId,
  present,
  ...on
}: {
  readonly client: OrganizationsClient;
  readonly targetId: string;
  readonly present: readonly PolicySummary[];
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(policyPageMessages);
  const kinds = useMessages(policyTypeMessages);
  const [chosen, setChosen] = useState<string>();
  const all = useRequest(async () => {
    const lists = await Promise.all(
      policyTypes.map((Filter) => allItems(paginateListPolicies({ client }, { Filter }), (page) => page.Policies)),
    );
    return lists.flat();
  }, [client]);
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
      {...on}
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
