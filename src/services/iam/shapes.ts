/** Users, groups, roles and instance profiles as answers show them. Lists show less (API reference, ListUsers, ListRoles …). */
import type { AttachedPermissionsBoundary, Group, InstanceProfile, Role, User } from "../../generated/iam.ts";
import {
  groupArn,
  roleArn,
  userArn,
  type GroupRow,
  type RoleRow,
  type UserRow,
} from "../../kernel/identity/principals.ts";
import { encodeDocument } from "./policy-document.ts";
import { instanceProfileArn, type InstanceProfileRow } from "./tables.ts";
import { tagList, tagsMember } from "./tags.ts";

/** A user in a list, without tags and boundary. */
export const userSummary = (row: UserRow, passwordUsedAt?: number): User => ({
  Path: row.path,
  UserName: row.userName,
  UserId: row.userId,
  Arn: userArn(row),
  CreateDate: new Date(row.createdAt),
  ...(passwordUsedAt === undefined ? {} : { PasswordLastUsed: new Date(passwordUsedAt) }),
});

/** A user with everything. */
export const userDetail = (row: UserRow, passwordUsedAt?: number): User => ({
  ...userSummary(row, passwordUsedAt),
  ...boundaryMember(row.boundary),
  ...tagsMember(row.tags),
});

export const groupShape = (row: GroupRow): Group => ({
  Path: row.path,
  GroupName: row.groupName,
  GroupId: row.groupId,
  Arn: groupArn(row),
  CreateDate: new Date(row.createdAt),
});

/** What is said of a role everywhere. */
const roleCore = (row: RoleRow): Role => ({
  Path: row.path,
  RoleName: row.roleName,
  RoleId: row.roleId,
  Arn: roleArn(row),
  CreateDate: new Date(row.createdAt),
  AssumeRolePolicyDocument: encodeDocument(row.trustPolicy),
});

const descriptionMember = (row: RoleRow): Pick<Role, "Description"> =>
  row.description === undefined ? {} : { Description: row.description };

/** A role in a list. */
export const roleSummary = (row: RoleRow): Role => ({
  ...roleCore(row),
  ...descriptionMember(row),
  MaxSessionDuration: row.maxSessionSeconds,
});

/** A role with everything. */
export const roleDetail = (row: RoleRow, used?: { readonly at: number; readonly region: string }): Role => ({
  ...roleSummary(row),
  ...boundaryMember(row.boundary),
  ...tagsMember(row.tags),
  RoleLastUsed: used === undefined ? {} : { LastUsedDate: new Date(used.at), Region: used.region },
});

/** A role that was just made: without its description, and the length of its sessions is told only to who has set it. */
export const newRoleShape = (row: RoleRow, saysSessions: boolean): Role => ({
  ...roleCore(row),
  ...(saysSessions ? { MaxSessionDuration: row.maxSessionSeconds } : {}),
  ...boundaryMember(row.boundary),
  ...tagsMember(row.tags),
});

/** An instance profile in a list. */
export const profileSummary = (row: InstanceProfileRow, role: RoleRow | undefined): InstanceProfile => ({
  Path: row.path,
  InstanceProfileName: row.profileName,
  InstanceProfileId: row.profileId,
  Arn: instanceProfileArn(row),
  CreateDate: new Date(row.createdAt),
  Roles: role === undefined ? [] : [{ ...roleCore(role), ...descriptionMember(role) }],
});

/** A profile that was just made, which has no tags to show unless it was given some. */
export const newProfileShape = (row: InstanceProfileRow): InstanceProfile => ({
  ...profileSummary(row, undefined),
  ...tagsMember(row.tags),
});

export const profileDetail = (row: InstanceProfileRow, role: RoleRow | undefined): InstanceProfile => ({
  ...profileSummary(row, role),
  Tags: tagList(row.tags),
});

function boundaryMember(arn: string | undefined): { PermissionsBoundary?: AttachedPermissionsBoundary } {
  if (arn === undefined) return {};
  return { PermissionsBoundary: { PermissionsBoundaryType: "Policy", PermissionsBoundaryArn: arn } };
}
