/** What is known of an object, with its tags and metadata. */
import { CopyObjectCommand, PutObjectTaggingCommand, S3Client } from "@aws-sdk/client-s3";
import Button from "@cloudscape-design/components/button";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import type { SdkCommand } from "../../../aws/line-of-command.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandDialog } from "../../../components/command-dialog.tsx";
import { Panel } from "../../../components/panel.tsx";
import { useDateText } from "../../../language/use-date-text.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { sizeText } from "../size-text.ts";
import { PairsEditor, type Pair } from "./pairs-editor.tsx";
import { copySource, type ObjectFacts } from "./object-facts.ts";
import { objectMessages } from "./object-messages.ts";

/** What the tab is given. */
interface OverviewProps {
  readonly facts: ObjectFacts;
  onChanged(): void;
}

/** The tab. */
export function Overview({ facts, onChanged }: OverviewProps) {
  const text = useMessages(objectMessages);
  const { bucket, key, head, tags } = facts;
  const tagPairs = (tags ?? []).map(({ Key = "", Value = "" }) => ({ name: Key, value: Value }));
  const metadata = Object.entries(head.Metadata ?? {}).map(([name, value]) => ({ name, value }));
  return (
    <SpaceBetween size="l">
      <Panel title={text("overview")}>
        <KeyValuePairs columns={3} items={useFacts(facts)} />
      </Panel>
      <Pairs
        title={text("tags")}
        none={text("noTags")}
        pairs={tagPairs}
        command={(pairs) =>
          new PutObjectTaggingCommand({
            Bucket: bucket,
            Key: key,
            VersionId: facts.versionId,
            Tagging: { TagSet: pairs.map(({ name, value }) => ({ Key: name, Value: value })) },
          })
        }
        onChanged={onChanged}
      />
      <Pairs
        title={text("metadata")}
        none={text("noMetadata")}
        help={text("metadataHelp")}
        pairs={metadata}
        command={(pairs) => metadataCommand(facts, pairs)}
        onChanged={onChanged}
      />
    </SpaceBetween>
  );
}

function metadataCommand(facts: ObjectFacts, pairs: readonly Pair[]): SdkCommand {
  const { head } = facts;
  return new CopyObjectCommand({
    Bucket: facts.bucket,
    Key: facts.key,
    CopySource: copySource(facts),
    MetadataDirective: "REPLACE",
    Metadata: Object.fromEntries(pairs.map(({ name, value }) => [name, value])),
    // A replaced set leaves out what is not named again.
    ContentType: head.ContentType,
    CacheControl: head.CacheControl,
    ContentDisposition: head.ContentDisposition,
    ContentEncoding: head.ContentEncoding,
    ContentLanguage: head.ContentLanguage,
    StorageClass: head.StorageClass,
  });
}

function useFacts({ bucket, key, head }: ObjectFacts) {
  const text = useMessages(objectMessages);
  const date = useDateText();
  const checksums = Object.entries(head)
    .filter(([name, value]) => name.startsWith("Checksum") && name !== "ChecksumType" && value !== undefined)
    .map(([name, value]) => `${name.slice("Checksum".length)} ${String(value)}`);
  const retention = head.ObjectLockMode && `${head.ObjectLockMode}, ${date(head.ObjectLockRetainUntilDate)}`;
  const facts: readonly (readonly [Parameters<typeof text>[0], string | undefined])[] = [
    ["uri", `s3://${bucket}/${key}`],
    ["arn", `arn:aws:s3:::${bucket}/${key}`],
    ["size", `${sizeText(head.ContentLength)} (${head.ContentLength ?? 0} B)`],
    ["modified", date(head.LastModified)],
    ["type", head.ContentType],
    ["class", head.StorageClass ?? "STANDARD"],
    ["version", head.VersionId],
    ["etag", head.ETag],
    ["checksum", checksums.join(", ")],
    ["encryption", [head.ServerSideEncryption, head.SSEKMSKeyId].filter(Boolean).join(", ")],
    ["retention", retention],
    ["hold", head.ObjectLockLegalHoldStatus],
    ["restore", head.Restore],
    ["replication", head.ReplicationStatus],
  ];
  return facts.map(([name, value]) => ({ label: text(name), value: value || text("none") }));
}

function Pairs(props: {
  readonly title: string;
  readonly none: string;
  readonly help?: string;
  readonly pairs: readonly Pair[];
  readonly command: (pairs: readonly Pair[]) => SdkCommand;
  onChanged(): void;
}) {
  const text = useMessages(objectMessages);
  const s3 = useClient(S3Client);
  const [edited, edit] = useState<readonly Pair[]>();
  return (
    <Panel
      title={props.title}
      actions={
        <Button ariaLabel={`${text("edit")}: ${props.title}`} onClick={() => edit(props.pairs)}>
          {text("edit")}
        </Button>
      }
    >
      {props.pairs.length === 0 ? (
        props.none
      ) : (
        <KeyValuePairs columns={3} items={props.pairs.map(({ name, value }) => ({ label: name, value }))} />
      )}
      {edited && (
        <CommandDialog
          client={s3}
          size="large"
          title={props.title}
          submit={text("save")}
          success={text("saved")}
          commands={[props.command(edited.filter(({ name }) => name !== ""))]}
          onDone={() => {
            edit(undefined);
            props.onChanged();
          }}
          onCancel={() => edit(undefined)}
        >
          {props.help}
          <PairsEditor pairs={edited} onChange={edit} />
        </CommandDialog>
      )}
    </Panel>
  );
}
