/** What happens to objects by itself, and uploads that were never completed. */
import {
  AbortMultipartUploadCommand,
  ListMultipartUploadsCommand,
  S3Client,
  type MultipartUpload,
} from "@aws-sdk/client-s3";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../../aws/use-client.ts";
import { CommandConfirm } from "../../../components/command-dialog.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useDateText } from "../../../language/use-date-text.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { managementSettings } from "../settings/management-settings.ts";
import { SettingPanel } from "../settings/setting-panel.tsx";
import type { TabProps } from "./bucket-page.tsx";

const messages = defineMessages({
  en: {
    title: "Unfinished multipart uploads",
    help: "Their parts are kept, and paid for, until they are completed or aborted.",
    key: "Key",
    id: "Upload ID",
    begun: "Begun",
    abort: "Abort",
    aborted: "{count} uploads were aborted.",
    none: "No unfinished uploads.",
  },
  ko: {
    title: "완료되지 않은 멀티파트 업로드",
    help: "완료하거나 중단할 때까지 파트가 보관되고 요금이 발생합니다.",
    key: "키",
    id: "업로드 ID",
    begun: "시작 시각",
    abort: "중단",
    aborted: "업로드 {count}개가 중단되었습니다.",
    none: "완료되지 않은 업로드가 없습니다.",
  },
});

/** The tab. */
export function ManagementTab({ bucket }: TabProps) {
  return (
    <SpaceBetween size="l">
      {managementSettings.map((setting) => (
        <SettingPanel key={setting.id} bucket={bucket} setting={setting} />
      ))}
      <Unfinished bucket={bucket} />
    </SpaceBetween>
  );
}

function Unfinished({ bucket }: TabProps) {
  const text = useMessages(messages);
  const date = useDateText();
  const s3 = useClient(S3Client);
  const [chosen, choose] = useState<readonly MultipartUpload[]>([]);
  const [isAborting, setAborting] = useState(false);
  const uploads = useRequest(
    async (abortSignal): Promise<readonly MultipartUpload[]> => {
      const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket: bucket }), { abortSignal });
      return Uploads;
    },
    [s3, bucket],
  );
  const columns: readonly Column<MultipartUpload>[] = [
    { id: "key", header: text("key"), text: ({ Key }) => Key, isRowHeader: true },
    { id: "id", header: text("id"), text: ({ UploadId }) => UploadId },
    {
      id: "begun",
      header: text("begun"),
      text: ({ Initiated }) => Initiated?.toISOString(),
      cell: ({ Initiated }) => date(Initiated),
    },
  ];
  return (
    <>
      <ItemTable
        id="s3.unfinished"
        filterName="upload"
        title={text("title")}
        description={text("help")}
        items={uploads}
        columns={columns}
        itemKey={({ UploadId = "" }) => UploadId}
        empty={text("none")}
        selection="multi"
        selected={chosen}
        onSelect={choose}
        actions={
          <Button disabled={chosen.length === 0} onClick={() => setAborting(true)}>
            {text("abort")}
          </Button>
        }
      />
      {isAborting && (
        <CommandConfirm
          client={s3}
          title={text("abort")}
          action={text("abort")}
          commands={chosen.map(
            ({ Key, UploadId }) => new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }),
          )}
          success={text("aborted", { count: chosen.length })}
          onDone={() => {
            setAborting(false);
            choose([]);
            uploads.reload();
          }}
          onCancel={() => setAborting(false)}
        />
      )}
    </>
  );
}
