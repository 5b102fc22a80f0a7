/** The types of AWSBillingAndCostManagementDataExports's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface BcmDataExports {
  CreateExport: { input: CreateExportRequest; output: CreateExportResponse };
  DeleteExport: { input: DeleteExportRequest; output: DeleteExportResponse };
  GetExecution: { input: GetExecutionRequest; output: GetExecutionResponse };
  GetExport: { input: GetExportRequest; output: GetExportResponse };
  GetTable: { input: GetTableRequest; output: GetTableResponse };
  ListExecutions: { input: ListExecutionsRequest; output: ListExecutionsResponse };
  ListExports: { input: ListExportsRequest; output: ListExportsResponse };
  ListTables: { input: ListTablesRequest; output: ListTablesResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateExport: { input: UpdateExportRequest; output: UpdateExportResponse };
}

export interface Column {
  Name?: string | undefined;
  Type?: string | undefined;
  Description?: string | undefined;
}

export interface CreateExportRequest {
  Export?: Export | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateExportResponse {
  ExportArn?: string | undefined;
}

export interface DataQuery {
  QueryStatement?: string | undefined;
  TableConfigurations?: { [key: string]: { [key: string]: string } } | undefined;
}

export interface DeleteExportRequest {
  ExportArn?: string | undefined;
}

export interface DeleteExportResponse {
  ExportArn?: string | undefined;
}

export interface DestinationConfigurations {
  S3Destination?: S3Destination | undefined;
}

export interface ExecutionReference {
  ExecutionId?: string | undefined;
  ExecutionStatus?: ExecutionStatus | undefined;
}

export interface ExecutionStatus {
  StatusCode?: string | undefined;
  StatusReason?: string | undefined;
  CreatedAt?: Date | undefined;
  CompletedAt?: Date | undefined;
  LastUpdatedAt?: Date | undefined;
}

export interface Export {
  ExportArn?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  DataQuery?: DataQuery | undefined;
  DestinationConfigurations?: DestinationConfigurations | undefined;
  RefreshCadence?: RefreshCadence | undefined;
}

export interface ExportReference {
  ExportArn?: string | undefined;
  ExportName?: string | undefined;
  ExportStatus?: ExportStatus | undefined;
}

export interface ExportStatus {
  StatusCode?: string | undefined;
  StatusReason?: string | undefined;
  CreatedAt?: Date | undefined;
  LastUpdatedAt?: Date | undefined;
  LastRefreshedAt?: Date | undefined;
}

export interface GetExecutionRequest {
  ExportArn?: string | undefined;
  ExecutionId?: string | undefined;
}

export interface GetExecutionResponse {
  ExecutionId?: string | undefined;
  Export?: Export | undefined;
  ExecutionStatus?: ExecutionStatus | undefined;
}

export interface GetExportRequest {
  ExportArn?: string | undefined;
}

export interface GetExportResponse {
  Export?: Export | undefined;
  ExportStatus?: ExportStatus | undefined;
}

export interface GetTableRequest {
  TableName?: string | undefined;
  TableProperties?: { [key: string]: string } | undefined;
}

export interface GetTableResponse {
  TableName?: string | undefined;
  Description?: string | undefined;
  TableProperties?: { [key: string]: string } | undefined;
  Schema?: readonly Column[] | undefined;
}

export interface ListExecutionsRequest {
  ExportArn?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListExecutionsResponse {
  Executions?: readonly ExecutionReference[] | undefined;
  NextToken?: string | undefined;
}

export interface ListExportsRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListExportsResponse {
  Exports?: readonly ExportReference[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTablesRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListTablesResponse {
  Tables?: readonly Table[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceArn?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceResponse {
  ResourceTags?: readonly ResourceTag[] | undefined;
  NextToken?: string | undefined;
}

export interface RefreshCadence {
  Frequency?: string | undefined;
}

export interface ResourceTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface S3Destination {
  S3Bucket?: string | undefined;
  S3Prefix?: string | undefined;
  S3Region?: string | undefined;
  S3OutputConfigurations?: S3OutputConfigurations | undefined;
}

export interface S3OutputConfigurations {
  OutputType?: string | undefined;
  Format?: string | undefined;
  Compression?: string | undefined;
  Overwrite?: string | undefined;
}

export interface Table {
  TableName?: string | undefined;
  Description?: string | undefined;
  TableProperties?: readonly TablePropertyDescription[] | undefined;
}

export interface TablePropertyDescription {
  Name?: string | undefined;
  ValidValues?: readonly string[] | undefined;
  DefaultValue?: string | undefined;
  Description?: string | undefined;
}

export interface TagResourceRequest {
  ResourceArn?: string | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface TagResourceResponse {}

export interface UntagResourceRequest {
  ResourceArn?: string | undefined;
  ResourceTagKeys?: readonly string[] | undefined;
}

export interface UntagResourceResponse {}

export interface UpdateExportRequest {
  ExportArn?: string | undefined;
  Export?: Export | undefined;
}

export interface UpdateExportResponse {
  ExportArn?: string | undefined;
}

export type CompressionOption =
  | "GZIP"
  | "PARQUET";

export type ExecutionStatusCode =
  | "DELIVERY_FAILURE"
  | "DELIVERY_IN_PROCESS"
  | "DELIVERY_SUCCESS"
  | "INITIATION_IN_PROCESS"
  | "QUERY_FAILURE"
  | "QUERY_IN_PROCESS"
  | "QUERY_QUEUED";

export type ExecutionStatusReason =
  | "BILL_OWNER_CHANGED"
  | "INSUFFICIENT_PERMISSION"
  | "INTERNAL_FAILURE";

export type ExportStatusCode =
  | "HEALTHY"
  | "UNHEALTHY";

export type FormatOption =
  | "PARQUET"
  | "TEXT_OR_CSV";

export type FrequencyOption =
  | "SYNCHRONOUS";

export type OverwriteOption =
  | "CREATE_NEW_REPORT"
  | "OVERWRITE_REPORT";

export type S3OutputType =
  | "CUSTOM";
