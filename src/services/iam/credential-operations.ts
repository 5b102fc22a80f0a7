/** Operations on passwords, MFA, certificates, providers, account settings, reports and the simulator. */
import type { Iam } from "../../generated/iam.ts";
import type { ServiceOptions } from "../../kernel/operation.ts";
import * as accountAlias from "./credentials/account-alias.ts";
import { getAccountProperties, putAccountProperties } from "./credentials/account-properties.ts";
import { changePassword } from "./credentials/change-password.ts";
import * as delegation from "./credentials/delegation-requests.ts";
import * as loginProfiles from "./credentials/login-profiles.ts";
import * as mfaCreate from "./credentials/mfa-create.ts";
import * as mfaEnable from "./credentials/mfa-enable.ts";
import * as mfaList from "./credentials/mfa-list.ts";
import * as oidc from "./credentials/oidc-providers.ts";
import * as outbound from "./credentials/outbound-federation.ts";
import * as passwordPolicy from "./credentials/password-policy.ts";
import { acquireRole, getRoleTemplateVersion } from "./credentials/role-templates.ts";
import * as saml from "./credentials/saml-providers.ts";
import * as serverCertificates from "./credentials/server-certificate-operations.ts";
import * as serviceCredentials from "./credentials/service-credentials.ts";
import * as signingCertificates from "./credentials/signing-certificates.ts";
import * as sshKeys from "./credentials/ssh-keys.ts";
import { getAccountSummary } from "./credentials/reports/account-summary.ts";
import { getAccountAuthorizationDetails } from "./credentials/reports/authorization-details.ts";
import * as credentialReport from "./credentials/reports/credential-report.ts";
import * as organizationReport from "./credentials/reports/organizations-access-report.ts";
import { listPoliciesGrantingServiceAccess } from "./credentials/reports/policies-granting-access.ts";
import * as lastAccessed from "./credentials/reports/service-last-accessed.ts";
import { setSecurityTokenServicePreferences } from "./credentials/sts-preferences.ts";
import * as features from "./credentials/organization-features.ts";
import {
  getContextKeysForCustomPolicy,
  getContextKeysForPrincipalPolicy,
} from "./credentials/simulator/context-keys.ts";
import { simulateCustomPolicy } from "./credentials/simulator/simulate-custom-policy.ts";
import { simulatePrincipalPolicy } from "./credentials/simulator/simulate-principal-policy.ts";
import { tagOperations } from "./credentials/tag-operations.ts";

