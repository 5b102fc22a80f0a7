/** What a simulated decision means: which kind of policy decided, and by which statements. */
import type { EvaluationResult, ResourceSpecificResult, Statement } from "@aws-sdk/client-iam";
import type { TextRange } from "../../components/policy/text-place.ts";

/** The kinds of policies that can decide. `nothing`: no policy allows it. */
export type Decider = "identity" | "resource" | "boundary" | "serviceControl" | "nothing";

/** A statement that spoke for the decision. */
export interface VerdictStatement {
  /** `user_alice_inline`, a managed policy's name, `p-12345678`, `PolicyInputList.1`. */
  readonly source: string;
  readonly decider: Decider;
  readonly range: TextRange | undefined;
}

/** One line of the simulator's results. */
export interface Verdict {
  readonly action: string;
  readonly resource: string;
  readonly decision: "allowed" | "explicitDeny" | "implicitDeny";
  readonly decider: Decider;
  readonly statements: readonly VerdictStatement[];
  /** What organization and boundary say; undefined: they have no say. */
  readonly byOrganization: boolean | undefined;
  readonly byBoundary: boolean | undefined;
  readonly missingKeys: readonly string[];
}

/** The results, one line an action and resource. */
export function verdictsOf(results: readonly EvaluationResult[]): Verdict[] {
  return results.map((result) => {
    const [specific] = result.ResourceSpecificResults ?? [];
    const statements = (result.MatchedStatements ?? []).map(statementOf);
    const decision = result.EvalDecision ?? "implicitDeny";
    const byOrganization = result.OrganizationsDecisionDetail?.AllowedByOrganizations;
    const byBoundary = boundaryOf(result, specific);
    return {
      action: result.EvalActionName ?? "",
      resource: result.EvalResourceName ?? "*",
      decision,
      decider: deciderOf({ decision, statements, byOrganization, byBoundary }),
      statements,
      byOrganization,
      byBoundary,
      missingKeys: result.MissingContextValues ?? [],
    };
  });
}

function boundaryOf(result: EvaluationResult, specific: ResourceSpecificResult | undefined): boolean | undefined {
  const detail = result.PermissionsBoundaryDecisionDetail ?? specific?.PermissionsBoundaryDecisionDetail;
  return detail?.AllowedByPermissionsBoundary;
}

/** Of a deny without a statement: the widest that does not allow is told first, as AWS looks at them. */
function deciderOf(verdict: Pick<Verdict, "decision" | "statements" | "byOrganization" | "byBoundary">): Decider {
  const [first] = verdict.statements;
  if (verdict.decision !== "implicitDeny") return first?.decider ?? "identity";
  if (verdict.byOrganization === false) return "serviceControl";
  // The simulator shows the identity's allow also where the boundary cuts it.
  if (verdict.byBoundary === false && first !== undefined) return "boundary";
  return "nothing";
}

const deciders: Readonly<Record<string, Decider>> = {
  "Resource Policy": "resource",
  "Permissions Boundary Policy": "boundary",
  "AWS Organizations SCP": "serviceControl",
};

function statementOf({ SourcePolicyId, SourcePolicyType, StartPosition, EndPosition }: Statement): VerdictStatement {
  const place = (position: typeof StartPosition) => ({ line: position?.Line ?? 1, column: position?.Column ?? 1 });
  return {
    source: SourcePolicyId ?? "",
    decider: deciders[SourcePolicyType ?? ""] ?? "identity",
    range: StartPosition && EndPosition && { start: place(StartPosition), end: place(EndPosition) },
  };
}
