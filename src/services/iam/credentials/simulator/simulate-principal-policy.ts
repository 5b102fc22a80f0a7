/** SimulatePrincipalPolicy: what the policies of a user, group or role allow, and what more policies would change. */
import type { Caller } from "../../../../kernel/caller.ts";
import type { Context } from "../../../../kernel/context.ts";
import { policyTargets, organizationPolicies } from "../../../../kernel/identity/organization.ts";
import { organizationPath } from "../../../../kernel/identity/organization-tree.ts";
import { policiesOf } from "../../../../kernel/identity/policies-of.ts";
import { groupArn, roleArn, userArn } from "../../../../kernel/identity/principals.ts";
import type { Access, InputOf, OperationDefinition } from "../../../../kernel/operation.ts";
import type { ConditionKeys } from "../../../../kernel/policy/keys.ts";
import type { Reader } from "../../../../kernel/store.ts";
import type { Iam } from "../../../../generated/iam.ts";
import { invalidInput, notFound } from "../../errors.ts";
import { pageOf } from "../../paging.ts";
import {
  boundaryOf,
  findPrincipal,
  identityPoliciesOf,
  type OwnedPolicy,
  type SimulatedPrincipal,
} from "./principal-policies.ts";
import { simulateAction, type Simulation } from "./simulation.ts";
import {
  actionsOf,
  callerOfArn,
  contextKeysIn,
  isTogether,
  resourceOwnerOf,
  resourcePolicyOf,
  resourcesOf,
  simulatedCaller,
} from "./simulation-input.ts";
import { oneBoundary } from "./simulate-custom-policy.ts";
import { givenPolicies, storedPolicy, type SourcePolicy } from "./source-policy.ts";

type Input = InputOf<Iam, "SimulatePrincipalPolicy">;

/** A question about the principal whose policies are looked at. */
export const onPolicySource =
  (action: string): Access<{ readonly PolicySourceArn: string }> =>
  (_context, input) => [{ action: `iam:${action}`, resource: input.PolicySourceArn }];

export const simulatePrincipalPolicy: OperationDefinition<Iam, "SimulatePrincipalPolicy"> = {
  access: onPolicySource("SimulatePrincipalPolicy"),
  invoke: async (context, input) => {
    const simulation = await context.store.read((reader) => newSimulation(reader, context, input));
    const results = actionsOf(input).flatMap((action) => simulateAction(simulation, action));
    const { items, output } = pageOf(results, input, (result) => `${result.EvalActionName} ${result.EvalResourceName}`);
    return { EvaluationResults: items, ...output };
  },
};

async function newSimulation(reader: Reader, context: Context, input: Input): Promise<Simulation> {
  const { accountId } = context.caller;
  const principal = await findPrincipal(reader, accountId, input.PolicySourceArn);
  if (principal === undefined) throw notFound("Unable to retrieve specified IAM entity.");
  if (input.ResourcePolicy !== undefined && input.CallerArn === undefined && principal.kind !== "user") {
    throw invalidInput("CallerArn is required when a ResourcePolicy is specified and PolicySourceArn is not a user.");
  }
  const entries = contextKeysIn(input);
  const known = knownCaller(context, principal, input.CallerArn);
  const own = await identityPoliciesOf(reader, principal);
  return {
    caller: simulatedCaller(known, entries),
    identity: [
      ...own.filter((policy) => !isExcluded(policy, input.PolicyExclusionList ?? [])),
      ...givenPolicies("PolicyInputList", "IAM Policy", input.PolicyInputList),
    ],
    boundary: oneBoundary(input.PermissionsBoundaryPolicyInputList) ?? (await boundaryOf(reader, principal)),
    serviceControl: isServiceLinked(principal) ? undefined : await serviceControlOf(reader, accountId),
    resourcePolicy: resourcePolicyOf(input),
    resourceOwner: resourceOwnerOf(input),
    keys: [entries, await principalKeys(reader, known)],
    resources: resourcesOf(input),
    together: isTogether(input),
  };
}

type KnownCaller = Pick<Caller, "kind" | "accountId" | "arn"> & Partial<Caller>;

/** The caller that the request names, else the principal itself; a group acts as one of its users, whoever that is. */
function knownCaller(context: Context, principal: SimulatedPrincipal, callerArn: string | undefined): KnownCaller {
  const { accountId, organizationId } = context.caller;
  const common = { accountId, ...(organizationId === undefined ? {} : { organizationId }) };
  if (callerArn !== undefined) return { ...common, ...callerOfArn(callerArn) };
  if (principal.kind === "user") {
    const { userName, userId } = principal.row;
    return { ...common, kind: "user", arn: userArn(principal.row), userName, userId };
  }
  if (principal.kind === "group") return { ...common, kind: "user", arn: groupArn(principal.row) };
  const { roleName, roleId } = principal.row;
  return { ...common, kind: "assumed-role", arn: roleArn(principal.row), roleName, userId: roleId };
}

/** Tags of the principal and ids of its organization. */
async function principalKeys(reader: Reader, known: KnownCaller): Promise<ConditionKeys> {
  if (known.userName === undefined && known.roleName === undefined) return {};
  return (await policiesOf(reader, simulatedCaller(known, {})))?.keys ?? {};
}

const isServiceLinked = (principal: SimulatedPrincipal): boolean =>
  principal.kind === "role" && principal.row.path.startsWith("/aws-service-role/");

/** The SCPs over the account, level by level, with their names. */
async function serviceControlOf(
  reader: Reader,
  accountId: string,
): Promise<readonly (readonly SourcePolicy[])[] | undefined> {
  const place = await organizationPath(reader, accountId);
  if (!place || place.membership.isManagement) return undefined;
  if (!place.organization.enabledPolicyTypes.includes("SERVICE_CONTROL_POLICY")) return undefined;
  return Promise.all(
    place.levels.map(async (targetId) => {
      const target = await reader.get(policyTargets, [targetId]);
      const ids = (target?.policies ?? []).filter(({ type }) => type === "SERVICE_CONTROL_POLICY").map(({ id }) => id);
      const rows = await Promise.all(ids.map((id) => reader.get(organizationPolicies, [place.organization.id, id])));
      return rows.flatMap((row) => (row ? [storedPolicy(row.id, "AWS Organizations SCP", row.text)] : []));
    }),
  );
}

/** Whether the request leaves a policy out: by its ARN, by its place, or all of its kind. */
function isExcluded(policy: OwnedPolicy, exclusions: NonNullable<Input["PolicyExclusionList"]>): boolean {
  return exclusions.some(({ PolicyType: type, PolicyArn: arn, InlinePolicyIdentifier: inline }) => {
    if (arn !== undefined) return policy.arn === arn;
    if (inline !== undefined) {
      const place = `${inline.AttachmentType}/${inline.AttachmentName}/${inline.PolicyName}`;
      return policy.inline?.toLowerCase() === place.toLowerCase();
    }
    return type === (policy.inline === undefined ? "MANAGED" : "INLINE");
  });
}
