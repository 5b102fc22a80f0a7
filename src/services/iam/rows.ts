/** All tables that IAM writes, except the access keys, which accounts share. */
import { accountAliases } from "../../kernel/identity/account-alias.ts";
import { policyAttachments } from "../../kernel/identity/attachments.ts";
import { accessKeyUses, roleUses } from "../../kernel/identity/key-uses.ts";
import { managedPolicies } from "../../kernel/identity/managed-policies.ts";
import { organizationFeatures } from "../../kernel/identity/organization-features.ts";
import { outboundFederations } from "../../kernel/identity/outbound-federation.ts";
import { passwordPolicies } from "../../kernel/identity/password-policy.ts";
import { groupMembers, groups, roles, users } from "../../kernel/identity/principals.ts";
import { oidcProviders, samlProviders } from "../../kernel/identity/providers.ts";
import { serverCertificates } from "../../kernel/identity/server-certificates.ts";
import { serviceUses } from "../../kernel/identity/service-uses.ts";
import { loginProfiles, mfaDevices } from "../../kernel/identity/sign-in.ts";
import {
  accessReports,
  accountProperties,
  credentialReports,
  serviceCredentials,
  signingCertificates,
  sshPublicKeys,
  stsPreferences,
} from "./credentials/tables.ts";
import { instanceProfiles, roleDeletions } from "./tables.ts";

export const iamTables = [
  accessKeyUses,
  accessReports,
  accountAliases,
  accountProperties,
  credentialReports,
  groupMembers,
  groups,
  instanceProfiles,
  loginProfiles,
  managedPolicies,
  mfaDevices,
  oidcProviders,
  organizationFeatures,
  outboundFederations,
  passwordPolicies,
  policyAttachments,
  roleDeletions,
  roleUses,
  roles,
  samlProviders,
  serverCertificates,
  serviceCredentials,
  serviceUses,
  signingCertificates,
  sshPublicKeys,
  stsPreferences,
  users,
] as const;
