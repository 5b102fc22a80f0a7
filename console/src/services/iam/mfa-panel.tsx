/** MFA devices of a user, or of oneself. */
import { IAMClient, paginateListMFADevices, type MFADevice } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { useDateColumn } from "../../components/columns.tsx";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { useMessages } from "../../language/use-messages.ts";
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
  const dateColumn = useDateColumn();
  const client = useClient(IAMClient);
  const user = userName === "" ? {} : { UserName: userName };
  const devices = useAllItems(
    () => paginateListMFADevices({ client }, user),
    (page) => page.MFADevices,
    [client, userName],
  );
  return (
    <ActionTable<MFADevice, "assign" | "remove">
      id="iam.mfa-devices"
      filterName="findDevice"
      title={text("mfa")}
      description={text("mfaWhat")}
      items={devices}
      itemKey={({ SerialNumber = "" }) => SerialNumber}
      columns={[
        { id: "serial", header: text("serial"), text: ({ SerialNumber }) => SerialNumber, isRowHeader: true },
        dateColumn({ id: "created", header: words("created") }, ({ EnableDate }) => EnableDate),
      ]}
      empty={text("mfaNone")}
      actions={({ chosen, open }) => (
        <>
          <Button disabled={chosen.length === 0} onClick={() => open("remove")}>
            {words("remove")}
          </Button>
          <Button onClick={() => open("assign")}>{text("assignMfa")}</Button>
        </>
      )}
      dialogs={{
        assign: ({ ends }) => <MfaDialog userName={userName} account={account} deviceName={deviceName} {...ends} />,
        remove: ({ item, ends }) =>
          item && (
            <CommandConfirm
              client={client}
              title={text("removeMfa")}
              action={text("removeMfa")}
              commands={deviceRemoval(userName, item.SerialNumber ?? "")}
              success={text("mfaRemoved")}
              {...ends}
            >
              {text("removeMfaWhat")}
            </CommandConfirm>
          ),
      }}
    />
  );
}
