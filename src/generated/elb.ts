/** The types of ElasticLoadBalancing_v7's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Elb {
  AddTags: { input: AddTagsInput; output: AddTagsOutput };
  ApplySecurityGroupsToLoadBalancer: { input: ApplySecurityGroupsToLoadBalancerInput; output: ApplySecurityGroupsToLoadBalancerOutput };
  AttachLoadBalancerToSubnets: { input: AttachLoadBalancerToSubnetsInput; output: AttachLoadBalancerToSubnetsOutput };
  ConfigureHealthCheck: { input: ConfigureHealthCheckInput; output: ConfigureHealthCheckOutput };
  CreateAppCookieStickinessPolicy: { input: CreateAppCookieStickinessPolicyInput; output: CreateAppCookieStickinessPolicyOutput };
  CreateLBCookieStickinessPolicy: { input: CreateLBCookieStickinessPolicyInput; output: CreateLBCookieStickinessPolicyOutput };
  CreateLoadBalancer: { input: CreateAccessPointInput; output: CreateAccessPointOutput };
  CreateLoadBalancerListeners: { input: CreateLoadBalancerListenerInput; output: CreateLoadBalancerListenerOutput };
  CreateLoadBalancerPolicy: { input: CreateLoadBalancerPolicyInput; output: CreateLoadBalancerPolicyOutput };
  DeleteLoadBalancer: { input: DeleteAccessPointInput; output: DeleteAccessPointOutput };
  DeleteLoadBalancerListeners: { input: DeleteLoadBalancerListenerInput; output: DeleteLoadBalancerListenerOutput };
  DeleteLoadBalancerPolicy: { input: DeleteLoadBalancerPolicyInput; output: DeleteLoadBalancerPolicyOutput };
  DeregisterInstancesFromLoadBalancer: { input: DeregisterEndPointsInput; output: DeregisterEndPointsOutput };
  DescribeAccountLimits: { input: DescribeAccountLimitsInput; output: DescribeAccountLimitsOutput };
  DescribeInstanceHealth: { input: DescribeEndPointStateInput; output: DescribeEndPointStateOutput };
  DescribeLoadBalancerAttributes: { input: DescribeLoadBalancerAttributesInput; output: DescribeLoadBalancerAttributesOutput };
  DescribeLoadBalancerPolicies: { input: DescribeLoadBalancerPoliciesInput; output: DescribeLoadBalancerPoliciesOutput };
  DescribeLoadBalancerPolicyTypes: { input: DescribeLoadBalancerPolicyTypesInput; output: DescribeLoadBalancerPolicyTypesOutput };
  DescribeLoadBalancers: { input: DescribeAccessPointsInput; output: DescribeAccessPointsOutput };
  DescribeTags: { input: DescribeTagsInput; output: DescribeTagsOutput };
  DetachLoadBalancerFromSubnets: { input: DetachLoadBalancerFromSubnetsInput; output: DetachLoadBalancerFromSubnetsOutput };
  DisableAvailabilityZonesForLoadBalancer: { input: RemoveAvailabilityZonesInput; output: RemoveAvailabilityZonesOutput };
  EnableAvailabilityZonesForLoadBalancer: { input: AddAvailabilityZonesInput; output: AddAvailabilityZonesOutput };
  ModifyLoadBalancerAttributes: { input: ModifyLoadBalancerAttributesInput; output: ModifyLoadBalancerAttributesOutput };
  RegisterInstancesWithLoadBalancer: { input: RegisterEndPointsInput; output: RegisterEndPointsOutput };
  RemoveTags: { input: RemoveTagsInput; output: RemoveTagsOutput };
  SetLoadBalancerListenerSSLCertificate: { input: SetLoadBalancerListenerSSLCertificateInput; output: SetLoadBalancerListenerSSLCertificateOutput };
  SetLoadBalancerPoliciesForBackendServer: { input: SetLoadBalancerPoliciesForBackendServerInput; output: SetLoadBalancerPoliciesForBackendServerOutput };
  SetLoadBalancerPoliciesOfListener: { input: SetLoadBalancerPoliciesOfListenerInput; output: SetLoadBalancerPoliciesOfListenerOutput };
}

export interface AccessLog {
  Enabled: boolean;
  S3BucketName?: string | undefined;
  EmitInterval?: number | undefined;
  S3BucketPrefix?: string | undefined;
}

export interface AddAvailabilityZonesInput {
  LoadBalancerName: string;
  AvailabilityZones: readonly string[];
}

export interface AddAvailabilityZonesOutput {
  AvailabilityZones?: readonly string[] | undefined;
}

export interface AddTagsInput {
  LoadBalancerNames: readonly string[];
  Tags: readonly Tag[];
}

export interface AddTagsOutput {}

export interface AdditionalAttribute {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface AppCookieStickinessPolicy {
  PolicyName?: string | undefined;
  CookieName?: string | undefined;
}

export interface ApplySecurityGroupsToLoadBalancerInput {
  LoadBalancerName: string;
  SecurityGroups: readonly string[];
}

export interface ApplySecurityGroupsToLoadBalancerOutput {
  SecurityGroups?: readonly string[] | undefined;
}

export interface AttachLoadBalancerToSubnetsInput {
  LoadBalancerName: string;
  Subnets: readonly string[];
}

export interface AttachLoadBalancerToSubnetsOutput {
  Subnets?: readonly string[] | undefined;
}

export interface BackendServerDescription {
  InstancePort?: number | undefined;
  PolicyNames?: readonly string[] | undefined;
}

export interface ConfigureHealthCheckInput {
  LoadBalancerName: string;
  HealthCheck: HealthCheck;
}

export interface ConfigureHealthCheckOutput {
  HealthCheck?: HealthCheck | undefined;
}

export interface ConnectionDraining {
  Enabled: boolean;
  Timeout?: number | undefined;
}

export interface ConnectionSettings {
  IdleTimeout: number;
}

export interface CreateAccessPointInput {
  LoadBalancerName: string;
  Listeners: readonly Listener[];
  AvailabilityZones?: readonly string[] | undefined;
  Subnets?: readonly string[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  Scheme?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessPointOutput {
  DNSName?: string | undefined;
}

export interface CreateAppCookieStickinessPolicyInput {
  LoadBalancerName: string;
  PolicyName: string;
  CookieName: string;
}

export interface CreateAppCookieStickinessPolicyOutput {}

export interface CreateLBCookieStickinessPolicyInput {
  LoadBalancerName: string;
  PolicyName: string;
  CookieExpirationPeriod?: number | undefined;
}

export interface CreateLBCookieStickinessPolicyOutput {}

export interface CreateLoadBalancerListenerInput {
  LoadBalancerName: string;
  Listeners: readonly Listener[];
}

export interface CreateLoadBalancerListenerOutput {}

export interface CreateLoadBalancerPolicyInput {
  LoadBalancerName: string;
  PolicyName: string;
  PolicyTypeName: string;
  PolicyAttributes?: readonly PolicyAttribute[] | undefined;
}

export interface CreateLoadBalancerPolicyOutput {}

export interface CrossZoneLoadBalancing {
  Enabled: boolean;
}

export interface DeleteAccessPointInput {
  LoadBalancerName: string;
}

export interface DeleteAccessPointOutput {}

export interface DeleteLoadBalancerListenerInput {
  LoadBalancerName: string;
  LoadBalancerPorts: readonly number[];
}

export interface DeleteLoadBalancerListenerOutput {}

export interface DeleteLoadBalancerPolicyInput {
  LoadBalancerName: string;
  PolicyName: string;
}

export interface DeleteLoadBalancerPolicyOutput {}

export interface DeregisterEndPointsInput {
  LoadBalancerName: string;
  Instances: readonly Instance[];
}

export interface DeregisterEndPointsOutput {
  Instances?: readonly Instance[] | undefined;
}

export interface DescribeAccessPointsInput {
  LoadBalancerNames?: readonly string[] | undefined;
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeAccessPointsOutput {
  LoadBalancerDescriptions?: readonly LoadBalancerDescription[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeAccountLimitsInput {
  Marker?: string | undefined;
  PageSize?: number | undefined;
}

export interface DescribeAccountLimitsOutput {
  Limits?: readonly Limit[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeEndPointStateInput {
  LoadBalancerName: string;
  Instances?: readonly Instance[] | undefined;
}

export interface DescribeEndPointStateOutput {
  InstanceStates?: readonly InstanceState[] | undefined;
}

export interface DescribeLoadBalancerAttributesInput {
  LoadBalancerName: string;
}

export interface DescribeLoadBalancerAttributesOutput {
  LoadBalancerAttributes?: LoadBalancerAttributes | undefined;
}

export interface DescribeLoadBalancerPoliciesInput {
  LoadBalancerName?: string | undefined;
  PolicyNames?: readonly string[] | undefined;
}

export interface DescribeLoadBalancerPoliciesOutput {
  PolicyDescriptions?: readonly PolicyDescription[] | undefined;
}

export interface DescribeLoadBalancerPolicyTypesInput {
  PolicyTypeNames?: readonly string[] | undefined;
}

export interface DescribeLoadBalancerPolicyTypesOutput {
  PolicyTypeDescriptions?: readonly PolicyTypeDescription[] | undefined;
}

export interface DescribeTagsInput {
  LoadBalancerNames: readonly string[];
}

export interface DescribeTagsOutput {
  TagDescriptions?: readonly TagDescription[] | undefined;
}

export interface DetachLoadBalancerFromSubnetsInput {
  LoadBalancerName: string;
  Subnets: readonly string[];
}

export interface DetachLoadBalancerFromSubnetsOutput {
  Subnets?: readonly string[] | undefined;
}

export interface HealthCheck {
  Target: string;
  Interval: number;
  Timeout: number;
  UnhealthyThreshold: number;
  HealthyThreshold: number;
}

export interface Instance {
  InstanceId?: string | undefined;
}

export interface InstanceState {
  InstanceId?: string | undefined;
  State?: string | undefined;
  ReasonCode?: string | undefined;
  Description?: string | undefined;
}

export interface LBCookieStickinessPolicy {
  PolicyName?: string | undefined;
  CookieExpirationPeriod?: number | undefined;
}

export interface Limit {
  Name?: string | undefined;
  Max?: string | undefined;
}

export interface Listener {
  Protocol: string;
  LoadBalancerPort: number;
  InstancePort: number;
  InstanceProtocol?: string | undefined;
  SSLCertificateId?: string | undefined;
}

export interface ListenerDescription {
  Listener?: Listener | undefined;
  PolicyNames?: readonly string[] | undefined;
}

export interface LoadBalancerAttributes {
  CrossZoneLoadBalancing?: CrossZoneLoadBalancing | undefined;
  AccessLog?: AccessLog | undefined;
  ConnectionDraining?: ConnectionDraining | undefined;
  ConnectionSettings?: ConnectionSettings | undefined;
  AdditionalAttributes?: readonly AdditionalAttribute[] | undefined;
}

export interface LoadBalancerDescription {
  LoadBalancerName?: string | undefined;
  DNSName?: string | undefined;
  CanonicalHostedZoneName?: string | undefined;
  CanonicalHostedZoneNameID?: string | undefined;
  ListenerDescriptions?: readonly ListenerDescription[] | undefined;
  Policies?: Policies | undefined;
  BackendServerDescriptions?: readonly BackendServerDescription[] | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  Subnets?: readonly string[] | undefined;
  VPCId?: string | undefined;
  Instances?: readonly Instance[] | undefined;
  HealthCheck?: HealthCheck | undefined;
  SourceSecurityGroup?: SourceSecurityGroup | undefined;
  SecurityGroups?: readonly string[] | undefined;
  CreatedTime?: Date | undefined;
  Scheme?: string | undefined;
}

export interface ModifyLoadBalancerAttributesInput {
  LoadBalancerName: string;
  LoadBalancerAttributes: LoadBalancerAttributes;
}

export interface ModifyLoadBalancerAttributesOutput {
  LoadBalancerName?: string | undefined;
  LoadBalancerAttributes?: LoadBalancerAttributes | undefined;
}

export interface Policies {
  AppCookieStickinessPolicies?: readonly AppCookieStickinessPolicy[] | undefined;
  LBCookieStickinessPolicies?: readonly LBCookieStickinessPolicy[] | undefined;
  OtherPolicies?: readonly string[] | undefined;
}

export interface PolicyAttribute {
  AttributeName?: string | undefined;
  AttributeValue?: string | undefined;
}

export interface PolicyAttributeDescription {
  AttributeName?: string | undefined;
  AttributeValue?: string | undefined;
}

export interface PolicyAttributeTypeDescription {
  AttributeName?: string | undefined;
  AttributeType?: string | undefined;
  Description?: string | undefined;
  DefaultValue?: string | undefined;
  Cardinality?: string | undefined;
}

export interface PolicyDescription {
  PolicyName?: string | undefined;
  PolicyTypeName?: string | undefined;
  PolicyAttributeDescriptions?: readonly PolicyAttributeDescription[] | undefined;
}

export interface PolicyTypeDescription {
  PolicyTypeName?: string | undefined;
  Description?: string | undefined;
  PolicyAttributeTypeDescriptions?: readonly PolicyAttributeTypeDescription[] | undefined;
}

export interface RegisterEndPointsInput {
  LoadBalancerName: string;
  Instances: readonly Instance[];
}

export interface RegisterEndPointsOutput {
  Instances?: readonly Instance[] | undefined;
}

export interface RemoveAvailabilityZonesInput {
  LoadBalancerName: string;
  AvailabilityZones: readonly string[];
}

export interface RemoveAvailabilityZonesOutput {
  AvailabilityZones?: readonly string[] | undefined;
}

export interface RemoveTagsInput {
  LoadBalancerNames: readonly string[];
  Tags: readonly TagKeyOnly[];
}

export interface RemoveTagsOutput {}

export interface SetLoadBalancerListenerSSLCertificateInput {
  LoadBalancerName: string;
  LoadBalancerPort: number;
  SSLCertificateId: string;
}

export interface SetLoadBalancerListenerSSLCertificateOutput {}

export interface SetLoadBalancerPoliciesForBackendServerInput {
  LoadBalancerName: string;
  InstancePort: number;
  PolicyNames: readonly string[];
}

export interface SetLoadBalancerPoliciesForBackendServerOutput {}

export interface SetLoadBalancerPoliciesOfListenerInput {
  LoadBalancerName: string;
  LoadBalancerPort: number;
  PolicyNames: readonly string[];
}

export interface SetLoadBalancerPoliciesOfListenerOutput {}

export interface SourceSecurityGroup {
  OwnerAlias?: string | undefined;
  GroupName?: string | undefined;
}

export interface Tag {
  Key: string;
  Value?: string | undefined;
}

export interface TagDescription {
  LoadBalancerName?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TagKeyOnly {
  Key?: string | undefined;
}
