/** The types of GraniteServiceVersion20100801's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Cloudwatch {
  AssociateDatasetKmsKey: { input: AssociateDatasetKmsKeyInput; output: AssociateDatasetKmsKeyOutput };
  CreateResourceMetricsConfiguration: { input: CreateResourceMetricsConfigurationInput; output: CreateResourceMetricsConfigurationOutput };
  DeleteAlarmMuteRule: { input: DeleteAlarmMuteRuleInput; output: {} };
  DeleteAlarms: { input: DeleteAlarmsInput; output: {} };
  DeleteAnomalyDetector: { input: DeleteAnomalyDetectorInput; output: DeleteAnomalyDetectorOutput };
  DeleteDashboards: { input: DeleteDashboardsInput; output: DeleteDashboardsOutput };
  DeleteInsightRules: { input: DeleteInsightRulesInput; output: DeleteInsightRulesOutput };
  DeleteMetricStream: { input: DeleteMetricStreamInput; output: DeleteMetricStreamOutput };
  DeleteResourceMetricsConfiguration: { input: DeleteResourceMetricsConfigurationInput; output: DeleteResourceMetricsConfigurationOutput };
  DescribeAlarmContributors: { input: DescribeAlarmContributorsInput; output: DescribeAlarmContributorsOutput };
  DescribeAlarmHistory: { input: DescribeAlarmHistoryInput; output: DescribeAlarmHistoryOutput };
  DescribeAlarms: { input: DescribeAlarmsInput; output: DescribeAlarmsOutput };
  DescribeAlarmsForMetric: { input: DescribeAlarmsForMetricInput; output: DescribeAlarmsForMetricOutput };
  DescribeAnomalyDetectors: { input: DescribeAnomalyDetectorsInput; output: DescribeAnomalyDetectorsOutput };
  DescribeInsightRules: { input: DescribeInsightRulesInput; output: DescribeInsightRulesOutput };
  DisableAlarmActions: { input: DisableAlarmActionsInput; output: {} };
  DisableInsightRules: { input: DisableInsightRulesInput; output: DisableInsightRulesOutput };
  DisassociateDatasetKmsKey: { input: DisassociateDatasetKmsKeyInput; output: DisassociateDatasetKmsKeyOutput };
  EnableAlarmActions: { input: EnableAlarmActionsInput; output: {} };
  EnableInsightRules: { input: EnableInsightRulesInput; output: EnableInsightRulesOutput };
  GetAlarmMuteRule: { input: GetAlarmMuteRuleInput; output: GetAlarmMuteRuleOutput };
  GetDashboard: { input: GetDashboardInput; output: GetDashboardOutput };
  GetDataset: { input: GetDatasetInput; output: GetDatasetOutput };
  GetInsightRuleReport: { input: GetInsightRuleReportInput; output: GetInsightRuleReportOutput };
  GetMetricData: { input: GetMetricDataInput; output: GetMetricDataOutput };
  GetMetricStatistics: { input: GetMetricStatisticsInput; output: GetMetricStatisticsOutput };
  GetMetricStream: { input: GetMetricStreamInput; output: GetMetricStreamOutput };
  GetMetricWidgetImage: { input: GetMetricWidgetImageInput; output: GetMetricWidgetImageOutput };
  GetOTelEnrichment: { input: GetOTelEnrichmentInput; output: GetOTelEnrichmentOutput };
  GetResourceMetricsConfiguration: { input: GetResourceMetricsConfigurationInput; output: GetResourceMetricsConfigurationOutput };
  ListAlarmMuteRules: { input: ListAlarmMuteRulesInput; output: ListAlarmMuteRulesOutput };
  ListDashboards: { input: ListDashboardsInput; output: ListDashboardsOutput };
  ListManagedInsightRules: { input: ListManagedInsightRulesInput; output: ListManagedInsightRulesOutput };
  ListMetricStreams: { input: ListMetricStreamsInput; output: ListMetricStreamsOutput };
  ListMetrics: { input: ListMetricsInput; output: ListMetricsOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  PutAlarmMuteRule: { input: PutAlarmMuteRuleInput; output: {} };
  PutAnomalyDetector: { input: PutAnomalyDetectorInput; output: PutAnomalyDetectorOutput };
  PutCompositeAlarm: { input: PutCompositeAlarmInput; output: {} };
  PutDashboard: { input: PutDashboardInput; output: PutDashboardOutput };
  PutInsightRule: { input: PutInsightRuleInput; output: PutInsightRuleOutput };
  PutLogAlarm: { input: PutLogAlarmInput; output: {} };
  PutManagedInsightRules: { input: PutManagedInsightRulesInput; output: PutManagedInsightRulesOutput };
  PutMetricAlarm: { input: PutMetricAlarmInput; output: {} };
  PutMetricData: { input: PutMetricDataInput; output: {} };
  PutMetricStream: { input: PutMetricStreamInput; output: PutMetricStreamOutput };
  SetAlarmState: { input: SetAlarmStateInput; output: {} };
  StartMetricStreams: { input: StartMetricStreamsInput; output: StartMetricStreamsOutput };
  StartOTelEnrichment: { input: StartOTelEnrichmentInput; output: StartOTelEnrichmentOutput };
  StopMetricStreams: { input: StopMetricStreamsInput; output: StopMetricStreamsOutput };
  StopOTelEnrichment: { input: StopOTelEnrichmentInput; output: StopOTelEnrichmentOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateOTelEnrichment: { input: UpdateOTelEnrichmentInput; output: UpdateOTelEnrichmentOutput };
  UpdateResourceMetricsConfiguration: { input: UpdateResourceMetricsConfigurationInput; output: UpdateResourceMetricsConfigurationOutput };
}

export interface ActionConfiguration {
  AlarmTagsPropagation?: AlarmTagsPropagation | undefined;
}

export interface AlarmContributor {
  ContributorId?: string | undefined;
  ContributorAttributes?: { [key: string]: string } | undefined;
  StateReason?: string | undefined;
  StateTransitionedTimestamp?: Date | undefined;
}

export interface AlarmHistoryItem {
  AlarmName?: string | undefined;
  AlarmContributorId?: string | undefined;
  AlarmType?: string | undefined;
  Timestamp?: Date | undefined;
  HistoryItemType?: string | undefined;
  HistorySummary?: string | undefined;
  HistoryData?: string | undefined;
  AlarmContributorAttributes?: { [key: string]: string } | undefined;
}

export interface AlarmMuteRuleSummary {
  AlarmMuteRuleArn?: string | undefined;
  ExpireDate?: Date | undefined;
  Status?: string | undefined;
  MuteType?: string | undefined;
  LastUpdatedTimestamp?: Date | undefined;
}

export interface AlarmPromQLCriteria {
  Query: string;
  PendingPeriod?: number | undefined;
  RecoveryPeriod?: number | undefined;
}

export interface AlarmTagsPropagation {
  Enabled: boolean;
  IncludedTagKeys?: readonly string[] | undefined;
  ExcludedTagKeys?: readonly string[] | undefined;
}

export interface AnomalyDetector {
  AnomalyDetectorId?: string | undefined;
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Stat?: string | undefined;
  Configuration?: AnomalyDetectorConfiguration | undefined;
  StateValue?: string | undefined;
  MetricCharacteristics?: MetricCharacteristics | undefined;
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined;
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined;
}

export interface AnomalyDetectorConfiguration {
  ExcludedTimeRanges?: readonly Range[] | undefined;
  MetricTimezone?: string | undefined;
  AdaptationSpeed?: string | undefined;
  OutlierFilteringStrength?: string | undefined;
}

export interface AssociateDatasetKmsKeyInput {
  DatasetIdentifier: string;
  KmsKeyArn: string;
}

export interface AssociateDatasetKmsKeyOutput {}

export interface CompositeAlarm {
  ActionsEnabled?: boolean | undefined;
  AlarmActions?: readonly string[] | undefined;
  AlarmArn?: string | undefined;
  AlarmConfigurationUpdatedTimestamp?: Date | undefined;
  AlarmDescription?: string | undefined;
  AlarmName?: string | undefined;
  AlarmRule?: string | undefined;
  InsufficientDataActions?: readonly string[] | undefined;
  OKActions?: readonly string[] | undefined;
  StateReason?: string | undefined;
  StateReasonData?: string | undefined;
  StateUpdatedTimestamp?: Date | undefined;
  StateValue?: string | undefined;
  StateTransitionedTimestamp?: Date | undefined;
  ActionsSuppressedBy?: string | undefined;
  ActionsSuppressedReason?: string | undefined;
  ActionsSuppressor?: string | undefined;
  ActionsSuppressorWaitPeriod?: number | undefined;
  ActionsSuppressorExtensionPeriod?: number | undefined;
  ActionConfiguration?: ActionConfiguration | undefined;
}

export interface CreateResourceMetricsConfigurationInput {
  ResourceArn: string;
  MetricSelections?: readonly ResourceMetricSelection[] | undefined;
}

export interface CreateResourceMetricsConfigurationOutput {
  ResourceMetricsConfiguration?: ResourceMetricsConfiguration | undefined;
}

export interface DashboardEntry {
  DashboardName?: string | undefined;
  DashboardArn?: string | undefined;
  LastModified?: Date | undefined;
  Size?: number | undefined;
}

export interface DashboardValidationMessage {
  DataPath?: string | undefined;
  Message?: string | undefined;
}

export interface Datapoint {
  Timestamp?: Date | undefined;
  SampleCount?: number | undefined;
  Average?: number | undefined;
  Sum?: number | undefined;
  Minimum?: number | undefined;
  Maximum?: number | undefined;
  Unit?: string | undefined;
  ExtendedStatistics?: { [key: string]: number } | undefined;
}

export interface DeleteAlarmMuteRuleInput {
  AlarmMuteRuleName: string;
}

export interface DeleteAlarmsInput {
  AlarmNames: readonly string[];
}

export interface DeleteAnomalyDetectorInput {
  AnomalyDetectorId?: string | undefined;
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Stat?: string | undefined;
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined;
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined;
}

export interface DeleteAnomalyDetectorOutput {}

export interface DeleteDashboardsInput {
  DashboardNames: readonly string[];
}

export interface DeleteDashboardsOutput {}

export interface DeleteInsightRulesInput {
  RuleNames: readonly string[];
}

export interface DeleteInsightRulesOutput {
  Failures?: readonly PartialFailure[] | undefined;
}

export interface DeleteMetricStreamInput {
  Name: string;
}

export interface DeleteMetricStreamOutput {}

export interface DeleteResourceMetricsConfigurationInput {
  ResourceArn: string;
}

export interface DeleteResourceMetricsConfigurationOutput {}

export interface DescribeAlarmContributorsInput {
  AlarmName: string;
  NextToken?: string | undefined;
}

export interface DescribeAlarmContributorsOutput {
  AlarmContributors?: readonly AlarmContributor[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAlarmHistoryInput {
  AlarmName?: string | undefined;
  AlarmContributorId?: string | undefined;
  AlarmTypes?: readonly string[] | undefined;
  HistoryItemType?: string | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
  ScanBy?: string | undefined;
}

export interface DescribeAlarmHistoryOutput {
  AlarmHistoryItems?: readonly AlarmHistoryItem[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAlarmsForMetricInput {
  MetricName: string;
  Namespace: string;
  Statistic?: string | undefined;
  ExtendedStatistic?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Period?: number | undefined;
  Unit?: string | undefined;
}

export interface DescribeAlarmsForMetricOutput {
  MetricAlarms?: readonly MetricAlarm[] | undefined;
}

export interface DescribeAlarmsInput {
  AlarmNames?: readonly string[] | undefined;
  AlarmNamePrefix?: string | undefined;
  AlarmTypes?: readonly string[] | undefined;
  ChildrenOfAlarmName?: string | undefined;
  ParentsOfAlarmName?: string | undefined;
  StateValue?: string | undefined;
  ActionPrefix?: string | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAlarmsOutput {
  CompositeAlarms?: readonly CompositeAlarm[] | undefined;
  MetricAlarms?: readonly MetricAlarm[] | undefined;
  LogAlarms?: readonly LogAlarm[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAnomalyDetectorsInput {
  AnomalyDetectorIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  AnomalyDetectorTypes?: readonly string[] | undefined;
}

export interface DescribeAnomalyDetectorsOutput {
  AnomalyDetectors?: readonly AnomalyDetector[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInsightRulesInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInsightRulesOutput {
  NextToken?: string | undefined;
  InsightRules?: readonly InsightRule[] | undefined;
}

export interface Dimension {
  Name: string;
  Value: string;
}

export interface DimensionFilter {
  Name: string;
  Value?: string | undefined;
}

export interface DisableAlarmActionsInput {
  AlarmNames: readonly string[];
}

export interface DisableInsightRulesInput {
  RuleNames: readonly string[];
}

export interface DisableInsightRulesOutput {
  Failures?: readonly PartialFailure[] | undefined;
}

export interface DisassociateDatasetKmsKeyInput {
  DatasetIdentifier: string;
}

export interface DisassociateDatasetKmsKeyOutput {}

export interface EnableAlarmActionsInput {
  AlarmNames: readonly string[];
}

export interface EnableInsightRulesInput {
  RuleNames: readonly string[];
}

export interface EnableInsightRulesOutput {
  Failures?: readonly PartialFailure[] | undefined;
}

export interface Entity {
  KeyAttributes?: { [key: string]: string } | undefined;
  Attributes?: { [key: string]: string } | undefined;
}

export interface EntityMetricData {
  Entity?: Entity | undefined;
  MetricData?: readonly MetricDatum[] | undefined;
}

export interface EvaluationCriteria {
  PromQLCriteria?: AlarmPromQLCriteria | undefined;
}

export interface EvaluationWindow {
  WallClockWindow?: WallClockWindow | undefined;
  SlidingWindow?: SlidingWindow | undefined;
}

export interface GetAlarmMuteRuleInput {
  AlarmMuteRuleName: string;
}

export interface GetAlarmMuteRuleOutput {
  Name?: string | undefined;
  AlarmMuteRuleArn?: string | undefined;
  Description?: string | undefined;
  Rule?: Rule | undefined;
  MuteTargets?: MuteTargets | undefined;
  StartDate?: Date | undefined;
  ExpireDate?: Date | undefined;
  Status?: string | undefined;
  LastUpdatedTimestamp?: Date | undefined;
  MuteType?: string | undefined;
}

export interface GetDashboardInput {
  DashboardName: string;
}

export interface GetDashboardOutput {
  DashboardArn?: string | undefined;
  DashboardBody?: string | undefined;
  DashboardName?: string | undefined;
}

export interface GetDatasetInput {
  DatasetIdentifier: string;
}

export interface GetDatasetOutput {
  DatasetId?: string | undefined;
  Arn?: string | undefined;
  KmsKeyArn?: string | undefined;
}

export interface GetInsightRuleReportInput {
  RuleName: string;
  StartTime: Date;
  EndTime: Date;
  Period: number;
  MaxContributorCount?: number | undefined;
  Metrics?: readonly string[] | undefined;
  OrderBy?: string | undefined;
}

export interface GetInsightRuleReportOutput {
  KeyLabels?: readonly string[] | undefined;
  AggregationStatistic?: string | undefined;
  AggregateValue?: number | undefined;
  ApproximateUniqueCount?: number | undefined;
  Contributors?: readonly InsightRuleContributor[] | undefined;
  MetricDatapoints?: readonly InsightRuleMetricDatapoint[] | undefined;
}

export interface GetMetricDataInput {
  MetricDataQueries: readonly MetricDataQuery[];
  StartTime: Date;
  EndTime: Date;
  NextToken?: string | undefined;
  ScanBy?: string | undefined;
  MaxDatapoints?: number | undefined;
  LabelOptions?: LabelOptions | undefined;
}

export interface GetMetricDataOutput {
  MetricDataResults?: readonly MetricDataResult[] | undefined;
  NextToken?: string | undefined;
  Messages?: readonly MessageData[] | undefined;
}

export interface GetMetricStatisticsInput {
  Namespace: string;
  MetricName: string;
  StartTime: Date;
  EndTime: Date;
  Period: number;
  Dimensions?: readonly Dimension[] | undefined;
  Statistics?: readonly string[] | undefined;
  ExtendedStatistics?: readonly string[] | undefined;
  Unit?: string | undefined;
}

export interface GetMetricStatisticsOutput {
  Label?: string | undefined;
  Datapoints?: readonly Datapoint[] | undefined;
}

export interface GetMetricStreamInput {
  Name: string;
}

export interface GetMetricStreamOutput {
  Arn?: string | undefined;
  Name?: string | undefined;
  IncludeFilters?: readonly MetricStreamFilter[] | undefined;
  ExcludeFilters?: readonly MetricStreamFilter[] | undefined;
  FirehoseArn?: string | undefined;
  RoleArn?: string | undefined;
  State?: string | undefined;
  CreationDate?: Date | undefined;
  LastUpdateDate?: Date | undefined;
  OutputFormat?: string | undefined;
  StatisticsConfigurations?: readonly MetricStreamStatisticsConfiguration[] | undefined;
  IncludeLinkedAccountsMetrics?: boolean | undefined;
}

export interface GetMetricWidgetImageInput {
  MetricWidget: string;
  OutputFormat?: string | undefined;
}

export interface GetMetricWidgetImageOutput {
  MetricWidgetImage?: Uint8Array | undefined;
}

export interface GetOTelEnrichmentInput {}

export interface GetOTelEnrichmentOutput {
  Status?: string | undefined;
  IncludeFilters?: readonly OTelEnrichmentMetricSelector[] | undefined;
  ExcludeFilters?: readonly OTelEnrichmentMetricSelector[] | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
}

export interface GetResourceMetricsConfigurationInput {
  ResourceArn: string;
}

export interface GetResourceMetricsConfigurationOutput {
  ResourceMetricsConfiguration?: ResourceMetricsConfiguration | undefined;
}

export interface InsightRule {
  Name?: string | undefined;
  State?: string | undefined;
  Schema?: string | undefined;
  Definition?: string | undefined;
  ManagedRule?: boolean | undefined;
  ApplyOnTransformedLogs?: boolean | undefined;
}

export interface InsightRuleContributor {
  Keys?: readonly string[] | undefined;
  ApproximateAggregateValue?: number | undefined;
  Datapoints?: readonly InsightRuleContributorDatapoint[] | undefined;
}

export interface InsightRuleContributorDatapoint {
  Timestamp?: Date | undefined;
  ApproximateValue?: number | undefined;
}

export interface InsightRuleMetricDatapoint {
  Timestamp?: Date | undefined;
  UniqueContributors?: number | undefined;
  MaxContributorValue?: number | undefined;
  SampleCount?: number | undefined;
  Average?: number | undefined;
  Sum?: number | undefined;
  Minimum?: number | undefined;
  Maximum?: number | undefined;
}

export interface LabelOptions {
  Timezone?: string | undefined;
}

export interface ListAlarmMuteRulesInput {
  AlarmName?: string | undefined;
  Statuses?: readonly string[] | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListAlarmMuteRulesOutput {
  AlarmMuteRuleSummaries?: readonly AlarmMuteRuleSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListDashboardsInput {
  DashboardNamePrefix?: string | undefined;
  NextToken?: string | undefined;
}

export interface ListDashboardsOutput {
  DashboardEntries?: readonly DashboardEntry[] | undefined;
  NextToken?: string | undefined;
}

export interface ListManagedInsightRulesInput {
  ResourceARN: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListManagedInsightRulesOutput {
  ManagedRules?: readonly ManagedRuleDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface ListMetricStreamsInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListMetricStreamsOutput {
  NextToken?: string | undefined;
  Entries?: readonly MetricStreamEntry[] | undefined;
}

export interface ListMetricsInput {
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly DimensionFilter[] | undefined;
  NextToken?: string | undefined;
  RecentlyActive?: string | undefined;
  IncludeLinkedAccounts?: boolean | undefined;
  OwningAccount?: string | undefined;
}

export interface ListMetricsOutput {
  Metrics?: readonly Metric[] | undefined;
  NextToken?: string | undefined;
  OwningAccounts?: readonly string[] | undefined;
}

export interface ListTagsForResourceInput {
  ResourceARN: string;
}

export interface ListTagsForResourceOutput {
  Tags?: readonly Tag[] | undefined;
}

export interface LogAlarm {
  AlarmName?: string | undefined;
  AlarmArn?: string | undefined;
  AlarmDescription?: string | undefined;
  AlarmConfigurationUpdatedTimestamp?: Date | undefined;
  ActionsEnabled?: boolean | undefined;
  OKActions?: readonly string[] | undefined;
  AlarmActions?: readonly string[] | undefined;
  InsufficientDataActions?: readonly string[] | undefined;
  StateValue?: string | undefined;
  StateReason?: string | undefined;
  StateReasonData?: string | undefined;
  StateUpdatedTimestamp?: Date | undefined;
  ScheduledQueryConfiguration?: ScheduledQueryConfiguration | undefined;
  QueryResultsToEvaluate?: number | undefined;
  QueryResultsToAlarm?: number | undefined;
  Threshold?: number | undefined;
  ComparisonOperator?: string | undefined;
  TreatMissingData?: string | undefined;
  StateTransitionedTimestamp?: Date | undefined;
  EvaluationState?: string | undefined;
  ActionLogLineCount?: number | undefined;
  ActionLogLineRoleArn?: string | undefined;
  WarmUpConfiguration?: WarmUpConfiguration | undefined;
  ActionConfiguration?: ActionConfiguration | undefined;
}

export interface ManagedRule {
  TemplateName: string;
  ResourceARN: string;
  Tags?: readonly Tag[] | undefined;
}

export interface ManagedRuleDescription {
  TemplateName?: string | undefined;
  ResourceARN?: string | undefined;
  RuleState?: ManagedRuleState | undefined;
}

export interface ManagedRuleState {
  RuleName?: string | undefined;
  State?: string | undefined;
}

export interface MessageData {
  Code?: string | undefined;
  Value?: string | undefined;
}

export interface Metric {
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
}

export interface MetricAlarm {
  AlarmName?: string | undefined;
  AlarmArn?: string | undefined;
  AlarmDescription?: string | undefined;
  AlarmConfigurationUpdatedTimestamp?: Date | undefined;
  ActionsEnabled?: boolean | undefined;
  OKActions?: readonly string[] | undefined;
  AlarmActions?: readonly string[] | undefined;
  InsufficientDataActions?: readonly string[] | undefined;
  StateValue?: string | undefined;
  StateReason?: string | undefined;
  StateReasonData?: string | undefined;
  StateUpdatedTimestamp?: Date | undefined;
  MetricName?: string | undefined;
  Namespace?: string | undefined;
  Statistic?: string | undefined;
  ExtendedStatistic?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Period?: number | undefined;
  Unit?: string | undefined;
  EvaluationPeriods?: number | undefined;
  DatapointsToAlarm?: number | undefined;
  Threshold?: number | undefined;
  ComparisonOperator?: string | undefined;
  TreatMissingData?: string | undefined;
  EvaluateLowSampleCountPercentile?: string | undefined;
  Metrics?: readonly MetricDataQuery[] | undefined;
  ThresholdMetricId?: string | undefined;
  EvaluationState?: string | undefined;
  StateTransitionedTimestamp?: Date | undefined;
  EvaluationWindow?: EvaluationWindow | undefined;
  WarmUpConfiguration?: WarmUpConfiguration | undefined;
  EvaluationCriteria?: EvaluationCriteria | undefined;
  EvaluationInterval?: number | undefined;
  ActionConfiguration?: ActionConfiguration | undefined;
}

export interface MetricCharacteristics {
  PeriodicSpikes?: boolean | undefined;
}

export interface MetricDataQuery {
  Id: string;
  MetricStat?: MetricStat | undefined;
  Expression?: string | undefined;
  Label?: string | undefined;
  ReturnData?: boolean | undefined;
  Period?: number | undefined;
  AccountId?: string | undefined;
}

export interface MetricDataResult {
  Id?: string | undefined;
  Label?: string | undefined;
  Timestamps?: readonly Date[] | undefined;
  Values?: readonly number[] | undefined;
  StatusCode?: string | undefined;
  Messages?: readonly MessageData[] | undefined;
}

export interface MetricDatum {
  MetricName: string;
  Dimensions?: readonly Dimension[] | undefined;
  Timestamp?: Date | undefined;
  Value?: number | undefined;
  StatisticValues?: StatisticSet | undefined;
  Values?: readonly number[] | undefined;
  Counts?: readonly number[] | undefined;
  Unit?: string | undefined;
  StorageResolution?: number | undefined;
}

export interface MetricMathAnomalyDetector {
  MetricDataQueries?: readonly MetricDataQuery[] | undefined;
}

export interface MetricStat {
  Metric: Metric;
  Period: number;
  Stat: string;
  Unit?: string | undefined;
}

export interface MetricStreamEntry {
  Arn?: string | undefined;
  CreationDate?: Date | undefined;
  LastUpdateDate?: Date | undefined;
  Name?: string | undefined;
  FirehoseArn?: string | undefined;
  State?: string | undefined;
  OutputFormat?: string | undefined;
}

export interface MetricStreamFilter {
  Namespace?: string | undefined;
  MetricNames?: readonly string[] | undefined;
}

export interface MetricStreamStatisticsConfiguration {
  IncludeMetrics: readonly MetricStreamStatisticsMetric[];
  AdditionalStatistics: readonly string[];
}

export interface MetricStreamStatisticsMetric {
  Namespace: string;
  MetricName: string;
}

export interface MuteTargets {
  AlarmNames: readonly string[];
}

export interface OTelEnrichmentMetricSelector {
  Namespace: string;
  MetricNames?: readonly string[] | undefined;
}

export interface PartialFailure {
  FailureResource?: string | undefined;
  ExceptionType?: string | undefined;
  FailureCode?: string | undefined;
  FailureDescription?: string | undefined;
}

export interface PutAlarmMuteRuleInput {
  Name: string;
  Rule: Rule;
  Description?: string | undefined;
  MuteTargets?: MuteTargets | undefined;
  Tags?: readonly Tag[] | undefined;
  StartDate?: Date | undefined;
  ExpireDate?: Date | undefined;
}

export interface PutAnomalyDetectorInput {
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Stat?: string | undefined;
  Configuration?: AnomalyDetectorConfiguration | undefined;
  MetricCharacteristics?: MetricCharacteristics | undefined;
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined;
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined;
}

export interface PutAnomalyDetectorOutput {
  AnomalyDetectorId?: string | undefined;
}

export interface PutCompositeAlarmInput {
  AlarmName: string;
  AlarmRule: string;
  ActionsEnabled?: boolean | undefined;
  AlarmActions?: readonly string[] | undefined;
  AlarmDescription?: string | undefined;
  InsufficientDataActions?: readonly string[] | undefined;
  OKActions?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  ActionsSuppressor?: string | undefined;
  ActionsSuppressorWaitPeriod?: number | undefined;
  ActionsSuppressorExtensionPeriod?: number | undefined;
  ActionConfiguration?: ActionConfiguration | undefined;
}

export interface PutDashboardInput {
  DashboardName: string;
  DashboardBody: string;
  Tags?: readonly Tag[] | undefined;
}

export interface PutDashboardOutput {
  DashboardValidationMessages?: readonly DashboardValidationMessage[] | undefined;
}

export interface PutInsightRuleInput {
  RuleName: string;
  RuleDefinition: string;
  RuleState?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ApplyOnTransformedLogs?: boolean | undefined;
}

export interface PutInsightRuleOutput {}

export interface PutLogAlarmInput {
  AlarmName: string;
  ScheduledQueryConfiguration: ScheduledQueryConfiguration;
  QueryResultsToEvaluate: number;
  QueryResultsToAlarm: number;
  Threshold: number;
  ComparisonOperator: string;
  AlarmDescription?: string | undefined;
  ActionLogLineCount?: number | undefined;
  ActionLogLineRoleArn?: string | undefined;
  ActionsEnabled?: boolean | undefined;
  OKActions?: readonly string[] | undefined;
  AlarmActions?: readonly string[] | undefined;
  InsufficientDataActions?: readonly string[] | undefined;
  TreatMissingData?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  WarmUpConfiguration?: WarmUpConfiguration | undefined;
  ActionConfiguration?: ActionConfiguration | undefined;
}

export interface PutManagedInsightRulesInput {
  ManagedRules: readonly ManagedRule[];
}

export interface PutManagedInsightRulesOutput {
  Failures?: readonly PartialFailure[] | undefined;
}

export interface PutMetricAlarmInput {
  AlarmName: string;
  AlarmDescription?: string | undefined;
  ActionsEnabled?: boolean | undefined;
  OKActions?: readonly string[] | undefined;
  AlarmActions?: readonly string[] | undefined;
  InsufficientDataActions?: readonly string[] | undefined;
  MetricName?: string | undefined;
  Namespace?: string | undefined;
  Statistic?: string | undefined;
  ExtendedStatistic?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Period?: number | undefined;
  Unit?: string | undefined;
  EvaluationPeriods?: number | undefined;
  DatapointsToAlarm?: number | undefined;
  Threshold?: number | undefined;
  ComparisonOperator?: string | undefined;
  TreatMissingData?: string | undefined;
  EvaluateLowSampleCountPercentile?: string | undefined;
  Metrics?: readonly MetricDataQuery[] | undefined;
  Tags?: readonly Tag[] | undefined;
  ThresholdMetricId?: string | undefined;
  EvaluationWindow?: EvaluationWindow | undefined;
  WarmUpConfiguration?: WarmUpConfiguration | undefined;
  EvaluationCriteria?: EvaluationCriteria | undefined;
  EvaluationInterval?: number | undefined;
  ActionConfiguration?: ActionConfiguration | undefined;
}

export interface PutMetricDataInput {
  Namespace: string;
  MetricData?: readonly MetricDatum[] | undefined;
  EntityMetricData?: readonly EntityMetricData[] | undefined;
  StrictEntityValidation?: boolean | undefined;
}

export interface PutMetricStreamInput {
  Name: string;
  FirehoseArn: string;
  RoleArn: string;
  OutputFormat: string;
  IncludeFilters?: readonly MetricStreamFilter[] | undefined;
  ExcludeFilters?: readonly MetricStreamFilter[] | undefined;
  Tags?: readonly Tag[] | undefined;
  StatisticsConfigurations?: readonly MetricStreamStatisticsConfiguration[] | undefined;
  IncludeLinkedAccountsMetrics?: boolean | undefined;
}

export interface PutMetricStreamOutput {
  Arn?: string | undefined;
}

export interface Range {
  StartTime: Date;
  EndTime: Date;
}

export interface ResourceMetricSelection {
  IncludeMetrics: readonly string[];
}

export interface ResourceMetricsConfiguration {
  ResourceArn?: string | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
  MetricSelections?: readonly ResourceMetricSelection[] | undefined;
}

export interface Rule {
  Schedule: Schedule;
}

export interface Schedule {
  Expression: string;
  Duration: string;
  Timezone?: string | undefined;
}

export interface ScheduleConfiguration {
  ScheduleExpression: string;
  StartTimeOffset: number;
  EndTimeOffset?: number | undefined;
}

export interface ScheduledQueryConfiguration {
  QueryString: string;
  ScheduledQueryRoleARN: string;
  ScheduleConfiguration: ScheduleConfiguration;
  AggregationExpression: string;
  LogGroupIdentifiers?: readonly string[] | undefined;
  QueryARN?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SetAlarmStateInput {
  AlarmName: string;
  StateValue: string;
  StateReason: string;
  StateReasonData?: string | undefined;
}

export interface SingleMetricAnomalyDetector {
  AccountId?: string | undefined;
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Stat?: string | undefined;
}

export interface SlidingWindow {}

export interface StartMetricStreamsInput {
  Names: readonly string[];
}

export interface StartMetricStreamsOutput {}

export interface StartOTelEnrichmentInput {
  IncludeFilters?: readonly OTelEnrichmentMetricSelector[] | undefined;
  ExcludeFilters?: readonly OTelEnrichmentMetricSelector[] | undefined;
}

export interface StartOTelEnrichmentOutput {
  IncludeFilters?: readonly OTelEnrichmentMetricSelector[] | undefined;
  ExcludeFilters?: readonly OTelEnrichmentMetricSelector[] | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
}

export interface StatisticSet {
  SampleCount: number;
  Sum: number;
  Minimum: number;
  Maximum: number;
}

export interface StopMetricStreamsInput {
  Names: readonly string[];
}

export interface StopMetricStreamsOutput {}

export interface StopOTelEnrichmentInput {}

export interface StopOTelEnrichmentOutput {}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceInput {
  ResourceARN: string;
  Tags: readonly Tag[];
}

export interface TagResourceOutput {}

export interface UntagResourceInput {
  ResourceARN: string;
  TagKeys: readonly string[];
}

export interface UntagResourceOutput {}

export interface UpdateOTelEnrichmentInput {
  IncludeFilters?: readonly OTelEnrichmentMetricSelector[] | undefined;
  ExcludeFilters?: readonly OTelEnrichmentMetricSelector[] | undefined;
}

export interface UpdateOTelEnrichmentOutput {
  IncludeFilters?: readonly OTelEnrichmentMetricSelector[] | undefined;
  ExcludeFilters?: readonly OTelEnrichmentMetricSelector[] | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
}

export interface UpdateResourceMetricsConfigurationInput {
  ResourceArn: string;
  MetricSelections?: readonly ResourceMetricSelection[] | undefined;
}

export interface UpdateResourceMetricsConfigurationOutput {
  ResourceMetricsConfiguration?: ResourceMetricsConfiguration | undefined;
}

export interface WallClockWindow {
  Timezone?: string | undefined;
}

export interface WarmUpConfiguration {
  WarmUpPeriodDurationInMinutes: number;
  OnlyStartEvaluatingAfterWarmUpPeriodEnds?: boolean | undefined;
}

export type ActionsSuppressedBy =
  | "Alarm"
  | "ExtensionPeriod"
  | "WaitPeriod";

export type AlarmMuteRuleStatus =
  | "ACTIVE"
  | "EXPIRED"
  | "SCHEDULED";

export type AlarmType =
  | "CompositeAlarm"
  | "LogAlarm"
  | "MetricAlarm";

export type AnomalyDetectorAdaptationSpeed =
  | "FAST"
  | "NORMAL"
  | "SLOW";

export type AnomalyDetectorOutlierFilteringStrength =
  | "MINIMAL"
  | "MODERATE"
  | "STRICT";

export type AnomalyDetectorStateValue =
  | "PENDING_TRAINING"
  | "TRAINED"
  | "TRAINED_INSUFFICIENT_DATA";

export type AnomalyDetectorType =
  | "METRIC_MATH"
  | "SINGLE_METRIC";

export type ComparisonOperator =
  | "GreaterThanOrEqualToThreshold"
  | "GreaterThanThreshold"
  | "GreaterThanUpperThreshold"
  | "LessThanLowerOrGreaterThanUpperThreshold"
  | "LessThanLowerThreshold"
  | "LessThanOrEqualToThreshold"
  | "LessThanThreshold";

export type EvaluationState =
  | "EVALUATION_ERROR"
  | "EVALUATION_FAILURE"
  | "PARTIAL_DATA";

export type HistoryItemType =
  | "Action"
  | "AlarmContributorAction"
  | "AlarmContributorStateUpdate"
  | "ConfigurationUpdate"
  | "StateUpdate";

export type MetricStreamOutputFormat =
  | "json"
  | "opentelemetry0.7"
  | "opentelemetry1.0";

export type OTelEnrichmentStatus =
  | "Running"
  | "Stopped";

export type RecentlyActive =
  | "PT3H";

export type ScanBy =
  | "TimestampAscending"
  | "TimestampDescending";

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

export type StateValue =
  | "ALARM"
  | "INSUFFICIENT_DATA"
  | "OK";

export type Statistic =
  | "Average"
  | "Maximum"
  | "Minimum"
  | "SampleCount"
  | "Sum";

export type StatusCode =
  | "Complete"
  | "Forbidden"
  | "InternalError"
  | "PartialData";
