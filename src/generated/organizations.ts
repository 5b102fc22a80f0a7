/** The types of AWSOrganizationsV20161128's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Organizations {
  AcceptHandshake: { input: AcceptHandshakeRequest; output: AcceptHandshakeResponse };
  AttachPolicy: { input: AttachPolicyRequest; output: {} };
  CancelHandshake: { input: CancelHandshakeRequest; output: CancelHandshakeResponse };
  CloseAccount: { input: CloseAccountRequest; output: {} };
  CreateAccount: { input: CreateAccountRequest; output: CreateAccountResponse };
  CreateGovCloudAccount: { input: CreateGovCloudAccountRequest; output: CreateGovCloudAccountResponse };
  CreateOrganization: { input: CreateOrganizationRequest; output: CreateOrganizationResponse };
  CreateOrganizationalUnit: { input: CreateOrganizationalUnitRequest; output: CreateOrganizationalUnitResponse };
  CreatePolicy: { input: CreatePolicyRequest; output: CreatePolicyResponse };
  DeclineHandshake: { input: DeclineHandshakeRequest; output: DeclineHandshakeResponse };
  DeleteOrganization: { input: {}; output: {} };
  DeleteOrganizationalUnit: { input: DeleteOrganizationalUnitRequest; output: {} };
  DeletePolicy: { input: DeletePolicyRequest; output: {} };
  DeleteResourcePolicy: { input: {}; output: {} };
  DeregisterDelegatedAdministrator: { input: DeregisterDelegatedAdministratorRequest; output: {} };
  DescribeAccount: { input: DescribeAccountRequest; output: DescribeAccountResponse };
  DescribeCreateAccountStatus: { input: DescribeCreateAccountStatusRequest; output: DescribeCreateAccountStatusResponse };
  DescribeEffectivePolicy: { input: DescribeEffectivePolicyRequest; output: DescribeEffectivePolicyResponse };
  DescribeHandshake: { input: DescribeHandshakeRequest; output: DescribeHandshakeResponse };
  DescribeOrganization: { input: {}; output: DescribeOrganizationResponse };
  DescribeOrganizationalUnit: { input: DescribeOrganizationalUnitRequest; output: DescribeOrganizationalUnitResponse };
  DescribePolicy: { input: DescribePolicyRequest; output: DescribePolicyResponse };
  DescribeResourcePolicy: { input: {}; output: DescribeResourcePolicyResponse };
  DescribeResponsibilityTransfer: { input: DescribeResponsibilityTransferRequest; output: DescribeResponsibilityTransferResponse };
  DetachPolicy: { input: DetachPolicyRequest; output: {} };
  DisableAWSServiceAccess: { input: DisableAWSServiceAccessRequest; output: {} };
  DisablePolicyType: { input: DisablePolicyTypeRequest; output: DisablePolicyTypeResponse };
  EnableAWSServiceAccess: { input: EnableAWSServiceAccessRequest; output: {} };
  EnableAllFeatures: { input: EnableAllFeaturesRequest; output: EnableAllFeaturesResponse };
  EnablePolicyType: { input: EnablePolicyTypeRequest; output: EnablePolicyTypeResponse };
  InviteAccountToOrganization: { input: InviteAccountToOrganizationRequest; output: InviteAccountToOrganizationResponse };
  InviteOrganizationToTransferResponsibility: { input: InviteOrganizationToTransferResponsibilityRequest; output: InviteOrganizationToTransferResponsibilityResponse };
  LeaveOrganization: { input: {}; output: {} };
  ListAWSServiceAccessForOrganization: { input: ListAWSServiceAccessForOrganizationRequest; output: ListAWSServiceAccessForOrganizationResponse };
  ListAccounts: { input: ListAccountsRequest; output: ListAccountsResponse };
  ListAccountsForParent: { input: ListAccountsForParentRequest; output: ListAccountsForParentResponse };
  ListAccountsWithInvalidEffectivePolicy: { input: ListAccountsWithInvalidEffectivePolicyRequest; output: ListAccountsWithInvalidEffectivePolicyResponse };
  ListChildren: { input: ListChildrenRequest; output: ListChildrenResponse };
  ListCreateAccountStatus: { input: ListCreateAccountStatusRequest; output: ListCreateAccountStatusResponse };
  ListDelegatedAdministrators: { input: ListDelegatedAdministratorsRequest; output: ListDelegatedAdministratorsResponse };
  ListDelegatedServicesForAccount: { input: ListDelegatedServicesForAccountRequest; output: ListDelegatedServicesForAccountResponse };
  ListEffectivePolicyValidationErrors: { input: ListEffectivePolicyValidationErrorsRequest; output: ListEffectivePolicyValidationErrorsResponse };
  ListHandshakesForAccount: { input: ListHandshakesForAccountRequest; output: ListHandshakesForAccountResponse };
  ListHandshakesForOrganization: { input: ListHandshakesForOrganizationRequest; output: ListHandshakesForOrganizationResponse };
  ListInboundResponsibilityTransfers: { input: ListInboundResponsibilityTransfersRequest; output: ListInboundResponsibilityTransfersResponse };
  ListOrganizationalUnitsForParent: { input: ListOrganizationalUnitsForParentRequest; output: ListOrganizationalUnitsForParentResponse };
  ListOutboundResponsibilityTransfers: { input: ListOutboundResponsibilityTransfersRequest; output: ListOutboundResponsibilityTransfersResponse };
  ListParents: { input: ListParentsRequest; output: ListParentsResponse };
  ListPolicies: { input: ListPoliciesRequest; output: ListPoliciesResponse };
  ListPoliciesForTarget: { input: ListPoliciesForTargetRequest; output: ListPoliciesForTargetResponse };
  ListRoots: { input: ListRootsRequest; output: ListRootsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ListTargetsForPolicy: { input: ListTargetsForPolicyRequest; output: ListTargetsForPolicyResponse };
  MoveAccount: { input: MoveAccountRequest; output: {} };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse };
  RegisterDelegatedAdministrator: { input: RegisterDelegatedAdministratorRequest; output: {} };
  RemoveAccountFromOrganization: { input: RemoveAccountFromOrganizationRequest; output: {} };
  TagResource: { input: TagResourceRequest; output: {} };
  TerminateResponsibilityTransfer: { input: TerminateResponsibilityTransferRequest; output: TerminateResponsibilityTransferResponse };
  UntagResource: { input: UntagResourceRequest; output: {} };
  UpdateOrganizationalUnit: { input: UpdateOrganizationalUnitRequest; output: UpdateOrganizationalUnitResponse };
  UpdatePolicy: { input: UpdatePolicyRequest; output: UpdatePolicyResponse };
  UpdateResponsibilityTransfer: { input: UpdateResponsibilityTransferRequest; output: UpdateResponsibilityTransferResponse };
}

export interface AcceptHandshakeRequest {
  HandshakeId: string;
}

export interface AcceptHandshakeResponse {
  Handshake?: Handshake | undefined;
}

export interface Account {
  Id?: string | undefined;
  Arn?: string | undefined;
  Email?: string | undefined;
  Name?: string | undefined;
  Status?: string | undefined;
  State?: string | undefined;
  Paths?: readonly string[] | undefined;
  JoinedMethod?: string | undefined;
  JoinedTimestamp?: Date | undefined;
}

export interface AttachPolicyRequest {
  PolicyId: string;
  TargetId: string;
}

export interface CancelHandshakeRequest {
  HandshakeId: string;
}

export interface CancelHandshakeResponse {
  Handshake?: Handshake | undefined;
}

export interface Child {
  Id?: string | undefined;
  Type?: string | undefined;
}

export interface CloseAccountRequest {
  AccountId: string;
}

export interface CreateAccountRequest {
  Email: string;
  AccountName: string;
  RoleName?: string | undefined;
  IamUserAccessToBilling?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccountResponse {
  CreateAccountStatus?: CreateAccountStatus | undefined;
}

export interface CreateAccountStatus {
  Id?: string | undefined;
  AccountName?: string | undefined;
  State?: string | undefined;
  RequestedTimestamp?: Date | undefined;
  CompletedTimestamp?: Date | undefined;
  AccountId?: string | undefined;
  GovCloudAccountId?: string | undefined;
  FailureReason?: string | undefined;
}

export interface CreateGovCloudAccountRequest {
  Email: string;
  AccountName: string;
  RoleName?: string | undefined;
  IamUserAccessToBilling?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateGovCloudAccountResponse {
  CreateAccountStatus?: CreateAccountStatus | undefined;
}

export interface CreateOrganizationRequest {
  FeatureSet?: string | undefined;
}

export interface CreateOrganizationResponse {
  Organization?: Organization | undefined;
}

export interface CreateOrganizationalUnitRequest {
  ParentId: string;
  Name: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateOrganizationalUnitResponse {
  OrganizationalUnit?: OrganizationalUnit | undefined;
}

export interface CreatePolicyRequest {
  Content: string;
  Description: string;
  Name: string;
  Type: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyResponse {
  Policy?: Policy | undefined;
}

export interface DeclineHandshakeRequest {
  HandshakeId: string;
}

export interface DeclineHandshakeResponse {
  Handshake?: Handshake | undefined;
}

export interface DelegatedAdministrator {
  Id?: string | undefined;
  Arn?: string | undefined;
  Email?: string | undefined;
  Name?: string | undefined;
  Status?: string | undefined;
  State?: string | undefined;
  JoinedMethod?: string | undefined;
  JoinedTimestamp?: Date | undefined;
  DelegationEnabledDate?: Date | undefined;
}

export interface DelegatedService {
  ServicePrincipal?: string | undefined;
  DelegationEnabledDate?: Date | undefined;
}

export interface DeleteOrganizationalUnitRequest {
  OrganizationalUnitId: string;
}

export interface DeletePolicyRequest {
  PolicyId: string;
}

export interface DeregisterDelegatedAdministratorRequest {
  AccountId: string;
  ServicePrincipal: string;
}

export interface DescribeAccountRequest {
  AccountId: string;
}

export interface DescribeAccountResponse {
  Account?: Account | undefined;
}

export interface DescribeCreateAccountStatusRequest {
  CreateAccountRequestId: string;
}

export interface DescribeCreateAccountStatusResponse {
  CreateAccountStatus?: CreateAccountStatus | undefined;
}

export interface DescribeEffectivePolicyRequest {
  PolicyType: string;
  TargetId?: string | undefined;
}

export interface DescribeEffectivePolicyResponse {
  EffectivePolicy?: EffectivePolicy | undefined;
}

export interface DescribeHandshakeRequest {
  HandshakeId: string;
}

export interface DescribeHandshakeResponse {
  Handshake?: Handshake | undefined;
}

export interface DescribeOrganizationResponse {
  Organization?: Organization | undefined;
}

export interface DescribeOrganizationalUnitRequest {
  OrganizationalUnitId: string;
}

export interface DescribeOrganizationalUnitResponse {
  OrganizationalUnit?: OrganizationalUnit | undefined;
}

export interface DescribePolicyRequest {
  PolicyId: string;
}

export interface DescribePolicyResponse {
  Policy?: Policy | undefined;
}

export interface DescribeResourcePolicyResponse {
  ResourcePolicy?: ResourcePolicy | undefined;
}

export interface DescribeResponsibilityTransferRequest {
  Id: string;
}

export interface DescribeResponsibilityTransferResponse {
  ResponsibilityTransfer?: ResponsibilityTransfer | undefined;
}

export interface DetachPolicyRequest {
  PolicyId: string;
  TargetId: string;
}

export interface DisableAWSServiceAccessRequest {
  ServicePrincipal: string;
}

export interface DisablePolicyTypeRequest {
  RootId: string;
  PolicyType: string;
}

export interface DisablePolicyTypeResponse {
  Root?: Root | undefined;
}

export interface EffectivePolicy {
  PolicyContent?: string | undefined;
  LastUpdatedTimestamp?: Date | undefined;
  TargetId?: string | undefined;
  PolicyType?: string | undefined;
}

export interface EffectivePolicyValidationError {
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
  PathToError?: string | undefined;
  ContributingPolicies?: readonly string[] | undefined;
}

export interface EnableAWSServiceAccessRequest {
  ServicePrincipal: string;
}

export interface EnableAllFeaturesRequest {}

export interface EnableAllFeaturesResponse {
  Handshake?: Handshake | undefined;
}

export interface EnablePolicyTypeRequest {
  RootId: string;
  PolicyType: string;
}

export interface EnablePolicyTypeResponse {
  Root?: Root | undefined;
}

export interface EnabledServicePrincipal {
  ServicePrincipal?: string | undefined;
  DateEnabled?: Date | undefined;
}

export interface Handshake {
  Id?: string | undefined;
  Arn?: string | undefined;
  Parties?: readonly HandshakeParty[] | undefined;
  State?: string | undefined;
  RequestedTimestamp?: Date | undefined;
  ExpirationTimestamp?: Date | undefined;
  Action?: string | undefined;
  Resources?: readonly HandshakeResource[] | undefined;
}

export interface HandshakeFilter {
  ActionType?: string | undefined;
  ParentHandshakeId?: string | undefined;
}

export interface HandshakeParty {
  Id: string;
  Type: string;
}

export interface HandshakeResource {
  Value?: string | undefined;
  Type?: string | undefined;
  Resources?: readonly HandshakeResource[] | undefined;
}

export interface InviteAccountToOrganizationRequest {
  Target: HandshakeParty;
  Notes?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface InviteAccountToOrganizationResponse {
  Handshake?: Handshake | undefined;
}

export interface InviteOrganizationToTransferResponsibilityRequest {
  Type: string;
  Target: HandshakeParty;
  StartTimestamp: Date;
  SourceName: string;
  Notes?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface InviteOrganizationToTransferResponsibilityResponse {
  Handshake?: Handshake | undefined;
}

export interface ListAWSServiceAccessForOrganizationRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListAWSServiceAccessForOrganizationResponse {
  EnabledServicePrincipals?: readonly EnabledServicePrincipal[] | undefined;
  NextToken?: string | undefined;
}

export interface ListAccountsForParentRequest {
  ParentId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListAccountsForParentResponse {
  Accounts?: readonly Account[] | undefined;
  NextToken?: string | undefined;
}

export interface ListAccountsRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListAccountsResponse {
  Accounts?: readonly Account[] | undefined;
  NextToken?: string | undefined;
}

export interface ListAccountsWithInvalidEffectivePolicyRequest {
  PolicyType: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListAccountsWithInvalidEffectivePolicyResponse {
  Accounts?: readonly Account[] | undefined;
  PolicyType?: string | undefined;
  NextToken?: string | undefined;
}

export interface ListChildrenRequest {
  ParentId: string;
  ChildType: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListChildrenResponse {
  Children?: readonly Child[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCreateAccountStatusRequest {
  States?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListCreateAccountStatusResponse {
  CreateAccountStatuses?: readonly CreateAccountStatus[] | undefined;
  NextToken?: string | undefined;
}

export interface ListDelegatedAdministratorsRequest {
  ServicePrincipal?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListDelegatedAdministratorsResponse {
  DelegatedAdministrators?: readonly DelegatedAdministrator[] | undefined;
  NextToken?: string | undefined;
}

export interface ListDelegatedServicesForAccountRequest {
  AccountId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListDelegatedServicesForAccountResponse {
  DelegatedServices?: readonly DelegatedService[] | undefined;
  NextToken?: string | undefined;
}

export interface ListEffectivePolicyValidationErrorsRequest {
  AccountId: string;
  PolicyType: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListEffectivePolicyValidationErrorsResponse {
  AccountId?: string | undefined;
  PolicyType?: string | undefined;
  Path?: string | undefined;
  EvaluationTimestamp?: Date | undefined;
  NextToken?: string | undefined;
  EffectivePolicyValidationErrors?: readonly EffectivePolicyValidationError[] | undefined;
}

export interface ListHandshakesForAccountRequest {
  Filter?: HandshakeFilter | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListHandshakesForAccountResponse {
  Handshakes?: readonly Handshake[] | undefined;
  NextToken?: string | undefined;
}

export interface ListHandshakesForOrganizationRequest {
  Filter?: HandshakeFilter | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListHandshakesForOrganizationResponse {
  Handshakes?: readonly Handshake[] | undefined;
  NextToken?: string | undefined;
}

export interface ListInboundResponsibilityTransfersRequest {
  Type: string;
  Id?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListInboundResponsibilityTransfersResponse {
  ResponsibilityTransfers?: readonly ResponsibilityTransfer[] | undefined;
  NextToken?: string | undefined;
}

export interface ListOrganizationalUnitsForParentRequest {
  ParentId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListOrganizationalUnitsForParentResponse {
  OrganizationalUnits?: readonly OrganizationalUnit[] | undefined;
  NextToken?: string | undefined;
}

export interface ListOutboundResponsibilityTransfersRequest {
  Type: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListOutboundResponsibilityTransfersResponse {
  ResponsibilityTransfers?: readonly ResponsibilityTransfer[] | undefined;
  NextToken?: string | undefined;
}

export interface ListParentsRequest {
  ChildId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListParentsResponse {
  Parents?: readonly Parent[] | undefined;
  NextToken?: string | undefined;
}

export interface ListPoliciesForTargetRequest {
  TargetId: string;
  Filter: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListPoliciesForTargetResponse {
  Policies?: readonly PolicySummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListPoliciesRequest {
  Filter: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListPoliciesResponse {
  Policies?: readonly PolicySummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListRootsRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListRootsResponse {
  Roots?: readonly Root[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceId: string;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceResponse {
  Tags?: readonly Tag[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTargetsForPolicyRequest {
  PolicyId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListTargetsForPolicyResponse {
  Targets?: readonly PolicyTargetSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface MoveAccountRequest {
  AccountId: string;
  SourceParentId: string;
  DestinationParentId: string;
}

export interface Organization {
  Id?: string | undefined;
  Arn?: string | undefined;
  FeatureSet?: string | undefined;
  MasterAccountArn?: string | undefined;
  MasterAccountId?: string | undefined;
  MasterAccountEmail?: string | undefined;
  AvailablePolicyTypes?: readonly PolicyTypeSummary[] | undefined;
}

export interface OrganizationalUnit {
  Id?: string | undefined;
  Arn?: string | undefined;
  Name?: string | undefined;
  Path?: string | undefined;
}

export interface Parent {
  Id?: string | undefined;
  Type?: string | undefined;
}

export interface Policy {
  PolicySummary?: PolicySummary | undefined;
  Content?: string | undefined;
}

export interface PolicySummary {
  Id?: string | undefined;
  Arn?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Type?: string | undefined;
  AwsManaged?: boolean | undefined;
}

export interface PolicyTargetSummary {
  TargetId?: string | undefined;
  Arn?: string | undefined;
  Name?: string | undefined;
  Type?: string | undefined;
}

export interface PolicyTypeSummary {
  Type?: string | undefined;
  Status?: string | undefined;
}

export interface PutResourcePolicyRequest {
  Content: string;
  Tags?: readonly Tag[] | undefined;
}

export interface PutResourcePolicyResponse {
  ResourcePolicy?: ResourcePolicy | undefined;
}

export interface RegisterDelegatedAdministratorRequest {
  AccountId: string;
  ServicePrincipal: string;
}

export interface RemoveAccountFromOrganizationRequest {
  AccountId: string;
}

export interface ResourcePolicy {
  ResourcePolicySummary?: ResourcePolicySummary | undefined;
  Content?: string | undefined;
}

export interface ResourcePolicySummary {
  Id?: string | undefined;
  Arn?: string | undefined;
}

export interface ResponsibilityTransfer {
  Arn?: string | undefined;
  Name?: string | undefined;
  Id?: string | undefined;
  Type?: string | undefined;
  Status?: string | undefined;
  Source?: TransferParticipant | undefined;
  Target?: TransferParticipant | undefined;
  StartTimestamp?: Date | undefined;
  EndTimestamp?: Date | undefined;
  ActiveHandshakeId?: string | undefined;
}

export interface Root {
  Id?: string | undefined;
  Arn?: string | undefined;
  Name?: string | undefined;
  PolicyTypes?: readonly PolicyTypeSummary[] | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  ResourceId: string;
  Tags: readonly Tag[];
}

export interface TerminateResponsibilityTransferRequest {
  Id: string;
  EndTimestamp?: Date | undefined;
}

export interface TerminateResponsibilityTransferResponse {
  ResponsibilityTransfer?: ResponsibilityTransfer | undefined;
}

export interface TransferParticipant {
  ManagementAccountId?: string | undefined;
  ManagementAccountEmail?: string | undefined;
}

export interface UntagResourceRequest {
  ResourceId: string;
  TagKeys: readonly string[];
}

export interface UpdateOrganizationalUnitRequest {
  OrganizationalUnitId: string;
  Name?: string | undefined;
}

export interface UpdateOrganizationalUnitResponse {
  OrganizationalUnit?: OrganizationalUnit | undefined;
}

export interface UpdatePolicyRequest {
  PolicyId: string;
  Name?: string | undefined;
  Description?: string | undefined;
  Content?: string | undefined;
}

export interface UpdatePolicyResponse {
  Policy?: Policy | undefined;
}

export interface UpdateResponsibilityTransferRequest {
  Id: string;
  Name: string;
}

export interface UpdateResponsibilityTransferResponse {
  ResponsibilityTransfer?: ResponsibilityTransfer | undefined;
}

export type AccountJoinedMethod =
  | "CREATED"
  | "INVITED";

export type AccountState =
  | "ACTIVE"
  | "CLOSED"
  | "PENDING_ACTIVATION"
  | "PENDING_CLOSURE"
  | "SUSPENDED";

export type AccountStatus =
  | "ACTIVE"
  | "PENDING_CLOSURE"
  | "SUSPENDED";

export type ActionType =
  | "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE"
  | "APPROVE_ALL_FEATURES"
  | "ENABLE_ALL_FEATURES"
  | "INVITE"
  | "TRANSFER_RESPONSIBILITY";

export type ChildType =
  | "ACCOUNT"
  | "ORGANIZATIONAL_UNIT";

export type CreateAccountFailureReason =
  | "ACCOUNT_LIMIT_EXCEEDED"
  | "CONCURRENT_ACCOUNT_MODIFICATION"
  | "EMAIL_ALREADY_EXISTS"
  | "FAILED_BUSINESS_VALIDATION"
  | "GOVCLOUD_ACCOUNT_ALREADY_EXISTS"
  | "INTERNAL_FAILURE"
  | "INVALID_ADDRESS"
  | "INVALID_EMAIL"
  | "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION"
  | "INVALID_PAYMENT_INSTRUMENT"
  | "MISSING_BUSINESS_VALIDATION"
  | "MISSING_PAYMENT_INSTRUMENT"
  | "PENDING_BUSINESS_VALIDATION"
  | "UNKNOWN_BUSINESS_VALIDATION"
  | "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED";

export type CreateAccountState =
  | "FAILED"
  | "IN_PROGRESS"
  | "SUCCEEDED";

export type EffectivePolicyType =
  | "AISERVICES_OPT_OUT_POLICY"
  | "BACKUP_POLICY"
  | "BEDROCK_POLICY"
  | "CHATBOT_POLICY"
  | "DECLARATIVE_POLICY_EC2"
  | "GUARDDUTY_POLICY"
  | "INSPECTOR_POLICY"
  | "NETWORK_SECURITY_DIRECTOR_POLICY"
  | "S3_POLICY"
  | "SECURITYHUB_CSPM_POLICY"
  | "SECURITYHUB_POLICY"
  | "TAG_POLICY"
  | "UPGRADE_ROLLOUT_POLICY";

export type HandshakePartyType =
  | "ACCOUNT"
  | "EMAIL"
  | "ORGANIZATION";

export type HandshakeResourceType =
  | "ACCOUNT"
  | "EMAIL"
  | "MANAGEMENT_ACCOUNT"
  | "MANAGEMENT_EMAIL"
  | "MANAGEMENT_NAME"
  | "MASTER_EMAIL"
  | "MASTER_NAME"
  | "NOTES"
  | "ORGANIZATION"
  | "ORGANIZATION_FEATURE_SET"
  | "PARENT_HANDSHAKE"
  | "RESPONSIBILITY_TRANSFER"
  | "TRANSFER_START_TIMESTAMP"
  | "TRANSFER_TYPE";

export type HandshakeState =
  | "ACCEPTED"
  | "CANCELED"
  | "DECLINED"
  | "EXPIRED"
  | "OPEN"
  | "REQUESTED";

export type IAMUserAccessToBilling =
  | "ALLOW"
  | "DENY";

export type OrganizationFeatureSet =
  | "ALL"
  | "CONSOLIDATED_BILLING";

export type ParentType =
  | "ORGANIZATIONAL_UNIT"
  | "ROOT";

export type PolicyType =
  | "AISERVICES_OPT_OUT_POLICY"
  | "BACKUP_POLICY"
  | "BEDROCK_POLICY"
  | "CHATBOT_POLICY"
  | "DECLARATIVE_POLICY_EC2"
  | "GUARDDUTY_POLICY"
  | "INSPECTOR_POLICY"
  | "NETWORK_SECURITY_DIRECTOR_POLICY"
  | "RESOURCE_CONTROL_POLICY"
  | "S3_POLICY"
  | "SECURITYHUB_CSPM_POLICY"
  | "SECURITYHUB_POLICY"
  | "SERVICE_CONTROL_POLICY"
  | "TAG_POLICY"
  | "UPGRADE_ROLLOUT_POLICY";

export type PolicyTypeStatus =
  | "ENABLED"
  | "PENDING_DISABLE"
  | "PENDING_ENABLE";

export type ResponsibilityTransferStatus =
  | "ACCEPTED"
  | "CANCELED"
  | "DECLINED"
  | "EXPIRED"
  | "REQUESTED"
  | "WITHDRAWN";

export type ResponsibilityTransferType =
  | "BILLING";

export type TargetType =
  | "ACCOUNT"
  | "ORGANIZATIONAL_UNIT"
  | "ROOT";
