/** Asks before a bucket is emptied, and shows how far it is. */
import { S3Client } from "@aws-sdk/client-s3";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { ConfirmDelete } from "../../components/confirm-delete.tsx";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useMutation } from "../../requests/use-mutation.tsx";
import { deleteBelow, type DeleteProgress } from "./delete-all.ts";

const messages = defineMessages({
  en: {
    title: "Empty bucket {name}",
    what: "Every object of the bucket is deleted, with all its versions.",
    word: "permanently delete",
    action: "Empty",
    done: "{count} versions were deleted from {name}.",
    so: "{count} deleted",
  },
  ko: {
    title: "버킷 {name} 비우기",
    what: "버킷의 모든 객체가 모든 버전과 함께 삭제됩니다.",
    word: "영구 삭제",
    action: "비우기",
    done: "{name}에서 버전 {count}개가 삭제되었습니다.",
    so: "{count}개 삭제됨",
  },
});

/** The question; draw it only while it is open. */
export function EmptyBucket({
  bucket,
  onDone,
  onCancel,
}: {
  readonly bucket: string;
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(messages);
  const s3 = useClient(S3Client);
  const [progress, setProgress] = useState<DeleteProgress>();
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  const run = useMutation({
    make: () =>
      deleteBelow(
        s3,
        { bucket, prefix: "", versions: true },
        { signal: leaving.current.signal, onProgress: setProgress },
      ),
    success: ({ deleted }) => text("done", { count: deleted, name: bucket }),
    onDone: ({ failures }) => failures.length === 0 && onDone(),
    quiet: true,
  });
  return (
    <ConfirmDelete
      title={text("title", { name: bucket })}
      word={text("word")}
      action={text("action")}
      command={`aws s3 rm s3://${bucket} --recursive --endpoint-url ${location.origin}`}
      isRunning={run.isRunning}
      onConfirm={() => void run.run()}
      onCancel={onCancel}
    >
      <p>{text("what")}</p>
      {progress && (
        <StatusIndicator type={run.isRunning ? "in-progress" : "info"}>
          {text("so", { count: progress.deleted })}
        </StatusIndicator>
      )}
      {progress?.failures.map(({ key, reason }) => (
        <StatusIndicator key={key} type="error">
          {key}: {reason}
        </StatusIndicator>
      ))}
      {run.error !== undefined && <FailureAlert error={run.error} />}
    </ConfirmDelete>
  );
}
