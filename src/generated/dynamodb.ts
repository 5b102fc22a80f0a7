/** The types of DynamoDB_20120810's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Dynamodb {
  BatchExecuteStatement: { input: BatchExecuteStatementInput; output: BatchExecuteStatementOutput };
  BatchGetItem: { input: BatchGetItemInput; output: BatchGetItemOutput };
  BatchWriteItem: { input: BatchWriteItemInput; output: BatchWriteItemOutput };
  CancelBulkOperation: { input: CancelBulkOperationInput; output: CancelBulkOperationOutput };
  CreateBackup: { input: CreateBackupInput; output: CreateBackupOutput };
  CreateGlobalTable: { input: CreateGlobalTableInput; output: CreateGlobalTableOutput };
  CreateTable: { input: CreateTableInput; output: CreateTableOutput };
  DeleteBackup: { input: DeleteBackupInput; output: DeleteBackupOutput };
  DeleteItem: { input: DeleteItemInput; output: DeleteItemOutput };
  DeleteResourcePolicy: { input: DeleteResourcePolicyInput; output: DeleteResourcePolicyOutput };
  DeleteTable: { input: DeleteTableInput; output: DeleteTableOutput };
  DescribeBackup: { input: DescribeBackupInput; output: DescribeBackupOutput };
  DescribeBulkOperation: { input: DescribeBulkOperationInput; output: DescribeBulkOperationOutput };
  DescribeContinuousBackups: { input: DescribeContinuousBackupsInput; output: DescribeContinuousBackupsOutput };
  DescribeContributorInsights: { input: DescribeContributorInsightsInput; output: DescribeContributorInsightsOutput };
  DescribeEndpoints: { input: DescribeEndpointsRequest; output: DescribeEndpointsResponse };
  DescribeExport: { input: DescribeExportInput; output: DescribeExportOutput };
  DescribeGlobalTable: { input: DescribeGlobalTableInput; output: DescribeGlobalTableOutput };
  DescribeGlobalTableSettings: { input: DescribeGlobalTableSettingsInput; output: DescribeGlobalTableSettingsOutput };
  DescribeImport: { input: DescribeImportInput; output: DescribeImportOutput };
  DescribeKinesisStreamingDestination: { input: DescribeKinesisStreamingDestinationInput; output: DescribeKinesisStreamingDestinationOutput };
  DescribeLimits: { input: DescribeLimitsInput; output: DescribeLimitsOutput };
  DescribeTable: { input: DescribeTableInput; output: DescribeTableOutput };
  DescribeTableReplicaAutoScaling: { input: DescribeTableReplicaAutoScalingInput; output: DescribeTableReplicaAutoScalingOutput };
  DescribeTimeToLive: { input: DescribeTimeToLiveInput; output: DescribeTimeToLiveOutput };
  DisableKinesisStreamingDestination: { input: KinesisStreamingDestinationInput; output: KinesisStreamingDestinationOutput };
  EnableKinesisStreamingDestination: { input: KinesisStreamingDestinationInput; output: KinesisStreamingDestinationOutput };
  ExecuteStatement: { input: ExecuteStatementInput; output: ExecuteStatementOutput };
  ExecuteTransaction: { input: ExecuteTransactionInput; output: ExecuteTransactionOutput };
  ExportTableToPointInTime: { input: ExportTableToPointInTimeInput; output: ExportTableToPointInTimeOutput };
  GetItem: { input: GetItemInput; output: GetItemOutput };
  GetResourcePolicy: { input: GetResourcePolicyInput; output: GetResourcePolicyOutput };
  ImportTable: { input: ImportTableInput; output: ImportTableOutput };
  ListBackups: { input: ListBackupsInput; output: ListBackupsOutput };
  ListBulkOperations: { input: ListBulkOperationsInput; output: ListBulkOperationsOutput };
  ListContributorInsights: { input: ListContributorInsightsInput; output: ListContributorInsightsOutput };
  ListExports: { input: ListExportsInput; output: ListExportsOutput };
  ListGlobalTables: { input: ListGlobalTablesInput; output: ListGlobalTablesOutput };
  ListImports: { input: ListImportsInput; output: ListImportsOutput };
  ListTables: { input: ListTablesInput; output: ListTablesOutput };
  ListTagsOfResource: { input: ListTagsOfResourceInput; output: ListTagsOfResourceOutput };
  PutItem: { input: PutItemInput; output: PutItemOutput };
  PutResourcePolicy: { input: PutResourcePolicyInput; output: PutResourcePolicyOutput };
  Query: { input: QueryInput; output: QueryOutput };
  RestoreTableFromBackup: { input: RestoreTableFromBackupInput; output: RestoreTableFromBackupOutput };
  RestoreTableToPointInTime: { input: RestoreTableToPointInTimeInput; output: RestoreTableToPointInTimeOutput };
  Scan: { input: ScanInput; output: ScanOutput };
  SearchVectors: { input: SearchVectorsInput; output: SearchVectorsOutput };
  StartBulkPutItems: { input: StartBulkPutItemsInput; output: StartBulkPutItemsOutput };
  TagResource: { input: TagResourceInput; output: {} };
  TransactGetItems: { input: TransactGetItemsInput; output: TransactGetItemsOutput };
  TransactWriteItems: { input: TransactWriteItemsInput; output: TransactWriteItemsOutput };
  UntagResource: { input: UntagResourceInput; output: {} };
  UpdateContinuousBackups: { input: UpdateContinuousBackupsInput; output: UpdateContinuousBackupsOutput };
  UpdateContributorInsights: { input: UpdateContributorInsightsInput; output: UpdateContributorInsightsOutput };
  UpdateGlobalTable: { input: UpdateGlobalTableInput; output: UpdateGlobalTableOutput };
  UpdateGlobalTableSettings: { input: UpdateGlobalTableSettingsInput; output: UpdateGlobalTableSettingsOutput };
  UpdateItem: { input: UpdateItemInput; output: UpdateItemOutput };
  UpdateKinesisStreamingDestination: { input: UpdateKinesisStreamingDestinationInput; output: UpdateKinesisStreamingDestinationOutput };
  UpdateTable: { input: UpdateTableInput; output: UpdateTableOutput };
  UpdateTableReplicaAutoScaling: { input: UpdateTableReplicaAutoScalingInput; output: UpdateTableReplicaAutoScalingOutput };
  UpdateTimeToLive: { input: UpdateTimeToLiveInput; output: UpdateTimeToLiveOutput };
}

export interface ArchivalSummary {
  ArchivalDateTime?: Date | undefined;
  ArchivalReason?: string | undefined;
  ArchivalBackupArn?: string | undefined;
}

export interface AttributeDefinition {
  AttributeName: string;
  AttributeType: string;
}

export interface AttributeValue {
  S?: string | undefined;
  N?: string | undefined;
  B?: Uint8Array | undefined;
  SS?: readonly string[] | undefined;
  NS?: readonly string[] | undefined;
  BS?: readonly Uint8Array[] | undefined;
  M?: { [key: string]: AttributeValue } | undefined;
  L?: readonly AttributeValue[] | undefined;
  NULL?: boolean | undefined;
  BOOL?: boolean | undefined;
}

export interface AttributeValueUpdate {
  Value?: AttributeValue | undefined;
  Action?: string | undefined;
}

export interface AutoScalingPolicyDescription {
  PolicyName?: string | undefined;
  TargetTrackingScalingPolicyConfiguration?: AutoScalingTargetTrackingScalingPolicyConfigurationDescription | undefined;
}

export interface AutoScalingPolicyUpdate {
  TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate;
  PolicyName?: string | undefined;
}

export interface AutoScalingSettingsDescription {
  MinimumUnits?: number | undefined;
  MaximumUnits?: number | undefined;
  AutoScalingDisabled?: boolean | undefined;
  AutoScalingRoleArn?: string | undefined;
  ScalingPolicies?: readonly AutoScalingPolicyDescription[] | undefined;
}

export interface AutoScalingSettingsUpdate {
  MinimumUnits?: number | undefined;
  MaximumUnits?: number | undefined;
  AutoScalingDisabled?: boolean | undefined;
  AutoScalingRoleArn?: string | undefined;
  ScalingPolicyUpdate?: AutoScalingPolicyUpdate | undefined;
}

export interface AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
  TargetValue?: number | undefined;
  DisableScaleIn?: boolean | undefined;
  ScaleInCooldown?: number | undefined;
  ScaleOutCooldown?: number | undefined;
}

export interface AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
  TargetValue: number;
  DisableScaleIn?: boolean | undefined;
  ScaleInCooldown?: number | undefined;
  ScaleOutCooldown?: number | undefined;
}

export interface BackupDescription {
  BackupDetails?: BackupDetails | undefined;
  SourceTableDetails?: SourceTableDetails | undefined;
  SourceTableFeatureDetails?: SourceTableFeatureDetails | undefined;
}

export interface BackupDetails {
  BackupArn?: string | undefined;
  BackupName?: string | undefined;
  BackupStatus?: string | undefined;
  BackupType?: string | undefined;
  BackupCreationDateTime?: Date | undefined;
  BackupSizeBytes?: number | undefined;
  BackupExpiryDateTime?: Date | undefined;
}

export interface BackupSummary {
  TableName?: string | undefined;
  TableId?: string | undefined;
  TableArn?: string | undefined;
  BackupArn?: string | undefined;
  BackupName?: string | undefined;
  BackupCreationDateTime?: Date | undefined;
  BackupExpiryDateTime?: Date | undefined;
  BackupStatus?: string | undefined;
  BackupType?: string | undefined;
  BackupSizeBytes?: number | undefined;
}

export interface BatchExecuteStatementInput {
  Statements: readonly BatchStatementRequest[];
  ReturnConsumedCapacity?: string | undefined;
}

export interface BatchExecuteStatementOutput {
  Responses?: readonly BatchStatementResponse[] | undefined;
  ConsumedCapacity?: readonly ConsumedCapacity[] | undefined;
}

export interface BatchGetItemInput {
  RequestItems: { [key: string]: KeysAndAttributes };
  ReturnConsumedCapacity?: string | undefined;
}

export interface BatchGetItemOutput {
  Responses?: { [key: string]: readonly { [key: string]: AttributeValue }[] } | undefined;
  UnprocessedKeys?: { [key: string]: KeysAndAttributes } | undefined;
  ConsumedCapacity?: readonly ConsumedCapacity[] | undefined;
}

export interface BatchStatementError {
  Code?: string | undefined;
  Message?: string | undefined;
  Item?: { [key: string]: AttributeValue } | undefined;
}

export interface BatchStatementRequest {
  Statement: string;
  Parameters?: readonly AttributeValue[] | undefined;
  ConsistentRead?: boolean | undefined;
  ReturnValuesOnConditionCheckFailure?: string | undefined;
}

export interface BatchStatementResponse {
  Error?: BatchStatementError | undefined;
  TableName?: string | undefined;
  Item?: { [key: string]: AttributeValue } | undefined;
}

export interface BatchWriteItemInput {
  RequestItems: { [key: string]: readonly WriteRequest[] };
  ReturnConsumedCapacity?: string | undefined;
  ReturnItemCollectionMetrics?: string | undefined;
}

export interface BatchWriteItemOutput {
  UnprocessedItems?: { [key: string]: readonly WriteRequest[] } | undefined;
  ItemCollectionMetrics?: { [key: string]: readonly ItemCollectionMetrics[] } | undefined;
  ConsumedCapacity?: readonly ConsumedCapacity[] | undefined;
}

export interface BillingModeSummary {
  BillingMode?: string | undefined;
  LastUpdateToPayPerRequestDateTime?: Date | undefined;
}

export interface BulkOperationBytes {
  BulkPutBytes?: number | undefined;
}

export interface BulkOperationDescription {
  BulkOperationArn?: string | undefined;
  BulkOperationStatus?: string | undefined;
  TableDetails?: readonly BulkOperationTableDetail[] | undefined;
  ClientToken?: string | undefined;
  InputS3Configuration?: InputS3Configuration | undefined;
  OutputS3Configuration?: OutputS3Configuration | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  ProcessedItemCount?: number | undefined;
  ProcessedInputBytes?: number | undefined;
  TotalInputBytes?: number | undefined;
  BulkOperationUsage?: readonly BulkOperationUsage[] | undefined;
  FailedItemCount?: number | undefined;
  FailureCode?: string | undefined;
  FailureMessage?: string | undefined;
  MaxWriteRequestUnits?: number | undefined;
  PerformanceTier?: string | undefined;
}

export interface BulkOperationSummary {
  BulkOperationArn?: string | undefined;
  BulkOperationStatus?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
}

export interface BulkOperationTableDetail {
  TableName?: string | undefined;
  TableId?: string | undefined;
}

export interface BulkOperationUsage {
  TableName?: string | undefined;
  BulkPutBytes?: number | undefined;
  Table?: BulkOperationBytes | undefined;
  LocalSecondaryIndexes?: { [key: string]: BulkOperationBytes } | undefined;
  GlobalSecondaryIndexes?: { [key: string]: BulkOperationBytes } | undefined;
  VectorIndexes?: { [key: string]: BulkOperationVectorBytes } | undefined;
}

export interface BulkOperationVectorBytes {
  BulkPutVectorBytes?: number | undefined;
}

export interface CancelBulkOperationInput {
  BulkOperationArn: string;
}

export interface CancelBulkOperationOutput {
  BulkOperationArn?: string | undefined;
  BulkOperationStatus?: string | undefined;
}

export interface Capacity {
  ReadCapacityUnits?: number | undefined;
  WriteCapacityUnits?: number | undefined;
  CapacityUnits?: number | undefined;
}

export interface Condition {
  ComparisonOperator: string;
  AttributeValueList?: readonly AttributeValue[] | undefined;
}

export interface ConditionCheck {
  Key: { [key: string]: AttributeValue };
  TableName: string;
  ConditionExpression: string;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
  ReturnValuesOnConditionCheckFailure?: string | undefined;
}

export interface ConsumedCapacity {
  TableName?: string | undefined;
  CapacityUnits?: number | undefined;
  ReadCapacityUnits?: number | undefined;
  WriteCapacityUnits?: number | undefined;
  Table?: Capacity | undefined;
  LocalSecondaryIndexes?: { [key: string]: Capacity } | undefined;
  GlobalSecondaryIndexes?: { [key: string]: Capacity } | undefined;
  VectorIndexes?: { [key: string]: VectorCapacity } | undefined;
}

export interface ContinuousBackupsDescription {
  ContinuousBackupsStatus?: string | undefined;
  PointInTimeRecoveryDescription?: PointInTimeRecoveryDescription | undefined;
}

export interface ContributorInsightsSummary {
  TableName?: string | undefined;
  IndexName?: string | undefined;
  ContributorInsightsStatus?: string | undefined;
  ContributorInsightsMode?: string | undefined;
}

export interface CreateBackupInput {
  TableName: string;
  BackupName: string;
}

export interface CreateBackupOutput {
  BackupDetails?: BackupDetails | undefined;
}

export interface CreateGlobalSecondaryIndexAction {
  IndexName: string;
  KeySchema: readonly KeySchemaElement[];
  Projection: Projection;
  ProvisionedThroughput?: ProvisionedThroughput | undefined;
  OnDemandThroughput?: OnDemandThroughput | undefined;
  WarmThroughput?: WarmThroughput | undefined;
}

export interface CreateGlobalTableInput {
  GlobalTableName: string;
  ReplicationGroup: readonly Replica[];
}

export interface CreateGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription | undefined;
}

export interface CreateGlobalTableWitnessGroupMemberAction {
  RegionName: string;
}

export interface CreateReplicaAction {
  RegionName: string;
}

export interface CreateReplicationGroupMemberAction {
  RegionName: string;
  KMSMasterKeyId?: string | undefined;
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined;
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined;
  GlobalSecondaryIndexes?: readonly ReplicaGlobalSecondaryIndex[] | undefined;
  TableClassOverride?: string | undefined;
}

export interface CreateTableInput {
  TableName: string;
  AttributeDefinitions?: readonly AttributeDefinition[] | undefined;
  KeySchema?: readonly KeySchemaElement[] | undefined;
  LocalSecondaryIndexes?: readonly LocalSecondaryIndex[] | undefined;
  GlobalSecondaryIndexes?: readonly GlobalSecondaryIndex[] | undefined;
  BillingMode?: string | undefined;
  ProvisionedThroughput?: ProvisionedThroughput | undefined;
  StreamSpecification?: StreamSpecification | undefined;
  SSESpecification?: SSESpecification | undefined;
  Tags?: readonly Tag[] | undefined;
  TableClass?: string | undefined;
  DeletionProtectionEnabled?: boolean | undefined;
  WarmThroughput?: WarmThroughput | undefined;
  ResourcePolicy?: string | undefined;
  OnDemandThroughput?: OnDemandThroughput | undefined;
  GlobalTableSourceArn?: string | undefined;
  GlobalTableSettingsReplicationMode?: string | undefined;
  VectorIndexes?: readonly VectorIndex[] | undefined;
}

export interface CreateTableOutput {
  TableDescription?: TableDescription | undefined;
}

export interface CreateVectorIndexAction {
  IndexName: string;
  VectorAttribute: VectorAttributeDefinition;
  Projection: Projection;
  Dimensions: number;
  DistanceFunction: string;
  SearchSchema?: readonly SearchSchemaElement[] | undefined;
}

export interface CsvOptions {
  Delimiter?: string | undefined;
  HeaderList?: readonly string[] | undefined;
}

export interface Delete {
  Key: { [key: string]: AttributeValue };
  TableName: string;
  ConditionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
  ReturnValuesOnConditionCheckFailure?: string | undefined;
}

export interface DeleteBackupInput {
  BackupArn: string;
}

export interface DeleteBackupOutput {
  BackupDescription?: BackupDescription | undefined;
}

export interface DeleteGlobalSecondaryIndexAction {
  IndexName: string;
}

export interface DeleteGlobalTableWitnessGroupMemberAction {
  RegionName: string;
}

export interface DeleteItemInput {
  TableName: string;
  Key: { [key: string]: AttributeValue };
  Expected?: { [key: string]: ExpectedAttributeValue } | undefined;
  ConditionalOperator?: string | undefined;
  ReturnValues?: string | undefined;
  ReturnConsumedCapacity?: string | undefined;
  ReturnItemCollectionMetrics?: string | undefined;
  ConditionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
  ReturnValuesOnConditionCheckFailure?: string | undefined;
}

export interface DeleteItemOutput {
  Attributes?: { [key: string]: AttributeValue } | undefined;
  ConsumedCapacity?: ConsumedCapacity | undefined;
  ItemCollectionMetrics?: ItemCollectionMetrics | undefined;
}

export interface DeleteReplicaAction {
  RegionName: string;
}

export interface DeleteReplicationGroupMemberAction {
  RegionName: string;
}

export interface DeleteRequest {
  Key: { [key: string]: AttributeValue };
}

export interface DeleteResourcePolicyInput {
  ResourceArn: string;
  ExpectedRevisionId?: string | undefined;
}

export interface DeleteResourcePolicyOutput {
  RevisionId?: string | undefined;
}

export interface DeleteTableInput {
  TableName: string;
}

export interface DeleteTableOutput {
  TableDescription?: TableDescription | undefined;
}

export interface DeleteVectorIndexAction {
  IndexName: string;
}

export interface DescribeBackupInput {
  BackupArn: string;
}

export interface DescribeBackupOutput {
  BackupDescription?: BackupDescription | undefined;
}

export interface DescribeBulkOperationInput {
  BulkOperationArn: string;
}

export interface DescribeBulkOperationOutput {
  BulkOperationDescription?: BulkOperationDescription | undefined;
}

export interface DescribeContinuousBackupsInput {
  TableName: string;
}

export interface DescribeContinuousBackupsOutput {
  ContinuousBackupsDescription?: ContinuousBackupsDescription | undefined;
}

export interface DescribeContributorInsightsInput {
  TableName: string;
  IndexName?: string | undefined;
}

export interface DescribeContributorInsightsOutput {
  TableName?: string | undefined;
  IndexName?: string | undefined;
  ContributorInsightsRuleList?: readonly string[] | undefined;
  ContributorInsightsStatus?: string | undefined;
  LastUpdateDateTime?: Date | undefined;
  FailureException?: FailureException | undefined;
  ContributorInsightsMode?: string | undefined;
}

export interface DescribeEndpointsRequest {}

export interface DescribeEndpointsResponse {
  Endpoints?: readonly Endpoint[] | undefined;
}

export interface DescribeExportInput {
  ExportArn: string;
}

export interface DescribeExportOutput {
  ExportDescription?: ExportDescription | undefined;
}

export interface DescribeGlobalTableInput {
  GlobalTableName: string;
}

export interface DescribeGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription | undefined;
}

export interface DescribeGlobalTableSettingsInput {
  GlobalTableName: string;
}

export interface DescribeGlobalTableSettingsOutput {
  GlobalTableName?: string | undefined;
  ReplicaSettings?: readonly ReplicaSettingsDescription[] | undefined;
}

export interface DescribeImportInput {
  ImportArn: string;
}

export interface DescribeImportOutput {
  ImportTableDescription?: ImportTableDescription | undefined;
}

export interface DescribeKinesisStreamingDestinationInput {
  TableName: string;
}

export interface DescribeKinesisStreamingDestinationOutput {
  TableName?: string | undefined;
  KinesisDataStreamDestinations?: readonly KinesisDataStreamDestination[] | undefined;
}

export interface DescribeLimitsInput {}

export interface DescribeLimitsOutput {
  AccountMaxReadCapacityUnits?: number | undefined;
  AccountMaxWriteCapacityUnits?: number | undefined;
  TableMaxReadCapacityUnits?: number | undefined;
  TableMaxWriteCapacityUnits?: number | undefined;
}

export interface DescribeTableInput {
  TableName: string;
}

export interface DescribeTableOutput {
  Table?: TableDescription | undefined;
}

export interface DescribeTableReplicaAutoScalingInput {
  TableName: string;
}

export interface DescribeTableReplicaAutoScalingOutput {
  TableAutoScalingDescription?: TableAutoScalingDescription | undefined;
}

export interface DescribeTimeToLiveInput {
  TableName: string;
}

export interface DescribeTimeToLiveOutput {
  TimeToLiveDescription?: TimeToLiveDescription | undefined;
}

export interface DisassociateReplicationGroupMemberAction {
  RegionName: string;
  DisassociationMode: string;
}

export interface EnableKinesisStreamingConfiguration {
  ApproximateCreationDateTimePrecision?: string | undefined;
}

export interface Endpoint {
  Address?: string | undefined;
  CachePeriodInMinutes?: number | undefined;
}

export interface ExecuteStatementInput {
  Statement: string;
  Parameters?: readonly AttributeValue[] | undefined;
  ConsistentRead?: boolean | undefined;
  NextToken?: string | undefined;
  ReturnConsumedCapacity?: string | undefined;
  Limit?: number | undefined;
  ReturnValuesOnConditionCheckFailure?: string | undefined;
}

export interface ExecuteStatementOutput {
  Items?: readonly { [key: string]: AttributeValue }[] | undefined;
  NextToken?: string | undefined;
  ConsumedCapacity?: ConsumedCapacity | undefined;
  LastEvaluatedKey?: { [key: string]: AttributeValue } | undefined;
}

export interface ExecuteTransactionInput {
  TransactStatements: readonly ParameterizedStatement[];
  ClientRequestToken?: string | undefined;
  ReturnConsumedCapacity?: string | undefined;
}

export interface ExecuteTransactionOutput {
  Responses?: readonly ItemResponse[] | undefined;
  ConsumedCapacity?: readonly ConsumedCapacity[] | undefined;
}

export interface ExpectedAttributeValue {
  Value?: AttributeValue | undefined;
  Exists?: boolean | undefined;
  ComparisonOperator?: string | undefined;
  AttributeValueList?: readonly AttributeValue[] | undefined;
}

export interface ExportDescription {
  ExportArn?: string | undefined;
  ExportStatus?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  ExportManifest?: string | undefined;
  TableArn?: string | undefined;
  TableId?: string | undefined;
  ExportTime?: Date | undefined;
  ClientToken?: string | undefined;
  S3Bucket?: string | undefined;
  S3BucketOwner?: string | undefined;
  S3Prefix?: string | undefined;
  S3SseAlgorithm?: string | undefined;
  S3SseKmsKeyId?: string | undefined;
  FailureCode?: string | undefined;
  FailureMessage?: string | undefined;
  ExportFormat?: string | undefined;
  BilledSizeBytes?: number | undefined;
  ItemCount?: number | undefined;
  ExportType?: string | undefined;
  IncrementalExportSpecification?: IncrementalExportSpecification | undefined;
  FilterSpecification?: FilterSpecification | undefined;
}

export interface ExportSummary {
  ExportArn?: string | undefined;
  ExportStatus?: string | undefined;
  ExportType?: string | undefined;
}

export interface ExportTableToPointInTimeInput {
  TableArn: string;
  S3Bucket: string;
  ExportTime?: Date | undefined;
  ClientToken?: string | undefined;
  S3BucketOwner?: string | undefined;
  S3Prefix?: string | undefined;
  S3SseAlgorithm?: string | undefined;
  S3SseKmsKeyId?: string | undefined;
  ExportFormat?: string | undefined;
  ExportType?: string | undefined;
  IncrementalExportSpecification?: IncrementalExportSpecification | undefined;
  FilterSpecification?: FilterSpecification | undefined;
}

export interface ExportTableToPointInTimeOutput {
  ExportDescription?: ExportDescription | undefined;
}

export interface FailureException {
  ExceptionName?: string | undefined;
  ExceptionDescription?: string | undefined;
}

export interface FilterSpecification {
  FilterExpression?: string | undefined;
  ProjectionExpression?: string | undefined;
  KeyConditionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
}

export interface Get {
  Key: { [key: string]: AttributeValue };
  TableName: string;
  ProjectionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
}

export interface GetItemInput {
  TableName: string;
  Key: { [key: string]: AttributeValue };
  AttributesToGet?: readonly string[] | undefined;
  ConsistentRead?: boolean | undefined;
  ReturnConsumedCapacity?: string | undefined;
  ProjectionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
}

export interface GetItemOutput {
  Item?: { [key: string]: AttributeValue } | undefined;
  ConsumedCapacity?: ConsumedCapacity | undefined;
}

export interface GetResourcePolicyInput {
  ResourceArn: string;
}

export interface GetResourcePolicyOutput {
  Policy?: string | undefined;
  RevisionId?: string | undefined;
}

export interface GlobalSecondaryIndex {
  IndexName: string;
  KeySchema: readonly KeySchemaElement[];
  Projection: Projection;
  ProvisionedThroughput?: ProvisionedThroughput | undefined;
  OnDemandThroughput?: OnDemandThroughput | undefined;
  WarmThroughput?: WarmThroughput | undefined;
}

export interface GlobalSecondaryIndexAutoScalingUpdate {
  IndexName?: string | undefined;
  ProvisionedWriteCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined;
}

export interface GlobalSecondaryIndexDescription {
  IndexName?: string | undefined;
  KeySchema?: readonly KeySchemaElement[] | undefined;
  Projection?: Projection | undefined;
  IndexStatus?: string | undefined;
  Backfilling?: boolean | undefined;
  ProvisionedThroughput?: ProvisionedThroughputDescription | undefined;
  IndexSizeBytes?: number | undefined;
  ItemCount?: number | undefined;
  IndexArn?: string | undefined;
  OnDemandThroughput?: OnDemandThroughput | undefined;
  WarmThroughput?: GlobalSecondaryIndexWarmThroughputDescription | undefined;
}

export interface GlobalSecondaryIndexInfo {
  IndexName?: string | undefined;
  KeySchema?: readonly KeySchemaElement[] | undefined;
  Projection?: Projection | undefined;
  ProvisionedThroughput?: ProvisionedThroughput | undefined;
  OnDemandThroughput?: OnDemandThroughput | undefined;
}

export interface GlobalSecondaryIndexUpdate {
  Update?: UpdateGlobalSecondaryIndexAction | undefined;
  Create?: CreateGlobalSecondaryIndexAction | undefined;
  Delete?: DeleteGlobalSecondaryIndexAction | undefined;
}

export interface GlobalSecondaryIndexWarmThroughputDescription {
  ReadUnitsPerSecond?: number | undefined;
  WriteUnitsPerSecond?: number | undefined;
  Status?: string | undefined;
}

export interface GlobalTable {
  GlobalTableName?: string | undefined;
  ReplicationGroup?: readonly Replica[] | undefined;
}

export interface GlobalTableDescription {
  ReplicationGroup?: readonly ReplicaDescription[] | undefined;
  GlobalTableArn?: string | undefined;
  CreationDateTime?: Date | undefined;
  GlobalTableStatus?: string | undefined;
  GlobalTableName?: string | undefined;
}

export interface GlobalTableGlobalSecondaryIndexSettingsUpdate {
  IndexName: string;
  ProvisionedWriteCapacityUnits?: number | undefined;
  ProvisionedWriteCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined;
}

export interface GlobalTableWitnessDescription {
  RegionName?: string | undefined;
  WitnessStatus?: string | undefined;
}

export interface GlobalTableWitnessGroupUpdate {
  Create?: CreateGlobalTableWitnessGroupMemberAction | undefined;
  Delete?: DeleteGlobalTableWitnessGroupMemberAction | undefined;
}

export interface ImportSummary {
  ImportArn?: string | undefined;
  ImportStatus?: string | undefined;
  TableArn?: string | undefined;
  S3BucketSource?: S3BucketSource | undefined;
  CloudWatchLogGroupArn?: string | undefined;
  InputFormat?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
}

export interface ImportTableDescription {
  ImportArn?: string | undefined;
  ImportStatus?: string | undefined;
  TableArn?: string | undefined;
  TableId?: string | undefined;
  ClientToken?: string | undefined;
  S3BucketSource?: S3BucketSource | undefined;
  ErrorCount?: number | undefined;
  CloudWatchLogGroupArn?: string | undefined;
  InputFormat?: string | undefined;
  InputFormatOptions?: InputFormatOptions | undefined;
  InputCompressionType?: string | undefined;
  TableCreationParameters?: TableCreationParameters | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  ProcessedSizeBytes?: number | undefined;
  ProcessedItemCount?: number | undefined;
  ImportedItemCount?: number | undefined;
  FailureCode?: string | undefined;
  FailureMessage?: string | undefined;
}

export interface ImportTableInput {
  S3BucketSource: S3BucketSource;
  InputFormat: string;
  TableCreationParameters: TableCreationParameters;
  ClientToken?: string | undefined;
  InputFormatOptions?: InputFormatOptions | undefined;
  InputCompressionType?: string | undefined;
}

export interface ImportTableOutput {
  ImportTableDescription?: ImportTableDescription | undefined;
}

export interface IncrementalExportSpecification {
  ExportFromTime?: Date | undefined;
  ExportToTime?: Date | undefined;
  ExportViewType?: string | undefined;
}

export interface InputFormatOptions {
  Csv?: CsvOptions | undefined;
}

export interface InputS3Configuration {
  S3Bucket: string;
  InputFormat: string;
  S3BucketOwner?: string | undefined;
  S3KeyPrefix?: string | undefined;
  InputCompressionType?: string | undefined;
}

export interface ItemCollectionMetrics {
  ItemCollectionKey?: { [key: string]: AttributeValue } | undefined;
  SizeEstimateRangeGB?: readonly number[] | undefined;
}

export interface ItemResponse {
  Item?: { [key: string]: AttributeValue } | undefined;
}

export interface KeySchemaElement {
  AttributeName: string;
  KeyType: string;
}

export interface KeysAndAttributes {
  Keys: readonly { [key: string]: AttributeValue }[];
  AttributesToGet?: readonly string[] | undefined;
  ConsistentRead?: boolean | undefined;
  ProjectionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
}

export interface KinesisDataStreamDestination {
  StreamArn?: string | undefined;
  DestinationStatus?: string | undefined;
  DestinationStatusDescription?: string | undefined;
  ApproximateCreationDateTimePrecision?: string | undefined;
}

export interface KinesisStreamingDestinationInput {
  TableName: string;
  StreamArn: string;
  EnableKinesisStreamingConfiguration?: EnableKinesisStreamingConfiguration | undefined;
}

export interface KinesisStreamingDestinationOutput {
  TableName?: string | undefined;
  StreamArn?: string | undefined;
  DestinationStatus?: string | undefined;
  EnableKinesisStreamingConfiguration?: EnableKinesisStreamingConfiguration | undefined;
}

export interface ListBackupsInput {
  TableName?: string | undefined;
  Limit?: number | undefined;
  TimeRangeLowerBound?: Date | undefined;
  TimeRangeUpperBound?: Date | undefined;
  ExclusiveStartBackupArn?: string | undefined;
  BackupType?: string | undefined;
}

export interface ListBackupsOutput {
  BackupSummaries?: readonly BackupSummary[] | undefined;
  LastEvaluatedBackupArn?: string | undefined;
}

export interface ListBulkOperationsInput {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListBulkOperationsOutput {
  BulkOperationsSummaryList?: readonly BulkOperationSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListContributorInsightsInput {
  TableName?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListContributorInsightsOutput {
  ContributorInsightsSummaries?: readonly ContributorInsightsSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListExportsInput {
  TableArn?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListExportsOutput {
  ExportSummaries?: readonly ExportSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListGlobalTablesInput {
  ExclusiveStartGlobalTableName?: string | undefined;
  Limit?: number | undefined;
  RegionName?: string | undefined;
}

export interface ListGlobalTablesOutput {
  GlobalTables?: readonly GlobalTable[] | undefined;
  LastEvaluatedGlobalTableName?: string | undefined;
}

export interface ListImportsInput {
  TableArn?: string | undefined;
  PageSize?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListImportsOutput {
  ImportSummaryList?: readonly ImportSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTablesInput {
  ExclusiveStartTableName?: string | undefined;
  Limit?: number | undefined;
}

export interface ListTablesOutput {
  TableNames?: readonly string[] | undefined;
  LastEvaluatedTableName?: string | undefined;
}

export interface ListTagsOfResourceInput {
  ResourceArn: string;
  NextToken?: string | undefined;
}

export interface ListTagsOfResourceOutput {
  Tags?: readonly Tag[] | undefined;
  NextToken?: string | undefined;
}

export interface LocalSecondaryIndex {
  IndexName: string;
  KeySchema: readonly KeySchemaElement[];
  Projection: Projection;
}

export interface LocalSecondaryIndexDescription {
  IndexName?: string | undefined;
  KeySchema?: readonly KeySchemaElement[] | undefined;
  Projection?: Projection | undefined;
  IndexSizeBytes?: number | undefined;
  ItemCount?: number | undefined;
  IndexArn?: string | undefined;
}

export interface LocalSecondaryIndexInfo {
  IndexName?: string | undefined;
  KeySchema?: readonly KeySchemaElement[] | undefined;
  Projection?: Projection | undefined;
}

export interface OnDemandThroughput {
  MaxReadRequestUnits?: number | undefined;
  MaxWriteRequestUnits?: number | undefined;
}

export interface OnDemandThroughputOverride {
  MaxReadRequestUnits?: number | undefined;
}

export interface OutputS3Configuration {
  OutputType: readonly string[];
  S3BucketOwner?: string | undefined;
  S3Bucket?: string | undefined;
  S3KeyPrefix?: string | undefined;
  S3SseAlgorithm?: string | undefined;
  S3SseKmsKeyId?: string | undefined;
}

export interface ParameterizedStatement {
  Statement: string;
  Parameters?: readonly AttributeValue[] | undefined;
  ReturnValuesOnConditionCheckFailure?: string | undefined;
}

export interface PointInTimeRecoveryDescription {
  PointInTimeRecoveryStatus?: string | undefined;
  RecoveryPeriodInDays?: number | undefined;
  EarliestRestorableDateTime?: Date | undefined;
  LatestRestorableDateTime?: Date | undefined;
}

export interface PointInTimeRecoverySpecification {
  PointInTimeRecoveryEnabled: boolean;
  RecoveryPeriodInDays?: number | undefined;
}

export interface Projection {
  ProjectionType?: string | undefined;
  NonKeyAttributes?: readonly string[] | undefined;
}

export interface ProvisionedThroughput {
  ReadCapacityUnits: number;
  WriteCapacityUnits: number;
}

export interface ProvisionedThroughputDescription {
  LastIncreaseDateTime?: Date | undefined;
  LastDecreaseDateTime?: Date | undefined;
  NumberOfDecreasesToday?: number | undefined;
  ReadCapacityUnits?: number | undefined;
  WriteCapacityUnits?: number | undefined;
}

export interface ProvisionedThroughputOverride {
  ReadCapacityUnits?: number | undefined;
}

export interface Put {
  Item: { [key: string]: AttributeValue };
  TableName: string;
  ConditionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
  ReturnValuesOnConditionCheckFailure?: string | undefined;
}

export interface PutItemInput {
  TableName: string;
  Item: { [key: string]: AttributeValue };
  Expected?: { [key: string]: ExpectedAttributeValue } | undefined;
  ReturnValues?: string | undefined;
  ReturnConsumedCapacity?: string | undefined;
  ReturnItemCollectionMetrics?: string | undefined;
  ConditionalOperator?: string | undefined;
  ConditionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
  ReturnValuesOnConditionCheckFailure?: string | undefined;
}

export interface PutItemOutput {
  Attributes?: { [key: string]: AttributeValue } | undefined;
  ConsumedCapacity?: ConsumedCapacity | undefined;
  ItemCollectionMetrics?: ItemCollectionMetrics | undefined;
}

export interface PutRequest {
  Item: { [key: string]: AttributeValue };
}

export interface PutResourcePolicyInput {
  ResourceArn: string;
  Policy: string;
  ExpectedRevisionId?: string | undefined;
  ConfirmRemoveSelfResourceAccess?: boolean | undefined;
}

export interface PutResourcePolicyOutput {
  RevisionId?: string | undefined;
}

export interface QueryInput {
  TableName: string;
  IndexName?: string | undefined;
  Select?: string | undefined;
  AttributesToGet?: readonly string[] | undefined;
  Limit?: number | undefined;
  ConsistentRead?: boolean | undefined;
  KeyConditions?: { [key: string]: Condition } | undefined;
  QueryFilter?: { [key: string]: Condition } | undefined;
  ConditionalOperator?: string | undefined;
  ScanIndexForward?: boolean | undefined;
  ExclusiveStartKey?: { [key: string]: AttributeValue } | undefined;
  ReturnConsumedCapacity?: string | undefined;
  ProjectionExpression?: string | undefined;
  FilterExpression?: string | undefined;
  KeyConditionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
}

export interface QueryOutput {
  Items?: readonly { [key: string]: AttributeValue }[] | undefined;
  Count?: number | undefined;
  ScannedCount?: number | undefined;
  LastEvaluatedKey?: { [key: string]: AttributeValue } | undefined;
  ConsumedCapacity?: ConsumedCapacity | undefined;
}

export interface Replica {
  RegionName?: string | undefined;
}

export interface ReplicaAutoScalingDescription {
  RegionName?: string | undefined;
  GlobalSecondaryIndexes?: readonly ReplicaGlobalSecondaryIndexAutoScalingDescription[] | undefined;
  ReplicaProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined;
  ReplicaProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined;
  ReplicaStatus?: string | undefined;
}

export interface ReplicaAutoScalingUpdate {
  RegionName: string;
  ReplicaGlobalSecondaryIndexUpdates?: readonly ReplicaGlobalSecondaryIndexAutoScalingUpdate[] | undefined;
  ReplicaProvisionedReadCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined;
}

export interface ReplicaDescription {
  RegionName?: string | undefined;
  ReplicaStatus?: string | undefined;
  ReplicaArn?: string | undefined;
  ReplicaStatusDescription?: string | undefined;
  ReplicaStatusPercentProgress?: string | undefined;
  KMSMasterKeyId?: string | undefined;
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined;
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined;
  WarmThroughput?: TableWarmThroughputDescription | undefined;
  GlobalSecondaryIndexes?: readonly ReplicaGlobalSecondaryIndexDescription[] | undefined;
  ReplicaInaccessibleDateTime?: Date | undefined;
  ReplicaTableClassSummary?: TableClassSummary | undefined;
  GlobalTableSettingsReplicationMode?: string | undefined;
}

export interface ReplicaGlobalSecondaryIndex {
  IndexName: string;
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined;
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined;
}

export interface ReplicaGlobalSecondaryIndexAutoScalingDescription {
  IndexName?: string | undefined;
  IndexStatus?: string | undefined;
  ProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined;
  ProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined;
}

export interface ReplicaGlobalSecondaryIndexAutoScalingUpdate {
  IndexName?: string | undefined;
  ProvisionedReadCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined;
}

export interface ReplicaGlobalSecondaryIndexDescription {
  IndexName?: string | undefined;
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined;
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined;
  WarmThroughput?: GlobalSecondaryIndexWarmThroughputDescription | undefined;
}

export interface ReplicaGlobalSecondaryIndexSettingsDescription {
  IndexName?: string | undefined;
  IndexStatus?: string | undefined;
  ProvisionedReadCapacityUnits?: number | undefined;
  ProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined;
  ProvisionedWriteCapacityUnits?: number | undefined;
  ProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined;
}

export interface ReplicaGlobalSecondaryIndexSettingsUpdate {
  IndexName: string;
  ProvisionedReadCapacityUnits?: number | undefined;
  ProvisionedReadCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined;
}

export interface ReplicaSettingsDescription {
  RegionName?: string | undefined;
  ReplicaStatus?: string | undefined;
  ReplicaBillingModeSummary?: BillingModeSummary | undefined;
  ReplicaProvisionedReadCapacityUnits?: number | undefined;
  ReplicaProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined;
  ReplicaProvisionedWriteCapacityUnits?: number | undefined;
  ReplicaProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined;
  ReplicaGlobalSecondaryIndexSettings?: readonly ReplicaGlobalSecondaryIndexSettingsDescription[] | undefined;
  ReplicaTableClassSummary?: TableClassSummary | undefined;
}

export interface ReplicaSettingsUpdate {
  RegionName: string;
  ReplicaProvisionedReadCapacityUnits?: number | undefined;
  ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined;
  ReplicaGlobalSecondaryIndexSettingsUpdate?: readonly ReplicaGlobalSecondaryIndexSettingsUpdate[] | undefined;
  ReplicaTableClass?: string | undefined;
}

export interface ReplicaUpdate {
  Create?: CreateReplicaAction | undefined;
  Delete?: DeleteReplicaAction | undefined;
}

export interface ReplicationGroupUpdate {
  Create?: CreateReplicationGroupMemberAction | undefined;
  Update?: UpdateReplicationGroupMemberAction | undefined;
  Delete?: DeleteReplicationGroupMemberAction | undefined;
  Disassociate?: DisassociateReplicationGroupMemberAction | undefined;
}

export interface RestoreSummary {
  RestoreDateTime?: Date | undefined;
  RestoreInProgress?: boolean | undefined;
  SourceBackupArn?: string | undefined;
  SourceTableArn?: string | undefined;
}

export interface RestoreTableFromBackupInput {
  TargetTableName: string;
  BackupArn: string;
  BillingModeOverride?: string | undefined;
  GlobalSecondaryIndexOverride?: readonly GlobalSecondaryIndex[] | undefined;
  LocalSecondaryIndexOverride?: readonly LocalSecondaryIndex[] | undefined;
  ProvisionedThroughputOverride?: ProvisionedThroughput | undefined;
  OnDemandThroughputOverride?: OnDemandThroughput | undefined;
  SSESpecificationOverride?: SSESpecification | undefined;
  VectorIndexOverride?: readonly VectorIndex[] | undefined;
}

export interface RestoreTableFromBackupOutput {
  TableDescription?: TableDescription | undefined;
}

export interface RestoreTableToPointInTimeInput {
  TargetTableName: string;
  SourceTableArn?: string | undefined;
  SourceTableName?: string | undefined;
  UseLatestRestorableTime?: boolean | undefined;
  RestoreDateTime?: Date | undefined;
  BillingModeOverride?: string | undefined;
  GlobalSecondaryIndexOverride?: readonly GlobalSecondaryIndex[] | undefined;
  LocalSecondaryIndexOverride?: readonly LocalSecondaryIndex[] | undefined;
  ProvisionedThroughputOverride?: ProvisionedThroughput | undefined;
  OnDemandThroughputOverride?: OnDemandThroughput | undefined;
  SSESpecificationOverride?: SSESpecification | undefined;
  VectorIndexOverride?: readonly VectorIndex[] | undefined;
}

export interface RestoreTableToPointInTimeOutput {
  TableDescription?: TableDescription | undefined;
}

export interface S3BucketSource {
  S3Bucket: string;
  S3BucketOwner?: string | undefined;
  S3KeyPrefix?: string | undefined;
}

export interface SSEDescription {
  Status?: string | undefined;
  SSEType?: string | undefined;
  KMSMasterKeyArn?: string | undefined;
  InaccessibleEncryptionDateTime?: Date | undefined;
}

export interface SSESpecification {
  Enabled?: boolean | undefined;
  SSEType?: string | undefined;
  KMSMasterKeyId?: string | undefined;
}

export interface ScanInput {
  TableName: string;
  IndexName?: string | undefined;
  AttributesToGet?: readonly string[] | undefined;
  Limit?: number | undefined;
  Select?: string | undefined;
  ScanFilter?: { [key: string]: Condition } | undefined;
  ConditionalOperator?: string | undefined;
  ExclusiveStartKey?: { [key: string]: AttributeValue } | undefined;
  ReturnConsumedCapacity?: string | undefined;
  TotalSegments?: number | undefined;
  Segment?: number | undefined;
  ProjectionExpression?: string | undefined;
  FilterExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
  ConsistentRead?: boolean | undefined;
}

export interface ScanOutput {
  Items?: readonly { [key: string]: AttributeValue }[] | undefined;
  Count?: number | undefined;
  ScannedCount?: number | undefined;
  LastEvaluatedKey?: { [key: string]: AttributeValue } | undefined;
  ConsumedCapacity?: ConsumedCapacity | undefined;
}

export interface SearchResultItem {
  Item?: { [key: string]: AttributeValue } | undefined;
  Score?: number | undefined;
}

export interface SearchSchemaElement {
  AttributeName: string;
  SearchSchemaElementType: string;
}

export interface SearchVectorsInput {
  TableName: string;
  IndexName: string;
  SearchVector: readonly AttributeValue[];
  TopK: number;
  ReturnConsumedCapacity?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
  ProjectionExpression?: string | undefined;
  SearchConditionExpression?: string | undefined;
}

export interface SearchVectorsOutput {
  ConsumedCapacity?: VectorCapacity | undefined;
  SearchResults?: readonly SearchResultItem[] | undefined;
}

export interface SourceTableDetails {
  TableName?: string | undefined;
  TableId?: string | undefined;
  KeySchema?: readonly KeySchemaElement[] | undefined;
  TableCreationDateTime?: Date | undefined;
  ProvisionedThroughput?: ProvisionedThroughput | undefined;
  TableArn?: string | undefined;
  TableSizeBytes?: number | undefined;
  OnDemandThroughput?: OnDemandThroughput | undefined;
  ItemCount?: number | undefined;
  BillingMode?: string | undefined;
}

export interface SourceTableFeatureDetails {
  LocalSecondaryIndexes?: readonly LocalSecondaryIndexInfo[] | undefined;
  GlobalSecondaryIndexes?: readonly GlobalSecondaryIndexInfo[] | undefined;
  StreamDescription?: StreamSpecification | undefined;
  TimeToLiveDescription?: TimeToLiveDescription | undefined;
  SSEDescription?: SSEDescription | undefined;
  VectorIndexes?: readonly VectorIndexInfo[] | undefined;
}

export interface StartBulkPutItemsInput {
  InputS3Configuration: InputS3Configuration;
  OutputS3Configuration: OutputS3Configuration;
  TableName: string;
  ClientToken?: string | undefined;
  MaxWriteRequestUnits?: number | undefined;
  PerformanceTier?: string | undefined;
}

export interface StartBulkPutItemsOutput {
  BulkOperationDescription?: BulkOperationDescription | undefined;
}

export interface StreamSpecification {
  StreamEnabled: boolean;
  StreamViewType?: string | undefined;
}

export interface TableAutoScalingDescription {
  TableName?: string | undefined;
  TableStatus?: string | undefined;
  Replicas?: readonly ReplicaAutoScalingDescription[] | undefined;
}

export interface TableClassSummary {
  TableClass?: string | undefined;
  LastUpdateDateTime?: Date | undefined;
}

export interface TableCreationParameters {
  TableName: string;
  AttributeDefinitions: readonly AttributeDefinition[];
  KeySchema: readonly KeySchemaElement[];
  BillingMode?: string | undefined;
  ProvisionedThroughput?: ProvisionedThroughput | undefined;
  OnDemandThroughput?: OnDemandThroughput | undefined;
  SSESpecification?: SSESpecification | undefined;
  GlobalSecondaryIndexes?: readonly GlobalSecondaryIndex[] | undefined;
  VectorIndexes?: readonly VectorIndex[] | undefined;
}

export interface TableDescription {
  AttributeDefinitions?: readonly AttributeDefinition[] | undefined;
  TableName?: string | undefined;
  KeySchema?: readonly KeySchemaElement[] | undefined;
  TableStatus?: string | undefined;
  CreationDateTime?: Date | undefined;
  ProvisionedThroughput?: ProvisionedThroughputDescription | undefined;
  TableSizeBytes?: number | undefined;
  ItemCount?: number | undefined;
  TableArn?: string | undefined;
  TableId?: string | undefined;
  BillingModeSummary?: BillingModeSummary | undefined;
  LocalSecondaryIndexes?: readonly LocalSecondaryIndexDescription[] | undefined;
  GlobalSecondaryIndexes?: readonly GlobalSecondaryIndexDescription[] | undefined;
  StreamSpecification?: StreamSpecification | undefined;
  LatestStreamLabel?: string | undefined;
  LatestStreamArn?: string | undefined;
  GlobalTableVersion?: string | undefined;
  Replicas?: readonly ReplicaDescription[] | undefined;
  GlobalTableWitnesses?: readonly GlobalTableWitnessDescription[] | undefined;
  GlobalTableSettingsReplicationMode?: string | undefined;
  RestoreSummary?: RestoreSummary | undefined;
  SSEDescription?: SSEDescription | undefined;
  ArchivalSummary?: ArchivalSummary | undefined;
  TableClassSummary?: TableClassSummary | undefined;
  DeletionProtectionEnabled?: boolean | undefined;
  DisassociationProtectionEnabled?: boolean | undefined;
  OnDemandThroughput?: OnDemandThroughput | undefined;
  WarmThroughput?: TableWarmThroughputDescription | undefined;
  MultiRegionConsistency?: string | undefined;
  VectorIndexes?: readonly VectorIndexDescription[] | undefined;
}

export interface TableWarmThroughputDescription {
  ReadUnitsPerSecond?: number | undefined;
  WriteUnitsPerSecond?: number | undefined;
  Status?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceInput {
  ResourceArn: string;
  Tags: readonly Tag[];
}

export interface TimeToLiveDescription {
  TimeToLiveStatus?: string | undefined;
  AttributeName?: string | undefined;
}

export interface TimeToLiveSpecification {
  Enabled: boolean;
  AttributeName: string;
}

export interface TransactGetItem {
  Get: Get;
}

export interface TransactGetItemsInput {
  TransactItems: readonly TransactGetItem[];
  ReturnConsumedCapacity?: string | undefined;
}

export interface TransactGetItemsOutput {
  ConsumedCapacity?: readonly ConsumedCapacity[] | undefined;
  Responses?: readonly ItemResponse[] | undefined;
}

export interface TransactWriteItem {
  ConditionCheck?: ConditionCheck | undefined;
  Put?: Put | undefined;
  Delete?: Delete | undefined;
  Update?: Update | undefined;
}

export interface TransactWriteItemsInput {
  TransactItems: readonly TransactWriteItem[];
  ReturnConsumedCapacity?: string | undefined;
  ReturnItemCollectionMetrics?: string | undefined;
  ClientRequestToken?: string | undefined;
}

export interface TransactWriteItemsOutput {
  ConsumedCapacity?: readonly ConsumedCapacity[] | undefined;
  ItemCollectionMetrics?: { [key: string]: readonly ItemCollectionMetrics[] } | undefined;
}

export interface UntagResourceInput {
  ResourceArn: string;
  TagKeys: readonly string[];
}

export interface Update {
  Key: { [key: string]: AttributeValue };
  UpdateExpression: string;
  TableName: string;
  ConditionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
  ReturnValuesOnConditionCheckFailure?: string | undefined;
}

export interface UpdateContinuousBackupsInput {
  TableName: string;
  PointInTimeRecoverySpecification: PointInTimeRecoverySpecification;
}

export interface UpdateContinuousBackupsOutput {
  ContinuousBackupsDescription?: ContinuousBackupsDescription | undefined;
}

export interface UpdateContributorInsightsInput {
  TableName: string;
  ContributorInsightsAction: string;
  IndexName?: string | undefined;
  ContributorInsightsMode?: string | undefined;
}

export interface UpdateContributorInsightsOutput {
  TableName?: string | undefined;
  IndexName?: string | undefined;
  ContributorInsightsStatus?: string | undefined;
  ContributorInsightsMode?: string | undefined;
}

export interface UpdateGlobalSecondaryIndexAction {
  IndexName: string;
  ProvisionedThroughput?: ProvisionedThroughput | undefined;
  OnDemandThroughput?: OnDemandThroughput | undefined;
  WarmThroughput?: WarmThroughput | undefined;
}

export interface UpdateGlobalTableInput {
  GlobalTableName: string;
  ReplicaUpdates: readonly ReplicaUpdate[];
}

export interface UpdateGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription | undefined;
}

export interface UpdateGlobalTableSettingsInput {
  GlobalTableName: string;
  GlobalTableBillingMode?: string | undefined;
  GlobalTableProvisionedWriteCapacityUnits?: number | undefined;
  GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined;
  GlobalTableGlobalSecondaryIndexSettingsUpdate?: readonly GlobalTableGlobalSecondaryIndexSettingsUpdate[] | undefined;
  ReplicaSettingsUpdate?: readonly ReplicaSettingsUpdate[] | undefined;
}

export interface UpdateGlobalTableSettingsOutput {
  GlobalTableName?: string | undefined;
  ReplicaSettings?: readonly ReplicaSettingsDescription[] | undefined;
}

export interface UpdateItemInput {
  TableName: string;
  Key: { [key: string]: AttributeValue };
  AttributeUpdates?: { [key: string]: AttributeValueUpdate } | undefined;
  Expected?: { [key: string]: ExpectedAttributeValue } | undefined;
  ConditionalOperator?: string | undefined;
  ReturnValues?: string | undefined;
  ReturnConsumedCapacity?: string | undefined;
  ReturnItemCollectionMetrics?: string | undefined;
  UpdateExpression?: string | undefined;
  ConditionExpression?: string | undefined;
  ExpressionAttributeNames?: { [key: string]: string } | undefined;
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined;
  ReturnValuesOnConditionCheckFailure?: string | undefined;
}

export interface UpdateItemOutput {
  Attributes?: { [key: string]: AttributeValue } | undefined;
  ConsumedCapacity?: ConsumedCapacity | undefined;
  ItemCollectionMetrics?: ItemCollectionMetrics | undefined;
}

export interface UpdateKinesisStreamingConfiguration {
  ApproximateCreationDateTimePrecision?: string | undefined;
}

export interface UpdateKinesisStreamingDestinationInput {
  TableName: string;
  StreamArn: string;
  UpdateKinesisStreamingConfiguration?: UpdateKinesisStreamingConfiguration | undefined;
}

export interface UpdateKinesisStreamingDestinationOutput {
  TableName?: string | undefined;
  StreamArn?: string | undefined;
  DestinationStatus?: string | undefined;
  UpdateKinesisStreamingConfiguration?: UpdateKinesisStreamingConfiguration | undefined;
}

export interface UpdateReplicationGroupMemberAction {
  RegionName: string;
  KMSMasterKeyId?: string | undefined;
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined;
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined;
  GlobalSecondaryIndexes?: readonly ReplicaGlobalSecondaryIndex[] | undefined;
  TableClassOverride?: string | undefined;
}

export interface UpdateTableInput {
  TableName: string;
  AttributeDefinitions?: readonly AttributeDefinition[] | undefined;
  BillingMode?: string | undefined;
  ProvisionedThroughput?: ProvisionedThroughput | undefined;
  GlobalSecondaryIndexUpdates?: readonly GlobalSecondaryIndexUpdate[] | undefined;
  StreamSpecification?: StreamSpecification | undefined;
  SSESpecification?: SSESpecification | undefined;
  ReplicaUpdates?: readonly ReplicationGroupUpdate[] | undefined;
  TableClass?: string | undefined;
  DeletionProtectionEnabled?: boolean | undefined;
  MultiRegionConsistency?: string | undefined;
  GlobalTableWitnessUpdates?: readonly GlobalTableWitnessGroupUpdate[] | undefined;
  OnDemandThroughput?: OnDemandThroughput | undefined;
  WarmThroughput?: WarmThroughput | undefined;
  GlobalTableSettingsReplicationMode?: string | undefined;
  DisassociationProtectionEnabled?: boolean | undefined;
  VectorIndexUpdates?: readonly VectorIndexUpdate[] | undefined;
}

export interface UpdateTableOutput {
  TableDescription?: TableDescription | undefined;
}

export interface UpdateTableReplicaAutoScalingInput {
  TableName: string;
  GlobalSecondaryIndexUpdates?: readonly GlobalSecondaryIndexAutoScalingUpdate[] | undefined;
  ProvisionedWriteCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined;
  ReplicaUpdates?: readonly ReplicaAutoScalingUpdate[] | undefined;
}

export interface UpdateTableReplicaAutoScalingOutput {
  TableAutoScalingDescription?: TableAutoScalingDescription | undefined;
}

export interface UpdateTimeToLiveInput {
  TableName: string;
  TimeToLiveSpecification: TimeToLiveSpecification;
}

export interface UpdateTimeToLiveOutput {
  TimeToLiveSpecification?: TimeToLiveSpecification | undefined;
}

export interface VectorAttributeDefinition {
  AttributeName: string;
}

export interface VectorCapacity {
  VectorSearchRequestBytes?: number | undefined;
  VectorWriteRequestBytes?: number | undefined;
}

export interface VectorIndex {
  IndexName: string;
  VectorAttribute: VectorAttributeDefinition;
  Projection: Projection;
  Dimensions: number;
  DistanceFunction: string;
  SearchSchema?: readonly SearchSchemaElement[] | undefined;
}

export interface VectorIndexDescription {
  IndexName?: string | undefined;
  SearchSchema?: readonly SearchSchemaElement[] | undefined;
  Projection?: Projection | undefined;
  VectorAttribute?: VectorAttributeDefinition | undefined;
  Dimensions?: number | undefined;
  DistanceFunction?: string | undefined;
  IndexStatus?: string | undefined;
  Backfilling?: boolean | undefined;
  IndexSizeBytes?: number | undefined;
  ItemCount?: number | undefined;
  IndexArn?: string | undefined;
}

export interface VectorIndexInfo {
  IndexName?: string | undefined;
  VectorAttribute?: VectorAttributeDefinition | undefined;
  SearchSchema?: readonly SearchSchemaElement[] | undefined;
  Projection?: Projection | undefined;
  Dimensions?: number | undefined;
  DistanceFunction?: string | undefined;
}

export interface VectorIndexUpdate {
  Create?: CreateVectorIndexAction | undefined;
  Delete?: DeleteVectorIndexAction | undefined;
}

export interface WarmThroughput {
  ReadUnitsPerSecond?: number | undefined;
  WriteUnitsPerSecond?: number | undefined;
}

export interface WriteRequest {
  PutRequest?: PutRequest | undefined;
  DeleteRequest?: DeleteRequest | undefined;
}

export type ApproximateCreationDateTimePrecision =
  | "MICROSECOND"
  | "MILLISECOND";

export type AttributeAction =
  | "ADD"
  | "DELETE"
  | "PUT";

export type BackupStatus =
  | "AVAILABLE"
  | "CREATING"
  | "DELETED";

export type BackupType =
  | "AWS_BACKUP"
  | "SYSTEM"
  | "USER";

export type BackupTypeFilter =
  | "ALL"
  | "AWS_BACKUP"
  | "SYSTEM"
  | "USER";

export type BatchStatementErrorCodeEnum =
  | "AccessDenied"
  | "ConditionalCheckFailed"
  | "DuplicateItem"
  | "InternalServerError"
  | "ItemCollectionSizeLimitExceeded"
  | "ProvisionedThroughputExceeded"
  | "RequestLimitExceeded"
  | "ResourceNotFound"
  | "ThrottlingError"
  | "TransactionConflict"
  | "ValidationError";

export type BillingMode =
  | "PAY_PER_REQUEST"
  | "PROVISIONED";

export type BulkOperationInputFormat =
  | "DYNAMODB_JSON"
  | "ION";

export type BulkOperationPerformanceTier =
  | "ACCELERATED"
  | "STANDARD";

export type BulkOperationStatus =
  | "CANCELLED"
  | "CANCELLING"
  | "COMPLETED"
  | "COMPLETED_WITH_ERRORS"
  | "FAILED"
  | "IN_PROGRESS";

export type ComparisonOperator =
  | "BEGINS_WITH"
  | "BETWEEN"
  | "CONTAINS"
  | "EQ"
  | "GE"
  | "GT"
  | "IN"
  | "LE"
  | "LT"
  | "NE"
  | "NOT_CONTAINS"
  | "NOT_NULL"
  | "NULL";

export type ConditionalOperator =
  | "AND"
  | "OR";

export type ContinuousBackupsStatus =
  | "DISABLED"
  | "ENABLED";

export type ContributorInsightsAction =
  | "DISABLE"
  | "ENABLE";

export type ContributorInsightsMode =
  | "ACCESSED_AND_THROTTLED_KEYS"
  | "THROTTLED_KEYS";

export type ContributorInsightsStatus =
  | "DISABLED"
  | "DISABLING"
  | "ENABLED"
  | "ENABLING"
  | "FAILED";

export type DestinationStatus =
  | "ACTIVE"
  | "DISABLED"
  | "DISABLING"
  | "ENABLE_FAILED"
  | "ENABLING"
  | "UPDATING";

export type DisassociationMode =
  | "WAIT_FOR_REPLICATION";

export type ExportFormat =
  | "DYNAMODB_JSON"
  | "ION";

export type ExportStatus =
  | "COMPLETED"
  | "FAILED"
  | "IN_PROGRESS";

export type ExportType =
  | "FULL_EXPORT"
  | "INCREMENTAL_EXPORT";

export type ExportViewType =
  | "NEW_AND_OLD_IMAGES"
  | "NEW_IMAGE";

export type GlobalTableSettingsReplicationMode =
  | "DISABLED"
  | "ENABLED"
  | "ENABLED_WITH_OVERRIDES";

export type GlobalTableStatus =
  | "ACTIVE"
  | "CREATING"
  | "DELETING"
  | "UPDATING";

export type ImportStatus =
  | "CANCELLED"
  | "CANCELLING"
  | "COMPLETED"
  | "FAILED"
  | "IN_PROGRESS";

export type IndexStatus =
  | "ACTIVE"
  | "CREATING"
  | "DELETING"
  | "UPDATING";

export type InputCompressionType =
  | "GZIP"
  | "NONE"
  | "ZSTD";

export type InputFormat =
  | "CSV"
  | "DYNAMODB_JSON"
  | "ION";

export type KeyType =
  | "HASH"
  | "RANGE";

export type MultiRegionConsistency =
  | "EVENTUAL"
  | "STRONG";

export type OutputTypeEnum =
  | "CONDITION_CHECK_FAILURE"
  | "ERROR";

export type PointInTimeRecoveryStatus =
  | "DISABLED"
  | "ENABLED";

export type ProjectionType =
  | "ALL"
  | "INCLUDE"
  | "KEYS_ONLY";

export type ReplicaStatus =
  | "ACTIVE"
  | "ARCHIVED"
  | "ARCHIVING"
  | "CREATING"
  | "CREATION_FAILED"
  | "DELETING"
  | "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
  | "REGION_DISABLED"
  | "REPLICATION_NOT_AUTHORIZED"
  | "UPDATING";

export type ReturnConsumedCapacity =
  | "INDEXES"
  | "NONE"
  | "TOTAL";

export type ReturnItemCollectionMetrics =
  | "NONE"
  | "SIZE";

export type ReturnValue =
  | "ALL_NEW"
  | "ALL_OLD"
  | "NONE"
  | "UPDATED_NEW"
  | "UPDATED_OLD";

export type ReturnValuesOnConditionCheckFailure =
  | "ALL_OLD"
  | "NONE";

export type S3SseAlgorithm =
  | "AES256"
  | "KMS";

export type SSEStatus =
  | "DISABLED"
  | "DISABLING"
  | "ENABLED"
  | "ENABLING"
  | "UPDATING";

export type SSEType =
  | "AES256"
  | "KMS";

export type ScalarAttributeType =
  | "B"
  | "N"
  | "S";

export type SearchSchemaElementType =
  | "HASH"
  | "INLINE_FILTER";

export type Select =
  | "ALL_ATTRIBUTES"
  | "ALL_PROJECTED_ATTRIBUTES"
  | "COUNT"
  | "SPECIFIC_ATTRIBUTES";

export type StreamViewType =
  | "KEYS_ONLY"
  | "NEW_AND_OLD_IMAGES"
  | "NEW_IMAGE"
  | "OLD_IMAGE";

export type TableClass =
  | "STANDARD"
  | "STANDARD_INFREQUENT_ACCESS";

export type TableStatus =
  | "ACTIVE"
  | "ARCHIVED"
  | "ARCHIVING"
  | "CREATING"
  | "DELETING"
  | "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
  | "REPLICATION_NOT_AUTHORIZED"
  | "UPDATING";

export type TimeToLiveStatus =
  | "DISABLED"
  | "DISABLING"
  | "ENABLED"
  | "ENABLING";

export type VectorDistanceFunction =
  | "COSINE"
  | "DOT_PRODUCT"
  | "EUCLIDEAN";

export type WitnessStatus =
  | "ACTIVE"
  | "CREATING"
  | "DELETING";
