/** AWS's decision: may this caller do this to that resource, given every policy that has a say? */
import { Evaluation } from "./evaluation.ts";
import type { Caller } from "../caller.ts";
import type { ConditionKeys } from "./keys.ts";
import type { PolicyDocument, PolicyStatement } from "./document.ts";

/** The kinds of policies, in the order in which an explicit deny is looked for. */
export type PolicyKind = "serviceControl" | "resourceControl" | "resource" | "identity" | "boundary" | "session";

/** What is asked, and every policy that has a say. What is left out is not in force. */
export interface DecisionRequest {
  readonly caller: Caller;
  /** `s3:GetObject`, in any case. */
  readonly action: string;
  /** An ARN, or "*". */
  readonly resource: string;
  /** Account that owns the resource; undefined: the caller's own. */
  readonly resourceAccount?: string | undefined;
  /**
   * Condition keys of the request; where two records have the same key the first counts. Those that follow from the
   * caller (`aws:PrincipalArn`, `aws:userid`, the session's …) are added and come before all.
   */
  readonly keys: readonly ConditionKeys[];
  /** The caller's own policies and those of its groups or role. Nobody looks at them for root. */
  readonly identityPolicies?: readonly PolicyDocument[] | undefined;
  /** Permissions boundary. */
  readonly boundary?: PolicyDocument | undefined;
  /**
   * Policies passed when the session was made. A federated user without any may only what a resource's policy gives to
   * its session. They bind root sessions too (AssumeRoot).
   */
  readonly sessionPolicies?: readonly PolicyDocument[] | undefined;
  /**
   * One list a level, from the organization's root to the caller's account; left out for the management account. Each
   * level has to allow. Service-linked roles are exempt; root users of member accounts are not.
   */
  readonly serviceControlPolicies?: readonly (readonly PolicyDocument[])[] | undefined;
  /** The same for the resource's account. */
  readonly resourceControlPolicies?: readonly (readonly PolicyDocument[])[] | undefined;
  readonly resourcePolicy?: PolicyDocument | undefined;
  /** An access list grants it to the caller's account or to everybody: as strong as a resource policy that names the account. */
  readonly allowedByAcl?: boolean;
  /**
   * Public allow statements of the resource policy and access lists do not count, and while the policy is public only
   * services and the owner's account get anything from it (S3's RestrictPublicBuckets).
   */
  readonly ignorePublicGrants?: boolean;
  /** The resource's policy has to allow even within the account: roles to be assumed, KMS keys. */
  readonly resourcePolicyRequired?: boolean;
  /** What a policy is called (a name, an ARN); asked for documents that had a say, and copied into `matched`. */
  readonly label?: ((document: PolicyDocument, kind: PolicyKind) => string | undefined) | undefined;
}

/** A statement that spoke for the decision. */
export interface MatchedStatement {
  readonly kind: PolicyKind;
  readonly document: PolicyDocument;
  readonly statement: PolicyStatement;
  /** Place of the statement in its document, from 0. */
  readonly index: number;
  /** What the request's `label` calls the document. */
  readonly label?: string;
}

/** The answer. */
export interface Decision {
  readonly allowed: boolean;
  readonly reason: "allowed" | "explicitDeny" | "implicitDeny";
  /** Which policy allowed or denied, or whose allow is missing. `root`: the account's owner needs none. */
  readonly by: PolicyKind | "acl" | "root";
  /** The statements that denied, or those that allowed. */
  readonly matched: readonly MatchedStatement[];
}

/** Decides. Pure; throws nothing. */
export function decide(request: DecisionRequest): Decision {
  return new Evaluation(request).decide();
}
