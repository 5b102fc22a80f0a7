/** Versions of one key: restored by copying them onto the key, or by taking a delete marker away. */
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
  type StorageClass,
} from "@aws-sdk/client-s3";
import Badge from "@cloudscape-design/components/badge";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandConfirm } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { follow } from "../../../frame/router.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useDateText } from "../../../language/use-date-text.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useCommands } from "../../../requests/use-commands.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { objectAddress } from "../addresses.ts";
import type { ListedObject } from "../bucket/listing.ts";
import { objectsMessages } from "../bucket/objects-messages.ts";
import { sizeText } from "../size-text.ts";
import { copySource } from "./object-facts.ts";

const messages = defineMessages({
  en: {
    title: "Versions",
    restore: "Restore",
    restored: "Version {version} is the current one again.",
    undeleted: "The delete marker is gone: the version before it is the current one again.",
    deleteTitle: "Delete version {version}",
    deleted: "Version {version} was deleted.",
    help: "Restoring copies the version onto the key, or takes the delete marker away that hides it. No version is lost.",
  },
  ko: {
    title: "버전",
    restore: "복원",
    restored: "버전 {version}이(가) 다시 현재 버전이 되었습니다.",
    undeleted: "삭제 마커가 제거되어 이전 버전이 다시 현재 버전이 되었습니다.",
    deleteTitle: "버전 {version} 삭제",
    deleted: "버전 {version}이(가) 삭제되었습니다.",
    help: "복원하면 버전이 키에 복사되거나, 가리고 있던 삭제 마커가 제거됩니다. 버전은 사라지지 않습니다.",
  },
});

const most = 1_000;

/** The tab. */
export function Versions(props: { readonly bucket: string; readonly objectKey: string; onChanged(): void }) {
  const text = useMessages(messages);
  const more = useMessages(objectsMessages);
  const date = useDateText();
  const s3 = useClient(S3Client);
  const { bucket, objectKey: key } = props;
  const [chosen, choose] = useState<ListedObject>();
  const [isDeleting, setDeleting] = useState(false);
  const versions = useRequest((signal) => versionsOf(s3, { bucket, key }, signal), [s3, bucket, key]);
  const version = chosen?.versionId ?? "";
  const done = (): void => {
    setDeleting(false);
    choose(undefined);
    versions.reload();
    props.onChanged();
  };
  const restore = useCommands(s3, {
    success: chosen?.isMarker ? text("undeleted") : text("restored", { version }),
    onDone: done,
  });
  const columns: readonly Column<ListedObject>[] = [
    {
      id: "version",
      header: more("version"),
      text: ({ versionId }) => versionId,
      cell: (item) => <VersionName bucket={bucket} item={item} />,
      isRowHeader: true,
    },
    { id: "size", header: more("size"), text: ({ size }) => size, cell: ({ size }) => sizeText(size) },
    {
      id: "modified",
      header: more("modified"),
      text: ({ modifiedAt }) => modifiedAt?.toISOString(),
      cell: ({ modifiedAt }) => date(modifiedAt),
    },
    { id: "class", header: more("class"), text: ({ storageClass }) => storageClass },
  ];
  return (
    <>
      <ItemTable
        id="s3.object-versions"
        title={text("title")}
        description={text("help")}
        items={versions}
        columns={columns}
        itemKey={({ versionId = "" }) => versionId}
        selection="single"
        selected={chosen ? [chosen] : []}
        onSelect={([first]) => choose(first)}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={cliLine("s3", "ListObjectVersions", { Bucket: bucket, Prefix: key })} />
            <Button disabled={!chosen} onClick={() => setDeleting(true)}>
              {more("delete")}
            </Button>
            <Button
              disabled={!chosen || (chosen.isLatest === true && chosen.isMarker !== true)}
              loading={restore.isRunning}
              onClick={() => chosen && void restore.run([restoreCommand(bucket, chosen)])}
            >
              {text("restore")}
            </Button>
          </SpaceBetween>
        }
      />
      {isDeleting && (
        <CommandConfirm
          client={s3}
          title={text("deleteTitle", { version })}
          word={more("word")}
          commands={[new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: version })]}
          success={text("deleted", { version })}
          onDone={done}
          onCancel={() => setDeleting(false)}
        />
      )}
    </>
  );
}

function VersionName({ bucket, item }: { readonly bucket: string; readonly item: ListedObject }) {
  const more = useMessages(objectsMessages);
  const { key, versionId = "", isLatest, isMarker } = item;
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {isMarker ? (
        versionId
      ) : (
        <Link href={objectAddress(bucket, key, { version: versionId })} onFollow={follow}>
          {versionId}
        </Link>
      )}
      {isMarker && <Badge color="red">{more("marker")}</Badge>}
      {isLatest && <Badge color="blue">{more("current")}</Badge>}
    </SpaceBetween>
  );
}

function restoreCommand(bucket: string, { key, versionId, isMarker, storageClass }: ListedObject) {
  if (isMarker) return new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId });
  return new CopyObjectCommand({
    Bucket: bucket,
    Key: key,
    CopySource: copySource({ bucket, key, versionId }),
    StorageClass: storageClass as StorageClass | undefined,
  });
}

async function versionsOf(
  s3: S3Client,
  { bucket, key }: { readonly bucket: string; readonly key: string },
  abortSignal: AbortSignal,
): Promise<readonly ListedObject[]> {
  const input = { Bucket: bucket, Prefix: key, MaxKeys: most };
  const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand(input), { abortSignal });
  const markers = DeleteMarkers.map((marker) => ({
    ...marker,
    Size: undefined,
    StorageClass: undefined,
    isMarker: true,
  }));
  return [...Versions.map((version) => ({ ...version, isMarker: false })), ...markers]
    .filter(({ Key }) => Key === key)
    .map((found) => ({
      key,
      name: key,
      isFolder: false,
      size: found.Size,
      modifiedAt: found.LastModified,
      storageClass: found.StorageClass,
      versionId: found.VersionId,
      isLatest: found.IsLatest,
      isMarker: found.isMarker,
    }))
    .sort(
      (a, b) =>
        Number(b.isLatest) - Number(a.isLatest) || (b.modifiedAt?.getTime() ?? 0) - (a.modifiedAt?.getTime() ?? 0),
    );
}
