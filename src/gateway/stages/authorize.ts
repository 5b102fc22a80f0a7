/** Asks every question an operation states and refuses with AccessDenied when one is answered no. */
import type { Caller } from "../../kernel/caller.ts";
import type { Context } from "../../kernel/context.ts";
import { awsError } from "../../kernel/errors.ts";
import type { AccessQuestion, OperationDefinition } from "../../kernel/operation.ts";
import { decide, type CallerPolicies } from "../../kernel/policy/decide.ts";
import { globalConditionKeys } from "./condition-keys.ts";

/** Where the policies of principals and organizations come from. */
export interface PolicySource {
  policiesOf(context: Context, caller: Caller): Promise<CallerPolicies> | CallerPolicies;
}

/** Throws AccessDenied unless the caller may do all that the operation is about to do. */
export async function authorize(
  source: PolicySource,
  definition: OperationDefinition<never, never>,
  context: Context,
  input: object,
): Promise<void> {
  const questions = await definition.access?.(context, input as never);
  if (!questions) return;
  for (const question of questions) {
    if (isPlainRoot(context.caller, question)) continue;
    await ask(source, context, question);
  }
}

/** Asks one question; throws what a denial is. Operations that act on many resources (DeleteObjects) ask for each. */
export async function ask(source: PolicySource, context: Context, question: AccessQuestion): Promise<void> {
  const decision = decide({
    caller: context.caller,
    question,
    policies: await source.policiesOf(context, context.caller),
    conditionKeys: globalConditionKeys(context, question),
  });
  if (decision.allowed) return;
  throw question.deniedAs ?? awsError("AccessDenied", deniedMessage(context, question, decision), { status: 403 });
}

/** A root user in its own account, where no policy speaks against it. SCPs will have their say through `policiesOf`. */
function isPlainRoot(caller: Caller, question: AccessQuestion): boolean {
  if (caller.kind !== "root" || question.resourcePolicy !== undefined) return false;
  return question.resourceAccount === undefined || question.resourceAccount === caller.accountId;
}

/** AWS's wording: who is not authorized to perform what on which resource, and why. */
function deniedMessage(context: Context, question: AccessQuestion, decision: { reason: string }): string {
  if (question.action.startsWith("s3:") && context.caller.kind === "anonymous") return "Access Denied";
  const { caller } = context;
  const why =
    decision.reason === "explicitDeny"
      ? "with an explicit deny in a resource-based policy"
      : `because no resource-based policy allows the ${question.action} action`;
  const on = question.resource === "*" ? "" : ` on resource: "${question.resource}"`;
  return `User: ${caller.arn} is not authorized to perform: ${question.action}${on} ${why}`;
}
