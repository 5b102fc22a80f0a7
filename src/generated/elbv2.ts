/** The types of ElasticLoadBalancing_v10's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Elbv2 {
  AddListenerCertificates: { input: AddListenerCertificatesInput; output: AddListenerCertificatesOutput };
  AddTags: { input: AddTagsInput; output: AddTagsOutput };
  AddTrustStoreRevocations: { input: AddTrustStoreRevocationsInput; output: AddTrustStoreRevocationsOutput };
  CreateListener: { input: CreateListenerInput; output: CreateListenerOutput };
  CreateLoadBalancer: { input: CreateLoadBalancerInput; output: CreateLoadBalancerOutput };
  CreateRule: { input: CreateRuleInput; output: CreateRuleOutput };
  CreateTargetGroup: { input: CreateTargetGroupInput; output: CreateTargetGroupOutput };
  CreateTrustStore: { input: CreateTrustStoreInput; output: CreateTrustStoreOutput };
  DeleteListener: { input: DeleteListenerInput; output: DeleteListenerOutput };
  DeleteLoadBalancer: { input: DeleteLoadBalancerInput; output: DeleteLoadBalancerOutput };
  DeleteRule: { input: DeleteRuleInput; output: DeleteRuleOutput };
  DeleteSharedTrustStoreAssociation: { input: DeleteSharedTrustStoreAssociationInput; output: DeleteSharedTrustStoreAssociationOutput };
  DeleteTargetGroup: { input: DeleteTargetGroupInput; output: DeleteTargetGroupOutput };
  DeleteTrustStore: { input: DeleteTrustStoreInput; output: DeleteTrustStoreOutput };
  DeregisterTargets: { input: DeregisterTargetsInput; output: DeregisterTargetsOutput };
  DescribeAccountLimits: { input: DescribeAccountLimitsInput; output: DescribeAccountLimitsOutput };
  DescribeCapacityReservation: { input: DescribeCapacityReservationInput; output: DescribeCapacityReservationOutput };
  DescribeListenerAttributes: { input: DescribeListenerAttributesInput; output: DescribeListenerAttributesOutput };
  DescribeListenerCertificates: { input: DescribeListenerCertificatesInput; output: DescribeListenerCertificatesOutput };
  DescribeListeners: { input: DescribeListenersInput; output: DescribeListenersOutput };
  DescribeLoadBalancerAttributes: { input: DescribeLoadBalancerAttributesInput; output: DescribeLoadBalancerAttributesOutput };
  DescribeLoadBalancers: { input: DescribeLoadBalancersInput; output: DescribeLoadBalancersOutput };
  DescribeRules: { input: DescribeRulesInput; output: DescribeRulesOutput };
  DescribeSSLPolicies: { input: DescribeSSLPoliciesInput; output: DescribeSSLPoliciesOutput };
  DescribeTags: { input: DescribeTagsInput; output: DescribeTagsOutput };
  DescribeTargetGroupAttributes: { input: DescribeTargetGroupAttributesInput; output: DescribeTargetGroupAttributesOutput };
  DescribeTargetGroups: { input: DescribeTargetGroupsInput; output: DescribeTargetGroupsOutput };
  DescribeTargetHealth: { input: DescribeTargetHealthInput; output: DescribeTargetHealthOutput };
  DescribeTrustStoreAssociations: { input: DescribeTrustStoreAssociationsInput; output: DescribeTrustStoreAssociationsOutput };
  DescribeTrustStoreRevocations: { input: DescribeTrustStoreRevocationsInput; output: DescribeTrustStoreRevocationsOutput };
  DescribeTrustStores: { input: DescribeTrustStoresInput; output: DescribeTrustStoresOutput };
  GetResourcePolicy: { input: GetResourcePolicyInput; output: GetResourcePolicyOutput };
  GetTrustStoreCaCertificatesBundle: { input: GetTrustStoreCaCertificatesBundleInput; output: GetTrustStoreCaCertificatesBundleOutput };
  GetTrustStoreRevocationContent: { input: GetTrustStoreRevocationContentInput; output: GetTrustStoreRevocationContentOutput };
  ModifyCapacityReservation: { input: ModifyCapacityReservationInput; output: ModifyCapacityReservationOutput };
  ModifyIpPools: { input: ModifyIpPoolsInput; output: ModifyIpPoolsOutput };
  ModifyListener: { input: ModifyListenerInput; output: ModifyListenerOutput };
  ModifyListenerAttributes: { input: ModifyListenerAttributesInput; output: ModifyListenerAttributesOutput };
  ModifyLoadBalancerAttributes: { input: ModifyLoadBalancerAttributesInput; output: ModifyLoadBalancerAttributesOutput };
  ModifyRule: { input: ModifyRuleInput; output: ModifyRuleOutput };
  ModifyTargetGroup: { input: ModifyTargetGroupInput; output: ModifyTargetGroupOutput };
  ModifyTargetGroupAttributes: { input: ModifyTargetGroupAttributesInput; output: ModifyTargetGroupAttributesOutput };
  ModifyTrustStore: { input: ModifyTrustStoreInput; output: ModifyTrustStoreOutput };
  RegisterTargets: { input: RegisterTargetsInput; output: RegisterTargetsOutput };
  RemoveListenerCertificates: { input: RemoveListenerCertificatesInput; output: RemoveListenerCertificatesOutput };
  RemoveTags: { input: RemoveTagsInput; output: RemoveTagsOutput };
  RemoveTrustStoreRevocations: { input: RemoveTrustStoreRevocationsInput; output: RemoveTrustStoreRevocationsOutput };
  SetIpAddressType: { input: SetIpAddressTypeInput; output: SetIpAddressTypeOutput };
  SetRulePriorities: { input: SetRulePrioritiesInput; output: SetRulePrioritiesOutput };
  SetSecurityGroups: { input: SetSecurityGroupsInput; output: SetSecurityGroupsOutput };
  SetSubnets: { input: SetSubnetsInput; output: SetSubnetsOutput };
}

export interface Action {
  Type: string;
  TargetGroupArn?: string | undefined;
  AuthenticateOidcConfig?: AuthenticateOidcActionConfig | undefined;
  AuthenticateCognitoConfig?: AuthenticateCognitoActionConfig | undefined;
  Order?: number | undefined;
  RedirectConfig?: RedirectActionConfig | undefined;
  FixedResponseConfig?: FixedResponseActionConfig | undefined;
  ForwardConfig?: ForwardActionConfig | undefined;
  JwtValidationConfig?: JwtValidationActionConfig | undefined;
}

export interface AddListenerCertificatesInput {
  ListenerArn: string;
  Certificates: readonly Certificate[];
}

export interface AddListenerCertificatesOutput {
  Certificates?: readonly Certificate[] | undefined;
}

export interface AddTagsInput {
  ResourceArns: readonly string[];
  Tags: readonly Tag[];
}

export interface AddTagsOutput {}

export interface AddTrustStoreRevocationsInput {
  TrustStoreArn: string;
  RevocationContents?: readonly RevocationContent[] | undefined;
}

export interface AddTrustStoreRevocationsOutput {
  TrustStoreRevocations?: readonly TrustStoreRevocation[] | undefined;
}

export interface AdministrativeOverride {
  State?: string | undefined;
  Reason?: string | undefined;
  Description?: string | undefined;
}

export interface AnomalyDetection {
  Result?: string | undefined;
  MitigationInEffect?: string | undefined;
}

export interface AuthenticateCognitoActionConfig {
  UserPoolArn: string;
  UserPoolClientId: string;
  UserPoolDomain: string;
  SessionCookieName?: string | undefined;
  Scope?: string | undefined;
  SessionTimeout?: number | undefined;
  AuthenticationRequestExtraParams?: { [key: string]: string } | undefined;
  OnUnauthenticatedRequest?: string | undefined;
}

export interface AuthenticateOidcActionConfig {
  Issuer: string;
  AuthorizationEndpoint: string;
  TokenEndpoint: string;
  UserInfoEndpoint: string;
  ClientId: string;
  ClientSecret?: string | undefined;
  SessionCookieName?: string | undefined;
  Scope?: string | undefined;
  SessionTimeout?: number | undefined;
  AuthenticationRequestExtraParams?: { [key: string]: string } | undefined;
  OnUnauthenticatedRequest?: string | undefined;
  UseExistingClientSecret?: boolean | undefined;
}

export interface AvailabilityZone {
  ZoneName?: string | undefined;
  SubnetId?: string | undefined;
  OutpostId?: string | undefined;
  LoadBalancerAddresses?: readonly LoadBalancerAddress[] | undefined;
  SourceNatIpv6Prefixes?: readonly string[] | undefined;
}

export interface CapacityReservationStatus {
  Code?: string | undefined;
  Reason?: string | undefined;
}

export interface Certificate {
  CertificateArn?: string | undefined;
  IsDefault?: boolean | undefined;
}

export interface Cipher {
  Name?: string | undefined;
  Priority?: number | undefined;
}

export interface CreateListenerInput {
  LoadBalancerArn: string;
  DefaultActions: readonly Action[];
  Protocol?: string | undefined;
  Port?: number | undefined;
  SslPolicy?: string | undefined;
  Certificates?: readonly Certificate[] | undefined;
  AlpnPolicy?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  MutualAuthentication?: MutualAuthenticationAttributes | undefined;
}

export interface CreateListenerOutput {
  Listeners?: readonly Listener[] | undefined;
}

export interface CreateLoadBalancerInput {
  Name: string;
  Subnets?: readonly string[] | undefined;
  SubnetMappings?: readonly SubnetMapping[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  Scheme?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Type?: string | undefined;
  IpAddressType?: string | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  EnablePrefixForIpv6SourceNat?: string | undefined;
  IpamPools?: IpamPools | undefined;
}

export interface CreateLoadBalancerOutput {
  LoadBalancers?: readonly LoadBalancer[] | undefined;
}

export interface CreateRuleInput {
  ListenerArn: string;
  Conditions: readonly RuleCondition[];
  Priority: number;
  Actions: readonly Action[];
  Tags?: readonly Tag[] | undefined;
  Transforms?: readonly RuleTransform[] | undefined;
}

export interface CreateRuleOutput {
  Rules?: readonly Rule[] | undefined;
}

export interface CreateTargetGroupInput {
  Name: string;
  Protocol?: string | undefined;
  ProtocolVersion?: string | undefined;
  Port?: number | undefined;
  VpcId?: string | undefined;
  HealthCheckProtocol?: string | undefined;
  HealthCheckPort?: string | undefined;
  HealthCheckEnabled?: boolean | undefined;
  HealthCheckPath?: string | undefined;
  HealthCheckIntervalSeconds?: number | undefined;
  HealthCheckTimeoutSeconds?: number | undefined;
  HealthyThresholdCount?: number | undefined;
  UnhealthyThresholdCount?: number | undefined;
  Matcher?: Matcher | undefined;
  TargetType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  IpAddressType?: string | undefined;
  TargetControlPort?: number | undefined;
}

export interface CreateTargetGroupOutput {
  TargetGroups?: readonly TargetGroup[] | undefined;
}

export interface CreateTrustStoreInput {
  Name: string;
  CaCertificatesBundleS3Bucket: string;
  CaCertificatesBundleS3Key: string;
  CaCertificatesBundleS3ObjectVersion?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateTrustStoreOutput {
  TrustStores?: readonly TrustStore[] | undefined;
}

export interface DeleteListenerInput {
  ListenerArn: string;
}

export interface DeleteListenerOutput {}

export interface DeleteLoadBalancerInput {
  LoadBalancerArn: string;
}

export interface DeleteLoadBalancerOutput {}

export interface DeleteRuleInput {
  RuleArn: string;
}

export interface DeleteRuleOutput {}

export interface DeleteSharedTrustStoreAssociationInput {
  TrustStoreArn: string;
  ResourceArn: string;
}

export interface DeleteSharedTrustStoreAssociationOutput {}

export interface DeleteTargetGroupInput {
  TargetGroupArn: string;
}

export interface DeleteTargetGroupOutput {}

export interface DeleteTrustStoreInput {
  TrustStoreArn: string;
}

export interface DeleteTrustStoreOutput {}

export interface DeregisterTargetsInput {
  TargetGroupArn: string;
  Targets: readonly TargetDescription[];
}

export interface DeregisterTargetsOutput {}

export interface DescribeAccountLimitsInput {
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeAccountLimitsOutput {
  Limits?: readonly Limit[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeCapacityReservationInput {
  LoadBalancerArn: string;
}

export interface DescribeCapacityReservationOutput {
  LastModifiedTime?: Date | undefined;
  DecreaseRequestsRemaining?: number | undefined;
  MinimumLoadBalancerCapacity?: MinimumLoadBalancerCapacity | undefined;
  CapacityReservationState?: readonly ZonalCapacityReservationState[] | undefined;
}

export interface DescribeListenerAttributesInput {
  ListenerArn: string;
}

export interface DescribeListenerAttributesOutput {
  Attributes?: readonly ListenerAttribute[] | undefined;
}

export interface DescribeListenerCertificatesInput {
  ListenerArn: string;
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeListenerCertificatesOutput {
  Certificates?: readonly Certificate[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeListenersInput {
  LoadBalancerArn?: string | undefined;
  ListenerArns?: readonly string[] | undefined;
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeListenersOutput {
  Listeners?: readonly Listener[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeLoadBalancerAttributesInput {
  LoadBalancerArn: string;
}

export interface DescribeLoadBalancerAttributesOutput {
  Attributes?: readonly LoadBalancerAttribute[] | undefined;
}

export interface DescribeLoadBalancersInput {
  LoadBalancerArns?: readonly string[] | undefined;
  Names?: readonly string[] | undefined;
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeLoadBalancersOutput {
  LoadBalancers?: readonly LoadBalancer[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeRulesInput {
  ListenerArn?: string | undefined;
  RuleArns?: readonly string[] | undefined;
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeRulesOutput {
  Rules?: readonly Rule[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeSSLPoliciesInput {
  Names?: readonly string[] | undefined;
  Marker?: string | undefined;
  PageSize?: number | undefined;
  LoadBalancerType?: string | undefined;
}

export interface DescribeSSLPoliciesOutput {
  SslPolicies?: readonly SslPolicy[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeTagsInput {
  ResourceArns: readonly string[];
}

export interface DescribeTagsOutput {
  TagDescriptions?: readonly TagDescription[] | undefined;
}

export interface DescribeTargetGroupAttributesInput {
  TargetGroupArn: string;
}

export interface DescribeTargetGroupAttributesOutput {
  Attributes?: readonly TargetGroupAttribute[] | undefined;
}

export interface DescribeTargetGroupsInput {
  LoadBalancerArn?: string | undefined;
  TargetGroupArns?: readonly string[] | undefined;
  Names?: readonly string[] | undefined;
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeTargetGroupsOutput {
  TargetGroups?: readonly TargetGroup[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeTargetHealthInput {
  TargetGroupArn: string;
  Targets?: readonly TargetDescription[] | undefined;
  Include?: readonly string[] | undefined;
}

export interface DescribeTargetHealthOutput {
  TargetHealthDescriptions?: readonly TargetHealthDescription[] | undefined;
}

export interface DescribeTrustStoreAssociationsInput {
  TrustStoreArn: string;
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeTrustStoreAssociationsOutput {
  TrustStoreAssociations?: readonly TrustStoreAssociation[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeTrustStoreRevocation {
  TrustStoreArn?: string | undefined;
  RevocationId?: number | undefined;
  RevocationType?: string | undefined;
  NumberOfRevokedEntries?: number | undefined;
}

export interface DescribeTrustStoreRevocationsInput {
  TrustStoreArn: string;
  RevocationIds?: readonly number[] | undefined;
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeTrustStoreRevocationsOutput {
  TrustStoreRevocations?: readonly DescribeTrustStoreRevocation[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeTrustStoresInput {
  TrustStoreArns?: readonly string[] | undefined;
  Names?: readonly string[] | undefined;
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeTrustStoresOutput {
  TrustStores?: readonly TrustStore[] | undefined;
  NextMarker?: string | undefined;
}

export interface FixedResponseActionConfig {
  StatusCode: string;
  MessageBody?: string | undefined;
  ContentType?: string | undefined;
}

export interface ForwardActionConfig {
  TargetGroups?: readonly TargetGroupTuple[] | undefined;
  TargetGroupStickinessConfig?: TargetGroupStickinessConfig | undefined;
}

export interface GetResourcePolicyInput {
  ResourceArn: string;
}

export interface GetResourcePolicyOutput {
  Policy?: string | undefined;
}

export interface GetTrustStoreCaCertificatesBundleInput {
  TrustStoreArn: string;
}

export interface GetTrustStoreCaCertificatesBundleOutput {
  Location?: string | undefined;
}

export interface GetTrustStoreRevocationContentInput {
  TrustStoreArn: string;
  RevocationId: number;
}

export interface GetTrustStoreRevocationContentOutput {
  Location?: string | undefined;
}

export interface HostHeaderConditionConfig {
  Values?: readonly string[] | undefined;
  RegexValues?: readonly string[] | undefined;
}

export interface HostHeaderRewriteConfig {
  Rewrites?: readonly RewriteConfig[] | undefined;
}

export interface HttpHeaderConditionConfig {
  HttpHeaderName?: string | undefined;
  Values?: readonly string[] | undefined;
  RegexValues?: readonly string[] | undefined;
}

export interface HttpRequestMethodConditionConfig {
  Values?: readonly string[] | undefined;
}

export interface IpamPools {
  Ipv4IpamPoolId?: string | undefined;
}

export interface JwtValidationActionAdditionalClaim {
  Format: string;
  Name: string;
  Values: readonly string[];
}

export interface JwtValidationActionConfig {
  JwksEndpoint: string;
  Issuer: string;
  AdditionalClaims?: readonly JwtValidationActionAdditionalClaim[] | undefined;
}

export interface Limit {
  Name?: string | undefined;
  Max?: string | undefined;
}

export interface Listener {
  ListenerArn?: string | undefined;
  LoadBalancerArn?: string | undefined;
  Port?: number | undefined;
  Protocol?: string | undefined;
  Certificates?: readonly Certificate[] | undefined;
  SslPolicy?: string | undefined;
  DefaultActions?: readonly Action[] | undefined;
  AlpnPolicy?: readonly string[] | undefined;
  MutualAuthentication?: MutualAuthenticationAttributes | undefined;
}

export interface ListenerAttribute {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface LoadBalancer {
  LoadBalancerArn?: string | undefined;
  DNSName?: string | undefined;
  CanonicalHostedZoneId?: string | undefined;
  CreatedTime?: Date | undefined;
  LoadBalancerName?: string | undefined;
  Scheme?: string | undefined;
  VpcId?: string | undefined;
  State?: LoadBalancerState | undefined;
  Type?: string | undefined;
  AvailabilityZones?: readonly AvailabilityZone[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: string | undefined;
  EnablePrefixForIpv6SourceNat?: string | undefined;
  IpamPools?: IpamPools | undefined;
}

export interface LoadBalancerAddress {
  IpAddress?: string | undefined;
  AllocationId?: string | undefined;
  PrivateIPv4Address?: string | undefined;
  IPv6Address?: string | undefined;
}

export interface LoadBalancerAttribute {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface LoadBalancerState {
  Code?: string | undefined;
  Reason?: string | undefined;
}

export interface Matcher {
  HttpCode?: string | undefined;
  GrpcCode?: string | undefined;
}

export interface MinimumLoadBalancerCapacity {
  CapacityUnits?: number | undefined;
}

export interface ModifyCapacityReservationInput {
  LoadBalancerArn: string;
  MinimumLoadBalancerCapacity?: MinimumLoadBalancerCapacity | undefined;
  ResetCapacityReservation?: boolean | undefined;
}

export interface ModifyCapacityReservationOutput {
  LastModifiedTime?: Date | undefined;
  DecreaseRequestsRemaining?: number | undefined;
  MinimumLoadBalancerCapacity?: MinimumLoadBalancerCapacity | undefined;
  CapacityReservationState?: readonly ZonalCapacityReservationState[] | undefined;
}

export interface ModifyIpPoolsInput {
  LoadBalancerArn: string;
  IpamPools?: IpamPools | undefined;
  RemoveIpamPools?: readonly string[] | undefined;
}

export interface ModifyIpPoolsOutput {
  IpamPools?: IpamPools | undefined;
}

export interface ModifyListenerAttributesInput {
  ListenerArn: string;
  Attributes: readonly ListenerAttribute[];
}

export interface ModifyListenerAttributesOutput {
  Attributes?: readonly ListenerAttribute[] | undefined;
}

export interface ModifyListenerInput {
  ListenerArn: string;
  Port?: number | undefined;
  Protocol?: string | undefined;
  SslPolicy?: string | undefined;
  Certificates?: readonly Certificate[] | undefined;
  DefaultActions?: readonly Action[] | undefined;
  AlpnPolicy?: readonly string[] | undefined;
  MutualAuthentication?: MutualAuthenticationAttributes | undefined;
}

export interface ModifyListenerOutput {
  Listeners?: readonly Listener[] | undefined;
}

export interface ModifyLoadBalancerAttributesInput {
  LoadBalancerArn: string;
  Attributes: readonly LoadBalancerAttribute[];
}

export interface ModifyLoadBalancerAttributesOutput {
  Attributes?: readonly LoadBalancerAttribute[] | undefined;
}

export interface ModifyRuleInput {
  RuleArn: string;
  Conditions?: readonly RuleCondition[] | undefined;
  Actions?: readonly Action[] | undefined;
  Transforms?: readonly RuleTransform[] | undefined;
  ResetTransforms?: boolean | undefined;
}

export interface ModifyRuleOutput {
  Rules?: readonly Rule[] | undefined;
}

export interface ModifyTargetGroupAttributesInput {
  TargetGroupArn: string;
  Attributes: readonly TargetGroupAttribute[];
}

export interface ModifyTargetGroupAttributesOutput {
  Attributes?: readonly TargetGroupAttribute[] | undefined;
}

export interface ModifyTargetGroupInput {
  TargetGroupArn: string;
  HealthCheckProtocol?: string | undefined;
  HealthCheckPort?: string | undefined;
  HealthCheckPath?: string | undefined;
  HealthCheckEnabled?: boolean | undefined;
  HealthCheckIntervalSeconds?: number | undefined;
  HealthCheckTimeoutSeconds?: number | undefined;
  HealthyThresholdCount?: number | undefined;
  UnhealthyThresholdCount?: number | undefined;
  Matcher?: Matcher | undefined;
}

export interface ModifyTargetGroupOutput {
  TargetGroups?: readonly TargetGroup[] | undefined;
}

export interface ModifyTrustStoreInput {
  TrustStoreArn: string;
  CaCertificatesBundleS3Bucket: string;
  CaCertificatesBundleS3Key: string;
  CaCertificatesBundleS3ObjectVersion?: string | undefined;
}

export interface ModifyTrustStoreOutput {
  TrustStores?: readonly TrustStore[] | undefined;
}

export interface MutualAuthenticationAttributes {
  Mode?: string | undefined;
  TrustStoreArn?: string | undefined;
  IgnoreClientCertificateExpiry?: boolean | undefined;
  TrustStoreAssociationStatus?: string | undefined;
  AdvertiseTrustStoreCaNames?: string | undefined;
}

export interface PathPatternConditionConfig {
  Values?: readonly string[] | undefined;
  RegexValues?: readonly string[] | undefined;
}

export interface QueryStringConditionConfig {
  Values?: readonly QueryStringKeyValuePair[] | undefined;
}

export interface QueryStringKeyValuePair {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface RedirectActionConfig {
  StatusCode: string;
  Protocol?: string | undefined;
  Port?: string | undefined;
  Host?: string | undefined;
  Path?: string | undefined;
  Query?: string | undefined;
}

export interface RegisterTargetsInput {
  TargetGroupArn: string;
  Targets: readonly TargetDescription[];
}

export interface RegisterTargetsOutput {}

export interface RemoveListenerCertificatesInput {
  ListenerArn: string;
  Certificates: readonly Certificate[];
}

export interface RemoveListenerCertificatesOutput {}

export interface RemoveTagsInput {
  ResourceArns: readonly string[];
  TagKeys: readonly string[];
}

export interface RemoveTagsOutput {}

export interface RemoveTrustStoreRevocationsInput {
  TrustStoreArn: string;
  RevocationIds: readonly number[];
}

export interface RemoveTrustStoreRevocationsOutput {}

export interface RevocationContent {
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
  S3ObjectVersion?: string | undefined;
  RevocationType?: string | undefined;
}

export interface RewriteConfig {
  Regex: string;
  Replace: string;
}

export interface Rule {
  RuleArn?: string | undefined;
  Priority?: string | undefined;
  Conditions?: readonly RuleCondition[] | undefined;
  Actions?: readonly Action[] | undefined;
  IsDefault?: boolean | undefined;
  Transforms?: readonly RuleTransform[] | undefined;
}

export interface RuleCondition {
  Field?: string | undefined;
  Values?: readonly string[] | undefined;
  HostHeaderConfig?: HostHeaderConditionConfig | undefined;
  PathPatternConfig?: PathPatternConditionConfig | undefined;
  HttpHeaderConfig?: HttpHeaderConditionConfig | undefined;
  QueryStringConfig?: QueryStringConditionConfig | undefined;
  HttpRequestMethodConfig?: HttpRequestMethodConditionConfig | undefined;
  SourceIpConfig?: SourceIpConditionConfig | undefined;
  RegexValues?: readonly string[] | undefined;
}

export interface RulePriorityPair {
  RuleArn?: string | undefined;
  Priority?: number | undefined;
}

export interface RuleTransform {
  Type: string;
  HostHeaderRewriteConfig?: HostHeaderRewriteConfig | undefined;
  UrlRewriteConfig?: UrlRewriteConfig | undefined;
}

export interface SetIpAddressTypeInput {
  LoadBalancerArn: string;
  IpAddressType: string;
}

export interface SetIpAddressTypeOutput {
  IpAddressType?: string | undefined;
}

export interface SetRulePrioritiesInput {
  RulePriorities: readonly RulePriorityPair[];
}

export interface SetRulePrioritiesOutput {
  Rules?: readonly Rule[] | undefined;
}

export interface SetSecurityGroupsInput {
  LoadBalancerArn: string;
  SecurityGroups: readonly string[];
  EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: string | undefined;
}

export interface SetSecurityGroupsOutput {
  SecurityGroupIds?: readonly string[] | undefined;
  EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: string | undefined;
}

export interface SetSubnetsInput {
  LoadBalancerArn: string;
  Subnets?: readonly string[] | undefined;
  SubnetMappings?: readonly SubnetMapping[] | undefined;
  IpAddressType?: string | undefined;
  EnablePrefixForIpv6SourceNat?: string | undefined;
}

export interface SetSubnetsOutput {
  AvailabilityZones?: readonly AvailabilityZone[] | undefined;
  IpAddressType?: string | undefined;
  EnablePrefixForIpv6SourceNat?: string | undefined;
}

export interface SourceIpConditionConfig {
  Values?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
}

export interface SslPolicy {
  SslProtocols?: readonly string[] | undefined;
  Ciphers?: readonly Cipher[] | undefined;
  Name?: string | undefined;
  SupportedLoadBalancerTypes?: readonly string[] | undefined;
}

export interface SubnetMapping {
  SubnetId?: string | undefined;
  AllocationId?: string | undefined;
  PrivateIPv4Address?: string | undefined;
  IPv6Address?: string | undefined;
  SourceNatIpv6Prefix?: string | undefined;
}

export interface Tag {
  Key: string;
  Value?: string | undefined;
}

export interface TagDescription {
  ResourceArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TargetDescription {
  Id: string;
  Port?: number | undefined;
  AvailabilityZone?: string | undefined;
  QuicServerId?: string | undefined;
}

export interface TargetGroup {
  TargetGroupArn?: string | undefined;
  TargetGroupName?: string | undefined;
  Protocol?: string | undefined;
  Port?: number | undefined;
  VpcId?: string | undefined;
  HealthCheckProtocol?: string | undefined;
  HealthCheckPort?: string | undefined;
  HealthCheckEnabled?: boolean | undefined;
  HealthCheckIntervalSeconds?: number | undefined;
  HealthCheckTimeoutSeconds?: number | undefined;
  HealthyThresholdCount?: number | undefined;
  UnhealthyThresholdCount?: number | undefined;
  HealthCheckPath?: string | undefined;
  Matcher?: Matcher | undefined;
  LoadBalancerArns?: readonly string[] | undefined;
  TargetType?: string | undefined;
  ProtocolVersion?: string | undefined;
  IpAddressType?: string | undefined;
  TargetControlPort?: number | undefined;
}

export interface TargetGroupAttribute {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface TargetGroupStickinessConfig {
  Enabled?: boolean | undefined;
  DurationSeconds?: number | undefined;
}

export interface TargetGroupTuple {
  TargetGroupArn?: string | undefined;
  Weight?: number | undefined;
}

export interface TargetHealth {
  State?: string | undefined;
  Reason?: string | undefined;
  Description?: string | undefined;
}

export interface TargetHealthDescription {
  Target?: TargetDescription | undefined;
  HealthCheckPort?: string | undefined;
  TargetHealth?: TargetHealth | undefined;
  AnomalyDetection?: AnomalyDetection | undefined;
  AdministrativeOverride?: AdministrativeOverride | undefined;
}

export interface TrustStore {
  Name?: string | undefined;
  TrustStoreArn?: string | undefined;
  Status?: string | undefined;
  NumberOfCaCertificates?: number | undefined;
  TotalRevokedEntries?: number | undefined;
}

export interface TrustStoreAssociation {
  ResourceArn?: string | undefined;
}

export interface TrustStoreRevocation {
  TrustStoreArn?: string | undefined;
  RevocationId?: number | undefined;
  RevocationType?: string | undefined;
  NumberOfRevokedEntries?: number | undefined;
}

export interface UrlRewriteConfig {
  Rewrites?: readonly RewriteConfig[] | undefined;
}

export interface ZonalCapacityReservationState {
  State?: CapacityReservationStatus | undefined;
  AvailabilityZone?: string | undefined;
  EffectiveCapacityUnits?: number | undefined;
}

export type ActionTypeEnum =
  | "authenticate-cognito"
  | "authenticate-oidc"
  | "fixed-response"
  | "forward"
  | "jwt-validation"
  | "redirect";

export type AdvertiseTrustStoreCaNamesEnum =
  | "off"
  | "on";

export type AnomalyResultEnum =
  | "anomalous"
  | "normal";

export type AuthenticateCognitoActionConditionalBehaviorEnum =
  | "allow"
  | "authenticate"
  | "deny";

export type AuthenticateOidcActionConditionalBehaviorEnum =
  | "allow"
  | "authenticate"
  | "deny";

export type CapacityReservationStateEnum =
  | "failed"
  | "pending"
  | "provisioned"
  | "rebalancing";

export type DescribeTargetHealthInputIncludeEnum =
  | "All"
  | "AnomalyDetection";

export type EnablePrefixForIpv6SourceNatEnum =
  | "off"
  | "on";

export type EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum =
  | "off"
  | "on";

export type IpAddressType =
  | "dualstack"
  | "dualstack-without-public-ipv4"
  | "ipv4";

export type JwtValidationActionAdditionalClaimFormatEnum =
  | "single-string"
  | "space-separated-values"
  | "string-array";

export type LoadBalancerSchemeEnum =
  | "internal"
  | "internet-facing";

export type LoadBalancerStateEnum =
  | "active"
  | "active_impaired"
  | "failed"
  | "provisioning";

export type LoadBalancerTypeEnum =
  | "application"
  | "gateway"
  | "network";

export type MitigationInEffectEnum =
  | "no"
  | "yes";

export type ProtocolEnum =
  | "GENEVE"
  | "HTTP"
  | "HTTPS"
  | "QUIC"
  | "TCP"
  | "TCP_QUIC"
  | "TCP_UDP"
  | "TLS"
  | "UDP";

export type RedirectActionStatusCodeEnum =
  | "HTTP_301"
  | "HTTP_302";

export type RemoveIpamPoolEnum =
  | "ipv4";

export type RevocationType =
  | "CRL";

export type SourceIpAddressTypeEnum =
  | "ipv4"
  | "ipv6";

export type TargetAdministrativeOverrideReasonEnum =
  | "AdministrativeOverride.NoOverride"
  | "AdministrativeOverride.Unknown"
  | "AdministrativeOverride.ZonalShiftActive"
  | "AdministrativeOverride.ZonalShiftDelegatedToDns";

export type TargetAdministrativeOverrideStateEnum =
  | "no_override"
  | "unknown"
  | "zonal_shift_active"
  | "zonal_shift_delegated_to_dns";

export type TargetGroupIpAddressTypeEnum =
  | "ipv4"
  | "ipv6";

export type TargetHealthReasonEnum =
  | "Elb.InitialHealthChecking"
  | "Elb.InternalError"
  | "Elb.RegistrationInProgress"
  | "Target.DeregistrationInProgress"
  | "Target.FailedHealthChecks"
  | "Target.HealthCheckDisabled"
  | "Target.InvalidState"
  | "Target.IpUnusable"
  | "Target.NotInUse"
  | "Target.NotRegistered"
  | "Target.ResponseCodeMismatch"
  | "Target.Timeout";

export type TargetHealthStateEnum =
  | "draining"
  | "healthy"
  | "initial"
  | "unavailable"
  | "unhealthy"
  | "unhealthy.draining"
  | "unused";

export type TargetTypeEnum =
  | "alb"
  | "instance"
  | "ip"
  | "lambda";

export type TransformTypeEnum =
  | "host-header-rewrite"
  | "url-rewrite";

export type TrustStoreAssociationStatusEnum =
  | "active"
  | "removed";

export type TrustStoreStatus =
  | "ACTIVE"
  | "CREATING";
