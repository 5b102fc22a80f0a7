/** The types of AWSSavingsPlan's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Savingsplans {
  CreateSavingsPlan: { input: CreateSavingsPlanRequest; output: CreateSavingsPlanResponse };
  DeleteQueuedSavingsPlan: { input: DeleteQueuedSavingsPlanRequest; output: DeleteQueuedSavingsPlanResponse };
  DescribeSavingsPlanRates: { input: DescribeSavingsPlanRatesRequest; output: DescribeSavingsPlanRatesResponse };
  DescribeSavingsPlans: { input: DescribeSavingsPlansRequest; output: DescribeSavingsPlansResponse };
  DescribeSavingsPlansOfferingRates: { input: DescribeSavingsPlansOfferingRatesRequest; output: DescribeSavingsPlansOfferingRatesResponse };
  DescribeSavingsPlansOfferings: { input: DescribeSavingsPlansOfferingsRequest; output: DescribeSavingsPlansOfferingsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ReturnSavingsPlan: { input: ReturnSavingsPlanRequest; output: ReturnSavingsPlanResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
}

export interface CreateSavingsPlanRequest {
  savingsPlanOfferingId: string;
  commitment: string;
  upfrontPaymentAmount?: string | undefined;
  purchaseTime?: Date | undefined;
  clientToken?: string | undefined;
  tags?: { [key: string]: string } | undefined;
}

export interface CreateSavingsPlanResponse {
  savingsPlanId?: string | undefined;
}

export interface DeleteQueuedSavingsPlanRequest {
  savingsPlanId: string;
}

export interface DeleteQueuedSavingsPlanResponse {}

export interface DescribeSavingsPlanRatesRequest {
  savingsPlanId: string;
  filters?: readonly SavingsPlanRateFilter[] | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface DescribeSavingsPlanRatesResponse {
  savingsPlanId?: string | undefined;
  searchResults?: readonly SavingsPlanRate[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeSavingsPlansOfferingRatesRequest {
  savingsPlanOfferingIds?: readonly string[] | undefined;
  savingsPlanPaymentOptions?: readonly string[] | undefined;
  savingsPlanTypes?: readonly string[] | undefined;
  products?: readonly string[] | undefined;
  serviceCodes?: readonly string[] | undefined;
  usageTypes?: readonly string[] | undefined;
  operations?: readonly string[] | undefined;
  filters?: readonly SavingsPlanOfferingRateFilterElement[] | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface DescribeSavingsPlansOfferingRatesResponse {
  searchResults?: readonly SavingsPlanOfferingRate[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeSavingsPlansOfferingsRequest {
  offeringIds?: readonly string[] | undefined;
  paymentOptions?: readonly string[] | undefined;
  productType?: string | undefined;
  planTypes?: readonly string[] | undefined;
  durations?: readonly number[] | undefined;
  currencies?: readonly string[] | undefined;
  descriptions?: readonly string[] | undefined;
  serviceCodes?: readonly string[] | undefined;
  usageTypes?: readonly string[] | undefined;
  operations?: readonly string[] | undefined;
  filters?: readonly SavingsPlanOfferingFilterElement[] | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export interface DescribeSavingsPlansOfferingsResponse {
  searchResults?: readonly SavingsPlanOffering[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeSavingsPlansRequest {
  savingsPlanArns?: readonly string[] | undefined;
  savingsPlanIds?: readonly string[] | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  states?: readonly string[] | undefined;
  filters?: readonly SavingsPlanFilter[] | undefined;
}

export interface DescribeSavingsPlansResponse {
  savingsPlans?: readonly SavingsPlan[] | undefined;
  nextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  resourceArn: string;
}

export interface ListTagsForResourceResponse {
  tags?: { [key: string]: string } | undefined;
}

export interface ParentSavingsPlanOffering {
  offeringId?: string | undefined;
  paymentOption?: string | undefined;
  planType?: string | undefined;
  durationSeconds?: number | undefined;
  currency?: string | undefined;
  planDescription?: string | undefined;
}

export interface ReturnSavingsPlanRequest {
  savingsPlanId: string;
  clientToken?: string | undefined;
}

export interface ReturnSavingsPlanResponse {
  savingsPlanId?: string | undefined;
}

export interface SavingsPlan {
  offeringId?: string | undefined;
  savingsPlanId?: string | undefined;
  savingsPlanArn?: string | undefined;
  description?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  state?: string | undefined;
  region?: string | undefined;
  ec2InstanceFamily?: string | undefined;
  savingsPlanType?: string | undefined;
  paymentOption?: string | undefined;
  productTypes?: readonly string[] | undefined;
  currency?: string | undefined;
  commitment?: string | undefined;
  upfrontPaymentAmount?: string | undefined;
  recurringPaymentAmount?: string | undefined;
  termDurationInSeconds?: number | undefined;
  tags?: { [key: string]: string } | undefined;
  returnableUntil?: string | undefined;
}

export interface SavingsPlanFilter {
  name?: string | undefined;
  values?: readonly string[] | undefined;
}

export interface SavingsPlanOffering {
  offeringId?: string | undefined;
  productTypes?: readonly string[] | undefined;
  planType?: string | undefined;
  description?: string | undefined;
  paymentOption?: string | undefined;
  durationSeconds?: number | undefined;
  currency?: string | undefined;
  serviceCode?: string | undefined;
  usageType?: string | undefined;
  operation?: string | undefined;
  properties?: readonly SavingsPlanOfferingProperty[] | undefined;
}

export interface SavingsPlanOfferingFilterElement {
  name?: string | undefined;
  values?: readonly string[] | undefined;
}

export interface SavingsPlanOfferingProperty {
  name?: string | undefined;
  value?: string | undefined;
}

export interface SavingsPlanOfferingRate {
  savingsPlanOffering?: ParentSavingsPlanOffering | undefined;
  rate?: string | undefined;
  unit?: string | undefined;
  productType?: string | undefined;
  serviceCode?: string | undefined;
  usageType?: string | undefined;
  operation?: string | undefined;
  properties?: readonly SavingsPlanOfferingRateProperty[] | undefined;
}

export interface SavingsPlanOfferingRateFilterElement {
  name?: string | undefined;
  values?: readonly string[] | undefined;
}

export interface SavingsPlanOfferingRateProperty {
  name?: string | undefined;
  value?: string | undefined;
}

export interface SavingsPlanRate {
  rate?: string | undefined;
  currency?: string | undefined;
  unit?: string | undefined;
  productType?: string | undefined;
  serviceCode?: string | undefined;
  usageType?: string | undefined;
  operation?: string | undefined;
  properties?: readonly SavingsPlanRateProperty[] | undefined;
}

export interface SavingsPlanRateFilter {
  name?: string | undefined;
  values?: readonly string[] | undefined;
}

export interface SavingsPlanRateProperty {
  name?: string | undefined;
  value?: string | undefined;
}

export interface TagResourceRequest {
  resourceArn: string;
  tags: { [key: string]: string };
}

export interface TagResourceResponse {}

export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: readonly string[];
}

export interface UntagResourceResponse {}

export type CurrencyCode =
  | "CNY"
  | "EUR"
  | "USD";

export type SavingsPlanOfferingFilterAttribute =
  | "instanceFamily"
  | "region";

export type SavingsPlanOfferingPropertyKey =
  | "instanceFamily"
  | "region";

export type SavingsPlanPaymentOption =
  | "All Upfront"
  | "No Upfront"
  | "Partial Upfront";

export type SavingsPlanProductType =
  | "DMS"
  | "DSQL"
  | "DocDB"
  | "DynamoDB"
  | "EC2"
  | "ElastiCache"
  | "Fargate"
  | "Keyspaces"
  | "Lambda"
  | "Neptune"
  | "OpenSearch"
  | "RDS"
  | "SageMaker"
  | "Timestream";

export type SavingsPlanRateFilterAttribute =
  | "instanceFamily"
  | "instanceType"
  | "productDescription"
  | "productId"
  | "region"
  | "tenancy";

export type SavingsPlanRateFilterName =
  | "instanceType"
  | "operation"
  | "productDescription"
  | "productType"
  | "region"
  | "serviceCode"
  | "tenancy"
  | "usageType";

export type SavingsPlanRatePropertyKey =
  | "instanceFamily"
  | "instanceType"
  | "productDescription"
  | "region"
  | "tenancy";

export type SavingsPlanRateServiceCode =
  | "AWSDatabaseMigrationSvc"
  | "AWSLambda"
  | "AmazonDocDB"
  | "AmazonDynamoDB"
  | "AmazonEC2"
  | "AmazonECS"
  | "AmazonEKS"
  | "AmazonES"
  | "AmazonElastiCache"
  | "AmazonMCS"
  | "AmazonNeptune"
  | "AmazonRDS"
  | "AmazonSageMaker"
  | "AmazonTimestream"
  | "AuroraDSQL";

export type SavingsPlanRateUnit =
  | "ACU-Hr"
  | "DCU-Hr"
  | "DPU"
  | "ElastiCacheProcessingUnit"
  | "GB-Hours"
  | "Hrs"
  | "Jobs"
  | "Lambda-GB-Second"
  | "NCU-hr"
  | "OCU-hours"
  | "ReadCapacityUnit-Hrs"
  | "ReadRequestUnits"
  | "ReplicatedWriteCapacityUnit-Hrs"
  | "ReplicatedWriteRequestUnits"
  | "Request"
  | "WriteCapacityUnit-Hrs"
  | "WriteRequestUnits";

export type SavingsPlanState =
  | "active"
  | "payment-failed"
  | "payment-pending"
  | "pending-return"
  | "queued"
  | "queued-deleted"
  | "retired"
  | "returned";

export type SavingsPlanType =
  | "Compute"
  | "Database"
  | "EC2Instance"
  | "SageMaker";

export type SavingsPlansFilterName =
  | "commitment"
  | "ec2-instance-family"
  | "end"
  | "instance-family"
  | "payment-option"
  | "region"
  | "savings-plan-type"
  | "start"
  | "term"
  | "upfront";
