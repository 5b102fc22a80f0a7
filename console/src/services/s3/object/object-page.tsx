/** An object: what is known of it, a preview, its versions, where its copies are, and a link to share. */
import { GetObjectTaggingCommand, HeadObjectCommand, S3Client } from "@aws-sdk/client-s3";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Tabs from "@cloudscape-design/components/tabs";
import { useClient } from "../../../aws/use-client.ts";
import type { PageProps } from "../../../frame/console-service.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { usePlace, useQueryState } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { bucketCrumbs } from "../addresses.ts";
import { ObjectButtons } from "./object-buttons.tsx";
import { objectMessages } from "./object-messages.ts";
import { Overview } from "./overview.tsx";
import { Placement } from "./placement.tsx";
import { Preview } from "./preview.tsx";
import { Share } from "./share.tsx";
import type { ObjectFacts } from "./object-facts.ts";
import { Versions } from "./versions.tsx";

/** The page. The key stands in the address's query: keys may have any characters. */
export function ObjectPage({ parameters }: PageProps) {
  const text = useMessages(objectMessages);
  const s3 = useClient(S3Client);
  const { query } = usePlace();
  const bucket = parameters["bucket"] ?? "";
  const key = query.get("key") ?? "";
  const versionId = query.get("version") ?? undefined;
  const [tab, setTab] = useQueryState("tab", "overview");
  const name = key.split("/").filter(Boolean).at(-1) ?? key;
  usePage({ title: name, crumbs: bucketCrumbs(bucket, key.slice(0, key.lastIndexOf("/") + 1)) });
  const facts = useRequest(
    async (abortSignal): Promise<ObjectFacts> => {
      const address = { Bucket: bucket, Key: key, VersionId: versionId };
      const [head, tags] = await Promise.all([
        s3.send(new HeadObjectCommand({ ...address, ChecksumMode: "ENABLED" }), { abortSignal }),
        // Who may read an object may not always read its tags.
        s3.send(new GetObjectTaggingCommand(address), { abortSignal }).catch(() => undefined),
      ]);
      return { bucket, key, versionId, head, tags: tags?.TagSet };
    },
    [s3, bucket, key, versionId],
  );
  const { value, error, reload } = facts;
  const content = {
    overview: value && <Overview facts={value} onChanged={reload} />,
    preview: value && <Preview facts={value} />,
    versions: <Versions bucket={bucket} objectKey={key} onChanged={reload} />,
    placement: value && <Placement facts={value} />,
    share: value && <Share facts={value} />,
  };
  return (
    <SpaceBetween size="m">
      <Header variant="h1" actions={value && <ObjectButtons facts={value} onChanged={reload} />}>
        {name}
      </Header>
      {error !== undefined && <FailureAlert error={error} onRetry={reload} />}
      <Tabs
        ariaLabel={name}
        activeTabId={tab}
        onChange={({ detail }) => setTab(detail.activeTabId)}
        tabs={(Object.keys(content) as (keyof typeof content)[]).map((id) => ({
          id,
          label: text(id),
          content: id === tab && content[id],
        }))}
      />
    </SpaceBetween>
  );
}
