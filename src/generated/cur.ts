/** The types of AWSOrigamiServiceGatewayService's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Cur {
  DeleteReportDefinition: { input: DeleteReportDefinitionRequest; output: DeleteReportDefinitionResponse };
  DescribeReportDefinitions: { input: DescribeReportDefinitionsRequest; output: DescribeReportDefinitionsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ModifyReportDefinition: { input: ModifyReportDefinitionRequest; output: ModifyReportDefinitionResponse };
  PutReportDefinition: { input: PutReportDefinitionRequest; output: PutReportDefinitionResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
}

export interface DeleteReportDefinitionRequest {
  ReportName: string;
}

export interface DeleteReportDefinitionResponse {
  ResponseMessage?: string | undefined;
}

export interface DescribeReportDefinitionsRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeReportDefinitionsResponse {
  ReportDefinitions?: readonly ReportDefinition[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ReportName: string;
}

export interface ListTagsForResourceResponse {
  Tags?: readonly Tag[] | undefined;
}

export interface ModifyReportDefinitionRequest {
  ReportName: string;
  ReportDefinition: ReportDefinition;
}

export interface ModifyReportDefinitionResponse {}

export interface PutReportDefinitionRequest {
  ReportDefinition: ReportDefinition;
  Tags?: readonly Tag[] | undefined;
}

export interface PutReportDefinitionResponse {}

export interface ReportDefinition {
  ReportName: string;
  TimeUnit: string;
  Format: string;
  Compression: string;
  AdditionalSchemaElements: readonly string[];
  S3Bucket: string;
  S3Prefix: string;
  S3Region: string;
  AdditionalArtifacts?: readonly string[] | undefined;
  RefreshClosedReports?: boolean | undefined;
  ReportVersioning?: string | undefined;
  BillingViewArn?: string | undefined;
  ReportStatus?: ReportStatus | undefined;
}

export interface ReportStatus {
  lastDelivery?: string | undefined;
  lastStatus?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  ReportName: string;
  Tags: readonly Tag[];
}

export interface TagResourceResponse {}

export interface UntagResourceRequest {
  ReportName: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResponse {}

export type AWSRegion =
  | "af-south-1"
  | "ap-east-1"
  | "ap-northeast-1"
  | "ap-northeast-2"
  | "ap-northeast-3"
  | "ap-south-1"
  | "ap-south-2"
  | "ap-southeast-1"
  | "ap-southeast-2"
  | "ap-southeast-3"
  | "ca-central-1"
  | "cn-north-1"
  | "cn-northwest-1"
  | "eu-central-1"
  | "eu-central-2"
  | "eu-north-1"
  | "eu-south-1"
  | "eu-south-2"
  | "eu-west-1"
  | "eu-west-2"
  | "eu-west-3"
  | "me-central-1"
  | "me-south-1"
  | "sa-east-1"
  | "us-east-1"
  | "us-east-2"
  | "us-west-1"
  | "us-west-2";

export type AdditionalArtifact =
  | "ATHENA"
  | "QUICKSIGHT"
  | "REDSHIFT";

export type CompressionFormat =
  | "GZIP"
  | "Parquet"
  | "ZIP";

export type LastStatus =
  | "ERROR_NO_BUCKET"
  | "ERROR_PERMISSIONS"
  | "SUCCESS";

export type ReportFormat =
  | "Parquet"
  | "textORcsv";

export type ReportVersioning =
  | "CREATE_NEW_REPORT"
  | "OVERWRITE_REPORT";

export type SchemaElement =
  | "MANUAL_DISCOUNT_COMPATIBILITY"
  | "RESOURCES"
  | "SPLIT_COST_ALLOCATION_DATA";

export type TimeUnit =
  | "DAILY"
  | "HOURLY"
  | "MONTHLY";
