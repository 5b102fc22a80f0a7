/** The types of AWSSupport_20130415's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Support {
  AddAttachmentsToSet: { input: AddAttachmentsToSetRequest; output: AddAttachmentsToSetResponse };
  AddCommunicationToCase: { input: AddCommunicationToCaseRequest; output: AddCommunicationToCaseResponse };
  CompleteAttachmentUpload: { input: CompleteAttachmentUploadRequest; output: CompleteAttachmentUploadResponse };
  CreateCase: { input: CreateCaseRequest; output: CreateCaseResponse };
  DescribeAttachment: { input: DescribeAttachmentRequest; output: DescribeAttachmentResponse };
  DescribeAttachmentUploadStatus: { input: DescribeAttachmentUploadStatusRequest; output: DescribeAttachmentUploadStatusResponse };
  DescribeCases: { input: DescribeCasesRequest; output: DescribeCasesResponse };
  DescribeCommunications: { input: DescribeCommunicationsRequest; output: DescribeCommunicationsResponse };
  DescribeCreateCaseOptions: { input: DescribeCreateCaseOptionsRequest; output: DescribeCreateCaseOptionsResponse };
  DescribeServices: { input: DescribeServicesRequest; output: DescribeServicesResponse };
  DescribeSeverityLevels: { input: DescribeSeverityLevelsRequest; output: DescribeSeverityLevelsResponse };
  DescribeSupportedLanguages: { input: DescribeSupportedLanguagesRequest; output: DescribeSupportedLanguagesResponse };
  DescribeTrustedAdvisorCheckRefreshStatuses: { input: DescribeTrustedAdvisorCheckRefreshStatusesRequest; output: DescribeTrustedAdvisorCheckRefreshStatusesResponse };
  DescribeTrustedAdvisorCheckResult: { input: DescribeTrustedAdvisorCheckResultRequest; output: DescribeTrustedAdvisorCheckResultResponse };
  DescribeTrustedAdvisorCheckSummaries: { input: DescribeTrustedAdvisorCheckSummariesRequest; output: DescribeTrustedAdvisorCheckSummariesResponse };
  DescribeTrustedAdvisorChecks: { input: DescribeTrustedAdvisorChecksRequest; output: DescribeTrustedAdvisorChecksResponse };
  GetAttachmentDownloadLink: { input: GetAttachmentDownloadLinkRequest; output: GetAttachmentDownloadLinkResponse };
  GetAttachmentUploadLinks: { input: GetAttachmentUploadLinksRequest; output: GetAttachmentUploadLinksResponse };
  RefreshTrustedAdvisorCheck: { input: RefreshTrustedAdvisorCheckRequest; output: RefreshTrustedAdvisorCheckResponse };
  ResolveCase: { input: ResolveCaseRequest; output: ResolveCaseResponse };
}

export interface AddAttachmentsToSetRequest {
  attachments: readonly Attachment[];
  attachmentSetId?: string | undefined;
  dryRun?: boolean | undefined;
}

export interface AddAttachmentsToSetResponse {
  attachmentSetId?: string | undefined;
  expiryTime?: string | undefined;
}

export interface AddCommunicationToCaseRequest {
  communicationBody: string;
  caseId?: string | undefined;
  ccEmailAddresses?: readonly string[] | undefined;
  attachmentSetId?: string | undefined;
  uploadIds?: readonly string[] | undefined;
  dryRun?: boolean | undefined;
}

export interface AddCommunicationToCaseResponse {
  result?: boolean | undefined;
}

export interface Attachment {
  fileName?: string | undefined;
  data?: Uint8Array | undefined;
}

export interface AttachmentDetails {
  attachmentId?: string | undefined;
  fileName?: string | undefined;
}

export interface CaseDetails {
  caseId?: string | undefined;
  displayId?: string | undefined;
  subject?: string | undefined;
  status?: string | undefined;
  serviceCode?: string | undefined;
  categoryCode?: string | undefined;
  severityCode?: string | undefined;
  submittedBy?: string | undefined;
  timeCreated?: string | undefined;
  recentCommunications?: RecentCaseCommunications | undefined;
  ccEmailAddresses?: readonly string[] | undefined;
  language?: string | undefined;
}

export interface Category {
  code?: string | undefined;
  name?: string | undefined;
}

export interface Communication {
  caseId?: string | undefined;
  body?: string | undefined;
  submittedBy?: string | undefined;
  timeCreated?: string | undefined;
  attachments?: readonly AttachmentDetails[] | undefined;
  attachmentSet?: readonly AttachmentDetails[] | undefined;
}

export interface CommunicationTypeOptions {
  type?: string | undefined;
  supportedHours?: readonly SupportedHour[] | undefined;
  datesWithoutSupport?: readonly DateInterval[] | undefined;
}

export interface CompleteAttachmentUploadRequest {
  uploadId: string;
  completedUploads: readonly CompletedUpload[];
  dryRun?: boolean | undefined;
}

export interface CompleteAttachmentUploadResponse {
  uploadStatus?: string | undefined;
}

export interface CompletedUpload {
  partIndex: number;
  eTag: string;
}

export interface CreateCaseRequest {
  subject: string;
  communicationBody: string;
  serviceCode?: string | undefined;
  severityCode?: string | undefined;
  categoryCode?: string | undefined;
  ccEmailAddresses?: readonly string[] | undefined;
  language?: string | undefined;
  issueType?: string | undefined;
  attachmentSetId?: string | undefined;
  uploadIds?: readonly string[] | undefined;
  dryRun?: boolean | undefined;
}

export interface CreateCaseResponse {
  caseId?: string | undefined;
}

export interface DateInterval {
  startDateTime?: string | undefined;
  endDateTime?: string | undefined;
}

export interface DescribeAttachmentRequest {
  attachmentId: string;
  dryRun?: boolean | undefined;
}

export interface DescribeAttachmentResponse {
  attachment?: Attachment | undefined;
}

export interface DescribeAttachmentUploadStatusRequest {
  uploadId: string;
  dryRun?: boolean | undefined;
}

export interface DescribeAttachmentUploadStatusResponse {
  uploadStatus?: string | undefined;
  fileName?: string | undefined;
  uploadProgress?: UploadProgress | undefined;
}

export interface DescribeCasesRequest {
  caseIdList?: readonly string[] | undefined;
  displayId?: string | undefined;
  afterTime?: string | undefined;
  beforeTime?: string | undefined;
  includeResolvedCases?: boolean | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  language?: string | undefined;
  includeCommunications?: boolean | undefined;
  dryRun?: boolean | undefined;
}

export interface DescribeCasesResponse {
  cases?: readonly CaseDetails[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeCommunicationsRequest {
  caseId: string;
  beforeTime?: string | undefined;
  afterTime?: string | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  dryRun?: boolean | undefined;
}

export interface DescribeCommunicationsResponse {
  communications?: readonly Communication[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeCreateCaseOptionsRequest {
  issueType: string;
  serviceCode: string;
  language: string;
  categoryCode: string;
  dryRun?: boolean | undefined;
}

export interface DescribeCreateCaseOptionsResponse {
  languageAvailability?: string | undefined;
  communicationTypes?: readonly CommunicationTypeOptions[] | undefined;
}

export interface DescribeServicesRequest {
  serviceCodeList?: readonly string[] | undefined;
  language?: string | undefined;
  dryRun?: boolean | undefined;
}

export interface DescribeServicesResponse {
  services?: readonly Service[] | undefined;
}

export interface DescribeSeverityLevelsRequest {
  language?: string | undefined;
  dryRun?: boolean | undefined;
}

export interface DescribeSeverityLevelsResponse {
  severityLevels?: readonly SeverityLevel[] | undefined;
}

export interface DescribeSupportedLanguagesRequest {
  issueType: string;
  serviceCode: string;
  categoryCode: string;
  dryRun?: boolean | undefined;
}

export interface DescribeSupportedLanguagesResponse {
  supportedLanguages?: readonly SupportedLanguage[] | undefined;
}

export interface DescribeTrustedAdvisorCheckRefreshStatusesRequest {
  checkIds: readonly (string | null)[];
}

export interface DescribeTrustedAdvisorCheckRefreshStatusesResponse {
  statuses?: readonly TrustedAdvisorCheckRefreshStatus[] | undefined;
}

export interface DescribeTrustedAdvisorCheckResultRequest {
  checkId: string;
  language?: string | undefined;
}

export interface DescribeTrustedAdvisorCheckResultResponse {
  result?: TrustedAdvisorCheckResult | undefined;
}

export interface DescribeTrustedAdvisorCheckSummariesRequest {
  checkIds: readonly (string | null)[];
}

export interface DescribeTrustedAdvisorCheckSummariesResponse {
  summaries?: readonly TrustedAdvisorCheckSummary[] | undefined;
}

export interface DescribeTrustedAdvisorChecksRequest {
  language: string;
}

export interface DescribeTrustedAdvisorChecksResponse {
  checks?: readonly TrustedAdvisorCheckDescription[] | undefined;
}

export interface DownloadUrl {
  url?: string | undefined;
  expiryDate?: string | undefined;
}

export interface GetAttachmentDownloadLinkRequest {
  attachmentId: string;
  dryRun?: boolean | undefined;
}

export interface GetAttachmentDownloadLinkResponse {
  fileName?: string | undefined;
  downloadUrl?: DownloadUrl | undefined;
}

export interface GetAttachmentUploadLinksRequest {
  fileName: string;
  fileSizeBytes?: number | undefined;
  uploadId?: string | undefined;
  uploadRange?: UploadRange | undefined;
  dryRun?: boolean | undefined;
}

export interface GetAttachmentUploadLinksResponse {
  uploadId?: string | undefined;
  partSizeBytes?: number | undefined;
  totalParts?: number | undefined;
  uploadUrls?: readonly UploadUrl[] | undefined;
  nextIndex?: number | undefined;
}

export interface RecentCaseCommunications {
  communications?: readonly Communication[] | undefined;
  nextToken?: string | undefined;
}

export interface RefreshTrustedAdvisorCheckRequest {
  checkId: string;
}

export interface RefreshTrustedAdvisorCheckResponse {
  status?: TrustedAdvisorCheckRefreshStatus | undefined;
}

export interface ResolveCaseRequest {
  caseId?: string | undefined;
  dryRun?: boolean | undefined;
}

export interface ResolveCaseResponse {
  initialCaseStatus?: string | undefined;
  finalCaseStatus?: string | undefined;
}

export interface Service {
  code?: string | undefined;
  name?: string | undefined;
  categories?: readonly Category[] | undefined;
}

export interface SeverityLevel {
  code?: string | undefined;
  name?: string | undefined;
}

export interface SupportedHour {
  startTime?: string | undefined;
  endTime?: string | undefined;
}

export interface SupportedLanguage {
  code?: string | undefined;
  language?: string | undefined;
  display?: string | undefined;
}

export interface TrustedAdvisorCategorySpecificSummary {
  costOptimizing?: TrustedAdvisorCostOptimizingSummary | undefined;
}

export interface TrustedAdvisorCheckDescription {
  id?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  category?: string | undefined;
  metadata?: readonly (string | null)[] | undefined;
}

export interface TrustedAdvisorCheckRefreshStatus {
  checkId?: string | undefined;
  status?: string | undefined;
  millisUntilNextRefreshable?: number | undefined;
}

export interface TrustedAdvisorCheckResult {
  checkId?: string | undefined;
  timestamp?: string | undefined;
  status?: string | undefined;
  resourcesSummary?: TrustedAdvisorResourcesSummary | undefined;
  categorySpecificSummary?: TrustedAdvisorCategorySpecificSummary | undefined;
  flaggedResources?: readonly TrustedAdvisorResourceDetail[] | undefined;
}

export interface TrustedAdvisorCheckSummary {
  checkId?: string | undefined;
  timestamp?: string | undefined;
  status?: string | undefined;
  resourcesSummary?: TrustedAdvisorResourcesSummary | undefined;
  categorySpecificSummary?: TrustedAdvisorCategorySpecificSummary | undefined;
  hasFlaggedResources?: boolean | undefined;
}

export interface TrustedAdvisorCostOptimizingSummary {
  estimatedMonthlySavings?: number | undefined;
  estimatedPercentMonthlySavings?: number | undefined;
}

export interface TrustedAdvisorResourceDetail {
  status?: string | undefined;
  resourceId?: string | undefined;
  metadata?: readonly (string | null)[] | undefined;
  region?: string | undefined;
  isSuppressed?: boolean | undefined;
}

export interface TrustedAdvisorResourcesSummary {
  resourcesProcessed?: number | undefined;
  resourcesFlagged?: number | undefined;
  resourcesIgnored?: number | undefined;
  resourcesSuppressed?: number | undefined;
}

export interface UploadProgress {
  totalParts?: number | undefined;
  completedPartsCount?: number | undefined;
}

export interface UploadRange {
  startIndex: number;
  endIndex?: number | undefined;
}

export interface UploadUrl {
  url?: string | undefined;
  partIndex?: number | undefined;
  expiryDate?: string | undefined;
}

export type UploadStatus =
  | "attachment-not-ready"
  | "attachment-ready"
  | "failed";
