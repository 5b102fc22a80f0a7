/** The types of Logs_20140328's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Logs {
  AssociateKmsKey: { input: AssociateKmsKeyRequest; output: {} };
  AssociateSourceToS3TableIntegration: { input: AssociateSourceToS3TableIntegrationRequest; output: AssociateSourceToS3TableIntegrationResponse };
  CancelExportTask: { input: CancelExportTaskRequest; output: {} };
  CancelImportTask: { input: CancelImportTaskRequest; output: CancelImportTaskResponse };
  CreateDelivery: { input: CreateDeliveryRequest; output: CreateDeliveryResponse };
  CreateExportTask: { input: CreateExportTaskRequest; output: CreateExportTaskResponse };
  CreateImportTask: { input: CreateImportTaskRequest; output: CreateImportTaskResponse };
  CreateLogAnomalyDetector: { input: CreateLogAnomalyDetectorRequest; output: CreateLogAnomalyDetectorResponse };
  CreateLogGroup: { input: CreateLogGroupRequest; output: {} };
  CreateLogStream: { input: CreateLogStreamRequest; output: {} };
  CreateLookupTable: { input: CreateLookupTableRequest; output: CreateLookupTableResponse };
  CreateScheduledQuery: { input: CreateScheduledQueryRequest; output: CreateScheduledQueryResponse };
  DeleteAccountPolicy: { input: DeleteAccountPolicyRequest; output: DeleteAccountPolicyResponse };
  DeleteDataProtectionPolicy: { input: DeleteDataProtectionPolicyRequest; output: {} };
  DeleteDelivery: { input: DeleteDeliveryRequest; output: {} };
  DeleteDeliveryDestination: { input: DeleteDeliveryDestinationRequest; output: {} };
  DeleteDeliveryDestinationPolicy: { input: DeleteDeliveryDestinationPolicyRequest; output: {} };
  DeleteDeliverySource: { input: DeleteDeliverySourceRequest; output: {} };
  DeleteDestination: { input: DeleteDestinationRequest; output: {} };
  DeleteIndexPolicy: { input: DeleteIndexPolicyRequest; output: DeleteIndexPolicyResponse };
  DeleteIntegration: { input: DeleteIntegrationRequest; output: DeleteIntegrationResponse };
  DeleteLogAnomalyDetector: { input: DeleteLogAnomalyDetectorRequest; output: {} };
  DeleteLogGroup: { input: DeleteLogGroupRequest; output: {} };
  DeleteLogStream: { input: DeleteLogStreamRequest; output: {} };
  DeleteLookupTable: { input: DeleteLookupTableRequest; output: {} };
  DeleteMetricFilter: { input: DeleteMetricFilterRequest; output: {} };
  DeleteQueryDefinition: { input: DeleteQueryDefinitionRequest; output: DeleteQueryDefinitionResponse };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: {} };
  DeleteRetentionPolicy: { input: DeleteRetentionPolicyRequest; output: {} };
  DeleteScheduledQuery: { input: DeleteScheduledQueryRequest; output: DeleteScheduledQueryResponse };
  DeleteSubscriptionFilter: { input: DeleteSubscriptionFilterRequest; output: {} };
  DeleteSyslogConfiguration: { input: DeleteSyslogConfigurationRequest; output: {} };
  DeleteTransformer: { input: DeleteTransformerRequest; output: {} };
  DescribeAccountPolicies: { input: DescribeAccountPoliciesRequest; output: DescribeAccountPoliciesResponse };
  DescribeConfigurationTemplates: { input: DescribeConfigurationTemplatesRequest; output: DescribeConfigurationTemplatesResponse };
  DescribeDeliveries: { input: DescribeDeliveriesRequest; output: DescribeDeliveriesResponse };
  DescribeDeliveryDestinations: { input: DescribeDeliveryDestinationsRequest; output: DescribeDeliveryDestinationsResponse };
  DescribeDeliverySources: { input: DescribeDeliverySourcesRequest; output: DescribeDeliverySourcesResponse };
  DescribeDestinations: { input: DescribeDestinationsRequest; output: DescribeDestinationsResponse };
  DescribeExportTasks: { input: DescribeExportTasksRequest; output: DescribeExportTasksResponse };
  DescribeFieldIndexes: { input: DescribeFieldIndexesRequest; output: DescribeFieldIndexesResponse };
  DescribeImportTaskBatches: { input: DescribeImportTaskBatchesRequest; output: DescribeImportTaskBatchesResponse };
  DescribeImportTasks: { input: DescribeImportTasksRequest; output: DescribeImportTasksResponse };
  DescribeIndexPolicies: { input: DescribeIndexPoliciesRequest; output: DescribeIndexPoliciesResponse };
  DescribeLogGroups: { input: DescribeLogGroupsRequest; output: DescribeLogGroupsResponse };
  DescribeLogStreams: { input: DescribeLogStreamsRequest; output: DescribeLogStreamsResponse };
  DescribeLookupTables: { input: DescribeLookupTablesRequest; output: DescribeLookupTablesResponse };
  DescribeMetricFilters: { input: DescribeMetricFiltersRequest; output: DescribeMetricFiltersResponse };
  DescribeQueries: { input: DescribeQueriesRequest; output: DescribeQueriesResponse };
  DescribeQueryDefinitions: { input: DescribeQueryDefinitionsRequest; output: DescribeQueryDefinitionsResponse };
  DescribeResourcePolicies: { input: DescribeResourcePoliciesRequest; output: DescribeResourcePoliciesResponse };
  DescribeSubscriptionFilters: { input: DescribeSubscriptionFiltersRequest; output: DescribeSubscriptionFiltersResponse };
  DisassociateKmsKey: { input: DisassociateKmsKeyRequest; output: {} };
  DisassociateSourceFromS3TableIntegration: { input: DisassociateSourceFromS3TableIntegrationRequest; output: DisassociateSourceFromS3TableIntegrationResponse };
  FilterLogEvents: { input: FilterLogEventsRequest; output: FilterLogEventsResponse };
  GetDataProtectionPolicy: { input: GetDataProtectionPolicyRequest; output: GetDataProtectionPolicyResponse };
  GetDelivery: { input: GetDeliveryRequest; output: GetDeliveryResponse };
  GetDeliveryDestination: { input: GetDeliveryDestinationRequest; output: GetDeliveryDestinationResponse };
  GetDeliveryDestinationPolicy: { input: GetDeliveryDestinationPolicyRequest; output: GetDeliveryDestinationPolicyResponse };
  GetDeliverySource: { input: GetDeliverySourceRequest; output: GetDeliverySourceResponse };
  GetIntegration: { input: GetIntegrationRequest; output: GetIntegrationResponse };
  GetLogAnomalyDetector: { input: GetLogAnomalyDetectorRequest; output: GetLogAnomalyDetectorResponse };
  GetLogEvents: { input: GetLogEventsRequest; output: GetLogEventsResponse };
  GetLogFields: { input: GetLogFieldsRequest; output: GetLogFieldsResponse };
  GetLogGroupFields: { input: GetLogGroupFieldsRequest; output: GetLogGroupFieldsResponse };
  GetLogObject: { input: GetLogObjectRequest; output: GetLogObjectResponse };
  GetLogRecord: { input: GetLogRecordRequest; output: GetLogRecordResponse };
  GetLookupTable: { input: GetLookupTableRequest; output: GetLookupTableResponse };
  GetQueryResults: { input: GetQueryResultsRequest; output: GetQueryResultsResponse };
  GetScheduledQuery: { input: GetScheduledQueryRequest; output: GetScheduledQueryResponse };
  GetScheduledQueryHistory: { input: GetScheduledQueryHistoryRequest; output: GetScheduledQueryHistoryResponse };
  GetStorageTierPolicy: { input: GetStorageTierPolicyRequest; output: GetStorageTierPolicyResponse };
  GetTransformer: { input: GetTransformerRequest; output: GetTransformerResponse };
  ListAggregateLogGroupSummaries: { input: ListAggregateLogGroupSummariesRequest; output: ListAggregateLogGroupSummariesResponse };
  ListAnomalies: { input: ListAnomaliesRequest; output: ListAnomaliesResponse };
  ListIntegrations: { input: ListIntegrationsRequest; output: ListIntegrationsResponse };
  ListLogAnomalyDetectors: { input: ListLogAnomalyDetectorsRequest; output: ListLogAnomalyDetectorsResponse };
  ListLogGroups: { input: ListLogGroupsRequest; output: ListLogGroupsResponse };
  ListLogGroupsForQuery: { input: ListLogGroupsForQueryRequest; output: ListLogGroupsForQueryResponse };
  ListScheduledQueries: { input: ListScheduledQueriesRequest; output: ListScheduledQueriesResponse };
  ListSourcesForS3TableIntegration: { input: ListSourcesForS3TableIntegrationRequest; output: ListSourcesForS3TableIntegrationResponse };
  ListSyslogConfigurations: { input: ListSyslogConfigurationsRequest; output: ListSyslogConfigurationsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ListTagsLogGroup: { input: ListTagsLogGroupRequest; output: ListTagsLogGroupResponse };
  PutAccountPolicy: { input: PutAccountPolicyRequest; output: PutAccountPolicyResponse };
  PutBearerTokenAuthentication: { input: PutBearerTokenAuthenticationRequest; output: {} };
  PutDataProtectionPolicy: { input: PutDataProtectionPolicyRequest; output: PutDataProtectionPolicyResponse };
  PutDeliveryDestination: { input: PutDeliveryDestinationRequest; output: PutDeliveryDestinationResponse };
  PutDeliveryDestinationPolicy: { input: PutDeliveryDestinationPolicyRequest; output: PutDeliveryDestinationPolicyResponse };
  PutDeliverySource: { input: PutDeliverySourceRequest; output: PutDeliverySourceResponse };
  PutDestination: { input: PutDestinationRequest; output: PutDestinationResponse };
  PutDestinationPolicy: { input: PutDestinationPolicyRequest; output: {} };
  PutIndexPolicy: { input: PutIndexPolicyRequest; output: PutIndexPolicyResponse };
  PutIntegration: { input: PutIntegrationRequest; output: PutIntegrationResponse };
  PutLogEvents: { input: PutLogEventsRequest; output: PutLogEventsResponse };
  PutLogGroupDeletionProtection: { input: PutLogGroupDeletionProtectionRequest; output: {} };
  PutMetricFilter: { input: PutMetricFilterRequest; output: {} };
  PutQueryDefinition: { input: PutQueryDefinitionRequest; output: PutQueryDefinitionResponse };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse };
  PutRetentionPolicy: { input: PutRetentionPolicyRequest; output: {} };
  PutStorageTierPolicy: { input: PutStorageTierPolicyRequest; output: PutStorageTierPolicyResponse };
  PutSubscriptionFilter: { input: PutSubscriptionFilterRequest; output: {} };
  PutSyslogConfiguration: { input: PutSyslogConfigurationRequest; output: {} };
  PutTransformer: { input: PutTransformerRequest; output: {} };
  StartLiveTail: { input: StartLiveTailRequest; output: StartLiveTailResponse };
  StartQuery: { input: StartQueryRequest; output: StartQueryResponse };
  StopQuery: { input: StopQueryRequest; output: StopQueryResponse };
  TagLogGroup: { input: TagLogGroupRequest; output: {} };
  TagResource: { input: TagResourceRequest; output: {} };
  TestMetricFilter: { input: TestMetricFilterRequest; output: TestMetricFilterResponse };
  TestTransformer: { input: TestTransformerRequest; output: TestTransformerResponse };
  UntagLogGroup: { input: UntagLogGroupRequest; output: {} };
  UntagResource: { input: UntagResourceRequest; output: {} };
  UpdateAnomaly: { input: UpdateAnomalyRequest; output: {} };
  UpdateDeliveryConfiguration: { input: UpdateDeliveryConfigurationRequest; output: UpdateDeliveryConfigurationResponse };
  UpdateLogAnomalyDetector: { input: UpdateLogAnomalyDetectorRequest; output: {} };
  UpdateLookupTable: { input: UpdateLookupTableRequest; output: UpdateLookupTableResponse };
  UpdateScheduledQuery: { input: UpdateScheduledQueryRequest; output: UpdateScheduledQueryResponse };
}

export interface AccountPolicy {
  policyName?: string | undefined;
  policyDocument?: string | undefined;
  lastUpdatedTime?: number | undefined;
  policyType?: string | undefined;
  scope?: string | undefined;
  selectionCriteria?: string | undefined;
  accountId?: string | undefined;
}

export interface AddKeyEntry {
  key: string;
  value: string;
  overwriteIfExists?: boolean | undefined;
}

export interface AddKeys {
  entries: readonly AddKeyEntry[];
}

export interface AggregateLogGroupSummary {
  logGroupCount?: number | undefined;
  groupingIdentifiers?: readonly GroupingIdentifier[] | undefined;
}

export interface Anomaly {
  anomalyId?: string | undefined;
  patternId?: string | undefined;
  anomalyDetectorArn?: string | undefined;
  patternString?: string | undefined;
  firstSeen?: number | undefined;
  lastSeen?: number | undefined;
  description?: string | undefined;
  active?: boolean | undefined;
  state?: string | undefined;
  histogram?: { [key: string]: number } | undefined;
  logSamples?: readonly LogEvent[] | undefined;
  patternTokens?: readonly PatternToken[] | undefined;
  logGroupArnList?: readonly string[] | undefined;
  patternRegex?: string | undefined;
  priority?: string | undefined;
  suppressed?: boolean | undefined;
  suppressedDate?: number | undefined;
  suppressedUntil?: number | undefined;
  isPatternLevelSuppression?: boolean | undefined;
}

export interface AnomalyDetector {
  anomalyDetectorArn?: string | undefined;
  detectorName?: string | undefined;
  logGroupArnList?: readonly string[] | undefined;
  evaluationFrequency?: string | undefined;
  filterPattern?: string | undefined;
  anomalyDetectorStatus?: string | undefined;
  kmsKeyId?: string | undefined;
  creationTimeStamp?: number | undefined;
  lastModifiedTimeStamp?: number | undefined;
  anomalyVisibilityTime?: number | undefined;
}

export interface AssociateKmsKeyRequest {
  kmsKeyId: string;
  logGroupName?: string | undefined;
  resourceIdentifier?: string | undefined;
}

export interface AssociateSourceToS3TableIntegrationRequest {
  integrationArn: string;
  dataSource: DataSource;
}

export interface AssociateSourceToS3TableIntegrationResponse {
  identifier?: string | undefined;
}

export interface CSV {
  quoteCharacter?: string | undefined;
  delimiter?: string | undefined;
  columns?: readonly string[] | undefined;
  source?: string | undefined;
  destination?: string | undefined;
}

export interface CancelExportTaskRequest {
  taskId: string;
}

export interface CancelImportTaskRequest {
  importId: string;
}

export interface CancelImportTaskResponse {
  importId?: string | undefined;
  importStatistics?: ImportStatistics | undefined;
  importStatus?: string | undefined;
  creationTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface ConfigurationTemplate {
  service?: string | undefined;
  logType?: string | undefined;
  resourceType?: string | undefined;
  deliveryDestinationType?: string | undefined;
  defaultDeliveryConfigValues?: ConfigurationTemplateDeliveryConfigValues | undefined;
  allowedFields?: readonly RecordField[] | undefined;
  allowedOutputFormats?: readonly string[] | undefined;
  allowedActionForAllowVendedLogsDeliveryForResource?: string | undefined;
  allowedFieldDelimiters?: readonly string[] | undefined;
  allowedSuffixPathFields?: readonly string[] | undefined;
  deliverySourceConfiguration?: readonly DeliverySourceConfigurationSchema[] | undefined;
  s3TablesIntegration?: S3TablesIntegration | undefined;
}

export interface ConfigurationTemplateDeliveryConfigValues {
  recordFields?: readonly string[] | undefined;
  fieldDelimiter?: string | undefined;
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
}

export interface CopyValue {
  entries: readonly CopyValueEntry[];
}

export interface CopyValueEntry {
  source: string;
  target: string;
  overwriteIfExists?: boolean | undefined;
}

export interface CreateDeliveryRequest {
  deliverySourceName: string;
  deliveryDestinationArn: string;
  recordFields?: readonly string[] | undefined;
  fieldDelimiter?: string | undefined;
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface CreateDeliveryResponse {
  delivery?: Delivery | undefined;
}

export interface CreateExportTaskRequest {
  logGroupName: string;
  from: number;
  to: number;
  destination: string;
  taskName?: string | undefined;
  logStreamNamePrefix?: string | undefined;
  destinationPrefix?: string | undefined;
}

export interface CreateExportTaskResponse {
  taskId?: string | undefined;
}

export interface CreateImportTaskRequest {
  importSourceArn: string;
  importRoleArn: string;
  importFilter?: ImportFilter | undefined;
}

export interface CreateImportTaskResponse {
  importId?: string | undefined;
  importDestinationArn?: string | undefined;
  creationTime?: number | undefined;
}

export interface CreateLogAnomalyDetectorRequest {
  logGroupArnList: readonly string[];
  detectorName?: string | undefined;
  evaluationFrequency?: string | undefined;
  filterPattern?: string | undefined;
  kmsKeyId?: string | undefined;
  anomalyVisibilityTime?: number | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface CreateLogAnomalyDetectorResponse {
  anomalyDetectorArn?: string | undefined;
}

export interface CreateLogGroupRequest {
  logGroupName: string;
  kmsKeyId?: string | undefined;
  tags?: { [key: string]: string } | undefined;
  logGroupClass?: string | undefined;
  deletionProtectionEnabled?: boolean | undefined;
}

export interface CreateLogStreamRequest {
  logGroupName: string;
  logStreamName: string;
}

export interface CreateLookupTableRequest {
  lookupTableName: string;
  description?: string | undefined;
  tableBody?: string | undefined;
  queryId?: string | undefined;
  kmsKeyId?: string | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface CreateLookupTableResponse {
  lookupTableArn?: string | undefined;
  createdAt?: number | undefined;
}

export interface CreateScheduledQueryRequest {
  name: string;
  queryLanguage: string;
  queryString: string;
  scheduleExpression: string;
  executionRoleArn: string;
  description?: string | undefined;
  logGroupIdentifiers?: readonly string[] | undefined;
  timezone?: string | undefined;
  startTimeOffset?: number | undefined;
  endTimeOffset?: number | undefined;
  destinationConfiguration?: DestinationConfiguration | undefined;
  scheduleStartTime?: number | undefined;
  scheduleEndTime?: number | undefined;
  state?: string | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface CreateScheduledQueryResponse {
  scheduledQueryArn?: string | undefined;
  state?: string | undefined;
}

export interface DataSource {
  name: string;
  type?: string | undefined;
}

export interface DataSourceFilter {
  name: string;
  type?: string | undefined;
}

export interface DateTimeConverter {
  source: string;
  target: string;
  matchPatterns: readonly string[];
  targetFormat?: string | undefined;
  sourceTimezone?: string | undefined;
  targetTimezone?: string | undefined;
  locale?: string | undefined;
}

export interface DeleteAccountPolicyRequest {
  policyName: string;
  policyType: string;
  dryRun?: boolean | undefined;
}

export interface DeleteAccountPolicyResponse {
  dryRunResult?: DryRunResult | undefined;
}

export interface DeleteDataProtectionPolicyRequest {
  logGroupIdentifier: string;
}

export interface DeleteDeliveryDestinationPolicyRequest {
  deliveryDestinationName: string;
}

export interface DeleteDeliveryDestinationRequest {
  name: string;
}

export interface DeleteDeliveryRequest {
  id: string;
}

export interface DeleteDeliverySourceRequest {
  name: string;
}

export interface DeleteDestinationRequest {
  destinationName: string;
}

export interface DeleteIndexPolicyRequest {
  logGroupIdentifier: string;
}

export interface DeleteIndexPolicyResponse {}

export interface DeleteIntegrationRequest {
  integrationName: string;
  force?: boolean | undefined;
}

export interface DeleteIntegrationResponse {}

export interface DeleteKeys {
  withKeys: readonly string[];
}

export interface DeleteLogAnomalyDetectorRequest {
  anomalyDetectorArn: string;
}

export interface DeleteLogGroupRequest {
  logGroupName: string;
}

export interface DeleteLogStreamRequest {
  logGroupName: string;
  logStreamName: string;
}

export interface DeleteLookupTableRequest {
  lookupTableArn: string;
}

export interface DeleteMetricFilterRequest {
  logGroupName: string;
  filterName: string;
}

export interface DeleteQueryDefinitionRequest {
  queryDefinitionId: string;
}

export interface DeleteQueryDefinitionResponse {
  success?: boolean | undefined;
}

export interface DeleteResourcePolicyRequest {
  policyName?: string | undefined;
  resourceArn?: string | undefined;
  expectedRevisionId?: string | undefined;
}

export interface DeleteRetentionPolicyRequest {
  logGroupName: string;
}

export interface DeleteScheduledQueryRequest {
  identifier: string;
}

export interface DeleteScheduledQueryResponse {}

export interface DeleteSubscriptionFilterRequest {
  logGroupName: string;
  filterName: string;
}

export interface DeleteSyslogConfigurationRequest {
  logGroupIdentifier: string;
  vpcEndpointId?: string | undefined;
}

export interface DeleteTransformerRequest {
  logGroupIdentifier: string;
}

export interface Delivery {
  id?: string | undefined;
  arn?: string | undefined;
  deliverySourceName?: string | undefined;
  deliveryDestinationArn?: string | undefined;
  deliveryDestinationType?: string | undefined;
  recordFields?: readonly string[] | undefined;
  fieldDelimiter?: string | undefined;
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface DeliveryDestination {
  name?: string | undefined;
  arn?: string | undefined;
  deliveryDestinationType?: string | undefined;
  outputFormat?: string | undefined;
  deliveryDestinationConfiguration?: DeliveryDestinationConfiguration | undefined;
  roleArn?: string | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface DeliveryDestinationConfiguration {
  destinationResourceArn: string;
}

export interface DeliverySource {
  name?: string | undefined;
  arn?: string | undefined;
  resourceArns?: readonly string[] | undefined;
  service?: string | undefined;
  logType?: string | undefined;
  tags?: { [key: string]: string } | undefined;
  deliverySourceConfiguration?: { [key: string]: string } | undefined;
  status?: string | undefined;
  statusReason?: string | undefined;
}

export interface DeliverySourceConfigurationSchema {
  keyName?: string | undefined;
  valueType?: string | undefined;
  defaultValue?: string | undefined;
  supportedValues?: readonly string[] | undefined;
  minValue?: number | undefined;
  maxValue?: number | undefined;
}

export interface DescribeAccountPoliciesRequest {
  policyType: string;
  policyName?: string | undefined;
  accountIdentifiers?: readonly string[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeAccountPoliciesResponse {
  accountPolicies?: readonly AccountPolicy[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeConfigurationTemplatesRequest {
  service?: string | undefined;
  logTypes?: readonly string[] | undefined;
  resourceTypes?: readonly string[] | undefined;
  deliveryDestinationTypes?: readonly string[] | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeConfigurationTemplatesResponse {
  configurationTemplates?: readonly ConfigurationTemplate[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeDeliveriesRequest {
  nextToken?: string | undefined;
  limit?: number | undefined;
  deliverySourceNames?: readonly string[] | undefined;
}

export interface DescribeDeliveriesResponse {
  deliveries?: readonly Delivery[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeDeliveryDestinationsRequest {
  nextToken?: string | undefined;
  limit?: number | undefined;
  names?: readonly string[] | undefined;
}

export interface DescribeDeliveryDestinationsResponse {
  deliveryDestinations?: readonly DeliveryDestination[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeDeliverySourcesRequest {
  nextToken?: string | undefined;
  limit?: number | undefined;
  resourceArns?: readonly string[] | undefined;
}

export interface DescribeDeliverySourcesResponse {
  deliverySources?: readonly DeliverySource[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeDestinationsRequest {
  DestinationNamePrefix?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeDestinationsResponse {
  destinations?: readonly Destination[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeExportTasksRequest {
  taskId?: string | undefined;
  statusCode?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeExportTasksResponse {
  exportTasks?: readonly ExportTask[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeFieldIndexesRequest {
  logGroupIdentifiers: readonly string[];
  indexCategories?: readonly string[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeFieldIndexesResponse {
  fieldIndexes?: readonly FieldIndex[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeImportTaskBatchesRequest {
  importId: string;
  batchImportStatus?: readonly string[] | undefined;
  limit?: number | undefined;
  nextToken?: string | undefined;
}

export interface DescribeImportTaskBatchesResponse {
  importSourceArn?: string | undefined;
  importId?: string | undefined;
  importBatches?: readonly ImportBatch[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeImportTasksRequest {
  importId?: string | undefined;
  importStatus?: string | undefined;
  importSourceArn?: string | undefined;
  limit?: number | undefined;
  nextToken?: string | undefined;
}

export interface DescribeImportTasksResponse {
  imports?: readonly Import[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeIndexPoliciesRequest {
  logGroupIdentifiers: readonly string[];
  nextToken?: string | undefined;
}

export interface DescribeIndexPoliciesResponse {
  indexPolicies?: readonly IndexPolicy[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeLogGroupsRequest {
  accountIdentifiers?: readonly string[] | undefined;
  logGroupNamePrefix?: string | undefined;
  logGroupNamePattern?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
  includeLinkedAccounts?: boolean | undefined;
  logGroupClass?: string | undefined;
  logGroupIdentifiers?: readonly string[] | undefined;
}

export interface DescribeLogGroupsResponse {
  logGroups?: readonly LogGroup[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeLogStreamsRequest {
  logGroupName?: string | undefined;
  logGroupIdentifier?: string | undefined;
  logStreamNamePrefix?: string | undefined;
  orderBy?: string | undefined;
  descending?: boolean | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeLogStreamsResponse {
  logStreams?: readonly LogStream[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeLookupTablesRequest {
  lookupTableNamePrefix?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface DescribeLookupTablesResponse {
  lookupTables?: readonly LookupTable[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeMetricFiltersRequest {
  logGroupName?: string | undefined;
  filterNamePrefix?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
  metricName?: string | undefined;
  metricNamespace?: string | undefined;
}

export interface DescribeMetricFiltersResponse {
  metricFilters?: readonly MetricFilter[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeQueriesRequest {
  logGroupName?: string | undefined;
  status?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
  queryLanguage?: string | undefined;
}

export interface DescribeQueriesResponse {
  queries?: readonly QueryInfo[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeQueryDefinitionsRequest {
  queryLanguage?: string | undefined;
  queryDefinitionNamePrefix?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface DescribeQueryDefinitionsResponse {
  queryDefinitions?: readonly QueryDefinition[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeResourcePoliciesRequest {
  nextToken?: string | undefined;
  limit?: number | undefined;
  resourceArn?: string | undefined;
  policyScope?: string | undefined;
}

export interface DescribeResourcePoliciesResponse {
  resourcePolicies?: readonly ResourcePolicy[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeSubscriptionFiltersRequest {
  logGroupName: string;
  filterNamePrefix?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeSubscriptionFiltersResponse {
  subscriptionFilters?: readonly SubscriptionFilter[] | undefined;
  nextToken?: string | undefined;
}

export interface Destination {
  destinationName?: string | undefined;
  targetArn?: string | undefined;
  roleArn?: string | undefined;
  accessPolicy?: string | undefined;
  arn?: string | undefined;
  creationTime?: number | undefined;
}

export interface DestinationConfiguration {
  s3Configuration?: S3Configuration | undefined;
  lookupTableConfiguration?: LookupTableConfiguration | undefined;
}

export interface DisassociateKmsKeyRequest {
  logGroupName?: string | undefined;
  resourceIdentifier?: string | undefined;
}

export interface DisassociateSourceFromS3TableIntegrationRequest {
  identifier: string;
}

export interface DisassociateSourceFromS3TableIntegrationResponse {
  identifier?: string | undefined;
}

export interface DryRunResult {
  totalMatchedLogGroups?: number | undefined;
  increasedRetentionLogGroupCount?: number | undefined;
  decreasedRetentionLogGroupCount?: number | undefined;
  unchangedRetentionLogGroupCount?: number | undefined;
  failedAnalysisCount?: number | undefined;
  topLogGroupsImpacted?: readonly LogGroupImpact[] | undefined;
}

export interface Entity {
  keyAttributes?: { [key: string]: string } | undefined;
  attributes?: { [key: string]: string } | undefined;
}

export interface ExportTask {
  taskId?: string | undefined;
  taskName?: string | undefined;
  logGroupName?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
  destination?: string | undefined;
  destinationPrefix?: string | undefined;
  status?: ExportTaskStatus | undefined;
  executionInfo?: ExportTaskExecutionInfo | undefined;
}

export interface ExportTaskExecutionInfo {
  creationTime?: number | undefined;
  completionTime?: number | undefined;
}

export interface ExportTaskStatus {
  code?: string | undefined;
  message?: string | undefined;
}

export interface FieldIndex {
  logGroupIdentifier?: string | undefined;
  fieldIndexName?: string | undefined;
  lastScanTime?: number | undefined;
  firstEventTime?: number | undefined;
  lastEventTime?: number | undefined;
  type?: string | undefined;
  indexCategory?: string | undefined;
}

export interface FieldsData {
  data?: Uint8Array | undefined;
}

export interface FilterLogEventsRequest {
  logGroupName?: string | undefined;
  logGroupIdentifier?: string | undefined;
  logStreamNames?: readonly string[] | undefined;
  logStreamNamePrefix?: string | undefined;
  startTime?: number | undefined;
  endTime?: number | undefined;
  filterPattern?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
  startFromHead?: boolean | undefined;
  interleaved?: boolean | undefined;
  unmask?: boolean | undefined;
}

export interface FilterLogEventsResponse {
  events?: readonly FilteredLogEvent[] | undefined;
  searchedLogStreams?: readonly SearchedLogStream[] | undefined;
  nextToken?: string | undefined;
}

export interface FilteredLogEvent {
  logStreamName?: string | undefined;
  timestamp?: number | undefined;
  message?: string | undefined;
  ingestionTime?: number | undefined;
  eventId?: string | undefined;
}

export interface GetDataProtectionPolicyRequest {
  logGroupIdentifier: string;
}

export interface GetDataProtectionPolicyResponse {
  logGroupIdentifier?: string | undefined;
  policyDocument?: string | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface GetDeliveryDestinationPolicyRequest {
  deliveryDestinationName: string;
}

export interface GetDeliveryDestinationPolicyResponse {
  policy?: Policy | undefined;
}

export interface GetDeliveryDestinationRequest {
  name: string;
}

export interface GetDeliveryDestinationResponse {
  deliveryDestination?: DeliveryDestination | undefined;
}

export interface GetDeliveryRequest {
  id: string;
}

export interface GetDeliveryResponse {
  delivery?: Delivery | undefined;
}

export interface GetDeliverySourceRequest {
  name: string;
}

export interface GetDeliverySourceResponse {
  deliverySource?: DeliverySource | undefined;
}

export interface GetIntegrationRequest {
  integrationName: string;
}

export interface GetIntegrationResponse {
  integrationName?: string | undefined;
  integrationType?: string | undefined;
  integrationStatus?: string | undefined;
  integrationDetails?: IntegrationDetails | undefined;
}

export interface GetLogAnomalyDetectorRequest {
  anomalyDetectorArn: string;
}

export interface GetLogAnomalyDetectorResponse {
  detectorName?: string | undefined;
  logGroupArnList?: readonly string[] | undefined;
  evaluationFrequency?: string | undefined;
  filterPattern?: string | undefined;
  anomalyDetectorStatus?: string | undefined;
  kmsKeyId?: string | undefined;
  creationTimeStamp?: number | undefined;
  lastModifiedTimeStamp?: number | undefined;
  anomalyVisibilityTime?: number | undefined;
}

export interface GetLogEventsRequest {
  logStreamName: string;
  logGroupName?: string | undefined;
  logGroupIdentifier?: string | undefined;
  startTime?: number | undefined;
  endTime?: number | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
  startFromHead?: boolean | undefined;
  unmask?: boolean | undefined;
}

export interface GetLogEventsResponse {
  events?: readonly OutputLogEvent[] | undefined;
  nextForwardToken?: string | undefined;
  nextBackwardToken?: string | undefined;
}

export interface GetLogFieldsRequest {
  dataSourceName: string;
  dataSourceType: string;
}

export interface GetLogFieldsResponse {
  logFields?: readonly LogFieldsListItem[] | undefined;
}

export interface GetLogGroupFieldsRequest {
  logGroupName?: string | undefined;
  time?: number | undefined;
  logGroupIdentifier?: string | undefined;
}

export interface GetLogGroupFieldsResponse {
  logGroupFields?: readonly LogGroupField[] | undefined;
}

export interface GetLogObjectRequest {
  logObjectPointer: string;
  unmask?: boolean | undefined;
}

export interface GetLogObjectResponse {
  fieldStream?: AsyncIterable<GetLogObjectResponseStream> | undefined;
}

export interface GetLogObjectResponseStream {
  fields?: FieldsData | undefined;
  InternalStreamingException?: InternalStreamingException | undefined;
}

export interface GetLogRecordRequest {
  logRecordPointer: string;
  unmask?: boolean | undefined;
}

export interface GetLogRecordResponse {
  logRecord?: { [key: string]: string } | undefined;
}

export interface GetLookupTableRequest {
  lookupTableArn: string;
}

export interface GetLookupTableResponse {
  lookupTableArn?: string | undefined;
  lookupTableName?: string | undefined;
  description?: string | undefined;
  tableBody?: string | undefined;
  sizeBytes?: number | undefined;
  lastUpdatedTime?: number | undefined;
  kmsKeyId?: string | undefined;
}

export interface GetQueryResultsRequest {
  queryId: string;
  nextToken?: string | undefined;
  maxItems?: number | undefined;
}

export interface GetQueryResultsResponse {
  queryLanguage?: string | undefined;
  results?: readonly (readonly ResultField[])[] | undefined;
  statistics?: QueryStatistics | undefined;
  status?: string | undefined;
  encryptionKey?: string | undefined;
  nextToken?: string | undefined;
}

export interface GetScheduledQueryHistoryRequest {
  identifier: string;
  startTime: number;
  endTime: number;
  executionStatuses?: readonly string[] | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface GetScheduledQueryHistoryResponse {
  name?: string | undefined;
  scheduledQueryArn?: string | undefined;
  triggerHistory?: readonly TriggerHistoryRecord[] | undefined;
  nextToken?: string | undefined;
}

export interface GetScheduledQueryRequest {
  identifier: string;
}

export interface GetScheduledQueryResponse {
  scheduledQueryArn?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  queryLanguage?: string | undefined;
  queryString?: string | undefined;
  logGroupIdentifiers?: readonly string[] | undefined;
  scheduleExpression?: string | undefined;
  timezone?: string | undefined;
  startTimeOffset?: number | undefined;
  endTimeOffset?: number | undefined;
  destinationConfiguration?: DestinationConfiguration | undefined;
  state?: string | undefined;
  scheduleType?: string | undefined;
  lastTriggeredTime?: number | undefined;
  lastExecutionStatus?: string | undefined;
  scheduleStartTime?: number | undefined;
  scheduleEndTime?: number | undefined;
  executionRoleArn?: string | undefined;
  creationTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface GetStorageTierPolicyRequest {}

export interface GetStorageTierPolicyResponse {
  storageTier?: string | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface GetTransformerRequest {
  logGroupIdentifier: string;
}

export interface GetTransformerResponse {
  logGroupIdentifier?: string | undefined;
  creationTime?: number | undefined;
  lastModifiedTime?: number | undefined;
  transformerConfig?: readonly Processor[] | undefined;
}

export interface Grok {
  match: string;
  source?: string | undefined;
}

export interface GroupingIdentifier {
  key?: string | undefined;
  value?: string | undefined;
}

export interface Import {
  importId?: string | undefined;
  importSourceArn?: string | undefined;
  importStatus?: string | undefined;
  importDestinationArn?: string | undefined;
  importStatistics?: ImportStatistics | undefined;
  importFilter?: ImportFilter | undefined;
  creationTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
  errorMessage?: string | undefined;
}

export interface ImportBatch {
  batchId?: string | undefined;
  status?: string | undefined;
  errorMessage?: string | undefined;
}

export interface ImportFilter {
  startEventTime?: number | undefined;
  endEventTime?: number | undefined;
}

export interface ImportStatistics {
  bytesImported?: number | undefined;
}

export interface IndexPolicy {
  logGroupIdentifier?: string | undefined;
  lastUpdateTime?: number | undefined;
  policyDocument?: string | undefined;
  policyName?: string | undefined;
  source?: string | undefined;
}

export interface InputLogEvent {
  timestamp: number;
  message: string;
}

export interface IntegrationDetails {
  openSearchIntegrationDetails?: OpenSearchIntegrationDetails | undefined;
}

export interface IntegrationSummary {
  integrationName?: string | undefined;
  integrationType?: string | undefined;
  integrationStatus?: string | undefined;
}

export interface InternalStreamingException {
  message?: string | undefined;
}

export interface ListAggregateLogGroupSummariesRequest {
  groupBy: string;
  accountIdentifiers?: readonly string[] | undefined;
  includeLinkedAccounts?: boolean | undefined;
  logGroupClass?: string | undefined;
  logGroupNamePattern?: string | undefined;
  dataSources?: readonly DataSourceFilter[] | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface ListAggregateLogGroupSummariesResponse {
  aggregateLogGroupSummaries?: readonly AggregateLogGroupSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListAnomaliesRequest {
  anomalyDetectorArn?: string | undefined;
  suppressionState?: string | undefined;
  limit?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListAnomaliesResponse {
  anomalies?: readonly Anomaly[] | undefined;
  nextToken?: string | undefined;
}

export interface ListIntegrationsRequest {
  integrationNamePrefix?: string | undefined;
  integrationType?: string | undefined;
  integrationStatus?: string | undefined;
}

export interface ListIntegrationsResponse {
  integrationSummaries?: readonly IntegrationSummary[] | undefined;
}

export interface ListLogAnomalyDetectorsRequest {
  filterLogGroupArn?: string | undefined;
  limit?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListLogAnomalyDetectorsResponse {
  anomalyDetectors?: readonly AnomalyDetector[] | undefined;
  nextToken?: string | undefined;
}

export interface ListLogGroupsForQueryRequest {
  queryId: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListLogGroupsForQueryResponse {
  logGroupIdentifiers?: readonly string[] | undefined;
  nextToken?: string | undefined;
}

export interface ListLogGroupsRequest {
  logGroupNamePattern?: string | undefined;
  logGroupClass?: string | undefined;
  includeLinkedAccounts?: boolean | undefined;
  accountIdentifiers?: readonly string[] | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
  dataSources?: readonly DataSourceFilter[] | undefined;
  fieldIndexNames?: readonly string[] | undefined;
  logGroupTags?: readonly TagFilter[] | undefined;
}

export interface ListLogGroupsResponse {
  logGroups?: readonly LogGroupSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListScheduledQueriesRequest {
  maxResults?: number | undefined;
  nextToken?: string | undefined;
  state?: string | undefined;
  scheduleType?: string | undefined;
}

export interface ListScheduledQueriesResponse {
  nextToken?: string | undefined;
  scheduledQueries?: readonly ScheduledQuerySummary[] | undefined;
}

export interface ListSourcesForS3TableIntegrationRequest {
  integrationArn: string;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListSourcesForS3TableIntegrationResponse {
  sources?: readonly S3TableIntegrationSource[] | undefined;
  nextToken?: string | undefined;
}

export interface ListSyslogConfigurationsRequest {
  logGroupIdentifier?: string | undefined;
  vpcEndpointId?: string | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListSyslogConfigurationsResponse {
  syslogConfigurations?: readonly SyslogConfiguration[] | undefined;
  nextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  resourceArn: string;
}

export interface ListTagsForResourceResponse {
  tags?: { [key: string]: string } | undefined;
}

export interface ListTagsLogGroupRequest {
  logGroupName: string;
}

export interface ListTagsLogGroupResponse {
  tags?: { [key: string]: string } | undefined;
}

export interface ListToMap {
  source: string;
  key: string;
  valueKey?: string | undefined;
  target?: string | undefined;
  flatten?: boolean | undefined;
  flattenedElement?: string | undefined;
}

export interface LiveTailSessionLogEvent {
  logStreamName?: string | undefined;
  logGroupIdentifier?: string | undefined;
  message?: string | undefined;
  timestamp?: number | undefined;
  ingestionTime?: number | undefined;
}

export interface LiveTailSessionMetadata {
  sampled?: boolean | undefined;
}

export interface LiveTailSessionStart {
  requestId?: string | undefined;
  sessionId?: string | undefined;
  logGroupIdentifiers?: readonly string[] | undefined;
  logStreamNames?: readonly string[] | undefined;
  logStreamNamePrefixes?: readonly string[] | undefined;
  logEventFilterPattern?: string | undefined;
}

export interface LiveTailSessionUpdate {
  sessionMetadata?: LiveTailSessionMetadata | undefined;
  sessionResults?: readonly LiveTailSessionLogEvent[] | undefined;
}

export interface LogEvent {
  timestamp?: number | undefined;
  message?: string | undefined;
}

export interface LogFieldType {
  type?: string | undefined;
  element?: LogFieldType | undefined;
  fields?: readonly LogFieldsListItem[] | undefined;
}

export interface LogFieldsListItem {
  logFieldName?: string | undefined;
  logFieldType?: LogFieldType | undefined;
}

export interface LogGroup {
  logGroupName?: string | undefined;
  creationTime?: number | undefined;
  retentionInDays?: number | undefined;
  metricFilterCount?: number | undefined;
  arn?: string | undefined;
  storedBytes?: number | undefined;
  kmsKeyId?: string | undefined;
  dataProtectionStatus?: string | undefined;
  inheritedProperties?: readonly string[] | undefined;
  logGroupClass?: string | undefined;
  logGroupArn?: string | undefined;
  deletionProtectionEnabled?: boolean | undefined;
  bearerTokenAuthenticationEnabled?: boolean | undefined;
  retentionPolicyName?: string | undefined;
}

export interface LogGroupField {
  name?: string | undefined;
  percent?: number | undefined;
}

export interface LogGroupImpact {
  logGroupName?: string | undefined;
  currentRetention?: string | undefined;
  proposedRetention?: string | undefined;
  storedBytes?: number | undefined;
}

export interface LogGroupSummary {
  logGroupName?: string | undefined;
  logGroupArn?: string | undefined;
  logGroupClass?: string | undefined;
}

export interface LogStream {
  logStreamName?: string | undefined;
  creationTime?: number | undefined;
  firstEventTimestamp?: number | undefined;
  lastEventTimestamp?: number | undefined;
  lastIngestionTime?: number | undefined;
  uploadSequenceToken?: string | undefined;
  arn?: string | undefined;
  storedBytes?: number | undefined;
}

export interface LookupTable {
  lookupTableArn?: string | undefined;
  lookupTableName?: string | undefined;
  description?: string | undefined;
  tableFields?: readonly string[] | undefined;
  recordsCount?: number | undefined;
  sizeBytes?: number | undefined;
  lastUpdatedTime?: number | undefined;
  kmsKeyId?: string | undefined;
}

export interface LookupTableConfiguration {
  tableName: string;
  roleArn: string;
  description?: string | undefined;
  kmsKeyId?: string | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface LowerCaseString {
  withKeys: readonly string[];
}

export interface MetricFilter {
  filterName?: string | undefined;
  filterPattern?: string | undefined;
  metricTransformations?: readonly MetricTransformation[] | undefined;
  creationTime?: number | undefined;
  logGroupName?: string | undefined;
  applyOnTransformedLogs?: boolean | undefined;
  fieldSelectionCriteria?: string | undefined;
  emitSystemFieldDimensions?: readonly string[] | undefined;
}

export interface MetricFilterMatchRecord {
  eventNumber?: number | undefined;
  eventMessage?: string | undefined;
  extractedValues?: { [key: string]: string } | undefined;
}

export interface MetricTransformation {
  metricName: string;
  metricNamespace: string;
  metricValue: string;
  defaultValue?: number | undefined;
  dimensions?: { [key: string]: string } | undefined;
  unit?: string | undefined;
}

export interface MoveKeyEntry {
  source: string;
  target: string;
  overwriteIfExists?: boolean | undefined;
}

export interface MoveKeys {
  entries: readonly MoveKeyEntry[];
}

export interface OpenSearchApplication {
  applicationEndpoint?: string | undefined;
  applicationArn?: string | undefined;
  applicationId?: string | undefined;
  status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchCollection {
  collectionEndpoint?: string | undefined;
  collectionArn?: string | undefined;
  status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchDataAccessPolicy {
  policyName?: string | undefined;
  status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchDataSource {
  dataSourceName?: string | undefined;
  status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchEncryptionPolicy {
  policyName?: string | undefined;
  status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchIntegrationDetails {
  dataSource?: OpenSearchDataSource | undefined;
  application?: OpenSearchApplication | undefined;
  collection?: OpenSearchCollection | undefined;
  workspace?: OpenSearchWorkspace | undefined;
  encryptionPolicy?: OpenSearchEncryptionPolicy | undefined;
  networkPolicy?: OpenSearchNetworkPolicy | undefined;
  accessPolicy?: OpenSearchDataAccessPolicy | undefined;
  lifecyclePolicy?: OpenSearchLifecyclePolicy | undefined;
}

export interface OpenSearchLifecyclePolicy {
  policyName?: string | undefined;
  status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchNetworkPolicy {
  policyName?: string | undefined;
  status?: OpenSearchResourceStatus | undefined;
}

export interface OpenSearchResourceConfig {
  dataSourceRoleArn: string;
  dashboardViewerPrincipals: readonly string[];
  retentionDays: number;
  kmsKeyArn?: string | undefined;
  applicationArn?: string | undefined;
}

export interface OpenSearchResourceStatus {
  status?: string | undefined;
  statusMessage?: string | undefined;
}

export interface OpenSearchWorkspace {
  workspaceId?: string | undefined;
  status?: OpenSearchResourceStatus | undefined;
}

export interface OutputLogEvent {
  timestamp?: number | undefined;
  message?: string | undefined;
  ingestionTime?: number | undefined;
}

export interface ParseCloudfront {
  source?: string | undefined;
}

export interface ParseJSON {
  source?: string | undefined;
  destination?: string | undefined;
}

export interface ParseKeyValue {
  source?: string | undefined;
  destination?: string | undefined;
  fieldDelimiter?: string | undefined;
  keyValueDelimiter?: string | undefined;
  keyPrefix?: string | undefined;
  nonMatchValue?: string | undefined;
  overwriteIfExists?: boolean | undefined;
}

export interface ParsePostgres {
  source?: string | undefined;
}

export interface ParseRoute53 {
  source?: string | undefined;
}

export interface ParseToOCSF {
  eventSource: string;
  ocsfVersion: string;
  source?: string | undefined;
  mappingVersion?: string | undefined;
}

export interface ParseVPC {
  source?: string | undefined;
}

export interface ParseWAF {
  source?: string | undefined;
}

export interface PatternToken {
  dynamicTokenPosition?: number | undefined;
  isDynamic?: boolean | undefined;
  tokenString?: string | undefined;
  enumerations?: { [key: string]: number } | undefined;
  inferredTokenName?: string | undefined;
}

export interface Policy {
  deliveryDestinationPolicy?: string | undefined;
}

export interface Processor {
  addKeys?: AddKeys | undefined;
  copyValue?: CopyValue | undefined;
  csv?: CSV | undefined;
  dateTimeConverter?: DateTimeConverter | undefined;
  deleteKeys?: DeleteKeys | undefined;
  grok?: Grok | undefined;
  listToMap?: ListToMap | undefined;
  lowerCaseString?: LowerCaseString | undefined;
  moveKeys?: MoveKeys | undefined;
  parseCloudfront?: ParseCloudfront | undefined;
  parseJSON?: ParseJSON | undefined;
  parseKeyValue?: ParseKeyValue | undefined;
  parseRoute53?: ParseRoute53 | undefined;
  parseToOCSF?: ParseToOCSF | undefined;
  parsePostgres?: ParsePostgres | undefined;
  parseVPC?: ParseVPC | undefined;
  parseWAF?: ParseWAF | undefined;
  renameKeys?: RenameKeys | undefined;
  splitString?: SplitString | undefined;
  substituteString?: SubstituteString | undefined;
  trimString?: TrimString | undefined;
  typeConverter?: TypeConverter | undefined;
  upperCaseString?: UpperCaseString | undefined;
}

export interface PutAccountPolicyRequest {
  policyName: string;
  policyDocument: string;
  policyType: string;
  scope?: string | undefined;
  selectionCriteria?: string | undefined;
  dryRun?: boolean | undefined;
}

export interface PutAccountPolicyResponse {
  accountPolicy?: AccountPolicy | undefined;
  dryRunResult?: DryRunResult | undefined;
}

export interface PutBearerTokenAuthenticationRequest {
  logGroupIdentifier: string;
  bearerTokenAuthenticationEnabled: boolean;
}

export interface PutDataProtectionPolicyRequest {
  logGroupIdentifier: string;
  policyDocument: string;
}

export interface PutDataProtectionPolicyResponse {
  logGroupIdentifier?: string | undefined;
  policyDocument?: string | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface PutDeliveryDestinationPolicyRequest {
  deliveryDestinationName: string;
  deliveryDestinationPolicy: string;
}

export interface PutDeliveryDestinationPolicyResponse {
  policy?: Policy | undefined;
}

export interface PutDeliveryDestinationRequest {
  name: string;
  outputFormat?: string | undefined;
  deliveryDestinationConfiguration?: DeliveryDestinationConfiguration | undefined;
  deliveryDestinationType?: string | undefined;
  roleArn?: string | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface PutDeliveryDestinationResponse {
  deliveryDestination?: DeliveryDestination | undefined;
}

export interface PutDeliverySourceRequest {
  name: string;
  resourceArn: string;
  logType: string;
  tags?: { [key: string]: string } | undefined;
  deliverySourceConfiguration?: { [key: string]: string } | undefined;
}

export interface PutDeliverySourceResponse {
  deliverySource?: DeliverySource | undefined;
}

export interface PutDestinationPolicyRequest {
  destinationName: string;
  accessPolicy: string;
  forceUpdate?: boolean | undefined;
}

export interface PutDestinationRequest {
  destinationName: string;
  targetArn: string;
  roleArn: string;
  tags?: { [key: string]: string } | undefined;
}

export interface PutDestinationResponse {
  destination?: Destination | undefined;
}

export interface PutIndexPolicyRequest {
  logGroupIdentifier: string;
  policyDocument: string;
}

export interface PutIndexPolicyResponse {
  indexPolicy?: IndexPolicy | undefined;
}

export interface PutIntegrationRequest {
  integrationName: string;
  resourceConfig: ResourceConfig;
  integrationType: string;
}

export interface PutIntegrationResponse {
  integrationName?: string | undefined;
  integrationStatus?: string | undefined;
}

export interface PutLogEventsRequest {
  logGroupName: string;
  logStreamName: string;
  logEvents: readonly InputLogEvent[];
  sequenceToken?: string | undefined;
  entity?: Entity | undefined;
}

export interface PutLogEventsResponse {
  nextSequenceToken?: string | undefined;
  rejectedLogEventsInfo?: RejectedLogEventsInfo | undefined;
  rejectedEntityInfo?: RejectedEntityInfo | undefined;
}

export interface PutLogGroupDeletionProtectionRequest {
  logGroupIdentifier: string;
  deletionProtectionEnabled: boolean;
}

export interface PutMetricFilterRequest {
  logGroupName: string;
  filterName: string;
  filterPattern: string;
  metricTransformations: readonly MetricTransformation[];
  applyOnTransformedLogs?: boolean | undefined;
  fieldSelectionCriteria?: string | undefined;
  emitSystemFieldDimensions?: readonly string[] | undefined;
}

export interface PutQueryDefinitionRequest {
  name: string;
  queryString: string;
  queryLanguage?: string | undefined;
  queryDefinitionId?: string | undefined;
  logGroupNames?: readonly string[] | undefined;
  clientToken?: string | undefined;
  parameters?: readonly QueryParameter[] | undefined;
}

export interface PutQueryDefinitionResponse {
  queryDefinitionId?: string | undefined;
}

export interface PutResourcePolicyRequest {
  policyName?: string | undefined;
  policyDocument?: string | undefined;
  resourceArn?: string | undefined;
  expectedRevisionId?: string | undefined;
}

export interface PutResourcePolicyResponse {
  resourcePolicy?: ResourcePolicy | undefined;
  revisionId?: string | undefined;
}

export interface PutRetentionPolicyRequest {
  logGroupName: string;
  retentionInDays: number;
}

export interface PutStorageTierPolicyRequest {
  storageTier: string;
}

export interface PutStorageTierPolicyResponse {
  storageTier?: string | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface PutSubscriptionFilterRequest {
  logGroupName: string;
  filterName: string;
  filterPattern: string;
  destinationArn: string;
  roleArn?: string | undefined;
  distribution?: string | undefined;
  applyOnTransformedLogs?: boolean | undefined;
  fieldSelectionCriteria?: string | undefined;
  emitSystemFields?: readonly string[] | undefined;
}

export interface PutSyslogConfigurationRequest {
  logGroupIdentifier: string;
  vpcEndpointId?: string | undefined;
}

export interface PutTransformerRequest {
  logGroupIdentifier: string;
  transformerConfig: readonly Processor[];
}

export interface QueryDefinition {
  queryLanguage?: string | undefined;
  queryDefinitionId?: string | undefined;
  name?: string | undefined;
  queryString?: string | undefined;
  lastModified?: number | undefined;
  logGroupNames?: readonly string[] | undefined;
  parameters?: readonly QueryParameter[] | undefined;
}

export interface QueryInfo {
  queryLanguage?: string | undefined;
  queryId?: string | undefined;
  queryString?: string | undefined;
  status?: string | undefined;
  createTime?: number | undefined;
  logGroupName?: string | undefined;
  queryDuration?: number | undefined;
  bytesScanned?: number | undefined;
  userIdentity?: string | undefined;
}

export interface QueryParameter {
  name: string;
  defaultValue?: string | undefined;
  description?: string | undefined;
}

export interface QueryStatistics {
  recordsMatched?: number | undefined;
  recordsScanned?: number | undefined;
  estimatedRecordsSkipped?: number | undefined;
  bytesScanned?: number | undefined;
  estimatedBytesSkipped?: number | undefined;
  logGroupsScanned?: number | undefined;
  resultCount?: number | undefined;
}

export interface RecordField {
  name?: string | undefined;
  mandatory?: boolean | undefined;
}

export interface RejectedEntityInfo {
  errorType?: string | undefined;
}

export interface RejectedLogEventsInfo {
  tooNewLogEventStartIndex?: number | undefined;
  tooOldLogEventEndIndex?: number | undefined;
  expiredLogEventEndIndex?: number | undefined;
}

export interface RenameKeyEntry {
  key: string;
  renameTo: string;
  overwriteIfExists?: boolean | undefined;
}

export interface RenameKeys {
  entries: readonly RenameKeyEntry[];
}

export interface ResourceConfig {
  openSearchResourceConfig?: OpenSearchResourceConfig | undefined;
}

export interface ResourcePolicy {
  policyName?: string | undefined;
  policyDocument?: string | undefined;
  lastUpdatedTime?: number | undefined;
  policyScope?: string | undefined;
  resourceArn?: string | undefined;
  revisionId?: string | undefined;
}

export interface ResultField {
  field?: string | undefined;
  value?: string | undefined;
}

export interface S3Configuration {
  destinationIdentifier: string;
  roleArn: string;
  ownerAccountId?: string | undefined;
  kmsKeyId?: string | undefined;
}

export interface S3DeliveryConfiguration {
  suffixPath?: string | undefined;
  enableHiveCompatiblePath?: boolean | undefined;
}

export interface S3TableIntegrationSource {
  identifier?: string | undefined;
  dataSource?: DataSource | undefined;
  status?: string | undefined;
  statusReason?: string | undefined;
  createdTimeStamp?: number | undefined;
  parentSourceIdentifier?: string | undefined;
}

export interface S3TablesIntegration {
  datasourceName?: string | undefined;
  datasourceType?: string | undefined;
}

export interface ScheduledQueryDestination {
  destinationType?: string | undefined;
  destinationIdentifier?: string | undefined;
  status?: string | undefined;
  processedIdentifier?: string | undefined;
  errorMessage?: string | undefined;
}

export interface ScheduledQuerySummary {
  scheduledQueryArn?: string | undefined;
  name?: string | undefined;
  state?: string | undefined;
  scheduleType?: string | undefined;
  lastTriggeredTime?: number | undefined;
  lastExecutionStatus?: string | undefined;
  scheduleExpression?: string | undefined;
  timezone?: string | undefined;
  destinationConfiguration?: DestinationConfiguration | undefined;
  creationTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface SearchedLogStream {
  logStreamName?: string | undefined;
  searchedCompletely?: boolean | undefined;
}

export interface SessionStreamingException {
  message?: string | undefined;
}

export interface SessionTimeoutException {
  message?: string | undefined;
}

export interface SplitString {
  entries: readonly SplitStringEntry[];
}

export interface SplitStringEntry {
  source: string;
  delimiter: string;
}

export interface StartLiveTailRequest {
  logGroupIdentifiers: readonly string[];
  logStreamNames?: readonly string[] | undefined;
  logStreamNamePrefixes?: readonly string[] | undefined;
  logEventFilterPattern?: string | undefined;
}

export interface StartLiveTailResponse {
  responseStream?: AsyncIterable<StartLiveTailResponseStream> | undefined;
}

export interface StartLiveTailResponseStream {
  sessionStart?: LiveTailSessionStart | undefined;
  sessionUpdate?: LiveTailSessionUpdate | undefined;
  SessionTimeoutException?: SessionTimeoutException | undefined;
  SessionStreamingException?: SessionStreamingException | undefined;
}

export interface StartQueryRequest {
  startTime: number;
  endTime: number;
  queryString: string;
  queryLanguage?: string | undefined;
  logGroupName?: string | undefined;
  logGroupNames?: readonly string[] | undefined;
  logGroupIdentifiers?: readonly string[] | undefined;
  limit?: number | undefined;
}

export interface StartQueryResponse {
  queryId?: string | undefined;
}

export interface StopQueryRequest {
  queryId: string;
}

export interface StopQueryResponse {
  success?: boolean | undefined;
}

export interface SubscriptionFilter {
  filterName?: string | undefined;
  logGroupName?: string | undefined;
  filterPattern?: string | undefined;
  destinationArn?: string | undefined;
  roleArn?: string | undefined;
  distribution?: string | undefined;
  applyOnTransformedLogs?: boolean | undefined;
  creationTime?: number | undefined;
  fieldSelectionCriteria?: string | undefined;
  emitSystemFields?: readonly string[] | undefined;
}

export interface SubstituteString {
  entries: readonly SubstituteStringEntry[];
}

export interface SubstituteStringEntry {
  source: string;
  from: string;
  to: string;
}

export interface SuppressionPeriod {
  value?: number | undefined;
  suppressionUnit?: string | undefined;
}

export interface SyslogConfiguration {
  logGroupArn?: string | undefined;
  sourceType?: string | undefined;
  vpcEndpointId?: string | undefined;
  createdAt?: number | undefined;
}

export interface TagFilter {
  key: string;
  values?: readonly string[] | undefined;
}

export interface TagLogGroupRequest {
  logGroupName: string;
  tags: { [key: string]: string };
}

export interface TagResourceRequest {
  resourceArn: string;
  tags: { [key: string]: string };
}

export interface TestMetricFilterRequest {
  filterPattern: string;
  logEventMessages: readonly string[];
}

export interface TestMetricFilterResponse {
  matches?: readonly MetricFilterMatchRecord[] | undefined;
}

export interface TestTransformerRequest {
  transformerConfig: readonly Processor[];
  logEventMessages: readonly string[];
}

export interface TestTransformerResponse {
  transformedLogs?: readonly TransformedLogRecord[] | undefined;
}

export interface TransformedLogRecord {
  eventNumber?: number | undefined;
  eventMessage?: string | undefined;
  transformedEventMessage?: string | undefined;
}

export interface TriggerHistoryRecord {
  queryId?: string | undefined;
  executionStatus?: string | undefined;
  triggeredTimestamp?: number | undefined;
  errorMessage?: string | undefined;
  destinations?: readonly ScheduledQueryDestination[] | undefined;
}

export interface TrimString {
  withKeys: readonly string[];
}

export interface TypeConverter {
  entries: readonly TypeConverterEntry[];
}

export interface TypeConverterEntry {
  key: string;
  type: string;
}

export interface UntagLogGroupRequest {
  logGroupName: string;
  tags: readonly string[];
}

export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: readonly string[];
}

export interface UpdateAnomalyRequest {
  anomalyDetectorArn: string;
  anomalyId?: string | undefined;
  patternId?: string | undefined;
  suppressionType?: string | undefined;
  suppressionPeriod?: SuppressionPeriod | undefined;
  baseline?: boolean | undefined;
}

export interface UpdateDeliveryConfigurationRequest {
  id: string;
  recordFields?: readonly string[] | undefined;
  fieldDelimiter?: string | undefined;
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
}

export interface UpdateDeliveryConfigurationResponse {}

export interface UpdateLogAnomalyDetectorRequest {
  anomalyDetectorArn: string;
  enabled: boolean;
  evaluationFrequency?: string | undefined;
  filterPattern?: string | undefined;
  anomalyVisibilityTime?: number | undefined;
}

export interface UpdateLookupTableRequest {
  lookupTableArn: string;
  description?: string | undefined;
  tableBody?: string | undefined;
  queryId?: string | undefined;
  kmsKeyId?: string | undefined;
}

export interface UpdateLookupTableResponse {
  lookupTableArn?: string | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface UpdateScheduledQueryRequest {
  identifier: string;
  queryLanguage: string;
  queryString: string;
  scheduleExpression: string;
  executionRoleArn: string;
  description?: string | undefined;
  logGroupIdentifiers?: readonly string[] | undefined;
  timezone?: string | undefined;
  startTimeOffset?: number | undefined;
  endTimeOffset?: number | undefined;
  destinationConfiguration?: DestinationConfiguration | undefined;
  scheduleStartTime?: number | undefined;
  scheduleEndTime?: number | undefined;
  state?: string | undefined;
}

export interface UpdateScheduledQueryResponse {
  scheduledQueryArn?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  queryLanguage?: string | undefined;
  queryString?: string | undefined;
  logGroupIdentifiers?: readonly string[] | undefined;
  scheduleExpression?: string | undefined;
  timezone?: string | undefined;
  startTimeOffset?: number | undefined;
  endTimeOffset?: number | undefined;
  destinationConfiguration?: DestinationConfiguration | undefined;
  state?: string | undefined;
  scheduleType?: string | undefined;
  lastTriggeredTime?: number | undefined;
  lastExecutionStatus?: string | undefined;
  scheduleStartTime?: number | undefined;
  scheduleEndTime?: number | undefined;
  executionRoleArn?: string | undefined;
  creationTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface UpperCaseString {
  withKeys: readonly string[];
}

export type ActionStatus =
  | "CLIENT_ERROR"
  | "COMPLETE"
  | "FAILED"
  | "IN_PROGRESS";

export type AnomalyDetectorStatus =
  | "ANALYZING"
  | "DELETED"
  | "FAILED"
  | "INITIALIZING"
  | "PAUSED"
  | "TRAINING";

export type DataProtectionStatus =
  | "ACTIVATED"
  | "ARCHIVED"
  | "DELETED"
  | "DISABLED";

export type DeliveryDestinationType =
  | "CWL"
  | "FH"
  | "S3"
  | "XRAY";

export type DeliverySourceConfigurationSchemaValueType =
  | "boolean"
  | "double"
  | "int"
  | "long"
  | "string";

export type DeliverySourceStatus =
  | "ACTIVE"
  | "INACTIVE";

export type DeliverySourceStatusReason =
  | "RESOURCE_DELETED";

export type Distribution =
  | "ByLogStream"
  | "Random";

export type EntityRejectionErrorType =
  | "EntitySizeTooLarge"
  | "InvalidAttributes"
  | "InvalidEntity"
  | "InvalidKeyAttributes"
  | "InvalidTypeValue"
  | "MissingRequiredFields"
  | "UnsupportedLogGroupType";

export type EvaluationFrequency =
  | "FIFTEEN_MIN"
  | "FIVE_MIN"
  | "ONE_HOUR"
  | "ONE_MIN"
  | "TEN_MIN"
  | "THIRTY_MIN";

export type EventSource =
  | "AWSWAF"
  | "CloudTrail"
  | "EKSAudit"
  | "Route53Resolver"
  | "VPCFlow";

export type ExecutionStatus =
  | "Complete"
  | "Failed"
  | "InvalidQuery"
  | "Running"
  | "Timeout";

export type ExportTaskStatusCode =
  | "CANCELLED"
  | "COMPLETED"
  | "FAILED"
  | "PENDING"
  | "PENDING_CANCEL"
  | "RUNNING";

export type FlattenedElement =
  | "first"
  | "last";

export type ImportStatus =
  | "CANCELLED"
  | "COMPLETED"
  | "FAILED"
  | "IN_PROGRESS";

export type IndexCategory =
  | "AUTO"
  | "CUSTOM"
  | "DEFAULT"
  | "INACTIVE";

export type IndexSource =
  | "ACCOUNT"
  | "LOG_GROUP";

export type IndexType =
  | "FACET"
  | "FIELD_INDEX";

export type InheritedProperty =
  | "ACCOUNT_DATA_PROTECTION";

export type IntegrationStatus =
  | "ACTIVE"
  | "FAILED"
  | "PROVISIONING";

export type IntegrationType =
  | "OPENSEARCH";

export type ListAggregateLogGroupSummariesGroupBy =
  | "DATA_SOURCE_NAME_AND_TYPE"
  | "DATA_SOURCE_NAME_TYPE_AND_FORMAT";

export type LogGroupClass =
  | "DELIVERY"
  | "ESSENTIALS"
  | "INFREQUENT_ACCESS"
  | "STANDARD";

export type OCSFVersion =
  | "V1.1"
  | "V1.5";

export type OpenSearchResourceStatusType =
  | "ACTIVE"
  | "ERROR"
  | "NOT_FOUND";

export type OrderBy =
  | "LastEventTime"
  | "LogStreamName";

export type OutputFormat =
  | "json"
  | "parquet"
  | "plain"
  | "raw"
  | "w3c";

export type PolicyScope =
  | "ACCOUNT"
  | "RESOURCE";

export type PolicyType =
  | "DATA_PROTECTION_POLICY"
  | "FIELD_INDEX_POLICY"
  | "METRIC_EXTRACTION_POLICY"
  | "RETENTION_POLICY"
  | "SUBSCRIPTION_FILTER_POLICY"
  | "TRANSFORMER_POLICY";

export type QueryLanguage =
  | "CWLI"
  | "PPL"
  | "SQL";

export type QueryStatus =
  | "Cancelled"
  | "Complete"
  | "Failed"
  | "Running"
  | "Scheduled"
  | "Timeout"
  | "Unknown";

export type S3TableIntegrationSourceStatus =
  | "ACTIVE"
  | "DATA_SOURCE_DELETE_IN_PROGRESS"
  | "FAILED"
  | "UNHEALTHY";

export type ScheduleType =
  | "AWS_MANAGED"
  | "CUSTOMER_MANAGED";

export type ScheduledQueryDestinationType =
  | "LOOKUP_TABLE"
  | "S3";

export type ScheduledQueryState =
  | "DISABLED"
  | "ENABLED";

export type Scope =
  | "ALL";

export type StandardUnit =
  | "Bits"
  | "Bits/Second"
  | "Bytes"
  | "Bytes/Second"
  | "Count"
  | "Count/Second"
  | "Gigabits"
  | "Gigabits/Second"
  | "Gigabytes"
  | "Gigabytes/Second"
  | "Kilobits"
  | "Kilobits/Second"
  | "Kilobytes"
  | "Kilobytes/Second"
  | "Megabits"
  | "Megabits/Second"
  | "Megabytes"
  | "Megabytes/Second"
  | "Microseconds"
  | "Milliseconds"
  | "None"
  | "Percent"
  | "Seconds"
  | "Terabits"
  | "Terabits/Second"
  | "Terabytes"
  | "Terabytes/Second";

export type State =
  | "Active"
  | "Baseline"
  | "Suppressed";

export type StorageTier =
  | "INTELLIGENT_TIERING"
  | "STANDARD";

export type SuppressionState =
  | "SUPPRESSED"
  | "UNSUPPRESSED";

export type SuppressionType =
  | "INFINITE"
  | "LIMITED";

export type SuppressionUnit =
  | "HOURS"
  | "MINUTES"
  | "SECONDS";

export type SyslogSourceType =
  | "VPCE";

export type Type =
  | "boolean"
  | "double"
  | "integer"
  | "string";
