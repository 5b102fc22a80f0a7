/** Policies with their texts, so that the simulator can say where in which policy a statement stands. */
import type { Statement } from "../../../../generated/iam.ts";
import type { MatchedStatement } from "../../../../kernel/policy/decide.ts";
import type { PolicyDocument, PolicyUse } from "../../../../kernel/policy/document.ts";
import { parsePolicy } from "../../../../kernel/policy/parse.ts";
import { PolicyError } from "../../../../kernel/policy/policy-error.ts";
import { statementPositions, type TextPosition } from "../../../../kernel/policy/statement-positions.ts";
import { invalidInput } from "../../errors.ts";

/** What the simulator calls the kinds of policies. */
export type SourceType = "IAM Policy" | "Resource Policy" | "Permissions Boundary Policy" | "AWS Organizations SCP";

/** One policy that has a say. */
export interface SourcePolicy {
  /** `SourcePolicyId`: a managed policy's name, `user_NAME_POLICY` for inline ones, `PolicyInputList.1`. */
  readonly id: string;
  readonly type: SourceType;
  readonly text: string;
  /** Of this source alone: two sources with the same text have two documents. */
  readonly document: PolicyDocument;
}

/** Parses a policy that is stored and so was checked before. */
export function storedPolicy(id: string, type: SourceType, text: string): SourcePolicy {
  const use = type === "AWS Organizations SCP" ? "serviceControl" : "identity";
  return { id, type, text, document: parsePolicy(text, use) };
}

/** Parses a policy that came with the request. Throws InvalidInput. */
export function givenPolicy(id: string, type: SourceType, text: string): SourcePolicy {
  const uses: Readonly<Record<SourceType, PolicyUse>> = {
    "IAM Policy": "identity",
    "Resource Policy": "resource",
    "Permissions Boundary Policy": "identity",
    "AWS Organizations SCP": "serviceControl",
  };
  try {
    return { id, type, text, document: parsePolicy(text, uses[type]) };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw invalidInput(`Invalid policy document in ${id}: ${error.message}`);
  }
}

/** `PolicyInputList.1`, `.2` … */
export function givenPolicies(member: string, type: SourceType, texts: readonly string[] | undefined): SourcePolicy[] {
  return (texts ?? []).map((text, index) => givenPolicy(`${member}.${index + 1}`, type, text));
}

/** A matched statement as answers show it. */
export function apiStatement(sources: ReadonlyMap<PolicyDocument, SourcePolicy>, match: MatchedStatement): Statement {
  const source = sources.get(match.document);
  const place = source && statementPositions(source.text)[match.index];
  return {
    SourcePolicyId: source?.id,
    SourcePolicyType: source?.type,
    ...(source && place
      ? { StartPosition: apiPosition(behindLastToken(source.text, place.start)), EndPosition: apiPosition(place.end) }
      : {}),
  };
}

const apiPosition = ({ line, column }: TextPosition): { Line: number; Column: number } => ({
  Line: line,
  Column: column,
});

/** AWS's statements begin where what stands before them ends: right behind the bracket or comma. */
function behindLastToken(text: string, { line, column }: TextPosition): TextPosition {
  const lines = text.split("\n");
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? "").slice(0, column - 1)].join("\n").trimEnd();
  const rows = before.split("\n");
  return { line: rows.length, column: (rows.at(-1) ?? "").length + 1 };
}
