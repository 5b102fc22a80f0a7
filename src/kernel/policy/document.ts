/** A parsed policy: statements with their elements in lists, ready to be matched. */

/** Who a statement speaks of. `"*"` under AWS means everybody. */
export interface PolicyPrincipals {
  /** Account ids, ARNs, or "*". */
  readonly aws: readonly string[];
  readonly service: readonly string[];
  readonly federated: readonly string[];
  readonly canonicalUser: readonly string[];
}

/** One condition: operator (with its qualifiers), key and values. */
export interface PolicyCondition {
  /** `StringEquals`, `IpAddress`, `Null` … without prefix and suffix. */
  readonly operator: string;
  readonly qualifier: "ForAllValues" | "ForAnyValue" | undefined;
  readonly ifExists: boolean;
  /** As written; matched without regard to case. */
  readonly key: string;
  readonly values: readonly string[];
}

/** One statement. */
export interface PolicyStatement {
  readonly sid: string | undefined;
  readonly effect: "Allow" | "Deny";
  readonly principals: PolicyPrincipals | undefined;
  readonly notPrincipals: PolicyPrincipals | undefined;
  readonly actions: readonly string[] | undefined;
  readonly notActions: readonly string[] | undefined;
  readonly resources: readonly string[] | undefined;
  readonly notResources: readonly string[] | undefined;
  readonly conditions: readonly PolicyCondition[];
}

/** A whole policy. */
export interface PolicyDocument {
  readonly version: "2008-10-17" | "2012-10-17";
  readonly id: string | undefined;
  readonly statements: readonly PolicyStatement[];
}

/**
 * What a policy is for, which decides what it has to have, and in whose words its faults are told.
 * - `identity`: inline policies of users, groups and roles; no principal.
 * - `managed`: as identity; the version has to be 2012-10-17. `boundary` is the same: a boundary is a managed policy.
 * - `session`: as identity, passed to STS.
 * - `serviceControl`: as identity, of organizations.
 * - `resourceControl`: of organizations; principal and resource.
 * - `resource`: of queues, topics …; principal and resource.
 * - `key`: of KMS keys; as resource, but identifiers may repeat, and statements without action or resource have no effect.
 * - `bucket`: of S3 buckets, in S3's words. `checkBucketPolicy` adds what depends on the bucket.
 * - `trust`: of roles; principal, no resource, actions of STS only.
 */
export type PolicyUse =
  | "identity"
  | "managed"
  | "boundary"
  | "session"
  | "serviceControl"
  | "resourceControl"
  | "resource"
  | "key"
  | "bucket"
  | "trust";

/** Policies that belong to a principal, and so name none. */
export const principalPolicyUses: ReadonlySet<PolicyUse> = new Set<PolicyUse>([
  "identity",
  "managed",
  "boundary",
  "session",
  "serviceControl",
]);
