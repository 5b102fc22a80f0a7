/** Members that act for the organization: delegated administrators of services. */
import { delegatedAdministrators, type DelegatedAdministratorRow } from "../../../kernel/identity/organization.ts";
import type { DelegatedAdministrator } from "../../../generated/organizations.ts";
import { organizationOperation, type OrganizationCall } from "../call.ts";
import { accountAlreadyRegistered, accountNotRegistered, constraintViolation, invalidInput } from "../errors.ts";
import { accountOutput } from "../outputs.ts";
import { sortedPageOf } from "../pages.ts";
import { requireServicePrincipal } from "../service-principals.ts";
import { everything, requireMember } from "../tree.ts";

async function findDelegate(
  { tx, organization }: OrganizationCall,
  accountId: string,
): Promise<DelegatedAdministratorRow | undefined> {
  return tx.get(delegatedAdministrators, [organization.id, accountId]);
}

/** RegisterDelegatedAdministrator: for a service that has trusted access. */
export const registerDelegatedAdministrator = organizationOperation({
  name: "RegisterDelegatedAdministrator",
  standing: "management",
  on: (input) => [input.AccountId],
  run: async (call, input) => {
    const { tx, organization, context } = call;
    requireAccountId(input.AccountId);
    requireServicePrincipal(input.ServicePrincipal);
    const member = await requireMember(tx, organization, input.AccountId);
    if (member.isManagement) {
      throw constraintViolation(
        "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
        "You cannot register master account/yourself as delegated administrator for your organization.",
      );
    }
    if (member.state !== "ACTIVE") {
      throw constraintViolation(
        "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
        "You cannot register a suspended account as a delegated administrator.",
      );
    }
    if (!Object.hasOwn(organization.trustedServices, input.ServicePrincipal)) {
      throw constraintViolation(
        "SERVICE_ACCESS_NOT_ENABLED",
        "You attempted to register a delegated administrator before you enabled service access. Call the EnableAWSServiceAccess API first.",
      );
    }
    const known = await findDelegate(call, input.AccountId);
    if (known && Object.hasOwn(known.services, input.ServicePrincipal)) throw accountAlreadyRegistered();
    const now = context.clock.now();
    tx.put(delegatedAdministrators, {
      organizationId: organization.id,
      accountId: input.AccountId,
      services: { ...known?.services, [input.ServicePrincipal]: now },
      since: known?.since ?? now,
    });
    return {};
  },
});

/** DeregisterDelegatedAdministrator. */
export const deregisterDelegatedAdministrator = organizationOperation({
  name: "DeregisterDelegatedAdministrator",
  standing: "management",
  on: (input) => [input.AccountId],
  run: async (call, input) => {
    const { tx, organization } = call;
    requireAccountId(input.AccountId);
    requireServicePrincipal(input.ServicePrincipal);
    await requireMember(tx, organization, input.AccountId);
    const known = await findDelegate(call, input.AccountId);
    if (!known || !Object.hasOwn(known.services, input.ServicePrincipal)) throw accountNotRegistered();
    const { [input.ServicePrincipal]: _, ...services } = known.services;
    if (Object.keys(services).length === 0) tx.delete(delegatedAdministrators, [organization.id, input.AccountId]);
    else tx.put(delegatedAdministrators, { ...known, services });
    return {};
  },
});

function requireAccountId(id: string): void {
  if (/^\d{12}$/.test(id)) return;
  throw invalidInput("INVALID_PATTERN:ACCOUNT_ID", "You provided a value that does not match the required pattern.");
}

/** ListDelegatedAdministrators: of one service, or of any. */
export const listDelegatedAdministrators = organizationOperation({
  name: "ListDelegatedAdministrators",
  standing: "delegate",
  run: async (call, input) => {
    const service = input.ServicePrincipal;
    if (service !== undefined) requireServicePrincipal(service);
    const { tx, organization } = call;
    const all = await tx.range(delegatedAdministrators, { prefix: [organization.id], limit: everything });
    const wanted = service === undefined ? all : all.filter((row) => Object.hasOwn(row.services, service));
    const { rows, next } = sortedPageOf(wanted, (row) => row.accountId, input);
    const shown = [];
    for (const row of rows) shown.push(await administratorOutput(call, row, service));
    return { DelegatedAdministrators: shown, ...next };
  },
});

async function administratorOutput(
  { tx, organization }: OrganizationCall,
  row: DelegatedAdministratorRow,
  service: string | undefined,
): Promise<DelegatedAdministrator> {
  const member = await requireMember(tx, organization, row.accountId);
  const { Paths: _, ...account } = await accountOutput(tx, organization, member);
  const since = service === undefined ? row.since : (row.services[service] ?? row.since);
  return { ...account, DelegationEnabledDate: new Date(since) };
}

/** ListDelegatedServicesForAccount. */
export const listDelegatedServicesForAccount = organizationOperation({
  name: "ListDelegatedServicesForAccount",
  standing: "delegate",
  on: (input) => [input.AccountId],
  run: async (call, input) => {
    requireAccountId(input.AccountId);
    await requireMember(call.tx, call.organization, input.AccountId);
    const known = await findDelegate(call, input.AccountId);
    if (!known) throw accountNotRegistered();
    const { rows, next } = sortedPageOf(Object.entries(known.services), ([service]) => service, input);
    const shown = rows.map(([ServicePrincipal, at]) => ({ ServicePrincipal, DelegationEnabledDate: new Date(at) }));
    return { DelegatedServices: shown, ...next };
  },
});
