/** Asks every question an operation states and refuses with AccessDenied when one is answered no. */
import type { Caller } from "../../kernel/caller.ts";
import type { Context } from "../../kernel/context.ts";
import { awsError } from "../../kernel/errors.ts";
import type { CallerPolicies } from "../../kernel/identity/policies-of.ts";
import type { AccessQuestion, OperationDefinition } from "../../kernel/operation.ts";
import { decide, type Decision } from "../../kernel/policy/decide.ts";
import type { PolicyDocument } from "../../kernel/policy/document.ts";
import { globalConditionKeys } from "./condition-keys.ts";
import { deniedMessage } from "./denied-message.ts";
import { ec2DeniedMessage } from "./encoded-denial.ts";
import { refuseLimitedSession } from "./limited-sessions.ts";

/** Where the policies of principals and organizations come from. */
export interface PolicySource {
  /** Undefined: none, so that a root user in its own account needs no decision. */
  policiesOf(
    caller: Caller,
    resourceAccount: string | undefined,
  ): Promise<CallerPolicies | undefined> | CallerPolicies | undefined;
}

/** One question and its answer. */
export interface DecisionRecord {
  readonly action: string;
  readonly resource: string;
  /** Account that owns it, when it is known. */
  readonly resourceAccount?: string | undefined;
  readonly decision: Decision;
  /** What the documents of `decision.matched` are called. */
  readonly names: ReadonlyMap<PolicyDocument, string> | undefined;
}

/** Throws AccessDenied unless the caller may do all that the operation is about to do. A promise only where there is something to wait for. */
export function authorize(
  source: PolicySource,
  definition: OperationDefinition<never, never>,
  context: Context,
  input: object,
): void | Promise<void> {
  const asked = definition.access?.(context, input);
  if (!asked) return;
  if (Array.isArray(asked)) return requireAll(source, context, asked as readonly AccessQuestion[], 0);
  return (asked as Promise<readonly AccessQuestion[]>).then((questions) => requireAll(source, context, questions, 0));
}

/** Puts the questions from number `first` on, one after the other. */
function requireAll(
  source: PolicySource,
  context: Context,
  questions: readonly AccessQuestion[],
  first: number,
): void | Promise<void> {
  for (let at = first; at < questions.length; at++) {
    const question = questions[at] as AccessQuestion;
    refuseLimitedSession(context.caller, question.action);
    const decision = decideQuestion(source, context, question);
    if (decision instanceof Promise) {
      return decision.then((decided) => {
        if (!decided.allowed) return refuse(source, context, question, decided);
        return requireAll(source, context, questions, at + 1);
      });
    }
    if (!decision.allowed) return refuse(source, context, question, decision);
  }
}

/** Throws the refusal, with as much of the decision as the caller may be told. */
function refuse(
  source: PolicySource,
  context: Context,
  question: AccessQuestion,
  decision: Decision,
): never | Promise<never> {
  if (question.deniedAs !== undefined) throw question.deniedAs;
  const owner = question.resourceAccount ?? accountOf(question.resource);
  if (!question.action.startsWith("s3:") || owner === undefined || owner === context.caller.accountId) {
    throw denied(context, question, decision);
  }
  const found = source.policiesOf(context.caller, owner);
  if (!(found instanceof Promise)) throw deniedAcross(found, context, question, decision);
  return found.then((policies) => {
    throw deniedAcross(policies, context, question, decision);
  });
}

/** S3 gives reasons in its own account and organization only (S3 user guide, "Troubleshoot access denied (403 Forbidden) errors"). */
function deniedAcross(
  policies: CallerPolicies | undefined,
  context: Context,
  question: AccessQuestion,
  decision: Decision,
): Error {
  const mine = policies?.keys["aws:PrincipalOrgID"];
  if (mine !== undefined && mine === policies?.keys["aws:ResourceOrgID"]) return denied(context, question, decision);
  return awsError("AccessDenied", "Access Denied", { status: 403 });
}

function denied(context: Context, question: AccessQuestion, decision: Decision): Error {
  const message = deniedMessage(context.caller, question, decision);
  const isEc2 = question.action.startsWith("ec2:");
  return awsError("AccessDenied", isEc2 ? ec2DeniedMessage(context, question, { decision, message }) : message, {
    status: 403,
  });
}

/** Answers one question, and notes the answer on the request. */
export function decideQuestion(
  source: PolicySource,
  context: Context & { readonly decisions?: DecisionRecord[] },
  question: AccessQuestion,
): Decision | Promise<Decision> {
  const resourceAccount = question.resourceAccount ?? accountOf(question.resource);
  const found = source.policiesOf(context.caller, resourceAccount);
  if (found instanceof Promise) {
    return found.then((policies) => decideAndNote(context, question, { policies, resourceAccount }));
  }
  return decideAndNote(context, question, { policies: found, resourceAccount });
}

function decideAndNote(
  context: Context & { readonly decisions?: DecisionRecord[] },
  question: AccessQuestion,
  { policies, resourceAccount }: { policies: CallerPolicies | undefined; resourceAccount: string | undefined },
): Decision {
  const decision =
    !policies && isPlainRoot(context.caller, question, resourceAccount)
      ? rootDecision
      : decideWith(policies, context, question, resourceAccount);
  const { action, resource } = question;
  context.decisions?.push({ action, resource, resourceAccount, decision, names: policies?.names });
  return decision;
}

function decideWith(
  policies: CallerPolicies | undefined,
  context: Context,
  question: AccessQuestion,
  resourceAccount: string | undefined,
): Decision {
  const { keys, names: _, ...inForce } = policies ?? { keys: {}, names: undefined };
  return decide({
    caller: withGivenMfa(context.caller, question),
    action: question.action,
    resource: question.resource,
    resourceAccount,
    resourcePolicy: question.resourcePolicy,
    allowedByAcl: question.allowedByAcl ?? false,
    ignorePublicGrants: question.ignorePublicGrants ?? false,
    resourcePolicyRequired: question.resourcePolicyRequired ?? false,
    keys: [question.conditionKeys ?? {}, keys, globalConditionKeys(context, resourceAccount)],
    ...inForce,
  });
}

/** A code given with the request itself counts, whatever the session was made with. */
function withGivenMfa(caller: Caller, { conditionKeys }: AccessQuestion): Caller {
  const given = conditionKeys?.["aws:MultiFactorAuthPresent"];
  if (given === undefined || caller.sessionKeys === undefined) return caller;
  const age = conditionKeys?.["aws:MultiFactorAuthAge"] ?? "0";
  const keys = { "aws:MultiFactorAuthPresent": given, "aws:MultiFactorAuthAge": age };
  return { ...caller, sessionKeys: { ...caller.sessionKeys, ...keys } };
}

const rootDecision: Decision = { allowed: true, reason: "allowed", by: "root", matched: [] };

/** A root user in its own account, where no policy speaks against it. */
function isPlainRoot(caller: Caller, question: AccessQuestion, resourceAccount: string | undefined): boolean {
  if (caller.kind !== "root" || question.resourcePolicy !== undefined) return false;
  return resourceAccount === undefined || resourceAccount === caller.accountId;
}

/** The account that an ARN names; S3's name none, and AWS's own policies belong to everybody. */
function accountOf(resource: string): string | undefined {
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(resource)?.[1];
}
