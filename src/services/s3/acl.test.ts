/** Tests of what ACLs allow. */
import { expect, test } from "vitest";
import { anonymousCaller, type Caller } from "../../kernel/caller.ts";
import {
  aclAnswer,
  allUsers,
  authenticatedUsers,
  cannedBucketAcl,
  cannedObjectAcl,
  isBucketOwnerFullControl,
  isPublicAcl,
  newGroupGrant,
  newUserGrant,
  ownerOnly,
  type AclPermission,
} from "./acl.ts";
import type { Grant } from "./tables.ts";

const owner = { canonicalId: "a".repeat(64), displayName: "owner" };
const other = { canonicalId: "b".repeat(64), displayName: "other" };

function callerOf(canonicalId: string): Caller {
  const accountId = canonicalId.startsWith("a") ? "111111111111" : "222222222222";
  return {
    kind: "root",
    accountId,
    arn: `arn:aws:iam::${accountId}:root`,
    userId: accountId,
    canonicalId,
    displayName: "",
    accessKeyId: undefined,
  };
}

const callers = { owner: callerOf(owner.canonicalId), other: callerOf(other.canonicalId), nobody: anonymousCaller };

function ask(acl: readonly Grant[] | undefined, who: keyof typeof callers, permission: AclPermission, ignore = false) {
  return aclAnswer(acl, owner, { caller: callers[who], permission, ignorePublic: ignore });
}

test("without a list the owner has everything and others nothing", () => {
  for (const permission of ["READ", "WRITE", "READ_ACP", "WRITE_ACP"] as const) {
    expect(ask(undefined, "owner", permission)).toBe("account");
    expect(ask(undefined, "other", permission)).toBeUndefined();
    expect(ask(undefined, "nobody", permission)).toBeUndefined();
  }
});

test("a grant to an account gives that account its permission and no other", () => {
  const acl = [...ownerOnly(owner), newUserGrant(other, "READ_ACP")];
  expect(ask(acl, "other", "READ_ACP")).toBe("account");
  expect(ask(acl, "other", "READ")).toBeUndefined();
  expect(ask(acl, "other", "WRITE_ACP")).toBeUndefined();
});

test("full control includes the four permissions", () => {
  const acl = [newUserGrant(other, "FULL_CONTROL")];
  for (const permission of ["READ", "WRITE", "READ_ACP", "WRITE_ACP"] as const) {
    expect(ask(acl, "other", permission)).toBe("account");
  }
});

test("authenticated users are everybody with an account, all users are everybody", () => {
  const authenticated = [newGroupGrant(authenticatedUsers, "READ")];
  expect(ask(authenticated, "other", "READ")).toBe("group");
  expect(ask(authenticated, "nobody", "READ")).toBeUndefined();
  const all = [newGroupGrant(allUsers, "READ")];
  expect(ask(all, "other", "READ")).toBe("group");
  expect(ask(all, "nobody", "READ")).toBe("group");
  expect(ask(all, "nobody", "WRITE")).toBeUndefined();
});

test("ignored public grants leave grants to accounts alone", () => {
  const acl = [newGroupGrant(allUsers, "READ"), newUserGrant(other, "READ")];
  expect(ask(acl, "nobody", "READ", true)).toBeUndefined();
  expect(ask(acl, "other", "READ", true)).toBe("account");
});

test.each([
  ["private", false],
  ["public-read", true],
  ["public-read-write", true],
  ["authenticated-read", true],
  ["aws-exec-read", false],
  ["log-delivery-write", false],
  ["bucket-owner-read", false],
])("the canned list %s is public: %s", (name, isPublic) => {
  expect(isPublicAcl(cannedBucketAcl(name, owner))).toBe(isPublic);
});

test("the canned lists for objects name the bucket's owner when it is another", () => {
  expect(cannedObjectAcl("bucket-owner-read", owner, other)).toEqual([
    newUserGrant(owner, "FULL_CONTROL"),
    newUserGrant(other, "READ"),
  ]);
  expect(cannedObjectAcl("bucket-owner-full-control", owner, owner)).toEqual(ownerOnly(owner));
  expect(cannedObjectAcl("publicread", owner, other)).toBeUndefined();
  expect(cannedBucketAcl("publicread", owner)).toBeUndefined();
});

test("only full control for the bucket's owner alone is what a bucket without ACLs takes", () => {
  expect(isBucketOwnerFullControl(ownerOnly(owner), owner)).toBe(true);
  expect(isBucketOwnerFullControl([...ownerOnly(owner), newUserGrant(other, "READ")], owner)).toBe(false);
  expect(isBucketOwnerFullControl([], owner)).toBe(false);
});
