/** The object browser: pages that the region makes, a search by prefix, and what can be done with what is chosen. */
import { S3Client } from "@aws-sdk/client-s3";
import Badge from "@cloudscape-design/components/badge";
import Icon from "@cloudscape-design/components/icon";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import TextFilter from "@cloudscape-design/components/text-filter";
import Toggle from "@cloudscape-design/components/toggle";
import { useEffect, useState, type DragEvent } from "react";
import { useClient } from "../../../aws/use-client.ts";
import type { Column } from "../../../components/item-table.tsx";
import { PagedTable } from "../../../components/paged-table.tsx";
import { useTablePreferences } from "../../../components/table-preferences.ts";
import { usePages } from "../../../components/use-pages.ts";
import { follow, linkTo, navigate, useQueryState } from "../../../frame/router.ts";
import { useDateText } from "../../../language/use-date-text.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { bucketPath, objectAddress } from "../addresses.ts";
import { sizeText } from "../size-text.ts";
import { droppedFiles } from "../upload/dropped-files.ts";
import { startUploads } from "../upload/uploads.ts";
import type { TabProps } from "./bucket-page.tsx";
import { listPage, type ListedObject } from "./listing.ts";
import { ObjectActions } from "./object-actions.tsx";
import { objectsMessages } from "./objects-messages.ts";

/** How long typing has to rest before the region is asked. */
const restMilliseconds = 200;

/** The tab. */
export function ObjectsTab({ bucket }: TabProps) {
  const text = useMessages(objectsMessages);
  const s3 = useClient(S3Client);
  const [prefix] = useQueryState("prefix");
  const [find, setFind] = useQueryState("find");
  const [versions, setVersions] = useQueryState("versions");
  const [chosen, choose] = useState<readonly ListedObject[]>([]);
  const [preferences, setPreferences] = useTablePreferences("s3.objects");
  const pageSize = preferences.pageSize ?? 100;
  const listing = { bucket, prefix, find, versions: versions === "shown", pageSize };
  const pages = usePages(
    (token, signal) => listPage(s3, listing, { token, signal }),
    [s3, bucket, prefix, find, versions, pageSize],
  );
  useEffect(() => choose([]), [prefix, find, versions, pages.page]);
  const done = (): void => {
    choose([]);
    pages.reload();
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void droppedFiles(event.dataTransfer, prefix).then((files) => {
      startUploads(bucket, files, "STANDARD");
      navigate(linkTo(`${bucketPath(bucket)}/upload`, { prefix }));
    });
  };
  return (
    <div onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <PagedTable
        title={text("title")}
        description={text("drop")}
        pages={pages}
        columns={useColumns(bucket, listing.versions)}
        itemKey={({ key, versionId = "" }) => `${key} ${versionId}`.trim()}
        empty={text("none")}
        selection="multi"
        selected={chosen}
        onSelect={choose}
        preferences={preferences}
        onPreferences={setPreferences}
        actions={<ObjectActions bucket={bucket} prefix={prefix} chosen={chosen} onDone={done} />}
        filter={
          <SpaceBetween direction="horizontal" size="m" alignItems="center">
            <PrefixFilter key={prefix} value={find} onChange={setFind} />
            <Toggle checked={listing.versions} onChange={({ detail }) => setVersions(detail.checked ? "shown" : "")}>
              {text("versions")}
            </Toggle>
          </SpaceBetween>
        }
      />
    </div>
  );
}

/** Asks when typing rests. */
function PrefixFilter({ value, onChange }: { readonly value: string; onChange(value: string): void }) {
  const text = useMessages(objectsMessages);
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), restMilliseconds);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <TextFilter
      filteringText={typed}
      filteringPlaceholder={text("find")}
      filteringAriaLabel={text("find")}
      onChange={({ detail }) => setTyped(detail.filteringText)}
    />
  );
}

function useColumns(bucket: string, withVersions: boolean): readonly Column<ListedObject>[] {
  const text = useMessages(objectsMessages);
  const date = useDateText();
  const name: Column<ListedObject> = {
    id: "name",
    header: text("name"),
    text: ({ name }) => name,
    cell: (object) => <Name bucket={bucket} object={object} />,
    isRowHeader: true,
    width: 420,
  };
  const version: Column<ListedObject> = {
    id: "version",
    header: text("version"),
    text: ({ versionId }) => versionId,
    cell: ({ versionId = "", isLatest, isMarker }) => (
      <SpaceBetween direction="horizontal" size="xs">
        {isMarker && <Badge color="red">{text("marker")}</Badge>}
        {isLatest && <Badge color="blue">{text("current")}</Badge>}
        {versionId}
      </SpaceBetween>
    ),
  };
  return [
    name,
    ...(withVersions ? [version] : []),
    { id: "size", header: text("size"), text: ({ size }) => size, cell: ({ size }) => sizeText(size) },
    {
      id: "modified",
      header: text("modified"),
      text: ({ modifiedAt }) => modifiedAt?.toISOString(),
      cell: ({ modifiedAt }) => date(modifiedAt),
    },
    { id: "class", header: text("class"), text: ({ storageClass }) => storageClass },
  ];
}

function Name({ bucket, object }: { readonly bucket: string; readonly object: ListedObject }) {
  const { key, name, isFolder, versionId, isMarker } = object;
  const href = isFolder
    ? linkTo(bucketPath(bucket), { prefix: key })
    : objectAddress(bucket, key, { version: versionId });
  if (isMarker) return <span>{name}</span>;
  return (
    <Link href={href} onFollow={follow}>
      <Icon name={isFolder ? "folder" : "file"} /> {name}
    </Link>
  );
}
