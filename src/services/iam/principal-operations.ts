/** Operations on users, groups, roles, instance profiles, policies, access keys and tags. */
import type { Iam } from "../../generated/iam.ts";
import type { ServiceOptions } from "../../kernel/operation.ts";
import * as keys from "./operations/access-keys.ts";
import * as membership from "./operations/group-membership.ts";
import * as groups from "./operations/groups.ts";
import * as inline from "./operations/inline-policy.ts";
import * as profiles from "./operations/instance-profiles.ts";
import * as boundary from "./operations/permissions-boundary.ts";
import * as policies from "./operations/policies.ts";
import * as attachment from "./operations/policy-attachment.ts";
import * as versions from "./operations/policy-versions.ts";
import * as roles from "./operations/roles.ts";
import * as linked from "./operations/service-linked-roles.ts";
import * as tagging from "./operations/tagging.ts";
import { updateUser } from "./operations/update-user.ts";
import * as users from "./operations/users.ts";
import { groupKind, roleKind, userKind } from "./principal-kinds.ts";

export const principalOperations: ServiceOptions<Iam>["operations"] = {
  CreateUser: users.createUser,
  GetUser: users.getUser,
  ListUsers: users.listUsers,
  UpdateUser: updateUser,
  DeleteUser: users.deleteUser,

  CreateGroup: groups.createGroup,
  GetGroup: groups.getGroup,
  ListGroups: groups.listGroups,
  UpdateGroup: groups.updateGroup,
  DeleteGroup: groups.deleteGroup,
  AddUserToGroup: membership.addUserToGroup,
  RemoveUserFromGroup: membership.removeUserFromGroup,
  ListGroupsForUser: membership.listGroupsForUser,

  CreateRole: roles.createRole,
  GetRole: roles.getRole,
  ListRoles: roles.listRoles,
  UpdateRole: roles.updateRole,
  UpdateRoleDescription: roles.updateRoleDescription,
  UpdateAssumeRolePolicy: roles.updateAssumeRolePolicy,
  DeleteRole: roles.deleteRole,
  CreateServiceLinkedRole: linked.createServiceLinkedRole,
  DeleteServiceLinkedRole: linked.deleteServiceLinkedRole,
  GetServiceLinkedRoleDeletionStatus: linked.getServiceLinkedRoleDeletionStatus,

  CreateInstanceProfile: profiles.createInstanceProfile,
  GetInstanceProfile: profiles.getInstanceProfile,
  ListInstanceProfiles: profiles.listInstanceProfiles,
  ListInstanceProfilesForRole: profiles.listInstanceProfilesForRole,
  DeleteInstanceProfile: profiles.deleteInstanceProfile,
  AddRoleToInstanceProfile: profiles.addRoleToInstanceProfile,
  RemoveRoleFromInstanceProfile: profiles.removeRoleFromInstanceProfile,

  CreatePolicy: policies.createPolicy,
  GetPolicy: policies.getPolicy,
  ListPolicies: policies.listPolicies,
  DeletePolicy: policies.deletePolicy,
  ListEntitiesForPolicy: policies.listEntitiesForPolicy,
  CreatePolicyVersion: versions.createPolicyVersion,
  GetPolicyVersion: versions.getPolicyVersion,
  ListPolicyVersions: versions.listPolicyVersions,
  SetDefaultPolicyVersion: versions.setDefaultPolicyVersion,
  DeletePolicyVersion: versions.deletePolicyVersion,

  AttachUserPolicy: attachment.attachPolicy(userKind),
  AttachGroupPolicy: attachment.attachPolicy(groupKind),
  AttachRolePolicy: attachment.attachPolicy(roleKind),
  DetachUserPolicy: attachment.detachPolicy(userKind),
  DetachGroupPolicy: attachment.detachPolicy(groupKind),
  DetachRolePolicy: attachment.detachPolicy(roleKind),
  ListAttachedUserPolicies: attachment.listAttachedPolicies(userKind),
  ListAttachedGroupPolicies: attachment.listAttachedPolicies(groupKind),
  ListAttachedRolePolicies: attachment.listAttachedPolicies(roleKind),

  PutUserPolicy: inline.putInlinePolicy(userKind),
  PutGroupPolicy: inline.putInlinePolicy(groupKind),
  PutRolePolicy: inline.putInlinePolicy(roleKind),
  GetUserPolicy: inline.getInlinePolicy(userKind),
  GetGroupPolicy: inline.getInlinePolicy(groupKind),
  GetRolePolicy: inline.getInlinePolicy(roleKind),
  DeleteUserPolicy: inline.deleteInlinePolicy(userKind),
  DeleteGroupPolicy: inline.deleteInlinePolicy(groupKind),
  DeleteRolePolicy: inline.deleteInlinePolicy(roleKind),
  ListUserPolicies: inline.listInlinePolicies(userKind),
  ListGroupPolicies: inline.listInlinePolicies(groupKind),
  ListRolePolicies: inline.listInlinePolicies(roleKind),

  PutUserPermissionsBoundary: boundary.putBoundary(userKind),
  PutRolePermissionsBoundary: boundary.putBoundary(roleKind),
  DeleteUserPermissionsBoundary: boundary.deleteBoundary(userKind),
  DeleteRolePermissionsBoundary: boundary.deleteBoundary(roleKind),

  CreateAccessKey: keys.createAccessKey,
  ListAccessKeys: keys.listAccessKeys,
  UpdateAccessKey: keys.updateAccessKey,
  DeleteAccessKey: keys.deleteAccessKey,
  GetAccessKeyLastUsed: keys.getAccessKeyLastUsed,

  TagUser: tagging.tagResource(tagging.taggableUser),
  TagRole: tagging.tagResource(tagging.taggableRole),
  TagPolicy: tagging.tagResource(tagging.taggablePolicy),
  TagInstanceProfile: tagging.tagResource(tagging.taggableProfile),
  UntagUser: tagging.untagResource(tagging.taggableUser),
  UntagRole: tagging.untagResource(tagging.taggableRole),
  UntagPolicy: tagging.untagResource(tagging.taggablePolicy),
  UntagInstanceProfile: tagging.untagResource(tagging.taggableProfile),
  ListUserTags: tagging.listTags(tagging.taggableUser),
  ListRoleTags: tagging.listTags(tagging.taggableRole),
  ListPolicyTags: tagging.listTags(tagging.taggablePolicy),
  ListInstanceProfileTags: tagging.listTags(tagging.taggableProfile),
};
