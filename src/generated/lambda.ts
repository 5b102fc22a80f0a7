/** The types of AWSGirApiService's operations: generated from its API model, not to be edited. */

import type { RequestBody } from "../kernel/body.ts";

/** Operation → input and output. */
export interface Lambda {
  AddLayerVersionPermission: { input: AddLayerVersionPermissionRequest; output: AddLayerVersionPermissionResponse };
  AddPermission: { input: AddPermissionRequest; output: AddPermissionResponse };
  CheckpointDurableExecution: { input: CheckpointDurableExecutionRequest; output: CheckpointDurableExecutionResponse };
  CreateAlias: { input: CreateAliasRequest; output: AliasConfiguration };
  CreateCapacityProvider: { input: CreateCapacityProviderRequest; output: CreateCapacityProviderResponse };
  CreateCodeSigningConfig: { input: CreateCodeSigningConfigRequest; output: CreateCodeSigningConfigResponse };
  CreateEventSourceMapping: { input: CreateEventSourceMappingRequest; output: EventSourceMappingConfiguration };
  CreateFunction: { input: CreateFunctionRequest; output: FunctionConfiguration };
  CreateFunctionUrlConfig: { input: CreateFunctionUrlConfigRequest; output: CreateFunctionUrlConfigResponse };
  DeleteAlias: { input: DeleteAliasRequest; output: {} };
  DeleteCapacityProvider: { input: DeleteCapacityProviderRequest; output: DeleteCapacityProviderResponse };
  DeleteCodeSigningConfig: { input: DeleteCodeSigningConfigRequest; output: DeleteCodeSigningConfigResponse };
  DeleteEventSourceMapping: { input: DeleteEventSourceMappingRequest; output: EventSourceMappingConfiguration };
  DeleteFunction: { input: DeleteFunctionRequest; output: DeleteFunctionResponse };
  DeleteFunctionCodeSigningConfig: { input: DeleteFunctionCodeSigningConfigRequest; output: {} };
  DeleteFunctionConcurrency: { input: DeleteFunctionConcurrencyRequest; output: {} };
  DeleteFunctionEventInvokeConfig: { input: DeleteFunctionEventInvokeConfigRequest; output: {} };
  DeleteFunctionUrlConfig: { input: DeleteFunctionUrlConfigRequest; output: {} };
  DeleteLayerVersion: { input: DeleteLayerVersionRequest; output: {} };
  DeleteProvisionedConcurrencyConfig: { input: DeleteProvisionedConcurrencyConfigRequest; output: {} };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: {} };
  GetAccountSettings: { input: GetAccountSettingsRequest; output: GetAccountSettingsResponse };
  GetAlias: { input: GetAliasRequest; output: AliasConfiguration };
  GetCapacityProvider: { input: GetCapacityProviderRequest; output: GetCapacityProviderResponse };
  GetCodeSigningConfig: { input: GetCodeSigningConfigRequest; output: GetCodeSigningConfigResponse };
  GetDurableExecution: { input: GetDurableExecutionRequest; output: GetDurableExecutionResponse };
  GetDurableExecutionHistory: { input: GetDurableExecutionHistoryRequest; output: GetDurableExecutionHistoryResponse };
  GetDurableExecutionState: { input: GetDurableExecutionStateRequest; output: GetDurableExecutionStateResponse };
  GetEventSourceMapping: { input: GetEventSourceMappingRequest; output: EventSourceMappingConfiguration };
  GetFunction: { input: GetFunctionRequest; output: GetFunctionResponse };
  GetFunctionCodeSigningConfig: { input: GetFunctionCodeSigningConfigRequest; output: GetFunctionCodeSigningConfigResponse };
  GetFunctionConcurrency: { input: GetFunctionConcurrencyRequest; output: GetFunctionConcurrencyResponse };
  GetFunctionConfiguration: { input: GetFunctionConfigurationRequest; output: FunctionConfiguration };
  GetFunctionEventInvokeConfig: { input: GetFunctionEventInvokeConfigRequest; output: FunctionEventInvokeConfig };
  GetFunctionRecursionConfig: { input: GetFunctionRecursionConfigRequest; output: GetFunctionRecursionConfigResponse };
  GetFunctionScalingConfig: { input: GetFunctionScalingConfigRequest; output: GetFunctionScalingConfigResponse };
  GetFunctionUrlConfig: { input: GetFunctionUrlConfigRequest; output: GetFunctionUrlConfigResponse };
  GetLayerVersion: { input: GetLayerVersionRequest; output: GetLayerVersionResponse };
  GetLayerVersionByArn: { input: GetLayerVersionByArnRequest; output: GetLayerVersionResponse };
  GetLayerVersionPolicy: { input: GetLayerVersionPolicyRequest; output: GetLayerVersionPolicyResponse };
  GetPolicy: { input: GetPolicyRequest; output: GetPolicyResponse };
  GetProvisionedConcurrencyConfig: { input: GetProvisionedConcurrencyConfigRequest; output: GetProvisionedConcurrencyConfigResponse };
  GetResourcePolicy: { input: GetResourcePolicyRequest; output: GetResourcePolicyResponse };
  GetRuntimeManagementConfig: { input: GetRuntimeManagementConfigRequest; output: GetRuntimeManagementConfigResponse };
  Invoke: { input: InvocationRequest; output: InvocationResponse };
  InvokeAsync: { input: InvokeAsyncRequest; output: InvokeAsyncResponse };
  InvokeWithResponseStream: { input: InvokeWithResponseStreamRequest; output: InvokeWithResponseStreamResponse };
  ListAliases: { input: ListAliasesRequest; output: ListAliasesResponse };
  ListCapacityProviders: { input: ListCapacityProvidersRequest; output: ListCapacityProvidersResponse };
  ListCodeSigningConfigs: { input: ListCodeSigningConfigsRequest; output: ListCodeSigningConfigsResponse };
  ListDurableExecutionsByFunction: { input: ListDurableExecutionsByFunctionRequest; output: ListDurableExecutionsByFunctionResponse };
  ListEventSourceMappings: { input: ListEventSourceMappingsRequest; output: ListEventSourceMappingsResponse };
  ListFunctionEventInvokeConfigs: { input: ListFunctionEventInvokeConfigsRequest; output: ListFunctionEventInvokeConfigsResponse };
  ListFunctionUrlConfigs: { input: ListFunctionUrlConfigsRequest; output: ListFunctionUrlConfigsResponse };
  ListFunctionVersionsByCapacityProvider: { input: ListFunctionVersionsByCapacityProviderRequest; output: ListFunctionVersionsByCapacityProviderResponse };
  ListFunctions: { input: ListFunctionsRequest; output: ListFunctionsResponse };
  ListFunctionsByCodeSigningConfig: { input: ListFunctionsByCodeSigningConfigRequest; output: ListFunctionsByCodeSigningConfigResponse };
  ListLayerVersions: { input: ListLayerVersionsRequest; output: ListLayerVersionsResponse };
  ListLayers: { input: ListLayersRequest; output: ListLayersResponse };
  ListProvisionedConcurrencyConfigs: { input: ListProvisionedConcurrencyConfigsRequest; output: ListProvisionedConcurrencyConfigsResponse };
  ListTags: { input: ListTagsRequest; output: ListTagsResponse };
  ListVersionsByFunction: { input: ListVersionsByFunctionRequest; output: ListVersionsByFunctionResponse };
  PublishLayerVersion: { input: PublishLayerVersionRequest; output: PublishLayerVersionResponse };
  PublishVersion: { input: PublishVersionRequest; output: FunctionConfiguration };
  PutFunctionCodeSigningConfig: { input: PutFunctionCodeSigningConfigRequest; output: PutFunctionCodeSigningConfigResponse };
  PutFunctionConcurrency: { input: PutFunctionConcurrencyRequest; output: Concurrency };
  PutFunctionEventInvokeConfig: { input: PutFunctionEventInvokeConfigRequest; output: FunctionEventInvokeConfig };
  PutFunctionRecursionConfig: { input: PutFunctionRecursionConfigRequest; output: PutFunctionRecursionConfigResponse };
  PutFunctionScalingConfig: { input: PutFunctionScalingConfigRequest; output: PutFunctionScalingConfigResponse };
  PutProvisionedConcurrencyConfig: { input: PutProvisionedConcurrencyConfigRequest; output: PutProvisionedConcurrencyConfigResponse };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse };
  PutRuntimeManagementConfig: { input: PutRuntimeManagementConfigRequest; output: PutRuntimeManagementConfigResponse };
  RemoveLayerVersionPermission: { input: RemoveLayerVersionPermissionRequest; output: {} };
  RemovePermission: { input: RemovePermissionRequest; output: {} };
  SendDurableExecutionCallbackFailure: { input: SendDurableExecutionCallbackFailureRequest; output: SendDurableExecutionCallbackFailureResponse };
  SendDurableExecutionCallbackHeartbeat: { input: SendDurableExecutionCallbackHeartbeatRequest; output: SendDurableExecutionCallbackHeartbeatResponse };
  SendDurableExecutionCallbackSuccess: { input: SendDurableExecutionCallbackSuccessRequest; output: SendDurableExecutionCallbackSuccessResponse };
  StopDurableExecution: { input: StopDurableExecutionRequest; output: StopDurableExecutionResponse };
  TagResource: { input: TagResourceRequest; output: {} };
  UntagResource: { input: UntagResourceRequest; output: {} };
  UpdateAlias: { input: UpdateAliasRequest; output: AliasConfiguration };
  UpdateCapacityProvider: { input: UpdateCapacityProviderRequest; output: UpdateCapacityProviderResponse };
  UpdateCodeSigningConfig: { input: UpdateCodeSigningConfigRequest; output: UpdateCodeSigningConfigResponse };
  UpdateEventSourceMapping: { input: UpdateEventSourceMappingRequest; output: EventSourceMappingConfiguration };
  UpdateFunctionCode: { input: UpdateFunctionCodeRequest; output: FunctionConfiguration };
  UpdateFunctionConfiguration: { input: UpdateFunctionConfigurationRequest; output: FunctionConfiguration };
  UpdateFunctionEventInvokeConfig: { input: UpdateFunctionEventInvokeConfigRequest; output: FunctionEventInvokeConfig };
  UpdateFunctionUrlConfig: { input: UpdateFunctionUrlConfigRequest; output: UpdateFunctionUrlConfigResponse };
}

