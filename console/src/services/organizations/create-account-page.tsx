/** Makes an account, and follows how it comes to be. */
import {
  CreateAccountCommand,
  paginateListCreateAccountStatus,
  type CreateAccountResponse,
  type CreateAccountStatus,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useDateColumn } from "../../components/columns.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useCommands } from "../../requests/use-commands.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { OrganizationGate } from "./organization-gate.tsx";
import { accountLink } from "./organization-links.ts";
import { organizationMessages } from "./organization-messages.ts";
import type { OrganizationState } from "./use-organization.ts";

/** The page. */
export function CreateAccountPage() {
  const text = useMessages(organizationMessages);
  usePage({
    title: text("addAccount"),
    crumbs: [{ text: text("accounts"), href: linkTo("organizations") }],
    contentType: "form",
  });
  return <OrganizationGate title={text("addAccount")}>{(state) => <Creation state={state} />}</OrganizationGate>;
}

const pollSeconds = 1;

function Creation({ state: { client, isManagement } }: { readonly state: OrganizationState }) {
  const text = useMessages(organizationMessages);
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState("OrganizationAccountAccessRole");
  const [isPending, setPending] = useState(false);
  const requests = useRequest(
    async () => {
      const pages = paginateListCreateAccountStatus({ client }, {});
      const all = await allItems(pages, (page) => page.CreateAccountStatuses);
      setPending(all.some(({ State }) => State === "IN_PROGRESS"));
      return all.toSorted((a, b) => (b.RequestedTimestamp?.getTime() ?? 0) - (a.RequestedTimestamp?.getTime() ?? 0));
    },
    [client],
    isPending ? { everySeconds: pollSeconds } : {},
  );
  const command = new CreateAccountCommand({ AccountName: name, Email: email, RoleName: role });
  const create = useCommands(client, {
    success: text("creating", { name }),
    onDone: ([output]) => {
      setPending((output as CreateAccountResponse).CreateAccountStatus?.State === "IN_PROGRESS");
      setName("");
      setEmail("");
      requests.reload();
    },
  });
  const isComplete = name !== "" && email !== "" && role !== "";
  return (
    <SpaceBetween size="l">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) void create.run([command]);
        }}
      >
        <Form
          header={
            <Header variant="h1" description={text("createAccountWhat")}>
              {text("addAccount")}
            </Header>
          }
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {isComplete && <CommandLine command={lineOfCommand(command)} />}
              <Button formAction="none" onClick={() => navigate(linkTo("organizations/invitations"))}>
                {text("invite")}
              </Button>
              <Button variant="primary" disabled={!isComplete || !isManagement} loading={create.isRunning}>
                {text("createAccount")}
              </Button>
            </SpaceBetween>
          }
        >
          <Container>
            <SpaceBetween size="m">
              <FormField label={text("accountName")}>
                <Input value={name} onChange={({ detail }) => setName(detail.value)} />
              </FormField>
              <FormField label={text("email")}>
                <Input type="email" value={email} onChange={({ detail }) => setEmail(detail.value)} />
              </FormField>
              <FormField label={text("roleName")} constraintText={text("roleHint")}>
                <Input value={role} onChange={({ detail }) => setRole(detail.value)} />
              </FormField>
            </SpaceBetween>
          </Container>
        </Form>
      </form>
      <Requests requests={requests} />
    </SpaceBetween>
  );
}

function Requests({ requests }: { readonly requests: ReturnType<typeof useRequest<readonly CreateAccountStatus[]>> }) {
  const text = useMessages(organizationMessages);
  const dateColumn = useDateColumn();
  const types = { IN_PROGRESS: "in-progress", SUCCEEDED: "success", FAILED: "error" } as const;
  return (
    <ItemTable
      id="organizations.requests"
      title={text("requests")}
      items={requests}
      itemKey={({ Id = "" }) => Id}
      columns={[
        {
          id: "name",
          header: text("accountName"),
          text: ({ AccountName }) => AccountName,
          isRowHeader: true,
          cell: ({ AccountId, AccountName }) =>
            AccountId === undefined ? (
              AccountName
            ) : (
              <Link href={accountLink(AccountId)} onFollow={follow}>
                {AccountName}
              </Link>
            ),
        },
        {
          id: "status",
          header: text("status"),
          text: ({ State }) => State,
          cell: ({ State = "IN_PROGRESS", FailureReason }) => (
            <StatusIndicator type={types[State]}>
              {State} {FailureReason}
            </StatusIndicator>
          ),
        },
        { id: "id", header: text("id"), text: ({ AccountId }) => AccountId },
        dateColumn<CreateAccountStatus>(
          { id: "requested", header: text("requested") },
          ({ RequestedTimestamp }) => RequestedTimestamp,
        ),
      ]}
      empty={text("noRequests")}
    />
  );
}
