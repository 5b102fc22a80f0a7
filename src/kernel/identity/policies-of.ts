/** Every policy that has a say over a caller: its own, its groups', its boundary, its session's and its organization's. */
import type { Caller } from "../caller.ts";
import { accounts } from "../identity.ts";
import type { DecisionRequest } from "../policy/decide.ts";
import type { PolicyDocument } from "../policy/document.ts";
import type { ConditionKeys } from "../policy/keys.ts";
import type { Reader } from "../store.ts";
import { organizationKeys, organizationKeysOf, organizationLevels } from "./organization-levels.ts";
import { PolicyGatherer, type Gathered } from "./policy-gatherer.ts";

/** What principals and their organization bring into a decision. */
export interface CallerPolicies extends Pick<
  DecisionRequest,
  "identityPolicies" | "boundary" | "sessionPolicies" | "serviceControlPolicies" | "resourceControlPolicies"
> {
  /** `aws:PrincipalTag/…`, `aws:PrincipalOrgID` and their like. */
  readonly keys: ConditionKeys;
  /** What each document is called: an ARN for managed policies, else the principal and the policy's name. */
  readonly names: ReadonlyMap<PolicyDocument, string>;
}

/**
 * The service-linked roles' ARNs lie under this path: SCPs do not cut them (Organizations user guide, "SCP effects on
 * permissions"). Users may have such a path, and gain nothing by it.
 */
const serviceLinkedPath = "/aws-service-role/";

/**
 * The policies in force for a caller on a resource of `resourceAccount` (its own account when left out), as they stand
 * in the reader's state. Undefined: none at all, which only root users and nobody can have.
 */
export async function policiesOf(
  reader: Reader,
  caller: Caller,
  resourceAccount?: string,
): Promise<CallerPolicies | undefined> {
  if (caller.kind === "service") return servicePolicies(reader, caller, resourceAccount ?? caller.accountId);
  const own = await principalPolicies(reader, caller);
  const owner = resourceAccount === undefined || resourceAccount === caller.accountId ? undefined : resourceAccount;
  const ownerOrganization =
    owner === undefined ? caller.organizationId : (await reader.get(accounts, [owner]))?.organizationId;
  const names = new Map(own?.gathered.names);
  const cut = caller.kind !== "assumed-role" || own?.path.startsWith(serviceLinkedPath) !== true;
  const service =
    caller.organizationId === undefined || !cut
      ? undefined
      : await organizationLevels(reader, caller.accountId, "SERVICE_CONTROL_POLICY", names);
  const resource =
    ownerOrganization === undefined || !cut
      ? undefined
      : await organizationLevels(reader, owner ?? caller.accountId, "RESOURCE_CONTROL_POLICY", names);
  if (!own && !service && !resource && caller.organizationId === undefined && ownerOrganization === undefined) {
    return undefined;
  }
  return {
    ...own?.gathered.policies,
    ...(service ? { serviceControlPolicies: service } : {}),
    ...(resource ? { resourceControlPolicies: resource } : {}),
    keys: {
      ...own?.keys,
      ...(await organizationKeys(reader, caller, owner ?? caller.accountId)),
    },
    names,
  };
}

/**
 * What has a say over a service that acts on its own account: resource control policies of who owns the resource, which
 * know the organization that the service comes for by `aws:SourceOrgID` (IAM user guide, "The confused deputy problem").
 */
async function servicePolicies(reader: Reader, caller: Caller, ownerId: string): Promise<CallerPolicies | undefined> {
  const owner = ownerId === caller.accountId ? caller : await reader.get(accounts, [ownerId]);
  if (caller.organizationId === undefined && owner?.organizationId === undefined) return undefined;
  const names = new Map<PolicyDocument, string>();
  const levels =
    owner?.organizationId === undefined
      ? undefined
      : await organizationLevels(reader, ownerId, "RESOURCE_CONTROL_POLICY", names);
  const comesForSomebody = caller.sessionKeys?.["aws:SourceAccount"] !== undefined;
  return {
    ...(levels ? { resourceControlPolicies: levels } : {}),
    keys: {
      ...(owner?.organizationId === undefined ? {} : await organizationKeysOf(reader, "Resource", ownerId)),
      ...(comesForSomebody ? await organizationKeysOf(reader, "Source", caller.accountId) : {}),
    },
    names,
  };
}

interface Own {
  readonly gathered: Gathered;
  readonly keys: ConditionKeys;
  readonly path: string;
}

async function principalPolicies(reader: Reader, caller: Caller): Promise<Own | undefined> {
  const gatherer = new PolicyGatherer(reader);
  const { session, accountId } = caller;
  switch (caller.kind) {
    case "user":
      return gatherer.ofUser(accountId, caller.userName ?? "", session);
    case "assumed-role":
      return gatherer.ofRole(accountId, caller.roleName ?? "", session);
    case "federated-user":
      return caller.userName === undefined
        ? gatherer.ofRoot(session)
        : gatherer.ofUser(accountId, caller.userName, session);
    case "root":
      return session?.policies || session?.policyArns ? gatherer.ofRoot(session) : undefined;
    default:
      return undefined;
  }
}
