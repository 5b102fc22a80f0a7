/** Policies of a user, group or role: managed, inline, inherited, and the boundary. */
import { IAMClient, paginateListGroupsForUser, type AttachedPermissionsBoundary } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import type { Column } from "../../components/table-props.ts";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { follow } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { AttachDialog } from "./attach-dialog.tsx";
import { BoundaryPanel } from "./boundary-panel.tsx";
import { groupLink, policyLink } from "./iam-links.ts";
import { InlinePolicyDialog } from "./inline-policy-dialog.tsx";
import { permissionMessages } from "./permission-messages.ts";
import { isAwsManaged } from "./policy-scope.tsx";
import {
  attachedPolicies,
  deleteInlineCommand,
  detachCommand,
  inlinePolicyNames,
  type Principal,
} from "./principal-calls.ts";

/** One policy that counts. */
interface PolicyOf {
  readonly name: string;
  /** Undefined: inline. */
  readonly arn: string | undefined;
  /** The group it comes from; undefined: the principal's own. */
  readonly group: string | undefined;
}

/** The panels. `boundary` of users and roles. */
export function PrincipalPermissions({
  principal,
  boundary,
  onChanged,
}: {
  readonly principal: Principal;
  readonly boundary?: AttachedPermissionsBoundary | undefined;
  onChanged(): void;
}) {
  const text = useMessages(permissionMessages);
  const iam = useClient(IAMClient);
  const policies = useRequest(() => policiesOf(iam, principal), [iam, principal.kind, principal.name]);
  const [edited, setEdited] = useState<PolicyOf>();
  const changed = (ends: DialogEnds): DialogEnds => ({
    onCancel: ends.onCancel,
    onDone: () => {
      ends.onDone();
      onChanged();
    },
  });
  const attached = (policies.value ?? []).filter(isOwn).flatMap(({ arn }) => arn ?? []);
  return (
    <SpaceBetween size="l">
      <ActionTable<PolicyOf, "attach" | "inline" | "remove">
        id={`iam.${principal.kind}-policies`}
        filterName="findOwn"
        title={text("policies")}
        description={text("policiesWhat")}
        items={policies}
        columns={useColumns(setEdited)}
        itemKey={policyKey}
        selection="multi"
        empty={text("none")}
        actions={({ chosen, open }) => (
          <>
            <Button disabled={!chosen.some(isOwn)} onClick={() => open("remove")}>
              {text("remove")}
            </Button>
            <ButtonDropdown
              items={[
                { id: "attach", text: text("attach") },
                { id: "inline", text: text("createInline") },
              ]}
              onItemClick={({ detail }) => open(detail.id as "attach" | "inline")}
            >
              {text("add")}
            </ButtonDropdown>
          </>
        )}
        dialogs={{
          attach: ({ ends }) => <AttachDialog principal={principal} attached={attached} {...changed(ends)} />,
          inline: ({ ends }) => <InlinePolicyDialog principal={principal} name={undefined} {...changed(ends)} />,
          remove: ({ chosen, ends }) => (
            <RemovePolicies principal={principal} policies={chosen.filter(isOwn)} ends={changed(ends)} />
          ),
        }}
      />
      {principal.kind !== "group" && <BoundaryPanel principal={principal} boundary={boundary} onChanged={onChanged} />}
      {edited && (
        <InlinePolicyDialog
          principal={principal}
          name={edited.name}
          {...changed({ onCancel: () => setEdited(undefined), onDone: () => setEdited(undefined) })}
        />
      )}
    </SpaceBetween>
  );
}

/** Whether it can be taken away here: groups' policies are the group's. */
const isOwn = ({ group }: PolicyOf): boolean => group === undefined;

function RemovePolicies({
  principal,
  policies,
  ends,
}: {
  readonly principal: Principal;
  readonly policies: readonly PolicyOf[];
  readonly ends: DialogEnds;
}) {
  const text = useMessages(permissionMessages);
  return (
    <CommandConfirm
      client={useClient(IAMClient)}
      title={text("removeTitle", { count: policies.length })}
      action={text("remove")}
      commands={policies.map(({ name, arn }) =>
        arn === undefined ? deleteInlineCommand(principal, name) : detachCommand(principal, arn),
      )}
      success={text("removed")}
      {...ends}
    >
      {text("removeWhat")}
    </CommandConfirm>
  );
}

const policyKey = ({ name, arn, group }: PolicyOf): string => `${group ?? ""} ${arn ?? ""} ${name}`.trim();

function useColumns(onEdit: (policy: PolicyOf) => void): readonly Column<PolicyOf>[] {
  const text = useMessages(permissionMessages);
  return [
    {
      id: "name",
      header: text("policyName"),
      text: ({ name }) => name,
      isRowHeader: true,
      cell: (policy) => {
        const { arn, name, group } = policy;
        if (arn !== undefined) {
          return (
            <Link href={policyLink(arn)} onFollow={follow}>
              {name}
            </Link>
          );
        }
        if (group !== undefined) return name;
        return (
          <Button variant="inline-link" ariaLabel={text("editInline", { name })} onClick={() => onEdit(policy)}>
            {name}
          </Button>
        );
      },
    },
    {
      id: "kind",
      header: text("kind"),
      text: ({ arn }) => text(arn === undefined ? "inline" : isAwsManaged(arn) ? "aws" : "local"),
    },
    {
      id: "via",
      header: text("via"),
      text: ({ group }) => group ?? text("directly"),
      cell: ({ group }) =>
        group === undefined ? (
          text("directly")
        ) : (
          <Link href={groupLink(group)} onFollow={follow}>
            {text("viaGroup", { name: group })}
          </Link>
        ),
    },
  ];
}

async function policiesOf(client: IAMClient, principal: Principal): Promise<readonly PolicyOf[]> {
  const groups =
    principal.kind === "user"
      ? await allItems(paginateListGroupsForUser({ client }, { UserName: principal.name }), (page) => page.Groups)
      : [];
  const sources: (Principal & { group?: string })[] = [
    principal,
    ...groups.map(({ GroupName = "" }) => ({ kind: "group" as const, name: GroupName, group: GroupName })),
  ];
  const lists = await Promise.all(
    sources.map(async ({ group, ...source }) => {
      const [attached, inline] = await Promise.all([
        attachedPolicies(client, source),
        inlinePolicyNames(client, source),
      ]);
      return [
        ...attached.map(({ PolicyName = "", PolicyArn }) => ({ name: PolicyName, arn: PolicyArn, group })),
        ...inline.map((name) => ({ name, arn: undefined, group })),
      ];
    }),
  );
  return lists.flat();
}
