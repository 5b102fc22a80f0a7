/** The types of Glacier's operations: generated from its API model, not to be edited. */

import type { RequestBody, ResponseBody } from "../kernel/body.ts";

/** Operation → input and output. */
export interface Glacier {
  AbortMultipartUpload: { input: AbortMultipartUploadInput; output: {} };
  AbortVaultLock: { input: AbortVaultLockInput; output: {} };
  AddTagsToVault: { input: AddTagsToVaultInput; output: {} };
  CompleteMultipartUpload: { input: CompleteMultipartUploadInput; output: ArchiveCreationOutput };
  CompleteVaultLock: { input: CompleteVaultLockInput; output: {} };
  CreateVault: { input: CreateVaultInput; output: CreateVaultOutput };
  DeleteArchive: { input: DeleteArchiveInput; output: {} };
  DeleteVault: { input: DeleteVaultInput; output: {} };
  DeleteVaultAccessPolicy: { input: DeleteVaultAccessPolicyInput; output: {} };
  DeleteVaultNotifications: { input: DeleteVaultNotificationsInput; output: {} };
  DescribeJob: { input: DescribeJobInput; output: GlacierJobDescription };
  DescribeVault: { input: DescribeVaultInput; output: DescribeVaultOutput };
  GetDataRetrievalPolicy: { input: GetDataRetrievalPolicyInput; output: GetDataRetrievalPolicyOutput };
  GetJobOutput: { input: GetJobOutputInput; output: GetJobOutputOutput };
  GetVaultAccessPolicy: { input: GetVaultAccessPolicyInput; output: GetVaultAccessPolicyOutput };
  GetVaultLock: { input: GetVaultLockInput; output: GetVaultLockOutput };
  GetVaultNotifications: { input: GetVaultNotificationsInput; output: GetVaultNotificationsOutput };
  InitiateJob: { input: InitiateJobInput; output: InitiateJobOutput };
  InitiateMultipartUpload: { input: InitiateMultipartUploadInput; output: InitiateMultipartUploadOutput };
  InitiateVaultLock: { input: InitiateVaultLockInput; output: InitiateVaultLockOutput };
  ListJobs: { input: ListJobsInput; output: ListJobsOutput };
  ListMultipartUploads: { input: ListMultipartUploadsInput; output: ListMultipartUploadsOutput };
  ListParts: { input: ListPartsInput; output: ListPartsOutput };
  ListProvisionedCapacity: { input: ListProvisionedCapacityInput; output: ListProvisionedCapacityOutput };
  ListTagsForVault: { input: ListTagsForVaultInput; output: ListTagsForVaultOutput };
  ListVaults: { input: ListVaultsInput; output: ListVaultsOutput };
  PurchaseProvisionedCapacity: { input: PurchaseProvisionedCapacityInput; output: PurchaseProvisionedCapacityOutput };
  RemoveTagsFromVault: { input: RemoveTagsFromVaultInput; output: {} };
  SetDataRetrievalPolicy: { input: SetDataRetrievalPolicyInput; output: {} };
  SetVaultAccessPolicy: { input: SetVaultAccessPolicyInput; output: {} };
  SetVaultNotifications: { input: SetVaultNotificationsInput; output: {} };
  UploadArchive: { input: UploadArchiveInput; output: ArchiveCreationOutput };
  UploadMultipartPart: { input: UploadMultipartPartInput; output: UploadMultipartPartOutput };
}

export interface AbortMultipartUploadInput {
  accountId: string;
  vaultName: string;
  uploadId: string;
}

export interface AbortVaultLockInput {
  accountId: string;
  vaultName: string;
}

export interface AddTagsToVaultInput {
  accountId: string;
  vaultName: string;
  Tags?: { [key: string]: string } | undefined;
}

export interface ArchiveCreationOutput {
  location?: string | undefined;
  checksum?: string | undefined;
  archiveId?: string | undefined;
}

