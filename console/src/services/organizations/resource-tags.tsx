/** Tags of a root, unit, account or policy. */
import {
  paginateListTagsForResource,
  TagResourceCommand,
  UntagResourceCommand,
  type OrganizationsClient,
} from "@aws-sdk/client-organizations";
import { useAllItems } from "../../aws/use-all-items.ts";
import { TagsPanel } from "../../components/tags-panel.tsx";

/** The panel. */
export function ResourceTags({
  client,
  id: ResourceId,
}: {
  readonly client: OrganizationsClient;
  readonly id: string;
}) {
  const asked = useAllItems(
    () => paginateListTagsForResource({ client }, { ResourceId }),
    (page) => page.Tags,
    [client, ResourceId],
  );
  return (
    <TagsPanel
      client={client}
      asked={asked}
      tag={(Tags) => new TagResourceCommand({ ResourceId, Tags })}
      untag={(TagKeys) => new UntagResourceCommand({ ResourceId, TagKeys })}
    />
  );
}