export const credentialOperations: ServiceOptions<Iam>["operations"] = {
  AcceptDelegationRequest: delegation.acceptDelegationRequest,
  AcquireRole: acquireRole,
  AddClientIDToOpenIDConnectProvider: oidc.addClientIdToOpenIdConnectProvider,
  AssociateDelegationRequest: delegation.associateDelegationRequest,
  ChangePassword: changePassword,
  CreateAccountAlias: accountAlias.createAccountAlias,
  CreateDelegationRequest: delegation.createDelegationRequest,
  CreateLoginProfile: loginProfiles.createLoginProfile,
  CreateOpenIDConnectProvider: oidc.createOpenIdConnectProvider,
  CreateSAMLProvider: saml.createSamlProvider,
  CreateServiceSpecificCredential: serviceCredentials.createServiceSpecificCredential,
  CreateVirtualMFADevice: mfaCreate.createVirtualMfaDevice,
  DeactivateMFADevice: mfaEnable.deactivateMfaDevice,
  DeleteAccountAlias: accountAlias.deleteAccountAlias,
  DeleteAccountPasswordPolicy: passwordPolicy.deleteAccountPasswordPolicy,
  DeleteLoginProfile: loginProfiles.deleteLoginProfile,
  DeleteOpenIDConnectProvider: oidc.deleteOpenIdConnectProvider,
  DeleteSAMLProvider: saml.deleteSamlProvider,
  DeleteSSHPublicKey: sshKeys.deleteSshPublicKey,
  DeleteServerCertificate: serverCertificates.deleteServerCertificate,
  DeleteServiceSpecificCredential: serviceCredentials.deleteServiceSpecificCredential,
  DeleteSigningCertificate: signingCertificates.deleteSigningCertificate,
  DeleteVirtualMFADevice: mfaCreate.deleteVirtualMfaDevice,
  DisableOrganizationsRootCredentialsManagement: features.disableOrganizationsRootCredentialsManagement,
  DisableOrganizationsRootSessions: features.disableOrganizationsRootSessions,
  DisableOutboundWebIdentityFederation: outbound.disableOutboundWebIdentityFederation,
  EnableMFADevice: mfaEnable.enableMfaDevice,
  EnableOrganizationsRootCredentialsManagement: features.enableOrganizationsRootCredentialsManagement,
  EnableOrganizationsRootSessions: features.enableOrganizationsRootSessions,
  EnableOutboundWebIdentityFederation: outbound.enableOutboundWebIdentityFederation,
  GenerateCredentialReport: credentialReport.generateCredentialReport,
  GenerateOrganizationsAccessReport: organizationReport.generateOrganizationsAccessReport,
  GenerateServiceLastAccessedDetails: lastAccessed.generateServiceLastAccessedDetails,
  GetAccountAuthorizationDetails: getAccountAuthorizationDetails,
  GetAccountPasswordPolicy: passwordPolicy.getAccountPasswordPolicy,
  GetAccountProperties: getAccountProperties,
  GetAccountSummary: getAccountSummary,
  GetContextKeysForCustomPolicy: getContextKeysForCustomPolicy,
  GetContextKeysForPrincipalPolicy: getContextKeysForPrincipalPolicy,
  GetCredentialReport: credentialReport.getCredentialReport,
  GetDelegationRequest: delegation.getDelegationRequest,
  GetHumanReadableSummary: delegation.getHumanReadableSummary,
  GetLoginProfile: loginProfiles.getLoginProfile,
  GetMFADevice: mfaList.getMfaDevice,
  GetOpenIDConnectProvider: oidc.getOpenIdConnectProvider,
  GetOrganizationsAccessReport: organizationReport.getOrganizationsAccessReport,
  GetOutboundWebIdentityFederationInfo: outbound.getOutboundWebIdentityFederationInfo,
  GetRoleTemplateVersion: getRoleTemplateVersion,
  GetSAMLProvider: saml.getSamlProvider,
  GetSSHPublicKey: sshKeys.getSshPublicKey,
  GetServerCertificate: serverCertificates.getServerCertificate,
  GetServiceLastAccessedDetails: lastAccessed.getServiceLastAccessedDetails,
  GetServiceLastAccessedDetailsWithEntities: lastAccessed.getServiceLastAccessedDetailsWithEntities,
  ListAccountAliases: accountAlias.listAccountAliases,
  ListDelegationRequests: delegation.listDelegationRequests,
  ListMFADevices: mfaList.listMfaDevices,
  ListOpenIDConnectProviders: oidc.listOpenIdConnectProviders,
  ListOrganizationsFeatures: features.listOrganizationsFeatures,
  ListPoliciesGrantingServiceAccess: listPoliciesGrantingServiceAccess,
  ListSAMLProviders: saml.listSamlProviders,
  ListSSHPublicKeys: sshKeys.listSshPublicKeys,
  ListServerCertificates: serverCertificates.listServerCertificates,
  ListServiceSpecificCredentials: serviceCredentials.listServiceSpecificCredentials,
  ListSigningCertificates: signingCertificates.listSigningCertificates,
  ListVirtualMFADevices: mfaList.listVirtualMfaDevices,
  PutAccountProperties: putAccountProperties,
  RejectDelegationRequest: delegation.rejectDelegationRequest,
  RemoveClientIDFromOpenIDConnectProvider: oidc.removeClientIdFromOpenIdConnectProvider,
  ResetServiceSpecificCredential: serviceCredentials.resetServiceSpecificCredential,
  ResyncMFADevice: mfaEnable.resyncMfaDevice,
  SendDelegationToken: delegation.sendDelegationToken,
  SetSecurityTokenServicePreferences: setSecurityTokenServicePreferences,
  SimulateCustomPolicy: simulateCustomPolicy,
  SimulatePrincipalPolicy: simulatePrincipalPolicy,
  UpdateAccountPasswordPolicy: passwordPolicy.updateAccountPasswordPolicy,
  UpdateDelegationRequest: delegation.updateDelegationRequest,
  UpdateLoginProfile: loginProfiles.updateLoginProfile,
  UpdateOpenIDConnectProviderThumbprint: oidc.updateOpenIdConnectProviderThumbprint,
  UpdateSAMLProvider: saml.updateSamlProvider,
  UpdateSSHPublicKey: sshKeys.updateSshPublicKey,
  UpdateServerCertificate: serverCertificates.updateServerCertificate,
  UpdateServiceSpecificCredential: serviceCredentials.updateServiceSpecificCredential,
  UpdateSigningCertificate: signingCertificates.updateSigningCertificate,
  UploadSSHPublicKey: sshKeys.uploadSshPublicKey,
  UploadServerCertificate: serverCertificates.uploadServerCertificate,
  UploadSigningCertificate: signingCertificates.uploadSigningCertificate,
  ...tagOperations,
};
