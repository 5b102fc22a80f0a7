/** MFA devices of a user, or of oneself. */
import { IAMClient, paginateListMFADevices, type MFADevice } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { credentialMessages } from "./credential-messages.ts";
import { deviceRemoval } from "./deletion-commands.ts";
import { iamMessages } from "./iam-messages.ts";
import { MfaDialog } from "./mfa-dialog.tsx";

/** The panel. */
export function MfaPanel({
  userName,
  account,
  deviceName,
}: {
  /** Empty: the root user, signed in. */
  readonly userName: string;
  readonly account: string;
  /** Offered as a new device's name. */
  readonly deviceName: string;
}) {
  const text = useMessages(credentialMessages);
  const words = useMessages(iamMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const devices = useRequest(
    () =>
      allItems(
        paginateListMFADevices({ client: iam }, userName === "" ? {} : { UserName: userName }),
        (page) => page.MFADevices,
      ),
    [iam, userName],
  );
  const [selected, setSelected] = useState<readonly MFADevice[]>([]);
  const [open, setOpen] = useState<"assign" | "remove">();
  const [chosen] = selected;
  const close = (): void => setOpen(undefined);
  const done = (): void => {
    close();
    setSelected([]);
    devices.reload();
  };
  return (
    <>
      <ItemTable
        id="iam.mfa-devices"
        filterName="findDevice"
        title={text("mfa")}
        description={text("mfaWhat")}
        items={devices}
        itemKey={({ SerialNumber = "" }) => SerialNumber}
        columns={[
          { id: "serial", header: text("serial"), text: ({ SerialNumber }) => SerialNumber, isRowHeader: true },
          {
            id: "created",
            header: words("created"),
            text: ({ EnableDate }) => EnableDate?.toISOString(),
            cell: ({ EnableDate }) => date(EnableDate),
          },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={text("mfaNone")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={!chosen} onClick={() => setOpen("remove")}>
              {words("remove")}
            </Button>
            <Button onClick={() => setOpen("assign")}>{text("assignMfa")}</Button>
          </SpaceBetween>
        }
      />
      {open === "assign" && (
        <MfaDialog userName={userName} account={account} deviceName={deviceName} onDone={done} onCancel={close} />
      )}
      {open === "remove" && chosen && (
        <CommandConfirm
          client={iam}
          title={text("removeMfa")}
          action={text("removeMfa")}
          commands={deviceRemoval(userName, chosen.SerialNumber ?? "")}
          success={text("mfaRemoved")}
          onDone={done}
          onCancel={close}
        >
          {text("removeMfaWhat")}
        </CommandConfirm>
      )}
    </>
  );
}