export interface AccountLimit {
  TotalCodeSize?: number | undefined;
  CodeSizeUnzipped?: number | undefined;
  CodeSizeZipped?: number | undefined;
  ConcurrentExecutions?: number | undefined;
  UnreservedConcurrentExecutions?: number | undefined;
}

export interface AccountUsage {
  TotalCodeSize?: number | undefined;
  FunctionCount?: number | undefined;
}

export interface AddLayerVersionPermissionRequest {
  LayerName: string;
  VersionNumber: number;
  StatementId: string;
  Action: string;
  Principal: string;
  OrganizationId?: string | undefined;
  RevisionId?: string | undefined;
}

export interface AddLayerVersionPermissionResponse {
  Statement?: string | undefined;
  RevisionId?: string | undefined;
}

export interface AddPermissionRequest {
  FunctionName: string;
  StatementId: string;
  Action: string;
  Principal: string;
  SourceArn?: string | undefined;
  FunctionUrlAuthType?: string | undefined;
  InvokedViaFunctionUrl?: boolean | undefined;
  SourceAccount?: string | undefined;
  EventSourceToken?: string | undefined;
  Qualifier?: string | undefined;
  RevisionId?: string | undefined;
  PrincipalOrgID?: string | undefined;
}

export interface AddPermissionResponse {
  Statement?: string | undefined;
}

export interface AliasConfiguration {
  AliasArn?: string | undefined;
  Name?: string | undefined;
  FunctionVersion?: string | undefined;
  Description?: string | undefined;
  RoutingConfig?: AliasRoutingConfiguration | undefined;
  RevisionId?: string | undefined;
}

export interface AliasRoutingConfiguration {
  AdditionalVersionWeights?: { [key: string]: number } | undefined;
}

export interface AllowedPublishers {
  SigningProfileVersionArns: readonly string[];
}

export interface AmazonManagedKafkaEventSourceConfig {
  ConsumerGroupId?: string | undefined;
  SchemaRegistryConfig?: KafkaSchemaRegistryConfig | undefined;
}

export interface CallbackDetails {
  CallbackId?: string | undefined;
  Result?: string | undefined;
  Error?: ErrorObject | undefined;
}

export interface CallbackFailedDetails {
  Error?: EventError | undefined;
}

export interface CallbackOptions {
  TimeoutSeconds?: number | undefined;
  HeartbeatTimeoutSeconds?: number | undefined;
}

export interface CallbackStartedDetails {
  CallbackId?: string | undefined;
  HeartbeatTimeout?: number | undefined;
  Timeout?: number | undefined;
}

export interface CallbackSucceededDetails {
  Result?: EventResult | undefined;
}

export interface CallbackTimedOutDetails {
  Error?: EventError | undefined;
}

export interface CapacityProvider {
  CapacityProviderArn?: string | undefined;
  State?: string | undefined;
  VpcConfig?: CapacityProviderVpcConfig | undefined;
  PermissionsConfig?: CapacityProviderPermissionsConfig | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined;
  KmsKeyArn?: string | undefined;
  LastModified?: string | undefined;
  PropagateTags?: PropagateTags | undefined;
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined;
}

export interface CapacityProviderConfig {
  LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig;
}

export interface CapacityProviderLoggingConfig {
  SystemLogLevel?: string | undefined;
  LogGroup?: string | undefined;
}

export interface CapacityProviderPermissionsConfig {
  CapacityProviderOperatorRoleArn: string;
}

export interface CapacityProviderScalingConfig {
  MaxVCpuCount?: number | undefined;
  ScalingMode?: string | undefined;
  ScalingPolicies?: readonly TargetTrackingScalingPolicy[] | undefined;
}

export interface CapacityProviderTelemetryConfig {
  LoggingConfig?: CapacityProviderLoggingConfig | undefined;
}

export interface CapacityProviderVpcConfig {
  SubnetIds: readonly string[];
  SecurityGroupIds: readonly string[];
}

export interface ChainedInvokeDetails {
  Result?: string | undefined;
  Error?: ErrorObject | undefined;
}

export interface ChainedInvokeFailedDetails {
  Error?: EventError | undefined;
}

export interface ChainedInvokeOptions {
  FunctionName: string;
  TenantId?: string | undefined;
  XAmznTraceId?: string | undefined;
}

export interface ChainedInvokeStartedDetails {
  FunctionName?: string | undefined;
  TenantId?: string | undefined;
  Input?: EventInput | undefined;
  ExecutedVersion?: string | undefined;
  DurableExecutionArn?: string | undefined;
}

export interface ChainedInvokeStoppedDetails {
  Error?: EventError | undefined;
}

export interface ChainedInvokeSucceededDetails {
  Result?: EventResult | undefined;
}

export interface ChainedInvokeTimedOutDetails {
  Error?: EventError | undefined;
}

export interface CheckpointDurableExecutionRequest {
  DurableExecutionArn: string;
  CheckpointToken: string;
  Updates?: readonly OperationUpdate[] | undefined;
  ClientToken?: string | undefined;
}

export interface CheckpointDurableExecutionResponse {
  NewExecutionState?: CheckpointUpdatedExecutionState | undefined;
  CheckpointToken?: string | undefined;
}

export interface CheckpointUpdatedExecutionState {
  Operations?: readonly Operation[] | undefined;
  NextMarker?: string | undefined;
}

export interface CodeSigningConfig {
  CodeSigningConfigId?: string | undefined;
  CodeSigningConfigArn?: string | undefined;
  AllowedPublishers?: AllowedPublishers | undefined;
  CodeSigningPolicies?: CodeSigningPolicies | undefined;
  LastModified?: string | undefined;
  Description?: string | undefined;
}

export interface CodeSigningPolicies {
  UntrustedArtifactOnDeployment?: string | undefined;
}

export interface Concurrency {
  ReservedConcurrentExecutions?: number | undefined;
}

export interface ContextDetails {
  ReplayChildren?: boolean | undefined;
  Result?: string | undefined;
  Error?: ErrorObject | undefined;
}

export interface ContextFailedDetails {
  Error?: EventError | undefined;
}

export interface ContextOptions {
  ReplayChildren?: boolean | undefined;
}

export interface ContextStartedDetails {}

export interface ContextSucceededDetails {
  Result?: EventResult | undefined;
}

export interface Cors {
  AllowCredentials?: boolean | undefined;
  AllowHeaders?: readonly string[] | undefined;
  AllowMethods?: readonly string[] | undefined;
  AllowOrigins?: readonly string[] | undefined;
  ExposeHeaders?: readonly string[] | undefined;
  MaxAge?: number | undefined;
}

export interface CreateAliasRequest {
  FunctionName: string;
  Name: string;
  FunctionVersion: string;
  Description?: string | undefined;
  RoutingConfig?: AliasRoutingConfiguration | undefined;
}

