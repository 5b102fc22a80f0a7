/** A setting of a bucket: what it is, and a dialog whose form makes the JSON that is sent. */
import { S3Client } from "@aws-sdk/client-s3";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { useClient } from "../../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../../components/command-dialog.tsx";
import { Panel } from "../../../components/panel.tsx";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages, useSay } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { JsonField } from "./json-field.tsx";
import type { AnySetting, Setting } from "./setting.ts";

const messages = defineMessages({
  en: {
    edit: "Edit",
    remove: "Remove",
    save: "Save",
    saved: "{title} was saved.",
    removed: "{title} was removed.",
    removeTitle: "Remove: {title}",
    none: "Not set",
    json: "JSON",
    loading: "Loading",
  },
  ko: {
    edit: "편집",
    remove: "제거",
    save: "저장",
    saved: "{title}이(가) 저장되었습니다.",
    removed: "{title}이(가) 제거되었습니다.",
    removeTitle: "제거: {title}",
    none: "설정되지 않음",
    json: "JSON",
    loading: "불러오는 중",
  },
});

/** The panel. */
export function SettingPanel({ bucket, setting }: { readonly bucket: string; readonly setting: AnySetting }) {
  const text = useMessages(messages);
  const say = useSay();
  const s3 = useClient(S3Client);
  const [dialog, setDialog] = useState<"edit" | "remove">();
  const title = say(setting.title);
  const current = useRequest((signal) => setting.read(s3, bucket, signal), [s3, bucket, setting]);
  const { value, error, isLoading } = current as { value: unknown; error: unknown; isLoading: boolean };
  const done = (): void => {
    setDialog(undefined);
    current.reload();
  };
  const close = (): void => setDialog(undefined);
  const removal = setting.remove?.(bucket);
  return (
    <Panel
      title={title}
      description={say(setting.help)}
      actions={
        <>
          {removal && value !== undefined && (
            <Button ariaLabel={`${text("remove")}: ${title}`} onClick={() => setDialog("remove")}>
              {text("remove")}
            </Button>
          )}
          <Button ariaLabel={`${text("edit")}: ${title}`} onClick={() => setDialog("edit")}>
            {text("edit")}
          </Button>
        </>
      }
    >
      {error !== undefined && <FailureAlert error={error} onRetry={current.reload} />}
      {error === undefined && isLoading && <StatusIndicator type="loading">{text("loading")}</StatusIndicator>}
      {error === undefined && !isLoading && value === undefined && <Box>{text("none")}</Box>}
      {error === undefined && value !== undefined && (
        <ExpandableSection headerText={setting.summary(value) || text("none")} variant="inline">
          <pre className="console-text">{JSON.stringify(value, null, 2)}</pre>
        </ExpandableSection>
      )}
      {dialog === "edit" && (
        <EditDialog bucket={bucket} setting={setting} value={value ?? setting.fresh} onDone={done} onCancel={close} />
      )}
      {dialog === "remove" && removal && (
        <CommandConfirm
          client={s3}
          title={text("removeTitle", { title })}
          action={text("remove")}
          commands={[removal]}
          success={text("removed", { title })}
          onDone={done}
          onCancel={close}
        />
      )}
    </Panel>
  );
}

function EditDialog<Value>(props: {
  readonly bucket: string;
  readonly setting: Setting<Value>;
  readonly value: Value;
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(messages);
  const say = useSay();
  const s3 = useClient(S3Client);
  const { bucket, setting } = props;
  const { Fields } = setting;
  const [value, setValue] = useState<Value | undefined>(props.value);
  const [shown, setShown] = useState<Value>(props.value);
  const title = say(setting.title);
  const change = (next: Value | undefined): void => {
    setValue(next);
    if (next !== undefined) setShown(next);
  };
  return (
    <CommandDialog
      client={s3}
      size="large"
      title={title}
      submit={text("save")}
      success={text("saved", { title })}
      commands={value === undefined ? [] : [setting.write(bucket, value)]}
      onDone={props.onDone}
      onCancel={props.onCancel}
    >
      {Fields && <Fields bucket={bucket} value={shown} onChange={change} />}
      <ExpandableSection headerText={text("json")} defaultExpanded={Fields === undefined}>
        <JsonField value={shown} label={`${title}: ${text("json")}`} onChange={change} />
      </ExpandableSection>
    </CommandDialog>
  );
}