export interface CSVInput {
  FileHeaderInfo?: string | undefined;
  Comments?: string | undefined;
  QuoteEscapeCharacter?: string | undefined;
  RecordDelimiter?: string | undefined;
  FieldDelimiter?: string | undefined;
  QuoteCharacter?: string | undefined;
}

export interface CSVOutput {
  QuoteFields?: string | undefined;
  QuoteEscapeCharacter?: string | undefined;
  RecordDelimiter?: string | undefined;
  FieldDelimiter?: string | undefined;
  QuoteCharacter?: string | undefined;
}

export interface CompleteMultipartUploadInput {
  accountId: string;
  vaultName: string;
  uploadId: string;
  archiveSize?: string | undefined;
  checksum?: string | undefined;
}

export interface CompleteVaultLockInput {
  accountId: string;
  vaultName: string;
  lockId: string;
}

export interface CreateVaultInput {
  accountId: string;
  vaultName: string;
}

export interface CreateVaultOutput {
  location?: string | undefined;
}

export interface DataRetrievalPolicy {
  Rules?: readonly DataRetrievalRule[] | undefined;
}

export interface DataRetrievalRule {
  Strategy?: string | undefined;
  BytesPerHour?: number | undefined;
}

export interface DeleteArchiveInput {
  accountId: string;
  vaultName: string;
  archiveId: string;
}

export interface DeleteVaultAccessPolicyInput {
  accountId: string;
  vaultName: string;
}

export interface DeleteVaultInput {
  accountId: string;
  vaultName: string;
}

export interface DeleteVaultNotificationsInput {
  accountId: string;
  vaultName: string;
}

export interface DescribeJobInput {
  accountId: string;
  vaultName: string;
  jobId: string;
}

export interface DescribeVaultInput {
  accountId: string;
  vaultName: string;
}

export interface DescribeVaultOutput {
  VaultARN?: string | undefined;
  VaultName?: string | undefined;
  CreationDate?: string | undefined;
  LastInventoryDate?: string | undefined;
  NumberOfArchives?: number | undefined;
  SizeInBytes?: number | undefined;
}

export interface Encryption {
  EncryptionType?: string | undefined;
  KMSKeyId?: string | undefined;
  KMSContext?: string | undefined;
}

export interface GetDataRetrievalPolicyInput {
  accountId: string;
}

export interface GetDataRetrievalPolicyOutput {
  Policy?: DataRetrievalPolicy | undefined;
}

export interface GetJobOutputInput {
  accountId: string;
  vaultName: string;
  jobId: string;
  range?: string | undefined;
}

export interface GetJobOutputOutput {
  body?: ResponseBody | undefined;
  checksum?: string | undefined;
  status?: number | undefined;
  contentRange?: string | undefined;
  acceptRanges?: string | undefined;
  contentType?: string | undefined;
  archiveDescription?: string | undefined;
}

export interface GetVaultAccessPolicyInput {
  accountId: string;
  vaultName: string;
}

export interface GetVaultAccessPolicyOutput {
  policy?: VaultAccessPolicy | undefined;
}

export interface GetVaultLockInput {
  accountId: string;
  vaultName: string;
}

export interface GetVaultLockOutput {
  Policy?: string | undefined;
  State?: string | undefined;
  ExpirationDate?: string | undefined;
  CreationDate?: string | undefined;
}

export interface GetVaultNotificationsInput {
  accountId: string;
  vaultName: string;
}

export interface GetVaultNotificationsOutput {
  vaultNotificationConfig?: VaultNotificationConfig | undefined;
}

export interface GlacierJobDescription {
  JobId?: string | undefined;
  JobDescription?: string | undefined;
  Action?: string | undefined;
  ArchiveId?: string | undefined;
  VaultARN?: string | undefined;
  CreationDate?: string | undefined;
  Completed?: boolean | undefined;
  StatusCode?: string | undefined;
  StatusMessage?: string | undefined;
  ArchiveSizeInBytes?: number | undefined;
  InventorySizeInBytes?: number | undefined;
  SNSTopic?: string | undefined;
  CompletionDate?: string | undefined;
  SHA256TreeHash?: string | undefined;
  ArchiveSHA256TreeHash?: string | undefined;
  RetrievalByteRange?: string | undefined;
  Tier?: string | undefined;
  InventoryRetrievalParameters?: InventoryRetrievalJobDescription | undefined;
  JobOutputPath?: string | undefined;
  SelectParameters?: SelectParameters | undefined;
  OutputLocation?: OutputLocation | undefined;
}

