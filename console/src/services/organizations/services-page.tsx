/** Services with trusted access, and member accounts that administer services. */
import {
  DeregisterDelegatedAdministratorCommand,
  DisableAWSServiceAccessCommand,
  EnableAWSServiceAccessCommand,
  paginateListAccounts,
  paginateListAWSServiceAccessForOrganization,
  paginateListDelegatedAdministrators,
  paginateListDelegatedServicesForAccount,
  RegisterDelegatedAdministratorCommand,
  type EnabledServicePrincipal,
  type OrganizationsClient,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { OrganizationGate } from "./organization-gate.tsx";
import { organizationMessages } from "./organization-messages.ts";

interface PartProps {
  readonly client: OrganizationsClient;
  readonly mayChange: boolean;
}

/** The page. */
export function ServicesPage() {
  const text = useMessages(organizationMessages);
  usePage({ title: text("services") });
  return (
    <OrganizationGate title={text("services")}>
      {({ client, isManagement }) => (
        <SpaceBetween size="l">
          <Header variant="h1">{text("services")}</Header>
          <Trusted client={client} mayChange={isManagement} />
          <Delegated client={client} mayChange={isManagement} />
        </SpaceBetween>
      )}
    </OrganizationGate>
  );
}

function Trusted({ client, mayChange }: PartProps) {
  const text = useMessages(organizationMessages);
  const date = useDateText();
  const services = useRequest(
    () =>
      allItems(paginateListAWSServiceAccessForOrganization({ client }, {}), (page) => page.EnabledServicePrincipals),
    [client],
  );
  const [selected, setSelected] = useState<readonly EnabledServicePrincipal[]>([]);
  const [open, setOpen] = useState<"enable" | "disable">();
  const [name, setName] = useState("");
  const chosen = selected[0]?.ServicePrincipal;
  const done = (): void => {
    setOpen(undefined);
    setSelected([]);
    services.reload();
  };
  return (
    <>
      <ItemTable
        id="organizations.trusted"
        filterName="findTrusted"
        title={text("trusted")}
        description={text("trustedWhat")}
        items={services}
        itemKey={({ ServicePrincipal = "" }) => ServicePrincipal}
        columns={[
          {
            id: "service",
            header: text("servicePrincipal"),
            text: ({ ServicePrincipal }) => ServicePrincipal,
            isRowHeader: true,
          },
          {
            id: "enabled",
            header: text("enabled"),
            text: ({ DateEnabled }) => DateEnabled?.toISOString(),
            cell: ({ DateEnabled }) => date(DateEnabled),
          },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={text("noTrusted")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={chosen === undefined || !mayChange} onClick={() => setOpen("disable")}>
              {text("disableAccess")}
            </Button>
            <Button disabled={!mayChange} onClick={() => setOpen("enable")}>
              {text("enableAccess")}
            </Button>
          </SpaceBetween>
        }
      />
      {open === "enable" && (
        <CommandDialog
          client={client}
          title={text("enableAccess")}
          submit={text("enableAccess")}
          success={text("accessEnabled", { name })}
          isIncomplete={name === ""}
          commands={[new EnableAWSServiceAccessCommand({ ServicePrincipal: name })]}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        >
          <FormField label={text("servicePrincipal")}>
            <Input
              value={name}
              placeholder="cloudtrail.amazonaws.com"
              onChange={({ detail }) => setName(detail.value)}
            />
          </FormField>
        </CommandDialog>
      )}
      {open === "disable" && chosen !== undefined && (
        <CommandConfirm
          client={client}
          title={text("disableAccess")}
          action={text("disableAccess")}
          commands={[new DisableAWSServiceAccessCommand({ ServicePrincipal: chosen })]}
          success={text("accessDisabled", { name: chosen })}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        >
          {chosen}
        </CommandConfirm>
      )}
    </>
  );
}

interface Delegation {
  readonly accountId: string;
  readonly name: string;
  readonly service: string;
}

function Delegated({ client, mayChange }: PartProps) {
  const text = useMessages(organizationMessages);
  const delegations = useRequest(() => loadDelegations(client), [client]);
  const [selected, setSelected] = useState<readonly Delegation[]>([]);
  const [open, setOpen] = useState<"register" | "deregister">();
  const [chosen] = selected;
  const done = (): void => {
    setOpen(undefined);
    setSelected([]);
    delegations.reload();
  };
  return (
    <>
      <ItemTable
        id="organizations.delegated"
        filterName="findDelegated"
        title={text("delegated")}
        description={text("delegatedWhat")}
        items={delegations}
        itemKey={({ accountId, service }) => `${accountId} ${service}`}
        columns={[
          { id: "name", header: text("accountName"), text: ({ name }) => name, isRowHeader: true },
          { id: "id", header: text("id"), text: ({ accountId }) => accountId },
          { id: "service", header: text("servicePrincipal"), text: ({ service }) => service },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={text("noDelegated")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={!chosen || !mayChange} onClick={() => setOpen("deregister")}>
              {text("deregister")}
            </Button>
            <Button disabled={!mayChange} onClick={() => setOpen("register")}>
              {text("register")}
            </Button>
          </SpaceBetween>
        }
      />
      {open === "register" && <Register client={client} onDone={done} onCancel={() => setOpen(undefined)} />}
      {open === "deregister" && chosen && (
        <CommandConfirm
          client={client}
          title={text("deregister")}
          action={text("deregister")}
          commands={[
            new DeregisterDelegatedAdministratorCommand({
              AccountId: chosen.accountId,
              ServicePrincipal: chosen.service,
            }),
          ]}
          success={text("deregistered", { name: chosen.service })}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        >
          {chosen.name}: {chosen.service}
        </CommandConfirm>
      )}
    </>
  );
}

async function loadDelegations(client: OrganizationsClient): Promise<readonly Delegation[]> {
  const pages = paginateListDelegatedAdministrators({ client }, {});
  const administrators = await allItems(pages, (page) => page.DelegatedAdministrators);
  const lists = await Promise.all(
    administrators.map(async ({ Id = "", Name = "" }) => {
      const services = paginateListDelegatedServicesForAccount({ client }, { AccountId: Id });
      const names = await allItems(services, (page) => page.DelegatedServices);
      return names.map(({ ServicePrincipal = "" }) => ({ accountId: Id, name: Name, service: ServicePrincipal }));
    }),
  );
  return lists.flat();
}

function Register({ client, ...on }: { readonly client: OrganizationsClient; onDone(): void; onCancel(): void }) {
  const text = useMessages(organizationMessages);
  const accounts = useRequest(() => allItems(paginateListAccounts({ client }, {}), (page) => page.Accounts), [client]);
  const [accountId, setAccountId] = useState<string>();
  const [service, setService] = useState("");
  const options = (accounts.value ?? []).map(({ Id = "", Name = "" }) => ({ value: Id, label: Name, description: Id }));
  return (
    <CommandDialog
      client={client}
      title={text("register")}
      submit={text("register")}
      success={text("registered", { name: service })}
      isIncomplete={accountId === undefined || service === ""}
      commands={[new RegisterDelegatedAdministratorCommand({ AccountId: accountId, ServicePrincipal: service })]}
      {...on}
    >
      <FormField label={text("account")}>
        <Select
          selectedOption={options.find(({ value }) => value === accountId) ?? null}
          options={options}
          statusType={accounts.isLoading ? "loading" : "finished"}
          onChange={({ detail }) => setAccountId(detail.selectedOption.value)}
        />
      </FormField>
      <FormField label={text("servicePrincipal")}>
        <Input
          value={service}
          placeholder="cloudtrail.amazonaws.com"
          onChange={({ detail }) => setService(detail.value)}
        />
      </FormField>
    </CommandDialog>
  );
}
