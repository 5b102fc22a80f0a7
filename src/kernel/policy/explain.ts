/** A decision taken apart: what each kind of policy said, for the simulator, `haneul explain` and encoded messages. */
import { Evaluation } from "./evaluation.ts";
import type { Decision, DecisionRequest, MatchedStatement, PolicyKind } from "./decide.ts";

/** What policies of one kind, or of one level of an organization, say. */
export type LayerResult = "allowed" | "explicitDeny" | "implicitDeny" | "notInForce";

/** One kind of policies. */
export interface ExplainedLayer {
  readonly kind: PolicyKind;
  /** `notInForce`: there are none, or they do not bind this caller. */
  readonly result: LayerResult;
  /** The statements that denied; when none did, those that allowed. */
  readonly statements: readonly MatchedStatement[];
  /** Of control policies: what each level says, from the organization's root to the account. */
  readonly levels?: readonly LayerResult[];
}

/** A decision with everything that led to it. */
export interface Explanation {
  readonly decision: Decision;
  /** One entry a kind, in the order in which AWS looks at them. */
  readonly layers: readonly ExplainedLayer[];
}

/**
 * Decides and explains. Pure. A layer's implicit deny need not be the decision's: a resource's policy that names the user
 * itself is not cut by identity policy, boundary and session (`decision.by` says which kind decided).
 */
export function explainDecision(request: DecisionRequest): Explanation {
  const evaluation = new Evaluation(request);
  const named = evaluation.naming !== "none";
  const hasResource = request.resourcePolicy !== undefined || request.allowedByAcl === true;
  return {
    decision: evaluation.decide(),
    layers: [
      controlLayer("serviceControl", evaluation, request),
      controlLayer("resourceControl", evaluation, request),
      newLayer("resource", evaluation, hasResource ? named : undefined),
      newLayer("identity", evaluation, evaluation.identity),
      newLayer("boundary", evaluation, evaluation.boundary),
      newLayer("session", evaluation, evaluation.session),
    ],
  };
}

function newLayer(kind: PolicyKind, evaluation: Evaluation, allows: boolean | undefined): ExplainedLayer {
  const result = resultOf(kind, evaluation, allows);
  const statements = result === "explicitDeny" ? evaluation.denied : evaluation.allowed;
  return { kind, result, statements: statements.filter((match) => match.kind === kind) };
}

function resultOf(kind: PolicyKind, evaluation: Evaluation, allows: boolean | undefined): LayerResult {
  if (allows === undefined) return "notInForce";
  if (evaluation.denied.some((match) => match.kind === kind)) return "explicitDeny";
  return allows ? "allowed" : "implicitDeny";
}

function controlLayer(
  kind: "serviceControl" | "resourceControl",
  evaluation: Evaluation,
  request: DecisionRequest,
): ExplainedLayer {
  const layer = newLayer(kind, evaluation, evaluation[kind]);
  if (layer.result === "notInForce") return layer;
  const name = kind === "serviceControl" ? "serviceControlPolicies" : "resourceControlPolicies";
  const levels = (request[name] ?? []).map((level) => {
    const alone = new Evaluation({ ...request, [name]: [level] });
    return resultOf(kind, alone, alone[kind]);
  });
  return { ...layer, levels };
}
