/** The types of WellArchitectedApiServiceLambda's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Wellarchitected {
  AssociateLenses: { input: AssociateLensesInput; output: {} };
  AssociateProfiles: { input: AssociateProfilesInput; output: {} };
  CreateAgentContext: { input: CreateAgentContextRequest; output: CreateAgentContextResponse };
  CreateAgentGoal: { input: CreateAgentGoalRequest; output: CreateAgentGoalResponse };
  CreateAgentProfile: { input: CreateAgentProfileRequest; output: CreateAgentProfileResponse };
  CreateLensShare: { input: CreateLensShareInput; output: CreateLensShareOutput };
  CreateLensVersion: { input: CreateLensVersionInput; output: CreateLensVersionOutput };
  CreateMilestone: { input: CreateMilestoneInput; output: CreateMilestoneOutput };
  CreateProfile: { input: CreateProfileInput; output: CreateProfileOutput };
  CreateProfileShare: { input: CreateProfileShareInput; output: CreateProfileShareOutput };
  CreateReviewTemplate: { input: CreateReviewTemplateInput; output: CreateReviewTemplateOutput };
  CreateTemplateShare: { input: CreateTemplateShareInput; output: CreateTemplateShareOutput };
  CreateWorkload: { input: CreateWorkloadInput; output: CreateWorkloadOutput };
  CreateWorkloadShare: { input: CreateWorkloadShareInput; output: CreateWorkloadShareOutput };
  DeleteAgentContext: { input: DeleteAgentContextRequest; output: DeleteAgentContextResponse };
  DeleteAgentGoal: { input: DeleteAgentGoalRequest; output: DeleteAgentGoalResponse };
  DeleteAgentProfile: { input: DeleteAgentProfileRequest; output: DeleteAgentProfileResponse };
  DeleteLens: { input: DeleteLensInput; output: {} };
  DeleteLensShare: { input: DeleteLensShareInput; output: {} };
  DeleteProfile: { input: DeleteProfileInput; output: {} };
  DeleteProfileShare: { input: DeleteProfileShareInput; output: {} };
  DeleteReviewTemplate: { input: DeleteReviewTemplateInput; output: {} };
  DeleteTemplateShare: { input: DeleteTemplateShareInput; output: {} };
  DeleteWorkload: { input: DeleteWorkloadInput; output: {} };
  DeleteWorkloadShare: { input: DeleteWorkloadShareInput; output: {} };
  DisassociateLenses: { input: DisassociateLensesInput; output: {} };
  DisassociateProfiles: { input: DisassociateProfilesInput; output: {} };
  ExportLens: { input: ExportLensInput; output: ExportLensOutput };
  GetAgentContext: { input: GetAgentContextRequest; output: GetAgentContextResponse };
  GetAgentGoal: { input: GetAgentGoalRequest; output: GetAgentGoalResponse };
  GetAgentProfile: { input: GetAgentProfileRequest; output: GetAgentProfileResponse };
  GetAgentRecommendation: { input: GetAgentRecommendationRequest; output: GetAgentRecommendationResponse };
  GetAgentRecommendationGeneration: { input: GetAgentRecommendationGenerationRequest; output: GetAgentRecommendationGenerationResponse };
  GetAnswer: { input: GetAnswerInput; output: GetAnswerOutput };
  GetConsolidatedReport: { input: GetConsolidatedReportInput; output: GetConsolidatedReportOutput };
  GetGlobalSettings: { input: {}; output: GetGlobalSettingsOutput };
  GetLens: { input: GetLensInput; output: GetLensOutput };
  GetLensReview: { input: GetLensReviewInput; output: GetLensReviewOutput };
  GetLensReviewReport: { input: GetLensReviewReportInput; output: GetLensReviewReportOutput };
  GetLensVersionDifference: { input: GetLensVersionDifferenceInput; output: GetLensVersionDifferenceOutput };
  GetMilestone: { input: GetMilestoneInput; output: GetMilestoneOutput };
  GetProfile: { input: GetProfileInput; output: GetProfileOutput };
  GetProfileTemplate: { input: GetProfileTemplateInput; output: GetProfileTemplateOutput };
  GetReviewTemplate: { input: GetReviewTemplateInput; output: GetReviewTemplateOutput };
  GetReviewTemplateAnswer: { input: GetReviewTemplateAnswerInput; output: GetReviewTemplateAnswerOutput };
  GetReviewTemplateLensReview: { input: GetReviewTemplateLensReviewInput; output: GetReviewTemplateLensReviewOutput };
  GetWorkload: { input: GetWorkloadInput; output: GetWorkloadOutput };
  ImportLens: { input: ImportLensInput; output: ImportLensOutput };
  ListAgentContexts: { input: ListAgentContextsRequest; output: ListAgentContextsResponse };
  ListAgentGoals: { input: ListAgentGoalsRequest; output: ListAgentGoalsResponse };
  ListAgentProfiles: { input: ListAgentProfilesRequest; output: ListAgentProfilesResponse };
  ListAgentRecommendationGenerations: { input: ListAgentRecommendationGenerationsRequest; output: ListAgentRecommendationGenerationsResponse };
  ListAgentRecommendationItems: { input: ListAgentRecommendationItemsRequest; output: ListAgentRecommendationItemsResponse };
  ListAgentRecommendations: { input: ListAgentRecommendationsRequest; output: ListAgentRecommendationsResponse };
  ListAnswers: { input: ListAnswersInput; output: ListAnswersOutput };
  ListCheckDetails: { input: ListCheckDetailsInput; output: ListCheckDetailsOutput };
  ListCheckSummaries: { input: ListCheckSummariesInput; output: ListCheckSummariesOutput };
  ListLensReviewImprovements: { input: ListLensReviewImprovementsInput; output: ListLensReviewImprovementsOutput };
  ListLensReviews: { input: ListLensReviewsInput; output: ListLensReviewsOutput };
  ListLensShares: { input: ListLensSharesInput; output: ListLensSharesOutput };
  ListLenses: { input: ListLensesInput; output: ListLensesOutput };
  ListMilestones: { input: ListMilestonesInput; output: ListMilestonesOutput };
  ListNotifications: { input: ListNotificationsInput; output: ListNotificationsOutput };
  ListProfileNotifications: { input: ListProfileNotificationsInput; output: ListProfileNotificationsOutput };
  ListProfileShares: { input: ListProfileSharesInput; output: ListProfileSharesOutput };
  ListProfiles: { input: ListProfilesInput; output: ListProfilesOutput };
  ListReviewTemplateAnswers: { input: ListReviewTemplateAnswersInput; output: ListReviewTemplateAnswersOutput };
  ListReviewTemplates: { input: ListReviewTemplatesInput; output: ListReviewTemplatesOutput };
  ListShareInvitations: { input: ListShareInvitationsInput; output: ListShareInvitationsOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  ListTemplateShares: { input: ListTemplateSharesInput; output: ListTemplateSharesOutput };
  ListWorkloadShares: { input: ListWorkloadSharesInput; output: ListWorkloadSharesOutput };
  ListWorkloads: { input: ListWorkloadsInput; output: ListWorkloadsOutput };
  PutAgentRecommendationFeedback: { input: PutAgentRecommendationFeedbackRequest; output: PutAgentRecommendationFeedbackResponse };
  StartAgentRecommendationGeneration: { input: StartAgentRecommendationGenerationRequest; output: StartAgentRecommendationGenerationResponse };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateAgentContext: { input: UpdateAgentContextRequest; output: UpdateAgentContextResponse };
  UpdateAgentGoal: { input: UpdateAgentGoalRequest; output: UpdateAgentGoalResponse };
  UpdateAgentProfile: { input: UpdateAgentProfileRequest; output: UpdateAgentProfileResponse };
  UpdateAgentRecommendationStatus: { input: UpdateAgentRecommendationStatusRequest; output: UpdateAgentRecommendationStatusResponse };
  UpdateAnswer: { input: UpdateAnswerInput; output: UpdateAnswerOutput };
  UpdateGlobalSettings: { input: UpdateGlobalSettingsInput; output: {} };
  UpdateIntegration: { input: UpdateIntegrationInput; output: {} };
  UpdateLensReview: { input: UpdateLensReviewInput; output: UpdateLensReviewOutput };
  UpdateProfile: { input: UpdateProfileInput; output: UpdateProfileOutput };
  UpdateReviewTemplate: { input: UpdateReviewTemplateInput; output: UpdateReviewTemplateOutput };
  UpdateReviewTemplateAnswer: { input: UpdateReviewTemplateAnswerInput; output: UpdateReviewTemplateAnswerOutput };
  UpdateReviewTemplateLensReview: { input: UpdateReviewTemplateLensReviewInput; output: UpdateReviewTemplateLensReviewOutput };
  UpdateShareInvitation: { input: UpdateShareInvitationInput; output: UpdateShareInvitationOutput };
  UpdateWorkload: { input: UpdateWorkloadInput; output: UpdateWorkloadOutput };
  UpdateWorkloadShare: { input: UpdateWorkloadShareInput; output: UpdateWorkloadShareOutput };
  UpgradeLensReview: { input: UpgradeLensReviewInput; output: {} };
  UpgradeProfileVersion: { input: UpgradeProfileVersionInput; output: {} };
  UpgradeReviewTemplateLensReview: { input: UpgradeReviewTemplateLensReviewInput; output: {} };
}

export interface AccountJiraConfigurationInput {
  IssueManagementStatus?: string | undefined;
  IssueManagementType?: string | undefined;
  JiraProjectKey?: string | undefined;
  IntegrationStatus?: string | undefined;
}

export interface AccountJiraConfigurationOutput {
  IntegrationStatus?: string | undefined;
  IssueManagementStatus?: string | undefined;
  IssueManagementType?: string | undefined;
  Subdomain?: string | undefined;
  JiraProjectKey?: string | undefined;
  StatusMessage?: string | undefined;
}

export interface AdditionalResources {
  Type?: string | undefined;
  Content?: readonly ChoiceContent[] | undefined;
}

export interface AgentProfileSummary {
  name?: string | undefined;
  pillars?: readonly string[] | undefined;
  executionRoleArn?: string | undefined;
  aggregationConfiguration?: readonly AggregationConfiguration[] | undefined;
  arn?: string | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  displayName?: string | undefined;
  description?: string | undefined;
  businessOverview?: string | undefined;
  deletionProtection?: boolean | undefined;
  eligibleForScheduledGeneration?: boolean | undefined;
  eligibleForArchitectureGeneration?: boolean | undefined;
  fieldErrors?: { [key: string]: string } | undefined;
  tags?: readonly Tag[] | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface AgentRecommendationGenerationSummary {
  id?: string | undefined;
  profileArn?: string | undefined;
  status?: string | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  name?: string | undefined;
  estimatedCompletionTime?: Date | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface AgentRecommendationItemSummary {
  id?: string | undefined;
  recommendationArn?: string | undefined;
  type?: string | undefined;
  metadata?: unknown | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface AgentRecommendationRemediation {
  recommendationArn?: string | undefined;
  type?: string | undefined;
  steps?: readonly RemediationStep[] | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  resourceLinks?: readonly ResourceLink[] | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface AgentRecommendationSummary {
  recommendationArn?: string | undefined;
  profileArn?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  type?: string | undefined;
  pillar?: string | undefined;
  priority?: string | undefined;
  effort?: string | undefined;
  status?: string | undefined;
  state?: string | undefined;
  impact?: string | undefined;
  roi?: Roi | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  updateReason?: string | undefined;
  numberOfResources?: number | undefined;
  awsServices?: readonly string[] | undefined;
  businessUnits?: readonly string[] | undefined;
  applications?: readonly string[] | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface AggregationConfiguration {
  accountId: string;
  regions: readonly string[];
  accessRoleArn: string;
}

export interface Answer {
  QuestionId?: string | undefined;
  PillarId?: string | undefined;
  QuestionTitle?: string | undefined;
  QuestionDescription?: string | undefined;
  ImprovementPlanUrl?: string | undefined;
  HelpfulResourceUrl?: string | undefined;
  HelpfulResourceDisplayText?: string | undefined;
  Choices?: readonly Choice[] | undefined;
  SelectedChoices?: readonly string[] | undefined;
  ChoiceAnswers?: readonly ChoiceAnswer[] | undefined;
  IsApplicable?: boolean | undefined;
  Risk?: string | undefined;
  Notes?: string | undefined;
  Reason?: string | undefined;
  JiraConfiguration?: JiraConfiguration | undefined;
}

export interface AnswerSummary {
  QuestionId?: string | undefined;
  PillarId?: string | undefined;
  QuestionTitle?: string | undefined;
  Choices?: readonly Choice[] | undefined;
  SelectedChoices?: readonly string[] | undefined;
  ChoiceAnswerSummaries?: readonly ChoiceAnswerSummary[] | undefined;
  IsApplicable?: boolean | undefined;
  Risk?: string | undefined;
  Reason?: string | undefined;
  QuestionType?: string | undefined;
  JiraConfiguration?: JiraConfiguration | undefined;
}

export interface AssociateLensesInput {
  WorkloadId: string;
  LensAliases: readonly string[];
}

export interface AssociateProfilesInput {
  WorkloadId: string;
  ProfileArns: readonly string[];
}

export interface BestPractice {
  ChoiceId?: string | undefined;
  ChoiceTitle?: string | undefined;
}

export interface CheckDetail {
  Id?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Provider?: string | undefined;
  LensArn?: string | undefined;
  PillarId?: string | undefined;
  QuestionId?: string | undefined;
  ChoiceId?: string | undefined;
  Status?: string | undefined;
  AccountId?: string | undefined;
  FlaggedResources?: number | undefined;
  Reason?: string | undefined;
  UpdatedAt?: Date | undefined;
}

export interface CheckSummary {
  Id?: string | undefined;
  Name?: string | undefined;
  Provider?: string | undefined;
  Description?: string | undefined;
  UpdatedAt?: Date | undefined;
  LensArn?: string | undefined;
  PillarId?: string | undefined;
  QuestionId?: string | undefined;
  ChoiceId?: string | undefined;
  Status?: string | undefined;
  AccountSummary?: { [key: string]: number } | undefined;
}

export interface Choice {
  ChoiceId?: string | undefined;
  Title?: string | undefined;
  Description?: string | undefined;
  HelpfulResource?: ChoiceContent | undefined;
  ImprovementPlan?: ChoiceContent | undefined;
  AdditionalResources?: readonly AdditionalResources[] | undefined;
}

export interface ChoiceAnswer {
  ChoiceId?: string | undefined;
  Status?: string | undefined;
  Reason?: string | undefined;
  Notes?: string | undefined;
}

export interface ChoiceAnswerSummary {
  ChoiceId?: string | undefined;
  Status?: string | undefined;
  Reason?: string | undefined;
}

export interface ChoiceContent {
  DisplayText?: string | undefined;
  Url?: string | undefined;
}

export interface ChoiceImprovementPlan {
  ChoiceId?: string | undefined;
  DisplayText?: string | undefined;
  ImprovementPlanUrl?: string | undefined;
}

export interface ChoiceUpdate {
  Status: string;
  Reason?: string | undefined;
  Notes?: string | undefined;
}

export interface ConsolidatedReportMetric {
  MetricType?: string | undefined;
  RiskCounts?: { [key: string]: number } | undefined;
  WorkloadId?: string | undefined;
  WorkloadName?: string | undefined;
  WorkloadArn?: string | undefined;
  UpdatedAt?: Date | undefined;
  Lenses?: readonly LensMetric[] | undefined;
  LensesAppliedCount?: number | undefined;
}

export interface ContextContent {
  accountIds?: readonly string[] | undefined;
  regions?: readonly string[] | undefined;
  awsServices?: readonly string[] | undefined;
  resourceTypes?: readonly string[] | undefined;
  resourceTags?: readonly ContextResourceTag[] | undefined;
  applicationOverview?: string | undefined;
  industry?: string | undefined;
  applicationType?: string | undefined;
  criticality?: string | undefined;
  architectureOverview?: string | undefined;
  additionalContext?: string | undefined;
}

export interface ContextResourceTag {
  key: string;
  value: string;
}

export interface ContextSummary {
  id?: string | undefined;
  profileArn?: string | undefined;
  title?: string | undefined;
  contextType?: string | undefined;
  content?: ContextContent | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  applicationType?: string | undefined;
  criticality?: string | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface CreateAgentContextRequest {
  profileArn: string;
  title: string;
  contextType: string;
  content: ContextContent;
  clientToken?: string | undefined;
}

export interface CreateAgentContextResponse {
  context?: ContextSummary | undefined;
}

export interface CreateAgentGoalRequest {
  profileArn: string;
  pillars: readonly string[];
  title: string;
  clientToken?: string | undefined;
  description?: string | undefined;
}

export interface CreateAgentGoalResponse {
  goal?: GoalSummary | undefined;
}

export interface CreateAgentProfileRequest {
  name: string;
  pillars: readonly string[];
  executionRoleArn: string;
  aggregationConfiguration: readonly AggregationConfiguration[];
  displayName?: string | undefined;
  description?: string | undefined;
  businessOverview?: string | undefined;
  deletionProtection?: boolean | undefined;
  clientToken?: string | undefined;
  tags?: readonly Tag[] | undefined;
}

export interface CreateAgentProfileResponse {
  name?: string | undefined;
  pillars?: readonly string[] | undefined;
  executionRoleArn?: string | undefined;
  aggregationConfiguration?: readonly AggregationConfiguration[] | undefined;
  arn?: string | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  displayName?: string | undefined;
  description?: string | undefined;
  businessOverview?: string | undefined;
  deletionProtection?: boolean | undefined;
  eligibleForScheduledGeneration?: boolean | undefined;
  eligibleForArchitectureGeneration?: boolean | undefined;
  fieldErrors?: { [key: string]: string } | undefined;
  tags?: readonly Tag[] | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface CreateLensShareInput {
  LensAlias: string;
  SharedWith: string;
  ClientRequestToken?: string | undefined;
}

export interface CreateLensShareOutput {
  ShareId?: string | undefined;
}

export interface CreateLensVersionInput {
  LensAlias: string;
  LensVersion: string;
  IsMajorVersion?: boolean | undefined;
  ClientRequestToken?: string | undefined;
}

export interface CreateLensVersionOutput {
  LensArn?: string | undefined;
  LensVersion?: string | undefined;
}

export interface CreateMilestoneInput {
  WorkloadId: string;
  MilestoneName: string;
  ClientRequestToken?: string | undefined;
}

export interface CreateMilestoneOutput {
  WorkloadId?: string | undefined;
  MilestoneNumber?: number | undefined;
}

export interface CreateProfileInput {
  ProfileName: string;
  ProfileDescription: string;
  ProfileQuestions: readonly ProfileQuestionUpdate[];
  ClientRequestToken?: string | undefined;
  Tags?: { [key: string]: string } | undefined;
}

export interface CreateProfileOutput {
  ProfileArn?: string | undefined;
  ProfileVersion?: string | undefined;
}

export interface CreateProfileShareInput {
  ProfileArn: string;
  SharedWith: string;
  ClientRequestToken?: string | undefined;
}

export interface CreateProfileShareOutput {
  ShareId?: string | undefined;
  ProfileArn?: string | undefined;
}

export interface CreateReviewTemplateInput {
  TemplateName: string;
  Description: string;
  Lenses: readonly string[];
  Notes?: string | undefined;
  Tags?: { [key: string]: string } | undefined;
  ClientRequestToken?: string | undefined;
}

export interface CreateReviewTemplateOutput {
  TemplateArn?: string | undefined;
}

export interface CreateTemplateShareInput {
  TemplateArn: string;
  SharedWith: string;
  ClientRequestToken?: string | undefined;
}

export interface CreateTemplateShareOutput {
  TemplateArn?: string | undefined;
  ShareId?: string | undefined;
}

export interface CreateWorkloadInput {
  WorkloadName: string;
  Description: string;
  Environment: string;
  Lenses: readonly string[];
  AccountIds?: readonly string[] | undefined;
  AwsRegions?: readonly string[] | undefined;
  NonAwsRegions?: readonly string[] | undefined;
  PillarPriorities?: readonly string[] | undefined;
  ArchitecturalDesign?: string | undefined;
  ReviewOwner?: string | undefined;
  IndustryType?: string | undefined;
  Industry?: string | undefined;
  Notes?: string | undefined;
  ClientRequestToken?: string | undefined;
  Tags?: { [key: string]: string } | undefined;
  DiscoveryConfig?: WorkloadDiscoveryConfig | undefined;
  Applications?: readonly string[] | undefined;
  ProfileArns?: readonly string[] | undefined;
  ReviewTemplateArns?: readonly string[] | undefined;
  JiraConfiguration?: WorkloadJiraConfigurationInput | undefined;
}

export interface CreateWorkloadOutput {
  WorkloadId?: string | undefined;
  WorkloadArn?: string | undefined;
}

export interface CreateWorkloadShareInput {
  WorkloadId: string;
  SharedWith: string;
  PermissionType: string;
  ClientRequestToken?: string | undefined;
}

export interface CreateWorkloadShareOutput {
  WorkloadId?: string | undefined;
  ShareId?: string | undefined;
}

export interface CrossPillarBenefit {
  pillar?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  impact?: string | undefined;
}

export interface DeleteAgentContextRequest {
  profileArn: string;
  id: string;
}

export interface DeleteAgentContextResponse {}

export interface DeleteAgentGoalRequest {
  profileArn: string;
  id: string;
}

export interface DeleteAgentGoalResponse {}

export interface DeleteAgentProfileRequest {
  profileArn: string;
}

export interface DeleteAgentProfileResponse {}

export interface DeleteLensInput {
  LensAlias: string;
  LensStatus: string;
  ClientRequestToken?: string | undefined;
}

export interface DeleteLensShareInput {
  ShareId: string;
  LensAlias: string;
  ClientRequestToken?: string | undefined;
}

export interface DeleteProfileInput {
  ProfileArn: string;
  ClientRequestToken?: string | undefined;
}

export interface DeleteProfileShareInput {
  ShareId: string;
  ProfileArn: string;
  ClientRequestToken?: string | undefined;
}

export interface DeleteReviewTemplateInput {
  TemplateArn: string;
  ClientRequestToken?: string | undefined;
}

export interface DeleteTemplateShareInput {
  ShareId: string;
  TemplateArn: string;
  ClientRequestToken?: string | undefined;
}

export interface DeleteWorkloadInput {
  WorkloadId: string;
  ClientRequestToken?: string | undefined;
}

export interface DeleteWorkloadShareInput {
  ShareId: string;
  WorkloadId: string;
  ClientRequestToken?: string | undefined;
}

export interface DisassociateLensesInput {
  WorkloadId: string;
  LensAliases: readonly string[];
}

export interface DisassociateProfilesInput {
  WorkloadId: string;
  ProfileArns: readonly string[];
}

export interface ErrorDetails {
  code?: string | undefined;
  message?: string | undefined;
}

export interface ExportLensInput {
  LensAlias: string;
  LensVersion?: string | undefined;
}

export interface ExportLensOutput {
  LensJSON?: string | undefined;
}

export interface GetAgentContextRequest {
  profileArn: string;
  id: string;
}

export interface GetAgentContextResponse {
  context?: ContextSummary | undefined;
}

export interface GetAgentGoalRequest {
  profileArn: string;
  id: string;
}

export interface GetAgentGoalResponse {
  goal?: GoalSummary | undefined;
}

export interface GetAgentProfileRequest {
  profileArn: string;
}

export interface GetAgentProfileResponse {
  name?: string | undefined;
  pillars?: readonly string[] | undefined;
  executionRoleArn?: string | undefined;
  aggregationConfiguration?: readonly AggregationConfiguration[] | undefined;
  arn?: string | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  displayName?: string | undefined;
  description?: string | undefined;
  businessOverview?: string | undefined;
  deletionProtection?: boolean | undefined;
  eligibleForScheduledGeneration?: boolean | undefined;
  eligibleForArchitectureGeneration?: boolean | undefined;
  fieldErrors?: { [key: string]: string } | undefined;
  tags?: readonly Tag[] | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface GetAgentRecommendationGenerationRequest {
  profileArn: string;
  generationId: string;
}

export interface GetAgentRecommendationGenerationResponse {
  id?: string | undefined;
  profileArn?: string | undefined;
  status?: string | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  name?: string | undefined;
  estimatedCompletionTime?: Date | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
  additionalContext?: unknown | undefined;
  scope?: Scope | undefined;
  startedAt?: Date | undefined;
  endedAt?: Date | undefined;
  progress?: Progress | undefined;
  errorDetails?: ErrorDetails | undefined;
}

export interface GetAgentRecommendationRequest {
  recommendationArn: string;
  remediationType?: string | undefined;
}

export interface GetAgentRecommendationResponse {
  recommendationArn?: string | undefined;
  profileArn?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  type?: string | undefined;
  pillar?: string | undefined;
  priority?: string | undefined;
  effort?: string | undefined;
  status?: string | undefined;
  state?: string | undefined;
  impact?: string | undefined;
  roi?: Roi | undefined;
  impactDetails?: readonly string[] | undefined;
  insights?: readonly Insight[] | undefined;
  highlights?: readonly string[] | undefined;
  remediationSummary?: RemediationSummary | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  updateReason?: string | undefined;
  numberOfResources?: number | undefined;
  awsServices?: readonly string[] | undefined;
  businessUnits?: readonly string[] | undefined;
  applications?: readonly string[] | undefined;
  crossPillarBenefits?: readonly CrossPillarBenefit[] | undefined;
  tradeOffs?: readonly TradeOff[] | undefined;
  sources?: readonly string[] | undefined;
  goals?: readonly RecommendationGoal[] | undefined;
  tags?: readonly Tag[] | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
  remediations?: readonly AgentRecommendationRemediation[] | undefined;
}

export interface GetAnswerInput {
  WorkloadId: string;
  LensAlias: string;
  QuestionId: string;
  MilestoneNumber?: number | undefined;
}

export interface GetAnswerOutput {
  WorkloadId?: string | undefined;
  MilestoneNumber?: number | undefined;
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  Answer?: Answer | undefined;
}

export interface GetConsolidatedReportInput {
  Format: string;
  IncludeSharedResources?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetConsolidatedReportOutput {
  Metrics?: readonly ConsolidatedReportMetric[] | undefined;
  NextToken?: string | undefined;
  Base64String?: string | undefined;
}

export interface GetGlobalSettingsOutput {
  OrganizationSharingStatus?: string | undefined;
  DiscoveryIntegrationStatus?: string | undefined;
  JiraConfiguration?: AccountJiraConfigurationOutput | undefined;
}

export interface GetLensInput {
  LensAlias: string;
  LensVersion?: string | undefined;
}

export interface GetLensOutput {
  Lens?: Lens | undefined;
}

export interface GetLensReviewInput {
  WorkloadId: string;
  LensAlias: string;
  MilestoneNumber?: number | undefined;
}

export interface GetLensReviewOutput {
  WorkloadId?: string | undefined;
  MilestoneNumber?: number | undefined;
  LensReview?: LensReview | undefined;
}

export interface GetLensReviewReportInput {
  WorkloadId: string;
  LensAlias: string;
  MilestoneNumber?: number | undefined;
}

export interface GetLensReviewReportOutput {
  WorkloadId?: string | undefined;
  MilestoneNumber?: number | undefined;
  LensReviewReport?: LensReviewReport | undefined;
}

export interface GetLensVersionDifferenceInput {
  LensAlias: string;
  BaseLensVersion?: string | undefined;
  TargetLensVersion?: string | undefined;
}

export interface GetLensVersionDifferenceOutput {
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  BaseLensVersion?: string | undefined;
  TargetLensVersion?: string | undefined;
  LatestLensVersion?: string | undefined;
  VersionDifferences?: VersionDifferences | undefined;
}

export interface GetMilestoneInput {
  WorkloadId: string;
  MilestoneNumber: number;
}

export interface GetMilestoneOutput {
  WorkloadId?: string | undefined;
  Milestone?: Milestone | undefined;
}

export interface GetProfileInput {
  ProfileArn: string;
  ProfileVersion?: string | undefined;
}

export interface GetProfileOutput {
  Profile?: Profile | undefined;
}

export interface GetProfileTemplateInput {}

export interface GetProfileTemplateOutput {
  ProfileTemplate?: ProfileTemplate | undefined;
}

export interface GetReviewTemplateAnswerInput {
  TemplateArn: string;
  LensAlias: string;
  QuestionId: string;
}

export interface GetReviewTemplateAnswerOutput {
  TemplateArn?: string | undefined;
  LensAlias?: string | undefined;
  Answer?: ReviewTemplateAnswer | undefined;
}

export interface GetReviewTemplateInput {
  TemplateArn: string;
}

export interface GetReviewTemplateLensReviewInput {
  TemplateArn: string;
  LensAlias: string;
}

export interface GetReviewTemplateLensReviewOutput {
  TemplateArn?: string | undefined;
  LensReview?: ReviewTemplateLensReview | undefined;
}

export interface GetReviewTemplateOutput {
  ReviewTemplate?: ReviewTemplate | undefined;
}

export interface GetWorkloadInput {
  WorkloadId: string;
}

export interface GetWorkloadOutput {
  Workload?: Workload | undefined;
}

export interface GoalSummary {
  id?: string | undefined;
  profileArn?: string | undefined;
  pillars?: readonly string[] | undefined;
  title?: string | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  description?: string | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface ImportLensInput {
  JSONString: string;
  LensAlias?: string | undefined;
  ClientRequestToken?: string | undefined;
  Tags?: { [key: string]: string } | undefined;
}

export interface ImportLensOutput {
  LensArn?: string | undefined;
  Status?: string | undefined;
}

export interface ImprovementSummary {
  QuestionId?: string | undefined;
  PillarId?: string | undefined;
  QuestionTitle?: string | undefined;
  Risk?: string | undefined;
  ImprovementPlanUrl?: string | undefined;
  ImprovementPlans?: readonly ChoiceImprovementPlan[] | undefined;
  JiraConfiguration?: JiraConfiguration | undefined;
}

export interface Insight {
  usagePattern?: string | undefined;
  signalsDetected?: string | undefined;
}

export interface JiraConfiguration {
  JiraIssueUrl?: string | undefined;
  LastSyncedTime?: Date | undefined;
}

export interface JiraSelectedQuestionConfiguration {
  SelectedPillars?: readonly SelectedPillar[] | undefined;
}

export interface Lens {
  LensArn?: string | undefined;
  LensVersion?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Owner?: string | undefined;
  ShareInvitationId?: string | undefined;
  Tags?: { [key: string]: string } | undefined;
}

export interface LensMetric {
  LensArn?: string | undefined;
  Pillars?: readonly PillarMetric[] | undefined;
  RiskCounts?: { [key: string]: number } | undefined;
}

export interface LensReview {
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  LensVersion?: string | undefined;
  LensName?: string | undefined;
  LensStatus?: string | undefined;
  PillarReviewSummaries?: readonly PillarReviewSummary[] | undefined;
  JiraConfiguration?: JiraSelectedQuestionConfiguration | undefined;
  UpdatedAt?: Date | undefined;
  Notes?: string | undefined;
  RiskCounts?: { [key: string]: number } | undefined;
  NextToken?: string | undefined;
  Profiles?: readonly WorkloadProfile[] | undefined;
  PrioritizedRiskCounts?: { [key: string]: number } | undefined;
}

export interface LensReviewReport {
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  Base64String?: string | undefined;
}

export interface LensReviewSummary {
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  LensVersion?: string | undefined;
  LensName?: string | undefined;
  LensStatus?: string | undefined;
  UpdatedAt?: Date | undefined;
  RiskCounts?: { [key: string]: number } | undefined;
  Profiles?: readonly WorkloadProfile[] | undefined;
  PrioritizedRiskCounts?: { [key: string]: number } | undefined;
}

export interface LensShareSummary {
  ShareId?: string | undefined;
  SharedWith?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
}

export interface LensSummary {
  LensArn?: string | undefined;
  LensAlias?: string | undefined;
  LensName?: string | undefined;
  LensType?: string | undefined;
  Description?: string | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
  LensVersion?: string | undefined;
  Owner?: string | undefined;
  LensStatus?: string | undefined;
}

export interface LensUpgradeSummary {
  WorkloadId?: string | undefined;
  WorkloadName?: string | undefined;
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  CurrentLensVersion?: string | undefined;
  LatestLensVersion?: string | undefined;
  ResourceArn?: string | undefined;
  ResourceName?: string | undefined;
}

export interface ListAgentContextsRequest {
  profileArn: string;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListAgentContextsResponse {
  items?: readonly ContextSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListAgentGoalsRequest {
  profileArn: string;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListAgentGoalsResponse {
  items?: readonly GoalSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListAgentProfilesRequest {
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListAgentProfilesResponse {
  items?: readonly AgentProfileSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListAgentRecommendationGenerationsRequest {
  profileArn: string;
  recommendationType?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListAgentRecommendationGenerationsResponse {
  items?: readonly AgentRecommendationGenerationSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListAgentRecommendationItemsRequest {
  recommendationArn: string;
  type?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListAgentRecommendationItemsResponse {
  items?: readonly AgentRecommendationItemSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListAgentRecommendationsRequest {
  profileArn: string;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
  state?: string | undefined;
  pillar?: string | undefined;
}

export interface ListAgentRecommendationsResponse {
  items?: readonly AgentRecommendationSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListAnswersInput {
  WorkloadId: string;
  LensAlias: string;
  PillarId?: string | undefined;
  MilestoneNumber?: number | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  QuestionPriority?: string | undefined;
}

export interface ListAnswersOutput {
  WorkloadId?: string | undefined;
  MilestoneNumber?: number | undefined;
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  AnswerSummaries?: readonly AnswerSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCheckDetailsInput {
  WorkloadId: string;
  LensArn: string;
  PillarId: string;
  QuestionId: string;
  ChoiceId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListCheckDetailsOutput {
  CheckDetails?: readonly CheckDetail[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCheckSummariesInput {
  WorkloadId: string;
  LensArn: string;
  PillarId: string;
  QuestionId: string;
  ChoiceId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListCheckSummariesOutput {
  CheckSummaries?: readonly CheckSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListLensReviewImprovementsInput {
  WorkloadId: string;
  LensAlias: string;
  PillarId?: string | undefined;
  MilestoneNumber?: number | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  QuestionPriority?: string | undefined;
}

export interface ListLensReviewImprovementsOutput {
  WorkloadId?: string | undefined;
  MilestoneNumber?: number | undefined;
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  ImprovementSummaries?: readonly ImprovementSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListLensReviewsInput {
  WorkloadId: string;
  MilestoneNumber?: number | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListLensReviewsOutput {
  WorkloadId?: string | undefined;
  MilestoneNumber?: number | undefined;
  LensReviewSummaries?: readonly LensReviewSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListLensSharesInput {
  LensAlias: string;
  SharedWithPrefix?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Status?: string | undefined;
}

export interface ListLensSharesOutput {
  LensShareSummaries?: readonly LensShareSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListLensesInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  LensType?: string | undefined;
  LensStatus?: string | undefined;
  LensName?: string | undefined;
}

export interface ListLensesOutput {
  LensSummaries?: readonly LensSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListMilestonesInput {
  WorkloadId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListMilestonesOutput {
  WorkloadId?: string | undefined;
  MilestoneSummaries?: readonly MilestoneSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListNotificationsInput {
  WorkloadId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  ResourceArn?: string | undefined;
}

export interface ListNotificationsOutput {
  NotificationSummaries?: readonly NotificationSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListProfileNotificationsInput {
  WorkloadId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListProfileNotificationsOutput {
  NotificationSummaries?: readonly ProfileNotificationSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListProfileSharesInput {
  ProfileArn: string;
  SharedWithPrefix?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Status?: string | undefined;
}

export interface ListProfileSharesOutput {
  ProfileShareSummaries?: readonly ProfileShareSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListProfilesInput {
  ProfileNamePrefix?: string | undefined;
  ProfileOwnerType?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListProfilesOutput {
  ProfileSummaries?: readonly ProfileSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListReviewTemplateAnswersInput {
  TemplateArn: string;
  LensAlias: string;
  PillarId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListReviewTemplateAnswersOutput {
  TemplateArn?: string | undefined;
  LensAlias?: string | undefined;
  AnswerSummaries?: readonly ReviewTemplateAnswerSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListReviewTemplatesInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListReviewTemplatesOutput {
  ReviewTemplates?: readonly ReviewTemplateSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListShareInvitationsInput {
  WorkloadNamePrefix?: string | undefined;
  LensNamePrefix?: string | undefined;
  ShareResourceType?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  ProfileNamePrefix?: string | undefined;
  TemplateNamePrefix?: string | undefined;
}

export interface ListShareInvitationsOutput {
  ShareInvitationSummaries?: readonly ShareInvitationSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceInput {
  WorkloadArn: string;
}

export interface ListTagsForResourceOutput {
  Tags?: { [key: string]: string } | undefined;
}

export interface ListTemplateSharesInput {
  TemplateArn: string;
  SharedWithPrefix?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Status?: string | undefined;
}

export interface ListTemplateSharesOutput {
  TemplateArn?: string | undefined;
  TemplateShareSummaries?: readonly TemplateShareSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListWorkloadSharesInput {
  WorkloadId: string;
  SharedWithPrefix?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Status?: string | undefined;
}

export interface ListWorkloadSharesOutput {
  WorkloadId?: string | undefined;
  WorkloadShareSummaries?: readonly WorkloadShareSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListWorkloadsInput {
  WorkloadNamePrefix?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListWorkloadsOutput {
  WorkloadSummaries?: readonly WorkloadSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface Milestone {
  MilestoneNumber?: number | undefined;
  MilestoneName?: string | undefined;
  RecordedAt?: Date | undefined;
  Workload?: Workload | undefined;
}

export interface MilestoneSummary {
  MilestoneNumber?: number | undefined;
  MilestoneName?: string | undefined;
  RecordedAt?: Date | undefined;
  WorkloadSummary?: WorkloadSummary | undefined;
}

export interface NotificationSummary {
  Type?: string | undefined;
  LensUpgradeSummary?: LensUpgradeSummary | undefined;
}

export interface PillarDifference {
  PillarId?: string | undefined;
  PillarName?: string | undefined;
  DifferenceStatus?: string | undefined;
  QuestionDifferences?: readonly QuestionDifference[] | undefined;
}

export interface PillarItem {
  pillar: string;
  ids: readonly string[];
}

export interface PillarMetric {
  PillarId?: string | undefined;
  RiskCounts?: { [key: string]: number } | undefined;
  Questions?: readonly QuestionMetric[] | undefined;
}

export interface PillarReviewSummary {
  PillarId?: string | undefined;
  PillarName?: string | undefined;
  Notes?: string | undefined;
  RiskCounts?: { [key: string]: number } | undefined;
  PrioritizedRiskCounts?: { [key: string]: number } | undefined;
}

export interface Profile {
  ProfileArn?: string | undefined;
  ProfileVersion?: string | undefined;
  ProfileName?: string | undefined;
  ProfileDescription?: string | undefined;
  ProfileQuestions?: readonly ProfileQuestion[] | undefined;
  Owner?: string | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
  ShareInvitationId?: string | undefined;
  Tags?: { [key: string]: string } | undefined;
}

export interface ProfileChoice {
  ChoiceId?: string | undefined;
  ChoiceTitle?: string | undefined;
  ChoiceDescription?: string | undefined;
}

export interface ProfileNotificationSummary {
  CurrentProfileVersion?: string | undefined;
  LatestProfileVersion?: string | undefined;
  Type?: string | undefined;
  ProfileArn?: string | undefined;
  ProfileName?: string | undefined;
  WorkloadId?: string | undefined;
  WorkloadName?: string | undefined;
}

export interface ProfileQuestion {
  QuestionId?: string | undefined;
  QuestionTitle?: string | undefined;
  QuestionDescription?: string | undefined;
  QuestionChoices?: readonly ProfileChoice[] | undefined;
  SelectedChoiceIds?: readonly string[] | undefined;
  MinSelectedChoices?: number | undefined;
  MaxSelectedChoices?: number | undefined;
}

export interface ProfileQuestionUpdate {
  QuestionId?: string | undefined;
  SelectedChoiceIds?: readonly string[] | undefined;
}

export interface ProfileShareSummary {
  ShareId?: string | undefined;
  SharedWith?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
}

export interface ProfileSummary {
  ProfileArn?: string | undefined;
  ProfileVersion?: string | undefined;
  ProfileName?: string | undefined;
  ProfileDescription?: string | undefined;
  Owner?: string | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
}

export interface ProfileTemplate {
  TemplateName?: string | undefined;
  TemplateQuestions?: readonly ProfileTemplateQuestion[] | undefined;
  CreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
}

export interface ProfileTemplateChoice {
  ChoiceId?: string | undefined;
  ChoiceTitle?: string | undefined;
  ChoiceDescription?: string | undefined;
}

export interface ProfileTemplateQuestion {
  QuestionId?: string | undefined;
  QuestionTitle?: string | undefined;
  QuestionDescription?: string | undefined;
  QuestionChoices?: readonly ProfileTemplateChoice[] | undefined;
  MinSelectedChoices?: number | undefined;
  MaxSelectedChoices?: number | undefined;
}

export interface Progress {
  stepsCompleted?: number | undefined;
  totalSteps?: number | undefined;
  completionPercentage?: number | undefined;
}

export interface PutAgentRecommendationFeedbackRequest {
  recommendationArn: string;
  type: string;
  feedbackCategory?: string | undefined;
  comments?: string | undefined;
}

export interface PutAgentRecommendationFeedbackResponse {}

export interface QuestionDifference {
  QuestionId?: string | undefined;
  QuestionTitle?: string | undefined;
  DifferenceStatus?: string | undefined;
}

export interface QuestionMetric {
  QuestionId?: string | undefined;
  Risk?: string | undefined;
  BestPractices?: readonly BestPractice[] | undefined;
}

export interface RecommendationGoal {
  title?: string | undefined;
}

export interface RemediationStep {
  content?: string | undefined;
  title?: string | undefined;
}

export interface RemediationSummary {
  recommendation?: string | undefined;
  steps?: readonly string[] | undefined;
}

export interface ResourceLink {
  url?: string | undefined;
  title?: string | undefined;
}

export interface ReviewTemplate {
  Description?: string | undefined;
  Lenses?: readonly string[] | undefined;
  Notes?: string | undefined;
  QuestionCounts?: { [key: string]: number } | undefined;
  Owner?: string | undefined;
  UpdatedAt?: Date | undefined;
  TemplateArn?: string | undefined;
  TemplateName?: string | undefined;
  Tags?: { [key: string]: string } | undefined;
  UpdateStatus?: string | undefined;
  ShareInvitationId?: string | undefined;
}

export interface ReviewTemplateAnswer {
  QuestionId?: string | undefined;
  PillarId?: string | undefined;
  QuestionTitle?: string | undefined;
  QuestionDescription?: string | undefined;
  ImprovementPlanUrl?: string | undefined;
  HelpfulResourceUrl?: string | undefined;
  HelpfulResourceDisplayText?: string | undefined;
  Choices?: readonly Choice[] | undefined;
  SelectedChoices?: readonly string[] | undefined;
  ChoiceAnswers?: readonly ChoiceAnswer[] | undefined;
  IsApplicable?: boolean | undefined;
  AnswerStatus?: string | undefined;
  Notes?: string | undefined;
  Reason?: string | undefined;
}

export interface ReviewTemplateAnswerSummary {
  QuestionId?: string | undefined;
  PillarId?: string | undefined;
  QuestionTitle?: string | undefined;
  Choices?: readonly Choice[] | undefined;
  SelectedChoices?: readonly string[] | undefined;
  ChoiceAnswerSummaries?: readonly ChoiceAnswerSummary[] | undefined;
  IsApplicable?: boolean | undefined;
  AnswerStatus?: string | undefined;
  Reason?: string | undefined;
  QuestionType?: string | undefined;
}

export interface ReviewTemplateLensReview {
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  LensVersion?: string | undefined;
  LensName?: string | undefined;
  LensStatus?: string | undefined;
  PillarReviewSummaries?: readonly ReviewTemplatePillarReviewSummary[] | undefined;
  UpdatedAt?: Date | undefined;
  Notes?: string | undefined;
  QuestionCounts?: { [key: string]: number } | undefined;
  NextToken?: string | undefined;
}

export interface ReviewTemplatePillarReviewSummary {
  PillarId?: string | undefined;
  PillarName?: string | undefined;
  Notes?: string | undefined;
  QuestionCounts?: { [key: string]: number } | undefined;
}

export interface ReviewTemplateSummary {
  Description?: string | undefined;
  Lenses?: readonly string[] | undefined;
  Owner?: string | undefined;
  UpdatedAt?: Date | undefined;
  TemplateArn?: string | undefined;
  TemplateName?: string | undefined;
  UpdateStatus?: string | undefined;
}

export interface Roi {
  detail?: string | undefined;
  estimate?: string | undefined;
}

export interface Scope {
  pillars: readonly string[];
  goalIds?: readonly string[] | undefined;
  items?: readonly PillarItem[] | undefined;
}

export interface SelectedPillar {
  PillarId?: string | undefined;
  SelectedQuestionIds?: readonly string[] | undefined;
}

export interface ShareInvitation {
  ShareInvitationId?: string | undefined;
  ShareResourceType?: string | undefined;
  WorkloadId?: string | undefined;
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  ProfileArn?: string | undefined;
  TemplateArn?: string | undefined;
}

export interface ShareInvitationSummary {
  ShareInvitationId?: string | undefined;
  SharedBy?: string | undefined;
  SharedWith?: string | undefined;
  PermissionType?: string | undefined;
  ShareResourceType?: string | undefined;
  WorkloadName?: string | undefined;
  WorkloadId?: string | undefined;
  LensName?: string | undefined;
  LensArn?: string | undefined;
  ProfileName?: string | undefined;
  ProfileArn?: string | undefined;
  TemplateName?: string | undefined;
  TemplateArn?: string | undefined;
}

export interface StartAgentRecommendationGenerationRequest {
  profileArn: string;
  types: readonly string[];
  scope: Scope;
  name?: string | undefined;
  additionalContext?: unknown | undefined;
}

export interface StartAgentRecommendationGenerationResponse {
  id?: string | undefined;
  profileArn?: string | undefined;
  status?: string | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  name?: string | undefined;
  estimatedCompletionTime?: Date | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface Tag {
  key: string;
  value: string;
}

export interface TagResourceInput {
  WorkloadArn: string;
  Tags: { [key: string]: string };
}

export interface TagResourceOutput {}

export interface TemplateShareSummary {
  ShareId?: string | undefined;
  SharedWith?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
}

export interface TradeOff {
  pillar?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  risk?: string | undefined;
  mitigation?: string | undefined;
  riskExplanation?: string | undefined;
}

export interface UntagResourceInput {
  WorkloadArn: string;
  TagKeys: readonly string[];
}

export interface UntagResourceOutput {}

export interface UpdateAgentContextRequest {
  profileArn: string;
  id: string;
  clientToken?: string | undefined;
  title?: string | undefined;
  content?: ContextContent | undefined;
}

export interface UpdateAgentContextResponse {
  context?: ContextSummary | undefined;
}

export interface UpdateAgentGoalRequest {
  profileArn: string;
  id: string;
  clientToken?: string | undefined;
  pillars?: readonly string[] | undefined;
  title?: string | undefined;
  description?: string | undefined;
}

export interface UpdateAgentGoalResponse {
  goal?: GoalSummary | undefined;
}

export interface UpdateAgentProfileRequest {
  profileArn: string;
  clientToken?: string | undefined;
  displayName?: string | undefined;
  description?: string | undefined;
  executionRoleArn?: string | undefined;
  aggregationConfiguration?: readonly AggregationConfiguration[] | undefined;
  businessOverview?: string | undefined;
  pillars?: readonly string[] | undefined;
  deletionProtection?: boolean | undefined;
}

export interface UpdateAgentProfileResponse {
  name?: string | undefined;
  pillars?: readonly string[] | undefined;
  executionRoleArn?: string | undefined;
  aggregationConfiguration?: readonly AggregationConfiguration[] | undefined;
  arn?: string | undefined;
  createdBy?: string | undefined;
  createdAt?: Date | undefined;
  displayName?: string | undefined;
  description?: string | undefined;
  businessOverview?: string | undefined;
  deletionProtection?: boolean | undefined;
  eligibleForScheduledGeneration?: boolean | undefined;
  eligibleForArchitectureGeneration?: boolean | undefined;
  fieldErrors?: { [key: string]: string } | undefined;
  tags?: readonly Tag[] | undefined;
  lastModifiedBy?: string | undefined;
  lastModifiedAt?: Date | undefined;
}

export interface UpdateAgentRecommendationStatusRequest {
  recommendationArn: string;
  status: string;
  updateReason?: string | undefined;
}

export interface UpdateAgentRecommendationStatusResponse {}

export interface UpdateAnswerInput {
  WorkloadId: string;
  LensAlias: string;
  QuestionId: string;
  SelectedChoices?: readonly string[] | undefined;
  ChoiceUpdates?: { [key: string]: ChoiceUpdate } | undefined;
  Notes?: string | undefined;
  IsApplicable?: boolean | undefined;
  Reason?: string | undefined;
}

export interface UpdateAnswerOutput {
  WorkloadId?: string | undefined;
  LensAlias?: string | undefined;
  LensArn?: string | undefined;
  Answer?: Answer | undefined;
}

export interface UpdateGlobalSettingsInput {
  OrganizationSharingStatus?: string | undefined;
  DiscoveryIntegrationStatus?: string | undefined;
  JiraConfiguration?: AccountJiraConfigurationInput | undefined;
}

export interface UpdateIntegrationInput {
  WorkloadId: string;
  IntegratingService: string;
  ClientRequestToken?: string | undefined;
}

export interface UpdateLensReviewInput {
  WorkloadId: string;
  LensAlias: string;
  LensNotes?: string | undefined;
  PillarNotes?: { [key: string]: string } | undefined;
  JiraConfiguration?: JiraSelectedQuestionConfiguration | undefined;
}

export interface UpdateLensReviewOutput {
  WorkloadId?: string | undefined;
  LensReview?: LensReview | undefined;
}

export interface UpdateProfileInput {
  ProfileArn: string;
  ProfileDescription?: string | undefined;
  ProfileQuestions?: readonly ProfileQuestionUpdate[] | undefined;
}

export interface UpdateProfileOutput {
  Profile?: Profile | undefined;
}

export interface UpdateReviewTemplateAnswerInput {
  TemplateArn: string;
  LensAlias: string;
  QuestionId: string;
  SelectedChoices?: readonly string[] | undefined;
  ChoiceUpdates?: { [key: string]: ChoiceUpdate } | undefined;
  Notes?: string | undefined;
  IsApplicable?: boolean | undefined;
  Reason?: string | undefined;
}

export interface UpdateReviewTemplateAnswerOutput {
  TemplateArn?: string | undefined;
  LensAlias?: string | undefined;
  Answer?: ReviewTemplateAnswer | undefined;
}

export interface UpdateReviewTemplateInput {
  TemplateArn: string;
  TemplateName?: string | undefined;
  Description?: string | undefined;
  Notes?: string | undefined;
  LensesToAssociate?: readonly string[] | undefined;
  LensesToDisassociate?: readonly string[] | undefined;
}

export interface UpdateReviewTemplateLensReviewInput {
  TemplateArn: string;
  LensAlias: string;
  LensNotes?: string | undefined;
  PillarNotes?: { [key: string]: string } | undefined;
}

export interface UpdateReviewTemplateLensReviewOutput {
  TemplateArn?: string | undefined;
  LensReview?: ReviewTemplateLensReview | undefined;
}

export interface UpdateReviewTemplateOutput {
  ReviewTemplate?: ReviewTemplate | undefined;
}

export interface UpdateShareInvitationInput {
  ShareInvitationId: string;
  ShareInvitationAction: string;
}

export interface UpdateShareInvitationOutput {
  ShareInvitation?: ShareInvitation | undefined;
}

export interface UpdateWorkloadInput {
  WorkloadId: string;
  WorkloadName?: string | undefined;
  Description?: string | undefined;
  Environment?: string | undefined;
  AccountIds?: readonly string[] | undefined;
  AwsRegions?: readonly string[] | undefined;
  NonAwsRegions?: readonly string[] | undefined;
  PillarPriorities?: readonly string[] | undefined;
  ArchitecturalDesign?: string | undefined;
  ReviewOwner?: string | undefined;
  IsReviewOwnerUpdateAcknowledged?: boolean | undefined;
  IndustryType?: string | undefined;
  Industry?: string | undefined;
  Notes?: string | undefined;
  ImprovementStatus?: string | undefined;
  DiscoveryConfig?: WorkloadDiscoveryConfig | undefined;
  Applications?: readonly string[] | undefined;
  JiraConfiguration?: WorkloadJiraConfigurationInput | undefined;
}

export interface UpdateWorkloadOutput {
  Workload?: Workload | undefined;
}

export interface UpdateWorkloadShareInput {
  ShareId: string;
  WorkloadId: string;
  PermissionType: string;
}

export interface UpdateWorkloadShareOutput {
  WorkloadId?: string | undefined;
  WorkloadShare?: WorkloadShare | undefined;
}

export interface UpgradeLensReviewInput {
  WorkloadId: string;
  LensAlias: string;
  MilestoneName: string;
  ClientRequestToken?: string | undefined;
}

export interface UpgradeProfileVersionInput {
  WorkloadId: string;
  ProfileArn: string;
  MilestoneName?: string | undefined;
  ClientRequestToken?: string | undefined;
}

export interface UpgradeReviewTemplateLensReviewInput {
  TemplateArn: string;
  LensAlias: string;
  ClientRequestToken?: string | undefined;
}

export interface VersionDifferences {
  PillarDifferences?: readonly PillarDifference[] | undefined;
}

export interface Workload {
  WorkloadId?: string | undefined;
  WorkloadArn?: string | undefined;
  WorkloadName?: string | undefined;
  Description?: string | undefined;
  Environment?: string | undefined;
  UpdatedAt?: Date | undefined;
  AccountIds?: readonly string[] | undefined;
  AwsRegions?: readonly string[] | undefined;
  NonAwsRegions?: readonly string[] | undefined;
  ArchitecturalDesign?: string | undefined;
  ReviewOwner?: string | undefined;
  ReviewRestrictionDate?: Date | undefined;
  IsReviewOwnerUpdateAcknowledged?: boolean | undefined;
  IndustryType?: string | undefined;
  Industry?: string | undefined;
  Notes?: string | undefined;
  ImprovementStatus?: string | undefined;
  RiskCounts?: { [key: string]: number } | undefined;
  PillarPriorities?: readonly string[] | undefined;
  Lenses?: readonly string[] | undefined;
  Owner?: string | undefined;
  ShareInvitationId?: string | undefined;
  Tags?: { [key: string]: string } | undefined;
  DiscoveryConfig?: WorkloadDiscoveryConfig | undefined;
  Applications?: readonly string[] | undefined;
  Profiles?: readonly WorkloadProfile[] | undefined;
  PrioritizedRiskCounts?: { [key: string]: number } | undefined;
  JiraConfiguration?: WorkloadJiraConfigurationOutput | undefined;
}

export interface WorkloadDiscoveryConfig {
  TrustedAdvisorIntegrationStatus?: string | undefined;
  WorkloadResourceDefinition?: readonly string[] | undefined;
}

export interface WorkloadJiraConfigurationInput {
  IssueManagementStatus?: string | undefined;
  IssueManagementType?: string | undefined;
  JiraProjectKey?: string | undefined;
}

export interface WorkloadJiraConfigurationOutput {
  IssueManagementStatus?: string | undefined;
  IssueManagementType?: string | undefined;
  JiraProjectKey?: string | undefined;
  StatusMessage?: string | undefined;
}

export interface WorkloadProfile {
  ProfileArn?: string | undefined;
  ProfileVersion?: string | undefined;
}

export interface WorkloadShare {
  ShareId?: string | undefined;
  SharedBy?: string | undefined;
  SharedWith?: string | undefined;
  PermissionType?: string | undefined;
  Status?: string | undefined;
  WorkloadName?: string | undefined;
  WorkloadId?: string | undefined;
}

export interface WorkloadShareSummary {
  ShareId?: string | undefined;
  SharedWith?: string | undefined;
  PermissionType?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
}

export interface WorkloadSummary {
  WorkloadId?: string | undefined;
  WorkloadArn?: string | undefined;
  WorkloadName?: string | undefined;
  Owner?: string | undefined;
  UpdatedAt?: Date | undefined;
  Lenses?: readonly string[] | undefined;
  RiskCounts?: { [key: string]: number } | undefined;
  ImprovementStatus?: string | undefined;
  Profiles?: readonly WorkloadProfile[] | undefined;
  PrioritizedRiskCounts?: { [key: string]: number } | undefined;
}

export type AccountJiraIssueManagementStatus =
  | "DISABLED"
  | "ENABLED";

export type AdditionalResourceType =
  | "HELPFUL_RESOURCE"
  | "IMPROVEMENT_PLAN";

export type AnswerReason =
  | "ARCHITECTURE_CONSTRAINTS"
  | "BUSINESS_PRIORITIES"
  | "NONE"
  | "OTHER"
  | "OUT_OF_SCOPE";

export type ApplicationType =
  | "DESKTOP_APPLICATION"
  | "OTHER"
  | "SAS";

export type CheckFailureReason =
  | "ACCESS_DENIED"
  | "ASSUME_ROLE_ERROR"
  | "PREMIUM_SUPPORT_REQUIRED"
  | "UNKNOWN_ERROR";

export type CheckProvider =
  | "TRUSTED_ADVISOR";

export type CheckStatus =
  | "ERROR"
  | "FETCH_FAILED"
  | "NOT_AVAILABLE"
  | "OKAY"
  | "WARNING";

export type ChoiceReason =
  | "ARCHITECTURE_CONSTRAINTS"
  | "BUSINESS_PRIORITIES"
  | "NONE"
  | "OTHER"
  | "OUT_OF_SCOPE";

export type ChoiceStatus =
  | "NOT_APPLICABLE"
  | "SELECTED"
  | "UNSELECTED";

export type ContextType =
  | "APPLICATION";

export type Criticality =
  | "BUSINESS_CRITICAL"
  | "MISSION_CRITICAL"
  | "NON_CRITICAL"
  | "TEST_DEVELOPMENT";

export type DefinitionType =
  | "APP_REGISTRY"
  | "WORKLOAD_METADATA";

export type DifferenceStatus =
  | "DELETED"
  | "NEW"
  | "UPDATED";

export type DiscoveryIntegrationStatus =
  | "DISABLED"
  | "ENABLED";

export type Effort =
  | "LARGE"
  | "MEDIUM"
  | "SMALL";

export type FeedbackCategory =
  | "OTHER"
  | "RECOMMENDATION_INCORRECT"
  | "RECOMMENDATION_NOT_RELEVANT"
  | "RESOURCE_NOT_IMPORTANT"
  | "RESOURCE_TYPE_NOT_IMPORTANT";

export type GenerationStatus =
  | "COMPLETED"
  | "ERROR"
  | "IN_PROGRESS"
  | "QUEUED";

export type ImpactCategory =
  | "HIGH"
  | "LOW"
  | "MEDIUM";

export type ImportLensStatus =
  | "COMPLETE"
  | "ERROR"
  | "IN_PROGRESS";

export type IntegratingService =
  | "JIRA";

export type IntegrationStatus =
  | "CONFIGURED"
  | "NOT_CONFIGURED";

export type IntegrationStatusInput =
  | "NOT_CONFIGURED";

export type IssueManagementType =
  | "AUTO"
  | "MANUAL";

export type LensStatus =
  | "CURRENT"
  | "DELETED"
  | "DEPRECATED"
  | "NOT_CURRENT"
  | "UNSHARED";

export type LensStatusType =
  | "ALL"
  | "DRAFT"
  | "PUBLISHED";

export type LensType =
  | "AWS_OFFICIAL"
  | "CUSTOM_SELF"
  | "CUSTOM_SHARED";

export type MetricType =
  | "WORKLOAD";

export type NotificationType =
  | "LENS_VERSION_DEPRECATED"
  | "LENS_VERSION_UPGRADED";

export type OrganizationSharingStatus =
  | "DISABLED"
  | "ENABLED";

export type PermissionType =
  | "CONTRIBUTOR"
  | "READONLY";

export type Pillar =
  | "COST_OPTIMIZATION"
  | "OPERATIONAL_EXCELLENCE"
  | "PERFORMANCE"
  | "RESILIENCE"
  | "SECURITY";

export type Priority =
  | "HIGH"
  | "LOW"
  | "MEDIUM";

export type ProfileNotificationType =
  | "PROFILE_ANSWERS_UPDATED"
  | "PROFILE_DELETED";

export type ProfileOwnerType =
  | "SELF"
  | "SHARED";

export type QuestionPriority =
  | "NONE"
  | "PRIORITIZED";

export type QuestionType =
  | "NON_PRIORITIZED"
  | "PRIORITIZED";

export type RecommendationFeedbackType =
  | "NOT_USEFUL"
  | "USEFUL";

export type RecommendationItemType =
  | "AWS_RESOURCE"
  | "RECOMMENDATION";

export type RecommendationSource =
  | "CLOUDWATCH"
  | "COST_EXPLORER"
  | "CUSTOMER_IAC"
  | "TRUSTED_ADVISOR"
  | "WELL_ARCHITECTED_AGENT"
  | "WELL_ARCHITECTED_TOOL";

export type RecommendationState =
  | "CLOSED"
  | "OPEN";

export type RecommendationStatus =
  | "ACTIVE"
  | "COMPLETED"
  | "SUPPRESSED";

export type RecommendationType =
  | "APPLICATION"
  | "ARCHITECTURE"
  | "RESOURCE";

export type RemediationType =
  | "AUTO_REMEDIATION"
  | "CLI"
  | "CONSOLE"
  | "IAC"
  | "MCP"
  | "SDK";

export type ReportFormat =
  | "JSON"
  | "PDF";

export type ReviewTemplateAnswerStatus =
  | "ANSWERED"
  | "UNANSWERED";

export type ReviewTemplateUpdateStatus =
  | "CURRENT"
  | "LENS_NOT_CURRENT";

export type Risk =
  | "HIGH"
  | "MEDIUM"
  | "NONE"
  | "NOT_APPLICABLE"
  | "UNANSWERED";

export type RiskRating =
  | "HIGH"
  | "LOW"
  | "MEDIUM";

export type ShareInvitationAction =
  | "ACCEPT"
  | "REJECT";

export type ShareResourceType =
  | "LENS"
  | "PROFILE"
  | "TEMPLATE"
  | "WORKLOAD";

export type ShareStatus =
  | "ACCEPTED"
  | "ASSOCIATED"
  | "ASSOCIATING"
  | "EXPIRED"
  | "FAILED"
  | "PENDING"
  | "REJECTED"
  | "REVOKED";

export type TrustedAdvisorIntegrationStatus =
  | "DISABLED"
  | "ENABLED";

export type WorkloadEnvironment =
  | "PREPRODUCTION"
  | "PRODUCTION";

export type WorkloadImprovementStatus =
  | "COMPLETE"
  | "IN_PROGRESS"
  | "NOT_APPLICABLE"
  | "NOT_STARTED"
  | "RISK_ACKNOWLEDGED";

export type WorkloadIssueManagementStatus =
  | "DISABLED"
  | "ENABLED"
  | "INHERIT";