export interface CreateCapacityProviderRequest {
  CapacityProviderName: string;
  VpcConfig: CapacityProviderVpcConfig;
  PermissionsConfig: CapacityProviderPermissionsConfig;
  InstanceRequirements?: InstanceRequirements | undefined;
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined;
  KmsKeyArn?: string | undefined;
  Tags?: { [key: string]: string } | undefined;
  PropagateTags?: PropagateTags | undefined;
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined;
}

export interface CreateCapacityProviderResponse {
  CapacityProvider?: CapacityProvider | undefined;
}

export interface CreateCodeSigningConfigRequest {
  AllowedPublishers: AllowedPublishers;
  Description?: string | undefined;
  CodeSigningPolicies?: CodeSigningPolicies | undefined;
  Tags?: { [key: string]: string } | undefined;
}

export interface CreateCodeSigningConfigResponse {
  CodeSigningConfig?: CodeSigningConfig | undefined;
}

export interface CreateEventSourceMappingRequest {
  FunctionName: string;
  EventSourceArn?: string | undefined;
  Enabled?: boolean | undefined;
  BatchSize?: number | undefined;
  FilterCriteria?: FilterCriteria | undefined;
  KMSKeyArn?: string | undefined;
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined;
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined;
  ScalingConfig?: ScalingConfig | undefined;
  MaximumBatchingWindowInSeconds?: number | undefined;
  ParallelizationFactor?: number | undefined;
  StartingPosition?: string | undefined;
  StartingPositionTimestamp?: Date | undefined;
  DestinationConfig?: DestinationConfig | undefined;
  MaximumRecordAgeInSeconds?: number | undefined;
  BisectBatchOnFunctionError?: boolean | undefined;
  MaximumRetryAttempts?: number | undefined;
  Tags?: { [key: string]: string } | undefined;
  TumblingWindowInSeconds?: number | undefined;
  Topics?: readonly string[] | undefined;
  Queues?: readonly string[] | undefined;
  SourceAccessConfigurations?: readonly SourceAccessConfiguration[] | undefined;
  SelfManagedEventSource?: SelfManagedEventSource | undefined;
  FunctionResponseTypes?: readonly string[] | undefined;
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined;
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined;
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined;
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined;
}

export interface CreateFunctionRequest {
  FunctionName: string;
  Role: string;
  Code: FunctionCode;
  Runtime?: string | undefined;
  Handler?: string | undefined;
  Description?: string | undefined;
  Timeout?: number | undefined;
  MemorySize?: number | undefined;
  Publish?: boolean | undefined;
  PublishTo?: string | undefined;
  VpcConfig?: VpcConfig | undefined;
  PackageType?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  Environment?: Environment | undefined;
  KMSKeyArn?: string | undefined;
  TracingConfig?: TracingConfig | undefined;
  Tags?: { [key: string]: string } | undefined;
  Layers?: readonly string[] | undefined;
  FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
  CodeSigningConfigArn?: string | undefined;
  ImageConfig?: ImageConfig | undefined;
  Architectures?: readonly string[] | undefined;
  EphemeralStorage?: EphemeralStorage | undefined;
  SnapStart?: SnapStart | undefined;
  LoggingConfig?: LoggingConfig | undefined;
  TenancyConfig?: TenancyConfig | undefined;
  CapacityProviderConfig?: CapacityProviderConfig | undefined;
  DurableConfig?: DurableConfig | undefined;
}

