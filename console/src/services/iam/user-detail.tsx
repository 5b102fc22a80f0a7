/** One user: policies, groups, tags, credentials. */
import {
  GetUserCommand,
  IAMClient,
  paginateListUserTags,
  TagUserCommand,
  UntagUserCommand,
  UpdateUserCommand,
  type User,
} from "@aws-sdk/client-iam";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { Copyable } from "../../components/copyable.tsx";
import { DetailPage } from "../../components/detail-page.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { TagsPanel } from "../../components/tags-panel.tsx";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { userDeletion } from "./deletion-commands.ts";
import { simulatorLink, userLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { LastAccessed } from "./last-accessed.tsx";
import { PrincipalActions } from "./principal-actions.tsx";
import { PrincipalPermissions } from "./principal-permissions.tsx";
import { UserCredentials } from "./user-credentials.tsx";
import { UserGroups } from "./user-groups.tsx";
import { userMessages } from "./user-messages.ts";

/** The page. */
export function UserDetail({ parameters }: PageProps) {
  const name = parameters["user"] ?? "";
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  usePage({ title: name, crumbs: [{ text: text("users"), href: linkTo("iam/users") }] });
  const asked = useRequest(
    async (abortSignal) => (await iam.send(new GetUserCommand({ UserName: name }), { abortSignal })).User,
    [iam, name],
  );
  return (
    <Loaded asked={asked}>
      {(user) => (
        <DetailPage
          title={name}
          actions={
            <PrincipalActions
              arn={user.Arn}
              name={name}
              list="users"
              renaming={{
                title: own("rename"),
                label: own("newName"),
                command: (NewUserName) => new UpdateUserCommand({ UserName: name, NewUserName }),
                success: (next) => own("renamed", { name: next }),
                address: userLink,
              }}
              deletion={(client) => userDeletion(client, name)}
            />
          }
          pairs={[
            { label: text("arn"), value: <Copyable value={user.Arn} /> },
            { label: text("created"), value: date(user.CreateDate) },
            {
              label: own("passwordUsed"),
              value: user.PasswordLastUsed ? date(user.PasswordLastUsed) : text("never"),
            },
          ]}
          tabs={[
            {
              id: "permissions",
              label: text("permissions"),
              content: <UserPermissions user={user} onChanged={asked.reload} />,
            },
            { id: "groups", label: own("groupsTab"), content: <UserGroups name={name} /> },
            { id: "tags", label: text("tags"), content: <UserTags name={name} /> },
            { id: "credentials", label: own("credentialsTab"), content: <UserCredentials user={user} /> },
            { id: "accessed", label: text("lastAccessed"), content: <LastAccessed arn={user.Arn ?? ""} /> },
          ]}
        />
      )}
    </Loaded>
  );
}

function UserPermissions({ user, onChanged }: { readonly user: User; onChanged(): void }) {
  const own = useMessages(userMessages);
  return (
    <SpaceBetween size="m">
      <PrincipalPermissions
        principal={{ kind: "user", name: user.UserName ?? "" }}
        boundary={user.PermissionsBoundary}
        onChanged={onChanged}
      />
      <Link href={simulatorLink(user.Arn)} onFollow={follow}>
        {own("lacksPermission")}
      </Link>
    </SpaceBetween>
  );
}

function UserTags({ name: UserName }: { readonly name: string }) {
  const client = useClient(IAMClient);
  const asked = useAllItems(
    () => paginateListUserTags({ client }, { UserName }),
    (page) => page.Tags,
    [client, UserName],
  );
  return (
    <TagsPanel
      client={client}
      asked={asked}
      tag={(Tags) => new TagUserCommand({ UserName, Tags })}
      untag={(TagKeys) => new UntagUserCommand({ UserName, TagKeys })}
    />
  );
}
