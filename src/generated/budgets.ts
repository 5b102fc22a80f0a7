/** The types of AWSBudgetServiceGateway's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Budgets {
  CreateBudget: { input: CreateBudgetRequest; output: CreateBudgetResponse };
  CreateBudgetAction: { input: CreateBudgetActionRequest; output: CreateBudgetActionResponse };
  CreateNotification: { input: CreateNotificationRequest; output: CreateNotificationResponse };
  CreateSubscriber: { input: CreateSubscriberRequest; output: CreateSubscriberResponse };
  DeleteBudget: { input: DeleteBudgetRequest; output: DeleteBudgetResponse };
  DeleteBudgetAction: { input: DeleteBudgetActionRequest; output: DeleteBudgetActionResponse };
  DeleteNotification: { input: DeleteNotificationRequest; output: DeleteNotificationResponse };
  DeleteSubscriber: { input: DeleteSubscriberRequest; output: DeleteSubscriberResponse };
  DescribeBudget: { input: DescribeBudgetRequest; output: DescribeBudgetResponse };
  DescribeBudgetAction: { input: DescribeBudgetActionRequest; output: DescribeBudgetActionResponse };
  DescribeBudgetActionHistories: { input: DescribeBudgetActionHistoriesRequest; output: DescribeBudgetActionHistoriesResponse };
  DescribeBudgetActionsForAccount: { input: DescribeBudgetActionsForAccountRequest; output: DescribeBudgetActionsForAccountResponse };
  DescribeBudgetActionsForBudget: { input: DescribeBudgetActionsForBudgetRequest; output: DescribeBudgetActionsForBudgetResponse };
  DescribeBudgetNotificationsForAccount: { input: DescribeBudgetNotificationsForAccountRequest; output: DescribeBudgetNotificationsForAccountResponse };
  DescribeBudgetPerformanceHistory: { input: DescribeBudgetPerformanceHistoryRequest; output: DescribeBudgetPerformanceHistoryResponse };
  DescribeBudgets: { input: DescribeBudgetsRequest; output: DescribeBudgetsResponse };
  DescribeNotificationsForBudget: { input: DescribeNotificationsForBudgetRequest; output: DescribeNotificationsForBudgetResponse };
  DescribeSubscribersForNotification: { input: DescribeSubscribersForNotificationRequest; output: DescribeSubscribersForNotificationResponse };
  ExecuteBudgetAction: { input: ExecuteBudgetActionRequest; output: ExecuteBudgetActionResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateBudget: { input: UpdateBudgetRequest; output: UpdateBudgetResponse };
  UpdateBudgetAction: { input: UpdateBudgetActionRequest; output: UpdateBudgetActionResponse };
  UpdateNotification: { input: UpdateNotificationRequest; output: UpdateNotificationResponse };
  UpdateSubscriber: { input: UpdateSubscriberRequest; output: UpdateSubscriberResponse };
}

export interface Action {
  ActionId?: string | undefined;
  BudgetName?: string | undefined;
  NotificationType?: string | undefined;
  ActionType?: string | undefined;
  ActionThreshold?: ActionThreshold | undefined;
  Definition?: Definition | undefined;
  ExecutionRoleArn?: string | undefined;
  ApprovalModel?: string | undefined;
  Status?: string | undefined;
  Subscribers?: readonly Subscriber[] | undefined;
}

export interface ActionHistory {
  Timestamp?: Date | undefined;
  Status?: string | undefined;
  EventType?: string | undefined;
  ActionHistoryDetails?: ActionHistoryDetails | undefined;
}

export interface ActionHistoryDetails {
  Message?: string | undefined;
  Action?: Action | undefined;
}

export interface ActionThreshold {
  ActionThresholdValue: number;
  ActionThresholdType: string;
}

export interface AutoAdjustData {
  AutoAdjustType: string;
  HistoricalOptions?: HistoricalOptions | undefined;
  LastAutoAdjustTime?: Date | undefined;
}

export interface Budget {
  BudgetName: string;
  TimeUnit: string;
  BudgetType: string;
  BudgetLimit?: Spend | undefined;
  PlannedBudgetLimits?: { [key: string]: Spend } | undefined;
  CostFilters?: { [key: string]: readonly string[] } | undefined;
  CostTypes?: CostTypes | undefined;
  TimePeriod?: TimePeriod | undefined;
  CalculatedSpend?: CalculatedSpend | undefined;
  LastUpdatedTime?: Date | undefined;
  AutoAdjustData?: AutoAdjustData | undefined;
  FilterExpression?: Expression | undefined;
  Metrics?: readonly string[] | undefined;
  BillingViewArn?: string | undefined;
  HealthStatus?: HealthStatus | undefined;
}

export interface BudgetNotificationsForAccount {
  Notifications?: readonly Notification[] | undefined;
  BudgetName?: string | undefined;
}

export interface BudgetPerformanceHistory {
  BudgetName?: string | undefined;
  BudgetType?: string | undefined;
  CostFilters?: { [key: string]: readonly string[] } | undefined;
  CostTypes?: CostTypes | undefined;
  TimeUnit?: string | undefined;
  BillingViewArn?: string | undefined;
  BudgetedAndActualAmountsList?: readonly BudgetedAndActualAmounts[] | undefined;
  FilterExpression?: Expression | undefined;
  Metrics?: readonly string[] | undefined;
}

export interface BudgetedAndActualAmounts {
  BudgetedAmount?: Spend | undefined;
  ActualAmount?: Spend | undefined;
  TimePeriod?: TimePeriod | undefined;
}

export interface CalculatedSpend {
  ActualSpend: Spend;
  ForecastedSpend?: Spend | undefined;
}

export interface CostCategoryValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly string[] | undefined;
}

export interface CostTypes {
  IncludeTax?: boolean | undefined;
  IncludeSubscription?: boolean | undefined;
  UseBlended?: boolean | undefined;
  IncludeRefund?: boolean | undefined;
  IncludeCredit?: boolean | undefined;
  IncludeUpfront?: boolean | undefined;
  IncludeRecurring?: boolean | undefined;
  IncludeOtherSubscription?: boolean | undefined;
  IncludeSupport?: boolean | undefined;
  IncludeDiscount?: boolean | undefined;
  UseAmortized?: boolean | undefined;
}

export interface CreateBudgetActionRequest {
  AccountId: string;
  BudgetName: string;
  NotificationType: string;
  ActionType: string;
  ActionThreshold: ActionThreshold;
  Definition: Definition;
  ExecutionRoleArn: string;
  ApprovalModel: string;
  Subscribers: readonly Subscriber[];
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateBudgetActionResponse {
  AccountId?: string | undefined;
  BudgetName?: string | undefined;
  ActionId?: string | undefined;
}

export interface CreateBudgetRequest {
  AccountId: string;
  Budget: Budget;
  NotificationsWithSubscribers?: readonly NotificationWithSubscribers[] | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateBudgetResponse {}

export interface CreateNotificationRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
  Subscribers: readonly Subscriber[];
}

export interface CreateNotificationResponse {}

export interface CreateSubscriberRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
  Subscriber: Subscriber;
}

export interface CreateSubscriberResponse {}

export interface Definition {
  IamActionDefinition?: IamActionDefinition | undefined;
  ScpActionDefinition?: ScpActionDefinition | undefined;
  SsmActionDefinition?: SsmActionDefinition | undefined;
}

export interface DeleteBudgetActionRequest {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
}

export interface DeleteBudgetActionResponse {
  AccountId?: string | undefined;
  BudgetName?: string | undefined;
  Action?: Action | undefined;
}

export interface DeleteBudgetRequest {
  AccountId: string;
  BudgetName: string;
}

export interface DeleteBudgetResponse {}

export interface DeleteNotificationRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
}

export interface DeleteNotificationResponse {}

export interface DeleteSubscriberRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
  Subscriber: Subscriber;
}

export interface DeleteSubscriberResponse {}

export interface DescribeBudgetActionHistoriesRequest {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
  TimePeriod?: TimePeriod | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetActionHistoriesResponse {
  ActionHistories?: readonly ActionHistory[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetActionRequest {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
}

export interface DescribeBudgetActionResponse {
  AccountId?: string | undefined;
  BudgetName?: string | undefined;
  Action?: Action | undefined;
}

export interface DescribeBudgetActionsForAccountRequest {
  AccountId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetActionsForAccountResponse {
  Actions?: readonly Action[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetActionsForBudgetRequest {
  AccountId: string;
  BudgetName: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetActionsForBudgetResponse {
  Actions?: readonly Action[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetNotificationsForAccountRequest {
  AccountId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetNotificationsForAccountResponse {
  BudgetNotificationsForAccount?: readonly BudgetNotificationsForAccount[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetPerformanceHistoryRequest {
  AccountId: string;
  BudgetName: string;
  TimePeriod?: TimePeriod | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetPerformanceHistoryResponse {
  BudgetPerformanceHistory?: BudgetPerformanceHistory | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetRequest {
  AccountId: string;
  BudgetName: string;
  ShowFilterExpression?: boolean | undefined;
}

export interface DescribeBudgetResponse {
  Budget?: Budget | undefined;
}

export interface DescribeBudgetsRequest {
  AccountId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  ShowFilterExpression?: boolean | undefined;
}

export interface DescribeBudgetsResponse {
  Budgets?: readonly Budget[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNotificationsForBudgetRequest {
  AccountId: string;
  BudgetName: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNotificationsForBudgetResponse {
  Notifications?: readonly Notification[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSubscribersForNotificationRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSubscribersForNotificationResponse {
  Subscribers?: readonly Subscriber[] | undefined;
  NextToken?: string | undefined;
}

export interface ExecuteBudgetActionRequest {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
  ExecutionType: string;
}

export interface ExecuteBudgetActionResponse {
  AccountId?: string | undefined;
  BudgetName?: string | undefined;
  ActionId?: string | undefined;
  ExecutionType?: string | undefined;
}

export interface Expression {
  Or?: readonly Expression[] | undefined;
  And?: readonly Expression[] | undefined;
  Not?: Expression | undefined;
  Dimensions?: ExpressionDimensionValues | undefined;
  Tags?: TagValues | undefined;
  CostCategories?: CostCategoryValues | undefined;
}

export interface ExpressionDimensionValues {
  Key: string;
  Values: readonly string[];
  MatchOptions?: readonly string[] | undefined;
}

export interface HealthStatus {
  Status?: string | undefined;
  StatusReason?: string | undefined;
  LastUpdatedTime?: Date | undefined;
}

export interface HistoricalOptions {
  BudgetAdjustmentPeriod: number;
  LookBackAvailablePeriods?: number | undefined;
}

export interface IamActionDefinition {
  PolicyArn: string;
  Roles?: readonly string[] | undefined;
  Groups?: readonly string[] | undefined;
  Users?: readonly string[] | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface Notification {
  NotificationType: string;
  ComparisonOperator: string;
  Threshold: number;
  ThresholdType?: string | undefined;
  NotificationState?: string | undefined;
}

export interface NotificationWithSubscribers {
  Notification: Notification;
  Subscribers: readonly Subscriber[];
}

export interface ResourceTag {
  Key: string;
  Value: string;
}

export interface ScpActionDefinition {
  PolicyId: string;
  TargetIds: readonly string[];
}

export interface Spend {
  Amount: string;
  Unit: string;
}

export interface SsmActionDefinition {
  ActionSubType: string;
  Region: string;
  InstanceIds: readonly string[];
}

export interface Subscriber {
  SubscriptionType: string;
  Address: string;
}

export interface TagResourceRequest {
  ResourceARN: string;
  ResourceTags: readonly ResourceTag[];
}

export interface TagResourceResponse {}

export interface TagValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly string[] | undefined;
}

export interface TimePeriod {
  Start?: Date | undefined;
  End?: Date | undefined;
}

export interface UntagResourceRequest {
  ResourceARN: string;
  ResourceTagKeys: readonly string[];
}

export interface UntagResourceResponse {}

export interface UpdateBudgetActionRequest {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
  NotificationType?: string | undefined;
  ActionThreshold?: ActionThreshold | undefined;
  Definition?: Definition | undefined;
  ExecutionRoleArn?: string | undefined;
  ApprovalModel?: string | undefined;
  Subscribers?: readonly Subscriber[] | undefined;
}

export interface UpdateBudgetActionResponse {
  AccountId?: string | undefined;
  BudgetName?: string | undefined;
  OldAction?: Action | undefined;
  NewAction?: Action | undefined;
}

export interface UpdateBudgetRequest {
  AccountId: string;
  NewBudget: Budget;
}

export interface UpdateBudgetResponse {}

export interface UpdateNotificationRequest {
  AccountId: string;
  BudgetName: string;
  OldNotification: Notification;
  NewNotification: Notification;
}

export interface UpdateNotificationResponse {}

export interface UpdateSubscriberRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
  OldSubscriber: Subscriber;
  NewSubscriber: Subscriber;
}

export interface UpdateSubscriberResponse {}

export type ActionStatus =
  | "EXECUTION_FAILURE"
  | "EXECUTION_IN_PROGRESS"
  | "EXECUTION_SUCCESS"
  | "PENDING"
  | "RESET_FAILURE"
  | "RESET_IN_PROGRESS"
  | "REVERSE_FAILURE"
  | "REVERSE_IN_PROGRESS"
  | "REVERSE_SUCCESS"
  | "STANDBY";

export type ActionSubType =
  | "STOP_EC2_INSTANCES"
  | "STOP_RDS_INSTANCES";

export type ActionType =
  | "APPLY_IAM_POLICY"
  | "APPLY_SCP_POLICY"
  | "RUN_SSM_DOCUMENTS";

export type ApprovalModel =
  | "AUTOMATIC"
  | "MANUAL";

export type AutoAdjustType =
  | "FORECAST"
  | "HISTORICAL";

export type BudgetType =
  | "COST"
  | "RI_COVERAGE"
  | "RI_UTILIZATION"
  | "SAVINGS_PLANS_COVERAGE"
  | "SAVINGS_PLANS_UTILIZATION"
  | "USAGE";

export type ComparisonOperator =
  | "EQUAL_TO"
  | "GREATER_THAN"
  | "LESS_THAN";

export type Dimension =
  | "AZ"
  | "BILLING_ENTITY"
  | "CACHE_ENGINE"
  | "COST_CATEGORY_NAME"
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
  | "PAYMENT_OPTION"
  | "PLATFORM"
  | "PURCHASE_TYPE"
  | "RECORD_TYPE"
  | "REGION"
  | "RESERVATION_ID"
  | "RESERVATION_MODIFIED"
  | "RESOURCE_ID"
  | "RIGHTSIZING_TYPE"
  | "SAVINGS_PLANS_TYPE"
  | "SAVINGS_PLAN_ARN"
  | "SCOPE"
  | "SERVICE"
  | "SERVICE_CODE"
  | "SUBSCRIPTION_ID"
  | "TAG_KEY"
  | "TENANCY"
  | "USAGE_TYPE"
  | "USAGE_TYPE_GROUP";

export type EventType =
  | "CREATE_ACTION"
  | "DELETE_ACTION"
  | "EXECUTE_ACTION"
  | "SYSTEM"
  | "UPDATE_ACTION";

export type ExecutionType =
  | "APPROVE_BUDGET_ACTION"
  | "RESET_BUDGET_ACTION"
  | "RETRY_BUDGET_ACTION"
  | "REVERSE_BUDGET_ACTION";

export type HealthStatusReason =
  | "BILLING_VIEW_NO_ACCESS"
  | "BILLING_VIEW_UNHEALTHY"
  | "FILTER_INVALID"
  | "MULTI_YEAR_HISTORICAL_DATA_DISABLED";

export type HealthStatusValue =
  | "HEALTHY"
  | "UNHEALTHY";

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
  | "AmortizedCost"
  | "BlendedCost"
  | "Hours"
  | "NetAmortizedCost"
  | "NetUnblendedCost"
  | "NormalizedUsageAmount"
  | "UnblendedCost"
  | "UsageQuantity";

export type NotificationState =
  | "ALARM"
  | "OK";

export type NotificationType =
  | "ACTUAL"
  | "FORECASTED";

export type SubscriptionType =
  | "EMAIL"
  | "SNS";

export type ThresholdType =
  | "ABSOLUTE_VALUE"
  | "PERCENTAGE";

export type TimeUnit =
  | "ANNUALLY"
  | "CUSTOM"
  | "DAILY"
  | "MONTHLY"
  | "QUARTERLY";
