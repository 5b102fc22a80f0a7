/** The types of AWSElasticBeanstalkService's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Elasticbeanstalk {
  AbortEnvironmentUpdate: { input: AbortEnvironmentUpdateMessage; output: {} };
  ApplyEnvironmentManagedAction: { input: ApplyEnvironmentManagedActionRequest; output: ApplyEnvironmentManagedActionResult };
  AssociateEnvironmentOperationsRole: { input: AssociateEnvironmentOperationsRoleMessage; output: {} };
  CheckDNSAvailability: { input: CheckDNSAvailabilityMessage; output: CheckDNSAvailabilityResultMessage };
  ComposeEnvironments: { input: ComposeEnvironmentsMessage; output: EnvironmentDescriptionsMessage };
  CreateApplication: { input: CreateApplicationMessage; output: ApplicationDescriptionMessage };
  CreateApplicationVersion: { input: CreateApplicationVersionMessage; output: ApplicationVersionDescriptionMessage };
  CreateConfigurationTemplate: { input: CreateConfigurationTemplateMessage; output: ConfigurationSettingsDescription };
  CreateEnvironment: { input: CreateEnvironmentMessage; output: EnvironmentDescription };
  CreatePlatformVersion: { input: CreatePlatformVersionRequest; output: CreatePlatformVersionResult };
  CreateStorageLocation: { input: {}; output: CreateStorageLocationResultMessage };
  DeleteApplication: { input: DeleteApplicationMessage; output: {} };
  DeleteApplicationVersion: { input: DeleteApplicationVersionMessage; output: {} };
  DeleteConfigurationTemplate: { input: DeleteConfigurationTemplateMessage; output: {} };
  DeleteEnvironmentConfiguration: { input: DeleteEnvironmentConfigurationMessage; output: {} };
  DeletePlatformVersion: { input: DeletePlatformVersionRequest; output: DeletePlatformVersionResult };
  DescribeAccountAttributes: { input: {}; output: DescribeAccountAttributesResult };
  DescribeApplicationVersions: { input: DescribeApplicationVersionsMessage; output: ApplicationVersionDescriptionsMessage };
  DescribeApplications: { input: DescribeApplicationsMessage; output: ApplicationDescriptionsMessage };
  DescribeConfigurationOptions: { input: DescribeConfigurationOptionsMessage; output: ConfigurationOptionsDescription };
  DescribeConfigurationSettings: { input: DescribeConfigurationSettingsMessage; output: ConfigurationSettingsDescriptions };
  DescribeEnvironmentHealth: { input: DescribeEnvironmentHealthRequest; output: DescribeEnvironmentHealthResult };
  DescribeEnvironmentManagedActionHistory: { input: DescribeEnvironmentManagedActionHistoryRequest; output: DescribeEnvironmentManagedActionHistoryResult };
  DescribeEnvironmentManagedActions: { input: DescribeEnvironmentManagedActionsRequest; output: DescribeEnvironmentManagedActionsResult };
  DescribeEnvironmentResources: { input: DescribeEnvironmentResourcesMessage; output: EnvironmentResourceDescriptionsMessage };
  DescribeEnvironments: { input: DescribeEnvironmentsMessage; output: EnvironmentDescriptionsMessage };
  DescribeEvents: { input: DescribeEventsMessage; output: EventDescriptionsMessage };
  DescribeInstancesHealth: { input: DescribeInstancesHealthRequest; output: DescribeInstancesHealthResult };
  DescribePlatformVersion: { input: DescribePlatformVersionRequest; output: DescribePlatformVersionResult };
  DisassociateEnvironmentOperationsRole: { input: DisassociateEnvironmentOperationsRoleMessage; output: {} };
  ListAvailableSolutionStacks: { input: {}; output: ListAvailableSolutionStacksResultMessage };
  ListPlatformBranches: { input: ListPlatformBranchesRequest; output: ListPlatformBranchesResult };
  ListPlatformVersions: { input: ListPlatformVersionsRequest; output: ListPlatformVersionsResult };
  ListTagsForResource: { input: ListTagsForResourceMessage; output: ResourceTagsDescriptionMessage };
  RebuildEnvironment: { input: RebuildEnvironmentMessage; output: {} };
  RequestEnvironmentInfo: { input: RequestEnvironmentInfoMessage; output: {} };
  RestartAppServer: { input: RestartAppServerMessage; output: {} };
  RetrieveEnvironmentInfo: { input: RetrieveEnvironmentInfoMessage; output: RetrieveEnvironmentInfoResultMessage };
  SwapEnvironmentCNAMEs: { input: SwapEnvironmentCNAMEsMessage; output: {} };
  TerminateEnvironment: { input: TerminateEnvironmentMessage; output: EnvironmentDescription };
  UpdateApplication: { input: UpdateApplicationMessage; output: ApplicationDescriptionMessage };
  UpdateApplicationResourceLifecycle: { input: UpdateApplicationResourceLifecycleMessage; output: ApplicationResourceLifecycleDescriptionMessage };
  UpdateApplicationVersion: { input: UpdateApplicationVersionMessage; output: ApplicationVersionDescriptionMessage };
  UpdateConfigurationTemplate: { input: UpdateConfigurationTemplateMessage; output: ConfigurationSettingsDescription };
  UpdateEnvironment: { input: UpdateEnvironmentMessage; output: EnvironmentDescription };
  UpdateTagsForResource: { input: UpdateTagsForResourceMessage; output: {} };
  ValidateConfigurationSettings: { input: ValidateConfigurationSettingsMessage; output: ConfigurationSettingsValidationMessages };
}

export interface AbortEnvironmentUpdateMessage {
  EnvironmentId?: string | undefined;
  EnvironmentName?: string | undefined;
}

export interface ApplicationDescription {
  ApplicationArn?: string | undefined;
  ApplicationName?: string | undefined;
  Description?: string | undefined;
  DateCreated?: Date | undefined;
  DateUpdated?: Date | undefined;
  Versions?: readonly string[] | undefined;
  ConfigurationTemplates?: readonly string[] | undefined;
  ResourceLifecycleConfig?: ApplicationResourceLifecycleConfig | undefined;
}

export interface ApplicationDescriptionMessage {
  Application?: ApplicationDescription | undefined;
}

export interface ApplicationDescriptionsMessage {
  Applications?: readonly ApplicationDescription[] | undefined;
}

export interface ApplicationMetrics {
  Duration?: number | undefined;
  RequestCount?: number | undefined;
  StatusCodes?: StatusCodes | undefined;
  Latency?: Latency | undefined;
}

export interface ApplicationResourceLifecycleConfig {
  ServiceRole?: string | undefined;
  VersionLifecycleConfig?: ApplicationVersionLifecycleConfig | undefined;
}

export interface ApplicationResourceLifecycleDescriptionMessage {
  ApplicationName?: string | undefined;
  ResourceLifecycleConfig?: ApplicationResourceLifecycleConfig | undefined;
}

export interface ApplicationVersionDescription {
  ApplicationVersionArn?: string | undefined;
  ApplicationName?: string | undefined;
  Description?: string | undefined;
  VersionLabel?: string | undefined;
  SourceBuildInformation?: SourceBuildInformation | undefined;
  BuildArn?: string | undefined;
  SourceBundle?: S3Location | undefined;
  ImageSource?: ImageSource | undefined;
  ImageBuildConfiguration?: ImageBuildConfiguration | undefined;
  Process?: boolean | undefined;
  DateCreated?: Date | undefined;
  DateUpdated?: Date | undefined;
  Status?: string | undefined;
}

export interface ApplicationVersionDescriptionMessage {
  ApplicationVersion?: ApplicationVersionDescription | undefined;
}

export interface ApplicationVersionDescriptionsMessage {
  ApplicationVersions?: readonly ApplicationVersionDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface ApplicationVersionLifecycleConfig {
  MaxCountRule?: MaxCountRule | undefined;
  MaxAgeRule?: MaxAgeRule | undefined;
}

export interface ApplyEnvironmentManagedActionRequest {
  ActionId: string;
  EnvironmentName?: string | undefined;
  EnvironmentId?: string | undefined;
}

export interface ApplyEnvironmentManagedActionResult {
  ActionId?: string | undefined;
  ActionDescription?: string | undefined;
  ActionType?: string | undefined;
  Status?: string | undefined;
}

export interface AssociateEnvironmentOperationsRoleMessage {
  EnvironmentName: string;
  OperationsRole: string;
}

export interface AutoScalingGroup {
  Name?: string | undefined;
}

export interface BuildConfiguration {
  CodeBuildServiceRole: string;
  Image: string;
  ArtifactName?: string | undefined;
  ComputeType?: string | undefined;
  TimeoutInMinutes?: number | undefined;
}

export interface Builder {
  ARN?: string | undefined;
}

export interface CPUUtilization {
  User?: number | undefined;
  Nice?: number | undefined;
  System?: number | undefined;
  Idle?: number | undefined;
  IOWait?: number | undefined;
  IRQ?: number | undefined;
  SoftIRQ?: number | undefined;
  Privileged?: number | undefined;
}

export interface CheckDNSAvailabilityMessage {
  CNAMEPrefix: string;
}

export interface CheckDNSAvailabilityResultMessage {
  Available?: boolean | undefined;
  FullyQualifiedCNAME?: string | undefined;
}

export interface Cluster {
  ClusterArn?: string | undefined;
}

export interface ComposeEnvironmentsMessage {
  ApplicationName?: string | undefined;
  GroupName?: string | undefined;
  VersionLabels?: readonly string[] | undefined;
}

export interface ConfigurationOptionDescription {
  Namespace?: string | undefined;
  Name?: string | undefined;
  DefaultValue?: string | undefined;
  ChangeSeverity?: string | undefined;
  UserDefined?: boolean | undefined;
  ValueType?: string | undefined;
  ValueOptions?: readonly string[] | undefined;
  MinValue?: number | undefined;
  MaxValue?: number | undefined;
  MaxLength?: number | undefined;
  Regex?: OptionRestrictionRegex | undefined;
}

export interface ConfigurationOptionSetting {
  ResourceName?: string | undefined;
  Namespace?: string | undefined;
  OptionName?: string | undefined;
  Value?: string | undefined;
}

export interface ConfigurationOptionsDescription {
  SolutionStackName?: string | undefined;
  PlatformArn?: string | undefined;
  Options?: readonly ConfigurationOptionDescription[] | undefined;
}

export interface ConfigurationSettingsDescription {
  SolutionStackName?: string | undefined;
  PlatformArn?: string | undefined;
  ApplicationName?: string | undefined;
  TemplateName?: string | undefined;
  Description?: string | undefined;
  EnvironmentName?: string | undefined;
  DeploymentStatus?: string | undefined;
  DateCreated?: Date | undefined;
  DateUpdated?: Date | undefined;
  OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
}

export interface ConfigurationSettingsDescriptions {
  ConfigurationSettings?: readonly ConfigurationSettingsDescription[] | undefined;
}

export interface ConfigurationSettingsValidationMessages {
  Messages?: readonly ValidationMessage[] | undefined;
}

export interface CreateApplicationMessage {
  ApplicationName: string;
  Description?: string | undefined;
  ResourceLifecycleConfig?: ApplicationResourceLifecycleConfig | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateApplicationVersionMessage {
  ApplicationName: string;
  VersionLabel: string;
  Description?: string | undefined;
  SourceBuildInformation?: SourceBuildInformation | undefined;
  SourceBundle?: S3Location | undefined;
  BuildConfiguration?: BuildConfiguration | undefined;
  AutoCreateApplication?: boolean | undefined;
  Process?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
  ImageConfiguration?: ImageConfiguration | undefined;
}

export interface CreateConfigurationTemplateMessage {
  ApplicationName: string;
  TemplateName: string;
  SolutionStackName?: string | undefined;
  PlatformArn?: string | undefined;
  SourceConfiguration?: SourceConfiguration | undefined;
  EnvironmentId?: string | undefined;
  Description?: string | undefined;
  OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateEnvironmentMessage {
  ApplicationName: string;
  EnvironmentName?: string | undefined;
  GroupName?: string | undefined;
  Description?: string | undefined;
  CNAMEPrefix?: string | undefined;
  Tier?: EnvironmentTier | undefined;
  Tags?: readonly Tag[] | undefined;
  VersionLabel?: string | undefined;
  TemplateName?: string | undefined;
  SolutionStackName?: string | undefined;
  PlatformArn?: string | undefined;
  OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
  OptionsToRemove?: readonly OptionSpecification[] | undefined;
  OperationsRole?: string | undefined;
}

export interface CreatePlatformVersionRequest {
  PlatformName: string;
  PlatformVersion: string;
  PlatformDefinitionBundle: S3Location;
  EnvironmentName?: string | undefined;
  OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreatePlatformVersionResult {
  PlatformSummary?: PlatformSummary | undefined;
  Builder?: Builder | undefined;
}

export interface CreateStorageLocationResultMessage {
  S3Bucket?: string | undefined;
}

export interface CustomAmi {
  VirtualizationType?: string | undefined;
  ImageId?: string | undefined;
}

export interface DeleteApplicationMessage {
  ApplicationName: string;
  TerminateEnvByForce?: boolean | undefined;
}

export interface DeleteApplicationVersionMessage {
  ApplicationName: string;
  VersionLabel: string;
  DeleteSourceBundle?: boolean | undefined;
}

export interface DeleteConfigurationTemplateMessage {
  ApplicationName: string;
  TemplateName: string;
}

export interface DeleteEnvironmentConfigurationMessage {
  ApplicationName: string;
  EnvironmentName: string;
}

export interface DeletePlatformVersionRequest {
  PlatformArn?: string | undefined;
}

export interface DeletePlatformVersionResult {
  PlatformSummary?: PlatformSummary | undefined;
}

export interface Deployment {
  VersionLabel?: string | undefined;
  DeploymentId?: number | undefined;
  Status?: string | undefined;
  DeploymentTime?: Date | undefined;
}

export interface DescribeAccountAttributesResult {
  ResourceQuotas?: ResourceQuotas | undefined;
}

export interface DescribeApplicationVersionsMessage {
  ApplicationName?: string | undefined;
  VersionLabels?: readonly string[] | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeApplicationsMessage {
  ApplicationNames?: readonly string[] | undefined;
}

export interface DescribeConfigurationOptionsMessage {
  ApplicationName?: string | undefined;
  TemplateName?: string | undefined;
  EnvironmentName?: string | undefined;
  SolutionStackName?: string | undefined;
  PlatformArn?: string | undefined;
  Options?: readonly OptionSpecification[] | undefined;
}

export interface DescribeConfigurationSettingsMessage {
  ApplicationName: string;
  TemplateName?: string | undefined;
  EnvironmentName?: string | undefined;
}

export interface DescribeEnvironmentHealthRequest {
  EnvironmentName?: string | undefined;
  EnvironmentId?: string | undefined;
  AttributeNames?: readonly string[] | undefined;
}

export interface DescribeEnvironmentHealthResult {
  EnvironmentName?: string | undefined;
  HealthStatus?: string | undefined;
  Status?: string | undefined;
  Color?: string | undefined;
  Causes?: readonly string[] | undefined;
  ApplicationMetrics?: ApplicationMetrics | undefined;
  InstancesHealth?: InstanceHealthSummary | undefined;
  RefreshedAt?: Date | undefined;
}

export interface DescribeEnvironmentManagedActionHistoryRequest {
  EnvironmentId?: string | undefined;
  EnvironmentName?: string | undefined;
  NextToken?: string | undefined;
  MaxItems?: number | undefined;
}

export interface DescribeEnvironmentManagedActionHistoryResult {
  ManagedActionHistoryItems?: readonly ManagedActionHistoryItem[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeEnvironmentManagedActionsRequest {
  EnvironmentName?: string | undefined;
  EnvironmentId?: string | undefined;
  Status?: string | undefined;
}

export interface DescribeEnvironmentManagedActionsResult {
  ManagedActions?: readonly ManagedAction[] | undefined;
}

export interface DescribeEnvironmentResourcesMessage {
  EnvironmentId?: string | undefined;
  EnvironmentName?: string | undefined;
}

export interface DescribeEnvironmentsMessage {
  ApplicationName?: string | undefined;
  VersionLabel?: string | undefined;
  EnvironmentIds?: readonly string[] | undefined;
  EnvironmentNames?: readonly string[] | undefined;
  IncludeDeleted?: boolean | undefined;
  IncludedDeletedBackTo?: Date | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeEventsMessage {
  ApplicationName?: string | undefined;
  VersionLabel?: string | undefined;
  TemplateName?: string | undefined;
  EnvironmentId?: string | undefined;
  EnvironmentName?: string | undefined;
  PlatformArn?: string | undefined;
  RequestId?: string | undefined;
  Severity?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancesHealthRequest {
  EnvironmentName?: string | undefined;
  EnvironmentId?: string | undefined;
  AttributeNames?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancesHealthResult {
  InstanceHealthList?: readonly SingleInstanceHealth[] | undefined;
  RefreshedAt?: Date | undefined;
  NextToken?: string | undefined;
}

export interface DescribePlatformVersionRequest {
  PlatformArn?: string | undefined;
}

export interface DescribePlatformVersionResult {
  PlatformDescription?: PlatformDescription | undefined;
}

export interface DisassociateEnvironmentOperationsRoleMessage {
  EnvironmentName: string;
}

export interface EnvironmentDescription {
  EnvironmentName?: string | undefined;
  EnvironmentId?: string | undefined;
  ApplicationName?: string | undefined;
  VersionLabel?: string | undefined;
  SolutionStackName?: string | undefined;
  PlatformArn?: string | undefined;
  TemplateName?: string | undefined;
  Description?: string | undefined;
  EndpointURL?: string | undefined;
  CNAME?: string | undefined;
  DateCreated?: Date | undefined;
  DateUpdated?: Date | undefined;
  Status?: string | undefined;
  AbortableOperationInProgress?: boolean | undefined;
  Health?: string | undefined;
  HealthStatus?: string | undefined;
  Resources?: EnvironmentResourcesDescription | undefined;
  Tier?: EnvironmentTier | undefined;
  EnvironmentLinks?: readonly EnvironmentLink[] | undefined;
  EnvironmentArn?: string | undefined;
  OperationsRole?: string | undefined;
}

export interface EnvironmentDescriptionsMessage {
  Environments?: readonly EnvironmentDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface EnvironmentInfoDescription {
  InfoType?: string | undefined;
  Ec2InstanceId?: string | undefined;
  SampleTimestamp?: Date | undefined;
  Message?: string | undefined;
}

export interface EnvironmentLink {
  LinkName?: string | undefined;
  EnvironmentName?: string | undefined;
}

export interface EnvironmentResourceDescription {
  EnvironmentName?: string | undefined;
  AutoScalingGroups?: readonly AutoScalingGroup[] | undefined;
  Cluster?: Cluster | undefined;
  Instances?: readonly Instance[] | undefined;
  LaunchConfigurations?: readonly LaunchConfiguration[] | undefined;
  LaunchTemplates?: readonly LaunchTemplate[] | undefined;
  LoadBalancers?: readonly LoadBalancer[] | undefined;
  Triggers?: readonly Trigger[] | undefined;
  Queues?: readonly Queue[] | undefined;
}

export interface EnvironmentResourceDescriptionsMessage {
  EnvironmentResources?: EnvironmentResourceDescription | undefined;
}

export interface EnvironmentResourcesDescription {
  LoadBalancer?: LoadBalancerDescription | undefined;
}

export interface EnvironmentTier {
  Name?: string | undefined;
  Type?: string | undefined;
  Version?: string | undefined;
}

export interface EventDescription {
  EventDate?: Date | undefined;
  Message?: string | undefined;
  ApplicationName?: string | undefined;
  VersionLabel?: string | undefined;
  TemplateName?: string | undefined;
  EnvironmentName?: string | undefined;
  PlatformArn?: string | undefined;
  RequestId?: string | undefined;
  Severity?: string | undefined;
}

export interface EventDescriptionsMessage {
  Events?: readonly EventDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface ImageBuildConfiguration {
  Type?: string | undefined;
  DockerfileLocation?: string | undefined;
  Buildpack?: string | undefined;
  Architecture?: string | undefined;
  CodeBuildServiceRole?: string | undefined;
  ComputeType?: string | undefined;
  TimeoutInMinutes?: number | undefined;
}

export interface ImageConfiguration {
  Source?: ImageSource | undefined;
  Build?: ImageBuildConfiguration | undefined;
}

export interface ImageSource {
  Uri?: string | undefined;
}

export interface Instance {
  Id?: string | undefined;
}

export interface InstanceHealthSummary {
  NoData?: number | undefined;
  Unknown?: number | undefined;
  Pending?: number | undefined;
  Ok?: number | undefined;
  Info?: number | undefined;
  Warning?: number | undefined;
  Degraded?: number | undefined;
  Severe?: number | undefined;
}

export interface Latency {
  P999?: number | undefined;
  P99?: number | undefined;
  P95?: number | undefined;
  P90?: number | undefined;
  P85?: number | undefined;
  P75?: number | undefined;
  P50?: number | undefined;
  P10?: number | undefined;
}

export interface LaunchConfiguration {
  Name?: string | undefined;
}

export interface LaunchTemplate {
  Id?: string | undefined;
}

export interface ListAvailableSolutionStacksResultMessage {
  SolutionStacks?: readonly string[] | undefined;
  SolutionStackDetails?: readonly SolutionStackDescription[] | undefined;
}

export interface ListPlatformBranchesRequest {
  Filters?: readonly SearchFilter[] | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListPlatformBranchesResult {
  PlatformBranchSummaryList?: readonly PlatformBranchSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListPlatformVersionsRequest {
  Filters?: readonly PlatformFilter[] | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListPlatformVersionsResult {
  PlatformSummaryList?: readonly PlatformSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceMessage {
  ResourceArn: string;
}

export interface Listener {
  Protocol?: string | undefined;
  Port?: number | undefined;
}

export interface LoadBalancer {
  Name?: string | undefined;
}

export interface LoadBalancerDescription {
  LoadBalancerName?: string | undefined;
  Domain?: string | undefined;
  Listeners?: readonly Listener[] | undefined;
}

export interface ManagedAction {
  ActionId?: string | undefined;
  ActionDescription?: string | undefined;
  ActionType?: string | undefined;
  Status?: string | undefined;
  WindowStartTime?: Date | undefined;
}

export interface ManagedActionHistoryItem {
  ActionId?: string | undefined;
  ActionType?: string | undefined;
  ActionDescription?: string | undefined;
  FailureType?: string | undefined;
  Status?: string | undefined;
  FailureDescription?: string | undefined;
  ExecutedTime?: Date | undefined;
  FinishedTime?: Date | undefined;
}

export interface MaxAgeRule {
  Enabled: boolean;
  MaxAgeInDays?: number | undefined;
  DeleteSourceFromS3?: boolean | undefined;
}

export interface MaxCountRule {
  Enabled: boolean;
  MaxCount?: number | undefined;
  DeleteSourceFromS3?: boolean | undefined;
}

export interface OptionRestrictionRegex {
  Pattern?: string | undefined;
  Label?: string | undefined;
}

export interface OptionSpecification {
  ResourceName?: string | undefined;
  Namespace?: string | undefined;
  OptionName?: string | undefined;
}

export interface PlatformBranchSummary {
  PlatformName?: string | undefined;
  BranchName?: string | undefined;
  LifecycleState?: string | undefined;
  BranchOrder?: number | undefined;
  SupportedTierList?: readonly string[] | undefined;
}

export interface PlatformDescription {
  PlatformArn?: string | undefined;
  PlatformOwner?: string | undefined;
  PlatformName?: string | undefined;
  PlatformVersion?: string | undefined;
  SolutionStackName?: string | undefined;
  PlatformStatus?: string | undefined;
  DateCreated?: Date | undefined;
  DateUpdated?: Date | undefined;
  PlatformCategory?: string | undefined;
  Description?: string | undefined;
  Maintainer?: string | undefined;
  OperatingSystemName?: string | undefined;
  OperatingSystemVersion?: string | undefined;
  ProgrammingLanguages?: readonly PlatformProgrammingLanguage[] | undefined;
  Frameworks?: readonly PlatformFramework[] | undefined;
  CustomAmiList?: readonly CustomAmi[] | undefined;
  SupportedTierList?: readonly string[] | undefined;
  SupportedAddonList?: readonly string[] | undefined;
  PlatformLifecycleState?: string | undefined;
  PlatformBranchName?: string | undefined;
  PlatformBranchLifecycleState?: string | undefined;
}

export interface PlatformFilter {
  Type?: string | undefined;
  Operator?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface PlatformFramework {
  Name?: string | undefined;
  Version?: string | undefined;
}

export interface PlatformProgrammingLanguage {
  Name?: string | undefined;
  Version?: string | undefined;
}

export interface PlatformSummary {
  PlatformArn?: string | undefined;
  PlatformOwner?: string | undefined;
  PlatformStatus?: string | undefined;
  PlatformCategory?: string | undefined;
  OperatingSystemName?: string | undefined;
  OperatingSystemVersion?: string | undefined;
  SupportedTierList?: readonly string[] | undefined;
  SupportedAddonList?: readonly string[] | undefined;
  PlatformLifecycleState?: string | undefined;
  PlatformVersion?: string | undefined;
  PlatformBranchName?: string | undefined;
  PlatformBranchLifecycleState?: string | undefined;
}

export interface Queue {
  Name?: string | undefined;
  URL?: string | undefined;
}

export interface RebuildEnvironmentMessage {
  EnvironmentId?: string | undefined;
  EnvironmentName?: string | undefined;
}

export interface RequestEnvironmentInfoMessage {
  InfoType: string;
  EnvironmentId?: string | undefined;
  EnvironmentName?: string | undefined;
}

export interface ResourceQuota {
  Maximum?: number | undefined;
}

export interface ResourceQuotas {
  ApplicationQuota?: ResourceQuota | undefined;
  ApplicationVersionQuota?: ResourceQuota | undefined;
  EnvironmentQuota?: ResourceQuota | undefined;
  ConfigurationTemplateQuota?: ResourceQuota | undefined;
  CustomPlatformQuota?: ResourceQuota | undefined;
}

export interface ResourceTagsDescriptionMessage {
  ResourceArn?: string | undefined;
  ResourceTags?: readonly Tag[] | undefined;
}

export interface RestartAppServerMessage {
  EnvironmentId?: string | undefined;
  EnvironmentName?: string | undefined;
}

export interface RetrieveEnvironmentInfoMessage {
  InfoType: string;
  EnvironmentId?: string | undefined;
  EnvironmentName?: string | undefined;
}

export interface RetrieveEnvironmentInfoResultMessage {
  EnvironmentInfo?: readonly EnvironmentInfoDescription[] | undefined;
}

export interface S3Location {
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
}

export interface SearchFilter {
  Attribute?: string | undefined;
  Operator?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface SingleInstanceHealth {
  InstanceId?: string | undefined;
  HealthStatus?: string | undefined;
  Color?: string | undefined;
  Causes?: readonly string[] | undefined;
  LaunchedAt?: Date | undefined;
  ApplicationMetrics?: ApplicationMetrics | undefined;
  System?: SystemStatus | undefined;
  Deployment?: Deployment | undefined;
  AvailabilityZone?: string | undefined;
  InstanceType?: string | undefined;
}

export interface SolutionStackDescription {
  SolutionStackName?: string | undefined;
  PermittedFileTypes?: readonly string[] | undefined;
}

export interface SourceBuildInformation {
  SourceType: string;
  SourceRepository: string;
  SourceLocation: string;
}

export interface SourceConfiguration {
  ApplicationName?: string | undefined;
  TemplateName?: string | undefined;
}

export interface StatusCodes {
  Status2xx?: number | undefined;
  Status3xx?: number | undefined;
  Status4xx?: number | undefined;
  Status5xx?: number | undefined;
}

export interface SwapEnvironmentCNAMEsMessage {
  SourceEnvironmentId?: string | undefined;
  SourceEnvironmentName?: string | undefined;
  DestinationEnvironmentId?: string | undefined;
  DestinationEnvironmentName?: string | undefined;
}

export interface SystemStatus {
  CPUUtilization?: CPUUtilization | undefined;
  LoadAverage?: readonly number[] | undefined;
}

export interface Tag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface TerminateEnvironmentMessage {
  EnvironmentId?: string | undefined;
  EnvironmentName?: string | undefined;
  TerminateResources?: boolean | undefined;
  ForceTerminate?: boolean | undefined;
}

export interface Trigger {
  Name?: string | undefined;
}

export interface UpdateApplicationMessage {
  ApplicationName: string;
  Description?: string | undefined;
}

export interface UpdateApplicationResourceLifecycleMessage {
  ApplicationName: string;
  ResourceLifecycleConfig: ApplicationResourceLifecycleConfig;
}

export interface UpdateApplicationVersionMessage {
  ApplicationName: string;
  VersionLabel: string;
  Description?: string | undefined;
}

export interface UpdateConfigurationTemplateMessage {
  ApplicationName: string;
  TemplateName: string;
  Description?: string | undefined;
  OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
  OptionsToRemove?: readonly OptionSpecification[] | undefined;
}

export interface UpdateEnvironmentMessage {
  ApplicationName?: string | undefined;
  EnvironmentId?: string | undefined;
  EnvironmentName?: string | undefined;
  GroupName?: string | undefined;
  Description?: string | undefined;
  Tier?: EnvironmentTier | undefined;
  VersionLabel?: string | undefined;
  TemplateName?: string | undefined;
  SolutionStackName?: string | undefined;
  PlatformArn?: string | undefined;
  OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
  OptionsToRemove?: readonly OptionSpecification[] | undefined;
}

export interface UpdateTagsForResourceMessage {
  ResourceArn: string;
  TagsToAdd?: readonly Tag[] | undefined;
  TagsToRemove?: readonly string[] | undefined;
}

export interface ValidateConfigurationSettingsMessage {
  ApplicationName: string;
  OptionSettings: readonly ConfigurationOptionSetting[];
  TemplateName?: string | undefined;
  EnvironmentName?: string | undefined;
}

export interface ValidationMessage {
  Message?: string | undefined;
  Severity?: string | undefined;
  Namespace?: string | undefined;
  OptionName?: string | undefined;
}

export type ActionHistoryStatus =
  | "Completed"
  | "Failed"
  | "Unknown";

export type ActionStatus =
  | "Pending"
  | "Running"
  | "Scheduled"
  | "Unknown";

export type ActionType =
  | "InstanceRefresh"
  | "PlatformUpdate"
  | "Unknown";

export type ApplicationVersionStatus =
  | "Building"
  | "Failed"
  | "Processed"
  | "Processing"
  | "Unprocessed";

export type ArchitectureType =
  | "amd64"
  | "arm64";

export type ComputeType =
  | "BUILD_GENERAL1_LARGE"
  | "BUILD_GENERAL1_MEDIUM"
  | "BUILD_GENERAL1_SMALL";

export type ConfigurationDeploymentStatus =
  | "deployed"
  | "failed"
  | "pending";

export type ConfigurationOptionValueType =
  | "List"
  | "Scalar";

export type EnvironmentHealth =
  | "Green"
  | "Grey"
  | "Red"
  | "Yellow";

export type EnvironmentHealthAttribute =
  | "All"
  | "ApplicationMetrics"
  | "Causes"
  | "Color"
  | "HealthStatus"
  | "InstancesHealth"
  | "RefreshedAt"
  | "Status";

export type EnvironmentHealthStatus =
  | "Degraded"
  | "Info"
  | "NoData"
  | "Ok"
  | "Pending"
  | "Severe"
  | "Suspended"
  | "Unknown"
  | "Warning";

export type EnvironmentInfoType =
  | "analyze"
  | "bundle"
  | "tail";

export type EnvironmentStatus =
  | "Aborting"
  | "Launching"
  | "LinkingFrom"
  | "LinkingTo"
  | "Ready"
  | "Terminated"
  | "Terminating"
  | "Updating";

export type EventSeverity =
  | "DEBUG"
  | "ERROR"
  | "FATAL"
  | "INFO"
  | "TRACE"
  | "WARN";

export type FailureType =
  | "CancellationFailed"
  | "InternalFailure"
  | "InvalidEnvironmentState"
  | "PermissionsError"
  | "RollbackFailed"
  | "RollbackSuccessful"
  | "UpdateCancelled";

export type ImageBuildType =
  | "buildpack"
  | "docker";

export type InstancesHealthAttribute =
  | "All"
  | "ApplicationMetrics"
  | "AvailabilityZone"
  | "Causes"
  | "Color"
  | "Deployment"
  | "HealthStatus"
  | "InstanceType"
  | "LaunchedAt"
  | "RefreshedAt"
  | "System";

export type PlatformStatus =
  | "Creating"
  | "Deleted"
  | "Deleting"
  | "Failed"
  | "Ready";

export type SourceRepository =
  | "CodeCommit"
  | "S3";

export type SourceType =
  | "Git"
  | "Zip";

export type ValidationSeverity =
  | "error"
  | "warning";
