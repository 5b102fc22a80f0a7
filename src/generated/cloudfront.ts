/** The types of Cloudfront2020_05_31's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Cloudfront {
  AssociateAlias: { input: AssociateAliasRequest; output: {} };
  AssociateDistributionTenantWebACL: { input: AssociateDistributionTenantWebACLRequest; output: AssociateDistributionTenantWebACLResult };
  AssociateDistributionWebACL: { input: AssociateDistributionWebACLRequest; output: AssociateDistributionWebACLResult };
  CopyDistribution: { input: CopyDistributionRequest; output: CopyDistributionResult };
  CreateAnycastIpList: { input: CreateAnycastIpListRequest; output: CreateAnycastIpListResult };
  CreateCachePolicy: { input: CreateCachePolicyRequest; output: CreateCachePolicyResult };
  CreateCloudFrontOriginAccessIdentity: { input: CreateCloudFrontOriginAccessIdentityRequest; output: CreateCloudFrontOriginAccessIdentityResult };
  CreateConnectionFunction: { input: CreateConnectionFunctionRequest; output: CreateConnectionFunctionResult };
  CreateConnectionGroup: { input: CreateConnectionGroupRequest; output: CreateConnectionGroupResult };
  CreateContinuousDeploymentPolicy: { input: CreateContinuousDeploymentPolicyRequest; output: CreateContinuousDeploymentPolicyResult };
  CreateDistribution: { input: CreateDistributionRequest; output: CreateDistributionResult };
  CreateDistributionTenant: { input: CreateDistributionTenantRequest; output: CreateDistributionTenantResult };
  CreateDistributionWithTags: { input: CreateDistributionWithTagsRequest; output: CreateDistributionWithTagsResult };
  CreateFieldLevelEncryptionConfig: { input: CreateFieldLevelEncryptionConfigRequest; output: CreateFieldLevelEncryptionConfigResult };
  CreateFieldLevelEncryptionProfile: { input: CreateFieldLevelEncryptionProfileRequest; output: CreateFieldLevelEncryptionProfileResult };
  CreateFunction: { input: CreateFunctionRequest; output: CreateFunctionResult };
  CreateInvalidation: { input: CreateInvalidationRequest; output: CreateInvalidationResult };
  CreateInvalidationForDistributionTenant: { input: CreateInvalidationForDistributionTenantRequest; output: CreateInvalidationForDistributionTenantResult };
  CreateKeyGroup: { input: CreateKeyGroupRequest; output: CreateKeyGroupResult };
  CreateKeyValueStore: { input: CreateKeyValueStoreRequest; output: CreateKeyValueStoreResult };
  CreateMonitoringSubscription: { input: CreateMonitoringSubscriptionRequest; output: CreateMonitoringSubscriptionResult };
  CreateOriginAccessControl: { input: CreateOriginAccessControlRequest; output: CreateOriginAccessControlResult };
  CreateOriginRequestPolicy: { input: CreateOriginRequestPolicyRequest; output: CreateOriginRequestPolicyResult };
  CreatePublicKey: { input: CreatePublicKeyRequest; output: CreatePublicKeyResult };
  CreateRealtimeLogConfig: { input: CreateRealtimeLogConfigRequest; output: CreateRealtimeLogConfigResult };
  CreateResponseHeadersPolicy: { input: CreateResponseHeadersPolicyRequest; output: CreateResponseHeadersPolicyResult };
  CreateStreamingDistribution: { input: CreateStreamingDistributionRequest; output: CreateStreamingDistributionResult };
  CreateStreamingDistributionWithTags: { input: CreateStreamingDistributionWithTagsRequest; output: CreateStreamingDistributionWithTagsResult };
  CreateTrustStore: { input: CreateTrustStoreRequest; output: CreateTrustStoreResult };
  CreateVpcOrigin: { input: CreateVpcOriginRequest; output: CreateVpcOriginResult };
  DeleteAnycastIpList: { input: DeleteAnycastIpListRequest; output: {} };
  DeleteCachePolicy: { input: DeleteCachePolicyRequest; output: {} };
  DeleteCloudFrontOriginAccessIdentity: { input: DeleteCloudFrontOriginAccessIdentityRequest; output: {} };
  DeleteConnectionFunction: { input: DeleteConnectionFunctionRequest; output: {} };
  DeleteConnectionGroup: { input: DeleteConnectionGroupRequest; output: {} };
  DeleteContinuousDeploymentPolicy: { input: DeleteContinuousDeploymentPolicyRequest; output: {} };
  DeleteDistribution: { input: DeleteDistributionRequest; output: {} };
  DeleteDistributionTenant: { input: DeleteDistributionTenantRequest; output: {} };
  DeleteFieldLevelEncryptionConfig: { input: DeleteFieldLevelEncryptionConfigRequest; output: {} };
  DeleteFieldLevelEncryptionProfile: { input: DeleteFieldLevelEncryptionProfileRequest; output: {} };
  DeleteFunction: { input: DeleteFunctionRequest; output: {} };
  DeleteKeyGroup: { input: DeleteKeyGroupRequest; output: {} };
  DeleteKeyValueStore: { input: DeleteKeyValueStoreRequest; output: {} };
  DeleteMonitoringSubscription: { input: DeleteMonitoringSubscriptionRequest; output: DeleteMonitoringSubscriptionResult };
  DeleteOriginAccessControl: { input: DeleteOriginAccessControlRequest; output: {} };
  DeleteOriginRequestPolicy: { input: DeleteOriginRequestPolicyRequest; output: {} };
  DeletePublicKey: { input: DeletePublicKeyRequest; output: {} };
  DeleteRealtimeLogConfig: { input: DeleteRealtimeLogConfigRequest; output: {} };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: {} };
  DeleteResponseHeadersPolicy: { input: DeleteResponseHeadersPolicyRequest; output: {} };
  DeleteStreamingDistribution: { input: DeleteStreamingDistributionRequest; output: {} };
  DeleteTrustStore: { input: DeleteTrustStoreRequest; output: {} };
  DeleteVpcOrigin: { input: DeleteVpcOriginRequest; output: DeleteVpcOriginResult };
  DescribeConnectionFunction: { input: DescribeConnectionFunctionRequest; output: DescribeConnectionFunctionResult };
  DescribeFunction: { input: DescribeFunctionRequest; output: DescribeFunctionResult };
  DescribeKeyValueStore: { input: DescribeKeyValueStoreRequest; output: DescribeKeyValueStoreResult };
  DisassociateDistributionTenantWebACL: { input: DisassociateDistributionTenantWebACLRequest; output: DisassociateDistributionTenantWebACLResult };
  DisassociateDistributionWebACL: { input: DisassociateDistributionWebACLRequest; output: DisassociateDistributionWebACLResult };
  GetAnycastIpList: { input: GetAnycastIpListRequest; output: GetAnycastIpListResult };
  GetCachePolicy: { input: GetCachePolicyRequest; output: GetCachePolicyResult };
  GetCachePolicyConfig: { input: GetCachePolicyConfigRequest; output: GetCachePolicyConfigResult };
  GetCloudFrontOriginAccessIdentity: { input: GetCloudFrontOriginAccessIdentityRequest; output: GetCloudFrontOriginAccessIdentityResult };
  GetCloudFrontOriginAccessIdentityConfig: { input: GetCloudFrontOriginAccessIdentityConfigRequest; output: GetCloudFrontOriginAccessIdentityConfigResult };
  GetConnectionFunction: { input: GetConnectionFunctionRequest; output: GetConnectionFunctionResult };
  GetConnectionGroup: { input: GetConnectionGroupRequest; output: GetConnectionGroupResult };
  GetConnectionGroupByRoutingEndpoint: { input: GetConnectionGroupByRoutingEndpointRequest; output: GetConnectionGroupByRoutingEndpointResult };
  GetContinuousDeploymentPolicy: { input: GetContinuousDeploymentPolicyRequest; output: GetContinuousDeploymentPolicyResult };
  GetContinuousDeploymentPolicyConfig: { input: GetContinuousDeploymentPolicyConfigRequest; output: GetContinuousDeploymentPolicyConfigResult };
  GetDistribution: { input: GetDistributionRequest; output: GetDistributionResult };
  GetDistributionConfig: { input: GetDistributionConfigRequest; output: GetDistributionConfigResult };
  GetDistributionTenant: { input: GetDistributionTenantRequest; output: GetDistributionTenantResult };
  GetDistributionTenantByDomain: { input: GetDistributionTenantByDomainRequest; output: GetDistributionTenantByDomainResult };
  GetFieldLevelEncryption: { input: GetFieldLevelEncryptionRequest; output: GetFieldLevelEncryptionResult };
  GetFieldLevelEncryptionConfig: { input: GetFieldLevelEncryptionConfigRequest; output: GetFieldLevelEncryptionConfigResult };
  GetFieldLevelEncryptionProfile: { input: GetFieldLevelEncryptionProfileRequest; output: GetFieldLevelEncryptionProfileResult };
  GetFieldLevelEncryptionProfileConfig: { input: GetFieldLevelEncryptionProfileConfigRequest; output: GetFieldLevelEncryptionProfileConfigResult };
  GetFunction: { input: GetFunctionRequest; output: GetFunctionResult };
  GetInvalidation: { input: GetInvalidationRequest; output: GetInvalidationResult };
  GetInvalidationForDistributionTenant: { input: GetInvalidationForDistributionTenantRequest; output: GetInvalidationForDistributionTenantResult };
  GetKeyGroup: { input: GetKeyGroupRequest; output: GetKeyGroupResult };
  GetKeyGroupConfig: { input: GetKeyGroupConfigRequest; output: GetKeyGroupConfigResult };
  GetManagedCertificateDetails: { input: GetManagedCertificateDetailsRequest; output: GetManagedCertificateDetailsResult };
  GetMonitoringSubscription: { input: GetMonitoringSubscriptionRequest; output: GetMonitoringSubscriptionResult };
  GetOriginAccessControl: { input: GetOriginAccessControlRequest; output: GetOriginAccessControlResult };
  GetOriginAccessControlConfig: { input: GetOriginAccessControlConfigRequest; output: GetOriginAccessControlConfigResult };
  GetOriginRequestPolicy: { input: GetOriginRequestPolicyRequest; output: GetOriginRequestPolicyResult };
  GetOriginRequestPolicyConfig: { input: GetOriginRequestPolicyConfigRequest; output: GetOriginRequestPolicyConfigResult };
  GetPublicKey: { input: GetPublicKeyRequest; output: GetPublicKeyResult };
  GetPublicKeyConfig: { input: GetPublicKeyConfigRequest; output: GetPublicKeyConfigResult };
  GetRealtimeLogConfig: { input: GetRealtimeLogConfigRequest; output: GetRealtimeLogConfigResult };
  GetResourcePolicy: { input: GetResourcePolicyRequest; output: GetResourcePolicyResult };
  GetResponseHeadersPolicy: { input: GetResponseHeadersPolicyRequest; output: GetResponseHeadersPolicyResult };
  GetResponseHeadersPolicyConfig: { input: GetResponseHeadersPolicyConfigRequest; output: GetResponseHeadersPolicyConfigResult };
  GetStreamingDistribution: { input: GetStreamingDistributionRequest; output: GetStreamingDistributionResult };
  GetStreamingDistributionConfig: { input: GetStreamingDistributionConfigRequest; output: GetStreamingDistributionConfigResult };
  GetTrustStore: { input: GetTrustStoreRequest; output: GetTrustStoreResult };
  GetVpcOrigin: { input: GetVpcOriginRequest; output: GetVpcOriginResult };
  ListAnycastIpLists: { input: ListAnycastIpListsRequest; output: ListAnycastIpListsResult };
  ListCachePolicies: { input: ListCachePoliciesRequest; output: ListCachePoliciesResult };
  ListCloudFrontOriginAccessIdentities: { input: ListCloudFrontOriginAccessIdentitiesRequest; output: ListCloudFrontOriginAccessIdentitiesResult };
  ListConflictingAliases: { input: ListConflictingAliasesRequest; output: ListConflictingAliasesResult };
  ListConnectionFunctions: { input: ListConnectionFunctionsRequest; output: ListConnectionFunctionsResult };
  ListConnectionGroups: { input: ListConnectionGroupsRequest; output: ListConnectionGroupsResult };
  ListContinuousDeploymentPolicies: { input: ListContinuousDeploymentPoliciesRequest; output: ListContinuousDeploymentPoliciesResult };
  ListDistributionTenants: { input: ListDistributionTenantsRequest; output: ListDistributionTenantsResult };
  ListDistributionTenantsByCustomization: { input: ListDistributionTenantsByCustomizationRequest; output: ListDistributionTenantsByCustomizationResult };
  ListDistributions: { input: ListDistributionsRequest; output: ListDistributionsResult };
  ListDistributionsByAnycastIpListId: { input: ListDistributionsByAnycastIpListIdRequest; output: ListDistributionsByAnycastIpListIdResult };
  ListDistributionsByCachePolicyId: { input: ListDistributionsByCachePolicyIdRequest; output: ListDistributionsByCachePolicyIdResult };
  ListDistributionsByConnectionFunction: { input: ListDistributionsByConnectionFunctionRequest; output: ListDistributionsByConnectionFunctionResult };
  ListDistributionsByConnectionMode: { input: ListDistributionsByConnectionModeRequest; output: ListDistributionsByConnectionModeResult };
  ListDistributionsByKeyGroup: { input: ListDistributionsByKeyGroupRequest; output: ListDistributionsByKeyGroupResult };
  ListDistributionsByOriginRequestPolicyId: { input: ListDistributionsByOriginRequestPolicyIdRequest; output: ListDistributionsByOriginRequestPolicyIdResult };
  ListDistributionsByOwnedResource: { input: ListDistributionsByOwnedResourceRequest; output: ListDistributionsByOwnedResourceResult };
  ListDistributionsByRealtimeLogConfig: { input: ListDistributionsByRealtimeLogConfigRequest; output: ListDistributionsByRealtimeLogConfigResult };
  ListDistributionsByResponseHeadersPolicyId: { input: ListDistributionsByResponseHeadersPolicyIdRequest; output: ListDistributionsByResponseHeadersPolicyIdResult };
  ListDistributionsByTrustStore: { input: ListDistributionsByTrustStoreRequest; output: ListDistributionsByTrustStoreResult };
  ListDistributionsByVpcOriginId: { input: ListDistributionsByVpcOriginIdRequest; output: ListDistributionsByVpcOriginIdResult };
  ListDistributionsByWebACLId: { input: ListDistributionsByWebACLIdRequest; output: ListDistributionsByWebACLIdResult };
  ListDomainConflicts: { input: ListDomainConflictsRequest; output: ListDomainConflictsResult };
  ListFieldLevelEncryptionConfigs: { input: ListFieldLevelEncryptionConfigsRequest; output: ListFieldLevelEncryptionConfigsResult };
  ListFieldLevelEncryptionProfiles: { input: ListFieldLevelEncryptionProfilesRequest; output: ListFieldLevelEncryptionProfilesResult };
  ListFunctions: { input: ListFunctionsRequest; output: ListFunctionsResult };
  ListInvalidations: { input: ListInvalidationsRequest; output: ListInvalidationsResult };
  ListInvalidationsForDistributionTenant: { input: ListInvalidationsForDistributionTenantRequest; output: ListInvalidationsForDistributionTenantResult };
  ListKeyGroups: { input: ListKeyGroupsRequest; output: ListKeyGroupsResult };
  ListKeyValueStores: { input: ListKeyValueStoresRequest; output: ListKeyValueStoresResult };
  ListOriginAccessControls: { input: ListOriginAccessControlsRequest; output: ListOriginAccessControlsResult };
  ListOriginRequestPolicies: { input: ListOriginRequestPoliciesRequest; output: ListOriginRequestPoliciesResult };
  ListPublicKeys: { input: ListPublicKeysRequest; output: ListPublicKeysResult };
  ListRealtimeLogConfigs: { input: ListRealtimeLogConfigsRequest; output: ListRealtimeLogConfigsResult };
  ListResponseHeadersPolicies: { input: ListResponseHeadersPoliciesRequest; output: ListResponseHeadersPoliciesResult };
  ListStreamingDistributions: { input: ListStreamingDistributionsRequest; output: ListStreamingDistributionsResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  ListTrustStores: { input: ListTrustStoresRequest; output: ListTrustStoresResult };
  ListVpcOrigins: { input: ListVpcOriginsRequest; output: ListVpcOriginsResult };
  PublishConnectionFunction: { input: PublishConnectionFunctionRequest; output: PublishConnectionFunctionResult };
  PublishFunction: { input: PublishFunctionRequest; output: PublishFunctionResult };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResult };
  TagResource: { input: TagResourceRequest; output: {} };
  TestConnectionFunction: { input: TestConnectionFunctionRequest; output: TestConnectionFunctionResult };
  TestFunction: { input: TestFunctionRequest; output: TestFunctionResult };
  UntagResource: { input: UntagResourceRequest; output: {} };
  UpdateAnycastIpList: { input: UpdateAnycastIpListRequest; output: UpdateAnycastIpListResult };
  UpdateCachePolicy: { input: UpdateCachePolicyRequest; output: UpdateCachePolicyResult };
  UpdateCloudFrontOriginAccessIdentity: { input: UpdateCloudFrontOriginAccessIdentityRequest; output: UpdateCloudFrontOriginAccessIdentityResult };
  UpdateConnectionFunction: { input: UpdateConnectionFunctionRequest; output: UpdateConnectionFunctionResult };
  UpdateConnectionGroup: { input: UpdateConnectionGroupRequest; output: UpdateConnectionGroupResult };
  UpdateContinuousDeploymentPolicy: { input: UpdateContinuousDeploymentPolicyRequest; output: UpdateContinuousDeploymentPolicyResult };
  UpdateDistribution: { input: UpdateDistributionRequest; output: UpdateDistributionResult };
  UpdateDistributionTenant: { input: UpdateDistributionTenantRequest; output: UpdateDistributionTenantResult };
  UpdateDistributionWithStagingConfig: { input: UpdateDistributionWithStagingConfigRequest; output: UpdateDistributionWithStagingConfigResult };
  UpdateDomainAssociation: { input: UpdateDomainAssociationRequest; output: UpdateDomainAssociationResult };
  UpdateFieldLevelEncryptionConfig: { input: UpdateFieldLevelEncryptionConfigRequest; output: UpdateFieldLevelEncryptionConfigResult };
  UpdateFieldLevelEncryptionProfile: { input: UpdateFieldLevelEncryptionProfileRequest; output: UpdateFieldLevelEncryptionProfileResult };
  UpdateFunction: { input: UpdateFunctionRequest; output: UpdateFunctionResult };
  UpdateKeyGroup: { input: UpdateKeyGroupRequest; output: UpdateKeyGroupResult };
  UpdateKeyValueStore: { input: UpdateKeyValueStoreRequest; output: UpdateKeyValueStoreResult };
  UpdateOriginAccessControl: { input: UpdateOriginAccessControlRequest; output: UpdateOriginAccessControlResult };
  UpdateOriginRequestPolicy: { input: UpdateOriginRequestPolicyRequest; output: UpdateOriginRequestPolicyResult };
  UpdatePublicKey: { input: UpdatePublicKeyRequest; output: UpdatePublicKeyResult };
  UpdateRealtimeLogConfig: { input: UpdateRealtimeLogConfigRequest; output: UpdateRealtimeLogConfigResult };
  UpdateResponseHeadersPolicy: { input: UpdateResponseHeadersPolicyRequest; output: UpdateResponseHeadersPolicyResult };
  UpdateStreamingDistribution: { input: UpdateStreamingDistributionRequest; output: UpdateStreamingDistributionResult };
  UpdateTrustStore: { input: UpdateTrustStoreRequest; output: UpdateTrustStoreResult };
  UpdateVpcOrigin: { input: UpdateVpcOriginRequest; output: UpdateVpcOriginResult };
  VerifyDnsConfiguration: { input: VerifyDnsConfigurationRequest; output: VerifyDnsConfigurationResult };
}

export interface ActiveTrustedKeyGroups {
  Enabled?: boolean | undefined;
  Quantity?: number | undefined;
  Items?: readonly KGKeyPairIds[] | undefined;
}

export interface ActiveTrustedSigners {
  Enabled?: boolean | undefined;
  Quantity?: number | undefined;
  Items?: readonly Signer[] | undefined;
}

export interface AliasICPRecordal {
  CNAME?: string | undefined;
  ICPRecordalStatus?: string | undefined;
}

export interface Aliases {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface AllowedMethods {
  Quantity: number;
  Items: readonly string[];
  CachedMethods?: CachedMethods | undefined;
}

export interface AnycastIpList {
  Id?: string | undefined;
  Name?: string | undefined;
  Status?: string | undefined;
  Arn?: string | undefined;
  AnycastIps?: readonly string[] | undefined;
  IpCount?: number | undefined;
  LastModifiedTime?: Date | undefined;
  IpAddressType?: string | undefined;
  IpamConfig?: IpamConfig | undefined;
}

export interface AnycastIpListCollection {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  IsTruncated?: boolean | undefined;
  Quantity?: number | undefined;
  Items?: readonly AnycastIpListSummary[] | undefined;
  NextMarker?: string | undefined;
}

export interface AnycastIpListSummary {
  Id?: string | undefined;
  Name?: string | undefined;
  Status?: string | undefined;
  Arn?: string | undefined;
  IpCount?: number | undefined;
  LastModifiedTime?: Date | undefined;
  IpAddressType?: string | undefined;
  ETag?: string | undefined;
  IpamConfig?: IpamConfig | undefined;
}

export interface AssociateAliasRequest {
  TargetDistributionId: string;
  Alias: string;
}

export interface AssociateDistributionTenantWebACLRequest {
  Id: string;
  WebACLArn: string;
  IfMatch?: string | undefined;
}

export interface AssociateDistributionTenantWebACLResult {
  Id?: string | undefined;
  WebACLArn?: string | undefined;
  ETag?: string | undefined;
}

export interface AssociateDistributionWebACLRequest {
  Id: string;
  WebACLArn: string;
  IfMatch?: string | undefined;
}

export interface AssociateDistributionWebACLResult {
  Id?: string | undefined;
  WebACLArn?: string | undefined;
  ETag?: string | undefined;
}

export interface CaCertificatesBundleS3Location {
  Bucket: string;
  Key: string;
  Region: string;
  Version?: string | undefined;
}

export interface CaCertificatesBundleSource {
  CaCertificatesBundleS3Location?: CaCertificatesBundleS3Location | undefined;
}

export interface CacheBehavior {
  PathPattern: string;
  TargetOriginId: string;
  ViewerProtocolPolicy: string;
  TrustedSigners?: TrustedSigners | undefined;
  TrustedKeyGroups?: TrustedKeyGroups | undefined;
  AllowedMethods?: AllowedMethods | undefined;
  SmoothStreaming?: boolean | undefined;
  Compress?: boolean | undefined;
  LambdaFunctionAssociations?: LambdaFunctionAssociations | undefined;
  FunctionAssociations?: FunctionAssociations | undefined;
  FieldLevelEncryptionId?: string | undefined;
  RealtimeLogConfigArn?: string | undefined;
  CachePolicyId?: string | undefined;
  OriginRequestPolicyId?: string | undefined;
  ResponseHeadersPolicyId?: string | undefined;
  GrpcConfig?: GrpcConfig | undefined;
  ForwardedValues?: ForwardedValues | undefined;
  MinTTL?: number | undefined;
  DefaultTTL?: number | undefined;
  MaxTTL?: number | undefined;
}

export interface CacheBehaviors {
  Quantity: number;
  Items?: readonly CacheBehavior[] | undefined;
}

export interface CachePolicy {
  Id?: string | undefined;
  LastModifiedTime?: Date | undefined;
  CachePolicyConfig?: CachePolicyConfig | undefined;
}

export interface CachePolicyConfig {
  Name: string;
  MinTTL: number;
  Comment?: string | undefined;
  DefaultTTL?: number | undefined;
  MaxTTL?: number | undefined;
  ParametersInCacheKeyAndForwardedToOrigin?: ParametersInCacheKeyAndForwardedToOrigin | undefined;
}

export interface CachePolicyCookiesConfig {
  CookieBehavior: string;
  Cookies?: CookieNames | undefined;
}

export interface CachePolicyHeadersConfig {
  HeaderBehavior: string;
  Headers?: Headers | undefined;
}

export interface CachePolicyList {
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly CachePolicySummary[] | undefined;
}

export interface CachePolicyQueryStringsConfig {
  QueryStringBehavior: string;
  QueryStrings?: QueryStringNames | undefined;
}

export interface CachePolicySummary {
  Type?: string | undefined;
  CachePolicy?: CachePolicy | undefined;
}

export interface CacheTagConfig {
  HeaderName: string;
}

export interface CachedMethods {
  Quantity: number;
  Items: readonly string[];
}

export interface Certificate {
  Arn: string;
}

export interface CloudFrontOriginAccessIdentity {
  Id?: string | undefined;
  S3CanonicalUserId?: string | undefined;
  CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig | undefined;
}

export interface CloudFrontOriginAccessIdentityConfig {
  CallerReference: string;
  Comment: string;
}

export interface CloudFrontOriginAccessIdentityList {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  IsTruncated?: boolean | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly CloudFrontOriginAccessIdentitySummary[] | undefined;
}

export interface CloudFrontOriginAccessIdentitySummary {
  Id?: string | undefined;
  S3CanonicalUserId?: string | undefined;
  Comment?: string | undefined;
}

export interface ConflictingAlias {
  Alias?: string | undefined;
  DistributionId?: string | undefined;
  AccountId?: string | undefined;
}

export interface ConflictingAliasesList {
  NextMarker?: string | undefined;
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  Items?: readonly ConflictingAlias[] | undefined;
}

export interface ConnectionFunctionAssociation {
  Id: string;
}

export interface ConnectionFunctionSummary {
  Name?: string | undefined;
  Id?: string | undefined;
  ConnectionFunctionConfig?: FunctionConfig | undefined;
  ConnectionFunctionArn?: string | undefined;
  Status?: string | undefined;
  Stage?: string | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface ConnectionFunctionTestResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined;
  ComputeUtilization?: string | undefined;
  ConnectionFunctionExecutionLogs?: readonly string[] | undefined;
  ConnectionFunctionErrorMessage?: string | undefined;
  ConnectionFunctionOutput?: string | undefined;
}

export interface ConnectionGroup {
  Id?: string | undefined;
  Name?: string | undefined;
  Arn?: string | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  Tags?: Tags | undefined;
  Ipv6Enabled?: boolean | undefined;
  RoutingEndpoint?: string | undefined;
  AnycastIpListId?: string | undefined;
  Status?: string | undefined;
  Enabled?: boolean | undefined;
  IsDefault?: boolean | undefined;
}

export interface ConnectionGroupAssociationFilter {
  AnycastIpListId?: string | undefined;
}

export interface ConnectionGroupSummary {
  Id?: string | undefined;
  Name?: string | undefined;
  Arn?: string | undefined;
  RoutingEndpoint?: string | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  ETag?: string | undefined;
  AnycastIpListId?: string | undefined;
  Enabled?: boolean | undefined;
  Status?: string | undefined;
  IsDefault?: boolean | undefined;
}

export interface ContentTypeProfile {
  Format: string;
  ContentType: string;
  ProfileId?: string | undefined;
}

export interface ContentTypeProfileConfig {
  ForwardWhenContentTypeIsUnknown: boolean;
  ContentTypeProfiles?: ContentTypeProfiles | undefined;
}

export interface ContentTypeProfiles {
  Quantity: number;
  Items?: readonly ContentTypeProfile[] | undefined;
}

export interface ContinuousDeploymentPolicy {
  Id?: string | undefined;
  LastModifiedTime?: Date | undefined;
  ContinuousDeploymentPolicyConfig?: ContinuousDeploymentPolicyConfig | undefined;
}

export interface ContinuousDeploymentPolicyConfig {
  StagingDistributionDnsNames: StagingDistributionDnsNames;
  Enabled: boolean;
  TrafficConfig?: TrafficConfig | undefined;
}

export interface ContinuousDeploymentPolicyList {
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly ContinuousDeploymentPolicySummary[] | undefined;
}

export interface ContinuousDeploymentPolicySummary {
  ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy | undefined;
}

export interface ContinuousDeploymentSingleHeaderConfig {
  Header: string;
  Value: string;
}

export interface ContinuousDeploymentSingleWeightConfig {
  Weight: number;
  SessionStickinessConfig?: SessionStickinessConfig | undefined;
}

export interface CookieNames {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface CookiePreference {
  Forward: string;
  WhitelistedNames?: CookieNames | undefined;
}

export interface CopyDistributionRequest {
  PrimaryDistributionId: string;
  CallerReference: string;
  Staging?: boolean | undefined;
  IfMatch?: string | undefined;
  Enabled?: boolean | undefined;
}

export interface CopyDistributionResult {
  Distribution?: Distribution | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateAnycastIpListRequest {
  Name: string;
  IpCount: number;
  Tags?: Tags | undefined;
  IpAddressType?: string | undefined;
  IpamCidrConfigs?: readonly IpamCidrConfig[] | undefined;
}

export interface CreateAnycastIpListResult {
  AnycastIpList?: AnycastIpList | undefined;
  ETag?: string | undefined;
}

export interface CreateCachePolicyRequest {
  CachePolicyConfig: CachePolicyConfig;
}

export interface CreateCachePolicyResult {
  CachePolicy?: CachePolicy | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateCloudFrontOriginAccessIdentityRequest {
  CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig;
}

export interface CreateCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateConnectionFunctionRequest {
  Name: string;
  ConnectionFunctionConfig: FunctionConfig;
  ConnectionFunctionCode: Uint8Array;
  Tags?: Tags | undefined;
}

export interface CreateConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateConnectionGroupRequest {
  Name: string;
  Ipv6Enabled?: boolean | undefined;
  Tags?: Tags | undefined;
  AnycastIpListId?: string | undefined;
  Enabled?: boolean | undefined;
}

export interface CreateConnectionGroupResult {
  ConnectionGroup?: ConnectionGroup | undefined;
  ETag?: string | undefined;
}

export interface CreateContinuousDeploymentPolicyRequest {
  ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
}

export interface CreateContinuousDeploymentPolicyResult {
  ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateDistributionRequest {
  DistributionConfig: DistributionConfig;
}

export interface CreateDistributionResult {
  Distribution?: Distribution | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateDistributionTenantRequest {
  DistributionId: string;
  Name: string;
  Domains: readonly DomainItem[];
  Tags?: Tags | undefined;
  Customizations?: Customizations | undefined;
  Parameters?: readonly Parameter[] | undefined;
  ConnectionGroupId?: string | undefined;
  ManagedCertificateRequest?: ManagedCertificateRequest | undefined;
  Enabled?: boolean | undefined;
}

export interface CreateDistributionTenantResult {
  DistributionTenant?: DistributionTenant | undefined;
  ETag?: string | undefined;
}

export interface CreateDistributionWithTagsRequest {
  DistributionConfigWithTags: DistributionConfigWithTags;
}

export interface CreateDistributionWithTagsResult {
  Distribution?: Distribution | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateFieldLevelEncryptionConfigRequest {
  FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
}

export interface CreateFieldLevelEncryptionConfigResult {
  FieldLevelEncryption?: FieldLevelEncryption | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateFieldLevelEncryptionProfileRequest {
  FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
}

export interface CreateFieldLevelEncryptionProfileResult {
  FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateFunctionRequest {
  Name: string;
  FunctionConfig: FunctionConfig;
  FunctionCode: Uint8Array;
  Tags?: Tags | undefined;
}

export interface CreateFunctionResult {
  FunctionSummary?: FunctionSummary | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateInvalidationForDistributionTenantRequest {
  Id: string;
  InvalidationBatch: InvalidationBatch;
}

export interface CreateInvalidationForDistributionTenantResult {
  Location?: string | undefined;
  Invalidation?: Invalidation | undefined;
}

export interface CreateInvalidationRequest {
  DistributionId: string;
  InvalidationBatch: InvalidationBatch;
}

export interface CreateInvalidationResult {
  Location?: string | undefined;
  Invalidation?: Invalidation | undefined;
}

export interface CreateKeyGroupRequest {
  KeyGroupConfig: KeyGroupConfig;
}

export interface CreateKeyGroupResult {
  KeyGroup?: KeyGroup | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateKeyValueStoreRequest {
  Name: string;
  Comment?: string | undefined;
  ImportSource?: ImportSource | undefined;
  Tags?: Tags | undefined;
}

export interface CreateKeyValueStoreResult {
  KeyValueStore?: KeyValueStore | undefined;
  ETag?: string | undefined;
  Location?: string | undefined;
}

export interface CreateMonitoringSubscriptionRequest {
  DistributionId: string;
  MonitoringSubscription: MonitoringSubscription;
}

export interface CreateMonitoringSubscriptionResult {
  MonitoringSubscription?: MonitoringSubscription | undefined;
}

export interface CreateOriginAccessControlRequest {
  OriginAccessControlConfig: OriginAccessControlConfig;
}

export interface CreateOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateOriginRequestPolicyRequest {
  OriginRequestPolicyConfig: OriginRequestPolicyConfig;
}

export interface CreateOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreatePublicKeyRequest {
  PublicKeyConfig: PublicKeyConfig;
}

export interface CreatePublicKeyResult {
  PublicKey?: PublicKey | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateRealtimeLogConfigRequest {
  EndPoints: readonly EndPoint[];
  Fields: readonly string[];
  Name: string;
  SamplingRate: number;
}

export interface CreateRealtimeLogConfigResult {
  RealtimeLogConfig?: RealtimeLogConfig | undefined;
}

export interface CreateResponseHeadersPolicyRequest {
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
}

export interface CreateResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateStreamingDistributionRequest {
  StreamingDistributionConfig: StreamingDistributionConfig;
}

export interface CreateStreamingDistributionResult {
  StreamingDistribution?: StreamingDistribution | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateStreamingDistributionWithTagsRequest {
  StreamingDistributionConfigWithTags: StreamingDistributionConfigWithTags;
}

export interface CreateStreamingDistributionWithTagsResult {
  StreamingDistribution?: StreamingDistribution | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateTrustStoreRequest {
  Name: string;
  CaCertificatesBundleSource: CaCertificatesBundleSource;
  UseClientCertificateOCSPEndpoint?: boolean | undefined;
  Tags?: Tags | undefined;
}

export interface CreateTrustStoreResult {
  TrustStore?: TrustStore | undefined;
  ETag?: string | undefined;
}

export interface CreateVpcOriginRequest {
  VpcOriginEndpointConfig: VpcOriginEndpointConfig;
  Tags?: Tags | undefined;
}

export interface CreateVpcOriginResult {
  VpcOrigin?: VpcOrigin | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CustomErrorResponse {
  ErrorCode: number;
  ResponsePagePath?: string | undefined;
  ResponseCode?: string | undefined;
  ErrorCachingMinTTL?: number | undefined;
}

export interface CustomErrorResponses {
  Quantity: number;
  Items?: readonly CustomErrorResponse[] | undefined;
}

export interface CustomHeaders {
  Quantity: number;
  Items?: readonly OriginCustomHeader[] | undefined;
}

export interface CustomOriginConfig {
  HTTPPort: number;
  HTTPSPort: number;
  OriginProtocolPolicy: string;
  OriginSslProtocols?: OriginSslProtocols | undefined;
  OriginReadTimeout?: number | undefined;
  OriginKeepaliveTimeout?: number | undefined;
  IpAddressType?: string | undefined;
  OriginMtlsConfig?: OriginMtlsConfig | undefined;
}

export interface Customizations {
  WebAcl?: WebAclCustomization | undefined;
  Certificate?: Certificate | undefined;
  GeoRestrictions?: GeoRestrictionCustomization | undefined;
}

export interface DefaultCacheBehavior {
  TargetOriginId: string;
  ViewerProtocolPolicy: string;
  TrustedSigners?: TrustedSigners | undefined;
  TrustedKeyGroups?: TrustedKeyGroups | undefined;
  AllowedMethods?: AllowedMethods | undefined;
  SmoothStreaming?: boolean | undefined;
  Compress?: boolean | undefined;
  LambdaFunctionAssociations?: LambdaFunctionAssociations | undefined;
  FunctionAssociations?: FunctionAssociations | undefined;
  FieldLevelEncryptionId?: string | undefined;
  RealtimeLogConfigArn?: string | undefined;
  CachePolicyId?: string | undefined;
  OriginRequestPolicyId?: string | undefined;
  ResponseHeadersPolicyId?: string | undefined;
  GrpcConfig?: GrpcConfig | undefined;
  ForwardedValues?: ForwardedValues | undefined;
  MinTTL?: number | undefined;
  DefaultTTL?: number | undefined;
  MaxTTL?: number | undefined;
}

export interface DeleteAnycastIpListRequest {
  Id: string;
  IfMatch: string;
}

export interface DeleteCachePolicyRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteCloudFrontOriginAccessIdentityRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteConnectionFunctionRequest {
  Id: string;
  IfMatch: string;
}

export interface DeleteConnectionGroupRequest {
  Id: string;
  IfMatch: string;
}

export interface DeleteContinuousDeploymentPolicyRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteDistributionRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteDistributionTenantRequest {
  Id: string;
  IfMatch: string;
}

export interface DeleteFieldLevelEncryptionConfigRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteFieldLevelEncryptionProfileRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteFunctionRequest {
  Name: string;
  IfMatch: string;
}

export interface DeleteKeyGroupRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteKeyValueStoreRequest {
  Name: string;
  IfMatch: string;
}

export interface DeleteMonitoringSubscriptionRequest {
  DistributionId: string;
}

export interface DeleteMonitoringSubscriptionResult {}

export interface DeleteOriginAccessControlRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteOriginRequestPolicyRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeletePublicKeyRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteRealtimeLogConfigRequest {
  Name?: string | undefined;
  ARN?: string | undefined;
}

export interface DeleteResourcePolicyRequest {
  ResourceArn: string;
}

export interface DeleteResponseHeadersPolicyRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteStreamingDistributionRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteTrustStoreRequest {
  Id: string;
  IfMatch: string;
}

export interface DeleteVpcOriginRequest {
  Id: string;
  IfMatch: string;
}

export interface DeleteVpcOriginResult {
  VpcOrigin?: VpcOrigin | undefined;
  ETag?: string | undefined;
}

export interface DescribeConnectionFunctionRequest {
  Identifier: string;
  Stage?: string | undefined;
}

export interface DescribeConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined;
  ETag?: string | undefined;
}

export interface DescribeFunctionRequest {
  Name: string;
  Stage?: string | undefined;
}

export interface DescribeFunctionResult {
  FunctionSummary?: FunctionSummary | undefined;
  ETag?: string | undefined;
}

export interface DescribeKeyValueStoreRequest {
  Name: string;
}

export interface DescribeKeyValueStoreResult {
  KeyValueStore?: KeyValueStore | undefined;
  ETag?: string | undefined;
}

export interface DisassociateDistributionTenantWebACLRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DisassociateDistributionTenantWebACLResult {
  Id?: string | undefined;
  ETag?: string | undefined;
}

export interface DisassociateDistributionWebACLRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DisassociateDistributionWebACLResult {
  Id?: string | undefined;
  ETag?: string | undefined;
}

export interface Distribution {
  Id?: string | undefined;
  ARN?: string | undefined;
  Status?: string | undefined;
  LastModifiedTime?: Date | undefined;
  InProgressInvalidationBatches?: number | undefined;
  DomainName?: string | undefined;
  DistributionConfig?: DistributionConfig | undefined;
  ActiveTrustedSigners?: ActiveTrustedSigners | undefined;
  ActiveTrustedKeyGroups?: ActiveTrustedKeyGroups | undefined;
  AliasICPRecordals?: readonly AliasICPRecordal[] | undefined;
}

export interface DistributionConfig {
  CallerReference: string;
  Origins: Origins;
  DefaultCacheBehavior: DefaultCacheBehavior;
  Comment: string;
  Enabled: boolean;
  Aliases?: Aliases | undefined;
  DefaultRootObject?: string | undefined;
  OriginGroups?: OriginGroups | undefined;
  CacheBehaviors?: CacheBehaviors | undefined;
  CustomErrorResponses?: CustomErrorResponses | undefined;
  Logging?: LoggingConfig | undefined;
  PriceClass?: string | undefined;
  ViewerCertificate?: ViewerCertificate | undefined;
  Restrictions?: Restrictions | undefined;
  WebACLId?: string | undefined;
  HttpVersion?: string | undefined;
  IsIPV6Enabled?: boolean | undefined;
  ContinuousDeploymentPolicyId?: string | undefined;
  Staging?: boolean | undefined;
  AnycastIpListId?: string | undefined;
  TenantConfig?: TenantConfig | undefined;
  ConnectionMode?: string | undefined;
  ViewerMtlsConfig?: ViewerMtlsConfig | undefined;
  ConnectionFunctionAssociation?: ConnectionFunctionAssociation | undefined;
  CacheTagConfig?: CacheTagConfig | undefined;
}

export interface DistributionConfigWithTags {
  DistributionConfig: DistributionConfig;
  Tags: Tags;
}

export interface DistributionIdList {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  IsTruncated?: boolean | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly string[] | undefined;
}

export interface DistributionIdOwner {
  DistributionId?: string | undefined;
  OwnerAccountId?: string | undefined;
}

export interface DistributionIdOwnerList {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  IsTruncated?: boolean | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly DistributionIdOwner[] | undefined;
}

export interface DistributionList {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  IsTruncated?: boolean | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly DistributionSummary[] | undefined;
}

export interface DistributionResourceId {
  DistributionId?: string | undefined;
  DistributionTenantId?: string | undefined;
}

export interface DistributionSummary {
  Id?: string | undefined;
  ARN?: string | undefined;
  Status?: string | undefined;
  LastModifiedTime?: Date | undefined;
  DomainName?: string | undefined;
  Aliases?: Aliases | undefined;
  Origins?: Origins | undefined;
  DefaultCacheBehavior?: DefaultCacheBehavior | undefined;
  CacheBehaviors?: CacheBehaviors | undefined;
  CustomErrorResponses?: CustomErrorResponses | undefined;
  Comment?: string | undefined;
  PriceClass?: string | undefined;
  Enabled?: boolean | undefined;
  ViewerCertificate?: ViewerCertificate | undefined;
  Restrictions?: Restrictions | undefined;
  WebACLId?: string | undefined;
  HttpVersion?: string | undefined;
  IsIPV6Enabled?: boolean | undefined;
  Staging?: boolean | undefined;
  ETag?: string | undefined;
  OriginGroups?: OriginGroups | undefined;
  AliasICPRecordals?: readonly AliasICPRecordal[] | undefined;
  ConnectionMode?: string | undefined;
  AnycastIpListId?: string | undefined;
  ViewerMtlsConfig?: ViewerMtlsConfig | undefined;
  ConnectionFunctionAssociation?: ConnectionFunctionAssociation | undefined;
}

export interface DistributionTenant {
  Id?: string | undefined;
  DistributionId?: string | undefined;
  Name?: string | undefined;
  Arn?: string | undefined;
  Domains?: readonly DomainResult[] | undefined;
  Tags?: Tags | undefined;
  Customizations?: Customizations | undefined;
  Parameters?: readonly Parameter[] | undefined;
  ConnectionGroupId?: string | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  Enabled?: boolean | undefined;
  Status?: string | undefined;
}

export interface DistributionTenantAssociationFilter {
  DistributionId?: string | undefined;
  ConnectionGroupId?: string | undefined;
}

export interface DistributionTenantSummary {
  Id?: string | undefined;
  DistributionId?: string | undefined;
  Name?: string | undefined;
  Arn?: string | undefined;
  Domains?: readonly DomainResult[] | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  ETag?: string | undefined;
  ConnectionGroupId?: string | undefined;
  Customizations?: Customizations | undefined;
  Enabled?: boolean | undefined;
  Status?: string | undefined;
}

export interface DnsConfiguration {
  Domain?: string | undefined;
  Status?: string | undefined;
  Reason?: string | undefined;
}

export interface DomainConflict {
  Domain?: string | undefined;
  ResourceType?: string | undefined;
  ResourceId?: string | undefined;
  AccountId?: string | undefined;
}

export interface DomainItem {
  Domain: string;
}

export interface DomainResult {
  Domain?: string | undefined;
  Status?: string | undefined;
}

export interface EncryptionEntities {
  Quantity: number;
  Items?: readonly EncryptionEntity[] | undefined;
}

export interface EncryptionEntity {
  PublicKeyId: string;
  ProviderId: string;
  FieldPatterns: FieldPatterns;
}

export interface EndPoint {
  StreamType: string;
  KinesisStreamConfig?: KinesisStreamConfig | undefined;
}

export interface FieldLevelEncryption {
  Id?: string | undefined;
  LastModifiedTime?: Date | undefined;
  FieldLevelEncryptionConfig?: FieldLevelEncryptionConfig | undefined;
}

export interface FieldLevelEncryptionConfig {
  CallerReference: string;
  Comment?: string | undefined;
  QueryArgProfileConfig?: QueryArgProfileConfig | undefined;
  ContentTypeProfileConfig?: ContentTypeProfileConfig | undefined;
}

export interface FieldLevelEncryptionList {
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly FieldLevelEncryptionSummary[] | undefined;
}

export interface FieldLevelEncryptionProfile {
  Id?: string | undefined;
  LastModifiedTime?: Date | undefined;
  FieldLevelEncryptionProfileConfig?: FieldLevelEncryptionProfileConfig | undefined;
}

export interface FieldLevelEncryptionProfileConfig {
  Name: string;
  CallerReference: string;
  EncryptionEntities: EncryptionEntities;
  Comment?: string | undefined;
}

export interface FieldLevelEncryptionProfileList {
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly FieldLevelEncryptionProfileSummary[] | undefined;
}

export interface FieldLevelEncryptionProfileSummary {
  Id?: string | undefined;
  LastModifiedTime?: Date | undefined;
  Name?: string | undefined;
  EncryptionEntities?: EncryptionEntities | undefined;
  Comment?: string | undefined;
}

export interface FieldLevelEncryptionSummary {
  Id?: string | undefined;
  LastModifiedTime?: Date | undefined;
  Comment?: string | undefined;
  QueryArgProfileConfig?: QueryArgProfileConfig | undefined;
  ContentTypeProfileConfig?: ContentTypeProfileConfig | undefined;
}

export interface FieldPatterns {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface ForwardedValues {
  QueryString: boolean;
  Cookies: CookiePreference;
  Headers?: Headers | undefined;
  QueryStringCacheKeys?: QueryStringCacheKeys | undefined;
}

export interface FunctionAssociation {
  FunctionARN: string;
  EventType: string;
}

export interface FunctionAssociations {
  Quantity: number;
  Items?: readonly FunctionAssociation[] | undefined;
}

export interface FunctionConfig {
  Comment: string;
  Runtime: string;
  KeyValueStoreAssociations?: KeyValueStoreAssociations | undefined;
}

export interface FunctionList {
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly FunctionSummary[] | undefined;
}

export interface FunctionMetadata {
  FunctionARN?: string | undefined;
  LastModifiedTime?: Date | undefined;
  Stage?: string | undefined;
  CreatedTime?: Date | undefined;
}

export interface FunctionSummary {
  Name?: string | undefined;
  FunctionConfig?: FunctionConfig | undefined;
  FunctionMetadata?: FunctionMetadata | undefined;
  Status?: string | undefined;
}

export interface GeoRestriction {
  RestrictionType: string;
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface GeoRestrictionCustomization {
  RestrictionType: string;
  Locations?: readonly string[] | undefined;
}

export interface GetAnycastIpListRequest {
  Id: string;
}

export interface GetAnycastIpListResult {
  AnycastIpList?: AnycastIpList | undefined;
  ETag?: string | undefined;
}

export interface GetCachePolicyConfigRequest {
  Id: string;
}

export interface GetCachePolicyConfigResult {
  CachePolicyConfig?: CachePolicyConfig | undefined;
  ETag?: string | undefined;
}

export interface GetCachePolicyRequest {
  Id: string;
}

export interface GetCachePolicyResult {
  CachePolicy?: CachePolicy | undefined;
  ETag?: string | undefined;
}

export interface GetCloudFrontOriginAccessIdentityConfigRequest {
  Id: string;
}

export interface GetCloudFrontOriginAccessIdentityConfigResult {
  CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig | undefined;
  ETag?: string | undefined;
}

export interface GetCloudFrontOriginAccessIdentityRequest {
  Id: string;
}

export interface GetCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined;
  ETag?: string | undefined;
}

export interface GetConnectionFunctionRequest {
  Identifier: string;
  Stage?: string | undefined;
}

export interface GetConnectionFunctionResult {
  ConnectionFunctionCode?: Uint8Array | undefined;
  ETag?: string | undefined;
  ContentType?: string | undefined;
}

export interface GetConnectionGroupByRoutingEndpointRequest {
  RoutingEndpoint: string;
}

export interface GetConnectionGroupByRoutingEndpointResult {
  ConnectionGroup?: ConnectionGroup | undefined;
  ETag?: string | undefined;
}

export interface GetConnectionGroupRequest {
  Identifier: string;
}

export interface GetConnectionGroupResult {
  ConnectionGroup?: ConnectionGroup | undefined;
  ETag?: string | undefined;
}

export interface GetContinuousDeploymentPolicyConfigRequest {
  Id: string;
}

export interface GetContinuousDeploymentPolicyConfigResult {
  ContinuousDeploymentPolicyConfig?: ContinuousDeploymentPolicyConfig | undefined;
  ETag?: string | undefined;
}

export interface GetContinuousDeploymentPolicyRequest {
  Id: string;
}

export interface GetContinuousDeploymentPolicyResult {
  ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy | undefined;
  ETag?: string | undefined;
}

export interface GetDistributionConfigRequest {
  Id: string;
}

export interface GetDistributionConfigResult {
  DistributionConfig?: DistributionConfig | undefined;
  ETag?: string | undefined;
}

export interface GetDistributionRequest {
  Id: string;
}

export interface GetDistributionResult {
  Distribution?: Distribution | undefined;
  ETag?: string | undefined;
}

export interface GetDistributionTenantByDomainRequest {
  Domain: string;
}

export interface GetDistributionTenantByDomainResult {
  DistributionTenant?: DistributionTenant | undefined;
  ETag?: string | undefined;
}

export interface GetDistributionTenantRequest {
  Identifier: string;
}

export interface GetDistributionTenantResult {
  DistributionTenant?: DistributionTenant | undefined;
  ETag?: string | undefined;
}

export interface GetFieldLevelEncryptionConfigRequest {
  Id: string;
}

export interface GetFieldLevelEncryptionConfigResult {
  FieldLevelEncryptionConfig?: FieldLevelEncryptionConfig | undefined;
  ETag?: string | undefined;
}

export interface GetFieldLevelEncryptionProfileConfigRequest {
  Id: string;
}

export interface GetFieldLevelEncryptionProfileConfigResult {
  FieldLevelEncryptionProfileConfig?: FieldLevelEncryptionProfileConfig | undefined;
  ETag?: string | undefined;
}

export interface GetFieldLevelEncryptionProfileRequest {
  Id: string;
}

export interface GetFieldLevelEncryptionProfileResult {
  FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile | undefined;
  ETag?: string | undefined;
}

export interface GetFieldLevelEncryptionRequest {
  Id: string;
}

export interface GetFieldLevelEncryptionResult {
  FieldLevelEncryption?: FieldLevelEncryption | undefined;
  ETag?: string | undefined;
}

export interface GetFunctionRequest {
  Name: string;
  Stage?: string | undefined;
}

export interface GetFunctionResult {
  FunctionCode?: Uint8Array | undefined;
  ETag?: string | undefined;
  ContentType?: string | undefined;
}

export interface GetInvalidationForDistributionTenantRequest {
  DistributionTenantId: string;
  Id: string;
}

export interface GetInvalidationForDistributionTenantResult {
  Invalidation?: Invalidation | undefined;
}

export interface GetInvalidationRequest {
  DistributionId: string;
  Id: string;
}

export interface GetInvalidationResult {
  Invalidation?: Invalidation | undefined;
}

export interface GetKeyGroupConfigRequest {
  Id: string;
}

export interface GetKeyGroupConfigResult {
  KeyGroupConfig?: KeyGroupConfig | undefined;
  ETag?: string | undefined;
}

export interface GetKeyGroupRequest {
  Id: string;
}

export interface GetKeyGroupResult {
  KeyGroup?: KeyGroup | undefined;
  ETag?: string | undefined;
}

export interface GetManagedCertificateDetailsRequest {
  Identifier: string;
}

export interface GetManagedCertificateDetailsResult {
  ManagedCertificateDetails?: ManagedCertificateDetails | undefined;
}

export interface GetMonitoringSubscriptionRequest {
  DistributionId: string;
}

export interface GetMonitoringSubscriptionResult {
  MonitoringSubscription?: MonitoringSubscription | undefined;
}

export interface GetOriginAccessControlConfigRequest {
  Id: string;
}

export interface GetOriginAccessControlConfigResult {
  OriginAccessControlConfig?: OriginAccessControlConfig | undefined;
  ETag?: string | undefined;
}

export interface GetOriginAccessControlRequest {
  Id: string;
}

export interface GetOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl | undefined;
  ETag?: string | undefined;
}

export interface GetOriginRequestPolicyConfigRequest {
  Id: string;
}

export interface GetOriginRequestPolicyConfigResult {
  OriginRequestPolicyConfig?: OriginRequestPolicyConfig | undefined;
  ETag?: string | undefined;
}

export interface GetOriginRequestPolicyRequest {
  Id: string;
}

export interface GetOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy | undefined;
  ETag?: string | undefined;
}

export interface GetPublicKeyConfigRequest {
  Id: string;
}

export interface GetPublicKeyConfigResult {
  PublicKeyConfig?: PublicKeyConfig | undefined;
  ETag?: string | undefined;
}

export interface GetPublicKeyRequest {
  Id: string;
}

export interface GetPublicKeyResult {
  PublicKey?: PublicKey | undefined;
  ETag?: string | undefined;
}

export interface GetRealtimeLogConfigRequest {
  Name?: string | undefined;
  ARN?: string | undefined;
}

export interface GetRealtimeLogConfigResult {
  RealtimeLogConfig?: RealtimeLogConfig | undefined;
}

export interface GetResourcePolicyRequest {
  ResourceArn: string;
}

export interface GetResourcePolicyResult {
  ResourceArn?: string | undefined;
  PolicyDocument?: string | undefined;
}

export interface GetResponseHeadersPolicyConfigRequest {
  Id: string;
}

export interface GetResponseHeadersPolicyConfigResult {
  ResponseHeadersPolicyConfig?: ResponseHeadersPolicyConfig | undefined;
  ETag?: string | undefined;
}

export interface GetResponseHeadersPolicyRequest {
  Id: string;
}

export interface GetResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined;
  ETag?: string | undefined;
}

export interface GetStreamingDistributionConfigRequest {
  Id: string;
}

export interface GetStreamingDistributionConfigResult {
  StreamingDistributionConfig?: StreamingDistributionConfig | undefined;
  ETag?: string | undefined;
}

export interface GetStreamingDistributionRequest {
  Id: string;
}

export interface GetStreamingDistributionResult {
  StreamingDistribution?: StreamingDistribution | undefined;
  ETag?: string | undefined;
}

export interface GetTrustStoreRequest {
  Identifier: string;
}

export interface GetTrustStoreResult {
  TrustStore?: TrustStore | undefined;
  ETag?: string | undefined;
}

export interface GetVpcOriginRequest {
  Id: string;
}

export interface GetVpcOriginResult {
  VpcOrigin?: VpcOrigin | undefined;
  ETag?: string | undefined;
}

export interface GrpcConfig {
  Enabled: boolean;
}

export interface Headers {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface ImportSource {
  SourceType: string;
  SourceARN: string;
}

export interface Invalidation {
  Id?: string | undefined;
  Status?: string | undefined;
  CreateTime?: Date | undefined;
  InvalidationBatch?: InvalidationBatch | undefined;
}

export interface InvalidationBatch {
  Paths: Paths;
  CallerReference: string;
}

export interface InvalidationList {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  IsTruncated?: boolean | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly InvalidationSummary[] | undefined;
}

export interface InvalidationSummary {
  Id?: string | undefined;
  CreateTime?: Date | undefined;
  Status?: string | undefined;
}

export interface IpamCidrConfig {
  Cidr: string;
  IpamPoolArn: string;
  AnycastIp?: string | undefined;
  Status?: string | undefined;
}

export interface IpamConfig {
  Quantity?: number | undefined;
  IpamCidrConfigs?: readonly IpamCidrConfig[] | undefined;
}

export interface KGKeyPairIds {
  KeyGroupId?: string | undefined;
  KeyPairIds?: KeyPairIds | undefined;
}

export interface KeyGroup {
  Id?: string | undefined;
  LastModifiedTime?: Date | undefined;
  KeyGroupConfig?: KeyGroupConfig | undefined;
}

export interface KeyGroupConfig {
  Name: string;
  Items: readonly string[];
  Comment?: string | undefined;
}

export interface KeyGroupList {
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly KeyGroupSummary[] | undefined;
}

export interface KeyGroupSummary {
  KeyGroup?: KeyGroup | undefined;
}

export interface KeyPairIds {
  Quantity?: number | undefined;
  Items?: readonly string[] | undefined;
}

export interface KeyValueStore {
  Name?: string | undefined;
  Id?: string | undefined;
  Comment?: string | undefined;
  ARN?: string | undefined;
  LastModifiedTime?: Date | undefined;
  Status?: string | undefined;
}

export interface KeyValueStoreAssociation {
  KeyValueStoreARN: string;
}

export interface KeyValueStoreAssociations {
  Quantity: number;
  Items?: readonly KeyValueStoreAssociation[] | undefined;
}

export interface KeyValueStoreList {
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly KeyValueStore[] | undefined;
}

export interface KinesisStreamConfig {
  RoleARN: string;
  StreamARN: string;
}

export interface LambdaFunctionAssociation {
  LambdaFunctionARN: string;
  EventType: string;
  IncludeBody?: boolean | undefined;
}

export interface LambdaFunctionAssociations {
  Quantity: number;
  Items?: readonly LambdaFunctionAssociation[] | undefined;
}

export interface ListAnycastIpListsRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAnycastIpListsResult {
  AnycastIpLists?: AnycastIpListCollection | undefined;
}

export interface ListCachePoliciesRequest {
  Type?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListCachePoliciesResult {
  CachePolicyList?: CachePolicyList | undefined;
}

export interface ListCloudFrontOriginAccessIdentitiesRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListCloudFrontOriginAccessIdentitiesResult {
  CloudFrontOriginAccessIdentityList?: CloudFrontOriginAccessIdentityList | undefined;
}

export interface ListConflictingAliasesRequest {
  DistributionId: string;
  Alias: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListConflictingAliasesResult {
  ConflictingAliasesList?: ConflictingAliasesList | undefined;
}

export interface ListConnectionFunctionsRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  Stage?: string | undefined;
}

export interface ListConnectionFunctionsResult {
  NextMarker?: string | undefined;
  ConnectionFunctions?: readonly ConnectionFunctionSummary[] | undefined;
}

export interface ListConnectionGroupsRequest {
  AssociationFilter?: ConnectionGroupAssociationFilter | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListConnectionGroupsResult {
  NextMarker?: string | undefined;
  ConnectionGroups?: readonly ConnectionGroupSummary[] | undefined;
}

export interface ListContinuousDeploymentPoliciesRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListContinuousDeploymentPoliciesResult {
  ContinuousDeploymentPolicyList?: ContinuousDeploymentPolicyList | undefined;
}

export interface ListDistributionTenantsByCustomizationRequest {
  WebACLArn?: string | undefined;
  CertificateArn?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionTenantsByCustomizationResult {
  NextMarker?: string | undefined;
  DistributionTenantList?: readonly DistributionTenantSummary[] | undefined;
}

export interface ListDistributionTenantsRequest {
  AssociationFilter?: DistributionTenantAssociationFilter | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionTenantsResult {
  NextMarker?: string | undefined;
  DistributionTenantList?: readonly DistributionTenantSummary[] | undefined;
}

export interface ListDistributionsByAnycastIpListIdRequest {
  AnycastIpListId: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByAnycastIpListIdResult {
  DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsByCachePolicyIdRequest {
  CachePolicyId: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByCachePolicyIdResult {
  DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByConnectionFunctionRequest {
  ConnectionFunctionIdentifier: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByConnectionFunctionResult {
  DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsByConnectionModeRequest {
  ConnectionMode: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByConnectionModeResult {
  DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsByKeyGroupRequest {
  KeyGroupId: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByKeyGroupResult {
  DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByOriginRequestPolicyIdRequest {
  OriginRequestPolicyId: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByOriginRequestPolicyIdResult {
  DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByOwnedResourceRequest {
  ResourceArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByOwnedResourceResult {
  DistributionList?: DistributionIdOwnerList | undefined;
}

export interface ListDistributionsByRealtimeLogConfigRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  RealtimeLogConfigName?: string | undefined;
  RealtimeLogConfigArn?: string | undefined;
}

export interface ListDistributionsByRealtimeLogConfigResult {
  DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsByResponseHeadersPolicyIdRequest {
  ResponseHeadersPolicyId: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByResponseHeadersPolicyIdResult {
  DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByTrustStoreRequest {
  TrustStoreIdentifier: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByTrustStoreResult {
  DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsByVpcOriginIdRequest {
  VpcOriginId: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByVpcOriginIdResult {
  DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByWebACLIdRequest {
  WebACLId: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsByWebACLIdResult {
  DistributionList?: DistributionList | undefined;
}

export interface ListDistributionsRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDistributionsResult {
  DistributionList?: DistributionList | undefined;
}

export interface ListDomainConflictsRequest {
  Domain: string;
  DomainControlValidationResource: DistributionResourceId;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface ListDomainConflictsResult {
  DomainConflicts?: readonly DomainConflict[] | undefined;
  NextMarker?: string | undefined;
}

export interface ListFieldLevelEncryptionConfigsRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFieldLevelEncryptionConfigsResult {
  FieldLevelEncryptionList?: FieldLevelEncryptionList | undefined;
}

export interface ListFieldLevelEncryptionProfilesRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFieldLevelEncryptionProfilesResult {
  FieldLevelEncryptionProfileList?: FieldLevelEncryptionProfileList | undefined;
}

export interface ListFunctionsRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  Stage?: string | undefined;
}

export interface ListFunctionsResult {
  FunctionList?: FunctionList | undefined;
}

export interface ListInvalidationsForDistributionTenantRequest {
  Id: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInvalidationsForDistributionTenantResult {
  InvalidationList?: InvalidationList | undefined;
}

export interface ListInvalidationsRequest {
  DistributionId: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInvalidationsResult {
  InvalidationList?: InvalidationList | undefined;
}

export interface ListKeyGroupsRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListKeyGroupsResult {
  KeyGroupList?: KeyGroupList | undefined;
}

export interface ListKeyValueStoresRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  Status?: string | undefined;
}

export interface ListKeyValueStoresResult {
  KeyValueStoreList?: KeyValueStoreList | undefined;
}

export interface ListOriginAccessControlsRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListOriginAccessControlsResult {
  OriginAccessControlList?: OriginAccessControlList | undefined;
}

export interface ListOriginRequestPoliciesRequest {
  Type?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListOriginRequestPoliciesResult {
  OriginRequestPolicyList?: OriginRequestPolicyList | undefined;
}

export interface ListPublicKeysRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListPublicKeysResult {
  PublicKeyList?: PublicKeyList | undefined;
}

export interface ListRealtimeLogConfigsRequest {
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface ListRealtimeLogConfigsResult {
  RealtimeLogConfigs?: RealtimeLogConfigs | undefined;
}

export interface ListResponseHeadersPoliciesRequest {
  Type?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListResponseHeadersPoliciesResult {
  ResponseHeadersPolicyList?: ResponseHeadersPolicyList | undefined;
}

export interface ListStreamingDistributionsRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListStreamingDistributionsResult {
  StreamingDistributionList?: StreamingDistributionList | undefined;
}

export interface ListTagsForResourceRequest {
  Resource: string;
}

export interface ListTagsForResourceResult {
  Tags?: Tags | undefined;
}

export interface ListTrustStoresRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListTrustStoresResult {
  NextMarker?: string | undefined;
  TrustStoreList?: readonly TrustStoreSummary[] | undefined;
}

export interface ListVpcOriginsRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListVpcOriginsResult {
  VpcOriginList?: VpcOriginList | undefined;
}

export interface LoggingConfig {
  Enabled?: boolean | undefined;
  IncludeCookies?: boolean | undefined;
  Bucket?: string | undefined;
  Prefix?: string | undefined;
}

export interface ManagedCertificateDetails {
  CertificateArn?: string | undefined;
  CertificateStatus?: string | undefined;
  ValidationTokenHost?: string | undefined;
  ValidationTokenDetails?: readonly ValidationTokenDetail[] | undefined;
}

export interface ManagedCertificateRequest {
  ValidationTokenHost: string;
  PrimaryDomainName?: string | undefined;
  CertificateTransparencyLoggingPreference?: string | undefined;
}

export interface MonitoringSubscription {
  RealtimeMetricsSubscriptionConfig?: RealtimeMetricsSubscriptionConfig | undefined;
}

export interface Origin {
  Id: string;
  DomainName: string;
  OriginPath?: string | undefined;
  CustomHeaders?: CustomHeaders | undefined;
  S3OriginConfig?: S3OriginConfig | undefined;
  CustomOriginConfig?: CustomOriginConfig | undefined;
  VpcOriginConfig?: VpcOriginConfig | undefined;
  ConnectionAttempts?: number | undefined;
  ConnectionTimeout?: number | undefined;
  ResponseCompletionTimeout?: number | undefined;
  OriginShield?: OriginShield | undefined;
  OriginAccessControlId?: string | undefined;
}

export interface OriginAccessControl {
  Id?: string | undefined;
  OriginAccessControlConfig?: OriginAccessControlConfig | undefined;
}

export interface OriginAccessControlConfig {
  Name: string;
  SigningProtocol: string;
  SigningBehavior: string;
  OriginAccessControlOriginType: string;
  Description?: string | undefined;
}

export interface OriginAccessControlList {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  IsTruncated?: boolean | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly OriginAccessControlSummary[] | undefined;
}

export interface OriginAccessControlSummary {
  Id?: string | undefined;
  Description?: string | undefined;
  Name?: string | undefined;
  SigningProtocol?: string | undefined;
  SigningBehavior?: string | undefined;
  OriginAccessControlOriginType?: string | undefined;
}

export interface OriginCustomHeader {
  HeaderName: string;
  HeaderValue: string;
}

export interface OriginGroup {
  Id: string;
  FailoverCriteria: OriginGroupFailoverCriteria;
  Members: OriginGroupMembers;
  SelectionCriteria?: string | undefined;
}

export interface OriginGroupFailoverCriteria {
  StatusCodes: StatusCodes;
}

export interface OriginGroupMember {
  OriginId: string;
}

export interface OriginGroupMembers {
  Quantity: number;
  Items: readonly OriginGroupMember[];
}

export interface OriginGroups {
  Quantity: number;
  Items?: readonly OriginGroup[] | undefined;
}

export interface OriginMtlsConfig {
  ClientCertificateArn: string;
}

export interface OriginRequestPolicy {
  Id?: string | undefined;
  LastModifiedTime?: Date | undefined;
  OriginRequestPolicyConfig?: OriginRequestPolicyConfig | undefined;
}

export interface OriginRequestPolicyConfig {
  Name: string;
  HeadersConfig: OriginRequestPolicyHeadersConfig;
  CookiesConfig: OriginRequestPolicyCookiesConfig;
  QueryStringsConfig: OriginRequestPolicyQueryStringsConfig;
  Comment?: string | undefined;
}

export interface OriginRequestPolicyCookiesConfig {
  CookieBehavior: string;
  Cookies?: CookieNames | undefined;
}

export interface OriginRequestPolicyHeadersConfig {
  HeaderBehavior: string;
  Headers?: Headers | undefined;
}

export interface OriginRequestPolicyList {
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly OriginRequestPolicySummary[] | undefined;
}

export interface OriginRequestPolicyQueryStringsConfig {
  QueryStringBehavior: string;
  QueryStrings?: QueryStringNames | undefined;
}

export interface OriginRequestPolicySummary {
  Type?: string | undefined;
  OriginRequestPolicy?: OriginRequestPolicy | undefined;
}

export interface OriginShield {
  Enabled: boolean;
  OriginShieldRegion?: string | undefined;
}

export interface OriginSslProtocols {
  Quantity: number;
  Items: readonly string[];
}

export interface Origins {
  Quantity: number;
  Items: readonly Origin[];
}

export interface Parameter {
  Name: string;
  Value: string;
}

export interface ParameterDefinition {
  Name: string;
  Definition: ParameterDefinitionSchema;
}

export interface ParameterDefinitionSchema {
  StringSchema?: StringSchemaConfig | undefined;
}

export interface ParametersInCacheKeyAndForwardedToOrigin {
  EnableAcceptEncodingGzip: boolean;
  HeadersConfig: CachePolicyHeadersConfig;
  CookiesConfig: CachePolicyCookiesConfig;
  QueryStringsConfig: CachePolicyQueryStringsConfig;
  EnableAcceptEncodingBrotli?: boolean | undefined;
}

export interface Paths {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface PublicKey {
  Id?: string | undefined;
  CreatedTime?: Date | undefined;
  PublicKeyConfig?: PublicKeyConfig | undefined;
}

export interface PublicKeyConfig {
  CallerReference: string;
  Name: string;
  EncodedKey: string;
  Comment?: string | undefined;
}

export interface PublicKeyList {
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly PublicKeySummary[] | undefined;
}

export interface PublicKeySummary {
  Id?: string | undefined;
  Name?: string | undefined;
  CreatedTime?: Date | undefined;
  EncodedKey?: string | undefined;
  Comment?: string | undefined;
}

export interface PublishConnectionFunctionRequest {
  Id: string;
  IfMatch: string;
}

export interface PublishConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined;
}

export interface PublishFunctionRequest {
  Name: string;
  IfMatch: string;
}

export interface PublishFunctionResult {
  FunctionSummary?: FunctionSummary | undefined;
}

export interface PutResourcePolicyRequest {
  ResourceArn: string;
  PolicyDocument: string;
}

export interface PutResourcePolicyResult {
  ResourceArn?: string | undefined;
}

export interface QueryArgProfile {
  QueryArg: string;
  ProfileId: string;
}

export interface QueryArgProfileConfig {
  ForwardWhenQueryArgProfileIsUnknown: boolean;
  QueryArgProfiles?: QueryArgProfiles | undefined;
}

export interface QueryArgProfiles {
  Quantity: number;
  Items?: readonly QueryArgProfile[] | undefined;
}

export interface QueryStringCacheKeys {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface QueryStringNames {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface RealtimeLogConfig {
  ARN?: string | undefined;
  Name?: string | undefined;
  SamplingRate?: number | undefined;
  EndPoints?: readonly EndPoint[] | undefined;
  Fields?: readonly string[] | undefined;
}

export interface RealtimeLogConfigs {
  MaxItems?: number | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  Items?: readonly RealtimeLogConfig[] | undefined;
  NextMarker?: string | undefined;
}

export interface RealtimeMetricsSubscriptionConfig {
  RealtimeMetricsSubscriptionStatus: string;
}

export interface ResponseHeadersPolicy {
  Id?: string | undefined;
  LastModifiedTime?: Date | undefined;
  ResponseHeadersPolicyConfig?: ResponseHeadersPolicyConfig | undefined;
}

export interface ResponseHeadersPolicyAccessControlAllowHeaders {
  Quantity: number;
  Items: readonly string[];
}

export interface ResponseHeadersPolicyAccessControlAllowMethods {
  Quantity: number;
  Items: readonly string[];
}

export interface ResponseHeadersPolicyAccessControlAllowOrigins {
  Quantity: number;
  Items: readonly string[];
}

export interface ResponseHeadersPolicyAccessControlExposeHeaders {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface ResponseHeadersPolicyConfig {
  Name: string;
  Comment?: string | undefined;
  CorsConfig?: ResponseHeadersPolicyCorsConfig | undefined;
  SecurityHeadersConfig?: ResponseHeadersPolicySecurityHeadersConfig | undefined;
  ServerTimingHeadersConfig?: ResponseHeadersPolicyServerTimingHeadersConfig | undefined;
  CustomHeadersConfig?: ResponseHeadersPolicyCustomHeadersConfig | undefined;
  RemoveHeadersConfig?: ResponseHeadersPolicyRemoveHeadersConfig | undefined;
}

export interface ResponseHeadersPolicyContentSecurityPolicy {
  Override: boolean;
  ContentSecurityPolicy: string;
}

export interface ResponseHeadersPolicyContentTypeOptions {
  Override: boolean;
}

export interface ResponseHeadersPolicyCorsConfig {
  AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOrigins;
  AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeaders;
  AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethods;
  AccessControlAllowCredentials: boolean;
  OriginOverride: boolean;
  AccessControlExposeHeaders?: ResponseHeadersPolicyAccessControlExposeHeaders | undefined;
  AccessControlMaxAgeSec?: number | undefined;
}

export interface ResponseHeadersPolicyCustomHeader {
  Header: string;
  Value: string;
  Override: boolean;
}

export interface ResponseHeadersPolicyCustomHeadersConfig {
  Quantity: number;
  Items?: readonly ResponseHeadersPolicyCustomHeader[] | undefined;
}

export interface ResponseHeadersPolicyFrameOptions {
  Override: boolean;
  FrameOption: string;
}

export interface ResponseHeadersPolicyList {
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly ResponseHeadersPolicySummary[] | undefined;
}

export interface ResponseHeadersPolicyReferrerPolicy {
  Override: boolean;
  ReferrerPolicy: string;
}

export interface ResponseHeadersPolicyRemoveHeader {
  Header: string;
}

export interface ResponseHeadersPolicyRemoveHeadersConfig {
  Quantity: number;
  Items?: readonly ResponseHeadersPolicyRemoveHeader[] | undefined;
}

export interface ResponseHeadersPolicySecurityHeadersConfig {
  XSSProtection?: ResponseHeadersPolicyXSSProtection | undefined;
  FrameOptions?: ResponseHeadersPolicyFrameOptions | undefined;
  ReferrerPolicy?: ResponseHeadersPolicyReferrerPolicy | undefined;
  ContentSecurityPolicy?: ResponseHeadersPolicyContentSecurityPolicy | undefined;
  ContentTypeOptions?: ResponseHeadersPolicyContentTypeOptions | undefined;
  StrictTransportSecurity?: ResponseHeadersPolicyStrictTransportSecurity | undefined;
}

export interface ResponseHeadersPolicyServerTimingHeadersConfig {
  Enabled: boolean;
  SamplingRate?: number | undefined;
}

export interface ResponseHeadersPolicyStrictTransportSecurity {
  Override: boolean;
  AccessControlMaxAgeSec: number;
  IncludeSubdomains?: boolean | undefined;
  Preload?: boolean | undefined;
}

export interface ResponseHeadersPolicySummary {
  Type?: string | undefined;
  ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined;
}

export interface ResponseHeadersPolicyXSSProtection {
  Override: boolean;
  Protection: boolean;
  ModeBlock?: boolean | undefined;
  ReportUri?: string | undefined;
}

export interface Restrictions {
  GeoRestriction: GeoRestriction;
}

export interface S3Origin {
  DomainName: string;
  OriginAccessIdentity: string;
}

export interface S3OriginConfig {
  OriginAccessIdentity: string;
  OriginReadTimeout?: number | undefined;
}

export interface SessionStickinessConfig {
  IdleTTL: number;
  MaximumTTL: number;
}

export interface Signer {
  AwsAccountNumber?: string | undefined;
  KeyPairIds?: KeyPairIds | undefined;
}

export interface StagingDistributionDnsNames {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface StatusCodes {
  Quantity: number;
  Items: readonly number[];
}

export interface StreamingDistribution {
  Id?: string | undefined;
  ARN?: string | undefined;
  Status?: string | undefined;
  DomainName?: string | undefined;
  ActiveTrustedSigners?: ActiveTrustedSigners | undefined;
  StreamingDistributionConfig?: StreamingDistributionConfig | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface StreamingDistributionConfig {
  CallerReference: string;
  S3Origin: S3Origin;
  Comment: string;
  TrustedSigners: TrustedSigners;
  Enabled: boolean;
  Aliases?: Aliases | undefined;
  Logging?: StreamingLoggingConfig | undefined;
  PriceClass?: string | undefined;
}

export interface StreamingDistributionConfigWithTags {
  StreamingDistributionConfig: StreamingDistributionConfig;
  Tags: Tags;
}

export interface StreamingDistributionList {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  IsTruncated?: boolean | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly StreamingDistributionSummary[] | undefined;
}

export interface StreamingDistributionSummary {
  Id?: string | undefined;
  ARN?: string | undefined;
  Status?: string | undefined;
  LastModifiedTime?: Date | undefined;
  DomainName?: string | undefined;
  S3Origin?: S3Origin | undefined;
  Aliases?: Aliases | undefined;
  TrustedSigners?: TrustedSigners | undefined;
  Comment?: string | undefined;
  PriceClass?: string | undefined;
  Enabled?: boolean | undefined;
}

export interface StreamingLoggingConfig {
  Enabled: boolean;
  Bucket: string;
  Prefix: string;
}

export interface StringSchemaConfig {
  Required: boolean;
  Comment?: string | undefined;
  DefaultValue?: string | undefined;
}

export interface Tag {
  Key: string;
  Value?: string | undefined;
}

export interface TagKeys {
  Items?: readonly string[] | undefined;
}

export interface TagResourceRequest {
  Resource: string;
  Tags: Tags;
}

export interface Tags {
  Items?: readonly Tag[] | undefined;
}

export interface TenantConfig {
  ParameterDefinitions?: readonly ParameterDefinition[] | undefined;
}

export interface TestConnectionFunctionRequest {
  Id: string;
  IfMatch: string;
  ConnectionObject: Uint8Array;
  Stage?: string | undefined;
}

export interface TestConnectionFunctionResult {
  ConnectionFunctionTestResult?: ConnectionFunctionTestResult | undefined;
}

export interface TestFunctionRequest {
  Name: string;
  IfMatch: string;
  EventObject: Uint8Array;
  Stage?: string | undefined;
}

export interface TestFunctionResult {
  TestResult?: TestResult | undefined;
}

export interface TestResult {
  FunctionSummary?: FunctionSummary | undefined;
  ComputeUtilization?: string | undefined;
  FunctionExecutionLogs?: readonly string[] | undefined;
  FunctionErrorMessage?: string | undefined;
  FunctionOutput?: string | undefined;
}

export interface TrafficConfig {
  Type: string;
  SingleWeightConfig?: ContinuousDeploymentSingleWeightConfig | undefined;
  SingleHeaderConfig?: ContinuousDeploymentSingleHeaderConfig | undefined;
}

export interface TrustStore {
  Id?: string | undefined;
  Arn?: string | undefined;
  Name?: string | undefined;
  Status?: string | undefined;
  NumberOfCaCertificates?: number | undefined;
  LastModifiedTime?: Date | undefined;
  Reason?: string | undefined;
  UseClientCertificateOCSPEndpoint?: boolean | undefined;
}

export interface TrustStoreConfig {
  TrustStoreId: string;
  AdvertiseTrustStoreCaNames?: boolean | undefined;
  IgnoreCertificateExpiry?: boolean | undefined;
}

export interface TrustStoreSummary {
  Id?: string | undefined;
  Arn?: string | undefined;
  Name?: string | undefined;
  Status?: string | undefined;
  NumberOfCaCertificates?: number | undefined;
  LastModifiedTime?: Date | undefined;
  ETag?: string | undefined;
  Reason?: string | undefined;
}

export interface TrustedKeyGroups {
  Enabled: boolean;
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface TrustedSigners {
  Enabled: boolean;
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface UntagResourceRequest {
  Resource: string;
  TagKeys: TagKeys;
}

export interface UpdateAnycastIpListRequest {
  Id: string;
  IfMatch: string;
  IpAddressType?: string | undefined;
  IpamCidrConfigs?: readonly IpamCidrConfig[] | undefined;
}

export interface UpdateAnycastIpListResult {
  AnycastIpList?: AnycastIpList | undefined;
  ETag?: string | undefined;
}

export interface UpdateCachePolicyRequest {
  CachePolicyConfig: CachePolicyConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateCachePolicyResult {
  CachePolicy?: CachePolicy | undefined;
  ETag?: string | undefined;
}

export interface UpdateCloudFrontOriginAccessIdentityRequest {
  CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined;
  ETag?: string | undefined;
}

export interface UpdateConnectionFunctionRequest {
  Id: string;
  IfMatch: string;
  ConnectionFunctionConfig: FunctionConfig;
  ConnectionFunctionCode: Uint8Array;
}

export interface UpdateConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined;
  ETag?: string | undefined;
}

export interface UpdateConnectionGroupRequest {
  Id: string;
  IfMatch: string;
  Ipv6Enabled?: boolean | undefined;
  AnycastIpListId?: string | undefined;
  Enabled?: boolean | undefined;
}

export interface UpdateConnectionGroupResult {
  ConnectionGroup?: ConnectionGroup | undefined;
  ETag?: string | undefined;
}

export interface UpdateContinuousDeploymentPolicyRequest {
  ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateContinuousDeploymentPolicyResult {
  ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy | undefined;
  ETag?: string | undefined;
}

export interface UpdateDistributionRequest {
  DistributionConfig: DistributionConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateDistributionResult {
  Distribution?: Distribution | undefined;
  ETag?: string | undefined;
}

export interface UpdateDistributionTenantRequest {
  Id: string;
  IfMatch: string;
  DistributionId?: string | undefined;
  Domains?: readonly DomainItem[] | undefined;
  Customizations?: Customizations | undefined;
  Parameters?: readonly Parameter[] | undefined;
  ConnectionGroupId?: string | undefined;
  ManagedCertificateRequest?: ManagedCertificateRequest | undefined;
  Enabled?: boolean | undefined;
}

export interface UpdateDistributionTenantResult {
  DistributionTenant?: DistributionTenant | undefined;
  ETag?: string | undefined;
}

export interface UpdateDistributionWithStagingConfigRequest {
  Id: string;
  StagingDistributionId?: string | undefined;
  IfMatch?: string | undefined;
}

export interface UpdateDistributionWithStagingConfigResult {
  Distribution?: Distribution | undefined;
  ETag?: string | undefined;
}

export interface UpdateDomainAssociationRequest {
  Domain: string;
  TargetResource: DistributionResourceId;
  IfMatch?: string | undefined;
}

export interface UpdateDomainAssociationResult {
  Domain?: string | undefined;
  ResourceId?: string | undefined;
  ETag?: string | undefined;
}

export interface UpdateFieldLevelEncryptionConfigRequest {
  FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateFieldLevelEncryptionConfigResult {
  FieldLevelEncryption?: FieldLevelEncryption | undefined;
  ETag?: string | undefined;
}

export interface UpdateFieldLevelEncryptionProfileRequest {
  FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateFieldLevelEncryptionProfileResult {
  FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile | undefined;
  ETag?: string | undefined;
}

export interface UpdateFunctionRequest {
  Name: string;
  IfMatch: string;
  FunctionConfig: FunctionConfig;
  FunctionCode: Uint8Array;
}

export interface UpdateFunctionResult {
  FunctionSummary?: FunctionSummary | undefined;
  ETag?: string | undefined;
}

export interface UpdateKeyGroupRequest {
  KeyGroupConfig: KeyGroupConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateKeyGroupResult {
  KeyGroup?: KeyGroup | undefined;
  ETag?: string | undefined;
}

export interface UpdateKeyValueStoreRequest {
  Name: string;
  Comment: string;
  IfMatch: string;
}

export interface UpdateKeyValueStoreResult {
  KeyValueStore?: KeyValueStore | undefined;
  ETag?: string | undefined;
}

export interface UpdateOriginAccessControlRequest {
  OriginAccessControlConfig: OriginAccessControlConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl | undefined;
  ETag?: string | undefined;
}

export interface UpdateOriginRequestPolicyRequest {
  OriginRequestPolicyConfig: OriginRequestPolicyConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy | undefined;
  ETag?: string | undefined;
}

export interface UpdatePublicKeyRequest {
  PublicKeyConfig: PublicKeyConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdatePublicKeyResult {
  PublicKey?: PublicKey | undefined;
  ETag?: string | undefined;
}

export interface UpdateRealtimeLogConfigRequest {
  EndPoints?: readonly EndPoint[] | undefined;
  Fields?: readonly string[] | undefined;
  Name?: string | undefined;
  ARN?: string | undefined;
  SamplingRate?: number | undefined;
}

export interface UpdateRealtimeLogConfigResult {
  RealtimeLogConfig?: RealtimeLogConfig | undefined;
}

export interface UpdateResponseHeadersPolicyRequest {
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined;
  ETag?: string | undefined;
}

export interface UpdateStreamingDistributionRequest {
  StreamingDistributionConfig: StreamingDistributionConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateStreamingDistributionResult {
  StreamingDistribution?: StreamingDistribution | undefined;
  ETag?: string | undefined;
}

export interface UpdateTrustStoreRequest {
  Id: string;
  IfMatch: string;
  CaCertificatesBundleSource?: CaCertificatesBundleSource | undefined;
  UseClientCertificateOCSPEndpoint?: boolean | undefined;
}

export interface UpdateTrustStoreResult {
  TrustStore?: TrustStore | undefined;
  ETag?: string | undefined;
}

export interface UpdateVpcOriginRequest {
  VpcOriginEndpointConfig: VpcOriginEndpointConfig;
  Id: string;
  IfMatch: string;
}

export interface UpdateVpcOriginResult {
  VpcOrigin?: VpcOrigin | undefined;
  ETag?: string | undefined;
}

export interface ValidationTokenDetail {
  Domain?: string | undefined;
  RedirectTo?: string | undefined;
  RedirectFrom?: string | undefined;
}

export interface VerifyDnsConfigurationRequest {
  Identifier: string;
  Domain?: string | undefined;
}

export interface VerifyDnsConfigurationResult {
  DnsConfigurationList?: readonly DnsConfiguration[] | undefined;
}

export interface ViewerCertificate {
  CloudFrontDefaultCertificate?: boolean | undefined;
  IAMCertificateId?: string | undefined;
  ACMCertificateArn?: string | undefined;
  SSLSupportMethod?: string | undefined;
  MinimumProtocolVersion?: string | undefined;
  Certificate?: string | undefined;
  CertificateSource?: string | undefined;
}

export interface ViewerMtlsConfig {
  Mode?: string | undefined;
  TrustStoreConfig?: TrustStoreConfig | undefined;
}

export interface VpcOrigin {
  Id?: string | undefined;
  Arn?: string | undefined;
  Status?: string | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  VpcOriginEndpointConfig?: VpcOriginEndpointConfig | undefined;
  AccountId?: string | undefined;
}

export interface VpcOriginConfig {
  VpcOriginId: string;
  OwnerAccountId?: string | undefined;
  OriginReadTimeout?: number | undefined;
  OriginKeepaliveTimeout?: number | undefined;
}

export interface VpcOriginEndpointConfig {
  Name: string;
  Arn: string;
  HTTPPort: number;
  HTTPSPort: number;
  OriginProtocolPolicy: string;
  OriginSslProtocols?: OriginSslProtocols | undefined;
  IpAddressType?: string | undefined;
}

export interface VpcOriginList {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
  IsTruncated?: boolean | undefined;
  Quantity?: number | undefined;
  NextMarker?: string | undefined;
  Items?: readonly VpcOriginSummary[] | undefined;
}

export interface VpcOriginSummary {
  Id?: string | undefined;
  Name?: string | undefined;
  Status?: string | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  Arn?: string | undefined;
  OriginEndpointArn?: string | undefined;
  AccountId?: string | undefined;
  IpAddressType?: string | undefined;
}

export interface WebAclCustomization {
  Action: string;
  Arn?: string | undefined;
}

export type CachePolicyCookieBehavior =
  | "all"
  | "allExcept"
  | "none"
  | "whitelist";

export type CachePolicyHeaderBehavior =
  | "none"
  | "whitelist";

export type CachePolicyQueryStringBehavior =
  | "all"
  | "allExcept"
  | "none"
  | "whitelist";

export type CachePolicyType =
  | "custom"
  | "managed";

export type CertificateSource =
  | "acm"
  | "cloudfront"
  | "iam";

export type CertificateTransparencyLoggingPreference =
  | "disabled"
  | "enabled";

export type ConnectionMode =
  | "direct"
  | "tenant-only";

export type ContinuousDeploymentPolicyType =
  | "SingleHeader"
  | "SingleWeight";

export type CustomizationActionType =
  | "disable"
  | "override";

export type DistributionResourceType =
  | "distribution"
  | "distribution-tenant";

export type DnsConfigurationStatus =
  | "invalid-configuration"
  | "unknown-configuration"
  | "valid-configuration";

export type DomainStatus =
  | "active"
  | "inactive";

export type EventType =
  | "origin-request"
  | "origin-response"
  | "viewer-request"
  | "viewer-response";

export type Format =
  | "URLEncoded";

export type FrameOptionsList =
  | "DENY"
  | "SAMEORIGIN";

export type FunctionRuntime =
  | "cloudfront-js-1.0"
  | "cloudfront-js-2.0";

export type FunctionStage =
  | "DEVELOPMENT"
  | "LIVE";

export type GeoRestrictionType =
  | "blacklist"
  | "none"
  | "whitelist";

export type HttpVersion =
  | "http1.1"
  | "http2"
  | "http2and3"
  | "http3";

export type ICPRecordalStatus =
  | "APPROVED"
  | "PENDING"
  | "SUSPENDED";

export type ImportSourceType =
  | "S3";

export type IpAddressType =
  | "dualstack"
  | "ipv4"
  | "ipv6";

export type IpamCidrStatus =
  | "advertised"
  | "advertising"
  | "deprovisioned"
  | "deprovisioning"
  | "failed-advertise"
  | "failed-deprovision"
  | "failed-provision"
  | "failed-withdraw"
  | "provisioned"
  | "provisioning"
  | "withdrawing"
  | "withdrawn";

export type ItemSelection =
  | "all"
  | "none"
  | "whitelist";

export type ManagedCertificateStatus =
  | "expired"
  | "failed"
  | "inactive"
  | "issued"
  | "pending-validation"
  | "revoked"
  | "validation-timed-out";

export type Method =
  | "DELETE"
  | "GET"
  | "HEAD"
  | "OPTIONS"
  | "PATCH"
  | "POST"
  | "PUT";

export type MinimumProtocolVersion =
  | "SSLv3"
  | "TLSv1"
  | "TLSv1.1_2016"
  | "TLSv1.2_2018"
  | "TLSv1.2_2019"
  | "TLSv1.2_2021"
  | "TLSv1.2_2025"
  | "TLSv1.3_2025"
  | "TLSv1_2016";

export type OriginAccessControlOriginTypes =
  | "lambda"
  | "mediapackagev2"
  | "mediastore"
  | "s3";

export type OriginAccessControlSigningBehaviors =
  | "always"
  | "always-amz-auth"
  | "never"
  | "no-override";

export type OriginAccessControlSigningProtocols =
  | "sigv4"
  | "sigv4a";

export type OriginGroupSelectionCriteria =
  | "default"
  | "media-quality-based";

export type OriginProtocolPolicy =
  | "http-only"
  | "https-only"
  | "match-viewer";

export type OriginRequestPolicyCookieBehavior =
  | "all"
  | "allExcept"
  | "none"
  | "whitelist";

export type OriginRequestPolicyHeaderBehavior =
  | "allExcept"
  | "allViewer"
  | "allViewerAndWhitelistCloudFront"
  | "none"
  | "whitelist";

export type OriginRequestPolicyQueryStringBehavior =
  | "all"
  | "allExcept"
  | "none"
  | "whitelist";

export type OriginRequestPolicyType =
  | "custom"
  | "managed";

export type PriceClass =
  | "None"
  | "PriceClass_100"
  | "PriceClass_200"
  | "PriceClass_All";

export type RealtimeMetricsSubscriptionStatus =
  | "Disabled"
  | "Enabled";

export type ReferrerPolicyList =
  | "no-referrer"
  | "no-referrer-when-downgrade"
  | "origin"
  | "origin-when-cross-origin"
  | "same-origin"
  | "strict-origin"
  | "strict-origin-when-cross-origin"
  | "unsafe-url";

export type ResponseHeadersPolicyAccessControlAllowMethodsValues =
  | "ALL"
  | "DELETE"
  | "GET"
  | "HEAD"
  | "OPTIONS"
  | "PATCH"
  | "POST"
  | "PUT";

export type ResponseHeadersPolicyType =
  | "custom"
  | "managed";

export type SSLSupportMethod =
  | "sni-only"
  | "static-ip"
  | "vip";

export type SslProtocol =
  | "SSLv3"
  | "TLSv1"
  | "TLSv1.1"
  | "TLSv1.2";

export type TrustStoreStatus =
  | "active"
  | "failed"
  | "pending";

export type ValidationTokenHost =
  | "cloudfront"
  | "self-hosted";

export type ViewerMtlsMode =
  | "optional"
  | "passthrough"
  | "required";

export type ViewerProtocolPolicy =
  | "allow-all"
  | "https-only"
  | "redirect-to-https";

export type VpcIpAddressType =
  | "dualstack"
  | "ipv4";
