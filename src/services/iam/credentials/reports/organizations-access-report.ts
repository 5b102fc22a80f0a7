/** The organization's report of last uses: services that SCPs leave open to a part of it, and who used them. */
import type { Context } from "../../../../kernel/context.ts";
import { awsError } from "../../../../kernel/errors.ts";
import { memberships, organizationalUnits, organizationPolicies } from "../../../../kernel/identity/organization.ts";
import {
  chainOf,
  organizationPath,
  policyTextsOf,
  type OrganizationPath,
} from "../../../../kernel/identity/organization-tree.ts";
import { serviceUses } from "../../../../kernel/identity/service-uses.ts";
import type { OperationDefinition } from "../../../../kernel/operation.ts";
import { parsePolicyCached } from "../../../../kernel/policy/parse.ts";
import type { Reader } from "../../../../kernel/store.ts";
import type { AccessDetail, Iam } from "../../../../generated/iam.ts";
import { notFound } from "../../errors.ts";
import { pageOf } from "../../paging.ts";
import { allRows } from "../quotas.ts";
import { keepReport, reportTimes, requireReport } from "./access-report.ts";
import { grantsService } from "./granted-services.ts";
import { serviceNameOf, serviceNames } from "./service-names.ts";

/** One service in a report; times are milliseconds. */
interface ServiceAccess {
  readonly namespace: string;
  readonly accounts: number;
  readonly last?: { readonly at: number; readonly region: string; readonly path: string };
}

export const generateOrganizationsAccessReport: OperationDefinition<Iam, "GenerateOrganizationsAccessReport"> = {
  access: (context, { EntityPath: path, OrganizationsPolicyId: policyId }) => [
    {
      action: "iam:GenerateOrganizationsAccessReport",
      resource: `arn:aws:iam::${context.caller.accountId}:access-report/${path}`,
      conditionKeys: policyId === undefined ? {} : { "iam:OrganizationsPolicyId": policyId },
    },
  ],
  invoke: async (context, input) => {
    const services = await context.store.read(async (reader) => {
      const place = await requireManaged(reader, context, input.EntityPath);
      const open = await openServices(reader, place, input);
      return Promise.all(open.map((namespace) => lastUse(reader, place, { namespace, path: input.EntityPath })));
    });
    const about = input.EntityPath;
    return { JobId: await keepReport(context, { kind: "organization", about, byAction: false }, { services }) };
  },
};

/** The caller's organization, which it has to manage, with the path's end in it. Throws AccessDenied, NoSuchEntity. */
async function requireManaged(reader: Reader, context: Context, path: string): Promise<OrganizationPath> {
  const place = await organizationPath(reader, context.caller.accountId);
  if (!place?.membership.isManagement) {
    const message = "The report can be generated only with credentials of the organization's management account.";
    throw awsError("AccessDenied", message, { status: 403 });
  }
  const [organizationId, ...ids] = path.replace(/\/$/, "").split("/");
  const levels = organizationId === place.organization.id ? await levelsOf(reader, place, ids.at(-1) ?? "") : [];
  if (levels.join("/") !== ids.join("/")) throw notFound(`The entity path ${path} cannot be found.`);
  return { ...place, levels };
}

/** Ids from the root down to a root, unit or account. */
async function levelsOf(reader: Reader, { organization }: OrganizationPath, id: string): Promise<readonly string[]> {
  if (/^\d{12}$/.test(id)) return (await organizationPath(reader, id))?.levels ?? [];
  const isThere = id === organization.rootId || (await reader.get(organizationalUnits, [id])) !== undefined;
  return isThere ? chainOf(reader, organization.rootId, id) : [];
}

/** Services that every level leaves open; with a policy's id, those that this policy does. */
async function openServices(
  reader: Reader,
  { organization, levels }: OrganizationPath,
  { OrganizationsPolicyId: policyId }: { readonly OrganizationsPolicyId?: string | undefined },
): Promise<readonly string[]> {
  const texts: string[][] = [];
  if (policyId !== undefined) {
    const row = await reader.get(organizationPolicies, [organization.id, policyId]);
    if (!row) throw notFound(`The policy ${policyId} cannot be found.`);
    texts.push([row.text]);
  } else if (organization.enabledPolicyTypes.includes("SERVICE_CONTROL_POLICY")) {
    for (const id of levels) texts.push(await policyTextsOf(reader, id, "SERVICE_CONTROL_POLICY"));
  }
  const documents = texts.map((level) => level.map((text) => parsePolicyCached(text, "serviceControl")));
  return Object.keys(serviceNames).filter((namespace) =>
    documents.every((level) => level.some((document) => grantsService(document, namespace))),
  );
}

/** The last use of a service by anyone in the accounts at or below the path. */
async function lastUse(
  reader: Reader,
  { organization, levels }: OrganizationPath,
  wanted: { readonly namespace: string; readonly path: string },
): Promise<ServiceAccess> {
  const rows = await reader.indexRange(memberships, "organization", { prefix: [organization.id], limit: allRows });
  let accounts = 0;
  let last: ServiceAccess["last"];
  for (const { accountId } of rows) {
    const own = (await organizationPath(reader, accountId))?.levels ?? [];
    if (own.slice(0, levels.length).join("/") !== levels.join("/")) continue;
    const prefix = [accountId, wanted.namespace];
    const uses = await reader.indexRange(serviceUses, "service", { prefix, limit: allRows });
    if (uses.length > 0) accounts += 1;
    for (const { at, region } of uses) {
      if (last === undefined || at > last.at) last = { at, region, path: [organization.id, ...own].join("/") };
    }
  }
  return { namespace: wanted.namespace, accounts, ...(last ? { last } : {}) };
}

export const getOrganizationsAccessReport: OperationDefinition<Iam, "GetOrganizationsAccessReport"> = {
  invoke: async (context, input) => {
    const { row, content } = await requireReport<{ services: readonly ServiceAccess[] }>(
      context,
      "organization",
      input.JobId,
    );
    const { services } = content;
    const sorted = services.toSorted(orders[input.SortKey ?? ""] ?? byNamespace);
    const { items, output } = pageOf(sorted, input, (service) => service.namespace);
    return {
      ...reportTimes(row),
      NumberOfServicesAccessible: services.length,
      NumberOfServicesNotAccessed: services.filter((service) => service.last === undefined).length,
      AccessDetails: items.map(apiDetail),
      ...output,
    };
  },
};

type Order = (left: ServiceAccess, right: ServiceAccess) => number;

const byNamespace: Order = (left, right) => (left.namespace < right.namespace ? -1 : 1);
const byTime: Order = (left, right) => (left.last?.at ?? 0) - (right.last?.at ?? 0) || byNamespace(left, right);

const orders: Readonly<Record<string, Order>> = {
  SERVICE_NAMESPACE_ASCENDING: byNamespace,
  SERVICE_NAMESPACE_DESCENDING: (left, right) => byNamespace(right, left),
  LAST_AUTHENTICATED_TIME_ASCENDING: byTime,
  LAST_AUTHENTICATED_TIME_DESCENDING: (left, right) => byTime(right, left),
};

function apiDetail({ namespace, accounts, last }: ServiceAccess): AccessDetail {
  return {
    ServiceName: serviceNameOf(namespace),
    ServiceNamespace: namespace,
    TotalAuthenticatedEntities: accounts,
    ...(last ? { Region: last.region, EntityPath: last.path, LastAuthenticatedTime: new Date(last.at) } : {}),
  };
}
