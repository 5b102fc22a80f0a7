/** What is wrong with a policy, in the words of the service that was given it. */

/** The kinds of faults; the comment says what `detail` is. */
export type PolicyFault =
  /** Not JSON, or not an object. */
  | "notJson"
  /** Leading white space. */
  | "leadingSpace"
  /** JSON of the wrong form. Detail: where. */
  | "syntax"
  /** Detail: the version. */
  | "version"
  /** Detail: the element's name. */
  | "missing"
  /** No statement in the list. */
  | "emptyStatement"
  /** Detail: the element's name. */
  | "unknownField"
  /** Detail: the effect. */
  | "effect"
  | "sid"
  | "sidNotUnique"
  /** Detail: the principal. */
  | "principal"
  /** A principal in a policy that belongs to one, or a resource in a trust policy. Detail: the element's name. */
  | "prohibited"
  /** Detail: the action. */
  | "action"
  /** Detail: the resource. */
  | "resource"
  | "actionDoesNotApply"
  /** Detail: the operator. */
  | "conditionOperator"
  /** Detail: the key. */
  | "conditionKey"
  | "conditionDoesNotApply"
  /** Detail: the operator. */
  | "conditionValue";

/** In whose words a fault is told: S3 answers MalformedPolicy, IAM and the others MalformedPolicyDocument or their own. */
export type PolicyWording = "s3" | "iam";

/** A policy that cannot be accepted. The message is AWS's; services choose the error code. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly fault: PolicyFault;
  readonly detail: string;

  constructor(fault: PolicyFault, detail: string, wording: PolicyWording) {
    super((wording === "s3" ? s3Message : iamMessage)(fault, detail));
    this.fault = fault;
    this.detail = detail;
  }
}

const s3Messages: Readonly<Record<PolicyFault, (detail: string) => string>> = {
  notJson: () => "Policies must be valid JSON and the first byte must be '{'",
  leadingSpace: () => "Policies must be valid JSON and the first byte must be '{'",
  syntax: () => "Invalid policy syntax.",
  version: () => "The policy must contain a valid version string",
  missing: (detail) => `Missing required field ${detail}`,
  emptyStatement: () => "Could not parse the policy: Statement is empty!",
  unknownField: (detail) => `Unknown field ${detail}`,
  effect: (detail) => `Invalid effect: ${detail}`,
  sid: () => "Invalid policy syntax.",
  sidNotUnique: () => "Invalid policy syntax.",
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

function s3Message(fault: PolicyFault, detail: string): string {
  return s3Messages[fault](detail);
}

const iamMessages: Readonly<Partial<Record<PolicyFault, (detail: string) => string>>> = {
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
  action: (detail) =>
    detail.includes(":")
      ? "The policy failed legacy parsing"
      : "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
  resource: (detail) => `Resource ${detail} must be in ARN format or "*".`,
};

function iamMessage(fault: PolicyFault, detail: string): string {
  return iamMessages[fault]?.(detail) ?? "Syntax errors in policy.";
}

/** Throws the PolicyError of a fault in the wording of the policy's use. */
export type Fail = (fault: PolicyFault, detail?: string) => never;
