/** Buttons of the object browser. */
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandDialog } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import { notify } from "../../../frame/notices.ts";
import { linkTo, navigate } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { notifyFailure } from "../../../requests/use-mutation.tsx";
import { bucketPath } from "../addresses.ts";
import { download } from "../object/download.ts";
import { DeleteObjects } from "./delete-objects.tsx";
import type { ListedObject } from "./listing.ts";
import { objectsMessages } from "./objects-messages.ts";

/** What the buttons work on. */
interface ObjectActionsProps {
  readonly bucket: string;
  readonly prefix: string;
  readonly chosen: readonly ListedObject[];
  onDone(): void;
}

/** The buttons. */
export function ObjectActions({ bucket, prefix, chosen, onDone }: ObjectActionsProps) {
  const text = useMessages(objectsMessages);
  const s3 = useClient(S3Client);
  const [dialog, setDialog] = useState<"folder" | "delete">();
  const [only] = chosen.length === 1 ? chosen : [];
  const close = (): void => setDialog(undefined);
  const done = (): void => {
    close();
    onDone();
  };
  const copyUri = (): void => {
    const uri = chosen.map(({ key }) => `s3://${bucket}/${key}`).join("\n");
    void navigator.clipboard
      .writeText(uri)
      .then(() => notify({ type: "info", content: text("copied", { text: uri }) }));
  };
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <CommandLine command={cliLine("s3", "ListObjectsV2", { Bucket: bucket, Prefix: prefix, Delimiter: "/" })} />
      <Button disabled={chosen.length === 0} onClick={copyUri}>
        {text("copyUri")}
      </Button>
      <Button
        disabled={!only || only.isFolder || only.isMarker === true}
        onClick={() => only && void download(s3, { bucket, ...only }).catch(notifyFailure)}
      >
        {text("download")}
      </Button>
      <Button disabled={chosen.length === 0} onClick={() => setDialog("delete")}>
        {text("delete")}
      </Button>
      <Button onClick={() => setDialog("folder")}>{text("folder")}</Button>
      <Button variant="primary" onClick={() => navigate(linkTo(`${bucketPath(bucket)}/upload`, { prefix }))}>
        {text("upload")}
      </Button>
      {dialog === "folder" && <NewFolder bucket={bucket} prefix={prefix} onDone={done} onCancel={close} />}
      {dialog === "delete" && <DeleteObjects bucket={bucket} items={chosen} onDone={done} onCancel={close} />}
    </SpaceBetween>
  );
}

function NewFolder(props: { readonly bucket: string; readonly prefix: string; onDone(): void; onCancel(): void }) {
  const text = useMessages(objectsMessages);
  const s3 = useClient(S3Client);
  const [name, setName] = useState("");
  const Key = `${props.prefix}${name.replace(/\/+$/, "")}/`;
  return (
    <CommandDialog
      client={s3}
      title={text("folder")}
      submit={text("create")}
      success={text("folderMade", { name: Key })}
      commands={[new PutObjectCommand({ Bucket: props.bucket, Key, ContentLength: 0 })]}
      isIncomplete={name === ""}
      onDone={props.onDone}
      onCancel={props.onCancel}
    >
      <FormField label={text("folderName")}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}
