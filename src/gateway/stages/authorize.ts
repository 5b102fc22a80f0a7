/** Asks every question an operation states and refuses with AccessDenied when one is answered no. */
import type { Caller } from "../../kernel/caller.ts";
import type { Context } from "../../kernel/context.ts";
import { awsError } from "../../kernel/errors.ts";
import type { AccessQuestion, OperationDefinition } from "../../kernel/operation.ts";
import { decide, type Decision, type DecisionRequest } from "../../kernel/policy/decide.ts";
import { globalConditionKeys } from "./condition-keys.ts";

/** What principals and their organization bring into a decision. */
export type CallerPolicies = Pick<
  DecisionRequest,
  "identityPolicies" | "boundary" | "sessionPolicies" | "serviceControlPolicies" | "resourceControlPolicies"
>;

/** Where the policies of principals and organizations come from. */
export interface PolicySource {
  /** Undefined: none, so that a root user in its own account needs no decision. */
  policiesOf(context: Context, caller: Caller): Promise<CallerPolicies | undefined> | CallerPolicies | undefined;
}

/** Throws AccessDenied unless the caller may do all that the operation is about to do. */
export async function authorize(
  source: PolicySource,
  definition: OperationDefinition<never, never>,
  context: Context,
  input: object,
): Promise<void> {
  const asked = definition.access?.(context, input);
  if (!asked) return;
  const questions = Array.isArray(asked) ? (asked as readonly AccessQuestion[]) : await asked;
  for (const question of questions) {
    const decision = await decideQuestion(source, context, question);
    if (decision.allowed) continue;
    throw question.deniedAs ?? awsError("AccessDenied", deniedMessage(context, question, decision), { status: 403 });
  }
}

/** Answers one question. */
export async function decideQuestion(
  source: PolicySource,
  context: Context,
  question: AccessQuestion,
): Promise<Pick<Decision, "allowed" | "reason" | "by">> {
  const { caller } = context;
  const found = source.policiesOf(context, caller);
  const policies = found instanceof Promise ? await found : found;
  if (!policies && isPlainRoot(caller, question)) return rootDecision;
  return decide({
    caller,
    action: question.action,
    resource: question.resource,
    resourceAccount: question.resourceAccount,
    resourcePolicy: question.resourcePolicy,
    allowedByAcl: question.allowedByAcl ?? false,
    ignorePublicGrants: question.ignorePublicGrants ?? false,
    keys: [question.conditionKeys ?? {}, globalConditionKeys(context, question)],
    ...policies,
  });
}

const rootDecision = { allowed: true, reason: "allowed", by: "root" } as const;

/** A root user in its own account, where no policy speaks against it. */
function isPlainRoot(caller: Caller, question: AccessQuestion): boolean {
  if (caller.kind !== "root" || question.resourcePolicy !== undefined) return false;
  return question.resourceAccount === undefined || question.resourceAccount === caller.accountId;
}

const policyNames = {
  serviceControl: "a service control policy",
  resourceControl: "a resource control policy",
  resource: "a resource-based policy",
  identity: "an identity-based policy",
  boundary: "a permissions boundary",
  session: "a session policy",
  acl: "an access control list",
  root: "a policy",
} as const;

/** AWS's wording: who is not authorized to perform what on which resource, and which policy is the reason. */
function deniedMessage(context: Context, question: AccessQuestion, decision: Pick<Decision, "reason" | "by">): string {
  const { caller } = context;
  if (caller.kind === "anonymous") return "Access Denied";
  const policy = policyNames[decision.by];
  const why =
    decision.reason === "explicitDeny"
      ? `with an explicit deny in ${policy}`
      : `because no ${policy.replace(/^an? /, "")} allows the ${question.action} action`;
  const on = question.resource === "*" ? "" : ` on resource: "${question.resource}"`;
  return `User: ${caller.arn} is not authorized to perform: ${question.action}${on} ${why}`;
}
