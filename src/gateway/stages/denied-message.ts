/** AWS's wording of a denial: who is not authorized to perform what on which resource, and which policy is the reason. */
import { allBucketsArn } from "../../kernel/arn.ts";
import type { Caller } from "../../kernel/caller.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";
import type { Decision } from "../../kernel/policy/decide.ts";

const policyNames: Readonly<Record<Decision["by"], string>> = {
  serviceControl: "a service control policy",
  resourceControl: "a resource control policy",
  resource: "a resource-based policy",
  identity: "an identity-based policy",
  boundary: "a permissions boundary",
  session: "a session policy",
  acl: "an access control list",
  root: "a policy",
};

/** The message of an AccessDenied (IAM user guide, "Troubleshoot access denied error messages"). */
export function deniedMessage(
  caller: Caller,
  question: AccessQuestion,
  decision: Pick<Decision, "reason" | "by">,
): string {
  if (caller.kind === "anonymous") return "Access Denied";
  const { action } = question;
  const start = `User: ${caller.arn} is not authorized to perform: ${action}${onResource(question)}`;
  // Who may assume a role is the role's business: STS does not say which policy is missing.
  if (action.startsWith("sts:Assume")) return start;
  const policy = policyNames[decision.by];
  return decision.reason === "explicitDeny"
    ? `${start} with an explicit deny in ${policy}`
    : `${start} because no ${policy.replace(/^an? /, "")} allows the ${action} action`;
}

const iamKinds = /^arn:aws:iam::\d{12}:(user|group|role|policy|instance-profile|mfa|server-certificate)\/(.*)$/;

/** Actions on what does not exist yet, and the one that is about another service: IAM names the resource by its ARN. */
const iamByArn = /^iam:(PassRole$|Create(User|Role|Group|InstanceProfile)$)/;

/** Services name resources each in their way: S3 in quotes, IAM by kind and name, the others by ARN. */
function onResource({ action, resource }: AccessQuestion): string {
  if (resource === "*" || resource === "" || resource === allBucketsArn) return "";
  if (action.startsWith("s3:")) return ` on resource: "${resource}"`;
  const named = action.startsWith("iam:") && !iamByArn.test(action) ? iamKinds.exec(resource) : null;
  const isNamed = named !== null && named[2] !== "" && named[2] !== "*" && named[1] !== "policy";
  return isNamed ? ` on resource: ${named[1]} ${nameOf(named[2] as string)}` : ` on resource: ${resource}`;
}

/** Without the path. */
function nameOf(pathAndName: string): string {
  return pathAndName.slice(pathAndName.lastIndexOf("/") + 1);
}
