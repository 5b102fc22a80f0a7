/** The effective policy of an account: everything attached from the root down to it, merged. */
import { organizationPath } from "../../kernel/identity/organization-tree.ts";
import {
  organizationPolicies,
  policyTargets,
  type OrganizationPolicyRow,
  type OrganizationPolicyType,
  type OrganizationRow,
} from "../../kernel/identity/organization.ts";
import type { Reader } from "../../kernel/store.ts";
import { parseSource } from "./policy-content.ts";
import { mergePolicies, type MergedNode, type SourceNode } from "./policy-merge.ts";
import { tagKeysOf, withTagDefaults } from "./tag-policy.ts";

/** A policy that has a say. */
interface Contribution {
  readonly id: string;
  readonly document: SourceNode;
}

/** An account's effective policy of one type. */
export interface EffectivePolicyView {
  readonly content: MergedNode;
  /** What it was merged from, from the root down. */
  readonly contributions: readonly Contribution[];
  /** When something about it last changed. */
  readonly updatedAt: number;
  /** `o-…/r-…/ou-…/ACCOUNT/`. */
  readonly path: string;
}

/** Merges the policies of a member of the organization. */
export async function effectivePolicyOf(
  reader: Reader,
  organization: OrganizationRow,
  accountId: string,
  type: OrganizationPolicyType,
): Promise<EffectivePolicyView> {
  const place = await organizationPath(reader, accountId);
  const ids = place?.levels ?? [];
  let updatedAt = place?.membership.joinedAt ?? organization.createdAt;
  const levels: Contribution[][] = [];
  for (const targetId of ids) {
    const target = await reader.get(policyTargets, [targetId]);
    updatedAt = Math.max(updatedAt, target?.changedAt ?? 0);
    const level: Contribution[] = [];
    for (const { id } of (target?.policies ?? []).filter((attached) => attached.type === type)) {
      const policy = await reader.get(organizationPolicies, [organization.id, id]);
      if (!policy) continue;
      updatedAt = Math.max(updatedAt, changeOf(policy));
      level.push({ id, document: parseSource(policy.text) });
    }
    levels.push(level);
  }
  const contributions = levels.flat();
  const documents = contributions.map(({ document }) => document);
  const merged = mergePolicies(levels.map((level) => level.map(({ document }) => document)));
  const content = type === "TAG_POLICY" ? withTagDefaults(merged, tagKeysOf(documents)) : merged;
  return { content, contributions, updatedAt, path: `${[organization.id, ...ids].join("/")}/` };
}

const changeOf = (policy: OrganizationPolicyRow): number => policy.updatedAt ?? 0;
