/** AWS's managed policies for messages, events, APIs, users of applications and their development. */
export const applicationPolicies = `
AmazonSQSFullAccess | Provides full access to Amazon SQS via the AWS Management Console.
  sqs:*
AmazonSQSReadOnlyAccess v4 | Provides read only access to Amazon SQS via the AWS Management Console.
  sqs: GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListQueues ListMessageMoveTasks ListQueueTags
AmazonSNSFullAccess v2 | Provides full access to Amazon SNS via the AWS Management Console.
  sns:*
  sms-voice: DescribeVerifiedDestinationNumbers CreateVerifiedDestinationNumber SendDestinationNumberVerificationCode
    DeleteVerifiedDestinationNumber VerifyDestinationNumber DescribeAccountAttributes DescribeSpendLimits
    DescribePhoneNumbers SetTextMessageSpendLimitOverride DescribeOptedOutNumbers DeleteOptedOutNumber SendTextMessage
    if {"StringEquals":{"aws:CalledViaLast":"sns.amazonaws.com"}}
AmazonSNSReadOnlyAccess v3 | Provides read only access to Amazon SNS via the AWS Management Console.
  sns: GetTopicAttributes List* CheckIfPhoneNumberIsOptedOut GetEndpointAttributes GetDataProtectionPolicy
    GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus GetSubscriptionAttributes
AmazonEventBridgeFullAccess v7 | Provides full access to Amazon EventBridge.
  events:* schemas:* scheduler:* pipes:*
  iam: CreateServiceLinkedRole on
    arn:aws:iam::*:role/aws-service-role/apidestinations.events.amazonaws.com/AWSServiceRoleForAmazonEventBridgeApiDestinations
    if {"StringEquals":{"iam:AWSServiceName":"apidestinations.events.amazonaws.com"}}
  iam: CreateServiceLinkedRole on arn:aws:iam::*:role/aws-service-role/schemas.amazonaws.com/AWSServiceRoleForSchemas
    if {"StringEquals":{"iam:AWSServiceName":"schemas.amazonaws.com"}}
  secretsmanager: CreateSecret UpdateSecret DeleteSecret GetSecretValue PutSecretValue on
    arn:aws:secretsmanager:*:*:secret:events!*
  iam: PassRole on arn:aws:iam::*:role/* if {"StringLike":{"iam:PassedToService":"events.amazonaws.com"}}
  iam: PassRole on arn:aws:iam::*:role/* if {"StringLike":{"iam:PassedToService":"scheduler.amazonaws.com"}}
  iam: PassRole on arn:aws:iam::*:role/* if {"StringLike":{"iam:PassedToService":"pipes.amazonaws.com"}}
AmazonEventBridgeReadOnlyAccess v6 | Provides read only access to Amazon EventBridge.
  events: DescribeRule DescribeEventBus DescribeEventSource ListEventBuses ListEventSources ListRuleNamesByTarget
    ListRules ListTargetsByRule TestEventPattern DescribeArchive ListArchives DescribeReplay ListReplays
    DescribeConnection ListConnections DescribeApiDestination ListApiDestinations DescribeEndpoint ListEndpoints
    schemas: DescribeCodeBinding DescribeDiscoverer DescribeRegistry DescribeSchema ExportSchema
    GetCodeBindingSource GetDiscoveredSchema GetResourcePolicy ListDiscoverers ListRegistries ListSchemas
    ListSchemaVersions ListTagsForResource SearchSchemas scheduler: GetSchedule GetScheduleGroup ListSchedules
    ListScheduleGroups ListTagsForResource pipes: DescribePipe ListPipes ListTagsForResource
AmazonEventBridgeSchedulerFullAccess v4 | Provides full access to Amazon EventBridge Scheduler.
  scheduler:*
  iam:PassRole on arn:aws:iam::*:role/* if {"StringLike":{"iam:PassedToService":"scheduler.amazonaws.com"}}
AmazonEventBridgeSchedulerReadOnlyAccess v4 | Provides read-only access to Amazon EventBridge Scheduler.
  scheduler: ListSchedules ListScheduleGroups GetSchedule GetScheduleGroup ListTagsForResource
AmazonEventBridgePipesFullAccess | Provides full access to Amazon EventBridge Pipes.
  pipes:*
  iam:PassRole on arn:aws:iam::*:role/* if {"StringLike":{"iam:PassedToService":"pipes.amazonaws.com"}}
AmazonEventBridgePipesReadOnlyAccess | Provides read-only access to Amazon EventBridge Pipes.
  pipes: DescribePipe ListPipes ListTagsForResource
CloudWatchEventsFullAccess v5 | Provides full access to Amazon CloudWatch Events.
  events:* schemas:* scheduler:* pipes:*
  iam: CreateServiceLinkedRole on
    arn:aws:iam::*:role/aws-service-role/apidestinations.events.amazonaws.com/AWSServiceRoleForAmazonEventBridgeApiDestinations
    if {"StringEquals":{"iam:AWSServiceName":"apidestinations.events.amazonaws.com"}}
  iam: CreateServiceLinkedRole on arn:aws:iam::*:role/aws-service-role/schemas.amazonaws.com/AWSServiceRoleForSchemas
    if {"StringEquals":{"iam:AWSServiceName":"schemas.amazonaws.com"}}
  secretsmanager: CreateSecret UpdateSecret DeleteSecret GetSecretValue PutSecretValue on
    arn:aws:secretsmanager:*:*:secret:events!*
  iam: PassRole on arn:aws:iam::*:role/AWS_Events_Invoke_Targets
  iam: PassRole on arn:aws:iam::*:role/* if {"StringEquals":{"iam:PassedToService":"scheduler.amazonaws.com"}}
  iam: PassRole on arn:aws:iam::*:role/* if {"StringEquals":{"iam:PassedToService":"pipes.amazonaws.com"}}
CloudWatchEventsReadOnlyAccess v4 | Provides read only access to Amazon CloudWatch Events.
  events: Describe* List* TestEventPattern schemas: Describe* Get* List* SearchSchemas scheduler: Get* List* pipes:
    DescribePipe ListPipes ListTagsForResource
AWSStepFunctionsFullAccess | An access policy for providing a user/role/etc access to the AWS StepFunctions API.
  states:*
AWSStepFunctionsReadOnlyAccess v4 | An access policy for providing a user/role/etc read only access to the AWS
    StepFunctions service.
  states: ListStateMachines ListActivities DescribeStateMachine DescribeStateMachineForExecution ListExecutions
    DescribeExecution GetExecutionHistory DescribeActivity ListTagsForResource ListMapRuns DescribeMapRun
    ListStateMachineVersions ListStateMachineAliases DescribeStateMachineAlias ValidateStateMachineDefinition
AWSStepFunctionsConsoleFullAccess v2 | An access policy for providing a user/role/etc access to the AWS StepFunctions
    console.
  states:*
  iam:ListRoles
  iam:PassRole on arn:aws:iam::*:role/service-role/StatesExecutionRole*
  lambda:ListFunctions
SimpleWorkflowFullAccess | Provides full access to the Simple Workflow configuration service.
  swf:*
AmazonAPIGatewayAdministrator | Provides full access to create/edit/delete APIs in Amazon API Gateway via the AWS
    Management Console.
  apigateway:* on arn:aws:apigateway:*::/*
AmazonAPIGatewayInvokeFullAccess v2 | Provides full access to invoke APIs in Amazon API Gateway.
  execute-api: Invoke ManageConnections on arn:aws:execute-api:*:*:*
AWSAppSyncAdministrator | Provides administrative access to the AppSync service, though not enough to access via the
    AppSync console.
  appsync:*
  iam:PassRole if {"StringEquals":{"iam:PassedToService":["appsync.amazonaws.com"]}}
AmazonSESFullAccess | Provides full access to Amazon SES via the AWS Management Console.
  ses:*
AmazonSESReadOnlyAccess v2 | Provides read only access to Amazon SES via the AWS Management Console.
  ses: Get* List* BatchGetMetricData
AmazonCognitoPowerUser | Provides administrative access to existing Amazon Cognito resources. You will need AWS
    account admin privileges to create new Cognito resources.
  cognito-identity:* cognito-idp:* cognito-sync:* iam: ListRoles ListOpenIdConnectProviders GetRole ListSAMLProviders
    GetSAMLProvider kinesis: ListStreams lambda: GetPolicy ListFunctions sns: GetSMSSandboxAccountStatus
    ListPlatformApplications ses: ListIdentities GetIdentityVerificationAttributes mobiletargeting: GetApps acm:
    ListCertificates
  iam:CreateServiceLinkedRole if
    {"StringEquals":{"iam:AWSServiceName":["cognito-idp.amazonaws.com","email.cognito-idp.amazonaws.com"]}}
AmazonCognitoReadOnly v4 | Provides read only access to Amazon Cognito resources.
  cognito-identity: Describe* Get* List* cognito-idp: Describe* AdminGet* AdminList* List* Get* cognito-sync:
    Describe* Get* List* iam: ListOpenIdConnectProviders ListRoles sns: ListPlatformApplications
AWSCodeBuildAdminAccess | Provides full access to AWS CodeBuild via the AWS Management Console.
  codebuild:* codecommit: GetBranch GetCommit GetRepository ListBranches ListRepositories cloudwatch:
    GetMetricStatistics ec2: DescribeVpcs DescribeSecurityGroups DescribeSubnets ecr: DescribeRepositories ListImages
    elasticfilesystem: DescribeFileSystems events: DeleteRule DescribeRule DisableRule EnableRule ListTargetsByRule
    ListRuleNamesByTarget PutRule PutTargets RemoveTargets logs: GetLogEvents s3: GetBucketLocation ListAllMyBuckets
AWSCodeBuildDeveloperAccess | Provides access to AWS CodeBuild via the AWS Management Console.
  codebuild: StartBuild StopBuild StartBuildBatch StopBuildBatch RetryBuild RetryBuildBatch BatchGet*
    GetResourcePolicy DescribeTestCases DescribeCodeCoverages List* codecommit: GetBranch GetCommit GetRepository
    ListBranches cloudwatch: GetMetricStatistics events: DescribeRule ListTargetsByRule ListRuleNamesByTarget logs:
    GetLogEvents s3: GetBucketLocation ListAllMyBuckets
AWSCodeBuildReadOnlyAccess | Provides read only access to AWS CodeBuild via the AWS Management Console.
  codebuild: BatchGet* GetResourcePolicy List* DescribeTestCases DescribeCodeCoverages codecommit: GetBranch GetCommit
    GetRepository cloudwatch: GetMetricStatistics events: DescribeRule ListTargetsByRule ListRuleNamesByTarget logs:
    GetLogEvents
AWSCodeCommitFullAccess | Provides full access to AWS CodeCommit via the AWS Management Console.
  codecommit:* events: DeleteRule DescribeRule DisableRule EnableRule PutRule PutTargets RemoveTargets
    ListTargetsByRule sns: ListTopics ListSubscriptionsByTopic GetTopicAttributes lambda: ListFunctions iam: ListUsers
    ListAccessKeys
AWSCodeCommitPowerUser | Provides full access to AWS CodeCommit repositories, but does not allow repository deletion.
  codecommit: AssociateApprovalRuleTemplateWithRepository BatchAssociate* BatchDisassociate* BatchGet* BatchDescribe*
    Create* DeleteBranch DeleteFile Describe* DisassociateApprovalRuleTemplateFromRepository
    EvaluatePullRequestApprovalRules Get* List* Merge* OverridePullRequestApprovalRules Put* Post* TagResource Test*
    UntagResource Update* GitPull GitPush
AWSCodeCommitReadOnly | Provides read only access to AWS CodeCommit via the AWS Management Console.
  codecommit: BatchGet* BatchDescribe* Describe* EvaluatePullRequestApprovalRules Get* List* GitPull
AWSCodeDeployFullAccess | Provides full access to CodeDeploy resources.
  codedeploy:*
AWSCodeDeployReadOnlyAccess | Provides read only access to CodeDeploy resources.
  codedeploy: Batch* Get* List*
AWSCodeDeployDeployerAccess | Provides access to register and deploy a revision.
  codedeploy: Batch* CreateDeployment Get* List* RegisterApplicationRevision
AWSCodePipeline_FullAccess | Provides full access to AWS CodePipeline via the AWS Management Console.
  codepipeline:* cloudformation: DescribeStacks ListStacks ListChangeSets cloudtrail: DescribeTrails codebuild:
    BatchGetProjects CreateProject ListCuratedEnvironmentImages ListProjects codecommit: ListBranches GetReferences
    ListRepositories codedeploy: BatchGetDeploymentGroups ListApplications ListDeploymentGroups ec2:
    DescribeSecurityGroups DescribeSubnets DescribeVpcs ecr: DescribeRepositories ListImages ecs: ListClusters
    ListServices elasticbeanstalk: DescribeApplications DescribeEnvironments iam: ListRoles GetRole lambda:
    ListFunctions events: ListRules ListTargetsByRule DescribeRule opsworks: DescribeApps DescribeLayers
    DescribeStacks s3: ListAllMyBuckets sns: ListTopics states: ListStateMachines
  iam:PassRole on arn:aws:iam::*:role/service-role/cwe-role-* if
    {"StringEquals":{"iam:PassedToService":["events.amazonaws.com"]}}
  iam:PassRole if {"StringEquals":{"iam:PassedToService":["codepipeline.amazonaws.com"]}}
AWSCodePipeline_ReadOnlyAccess | Provides read only access to AWS CodePipeline via the AWS Management Console.
  codepipeline: Get* List* s3: ListAllMyBuckets codecommit: ListBranches ListRepositories
AWSXrayFullAccess v2 | AWS X-Ray full access managed policy.
  xray:*
AWSXrayReadOnlyAccess v8 | AWS X-Ray read only managed policy.
  xray: GetSamplingRules GetSamplingTargets GetSamplingStatisticSummaries BatchGetTraces BatchGetTraceSummaryById
    GetDistinctTraceGraphs GetServiceGraph GetTraceGraph GetTraceSummaries GetGroups GetGroup ListTagsForResource
    ListResourcePolicies GetTimeSeriesServiceStatistics GetInsightSummaries GetInsight GetInsightEvents
    GetInsightImpactGraph
AWSXRayDaemonWriteAccess v2 | Allow the AWS X-Ray Daemon to relay raw trace segments data to the service's API and
    retrieve sampling data.
  xray: PutTraceSegments PutTelemetryRecords GetSamplingRules GetSamplingTargets GetSamplingStatisticSummaries
AWSOpsWorks_FullAccess | Provides full access to AWS OpsWorks.
  opsworks:* ec2: DescribeAccountAttributes DescribeAvailabilityZones DescribeKeyPairs DescribeSecurityGroups
    DescribeSubnets DescribeVpcs elasticloadbalancing: DescribeInstanceHealth DescribeLoadBalancers iam: GetRolePolicy
    ListInstanceProfiles ListRoles ListUsers cloudwatch: GetMetricStatistics DescribeAlarms
  iam:PassRole if {"StringEquals":{"iam:PassedToService":"opsworks.amazonaws.com"}}
AWSOpsWorksCloudWatchLogs | Enables OpsWorks instances with the CWLogs integration enabled to ship logs and create
    required log groups.
  logs: CreateLogGroup CreateLogStream PutLogEvents DescribeLogStreams on arn:aws:logs:*:*:*
AWSOpsWorksInstanceRegistration | Provides access for an Amazon EC2 instance to register with an AWS OpsWorks stack.
  opsworks: DescribeStackProvisioningParameters DescribeStacks RegisterInstance
AWSOpsWorksRegisterCLI_EC2 | Policy to enable registration of EC2 instances via the OpsWorks CLI.
  opsworks: AssignInstance CreateLayer DeregisterInstance DescribeInstances DescribeStackProvisioningParameters
    DescribeStacks UnassignInstance
  ec2:DescribeInstances
AmazonBedrockFullAccess | Provides full access to Amazon Bedrock as well as limited access to related services that
    are required by it.
  bedrock:* kms: DescribeKey iam: ListRoles ec2: DescribeVpcs DescribeSubnets DescribeSecurityGroups
  iam:PassRole on arn:aws:iam::*:role/*AmazonBedrock* if
    {"StringEquals":{"iam:PassedToService":["bedrock.amazonaws.com"]}}
AmazonSageMakerFullAccess | Provides full access to Amazon SageMaker via the AWS Management Console and SDK.
  sagemaker:* application-autoscaling:* cloudwatch:* cognito-idp: Describe* List* ec2: CreateNetworkInterface*
    DeleteNetworkInterface* Describe* ecr: BatchCheckLayerAvailability BatchGetImage CreateRepository Describe*
    GetAuthorizationToken GetDownloadUrlForLayer StartImageScan elasticfilesystem: Describe* glue: Get* SearchTables
    iam: GetRole ListRoles kms: DescribeKey ListAliases lambda: ListFunctions logs: CreateLog* DescribeLog*
    GetLogEvents PutLogEvents s3: ListAllMyBuckets ListBucket GetBucketLocation sns: ListTopics tag: GetResources
  s3: GetObject PutObject DeleteObject AbortMultipartUpload on arn:aws:s3:::*SageMaker* arn:aws:s3:::*Sagemaker*
    arn:aws:s3:::*sagemaker* arn:aws:s3:::*aws-glue*
  iam:PassRole on arn:aws:iam::*:role/* if
    {"StringEquals":{"iam:PassedToService":["glue.amazonaws.com","robomaker.amazonaws.com","states.amazonaws.com","sagemaker.amazonaws.com"]}}
`;
