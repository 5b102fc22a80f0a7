/** Policies of a user, group or role: managed, inline, inherited, and the boundary. */
import { IAMClient, paginateListGroupsForUser, type AttachedPermissionsBoundary } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { ItemTable, type Column } from "../../components/item-table.tsx";
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
  const [selected, setSelected] = useState<readonly PolicyOf[]>([]);
  const [open, setOpen] = useState<"attach" | "inline" | "remove" | PolicyOf>();
  const own = selected.filter(({ group }) => group === undefined);
  const close = (): void => setOpen(undefined);
  const changed = (): void => {
    close();
    setSelected([]);
    policies.reload();
    onChanged();
  };
  return (
    <SpaceBetween size="l">
      <ItemTable
        id={`iam.${principal.kind}-policies`}
        filterName="findOwn"
        title={text("policies")}
        description={text("policiesWhat")}
        items={policies}
        columns={useColumns(setOpen)}
        itemKey={policyKey}
        selection="multi"
        selected={selected}
        onSelect={setSelected}
        empty={text("none")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={own.length === 0} onClick={() => setOpen("remove")}>
              {text("remove")}
            </Button>
            <ButtonDropdown
              items={[
                { id: "attach", text: text("attach") },
                { id: "inline", text: text("createInline") },
              ]}
              onItemClick={({ detail }) => setOpen(detail.id as "attach" | "inline")}
            >
              {text("add")}
            </ButtonDropdown>
          </SpaceBetween>
        }
      />
      {principal.kind !== "group" && <BoundaryPanel principal={principal} boundary={boundary} onChanged={onChanged} />}
      {open === "attach" && (
        <AttachDialog
          principal={principal}
          attached={(policies.value ?? []).flatMap(({ arn, group }) => (arn && group === undefined ? [arn] : []))}
          onDone={changed}
          onCancel={close}
        />
      )}
      {(open === "inline" || typeof open === "object") && (
        <InlinePolicyDialog
          principal={principal}
          name={typeof open === "object" ? open.name : undefined}
          onDone={changed}
          onCancel={close}
        />
      )}
      {open === "remove" && (
        <CommandConfirm
          client={iam}
          title={text("removeTitle", { count: own.length })}
          action={text("remove")}
          commands={own.map(({ name, arn }) =>
            arn === undefined ? deleteInlineCommand(principal, name) : detachCommand(principal, arn),
          )}
          success={text("removed")}
          onDone={changed}
          onCancel={close}
        >
          {text("removeWhat")}
        </CommandConfirm>
      )}
    </SpaceBetween>
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
