/** The types of AmazonSSM's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Ssm {
  AddTagsToResource: { input: AddTagsToResourceRequest; output: AddTagsToResourceResult };
  AssociateOpsItemRelatedItem: { input: AssociateOpsItemRelatedItemRequest; output: AssociateOpsItemRelatedItemResponse };
  CancelCommand: { input: CancelCommandRequest; output: CancelCommandResult };
  CancelMaintenanceWindowExecution: { input: CancelMaintenanceWindowExecutionRequest; output: CancelMaintenanceWindowExecutionResult };
  CreateActivation: { input: CreateActivationRequest; output: CreateActivationResult };
  CreateAssociation: { input: CreateAssociationRequest; output: CreateAssociationResult };
  CreateAssociationBatch: { input: CreateAssociationBatchRequest; output: CreateAssociationBatchResult };
  CreateCloudConnector: { input: CreateCloudConnectorRequest; output: CreateCloudConnectorResult };
  CreateDocument: { input: CreateDocumentRequest; output: CreateDocumentResult };
  CreateMaintenanceWindow: { input: CreateMaintenanceWindowRequest; output: CreateMaintenanceWindowResult };
  CreateOpsItem: { input: CreateOpsItemRequest; output: CreateOpsItemResponse };
  CreateOpsMetadata: { input: CreateOpsMetadataRequest; output: CreateOpsMetadataResult };
  CreatePatchBaseline: { input: CreatePatchBaselineRequest; output: CreatePatchBaselineResult };
  CreateResourceDataSync: { input: CreateResourceDataSyncRequest; output: CreateResourceDataSyncResult };
  DeleteActivation: { input: DeleteActivationRequest; output: DeleteActivationResult };
  DeleteAssociation: { input: DeleteAssociationRequest; output: DeleteAssociationResult };
  DeleteCloudConnector: { input: DeleteCloudConnectorRequest; output: DeleteCloudConnectorResult };
  DeleteDocument: { input: DeleteDocumentRequest; output: DeleteDocumentResult };
  DeleteInventory: { input: DeleteInventoryRequest; output: DeleteInventoryResult };
  DeleteMaintenanceWindow: { input: DeleteMaintenanceWindowRequest; output: DeleteMaintenanceWindowResult };
  DeleteOpsItem: { input: DeleteOpsItemRequest; output: DeleteOpsItemResponse };
  DeleteOpsMetadata: { input: DeleteOpsMetadataRequest; output: DeleteOpsMetadataResult };
  DeleteParameter: { input: DeleteParameterRequest; output: DeleteParameterResult };
  DeleteParameters: { input: DeleteParametersRequest; output: DeleteParametersResult };
  DeletePatchBaseline: { input: DeletePatchBaselineRequest; output: DeletePatchBaselineResult };
  DeleteResourceDataSync: { input: DeleteResourceDataSyncRequest; output: DeleteResourceDataSyncResult };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: DeleteResourcePolicyResponse };
  DeregisterDefaultHostManagementConfiguration: { input: DeregisterDefaultHostManagementConfigurationRequest; output: DeregisterDefaultHostManagementConfigurationResult };
  DeregisterManagedInstance: { input: DeregisterManagedInstanceRequest; output: DeregisterManagedInstanceResult };
  DeregisterPatchBaselineForPatchGroup: { input: DeregisterPatchBaselineForPatchGroupRequest; output: DeregisterPatchBaselineForPatchGroupResult };
  DeregisterTargetFromMaintenanceWindow: { input: DeregisterTargetFromMaintenanceWindowRequest; output: DeregisterTargetFromMaintenanceWindowResult };
  DeregisterTaskFromMaintenanceWindow: { input: DeregisterTaskFromMaintenanceWindowRequest; output: DeregisterTaskFromMaintenanceWindowResult };
  DescribeActivations: { input: DescribeActivationsRequest; output: DescribeActivationsResult };
  DescribeAssociation: { input: DescribeAssociationRequest; output: DescribeAssociationResult };
  DescribeAssociationExecutionTargets: { input: DescribeAssociationExecutionTargetsRequest; output: DescribeAssociationExecutionTargetsResult };
  DescribeAssociationExecutions: { input: DescribeAssociationExecutionsRequest; output: DescribeAssociationExecutionsResult };
  DescribeAutomationExecutions: { input: DescribeAutomationExecutionsRequest; output: DescribeAutomationExecutionsResult };
  DescribeAutomationStepExecutions: { input: DescribeAutomationStepExecutionsRequest; output: DescribeAutomationStepExecutionsResult };
  DescribeAvailablePatches: { input: DescribeAvailablePatchesRequest; output: DescribeAvailablePatchesResult };
  DescribeDocument: { input: DescribeDocumentRequest; output: DescribeDocumentResult };
  DescribeDocumentPermission: { input: DescribeDocumentPermissionRequest; output: DescribeDocumentPermissionResponse };
  DescribeEffectiveInstanceAssociations: { input: DescribeEffectiveInstanceAssociationsRequest; output: DescribeEffectiveInstanceAssociationsResult };
  DescribeEffectivePatchesForPatchBaseline: { input: DescribeEffectivePatchesForPatchBaselineRequest; output: DescribeEffectivePatchesForPatchBaselineResult };
  DescribeInstanceAssociationsStatus: { input: DescribeInstanceAssociationsStatusRequest; output: DescribeInstanceAssociationsStatusResult };
  DescribeInstanceInformation: { input: DescribeInstanceInformationRequest; output: DescribeInstanceInformationResult };
  DescribeInstancePatchStates: { input: DescribeInstancePatchStatesRequest; output: DescribeInstancePatchStatesResult };
  DescribeInstancePatchStatesForPatchGroup: { input: DescribeInstancePatchStatesForPatchGroupRequest; output: DescribeInstancePatchStatesForPatchGroupResult };
  DescribeInstancePatches: { input: DescribeInstancePatchesRequest; output: DescribeInstancePatchesResult };
  DescribeInstanceProperties: { input: DescribeInstancePropertiesRequest; output: DescribeInstancePropertiesResult };
  DescribeInventoryDeletions: { input: DescribeInventoryDeletionsRequest; output: DescribeInventoryDeletionsResult };
  DescribeMaintenanceWindowExecutionTaskInvocations: { input: DescribeMaintenanceWindowExecutionTaskInvocationsRequest; output: DescribeMaintenanceWindowExecutionTaskInvocationsResult };
  DescribeMaintenanceWindowExecutionTasks: { input: DescribeMaintenanceWindowExecutionTasksRequest; output: DescribeMaintenanceWindowExecutionTasksResult };
  DescribeMaintenanceWindowExecutions: { input: DescribeMaintenanceWindowExecutionsRequest; output: DescribeMaintenanceWindowExecutionsResult };
  DescribeMaintenanceWindowSchedule: { input: DescribeMaintenanceWindowScheduleRequest; output: DescribeMaintenanceWindowScheduleResult };
  DescribeMaintenanceWindowTargets: { input: DescribeMaintenanceWindowTargetsRequest; output: DescribeMaintenanceWindowTargetsResult };
  DescribeMaintenanceWindowTasks: { input: DescribeMaintenanceWindowTasksRequest; output: DescribeMaintenanceWindowTasksResult };
  DescribeMaintenanceWindows: { input: DescribeMaintenanceWindowsRequest; output: DescribeMaintenanceWindowsResult };
  DescribeMaintenanceWindowsForTarget: { input: DescribeMaintenanceWindowsForTargetRequest; output: DescribeMaintenanceWindowsForTargetResult };
  DescribeOpsItems: { input: DescribeOpsItemsRequest; output: DescribeOpsItemsResponse };
  DescribeParameters: { input: DescribeParametersRequest; output: DescribeParametersResult };
  DescribePatchBaselines: { input: DescribePatchBaselinesRequest; output: DescribePatchBaselinesResult };
  DescribePatchGroupState: { input: DescribePatchGroupStateRequest; output: DescribePatchGroupStateResult };
  DescribePatchGroups: { input: DescribePatchGroupsRequest; output: DescribePatchGroupsResult };
  DescribePatchProperties: { input: DescribePatchPropertiesRequest; output: DescribePatchPropertiesResult };
  DescribeSessions: { input: DescribeSessionsRequest; output: DescribeSessionsResponse };
  DisassociateOpsItemRelatedItem: { input: DisassociateOpsItemRelatedItemRequest; output: DisassociateOpsItemRelatedItemResponse };
  GetAccessToken: { input: GetAccessTokenRequest; output: GetAccessTokenResponse };
  GetAutomationExecution: { input: GetAutomationExecutionRequest; output: GetAutomationExecutionResult };
  GetCalendarState: { input: GetCalendarStateRequest; output: GetCalendarStateResponse };
  GetCloudConnector: { input: GetCloudConnectorRequest; output: GetCloudConnectorResult };
  GetCommandInvocation: { input: GetCommandInvocationRequest; output: GetCommandInvocationResult };
  GetConnectionStatus: { input: GetConnectionStatusRequest; output: GetConnectionStatusResponse };
  GetDefaultPatchBaseline: { input: GetDefaultPatchBaselineRequest; output: GetDefaultPatchBaselineResult };
  GetDeployablePatchSnapshotForInstance: { input: GetDeployablePatchSnapshotForInstanceRequest; output: GetDeployablePatchSnapshotForInstanceResult };
  GetDocument: { input: GetDocumentRequest; output: GetDocumentResult };
  GetExecutionPreview: { input: GetExecutionPreviewRequest; output: GetExecutionPreviewResponse };
  GetInventory: { input: GetInventoryRequest; output: GetInventoryResult };
  GetInventorySchema: { input: GetInventorySchemaRequest; output: GetInventorySchemaResult };
  GetMaintenanceWindow: { input: GetMaintenanceWindowRequest; output: GetMaintenanceWindowResult };
  GetMaintenanceWindowExecution: { input: GetMaintenanceWindowExecutionRequest; output: GetMaintenanceWindowExecutionResult };
  GetMaintenanceWindowExecutionTask: { input: GetMaintenanceWindowExecutionTaskRequest; output: GetMaintenanceWindowExecutionTaskResult };
  GetMaintenanceWindowExecutionTaskInvocation: { input: GetMaintenanceWindowExecutionTaskInvocationRequest; output: GetMaintenanceWindowExecutionTaskInvocationResult };
  GetMaintenanceWindowTask: { input: GetMaintenanceWindowTaskRequest; output: GetMaintenanceWindowTaskResult };
  GetOpsItem: { input: GetOpsItemRequest; output: GetOpsItemResponse };
  GetOpsMetadata: { input: GetOpsMetadataRequest; output: GetOpsMetadataResult };
  GetOpsSummary: { input: GetOpsSummaryRequest; output: GetOpsSummaryResult };
  GetParameter: { input: GetParameterRequest; output: GetParameterResult };
  GetParameterHistory: { input: GetParameterHistoryRequest; output: GetParameterHistoryResult };
  GetParameters: { input: GetParametersRequest; output: GetParametersResult };
  GetParametersByPath: { input: GetParametersByPathRequest; output: GetParametersByPathResult };
  GetPatchBaseline: { input: GetPatchBaselineRequest; output: GetPatchBaselineResult };
  GetPatchBaselineForPatchGroup: { input: GetPatchBaselineForPatchGroupRequest; output: GetPatchBaselineForPatchGroupResult };
  GetResourcePolicies: { input: GetResourcePoliciesRequest; output: GetResourcePoliciesResponse };
  GetServiceSetting: { input: GetServiceSettingRequest; output: GetServiceSettingResult };
  LabelParameterVersion: { input: LabelParameterVersionRequest; output: LabelParameterVersionResult };
  ListAssociationVersions: { input: ListAssociationVersionsRequest; output: ListAssociationVersionsResult };
  ListAssociations: { input: ListAssociationsRequest; output: ListAssociationsResult };
  ListCloudConnectors: { input: ListCloudConnectorsRequest; output: ListCloudConnectorsResult };
  ListCommandInvocations: { input: ListCommandInvocationsRequest; output: ListCommandInvocationsResult };
  ListCommands: { input: ListCommandsRequest; output: ListCommandsResult };
  ListComplianceItems: { input: ListComplianceItemsRequest; output: ListComplianceItemsResult };
  ListComplianceSummaries: { input: ListComplianceSummariesRequest; output: ListComplianceSummariesResult };
  ListDocumentMetadataHistory: { input: ListDocumentMetadataHistoryRequest; output: ListDocumentMetadataHistoryResponse };
  ListDocumentVersions: { input: ListDocumentVersionsRequest; output: ListDocumentVersionsResult };
  ListDocuments: { input: ListDocumentsRequest; output: ListDocumentsResult };
  ListInventoryEntries: { input: ListInventoryEntriesRequest; output: ListInventoryEntriesResult };
  ListNodes: { input: ListNodesRequest; output: ListNodesResult };
  ListNodesSummary: { input: ListNodesSummaryRequest; output: ListNodesSummaryResult };
  ListOpsItemEvents: { input: ListOpsItemEventsRequest; output: ListOpsItemEventsResponse };
  ListOpsItemRelatedItems: { input: ListOpsItemRelatedItemsRequest; output: ListOpsItemRelatedItemsResponse };
  ListOpsMetadata: { input: ListOpsMetadataRequest; output: ListOpsMetadataResult };
  ListResourceComplianceSummaries: { input: ListResourceComplianceSummariesRequest; output: ListResourceComplianceSummariesResult };
  ListResourceDataSync: { input: ListResourceDataSyncRequest; output: ListResourceDataSyncResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  ModifyDocumentPermission: { input: ModifyDocumentPermissionRequest; output: ModifyDocumentPermissionResponse };
  PutComplianceItems: { input: PutComplianceItemsRequest; output: PutComplianceItemsResult };
  PutInventory: { input: PutInventoryRequest; output: PutInventoryResult };
  PutParameter: { input: PutParameterRequest; output: PutParameterResult };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse };
  RegisterDefaultHostManagementConfiguration: { input: RegisterDefaultHostManagementConfigurationRequest; output: RegisterDefaultHostManagementConfigurationResult };
  RegisterDefaultPatchBaseline: { input: RegisterDefaultPatchBaselineRequest; output: RegisterDefaultPatchBaselineResult };
  RegisterPatchBaselineForPatchGroup: { input: RegisterPatchBaselineForPatchGroupRequest; output: RegisterPatchBaselineForPatchGroupResult };
  RegisterTargetWithMaintenanceWindow: { input: RegisterTargetWithMaintenanceWindowRequest; output: RegisterTargetWithMaintenanceWindowResult };
  RegisterTaskWithMaintenanceWindow: { input: RegisterTaskWithMaintenanceWindowRequest; output: RegisterTaskWithMaintenanceWindowResult };
  RemoveTagsFromResource: { input: RemoveTagsFromResourceRequest; output: RemoveTagsFromResourceResult };
  ResetServiceSetting: { input: ResetServiceSettingRequest; output: ResetServiceSettingResult };
  ResumeSession: { input: ResumeSessionRequest; output: ResumeSessionResponse };
  SendAutomationSignal: { input: SendAutomationSignalRequest; output: SendAutomationSignalResult };
  SendCommand: { input: SendCommandRequest; output: SendCommandResult };
  StartAccessRequest: { input: StartAccessRequestRequest; output: StartAccessRequestResponse };
  StartAssociationsOnce: { input: StartAssociationsOnceRequest; output: StartAssociationsOnceResult };
  StartAutomationExecution: { input: StartAutomationExecutionRequest; output: StartAutomationExecutionResult };
  StartChangeRequestExecution: { input: StartChangeRequestExecutionRequest; output: StartChangeRequestExecutionResult };
  StartExecutionPreview: { input: StartExecutionPreviewRequest; output: StartExecutionPreviewResponse };
  StartSession: { input: StartSessionRequest; output: StartSessionResponse };
  StopAutomationExecution: { input: StopAutomationExecutionRequest; output: StopAutomationExecutionResult };
  TerminateSession: { input: TerminateSessionRequest; output: TerminateSessionResponse };
  UnlabelParameterVersion: { input: UnlabelParameterVersionRequest; output: UnlabelParameterVersionResult };
  UpdateAssociation: { input: UpdateAssociationRequest; output: UpdateAssociationResult };
  UpdateAssociationStatus: { input: UpdateAssociationStatusRequest; output: UpdateAssociationStatusResult };
  UpdateCloudConnector: { input: UpdateCloudConnectorRequest; output: UpdateCloudConnectorResult };
  UpdateDocument: { input: UpdateDocumentRequest; output: UpdateDocumentResult };
  UpdateDocumentDefaultVersion: { input: UpdateDocumentDefaultVersionRequest; output: UpdateDocumentDefaultVersionResult };
  UpdateDocumentMetadata: { input: UpdateDocumentMetadataRequest; output: UpdateDocumentMetadataResponse };
  UpdateMaintenanceWindow: { input: UpdateMaintenanceWindowRequest; output: UpdateMaintenanceWindowResult };
  UpdateMaintenanceWindowTarget: { input: UpdateMaintenanceWindowTargetRequest; output: UpdateMaintenanceWindowTargetResult };
  UpdateMaintenanceWindowTask: { input: UpdateMaintenanceWindowTaskRequest; output: UpdateMaintenanceWindowTaskResult };
  UpdateManagedInstanceRole: { input: UpdateManagedInstanceRoleRequest; output: UpdateManagedInstanceRoleResult };
  UpdateOpsItem: { input: UpdateOpsItemRequest; output: UpdateOpsItemResponse };
  UpdateOpsMetadata: { input: UpdateOpsMetadataRequest; output: UpdateOpsMetadataResult };
  UpdatePatchBaseline: { input: UpdatePatchBaselineRequest; output: UpdatePatchBaselineResult };
  UpdateResourceDataSync: { input: UpdateResourceDataSyncRequest; output: UpdateResourceDataSyncResult };
  UpdateServiceSetting: { input: UpdateServiceSettingRequest; output: UpdateServiceSettingResult };
  ValidateCloudConnector: { input: ValidateCloudConnectorRequest; output: ValidateCloudConnectorResult };
}

export interface AccountSharingInfo {
  AccountId?: string | undefined;
  SharedDocumentVersion?: string | undefined;
}

export interface Activation {
  ActivationId?: string | undefined;
  Description?: string | undefined;
  DefaultInstanceName?: string | undefined;
  IamRole?: string | undefined;
  RegistrationLimit?: number | undefined;
  RegistrationsCount?: number | undefined;
  ExpirationDate?: Date | undefined;
  Expired?: boolean | undefined;
  CreatedDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface AddTagsToResourceRequest {
  ResourceType: string;
  ResourceId: string;
  Tags: readonly Tag[];
}

export interface AddTagsToResourceResult {}

export interface Alarm {
  Name: string;
}

export interface AlarmConfiguration {
  Alarms: readonly Alarm[];
  IgnorePollAlarmFailure?: boolean | undefined;
}

export interface AlarmStateInformation {
  Name?: string | undefined;
  State?: string | undefined;
}

export interface AssociateOpsItemRelatedItemRequest {
  OpsItemId: string;
  AssociationType: string;
  ResourceType: string;
  ResourceUri: string;
}

export interface AssociateOpsItemRelatedItemResponse {
  AssociationId?: string | undefined;
}

export interface Association {
  Name?: string | undefined;
  InstanceId?: string | undefined;
  AssociationId?: string | undefined;
  AssociationVersion?: string | undefined;
  DocumentVersion?: string | undefined;
  Targets?: readonly Target[] | undefined;
  LastExecutionDate?: Date | undefined;
  Overview?: AssociationOverview | undefined;
  ScheduleExpression?: string | undefined;
  AssociationName?: string | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
}

export interface AssociationDescription {
  Name?: string | undefined;
  InstanceId?: string | undefined;
  AssociationVersion?: string | undefined;
  Date?: Date | undefined;
  LastUpdateAssociationDate?: Date | undefined;
  Status?: AssociationStatus | undefined;
  Overview?: AssociationOverview | undefined;
  DocumentVersion?: string | undefined;
  AutomationTargetParameterName?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  AssociationId?: string | undefined;
  Targets?: readonly Target[] | undefined;
  ScheduleExpression?: string | undefined;
  OutputLocation?: InstanceAssociationOutputLocation | undefined;
  LastExecutionDate?: Date | undefined;
  LastSuccessfulExecutionDate?: Date | undefined;
  AssociationName?: string | undefined;
  MaxErrors?: string | undefined;
  MaxConcurrency?: string | undefined;
  ComplianceSeverity?: string | undefined;
  SyncCompliance?: string | undefined;
  ApplyOnlyAtCronInterval?: boolean | undefined;
  CalendarNames?: readonly string[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
  AssociationDispatchAssumeRole?: string | undefined;
}

export interface AssociationExecution {
  AssociationId?: string | undefined;
  AssociationVersion?: string | undefined;
  ExecutionId?: string | undefined;
  Status?: string | undefined;
  DetailedStatus?: string | undefined;
  CreatedTime?: Date | undefined;
  LastExecutionDate?: Date | undefined;
  ResourceCountByStatus?: string | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
}

export interface AssociationExecutionFilter {
  Key: string;
  Value: string;
  Type: string;
}

export interface AssociationExecutionTarget {
  AssociationId?: string | undefined;
  AssociationVersion?: string | undefined;
  ExecutionId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Status?: string | undefined;
  DetailedStatus?: string | undefined;
  LastExecutionDate?: Date | undefined;
  OutputSource?: OutputSource | undefined;
}

export interface AssociationExecutionTargetsFilter {
  Key: string;
  Value: string;
}

export interface AssociationFilter {
  key: string;
  value: string;
}

export interface AssociationOverview {
  Status?: string | undefined;
  DetailedStatus?: string | undefined;
  AssociationStatusAggregatedCount?: { [key: string]: number } | undefined;
}

export interface AssociationStatus {
  Date: Date;
  Name: string;
  Message: string;
  AdditionalInfo?: string | undefined;
}

export interface AssociationVersionInfo {
  AssociationId?: string | undefined;
  AssociationVersion?: string | undefined;
  CreatedDate?: Date | undefined;
  Name?: string | undefined;
  DocumentVersion?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  Targets?: readonly Target[] | undefined;
  ScheduleExpression?: string | undefined;
  OutputLocation?: InstanceAssociationOutputLocation | undefined;
  AssociationName?: string | undefined;
  MaxErrors?: string | undefined;
  MaxConcurrency?: string | undefined;
  ComplianceSeverity?: string | undefined;
  SyncCompliance?: string | undefined;
  ApplyOnlyAtCronInterval?: boolean | undefined;
  CalendarNames?: readonly string[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
  AssociationDispatchAssumeRole?: string | undefined;
}

export interface AttachmentContent {
  Name?: string | undefined;
  Size?: number | undefined;
  Hash?: string | undefined;
  HashType?: string | undefined;
  Url?: string | undefined;
}

export interface AttachmentInformation {
  Name?: string | undefined;
}

export interface AttachmentsSource {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  Name?: string | undefined;
}

export interface AutomationExecution {
  AutomationExecutionId?: string | undefined;
  DocumentName?: string | undefined;
  DocumentVersion?: string | undefined;
  ExecutionStartTime?: Date | undefined;
  ExecutionEndTime?: Date | undefined;
  AutomationExecutionStatus?: string | undefined;
  StepExecutions?: readonly StepExecution[] | undefined;
  StepExecutionsTruncated?: boolean | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  Outputs?: { [key: string]: readonly string[] } | undefined;
  FailureMessage?: string | undefined;
  WarningMessage?: string | undefined;
  Mode?: string | undefined;
  ParentAutomationExecutionId?: string | undefined;
  ExecutedBy?: string | undefined;
  CurrentStepName?: string | undefined;
  CurrentAction?: string | undefined;
  TargetParameterName?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
  ResolvedTargets?: ResolvedTargets | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  Target?: string | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ProgressCounters?: ProgressCounters | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
  TargetLocationsURL?: string | undefined;
  AutomationSubtype?: string | undefined;
  ScheduledTime?: Date | undefined;
  Runbooks?: readonly Runbook[] | undefined;
  OpsItemId?: string | undefined;
  AssociationId?: string | undefined;
  ChangeRequestName?: string | undefined;
  Variables?: { [key: string]: readonly string[] } | undefined;
  TargetsSummary?: TargetsSummary | undefined;
}

export interface AutomationExecutionFilter {
  Key: string;
  Values: readonly string[];
}

export interface AutomationExecutionInputs {
  Parameters?: { [key: string]: readonly string[] } | undefined;
  TargetParameterName?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  TargetLocationsURL?: string | undefined;
}

export interface AutomationExecutionMetadata {
  AutomationExecutionId?: string | undefined;
  DocumentName?: string | undefined;
  DocumentVersion?: string | undefined;
  AutomationExecutionStatus?: string | undefined;
  ExecutionStartTime?: Date | undefined;
  ExecutionEndTime?: Date | undefined;
  ExecutedBy?: string | undefined;
  LogFile?: string | undefined;
  Outputs?: { [key: string]: readonly string[] } | undefined;
  Mode?: string | undefined;
  ParentAutomationExecutionId?: string | undefined;
  CurrentStepName?: string | undefined;
  CurrentAction?: string | undefined;
  FailureMessage?: string | undefined;
  WarningMessage?: string | undefined;
  TargetParameterName?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
  ResolvedTargets?: ResolvedTargets | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  Target?: string | undefined;
  AutomationType?: string | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
  TargetLocationsURL?: string | undefined;
  AutomationSubtype?: string | undefined;
  ScheduledTime?: Date | undefined;
  Runbooks?: readonly Runbook[] | undefined;
  OpsItemId?: string | undefined;
  AssociationId?: string | undefined;
  ChangeRequestName?: string | undefined;
}

export interface AutomationExecutionPreview {
  StepPreviews?: { [key: string]: number } | undefined;
  Regions?: readonly string[] | undefined;
  TargetPreviews?: readonly TargetPreview[] | undefined;
  TotalAccounts?: number | undefined;
}

export interface AzureConfiguration {
  TenantId: string;
  ApplicationId: string;
  TenantDisplayName?: string | undefined;
  ApplicationDisplayName?: string | undefined;
  Targets?: ConfigurationTargets | undefined;
}

export interface AzureSubscription {
  Id: string;
  DisplayName?: string | undefined;
}

export interface BaselineOverride {
  OperatingSystem?: string | undefined;
  GlobalFilters?: PatchFilterGroup | undefined;
  ApprovalRules?: PatchRuleGroup | undefined;
  ApprovedPatches?: readonly string[] | undefined;
  ApprovedPatchesComplianceLevel?: string | undefined;
  RejectedPatches?: readonly string[] | undefined;
  RejectedPatchesAction?: string | undefined;
  ApprovedPatchesEnableNonSecurity?: boolean | undefined;
  Sources?: readonly PatchSource[] | undefined;
  AvailableSecurityUpdatesComplianceStatus?: string | undefined;
}

export interface CancelCommandRequest {
  CommandId: string;
  InstanceIds?: readonly string[] | undefined;
}

export interface CancelCommandResult {}

export interface CancelMaintenanceWindowExecutionRequest {
  WindowExecutionId: string;
}

export interface CancelMaintenanceWindowExecutionResult {
  WindowExecutionId?: string | undefined;
}

export interface CloudConnectorConfiguration {
  AzureConfiguration?: AzureConfiguration | undefined;
  GcpConfiguration?: GcpConfiguration | undefined;
}

export interface CloudConnectorFilter {
  FilterKey?: string | undefined;
  FilterValues?: readonly string[] | undefined;
}

export interface CloudConnectorSummary {
  CloudConnectorId?: string | undefined;
  DisplayName?: string | undefined;
  Description?: string | undefined;
  RoleArn?: string | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
  Provider?: string | undefined;
  ConfigConnectorArn?: string | undefined;
}

export interface CloudWatchOutputConfig {
  CloudWatchLogGroupName?: string | undefined;
  CloudWatchOutputEnabled?: boolean | undefined;
}

export interface Command {
  CommandId?: string | undefined;
  DocumentName?: string | undefined;
  DocumentVersion?: string | undefined;
  Comment?: string | undefined;
  ExpiresAfter?: Date | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  InstanceIds?: readonly string[] | undefined;
  Targets?: readonly Target[] | undefined;
  RequestedDateTime?: Date | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  OutputS3Region?: string | undefined;
  OutputS3BucketName?: string | undefined;
  OutputS3KeyPrefix?: string | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  TargetCount?: number | undefined;
  CompletedCount?: number | undefined;
  ErrorCount?: number | undefined;
  DeliveryTimedOutCount?: number | undefined;
  ServiceRole?: string | undefined;
  NotificationConfig?: NotificationConfig | undefined;
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined;
  TimeoutSeconds?: number | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
}

export interface CommandFilter {
  key: string;
  value: string;
}

export interface CommandInvocation {
  CommandId?: string | undefined;
  InstanceId?: string | undefined;
  InstanceName?: string | undefined;
  Comment?: string | undefined;
  DocumentName?: string | undefined;
  DocumentVersion?: string | undefined;
  RequestedDateTime?: Date | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  TraceOutput?: string | undefined;
  StandardOutputUrl?: string | undefined;
  StandardErrorUrl?: string | undefined;
  CommandPlugins?: readonly CommandPlugin[] | undefined;
  ServiceRole?: string | undefined;
  NotificationConfig?: NotificationConfig | undefined;
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined;
}

export interface CommandPlugin {
  Name?: string | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  ResponseCode?: number | undefined;
  ResponseStartDateTime?: Date | undefined;
  ResponseFinishDateTime?: Date | undefined;
  Output?: string | undefined;
  StandardOutputUrl?: string | undefined;
  StandardErrorUrl?: string | undefined;
  OutputS3Region?: string | undefined;
  OutputS3BucketName?: string | undefined;
  OutputS3KeyPrefix?: string | undefined;
}

export interface ComplianceExecutionSummary {
  ExecutionTime: Date;
  ExecutionId?: string | undefined;
  ExecutionType?: string | undefined;
}

export interface ComplianceItem {
  ComplianceType?: string | undefined;
  ResourceType?: string | undefined;
  ResourceId?: string | undefined;
  Id?: string | undefined;
  Title?: string | undefined;
  Status?: string | undefined;
  Severity?: string | undefined;
  ExecutionSummary?: ComplianceExecutionSummary | undefined;
  Details?: { [key: string]: string } | undefined;
}

export interface ComplianceItemEntry {
  Severity: string;
  Status: string;
  Id?: string | undefined;
  Title?: string | undefined;
  Details?: { [key: string]: string } | undefined;
}

export interface ComplianceStringFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  Type?: string | undefined;
}

export interface ComplianceSummaryItem {
  ComplianceType?: string | undefined;
  CompliantSummary?: CompliantSummary | undefined;
  NonCompliantSummary?: NonCompliantSummary | undefined;
}

export interface CompliantSummary {
  CompliantCount?: number | undefined;
  SeveritySummary?: SeveritySummary | undefined;
}

export interface ConfigurationTargets {
  Subscriptions?: readonly AzureSubscription[] | undefined;
}

export interface CreateActivationRequest {
  IamRole: string;
  Description?: string | undefined;
  DefaultInstanceName?: string | undefined;
  RegistrationLimit?: number | undefined;
  ExpirationDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  RegistrationMetadata?: readonly RegistrationMetadataItem[] | undefined;
}

export interface CreateActivationResult {
  ActivationId?: string | undefined;
  ActivationCode?: string | undefined;
}

export interface CreateAssociationBatchRequest {
  Entries: readonly CreateAssociationBatchRequestEntry[];
  AssociationDispatchAssumeRole?: string | undefined;
}

export interface CreateAssociationBatchRequestEntry {
  Name: string;
  InstanceId?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  AutomationTargetParameterName?: string | undefined;
  DocumentVersion?: string | undefined;
  Targets?: readonly Target[] | undefined;
  ScheduleExpression?: string | undefined;
  OutputLocation?: InstanceAssociationOutputLocation | undefined;
  AssociationName?: string | undefined;
  MaxErrors?: string | undefined;
  MaxConcurrency?: string | undefined;
  ComplianceSeverity?: string | undefined;
  SyncCompliance?: string | undefined;
  ApplyOnlyAtCronInterval?: boolean | undefined;
  CalendarNames?: readonly string[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface CreateAssociationBatchResult {
  Successful?: readonly AssociationDescription[] | undefined;
  Failed?: readonly FailedCreateAssociation[] | undefined;
}

export interface CreateAssociationRequest {
  Name: string;
  DocumentVersion?: string | undefined;
  InstanceId?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  Targets?: readonly Target[] | undefined;
  ScheduleExpression?: string | undefined;
  OutputLocation?: InstanceAssociationOutputLocation | undefined;
  AssociationName?: string | undefined;
  AutomationTargetParameterName?: string | undefined;
  MaxErrors?: string | undefined;
  MaxConcurrency?: string | undefined;
  ComplianceSeverity?: string | undefined;
  SyncCompliance?: string | undefined;
  ApplyOnlyAtCronInterval?: boolean | undefined;
  CalendarNames?: readonly string[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
  Tags?: readonly Tag[] | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  AssociationDispatchAssumeRole?: string | undefined;
}

export interface CreateAssociationResult {
  AssociationDescription?: AssociationDescription | undefined;
}

export interface CreateCloudConnectorRequest {
  DisplayName: string;
  RoleArn: string;
  Configuration: CloudConnectorConfiguration;
  Description?: string | undefined;
  ConfigConnectorArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateCloudConnectorResult {
  CloudConnectorId?: string | undefined;
}

export interface CreateDocumentRequest {
  Content: string;
  Name: string;
  Requires?: readonly DocumentRequires[] | undefined;
  Attachments?: readonly AttachmentsSource[] | undefined;
  DisplayName?: string | undefined;
  VersionName?: string | undefined;
  DocumentType?: string | undefined;
  DocumentFormat?: string | undefined;
  TargetType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDocumentResult {
  DocumentDescription?: DocumentDescription | undefined;
}

export interface CreateMaintenanceWindowRequest {
  Name: string;
  Schedule: string;
  Duration: number;
  Cutoff: number;
  AllowUnassociatedTargets: boolean;
  Description?: string | undefined;
  StartDate?: string | undefined;
  EndDate?: string | undefined;
  ScheduleTimezone?: string | undefined;
  ScheduleOffset?: number | undefined;
  ClientToken?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateMaintenanceWindowResult {
  WindowId?: string | undefined;
}

export interface CreateOpsItemRequest {
  Description: string;
  Source: string;
  Title: string;
  OpsItemType?: string | undefined;
  OperationalData?: { [key: string]: OpsItemDataValue } | undefined;
  Notifications?: readonly OpsItemNotification[] | undefined;
  Priority?: number | undefined;
  RelatedOpsItems?: readonly RelatedOpsItem[] | undefined;
  Tags?: readonly Tag[] | undefined;
  Category?: string | undefined;
  Severity?: string | undefined;
  ActualStartTime?: Date | undefined;
  ActualEndTime?: Date | undefined;
  PlannedStartTime?: Date | undefined;
  PlannedEndTime?: Date | undefined;
  AccountId?: string | undefined;
}

export interface CreateOpsItemResponse {
  OpsItemId?: string | undefined;
  OpsItemArn?: string | undefined;
}

export interface CreateOpsMetadataRequest {
  ResourceId: string;
  Metadata?: { [key: string]: MetadataValue } | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateOpsMetadataResult {
  OpsMetadataArn?: string | undefined;
}

export interface CreatePatchBaselineRequest {
  Name: string;
  OperatingSystem?: string | undefined;
  GlobalFilters?: PatchFilterGroup | undefined;
  ApprovalRules?: PatchRuleGroup | undefined;
  ApprovedPatches?: readonly string[] | undefined;
  ApprovedPatchesComplianceLevel?: string | undefined;
  ApprovedPatchesEnableNonSecurity?: boolean | undefined;
  RejectedPatches?: readonly string[] | undefined;
  RejectedPatchesAction?: string | undefined;
  Description?: string | undefined;
  Sources?: readonly PatchSource[] | undefined;
  AvailableSecurityUpdatesComplianceStatus?: string | undefined;
  ClientToken?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreatePatchBaselineResult {
  BaselineId?: string | undefined;
}

export interface CreateResourceDataSyncRequest {
  SyncName: string;
  S3Destination?: ResourceDataSyncS3Destination | undefined;
  SyncType?: string | undefined;
  SyncSource?: ResourceDataSyncSource | undefined;
}

export interface CreateResourceDataSyncResult {}

export interface Credentials {
  AccessKeyId?: string | undefined;
  SecretAccessKey?: string | undefined;
  SessionToken?: string | undefined;
  ExpirationTime?: Date | undefined;
}

export interface DeleteActivationRequest {
  ActivationId: string;
}

export interface DeleteActivationResult {}

export interface DeleteAssociationRequest {
  Name?: string | undefined;
  InstanceId?: string | undefined;
  AssociationId?: string | undefined;
}

export interface DeleteAssociationResult {}

export interface DeleteCloudConnectorRequest {
  CloudConnectorId: string;
}

export interface DeleteCloudConnectorResult {
  CloudConnectorId?: string | undefined;
}

export interface DeleteDocumentRequest {
  Name: string;
  DocumentVersion?: string | undefined;
  VersionName?: string | undefined;
  Force?: boolean | undefined;
}

export interface DeleteDocumentResult {}

export interface DeleteInventoryRequest {
  TypeName: string;
  SchemaDeleteOption?: string | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface DeleteInventoryResult {
  DeletionId?: string | undefined;
  TypeName?: string | undefined;
  DeletionSummary?: InventoryDeletionSummary | undefined;
}

export interface DeleteMaintenanceWindowRequest {
  WindowId: string;
}

export interface DeleteMaintenanceWindowResult {
  WindowId?: string | undefined;
}

export interface DeleteOpsItemRequest {
  OpsItemId: string;
}

export interface DeleteOpsItemResponse {}

export interface DeleteOpsMetadataRequest {
  OpsMetadataArn: string;
}

export interface DeleteOpsMetadataResult {}

export interface DeleteParameterRequest {
  Name: string;
}

export interface DeleteParameterResult {}

export interface DeleteParametersRequest {
  Names: readonly string[];
}

export interface DeleteParametersResult {
  DeletedParameters?: readonly string[] | undefined;
  InvalidParameters?: readonly string[] | undefined;
}

export interface DeletePatchBaselineRequest {
  BaselineId: string;
}

export interface DeletePatchBaselineResult {
  BaselineId?: string | undefined;
}

export interface DeleteResourceDataSyncRequest {
  SyncName: string;
  SyncType?: string | undefined;
}

export interface DeleteResourceDataSyncResult {}

export interface DeleteResourcePolicyRequest {
  ResourceArn: string;
  PolicyId: string;
  PolicyHash: string;
  DeletionMode?: string | undefined;
}

export interface DeleteResourcePolicyResponse {}

export interface DeregisterDefaultHostManagementConfigurationRequest {}

export interface DeregisterDefaultHostManagementConfigurationResult {}

export interface DeregisterManagedInstanceRequest {
  InstanceId: string;
}

export interface DeregisterManagedInstanceResult {}

export interface DeregisterPatchBaselineForPatchGroupRequest {
  BaselineId: string;
  PatchGroup: string;
}

export interface DeregisterPatchBaselineForPatchGroupResult {
  BaselineId?: string | undefined;
  PatchGroup?: string | undefined;
}

export interface DeregisterTargetFromMaintenanceWindowRequest {
  WindowId: string;
  WindowTargetId: string;
  Safe?: boolean | undefined;
}

export interface DeregisterTargetFromMaintenanceWindowResult {
  WindowId?: string | undefined;
  WindowTargetId?: string | undefined;
}

export interface DeregisterTaskFromMaintenanceWindowRequest {
  WindowId: string;
  WindowTaskId: string;
}

export interface DeregisterTaskFromMaintenanceWindowResult {
  WindowId?: string | undefined;
  WindowTaskId?: string | undefined;
}

export interface DescribeActivationsFilter {
  FilterKey?: string | undefined;
  FilterValues?: readonly string[] | undefined;
}

export interface DescribeActivationsRequest {
  Filters?: readonly DescribeActivationsFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeActivationsResult {
  ActivationList?: readonly Activation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAssociationExecutionTargetsRequest {
  AssociationId: string;
  ExecutionId: string;
  Filters?: readonly AssociationExecutionTargetsFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAssociationExecutionTargetsResult {
  AssociationExecutionTargets?: readonly AssociationExecutionTarget[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAssociationExecutionsRequest {
  AssociationId: string;
  Filters?: readonly AssociationExecutionFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAssociationExecutionsResult {
  AssociationExecutions?: readonly AssociationExecution[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAssociationRequest {
  Name?: string | undefined;
  InstanceId?: string | undefined;
  AssociationId?: string | undefined;
  AssociationVersion?: string | undefined;
}

export interface DescribeAssociationResult {
  AssociationDescription?: AssociationDescription | undefined;
}

export interface DescribeAutomationExecutionsRequest {
  Filters?: readonly AutomationExecutionFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAutomationExecutionsResult {
  AutomationExecutionMetadataList?: readonly AutomationExecutionMetadata[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAutomationStepExecutionsRequest {
  AutomationExecutionId: string;
  Filters?: readonly StepExecutionFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  ReverseOrder?: boolean | undefined;
}

export interface DescribeAutomationStepExecutionsResult {
  StepExecutions?: readonly StepExecution[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAvailablePatchesRequest {
  Filters?: readonly PatchOrchestratorFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAvailablePatchesResult {
  Patches?: readonly Patch[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeDocumentPermissionRequest {
  Name: string;
  PermissionType: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeDocumentPermissionResponse {
  AccountIds?: readonly string[] | undefined;
  AccountSharingInfoList?: readonly AccountSharingInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeDocumentRequest {
  Name: string;
  DocumentVersion?: string | undefined;
  VersionName?: string | undefined;
}

export interface DescribeDocumentResult {
  Document?: DocumentDescription | undefined;
}

export interface DescribeEffectiveInstanceAssociationsRequest {
  InstanceId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeEffectiveInstanceAssociationsResult {
  Associations?: readonly InstanceAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeEffectivePatchesForPatchBaselineRequest {
  BaselineId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeEffectivePatchesForPatchBaselineResult {
  EffectivePatches?: readonly EffectivePatch[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceAssociationsStatusRequest {
  InstanceId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceAssociationsStatusResult {
  InstanceAssociationStatusInfos?: readonly InstanceAssociationStatusInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceInformationRequest {
  InstanceInformationFilterList?: readonly InstanceInformationFilter[] | undefined;
  Filters?: readonly InstanceInformationStringFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceInformationResult {
  InstanceInformationList?: readonly InstanceInformation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancePatchStatesForPatchGroupRequest {
  PatchGroup: string;
  Filters?: readonly InstancePatchStateFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInstancePatchStatesForPatchGroupResult {
  InstancePatchStates?: readonly InstancePatchState[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancePatchStatesRequest {
  InstanceIds: readonly string[];
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInstancePatchStatesResult {
  InstancePatchStates?: readonly InstancePatchState[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancePatchesRequest {
  InstanceId: string;
  Filters?: readonly PatchOrchestratorFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInstancePatchesResult {
  Patches?: readonly PatchComplianceData[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancePropertiesRequest {
  InstancePropertyFilterList?: readonly InstancePropertyFilter[] | undefined;
  FiltersWithOperator?: readonly InstancePropertyStringFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancePropertiesResult {
  InstanceProperties?: readonly InstanceProperty[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInventoryDeletionsRequest {
  DeletionId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInventoryDeletionsResult {
  InventoryDeletions?: readonly InventoryDeletionStatusItem[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
  WindowExecutionId: string;
  TaskId: string;
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionTaskInvocationsResult {
  WindowExecutionTaskInvocationIdentities?: readonly MaintenanceWindowExecutionTaskInvocationIdentity[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionTasksRequest {
  WindowExecutionId: string;
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionTasksResult {
  WindowExecutionTaskIdentities?: readonly MaintenanceWindowExecutionTaskIdentity[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionsRequest {
  WindowId: string;
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionsResult {
  WindowExecutions?: readonly MaintenanceWindowExecution[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowScheduleRequest {
  WindowId?: string | undefined;
  Targets?: readonly Target[] | undefined;
  ResourceType?: string | undefined;
  Filters?: readonly PatchOrchestratorFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowScheduleResult {
  ScheduledWindowExecutions?: readonly ScheduledWindowExecution[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowTargetsRequest {
  WindowId: string;
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowTargetsResult {
  Targets?: readonly MaintenanceWindowTarget[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowTasksRequest {
  WindowId: string;
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowTasksResult {
  Tasks?: readonly MaintenanceWindowTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowsForTargetRequest {
  Targets: readonly Target[];
  ResourceType: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowsForTargetResult {
  WindowIdentities?: readonly MaintenanceWindowIdentityForTarget[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowsRequest {
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowsResult {
  WindowIdentities?: readonly MaintenanceWindowIdentity[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeOpsItemsRequest {
  OpsItemFilters?: readonly OpsItemFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeOpsItemsResponse {
  NextToken?: string | undefined;
  OpsItemSummaries?: readonly OpsItemSummary[] | undefined;
}

export interface DescribeParametersRequest {
  Filters?: readonly ParametersFilter[] | undefined;
  ParameterFilters?: readonly ParameterStringFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Shared?: boolean | undefined;
}

export interface DescribeParametersResult {
  Parameters?: readonly ParameterMetadata[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchBaselinesRequest {
  Filters?: readonly PatchOrchestratorFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchBaselinesResult {
  BaselineIdentities?: readonly PatchBaselineIdentity[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchGroupStateRequest {
  PatchGroup: string;
}

export interface DescribePatchGroupStateResult {
  Instances?: number | undefined;
  InstancesWithInstalledPatches?: number | undefined;
  InstancesWithInstalledOtherPatches?: number | undefined;
  InstancesWithInstalledPendingRebootPatches?: number | undefined;
  InstancesWithInstalledRejectedPatches?: number | undefined;
  InstancesWithMissingPatches?: number | undefined;
  InstancesWithFailedPatches?: number | undefined;
  InstancesWithNotApplicablePatches?: number | undefined;
  InstancesWithUnreportedNotApplicablePatches?: number | undefined;
  InstancesWithCriticalNonCompliantPatches?: number | undefined;
  InstancesWithSecurityNonCompliantPatches?: number | undefined;
  InstancesWithOtherNonCompliantPatches?: number | undefined;
  InstancesWithAvailableSecurityUpdates?: number | undefined;
}

export interface DescribePatchGroupsRequest {
  MaxResults?: number | undefined;
  Filters?: readonly PatchOrchestratorFilter[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchGroupsResult {
  Mappings?: readonly PatchGroupPatchBaselineMapping[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchPropertiesRequest {
  OperatingSystem: string;
  Property: string;
  PatchSet?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchPropertiesResult {
  Properties?: readonly { [key: string]: string }[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSessionsRequest {
  State: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly SessionFilter[] | undefined;
}

export interface DescribeSessionsResponse {
  Sessions?: readonly Session[] | undefined;
  NextToken?: string | undefined;
}

export interface DisassociateOpsItemRelatedItemRequest {
  OpsItemId: string;
  AssociationId: string;
}

export interface DisassociateOpsItemRelatedItemResponse {}

export interface DocumentDefaultVersionDescription {
  Name?: string | undefined;
  DefaultVersion?: string | undefined;
  DefaultVersionName?: string | undefined;
}

export interface DocumentDescription {
  Sha1?: string | undefined;
  Hash?: string | undefined;
  HashType?: string | undefined;
  Name?: string | undefined;
  DisplayName?: string | undefined;
  VersionName?: string | undefined;
  Owner?: string | undefined;
  CreatedDate?: Date | undefined;
  Status?: string | undefined;
  StatusInformation?: string | undefined;
  DocumentVersion?: string | undefined;
  Description?: string | undefined;
  Parameters?: readonly DocumentParameter[] | undefined;
  PlatformTypes?: readonly string[] | undefined;
  DocumentType?: string | undefined;
  SchemaVersion?: string | undefined;
  LatestVersion?: string | undefined;
  DefaultVersion?: string | undefined;
  DocumentFormat?: string | undefined;
  TargetType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  AttachmentsInformation?: readonly AttachmentInformation[] | undefined;
  Requires?: readonly DocumentRequires[] | undefined;
  Author?: string | undefined;
  ReviewInformation?: readonly ReviewInformation[] | undefined;
  ApprovedVersion?: string | undefined;
  PendingReviewVersion?: string | undefined;
  ReviewStatus?: string | undefined;
  Category?: readonly string[] | undefined;
  CategoryEnum?: readonly string[] | undefined;
}

export interface DocumentFilter {
  key: string;
  value: string;
}

export interface DocumentIdentifier {
  Name?: string | undefined;
  CreatedDate?: Date | undefined;
  DisplayName?: string | undefined;
  Owner?: string | undefined;
  VersionName?: string | undefined;
  PlatformTypes?: readonly string[] | undefined;
  DocumentVersion?: string | undefined;
  DocumentType?: string | undefined;
  SchemaVersion?: string | undefined;
  DocumentFormat?: string | undefined;
  TargetType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Requires?: readonly DocumentRequires[] | undefined;
  ReviewStatus?: string | undefined;
  Author?: string | undefined;
}

export interface DocumentKeyValuesFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface DocumentMetadataResponseInfo {
  ReviewerResponse?: readonly DocumentReviewerResponseSource[] | undefined;
}

export interface DocumentParameter {
  Name?: string | undefined;
  Type?: string | undefined;
  Description?: string | undefined;
  DefaultValue?: string | undefined;
}

export interface DocumentRequires {
  Name: string;
  Version?: string | undefined;
  RequireType?: string | undefined;
  VersionName?: string | undefined;
}

export interface DocumentReviewCommentSource {
  Type?: string | undefined;
  Content?: string | undefined;
}

export interface DocumentReviewerResponseSource {
  CreateTime?: Date | undefined;
  UpdatedTime?: Date | undefined;
  ReviewStatus?: string | undefined;
  Comment?: readonly DocumentReviewCommentSource[] | undefined;
  Reviewer?: string | undefined;
}

export interface DocumentReviews {
  Action: string;
  Comment?: readonly DocumentReviewCommentSource[] | undefined;
}

export interface DocumentVersionInfo {
  Name?: string | undefined;
  DisplayName?: string | undefined;
  DocumentVersion?: string | undefined;
  VersionName?: string | undefined;
  CreatedDate?: Date | undefined;
  IsDefaultVersion?: boolean | undefined;
  DocumentFormat?: string | undefined;
  Status?: string | undefined;
  StatusInformation?: string | undefined;
  ReviewStatus?: string | undefined;
}

export interface EffectivePatch {
  Patch?: Patch | undefined;
  PatchStatus?: PatchStatus | undefined;
}

export interface ExecutionInputs {
  Automation?: AutomationExecutionInputs | undefined;
}

export interface ExecutionPreview {
  Automation?: AutomationExecutionPreview | undefined;
}

export interface FailedCreateAssociation {
  Entry?: CreateAssociationBatchRequestEntry | undefined;
  Message?: string | undefined;
  Fault?: string | undefined;
}

export interface FailureDetails {
  FailureStage?: string | undefined;
  FailureType?: string | undefined;
  Details?: { [key: string]: readonly string[] } | undefined;
}

export interface GcpConfiguration {
  WorkloadIdentityPoolProvider: string;
  ServiceAccountEmail: string;
  OrganizationId?: string | undefined;
  Targets?: GcpConfigurationTargets | undefined;
}

export interface GcpConfigurationTargets {
  Projects?: readonly GcpProject[] | undefined;
}

export interface GcpProject {
  ProjectId: string;
  ProjectDisplayName?: string | undefined;
}

export interface GetAccessTokenRequest {
  AccessRequestId: string;
}

export interface GetAccessTokenResponse {
  Credentials?: Credentials | undefined;
  AccessRequestStatus?: string | undefined;
}

export interface GetAutomationExecutionRequest {
  AutomationExecutionId: string;
}

export interface GetAutomationExecutionResult {
  AutomationExecution?: AutomationExecution | undefined;
}

export interface GetCalendarStateRequest {
  CalendarNames: readonly string[];
  AtTime?: string | undefined;
}

export interface GetCalendarStateResponse {
  State?: string | undefined;
  AtTime?: string | undefined;
  NextTransitionTime?: string | undefined;
}

export interface GetCloudConnectorRequest {
  CloudConnectorId: string;
}

export interface GetCloudConnectorResult {
  CloudConnectorArn?: string | undefined;
  DisplayName?: string | undefined;
  Description?: string | undefined;
  RoleArn?: string | undefined;
  Configuration?: CloudConnectorConfiguration | undefined;
  ConfigConnectorArn?: string | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
}

export interface GetCommandInvocationRequest {
  CommandId: string;
  InstanceId: string;
  PluginName?: string | undefined;
}

export interface GetCommandInvocationResult {
  CommandId?: string | undefined;
  InstanceId?: string | undefined;
  Comment?: string | undefined;
  DocumentName?: string | undefined;
  DocumentVersion?: string | undefined;
  PluginName?: string | undefined;
  ResponseCode?: number | undefined;
  ExecutionStartDateTime?: string | undefined;
  ExecutionElapsedTime?: string | undefined;
  ExecutionEndDateTime?: string | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  StandardOutputContent?: string | undefined;
  StandardOutputUrl?: string | undefined;
  StandardErrorContent?: string | undefined;
  StandardErrorUrl?: string | undefined;
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined;
}

export interface GetConnectionStatusRequest {
  Target: string;
}

export interface GetConnectionStatusResponse {
  Target?: string | undefined;
  Status?: string | undefined;
}

export interface GetDefaultPatchBaselineRequest {
  OperatingSystem?: string | undefined;
}

export interface GetDefaultPatchBaselineResult {
  BaselineId?: string | undefined;
  OperatingSystem?: string | undefined;
}

export interface GetDeployablePatchSnapshotForInstanceRequest {
  InstanceId: string;
  SnapshotId: string;
  BaselineOverride?: BaselineOverride | undefined;
  UseS3DualStackEndpoint?: boolean | undefined;
}

export interface GetDeployablePatchSnapshotForInstanceResult {
  InstanceId?: string | undefined;
  SnapshotId?: string | undefined;
  SnapshotDownloadUrl?: string | undefined;
  Product?: string | undefined;
}

export interface GetDocumentRequest {
  Name: string;
  VersionName?: string | undefined;
  DocumentVersion?: string | undefined;
  DocumentFormat?: string | undefined;
}

export interface GetDocumentResult {
  Name?: string | undefined;
  CreatedDate?: Date | undefined;
  DisplayName?: string | undefined;
  VersionName?: string | undefined;
  DocumentVersion?: string | undefined;
  Status?: string | undefined;
  StatusInformation?: string | undefined;
  Content?: string | undefined;
  DocumentType?: string | undefined;
  DocumentFormat?: string | undefined;
  Requires?: readonly DocumentRequires[] | undefined;
  AttachmentsContent?: readonly AttachmentContent[] | undefined;
  ReviewStatus?: string | undefined;
}

export interface GetExecutionPreviewRequest {
  ExecutionPreviewId: string;
}

export interface GetExecutionPreviewResponse {
  ExecutionPreviewId?: string | undefined;
  EndedAt?: Date | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  ExecutionPreview?: ExecutionPreview | undefined;
}

export interface GetInventoryRequest {
  Filters?: readonly InventoryFilter[] | undefined;
  Aggregators?: readonly InventoryAggregator[] | undefined;
  ResultAttributes?: readonly ResultAttribute[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetInventoryResult {
  Entities?: readonly InventoryResultEntity[] | undefined;
  NextToken?: string | undefined;
}

export interface GetInventorySchemaRequest {
  TypeName?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Aggregator?: boolean | undefined;
  SubType?: boolean | undefined;
}

export interface GetInventorySchemaResult {
  Schemas?: readonly InventoryItemSchema[] | undefined;
  NextToken?: string | undefined;
}

export interface GetMaintenanceWindowExecutionRequest {
  WindowExecutionId: string;
}

export interface GetMaintenanceWindowExecutionResult {
  WindowExecutionId?: string | undefined;
  TaskIds?: readonly string[] | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
}

export interface GetMaintenanceWindowExecutionTaskInvocationRequest {
  WindowExecutionId: string;
  TaskId: string;
  InvocationId: string;
}

export interface GetMaintenanceWindowExecutionTaskInvocationResult {
  WindowExecutionId?: string | undefined;
  TaskExecutionId?: string | undefined;
  InvocationId?: string | undefined;
  ExecutionId?: string | undefined;
  TaskType?: string | undefined;
  Parameters?: string | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  OwnerInformation?: string | undefined;
  WindowTargetId?: string | undefined;
}

export interface GetMaintenanceWindowExecutionTaskRequest {
  WindowExecutionId: string;
  TaskId: string;
}

export interface GetMaintenanceWindowExecutionTaskResult {
  WindowExecutionId?: string | undefined;
  TaskExecutionId?: string | undefined;
  TaskArn?: string | undefined;
  ServiceRole?: string | undefined;
  Type?: string | undefined;
  TaskParameters?: readonly { [key: string]: MaintenanceWindowTaskParameterValueExpression }[] | undefined;
  Priority?: number | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
}

export interface GetMaintenanceWindowRequest {
  WindowId: string;
}

export interface GetMaintenanceWindowResult {
  WindowId?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  StartDate?: string | undefined;
  EndDate?: string | undefined;
  Schedule?: string | undefined;
  ScheduleTimezone?: string | undefined;
  ScheduleOffset?: number | undefined;
  NextExecutionTime?: string | undefined;
  Duration?: number | undefined;
  Cutoff?: number | undefined;
  AllowUnassociatedTargets?: boolean | undefined;
  Enabled?: boolean | undefined;
  CreatedDate?: Date | undefined;
  ModifiedDate?: Date | undefined;
}

export interface GetMaintenanceWindowTaskRequest {
  WindowId: string;
  WindowTaskId: string;
}

export interface GetMaintenanceWindowTaskResult {
  WindowId?: string | undefined;
  WindowTaskId?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TaskArn?: string | undefined;
  ServiceRoleArn?: string | undefined;
  TaskType?: string | undefined;
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined;
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined;
  Priority?: number | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  LoggingInfo?: LoggingInfo | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  CutoffBehavior?: string | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface GetOpsItemRequest {
  OpsItemId: string;
  OpsItemArn?: string | undefined;
}

export interface GetOpsItemResponse {
  OpsItem?: OpsItem | undefined;
}

export interface GetOpsMetadataRequest {
  OpsMetadataArn: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetOpsMetadataResult {
  ResourceId?: string | undefined;
  Metadata?: { [key: string]: MetadataValue } | undefined;
  NextToken?: string | undefined;
}

export interface GetOpsSummaryRequest {
  SyncName?: string | undefined;
  Filters?: readonly OpsFilter[] | undefined;
  Aggregators?: readonly OpsAggregator[] | undefined;
  ResultAttributes?: readonly OpsResultAttribute[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetOpsSummaryResult {
  Entities?: readonly OpsEntity[] | undefined;
  NextToken?: string | undefined;
}

export interface GetParameterHistoryRequest {
  Name: string;
  WithDecryption?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetParameterHistoryResult {
  Parameters?: readonly ParameterHistory[] | undefined;
  NextToken?: string | undefined;
}

export interface GetParameterRequest {
  Name: string;
  WithDecryption?: boolean | undefined;
}

export interface GetParameterResult {
  Parameter?: Parameter | undefined;
}

export interface GetParametersByPathRequest {
  Path: string;
  Recursive?: boolean | undefined;
  ParameterFilters?: readonly ParameterStringFilter[] | undefined;
  WithDecryption?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetParametersByPathResult {
  Parameters?: readonly Parameter[] | undefined;
  NextToken?: string | undefined;
}

export interface GetParametersRequest {
  Names: readonly string[];
  WithDecryption?: boolean | undefined;
}

export interface GetParametersResult {
  Parameters?: readonly Parameter[] | undefined;
  InvalidParameters?: readonly string[] | undefined;
}

export interface GetPatchBaselineForPatchGroupRequest {
  PatchGroup: string;
  OperatingSystem?: string | undefined;
}

export interface GetPatchBaselineForPatchGroupResult {
  BaselineId?: string | undefined;
  PatchGroup?: string | undefined;
  OperatingSystem?: string | undefined;
}

export interface GetPatchBaselineRequest {
  BaselineId: string;
}

export interface GetPatchBaselineResult {
  BaselineId?: string | undefined;
  Name?: string | undefined;
  OperatingSystem?: string | undefined;
  GlobalFilters?: PatchFilterGroup | undefined;
  ApprovalRules?: PatchRuleGroup | undefined;
  ApprovedPatches?: readonly string[] | undefined;
  ApprovedPatchesComplianceLevel?: string | undefined;
  ApprovedPatchesEnableNonSecurity?: boolean | undefined;
  RejectedPatches?: readonly string[] | undefined;
  RejectedPatchesAction?: string | undefined;
  PatchGroups?: readonly string[] | undefined;
  CreatedDate?: Date | undefined;
  ModifiedDate?: Date | undefined;
  Description?: string | undefined;
  Sources?: readonly PatchSource[] | undefined;
  AvailableSecurityUpdatesComplianceStatus?: string | undefined;
}

export interface GetResourcePoliciesRequest {
  ResourceArn: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetResourcePoliciesResponse {
  NextToken?: string | undefined;
  Policies?: readonly GetResourcePoliciesResponseEntry[] | undefined;
}

export interface GetResourcePoliciesResponseEntry {
  PolicyId?: string | undefined;
  PolicyHash?: string | undefined;
  Policy?: string | undefined;
}

export interface GetServiceSettingRequest {
  SettingId: string;
}

export interface GetServiceSettingResult {
  ServiceSetting?: ServiceSetting | undefined;
}

export interface InstanceAggregatedAssociationOverview {
  DetailedStatus?: string | undefined;
  InstanceAssociationStatusAggregatedCount?: { [key: string]: number } | undefined;
}

export interface InstanceAssociation {
  AssociationId?: string | undefined;
  InstanceId?: string | undefined;
  Content?: string | undefined;
  AssociationVersion?: string | undefined;
}

export interface InstanceAssociationOutputLocation {
  S3Location?: S3OutputLocation | undefined;
}

export interface InstanceAssociationOutputUrl {
  S3OutputUrl?: S3OutputUrl | undefined;
}

export interface InstanceAssociationStatusInfo {
  AssociationId?: string | undefined;
  Name?: string | undefined;
  DocumentVersion?: string | undefined;
  AssociationVersion?: string | undefined;
  InstanceId?: string | undefined;
  ExecutionDate?: Date | undefined;
  Status?: string | undefined;
  DetailedStatus?: string | undefined;
  ExecutionSummary?: string | undefined;
  ErrorCode?: string | undefined;
  OutputUrl?: InstanceAssociationOutputUrl | undefined;
  AssociationName?: string | undefined;
}

export interface InstanceInfo {
  AgentType?: string | undefined;
  AgentVersion?: string | undefined;
  ComputerName?: string | undefined;
  InstanceStatus?: string | undefined;
  IpAddress?: string | undefined;
  ManagedStatus?: string | undefined;
  Name?: string | undefined;
  PlatformType?: string | undefined;
  PlatformName?: string | undefined;
  PlatformVersion?: string | undefined;
  ResourceType?: string | undefined;
  SourceType?: string | undefined;
  SourceId?: string | undefined;
  SourceLocation?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface InstanceInformation {
  InstanceId?: string | undefined;
  PingStatus?: string | undefined;
  LastPingDateTime?: Date | undefined;
  AgentVersion?: string | undefined;
  IsLatestVersion?: boolean | undefined;
  PlatformType?: string | undefined;
  PlatformName?: string | undefined;
  PlatformVersion?: string | undefined;
  ActivationId?: string | undefined;
  IamRole?: string | undefined;
  RegistrationDate?: Date | undefined;
  ResourceType?: string | undefined;
  Name?: string | undefined;
  IPAddress?: string | undefined;
  ComputerName?: string | undefined;
  AssociationStatus?: string | undefined;
  LastAssociationExecutionDate?: Date | undefined;
  LastSuccessfulAssociationExecutionDate?: Date | undefined;
  AssociationOverview?: InstanceAggregatedAssociationOverview | undefined;
  SourceId?: string | undefined;
  SourceType?: string | undefined;
  SourceLocation?: string | undefined;
}

export interface InstanceInformationFilter {
  key: string;
  valueSet: readonly string[];
}

export interface InstanceInformationStringFilter {
  Key: string;
  Values: readonly string[];
}

export interface InstancePatchState {
  InstanceId?: string | undefined;
  PatchGroup?: string | undefined;
  BaselineId?: string | undefined;
  OperationStartTime?: Date | undefined;
  OperationEndTime?: Date | undefined;
  Operation?: string | undefined;
  SnapshotId?: string | undefined;
  InstallOverrideList?: string | undefined;
  OwnerInformation?: string | undefined;
  InstalledCount?: number | undefined;
  InstalledOtherCount?: number | undefined;
  InstalledPendingRebootCount?: number | undefined;
  InstalledRejectedCount?: number | undefined;
  MissingCount?: number | undefined;
  FailedCount?: number | undefined;
  UnreportedNotApplicableCount?: number | undefined;
  NotApplicableCount?: number | undefined;
  AvailableSecurityUpdateCount?: number | undefined;
  LastNoRebootInstallOperationTime?: Date | undefined;
  RebootOption?: string | undefined;
  CriticalNonCompliantCount?: number | undefined;
  SecurityNonCompliantCount?: number | undefined;
  OtherNonCompliantCount?: number | undefined;
}

export interface InstancePatchStateFilter {
  Key: string;
  Values: readonly string[];
  Type: string;
}

export interface InstanceProperty {
  Name?: string | undefined;
  InstanceId?: string | undefined;
  InstanceType?: string | undefined;
  InstanceRole?: string | undefined;
  KeyName?: string | undefined;
  InstanceState?: string | undefined;
  Architecture?: string | undefined;
  IPAddress?: string | undefined;
  LaunchTime?: Date | undefined;
  PingStatus?: string | undefined;
  LastPingDateTime?: Date | undefined;
  AgentVersion?: string | undefined;
  PlatformType?: string | undefined;
  PlatformName?: string | undefined;
  PlatformVersion?: string | undefined;
  ActivationId?: string | undefined;
  IamRole?: string | undefined;
  RegistrationDate?: Date | undefined;
  ResourceType?: string | undefined;
  ComputerName?: string | undefined;
  AssociationStatus?: string | undefined;
  LastAssociationExecutionDate?: Date | undefined;
  LastSuccessfulAssociationExecutionDate?: Date | undefined;
  AssociationOverview?: InstanceAggregatedAssociationOverview | undefined;
  SourceId?: string | undefined;
  SourceType?: string | undefined;
  SourceLocation?: string | undefined;
  AvailabilityZone?: string | undefined;
}

export interface InstancePropertyFilter {
  key: string;
  valueSet: readonly string[];
}

export interface InstancePropertyStringFilter {
  Key: string;
  Values: readonly string[];
  Operator?: string | undefined;
}

export interface InventoryAggregator {
  Expression?: string | undefined;
  Aggregators?: readonly InventoryAggregator[] | undefined;
  Groups?: readonly InventoryGroup[] | undefined;
}

export interface InventoryDeletionStatusItem {
  DeletionId?: string | undefined;
  TypeName?: string | undefined;
  DeletionStartTime?: Date | undefined;
  LastStatus?: string | undefined;
  LastStatusMessage?: string | undefined;
  DeletionSummary?: InventoryDeletionSummary | undefined;
  LastStatusUpdateTime?: Date | undefined;
}

export interface InventoryDeletionSummary {
  TotalCount?: number | undefined;
  RemainingCount?: number | undefined;
  SummaryItems?: readonly InventoryDeletionSummaryItem[] | undefined;
}

export interface InventoryDeletionSummaryItem {
  Version?: string | undefined;
  Count?: number | undefined;
  RemainingCount?: number | undefined;
}

export interface InventoryFilter {
  Key: string;
  Values: readonly string[];
  Type?: string | undefined;
}

export interface InventoryGroup {
  Name: string;
  Filters: readonly InventoryFilter[];
}

export interface InventoryItem {
  TypeName: string;
  SchemaVersion: string;
  CaptureTime: string;
  ContentHash?: string | undefined;
  Content?: readonly { [key: string]: string }[] | undefined;
  Context?: { [key: string]: string } | undefined;
}

export interface InventoryItemAttribute {
  Name?: string | undefined;
  DataType?: string | undefined;
}

export interface InventoryItemSchema {
  TypeName?: string | undefined;
  Attributes?: readonly InventoryItemAttribute[] | undefined;
  Version?: string | undefined;
  DisplayName?: string | undefined;
}

export interface InventoryResultEntity {
  Id?: string | undefined;
  Data?: { [key: string]: InventoryResultItem } | undefined;
}

export interface InventoryResultItem {
  TypeName?: string | undefined;
  SchemaVersion?: string | undefined;
  Content?: readonly { [key: string]: string }[] | undefined;
  CaptureTime?: string | undefined;
  ContentHash?: string | undefined;
}

export interface LabelParameterVersionRequest {
  Name: string;
  Labels: readonly string[];
  ParameterVersion?: number | undefined;
}

export interface LabelParameterVersionResult {
  InvalidLabels?: readonly string[] | undefined;
  ParameterVersion?: number | undefined;
}

export interface ListAssociationVersionsRequest {
  AssociationId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListAssociationVersionsResult {
  AssociationVersions?: readonly AssociationVersionInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface ListAssociationsRequest {
  AssociationFilterList?: readonly AssociationFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListAssociationsResult {
  Associations?: readonly Association[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCloudConnectorsRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly CloudConnectorFilter[] | undefined;
}

export interface ListCloudConnectorsResult {
  CloudConnectors?: readonly CloudConnectorSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCommandInvocationsRequest {
  CommandId?: string | undefined;
  InstanceId?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly CommandFilter[] | undefined;
  Details?: boolean | undefined;
}

export interface ListCommandInvocationsResult {
  CommandInvocations?: readonly CommandInvocation[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCommandsRequest {
  CommandId?: string | undefined;
  InstanceId?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly CommandFilter[] | undefined;
}

export interface ListCommandsResult {
  Commands?: readonly Command[] | undefined;
  NextToken?: string | undefined;
}

export interface ListComplianceItemsRequest {
  Filters?: readonly ComplianceStringFilter[] | undefined;
  ResourceIds?: readonly string[] | undefined;
  ResourceTypes?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListComplianceItemsResult {
  ComplianceItems?: readonly ComplianceItem[] | undefined;
  NextToken?: string | undefined;
}

export interface ListComplianceSummariesRequest {
  Filters?: readonly ComplianceStringFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListComplianceSummariesResult {
  ComplianceSummaryItems?: readonly ComplianceSummaryItem[] | undefined;
  NextToken?: string | undefined;
}

export interface ListDocumentMetadataHistoryRequest {
  Name: string;
  Metadata: string;
  DocumentVersion?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListDocumentMetadataHistoryResponse {
  Name?: string | undefined;
  DocumentVersion?: string | undefined;
  Author?: string | undefined;
  Metadata?: DocumentMetadataResponseInfo | undefined;
  NextToken?: string | undefined;
}

export interface ListDocumentVersionsRequest {
  Name: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListDocumentVersionsResult {
  DocumentVersions?: readonly DocumentVersionInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface ListDocumentsRequest {
  DocumentFilterList?: readonly DocumentFilter[] | undefined;
  Filters?: readonly DocumentKeyValuesFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListDocumentsResult {
  DocumentIdentifiers?: readonly DocumentIdentifier[] | undefined;
  NextToken?: string | undefined;
}

export interface ListInventoryEntriesRequest {
  InstanceId: string;
  TypeName: string;
  Filters?: readonly InventoryFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListInventoryEntriesResult {
  TypeName?: string | undefined;
  InstanceId?: string | undefined;
  SchemaVersion?: string | undefined;
  CaptureTime?: string | undefined;
  Entries?: readonly { [key: string]: string }[] | undefined;
  NextToken?: string | undefined;
}

export interface ListNodesRequest {
  SyncName?: string | undefined;
  Filters?: readonly NodeFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListNodesResult {
  Nodes?: readonly Node[] | undefined;
  NextToken?: string | undefined;
}

export interface ListNodesSummaryRequest {
  Aggregators: readonly NodeAggregator[];
  SyncName?: string | undefined;
  Filters?: readonly NodeFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListNodesSummaryResult {
  Summary?: readonly { [key: string]: string }[] | undefined;
  NextToken?: string | undefined;
}

export interface ListOpsItemEventsRequest {
  Filters?: readonly OpsItemEventFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListOpsItemEventsResponse {
  NextToken?: string | undefined;
  Summaries?: readonly OpsItemEventSummary[] | undefined;
}

export interface ListOpsItemRelatedItemsRequest {
  OpsItemId?: string | undefined;
  Filters?: readonly OpsItemRelatedItemsFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListOpsItemRelatedItemsResponse {
  NextToken?: string | undefined;
  Summaries?: readonly OpsItemRelatedItemSummary[] | undefined;
}

export interface ListOpsMetadataRequest {
  Filters?: readonly OpsMetadataFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListOpsMetadataResult {
  OpsMetadataList?: readonly OpsMetadata[] | undefined;
  NextToken?: string | undefined;
}

export interface ListResourceComplianceSummariesRequest {
  Filters?: readonly ComplianceStringFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListResourceComplianceSummariesResult {
  ResourceComplianceSummaryItems?: readonly ResourceComplianceSummaryItem[] | undefined;
  NextToken?: string | undefined;
}

export interface ListResourceDataSyncRequest {
  SyncType?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListResourceDataSyncResult {
  ResourceDataSyncItems?: readonly ResourceDataSyncItem[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceType: string;
  ResourceId: string;
}

export interface ListTagsForResourceResult {
  TagList?: readonly Tag[] | undefined;
}

export interface LoggingInfo {
  S3BucketName: string;
  S3Region: string;
  S3KeyPrefix?: string | undefined;
}

export interface MaintenanceWindowAutomationParameters {
  DocumentVersion?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
}

export interface MaintenanceWindowExecution {
  WindowId?: string | undefined;
  WindowExecutionId?: string | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
}

export interface MaintenanceWindowExecutionTaskIdentity {
  WindowExecutionId?: string | undefined;
  TaskExecutionId?: string | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  TaskArn?: string | undefined;
  TaskType?: string | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
}

export interface MaintenanceWindowExecutionTaskInvocationIdentity {
  WindowExecutionId?: string | undefined;
  TaskExecutionId?: string | undefined;
  InvocationId?: string | undefined;
  ExecutionId?: string | undefined;
  TaskType?: string | undefined;
  Parameters?: string | undefined;
  Status?: string | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  OwnerInformation?: string | undefined;
  WindowTargetId?: string | undefined;
}

export interface MaintenanceWindowFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface MaintenanceWindowIdentity {
  WindowId?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Enabled?: boolean | undefined;
  Duration?: number | undefined;
  Cutoff?: number | undefined;
  Schedule?: string | undefined;
  ScheduleTimezone?: string | undefined;
  ScheduleOffset?: number | undefined;
  EndDate?: string | undefined;
  StartDate?: string | undefined;
  NextExecutionTime?: string | undefined;
}

export interface MaintenanceWindowIdentityForTarget {
  WindowId?: string | undefined;
  Name?: string | undefined;
}

export interface MaintenanceWindowLambdaParameters {
  ClientContext?: string | undefined;
  Qualifier?: string | undefined;
  Payload?: Uint8Array | undefined;
}

export interface MaintenanceWindowRunCommandParameters {
  Comment?: string | undefined;
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined;
  DocumentHash?: string | undefined;
  DocumentHashType?: string | undefined;
  DocumentVersion?: string | undefined;
  NotificationConfig?: NotificationConfig | undefined;
  OutputS3BucketName?: string | undefined;
  OutputS3KeyPrefix?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  ServiceRoleArn?: string | undefined;
  TimeoutSeconds?: number | undefined;
}

export interface MaintenanceWindowStepFunctionsParameters {
  Input?: string | undefined;
  Name?: string | undefined;
}

export interface MaintenanceWindowTarget {
  WindowId?: string | undefined;
  WindowTargetId?: string | undefined;
  ResourceType?: string | undefined;
  Targets?: readonly Target[] | undefined;
  OwnerInformation?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
}

export interface MaintenanceWindowTask {
  WindowId?: string | undefined;
  WindowTaskId?: string | undefined;
  TaskArn?: string | undefined;
  Type?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined;
  Priority?: number | undefined;
  LoggingInfo?: LoggingInfo | undefined;
  ServiceRoleArn?: string | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  CutoffBehavior?: string | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface MaintenanceWindowTaskInvocationParameters {
  RunCommand?: MaintenanceWindowRunCommandParameters | undefined;
  Automation?: MaintenanceWindowAutomationParameters | undefined;
  StepFunctions?: MaintenanceWindowStepFunctionsParameters | undefined;
  Lambda?: MaintenanceWindowLambdaParameters | undefined;
}

export interface MaintenanceWindowTaskParameterValueExpression {
  Values?: readonly string[] | undefined;
}

export interface MetadataValue {
  Value?: string | undefined;
}

export interface ModifyDocumentPermissionRequest {
  Name: string;
  PermissionType: string;
  AccountIdsToAdd?: readonly string[] | undefined;
  AccountIdsToRemove?: readonly string[] | undefined;
  SharedDocumentVersion?: string | undefined;
}

export interface ModifyDocumentPermissionResponse {}

export interface Node {
  CaptureTime?: Date | undefined;
  Id?: string | undefined;
  Owner?: NodeOwnerInfo | undefined;
  Region?: string | undefined;
  NodeType?: NodeType | undefined;
}

export interface NodeAggregator {
  AggregatorType: string;
  TypeName: string;
  AttributeName: string;
  Aggregators?: readonly NodeAggregator[] | undefined;
}

export interface NodeFilter {
  Key: string;
  Values: readonly string[];
  Type?: string | undefined;
}

export interface NodeOwnerInfo {
  AccountId?: string | undefined;
  OrganizationalUnitId?: string | undefined;
  OrganizationalUnitPath?: string | undefined;
}

export interface NodeType {
  Instance?: InstanceInfo | undefined;
}

export interface NonCompliantSummary {
  NonCompliantCount?: number | undefined;
  SeveritySummary?: SeveritySummary | undefined;
}

export interface NotificationConfig {
  NotificationArn?: string | undefined;
  NotificationEvents?: readonly string[] | undefined;
  NotificationType?: string | undefined;
}

export interface OpsAggregator {
  AggregatorType?: string | undefined;
  TypeName?: string | undefined;
  AttributeName?: string | undefined;
  Values?: { [key: string]: string } | undefined;
  Filters?: readonly OpsFilter[] | undefined;
  Aggregators?: readonly OpsAggregator[] | undefined;
}

export interface OpsEntity {
  Id?: string | undefined;
  Data?: { [key: string]: OpsEntityItem } | undefined;
}

export interface OpsEntityItem {
  CaptureTime?: string | undefined;
  Content?: readonly { [key: string]: string }[] | undefined;
}

export interface OpsFilter {
  Key: string;
  Values: readonly string[];
  Type?: string | undefined;
}

export interface OpsItem {
  CreatedBy?: string | undefined;
  OpsItemType?: string | undefined;
  CreatedTime?: Date | undefined;
  Description?: string | undefined;
  LastModifiedBy?: string | undefined;
  LastModifiedTime?: Date | undefined;
  Notifications?: readonly OpsItemNotification[] | undefined;
  Priority?: number | undefined;
  RelatedOpsItems?: readonly RelatedOpsItem[] | undefined;
  Status?: string | undefined;
  OpsItemId?: string | undefined;
  Version?: string | undefined;
  Title?: string | undefined;
  Source?: string | undefined;
  OperationalData?: { [key: string]: OpsItemDataValue } | undefined;
  Category?: string | undefined;
  Severity?: string | undefined;
  ActualStartTime?: Date | undefined;
  ActualEndTime?: Date | undefined;
  PlannedStartTime?: Date | undefined;
  PlannedEndTime?: Date | undefined;
  OpsItemArn?: string | undefined;
}

export interface OpsItemDataValue {
  Value?: string | undefined;
  Type?: string | undefined;
}

export interface OpsItemEventFilter {
  Key: string;
  Values: readonly string[];
  Operator: string;
}

export interface OpsItemEventSummary {
  OpsItemId?: string | undefined;
  EventId?: string | undefined;
  Source?: string | undefined;
  DetailType?: string | undefined;
  Detail?: string | undefined;
  CreatedBy?: OpsItemIdentity | undefined;
  CreatedTime?: Date | undefined;
}

export interface OpsItemFilter {
  Key: string;
  Values: readonly string[];
  Operator: string;
}

export interface OpsItemIdentity {
  Arn?: string | undefined;
}

export interface OpsItemNotification {
  Arn?: string | undefined;
}

export interface OpsItemRelatedItemSummary {
  OpsItemId?: string | undefined;
  AssociationId?: string | undefined;
  ResourceType?: string | undefined;
  AssociationType?: string | undefined;
  ResourceUri?: string | undefined;
  CreatedBy?: OpsItemIdentity | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedBy?: OpsItemIdentity | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface OpsItemRelatedItemsFilter {
  Key: string;
  Values: readonly string[];
  Operator: string;
}

export interface OpsItemSummary {
  CreatedBy?: string | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedBy?: string | undefined;
  LastModifiedTime?: Date | undefined;
  Priority?: number | undefined;
  Source?: string | undefined;
  Status?: string | undefined;
  OpsItemId?: string | undefined;
  Title?: string | undefined;
  OperationalData?: { [key: string]: OpsItemDataValue } | undefined;
  Category?: string | undefined;
  Severity?: string | undefined;
  OpsItemType?: string | undefined;
  ActualStartTime?: Date | undefined;
  ActualEndTime?: Date | undefined;
  PlannedStartTime?: Date | undefined;
  PlannedEndTime?: Date | undefined;
}

export interface OpsMetadata {
  ResourceId?: string | undefined;
  OpsMetadataArn?: string | undefined;
  LastModifiedDate?: Date | undefined;
  LastModifiedUser?: string | undefined;
  CreationDate?: Date | undefined;
}

export interface OpsMetadataFilter {
  Key: string;
  Values: readonly string[];
}

export interface OpsResultAttribute {
  TypeName: string;
}

export interface OutputSource {
  OutputSourceId?: string | undefined;
  OutputSourceType?: string | undefined;
}

export interface Parameter {
  Name?: string | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  Version?: number | undefined;
  Selector?: string | undefined;
  SourceResult?: string | undefined;
  LastModifiedDate?: Date | undefined;
  ARN?: string | undefined;
  DataType?: string | undefined;
}

export interface ParameterHistory {
  Name?: string | undefined;
  Type?: string | undefined;
  KeyId?: string | undefined;
  LastModifiedDate?: Date | undefined;
  LastModifiedUser?: string | undefined;
  Description?: string | undefined;
  Value?: string | undefined;
  AllowedPattern?: string | undefined;
  Version?: number | undefined;
  Labels?: readonly string[] | undefined;
  Tier?: string | undefined;
  Policies?: readonly ParameterInlinePolicy[] | undefined;
  DataType?: string | undefined;
}

export interface ParameterInlinePolicy {
  PolicyText?: string | undefined;
  PolicyType?: string | undefined;
  PolicyStatus?: string | undefined;
}

export interface ParameterMetadata {
  Name?: string | undefined;
  ARN?: string | undefined;
  Type?: string | undefined;
  KeyId?: string | undefined;
  LastModifiedDate?: Date | undefined;
  LastModifiedUser?: string | undefined;
  Description?: string | undefined;
  AllowedPattern?: string | undefined;
  Version?: number | undefined;
  Tier?: string | undefined;
  Policies?: readonly ParameterInlinePolicy[] | undefined;
  DataType?: string | undefined;
}

export interface ParameterStringFilter {
  Key: string;
  Option?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface ParametersFilter {
  Key: string;
  Values: readonly string[];
}

export interface ParentStepDetails {
  StepExecutionId?: string | undefined;
  StepName?: string | undefined;
  Action?: string | undefined;
  Iteration?: number | undefined;
  IteratorValue?: string | undefined;
}

export interface Patch {
  Id?: string | undefined;
  ReleaseDate?: Date | undefined;
  Title?: string | undefined;
  Description?: string | undefined;
  ContentUrl?: string | undefined;
  Vendor?: string | undefined;
  ProductFamily?: string | undefined;
  Product?: string | undefined;
  Classification?: string | undefined;
  MsrcSeverity?: string | undefined;
  KbNumber?: string | undefined;
  MsrcNumber?: string | undefined;
  Language?: string | undefined;
  AdvisoryIds?: readonly string[] | undefined;
  BugzillaIds?: readonly string[] | undefined;
  CVEIds?: readonly string[] | undefined;
  Name?: string | undefined;
  Epoch?: number | undefined;
  Version?: string | undefined;
  Release?: string | undefined;
  Arch?: string | undefined;
  Severity?: string | undefined;
  Repository?: string | undefined;
}

export interface PatchBaselineIdentity {
  BaselineId?: string | undefined;
  BaselineName?: string | undefined;
  OperatingSystem?: string | undefined;
  BaselineDescription?: string | undefined;
  DefaultBaseline?: boolean | undefined;
}

export interface PatchComplianceData {
  Title?: string | undefined;
  KBId?: string | undefined;
  Classification?: string | undefined;
  Severity?: string | undefined;
  State?: string | undefined;
  InstalledTime?: Date | undefined;
  CVEIds?: string | undefined;
}

export interface PatchFilter {
  Key: string;
  Values: readonly string[];
}

export interface PatchFilterGroup {
  PatchFilters: readonly PatchFilter[];
}

export interface PatchGroupPatchBaselineMapping {
  PatchGroup?: string | undefined;
  BaselineIdentity?: PatchBaselineIdentity | undefined;
}

export interface PatchOrchestratorFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface PatchRule {
  PatchFilterGroup: PatchFilterGroup;
  ComplianceLevel?: string | undefined;
  ApproveAfterDays?: number | undefined;
  ApproveUntilDate?: string | undefined;
  EnableNonSecurity?: boolean | undefined;
}

export interface PatchRuleGroup {
  PatchRules: readonly PatchRule[];
}

export interface PatchSource {
  Name: string;
  Products: readonly string[];
  Configuration: string;
}

export interface PatchStatus {
  DeploymentStatus?: string | undefined;
  ComplianceLevel?: string | undefined;
  ApprovalDate?: Date | undefined;
}

export interface ProgressCounters {
  TotalSteps?: number | undefined;
  SuccessSteps?: number | undefined;
  FailedSteps?: number | undefined;
  CancelledSteps?: number | undefined;
  TimedOutSteps?: number | undefined;
}

export interface PutComplianceItemsRequest {
  ResourceId: string;
  ResourceType: string;
  ComplianceType: string;
  ExecutionSummary: ComplianceExecutionSummary;
  Items: readonly ComplianceItemEntry[];
  ItemContentHash?: string | undefined;
  UploadType?: string | undefined;
}

export interface PutComplianceItemsResult {}

export interface PutInventoryRequest {
  InstanceId: string;
  Items: readonly InventoryItem[];
}

export interface PutInventoryResult {
  Message?: string | undefined;
}

export interface PutParameterRequest {
  Name: string;
  Value: string;
  Description?: string | undefined;
  Type?: string | undefined;
  KeyId?: string | undefined;
  Overwrite?: boolean | undefined;
  AllowedPattern?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Tier?: string | undefined;
  Policies?: string | undefined;
  DataType?: string | undefined;
}

export interface PutParameterResult {
  Version?: number | undefined;
  Tier?: string | undefined;
}

export interface PutResourcePolicyRequest {
  ResourceArn: string;
  Policy: string;
  PolicyId?: string | undefined;
  PolicyHash?: string | undefined;
}

export interface PutResourcePolicyResponse {
  PolicyId?: string | undefined;
  PolicyHash?: string | undefined;
}

export interface RegisterDefaultHostManagementConfigurationRequest {
  PermissionModel: string;
  RoleArn?: string | undefined;
  Overwrite?: boolean | undefined;
}

export interface RegisterDefaultHostManagementConfigurationResult {
  RoleArn?: string | undefined;
}

export interface RegisterDefaultPatchBaselineRequest {
  BaselineId: string;
}

export interface RegisterDefaultPatchBaselineResult {
  BaselineId?: string | undefined;
}

export interface RegisterPatchBaselineForPatchGroupRequest {
  BaselineId: string;
  PatchGroup: string;
}

export interface RegisterPatchBaselineForPatchGroupResult {
  BaselineId?: string | undefined;
  PatchGroup?: string | undefined;
}

export interface RegisterTargetWithMaintenanceWindowRequest {
  WindowId: string;
  ResourceType: string;
  Targets: readonly Target[];
  OwnerInformation?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
}

export interface RegisterTargetWithMaintenanceWindowResult {
  WindowTargetId?: string | undefined;
}

export interface RegisterTaskWithMaintenanceWindowRequest {
  WindowId: string;
  TaskArn: string;
  TaskType: string;
  Targets?: readonly Target[] | undefined;
  ServiceRoleArn?: string | undefined;
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined;
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined;
  Priority?: number | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  LoggingInfo?: LoggingInfo | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
  CutoffBehavior?: string | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface RegisterTaskWithMaintenanceWindowResult {
  WindowTaskId?: string | undefined;
}

export interface RegistrationMetadataItem {
  Key: string;
  Value: string;
}

export interface RelatedOpsItem {
  OpsItemId: string;
}

export interface RemoveTagsFromResourceRequest {
  ResourceType: string;
  ResourceId: string;
  TagKeys: readonly string[];
}

export interface RemoveTagsFromResourceResult {}

export interface ResetServiceSettingRequest {
  SettingId: string;
}

export interface ResetServiceSettingResult {
  ServiceSetting?: ServiceSetting | undefined;
}

export interface ResolvedTargets {
  ParameterValues?: readonly string[] | undefined;
  Truncated?: boolean | undefined;
}

export interface ResourceComplianceSummaryItem {
  ComplianceType?: string | undefined;
  ResourceType?: string | undefined;
  ResourceId?: string | undefined;
  Status?: string | undefined;
  OverallSeverity?: string | undefined;
  ExecutionSummary?: ComplianceExecutionSummary | undefined;
  CompliantSummary?: CompliantSummary | undefined;
  NonCompliantSummary?: NonCompliantSummary | undefined;
}

export interface ResourceDataSyncAwsOrganizationsSource {
  OrganizationSourceType: string;
  OrganizationalUnits?: readonly ResourceDataSyncOrganizationalUnit[] | undefined;
}

export interface ResourceDataSyncDestinationDataSharing {
  DestinationDataSharingType?: string | undefined;
}

export interface ResourceDataSyncItem {
  SyncName?: string | undefined;
  SyncType?: string | undefined;
  SyncSource?: ResourceDataSyncSourceWithState | undefined;
  S3Destination?: ResourceDataSyncS3Destination | undefined;
  LastSyncTime?: Date | undefined;
  LastSuccessfulSyncTime?: Date | undefined;
  SyncLastModifiedTime?: Date | undefined;
  LastStatus?: string | undefined;
  SyncCreatedTime?: Date | undefined;
  LastSyncStatusMessage?: string | undefined;
}

export interface ResourceDataSyncOrganizationalUnit {
  OrganizationalUnitId?: string | undefined;
}

export interface ResourceDataSyncS3Destination {
  BucketName: string;
  SyncFormat: string;
  Region: string;
  Prefix?: string | undefined;
  AWSKMSKeyARN?: string | undefined;
  DestinationDataSharing?: ResourceDataSyncDestinationDataSharing | undefined;
}

export interface ResourceDataSyncSource {
  SourceType: string;
  SourceRegions: readonly string[];
  AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource | undefined;
  IncludeFutureRegions?: boolean | undefined;
  EnableAllOpsDataSources?: boolean | undefined;
}

export interface ResourceDataSyncSourceWithState {
  SourceType?: string | undefined;
  AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource | undefined;
  SourceRegions?: readonly string[] | undefined;
  IncludeFutureRegions?: boolean | undefined;
  State?: string | undefined;
  EnableAllOpsDataSources?: boolean | undefined;
}

export interface ResultAttribute {
  TypeName: string;
}

export interface ResumeSessionRequest {
  SessionId: string;
}

export interface ResumeSessionResponse {
  SessionId?: string | undefined;
  TokenValue?: string | undefined;
  StreamUrl?: string | undefined;
}

export interface ReviewInformation {
  ReviewedTime?: Date | undefined;
  Status?: string | undefined;
  Reviewer?: string | undefined;
}

export interface Runbook {
  DocumentName: string;
  DocumentVersion?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  TargetParameterName?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
}

export interface S3OutputLocation {
  OutputS3Region?: string | undefined;
  OutputS3BucketName?: string | undefined;
  OutputS3KeyPrefix?: string | undefined;
}

export interface S3OutputUrl {
  OutputUrl?: string | undefined;
}

export interface ScheduledWindowExecution {
  WindowId?: string | undefined;
  Name?: string | undefined;
  ExecutionTime?: string | undefined;
}

export interface SendAutomationSignalRequest {
  AutomationExecutionId: string;
  SignalType: string;
  Payload?: { [key: string]: readonly string[] } | undefined;
}

export interface SendAutomationSignalResult {}

export interface SendCommandRequest {
  DocumentName: string;
  InstanceIds?: readonly string[] | undefined;
  Targets?: readonly Target[] | undefined;
  DocumentVersion?: string | undefined;
  DocumentHash?: string | undefined;
  DocumentHashType?: string | undefined;
  TimeoutSeconds?: number | undefined;
  Comment?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  OutputS3Region?: string | undefined;
  OutputS3BucketName?: string | undefined;
  OutputS3KeyPrefix?: string | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  ServiceRoleArn?: string | undefined;
  NotificationConfig?: NotificationConfig | undefined;
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface SendCommandResult {
  Command?: Command | undefined;
}

export interface ServiceSetting {
  SettingId?: string | undefined;
  SettingValue?: string | undefined;
  LastModifiedDate?: Date | undefined;
  LastModifiedUser?: string | undefined;
  ARN?: string | undefined;
  Status?: string | undefined;
}

export interface Session {
  SessionId?: string | undefined;
  Target?: string | undefined;
  Status?: string | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  DocumentName?: string | undefined;
  Owner?: string | undefined;
  Reason?: string | undefined;
  Details?: string | undefined;
  OutputUrl?: SessionManagerOutputUrl | undefined;
  MaxSessionDuration?: string | undefined;
  AccessType?: string | undefined;
}

export interface SessionFilter {
  key: string;
  value: string;
}

export interface SessionManagerOutputUrl {
  S3OutputUrl?: string | undefined;
  CloudWatchOutputUrl?: string | undefined;
}

export interface SeveritySummary {
  CriticalCount?: number | undefined;
  HighCount?: number | undefined;
  MediumCount?: number | undefined;
  LowCount?: number | undefined;
  InformationalCount?: number | undefined;
  UnspecifiedCount?: number | undefined;
}

export interface StartAccessRequestRequest {
  Reason: string;
  Targets: readonly Target[];
  Tags?: readonly Tag[] | undefined;
}

export interface StartAccessRequestResponse {
  AccessRequestId?: string | undefined;
}

export interface StartAssociationsOnceRequest {
  AssociationIds: readonly string[];
}

export interface StartAssociationsOnceResult {}

export interface StartAutomationExecutionRequest {
  DocumentName: string;
  DocumentVersion?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  ClientToken?: string | undefined;
  Mode?: string | undefined;
  TargetParameterName?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  Tags?: readonly Tag[] | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TargetLocationsURL?: string | undefined;
}

export interface StartAutomationExecutionResult {
  AutomationExecutionId?: string | undefined;
}

export interface StartChangeRequestExecutionRequest {
  DocumentName: string;
  Runbooks: readonly Runbook[];
  ScheduledTime?: Date | undefined;
  DocumentVersion?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  ChangeRequestName?: string | undefined;
  ClientToken?: string | undefined;
  AutoApprove?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
  ScheduledEndTime?: Date | undefined;
  ChangeDetails?: string | undefined;
}

export interface StartChangeRequestExecutionResult {
  AutomationExecutionId?: string | undefined;
}

export interface StartExecutionPreviewRequest {
  DocumentName: string;
  DocumentVersion?: string | undefined;
  ExecutionInputs?: ExecutionInputs | undefined;
}

export interface StartExecutionPreviewResponse {
  ExecutionPreviewId?: string | undefined;
}

export interface StartSessionRequest {
  Target: string;
  DocumentName?: string | undefined;
  Reason?: string | undefined;
  Parameters?: { [key: string]: readonly string[] } | undefined;
}

export interface StartSessionResponse {
  SessionId?: string | undefined;
  TokenValue?: string | undefined;
  StreamUrl?: string | undefined;
}

export interface StepExecution {
  StepName?: string | undefined;
  Action?: string | undefined;
  TimeoutSeconds?: number | undefined;
  OnFailure?: string | undefined;
  MaxAttempts?: number | undefined;
  ExecutionStartTime?: Date | undefined;
  ExecutionEndTime?: Date | undefined;
  StepStatus?: string | undefined;
  ResponseCode?: string | undefined;
  Inputs?: { [key: string]: string } | undefined;
  Outputs?: { [key: string]: readonly string[] } | undefined;
  Response?: string | undefined;
  FailureMessage?: string | undefined;
  WarningMessage?: string | undefined;
  FailureDetails?: FailureDetails | undefined;
  StepExecutionId?: string | undefined;
  OverriddenParameters?: { [key: string]: readonly string[] } | undefined;
  IsEnd?: boolean | undefined;
  NextStep?: string | undefined;
  IsCritical?: boolean | undefined;
  ValidNextSteps?: readonly string[] | undefined;
  Targets?: readonly Target[] | undefined;
  TargetLocation?: TargetLocation | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
  ParentStepDetails?: ParentStepDetails | undefined;
}

export interface StepExecutionFilter {
  Key: string;
  Values: readonly string[];
}

export interface StopAutomationExecutionRequest {
  AutomationExecutionId: string;
  Type?: string | undefined;
}

export interface StopAutomationExecutionResult {}

export interface Tag {
  Key: string;
  Value: string;
}

export interface Target {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface TargetLocation {
  Accounts?: readonly string[] | undefined;
  Regions?: readonly string[] | undefined;
  TargetLocationMaxConcurrency?: string | undefined;
  TargetLocationMaxErrors?: string | undefined;
  ExecutionRoleName?: string | undefined;
  TargetLocationAlarmConfiguration?: AlarmConfiguration | undefined;
  IncludeChildOrganizationUnits?: boolean | undefined;
  ExcludeAccounts?: readonly string[] | undefined;
  Targets?: readonly Target[] | undefined;
  TargetsMaxConcurrency?: string | undefined;
  TargetsMaxErrors?: string | undefined;
}

export interface TargetPreview {
  Count?: number | undefined;
  TargetType?: string | undefined;
}

export interface TargetsSummary {
  TotalCount?: number | undefined;
  StartedCount?: number | undefined;
  CompletedCount?: number | undefined;
  SuccessfulCount?: number | undefined;
  FailedCount?: number | undefined;
}

export interface TerminateSessionRequest {
  SessionId: string;
}

export interface TerminateSessionResponse {
  SessionId?: string | undefined;
}

export interface UnlabelParameterVersionRequest {
  Name: string;
  ParameterVersion: number;
  Labels: readonly string[];
}

export interface UnlabelParameterVersionResult {
  RemovedLabels?: readonly string[] | undefined;
  InvalidLabels?: readonly string[] | undefined;
}

export interface UpdateAssociationRequest {
  AssociationId: string;
  Parameters?: { [key: string]: readonly string[] } | undefined;
  DocumentVersion?: string | undefined;
  ScheduleExpression?: string | undefined;
  OutputLocation?: InstanceAssociationOutputLocation | undefined;
  Name?: string | undefined;
  Targets?: readonly Target[] | undefined;
  AssociationName?: string | undefined;
  AssociationVersion?: string | undefined;
  AutomationTargetParameterName?: string | undefined;
  MaxErrors?: string | undefined;
  MaxConcurrency?: string | undefined;
  ComplianceSeverity?: string | undefined;
  SyncCompliance?: string | undefined;
  ApplyOnlyAtCronInterval?: boolean | undefined;
  CalendarNames?: readonly string[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly { [key: string]: readonly string[] }[] | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  AssociationDispatchAssumeRole?: string | undefined;
}

export interface UpdateAssociationResult {
  AssociationDescription?: AssociationDescription | undefined;
}

export interface UpdateAssociationStatusRequest {
  Name: string;
  InstanceId: string;
  AssociationStatus: AssociationStatus;
}

export interface UpdateAssociationStatusResult {
  AssociationDescription?: AssociationDescription | undefined;
}

export interface UpdateCloudConnectorRequest {
  CloudConnectorId: string;
  DisplayName?: string | undefined;
  Configuration?: CloudConnectorConfiguration | undefined;
  Description?: string | undefined;
}

export interface UpdateCloudConnectorResult {
  CloudConnectorId?: string | undefined;
}

export interface UpdateDocumentDefaultVersionRequest {
  Name: string;
  DocumentVersion: string;
}

export interface UpdateDocumentDefaultVersionResult {
  Description?: DocumentDefaultVersionDescription | undefined;
}

export interface UpdateDocumentMetadataRequest {
  Name: string;
  DocumentReviews: DocumentReviews;
  DocumentVersion?: string | undefined;
}

export interface UpdateDocumentMetadataResponse {}

export interface UpdateDocumentRequest {
  Content: string;
  Name: string;
  Attachments?: readonly AttachmentsSource[] | undefined;
  DisplayName?: string | undefined;
  VersionName?: string | undefined;
  DocumentVersion?: string | undefined;
  DocumentFormat?: string | undefined;
  TargetType?: string | undefined;
}

export interface UpdateDocumentResult {
  DocumentDescription?: DocumentDescription | undefined;
}

export interface UpdateMaintenanceWindowRequest {
  WindowId: string;
  Name?: string | undefined;
  Description?: string | undefined;
  StartDate?: string | undefined;
  EndDate?: string | undefined;
  Schedule?: string | undefined;
  ScheduleTimezone?: string | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  Cutoff?: number | undefined;
  AllowUnassociatedTargets?: boolean | undefined;
  Enabled?: boolean | undefined;
  Replace?: boolean | undefined;
}

export interface UpdateMaintenanceWindowResult {
  WindowId?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  StartDate?: string | undefined;
  EndDate?: string | undefined;
  Schedule?: string | undefined;
  ScheduleTimezone?: string | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  Cutoff?: number | undefined;
  AllowUnassociatedTargets?: boolean | undefined;
  Enabled?: boolean | undefined;
}

export interface UpdateMaintenanceWindowTargetRequest {
  WindowId: string;
  WindowTargetId: string;
  Targets?: readonly Target[] | undefined;
  OwnerInformation?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Replace?: boolean | undefined;
}

export interface UpdateMaintenanceWindowTargetResult {
  WindowId?: string | undefined;
  WindowTargetId?: string | undefined;
  Targets?: readonly Target[] | undefined;
  OwnerInformation?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
}

export interface UpdateMaintenanceWindowTaskRequest {
  WindowId: string;
  WindowTaskId: string;
  Targets?: readonly Target[] | undefined;
  TaskArn?: string | undefined;
  ServiceRoleArn?: string | undefined;
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined;
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined;
  Priority?: number | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  LoggingInfo?: LoggingInfo | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Replace?: boolean | undefined;
  CutoffBehavior?: string | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface UpdateMaintenanceWindowTaskResult {
  WindowId?: string | undefined;
  WindowTaskId?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TaskArn?: string | undefined;
  ServiceRoleArn?: string | undefined;
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined;
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined;
  Priority?: number | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  LoggingInfo?: LoggingInfo | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  CutoffBehavior?: string | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface UpdateManagedInstanceRoleRequest {
  InstanceId: string;
  IamRole: string;
}

export interface UpdateManagedInstanceRoleResult {}

export interface UpdateOpsItemRequest {
  OpsItemId: string;
  Description?: string | undefined;
  OperationalData?: { [key: string]: OpsItemDataValue } | undefined;
  OperationalDataToDelete?: readonly string[] | undefined;
  Notifications?: readonly OpsItemNotification[] | undefined;
  Priority?: number | undefined;
  RelatedOpsItems?: readonly RelatedOpsItem[] | undefined;
  Status?: string | undefined;
  Title?: string | undefined;
  Category?: string | undefined;
  Severity?: string | undefined;
  ActualStartTime?: Date | undefined;
  ActualEndTime?: Date | undefined;
  PlannedStartTime?: Date | undefined;
  PlannedEndTime?: Date | undefined;
  OpsItemArn?: string | undefined;
}

export interface UpdateOpsItemResponse {}

export interface UpdateOpsMetadataRequest {
  OpsMetadataArn: string;
  MetadataToUpdate?: { [key: string]: MetadataValue } | undefined;
  KeysToDelete?: readonly string[] | undefined;
}

export interface UpdateOpsMetadataResult {
  OpsMetadataArn?: string | undefined;
}

export interface UpdatePatchBaselineRequest {
  BaselineId: string;
  Name?: string | undefined;
  GlobalFilters?: PatchFilterGroup | undefined;
  ApprovalRules?: PatchRuleGroup | undefined;
  ApprovedPatches?: readonly string[] | undefined;
  ApprovedPatchesComplianceLevel?: string | undefined;
  ApprovedPatchesEnableNonSecurity?: boolean | undefined;
  RejectedPatches?: readonly string[] | undefined;
  RejectedPatchesAction?: string | undefined;
  Description?: string | undefined;
  Sources?: readonly PatchSource[] | undefined;
  AvailableSecurityUpdatesComplianceStatus?: string | undefined;
  Replace?: boolean | undefined;
}

export interface UpdatePatchBaselineResult {
  BaselineId?: string | undefined;
  Name?: string | undefined;
  OperatingSystem?: string | undefined;
  GlobalFilters?: PatchFilterGroup | undefined;
  ApprovalRules?: PatchRuleGroup | undefined;
  ApprovedPatches?: readonly string[] | undefined;
  ApprovedPatchesComplianceLevel?: string | undefined;
  ApprovedPatchesEnableNonSecurity?: boolean | undefined;
  RejectedPatches?: readonly string[] | undefined;
  RejectedPatchesAction?: string | undefined;
  CreatedDate?: Date | undefined;
  ModifiedDate?: Date | undefined;
  Description?: string | undefined;
  Sources?: readonly PatchSource[] | undefined;
  AvailableSecurityUpdatesComplianceStatus?: string | undefined;
}

export interface UpdateResourceDataSyncRequest {
  SyncName: string;
  SyncType: string;
  SyncSource: ResourceDataSyncSource;
}

export interface UpdateResourceDataSyncResult {}

export interface UpdateServiceSettingRequest {
  SettingId: string;
  SettingValue: string;
}

export interface UpdateServiceSettingResult {}

export interface ValidateCloudConnectorRequest {
  CloudConnectorId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ValidateCloudConnectorResult {
  ValidationFindings?: readonly ValidationFinding[] | undefined;
  NextToken?: string | undefined;
}

export interface ValidationFinding {
  Type?: string | undefined;
  Code?: string | undefined;
  Message?: string | undefined;
  ProviderMessage?: string | undefined;
  Scope?: ValidationFindingScope | undefined;
}

export interface ValidationFindingScope {
  Type?: string | undefined;
  Id?: string | undefined;
}

export type AccessRequestStatus =
  | "Approved"
  | "Expired"
  | "Pending"
  | "Rejected"
  | "Revoked";

export type AccessType =
  | "JustInTime"
  | "Standard";

export type AssociationComplianceSeverity =
  | "CRITICAL"
  | "HIGH"
  | "LOW"
  | "MEDIUM"
  | "UNSPECIFIED";

export type AssociationExecutionFilterKey =
  | "CreatedTime"
  | "ExecutionId"
  | "Status";

export type AssociationExecutionTargetsFilterKey =
  | "ResourceId"
  | "ResourceType"
  | "Status";

export type AssociationFilterKey =
  | "AssociationId"
  | "AssociationName"
  | "AssociationStatusName"
  | "CloudConnectorId"
  | "InstanceId"
  | "LastExecutedAfter"
  | "LastExecutedBefore"
  | "Name"
  | "ResourceGroupName";

export type AssociationFilterOperatorType =
  | "EQUAL"
  | "GREATER_THAN"
  | "LESS_THAN";

export type AssociationStatusName =
  | "Failed"
  | "Pending"
  | "Success";

export type AssociationSyncCompliance =
  | "AUTO"
  | "MANUAL";

export type AttachmentHashType =
  | "Sha256";

export type AttachmentsSourceKey =
  | "AttachmentReference"
  | "S3FileUrl"
  | "SourceUrl";

export type AutomationExecutionFilterKey =
  | "AutomationSubtype"
  | "AutomationType"
  | "CurrentAction"
  | "DocumentNamePrefix"
  | "ExecutionId"
  | "ExecutionStatus"
  | "OpsItemId"
  | "ParentExecutionId"
  | "StartTimeAfter"
  | "StartTimeBefore"
  | "TagKey"
  | "TargetResourceGroup";

export type AutomationExecutionStatus =
  | "Approved"
  | "Cancelled"
  | "Cancelling"
  | "ChangeCalendarOverrideApproved"
  | "ChangeCalendarOverrideRejected"
  | "CompletedWithFailure"
  | "CompletedWithSuccess"
  | "Exited"
  | "Failed"
  | "InProgress"
  | "Pending"
  | "PendingApproval"
  | "PendingChangeCalendarOverride"
  | "Rejected"
  | "RunbookInProgress"
  | "Scheduled"
  | "Success"
  | "TimedOut"
  | "Waiting";

export type AutomationSubtype =
  | "AccessRequest"
  | "ChangeRequest";

export type AutomationType =
  | "CrossAccount"
  | "Local";

export type CalendarState =
  | "CLOSED"
  | "OPEN";

export type CloudConnectorFilterKey =
  | "OrganizationId"
  | "ProjectId"
  | "SubscriptionId"
  | "TenantId";

export type CommandFilterKey =
  | "DocumentName"
  | "ExecutionStage"
  | "InvokedAfter"
  | "InvokedBefore"
  | "Status";

export type CommandInvocationStatus =
  | "Cancelled"
  | "Cancelling"
  | "Delayed"
  | "Failed"
  | "InProgress"
  | "Pending"
  | "Success"
  | "TimedOut";

export type CommandPluginStatus =
  | "Cancelled"
  | "Failed"
  | "InProgress"
  | "Pending"
  | "Success"
  | "TimedOut";

export type CommandStatus =
  | "Cancelled"
  | "Cancelling"
  | "Failed"
  | "InProgress"
  | "Pending"
  | "Success"
  | "TimedOut";

export type ComplianceQueryOperatorType =
  | "BEGIN_WITH"
  | "EQUAL"
  | "GREATER_THAN"
  | "LESS_THAN"
  | "NOT_EQUAL";

export type ComplianceSeverity =
  | "CRITICAL"
  | "HIGH"
  | "INFORMATIONAL"
  | "LOW"
  | "MEDIUM"
  | "UNSPECIFIED";

export type ComplianceStatus =
  | "COMPLIANT"
  | "NON_COMPLIANT";

export type ComplianceUploadType =
  | "COMPLETE"
  | "PARTIAL";

export type ConnectionStatus =
  | "connected"
  | "notconnected";

export type DHMCPermissionModel =
  | "SELF_MANAGED"
  | "SERVICE_MANAGED";

export type DeletionMode =
  | "RemoveSharing"
  | "RollbackMigration";

export type DescribeActivationsFilterKeys =
  | "ActivationIds"
  | "DefaultInstanceName"
  | "IamRole";

export type DocumentFilterKey =
  | "DocumentType"
  | "Name"
  | "Owner"
  | "PlatformTypes";

export type DocumentFormat =
  | "JSON"
  | "TEXT"
  | "YAML";

export type DocumentHashType =
  | "Sha1"
  | "Sha256";

export type DocumentMetadataEnum =
  | "DocumentReviews";

export type DocumentParameterType =
  | "String"
  | "StringList";

export type DocumentPermissionType =
  | "Share";

export type DocumentReviewAction =
  | "Approve"
  | "Reject"
  | "SendForReview"
  | "UpdateReview";

export type DocumentReviewCommentType =
  | "Comment";

export type DocumentStatus =
  | "Active"
  | "Creating"
  | "Deleting"
  | "Failed"
  | "Updating";

export type DocumentType =
  | "ApplicationConfiguration"
  | "ApplicationConfigurationSchema"
  | "AutoApprovalPolicy"
  | "Automation"
  | "Automation.ChangeTemplate"
  | "ChangeCalendar"
  | "CloudFormation"
  | "Command"
  | "ConformancePackTemplate"
  | "DeploymentStrategy"
  | "ManualApprovalPolicy"
  | "Package"
  | "Policy"
  | "ProblemAnalysis"
  | "ProblemAnalysisTemplate"
  | "QuickSetup"
  | "Session";

export type ExecutionMode =
  | "Auto"
  | "Interactive";

export type ExecutionPreviewStatus =
  | "Failed"
  | "InProgress"
  | "Pending"
  | "Success";

export type ExternalAlarmState =
  | "ALARM"
  | "UNKNOWN";

export type Fault =
  | "Client"
  | "Server"
  | "Unknown";

export type InstanceInformationFilterKey =
  | "ActivationIds"
  | "AgentVersion"
  | "AssociationStatus"
  | "IamRole"
  | "InstanceIds"
  | "PingStatus"
  | "PlatformTypes"
  | "ResourceType";

export type InstancePatchStateOperatorType =
  | "Equal"
  | "GreaterThan"
  | "LessThan"
  | "NotEqual";

export type InstancePropertyFilterKey =
  | "ActivationIds"
  | "AgentVersion"
  | "AssociationStatus"
  | "DocumentName"
  | "IamRole"
  | "InstanceIds"
  | "PingStatus"
  | "PlatformTypes"
  | "ResourceType";

export type InstancePropertyFilterOperator =
  | "BeginWith"
  | "Equal"
  | "GreaterThan"
  | "LessThan"
  | "NotEqual";

export type InventoryAttributeDataType =
  | "number"
  | "string";

export type InventoryDeletionStatus =
  | "Complete"
  | "InProgress";

export type InventoryQueryOperatorType =
  | "BeginWith"
  | "Equal"
  | "Exists"
  | "GreaterThan"
  | "LessThan"
  | "NotEqual";

export type InventorySchemaDeleteOption =
  | "DeleteSchema"
  | "DisableSchema";

export type LastResourceDataSyncStatus =
  | "Failed"
  | "InProgress"
  | "Successful";

export type MaintenanceWindowExecutionStatus =
  | "CANCELLED"
  | "CANCELLING"
  | "FAILED"
  | "IN_PROGRESS"
  | "PENDING"
  | "SKIPPED_OVERLAPPING"
  | "SUCCESS"
  | "TIMED_OUT";

export type MaintenanceWindowResourceType =
  | "INSTANCE"
  | "RESOURCE_GROUP";

export type MaintenanceWindowTaskCutoffBehavior =
  | "CANCEL_TASK"
  | "CONTINUE_TASK";

export type MaintenanceWindowTaskType =
  | "AUTOMATION"
  | "LAMBDA"
  | "RUN_COMMAND"
  | "STEP_FUNCTIONS";

export type ManagedStatus =
  | "All"
  | "Managed"
  | "Unmanaged";

export type NodeAggregatorType =
  | "Count";

export type NodeAttributeName =
  | "AgentVersion"
  | "AvailabilityZone"
  | "PlatformName"
  | "PlatformType"
  | "PlatformVersion"
  | "Region"
  | "ResourceType"
  | "SourceType";

export type NodeFilterKey =
  | "AccountId"
  | "AgentType"
  | "AgentVersion"
  | "AvailabilityZone"
  | "AvailabilityZoneId"
  | "ComputerName"
  | "InstanceId"
  | "InstanceStatus"
  | "IpAddress"
  | "ManagedStatus"
  | "OrganizationalUnitId"
  | "OrganizationalUnitPath"
  | "PlatformName"
  | "PlatformType"
  | "PlatformVersion"
  | "Region"
  | "ResourceType"
  | "SourceId"
  | "SourceLocation"
  | "SourceType";

export type NodeFilterOperatorType =
  | "BeginWith"
  | "Equal"
  | "NotEqual";

export type NodeTypeName =
  | "Instance";

export type NotificationEvent =
  | "All"
  | "Cancelled"
  | "Failed"
  | "InProgress"
  | "Success"
  | "TimedOut";

export type NotificationType =
  | "Command"
  | "Invocation";

export type OperatingSystem =
  | "ALMA_LINUX"
  | "AMAZON_LINUX"
  | "AMAZON_LINUX_2"
  | "AMAZON_LINUX_2022"
  | "AMAZON_LINUX_2023"
  | "CENTOS"
  | "DEBIAN"
  | "MACOS"
  | "ORACLE_LINUX"
  | "RASPBIAN"
  | "REDHAT_ENTERPRISE_LINUX"
  | "ROCKY_LINUX"
  | "SUSE"
  | "UBUNTU"
  | "WINDOWS";

export type OpsFilterOperatorType =
  | "BeginWith"
  | "Equal"
  | "Exists"
  | "GreaterThan"
  | "LessThan"
  | "NotEqual";

export type OpsItemDataType =
  | "SearchableString"
  | "String";

export type OpsItemEventFilterKey =
  | "OpsItemId";

export type OpsItemEventFilterOperator =
  | "Equal";

export type OpsItemFilterKey =
  | "AccessRequestByApproverArn"
  | "AccessRequestByApproverId"
  | "AccessRequestByIsReplica"
  | "AccessRequestByRequesterArn"
  | "AccessRequestByRequesterId"
  | "AccessRequestBySourceAccountId"
  | "AccessRequestBySourceOpsItemId"
  | "AccessRequestBySourceRegion"
  | "AccessRequestByTargetResourceId"
  | "AccountId"
  | "ActualEndTime"
  | "ActualStartTime"
  | "AutomationId"
  | "Category"
  | "ChangeRequestByApproverArn"
  | "ChangeRequestByApproverName"
  | "ChangeRequestByRequesterArn"
  | "ChangeRequestByRequesterName"
  | "ChangeRequestByTargetsResourceGroup"
  | "ChangeRequestByTemplate"
  | "CreatedBy"
  | "CreatedTime"
  | "InsightByType"
  | "LastModifiedTime"
  | "OperationalData"
  | "OperationalDataKey"
  | "OperationalDataValue"
  | "OpsItemId"
  | "OpsItemType"
  | "PlannedEndTime"
  | "PlannedStartTime"
  | "Priority"
  | "ResourceId"
  | "Severity"
  | "Source"
  | "Status"
  | "Title";

export type OpsItemFilterOperator =
  | "Contains"
  | "Equal"
  | "GreaterThan"
  | "LessThan";

export type OpsItemRelatedItemsFilterKey =
  | "AssociationId"
  | "ResourceType"
  | "ResourceUri";

export type OpsItemRelatedItemsFilterOperator =
  | "Equal";

export type OpsItemStatus =
  | "Approved"
  | "Cancelled"
  | "Cancelling"
  | "ChangeCalendarOverrideApproved"
  | "ChangeCalendarOverrideRejected"
  | "Closed"
  | "CompletedWithFailure"
  | "CompletedWithSuccess"
  | "Failed"
  | "InProgress"
  | "Open"
  | "Pending"
  | "PendingApproval"
  | "PendingChangeCalendarOverride"
  | "Rejected"
  | "Resolved"
  | "Revoked"
  | "RunbookInProgress"
  | "Scheduled"
  | "TimedOut";

export type ParameterTier =
  | "Advanced"
  | "Intelligent-Tiering"
  | "Standard";

export type ParameterType =
  | "SecureString"
  | "String"
  | "StringList";

export type ParametersFilterKey =
  | "KeyId"
  | "Name"
  | "Type";

export type PatchAction =
  | "ALLOW_AS_DEPENDENCY"
  | "BLOCK";

export type PatchComplianceDataState =
  | "AVAILABLE_SECURITY_UPDATE"
  | "FAILED"
  | "INSTALLED"
  | "INSTALLED_OTHER"
  | "INSTALLED_PENDING_REBOOT"
  | "INSTALLED_REJECTED"
  | "MISSING"
  | "NOT_APPLICABLE";

export type PatchComplianceLevel =
  | "CRITICAL"
  | "HIGH"
  | "INFORMATIONAL"
  | "LOW"
  | "MEDIUM"
  | "UNSPECIFIED";

export type PatchComplianceStatus =
  | "COMPLIANT"
  | "NON_COMPLIANT";

export type PatchDeploymentStatus =
  | "APPROVED"
  | "EXPLICIT_APPROVED"
  | "EXPLICIT_REJECTED"
  | "PENDING_APPROVAL";

export type PatchFilterKey =
  | "ADVISORY_ID"
  | "ARCH"
  | "BUGZILLA_ID"
  | "CLASSIFICATION"
  | "CVE_ID"
  | "EPOCH"
  | "MSRC_SEVERITY"
  | "NAME"
  | "PATCH_ID"
  | "PATCH_SET"
  | "PRIORITY"
  | "PRODUCT"
  | "PRODUCT_FAMILY"
  | "RELEASE"
  | "REPOSITORY"
  | "SECTION"
  | "SECURITY"
  | "SEVERITY"
  | "VERSION";

export type PatchOperationType =
  | "Install"
  | "Scan";

export type PatchProperty =
  | "CLASSIFICATION"
  | "MSRC_SEVERITY"
  | "PRIORITY"
  | "PRODUCT"
  | "PRODUCT_FAMILY"
  | "SEVERITY";

export type PatchSet =
  | "APPLICATION"
  | "OS";

export type PingStatus =
  | "ConnectionLost"
  | "Inactive"
  | "Online";

export type PlatformType =
  | "Linux"
  | "MacOS"
  | "Windows";

export type Provider =
  | "Azure"
  | "GCP";

export type RebootOption =
  | "NoReboot"
  | "RebootIfNeeded";

export type ResourceDataSyncS3Format =
  | "JsonSerDe";

export type ResourceType =
  | "EC2Instance"
  | "ManagedInstance";

export type ResourceTypeForTagging =
  | "Association"
  | "Automation"
  | "CloudConnector"
  | "Document"
  | "MaintenanceWindow"
  | "ManagedInstance"
  | "OpsItem"
  | "OpsMetadata"
  | "Parameter"
  | "PatchBaseline";

export type ReviewStatus =
  | "APPROVED"
  | "NOT_REVIEWED"
  | "PENDING"
  | "REJECTED";

export type SessionFilterKey =
  | "AccessType"
  | "InvokedAfter"
  | "InvokedBefore"
  | "Owner"
  | "SessionId"
  | "Status"
  | "Target";

export type SessionState =
  | "Active"
  | "History";

export type SessionStatus =
  | "Connected"
  | "Connecting"
  | "Disconnected"
  | "Failed"
  | "Terminated"
  | "Terminating";

export type SignalType =
  | "Approve"
  | "Reject"
  | "Resume"
  | "Revoke"
  | "StartStep"
  | "StopStep";

export type SourceType =
  | "AWS::EC2::Instance"
  | "AWS::IoT::Thing"
  | "AWS::SSM::ManagedInstance"
  | "Microsoft.Compute/virtualMachines"
  | "compute.googleapis.com/Instance";

export type StepExecutionFilterKey =
  | "Action"
  | "ParentStepExecutionId"
  | "ParentStepIteration"
  | "ParentStepIteratorValue"
  | "StartTimeAfter"
  | "StartTimeBefore"
  | "StepExecutionId"
  | "StepExecutionStatus"
  | "StepName";

export type StopType =
  | "Cancel"
  | "Complete";

export type ValidationFindingCode =
  | "AwsRoleAssumptionFailed"
  | "OutboundWebIdentityFederationDisabled"
  | "ProviderCredentialCreationFailed"
  | "SubscriptionAccessible"
  | "TargetApiDisabled"
  | "TargetInaccessible"
  | "TargetMissingPermissions"
  | "TargetStateWarning"
  | "TargetUnusable"
  | "TenantSummary"
  | "WebIdentityTokenFailed";

export type ValidationFindingScopeType =
  | "azure:subscription"
  | "azure:tenant"
  | "gcp:organization"
  | "gcp:project";

export type ValidationFindingType =
  | "ERROR"
  | "INFO"
  | "WARN";
