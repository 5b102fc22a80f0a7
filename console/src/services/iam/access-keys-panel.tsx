/** Access keys: made with the secret shown once, deactivated, deleted; when each was last used. */
import {
  CreateAccessKeyCommand,
  DeleteAccessKeyCommand,
  GetAccessKeyLastUsedCommand,
  IAMClient,
  paginateListAccessKeys,
  UpdateAccessKeyCommand,
  type AccessKey,
  type AccessKeyLastUsed,
  type AccessKeyMetadata,
  type CreateAccessKeyResponse,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
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
import { NewKeyDialog } from "./new-key-dialog.tsx";

interface KeyRow extends AccessKeyMetadata {
  readonly used: AccessKeyLastUsed | undefined;
}

/** The panel. `userName` left out: one's own keys. */
export function AccessKeysPanel({ userName }: { readonly userName?: string | undefined }) {
  const text = useMessages(credentialMessages);
  const words = useMessages(iamMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const user = userName === undefined ? {} : { UserName: userName };
  const keys = useRequest(() => keysOf(iam, user), [iam, userName]);
  const [selected, setSelected] = useState<readonly KeyRow[]>([]);
  const [open, setOpen] = useState<"create" | "delete">();
  const [created, setCreated] = useState<AccessKey>();
  const [chosen] = selected;
  const close = (): void => setOpen(undefined);
  const changed = (): void => {
    close();
    setSelected([]);
    keys.reload();
  };
  const change = useCommands(iam, { onDone: changed });
  const next = chosen?.Status === "Active" ? "Inactive" : "Active";
  return (
    <>
      <ItemTable
        id="iam.access-keys"
        filterName="findKey"
        title={text("keys")}
        description={text("keysWhat")}
        items={keys}
        itemKey={({ AccessKeyId = "" }) => AccessKeyId}
        columns={[
          { id: "id", header: text("keyId"), text: ({ AccessKeyId }) => AccessKeyId, isRowHeader: true },
          {
            id: "status",
            header: words("status"),
            text: ({ Status }) => words(Status === "Active" ? "active" : "inactive"),
            cell: ({ Status }) => (
              <StatusIndicator type={Status === "Active" ? "success" : "stopped"}>
                {words(Status === "Active" ? "active" : "inactive")}
              </StatusIndicator>
            ),
          },
          {
            id: "used",
            header: words("lastUsed"),
            text: ({ used }) => used?.LastUsedDate?.toISOString() ?? "",
            cell: ({ used }) =>
              used?.LastUsedDate
                ? `${date(used.LastUsedDate)}, ${used.ServiceName}, ${used.Region}`
                : text("usedNever"),
          },
          {
            id: "created",
            header: words("created"),
            text: ({ CreateDate }) => CreateDate?.toISOString(),
            cell: ({ CreateDate }) => date(CreateDate),
          },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={text("keysNone")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <ButtonDropdown
              disabled={!chosen}
              items={[
                { id: "switch", text: text(next === "Active" ? "activate" : "deactivate") },
                { id: "delete", text: words("delete"), disabled: chosen?.Status === "Active" },
              ]}
              onItemClick={({ detail }) => {
                if (detail.id === "delete") setOpen("delete");
                else if (chosen) {
                  void change.run([
                    new UpdateAccessKeyCommand({ ...user, AccessKeyId: chosen.AccessKeyId, Status: next }),
                  ]);
                }
              }}
            >
              {words("actions")}
            </ButtonDropdown>
            <Button onClick={() => setOpen("create")}>{text("createKey")}</Button>
          </SpaceBetween>
        }
      />
      {open === "create" && (
        <CommandDialog
          client={iam}
          title={text("createKey")}
          submit={text("createKey")}
          commands={[new CreateAccessKeyCommand(user)]}
          onDone={([output]) => {
            setCreated((output as CreateAccessKeyResponse).AccessKey);
            changed();
          }}
          onCancel={close}
        >
          {text("keyOnce")}
        </CommandDialog>
      )}
      {created && <NewKeyDialog accessKey={created} onClose={() => setCreated(undefined)} />}
      {open === "delete" && chosen && (
        <CommandConfirm
          client={iam}
          title={text("deleteKey", { id: chosen.AccessKeyId ?? "" })}
          word={chosen.AccessKeyId ?? ""}
          commands={[new DeleteAccessKeyCommand({ ...user, AccessKeyId: chosen.AccessKeyId })]}
          success={words("deleted", { name: chosen.AccessKeyId ?? "" })}
          onDone={changed}
          onCancel={close}
        >
          {text("deleteKeyWhat")}
        </CommandConfirm>
      )}
    </>
  );
}

async function keysOf(client: IAMClient, user: { readonly UserName?: string }): Promise<readonly KeyRow[]> {
  const keys = await allItems(paginateListAccessKeys({ client }, user), (page) => page.AccessKeyMetadata);
  return Promise.all(
    keys.map(async (key) => {
      const { AccessKeyLastUsed } = await client.send(
        new GetAccessKeyLastUsedCommand({ AccessKeyId: key.AccessKeyId }),
      );
      return { ...key, used: AccessKeyLastUsed };
    }),
  );
}
