/** The types of TrustedAdvisor's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Trustedadvisor {
  BatchUpdateRecommendationResourceExclusion: { input: BatchUpdateRecommendationResourceExclusionRequest; output: BatchUpdateRecommendationResourceExclusionResponse };
  GetOrganizationRecommendation: { input: GetOrganizationRecommendationRequest; output: GetOrganizationRecommendationResponse };
  GetRecommendation: { input: GetRecommendationRequest; output: GetRecommendationResponse };
  ListChecks: { input: ListChecksRequest; output: ListChecksResponse };
  ListOrganizationRecommendationAccounts: { input: ListOrganizationRecommendationAccountsRequest; output: ListOrganizationRecommendationAccountsResponse };
  ListOrganizationRecommendationResources: { input: ListOrganizationRecommendationResourcesRequest; output: ListOrganizationRecommendationResourcesResponse };
  ListOrganizationRecommendations: { input: ListOrganizationRecommendationsRequest; output: ListOrganizationRecommendationsResponse };
  ListRecommendationResources: { input: ListRecommendationResourcesRequest; output: ListRecommendationResourcesResponse };
  ListRecommendations: { input: ListRecommendationsRequest; output: ListRecommendationsResponse };
  UpdateOrganizationRecommendationLifecycle: { input: UpdateOrganizationRecommendationLifecycleRequest; output: {} };
  UpdateRecommendationLifecycle: { input: UpdateRecommendationLifecycleRequest; output: {} };
}

export interface AccountRecommendationLifecycleSummary {
  accountId?: string | undefined;
  accountRecommendationArn?: string | undefined;
  lifecycleStage?: string | undefined;
  updatedOnBehalfOf?: string | undefined;
  updatedOnBehalfOfJobTitle?: string | undefined;
  updateReason?: string | undefined;
  updateReasonCode?: string | undefined;
  lastUpdatedAt?: Date | undefined;
}

export interface BatchUpdateRecommendationResourceExclusionRequest {
  recommendationResourceExclusions: readonly RecommendationResourceExclusion[];
}

export interface BatchUpdateRecommendationResourceExclusionResponse {
  batchUpdateRecommendationResourceExclusionErrors?: readonly UpdateRecommendationResourceExclusionError[] | undefined;
}

export interface CheckSummary {
  id?: string | undefined;
  arn?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  pillars?: readonly string[] | undefined;
  awsServices?: readonly string[] | undefined;
  source?: string | undefined;
  metadata?: { [key: string]: string } | undefined;
}

export interface GetOrganizationRecommendationRequest {
  organizationRecommendationIdentifier: string;
}

export interface GetOrganizationRecommendationResponse {
  organizationRecommendation?: OrganizationRecommendation | undefined;
}

export interface GetRecommendationRequest {
  recommendationIdentifier: string;
  language?: string | undefined;
}

export interface GetRecommendationResponse {
  recommendation?: Recommendation | undefined;
}

export interface ListChecksRequest {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  pillar?: string | undefined;
  awsService?: string | undefined;
  source?: string | undefined;
  language?: string | undefined;
}

export interface ListChecksResponse {
  checkSummaries?: readonly CheckSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListOrganizationRecommendationAccountsRequest {
  organizationRecommendationIdentifier: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  affectedAccountId?: string | undefined;
}

export interface ListOrganizationRecommendationAccountsResponse {
  accountRecommendationLifecycleSummaries?: readonly AccountRecommendationLifecycleSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListOrganizationRecommendationResourcesRequest {
  organizationRecommendationIdentifier: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  status?: string | undefined;
  exclusionStatus?: string | undefined;
  regionCode?: string | undefined;
  affectedAccountId?: string | undefined;
}

export interface ListOrganizationRecommendationResourcesResponse {
  organizationRecommendationResourceSummaries?: readonly OrganizationRecommendationResourceSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListOrganizationRecommendationsRequest {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  type?: string | undefined;
  status?: string | undefined;
  pillar?: string | undefined;
  awsService?: string | undefined;
  source?: string | undefined;
  checkIdentifier?: string | undefined;
  afterLastUpdatedAt?: Date | undefined;
  beforeLastUpdatedAt?: Date | undefined;
}

export interface ListOrganizationRecommendationsResponse {
  organizationRecommendationSummaries?: readonly OrganizationRecommendationSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListRecommendationResourcesRequest {
  recommendationIdentifier: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  status?: string | undefined;
  exclusionStatus?: string | undefined;
  regionCode?: string | undefined;
  language?: string | undefined;
}

export interface ListRecommendationResourcesResponse {
  recommendationResourceSummaries?: readonly RecommendationResourceSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListRecommendationsRequest {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  type?: string | undefined;
  status?: string | undefined;
  pillar?: string | undefined;
  awsService?: string | undefined;
  source?: string | undefined;
  checkIdentifier?: string | undefined;
  afterLastUpdatedAt?: Date | undefined;
  beforeLastUpdatedAt?: Date | undefined;
  language?: string | undefined;
}

export interface ListRecommendationsResponse {
  recommendationSummaries?: readonly RecommendationSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface OrganizationRecommendation {
  id?: string | undefined;
  type?: string | undefined;
  status?: string | undefined;
  pillars?: readonly string[] | undefined;
  source?: string | undefined;
  name?: string | undefined;
  resourcesAggregates?: RecommendationResourcesAggregates | undefined;
  arn?: string | undefined;
  description?: string | undefined;
  checkArn?: string | undefined;
  lifecycleStage?: string | undefined;
  awsServices?: readonly string[] | undefined;
  pillarSpecificAggregates?: RecommendationPillarSpecificAggregates | undefined;
  createdAt?: Date | undefined;
  lastUpdatedAt?: Date | undefined;
  createdBy?: string | undefined;
  updatedOnBehalfOf?: string | undefined;
  updatedOnBehalfOfJobTitle?: string | undefined;
  updateReason?: string | undefined;
  updateReasonCode?: string | undefined;
  resolvedAt?: Date | undefined;
}

export interface OrganizationRecommendationResourceSummary {
  id?: string | undefined;
  arn?: string | undefined;
  awsResourceId?: string | undefined;
  regionCode?: string | undefined;
  status?: string | undefined;
  metadata?: { [key: string]: string } | undefined;
  lastUpdatedAt?: Date | undefined;
  recommendationArn?: string | undefined;
  exclusionStatus?: string | undefined;
  accountId?: string | undefined;
}

export interface OrganizationRecommendationSummary {
  id?: string | undefined;
  type?: string | undefined;
  status?: string | undefined;
  pillars?: readonly string[] | undefined;
  source?: string | undefined;
  name?: string | undefined;
  resourcesAggregates?: RecommendationResourcesAggregates | undefined;
  arn?: string | undefined;
  checkArn?: string | undefined;
  lifecycleStage?: string | undefined;
  awsServices?: readonly string[] | undefined;
  pillarSpecificAggregates?: RecommendationPillarSpecificAggregates | undefined;
  createdAt?: Date | undefined;
  lastUpdatedAt?: Date | undefined;
}

export interface Recommendation {
  id?: string | undefined;
  type?: string | undefined;
  status?: string | undefined;
  pillars?: readonly string[] | undefined;
  source?: string | undefined;
  name?: string | undefined;
  resourcesAggregates?: RecommendationResourcesAggregates | undefined;
  arn?: string | undefined;
  description?: string | undefined;
  checkArn?: string | undefined;
  lifecycleStage?: string | undefined;
  awsServices?: readonly string[] | undefined;
  pillarSpecificAggregates?: RecommendationPillarSpecificAggregates | undefined;
  createdAt?: Date | undefined;
  lastUpdatedAt?: Date | undefined;
  statusReason?: string | undefined;
  createdBy?: string | undefined;
  updatedOnBehalfOf?: string | undefined;
  updatedOnBehalfOfJobTitle?: string | undefined;
  updateReason?: string | undefined;
  updateReasonCode?: string | undefined;
  resolvedAt?: Date | undefined;
}

export interface RecommendationCostOptimizingAggregates {
  estimatedMonthlySavings?: number | undefined;
  estimatedPercentMonthlySavings?: number | undefined;
}

export interface RecommendationPillarSpecificAggregates {
  costOptimizing?: RecommendationCostOptimizingAggregates | undefined;
}

export interface RecommendationResourceExclusion {
  arn: string;
  isExcluded: boolean;
}

export interface RecommendationResourceSummary {
  id?: string | undefined;
  arn?: string | undefined;
  awsResourceId?: string | undefined;
  regionCode?: string | undefined;
  status?: string | undefined;
  metadata?: { [key: string]: string } | undefined;
  lastUpdatedAt?: Date | undefined;
  recommendationArn?: string | undefined;
  exclusionStatus?: string | undefined;
}

export interface RecommendationResourcesAggregates {
  okCount?: number | undefined;
  warningCount?: number | undefined;
  errorCount?: number | undefined;
  excludedCount?: number | undefined;
}

export interface RecommendationSummary {
  id?: string | undefined;
  type?: string | undefined;
  status?: string | undefined;
  pillars?: readonly string[] | undefined;
  source?: string | undefined;
  name?: string | undefined;
  resourcesAggregates?: RecommendationResourcesAggregates | undefined;
  arn?: string | undefined;
  checkArn?: string | undefined;
  lifecycleStage?: string | undefined;
  awsServices?: readonly string[] | undefined;
  pillarSpecificAggregates?: RecommendationPillarSpecificAggregates | undefined;
  createdAt?: Date | undefined;
  lastUpdatedAt?: Date | undefined;
  statusReason?: string | undefined;
}

export interface UpdateOrganizationRecommendationLifecycleRequest {
  lifecycleStage: string;
  organizationRecommendationIdentifier: string;
  updateReason?: string | undefined;
  updateReasonCode?: string | undefined;
}

export interface UpdateRecommendationLifecycleRequest {
  lifecycleStage: string;
  recommendationIdentifier: string;
  updateReason?: string | undefined;
  updateReasonCode?: string | undefined;
}

export interface UpdateRecommendationResourceExclusionError {
  arn?: string | undefined;
  errorCode?: string | undefined;
  errorMessage?: string | undefined;
}

export type ExclusionStatus =
  | "excluded"
  | "included";

export type RecommendationLanguage =
  | "de"
  | "en"
  | "es"
  | "fr"
  | "id"
  | "it"
  | "ja"
  | "ko"
  | "pt_BR"
  | "zh"
  | "zh_TW";

export type RecommendationLifecycleStage =
  | "dismissed"
  | "in_progress"
  | "pending_response"
  | "resolved";

export type RecommendationPillar =
  | "cost_optimizing"
  | "fault_tolerance"
  | "operational_excellence"
  | "performance"
  | "security"
  | "service_limits";

export type RecommendationSource =
  | "aws_config"
  | "compute_optimizer"
  | "cost_explorer"
  | "cost_optimization_hub"
  | "lse"
  | "manual"
  | "pse"
  | "rds"
  | "resilience"
  | "resilience_hub"
  | "security_hub"
  | "stir"
  | "ta_check"
  | "well_architected";

export type RecommendationStatus =
  | "error"
  | "ok"
  | "warning";

export type RecommendationType =
  | "priority"
  | "standard";

export type ResourceStatus =
  | "error"
  | "ok"
  | "warning";

export type StatusReason =
  | "no_data_ok";

export type UpdateRecommendationLifecycleStage =
  | "dismissed"
  | "in_progress"
  | "pending_response"
  | "resolved";

export type UpdateRecommendationLifecycleStageReasonCode =
  | "low_priority"
  | "non_critical_account"
  | "not_applicable"
  | "other"
  | "other_methods_available"
  | "temporary_account"
  | "valid_business_case";
