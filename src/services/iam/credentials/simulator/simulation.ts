/** Runs simulated requests: each action on each resource, decided by the same engine as real requests. */
import type { EvaluationResult, ResourceSpecificResult } from "../../../../generated/iam.ts";
import { parseArn } from "../../../../kernel/arn.ts";
import type { Caller } from "../../../../kernel/caller.ts";
import { missingContextKeys } from "../../../../kernel/policy/context-keys.ts";
import type { Decision, DecisionRequest, PolicyKind } from "../../../../kernel/policy/decide.ts";
import type { PolicyDocument } from "../../../../kernel/policy/document.ts";
import { explainDecision, type Explanation } from "../../../../kernel/policy/explain.ts";
import type { ConditionKeys } from "../../../../kernel/policy/keys.ts";
import { apiStatement, type SourcePolicy } from "./source-policy.ts";

/** What is simulated. */
export interface Simulation {
  readonly caller: Caller;
  readonly identity: readonly SourcePolicy[];
  readonly boundary: SourcePolicy | undefined;
  /** From the organization's root to the account; undefined: none in force. */
  readonly serviceControl: readonly (readonly SourcePolicy[])[] | undefined;
  readonly resourcePolicy: SourcePolicy | undefined;
  /** Account that owns resources whose ARNs do not say. */
  readonly resourceOwner: string | undefined;
  readonly keys: readonly ConditionKeys[];
  /** Undefined: "*", and no results by resource. */
  readonly resources: readonly string[] | undefined;
  /** One answer an action that allows only what all resources allow (EC2's scenarios). */
  readonly together: boolean;
}

/** The results of one action. */
export function simulateAction(simulation: Simulation, action: string): EvaluationResult[] {
  const outcomes = (simulation.resources ?? ["*"]).map((resource) => newOutcome(simulation, action, resource));
  if (!simulation.together) return outcomes.map((outcome) => apiResult(simulation, action, [outcome]));
  return [apiResult(simulation, action, outcomes)];
}

/** One decision with what led to it. */
interface Outcome {
  readonly resource: string;
  readonly explanation: Explanation;
  readonly request: DecisionRequest;
  readonly foreign: boolean;
}

function newOutcome(simulation: Simulation, action: string, resource: string): Outcome {
  const { caller, boundary, serviceControl, resourcePolicy } = simulation;
  const owner = accountIn(resource) ?? simulation.resourceOwner ?? caller.accountId;
  const request: DecisionRequest = {
    caller,
    action,
    resource,
    resourceAccount: owner,
    keys: simulation.keys,
    identityPolicies: simulation.identity.map((source) => source.document),
    boundary: boundary?.document,
    serviceControlPolicies: serviceControl?.map((level) => level.map((source) => source.document)),
    resourcePolicy: resourcePolicy?.document,
  };
  return { resource, request, explanation: explainDecision(request), foreign: owner !== caller.accountId };
}

/** The account that an ARN says it belongs to. AWS's own policies have `aws` there and, like a wildcard, belong to no other account. */
function accountIn(resource: string): string | undefined {
  const account = parseArn(resource)?.account ?? "";
  return /^\d{12}$/.test(account) ? account : undefined;
}

const severity: readonly Decision["reason"][] = ["allowed", "implicitDeny", "explicitDeny"];

function apiResult(simulation: Simulation, action: string, outcomes: readonly Outcome[]): EvaluationResult {
  const decisions = outcomes.map(({ explanation }) => severity.indexOf(explanation.decision.reason));
  const [first] = outcomes;
  const sources = sourcesOf(simulation);
  const statements = outcomes.flatMap((outcome) => matchedIn(outcome, sources));
  return {
    EvalActionName: action,
    EvalResourceName: first?.resource ?? "*",
    EvalDecision: severity[Math.max(...decisions)],
    MatchedStatements: statements,
    MissingContextValues: missingOfAll(outcomes),
    ...organizationsDetail(outcomes),
    ...boundaryDetail(outcomes),
    EvalDecisionDetails: first ? detailsOf(first) : {},
    ...(simulation.resources === undefined
      ? {}
      : { ResourceSpecificResults: outcomes.map((outcome) => apiResourceResult(outcome, sources)) }),
  };
}

/** IAM API reference, EvaluationResult: only "*" shows them here; what is missing for named resources stands with these. */
function missingOfAll(outcomes: readonly Outcome[]): string[] {
  const unnamed = outcomes.filter(({ resource }) => resource === "*");
  return [...new Set(unnamed.flatMap(({ request }) => missingContextKeys(request)))];
}

function apiResourceResult(outcome: Outcome, sources: Sources): ResourceSpecificResult {
  return {
    EvalResourceName: outcome.resource,
    EvalResourceDecision: outcome.explanation.decision.reason,
    MatchedStatements: matchedIn(outcome, sources),
    MissingContextValues: missingContextKeys(outcome.request),
    // Within an account the result of the action has an empty one, those of its resources have none.
    ...(outcome.foreign ? { EvalDecisionDetails: detailsOf(outcome) } : {}),
    ...boundaryDetail([outcome]),
  };
}

type Sources = ReadonlyMap<PolicyDocument, SourcePolicy>;

function sourcesOf({ identity, boundary, serviceControl = [], resourcePolicy }: Simulation): Sources {
  const all = [...identity, ...serviceControl.flat(), ...[boundary, resourcePolicy].filter((one) => one !== undefined)];
  return new Map(all.map((source) => [source.document, source]));
}

/** The statements that denied, or those that allowed; boundaries and SCPs show only where they deny. */
function matchedIn({ explanation }: Outcome, sources: Sources): NonNullable<EvaluationResult["MatchedStatements"]> {
  const { reason, matched } = explanation.decision;
  return matched
    .filter(({ kind }) => reason === "explicitDeny" || kind === "identity" || kind === "resource")
    .map((match) => apiStatement(sources, match));
}

function layerResult(explanation: Explanation, kind: PolicyKind): string | undefined {
  const result = explanation.layers.find((layer) => layer.kind === kind)?.result;
  return result === "notInForce" ? undefined : result;
}

function organizationsDetail(outcomes: readonly Outcome[]): Pick<EvaluationResult, "OrganizationsDecisionDetail"> {
  const results = outcomes.map(({ explanation }) => layerResult(explanation, "serviceControl"));
  if (results.includes(undefined)) return {};
  return { OrganizationsDecisionDetail: { AllowedByOrganizations: results.every((result) => result === "allowed") } };
}

function boundaryDetail(outcomes: readonly Outcome[]): Pick<EvaluationResult, "PermissionsBoundaryDecisionDetail"> {
  const results = outcomes.map(({ explanation }) => layerResult(explanation, "boundary"));
  if (results.includes(undefined)) return {};
  const allowed = results.every((result) => result === "allowed");
  return { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: allowed } };
}

/** What each kind says; filled in across accounts only (IAM API reference, EvaluationResult). */
function detailsOf({ explanation, foreign }: Outcome): Record<string, string> {
  if (!foreign) return {};
  const details: Record<string, string> = {};
  for (const [kind, name] of [
    ["identity", "IAM Policy"],
    ["resource", "Resource Policy"],
    ["boundary", "Permissions Boundary Policy"],
  ] as const) {
    const result = layerResult(explanation, kind) ?? (kind === "boundary" ? undefined : "implicitDeny");
    if (result !== undefined) details[name] = result;
  }
  return details;
}
