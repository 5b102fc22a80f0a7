/** Organizations as rows: the tree of accounts, and the policies that hang on it. Organizations writes them, authorization and the bill read them. */
import { defineTable } from "../table.ts";
import type { Tags } from "./principals.ts";

/** Kinds of policies that Organizations keeps. */
export type OrganizationPolicyType =
  | "SERVICE_CONTROL_POLICY"
  | "RESOURCE_CONTROL_POLICY"
  | "TAG_POLICY"
  | "BACKUP_POLICY"
  | "AISERVICES_OPT_OUT_POLICY"
  | "CHATBOT_POLICY"
  | "DECLARATIVE_POLICY_EC2"
  | "SECURITYHUB_POLICY"
  | "SECURITYHUB_CSPM_POLICY"
  | "INSPECTOR_POLICY"
  | "GUARDDUTY_POLICY"
  | "BEDROCK_POLICY"
  | "S3_POLICY"
  | "UPGRADE_ROLLOUT_POLICY"
  | "NETWORK_SECURITY_DIRECTOR_POLICY";

/** An organization. */
export interface OrganizationRow {
  /** `o-…`. */
  readonly id: string;
  readonly managementAccountId: string;
  readonly featureSet: "ALL" | "CONSOLIDATED_BILLING";
  readonly createdAt: number;
  /** `r-…`. */
  readonly rootId: string;
  readonly rootTags: Tags;
  readonly enabledPolicyTypes: readonly OrganizationPolicyType[];
  /** Service principals with trusted access, and since when. */
  readonly trustedServices: Readonly<Record<string, number>>;
  /** Accounts it may have, when not the default quota. */
  readonly accountLimit?: number;
}

export const organizations = defineTable<OrganizationRow>("organizations.organizations", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.id],
});

/** An account's place in an organization. An account without a row stands alone. */
export interface MembershipRow {
  readonly accountId: string;
  readonly organizationId: string;
  readonly isManagement: boolean;
  /** Root or OU. */
  readonly parentId: string;
  readonly joinedAt: number;
  readonly joinedMethod: "INVITED" | "CREATED";
  readonly state: "ACTIVE" | "SUSPENDED" | "PENDING_CLOSURE";
  readonly tags: Tags;
  /** When closing it was asked for. */
  readonly closedAt?: number;
}

export const memberships = defineTable<MembershipRow>("organizations.memberships", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.accountId],
  indexes: {
    organization: (row) => [row.organizationId, row.accountId],
    parent: (row) => [row.parentId, row.accountId],
    closing: (row) => (row.state === "PENDING_CLOSURE" ? [row.closedAt ?? 0, row.accountId] : undefined),
    closed: (row) =>
      row.state === "SUSPENDED" && row.closedAt !== undefined ? [row.closedAt, row.accountId] : undefined,
  },
});

/** An organizational unit. */
export interface OrganizationalUnitRow {
  /** `ou-…`. */
  readonly id: string;
  readonly organizationId: string;
  readonly parentId: string;
  readonly name: string;
  readonly createdAt: number;
  readonly tags: Tags;
}

export const organizationalUnits = defineTable<OrganizationalUnitRow>("organizations.units", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.id],
  indexes: {
    parent: (row) => [row.parentId, row.name],
    organization: (row) => [row.organizationId, row.id],
  },
});

/** A policy of an organization. */
export interface OrganizationPolicyRow {
  readonly organizationId: string;
  /** `p-…`; `p-FullAWSAccess` and `p-RCPFullAWSAccess` are AWS's own and exist in every organization. */
  readonly id: string;
  readonly type: OrganizationPolicyType;
  readonly name: string;
  readonly description: string;
  readonly text: string;
  readonly awsManaged: boolean;
  readonly createdAt: number;
  /** When its text last changed. */
  readonly updatedAt?: number;
  readonly tags: Tags;
}

export const organizationPolicies = defineTable<OrganizationPolicyRow>("organizations.policies", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.organizationId, row.id],
});

/** What hangs on one target (root, OU or account): one row, so that a decision reads it with one look. */
export interface PolicyTargetRow {
  readonly organizationId: string;
  readonly targetId: string;
  /** In the order of their attachment. */
  readonly policies: readonly { readonly id: string; readonly type: OrganizationPolicyType }[];
  /** When one was last attached or detached. */
  readonly changedAt?: number;
}

export const policyTargets = defineTable<PolicyTargetRow>("organizations.policy-targets", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.targetId],
  indexes: { organization: (row) => [row.organizationId, row.targetId] },
});

/** A member that acts for the organization towards some services. */
export interface DelegatedAdministratorRow {
  readonly organizationId: string;
  readonly accountId: string;
  /** Service principal → since when. */
  readonly services: Readonly<Record<string, number>>;
  readonly since: number;
}

export const delegatedAdministrators = defineTable<DelegatedAdministratorRow>(
  "organizations.delegated-administrators",
  {
    scope: "partition",
    key: (row) => [row.organizationId, row.accountId],
  },
);
