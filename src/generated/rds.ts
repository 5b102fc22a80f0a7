/** The types of AmazonRDSv19's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Rds {
  AddRoleToDBCluster: { input: AddRoleToDBClusterMessage; output: {} };
  AddRoleToDBInstance: { input: AddRoleToDBInstanceMessage; output: {} };
  AddSourceIdentifierToSubscription: { input: AddSourceIdentifierToSubscriptionMessage; output: AddSourceIdentifierToSubscriptionResult };
  AddTagsToResource: { input: AddTagsToResourceMessage; output: {} };
  ApplyPendingMaintenanceAction: { input: ApplyPendingMaintenanceActionMessage; output: ApplyPendingMaintenanceActionResult };
  AuthorizeDBSecurityGroupIngress: { input: AuthorizeDBSecurityGroupIngressMessage; output: AuthorizeDBSecurityGroupIngressResult };
  BacktrackDBCluster: { input: BacktrackDBClusterMessage; output: DBClusterBacktrack };
  CancelDBCapacityReservation: { input: CancelDBCapacityReservationRequest; output: CancelDBCapacityReservationResponse };
  CancelExportTask: { input: CancelExportTaskMessage; output: ExportTask };
  CopyDBClusterParameterGroup: { input: CopyDBClusterParameterGroupMessage; output: CopyDBClusterParameterGroupResult };
  CopyDBClusterSnapshot: { input: CopyDBClusterSnapshotMessage; output: CopyDBClusterSnapshotResult };
  CopyDBParameterGroup: { input: CopyDBParameterGroupMessage; output: CopyDBParameterGroupResult };
  CopyDBSnapshot: { input: CopyDBSnapshotMessage; output: CopyDBSnapshotResult };
  CopyOptionGroup: { input: CopyOptionGroupMessage; output: CopyOptionGroupResult };
  CreateBlueGreenDeployment: { input: CreateBlueGreenDeploymentRequest; output: CreateBlueGreenDeploymentResponse };
  CreateCustomDBEngineVersion: { input: CreateCustomDBEngineVersionMessage; output: DBEngineVersion };
  CreateDBCapacityReservation: { input: CreateDBCapacityReservationRequest; output: CreateDBCapacityReservationResponse };
  CreateDBCluster: { input: CreateDBClusterMessage; output: CreateDBClusterResult };
  CreateDBClusterEndpoint: { input: CreateDBClusterEndpointMessage; output: DBClusterEndpoint };
  CreateDBClusterParameterGroup: { input: CreateDBClusterParameterGroupMessage; output: CreateDBClusterParameterGroupResult };
  CreateDBClusterSnapshot: { input: CreateDBClusterSnapshotMessage; output: CreateDBClusterSnapshotResult };
  CreateDBInstance: { input: CreateDBInstanceMessage; output: CreateDBInstanceResult };
  CreateDBInstanceReadReplica: { input: CreateDBInstanceReadReplicaMessage; output: CreateDBInstanceReadReplicaResult };
  CreateDBParameterGroup: { input: CreateDBParameterGroupMessage; output: CreateDBParameterGroupResult };
  CreateDBProxy: { input: CreateDBProxyRequest; output: CreateDBProxyResponse };
  CreateDBProxyEndpoint: { input: CreateDBProxyEndpointRequest; output: CreateDBProxyEndpointResponse };
  CreateDBSecurityGroup: { input: CreateDBSecurityGroupMessage; output: CreateDBSecurityGroupResult };
  CreateDBShardGroup: { input: CreateDBShardGroupMessage; output: DBShardGroup };
  CreateDBSnapshot: { input: CreateDBSnapshotMessage; output: CreateDBSnapshotResult };
  CreateDBSubnetGroup: { input: CreateDBSubnetGroupMessage; output: CreateDBSubnetGroupResult };
  CreateEventSubscription: { input: CreateEventSubscriptionMessage; output: CreateEventSubscriptionResult };
  CreateGlobalCluster: { input: CreateGlobalClusterMessage; output: CreateGlobalClusterResult };
  CreateIntegration: { input: CreateIntegrationMessage; output: Integration };
  CreateOptionGroup: { input: CreateOptionGroupMessage; output: CreateOptionGroupResult };
  CreateTenantDatabase: { input: CreateTenantDatabaseMessage; output: CreateTenantDatabaseResult };
  DeleteBlueGreenDeployment: { input: DeleteBlueGreenDeploymentRequest; output: DeleteBlueGreenDeploymentResponse };
  DeleteCustomDBEngineVersion: { input: DeleteCustomDBEngineVersionMessage; output: DBEngineVersion };
  DeleteDBCluster: { input: DeleteDBClusterMessage; output: DeleteDBClusterResult };
  DeleteDBClusterAutomatedBackup: { input: DeleteDBClusterAutomatedBackupMessage; output: DeleteDBClusterAutomatedBackupResult };
  DeleteDBClusterEndpoint: { input: DeleteDBClusterEndpointMessage; output: DBClusterEndpoint };
  DeleteDBClusterParameterGroup: { input: DeleteDBClusterParameterGroupMessage; output: {} };
  DeleteDBClusterSnapshot: { input: DeleteDBClusterSnapshotMessage; output: DeleteDBClusterSnapshotResult };
  DeleteDBInstance: { input: DeleteDBInstanceMessage; output: DeleteDBInstanceResult };
  DeleteDBInstanceAutomatedBackup: { input: DeleteDBInstanceAutomatedBackupMessage; output: DeleteDBInstanceAutomatedBackupResult };
  DeleteDBParameterGroup: { input: DeleteDBParameterGroupMessage; output: {} };
  DeleteDBProxy: { input: DeleteDBProxyRequest; output: DeleteDBProxyResponse };
  DeleteDBProxyEndpoint: { input: DeleteDBProxyEndpointRequest; output: DeleteDBProxyEndpointResponse };
  DeleteDBSecurityGroup: { input: DeleteDBSecurityGroupMessage; output: {} };
  DeleteDBShardGroup: { input: DeleteDBShardGroupMessage; output: DBShardGroup };
  DeleteDBSnapshot: { input: DeleteDBSnapshotMessage; output: DeleteDBSnapshotResult };
  DeleteDBSubnetGroup: { input: DeleteDBSubnetGroupMessage; output: {} };
  DeleteEventSubscription: { input: DeleteEventSubscriptionMessage; output: DeleteEventSubscriptionResult };
  DeleteGlobalCluster: { input: DeleteGlobalClusterMessage; output: DeleteGlobalClusterResult };
  DeleteIntegration: { input: DeleteIntegrationMessage; output: Integration };
  DeleteOptionGroup: { input: DeleteOptionGroupMessage; output: {} };
  DeleteTenantDatabase: { input: DeleteTenantDatabaseMessage; output: DeleteTenantDatabaseResult };
  DeregisterDBProxyTargets: { input: DeregisterDBProxyTargetsRequest; output: DeregisterDBProxyTargetsResponse };
  DescribeAccountAttributes: { input: DescribeAccountAttributesMessage; output: AccountAttributesMessage };
  DescribeBlueGreenDeployments: { input: DescribeBlueGreenDeploymentsRequest; output: DescribeBlueGreenDeploymentsResponse };
  DescribeCertificates: { input: DescribeCertificatesMessage; output: CertificateMessage };
  DescribeDBCapacityReservations: { input: DescribeDBCapacityReservationsRequest; output: DescribeDBCapacityReservationsResponse };
  DescribeDBClusterAutomatedBackups: { input: DescribeDBClusterAutomatedBackupsMessage; output: DBClusterAutomatedBackupMessage };
  DescribeDBClusterBacktracks: { input: DescribeDBClusterBacktracksMessage; output: DBClusterBacktrackMessage };
  DescribeDBClusterEndpoints: { input: DescribeDBClusterEndpointsMessage; output: DBClusterEndpointMessage };
  DescribeDBClusterParameterGroups: { input: DescribeDBClusterParameterGroupsMessage; output: DBClusterParameterGroupsMessage };
  DescribeDBClusterParameters: { input: DescribeDBClusterParametersMessage; output: DBClusterParameterGroupDetails };
  DescribeDBClusterSnapshotAttributes: { input: DescribeDBClusterSnapshotAttributesMessage; output: DescribeDBClusterSnapshotAttributesResult };
  DescribeDBClusterSnapshots: { input: DescribeDBClusterSnapshotsMessage; output: DBClusterSnapshotMessage };
  DescribeDBClusters: { input: DescribeDBClustersMessage; output: DBClusterMessage };
  DescribeDBEngineVersions: { input: DescribeDBEngineVersionsMessage; output: DBEngineVersionMessage };
  DescribeDBInstanceAutomatedBackups: { input: DescribeDBInstanceAutomatedBackupsMessage; output: DBInstanceAutomatedBackupMessage };
  DescribeDBInstances: { input: DescribeDBInstancesMessage; output: DBInstanceMessage };
  DescribeDBLogFiles: { input: DescribeDBLogFilesMessage; output: DescribeDBLogFilesResponse };
  DescribeDBMajorEngineVersions: { input: DescribeDBMajorEngineVersionsRequest; output: DescribeDBMajorEngineVersionsResponse };
  DescribeDBParameterGroups: { input: DescribeDBParameterGroupsMessage; output: DBParameterGroupsMessage };
  DescribeDBParameters: { input: DescribeDBParametersMessage; output: DBParameterGroupDetails };
  DescribeDBProxies: { input: DescribeDBProxiesRequest; output: DescribeDBProxiesResponse };
  DescribeDBProxyEndpoints: { input: DescribeDBProxyEndpointsRequest; output: DescribeDBProxyEndpointsResponse };
  DescribeDBProxyTargetGroups: { input: DescribeDBProxyTargetGroupsRequest; output: DescribeDBProxyTargetGroupsResponse };
  DescribeDBProxyTargets: { input: DescribeDBProxyTargetsRequest; output: DescribeDBProxyTargetsResponse };
  DescribeDBRecommendations: { input: DescribeDBRecommendationsMessage; output: DBRecommendationsMessage };
  DescribeDBSecurityGroups: { input: DescribeDBSecurityGroupsMessage; output: DBSecurityGroupMessage };
  DescribeDBShardGroups: { input: DescribeDBShardGroupsMessage; output: DescribeDBShardGroupsResponse };
  DescribeDBSnapshotAttributes: { input: DescribeDBSnapshotAttributesMessage; output: DescribeDBSnapshotAttributesResult };
  DescribeDBSnapshotTenantDatabases: { input: DescribeDBSnapshotTenantDatabasesMessage; output: DBSnapshotTenantDatabasesMessage };
  DescribeDBSnapshots: { input: DescribeDBSnapshotsMessage; output: DBSnapshotMessage };
  DescribeDBSubnetGroups: { input: DescribeDBSubnetGroupsMessage; output: DBSubnetGroupMessage };
  DescribeEngineDefaultClusterParameters: { input: DescribeEngineDefaultClusterParametersMessage; output: DescribeEngineDefaultClusterParametersResult };
  DescribeEngineDefaultParameters: { input: DescribeEngineDefaultParametersMessage; output: DescribeEngineDefaultParametersResult };
  DescribeEventCategories: { input: DescribeEventCategoriesMessage; output: EventCategoriesMessage };
  DescribeEventSubscriptions: { input: DescribeEventSubscriptionsMessage; output: EventSubscriptionsMessage };
  DescribeEvents: { input: DescribeEventsMessage; output: EventsMessage };
  DescribeExportTasks: { input: DescribeExportTasksMessage; output: ExportTasksMessage };
  DescribeGlobalClusters: { input: DescribeGlobalClustersMessage; output: GlobalClustersMessage };
  DescribeIntegrations: { input: DescribeIntegrationsMessage; output: DescribeIntegrationsResponse };
  DescribeOptionGroupOptions: { input: DescribeOptionGroupOptionsMessage; output: OptionGroupOptionsMessage };
  DescribeOptionGroups: { input: DescribeOptionGroupsMessage; output: OptionGroups };
  DescribeOrderableDBInstanceOptions: { input: DescribeOrderableDBInstanceOptionsMessage; output: OrderableDBInstanceOptionsMessage };
  DescribePendingMaintenanceActions: { input: DescribePendingMaintenanceActionsMessage; output: PendingMaintenanceActionsMessage };
  DescribeReservedDBInstances: { input: DescribeReservedDBInstancesMessage; output: ReservedDBInstanceMessage };
  DescribeReservedDBInstancesOfferings: { input: DescribeReservedDBInstancesOfferingsMessage; output: ReservedDBInstancesOfferingMessage };
  DescribeServerlessV2PlatformVersions: { input: DescribeServerlessV2PlatformVersionsMessage; output: ServerlessV2PlatformVersionsMessage };
  DescribeSourceRegions: { input: DescribeSourceRegionsMessage; output: SourceRegionMessage };
  DescribeTenantDatabases: { input: DescribeTenantDatabasesMessage; output: TenantDatabasesMessage };
  DescribeValidDBInstanceModifications: { input: DescribeValidDBInstanceModificationsMessage; output: DescribeValidDBInstanceModificationsResult };
  DisableHttpEndpoint: { input: DisableHttpEndpointRequest; output: DisableHttpEndpointResponse };
  DownloadDBLogFilePortion: { input: DownloadDBLogFilePortionMessage; output: DownloadDBLogFilePortionDetails };
  EnableHttpEndpoint: { input: EnableHttpEndpointRequest; output: EnableHttpEndpointResponse };
  FailoverDBCluster: { input: FailoverDBClusterMessage; output: FailoverDBClusterResult };
  FailoverGlobalCluster: { input: FailoverGlobalClusterMessage; output: FailoverGlobalClusterResult };
  ListTagsForResource: { input: ListTagsForResourceMessage; output: TagListMessage };
  ModifyActivityStream: { input: ModifyActivityStreamRequest; output: ModifyActivityStreamResponse };
  ModifyCertificates: { input: ModifyCertificatesMessage; output: ModifyCertificatesResult };
  ModifyCurrentDBClusterCapacity: { input: ModifyCurrentDBClusterCapacityMessage; output: DBClusterCapacityInfo };
  ModifyCustomDBEngineVersion: { input: ModifyCustomDBEngineVersionMessage; output: DBEngineVersion };
  ModifyDBCapacityReservation: { input: ModifyDBCapacityReservationRequest; output: ModifyDBCapacityReservationResponse };
  ModifyDBCluster: { input: ModifyDBClusterMessage; output: ModifyDBClusterResult };
  ModifyDBClusterEndpoint: { input: ModifyDBClusterEndpointMessage; output: DBClusterEndpoint };
  ModifyDBClusterParameterGroup: { input: ModifyDBClusterParameterGroupMessage; output: DBClusterParameterGroupNameMessage };
  ModifyDBClusterSnapshotAttribute: { input: ModifyDBClusterSnapshotAttributeMessage; output: ModifyDBClusterSnapshotAttributeResult };
  ModifyDBInstance: { input: ModifyDBInstanceMessage; output: ModifyDBInstanceResult };
  ModifyDBParameterGroup: { input: ModifyDBParameterGroupMessage; output: DBParameterGroupNameMessage };
  ModifyDBProxy: { input: ModifyDBProxyRequest; output: ModifyDBProxyResponse };
  ModifyDBProxyEndpoint: { input: ModifyDBProxyEndpointRequest; output: ModifyDBProxyEndpointResponse };
  ModifyDBProxyTargetGroup: { input: ModifyDBProxyTargetGroupRequest; output: ModifyDBProxyTargetGroupResponse };
  ModifyDBRecommendation: { input: ModifyDBRecommendationMessage; output: DBRecommendationMessage };
  ModifyDBShardGroup: { input: ModifyDBShardGroupMessage; output: DBShardGroup };
  ModifyDBSnapshot: { input: ModifyDBSnapshotMessage; output: ModifyDBSnapshotResult };
  ModifyDBSnapshotAttribute: { input: ModifyDBSnapshotAttributeMessage; output: ModifyDBSnapshotAttributeResult };
  ModifyDBSubnetGroup: { input: ModifyDBSubnetGroupMessage; output: ModifyDBSubnetGroupResult };
  ModifyEventSubscription: { input: ModifyEventSubscriptionMessage; output: ModifyEventSubscriptionResult };
  ModifyGlobalCluster: { input: ModifyGlobalClusterMessage; output: ModifyGlobalClusterResult };
  ModifyIntegration: { input: ModifyIntegrationMessage; output: Integration };
  ModifyOptionGroup: { input: ModifyOptionGroupMessage; output: ModifyOptionGroupResult };
  ModifyTenantDatabase: { input: ModifyTenantDatabaseMessage; output: ModifyTenantDatabaseResult };
  PromoteReadReplica: { input: PromoteReadReplicaMessage; output: PromoteReadReplicaResult };
  PromoteReadReplicaDBCluster: { input: PromoteReadReplicaDBClusterMessage; output: PromoteReadReplicaDBClusterResult };
  PurchaseReservedDBInstancesOffering: { input: PurchaseReservedDBInstancesOfferingMessage; output: PurchaseReservedDBInstancesOfferingResult };
  RebootDBCluster: { input: RebootDBClusterMessage; output: RebootDBClusterResult };
  RebootDBInstance: { input: RebootDBInstanceMessage; output: RebootDBInstanceResult };
  RebootDBShardGroup: { input: RebootDBShardGroupMessage; output: DBShardGroup };
  RegisterDBProxyTargets: { input: RegisterDBProxyTargetsRequest; output: RegisterDBProxyTargetsResponse };
  RemoveFromGlobalCluster: { input: RemoveFromGlobalClusterMessage; output: RemoveFromGlobalClusterResult };
  RemoveRoleFromDBCluster: { input: RemoveRoleFromDBClusterMessage; output: {} };
  RemoveRoleFromDBInstance: { input: RemoveRoleFromDBInstanceMessage; output: {} };
  RemoveSourceIdentifierFromSubscription: { input: RemoveSourceIdentifierFromSubscriptionMessage; output: RemoveSourceIdentifierFromSubscriptionResult };
  RemoveTagsFromResource: { input: RemoveTagsFromResourceMessage; output: {} };
  ResetDBClusterParameterGroup: { input: ResetDBClusterParameterGroupMessage; output: DBClusterParameterGroupNameMessage };
  ResetDBParameterGroup: { input: ResetDBParameterGroupMessage; output: DBParameterGroupNameMessage };
  RestoreDBClusterFromS3: { input: RestoreDBClusterFromS3Message; output: RestoreDBClusterFromS3Result };
  RestoreDBClusterFromSnapshot: { input: RestoreDBClusterFromSnapshotMessage; output: RestoreDBClusterFromSnapshotResult };
  RestoreDBClusterToPointInTime: { input: RestoreDBClusterToPointInTimeMessage; output: RestoreDBClusterToPointInTimeResult };
  RestoreDBInstanceFromDBSnapshot: { input: RestoreDBInstanceFromDBSnapshotMessage; output: RestoreDBInstanceFromDBSnapshotResult };
  RestoreDBInstanceFromS3: { input: RestoreDBInstanceFromS3Message; output: RestoreDBInstanceFromS3Result };
  RestoreDBInstanceToPointInTime: { input: RestoreDBInstanceToPointInTimeMessage; output: RestoreDBInstanceToPointInTimeResult };
  RevokeDBSecurityGroupIngress: { input: RevokeDBSecurityGroupIngressMessage; output: RevokeDBSecurityGroupIngressResult };
  StartActivityStream: { input: StartActivityStreamRequest; output: StartActivityStreamResponse };
  StartDBCluster: { input: StartDBClusterMessage; output: StartDBClusterResult };
  StartDBInstance: { input: StartDBInstanceMessage; output: StartDBInstanceResult };
  StartDBInstanceAutomatedBackupsReplication: { input: StartDBInstanceAutomatedBackupsReplicationMessage; output: StartDBInstanceAutomatedBackupsReplicationResult };
  StartExportTask: { input: StartExportTaskMessage; output: ExportTask };
  StopActivityStream: { input: StopActivityStreamRequest; output: StopActivityStreamResponse };
  StopDBCluster: { input: StopDBClusterMessage; output: StopDBClusterResult };
  StopDBInstance: { input: StopDBInstanceMessage; output: StopDBInstanceResult };
  StopDBInstanceAutomatedBackupsReplication: { input: StopDBInstanceAutomatedBackupsReplicationMessage; output: StopDBInstanceAutomatedBackupsReplicationResult };
  SwitchoverBlueGreenDeployment: { input: SwitchoverBlueGreenDeploymentRequest; output: SwitchoverBlueGreenDeploymentResponse };
  SwitchoverGlobalCluster: { input: SwitchoverGlobalClusterMessage; output: SwitchoverGlobalClusterResult };
  SwitchoverReadReplica: { input: SwitchoverReadReplicaMessage; output: SwitchoverReadReplicaResult };
}

export interface AccountAttributesMessage {
  AccountQuotas?: readonly AccountQuota[] | undefined;
}

export interface AccountQuota {
  AccountQuotaName?: string | undefined;
  Used?: number | undefined;
  Max?: number | undefined;
}

export interface AddRoleToDBClusterMessage {
  DBClusterIdentifier: string;
  RoleArn: string;
  FeatureName?: string | undefined;
}

export interface AddRoleToDBInstanceMessage {
  DBInstanceIdentifier: string;
  RoleArn: string;
  FeatureName: string;
}

export interface AddSourceIdentifierToSubscriptionMessage {
  SubscriptionName: string;
  SourceIdentifier: string;
}

export interface AddSourceIdentifierToSubscriptionResult {
  EventSubscription?: EventSubscription | undefined;
}

export interface AddTagsToResourceMessage {
  ResourceName: string;
  Tags: readonly Tag[];
}

export interface AdditionalStorageVolume {
  VolumeName: string;
  AllocatedStorage?: number | undefined;
  IOPS?: number | undefined;
  MaxAllocatedStorage?: number | undefined;
  StorageThroughput?: number | undefined;
  StorageType?: string | undefined;
}

export interface AdditionalStorageVolumeOutput {
  VolumeName?: string | undefined;
  StorageVolumeStatus?: string | undefined;
  StorageOperationStatus?: string | undefined;
  StorageOperationPercentProgress?: number | undefined;
  AllocatedStorage?: number | undefined;
  IOPS?: number | undefined;
  MaxAllocatedStorage?: number | undefined;
  StorageThroughput?: number | undefined;
  StorageType?: string | undefined;
}

export interface ApplyPendingMaintenanceActionMessage {
  ResourceIdentifier: string;
  ApplyAction: string;
  OptInType: string;
}

export interface ApplyPendingMaintenanceActionResult {
  ResourcePendingMaintenanceActions?: ResourcePendingMaintenanceActions | undefined;
}

export interface AuthorizeDBSecurityGroupIngressMessage {
  DBSecurityGroupName: string;
  CIDRIP?: string | undefined;
  EC2SecurityGroupName?: string | undefined;
  EC2SecurityGroupId?: string | undefined;
  EC2SecurityGroupOwnerId?: string | undefined;
}

export interface AuthorizeDBSecurityGroupIngressResult {
  DBSecurityGroup?: DBSecurityGroup | undefined;
}

export interface AvailabilityZone {
  Name?: string | undefined;
}

export interface AvailableAdditionalStorageVolumesOption {
  SupportsStorageAutoscaling?: boolean | undefined;
  SupportsStorageThroughput?: boolean | undefined;
  SupportsIops?: boolean | undefined;
  StorageType?: string | undefined;
  MinStorageSize?: number | undefined;
  MaxStorageSize?: number | undefined;
  MinIops?: number | undefined;
  MaxIops?: number | undefined;
  MinIopsPerGib?: number | undefined;
  MaxIopsPerGib?: number | undefined;
  MinStorageThroughput?: number | undefined;
  MaxStorageThroughput?: number | undefined;
}

export interface AvailableCapacityPerAvailabilityZone {
  AvailabilityZone?: string | undefined;
  AvailableCapacity?: number | undefined;
}

export interface AvailableProcessorFeature {
  Name?: string | undefined;
  DefaultValue?: string | undefined;
  AllowedValues?: string | undefined;
}

export interface BacktrackDBClusterMessage {
  DBClusterIdentifier: string;
  BacktrackTo: Date;
  Force?: boolean | undefined;
  UseEarliestTimeOnPointInTimeUnavailable?: boolean | undefined;
}

export interface BlueGreenDeployment {
  BlueGreenDeploymentIdentifier?: string | undefined;
  BlueGreenDeploymentName?: string | undefined;
  Source?: string | undefined;
  Target?: string | undefined;
  SwitchoverDetails?: readonly SwitchoverDetail[] | undefined;
  Tasks?: readonly BlueGreenDeploymentTask[] | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  CreateTime?: Date | undefined;
  DeleteTime?: Date | undefined;
  TagList?: readonly Tag[] | undefined;
}

export interface BlueGreenDeploymentTask {
  Name?: string | undefined;
  Status?: string | undefined;
}

export interface CancelDBCapacityReservationRequest {
  DBCapacityReservationIdentifier: string;
}

export interface CancelDBCapacityReservationResponse {
  DBCapacityReservation?: DBCapacityReservation | undefined;
}

export interface CancelExportTaskMessage {
  ExportTaskIdentifier: string;
}

export interface Certificate {
  CertificateIdentifier?: string | undefined;
  CertificateType?: string | undefined;
  Thumbprint?: string | undefined;
  ValidFrom?: Date | undefined;
  ValidTill?: Date | undefined;
  CertificateArn?: string | undefined;
  CustomerOverride?: boolean | undefined;
  CustomerOverrideValidTill?: Date | undefined;
}

export interface CertificateDetails {
  CAIdentifier?: string | undefined;
  ValidTill?: Date | undefined;
}

export interface CertificateMessage {
  DefaultCertificateForNewLaunches?: string | undefined;
  Certificates?: readonly Certificate[] | undefined;
  Marker?: string | undefined;
}

export interface CharacterSet {
  CharacterSetName?: string | undefined;
  CharacterSetDescription?: string | undefined;
}

export interface CloudwatchLogsExportConfiguration {
  EnableLogTypes?: readonly string[] | undefined;
  DisableLogTypes?: readonly string[] | undefined;
}

export interface ClusterPendingModifiedValues {
  PendingCloudwatchLogsExports?: PendingCloudwatchLogsExports | undefined;
  DBClusterIdentifier?: string | undefined;
  MasterUserPassword?: string | undefined;
  IAMDatabaseAuthenticationEnabled?: boolean | undefined;
  EngineVersion?: string | undefined;
  BackupRetentionPeriod?: number | undefined;
  StorageType?: string | undefined;
  AllocatedStorage?: number | undefined;
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration | undefined;
  Iops?: number | undefined;
  CertificateDetails?: CertificateDetails | undefined;
}

export interface ConnectionPoolConfiguration {
  MaxConnectionsPercent?: number | undefined;
  MaxIdleConnectionsPercent?: number | undefined;
  ConnectionBorrowTimeout?: number | undefined;
  SessionPinningFilters?: readonly string[] | undefined;
  InitQuery?: string | undefined;
}

export interface ConnectionPoolConfigurationInfo {
  MaxConnectionsPercent?: number | undefined;
  MaxIdleConnectionsPercent?: number | undefined;
  ConnectionBorrowTimeout?: number | undefined;
  SessionPinningFilters?: readonly string[] | undefined;
  InitQuery?: string | undefined;
}

export interface ContextAttribute {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface CopyDBClusterParameterGroupMessage {
  SourceDBClusterParameterGroupIdentifier: string;
  TargetDBClusterParameterGroupIdentifier: string;
  TargetDBClusterParameterGroupDescription: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CopyDBClusterParameterGroupResult {
  DBClusterParameterGroup?: DBClusterParameterGroup | undefined;
}

export interface CopyDBClusterSnapshotMessage {
  SourceDBClusterSnapshotIdentifier: string;
  TargetDBClusterSnapshotIdentifier: string;
  KmsKeyId?: string | undefined;
  PreSignedUrl?: string | undefined;
  CopyTags?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CopyDBClusterSnapshotResult {
  DBClusterSnapshot?: DBClusterSnapshot | undefined;
}

export interface CopyDBParameterGroupMessage {
  SourceDBParameterGroupIdentifier: string;
  TargetDBParameterGroupIdentifier: string;
  TargetDBParameterGroupDescription: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CopyDBParameterGroupResult {
  DBParameterGroup?: DBParameterGroup | undefined;
}

export interface CopyDBSnapshotMessage {
  SourceDBSnapshotIdentifier: string;
  TargetDBSnapshotIdentifier: string;
  KmsKeyId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  CopyTags?: boolean | undefined;
  PreSignedUrl?: string | undefined;
  OptionGroupName?: string | undefined;
  TargetCustomAvailabilityZone?: string | undefined;
  SnapshotTarget?: string | undefined;
  CopyOptionGroup?: boolean | undefined;
  SnapshotAvailabilityZone?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CopyDBSnapshotResult {
  DBSnapshot?: DBSnapshot | undefined;
}

export interface CopyOptionGroupMessage {
  SourceOptionGroupIdentifier: string;
  TargetOptionGroupIdentifier: string;
  TargetOptionGroupDescription: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CopyOptionGroupResult {
  OptionGroup?: OptionGroup | undefined;
}

export interface CreateBlueGreenDeploymentRequest {
  BlueGreenDeploymentName: string;
  Source: string;
  TargetEngineVersion?: string | undefined;
  TargetDBParameterGroupName?: string | undefined;
  TargetDBClusterParameterGroupName?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  TargetDBInstanceClass?: string | undefined;
  UpgradeTargetStorageConfig?: boolean | undefined;
  TargetIops?: number | undefined;
  TargetStorageType?: string | undefined;
  TargetAllocatedStorage?: number | undefined;
  TargetStorageThroughput?: number | undefined;
  TargetResourceConfigurations?: readonly TargetResourceConfiguration[] | undefined;
}

export interface CreateBlueGreenDeploymentResponse {
  BlueGreenDeployment?: BlueGreenDeployment | undefined;
}

export interface CreateCustomDBEngineVersionMessage {
  Engine: string;
  EngineVersion: string;
  DatabaseInstallationFilesS3BucketName?: string | undefined;
  DatabaseInstallationFilesS3Prefix?: string | undefined;
  DatabaseInstallationFiles?: readonly string[] | undefined;
  ImageId?: string | undefined;
  KMSKeyId?: string | undefined;
  SourceCustomDbEngineVersionIdentifier?: string | undefined;
  UseAwsProvidedLatestImage?: boolean | undefined;
  Description?: string | undefined;
  Manifest?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDBCapacityReservationRequest {
  DBCapacityReservationName: string;
  DBInstanceClass: string;
  Engine: string;
  CapacityPerAvailabilityZone: number;
  AvailabilityZones: readonly string[];
  EndDate?: Date | undefined;
  StartDate?: Date | undefined;
  CommitmentDuration?: number | undefined;
  LicenseModel?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDBCapacityReservationResponse {
  DBCapacityReservation?: DBCapacityReservation | undefined;
}

export interface CreateDBClusterEndpointMessage {
  DBClusterIdentifier: string;
  DBClusterEndpointIdentifier: string;
  EndpointType: string;
  StaticMembers?: readonly string[] | undefined;
  ExcludedMembers?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDBClusterMessage {
  DBClusterIdentifier: string;
  Engine: string;
  AvailabilityZones?: readonly string[] | undefined;
  BackupRetentionPeriod?: number | undefined;
  CharacterSetName?: string | undefined;
  DatabaseName?: string | undefined;
  DBClusterParameterGroupName?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  DBSubnetGroupName?: string | undefined;
  EngineVersion?: string | undefined;
  Port?: number | undefined;
  MasterUsername?: string | undefined;
  MasterUserPassword?: string | undefined;
  OptionGroupName?: string | undefined;
  PreferredBackupWindow?: string | undefined;
  PreferredMaintenanceWindow?: string | undefined;
  ReplicationSourceIdentifier?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  StorageEncrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  PreSignedUrl?: string | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  BacktrackWindow?: number | undefined;
  EnableCloudwatchLogsExports?: readonly string[] | undefined;
  EngineMode?: string | undefined;
  ScalingConfiguration?: ScalingConfiguration | undefined;
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration | undefined;
  DBClusterInstanceClass?: string | undefined;
  AllocatedStorage?: number | undefined;
  StorageType?: string | undefined;
  Iops?: number | undefined;
  PubliclyAccessible?: boolean | undefined;
  AutoMinorVersionUpgrade?: boolean | undefined;
  DeletionProtection?: boolean | undefined;
  GlobalClusterIdentifier?: string | undefined;
  EnableHttpEndpoint?: boolean | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  Domain?: string | undefined;
  DomainIAMRoleName?: string | undefined;
  EnableGlobalWriteForwarding?: boolean | undefined;
  NetworkType?: string | undefined;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration | undefined;
  MonitoringInterval?: number | undefined;
  MonitoringRoleArn?: string | undefined;
  DatabaseInsightsMode?: string | undefined;
  EnablePerformanceInsights?: boolean | undefined;
  PerformanceInsightsKMSKeyId?: string | undefined;
  PerformanceInsightsRetentionPeriod?: number | undefined;
  EnableLimitlessDatabase?: boolean | undefined;
  ClusterScalabilityType?: string | undefined;
  DBSystemId?: string | undefined;
  ManageMasterUserPassword?: boolean | undefined;
  EnableLocalWriteForwarding?: boolean | undefined;
  MasterUserSecretKmsKeyId?: string | undefined;
  CACertificateIdentifier?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  MasterUserAuthenticationType?: string | undefined;
  WithExpressConfiguration?: boolean | undefined;
  AssociatedRoles?: readonly DBClusterAssociatedRole[] | undefined;
}

export interface CreateDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string;
  DBParameterGroupFamily: string;
  Description: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDBClusterParameterGroupResult {
  DBClusterParameterGroup?: DBClusterParameterGroup | undefined;
}

export interface CreateDBClusterResult {
  DBCluster?: DBCluster | undefined;
}

export interface CreateDBClusterSnapshotMessage {
  DBClusterSnapshotIdentifier: string;
  DBClusterIdentifier: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDBClusterSnapshotResult {
  DBClusterSnapshot?: DBClusterSnapshot | undefined;
}

export interface CreateDBInstanceMessage {
  DBInstanceIdentifier: string;
  DBInstanceClass: string;
  Engine: string;
  DBName?: string | undefined;
  AllocatedStorage?: number | undefined;
  MasterUsername?: string | undefined;
  MasterUserPassword?: string | undefined;
  DBSecurityGroups?: readonly string[] | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  AvailabilityZone?: string | undefined;
  DBSubnetGroupName?: string | undefined;
  PreferredMaintenanceWindow?: string | undefined;
  DBParameterGroupName?: string | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  Port?: number | undefined;
  MultiAZ?: boolean | undefined;
  EngineVersion?: string | undefined;
  AutoMinorVersionUpgrade?: boolean | undefined;
  LicenseModel?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  OptionGroupName?: string | undefined;
  CharacterSetName?: string | undefined;
  NcharCharacterSetName?: string | undefined;
  PubliclyAccessible?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
  DBClusterIdentifier?: string | undefined;
  StorageType?: string | undefined;
  TdeCredentialArn?: string | undefined;
  TdeCredentialPassword?: string | undefined;
  StorageEncrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  Domain?: string | undefined;
  DomainFqdn?: string | undefined;
  DomainOu?: string | undefined;
  DomainAuthSecretArn?: string | undefined;
  DomainDnsIps?: readonly string[] | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  MonitoringInterval?: number | undefined;
  MonitoringRoleArn?: string | undefined;
  DomainIAMRoleName?: string | undefined;
  PromotionTier?: number | undefined;
  Timezone?: string | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  DatabaseInsightsMode?: string | undefined;
  EnablePerformanceInsights?: boolean | undefined;
  PerformanceInsightsKMSKeyId?: string | undefined;
  PerformanceInsightsRetentionPeriod?: number | undefined;
  EnableCloudwatchLogsExports?: readonly string[] | undefined;
  ProcessorFeatures?: readonly ProcessorFeature[] | undefined;
  DeletionProtection?: boolean | undefined;
  MaxAllocatedStorage?: number | undefined;
  EnableCustomerOwnedIp?: boolean | undefined;
  NetworkType?: string | undefined;
  BackupTarget?: string | undefined;
  CustomIamInstanceProfile?: string | undefined;
  DBSystemId?: string | undefined;
  CACertificateIdentifier?: string | undefined;
  ManageMasterUserPassword?: boolean | undefined;
  MasterUserSecretKmsKeyId?: string | undefined;
  MultiTenant?: boolean | undefined;
  DedicatedLogVolume?: boolean | undefined;
  EngineLifecycleSupport?: string | undefined;
  AdditionalStorageVolumes?: readonly AdditionalStorageVolume[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DBCapacityReservationIdentifier?: string | undefined;
  MasterUserAuthenticationType?: string | undefined;
}

export interface CreateDBInstanceReadReplicaMessage {
  DBInstanceIdentifier: string;
  SourceDBInstanceIdentifier?: string | undefined;
  DBInstanceClass?: string | undefined;
  AvailabilityZone?: string | undefined;
  Port?: number | undefined;
  MultiAZ?: boolean | undefined;
  AutoMinorVersionUpgrade?: boolean | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  OptionGroupName?: string | undefined;
  DBParameterGroupName?: string | undefined;
  PubliclyAccessible?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
  DBSubnetGroupName?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  StorageType?: string | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  MonitoringInterval?: number | undefined;
  MonitoringRoleArn?: string | undefined;
  KmsKeyId?: string | undefined;
  PreSignedUrl?: string | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  DatabaseInsightsMode?: string | undefined;
  EnablePerformanceInsights?: boolean | undefined;
  PerformanceInsightsKMSKeyId?: string | undefined;
  PerformanceInsightsRetentionPeriod?: number | undefined;
  EnableCloudwatchLogsExports?: readonly string[] | undefined;
  ProcessorFeatures?: readonly ProcessorFeature[] | undefined;
  UseDefaultProcessorFeatures?: boolean | undefined;
  DeletionProtection?: boolean | undefined;
  Domain?: string | undefined;
  DomainIAMRoleName?: string | undefined;
  DomainFqdn?: string | undefined;
  DomainOu?: string | undefined;
  DomainAuthSecretArn?: string | undefined;
  DomainDnsIps?: readonly string[] | undefined;
  ReplicaMode?: string | undefined;
  EnableCustomerOwnedIp?: boolean | undefined;
  NetworkType?: string | undefined;
  MaxAllocatedStorage?: number | undefined;
  BackupTarget?: string | undefined;
  CustomIamInstanceProfile?: string | undefined;
  AllocatedStorage?: number | undefined;
  SourceDBClusterIdentifier?: string | undefined;
  DedicatedLogVolume?: boolean | undefined;
  UpgradeStorageConfig?: boolean | undefined;
  CACertificateIdentifier?: string | undefined;
  AdditionalStorageVolumes?: readonly AdditionalStorageVolume[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DBCapacityReservationIdentifier?: string | undefined;
}

export interface CreateDBInstanceReadReplicaResult {
  DBInstance?: DBInstance | undefined;
}

export interface CreateDBInstanceResult {
  DBInstance?: DBInstance | undefined;
}

export interface CreateDBParameterGroupMessage {
  DBParameterGroupName: string;
  DBParameterGroupFamily: string;
  Description: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDBParameterGroupResult {
  DBParameterGroup?: DBParameterGroup | undefined;
}

export interface CreateDBProxyEndpointRequest {
  DBProxyName: string;
  DBProxyEndpointName: string;
  VpcSubnetIds: readonly string[];
  VpcSecurityGroupIds?: readonly string[] | undefined;
  TargetRole?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  EndpointNetworkType?: string | undefined;
}

export interface CreateDBProxyEndpointResponse {
  DBProxyEndpoint?: DBProxyEndpoint | undefined;
}

export interface CreateDBProxyRequest {
  DBProxyName: string;
  EngineFamily: string;
  RoleArn: string;
  VpcSubnetIds: readonly string[];
  DefaultAuthScheme?: string | undefined;
  Auth?: readonly UserAuthConfig[] | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  RequireTLS?: boolean | undefined;
  IdleClientTimeout?: number | undefined;
  DebugLogging?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
  EndpointNetworkType?: string | undefined;
  TargetConnectionNetworkType?: string | undefined;
}

export interface CreateDBProxyResponse {
  DBProxy?: DBProxy | undefined;
}

export interface CreateDBSecurityGroupMessage {
  DBSecurityGroupName: string;
  DBSecurityGroupDescription: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDBSecurityGroupResult {
  DBSecurityGroup?: DBSecurityGroup | undefined;
}

export interface CreateDBShardGroupMessage {
  DBShardGroupIdentifier: string;
  DBClusterIdentifier: string;
  MaxACU: number;
  ComputeRedundancy?: number | undefined;
  MinACU?: number | undefined;
  PubliclyAccessible?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDBSnapshotMessage {
  DBSnapshotIdentifier: string;
  DBInstanceIdentifier: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDBSnapshotResult {
  DBSnapshot?: DBSnapshot | undefined;
}

export interface CreateDBSubnetGroupMessage {
  DBSubnetGroupName: string;
  DBSubnetGroupDescription: string;
  SubnetIds: readonly string[];
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDBSubnetGroupResult {
  DBSubnetGroup?: DBSubnetGroup | undefined;
}

export interface CreateEventSubscriptionMessage {
  SubscriptionName: string;
  SnsTopicArn: string;
  SourceType?: string | undefined;
  EventCategories?: readonly string[] | undefined;
  SourceIds?: readonly string[] | undefined;
  Enabled?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateEventSubscriptionResult {
  EventSubscription?: EventSubscription | undefined;
}

export interface CreateGlobalClusterMessage {
  GlobalClusterIdentifier: string;
  SourceDBClusterIdentifier?: string | undefined;
  Engine?: string | undefined;
  EngineVersion?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
  DeletionProtection?: boolean | undefined;
  DatabaseName?: string | undefined;
  StorageEncrypted?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined;
}

export interface CreateIntegrationMessage {
  SourceArn: string;
  TargetArn: string;
  IntegrationName: string;
  KMSKeyId?: string | undefined;
  AdditionalEncryptionContext?: { [key: string]: string } | undefined;
  Tags?: readonly Tag[] | undefined;
  DataFilter?: string | undefined;
  Description?: string | undefined;
}

export interface CreateOptionGroupMessage {
  OptionGroupName: string;
  EngineName: string;
  MajorEngineVersion: string;
  OptionGroupDescription: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateOptionGroupResult {
  OptionGroup?: OptionGroup | undefined;
}

export interface CreateTenantDatabaseMessage {
  DBInstanceIdentifier: string;
  TenantDBName: string;
  MasterUsername: string;
  MasterUserPassword?: string | undefined;
  CharacterSetName?: string | undefined;
  NcharCharacterSetName?: string | undefined;
  ManageMasterUserPassword?: boolean | undefined;
  MasterUserSecretKmsKeyId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateTenantDatabaseResult {
  TenantDatabase?: TenantDatabase | undefined;
}

export interface CustomDBEngineVersionAMI {
  ImageId?: string | undefined;
  Status?: string | undefined;
}

export interface DBCapacityReservation {
  DBCapacityReservationName?: string | undefined;
  DBInstanceClass?: string | undefined;
  Engine?: string | undefined;
  LicenseModel?: string | undefined;
  ReservedCapacityPerAvailabilityZone?: number | undefined;
  AvailableCapacityPerAvailabilityZoneList?: readonly AvailableCapacityPerAvailabilityZone[] | undefined;
  EndDate?: Date | undefined;
  CreateDate?: Date | undefined;
  StartDate?: Date | undefined;
  CommitmentInfo?: DBCapacityReservationCommitmentInfo | undefined;
  State?: string | undefined;
  DBCapacityReservationArn?: string | undefined;
  DBCapacityReservationIdentifier?: string | undefined;
  TagList?: readonly Tag[] | undefined;
}

export interface DBCapacityReservationCommitmentInfo {
  CommittedCapacityPerAvailabilityZone?: number | undefined;
  CommitmentEndDate?: Date | undefined;
}

export interface DBCluster {
  AllocatedStorage?: number | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  BackupRetentionPeriod?: number | undefined;
  CharacterSetName?: string | undefined;
  DatabaseName?: string | undefined;
  DBClusterIdentifier?: string | undefined;
  DBClusterParameterGroup?: string | undefined;
  DBSubnetGroup?: string | undefined;
  Status?: string | undefined;
  PercentProgress?: string | undefined;
  EarliestRestorableTime?: Date | undefined;
  Endpoint?: string | undefined;
  ReaderEndpoint?: string | undefined;
  CustomEndpoints?: readonly string[] | undefined;
  MultiAZ?: boolean | undefined;
  Engine?: string | undefined;
  EngineVersion?: string | undefined;
  LatestRestorableTime?: Date | undefined;
  Port?: number | undefined;
  MasterUsername?: string | undefined;
  DBClusterOptionGroupMemberships?: readonly DBClusterOptionGroupStatus[] | undefined;
  PreferredBackupWindow?: string | undefined;
  PreferredMaintenanceWindow?: string | undefined;
  UpgradeRolloutOrder?: string | undefined;
  ReplicationSourceIdentifier?: string | undefined;
  ReadReplicaIdentifiers?: readonly string[] | undefined;
  StatusInfos?: readonly DBClusterStatusInfo[] | undefined;
  DBClusterMembers?: readonly DBClusterMember[] | undefined;
  VpcSecurityGroups?: readonly VpcSecurityGroupMembership[] | undefined;
  HostedZoneId?: string | undefined;
  StorageEncrypted?: boolean | undefined;
  StorageEncryptionType?: string | undefined;
  KmsKeyId?: string | undefined;
  DbClusterResourceId?: string | undefined;
  DBClusterArn?: string | undefined;
  AssociatedRoles?: readonly DBClusterRole[] | undefined;
  IAMDatabaseAuthenticationEnabled?: boolean | undefined;
  CloneGroupId?: string | undefined;
  ClusterCreateTime?: Date | undefined;
  EarliestBacktrackTime?: Date | undefined;
  BacktrackWindow?: number | undefined;
  BacktrackConsumedChangeRecords?: number | undefined;
  EnabledCloudwatchLogsExports?: readonly string[] | undefined;
  Capacity?: number | undefined;
  PendingModifiedValues?: ClusterPendingModifiedValues | undefined;
  EngineMode?: string | undefined;
  ScalingConfigurationInfo?: ScalingConfigurationInfo | undefined;
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration | undefined;
  DBClusterInstanceClass?: string | undefined;
  StorageType?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  IOOptimizedNextAllowedModificationTime?: Date | undefined;
  PubliclyAccessible?: boolean | undefined;
  AutoMinorVersionUpgrade?: boolean | undefined;
  DeletionProtection?: boolean | undefined;
  HttpEndpointEnabled?: boolean | undefined;
  ActivityStreamMode?: string | undefined;
  ActivityStreamStatus?: string | undefined;
  ActivityStreamKmsKeyId?: string | undefined;
  ActivityStreamKinesisStreamName?: string | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  CrossAccountClone?: boolean | undefined;
  DomainMemberships?: readonly DomainMembership[] | undefined;
  TagList?: readonly Tag[] | undefined;
  GlobalClusterIdentifier?: string | undefined;
  GlobalWriteForwardingStatus?: string | undefined;
  GlobalWriteForwardingRequested?: boolean | undefined;
  NetworkType?: string | undefined;
  AutomaticRestartTime?: Date | undefined;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfigurationInfo | undefined;
  ServerlessV2PlatformVersion?: string | undefined;
  MonitoringInterval?: number | undefined;
  MonitoringRoleArn?: string | undefined;
  DatabaseInsightsMode?: string | undefined;
  PerformanceInsightsEnabled?: boolean | undefined;
  PerformanceInsightsKMSKeyId?: string | undefined;
  PerformanceInsightsRetentionPeriod?: number | undefined;
  DBSystemId?: string | undefined;
  MasterUserSecret?: MasterUserSecret | undefined;
  LocalWriteForwardingStatus?: string | undefined;
  AwsBackupRecoveryPointArn?: string | undefined;
  LimitlessDatabase?: LimitlessDatabase | undefined;
  ClusterScalabilityType?: string | undefined;
  CertificateDetails?: CertificateDetails | undefined;
  EngineLifecycleSupport?: string | undefined;
  VPCNetworkingEnabled?: boolean | undefined;
  InternetAccessGatewayEnabled?: boolean | undefined;
}

export interface DBClusterAssociatedRole {
  RoleArn: string;
  FeatureName?: string | undefined;
}

export interface DBClusterAutomatedBackup {
  Engine?: string | undefined;
  VpcId?: string | undefined;
  DBClusterAutomatedBackupsArn?: string | undefined;
  DBClusterIdentifier?: string | undefined;
  RestoreWindow?: RestoreWindow | undefined;
  MasterUsername?: string | undefined;
  DbClusterResourceId?: string | undefined;
  Region?: string | undefined;
  LicenseModel?: string | undefined;
  Status?: string | undefined;
  IAMDatabaseAuthenticationEnabled?: boolean | undefined;
  ClusterCreateTime?: Date | undefined;
  StorageEncrypted?: boolean | undefined;
  StorageEncryptionType?: string | undefined;
  AllocatedStorage?: number | undefined;
  EngineVersion?: string | undefined;
  DBClusterArn?: string | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  EngineMode?: string | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  Port?: number | undefined;
  KmsKeyId?: string | undefined;
  StorageType?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  AwsBackupRecoveryPointArn?: string | undefined;
  TagList?: readonly Tag[] | undefined;
}

export interface DBClusterAutomatedBackupMessage {
  Marker?: string | undefined;
  DBClusterAutomatedBackups?: readonly DBClusterAutomatedBackup[] | undefined;
}

export interface DBClusterBacktrack {
  DBClusterIdentifier?: string | undefined;
  BacktrackIdentifier?: string | undefined;
  BacktrackTo?: Date | undefined;
  BacktrackedFrom?: Date | undefined;
  BacktrackRequestCreationTime?: Date | undefined;
  Status?: string | undefined;
}

export interface DBClusterBacktrackMessage {
  Marker?: string | undefined;
  DBClusterBacktracks?: readonly DBClusterBacktrack[] | undefined;
}

export interface DBClusterCapacityInfo {
  DBClusterIdentifier?: string | undefined;
  PendingCapacity?: number | undefined;
  CurrentCapacity?: number | undefined;
  SecondsBeforeTimeout?: number | undefined;
  TimeoutAction?: string | undefined;
}

export interface DBClusterEndpoint {
  DBClusterEndpointIdentifier?: string | undefined;
  DBClusterIdentifier?: string | undefined;
  DBClusterEndpointResourceIdentifier?: string | undefined;
  Endpoint?: string | undefined;
  Status?: string | undefined;
  EndpointType?: string | undefined;
  CustomEndpointType?: string | undefined;
  StaticMembers?: readonly string[] | undefined;
  ExcludedMembers?: readonly string[] | undefined;
  DBClusterEndpointArn?: string | undefined;
}

export interface DBClusterEndpointMessage {
  Marker?: string | undefined;
  DBClusterEndpoints?: readonly DBClusterEndpoint[] | undefined;
}

export interface DBClusterMember {
  DBInstanceIdentifier?: string | undefined;
  IsClusterWriter?: boolean | undefined;
  DBClusterParameterGroupStatus?: string | undefined;
  PromotionTier?: number | undefined;
}

export interface DBClusterMessage {
  Marker?: string | undefined;
  DBClusters?: readonly DBCluster[] | undefined;
}

export interface DBClusterOptionGroupStatus {
  DBClusterOptionGroupName?: string | undefined;
  Status?: string | undefined;
}

export interface DBClusterParameterGroup {
  DBClusterParameterGroupName?: string | undefined;
  DBParameterGroupFamily?: string | undefined;
  Description?: string | undefined;
  DBClusterParameterGroupArn?: string | undefined;
}

export interface DBClusterParameterGroupDetails {
  Parameters?: readonly Parameter[] | undefined;
  Marker?: string | undefined;
}

export interface DBClusterParameterGroupNameMessage {
  DBClusterParameterGroupName?: string | undefined;
}

export interface DBClusterParameterGroupsMessage {
  Marker?: string | undefined;
  DBClusterParameterGroups?: readonly DBClusterParameterGroup[] | undefined;
}

export interface DBClusterRole {
  RoleArn?: string | undefined;
  Status?: string | undefined;
  FeatureName?: string | undefined;
}

export interface DBClusterSnapshot {
  AvailabilityZones?: readonly string[] | undefined;
  DBClusterSnapshotIdentifier?: string | undefined;
  DBClusterIdentifier?: string | undefined;
  SnapshotCreateTime?: Date | undefined;
  Engine?: string | undefined;
  EngineMode?: string | undefined;
  AllocatedStorage?: number | undefined;
  Status?: string | undefined;
  Port?: number | undefined;
  VpcId?: string | undefined;
  ClusterCreateTime?: Date | undefined;
  MasterUsername?: string | undefined;
  EngineVersion?: string | undefined;
  LicenseModel?: string | undefined;
  SnapshotType?: string | undefined;
  PercentProgress?: number | undefined;
  StorageEncrypted?: boolean | undefined;
  StorageEncryptionType?: string | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  KmsKeyId?: string | undefined;
  DBClusterSnapshotArn?: string | undefined;
  SourceDBClusterSnapshotArn?: string | undefined;
  IAMDatabaseAuthenticationEnabled?: boolean | undefined;
  TagList?: readonly Tag[] | undefined;
  StorageType?: string | undefined;
  StorageThroughput?: number | undefined;
  DbClusterResourceId?: string | undefined;
  DBSystemId?: string | undefined;
}

export interface DBClusterSnapshotAttribute {
  AttributeName?: string | undefined;
  AttributeValues?: readonly string[] | undefined;
}

export interface DBClusterSnapshotAttributesResult {
  DBClusterSnapshotIdentifier?: string | undefined;
  DBClusterSnapshotAttributes?: readonly DBClusterSnapshotAttribute[] | undefined;
}

export interface DBClusterSnapshotMessage {
  Marker?: string | undefined;
  DBClusterSnapshots?: readonly DBClusterSnapshot[] | undefined;
}

export interface DBClusterStatusInfo {
  StatusType?: string | undefined;
  Normal?: boolean | undefined;
  Status?: string | undefined;
  Message?: string | undefined;
}

export interface DBEngineVersion {
  Engine?: string | undefined;
  MajorEngineVersion?: string | undefined;
  EngineVersion?: string | undefined;
  DatabaseInstallationFilesS3BucketName?: string | undefined;
  DatabaseInstallationFilesS3Prefix?: string | undefined;
  DatabaseInstallationFiles?: readonly string[] | undefined;
  CustomDBEngineVersionManifest?: string | undefined;
  DBParameterGroupFamily?: string | undefined;
  DBEngineDescription?: string | undefined;
  DBEngineVersionArn?: string | undefined;
  DBEngineVersionDescription?: string | undefined;
  DefaultCharacterSet?: CharacterSet | undefined;
  FailureReason?: string | undefined;
  Image?: CustomDBEngineVersionAMI | undefined;
  DBEngineMediaType?: string | undefined;
  KMSKeyId?: string | undefined;
  CreateTime?: Date | undefined;
  SupportedCharacterSets?: readonly CharacterSet[] | undefined;
  SupportedNcharCharacterSets?: readonly CharacterSet[] | undefined;
  ValidUpgradeTarget?: readonly UpgradeTarget[] | undefined;
  SupportedTimezones?: readonly Timezone[] | undefined;
  ExportableLogTypes?: readonly string[] | undefined;
  SupportsLogExportsToCloudwatchLogs?: boolean | undefined;
  SupportsReadReplica?: boolean | undefined;
  SupportedEngineModes?: readonly string[] | undefined;
  SupportedFeatureNames?: readonly string[] | undefined;
  Status?: string | undefined;
  SupportsParallelQuery?: boolean | undefined;
  SupportsGlobalDatabases?: boolean | undefined;
  TagList?: readonly Tag[] | undefined;
  SupportsBabelfish?: boolean | undefined;
  SupportsLimitlessDatabase?: boolean | undefined;
  SupportsCertificateRotationWithoutRestart?: boolean | undefined;
  SupportedCACertificateIdentifiers?: readonly string[] | undefined;
  SupportsLocalWriteForwarding?: boolean | undefined;
  SupportsIntegrations?: boolean | undefined;
  ServerlessV2FeaturesSupport?: ServerlessV2FeaturesSupport | undefined;
}

export interface DBEngineVersionMessage {
  Marker?: string | undefined;
  DBEngineVersions?: readonly DBEngineVersion[] | undefined;
}

export interface DBInstance {
  DBInstanceIdentifier?: string | undefined;
  DBInstanceClass?: string | undefined;
  Engine?: string | undefined;
  DBInstanceStatus?: string | undefined;
  MasterUsername?: string | undefined;
  DBName?: string | undefined;
  Endpoint?: Endpoint | undefined;
  AllocatedStorage?: number | undefined;
  InstanceCreateTime?: Date | undefined;
  PreferredBackupWindow?: string | undefined;
  BackupRetentionPeriod?: number | undefined;
  DBSecurityGroups?: readonly DBSecurityGroupMembership[] | undefined;
  VpcSecurityGroups?: readonly VpcSecurityGroupMembership[] | undefined;
  DBParameterGroups?: readonly DBParameterGroupStatus[] | undefined;
  AvailabilityZone?: string | undefined;
  DBSubnetGroup?: DBSubnetGroup | undefined;
  PreferredMaintenanceWindow?: string | undefined;
  UpgradeRolloutOrder?: string | undefined;
  PendingModifiedValues?: PendingModifiedValues | undefined;
  LatestRestorableTime?: Date | undefined;
  MultiAZ?: boolean | undefined;
  EngineVersion?: string | undefined;
  AutoMinorVersionUpgrade?: boolean | undefined;
  ReadReplicaSourceDBInstanceIdentifier?: string | undefined;
  ReadReplicaDBInstanceIdentifiers?: readonly string[] | undefined;
  ReadReplicaDBClusterIdentifiers?: readonly string[] | undefined;
  ReplicaMode?: string | undefined;
  LicenseModel?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  OptionGroupMemberships?: readonly OptionGroupMembership[] | undefined;
  CharacterSetName?: string | undefined;
  NcharCharacterSetName?: string | undefined;
  SecondaryAvailabilityZone?: string | undefined;
  PubliclyAccessible?: boolean | undefined;
  StatusInfos?: readonly DBInstanceStatusInfo[] | undefined;
  StorageType?: string | undefined;
  StorageEncryptionType?: string | undefined;
  TdeCredentialArn?: string | undefined;
  DbInstancePort?: number | undefined;
  DBClusterIdentifier?: string | undefined;
  StorageEncrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  DbiResourceId?: string | undefined;
  CACertificateIdentifier?: string | undefined;
  DomainMemberships?: readonly DomainMembership[] | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  MonitoringInterval?: number | undefined;
  EnhancedMonitoringResourceArn?: string | undefined;
  MonitoringRoleArn?: string | undefined;
  PromotionTier?: number | undefined;
  DBInstanceArn?: string | undefined;
  Timezone?: string | undefined;
  IAMDatabaseAuthenticationEnabled?: boolean | undefined;
  DatabaseInsightsMode?: string | undefined;
  PerformanceInsightsEnabled?: boolean | undefined;
  PerformanceInsightsKMSKeyId?: string | undefined;
  PerformanceInsightsRetentionPeriod?: number | undefined;
  EnabledCloudwatchLogsExports?: readonly string[] | undefined;
  ProcessorFeatures?: readonly ProcessorFeature[] | undefined;
  DeletionProtection?: boolean | undefined;
  AssociatedRoles?: readonly DBInstanceRole[] | undefined;
  ListenerEndpoint?: Endpoint | undefined;
  MaxAllocatedStorage?: number | undefined;
  TagList?: readonly Tag[] | undefined;
  AutomationMode?: string | undefined;
  ResumeFullAutomationModeTime?: Date | undefined;
  CustomerOwnedIpEnabled?: boolean | undefined;
  NetworkType?: string | undefined;
  ActivityStreamStatus?: string | undefined;
  ActivityStreamKmsKeyId?: string | undefined;
  ActivityStreamKinesisStreamName?: string | undefined;
  ActivityStreamMode?: string | undefined;
  ActivityStreamEngineNativeAuditFieldsIncluded?: boolean | undefined;
  AwsBackupRecoveryPointArn?: string | undefined;
  DBInstanceAutomatedBackupsReplications?: readonly DBInstanceAutomatedBackupsReplication[] | undefined;
  BackupTarget?: string | undefined;
  AutomaticRestartTime?: Date | undefined;
  CustomIamInstanceProfile?: string | undefined;
  ActivityStreamPolicyStatus?: string | undefined;
  CertificateDetails?: CertificateDetails | undefined;
  DBSystemId?: string | undefined;
  MasterUserSecret?: MasterUserSecret | undefined;
  ReadReplicaSourceDBClusterIdentifier?: string | undefined;
  PercentProgress?: string | undefined;
  MultiTenant?: boolean | undefined;
  DedicatedLogVolume?: boolean | undefined;
  IsStorageConfigUpgradeAvailable?: boolean | undefined;
  EngineLifecycleSupport?: string | undefined;
  AdditionalStorageVolumes?: readonly AdditionalStorageVolumeOutput[] | undefined;
  StorageVolumeStatus?: string | undefined;
  StorageOperationStatus?: string | undefined;
  StorageOperationPercentProgress?: number | undefined;
  DBCapacityReservationIdentifier?: string | undefined;
}

export interface DBInstanceAutomatedBackup {
  DBInstanceArn?: string | undefined;
  DbiResourceId?: string | undefined;
  Region?: string | undefined;
  DBInstanceIdentifier?: string | undefined;
  RestoreWindow?: RestoreWindow | undefined;
  AllocatedStorage?: number | undefined;
  Status?: string | undefined;
  Port?: number | undefined;
  AvailabilityZone?: string | undefined;
  VpcId?: string | undefined;
  InstanceCreateTime?: Date | undefined;
  MasterUsername?: string | undefined;
  Engine?: string | undefined;
  EngineVersion?: string | undefined;
  LicenseModel?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  OptionGroupName?: string | undefined;
  TdeCredentialArn?: string | undefined;
  Encrypted?: boolean | undefined;
  StorageEncryptionType?: string | undefined;
  StorageType?: string | undefined;
  KmsKeyId?: string | undefined;
  Timezone?: string | undefined;
  IAMDatabaseAuthenticationEnabled?: boolean | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  DBInstanceAutomatedBackupsArn?: string | undefined;
  DBInstanceAutomatedBackupsReplications?: readonly DBInstanceAutomatedBackupsReplication[] | undefined;
  BackupTarget?: string | undefined;
  MultiTenant?: boolean | undefined;
  AwsBackupRecoveryPointArn?: string | undefined;
  TagList?: readonly Tag[] | undefined;
  DedicatedLogVolume?: boolean | undefined;
  AdditionalStorageVolumes?: readonly AdditionalStorageVolume[] | undefined;
}

export interface DBInstanceAutomatedBackupMessage {
  Marker?: string | undefined;
  DBInstanceAutomatedBackups?: readonly DBInstanceAutomatedBackup[] | undefined;
}

export interface DBInstanceAutomatedBackupsReplication {
  DBInstanceAutomatedBackupsArn?: string | undefined;
}

export interface DBInstanceMessage {
  Marker?: string | undefined;
  DBInstances?: readonly DBInstance[] | undefined;
}

export interface DBInstanceRole {
  RoleArn?: string | undefined;
  FeatureName?: string | undefined;
  Status?: string | undefined;
}

export interface DBInstanceStatusInfo {
  StatusType?: string | undefined;
  Normal?: boolean | undefined;
  Status?: string | undefined;
  Message?: string | undefined;
}

export interface DBMajorEngineVersion {
  Engine?: string | undefined;
  MajorEngineVersion?: string | undefined;
  SupportedEngineLifecycles?: readonly SupportedEngineLifecycle[] | undefined;
}

export interface DBParameterGroup {
  DBParameterGroupName?: string | undefined;
  DBParameterGroupFamily?: string | undefined;
  Description?: string | undefined;
  DBParameterGroupArn?: string | undefined;
}

export interface DBParameterGroupDetails {
  Parameters?: readonly Parameter[] | undefined;
  Marker?: string | undefined;
}

export interface DBParameterGroupNameMessage {
  DBParameterGroupName?: string | undefined;
}

export interface DBParameterGroupStatus {
  DBParameterGroupName?: string | undefined;
  ParameterApplyStatus?: string | undefined;
}

export interface DBParameterGroupsMessage {
  Marker?: string | undefined;
  DBParameterGroups?: readonly DBParameterGroup[] | undefined;
}

export interface DBProxy {
  DBProxyName?: string | undefined;
  DBProxyArn?: string | undefined;
  Status?: string | undefined;
  EngineFamily?: string | undefined;
  VpcId?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  VpcSubnetIds?: readonly string[] | undefined;
  DefaultAuthScheme?: string | undefined;
  Auth?: readonly UserAuthConfigInfo[] | undefined;
  RoleArn?: string | undefined;
  Endpoint?: string | undefined;
  RequireTLS?: boolean | undefined;
  IdleClientTimeout?: number | undefined;
  DebugLogging?: boolean | undefined;
  CreatedDate?: Date | undefined;
  UpdatedDate?: Date | undefined;
  EndpointNetworkType?: string | undefined;
  TargetConnectionNetworkType?: string | undefined;
}

export interface DBProxyEndpoint {
  DBProxyEndpointName?: string | undefined;
  DBProxyEndpointArn?: string | undefined;
  DBProxyName?: string | undefined;
  Status?: string | undefined;
  VpcId?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  VpcSubnetIds?: readonly string[] | undefined;
  Endpoint?: string | undefined;
  CreatedDate?: Date | undefined;
  TargetRole?: string | undefined;
  IsDefault?: boolean | undefined;
  EndpointNetworkType?: string | undefined;
}

export interface DBProxyTarget {
  TargetArn?: string | undefined;
  Endpoint?: string | undefined;
  TrackedClusterId?: string | undefined;
  RdsResourceId?: string | undefined;
  Port?: number | undefined;
  Type?: string | undefined;
  Role?: string | undefined;
  TargetHealth?: TargetHealth | undefined;
}

export interface DBProxyTargetGroup {
  DBProxyName?: string | undefined;
  TargetGroupName?: string | undefined;
  TargetGroupArn?: string | undefined;
  IsDefault?: boolean | undefined;
  Status?: string | undefined;
  ConnectionPoolConfig?: ConnectionPoolConfigurationInfo | undefined;
  CreatedDate?: Date | undefined;
  UpdatedDate?: Date | undefined;
}

export interface DBRecommendation {
  RecommendationId?: string | undefined;
  TypeId?: string | undefined;
  Severity?: string | undefined;
  ResourceArn?: string | undefined;
  Status?: string | undefined;
  CreatedTime?: Date | undefined;
  UpdatedTime?: Date | undefined;
  Detection?: string | undefined;
  Recommendation?: string | undefined;
  Description?: string | undefined;
  Reason?: string | undefined;
  RecommendedActions?: readonly RecommendedAction[] | undefined;
  Category?: string | undefined;
  Source?: string | undefined;
  TypeDetection?: string | undefined;
  TypeRecommendation?: string | undefined;
  Impact?: string | undefined;
  AdditionalInfo?: string | undefined;
  Links?: readonly DocLink[] | undefined;
  IssueDetails?: IssueDetails | undefined;
}

export interface DBRecommendationMessage {
  DBRecommendation?: DBRecommendation | undefined;
}

export interface DBRecommendationsMessage {
  DBRecommendations?: readonly DBRecommendation[] | undefined;
  Marker?: string | undefined;
}

export interface DBSecurityGroup {
  OwnerId?: string | undefined;
  DBSecurityGroupName?: string | undefined;
  DBSecurityGroupDescription?: string | undefined;
  VpcId?: string | undefined;
  EC2SecurityGroups?: readonly EC2SecurityGroup[] | undefined;
  IPRanges?: readonly IPRange[] | undefined;
  DBSecurityGroupArn?: string | undefined;
}

export interface DBSecurityGroupMembership {
  DBSecurityGroupName?: string | undefined;
  Status?: string | undefined;
}

export interface DBSecurityGroupMessage {
  Marker?: string | undefined;
  DBSecurityGroups?: readonly DBSecurityGroup[] | undefined;
}

export interface DBShardGroup {
  DBShardGroupResourceId?: string | undefined;
  DBShardGroupIdentifier?: string | undefined;
  DBClusterIdentifier?: string | undefined;
  MaxACU?: number | undefined;
  MinACU?: number | undefined;
  ComputeRedundancy?: number | undefined;
  Status?: string | undefined;
  PubliclyAccessible?: boolean | undefined;
  Endpoint?: string | undefined;
  DBShardGroupArn?: string | undefined;
  TagList?: readonly Tag[] | undefined;
}

export interface DBSnapshot {
  DBSnapshotIdentifier?: string | undefined;
  DBInstanceIdentifier?: string | undefined;
  SnapshotCreateTime?: Date | undefined;
  Engine?: string | undefined;
  AllocatedStorage?: number | undefined;
  Status?: string | undefined;
  Port?: number | undefined;
  AvailabilityZone?: string | undefined;
  VpcId?: string | undefined;
  InstanceCreateTime?: Date | undefined;
  MasterUsername?: string | undefined;
  EngineVersion?: string | undefined;
  LicenseModel?: string | undefined;
  SnapshotType?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  OptionGroupName?: string | undefined;
  PercentProgress?: number | undefined;
  SourceRegion?: string | undefined;
  SourceDBSnapshotIdentifier?: string | undefined;
  StorageType?: string | undefined;
  TdeCredentialArn?: string | undefined;
  Encrypted?: boolean | undefined;
  StorageEncryptionType?: string | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  KmsKeyId?: string | undefined;
  DBSnapshotArn?: string | undefined;
  Timezone?: string | undefined;
  IAMDatabaseAuthenticationEnabled?: boolean | undefined;
  ProcessorFeatures?: readonly ProcessorFeature[] | undefined;
  DbiResourceId?: string | undefined;
  TagList?: readonly Tag[] | undefined;
  SnapshotTarget?: string | undefined;
  OriginalSnapshotCreateTime?: Date | undefined;
  SnapshotDatabaseTime?: Date | undefined;
  DBSystemId?: string | undefined;
  MultiTenant?: boolean | undefined;
  DedicatedLogVolume?: boolean | undefined;
  AdditionalStorageVolumes?: readonly AdditionalStorageVolume[] | undefined;
  SnapshotAvailabilityZone?: string | undefined;
  FullSnapshotSizeInBytes?: number | undefined;
}

export interface DBSnapshotAttribute {
  AttributeName?: string | undefined;
  AttributeValues?: readonly string[] | undefined;
}

export interface DBSnapshotAttributesResult {
  DBSnapshotIdentifier?: string | undefined;
  DBSnapshotAttributes?: readonly DBSnapshotAttribute[] | undefined;
}

export interface DBSnapshotMessage {
  Marker?: string | undefined;
  DBSnapshots?: readonly DBSnapshot[] | undefined;
}

export interface DBSnapshotTenantDatabase {
  DBSnapshotIdentifier?: string | undefined;
  DBInstanceIdentifier?: string | undefined;
  DbiResourceId?: string | undefined;
  EngineName?: string | undefined;
  SnapshotType?: string | undefined;
  TenantDatabaseCreateTime?: Date | undefined;
  TenantDBName?: string | undefined;
  MasterUsername?: string | undefined;
  TenantDatabaseResourceId?: string | undefined;
  CharacterSetName?: string | undefined;
  DBSnapshotTenantDatabaseARN?: string | undefined;
  NcharCharacterSetName?: string | undefined;
  TagList?: readonly Tag[] | undefined;
}

export interface DBSnapshotTenantDatabasesMessage {
  Marker?: string | undefined;
  DBSnapshotTenantDatabases?: readonly DBSnapshotTenantDatabase[] | undefined;
}

export interface DBSubnetGroup {
  DBSubnetGroupName?: string | undefined;
  DBSubnetGroupDescription?: string | undefined;
  VpcId?: string | undefined;
  SubnetGroupStatus?: string | undefined;
  Subnets?: readonly Subnet[] | undefined;
  DBSubnetGroupArn?: string | undefined;
  SupportedNetworkTypes?: readonly string[] | undefined;
}

export interface DBSubnetGroupMessage {
  Marker?: string | undefined;
  DBSubnetGroups?: readonly DBSubnetGroup[] | undefined;
}

export interface DeleteBlueGreenDeploymentRequest {
  BlueGreenDeploymentIdentifier: string;
  DeleteTarget?: boolean | undefined;
}

export interface DeleteBlueGreenDeploymentResponse {
  BlueGreenDeployment?: BlueGreenDeployment | undefined;
}

export interface DeleteCustomDBEngineVersionMessage {
  Engine: string;
  EngineVersion: string;
}

export interface DeleteDBClusterAutomatedBackupMessage {
  DbClusterResourceId: string;
}

export interface DeleteDBClusterAutomatedBackupResult {
  DBClusterAutomatedBackup?: DBClusterAutomatedBackup | undefined;
}

export interface DeleteDBClusterEndpointMessage {
  DBClusterEndpointIdentifier: string;
}

export interface DeleteDBClusterMessage {
  DBClusterIdentifier: string;
  SkipFinalSnapshot?: boolean | undefined;
  FinalDBSnapshotIdentifier?: string | undefined;
  DeleteAutomatedBackups?: boolean | undefined;
}

export interface DeleteDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string;
}

export interface DeleteDBClusterResult {
  DBCluster?: DBCluster | undefined;
}

export interface DeleteDBClusterSnapshotMessage {
  DBClusterSnapshotIdentifier: string;
}

export interface DeleteDBClusterSnapshotResult {
  DBClusterSnapshot?: DBClusterSnapshot | undefined;
}

export interface DeleteDBInstanceAutomatedBackupMessage {
  DbiResourceId?: string | undefined;
  DBInstanceAutomatedBackupsArn?: string | undefined;
}

export interface DeleteDBInstanceAutomatedBackupResult {
  DBInstanceAutomatedBackup?: DBInstanceAutomatedBackup | undefined;
}

export interface DeleteDBInstanceMessage {
  DBInstanceIdentifier: string;
  SkipFinalSnapshot?: boolean | undefined;
  FinalDBSnapshotIdentifier?: string | undefined;
  DeleteAutomatedBackups?: boolean | undefined;
}

export interface DeleteDBInstanceResult {
  DBInstance?: DBInstance | undefined;
}

export interface DeleteDBParameterGroupMessage {
  DBParameterGroupName: string;
}

export interface DeleteDBProxyEndpointRequest {
  DBProxyEndpointName: string;
}

export interface DeleteDBProxyEndpointResponse {
  DBProxyEndpoint?: DBProxyEndpoint | undefined;
}

export interface DeleteDBProxyRequest {
  DBProxyName: string;
}

export interface DeleteDBProxyResponse {
  DBProxy?: DBProxy | undefined;
}

export interface DeleteDBSecurityGroupMessage {
  DBSecurityGroupName: string;
}

export interface DeleteDBShardGroupMessage {
  DBShardGroupIdentifier: string;
}

export interface DeleteDBSnapshotMessage {
  DBSnapshotIdentifier: string;
}

export interface DeleteDBSnapshotResult {
  DBSnapshot?: DBSnapshot | undefined;
}

export interface DeleteDBSubnetGroupMessage {
  DBSubnetGroupName: string;
}

export interface DeleteEventSubscriptionMessage {
  SubscriptionName: string;
}

export interface DeleteEventSubscriptionResult {
  EventSubscription?: EventSubscription | undefined;
}

export interface DeleteGlobalClusterMessage {
  GlobalClusterIdentifier: string;
}

export interface DeleteGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined;
}

export interface DeleteIntegrationMessage {
  IntegrationIdentifier: string;
}

export interface DeleteOptionGroupMessage {
  OptionGroupName: string;
}

export interface DeleteTenantDatabaseMessage {
  DBInstanceIdentifier: string;
  TenantDBName: string;
  SkipFinalSnapshot?: boolean | undefined;
  FinalDBSnapshotIdentifier?: string | undefined;
}

export interface DeleteTenantDatabaseResult {
  TenantDatabase?: TenantDatabase | undefined;
}

export interface DeregisterDBProxyTargetsRequest {
  DBProxyName: string;
  TargetGroupName?: string | undefined;
  DBInstanceIdentifiers?: readonly string[] | undefined;
  DBClusterIdentifiers?: readonly string[] | undefined;
}

export interface DeregisterDBProxyTargetsResponse {}

export interface DescribeAccountAttributesMessage {}

export interface DescribeBlueGreenDeploymentsRequest {
  BlueGreenDeploymentIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeBlueGreenDeploymentsResponse {
  BlueGreenDeployments?: readonly BlueGreenDeployment[] | undefined;
  Marker?: string | undefined;
}

export interface DescribeCertificatesMessage {
  CertificateIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBCapacityReservationsRequest {
  DBCapacityReservationIdentifier?: string | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeDBCapacityReservationsResponse {
  DBCapacityReservations?: readonly DBCapacityReservation[] | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBClusterAutomatedBackupsMessage {
  DbClusterResourceId?: string | undefined;
  DBClusterIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBClusterBacktracksMessage {
  DBClusterIdentifier: string;
  BacktrackIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBClusterEndpointsMessage {
  DBClusterIdentifier?: string | undefined;
  DBClusterEndpointIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBClusterParameterGroupsMessage {
  DBClusterParameterGroupName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBClusterParametersMessage {
  DBClusterParameterGroupName: string;
  Source?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBClusterSnapshotAttributesMessage {
  DBClusterSnapshotIdentifier: string;
}

export interface DescribeDBClusterSnapshotAttributesResult {
  DBClusterSnapshotAttributesResult?: DBClusterSnapshotAttributesResult | undefined;
}

export interface DescribeDBClusterSnapshotsMessage {
  DBClusterIdentifier?: string | undefined;
  DBClusterSnapshotIdentifier?: string | undefined;
  SnapshotType?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
  IncludeShared?: boolean | undefined;
  IncludePublic?: boolean | undefined;
  DbClusterResourceId?: string | undefined;
}

export interface DescribeDBClustersMessage {
  DBClusterIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
  IncludeShared?: boolean | undefined;
}

export interface DescribeDBEngineVersionsMessage {
  Engine?: string | undefined;
  EngineVersion?: string | undefined;
  DBParameterGroupFamily?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
  DefaultOnly?: boolean | undefined;
  ListSupportedCharacterSets?: boolean | undefined;
  ListSupportedTimezones?: boolean | undefined;
  IncludeAll?: boolean | undefined;
}

export interface DescribeDBInstanceAutomatedBackupsMessage {
  DbiResourceId?: string | undefined;
  DBInstanceIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
  DBInstanceAutomatedBackupsArn?: string | undefined;
}

export interface DescribeDBInstancesMessage {
  DBInstanceIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBLogFilesDetails {
  LogFileName?: string | undefined;
  LastWritten?: number | undefined;
  Size?: number | undefined;
}

export interface DescribeDBLogFilesMessage {
  DBInstanceIdentifier: string;
  FilenameContains?: string | undefined;
  FileLastWritten?: number | undefined;
  FileSize?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBLogFilesResponse {
  DescribeDBLogFiles?: readonly DescribeDBLogFilesDetails[] | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBMajorEngineVersionsRequest {
  Engine?: string | undefined;
  MajorEngineVersion?: string | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeDBMajorEngineVersionsResponse {
  DBMajorEngineVersions?: readonly DBMajorEngineVersion[] | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBParameterGroupsMessage {
  DBParameterGroupName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBParametersMessage {
  DBParameterGroupName: string;
  Source?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBProxiesRequest {
  DBProxyName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeDBProxiesResponse {
  DBProxies?: readonly DBProxy[] | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBProxyEndpointsRequest {
  DBProxyName?: string | undefined;
  DBProxyEndpointName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeDBProxyEndpointsResponse {
  DBProxyEndpoints?: readonly DBProxyEndpoint[] | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBProxyTargetGroupsRequest {
  DBProxyName: string;
  TargetGroupName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeDBProxyTargetGroupsResponse {
  TargetGroups?: readonly DBProxyTargetGroup[] | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBProxyTargetsRequest {
  DBProxyName: string;
  TargetGroupName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeDBProxyTargetsResponse {
  Targets?: readonly DBProxyTarget[] | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBRecommendationsMessage {
  LastUpdatedAfter?: Date | undefined;
  LastUpdatedBefore?: Date | undefined;
  Locale?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBSecurityGroupsMessage {
  DBSecurityGroupName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBShardGroupsMessage {
  DBShardGroupIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeDBShardGroupsResponse {
  DBShardGroups?: readonly DBShardGroup[] | undefined;
  Marker?: string | undefined;
}

export interface DescribeDBSnapshotAttributesMessage {
  DBSnapshotIdentifier: string;
}

export interface DescribeDBSnapshotAttributesResult {
  DBSnapshotAttributesResult?: DBSnapshotAttributesResult | undefined;
}

export interface DescribeDBSnapshotTenantDatabasesMessage {
  DBInstanceIdentifier?: string | undefined;
  DBSnapshotIdentifier?: string | undefined;
  SnapshotType?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
  DbiResourceId?: string | undefined;
}

export interface DescribeDBSnapshotsMessage {
  DBInstanceIdentifier?: string | undefined;
  DBSnapshotIdentifier?: string | undefined;
  SnapshotType?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
  IncludeShared?: boolean | undefined;
  IncludePublic?: boolean | undefined;
  DbiResourceId?: string | undefined;
}

export interface DescribeDBSubnetGroupsMessage {
  DBSubnetGroupName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeEngineDefaultClusterParametersMessage {
  DBParameterGroupFamily: string;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeEngineDefaultClusterParametersResult {
  EngineDefaults?: EngineDefaults | undefined;
}

export interface DescribeEngineDefaultParametersMessage {
  DBParameterGroupFamily: string;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeEngineDefaultParametersResult {
  EngineDefaults?: EngineDefaults | undefined;
}

export interface DescribeEventCategoriesMessage {
  SourceType?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeEventSubscriptionsMessage {
  SubscriptionName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeEventsMessage {
  SourceIdentifier?: string | undefined;
  SourceType?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Duration?: number | undefined;
  EventCategories?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeExportTasksMessage {
  ExportTaskIdentifier?: string | undefined;
  SourceArn?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
  SourceType?: string | undefined;
}

export interface DescribeGlobalClustersMessage {
  GlobalClusterIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeIntegrationsMessage {
  IntegrationIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeIntegrationsResponse {
  Marker?: string | undefined;
  Integrations?: readonly Integration[] | undefined;
}

export interface DescribeOptionGroupOptionsMessage {
  EngineName: string;
  MajorEngineVersion?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeOptionGroupsMessage {
  OptionGroupName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
  EngineName?: string | undefined;
  MajorEngineVersion?: string | undefined;
}

export interface DescribeOrderableDBInstanceOptionsMessage {
  Engine: string;
  EngineVersion?: string | undefined;
  DBInstanceClass?: string | undefined;
  LicenseModel?: string | undefined;
  AvailabilityZoneGroup?: string | undefined;
  Vpc?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribePendingMaintenanceActionsMessage {
  ResourceIdentifier?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeReservedDBInstancesMessage {
  ReservedDBInstanceId?: string | undefined;
  ReservedDBInstancesOfferingId?: string | undefined;
  DBInstanceClass?: string | undefined;
  Duration?: string | undefined;
  ProductDescription?: string | undefined;
  OfferingType?: string | undefined;
  MultiAZ?: boolean | undefined;
  LeaseId?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeReservedDBInstancesOfferingsMessage {
  ReservedDBInstancesOfferingId?: string | undefined;
  DBInstanceClass?: string | undefined;
  Duration?: string | undefined;
  ProductDescription?: string | undefined;
  OfferingType?: string | undefined;
  MultiAZ?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeServerlessV2PlatformVersionsMessage {
  ServerlessV2PlatformVersion?: string | undefined;
  Engine?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DefaultOnly?: boolean | undefined;
  IncludeAll?: boolean | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
}

export interface DescribeSourceRegionsMessage {
  RegionName?: string | undefined;
  MaxRecords?: number | undefined;
  Marker?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeTenantDatabasesMessage {
  DBInstanceIdentifier?: string | undefined;
  TenantDBName?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  Marker?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeValidDBInstanceModificationsMessage {
  DBInstanceIdentifier: string;
}

export interface DescribeValidDBInstanceModificationsResult {
  ValidDBInstanceModificationsMessage?: ValidDBInstanceModificationsMessage | undefined;
}

export interface DisableHttpEndpointRequest {
  ResourceArn: string;
}

export interface DisableHttpEndpointResponse {
  ResourceArn?: string | undefined;
  HttpEndpointEnabled?: boolean | undefined;
}

export interface DocLink {
  Text?: string | undefined;
  Url?: string | undefined;
}

export interface DomainMembership {
  Domain?: string | undefined;
  Status?: string | undefined;
  FQDN?: string | undefined;
  IAMRoleName?: string | undefined;
  OU?: string | undefined;
  AuthSecretArn?: string | undefined;
  DnsIps?: readonly string[] | undefined;
}

export interface DoubleRange {
  From?: number | undefined;
  To?: number | undefined;
}

export interface DownloadDBLogFilePortionDetails {
  LogFileData?: string | undefined;
  Marker?: string | undefined;
  AdditionalDataPending?: boolean | undefined;
}

export interface DownloadDBLogFilePortionMessage {
  DBInstanceIdentifier: string;
  LogFileName: string;
  Marker?: string | undefined;
  NumberOfLines?: number | undefined;
}

export interface EC2SecurityGroup {
  Status?: string | undefined;
  EC2SecurityGroupName?: string | undefined;
  EC2SecurityGroupId?: string | undefined;
  EC2SecurityGroupOwnerId?: string | undefined;
}

export interface EnableHttpEndpointRequest {
  ResourceArn: string;
}

export interface EnableHttpEndpointResponse {
  ResourceArn?: string | undefined;
  HttpEndpointEnabled?: boolean | undefined;
}

export interface Endpoint {
  Address?: string | undefined;
  Port?: number | undefined;
  HostedZoneId?: string | undefined;
}

export interface EngineDefaults {
  DBParameterGroupFamily?: string | undefined;
  Marker?: string | undefined;
  Parameters?: readonly Parameter[] | undefined;
}

export interface Event {
  SourceIdentifier?: string | undefined;
  SourceType?: string | undefined;
  Message?: string | undefined;
  EventCategories?: readonly string[] | undefined;
  Date?: Date | undefined;
  SourceArn?: string | undefined;
}

export interface EventCategoriesMap {
  SourceType?: string | undefined;
  EventCategories?: readonly string[] | undefined;
}

export interface EventCategoriesMessage {
  EventCategoriesMapList?: readonly EventCategoriesMap[] | undefined;
}

export interface EventSubscription {
  CustomerAwsId?: string | undefined;
  CustSubscriptionId?: string | undefined;
  SnsTopicArn?: string | undefined;
  Status?: string | undefined;
  SubscriptionCreationTime?: string | undefined;
  SourceType?: string | undefined;
  SourceIdsList?: readonly string[] | undefined;
  EventCategoriesList?: readonly string[] | undefined;
  Enabled?: boolean | undefined;
  EventSubscriptionArn?: string | undefined;
}

export interface EventSubscriptionsMessage {
  Marker?: string | undefined;
  EventSubscriptionsList?: readonly EventSubscription[] | undefined;
}

export interface EventsMessage {
  Marker?: string | undefined;
  Events?: readonly Event[] | undefined;
}

export interface ExportTask {
  ExportTaskIdentifier?: string | undefined;
  SourceArn?: string | undefined;
  ExportOnly?: readonly string[] | undefined;
  SnapshotTime?: Date | undefined;
  TaskStartTime?: Date | undefined;
  TaskEndTime?: Date | undefined;
  S3Bucket?: string | undefined;
  S3Prefix?: string | undefined;
  IamRoleArn?: string | undefined;
  KmsKeyId?: string | undefined;
  Status?: string | undefined;
  PercentProgress?: number | undefined;
  TotalExtractedDataInGB?: number | undefined;
  FailureCause?: string | undefined;
  WarningMessage?: string | undefined;
  SourceType?: string | undefined;
}

export interface ExportTasksMessage {
  Marker?: string | undefined;
  ExportTasks?: readonly ExportTask[] | undefined;
}

export interface FailoverDBClusterMessage {
  DBClusterIdentifier: string;
  TargetDBInstanceIdentifier?: string | undefined;
}

export interface FailoverDBClusterResult {
  DBCluster?: DBCluster | undefined;
}

export interface FailoverGlobalClusterMessage {
  GlobalClusterIdentifier: string;
  TargetDbClusterIdentifier: string;
  AllowDataLoss?: boolean | undefined;
  Switchover?: boolean | undefined;
}

export interface FailoverGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined;
}

export interface FailoverState {
  Status?: string | undefined;
  FromDbClusterArn?: string | undefined;
  ToDbClusterArn?: string | undefined;
  IsDataLossAllowed?: boolean | undefined;
}

export interface Filter {
  Name: string;
  Values: readonly string[];
}

export interface GlobalCluster {
  GlobalClusterIdentifier?: string | undefined;
  GlobalClusterResourceId?: string | undefined;
  GlobalClusterArn?: string | undefined;
  Status?: string | undefined;
  Engine?: string | undefined;
  EngineVersion?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
  DatabaseName?: string | undefined;
  StorageEncrypted?: boolean | undefined;
  StorageEncryptionType?: string | undefined;
  DeletionProtection?: boolean | undefined;
  GlobalClusterMembers?: readonly GlobalClusterMember[] | undefined;
  Endpoint?: string | undefined;
  FailoverState?: FailoverState | undefined;
  TagList?: readonly Tag[] | undefined;
}

export interface GlobalClusterMember {
  DBClusterArn?: string | undefined;
  Readers?: readonly string[] | undefined;
  IsWriter?: boolean | undefined;
  GlobalWriteForwardingStatus?: string | undefined;
  SynchronizationStatus?: string | undefined;
}

export interface GlobalClustersMessage {
  Marker?: string | undefined;
  GlobalClusters?: readonly GlobalCluster[] | undefined;
}

export interface IPRange {
  Status?: string | undefined;
  CIDRIP?: string | undefined;
}

export interface Integration {
  SourceArn?: string | undefined;
  TargetArn?: string | undefined;
  IntegrationName?: string | undefined;
  IntegrationArn?: string | undefined;
  KMSKeyId?: string | undefined;
  AdditionalEncryptionContext?: { [key: string]: string } | undefined;
  Status?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  DataFilter?: string | undefined;
  Description?: string | undefined;
  CreateTime?: Date | undefined;
  Errors?: readonly IntegrationError[] | undefined;
}

export interface IntegrationError {
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface IssueDetails {
  PerformanceIssueDetails?: PerformanceIssueDetails | undefined;
}

export interface LimitlessDatabase {
  Status?: string | undefined;
  MinRequiredACU?: number | undefined;
}

export interface ListTagsForResourceMessage {
  ResourceName: string;
  Filters?: readonly Filter[] | undefined;
}

export interface MasterUserSecret {
  SecretArn?: string | undefined;
  SecretStatus?: string | undefined;
  KmsKeyId?: string | undefined;
}

export interface Metric {
  Name?: string | undefined;
  References?: readonly MetricReference[] | undefined;
  StatisticsDetails?: string | undefined;
  MetricQuery?: MetricQuery | undefined;
}

export interface MetricQuery {
  PerformanceInsightsMetricQuery?: PerformanceInsightsMetricQuery | undefined;
}

export interface MetricReference {
  Name?: string | undefined;
  ReferenceDetails?: ReferenceDetails | undefined;
}

export interface MinimumEngineVersionPerAllowedValue {
  AllowedValue?: string | undefined;
  MinimumEngineVersion?: string | undefined;
}

export interface ModifyActivityStreamRequest {
  ResourceArn?: string | undefined;
  AuditPolicyState?: string | undefined;
}

export interface ModifyActivityStreamResponse {
  KmsKeyId?: string | undefined;
  KinesisStreamName?: string | undefined;
  Status?: string | undefined;
  Mode?: string | undefined;
  EngineNativeAuditFieldsIncluded?: boolean | undefined;
  PolicyStatus?: string | undefined;
}

export interface ModifyAdditionalStorageVolume {
  VolumeName: string;
  AllocatedStorage?: number | undefined;
  IOPS?: number | undefined;
  MaxAllocatedStorage?: number | undefined;
  StorageThroughput?: number | undefined;
  StorageType?: string | undefined;
  SetForDelete?: boolean | undefined;
}

export interface ModifyCertificatesMessage {
  CertificateIdentifier?: string | undefined;
  RemoveCustomerOverride?: boolean | undefined;
}

export interface ModifyCertificatesResult {
  Certificate?: Certificate | undefined;
}

export interface ModifyCurrentDBClusterCapacityMessage {
  DBClusterIdentifier: string;
  Capacity?: number | undefined;
  SecondsBeforeTimeout?: number | undefined;
  TimeoutAction?: string | undefined;
}

export interface ModifyCustomDBEngineVersionMessage {
  Engine: string;
  EngineVersion: string;
  Description?: string | undefined;
  Status?: string | undefined;
}

export interface ModifyDBCapacityReservationRequest {
  DBCapacityReservationIdentifier: string;
  CapacityPerAvailabilityZone?: number | undefined;
  EndDateType?: string | undefined;
  EndDate?: Date | undefined;
}

export interface ModifyDBCapacityReservationResponse {
  DBCapacityReservation?: DBCapacityReservation | undefined;
}

export interface ModifyDBClusterEndpointMessage {
  DBClusterEndpointIdentifier: string;
  EndpointType?: string | undefined;
  StaticMembers?: readonly string[] | undefined;
  ExcludedMembers?: readonly string[] | undefined;
}

export interface ModifyDBClusterMessage {
  DBClusterIdentifier: string;
  NewDBClusterIdentifier?: string | undefined;
  ApplyImmediately?: boolean | undefined;
  BackupRetentionPeriod?: number | undefined;
  DBClusterParameterGroupName?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  Port?: number | undefined;
  MasterUserPassword?: string | undefined;
  OptionGroupName?: string | undefined;
  PreferredBackupWindow?: string | undefined;
  PreferredMaintenanceWindow?: string | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  BacktrackWindow?: number | undefined;
  CloudwatchLogsExportConfiguration?: CloudwatchLogsExportConfiguration | undefined;
  EngineVersion?: string | undefined;
  AllowMajorVersionUpgrade?: boolean | undefined;
  DBInstanceParameterGroupName?: string | undefined;
  Domain?: string | undefined;
  DomainIAMRoleName?: string | undefined;
  ScalingConfiguration?: ScalingConfiguration | undefined;
  DeletionProtection?: boolean | undefined;
  EnableHttpEndpoint?: boolean | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  EnableGlobalWriteForwarding?: boolean | undefined;
  DBClusterInstanceClass?: string | undefined;
  AllocatedStorage?: number | undefined;
  StorageType?: string | undefined;
  Iops?: number | undefined;
  AutoMinorVersionUpgrade?: boolean | undefined;
  NetworkType?: string | undefined;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration | undefined;
  MonitoringInterval?: number | undefined;
  MonitoringRoleArn?: string | undefined;
  DatabaseInsightsMode?: string | undefined;
  EnablePerformanceInsights?: boolean | undefined;
  PerformanceInsightsKMSKeyId?: string | undefined;
  PerformanceInsightsRetentionPeriod?: number | undefined;
  ManageMasterUserPassword?: boolean | undefined;
  RotateMasterUserPassword?: boolean | undefined;
  EnableLocalWriteForwarding?: boolean | undefined;
  MasterUserSecretKmsKeyId?: string | undefined;
  EngineMode?: string | undefined;
  AllowEngineModeChange?: boolean | undefined;
  AwsBackupRecoveryPointArn?: string | undefined;
  EnableLimitlessDatabase?: boolean | undefined;
  CACertificateIdentifier?: string | undefined;
  MasterUserAuthenticationType?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
}

export interface ModifyDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string;
  Parameters: readonly Parameter[];
}

export interface ModifyDBClusterResult {
  DBCluster?: DBCluster | undefined;
}

export interface ModifyDBClusterSnapshotAttributeMessage {
  DBClusterSnapshotIdentifier: string;
  AttributeName: string;
  ValuesToAdd?: readonly string[] | undefined;
  ValuesToRemove?: readonly string[] | undefined;
}

export interface ModifyDBClusterSnapshotAttributeResult {
  DBClusterSnapshotAttributesResult?: DBClusterSnapshotAttributesResult | undefined;
}

export interface ModifyDBInstanceMessage {
  DBInstanceIdentifier: string;
  AllocatedStorage?: number | undefined;
  DBInstanceClass?: string | undefined;
  DBSubnetGroupName?: string | undefined;
  DBSecurityGroups?: readonly string[] | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  ApplyImmediately?: boolean | undefined;
  MasterUserPassword?: string | undefined;
  DBParameterGroupName?: string | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  PreferredMaintenanceWindow?: string | undefined;
  MultiAZ?: boolean | undefined;
  EngineVersion?: string | undefined;
  AllowMajorVersionUpgrade?: boolean | undefined;
  AutoMinorVersionUpgrade?: boolean | undefined;
  LicenseModel?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  OptionGroupName?: string | undefined;
  NewDBInstanceIdentifier?: string | undefined;
  StorageType?: string | undefined;
  TdeCredentialArn?: string | undefined;
  TdeCredentialPassword?: string | undefined;
  CACertificateIdentifier?: string | undefined;
  Domain?: string | undefined;
  DomainFqdn?: string | undefined;
  DomainOu?: string | undefined;
  DomainAuthSecretArn?: string | undefined;
  DomainDnsIps?: readonly string[] | undefined;
  DisableDomain?: boolean | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  MonitoringInterval?: number | undefined;
  DBPortNumber?: number | undefined;
  PubliclyAccessible?: boolean | undefined;
  MonitoringRoleArn?: string | undefined;
  DomainIAMRoleName?: string | undefined;
  PromotionTier?: number | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  DatabaseInsightsMode?: string | undefined;
  EnablePerformanceInsights?: boolean | undefined;
  PerformanceInsightsKMSKeyId?: string | undefined;
  PerformanceInsightsRetentionPeriod?: number | undefined;
  CloudwatchLogsExportConfiguration?: CloudwatchLogsExportConfiguration | undefined;
  ProcessorFeatures?: readonly ProcessorFeature[] | undefined;
  UseDefaultProcessorFeatures?: boolean | undefined;
  DeletionProtection?: boolean | undefined;
  MaxAllocatedStorage?: number | undefined;
  CertificateRotationRestart?: boolean | undefined;
  ReplicaMode?: string | undefined;
  AutomationMode?: string | undefined;
  ResumeFullAutomationModeMinutes?: number | undefined;
  EnableCustomerOwnedIp?: boolean | undefined;
  NetworkType?: string | undefined;
  AwsBackupRecoveryPointArn?: string | undefined;
  ManageMasterUserPassword?: boolean | undefined;
  RotateMasterUserPassword?: boolean | undefined;
  MasterUserSecretKmsKeyId?: string | undefined;
  MultiTenant?: boolean | undefined;
  DedicatedLogVolume?: boolean | undefined;
  Engine?: string | undefined;
  AdditionalStorageVolumes?: readonly ModifyAdditionalStorageVolume[] | undefined;
  DBCapacityReservationIdentifier?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  MasterUserAuthenticationType?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
}

export interface ModifyDBInstanceResult {
  DBInstance?: DBInstance | undefined;
}

export interface ModifyDBParameterGroupMessage {
  DBParameterGroupName: string;
  Parameters: readonly Parameter[];
}

export interface ModifyDBProxyEndpointRequest {
  DBProxyEndpointName: string;
  NewDBProxyEndpointName?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
}

export interface ModifyDBProxyEndpointResponse {
  DBProxyEndpoint?: DBProxyEndpoint | undefined;
}

export interface ModifyDBProxyRequest {
  DBProxyName: string;
  NewDBProxyName?: string | undefined;
  DefaultAuthScheme?: string | undefined;
  Auth?: readonly UserAuthConfig[] | undefined;
  RequireTLS?: boolean | undefined;
  IdleClientTimeout?: number | undefined;
  DebugLogging?: boolean | undefined;
  RoleArn?: string | undefined;
  SecurityGroups?: readonly string[] | undefined;
}

export interface ModifyDBProxyResponse {
  DBProxy?: DBProxy | undefined;
}

export interface ModifyDBProxyTargetGroupRequest {
  TargetGroupName: string;
  DBProxyName: string;
  ConnectionPoolConfig?: ConnectionPoolConfiguration | undefined;
  NewName?: string | undefined;
}

export interface ModifyDBProxyTargetGroupResponse {
  DBProxyTargetGroup?: DBProxyTargetGroup | undefined;
}

export interface ModifyDBRecommendationMessage {
  RecommendationId: string;
  Locale?: string | undefined;
  Status?: string | undefined;
  RecommendedActionUpdates?: readonly RecommendedActionUpdate[] | undefined;
}

export interface ModifyDBShardGroupMessage {
  DBShardGroupIdentifier: string;
  MaxACU?: number | undefined;
  MinACU?: number | undefined;
  ComputeRedundancy?: number | undefined;
}

export interface ModifyDBSnapshotAttributeMessage {
  DBSnapshotIdentifier: string;
  AttributeName: string;
  ValuesToAdd?: readonly string[] | undefined;
  ValuesToRemove?: readonly string[] | undefined;
}

export interface ModifyDBSnapshotAttributeResult {
  DBSnapshotAttributesResult?: DBSnapshotAttributesResult | undefined;
}

export interface ModifyDBSnapshotMessage {
  DBSnapshotIdentifier: string;
  EngineVersion?: string | undefined;
  OptionGroupName?: string | undefined;
}

export interface ModifyDBSnapshotResult {
  DBSnapshot?: DBSnapshot | undefined;
}

export interface ModifyDBSubnetGroupMessage {
  DBSubnetGroupName: string;
  SubnetIds: readonly string[];
  DBSubnetGroupDescription?: string | undefined;
}

export interface ModifyDBSubnetGroupResult {
  DBSubnetGroup?: DBSubnetGroup | undefined;
}

export interface ModifyEventSubscriptionMessage {
  SubscriptionName: string;
  SnsTopicArn?: string | undefined;
  SourceType?: string | undefined;
  EventCategories?: readonly string[] | undefined;
  Enabled?: boolean | undefined;
}

export interface ModifyEventSubscriptionResult {
  EventSubscription?: EventSubscription | undefined;
}

export interface ModifyGlobalClusterMessage {
  GlobalClusterIdentifier: string;
  NewGlobalClusterIdentifier?: string | undefined;
  DeletionProtection?: boolean | undefined;
  EngineVersion?: string | undefined;
  AllowMajorVersionUpgrade?: boolean | undefined;
}

export interface ModifyGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined;
}

export interface ModifyIntegrationMessage {
  IntegrationIdentifier: string;
  IntegrationName?: string | undefined;
  DataFilter?: string | undefined;
  Description?: string | undefined;
}

export interface ModifyOptionGroupMessage {
  OptionGroupName: string;
  OptionsToInclude?: readonly OptionConfiguration[] | undefined;
  OptionsToRemove?: readonly string[] | undefined;
  ApplyImmediately?: boolean | undefined;
}

export interface ModifyOptionGroupResult {
  OptionGroup?: OptionGroup | undefined;
}

export interface ModifyTenantDatabaseMessage {
  DBInstanceIdentifier: string;
  TenantDBName: string;
  MasterUserPassword?: string | undefined;
  NewTenantDBName?: string | undefined;
  ManageMasterUserPassword?: boolean | undefined;
  RotateMasterUserPassword?: boolean | undefined;
  MasterUserSecretKmsKeyId?: string | undefined;
}

export interface ModifyTenantDatabaseResult {
  TenantDatabase?: TenantDatabase | undefined;
}

export interface Option {
  OptionName?: string | undefined;
  OptionDescription?: string | undefined;
  Persistent?: boolean | undefined;
  Permanent?: boolean | undefined;
  Port?: number | undefined;
  OptionVersion?: string | undefined;
  OptionSettings?: readonly OptionSetting[] | undefined;
  DBSecurityGroupMemberships?: readonly DBSecurityGroupMembership[] | undefined;
  VpcSecurityGroupMemberships?: readonly VpcSecurityGroupMembership[] | undefined;
}

export interface OptionConfiguration {
  OptionName: string;
  Port?: number | undefined;
  OptionVersion?: string | undefined;
  DBSecurityGroupMemberships?: readonly string[] | undefined;
  VpcSecurityGroupMemberships?: readonly string[] | undefined;
  OptionSettings?: readonly OptionSetting[] | undefined;
}

export interface OptionGroup {
  OptionGroupName?: string | undefined;
  OptionGroupDescription?: string | undefined;
  EngineName?: string | undefined;
  MajorEngineVersion?: string | undefined;
  Options?: readonly Option[] | undefined;
  AllowsVpcAndNonVpcInstanceMemberships?: boolean | undefined;
  VpcId?: string | undefined;
  OptionGroupArn?: string | undefined;
  SourceOptionGroup?: string | undefined;
  SourceAccountId?: string | undefined;
  CopyTimestamp?: Date | undefined;
  SourceRegion?: string | undefined;
}

export interface OptionGroupMembership {
  OptionGroupName?: string | undefined;
  Status?: string | undefined;
}

export interface OptionGroupOption {
  Name?: string | undefined;
  Description?: string | undefined;
  EngineName?: string | undefined;
  MajorEngineVersion?: string | undefined;
  MinimumRequiredMinorEngineVersion?: string | undefined;
  PortRequired?: boolean | undefined;
  DefaultPort?: number | undefined;
  OptionsDependedOn?: readonly string[] | undefined;
  OptionsConflictsWith?: readonly string[] | undefined;
  Persistent?: boolean | undefined;
  Permanent?: boolean | undefined;
  RequiresAutoMinorEngineVersionUpgrade?: boolean | undefined;
  VpcOnly?: boolean | undefined;
  SupportsOptionVersionDowngrade?: boolean | undefined;
  OptionGroupOptionSettings?: readonly OptionGroupOptionSetting[] | undefined;
  OptionGroupOptionVersions?: readonly OptionVersion[] | undefined;
  CopyableCrossAccount?: boolean | undefined;
  CopyableCrossRegion?: boolean | undefined;
}

export interface OptionGroupOptionSetting {
  SettingName?: string | undefined;
  SettingDescription?: string | undefined;
  DefaultValue?: string | undefined;
  ApplyType?: string | undefined;
  AllowedValues?: string | undefined;
  IsModifiable?: boolean | undefined;
  IsRequired?: boolean | undefined;
  MinimumEngineVersionPerAllowedValue?: readonly MinimumEngineVersionPerAllowedValue[] | undefined;
}

export interface OptionGroupOptionsMessage {
  OptionGroupOptions?: readonly OptionGroupOption[] | undefined;
  Marker?: string | undefined;
}

export interface OptionGroups {
  OptionGroupsList?: readonly OptionGroup[] | undefined;
  Marker?: string | undefined;
}

export interface OptionSetting {
  Name?: string | undefined;
  Value?: string | undefined;
  DefaultValue?: string | undefined;
  Description?: string | undefined;
  ApplyType?: string | undefined;
  DataType?: string | undefined;
  AllowedValues?: string | undefined;
  IsModifiable?: boolean | undefined;
  IsCollection?: boolean | undefined;
}

export interface OptionVersion {
  Version?: string | undefined;
  IsDefault?: boolean | undefined;
}

export interface OrderableDBInstanceOption {
  Engine?: string | undefined;
  EngineVersion?: string | undefined;
  DBInstanceClass?: string | undefined;
  LicenseModel?: string | undefined;
  AvailabilityZoneGroup?: string | undefined;
  AvailabilityZones?: readonly AvailabilityZone[] | undefined;
  MultiAZCapable?: boolean | undefined;
  ReadReplicaCapable?: boolean | undefined;
  Vpc?: boolean | undefined;
  SupportsStorageEncryption?: boolean | undefined;
  StorageType?: string | undefined;
  SupportsIops?: boolean | undefined;
  SupportsStorageThroughput?: boolean | undefined;
  SupportsEnhancedMonitoring?: boolean | undefined;
  SupportsIAMDatabaseAuthentication?: boolean | undefined;
  SupportsPerformanceInsights?: boolean | undefined;
  MinStorageSize?: number | undefined;
  MaxStorageSize?: number | undefined;
  MinIopsPerDbInstance?: number | undefined;
  MaxIopsPerDbInstance?: number | undefined;
  MinIopsPerGib?: number | undefined;
  MaxIopsPerGib?: number | undefined;
  MinStorageThroughputPerDbInstance?: number | undefined;
  MaxStorageThroughputPerDbInstance?: number | undefined;
  MinStorageThroughputPerIops?: number | undefined;
  MaxStorageThroughputPerIops?: number | undefined;
  AvailableProcessorFeatures?: readonly AvailableProcessorFeature[] | undefined;
  SupportedEngineModes?: readonly string[] | undefined;
  SupportsStorageAutoscaling?: boolean | undefined;
  SupportsKerberosAuthentication?: boolean | undefined;
  OutpostCapable?: boolean | undefined;
  SupportedActivityStreamModes?: readonly string[] | undefined;
  SupportsGlobalDatabases?: boolean | undefined;
  SupportedNetworkTypes?: readonly string[] | undefined;
  SupportsClusters?: boolean | undefined;
  SupportsDedicatedLogVolume?: boolean | undefined;
  SupportsAdditionalStorageVolumes?: boolean | undefined;
  SupportsHttpEndpoint?: boolean | undefined;
  AvailableAdditionalStorageVolumesOptions?: readonly AvailableAdditionalStorageVolumesOption[] | undefined;
}

export interface OrderableDBInstanceOptionsMessage {
  OrderableDBInstanceOptions?: readonly OrderableDBInstanceOption[] | undefined;
  Marker?: string | undefined;
}

export interface Outpost {
  Arn?: string | undefined;
}

export interface Parameter {
  ParameterName?: string | undefined;
  ParameterValue?: string | undefined;
  Description?: string | undefined;
  Source?: string | undefined;
  ApplyType?: string | undefined;
  DataType?: string | undefined;
  AllowedValues?: string | undefined;
  IsModifiable?: boolean | undefined;
  MinimumEngineVersion?: string | undefined;
  ApplyMethod?: string | undefined;
  SupportedEngineModes?: readonly string[] | undefined;
}

export interface PendingCloudwatchLogsExports {
  LogTypesToEnable?: readonly string[] | undefined;
  LogTypesToDisable?: readonly string[] | undefined;
}

export interface PendingMaintenanceAction {
  Action?: string | undefined;
  AutoAppliedAfterDate?: Date | undefined;
  ForcedApplyDate?: Date | undefined;
  OptInStatus?: string | undefined;
  CurrentApplyDate?: Date | undefined;
  Description?: string | undefined;
}

export interface PendingMaintenanceActionsMessage {
  PendingMaintenanceActions?: readonly ResourcePendingMaintenanceActions[] | undefined;
  Marker?: string | undefined;
}

export interface PendingModifiedValues {
  DBInstanceClass?: string | undefined;
  AllocatedStorage?: number | undefined;
  MasterUserPassword?: string | undefined;
  Port?: number | undefined;
  BackupRetentionPeriod?: number | undefined;
  MultiAZ?: boolean | undefined;
  EngineVersion?: string | undefined;
  LicenseModel?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  DBInstanceIdentifier?: string | undefined;
  StorageType?: string | undefined;
  CACertificateIdentifier?: string | undefined;
  DBSubnetGroupName?: string | undefined;
  PendingCloudwatchLogsExports?: PendingCloudwatchLogsExports | undefined;
  ProcessorFeatures?: readonly ProcessorFeature[] | undefined;
  AutomationMode?: string | undefined;
  ResumeFullAutomationModeTime?: Date | undefined;
  MultiTenant?: boolean | undefined;
  IAMDatabaseAuthenticationEnabled?: boolean | undefined;
  DedicatedLogVolume?: boolean | undefined;
  Engine?: string | undefined;
  AdditionalStorageVolumes?: readonly AdditionalStorageVolume[] | undefined;
  DBCapacityReservationIdentifier?: string | undefined;
}

export interface PerformanceInsightsMetricDimensionGroup {
  Dimensions?: readonly string[] | undefined;
  Group?: string | undefined;
  Limit?: number | undefined;
}

export interface PerformanceInsightsMetricQuery {
  GroupBy?: PerformanceInsightsMetricDimensionGroup | undefined;
  Metric?: string | undefined;
}

export interface PerformanceIssueDetails {
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Metrics?: readonly Metric[] | undefined;
  Analysis?: string | undefined;
}

export interface ProcessorFeature {
  Name?: string | undefined;
  Value?: string | undefined;
}

export interface PromoteReadReplicaDBClusterMessage {
  DBClusterIdentifier: string;
}

export interface PromoteReadReplicaDBClusterResult {
  DBCluster?: DBCluster | undefined;
}

export interface PromoteReadReplicaMessage {
  DBInstanceIdentifier: string;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface PromoteReadReplicaResult {
  DBInstance?: DBInstance | undefined;
}

export interface PurchaseReservedDBInstancesOfferingMessage {
  ReservedDBInstancesOfferingId: string;
  ReservedDBInstanceId?: string | undefined;
  DBInstanceCount?: number | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface PurchaseReservedDBInstancesOfferingResult {
  ReservedDBInstance?: ReservedDBInstance | undefined;
}

export interface Range {
  From?: number | undefined;
  To?: number | undefined;
  Step?: number | undefined;
}

export interface RdsCustomClusterConfiguration {
  InterconnectSubnetId?: string | undefined;
  TransitGatewayMulticastDomainId?: string | undefined;
  ReplicaMode?: string | undefined;
}

export interface RebootDBClusterMessage {
  DBClusterIdentifier: string;
}

export interface RebootDBClusterResult {
  DBCluster?: DBCluster | undefined;
}

export interface RebootDBInstanceMessage {
  DBInstanceIdentifier: string;
  ForceFailover?: boolean | undefined;
}

export interface RebootDBInstanceResult {
  DBInstance?: DBInstance | undefined;
}

export interface RebootDBShardGroupMessage {
  DBShardGroupIdentifier: string;
}

export interface RecommendedAction {
  ActionId?: string | undefined;
  Title?: string | undefined;
  Description?: string | undefined;
  Operation?: string | undefined;
  Parameters?: readonly RecommendedActionParameter[] | undefined;
  ApplyModes?: readonly string[] | undefined;
  Status?: string | undefined;
  IssueDetails?: IssueDetails | undefined;
  ContextAttributes?: readonly ContextAttribute[] | undefined;
}

export interface RecommendedActionParameter {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface RecommendedActionUpdate {
  ActionId: string;
  Status: string;
}

export interface RecurringCharge {
  RecurringChargeAmount?: number | undefined;
  RecurringChargeFrequency?: string | undefined;
}

export interface ReferenceDetails {
  ScalarReferenceDetails?: ScalarReferenceDetails | undefined;
}

export interface RegisterDBProxyTargetsRequest {
  DBProxyName: string;
  TargetGroupName?: string | undefined;
  DBInstanceIdentifiers?: readonly string[] | undefined;
  DBClusterIdentifiers?: readonly string[] | undefined;
}

export interface RegisterDBProxyTargetsResponse {
  DBProxyTargets?: readonly DBProxyTarget[] | undefined;
}

export interface RemoveFromGlobalClusterMessage {
  GlobalClusterIdentifier: string;
  DbClusterIdentifier: string;
}

export interface RemoveFromGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined;
}

export interface RemoveRoleFromDBClusterMessage {
  DBClusterIdentifier: string;
  RoleArn: string;
  FeatureName?: string | undefined;
}

export interface RemoveRoleFromDBInstanceMessage {
  DBInstanceIdentifier: string;
  RoleArn: string;
  FeatureName: string;
}

export interface RemoveSourceIdentifierFromSubscriptionMessage {
  SubscriptionName: string;
  SourceIdentifier: string;
}

export interface RemoveSourceIdentifierFromSubscriptionResult {
  EventSubscription?: EventSubscription | undefined;
}

export interface RemoveTagsFromResourceMessage {
  ResourceName: string;
  TagKeys: readonly string[];
}

export interface ReservedDBInstance {
  ReservedDBInstanceId?: string | undefined;
  ReservedDBInstancesOfferingId?: string | undefined;
  DBInstanceClass?: string | undefined;
  StartTime?: Date | undefined;
  Duration?: number | undefined;
  FixedPrice?: number | undefined;
  UsagePrice?: number | undefined;
  CurrencyCode?: string | undefined;
  DBInstanceCount?: number | undefined;
  ProductDescription?: string | undefined;
  OfferingType?: string | undefined;
  MultiAZ?: boolean | undefined;
  State?: string | undefined;
  RecurringCharges?: readonly RecurringCharge[] | undefined;
  ReservedDBInstanceArn?: string | undefined;
  LeaseId?: string | undefined;
}

export interface ReservedDBInstanceMessage {
  Marker?: string | undefined;
  ReservedDBInstances?: readonly ReservedDBInstance[] | undefined;
}

export interface ReservedDBInstancesOffering {
  ReservedDBInstancesOfferingId?: string | undefined;
  DBInstanceClass?: string | undefined;
  Duration?: number | undefined;
  FixedPrice?: number | undefined;
  UsagePrice?: number | undefined;
  CurrencyCode?: string | undefined;
  ProductDescription?: string | undefined;
  OfferingType?: string | undefined;
  MultiAZ?: boolean | undefined;
  RecurringCharges?: readonly RecurringCharge[] | undefined;
}

export interface ReservedDBInstancesOfferingMessage {
  Marker?: string | undefined;
  ReservedDBInstancesOfferings?: readonly ReservedDBInstancesOffering[] | undefined;
}

export interface ResetDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string;
  ResetAllParameters?: boolean | undefined;
  Parameters?: readonly Parameter[] | undefined;
}

export interface ResetDBParameterGroupMessage {
  DBParameterGroupName: string;
  ResetAllParameters?: boolean | undefined;
  Parameters?: readonly Parameter[] | undefined;
}

export interface ResourcePendingMaintenanceActions {
  ResourceIdentifier?: string | undefined;
  PendingMaintenanceActionDetails?: readonly PendingMaintenanceAction[] | undefined;
}

export interface RestoreDBClusterFromS3Message {
  DBClusterIdentifier: string;
  Engine: string;
  MasterUsername: string;
  SourceEngine: string;
  SourceEngineVersion: string;
  S3BucketName: string;
  S3IngestionRoleArn: string;
  AvailabilityZones?: readonly string[] | undefined;
  BackupRetentionPeriod?: number | undefined;
  CharacterSetName?: string | undefined;
  DatabaseName?: string | undefined;
  DBClusterParameterGroupName?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  DBSubnetGroupName?: string | undefined;
  EngineVersion?: string | undefined;
  Port?: number | undefined;
  MasterUserPassword?: string | undefined;
  OptionGroupName?: string | undefined;
  PreferredBackupWindow?: string | undefined;
  PreferredMaintenanceWindow?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  StorageEncrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  S3Prefix?: string | undefined;
  BacktrackWindow?: number | undefined;
  EnableCloudwatchLogsExports?: readonly string[] | undefined;
  DeletionProtection?: boolean | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  Domain?: string | undefined;
  DomainIAMRoleName?: string | undefined;
  StorageType?: string | undefined;
  NetworkType?: string | undefined;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration | undefined;
  ManageMasterUserPassword?: boolean | undefined;
  MasterUserSecretKmsKeyId?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  AssociatedRoles?: readonly DBClusterAssociatedRole[] | undefined;
}

export interface RestoreDBClusterFromS3Result {
  DBCluster?: DBCluster | undefined;
}

export interface RestoreDBClusterFromSnapshotMessage {
  DBClusterIdentifier: string;
  SnapshotIdentifier: string;
  Engine: string;
  AvailabilityZones?: readonly string[] | undefined;
  EngineVersion?: string | undefined;
  Port?: number | undefined;
  DBSubnetGroupName?: string | undefined;
  DatabaseName?: string | undefined;
  OptionGroupName?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  KmsKeyId?: string | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  BacktrackWindow?: number | undefined;
  EnableCloudwatchLogsExports?: readonly string[] | undefined;
  EngineMode?: string | undefined;
  ScalingConfiguration?: ScalingConfiguration | undefined;
  DBClusterParameterGroupName?: string | undefined;
  DeletionProtection?: boolean | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  Domain?: string | undefined;
  DomainIAMRoleName?: string | undefined;
  DBClusterInstanceClass?: string | undefined;
  StorageType?: string | undefined;
  Iops?: number | undefined;
  PubliclyAccessible?: boolean | undefined;
  NetworkType?: string | undefined;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration | undefined;
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration | undefined;
  MonitoringInterval?: number | undefined;
  MonitoringRoleArn?: string | undefined;
  EnablePerformanceInsights?: boolean | undefined;
  PerformanceInsightsKMSKeyId?: string | undefined;
  PerformanceInsightsRetentionPeriod?: number | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  EnableVPCNetworking?: boolean | undefined;
  EnableInternetAccessGateway?: boolean | undefined;
  AssociatedRoles?: readonly DBClusterAssociatedRole[] | undefined;
}

export interface RestoreDBClusterFromSnapshotResult {
  DBCluster?: DBCluster | undefined;
}

export interface RestoreDBClusterToPointInTimeMessage {
  DBClusterIdentifier: string;
  RestoreType?: string | undefined;
  SourceDBClusterIdentifier?: string | undefined;
  RestoreToTime?: Date | undefined;
  UseLatestRestorableTime?: boolean | undefined;
  Port?: number | undefined;
  DBSubnetGroupName?: string | undefined;
  OptionGroupName?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  KmsKeyId?: string | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  BacktrackWindow?: number | undefined;
  EnableCloudwatchLogsExports?: readonly string[] | undefined;
  DBClusterParameterGroupName?: string | undefined;
  DeletionProtection?: boolean | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  Domain?: string | undefined;
  DomainIAMRoleName?: string | undefined;
  DBClusterInstanceClass?: string | undefined;
  StorageType?: string | undefined;
  PubliclyAccessible?: boolean | undefined;
  Iops?: number | undefined;
  NetworkType?: string | undefined;
  SourceDbClusterResourceId?: string | undefined;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration | undefined;
  ScalingConfiguration?: ScalingConfiguration | undefined;
  EngineMode?: string | undefined;
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration | undefined;
  MonitoringInterval?: number | undefined;
  MonitoringRoleArn?: string | undefined;
  EnablePerformanceInsights?: boolean | undefined;
  PerformanceInsightsKMSKeyId?: string | undefined;
  PerformanceInsightsRetentionPeriod?: number | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  EnableVPCNetworking?: boolean | undefined;
  EnableInternetAccessGateway?: boolean | undefined;
  AssociatedRoles?: readonly DBClusterAssociatedRole[] | undefined;
}

export interface RestoreDBClusterToPointInTimeResult {
  DBCluster?: DBCluster | undefined;
}

export interface RestoreDBInstanceFromDBSnapshotMessage {
  DBInstanceIdentifier: string;
  DBSnapshotIdentifier?: string | undefined;
  DBInstanceClass?: string | undefined;
  Port?: number | undefined;
  AvailabilityZone?: string | undefined;
  DBSubnetGroupName?: string | undefined;
  MultiAZ?: boolean | undefined;
  PubliclyAccessible?: boolean | undefined;
  AutoMinorVersionUpgrade?: boolean | undefined;
  LicenseModel?: string | undefined;
  DBName?: string | undefined;
  Engine?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  OptionGroupName?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  StorageType?: string | undefined;
  TdeCredentialArn?: string | undefined;
  TdeCredentialPassword?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  Domain?: string | undefined;
  DomainFqdn?: string | undefined;
  DomainOu?: string | undefined;
  DomainAuthSecretArn?: string | undefined;
  DomainDnsIps?: readonly string[] | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  DomainIAMRoleName?: string | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  EnableCloudwatchLogsExports?: readonly string[] | undefined;
  ProcessorFeatures?: readonly ProcessorFeature[] | undefined;
  UseDefaultProcessorFeatures?: boolean | undefined;
  DBParameterGroupName?: string | undefined;
  DeletionProtection?: boolean | undefined;
  EnableCustomerOwnedIp?: boolean | undefined;
  NetworkType?: string | undefined;
  BackupTarget?: string | undefined;
  CustomIamInstanceProfile?: string | undefined;
  AllocatedStorage?: number | undefined;
  DBClusterSnapshotIdentifier?: string | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  DBCapacityReservationIdentifier?: string | undefined;
  DedicatedLogVolume?: boolean | undefined;
  CACertificateIdentifier?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
  AdditionalStorageVolumes?: readonly AdditionalStorageVolume[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ManageMasterUserPassword?: boolean | undefined;
  MasterUserSecretKmsKeyId?: string | undefined;
}

export interface RestoreDBInstanceFromDBSnapshotResult {
  DBInstance?: DBInstance | undefined;
}

export interface RestoreDBInstanceFromS3Message {
  DBInstanceIdentifier: string;
  DBInstanceClass: string;
  Engine: string;
  SourceEngine: string;
  SourceEngineVersion: string;
  S3BucketName: string;
  S3IngestionRoleArn: string;
  DBName?: string | undefined;
  AllocatedStorage?: number | undefined;
  MasterUsername?: string | undefined;
  MasterUserPassword?: string | undefined;
  DBSecurityGroups?: readonly string[] | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  AvailabilityZone?: string | undefined;
  DBSubnetGroupName?: string | undefined;
  PreferredMaintenanceWindow?: string | undefined;
  DBParameterGroupName?: string | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  Port?: number | undefined;
  MultiAZ?: boolean | undefined;
  EngineVersion?: string | undefined;
  AutoMinorVersionUpgrade?: boolean | undefined;
  LicenseModel?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  OptionGroupName?: string | undefined;
  PubliclyAccessible?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
  StorageType?: string | undefined;
  StorageEncrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  MonitoringInterval?: number | undefined;
  MonitoringRoleArn?: string | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  S3Prefix?: string | undefined;
  DatabaseInsightsMode?: string | undefined;
  EnablePerformanceInsights?: boolean | undefined;
  PerformanceInsightsKMSKeyId?: string | undefined;
  PerformanceInsightsRetentionPeriod?: number | undefined;
  EnableCloudwatchLogsExports?: readonly string[] | undefined;
  ProcessorFeatures?: readonly ProcessorFeature[] | undefined;
  UseDefaultProcessorFeatures?: boolean | undefined;
  DeletionProtection?: boolean | undefined;
  MaxAllocatedStorage?: number | undefined;
  NetworkType?: string | undefined;
  ManageMasterUserPassword?: boolean | undefined;
  MasterUserSecretKmsKeyId?: string | undefined;
  DBCapacityReservationIdentifier?: string | undefined;
  DedicatedLogVolume?: boolean | undefined;
  CACertificateIdentifier?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
  AdditionalStorageVolumes?: readonly AdditionalStorageVolume[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface RestoreDBInstanceFromS3Result {
  DBInstance?: DBInstance | undefined;
}

export interface RestoreDBInstanceToPointInTimeMessage {
  TargetDBInstanceIdentifier: string;
  SourceDBInstanceIdentifier?: string | undefined;
  RestoreTime?: Date | undefined;
  UseLatestRestorableTime?: boolean | undefined;
  DBInstanceClass?: string | undefined;
  Port?: number | undefined;
  AvailabilityZone?: string | undefined;
  DBSubnetGroupName?: string | undefined;
  MultiAZ?: boolean | undefined;
  PubliclyAccessible?: boolean | undefined;
  AutoMinorVersionUpgrade?: boolean | undefined;
  LicenseModel?: string | undefined;
  DBName?: string | undefined;
  Engine?: string | undefined;
  Iops?: number | undefined;
  StorageThroughput?: number | undefined;
  OptionGroupName?: string | undefined;
  CopyTagsToSnapshot?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
  StorageType?: string | undefined;
  TdeCredentialArn?: string | undefined;
  TdeCredentialPassword?: string | undefined;
  VpcSecurityGroupIds?: readonly string[] | undefined;
  Domain?: string | undefined;
  DomainIAMRoleName?: string | undefined;
  DomainFqdn?: string | undefined;
  DomainOu?: string | undefined;
  DomainAuthSecretArn?: string | undefined;
  DomainDnsIps?: readonly string[] | undefined;
  EnableIAMDatabaseAuthentication?: boolean | undefined;
  EnableCloudwatchLogsExports?: readonly string[] | undefined;
  ProcessorFeatures?: readonly ProcessorFeature[] | undefined;
  UseDefaultProcessorFeatures?: boolean | undefined;
  DBParameterGroupName?: string | undefined;
  DeletionProtection?: boolean | undefined;
  SourceDbiResourceId?: string | undefined;
  MaxAllocatedStorage?: number | undefined;
  EnableCustomerOwnedIp?: boolean | undefined;
  NetworkType?: string | undefined;
  SourceDBInstanceAutomatedBackupsArn?: string | undefined;
  BackupTarget?: string | undefined;
  CustomIamInstanceProfile?: string | undefined;
  AllocatedStorage?: number | undefined;
  BackupRetentionPeriod?: number | undefined;
  PreferredBackupWindow?: string | undefined;
  DBCapacityReservationIdentifier?: string | undefined;
  DedicatedLogVolume?: boolean | undefined;
  CACertificateIdentifier?: string | undefined;
  EngineLifecycleSupport?: string | undefined;
  AdditionalStorageVolumes?: readonly AdditionalStorageVolume[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ManageMasterUserPassword?: boolean | undefined;
  MasterUserSecretKmsKeyId?: string | undefined;
}

export interface RestoreDBInstanceToPointInTimeResult {
  DBInstance?: DBInstance | undefined;
}

export interface RestoreWindow {
  EarliestTime?: Date | undefined;
  LatestTime?: Date | undefined;
}

export interface RevokeDBSecurityGroupIngressMessage {
  DBSecurityGroupName: string;
  CIDRIP?: string | undefined;
  EC2SecurityGroupName?: string | undefined;
  EC2SecurityGroupId?: string | undefined;
  EC2SecurityGroupOwnerId?: string | undefined;
}

export interface RevokeDBSecurityGroupIngressResult {
  DBSecurityGroup?: DBSecurityGroup | undefined;
}

export interface ScalarReferenceDetails {
  Value?: number | undefined;
}

export interface ScalingConfiguration {
  MinCapacity?: number | undefined;
  MaxCapacity?: number | undefined;
  AutoPause?: boolean | undefined;
  SecondsUntilAutoPause?: number | undefined;
  TimeoutAction?: string | undefined;
  SecondsBeforeTimeout?: number | undefined;
}

export interface ScalingConfigurationInfo {
  MinCapacity?: number | undefined;
  MaxCapacity?: number | undefined;
  AutoPause?: boolean | undefined;
  SecondsUntilAutoPause?: number | undefined;
  TimeoutAction?: string | undefined;
  SecondsBeforeTimeout?: number | undefined;
}

export interface ServerlessV2FeaturesSupport {
  MinCapacity?: number | undefined;
  MaxCapacity?: number | undefined;
}

export interface ServerlessV2PlatformVersionInfo {
  ServerlessV2PlatformVersion?: string | undefined;
  ServerlessV2PlatformVersionDescription?: string | undefined;
  Engine?: string | undefined;
  ServerlessV2FeaturesSupport?: ServerlessV2FeaturesSupport | undefined;
  Status?: string | undefined;
  IsDefault?: boolean | undefined;
}

export interface ServerlessV2PlatformVersionsMessage {
  Marker?: string | undefined;
  ServerlessV2PlatformVersions?: readonly ServerlessV2PlatformVersionInfo[] | undefined;
}

export interface ServerlessV2ScalingConfiguration {
  MinCapacity?: number | undefined;
  MaxCapacity?: number | undefined;
  SecondsUntilAutoPause?: number | undefined;
}

export interface ServerlessV2ScalingConfigurationInfo {
  MinCapacity?: number | undefined;
  MaxCapacity?: number | undefined;
  SecondsUntilAutoPause?: number | undefined;
}

export interface SourceRegion {
  RegionName?: string | undefined;
  Endpoint?: string | undefined;
  Status?: string | undefined;
  SupportsDBInstanceAutomatedBackupsReplication?: boolean | undefined;
}

export interface SourceRegionMessage {
  Marker?: string | undefined;
  SourceRegions?: readonly SourceRegion[] | undefined;
}

export interface StartActivityStreamRequest {
  ResourceArn: string;
  Mode: string;
  KmsKeyId: string;
  ApplyImmediately?: boolean | undefined;
  EngineNativeAuditFieldsIncluded?: boolean | undefined;
}

export interface StartActivityStreamResponse {
  KmsKeyId?: string | undefined;
  KinesisStreamName?: string | undefined;
  Status?: string | undefined;
  Mode?: string | undefined;
  EngineNativeAuditFieldsIncluded?: boolean | undefined;
  ApplyImmediately?: boolean | undefined;
}

export interface StartDBClusterMessage {
  DBClusterIdentifier: string;
}

export interface StartDBClusterResult {
  DBCluster?: DBCluster | undefined;
}

export interface StartDBInstanceAutomatedBackupsReplicationMessage {
  SourceDBInstanceArn: string;
  BackupRetentionPeriod?: number | undefined;
  KmsKeyId?: string | undefined;
  PreSignedUrl?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface StartDBInstanceAutomatedBackupsReplicationResult {
  DBInstanceAutomatedBackup?: DBInstanceAutomatedBackup | undefined;
}

export interface StartDBInstanceMessage {
  DBInstanceIdentifier: string;
  DBCapacityReservationIdentifier?: string | undefined;
}

export interface StartDBInstanceResult {
  DBInstance?: DBInstance | undefined;
}

export interface StartExportTaskMessage {
  ExportTaskIdentifier: string;
  SourceArn: string;
  S3BucketName: string;
  IamRoleArn: string;
  KmsKeyId: string;
  S3Prefix?: string | undefined;
  ExportOnly?: readonly string[] | undefined;
}

export interface StopActivityStreamRequest {
  ResourceArn: string;
  ApplyImmediately?: boolean | undefined;
}

export interface StopActivityStreamResponse {
  KmsKeyId?: string | undefined;
  KinesisStreamName?: string | undefined;
  Status?: string | undefined;
}

export interface StopDBClusterMessage {
  DBClusterIdentifier: string;
}

export interface StopDBClusterResult {
  DBCluster?: DBCluster | undefined;
}

export interface StopDBInstanceAutomatedBackupsReplicationMessage {
  SourceDBInstanceArn: string;
}

export interface StopDBInstanceAutomatedBackupsReplicationResult {
  DBInstanceAutomatedBackup?: DBInstanceAutomatedBackup | undefined;
}

export interface StopDBInstanceMessage {
  DBInstanceIdentifier: string;
  DBSnapshotIdentifier?: string | undefined;
  DetachFromDBCapacityReservation?: boolean | undefined;
}

export interface StopDBInstanceResult {
  DBInstance?: DBInstance | undefined;
}

export interface Subnet {
  SubnetIdentifier?: string | undefined;
  SubnetAvailabilityZone?: AvailabilityZone | undefined;
  SubnetOutpost?: Outpost | undefined;
  SubnetStatus?: string | undefined;
}

export interface SupportedEngineLifecycle {
  LifecycleSupportName?: string | undefined;
  LifecycleSupportStartDate?: Date | undefined;
  LifecycleSupportEndDate?: Date | undefined;
}

export interface SwitchoverBlueGreenDeploymentRequest {
  BlueGreenDeploymentIdentifier: string;
  SwitchoverTimeout?: number | undefined;
}

export interface SwitchoverBlueGreenDeploymentResponse {
  BlueGreenDeployment?: BlueGreenDeployment | undefined;
}

export interface SwitchoverDetail {
  SourceMember?: string | undefined;
  TargetMember?: string | undefined;
  Status?: string | undefined;
}

export interface SwitchoverGlobalClusterMessage {
  GlobalClusterIdentifier: string;
  TargetDbClusterIdentifier: string;
}

export interface SwitchoverGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined;
}

export interface SwitchoverReadReplicaMessage {
  DBInstanceIdentifier: string;
}

export interface SwitchoverReadReplicaResult {
  DBInstance?: DBInstance | undefined;
}

export interface Tag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface TagListMessage {
  TagList?: readonly Tag[] | undefined;
}

export interface TagSpecification {
  ResourceType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TargetHealth {
  State?: string | undefined;
  Reason?: string | undefined;
  Description?: string | undefined;
}

export interface TargetResourceConfiguration {
  SourceArn: string;
  TargetKmsKeyId?: string | undefined;
}

export interface TenantDatabase {
  TenantDatabaseCreateTime?: Date | undefined;
  DBInstanceIdentifier?: string | undefined;
  TenantDBName?: string | undefined;
  Status?: string | undefined;
  MasterUsername?: string | undefined;
  DbiResourceId?: string | undefined;
  TenantDatabaseResourceId?: string | undefined;
  TenantDatabaseARN?: string | undefined;
  CharacterSetName?: string | undefined;
  NcharCharacterSetName?: string | undefined;
  DeletionProtection?: boolean | undefined;
  PendingModifiedValues?: TenantDatabasePendingModifiedValues | undefined;
  MasterUserSecret?: MasterUserSecret | undefined;
  TagList?: readonly Tag[] | undefined;
}

export interface TenantDatabasePendingModifiedValues {
  MasterUserPassword?: string | undefined;
  TenantDBName?: string | undefined;
}

export interface TenantDatabasesMessage {
  Marker?: string | undefined;
  TenantDatabases?: readonly TenantDatabase[] | undefined;
}

export interface Timezone {
  TimezoneName?: string | undefined;
}

export interface UpgradeTarget {
  Engine?: string | undefined;
  EngineVersion?: string | undefined;
  Description?: string | undefined;
  AutoUpgrade?: boolean | undefined;
  IsMajorVersionUpgrade?: boolean | undefined;
  SupportedEngineModes?: readonly string[] | undefined;
  SupportsParallelQuery?: boolean | undefined;
  SupportsGlobalDatabases?: boolean | undefined;
  SupportsBabelfish?: boolean | undefined;
  SupportsLimitlessDatabase?: boolean | undefined;
  SupportsLocalWriteForwarding?: boolean | undefined;
  SupportsIntegrations?: boolean | undefined;
}

export interface UserAuthConfig {
  Description?: string | undefined;
  UserName?: string | undefined;
  AuthScheme?: string | undefined;
  SecretArn?: string | undefined;
  IAMAuth?: string | undefined;
  ClientPasswordAuthType?: string | undefined;
}

export interface UserAuthConfigInfo {
  Description?: string | undefined;
  UserName?: string | undefined;
  AuthScheme?: string | undefined;
  SecretArn?: string | undefined;
  IAMAuth?: string | undefined;
  ClientPasswordAuthType?: string | undefined;
}

export interface ValidAdditionalStorageOptions {
  SupportsAdditionalStorageVolumes?: boolean | undefined;
  Volumes?: readonly ValidVolumeOptions[] | undefined;
}

export interface ValidDBInstanceModificationsMessage {
  Storage?: readonly ValidStorageOptions[] | undefined;
  ValidProcessorFeatures?: readonly AvailableProcessorFeature[] | undefined;
  SupportsDedicatedLogVolume?: boolean | undefined;
  AdditionalStorage?: ValidAdditionalStorageOptions | undefined;
}

export interface ValidStorageOptions {
  StorageType?: string | undefined;
  StorageSize?: readonly Range[] | undefined;
  ProvisionedIops?: readonly Range[] | undefined;
  IopsToStorageRatio?: readonly DoubleRange[] | undefined;
  ProvisionedStorageThroughput?: readonly Range[] | undefined;
  StorageThroughputToIopsRatio?: readonly DoubleRange[] | undefined;
  SupportsStorageAutoscaling?: boolean | undefined;
}

export interface ValidVolumeOptions {
  VolumeName?: string | undefined;
  Storage?: readonly ValidStorageOptions[] | undefined;
}

export interface VpcSecurityGroupMembership {
  VpcSecurityGroupId?: string | undefined;
  Status?: string | undefined;
}

export type ActivityStreamMode =
  | "async"
  | "sync";

export type ActivityStreamPolicyStatus =
  | "locked"
  | "locking-policy"
  | "unlocked"
  | "unlocking-policy";

export type ActivityStreamStatus =
  | "started"
  | "starting"
  | "stopped"
  | "stopping";

export type ApplyMethod =
  | "immediate"
  | "pending-reboot";

export type AuditPolicyState =
  | "locked"
  | "unlocked";

export type AuthScheme =
  | "SECRETS";

export type AutomationMode =
  | "all-paused"
  | "full";

export type ClientPasswordAuthType =
  | "MYSQL_CACHING_SHA2_PASSWORD"
  | "MYSQL_NATIVE_PASSWORD"
  | "POSTGRES_MD5"
  | "POSTGRES_SCRAM_SHA_256"
  | "SQL_SERVER_AUTHENTICATION";

export type ClusterScalabilityType =
  | "limitless"
  | "standard";

export type CustomEngineVersionStatus =
  | "available"
  | "inactive"
  | "inactive-except-restore";

export type DBCapacityReservationState =
  | "active"
  | "assessing"
  | "cancelled"
  | "delayed"
  | "expired"
  | "failed"
  | "pending"
  | "scheduled"
  | "unsupported";

export type DBProxyEndpointStatus =
  | "available"
  | "creating"
  | "deleting"
  | "incompatible-network"
  | "insufficient-resource-limits"
  | "modifying";

export type DBProxyEndpointTargetRole =
  | "READ_ONLY"
  | "READ_WRITE";

export type DBProxyStatus =
  | "available"
  | "creating"
  | "deleting"
  | "incompatible-network"
  | "insufficient-resource-limits"
  | "modifying"
  | "reactivating"
  | "suspended"
  | "suspending";

export type DatabaseInsightsMode =
  | "advanced"
  | "standard";

export type DefaultAuthScheme =
  | "IAM_AUTH"
  | "NONE";

export type EndDateType =
  | "limited"
  | "unlimited";

export type EndpointNetworkType =
  | "DUAL"
  | "IPV4"
  | "IPV6";

export type EngineFamily =
  | "MYSQL"
  | "POSTGRESQL"
  | "SQLSERVER";

export type ExportSourceType =
  | "CLUSTER"
  | "SNAPSHOT";

export type FailoverStatus =
  | "cancelling"
  | "failing-over"
  | "pending";

export type GlobalClusterMemberSynchronizationStatus =
  | "connected"
  | "pending-resync";

export type IAMAuthMode =
  | "DISABLED"
  | "ENABLED"
  | "REQUIRED";

export type IntegrationStatus =
  | "active"
  | "creating"
  | "deleting"
  | "failed"
  | "modifying"
  | "needs_attention"
  | "syncing";

export type LifecycleSupportName =
  | "open-source-rds-extended-support"
  | "open-source-rds-standard-support";

export type LimitlessDatabaseStatus =
  | "active"
  | "disabled"
  | "disabling"
  | "enabled"
  | "enabling"
  | "error"
  | "modifying-max-capacity"
  | "not-in-use";

export type LocalWriteForwardingStatus =
  | "disabled"
  | "disabling"
  | "enabled"
  | "enabling"
  | "requested";

export type MasterUserAuthenticationType =
  | "iam-db-auth"
  | "password";

export type ReplicaMode =
  | "mounted"
  | "open-read-only";

export type SourceType =
  | "blue-green-deployment"
  | "custom-engine-version"
  | "db-cluster"
  | "db-cluster-snapshot"
  | "db-instance"
  | "db-parameter-group"
  | "db-proxy"
  | "db-security-group"
  | "db-shard-group"
  | "db-snapshot"
  | "zero-etl";

export type StorageEncryptionType =
  | "none"
  | "sse-kms"
  | "sse-rds";

export type TargetConnectionNetworkType =
  | "IPV4"
  | "IPV6";

export type TargetHealthReason =
  | "AUTH_FAILURE"
  | "CONNECTION_FAILED"
  | "INVALID_REPLICATION_STATE"
  | "PENDING_PROXY_CAPACITY"
  | "PROMOTED"
  | "UNREACHABLE";

export type TargetRole =
  | "READ_ONLY"
  | "READ_WRITE"
  | "UNKNOWN";

export type TargetState =
  | "AVAILABLE"
  | "REGISTERING"
  | "UNAVAILABLE"
  | "UNUSED";

export type TargetType =
  | "RDS_INSTANCE"
  | "RDS_SERVERLESS_ENDPOINT"
  | "TRACKED_CLUSTER";

export type UpgradeRolloutOrder =
  | "first"
  | "last"
  | "second";

export type WriteForwardingStatus =
  | "disabled"
  | "disabling"
  | "enabled"
  | "enabling"
  | "unknown";
