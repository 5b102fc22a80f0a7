/** The types of ServiceQuotasV20190624's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Servicequotas {
  AssociateServiceQuotaTemplate: { input: AssociateServiceQuotaTemplateRequest; output: AssociateServiceQuotaTemplateResponse };
  CreateSupportCase: { input: CreateSupportCaseRequest; output: CreateSupportCaseResponse };
  DeleteServiceQuotaIncreaseRequestFromTemplate: { input: DeleteServiceQuotaIncreaseRequestFromTemplateRequest; output: DeleteServiceQuotaIncreaseRequestFromTemplateResponse };
  DisassociateServiceQuotaTemplate: { input: DisassociateServiceQuotaTemplateRequest; output: DisassociateServiceQuotaTemplateResponse };
  GetAWSDefaultServiceQuota: { input: GetAWSDefaultServiceQuotaRequest; output: GetAWSDefaultServiceQuotaResponse };
  GetAssociationForServiceQuotaTemplate: { input: GetAssociationForServiceQuotaTemplateRequest; output: GetAssociationForServiceQuotaTemplateResponse };
  GetAutoManagementConfiguration: { input: GetAutoManagementConfigurationRequest; output: GetAutoManagementConfigurationResponse };
  GetQuotaUtilizationReport: { input: GetQuotaUtilizationReportRequest; output: GetQuotaUtilizationReportResponse };
  GetRequestedServiceQuotaChange: { input: GetRequestedServiceQuotaChangeRequest; output: GetRequestedServiceQuotaChangeResponse };
  GetServiceQuota: { input: GetServiceQuotaRequest; output: GetServiceQuotaResponse };
  GetServiceQuotaIncreaseRequestFromTemplate: { input: GetServiceQuotaIncreaseRequestFromTemplateRequest; output: GetServiceQuotaIncreaseRequestFromTemplateResponse };
  ListAWSDefaultServiceQuotas: { input: ListAWSDefaultServiceQuotasRequest; output: ListAWSDefaultServiceQuotasResponse };
  ListRequestedServiceQuotaChangeHistory: { input: ListRequestedServiceQuotaChangeHistoryRequest; output: ListRequestedServiceQuotaChangeHistoryResponse };
  ListRequestedServiceQuotaChangeHistoryByQuota: { input: ListRequestedServiceQuotaChangeHistoryByQuotaRequest; output: ListRequestedServiceQuotaChangeHistoryByQuotaResponse };
  ListServiceQuotaIncreaseRequestsInTemplate: { input: ListServiceQuotaIncreaseRequestsInTemplateRequest; output: ListServiceQuotaIncreaseRequestsInTemplateResponse };
  ListServiceQuotas: { input: ListServiceQuotasRequest; output: ListServiceQuotasResponse };
  ListServices: { input: ListServicesRequest; output: ListServicesResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  PutServiceQuotaIncreaseRequestIntoTemplate: { input: PutServiceQuotaIncreaseRequestIntoTemplateRequest; output: PutServiceQuotaIncreaseRequestIntoTemplateResponse };
  RequestServiceQuotaIncrease: { input: RequestServiceQuotaIncreaseRequest; output: RequestServiceQuotaIncreaseResponse };
  StartAutoManagement: { input: StartAutoManagementRequest; output: StartAutoManagementResponse };
  StartQuotaUtilizationReport: { input: StartQuotaUtilizationReportRequest; output: StartQuotaUtilizationReportResponse };
  StopAutoManagement: { input: StopAutoManagementRequest; output: StopAutoManagementResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateAutoManagement: { input: UpdateAutoManagementRequest; output: UpdateAutoManagementResponse };
}

export interface AssociateServiceQuotaTemplateRequest {}

export interface AssociateServiceQuotaTemplateResponse {}

export interface CreateSupportCaseRequest {
  RequestId: string;
}

export interface CreateSupportCaseResponse {}

export interface DeleteServiceQuotaIncreaseRequestFromTemplateRequest {
  ServiceCode: string;
  QuotaCode: string;
  AwsRegion: string;
}

export interface DeleteServiceQuotaIncreaseRequestFromTemplateResponse {}

export interface DisassociateServiceQuotaTemplateRequest {}

export interface DisassociateServiceQuotaTemplateResponse {}

export interface ErrorReason {
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface GetAWSDefaultServiceQuotaRequest {
  ServiceCode: string;
  QuotaCode: string;
}

export interface GetAWSDefaultServiceQuotaResponse {
  Quota?: ServiceQuota | undefined;
}

export interface GetAssociationForServiceQuotaTemplateRequest {}

export interface GetAssociationForServiceQuotaTemplateResponse {
  ServiceQuotaTemplateAssociationStatus?: string | undefined;
}

export interface GetAutoManagementConfigurationRequest {}

export interface GetAutoManagementConfigurationResponse {
  OptInLevel?: string | undefined;
  OptInType?: string | undefined;
  NotificationArn?: string | undefined;
  OptInStatus?: string | undefined;
  ExclusionList?: { [key: string]: readonly QuotaInfo[] } | undefined;
}

export interface GetQuotaUtilizationReportRequest {
  ReportId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetQuotaUtilizationReportResponse {
  ReportId?: string | undefined;
  Status?: string | undefined;
  GeneratedAt?: Date | undefined;
  TotalCount?: number | undefined;
  Quotas?: readonly QuotaUtilizationInfo[] | undefined;
  NextToken?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface GetRequestedServiceQuotaChangeRequest {
  RequestId: string;
}

export interface GetRequestedServiceQuotaChangeResponse {
  RequestedQuota?: RequestedServiceQuotaChange | undefined;
}

export interface GetServiceQuotaIncreaseRequestFromTemplateRequest {
  ServiceCode: string;
  QuotaCode: string;
  AwsRegion: string;
}

export interface GetServiceQuotaIncreaseRequestFromTemplateResponse {
  ServiceQuotaIncreaseRequestInTemplate?: ServiceQuotaIncreaseRequestInTemplate | undefined;
}

export interface GetServiceQuotaRequest {
  ServiceCode: string;
  QuotaCode: string;
  ContextId?: string | undefined;
}

export interface GetServiceQuotaResponse {
  Quota?: ServiceQuota | undefined;
}

export interface ListAWSDefaultServiceQuotasRequest {
  ServiceCode: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListAWSDefaultServiceQuotasResponse {
  NextToken?: string | undefined;
  Quotas?: readonly ServiceQuota[] | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryByQuotaRequest {
  ServiceCode: string;
  QuotaCode: string;
  Status?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  QuotaRequestedAtLevel?: string | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryByQuotaResponse {
  NextToken?: string | undefined;
  RequestedQuotas?: readonly RequestedServiceQuotaChange[] | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryRequest {
  ServiceCode?: string | undefined;
  Status?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  QuotaRequestedAtLevel?: string | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryResponse {
  NextToken?: string | undefined;
  RequestedQuotas?: readonly RequestedServiceQuotaChange[] | undefined;
}

export interface ListServiceQuotaIncreaseRequestsInTemplateRequest {
  ServiceCode?: string | undefined;
  AwsRegion?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListServiceQuotaIncreaseRequestsInTemplateResponse {
  ServiceQuotaIncreaseRequestInTemplateList?: readonly ServiceQuotaIncreaseRequestInTemplate[] | undefined;
  NextToken?: string | undefined;
}

export interface ListServiceQuotasRequest {
  ServiceCode: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  QuotaCode?: string | undefined;
  QuotaAppliedAtLevel?: string | undefined;
}

export interface ListServiceQuotasResponse {
  NextToken?: string | undefined;
  Quotas?: readonly ServiceQuota[] | undefined;
}

export interface ListServicesRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListServicesResponse {
  NextToken?: string | undefined;
  Services?: readonly ServiceInfo[] | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  Tags?: readonly Tag[] | undefined;
}

export interface MetricInfo {
  MetricNamespace?: string | undefined;
  MetricName?: string | undefined;
  MetricDimensions?: { [key: string]: string } | undefined;
  MetricStatisticRecommendation?: string | undefined;
}

export interface PutServiceQuotaIncreaseRequestIntoTemplateRequest {
  QuotaCode: string;
  ServiceCode: string;
  AwsRegion: string;
  DesiredValue: number;
}

export interface PutServiceQuotaIncreaseRequestIntoTemplateResponse {
  ServiceQuotaIncreaseRequestInTemplate?: ServiceQuotaIncreaseRequestInTemplate | undefined;
}

export interface QuotaContextInfo {
  ContextScope?: string | undefined;
  ContextScopeType?: string | undefined;
  ContextId?: string | undefined;
  AdjustableAtLevel?: string | undefined;
}

export interface QuotaInfo {
  QuotaCode?: string | undefined;
  QuotaName?: string | undefined;
}

export interface QuotaPeriod {
  PeriodValue?: number | undefined;
  PeriodUnit?: string | undefined;
}

export interface QuotaUtilizationInfo {
  QuotaCode?: string | undefined;
  ServiceCode?: string | undefined;
  QuotaName?: string | undefined;
  Namespace?: string | undefined;
  Utilization?: number | undefined;
  DefaultValue?: number | undefined;
  AppliedValue?: number | undefined;
  ServiceName?: string | undefined;
  Adjustable?: boolean | undefined;
}

export interface RequestServiceQuotaIncreaseRequest {
  ServiceCode: string;
  QuotaCode: string;
  DesiredValue: number;
  ContextId?: string | undefined;
  SupportCaseAllowed?: boolean | undefined;
}

export interface RequestServiceQuotaIncreaseResponse {
  RequestedQuota?: RequestedServiceQuotaChange | undefined;
}

export interface RequestedServiceQuotaChange {
  Id?: string | undefined;
  RequestType?: string | undefined;
  CaseId?: string | undefined;
  ServiceCode?: string | undefined;
  ServiceName?: string | undefined;
  QuotaCode?: string | undefined;
  QuotaName?: string | undefined;
  DesiredValue?: number | undefined;
  Status?: string | undefined;
  Created?: Date | undefined;
  LastUpdated?: Date | undefined;
  Requester?: string | undefined;
  QuotaArn?: string | undefined;
  GlobalQuota?: boolean | undefined;
  Unit?: string | undefined;
  QuotaRequestedAtLevel?: string | undefined;
  QuotaContext?: QuotaContextInfo | undefined;
}

export interface ServiceInfo {
  ServiceCode?: string | undefined;
  ServiceName?: string | undefined;
}

export interface ServiceQuota {
  ServiceCode?: string | undefined;
  ServiceName?: string | undefined;
  QuotaArn?: string | undefined;
  QuotaCode?: string | undefined;
  QuotaName?: string | undefined;
  Value?: number | undefined;
  Unit?: string | undefined;
  Adjustable?: boolean | undefined;
  GlobalQuota?: boolean | undefined;
  UsageMetric?: MetricInfo | undefined;
  Period?: QuotaPeriod | undefined;
  ErrorReason?: ErrorReason | undefined;
  QuotaAppliedAtLevel?: string | undefined;
  QuotaContext?: QuotaContextInfo | undefined;
  Description?: string | undefined;
}

export interface ServiceQuotaIncreaseRequestInTemplate {
  ServiceCode?: string | undefined;
  ServiceName?: string | undefined;
  QuotaCode?: string | undefined;
  QuotaName?: string | undefined;
  DesiredValue?: number | undefined;
  AwsRegion?: string | undefined;
  Unit?: string | undefined;
  GlobalQuota?: boolean | undefined;
}

export interface StartAutoManagementRequest {
  OptInLevel: string;
  OptInType: string;
  NotificationArn?: string | undefined;
  ExclusionList?: { [key: string]: readonly string[] } | undefined;
}

export interface StartAutoManagementResponse {}

export interface StartQuotaUtilizationReportRequest {}

export interface StartQuotaUtilizationReportResponse {
  ReportId?: string | undefined;
  Status?: string | undefined;
  Message?: string | undefined;
}

export interface StopAutoManagementRequest {}

export interface StopAutoManagementResponse {}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  ResourceARN: string;
  Tags: readonly Tag[];
}

export interface TagResourceResponse {}

export interface UntagResourceRequest {
  ResourceARN: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResponse {}

export interface UpdateAutoManagementRequest {
  OptInType?: string | undefined;
  NotificationArn?: string | undefined;
  ExclusionList?: { [key: string]: readonly string[] } | undefined;
}

export interface UpdateAutoManagementResponse {}

export type AdjustableAtLevelEnum =
  | "ACCOUNT"
  | "ALL"
  | "PER_RESOURCE";

export type AppliedLevelEnum =
  | "ACCOUNT"
  | "ALL"
  | "RESOURCE";

export type ErrorCode =
  | "DEPENDENCY_ACCESS_DENIED_ERROR"
  | "DEPENDENCY_SERVICE_ERROR"
  | "DEPENDENCY_THROTTLING_ERROR"
  | "SERVICE_QUOTA_NOT_AVAILABLE_ERROR";

export type OptInLevel =
  | "ACCOUNT";

export type OptInStatus =
  | "DISABLED"
  | "ENABLED";

export type OptInType =
  | "NotifyAndAdjust"
  | "NotifyOnly";

export type PeriodUnit =
  | "DAY"
  | "HOUR"
  | "MICROSECOND"
  | "MILLISECOND"
  | "MINUTE"
  | "SECOND"
  | "WEEK";

export type QuotaContextScope =
  | "ACCOUNT"
  | "RESOURCE";

export type ReportStatus =
  | "COMPLETED"
  | "FAILED"
  | "IN_PROGRESS"
  | "PENDING";

export type RequestStatus =
  | "APPROVED"
  | "CASE_CLOSED"
  | "CASE_OPENED"
  | "DENIED"
  | "INVALID_REQUEST"
  | "NOT_APPROVED"
  | "PENDING";

export type RequestType =
  | "AutomaticManagement";

export type ServiceQuotaTemplateAssociationStatus =
  | "ASSOCIATED"
  | "DISASSOCIATED";
