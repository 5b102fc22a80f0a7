/** Access control lists: who is granted what, and what the canned ones say. Pure. */
import { anonymousCanonicalId, type Caller } from "../../kernel/caller.ts";
import { imageReader } from "./aws-accounts.ts";
import type { Grant, Owner } from "./tables.ts";

export const allUsers = "http://acs.amazonaws.com/groups/global/AllUsers";
export const authenticatedUsers = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const logDelivery = "http://acs.amazonaws.com/groups/s3/LogDelivery";

/** Permissions a request may need; FULL_CONTROL includes all four. */
export type AclPermission = "READ" | "WRITE" | "READ_ACP" | "WRITE_ACP";

/** Through whom an ACL lets a caller do something: its own account, a group everybody may be in, or not at all. */
export type AclAnswer = "account" | "group" | undefined;

/** What an ACL says of a caller. Without a list (`acl` undefined) the owner alone has everything. */
export function aclAnswer(
  acl: readonly Grant[] | undefined,
  owner: Owner,
  asked: { readonly caller: Caller; readonly permission: AclPermission; readonly ignorePublic: boolean },
): AclAnswer {
  const { caller, permission, ignorePublic } = asked;
  const accountId = accountIn(caller);
  if (acl === undefined) return accountId === owner.canonicalId ? "account" : undefined;
  let answer: AclAnswer;
  for (const { grantee, permission: granted } of acl) {
    if (granted !== permission && granted !== "FULL_CONTROL") continue;
    if (grantee.type === "CanonicalUser") {
      if (grantee.id === accountId) answer ??= "account";
    } else if (!ignorePublic && isInGroup(caller, grantee.uri)) {
      return "group";
    }
  }
  return answer;
}

/** A service that acts for an account is not that account. */
function accountIn(caller: Caller): string | undefined {
  if (caller.kind === "service") return undefined;
  return caller.kind === "anonymous" ? anonymousCanonicalId : caller.canonicalId;
}

function isInGroup(caller: Caller, uri: string): boolean {
  if (uri === allUsers) return true;
  if (uri === logDelivery) return caller.kind === "service" && caller.arn === "logging.s3.amazonaws.com";
  return uri === authenticatedUsers && caller.kind !== "anonymous";
}

/** Whether a list grants anything to everybody, or to everybody with an account. */
export function isPublicAcl(acl: readonly Grant[] | undefined): boolean {
  return acl !== undefined && acl.some(({ grantee }) => grantee.type === "Group" && isPublicGroup(grantee.uri));
}

function isPublicGroup(uri: string): boolean {
  return uri === allUsers || uri === authenticatedUsers;
}

/** Whether access logs may be delivered by a list's grants. */
export function hasLogDeliveryAcl(acl: readonly Grant[] | undefined): boolean {
  const granted = (acl ?? []).flatMap(({ grantee, permission }) =>
    grantee.type === "Group" && grantee.uri === logDelivery ? [permission] : [],
  );
  return granted.includes("FULL_CONTROL") || (granted.includes("WRITE") && granted.includes("READ_ACP"));
}

export function isKnownGroup(uri: string): boolean {
  return isPublicGroup(uri) || uri === logDelivery;
}

export function newUserGrant(owner: Owner, permission: Grant["permission"]): Grant {
  return { grantee: { type: "CanonicalUser", id: owner.canonicalId, displayName: owner.displayName }, permission };
}

export function newGroupGrant(uri: string, permission: Grant["permission"]): Grant {
  return { grantee: { type: "Group", uri }, permission };
}

/** The list as it stands when none was given: the owner has full control. */
export function ownerOnly(owner: Owner): Grant[] {
  return [newUserGrant(owner, "FULL_CONTROL")];
}

/** What a canned ACL grants on a bucket; undefined when there is no such canned ACL. Those for objects are ignored. */
export function cannedBucketAcl(name: string, owner: Owner): Grant[] | undefined {
  const further = cannedGrants(name);
  if (further === undefined && name !== "bucket-owner-read" && name !== "bucket-owner-full-control") return undefined;
  return [...ownerOnly(owner), ...(further ?? [])];
}

/** What a canned ACL grants on an object; undefined when there is no such canned ACL. */
export function cannedObjectAcl(name: string, owner: Owner, bucketOwner: Owner): Grant[] | undefined {
  if (name === "bucket-owner-read" || name === "bucket-owner-full-control") {
    if (owner.canonicalId === bucketOwner.canonicalId) return ownerOnly(owner);
    const permission = name === "bucket-owner-read" ? "READ" : "FULL_CONTROL";
    return [...ownerOnly(owner), newUserGrant(bucketOwner, permission)];
  }
  const further = cannedGrants(name);
  return further && [...ownerOnly(owner), ...further];
}

function cannedGrants(name: string): Grant[] | undefined {
  switch (name) {
    case "private":
      return [];
    case "public-read":
      return [newGroupGrant(allUsers, "READ")];
    case "public-read-write":
      return [newGroupGrant(allUsers, "READ"), newGroupGrant(allUsers, "WRITE")];
    case "authenticated-read":
      return [newGroupGrant(authenticatedUsers, "READ")];
    case "aws-exec-read":
      return [newUserGrant(imageReader, "READ")];
    case "log-delivery-write":
      return [newGroupGrant(logDelivery, "WRITE"), newGroupGrant(logDelivery, "READ_ACP")];
    default:
      return undefined;
  }
}

/** Whether a list gives full control to the bucket's owner and nothing to anybody else: all that a bucket without ACLs takes. */
export function isBucketOwnerFullControl(acl: readonly Grant[], bucketOwner: Owner): boolean {
  return (
    acl.length > 0 &&
    acl.every(
      ({ grantee, permission }) =>
        permission === "FULL_CONTROL" && grantee.type === "CanonicalUser" && grantee.id === bucketOwner.canonicalId,
    )
  );
}