export interface Grant {
  Grantee?: Grantee | undefined;
  Permission?: string | undefined;
}

export interface Grantee {
  Type: string;
  DisplayName?: string | undefined;
  URI?: string | undefined;
  ID?: string | undefined;
  EmailAddress?: string | undefined;
}

export interface InitiateJobInput {
  accountId: string;
  vaultName: string;
  jobParameters?: JobParameters | undefined;
}

export interface InitiateJobOutput {
  location?: string | undefined;
  jobId?: string | undefined;
  jobOutputPath?: string | undefined;
}

export interface InitiateMultipartUploadInput {
  accountId: string;
  vaultName: string;
  archiveDescription?: string | undefined;
  partSize?: string | undefined;
}

export interface InitiateMultipartUploadOutput {
  location?: string | undefined;
  uploadId?: string | undefined;
}

export interface InitiateVaultLockInput {
  accountId: string;
  vaultName: string;
  policy?: VaultLockPolicy | undefined;
}

export interface InitiateVaultLockOutput {
  lockId?: string | undefined;
}

export interface InputSerialization {
  csv?: CSVInput | undefined;
}

export interface InventoryRetrievalJobDescription {
  Format?: string | undefined;
  StartDate?: string | undefined;
  EndDate?: string | undefined;
  Limit?: string | undefined;
  Marker?: string | undefined;
}

export interface InventoryRetrievalJobInput {
  StartDate?: string | undefined;
  EndDate?: string | undefined;
  Limit?: string | undefined;
  Marker?: string | undefined;
}

export interface JobParameters {
  Format?: string | undefined;
  Type?: string | undefined;
  ArchiveId?: string | undefined;
  Description?: string | undefined;
  SNSTopic?: string | undefined;
  RetrievalByteRange?: string | undefined;
  Tier?: string | undefined;
  InventoryRetrievalParameters?: InventoryRetrievalJobInput | undefined;
  SelectParameters?: SelectParameters | undefined;
  OutputLocation?: OutputLocation | undefined;
}

export interface ListJobsInput {
  accountId: string;
  vaultName: string;
  limit?: number | undefined;
  marker?: string | undefined;
  statuscode?: string | undefined;
  completed?: string | undefined;
}

export interface ListJobsOutput {
  JobList?: readonly GlacierJobDescription[] | undefined;
  Marker?: string | undefined;
}

export interface ListMultipartUploadsInput {
  accountId: string;
  vaultName: string;
  limit?: number | undefined;
  marker?: string | undefined;
}

export interface ListMultipartUploadsOutput {
  UploadsList?: readonly UploadListElement[] | undefined;
  Marker?: string | undefined;
}

export interface ListPartsInput {
  accountId: string;
  vaultName: string;
  uploadId: string;
  marker?: string | undefined;
  limit?: number | undefined;
}

export interface ListPartsOutput {
  MultipartUploadId?: string | undefined;
  VaultARN?: string | undefined;
  ArchiveDescription?: string | undefined;
  PartSizeInBytes?: number | undefined;
  CreationDate?: string | undefined;
  Parts?: readonly PartListElement[] | undefined;
  Marker?: string | undefined;
}

export interface ListProvisionedCapacityInput {
  accountId: string;
}

export interface ListProvisionedCapacityOutput {
  ProvisionedCapacityList?: readonly ProvisionedCapacityDescription[] | undefined;
}

export interface ListTagsForVaultInput {
  accountId: string;
  vaultName: string;
}

export interface ListTagsForVaultOutput {
  Tags?: { [key: string]: string } | undefined;
}

export interface ListVaultsInput {
  accountId: string;
  marker?: string | undefined;
  limit?: number | undefined;
}

