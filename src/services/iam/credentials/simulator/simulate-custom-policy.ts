/** SimulateCustomPolicy: what policies that exist nowhere yet would allow. */
import type { OperationDefinition } from "../../../../kernel/operation.ts";
import type { Iam } from "../../../../generated/iam.ts";
import { invalidInput } from "../../errors.ts";
import { pageOf } from "../../paging.ts";
import { simulateAction } from "./simulation.ts";
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
import { givenPolicies, type SourcePolicy } from "./source-policy.ts";

export const simulateCustomPolicy: OperationDefinition<Iam, "SimulateCustomPolicy"> = {
  invoke: async (context, input) => {
    if (input.ResourcePolicy !== undefined && input.CallerArn === undefined) {
      throw invalidInput("CallerArn is required when a ResourcePolicy is specified.");
    }
    const { accountId } = context.caller;
    const entries = contextKeysIn(input);
    const known =
      input.CallerArn === undefined
        ? { kind: "user" as const, accountId, arn: `arn:aws:iam::${accountId}:user/` }
        : callerOfArn(input.CallerArn);
    const simulation = {
      caller: simulatedCaller(known, entries),
      identity: givenPolicies("PolicyInputList", "IAM Policy", input.PolicyInputList),
      boundary: oneBoundary(input.PermissionsBoundaryPolicyInputList),
      serviceControl: input.OrderedOrganizationPolicyInputList?.map((level, index) =>
        givenPolicies(
          `OrderedOrganizationPolicyInputList.${index + 1}.ServiceControlPolicyInputList`,
          "AWS Organizations SCP",
          level.ServiceControlPolicyInputList,
        ),
      ),
      resourcePolicy: resourcePolicyOf(input),
      resourceOwner: resourceOwnerOf(input),
      keys: [entries],
      resources: resourcesOf(input),
      together: isTogether(input),
    };
    const results = actionsOf(input).flatMap((action) => simulateAction(simulation, action));
    const { items, output } = pageOf(results, input, (result) => `${result.EvalActionName} ${result.EvalResourceName}`);
    return { EvaluationResults: items, ...output };
  },
};

/** The one boundary that a request may give. Throws InvalidInput. */
export function oneBoundary(texts: readonly string[] | undefined): SourcePolicy | undefined {
  const [boundary, second] = givenPolicies("PermissionsBoundaryPolicyInputList", "Permissions Boundary Policy", texts);
  if (second !== undefined) throw invalidInput("Only one permissions boundary policy can be specified.");
  return boundary;
}
