/** All roles of the account. */
import { IAMClient, ListRolesCommand, paginateListRoles, type Role } from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { roleDeletion } from "./deletion-commands.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { roleLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { isPolicy, readPolicy } from "../../components/policy/policy-model.ts";
import { roleMessages } from "./role-messages.ts";

/** Whom a role's trust policy names, shortly. */
function trustedBy({ AssumeRolePolicyDocument = "" }: Role): string {
  const policy = readPolicy(decodeURIComponent(AssumeRolePolicyDocument));
  if (!isPolicy(policy)) return "";
  const values = policy.statements.flatMap(({ principals }) =>
    principals.map(({ kind, value }) => `${kind}: ${value}`),
  );
  return [...new Set(values)].join(", ");
}

/** The page. */
export function RoleList() {
  const text = useMessages(iamMessages);
  const own = useMessages(roleMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  usePage({ title: text("roles"), contentType: "table" });
  const roles = useRequest(
    () => allItems(paginateListRoles({ client: iam, pageSize: 1_000 }, {}), (page) => page.Roles),
    [iam],
  );
  const [selected, setSelected] = useState<readonly Role[]>([]);
  const [isDeleting, setDeleting] = useState(false);
  const chosen = selected[0]?.RoleName;
  const create = linkTo("iam/roles/create");
  return (
    <>
      <ItemTable
        id="iam.roles"
        title={text("roles")}
        headingTag="h1"
        variant="full-page"
        items={roles}
        itemKey={({ RoleName = "" }) => RoleName}
        columns={[
          {
            id: "name",
            header: own("roleName"),
            text: ({ RoleName }) => RoleName,
            isRowHeader: true,
            cell: ({ RoleName = "" }) => (
              <Link href={roleLink(RoleName)} onFollow={follow}>
                {RoleName}
              </Link>
            ),
          },
          { id: "trusted", header: own("trusted"), text: trustedBy },
          { id: "path", header: text("path"), text: ({ Path }) => Path },
          {
            id: "created",
            header: text("created"),
            text: ({ CreateDate }) => CreateDate?.toISOString(),
            cell: ({ CreateDate }) => date(CreateDate),
          },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={
          <SpaceBetween size="s">
            <Box>{own("empty")}</Box>
            <Button href={create} onFollow={follow}>
              {own("createRole")}
            </Button>
          </SpaceBetween>
        }
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={lineOfCommand(new ListRolesCommand({}))} />
            <Button disabled={chosen === undefined} onClick={() => setDeleting(true)}>
              {text("delete")}
            </Button>
            <Button variant="primary" onClick={() => navigate(create)}>
              {own("createRole")}
            </Button>
          </SpaceBetween>
        }
      />
      {isDeleting && chosen !== undefined && (
        <DeletionConfirm
          name={chosen}
          find={(client) => roleDeletion(client, chosen)}
          onDone={() => {
            setDeleting(false);
            setSelected([]);
            roles.reload();
          }}
          onCancel={() => setDeleting(false)}
        />
      )}
    </>
  );
}
