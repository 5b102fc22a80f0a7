/** The types of AWSIdentityManagementV20100508's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Iam {
  AcceptDelegationRequest: { input: AcceptDelegationRequestRequest; output: {} };
  AcquireRole: { input: AcquireRoleRequest; output: AcquireRoleResponse };
  AddClientIDToOpenIDConnectProvider: { input: AddClientIDToOpenIDConnectProviderRequest; output: {} };
  AddRoleToInstanceProfile: { input: AddRoleToInstanceProfileRequest; output: {} };
  AddUserToGroup: { input: AddUserToGroupRequest; output: {} };
  AssociateDelegationRequest: { input: AssociateDelegationRequestRequest; output: {} };
  AttachGroupPolicy: { input: AttachGroupPolicyRequest; output: {} };
  AttachRolePolicy: { input: AttachRolePolicyRequest; output: {} };
  AttachUserPolicy: { input: AttachUserPolicyRequest; output: {} };
  ChangePassword: { input: ChangePasswordRequest; output: {} };
  CreateAccessKey: { input: CreateAccessKeyRequest; output: CreateAccessKeyResponse };
  CreateAccountAlias: { input: CreateAccountAliasRequest; output: {} };
  CreateDelegationRequest: { input: CreateDelegationRequestRequest; output: CreateDelegationRequestResponse };
  CreateGroup: { input: CreateGroupRequest; output: CreateGroupResponse };
  CreateInstanceProfile: { input: CreateInstanceProfileRequest; output: CreateInstanceProfileResponse };
  CreateLoginProfile: { input: CreateLoginProfileRequest; output: CreateLoginProfileResponse };
  CreateOpenIDConnectProvider: { input: CreateOpenIDConnectProviderRequest; output: CreateOpenIDConnectProviderResponse };
  CreatePolicy: { input: CreatePolicyRequest; output: CreatePolicyResponse };
  CreatePolicyVersion: { input: CreatePolicyVersionRequest; output: CreatePolicyVersionResponse };
  CreateRole: { input: CreateRoleRequest; output: CreateRoleResponse };
  CreateSAMLProvider: { input: CreateSAMLProviderRequest; output: CreateSAMLProviderResponse };
  CreateServiceLinkedRole: { input: CreateServiceLinkedRoleRequest; output: CreateServiceLinkedRoleResponse };
  CreateServiceSpecificCredential: { input: CreateServiceSpecificCredentialRequest; output: CreateServiceSpecificCredentialResponse };
  CreateUser: { input: CreateUserRequest; output: CreateUserResponse };
  CreateVirtualMFADevice: { input: CreateVirtualMFADeviceRequest; output: CreateVirtualMFADeviceResponse };
  DeactivateMFADevice: { input: DeactivateMFADeviceRequest; output: {} };
  DeleteAccessKey: { input: DeleteAccessKeyRequest; output: {} };
  DeleteAccountAlias: { input: DeleteAccountAliasRequest; output: {} };
  DeleteAccountPasswordPolicy: { input: {}; output: {} };
  DeleteGroup: { input: DeleteGroupRequest; output: {} };
  DeleteGroupPolicy: { input: DeleteGroupPolicyRequest; output: {} };
  DeleteInstanceProfile: { input: DeleteInstanceProfileRequest; output: {} };
  DeleteLoginProfile: { input: DeleteLoginProfileRequest; output: {} };
  DeleteOpenIDConnectProvider: { input: DeleteOpenIDConnectProviderRequest; output: {} };
  DeletePolicy: { input: DeletePolicyRequest; output: {} };
  DeletePolicyVersion: { input: DeletePolicyVersionRequest; output: {} };
  DeleteRole: { input: DeleteRoleRequest; output: {} };
  DeleteRolePermissionsBoundary: { input: DeleteRolePermissionsBoundaryRequest; output: {} };
  DeleteRolePolicy: { input: DeleteRolePolicyRequest; output: {} };
  DeleteSAMLProvider: { input: DeleteSAMLProviderRequest; output: {} };
  DeleteSSHPublicKey: { input: DeleteSSHPublicKeyRequest; output: {} };
  DeleteServerCertificate: { input: DeleteServerCertificateRequest; output: {} };
  DeleteServiceLinkedRole: { input: DeleteServiceLinkedRoleRequest; output: DeleteServiceLinkedRoleResponse };
  DeleteServiceSpecificCredential: { input: DeleteServiceSpecificCredentialRequest; output: {} };
  DeleteSigningCertificate: { input: DeleteSigningCertificateRequest; output: {} };
  DeleteUser: { input: DeleteUserRequest; output: {} };
  DeleteUserPermissionsBoundary: { input: DeleteUserPermissionsBoundaryRequest; output: {} };
  DeleteUserPolicy: { input: DeleteUserPolicyRequest; output: {} };
  DeleteVirtualMFADevice: { input: DeleteVirtualMFADeviceRequest; output: {} };
  DetachGroupPolicy: { input: DetachGroupPolicyRequest; output: {} };
  DetachRolePolicy: { input: DetachRolePolicyRequest; output: {} };
  DetachUserPolicy: { input: DetachUserPolicyRequest; output: {} };
  DisableOrganizationsRootCredentialsManagement: { input: DisableOrganizationsRootCredentialsManagementRequest; output: DisableOrganizationsRootCredentialsManagementResponse };
  DisableOrganizationsRootSessions: { input: DisableOrganizationsRootSessionsRequest; output: DisableOrganizationsRootSessionsResponse };
  DisableOutboundWebIdentityFederation: { input: {}; output: {} };
  EnableMFADevice: { input: EnableMFADeviceRequest; output: {} };
  EnableOrganizationsRootCredentialsManagement: { input: EnableOrganizationsRootCredentialsManagementRequest; output: EnableOrganizationsRootCredentialsManagementResponse };
  EnableOrganizationsRootSessions: { input: EnableOrganizationsRootSessionsRequest; output: EnableOrganizationsRootSessionsResponse };
  EnableOutboundWebIdentityFederation: { input: {}; output: EnableOutboundWebIdentityFederationResponse };
  GenerateCredentialReport: { input: {}; output: GenerateCredentialReportResponse };
  GenerateOrganizationsAccessReport: { input: GenerateOrganizationsAccessReportRequest; output: GenerateOrganizationsAccessReportResponse };
  GenerateServiceLastAccessedDetails: { input: GenerateServiceLastAccessedDetailsRequest; output: GenerateServiceLastAccessedDetailsResponse };
  GetAccessKeyLastUsed: { input: GetAccessKeyLastUsedRequest; output: GetAccessKeyLastUsedResponse };
  GetAccountAuthorizationDetails: { input: GetAccountAuthorizationDetailsRequest; output: GetAccountAuthorizationDetailsResponse };
  GetAccountPasswordPolicy: { input: {}; output: GetAccountPasswordPolicyResponse };
  GetAccountProperties: { input: GetAccountPropertiesRequest; output: GetAccountPropertiesResponse };
  GetAccountSummary: { input: {}; output: GetAccountSummaryResponse };
  GetContextKeysForCustomPolicy: { input: GetContextKeysForCustomPolicyRequest; output: GetContextKeysForPolicyResponse };
  GetContextKeysForPrincipalPolicy: { input: GetContextKeysForPrincipalPolicyRequest; output: GetContextKeysForPolicyResponse };
  GetCredentialReport: { input: {}; output: GetCredentialReportResponse };
  GetDelegationRequest: { input: GetDelegationRequestRequest; output: GetDelegationRequestResponse };
  GetGroup: { input: GetGroupRequest; output: GetGroupResponse };
  GetGroupPolicy: { input: GetGroupPolicyRequest; output: GetGroupPolicyResponse };
  GetHumanReadableSummary: { input: GetHumanReadableSummaryRequest; output: GetHumanReadableSummaryResponse };
  GetInstanceProfile: { input: GetInstanceProfileRequest; output: GetInstanceProfileResponse };
  GetLoginProfile: { input: GetLoginProfileRequest; output: GetLoginProfileResponse };
  GetMFADevice: { input: GetMFADeviceRequest; output: GetMFADeviceResponse };
  GetOpenIDConnectProvider: { input: GetOpenIDConnectProviderRequest; output: GetOpenIDConnectProviderResponse };
  GetOrganizationsAccessReport: { input: GetOrganizationsAccessReportRequest; output: GetOrganizationsAccessReportResponse };
  GetOutboundWebIdentityFederationInfo: { input: {}; output: GetOutboundWebIdentityFederationInfoResponse };
  GetPolicy: { input: GetPolicyRequest; output: GetPolicyResponse };
  GetPolicyVersion: { input: GetPolicyVersionRequest; output: GetPolicyVersionResponse };
  GetRole: { input: GetRoleRequest; output: GetRoleResponse };
  GetRolePolicy: { input: GetRolePolicyRequest; output: GetRolePolicyResponse };
  GetRoleTemplateVersion: { input: GetRoleTemplateVersionRequest; output: GetRoleTemplateVersionResponse };
  GetSAMLProvider: { input: GetSAMLProviderRequest; output: GetSAMLProviderResponse };
  GetSSHPublicKey: { input: GetSSHPublicKeyRequest; output: GetSSHPublicKeyResponse };
  GetServerCertificate: { input: GetServerCertificateRequest; output: GetServerCertificateResponse };
  GetServiceLastAccessedDetails: { input: GetServiceLastAccessedDetailsRequest; output: GetServiceLastAccessedDetailsResponse };
  GetServiceLastAccessedDetailsWithEntities: { input: GetServiceLastAccessedDetailsWithEntitiesRequest; output: GetServiceLastAccessedDetailsWithEntitiesResponse };
  GetServiceLinkedRoleDeletionStatus: { input: GetServiceLinkedRoleDeletionStatusRequest; output: GetServiceLinkedRoleDeletionStatusResponse };
  GetUser: { input: GetUserRequest; output: GetUserResponse };
  GetUserPolicy: { input: GetUserPolicyRequest; output: GetUserPolicyResponse };
  ListAccessKeys: { input: ListAccessKeysRequest; output: ListAccessKeysResponse };
  ListAccountAliases: { input: ListAccountAliasesRequest; output: ListAccountAliasesResponse };
  ListAttachedGroupPolicies: { input: ListAttachedGroupPoliciesRequest; output: ListAttachedGroupPoliciesResponse };
  ListAttachedRolePolicies: { input: ListAttachedRolePoliciesRequest; output: ListAttachedRolePoliciesResponse };
  ListAttachedUserPolicies: { input: ListAttachedUserPoliciesRequest; output: ListAttachedUserPoliciesResponse };
  ListDelegationRequests: { input: ListDelegationRequestsRequest; output: ListDelegationRequestsResponse };
  ListEntitiesForPolicy: { input: ListEntitiesForPolicyRequest; output: ListEntitiesForPolicyResponse };
  ListGroupPolicies: { input: ListGroupPoliciesRequest; output: ListGroupPoliciesResponse };
  ListGroups: { input: ListGroupsRequest; output: ListGroupsResponse };
  ListGroupsForUser: { input: ListGroupsForUserRequest; output: ListGroupsForUserResponse };
  ListInstanceProfileTags: { input: ListInstanceProfileTagsRequest; output: ListInstanceProfileTagsResponse };
  ListInstanceProfiles: { input: ListInstanceProfilesRequest; output: ListInstanceProfilesResponse };
  ListInstanceProfilesForRole: { input: ListInstanceProfilesForRoleRequest; output: ListInstanceProfilesForRoleResponse };
  ListMFADeviceTags: { input: ListMFADeviceTagsRequest; output: ListMFADeviceTagsResponse };
  ListMFADevices: { input: ListMFADevicesRequest; output: ListMFADevicesResponse };
  ListOpenIDConnectProviderTags: { input: ListOpenIDConnectProviderTagsRequest; output: ListOpenIDConnectProviderTagsResponse };
  ListOpenIDConnectProviders: { input: ListOpenIDConnectProvidersRequest; output: ListOpenIDConnectProvidersResponse };
  ListOrganizationsFeatures: { input: ListOrganizationsFeaturesRequest; output: ListOrganizationsFeaturesResponse };
  ListPolicies: { input: ListPoliciesRequest; output: ListPoliciesResponse };
  ListPoliciesGrantingServiceAccess: { input: ListPoliciesGrantingServiceAccessRequest; output: ListPoliciesGrantingServiceAccessResponse };
  ListPolicyTags: { input: ListPolicyTagsRequest; output: ListPolicyTagsResponse };
  ListPolicyVersions: { input: ListPolicyVersionsRequest; output: ListPolicyVersionsResponse };
  ListRolePolicies: { input: ListRolePoliciesRequest; output: ListRolePoliciesResponse };
  ListRoleTags: { input: ListRoleTagsRequest; output: ListRoleTagsResponse };
  ListRoles: { input: ListRolesRequest; output: ListRolesResponse };
  ListSAMLProviderTags: { input: ListSAMLProviderTagsRequest; output: ListSAMLProviderTagsResponse };
  ListSAMLProviders: { input: ListSAMLProvidersRequest; output: ListSAMLProvidersResponse };
  ListSSHPublicKeys: { input: ListSSHPublicKeysRequest; output: ListSSHPublicKeysResponse };
  ListServerCertificateTags: { input: ListServerCertificateTagsRequest; output: ListServerCertificateTagsResponse };
  ListServerCertificates: { input: ListServerCertificatesRequest; output: ListServerCertificatesResponse };
  ListServiceSpecificCredentials: { input: ListServiceSpecificCredentialsRequest; output: ListServiceSpecificCredentialsResponse };
  ListSigningCertificates: { input: ListSigningCertificatesRequest; output: ListSigningCertificatesResponse };
  ListUserPolicies: { input: ListUserPoliciesRequest; output: ListUserPoliciesResponse };
  ListUserTags: { input: ListUserTagsRequest; output: ListUserTagsResponse };
  ListUsers: { input: ListUsersRequest; output: ListUsersResponse };
  ListVirtualMFADevices: { input: ListVirtualMFADevicesRequest; output: ListVirtualMFADevicesResponse };
  PutAccountProperties: { input: PutAccountPropertiesRequest; output: PutAccountPropertiesResponse };
  PutGroupPolicy: { input: PutGroupPolicyRequest; output: {} };
  PutRolePermissionsBoundary: { input: PutRolePermissionsBoundaryRequest; output: {} };
  PutRolePolicy: { input: PutRolePolicyRequest; output: {} };
  PutUserPermissionsBoundary: { input: PutUserPermissionsBoundaryRequest; output: {} };
  PutUserPolicy: { input: PutUserPolicyRequest; output: {} };
  RejectDelegationRequest: { input: RejectDelegationRequestRequest; output: {} };
  RemoveClientIDFromOpenIDConnectProvider: { input: RemoveClientIDFromOpenIDConnectProviderRequest; output: {} };
  RemoveRoleFromInstanceProfile: { input: RemoveRoleFromInstanceProfileRequest; output: {} };
  RemoveUserFromGroup: { input: RemoveUserFromGroupRequest; output: {} };
  ResetServiceSpecificCredential: { input: ResetServiceSpecificCredentialRequest; output: ResetServiceSpecificCredentialResponse };
  ResyncMFADevice: { input: ResyncMFADeviceRequest; output: {} };
  SendDelegationToken: { input: SendDelegationTokenRequest; output: {} };
  SetDefaultPolicyVersion: { input: SetDefaultPolicyVersionRequest; output: {} };
  SetSecurityTokenServicePreferences: { input: SetSecurityTokenServicePreferencesRequest; output: {} };
  SimulateCustomPolicy: { input: SimulateCustomPolicyRequest; output: SimulatePolicyResponse };
  SimulatePrincipalPolicy: { input: SimulatePrincipalPolicyRequest; output: SimulatePolicyResponse };
  TagInstanceProfile: { input: TagInstanceProfileRequest; output: {} };
  TagMFADevice: { input: TagMFADeviceRequest; output: {} };
  TagOpenIDConnectProvider: { input: TagOpenIDConnectProviderRequest; output: {} };
  TagPolicy: { input: TagPolicyRequest; output: {} };
  TagRole: { input: TagRoleRequest; output: {} };
  TagSAMLProvider: { input: TagSAMLProviderRequest; output: {} };
  TagServerCertificate: { input: TagServerCertificateRequest; output: {} };
  TagUser: { input: TagUserRequest; output: {} };
  UntagInstanceProfile: { input: UntagInstanceProfileRequest; output: {} };
  UntagMFADevice: { input: UntagMFADeviceRequest; output: {} };
  UntagOpenIDConnectProvider: { input: UntagOpenIDConnectProviderRequest; output: {} };
  UntagPolicy: { input: UntagPolicyRequest; output: {} };
  UntagRole: { input: UntagRoleRequest; output: {} };
  UntagSAMLProvider: { input: UntagSAMLProviderRequest; output: {} };
  UntagServerCertificate: { input: UntagServerCertificateRequest; output: {} };
  UntagUser: { input: UntagUserRequest; output: {} };
  UpdateAccessKey: { input: UpdateAccessKeyRequest; output: {} };
  UpdateAccountPasswordPolicy: { input: UpdateAccountPasswordPolicyRequest; output: {} };
  UpdateAssumeRolePolicy: { input: UpdateAssumeRolePolicyRequest; output: {} };
  UpdateDelegationRequest: { input: UpdateDelegationRequestRequest; output: {} };
  UpdateGroup: { input: UpdateGroupRequest; output: {} };
  UpdateLoginProfile: { input: UpdateLoginProfileRequest; output: {} };
  UpdateOpenIDConnectProviderThumbprint: { input: UpdateOpenIDConnectProviderThumbprintRequest; output: {} };
  UpdateRole: { input: UpdateRoleRequest; output: UpdateRoleResponse };
  UpdateRoleDescription: { input: UpdateRoleDescriptionRequest; output: UpdateRoleDescriptionResponse };
  UpdateSAMLProvider: { input: UpdateSAMLProviderRequest; output: UpdateSAMLProviderResponse };
  UpdateSSHPublicKey: { input: UpdateSSHPublicKeyRequest; output: {} };
  UpdateServerCertificate: { input: UpdateServerCertificateRequest; output: {} };
  UpdateServiceSpecificCredential: { input: UpdateServiceSpecificCredentialRequest; output: {} };
  UpdateSigningCertificate: { input: UpdateSigningCertificateRequest; output: {} };
  UpdateUser: { input: UpdateUserRequest; output: {} };
  UploadSSHPublicKey: { input: UploadSSHPublicKeyRequest; output: UploadSSHPublicKeyResponse };
  UploadServerCertificate: { input: UploadServerCertificateRequest; output: UploadServerCertificateResponse };
  UploadSigningCertificate: { input: UploadSigningCertificateRequest; output: UploadSigningCertificateResponse };
}

export interface AcceptDelegationRequestRequest {
  DelegationRequestId: string;
}

export interface AccessDetail {
  ServiceName?: string | undefined;
  ServiceNamespace?: string | undefined;
  Region?: string | undefined;
  EntityPath?: string | undefined;
  LastAuthenticatedTime?: Date | undefined;
  TotalAuthenticatedEntities?: number | undefined;
}

export interface AccessKey {
  UserName?: string | undefined;
  AccessKeyId?: string | undefined;
  Status?: string | undefined;
  SecretAccessKey?: string | undefined;
  CreateDate?: Date | undefined;
}

export interface AccessKeyLastUsed {
  ServiceName?: string | undefined;
  Region?: string | undefined;
  LastUsedDate?: Date | undefined;
}

export interface AccessKeyMetadata {
  UserName?: string | undefined;
  AccessKeyId?: string | undefined;
  Status?: string | undefined;
  CreateDate?: Date | undefined;
}

export interface AcquireRoleRequest {
  TemplateArn: string;
  TemplateMinorVersion?: number | undefined;
  ReplacementValues?: { [key: string]: ReplacementValueEntry } | undefined;
}

export interface AcquireRoleResponse {
  Role?: Role | undefined;
}

export interface AddClientIDToOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  ClientID: string;
}

export interface AddRoleToInstanceProfileRequest {
  InstanceProfileName: string;
  RoleName: string;
}

export interface AddUserToGroupRequest {
  GroupName: string;
  UserName: string;
}

export interface AssociateDelegationRequestRequest {
  DelegationRequestId: string;
}

export interface AttachGroupPolicyRequest {
  GroupName: string;
  PolicyArn: string;
}

export interface AttachRolePolicyRequest {
  RoleName: string;
  PolicyArn: string;
}

export interface AttachUserPolicyRequest {
  UserName: string;
  PolicyArn: string;
}

export interface AttachedPermissionsBoundary {
  PermissionsBoundaryType?: string | undefined;
  PermissionsBoundaryArn?: string | undefined;
}

export interface AttachedPolicy {
  PolicyName?: string | undefined;
  PolicyArn?: string | undefined;
}

export interface ChangePasswordRequest {
  OldPassword: string;
  NewPassword: string;
}

export interface ContextEntry {
  ContextKeyName?: string | undefined;
  ContextKeyValues?: readonly string[] | undefined;
  ContextKeyType?: string | undefined;
}

export interface CreateAccessKeyRequest {
  UserName?: string | undefined;
}

export interface CreateAccessKeyResponse {
  AccessKey?: AccessKey | undefined;
}

export interface CreateAccountAliasRequest {
  AccountAlias: string;
}

export interface CreateDelegationRequestRequest {
  Description: string;
  Permissions: DelegationPermission;
  RequestorWorkflowId: string;
  NotificationChannel: string;
  SessionDuration: number;
  OwnerAccountId?: string | undefined;
  RequestMessage?: string | undefined;
  RedirectUrl?: string | undefined;
  OnlySendByOwner?: boolean | undefined;
}

export interface CreateDelegationRequestResponse {
  ConsoleDeepLink?: string | undefined;
  DelegationRequestId?: string | undefined;
}

export interface CreateGroupRequest {
  GroupName: string;
  Path?: string | undefined;
}

export interface CreateGroupResponse {
  Group?: Group | undefined;
}

export interface CreateInstanceProfileRequest {
  InstanceProfileName: string;
  Path?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateInstanceProfileResponse {
  InstanceProfile?: InstanceProfile | undefined;
}

export interface CreateLoginProfileRequest {
  UserName?: string | undefined;
  Password?: string | undefined;
  PasswordResetRequired?: boolean | undefined;
}

export interface CreateLoginProfileResponse {
  LoginProfile?: LoginProfile | undefined;
}

export interface CreateOpenIDConnectProviderRequest {
  Url: string;
  ClientIDList?: readonly string[] | undefined;
  ThumbprintList?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateOpenIDConnectProviderResponse {
  OpenIDConnectProviderArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyRequest {
  PolicyName: string;
  PolicyDocument: string;
  Path?: string | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyResponse {
  Policy?: Policy | undefined;
}

export interface CreatePolicyVersionRequest {
  PolicyArn: string;
  PolicyDocument: string;
  SetAsDefault?: boolean | undefined;
}

export interface CreatePolicyVersionResponse {
  PolicyVersion?: PolicyVersion | undefined;
}

export interface CreateRoleRequest {
  RoleName: string;
  AssumeRolePolicyDocument: string;
  Path?: string | undefined;
  Description?: string | undefined;
  MaxSessionDuration?: number | undefined;
  PermissionsBoundary?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateRoleResponse {
  Role?: Role | undefined;
}

export interface CreateSAMLProviderRequest {
  SAMLMetadataDocument: string;
  Name: string;
  Tags?: readonly Tag[] | undefined;
  AssertionEncryptionMode?: string | undefined;
  AddPrivateKey?: string | undefined;
}

export interface CreateSAMLProviderResponse {
  SAMLProviderArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateServiceLinkedRoleRequest {
  AWSServiceName: string;
  Description?: string | undefined;
  CustomSuffix?: string | undefined;
}

export interface CreateServiceLinkedRoleResponse {
  Role?: Role | undefined;
}

export interface CreateServiceSpecificCredentialRequest {
  UserName: string;
  ServiceName: string;
  CredentialAgeDays?: number | undefined;
}

export interface CreateServiceSpecificCredentialResponse {
  ServiceSpecificCredential?: ServiceSpecificCredential | undefined;
}

export interface CreateUserRequest {
  UserName: string;
  Path?: string | undefined;
  PermissionsBoundary?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateUserResponse {
  User?: User | undefined;
}

export interface CreateVirtualMFADeviceRequest {
  VirtualMFADeviceName: string;
  Path?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateVirtualMFADeviceResponse {
  VirtualMFADevice?: VirtualMFADevice | undefined;
}

export interface DeactivateMFADeviceRequest {
  SerialNumber: string;
  UserName?: string | undefined;
}

export interface DelegationPermission {
  PolicyTemplateArn?: string | undefined;
  Parameters?: readonly PolicyParameter[] | undefined;
}

export interface DelegationRequest {
  DelegationRequestId?: string | undefined;
  OwnerAccountId?: string | undefined;
  Description?: string | undefined;
  RequestMessage?: string | undefined;
  Permissions?: DelegationPermission | undefined;
  PermissionPolicy?: string | undefined;
  RolePermissionRestrictionArns?: readonly string[] | undefined;
  OwnerId?: string | undefined;
  ApproverId?: string | undefined;
  State?: string | undefined;
  ExpirationTime?: Date | undefined;
  RequestorId?: string | undefined;
  RequestorName?: string | undefined;
  CreateDate?: Date | undefined;
  SessionDuration?: number | undefined;
  RedirectUrl?: string | undefined;
  Notes?: string | undefined;
  RejectionReason?: string | undefined;
  OnlySendByOwner?: boolean | undefined;
  UpdatedTime?: Date | undefined;
}

export interface DeleteAccessKeyRequest {
  AccessKeyId: string;
  UserName?: string | undefined;
}

export interface DeleteAccountAliasRequest {
  AccountAlias: string;
}

export interface DeleteGroupPolicyRequest {
  GroupName: string;
  PolicyName: string;
}

export interface DeleteGroupRequest {
  GroupName: string;
}

export interface DeleteInstanceProfileRequest {
  InstanceProfileName: string;
}

export interface DeleteLoginProfileRequest {
  UserName?: string | undefined;
}

export interface DeleteOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
}

export interface DeletePolicyRequest {
  PolicyArn: string;
}

export interface DeletePolicyVersionRequest {
  PolicyArn: string;
  VersionId: string;
}

export interface DeleteRolePermissionsBoundaryRequest {
  RoleName: string;
}

export interface DeleteRolePolicyRequest {
  RoleName: string;
  PolicyName: string;
}

export interface DeleteRoleRequest {
  RoleName: string;
}

export interface DeleteSAMLProviderRequest {
  SAMLProviderArn: string;
}

export interface DeleteSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyId: string;
}

export interface DeleteServerCertificateRequest {
  ServerCertificateName: string;
}

export interface DeleteServiceLinkedRoleRequest {
  RoleName: string;
}

export interface DeleteServiceLinkedRoleResponse {
  DeletionTaskId?: string | undefined;
}

export interface DeleteServiceSpecificCredentialRequest {
  ServiceSpecificCredentialId: string;
  UserName?: string | undefined;
}

export interface DeleteSigningCertificateRequest {
  CertificateId: string;
  UserName?: string | undefined;
}

export interface DeleteUserPermissionsBoundaryRequest {
  UserName: string;
}

export interface DeleteUserPolicyRequest {
  UserName: string;
  PolicyName: string;
}

export interface DeleteUserRequest {
  UserName: string;
}

export interface DeleteVirtualMFADeviceRequest {
  SerialNumber: string;
}

export interface DeletionTaskFailureReasonType {
  Reason?: string | undefined;
  RoleUsageList?: readonly RoleUsageType[] | undefined;
}

export interface DetachGroupPolicyRequest {
  GroupName: string;
  PolicyArn: string;
}

export interface DetachRolePolicyRequest {
  RoleName: string;
  PolicyArn: string;
}

export interface DetachUserPolicyRequest {
  UserName: string;
  PolicyArn: string;
}

export interface DisableOrganizationsRootCredentialsManagementRequest {}

export interface DisableOrganizationsRootCredentialsManagementResponse {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly string[] | undefined;
}

export interface DisableOrganizationsRootSessionsRequest {}

export interface DisableOrganizationsRootSessionsResponse {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly string[] | undefined;
}

export interface EnableMFADeviceRequest {
  UserName: string;
  SerialNumber: string;
  AuthenticationCode1: string;
  AuthenticationCode2: string;
}

export interface EnableOrganizationsRootCredentialsManagementRequest {}

export interface EnableOrganizationsRootCredentialsManagementResponse {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly string[] | undefined;
}

export interface EnableOrganizationsRootSessionsRequest {}

export interface EnableOrganizationsRootSessionsResponse {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly string[] | undefined;
}

export interface EnableOutboundWebIdentityFederationResponse {
  IssuerIdentifier?: string | undefined;
}

export interface EntityDetails {
  EntityInfo?: EntityInfo | undefined;
  LastAuthenticated?: Date | undefined;
}

export interface EntityInfo {
  Arn?: string | undefined;
  Name?: string | undefined;
  Type?: string | undefined;
  Id?: string | undefined;
  Path?: string | undefined;
}

export interface ErrorDetails {
  Message?: string | undefined;
  Code?: string | undefined;
}

export interface EvaluationResult {
  EvalActionName?: string | undefined;
  EvalDecision?: string | undefined;
  EvalResourceName?: string | undefined;
  MatchedStatements?: readonly Statement[] | undefined;
  MissingContextValues?: readonly string[] | undefined;
  OrganizationsDecisionDetail?: OrganizationsDecisionDetail | undefined;
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail | undefined;
  EvalDecisionDetails?: { [key: string]: string } | undefined;
  ResourceSpecificResults?: readonly ResourceSpecificResult[] | undefined;
}

export interface GenerateCredentialReportResponse {
  State?: string | undefined;
  Description?: string | undefined;
}

export interface GenerateOrganizationsAccessReportRequest {
  EntityPath: string;
  OrganizationsPolicyId?: string | undefined;
}

export interface GenerateOrganizationsAccessReportResponse {
  JobId?: string | undefined;
}

export interface GenerateServiceLastAccessedDetailsRequest {
  Arn: string;
  Granularity?: string | undefined;
}

export interface GenerateServiceLastAccessedDetailsResponse {
  JobId?: string | undefined;
}

export interface GetAccessKeyLastUsedRequest {
  AccessKeyId: string;
}

export interface GetAccessKeyLastUsedResponse {
  UserName?: string | undefined;
  AccessKeyLastUsed?: AccessKeyLastUsed | undefined;
}

export interface GetAccountAuthorizationDetailsRequest {
  Filter?: readonly string[] | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface GetAccountAuthorizationDetailsResponse {
  UserDetailList?: readonly UserDetail[] | undefined;
  GroupDetailList?: readonly GroupDetail[] | undefined;
  RoleDetailList?: readonly RoleDetail[] | undefined;
  Policies?: readonly ManagedPolicyDetail[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface GetAccountPasswordPolicyResponse {
  PasswordPolicy?: PasswordPolicy | undefined;
}

export interface GetAccountPropertiesRequest {}

export interface GetAccountPropertiesResponse {
  Properties?: { [key: string]: string } | undefined;
}

export interface GetAccountSummaryResponse {
  SummaryMap?: { [key: string]: number } | undefined;
}

export interface GetContextKeysForCustomPolicyRequest {
  PolicyInputList: readonly string[];
}

export interface GetContextKeysForPolicyResponse {
  ContextKeyNames?: readonly string[] | undefined;
}

export interface GetContextKeysForPrincipalPolicyRequest {
  PolicySourceArn: string;
  PolicyInputList?: readonly string[] | undefined;
}

export interface GetCredentialReportResponse {
  Content?: Uint8Array | undefined;
  ReportFormat?: string | undefined;
  GeneratedTime?: Date | undefined;
}

export interface GetDelegationRequestRequest {
  DelegationRequestId: string;
  DelegationPermissionCheck?: boolean | undefined;
}

export interface GetDelegationRequestResponse {
  DelegationRequest?: DelegationRequest | undefined;
  PermissionCheckStatus?: string | undefined;
  PermissionCheckResult?: string | undefined;
}

export interface GetGroupPolicyRequest {
  GroupName: string;
  PolicyName: string;
}

export interface GetGroupPolicyResponse {
  GroupName?: string | undefined;
  PolicyName?: string | undefined;
  PolicyDocument?: string | undefined;
}

export interface GetGroupRequest {
  GroupName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface GetGroupResponse {
  Group?: Group | undefined;
  Users?: readonly User[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface GetHumanReadableSummaryRequest {
  EntityArn: string;
  Locale?: string | undefined;
}

export interface GetHumanReadableSummaryResponse {
  SummaryContent?: string | undefined;
  Locale?: string | undefined;
  SummaryState?: string | undefined;
}

export interface GetInstanceProfileRequest {
  InstanceProfileName: string;
}

export interface GetInstanceProfileResponse {
  InstanceProfile?: InstanceProfile | undefined;
}

export interface GetLoginProfileRequest {
  UserName?: string | undefined;
}

export interface GetLoginProfileResponse {
  LoginProfile?: LoginProfile | undefined;
}

export interface GetMFADeviceRequest {
  SerialNumber: string;
  UserName?: string | undefined;
}

export interface GetMFADeviceResponse {
  SerialNumber?: string | undefined;
  UserName?: string | undefined;
  EnableDate?: Date | undefined;
  Certifications?: { [key: string]: string } | undefined;
}

export interface GetOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
}

export interface GetOpenIDConnectProviderResponse {
  Url?: string | undefined;
  ClientIDList?: readonly string[] | undefined;
  ThumbprintList?: readonly string[] | undefined;
  CreateDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface GetOrganizationsAccessReportRequest {
  JobId: string;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
  SortKey?: string | undefined;
}

export interface GetOrganizationsAccessReportResponse {
  JobStatus?: string | undefined;
  JobCreationDate?: Date | undefined;
  JobCompletionDate?: Date | undefined;
  NumberOfServicesAccessible?: number | undefined;
  NumberOfServicesNotAccessed?: number | undefined;
  AccessDetails?: readonly AccessDetail[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  ErrorDetails?: ErrorDetails | undefined;
}

export interface GetOutboundWebIdentityFederationInfoResponse {
  IssuerIdentifier?: string | undefined;
  JwtVendingEnabled?: boolean | undefined;
}

export interface GetPolicyRequest {
  PolicyArn: string;
}

export interface GetPolicyResponse {
  Policy?: Policy | undefined;
}

export interface GetPolicyVersionRequest {
  PolicyArn: string;
  VersionId: string;
}

export interface GetPolicyVersionResponse {
  PolicyVersion?: PolicyVersion | undefined;
}

export interface GetRolePolicyRequest {
  RoleName: string;
  PolicyName: string;
}

export interface GetRolePolicyResponse {
  RoleName?: string | undefined;
  PolicyName?: string | undefined;
  PolicyDocument?: string | undefined;
}

export interface GetRoleRequest {
  RoleName: string;
}

export interface GetRoleResponse {
  Role?: Role | undefined;
}

export interface GetRoleTemplateVersionRequest {
  TemplateArn: string;
  MinorVersion?: number | undefined;
}

export interface GetRoleTemplateVersionResponse {
  RoleTemplateVersion?: RoleTemplateVersion | undefined;
}

export interface GetSAMLProviderRequest {
  SAMLProviderArn: string;
}

export interface GetSAMLProviderResponse {
  SAMLProviderUUID?: string | undefined;
  SAMLMetadataDocument?: string | undefined;
  CreateDate?: Date | undefined;
  ValidUntil?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  AssertionEncryptionMode?: string | undefined;
  PrivateKeyList?: readonly SAMLPrivateKey[] | undefined;
}

export interface GetSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyId: string;
  Encoding: string;
}

export interface GetSSHPublicKeyResponse {
  SSHPublicKey?: SSHPublicKey | undefined;
}

export interface GetServerCertificateRequest {
  ServerCertificateName: string;
}

export interface GetServerCertificateResponse {
  ServerCertificate?: ServerCertificate | undefined;
}

export interface GetServiceLastAccessedDetailsRequest {
  JobId: string;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface GetServiceLastAccessedDetailsResponse {
  JobStatus?: string | undefined;
  JobCreationDate?: Date | undefined;
  ServicesLastAccessed?: readonly ServiceLastAccessed[] | undefined;
  JobCompletionDate?: Date | undefined;
  JobType?: string | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  Error?: ErrorDetails | undefined;
}

export interface GetServiceLastAccessedDetailsWithEntitiesRequest {
  JobId: string;
  ServiceNamespace: string;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface GetServiceLastAccessedDetailsWithEntitiesResponse {
  JobStatus?: string | undefined;
  JobCreationDate?: Date | undefined;
  JobCompletionDate?: Date | undefined;
  EntityDetailsList?: readonly EntityDetails[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  Error?: ErrorDetails | undefined;
}

export interface GetServiceLinkedRoleDeletionStatusRequest {
  DeletionTaskId: string;
}

export interface GetServiceLinkedRoleDeletionStatusResponse {
  Status?: string | undefined;
  Reason?: DeletionTaskFailureReasonType | undefined;
}

export interface GetUserPolicyRequest {
  UserName: string;
  PolicyName: string;
}

export interface GetUserPolicyResponse {
  UserName?: string | undefined;
  PolicyName?: string | undefined;
  PolicyDocument?: string | undefined;
}

export interface GetUserRequest {
  UserName?: string | undefined;
}

export interface GetUserResponse {
  User?: User | undefined;
}

export interface Group {
  Path?: string | undefined;
  GroupName?: string | undefined;
  GroupId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
}

export interface GroupDetail {
  Path?: string | undefined;
  GroupName?: string | undefined;
  GroupId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  GroupPolicyList?: readonly PolicyDetail[] | undefined;
  AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
}

export interface InlinePolicy {
  PolicyName?: string | undefined;
  PolicyDocument?: string | undefined;
}

export interface InlinePolicyIdentifierType {
  PolicyName: string;
  AttachmentType: string;
  AttachmentName: string;
}

export interface InstanceProfile {
  Path?: string | undefined;
  InstanceProfileName?: string | undefined;
  InstanceProfileId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  Roles?: readonly Role[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ListAccessKeysRequest {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAccessKeysResponse {
  AccessKeyMetadata?: readonly AccessKeyMetadata[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAccountAliasesRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAccountAliasesResponse {
  AccountAliases?: readonly string[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAttachedGroupPoliciesRequest {
  GroupName: string;
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAttachedGroupPoliciesResponse {
  AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAttachedRolePoliciesRequest {
  RoleName: string;
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAttachedRolePoliciesResponse {
  AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAttachedUserPoliciesRequest {
  UserName: string;
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAttachedUserPoliciesResponse {
  AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListDelegationRequestsRequest {
  OwnerId?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDelegationRequestsResponse {
  DelegationRequests?: readonly DelegationRequest[] | undefined;
  Marker?: string | undefined;
  isTruncated?: boolean | undefined;
}

export interface ListEntitiesForPolicyRequest {
  PolicyArn: string;
  EntityFilter?: string | undefined;
  PathPrefix?: string | undefined;
  PolicyUsageFilter?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListEntitiesForPolicyResponse {
  PolicyGroups?: readonly PolicyGroup[] | undefined;
  PolicyUsers?: readonly PolicyUser[] | undefined;
  PolicyRoles?: readonly PolicyRole[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListGroupPoliciesRequest {
  GroupName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListGroupPoliciesResponse {
  PolicyNames?: readonly string[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListGroupsForUserRequest {
  UserName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListGroupsForUserResponse {
  Groups?: readonly Group[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListGroupsRequest {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListGroupsResponse {
  Groups?: readonly Group[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceProfileTagsRequest {
  InstanceProfileName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInstanceProfileTagsResponse {
  Tags?: readonly Tag[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceProfilesForRoleRequest {
  RoleName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInstanceProfilesForRoleResponse {
  InstanceProfiles?: readonly InstanceProfile[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceProfilesRequest {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInstanceProfilesResponse {
  InstanceProfiles?: readonly InstanceProfile[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListMFADeviceTagsRequest {
  SerialNumber: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListMFADeviceTagsResponse {
  Tags?: readonly Tag[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListMFADevicesRequest {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListMFADevicesResponse {
  MFADevices?: readonly MFADevice[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListOpenIDConnectProviderTagsRequest {
  OpenIDConnectProviderArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListOpenIDConnectProviderTagsResponse {
  Tags?: readonly Tag[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListOpenIDConnectProvidersRequest {}

export interface ListOpenIDConnectProvidersResponse {
  OpenIDConnectProviderList?: readonly OpenIDConnectProviderListEntry[] | undefined;
}

export interface ListOrganizationsFeaturesRequest {}

export interface ListOrganizationsFeaturesResponse {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly string[] | undefined;
}

export interface ListPoliciesGrantingServiceAccessEntry {
  ServiceNamespace?: string | undefined;
  Policies?: readonly PolicyGrantingServiceAccess[] | undefined;
}

export interface ListPoliciesGrantingServiceAccessRequest {
  Arn: string;
  ServiceNamespaces: readonly string[];
  Marker?: string | undefined;
}

export interface ListPoliciesGrantingServiceAccessResponse {
  PoliciesGrantingServiceAccess?: readonly ListPoliciesGrantingServiceAccessEntry[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListPoliciesRequest {
  Scope?: string | undefined;
  OnlyAttached?: boolean | undefined;
  PathPrefix?: string | undefined;
  PolicyUsageFilter?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListPoliciesResponse {
  Policies?: readonly Policy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListPolicyTagsRequest {
  PolicyArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListPolicyTagsResponse {
  Tags?: readonly Tag[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListPolicyVersionsRequest {
  PolicyArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListPolicyVersionsResponse {
  Versions?: readonly PolicyVersion[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListRolePoliciesRequest {
  RoleName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListRolePoliciesResponse {
  PolicyNames?: readonly string[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListRoleTagsRequest {
  RoleName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListRoleTagsResponse {
  Tags?: readonly Tag[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListRolesRequest {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListRolesResponse {
  Roles?: readonly Role[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListSAMLProviderTagsRequest {
  SAMLProviderArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListSAMLProviderTagsResponse {
  Tags?: readonly Tag[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListSAMLProvidersRequest {}

export interface ListSAMLProvidersResponse {
  SAMLProviderList?: readonly SAMLProviderListEntry[] | undefined;
}

export interface ListSSHPublicKeysRequest {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListSSHPublicKeysResponse {
  SSHPublicKeys?: readonly SSHPublicKeyMetadata[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListServerCertificateTagsRequest {
  ServerCertificateName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListServerCertificateTagsResponse {
  Tags?: readonly Tag[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListServerCertificatesRequest {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListServerCertificatesResponse {
  ServerCertificateMetadataList?: readonly ServerCertificateMetadata[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListServiceSpecificCredentialsRequest {
  UserName?: string | undefined;
  ServiceName?: string | undefined;
  AllUsers?: boolean | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListServiceSpecificCredentialsResponse {
  ServiceSpecificCredentials?: readonly ServiceSpecificCredentialMetadata[] | undefined;
  Marker?: string | undefined;
  IsTruncated?: boolean | undefined;
}

export interface ListSigningCertificatesRequest {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListSigningCertificatesResponse {
  Certificates?: readonly SigningCertificate[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListUserPoliciesRequest {
  UserName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListUserPoliciesResponse {
  PolicyNames?: readonly string[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListUserTagsRequest {
  UserName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListUserTagsResponse {
  Tags?: readonly Tag[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListUsersRequest {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListUsersResponse {
  Users?: readonly User[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListVirtualMFADevicesRequest {
  AssignmentStatus?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListVirtualMFADevicesResponse {
  VirtualMFADevices?: readonly VirtualMFADevice[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface LoginProfile {
  UserName?: string | undefined;
  CreateDate?: Date | undefined;
  PasswordResetRequired?: boolean | undefined;
}

export interface MFADevice {
  UserName?: string | undefined;
  SerialNumber?: string | undefined;
  EnableDate?: Date | undefined;
}

export interface ManagedPolicyDetail {
  PolicyName?: string | undefined;
  PolicyId?: string | undefined;
  Arn?: string | undefined;
  Path?: string | undefined;
  DefaultVersionId?: string | undefined;
  AttachmentCount?: number | undefined;
  PermissionsBoundaryUsageCount?: number | undefined;
  IsAttachable?: boolean | undefined;
  Description?: string | undefined;
  CreateDate?: Date | undefined;
  UpdateDate?: Date | undefined;
  PolicyVersionList?: readonly PolicyVersion[] | undefined;
}

export interface OpenIDConnectProviderListEntry {
  Arn?: string | undefined;
}

export interface OrderedOrganizationPolicyType {
  ServiceControlPolicyInputList?: readonly string[] | undefined;
}

export interface OrganizationsDecisionDetail {
  AllowedByOrganizations?: boolean | undefined;
}

export interface ParameterDefinition {
  Name?: string | undefined;
  Type?: string | undefined;
  SubType?: string | undefined;
  Description?: string | undefined;
  IsRequired?: boolean | undefined;
  DefaultValue?: string | undefined;
  Immutable?: boolean | undefined;
}

export interface PasswordPolicy {
  MinimumPasswordLength?: number | undefined;
  RequireSymbols?: boolean | undefined;
  RequireNumbers?: boolean | undefined;
  RequireUppercaseCharacters?: boolean | undefined;
  RequireLowercaseCharacters?: boolean | undefined;
  AllowUsersToChangePassword?: boolean | undefined;
  ExpirePasswords?: boolean | undefined;
  MaxPasswordAge?: number | undefined;
  PasswordReusePrevention?: number | undefined;
  HardExpiry?: boolean | undefined;
}

export interface PermissionsBoundaryDecisionDetail {
  AllowedByPermissionsBoundary?: boolean | undefined;
}

export interface Policy {
  PolicyName?: string | undefined;
  PolicyId?: string | undefined;
  Arn?: string | undefined;
  Path?: string | undefined;
  DefaultVersionId?: string | undefined;
  AttachmentCount?: number | undefined;
  PermissionsBoundaryUsageCount?: number | undefined;
  IsAttachable?: boolean | undefined;
  Description?: string | undefined;
  CreateDate?: Date | undefined;
  UpdateDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface PolicyDetail {
  PolicyName?: string | undefined;
  PolicyDocument?: string | undefined;
}

export interface PolicyGrantingServiceAccess {
  PolicyName?: string | undefined;
  PolicyType?: string | undefined;
  PolicyArn?: string | undefined;
  EntityType?: string | undefined;
  EntityName?: string | undefined;
}

export interface PolicyGroup {
  GroupName?: string | undefined;
  GroupId?: string | undefined;
}

export interface PolicyIdentifier {
  PolicyType?: string | undefined;
  PolicyArn?: string | undefined;
  InlinePolicyIdentifier?: InlinePolicyIdentifierType | undefined;
}

export interface PolicyParameter {
  Name?: string | undefined;
  Values?: readonly string[] | undefined;
  Type?: string | undefined;
}

export interface PolicyRole {
  RoleName?: string | undefined;
  RoleId?: string | undefined;
}

export interface PolicyUser {
  UserName?: string | undefined;
  UserId?: string | undefined;
}

export interface PolicyVersion {
  Document?: string | undefined;
  VersionId?: string | undefined;
  IsDefaultVersion?: boolean | undefined;
  CreateDate?: Date | undefined;
}

export interface Position {
  Line?: number | undefined;
  Column?: number | undefined;
}

export interface PutAccountPropertiesRequest {
  Properties: { [key: string]: string };
}

export interface PutAccountPropertiesResponse {}

export interface PutGroupPolicyRequest {
  GroupName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface PutRolePermissionsBoundaryRequest {
  RoleName: string;
  PermissionsBoundary: string;
}

export interface PutRolePolicyRequest {
  RoleName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface PutUserPermissionsBoundaryRequest {
  UserName: string;
  PermissionsBoundary: string;
}

export interface PutUserPolicyRequest {
  UserName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface RejectDelegationRequestRequest {
  DelegationRequestId: string;
  Notes?: string | undefined;
}

export interface RemoveClientIDFromOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  ClientID: string;
}

export interface RemoveRoleFromInstanceProfileRequest {
  InstanceProfileName: string;
  RoleName: string;
}

export interface RemoveUserFromGroupRequest {
  GroupName: string;
  UserName: string;
}

export interface ReplacementValueEntry {
  Values: readonly string[];
}

export interface ResetServiceSpecificCredentialRequest {
  ServiceSpecificCredentialId: string;
  UserName?: string | undefined;
}

export interface ResetServiceSpecificCredentialResponse {
  ServiceSpecificCredential?: ServiceSpecificCredential | undefined;
}

export interface ResourceSpecificResult {
  EvalResourceName?: string | undefined;
  EvalResourceDecision?: string | undefined;
  MatchedStatements?: readonly Statement[] | undefined;
  MissingContextValues?: readonly string[] | undefined;
  EvalDecisionDetails?: { [key: string]: string } | undefined;
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail | undefined;
}

export interface ResyncMFADeviceRequest {
  UserName: string;
  SerialNumber: string;
  AuthenticationCode1: string;
  AuthenticationCode2: string;
}

export interface Role {
  Path?: string | undefined;
  RoleName?: string | undefined;
  RoleId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  AssumeRolePolicyDocument?: string | undefined;
  Description?: string | undefined;
  MaxSessionDuration?: number | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
  RoleLastUsed?: RoleLastUsed | undefined;
  SourceRoleTemplate?: SourceRoleTemplate | undefined;
}

export interface RoleDetail {
  Path?: string | undefined;
  RoleName?: string | undefined;
  RoleId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  AssumeRolePolicyDocument?: string | undefined;
  InstanceProfileList?: readonly InstanceProfile[] | undefined;
  RolePolicyList?: readonly PolicyDetail[] | undefined;
  AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
  RoleLastUsed?: RoleLastUsed | undefined;
}

export interface RoleLastUsed {
  LastUsedDate?: Date | undefined;
  Region?: string | undefined;
}

export interface RoleTemplateVersion {
  TemplateArn?: string | undefined;
  TemplateName?: string | undefined;
  TemplateVersionId?: string | undefined;
  Description?: string | undefined;
  MajorVersion?: number | undefined;
  DefaultMinorVersion?: number | undefined;
  ManagedByType?: string | undefined;
  ManagedByValue?: string | undefined;
  Enabled?: boolean | undefined;
  MinorVersion?: number | undefined;
  RoleNamePattern?: string | undefined;
  RolePathPattern?: string | undefined;
  RoleDescriptionPattern?: string | undefined;
  AssumeRolePolicyDocumentTemplate?: string | undefined;
  InlinePolicyTemplates?: readonly InlinePolicy[] | undefined;
  ManagedPolicyArns?: readonly string[] | undefined;
  PermissionBoundaryArn?: string | undefined;
  ParametersDefinition?: readonly ParameterDefinition[] | undefined;
  RoleTagsTemplate?: readonly TagTemplate[] | undefined;
  MaxSessionDuration?: number | undefined;
  VersionEnabled?: boolean | undefined;
  CreateTimestamp?: Date | undefined;
  UpdateTimestamp?: Date | undefined;
}

export interface RoleUsageType {
  Region?: string | undefined;
  Resources?: readonly string[] | undefined;
}

export interface SAMLPrivateKey {
  KeyId?: string | undefined;
  Timestamp?: Date | undefined;
}

export interface SAMLProviderListEntry {
  Arn?: string | undefined;
  ValidUntil?: Date | undefined;
  CreateDate?: Date | undefined;
}

export interface SSHPublicKey {
  UserName?: string | undefined;
  SSHPublicKeyId?: string | undefined;
  Fingerprint?: string | undefined;
  SSHPublicKeyBody?: string | undefined;
  Status?: string | undefined;
  UploadDate?: Date | undefined;
}

export interface SSHPublicKeyMetadata {
  UserName?: string | undefined;
  SSHPublicKeyId?: string | undefined;
  Status?: string | undefined;
  UploadDate?: Date | undefined;
}

export interface SendDelegationTokenRequest {
  DelegationRequestId: string;
}

export interface ServerCertificate {
  ServerCertificateMetadata?: ServerCertificateMetadata | undefined;
  CertificateBody?: string | undefined;
  CertificateChain?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ServerCertificateMetadata {
  Path?: string | undefined;
  ServerCertificateName?: string | undefined;
  ServerCertificateId?: string | undefined;
  Arn?: string | undefined;
  UploadDate?: Date | undefined;
  Expiration?: Date | undefined;
}

export interface ServiceLastAccessed {
  ServiceName?: string | undefined;
  ServiceNamespace?: string | undefined;
  LastAuthenticated?: Date | undefined;
  LastAuthenticatedEntity?: string | undefined;
  LastAuthenticatedRegion?: string | undefined;
  TotalAuthenticatedEntities?: number | undefined;
  TrackedActionsLastAccessed?: readonly TrackedActionLastAccessed[] | undefined;
}

export interface ServiceSpecificCredential {
  CreateDate?: Date | undefined;
  ServiceName?: string | undefined;
  ServiceSpecificCredentialId?: string | undefined;
  UserName?: string | undefined;
  Status?: string | undefined;
  ExpirationDate?: Date | undefined;
  ServiceUserName?: string | undefined;
  ServicePassword?: string | undefined;
  ServiceCredentialAlias?: string | undefined;
  ServiceCredentialSecret?: string | undefined;
}

export interface ServiceSpecificCredentialMetadata {
  UserName?: string | undefined;
  Status?: string | undefined;
  CreateDate?: Date | undefined;
  ServiceSpecificCredentialId?: string | undefined;
  ServiceName?: string | undefined;
  ServiceUserName?: string | undefined;
  ServiceCredentialAlias?: string | undefined;
  ExpirationDate?: Date | undefined;
}

export interface SetDefaultPolicyVersionRequest {
  PolicyArn: string;
  VersionId: string;
}

export interface SetSecurityTokenServicePreferencesRequest {
  GlobalEndpointTokenVersion: string;
}

export interface SigningCertificate {
  UserName?: string | undefined;
  CertificateId?: string | undefined;
  CertificateBody?: string | undefined;
  Status?: string | undefined;
  UploadDate?: Date | undefined;
}

export interface SimulateCustomPolicyRequest {
  PolicyInputList: readonly string[];
  ActionNames: readonly string[];
  PermissionsBoundaryPolicyInputList?: readonly string[] | undefined;
  OrderedOrganizationPolicyInputList?: readonly OrderedOrganizationPolicyType[] | undefined;
  ResourceArns?: readonly string[] | undefined;
  ResourcePolicy?: string | undefined;
  ResourceOwner?: string | undefined;
  CallerArn?: string | undefined;
  ContextEntries?: readonly ContextEntry[] | undefined;
  ResourceHandlingOption?: string | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface SimulatePolicyResponse {
  EvaluationResults?: readonly EvaluationResult[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface SimulatePrincipalPolicyRequest {
  PolicySourceArn: string;
  ActionNames: readonly string[];
  PolicyInputList?: readonly string[] | undefined;
  PermissionsBoundaryPolicyInputList?: readonly string[] | undefined;
  PolicyExclusionList?: readonly PolicyIdentifier[] | undefined;
  ResourceArns?: readonly string[] | undefined;
  ResourcePolicy?: string | undefined;
  ResourceOwner?: string | undefined;
  CallerArn?: string | undefined;
  ContextEntries?: readonly ContextEntry[] | undefined;
  ResourceHandlingOption?: string | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface SourceRoleTemplate {
  TemplateArn?: string | undefined;
  TemplateMinorVersion?: number | undefined;
}

export interface Statement {
  SourcePolicyId?: string | undefined;
  SourcePolicyType?: string | undefined;
  StartPosition?: Position | undefined;
  EndPosition?: Position | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagInstanceProfileRequest {
  InstanceProfileName: string;
  Tags: readonly Tag[];
}

export interface TagMFADeviceRequest {
  SerialNumber: string;
  Tags: readonly Tag[];
}

export interface TagOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  Tags: readonly Tag[];
}

export interface TagPolicyRequest {
  PolicyArn: string;
  Tags: readonly Tag[];
}

export interface TagRoleRequest {
  RoleName: string;
  Tags: readonly Tag[];
}

export interface TagSAMLProviderRequest {
  SAMLProviderArn: string;
  Tags: readonly Tag[];
}

export interface TagServerCertificateRequest {
  ServerCertificateName: string;
  Tags: readonly Tag[];
}

export interface TagTemplate {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface TagUserRequest {
  UserName: string;
  Tags: readonly Tag[];
}

export interface TrackedActionLastAccessed {
  ActionName?: string | undefined;
  LastAccessedEntity?: string | undefined;
  LastAccessedTime?: Date | undefined;
  LastAccessedRegion?: string | undefined;
}

export interface UntagInstanceProfileRequest {
  InstanceProfileName: string;
  TagKeys: readonly string[];
}

export interface UntagMFADeviceRequest {
  SerialNumber: string;
  TagKeys: readonly string[];
}

export interface UntagOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  TagKeys: readonly string[];
}

export interface UntagPolicyRequest {
  PolicyArn: string;
  TagKeys: readonly string[];
}

export interface UntagRoleRequest {
  RoleName: string;
  TagKeys: readonly string[];
}

export interface UntagSAMLProviderRequest {
  SAMLProviderArn: string;
  TagKeys: readonly string[];
}

export interface UntagServerCertificateRequest {
  ServerCertificateName: string;
  TagKeys: readonly string[];
}

export interface UntagUserRequest {
  UserName: string;
  TagKeys: readonly string[];
}

export interface UpdateAccessKeyRequest {
  AccessKeyId: string;
  Status: string;
  UserName?: string | undefined;
}

export interface UpdateAccountPasswordPolicyRequest {
  MinimumPasswordLength?: number | undefined;
  RequireSymbols?: boolean | undefined;
  RequireNumbers?: boolean | undefined;
  RequireUppercaseCharacters?: boolean | undefined;
  RequireLowercaseCharacters?: boolean | undefined;
  AllowUsersToChangePassword?: boolean | undefined;
  MaxPasswordAge?: number | undefined;
  PasswordReusePrevention?: number | undefined;
  HardExpiry?: boolean | undefined;
}

export interface UpdateAssumeRolePolicyRequest {
  RoleName: string;
  PolicyDocument: string;
}

export interface UpdateDelegationRequestRequest {
  DelegationRequestId: string;
  Notes?: string | undefined;
}

export interface UpdateGroupRequest {
  GroupName: string;
  NewPath?: string | undefined;
  NewGroupName?: string | undefined;
}

export interface UpdateLoginProfileRequest {
  UserName: string;
  Password?: string | undefined;
  PasswordResetRequired?: boolean | undefined;
}

export interface UpdateOpenIDConnectProviderThumbprintRequest {
  OpenIDConnectProviderArn: string;
  ThumbprintList: readonly string[];
}

export interface UpdateRoleDescriptionRequest {
  RoleName: string;
  Description: string;
}

export interface UpdateRoleDescriptionResponse {
  Role?: Role | undefined;
}

export interface UpdateRoleRequest {
  RoleName: string;
  Description?: string | undefined;
  MaxSessionDuration?: number | undefined;
}

export interface UpdateRoleResponse {}

export interface UpdateSAMLProviderRequest {
  SAMLProviderArn: string;
  SAMLMetadataDocument?: string | undefined;
  AssertionEncryptionMode?: string | undefined;
  AddPrivateKey?: string | undefined;
  RemovePrivateKey?: string | undefined;
}

export interface UpdateSAMLProviderResponse {
  SAMLProviderArn?: string | undefined;
}

export interface UpdateSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyId: string;
  Status: string;
}

export interface UpdateServerCertificateRequest {
  ServerCertificateName: string;
  NewPath?: string | undefined;
  NewServerCertificateName?: string | undefined;
}

export interface UpdateServiceSpecificCredentialRequest {
  ServiceSpecificCredentialId: string;
  Status: string;
  UserName?: string | undefined;
}

export interface UpdateSigningCertificateRequest {
  CertificateId: string;
  Status: string;
  UserName?: string | undefined;
}

export interface UpdateUserRequest {
  UserName: string;
  NewPath?: string | undefined;
  NewUserName?: string | undefined;
}

export interface UploadSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyBody: string;
}

export interface UploadSSHPublicKeyResponse {
  SSHPublicKey?: SSHPublicKey | undefined;
}

export interface UploadServerCertificateRequest {
  ServerCertificateName: string;
  CertificateBody: string;
  PrivateKey: string;
  Path?: string | undefined;
  CertificateChain?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface UploadServerCertificateResponse {
  ServerCertificateMetadata?: ServerCertificateMetadata | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface UploadSigningCertificateRequest {
  CertificateBody: string;
  UserName?: string | undefined;
}

export interface UploadSigningCertificateResponse {
  Certificate?: SigningCertificate | undefined;
}

export interface User {
  Path?: string | undefined;
  UserName?: string | undefined;
  UserId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  PasswordLastUsed?: Date | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface UserDetail {
  Path?: string | undefined;
  UserName?: string | undefined;
  UserId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  UserPolicyList?: readonly PolicyDetail[] | undefined;
  GroupList?: readonly string[] | undefined;
  AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface VirtualMFADevice {
  SerialNumber?: string | undefined;
  Base32StringSeed?: Uint8Array | undefined;
  QRCodePNG?: Uint8Array | undefined;
  User?: User | undefined;
  EnableDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export type AccessAdvisorUsageGranularityType =
  | "ACTION_LEVEL"
  | "SERVICE_LEVEL";

export type AssertionEncryptionModeType =
  | "Allowed"
  | "Required";

export type AssignmentStatusType =
  | "Any"
  | "Assigned"
  | "Unassigned";

export type AttachmentType =
  | "group"
  | "role"
  | "user";

export type ContextKeyTypeEnum =
  | "binary"
  | "binaryList"
  | "boolean"
  | "booleanList"
  | "date"
  | "dateList"
  | "ip"
  | "ipList"
  | "numeric"
  | "numericList"
  | "string"
  | "stringList";

export type DeletionTaskStatusType =
  | "FAILED"
  | "IN_PROGRESS"
  | "NOT_STARTED"
  | "SUCCEEDED";

export type EncodingType =
  | "PEM"
  | "SSH";

export type EntityType =
  | "AWSManagedPolicy"
  | "Group"
  | "LocalManagedPolicy"
  | "Role"
  | "User";

export type FeatureType =
  | "RootCredentialsManagement"
  | "RootSessions";

export type GlobalEndpointTokenVersion =
  | "v1Token"
  | "v2Token";

export type JobStatusType =
  | "COMPLETED"
  | "FAILED"
  | "IN_PROGRESS";

export type ManagedByTypeType =
  | "Service";

export type ParameterTypeType =
  | "Arn"
  | "ArnList"
  | "Number"
  | "NumberList"
  | "String"
  | "StringList";

export type PermissionCheckResultType =
  | "ALLOWED"
  | "DENIED"
  | "UNSURE";

export type PermissionCheckStatusType =
  | "COMPLETE"
  | "FAILED"
  | "IN_PROGRESS";

export type PermissionsBoundaryAttachmentType =
  | "PermissionsBoundaryPolicy";

export type PolicyEvaluationDecisionType =
  | "allowed"
  | "explicitDeny"
  | "implicitDeny";

export type PolicyOwnerEntityType =
  | "GROUP"
  | "ROLE"
  | "USER";

export type PolicyParameterTypeEnum =
  | "string"
  | "stringList";

export type PolicyScopeType =
  | "AWS"
  | "All"
  | "Local";

export type PolicySourceType =
  | "aws-managed"
  | "group"
  | "none"
  | "resource"
  | "role"
  | "user"
  | "user-managed";

export type PolicyType =
  | "INLINE"
  | "MANAGED";

export type PolicyUsageType =
  | "PermissionsBoundary"
  | "PermissionsPolicy";

export type ReportFormatType =
  | "text/csv";

export type ReportStateType =
  | "COMPLETE"
  | "INPROGRESS"
  | "STARTED";

export type SortKeyType =
  | "LAST_AUTHENTICATED_TIME_ASCENDING"
  | "LAST_AUTHENTICATED_TIME_DESCENDING"
  | "SERVICE_NAMESPACE_ASCENDING"
  | "SERVICE_NAMESPACE_DESCENDING";

export type StateType =
  | "ACCEPTED"
  | "ASSIGNED"
  | "EXPIRED"
  | "FINALIZED"
  | "PENDING_APPROVAL"
  | "REJECTED"
  | "UNASSIGNED";

export type StatusType =
  | "Active"
  | "Expired"
  | "Inactive";

export type SummaryStateType =
  | "AVAILABLE"
  | "FAILED"
  | "NOT_AVAILABLE"
  | "NOT_SUPPORTED";
