/** Invitations: sent by the organization, received by this account. */
import {
  AcceptHandshakeCommand,
  CancelHandshakeCommand,
  DeclineHandshakeCommand,
  InviteAccountToOrganizationCommand,
  OrganizationsClient,
  paginateListHandshakesForAccount,
  paginateListHandshakesForOrganization,
  type Handshake,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useAllItems } from "../../aws/use-all-items.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { useDateColumn } from "../../components/columns.tsx";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import type { Column } from "../../components/table-props.ts";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { organizationMessages } from "./organization-messages.ts";
import { useOrganization } from "./use-organization.ts";

/** The page. */
export function InvitationsPage() {
  const text = useMessages(organizationMessages);
  const { client, isManagement } = useOrganization();
  usePage({
    title: text("invitations"),
    crumbs: [{ text: text("accounts"), href: linkTo("organizations") }],
  });
  return (
    <SpaceBetween size="l">
      <Header variant="h1">{text("invitations")}</Header>
      <Received client={client} />
      {isManagement && <Sent client={client} />}
    </SpaceBetween>
  );
}

function useColumns(): readonly Column<Handshake>[] {
  const text = useMessages(organizationMessages);
  const dateColumn = useDateColumn();
  const parties = (handshake: Handshake, isTarget: boolean): string =>
    (handshake.Parties ?? [])
      .filter(({ Type }) => (Type === "ORGANIZATION") !== isTarget)
      .map(({ Id }) => Id)
      .join(", ");
  return [
    { id: "id", header: text("id"), text: ({ Id }) => Id, isRowHeader: true },
    { id: "from", header: text("from"), text: (handshake) => parties(handshake, false) },
    { id: "to", header: text("to"), text: (handshake) => parties(handshake, true) },
    { id: "action", header: text("details"), text: ({ Action }) => Action },
    { id: "state", header: text("status"), text: ({ State }) => State },
    dateColumn({ id: "expires", header: text("expires") }, ({ ExpirationTimestamp }) => ExpirationTimestamp),
  ];
}

const isOpen = ({ State }: Handshake): boolean => State === "OPEN" || State === "REQUESTED";

function Received({ client }: { readonly client: OrganizationsClient }) {
  const text = useMessages(organizationMessages);
  const handshakes = useAllItems(
    () => paginateListHandshakesForAccount({ client }, {}),
    (page) => page.Handshakes,
    [client],
  );
  return (
    <ActionTable<Handshake, "accept" | "decline">
      id="organizations.received"
      filterName="findReceived"
      title={text("receivedInvitations")}
      items={handshakes}
      itemKey={({ Id = "" }) => Id}
      columns={useColumns()}
      empty={text("noReceived")}
      actions={({ chosen, open }) => (
        <>
          <Button disabled={!chosen.some(isOpen)} onClick={() => open("decline")}>
            {text("decline")}
          </Button>
          <Button disabled={!chosen.some(isOpen)} onClick={() => open("accept")}>
            {text("accept")}
          </Button>
        </>
      )}
      dialogs={{
        accept: ({ item, ends }) => (
          <Answer
            client={client}
            action={text("accept")}
            success={text("accepted")}
            command={new AcceptHandshakeCommand({ HandshakeId: item?.Id })}
            ends={ends}
          />
        ),
        decline: ({ item, ends }) => (
          <Answer
            client={client}
            action={text("decline")}
            success={text("declined")}
            command={new DeclineHandshakeCommand({ HandshakeId: item?.Id })}
            ends={ends}
          />
        ),
      }}
    />
  );
}

/** Asks before an invitation is accepted, declined or cancelled. */
function Answer({
  client,
  action,
  success,
  command,
  ends,
}: {
  readonly client: OrganizationsClient;
  readonly action: string;
  readonly success: string;
  readonly command: AcceptHandshakeCommand | DeclineHandshakeCommand | CancelHandshakeCommand;
  readonly ends: DialogEnds;
}) {
  return (
    <CommandConfirm client={client} title={action} action={action} commands={[command]} success={success} {...ends}>
      {command.input.HandshakeId}
    </CommandConfirm>
  );
}

function Sent({ client }: { readonly client: OrganizationsClient }) {
  const text = useMessages(organizationMessages);
  const handshakes = useAllItems(
    () => paginateListHandshakesForOrganization({ client }, {}),
    (page) => page.Handshakes,
    [client],
  );
  return (
    <ActionTable<Handshake, "invite" | "cancel">
      id="organizations.sent"
      filterName="findSent"
      title={text("sentInvitations")}
      items={handshakes}
      itemKey={({ Id = "" }) => Id}
      columns={useColumns()}
      empty={text("noSent")}
      actions={({ chosen, open }) => (
        <>
          <Button disabled={!chosen.some(isOpen)} onClick={() => open("cancel")}>
            {text("cancelInvitation")}
          </Button>
          <Button onClick={() => open("invite")}>{text("invite")}</Button>
        </>
      )}
      dialogs={{
        invite: ({ ends }) => <Invite client={client} {...ends} />,
        cancel: ({ item, ends }) => (
          <Answer
            client={client}
            action={text("cancelInvitation")}
            success={text("cancelled")}
            command={new CancelHandshakeCommand({ HandshakeId: item?.Id })}
            ends={ends}
          />
        ),
      }}
    />
  );
}

function Invite({ client, ...ends }: DialogEnds & { readonly client: OrganizationsClient }) {
  const text = useMessages(organizationMessages);
  const [target, setTarget] = useState("");
  const [notes, setNotes] = useState("");
  const Type = target.includes("@") ? ("EMAIL" as const) : ("ACCOUNT" as const);
  return (
    <CommandDialog
      client={client}
      title={text("invite")}
      submit={text("invite")}
      success={text("invited")}
      isIncomplete={target === ""}
      commands={[
        new InviteAccountToOrganizationCommand({
          Target: { Id: target, Type },
          ...(notes === "" ? {} : { Notes: notes }),
        }),
      ]}
      {...ends}
    >
      <FormField label={text("inviteTarget")}>
        <Input value={target} onChange={({ detail }) => setTarget(detail.value)} />
      </FormField>
      <FormField label={text("notes")}>
        <Input value={notes} onChange={({ detail }) => setNotes(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}
