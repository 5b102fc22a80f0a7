/** Owners and ACLs as S3 answers them. */
import type { RegionSettings } from "../../kernel/context.ts";
import { ownerOnly } from "./acl.ts";
import type { Grant, Owner, UploadRow } from "./tables.ts";

/** `Owner` of an answer. Names are shown in the old days only: AWS stopped sending DisplayName in November 2025. */
export function ownerOutput(owner: Owner, era: RegionSettings["s3Era"]): { ID: string; DisplayName?: string } {
  return era === "2023" ? { ID: owner.canonicalId, DisplayName: owner.displayName } : { ID: owner.canonicalId };
}

/** `Initiator` of an upload: AWS went on sending its name. */
export function initiatorOutput({ id, displayName }: UploadRow["initiator"]): { ID: string; DisplayName: string } {
  return { ID: id, DisplayName: displayName };
}

/**
 * The answer of GetBucketAcl and GetObjectAcl. Grants come as they were given, a canned ACL's owner first. In the old days
 * grants to groups come first: ceph's s3-tests compare names only where the first grant has one.
 */
export function aclOutput(
  acl: readonly Grant[] | undefined,
  owner: Owner,
  era: RegionSettings["s3Era"],
): { Owner: { ID: string; DisplayName?: string }; Grants: { Grantee: GranteeOutput; Permission: string }[] } {
  const given = acl ?? ownerOnly(owner);
  const grants = (era === "2023" ? groupsFirst(given) : given).map(({ grantee, permission }) => ({
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
