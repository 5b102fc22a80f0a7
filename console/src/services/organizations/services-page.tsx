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
import { allItems } from "../../aws/all-items.ts";
import { useAllItems } from "../../aws/use-all-items.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { useDateColumn } from "../../components/columns.tsx";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import type { DialogEnds } from "../../components/use-dialog.ts";
import { usePage } from "../../frame/page-frame.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
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
  const dateColumn = useDateColumn();
  const services = useAllItems(
    () => paginateListAWSServiceAccessForOrganization({ client }, {}),
    (page) => page.EnabledServicePrincipals,
    [client],
  );
  return (
    <ActionTable<EnabledServicePrincipal, "enable" | "disable">
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
        dateColumn({ id: "enabled", header: text("enabled") }, ({ DateEnabled }) => DateEnabled),
      ]}
      empty={text("noTrusted")}
      actions={({ chosen, open }) => (
        <>
          <Button disabled={chosen.length === 0 || !mayChange} onClick={() => open("disable")}>
            {text("disableAccess")}
          </Button>
          <Button disabled={!mayChange} onClick={() => open("enable")}>
            {text("enableAccess")}
          </Button>
        </>
      )}
      dialogs={{
        enable: ({ ends }) => <EnableAccess client={client} ends={ends} />,
        disable: ({ item: { ServicePrincipal = "" } = {}, ends }) => (
          <CommandConfirm
            client={client}
            title={text("disableAccess")}
            action={text("disableAccess")}
            commands={[new DisableAWSServiceAccessCommand({ ServicePrincipal })]}
            success={text("accessDisabled", { name: ServicePrincipal })}
            {...ends}
          >
            {ServicePrincipal}
          </CommandConfirm>
        ),
      }}
    />
  );
}

function EnableAccess({ client, ends }: Pick<PartProps, "client"> & { readonly ends: DialogEnds }) {
  const text = useMessages(organizationMessages);
  const [name, setName] = useState("");
  return (
    <CommandDialog
      client={client}
      title={text("enableAccess")}
      submit={text("enableAccess")}
      success={text("accessEnabled", { name })}
      isIncomplete={name === ""}
      commands={[new EnableAWSServiceAccessCommand({ ServicePrincipal: name })]}
      {...ends}
    >
      <ServiceField value={name} onChange={setName} />
    </CommandDialog>
  );
}

function ServiceField({ value, onChange }: { readonly value: string; onChange(value: string): void }) {
  const text = useMessages(organizationMessages);
  return (
    <FormField label={text("servicePrincipal")}>
      <Input value={value} placeholder="cloudtrail.amazonaws.com" onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
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
  return (
    <ActionTable<Delegation, "register" | "deregister">
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
      empty={text("noDelegated")}
      actions={({ chosen, open }) => (
        <>
          <Button disabled={chosen.length === 0 || !mayChange} onClick={() => open("deregister")}>
            {text("deregister")}
          </Button>
          <Button disabled={!mayChange} onClick={() => open("register")}>
            {text("register")}
          </Button>
        </>
      )}
      dialogs={{
        register: ({ ends }) => <Register client={client} {...ends} />,
        deregister: ({ item, ends }) =>
          item && (
            <CommandConfirm
              client={client}
              title={text("deregister")}
              action={text("deregister")}
              commands={[
                new DeregisterDelegatedAdministratorCommand({
                  AccountId: item.accountId,
                  ServicePrincipal: item.service,
                }),
              ]}
              success={text("deregistered", { name: item.service })}
              {...ends}
            >
              {item.name}: {item.service}
            </CommandConfirm>
          ),
      }}
    />
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

function Register({ client, ...ends }: DialogEnds & { readonly client: OrganizationsClient }) {
  const text = useMessages(organizationMessages);
  const accounts = useAllItems(
    () => paginateListAccounts({ client }, {}),
    (page) => page.Accounts,
    [client],
  );
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
      {...ends}
    >
      <FormField label={text("account")}>
        <Select
          selectedOption={options.find(({ value }) => value === accountId) ?? null}
          options={options}
          statusType={accounts.isLoading ? "loading" : "finished"}
          onChange={({ detail }) => setAccountId(detail.selectedOption.value)}
        />
      </FormField>
      <ServiceField value={service} onChange={setService} />
    </CommandDialog>
  );
}
