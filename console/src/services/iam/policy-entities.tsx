/** Whom a managed policy is attached to, as policy or as boundary. */
import { IAMClient, paginateListEntitiesForPolicy } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { follow } from "../../frame/router.ts";
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
  const [selected, setSelected] = useState<readonly Entity[]>([]);
  const [isDetaching, setDetaching] = useState(false);
  return (
    <>
      <ItemTable
        id="iam.policy-entities"
        title={own("entities")}
        items={entities}
        itemKey={({ kind, name, isBoundary }) => `${kind}/${name}/${isBoundary}`}
        columns={[
          {
            id: "name",
            header: text("name"),
            text: ({ name }) => name,
            isRowHeader: true,
            cell: ({ kind, name }) => (
              <Link href={links[kind](name)} onFollow={follow}>
                {name}
              </Link>
            ),
          },
          { id: "kind", header: own("kind"), text: ({ kind }) => text(kind) },
          {
            id: "use",
            header: own("usedAs"),
            text: ({ isBoundary }) => own(isBoundary ? "asBoundary" : "asPermissions"),
          },
        ]}
        selection="multi"
        selected={selected}
        onSelect={setSelected}
        empty={own("noEntities")}
        actions={
          <Button disabled={selected.length === 0} onClick={() => setDetaching(true)}>
            {own("detach")}
          </Button>
        }
      />
      {isDetaching && (
        <CommandConfirm
          client={iam}
          title={own("detachTitle")}
          action={own("detach")}
          commands={selected.map((entity) =>
            entity.isBoundary ? boundaryCommand(entity, undefined) : detachCommand(entity, arn),
          )}
          success={own("detached")}
          onDone={() => {
            setDetaching(false);
            setSelected([]);
            entities.reload();
            onChanged();
          }}
          onCancel={() => setDetaching(false)}
        >
          {selected.map(({ name }) => name).join(", ")}
        </CommandConfirm>
      )}
    </>
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
