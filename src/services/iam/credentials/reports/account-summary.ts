/** GetAccountSummary: what the account has, and how much of it it may have. */
import { accessKeys } from "../../../../kernel/identity.ts";
import { managedPolicies } from "../../../../kernel/identity/managed-policies.ts";
import { groups, roles, users } from "../../../../kernel/identity/principals.ts";
import { oidcProviders, samlProviders } from "../../../../kernel/identity/providers.ts";
import { serverCertificates } from "../../../../kernel/identity/server-certificates.ts";
import { loginProfiles, mfaDevices } from "../../../../kernel/identity/sign-in.ts";
import type { OperationDefinition } from "../../../../kernel/operation.ts";
import type { Reader } from "../../../../kernel/store.ts";
import type { Table } from "../../../../kernel/table.ts";
import type { Iam } from "../../../../generated/iam.ts";
import * as limits from "../../limits.ts";
import { instanceProfiles } from "../../tables.ts";
import { allRows, serverCertificatesPerAccount, signingCertificatesPerUser } from "../quotas.ts";
import { stsPreferences } from "../tables.ts";

/** All versions of all policies together. */
const policyVersionsPerAccount = 10_000;

const quotas: Readonly<Record<string, number>> = {
  AccessKeysPerUserQuota: limits.accessKeysPerUser,
  AssumeRolePolicySizeQuota: limits.trustPolicySize,
  AttachedPoliciesPerGroupQuota: limits.attachedPoliciesPerPrincipal,
  AttachedPoliciesPerRoleQuota: limits.attachedPoliciesPerPrincipal,
  AttachedPoliciesPerUserQuota: limits.attachedPoliciesPerPrincipal,
  GroupPolicySizeQuota: limits.inlineGroupSize,
  GroupsPerUserQuota: limits.groupsPerUser,
  GroupsQuota: limits.groupsPerAccount,
  InstanceProfilesQuota: limits.instanceProfilesPerAccount,
  PoliciesQuota: limits.policiesPerAccount,
  PolicySizeQuota: limits.managedPolicySize,
  PolicyVersionsInUseQuota: policyVersionsPerAccount,
  RolePolicySizeQuota: limits.inlineRoleSize,
  RolesQuota: limits.rolesPerAccount,
  ServerCertificatesQuota: serverCertificatesPerAccount,
  SigningCertificatesPerUserQuota: signingCertificatesPerUser,
  UserPolicySizeQuota: limits.inlineUserSize,
  UsersQuota: limits.usersPerAccount,
  VersionsPerPolicyQuota: limits.versionsPerPolicy,
};

export const getAccountSummary: OperationDefinition<Iam, "GetAccountSummary"> = {
  invoke: async (context) => {
    const { accountId } = context.caller;
    const counts = await context.store.read(async (reader) => ({
      ...(await countRows(reader, accountId)),
      ...(await rootFacts(reader, accountId)),
    }));
    return { SummaryMap: { ...quotas, ...counts } };
  },
};

async function countRows(reader: Reader, accountId: string): Promise<Record<string, number>> {
  const rowsOf = <Row extends object>(table: Table<Row>): Promise<Row[]> =>
    reader.range(table, { prefix: [accountId], limit: allRows });
  const count = async <Row extends object>(table: Table<Row>): Promise<number> => (await rowsOf(table)).length;
  const devices = await rowsOf(mfaDevices);
  const policies = await rowsOf(managedPolicies);
  return {
    Groups: await count(groups),
    InstanceProfiles: await count(instanceProfiles),
    MFADevices: devices.length,
    MFADevicesInUse: devices.filter((device) => device.userName !== undefined).length,
    Policies: policies.length,
    PolicyVersionsInUse: policies.reduce((sum, policy) => sum + policy.versions.length, 0),
    Providers: (await count(samlProviders)) + (await count(oidcProviders)),
    Roles: await count(roles),
    ServerCertificates: await count(serverCertificates),
    Users: await count(users),
  };
}

/** Whether the root user has MFA, keys, a password; certificates it never has here. */
async function rootFacts(reader: Reader, accountId: string): Promise<Record<string, number>> {
  const prefix = [accountId, ""];
  const [devices, keys, password, preferences] = await Promise.all([
    reader.indexRange(mfaDevices, "user", { prefix, limit: 1 }),
    reader.indexRange(accessKeys, "account", { prefix, limit: 1 }),
    reader.get(loginProfiles, prefix),
    reader.get(stsPreferences, [accountId]),
  ]);
  return {
    AccountAccessKeysPresent: keys.length,
    AccountMFAEnabled: devices.length,
    AccountPasswordPresent: password ? 1 : 0,
    AccountSigningCertificatesPresent: 0,
    GlobalEndpointTokenVersion: preferences?.globalEndpointTokenVersion === "v2Token" ? 2 : 1,
  };
}
