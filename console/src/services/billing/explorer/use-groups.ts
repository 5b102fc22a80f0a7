/** What costs can be grouped and filtered by: AWS's dimensions, activated tags, cost categories. */
import {
  CostExplorerClient,
  ListCostAllocationTagsCommand,
  ListCostCategoryDefinitionsCommand,
} from "@aws-sdk/client-cost-explorer";
import { useClient } from "../../../aws/use-client.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { explorerMessages } from "./explorer-words.ts";
import { dimensions, type Dimension } from "./question.ts";

/** An offer: its text in the address, and its name. */
export interface GroupOption {
  readonly value: string;
  readonly label: string;
}

/** All offers. Both lists cost nothing; accounts that may not see them (members of an organization) do without. */
export function useGroups(): readonly GroupOption[] {
  const text = useMessages(explorerMessages);
  const ce = useClient(CostExplorerClient);
  const { value } = useRequest(
    async (abortSignal) => {
      const [tags, categories] = await Promise.allSettled([
        ce.send(new ListCostAllocationTagsCommand({ Status: "Active", MaxResults: 1_000 }), { abortSignal }),
        ce.send(new ListCostCategoryDefinitionsCommand({}), { abortSignal }),
      ]);
      const keys = tags.status === "fulfilled" ? (tags.value.CostAllocationTags ?? []) : [];
      const names = categories.status === "fulfilled" ? (categories.value.CostCategoryReferences ?? []) : [];
      return { keys: keys.map(({ TagKey }) => TagKey ?? ""), names: names.map(({ Name }) => Name ?? "") };
    },
    [ce],
  );
  return [
    ...dimensions.map((dimension) => ({ value: dimension, label: text(dimension) })),
    ...(value?.keys ?? []).map((name) => ({ value: `tag:${name}`, label: text("tag", { name }) })),
    ...(value?.names ?? []).map((name) => ({ value: `category:${name}`, label: text("category", { name }) })),
  ];
}

/** The name of a group, also of one that is not offered any more. */
export function useGroupName(): (group: string) => string {
  const text = useMessages(explorerMessages);
  return (group) => {
    if (group === "") return text("noGroup");
    if (group.startsWith("tag:")) return text("tag", { name: group.slice(4) });
    if (group.startsWith("category:")) return text("category", { name: group.slice(9) });
    const known = dimensions.find((each): each is Dimension => each === group);
    return known ? text(known) : group;
  };
}
