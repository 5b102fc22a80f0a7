/** The types of AWSInsightsIndexService's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Ce {
  CreateAnomalyMonitor: { input: CreateAnomalyMonitorRequest; output: CreateAnomalyMonitorResponse };
  CreateAnomalySubscription: { input: CreateAnomalySubscriptionRequest; output: CreateAnomalySubscriptionResponse };
  CreateCostCategoryDefinition: { input: CreateCostCategoryDefinitionRequest; output: CreateCostCategoryDefinitionResponse };
  DeleteAnomalyMonitor: { input: DeleteAnomalyMonitorRequest; output: DeleteAnomalyMonitorResponse };
  DeleteAnomalySubscription: { input: DeleteAnomalySubscriptionRequest; output: DeleteAnomalySubscriptionResponse };
  DeleteCostCategoryDefinition: { input: DeleteCostCategoryDefinitionRequest; output: DeleteCostCategoryDefinitionResponse };
  DescribeCostCategoryDefinition: { input: DescribeCostCategoryDefinitionRequest; output: DescribeCostCategoryDefinitionResponse };
  GetAnomalies: { input: GetAnomaliesRequest; output: GetAnomaliesResponse };
  GetAnomalyMonitors: { input: GetAnomalyMonitorsRequest; output: GetAnomalyMonitorsResponse };
  GetAnomalySubscriptions: { input: GetAnomalySubscriptionsRequest; output: GetAnomalySubscriptionsResponse };
  GetApproximateUsageRecords: { input: GetApproximateUsageRecordsRequest; output: GetApproximateUsageRecordsResponse };
  GetCommitmentPurchaseAnalysis: { input: GetCommitmentPurchaseAnalysisRequest; output: GetCommitmentPurchaseAnalysisResponse };
  GetCostAndUsage: { input: GetCostAndUsageRequest; output: GetCostAndUsageResponse };
  GetCostAndUsageComparisons: { input: GetCostAndUsageComparisonsRequest; output: GetCostAndUsageComparisonsResponse };
  GetCostAndUsageWithResources: { input: GetCostAndUsageWithResourcesRequest; output: GetCostAndUsageWithResourcesResponse };
  GetCostCategories: { input: GetCostCategoriesRequest; output: GetCostCategoriesResponse };
  GetCostComparisonDrivers: { input: GetCostComparisonDriversRequest; output: GetCostComparisonDriversResponse };
  GetCostForecast: { input: GetCostForecastRequest; output: GetCostForecastResponse };
  GetDimensionValues: { input: GetDimensionValuesRequest; output: GetDimensionValuesResponse };
  GetReservationCoverage: { input: GetReservationCoverageRequest; output: GetReservationCoverageResponse };
  GetReservationPurchaseRecommendation: { input: GetReservationPurchaseRecommendationRequest; output: GetReservationPurchaseRecommendationResponse };
  GetReservationUtilization: { input: GetReservationUtilizationRequest; output: GetReservationUtilizationResponse };
  GetRightsizingRecommendation: { input: GetRightsizingRecommendationRequest; output: GetRightsizingRecommendationResponse };
  GetSavingsPlanPurchaseRecommendationDetails: { input: GetSavingsPlanPurchaseRecommendationDetailsRequest; output: GetSavingsPlanPurchaseRecommendationDetailsResponse };
  GetSavingsPlansCoverage: { input: GetSavingsPlansCoverageRequest; output: GetSavingsPlansCoverageResponse };
  GetSavingsPlansPurchaseRecommendation: { input: GetSavingsPlansPurchaseRecommendationRequest; output: GetSavingsPlansPurchaseRecommendationResponse };
  GetSavingsPlansUtilization: { input: GetSavingsPlansUtilizationRequest; output: GetSavingsPlansUtilizationResponse };
  GetSavingsPlansUtilizationDetails: { input: GetSavingsPlansUtilizationDetailsRequest; output: GetSavingsPlansUtilizationDetailsResponse };
  GetTags: { input: GetTagsRequest; output: GetTagsResponse };
  GetUsageForecast: { input: GetUsageForecastRequest; output: GetUsageForecastResponse };
  ListCommitmentPurchaseAnalyses: { input: ListCommitmentPurchaseAnalysesRequest; output: ListCommitmentPurchaseAnalysesResponse };
  ListCostAllocationTagBackfillHistory: { input: ListCostAllocationTagBackfillHistoryRequest; output: ListCostAllocationTagBackfillHistoryResponse };
  ListCostAllocationTags: { input: ListCostAllocationTagsRequest; output: ListCostAllocationTagsResponse };
  ListCostCategoryDefinitions: { input: ListCostCategoryDefinitionsRequest; output: ListCostCategoryDefinitionsResponse };
  ListCostCategoryResourceAssociations: { input: ListCostCategoryResourceAssociationsRequest; output: ListCostCategoryResourceAssociationsResponse };
  ListSavingsPlansPurchaseRecommendationGeneration: { input: ListSavingsPlansPurchaseRecommendationGenerationRequest; output: ListSavingsPlansPurchaseRecommendationGenerationResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ProvideAnomalyFeedback: { input: ProvideAnomalyFeedbackRequest; output: ProvideAnomalyFeedbackResponse };
  StartCommitmentPurchaseAnalysis: { input: StartCommitmentPurchaseAnalysisRequest; output: StartCommitmentPurchaseAnalysisResponse };
  StartCostAllocationTagBackfill: { input: StartCostAllocationTagBackfillRequest; output: StartCostAllocationTagBackfillResponse };
  StartSavingsPlansPurchaseRecommendationGeneration: { input: StartSavingsPlansPurchaseRecommendationGenerationRequest; output: StartSavingsPlansPurchaseRecommendationGenerationResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateAnomalyMonitor: { input: UpdateAnomalyMonitorRequest; output: UpdateAnomalyMonitorResponse };
  UpdateAnomalySubscription: { input: UpdateAnomalySubscriptionRequest; output: UpdateAnomalySubscriptionResponse };
  UpdateCostAllocationTagsStatus: { input: UpdateCostAllocationTagsStatusRequest; output: UpdateCostAllocationTagsStatusResponse };
  UpdateCostCategoryDefinition: { input: UpdateCostCategoryDefinitionRequest; output: UpdateCostCategoryDefinitionResponse };
}

export interface AnalysisDetails {
  SavingsPlansPurchaseAnalysisDetails?: SavingsPlansPurchaseAnalysisDetails | undefined;
}

export interface AnalysisSummary {
  EstimatedCompletionTime?: string | undefined;
  AnalysisCompletionTime?: string | undefined;
  AnalysisStartedTime?: string | undefined;
  AnalysisStatus?: string | undefined;
  ErrorCode?: string | undefined;
  AnalysisId?: string | undefined;
  CommitmentPurchaseAnalysisConfiguration?: CommitmentPurchaseAnalysisConfiguration | undefined;
}

export interface Anomaly {
  AnomalyId?: string | undefined;
  AnomalyScore?: AnomalyScore | undefined;
  Impact?: Impact | undefined;
  MonitorArn?: string | undefined;
  AnomalyStartDate?: string | undefined;
  AnomalyEndDate?: string | undefined;
  DimensionValue?: string | undefined;
  RootCauses?: readonly RootCause[] | undefined;
  Feedback?: string | undefined;
}

export interface AnomalyDateInterval {
  StartDate: string;
  EndDate?: string | undefined;
}

export interface AnomalyMonitor {
  MonitorName: string;
  MonitorType: string;
  MonitorArn?: string | undefined;
  CreationDate?: string | undefined;
  LastUpdatedDate?: string | undefined;
  LastEvaluatedDate?: string | undefined;
  MonitorDimension?: string | undefined;
  MonitorSpecification?: Expression | undefined;
  DimensionalValueCount?: number | undefined;
}

export interface AnomalyScore {
  MaxScore?: number | undefined;
  CurrentScore?: number | undefined;
}

export interface AnomalySubscription {
  MonitorArnList: readonly string[];
  Subscribers: readonly Subscriber[];
  Frequency: string;
  SubscriptionName: string;
  SubscriptionArn?: string | undefined;
  AccountId?: string | undefined;
  Threshold?: number | undefined;
  ThresholdExpression?: Expression | undefined;
}

export interface CommitmentPurchaseAnalysisConfiguration {
  SavingsPlansPurchaseAnalysisConfiguration?: SavingsPlansPurchaseAnalysisConfiguration | undefined;
}

export interface ComparisonMetricValue {
  BaselineTimePeriodAmount?: string | undefined;
  ComparisonTimePeriodAmount?: string | undefined;
  Difference?: string | undefined;
  Unit?: string | undefined;
}

export interface CostAllocationTag {
  TagKey?: string | undefined;
  Type?: string | undefined;
  Status?: string | undefined;
  LastUpdatedDate?: string | undefined;
  LastUsedDate?: string | undefined;
}

export interface CostAllocationTagBackfillRequest {
  BackfillFrom?: string | undefined;
  RequestedAt?: string | undefined;
  CompletedAt?: string | undefined;
  BackfillStatus?: string | undefined;
  LastUpdatedAt?: string | undefined;
}

export interface CostAllocationTagStatusEntry {
  TagKey: string;
  Status: string;
}

export interface CostAndUsageComparison {
  CostAndUsageSelector?: Expression | undefined;
  Metrics?: { [key: string]: ComparisonMetricValue } | undefined;
}

export interface CostCategory {
  CostCategoryArn?: string | undefined;
  EffectiveStart?: string | undefined;
  Name?: string | undefined;
  RuleVersion?: string | undefined;
  Rules?: readonly CostCategoryRule[] | undefined;
  EffectiveEnd?: string | undefined;
  SplitChargeRules?: readonly CostCategorySplitChargeRule[] | undefined;
  ProcessingStatus?: readonly CostCategoryProcessingStatus[] | undefined;
  DefaultValue?: string | undefined;
}

export interface CostCategoryInheritedValueDimension {
  DimensionName?: string | undefined;
  DimensionKey?: string | undefined;
}

export interface CostCategoryProcessingStatus {
  Component?: string | undefined;
  Status?: string | undefined;
}

export interface CostCategoryReference {
  CostCategoryArn?: string | undefined;
  Name?: string | undefined;
  EffectiveStart?: string | undefined;
  EffectiveEnd?: string | undefined;
  NumberOfRules?: number | undefined;
  ProcessingStatus?: readonly CostCategoryProcessingStatus[] | undefined;
  Values?: readonly string[] | undefined;
  DefaultValue?: string | undefined;
  SupportedResourceTypes?: readonly string[] | undefined;
}

export interface CostCategoryResourceAssociation {
  ResourceArn?: string | undefined;
  CostCategoryName?: string | undefined;
  CostCategoryArn?: string | undefined;
}

export interface CostCategoryRule {
  Value?: string | undefined;
  Rule?: Expression | undefined;
  InheritedValue?: CostCategoryInheritedValueDimension | undefined;
  Type?: string | undefined;
}

export interface CostCategorySplitChargeRule {
  Source: string;
  Targets: readonly string[];
  Method: string;
  Parameters?: readonly CostCategorySplitChargeRuleParameter[] | undefined;
}

export interface CostCategorySplitChargeRuleParameter {
  Type: string;
  Values: readonly string[];
}

export interface CostCategoryValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly string[] | undefined;
}

export interface CostComparisonDriver {
  CostSelector?: Expression | undefined;
  Metrics?: { [key: string]: ComparisonMetricValue } | undefined;
  CostDrivers?: readonly CostDriver[] | undefined;
}

export interface CostDriver {
  Type?: string | undefined;
  Name?: string | undefined;
  Metrics?: { [key: string]: ComparisonMetricValue } | undefined;
}

export interface Coverage {
  CoverageHours?: CoverageHours | undefined;
  CoverageNormalizedUnits?: CoverageNormalizedUnits | undefined;
  CoverageCost?: CoverageCost | undefined;
}

export interface CoverageByTime {
  TimePeriod?: DateInterval | undefined;
  Groups?: readonly ReservationCoverageGroup[] | undefined;
  Total?: Coverage | undefined;
}

export interface CoverageCost {
  OnDemandCost?: string | undefined;
}

export interface CoverageHours {
  OnDemandHours?: string | undefined;
  ReservedHours?: string | undefined;
  TotalRunningHours?: string | undefined;
  CoverageHoursPercentage?: string | undefined;
}

export interface CoverageNormalizedUnits {
  OnDemandNormalizedUnits?: string | undefined;
  ReservedNormalizedUnits?: string | undefined;
  TotalRunningNormalizedUnits?: string | undefined;
  CoverageNormalizedUnitsPercentage?: string | undefined;
}

export interface CreateAnomalyMonitorRequest {
  AnomalyMonitor: AnomalyMonitor;
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateAnomalyMonitorResponse {
  MonitorArn?: string | undefined;
}

export interface CreateAnomalySubscriptionRequest {
  AnomalySubscription: AnomalySubscription;
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateAnomalySubscriptionResponse {
  SubscriptionArn?: string | undefined;
}

export interface CreateCostCategoryDefinitionRequest {
  Name: string;
  RuleVersion: string;
  Rules: readonly CostCategoryRule[];
  EffectiveStart?: string | undefined;
  DefaultValue?: string | undefined;
  SplitChargeRules?: readonly CostCategorySplitChargeRule[] | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateCostCategoryDefinitionResponse {
  CostCategoryArn?: string | undefined;
  EffectiveStart?: string | undefined;
}

export interface CurrentInstance {
  ResourceId?: string | undefined;
  InstanceName?: string | undefined;
  Tags?: readonly TagValues[] | undefined;
  ResourceDetails?: ResourceDetails | undefined;
  ResourceUtilization?: ResourceUtilization | undefined;
  ReservationCoveredHoursInLookbackPeriod?: string | undefined;
  SavingsPlansCoveredHoursInLookbackPeriod?: string | undefined;
  OnDemandHoursInLookbackPeriod?: string | undefined;
  TotalRunningHoursInLookbackPeriod?: string | undefined;
  MonthlyCost?: string | undefined;
  CurrencyCode?: string | undefined;
}

export interface DateInterval {
  Start: string;
  End: string;
}

export interface DeleteAnomalyMonitorRequest {
  MonitorArn: string;
}

export interface DeleteAnomalyMonitorResponse {}

export interface DeleteAnomalySubscriptionRequest {
  SubscriptionArn: string;
}

export interface DeleteAnomalySubscriptionResponse {}

export interface DeleteCostCategoryDefinitionRequest {
  CostCategoryArn: string;
}

export interface DeleteCostCategoryDefinitionResponse {
  CostCategoryArn?: string | undefined;
  EffectiveEnd?: string | undefined;
}

export interface DescribeCostCategoryDefinitionRequest {
  CostCategoryArn: string;
  EffectiveOn?: string | undefined;
}

export interface DescribeCostCategoryDefinitionResponse {
  CostCategory?: CostCategory | undefined;
}

export interface DimensionValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly string[] | undefined;
}

export interface DimensionValuesWithAttributes {
  Value?: string | undefined;
  Attributes?: { [key: string]: string } | undefined;
}

export interface DiskResourceUtilization {
  DiskReadOpsPerSecond?: string | undefined;
  DiskWriteOpsPerSecond?: string | undefined;
  DiskReadBytesPerSecond?: string | undefined;
  DiskWriteBytesPerSecond?: string | undefined;
}

export interface DynamoDBCapacityDetails {
  CapacityUnits?: string | undefined;
  Region?: string | undefined;
}

export interface EBSResourceUtilization {
  EbsReadOpsPerSecond?: string | undefined;
  EbsWriteOpsPerSecond?: string | undefined;
  EbsReadBytesPerSecond?: string | undefined;
  EbsWriteBytesPerSecond?: string | undefined;
}

export interface EC2InstanceDetails {
  Family?: string | undefined;
  InstanceType?: string | undefined;
  Region?: string | undefined;
  AvailabilityZone?: string | undefined;
  Platform?: string | undefined;
  Tenancy?: string | undefined;
  CurrentGeneration?: boolean | undefined;
  SizeFlexEligible?: boolean | undefined;
}

export interface EC2ResourceDetails {
  HourlyOnDemandRate?: string | undefined;
  InstanceType?: string | undefined;
  Platform?: string | undefined;
  Region?: string | undefined;
  Sku?: string | undefined;
  Memory?: string | undefined;
  NetworkPerformance?: string | undefined;
  Storage?: string | undefined;
  Vcpu?: string | undefined;
}

export interface EC2ResourceUtilization {
  MaxCpuUtilizationPercentage?: string | undefined;
  MaxMemoryUtilizationPercentage?: string | undefined;
  MaxStorageUtilizationPercentage?: string | undefined;
  EBSResourceUtilization?: EBSResourceUtilization | undefined;
  DiskResourceUtilization?: DiskResourceUtilization | undefined;
  NetworkResourceUtilization?: NetworkResourceUtilization | undefined;
}

export interface EC2Specification {
  OfferingClass?: string | undefined;
}

export interface ESInstanceDetails {
  InstanceClass?: string | undefined;
  InstanceSize?: string | undefined;
  Region?: string | undefined;
  CurrentGeneration?: boolean | undefined;
  SizeFlexEligible?: boolean | undefined;
}

export interface ElastiCacheInstanceDetails {
  Family?: string | undefined;
  NodeType?: string | undefined;
  Region?: string | undefined;
  ProductDescription?: string | undefined;
  CurrentGeneration?: boolean | undefined;
  SizeFlexEligible?: boolean | undefined;
}

export interface Expression {
  Or?: readonly Expression[] | undefined;
  And?: readonly Expression[] | undefined;
  Not?: Expression | undefined;
  Dimensions?: DimensionValues | undefined;
  Tags?: TagValues | undefined;
  CostCategories?: CostCategoryValues | undefined;
}

export interface ForecastResult {
  TimePeriod?: DateInterval | undefined;
  MeanValue?: string | undefined;
  PredictionIntervalLowerBound?: string | undefined;
  PredictionIntervalUpperBound?: string | undefined;
}

export interface GenerationSummary {
  RecommendationId?: string | undefined;
  GenerationStatus?: string | undefined;
  GenerationStartedTime?: string | undefined;
  GenerationCompletionTime?: string | undefined;
  EstimatedCompletionTime?: string | undefined;
}

export interface GetAnomaliesRequest {
  DateInterval: AnomalyDateInterval;
  MonitorArn?: string | undefined;
  Feedback?: string | undefined;
  TotalImpact?: TotalImpactFilter | undefined;
  NextPageToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetAnomaliesResponse {
  Anomalies?: readonly Anomaly[] | undefined;
  NextPageToken?: string | undefined;
}

export interface GetAnomalyMonitorsRequest {
  MonitorArnList?: readonly string[] | undefined;
  NextPageToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetAnomalyMonitorsResponse {
  AnomalyMonitors?: readonly AnomalyMonitor[] | undefined;
  NextPageToken?: string | undefined;
}

export interface GetAnomalySubscriptionsRequest {
  SubscriptionArnList?: readonly string[] | undefined;
  MonitorArn?: string | undefined;
  NextPageToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetAnomalySubscriptionsResponse {
  AnomalySubscriptions?: readonly AnomalySubscription[] | undefined;
  NextPageToken?: string | undefined;
}

export interface GetApproximateUsageRecordsRequest {
  Granularity: string;
  ApproximationDimension: string;
  Services?: readonly string[] | undefined;
}

export interface GetApproximateUsageRecordsResponse {
  Services?: { [key: string]: number } | undefined;
  TotalRecords?: number | undefined;
  LookbackPeriod?: DateInterval | undefined;
}

export interface GetCommitmentPurchaseAnalysisRequest {
  AnalysisId: string;
}

export interface GetCommitmentPurchaseAnalysisResponse {
  EstimatedCompletionTime?: string | undefined;
  AnalysisStartedTime?: string | undefined;
  AnalysisId?: string | undefined;
  AnalysisStatus?: string | undefined;
  CommitmentPurchaseAnalysisConfiguration?: CommitmentPurchaseAnalysisConfiguration | undefined;
  AnalysisCompletionTime?: string | undefined;
  ErrorCode?: string | undefined;
  AnalysisDetails?: AnalysisDetails | undefined;
}

export interface GetCostAndUsageComparisonsRequest {
  BaselineTimePeriod: DateInterval;
  ComparisonTimePeriod: DateInterval;
  MetricForComparison: string;
  BillingViewArn?: string | undefined;
  Filter?: Expression | undefined;
  GroupBy?: readonly GroupDefinition[] | undefined;
  MaxResults?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetCostAndUsageComparisonsResponse {
  CostAndUsageComparisons?: readonly CostAndUsageComparison[] | undefined;
  TotalCostAndUsage?: { [key: string]: ComparisonMetricValue } | undefined;
  NextPageToken?: string | undefined;
}

export interface GetCostAndUsageRequest {
  TimePeriod: DateInterval;
  Granularity: string;
  Metrics: readonly string[];
  Filter?: Expression | undefined;
  GroupBy?: readonly GroupDefinition[] | undefined;
  BillingViewArn?: string | undefined;
  NextPageToken?: string | undefined;
}

export interface GetCostAndUsageResponse {
  NextPageToken?: string | undefined;
  GroupDefinitions?: readonly GroupDefinition[] | undefined;
  ResultsByTime?: readonly ResultByTime[] | undefined;
  DimensionValueAttributes?: readonly DimensionValuesWithAttributes[] | undefined;
}

export interface GetCostAndUsageWithResourcesRequest {
  TimePeriod: DateInterval;
  Granularity: string;
  Filter: Expression;
  Metrics?: readonly string[] | undefined;
  GroupBy?: readonly GroupDefinition[] | undefined;
  BillingViewArn?: string | undefined;
  NextPageToken?: string | undefined;
}

export interface GetCostAndUsageWithResourcesResponse {
  NextPageToken?: string | undefined;
  GroupDefinitions?: readonly GroupDefinition[] | undefined;
  ResultsByTime?: readonly ResultByTime[] | undefined;
  DimensionValueAttributes?: readonly DimensionValuesWithAttributes[] | undefined;
}

export interface GetCostCategoriesRequest {
  TimePeriod: DateInterval;
  SearchString?: string | undefined;
  CostCategoryName?: string | undefined;
  Filter?: Expression | undefined;
  SortBy?: readonly SortDefinition[] | undefined;
  BillingViewArn?: string | undefined;
  MaxResults?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetCostCategoriesResponse {
  ReturnSize?: number | undefined;
  TotalSize?: number | undefined;
  NextPageToken?: string | undefined;
  CostCategoryNames?: readonly string[] | undefined;
  CostCategoryValues?: readonly string[] | undefined;
}

export interface GetCostComparisonDriversRequest {
  BaselineTimePeriod: DateInterval;
  ComparisonTimePeriod: DateInterval;
  MetricForComparison: string;
  BillingViewArn?: string | undefined;
  Filter?: Expression | undefined;
  GroupBy?: readonly GroupDefinition[] | undefined;
  MaxResults?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetCostComparisonDriversResponse {
  CostComparisonDrivers?: readonly CostComparisonDriver[] | undefined;
  NextPageToken?: string | undefined;
}

export interface GetCostForecastRequest {
  TimePeriod: DateInterval;
  Metric: string;
  Granularity: string;
  Filter?: Expression | undefined;
  BillingViewArn?: string | undefined;
  PredictionIntervalLevel?: number | undefined;
}

export interface GetCostForecastResponse {
  Total?: MetricValue | undefined;
  ForecastResultsByTime?: readonly ForecastResult[] | undefined;
}

export interface GetDimensionValuesRequest {
  TimePeriod: DateInterval;
  Dimension: string;
  SearchString?: string | undefined;
  Context?: string | undefined;
  Filter?: Expression | undefined;
  SortBy?: readonly SortDefinition[] | undefined;
  BillingViewArn?: string | undefined;
  MaxResults?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetDimensionValuesResponse {
  DimensionValues?: readonly DimensionValuesWithAttributes[] | undefined;
  ReturnSize?: number | undefined;
  TotalSize?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetReservationCoverageRequest {
  TimePeriod: DateInterval;
  GroupBy?: readonly GroupDefinition[] | undefined;
  Granularity?: string | undefined;
  Filter?: Expression | undefined;
  Metrics?: readonly string[] | undefined;
  NextPageToken?: string | undefined;
  SortBy?: SortDefinition | undefined;
  MaxResults?: number | undefined;
}

export interface GetReservationCoverageResponse {
  CoveragesByTime?: readonly CoverageByTime[] | undefined;
  Total?: Coverage | undefined;
  NextPageToken?: string | undefined;
}

export interface GetReservationPurchaseRecommendationRequest {
  Service: string;
  AccountId?: string | undefined;
  Filter?: Expression | undefined;
  AccountScope?: string | undefined;
  LookbackPeriodInDays?: string | undefined;
  TermInYears?: string | undefined;
  PaymentOption?: string | undefined;
  ServiceSpecification?: ServiceSpecification | undefined;
  PageSize?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetReservationPurchaseRecommendationResponse {
  Metadata?: ReservationPurchaseRecommendationMetadata | undefined;
  Recommendations?: readonly ReservationPurchaseRecommendation[] | undefined;
  NextPageToken?: string | undefined;
}

export interface GetReservationUtilizationRequest {
  TimePeriod: DateInterval;
  GroupBy?: readonly GroupDefinition[] | undefined;
  Granularity?: string | undefined;
  Filter?: Expression | undefined;
  SortBy?: SortDefinition | undefined;
  NextPageToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetReservationUtilizationResponse {
  UtilizationsByTime?: readonly UtilizationByTime[] | undefined;
  Total?: ReservationAggregates | undefined;
  NextPageToken?: string | undefined;
}

export interface GetRightsizingRecommendationRequest {
  Service: string;
  Filter?: Expression | undefined;
  Configuration?: RightsizingRecommendationConfiguration | undefined;
  PageSize?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetRightsizingRecommendationResponse {
  Metadata?: RightsizingRecommendationMetadata | undefined;
  Summary?: RightsizingRecommendationSummary | undefined;
  RightsizingRecommendations?: readonly RightsizingRecommendation[] | undefined;
  NextPageToken?: string | undefined;
  Configuration?: RightsizingRecommendationConfiguration | undefined;
}

export interface GetSavingsPlanPurchaseRecommendationDetailsRequest {
  RecommendationDetailId: string;
}

export interface GetSavingsPlanPurchaseRecommendationDetailsResponse {
  RecommendationDetailId?: string | undefined;
  RecommendationDetailData?: RecommendationDetailData | undefined;
}

export interface GetSavingsPlansCoverageRequest {
  TimePeriod: DateInterval;
  GroupBy?: readonly GroupDefinition[] | undefined;
  Granularity?: string | undefined;
  Filter?: Expression | undefined;
  Metrics?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  SortBy?: SortDefinition | undefined;
}

export interface GetSavingsPlansCoverageResponse {
  SavingsPlansCoverages?: readonly SavingsPlansCoverage[] | undefined;
  NextToken?: string | undefined;
}

export interface GetSavingsPlansPurchaseRecommendationRequest {
  SavingsPlansType: string;
  TermInYears: string;
  PaymentOption: string;
  LookbackPeriodInDays: string;
  AccountScope?: string | undefined;
  NextPageToken?: string | undefined;
  PageSize?: number | undefined;
  Filter?: Expression | undefined;
}

export interface GetSavingsPlansPurchaseRecommendationResponse {
  Metadata?: SavingsPlansPurchaseRecommendationMetadata | undefined;
  SavingsPlansPurchaseRecommendation?: SavingsPlansPurchaseRecommendation | undefined;
  NextPageToken?: string | undefined;
}

export interface GetSavingsPlansUtilizationDetailsRequest {
  TimePeriod: DateInterval;
  Filter?: Expression | undefined;
  DataType?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  SortBy?: SortDefinition | undefined;
}

export interface GetSavingsPlansUtilizationDetailsResponse {
  SavingsPlansUtilizationDetails?: readonly SavingsPlansUtilizationDetail[] | undefined;
  TimePeriod?: DateInterval | undefined;
  Total?: SavingsPlansUtilizationAggregates | undefined;
  NextToken?: string | undefined;
}

export interface GetSavingsPlansUtilizationRequest {
  TimePeriod: DateInterval;
  Granularity?: string | undefined;
  Filter?: Expression | undefined;
  SortBy?: SortDefinition | undefined;
}

export interface GetSavingsPlansUtilizationResponse {
  Total?: SavingsPlansUtilizationAggregates | undefined;
  SavingsPlansUtilizationsByTime?: readonly SavingsPlansUtilizationByTime[] | undefined;
}

export interface GetTagsRequest {
  TimePeriod: DateInterval;
  SearchString?: string | undefined;
  TagKey?: string | undefined;
  Filter?: Expression | undefined;
  SortBy?: readonly SortDefinition[] | undefined;
  BillingViewArn?: string | undefined;
  MaxResults?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetTagsResponse {
  Tags?: readonly string[] | undefined;
  ReturnSize?: number | undefined;
  TotalSize?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetUsageForecastRequest {
  TimePeriod: DateInterval;
  Metric: string;
  Granularity: string;
  Filter?: Expression | undefined;
  BillingViewArn?: string | undefined;
  PredictionIntervalLevel?: number | undefined;
}

export interface GetUsageForecastResponse {
  Total?: MetricValue | undefined;
  ForecastResultsByTime?: readonly ForecastResult[] | undefined;
}

export interface Group {
  Keys?: readonly string[] | undefined;
  Metrics?: { [key: string]: MetricValue } | undefined;
}

export interface GroupDefinition {
  Type?: string | undefined;
  Key?: string | undefined;
}

export interface Impact {
  MaxImpact?: number | undefined;
  TotalImpact?: number | undefined;
  TotalActualSpend?: number | undefined;
  TotalExpectedSpend?: number | undefined;
  TotalImpactPercentage?: number | undefined;
}

export interface InstanceDetails {
  EC2InstanceDetails?: EC2InstanceDetails | undefined;
  RDSInstanceDetails?: RDSInstanceDetails | undefined;
  RedshiftInstanceDetails?: RedshiftInstanceDetails | undefined;
  ElastiCacheInstanceDetails?: ElastiCacheInstanceDetails | undefined;
  ESInstanceDetails?: ESInstanceDetails | undefined;
  MemoryDBInstanceDetails?: MemoryDBInstanceDetails | undefined;
}

export interface ListCommitmentPurchaseAnalysesRequest {
  AnalysisStatus?: string | undefined;
  NextPageToken?: string | undefined;
  PageSize?: number | undefined;
  AnalysisIds?: readonly string[] | undefined;
}

export interface ListCommitmentPurchaseAnalysesResponse {
  AnalysisSummaryList?: readonly AnalysisSummary[] | undefined;
  NextPageToken?: string | undefined;
}

export interface ListCostAllocationTagBackfillHistoryRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListCostAllocationTagBackfillHistoryResponse {
  BackfillRequests?: readonly CostAllocationTagBackfillRequest[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCostAllocationTagsRequest {
  Status?: string | undefined;
  TagKeys?: readonly string[] | undefined;
  Type?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListCostAllocationTagsResponse {
  CostAllocationTags?: readonly CostAllocationTag[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCostCategoryDefinitionsRequest {
  EffectiveOn?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  SupportedResourceTypes?: readonly string[] | undefined;
}

export interface ListCostCategoryDefinitionsResponse {
  CostCategoryReferences?: readonly CostCategoryReference[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCostCategoryResourceAssociationsRequest {
  CostCategoryArn?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListCostCategoryResourceAssociationsResponse {
  CostCategoryResourceAssociations?: readonly CostCategoryResourceAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface ListSavingsPlansPurchaseRecommendationGenerationRequest {
  GenerationStatus?: string | undefined;
  RecommendationIds?: readonly string[] | undefined;
  PageSize?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface ListSavingsPlansPurchaseRecommendationGenerationResponse {
  GenerationSummaryList?: readonly GenerationSummary[] | undefined;
  NextPageToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface MemoryDBInstanceDetails {
  Family?: string | undefined;
  NodeType?: string | undefined;
  Region?: string | undefined;
  CurrentGeneration?: boolean | undefined;
  SizeFlexEligible?: boolean | undefined;
}

export interface MetricValue {
  Amount?: string | undefined;
  Unit?: string | undefined;
}

export interface ModifyRecommendationDetail {
  TargetInstances?: readonly TargetInstance[] | undefined;
}

export interface NetworkResourceUtilization {
  NetworkInBytesPerSecond?: string | undefined;
  NetworkOutBytesPerSecond?: string | undefined;
  NetworkPacketsInPerSecond?: string | undefined;
  NetworkPacketsOutPerSecond?: string | undefined;
}

export interface ProvideAnomalyFeedbackRequest {
  AnomalyId: string;
  Feedback: string;
}

export interface ProvideAnomalyFeedbackResponse {
  AnomalyId?: string | undefined;
}

export interface RDSInstanceDetails {
  Family?: string | undefined;
  InstanceType?: string | undefined;
  Region?: string | undefined;
  DatabaseEngine?: string | undefined;
  DatabaseEdition?: string | undefined;
  DeploymentOption?: string | undefined;
  LicenseModel?: string | undefined;
  CurrentGeneration?: boolean | undefined;
  SizeFlexEligible?: boolean | undefined;
  DeploymentModel?: string | undefined;
}

export interface RecommendationDetailData {
  AccountScope?: string | undefined;
  LookbackPeriodInDays?: string | undefined;
  SavingsPlansType?: string | undefined;
  TermInYears?: string | undefined;
  PaymentOption?: string | undefined;
  AccountId?: string | undefined;
  CurrencyCode?: string | undefined;
  InstanceFamily?: string | undefined;
  Region?: string | undefined;
  OfferingId?: string | undefined;
  GenerationTimestamp?: string | undefined;
  LatestUsageTimestamp?: string | undefined;
  CurrentAverageHourlyOnDemandSpend?: string | undefined;
  CurrentMaximumHourlyOnDemandSpend?: string | undefined;
  CurrentMinimumHourlyOnDemandSpend?: string | undefined;
  EstimatedAverageUtilization?: string | undefined;
  EstimatedMonthlySavingsAmount?: string | undefined;
  EstimatedOnDemandCost?: string | undefined;
  EstimatedOnDemandCostWithCurrentCommitment?: string | undefined;
  EstimatedROI?: string | undefined;
  EstimatedSPCost?: string | undefined;
  EstimatedSavingsAmount?: string | undefined;
  EstimatedSavingsPercentage?: string | undefined;
  ExistingHourlyCommitment?: string | undefined;
  HourlyCommitmentToPurchase?: string | undefined;
  UpfrontCost?: string | undefined;
  CurrentAverageCoverage?: string | undefined;
  EstimatedAverageCoverage?: string | undefined;
  MetricsOverLookbackPeriod?: readonly RecommendationDetailHourlyMetrics[] | undefined;
}

export interface RecommendationDetailHourlyMetrics {
  StartTime?: string | undefined;
  EstimatedOnDemandCost?: string | undefined;
  CurrentCoverage?: string | undefined;
  EstimatedCoverage?: string | undefined;
  EstimatedNewCommitmentUtilization?: string | undefined;
}

export interface RedshiftInstanceDetails {
  Family?: string | undefined;
  NodeType?: string | undefined;
  Region?: string | undefined;
  CurrentGeneration?: boolean | undefined;
  SizeFlexEligible?: boolean | undefined;
}

export interface ReservationAggregates {
  UtilizationPercentage?: string | undefined;
  UtilizationPercentageInUnits?: string | undefined;
  PurchasedHours?: string | undefined;
  PurchasedUnits?: string | undefined;
  TotalActualHours?: string | undefined;
  TotalActualUnits?: string | undefined;
  UnusedHours?: string | undefined;
  UnusedUnits?: string | undefined;
  OnDemandCostOfRIHoursUsed?: string | undefined;
  NetRISavings?: string | undefined;
  TotalPotentialRISavings?: string | undefined;
  AmortizedUpfrontFee?: string | undefined;
  AmortizedRecurringFee?: string | undefined;
  TotalAmortizedFee?: string | undefined;
  RICostForUnusedHours?: string | undefined;
  RealizedSavings?: string | undefined;
  UnrealizedSavings?: string | undefined;
}

export interface ReservationCoverageGroup {
  Attributes?: { [key: string]: string } | undefined;
  Coverage?: Coverage | undefined;
}

export interface ReservationPurchaseRecommendation {
  AccountScope?: string | undefined;
  LookbackPeriodInDays?: string | undefined;
  TermInYears?: string | undefined;
  PaymentOption?: string | undefined;
  ServiceSpecification?: ServiceSpecification | undefined;
  RecommendationDetails?: readonly ReservationPurchaseRecommendationDetail[] | undefined;
  RecommendationSummary?: ReservationPurchaseRecommendationSummary | undefined;
}

export interface ReservationPurchaseRecommendationDetail {
  AccountId?: string | undefined;
  InstanceDetails?: InstanceDetails | undefined;
  RecommendedNumberOfInstancesToPurchase?: string | undefined;
  RecommendedNormalizedUnitsToPurchase?: string | undefined;
  MinimumNumberOfInstancesUsedPerHour?: string | undefined;
  MinimumNormalizedUnitsUsedPerHour?: string | undefined;
  MaximumNumberOfInstancesUsedPerHour?: string | undefined;
  MaximumNormalizedUnitsUsedPerHour?: string | undefined;
  AverageNumberOfInstancesUsedPerHour?: string | undefined;
  AverageNormalizedUnitsUsedPerHour?: string | undefined;
  AverageUtilization?: string | undefined;
  EstimatedBreakEvenInMonths?: string | undefined;
  CurrencyCode?: string | undefined;
  EstimatedMonthlySavingsAmount?: string | undefined;
  EstimatedMonthlySavingsPercentage?: string | undefined;
  EstimatedMonthlyOnDemandCost?: string | undefined;
  EstimatedReservationCostForLookbackPeriod?: string | undefined;
  UpfrontCost?: string | undefined;
  RecurringStandardMonthlyCost?: string | undefined;
  ReservedCapacityDetails?: ReservedCapacityDetails | undefined;
  RecommendedNumberOfCapacityUnitsToPurchase?: string | undefined;
  MinimumNumberOfCapacityUnitsUsedPerHour?: string | undefined;
  MaximumNumberOfCapacityUnitsUsedPerHour?: string | undefined;
  AverageNumberOfCapacityUnitsUsedPerHour?: string | undefined;
}

export interface ReservationPurchaseRecommendationMetadata {
  RecommendationId?: string | undefined;
  GenerationTimestamp?: string | undefined;
  AdditionalMetadata?: string | undefined;
}

export interface ReservationPurchaseRecommendationSummary {
  TotalEstimatedMonthlySavingsAmount?: string | undefined;
  TotalEstimatedMonthlySavingsPercentage?: string | undefined;
  CurrencyCode?: string | undefined;
}

export interface ReservationUtilizationGroup {
  Key?: string | undefined;
  Value?: string | undefined;
  Attributes?: { [key: string]: string } | undefined;
  Utilization?: ReservationAggregates | undefined;
}

export interface ReservedCapacityDetails {
  DynamoDBCapacityDetails?: DynamoDBCapacityDetails | undefined;
}

export interface ResourceDetails {
  EC2ResourceDetails?: EC2ResourceDetails | undefined;
}

export interface ResourceTag {
  Key: string;
  Value: string;
}

export interface ResourceUtilization {
  EC2ResourceUtilization?: EC2ResourceUtilization | undefined;
}

export interface ResultByTime {
  TimePeriod?: DateInterval | undefined;
  Total?: { [key: string]: MetricValue } | undefined;
  Groups?: readonly Group[] | undefined;
  Estimated?: boolean | undefined;
}

export interface RightsizingRecommendation {
  AccountId?: string | undefined;
  CurrentInstance?: CurrentInstance | undefined;
  RightsizingType?: string | undefined;
  ModifyRecommendationDetail?: ModifyRecommendationDetail | undefined;
  TerminateRecommendationDetail?: TerminateRecommendationDetail | undefined;
  FindingReasonCodes?: readonly string[] | undefined;
}

export interface RightsizingRecommendationConfiguration {
  RecommendationTarget: string;
  BenefitsConsidered: boolean;
}

export interface RightsizingRecommendationMetadata {
  RecommendationId?: string | undefined;
  GenerationTimestamp?: string | undefined;
  LookbackPeriodInDays?: string | undefined;
  AdditionalMetadata?: string | undefined;
}

export interface RightsizingRecommendationSummary {
  TotalRecommendationCount?: string | undefined;
  EstimatedTotalMonthlySavingsAmount?: string | undefined;
  SavingsCurrencyCode?: string | undefined;
  SavingsPercentage?: string | undefined;
}

export interface RootCause {
  Service?: string | undefined;
  Region?: string | undefined;
  LinkedAccount?: string | undefined;
  LinkedAccountName?: string | undefined;
  UsageType?: string | undefined;
  Impact?: RootCauseImpact | undefined;
}

export interface RootCauseImpact {
  Contribution?: number | undefined;
}

export interface SavingsPlans {
  PaymentOption?: string | undefined;
  SavingsPlansType?: string | undefined;
  Region?: string | undefined;
  InstanceFamily?: string | undefined;
  TermInYears?: string | undefined;
  SavingsPlansCommitment?: number | undefined;
  OfferingId?: string | undefined;
}

export interface SavingsPlansAmortizedCommitment {
  AmortizedRecurringCommitment?: string | undefined;
  AmortizedUpfrontCommitment?: string | undefined;
  TotalAmortizedCommitment?: string | undefined;
}

export interface SavingsPlansCoverage {
  Attributes?: { [key: string]: string } | undefined;
  Coverage?: SavingsPlansCoverageData | undefined;
  TimePeriod?: DateInterval | undefined;
}

export interface SavingsPlansCoverageData {
  SpendCoveredBySavingsPlans?: string | undefined;
  OnDemandCost?: string | undefined;
  TotalCost?: string | undefined;
  CoveragePercentage?: string | undefined;
}

export interface SavingsPlansDetails {
  Region?: string | undefined;
  InstanceFamily?: string | undefined;
  OfferingId?: string | undefined;
}

export interface SavingsPlansPurchaseAnalysisConfiguration {
  AnalysisType: string;
  SavingsPlansToAdd: readonly SavingsPlans[];
  LookBackTimePeriod: DateInterval;
  AccountScope?: string | undefined;
  AccountId?: string | undefined;
  SavingsPlansToExclude?: readonly string[] | undefined;
  SavingsPlansTargetCoverage?: number | undefined;
}

export interface SavingsPlansPurchaseAnalysisDetails {
  CurrencyCode?: string | undefined;
  LookbackPeriodInHours?: string | undefined;
  CurrentAverageCoverage?: string | undefined;
  CurrentAverageHourlyOnDemandSpend?: string | undefined;
  CurrentMaximumHourlyOnDemandSpend?: string | undefined;
  CurrentMinimumHourlyOnDemandSpend?: string | undefined;
  CurrentOnDemandSpend?: string | undefined;
  ExistingHourlyCommitment?: string | undefined;
  HourlyCommitmentToPurchase?: string | undefined;
  EstimatedAverageCoverage?: string | undefined;
  EstimatedAverageUtilization?: string | undefined;
  EstimatedMonthlySavingsAmount?: string | undefined;
  EstimatedOnDemandCost?: string | undefined;
  EstimatedOnDemandCostWithCurrentCommitment?: string | undefined;
  EstimatedROI?: string | undefined;
  EstimatedSavingsAmount?: string | undefined;
  EstimatedSavingsPercentage?: string | undefined;
  EstimatedCommitmentCost?: string | undefined;
  LatestUsageTimestamp?: string | undefined;
  UpfrontCost?: string | undefined;
  AdditionalMetadata?: string | undefined;
  MetricsOverLookbackPeriod?: readonly RecommendationDetailHourlyMetrics[] | undefined;
}

export interface SavingsPlansPurchaseRecommendation {
  AccountScope?: string | undefined;
  SavingsPlansType?: string | undefined;
  TermInYears?: string | undefined;
  PaymentOption?: string | undefined;
  LookbackPeriodInDays?: string | undefined;
  SavingsPlansPurchaseRecommendationDetails?: readonly SavingsPlansPurchaseRecommendationDetail[] | undefined;
  SavingsPlansPurchaseRecommendationSummary?: SavingsPlansPurchaseRecommendationSummary | undefined;
}

export interface SavingsPlansPurchaseRecommendationDetail {
  SavingsPlansDetails?: SavingsPlansDetails | undefined;
  AccountId?: string | undefined;
  UpfrontCost?: string | undefined;
  EstimatedROI?: string | undefined;
  CurrencyCode?: string | undefined;
  EstimatedSPCost?: string | undefined;
  EstimatedOnDemandCost?: string | undefined;
  EstimatedOnDemandCostWithCurrentCommitment?: string | undefined;
  EstimatedSavingsAmount?: string | undefined;
  EstimatedSavingsPercentage?: string | undefined;
  HourlyCommitmentToPurchase?: string | undefined;
  EstimatedAverageUtilization?: string | undefined;
  EstimatedMonthlySavingsAmount?: string | undefined;
  CurrentMinimumHourlyOnDemandSpend?: string | undefined;
  CurrentMaximumHourlyOnDemandSpend?: string | undefined;
  CurrentAverageHourlyOnDemandSpend?: string | undefined;
  RecommendationDetailId?: string | undefined;
}

export interface SavingsPlansPurchaseRecommendationMetadata {
  RecommendationId?: string | undefined;
  GenerationTimestamp?: string | undefined;
  AdditionalMetadata?: string | undefined;
}

export interface SavingsPlansPurchaseRecommendationSummary {
  EstimatedROI?: string | undefined;
  CurrencyCode?: string | undefined;
  EstimatedTotalCost?: string | undefined;
  CurrentOnDemandSpend?: string | undefined;
  EstimatedSavingsAmount?: string | undefined;
  TotalRecommendationCount?: string | undefined;
  DailyCommitmentToPurchase?: string | undefined;
  HourlyCommitmentToPurchase?: string | undefined;
  EstimatedSavingsPercentage?: string | undefined;
  EstimatedMonthlySavingsAmount?: string | undefined;
  EstimatedOnDemandCostWithCurrentCommitment?: string | undefined;
}

export interface SavingsPlansSavings {
  NetSavings?: string | undefined;
  OnDemandCostEquivalent?: string | undefined;
}

export interface SavingsPlansUtilization {
  TotalCommitment?: string | undefined;
  UsedCommitment?: string | undefined;
  UnusedCommitment?: string | undefined;
  UtilizationPercentage?: string | undefined;
}

export interface SavingsPlansUtilizationAggregates {
  Utilization?: SavingsPlansUtilization | undefined;
  Savings?: SavingsPlansSavings | undefined;
  AmortizedCommitment?: SavingsPlansAmortizedCommitment | undefined;
}

export interface SavingsPlansUtilizationByTime {
  TimePeriod?: DateInterval | undefined;
  Utilization?: SavingsPlansUtilization | undefined;
  Savings?: SavingsPlansSavings | undefined;
  AmortizedCommitment?: SavingsPlansAmortizedCommitment | undefined;
}

export interface SavingsPlansUtilizationDetail {
  SavingsPlanArn?: string | undefined;
  Attributes?: { [key: string]: string } | undefined;
  Utilization?: SavingsPlansUtilization | undefined;
  Savings?: SavingsPlansSavings | undefined;
  AmortizedCommitment?: SavingsPlansAmortizedCommitment | undefined;
}

export interface ServiceSpecification {
  EC2Specification?: EC2Specification | undefined;
}

export interface SortDefinition {
  Key: string;
  SortOrder?: string | undefined;
}

export interface StartCommitmentPurchaseAnalysisRequest {
  CommitmentPurchaseAnalysisConfiguration: CommitmentPurchaseAnalysisConfiguration;
}

export interface StartCommitmentPurchaseAnalysisResponse {
  AnalysisId?: string | undefined;
  AnalysisStartedTime?: string | undefined;
  EstimatedCompletionTime?: string | undefined;
}

export interface StartCostAllocationTagBackfillRequest {
  BackfillFrom: string;
}

export interface StartCostAllocationTagBackfillResponse {
  BackfillRequest?: CostAllocationTagBackfillRequest | undefined;
}

export interface StartSavingsPlansPurchaseRecommendationGenerationRequest {}

export interface StartSavingsPlansPurchaseRecommendationGenerationResponse {
  RecommendationId?: string | undefined;
  GenerationStartedTime?: string | undefined;
  EstimatedCompletionTime?: string | undefined;
}

export interface Subscriber {
  Address?: string | undefined;
  Type?: string | undefined;
  Status?: string | undefined;
}

export interface TagResourceRequest {
  ResourceArn: string;
  ResourceTags: readonly ResourceTag[];
}

export interface TagResourceResponse {}

export interface TagValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly string[] | undefined;
}

export interface TargetInstance {
  EstimatedMonthlyCost?: string | undefined;
  EstimatedMonthlySavings?: string | undefined;
  CurrencyCode?: string | undefined;
  DefaultTargetInstance?: boolean | undefined;
  ResourceDetails?: ResourceDetails | undefined;
  ExpectedResourceUtilization?: ResourceUtilization | undefined;
  PlatformDifferences?: readonly string[] | undefined;
}

export interface TerminateRecommendationDetail {
  EstimatedMonthlySavings?: string | undefined;
  CurrencyCode?: string | undefined;
}

export interface TotalImpactFilter {
  NumericOperator: string;
  StartValue: number;
  EndValue?: number | undefined;
}

export interface UntagResourceRequest {
  ResourceArn: string;
  ResourceTagKeys: readonly string[];
}

export interface UntagResourceResponse {}

export interface UpdateAnomalyMonitorRequest {
  MonitorArn: string;
  MonitorName?: string | undefined;
}

export interface UpdateAnomalyMonitorResponse {
  MonitorArn?: string | undefined;
}

export interface UpdateAnomalySubscriptionRequest {
  SubscriptionArn: string;
  Threshold?: number | undefined;
  Frequency?: string | undefined;
  MonitorArnList?: readonly string[] | undefined;
  Subscribers?: readonly Subscriber[] | undefined;
  SubscriptionName?: string | undefined;
  ThresholdExpression?: Expression | undefined;
}

export interface UpdateAnomalySubscriptionResponse {
  SubscriptionArn?: string | undefined;
}

export interface UpdateCostAllocationTagsStatusError {
  TagKey?: string | undefined;
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface UpdateCostAllocationTagsStatusRequest {
  CostAllocationTagsStatus: readonly CostAllocationTagStatusEntry[];
}

export interface UpdateCostAllocationTagsStatusResponse {
  Errors?: readonly UpdateCostAllocationTagsStatusError[] | undefined;
}

export interface UpdateCostCategoryDefinitionRequest {
  CostCategoryArn: string;
  RuleVersion: string;
  Rules: readonly CostCategoryRule[];
  EffectiveStart?: string | undefined;
  DefaultValue?: string | undefined;
  SplitChargeRules?: readonly CostCategorySplitChargeRule[] | undefined;
}

export interface UpdateCostCategoryDefinitionResponse {
  CostCategoryArn?: string | undefined;
  EffectiveStart?: string | undefined;
}

export interface UtilizationByTime {
  TimePeriod?: DateInterval | undefined;
  Groups?: readonly ReservationUtilizationGroup[] | undefined;
  Total?: ReservationAggregates | undefined;
}

export type AccountScope =
  | "LINKED"
  | "PAYER";

export type AnalysisStatus =
  | "FAILED"
  | "PROCESSING"
  | "SUCCEEDED";

export type AnalysisType =
  | "CUSTOM_COMMITMENT"
  | "MAX_SAVINGS"
  | "TARGET_AVERAGE_COVERAGE";

export type AnomalyFeedbackType =
  | "NO"
  | "PLANNED_ACTIVITY"
  | "YES";

export type AnomalySubscriptionFrequency =
  | "DAILY"
  | "IMMEDIATE"
  | "WEEKLY";

export type ApproximationDimension =
  | "RESOURCE"
  | "SERVICE";

export type Context =
  | "COST_AND_USAGE"
  | "RESERVATIONS"
  | "SAVINGS_PLANS";

export type CostAllocationTagBackfillStatus =
  | "FAILED"
  | "PROCESSING"
  | "SUCCEEDED";

export type CostAllocationTagStatus =
  | "Active"
  | "Inactive";

export type CostAllocationTagType =
  | "AWSGenerated"
  | "UserDefined";

export type CostCategoryInheritedValueDimensionName =
  | "LINKED_ACCOUNT_NAME"
  | "TAG";

export type CostCategoryRuleType =
  | "INHERITED_VALUE"
  | "REGULAR";

export type CostCategoryRuleVersion =
  | "CostCategoryExpression.v1";

export type CostCategorySplitChargeMethod =
  | "EVEN"
  | "FIXED"
  | "PROPORTIONAL";

export type CostCategorySplitChargeRuleParameterType =
  | "ALLOCATION_PERCENTAGES";

export type CostCategoryStatus =
  | "APPLIED"
  | "PROCESSING";

export type CostCategoryStatusComponent =
  | "COST_EXPLORER";

export type Dimension =
  | "AGREEMENT_END_DATE_TIME_AFTER"
  | "AGREEMENT_END_DATE_TIME_BEFORE"
  | "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
  | "ANOMALY_TOTAL_IMPACT_PERCENTAGE"
  | "AZ"
  | "BILLING_ENTITY"
  | "CACHE_ENGINE"
  | "DATABASE_ENGINE"
  | "DEPLOYMENT_OPTION"
  | "INSTANCE_TYPE"
  | "INSTANCE_TYPE_FAMILY"
  | "INVOICING_ENTITY"
  | "LEGAL_ENTITY_NAME"
  | "LINKED_ACCOUNT"
  | "LINKED_ACCOUNT_NAME"
  | "OPERATING_SYSTEM"
  | "OPERATION"
  | "PAYER_ACCOUNT"
  | "PAYMENT_OPTION"
  | "PLATFORM"
  | "PURCHASE_TYPE"
  | "RECORD_TYPE"
  | "REGION"
  | "RESERVATION_ID"
  | "RESOURCE_ID"
  | "RIGHTSIZING_TYPE"
  | "SAVINGS_PLANS_TYPE"
  | "SAVINGS_PLAN_ARN"
  | "SCOPE"
  | "SERVICE"
  | "SERVICE_CODE"
  | "SUBSCRIPTION_ID"
  | "TENANCY"
  | "USAGE_TYPE"
  | "USAGE_TYPE_GROUP";

export type ErrorCode =
  | "INTERNAL_FAILURE"
  | "INVALID_ACCOUNT_ID"
  | "INVALID_SAVINGS_PLANS_TO_ADD"
  | "INVALID_SAVINGS_PLANS_TO_EXCLUDE"
  | "NO_USAGE_FOUND";

export type FindingReasonCode =
  | "CPU_OVER_PROVISIONED"
  | "CPU_UNDER_PROVISIONED"
  | "DISK_IOPS_OVER_PROVISIONED"
  | "DISK_IOPS_UNDER_PROVISIONED"
  | "DISK_THROUGHPUT_OVER_PROVISIONED"
  | "DISK_THROUGHPUT_UNDER_PROVISIONED"
  | "EBS_IOPS_OVER_PROVISIONED"
  | "EBS_IOPS_UNDER_PROVISIONED"
  | "EBS_THROUGHPUT_OVER_PROVISIONED"
  | "EBS_THROUGHPUT_UNDER_PROVISIONED"
  | "MEMORY_OVER_PROVISIONED"
  | "MEMORY_UNDER_PROVISIONED"
  | "NETWORK_BANDWIDTH_OVER_PROVISIONED"
  | "NETWORK_BANDWIDTH_UNDER_PROVISIONED"
  | "NETWORK_PPS_OVER_PROVISIONED"
  | "NETWORK_PPS_UNDER_PROVISIONED";

export type GenerationStatus =
  | "FAILED"
  | "PROCESSING"
  | "SUCCEEDED";

export type Granularity =
  | "DAILY"
  | "HOURLY"
  | "MONTHLY";

export type GroupDefinitionType =
  | "COST_CATEGORY"
  | "DIMENSION"
  | "TAG";

export type LookbackPeriodInDays =
  | "SEVEN_DAYS"
  | "SIXTY_DAYS"
  | "THIRTY_DAYS";

export type MatchOption =
  | "ABSENT"
  | "CASE_INSENSITIVE"
  | "CASE_SENSITIVE"
  | "CONTAINS"
  | "ENDS_WITH"
  | "EQUALS"
  | "GREATER_THAN_OR_EQUAL"
  | "STARTS_WITH";

export type Metric =
  | "AMORTIZED_COST"
  | "BLENDED_COST"
  | "NET_AMORTIZED_COST"
  | "NET_UNBLENDED_COST"
  | "NORMALIZED_USAGE_AMOUNT"
  | "UNBLENDED_COST"
  | "USAGE_QUANTITY";

export type MonitorDimension =
  | "COST_CATEGORY"
  | "LINKED_ACCOUNT"
  | "SERVICE"
  | "TAG";

export type MonitorType =
  | "CUSTOM"
  | "DIMENSIONAL";

export type NumericOperator =
  | "BETWEEN"
  | "EQUAL"
  | "GREATER_THAN"
  | "GREATER_THAN_OR_EQUAL"
  | "LESS_THAN"
  | "LESS_THAN_OR_EQUAL";

export type OfferingClass =
  | "CONVERTIBLE"
  | "STANDARD";

export type PaymentOption =
  | "ALL_UPFRONT"
  | "HEAVY_UTILIZATION"
  | "LIGHT_UTILIZATION"
  | "MEDIUM_UTILIZATION"
  | "NO_UPFRONT"
  | "PARTIAL_UPFRONT";

export type PlatformDifference =
  | "HYPERVISOR"
  | "INSTANCE_STORE_AVAILABILITY"
  | "NETWORK_INTERFACE"
  | "STORAGE_INTERFACE"
  | "VIRTUALIZATION_TYPE";

export type RecommendationTarget =
  | "CROSS_INSTANCE_FAMILY"
  | "SAME_INSTANCE_FAMILY";

export type RightsizingType =
  | "MODIFY"
  | "TERMINATE";

export type SavingsPlansDataType =
  | "AMORTIZED_COMMITMENT"
  | "ATTRIBUTES"
  | "SAVINGS"
  | "UTILIZATION";

export type SortOrder =
  | "ASCENDING"
  | "DESCENDING";

export type SubscriberStatus =
  | "CONFIRMED"
  | "DECLINED";

export type SubscriberType =
  | "EMAIL"
  | "SNS";

export type SupportedSavingsPlansType =
  | "COMPUTE_SP"
  | "DATABASE_SP"
  | "EC2_INSTANCE_SP"
  | "SAGEMAKER_SP";

export type TermInYears =
  | "ONE_YEAR"
  | "THREE_YEARS";
