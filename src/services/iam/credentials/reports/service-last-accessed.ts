/** Service last accessed: which of the services that an entity may use it did use, and when. */
import type { Context } from "../../../../kernel/context.ts";
import { serviceUses, type ActionUse, type ServiceUseRow } from "../../../../kernel/identity/service-uses.ts";
import type { OperationDefinition } from "../../../../kernel/operation.ts";
import type { Reader } from "../../../../kernel/store.ts";
import type { EntityDetails, EntityInfo, Iam, ServiceLastAccessed } from "../../../../generated/iam.ts";
import { pageOf } from "../../paging.ts";
import { allRows } from "../quotas.ts";
import { requireAccessEntity } from "./access-entity.ts";
import { keepReport, reportTimes, requireReport } from "./access-report.ts";
import { grantedServices } from "./granted-services.ts";
import { serviceNameOf } from "./service-names.ts";

/** What a report of an entity keeps. */
interface EntityReport {
  readonly namespaces: readonly string[];
  readonly members: readonly EntityInfo[];
  readonly uses: readonly ServiceUseRow[];
}

/** Uses older than this are not reported (IAM user guide, "Tracking period"). */
const trackedMilliseconds = 400 * 86_400_000;

export const generateServiceLastAccessedDetails: OperationDefinition<Iam, "GenerateServiceLastAccessedDetails"> = {
  access: (_context, { Arn: arn }) => [{ action: "iam:GenerateServiceLastAccessedDetails", resource: arn }],
  invoke: async (context, input) => {
    const report = await context.store.read((reader) => newReport(reader, context, input.Arn));
    const byAction = input.Granularity === "ACTION_LEVEL";
    return { JobId: await keepReport(context, { kind: "entity", about: input.Arn, byAction }, report) };
  },
};

async function newReport(reader: Reader, context: Context, arn: string): Promise<EntityReport> {
  const { accountId } = context.caller;
  const { documents, members } = await requireAccessEntity(reader, accountId, arn);
  const namespaces = grantedServices(documents);
  const since = context.clock.now() - trackedMilliseconds;
  const uses: ServiceUseRow[] = [];
  for (const { Arn: principalArn = "", Id: id } of members) {
    const rows = await reader.range(serviceUses, { prefix: [accountId, principalArn], limit: allRows });
    const own = rows.filter(({ principalId }) => principalId === undefined || principalId === id);
    uses.push(...own.filter((row) => row.at >= since && namespaces.includes(row.serviceNamespace)));
  }
  return { namespaces, members, uses };
}

export const getServiceLastAccessedDetails: OperationDefinition<Iam, "GetServiceLastAccessedDetails"> = {
  invoke: async (context, input) => {
    const { row, content } = await requireReport<EntityReport>(context, "entity", input.JobId);
    const { items, output } = pageOf(content.namespaces, input, (namespace) => namespace);
    return {
      ...reportTimes(row),
      JobType: row.byAction ? "ACTION_LEVEL" : "SERVICE_LEVEL",
      ServicesLastAccessed: items.map((namespace) => apiService(content, namespace, row.byAction)),
      ...output,
    };
  },
};

function apiService({ uses }: EntityReport, namespace: string, byAction: boolean): ServiceLastAccessed {
  const ofService = uses
    .filter((use) => use.serviceNamespace === namespace)
    .toSorted((left, right) => right.at - left.at);
  const [last] = ofService;
  const named = { ServiceName: serviceNameOf(namespace), ServiceNamespace: namespace };
  if (!last) return { ...named, TotalAuthenticatedEntities: 0 };
  return {
    ...named,
    LastAuthenticated: new Date(last.at),
    LastAuthenticatedEntity: last.principalArn,
    LastAuthenticatedRegion: last.region,
    TotalAuthenticatedEntities: ofService.length,
    ...(byAction ? { TrackedActionsLastAccessed: apiActions(ofService) } : {}),
  };
}

/** Each action that was used, by name, with who used it last. */
function apiActions(uses: readonly ServiceUseRow[]): NonNullable<ServiceLastAccessed["TrackedActionsLastAccessed"]> {
  const last = new Map<string, ActionUse & { readonly principalArn: string }>();
  for (const { principalArn, action, at, region, actions } of uses) {
    const latest = action === undefined ? {} : { [action.slice(action.indexOf(":") + 1)]: { at, region } };
    for (const [name, use] of Object.entries({ ...latest, ...actions })) {
      if (use.at > (last.get(name)?.at ?? -1)) last.set(name, { ...use, principalArn });
    }
  }
  const byName = [...last].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return byName.map(([name, { at, region, principalArn }]) => ({
    ActionName: name,
    LastAccessedEntity: principalArn,
    LastAccessedTime: new Date(at),
    LastAccessedRegion: region,
  }));
}

export const getServiceLastAccessedDetailsWithEntities: OperationDefinition<
  Iam,
  "GetServiceLastAccessedDetailsWithEntities"
> = {
  invoke: async (context, input) => {
    const { row, content } = await requireReport<EntityReport>(context, "entity", input.JobId);
    const entities = content.members.map((member): EntityDetails => {
      const use = content.uses.find(
        (one) => one.principalArn === member.Arn && one.serviceNamespace === input.ServiceNamespace,
      );
      return { EntityInfo: member, ...(use ? { LastAuthenticated: new Date(use.at) } : {}) };
    });
    // Those that used the service come first, the latest before the others.
    const sorted = entities.toSorted((left, right) => timeOf(right) - timeOf(left));
    const { items, output } = pageOf(sorted, input, (entity) => entity.EntityInfo?.Arn ?? "");
    return { ...reportTimes(row), EntityDetailsList: items, ...output };
  },
};

const timeOf = (entity: EntityDetails): number => entity.LastAuthenticated?.getTime() ?? 0;