export interface ListVaultsOutput {
  VaultList?: readonly DescribeVaultOutput[] | undefined;
  Marker?: string | undefined;
}

export interface OutputLocation {
  S3?: S3Location | undefined;
}

export interface OutputSerialization {
  csv?: CSVOutput | undefined;
}

export interface PartListElement {
  RangeInBytes?: string | undefined;
  SHA256TreeHash?: string | undefined;
}

export interface ProvisionedCapacityDescription {
  CapacityId?: string | undefined;
  StartDate?: string | undefined;
  ExpirationDate?: string | undefined;
}

export interface PurchaseProvisionedCapacityInput {
  accountId: string;
}

export interface PurchaseProvisionedCapacityOutput {
  capacityId?: string | undefined;
}

export interface RemoveTagsFromVaultInput {
  accountId: string;
  vaultName: string;
  TagKeys?: readonly string[] | undefined;
}

export interface S3Location {
  BucketName?: string | undefined;
  Prefix?: string | undefined;
  Encryption?: Encryption | undefined;
  CannedACL?: string | undefined;
  AccessControlList?: readonly Grant[] | undefined;
  Tagging?: { [key: string]: string } | undefined;
  UserMetadata?: { [key: string]: string } | undefined;
  StorageClass?: string | undefined;
}

export interface SelectParameters {
  InputSerialization?: InputSerialization | undefined;
  ExpressionType?: string | undefined;
  Expression?: string | undefined;
  OutputSerialization?: OutputSerialization | undefined;
}

export interface SetDataRetrievalPolicyInput {
  accountId: string;
  Policy?: DataRetrievalPolicy | undefined;
}

export interface SetVaultAccessPolicyInput {
  accountId: string;
  vaultName: string;
  policy?: VaultAccessPolicy | undefined;
}

export interface SetVaultNotificationsInput {
  accountId: string;
  vaultName: string;
  vaultNotificationConfig?: VaultNotificationConfig | undefined;
}

export interface UploadArchiveInput {
  vaultName: string;
  accountId: string;
  archiveDescription?: string | undefined;
  checksum?: string | undefined;
  body?: RequestBody | undefined;
}

export interface UploadListElement {
  MultipartUploadId?: string | undefined;
  VaultARN?: string | undefined;
  ArchiveDescription?: string | undefined;
  PartSizeInBytes?: number | undefined;
  CreationDate?: string | undefined;
}

export interface UploadMultipartPartInput {
  accountId: string;
  vaultName: string;
  uploadId: string;
  checksum?: string | undefined;
  range?: string | undefined;
  body?: RequestBody | undefined;
}

export interface UploadMultipartPartOutput {
  checksum?: string | undefined;
}

export interface VaultAccessPolicy {
  Policy?: string | undefined;
}

export interface VaultLockPolicy {
  Policy?: string | undefined;
}

export interface VaultNotificationConfig {
  SNSTopic?: string | undefined;
  Events?: readonly string[] | undefined;
}

export type ActionCode =
  | "ArchiveRetrieval"
  | "InventoryRetrieval"
  | "Select";

export type CannedACL =
  | "authenticated-read"
  | "aws-exec-read"
  | "bucket-owner-full-control"
  | "bucket-owner-read"
  | "private"
  | "public-read"
  | "public-read-write";

export type EncryptionType =
  | "AES256"
  | "aws:kms";

export type ExpressionType =
  | "SQL";

export type FileHeaderInfo =
  | "IGNORE"
  | "NONE"
  | "USE";

export type Permission =
  | "FULL_CONTROL"
  | "READ"
  | "READ_ACP"
  | "WRITE"
  | "WRITE_ACP";

export type QuoteFields =
  | "ALWAYS"
  | "ASNEEDED";

export type StatusCode =
  | "Failed"
  | "InProgress"
  | "Succeeded";

export type StorageClass =
  | "REDUCED_REDUNDANCY"
  | "STANDARD"
  | "STANDARD_IA";

export type Type =
  | "AmazonCustomerByEmail"
  | "CanonicalUser"
  | "Group";
