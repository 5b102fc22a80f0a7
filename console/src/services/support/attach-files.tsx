/** Files that go with what is said in a case. */
import { AddAttachmentsToSetCommand, type SupportClient } from "@aws-sdk/client-support";
import FileUpload from "@cloudscape-design/components/file-upload";
import FormField from "@cloudscape-design/components/form-field";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";

const messages = defineMessages({
  en: {
    files: "Attachments",
    limits: "Up to three files of 5 MB each",
    choose: "Choose files",
    drop: "Drop files here",
    remove: "Remove file {number}",
    more: "Show more files",
    fewer: "Show fewer files",
    error: "Error",
    warning: "Warning",
    tooLarge: "A file may have 5 MB, and there may be three.",
  },
  ko: {
    files: "첨부 파일",
    limits: "5MB 이하 파일을 세 개까지",
    choose: "파일 선택",
    drop: "여기에 파일을 놓으세요",
    remove: "파일 {number} 제거",
    more: "파일 더 보기",
    fewer: "파일 덜 보기",
    error: "오류",
    warning: "경고",
    tooLarge: "파일은 5MB까지, 세 개까지 올릴 수 있습니다.",
  },
});

const mostFiles = 3;
const mostBytes = 5 * 1024 * 1024;

/** Whether the region takes them. */
export function areAttachable(files: readonly File[]): boolean {
  return files.length <= mostFiles && files.every(({ size }) => size <= mostBytes);
}

/** Puts files into a set; undefined when there are none. */
export async function attachmentSetOf(support: SupportClient, files: readonly File[]): Promise<string | undefined> {
  if (files.length === 0) return undefined;
  const attachments = await Promise.all(
    files.map(async (file) => ({ fileName: file.name, data: new Uint8Array(await file.arrayBuffer()) })),
  );
  return (await support.send(new AddAttachmentsToSetCommand({ attachments }))).attachmentSetId;
}

/** The field. */
export function AttachFiles({
  files,
  onChange,
}: {
  readonly files: readonly File[];
  onChange(files: readonly File[]): void;
}) {
  const text = useMessages(messages);
  return (
    <FormField
      label={text("files")}
      constraintText={text("limits")}
      {...(!areAttachable(files) && { errorText: text("tooLarge") })}
    >
      <FileUpload
        multiple
        value={[...files]}
        onChange={({ detail }) => onChange(detail.value)}
        showFileSize
        tokenLimit={mostFiles}
        i18nStrings={{
          uploadButtonText: () => text("choose"),
          dropzoneText: () => text("drop"),
          removeFileAriaLabel: (index) => text("remove", { number: index + 1 }),
          limitShowFewer: text("fewer"),
          limitShowMore: text("more"),
          errorIconAriaLabel: text("error"),
          warningIconAriaLabel: text("warning"),
        }}
      />
    </FormField>
  );
}
