/** The types of CloudFormation's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Cloudformation {
  ActivateOrganizationsAccess: { input: ActivateOrganizationsAccessInput; output: ActivateOrganizationsAccessOutput };
  ActivateType: { input: ActivateTypeInput; output: ActivateTypeOutput };
  BatchDescribeTypeConfigurations: { input: BatchDescribeTypeConfigurationsInput; output: BatchDescribeTypeConfigurationsOutput };
  CancelUpdateStack: { input: CancelUpdateStackInput; output: {} };
  ContinueUpdateRollback: { input: ContinueUpdateRollbackInput; output: ContinueUpdateRollbackOutput };
  CreateChangeSet: { input: CreateChangeSetInput; output: CreateChangeSetOutput };
  CreateGeneratedTemplate: { input: CreateGeneratedTemplateInput; output: CreateGeneratedTemplateOutput };
  CreateStack: { input: CreateStackInput; output: CreateStackOutput };
  CreateStackInstances: { input: CreateStackInstancesInput; output: CreateStackInstancesOutput };
  CreateStackRefactor: { input: CreateStackRefactorInput; output: CreateStackRefactorOutput };
  CreateStackSet: { input: CreateStackSetInput; output: CreateStackSetOutput };
  DeactivateOrganizationsAccess: { input: DeactivateOrganizationsAccessInput; output: DeactivateOrganizationsAccessOutput };
  DeactivateType: { input: DeactivateTypeInput; output: DeactivateTypeOutput };
  DeleteChangeSet: { input: DeleteChangeSetInput; output: DeleteChangeSetOutput };
  DeleteGeneratedTemplate: { input: DeleteGeneratedTemplateInput; output: {} };
  DeleteStack: { input: DeleteStackInput; output: {} };
  DeleteStackInstances: { input: DeleteStackInstancesInput; output: DeleteStackInstancesOutput };
  DeleteStackSet: { input: DeleteStackSetInput; output: DeleteStackSetOutput };
  DeregisterType: { input: DeregisterTypeInput; output: DeregisterTypeOutput };
  DescribeAccountLimits: { input: DescribeAccountLimitsInput; output: DescribeAccountLimitsOutput };
  DescribeChangeSet: { input: DescribeChangeSetInput; output: DescribeChangeSetOutput };
  DescribeChangeSetHooks: { input: DescribeChangeSetHooksInput; output: DescribeChangeSetHooksOutput };
  DescribeEvents: { input: DescribeEventsInput; output: DescribeEventsOutput };
  DescribeGeneratedTemplate: { input: DescribeGeneratedTemplateInput; output: DescribeGeneratedTemplateOutput };
  DescribeOrganizationsAccess: { input: DescribeOrganizationsAccessInput; output: DescribeOrganizationsAccessOutput };
  DescribePublisher: { input: DescribePublisherInput; output: DescribePublisherOutput };
  DescribeResourceScan: { input: DescribeResourceScanInput; output: DescribeResourceScanOutput };
  DescribeStackDriftDetectionStatus: { input: DescribeStackDriftDetectionStatusInput; output: DescribeStackDriftDetectionStatusOutput };
  DescribeStackEvents: { input: DescribeStackEventsInput; output: DescribeStackEventsOutput };
  DescribeStackInstance: { input: DescribeStackInstanceInput; output: DescribeStackInstanceOutput };
  DescribeStackRefactor: { input: DescribeStackRefactorInput; output: DescribeStackRefactorOutput };
  DescribeStackResource: { input: DescribeStackResourceInput; output: DescribeStackResourceOutput };
  DescribeStackResourceDrifts: { input: DescribeStackResourceDriftsInput; output: DescribeStackResourceDriftsOutput };
  DescribeStackResources: { input: DescribeStackResourcesInput; output: DescribeStackResourcesOutput };
  DescribeStackSet: { input: DescribeStackSetInput; output: DescribeStackSetOutput };
  DescribeStackSetOperation: { input: DescribeStackSetOperationInput; output: DescribeStackSetOperationOutput };
  DescribeStacks: { input: DescribeStacksInput; output: DescribeStacksOutput };
  DescribeType: { input: DescribeTypeInput; output: DescribeTypeOutput };
  DescribeTypeRegistration: { input: DescribeTypeRegistrationInput; output: DescribeTypeRegistrationOutput };
  DetectStackDrift: { input: DetectStackDriftInput; output: DetectStackDriftOutput };
  DetectStackResourceDrift: { input: DetectStackResourceDriftInput; output: DetectStackResourceDriftOutput };
  DetectStackSetDrift: { input: DetectStackSetDriftInput; output: DetectStackSetDriftOutput };
  EstimateTemplateCost: { input: EstimateTemplateCostInput; output: EstimateTemplateCostOutput };
  ExecuteChangeSet: { input: ExecuteChangeSetInput; output: ExecuteChangeSetOutput };
  ExecuteStackRefactor: { input: ExecuteStackRefactorInput; output: {} };
  GetGeneratedTemplate: { input: GetGeneratedTemplateInput; output: GetGeneratedTemplateOutput };
  GetHookResult: { input: GetHookResultInput; output: GetHookResultOutput };
  GetStackPolicy: { input: GetStackPolicyInput; output: GetStackPolicyOutput };
  GetTemplate: { input: GetTemplateInput; output: GetTemplateOutput };
  GetTemplateSummary: { input: GetTemplateSummaryInput; output: GetTemplateSummaryOutput };
  ImportStacksToStackSet: { input: ImportStacksToStackSetInput; output: ImportStacksToStackSetOutput };
  ListChangeSets: { input: ListChangeSetsInput; output: ListChangeSetsOutput };
  ListExports: { input: ListExportsInput; output: ListExportsOutput };
  ListGeneratedTemplates: { input: ListGeneratedTemplatesInput; output: ListGeneratedTemplatesOutput };
  ListHookResults: { input: ListHookResultsInput; output: ListHookResultsOutput };
  ListImports: { input: ListImportsInput; output: ListImportsOutput };
  ListResourceScanRelatedResources: { input: ListResourceScanRelatedResourcesInput; output: ListResourceScanRelatedResourcesOutput };
  ListResourceScanResources: { input: ListResourceScanResourcesInput; output: ListResourceScanResourcesOutput };
  ListResourceScans: { input: ListResourceScansInput; output: ListResourceScansOutput };
  ListStackInstanceResourceDrifts: { input: ListStackInstanceResourceDriftsInput; output: ListStackInstanceResourceDriftsOutput };
  ListStackInstances: { input: ListStackInstancesInput; output: ListStackInstancesOutput };
  ListStackRefactorActions: { input: ListStackRefactorActionsInput; output: ListStackRefactorActionsOutput };
  ListStackRefactors: { input: ListStackRefactorsInput; output: ListStackRefactorsOutput };
  ListStackResources: { input: ListStackResourcesInput; output: ListStackResourcesOutput };
  ListStackSetAutoDeploymentTargets: { input: ListStackSetAutoDeploymentTargetsInput; output: ListStackSetAutoDeploymentTargetsOutput };
  ListStackSetOperationResults: { input: ListStackSetOperationResultsInput; output: ListStackSetOperationResultsOutput };
  ListStackSetOperations: { input: ListStackSetOperationsInput; output: ListStackSetOperationsOutput };
  ListStackSets: { input: ListStackSetsInput; output: ListStackSetsOutput };
  ListStacks: { input: ListStacksInput; output: ListStacksOutput };
  ListTypeRegistrations: { input: ListTypeRegistrationsInput; output: ListTypeRegistrationsOutput };
  ListTypeVersions: { input: ListTypeVersionsInput; output: ListTypeVersionsOutput };
  ListTypes: { input: ListTypesInput; output: ListTypesOutput };
  PublishType: { input: PublishTypeInput; output: PublishTypeOutput };
  RecordHandlerProgress: { input: RecordHandlerProgressInput; output: RecordHandlerProgressOutput };
  RegisterPublisher: { input: RegisterPublisherInput; output: RegisterPublisherOutput };
  RegisterType: { input: RegisterTypeInput; output: RegisterTypeOutput };
  RemoveAlias: { input: RemoveAliasInput; output: {} };
  RollbackStack: { input: RollbackStackInput; output: RollbackStackOutput };
  SetAlias: { input: SetAliasInput; output: {} };
  SetStackPolicy: { input: SetStackPolicyInput; output: {} };
  SetTypeConfiguration: { input: SetTypeConfigurationInput; output: SetTypeConfigurationOutput };
  SetTypeDefaultVersion: { input: SetTypeDefaultVersionInput; output: SetTypeDefaultVersionOutput };
  SignalResource: { input: SignalResourceInput; output: {} };
  StartResourceScan: { input: StartResourceScanInput; output: StartResourceScanOutput };
  StopStackSetOperation: { input: StopStackSetOperationInput; output: StopStackSetOperationOutput };
  TestType: { input: TestTypeInput; output: TestTypeOutput };
  UpdateGeneratedTemplate: { input: UpdateGeneratedTemplateInput; output: UpdateGeneratedTemplateOutput };
  UpdateStack: { input: UpdateStackInput; output: UpdateStackOutput };
  UpdateStackInstances: { input: UpdateStackInstancesInput; output: UpdateStackInstancesOutput };
  UpdateStackSet: { input: UpdateStackSetInput; output: UpdateStackSetOutput };
  UpdateTerminationProtection: { input: UpdateTerminationProtectionInput; output: UpdateTerminationProtectionOutput };
  ValidateTemplate: { input: ValidateTemplateInput; output: ValidateTemplateOutput };
}

export interface AccountGateResult {
  Status?: string | undefined;
  StatusReason?: string | undefined;
}

export interface AccountLimit {
  Name?: string | undefined;
  Value?: number | undefined;
}

export interface ActivateOrganizationsAccessInput {}

export interface ActivateOrganizationsAccessOutput {}

export interface ActivateTypeInput {
  Type?: string | undefined;
  PublicTypeArn?: string | undefined;
  PublisherId?: string | undefined;
  TypeName?: string | undefined;
  TypeNameAlias?: string | undefined;
  AutoUpdate?: boolean | undefined;
  LoggingConfig?: LoggingConfig | undefined;
  ExecutionRoleArn?: string | undefined;
  VersionBump?: string | undefined;
  MajorVersion?: number | undefined;
}

export interface ActivateTypeOutput {
  Arn?: string | undefined;
}

export interface Annotation {
  AnnotationName?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  RemediationMessage?: string | undefined;
  RemediationLink?: string | undefined;
  SeverityLevel?: string | undefined;
}

export interface AutoDeployment {
  Enabled?: boolean | undefined;
  RetainStacksOnAccountRemoval?: boolean | undefined;
  DependsOn?: readonly string[] | undefined;
}

export interface BatchDescribeTypeConfigurationsError {
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
  TypeConfigurationIdentifier?: TypeConfigurationIdentifier | undefined;
}

export interface BatchDescribeTypeConfigurationsInput {
  TypeConfigurationIdentifiers: readonly TypeConfigurationIdentifier[];
}

export interface BatchDescribeTypeConfigurationsOutput {
  Errors?: readonly BatchDescribeTypeConfigurationsError[] | undefined;
  UnprocessedTypeConfigurations?: readonly TypeConfigurationIdentifier[] | undefined;
  TypeConfigurations?: readonly TypeConfigurationDetails[] | undefined;
}

export interface CancelUpdateStackInput {
  StackName: string;
  ClientRequestToken?: string | undefined;
}

export interface Change {
  Type?: string | undefined;
  HookInvocationCount?: number | undefined;
  ResourceChange?: ResourceChange | undefined;
}

export interface ChangeSetHook {
  InvocationPoint?: string | undefined;
  FailureMode?: string | undefined;
  TypeName?: string | undefined;
  TypeVersionId?: string | undefined;
  TypeConfigurationVersionId?: string | undefined;
  TargetDetails?: ChangeSetHookTargetDetails | undefined;
}

export interface ChangeSetHookResourceTargetDetails {
  LogicalResourceId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceAction?: string | undefined;
}

export interface ChangeSetHookTargetDetails {
  TargetType?: string | undefined;
  ResourceTargetDetails?: ChangeSetHookResourceTargetDetails | undefined;
}

export interface ChangeSetSummary {
  StackId?: string | undefined;
  StackName?: string | undefined;
  ChangeSetId?: string | undefined;
  ChangeSetName?: string | undefined;
  ExecutionStatus?: string | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  CreationTime?: Date | undefined;
  Description?: string | undefined;
  IncludeNestedStacks?: boolean | undefined;
  ParentChangeSetId?: string | undefined;
  RootChangeSetId?: string | undefined;
  ImportExistingResources?: boolean | undefined;
}

export interface ContinueUpdateRollbackInput {
  StackName: string;
  RoleARN?: string | undefined;
  ResourcesToSkip?: readonly string[] | undefined;
  ClientRequestToken?: string | undefined;
  ForceRollback?: boolean | undefined;
}

export interface ContinueUpdateRollbackOutput {}

export interface CreateChangeSetInput {
  StackName: string;
  ChangeSetName: string;
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
  UsePreviousTemplate?: boolean | undefined;
  Parameters?: readonly Parameter[] | undefined;
  Capabilities?: readonly string[] | undefined;
  ResourceTypes?: readonly string[] | undefined;
  RoleARN?: string | undefined;
  RollbackConfiguration?: RollbackConfiguration | undefined;
  NotificationARNs?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  ChangeSetType?: string | undefined;
  ResourcesToImport?: readonly ResourceToImport[] | undefined;
  IncludeNestedStacks?: boolean | undefined;
  OnStackFailure?: string | undefined;
  ImportExistingResources?: boolean | undefined;
  DeploymentMode?: string | undefined;
  DeploymentConfig?: DeploymentConfig | undefined;
  DisableValidation?: boolean | undefined;
}

export interface CreateChangeSetOutput {
  Id?: string | undefined;
  StackId?: string | undefined;
}

export interface CreateGeneratedTemplateInput {
  GeneratedTemplateName: string;
  Resources?: readonly ResourceDefinition[] | undefined;
  StackName?: string | undefined;
  TemplateConfiguration?: TemplateConfiguration | undefined;
}

export interface CreateGeneratedTemplateOutput {
  GeneratedTemplateId?: string | undefined;
}

export interface CreateStackInput {
  StackName: string;
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
  Parameters?: readonly Parameter[] | undefined;
  DisableRollback?: boolean | undefined;
  RollbackConfiguration?: RollbackConfiguration | undefined;
  TimeoutInMinutes?: number | undefined;
  NotificationARNs?: readonly string[] | undefined;
  Capabilities?: readonly string[] | undefined;
  ResourceTypes?: readonly string[] | undefined;
  RoleARN?: string | undefined;
  OnFailure?: string | undefined;
  StackPolicyBody?: string | undefined;
  StackPolicyURL?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ClientRequestToken?: string | undefined;
  EnableTerminationProtection?: boolean | undefined;
  RetainExceptOnCreate?: boolean | undefined;
  DeploymentConfig?: DeploymentConfig | undefined;
  DisableValidation?: boolean | undefined;
}

export interface CreateStackInstancesInput {
  StackSetName: string;
  Regions: readonly string[];
  Accounts?: readonly string[] | undefined;
  DeploymentTargets?: DeploymentTargets | undefined;
  ParameterOverrides?: readonly Parameter[] | undefined;
  OperationPreferences?: StackSetOperationPreferences | undefined;
  OperationId?: string | undefined;
  CallAs?: string | undefined;
}

export interface CreateStackInstancesOutput {
  OperationId?: string | undefined;
}

export interface CreateStackOutput {
  StackId?: string | undefined;
  OperationId?: string | undefined;
}

export interface CreateStackRefactorInput {
  StackDefinitions: readonly StackDefinition[];
  Description?: string | undefined;
  EnableStackCreation?: boolean | undefined;
  ResourceMappings?: readonly ResourceMapping[] | undefined;
}

export interface CreateStackRefactorOutput {
  StackRefactorId?: string | undefined;
}

export interface CreateStackSetInput {
  StackSetName: string;
  Description?: string | undefined;
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
  StackId?: string | undefined;
  Parameters?: readonly Parameter[] | undefined;
  Capabilities?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  AdministrationRoleARN?: string | undefined;
  ExecutionRoleName?: string | undefined;
  PermissionModel?: string | undefined;
  AutoDeployment?: AutoDeployment | undefined;
  CallAs?: string | undefined;
  ClientRequestToken?: string | undefined;
  ManagedExecution?: ManagedExecution | undefined;
}

export interface CreateStackSetOutput {
  StackSetId?: string | undefined;
}

export interface DeactivateOrganizationsAccessInput {}

export interface DeactivateOrganizationsAccessOutput {}

export interface DeactivateTypeInput {
  TypeName?: string | undefined;
  Type?: string | undefined;
  Arn?: string | undefined;
}

export interface DeactivateTypeOutput {}

export interface DeleteChangeSetInput {
  ChangeSetName: string;
  StackName?: string | undefined;
}

export interface DeleteChangeSetOutput {}

export interface DeleteGeneratedTemplateInput {
  GeneratedTemplateName: string;
}

export interface DeleteStackInput {
  StackName: string;
  RetainResources?: readonly string[] | undefined;
  RoleARN?: string | undefined;
  ClientRequestToken?: string | undefined;
  DeletionMode?: string | undefined;
  DeploymentConfig?: DeploymentConfig | undefined;
}

export interface DeleteStackInstancesInput {
  StackSetName: string;
  Regions: readonly string[];
  RetainStacks: boolean;
  Accounts?: readonly string[] | undefined;
  DeploymentTargets?: DeploymentTargets | undefined;
  OperationPreferences?: StackSetOperationPreferences | undefined;
  OperationId?: string | undefined;
  CallAs?: string | undefined;
}

export interface DeleteStackInstancesOutput {
  OperationId?: string | undefined;
}

export interface DeleteStackSetInput {
  StackSetName: string;
  CallAs?: string | undefined;
}

export interface DeleteStackSetOutput {}

export interface DeploymentConfig {
  Mode?: string | undefined;
  DisableRollback?: boolean | undefined;
}

export interface DeploymentTargets {
  Accounts?: readonly string[] | undefined;
  AccountsUrl?: string | undefined;
  OrganizationalUnitIds?: readonly string[] | undefined;
  AccountFilterType?: string | undefined;
}

export interface DeregisterTypeInput {
  Arn?: string | undefined;
  Type?: string | undefined;
  TypeName?: string | undefined;
  VersionId?: string | undefined;
}

export interface DeregisterTypeOutput {}

export interface DescribeAccountLimitsInput {
  NextToken?: string | undefined;
}

export interface DescribeAccountLimitsOutput {
  AccountLimits?: readonly AccountLimit[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeChangeSetHooksInput {
  ChangeSetName: string;
  StackName?: string | undefined;
  NextToken?: string | undefined;
  LogicalResourceId?: string | undefined;
}

export interface DescribeChangeSetHooksOutput {
  ChangeSetId?: string | undefined;
  ChangeSetName?: string | undefined;
  Hooks?: readonly ChangeSetHook[] | undefined;
  Status?: string | undefined;
  NextToken?: string | undefined;
  StackId?: string | undefined;
  StackName?: string | undefined;
}

export interface DescribeChangeSetInput {
  ChangeSetName: string;
  StackName?: string | undefined;
  NextToken?: string | undefined;
  IncludePropertyValues?: boolean | undefined;
}

export interface DescribeChangeSetOutput {
  ChangeSetName?: string | undefined;
  ChangeSetId?: string | undefined;
  StackId?: string | undefined;
  StackName?: string | undefined;
  Description?: string | undefined;
  Parameters?: readonly Parameter[] | undefined;
  CreationTime?: Date | undefined;
  ExecutionStatus?: string | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  StackDriftStatus?: string | undefined;
  NotificationARNs?: readonly string[] | undefined;
  RollbackConfiguration?: RollbackConfiguration | undefined;
  Capabilities?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  Changes?: readonly Change[] | undefined;
  NextToken?: string | undefined;
  IncludeNestedStacks?: boolean | undefined;
  ParentChangeSetId?: string | undefined;
  RootChangeSetId?: string | undefined;
  OnStackFailure?: string | undefined;
  ImportExistingResources?: boolean | undefined;
  DeploymentMode?: string | undefined;
  DeploymentConfig?: DeploymentConfig | undefined;
}

export interface DescribeEventsInput {
  StackName?: string | undefined;
  ChangeSetName?: string | undefined;
  OperationId?: string | undefined;
  Filters?: EventFilter | undefined;
  NextToken?: string | undefined;
}

export interface DescribeEventsOutput {
  OperationEvents?: readonly OperationEvent[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeGeneratedTemplateInput {
  GeneratedTemplateName: string;
}

export interface DescribeGeneratedTemplateOutput {
  GeneratedTemplateId?: string | undefined;
  GeneratedTemplateName?: string | undefined;
  Resources?: readonly ResourceDetail[] | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  CreationTime?: Date | undefined;
  LastUpdatedTime?: Date | undefined;
  Progress?: TemplateProgress | undefined;
  StackId?: string | undefined;
  TemplateConfiguration?: TemplateConfiguration | undefined;
  TotalWarnings?: number | undefined;
}

export interface DescribeOrganizationsAccessInput {
  CallAs?: string | undefined;
}

export interface DescribeOrganizationsAccessOutput {
  Status?: string | undefined;
}

export interface DescribePublisherInput {
  PublisherId?: string | undefined;
}

export interface DescribePublisherOutput {
  PublisherId?: string | undefined;
  PublisherStatus?: string | undefined;
  IdentityProvider?: string | undefined;
  PublisherProfile?: string | undefined;
}

export interface DescribeResourceScanInput {
  ResourceScanId: string;
}

export interface DescribeResourceScanOutput {
  ResourceScanId?: string | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  PercentageCompleted?: number | undefined;
  ResourceTypes?: readonly string[] | undefined;
  ResourcesScanned?: number | undefined;
  ResourcesRead?: number | undefined;
  ScanFilters?: readonly ScanFilter[] | undefined;
}

export interface DescribeStackDriftDetectionStatusInput {
  StackDriftDetectionId: string;
}

export interface DescribeStackDriftDetectionStatusOutput {
  StackId?: string | undefined;
  StackDriftDetectionId?: string | undefined;
  DetectionStatus?: string | undefined;
  Timestamp?: Date | undefined;
  StackDriftStatus?: string | undefined;
  DetectionStatusReason?: string | undefined;
  DriftedStackResourceCount?: number | undefined;
}

export interface DescribeStackEventsInput {
  StackName: string;
  NextToken?: string | undefined;
}

export interface DescribeStackEventsOutput {
  StackEvents?: readonly StackEvent[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeStackInstanceInput {
  StackSetName: string;
  StackInstanceAccount: string;
  StackInstanceRegion: string;
  CallAs?: string | undefined;
}

export interface DescribeStackInstanceOutput {
  StackInstance?: StackInstance | undefined;
}

export interface DescribeStackRefactorInput {
  StackRefactorId: string;
}

export interface DescribeStackRefactorOutput {
  Description?: string | undefined;
  StackRefactorId?: string | undefined;
  StackIds?: readonly string[] | undefined;
  ExecutionStatus?: string | undefined;
  ExecutionStatusReason?: string | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
}

export interface DescribeStackResourceDriftsInput {
  StackName: string;
  StackResourceDriftStatusFilters?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeStackResourceDriftsOutput {
  StackResourceDrifts?: readonly StackResourceDrift[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeStackResourceInput {
  StackName: string;
  LogicalResourceId: string;
}

export interface DescribeStackResourceOutput {
  StackResourceDetail?: StackResourceDetail | undefined;
}

export interface DescribeStackResourcesInput {
  StackName?: string | undefined;
  LogicalResourceId?: string | undefined;
  PhysicalResourceId?: string | undefined;
}

export interface DescribeStackResourcesOutput {
  StackResources?: readonly StackResource[] | undefined;
}

export interface DescribeStackSetInput {
  StackSetName: string;
  CallAs?: string | undefined;
}

export interface DescribeStackSetOperationInput {
  StackSetName: string;
  OperationId: string;
  CallAs?: string | undefined;
}

export interface DescribeStackSetOperationOutput {
  StackSetOperation?: StackSetOperation | undefined;
}

export interface DescribeStackSetOutput {
  StackSet?: StackSet | undefined;
}

export interface DescribeStacksInput {
  StackName?: string | undefined;
  NextToken?: string | undefined;
}

export interface DescribeStacksOutput {
  Stacks?: readonly Stack[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTypeInput {
  Type?: string | undefined;
  TypeName?: string | undefined;
  Arn?: string | undefined;
  VersionId?: string | undefined;
  PublisherId?: string | undefined;
  PublicVersionNumber?: string | undefined;
}

export interface DescribeTypeOutput {
  Arn?: string | undefined;
  Type?: string | undefined;
  TypeName?: string | undefined;
  DefaultVersionId?: string | undefined;
  IsDefaultVersion?: boolean | undefined;
  TypeTestsStatus?: string | undefined;
  TypeTestsStatusDescription?: string | undefined;
  Description?: string | undefined;
  Schema?: string | undefined;
  ProvisioningType?: string | undefined;
  DeprecatedStatus?: string | undefined;
  LoggingConfig?: LoggingConfig | undefined;
  RequiredActivatedTypes?: readonly RequiredActivatedType[] | undefined;
  ExecutionRoleArn?: string | undefined;
  Visibility?: string | undefined;
  SourceUrl?: string | undefined;
  DocumentationUrl?: string | undefined;
  LastUpdated?: Date | undefined;
  TimeCreated?: Date | undefined;
  ConfigurationSchema?: string | undefined;
  PublisherId?: string | undefined;
  OriginalTypeName?: string | undefined;
  OriginalTypeArn?: string | undefined;
  PublicVersionNumber?: string | undefined;
  LatestPublicVersion?: string | undefined;
  IsActivated?: boolean | undefined;
  AutoUpdate?: boolean | undefined;
}

export interface DescribeTypeRegistrationInput {
  RegistrationToken: string;
}

export interface DescribeTypeRegistrationOutput {
  ProgressStatus?: string | undefined;
  Description?: string | undefined;
  TypeArn?: string | undefined;
  TypeVersionArn?: string | undefined;
}

export interface DetectStackDriftInput {
  StackName: string;
  LogicalResourceIds?: readonly string[] | undefined;
}

export interface DetectStackDriftOutput {
  StackDriftDetectionId?: string | undefined;
}

export interface DetectStackResourceDriftInput {
  StackName: string;
  LogicalResourceId: string;
}

export interface DetectStackResourceDriftOutput {
  StackResourceDrift?: StackResourceDrift | undefined;
}

export interface DetectStackSetDriftInput {
  StackSetName: string;
  OperationPreferences?: StackSetOperationPreferences | undefined;
  OperationId?: string | undefined;
  CallAs?: string | undefined;
}

export interface DetectStackSetDriftOutput {
  OperationId?: string | undefined;
}

export interface EstimateTemplateCostInput {
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
  Parameters?: readonly Parameter[] | undefined;
}

export interface EstimateTemplateCostOutput {
  Url?: string | undefined;
}

export interface EventFilter {
  FailedEvents?: boolean | undefined;
}

export interface ExecuteChangeSetInput {
  ChangeSetName: string;
  StackName?: string | undefined;
  ClientRequestToken?: string | undefined;
  DisableRollback?: boolean | undefined;
  RetainExceptOnCreate?: boolean | undefined;
}

export interface ExecuteChangeSetOutput {}

export interface ExecuteStackRefactorInput {
  StackRefactorId: string;
}

export interface Export {
  ExportingStackId?: string | undefined;
  Name?: string | undefined;
  Value?: string | undefined;
}

export interface GetGeneratedTemplateInput {
  GeneratedTemplateName: string;
  Format?: string | undefined;
}

export interface GetGeneratedTemplateOutput {
  Status?: string | undefined;
  TemplateBody?: string | undefined;
}

export interface GetHookResultInput {
  HookResultId?: string | undefined;
}

export interface GetHookResultOutput {
  HookResultId?: string | undefined;
  InvocationPoint?: string | undefined;
  FailureMode?: string | undefined;
  TypeName?: string | undefined;
  OriginalTypeName?: string | undefined;
  TypeVersionId?: string | undefined;
  TypeConfigurationVersionId?: string | undefined;
  TypeArn?: string | undefined;
  Status?: string | undefined;
  HookStatusReason?: string | undefined;
  InvokedAt?: Date | undefined;
  Target?: HookTarget | undefined;
  Annotations?: readonly Annotation[] | undefined;
}

export interface GetStackPolicyInput {
  StackName: string;
}

export interface GetStackPolicyOutput {
  StackPolicyBody?: string | undefined;
}

export interface GetTemplateInput {
  StackName?: string | undefined;
  ChangeSetName?: string | undefined;
  TemplateStage?: string | undefined;
}

export interface GetTemplateOutput {
  TemplateBody?: string | undefined;
  StagesAvailable?: readonly string[] | undefined;
}

export interface GetTemplateSummaryInput {
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
  StackName?: string | undefined;
  StackSetName?: string | undefined;
  CallAs?: string | undefined;
  TemplateSummaryConfig?: TemplateSummaryConfig | undefined;
}

export interface GetTemplateSummaryOutput {
  Parameters?: readonly ParameterDeclaration[] | undefined;
  Description?: string | undefined;
  Capabilities?: readonly string[] | undefined;
  CapabilitiesReason?: string | undefined;
  ResourceTypes?: readonly string[] | undefined;
  Version?: string | undefined;
  Metadata?: string | undefined;
  DeclaredTransforms?: readonly string[] | undefined;
  ResourceIdentifierSummaries?: readonly ResourceIdentifierSummary[] | undefined;
  Warnings?: Warnings | undefined;
}

export interface HookResultSummary {
  HookResultId?: string | undefined;
  InvocationPoint?: string | undefined;
  FailureMode?: string | undefined;
  TypeName?: string | undefined;
  TypeVersionId?: string | undefined;
  TypeConfigurationVersionId?: string | undefined;
  Status?: string | undefined;
  HookStatusReason?: string | undefined;
  InvokedAt?: Date | undefined;
  TargetType?: string | undefined;
  TargetId?: string | undefined;
  TypeArn?: string | undefined;
  HookExecutionTarget?: string | undefined;
}

export interface HookTarget {
  TargetType?: string | undefined;
  TargetTypeName?: string | undefined;
  TargetId?: string | undefined;
  Action?: string | undefined;
}

export interface ImportStacksToStackSetInput {
  StackSetName: string;
  StackIds?: readonly string[] | undefined;
  StackIdsUrl?: string | undefined;
  OrganizationalUnitIds?: readonly string[] | undefined;
  OperationPreferences?: StackSetOperationPreferences | undefined;
  OperationId?: string | undefined;
  CallAs?: string | undefined;
}

export interface ImportStacksToStackSetOutput {
  OperationId?: string | undefined;
}

export interface ListChangeSetsInput {
  StackName: string;
  NextToken?: string | undefined;
}

export interface ListChangeSetsOutput {
  Summaries?: readonly ChangeSetSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListExportsInput {
  NextToken?: string | undefined;
}

export interface ListExportsOutput {
  Exports?: readonly Export[] | undefined;
  NextToken?: string | undefined;
}

export interface ListGeneratedTemplatesInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListGeneratedTemplatesOutput {
  Summaries?: readonly TemplateSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListHookResultsInput {
  TargetType?: string | undefined;
  TargetId?: string | undefined;
  TypeArn?: string | undefined;
  Status?: string | undefined;
  NextToken?: string | undefined;
}

export interface ListHookResultsOutput {
  TargetType?: string | undefined;
  TargetId?: string | undefined;
  HookResults?: readonly HookResultSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListImportsInput {
  ExportName: string;
  NextToken?: string | undefined;
}

export interface ListImportsOutput {
  Imports?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface ListResourceScanRelatedResourcesInput {
  ResourceScanId: string;
  Resources: readonly ScannedResourceIdentifier[];
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListResourceScanRelatedResourcesOutput {
  RelatedResources?: readonly ScannedResource[] | undefined;
  NextToken?: string | undefined;
}

export interface ListResourceScanResourcesInput {
  ResourceScanId: string;
  ResourceIdentifier?: string | undefined;
  ResourceTypePrefix?: string | undefined;
  TagKey?: string | undefined;
  TagValue?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListResourceScanResourcesOutput {
  Resources?: readonly ScannedResource[] | undefined;
  NextToken?: string | undefined;
}

export interface ListResourceScansInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  ScanTypeFilter?: string | undefined;
}

export interface ListResourceScansOutput {
  ResourceScanSummaries?: readonly ResourceScanSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStackInstanceResourceDriftsInput {
  StackSetName: string;
  StackInstanceAccount: string;
  StackInstanceRegion: string;
  OperationId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  StackInstanceResourceDriftStatuses?: readonly string[] | undefined;
  CallAs?: string | undefined;
}

export interface ListStackInstanceResourceDriftsOutput {
  Summaries?: readonly StackInstanceResourceDriftsSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStackInstancesInput {
  StackSetName: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly StackInstanceFilter[] | undefined;
  StackInstanceAccount?: string | undefined;
  StackInstanceRegion?: string | undefined;
  CallAs?: string | undefined;
}

export interface ListStackInstancesOutput {
  Summaries?: readonly StackInstanceSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStackRefactorActionsInput {
  StackRefactorId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListStackRefactorActionsOutput {
  StackRefactorActions?: readonly StackRefactorAction[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStackRefactorsInput {
  ExecutionStatusFilter?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListStackRefactorsOutput {
  StackRefactorSummaries?: readonly StackRefactorSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStackResourcesInput {
  StackName: string;
  NextToken?: string | undefined;
}

export interface ListStackResourcesOutput {
  StackResourceSummaries?: readonly StackResourceSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStackSetAutoDeploymentTargetsInput {
  StackSetName: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  CallAs?: string | undefined;
}

export interface ListStackSetAutoDeploymentTargetsOutput {
  Summaries?: readonly StackSetAutoDeploymentTargetSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStackSetOperationResultsInput {
  StackSetName: string;
  OperationId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  CallAs?: string | undefined;
  Filters?: readonly OperationResultFilter[] | undefined;
}

export interface ListStackSetOperationResultsOutput {
  Summaries?: readonly StackSetOperationResultSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStackSetOperationsInput {
  StackSetName: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  CallAs?: string | undefined;
}

export interface ListStackSetOperationsOutput {
  Summaries?: readonly StackSetOperationSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStackSetsInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Status?: string | undefined;
  CallAs?: string | undefined;
}

export interface ListStackSetsOutput {
  Summaries?: readonly StackSetSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStacksInput {
  NextToken?: string | undefined;
  StackStatusFilter?: readonly string[] | undefined;
}

export interface ListStacksOutput {
  StackSummaries?: readonly StackSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTypeRegistrationsInput {
  Type?: string | undefined;
  TypeName?: string | undefined;
  TypeArn?: string | undefined;
  RegistrationStatusFilter?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListTypeRegistrationsOutput {
  RegistrationTokenList?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTypeVersionsInput {
  Type?: string | undefined;
  TypeName?: string | undefined;
  Arn?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DeprecatedStatus?: string | undefined;
  PublisherId?: string | undefined;
}

export interface ListTypeVersionsOutput {
  TypeVersionSummaries?: readonly TypeVersionSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTypesInput {
  Visibility?: string | undefined;
  ProvisioningType?: string | undefined;
  DeprecatedStatus?: string | undefined;
  Type?: string | undefined;
  Filters?: TypeFilters | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListTypesOutput {
  TypeSummaries?: readonly TypeSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface LiveResourceDrift {
  PreviousValue?: string | undefined;
  ActualValue?: string | undefined;
  DriftDetectionTimestamp?: Date | undefined;
}

export interface LoggingConfig {
  LogRoleArn: string;
  LogGroupName: string;
}

export interface ManagedExecution {
  Active?: boolean | undefined;
}

export interface ModuleInfo {
  TypeHierarchy?: string | undefined;
  LogicalIdHierarchy?: string | undefined;
}

export interface OperationEntry {
  OperationType?: string | undefined;
  OperationId?: string | undefined;
}

export interface OperationEvent {
  EventId?: string | undefined;
  StackId?: string | undefined;
  OperationId?: string | undefined;
  OperationType?: string | undefined;
  OperationStatus?: string | undefined;
  EventType?: string | undefined;
  LogicalResourceId?: string | undefined;
  PhysicalResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Timestamp?: Date | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  ResourceStatus?: string | undefined;
  ResourceStatusReason?: string | undefined;
  ResourceProperties?: string | undefined;
  ClientRequestToken?: string | undefined;
  HookType?: string | undefined;
  HookStatus?: string | undefined;
  HookStatusReason?: string | undefined;
  HookInvocationPoint?: string | undefined;
  HookFailureMode?: string | undefined;
  DetailedStatus?: string | undefined;
  ValidationFailureMode?: string | undefined;
  ValidationName?: string | undefined;
  ValidationStatus?: string | undefined;
  ValidationStatusReason?: string | undefined;
  ValidationPath?: string | undefined;
}

export interface OperationResultFilter {
  Name?: string | undefined;
  Values?: string | undefined;
}

export interface Output {
  OutputKey?: string | undefined;
  OutputValue?: string | undefined;
  Description?: string | undefined;
  ExportName?: string | undefined;
}

export interface Parameter {
  ParameterKey?: string | undefined;
  ParameterValue?: string | undefined;
  UsePreviousValue?: boolean | undefined;
  ResolvedValue?: string | undefined;
}

export interface ParameterConstraints {
  AllowedValues?: readonly string[] | undefined;
}

export interface ParameterDeclaration {
  ParameterKey?: string | undefined;
  DefaultValue?: string | undefined;
  ParameterType?: string | undefined;
  NoEcho?: boolean | undefined;
  Description?: string | undefined;
  ParameterConstraints?: ParameterConstraints | undefined;
}

export interface PhysicalResourceIdContextKeyValuePair {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface PropertyDifference {
  PropertyPath?: string | undefined;
  ExpectedValue?: string | undefined;
  ActualValue?: string | undefined;
  DifferenceType?: string | undefined;
}

export interface PublishTypeInput {
  Type?: string | undefined;
  Arn?: string | undefined;
  TypeName?: string | undefined;
  PublicVersionNumber?: string | undefined;
}

export interface PublishTypeOutput {
  PublicTypeArn?: string | undefined;
}

export interface RecordHandlerProgressInput {
  BearerToken: string;
  OperationStatus: string;
  CurrentOperationStatus?: string | undefined;
  StatusMessage?: string | undefined;
  ErrorCode?: string | undefined;
  ResourceModel?: string | undefined;
  ClientRequestToken?: string | undefined;
}

export interface RecordHandlerProgressOutput {}

export interface RegisterPublisherInput {
  AcceptTermsAndConditions?: boolean | undefined;
  ConnectionArn?: string | undefined;
}

export interface RegisterPublisherOutput {
  PublisherId?: string | undefined;
}

export interface RegisterTypeInput {
  TypeName: string;
  SchemaHandlerPackage: string;
  Type?: string | undefined;
  LoggingConfig?: LoggingConfig | undefined;
  ExecutionRoleArn?: string | undefined;
  ClientRequestToken?: string | undefined;
}

export interface RegisterTypeOutput {
  RegistrationToken?: string | undefined;
}

export interface RemoveAliasInput {
  AliasName: string;
}

export interface RequiredActivatedType {
  TypeNameAlias?: string | undefined;
  OriginalTypeName?: string | undefined;
  PublisherId?: string | undefined;
  SupportedMajorVersions?: readonly number[] | undefined;
}

export interface ResourceChange {
  PolicyAction?: string | undefined;
  Action?: string | undefined;
  LogicalResourceId?: string | undefined;
  PhysicalResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Replacement?: string | undefined;
  Scope?: readonly string[] | undefined;
  ResourceDriftStatus?: string | undefined;
  ResourceDriftIgnoredAttributes?: readonly ResourceDriftIgnoredAttribute[] | undefined;
  Details?: readonly ResourceChangeDetail[] | undefined;
  ChangeSetId?: string | undefined;
  ModuleInfo?: ModuleInfo | undefined;
  BeforeContext?: string | undefined;
  AfterContext?: string | undefined;
  PreviousDeploymentContext?: string | undefined;
}

export interface ResourceChangeDetail {
  Target?: ResourceTargetDefinition | undefined;
  Evaluation?: string | undefined;
  ChangeSource?: string | undefined;
  CausingEntity?: string | undefined;
}

export interface ResourceDefinition {
  ResourceType: string;
  ResourceIdentifier: { [key: string]: string };
  LogicalResourceId?: string | undefined;
}

export interface ResourceDetail {
  ResourceType?: string | undefined;
  LogicalResourceId?: string | undefined;
  ResourceIdentifier?: { [key: string]: string } | undefined;
  ResourceStatus?: string | undefined;
  ResourceStatusReason?: string | undefined;
  Warnings?: readonly WarningDetail[] | undefined;
}

export interface ResourceDriftIgnoredAttribute {
  Path?: string | undefined;
  Reason?: string | undefined;
}

export interface ResourceIdentifierSummary {
  ResourceType?: string | undefined;
  LogicalResourceIds?: readonly string[] | undefined;
  ResourceIdentifiers?: readonly string[] | undefined;
}

export interface ResourceLocation {
  StackName: string;
  LogicalResourceId: string;
}

export interface ResourceMapping {
  Source: ResourceLocation;
  Destination: ResourceLocation;
}

export interface ResourceScanSummary {
  ResourceScanId?: string | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  PercentageCompleted?: number | undefined;
  ScanType?: string | undefined;
}

export interface ResourceTargetDefinition {
  Attribute?: string | undefined;
  Name?: string | undefined;
  RequiresRecreation?: string | undefined;
  Path?: string | undefined;
  BeforeValue?: string | undefined;
  AfterValue?: string | undefined;
  BeforeValueFrom?: string | undefined;
  AfterValueFrom?: string | undefined;
  Drift?: LiveResourceDrift | undefined;
  AttributeChangeType?: string | undefined;
}

export interface ResourceToImport {
  ResourceType: string;
  LogicalResourceId: string;
  ResourceIdentifier: { [key: string]: string };
}

export interface RollbackConfiguration {
  RollbackTriggers?: readonly RollbackTrigger[] | undefined;
  MonitoringTimeInMinutes?: number | undefined;
}

export interface RollbackStackInput {
  StackName: string;
  RoleARN?: string | undefined;
  ClientRequestToken?: string | undefined;
  RetainExceptOnCreate?: boolean | undefined;
  DeploymentConfig?: DeploymentConfig | undefined;
}

export interface RollbackStackOutput {
  StackId?: string | undefined;
  OperationId?: string | undefined;
}

export interface RollbackTrigger {
  Arn: string;
  Type: string;
}

export interface ScanFilter {
  Types?: readonly string[] | undefined;
}

export interface ScannedResource {
  ResourceType?: string | undefined;
  ResourceIdentifier?: { [key: string]: string } | undefined;
  ManagedByStack?: boolean | undefined;
}

export interface ScannedResourceIdentifier {
  ResourceType: string;
  ResourceIdentifier: { [key: string]: string };
}

export interface SetAliasInput {
  StackName: string;
  AliasName: string;
}

export interface SetStackPolicyInput {
  StackName: string;
  StackPolicyBody?: string | undefined;
  StackPolicyURL?: string | undefined;
}

export interface SetTypeConfigurationInput {
  Configuration: string;
  TypeArn?: string | undefined;
  ConfigurationAlias?: string | undefined;
  TypeName?: string | undefined;
  Type?: string | undefined;
}

export interface SetTypeConfigurationOutput {
  ConfigurationArn?: string | undefined;
}

export interface SetTypeDefaultVersionInput {
  Arn?: string | undefined;
  Type?: string | undefined;
  TypeName?: string | undefined;
  VersionId?: string | undefined;
}

export interface SetTypeDefaultVersionOutput {}

export interface SignalResourceInput {
  StackName: string;
  LogicalResourceId: string;
  UniqueId: string;
  Status: string;
}

export interface Stack {
  StackName?: string | undefined;
  CreationTime?: Date | undefined;
  StackStatus?: string | undefined;
  StackId?: string | undefined;
  ChangeSetId?: string | undefined;
  Description?: string | undefined;
  Parameters?: readonly Parameter[] | undefined;
  DeletionTime?: Date | undefined;
  LastUpdatedTime?: Date | undefined;
  RollbackConfiguration?: RollbackConfiguration | undefined;
  StackStatusReason?: string | undefined;
  DisableRollback?: boolean | undefined;
  DeploymentConfig?: DeploymentConfig | undefined;
  NotificationARNs?: readonly string[] | undefined;
  TimeoutInMinutes?: number | undefined;
  Capabilities?: readonly string[] | undefined;
  Outputs?: readonly Output[] | undefined;
  RoleARN?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  EnableTerminationProtection?: boolean | undefined;
  ParentId?: string | undefined;
  RootId?: string | undefined;
  DriftInformation?: StackDriftInformation | undefined;
  RetainExceptOnCreate?: boolean | undefined;
  DeletionMode?: string | undefined;
  DetailedStatus?: string | undefined;
  LastOperations?: readonly OperationEntry[] | undefined;
  AliasName?: string | undefined;
}

export interface StackDefinition {
  StackName?: string | undefined;
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
}

export interface StackDriftInformation {
  StackDriftStatus?: string | undefined;
  LastCheckTimestamp?: Date | undefined;
}

export interface StackDriftInformationSummary {
  StackDriftStatus?: string | undefined;
  LastCheckTimestamp?: Date | undefined;
}

export interface StackEvent {
  StackId?: string | undefined;
  EventId?: string | undefined;
  StackName?: string | undefined;
  Timestamp?: Date | undefined;
  OperationId?: string | undefined;
  LogicalResourceId?: string | undefined;
  PhysicalResourceId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceStatus?: string | undefined;
  ResourceStatusReason?: string | undefined;
  ResourceProperties?: string | undefined;
  ClientRequestToken?: string | undefined;
  HookType?: string | undefined;
  HookStatus?: string | undefined;
  HookStatusReason?: string | undefined;
  HookInvocationPoint?: string | undefined;
  HookInvocationId?: string | undefined;
  HookFailureMode?: string | undefined;
  DetailedStatus?: string | undefined;
}

export interface StackInstance {
  StackSetId?: string | undefined;
  Region?: string | undefined;
  Account?: string | undefined;
  StackId?: string | undefined;
  ParameterOverrides?: readonly Parameter[] | undefined;
  Status?: string | undefined;
  StackInstanceStatus?: StackInstanceComprehensiveStatus | undefined;
  StatusReason?: string | undefined;
  OrganizationalUnitId?: string | undefined;
  DriftStatus?: string | undefined;
  LastDriftCheckTimestamp?: Date | undefined;
  LastOperationId?: string | undefined;
}

export interface StackInstanceComprehensiveStatus {
  DetailedStatus?: string | undefined;
}

export interface StackInstanceFilter {
  Name?: string | undefined;
  Values?: string | undefined;
}

export interface StackInstanceResourceDriftsSummary {
  StackId?: string | undefined;
  LogicalResourceId?: string | undefined;
  ResourceType?: string | undefined;
  StackResourceDriftStatus?: string | undefined;
  Timestamp?: Date | undefined;
  PhysicalResourceId?: string | undefined;
  PhysicalResourceIdContext?: readonly PhysicalResourceIdContextKeyValuePair[] | undefined;
  PropertyDifferences?: readonly PropertyDifference[] | undefined;
}

export interface StackInstanceSummary {
  StackSetId?: string | undefined;
  Region?: string | undefined;
  Account?: string | undefined;
  StackId?: string | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  StackInstanceStatus?: StackInstanceComprehensiveStatus | undefined;
  OrganizationalUnitId?: string | undefined;
  DriftStatus?: string | undefined;
  LastDriftCheckTimestamp?: Date | undefined;
  LastOperationId?: string | undefined;
}

export interface StackRefactorAction {
  Action?: string | undefined;
  Entity?: string | undefined;
  PhysicalResourceId?: string | undefined;
  ResourceIdentifier?: string | undefined;
  Description?: string | undefined;
  Detection?: string | undefined;
  DetectionReason?: string | undefined;
  TagResources?: readonly Tag[] | undefined;
  UntagResources?: readonly string[] | undefined;
  ResourceMapping?: ResourceMapping | undefined;
}

export interface StackRefactorSummary {
  StackRefactorId?: string | undefined;
  Description?: string | undefined;
  ExecutionStatus?: string | undefined;
  ExecutionStatusReason?: string | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
}

export interface StackResource {
  LogicalResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Timestamp?: Date | undefined;
  ResourceStatus?: string | undefined;
  StackName?: string | undefined;
  StackId?: string | undefined;
  PhysicalResourceId?: string | undefined;
  ResourceStatusReason?: string | undefined;
  Description?: string | undefined;
  DriftInformation?: StackResourceDriftInformation | undefined;
  ModuleInfo?: ModuleInfo | undefined;
}

export interface StackResourceDetail {
  LogicalResourceId?: string | undefined;
  ResourceType?: string | undefined;
  LastUpdatedTimestamp?: Date | undefined;
  ResourceStatus?: string | undefined;
  StackName?: string | undefined;
  StackId?: string | undefined;
  PhysicalResourceId?: string | undefined;
  ResourceStatusReason?: string | undefined;
  Description?: string | undefined;
  Metadata?: string | undefined;
  DriftInformation?: StackResourceDriftInformation | undefined;
  ModuleInfo?: ModuleInfo | undefined;
}

export interface StackResourceDrift {
  StackId?: string | undefined;
  LogicalResourceId?: string | undefined;
  ResourceType?: string | undefined;
  StackResourceDriftStatus?: string | undefined;
  Timestamp?: Date | undefined;
  PhysicalResourceId?: string | undefined;
  PhysicalResourceIdContext?: readonly PhysicalResourceIdContextKeyValuePair[] | undefined;
  ExpectedProperties?: string | undefined;
  ActualProperties?: string | undefined;
  PropertyDifferences?: readonly PropertyDifference[] | undefined;
  ModuleInfo?: ModuleInfo | undefined;
  DriftStatusReason?: string | undefined;
}

export interface StackResourceDriftInformation {
  StackResourceDriftStatus?: string | undefined;
  LastCheckTimestamp?: Date | undefined;
}

export interface StackResourceDriftInformationSummary {
  StackResourceDriftStatus?: string | undefined;
  LastCheckTimestamp?: Date | undefined;
}

export interface StackResourceSummary {
  LogicalResourceId?: string | undefined;
  ResourceType?: string | undefined;
  LastUpdatedTimestamp?: Date | undefined;
  ResourceStatus?: string | undefined;
  PhysicalResourceId?: string | undefined;
  ResourceStatusReason?: string | undefined;
  DriftInformation?: StackResourceDriftInformationSummary | undefined;
  ModuleInfo?: ModuleInfo | undefined;
}

export interface StackSet {
  StackSetName?: string | undefined;
  StackSetId?: string | undefined;
  Description?: string | undefined;
  Status?: string | undefined;
  TemplateBody?: string | undefined;
  Parameters?: readonly Parameter[] | undefined;
  Capabilities?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  StackSetARN?: string | undefined;
  AdministrationRoleARN?: string | undefined;
  ExecutionRoleName?: string | undefined;
  StackSetDriftDetectionDetails?: StackSetDriftDetectionDetails | undefined;
  AutoDeployment?: AutoDeployment | undefined;
  PermissionModel?: string | undefined;
  OrganizationalUnitIds?: readonly string[] | undefined;
  ManagedExecution?: ManagedExecution | undefined;
  Regions?: readonly string[] | undefined;
}

export interface StackSetAutoDeploymentTargetSummary {
  OrganizationalUnitId?: string | undefined;
  Regions?: readonly string[] | undefined;
}

export interface StackSetDriftDetectionDetails {
  DriftStatus?: string | undefined;
  DriftDetectionStatus?: string | undefined;
  LastDriftCheckTimestamp?: Date | undefined;
  TotalStackInstancesCount?: number | undefined;
  DriftedStackInstancesCount?: number | undefined;
  InSyncStackInstancesCount?: number | undefined;
  InProgressStackInstancesCount?: number | undefined;
  FailedStackInstancesCount?: number | undefined;
}

export interface StackSetOperation {
  OperationId?: string | undefined;
  StackSetId?: string | undefined;
  Action?: string | undefined;
  Status?: string | undefined;
  OperationPreferences?: StackSetOperationPreferences | undefined;
  RetainStacks?: boolean | undefined;
  AdministrationRoleARN?: string | undefined;
  ExecutionRoleName?: string | undefined;
  CreationTimestamp?: Date | undefined;
  EndTimestamp?: Date | undefined;
  DeploymentTargets?: DeploymentTargets | undefined;
  StackSetDriftDetectionDetails?: StackSetDriftDetectionDetails | undefined;
  StatusReason?: string | undefined;
  StatusDetails?: StackSetOperationStatusDetails | undefined;
}

export interface StackSetOperationPreferences {
  RegionConcurrencyType?: string | undefined;
  RegionOrder?: readonly string[] | undefined;
  FailureToleranceCount?: number | undefined;
  FailureTolerancePercentage?: number | undefined;
  MaxConcurrentCount?: number | undefined;
  MaxConcurrentPercentage?: number | undefined;
  ConcurrencyMode?: string | undefined;
}

export interface StackSetOperationResultSummary {
  Account?: string | undefined;
  Region?: string | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  AccountGateResult?: AccountGateResult | undefined;
  OrganizationalUnitId?: string | undefined;
}

export interface StackSetOperationStatusDetails {
  FailedStackInstancesCount?: number | undefined;
}

export interface StackSetOperationSummary {
  OperationId?: string | undefined;
  Action?: string | undefined;
  Status?: string | undefined;
  CreationTimestamp?: Date | undefined;
  EndTimestamp?: Date | undefined;
  StatusReason?: string | undefined;
  StatusDetails?: StackSetOperationStatusDetails | undefined;
  OperationPreferences?: StackSetOperationPreferences | undefined;
}

export interface StackSetSummary {
  StackSetName?: string | undefined;
  StackSetId?: string | undefined;
  Description?: string | undefined;
  Status?: string | undefined;
  AutoDeployment?: AutoDeployment | undefined;
  PermissionModel?: string | undefined;
  DriftStatus?: string | undefined;
  LastDriftCheckTimestamp?: Date | undefined;
  ManagedExecution?: ManagedExecution | undefined;
}

export interface StackSummary {
  StackName?: string | undefined;
  CreationTime?: Date | undefined;
  StackStatus?: string | undefined;
  StackId?: string | undefined;
  TemplateDescription?: string | undefined;
  LastUpdatedTime?: Date | undefined;
  DeletionTime?: Date | undefined;
  StackStatusReason?: string | undefined;
  ParentId?: string | undefined;
  RootId?: string | undefined;
  DriftInformation?: StackDriftInformationSummary | undefined;
  LastOperations?: readonly OperationEntry[] | undefined;
}

export interface StartResourceScanInput {
  ClientRequestToken?: string | undefined;
  ScanFilters?: readonly ScanFilter[] | undefined;
}

export interface StartResourceScanOutput {
  ResourceScanId?: string | undefined;
}

export interface StopStackSetOperationInput {
  StackSetName: string;
  OperationId: string;
  CallAs?: string | undefined;
}

export interface StopStackSetOperationOutput {}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TemplateConfiguration {
  DeletionPolicy?: string | undefined;
  UpdateReplacePolicy?: string | undefined;
}

export interface TemplateParameter {
  ParameterKey?: string | undefined;
  DefaultValue?: string | undefined;
  NoEcho?: boolean | undefined;
  Description?: string | undefined;
}

export interface TemplateProgress {
  ResourcesSucceeded?: number | undefined;
  ResourcesFailed?: number | undefined;
  ResourcesProcessing?: number | undefined;
  ResourcesPending?: number | undefined;
}

export interface TemplateSummary {
  GeneratedTemplateId?: string | undefined;
  GeneratedTemplateName?: string | undefined;
  Status?: string | undefined;
  StatusReason?: string | undefined;
  CreationTime?: Date | undefined;
  LastUpdatedTime?: Date | undefined;
  NumberOfResources?: number | undefined;
}

export interface TemplateSummaryConfig {
  TreatUnrecognizedResourceTypesAsWarnings?: boolean | undefined;
}

export interface TestTypeInput {
  Arn?: string | undefined;
  Type?: string | undefined;
  TypeName?: string | undefined;
  VersionId?: string | undefined;
  LogDeliveryBucket?: string | undefined;
}

export interface TestTypeOutput {
  TypeVersionArn?: string | undefined;
}

export interface TypeConfigurationDetails {
  Arn?: string | undefined;
  Alias?: string | undefined;
  Configuration?: string | undefined;
  LastUpdated?: Date | undefined;
  TypeArn?: string | undefined;
  TypeName?: string | undefined;
  IsDefaultConfiguration?: boolean | undefined;
}

export interface TypeConfigurationIdentifier {
  TypeArn?: string | undefined;
  TypeConfigurationAlias?: string | undefined;
  TypeConfigurationArn?: string | undefined;
  Type?: string | undefined;
  TypeName?: string | undefined;
}

export interface TypeFilters {
  Category?: string | undefined;
  PublisherId?: string | undefined;
  TypeNamePrefix?: string | undefined;
}

export interface TypeSummary {
  Type?: string | undefined;
  TypeName?: string | undefined;
  DefaultVersionId?: string | undefined;
  TypeArn?: string | undefined;
  LastUpdated?: Date | undefined;
  Description?: string | undefined;
  PublisherId?: string | undefined;
  OriginalTypeName?: string | undefined;
  PublicVersionNumber?: string | undefined;
  LatestPublicVersion?: string | undefined;
  PublisherIdentity?: string | undefined;
  PublisherName?: string | undefined;
  IsActivated?: boolean | undefined;
}

export interface TypeVersionSummary {
  Type?: string | undefined;
  TypeName?: string | undefined;
  VersionId?: string | undefined;
  IsDefaultVersion?: boolean | undefined;
  Arn?: string | undefined;
  TimeCreated?: Date | undefined;
  Description?: string | undefined;
  PublicVersionNumber?: string | undefined;
}

export interface UpdateGeneratedTemplateInput {
  GeneratedTemplateName: string;
  NewGeneratedTemplateName?: string | undefined;
  AddResources?: readonly ResourceDefinition[] | undefined;
  RemoveResources?: readonly string[] | undefined;
  RefreshAllResources?: boolean | undefined;
  TemplateConfiguration?: TemplateConfiguration | undefined;
}

export interface UpdateGeneratedTemplateOutput {
  GeneratedTemplateId?: string | undefined;
}

export interface UpdateStackInput {
  StackName: string;
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
  UsePreviousTemplate?: boolean | undefined;
  StackPolicyDuringUpdateBody?: string | undefined;
  StackPolicyDuringUpdateURL?: string | undefined;
  Parameters?: readonly Parameter[] | undefined;
  Capabilities?: readonly string[] | undefined;
  ResourceTypes?: readonly string[] | undefined;
  RoleARN?: string | undefined;
  RollbackConfiguration?: RollbackConfiguration | undefined;
  StackPolicyBody?: string | undefined;
  StackPolicyURL?: string | undefined;
  NotificationARNs?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  DisableRollback?: boolean | undefined;
  ClientRequestToken?: string | undefined;
  RetainExceptOnCreate?: boolean | undefined;
  DeploymentConfig?: DeploymentConfig | undefined;
  DisableValidation?: boolean | undefined;
}

export interface UpdateStackInstancesInput {
  StackSetName: string;
  Regions: readonly string[];
  Accounts?: readonly string[] | undefined;
  DeploymentTargets?: DeploymentTargets | undefined;
  ParameterOverrides?: readonly Parameter[] | undefined;
  OperationPreferences?: StackSetOperationPreferences | undefined;
  OperationId?: string | undefined;
  CallAs?: string | undefined;
}

export interface UpdateStackInstancesOutput {
  OperationId?: string | undefined;
}

export interface UpdateStackOutput {
  StackId?: string | undefined;
  OperationId?: string | undefined;
}

export interface UpdateStackSetInput {
  StackSetName: string;
  Description?: string | undefined;
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
  UsePreviousTemplate?: boolean | undefined;
  Parameters?: readonly Parameter[] | undefined;
  Capabilities?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  OperationPreferences?: StackSetOperationPreferences | undefined;
  AdministrationRoleARN?: string | undefined;
  ExecutionRoleName?: string | undefined;
  DeploymentTargets?: DeploymentTargets | undefined;
  PermissionModel?: string | undefined;
  AutoDeployment?: AutoDeployment | undefined;
  OperationId?: string | undefined;
  Accounts?: readonly string[] | undefined;
  Regions?: readonly string[] | undefined;
  CallAs?: string | undefined;
  ManagedExecution?: ManagedExecution | undefined;
}

export interface UpdateStackSetOutput {
  OperationId?: string | undefined;
}

export interface UpdateTerminationProtectionInput {
  EnableTerminationProtection: boolean;
  StackName: string;
}

export interface UpdateTerminationProtectionOutput {
  StackId?: string | undefined;
}

export interface ValidateTemplateInput {
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
}

export interface ValidateTemplateOutput {
  Parameters?: readonly TemplateParameter[] | undefined;
  Description?: string | undefined;
  Capabilities?: readonly string[] | undefined;
  CapabilitiesReason?: string | undefined;
  DeclaredTransforms?: readonly string[] | undefined;
}

export interface WarningDetail {
  Type?: string | undefined;
  Properties?: readonly WarningProperty[] | undefined;
}

export interface WarningProperty {
  PropertyPath?: string | undefined;
  Required?: boolean | undefined;
  Description?: string | undefined;
}

export interface Warnings {
  UnrecognizedResourceTypes?: readonly string[] | undefined;
}

export type AccountFilterType =
  | "DIFFERENCE"
  | "INTERSECTION"
  | "NONE"
  | "UNION";

export type AccountGateStatus =
  | "FAILED"
  | "SKIPPED"
  | "SUCCEEDED";

export type AfterValueFrom =
  | "TEMPLATE";

export type AnnotationSeverityLevel =
  | "CRITICAL"
  | "HIGH"
  | "INFORMATIONAL"
  | "LOW"
  | "MEDIUM";

export type AnnotationStatus =
  | "FAILED"
  | "PASSED"
  | "SKIPPED";

export type AttributeChangeType =
  | "Add"
  | "Modify"
  | "Remove"
  | "SyncWithActual";

export type BeaconStackOperationStatus =
  | "FAILED"
  | "IN_PROGRESS"
  | "SUCCEEDED";

export type BeforeValueFrom =
  | "ACTUAL_STATE"
  | "PREVIOUS_DEPLOYMENT_STATE";

export type CallAs =
  | "DELEGATED_ADMIN"
  | "SELF";

export type Capability =
  | "CAPABILITY_AUTO_EXPAND"
  | "CAPABILITY_IAM"
  | "CAPABILITY_NAMED_IAM";

export type Category =
  | "ACTIVATED"
  | "AWS_TYPES"
  | "REGISTERED"
  | "THIRD_PARTY";

export type ChangeAction =
  | "Add"
  | "Dynamic"
  | "Import"
  | "Modify"
  | "Remove"
  | "SyncWithActual";

export type ChangeSetHooksStatus =
  | "PLANNED"
  | "PLANNING"
  | "UNAVAILABLE";

export type ChangeSetStatus =
  | "CREATE_COMPLETE"
  | "CREATE_IN_PROGRESS"
  | "CREATE_PENDING"
  | "DELETE_COMPLETE"
  | "DELETE_FAILED"
  | "DELETE_IN_PROGRESS"
  | "DELETE_PENDING"
  | "FAILED";

export type ChangeSetType =
  | "CREATE"
  | "IMPORT"
  | "UPDATE";

export type ChangeSource =
  | "Automatic"
  | "DirectModification"
  | "NoModification"
  | "ParameterReference"
  | "ResourceAttribute"
  | "ResourceReference";

export type ChangeType =
  | "Resource";

export type ConcurrencyMode =
  | "SOFT_FAILURE_TOLERANCE"
  | "STRICT_FAILURE_TOLERANCE";

export type DeletionMode =
  | "FORCE_DELETE_STACK"
  | "STANDARD";

export type DeploymentConfigMode =
  | "EXPRESS"
  | "STANDARD";

export type DeploymentMode =
  | "REVERT_DRIFT";

export type DeprecatedStatus =
  | "DEPRECATED"
  | "LIVE";

export type DetailedStatus =
  | "CONFIGURATION_COMPLETE"
  | "VALIDATION_FAILED";

export type DifferenceType =
  | "ADD"
  | "NOT_EQUAL"
  | "REMOVE";

export type DriftIgnoredReason =
  | "MANAGED_BY_AWS"
  | "SENSITIVE_PROPERTY"
  | "WRITE_ONLY_PROPERTY";

export type EvaluationType =
  | "Dynamic"
  | "Static";

export type EventType =
  | "HOOK_INVOCATION_ERROR"
  | "PROGRESS_EVENT"
  | "PROVISIONING_ERROR"
  | "STACK_EVENT"
  | "VALIDATION_ERROR";

export type ExecutionStatus =
  | "AVAILABLE"
  | "EXECUTE_COMPLETE"
  | "EXECUTE_FAILED"
  | "EXECUTE_IN_PROGRESS"
  | "OBSOLETE"
  | "UNAVAILABLE";

export type GeneratedTemplateDeletionPolicy =
  | "DELETE"
  | "RETAIN";

export type GeneratedTemplateResourceStatus =
  | "COMPLETE"
  | "FAILED"
  | "IN_PROGRESS"
  | "PENDING";

export type GeneratedTemplateStatus =
  | "COMPLETE"
  | "CREATE_IN_PROGRESS"
  | "CREATE_PENDING"
  | "DELETE_IN_PROGRESS"
  | "DELETE_PENDING"
  | "FAILED"
  | "UPDATE_IN_PROGRESS"
  | "UPDATE_PENDING";

export type GeneratedTemplateUpdateReplacePolicy =
  | "DELETE"
  | "RETAIN";

export type HandlerErrorCode =
  | "AccessDenied"
  | "AlreadyExists"
  | "GeneralServiceException"
  | "HandlerInternalFailure"
  | "InternalFailure"
  | "InvalidCredentials"
  | "InvalidRequest"
  | "InvalidTypeConfiguration"
  | "NetworkFailure"
  | "NonCompliant"
  | "NotFound"
  | "NotStabilized"
  | "NotUpdatable"
  | "ResourceConflict"
  | "ServiceInternalError"
  | "ServiceLimitExceeded"
  | "Throttling"
  | "Unknown"
  | "UnsupportedTarget";

export type HookFailureMode =
  | "FAIL"
  | "WARN";

export type HookInvocationPoint =
  | "PRE_PROVISION";

export type HookStatus =
  | "HOOK_COMPLETE_FAILED"
  | "HOOK_COMPLETE_SUCCEEDED"
  | "HOOK_FAILED"
  | "HOOK_IN_PROGRESS";

export type HookTargetAction =
  | "CREATE"
  | "DELETE"
  | "IMPORT"
  | "UPDATE";

export type HookTargetType =
  | "RESOURCE";

export type IdentityProvider =
  | "AWS_Marketplace"
  | "Bitbucket"
  | "GitHub";

export type ListHookResultsTargetType =
  | "CHANGE_SET"
  | "CLOUD_CONTROL"
  | "RESOURCE"
  | "STACK";

export type OnFailure =
  | "DELETE"
  | "DO_NOTHING"
  | "ROLLBACK";

export type OnStackFailure =
  | "DELETE"
  | "DO_NOTHING"
  | "ROLLBACK";

export type OperationResultFilterName =
  | "OPERATION_RESULT_STATUS";

export type OperationStatus =
  | "FAILED"
  | "IN_PROGRESS"
  | "PENDING"
  | "SUCCESS";

export type OperationType =
  | "CONTINUE_ROLLBACK"
  | "CREATE_CHANGESET"
  | "CREATE_STACK"
  | "DELETE_STACK"
  | "ROLLBACK"
  | "UPDATE_STACK";

export type OrganizationStatus =
  | "DISABLED"
  | "DISABLED_PERMANENTLY"
  | "ENABLED";

export type PermissionModels =
  | "SELF_MANAGED"
  | "SERVICE_MANAGED";

export type PolicyAction =
  | "Delete"
  | "ReplaceAndDelete"
  | "ReplaceAndRetain"
  | "ReplaceAndSnapshot"
  | "Retain"
  | "Snapshot";

export type ProvisioningType =
  | "FULLY_MUTABLE"
  | "IMMUTABLE"
  | "NON_PROVISIONABLE";

export type PublisherStatus =
  | "UNVERIFIED"
  | "VERIFIED";

export type RegionConcurrencyType =
  | "PARALLEL"
  | "SEQUENTIAL";

export type RegistrationStatus =
  | "COMPLETE"
  | "FAILED"
  | "IN_PROGRESS";

export type RegistryType =
  | "HOOK"
  | "MODULE"
  | "RESOURCE";

export type Replacement =
  | "Conditional"
  | "False"
  | "True";

export type RequiresRecreation =
  | "Always"
  | "Conditionally"
  | "Never";

export type ResourceAttribute =
  | "CreationPolicy"
  | "DeletionPolicy"
  | "Metadata"
  | "Properties"
  | "Tags"
  | "UpdatePolicy"
  | "UpdateReplacePolicy";

export type ResourceScanStatus =
  | "COMPLETE"
  | "EXPIRED"
  | "FAILED"
  | "IN_PROGRESS";

export type ResourceSignalStatus =
  | "FAILURE"
  | "SUCCESS";

export type ResourceStatus =
  | "CREATE_COMPLETE"
  | "CREATE_FAILED"
  | "CREATE_IN_PROGRESS"
  | "DELETE_COMPLETE"
  | "DELETE_FAILED"
  | "DELETE_IN_PROGRESS"
  | "DELETE_SKIPPED"
  | "EXPORT_COMPLETE"
  | "EXPORT_FAILED"
  | "EXPORT_IN_PROGRESS"
  | "EXPORT_ROLLBACK_COMPLETE"
  | "EXPORT_ROLLBACK_FAILED"
  | "EXPORT_ROLLBACK_IN_PROGRESS"
  | "IMPORT_COMPLETE"
  | "IMPORT_FAILED"
  | "IMPORT_IN_PROGRESS"
  | "IMPORT_ROLLBACK_COMPLETE"
  | "IMPORT_ROLLBACK_FAILED"
  | "IMPORT_ROLLBACK_IN_PROGRESS"
  | "ROLLBACK_COMPLETE"
  | "ROLLBACK_FAILED"
  | "ROLLBACK_IN_PROGRESS"
  | "UPDATE_COMPLETE"
  | "UPDATE_FAILED"
  | "UPDATE_IN_PROGRESS"
  | "UPDATE_ROLLBACK_COMPLETE"
  | "UPDATE_ROLLBACK_FAILED"
  | "UPDATE_ROLLBACK_IN_PROGRESS";

export type ScanType =
  | "FULL"
  | "PARTIAL";

export type StackDriftDetectionStatus =
  | "DETECTION_COMPLETE"
  | "DETECTION_FAILED"
  | "DETECTION_IN_PROGRESS";

export type StackDriftStatus =
  | "DRIFTED"
  | "IN_SYNC"
  | "NOT_CHECKED"
  | "UNKNOWN";

export type StackInstanceDetailedStatus =
  | "CANCELLED"
  | "FAILED"
  | "FAILED_IMPORT"
  | "INOPERABLE"
  | "PENDING"
  | "RUNNING"
  | "SKIPPED_SUSPENDED_ACCOUNT"
  | "SUCCEEDED";

export type StackInstanceFilterName =
  | "DETAILED_STATUS"
  | "DRIFT_STATUS"
  | "LAST_OPERATION_ID";

export type StackInstanceStatus =
  | "CURRENT"
  | "INOPERABLE"
  | "OUTDATED";

export type StackRefactorActionEntity =
  | "RESOURCE"
  | "STACK";

export type StackRefactorActionType =
  | "CREATE"
  | "MOVE";

export type StackRefactorDetection =
  | "AUTO"
  | "MANUAL";

export type StackRefactorExecutionStatus =
  | "AVAILABLE"
  | "EXECUTE_COMPLETE"
  | "EXECUTE_FAILED"
  | "EXECUTE_IN_PROGRESS"
  | "OBSOLETE"
  | "ROLLBACK_COMPLETE"
  | "ROLLBACK_FAILED"
  | "ROLLBACK_IN_PROGRESS"
  | "UNAVAILABLE";

export type StackRefactorStatus =
  | "CREATE_COMPLETE"
  | "CREATE_FAILED"
  | "CREATE_IN_PROGRESS"
  | "DELETE_COMPLETE"
  | "DELETE_FAILED"
  | "DELETE_IN_PROGRESS";

export type StackResourceDriftStatus =
  | "DELETED"
  | "IN_SYNC"
  | "MODIFIED"
  | "NOT_CHECKED"
  | "UNKNOWN"
  | "UNSUPPORTED";

export type StackSetDriftDetectionStatus =
  | "COMPLETED"
  | "FAILED"
  | "IN_PROGRESS"
  | "PARTIAL_SUCCESS"
  | "STOPPED";

export type StackSetDriftStatus =
  | "DRIFTED"
  | "IN_SYNC"
  | "NOT_CHECKED";

export type StackSetOperationAction =
  | "CREATE"
  | "DELETE"
  | "DETECT_DRIFT"
  | "UPDATE";

export type StackSetOperationResultStatus =
  | "CANCELLED"
  | "FAILED"
  | "PENDING"
  | "RUNNING"
  | "SUCCEEDED";

export type StackSetOperationStatus =
  | "FAILED"
  | "QUEUED"
  | "RUNNING"
  | "STOPPED"
  | "STOPPING"
  | "SUCCEEDED";

export type StackSetStatus =
  | "ACTIVE"
  | "DELETED";

export type StackStatus =
  | "CREATE_COMPLETE"
  | "CREATE_FAILED"
  | "CREATE_IN_PROGRESS"
  | "DELETE_COMPLETE"
  | "DELETE_FAILED"
  | "DELETE_IN_PROGRESS"
  | "IMPORT_COMPLETE"
  | "IMPORT_IN_PROGRESS"
  | "IMPORT_ROLLBACK_COMPLETE"
  | "IMPORT_ROLLBACK_FAILED"
  | "IMPORT_ROLLBACK_IN_PROGRESS"
  | "REVIEW_IN_PROGRESS"
  | "ROLLBACK_COMPLETE"
  | "ROLLBACK_FAILED"
  | "ROLLBACK_IN_PROGRESS"
  | "UPDATE_COMPLETE"
  | "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
  | "UPDATE_FAILED"
  | "UPDATE_IN_PROGRESS"
  | "UPDATE_ROLLBACK_COMPLETE"
  | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
  | "UPDATE_ROLLBACK_FAILED"
  | "UPDATE_ROLLBACK_IN_PROGRESS";

export type TemplateFormat =
  | "JSON"
  | "YAML";

export type TemplateStage =
  | "Original"
  | "Processed";

export type ThirdPartyType =
  | "HOOK"
  | "MODULE"
  | "RESOURCE";

export type TypeTestsStatus =
  | "FAILED"
  | "IN_PROGRESS"
  | "NOT_TESTED"
  | "PASSED";

export type ValidationStatus =
  | "FAILED"
  | "SKIPPED";

export type VersionBump =
  | "MAJOR"
  | "MINOR";

export type Visibility =
  | "PRIVATE"
  | "PUBLIC";

export type WarningType =
  | "EXCLUDED_PROPERTIES"
  | "EXCLUDED_RESOURCES"
  | "MUTUALLY_EXCLUSIVE_PROPERTIES"
  | "MUTUALLY_EXCLUSIVE_TYPES"
  | "UNSUPPORTED_PROPERTIES";
