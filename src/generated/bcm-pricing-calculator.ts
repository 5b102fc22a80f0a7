/** The types of AWSBCMPricingCalculator's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface BcmPricingCalculator {
  BatchCreateBillScenarioCommitmentModification: { input: BatchCreateBillScenarioCommitmentModificationRequest; output: BatchCreateBillScenarioCommitmentModificationResponse };
  BatchCreateBillScenarioUsageModification: { input: BatchCreateBillScenarioUsageModificationRequest; output: BatchCreateBillScenarioUsageModificationResponse };
  BatchCreateWorkloadEstimateUsage: { input: BatchCreateWorkloadEstimateUsageRequest; output: BatchCreateWorkloadEstimateUsageResponse };
  BatchDeleteBillScenarioCommitmentModification: { input: BatchDeleteBillScenarioCommitmentModificationRequest; output: BatchDeleteBillScenarioCommitmentModificationResponse };
  BatchDeleteBillScenarioUsageModification: { input: BatchDeleteBillScenarioUsageModificationRequest; output: BatchDeleteBillScenarioUsageModificationResponse };
  BatchDeleteWorkloadEstimateUsage: { input: BatchDeleteWorkloadEstimateUsageRequest; output: BatchDeleteWorkloadEstimateUsageResponse };
  BatchUpdateBillScenarioCommitmentModification: { input: BatchUpdateBillScenarioCommitmentModificationRequest; output: BatchUpdateBillScenarioCommitmentModificationResponse };
  BatchUpdateBillScenarioUsageModification: { input: BatchUpdateBillScenarioUsageModificationRequest; output: BatchUpdateBillScenarioUsageModificationResponse };
  BatchUpdateWorkloadEstimateUsage: { input: BatchUpdateWorkloadEstimateUsageRequest; output: BatchUpdateWorkloadEstimateUsageResponse };
  CreateBillEstimate: { input: CreateBillEstimateRequest; output: CreateBillEstimateResponse };
  CreateBillScenario: { input: CreateBillScenarioRequest; output: CreateBillScenarioResponse };
  CreateWorkloadEstimate: { input: CreateWorkloadEstimateRequest; output: CreateWorkloadEstimateResponse };
  DeleteBillEstimate: { input: DeleteBillEstimateRequest; output: DeleteBillEstimateResponse };
  DeleteBillScenario: { input: DeleteBillScenarioRequest; output: DeleteBillScenarioResponse };
  DeleteWorkloadEstimate: { input: DeleteWorkloadEstimateRequest; output: DeleteWorkloadEstimateResponse };
  GetBillEstimate: { input: GetBillEstimateRequest; output: GetBillEstimateResponse };
  GetBillScenario: { input: GetBillScenarioRequest; output: GetBillScenarioResponse };
  GetPreferences: { input: GetPreferencesRequest; output: GetPreferencesResponse };
  GetWorkloadEstimate: { input: GetWorkloadEstimateRequest; output: GetWorkloadEstimateResponse };
  ListBillEstimateCommitments: { input: ListBillEstimateCommitmentsRequest; output: ListBillEstimateCommitmentsResponse };
  ListBillEstimateInputCommitmentModifications: { input: ListBillEstimateInputCommitmentModificationsRequest; output: ListBillEstimateInputCommitmentModificationsResponse };
  ListBillEstimateInputUsageModifications: { input: ListBillEstimateInputUsageModificationsRequest; output: ListBillEstimateInputUsageModificationsResponse };
  ListBillEstimateLineItems: { input: ListBillEstimateLineItemsRequest; output: ListBillEstimateLineItemsResponse };
  ListBillEstimates: { input: ListBillEstimatesRequest; output: ListBillEstimatesResponse };
  ListBillScenarioCommitmentModifications: { input: ListBillScenarioCommitmentModificationsRequest; output: ListBillScenarioCommitmentModificationsResponse };
  ListBillScenarioUsageModifications: { input: ListBillScenarioUsageModificationsRequest; output: ListBillScenarioUsageModificationsResponse };
  ListBillScenarios: { input: ListBillScenariosRequest; output: ListBillScenariosResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ListWorkloadEstimateUsage: { input: ListWorkloadEstimateUsageRequest; output: ListWorkloadEstimateUsageResponse };
  ListWorkloadEstimates: { input: ListWorkloadEstimatesRequest; output: ListWorkloadEstimatesResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateBillEstimate: { input: UpdateBillEstimateRequest; output: UpdateBillEstimateResponse };
  UpdateBillScenario: { input: UpdateBillScenarioRequest; output: UpdateBillScenarioResponse };
  UpdatePreferences: { input: UpdatePreferencesRequest; output: UpdatePreferencesResponse };
  UpdateWorkloadEstimate: { input: UpdateWorkloadEstimateRequest; output: UpdateWorkloadEstimateResponse };
}

export interface AddReservedInstanceAction {
  reservedInstancesOfferingId?: string | undefined;
  instanceCount?: number | undefined;
}

export interface AddSavingsPlanAction {
  savingsPlanOfferingId?: string | undefined;
  commitment?: number | undefined;
}

export interface BatchCreateBillScenarioCommitmentModificationEntry {
  key: string;
  group?: string | undefined;
  usageAccountId: string;
  commitmentAction: BillScenarioCommitmentModificationAction;
}

export interface BatchCreateBillScenarioCommitmentModificationError {
  key?: string | undefined;
  errorMessage?: string | undefined;
  errorCode?: string | undefined;
}

export interface BatchCreateBillScenarioCommitmentModificationItem {
  key?: string | undefined;
  id?: string | undefined;
  group?: string | undefined;
  usageAccountId?: string | undefined;
  commitmentAction?: BillScenarioCommitmentModificationAction | undefined;
}

export interface BatchCreateBillScenarioCommitmentModificationRequest {
  billScenarioId: string;
  commitmentModifications: readonly BatchCreateBillScenarioCommitmentModificationEntry[];
  clientToken?: string | undefined;
}

export interface BatchCreateBillScenarioCommitmentModificationResponse {
  items?: readonly BatchCreateBillScenarioCommitmentModificationItem[] | undefined;
  errors?: readonly BatchCreateBillScenarioCommitmentModificationError[] | undefined;
}

export interface BatchCreateBillScenarioUsageModificationEntry {
  serviceCode: string;
  usageType: string;
  operation: string;
  availabilityZone?: string | undefined;
  key: string;
  group?: string | undefined;
  usageAccountId: string;
  amounts?: readonly UsageAmount[] | undefined;
  historicalUsage?: HistoricalUsageEntity | undefined;
}

export interface BatchCreateBillScenarioUsageModificationError {
  key?: string | undefined;
  errorMessage?: string | undefined;
  errorCode?: string | undefined;
}

export interface BatchCreateBillScenarioUsageModificationItem {
  serviceCode?: string | undefined;
  usageType?: string | undefined;
  operation?: string | undefined;
  location?: string | undefined;
  availabilityZone?: string | undefined;
  id?: string | undefined;
  group?: string | undefined;
  usageAccountId?: string | undefined;
  quantities?: readonly UsageQuantity[] | undefined;
  historicalUsage?: HistoricalUsageEntity | undefined;
  key?: string | undefined;
}

export interface BatchCreateBillScenarioUsageModificationRequest {
  billScenarioId: string;
  usageModifications: readonly BatchCreateBillScenarioUsageModificationEntry[];
  clientToken?: string | undefined;
}

export interface BatchCreateBillScenarioUsageModificationResponse {
  items?: readonly BatchCreateBillScenarioUsageModificationItem[] | undefined;
  errors?: readonly BatchCreateBillScenarioUsageModificationError[] | undefined;
}

export interface BatchCreateWorkloadEstimateUsageEntry {
  serviceCode: string;
  usageType: string;
  operation: string;
  key: string;
  group?: string | undefined;
  usageAccountId: string;
  amount: number;
  historicalUsage?: HistoricalUsageEntity | undefined;
}

export interface BatchCreateWorkloadEstimateUsageError {
  key?: string | undefined;
  errorCode?: string | undefined;
  errorMessage?: string | undefined;
}

export interface BatchCreateWorkloadEstimateUsageItem {
  serviceCode?: string | undefined;
  usageType?: string | undefined;
  operation?: string | undefined;
  location?: string | undefined;
  id?: string | undefined;
  usageAccountId?: string | undefined;
  group?: string | undefined;
  quantity?: WorkloadEstimateUsageQuantity | undefined;
  cost?: number | undefined;
  currency?: string | undefined;
  status?: string | undefined;
  historicalUsage?: HistoricalUsageEntity | undefined;
  key?: string | undefined;
}

export interface BatchCreateWorkloadEstimateUsageRequest {
  workloadEstimateId: string;
  usage: readonly BatchCreateWorkloadEstimateUsageEntry[];
  clientToken?: string | undefined;
}

export interface BatchCreateWorkloadEstimateUsageResponse {
  items?: readonly BatchCreateWorkloadEstimateUsageItem[] | undefined;
  errors?: readonly BatchCreateWorkloadEstimateUsageError[] | undefined;
}

export interface BatchDeleteBillScenarioCommitmentModificationError {
  id?: string | undefined;
  errorCode?: string | undefined;
  errorMessage?: string | undefined;
}

export interface BatchDeleteBillScenarioCommitmentModificationRequest {
  billScenarioId: string;
  ids: readonly string[];
}

export interface BatchDeleteBillScenarioCommitmentModificationResponse {
  errors?: readonly BatchDeleteBillScenarioCommitmentModificationError[] | undefined;
}

export interface BatchDeleteBillScenarioUsageModificationError {
  id?: string | undefined;
  errorMessage?: string | undefined;
  errorCode?: string | undefined;
}

export interface BatchDeleteBillScenarioUsageModificationRequest {
  billScenarioId: string;
  ids: readonly string[];
}

export interface BatchDeleteBillScenarioUsageModificationResponse {
  errors?: readonly BatchDeleteBillScenarioUsageModificationError[] | undefined;
}

export interface BatchDeleteWorkloadEstimateUsageError {
  id?: string | undefined;
  errorMessage?: string | undefined;
  errorCode?: string | undefined;
}

export interface BatchDeleteWorkloadEstimateUsageRequest {
  workloadEstimateId: string;
  ids: readonly string[];
}

export interface BatchDeleteWorkloadEstimateUsageResponse {
  errors?: readonly BatchDeleteWorkloadEstimateUsageError[] | undefined;
}

export interface BatchUpdateBillScenarioCommitmentModificationEntry {
  id: string;
  group?: string | undefined;
}

export interface BatchUpdateBillScenarioCommitmentModificationError {
  id?: string | undefined;
  errorCode?: string | undefined;
  errorMessage?: string | undefined;
}

export interface BatchUpdateBillScenarioCommitmentModificationRequest {
  billScenarioId: string;
  commitmentModifications: readonly BatchUpdateBillScenarioCommitmentModificationEntry[];
}

export interface BatchUpdateBillScenarioCommitmentModificationResponse {
  items?: readonly BillScenarioCommitmentModificationItem[] | undefined;
  errors?: readonly BatchUpdateBillScenarioCommitmentModificationError[] | undefined;
}

export interface BatchUpdateBillScenarioUsageModificationEntry {
  id: string;
  group?: string | undefined;
  amounts?: readonly UsageAmount[] | undefined;
}

export interface BatchUpdateBillScenarioUsageModificationError {
  id?: string | undefined;
  errorMessage?: string | undefined;
  errorCode?: string | undefined;
}

export interface BatchUpdateBillScenarioUsageModificationRequest {
  billScenarioId: string;
  usageModifications: readonly BatchUpdateBillScenarioUsageModificationEntry[];
}

export interface BatchUpdateBillScenarioUsageModificationResponse {
  items?: readonly BillScenarioUsageModificationItem[] | undefined;
  errors?: readonly BatchUpdateBillScenarioUsageModificationError[] | undefined;
}

export interface BatchUpdateWorkloadEstimateUsageEntry {
  id: string;
  group?: string | undefined;
  amount?: number | undefined;
}

export interface BatchUpdateWorkloadEstimateUsageError {
  id?: string | undefined;
  errorMessage?: string | undefined;
  errorCode?: string | undefined;
}

export interface BatchUpdateWorkloadEstimateUsageRequest {
  workloadEstimateId: string;
  usage: readonly BatchUpdateWorkloadEstimateUsageEntry[];
}

export interface BatchUpdateWorkloadEstimateUsageResponse {
  items?: readonly WorkloadEstimateUsageItem[] | undefined;
  errors?: readonly BatchUpdateWorkloadEstimateUsageError[] | undefined;
}

export interface BillEstimateCommitmentSummary {
  id?: string | undefined;
  purchaseAgreementType?: string | undefined;
  offeringId?: string | undefined;
  usageAccountId?: string | undefined;
  region?: string | undefined;
  termLength?: string | undefined;
  paymentOption?: string | undefined;
  upfrontPayment?: CostAmount | undefined;
  monthlyPayment?: CostAmount | undefined;
}

export interface BillEstimateCostSummary {
  totalCostDifference?: CostDifference | undefined;
  serviceCostDifferences?: { [key: string]: CostDifference } | undefined;
}

export interface BillEstimateInputCommitmentModificationSummary {
  id?: string | undefined;
  group?: string | undefined;
  usageAccountId?: string | undefined;
  commitmentAction?: BillScenarioCommitmentModificationAction | undefined;
}

export interface BillEstimateInputUsageModificationSummary {
  serviceCode?: string | undefined;
  usageType?: string | undefined;
  operation?: string | undefined;
  location?: string | undefined;
  availabilityZone?: string | undefined;
  id?: string | undefined;
  group?: string | undefined;
  usageAccountId?: string | undefined;
  quantities?: readonly UsageQuantity[] | undefined;
  historicalUsage?: HistoricalUsageEntity | undefined;
}

export interface BillEstimateLineItemSummary {
  serviceCode?: string | undefined;
  usageType?: string | undefined;
  operation?: string | undefined;
  location?: string | undefined;
  availabilityZone?: string | undefined;
  id?: string | undefined;
  lineItemId?: string | undefined;
  lineItemType?: string | undefined;
  payerAccountId?: string | undefined;
  usageAccountId?: string | undefined;
  estimatedUsageQuantity?: UsageQuantityResult | undefined;
  estimatedCost?: CostAmount | undefined;
  historicalUsageQuantity?: UsageQuantityResult | undefined;
  historicalCost?: CostAmount | undefined;
  savingsPlanArns?: readonly string[] | undefined;
}

export interface BillEstimateSummary {
  id?: string | undefined;
  name?: string | undefined;
  status?: string | undefined;
  billInterval?: BillInterval | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
}

export interface BillInterval {
  start?: Date | undefined;
  end?: Date | undefined;
}

export interface BillScenarioCommitmentModificationAction {
  addReservedInstanceAction?: AddReservedInstanceAction | undefined;
  addSavingsPlanAction?: AddSavingsPlanAction | undefined;
  negateReservedInstanceAction?: NegateReservedInstanceAction | undefined;
  negateSavingsPlanAction?: NegateSavingsPlanAction | undefined;
}

export interface BillScenarioCommitmentModificationItem {
  id?: string | undefined;
  usageAccountId?: string | undefined;
  group?: string | undefined;
  commitmentAction?: BillScenarioCommitmentModificationAction | undefined;
}

export interface BillScenarioSummary {
  id?: string | undefined;
  name?: string | undefined;
  billInterval?: BillInterval | undefined;
  status?: string | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  failureMessage?: string | undefined;
  groupSharingPreference?: string | undefined;
  costCategoryGroupSharingPreferenceArn?: string | undefined;
}

export interface BillScenarioUsageModificationItem {
  serviceCode?: string | undefined;
  usageType?: string | undefined;
  operation?: string | undefined;
  location?: string | undefined;
  availabilityZone?: string | undefined;
  id?: string | undefined;
  group?: string | undefined;
  usageAccountId?: string | undefined;
  quantities?: readonly UsageQuantity[] | undefined;
  historicalUsage?: HistoricalUsageEntity | undefined;
}

export interface CostAmount {
  amount?: number | undefined;
  currency?: string | undefined;
}

export interface CostDifference {
  historicalCost?: CostAmount | undefined;
  estimatedCost?: CostAmount | undefined;
}

export interface CreateBillEstimateRequest {
  billScenarioId: string;
  name: string;
  clientToken?: string | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface CreateBillEstimateResponse {
  id?: string | undefined;
  name?: string | undefined;
  status?: string | undefined;
  failureMessage?: string | undefined;
  billInterval?: BillInterval | undefined;
  costSummary?: BillEstimateCostSummary | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  groupSharingPreference?: string | undefined;
  costCategoryGroupSharingPreferenceArn?: string | undefined;
  costCategoryGroupSharingPreferenceEffectiveDate?: Date | undefined;
}

export interface CreateBillScenarioRequest {
  name: string;
  clientToken?: string | undefined;
  tags?: { [key: string]: string } | undefined;
  groupSharingPreference?: string | undefined;
  costCategoryGroupSharingPreferenceArn?: string | undefined;
}

export interface CreateBillScenarioResponse {
  id?: string | undefined;
  name?: string | undefined;
  billInterval?: BillInterval | undefined;
  status?: string | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  failureMessage?: string | undefined;
  groupSharingPreference?: string | undefined;
  costCategoryGroupSharingPreferenceArn?: string | undefined;
}

export interface CreateWorkloadEstimateRequest {
  name: string;
  clientToken?: string | undefined;
  rateType?: string | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface CreateWorkloadEstimateResponse {
  id?: string | undefined;
  name?: string | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  rateType?: string | undefined;
  rateTimestamp?: Date | undefined;
  status?: string | undefined;
  totalCost?: number | undefined;
  costCurrency?: string | undefined;
  failureMessage?: string | undefined;
}

export interface DeleteBillEstimateRequest {
  identifier: string;
}

export interface DeleteBillEstimateResponse {}

export interface DeleteBillScenarioRequest {
  identifier: string;
}

export interface DeleteBillScenarioResponse {}

export interface DeleteWorkloadEstimateRequest {
  identifier: string;
}

export interface DeleteWorkloadEstimateResponse {}

export interface Expression {
  and?: readonly Expression[] | undefined;
  or?: readonly Expression[] | undefined;
  not?: Expression | undefined;
  costCategories?: ExpressionFilter | undefined;
  dimensions?: ExpressionFilter | undefined;
  tags?: ExpressionFilter | undefined;
}

export interface ExpressionFilter {
  key?: string | undefined;
  matchOptions?: readonly string[] | undefined;
  values?: readonly string[] | undefined;
}

export interface FilterTimestamp {
  afterTimestamp?: Date | undefined;
  beforeTimestamp?: Date | undefined;
}

export interface GetBillEstimateRequest {
  identifier: string;
}

export interface GetBillEstimateResponse {
  id?: string | undefined;
  name?: string | undefined;
  status?: string | undefined;
  failureMessage?: string | undefined;
  billInterval?: BillInterval | undefined;
  costSummary?: BillEstimateCostSummary | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  groupSharingPreference?: string | undefined;
  costCategoryGroupSharingPreferenceArn?: string | undefined;
  costCategoryGroupSharingPreferenceEffectiveDate?: Date | undefined;
}

export interface GetBillScenarioRequest {
  identifier: string;
}

export interface GetBillScenarioResponse {
  id?: string | undefined;
  name?: string | undefined;
  billInterval?: BillInterval | undefined;
  status?: string | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  failureMessage?: string | undefined;
  groupSharingPreference?: string | undefined;
  costCategoryGroupSharingPreferenceArn?: string | undefined;
}

export interface GetPreferencesRequest {}

export interface GetPreferencesResponse {
  managementAccountRateTypeSelections?: readonly string[] | undefined;
  memberAccountRateTypeSelections?: readonly string[] | undefined;
  standaloneAccountRateTypeSelections?: readonly string[] | undefined;
}

export interface GetWorkloadEstimateRequest {
  identifier: string;
}

export interface GetWorkloadEstimateResponse {
  id?: string | undefined;
  name?: string | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  rateType?: string | undefined;
  rateTimestamp?: Date | undefined;
  status?: string | undefined;
  totalCost?: number | undefined;
  costCurrency?: string | undefined;
  failureMessage?: string | undefined;
}

export interface HistoricalUsageEntity {
  serviceCode: string;
  usageType: string;
  operation: string;
  location?: string | undefined;
  usageAccountId: string;
  billInterval: BillInterval;
  filterExpression: Expression;
}

export interface ListBillEstimateCommitmentsRequest {
  billEstimateId: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListBillEstimateCommitmentsResponse {
  items?: readonly BillEstimateCommitmentSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListBillEstimateInputCommitmentModificationsRequest {
  billEstimateId: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListBillEstimateInputCommitmentModificationsResponse {
  items?: readonly BillEstimateInputCommitmentModificationSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListBillEstimateInputUsageModificationsRequest {
  billEstimateId: string;
  filters?: readonly ListUsageFilter[] | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListBillEstimateInputUsageModificationsResponse {
  items?: readonly BillEstimateInputUsageModificationSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListBillEstimateLineItemsFilter {
  name: string;
  values: readonly string[];
  matchOption?: string | undefined;
}

export interface ListBillEstimateLineItemsRequest {
  billEstimateId: string;
  filters?: readonly ListBillEstimateLineItemsFilter[] | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListBillEstimateLineItemsResponse {
  items?: readonly BillEstimateLineItemSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListBillEstimatesFilter {
  name: string;
  values: readonly string[];
  matchOption?: string | undefined;
}

export interface ListBillEstimatesRequest {
  filters?: readonly ListBillEstimatesFilter[] | undefined;
  createdAtFilter?: FilterTimestamp | undefined;
  expiresAtFilter?: FilterTimestamp | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListBillEstimatesResponse {
  items?: readonly BillEstimateSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListBillScenarioCommitmentModificationsRequest {
  billScenarioId: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListBillScenarioCommitmentModificationsResponse {
  items?: readonly BillScenarioCommitmentModificationItem[] | undefined;
  nextToken?: string | undefined;
}

export interface ListBillScenarioUsageModificationsRequest {
  billScenarioId: string;
  filters?: readonly ListUsageFilter[] | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListBillScenarioUsageModificationsResponse {
  items?: readonly BillScenarioUsageModificationItem[] | undefined;
  nextToken?: string | undefined;
}

export interface ListBillScenariosFilter {
  name: string;
  values: readonly string[];
  matchOption?: string | undefined;
}

export interface ListBillScenariosRequest {
  filters?: readonly ListBillScenariosFilter[] | undefined;
  createdAtFilter?: FilterTimestamp | undefined;
  expiresAtFilter?: FilterTimestamp | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListBillScenariosResponse {
  items?: readonly BillScenarioSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  arn: string;
}

export interface ListTagsForResourceResponse {
  tags?: { [key: string]: string } | undefined;
}

export interface ListUsageFilter {
  name: string;
  values: readonly string[];
  matchOption?: string | undefined;
}

export interface ListWorkloadEstimateUsageRequest {
  workloadEstimateId: string;
  filters?: readonly ListUsageFilter[] | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListWorkloadEstimateUsageResponse {
  items?: readonly WorkloadEstimateUsageItem[] | undefined;
  nextToken?: string | undefined;
}

export interface ListWorkloadEstimatesFilter {
  name: string;
  values: readonly string[];
  matchOption?: string | undefined;
}

export interface ListWorkloadEstimatesRequest {
  createdAtFilter?: FilterTimestamp | undefined;
  expiresAtFilter?: FilterTimestamp | undefined;
  filters?: readonly ListWorkloadEstimatesFilter[] | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListWorkloadEstimatesResponse {
  items?: readonly WorkloadEstimateSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface NegateReservedInstanceAction {
  reservedInstancesId?: string | undefined;
}

export interface NegateSavingsPlanAction {
  savingsPlanId?: string | undefined;
}

export interface TagResourceRequest {
  arn: string;
  tags: { [key: string]: string };
}

export interface TagResourceResponse {}

export interface UntagResourceRequest {
  arn: string;
  tagKeys: readonly string[];
}

export interface UntagResourceResponse {}

export interface UpdateBillEstimateRequest {
  identifier: string;
  name?: string | undefined;
  expiresAt?: Date | undefined;
}

export interface UpdateBillEstimateResponse {
  id?: string | undefined;
  name?: string | undefined;
  status?: string | undefined;
  failureMessage?: string | undefined;
  billInterval?: BillInterval | undefined;
  costSummary?: BillEstimateCostSummary | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  groupSharingPreference?: string | undefined;
  costCategoryGroupSharingPreferenceArn?: string | undefined;
  costCategoryGroupSharingPreferenceEffectiveDate?: Date | undefined;
}

export interface UpdateBillScenarioRequest {
  identifier: string;
  name?: string | undefined;
  expiresAt?: Date | undefined;
  groupSharingPreference?: string | undefined;
  costCategoryGroupSharingPreferenceArn?: string | undefined;
}

export interface UpdateBillScenarioResponse {
  id?: string | undefined;
  name?: string | undefined;
  billInterval?: BillInterval | undefined;
  status?: string | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  failureMessage?: string | undefined;
  groupSharingPreference?: string | undefined;
  costCategoryGroupSharingPreferenceArn?: string | undefined;
}

export interface UpdatePreferencesRequest {
  managementAccountRateTypeSelections?: readonly string[] | undefined;
  memberAccountRateTypeSelections?: readonly string[] | undefined;
  standaloneAccountRateTypeSelections?: readonly string[] | undefined;
}

export interface UpdatePreferencesResponse {
  managementAccountRateTypeSelections?: readonly string[] | undefined;
  memberAccountRateTypeSelections?: readonly string[] | undefined;
  standaloneAccountRateTypeSelections?: readonly string[] | undefined;
}

export interface UpdateWorkloadEstimateRequest {
  identifier: string;
  name?: string | undefined;
  expiresAt?: Date | undefined;
}

export interface UpdateWorkloadEstimateResponse {
  id?: string | undefined;
  name?: string | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  rateType?: string | undefined;
  rateTimestamp?: Date | undefined;
  status?: string | undefined;
  totalCost?: number | undefined;
  costCurrency?: string | undefined;
  failureMessage?: string | undefined;
}

export interface UsageAmount {
  startHour: Date;
  amount: number;
}

export interface UsageQuantity {
  startHour?: Date | undefined;
  unit?: string | undefined;
  amount?: number | undefined;
}

export interface UsageQuantityResult {
  amount?: number | undefined;
  unit?: string | undefined;
}

export interface WorkloadEstimateSummary {
  id?: string | undefined;
  name?: string | undefined;
  createdAt?: Date | undefined;
  expiresAt?: Date | undefined;
  rateType?: string | undefined;
  rateTimestamp?: Date | undefined;
  status?: string | undefined;
  totalCost?: number | undefined;
  costCurrency?: string | undefined;
  failureMessage?: string | undefined;
}

export interface WorkloadEstimateUsageItem {
  serviceCode?: string | undefined;
  usageType?: string | undefined;
  operation?: string | undefined;
  location?: string | undefined;
  id?: string | undefined;
  usageAccountId?: string | undefined;
  group?: string | undefined;
  quantity?: WorkloadEstimateUsageQuantity | undefined;
  cost?: number | undefined;
  currency?: string | undefined;
  status?: string | undefined;
  historicalUsage?: HistoricalUsageEntity | undefined;
}

export interface WorkloadEstimateUsageQuantity {
  unit?: string | undefined;
  amount?: number | undefined;
}

export type BatchCreateBillScenarioCommitmentModificationErrorCode =
  | "CONFLICT"
  | "INTERNAL_SERVER_ERROR"
  | "INVALID_ACCOUNT";

export type BatchCreateBillScenarioUsageModificationErrorCode =
  | "BAD_REQUEST"
  | "CONFLICT"
  | "INTERNAL_SERVER_ERROR"
  | "NOT_FOUND";

export type BatchCreateWorkloadEstimateUsageCode =
  | "BAD_REQUEST"
  | "CONFLICT"
  | "INTERNAL_SERVER_ERROR"
  | "NOT_FOUND";

export type BatchDeleteBillScenarioCommitmentModificationErrorCode =
  | "BAD_REQUEST"
  | "CONFLICT"
  | "INTERNAL_SERVER_ERROR";

export type BatchDeleteBillScenarioUsageModificationErrorCode =
  | "BAD_REQUEST"
  | "CONFLICT"
  | "INTERNAL_SERVER_ERROR";

export type BatchUpdateBillScenarioCommitmentModificationErrorCode =
  | "BAD_REQUEST"
  | "CONFLICT"
  | "INTERNAL_SERVER_ERROR"
  | "NOT_FOUND";

export type BatchUpdateBillScenarioUsageModificationErrorCode =
  | "BAD_REQUEST"
  | "CONFLICT"
  | "INTERNAL_SERVER_ERROR"
  | "NOT_FOUND";

export type BillEstimateStatus =
  | "COMPLETE"
  | "FAILED"
  | "IN_PROGRESS";

export type BillScenarioStatus =
  | "FAILED"
  | "LOCKED"
  | "READY"
  | "STALE";

export type CurrencyCode =
  | "USD";

export type GroupSharingPreferenceEnum =
  | "OPEN"
  | "PRIORITIZED"
  | "RESTRICTED";

export type ListBillEstimateLineItemsFilterName =
  | "LINE_ITEM_TYPE"
  | "LOCATION"
  | "OPERATION"
  | "SERVICE_CODE"
  | "USAGE_ACCOUNT_ID"
  | "USAGE_TYPE";

export type ListBillEstimatesFilterName =
  | "NAME"
  | "STATUS";

export type ListBillScenariosFilterName =
  | "COST_CATEGORY_ARN"
  | "GROUP_SHARING_PREFERENCE"
  | "NAME"
  | "STATUS";

export type ListUsageFilterName =
  | "HISTORICAL_LOCATION"
  | "HISTORICAL_OPERATION"
  | "HISTORICAL_SERVICE_CODE"
  | "HISTORICAL_USAGE_ACCOUNT_ID"
  | "HISTORICAL_USAGE_TYPE"
  | "LOCATION"
  | "OPERATION"
  | "SERVICE_CODE"
  | "USAGE_ACCOUNT_ID"
  | "USAGE_GROUP"
  | "USAGE_TYPE";

export type ListWorkloadEstimatesFilterName =
  | "NAME"
  | "STATUS";

export type MatchOption =
  | "CONTAINS"
  | "EQUALS"
  | "STARTS_WITH";

export type PurchaseAgreementType =
  | "RESERVED_INSTANCE"
  | "SAVINGS_PLANS";

export type RateType =
  | "AFTER_DISCOUNTS"
  | "AFTER_DISCOUNTS_AND_COMMITMENTS"
  | "BEFORE_DISCOUNTS";

export type WorkloadEstimateCostStatus =
  | "INVALID"
  | "STALE"
  | "VALID";

export type WorkloadEstimateRateType =
  | "AFTER_DISCOUNTS"
  | "AFTER_DISCOUNTS_AND_COMMITMENTS"
  | "BEFORE_DISCOUNTS";

export type WorkloadEstimateStatus =
  | "ACTION_NEEDED"
  | "INVALID"
  | "UPDATING"
  | "VALID";

export type WorkloadEstimateUpdateUsageErrorCode =
  | "BAD_REQUEST"
  | "CONFLICT"
  | "INTERNAL_SERVER_ERROR"
  | "NOT_FOUND";
