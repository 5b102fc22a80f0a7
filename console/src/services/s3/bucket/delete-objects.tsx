/** Asks before chosen objects, versions and folders are deleted. */
import { S3Client } from "@aws-sdk/client-s3";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { ConfirmDelete } from "../../../components/confirm-delete.tsx";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { deleteBelow, deleteThese, type DeleteProgress } from "../delete-all.ts";
import type { ListedObject } from "./listing.ts";
import { objectsMessages } from "./objects-messages.ts";

const shownKeys = 10;

/** The question; draw it only while it is open. */
export function DeleteObjects(props: {
  readonly bucket: string;
  readonly items: readonly ListedObject[];
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(objectsMessages);
  const s3 = useClient(S3Client);
  const { bucket, items } = props;
  const [progress, setProgress] = useState<DeleteProgress>();
  const isForever = items.some(({ versionId }) => versionId !== undefined);
  const run = useMutation({
    make: () => deleteChosen(s3, bucket, items, setProgress),
    success: ({ deleted }) => text("deleted", { count: deleted }),
    onDone: ({ failures }) => failures.length === 0 && props.onDone(),
    quiet: true,
  });
  const objects = items.filter(({ isFolder }) => !isFolder).map(identifier);
  const folders = items.filter(({ isFolder }) => isFolder);
  return (
    <ConfirmDelete
      title={text("deleteTitle", { count: items.length })}
      command={[
        ...(objects.length === 0
          ? []
          : [cliLine("s3", "DeleteObjects", { Bucket: bucket, Delete: { Objects: objects } })]),
        ...folders.map(({ key }) => `aws s3 rm 's3://${bucket}/${key}' --recursive --endpoint-url ${location.origin}`),
      ]}
      {...(isForever ? { word: text("word") } : {})}
      isRunning={run.isRunning}
      onConfirm={() => void run.run()}
      onCancel={props.onCancel}
    >
      <p>{text(isForever ? "deleteForever" : "deleteWhat")}</p>
      <ul>
        {items.slice(0, shownKeys).map(({ key, versionId = "" }) => (
          <li key={`${key} ${versionId}`}>
            {key} {versionId}
          </li>
        ))}
        {items.length > shownKeys && <li>{text("more", { count: items.length - shownKeys })}</li>}
      </ul>
      {progress?.failures.map(({ key, reason }) => (
        <StatusIndicator key={key} type="error">
          {key}: {reason}
        </StatusIndicator>
      ))}
      {run.error !== undefined && <FailureAlert error={run.error} />}
    </ConfirmDelete>
  );
}

function identifier({ key, versionId }: ListedObject): { Key: string; VersionId?: string } {
  return { Key: key, ...(versionId === undefined ? {} : { VersionId: versionId }) };
}

async function deleteChosen(
  s3: S3Client,
  bucket: string,
  items: readonly ListedObject[],
  onProgress: (progress: DeleteProgress) => void,
): Promise<DeleteProgress> {
  const objects = items.filter(({ isFolder }) => !isFolder).map(identifier);
  let whole: DeleteProgress = { deleted: 0, failures: [] };
  if (objects.length > 0) whole = await deleteThese(s3, { bucket, items: objects }, whole);
  for (const { key } of items.filter(({ isFolder }) => isFolder)) {
    const below = { bucket, prefix: key, versions: false };
    const { signal } = new AbortController();
    const done = await deleteBelow(s3, below, { signal, onProgress: () => undefined });
    whole = { deleted: whole.deleted + done.deleted, failures: [...whole.failures, ...done.failures] };
  }
  onProgress(whole);
  return whole;
}
