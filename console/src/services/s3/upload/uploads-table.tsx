/** The uploads of this tab, each with its progress and what can be done about it. */
import Button from "@cloudscape-design/components/button";
import ProgressBar from "@cloudscape-design/components/progress-bar";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureText } from "../../../requests/failure-text.tsx";
import { notifyFailure } from "../../../requests/use-mutation.tsx";
import { sizeText } from "../size-text.ts";
import type { Upload, UploadState } from "./upload.ts";
import { clearUploads, resumeUpload, useUploads } from "./uploads.ts";

const messages = defineMessages({
  en: {
    title: "Uploads",
    key: "Key",
    bucket: "Bucket",
    size: "Size",
    progress: "Progress",
    actions: "Actions",
    pause: "Pause",
    resume: "Resume",
    retry: "Send what is missing",
    cancel: "Cancel",
    clear: "Clear finished",
    none: "Nothing was uploaded in this tab.",
    queued: "Waiting",
    running: "Running",
    paused: "Paused",
    failed: "Failed",
    done: "Uploaded",
    cancelled: "Cancelled",
    parts: "{done} of {all} parts, {retries} retried",
  },
  ko: {
    title: "업로드",
    key: "키",
    bucket: "버킷",
    size: "크기",
    progress: "진행 상황",
    actions: "작업",
    pause: "일시 중지",
    resume: "재개",
    retry: "남은 파트 보내기",
    cancel: "취소",
    clear: "끝난 항목 지우기",
    none: "이 탭에서 업로드한 항목이 없습니다.",
    queued: "대기 중",
    running: "진행 중",
    paused: "일시 중지됨",
    failed: "실패",
    done: "업로드됨",
    cancelled: "취소됨",
    parts: "파트 {all}개 중 {done}개, 재시도 {retries}회",
  },
});

const indicators: Readonly<Record<UploadState, StatusIndicatorProps.Type>> = {
  queued: "pending",
  running: "in-progress",
  paused: "stopped",
  failed: "error",
  done: "success",
  cancelled: "stopped",
};

/** The table. */
export function UploadsTable({ tag }: { readonly tag: "h1" | "h2" }) {
  const text = useMessages(messages);
  const uploads = useUploads();
  const columns: readonly Column<Upload>[] = [
    { id: "key", header: text("key"), text: ({ target }) => target.key, isRowHeader: true },
    { id: "bucket", header: text("bucket"), text: ({ target }) => target.bucket },
    {
      id: "size",
      header: text("size"),
      text: ({ target }) => target.file.size,
      cell: ({ target }) => sizeText(target.file.size),
    },
    {
      id: "progress",
      header: text("progress"),
      text: ({ state }) => text(state),
      cell: (upload) => <Progress upload={upload} />,
      width: 320,
    },
    { id: "actions", header: text("actions"), text: () => "", cell: (upload) => <Actions upload={upload} /> },
  ];
  return (
    <ItemTable
      id="s3.uploads"
      title={text("title")}
      headingTag={tag}
      items={uploads}
      columns={columns}
      itemKey={({ id }) => id}
      empty={text("none")}
      actions={<Button onClick={clearUploads}>{text("clear")}</Button>}
    />
  );
}

function Progress({ upload }: { readonly upload: Upload }) {
  const text = useMessages(messages);
  const { state, sentBytes, target, error, retries, partCounts } = upload;
  if (state !== "running") {
    return (
      <>
        <StatusIndicator type={indicators[state]}>{text(state)}</StatusIndicator>
        {state === "failed" && <FailureText error={error} />}
      </>
    );
  }
  const value = target.file.size === 0 ? 0 : (100 * sentBytes) / target.file.size;
  return (
    <ProgressBar
      value={Math.floor(value)}
      ariaLabel={target.key}
      additionalInfo={text("parts", { done: partCounts.done, all: partCounts.all, retries })}
    />
  );
}

function Actions({ upload }: { readonly upload: Upload }) {
  const text = useMessages(messages);
  const { state, target } = upload;
  const isOver = state === "done" || state === "cancelled";
  const label = (action: "pause" | "resume" | "retry" | "cancel") => `${text(action)}: ${target.key}`;
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {state === "running" && (
        <Button variant="inline-link" ariaLabel={label("pause")} onClick={() => upload.pause()}>
          {text("pause")}
        </Button>
      )}
      {state === "paused" && (
        <Button variant="inline-link" ariaLabel={label("resume")} onClick={() => resumeUpload(upload)}>
          {text("resume")}
        </Button>
      )}
      {state === "failed" && (
        <Button variant="inline-link" ariaLabel={label("retry")} onClick={() => resumeUpload(upload)}>
          {text("retry")}
        </Button>
      )}
      {!isOver && (
        <Button
          variant="inline-link"
          ariaLabel={label("cancel")}
          onClick={() => void upload.cancel().catch(notifyFailure)}
        >
          {text("cancel")}
        </Button>
      )}
    </SpaceBetween>
  );
}
