/** A user, group or role of the account, or a policy that is attached to nobody. */
import { IAMClient, paginateListGroups, paginateListRoles, paginateListUsers } from "@aws-sdk/client-iam";
import Select, { type SelectProps } from "@cloudscape-design/components/select";
import { useClient } from "../../aws/use-client.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { simulatorMessages } from "./simulator-messages.ts";

/** The choice; `"custom"` stands for a policy alone. */
export function PrincipalSelect({ arn, onChange }: { readonly arn: string; onChange(arn: string): void }) {
  const text = useMessages(simulatorMessages);
  const iam = useClient(IAMClient);
  const all = useRequest(async () => {
    const settings = { client: iam, pageSize: 1_000 };
    const [users, groups, roles] = await Promise.all([
      allItems(paginateListUsers(settings, {}), (page) => page.Users),
      allItems(paginateListGroups(settings, {}), (page) => page.Groups),
      allItems(paginateListRoles(settings, {}), (page) => page.Roles),
    ]);
    return { users, groups, roles };
  }, [iam]);
  const { users = [], groups = [], roles = [] } = all.value ?? {};
  const option = (value: string): SelectProps.Option => ({
    value,
    label: value === "custom" ? text("custom") : value.slice(value.lastIndexOf("/") + 1),
    ...(value === "custom" ? {} : { description: value }),
  });
  const options: SelectProps.Options = [
    option("custom"),
    { label: text("users"), options: users.map(({ Arn = "" }) => option(Arn)) },
    { label: text("groups"), options: groups.map(({ Arn = "" }) => option(Arn)) },
    { label: text("roles"), options: roles.map(({ Arn = "" }) => option(Arn)) },
  ];
  return (
    <Select
      selectedOption={arn === "" ? null : option(arn)}
      options={options}
      placeholder={text("choosePrincipal")}
      filteringType="auto"
      filteringPlaceholder={text("findPrincipal")}
      filteringAriaLabel={text("findPrincipal")}
      statusType={all.isLoading ? "loading" : "finished"}
      onChange={({ detail }) => onChange(detail.selectedOption.value ?? "")}
    />
  );
}
