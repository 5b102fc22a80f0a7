/** Everything that has to go before a user, group, role or policy can be deleted, in the order in which IAM lets it go. */
import {
  DeactivateMFADeviceCommand,
  DeleteAccessKeyCommand,
  DeleteGroupCommand,
  DeleteInstanceProfileCommand,
  DeleteLoginProfileCommand,
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  DeleteRoleCommand,
  DeleteServiceLinkedRoleCommand,
  DeleteServiceSpecificCredentialCommand,
  DeleteSigningCertificateCommand,
  DeleteSSHPublicKeyCommand,
  DeleteUserCommand,
  DeleteVirtualMFADeviceCommand,
  GetLoginProfileCommand,
  ListServiceSpecificCredentialsCommand,
  paginateGetGroup,
  paginateListAccessKeys,
  paginateListEntitiesForPolicy,
  paginateListGroupsForUser,
  paginateListInstanceProfilesForRole,
  paginateListMFADevices,
  paginateListPolicyVersions,
  paginateListSigningCertificates,
  paginateListSSHPublicKeys,
  RemoveRoleFromInstanceProfileCommand,
  RemoveUserFromGroupCommand,
  type IAMClient,
  type Role,
} from "@aws-sdk/client-iam";
import type { SdkCommand } from "../../aws/line-of-command.ts";
import { allItems } from "../../aws/all-items.ts";
import { ifThere } from "./not-there.ts";
import {
  attachedPolicies,
  deleteInlineCommand,
  detachCommand,
  inlinePolicyNames,
  type Principal,
} from "./principal-calls.ts";

async function policyDeletions(client: IAMClient, principal: Principal): Promise<SdkCommand[]> {
  const [attached, inline] = await Promise.all([
    attachedPolicies(client, principal),
    inlinePolicyNames(client, principal),
  ]);
  return [
    ...attached.map(({ PolicyArn = "" }) => detachCommand(principal, PolicyArn)),
    ...inline.map((name) => deleteInlineCommand(principal, name)),
  ];
}

/** Deletes a user with its keys, devices, password, memberships and policies. */
export async function userDeletion(client: IAMClient, UserName: string): Promise<SdkCommand[]> {
  const settings = { client };
  const user = { UserName };
  const [policies, groups, keys, devices, sshKeys, certificates, credentials, hasPassword] = await Promise.all([
    policyDeletions(client, { kind: "user", name: UserName }),
    allItems(paginateListGroupsForUser(settings, user), (page) => page.Groups),
    allItems(paginateListAccessKeys(settings, user), (page) => page.AccessKeyMetadata),
    allItems(paginateListMFADevices(settings, user), (page) => page.MFADevices),
    allItems(paginateListSSHPublicKeys(settings, user), (page) => page.SSHPublicKeys),
    allItems(paginateListSigningCertificates(settings, user), (page) => page.Certificates),
    client.send(new ListServiceSpecificCredentialsCommand(user)),
    hasLoginProfile(client, UserName),
  ]);
  return [
    ...policies,
    ...groups.map(({ GroupName }) => new RemoveUserFromGroupCommand({ ...user, GroupName })),
    ...keys.map(({ AccessKeyId }) => new DeleteAccessKeyCommand({ ...user, AccessKeyId })),
    ...devices.flatMap(({ SerialNumber = "" }) => deviceRemoval(UserName, SerialNumber)),
    ...sshKeys.map(({ SSHPublicKeyId }) => new DeleteSSHPublicKeyCommand({ ...user, SSHPublicKeyId })),
    ...certificates.map(({ CertificateId }) => new DeleteSigningCertificateCommand({ ...user, CertificateId })),
    ...(credentials.ServiceSpecificCredentials ?? []).map(
      ({ ServiceSpecificCredentialId }) =>
        new DeleteServiceSpecificCredentialCommand({ ...user, ServiceSpecificCredentialId }),
    ),
    ...(hasPassword ? [new DeleteLoginProfileCommand(user)] : []),
    new DeleteUserCommand(user),
  ];
}

