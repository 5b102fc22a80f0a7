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
import type { SdkCommand } from "../../aws/line-of-command.ts";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { ItemTable, type Column } from "../../components/item-table.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
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
  const date = useDateText();
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
    {
      id: "expires",
      header: text("expires"),
      text: ({ ExpirationTimestamp }) => ExpirationTimestamp?.toISOString(),
      cell: ({ ExpirationTimestamp }) => date(ExpirationTimestamp),
    },
  ];
}

const isOpen = ({ State }: Handshake): boolean => State === "OPEN" || State === "REQUESTED";

function Received({ client }: { readonly client: OrganizationsClient }) {
  const text = useMessages(organizationMessages);
  const columns = useColumns();
  const handshakes = useRequest(
    () => allItems(paginateListHandshakesForAccount({ client }, {}), (page) => page.Handshakes),
    [client],
  );
  const [selected, setSelected] = useState<readonly Handshake[]>([]);
  const [open, setOpen] = useState<"accept" | "decline">();
  const [chosen] = selected;
  const HandshakeId = chosen?.Id;
  const done = (): void => {
    setOpen(undefined);
    setSelected([]);
    handshakes.reload();
  };
  const commands: Record<"accept" | "decline", SdkCommand> = {
    accept: new AcceptHandshakeCommand({ HandshakeId }),
    decline: new DeclineHandshakeCommand({ HandshakeId }),
  };
  return (
    <>
      <ItemTable
        id="organizations.received"
        filterName="findReceived"
        title={text("receivedInvitations")}
        items={handshakes}
        itemKey={({ Id = "" }) => Id}
        columns={columns}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={text("noReceived")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={!chosen || !isOpen(chosen)} onClick={() => setOpen("decline")}>
              {text("decline")}
            </Button>
            <Button disabled={!chosen || !isOpen(chosen)} onClick={() => setOpen("accept")}>
              {text("accept")}
            </Button>
          </SpaceBetween>
        }
      />
      {open !== undefined && (
        <CommandConfirm
          client={client}
          title={text(open)}
          action={text(open)}
          commands={[commands[open]]}
          success={text(open === "accept" ? "accepted" : "declined")}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        >
          {HandshakeId}
        </CommandConfirm>
      )}
    </>
  );
}

function Sent({ client }: { readonly client: OrganizationsClient }) {
  const text = useMessages(organizationMessages);
  const columns = useColumns();
  const handshakes = useRequest(
    () => allItems(paginateListHandshakesForOrganization({ client }, {}), (page) => page.Handshakes),
    [client],
  );
  const [selected, setSelected] = useState<readonly Handshake[]>([]);
  const [open, setOpen] = useState<"invite" | "cancel">();
  const [chosen] = selected;
  const done = (): void => {
    setOpen(undefined);
    setSelected([]);
    handshakes.reload();
  };
  return (
    <>
      <ItemTable
        id="organizations.sent"
        filterName="findSent"
        title={text("sentInvitations")}
        items={handshakes}
        itemKey={({ Id = "" }) => Id}
        columns={columns}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={text("noSent")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={!chosen || !isOpen(chosen)} onClick={() => setOpen("cancel")}>
              {text("cancelInvitation")}
            </Button>
            <Button onClick={() => setOpen("invite")}>{text("invite")}</Button>
          </SpaceBetween>
        }
      />
      {open === "invite" && <Invite client={client} onDone={done} onCancel={() => setOpen(undefined)} />}
      {open === "cancel" && chosen && (
        <CommandConfirm
          client={client}
          title={text("cancelInvitation")}
          action={text("cancelInvitation")}
          commands={[new CancelHandshakeCommand({ HandshakeId: chosen.Id })]}
          success={text("cancelled")}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        >
          {chosen.Id}
        </CommandConfirm>
      )}
    </>
  );
}

function Invite({ client, ...on }: { readonly client: OrganizationsClient; onDone(): void; onCancel(): void }) {
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
      {...on}
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
