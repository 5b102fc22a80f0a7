/** Whom a managed policy is attached to, as policy or as boundary. */
import { IAMClient, paginateListEntitiesForPolicy } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import { useClient } from "../../aws/use-client.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { nameColumn } from "../../components/columns.tsx";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { groupLink, roleLink, userLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { policyMessages } from "./policy-messages.ts";
import { boundaryCommand, detachCommand, type Principal } from "./principal-calls.ts";

interface Entity extends Principal {
  readonly isBoundary: boolean;
}

const links = { user: userLink, group: groupLink, role: roleLink };

/** The table. */
export function PolicyEntities({ arn, onChanged }: { readonly arn: string; onChanged(): void }) {
  const text = useMessages(iamMessages);
  const own = useMessages(policyMessages);
  const iam = useClient(IAMClient);
  const entities = useRequest(
    async () => [...(await entitiesOf(iam, arn, false)), ...(await entitiesOf(iam, arn, true))],
    [iam, arn],
  );
  return (
    <ActionTable<Entity, "detach">
      id="iam.policy-entities"
      title={own("entities")}
      items={entities}
      itemKey={({ kind, name, isBoundary }) => `${kind}/${name}/${isBoundary}`}
      columns={[
        nameColumn(
          text("name"),
          ({ name }) => name,
          ({ kind, name }) => links[kind](name),
        ),
        { id: "kind", header: own("kind"), text: ({ kind }) => text(kind) },
        {
          id: "use",
          header: own("usedAs"),
          text: ({ isBoundary }) => own(isBoundary ? "asBoundary" : "asPermissions"),
        },
      ]}
      selection="multi"
      empty={own("noEntities")}
      actions={({ chosen, open }) => (
        <Button disabled={chosen.length === 0} onClick={() => open("detach")}>
          {own("detach")}
        </Button>
      )}
      dialogs={{
        detach: ({ chosen, ends }) => (
          <CommandConfirm
            client={iam}
            title={own("detachTitle")}
            action={own("detach")}
            commands={chosen.map((entity) =>
              entity.isBoundary ? boundaryCommand(entity, undefined) : detachCommand(entity, arn),
            )}
            success={own("detached")}
            onDone={() => {
              ends.onDone();
              onChanged();
            }}
            onCancel={ends.onCancel}
          >
            {chosen.map(({ name }) => name).join(", ")}
          </CommandConfirm>
        ),
      }}
    />
  );
}

function entitiesOf(client: IAMClient, PolicyArn: string, isBoundary: boolean): Promise<readonly Entity[]> {
  const PolicyUsageFilter = isBoundary ? "PermissionsBoundary" : "PermissionsPolicy";
  const pages = paginateListEntitiesForPolicy({ client }, { PolicyArn, PolicyUsageFilter });
  return allItems(pages, ({ PolicyUsers = [], PolicyGroups = [], PolicyRoles = [] }): Entity[] => [
    ...PolicyUsers.map(({ UserName = "" }) => ({ kind: "user" as const, name: UserName, isBoundary })),
    ...PolicyGroups.map(({ GroupName = "" }) => ({ kind: "group" as const, name: GroupName, isBoundary })),
    ...PolicyRoles.map(({ RoleName = "" }) => ({ kind: "role" as const, name: RoleName, isBoundary })),
  ]);
}
