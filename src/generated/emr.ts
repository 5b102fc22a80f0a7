/** The types of ElasticMapReduce's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Emr {
  AddInstanceFleet: { input: AddInstanceFleetInput; output: AddInstanceFleetOutput };
  AddInstanceGroups: { input: AddInstanceGroupsInput; output: AddInstanceGroupsOutput };
  AddJobFlowSteps: { input: AddJobFlowStepsInput; output: AddJobFlowStepsOutput };
  AddTags: { input: AddTagsInput; output: AddTagsOutput };
  CancelSteps: { input: CancelStepsInput; output: CancelStepsOutput };
  CreatePersistentAppUI: { input: CreatePersistentAppUIInput; output: CreatePersistentAppUIOutput };
  CreateSecurityConfiguration: { input: CreateSecurityConfigurationInput; output: CreateSecurityConfigurationOutput };
  CreateStudio: { input: CreateStudioInput; output: CreateStudioOutput };
  CreateStudioSessionMapping: { input: CreateStudioSessionMappingInput; output: {} };
  DeleteSecurityConfiguration: { input: DeleteSecurityConfigurationInput; output: DeleteSecurityConfigurationOutput };
  DeleteStudio: { input: DeleteStudioInput; output: {} };
  DeleteStudioSessionMapping: { input: DeleteStudioSessionMappingInput; output: {} };
  DescribeCluster: { input: DescribeClusterInput; output: DescribeClusterOutput };
  DescribeJobFlows: { input: DescribeJobFlowsInput; output: DescribeJobFlowsOutput };
  DescribeNotebookExecution: { input: DescribeNotebookExecutionInput; output: DescribeNotebookExecutionOutput };
  DescribePersistentAppUI: { input: DescribePersistentAppUIInput; output: DescribePersistentAppUIOutput };
  DescribeReleaseLabel: { input: DescribeReleaseLabelInput; output: DescribeReleaseLabelOutput };
  DescribeSecurityConfiguration: { input: DescribeSecurityConfigurationInput; output: DescribeSecurityConfigurationOutput };
  DescribeStep: { input: DescribeStepInput; output: DescribeStepOutput };
  DescribeStudio: { input: DescribeStudioInput; output: DescribeStudioOutput };
  GetAutoTerminationPolicy: { input: GetAutoTerminationPolicyInput; output: GetAutoTerminationPolicyOutput };
  GetBlockPublicAccessConfiguration: { input: GetBlockPublicAccessConfigurationInput; output: GetBlockPublicAccessConfigurationOutput };
  GetClusterSessionCredentials: { input: GetClusterSessionCredentialsInput; output: GetClusterSessionCredentialsOutput };
  GetManagedScalingPolicy: { input: GetManagedScalingPolicyInput; output: GetManagedScalingPolicyOutput };
  GetOnClusterAppUIPresignedURL: { input: GetOnClusterAppUIPresignedURLInput; output: GetOnClusterAppUIPresignedURLOutput };
  GetPersistentAppUIPresignedURL: { input: GetPersistentAppUIPresignedURLInput; output: GetPersistentAppUIPresignedURLOutput };
  GetSession: { input: GetSessionInput; output: GetSessionOutput };
  GetSessionEndpoint: { input: GetSessionEndpointInput; output: GetSessionEndpointOutput };
  GetStudioSessionMapping: { input: GetStudioSessionMappingInput; output: GetStudioSessionMappingOutput };
  ListBootstrapActions: { input: ListBootstrapActionsInput; output: ListBootstrapActionsOutput };
  ListClusters: { input: ListClustersInput; output: ListClustersOutput };
  ListInstanceFleets: { input: ListInstanceFleetsInput; output: ListInstanceFleetsOutput };
  ListInstanceGroups: { input: ListInstanceGroupsInput; output: ListInstanceGroupsOutput };
  ListInstances: { input: ListInstancesInput; output: ListInstancesOutput };
  ListNotebookExecutions: { input: ListNotebookExecutionsInput; output: ListNotebookExecutionsOutput };
  ListReleaseLabels: { input: ListReleaseLabelsInput; output: ListReleaseLabelsOutput };
  ListSecurityConfigurations: { input: ListSecurityConfigurationsInput; output: ListSecurityConfigurationsOutput };
  ListSessions: { input: ListSessionsInput; output: ListSessionsOutput };
  ListSteps: { input: ListStepsInput; output: ListStepsOutput };
  ListStudioSessionMappings: { input: ListStudioSessionMappingsInput; output: ListStudioSessionMappingsOutput };
  ListStudios: { input: ListStudiosInput; output: ListStudiosOutput };
  ListSupportedInstanceTypes: { input: ListSupportedInstanceTypesInput; output: ListSupportedInstanceTypesOutput };
  ModifyCluster: { input: ModifyClusterInput; output: ModifyClusterOutput };
  ModifyInstanceFleet: { input: ModifyInstanceFleetInput; output: {} };
  ModifyInstanceGroups: { input: ModifyInstanceGroupsInput; output: {} };
  PutAutoScalingPolicy: { input: PutAutoScalingPolicyInput; output: PutAutoScalingPolicyOutput };
  PutAutoTerminationPolicy: { input: PutAutoTerminationPolicyInput; output: PutAutoTerminationPolicyOutput };
  PutBlockPublicAccessConfiguration: { input: PutBlockPublicAccessConfigurationInput; output: PutBlockPublicAccessConfigurationOutput };
  PutManagedScalingPolicy: { input: PutManagedScalingPolicyInput; output: PutManagedScalingPolicyOutput };
  RemoveAutoScalingPolicy: { input: RemoveAutoScalingPolicyInput; output: RemoveAutoScalingPolicyOutput };
  RemoveAutoTerminationPolicy: { input: RemoveAutoTerminationPolicyInput; output: RemoveAutoTerminationPolicyOutput };
  RemoveManagedScalingPolicy: { input: RemoveManagedScalingPolicyInput; output: RemoveManagedScalingPolicyOutput };
  RemoveTags: { input: RemoveTagsInput; output: RemoveTagsOutput };
  RunJobFlow: { input: RunJobFlowInput; output: RunJobFlowOutput };
  SetKeepJobFlowAliveWhenNoSteps: { input: SetKeepJobFlowAliveWhenNoStepsInput; output: {} };
  SetTerminationProtection: { input: SetTerminationProtectionInput; output: {} };
  SetUnhealthyNodeReplacement: { input: SetUnhealthyNodeReplacementInput; output: {} };
  SetVisibleToAllUsers: { input: SetVisibleToAllUsersInput; output: {} };
  StartNotebookExecution: { input: StartNotebookExecutionInput; output: StartNotebookExecutionOutput };
  StartSession: { input: StartSessionInput; output: StartSessionOutput };
  StopNotebookExecution: { input: StopNotebookExecutionInput; output: {} };
  TerminateJobFlows: { input: TerminateJobFlowsInput; output: {} };
  TerminateSession: { input: TerminateSessionInput; output: TerminateSessionOutput };
  UpdateStudio: { input: UpdateStudioInput; output: {} };
  UpdateStudioSessionMapping: { input: UpdateStudioSessionMappingInput; output: {} };
}

export interface AddInstanceFleetInput {
  ClusterId: string;
  InstanceFleet: InstanceFleetConfig;
}

export interface AddInstanceFleetOutput {
  ClusterId?: string | undefined;
  InstanceFleetId?: string | undefined;
  ClusterArn?: string | undefined;
}

export interface AddInstanceGroupsInput {
  InstanceGroups: readonly InstanceGroupConfig[];
  JobFlowId: string;
}

export interface AddInstanceGroupsOutput {
  JobFlowId?: string | undefined;
  InstanceGroupIds?: readonly string[] | undefined;
  ClusterArn?: string | undefined;
}

export interface AddJobFlowStepsInput {
  JobFlowId: string;
  Steps: readonly StepConfig[];
  ExecutionRoleArn?: string | undefined;
}

export interface AddJobFlowStepsOutput {
  StepIds?: readonly string[] | undefined;
}

export interface AddTagsInput {
  ResourceId: string;
  Tags: readonly Tag[];
  ClusterId?: string | undefined;
}

export interface AddTagsOutput {}

export interface Application {
  Name?: string | undefined;
  Version?: string | undefined;
  Args?: readonly string[] | undefined;
  AdditionalInfo?: { [key: string]: string } | undefined;
}

export interface AutoScalingPolicy {
  Constraints: ScalingConstraints;
  Rules: readonly ScalingRule[];
}

export interface AutoScalingPolicyDescription {
  Status?: AutoScalingPolicyStatus | undefined;
  Constraints?: ScalingConstraints | undefined;
  Rules?: readonly ScalingRule[] | undefined;
}

export interface AutoScalingPolicyStateChangeReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface AutoScalingPolicyStatus {
  State?: string | undefined;
  StateChangeReason?: AutoScalingPolicyStateChangeReason | undefined;
}

export interface AutoTerminationPolicy {
  IdleTimeout?: number | undefined;
}

export interface BlockPublicAccessConfiguration {
  BlockPublicSecurityGroupRules: boolean;
  PermittedPublicSecurityGroupRuleRanges?: readonly PortRange[] | undefined;
  Classification?: string | undefined;
  Configurations?: readonly Configuration[] | undefined;
  Properties?: { [key: string]: string } | undefined;
}

export interface BlockPublicAccessConfigurationMetadata {
  CreationDateTime?: Date | undefined;
  CreatedByArn?: string | undefined;
}

export interface BootstrapActionConfig {
  Name: string;
  ScriptBootstrapAction: ScriptBootstrapActionConfig;
}

export interface BootstrapActionDetail {
  BootstrapActionConfig?: BootstrapActionConfig | undefined;
}

export interface CancelStepsInfo {
  StepId?: string | undefined;
  Status?: string | undefined;
  Reason?: string | undefined;
}

export interface CancelStepsInput {
  ClusterId: string;
  StepIds: readonly string[];
  StepCancellationOption?: string | undefined;
}

export interface CancelStepsOutput {
  CancelStepsInfoList?: readonly CancelStepsInfo[] | undefined;
}

export interface CloudWatchAlarmDefinition {
  ComparisonOperator: string;
  MetricName: string;
  Period: number;
  Threshold: number;
  EvaluationPeriods?: number | undefined;
  Namespace?: string | undefined;
  Statistic?: string | undefined;
  Unit?: string | undefined;
  Dimensions?: readonly MetricDimension[] | undefined;
}

export interface CloudWatchLogConfiguration {
  Enabled: boolean;
  LogGroupName?: string | undefined;
  LogStreamNamePrefix?: string | undefined;
  EncryptionKeyArn?: string | undefined;
  LogTypes?: { [key: string]: readonly string[] } | undefined;
}

export interface Cluster {
  Id?: string | undefined;
  Name?: string | undefined;
  Status?: ClusterStatus | undefined;
  Ec2InstanceAttributes?: Ec2InstanceAttributes | undefined;
  InstanceCollectionType?: string | undefined;
  LogUri?: string | undefined;
  LogEncryptionKmsKeyId?: string | undefined;
  RequestedAmiVersion?: string | undefined;
  RunningAmiVersion?: string | undefined;
  ReleaseLabel?: string | undefined;
  AutoTerminate?: boolean | undefined;
  TerminationProtected?: boolean | undefined;
  UnhealthyNodeReplacement?: boolean | undefined;
  VisibleToAllUsers?: boolean | undefined;
  Applications?: readonly Application[] | undefined;
  Tags?: readonly Tag[] | undefined;
  ServiceRole?: string | undefined;
  NormalizedInstanceHours?: number | undefined;
  MasterPublicDnsName?: string | undefined;
  Configurations?: readonly Configuration[] | undefined;
  SecurityConfiguration?: string | undefined;
  AutoScalingRole?: string | undefined;
  ScaleDownBehavior?: string | undefined;
  CustomAmiId?: string | undefined;
  EbsRootVolumeSize?: number | undefined;
  RepoUpgradeOnBoot?: string | undefined;
  KerberosAttributes?: KerberosAttributes | undefined;
  ClusterArn?: string | undefined;
  OutpostArn?: string | undefined;
  StepConcurrencyLevel?: number | undefined;
  PlacementGroups?: readonly PlacementGroupConfig[] | undefined;
  OSReleaseLabel?: string | undefined;
  EbsRootVolumeIops?: number | undefined;
  EbsRootVolumeThroughput?: number | undefined;
  ExtendedSupport?: boolean | undefined;
  MonitoringConfiguration?: MonitoringConfiguration | undefined;
  SessionEnabled?: boolean | undefined;
}

export interface ClusterStateChangeReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ClusterStatus {
  State?: string | undefined;
  StateChangeReason?: ClusterStateChangeReason | undefined;
  Timeline?: ClusterTimeline | undefined;
  ErrorDetails?: readonly ErrorDetail[] | undefined;
}

export interface ClusterSummary {
  Id?: string | undefined;
  Name?: string | undefined;
  Status?: ClusterStatus | undefined;
  NormalizedInstanceHours?: number | undefined;
  ClusterArn?: string | undefined;
  OutpostArn?: string | undefined;
}

export interface ClusterTimeline {
  CreationDateTime?: Date | undefined;
  ReadyDateTime?: Date | undefined;
  EndDateTime?: Date | undefined;
}

export interface Command {
  Name?: string | undefined;
  ScriptPath?: string | undefined;
  Args?: readonly string[] | undefined;
}

export interface ComputeLimits {
  UnitType: string;
  MinimumCapacityUnits: number;
  MaximumCapacityUnits: number;
  MaximumOnDemandCapacityUnits?: number | undefined;
  MaximumCoreCapacityUnits?: number | undefined;
}

export interface Configuration {
  Classification?: string | undefined;
  Configurations?: readonly Configuration[] | undefined;
  Properties?: { [key: string]: string } | undefined;
}

export interface CreatePersistentAppUIInput {
  TargetResourceArn: string;
  EMRContainersConfig?: EMRContainersConfig | undefined;
  Tags?: readonly Tag[] | undefined;
  XReferer?: string | undefined;
  ProfilerType?: string | undefined;
}

export interface CreatePersistentAppUIOutput {
  PersistentAppUIId?: string | undefined;
  RuntimeRoleEnabledCluster?: boolean | undefined;
}

export interface CreateSecurityConfigurationInput {
  Name: string;
  SecurityConfiguration: string;
}

export interface CreateSecurityConfigurationOutput {
  Name?: string | undefined;
  CreationDateTime?: Date | undefined;
}

export interface CreateStudioInput {
  Name: string;
  AuthMode: string;
  VpcId: string;
  SubnetIds: readonly string[];
  ServiceRole: string;
  WorkspaceSecurityGroupId: string;
  EngineSecurityGroupId: string;
  DefaultS3Location: string;
  Description?: string | undefined;
  UserRole?: string | undefined;
  IdpAuthUrl?: string | undefined;
  IdpRelayStateParameterName?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  TrustedIdentityPropagationEnabled?: boolean | undefined;
  IdcUserAssignment?: string | undefined;
  IdcInstanceArn?: string | undefined;
  EncryptionKeyArn?: string | undefined;
}

export interface CreateStudioOutput {
  StudioId?: string | undefined;
  Url?: string | undefined;
}

export interface CreateStudioSessionMappingInput {
  StudioId: string;
  IdentityType: string;
  SessionPolicyArn: string;
  IdentityId?: string | undefined;
  IdentityName?: string | undefined;
}

export interface Credentials {
  UsernamePassword?: UsernamePassword | undefined;
}

export interface DeleteSecurityConfigurationInput {
  Name: string;
}

export interface DeleteSecurityConfigurationOutput {}

export interface DeleteStudioInput {
  StudioId: string;
}

export interface DeleteStudioSessionMappingInput {
  StudioId: string;
  IdentityType: string;
  IdentityId?: string | undefined;
  IdentityName?: string | undefined;
}

export interface DescribeClusterInput {
  ClusterId: string;
}

export interface DescribeClusterOutput {
  Cluster?: Cluster | undefined;
}

export interface DescribeJobFlowsInput {
  CreatedAfter?: Date | undefined;
  CreatedBefore?: Date | undefined;
  JobFlowIds?: readonly string[] | undefined;
  JobFlowStates?: readonly string[] | undefined;
}

export interface DescribeJobFlowsOutput {
  JobFlows?: readonly JobFlowDetail[] | undefined;
}

export interface DescribeNotebookExecutionInput {
  NotebookExecutionId: string;
}

export interface DescribeNotebookExecutionOutput {
  NotebookExecution?: NotebookExecution | undefined;
}

export interface DescribePersistentAppUIInput {
  PersistentAppUIId: string;
}

export interface DescribePersistentAppUIOutput {
  PersistentAppUI?: PersistentAppUI | undefined;
}

export interface DescribeReleaseLabelInput {
  ReleaseLabel?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeReleaseLabelOutput {
  ReleaseLabel?: string | undefined;
  Applications?: readonly SimplifiedApplication[] | undefined;
  NextToken?: string | undefined;
  AvailableOSReleases?: readonly OSRelease[] | undefined;
}

export interface DescribeSecurityConfigurationInput {
  Name: string;
}

export interface DescribeSecurityConfigurationOutput {
  Name?: string | undefined;
  SecurityConfiguration?: string | undefined;
  CreationDateTime?: Date | undefined;
}

export interface DescribeStepInput {
  ClusterId: string;
  StepId: string;
}

export interface DescribeStepOutput {
  Step?: Step | undefined;
}

export interface DescribeStudioInput {
  StudioId: string;
}

export interface DescribeStudioOutput {
  Studio?: Studio | undefined;
}

export interface EMRContainersConfig {
  JobRunId?: string | undefined;
}

export interface EbsBlockDevice {
  VolumeSpecification?: VolumeSpecification | undefined;
  Device?: string | undefined;
}

export interface EbsBlockDeviceConfig {
  VolumeSpecification: VolumeSpecification;
  VolumesPerInstance?: number | undefined;
}

export interface EbsConfiguration {
  EbsBlockDeviceConfigs?: readonly EbsBlockDeviceConfig[] | undefined;
  EbsOptimized?: boolean | undefined;
}

export interface EbsVolume {
  Device?: string | undefined;
  VolumeId?: string | undefined;
}

export interface Ec2InstanceAttributes {
  Ec2KeyName?: string | undefined;
  Ec2SubnetId?: string | undefined;
  RequestedEc2SubnetIds?: readonly string[] | undefined;
  Ec2AvailabilityZone?: string | undefined;
  RequestedEc2AvailabilityZones?: readonly string[] | undefined;
  IamInstanceProfile?: string | undefined;
  EmrManagedMasterSecurityGroup?: string | undefined;
  EmrManagedSlaveSecurityGroup?: string | undefined;
  ServiceAccessSecurityGroup?: string | undefined;
  AdditionalMasterSecurityGroups?: readonly string[] | undefined;
  AdditionalSlaveSecurityGroups?: readonly string[] | undefined;
}

export interface ErrorDetail {
  ErrorCode?: string | undefined;
  ErrorData?: readonly { [key: string]: string }[] | undefined;
  ErrorMessage?: string | undefined;
}

export interface ExecutionEngineConfig {
  Id: string;
  Type?: string | undefined;
  MasterInstanceSecurityGroupId?: string | undefined;
  ExecutionRoleArn?: string | undefined;
}

export interface FailureDetails {
  Reason?: string | undefined;
  Message?: string | undefined;
  LogFile?: string | undefined;
}

export interface GetAutoTerminationPolicyInput {
  ClusterId: string;
}

export interface GetAutoTerminationPolicyOutput {
  AutoTerminationPolicy?: AutoTerminationPolicy | undefined;
}

export interface GetBlockPublicAccessConfigurationInput {}

export interface GetBlockPublicAccessConfigurationOutput {
  BlockPublicAccessConfiguration?: BlockPublicAccessConfiguration | undefined;
  BlockPublicAccessConfigurationMetadata?: BlockPublicAccessConfigurationMetadata | undefined;
}

export interface GetClusterSessionCredentialsInput {
  ClusterId: string;
  ExecutionRoleArn?: string | undefined;
}

export interface GetClusterSessionCredentialsOutput {
  Credentials?: Credentials | undefined;
  ExpiresAt?: Date | undefined;
}

export interface GetManagedScalingPolicyInput {
  ClusterId: string;
}

export interface GetManagedScalingPolicyOutput {
  ManagedScalingPolicy?: ManagedScalingPolicy | undefined;
}

export interface GetOnClusterAppUIPresignedURLInput {
  ClusterId: string;
  OnClusterAppUIType?: string | undefined;
  ApplicationId?: string | undefined;
  DryRun?: boolean | undefined;
  ExecutionRoleArn?: string | undefined;
}

export interface GetOnClusterAppUIPresignedURLOutput {
  PresignedURLReady?: boolean | undefined;
  PresignedURL?: string | undefined;
}

export interface GetPersistentAppUIPresignedURLInput {
  PersistentAppUIId: string;
  PersistentAppUIType?: string | undefined;
  ApplicationId?: string | undefined;
  AuthProxyCall?: boolean | undefined;
  ExecutionRoleArn?: string | undefined;
}

export interface GetPersistentAppUIPresignedURLOutput {
  PresignedURLReady?: boolean | undefined;
  PresignedURL?: string | undefined;
}

export interface GetSessionEndpointInput {
  ClusterId: string;
  SessionId: string;
}

export interface GetSessionEndpointOutput {
  Endpoint?: string | undefined;
  AuthToken?: string | undefined;
  AuthTokenExpirationTime?: Date | undefined;
  Credentials?: Credentials | undefined;
}

export interface GetSessionInput {
  ClusterId: string;
  SessionId: string;
}

export interface GetSessionOutput {
  Session?: Session | undefined;
}

export interface GetStudioSessionMappingInput {
  StudioId: string;
  IdentityType: string;
  IdentityId?: string | undefined;
  IdentityName?: string | undefined;
}

export interface GetStudioSessionMappingOutput {
  SessionMapping?: SessionMappingDetail | undefined;
}

export interface HadoopJarStepConfig {
  Jar: string;
  Properties?: readonly KeyValue[] | undefined;
  MainClass?: string | undefined;
  Args?: readonly string[] | undefined;
}

export interface HadoopStepConfig {
  Jar?: string | undefined;
  Properties?: { [key: string]: string } | undefined;
  MainClass?: string | undefined;
  Args?: readonly string[] | undefined;
}

export interface Instance {
  Id?: string | undefined;
  Ec2InstanceId?: string | undefined;
  PublicDnsName?: string | undefined;
  PublicIpAddress?: string | undefined;
  PrivateDnsName?: string | undefined;
  PrivateIpAddress?: string | undefined;
  Status?: InstanceStatus | undefined;
  InstanceGroupId?: string | undefined;
  InstanceFleetId?: string | undefined;
  Market?: string | undefined;
  InstanceType?: string | undefined;
  EbsVolumes?: readonly EbsVolume[] | undefined;
}

export interface InstanceFleet {
  Id?: string | undefined;
  Name?: string | undefined;
  Status?: InstanceFleetStatus | undefined;
  InstanceFleetType?: string | undefined;
  TargetOnDemandCapacity?: number | undefined;
  TargetSpotCapacity?: number | undefined;
  ProvisionedOnDemandCapacity?: number | undefined;
  ProvisionedSpotCapacity?: number | undefined;
  InstanceTypeSpecifications?: readonly InstanceTypeSpecification[] | undefined;
  LaunchSpecifications?: InstanceFleetProvisioningSpecifications | undefined;
  ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined;
  Context?: string | undefined;
}

export interface InstanceFleetConfig {
  InstanceFleetType: string;
  Name?: string | undefined;
  TargetOnDemandCapacity?: number | undefined;
  TargetSpotCapacity?: number | undefined;
  InstanceTypeConfigs?: readonly InstanceTypeConfig[] | undefined;
  LaunchSpecifications?: InstanceFleetProvisioningSpecifications | undefined;
  ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined;
  Context?: string | undefined;
}

export interface InstanceFleetModifyConfig {
  InstanceFleetId: string;
  TargetOnDemandCapacity?: number | undefined;
  TargetSpotCapacity?: number | undefined;
  ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined;
  InstanceTypeConfigs?: readonly InstanceTypeConfig[] | undefined;
  Context?: string | undefined;
}

export interface InstanceFleetProvisioningSpecifications {
  SpotSpecification?: SpotProvisioningSpecification | undefined;
  OnDemandSpecification?: OnDemandProvisioningSpecification | undefined;
}

export interface InstanceFleetResizingSpecifications {
  SpotResizeSpecification?: SpotResizingSpecification | undefined;
  OnDemandResizeSpecification?: OnDemandResizingSpecification | undefined;
}

export interface InstanceFleetStateChangeReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface InstanceFleetStatus {
  State?: string | undefined;
  StateChangeReason?: InstanceFleetStateChangeReason | undefined;
  Timeline?: InstanceFleetTimeline | undefined;
}

export interface InstanceFleetTimeline {
  CreationDateTime?: Date | undefined;
  ReadyDateTime?: Date | undefined;
  EndDateTime?: Date | undefined;
}

export interface InstanceGroup {
  Id?: string | undefined;
  Name?: string | undefined;
  Market?: string | undefined;
  InstanceGroupType?: string | undefined;
  BidPrice?: string | undefined;
  InstanceType?: string | undefined;
  RequestedInstanceCount?: number | undefined;
  RunningInstanceCount?: number | undefined;
  Status?: InstanceGroupStatus | undefined;
  Configurations?: readonly Configuration[] | undefined;
  ConfigurationsVersion?: number | undefined;
  LastSuccessfullyAppliedConfigurations?: readonly Configuration[] | undefined;
  LastSuccessfullyAppliedConfigurationsVersion?: number | undefined;
  EbsBlockDevices?: readonly EbsBlockDevice[] | undefined;
  EbsOptimized?: boolean | undefined;
  ShrinkPolicy?: ShrinkPolicy | undefined;
  AutoScalingPolicy?: AutoScalingPolicyDescription | undefined;
  CustomAmiId?: string | undefined;
}

export interface InstanceGroupConfig {
  InstanceRole: string;
  InstanceType: string;
  InstanceCount: number;
  Name?: string | undefined;
  Market?: string | undefined;
  BidPrice?: string | undefined;
  Configurations?: readonly Configuration[] | undefined;
  EbsConfiguration?: EbsConfiguration | undefined;
  AutoScalingPolicy?: AutoScalingPolicy | undefined;
  CustomAmiId?: string | undefined;
}

export interface InstanceGroupDetail {
  Market?: string | undefined;
  InstanceRole?: string | undefined;
  InstanceType?: string | undefined;
  InstanceRequestCount?: number | undefined;
  InstanceRunningCount?: number | undefined;
  State?: string | undefined;
  CreationDateTime?: Date | undefined;
  InstanceGroupId?: string | undefined;
  Name?: string | undefined;
  BidPrice?: string | undefined;
  LastStateChangeReason?: string | undefined;
  StartDateTime?: Date | undefined;
  ReadyDateTime?: Date | undefined;
  EndDateTime?: Date | undefined;
  CustomAmiId?: string | undefined;
}

export interface InstanceGroupModifyConfig {
  InstanceGroupId: string;
  InstanceCount?: number | undefined;
  EC2InstanceIdsToTerminate?: readonly string[] | undefined;
  ShrinkPolicy?: ShrinkPolicy | undefined;
  ReconfigurationType?: string | undefined;
  Configurations?: readonly Configuration[] | undefined;
}

export interface InstanceGroupStateChangeReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface InstanceGroupStatus {
  State?: string | undefined;
  StateChangeReason?: InstanceGroupStateChangeReason | undefined;
  Timeline?: InstanceGroupTimeline | undefined;
}

export interface InstanceGroupTimeline {
  CreationDateTime?: Date | undefined;
  ReadyDateTime?: Date | undefined;
  EndDateTime?: Date | undefined;
}

export interface InstanceResizePolicy {
  InstancesToTerminate?: readonly string[] | undefined;
  InstancesToProtect?: readonly string[] | undefined;
  InstanceTerminationTimeout?: number | undefined;
}

export interface InstanceStateChangeReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface InstanceStatus {
  State?: string | undefined;
  StateChangeReason?: InstanceStateChangeReason | undefined;
  Timeline?: InstanceTimeline | undefined;
}

export interface InstanceTimeline {
  CreationDateTime?: Date | undefined;
  ReadyDateTime?: Date | undefined;
  EndDateTime?: Date | undefined;
}

export interface InstanceTypeConfig {
  InstanceType: string;
  WeightedCapacity?: number | undefined;
  BidPrice?: string | undefined;
  BidPriceAsPercentageOfOnDemandPrice?: number | undefined;
  EbsConfiguration?: EbsConfiguration | undefined;
  Configurations?: readonly Configuration[] | undefined;
  CustomAmiId?: string | undefined;
  Priority?: number | undefined;
}

export interface InstanceTypeSpecification {
  InstanceType?: string | undefined;
  WeightedCapacity?: number | undefined;
  BidPrice?: string | undefined;
  BidPriceAsPercentageOfOnDemandPrice?: number | undefined;
  Configurations?: readonly Configuration[] | undefined;
  EbsBlockDevices?: readonly EbsBlockDevice[] | undefined;
  EbsOptimized?: boolean | undefined;
  CustomAmiId?: string | undefined;
  Priority?: number | undefined;
}

export interface JobFlowDetail {
  JobFlowId?: string | undefined;
  Name?: string | undefined;
  ExecutionStatusDetail?: JobFlowExecutionStatusDetail | undefined;
  Instances?: JobFlowInstancesDetail | undefined;
  LogUri?: string | undefined;
  LogEncryptionKmsKeyId?: string | undefined;
  AmiVersion?: string | undefined;
  Steps?: readonly StepDetail[] | undefined;
  BootstrapActions?: readonly BootstrapActionDetail[] | undefined;
  SupportedProducts?: readonly string[] | undefined;
  VisibleToAllUsers?: boolean | undefined;
  JobFlowRole?: string | undefined;
  ServiceRole?: string | undefined;
  AutoScalingRole?: string | undefined;
  ScaleDownBehavior?: string | undefined;
}

export interface JobFlowExecutionStatusDetail {
  State?: string | undefined;
  CreationDateTime?: Date | undefined;
  StartDateTime?: Date | undefined;
  ReadyDateTime?: Date | undefined;
  EndDateTime?: Date | undefined;
  LastStateChangeReason?: string | undefined;
}

export interface JobFlowInstancesConfig {
  MasterInstanceType?: string | undefined;
  SlaveInstanceType?: string | undefined;
  InstanceCount?: number | undefined;
  InstanceGroups?: readonly InstanceGroupConfig[] | undefined;
  InstanceFleets?: readonly InstanceFleetConfig[] | undefined;
  Ec2KeyName?: string | undefined;
  Placement?: PlacementType | undefined;
  KeepJobFlowAliveWhenNoSteps?: boolean | undefined;
  TerminationProtected?: boolean | undefined;
  UnhealthyNodeReplacement?: boolean | undefined;
  HadoopVersion?: string | undefined;
  Ec2SubnetId?: string | undefined;
  Ec2SubnetIds?: readonly string[] | undefined;
  EmrManagedMasterSecurityGroup?: string | undefined;
  EmrManagedSlaveSecurityGroup?: string | undefined;
  ServiceAccessSecurityGroup?: string | undefined;
  AdditionalMasterSecurityGroups?: readonly string[] | undefined;
  AdditionalSlaveSecurityGroups?: readonly string[] | undefined;
}

export interface JobFlowInstancesDetail {
  MasterInstanceType?: string | undefined;
  SlaveInstanceType?: string | undefined;
  InstanceCount?: number | undefined;
  MasterPublicDnsName?: string | undefined;
  MasterInstanceId?: string | undefined;
  InstanceGroups?: readonly InstanceGroupDetail[] | undefined;
  NormalizedInstanceHours?: number | undefined;
  Ec2KeyName?: string | undefined;
  Ec2SubnetId?: string | undefined;
  Placement?: PlacementType | undefined;
  KeepJobFlowAliveWhenNoSteps?: boolean | undefined;
  TerminationProtected?: boolean | undefined;
  UnhealthyNodeReplacement?: boolean | undefined;
  HadoopVersion?: string | undefined;
}

export interface KerberosAttributes {
  Realm: string;
  KdcAdminPassword: string;
  CrossRealmTrustPrincipalPassword?: string | undefined;
  ADDomainJoinUser?: string | undefined;
  ADDomainJoinPassword?: string | undefined;
}

export interface KeyValue {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface ListBootstrapActionsInput {
  ClusterId: string;
  Marker?: string | undefined;
}

export interface ListBootstrapActionsOutput {
  BootstrapActions?: readonly Command[] | undefined;
  Marker?: string | undefined;
}

export interface ListClustersInput {
  CreatedAfter?: Date | undefined;
  CreatedBefore?: Date | undefined;
  ClusterStates?: readonly string[] | undefined;
  Marker?: string | undefined;
}

export interface ListClustersOutput {
  Clusters?: readonly ClusterSummary[] | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceFleetsInput {
  ClusterId: string;
  Marker?: string | undefined;
}

export interface ListInstanceFleetsOutput {
  InstanceFleets?: readonly InstanceFleet[] | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceGroupsInput {
  ClusterId: string;
  Marker?: string | undefined;
}

export interface ListInstanceGroupsOutput {
  InstanceGroups?: readonly InstanceGroup[] | undefined;
  Marker?: string | undefined;
}

export interface ListInstancesInput {
  ClusterId: string;
  InstanceGroupId?: string | undefined;
  InstanceGroupTypes?: readonly string[] | undefined;
  InstanceFleetId?: string | undefined;
  InstanceFleetType?: string | undefined;
  InstanceStates?: readonly string[] | undefined;
  Marker?: string | undefined;
}

export interface ListInstancesOutput {
  Instances?: readonly Instance[] | undefined;
  Marker?: string | undefined;
}

export interface ListNotebookExecutionsInput {
  EditorId?: string | undefined;
  Status?: string | undefined;
  From?: Date | undefined;
  To?: Date | undefined;
  Marker?: string | undefined;
  ExecutionEngineId?: string | undefined;
}

export interface ListNotebookExecutionsOutput {
  NotebookExecutions?: readonly NotebookExecutionSummary[] | undefined;
  Marker?: string | undefined;
}

export interface ListReleaseLabelsInput {
  Filters?: ReleaseLabelFilter | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListReleaseLabelsOutput {
  ReleaseLabels?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface ListSecurityConfigurationsInput {
  Marker?: string | undefined;
}

export interface ListSecurityConfigurationsOutput {
  SecurityConfigurations?: readonly SecurityConfigurationSummary[] | undefined;
  Marker?: string | undefined;
}

export interface ListSessionsInput {
  ClusterId: string;
  SessionStates?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListSessionsOutput {
  Sessions?: readonly Session[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStepsInput {
  ClusterId: string;
  StepStates?: readonly string[] | undefined;
  StepIds?: readonly string[] | undefined;
  Marker?: string | undefined;
}

export interface ListStepsOutput {
  Steps?: readonly StepSummary[] | undefined;
  Marker?: string | undefined;
}

export interface ListStudioSessionMappingsInput {
  StudioId?: string | undefined;
  IdentityType?: string | undefined;
  Marker?: string | undefined;
}

export interface ListStudioSessionMappingsOutput {
  SessionMappings?: readonly SessionMappingSummary[] | undefined;
  Marker?: string | undefined;
}

export interface ListStudiosInput {
  Marker?: string | undefined;
}

export interface ListStudiosOutput {
  Studios?: readonly StudioSummary[] | undefined;
  Marker?: string | undefined;
}

export interface ListSupportedInstanceTypesInput {
  ReleaseLabel: string;
  Marker?: string | undefined;
}

export interface ListSupportedInstanceTypesOutput {
  SupportedInstanceTypes?: readonly SupportedInstanceType[] | undefined;
  Marker?: string | undefined;
}

export interface ManagedScalingPolicy {
  ComputeLimits?: ComputeLimits | undefined;
  UtilizationPerformanceIndex?: number | undefined;
  ScalingStrategy?: string | undefined;
}

export interface MetricDimension {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface ModifyClusterInput {
  ClusterId: string;
  StepConcurrencyLevel?: number | undefined;
  ExtendedSupport?: boolean | undefined;
}

export interface ModifyClusterOutput {
  StepConcurrencyLevel?: number | undefined;
  ExtendedSupport?: boolean | undefined;
}

export interface ModifyInstanceFleetInput {
  ClusterId: string;
  InstanceFleet: InstanceFleetModifyConfig;
}

export interface ModifyInstanceGroupsInput {
  ClusterId?: string | undefined;
  InstanceGroups?: readonly InstanceGroupModifyConfig[] | undefined;
}

export interface MonitoringConfiguration {
  CloudWatchLogConfiguration?: CloudWatchLogConfiguration | undefined;
  S3LoggingConfiguration?: S3LoggingConfiguration | undefined;
}

export interface NotebookExecution {
  NotebookExecutionId?: string | undefined;
  EditorId?: string | undefined;
  ExecutionEngine?: ExecutionEngineConfig | undefined;
  NotebookExecutionName?: string | undefined;
  NotebookParams?: string | undefined;
  Status?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Arn?: string | undefined;
  OutputNotebookURI?: string | undefined;
  LastStateChangeReason?: string | undefined;
  NotebookInstanceSecurityGroupId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  NotebookS3Location?: NotebookS3LocationForOutput | undefined;
  OutputNotebookS3Location?: OutputNotebookS3LocationForOutput | undefined;
  OutputNotebookFormat?: string | undefined;
  EnvironmentVariables?: { [key: string]: string } | undefined;
}

export interface NotebookExecutionSummary {
  NotebookExecutionId?: string | undefined;
  EditorId?: string | undefined;
  NotebookExecutionName?: string | undefined;
  Status?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  NotebookS3Location?: NotebookS3LocationForOutput | undefined;
  ExecutionEngineId?: string | undefined;
}

export interface NotebookS3LocationForOutput {
  Bucket?: string | undefined;
  Key?: string | undefined;
}

export interface NotebookS3LocationFromInput {
  Bucket?: string | undefined;
  Key?: string | undefined;
}

export interface OSRelease {
  Label?: string | undefined;
}

export interface OnDemandCapacityReservationOptions {
  UsageStrategy?: string | undefined;
  CapacityReservationPreference?: string | undefined;
  CapacityReservationResourceGroupArn?: string | undefined;
}

export interface OnDemandProvisioningSpecification {
  AllocationStrategy: string;
  CapacityReservationOptions?: OnDemandCapacityReservationOptions | undefined;
}

export interface OnDemandResizingSpecification {
  TimeoutDurationMinutes?: number | undefined;
  AllocationStrategy?: string | undefined;
  CapacityReservationOptions?: OnDemandCapacityReservationOptions | undefined;
}

export interface OutputNotebookS3LocationForOutput {
  Bucket?: string | undefined;
  Key?: string | undefined;
}

export interface OutputNotebookS3LocationFromInput {
  Bucket?: string | undefined;
  Key?: string | undefined;
}

export interface PersistentAppUI {
  PersistentAppUIId?: string | undefined;
  PersistentAppUITypeList?: readonly string[] | undefined;
  PersistentAppUIStatus?: string | undefined;
  AuthorId?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastStateChangeReason?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface PlacementGroupConfig {
  InstanceRole: string;
  PlacementStrategy?: string | undefined;
}

export interface PlacementType {
  AvailabilityZone?: string | undefined;
  AvailabilityZones?: readonly string[] | undefined;
}

export interface PortRange {
  MinRange: number;
  MaxRange?: number | undefined;
}

export interface PutAutoScalingPolicyInput {
  ClusterId: string;
  InstanceGroupId: string;
  AutoScalingPolicy: AutoScalingPolicy;
}

export interface PutAutoScalingPolicyOutput {
  ClusterId?: string | undefined;
  InstanceGroupId?: string | undefined;
  AutoScalingPolicy?: AutoScalingPolicyDescription | undefined;
  ClusterArn?: string | undefined;
}

export interface PutAutoTerminationPolicyInput {
  ClusterId: string;
  AutoTerminationPolicy?: AutoTerminationPolicy | undefined;
}

export interface PutAutoTerminationPolicyOutput {}

export interface PutBlockPublicAccessConfigurationInput {
  BlockPublicAccessConfiguration: BlockPublicAccessConfiguration;
}

export interface PutBlockPublicAccessConfigurationOutput {}

export interface PutManagedScalingPolicyInput {
  ClusterId: string;
  ManagedScalingPolicy: ManagedScalingPolicy;
}

export interface PutManagedScalingPolicyOutput {}

export interface ReleaseLabelFilter {
  Prefix?: string | undefined;
  Application?: string | undefined;
}

export interface RemoveAutoScalingPolicyInput {
  ClusterId: string;
  InstanceGroupId: string;
}

export interface RemoveAutoScalingPolicyOutput {}

export interface RemoveAutoTerminationPolicyInput {
  ClusterId: string;
}

export interface RemoveAutoTerminationPolicyOutput {}

export interface RemoveManagedScalingPolicyInput {
  ClusterId: string;
}

export interface RemoveManagedScalingPolicyOutput {}

export interface RemoveTagsInput {
  ResourceId: string;
  TagKeys: readonly string[];
  ClusterId?: string | undefined;
}

export interface RemoveTagsOutput {}

export interface RunJobFlowInput {
  Name: string;
  Instances: JobFlowInstancesConfig;
  LogUri?: string | undefined;
  LogEncryptionKmsKeyId?: string | undefined;
  AdditionalInfo?: string | undefined;
  AmiVersion?: string | undefined;
  ReleaseLabel?: string | undefined;
  Steps?: readonly StepConfig[] | undefined;
  StepExecutionRoleArn?: string | undefined;
  BootstrapActions?: readonly BootstrapActionConfig[] | undefined;
  SupportedProducts?: readonly string[] | undefined;
  NewSupportedProducts?: readonly SupportedProductConfig[] | undefined;
  Applications?: readonly Application[] | undefined;
  Configurations?: readonly Configuration[] | undefined;
  VisibleToAllUsers?: boolean | undefined;
  JobFlowRole?: string | undefined;
  ServiceRole?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SecurityConfiguration?: string | undefined;
  AutoScalingRole?: string | undefined;
  ScaleDownBehavior?: string | undefined;
  CustomAmiId?: string | undefined;
  EbsRootVolumeSize?: number | undefined;
  RepoUpgradeOnBoot?: string | undefined;
  KerberosAttributes?: KerberosAttributes | undefined;
  StepConcurrencyLevel?: number | undefined;
  ManagedScalingPolicy?: ManagedScalingPolicy | undefined;
  PlacementGroupConfigs?: readonly PlacementGroupConfig[] | undefined;
  AutoTerminationPolicy?: AutoTerminationPolicy | undefined;
  OSReleaseLabel?: string | undefined;
  EbsRootVolumeIops?: number | undefined;
  EbsRootVolumeThroughput?: number | undefined;
  ExtendedSupport?: boolean | undefined;
  MonitoringConfiguration?: MonitoringConfiguration | undefined;
  SessionEnabled?: boolean | undefined;
}

export interface RunJobFlowOutput {
  JobFlowId?: string | undefined;
  ClusterArn?: string | undefined;
}

export interface S3LoggingConfiguration {
  LogTypeUploadPolicy?: { [key: string]: string } | undefined;
}

export interface S3MonitoringConfiguration {
  LogUri?: string | undefined;
  EncryptionKeyArn?: string | undefined;
}

export interface ScalingAction {
  SimpleScalingPolicyConfiguration: SimpleScalingPolicyConfiguration;
  Market?: string | undefined;
}

export interface ScalingConstraints {
  MinCapacity: number;
  MaxCapacity: number;
}

export interface ScalingRule {
  Name: string;
  Action: ScalingAction;
  Trigger: ScalingTrigger;
  Description?: string | undefined;
}

export interface ScalingTrigger {
  CloudWatchAlarmDefinition: CloudWatchAlarmDefinition;
}

export interface ScriptBootstrapActionConfig {
  Path: string;
  Args?: readonly string[] | undefined;
}

export interface SecurityConfigurationSummary {
  Name?: string | undefined;
  CreationDateTime?: Date | undefined;
}

export interface Session {
  Id?: string | undefined;
  ClusterId?: string | undefined;
  Arn?: string | undefined;
  State?: string | undefined;
  Name?: string | undefined;
  StateChangeReason?: string | undefined;
  ReleaseLabel?: string | undefined;
  ExecutionRoleArn?: string | undefined;
  AccountId?: string | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
  StartedAt?: Date | undefined;
  EndedAt?: Date | undefined;
  IdleSince?: Date | undefined;
  EngineConfigurations?: readonly Configuration[] | undefined;
  MonitoringConfiguration?: SessionMonitoringConfiguration | undefined;
  SessionIdleTimeoutInMinutes?: number | undefined;
  ServerUrl?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SessionCloudWatchLoggingConfiguration {
  Enabled?: boolean | undefined;
  LogGroup?: string | undefined;
  LogStreamNamePrefix?: string | undefined;
  EncryptionKeyArn?: string | undefined;
  LogTypes?: { [key: string]: readonly string[] } | undefined;
}

export interface SessionManagedLoggingConfiguration {
  Enabled?: boolean | undefined;
  EncryptionKeyArn?: string | undefined;
}

export interface SessionMappingDetail {
  StudioId?: string | undefined;
  IdentityId?: string | undefined;
  IdentityName?: string | undefined;
  IdentityType?: string | undefined;
  SessionPolicyArn?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface SessionMappingSummary {
  StudioId?: string | undefined;
  IdentityId?: string | undefined;
  IdentityName?: string | undefined;
  IdentityType?: string | undefined;
  SessionPolicyArn?: string | undefined;
  CreationTime?: Date | undefined;
}

export interface SessionMonitoringConfiguration {
  CloudWatchLoggingConfiguration?: SessionCloudWatchLoggingConfiguration | undefined;
  ManagedLoggingConfiguration?: SessionManagedLoggingConfiguration | undefined;
  S3LoggingConfiguration?: SessionS3LoggingConfiguration | undefined;
}

export interface SessionS3LoggingConfiguration {
  Enabled?: boolean | undefined;
  LogUri?: string | undefined;
  EncryptionKeyArn?: string | undefined;
  LogTypes?: { [key: string]: readonly string[] } | undefined;
}

export interface SetKeepJobFlowAliveWhenNoStepsInput {
  JobFlowIds: readonly string[];
  KeepJobFlowAliveWhenNoSteps: boolean;
}

export interface SetTerminationProtectionInput {
  JobFlowIds: readonly string[];
  TerminationProtected: boolean;
}

export interface SetUnhealthyNodeReplacementInput {
  JobFlowIds: readonly string[];
  UnhealthyNodeReplacement: boolean;
}

export interface SetVisibleToAllUsersInput {
  JobFlowIds: readonly string[];
  VisibleToAllUsers: boolean;
}

export interface ShrinkPolicy {
  DecommissionTimeout?: number | undefined;
  InstanceResizePolicy?: InstanceResizePolicy | undefined;
}

export interface SimpleScalingPolicyConfiguration {
  ScalingAdjustment: number;
  AdjustmentType?: string | undefined;
  CoolDown?: number | undefined;
}

export interface SimplifiedApplication {
  Name?: string | undefined;
  Version?: string | undefined;
}

export interface SpotProvisioningSpecification {
  TimeoutDurationMinutes: number;
  TimeoutAction: string;
  BlockDurationMinutes?: number | undefined;
  AllocationStrategy?: string | undefined;
}

export interface SpotResizingSpecification {
  TimeoutDurationMinutes?: number | undefined;
  AllocationStrategy?: string | undefined;
}

export interface StartNotebookExecutionInput {
  ExecutionEngine: ExecutionEngineConfig;
  ServiceRole: string;
  EditorId?: string | undefined;
  RelativePath?: string | undefined;
  NotebookExecutionName?: string | undefined;
  NotebookParams?: string | undefined;
  NotebookInstanceSecurityGroupId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  NotebookS3Location?: NotebookS3LocationFromInput | undefined;
  OutputNotebookS3Location?: OutputNotebookS3LocationFromInput | undefined;
  OutputNotebookFormat?: string | undefined;
  EnvironmentVariables?: { [key: string]: string } | undefined;
}

export interface StartNotebookExecutionOutput {
  NotebookExecutionId?: string | undefined;
}

export interface StartSessionInput {
  ClusterId: string;
  Name?: string | undefined;
  ExecutionRoleArn?: string | undefined;
  EngineConfigurations?: readonly Configuration[] | undefined;
  MonitoringConfiguration?: SessionMonitoringConfiguration | undefined;
  SessionIdleTimeoutInMinutes?: number | undefined;
  ClientRequestToken?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface StartSessionOutput {
  Id?: string | undefined;
  ClusterId?: string | undefined;
  Arn?: string | undefined;
  AccountId?: string | undefined;
  State?: string | undefined;
}

export interface Step {
  Id?: string | undefined;
  Name?: string | undefined;
  Config?: HadoopStepConfig | undefined;
  ActionOnFailure?: string | undefined;
  Status?: StepStatus | undefined;
  ExecutionRoleArn?: string | undefined;
  LogUri?: string | undefined;
  EncryptionKeyArn?: string | undefined;
}

export interface StepConfig {
  Name: string;
  HadoopJarStep: HadoopJarStepConfig;
  ActionOnFailure?: string | undefined;
  StepMonitoringConfiguration?: StepMonitoringConfiguration | undefined;
}

export interface StepDetail {
  StepConfig?: StepConfig | undefined;
  ExecutionStatusDetail?: StepExecutionStatusDetail | undefined;
}

export interface StepExecutionStatusDetail {
  State?: string | undefined;
  CreationDateTime?: Date | undefined;
  StartDateTime?: Date | undefined;
  EndDateTime?: Date | undefined;
  LastStateChangeReason?: string | undefined;
}

export interface StepMonitoringConfiguration {
  S3MonitoringConfiguration?: S3MonitoringConfiguration | undefined;
}

export interface StepStateChangeReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface StepStatus {
  State?: string | undefined;
  StateChangeReason?: StepStateChangeReason | undefined;
  FailureDetails?: FailureDetails | undefined;
  Timeline?: StepTimeline | undefined;
}

export interface StepSummary {
  Id?: string | undefined;
  Name?: string | undefined;
  Config?: HadoopStepConfig | undefined;
  ActionOnFailure?: string | undefined;
  Status?: StepStatus | undefined;
  LogUri?: string | undefined;
  EncryptionKeyArn?: string | undefined;
}

export interface StepTimeline {
  CreationDateTime?: Date | undefined;
  StartDateTime?: Date | undefined;
  EndDateTime?: Date | undefined;
}

export interface StopNotebookExecutionInput {
  NotebookExecutionId: string;
}

export interface Studio {
  StudioId?: string | undefined;
  StudioArn?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  AuthMode?: string | undefined;
  VpcId?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
  ServiceRole?: string | undefined;
  UserRole?: string | undefined;
  WorkspaceSecurityGroupId?: string | undefined;
  EngineSecurityGroupId?: string | undefined;
  Url?: string | undefined;
  CreationTime?: Date | undefined;
  DefaultS3Location?: string | undefined;
  IdpAuthUrl?: string | undefined;
  IdpRelayStateParameterName?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  IdcInstanceArn?: string | undefined;
  TrustedIdentityPropagationEnabled?: boolean | undefined;
  IdcUserAssignment?: string | undefined;
  EncryptionKeyArn?: string | undefined;
}

export interface StudioSummary {
  StudioId?: string | undefined;
  Name?: string | undefined;
  VpcId?: string | undefined;
  Description?: string | undefined;
  Url?: string | undefined;
  AuthMode?: string | undefined;
  CreationTime?: Date | undefined;
}

export interface SupportedInstanceType {
  Type?: string | undefined;
  MemoryGB?: number | undefined;
  StorageGB?: number | undefined;
  VCPU?: number | undefined;
  Is64BitsOnly?: boolean | undefined;
  InstanceFamilyId?: string | undefined;
  EbsOptimizedAvailable?: boolean | undefined;
  EbsOptimizedByDefault?: boolean | undefined;
  NumberOfDisks?: number | undefined;
  EbsStorageOnly?: boolean | undefined;
  Architecture?: string | undefined;
}

export interface SupportedProductConfig {
  Name?: string | undefined;
  Args?: readonly string[] | undefined;
}

export interface Tag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface TerminateJobFlowsInput {
  JobFlowIds: readonly string[];
}

export interface TerminateSessionInput {
  ClusterId: string;
  SessionId: string;
}

export interface TerminateSessionOutput {
  ClusterId?: string | undefined;
  SessionId?: string | undefined;
  State?: string | undefined;
}

export interface UpdateStudioInput {
  StudioId: string;
  Name?: string | undefined;
  Description?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
  DefaultS3Location?: string | undefined;
  EncryptionKeyArn?: string | undefined;
}

export interface UpdateStudioSessionMappingInput {
  StudioId: string;
  IdentityType: string;
  SessionPolicyArn: string;
  IdentityId?: string | undefined;
  IdentityName?: string | undefined;
}

export interface UsernamePassword {
  Username?: string | undefined;
  Password?: string | undefined;
}

export interface VolumeSpecification {
  VolumeType: string;
  SizeInGB: number;
  Iops?: number | undefined;
  Throughput?: number | undefined;
}

export type ActionOnFailure =
  | "CANCEL_AND_WAIT"
  | "CONTINUE"
  | "TERMINATE_CLUSTER"
  | "TERMINATE_JOB_FLOW";

export type AdjustmentType =
  | "CHANGE_IN_CAPACITY"
  | "EXACT_CAPACITY"
  | "PERCENT_CHANGE_IN_CAPACITY";

export type AuthMode =
  | "IAM"
  | "SSO";

export type AutoScalingPolicyState =
  | "ATTACHED"
  | "ATTACHING"
  | "DETACHED"
  | "DETACHING"
  | "FAILED"
  | "PENDING";

export type AutoScalingPolicyStateChangeReasonCode =
  | "CLEANUP_FAILURE"
  | "PROVISION_FAILURE"
  | "USER_REQUEST";

export type CancelStepsRequestStatus =
  | "FAILED"
  | "SUBMITTED";

export type ClusterState =
  | "BOOTSTRAPPING"
  | "RUNNING"
  | "STARTING"
  | "TERMINATED"
  | "TERMINATED_WITH_ERRORS"
  | "TERMINATING"
  | "WAITING";

export type ClusterStateChangeReasonCode =
  | "ALL_STEPS_COMPLETED"
  | "BOOTSTRAP_FAILURE"
  | "INSTANCE_FAILURE"
  | "INSTANCE_FLEET_TIMEOUT"
  | "INTERNAL_ERROR"
  | "STEP_FAILURE"
  | "USER_REQUEST"
  | "VALIDATION_ERROR";

export type ComparisonOperator =
  | "GREATER_THAN"
  | "GREATER_THAN_OR_EQUAL"
  | "LESS_THAN"
  | "LESS_THAN_OR_EQUAL";

export type ComputeLimitsUnitType =
  | "InstanceFleetUnits"
  | "Instances"
  | "VCPU";

export type ExecutionEngineType =
  | "EMR";

export type IdcUserAssignment =
  | "OPTIONAL"
  | "REQUIRED";

export type IdentityType =
  | "GROUP"
  | "USER";

export type InstanceCollectionType =
  | "INSTANCE_FLEET"
  | "INSTANCE_GROUP";

export type InstanceFleetState =
  | "BOOTSTRAPPING"
  | "PROVISIONING"
  | "RECONFIGURING"
  | "RESIZING"
  | "RUNNING"
  | "SUSPENDED"
  | "TERMINATED"
  | "TERMINATING";

export type InstanceFleetStateChangeReasonCode =
  | "CLUSTER_TERMINATED"
  | "INSTANCE_FAILURE"
  | "INTERNAL_ERROR"
  | "VALIDATION_ERROR";

export type InstanceFleetType =
  | "CORE"
  | "MASTER"
  | "TASK";

export type InstanceGroupState =
  | "ARRESTED"
  | "BOOTSTRAPPING"
  | "ENDED"
  | "PROVISIONING"
  | "RECONFIGURING"
  | "RESIZING"
  | "RUNNING"
  | "SHUTTING_DOWN"
  | "SUSPENDED"
  | "TERMINATED"
  | "TERMINATING";

export type InstanceGroupStateChangeReasonCode =
  | "CLUSTER_TERMINATED"
  | "INSTANCE_FAILURE"
  | "INTERNAL_ERROR"
  | "VALIDATION_ERROR";

export type InstanceGroupType =
  | "CORE"
  | "MASTER"
  | "TASK";

export type InstanceRoleType =
  | "CORE"
  | "MASTER"
  | "TASK";

export type InstanceState =
  | "AWAITING_FULFILLMENT"
  | "BOOTSTRAPPING"
  | "PROVISIONING"
  | "RUNNING"
  | "TERMINATED";

export type InstanceStateChangeReasonCode =
  | "BOOTSTRAP_FAILURE"
  | "CLUSTER_TERMINATED"
  | "INSTANCE_FAILURE"
  | "INTERNAL_ERROR"
  | "VALIDATION_ERROR";

export type JobFlowExecutionState =
  | "BOOTSTRAPPING"
  | "COMPLETED"
  | "FAILED"
  | "RUNNING"
  | "SHUTTING_DOWN"
  | "STARTING"
  | "TERMINATED"
  | "WAITING";

export type LogType =
  | "application-logs"
  | "persistent-ui-logs"
  | "system-logs";

export type LogUploadPolicyValue =
  | "disabled"
  | "emr-managed"
  | "on-customer-s3only";

export type MarketType =
  | "ON_DEMAND"
  | "SPOT";

export type NotebookExecutionStatus =
  | "FAILED"
  | "FAILING"
  | "FINISHED"
  | "FINISHING"
  | "RUNNING"
  | "STARTING"
  | "START_PENDING"
  | "STOPPED"
  | "STOPPING"
  | "STOP_PENDING";

export type OnClusterAppUIType =
  | "ApplicationMaster"
  | "JobHistoryServer"
  | "ResourceManager"
  | "SparkHistoryServer"
  | "TezUI"
  | "YarnTimelineService";

export type OnDemandCapacityReservationPreference =
  | "none"
  | "open";

export type OnDemandCapacityReservationUsageStrategy =
  | "use-capacity-reservations-first";

export type OnDemandProvisioningAllocationStrategy =
  | "lowest-price"
  | "prioritized";

export type OutputNotebookFormat =
  | "HTML";

export type PersistentAppUIType =
  | "SHS"
  | "TEZ"
  | "YTS";

export type PlacementGroupStrategy =
  | "CLUSTER"
  | "NONE"
  | "PARTITION"
  | "SPREAD";

export type ProfilerType =
  | "SHS"
  | "TEZUI"
  | "YTS";

export type ReconfigurationType =
  | "MERGE"
  | "OVERWRITE";

export type RepoUpgradeOnBoot =
  | "NONE"
  | "SECURITY";

export type ScaleDownBehavior =
  | "TERMINATE_AT_INSTANCE_HOUR"
  | "TERMINATE_AT_TASK_COMPLETION";

export type ScalingStrategy =
  | "ADVANCED"
  | "DEFAULT";

export type SessionState =
  | "BUSY"
  | "FAILED"
  | "IDLE"
  | "STARTED"
  | "STARTING"
  | "SUBMITTED"
  | "TERMINATED"
  | "TERMINATING";

export type SpotProvisioningAllocationStrategy =
  | "capacity-optimized"
  | "capacity-optimized-prioritized"
  | "diversified"
  | "lowest-price"
  | "price-capacity-optimized";

export type SpotProvisioningTimeoutAction =
  | "SWITCH_TO_ON_DEMAND"
  | "TERMINATE_CLUSTER";

export type Statistic =
  | "AVERAGE"
  | "MAXIMUM"
  | "MINIMUM"
  | "SAMPLE_COUNT"
  | "SUM";

export type StepCancellationOption =
  | "SEND_INTERRUPT"
  | "TERMINATE_PROCESS";

export type StepExecutionState =
  | "CANCELLED"
  | "COMPLETED"
  | "CONTINUE"
  | "FAILED"
  | "INTERRUPTED"
  | "PENDING"
  | "RUNNING";

export type StepState =
  | "CANCELLED"
  | "CANCEL_PENDING"
  | "COMPLETED"
  | "FAILED"
  | "INTERRUPTED"
  | "PENDING"
  | "RUNNING";

export type StepStateChangeReasonCode =
  | "NONE";

export type Unit =
  | "BITS"
  | "BITS_PER_SECOND"
  | "BYTES"
  | "BYTES_PER_SECOND"
  | "COUNT"
  | "COUNT_PER_SECOND"
  | "GIGA_BITS"
  | "GIGA_BITS_PER_SECOND"
  | "GIGA_BYTES"
  | "GIGA_BYTES_PER_SECOND"
  | "KILO_BITS"
  | "KILO_BITS_PER_SECOND"
  | "KILO_BYTES"
  | "KILO_BYTES_PER_SECOND"
  | "MEGA_BITS"
  | "MEGA_BITS_PER_SECOND"
  | "MEGA_BYTES"
  | "MEGA_BYTES_PER_SECOND"
  | "MICRO_SECONDS"
  | "MILLI_SECONDS"
  | "NONE"
  | "PERCENT"
  | "SECONDS"
  | "TERA_BITS"
  | "TERA_BITS_PER_SECOND"
  | "TERA_BYTES"
  | "TERA_BYTES_PER_SECOND";
