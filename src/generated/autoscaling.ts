/** The types of AutoScaling_2011_01_01's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Autoscaling {
  AttachInstances: { input: AttachInstancesQuery; output: {} };
  AttachLoadBalancerTargetGroups: { input: AttachLoadBalancerTargetGroupsType; output: AttachLoadBalancerTargetGroupsResultType };
  AttachLoadBalancers: { input: AttachLoadBalancersType; output: AttachLoadBalancersResultType };
  AttachTrafficSources: { input: AttachTrafficSourcesType; output: AttachTrafficSourcesResultType };
  BatchDeleteScheduledAction: { input: BatchDeleteScheduledActionType; output: BatchDeleteScheduledActionAnswer };
  BatchPutScheduledUpdateGroupAction: { input: BatchPutScheduledUpdateGroupActionType; output: BatchPutScheduledUpdateGroupActionAnswer };
  CancelInstanceRefresh: { input: CancelInstanceRefreshType; output: CancelInstanceRefreshAnswer };
  CompleteLifecycleAction: { input: CompleteLifecycleActionType; output: CompleteLifecycleActionAnswer };
  CreateAutoScalingGroup: { input: CreateAutoScalingGroupType; output: {} };
  CreateLaunchConfiguration: { input: CreateLaunchConfigurationType; output: {} };
  CreateOrUpdateTags: { input: CreateOrUpdateTagsType; output: {} };
  DeleteAutoScalingGroup: { input: DeleteAutoScalingGroupType; output: {} };
  DeleteLaunchConfiguration: { input: LaunchConfigurationNameType; output: {} };
  DeleteLifecycleHook: { input: DeleteLifecycleHookType; output: DeleteLifecycleHookAnswer };
  DeleteNotificationConfiguration: { input: DeleteNotificationConfigurationType; output: {} };
  DeletePolicy: { input: DeletePolicyType; output: {} };
  DeleteScheduledAction: { input: DeleteScheduledActionType; output: {} };
  DeleteTags: { input: DeleteTagsType; output: {} };
  DeleteWarmPool: { input: DeleteWarmPoolType; output: DeleteWarmPoolAnswer };
  DescribeAccountLimits: { input: {}; output: DescribeAccountLimitsAnswer };
  DescribeAccountSettings: { input: DescribeAccountSettingsType; output: DescribeAccountSettingsAnswer };
  DescribeAdjustmentTypes: { input: {}; output: DescribeAdjustmentTypesAnswer };
  DescribeAutoScalingGroups: { input: AutoScalingGroupNamesType; output: AutoScalingGroupsType };
  DescribeAutoScalingInstances: { input: DescribeAutoScalingInstancesType; output: AutoScalingInstancesType };
  DescribeAutoScalingNotificationTypes: { input: {}; output: DescribeAutoScalingNotificationTypesAnswer };
  DescribeInstanceRefreshes: { input: DescribeInstanceRefreshesType; output: DescribeInstanceRefreshesAnswer };
  DescribeLaunchConfigurations: { input: LaunchConfigurationNamesType; output: LaunchConfigurationsType };
  DescribeLifecycleHookTypes: { input: {}; output: DescribeLifecycleHookTypesAnswer };
  DescribeLifecycleHooks: { input: DescribeLifecycleHooksType; output: DescribeLifecycleHooksAnswer };
  DescribeLoadBalancerTargetGroups: { input: DescribeLoadBalancerTargetGroupsRequest; output: DescribeLoadBalancerTargetGroupsResponse };
  DescribeLoadBalancers: { input: DescribeLoadBalancersRequest; output: DescribeLoadBalancersResponse };
  DescribeMetricCollectionTypes: { input: {}; output: DescribeMetricCollectionTypesAnswer };
  DescribeNotificationConfigurations: { input: DescribeNotificationConfigurationsType; output: DescribeNotificationConfigurationsAnswer };
  DescribePolicies: { input: DescribePoliciesType; output: PoliciesType };
  DescribeScalingActivities: { input: DescribeScalingActivitiesType; output: ActivitiesType };
  DescribeScalingProcessTypes: { input: {}; output: ProcessesType };
  DescribeScheduledActions: { input: DescribeScheduledActionsType; output: ScheduledActionsType };
  DescribeTags: { input: DescribeTagsType; output: TagsType };
  DescribeTerminationPolicyTypes: { input: {}; output: DescribeTerminationPolicyTypesAnswer };
  DescribeTrafficSources: { input: DescribeTrafficSourcesRequest; output: DescribeTrafficSourcesResponse };
  DescribeWarmPool: { input: DescribeWarmPoolType; output: DescribeWarmPoolAnswer };
  DetachInstances: { input: DetachInstancesQuery; output: DetachInstancesAnswer };
  DetachLoadBalancerTargetGroups: { input: DetachLoadBalancerTargetGroupsType; output: DetachLoadBalancerTargetGroupsResultType };
  DetachLoadBalancers: { input: DetachLoadBalancersType; output: DetachLoadBalancersResultType };
  DetachTrafficSources: { input: DetachTrafficSourcesType; output: DetachTrafficSourcesResultType };
  DisableMetricsCollection: { input: DisableMetricsCollectionQuery; output: {} };
  EnableMetricsCollection: { input: EnableMetricsCollectionQuery; output: {} };
  EnterStandby: { input: EnterStandbyQuery; output: EnterStandbyAnswer };
  ExecutePolicy: { input: ExecutePolicyType; output: {} };
  ExitStandby: { input: ExitStandbyQuery; output: ExitStandbyAnswer };
  GetPredictiveScalingForecast: { input: GetPredictiveScalingForecastType; output: GetPredictiveScalingForecastAnswer };
  LaunchInstances: { input: LaunchInstancesRequest; output: LaunchInstancesResult };
  PutAccountSetting: { input: PutAccountSettingType; output: PutAccountSettingAnswer };
  PutLifecycleHook: { input: PutLifecycleHookType; output: PutLifecycleHookAnswer };
  PutNotificationConfiguration: { input: PutNotificationConfigurationType; output: {} };
  PutScalingPolicy: { input: PutScalingPolicyType; output: PolicyARNType };
  PutScheduledUpdateGroupAction: { input: PutScheduledUpdateGroupActionType; output: {} };
  PutWarmPool: { input: PutWarmPoolType; output: PutWarmPoolAnswer };
  RecordLifecycleActionHeartbeat: { input: RecordLifecycleActionHeartbeatType; output: RecordLifecycleActionHeartbeatAnswer };
  ResumeProcesses: { input: ScalingProcessQuery; output: {} };
  RollbackInstanceRefresh: { input: RollbackInstanceRefreshType; output: RollbackInstanceRefreshAnswer };
  SetDesiredCapacity: { input: SetDesiredCapacityType; output: {} };
  SetInstanceHealth: { input: SetInstanceHealthQuery; output: {} };
  SetInstanceProtection: { input: SetInstanceProtectionQuery; output: SetInstanceProtectionAnswer };
  StartInstanceRefresh: { input: StartInstanceRefreshType; output: StartInstanceRefreshAnswer };
  SuspendProcesses: { input: ScalingProcessQuery; output: {} };
  TerminateInstanceInAutoScalingGroup: { input: TerminateInstanceInAutoScalingGroupType; output: ActivityType };
  UpdateAutoScalingGroup: { input: UpdateAutoScalingGroupType; output: {} };
}

export interface AcceleratorCountRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AcceleratorTotalMemoryMiBRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AccountSetting {
  Name?: string | undefined;
  Value?: string | undefined;
  EnforcementType?: string | undefined;
  EnforcementDate?: Date | undefined;
  DefaultValue?: string | undefined;
  EnforcedValue?: string | undefined;
}

export interface ActivitiesType {
  Activities?: readonly Activity[] | undefined;
  NextToken?: string | undefined;
}

export interface Activity {
  ActivityId?: string | undefined;
  AutoScalingGroupName?: string | undefined;
  Cause?: string | undefined;
  StartTime?: Date | undefined;
  StatusCode?: string | undefined;
  Description?: string | undefined;
  EndTime?: Date | undefined;
  StatusMessage?: string | undefined;
  Progress?: number | undefined;
  Details?: string | undefined;
  AutoScalingGroupState?: string | undefined;
  AutoScalingGroupARN?: string | undefined;
}

export interface ActivityType {
  Activity?: Activity | undefined;
  Activities?: readonly Activity[] | undefined;
}

export interface AdjustmentType {
  AdjustmentType?: string | undefined;
}

export interface Alarm {
  AlarmName?: string | undefined;
  AlarmARN?: string | undefined;
}

export interface AlarmSpecification {
  Alarms?: readonly string[] | undefined;
}

export interface AttachInstancesQuery {
  AutoScalingGroupName: string;
  InstanceIds?: readonly string[] | undefined;
}

export interface AttachLoadBalancerTargetGroupsResultType {}

export interface AttachLoadBalancerTargetGroupsType {
  AutoScalingGroupName: string;
  TargetGroupARNs: readonly string[];
}

export interface AttachLoadBalancersResultType {}

export interface AttachLoadBalancersType {
  AutoScalingGroupName: string;
  LoadBalancerNames: readonly string[];
}

export interface AttachTrafficSourcesResultType {}

export interface AttachTrafficSourcesType {
  AutoScalingGroupName: string;
  TrafficSources: readonly TrafficSourceIdentifier[];
  SkipZonalShiftValidation?: boolean | undefined;
}

export interface AutoScalingGroup {
  AutoScalingGroupName?: string | undefined;
  MinSize?: number | undefined;
  MaxSize?: number | undefined;
  DesiredCapacity?: number | undefined;
  DefaultCooldown?: number | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  HealthCheckType?: string | undefined;
  CreatedTime?: Date | undefined;
  AutoScalingGroupARN?: string | undefined;
  LaunchConfigurationName?: string | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
  PredictedCapacity?: number | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  LoadBalancerNames?: readonly string[] | undefined;
  TargetGroupARNs?: readonly string[] | undefined;
  HealthCheckGracePeriod?: number | undefined;
  Instances?: readonly Instance[] | undefined;
  SuspendedProcesses?: readonly SuspendedProcess[] | undefined;
  PlacementGroup?: string | undefined;
  VPCZoneIdentifier?: string | undefined;
  EnabledMetrics?: readonly EnabledMetric[] | undefined;
  Status?: string | undefined;
  Tags?: readonly TagDescription[] | undefined;
  TerminationPolicies?: readonly string[] | undefined;
  NewInstancesProtectedFromScaleIn?: boolean | undefined;
  ServiceLinkedRoleARN?: string | undefined;
  MaxInstanceLifetime?: number | undefined;
  CapacityRebalance?: boolean | undefined;
  WarmPoolConfiguration?: WarmPoolConfiguration | undefined;
  WarmPoolSize?: number | undefined;
  Context?: string | undefined;
  DesiredCapacityType?: string | undefined;
  DefaultInstanceWarmup?: number | undefined;
  TrafficSources?: readonly TrafficSourceIdentifier[] | undefined;
  InstanceMaintenancePolicy?: InstanceMaintenancePolicy | undefined;
  DeletionProtection?: string | undefined;
  AvailabilityZoneDistribution?: AvailabilityZoneDistribution | undefined;
  AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy | undefined;
  CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  InstanceLifecyclePolicy?: InstanceLifecyclePolicy | undefined;
  Operator?: Operator | undefined;
}

export interface AutoScalingGroupNamesType {
  AutoScalingGroupNames?: readonly string[] | undefined;
  IncludeInstances?: boolean | undefined;
  IncludeManagedResources?: boolean | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface AutoScalingGroupsType {
  AutoScalingGroups?: readonly AutoScalingGroup[] | undefined;
  NextToken?: string | undefined;
}

export interface AutoScalingInstanceDetails {
  InstanceId?: string | undefined;
  AutoScalingGroupName?: string | undefined;
  AvailabilityZone?: string | undefined;
  LifecycleState?: string | undefined;
  HealthStatus?: string | undefined;
  ProtectedFromScaleIn?: boolean | undefined;
  InstanceType?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  LaunchConfigurationName?: string | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  ImageId?: string | undefined;
  WeightedCapacity?: string | undefined;
}

export interface AutoScalingInstancesType {
  AutoScalingInstances?: readonly AutoScalingInstanceDetails[] | undefined;
  NextToken?: string | undefined;
}

export interface AvailabilityZoneDistribution {
  CapacityDistributionStrategy?: string | undefined;
}

export interface AvailabilityZoneImpairmentPolicy {
  ZonalShiftEnabled?: boolean | undefined;
  ImpairedZoneHealthCheckBehavior?: string | undefined;
}

export interface BaselineEbsBandwidthMbpsRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface BaselinePerformanceFactorsRequest {
  Cpu?: CpuPerformanceFactorRequest | undefined;
}

export interface BatchDeleteScheduledActionAnswer {
  FailedScheduledActions?: readonly FailedScheduledUpdateGroupActionRequest[] | undefined;
}

export interface BatchDeleteScheduledActionType {
  AutoScalingGroupName: string;
  ScheduledActionNames: readonly string[];
}

export interface BatchPutScheduledUpdateGroupActionAnswer {
  FailedScheduledUpdateGroupActions?: readonly FailedScheduledUpdateGroupActionRequest[] | undefined;
}

export interface BatchPutScheduledUpdateGroupActionType {
  AutoScalingGroupName: string;
  ScheduledUpdateGroupActions: readonly ScheduledUpdateGroupActionRequest[];
}

export interface BlockDeviceMapping {
  DeviceName: string;
  VirtualName?: string | undefined;
  Ebs?: Ebs | undefined;
  NoDevice?: boolean | undefined;
}

export interface CancelInstanceRefreshAnswer {
  InstanceRefreshId?: string | undefined;
}

export interface CancelInstanceRefreshType {
  AutoScalingGroupName: string;
  WaitForTransitioningInstances?: boolean | undefined;
}

export interface CapacityForecast {
  Timestamps?: readonly Date[] | undefined;
  Values?: readonly number[] | undefined;
}

export interface CapacityReservationSpecification {
  CapacityReservationPreference?: string | undefined;
  CapacityReservationTarget?: CapacityReservationTarget | undefined;
}

export interface CapacityReservationTarget {
  CapacityReservationIds?: readonly string[] | undefined;
  CapacityReservationResourceGroupArns?: readonly string[] | undefined;
}

export interface CompleteLifecycleActionAnswer {}

export interface CompleteLifecycleActionType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
  LifecycleActionResult: string;
  LifecycleActionToken?: string | undefined;
  InstanceId?: string | undefined;
}

export interface CpuPerformanceFactorRequest {
  References?: readonly PerformanceFactorReferenceRequest[] | undefined;
}

export interface CreateAutoScalingGroupType {
  AutoScalingGroupName: string;
  MinSize: number;
  MaxSize: number;
  LaunchConfigurationName?: string | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
  InstanceId?: string | undefined;
  DesiredCapacity?: number | undefined;
  DefaultCooldown?: number | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  LoadBalancerNames?: readonly string[] | undefined;
  TargetGroupARNs?: readonly string[] | undefined;
  HealthCheckType?: string | undefined;
  HealthCheckGracePeriod?: number | undefined;
  PlacementGroup?: string | undefined;
  VPCZoneIdentifier?: string | undefined;
  TerminationPolicies?: readonly string[] | undefined;
  NewInstancesProtectedFromScaleIn?: boolean | undefined;
  CapacityRebalance?: boolean | undefined;
  LifecycleHookSpecificationList?: readonly LifecycleHookSpecification[] | undefined;
  DeletionProtection?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ServiceLinkedRoleARN?: string | undefined;
  MaxInstanceLifetime?: number | undefined;
  Context?: string | undefined;
  DesiredCapacityType?: string | undefined;
  DefaultInstanceWarmup?: number | undefined;
  TrafficSources?: readonly TrafficSourceIdentifier[] | undefined;
  InstanceMaintenancePolicy?: InstanceMaintenancePolicy | undefined;
  AvailabilityZoneDistribution?: AvailabilityZoneDistribution | undefined;
  AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy | undefined;
  SkipZonalShiftValidation?: boolean | undefined;
  CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  InstanceLifecyclePolicy?: InstanceLifecyclePolicy | undefined;
  Operator?: Operator | undefined;
}

export interface CreateLaunchConfigurationType {
  LaunchConfigurationName: string;
  ImageId?: string | undefined;
  KeyName?: string | undefined;
  SecurityGroups?: readonly string[] | undefined;
  ClassicLinkVPCId?: string | undefined;
  ClassicLinkVPCSecurityGroups?: readonly string[] | undefined;
  UserData?: string | undefined;
  InstanceId?: string | undefined;
  InstanceType?: string | undefined;
  KernelId?: string | undefined;
  RamdiskId?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  InstanceMonitoring?: InstanceMonitoring | undefined;
  SpotPrice?: string | undefined;
  IamInstanceProfile?: string | undefined;
  EbsOptimized?: boolean | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
  PlacementTenancy?: string | undefined;
  MetadataOptions?: InstanceMetadataOptions | undefined;
}

export interface CreateOrUpdateTagsType {
  Tags: readonly Tag[];
}

export interface CustomizedMetricSpecification {
  MetricName?: string | undefined;
  Namespace?: string | undefined;
  Dimensions?: readonly MetricDimension[] | undefined;
  Statistic?: string | undefined;
  Unit?: string | undefined;
  Period?: number | undefined;
  Metrics?: readonly TargetTrackingMetricDataQuery[] | undefined;
}

export interface DeleteAutoScalingGroupType {
  AutoScalingGroupName: string;
  ForceDelete?: boolean | undefined;
}

export interface DeleteLifecycleHookAnswer {}

export interface DeleteLifecycleHookType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
}

export interface DeleteNotificationConfigurationType {
  AutoScalingGroupName: string;
  TopicARN: string;
}

export interface DeletePolicyType {
  PolicyName: string;
  AutoScalingGroupName?: string | undefined;
}

export interface DeleteScheduledActionType {
  AutoScalingGroupName: string;
  ScheduledActionName: string;
}

export interface DeleteTagsType {
  Tags: readonly Tag[];
}

export interface DeleteWarmPoolAnswer {}

export interface DeleteWarmPoolType {
  AutoScalingGroupName: string;
  ForceDelete?: boolean | undefined;
}

export interface DescribeAccountLimitsAnswer {
  MaxNumberOfAutoScalingGroups?: number | undefined;
  MaxNumberOfLaunchConfigurations?: number | undefined;
  NumberOfAutoScalingGroups?: number | undefined;
  NumberOfLaunchConfigurations?: number | undefined;
}

export interface DescribeAccountSettingsAnswer {
  Settings?: readonly AccountSetting[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAccountSettingsType {
  Name?: string | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeAdjustmentTypesAnswer {
  AdjustmentTypes?: readonly AdjustmentType[] | undefined;
}

export interface DescribeAutoScalingInstancesType {
  InstanceIds?: readonly string[] | undefined;
  IncludeManagedResources?: boolean | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAutoScalingNotificationTypesAnswer {
  AutoScalingNotificationTypes?: readonly string[] | undefined;
}

export interface DescribeInstanceRefreshesAnswer {
  InstanceRefreshes?: readonly InstanceRefresh[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceRefreshesType {
  AutoScalingGroupName: string;
  InstanceRefreshIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeLifecycleHookTypesAnswer {
  LifecycleHookTypes?: readonly string[] | undefined;
}

export interface DescribeLifecycleHooksAnswer {
  LifecycleHooks?: readonly LifecycleHook[] | undefined;
}

export interface DescribeLifecycleHooksType {
  AutoScalingGroupName: string;
  LifecycleHookNames?: readonly string[] | undefined;
}

export interface DescribeLoadBalancerTargetGroupsRequest {
  AutoScalingGroupName: string;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeLoadBalancerTargetGroupsResponse {
  LoadBalancerTargetGroups?: readonly LoadBalancerTargetGroupState[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLoadBalancersRequest {
  AutoScalingGroupName: string;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeLoadBalancersResponse {
  LoadBalancers?: readonly LoadBalancerState[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMetricCollectionTypesAnswer {
  Metrics?: readonly MetricCollectionType[] | undefined;
  Granularities?: readonly MetricGranularityType[] | undefined;
}

export interface DescribeNotificationConfigurationsAnswer {
  NotificationConfigurations?: readonly NotificationConfiguration[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNotificationConfigurationsType {
  AutoScalingGroupNames?: readonly string[] | undefined;
  IncludeManagedResources?: boolean | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribePoliciesType {
  AutoScalingGroupName?: string | undefined;
  PolicyNames?: readonly string[] | undefined;
  PolicyTypes?: readonly string[] | undefined;
  IncludeManagedResources?: boolean | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeScalingActivitiesType {
  ActivityIds?: readonly string[] | undefined;
  AutoScalingGroupName?: string | undefined;
  IncludeDeletedGroups?: boolean | undefined;
  IncludeManagedResources?: boolean | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeScheduledActionsType {
  AutoScalingGroupName?: string | undefined;
  ScheduledActionNames?: readonly string[] | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  IncludeManagedResources?: boolean | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeTagsType {
  Filters?: readonly Filter[] | undefined;
  IncludeManagedResources?: boolean | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeTerminationPolicyTypesAnswer {
  TerminationPolicyTypes?: readonly string[] | undefined;
}

export interface DescribeTrafficSourcesRequest {
  AutoScalingGroupName: string;
  TrafficSourceType?: string | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeTrafficSourcesResponse {
  TrafficSources?: readonly TrafficSourceState[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeWarmPoolAnswer {
  WarmPoolConfiguration?: WarmPoolConfiguration | undefined;
  Instances?: readonly Instance[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeWarmPoolType {
  AutoScalingGroupName: string;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface DesiredConfiguration {
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
}

export interface DetachInstancesAnswer {
  Activities?: readonly Activity[] | undefined;
}

export interface DetachInstancesQuery {
  AutoScalingGroupName: string;
  ShouldDecrementDesiredCapacity: boolean;
  InstanceIds?: readonly string[] | undefined;
}

export interface DetachLoadBalancerTargetGroupsResultType {}

export interface DetachLoadBalancerTargetGroupsType {
  AutoScalingGroupName: string;
  TargetGroupARNs: readonly string[];
}

export interface DetachLoadBalancersResultType {}

export interface DetachLoadBalancersType {
  AutoScalingGroupName: string;
  LoadBalancerNames: readonly string[];
}

export interface DetachTrafficSourcesResultType {}

export interface DetachTrafficSourcesType {
  AutoScalingGroupName: string;
  TrafficSources: readonly TrafficSourceIdentifier[];
}

export interface DisableMetricsCollectionQuery {
  AutoScalingGroupName: string;
  Metrics?: readonly string[] | undefined;
}

export interface DistributionSegment {
  TargetCapacityTypes?: readonly string[] | undefined;
}

export interface Ebs {
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  Encrypted?: boolean | undefined;
  Throughput?: number | undefined;
}

export interface EnableMetricsCollectionQuery {
  AutoScalingGroupName: string;
  Granularity: string;
  Metrics?: readonly string[] | undefined;
}

export interface EnabledMetric {
  Metric?: string | undefined;
  Granularity?: string | undefined;
}

export interface EnterStandbyAnswer {
  Activities?: readonly Activity[] | undefined;
}

export interface EnterStandbyQuery {
  AutoScalingGroupName: string;
  ShouldDecrementDesiredCapacity: boolean;
  InstanceIds?: readonly string[] | undefined;
}

export interface ExecutePolicyType {
  PolicyName: string;
  AutoScalingGroupName?: string | undefined;
  HonorCooldown?: boolean | undefined;
  MetricValue?: number | undefined;
  BreachThreshold?: number | undefined;
}

export interface ExitStandbyAnswer {
  Activities?: readonly Activity[] | undefined;
}

export interface ExitStandbyQuery {
  AutoScalingGroupName: string;
  InstanceIds?: readonly string[] | undefined;
}

export interface FailedScheduledUpdateGroupActionRequest {
  ScheduledActionName?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface Filter {
  Name?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface GetPredictiveScalingForecastAnswer {
  LoadForecast?: readonly LoadForecast[] | undefined;
  CapacityForecast?: CapacityForecast | undefined;
  UpdateTime?: Date | undefined;
}

export interface GetPredictiveScalingForecastType {
  AutoScalingGroupName: string;
  PolicyName: string;
  StartTime: Date;
  EndTime: Date;
}

export interface Instance {
  InstanceId?: string | undefined;
  AvailabilityZone?: string | undefined;
  LifecycleState?: string | undefined;
  HealthStatus?: string | undefined;
  ProtectedFromScaleIn?: boolean | undefined;
  InstanceType?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  LaunchConfigurationName?: string | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  ImageId?: string | undefined;
  WeightedCapacity?: string | undefined;
}

export interface InstanceCollection {
  InstanceType?: string | undefined;
  MarketType?: string | undefined;
  SubnetId?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  InstanceIds?: readonly string[] | undefined;
}

export interface InstanceLifecyclePolicy {
  RetentionTriggers?: RetentionTriggers | undefined;
}

export interface InstanceMaintenancePolicy {
  MinHealthyPercentage?: number | undefined;
  MaxHealthyPercentage?: number | undefined;
}

export interface InstanceMetadataOptions {
  HttpTokens?: string | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: string | undefined;
}

export interface InstanceMonitoring {
  Enabled?: boolean | undefined;
}

export interface InstanceRefresh {
  InstanceRefreshId?: string | undefined;
  AutoScalingGroupName?: string | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  PercentageComplete?: number | undefined;
  InstancesToUpdate?: number | undefined;
  ProgressDetails?: InstanceRefreshProgressDetails | undefined;
  Preferences?: RefreshPreferences | undefined;
  DesiredConfiguration?: DesiredConfiguration | undefined;
  RollbackDetails?: RollbackDetails | undefined;
  Strategy?: string | undefined;
}

export interface InstanceRefreshLivePoolProgress {
  PercentageComplete?: number | undefined;
  InstancesToUpdate?: number | undefined;
}

export interface InstanceRefreshProgressDetails {
  LivePoolProgress?: InstanceRefreshLivePoolProgress | undefined;
  WarmPoolProgress?: InstanceRefreshWarmPoolProgress | undefined;
}

export interface InstanceRefreshWarmPoolProgress {
  PercentageComplete?: number | undefined;
  InstancesToUpdate?: number | undefined;
}

export interface InstanceRequirements {
  VCpuCount: VCpuCountRequest;
  MemoryMiB: MemoryMiBRequest;
  CpuManufacturers?: readonly string[] | undefined;
  MemoryGiBPerVCpu?: MemoryGiBPerVCpuRequest | undefined;
  ExcludedInstanceTypes?: readonly string[] | undefined;
  InstanceGenerations?: readonly string[] | undefined;
  SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  BareMetal?: string | undefined;
  BurstablePerformance?: string | undefined;
  RequireHibernateSupport?: boolean | undefined;
  NetworkInterfaceCount?: NetworkInterfaceCountRequest | undefined;
  LocalStorage?: string | undefined;
  LocalStorageTypes?: readonly string[] | undefined;
  TotalLocalStorageGB?: TotalLocalStorageGBRequest | undefined;
  BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest | undefined;
  AcceleratorTypes?: readonly string[] | undefined;
  AcceleratorCount?: AcceleratorCountRequest | undefined;
  AcceleratorManufacturers?: readonly string[] | undefined;
  AcceleratorNames?: readonly string[] | undefined;
  AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest | undefined;
  NetworkBandwidthGbps?: NetworkBandwidthGbpsRequest | undefined;
  AllowedInstanceTypes?: readonly string[] | undefined;
  BaselinePerformanceFactors?: BaselinePerformanceFactorsRequest | undefined;
}

export interface InstanceReusePolicy {
  ReuseOnScaleIn?: boolean | undefined;
}

export interface InstancesDistribution {
  OnDemandAllocationStrategy?: string | undefined;
  OnDemandBaseCapacity?: number | undefined;
  OnDemandPercentageAboveBaseCapacity?: number | undefined;
  SpotAllocationStrategy?: string | undefined;
  SpotInstancePools?: number | undefined;
  SpotMaxPrice?: string | undefined;
  DistributionSegments?: readonly DistributionSegment[] | undefined;
}

export interface LaunchConfiguration {
  LaunchConfigurationName?: string | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  CreatedTime?: Date | undefined;
  LaunchConfigurationARN?: string | undefined;
  KeyName?: string | undefined;
  SecurityGroups?: readonly string[] | undefined;
  ClassicLinkVPCId?: string | undefined;
  ClassicLinkVPCSecurityGroups?: readonly string[] | undefined;
  UserData?: string | undefined;
  KernelId?: string | undefined;
  RamdiskId?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  InstanceMonitoring?: InstanceMonitoring | undefined;
  SpotPrice?: string | undefined;
  IamInstanceProfile?: string | undefined;
  EbsOptimized?: boolean | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
  PlacementTenancy?: string | undefined;
  MetadataOptions?: InstanceMetadataOptions | undefined;
}

export interface LaunchConfigurationNameType {
  LaunchConfigurationName: string;
}

export interface LaunchConfigurationNamesType {
  LaunchConfigurationNames?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface LaunchConfigurationsType {
  LaunchConfigurations?: readonly LaunchConfiguration[] | undefined;
  NextToken?: string | undefined;
}

export interface LaunchInstancesError {
  InstanceType?: string | undefined;
  MarketType?: string | undefined;
  SubnetId?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface LaunchInstancesRequest {
  AutoScalingGroupName: string;
  RequestedCapacity: number;
  ClientToken?: string | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  RetryStrategy?: string | undefined;
}

export interface LaunchInstancesResult {
  AutoScalingGroupName?: string | undefined;
  ClientToken?: string | undefined;
  Instances?: readonly InstanceCollection[] | undefined;
  Errors?: readonly LaunchInstancesError[] | undefined;
}

export interface LaunchTemplate {
  LaunchTemplateSpecification?: LaunchTemplateSpecification | undefined;
  Overrides?: readonly LaunchTemplateOverrides[] | undefined;
}

export interface LaunchTemplateOverrides {
  InstanceType?: string | undefined;
  WeightedCapacity?: string | undefined;
  LaunchTemplateSpecification?: LaunchTemplateSpecification | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  ImageId?: string | undefined;
}

export interface LaunchTemplateSpecification {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
}

export interface LifecycleHook {
  LifecycleHookName?: string | undefined;
  AutoScalingGroupName?: string | undefined;
  LifecycleTransition?: string | undefined;
  NotificationTargetARN?: string | undefined;
  RoleARN?: string | undefined;
  NotificationMetadata?: string | undefined;
  HeartbeatTimeout?: number | undefined;
  GlobalTimeout?: number | undefined;
  DefaultResult?: string | undefined;
}

export interface LifecycleHookSpecification {
  LifecycleHookName: string;
  LifecycleTransition: string;
  NotificationMetadata?: string | undefined;
  HeartbeatTimeout?: number | undefined;
  DefaultResult?: string | undefined;
  NotificationTargetARN?: string | undefined;
  RoleARN?: string | undefined;
}

export interface LoadBalancerState {
  LoadBalancerName?: string | undefined;
  State?: string | undefined;
}

export interface LoadBalancerTargetGroupState {
  LoadBalancerTargetGroupARN?: string | undefined;
  State?: string | undefined;
}

export interface LoadForecast {
  Timestamps?: readonly Date[] | undefined;
  Values?: readonly number[] | undefined;
  MetricSpecification?: PredictiveScalingMetricSpecification | undefined;
}

export interface MemoryGiBPerVCpuRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface MemoryMiBRequest {
  Min: number;
  Max?: number | undefined;
}

export interface Metric {
  Namespace: string;
  MetricName: string;
  Dimensions?: readonly MetricDimension[] | undefined;
}

export interface MetricCollectionType {
  Metric?: string | undefined;
}

export interface MetricDataQuery {
  Id: string;
  Expression?: string | undefined;
  MetricStat?: MetricStat | undefined;
  Label?: string | undefined;
  ReturnData?: boolean | undefined;
}

export interface MetricDimension {
  Name: string;
  Value: string;
}

export interface MetricGranularityType {
  Granularity?: string | undefined;
}

export interface MetricStat {
  Metric: Metric;
  Stat: string;
  Unit?: string | undefined;
}

export interface MixedInstancesPolicy {
  LaunchTemplate?: LaunchTemplate | undefined;
  InstancesDistribution?: InstancesDistribution | undefined;
}

export interface NetworkBandwidthGbpsRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NetworkInterfaceCountRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NotificationConfiguration {
  AutoScalingGroupName?: string | undefined;
  TopicARN?: string | undefined;
  NotificationType?: string | undefined;
}

export interface Operator {
  Principal: string;
}

export interface PerformanceFactorReferenceRequest {
  InstanceFamily?: string | undefined;
}

export interface PoliciesType {
  ScalingPolicies?: readonly ScalingPolicy[] | undefined;
  NextToken?: string | undefined;
}

export interface PolicyARNType {
  PolicyARN?: string | undefined;
  Alarms?: readonly Alarm[] | undefined;
}

export interface PredefinedMetricSpecification {
  PredefinedMetricType: string;
  ResourceLabel?: string | undefined;
}

export interface PredictiveScalingConfiguration {
  MetricSpecifications: readonly PredictiveScalingMetricSpecification[];
  Mode?: string | undefined;
  SchedulingBufferTime?: number | undefined;
  MaxCapacityBreachBehavior?: string | undefined;
  MaxCapacityBuffer?: number | undefined;
}

export interface PredictiveScalingCustomizedCapacityMetric {
  MetricDataQueries: readonly MetricDataQuery[];
}

export interface PredictiveScalingCustomizedLoadMetric {
  MetricDataQueries: readonly MetricDataQuery[];
}

export interface PredictiveScalingCustomizedScalingMetric {
  MetricDataQueries: readonly MetricDataQuery[];
}

export interface PredictiveScalingMetricSpecification {
  TargetValue: number;
  PredefinedMetricPairSpecification?: PredictiveScalingPredefinedMetricPair | undefined;
  PredefinedScalingMetricSpecification?: PredictiveScalingPredefinedScalingMetric | undefined;
  PredefinedLoadMetricSpecification?: PredictiveScalingPredefinedLoadMetric | undefined;
  CustomizedScalingMetricSpecification?: PredictiveScalingCustomizedScalingMetric | undefined;
  CustomizedLoadMetricSpecification?: PredictiveScalingCustomizedLoadMetric | undefined;
  CustomizedCapacityMetricSpecification?: PredictiveScalingCustomizedCapacityMetric | undefined;
}

export interface PredictiveScalingPredefinedLoadMetric {
  PredefinedMetricType: string;
  ResourceLabel?: string | undefined;
}

export interface PredictiveScalingPredefinedMetricPair {
  PredefinedMetricType: string;
  ResourceLabel?: string | undefined;
}

export interface PredictiveScalingPredefinedScalingMetric {
  PredefinedMetricType: string;
  ResourceLabel?: string | undefined;
}

export interface ProcessType {
  ProcessName?: string | undefined;
}

export interface ProcessesType {
  Processes?: readonly ProcessType[] | undefined;
}

export interface PutAccountSettingAnswer {}

export interface PutAccountSettingType {
  Name: string;
  Value: string;
}

export interface PutLifecycleHookAnswer {}

export interface PutLifecycleHookType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
  LifecycleTransition?: string | undefined;
  RoleARN?: string | undefined;
  NotificationTargetARN?: string | undefined;
  NotificationMetadata?: string | undefined;
  HeartbeatTimeout?: number | undefined;
  DefaultResult?: string | undefined;
}

export interface PutNotificationConfigurationType {
  AutoScalingGroupName: string;
  TopicARN: string;
  NotificationTypes: readonly string[];
}

export interface PutScalingPolicyType {
  AutoScalingGroupName: string;
  PolicyName: string;
  PolicyType?: string | undefined;
  AdjustmentType?: string | undefined;
  MinAdjustmentStep?: number | undefined;
  MinAdjustmentMagnitude?: number | undefined;
  ScalingAdjustment?: number | undefined;
  Cooldown?: number | undefined;
  MetricAggregationType?: string | undefined;
  StepAdjustments?: readonly StepAdjustment[] | undefined;
  EstimatedInstanceWarmup?: number | undefined;
  TargetTrackingConfiguration?: TargetTrackingConfiguration | undefined;
  Enabled?: boolean | undefined;
  PredictiveScalingConfiguration?: PredictiveScalingConfiguration | undefined;
}

export interface PutScheduledUpdateGroupActionType {
  AutoScalingGroupName: string;
  ScheduledActionName: string;
  Time?: Date | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Recurrence?: string | undefined;
  MinSize?: number | undefined;
  MaxSize?: number | undefined;
  DesiredCapacity?: number | undefined;
  TimeZone?: string | undefined;
}

export interface PutWarmPoolAnswer {}

export interface PutWarmPoolType {
  AutoScalingGroupName: string;
  MaxGroupPreparedCapacity?: number | undefined;
  MinSize?: number | undefined;
  PoolState?: string | undefined;
  InstanceReusePolicy?: InstanceReusePolicy | undefined;
}

export interface RecordLifecycleActionHeartbeatAnswer {}

export interface RecordLifecycleActionHeartbeatType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
  LifecycleActionToken?: string | undefined;
  InstanceId?: string | undefined;
}

export interface RefreshPreferences {
  MinHealthyPercentage?: number | undefined;
  InstanceWarmup?: number | undefined;
  CheckpointPercentages?: readonly number[] | undefined;
  CheckpointDelay?: number | undefined;
  SkipMatching?: boolean | undefined;
  AutoRollback?: boolean | undefined;
  ScaleInProtectedInstances?: string | undefined;
  StandbyInstances?: string | undefined;
  AlarmSpecification?: AlarmSpecification | undefined;
  MaxHealthyPercentage?: number | undefined;
  BakeTime?: number | undefined;
}

export interface RetentionTriggers {
  TerminateHookAbandon?: string | undefined;
}

export interface RollbackDetails {
  RollbackReason?: string | undefined;
  RollbackStartTime?: Date | undefined;
  PercentageCompleteOnRollback?: number | undefined;
  InstancesToUpdateOnRollback?: number | undefined;
  ProgressDetailsOnRollback?: InstanceRefreshProgressDetails | undefined;
}

export interface RollbackInstanceRefreshAnswer {
  InstanceRefreshId?: string | undefined;
}

export interface RollbackInstanceRefreshType {
  AutoScalingGroupName: string;
}

export interface ScalingPolicy {
  AutoScalingGroupName?: string | undefined;
  PolicyName?: string | undefined;
  PolicyARN?: string | undefined;
  PolicyType?: string | undefined;
  AdjustmentType?: string | undefined;
  MinAdjustmentStep?: number | undefined;
  MinAdjustmentMagnitude?: number | undefined;
  ScalingAdjustment?: number | undefined;
  Cooldown?: number | undefined;
  StepAdjustments?: readonly StepAdjustment[] | undefined;
  MetricAggregationType?: string | undefined;
  EstimatedInstanceWarmup?: number | undefined;
  Alarms?: readonly Alarm[] | undefined;
  TargetTrackingConfiguration?: TargetTrackingConfiguration | undefined;
  Enabled?: boolean | undefined;
  PredictiveScalingConfiguration?: PredictiveScalingConfiguration | undefined;
}

export interface ScalingProcessQuery {
  AutoScalingGroupName: string;
  ScalingProcesses?: readonly string[] | undefined;
}

export interface ScheduledActionsType {
  ScheduledUpdateGroupActions?: readonly ScheduledUpdateGroupAction[] | undefined;
  NextToken?: string | undefined;
}

export interface ScheduledUpdateGroupAction {
  AutoScalingGroupName?: string | undefined;
  ScheduledActionName?: string | undefined;
  ScheduledActionARN?: string | undefined;
  Time?: Date | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Recurrence?: string | undefined;
  MinSize?: number | undefined;
  MaxSize?: number | undefined;
  DesiredCapacity?: number | undefined;
  TimeZone?: string | undefined;
}

export interface ScheduledUpdateGroupActionRequest {
  ScheduledActionName: string;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Recurrence?: string | undefined;
  MinSize?: number | undefined;
  MaxSize?: number | undefined;
  DesiredCapacity?: number | undefined;
  TimeZone?: string | undefined;
}

export interface SetDesiredCapacityType {
  AutoScalingGroupName: string;
  DesiredCapacity: number;
  HonorCooldown?: boolean | undefined;
}

export interface SetInstanceHealthQuery {
  InstanceId: string;
  HealthStatus: string;
  ShouldRespectGracePeriod?: boolean | undefined;
}

export interface SetInstanceProtectionAnswer {}

export interface SetInstanceProtectionQuery {
  InstanceIds: readonly string[];
  AutoScalingGroupName: string;
  ProtectedFromScaleIn: boolean;
}

export interface StartInstanceRefreshAnswer {
  InstanceRefreshId?: string | undefined;
}

export interface StartInstanceRefreshType {
  AutoScalingGroupName: string;
  Strategy?: string | undefined;
  DesiredConfiguration?: DesiredConfiguration | undefined;
  Preferences?: RefreshPreferences | undefined;
}

export interface StepAdjustment {
  ScalingAdjustment: number;
  MetricIntervalLowerBound?: number | undefined;
  MetricIntervalUpperBound?: number | undefined;
}

export interface SuspendedProcess {
  ProcessName?: string | undefined;
  SuspensionReason?: string | undefined;
}

export interface Tag {
  Key: string;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Value?: string | undefined;
  PropagateAtLaunch?: boolean | undefined;
}

export interface TagDescription {
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Key?: string | undefined;
  Value?: string | undefined;
  PropagateAtLaunch?: boolean | undefined;
}

export interface TagsType {
  Tags?: readonly TagDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface TargetTrackingConfiguration {
  TargetValue: number;
  PredefinedMetricSpecification?: PredefinedMetricSpecification | undefined;
  CustomizedMetricSpecification?: CustomizedMetricSpecification | undefined;
  DisableScaleIn?: boolean | undefined;
}

export interface TargetTrackingMetricDataQuery {
  Id: string;
  Expression?: string | undefined;
  MetricStat?: TargetTrackingMetricStat | undefined;
  Label?: string | undefined;
  Period?: number | undefined;
  ReturnData?: boolean | undefined;
}

export interface TargetTrackingMetricStat {
  Metric: Metric;
  Stat: string;
  Unit?: string | undefined;
  Period?: number | undefined;
}

export interface TerminateInstanceInAutoScalingGroupType {
  ShouldDecrementDesiredCapacity: boolean;
  InstanceId?: string | undefined;
  InstanceIds?: readonly string[] | undefined;
  AutoScalingGroupName?: string | undefined;
}

export interface TotalLocalStorageGBRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface TrafficSourceIdentifier {
  Identifier: string;
  Type?: string | undefined;
}

export interface TrafficSourceState {
  TrafficSource?: string | undefined;
  State?: string | undefined;
  Identifier?: string | undefined;
  Type?: string | undefined;
}

export interface UpdateAutoScalingGroupType {
  AutoScalingGroupName: string;
  LaunchConfigurationName?: string | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
  MinSize?: number | undefined;
  MaxSize?: number | undefined;
  DesiredCapacity?: number | undefined;
  DefaultCooldown?: number | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  HealthCheckType?: string | undefined;
  HealthCheckGracePeriod?: number | undefined;
  PlacementGroup?: string | undefined;
  VPCZoneIdentifier?: string | undefined;
  TerminationPolicies?: readonly string[] | undefined;
  NewInstancesProtectedFromScaleIn?: boolean | undefined;
  ServiceLinkedRoleARN?: string | undefined;
  MaxInstanceLifetime?: number | undefined;
  CapacityRebalance?: boolean | undefined;
  Context?: string | undefined;
  DesiredCapacityType?: string | undefined;
  DefaultInstanceWarmup?: number | undefined;
  InstanceMaintenancePolicy?: InstanceMaintenancePolicy | undefined;
  AvailabilityZoneDistribution?: AvailabilityZoneDistribution | undefined;
  AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy | undefined;
  SkipZonalShiftValidation?: boolean | undefined;
  CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  InstanceLifecyclePolicy?: InstanceLifecyclePolicy | undefined;
  DeletionProtection?: string | undefined;
}

export interface VCpuCountRequest {
  Min: number;
  Max?: number | undefined;
}

export interface WarmPoolConfiguration {
  MaxGroupPreparedCapacity?: number | undefined;
  MinSize?: number | undefined;
  PoolState?: string | undefined;
  Status?: string | undefined;
  InstanceReusePolicy?: InstanceReusePolicy | undefined;
}

export type AcceleratorManufacturer =
  | "amazon-web-services"
  | "amd"
  | "nvidia"
  | "xilinx";

export type AcceleratorName =
  | "a100"
  | "k80"
  | "m60"
  | "radeon-pro-v520"
  | "t4"
  | "v100"
  | "vu9p";

export type AcceleratorType =
  | "fpga"
  | "gpu"
  | "inference";

export type BareMetal =
  | "excluded"
  | "included"
  | "required";

export type BurstablePerformance =
  | "excluded"
  | "included"
  | "required";

export type CapacityDistributionStrategy =
  | "balanced-best-effort"
  | "balanced-only"
  | "reservations-then-balanced";

export type CapacityReservationPreference =
  | "capacity-reservations-first"
  | "capacity-reservations-only"
  | "default"
  | "none";

export type CpuManufacturer =
  | "amazon-web-services"
  | "amd"
  | "apple"
  | "intel";

export type DeletionProtection =
  | "none"
  | "prevent-all-deletion"
  | "prevent-force-deletion";

export type ImpairedZoneHealthCheckBehavior =
  | "IgnoreUnhealthy"
  | "ReplaceUnhealthy";

export type InstanceGeneration =
  | "current"
  | "previous";

export type InstanceMetadataEndpointState =
  | "disabled"
  | "enabled";

export type InstanceMetadataHttpTokensState =
  | "optional"
  | "required";

export type InstanceRefreshStatus =
  | "Baking"
  | "Cancelled"
  | "Cancelling"
  | "Failed"
  | "InProgress"
  | "Pending"
  | "RollbackFailed"
  | "RollbackInProgress"
  | "RollbackSuccessful"
  | "Successful";

export type LifecycleState =
  | "Detached"
  | "Detaching"
  | "EnteringStandby"
  | "InService"
  | "Pending"
  | "Pending:Proceed"
  | "Pending:Wait"
  | "Quarantined"
  | "ReplacingRootVolume"
  | "ReplacingRootVolume:Proceed"
  | "ReplacingRootVolume:Wait"
  | "RootVolumeReplaced"
  | "Standby"
  | "Terminated"
  | "Terminating"
  | "Terminating:Proceed"
  | "Terminating:Retained"
  | "Terminating:Wait"
  | "Warmed:Hibernated"
  | "Warmed:Pending"
  | "Warmed:Pending:Proceed"
  | "Warmed:Pending:Retained"
  | "Warmed:Pending:Wait"
  | "Warmed:Running"
  | "Warmed:Stopped"
  | "Warmed:Terminated"
  | "Warmed:Terminating"
  | "Warmed:Terminating:Proceed"
  | "Warmed:Terminating:Retained"
  | "Warmed:Terminating:Wait";

export type LocalStorage =
  | "excluded"
  | "included"
  | "required";

export type LocalStorageType =
  | "hdd"
  | "ssd";

export type MetricStatistic =
  | "Average"
  | "Maximum"
  | "Minimum"
  | "SampleCount"
  | "Sum";

export type MetricType =
  | "ALBRequestCountPerTarget"
  | "ASGAverageCPUUtilization"
  | "ASGAverageCPUUtilizationHighResolution"
  | "ASGAverageNetworkIn"
  | "ASGAverageNetworkOut";

export type PredefinedLoadMetricType =
  | "ALBTargetGroupRequestCount"
  | "ASGTotalCPUUtilization"
  | "ASGTotalNetworkIn"
  | "ASGTotalNetworkOut";

export type PredefinedMetricPairType =
  | "ALBRequestCount"
  | "ASGCPUUtilization"
  | "ASGNetworkIn"
  | "ASGNetworkOut";

export type PredefinedScalingMetricType =
  | "ALBRequestCountPerTarget"
  | "ASGAverageCPUUtilization"
  | "ASGAverageNetworkIn"
  | "ASGAverageNetworkOut";

export type PredictiveScalingMaxCapacityBreachBehavior =
  | "HonorMaxCapacity"
  | "IncreaseMaxCapacity";

export type PredictiveScalingMode =
  | "ForecastAndScale"
  | "ForecastOnly";

export type RefreshStrategy =
  | "ReplaceRootVolume"
  | "Rolling";

export type RetentionAction =
  | "retain"
  | "terminate";

export type RetryStrategy =
  | "none"
  | "retry-with-group-configuration";

export type ScaleInProtectedInstances =
  | "Ignore"
  | "Refresh"
  | "Wait";

export type ScalingActivityStatusCode =
  | "Cancelled"
  | "Failed"
  | "InPlaceUpdateInProgress"
  | "InProgress"
  | "MidLifecycleAction"
  | "PendingSpotBidPlacement"
  | "PreInService"
  | "Successful"
  | "WaitingForConnectionDraining"
  | "WaitingForELBConnectionDraining"
  | "WaitingForInPlaceUpdateToFinalize"
  | "WaitingForInPlaceUpdateToStart"
  | "WaitingForInstanceId"
  | "WaitingForInstanceWarmup"
  | "WaitingForSpotInstanceId"
  | "WaitingForSpotInstanceRequestId";

export type StandbyInstances =
  | "Ignore"
  | "Terminate"
  | "Wait";

export type TargetCapacityType =
  | "capacity-block"
  | "interruptible-capacity-reservation"
  | "on-demand"
  | "on-demand-capacity-reservation";

export type WarmPoolState =
  | "Hibernated"
  | "Running"
  | "Stopped";

export type WarmPoolStatus =
  | "PendingDelete";
