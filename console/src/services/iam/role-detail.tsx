/** One role: policies, whom it trusts, tags, its sessions. */
import { GetRoleCommand, IAMClient, paginateListRoleTags, TagRoleCommand, UntagRoleCommand } from "@aws-sdk/client-iam";
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { Copyable } from "../../components/copyable.tsx";
import { DetailPage } from "../../components/detail-page.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { TagsPanel } from "../../components/tags-panel.tsx";
import { useDialog } from "../../components/use-dialog.ts";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { isLinkedRole, roleDeletion } from "./deletion-commands.ts";
import { iamMessages } from "./iam-messages.ts";
import { LastAccessed } from "./last-accessed.tsx";
import { PrincipalActions } from "./principal-actions.tsx";
import { PrincipalPermissions } from "./principal-permissions.tsx";
import { EditRole } from "./role-edit.tsx";
import { roleMessages } from "./role-messages.ts";
import { RoleSessions } from "./role-sessions.tsx";
import { RoleTrust } from "./role-trust.tsx";

/** The page. */
export function RoleDetail({ parameters }: PageProps) {
  const name = parameters["role"] ?? "";
  const text = useMessages(iamMessages);
  const own = useMessages(roleMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  usePage({ title: name, crumbs: [{ text: text("roles"), href: linkTo("iam/roles") }] });
  const asked = useRequest(
    async (abortSignal) => (await iam.send(new GetRoleCommand({ RoleName: name }), { abortSignal })).Role,
    [iam, name],
  );
  const dialog = useDialog<"edit">(asked.reload);
  return (
    <Loaded asked={asked}>
      {(role) => {
        const account = role.Arn?.split(":")[4];
        const isLinked = isLinkedRole(role);
        return (
          <DetailPage
            title={name}
            actions={
              <PrincipalActions
                arn={role.Arn}
                name={name}
                list="roles"
                deletion={(client) => roleDeletion(client, role)}
              >
                <Button disabled={isLinked} onClick={() => dialog.open("edit")}>
                  {own("edit")}
                </Button>
              </PrincipalActions>
            }
            pairs={[
              { label: text("arn"), value: <Copyable value={role.Arn} /> },
              { label: text("description"), value: role.Description ?? "-" },
              { label: text("created"), value: date(role.CreateDate) },
              { label: own("duration"), value: own("hours", { count: (role.MaxSessionDuration ?? 3_600) / 3_600 }) },
              {
                label: own("lastActivity"),
                value: role.RoleLastUsed?.LastUsedDate ? date(role.RoleLastUsed.LastUsedDate) : text("never"),
              },
              {
                label: own("switchLink"),
                value: <Copyable value={location.origin + linkTo("iam/switch-role", { account, roleName: name })} />,
              },
            ]}
            notice={isLinked && <Alert type="info">{own("linked")}</Alert>}
            tabs={[
              {
                id: "permissions",
                label: text("permissions"),
                content: (
                  <PrincipalPermissions
                    principal={{ kind: "role", name }}
                    boundary={role.PermissionsBoundary}
                    onChanged={asked.reload}
                  />
                ),
              },
              { id: "trust", label: own("trustTab"), content: <RoleTrust role={role} onChanged={asked.reload} /> },
              { id: "tags", label: text("tags"), content: <RoleTags name={name} /> },
              { id: "accessed", label: text("lastAccessed"), content: <LastAccessed arn={role.Arn ?? ""} /> },
              { id: "sessions", label: own("sessionsTab"), content: <RoleSessions name={name} /> },
            ]}
          >
            {dialog.name === "edit" && <EditRole role={role} ends={dialog.ends} />}
          </DetailPage>
        );
      }}
    </Loaded>
  );
}

function RoleTags({ name: RoleName }: { readonly name: string }) {
  const client = useClient(IAMClient);
  const asked = useAllItems(
    () => paginateListRoleTags({ client }, { RoleName }),
    (page) => page.Tags,
    [client, RoleName],
  );
  return (
    <TagsPanel
      client={client}
      asked={asked}
      tag={(Tags) => new TagRoleCommand({ RoleName, Tags })}
      untag={(TagKeys) => new UntagRoleCommand({ RoleName, TagKeys })}
    />
  );
}