/** Takes a device from a user; virtual ones are deleted, too. An empty name is the root user. */
export function deviceRemoval(UserName: string, SerialNumber: string): SdkCommand[] {
  const user = UserName === "" ? {} : { UserName };
  return [
    new DeactivateMFADeviceCommand({ ...user, SerialNumber }),
    ...(SerialNumber.includes(":mfa/") ? [new DeleteVirtualMFADeviceCommand({ SerialNumber })] : []),
  ];
}

async function hasLoginProfile(client: IAMClient, UserName: string): Promise<boolean> {
  return (await ifThere(client.send(new GetLoginProfileCommand({ UserName })))) !== undefined;
}

/** Deletes a group; its members stay users. */
export async function groupDeletion(client: IAMClient, GroupName: string): Promise<SdkCommand[]> {
  const [policies, users] = await Promise.all([
    policyDeletions(client, { kind: "group", name: GroupName }),
    allItems(paginateGetGroup({ client }, { GroupName }), (page) => page.Users),
  ]);
  const leave = users.map(({ UserName }) => new RemoveUserFromGroupCommand({ GroupName, UserName }));
  return [...policies, ...leave, new DeleteGroupCommand({ GroupName })];
}

/** Whether a service made the role for itself: only through it can it be changed. */
export function isLinkedRole({ Path }: Role): boolean {
  return Path?.startsWith("/aws-service-role/") ?? false;
}

/** Deletes a role, and instance profiles that bear its name. */
export async function roleDeletion(client: IAMClient, role: Role): Promise<SdkCommand[]> {
  const { RoleName = "" } = role;
  if (isLinkedRole(role)) return [new DeleteServiceLinkedRoleCommand({ RoleName })];
  const [policies, profiles] = await Promise.all([
    policyDeletions(client, { kind: "role", name: RoleName }),
    allItems(paginateListInstanceProfilesForRole({ client }, { RoleName }), (page) => page.InstanceProfiles),
  ]);
  return [
    ...policies,
    ...profiles.flatMap(({ InstanceProfileName }) => [
      new RemoveRoleFromInstanceProfileCommand({ RoleName, InstanceProfileName }),
      ...(InstanceProfileName === RoleName ? [new DeleteInstanceProfileCommand({ InstanceProfileName })] : []),
    ]),
    new DeleteRoleCommand({ RoleName }),
  ];
}

/** Deletes a managed policy with its versions, detached from everybody. */
export async function policyDeletion(client: IAMClient, PolicyArn: string): Promise<SdkCommand[]> {
  const settings = { client };
  const pages = paginateListEntitiesForPolicy(settings, { PolicyArn });
  const principals = await allItems<unknown, Principal>(pages, (page) => {
    const {
      PolicyUsers = [],
      PolicyGroups = [],
      PolicyRoles = [],
    } = page as {
      PolicyUsers?: { UserName?: string }[];
      PolicyGroups?: { GroupName?: string }[];
      PolicyRoles?: { RoleName?: string }[];
    };
    return [
      ...PolicyUsers.map(({ UserName = "" }) => ({ kind: "user" as const, name: UserName })),
      ...PolicyGroups.map(({ GroupName = "" }) => ({ kind: "group" as const, name: GroupName })),
      ...PolicyRoles.map(({ RoleName = "" }) => ({ kind: "role" as const, name: RoleName })),
    ];
  });
  const versions = await allItems(paginateListPolicyVersions(settings, { PolicyArn }), (page) => page.Versions);
  return [
    ...principals.map((principal) => detachCommand(principal, PolicyArn)),
    ...versions
      .filter(({ IsDefaultVersion }) => !IsDefaultVersion)
      .map(({ VersionId }) => new DeletePolicyVersionCommand({ PolicyArn, VersionId })),
    new DeletePolicyCommand({ PolicyArn }),
  ];
}
