/** The types of AWSEvents's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Events {
  ActivateEventSource: { input: ActivateEventSourceRequest; output: {} };
  CancelReplay: { input: CancelReplayRequest; output: CancelReplayResponse };
  CreateApiDestination: { input: CreateApiDestinationRequest; output: CreateApiDestinationResponse };
  CreateArchive: { input: CreateArchiveRequest; output: CreateArchiveResponse };
  CreateConnection: { input: CreateConnectionRequest; output: CreateConnectionResponse };
  CreateEndpoint: { input: CreateEndpointRequest; output: CreateEndpointResponse };
  CreateEventBus: { input: CreateEventBusRequest; output: CreateEventBusResponse };
  CreatePartnerEventSource: { input: CreatePartnerEventSourceRequest; output: CreatePartnerEventSourceResponse };
  DeactivateEventSource: { input: DeactivateEventSourceRequest; output: {} };
  DeauthorizeConnection: { input: DeauthorizeConnectionRequest; output: DeauthorizeConnectionResponse };
  DeleteApiDestination: { input: DeleteApiDestinationRequest; output: DeleteApiDestinationResponse };
  DeleteArchive: { input: DeleteArchiveRequest; output: DeleteArchiveResponse };
  DeleteConnection: { input: DeleteConnectionRequest; output: DeleteConnectionResponse };
  DeleteEndpoint: { input: DeleteEndpointRequest; output: DeleteEndpointResponse };
  DeleteEventBus: { input: DeleteEventBusRequest; output: {} };
  DeletePartnerEventSource: { input: DeletePartnerEventSourceRequest; output: {} };
  DeleteRule: { input: DeleteRuleRequest; output: {} };
  DescribeApiDestination: { input: DescribeApiDestinationRequest; output: DescribeApiDestinationResponse };
  DescribeArchive: { input: DescribeArchiveRequest; output: DescribeArchiveResponse };
  DescribeConnection: { input: DescribeConnectionRequest; output: DescribeConnectionResponse };
  DescribeEndpoint: { input: DescribeEndpointRequest; output: DescribeEndpointResponse };
  DescribeEventBus: { input: DescribeEventBusRequest; output: DescribeEventBusResponse };
  DescribeEventSource: { input: DescribeEventSourceRequest; output: DescribeEventSourceResponse };
  DescribePartnerEventSource: { input: DescribePartnerEventSourceRequest; output: DescribePartnerEventSourceResponse };
  DescribeReplay: { input: DescribeReplayRequest; output: DescribeReplayResponse };
  DescribeRule: { input: DescribeRuleRequest; output: DescribeRuleResponse };
  DisableRule: { input: DisableRuleRequest; output: {} };
  EnableRule: { input: EnableRuleRequest; output: {} };
  ListApiDestinations: { input: ListApiDestinationsRequest; output: ListApiDestinationsResponse };
  ListArchives: { input: ListArchivesRequest; output: ListArchivesResponse };
  ListConnections: { input: ListConnectionsRequest; output: ListConnectionsResponse };
  ListEndpoints: { input: ListEndpointsRequest; output: ListEndpointsResponse };
  ListEventBuses: { input: ListEventBusesRequest; output: ListEventBusesResponse };
  ListEventSources: { input: ListEventSourcesRequest; output: ListEventSourcesResponse };
  ListPartnerEventSourceAccounts: { input: ListPartnerEventSourceAccountsRequest; output: ListPartnerEventSourceAccountsResponse };
  ListPartnerEventSources: { input: ListPartnerEventSourcesRequest; output: ListPartnerEventSourcesResponse };
  ListReplays: { input: ListReplaysRequest; output: ListReplaysResponse };
  ListRuleNamesByTarget: { input: ListRuleNamesByTargetRequest; output: ListRuleNamesByTargetResponse };
  ListRules: { input: ListRulesRequest; output: ListRulesResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ListTargetsByRule: { input: ListTargetsByRuleRequest; output: ListTargetsByRuleResponse };
  PutEvents: { input: PutEventsRequest; output: PutEventsResponse };
  PutPartnerEvents: { input: PutPartnerEventsRequest; output: PutPartnerEventsResponse };
  PutPermission: { input: PutPermissionRequest; output: {} };
  PutRule: { input: PutRuleRequest; output: PutRuleResponse };
  PutTargets: { input: PutTargetsRequest; output: PutTargetsResponse };
  RemovePermission: { input: RemovePermissionRequest; output: {} };
  RemoveTargets: { input: RemoveTargetsRequest; output: RemoveTargetsResponse };
  StartReplay: { input: StartReplayRequest; output: StartReplayResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  TestEventPattern: { input: TestEventPatternRequest; output: TestEventPatternResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateApiDestination: { input: UpdateApiDestinationRequest; output: UpdateApiDestinationResponse };
  UpdateArchive: { input: UpdateArchiveRequest; output: UpdateArchiveResponse };
  UpdateConnection: { input: UpdateConnectionRequest; output: UpdateConnectionResponse };
  UpdateEndpoint: { input: UpdateEndpointRequest; output: UpdateEndpointResponse };
  UpdateEventBus: { input: UpdateEventBusRequest; output: UpdateEventBusResponse };
}

export interface ActivateEventSourceRequest {
  Name: string;
}

export interface ApiDestination {
  ApiDestinationArn?: string | undefined;
  Name?: string | undefined;
  ApiDestinationState?: string | undefined;
  ConnectionArn?: string | undefined;
  InvocationEndpoint?: string | undefined;
  HttpMethod?: string | undefined;
  InvocationRateLimitPerSecond?: number | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface AppSyncParameters {
  GraphQLOperation?: string | undefined;
}

export interface Archive {
  ArchiveName?: string | undefined;
  EventSourceArn?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  RetentionDays?: number | undefined;
  SizeBytes?: number | undefined;
  EventCount?: number | undefined;
  CreationTime?: Date | undefined;
}

export interface AwsVpcConfiguration {
  Subnets: readonly string[];
  SecurityGroups?: readonly string[] | undefined;
  AssignPublicIp?: string | undefined;
}

export interface BatchArrayProperties {
  Size?: number | undefined;
}

export interface BatchParameters {
  JobDefinition: string;
  JobName: string;
  ArrayProperties?: BatchArrayProperties | undefined;
  RetryStrategy?: BatchRetryStrategy | undefined;
}

export interface BatchRetryStrategy {
  Attempts?: number | undefined;
}

export interface CancelReplayRequest {
  ReplayName: string;
}

export interface CancelReplayResponse {
  ReplayArn?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
}

export interface CapacityProviderStrategyItem {
  capacityProvider: string;
  weight?: number | undefined;
  base?: number | undefined;
}

export interface Condition {
  Type: string;
  Key: string;
  Value: string;
}

export interface Connection {
  ConnectionArn?: string | undefined;
  Name?: string | undefined;
  ConnectionState?: string | undefined;
  StateReason?: string | undefined;
  AuthorizationType?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastAuthorizedTime?: Date | undefined;
}

export interface ConnectionApiKeyAuthResponseParameters {
  ApiKeyName?: string | undefined;
}

export interface ConnectionAuthResponseParameters {
  BasicAuthParameters?: ConnectionBasicAuthResponseParameters | undefined;
  OAuthParameters?: ConnectionOAuthResponseParameters | undefined;
  ApiKeyAuthParameters?: ConnectionApiKeyAuthResponseParameters | undefined;
  InvocationHttpParameters?: ConnectionHttpParameters | undefined;
  ConnectivityParameters?: DescribeConnectionConnectivityParameters | undefined;
}

export interface ConnectionBasicAuthResponseParameters {
  Username?: string | undefined;
}

export interface ConnectionBodyParameter {
  Key?: string | undefined;
  Value?: string | undefined;
  IsValueSecret?: boolean | undefined;
}

export interface ConnectionHeaderParameter {
  Key?: string | undefined;
  Value?: string | undefined;
  IsValueSecret?: boolean | undefined;
}

export interface ConnectionHttpParameters {
  HeaderParameters?: readonly ConnectionHeaderParameter[] | undefined;
  QueryStringParameters?: readonly ConnectionQueryStringParameter[] | undefined;
  BodyParameters?: readonly ConnectionBodyParameter[] | undefined;
}

export interface ConnectionOAuthClientResponseParameters {
  ClientID?: string | undefined;
}

export interface ConnectionOAuthResponseParameters {
  ClientParameters?: ConnectionOAuthClientResponseParameters | undefined;
  AuthorizationEndpoint?: string | undefined;
  HttpMethod?: string | undefined;
  OAuthHttpParameters?: ConnectionHttpParameters | undefined;
}

export interface ConnectionQueryStringParameter {
  Key?: string | undefined;
  Value?: string | undefined;
  IsValueSecret?: boolean | undefined;
}

export interface ConnectivityResourceConfigurationArn {
  ResourceConfigurationArn: string;
}

export interface ConnectivityResourceParameters {
  ResourceParameters: ConnectivityResourceConfigurationArn;
}

export interface CreateApiDestinationRequest {
  Name: string;
  ConnectionArn: string;
  InvocationEndpoint: string;
  HttpMethod: string;
  Description?: string | undefined;
  InvocationRateLimitPerSecond?: number | undefined;
}

export interface CreateApiDestinationResponse {
  ApiDestinationArn?: string | undefined;
  ApiDestinationState?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface CreateArchiveRequest {
  ArchiveName: string;
  EventSourceArn: string;
  Description?: string | undefined;
  EventPattern?: string | undefined;
  RetentionDays?: number | undefined;
  KmsKeyIdentifier?: string | undefined;
}

export interface CreateArchiveResponse {
  ArchiveArn?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  CreationTime?: Date | undefined;
}

export interface CreateConnectionApiKeyAuthRequestParameters {
  ApiKeyName: string;
  ApiKeyValue: string;
}

export interface CreateConnectionAuthRequestParameters {
  BasicAuthParameters?: CreateConnectionBasicAuthRequestParameters | undefined;
  OAuthParameters?: CreateConnectionOAuthRequestParameters | undefined;
  ApiKeyAuthParameters?: CreateConnectionApiKeyAuthRequestParameters | undefined;
  InvocationHttpParameters?: ConnectionHttpParameters | undefined;
  ConnectivityParameters?: ConnectivityResourceParameters | undefined;
}

export interface CreateConnectionBasicAuthRequestParameters {
  Username: string;
  Password: string;
}

export interface CreateConnectionOAuthClientRequestParameters {
  ClientID: string;
  ClientSecret: string;
}

export interface CreateConnectionOAuthRequestParameters {
  ClientParameters: CreateConnectionOAuthClientRequestParameters;
  AuthorizationEndpoint: string;
  HttpMethod: string;
  OAuthHttpParameters?: ConnectionHttpParameters | undefined;
}

export interface CreateConnectionRequest {
  Name: string;
  AuthorizationType: string;
  AuthParameters: CreateConnectionAuthRequestParameters;
  Description?: string | undefined;
  InvocationConnectivityParameters?: ConnectivityResourceParameters | undefined;
  KmsKeyIdentifier?: string | undefined;
}

export interface CreateConnectionResponse {
  ConnectionArn?: string | undefined;
  ConnectionState?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface CreateEndpointRequest {
  Name: string;
  RoutingConfig: RoutingConfig;
  EventBuses: readonly EndpointEventBus[];
  Description?: string | undefined;
  ReplicationConfig?: ReplicationConfig | undefined;
  RoleArn?: string | undefined;
}

export interface CreateEndpointResponse {
  Name?: string | undefined;
  Arn?: string | undefined;
  RoutingConfig?: RoutingConfig | undefined;
  ReplicationConfig?: ReplicationConfig | undefined;
  EventBuses?: readonly EndpointEventBus[] | undefined;
  RoleArn?: string | undefined;
  State?: string | undefined;
}

export interface CreateEventBusRequest {
  Name: string;
  EventSourceName?: string | undefined;
  Description?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  LogConfig?: LogConfig | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateEventBusResponse {
  EventBusArn?: string | undefined;
  Description?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  LogConfig?: LogConfig | undefined;
}

export interface CreatePartnerEventSourceRequest {
  Name: string;
  Account: string;
}

export interface CreatePartnerEventSourceResponse {
  EventSourceArn?: string | undefined;
}

export interface DeactivateEventSourceRequest {
  Name: string;
}

export interface DeadLetterConfig {
  Arn?: string | undefined;
}

export interface DeauthorizeConnectionRequest {
  Name: string;
}

export interface DeauthorizeConnectionResponse {
  ConnectionArn?: string | undefined;
  ConnectionState?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastAuthorizedTime?: Date | undefined;
}

export interface DeleteApiDestinationRequest {
  Name: string;
}

export interface DeleteApiDestinationResponse {}

export interface DeleteArchiveRequest {
  ArchiveName: string;
}

export interface DeleteArchiveResponse {}

export interface DeleteConnectionRequest {
  Name: string;
}

export interface DeleteConnectionResponse {
  ConnectionArn?: string | undefined;
  ConnectionState?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastAuthorizedTime?: Date | undefined;
}

export interface DeleteEndpointRequest {
  Name: string;
}

export interface DeleteEndpointResponse {}

export interface DeleteEventBusRequest {
  Name: string;
}

export interface DeletePartnerEventSourceRequest {
  Name: string;
  Account: string;
}

export interface DeleteRuleRequest {
  Name: string;
  EventBusName?: string | undefined;
  Force?: boolean | undefined;
}

export interface DescribeApiDestinationRequest {
  Name: string;
}

export interface DescribeApiDestinationResponse {
  ApiDestinationArn?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  ApiDestinationState?: string | undefined;
  ConnectionArn?: string | undefined;
  InvocationEndpoint?: string | undefined;
  HttpMethod?: string | undefined;
  InvocationRateLimitPerSecond?: number | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface DescribeArchiveRequest {
  ArchiveName: string;
}

export interface DescribeArchiveResponse {
  ArchiveArn?: string | undefined;
  ArchiveName?: string | undefined;
  EventSourceArn?: string | undefined;
  Description?: string | undefined;
  EventPattern?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  RetentionDays?: number | undefined;
  SizeBytes?: number | undefined;
  EventCount?: number | undefined;
  CreationTime?: Date | undefined;
}

export interface DescribeConnectionConnectivityParameters {
  ResourceParameters?: DescribeConnectionResourceParameters | undefined;
}

export interface DescribeConnectionRequest {
  Name: string;
}

export interface DescribeConnectionResourceParameters {
  ResourceConfigurationArn?: string | undefined;
  ResourceAssociationArn?: string | undefined;
}

export interface DescribeConnectionResponse {
  ConnectionArn?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  InvocationConnectivityParameters?: DescribeConnectionConnectivityParameters | undefined;
  ConnectionState?: string | undefined;
  StateReason?: string | undefined;
  AuthorizationType?: string | undefined;
  SecretArn?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  AuthParameters?: ConnectionAuthResponseParameters | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastAuthorizedTime?: Date | undefined;
}

export interface DescribeEndpointRequest {
  Name: string;
  HomeRegion?: string | undefined;
}

export interface DescribeEndpointResponse {
  Name?: string | undefined;
  Description?: string | undefined;
  Arn?: string | undefined;
  RoutingConfig?: RoutingConfig | undefined;
  ReplicationConfig?: ReplicationConfig | undefined;
  EventBuses?: readonly EndpointEventBus[] | undefined;
  RoleArn?: string | undefined;
  EndpointId?: string | undefined;
  EndpointUrl?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface DescribeEventBusRequest {
  Name?: string | undefined;
}

export interface DescribeEventBusResponse {
  Name?: string | undefined;
  Arn?: string | undefined;
  Description?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  Policy?: string | undefined;
  LogConfig?: LogConfig | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  ManagedBy?: string | undefined;
}

export interface DescribeEventSourceRequest {
  Name: string;
}

export interface DescribeEventSourceResponse {
  Arn?: string | undefined;
  CreatedBy?: string | undefined;
  CreationTime?: Date | undefined;
  ExpirationTime?: Date | undefined;
  Name?: string | undefined;
  State?: string | undefined;
}

export interface DescribePartnerEventSourceRequest {
  Name: string;
}

export interface DescribePartnerEventSourceResponse {
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface DescribeReplayRequest {
  ReplayName: string;
}

export interface DescribeReplayResponse {
  ReplayName?: string | undefined;
  ReplayArn?: string | undefined;
  Description?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  EventSourceArn?: string | undefined;
  Destination?: ReplayDestination | undefined;
  EventStartTime?: Date | undefined;
  EventEndTime?: Date | undefined;
  EventLastReplayedTime?: Date | undefined;
  ReplayStartTime?: Date | undefined;
  ReplayEndTime?: Date | undefined;
}

export interface DescribeRuleRequest {
  Name: string;
  EventBusName?: string | undefined;
}

export interface DescribeRuleResponse {
  Name?: string | undefined;
  Arn?: string | undefined;
  EventPattern?: string | undefined;
  ScheduleExpression?: string | undefined;
  State?: string | undefined;
  Description?: string | undefined;
  RoleArn?: string | undefined;
  ManagedBy?: string | undefined;
  EventBusName?: string | undefined;
  CreatedBy?: string | undefined;
}

export interface DisableRuleRequest {
  Name: string;
  EventBusName?: string | undefined;
}

export interface EcsParameters {
  TaskDefinitionArn: string;
  TaskCount?: number | undefined;
  LaunchType?: string | undefined;
  NetworkConfiguration?: NetworkConfiguration | undefined;
  PlatformVersion?: string | undefined;
  Group?: string | undefined;
  CapacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  EnableECSManagedTags?: boolean | undefined;
  EnableExecuteCommand?: boolean | undefined;
  PlacementConstraints?: readonly PlacementConstraint[] | undefined;
  PlacementStrategy?: readonly PlacementStrategy[] | undefined;
  PropagateTags?: string | undefined;
  ReferenceId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface EnableRuleRequest {
  Name: string;
  EventBusName?: string | undefined;
}

export interface Endpoint {
  Name?: string | undefined;
  Description?: string | undefined;
  Arn?: string | undefined;
  RoutingConfig?: RoutingConfig | undefined;
  ReplicationConfig?: ReplicationConfig | undefined;
  EventBuses?: readonly EndpointEventBus[] | undefined;
  RoleArn?: string | undefined;
  EndpointId?: string | undefined;
  EndpointUrl?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface EndpointEventBus {
  EventBusArn: string;
}

export interface EventBus {
  Name?: string | undefined;
  Arn?: string | undefined;
  Description?: string | undefined;
  Policy?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  ManagedBy?: string | undefined;
}

export interface EventSource {
  Arn?: string | undefined;
  CreatedBy?: string | undefined;
  CreationTime?: Date | undefined;
  ExpirationTime?: Date | undefined;
  Name?: string | undefined;
  State?: string | undefined;
}

export interface FailoverConfig {
  Primary: Primary;
  Secondary: Secondary;
}

export interface HttpParameters {
  PathParameterValues?: readonly string[] | undefined;
  HeaderParameters?: { [key: string]: string } | undefined;
  QueryStringParameters?: { [key: string]: string } | undefined;
}

export interface InputTransformer {
  InputTemplate: string;
  InputPathsMap?: { [key: string]: string } | undefined;
}

export interface KinesisParameters {
  PartitionKeyPath: string;
}

export interface ListApiDestinationsRequest {
  NamePrefix?: string | undefined;
  ConnectionArn?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListApiDestinationsResponse {
  ApiDestinations?: readonly ApiDestination[] | undefined;
  NextToken?: string | undefined;
}

export interface ListArchivesRequest {
  NamePrefix?: string | undefined;
  EventSourceArn?: string | undefined;
  State?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListArchivesResponse {
  Archives?: readonly Archive[] | undefined;
  NextToken?: string | undefined;
}

export interface ListConnectionsRequest {
  NamePrefix?: string | undefined;
  ConnectionState?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListConnectionsResponse {
  Connections?: readonly Connection[] | undefined;
  NextToken?: string | undefined;
}

export interface ListEndpointsRequest {
  NamePrefix?: string | undefined;
  HomeRegion?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListEndpointsResponse {
  Endpoints?: readonly Endpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface ListEventBusesRequest {
  NamePrefix?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListEventBusesResponse {
  EventBuses?: readonly EventBus[] | undefined;
  NextToken?: string | undefined;
}

export interface ListEventSourcesRequest {
  NamePrefix?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListEventSourcesResponse {
  EventSources?: readonly EventSource[] | undefined;
  NextToken?: string | undefined;
}

export interface ListPartnerEventSourceAccountsRequest {
  EventSourceName: string;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListPartnerEventSourceAccountsResponse {
  PartnerEventSourceAccounts?: readonly PartnerEventSourceAccount[] | undefined;
  NextToken?: string | undefined;
}

export interface ListPartnerEventSourcesRequest {
  NamePrefix: string;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListPartnerEventSourcesResponse {
  PartnerEventSources?: readonly PartnerEventSource[] | undefined;
  NextToken?: string | undefined;
}

export interface ListReplaysRequest {
  NamePrefix?: string | undefined;
  State?: string | undefined;
  EventSourceArn?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListReplaysResponse {
  Replays?: readonly Replay[] | undefined;
  NextToken?: string | undefined;
}

export interface ListRuleNamesByTargetRequest {
  TargetArn: string;
  EventBusName?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListRuleNamesByTargetResponse {
  RuleNames?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface ListRulesRequest {
  NamePrefix?: string | undefined;
  EventBusName?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListRulesResponse {
  Rules?: readonly Rule[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  Tags?: readonly Tag[] | undefined;
}

export interface ListTargetsByRuleRequest {
  Rule: string;
  EventBusName?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListTargetsByRuleResponse {
  Targets?: readonly Target[] | undefined;
  NextToken?: string | undefined;
}

export interface LogConfig {
  IncludeDetail?: string | undefined;
  Level?: string | undefined;
}

export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration | undefined;
}

export interface PartnerEventSource {
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface PartnerEventSourceAccount {
  Account?: string | undefined;
  CreationTime?: Date | undefined;
  ExpirationTime?: Date | undefined;
  State?: string | undefined;
}

export interface PlacementConstraint {
  type?: string | undefined;
  expression?: string | undefined;
}

export interface PlacementStrategy {
  type?: string | undefined;
  field?: string | undefined;
}

export interface Primary {
  HealthCheck: string;
}

export interface PutEventsRequest {
  Entries: readonly PutEventsRequestEntry[];
  EndpointId?: string | undefined;
}

export interface PutEventsRequestEntry {
  Time?: Date | undefined;
  Source?: string | undefined;
  Resources?: readonly string[] | undefined;
  DetailType?: string | undefined;
  Detail?: string | undefined;
  EventBusName?: string | undefined;
  TraceHeader?: string | undefined;
}

export interface PutEventsResponse {
  FailedEntryCount?: number | undefined;
  Entries?: readonly PutEventsResultEntry[] | undefined;
}

export interface PutEventsResultEntry {
  EventId?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface PutPartnerEventsRequest {
  Entries: readonly PutPartnerEventsRequestEntry[];
}

export interface PutPartnerEventsRequestEntry {
  Time?: Date | undefined;
  Source?: string | undefined;
  Resources?: readonly string[] | undefined;
  DetailType?: string | undefined;
  Detail?: string | undefined;
}

export interface PutPartnerEventsResponse {
  FailedEntryCount?: number | undefined;
  Entries?: readonly PutPartnerEventsResultEntry[] | undefined;
}

export interface PutPartnerEventsResultEntry {
  EventId?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface PutPermissionRequest {
  EventBusName?: string | undefined;
  Action?: string | undefined;
  Principal?: string | undefined;
  StatementId?: string | undefined;
  Condition?: Condition | undefined;
  Policy?: string | undefined;
}

export interface PutRuleRequest {
  Name: string;
  ScheduleExpression?: string | undefined;
  EventPattern?: string | undefined;
  State?: string | undefined;
  Description?: string | undefined;
  RoleArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  EventBusName?: string | undefined;
}

export interface PutRuleResponse {
  RuleArn?: string | undefined;
}

export interface PutTargetsRequest {
  Rule: string;
  Targets: readonly Target[];
  EventBusName?: string | undefined;
}

export interface PutTargetsResponse {
  FailedEntryCount?: number | undefined;
  FailedEntries?: readonly PutTargetsResultEntry[] | undefined;
}

export interface PutTargetsResultEntry {
  TargetId?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface RedshiftDataParameters {
  Database: string;
  SecretManagerArn?: string | undefined;
  DbUser?: string | undefined;
  Sql?: string | undefined;
  StatementName?: string | undefined;
  WithEvent?: boolean | undefined;
  Sqls?: readonly string[] | undefined;
}

export interface RemovePermissionRequest {
  StatementId?: string | undefined;
  RemoveAllPermissions?: boolean | undefined;
  EventBusName?: string | undefined;
}

export interface RemoveTargetsRequest {
  Rule: string;
  Ids: readonly string[];
  EventBusName?: string | undefined;
  Force?: boolean | undefined;
}

export interface RemoveTargetsResponse {
  FailedEntryCount?: number | undefined;
  FailedEntries?: readonly RemoveTargetsResultEntry[] | undefined;
}

export interface RemoveTargetsResultEntry {
  TargetId?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface Replay {
  ReplayName?: string | undefined;
  EventSourceArn?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  EventStartTime?: Date | undefined;
  EventEndTime?: Date | undefined;
  EventLastReplayedTime?: Date | undefined;
  ReplayStartTime?: Date | undefined;
  ReplayEndTime?: Date | undefined;
}

export interface ReplayDestination {
  Arn: string;
  FilterArns?: readonly string[] | undefined;
}

export interface ReplicationConfig {
  State?: string | undefined;
}

export interface RetryPolicy {
  MaximumRetryAttempts?: number | undefined;
  MaximumEventAgeInSeconds?: number | undefined;
}

export interface RoutingConfig {
  FailoverConfig: FailoverConfig;
}

export interface Rule {
  Name?: string | undefined;
  Arn?: string | undefined;
  EventPattern?: string | undefined;
  State?: string | undefined;
  Description?: string | undefined;
  ScheduleExpression?: string | undefined;
  RoleArn?: string | undefined;
  ManagedBy?: string | undefined;
  EventBusName?: string | undefined;
}

export interface RunCommandParameters {
  RunCommandTargets: readonly RunCommandTarget[];
}

export interface RunCommandTarget {
  Key: string;
  Values: readonly string[];
}

export interface SageMakerPipelineParameter {
  Name: string;
  Value: string;
}

export interface SageMakerPipelineParameters {
  PipelineParameterList?: readonly SageMakerPipelineParameter[] | undefined;
}

export interface Secondary {
  Route: string;
}

export interface SqsParameters {
  MessageGroupId?: string | undefined;
}

export interface StartReplayRequest {
  ReplayName: string;
  EventSourceArn: string;
  EventStartTime: Date;
  EventEndTime: Date;
  Destination: ReplayDestination;
  Description?: string | undefined;
}

export interface StartReplayResponse {
  ReplayArn?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  ReplayStartTime?: Date | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  ResourceARN: string;
  Tags: readonly Tag[];
}

export interface TagResourceResponse {}

export interface Target {
  Id: string;
  Arn: string;
  RoleArn?: string | undefined;
  Input?: string | undefined;
  InputPath?: string | undefined;
  InputTransformer?: InputTransformer | undefined;
  KinesisParameters?: KinesisParameters | undefined;
  RunCommandParameters?: RunCommandParameters | undefined;
  EcsParameters?: EcsParameters | undefined;
  BatchParameters?: BatchParameters | undefined;
  SqsParameters?: SqsParameters | undefined;
  HttpParameters?: HttpParameters | undefined;
  RedshiftDataParameters?: RedshiftDataParameters | undefined;
  SageMakerPipelineParameters?: SageMakerPipelineParameters | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  RetryPolicy?: RetryPolicy | undefined;
  AppSyncParameters?: AppSyncParameters | undefined;
}

export interface TestEventPatternRequest {
  EventPattern: string;
  Event: string;
}

export interface TestEventPatternResponse {
  Result?: boolean | undefined;
}

export interface UntagResourceRequest {
  ResourceARN: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResponse {}

export interface UpdateApiDestinationRequest {
  Name: string;
  Description?: string | undefined;
  ConnectionArn?: string | undefined;
  InvocationEndpoint?: string | undefined;
  HttpMethod?: string | undefined;
  InvocationRateLimitPerSecond?: number | undefined;
}

export interface UpdateApiDestinationResponse {
  ApiDestinationArn?: string | undefined;
  ApiDestinationState?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface UpdateArchiveRequest {
  ArchiveName: string;
  Description?: string | undefined;
  EventPattern?: string | undefined;
  RetentionDays?: number | undefined;
  KmsKeyIdentifier?: string | undefined;
}

export interface UpdateArchiveResponse {
  ArchiveArn?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  CreationTime?: Date | undefined;
}

export interface UpdateConnectionApiKeyAuthRequestParameters {
  ApiKeyName?: string | undefined;
  ApiKeyValue?: string | undefined;
}

export interface UpdateConnectionAuthRequestParameters {
  BasicAuthParameters?: UpdateConnectionBasicAuthRequestParameters | undefined;
  OAuthParameters?: UpdateConnectionOAuthRequestParameters | undefined;
  ApiKeyAuthParameters?: UpdateConnectionApiKeyAuthRequestParameters | undefined;
  InvocationHttpParameters?: ConnectionHttpParameters | undefined;
  ConnectivityParameters?: ConnectivityResourceParameters | undefined;
}

export interface UpdateConnectionBasicAuthRequestParameters {
  Username?: string | undefined;
  Password?: string | undefined;
}

export interface UpdateConnectionOAuthClientRequestParameters {
  ClientID?: string | undefined;
  ClientSecret?: string | undefined;
}

export interface UpdateConnectionOAuthRequestParameters {
  ClientParameters?: UpdateConnectionOAuthClientRequestParameters | undefined;
  AuthorizationEndpoint?: string | undefined;
  HttpMethod?: string | undefined;
  OAuthHttpParameters?: ConnectionHttpParameters | undefined;
}

export interface UpdateConnectionRequest {
  Name: string;
  Description?: string | undefined;
  AuthorizationType?: string | undefined;
  AuthParameters?: UpdateConnectionAuthRequestParameters | undefined;
  InvocationConnectivityParameters?: ConnectivityResourceParameters | undefined;
  KmsKeyIdentifier?: string | undefined;
}

export interface UpdateConnectionResponse {
  ConnectionArn?: string | undefined;
  ConnectionState?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastAuthorizedTime?: Date | undefined;
}

export interface UpdateEndpointRequest {
  Name: string;
  Description?: string | undefined;
  RoutingConfig?: RoutingConfig | undefined;
  ReplicationConfig?: ReplicationConfig | undefined;
  EventBuses?: readonly EndpointEventBus[] | undefined;
  RoleArn?: string | undefined;
}

export interface UpdateEndpointResponse {
  Name?: string | undefined;
  Arn?: string | undefined;
  RoutingConfig?: RoutingConfig | undefined;
  ReplicationConfig?: ReplicationConfig | undefined;
  EventBuses?: readonly EndpointEventBus[] | undefined;
  RoleArn?: string | undefined;
  EndpointId?: string | undefined;
  EndpointUrl?: string | undefined;
  State?: string | undefined;
}

export interface UpdateEventBusRequest {
  Name?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  Description?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  LogConfig?: LogConfig | undefined;
}

export interface UpdateEventBusResponse {
  Arn?: string | undefined;
  Name?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  Description?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  LogConfig?: LogConfig | undefined;
}

export type ApiDestinationHttpMethod =
  | "DELETE"
  | "GET"
  | "HEAD"
  | "OPTIONS"
  | "PATCH"
  | "POST"
  | "PUT";

export type ApiDestinationState =
  | "ACTIVE"
  | "INACTIVE";

export type ArchiveState =
  | "CREATE_FAILED"
  | "CREATING"
  | "DISABLED"
  | "ENABLED"
  | "UPDATE_FAILED"
  | "UPDATING";

export type AssignPublicIp =
  | "DISABLED"
  | "ENABLED";

export type ConnectionAuthorizationType =
  | "API_KEY"
  | "BASIC"
  | "OAUTH_CLIENT_CREDENTIALS";

export type ConnectionOAuthHttpMethod =
  | "GET"
  | "POST"
  | "PUT";

export type ConnectionState =
  | "ACTIVE"
  | "AUTHORIZED"
  | "AUTHORIZING"
  | "CREATING"
  | "DEAUTHORIZED"
  | "DEAUTHORIZING"
  | "DELETING"
  | "FAILED_CONNECTIVITY"
  | "UPDATING";

export type EndpointState =
  | "ACTIVE"
  | "CREATE_FAILED"
  | "CREATING"
  | "DELETE_FAILED"
  | "DELETING"
  | "UPDATE_FAILED"
  | "UPDATING";

export type EventSourceState =
  | "ACTIVE"
  | "DELETED"
  | "PENDING";

export type IncludeDetail =
  | "FULL"
  | "NONE";

export type LaunchType =
  | "EC2"
  | "EXTERNAL"
  | "FARGATE";

export type Level =
  | "ERROR"
  | "INFO"
  | "OFF"
  | "TRACE";

export type PlacementConstraintType =
  | "distinctInstance"
  | "memberOf";

export type PlacementStrategyType =
  | "binpack"
  | "random"
  | "spread";

export type PropagateTags =
  | "TASK_DEFINITION";

export type ReplayState =
  | "CANCELLED"
  | "CANCELLING"
  | "COMPLETED"
  | "FAILED"
  | "RUNNING"
  | "STARTING";

export type ReplicationState =
  | "DISABLED"
  | "ENABLED";

export type RuleState =
  | "DISABLED"
  | "ENABLED"
  | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
