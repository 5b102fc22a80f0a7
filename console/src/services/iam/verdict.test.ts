/** Simulated decisions in short. */
import type { EvaluationResult } from "@aws-sdk/client-iam";
import { describe, expect, it } from "vitest";
import { verdictsOf } from "./verdict.ts";

const base: EvaluationResult = { EvalActionName: "s3:GetObject", EvalResourceName: "*", EvalDecision: "implicitDeny" };
const statement = (type: string) => ({
  SourcePolicyId: "one",
  SourcePolicyType: type as never,
  StartPosition: { Line: 3, Column: 17 },
  EndPosition: { Line: 8, Column: 6 },
});
const decider = (result: Partial<EvaluationResult>) => verdictsOf([{ ...base, ...result }])[0]?.decider;

describe("a verdict", () => {
  it("tells whose statement denied or allowed, and where it stands", () => {
    const [verdict] = verdictsOf([{ ...base, EvalDecision: "allowed", MatchedStatements: [statement("IAM Policy")] }]);
    expect(verdict?.decider).toBe("identity");
    expect(verdict?.statements).toEqual([
      {
        source: "one",
        decider: "identity",
        range: { start: { line: 3, column: 17 }, end: { line: 8, column: 6 } },
      },
    ]);
    expect(decider({ EvalDecision: "explicitDeny", MatchedStatements: [statement("AWS Organizations SCP")] })).toBe(
      "serviceControl",
    );
  });

  it("tells the organization apart from the boundary, and both from nothing", () => {
    expect(decider({ OrganizationsDecisionDetail: { AllowedByOrganizations: false } })).toBe("serviceControl");
    const cut = { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false } };
    expect(decider({ ...cut, MatchedStatements: [statement("IAM Policy")] })).toBe("boundary");
    expect(decider(cut)).toBe("nothing");
    expect(decider({})).toBe("nothing");
  });
});
