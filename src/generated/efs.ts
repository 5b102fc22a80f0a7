/** The types of MagnolioAPIService_v20150201's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Efs {
  CreateAccessPoint: { input: CreateAccessPointRequest; output: AccessPointDescription };
  CreateFileSystem: { input: CreateFileSystemRequest; output: FileSystemDescription };
  CreateMountTarget: { input: CreateMountTargetRequest; output: MountTargetDescription };
  CreateReplicationConfiguration: { input: CreateReplicationConfigurationRequest; output: ReplicationConfigurationDescription };
  CreateTags: { input: CreateTagsRequest; output: {} };
  DeleteAccessPoint: { input: DeleteAccessPointRequest; output: {} };
  DeleteFileSystem: { input: DeleteFileSystemRequest; output: {} };
  DeleteFileSystemPolicy: { input: DeleteFileSystemPolicyRequest; output: {} };
  DeleteMountTarget: { input: DeleteMountTargetRequest; output: {} };
  DeleteReplicationConfiguration: { input: DeleteReplicationConfigurationRequest; output: {} };
  DeleteTags: { input: DeleteTagsRequest; output: {} };
  DescribeAccessPoints: { input: DescribeAccessPointsRequest; output: DescribeAccessPointsResponse };
  DescribeAccountPreferences: { input: DescribeAccountPreferencesRequest; output: DescribeAccountPreferencesResponse };
  DescribeBackupPolicy: { input: DescribeBackupPolicyRequest; output: BackupPolicyDescription };
  DescribeFileSystemPolicy: { input: DescribeFileSystemPolicyRequest; output: FileSystemPolicyDescription };
  DescribeFileSystems: { input: DescribeFileSystemsRequest; output: DescribeFileSystemsResponse };
  DescribeLifecycleConfiguration: { input: DescribeLifecycleConfigurationRequest; output: LifecycleConfigurationDescription };
  DescribeMountTargetSecurityGroups: { input: DescribeMountTargetSecurityGroupsRequest; output: DescribeMountTargetSecurityGroupsResponse };
  DescribeMountTargets: { input: DescribeMountTargetsRequest; output: DescribeMountTargetsResponse };
  DescribeReplicationConfigurations: { input: DescribeReplicationConfigurationsRequest; output: DescribeReplicationConfigurationsResponse };
  DescribeTags: { input: DescribeTagsRequest; output: DescribeTagsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ModifyMountTargetSecurityGroups: { input: ModifyMountTargetSecurityGroupsRequest; output: {} };
  PutAccountPreferences: { input: PutAccountPreferencesRequest; output: PutAccountPreferencesResponse };
  PutBackupPolicy: { input: PutBackupPolicyRequest; output: BackupPolicyDescription };
  PutFileSystemPolicy: { input: PutFileSystemPolicyRequest; output: FileSystemPolicyDescription };
  PutLifecycleConfiguration: { input: PutLifecycleConfigurationRequest; output: LifecycleConfigurationDescription };
  TagResource: { input: TagResourceRequest; output: {} };
  UntagResource: { input: UntagResourceRequest; output: {} };
  UpdateFileSystem: { input: UpdateFileSystemRequest; output: FileSystemDescription };
  UpdateFileSystemProtection: { input: UpdateFileSystemProtectionRequest; output: FileSystemProtectionDescription };
}

export interface AccessPointDescription {
  ClientToken?: string | undefined;
  Name?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  AccessPointId?: string | undefined;
  AccessPointArn?: string | undefined;
  FileSystemId?: string | undefined;
  PosixUser?: PosixUser | undefined;
  RootDirectory?: RootDirectory | undefined;
  OwnerId?: string | undefined;
  LifeCycleState?: string | undefined;
}

export interface BackupPolicy {
  Status: string;
}

export interface BackupPolicyDescription {
  BackupPolicy?: BackupPolicy | undefined;
}

export interface CreateAccessPointRequest {
  FileSystemId: string;
  ClientToken?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  PosixUser?: PosixUser | undefined;
  RootDirectory?: RootDirectory | undefined;
}

export interface CreateFileSystemRequest {
  CreationToken?: string | undefined;
  PerformanceMode?: string | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  ThroughputMode?: string | undefined;
  ProvisionedThroughputInMibps?: number | undefined;
  AvailabilityZoneName?: string | undefined;
  Backup?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateMountTargetRequest {
  FileSystemId: string;
  SubnetId: string;
  IpAddress?: string | undefined;
  Ipv6Address?: string | undefined;
  IpAddressType?: string | undefined;
  SecurityGroups?: readonly string[] | undefined;
}

export interface CreateReplicationConfigurationRequest {
  SourceFileSystemId: string;
  Destinations: readonly DestinationToCreate[];
}

export interface CreateTagsRequest {
  FileSystemId: string;
  Tags: readonly Tag[];
}

export interface CreationInfo {
  OwnerUid: number;
  OwnerGid: number;
  Permissions: string;
}

export interface DeleteAccessPointRequest {
  AccessPointId: string;
}

export interface DeleteFileSystemPolicyRequest {
  FileSystemId: string;
}

export interface DeleteFileSystemRequest {
  FileSystemId: string;
}

export interface DeleteMountTargetRequest {
  MountTargetId: string;
}

export interface DeleteReplicationConfigurationRequest {
  SourceFileSystemId: string;
  DeletionMode?: string | undefined;
}

export interface DeleteTagsRequest {
  FileSystemId: string;
  TagKeys: readonly string[];
}

export interface DescribeAccessPointsRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  AccessPointId?: string | undefined;
  FileSystemId?: string | undefined;
}

export interface DescribeAccessPointsResponse {
  AccessPoints?: readonly AccessPointDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAccountPreferencesRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeAccountPreferencesResponse {
  ResourceIdPreference?: ResourceIdPreference | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBackupPolicyRequest {
  FileSystemId: string;
}

export interface DescribeFileSystemPolicyRequest {
  FileSystemId: string;
}

export interface DescribeFileSystemsRequest {
  MaxItems?: number | undefined;
  Marker?: string | undefined;
  CreationToken?: string | undefined;
  FileSystemId?: string | undefined;
}

export interface DescribeFileSystemsResponse {
  Marker?: string | undefined;
  FileSystems?: readonly FileSystemDescription[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeLifecycleConfigurationRequest {
  FileSystemId: string;
}

export interface DescribeMountTargetSecurityGroupsRequest {
  MountTargetId: string;
}

export interface DescribeMountTargetSecurityGroupsResponse {
  SecurityGroups?: readonly string[] | undefined;
}

export interface DescribeMountTargetsRequest {
  MaxItems?: number | undefined;
  Marker?: string | undefined;
  FileSystemId?: string | undefined;
  MountTargetId?: string | undefined;
  AccessPointId?: string | undefined;
}

export interface DescribeMountTargetsResponse {
  Marker?: string | undefined;
  MountTargets?: readonly MountTargetDescription[] | undefined;
  NextMarker?: string | undefined;
}

export interface DescribeReplicationConfigurationsRequest {
  FileSystemId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeReplicationConfigurationsResponse {
  Replications?: readonly ReplicationConfigurationDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTagsRequest {
  FileSystemId: string;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeTagsResponse {
  Tags?: readonly Tag[] | undefined;
  Marker?: string | undefined;
  NextMarker?: string | undefined;
}

export interface Destination {
  Status?: string | undefined;
  FileSystemId?: string | undefined;
  Region?: string | undefined;
  LastReplicatedTimestamp?: Date | undefined;
  OwnerId?: string | undefined;
  StatusMessage?: string | undefined;
  RoleArn?: string | undefined;
}

export interface DestinationToCreate {
  Region?: string | undefined;
  AvailabilityZoneName?: string | undefined;
  KmsKeyId?: string | undefined;
  FileSystemId?: string | undefined;
  RoleArn?: string | undefined;
}

export interface FileSystemDescription {
  OwnerId?: string | undefined;
  CreationToken?: string | undefined;
  FileSystemId?: string | undefined;
  CreationTime?: Date | undefined;
  LifeCycleState?: string | undefined;
  NumberOfMountTargets?: number | undefined;
  SizeInBytes?: FileSystemSize | undefined;
  PerformanceMode?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  FileSystemArn?: string | undefined;
  Name?: string | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  ThroughputMode?: string | undefined;
  ProvisionedThroughputInMibps?: number | undefined;
  AvailabilityZoneName?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  FileSystemProtection?: FileSystemProtectionDescription | undefined;
}

export interface FileSystemPolicyDescription {
  FileSystemId?: string | undefined;
  Policy?: string | undefined;
}

export interface FileSystemProtectionDescription {
  ReplicationOverwriteProtection?: string | undefined;
}

export interface FileSystemSize {
  Value?: number | undefined;
  Timestamp?: Date | undefined;
  ValueInIA?: number | undefined;
  ValueInStandard?: number | undefined;
  ValueInArchive?: number | undefined;
}

export interface LifecycleConfigurationDescription {
  LifecyclePolicies?: readonly LifecyclePolicy[] | undefined;
}

export interface LifecyclePolicy {
  TransitionToIA?: string | undefined;
  TransitionToPrimaryStorageClass?: string | undefined;
  TransitionToArchive?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceResponse {
  Tags?: readonly Tag[] | undefined;
  NextToken?: string | undefined;
}

export interface ModifyMountTargetSecurityGroupsRequest {
  MountTargetId: string;
  SecurityGroups?: readonly string[] | undefined;
}

export interface MountTargetDescription {
  MountTargetId?: string | undefined;
  FileSystemId?: string | undefined;
  SubnetId?: string | undefined;
  LifeCycleState?: string | undefined;
  OwnerId?: string | undefined;
  IpAddress?: string | undefined;
  Ipv6Address?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  AvailabilityZoneName?: string | undefined;
  VpcId?: string | undefined;
}

export interface PosixUser {
  Uid: number;
  Gid: number;
  SecondaryGids?: readonly number[] | undefined;
}

export interface PutAccountPreferencesRequest {
  ResourceIdType: string;
}

export interface PutAccountPreferencesResponse {
  ResourceIdPreference?: ResourceIdPreference | undefined;
}

export interface PutBackupPolicyRequest {
  FileSystemId: string;
  BackupPolicy: BackupPolicy;
}

export interface PutFileSystemPolicyRequest {
  FileSystemId: string;
  Policy: string;
  BypassPolicyLockoutSafetyCheck?: boolean | undefined;
}

export interface PutLifecycleConfigurationRequest {
  FileSystemId: string;
  LifecyclePolicies: readonly LifecyclePolicy[];
}

export interface ReplicationConfigurationDescription {
  SourceFileSystemId?: string | undefined;
  SourceFileSystemRegion?: string | undefined;
  SourceFileSystemArn?: string | undefined;
  OriginalSourceFileSystemArn?: string | undefined;
  CreationTime?: Date | undefined;
  Destinations?: readonly Destination[] | undefined;
  SourceFileSystemOwnerId?: string | undefined;
}

export interface ResourceIdPreference {
  ResourceIdType?: string | undefined;
  Resources?: readonly string[] | undefined;
}

export interface RootDirectory {
  Path?: string | undefined;
  CreationInfo?: CreationInfo | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  ResourceId: string;
  Tags: readonly Tag[];
}

export interface UntagResourceRequest {
  ResourceId: string;
  TagKeys: readonly string[];
}

export interface UpdateFileSystemProtectionRequest {
  FileSystemId: string;
  ReplicationOverwriteProtection?: string | undefined;
}

export interface UpdateFileSystemRequest {
  FileSystemId: string;
  ThroughputMode?: string | undefined;
  ProvisionedThroughputInMibps?: number | undefined;
}

export type DeletionMode =
  | "ALL_CONFIGURATIONS"
  | "LOCAL_CONFIGURATION_ONLY";

export type IpAddressType =
  | "DUAL_STACK"
  | "IPV4_ONLY"
  | "IPV6_ONLY";

export type LifeCycleState =
  | "available"
  | "creating"
  | "deleted"
  | "deleting"
  | "error"
  | "updating";

export type PerformanceMode =
  | "generalPurpose"
  | "maxIO";

export type ReplicationOverwriteProtection =
  | "DISABLED"
  | "ENABLED"
  | "REPLICATING";

export type ReplicationStatus =
  | "DELETING"
  | "ENABLED"
  | "ENABLING"
  | "ERROR"
  | "PAUSED"
  | "PAUSING";

export type Resource =
  | "FILE_SYSTEM"
  | "MOUNT_TARGET";

export type ResourceIdType =
  | "LONG_ID"
  | "SHORT_ID";

export type Status =
  | "DISABLED"
  | "DISABLING"
  | "ENABLED"
  | "ENABLING";

export type ThroughputMode =
  | "bursting"
  | "elastic"
  | "provisioned";

export type TransitionToArchiveRules =
  | "AFTER_14_DAYS"
  | "AFTER_180_DAYS"
  | "AFTER_1_DAY"
  | "AFTER_270_DAYS"
  | "AFTER_30_DAYS"
  | "AFTER_365_DAYS"
  | "AFTER_60_DAYS"
  | "AFTER_7_DAYS"
  | "AFTER_90_DAYS";

export type TransitionToIARules =
  | "AFTER_14_DAYS"
  | "AFTER_180_DAYS"
  | "AFTER_1_DAY"
  | "AFTER_270_DAYS"
  | "AFTER_30_DAYS"
  | "AFTER_365_DAYS"
  | "AFTER_60_DAYS"
  | "AFTER_7_DAYS"
  | "AFTER_90_DAYS";

export type TransitionToPrimaryStorageClassRules =
  | "AFTER_1_ACCESS";
