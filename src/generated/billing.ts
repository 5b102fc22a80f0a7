/** The types of AWSBilling's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Billing {
  AssociateContract: { input: AssociateContractRequest; output: AssociateContractResponse };
  AssociateSourceViews: { input: AssociateSourceViewsRequest; output: AssociateSourceViewsResponse };
  CancelContractualInvestmentAttestation: { input: CancelContractualInvestmentAttestationRequest; output: CancelContractualInvestmentAttestationResponse };
  CreateBillingView: { input: CreateBillingViewRequest; output: CreateBillingViewResponse };
  CreateContractualInvestmentAttestation: { input: CreateContractualInvestmentAttestationRequest; output: CreateContractualInvestmentAttestationResponse };
  DeleteBillingView: { input: DeleteBillingViewRequest; output: DeleteBillingViewResponse };
  DisassociateContract: { input: DisassociateContractRequest; output: DisassociateContractResponse };
  DisassociateSourceViews: { input: DisassociateSourceViewsRequest; output: DisassociateSourceViewsResponse };
  GetBillingPreferences: { input: GetBillingPreferencesRequest; output: GetBillingPreferencesResponse };
  GetBillingView: { input: GetBillingViewRequest; output: GetBillingViewResponse };
  GetContractInformation: { input: GetContractInformationRequest; output: GetContractInformationResponse };
  GetCreditAllocationHistory: { input: GetCreditAllocationHistoryRequest; output: GetCreditAllocationHistoryResponse };
  GetCredits: { input: GetCreditsRequest; output: GetCreditsResponse };
  GetEnterpriseSupportChargeSummary: { input: GetEnterpriseSupportChargeSummaryRequest; output: GetEnterpriseSupportChargeSummaryResponse };
  GetEnterpriseSupportContractDetails: { input: GetEnterpriseSupportContractDetailsRequest; output: GetEnterpriseSupportContractDetailsResponse };
  GetResourcePolicy: { input: GetResourcePolicyRequest; output: GetResourcePolicyResponse };
  ListBillingViewSegments: { input: ListBillingViewSegmentsRequest; output: ListBillingViewSegmentsResponse };
  ListBillingViews: { input: ListBillingViewsRequest; output: ListBillingViewsResponse };
  ListBusinessSupportAccountCharges: { input: ListBusinessSupportAccountChargesRequest; output: ListBusinessSupportAccountChargesResponse };
  ListBusinessSupportSubscriptionHistory: { input: ListBusinessSupportSubscriptionHistoryRequest; output: ListBusinessSupportSubscriptionHistoryResponse };
  ListContracts: { input: ListContractsRequest; output: ListContractsResponse };
  ListContractualInvestmentAttestations: { input: ListContractualInvestmentAttestationsRequest; output: ListContractualInvestmentAttestationsResponse };
  ListContractualInvestmentSummaries: { input: ListContractualInvestmentSummariesRequest; output: ListContractualInvestmentSummariesResponse };
  ListContractualInvestments: { input: ListContractualInvestmentsRequest; output: ListContractualInvestmentsResponse };
  ListEnterpriseSupportLinkedAccountCharges: { input: ListEnterpriseSupportLinkedAccountChargesRequest; output: ListEnterpriseSupportLinkedAccountChargesResponse };
  ListSourceViewsForBillingView: { input: ListSourceViewsForBillingViewRequest; output: ListSourceViewsForBillingViewResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  RedeemCredits: { input: RedeemCreditsRequest; output: RedeemCreditsResponse };
  SplitCredit: { input: SplitCreditRequest; output: SplitCreditResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  TransferCredit: { input: TransferCreditRequest; output: TransferCreditResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateBillingPreferences: { input: UpdateBillingPreferencesRequest; output: UpdateBillingPreferencesResponse };
  UpdateBillingView: { input: UpdateBillingViewRequest; output: UpdateBillingViewResponse };
}

export interface ActiveTimeRange {
  activeAfterInclusive: Date;
  activeBeforeInclusive: Date;
}

export interface AdditionalCharge {
  description?: string | undefined;
  amount?: string | undefined;
  chargeType?: string | undefined;
}

export interface AdditionalRecipient {
  email: string;
}

export interface Amount {
  currencyCode: string;
  currencyAmount: string;
}

export interface ApproverDetails {
  name: string;
  title: string;
  email: string;
}

export interface AssociateContractRequest {
  contractArn: string;
  contractDocumentId: string;
}

export interface AssociateContractResponse {}

export interface AssociateSourceViewsRequest {
  arn: string;
  sourceViews: readonly string[];
}

export interface AssociateSourceViewsResponse {
  arn?: string | undefined;
}

export interface AttestationDetails {
  attestationValue: AttestationValue;
  investmentDistributions?: readonly InvestmentDistribution[] | undefined;
}

export interface AttestationQuantity {
  attestationVolume: string;
  attestationUnit: string;
}

export interface AttestationValue {
  attestationAmount?: Amount | undefined;
  attestationQuantities?: readonly AttestationQuantity[] | undefined;
}

export interface BillingFeatureFilter {
  name?: string | undefined;
  value?: readonly string[] | undefined;
}

export interface BillingPeriod {
  year?: number | undefined;
  month?: number | undefined;
}

export interface BillingPreferenceForKey {
  key: string;
  value: string;
}

export interface BillingPreferenceSummary {
  feature?: string | undefined;
  key?: string | undefined;
  value?: string | undefined;
  accountName?: string | undefined;
  accountId?: string | undefined;
  billingPeriod?: BillingPeriod | undefined;
}

export interface BillingViewElement {
  arn?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  billingViewType?: string | undefined;
  ownerAccountId?: string | undefined;
  sourceAccountId?: string | undefined;
  dataFilterExpression?: Expression | undefined;
  createdAt?: Date | undefined;
  updatedAt?: Date | undefined;
  derivedViewCount?: number | undefined;
  sourceViewCount?: number | undefined;
  viewDefinitionLastUpdatedAt?: Date | undefined;
  healthStatus?: BillingViewHealthStatus | undefined;
}

export interface BillingViewHealthStatus {
  statusCode?: string | undefined;
  statusReasons?: readonly string[] | undefined;
}

export interface BillingViewListElement {
  arn?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  ownerAccountId?: string | undefined;
  sourceAccountId?: string | undefined;
  billingViewType?: string | undefined;
  healthStatus?: BillingViewHealthStatus | undefined;
}

export interface BillingViewSegmentTimeRange {
  beginDateInclusive?: Date | undefined;
  endDateExclusive?: Date | undefined;
}

export interface BillingViewSegmentsListElement {
  domain?: string | undefined;
  timeRange?: BillingViewSegmentTimeRange | undefined;
  billingTransferAccountId?: string | undefined;
  managementAccountId?: string | undefined;
  billingGroupPrimaryAccountId?: string | undefined;
}

export interface BusinessSupportAccountCharge {
  accountId?: string | undefined;
  supportPlanName?: string | undefined;
  totalCharge?: string | undefined;
  totalUsageBasis?: string | undefined;
  tierCharges?: readonly BusinessSupportTierCharge[] | undefined;
  supportDiscount?: BusinessSupportDiscount | undefined;
  supportEligibleSpendByService?: readonly BusinessSupportServiceSpend[] | undefined;
}

export interface BusinessSupportDiscount {
  discountAmount?: string | undefined;
  discountPercentage?: string | undefined;
  discountType?: string | undefined;
  discountSource?: string | undefined;
}

export interface BusinessSupportServiceSpend {
  contributingService?: string | undefined;
  itemType?: string | undefined;
  description?: string | undefined;
  chargeAmount?: string | undefined;
  currency?: string | undefined;
}

export interface BusinessSupportSubscriptionContract {
  accountId?: string | undefined;
  planName?: string | undefined;
  contractStartDate?: Date | undefined;
  contractEndDate?: Date | undefined;
}

export interface BusinessSupportTierCharge {
  tierDescription?: string | undefined;
  tierRate?: string | undefined;
  usageSlice?: string | undefined;
  tierCharge?: string | undefined;
  chargePeriodStartDate?: Date | undefined;
  chargePeriodEndDate?: Date | undefined;
}

export interface CancelContractualInvestmentAttestationRequest {
  attestationId: string;
  contractArn: string;
  reason: string;
}

export interface CancelContractualInvestmentAttestationResponse {}

export interface ChargeAccount {
  accountId?: string | undefined;
  chargePercentage?: string | undefined;
}

export interface ChildCredit {
  creditId?: string | undefined;
  amount?: string | undefined;
}

export interface ContractAccount {
  accountId?: string | undefined;
  isGdn?: boolean | undefined;
}

export interface ContractDetails {
  privatePricingAddendum?: PrivatePricingAddendum | undefined;
}

export interface ContractSummary {
  contractArn?: string | undefined;
  contractTerm?: Interval | undefined;
  contractType?: string | undefined;
  associationStatus?: string | undefined;
  lastUpdatedAt?: Date | undefined;
}

export interface CostCategoryValues {
  key: string;
  values: readonly string[];
}

export interface CreateBillingViewRequest {
  name: string;
  description?: string | undefined;
  sourceViews: readonly string[];
  dataFilterExpression?: Expression | undefined;
  clientToken?: string | undefined;
  resourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateBillingViewResponse {
  arn?: string | undefined;
  createdAt?: Date | undefined;
}

export interface CreateContractualInvestmentAttestationRequest {
  contractArn: string;
  investmentSummaryId: string;
  investmentId: string;
  contractDocumentId: string;
  approverDetails: ApproverDetails;
  investmentDisbursedAt?: Date | undefined;
  attestationDetails: AttestationDetails;
  additionalRecipients?: readonly AdditionalRecipient[] | undefined;
  clientToken?: string | undefined;
}

export interface CreateContractualInvestmentAttestationResponse {
  attestationId?: string | undefined;
}

export interface CreditAllocationHistoryEntry {
  creditId?: string | undefined;
  creditAmount?: Amount | undefined;
  description?: string | undefined;
  accountId?: string | undefined;
  appliedServiceName?: string | undefined;
  billingMonth?: string | undefined;
  isEstimatedBill?: boolean | undefined;
}

export interface CreditData {
  creditId?: string | undefined;
  accountId?: string | undefined;
  creditType?: string | undefined;
  initialAmount?: Amount | undefined;
  remainingAmount?: Amount | undefined;
  estimatedAmount?: Amount | undefined;
  applicableProductNames?: readonly string[] | undefined;
  description?: string | undefined;
  startDate?: Date | undefined;
  endDate?: Date | undefined;
  exhaustDate?: Date | undefined;
  applicationType?: string | undefined;
  shareableAccounts?: readonly string[] | undefined;
  accountHasCreditSharingEnabled?: boolean | undefined;
  creditConsoleVisibility?: string | undefined;
  creditSharingType?: string | undefined;
  costCategoryArn?: string | undefined;
  ruleName?: string | undefined;
  creditStatus?: string | undefined;
  purchaseTypeApplications?: readonly string[] | undefined;
}

export interface DeleteBillingViewRequest {
  arn: string;
  force?: boolean | undefined;
}

export interface DeleteBillingViewResponse {
  arn?: string | undefined;
}

export interface DimensionValues {
  key: string;
  values: readonly string[];
}

export interface DisassociateContractRequest {
  contractArn: string;
}

export interface DisassociateContractResponse {}

export interface DisassociateSourceViewsRequest {
  arn: string;
  sourceViews: readonly string[];
}

export interface DisassociateSourceViewsResponse {
  arn?: string | undefined;
}

export interface EnterpriseSupportTimePeriod {
  beginDate?: Date | undefined;
  endDate?: Date | undefined;
}

export interface Expression {
  dimensions?: DimensionValues | undefined;
  tags?: TagValues | undefined;
  costCategories?: CostCategoryValues | undefined;
  timeRange?: TimeRange | undefined;
}

export interface GetBillingPreferencesRequest {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  features: readonly string[];
  filters?: readonly BillingFeatureFilter[] | undefined;
}

export interface GetBillingPreferencesResponse {
  billingPreferences?: readonly BillingPreferenceSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface GetBillingViewRequest {
  arn: string;
}

export interface GetBillingViewResponse {
  billingView?: BillingViewElement | undefined;
}

export interface GetContractInformationRequest {
  contractArn: string;
}

export interface GetContractInformationResponse {
  contract?: ContractDetails | undefined;
}

export interface GetCreditAllocationHistoryRequest {
  accountId: string;
  creditId?: number | undefined;
  startDate: Date;
  endDate: Date;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface GetCreditAllocationHistoryResponse {
  creditAllocationHistoryList?: readonly CreditAllocationHistoryEntry[] | undefined;
  partialResults?: boolean | undefined;
  failedMonths?: readonly string[] | undefined;
  nextToken?: string | undefined;
}

export interface GetCreditsRequest {
  accountId: string;
  startDate: Date;
  endDate?: Date | undefined;
  payerAccountFlag?: boolean | undefined;
}

export interface GetCreditsResponse {
  credits?: readonly CreditData[] | undefined;
}

export interface GetEnterpriseSupportChargeSummaryRequest {
  billingMonth: string;
}

export interface GetEnterpriseSupportChargeSummaryResponse {
  payerAccountId?: string | undefined;
  billingMonth?: string | undefined;
  billingPeriodStartDate?: Date | undefined;
  billingPeriodEndDate?: Date | undefined;
  isEstimated?: boolean | undefined;
  billDate?: Date | undefined;
  supportCharge?: string | undefined;
  totalSupportCharge?: string | undefined;
  supportDiscount?: string | undefined;
  totalSupportEligibleSpend?: string | undefined;
  totalSupportEligibleUsageSpend?: string | undefined;
  totalSupportEligibleReservedInstanceSpend?: string | undefined;
  totalSupportEligibleSavingsPlanSpend?: string | undefined;
  supportChargePercentage?: string | undefined;
  supportEffectivePricingPlan?: PricingPlan | undefined;
}

export interface GetEnterpriseSupportContractDetailsRequest {
  billingMonth: string;
}

export interface GetEnterpriseSupportContractDetailsResponse {
  isContractActive?: boolean | undefined;
  supportAllocationMethod?: string | undefined;
  supportReservedInstanceAmortizationStartDate?: Date | undefined;
  supportReservedInstanceTreatmentMethod?: string | undefined;
  supportSavingsPlansAmortizationStartDate?: Date | undefined;
  supportSavingsPlansTreatmentMethod?: string | undefined;
  supportProrateStartDate?: Date | undefined;
  contractPayerAccountIds?: readonly ContractAccount[] | undefined;
  chargedPayerAccountIds?: readonly ChargeAccount[] | undefined;
  additionalSupportCharge?: readonly AdditionalCharge[] | undefined;
  additionalSupportEligibleUsageSpend?: readonly AdditionalCharge[] | undefined;
  pricingPlans?: readonly PricingPlan[] | undefined;
}

export interface GetResourcePolicyRequest {
  resourceArn: string;
}

export interface GetResourcePolicyResponse {
  resourceArn?: string | undefined;
  policy?: string | undefined;
}

export interface Interval {
  startDateInclusive?: Date | undefined;
  endDateInclusive?: Date | undefined;
}

export interface Investment {
  milestoneBasedInvestment?: MilestoneBasedInvestment | undefined;
  outcomeBasedInvestment?: OutcomeBasedInvestment | undefined;
}

export interface InvestmentAttestation {
  attestationId?: string | undefined;
  investmentName?: string | undefined;
  outcomeDescription?: string | undefined;
  investmentSummaryId?: string | undefined;
  investmentId?: string | undefined;
  attestedAt?: Date | undefined;
  updatedAt?: Date | undefined;
  attestationStatus?: string | undefined;
  investmentDisbursedAt?: Date | undefined;
  attestedValue?: Amount | undefined;
  investmentDistributions?: readonly InvestmentDistribution[] | undefined;
  rejectionReasons?: readonly string[] | undefined;
  isCancellable?: boolean | undefined;
}

export interface InvestmentDistribution {
  accountId: string;
  investmentAmount: Amount;
}

export interface InvestmentMultiplier {
  value?: string | undefined;
  investmentAttestationInputUnit?: string | undefined;
  multiplierType?: string | undefined;
}

export interface InvestmentRestriction {
  amount?: Amount | undefined;
}

export interface InvestmentSummary {
  investmentSummaryId?: string | undefined;
  investmentName?: string | undefined;
  investmentType?: string | undefined;
  maxAllowedInvestmentDisbursementValue?: Amount | undefined;
}

export interface LegalEntity {
  legalEntityName?: string | undefined;
}

export interface LinkedAccountCharge {
  accountId?: string | undefined;
  payerAccountId?: string | undefined;
  accountType?: string | undefined;
  billableSeconds?: number | undefined;
  totalSeconds?: number | undefined;
  totalSupportEligibleSpend?: string | undefined;
  proratedTotalSupportEligibleSpend?: string | undefined;
  linkedTimePeriods?: readonly EnterpriseSupportTimePeriod[] | undefined;
  subscriptionTimePeriods?: readonly EnterpriseSupportTimePeriod[] | undefined;
  totalSupportEligibleReservedInstanceSpend?: string | undefined;
  totalSupportEligibleSavingsPlanSpend?: string | undefined;
  supportEligibleSpendByService?: readonly ServiceLevelAccountUsage[] | undefined;
}

export interface ListBillingViewSegmentsRequest {
  timeRange?: BillingViewSegmentTimeRange | undefined;
  arn?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListBillingViewSegmentsResponse {
  items?: readonly BillingViewSegmentsListElement[] | undefined;
  nextToken?: string | undefined;
}

export interface ListBillingViewsRequest {
  activeTimeRange?: ActiveTimeRange | undefined;
  arns?: readonly string[] | undefined;
  billingViewTypes?: readonly string[] | undefined;
  names?: readonly StringSearch[] | undefined;
  ownerAccountId?: string | undefined;
  sourceAccountId?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListBillingViewsResponse {
  billingViews?: readonly BillingViewListElement[] | undefined;
  nextToken?: string | undefined;
}

export interface ListBusinessSupportAccountChargesRequest {
  billingMonth: string;
  accountId?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListBusinessSupportAccountChargesResponse {
  billingMonth?: string | undefined;
  isEstimated?: boolean | undefined;
  totalSupportCharge?: string | undefined;
  totalSupportEligibleSpend?: string | undefined;
  accountCount?: number | undefined;
  accountCharges?: readonly BusinessSupportAccountCharge[] | undefined;
  nextToken?: string | undefined;
}

export interface ListBusinessSupportSubscriptionHistoryRequest {
  billingMonth?: string | undefined;
  accountId?: string | undefined;
  startDate?: Date | undefined;
  endDate?: Date | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListBusinessSupportSubscriptionHistoryResponse {
  subscriptionContracts?: readonly BusinessSupportSubscriptionContract[] | undefined;
  nextToken?: string | undefined;
}

export interface ListContractsRequest {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListContractsResponse {
  items?: readonly ContractSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListContractualInvestmentAttestationsRequest {
  contractArn: string;
  investmentSummaryId?: string | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListContractualInvestmentAttestationsResponse {
  items?: readonly InvestmentAttestation[] | undefined;
  nextToken?: string | undefined;
}

export interface ListContractualInvestmentSummariesRequest {
  contractArn: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListContractualInvestmentSummariesResponse {
  items?: readonly InvestmentSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListContractualInvestmentsRequest {
  contractArn: string;
  investmentSummaryId: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface ListContractualInvestmentsResponse {
  items?: readonly Investment[] | undefined;
  nextToken?: string | undefined;
}

export interface ListEnterpriseSupportLinkedAccountChargesRequest {
  billingMonth: string;
  accountId?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListEnterpriseSupportLinkedAccountChargesResponse {
  linkedAccount?: readonly LinkedAccountCharge[] | undefined;
  nextToken?: string | undefined;
}

export interface ListSourceViewsForBillingViewRequest {
  arn: string;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListSourceViewsForBillingViewResponse {
  sourceViews?: readonly string[] | undefined;
  nextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  resourceArn: string;
}

export interface ListTagsForResourceResponse {
  resourceTags?: readonly ResourceTag[] | undefined;
}

export interface MilestoneBasedInvestment {
  investmentId?: string | undefined;
  investmentValue?: Amount | undefined;
  investmentDisbursedAt?: Date | undefined;
}

export interface OutcomeBasedInvestment {
  investmentId?: string | undefined;
  outcomeDescription?: string | undefined;
  attestationWindow?: Interval | undefined;
  investmentRestrictions?: readonly InvestmentRestriction[] | undefined;
  investmentMultipliers?: readonly InvestmentMultiplier[] | undefined;
  disbursedValue?: Amount | undefined;
}

export interface PricingPlan {
  pricingPlanId?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  startDate?: Date | undefined;
  endDate?: Date | undefined;
  planDiscountPercent?: string | undefined;
  discountAppliesToMinimumCharge?: boolean | undefined;
  minimumCharge?: string | undefined;
  tiered?: string | undefined;
  tiers?: readonly PricingPlanTier[] | undefined;
}

export interface PricingPlanTier {
  tierMinimum?: string | undefined;
  tierMaximum?: string | undefined;
  baseCharge?: string | undefined;
  additionalPercentageOfAggregateCharges?: string | undefined;
  aggregateChargesAdjustment?: string | undefined;
  incremental?: boolean | undefined;
  increment?: string | undefined;
  incrementCharge?: string | undefined;
}

export interface PrivatePricingAddendum {
  contractArn?: string | undefined;
  contractTerm?: Interval | undefined;
  eligiblePayerAccounts?: readonly string[] | undefined;
  investmentAccounts?: readonly string[] | undefined;
  legalEntities?: readonly LegalEntity[] | undefined;
  contractRestrictions?: readonly string[] | undefined;
}

export interface RedeemCreditsRequest {
  promoCode: string;
}

export interface RedeemCreditsResponse {}

export interface ResourceTag {
  key: string;
  value?: string | undefined;
}

export interface ServiceLevelAccountUsage {
  serviceCode?: string | undefined;
  totalSupportEligibleSpend?: string | undefined;
}

export interface SplitCreditRequest {
  creditId: string;
  portions: readonly SplitPortion[];
  clientToken?: string | undefined;
  dryRun?: boolean | undefined;
}

export interface SplitCreditResponse {
  parentCreditId?: string | undefined;
  childCredits?: readonly ChildCredit[] | undefined;
  dryRun?: boolean | undefined;
}

export interface SplitPortion {
  amount: string;
  description?: string | undefined;
}

export interface StringSearch {
  searchOption: string;
  searchValue: string;
}

export interface TagResourceRequest {
  resourceArn: string;
  resourceTags: readonly ResourceTag[];
}

export interface TagResourceResponse {}

export interface TagValues {
  key: string;
  values: readonly string[];
}

export interface TimeRange {
  beginDateInclusive?: Date | undefined;
  endDateInclusive?: Date | undefined;
}

export interface TransferCreditRequest {
  creditId: string;
  destinationAccountId: string;
  clientToken?: string | undefined;
  dryRun?: boolean | undefined;
}

export interface TransferCreditResponse {
  sourceCreditId?: string | undefined;
  newCreditId?: string | undefined;
  destinationAccountId?: string | undefined;
  amount?: string | undefined;
  dryRun?: boolean | undefined;
}

export interface UntagResourceRequest {
  resourceArn: string;
  resourceTagKeys: readonly string[];
}

export interface UntagResourceResponse {}

export interface UpdateBillingPreferencesRequest {
  feature: string;
  billingPreferencesPerKey: readonly BillingPreferenceForKey[];
}

export interface UpdateBillingPreferencesResponse {}

export interface UpdateBillingViewRequest {
  arn: string;
  name?: string | undefined;
  description?: string | undefined;
  dataFilterExpression?: Expression | undefined;
}

export interface UpdateBillingViewResponse {
  arn?: string | undefined;
  updatedAt?: Date | undefined;
}

export type ApplicationType =
  | "AFTER_DISCOUNTS"
  | "BEFORE_CROSS_SERVICE_DISCOUNTS";

export type AssociationStatus =
  | "ASSOCIATED"
  | "NOT_ASSOCIATED";

export type BillingDomain =
  | "BILLABLE"
  | "PRO_FORMA";

export type BillingFeature =
  | "BENEFIT_LEVEL_SHARING"
  | "BILLING_ALERTS"
  | "CREDIT_LEVEL_SHARING"
  | "CREDIT_PREFERENCE_OPTIONS"
  | "CREDIT_SHARING"
  | "CREDIT_SHARING_HISTORY"
  | "RI_SHARING"
  | "RI_SHARING_HISTORY";

export type BillingFeatureFilterName =
  | "PREFERENCE_KEY";

export type BillingViewStatus =
  | "CREATING"
  | "HEALTHY"
  | "UNHEALTHY"
  | "UPDATING";

export type BillingViewStatusReason =
  | "AGGREGATE_SOURCE"
  | "CYCLIC_DEPENDENCY"
  | "SOURCE_VIEW_ACCESS_DENIED"
  | "SOURCE_VIEW_DEPTH_EXCEEDED"
  | "SOURCE_VIEW_NOT_FOUND"
  | "SOURCE_VIEW_UNHEALTHY"
  | "SOURCE_VIEW_UPDATING"
  | "VIEW_OWNER_NOT_MANAGEMENT_ACCOUNT";

export type BillingViewType =
  | "BILLING_GROUP"
  | "BILLING_TRANSFER"
  | "BILLING_TRANSFER_SHOWBACK"
  | "CUSTOM"
  | "PRIMARY";

export type ContractRestriction =
  | "ATTESTATION_SELF_SERVICE_BLOCKED";

export type ContractType =
  | "Cross-Service"
  | "Other"
  | "Service-Specific";

export type CreditSharingType =
  | "COST_CATEGORY_RULE"
  | "CUSTOM"
  | "DEFAULT"
  | "DISABLED";

export type CreditStatus =
  | "DISABLED"
  | "ENABLED";

export type Dimension =
  | "LINKED_ACCOUNT";

export type InvestmentAttestationStatus =
  | "CANCELLED"
  | "DISBURSED"
  | "PENDING_CANCELLATION"
  | "PENDING_C_LEVEL_APPROVAL"
  | "PENDING_REVIEW"
  | "REJECTED";

export type InvestmentType =
  | "MILESTONE_BASED"
  | "OUTCOME_BASED";

export type MultiplierType =
  | "CURRENCY_AMOUNT"
  | "PERCENTAGE";

export type PreferenceValue =
  | "DISABLED"
  | "ENABLED";

export type SearchOption =
  | "STARTS_WITH";
