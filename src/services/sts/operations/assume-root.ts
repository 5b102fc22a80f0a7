/** AssumeRoot: a member account's root user for one task, for the organization's management account. */
import type { Context } from "../../../kernel/context.ts";
import { AwsError } from "../../../kernel/errors.ts";
import { memberships } from "../../../kernel/identity/organization.ts";
import { organizationFeatures } from "../../../kernel/identity/organization-features.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Sts } from "../../../generated/sts.ts";
import { accessDenied, notAuthorized, validationError } from "../errors.ts";
import { issueCredentials } from "../issue.ts";
import { rootTaskSeconds } from "../limits.ts";

/** What the root user of a member may be assumed for (STS API reference, AssumeRoot). */
const taskPolicies: ReadonlySet<string> = new Set(
  [
    "IAMAuditRootUserCredentials",
    "IAMCreateRootUserPassword",
    "IAMDeleteRootUserCredentials",
    "S3UnlockBucketPolicy",
    "SQSUnlockQueuePolicy",
  ].map((name) => `arn:aws:iam::aws:policy/root-task/${name}`),
);

export const assumeRoot: OperationDefinition<Sts, "AssumeRoot"> = {
  access: (context, input) => {
    if (context.caller.kind === "root") throw accessDenied("AssumeRoot may not be called by root accounts.");
    const resource = rootArn(targetAccount(input.TargetPrincipal) ?? "*");
    return [
      {
        action: "sts:AssumeRoot",
        resource,
        // The organization stands for the member's consent: its account has no policy that could give it.
        resourceAccount: context.caller.accountId,
        conditionKeys: { "sts:TaskPolicyArn": input.TaskPolicyArn.arn ?? "" },
        deniedAs: notAuthorized(context.caller, "sts:AssumeRoot", resource),
      },
    ];
  },
  invoke: async (context, input) => {
    const accountId = targetAccount(input.TargetPrincipal);
    if (accountId === undefined) throw validationError(`${input.TargetPrincipal} is invalid`);
    const taskPolicy = input.TaskPolicyArn.arn ?? "";
    if (!taskPolicies.has(taskPolicy)) throw validationError(`${taskPolicy} is not a task policy for root sessions.`);
    const durationSeconds = input.DurationSeconds ?? rootTaskSeconds;
    if (durationSeconds < 1) {
      throw validationError(`The requested DurationSeconds must be between 1 and ${rootTaskSeconds}.`);
    }
    await requireStanding(context, accountId);
    const sourceIdentity = context.caller.session?.sourceIdentity;
    const issued = issueCredentials(
      context,
      {
        kind: "root",
        accountId,
        policyArns: [taskPolicy],
        keys: { "aws:AssumedRoot": "true" },
        ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
      },
      { durationSeconds, minimumTokenSize: input.MinimumSessionTokenSize },
    );
    return { ...issued, SourceIdentity: sourceIdentity };
  },
};

const rootArn = (accountId: string): string => `arn:aws:iam::${accountId}:root`;

/** An account's number, or its root user's ARN. */
function targetAccount(target: string): string | undefined {
  return /^(?:arn:aws:iam::(\d{12}):root|(\d{12}))$/
    .exec(target)
    ?.slice(1)
    .find((digits) => digits !== undefined);
}

/** Throws AccessDenied unless the caller's account manages the target's organization, which lets root sessions be. */
async function requireStanding(context: Context, accountId: string): Promise<void> {
  const { caller } = context;
  const isOpen = await context.store.read(async (reader) => {
    const target = await reader.get(memberships, [accountId]);
    const own = await reader.get(memberships, [caller.accountId]);
    if (!target || target.isManagement || target.organizationId !== own?.organizationId) return undefined;
    const row = await reader.get(organizationFeatures, [target.organizationId]);
    return row?.features.includes("RootSessions") === true ? { isManagement: own.isManagement } : undefined;
  });
  if (isOpen?.isManagement === true || (isOpen && (await isDelegate(context)))) return;
  throw notAuthorized(caller, "sts:AssumeRoot", rootArn(accountId));
}

/** Whether the caller's account administers IAM for its organization; callers who may not see that count as not. */
async function isDelegate(context: Context): Promise<boolean> {
  try {
    const answer = (await context.call("organizations", "ListDelegatedAdministrators", {
      ServicePrincipal: "iam.amazonaws.com",
    })) as { readonly DelegatedAdministrators?: readonly { readonly Id?: string }[] };
    return (answer.DelegatedAdministrators ?? []).some(({ Id }) => Id === context.caller.accountId);
  } catch (error) {
    if (error instanceof AwsError) return false;
    throw error;
  }
}
