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
import { useState } from "react";
import { allItems } from "../../aws/all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { useDateColumn } from "../../components/columns.tsx";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { credentialMessages } from "./credential-messages.ts";
import { iamMessages } from "./iam-messages.ts";
import { KeysPanel } from "./keys-panel.tsx";
import { NewKeyDialog } from "./new-key-dialog.tsx";

interface KeyRow extends AccessKeyMetadata {
  readonly used: AccessKeyLastUsed | undefined;
}

/** The panel. `userName` left out: one's own keys. */
export function AccessKeysPanel({ userName }: { readonly userName?: string | undefined }) {
  const text = useMessages(credentialMessages);
  const words = useMessages(iamMessages);
  const date = useDateText();
  const dateColumn = useDateColumn();
  const iam = useClient(IAMClient);
  const user = userName === undefined ? {} : { UserName: userName };
  const keys = useRequest(() => keysOf(iam, user), [iam, userName]);
  const [created, setCreated] = useState<AccessKey>();
  return (
    <>
      <KeysPanel<KeyRow>
        id="iam.access-keys"
        filterName="findKey"
        title={text("keys")}
        description={text("keysWhat")}
        items={keys}
        idOf={({ AccessKeyId = "" }) => AccessKeyId}
        idHeader={text("keyId")}
        columns={[
          {
            id: "used",
            header: words("lastUsed"),
            text: ({ used }) => used?.LastUsedDate?.toISOString() ?? "",
            cell: ({ used }) =>
              used?.LastUsedDate
                ? `${date(used.LastUsedDate)}, ${used.ServiceName}, ${used.Region}`
                : text("usedNever"),
          },
          dateColumn({ id: "created", header: words("created") }, ({ CreateDate }) => CreateDate),
        ]}
        empty={text("keysNone")}
        newText={text("createKey")}
        newDialog={({ onDone, onCancel }) => (
          <CommandDialog
            client={iam}
            title={text("createKey")}
            submit={text("createKey")}
            commands={[new CreateAccessKeyCommand(user)]}
            onDone={([output]) => {
              setCreated((output as CreateAccessKeyResponse).AccessKey);
              onDone();
            }}
            onCancel={onCancel}
          >
            {text("keyOnce")}
          </CommandDialog>
        )}
        switchCommand={(AccessKeyId, Status) => new UpdateAccessKeyCommand({ ...user, AccessKeyId, Status })}
        deletion={{
          command: (AccessKeyId) => new DeleteAccessKeyCommand({ ...user, AccessKeyId }),
          title: (id) => text("deleteKey", { id }),
          success: (name) => words("deleted", { name }),
          isGuarded: true,
          what: text("deleteKeyWhat"),
        }}
      />
      {created && <NewKeyDialog accessKey={created} onClose={() => setCreated(undefined)} />}
    </>
  );
}

async function keysOf(client: IAMClient, user: { readonly UserName?: string }): Promise<readonly KeyRow[]> {
  const keys = await allItems(paginateListAccessKeys({ client }, user), (page) => page.AccessKeyMetadata);
  return Promise.all(
    keys.map(async (key) => {
      const command = new GetAccessKeyLastUsedCommand({ AccessKeyId: key.AccessKeyId });
      return { ...key, used: (await client.send(command)).AccessKeyLastUsed };
    }),
  );
}
