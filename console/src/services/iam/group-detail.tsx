/** One group: its users and policies. */
import {
  AddUserToGroupCommand,
  GetGroupCommand,
  IAMClient,
  paginateGetGroup,
  paginateListUsers,
  RemoveUserFromGroupCommand,
  UpdateGroupCommand,
  type User,
} from "@aws-sdk/client-iam";
import { allItems } from "../../aws/all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { Copyable } from "../../components/copyable.tsx";
import { DetailPage } from "../../components/detail-page.tsx";
import { Loaded } from "../../components/loaded.tsx";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { groupDeletion } from "./deletion-commands.ts";
import { groupMessages } from "./group-messages.ts";
import { groupLink, userLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { LastAccessed } from "./last-accessed.tsx";
import { Memberships } from "./memberships.tsx";
import { PrincipalActions } from "./principal-actions.tsx";
import { PrincipalPermissions } from "./principal-permissions.tsx";

/** The page. */
export function GroupDetail({ parameters }: PageProps) {
  const name = parameters["group"] ?? "";
  const text = useMessages(iamMessages);
  const own = useMessages(groupMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  usePage({ title: name, crumbs: [{ text: text("groups"), href: linkTo("iam/groups") }] });
  const asked = useRequest(
    async (abortSignal) =>
      (await iam.send(new GetGroupCommand({ GroupName: name, MaxItems: 1 }), { abortSignal })).Group,
    [iam, name],
  );
  const permissions = <PrincipalPermissions principal={{ kind: "group", name }} onChanged={asked.reload} />;
  return (
    <Loaded asked={asked}>
      {(group) => (
        <DetailPage
          title={name}
          actions={
            <PrincipalActions
              arn={group.Arn}
              name={name}
              list="groups"
              renaming={{
                title: own("rename"),
                label: own("groupName"),
                command: (NewGroupName) => new UpdateGroupCommand({ GroupName: name, NewGroupName }),
                success: (next) => own("renamed", { name: next }),
                address: groupLink,
              }}
              deletion={(client) => groupDeletion(client, name)}
            />
          }
          pairs={[
            { label: text("arn"), value: <Copyable value={group.Arn} /> },
            { label: text("id"), value: group.GroupId },
            { label: text("created"), value: date(group.CreateDate) },
          ]}
          tabs={[
            { id: "users", label: own("members"), content: <GroupMembers name={name} /> },
            { id: "permissions", label: text("permissions"), content: permissions },
            { id: "accessed", label: text("lastAccessed"), content: <LastAccessed arn={group.Arn ?? ""} /> },
          ]}
        />
      )}
    </Loaded>
  );
}

const asMember = ({ UserName = "", Arn }: User) => ({ name: UserName, arn: Arn });

function GroupMembers({ name: GroupName }: { readonly name: string }) {
  const text = useMessages(iamMessages);
  const own = useMessages(groupMessages);
  return (
    <Memberships
      id="iam.group-users"
      of={GroupName}
      words={{
        title: own("members"),
        empty: own("noMembers"),
        add: own("addUsers"),
        others: text("users"),
        noOthers: text("none"),
        added: own("added"),
        removeTitle: own("removeUsers"),
        removed: own("left"),
      }}
      present={(client) => allItems(paginateGetGroup({ client }, { GroupName }), (page) => page.Users?.map(asMember))}
      all={(client) => allItems(paginateListUsers({ client }, {}), (page) => page.Users?.map(asMember))}
      address={userLink}
      join={(UserName) => new AddUserToGroupCommand({ GroupName, UserName })}
      leave={(UserName) => new RemoveUserFromGroupCommand({ GroupName, UserName })}
    />
  );
}
