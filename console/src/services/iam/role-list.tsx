/** All roles of the account. */
import { IAMClient, ListRolesCommand, paginateListRoles, type Role } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { nameColumn, useDateColumn } from "../../components/columns.tsx";
import { isPolicy, readPolicy } from "../../components/policy/policy-model.ts";
import { useDialog } from "../../components/use-dialog.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { roleDeletion } from "./deletion-commands.ts";
import { EntityList } from "./entity-list.tsx";
import { roleLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { LinkedRoleDialog } from "./linked-role-dialog.tsx";
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
  const dateColumn = useDateColumn();
  const client = useClient(IAMClient);
  usePage({ title: text("roles"), contentType: "table" });
  const roles = useAllItems(
    () => paginateListRoles({ client, pageSize: 1_000 }, {}),
    (page) => page.Roles,
    [client],
  );
  const dialog = useDialog<"linked">();
  return (
    <>
      <EntityList<Role>
        id="iam.roles"
        title={text("roles")}
        items={roles}
        columns={[
          nameColumn(
            own("roleName"),
            ({ RoleName }) => RoleName,
            ({ RoleName = "" }) => roleLink(RoleName),
          ),
          { id: "trusted", header: own("trusted"), text: trustedBy },
          { id: "path", header: text("path"), text: ({ Path }) => Path },
          dateColumn({ id: "created", header: text("created") }, ({ CreateDate }) => CreateDate),
        ]}
        nameOf={({ RoleName = "" }) => RoleName}
        command={new ListRolesCommand({})}
        deletion={(role) => roleDeletion(client, role)}
        empty={own("empty")}
        createText={own("createRole")}
        onCreate={() => navigate(linkTo("iam/roles/create"))}
        moreActions={<Button onClick={() => dialog.open("linked")}>{own("createLinked")}</Button>}
      />
      {dialog.name === "linked" && <LinkedRoleDialog onCancel={dialog.ends.onCancel} />}
    </>
  );
}