export interface CreateFunctionUrlConfigRequest {
  FunctionName: string;
  AuthType: string;
  Qualifier?: string | undefined;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface CreateFunctionUrlConfigResponse {
  FunctionUrl?: string | undefined;
  FunctionArn?: string | undefined;
  AuthType?: string | undefined;
  CreationTime?: string | undefined;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface DeadLetterConfig {
  TargetArn?: string | undefined;
}

export interface DeleteAliasRequest {
  FunctionName: string;
  Name: string;
}

export interface DeleteCapacityProviderRequest {
  CapacityProviderName: string;
}

export interface DeleteCapacityProviderResponse {
  CapacityProvider?: CapacityProvider | undefined;
}

export interface DeleteCodeSigningConfigRequest {
  CodeSigningConfigArn: string;
}

export interface DeleteCodeSigningConfigResponse {}

export interface DeleteEventSourceMappingRequest {
  UUID: string;
}

export interface DeleteFunctionCodeSigningConfigRequest {
  FunctionName: string;
}

export interface DeleteFunctionConcurrencyRequest {
  FunctionName: string;
}

export interface DeleteFunctionEventInvokeConfigRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface DeleteFunctionRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface DeleteFunctionResponse {
  StatusCode?: number | undefined;
}

export interface DeleteFunctionUrlConfigRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface DeleteLayerVersionRequest {
  LayerName: string;
  VersionNumber: number;
}

export interface DeleteProvisionedConcurrencyConfigRequest {
  FunctionName: string;
  Qualifier: string;
}

export interface DeleteResourcePolicyRequest {
  ResourceArn: string;
  RevisionId?: string | undefined;
}

export interface DestinationConfig {
  OnSuccess?: OnSuccess | undefined;
  OnFailure?: OnFailure | undefined;
}

export interface DocumentDBEventSourceConfig {
  DatabaseName?: string | undefined;
  CollectionName?: string | undefined;
  FullDocument?: string | undefined;
}

export interface DurableConfig {
  KMSKeyArn?: string | undefined;
  RetentionPeriodInDays?: number | undefined;
  ExecutionTimeout?: number | undefined;
}

export interface Environment {
  Variables?: { [key: string]: string } | undefined;
}

export interface EnvironmentError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface EnvironmentResponse {
  Variables?: { [key: string]: string } | undefined;
  Error?: EnvironmentError | undefined;
}

export interface EphemeralStorage {
  Size: number;
}

export interface ErrorObject {
  ErrorMessage?: string | undefined;
  ErrorType?: string | undefined;
  ErrorData?: string | undefined;
  StackTrace?: readonly string[] | undefined;
}

export interface Event {
  EventType?: string | undefined;
  SubType?: string | undefined;
  EventId?: number | undefined;
  Id?: string | undefined;
  Name?: string | undefined;
  EventTimestamp?: Date | undefined;
  ParentId?: string | undefined;
  ExecutionStartedDetails?: ExecutionStartedDetails | undefined;
  ExecutionSucceededDetails?: ExecutionSucceededDetails | undefined;
  ExecutionFailedDetails?: ExecutionFailedDetails | undefined;
  ExecutionTimedOutDetails?: ExecutionTimedOutDetails | undefined;
  ExecutionStoppedDetails?: ExecutionStoppedDetails | undefined;
  ContextStartedDetails?: ContextStartedDetails | undefined;
  ContextSucceededDetails?: ContextSucceededDetails | undefined;
  ContextFailedDetails?: ContextFailedDetails | undefined;
  WaitStartedDetails?: WaitStartedDetails | undefined;
  WaitSucceededDetails?: WaitSucceededDetails | undefined;
  WaitCancelledDetails?: WaitCancelledDetails | undefined;
  StepStartedDetails?: StepStartedDetails | undefined;
  StepSucceededDetails?: StepSucceededDetails | undefined;
  StepFailedDetails?: StepFailedDetails | undefined;
  ChainedInvokeStartedDetails?: ChainedInvokeStartedDetails | undefined;
  ChainedInvokeSucceededDetails?: ChainedInvokeSucceededDetails | undefined;
  ChainedInvokeFailedDetails?: ChainedInvokeFailedDetails | undefined;
  ChainedInvokeTimedOutDetails?: ChainedInvokeTimedOutDetails | undefined;
  ChainedInvokeStoppedDetails?: ChainedInvokeStoppedDetails | undefined;
  CallbackStartedDetails?: CallbackStartedDetails | undefined;
  CallbackSucceededDetails?: CallbackSucceededDetails | undefined;
  CallbackFailedDetails?: CallbackFailedDetails | undefined;
  CallbackTimedOutDetails?: CallbackTimedOutDetails | undefined;
  InvocationCompletedDetails?: InvocationCompletedDetails | undefined;
}

export interface EventError {
  Payload?: ErrorObject | undefined;
  Truncated?: boolean | undefined;
}

export interface EventInput {
  Payload?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface EventResult {
  Payload?: string | undefined;
  Truncated?: boolean | undefined;
}

export interface EventSourceMappingConfiguration {
  UUID?: string | undefined;
  StartingPosition?: string | undefined;
  StartingPositionTimestamp?: Date | undefined;
  BatchSize?: number | undefined;
  MaximumBatchingWindowInSeconds?: number | undefined;
  ParallelizationFactor?: number | undefined;
  EventSourceArn?: string | undefined;
  FilterCriteria?: FilterCriteria | undefined;
  FilterCriteriaError?: FilterCriteriaError | undefined;
  KMSKeyArn?: string | undefined;
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined;
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined;
  ScalingConfig?: ScalingConfig | undefined;
  FunctionArn?: string | undefined;
  LastModified?: Date | undefined;
  LastProcessingResult?: string | undefined;
  State?: string | undefined;
  StateTransitionReason?: string | undefined;
  DestinationConfig?: DestinationConfig | undefined;
  Topics?: readonly string[] | undefined;
  Queues?: readonly string[] | undefined;
  SourceAccessConfigurations?: readonly SourceAccessConfiguration[] | undefined;
  SelfManagedEventSource?: SelfManagedEventSource | undefined;
  MaximumRecordAgeInSeconds?: number | undefined;
  BisectBatchOnFunctionError?: boolean | undefined;
  MaximumRetryAttempts?: number | undefined;
  TumblingWindowInSeconds?: number | undefined;
  FunctionResponseTypes?: readonly string[] | undefined;
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined;
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined;
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined;
  EventSourceMappingArn?: string | undefined;
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined;
}

export interface EventSourceMappingLoggingConfig {
  SystemLogLevel?: string | undefined;
}

export interface EventSourceMappingMetricsConfig {
  Metrics?: readonly string[] | undefined;
}

export interface Execution {
  DurableExecutionArn?: string | undefined;
  DurableExecutionName?: string | undefined;
  FunctionArn?: string | undefined;
  Status?: string | undefined;
  StartTimestamp?: Date | undefined;
  EndTimestamp?: Date | undefined;
  KMSKeyArn?: string | undefined;
}

export interface ExecutionDetails {
  InputPayload?: string | undefined;
}

export interface ExecutionFailedDetails {
  Error?: EventError | undefined;
}

export interface ExecutionStartedDetails {
  Input?: EventInput | undefined;
  ExecutionTimeout?: number | undefined;
}

export interface ExecutionStoppedDetails {
  Error?: EventError | undefined;
}

export interface ExecutionSucceededDetails {
  Result?: EventResult | undefined;
}

export interface ExecutionTimedOutDetails {
  Error?: EventError | undefined;
}

export interface FileSystemConfig {
  Arn: string;
  LocalMountPath: string;
  S3FilesConfig?: S3FilesConfig | undefined;
}

export interface Filter {
  Pattern?: string | undefined;
}

export interface FilterCriteria {
  Filters?: readonly Filter[] | undefined;
}

export interface FilterCriteriaError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface FunctionCode {
  ZipFile?: Uint8Array | undefined;
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
  S3ObjectVersion?: string | undefined;
  S3ObjectStorageMode?: string | undefined;
  ImageUri?: string | undefined;
  SourceKMSKeyArn?: string | undefined;
}

export interface FunctionCodeLocation {
  RepositoryType?: string | undefined;
  Location?: string | undefined;
  ImageUri?: string | undefined;
  ResolvedImageUri?: string | undefined;
  ResolvedS3Object?: ResolvedS3Object | undefined;
  SourceKMSKeyArn?: string | undefined;
  Error?: FunctionCodeLocationError | undefined;
}

export interface FunctionCodeLocationError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface FunctionConfiguration {
  FunctionName?: string | undefined;
  FunctionArn?: string | undefined;
  Runtime?: string | undefined;
  Role?: string | undefined;
  Handler?: string | undefined;
  CodeSize?: number | undefined;
  Description?: string | undefined;
  Timeout?: number | undefined;
  MemorySize?: number | undefined;
  LastModified?: string | undefined;
  CodeSha256?: string | undefined;
  Version?: string | undefined;
  VpcConfig?: VpcConfigResponse | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  Environment?: EnvironmentResponse | undefined;
  KMSKeyArn?: string | undefined;
  TracingConfig?: TracingConfigResponse | undefined;
  MasterArn?: string | undefined;
  RevisionId?: string | undefined;
  Layers?: readonly Layer[] | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  StateReasonCode?: string | undefined;
  LastUpdateStatus?: string | undefined;
  LastUpdateStatusReason?: string | undefined;
  LastUpdateStatusReasonCode?: string | undefined;
  FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
  SigningProfileVersionArn?: string | undefined;
  SigningJobArn?: string | undefined;
  PackageType?: string | undefined;
  ImageConfigResponse?: ImageConfigResponse | undefined;
  Architectures?: readonly string[] | undefined;
  EphemeralStorage?: EphemeralStorage | undefined;
  SnapStart?: SnapStartResponse | undefined;
  RuntimeVersionConfig?: RuntimeVersionConfig | undefined;
  LoggingConfig?: LoggingConfig | undefined;
  TenancyConfig?: TenancyConfig | undefined;
  CapacityProviderConfig?: CapacityProviderConfig | undefined;
  ConfigSha256?: string | undefined;
  DurableConfig?: DurableConfig | undefined;
}

export interface FunctionEventInvokeConfig {
  LastModified?: Date | undefined;
  FunctionArn?: string | undefined;
  MaximumRetryAttempts?: number | undefined;
  MaximumEventAgeInSeconds?: number | undefined;
  DestinationConfig?: DestinationConfig | undefined;
}

export interface FunctionScalingConfig {
  MinExecutionEnvironments?: number | undefined;
  MaxExecutionEnvironments?: number | undefined;
}

export interface FunctionUrlConfig {
  FunctionUrl?: string | undefined;
  FunctionArn?: string | undefined;
  CreationTime?: string | undefined;
  LastModifiedTime?: string | undefined;
  AuthType?: string | undefined;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface FunctionVersionsByCapacityProviderListItem {
  FunctionArn?: string | undefined;
  State?: string | undefined;
}

export interface GetAccountSettingsRequest {}

export interface GetAccountSettingsResponse {
  AccountLimit?: AccountLimit | undefined;
  AccountUsage?: AccountUsage | undefined;
}

export interface GetAliasRequest {
  FunctionName: string;
  Name: string;
}

export interface GetCapacityProviderRequest {
  CapacityProviderName: string;
}

export interface GetCapacityProviderResponse {
  CapacityProvider?: CapacityProvider | undefined;
}

export interface GetCodeSigningConfigRequest {
  CodeSigningConfigArn: string;
}

export interface GetCodeSigningConfigResponse {
  CodeSigningConfig?: CodeSigningConfig | undefined;
}

export interface GetDurableExecutionHistoryRequest {
  DurableExecutionArn: string;
  IncludeExecutionData?: boolean | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
  ReverseOrder?: boolean | undefined;
}

export interface GetDurableExecutionHistoryResponse {
  Events?: readonly Event[] | undefined;
  NextMarker?: string | undefined;
}

export interface GetDurableExecutionRequest {
  DurableExecutionArn: string;
  IncludeExecutionData?: boolean | undefined;
}

export interface GetDurableExecutionResponse {
  DurableExecutionArn?: string | undefined;
  DurableExecutionName?: string | undefined;
  FunctionArn?: string | undefined;
  StartTimestamp?: Date | undefined;
  Status?: string | undefined;
  InputPayload?: string | undefined;
  Result?: string | undefined;
  Error?: ErrorObject | undefined;
  EndTimestamp?: Date | undefined;
  Version?: string | undefined;
  TraceHeader?: TraceHeader | undefined;
  ExecutionDataIncluded?: boolean | undefined;
  DurableConfig?: DurableConfig | undefined;
}

export interface GetDurableExecutionStateRequest {
  DurableExecutionArn: string;
  CheckpointToken: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface GetDurableExecutionStateResponse {
  Operations?: readonly Operation[] | undefined;
  NextMarker?: string | undefined;
}

export interface GetEventSourceMappingRequest {
  UUID: string;
}

export interface GetFunctionCodeSigningConfigRequest {
  FunctionName: string;
}

export interface GetFunctionCodeSigningConfigResponse {
  CodeSigningConfigArn?: string | undefined;
  FunctionName?: string | undefined;
}

export interface GetFunctionConcurrencyRequest {
  FunctionName: string;
}

export interface GetFunctionConcurrencyResponse {
  ReservedConcurrentExecutions?: number | undefined;
}

export interface GetFunctionConfigurationRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetFunctionEventInvokeConfigRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetFunctionRecursionConfigRequest {
  FunctionName: string;
}

export interface GetFunctionRecursionConfigResponse {
  RecursiveLoop?: string | undefined;
}

export interface GetFunctionRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetFunctionResponse {
  Configuration?: FunctionConfiguration | undefined;
  Code?: FunctionCodeLocation | undefined;
  Tags?: { [key: string]: string } | undefined;
  TagsError?: TagsError | undefined;
  Concurrency?: Concurrency | undefined;
}

export interface GetFunctionScalingConfigRequest {
  FunctionName: string;
  Qualifier: string;
}

export interface GetFunctionScalingConfigResponse {
  FunctionArn?: string | undefined;
  AppliedFunctionScalingConfig?: FunctionScalingConfig | undefined;
  RequestedFunctionScalingConfig?: FunctionScalingConfig | undefined;
}

export interface GetFunctionUrlConfigRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetFunctionUrlConfigResponse {
  FunctionUrl?: string | undefined;
  FunctionArn?: string | undefined;
  AuthType?: string | undefined;
  CreationTime?: string | undefined;
  LastModifiedTime?: string | undefined;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface GetLayerVersionByArnRequest {
  Arn: string;
}

export interface GetLayerVersionPolicyRequest {
  LayerName: string;
  VersionNumber: number;
}

export interface GetLayerVersionPolicyResponse {
  Policy?: string | undefined;
  RevisionId?: string | undefined;
}

export interface GetLayerVersionRequest {
  LayerName: string;
  VersionNumber: number;
}

export interface GetLayerVersionResponse {
  Content?: LayerVersionContentOutput | undefined;
  LayerArn?: string | undefined;
  LayerVersionArn?: string | undefined;
  Description?: string | undefined;
  CreatedDate?: string | undefined;
  Version?: number | undefined;
  CompatibleArchitectures?: readonly string[] | undefined;
  CompatibleRuntimes?: readonly string[] | undefined;
  LicenseInfo?: string | undefined;
}

export interface GetPolicyRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetPolicyResponse {
  Policy?: string | undefined;
  RevisionId?: string | undefined;
}

export interface GetProvisionedConcurrencyConfigRequest {
  FunctionName: string;
  Qualifier: string;
}

export interface GetProvisionedConcurrencyConfigResponse {
  RequestedProvisionedConcurrentExecutions?: number | undefined;
  AvailableProvisionedConcurrentExecutions?: number | undefined;
  AllocatedProvisionedConcurrentExecutions?: number | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  LastModified?: string | undefined;
}

export interface GetResourcePolicyRequest {
  ResourceArn: string;
}

export interface GetResourcePolicyResponse {
  Policy?: string | undefined;
  RevisionId?: string | undefined;
}

export interface GetRuntimeManagementConfigRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
}

export interface GetRuntimeManagementConfigResponse {
  UpdateRuntimeOn?: string | undefined;
  FunctionArn?: string | undefined;
  RuntimeVersionArn?: string | undefined;
}

export interface ImageConfig {
  EntryPoint?: readonly string[] | undefined;
  Command?: readonly string[] | undefined;
  WorkingDirectory?: string | undefined;
}

export interface ImageConfigError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface ImageConfigResponse {
  ImageConfig?: ImageConfig | undefined;
  Error?: ImageConfigError | undefined;
}

export interface InstanceRequirements {
  Architectures?: readonly string[] | undefined;
  AllowedInstanceTypes?: readonly string[] | undefined;
  ExcludedInstanceTypes?: readonly string[] | undefined;
}

export interface InvocationCompletedDetails {
  StartTimestamp?: Date | undefined;
  EndTimestamp?: Date | undefined;
  RequestId?: string | undefined;
  Error?: EventError | undefined;
}

export interface InvocationRequest {
  FunctionName: string;
  InvocationType?: string | undefined;
  LogType?: string | undefined;
  ClientContext?: string | undefined;
  DurableExecutionName?: string | undefined;
  Payload?: Uint8Array | undefined;
  Qualifier?: string | undefined;
  TenantId?: string | undefined;
}

export interface InvocationResponse {
  StatusCode?: number | undefined;
  FunctionError?: string | undefined;
  LogResult?: string | undefined;
  Payload?: Uint8Array | undefined;
  ExecutedVersion?: string | undefined;
  DurableExecutionArn?: string | undefined;
}

export interface InvokeAsyncRequest {
  FunctionName: string;
  InvokeArgs: RequestBody;
}

export interface InvokeAsyncResponse {
  Status?: number | undefined;
}

export interface InvokeResponseStreamUpdate {
  Payload?: Uint8Array | undefined;
}

export interface InvokeWithResponseStreamCompleteEvent {
  ErrorCode?: string | undefined;
  ErrorDetails?: string | undefined;
  LogResult?: string | undefined;
}

export interface InvokeWithResponseStreamRequest {
  FunctionName: string;
  LogType?: string | undefined;
  ClientContext?: string | undefined;
  Qualifier?: string | undefined;
  Payload?: Uint8Array | undefined;
  TenantId?: string | undefined;
  InvocationType?: string | undefined;
}

export interface InvokeWithResponseStreamResponse {
  StatusCode?: number | undefined;
  ExecutedVersion?: string | undefined;
  EventStream?: AsyncIterable<InvokeWithResponseStreamResponseEvent> | undefined;
  ResponseStreamContentType?: string | undefined;
}

export interface InvokeWithResponseStreamResponseEvent {
  PayloadChunk?: InvokeResponseStreamUpdate | undefined;
  InvokeComplete?: InvokeWithResponseStreamCompleteEvent | undefined;
}

export interface KafkaSchemaRegistryAccessConfig {
  Type?: string | undefined;
  URI?: string | undefined;
}

export interface KafkaSchemaRegistryConfig {
  SchemaRegistryURI?: string | undefined;
  EventRecordFormat?: string | undefined;
  AccessConfigs?: readonly KafkaSchemaRegistryAccessConfig[] | undefined;
  SchemaValidationConfigs?: readonly KafkaSchemaValidationConfig[] | undefined;
}

export interface KafkaSchemaValidationConfig {
  Attribute?: string | undefined;
}

export interface LambdaManagedInstancesCapacityProviderConfig {
  CapacityProviderArn: string;
  PerExecutionEnvironmentMaxConcurrency?: number | undefined;
  ExecutionEnvironmentMemoryGiBPerVCpu?: number | undefined;
}

export interface Layer {
  Arn?: string | undefined;
  CodeSize?: number | undefined;
  SigningProfileVersionArn?: string | undefined;
  SigningJobArn?: string | undefined;
}

export interface LayerVersionContentInput {
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
  S3ObjectVersion?: string | undefined;
  S3ObjectStorageMode?: string | undefined;
  ZipFile?: Uint8Array | undefined;
}

export interface LayerVersionContentOutput {
  Location?: string | undefined;
  CodeSha256?: string | undefined;
  CodeSize?: number | undefined;
  SigningProfileVersionArn?: string | undefined;
  SigningJobArn?: string | undefined;
  ResolvedS3Object?: ResolvedS3Object | undefined;
}

export interface LayerVersionsListItem {
  LayerVersionArn?: string | undefined;
  Version?: number | undefined;
  Description?: string | undefined;
  CreatedDate?: string | undefined;
  CompatibleArchitectures?: readonly string[] | undefined;
  CompatibleRuntimes?: readonly string[] | undefined;
  LicenseInfo?: string | undefined;
}

export interface LayersListItem {
  LayerName?: string | undefined;
  LayerArn?: string | undefined;
  LatestMatchingVersion?: LayerVersionsListItem | undefined;
}

export interface ListAliasesRequest {
  FunctionName: string;
  FunctionVersion?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAliasesResponse {
  NextMarker?: string | undefined;
  Aliases?: readonly AliasConfiguration[] | undefined;
}

export interface ListCapacityProvidersRequest {
  State?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListCapacityProvidersResponse {
  CapacityProviders?: readonly CapacityProvider[] | undefined;
  NextMarker?: string | undefined;
}

export interface ListCodeSigningConfigsRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListCodeSigningConfigsResponse {
  NextMarker?: string | undefined;
  CodeSigningConfigs?: readonly CodeSigningConfig[] | undefined;
}

export interface ListDurableExecutionsByFunctionRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
  DurableExecutionName?: string | undefined;
  Statuses?: readonly string[] | undefined;
  StartedAfter?: Date | undefined;
  StartedBefore?: Date | undefined;
  ReverseOrder?: boolean | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListDurableExecutionsByFunctionResponse {
  DurableExecutions?: readonly Execution[] | undefined;
  NextMarker?: string | undefined;
}

export interface ListEventSourceMappingsRequest {
  EventSourceArn?: string | undefined;
  FunctionName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListEventSourceMappingsResponse {
  NextMarker?: string | undefined;
  EventSourceMappings?: readonly EventSourceMappingConfiguration[] | undefined;
}

export interface ListFunctionEventInvokeConfigsRequest {
  FunctionName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionEventInvokeConfigsResponse {
  FunctionEventInvokeConfigs?: readonly FunctionEventInvokeConfig[] | undefined;
  NextMarker?: string | undefined;
}

export interface ListFunctionUrlConfigsRequest {
  FunctionName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionUrlConfigsResponse {
  FunctionUrlConfigs?: readonly FunctionUrlConfig[] | undefined;
  NextMarker?: string | undefined;
}

export interface ListFunctionVersionsByCapacityProviderRequest {
  CapacityProviderName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionVersionsByCapacityProviderResponse {
  CapacityProviderArn?: string | undefined;
  FunctionVersions?: readonly FunctionVersionsByCapacityProviderListItem[] | undefined;
  NextMarker?: string | undefined;
}

export interface ListFunctionsByCodeSigningConfigRequest {
  CodeSigningConfigArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionsByCodeSigningConfigResponse {
  NextMarker?: string | undefined;
  FunctionArns?: readonly string[] | undefined;
}

export interface ListFunctionsRequest {
  MasterRegion?: string | undefined;
  FunctionVersion?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionsResponse {
  NextMarker?: string | undefined;
  Functions?: readonly FunctionConfiguration[] | undefined;
}

export interface ListLayerVersionsRequest {
  LayerName: string;
  CompatibleArchitecture?: string | undefined;
  CompatibleRuntime?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListLayerVersionsResponse {
  NextMarker?: string | undefined;
  LayerVersions?: readonly LayerVersionsListItem[] | undefined;
}

export interface ListLayersRequest {
  CompatibleArchitecture?: string | undefined;
  CompatibleRuntime?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListLayersResponse {
  NextMarker?: string | undefined;
  Layers?: readonly LayersListItem[] | undefined;
}

export interface ListProvisionedConcurrencyConfigsRequest {
  FunctionName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListProvisionedConcurrencyConfigsResponse {
  ProvisionedConcurrencyConfigs?: readonly ProvisionedConcurrencyConfigListItem[] | undefined;
  NextMarker?: string | undefined;
}

export interface ListTagsRequest {
  Resource: string;
}

export interface ListTagsResponse {
  Tags?: { [key: string]: string } | undefined;
}

export interface ListVersionsByFunctionRequest {
  FunctionName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListVersionsByFunctionResponse {
  NextMarker?: string | undefined;
  Versions?: readonly FunctionConfiguration[] | undefined;
}

export interface LoggingConfig {
  LogFormat?: string | undefined;
  ApplicationLogLevel?: string | undefined;
  SystemLogLevel?: string | undefined;
  LogGroup?: string | undefined;
}

export interface OnFailure {
  Destination?: string | undefined;
}

export interface OnSuccess {
  Destination?: string | undefined;
}

export interface Operation {
  Id?: string | undefined;
  Type?: string | undefined;
  StartTimestamp?: Date | undefined;
  Status?: string | undefined;
  ParentId?: string | undefined;
  Name?: string | undefined;
  SubType?: string | undefined;
  EndTimestamp?: Date | undefined;
  ExecutionDetails?: ExecutionDetails | undefined;
  ContextDetails?: ContextDetails | undefined;
  StepDetails?: StepDetails | undefined;
  WaitDetails?: WaitDetails | undefined;
  CallbackDetails?: CallbackDetails | undefined;
  ChainedInvokeDetails?: ChainedInvokeDetails | undefined;
}

export interface OperationUpdate {
  Id: string;
  Type: string;
  Action: string;
  ParentId?: string | undefined;
  Name?: string | undefined;
  SubType?: string | undefined;
  Payload?: string | undefined;
  Error?: ErrorObject | undefined;
  ContextOptions?: ContextOptions | undefined;
  StepOptions?: StepOptions | undefined;
  WaitOptions?: WaitOptions | undefined;
  CallbackOptions?: CallbackOptions | undefined;
  ChainedInvokeOptions?: ChainedInvokeOptions | undefined;
}

export interface PropagateTags {
  Mode?: string | undefined;
  ExplicitTags?: { [key: string]: string } | undefined;
}

export interface ProvisionedConcurrencyConfigListItem {
  FunctionArn?: string | undefined;
  RequestedProvisionedConcurrentExecutions?: number | undefined;
  AvailableProvisionedConcurrentExecutions?: number | undefined;
  AllocatedProvisionedConcurrentExecutions?: number | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  LastModified?: string | undefined;
}

export interface ProvisionedPollerConfig {
  MinimumPollers?: number | undefined;
  MaximumPollers?: number | undefined;
  PollerGroupName?: string | undefined;
}

export interface PublishLayerVersionRequest {
  LayerName: string;
  Content: LayerVersionContentInput;
  Description?: string | undefined;
  CompatibleArchitectures?: readonly string[] | undefined;
  CompatibleRuntimes?: readonly string[] | undefined;
  LicenseInfo?: string | undefined;
}

export interface PublishLayerVersionResponse {
  Content?: LayerVersionContentOutput | undefined;
  LayerArn?: string | undefined;
  LayerVersionArn?: string | undefined;
  Description?: string | undefined;
  CreatedDate?: string | undefined;
  Version?: number | undefined;
  CompatibleArchitectures?: readonly string[] | undefined;
  CompatibleRuntimes?: readonly string[] | undefined;
  LicenseInfo?: string | undefined;
}

export interface PublishVersionRequest {
  FunctionName: string;
  CodeSha256?: string | undefined;
  Description?: string | undefined;
  RevisionId?: string | undefined;
  PublishTo?: string | undefined;
}

export interface PutFunctionCodeSigningConfigRequest {
  CodeSigningConfigArn: string;
  FunctionName: string;
}

export interface PutFunctionCodeSigningConfigResponse {
  CodeSigningConfigArn?: string | undefined;
  FunctionName?: string | undefined;
}

export interface PutFunctionConcurrencyRequest {
  FunctionName: string;
  ReservedConcurrentExecutions: number;
}

export interface PutFunctionEventInvokeConfigRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
  MaximumRetryAttempts?: number | undefined;
  MaximumEventAgeInSeconds?: number | undefined;
  DestinationConfig?: DestinationConfig | undefined;
}

export interface PutFunctionRecursionConfigRequest {
  FunctionName: string;
  RecursiveLoop: string;
}

export interface PutFunctionRecursionConfigResponse {
  RecursiveLoop?: string | undefined;
}

export interface PutFunctionScalingConfigRequest {
  FunctionName: string;
  Qualifier: string;
  FunctionScalingConfig?: FunctionScalingConfig | undefined;
}

export interface PutFunctionScalingConfigResponse {
  FunctionState?: string | undefined;
}

export interface PutProvisionedConcurrencyConfigRequest {
  FunctionName: string;
  Qualifier: string;
  ProvisionedConcurrentExecutions: number;
}

export interface PutProvisionedConcurrencyConfigResponse {
  RequestedProvisionedConcurrentExecutions?: number | undefined;
  AllocatedProvisionedConcurrentExecutions?: number | undefined;
  AvailableProvisionedConcurrentExecutions?: number | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  LastModified?: string | undefined;
}

export interface PutResourcePolicyRequest {
  ResourceArn: string;
  Policy: string;
  RevisionId?: string | undefined;
}

export interface PutResourcePolicyResponse {
  Policy?: string | undefined;
  RevisionId?: string | undefined;
}

export interface PutRuntimeManagementConfigRequest {
  FunctionName: string;
  UpdateRuntimeOn: string;
  Qualifier?: string | undefined;
  RuntimeVersionArn?: string | undefined;
}

export interface PutRuntimeManagementConfigResponse {
  UpdateRuntimeOn?: string | undefined;
  FunctionArn?: string | undefined;
  RuntimeVersionArn?: string | undefined;
}

export interface RemoveLayerVersionPermissionRequest {
  LayerName: string;
  VersionNumber: number;
  StatementId: string;
  RevisionId?: string | undefined;
}

export interface RemovePermissionRequest {
  FunctionName: string;
  StatementId: string;
  Qualifier?: string | undefined;
  RevisionId?: string | undefined;
}

export interface ResolvedS3Object {
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
  S3ObjectVersion?: string | undefined;
}

export interface RetryDetails {
  CurrentAttempt?: number | undefined;
  NextAttemptDelaySeconds?: number | undefined;
}

export interface RuntimeVersionConfig {
  RuntimeVersionArn?: string | undefined;
  Error?: RuntimeVersionError | undefined;
}

export interface RuntimeVersionError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface S3FilesConfig {
  DirectS3Read?: string | undefined;
}

export interface ScalingConfig {
  MaximumConcurrency?: number | undefined;
}

export interface SelfManagedEventSource {
  Endpoints?: { [key: string]: readonly string[] } | undefined;
}

export interface SelfManagedKafkaEventSourceConfig {
  ConsumerGroupId?: string | undefined;
  SchemaRegistryConfig?: KafkaSchemaRegistryConfig | undefined;
  ConsumptionMode?: string | undefined;
}

export interface SendDurableExecutionCallbackFailureRequest {
  CallbackId: string;
  Error?: ErrorObject | undefined;
}

export interface SendDurableExecutionCallbackFailureResponse {}

export interface SendDurableExecutionCallbackHeartbeatRequest {
  CallbackId: string;
}

export interface SendDurableExecutionCallbackHeartbeatResponse {}

export interface SendDurableExecutionCallbackSuccessRequest {
  CallbackId: string;
  Result?: Uint8Array | undefined;
}

export interface SendDurableExecutionCallbackSuccessResponse {}

export interface SnapStart {
  ApplyOn?: string | undefined;
}

export interface SnapStartResponse {
  ApplyOn?: string | undefined;
  OptimizationStatus?: string | undefined;
}

export interface SourceAccessConfiguration {
  Type?: string | undefined;
  URI?: string | undefined;
}

export interface StepDetails {
  Attempt?: number | undefined;
  NextAttemptTimestamp?: Date | undefined;
  Result?: string | undefined;
  Error?: ErrorObject | undefined;
}

export interface StepFailedDetails {
  Error?: EventError | undefined;
  RetryDetails?: RetryDetails | undefined;
}

export interface StepOptions {
  NextAttemptDelaySeconds?: number | undefined;
}

export interface StepStartedDetails {}

export interface StepSucceededDetails {
  Result?: EventResult | undefined;
  RetryDetails?: RetryDetails | undefined;
}

export interface StopDurableExecutionRequest {
  DurableExecutionArn: string;
  Error?: ErrorObject | undefined;
}

export interface StopDurableExecutionResponse {
  StopTimestamp?: Date | undefined;
}

export interface TagResourceRequest {
  Resource: string;
  Tags: { [key: string]: string };
}

export interface TagsError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface TargetTrackingScalingPolicy {
  PredefinedMetricType: string;
  TargetValue: number;
}

export interface TenancyConfig {
  TenantIsolationMode: string;
}

export interface TraceHeader {
  XAmznTraceId?: string | undefined;
}

export interface TracingConfig {
  Mode?: string | undefined;
}

export interface TracingConfigResponse {
  Mode?: string | undefined;
}

export interface UntagResourceRequest {
  Resource: string;
  TagKeys: readonly string[];
}

export interface UpdateAliasRequest {
  FunctionName: string;
  Name: string;
  FunctionVersion?: string | undefined;
  Description?: string | undefined;
  RoutingConfig?: AliasRoutingConfiguration | undefined;
  RevisionId?: string | undefined;
}

export interface UpdateCapacityProviderRequest {
  CapacityProviderName: string;
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined;
  PropagateTags?: PropagateTags | undefined;
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined;
}

export interface UpdateCapacityProviderResponse {
  CapacityProvider?: CapacityProvider | undefined;
}

export interface UpdateCodeSigningConfigRequest {
  CodeSigningConfigArn: string;
  Description?: string | undefined;
  AllowedPublishers?: AllowedPublishers | undefined;
  CodeSigningPolicies?: CodeSigningPolicies | undefined;
}

export interface UpdateCodeSigningConfigResponse {
  CodeSigningConfig?: CodeSigningConfig | undefined;
}

export interface UpdateEventSourceMappingRequest {
  UUID: string;
  FunctionName?: string | undefined;
  Enabled?: boolean | undefined;
  BatchSize?: number | undefined;
  FilterCriteria?: FilterCriteria | undefined;
  KMSKeyArn?: string | undefined;
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined;
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined;
  ScalingConfig?: ScalingConfig | undefined;
  MaximumBatchingWindowInSeconds?: number | undefined;
  ParallelizationFactor?: number | undefined;
  DestinationConfig?: DestinationConfig | undefined;
  MaximumRecordAgeInSeconds?: number | undefined;
  BisectBatchOnFunctionError?: boolean | undefined;
  MaximumRetryAttempts?: number | undefined;
  TumblingWindowInSeconds?: number | undefined;
  SourceAccessConfigurations?: readonly SourceAccessConfiguration[] | undefined;
  FunctionResponseTypes?: readonly string[] | undefined;
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined;
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined;
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined;
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined;
}

export interface UpdateFunctionCodeRequest {
  FunctionName: string;
  ZipFile?: Uint8Array | undefined;
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
  S3ObjectVersion?: string | undefined;
  S3ObjectStorageMode?: string | undefined;
  ImageUri?: string | undefined;
  Architectures?: readonly string[] | undefined;
  Publish?: boolean | undefined;
  PublishTo?: string | undefined;
  DryRun?: boolean | undefined;
  RevisionId?: string | undefined;
  SourceKMSKeyArn?: string | undefined;
}

export interface UpdateFunctionConfigurationRequest {
  FunctionName: string;
  Role?: string | undefined;
  Handler?: string | undefined;
  Description?: string | undefined;
  Timeout?: number | undefined;
  MemorySize?: number | undefined;
  VpcConfig?: VpcConfig | undefined;
  Environment?: Environment | undefined;
  Runtime?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  KMSKeyArn?: string | undefined;
  TracingConfig?: TracingConfig | undefined;
  RevisionId?: string | undefined;
  Layers?: readonly string[] | undefined;
  FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
  ImageConfig?: ImageConfig | undefined;
  EphemeralStorage?: EphemeralStorage | undefined;
  SnapStart?: SnapStart | undefined;
  LoggingConfig?: LoggingConfig | undefined;
  CapacityProviderConfig?: CapacityProviderConfig | undefined;
  DurableConfig?: DurableConfig | undefined;
}

export interface UpdateFunctionEventInvokeConfigRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
  MaximumRetryAttempts?: number | undefined;
  MaximumEventAgeInSeconds?: number | undefined;
  DestinationConfig?: DestinationConfig | undefined;
}

export interface UpdateFunctionUrlConfigRequest {
  FunctionName: string;
  Qualifier?: string | undefined;
  AuthType?: string | undefined;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface UpdateFunctionUrlConfigResponse {
  FunctionUrl?: string | undefined;
  FunctionArn?: string | undefined;
  AuthType?: string | undefined;
  CreationTime?: string | undefined;
  LastModifiedTime?: string | undefined;
  Cors?: Cors | undefined;
  InvokeMode?: string | undefined;
}

export interface VpcConfig {
  SubnetIds?: readonly string[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  Ipv6AllowedForDualStack?: boolean | undefined;
}

export interface VpcConfigResponse {
  SubnetIds?: readonly string[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  VpcId?: string | undefined;
  Ipv6AllowedForDualStack?: boolean | undefined;
}

export interface WaitCancelledDetails {
  Error?: EventError | undefined;
}

export interface WaitDetails {
  ScheduledEndTimestamp?: Date | undefined;
}

export interface WaitOptions {
  WaitSeconds?: number | undefined;
}

export interface WaitStartedDetails {
  Duration?: number | undefined;
  ScheduledEndTimestamp?: Date | undefined;
}

export interface WaitSucceededDetails {
  Duration?: number | undefined;
}

export type ApplicationLogLevel =
  | "DEBUG"
  | "ERROR"
  | "FATAL"
  | "INFO"
  | "TRACE"
  | "WARN";

export type Architecture =
  | "arm64"
  | "x86_64";

export type CapacityProviderPredefinedMetricType =
  | "LambdaCapacityProviderAverageCPUUtilization";

export type CapacityProviderScalingMode =
  | "Auto"
  | "Manual";

export type CapacityProviderState =
  | "Active"
  | "Deleting"
  | "Failed"
  | "Pending";

export type CodeSigningPolicy =
  | "Enforce"
  | "Warn";

export type DirectS3Read =
  | "AUTO"
  | "DISABLED"
  | "ENABLED";

export type EventSourceMappingMetric =
  | "ErrorCount"
  | "EventCount"
  | "KafkaMetrics";

export type EventSourceMappingSystemLogLevel =
  | "DEBUG"
  | "INFO"
  | "WARN";

export type EventSourcePosition =
  | "AT_TIMESTAMP"
  | "LATEST"
  | "TRIM_HORIZON";

export type EventType =
  | "CallbackFailed"
  | "CallbackStarted"
  | "CallbackSucceeded"
  | "CallbackTimedOut"
  | "ChainedInvokeFailed"
  | "ChainedInvokeStarted"
  | "ChainedInvokeStopped"
  | "ChainedInvokeSucceeded"
  | "ChainedInvokeTimedOut"
  | "ContextFailed"
  | "ContextStarted"
  | "ContextSucceeded"
  | "ExecutionFailed"
  | "ExecutionStarted"
  | "ExecutionStopped"
  | "ExecutionSucceeded"
  | "ExecutionTimedOut"
  | "InvocationCompleted"
  | "StepFailed"
  | "StepStarted"
  | "StepSucceeded"
  | "WaitCancelled"
  | "WaitStarted"
  | "WaitSucceeded";

export type ExecutionStatus =
  | "FAILED"
  | "RUNNING"
  | "STOPPED"
  | "SUCCEEDED"
  | "TIMED_OUT";

export type FullDocument =
  | "Default"
  | "UpdateLookup";

export type FunctionResponseType =
  | "ReportBatchItemFailures";

export type FunctionUrlAuthType =
  | "AWS_IAM"
  | "NONE";

export type FunctionVersion =
  | "ALL";

export type FunctionVersionLatestPublished =
  | "LATEST_PUBLISHED";

export type InvocationType =
  | "DryRun"
  | "Event"
  | "RequestResponse";

export type InvokeMode =
  | "BUFFERED"
  | "RESPONSE_STREAM";

export type KafkaEventSourceMappingConsumptionMode =
  | "Queue"
  | "Stream";

export type KafkaSchemaRegistryAuthType =
  | "BASIC_AUTH"
  | "CLIENT_CERTIFICATE_TLS_AUTH"
  | "OAUTHBEARER_AUTH"
  | "SERVER_ROOT_CA_CERTIFICATE";

export type KafkaSchemaValidationAttribute =
  | "KEY"
  | "VALUE";

export type LastUpdateStatus =
  | "Failed"
  | "InProgress"
  | "Successful";

export type LastUpdateStatusReasonCode =
  | "CapacityProviderScalingLimitExceeded"
  | "DependencyError"
  | "DisabledKMSKey"
  | "DisallowedByVpcEncryptionControl"
  | "EC2RequestLimitExceeded"
  | "EFSIOError"
  | "EFSMountConnectivityError"
  | "EFSMountFailure"
  | "EFSMountTimeout"
  | "EniLimitExceeded"
  | "FunctionError"
  | "FunctionError.ExtensionInitError"
  | "FunctionError.InitResourceExhausted"
  | "FunctionError.InitTimeout"
  | "FunctionError.InvalidEntryPoint"
  | "FunctionError.InvalidWorkingDirectory"
  | "FunctionError.PermissionDenied"
  | "FunctionError.RuntimeInitError"
  | "FunctionError.TooManyExtensions"
  | "ImageAccessDenied"
  | "ImageDeleted"
  | "InsufficientCapacity"
  | "InsufficientRolePermissions"
  | "InternalError"
  | "InvalidConfiguration"
  | "InvalidImage"
  | "InvalidRuntime"
  | "InvalidSecurityGroup"
  | "InvalidStateKMSKey"
  | "InvalidSubnet"
  | "InvalidZipFileException"
  | "KMSKeyAccessDenied"
  | "KMSKeyNotFound"
  | "ServiceQuotaExceededException"
  | "SubnetOutOfIPAddresses"
  | "VcpuLimitExceeded";

export type LogFormat =
  | "JSON"
  | "Text";

export type LogType =
  | "None"
  | "Tail";

export type OperationAction =
  | "CANCEL"
  | "FAIL"
  | "RETRY"
  | "START"
  | "SUCCEED";

export type OperationStatus =
  | "CANCELLED"
  | "FAILED"
  | "PENDING"
  | "READY"
  | "STARTED"
  | "STOPPED"
  | "SUCCEEDED"
  | "TIMED_OUT";

export type OperationType =
  | "CALLBACK"
  | "CHAINED_INVOKE"
  | "CONTEXT"
  | "EXECUTION"
  | "STEP"
  | "WAIT";

export type PackageType =
  | "Image"
  | "Zip";

export type PropagateTagsMode =
  | "Explicit"
  | "None";

export type ProvisionedConcurrencyStatusEnum =
  | "FAILED"
  | "IN_PROGRESS"
  | "READY";

export type RecursiveLoop =
  | "Allow"
  | "Terminate";

export type ResponseStreamingInvocationType =
  | "DryRun"
  | "RequestResponse";

export type Runtime =
  | "dotnet10"
  | "dotnet6"
  | "dotnet8"
  | "dotnetcore1.0"
  | "dotnetcore2.0"
  | "dotnetcore2.1"
  | "dotnetcore3.1"
  | "go1.x"
  | "java11"
  | "java11.al2023"
  | "java17"
  | "java17.al2023"
  | "java21"
  | "java25"
  | "java8"
  | "java8.al2"
  | "java8.al2023"
  | "nodejs"
  | "nodejs10.x"
  | "nodejs12.x"
  | "nodejs14.x"
  | "nodejs16.x"
  | "nodejs18.x"
  | "nodejs20.x"
  | "nodejs22.x"
  | "nodejs24.x"
  | "nodejs26.x"
  | "nodejs4.3"
  | "nodejs4.3-edge"
  | "nodejs6.10"
  | "nodejs8.10"
  | "provided"
  | "provided.al2"
  | "provided.al2023"
  | "python2.7"
  | "python3.10"
  | "python3.11"
  | "python3.12"
  | "python3.13"
  | "python3.14"
  | "python3.15"
  | "python3.6"
  | "python3.7"
  | "python3.8"
  | "python3.9"
  | "ruby2.5"
  | "ruby2.7"
  | "ruby3.2"
  | "ruby3.3"
  | "ruby3.4"
  | "ruby4.0";

export type S3ObjectStorageMode =
  | "COPY"
  | "REFERENCE";

export type SchemaRegistryEventRecordFormat =
  | "JSON"
  | "SOURCE";

export type SnapStartApplyOn =
  | "None"
  | "PublishedVersions";

export type SnapStartOptimizationStatus =
  | "Off"
  | "On";

export type SourceAccessType =
  | "BASIC_AUTH"
  | "CLIENT_CERTIFICATE_TLS_AUTH"
  | "IAM_AUTH"
  | "IAM_OAUTHBEARER_AUTH"
  | "OAUTHBEARER_AUDIENCE"
  | "OAUTHBEARER_AUTH"
  | "OAUTHBEARER_IDENTITY_POOL"
  | "OAUTHBEARER_LOGICAL_CLUSTER"
  | "OAUTHBEARER_SCOPE"
  | "SASL_SCRAM_256_AUTH"
  | "SASL_SCRAM_512_AUTH"
  | "SERVER_ROOT_CA_CERTIFICATE"
  | "VIRTUAL_HOST"
  | "VPC_SECURITY_GROUP"
  | "VPC_SUBNET";

export type State =
  | "Active"
  | "ActiveNonInvocable"
  | "Deactivated"
  | "Deactivating"
  | "Deleting"
  | "Failed"
  | "Inactive"
  | "Pending";

export type StateReasonCode =
  | "CapacityProviderScalingLimitExceeded"
  | "Creating"
  | "DependencyError"
  | "DisabledKMSKey"
  | "DisallowedByVpcEncryptionControl"
  | "DrainingDurableExecutions"
  | "EC2RequestLimitExceeded"
  | "EFSIOError"
  | "EFSMountConnectivityError"
  | "EFSMountFailure"
  | "EFSMountTimeout"
  | "EniLimitExceeded"
  | "FunctionError"
  | "FunctionError.ExtensionInitError"
  | "FunctionError.InitResourceExhausted"
  | "FunctionError.InitTimeout"
  | "FunctionError.InvalidEntryPoint"
  | "FunctionError.InvalidWorkingDirectory"
  | "FunctionError.PermissionDenied"
  | "FunctionError.RuntimeInitError"
  | "FunctionError.TooManyExtensions"
  | "Idle"
  | "ImageAccessDenied"
  | "ImageDeleted"
  | "InsufficientCapacity"
  | "InsufficientRolePermissions"
  | "InternalError"
  | "InvalidConfiguration"
  | "InvalidImage"
  | "InvalidRuntime"
  | "InvalidSecurityGroup"
  | "InvalidStateKMSKey"
  | "InvalidSubnet"
  | "InvalidZipFileException"
  | "KMSKeyAccessDenied"
  | "KMSKeyNotFound"
  | "Restoring"
  | "ServiceQuotaExceededException"
  | "SubnetOutOfIPAddresses"
  | "VcpuLimitExceeded";

export type SystemLogLevel =
  | "DEBUG"
  | "INFO"
  | "WARN";

export type TenantIsolationMode =
  | "PER_TENANT";

export type TracingMode =
  | "Active"
  | "PassThrough";

export type UpdateRuntimeOn =
  | "Auto"
  | "FunctionUpdate"
  | "Manual";
