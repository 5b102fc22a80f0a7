/** What can be done with an object. */
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  RestoreObjectCommand,
  S3Client,
  type StorageClass,
} from "@aws-sdk/client-s3";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import { linkTo, navigate } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { notifyFailure } from "../../../requests/use-mutation.tsx";
import { bucketPath, objectAddress } from "../addresses.ts";
import { storageClasses } from "../storage-classes.ts";
import { download } from "./download.ts";
import { copySource, type ObjectFacts } from "./object-facts.ts";
import { objectMessages } from "./object-messages.ts";

type Dialog = "copy" | "rename" | "changeClass" | "restoreArchived" | "delete";

/** What the buttons and dialogs are given. */
interface ObjectButtonsProps {
  readonly facts: ObjectFacts;
  onChanged(): void;
}

/** The buttons. */
export function ObjectButtons({ facts, onChanged }: ObjectButtonsProps) {
  const text = useMessages(objectMessages);
  const s3 = useClient(S3Client);
  const [dialog, setDialog] = useState<Dialog>();
  const { bucket, key, versionId } = facts;
  const close = (): void => setDialog(undefined);
  const done = (): void => {
    close();
    onChanged();
  };
  const dialogProps = { facts, onClose: close, onDone: done };
  const ids = ["copy", "rename", "changeClass", "restoreArchived", "delete"] as const;
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <CommandLine command={cliLine("s3", "HeadObject", { Bucket: bucket, Key: key, VersionId: versionId })} />
      <Button onClick={() => void download(s3, facts).catch(notifyFailure)}>{text("download")}</Button>
      <ButtonDropdown
        items={ids.map((id) => ({ id, text: text(id) }))}
        onItemClick={({ detail }) => setDialog(detail.id as Dialog)}
      >
        {text("edit")}
      </ButtonDropdown>
      {(dialog === "copy" || dialog === "rename") && <CopyDialog {...dialogProps} isRename={dialog === "rename"} />}
      {dialog === "changeClass" && <ClassDialog {...dialogProps} />}
      {dialog === "restoreArchived" && <RestoreDialog {...dialogProps} />}
      {dialog === "delete" && <DeleteDialog {...dialogProps} />}
    </SpaceBetween>
  );
}

interface DialogProps {
  readonly facts: ObjectFacts;
  onClose(): void;
  onDone(): void;
}

function CopyDialog({ facts, isRename, onClose }: DialogProps & { readonly isRename: boolean }) {
  const text = useMessages(objectMessages);
  const s3 = useClient(S3Client);
  const [bucket, setBucket] = useState(facts.bucket);
  const [key, setKey] = useState(facts.key);
  const isSame = bucket === facts.bucket && key === facts.key;
  const place = `s3://${bucket}/${key}`;
  // A copy is STANDARD unless its class is named.
  const copy = new CopyObjectCommand({
    Bucket: bucket,
    Key: key,
    CopySource: copySource(facts),
    StorageClass: facts.head.StorageClass,
  });
  const remove = new DeleteObjectCommand({ Bucket: facts.bucket, Key: facts.key, VersionId: facts.versionId });
  return (
    <CommandDialog
      client={s3}
      title={text(isRename ? "rename" : "copy")}
      submit={text(isRename ? "rename" : "copy")}
      success={text(isRename ? "renamed" : "copied", { place })}
      commands={isRename ? [copy, remove] : [copy]}
      isIncomplete={isSame || bucket === "" || key === ""}
      onDone={() => {
        onClose();
        navigate(objectAddress(bucket, key));
      }}
      onCancel={onClose}
    >
      {isRename && text("renameHelp")}
      <FormField label={text("toBucket")}>
        <Input value={bucket} onChange={({ detail }) => setBucket(detail.value)} />
      </FormField>
      <FormField label={text("toKey")}>
        <Input value={key} onChange={({ detail }) => setKey(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

function ClassDialog({ facts, onClose, onDone }: DialogProps) {
  const text = useMessages(objectMessages);
  const s3 = useClient(S3Client);
  const [chosen, choose] = useState<StorageClass>(facts.head.StorageClass ?? "STANDARD");
  const { bucket, key } = facts;
  const input = { Bucket: bucket, Key: key, CopySource: copySource(facts), StorageClass: chosen };
  return (
    <CommandDialog
      client={s3}
      title={text("changeClass")}
      submit={text("save")}
      success={text("saved")}
      commands={[new CopyObjectCommand(input)]}
      isIncomplete={chosen === (facts.head.StorageClass ?? "STANDARD")}
      onDone={onDone}
      onCancel={onClose}
    >
      <FormField label={text("class")}>
        <Select
          selectedOption={{ value: chosen }}
          options={storageClasses.map((value) => ({ value }))}
          onChange={({ detail }) => choose(detail.selectedOption.value as StorageClass)}
        />
      </FormField>
    </CommandDialog>
  );
}

function RestoreDialog({ facts, onClose, onDone }: DialogProps) {
  const text = useMessages(objectMessages);
  const s3 = useClient(S3Client);
  const [days, setDays] = useState("7");
  const { bucket, key, versionId } = facts;
  const RestoreRequest = { Days: Number(days), GlacierJobParameters: { Tier: "Standard" as const } };
  return (
    <CommandDialog
      client={s3}
      title={text("restoreArchived")}
      submit={text("restoreArchived")}
      success={text("restoreStarted")}
      commands={[new RestoreObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId, RestoreRequest })]}
      onDone={onDone}
      onCancel={onClose}
    >
      <FormField label={text("restoreDays")}>
        <Input type="number" value={days} onChange={({ detail }) => setDays(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

function DeleteDialog({ facts, onClose }: DialogProps) {
  const text = useMessages(objectMessages);
  const s3 = useClient(S3Client);
  const { bucket, key, versionId } = facts;
  return (
    <CommandConfirm
      client={s3}
      title={text("deleteTitle", { key })}
      {...(versionId === undefined ? {} : { word: text("word") })}
      commands={[new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId })]}
      success={text("deleted", { key })}
      onDone={() => navigate(linkTo(bucketPath(bucket), { prefix: key.slice(0, key.lastIndexOf("/") + 1) }))}
      onCancel={onClose}
    >
      {text(versionId === undefined ? "deleteWhat" : "deleteVersion")}
    </CommandConfirm>
  );
}
