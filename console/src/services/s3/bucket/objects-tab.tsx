/** The object browser: pages that the region makes, a search by prefix, and what can be done with what is chosen. */
import { S3Client } from "@aws-sdk/client-s3";
import SpaceBetween from "@cloudscape-design/components/space-between";
import TextFilter from "@cloudscape-design/components/text-filter";
import Toggle from "@cloudscape-design/components/toggle";
import { useEffect, useMemo, useState, type DragEvent, type MouseEvent } from "react";
import { useClient } from "../../../aws/use-client.ts";
import type { Column } from "../../../components/table-props.ts";
import { RowTable } from "../../../components/rows/row-table.tsx";
import { useRows } from "../../../components/rows/use-rows.ts";
import { useTablePreferences } from "../../../components/table-preferences.ts";
import { linkTo, navigate, useQueryState } from "../../../frame/router.ts";
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
  const listing = { bucket, prefix, find, versions: versions === "shown" };
  const rows = useRows({ ask: (question) => listPage(s3, listing, question), keyOf: itemKey }, [
    s3,
    bucket,
    prefix,
    find,
    versions,
  ]);
  useEffect(() => choose([]), [bucket, prefix, find, versions]);
  const done = (): void => {
    choose([]);
    rows.reload();
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
      <RowTable
        title={text("title")}
        description={text("drop")}
        rows={rows}
        columns={useColumns(bucket, listing.versions)}
        itemKey={itemKey}
        empty={text("none")}
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

function itemKey({ key, versionId = "" }: ListedObject): string {
  return `${key} ${versionId}`.trim();
}

function useColumns(bucket: string, withVersions: boolean): readonly Column<ListedObject>[] {
  const text = useMessages(objectsMessages);
  const date = useDateText();
  // The same columns as long as they are the same: rows are drawn again when they change.
  return useMemo(() => {
    const name: Column<ListedObject> = {
      id: "name",
      header: text("name"),
      text: ({ name }) => name,
      cell: (object) => <Name bucket={bucket} object={object} />,
      isRowHeader: true,
    };
    const version: Column<ListedObject> = {
      id: "version",
      header: text("version"),
      text: ({ versionId }) => versionId,
      cell: ({ versionId = "", isLatest, isMarker }) => (
        <>
          {isMarker && <span className="console-rows-mark">{text("marker")}</span>}{" "}
          {isLatest && <span className="console-rows-mark">{text("current")}</span>} {versionId}
        </>
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
  }, [text, date, bucket, withVersions]);
}

/** A plain link: there are many of them, and they come and go while somebody scrolls. */
function Name({ bucket, object }: { readonly bucket: string; readonly object: ListedObject }) {
  const { key, name, isFolder, versionId, isMarker } = object;
  const href = isFolder
    ? linkTo(bucketPath(bucket), { prefix: key })
    : objectAddress(bucket, key, { version: versionId });
  if (isMarker) return <span title={name}>{name}</span>;
  return (
    <a href={href} title={name} onClick={(event) => stay(event, href)}>
      {name}
    </a>
  );
}

/** With a key held down, browsers open links elsewhere. */
function stay(event: MouseEvent, href: string): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  navigate(href);
}
