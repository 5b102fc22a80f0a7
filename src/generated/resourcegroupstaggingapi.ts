/** The types of ResourceGroupsTaggingAPI_20170126's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Resourcegroupstaggingapi {
  DescribeReportCreation: { input: DescribeReportCreationInput; output: DescribeReportCreationOutput };
  GetComplianceSummary: { input: GetComplianceSummaryInput; output: GetComplianceSummaryOutput };
  GetResources: { input: GetResourcesInput; output: GetResourcesOutput };
  GetTagKeys: { input: GetTagKeysInput; output: GetTagKeysOutput };
  GetTagValues: { input: GetTagValuesInput; output: GetTagValuesOutput };
  ListRequiredTags: { input: ListRequiredTagsInput; output: ListRequiredTagsOutput };
  StartReportCreation: { input: StartReportCreationInput; output: StartReportCreationOutput };
  TagResources: { input: TagResourcesInput; output: TagResourcesOutput };
  UntagResources: { input: UntagResourcesInput; output: UntagResourcesOutput };
}

export interface ComplianceDetails {
  NoncompliantKeys?: readonly string[] | undefined;
  KeysWithNoncompliantValues?: readonly string[] | undefined;
  MissingTagKeys?: readonly string[] | undefined;
  ComplianceStatus?: boolean | undefined;
}

export interface DescribeReportCreationInput {}

export interface DescribeReportCreationOutput {
  Status?: string | undefined;
  S3Location?: string | undefined;
  StartDate?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface FailureInfo {
  StatusCode?: number | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface GetComplianceSummaryInput {
  TargetIdFilters?: readonly string[] | undefined;
  RegionFilters?: readonly string[] | undefined;
  ResourceTypeFilters?: readonly string[] | undefined;
  TagKeyFilters?: readonly string[] | undefined;
  GroupBy?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  PaginationToken?: string | undefined;
}

export interface GetComplianceSummaryOutput {
  SummaryList?: readonly Summary[] | undefined;
  PaginationToken?: string | undefined;
}

export interface GetResourcesInput {
  PaginationToken?: string | undefined;
  TagFilters?: readonly TagFilter[] | undefined;
  ResourcesPerPage?: number | undefined;
  TagsPerPage?: number | undefined;
  ResourceTypeFilters?: readonly string[] | undefined;
  IncludeComplianceDetails?: boolean | undefined;
  ExcludeCompliantResources?: boolean | undefined;
  ResourceARNList?: readonly string[] | undefined;
}

export interface GetResourcesOutput {
  PaginationToken?: string | undefined;
  ResourceTagMappingList?: readonly ResourceTagMapping[] | undefined;
}

export interface GetTagKeysInput {
  PaginationToken?: string | undefined;
}

export interface GetTagKeysOutput {
  PaginationToken?: string | undefined;
  TagKeys?: readonly string[] | undefined;
}

export interface GetTagValuesInput {
  Key: string;
  PaginationToken?: string | undefined;
}

export interface GetTagValuesOutput {
  PaginationToken?: string | undefined;
  TagValues?: readonly string[] | undefined;
}

export interface ListRequiredTagsInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListRequiredTagsOutput {
  RequiredTags?: readonly RequiredTag[] | undefined;
  NextToken?: string | undefined;
}

export interface RequiredTag {
  ResourceType?: string | undefined;
  CloudFormationResourceTypes?: readonly string[] | undefined;
  ReportingTagKeys?: readonly string[] | undefined;
}

export interface ResourceTagMapping {
  ResourceARN?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ComplianceDetails?: ComplianceDetails | undefined;
}

export interface StartReportCreationInput {
  S3Bucket: string;
}

export interface StartReportCreationOutput {}

export interface Summary {
  LastUpdated?: string | undefined;
  TargetId?: string | undefined;
  TargetIdType?: string | undefined;
  Region?: string | undefined;
  ResourceType?: string | undefined;
  NonCompliantResources?: number | undefined;
}

export interface Tag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface TagFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface TagResourcesInput {
  ResourceARNList: readonly string[];
  Tags: { [key: string]: string };
}

export interface TagResourcesOutput {
  FailedResourcesMap?: { [key: string]: FailureInfo } | undefined;
}

export interface UntagResourcesInput {
  ResourceARNList: readonly string[];
  TagKeys: readonly string[];
}

export interface UntagResourcesOutput {
  FailedResourcesMap?: { [key: string]: FailureInfo } | undefined;
}

export type ErrorCode =
  | "InternalServiceException"
  | "InvalidParameterException";

export type GroupByAttribute =
  | "REGION"
  | "RESOURCE_TYPE"
  | "TARGET_ID";

export type TargetIdType =
  | "ACCOUNT"
  | "OU"
  | "ROOT";
