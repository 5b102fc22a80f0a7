/** The types of AmazonS3's operations: generated from its API model, not to be edited. */

import type { RequestBody, ResponseBody } from "../kernel/body.ts";

/** Operation → input and output. */
export interface S3 {
  AbortMultipartUpload: { input: AbortMultipartUploadRequest; output: AbortMultipartUploadOutput };
  CompleteMultipartUpload: { input: CompleteMultipartUploadRequest; output: CompleteMultipartUploadOutput };
  CopyObject: { input: CopyObjectRequest; output: CopyObjectOutput };
  CreateBucket: { input: CreateBucketRequest; output: CreateBucketOutput };
  CreateBucketMetadataConfiguration: { input: CreateBucketMetadataConfigurationRequest; output: {} };
  CreateBucketMetadataTableConfiguration: { input: CreateBucketMetadataTableConfigurationRequest; output: {} };
  CreateMultipartUpload: { input: CreateMultipartUploadRequest; output: CreateMultipartUploadOutput };
  CreateSession: { input: CreateSessionRequest; output: CreateSessionOutput };
  DeleteBucket: { input: DeleteBucketRequest; output: {} };
  DeleteBucketAnalyticsConfiguration: { input: DeleteBucketAnalyticsConfigurationRequest; output: {} };
  DeleteBucketCors: { input: DeleteBucketCorsRequest; output: {} };
  DeleteBucketEncryption: { input: DeleteBucketEncryptionRequest; output: {} };
  DeleteBucketIntelligentTieringConfiguration: { input: DeleteBucketIntelligentTieringConfigurationRequest; output: {} };
  DeleteBucketInventoryConfiguration: { input: DeleteBucketInventoryConfigurationRequest; output: {} };
  DeleteBucketLifecycle: { input: DeleteBucketLifecycleRequest; output: {} };
  DeleteBucketMetadataConfiguration: { input: DeleteBucketMetadataConfigurationRequest; output: {} };
  DeleteBucketMetadataTableConfiguration: { input: DeleteBucketMetadataTableConfigurationRequest; output: {} };
  DeleteBucketMetricsConfiguration: { input: DeleteBucketMetricsConfigurationRequest; output: {} };
  DeleteBucketOwnershipControls: { input: DeleteBucketOwnershipControlsRequest; output: {} };
  DeleteBucketPolicy: { input: DeleteBucketPolicyRequest; output: {} };
  DeleteBucketReplication: { input: DeleteBucketReplicationRequest; output: {} };
  DeleteBucketTagging: { input: DeleteBucketTaggingRequest; output: {} };
  DeleteBucketWebsite: { input: DeleteBucketWebsiteRequest; output: {} };
  DeleteObject: { input: DeleteObjectRequest; output: DeleteObjectOutput };
  DeleteObjectAnnotation: { input: DeleteObjectAnnotationRequest; output: DeleteObjectAnnotationOutput };
  DeleteObjectTagging: { input: DeleteObjectTaggingRequest; output: DeleteObjectTaggingOutput };
  DeleteObjects: { input: DeleteObjectsRequest; output: DeleteObjectsOutput };
  DeletePublicAccessBlock: { input: DeletePublicAccessBlockRequest; output: {} };
  GetBucketAbac: { input: GetBucketAbacRequest; output: GetBucketAbacOutput };
  GetBucketAccelerateConfiguration: { input: GetBucketAccelerateConfigurationRequest; output: GetBucketAccelerateConfigurationOutput };
  GetBucketAcl: { input: GetBucketAclRequest; output: GetBucketAclOutput };
  GetBucketAnalyticsConfiguration: { input: GetBucketAnalyticsConfigurationRequest; output: GetBucketAnalyticsConfigurationOutput };
  GetBucketCors: { input: GetBucketCorsRequest; output: GetBucketCorsOutput };
  GetBucketEncryption: { input: GetBucketEncryptionRequest; output: GetBucketEncryptionOutput };
  GetBucketIntelligentTieringConfiguration: { input: GetBucketIntelligentTieringConfigurationRequest; output: GetBucketIntelligentTieringConfigurationOutput };
  GetBucketInventoryConfiguration: { input: GetBucketInventoryConfigurationRequest; output: GetBucketInventoryConfigurationOutput };
  GetBucketLifecycleConfiguration: { input: GetBucketLifecycleConfigurationRequest; output: GetBucketLifecycleConfigurationOutput };
  GetBucketLocation: { input: GetBucketLocationRequest; output: GetBucketLocationOutput };
  GetBucketLogging: { input: GetBucketLoggingRequest; output: GetBucketLoggingOutput };
  GetBucketMetadataConfiguration: { input: GetBucketMetadataConfigurationRequest; output: GetBucketMetadataConfigurationOutput };
  GetBucketMetadataTableConfiguration: { input: GetBucketMetadataTableConfigurationRequest; output: GetBucketMetadataTableConfigurationOutput };
  GetBucketMetricsConfiguration: { input: GetBucketMetricsConfigurationRequest; output: GetBucketMetricsConfigurationOutput };
  GetBucketNotificationConfiguration: { input: GetBucketNotificationConfigurationRequest; output: NotificationConfiguration };
  GetBucketOwnershipControls: { input: GetBucketOwnershipControlsRequest; output: GetBucketOwnershipControlsOutput };
  GetBucketPolicy: { input: GetBucketPolicyRequest; output: GetBucketPolicyOutput };
  GetBucketPolicyStatus: { input: GetBucketPolicyStatusRequest; output: GetBucketPolicyStatusOutput };
  GetBucketReplication: { input: GetBucketReplicationRequest; output: GetBucketReplicationOutput };
  GetBucketRequestPayment: { input: GetBucketRequestPaymentRequest; output: GetBucketRequestPaymentOutput };
  GetBucketTagging: { input: GetBucketTaggingRequest; output: GetBucketTaggingOutput };
  GetBucketVersioning: { input: GetBucketVersioningRequest; output: GetBucketVersioningOutput };
  GetBucketWebsite: { input: GetBucketWebsiteRequest; output: GetBucketWebsiteOutput };
  GetObject: { input: GetObjectRequest; output: GetObjectOutput };
  GetObjectAcl: { input: GetObjectAclRequest; output: GetObjectAclOutput };
  GetObjectAnnotation: { input: GetObjectAnnotationRequest; output: GetObjectAnnotationOutput };
  GetObjectAttributes: { input: GetObjectAttributesRequest; output: GetObjectAttributesOutput };
  GetObjectLegalHold: { input: GetObjectLegalHoldRequest; output: GetObjectLegalHoldOutput };
  GetObjectLockConfiguration: { input: GetObjectLockConfigurationRequest; output: GetObjectLockConfigurationOutput };
  GetObjectRetention: { input: GetObjectRetentionRequest; output: GetObjectRetentionOutput };
  GetObjectTagging: { input: GetObjectTaggingRequest; output: GetObjectTaggingOutput };
  GetObjectTorrent: { input: GetObjectTorrentRequest; output: GetObjectTorrentOutput };
  GetPublicAccessBlock: { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput };
  HeadBucket: { input: HeadBucketRequest; output: HeadBucketOutput };
  HeadObject: { input: HeadObjectRequest; output: HeadObjectOutput };
  ListBucketAnalyticsConfigurations: { input: ListBucketAnalyticsConfigurationsRequest; output: ListBucketAnalyticsConfigurationsOutput };
  ListBucketIntelligentTieringConfigurations: { input: ListBucketIntelligentTieringConfigurationsRequest; output: ListBucketIntelligentTieringConfigurationsOutput };
  ListBucketInventoryConfigurations: { input: ListBucketInventoryConfigurationsRequest; output: ListBucketInventoryConfigurationsOutput };
  ListBucketMetricsConfigurations: { input: ListBucketMetricsConfigurationsRequest; output: ListBucketMetricsConfigurationsOutput };
  ListBuckets: { input: ListBucketsRequest; output: ListBucketsOutput };
  ListDirectoryBuckets: { input: ListDirectoryBucketsRequest; output: ListDirectoryBucketsOutput };
  ListMultipartUploads: { input: ListMultipartUploadsRequest; output: ListMultipartUploadsOutput };
  ListObjectAnnotations: { input: ListObjectAnnotationsRequest; output: ListObjectAnnotationsOutput };
  ListObjectVersions: { input: ListObjectVersionsRequest; output: ListObjectVersionsOutput };
  ListObjects: { input: ListObjectsRequest; output: ListObjectsOutput };
  ListObjectsV2: { input: ListObjectsV2Request; output: ListObjectsV2Output };
  ListParts: { input: ListPartsRequest; output: ListPartsOutput };
  PostObject: { input: PutObjectRequest; output: PutObjectOutput };
  PutBucketAbac: { input: PutBucketAbacRequest; output: {} };
  PutBucketAccelerateConfiguration: { input: PutBucketAccelerateConfigurationRequest; output: {} };
  PutBucketAcl: { input: PutBucketAclRequest; output: {} };
  PutBucketAnalyticsConfiguration: { input: PutBucketAnalyticsConfigurationRequest; output: {} };
  PutBucketCors: { input: PutBucketCorsRequest; output: {} };
  PutBucketEncryption: { input: PutBucketEncryptionRequest; output: {} };
  PutBucketIntelligentTieringConfiguration: { input: PutBucketIntelligentTieringConfigurationRequest; output: {} };
  PutBucketInventoryConfiguration: { input: PutBucketInventoryConfigurationRequest; output: {} };
  PutBucketLifecycleConfiguration: { input: PutBucketLifecycleConfigurationRequest; output: PutBucketLifecycleConfigurationOutput };
  PutBucketLogging: { input: PutBucketLoggingRequest; output: {} };
  PutBucketMetricsConfiguration: { input: PutBucketMetricsConfigurationRequest; output: {} };
  PutBucketNotificationConfiguration: { input: PutBucketNotificationConfigurationRequest; output: {} };
  PutBucketOwnershipControls: { input: PutBucketOwnershipControlsRequest; output: {} };
  PutBucketPolicy: { input: PutBucketPolicyRequest; output: {} };
  PutBucketReplication: { input: PutBucketReplicationRequest; output: {} };
  PutBucketRequestPayment: { input: PutBucketRequestPaymentRequest; output: {} };
  PutBucketTagging: { input: PutBucketTaggingRequest; output: {} };
  PutBucketVersioning: { input: PutBucketVersioningRequest; output: {} };
  PutBucketWebsite: { input: PutBucketWebsiteRequest; output: {} };
  PutObject: { input: PutObjectRequest; output: PutObjectOutput };
  PutObjectAcl: { input: PutObjectAclRequest; output: PutObjectAclOutput };
  PutObjectAnnotation: { input: PutObjectAnnotationRequest; output: PutObjectAnnotationOutput };
  PutObjectLegalHold: { input: PutObjectLegalHoldRequest; output: PutObjectLegalHoldOutput };
  PutObjectLockConfiguration: { input: PutObjectLockConfigurationRequest; output: PutObjectLockConfigurationOutput };
  PutObjectRetention: { input: PutObjectRetentionRequest; output: PutObjectRetentionOutput };
  PutObjectTagging: { input: PutObjectTaggingRequest; output: PutObjectTaggingOutput };
  PutPublicAccessBlock: { input: PutPublicAccessBlockRequest; output: {} };
  RenameObject: { input: RenameObjectRequest; output: RenameObjectOutput };
  RestoreObject: { input: RestoreObjectRequest; output: RestoreObjectOutput };
  SelectObjectContent: { input: SelectObjectContentRequest; output: SelectObjectContentOutput };
  UpdateBucketMetadataAnnotationTableConfiguration: { input: UpdateBucketMetadataAnnotationTableConfigurationRequest; output: {} };
  UpdateBucketMetadataInventoryTableConfiguration: { input: UpdateBucketMetadataInventoryTableConfigurationRequest; output: {} };
  UpdateBucketMetadataJournalTableConfiguration: { input: UpdateBucketMetadataJournalTableConfigurationRequest; output: {} };
  UpdateObjectEncryption: { input: UpdateObjectEncryptionRequest; output: UpdateObjectEncryptionResponse };
  UploadPart: { input: UploadPartRequest; output: UploadPartOutput };
  UploadPartCopy: { input: UploadPartCopyRequest; output: UploadPartCopyOutput };
  WriteGetObjectResponse: { input: WriteGetObjectResponseRequest; output: {} };
}

