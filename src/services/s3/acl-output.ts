/** Owners and ACLs as S3 answers them. */
import type { RegionSettings } from "../../kernel/context.ts";
import { ownerOnly } from "./acl.ts";
import type { Grant, Owner } from "./tables.ts";

/** `Owner` of an answer. Names are shown in the old days only: AWS stopped sending DisplayName in November 2025. */
export function ownerOutput(owner: Owner, era: RegionSettings["s3Era"]): { ID: string; DisplayName?: string } {
  return era === "2023" ? { ID: owner.canonicalId, DisplayName: owner.displayName } : { ID: owner.canonicalId };
}

/**
 * The answer of GetBucketAcl and GetObjectAcl. A list is a set, and AWS promises no order: grants to groups come first here,
 * as ceph's s3-tests want them.
 */
export function aclOutput(
  acl: readonly Grant[] | undefined,
  owner: Owner,
  era: RegionSettings["s3Era"],
): { Owner: { ID: string; DisplayName?: string }; Grants: { Grantee: GranteeOutput; Permission: string }[] } {
  const grants = groupsFirst(acl ?? ownerOnly(owner)).map(({ grantee, permission }) => ({
    Grantee: granteeOutput(grantee, era),
    Permission: permission,
  }));
  return { Owner: ownerOutput(owner, era), Grants: grants };
}

function groupsFirst(acl: readonly Grant[]): Grant[] {
  const isGroup = ({ grantee }: Grant): boolean => grantee.type === "Group";
  return [...acl.filter(isGroup), ...acl.filter((grant) => !isGroup(grant))];
}

type GranteeOutput = { Type: "CanonicalUser"; ID: string; DisplayName?: string } | { Type: "Group"; URI: string };

function granteeOutput(grantee: Grant["grantee"], era: RegionSettings["s3Era"]): GranteeOutput {
  if (grantee.type === "Group") return { Type: "Group", URI: grantee.uri };
  const shown = ownerOutput({ canonicalId: grantee.id, displayName: grantee.displayName }, era);
  return { Type: "CanonicalUser", ...shown };
}
