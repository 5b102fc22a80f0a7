/** SSH public keys of a user. */
import {
  DeleteSSHPublicKeyCommand,
  IAMClient,
  paginateListSSHPublicKeys,
  UpdateSSHPublicKeyCommand,
  UploadSSHPublicKeyCommand,
  type SSHPublicKeyMetadata,
} from "@aws-sdk/client-iam";
import FormField from "@cloudscape-design/components/form-field";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { useDateColumn } from "../../components/columns.tsx";
import { CommandDialog } from "../../components/command-dialog.tsx";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { useMessages } from "../../language/use-messages.ts";
import { credentialMessages } from "./credential-messages.ts";
import { iamMessages } from "./iam-messages.ts";
import { KeysPanel } from "./keys-panel.tsx";

/** The panel. */
export function SshKeysPanel({ userName: UserName }: { readonly userName: string }) {
  const text = useMessages(credentialMessages);
  const words = useMessages(iamMessages);
  const dateColumn = useDateColumn();
  const client = useClient(IAMClient);
  const keys = useAllItems(
    () => paginateListSSHPublicKeys({ client }, { UserName }),
    (page) => page.SSHPublicKeys,
    [client, UserName],
  );
  return (
    <KeysPanel<SSHPublicKeyMetadata>
      id="iam.ssh-keys"
      filterName="findSsh"
      title={text("sshKeys")}
      items={keys}
      idOf={({ SSHPublicKeyId = "" }) => SSHPublicKeyId}
      idHeader={words("id")}
      columns={[dateColumn({ id: "uploaded", header: text("uploaded") }, ({ UploadDate }) => UploadDate)]}
      empty={text("sshNone")}
      newText={text("uploadSsh")}
      newDialog={(ends) => <UploadKey userName={UserName} ends={ends} />}
      switchCommand={(SSHPublicKeyId, Status) => new UpdateSSHPublicKeyCommand({ UserName, SSHPublicKeyId, Status })}
      deletion={{
        command: (SSHPublicKeyId) => new DeleteSSHPublicKeyCommand({ UserName, SSHPublicKeyId }),
        title: (id) => text("deleteSsh", { id }),
      }}
    />
  );
}

function UploadKey({ userName: UserName, ends }: { readonly userName: string; readonly ends: DialogEnds }) {
  const text = useMessages(credentialMessages);
  const [body, setBody] = useState("");
  return (
    <CommandDialog
      client={useClient(IAMClient)}
      title={text("uploadSsh")}
      submit={text("uploadSsh")}
      success={text("sshUploaded")}
      isIncomplete={body.trim() === ""}
      commands={[new UploadSSHPublicKeyCommand({ UserName, SSHPublicKeyBody: body.trim() })]}
      {...ends}
    >
      <FormField label={text("sshText")} constraintText={text("sshHint")}>
        <Textarea value={body} rows={8} spellcheck={false} onChange={({ detail }) => setBody(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}
