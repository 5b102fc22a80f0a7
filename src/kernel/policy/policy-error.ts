/** What is wrong with a policy, in the words of the service that was given it. */
import { faultMessage } from "./policy-messages.ts";
import type { PolicyUse } from "./document.ts";

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
  | "conditionValue"
  /** What only IAM's older parser looks at: the effect's case, dates, the colons of resources. */
  | "legacy"
  /** Two colons in an action. */
  | "actionColons"
  /** Detail: what stands before the action's colon. */
  | "vendor"
  /** Nothing but a partition. */
  | "resourceVendor"
  /** Detail: the resource, as IAM completes it. */
  | "partition"
  /** A region in an ARN that has none. Detail: the resource. */
  | "resourceRegion"
  /** An ARN of IAM with an unknown kind of resource. */
  | "resourcePath"
  /** `Principal` of a trust policy that is no object. */
  | "principalForm"
  /** Detail: the effect. */
  | "notPrincipal"
  /** What control policies cannot have. Detail: the element's name. */
  | "control"
  /** Detail: AWS's sentence about the limit. */
  | "tooLarge";

/**
 * In whose words a fault is told: S3 answers MalformedPolicy; IAM and STS MalformedPolicyDocument, where trust policies
 * have another parser than the others; Organizations MalformedPolicyDocumentException.
 */
export type PolicyWording = "s3" | "iam" | "trust" | "organizations";

/** Who tells the faults of such a policy. */
export function wordingOf(use: PolicyUse): PolicyWording {
  if (use === "bucket") return "s3";
  if (use === "trust") return "trust";
  return use === "serviceControl" || use === "resourceControl" ? "organizations" : "iam";
}

/** A policy that cannot be accepted. The message is AWS's; services choose the error code. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly fault: PolicyFault;
  readonly detail: string;

  constructor(fault: PolicyFault, detail: string, wording: PolicyWording) {
    super(faultMessage(fault, detail, wording));
    this.fault = fault;
    this.detail = detail;
  }
}

/** Throws the PolicyError of a fault in the wording of the policy's use. */
export type Fail = (fault: PolicyFault, detail?: string) => never;
