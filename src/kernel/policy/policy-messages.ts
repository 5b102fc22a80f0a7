/** The sentences that AWS's services say about faulty policies. */
import type { PolicyFault, PolicyWording } from "./policy-error.ts";

/** The sentence for a fault. */
export function faultMessage(fault: PolicyFault, detail: string, wording: PolicyWording): string {
  return fault === "tooLarge" ? detail : (messages[wording][fault]?.(detail) ?? defaults[wording]);
}

type Messages = Readonly<Partial<Record<PolicyFault, (detail: string) => string>>>;

const s3Messages: Messages = {
  notJson: () => "Policies must be valid JSON and the first byte must be '{'",
  leadingSpace: () => "Policies must be valid JSON and the first byte must be '{'",
  version: () => "The policy must contain a valid version string",
  missing: (detail) => `Missing required field ${detail}`,
  emptyStatement: () => "Could not parse the policy: Statement is empty!",
  unknownField: (detail) => `Unknown field ${detail}`,
  effect: (detail) => `Invalid effect: ${detail}`,
  principal: () => "Invalid principal in policy",
  prohibited: (detail) => `Unknown field ${detail}`,
  action: () => "Policy has invalid action",
  resource: () => "Policy has invalid resource",
  actionDoesNotApply: () => "Action does not apply to any resource(s) in statement",
  conditionOperator: (detail) => `Invalid Condition type : ${detail}`,
  conditionKey: () => "Policy has an invalid condition key",
  conditionDoesNotApply: () => "Conditions do not apply to combination of actions and resources in statement",
  conditionValue: (detail) =>
    detail.endsWith("IpAddress")
      ? "Invalid IP address in Conditions"
      : `Invalid value in Conditions for operator ${detail}`,
};

/** IAM's answers to CreatePolicy. */
const iamMessages: Messages = {
  leadingSpace: () => "JSON strings must not have leading spaces",
  version: () => "Policy document must be version 2012-10-17 or greater.",
  missing: (detail) => {
    if (detail === "Action") return "Policy statement must contain actions.";
    if (detail === "Resource") return "Policy statement must contain resources.";
    return detail === "Principal" ? "Policy document must contain a principal." : "Syntax errors in policy.";
  },
  emptyStatement: () => "Policy document must contain statements.",
  sid: () =>
    "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
  sidNotUnique: () => "Statement IDs (SID) in a single policy must be unique.",
  principal: (detail) => `Invalid principal in policy: ${detail}`,
  prohibited: (detail) =>
    detail === "Resource" ? "Has prohibited field Resource" : "Policy document should not specify a principal.",
  action: () => "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
  actionColons: () => "Actions/Condition can contain only one colon.",
  vendor: (detail) => `Vendor ${detail} is not valid`,
  resource: (detail) => `Resource ${detail} must be in ARN format or "*".`,
  resourceVendor: () => "Resource vendor must be fully qualified and cannot contain regexes.",
  resourceRegion: (detail) =>
    detail.split(":")[2] === "iam"
      ? `IAM resource ${detail} cannot contain region information.`
      : `Resource ${detail} can not contain region information.`,
  resourcePath: () => `IAM resource path must either be "*", root, or start with ${iamResourceKinds.join(", ")}.`,
  partition: (detail) => `Partition "${detail.split(":")[1] ?? ""}" is not valid for resource "${detail}".`,
  legacy: () => "The policy failed legacy parsing",
};

/** The beginnings of resources in IAM's ARNs, in the order in which IAM lists them. */
export const iamResourceKinds: readonly string[] = [
  "user/",
  "federated-user/",
  "role/",
  "group/",
  "instance-profile/",
  "mfa/",
  "server-certificate/",
  "policy/",
  "sms-mfa/",
  "saml-provider/",
  "oidc-provider/",
  "report/",
  "access-report/",
];

/** IAM's answers to CreateRole. */
const trustMessages: Messages = {
  notJson: () => "This policy contains invalid Json",
  leadingSpace: () => "JSON strings must not have leading spaces",
  version: () => "The policy must contain a valid version string",
  emptyStatement: () => "Could not parse the policy: Statement is empty!",
  missing: (detail) =>
    detail === "Statement" ? "Could not parse the policy: Statement is empty!" : `Missing required field ${detail}`,
  effect: (detail) => `Invalid effect: ${detail}`,
  sid: iamMessages.sid as () => string,
  sidNotUnique: () => "The Statement Ids in the policy are not unique",
  principal: (detail) =>
    detail === "{}" ? "Missing required field Principal cannot be empty!" : `Invalid principal in policy: ${detail}`,
  principalForm: () => "Principal must be a JSON object.",
  notPrincipal: (detail) =>
    detail === "Allow"
      ? "Allow with NotPrincipal is not allowed."
      : "AssumeRole policy must not contain NotPrincipal field.",
  action: () => "AssumeRole policy may only specify STS AssumeRole actions.",
  prohibited: (detail) =>
    detail === "NotResource" ? "AssumeRole policy must not contain resources." : "Has prohibited field Resource",
};

const messages: Readonly<Record<PolicyWording, Messages>> = {
  s3: s3Messages,
  iam: iamMessages,
  trust: trustMessages,
  organizations: {},
};

/** What is said of faults that have no words of their own. */
const defaults: Readonly<Record<PolicyWording, string>> = {
  s3: "Invalid policy syntax.",
  iam: "Syntax errors in policy.",
  trust: "Syntax error in policy.",
  organizations: "The provided policy document does not meet the requirements of the specified policy type.",
};
