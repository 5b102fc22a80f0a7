/** The types of AWSFreeTierService's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Freetier {
  GetAccountActivity: { input: GetAccountActivityRequest; output: GetAccountActivityResponse };
  GetAccountPlanState: { input: GetAccountPlanStateRequest; output: GetAccountPlanStateResponse };
  GetFreeTierUsage: { input: GetFreeTierUsageRequest; output: GetFreeTierUsageResponse };
  ListAccountActivities: { input: ListAccountActivitiesRequest; output: ListAccountActivitiesResponse };
  UpgradeAccountPlan: { input: UpgradeAccountPlanRequest; output: UpgradeAccountPlanResponse };
}

export interface ActivityReward {
  credit?: MonetaryAmount | undefined;
}

export interface ActivitySummary {
  activityId?: string | undefined;
  title?: string | undefined;
  reward?: ActivityReward | undefined;
  status?: string | undefined;
}

export interface DimensionValues {
  Key: string;
  Values: readonly string[];
  MatchOptions: readonly string[];
}

export interface Expression {
  Or?: readonly Expression[] | undefined;
  And?: readonly Expression[] | undefined;
  Not?: Expression | undefined;
  Dimensions?: DimensionValues | undefined;
}

export interface FreeTierUsage {
  service?: string | undefined;
  operation?: string | undefined;
  usageType?: string | undefined;
  region?: string | undefined;
  actualUsageAmount?: number | undefined;
  forecastedUsageAmount?: number | undefined;
  limit?: number | undefined;
  unit?: string | undefined;
  description?: string | undefined;
  freeTierType?: string | undefined;
}

export interface GetAccountActivityRequest {
  activityId: string;
  languageCode?: string | undefined;
}

export interface GetAccountActivityResponse {
  activityId?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  status?: string | undefined;
  instructionsUrl?: string | undefined;
  reward?: ActivityReward | undefined;
  estimatedTimeToCompleteInMinutes?: number | undefined;
  expiresAt?: Date | undefined;
  startedAt?: Date | undefined;
  completedAt?: Date | undefined;
}

export interface GetAccountPlanStateRequest {}

export interface GetAccountPlanStateResponse {
  accountId?: string | undefined;
  accountPlanType?: string | undefined;
  accountPlanStatus?: string | undefined;
  accountPlanRemainingCredits?: MonetaryAmount | undefined;
  accountPlanExpirationDate?: Date | undefined;
}

export interface GetFreeTierUsageRequest {
  filter?: Expression | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface GetFreeTierUsageResponse {
  freeTierUsages?: readonly FreeTierUsage[] | undefined;
  nextToken?: string | undefined;
}

export interface ListAccountActivitiesRequest {
  filterActivityStatuses?: readonly string[] | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  languageCode?: string | undefined;
}

export interface ListAccountActivitiesResponse {
  activities?: readonly ActivitySummary[] | undefined;
  nextToken?: string | undefined;
}

export interface MonetaryAmount {
  amount?: number | undefined;
  unit?: string | undefined;
}

export interface UpgradeAccountPlanRequest {
  accountPlanType: string;
}

export interface UpgradeAccountPlanResponse {
  accountId?: string | undefined;
  accountPlanType?: string | undefined;
  accountPlanStatus?: string | undefined;
}

export type AccountPlanStatus =
  | "ACTIVE"
  | "EXPIRED"
  | "NOT_STARTED";

export type AccountPlanType =
  | "FREE"
  | "PAID";

export type ActivityStatus =
  | "COMPLETED"
  | "EXPIRING"
  | "IN_PROGRESS"
  | "NOT_STARTED";

export type CurrencyCode =
  | "USD";

export type Dimension =
  | "DESCRIPTION"
  | "FREE_TIER_TYPE"
  | "OPERATION"
  | "REGION"
  | "SERVICE"
  | "USAGE_PERCENTAGE"
  | "USAGE_TYPE";

export type LanguageCode =
  | "de-DE"
  | "en-GB"
  | "en-US"
  | "es-ES"
  | "fr-FR"
  | "id-ID"
  | "it-IT"
  | "ja-JP"
  | "ko-KR"
  | "pt-PT"
  | "tr-TR"
  | "zh-CN"
  | "zh-TW";

export type MatchOption =
  | "CONTAINS"
  | "ENDS_WITH"
  | "EQUALS"
  | "GREATER_THAN_OR_EQUAL"
  | "STARTS_WITH";
