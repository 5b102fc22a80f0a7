/** The groups that a user is in. */
import {
  AddUserToGroupCommand,
  paginateListGroups,
  paginateListGroupsForUser,
  RemoveUserFromGroupCommand,
  type Group,
} from "@aws-sdk/client-iam";
import { allItems } from "../../aws/all-items.ts";
import { useMessages } from "../../language/use-messages.ts";
import { groupLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { Memberships } from "./memberships.tsx";
import { userMessages } from "./user-messages.ts";

const asMember = ({ GroupName = "", Arn }: Group) => ({ name: GroupName, arn: Arn });

/** The table and its dialogs. */
export function UserGroups({ name: UserName }: { readonly name: string }) {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  return (
    <Memberships
      id="iam.user-groups"
      of={UserName}
      words={{
        title: text("groups"),
        empty: own("noGroupsYet"),
        add: own("addToGroups"),
        others: text("groups"),
        noOthers: own("noGroups"),
        added: own("addedToGroups", { name: UserName }),
        removeTitle: own("leaveGroup"),
        removed: own("leftGroup", { name: UserName }),
      }}
      present={(client) =>
        allItems(paginateListGroupsForUser({ client }, { UserName }), (page) => page.Groups?.map(asMember))
      }
      all={(client) => allItems(paginateListGroups({ client }, {}), (page) => page.Groups?.map(asMember))}
      address={groupLink}
      join={(GroupName) => new AddUserToGroupCommand({ GroupName, UserName })}
      leave={(GroupName) => new RemoveUserFromGroupCommand({ GroupName, UserName })}
    />
  );
}
