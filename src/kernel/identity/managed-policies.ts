/** Managed policies that customers made; AWS's own come with the product (aws-managed-policies.ts). */
import { defineTable } from "../table.ts";
import type { Tags } from "./principals.ts";

/** One version of a managed policy. */
export interface PolicyVersion {
  /** `v1`, `v2` …: numbers are never given twice. */
  readonly id: string;
  readonly text: string;
  /** Region time, milliseconds. */
  readonly createdAt: number;
}

/** A customer-managed policy with its versions. */
export interface ManagedPolicyRow {
  readonly accountId: string;
  readonly policyName: string;
  /** `ANPA…`. */
  readonly policyId: string;
  /** Begins and ends with "/". */
  readonly path: string;
  readonly description?: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly defaultVersionId: string;
  /** Oldest first, at most five. */
  readonly versions: readonly PolicyVersion[];
  /** Number of the version that comes next. */
  readonly nextVersion: number;
  readonly tags: Tags;
}

export const managedPolicies = defineTable<ManagedPolicyRow>("iam.managed-policies", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.accountId, row.policyName.toLowerCase()],
});

/** `arn:aws:iam::ACCOUNT:policy/PATH/NAME`. */
export const managedPolicyArn = (row: Pick<ManagedPolicyRow, "accountId" | "path" | "policyName">): string =>
  `arn:aws:iam::${row.accountId}:policy${row.path}${row.policyName}`;

/** The parts of a managed policy's ARN; `accountId` is "aws" for AWS's own. Undefined for anything else. */
export function parsePolicyArn(arn: string): { accountId: string; path: string; policyName: string } | undefined {
  const match = /^arn:aws:iam::(aws|\d{12}):policy(\/(?:.*\/)?)([^/]+)$/.exec(arn);
  if (!match) return undefined;
  return { accountId: match[1] as string, path: match[2] as string, policyName: match[3] as string };
}
