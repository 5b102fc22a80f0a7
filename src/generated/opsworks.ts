/** The types of OpsWorks_20130218's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Opsworks {
  AssignInstance: { input: AssignInstanceRequest; output: {} };
  AssignVolume: { input: AssignVolumeRequest; output: {} };
  AssociateElasticIp: { input: AssociateElasticIpRequest; output: {} };
  AttachElasticLoadBalancer: { input: AttachElasticLoadBalancerRequest; output: {} };
  CloneStack: { input: CloneStackRequest; output: CloneStackResult };
  CreateApp: { input: CreateAppRequest; output: CreateAppResult };
  CreateDeployment: { input: CreateDeploymentRequest; output: CreateDeploymentResult };
  CreateInstance: { input: CreateInstanceRequest; output: CreateInstanceResult };
  CreateLayer: { input: CreateLayerRequest; output: CreateLayerResult };
  CreateStack: { input: CreateStackRequest; output: CreateStackResult };
  CreateUserProfile: { input: CreateUserProfileRequest; output: CreateUserProfileResult };
  DeleteApp: { input: DeleteAppRequest; output: {} };
  DeleteInstance: { input: DeleteInstanceRequest; output: {} };
  DeleteLayer: { input: DeleteLayerRequest; output: {} };
  DeleteStack: { input: DeleteStackRequest; output: {} };
  DeleteUserProfile: { input: DeleteUserProfileRequest; output: {} };
  DeregisterEcsCluster: { input: DeregisterEcsClusterRequest; output: {} };
  DeregisterElasticIp: { input: DeregisterElasticIpRequest; output: {} };
  DeregisterInstance: { input: DeregisterInstanceRequest; output: {} };
  DeregisterRdsDbInstance: { input: DeregisterRdsDbInstanceRequest; output: {} };
  DeregisterVolume: { input: DeregisterVolumeRequest; output: {} };
  DescribeAgentVersions: { input: DescribeAgentVersionsRequest; output: DescribeAgentVersionsResult };
  DescribeApps: { input: DescribeAppsRequest; output: DescribeAppsResult };
  DescribeCommands: { input: DescribeCommandsRequest; output: DescribeCommandsResult };
  DescribeDeployments: { input: DescribeDeploymentsRequest; output: DescribeDeploymentsResult };
  DescribeEcsClusters: { input: DescribeEcsClustersRequest; output: DescribeEcsClustersResult };
  DescribeElasticIps: { input: DescribeElasticIpsRequest; output: DescribeElasticIpsResult };
  DescribeElasticLoadBalancers: { input: DescribeElasticLoadBalancersRequest; output: DescribeElasticLoadBalancersResult };
  DescribeInstances: { input: DescribeInstancesRequest; output: DescribeInstancesResult };
  DescribeLayers: { input: DescribeLayersRequest; output: DescribeLayersResult };
  DescribeLoadBasedAutoScaling: { input: DescribeLoadBasedAutoScalingRequest; output: DescribeLoadBasedAutoScalingResult };
  DescribeMyUserProfile: { input: {}; output: DescribeMyUserProfileResult };
  DescribeOperatingSystems: { input: {}; output: DescribeOperatingSystemsResult };
  DescribePermissions: { input: DescribePermissionsRequest; output: DescribePermissionsResult };
  DescribeRaidArrays: { input: DescribeRaidArraysRequest; output: DescribeRaidArraysResult };
  DescribeRdsDbInstances: { input: DescribeRdsDbInstancesRequest; output: DescribeRdsDbInstancesResult };
  DescribeServiceErrors: { input: DescribeServiceErrorsRequest; output: DescribeServiceErrorsResult };
  DescribeStackProvisioningParameters: { input: DescribeStackProvisioningParametersRequest; output: DescribeStackProvisioningParametersResult };
  DescribeStackSummary: { input: DescribeStackSummaryRequest; output: DescribeStackSummaryResult };
  DescribeStacks: { input: DescribeStacksRequest; output: DescribeStacksResult };
  DescribeTimeBasedAutoScaling: { input: DescribeTimeBasedAutoScalingRequest; output: DescribeTimeBasedAutoScalingResult };
  DescribeUserProfiles: { input: DescribeUserProfilesRequest; output: DescribeUserProfilesResult };
  DescribeVolumes: { input: DescribeVolumesRequest; output: DescribeVolumesResult };
  DetachElasticLoadBalancer: { input: DetachElasticLoadBalancerRequest; output: {} };
  DisassociateElasticIp: { input: DisassociateElasticIpRequest; output: {} };
  GetHostnameSuggestion: { input: GetHostnameSuggestionRequest; output: GetHostnameSuggestionResult };
  GrantAccess: { input: GrantAccessRequest; output: GrantAccessResult };
  ListTags: { input: ListTagsRequest; output: ListTagsResult };
  RebootInstance: { input: RebootInstanceRequest; output: {} };
  RegisterEcsCluster: { input: RegisterEcsClusterRequest; output: RegisterEcsClusterResult };
  RegisterElasticIp: { input: RegisterElasticIpRequest; output: RegisterElasticIpResult };
  RegisterInstance: { input: RegisterInstanceRequest; output: RegisterInstanceResult };
  RegisterRdsDbInstance: { input: RegisterRdsDbInstanceRequest; output: {} };
  RegisterVolume: { input: RegisterVolumeRequest; output: RegisterVolumeResult };
  SetLoadBasedAutoScaling: { input: SetLoadBasedAutoScalingRequest; output: {} };
  SetPermission: { input: SetPermissionRequest; output: {} };
  SetTimeBasedAutoScaling: { input: SetTimeBasedAutoScalingRequest; output: {} };
  StartInstance: { input: StartInstanceRequest; output: {} };
  StartStack: { input: StartStackRequest; output: {} };
  StopInstance: { input: StopInstanceRequest; output: {} };
  StopStack: { input: StopStackRequest; output: {} };
  TagResource: { input: TagResourceRequest; output: {} };
  UnassignInstance: { input: UnassignInstanceRequest; output: {} };
  UnassignVolume: { input: UnassignVolumeRequest; output: {} };
  UntagResource: { input: UntagResourceRequest; output: {} };
  UpdateApp: { input: UpdateAppRequest; output: {} };
  UpdateElasticIp: { input: UpdateElasticIpRequest; output: {} };
  UpdateInstance: { input: UpdateInstanceRequest; output: {} };
  UpdateLayer: { input: UpdateLayerRequest; output: {} };
  UpdateMyUserProfile: { input: UpdateMyUserProfileRequest; output: {} };
  UpdateRdsDbInstance: { input: UpdateRdsDbInstanceRequest; output: {} };
  UpdateStack: { input: UpdateStackRequest; output: {} };
  UpdateUserProfile: { input: UpdateUserProfileRequest; output: {} };
  UpdateVolume: { input: UpdateVolumeRequest; output: {} };
}

export interface AssignInstanceRequest {
  InstanceId: string;
  LayerIds: readonly string[];
}

export interface AssignVolumeRequest {
  VolumeId: string;
  InstanceId?: string | undefined;
}

export interface AssociateElasticIpRequest {
  ElasticIp: string;
  InstanceId?: string | undefined;
}

export interface AttachElasticLoadBalancerRequest {
  ElasticLoadBalancerName: string;
  LayerId: string;
}

export interface CloneStackRequest {
  SourceStackId: string;
  Name?: string | undefined;
  Region?: string | undefined;
  VpcId?: string | undefined;
  Attributes?: { [key: string]: string } | undefined;
  ServiceRoleArn: string;
  DefaultInstanceProfileArn?: string | undefined;
  DefaultOs?: string | undefined;
  HostnameTheme?: string | undefined;
  DefaultAvailabilityZone?: string | undefined;
  DefaultSubnetId?: string | undefined;
  CustomJson?: string | undefined;
  ConfigurationManager?: CloneStackRequestConfigurationManager | undefined;
  ChefConfiguration?: CloneStackRequestChefConfiguration | undefined;
  UseCustomCookbooks?: boolean | undefined;
  UseOpsworksSecurityGroups?: boolean | undefined;
  CustomCookbooksSource?: CloneStackRequestCustomCookbooksSource | undefined;
  DefaultSshKeyName?: string | undefined;
  ClonePermissions?: boolean | undefined;
  CloneAppIds?: readonly string[] | undefined;
  DefaultRootDeviceType?: string | undefined;
  AgentVersion?: string | undefined;
}

export interface CloneStackRequestChefConfiguration {
  ManageBerkshelf?: boolean | undefined;
  BerkshelfVersion?: string | undefined;
}

export interface CloneStackRequestConfigurationManager {
  Name?: string | undefined;
  Version?: string | undefined;
}

export interface CloneStackRequestCustomCookbooksSource {
  Type?: string | undefined;
  Url?: string | undefined;
  Username?: string | undefined;
  Password?: string | undefined;
  SshKey?: string | undefined;
  Revision?: string | undefined;
}

export interface CloneStackResult {
  StackId?: string | undefined;
}

export interface CreateAppRequest {
  StackId: string;
  Shortname?: string | undefined;
  Name: string;
  Description?: string | undefined;
  DataSources?: readonly CreateAppRequestDataSourcesItem[] | undefined;
  Type: string;
  AppSource?: CloneStackRequestCustomCookbooksSource | undefined;
  Domains?: readonly string[] | undefined;
  EnableSsl?: boolean | undefined;
  SslConfiguration?: CreateAppRequestSslConfiguration | undefined;
  Attributes?: { [key: string]: string } | undefined;
  Environment?: readonly CreateAppRequestEnvironmentItem[] | undefined;
}

export interface CreateAppRequestDataSourcesItem {
  Type?: string | undefined;
  Arn?: string | undefined;
  DatabaseName?: string | undefined;
}

export interface CreateAppRequestEnvironmentItem {
  Key: string;
  Value: string;
  Secure?: boolean | undefined;
}

export interface CreateAppRequestSslConfiguration {
  Certificate: string;
  PrivateKey: string;
  Chain?: string | undefined;
}

export interface CreateAppResult {
  AppId?: string | undefined;
}

export interface CreateDeploymentRequest {
  StackId: string;
  AppId?: string | undefined;
  InstanceIds?: readonly string[] | undefined;
  LayerIds?: readonly string[] | undefined;
  Command: CreateDeploymentRequestCommand;
  Comment?: string | undefined;
  CustomJson?: string | undefined;
}

export interface CreateDeploymentRequestCommand {
  Name: string;
  Args?: { [key: string]: readonly string[] } | undefined;
}

export interface CreateDeploymentResult {
  DeploymentId?: string | undefined;
}

export interface CreateInstanceRequest {
  StackId: string;
  LayerIds: readonly string[];
  InstanceType: string;
  AutoScalingType?: string | undefined;
  Hostname?: string | undefined;
  Os?: string | undefined;
  AmiId?: string | undefined;
  SshKeyName?: string | undefined;
  AvailabilityZone?: string | undefined;
  VirtualizationType?: string | undefined;
  SubnetId?: string | undefined;
  Architecture?: string | undefined;
  RootDeviceType?: string | undefined;
  BlockDeviceMappings?: readonly CreateInstanceRequestBlockDeviceMappingsItem[] | undefined;
  InstallUpdatesOnBoot?: boolean | undefined;
  EbsOptimized?: boolean | undefined;
  AgentVersion?: string | undefined;
  Tenancy?: string | undefined;
}

export interface CreateInstanceRequestBlockDeviceMappingsItem {
  DeviceName?: string | undefined;
  NoDevice?: string | undefined;
  VirtualName?: string | undefined;
  Ebs?: CreateInstanceRequestBlockDeviceMappingsItemEbs | undefined;
}

export interface CreateInstanceRequestBlockDeviceMappingsItemEbs {
  SnapshotId?: string | undefined;
  Iops?: number | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
}

export interface CreateInstanceResult {
  InstanceId?: string | undefined;
}

export interface CreateLayerRequest {
  StackId: string;
  Type: string;
  Name: string;
  Shortname: string;
  Attributes?: { [key: string]: string } | undefined;
  CloudWatchLogsConfiguration?: CreateLayerRequestCloudWatchLogsConfiguration | undefined;
  CustomInstanceProfileArn?: string | undefined;
  CustomJson?: string | undefined;
  CustomSecurityGroupIds?: readonly string[] | undefined;
  Packages?: readonly string[] | undefined;
  VolumeConfigurations?: readonly CreateLayerRequestVolumeConfigurationsItem[] | undefined;
  EnableAutoHealing?: boolean | undefined;
  AutoAssignElasticIps?: boolean | undefined;
  AutoAssignPublicIps?: boolean | undefined;
  CustomRecipes?: CreateLayerRequestCustomRecipes | undefined;
  InstallUpdatesOnBoot?: boolean | undefined;
  UseEbsOptimizedInstances?: boolean | undefined;
  LifecycleEventConfiguration?: CreateLayerRequestLifecycleEventConfiguration | undefined;
}

export interface CreateLayerRequestCloudWatchLogsConfiguration {
  Enabled?: boolean | undefined;
  LogStreams?: readonly CreateLayerRequestCloudWatchLogsConfigurationLogStreamsItem[] | undefined;
}

export interface CreateLayerRequestCloudWatchLogsConfigurationLogStreamsItem {
  LogGroupName?: string | undefined;
  DatetimeFormat?: string | undefined;
  TimeZone?: string | undefined;
  File?: string | undefined;
  FileFingerprintLines?: string | undefined;
  MultiLineStartPattern?: string | undefined;
  InitialPosition?: string | undefined;
  Encoding?: string | undefined;
  BufferDuration?: number | undefined;
  BatchCount?: number | undefined;
  BatchSize?: number | undefined;
}

export interface CreateLayerRequestCustomRecipes {
  Setup?: readonly string[] | undefined;
  Configure?: readonly string[] | undefined;
  Deploy?: readonly string[] | undefined;
  Undeploy?: readonly string[] | undefined;
  Shutdown?: readonly string[] | undefined;
}

export interface CreateLayerRequestLifecycleEventConfiguration {
  Shutdown?: CreateLayerRequestLifecycleEventConfigurationShutdown | undefined;
}

export interface CreateLayerRequestLifecycleEventConfigurationShutdown {
  ExecutionTimeout?: number | undefined;
  DelayUntilElbConnectionsDrained?: boolean | undefined;
}

export interface CreateLayerRequestVolumeConfigurationsItem {
  MountPoint: string;
  RaidLevel?: number | undefined;
  NumberOfDisks: number;
  Size: number;
  VolumeType?: string | undefined;
  Iops?: number | undefined;
  Encrypted?: boolean | undefined;
}

export interface CreateLayerResult {
  LayerId?: string | undefined;
}

export interface CreateStackRequest {
  Name: string;
  Region: string;
  VpcId?: string | undefined;
  Attributes?: { [key: string]: string } | undefined;
  ServiceRoleArn: string;
  DefaultInstanceProfileArn: string;
  DefaultOs?: string | undefined;
  HostnameTheme?: string | undefined;
  DefaultAvailabilityZone?: string | undefined;
  DefaultSubnetId?: string | undefined;
  CustomJson?: string | undefined;
  ConfigurationManager?: CloneStackRequestConfigurationManager | undefined;
  ChefConfiguration?: CloneStackRequestChefConfiguration | undefined;
  UseCustomCookbooks?: boolean | undefined;
  UseOpsworksSecurityGroups?: boolean | undefined;
  CustomCookbooksSource?: CloneStackRequestCustomCookbooksSource | undefined;
  DefaultSshKeyName?: string | undefined;
  DefaultRootDeviceType?: string | undefined;
  AgentVersion?: string | undefined;
}

export interface CreateStackResult {
  StackId?: string | undefined;
}

export interface CreateUserProfileRequest {
  IamUserArn: string;
  SshUsername?: string | undefined;
  SshPublicKey?: string | undefined;
  AllowSelfManagement?: boolean | undefined;
}

export interface CreateUserProfileResult {
  IamUserArn?: string | undefined;
}

export interface DeleteAppRequest {
  AppId: string;
}

export interface DeleteInstanceRequest {
  InstanceId: string;
  DeleteElasticIp?: boolean | undefined;
  DeleteVolumes?: boolean | undefined;
}

export interface DeleteLayerRequest {
  LayerId: string;
}

export interface DeleteStackRequest {
  StackId: string;
}

export interface DeleteUserProfileRequest {
  IamUserArn: string;
}

export interface DeregisterEcsClusterRequest {
  EcsClusterArn: string;
}

export interface DeregisterElasticIpRequest {
  ElasticIp: string;
}

export interface DeregisterInstanceRequest {
  InstanceId: string;
}

export interface DeregisterRdsDbInstanceRequest {
  RdsDbInstanceArn: string;
}

export interface DeregisterVolumeRequest {
  VolumeId: string;
}

export interface DescribeAgentVersionsRequest {
  StackId?: string | undefined;
  ConfigurationManager?: CloneStackRequestConfigurationManager | undefined;
}

export interface DescribeAgentVersionsResult {
  AgentVersions?: readonly DescribeAgentVersionsResultAgentVersionsItem[] | undefined;
}

export interface DescribeAgentVersionsResultAgentVersionsItem {
  Version?: string | undefined;
  ConfigurationManager?: CloneStackRequestConfigurationManager | undefined;
}

export interface DescribeAppsRequest {
  StackId?: string | undefined;
  AppIds?: readonly string[] | undefined;
}

export interface DescribeAppsResult {
  Apps?: readonly DescribeAppsResultAppsItem[] | undefined;
}

export interface DescribeAppsResultAppsItem {
  AppId?: string | undefined;
  StackId?: string | undefined;
  Shortname?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  DataSources?: readonly CreateAppRequestDataSourcesItem[] | undefined;
  Type?: string | undefined;
  AppSource?: CloneStackRequestCustomCookbooksSource | undefined;
  Domains?: readonly string[] | undefined;
  EnableSsl?: boolean | undefined;
  SslConfiguration?: CreateAppRequestSslConfiguration | undefined;
  Attributes?: { [key: string]: string } | undefined;
  CreatedAt?: string | undefined;
  Environment?: readonly CreateAppRequestEnvironmentItem[] | undefined;
}

export interface DescribeCommandsRequest {
  DeploymentId?: string | undefined;
  InstanceId?: string | undefined;
  CommandIds?: readonly string[] | undefined;
}

export interface DescribeCommandsResult {
  Commands?: readonly DescribeCommandsResultCommandsItem[] | undefined;
}

export interface DescribeCommandsResultCommandsItem {
  CommandId?: string | undefined;
  InstanceId?: string | undefined;
  DeploymentId?: string | undefined;
  CreatedAt?: string | undefined;
  AcknowledgedAt?: string | undefined;
  CompletedAt?: string | undefined;
  Status?: string | undefined;
  ExitCode?: number | undefined;
  LogUrl?: string | undefined;
  Type?: string | undefined;
}

export interface DescribeDeploymentsRequest {
  StackId?: string | undefined;
  AppId?: string | undefined;
  DeploymentIds?: readonly string[] | undefined;
}

export interface DescribeDeploymentsResult {
  Deployments?: readonly DescribeDeploymentsResultDeploymentsItem[] | undefined;
}

export interface DescribeDeploymentsResultDeploymentsItem {
  DeploymentId?: string | undefined;
  StackId?: string | undefined;
  AppId?: string | undefined;
  CreatedAt?: string | undefined;
  CompletedAt?: string | undefined;
  Duration?: number | undefined;
  IamUserArn?: string | undefined;
  Comment?: string | undefined;
  Command?: CreateDeploymentRequestCommand | undefined;
  Status?: string | undefined;
  CustomJson?: string | undefined;
  InstanceIds?: readonly string[] | undefined;
}

export interface DescribeEcsClustersRequest {
  EcsClusterArns?: readonly string[] | undefined;
  StackId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeEcsClustersResult {
  EcsClusters?: readonly DescribeEcsClustersResultEcsClustersItem[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeEcsClustersResultEcsClustersItem {
  EcsClusterArn?: string | undefined;
  EcsClusterName?: string | undefined;
  StackId?: string | undefined;
  RegisteredAt?: string | undefined;
}

export interface DescribeElasticIpsRequest {
  InstanceId?: string | undefined;
  StackId?: string | undefined;
  Ips?: readonly string[] | undefined;
}

export interface DescribeElasticIpsResult {
  ElasticIps?: readonly DescribeElasticIpsResultElasticIpsItem[] | undefined;
}

export interface DescribeElasticIpsResultElasticIpsItem {
  Ip?: string | undefined;
  Name?: string | undefined;
  Domain?: string | undefined;
  Region?: string | undefined;
  InstanceId?: string | undefined;
}

export interface DescribeElasticLoadBalancersRequest {
  StackId?: string | undefined;
  LayerIds?: readonly string[] | undefined;
}

export interface DescribeElasticLoadBalancersResult {
  ElasticLoadBalancers?: readonly DescribeElasticLoadBalancersResultElasticLoadBalancersItem[] | undefined;
}

export interface DescribeElasticLoadBalancersResultElasticLoadBalancersItem {
  ElasticLoadBalancerName?: string | undefined;
  Region?: string | undefined;
  DnsName?: string | undefined;
  StackId?: string | undefined;
  LayerId?: string | undefined;
  VpcId?: string | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  Ec2InstanceIds?: readonly string[] | undefined;
}

export interface DescribeInstancesRequest {
  StackId?: string | undefined;
  LayerId?: string | undefined;
  InstanceIds?: readonly string[] | undefined;
}

export interface DescribeInstancesResult {
  Instances?: readonly DescribeInstancesResultInstancesItem[] | undefined;
}

export interface DescribeInstancesResultInstancesItem {
  AgentVersion?: string | undefined;
  AmiId?: string | undefined;
  Architecture?: string | undefined;
  Arn?: string | undefined;
  AutoScalingType?: string | undefined;
  AvailabilityZone?: string | undefined;
  BlockDeviceMappings?: readonly CreateInstanceRequestBlockDeviceMappingsItem[] | undefined;
  CreatedAt?: string | undefined;
  EbsOptimized?: boolean | undefined;
  Ec2InstanceId?: string | undefined;
  EcsClusterArn?: string | undefined;
  EcsContainerInstanceArn?: string | undefined;
  ElasticIp?: string | undefined;
  Hostname?: string | undefined;
  InfrastructureClass?: string | undefined;
  InstallUpdatesOnBoot?: boolean | undefined;
  InstanceId?: string | undefined;
  InstanceProfileArn?: string | undefined;
  InstanceType?: string | undefined;
  LastServiceErrorId?: string | undefined;
  LayerIds?: readonly string[] | undefined;
  Os?: string | undefined;
  Platform?: string | undefined;
  PrivateDns?: string | undefined;
  PrivateIp?: string | undefined;
  PublicDns?: string | undefined;
  PublicIp?: string | undefined;
  RegisteredBy?: string | undefined;
  ReportedAgentVersion?: string | undefined;
  ReportedOs?: DescribeInstancesResultInstancesItemReportedOs | undefined;
  RootDeviceType?: string | undefined;
  RootDeviceVolumeId?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SshHostDsaKeyFingerprint?: string | undefined;
  SshHostRsaKeyFingerprint?: string | undefined;
  SshKeyName?: string | undefined;
  StackId?: string | undefined;
  Status?: string | undefined;
  SubnetId?: string | undefined;
  Tenancy?: string | undefined;
  VirtualizationType?: string | undefined;
}

export interface DescribeInstancesResultInstancesItemReportedOs {
  Family?: string | undefined;
  Name?: string | undefined;
  Version?: string | undefined;
}

export interface DescribeLayersRequest {
  StackId?: string | undefined;
  LayerIds?: readonly string[] | undefined;
}

export interface DescribeLayersResult {
  Layers?: readonly DescribeLayersResultLayersItem[] | undefined;
}

export interface DescribeLayersResultLayersItem {
  Arn?: string | undefined;
  StackId?: string | undefined;
  LayerId?: string | undefined;
  Type?: string | undefined;
  Name?: string | undefined;
  Shortname?: string | undefined;
  Attributes?: { [key: string]: string } | undefined;
  CloudWatchLogsConfiguration?: CreateLayerRequestCloudWatchLogsConfiguration | undefined;
  CustomInstanceProfileArn?: string | undefined;
  CustomJson?: string | undefined;
  CustomSecurityGroupIds?: readonly string[] | undefined;
  DefaultSecurityGroupNames?: readonly string[] | undefined;
  Packages?: readonly string[] | undefined;
  VolumeConfigurations?: readonly CreateLayerRequestVolumeConfigurationsItem[] | undefined;
  EnableAutoHealing?: boolean | undefined;
  AutoAssignElasticIps?: boolean | undefined;
  AutoAssignPublicIps?: boolean | undefined;
  DefaultRecipes?: CreateLayerRequestCustomRecipes | undefined;
  CustomRecipes?: CreateLayerRequestCustomRecipes | undefined;
  CreatedAt?: string | undefined;
  InstallUpdatesOnBoot?: boolean | undefined;
  UseEbsOptimizedInstances?: boolean | undefined;
  LifecycleEventConfiguration?: CreateLayerRequestLifecycleEventConfiguration | undefined;
}

export interface DescribeLoadBasedAutoScalingRequest {
  LayerIds: readonly string[];
}

export interface DescribeLoadBasedAutoScalingResult {
  LoadBasedAutoScalingConfigurations?: readonly DescribeLoadBasedAutoScalingResultLoadBasedAutoScalingConfigurationsItem[] | undefined;
}

export interface DescribeLoadBasedAutoScalingResultLoadBasedAutoScalingConfigurationsItem {
  LayerId?: string | undefined;
  Enable?: boolean | undefined;
  UpScaling?: DescribeLoadBasedAutoScalingResultLoadBasedAutoScalingConfigurationsItemUpScaling | undefined;
  DownScaling?: DescribeLoadBasedAutoScalingResultLoadBasedAutoScalingConfigurationsItemUpScaling | undefined;
}

export interface DescribeLoadBasedAutoScalingResultLoadBasedAutoScalingConfigurationsItemUpScaling {
  InstanceCount?: number | undefined;
  ThresholdsWaitTime?: number | undefined;
  IgnoreMetricsTime?: number | undefined;
  CpuThreshold?: number | undefined;
  MemoryThreshold?: number | undefined;
  LoadThreshold?: number | undefined;
  Alarms?: readonly string[] | undefined;
}

export interface DescribeMyUserProfileResult {
  UserProfile?: DescribeMyUserProfileResultUserProfile | undefined;
}

export interface DescribeMyUserProfileResultUserProfile {
  IamUserArn?: string | undefined;
  Name?: string | undefined;
  SshUsername?: string | undefined;
  SshPublicKey?: string | undefined;
}

export interface DescribeOperatingSystemsResult {
  OperatingSystems?: readonly DescribeOperatingSystemsResultOperatingSystemsItem[] | undefined;
}

export interface DescribeOperatingSystemsResultOperatingSystemsItem {
  Name?: string | undefined;
  Id?: string | undefined;
  Type?: string | undefined;
  ConfigurationManagers?: readonly DescribeOperatingSystemsResultOperatingSystemsItemConfigurationManagersItem[] | undefined;
  ReportedName?: string | undefined;
  ReportedVersion?: string | undefined;
  Supported?: boolean | undefined;
}

export interface DescribeOperatingSystemsResultOperatingSystemsItemConfigurationManagersItem {
  Name?: string | undefined;
  Version?: string | undefined;
}

export interface DescribePermissionsRequest {
  IamUserArn?: string | undefined;
  StackId?: string | undefined;
}

export interface DescribePermissionsResult {
  Permissions?: readonly DescribePermissionsResultPermissionsItem[] | undefined;
}

export interface DescribePermissionsResultPermissionsItem {
  StackId?: string | undefined;
  IamUserArn?: string | undefined;
  AllowSsh?: boolean | undefined;
  AllowSudo?: boolean | undefined;
  Level?: string | undefined;
}

export interface DescribeRaidArraysRequest {
  InstanceId?: string | undefined;
  StackId?: string | undefined;
  RaidArrayIds?: readonly string[] | undefined;
}

export interface DescribeRaidArraysResult {
  RaidArrays?: readonly DescribeRaidArraysResultRaidArraysItem[] | undefined;
}

export interface DescribeRaidArraysResultRaidArraysItem {
  RaidArrayId?: string | undefined;
  InstanceId?: string | undefined;
  Name?: string | undefined;
  RaidLevel?: number | undefined;
  NumberOfDisks?: number | undefined;
  Size?: number | undefined;
  Device?: string | undefined;
  MountPoint?: string | undefined;
  AvailabilityZone?: string | undefined;
  CreatedAt?: string | undefined;
  StackId?: string | undefined;
  VolumeType?: string | undefined;
  Iops?: number | undefined;
}

export interface DescribeRdsDbInstancesRequest {
  StackId: string;
  RdsDbInstanceArns?: readonly string[] | undefined;
}

export interface DescribeRdsDbInstancesResult {
  RdsDbInstances?: readonly DescribeRdsDbInstancesResultRdsDbInstancesItem[] | undefined;
}

export interface DescribeRdsDbInstancesResultRdsDbInstancesItem {
  RdsDbInstanceArn?: string | undefined;
  DbInstanceIdentifier?: string | undefined;
  DbUser?: string | undefined;
  DbPassword?: string | undefined;
  Region?: string | undefined;
  Address?: string | undefined;
  Engine?: string | undefined;
  StackId?: string | undefined;
  MissingOnRds?: boolean | undefined;
}

export interface DescribeServiceErrorsRequest {
  StackId?: string | undefined;
  InstanceId?: string | undefined;
  ServiceErrorIds?: readonly string[] | undefined;
}

export interface DescribeServiceErrorsResult {
  ServiceErrors?: readonly DescribeServiceErrorsResultServiceErrorsItem[] | undefined;
}

export interface DescribeServiceErrorsResultServiceErrorsItem {
  ServiceErrorId?: string | undefined;
  StackId?: string | undefined;
  InstanceId?: string | undefined;
  Type?: string | undefined;
  Message?: string | undefined;
  CreatedAt?: string | undefined;
}

export interface DescribeStackProvisioningParametersRequest {
  StackId: string;
}

export interface DescribeStackProvisioningParametersResult {
  AgentInstallerUrl?: string | undefined;
  Parameters?: { [key: string]: string } | undefined;
}

export interface DescribeStackSummaryRequest {
  StackId: string;
}

export interface DescribeStackSummaryResult {
  StackSummary?: DescribeStackSummaryResultStackSummary | undefined;
}

export interface DescribeStackSummaryResultStackSummary {
  StackId?: string | undefined;
  Name?: string | undefined;
  Arn?: string | undefined;
  LayersCount?: number | undefined;
  AppsCount?: number | undefined;
  InstancesCount?: DescribeStackSummaryResultStackSummaryInstancesCount | undefined;
}

export interface DescribeStackSummaryResultStackSummaryInstancesCount {
  Assigning?: number | undefined;
  Booting?: number | undefined;
  ConnectionLost?: number | undefined;
  Deregistering?: number | undefined;
  Online?: number | undefined;
  Pending?: number | undefined;
  Rebooting?: number | undefined;
  Registered?: number | undefined;
  Registering?: number | undefined;
  Requested?: number | undefined;
  RunningSetup?: number | undefined;
  SetupFailed?: number | undefined;
  ShuttingDown?: number | undefined;
  StartFailed?: number | undefined;
  StopFailed?: number | undefined;
  Stopped?: number | undefined;
  Stopping?: number | undefined;
  Terminated?: number | undefined;
  Terminating?: number | undefined;
  Unassigning?: number | undefined;
}

export interface DescribeStacksRequest {
  StackIds?: readonly string[] | undefined;
}

export interface DescribeStacksResult {
  Stacks?: readonly DescribeStacksResultStacksItem[] | undefined;
}

export interface DescribeStacksResultStacksItem {
  StackId?: string | undefined;
  Name?: string | undefined;
  Arn?: string | undefined;
  Region?: string | undefined;
  VpcId?: string | undefined;
  Attributes?: { [key: string]: string } | undefined;
  ServiceRoleArn?: string | undefined;
  DefaultInstanceProfileArn?: string | undefined;
  DefaultOs?: string | undefined;
  HostnameTheme?: string | undefined;
  DefaultAvailabilityZone?: string | undefined;
  DefaultSubnetId?: string | undefined;
  CustomJson?: string | undefined;
  ConfigurationManager?: CloneStackRequestConfigurationManager | undefined;
  ChefConfiguration?: CloneStackRequestChefConfiguration | undefined;
  UseCustomCookbooks?: boolean | undefined;
  UseOpsworksSecurityGroups?: boolean | undefined;
  CustomCookbooksSource?: CloneStackRequestCustomCookbooksSource | undefined;
  DefaultSshKeyName?: string | undefined;
  CreatedAt?: string | undefined;
  DefaultRootDeviceType?: string | undefined;
  AgentVersion?: string | undefined;
}

export interface DescribeTimeBasedAutoScalingRequest {
  InstanceIds: readonly string[];
}

export interface DescribeTimeBasedAutoScalingResult {
  TimeBasedAutoScalingConfigurations?: readonly DescribeTimeBasedAutoScalingResultTimeBasedAutoScalingConfigurationsItem[] | undefined;
}

export interface DescribeTimeBasedAutoScalingResultTimeBasedAutoScalingConfigurationsItem {
  InstanceId?: string | undefined;
  AutoScalingSchedule?: DescribeTimeBasedAutoScalingResultTimeBasedAutoScalingConfigurationsItemAutoScalingSchedule | undefined;
}

export interface DescribeTimeBasedAutoScalingResultTimeBasedAutoScalingConfigurationsItemAutoScalingSchedule {
  Monday?: { [key: string]: string } | undefined;
  Tuesday?: { [key: string]: string } | undefined;
  Wednesday?: { [key: string]: string } | undefined;
  Thursday?: { [key: string]: string } | undefined;
  Friday?: { [key: string]: string } | undefined;
  Saturday?: { [key: string]: string } | undefined;
  Sunday?: { [key: string]: string } | undefined;
}

export interface DescribeUserProfilesRequest {
  IamUserArns?: readonly string[] | undefined;
}

export interface DescribeUserProfilesResult {
  UserProfiles?: readonly DescribeUserProfilesResultUserProfilesItem[] | undefined;
}

export interface DescribeUserProfilesResultUserProfilesItem {
  IamUserArn?: string | undefined;
  Name?: string | undefined;
  SshUsername?: string | undefined;
  SshPublicKey?: string | undefined;
  AllowSelfManagement?: boolean | undefined;
}

export interface DescribeVolumesRequest {
  InstanceId?: string | undefined;
  StackId?: string | undefined;
  RaidArrayId?: string | undefined;
  VolumeIds?: readonly string[] | undefined;
}

export interface DescribeVolumesResult {
  Volumes?: readonly DescribeVolumesResultVolumesItem[] | undefined;
}

export interface DescribeVolumesResultVolumesItem {
  VolumeId?: string | undefined;
  Ec2VolumeId?: string | undefined;
  Name?: string | undefined;
  RaidArrayId?: string | undefined;
  InstanceId?: string | undefined;
  Status?: string | undefined;
  Size?: number | undefined;
  Device?: string | undefined;
  MountPoint?: string | undefined;
  Region?: string | undefined;
  AvailabilityZone?: string | undefined;
  VolumeType?: string | undefined;
  Iops?: number | undefined;
  Encrypted?: boolean | undefined;
}

export interface DetachElasticLoadBalancerRequest {
  ElasticLoadBalancerName: string;
  LayerId: string;
}

export interface DisassociateElasticIpRequest {
  ElasticIp: string;
}

export interface GetHostnameSuggestionRequest {
  LayerId: string;
}

export interface GetHostnameSuggestionResult {
  LayerId?: string | undefined;
  Hostname?: string | undefined;
}

export interface GrantAccessRequest {
  InstanceId: string;
  ValidForInMinutes?: number | undefined;
}

export interface GrantAccessResult {
  TemporaryCredential?: GrantAccessResultTemporaryCredential | undefined;
}

export interface GrantAccessResultTemporaryCredential {
  Username?: string | undefined;
  Password?: string | undefined;
  ValidForInMinutes?: number | undefined;
  InstanceId?: string | undefined;
}

export interface ListTagsRequest {
  ResourceArn: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsResult {
  Tags?: { [key: string]: string } | undefined;
  NextToken?: string | undefined;
}

export interface RebootInstanceRequest {
  InstanceId: string;
}

export interface RegisterEcsClusterRequest {
  EcsClusterArn: string;
  StackId: string;
}

export interface RegisterEcsClusterResult {
  EcsClusterArn?: string | undefined;
}

export interface RegisterElasticIpRequest {
  ElasticIp: string;
  StackId: string;
}

export interface RegisterElasticIpResult {
  ElasticIp?: string | undefined;
}

export interface RegisterInstanceRequest {
  StackId: string;
  Hostname?: string | undefined;
  PublicIp?: string | undefined;
  PrivateIp?: string | undefined;
  RsaPublicKey?: string | undefined;
  RsaPublicKeyFingerprint?: string | undefined;
  InstanceIdentity?: RegisterInstanceRequestInstanceIdentity | undefined;
}

export interface RegisterInstanceRequestInstanceIdentity {
  Document?: string | undefined;
  Signature?: string | undefined;
}

export interface RegisterInstanceResult {
  InstanceId?: string | undefined;
}

export interface RegisterRdsDbInstanceRequest {
  StackId: string;
  RdsDbInstanceArn: string;
  DbUser: string;
  DbPassword: string;
}

export interface RegisterVolumeRequest {
  Ec2VolumeId?: string | undefined;
  StackId: string;
}

export interface RegisterVolumeResult {
  VolumeId?: string | undefined;
}

export interface SetLoadBasedAutoScalingRequest {
  LayerId: string;
  Enable?: boolean | undefined;
  UpScaling?: DescribeLoadBasedAutoScalingResultLoadBasedAutoScalingConfigurationsItemUpScaling | undefined;
  DownScaling?: DescribeLoadBasedAutoScalingResultLoadBasedAutoScalingConfigurationsItemUpScaling | undefined;
}

export interface SetPermissionRequest {
  StackId: string;
  IamUserArn: string;
  AllowSsh?: boolean | undefined;
  AllowSudo?: boolean | undefined;
  Level?: string | undefined;
}

export interface SetTimeBasedAutoScalingRequest {
  InstanceId: string;
  AutoScalingSchedule?: DescribeTimeBasedAutoScalingResultTimeBasedAutoScalingConfigurationsItemAutoScalingSchedule | undefined;
}

export interface StartInstanceRequest {
  InstanceId: string;
}

export interface StartStackRequest {
  StackId: string;
}

export interface StopInstanceRequest {
  InstanceId: string;
  Force?: boolean | undefined;
}

export interface StopStackRequest {
  StackId: string;
}

export interface TagResourceRequest {
  ResourceArn: string;
  Tags: { [key: string]: string };
}

export interface UnassignInstanceRequest {
  InstanceId: string;
}

export interface UnassignVolumeRequest {
  VolumeId: string;
}

export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: readonly string[];
}

export interface UpdateAppRequest {
  AppId: string;
  Name?: string | undefined;
  Description?: string | undefined;
  DataSources?: readonly CreateAppRequestDataSourcesItem[] | undefined;
  Type?: string | undefined;
  AppSource?: CloneStackRequestCustomCookbooksSource | undefined;
  Domains?: readonly string[] | undefined;
  EnableSsl?: boolean | undefined;
  SslConfiguration?: CreateAppRequestSslConfiguration | undefined;
  Attributes?: { [key: string]: string } | undefined;
  Environment?: readonly CreateAppRequestEnvironmentItem[] | undefined;
}

export interface UpdateElasticIpRequest {
  ElasticIp: string;
  Name?: string | undefined;
}

export interface UpdateInstanceRequest {
  InstanceId: string;
  LayerIds?: readonly string[] | undefined;
  InstanceType?: string | undefined;
  AutoScalingType?: string | undefined;
  Hostname?: string | undefined;
  Os?: string | undefined;
  AmiId?: string | undefined;
  SshKeyName?: string | undefined;
  Architecture?: string | undefined;
  InstallUpdatesOnBoot?: boolean | undefined;
  EbsOptimized?: boolean | undefined;
  AgentVersion?: string | undefined;
}

export interface UpdateLayerRequest {
  LayerId: string;
  Name?: string | undefined;
  Shortname?: string | undefined;
  Attributes?: { [key: string]: string } | undefined;
  CloudWatchLogsConfiguration?: CreateLayerRequestCloudWatchLogsConfiguration | undefined;
  CustomInstanceProfileArn?: string | undefined;
  CustomJson?: string | undefined;
  CustomSecurityGroupIds?: readonly string[] | undefined;
  Packages?: readonly string[] | undefined;
  VolumeConfigurations?: readonly CreateLayerRequestVolumeConfigurationsItem[] | undefined;
  EnableAutoHealing?: boolean | undefined;
  AutoAssignElasticIps?: boolean | undefined;
  AutoAssignPublicIps?: boolean | undefined;
  CustomRecipes?: CreateLayerRequestCustomRecipes | undefined;
  InstallUpdatesOnBoot?: boolean | undefined;
  UseEbsOptimizedInstances?: boolean | undefined;
  LifecycleEventConfiguration?: CreateLayerRequestLifecycleEventConfiguration | undefined;
}

export interface UpdateMyUserProfileRequest {
  SshPublicKey?: string | undefined;
}

export interface UpdateRdsDbInstanceRequest {
  RdsDbInstanceArn: string;
  DbUser?: string | undefined;
  DbPassword?: string | undefined;
}

export interface UpdateStackRequest {
  StackId: string;
  Name?: string | undefined;
  Attributes?: { [key: string]: string } | undefined;
  ServiceRoleArn?: string | undefined;
  DefaultInstanceProfileArn?: string | undefined;
  DefaultOs?: string | undefined;
  HostnameTheme?: string | undefined;
  DefaultAvailabilityZone?: string | undefined;
  DefaultSubnetId?: string | undefined;
  CustomJson?: string | undefined;
  ConfigurationManager?: CloneStackRequestConfigurationManager | undefined;
  ChefConfiguration?: CloneStackRequestChefConfiguration | undefined;
  UseCustomCookbooks?: boolean | undefined;
  CustomCookbooksSource?: CloneStackRequestCustomCookbooksSource | undefined;
  DefaultSshKeyName?: string | undefined;
  DefaultRootDeviceType?: string | undefined;
  UseOpsworksSecurityGroups?: boolean | undefined;
  AgentVersion?: string | undefined;
}

export interface UpdateUserProfileRequest {
  IamUserArn: string;
  SshUsername?: string | undefined;
  SshPublicKey?: string | undefined;
  AllowSelfManagement?: boolean | undefined;
}

export interface UpdateVolumeRequest {
  VolumeId: string;
  Name?: string | undefined;
  MountPoint?: string | undefined;
}