export interface AbacStatus {
  Status?: string | undefined;
}

export interface AbortIncompleteMultipartUpload {
  DaysAfterInitiation?: number | undefined;
}

export interface AbortMultipartUploadOutput {
  RequestCharged?: string | undefined;
}

export interface AbortMultipartUploadRequest {
  Bucket: string;
  Key: string;
  UploadId: string;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  IfMatchInitiatedTime?: Date | undefined;
}

export interface AccelerateConfiguration {
  Status?: string | undefined;
}

export interface AccessControlPolicy {
  Grants?: readonly Grant[] | undefined;
  Owner?: Owner | undefined;
}

export interface AccessControlTranslation {
  Owner: string;
}

export interface AnalyticsAndOperator {
  Prefix?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface AnalyticsConfiguration {
  Id: string;
  StorageClassAnalysis: StorageClassAnalysis;
  Filter?: AnalyticsFilter | undefined;
}

export interface AnalyticsExportDestination {
  S3BucketDestination: AnalyticsS3BucketDestination;
}

export interface AnalyticsFilter {
  Prefix?: string | undefined;
  Tag?: Tag | undefined;
  And?: AnalyticsAndOperator | undefined;
}

export interface AnalyticsS3BucketDestination {
  Format: string;
  Bucket: string;
  BucketAccountId?: string | undefined;
  Prefix?: string | undefined;
}

export interface AnnotationEntry {
  AnnotationName?: string | undefined;
  LastModified?: Date | undefined;
  Size?: number | undefined;
  ETag?: string | undefined;
  ChecksumAlgorithm?: readonly string[] | undefined;
  ReplicationStatus?: string | undefined;
}

export interface AnnotationTableConfiguration {
  ConfigurationState: string;
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined;
  Role?: string | undefined;
}

export interface AnnotationTableConfigurationResult {
  ConfigurationState?: string | undefined;
  TableStatus?: string | undefined;
  Error?: ErrorDetails | undefined;
  TableName?: string | undefined;
  TableArn?: string | undefined;
  Role?: string | undefined;
}

export interface AnnotationTableConfigurationUpdates {
  ConfigurationState: string;
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined;
  Role?: string | undefined;
}

export interface BlockedEncryptionTypes {
  EncryptionType?: readonly string[] | undefined;
}

export interface Bucket {
  Name?: string | undefined;
  CreationDate?: Date | undefined;
  BucketRegion?: string | undefined;
  BucketArn?: string | undefined;
}

export interface BucketInfo {
  DataRedundancy?: string | undefined;
  Type?: string | undefined;
}

export interface BucketLifecycleConfiguration {
  Rules: readonly LifecycleRule[];
}

export interface BucketLoggingStatus {
  LoggingEnabled?: LoggingEnabled | undefined;
}

export interface CORSConfiguration {
  CORSRules: readonly CORSRule[];
}

export interface CORSRule {
  AllowedMethods: readonly string[];
  AllowedOrigins: readonly string[];
  ID?: string | undefined;
  AllowedHeaders?: readonly string[] | undefined;
  ExposeHeaders?: readonly string[] | undefined;
  MaxAgeSeconds?: number | undefined;
}

export interface CSVInput {
  FileHeaderInfo?: string | undefined;
  Comments?: string | undefined;
  QuoteEscapeCharacter?: string | undefined;
  RecordDelimiter?: string | undefined;
  FieldDelimiter?: string | undefined;
  QuoteCharacter?: string | undefined;
  AllowQuotedRecordDelimiter?: boolean | undefined;
}

export interface CSVOutput {
  QuoteFields?: string | undefined;
  QuoteEscapeCharacter?: string | undefined;
  RecordDelimiter?: string | undefined;
  FieldDelimiter?: string | undefined;
  QuoteCharacter?: string | undefined;
}

export interface Checksum {
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  ChecksumType?: string | undefined;
}

export interface CommonPrefix {
  Prefix?: string | undefined;
}

export interface CompleteMultipartUploadOutput {
  Location?: string | undefined;
  Bucket?: string | undefined;
  Key?: string | undefined;
  Expiration?: string | undefined;
  ETag?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  ChecksumType?: string | undefined;
  ServerSideEncryption?: string | undefined;
  VersionId?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  RequestCharged?: string | undefined;
}

export interface CompleteMultipartUploadRequest {
  Bucket: string;
  Key: string;
  UploadId: string;
  MultipartUpload?: CompletedMultipartUpload | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  ChecksumType?: string | undefined;
  MpuObjectSize?: number | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  IfMatch?: string | undefined;
  IfNoneMatch?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
}

export interface CompletedMultipartUpload {
  Parts?: readonly CompletedPart[] | undefined;
}

export interface CompletedPart {
  ETag?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  PartNumber?: number | undefined;
}

export interface Condition {
  HttpErrorCodeReturnedEquals?: string | undefined;
  KeyPrefixEquals?: string | undefined;
}

export interface ContinuationEvent {}

export interface CopyObjectOutput {
  CopyObjectResult?: CopyObjectResult | undefined;
  Expiration?: string | undefined;
  CopySourceVersionId?: string | undefined;
  VersionId?: string | undefined;
  ServerSideEncryption?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSEKMSEncryptionContext?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  RequestCharged?: string | undefined;
}

export interface CopyObjectRequest {
  Bucket: string;
  CopySource: string;
  Key: string;
  ACL?: string | undefined;
  CacheControl?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ContentDisposition?: string | undefined;
  ContentEncoding?: string | undefined;
  ContentLanguage?: string | undefined;
  ContentType?: string | undefined;
  CopySourceIfMatch?: string | undefined;
  CopySourceIfModifiedSince?: Date | undefined;
  CopySourceIfNoneMatch?: string | undefined;
  CopySourceIfUnmodifiedSince?: Date | undefined;
  Expires?: Date | undefined;
  GrantFullControl?: string | undefined;
  GrantRead?: string | undefined;
  GrantReadACP?: string | undefined;
  GrantWriteACP?: string | undefined;
  IfMatch?: string | undefined;
  IfNoneMatch?: string | undefined;
  Metadata?: { [key: string]: string } | undefined;
  MetadataDirective?: string | undefined;
  TaggingDirective?: string | undefined;
  AnnotationDirective?: string | undefined;
  ServerSideEncryption?: string | undefined;
  StorageClass?: string | undefined;
  WebsiteRedirectLocation?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSEKMSEncryptionContext?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  CopySourceSSECustomerAlgorithm?: string | undefined;
  CopySourceSSECustomerKey?: string | undefined;
  CopySourceSSECustomerKeyMD5?: string | undefined;
  RequestPayer?: string | undefined;
  Tagging?: string | undefined;
  ObjectLockMode?: string | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  ObjectLockLegalHoldStatus?: string | undefined;
  ObjectLockEventHold?: string | undefined;
  ObjectLockEventHoldDurationDays?: number | undefined;
  ObjectLockEventHoldDurationYears?: number | undefined;
  ExpectedBucketOwner?: string | undefined;
  ExpectedSourceBucketOwner?: string | undefined;
}

export interface CopyObjectResult {
  ETag?: string | undefined;
  LastModified?: Date | undefined;
  ChecksumType?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
}

export interface CopyPartResult {
  ETag?: string | undefined;
  LastModified?: Date | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
}

export interface CreateBucketConfiguration {
  LocationConstraint?: string | undefined;
  Location?: LocationInfo | undefined;
  Bucket?: BucketInfo | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateBucketMetadataConfigurationRequest {
  Bucket: string;
  MetadataConfiguration: MetadataConfiguration;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface CreateBucketMetadataTableConfigurationRequest {
  Bucket: string;
  MetadataTableConfiguration: MetadataTableConfiguration;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface CreateBucketOutput {
  Location?: string | undefined;
  BucketArn?: string | undefined;
}

export interface CreateBucketRequest {
  Bucket: string;
  ACL?: string | undefined;
  CreateBucketConfiguration?: CreateBucketConfiguration | undefined;
  GrantFullControl?: string | undefined;
  GrantRead?: string | undefined;
  GrantReadACP?: string | undefined;
  GrantWrite?: string | undefined;
  GrantWriteACP?: string | undefined;
  ObjectLockEnabledForBucket?: boolean | undefined;
  ObjectOwnership?: string | undefined;
  BucketNamespace?: string | undefined;
}

export interface CreateMultipartUploadOutput {
  AbortDate?: Date | undefined;
  AbortRuleId?: string | undefined;
  Bucket?: string | undefined;
  Key?: string | undefined;
  UploadId?: string | undefined;
  ServerSideEncryption?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSEKMSEncryptionContext?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  RequestCharged?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ChecksumType?: string | undefined;
}

export interface CreateMultipartUploadRequest {
  Bucket: string;
  Key: string;
  ACL?: string | undefined;
  CacheControl?: string | undefined;
  ContentDisposition?: string | undefined;
  ContentEncoding?: string | undefined;
  ContentLanguage?: string | undefined;
  ContentType?: string | undefined;
  Expires?: Date | undefined;
  GrantFullControl?: string | undefined;
  GrantRead?: string | undefined;
  GrantReadACP?: string | undefined;
  GrantWriteACP?: string | undefined;
  Metadata?: { [key: string]: string } | undefined;
  ServerSideEncryption?: string | undefined;
  StorageClass?: string | undefined;
  WebsiteRedirectLocation?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSEKMSEncryptionContext?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  RequestPayer?: string | undefined;
  Tagging?: string | undefined;
  ObjectLockMode?: string | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  ObjectLockLegalHoldStatus?: string | undefined;
  ObjectLockEventHold?: string | undefined;
  ObjectLockEventHoldDurationDays?: number | undefined;
  ObjectLockEventHoldDurationYears?: number | undefined;
  ExpectedBucketOwner?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ChecksumType?: string | undefined;
}

export interface CreateSessionOutput {
  Credentials?: SessionCredentials | undefined;
  ServerSideEncryption?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSEKMSEncryptionContext?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
}

export interface CreateSessionRequest {
  Bucket: string;
  SessionMode?: string | undefined;
  ServerSideEncryption?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSEKMSEncryptionContext?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
}

export interface DefaultRetention {
  Mode?: string | undefined;
  Days?: number | undefined;
  Years?: number | undefined;
  DefaultEventHold?: EventHoldDuration | undefined;
}

export interface Delete {
  Objects: readonly ObjectIdentifier[];
  Quiet?: boolean | undefined;
}

export interface DeleteBucketAnalyticsConfigurationRequest {
  Bucket: string;
  Id: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketCorsRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketEncryptionRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketIntelligentTieringConfigurationRequest {
  Bucket: string;
  Id: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketInventoryConfigurationRequest {
  Bucket: string;
  Id: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketLifecycleRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketMetadataConfigurationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketMetadataTableConfigurationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketMetricsConfigurationRequest {
  Bucket: string;
  Id: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketOwnershipControlsRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketPolicyRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketReplicationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketTaggingRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketWebsiteRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteMarkerEntry {
  Owner?: Owner | undefined;
  Key?: string | undefined;
  VersionId?: string | undefined;
  IsLatest?: boolean | undefined;
  LastModified?: Date | undefined;
}

export interface DeleteMarkerReplication {
  Status?: string | undefined;
}

export interface DeleteObjectAnnotationOutput {
  ObjectVersionId?: string | undefined;
  RequestCharged?: string | undefined;
}

export interface DeleteObjectAnnotationRequest {
  Bucket: string;
  Key: string;
  AnnotationName: string;
  VersionId?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  ObjectIfMatch?: string | undefined;
}

export interface DeleteObjectOutput {
  DeleteMarker?: boolean | undefined;
  VersionId?: string | undefined;
  RequestCharged?: string | undefined;
}

export interface DeleteObjectRequest {
  Bucket: string;
  Key: string;
  MFA?: string | undefined;
  VersionId?: string | undefined;
  RequestPayer?: string | undefined;
  BypassGovernanceRetention?: boolean | undefined;
  ExpectedBucketOwner?: string | undefined;
  IfMatch?: string | undefined;
  IfMatchLastModifiedTime?: Date | undefined;
  IfMatchSize?: number | undefined;
}

export interface DeleteObjectTaggingOutput {
  VersionId?: string | undefined;
}

export interface DeleteObjectTaggingRequest {
  Bucket: string;
  Key: string;
  VersionId?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeleteObjectsOutput {
  Deleted?: readonly DeletedObject[] | undefined;
  RequestCharged?: string | undefined;
  Errors?: readonly Error[] | undefined;
}

export interface DeleteObjectsRequest {
  Bucket: string;
  Delete: Delete;
  MFA?: string | undefined;
  RequestPayer?: string | undefined;
  BypassGovernanceRetention?: boolean | undefined;
  ExpectedBucketOwner?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
}

export interface DeletePublicAccessBlockRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface DeletedObject {
  Key?: string | undefined;
  VersionId?: string | undefined;
  DeleteMarker?: boolean | undefined;
  DeleteMarkerVersionId?: string | undefined;
}

export interface Destination {
  Bucket: string;
  Account?: string | undefined;
  StorageClass?: string | undefined;
  AccessControlTranslation?: AccessControlTranslation | undefined;
  EncryptionConfiguration?: EncryptionConfiguration | undefined;
  ReplicationTime?: ReplicationTime | undefined;
  Metrics?: Metrics | undefined;
}

export interface DestinationResult {
  TableBucketType?: string | undefined;
  TableBucketArn?: string | undefined;
  TableNamespace?: string | undefined;
}

export interface Encryption {
  EncryptionType: string;
  KMSKeyId?: string | undefined;
  KMSContext?: string | undefined;
}

export interface EncryptionConfiguration {
  ReplicaKmsKeyID?: string | undefined;
}

export interface EndEvent {}

export interface Error {
  Key?: string | undefined;
  VersionId?: string | undefined;
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ErrorDetails {
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface ErrorDocument {
  Key: string;
}

export interface EventBridgeConfiguration {}

export interface EventHoldDuration {
  Days?: number | undefined;
  Years?: number | undefined;
}

export interface ExistingObjectReplication {
  Status: string;
}

export interface FilterRule {
  Name?: string | undefined;
  Value?: string | undefined;
}

export interface GetBucketAbacOutput {
  AbacStatus?: AbacStatus | undefined;
}

export interface GetBucketAbacRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketAccelerateConfigurationOutput {
  Status?: string | undefined;
  RequestCharged?: string | undefined;
}

export interface GetBucketAccelerateConfigurationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
  RequestPayer?: string | undefined;
}

export interface GetBucketAclOutput {
  Owner?: Owner | undefined;
  Grants?: readonly Grant[] | undefined;
}

export interface GetBucketAclRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketAnalyticsConfigurationOutput {
  AnalyticsConfiguration?: AnalyticsConfiguration | undefined;
}

export interface GetBucketAnalyticsConfigurationRequest {
  Bucket: string;
  Id: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketCorsOutput {
  CORSRules?: readonly CORSRule[] | undefined;
}

export interface GetBucketCorsRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketEncryptionOutput {
  ServerSideEncryptionConfiguration?: ServerSideEncryptionConfiguration | undefined;
}

export interface GetBucketEncryptionRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketIntelligentTieringConfigurationOutput {
  IntelligentTieringConfiguration?: IntelligentTieringConfiguration | undefined;
}

export interface GetBucketIntelligentTieringConfigurationRequest {
  Bucket: string;
  Id: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketInventoryConfigurationOutput {
  InventoryConfiguration?: InventoryConfiguration | undefined;
}

export interface GetBucketInventoryConfigurationRequest {
  Bucket: string;
  Id: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketLifecycleConfigurationOutput {
  Rules?: readonly LifecycleRule[] | undefined;
  TransitionDefaultMinimumObjectSize?: string | undefined;
}

export interface GetBucketLifecycleConfigurationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketLocationOutput {
  LocationConstraint?: string | undefined;
}

export interface GetBucketLocationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketLoggingOutput {
  LoggingEnabled?: LoggingEnabled | undefined;
}

export interface GetBucketLoggingRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketMetadataConfigurationOutput {
  GetBucketMetadataConfigurationResult?: GetBucketMetadataConfigurationResult | undefined;
}

export interface GetBucketMetadataConfigurationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketMetadataConfigurationResult {
  MetadataConfigurationResult?: MetadataConfigurationResult | undefined;
}

export interface GetBucketMetadataTableConfigurationOutput {
  GetBucketMetadataTableConfigurationResult?: GetBucketMetadataTableConfigurationResult | undefined;
}

export interface GetBucketMetadataTableConfigurationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketMetadataTableConfigurationResult {
  MetadataTableConfigurationResult?: MetadataTableConfigurationResult | undefined;
  Status?: string | undefined;
  Error?: ErrorDetails | undefined;
}

export interface GetBucketMetricsConfigurationOutput {
  MetricsConfiguration?: MetricsConfiguration | undefined;
}

export interface GetBucketMetricsConfigurationRequest {
  Bucket: string;
  Id: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketNotificationConfigurationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketOwnershipControlsOutput {
  OwnershipControls?: OwnershipControls | undefined;
}

export interface GetBucketOwnershipControlsRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketPolicyOutput {
  Policy?: string | undefined;
}

export interface GetBucketPolicyRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketPolicyStatusOutput {
  PolicyStatus?: PolicyStatus | undefined;
}

export interface GetBucketPolicyStatusRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketReplicationOutput {
  ReplicationConfiguration?: ReplicationConfiguration | undefined;
}

export interface GetBucketReplicationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketRequestPaymentOutput {
  Payer?: string | undefined;
}

export interface GetBucketRequestPaymentRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketTaggingOutput {
  TagSet?: readonly Tag[] | undefined;
}

export interface GetBucketTaggingRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketVersioningOutput {
  Status?: string | undefined;
  MFADelete?: string | undefined;
}

export interface GetBucketVersioningRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketWebsiteOutput {
  RedirectAllRequestsTo?: RedirectAllRequestsTo | undefined;
  IndexDocument?: IndexDocument | undefined;
  ErrorDocument?: ErrorDocument | undefined;
  RoutingRules?: readonly RoutingRule[] | undefined;
}

export interface GetBucketWebsiteRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectAclOutput {
  Owner?: Owner | undefined;
  Grants?: readonly Grant[] | undefined;
  RequestCharged?: string | undefined;
}

export interface GetObjectAclRequest {
  Bucket: string;
  Key: string;
  VersionId?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectAnnotationOutput {
  AnnotationPayload?: ResponseBody | undefined;
  ObjectVersionId?: string | undefined;
  LastModified?: Date | undefined;
  ContentLength?: number | undefined;
  ETag?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  ChecksumType?: string | undefined;
  ServerSideEncryption?: string | undefined;
  RequestCharged?: string | undefined;
  ReplicationStatus?: string | undefined;
}

export interface GetObjectAnnotationRequest {
  Bucket: string;
  Key: string;
  AnnotationName: string;
  VersionId?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  ChecksumMode?: string | undefined;
}

export interface GetObjectAttributesOutput {
  DeleteMarker?: boolean | undefined;
  LastModified?: Date | undefined;
  VersionId?: string | undefined;
  RequestCharged?: string | undefined;
  ETag?: string | undefined;
  Checksum?: Checksum | undefined;
  ObjectParts?: GetObjectAttributesParts | undefined;
  StorageClass?: string | undefined;
  ObjectSize?: number | undefined;
}

export interface GetObjectAttributesParts {
  TotalPartsCount?: number | undefined;
  PartNumberMarker?: string | undefined;
  NextPartNumberMarker?: string | undefined;
  MaxParts?: number | undefined;
  IsTruncated?: boolean | undefined;
  Parts?: readonly ObjectPart[] | undefined;
}

export interface GetObjectAttributesRequest {
  Bucket: string;
  Key: string;
  ObjectAttributes: readonly string[];
  VersionId?: string | undefined;
  MaxParts?: number | undefined;
  PartNumberMarker?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectLegalHoldOutput {
  LegalHold?: ObjectLockLegalHold | undefined;
}

export interface GetObjectLegalHoldRequest {
  Bucket: string;
  Key: string;
  VersionId?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectLockConfigurationOutput {
  ObjectLockConfiguration?: ObjectLockConfiguration | undefined;
}

export interface GetObjectLockConfigurationRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectOutput {
  Body?: ResponseBody | undefined;
  DeleteMarker?: boolean | undefined;
  AcceptRanges?: string | undefined;
  Expiration?: string | undefined;
  Restore?: string | undefined;
  LastModified?: Date | undefined;
  ContentLength?: number | undefined;
  ETag?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  ChecksumType?: string | undefined;
  MissingMeta?: number | undefined;
  VersionId?: string | undefined;
  CacheControl?: string | undefined;
  ContentDisposition?: string | undefined;
  ContentEncoding?: string | undefined;
  ContentLanguage?: string | undefined;
  ContentRange?: string | undefined;
  ContentType?: string | undefined;
  Expires?: Date | undefined;
  ExpiresString?: string | undefined;
  WebsiteRedirectLocation?: string | undefined;
  ServerSideEncryption?: string | undefined;
  Metadata?: { [key: string]: string } | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  StorageClass?: string | undefined;
  RequestCharged?: string | undefined;
  ReplicationStatus?: string | undefined;
  PartsCount?: number | undefined;
  TagCount?: number | undefined;
  ObjectLockMode?: string | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  ObjectLockLegalHoldStatus?: string | undefined;
  ObjectLockEventHold?: string | undefined;
  ObjectLockEventHoldDurationDays?: number | undefined;
  ObjectLockEventHoldDurationYears?: number | undefined;
}

export interface GetObjectRequest {
  Bucket: string;
  Key: string;
  IfMatch?: string | undefined;
  IfModifiedSince?: Date | undefined;
  IfNoneMatch?: string | undefined;
  IfUnmodifiedSince?: Date | undefined;
  Range?: string | undefined;
  ResponseCacheControl?: string | undefined;
  ResponseContentDisposition?: string | undefined;
  ResponseContentEncoding?: string | undefined;
  ResponseContentLanguage?: string | undefined;
  ResponseContentType?: string | undefined;
  ResponseExpires?: Date | undefined;
  VersionId?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  RequestPayer?: string | undefined;
  PartNumber?: number | undefined;
  ExpectedBucketOwner?: string | undefined;
  ChecksumMode?: string | undefined;
}

export interface GetObjectRetentionOutput {
  Retention?: ObjectLockRetention | undefined;
}

export interface GetObjectRetentionRequest {
  Bucket: string;
  Key: string;
  VersionId?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectTaggingOutput {
  TagSet?: readonly Tag[] | undefined;
  VersionId?: string | undefined;
}

export interface GetObjectTaggingRequest {
  Bucket: string;
  Key: string;
  VersionId?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  RequestPayer?: string | undefined;
}

export interface GetObjectTorrentOutput {
  Body?: ResponseBody | undefined;
  RequestCharged?: string | undefined;
}

export interface GetObjectTorrentRequest {
  Bucket: string;
  Key: string;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface GetPublicAccessBlockOutput {
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
}

export interface GetPublicAccessBlockRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface GlacierJobParameters {
  Tier: string;
}

export interface Grant {
  Grantee?: Grantee | undefined;
  Permission?: string | undefined;
}

export interface Grantee {
  Type: string;
  DisplayName?: string | undefined;
  EmailAddress?: string | undefined;
  ID?: string | undefined;
  URI?: string | undefined;
}

export interface HeadBucketOutput {
  BucketArn?: string | undefined;
  BucketLocationType?: string | undefined;
  BucketLocationName?: string | undefined;
  BucketRegion?: string | undefined;
  AccessPointAlias?: boolean | undefined;
}

export interface HeadBucketRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface HeadObjectOutput {
  DeleteMarker?: boolean | undefined;
  AcceptRanges?: string | undefined;
  Expiration?: string | undefined;
  Restore?: string | undefined;
  ArchiveStatus?: string | undefined;
  LastModified?: Date | undefined;
  ContentLength?: number | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  ChecksumType?: string | undefined;
  ETag?: string | undefined;
  MissingMeta?: number | undefined;
  VersionId?: string | undefined;
  CacheControl?: string | undefined;
  ContentDisposition?: string | undefined;
  ContentEncoding?: string | undefined;
  ContentLanguage?: string | undefined;
  ContentType?: string | undefined;
  ContentRange?: string | undefined;
  Expires?: Date | undefined;
  ExpiresString?: string | undefined;
  WebsiteRedirectLocation?: string | undefined;
  ServerSideEncryption?: string | undefined;
  Metadata?: { [key: string]: string } | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  StorageClass?: string | undefined;
  RequestCharged?: string | undefined;
  ReplicationStatus?: string | undefined;
  PartsCount?: number | undefined;
  TagCount?: number | undefined;
  ObjectLockMode?: string | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  ObjectLockLegalHoldStatus?: string | undefined;
  ObjectLockEventHold?: string | undefined;
  ObjectLockEventHoldDurationDays?: number | undefined;
  ObjectLockEventHoldDurationYears?: number | undefined;
}

export interface HeadObjectRequest {
  Bucket: string;
  Key: string;
  IfMatch?: string | undefined;
  IfModifiedSince?: Date | undefined;
  IfNoneMatch?: string | undefined;
  IfUnmodifiedSince?: Date | undefined;
  Range?: string | undefined;
  ResponseCacheControl?: string | undefined;
  ResponseContentDisposition?: string | undefined;
  ResponseContentEncoding?: string | undefined;
  ResponseContentLanguage?: string | undefined;
  ResponseContentType?: string | undefined;
  ResponseExpires?: Date | undefined;
  VersionId?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  RequestPayer?: string | undefined;
  PartNumber?: number | undefined;
  ExpectedBucketOwner?: string | undefined;
  ChecksumMode?: string | undefined;
}

export interface IndexDocument {
  Suffix: string;
}

export interface Initiator {
  ID?: string | undefined;
  DisplayName?: string | undefined;
}

export interface InputSerialization {
  CSV?: CSVInput | undefined;
  CompressionType?: string | undefined;
  JSON?: JSONInput | undefined;
  Parquet?: ParquetInput | undefined;
}

export interface IntelligentTieringAndOperator {
  Prefix?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface IntelligentTieringConfiguration {
  Id: string;
  Status: string;
  Tierings: readonly Tiering[];
  Filter?: IntelligentTieringFilter | undefined;
}

export interface IntelligentTieringFilter {
  Prefix?: string | undefined;
  Tag?: Tag | undefined;
  And?: IntelligentTieringAndOperator | undefined;
}

export interface InventoryConfiguration {
  Destination: InventoryDestination;
  IsEnabled: boolean;
  Id: string;
  IncludedObjectVersions: string;
  Schedule: InventorySchedule;
  Filter?: InventoryFilter | undefined;
  OptionalFields?: readonly string[] | undefined;
}

export interface InventoryDestination {
  S3BucketDestination: InventoryS3BucketDestination;
}

export interface InventoryEncryption {
  SSES3?: SSES3 | undefined;
  SSEKMS?: SSEKMS | undefined;
}

export interface InventoryFilter {
  Prefix: string;
}

export interface InventoryS3BucketDestination {
  Bucket: string;
  Format: string;
  AccountId?: string | undefined;
  Prefix?: string | undefined;
  Encryption?: InventoryEncryption | undefined;
}

export interface InventorySchedule {
  Frequency: string;
}

export interface InventoryTableConfiguration {
  ConfigurationState: string;
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined;
}

export interface InventoryTableConfigurationResult {
  ConfigurationState?: string | undefined;
  TableStatus?: string | undefined;
  Error?: ErrorDetails | undefined;
  TableName?: string | undefined;
  TableArn?: string | undefined;
}

export interface InventoryTableConfigurationUpdates {
  ConfigurationState: string;
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined;
}

export interface JSONInput {
  Type?: string | undefined;
}

export interface JSONOutput {
  RecordDelimiter?: string | undefined;
}

export interface JournalTableConfiguration {
  RecordExpiration: RecordExpiration;
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined;
}

export interface JournalTableConfigurationResult {
  TableStatus?: string | undefined;
  TableName?: string | undefined;
  RecordExpiration?: RecordExpiration | undefined;
  Error?: ErrorDetails | undefined;
  TableArn?: string | undefined;
}

export interface JournalTableConfigurationUpdates {
  RecordExpiration: RecordExpiration;
}

export interface LambdaFunctionConfiguration {
  LambdaFunctionArn: string;
  Events: readonly string[];
  Id?: string | undefined;
  Filter?: NotificationConfigurationFilter | undefined;
}

export interface LifecycleExpiration {
  Date?: Date | undefined;
  Days?: number | undefined;
  ExpiredObjectDeleteMarker?: boolean | undefined;
}

export interface LifecycleRule {
  Status: string;
  Expiration?: LifecycleExpiration | undefined;
  ID?: string | undefined;
  Prefix?: string | undefined;
  Filter?: LifecycleRuleFilter | undefined;
  Transitions?: readonly Transition[] | undefined;
  NoncurrentVersionTransitions?: readonly NoncurrentVersionTransition[] | undefined;
  NoncurrentVersionExpiration?: NoncurrentVersionExpiration | undefined;
  AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload | undefined;
}

export interface LifecycleRuleAndOperator {
  Prefix?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ObjectSizeGreaterThan?: number | undefined;
  ObjectSizeLessThan?: number | undefined;
}

export interface LifecycleRuleFilter {
  Prefix?: string | undefined;
  Tag?: Tag | undefined;
  ObjectSizeGreaterThan?: number | undefined;
  ObjectSizeLessThan?: number | undefined;
  And?: LifecycleRuleAndOperator | undefined;
}

export interface ListBucketAnalyticsConfigurationsOutput {
  IsTruncated?: boolean | undefined;
  ContinuationToken?: string | undefined;
  NextContinuationToken?: string | undefined;
  AnalyticsConfigurationList?: readonly AnalyticsConfiguration[] | undefined;
}

export interface ListBucketAnalyticsConfigurationsRequest {
  Bucket: string;
  ContinuationToken?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface ListBucketIntelligentTieringConfigurationsOutput {
  IsTruncated?: boolean | undefined;
  ContinuationToken?: string | undefined;
  NextContinuationToken?: string | undefined;
  IntelligentTieringConfigurationList?: readonly IntelligentTieringConfiguration[] | undefined;
}

export interface ListBucketIntelligentTieringConfigurationsRequest {
  Bucket: string;
  ContinuationToken?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface ListBucketInventoryConfigurationsOutput {
  ContinuationToken?: string | undefined;
  InventoryConfigurationList?: readonly InventoryConfiguration[] | undefined;
  IsTruncated?: boolean | undefined;
  NextContinuationToken?: string | undefined;
}

export interface ListBucketInventoryConfigurationsRequest {
  Bucket: string;
  ContinuationToken?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface ListBucketMetricsConfigurationsOutput {
  IsTruncated?: boolean | undefined;
  ContinuationToken?: string | undefined;
  NextContinuationToken?: string | undefined;
  MetricsConfigurationList?: readonly MetricsConfiguration[] | undefined;
}

export interface ListBucketMetricsConfigurationsRequest {
  Bucket: string;
  ContinuationToken?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface ListBucketsOutput {
  Buckets?: readonly Bucket[] | undefined;
  Owner?: Owner | undefined;
  ContinuationToken?: string | undefined;
  Prefix?: string | undefined;
}

export interface ListBucketsRequest {
  MaxBuckets?: number | undefined;
  ContinuationToken?: string | undefined;
  Prefix?: string | undefined;
  BucketRegion?: string | undefined;
}

export interface ListDirectoryBucketsOutput {
  Buckets?: readonly Bucket[] | undefined;
  ContinuationToken?: string | undefined;
}

export interface ListDirectoryBucketsRequest {
  ContinuationToken?: string | undefined;
  MaxDirectoryBuckets?: number | undefined;
}

export interface ListMultipartUploadsOutput {
  Bucket?: string | undefined;
  KeyMarker?: string | undefined;
  UploadIdMarker?: string | undefined;
  NextKeyMarker?: string | undefined;
  Prefix?: string | undefined;
  Delimiter?: string | undefined;
  NextUploadIdMarker?: string | undefined;
  MaxUploads?: number | undefined;
  IsTruncated?: boolean | undefined;
  Uploads?: readonly MultipartUpload[] | undefined;
  CommonPrefixes?: readonly CommonPrefix[] | undefined;
  EncodingType?: string | undefined;
  RequestCharged?: string | undefined;
}

export interface ListMultipartUploadsRequest {
  Bucket: string;
  Delimiter?: string | undefined;
  EncodingType?: string | undefined;
  KeyMarker?: string | undefined;
  MaxUploads?: number | undefined;
  Prefix?: string | undefined;
  UploadIdMarker?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  RequestPayer?: string | undefined;
}

export interface ListObjectAnnotationsOutput {
  Annotations?: readonly AnnotationEntry[] | undefined;
  Bucket?: string | undefined;
  Key?: string | undefined;
  ObjectVersionId?: string | undefined;
  AnnotationPrefix?: string | undefined;
  MaxAnnotationResults?: number | undefined;
  AnnotationCount?: number | undefined;
  ContinuationToken?: string | undefined;
  NextContinuationToken?: string | undefined;
  RequestCharged?: string | undefined;
}

export interface ListObjectAnnotationsRequest {
  Bucket: string;
  Key: string;
  VersionId?: string | undefined;
  MaxAnnotationResults?: number | undefined;
  AnnotationPrefix?: string | undefined;
  ContinuationToken?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface ListObjectVersionsOutput {
  IsTruncated?: boolean | undefined;
  KeyMarker?: string | undefined;
  VersionIdMarker?: string | undefined;
  NextKeyMarker?: string | undefined;
  NextVersionIdMarker?: string | undefined;
  Versions?: readonly ObjectVersion[] | undefined;
  DeleteMarkers?: readonly DeleteMarkerEntry[] | undefined;
  Name?: string | undefined;
  Prefix?: string | undefined;
  Delimiter?: string | undefined;
  MaxKeys?: number | undefined;
  CommonPrefixes?: readonly CommonPrefix[] | undefined;
  EncodingType?: string | undefined;
  RequestCharged?: string | undefined;
}

export interface ListObjectVersionsRequest {
  Bucket: string;
  Delimiter?: string | undefined;
  EncodingType?: string | undefined;
  KeyMarker?: string | undefined;
  MaxKeys?: number | undefined;
  Prefix?: string | undefined;
  VersionIdMarker?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  RequestPayer?: string | undefined;
  OptionalObjectAttributes?: readonly string[] | undefined;
}

export interface ListObjectsOutput {
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  NextMarker?: string | undefined;
  Contents?: readonly Object[] | undefined;
  Name?: string | undefined;
  Prefix?: string | undefined;
  Delimiter?: string | undefined;
  MaxKeys?: number | undefined;
  CommonPrefixes?: readonly CommonPrefix[] | undefined;
  EncodingType?: string | undefined;
  RequestCharged?: string | undefined;
}

export interface ListObjectsRequest {
  Bucket: string;
  Delimiter?: string | undefined;
  EncodingType?: string | undefined;
  Marker?: string | undefined;
  MaxKeys?: number | undefined;
  Prefix?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  OptionalObjectAttributes?: readonly string[] | undefined;
}

export interface ListObjectsV2Output {
  IsTruncated?: boolean | undefined;
  Contents?: readonly Object[] | undefined;
  Name?: string | undefined;
  Prefix?: string | undefined;
  Delimiter?: string | undefined;
  MaxKeys?: number | undefined;
  CommonPrefixes?: readonly CommonPrefix[] | undefined;
  EncodingType?: string | undefined;
  KeyCount?: number | undefined;
  ContinuationToken?: string | undefined;
  NextContinuationToken?: string | undefined;
  StartAfter?: string | undefined;
  RequestCharged?: string | undefined;
}

export interface ListObjectsV2Request {
  Bucket: string;
  Delimiter?: string | undefined;
  EncodingType?: string | undefined;
  MaxKeys?: number | undefined;
  Prefix?: string | undefined;
  ContinuationToken?: string | undefined;
  FetchOwner?: boolean | undefined;
  StartAfter?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  OptionalObjectAttributes?: readonly string[] | undefined;
}

export interface ListPartsOutput {
  AbortDate?: Date | undefined;
  AbortRuleId?: string | undefined;
  Bucket?: string | undefined;
  Key?: string | undefined;
  UploadId?: string | undefined;
  PartNumberMarker?: string | undefined;
  NextPartNumberMarker?: string | undefined;
  MaxParts?: number | undefined;
  IsTruncated?: boolean | undefined;
  Parts?: readonly Part[] | undefined;
  Initiator?: Initiator | undefined;
  Owner?: Owner | undefined;
  StorageClass?: string | undefined;
  RequestCharged?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ChecksumType?: string | undefined;
}

export interface ListPartsRequest {
  Bucket: string;
  Key: string;
  UploadId: string;
  MaxParts?: number | undefined;
  PartNumberMarker?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
}

export interface LocationInfo {
  Type?: string | undefined;
  Name?: string | undefined;
}

export interface LoggingEnabled {
  TargetBucket: string;
  TargetPrefix: string;
  TargetGrants?: readonly TargetGrant[] | undefined;
  TargetObjectKeyFormat?: TargetObjectKeyFormat | undefined;
}

export interface MetadataConfiguration {
  JournalTableConfiguration: JournalTableConfiguration;
  InventoryTableConfiguration?: InventoryTableConfiguration | undefined;
  AnnotationTableConfiguration?: AnnotationTableConfiguration | undefined;
}

export interface MetadataConfigurationResult {
  DestinationResult?: DestinationResult | undefined;
  JournalTableConfigurationResult?: JournalTableConfigurationResult | undefined;
  InventoryTableConfigurationResult?: InventoryTableConfigurationResult | undefined;
  AnnotationTableConfigurationResult?: AnnotationTableConfigurationResult | undefined;
}

export interface MetadataEntry {
  Name?: string | undefined;
  Value?: string | undefined;
}

export interface MetadataTableConfiguration {
  S3TablesDestination: S3TablesDestination;
}

export interface MetadataTableConfigurationResult {
  S3TablesDestinationResult?: S3TablesDestinationResult | undefined;
}

export interface MetadataTableEncryptionConfiguration {
  SseAlgorithm: string;
  KmsKeyArn?: string | undefined;
}

export interface Metrics {
  Status: string;
  EventThreshold?: ReplicationTimeValue | undefined;
}

export interface MetricsAndOperator {
  Prefix?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  AccessPointArn?: string | undefined;
}

export interface MetricsConfiguration {
  Id: string;
  Filter?: MetricsFilter | undefined;
}

export interface MetricsFilter {
  Prefix?: string | undefined;
  Tag?: Tag | undefined;
  AccessPointArn?: string | undefined;
  And?: MetricsAndOperator | undefined;
}

export interface MultipartUpload {
  UploadId?: string | undefined;
  Key?: string | undefined;
  Initiated?: Date | undefined;
  StorageClass?: string | undefined;
  Owner?: Owner | undefined;
  Initiator?: Initiator | undefined;
  ChecksumAlgorithm?: string | undefined;
  ChecksumType?: string | undefined;
}

export interface NoncurrentVersionExpiration {
  NoncurrentDays?: number | undefined;
  NewerNoncurrentVersions?: number | undefined;
}

export interface NoncurrentVersionTransition {
  NoncurrentDays?: number | undefined;
  StorageClass?: string | undefined;
  NewerNoncurrentVersions?: number | undefined;
}

export interface NotificationConfiguration {
  TopicConfigurations?: readonly TopicConfiguration[] | undefined;
  QueueConfigurations?: readonly QueueConfiguration[] | undefined;
  LambdaFunctionConfigurations?: readonly LambdaFunctionConfiguration[] | undefined;
  EventBridgeConfiguration?: EventBridgeConfiguration | undefined;
}

export interface NotificationConfigurationFilter {
  Key?: S3KeyFilter | undefined;
}

export interface Object {
  Key?: string | undefined;
  LastModified?: Date | undefined;
  ETag?: string | undefined;
  ChecksumAlgorithm?: readonly string[] | undefined;
  ChecksumType?: string | undefined;
  Size?: number | undefined;
  StorageClass?: string | undefined;
  Owner?: Owner | undefined;
  RestoreStatus?: RestoreStatus | undefined;
}

export interface ObjectEncryption {
  SSEKMS?: SSEKMSEncryption | undefined;
}

export interface ObjectIdentifier {
  Key: string;
  VersionId?: string | undefined;
  ETag?: string | undefined;
  LastModifiedTime?: Date | undefined;
  Size?: number | undefined;
}

export interface ObjectLockConfiguration {
  ObjectLockEnabled?: string | undefined;
  Rule?: ObjectLockRule | undefined;
}

export interface ObjectLockLegalHold {
  Status?: string | undefined;
}

export interface ObjectLockRetention {
  Mode?: string | undefined;
  RetainUntilDate?: Date | undefined;
  EventHold?: string | undefined;
  EventHoldDuration?: EventHoldDuration | undefined;
}

export interface ObjectLockRule {
  DefaultRetention?: DefaultRetention | undefined;
}

export interface ObjectPart {
  PartNumber?: number | undefined;
  Size?: number | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
}

export interface ObjectVersion {
  ETag?: string | undefined;
  ChecksumAlgorithm?: readonly string[] | undefined;
  ChecksumType?: string | undefined;
  Size?: number | undefined;
  StorageClass?: string | undefined;
  Key?: string | undefined;
  VersionId?: string | undefined;
  IsLatest?: boolean | undefined;
  LastModified?: Date | undefined;
  Owner?: Owner | undefined;
  RestoreStatus?: RestoreStatus | undefined;
}

export interface OutputLocation {
  S3?: S3Location | undefined;
}

export interface OutputSerialization {
  CSV?: CSVOutput | undefined;
  JSON?: JSONOutput | undefined;
}

export interface Owner {
  DisplayName?: string | undefined;
  ID?: string | undefined;
}

export interface OwnershipControls {
  Rules: readonly OwnershipControlsRule[];
}

export interface OwnershipControlsRule {
  ObjectOwnership: string;
}

export interface ParquetInput {}

export interface Part {
  PartNumber?: number | undefined;
  LastModified?: Date | undefined;
  ETag?: string | undefined;
  Size?: number | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
}

export interface PartitionedPrefix {
  PartitionDateSource?: string | undefined;
}

export interface PolicyStatus {
  IsPublic?: boolean | undefined;
}

export interface Progress {
  BytesScanned?: number | undefined;
  BytesProcessed?: number | undefined;
  BytesReturned?: number | undefined;
}

export interface ProgressEvent {
  Details?: Progress | undefined;
}

export interface PublicAccessBlockConfiguration {
  BlockPublicAcls?: boolean | undefined;
  IgnorePublicAcls?: boolean | undefined;
  BlockPublicPolicy?: boolean | undefined;
  RestrictPublicBuckets?: boolean | undefined;
}

export interface PutBucketAbacRequest {
  Bucket: string;
  AbacStatus: AbacStatus;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketAccelerateConfigurationRequest {
  Bucket: string;
  AccelerateConfiguration: AccelerateConfiguration;
  ExpectedBucketOwner?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
}

export interface PutBucketAclRequest {
  Bucket: string;
  ACL?: string | undefined;
  AccessControlPolicy?: AccessControlPolicy | undefined;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  GrantFullControl?: string | undefined;
  GrantRead?: string | undefined;
  GrantReadACP?: string | undefined;
  GrantWrite?: string | undefined;
  GrantWriteACP?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketAnalyticsConfigurationRequest {
  Bucket: string;
  Id: string;
  AnalyticsConfiguration: AnalyticsConfiguration;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketCorsRequest {
  Bucket: string;
  CORSConfiguration: CORSConfiguration;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketEncryptionRequest {
  Bucket: string;
  ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketIntelligentTieringConfigurationRequest {
  Bucket: string;
  Id: string;
  IntelligentTieringConfiguration: IntelligentTieringConfiguration;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketInventoryConfigurationRequest {
  Bucket: string;
  Id: string;
  InventoryConfiguration: InventoryConfiguration;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketLifecycleConfigurationOutput {
  TransitionDefaultMinimumObjectSize?: string | undefined;
}

export interface PutBucketLifecycleConfigurationRequest {
  Bucket: string;
  ChecksumAlgorithm?: string | undefined;
  LifecycleConfiguration?: BucketLifecycleConfiguration | undefined;
  ExpectedBucketOwner?: string | undefined;
  TransitionDefaultMinimumObjectSize?: string | undefined;
}

export interface PutBucketLoggingRequest {
  Bucket: string;
  BucketLoggingStatus: BucketLoggingStatus;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketMetricsConfigurationRequest {
  Bucket: string;
  Id: string;
  MetricsConfiguration: MetricsConfiguration;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketNotificationConfigurationRequest {
  Bucket: string;
  NotificationConfiguration: NotificationConfiguration;
  ExpectedBucketOwner?: string | undefined;
  SkipDestinationValidation?: boolean | undefined;
}

export interface PutBucketOwnershipControlsRequest {
  Bucket: string;
  OwnershipControls: OwnershipControls;
  ContentMD5?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
}

export interface PutBucketPolicyRequest {
  Bucket: string;
  Policy: string;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ConfirmRemoveSelfBucketAccess?: boolean | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketReplicationRequest {
  Bucket: string;
  ReplicationConfiguration: ReplicationConfiguration;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  Token?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketRequestPaymentRequest {
  Bucket: string;
  RequestPaymentConfiguration: RequestPaymentConfiguration;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketTaggingRequest {
  Bucket: string;
  Tagging: Tagging;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketVersioningRequest {
  Bucket: string;
  VersioningConfiguration: VersioningConfiguration;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  MFA?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketWebsiteRequest {
  Bucket: string;
  WebsiteConfiguration: WebsiteConfiguration;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectAclOutput {
  RequestCharged?: string | undefined;
}

export interface PutObjectAclRequest {
  Bucket: string;
  Key: string;
  ACL?: string | undefined;
  AccessControlPolicy?: AccessControlPolicy | undefined;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  GrantFullControl?: string | undefined;
  GrantRead?: string | undefined;
  GrantReadACP?: string | undefined;
  GrantWrite?: string | undefined;
  GrantWriteACP?: string | undefined;
  RequestPayer?: string | undefined;
  VersionId?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectAnnotationOutput {
  Key?: string | undefined;
  AnnotationName?: string | undefined;
  ObjectVersionId?: string | undefined;
  ETag?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  ChecksumType?: string | undefined;
  ServerSideEncryption?: string | undefined;
  RequestCharged?: string | undefined;
}

export interface PutObjectAnnotationRequest {
  Bucket: string;
  Key: string;
  AnnotationName: string;
  AnnotationPayload: RequestBody;
  VersionId?: string | undefined;
  ObjectIfMatch?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  ContentMD5?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectLegalHoldOutput {
  RequestCharged?: string | undefined;
}

export interface PutObjectLegalHoldRequest {
  Bucket: string;
  Key: string;
  LegalHold?: ObjectLockLegalHold | undefined;
  RequestPayer?: string | undefined;
  VersionId?: string | undefined;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectLockConfigurationOutput {
  RequestCharged?: string | undefined;
}

export interface PutObjectLockConfigurationRequest {
  Bucket: string;
  ObjectLockConfiguration?: ObjectLockConfiguration | undefined;
  RequestPayer?: string | undefined;
  Token?: string | undefined;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectOutput {
  Expiration?: string | undefined;
  ETag?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  ChecksumType?: string | undefined;
  ServerSideEncryption?: string | undefined;
  VersionId?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSEKMSEncryptionContext?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  Size?: number | undefined;
  RequestCharged?: string | undefined;
}

export interface PutObjectRequest {
  Bucket: string;
  Key: string;
  ACL?: string | undefined;
  Body?: RequestBody | undefined;
  CacheControl?: string | undefined;
  ContentDisposition?: string | undefined;
  ContentEncoding?: string | undefined;
  ContentLanguage?: string | undefined;
  ContentLength?: number | undefined;
  ContentMD5?: string | undefined;
  ContentType?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  Expires?: Date | undefined;
  IfMatch?: string | undefined;
  IfNoneMatch?: string | undefined;
  GrantFullControl?: string | undefined;
  GrantRead?: string | undefined;
  GrantReadACP?: string | undefined;
  GrantWriteACP?: string | undefined;
  WriteOffsetBytes?: number | undefined;
  Metadata?: { [key: string]: string } | undefined;
  ServerSideEncryption?: string | undefined;
  StorageClass?: string | undefined;
  WebsiteRedirectLocation?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSEKMSEncryptionContext?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  RequestPayer?: string | undefined;
  Tagging?: string | undefined;
  ObjectLockMode?: string | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  ObjectLockLegalHoldStatus?: string | undefined;
  ObjectLockEventHold?: string | undefined;
  ObjectLockEventHoldDurationDays?: number | undefined;
  ObjectLockEventHoldDurationYears?: number | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectRetentionOutput {
  RequestCharged?: string | undefined;
}

export interface PutObjectRetentionRequest {
  Bucket: string;
  Key: string;
  Retention?: ObjectLockRetention | undefined;
  RequestPayer?: string | undefined;
  VersionId?: string | undefined;
  BypassGovernanceRetention?: boolean | undefined;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectTaggingOutput {
  VersionId?: string | undefined;
}

export interface PutObjectTaggingRequest {
  Bucket: string;
  Key: string;
  Tagging: Tagging;
  VersionId?: string | undefined;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  RequestPayer?: string | undefined;
}

export interface PutPublicAccessBlockRequest {
  Bucket: string;
  PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface QueueConfiguration {
  QueueArn: string;
  Events: readonly string[];
  Id?: string | undefined;
  Filter?: NotificationConfigurationFilter | undefined;
}

export interface RecordExpiration {
  Expiration: string;
  Days?: number | undefined;
}

export interface RecordsEvent {
  Payload?: Uint8Array | undefined;
}

export interface Redirect {
  HostName?: string | undefined;
  HttpRedirectCode?: string | undefined;
  Protocol?: string | undefined;
  ReplaceKeyPrefixWith?: string | undefined;
  ReplaceKeyWith?: string | undefined;
}

export interface RedirectAllRequestsTo {
  HostName: string;
  Protocol?: string | undefined;
}

export interface RenameObjectOutput {}

export interface RenameObjectRequest {
  Bucket: string;
  Key: string;
  RenameSource: string;
  DestinationIfMatch?: string | undefined;
  DestinationIfNoneMatch?: string | undefined;
  DestinationIfModifiedSince?: Date | undefined;
  DestinationIfUnmodifiedSince?: Date | undefined;
  SourceIfMatch?: string | undefined;
  SourceIfNoneMatch?: string | undefined;
  SourceIfModifiedSince?: Date | undefined;
  SourceIfUnmodifiedSince?: Date | undefined;
  ClientToken?: string | undefined;
}

export interface ReplicaModifications {
  Status: string;
}

export interface ReplicationConfiguration {
  Role: string;
  Rules: readonly ReplicationRule[];
}

export interface ReplicationRule {
  Status: string;
  Destination: Destination;
  ID?: string | undefined;
  Priority?: number | undefined;
  Prefix?: string | undefined;
  Filter?: ReplicationRuleFilter | undefined;
  SourceSelectionCriteria?: SourceSelectionCriteria | undefined;
  ExistingObjectReplication?: ExistingObjectReplication | undefined;
  DeleteMarkerReplication?: DeleteMarkerReplication | undefined;
}

export interface ReplicationRuleAndOperator {
  Prefix?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ReplicationRuleFilter {
  Prefix?: string | undefined;
  Tag?: Tag | undefined;
  And?: ReplicationRuleAndOperator | undefined;
}

export interface ReplicationTime {
  Status: string;
  Time: ReplicationTimeValue;
}

export interface ReplicationTimeValue {
  Minutes?: number | undefined;
}

export interface RequestPaymentConfiguration {
  Payer: string;
}

export interface RequestProgress {
  Enabled?: boolean | undefined;
}

export interface RestoreObjectOutput {
  RequestCharged?: string | undefined;
  RestoreOutputPath?: string | undefined;
}

export interface RestoreObjectRequest {
  Bucket: string;
  Key: string;
  VersionId?: string | undefined;
  RestoreRequest?: RestoreRequest | undefined;
  RequestPayer?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface RestoreRequest {
  Days?: number | undefined;
  GlacierJobParameters?: GlacierJobParameters | undefined;
  Type?: string | undefined;
  Tier?: string | undefined;
  Description?: string | undefined;
  SelectParameters?: SelectParameters | undefined;
  OutputLocation?: OutputLocation | undefined;
}

export interface RestoreStatus {
  IsRestoreInProgress?: boolean | undefined;
  RestoreExpiryDate?: Date | undefined;
}

export interface RoutingRule {
  Redirect: Redirect;
  Condition?: Condition | undefined;
}

export interface S3KeyFilter {
  FilterRules?: readonly FilterRule[] | undefined;
}

export interface S3Location {
  BucketName: string;
  Prefix: string;
  Encryption?: Encryption | undefined;
  CannedACL?: string | undefined;
  AccessControlList?: readonly Grant[] | undefined;
  Tagging?: Tagging | undefined;
  UserMetadata?: readonly MetadataEntry[] | undefined;
  StorageClass?: string | undefined;
}

export interface S3TablesDestination {
  TableBucketArn: string;
  TableName: string;
}

export interface S3TablesDestinationResult {
  TableBucketArn?: string | undefined;
  TableName?: string | undefined;
  TableArn?: string | undefined;
  TableNamespace?: string | undefined;
}

export interface SSEKMS {
  KeyId: string;
}

export interface SSEKMSEncryption {
  KMSKeyArn: string;
  BucketKeyEnabled?: boolean | undefined;
}

export interface SSES3 {}

export interface ScanRange {
  Start?: number | undefined;
  End?: number | undefined;
}

export interface SelectObjectContentEventStream {
  Records?: RecordsEvent | undefined;
  Stats?: StatsEvent | undefined;
  Progress?: ProgressEvent | undefined;
  Cont?: ContinuationEvent | undefined;
  End?: EndEvent | undefined;
}

export interface SelectObjectContentOutput {
  Payload?: AsyncIterable<SelectObjectContentEventStream> | undefined;
}

export interface SelectObjectContentRequest {
  Bucket: string;
  Key: string;
  Expression: string;
  ExpressionType: string;
  InputSerialization: InputSerialization;
  OutputSerialization: OutputSerialization;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  RequestProgress?: RequestProgress | undefined;
  ScanRange?: ScanRange | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface SelectParameters {
  InputSerialization: InputSerialization;
  ExpressionType: string;
  Expression: string;
  OutputSerialization: OutputSerialization;
}

export interface ServerSideEncryptionByDefault {
  SSEAlgorithm: string;
  KMSMasterKeyID?: string | undefined;
}

export interface ServerSideEncryptionConfiguration {
  Rules: readonly ServerSideEncryptionRule[];
}

export interface ServerSideEncryptionRule {
  ApplyServerSideEncryptionByDefault?: ServerSideEncryptionByDefault | undefined;
  BucketKeyEnabled?: boolean | undefined;
  BlockedEncryptionTypes?: BlockedEncryptionTypes | undefined;
}

export interface SessionCredentials {
  AccessKeyId?: string | undefined;
  SecretAccessKey?: string | undefined;
  SessionToken?: string | undefined;
  Expiration?: Date | undefined;
}

export interface SimplePrefix {}

export interface SourceSelectionCriteria {
  SseKmsEncryptedObjects?: SseKmsEncryptedObjects | undefined;
  ReplicaModifications?: ReplicaModifications | undefined;
}

export interface SseKmsEncryptedObjects {
  Status: string;
}

export interface Stats {
  BytesScanned?: number | undefined;
  BytesProcessed?: number | undefined;
  BytesReturned?: number | undefined;
}

export interface StatsEvent {
  Details?: Stats | undefined;
}

export interface StorageClassAnalysis {
  DataExport?: StorageClassAnalysisDataExport | undefined;
}

export interface StorageClassAnalysisDataExport {
  OutputSchemaVersion: string;
  Destination: AnalyticsExportDestination;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface Tagging {
  TagSet?: readonly Tag[] | undefined;
}

export interface TargetGrant {
  Grantee?: Grantee | undefined;
  Permission?: string | undefined;
}

export interface TargetObjectKeyFormat {
  SimplePrefix?: SimplePrefix | undefined;
  PartitionedPrefix?: PartitionedPrefix | undefined;
}

export interface Tiering {
  Days: number;
  AccessTier: string;
}

export interface TopicConfiguration {
  TopicArn: string;
  Events: readonly string[];
  Id?: string | undefined;
  Filter?: NotificationConfigurationFilter | undefined;
}

export interface Transition {
  Date?: Date | undefined;
  Days?: number | undefined;
  StorageClass?: string | undefined;
}

export interface UpdateBucketMetadataAnnotationTableConfigurationRequest {
  Bucket: string;
  AnnotationTableConfiguration: AnnotationTableConfigurationUpdates;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface UpdateBucketMetadataInventoryTableConfigurationRequest {
  Bucket: string;
  InventoryTableConfiguration: InventoryTableConfigurationUpdates;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface UpdateBucketMetadataJournalTableConfigurationRequest {
  Bucket: string;
  JournalTableConfiguration: JournalTableConfigurationUpdates;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface UpdateObjectEncryptionRequest {
  Bucket: string;
  Key: string;
  ObjectEncryption: ObjectEncryption;
  VersionId?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
}

export interface UpdateObjectEncryptionResponse {
  RequestCharged?: string | undefined;
}

export interface UploadPartCopyOutput {
  CopySourceVersionId?: string | undefined;
  CopyPartResult?: CopyPartResult | undefined;
  ServerSideEncryption?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  RequestCharged?: string | undefined;
}

export interface UploadPartCopyRequest {
  Bucket: string;
  CopySource: string;
  Key: string;
  PartNumber: number;
  UploadId: string;
  CopySourceIfMatch?: string | undefined;
  CopySourceIfModifiedSince?: Date | undefined;
  CopySourceIfNoneMatch?: string | undefined;
  CopySourceIfUnmodifiedSince?: Date | undefined;
  CopySourceRange?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  CopySourceSSECustomerAlgorithm?: string | undefined;
  CopySourceSSECustomerKey?: string | undefined;
  CopySourceSSECustomerKeyMD5?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
  ExpectedSourceBucketOwner?: string | undefined;
}

export interface UploadPartOutput {
  ServerSideEncryption?: string | undefined;
  ETag?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  RequestCharged?: string | undefined;
}

export interface UploadPartRequest {
  Bucket: string;
  Key: string;
  PartNumber: number;
  UploadId: string;
  Body?: RequestBody | undefined;
  ContentLength?: number | undefined;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  RequestPayer?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface VersioningConfiguration {
  MFADelete?: string | undefined;
  Status?: string | undefined;
}

export interface WebsiteConfiguration {
  ErrorDocument?: ErrorDocument | undefined;
  IndexDocument?: IndexDocument | undefined;
  RedirectAllRequestsTo?: RedirectAllRequestsTo | undefined;
  RoutingRules?: readonly RoutingRule[] | undefined;
}

export interface WriteGetObjectResponseRequest {
  RequestRoute: string;
  RequestToken: string;
  Body?: RequestBody | undefined;
  StatusCode?: number | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
  AcceptRanges?: string | undefined;
  CacheControl?: string | undefined;
  ContentDisposition?: string | undefined;
  ContentEncoding?: string | undefined;
  ContentLanguage?: string | undefined;
  ContentLength?: number | undefined;
  ContentRange?: string | undefined;
  ContentType?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  DeleteMarker?: boolean | undefined;
  ETag?: string | undefined;
  Expires?: Date | undefined;
  Expiration?: string | undefined;
  LastModified?: Date | undefined;
  MissingMeta?: number | undefined;
  Metadata?: { [key: string]: string } | undefined;
  ObjectLockMode?: string | undefined;
  ObjectLockLegalHoldStatus?: string | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  PartsCount?: number | undefined;
  ReplicationStatus?: string | undefined;
  RequestCharged?: string | undefined;
  Restore?: string | undefined;
  ServerSideEncryption?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  StorageClass?: string | undefined;
  TagCount?: number | undefined;
  VersionId?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
}

export type AnalyticsS3ExportFileFormat =
  | "CSV";

export type AnnotationConfigurationState =
  | "DISABLED"
  | "ENABLED";

export type AnnotationDirective =
  | "COPY"
  | "EXCLUDE";

export type ArchiveStatus =
  | "ARCHIVE_ACCESS"
  | "DEEP_ARCHIVE_ACCESS";

export type BucketAbacStatus =
  | "Disabled"
  | "Enabled";

export type BucketAccelerateStatus =
  | "Enabled"
  | "Suspended";

export type BucketCannedACL =
  | "authenticated-read"
  | "private"
  | "public-read"
  | "public-read-write";

export type BucketLocationConstraint =
  | "EU"
  | "af-south-1"
  | "ap-east-1"
  | "ap-east-2"
  | "ap-northeast-1"
  | "ap-northeast-2"
  | "ap-northeast-3"
  | "ap-south-1"
  | "ap-south-2"
  | "ap-southeast-1"
  | "ap-southeast-2"
  | "ap-southeast-3"
  | "ap-southeast-4"
  | "ap-southeast-5"
  | "ap-southeast-6"
  | "ap-southeast-7"
  | "ca-central-1"
  | "ca-west-1"
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
  | "il-central-1"
  | "me-central-1"
  | "me-south-1"
  | "mx-central-1"
  | "sa-east-1"
  | "us-east-2"
  | "us-gov-east-1"
  | "us-gov-west-1"
  | "us-west-1"
  | "us-west-2";

export type BucketLogsPermission =
  | "FULL_CONTROL"
  | "READ"
  | "WRITE";

export type BucketNamespace =
  | "account-regional"
  | "global";

export type BucketType =
  | "Directory";

export type BucketVersioningStatus =
  | "Enabled"
  | "Suspended";

export type ChecksumAlgorithm =
  | "CRC32"
  | "CRC32C"
  | "CRC64NVME"
  | "MD5"
  | "SHA1"
  | "SHA256"
  | "SHA512"
  | "XXHASH128"
  | "XXHASH3"
  | "XXHASH64";

export type ChecksumMode =
  | "ENABLED";

export type ChecksumType =
  | "COMPOSITE"
  | "FULL_OBJECT";

export type CompressionType =
  | "BZIP2"
  | "GZIP"
  | "NONE";

export type DataRedundancy =
  | "SingleAvailabilityZone"
  | "SingleLocalZone";

export type DeleteMarkerReplicationStatus =
  | "Disabled"
  | "Enabled";

export type EncodingType =
  | "url";

export type EncryptionType =
  | "NONE"
  | "SSE-C";

export type Event =
  | "s3:IntelligentTiering"
  | "s3:LifecycleExpiration:*"
  | "s3:LifecycleExpiration:Delete"
  | "s3:LifecycleExpiration:DeleteMarkerCreated"
  | "s3:LifecycleTransition"
  | "s3:ObjectAcl:Put"
  | "s3:ObjectAnnotation:*"
  | "s3:ObjectAnnotation:Delete"
  | "s3:ObjectAnnotation:Put"
  | "s3:ObjectCreated:*"
  | "s3:ObjectCreated:CompleteMultipartUpload"
  | "s3:ObjectCreated:Copy"
  | "s3:ObjectCreated:Post"
  | "s3:ObjectCreated:Put"
  | "s3:ObjectRemoved:*"
  | "s3:ObjectRemoved:Delete"
  | "s3:ObjectRemoved:DeleteMarkerCreated"
  | "s3:ObjectRestore:*"
  | "s3:ObjectRestore:Completed"
  | "s3:ObjectRestore:Delete"
  | "s3:ObjectRestore:Post"
  | "s3:ObjectRetention:Put"
  | "s3:ObjectTagging:*"
  | "s3:ObjectTagging:Delete"
  | "s3:ObjectTagging:Put"
  | "s3:ReducedRedundancyLostObject"
  | "s3:Replication:*"
  | "s3:Replication:OperationFailedReplication"
  | "s3:Replication:OperationMissedThreshold"
  | "s3:Replication:OperationNotTracked"
  | "s3:Replication:OperationReplicatedAfterThreshold";

export type ExistingObjectReplicationStatus =
  | "Disabled"
  | "Enabled";

export type ExpirationState =
  | "DISABLED"
  | "ENABLED";

export type ExpirationStatus =
  | "Disabled"
  | "Enabled";

export type ExpressionType =
  | "SQL";

export type FileHeaderInfo =
  | "IGNORE"
  | "NONE"
  | "USE";

export type FilterRuleName =
  | "prefix"
  | "suffix";

export type IntelligentTieringAccessTier =
  | "ARCHIVE_ACCESS"
  | "DEEP_ARCHIVE_ACCESS";

export type IntelligentTieringStatus =
  | "Disabled"
  | "Enabled";

export type InventoryConfigurationState =
  | "DISABLED"
  | "ENABLED";

export type InventoryFormat =
  | "CSV"
  | "ORC"
  | "Parquet";

export type InventoryFrequency =
  | "Daily"
  | "Weekly";

export type InventoryIncludedObjectVersions =
  | "All"
  | "Current";

export type InventoryOptionalField =
  | "BucketKeyStatus"
  | "ChecksumAlgorithm"
  | "ETag"
  | "EncryptionStatus"
  | "IntelligentTieringAccessTier"
  | "IntelligentTieringReferenceDate"
  | "IsMultipartUploaded"
  | "LastModifiedDate"
  | "LifecycleExpirationDate"
  | "ObjectAccessControlList"
  | "ObjectLockEventHoldDuration"
  | "ObjectLockEventHoldStatus"
  | "ObjectLockLegalHoldStatus"
  | "ObjectLockMode"
  | "ObjectLockRetainUntilDate"
  | "ObjectOwner"
  | "ReplicationStatus"
  | "Size"
  | "StorageClass";

export type JSONType =
  | "DOCUMENT"
  | "LINES";

export type LocationType =
  | "AvailabilityZone"
  | "LocalZone";

export type MFADelete =
  | "Disabled"
  | "Enabled";

export type MFADeleteStatus =
  | "Disabled"
  | "Enabled";

export type MetadataDirective =
  | "COPY"
  | "REPLACE";

export type MetricsStatus =
  | "Disabled"
  | "Enabled";

export type ObjectAttributes =
  | "Checksum"
  | "ETag"
  | "ObjectParts"
  | "ObjectSize"
  | "StorageClass";

export type ObjectCannedACL =
  | "authenticated-read"
  | "aws-exec-read"
  | "bucket-owner-full-control"
  | "bucket-owner-read"
  | "private"
  | "public-read"
  | "public-read-write";

export type ObjectLockEnabled =
  | "Enabled";

export type ObjectLockEventHold =
  | "OFF"
  | "ON";

export type ObjectLockLegalHoldStatus =
  | "OFF"
  | "ON";

export type ObjectLockMode =
  | "COMPLIANCE"
  | "GOVERNANCE";

export type ObjectLockRetentionMode =
  | "COMPLIANCE"
  | "GOVERNANCE";

export type ObjectOwnership =
  | "BucketOwnerEnforced"
  | "BucketOwnerPreferred"
  | "ObjectWriter";

export type ObjectVersionStorageClass =
  | "STANDARD";

export type OptionalObjectAttributes =
  | "RestoreStatus";

export type OwnerOverride =
  | "Destination";

export type PartitionDateSource =
  | "DeliveryTime"
  | "EventTime";

export type Payer =
  | "BucketOwner"
  | "Requester";

export type Permission =
  | "FULL_CONTROL"
  | "READ"
  | "READ_ACP"
  | "WRITE"
  | "WRITE_ACP";

export type Protocol =
  | "http"
  | "https";

export type QuoteFields =
  | "ALWAYS"
  | "ASNEEDED";

export type ReplicaModificationsStatus =
  | "Disabled"
  | "Enabled";

export type ReplicationRuleStatus =
  | "Disabled"
  | "Enabled";

export type ReplicationStatus =
  | "COMPLETE"
  | "COMPLETED"
  | "FAILED"
  | "PENDING"
  | "REPLICA";

export type ReplicationTimeStatus =
  | "Disabled"
  | "Enabled";

export type RequestCharged =
  | "requester";

export type RequestPayer =
  | "requester";

export type RestoreRequestType =
  | "SELECT";

export type S3TablesBucketType =
  | "aws"
  | "customer";

export type ServerSideEncryption =
  | "AES256"
  | "aws:backup"
  | "aws:fsx"
  | "aws:kms"
  | "aws:kms:dsse";

export type SessionMode =
  | "ReadOnly"
  | "ReadWrite";

export type SseKmsEncryptedObjectsStatus =
  | "Disabled"
  | "Enabled";

export type StorageClass =
  | "AWS_BACKUP_LOW_COST_WARM"
  | "AWS_BACKUP_WARM"
  | "DEEP_ARCHIVE"
  | "EXPRESS_ONEZONE"
  | "FSX_ONTAP"
  | "FSX_OPENZFS"
  | "GLACIER"
  | "GLACIER_IR"
  | "INTELLIGENT_TIERING"
  | "ONEZONE_IA"
  | "OUTPOSTS"
  | "REDUCED_REDUNDANCY"
  | "SNOW"
  | "STANDARD"
  | "STANDARD_IA";

export type StorageClassAnalysisSchemaVersion =
  | "V_1";

export type TableSseAlgorithm =
  | "AES256"
  | "aws:kms";

export type TaggingDirective =
  | "COPY"
  | "REPLACE";

export type Tier =
  | "Bulk"
  | "Expedited"
  | "Standard";

export type TransitionDefaultMinimumObjectSize =
  | "all_storage_classes_128K"
  | "varies_by_storage_class";

export type TransitionStorageClass =
  | "DEEP_ARCHIVE"
  | "GLACIER"
  | "GLACIER_IR"
  | "INTELLIGENT_TIERING"
  | "ONEZONE_IA"
  | "STANDARD_IA";

export type Type =
  | "AmazonCustomerByEmail"
  | "CanonicalUser"
  | "Group";
