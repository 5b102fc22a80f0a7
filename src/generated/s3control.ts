/** The types of AWSS3ControlServiceV20180820's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface S3control {
  AssociateAccessGrantsIdentityCenter: { input: AssociateAccessGrantsIdentityCenterRequest; output: {} };
  CreateAccessGrant: { input: CreateAccessGrantRequest; output: CreateAccessGrantResult };
  CreateAccessGrantsInstance: { input: CreateAccessGrantsInstanceRequest; output: CreateAccessGrantsInstanceResult };
  CreateAccessGrantsLocation: { input: CreateAccessGrantsLocationRequest; output: CreateAccessGrantsLocationResult };
  CreateAccessPoint: { input: CreateAccessPointRequest; output: CreateAccessPointResult };
  CreateAccessPointForObjectLambda: { input: CreateAccessPointForObjectLambdaRequest; output: CreateAccessPointForObjectLambdaResult };
  CreateBucket: { input: CreateBucketRequest; output: CreateBucketResult };
  CreateJob: { input: CreateJobRequest; output: CreateJobResult };
  CreateMultiRegionAccessPoint: { input: CreateMultiRegionAccessPointRequest; output: CreateMultiRegionAccessPointResult };
  CreateStorageLensGroup: { input: CreateStorageLensGroupRequest; output: {} };
  DeleteAccessGrant: { input: DeleteAccessGrantRequest; output: {} };
  DeleteAccessGrantsInstance: { input: DeleteAccessGrantsInstanceRequest; output: {} };
  DeleteAccessGrantsInstanceResourcePolicy: { input: DeleteAccessGrantsInstanceResourcePolicyRequest; output: {} };
  DeleteAccessGrantsLocation: { input: DeleteAccessGrantsLocationRequest; output: {} };
  DeleteAccessPoint: { input: DeleteAccessPointRequest; output: {} };
  DeleteAccessPointForObjectLambda: { input: DeleteAccessPointForObjectLambdaRequest; output: {} };
  DeleteAccessPointPolicy: { input: DeleteAccessPointPolicyRequest; output: {} };
  DeleteAccessPointPolicyForObjectLambda: { input: DeleteAccessPointPolicyForObjectLambdaRequest; output: {} };
  DeleteAccessPointScope: { input: DeleteAccessPointScopeRequest; output: {} };
  DeleteBucket: { input: DeleteBucketRequest; output: {} };
  DeleteBucketLifecycleConfiguration: { input: DeleteBucketLifecycleConfigurationRequest; output: {} };
  DeleteBucketPolicy: { input: DeleteBucketPolicyRequest; output: {} };
  DeleteBucketReplication: { input: DeleteBucketReplicationRequest; output: {} };
  DeleteBucketTagging: { input: DeleteBucketTaggingRequest; output: {} };
  DeleteJobTagging: { input: DeleteJobTaggingRequest; output: DeleteJobTaggingResult };
  DeleteMultiRegionAccessPoint: { input: DeleteMultiRegionAccessPointRequest; output: DeleteMultiRegionAccessPointResult };
  DeletePublicAccessBlock: { input: DeletePublicAccessBlockRequest; output: {} };
  DeleteStorageLensConfiguration: { input: DeleteStorageLensConfigurationRequest; output: {} };
  DeleteStorageLensConfigurationTagging: { input: DeleteStorageLensConfigurationTaggingRequest; output: DeleteStorageLensConfigurationTaggingResult };
  DeleteStorageLensGroup: { input: DeleteStorageLensGroupRequest; output: {} };
  DescribeJob: { input: DescribeJobRequest; output: DescribeJobResult };
  DescribeMultiRegionAccessPointOperation: { input: DescribeMultiRegionAccessPointOperationRequest; output: DescribeMultiRegionAccessPointOperationResult };
  DissociateAccessGrantsIdentityCenter: { input: DissociateAccessGrantsIdentityCenterRequest; output: {} };
  GetAccessGrant: { input: GetAccessGrantRequest; output: GetAccessGrantResult };
  GetAccessGrantsInstance: { input: GetAccessGrantsInstanceRequest; output: GetAccessGrantsInstanceResult };
  GetAccessGrantsInstanceForPrefix: { input: GetAccessGrantsInstanceForPrefixRequest; output: GetAccessGrantsInstanceForPrefixResult };
  GetAccessGrantsInstanceResourcePolicy: { input: GetAccessGrantsInstanceResourcePolicyRequest; output: GetAccessGrantsInstanceResourcePolicyResult };
  GetAccessGrantsLocation: { input: GetAccessGrantsLocationRequest; output: GetAccessGrantsLocationResult };
  GetAccessPoint: { input: GetAccessPointRequest; output: GetAccessPointResult };
  GetAccessPointConfigurationForObjectLambda: { input: GetAccessPointConfigurationForObjectLambdaRequest; output: GetAccessPointConfigurationForObjectLambdaResult };
  GetAccessPointForObjectLambda: { input: GetAccessPointForObjectLambdaRequest; output: GetAccessPointForObjectLambdaResult };
  GetAccessPointPolicy: { input: GetAccessPointPolicyRequest; output: GetAccessPointPolicyResult };
  GetAccessPointPolicyForObjectLambda: { input: GetAccessPointPolicyForObjectLambdaRequest; output: GetAccessPointPolicyForObjectLambdaResult };
  GetAccessPointPolicyStatus: { input: GetAccessPointPolicyStatusRequest; output: GetAccessPointPolicyStatusResult };
  GetAccessPointPolicyStatusForObjectLambda: { input: GetAccessPointPolicyStatusForObjectLambdaRequest; output: GetAccessPointPolicyStatusForObjectLambdaResult };
  GetAccessPointScope: { input: GetAccessPointScopeRequest; output: GetAccessPointScopeResult };
  GetBucket: { input: GetBucketRequest; output: GetBucketResult };
  GetBucketLifecycleConfiguration: { input: GetBucketLifecycleConfigurationRequest; output: GetBucketLifecycleConfigurationResult };
  GetBucketPolicy: { input: GetBucketPolicyRequest; output: GetBucketPolicyResult };
  GetBucketReplication: { input: GetBucketReplicationRequest; output: GetBucketReplicationResult };
  GetBucketTagging: { input: GetBucketTaggingRequest; output: GetBucketTaggingResult };
  GetBucketVersioning: { input: GetBucketVersioningRequest; output: GetBucketVersioningResult };
  GetDataAccess: { input: GetDataAccessRequest; output: GetDataAccessResult };
  GetJobTagging: { input: GetJobTaggingRequest; output: GetJobTaggingResult };
  GetMultiRegionAccessPoint: { input: GetMultiRegionAccessPointRequest; output: GetMultiRegionAccessPointResult };
  GetMultiRegionAccessPointPolicy: { input: GetMultiRegionAccessPointPolicyRequest; output: GetMultiRegionAccessPointPolicyResult };
  GetMultiRegionAccessPointPolicyStatus: { input: GetMultiRegionAccessPointPolicyStatusRequest; output: GetMultiRegionAccessPointPolicyStatusResult };
  GetMultiRegionAccessPointRoutes: { input: GetMultiRegionAccessPointRoutesRequest; output: GetMultiRegionAccessPointRoutesResult };
  GetPublicAccessBlock: { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput };
  GetStorageLensConfiguration: { input: GetStorageLensConfigurationRequest; output: GetStorageLensConfigurationResult };
  GetStorageLensConfigurationTagging: { input: GetStorageLensConfigurationTaggingRequest; output: GetStorageLensConfigurationTaggingResult };
  GetStorageLensGroup: { input: GetStorageLensGroupRequest; output: GetStorageLensGroupResult };
  ListAccessGrants: { input: ListAccessGrantsRequest; output: ListAccessGrantsResult };
  ListAccessGrantsInstances: { input: ListAccessGrantsInstancesRequest; output: ListAccessGrantsInstancesResult };
  ListAccessGrantsLocations: { input: ListAccessGrantsLocationsRequest; output: ListAccessGrantsLocationsResult };
  ListAccessPoints: { input: ListAccessPointsRequest; output: ListAccessPointsResult };
  ListAccessPointsForDirectoryBuckets: { input: ListAccessPointsForDirectoryBucketsRequest; output: ListAccessPointsForDirectoryBucketsResult };
  ListAccessPointsForObjectLambda: { input: ListAccessPointsForObjectLambdaRequest; output: ListAccessPointsForObjectLambdaResult };
  ListCallerAccessGrants: { input: ListCallerAccessGrantsRequest; output: ListCallerAccessGrantsResult };
  ListJobs: { input: ListJobsRequest; output: ListJobsResult };
  ListMultiRegionAccessPoints: { input: ListMultiRegionAccessPointsRequest; output: ListMultiRegionAccessPointsResult };
  ListRegionalBuckets: { input: ListRegionalBucketsRequest; output: ListRegionalBucketsResult };
  ListStorageLensConfigurations: { input: ListStorageLensConfigurationsRequest; output: ListStorageLensConfigurationsResult };
  ListStorageLensGroups: { input: ListStorageLensGroupsRequest; output: ListStorageLensGroupsResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  PutAccessGrantsInstanceResourcePolicy: { input: PutAccessGrantsInstanceResourcePolicyRequest; output: PutAccessGrantsInstanceResourcePolicyResult };
  PutAccessPointConfigurationForObjectLambda: { input: PutAccessPointConfigurationForObjectLambdaRequest; output: {} };
  PutAccessPointPolicy: { input: PutAccessPointPolicyRequest; output: {} };
  PutAccessPointPolicyForObjectLambda: { input: PutAccessPointPolicyForObjectLambdaRequest; output: {} };
  PutAccessPointScope: { input: PutAccessPointScopeRequest; output: {} };
  PutBucketLifecycleConfiguration: { input: PutBucketLifecycleConfigurationRequest; output: {} };
  PutBucketPolicy: { input: PutBucketPolicyRequest; output: {} };
  PutBucketReplication: { input: PutBucketReplicationRequest; output: {} };
  PutBucketTagging: { input: PutBucketTaggingRequest; output: {} };
  PutBucketVersioning: { input: PutBucketVersioningRequest; output: {} };
  PutJobTagging: { input: PutJobTaggingRequest; output: PutJobTaggingResult };
  PutMultiRegionAccessPointPolicy: { input: PutMultiRegionAccessPointPolicyRequest; output: PutMultiRegionAccessPointPolicyResult };
  PutPublicAccessBlock: { input: PutPublicAccessBlockRequest; output: {} };
  PutStorageLensConfiguration: { input: PutStorageLensConfigurationRequest; output: {} };
  PutStorageLensConfigurationTagging: { input: PutStorageLensConfigurationTaggingRequest; output: PutStorageLensConfigurationTaggingResult };
  SubmitMultiRegionAccessPointRoutes: { input: SubmitMultiRegionAccessPointRoutesRequest; output: SubmitMultiRegionAccessPointRoutesResult };
  TagResource: { input: TagResourceRequest; output: TagResourceResult };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResult };
  UpdateAccessGrantsLocation: { input: UpdateAccessGrantsLocationRequest; output: UpdateAccessGrantsLocationResult };
  UpdateJobPriority: { input: UpdateJobPriorityRequest; output: UpdateJobPriorityResult };
  UpdateJobStatus: { input: UpdateJobStatusRequest; output: UpdateJobStatusResult };
  UpdateStorageLensGroup: { input: UpdateStorageLensGroupRequest; output: {} };
}

export interface AbortIncompleteMultipartUpload {
  DaysAfterInitiation?: number | undefined;
}

export interface AccessControlTranslation {
  Owner: string;
}

export interface AccessGrantsLocationConfiguration {
  S3SubPrefix?: string | undefined;
}

export interface AccessPoint {
  Name?: string | undefined;
  NetworkOrigin?: string | undefined;
  Bucket?: string | undefined;
  VpcConfiguration?: VpcConfiguration | undefined;
  AccessPointArn?: string | undefined;
  Alias?: string | undefined;
  BucketAccountId?: string | undefined;
  DataSourceId?: string | undefined;
  DataSourceType?: string | undefined;
}

export interface AccountLevel {
  BucketLevel: BucketLevel;
  ActivityMetrics?: ActivityMetrics | undefined;
  AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics | undefined;
  AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics | undefined;
  DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics | undefined;
  AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics | undefined;
  StorageLensGroupLevel?: StorageLensGroupLevel | undefined;
}

export interface ActivityMetrics {
  IsEnabled?: boolean | undefined;
}

export interface AdvancedCostOptimizationMetrics {
  IsEnabled?: boolean | undefined;
}

export interface AdvancedDataProtectionMetrics {
  IsEnabled?: boolean | undefined;
}

export interface AdvancedPerformanceMetrics {
  IsEnabled?: boolean | undefined;
}

export interface AssociateAccessGrantsIdentityCenterRequest {
  IdentityCenterArn: string;
  AccountId?: string | undefined;
}

export interface AsyncErrorDetails {
  Code?: string | undefined;
  Message?: string | undefined;
  Resource?: string | undefined;
  RequestId?: string | undefined;
}

export interface AsyncOperation {
  CreationTime?: Date | undefined;
  Operation?: string | undefined;
  RequestTokenARN?: string | undefined;
  RequestParameters?: AsyncRequestParameters | undefined;
  RequestStatus?: string | undefined;
  ResponseDetails?: AsyncResponseDetails | undefined;
}

export interface AsyncRequestParameters {
  CreateMultiRegionAccessPointRequest?: CreateMultiRegionAccessPointInput | undefined;
  DeleteMultiRegionAccessPointRequest?: DeleteMultiRegionAccessPointInput | undefined;
  PutMultiRegionAccessPointPolicyRequest?: PutMultiRegionAccessPointPolicyInput | undefined;
}

export interface AsyncResponseDetails {
  MultiRegionAccessPointDetails?: MultiRegionAccessPointsAsyncResponse | undefined;
  ErrorDetails?: AsyncErrorDetails | undefined;
}

export interface AwsLambdaTransformation {
  FunctionArn: string;
  FunctionPayload?: string | undefined;
}

export interface BucketLevel {
  ActivityMetrics?: ActivityMetrics | undefined;
  PrefixLevel?: PrefixLevel | undefined;
  AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics | undefined;
  AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics | undefined;
  DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics | undefined;
  AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics | undefined;
}

export interface CloudWatchMetrics {
  IsEnabled: boolean;
}

export interface CreateAccessGrantRequest {
  AccessGrantsLocationId: string;
  Grantee: Grantee;
  Permission: string;
  AccountId?: string | undefined;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  ApplicationArn?: string | undefined;
  S3PrefixType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessGrantResult {
  CreatedAt?: Date | undefined;
  AccessGrantId?: string | undefined;
  AccessGrantArn?: string | undefined;
  Grantee?: Grantee | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  Permission?: string | undefined;
  ApplicationArn?: string | undefined;
  GrantScope?: string | undefined;
}

export interface CreateAccessGrantsInstanceRequest {
  AccountId?: string | undefined;
  IdentityCenterArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessGrantsInstanceResult {
  CreatedAt?: Date | undefined;
  AccessGrantsInstanceId?: string | undefined;
  AccessGrantsInstanceArn?: string | undefined;
  IdentityCenterArn?: string | undefined;
  IdentityCenterInstanceArn?: string | undefined;
  IdentityCenterApplicationArn?: string | undefined;
}

export interface CreateAccessGrantsLocationRequest {
  LocationScope: string;
  IAMRoleArn: string;
  AccountId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessGrantsLocationResult {
  CreatedAt?: Date | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationArn?: string | undefined;
  LocationScope?: string | undefined;
  IAMRoleArn?: string | undefined;
}

export interface CreateAccessPointForObjectLambdaRequest {
  Name: string;
  Configuration: ObjectLambdaConfiguration;
  AccountId?: string | undefined;
}

export interface CreateAccessPointForObjectLambdaResult {
  ObjectLambdaAccessPointArn?: string | undefined;
  Alias?: ObjectLambdaAccessPointAlias | undefined;
}

export interface CreateAccessPointRequest {
  Name: string;
  Bucket: string;
  AccountId?: string | undefined;
  VpcConfiguration?: VpcConfiguration | undefined;
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
  BucketAccountId?: string | undefined;
  Scope?: Scope | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessPointResult {
  AccessPointArn?: string | undefined;
  Alias?: string | undefined;
}

export interface CreateBucketConfiguration {
  LocationConstraint?: string | undefined;
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
  OutpostId?: string | undefined;
}

export interface CreateBucketResult {
  Location?: string | undefined;
  BucketArn?: string | undefined;
}

export interface CreateJobRequest {
  Operation: JobOperation;
  Report: JobReport;
  Priority: number;
  RoleArn: string;
  AccountId?: string | undefined;
  ConfirmationRequired?: boolean | undefined;
  ClientRequestToken?: string | undefined;
  Manifest?: JobManifest | undefined;
  Description?: string | undefined;
  Tags?: readonly S3Tag[] | undefined;
  ManifestGenerator?: JobManifestGenerator | undefined;
}

export interface CreateJobResult {
  JobId?: string | undefined;
}

export interface CreateMultiRegionAccessPointInput {
  Name: string;
  Regions: readonly Region[];
  PublicAccessBlock?: PublicAccessBlockConfiguration | undefined;
}

export interface CreateMultiRegionAccessPointRequest {
  Details: CreateMultiRegionAccessPointInput;
  AccountId?: string | undefined;
  ClientToken?: string | undefined;
}

export interface CreateMultiRegionAccessPointResult {
  RequestTokenARN?: string | undefined;
}

export interface CreateStorageLensGroupRequest {
  StorageLensGroup: StorageLensGroup;
  AccountId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface Credentials {
  AccessKeyId?: string | undefined;
  SecretAccessKey?: string | undefined;
  SessionToken?: string | undefined;
  Expiration?: Date | undefined;
}

export interface DSSEKMSFilter {
  KmsKeyArn?: string | undefined;
}

export interface DeleteAccessGrantRequest {
  AccessGrantId: string;
  AccountId?: string | undefined;
}

export interface DeleteAccessGrantsInstanceRequest {
  AccountId?: string | undefined;
}

export interface DeleteAccessGrantsInstanceResourcePolicyRequest {
  AccountId?: string | undefined;
}

export interface DeleteAccessGrantsLocationRequest {
  AccessGrantsLocationId: string;
  AccountId?: string | undefined;
}

export interface DeleteAccessPointForObjectLambdaRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface DeleteAccessPointPolicyForObjectLambdaRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface DeleteAccessPointPolicyRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface DeleteAccessPointRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface DeleteAccessPointScopeRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface DeleteBucketLifecycleConfigurationRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface DeleteBucketPolicyRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface DeleteBucketReplicationRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface DeleteBucketRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface DeleteBucketTaggingRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface DeleteJobTaggingRequest {
  JobId: string;
  AccountId?: string | undefined;
}

export interface DeleteJobTaggingResult {}

export interface DeleteMarkerReplication {
  Status: string;
}

export interface DeleteMultiRegionAccessPointInput {
  Name: string;
}

export interface DeleteMultiRegionAccessPointRequest {
  Details: DeleteMultiRegionAccessPointInput;
  AccountId?: string | undefined;
  ClientToken?: string | undefined;
}

export interface DeleteMultiRegionAccessPointResult {
  RequestTokenARN?: string | undefined;
}

export interface DeletePublicAccessBlockRequest {
  AccountId?: string | undefined;
}

export interface DeleteStorageLensConfigurationRequest {
  ConfigId: string;
  AccountId?: string | undefined;
}

export interface DeleteStorageLensConfigurationTaggingRequest {
  ConfigId: string;
  AccountId?: string | undefined;
}

export interface DeleteStorageLensConfigurationTaggingResult {}

export interface DeleteStorageLensGroupRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface DescribeJobRequest {
  JobId: string;
  AccountId?: string | undefined;
}

export interface DescribeJobResult {
  Job?: JobDescriptor | undefined;
}

export interface DescribeMultiRegionAccessPointOperationRequest {
  RequestTokenARN: string;
  AccountId?: string | undefined;
}

export interface DescribeMultiRegionAccessPointOperationResult {
  AsyncOperation?: AsyncOperation | undefined;
}

export interface Destination {
  Bucket: string;
  Account?: string | undefined;
  ReplicationTime?: ReplicationTime | undefined;
  AccessControlTranslation?: AccessControlTranslation | undefined;
  EncryptionConfiguration?: EncryptionConfiguration | undefined;
  Metrics?: Metrics | undefined;
  StorageClass?: string | undefined;
}

export interface DetailedStatusCodesMetrics {
  IsEnabled?: boolean | undefined;
}

export interface DissociateAccessGrantsIdentityCenterRequest {
  AccountId?: string | undefined;
}

export interface EncryptionConfiguration {
  ReplicaKmsKeyID?: string | undefined;
}

export interface EstablishedMultiRegionAccessPointPolicy {
  Policy?: string | undefined;
}

export interface Exclude {
  Buckets?: readonly string[] | undefined;
  Regions?: readonly string[] | undefined;
}

export interface ExistingObjectReplication {
  Status: string;
}

export interface GeneratedManifestEncryption {
  SSES3?: SSES3Encryption | undefined;
  SSEKMS?: SSEKMSEncryption | undefined;
}

export interface GetAccessGrantRequest {
  AccessGrantId: string;
  AccountId?: string | undefined;
}

export interface GetAccessGrantResult {
  CreatedAt?: Date | undefined;
  AccessGrantId?: string | undefined;
  AccessGrantArn?: string | undefined;
  Grantee?: Grantee | undefined;
  Permission?: string | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  GrantScope?: string | undefined;
  ApplicationArn?: string | undefined;
}

export interface GetAccessGrantsInstanceForPrefixRequest {
  S3Prefix: string;
  AccountId?: string | undefined;
}

export interface GetAccessGrantsInstanceForPrefixResult {
  AccessGrantsInstanceArn?: string | undefined;
  AccessGrantsInstanceId?: string | undefined;
}

export interface GetAccessGrantsInstanceRequest {
  AccountId?: string | undefined;
}

export interface GetAccessGrantsInstanceResourcePolicyRequest {
  AccountId?: string | undefined;
}

export interface GetAccessGrantsInstanceResourcePolicyResult {
  Policy?: string | undefined;
  Organization?: string | undefined;
  CreatedAt?: Date | undefined;
}

export interface GetAccessGrantsInstanceResult {
  AccessGrantsInstanceArn?: string | undefined;
  AccessGrantsInstanceId?: string | undefined;
  IdentityCenterArn?: string | undefined;
  IdentityCenterInstanceArn?: string | undefined;
  IdentityCenterApplicationArn?: string | undefined;
  CreatedAt?: Date | undefined;
}

export interface GetAccessGrantsLocationRequest {
  AccessGrantsLocationId: string;
  AccountId?: string | undefined;
}

export interface GetAccessGrantsLocationResult {
  CreatedAt?: Date | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationArn?: string | undefined;
  LocationScope?: string | undefined;
  IAMRoleArn?: string | undefined;
}

export interface GetAccessPointConfigurationForObjectLambdaRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetAccessPointConfigurationForObjectLambdaResult {
  Configuration?: ObjectLambdaConfiguration | undefined;
}

export interface GetAccessPointForObjectLambdaRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetAccessPointForObjectLambdaResult {
  Name?: string | undefined;
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
  CreationDate?: Date | undefined;
  Alias?: ObjectLambdaAccessPointAlias | undefined;
}

export interface GetAccessPointPolicyForObjectLambdaRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetAccessPointPolicyForObjectLambdaResult {
  Policy?: string | undefined;
}

export interface GetAccessPointPolicyRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetAccessPointPolicyResult {
  Policy?: string | undefined;
}

export interface GetAccessPointPolicyStatusForObjectLambdaRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetAccessPointPolicyStatusForObjectLambdaResult {
  PolicyStatus?: PolicyStatus | undefined;
}

export interface GetAccessPointPolicyStatusRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetAccessPointPolicyStatusResult {
  PolicyStatus?: PolicyStatus | undefined;
}

export interface GetAccessPointRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetAccessPointResult {
  Name?: string | undefined;
  Bucket?: string | undefined;
  NetworkOrigin?: string | undefined;
  VpcConfiguration?: VpcConfiguration | undefined;
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
  CreationDate?: Date | undefined;
  Alias?: string | undefined;
  AccessPointArn?: string | undefined;
  Endpoints?: { [key: string]: string } | undefined;
  BucketAccountId?: string | undefined;
  DataSourceId?: string | undefined;
  DataSourceType?: string | undefined;
}

export interface GetAccessPointScopeRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetAccessPointScopeResult {
  Scope?: Scope | undefined;
}

export interface GetBucketLifecycleConfigurationRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface GetBucketLifecycleConfigurationResult {
  Rules?: readonly LifecycleRule[] | undefined;
}

export interface GetBucketPolicyRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface GetBucketPolicyResult {
  Policy?: string | undefined;
}

export interface GetBucketReplicationRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface GetBucketReplicationResult {
  ReplicationConfiguration?: ReplicationConfiguration | undefined;
}

export interface GetBucketRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface GetBucketResult {
  Bucket?: string | undefined;
  PublicAccessBlockEnabled?: boolean | undefined;
  CreationDate?: Date | undefined;
}

export interface GetBucketTaggingRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface GetBucketTaggingResult {
  TagSet?: readonly S3Tag[] | undefined;
}

export interface GetBucketVersioningRequest {
  Bucket: string;
  AccountId?: string | undefined;
}

export interface GetBucketVersioningResult {
  Status?: string | undefined;
  MFADelete?: string | undefined;
}

export interface GetDataAccessRequest {
  Target: string;
  Permission: string;
  AccountId?: string | undefined;
  DurationSeconds?: number | undefined;
  Privilege?: string | undefined;
  TargetType?: string | undefined;
  AuditContext?: string | undefined;
}

export interface GetDataAccessResult {
  Credentials?: Credentials | undefined;
  MatchedGrantTarget?: string | undefined;
  Grantee?: Grantee | undefined;
}

export interface GetJobTaggingRequest {
  JobId: string;
  AccountId?: string | undefined;
}

export interface GetJobTaggingResult {
  Tags?: readonly S3Tag[] | undefined;
}

export interface GetMultiRegionAccessPointPolicyRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetMultiRegionAccessPointPolicyResult {
  Policy?: MultiRegionAccessPointPolicyDocument | undefined;
}

export interface GetMultiRegionAccessPointPolicyStatusRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetMultiRegionAccessPointPolicyStatusResult {
  Established?: PolicyStatus | undefined;
}

export interface GetMultiRegionAccessPointRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetMultiRegionAccessPointResult {
  AccessPoint?: MultiRegionAccessPointReport | undefined;
}

export interface GetMultiRegionAccessPointRoutesRequest {
  Mrap: string;
  AccountId?: string | undefined;
}

export interface GetMultiRegionAccessPointRoutesResult {
  Mrap?: string | undefined;
  Routes?: readonly MultiRegionAccessPointRoute[] | undefined;
}

export interface GetPublicAccessBlockOutput {
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
}

export interface GetPublicAccessBlockRequest {
  AccountId?: string | undefined;
}

export interface GetStorageLensConfigurationRequest {
  ConfigId: string;
  AccountId?: string | undefined;
}

export interface GetStorageLensConfigurationResult {
  StorageLensConfiguration?: StorageLensConfiguration | undefined;
}

export interface GetStorageLensConfigurationTaggingRequest {
  ConfigId: string;
  AccountId?: string | undefined;
}

export interface GetStorageLensConfigurationTaggingResult {
  Tags?: readonly StorageLensTag[] | undefined;
}

export interface GetStorageLensGroupRequest {
  Name: string;
  AccountId?: string | undefined;
}

export interface GetStorageLensGroupResult {
  StorageLensGroup?: StorageLensGroup | undefined;
}

export interface Grantee {
  GranteeType?: string | undefined;
  GranteeIdentifier?: string | undefined;
}

export interface Include {
  Buckets?: readonly string[] | undefined;
  Regions?: readonly string[] | undefined;
}

export interface JobDescriptor {
  JobId?: string | undefined;
  ConfirmationRequired?: boolean | undefined;
  Description?: string | undefined;
  JobArn?: string | undefined;
  Status?: string | undefined;
  Manifest?: JobManifest | undefined;
  Operation?: JobOperation | undefined;
  Priority?: number | undefined;
  ProgressSummary?: JobProgressSummary | undefined;
  StatusUpdateReason?: string | undefined;
  FailureReasons?: readonly JobFailure[] | undefined;
  Report?: JobReport | undefined;
  CreationTime?: Date | undefined;
  TerminationDate?: Date | undefined;
  RoleArn?: string | undefined;
  SuspendedDate?: Date | undefined;
  SuspendedCause?: string | undefined;
  ManifestGenerator?: JobManifestGenerator | undefined;
  GeneratedManifestDescriptor?: S3GeneratedManifestDescriptor | undefined;
}

export interface JobFailure {
  FailureCode?: string | undefined;
  FailureReason?: string | undefined;
}

export interface JobListDescriptor {
  JobId?: string | undefined;
  Description?: string | undefined;
  Operation?: string | undefined;
  Priority?: number | undefined;
  Status?: string | undefined;
  CreationTime?: Date | undefined;
  TerminationDate?: Date | undefined;
  ProgressSummary?: JobProgressSummary | undefined;
}

export interface JobManifest {
  Spec: JobManifestSpec;
  Location: JobManifestLocation;
}

export interface JobManifestGenerator {
  S3JobManifestGenerator?: S3JobManifestGenerator | undefined;
}

export interface JobManifestGeneratorFilter {
  EligibleForReplication?: boolean | undefined;
  CreatedAfter?: Date | undefined;
  CreatedBefore?: Date | undefined;
  ObjectReplicationStatuses?: readonly string[] | undefined;
  KeyNameConstraint?: KeyNameConstraint | undefined;
  ObjectSizeGreaterThanBytes?: number | undefined;
  ObjectSizeLessThanBytes?: number | undefined;
  MatchAnyStorageClass?: readonly string[] | undefined;
  MatchAnyObjectEncryption?: readonly ObjectEncryptionFilter[] | undefined;
}

export interface JobManifestLocation {
  ObjectArn: string;
  ETag: string;
  ObjectVersionId?: string | undefined;
}

export interface JobManifestSpec {
  Format: string;
  Fields?: readonly string[] | undefined;
}

export interface JobOperation {
  LambdaInvoke?: LambdaInvokeOperation | undefined;
  S3PutObjectCopy?: S3CopyObjectOperation | undefined;
  S3PutObjectAcl?: S3SetObjectAclOperation | undefined;
  S3PutObjectTagging?: S3SetObjectTaggingOperation | undefined;
  S3DeleteObjectTagging?: S3DeleteObjectTaggingOperation | undefined;
  S3InitiateRestoreObject?: S3InitiateRestoreObjectOperation | undefined;
  S3PutObjectLegalHold?: S3SetObjectLegalHoldOperation | undefined;
  S3PutObjectRetention?: S3SetObjectRetentionOperation | undefined;
  S3ReplicateObject?: S3ReplicateObjectOperation | undefined;
  S3ComputeObjectChecksum?: S3ComputeObjectChecksumOperation | undefined;
  S3UpdateObjectEncryption?: S3UpdateObjectEncryptionOperation | undefined;
}

export interface JobProgressSummary {
  TotalNumberOfTasks?: number | undefined;
  NumberOfTasksSucceeded?: number | undefined;
  NumberOfTasksFailed?: number | undefined;
  Timers?: JobTimers | undefined;
}

export interface JobReport {
  Enabled: boolean;
  Bucket?: string | undefined;
  Format?: string | undefined;
  Prefix?: string | undefined;
  ReportScope?: string | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface JobTimers {
  ElapsedTimeInActiveSeconds?: number | undefined;
}

export interface KeyNameConstraint {
  MatchAnyPrefix?: readonly string[] | undefined;
  MatchAnySuffix?: readonly string[] | undefined;
  MatchAnySubstring?: readonly string[] | undefined;
}

export interface LambdaInvokeOperation {
  FunctionArn?: string | undefined;
  InvocationSchemaVersion?: string | undefined;
  UserArguments?: { [key: string]: string } | undefined;
}

export interface LifecycleConfiguration {
  Rules?: readonly LifecycleRule[] | undefined;
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
  Filter?: LifecycleRuleFilter | undefined;
  Transitions?: readonly Transition[] | undefined;
  NoncurrentVersionTransitions?: readonly NoncurrentVersionTransition[] | undefined;
  NoncurrentVersionExpiration?: NoncurrentVersionExpiration | undefined;
  AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload | undefined;
}

export interface LifecycleRuleAndOperator {
  Prefix?: string | undefined;
  Tags?: readonly S3Tag[] | undefined;
  ObjectSizeGreaterThan?: number | undefined;
  ObjectSizeLessThan?: number | undefined;
}

export interface LifecycleRuleFilter {
  Prefix?: string | undefined;
  Tag?: S3Tag | undefined;
  And?: LifecycleRuleAndOperator | undefined;
  ObjectSizeGreaterThan?: number | undefined;
  ObjectSizeLessThan?: number | undefined;
}

export interface ListAccessGrantEntry {
  CreatedAt?: Date | undefined;
  AccessGrantId?: string | undefined;
  AccessGrantArn?: string | undefined;
  Grantee?: Grantee | undefined;
  Permission?: string | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  GrantScope?: string | undefined;
  ApplicationArn?: string | undefined;
}

export interface ListAccessGrantsInstanceEntry {
  AccessGrantsInstanceId?: string | undefined;
  AccessGrantsInstanceArn?: string | undefined;
  CreatedAt?: Date | undefined;
  IdentityCenterArn?: string | undefined;
  IdentityCenterInstanceArn?: string | undefined;
  IdentityCenterApplicationArn?: string | undefined;
}

export interface ListAccessGrantsInstancesRequest {
  AccountId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListAccessGrantsInstancesResult {
  NextToken?: string | undefined;
  AccessGrantsInstancesList?: readonly ListAccessGrantsInstanceEntry[] | undefined;
}

export interface ListAccessGrantsLocationsEntry {
  CreatedAt?: Date | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationArn?: string | undefined;
  LocationScope?: string | undefined;
  IAMRoleArn?: string | undefined;
}

export interface ListAccessGrantsLocationsRequest {
  AccountId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  LocationScope?: string | undefined;
}

export interface ListAccessGrantsLocationsResult {
  NextToken?: string | undefined;
  AccessGrantsLocationsList?: readonly ListAccessGrantsLocationsEntry[] | undefined;
}

export interface ListAccessGrantsRequest {
  AccountId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  GranteeType?: string | undefined;
  GranteeIdentifier?: string | undefined;
  Permission?: string | undefined;
  GrantScope?: string | undefined;
  ApplicationArn?: string | undefined;
}

export interface ListAccessGrantsResult {
  NextToken?: string | undefined;
  AccessGrantsList?: readonly ListAccessGrantEntry[] | undefined;
}

export interface ListAccessPointsForDirectoryBucketsRequest {
  AccountId?: string | undefined;
  DirectoryBucket?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListAccessPointsForDirectoryBucketsResult {
  AccessPointList?: readonly AccessPoint[] | undefined;
  NextToken?: string | undefined;
}

export interface ListAccessPointsForObjectLambdaRequest {
  AccountId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListAccessPointsForObjectLambdaResult {
  ObjectLambdaAccessPointList?: readonly ObjectLambdaAccessPoint[] | undefined;
  NextToken?: string | undefined;
}

export interface ListAccessPointsRequest {
  AccountId?: string | undefined;
  Bucket?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DataSourceId?: string | undefined;
  DataSourceType?: string | undefined;
}

export interface ListAccessPointsResult {
  AccessPointList?: readonly AccessPoint[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCallerAccessGrantsEntry {
  Permission?: string | undefined;
  GrantScope?: string | undefined;
  ApplicationArn?: string | undefined;
}

export interface ListCallerAccessGrantsRequest {
  AccountId?: string | undefined;
  GrantScope?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  AllowedByApplication?: boolean | undefined;
}

export interface ListCallerAccessGrantsResult {
  NextToken?: string | undefined;
  CallerAccessGrantsList?: readonly ListCallerAccessGrantsEntry[] | undefined;
}

export interface ListJobsRequest {
  AccountId?: string | undefined;
  JobStatuses?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListJobsResult {
  NextToken?: string | undefined;
  Jobs?: readonly JobListDescriptor[] | undefined;
}

export interface ListMultiRegionAccessPointsRequest {
  AccountId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListMultiRegionAccessPointsResult {
  AccessPoints?: readonly MultiRegionAccessPointReport[] | undefined;
  NextToken?: string | undefined;
}

export interface ListRegionalBucketsRequest {
  AccountId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  OutpostId?: string | undefined;
}

export interface ListRegionalBucketsResult {
  RegionalBucketList?: readonly RegionalBucket[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStorageLensConfigurationEntry {
  Id?: string | undefined;
  StorageLensArn?: string | undefined;
  HomeRegion?: string | undefined;
  IsEnabled?: boolean | undefined;
}

export interface ListStorageLensConfigurationsRequest {
  AccountId?: string | undefined;
  NextToken?: string | undefined;
}

export interface ListStorageLensConfigurationsResult {
  NextToken?: string | undefined;
  StorageLensConfigurationList?: readonly ListStorageLensConfigurationEntry[] | undefined;
}

export interface ListStorageLensGroupEntry {
  Name?: string | undefined;
  StorageLensGroupArn?: string | undefined;
  HomeRegion?: string | undefined;
}

export interface ListStorageLensGroupsRequest {
  AccountId?: string | undefined;
  NextToken?: string | undefined;
}

export interface ListStorageLensGroupsResult {
  NextToken?: string | undefined;
  StorageLensGroupList?: readonly ListStorageLensGroupEntry[] | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceArn: string;
  AccountId?: string | undefined;
}

export interface ListTagsForResourceResult {
  Tags?: readonly Tag[] | undefined;
}

export interface MatchObjectAge {
  DaysGreaterThan?: number | undefined;
  DaysLessThan?: number | undefined;
}

export interface MatchObjectSize {
  BytesGreaterThan?: number | undefined;
  BytesLessThan?: number | undefined;
}

export interface Metrics {
  Status: string;
  EventThreshold?: ReplicationTimeValue | undefined;
}

export interface MultiRegionAccessPointPolicyDocument {
  Established?: EstablishedMultiRegionAccessPointPolicy | undefined;
  Proposed?: ProposedMultiRegionAccessPointPolicy | undefined;
}

export interface MultiRegionAccessPointRegionalResponse {
  Name?: string | undefined;
  RequestStatus?: string | undefined;
}

export interface MultiRegionAccessPointReport {
  Name?: string | undefined;
  Alias?: string | undefined;
  CreatedAt?: Date | undefined;
  PublicAccessBlock?: PublicAccessBlockConfiguration | undefined;
  Status?: string | undefined;
  Regions?: readonly RegionReport[] | undefined;
}

export interface MultiRegionAccessPointRoute {
  TrafficDialPercentage: number;
  Bucket?: string | undefined;
  Region?: string | undefined;
}

export interface MultiRegionAccessPointsAsyncResponse {
  Regions?: readonly MultiRegionAccessPointRegionalResponse[] | undefined;
}

export interface NoncurrentVersionExpiration {
  NoncurrentDays?: number | undefined;
  NewerNoncurrentVersions?: number | undefined;
}

export interface NoncurrentVersionTransition {
  NoncurrentDays?: number | undefined;
  StorageClass?: string | undefined;
}

export interface NotSSEFilter {}

export interface ObjectEncryption {
  SSEKMS?: S3UpdateObjectEncryptionSSEKMS | undefined;
}

export interface ObjectEncryptionFilter {
  SSES3?: SSES3Filter | undefined;
  SSEKMS?: SSEKMSFilter | undefined;
  DSSEKMS?: DSSEKMSFilter | undefined;
  SSEC?: SSECFilter | undefined;
  NOTSSE?: NotSSEFilter | undefined;
}

export interface ObjectLambdaAccessPoint {
  Name?: string | undefined;
  ObjectLambdaAccessPointArn?: string | undefined;
  Alias?: ObjectLambdaAccessPointAlias | undefined;
}

export interface ObjectLambdaAccessPointAlias {
  Value?: string | undefined;
  Status?: string | undefined;
}

export interface ObjectLambdaConfiguration {
  SupportingAccessPoint: string;
  TransformationConfigurations: readonly ObjectLambdaTransformationConfiguration[];
  CloudWatchMetricsEnabled?: boolean | undefined;
  AllowedFeatures?: readonly string[] | undefined;
}

export interface ObjectLambdaContentTransformation {
  AwsLambda?: AwsLambdaTransformation | undefined;
}

export interface ObjectLambdaTransformationConfiguration {
  Actions: readonly string[];
  ContentTransformation: ObjectLambdaContentTransformation;
}

export interface PolicyStatus {
  IsPublic?: boolean | undefined;
}

export interface PrefixLevel {
  StorageMetrics: PrefixLevelStorageMetrics;
}

export interface PrefixLevelStorageMetrics {
  IsEnabled?: boolean | undefined;
  SelectionCriteria?: SelectionCriteria | undefined;
}

export interface ProposedMultiRegionAccessPointPolicy {
  Policy?: string | undefined;
}

export interface PublicAccessBlockConfiguration {
  BlockPublicAcls?: boolean | undefined;
  IgnorePublicAcls?: boolean | undefined;
  BlockPublicPolicy?: boolean | undefined;
  RestrictPublicBuckets?: boolean | undefined;
}

export interface PutAccessGrantsInstanceResourcePolicyRequest {
  Policy: string;
  AccountId?: string | undefined;
  Organization?: string | undefined;
}

export interface PutAccessGrantsInstanceResourcePolicyResult {
  Policy?: string | undefined;
  Organization?: string | undefined;
  CreatedAt?: Date | undefined;
}

export interface PutAccessPointConfigurationForObjectLambdaRequest {
  Name: string;
  Configuration: ObjectLambdaConfiguration;
  AccountId?: string | undefined;
}

export interface PutAccessPointPolicyForObjectLambdaRequest {
  Name: string;
  Policy: string;
  AccountId?: string | undefined;
}

export interface PutAccessPointPolicyRequest {
  Name: string;
  Policy: string;
  AccountId?: string | undefined;
}

export interface PutAccessPointScopeRequest {
  Name: string;
  Scope: Scope;
  AccountId?: string | undefined;
}

export interface PutBucketLifecycleConfigurationRequest {
  Bucket: string;
  AccountId?: string | undefined;
  LifecycleConfiguration?: LifecycleConfiguration | undefined;
}

export interface PutBucketPolicyRequest {
  Bucket: string;
  Policy: string;
  AccountId?: string | undefined;
  ConfirmRemoveSelfBucketAccess?: boolean | undefined;
}

export interface PutBucketReplicationRequest {
  Bucket: string;
  ReplicationConfiguration: ReplicationConfiguration;
  AccountId?: string | undefined;
}

export interface PutBucketTaggingRequest {
  Bucket: string;
  Tagging: Tagging;
  AccountId?: string | undefined;
}

export interface PutBucketVersioningRequest {
  Bucket: string;
  VersioningConfiguration: VersioningConfiguration;
  AccountId?: string | undefined;
  MFA?: string | undefined;
}

export interface PutJobTaggingRequest {
  JobId: string;
  Tags: readonly S3Tag[];
  AccountId?: string | undefined;
}

export interface PutJobTaggingResult {}

export interface PutMultiRegionAccessPointPolicyInput {
  Name: string;
  Policy: string;
}

export interface PutMultiRegionAccessPointPolicyRequest {
  Details: PutMultiRegionAccessPointPolicyInput;
  AccountId?: string | undefined;
  ClientToken?: string | undefined;
}

export interface PutMultiRegionAccessPointPolicyResult {
  RequestTokenARN?: string | undefined;
}

export interface PutPublicAccessBlockRequest {
  PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  AccountId?: string | undefined;
}

export interface PutStorageLensConfigurationRequest {
  ConfigId: string;
  StorageLensConfiguration: StorageLensConfiguration;
  AccountId?: string | undefined;
  Tags?: readonly StorageLensTag[] | undefined;
}

export interface PutStorageLensConfigurationTaggingRequest {
  ConfigId: string;
  Tags: readonly StorageLensTag[];
  AccountId?: string | undefined;
}

export interface PutStorageLensConfigurationTaggingResult {}

export interface Region {
  Bucket: string;
  BucketAccountId?: string | undefined;
}

export interface RegionReport {
  Bucket?: string | undefined;
  Region?: string | undefined;
  BucketAccountId?: string | undefined;
}

export interface RegionalBucket {
  Bucket?: string | undefined;
  PublicAccessBlockEnabled?: boolean | undefined;
  CreationDate?: Date | undefined;
  BucketArn?: string | undefined;
  OutpostId?: string | undefined;
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
  Bucket: string;
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
  Tags?: readonly S3Tag[] | undefined;
}

export interface ReplicationRuleFilter {
  Prefix?: string | undefined;
  Tag?: S3Tag | undefined;
  And?: ReplicationRuleAndOperator | undefined;
}

export interface ReplicationTime {
  Status: string;
  Time: ReplicationTimeValue;
}

export interface ReplicationTimeValue {
  Minutes?: number | undefined;
}

export interface S3AccessControlList {
  Owner: S3ObjectOwner;
  Grants?: readonly S3Grant[] | undefined;
}

export interface S3AccessControlPolicy {
  AccessControlList?: S3AccessControlList | undefined;
  CannedAccessControlList?: string | undefined;
}

export interface S3BucketDestination {
  Format: string;
  OutputSchemaVersion: string;
  Arn: string;
  AccountId?: string | undefined;
  Prefix?: string | undefined;
  Encryption?: StorageLensDataExportEncryption | undefined;
}

export interface S3ComputeObjectChecksumOperation {
  ChecksumAlgorithm?: string | undefined;
  ChecksumType?: string | undefined;
}

export interface S3CopyObjectOperation {
  TargetResource?: string | undefined;
  CannedAccessControlList?: string | undefined;
  AccessControlGrants?: readonly S3Grant[] | undefined;
  MetadataDirective?: string | undefined;
  ModifiedSinceConstraint?: Date | undefined;
  NewObjectMetadata?: S3ObjectMetadata | undefined;
  NewObjectTagging?: readonly S3Tag[] | undefined;
  RedirectLocation?: string | undefined;
  RequesterPays?: boolean | undefined;
  StorageClass?: string | undefined;
  UnModifiedSinceConstraint?: Date | undefined;
  SSEAwsKmsKeyId?: string | undefined;
  TargetKeyPrefix?: string | undefined;
  ObjectLockLegalHoldStatus?: string | undefined;
  ObjectLockMode?: string | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  BucketKeyEnabled?: boolean | undefined;
  ChecksumAlgorithm?: string | undefined;
}

export interface S3DeleteObjectTaggingOperation {}

export interface S3GeneratedManifestDescriptor {
  Format?: string | undefined;
  Location?: JobManifestLocation | undefined;
}

export interface S3Grant {
  Grantee?: S3Grantee | undefined;
  Permission?: string | undefined;
}

export interface S3Grantee {
  TypeIdentifier?: string | undefined;
  Identifier?: string | undefined;
  DisplayName?: string | undefined;
}

export interface S3InitiateRestoreObjectOperation {
  ExpirationInDays?: number | undefined;
  GlacierJobTier?: string | undefined;
}

export interface S3JobManifestGenerator {
  SourceBucket: string;
  EnableManifestOutput: boolean;
  ExpectedBucketOwner?: string | undefined;
  ManifestOutputLocation?: S3ManifestOutputLocation | undefined;
  Filter?: JobManifestGeneratorFilter | undefined;
}

export interface S3ManifestOutputLocation {
  Bucket: string;
  ManifestFormat: string;
  ExpectedManifestBucketOwner?: string | undefined;
  ManifestPrefix?: string | undefined;
  ManifestEncryption?: GeneratedManifestEncryption | undefined;
}

export interface S3ObjectLockLegalHold {
  Status: string;
}

export interface S3ObjectMetadata {
  CacheControl?: string | undefined;
  ContentDisposition?: string | undefined;
  ContentEncoding?: string | undefined;
  ContentLanguage?: string | undefined;
  UserMetadata?: { [key: string]: string } | undefined;
  ContentLength?: number | undefined;
  ContentMD5?: string | undefined;
  ContentType?: string | undefined;
  HttpExpiresDate?: Date | undefined;
  RequesterCharged?: boolean | undefined;
  SSEAlgorithm?: string | undefined;
}

export interface S3ObjectOwner {
  ID?: string | undefined;
  DisplayName?: string | undefined;
}

export interface S3ReplicateObjectOperation {}

export interface S3Retention {
  RetainUntilDate?: Date | undefined;
  Mode?: string | undefined;
}

export interface S3SetObjectAclOperation {
  AccessControlPolicy?: S3AccessControlPolicy | undefined;
}

export interface S3SetObjectLegalHoldOperation {
  LegalHold: S3ObjectLockLegalHold;
}

export interface S3SetObjectRetentionOperation {
  Retention: S3Retention;
  BypassGovernanceRetention?: boolean | undefined;
}

export interface S3SetObjectTaggingOperation {
  TagSet?: readonly S3Tag[] | undefined;
}

export interface S3Tag {
  Key: string;
  Value: string;
}

export interface S3UpdateObjectEncryptionOperation {
  ObjectEncryption?: ObjectEncryption | undefined;
}

export interface S3UpdateObjectEncryptionSSEKMS {
  KMSKeyArn: string;
  BucketKeyEnabled?: boolean | undefined;
}

export interface SSECFilter {}

export interface SSEKMS {
  KeyId: string;
}

export interface SSEKMSEncryption {
  KeyId: string;
}

export interface SSEKMSFilter {
  KmsKeyArn?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
}

export interface SSES3 {}

export interface SSES3Encryption {}

export interface SSES3Filter {}

export interface Scope {
  Prefixes?: readonly string[] | undefined;
  Permissions?: readonly string[] | undefined;
}

export interface SelectionCriteria {
  Delimiter?: string | undefined;
  MaxDepth?: number | undefined;
  MinStorageBytesPercentage?: number | undefined;
}

export interface SourceSelectionCriteria {
  SseKmsEncryptedObjects?: SseKmsEncryptedObjects | undefined;
  ReplicaModifications?: ReplicaModifications | undefined;
}

export interface SseKmsEncryptedObjects {
  Status: string;
}

export interface StorageLensAwsOrg {
  Arn: string;
}

export interface StorageLensConfiguration {
  Id: string;
  AccountLevel: AccountLevel;
  IsEnabled: boolean;
  Include?: Include | undefined;
  Exclude?: Exclude | undefined;
  DataExport?: StorageLensDataExport | undefined;
  ExpandedPrefixesDataExport?: StorageLensExpandedPrefixesDataExport | undefined;
  AwsOrg?: StorageLensAwsOrg | undefined;
  StorageLensArn?: string | undefined;
  PrefixDelimiter?: string | undefined;
}

export interface StorageLensDataExport {
  S3BucketDestination?: S3BucketDestination | undefined;
  CloudWatchMetrics?: CloudWatchMetrics | undefined;
  StorageLensTableDestination?: StorageLensTableDestination | undefined;
}

export interface StorageLensDataExportEncryption {
  SSES3?: SSES3 | undefined;
  SSEKMS?: SSEKMS | undefined;
}

export interface StorageLensExpandedPrefixesDataExport {
  S3BucketDestination?: S3BucketDestination | undefined;
  StorageLensTableDestination?: StorageLensTableDestination | undefined;
}

export interface StorageLensGroup {
  Name: string;
  Filter: StorageLensGroupFilter;
  StorageLensGroupArn?: string | undefined;
}

export interface StorageLensGroupAndOperator {
  MatchAnyPrefix?: readonly string[] | undefined;
  MatchAnySuffix?: readonly string[] | undefined;
  MatchAnyTag?: readonly S3Tag[] | undefined;
  MatchObjectAge?: MatchObjectAge | undefined;
  MatchObjectSize?: MatchObjectSize | undefined;
}

export interface StorageLensGroupFilter {
  MatchAnyPrefix?: readonly string[] | undefined;
  MatchAnySuffix?: readonly string[] | undefined;
  MatchAnyTag?: readonly S3Tag[] | undefined;
  MatchObjectAge?: MatchObjectAge | undefined;
  MatchObjectSize?: MatchObjectSize | undefined;
  And?: StorageLensGroupAndOperator | undefined;
  Or?: StorageLensGroupOrOperator | undefined;
}

export interface StorageLensGroupLevel {
  SelectionCriteria?: StorageLensGroupLevelSelectionCriteria | undefined;
}

export interface StorageLensGroupLevelSelectionCriteria {
  Include?: readonly string[] | undefined;
  Exclude?: readonly string[] | undefined;
}

export interface StorageLensGroupOrOperator {
  MatchAnyPrefix?: readonly string[] | undefined;
  MatchAnySuffix?: readonly string[] | undefined;
  MatchAnyTag?: readonly S3Tag[] | undefined;
  MatchObjectAge?: MatchObjectAge | undefined;
  MatchObjectSize?: MatchObjectSize | undefined;
}

export interface StorageLensTableDestination {
  IsEnabled: boolean;
  Encryption?: StorageLensDataExportEncryption | undefined;
}

export interface StorageLensTag {
  Key: string;
  Value: string;
}

export interface SubmitMultiRegionAccessPointRoutesRequest {
  Mrap: string;
  RouteUpdates: readonly MultiRegionAccessPointRoute[];
  AccountId?: string | undefined;
}

export interface SubmitMultiRegionAccessPointRoutesResult {}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  ResourceArn: string;
  Tags: readonly Tag[];
  AccountId?: string | undefined;
}

export interface TagResourceResult {}

export interface Tagging {
  TagSet: readonly S3Tag[];
}

export interface Transition {
  Date?: Date | undefined;
  Days?: number | undefined;
  StorageClass?: string | undefined;
}

export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: readonly string[];
  AccountId?: string | undefined;
}

export interface UntagResourceResult {}

export interface UpdateAccessGrantsLocationRequest {
  AccessGrantsLocationId: string;
  IAMRoleArn: string;
  AccountId?: string | undefined;
}

export interface UpdateAccessGrantsLocationResult {
  CreatedAt?: Date | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationArn?: string | undefined;
  LocationScope?: string | undefined;
  IAMRoleArn?: string | undefined;
}

export interface UpdateJobPriorityRequest {
  JobId: string;
  Priority: number;
  AccountId?: string | undefined;
}

export interface UpdateJobPriorityResult {
  JobId?: string | undefined;
  Priority?: number | undefined;
}

export interface UpdateJobStatusRequest {
  JobId: string;
  RequestedJobStatus: string;
  AccountId?: string | undefined;
  StatusUpdateReason?: string | undefined;
}

export interface UpdateJobStatusResult {
  JobId?: string | undefined;
  Status?: string | undefined;
  StatusUpdateReason?: string | undefined;
}

export interface UpdateStorageLensGroupRequest {
  Name: string;
  StorageLensGroup: StorageLensGroup;
  AccountId?: string | undefined;
}

export interface VersioningConfiguration {
  MFADelete?: string | undefined;
  Status?: string | undefined;
}

export interface VpcConfiguration {
  VpcId: string;
}

export type AsyncOperationName =
  | "CreateMultiRegionAccessPoint"
  | "DeleteMultiRegionAccessPoint"
  | "PutMultiRegionAccessPointPolicy";

export type BucketCannedACL =
  | "authenticated-read"
  | "private"
  | "public-read"
  | "public-read-write";

export type BucketLocationConstraint =
  | "EU"
  | "ap-northeast-1"
  | "ap-south-1"
  | "ap-southeast-1"
  | "ap-southeast-2"
  | "cn-north-1"
  | "eu-central-1"
  | "eu-west-1"
  | "sa-east-1"
  | "us-west-1"
  | "us-west-2";

export type BucketVersioningStatus =
  | "Enabled"
  | "Suspended";

export type ComputeObjectChecksumAlgorithm =
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

export type ComputeObjectChecksumType =
  | "COMPOSITE"
  | "FULL_OBJECT";

export type DeleteMarkerReplicationStatus =
  | "Disabled"
  | "Enabled";

export type ExistingObjectReplicationStatus =
  | "Disabled"
  | "Enabled";

export type ExpirationStatus =
  | "Disabled"
  | "Enabled";

export type Format =
  | "CSV"
  | "Parquet";

export type GeneratedManifestFormat =
  | "S3InventoryReport_CSV_20211130";

export type GranteeType =
  | "DIRECTORY_GROUP"
  | "DIRECTORY_USER"
  | "IAM";

export type JobManifestFieldName =
  | "Bucket"
  | "Ignore"
  | "Key"
  | "VersionId";

export type JobManifestFormat =
  | "S3BatchOperations_CSV_20180820"
  | "S3InventoryReport_CSV_20161130";

export type JobReportFormat =
  | "Report_CSV_20180820";

export type JobReportScope =
  | "AllTasks"
  | "FailedTasksOnly";

export type JobStatus =
  | "Active"
  | "Cancelled"
  | "Cancelling"
  | "Complete"
  | "Completing"
  | "Failed"
  | "Failing"
  | "New"
  | "Paused"
  | "Pausing"
  | "Preparing"
  | "Ready"
  | "Suspended";

export type MFADelete =
  | "Disabled"
  | "Enabled";

export type MFADeleteStatus =
  | "Disabled"
  | "Enabled";

export type MetricsStatus =
  | "Disabled"
  | "Enabled";

export type MultiRegionAccessPointStatus =
  | "CREATING"
  | "DELETING"
  | "INCONSISTENT_ACROSS_REGIONS"
  | "PARTIALLY_CREATED"
  | "PARTIALLY_DELETED"
  | "READY";

export type NetworkOrigin =
  | "Internet"
  | "VPC";

export type ObjectLambdaAccessPointAliasStatus =
  | "PROVISIONING"
  | "READY";

export type ObjectLambdaAllowedFeature =
  | "GetObject-PartNumber"
  | "GetObject-Range"
  | "HeadObject-PartNumber"
  | "HeadObject-Range";

export type ObjectLambdaTransformationConfigurationAction =
  | "GetObject"
  | "HeadObject"
  | "ListObjects"
  | "ListObjectsV2";

export type OperationName =
  | "LambdaInvoke"
  | "S3ComputeObjectChecksum"
  | "S3DeleteObjectTagging"
  | "S3InitiateRestoreObject"
  | "S3PutObjectAcl"
  | "S3PutObjectCopy"
  | "S3PutObjectLegalHold"
  | "S3PutObjectRetention"
  | "S3PutObjectTagging"
  | "S3ReplicateObject"
  | "S3UpdateObjectEncryption";

export type OutputSchemaVersion =
  | "V_1";

export type OwnerOverride =
  | "Destination";

export type Permission =
  | "READ"
  | "READWRITE"
  | "WRITE";

export type Privilege =
  | "Default"
  | "Minimal";

export type ReplicaModificationsStatus =
  | "Disabled"
  | "Enabled";

export type ReplicationRuleStatus =
  | "Disabled"
  | "Enabled";

export type ReplicationStatus =
  | "COMPLETED"
  | "FAILED"
  | "NONE"
  | "REPLICA";

export type ReplicationStorageClass =
  | "DEEP_ARCHIVE"
  | "GLACIER"
  | "GLACIER_IR"
  | "INTELLIGENT_TIERING"
  | "ONEZONE_IA"
  | "OUTPOSTS"
  | "REDUCED_REDUNDANCY"
  | "STANDARD"
  | "STANDARD_IA";

export type ReplicationTimeStatus =
  | "Disabled"
  | "Enabled";

export type RequestedJobStatus =
  | "Cancelled"
  | "Ready";

export type S3CannedAccessControlList =
  | "authenticated-read"
  | "aws-exec-read"
  | "bucket-owner-full-control"
  | "bucket-owner-read"
  | "private"
  | "public-read"
  | "public-read-write";

export type S3ChecksumAlgorithm =
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

export type S3GlacierJobTier =
  | "BULK"
  | "STANDARD";

export type S3GranteeTypeIdentifier =
  | "emailAddress"
  | "id"
  | "uri";

export type S3MetadataDirective =
  | "COPY"
  | "REPLACE";

export type S3ObjectLockLegalHoldStatus =
  | "OFF"
  | "ON";

export type S3ObjectLockMode =
  | "COMPLIANCE"
  | "GOVERNANCE";

export type S3ObjectLockRetentionMode =
  | "COMPLIANCE"
  | "GOVERNANCE";

export type S3Permission =
  | "FULL_CONTROL"
  | "READ"
  | "READ_ACP"
  | "WRITE"
  | "WRITE_ACP";

export type S3PrefixType =
  | "Object";

export type S3SSEAlgorithm =
  | "AES256"
  | "KMS";

export type S3StorageClass =
  | "DEEP_ARCHIVE"
  | "GLACIER"
  | "GLACIER_IR"
  | "INTELLIGENT_TIERING"
  | "ONEZONE_IA"
  | "STANDARD"
  | "STANDARD_IA";

export type ScopePermission =
  | "AbortMultipartUpload"
  | "DeleteObject"
  | "GetObject"
  | "GetObjectAttributes"
  | "ListBucket"
  | "ListBucketMultipartUploads"
  | "ListMultipartUploadParts"
  | "PutObject";

export type SseKmsEncryptedObjectsStatus =
  | "Disabled"
  | "Enabled";

export type TransitionStorageClass =
  | "DEEP_ARCHIVE"
  | "GLACIER"
  | "INTELLIGENT_TIERING"
  | "ONEZONE_IA"
  | "STANDARD_IA";
