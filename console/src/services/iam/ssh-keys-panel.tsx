/** SSH public keys of a user. */
import {
  DeleteSSHPublicKeyCommand,
  IAMClient,
  paginateListSSHPublicKeys,
  UpdateSSHPublicKeyCommand,
  UploadSSHPublicKeyCommand,
  type SSHPublicKeyMetadata,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import FormField from "@cloudscape-design/components/form-field";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useCommands } from "../../requests/use-commands.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { credentialMessages } from "./credential-messages.ts";
import { iamMessages } from "./iam-messages.ts";

/** The panel. */
export function SshKeysPanel({ userName: UserName }: { readonly userName: string }) {
  const text = useMessages(credentialMessages);
  const words = useMessages(iamMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const keys = useRequest(
    () => allItems(paginateListSSHPublicKeys({ client: iam }, { UserName }), (page) => page.SSHPublicKeys),
    [iam, UserName],
  );
  const [selected, setSelected] = useState<readonly SSHPublicKeyMetadata[]>([]);
  const [open, setOpen] = useState<"upload" | "delete">();
  const [body, setBody] = useState("");
  const [chosen] = selected;
  const close = (): void => setOpen(undefined);
  const changed = (): void => {
    close();
    setBody("");
    setSelected([]);
    keys.reload();
  };
  const change = useCommands(iam, { onDone: changed });
  const next = chosen?.Status === "Active" ? "Inactive" : "Active";
  const key = { UserName, SSHPublicKeyId: chosen?.SSHPublicKeyId };
  return (
    <>
      <ItemTable
        id="iam.ssh-keys"
        filterName="findSsh"
        title={text("sshKeys")}
        items={keys}
        itemKey={({ SSHPublicKeyId = "" }) => SSHPublicKeyId}
        columns={[
          { id: "id", header: words("id"), text: ({ SSHPublicKeyId }) => SSHPublicKeyId, isRowHeader: true },
          {
            id: "status",
            header: words("status"),
            text: ({ Status }) => words(Status === "Active" ? "active" : "inactive"),
          },
          {
            id: "uploaded",
            header: text("uploaded"),
            text: ({ UploadDate }) => UploadDate?.toISOString(),
            cell: ({ UploadDate }) => date(UploadDate),
          },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={text("sshNone")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <ButtonDropdown
              disabled={!chosen}
              items={[
                { id: "switch", text: text(next === "Active" ? "activate" : "deactivate") },
                { id: "delete", text: words("delete") },
              ]}
              onItemClick={({ detail }) => {
                if (detail.id === "delete") setOpen("delete");
                else void change.run([new UpdateSSHPublicKeyCommand({ ...key, Status: next })]);
              }}
            >
              {words("actions")}
            </ButtonDropdown>
            <Button onClick={() => setOpen("upload")}>{text("uploadSsh")}</Button>
          </SpaceBetween>
        }
      />
      {open === "upload" && (
        <CommandDialog
          client={iam}
          title={text("uploadSsh")}
          submit={text("uploadSsh")}
          success={text("sshUploaded")}
          isIncomplete={body.trim() === ""}
          commands={[new UploadSSHPublicKeyCommand({ UserName, SSHPublicKeyBody: body.trim() })]}
          onDone={changed}
          onCancel={close}
        >
          <FormField label={text("sshText")} constraintText={text("sshHint")}>
            <Textarea value={body} rows={8} spellcheck={false} onChange={({ detail }) => setBody(detail.value)} />
          </FormField>
        </CommandDialog>
      )}
      {open === "delete" && chosen && (
        <CommandConfirm
          client={iam}
          title={text("deleteSsh", { id: chosen.SSHPublicKeyId ?? "" })}
          commands={[new DeleteSSHPublicKeyCommand(key)]}
          onDone={changed}
          onCancel={close}
        />
      )}
    </>
  );
}
