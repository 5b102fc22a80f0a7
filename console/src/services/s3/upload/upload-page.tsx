/** Uploading files and folders into a bucket: drop them, or choose them. */
import type { StorageClass } from "@aws-sdk/client-s3";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useRef, useState, type DragEvent } from "react";
import { CommandLine } from "../../../components/command-line.tsx";
import type { PageProps } from "../../../frame/console-service.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { linkTo, navigate, useQueryState } from "../../../frame/router.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { bucketCrumbs, bucketPath } from "../addresses.ts";
import { storageClasses } from "../storage-classes.ts";
import { chosenFiles, droppedFiles } from "./dropped-files.ts";
import { startUploads, type UploadedFile } from "./uploads.ts";
import { UploadsTable } from "./uploads-table.tsx";

const messages = defineMessages({
  en: {
    title: "Upload",
    into: "Into {place}",
    drop: "Drop files and folders here, or choose them.",
    files: "Choose files",
    folder: "Choose a folder",
    class: "Storage class",
    back: "Back to the bucket",
    more: "Large files go up in parts of 8 MiB or more, four at a time; a part that breaks off is sent again by itself.",
  },
  ko: {
    title: "업로드",
    into: "위치: {place}",
    drop: "파일과 폴더를 여기에 끌어 놓거나 선택하세요.",
    files: "파일 선택",
    folder: "폴더 선택",
    class: "스토리지 클래스",
    back: "버킷으로 돌아가기",
    more: "큰 파일은 8 MiB 이상의 파트로 나뉘어 네 개씩 동시에 올라가며, 끊긴 파트만 다시 보냅니다.",
  },
});

/** The page. */
export function UploadPage({ parameters }: PageProps) {
  const text = useMessages(messages);
  const bucket = parameters["bucket"] ?? "";
  const [prefix] = useQueryState("prefix");
  const [storageClass, setStorageClass] = useState<StorageClass>("STANDARD");
  usePage({ title: text("title"), crumbs: bucketCrumbs(bucket, prefix), help: <p>{text("more")}</p> });
  const start = (files: readonly UploadedFile[]) => startUploads(bucket, files, storageClass);
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={text("into", { place: `s3://${bucket}/${prefix}` })}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine
              command={`aws s3 cp FOLDER s3://${bucket}/${prefix} --recursive --endpoint-url ${location.origin}`}
            />
            <Button onClick={() => navigate(linkTo(bucketPath(bucket), { prefix }))}>{text("back")}</Button>
          </SpaceBetween>
        }
      >
        {text("title")}
      </Header>
      <Container>
        <SpaceBetween size="l">
          <DropArea prefix={prefix} onFiles={start} />
          <FormField label={text("class")}>
            <Select
              selectedOption={{ value: storageClass }}
              options={storageClasses.map((value) => ({ value }))}
              onChange={({ detail }) => setStorageClass(detail.selectedOption.value as StorageClass)}
            />
          </FormField>
        </SpaceBetween>
      </Container>
      <UploadsTable tag="h2" />
    </SpaceBetween>
  );
}

function DropArea({ prefix, onFiles }: { readonly prefix: string; onFiles(files: readonly UploadedFile[]): void }) {
  const text = useMessages(messages);
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer, prefix).then(onFiles);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const choose = (input: HTMLInputElement): void => {
    onFiles(chosenFiles([...(input.files ?? [])], prefix));
    input.value = "";
  };
  return (
    <div
      className={isOver ? "console-drop console-drop-over" : "console-drop"}
      onDrop={drop}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
    >
      <SpaceBetween size="m" alignItems="center">
        <Box>{text("drop")}</Box>
        <SpaceBetween direction="horizontal" size="xs">
          <Button onClick={() => files.current?.click()}>{text("files")}</Button>
          <Button onClick={() => folder.current?.click()}>{text("folder")}</Button>
        </SpaceBetween>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={text("files")}
          data-testid="files"
          onChange={(event) => choose(event.target)}
        />
        <input
          ref={folder}
          type="file"
          hidden
          aria-label={text("folder")}
          // React's types lack it; browsers have it for years.
          {...{ webkitdirectory: "" }}
          onChange={(event) => choose(event.target)}
        />
      </SpaceBetween>
    </div>
  );
}
