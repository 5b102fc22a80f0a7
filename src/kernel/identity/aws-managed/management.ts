/** AWS's managed policies for watching, deploying and protecting: CloudWatch, CloudFormation, CloudTrail, Config, SSM, keys, secrets. */
export const managementPolicies = `
CloudWatchFullAccess v4 | Provides full access to CloudWatch.
  autoscaling: Describe* cloudwatch:* logs:* sns:* iam: GetPolicy GetPolicyVersion GetRole oam: ListSinks
  iam: CreateServiceLinkedRole on
    arn:aws:iam::*:role/aws-service-role/events.amazonaws.com/AWSServiceRoleForCloudWatchEvents* if
    {"StringLike":{"iam:AWSServiceName":"events.amazonaws.com"}}
  oam: ListAttachedLinks on arn:aws:oam:*:*:sink/*
CloudWatchFullAccessV2 v15 | Provides full access to CloudWatch.
  application-autoscaling: DescribeScalingPolicies application-signals:* autoscaling: DescribeAutoScalingGroups
    DescribePolicies cloudwatch:* logs:* sns: CreateTopic ListSubscriptions ListSubscriptionsByTopic ListTopics
    Subscribe iam: GetPolicy GetPolicyVersion GetRole oam: ListSinks observabilityadmin:
    GetCentralizationRuleForOrganization ListCentralizationRulesForOrganization
    CreateCentralizationRuleForOrganization UpdateCentralizationRuleForOrganization
    DeleteCentralizationRuleForOrganization StartTelemetryEvaluation GetTelemetryEvaluationStatus
    ListResourceTelemetry StopTelemetryEvaluation StartTelemetryEvaluationForOrganization
    GetTelemetryEvaluationStatusForOrganization ListResourceTelemetryForOrganization
    StopTelemetryEvaluationForOrganization CreateTelemetryRule GetTelemetryRule ListTelemetryRules
    UpdateTelemetryRule DeleteTelemetryRule CreateTelemetryRuleForOrganization GetTelemetryRuleForOrganization
    ListTelemetryRulesForOrganization UpdateTelemetryRuleForOrganization DeleteTelemetryRuleForOrganization
    GetTelemetryEnrichmentStatus StartTelemetryEnrichment StopTelemetryEnrichment TagResource UntagResource
    ListTagsForResource CreateTelemetryPipeline GetTelemetryPipeline UpdateTelemetryPipeline DeleteTelemetryPipeline
    ListTelemetryPipelines TestTelemetryPipeline ValidateTelemetryPipelineConfiguration CreateS3TableIntegration
    GetS3TableIntegration ListS3TableIntegrations DeleteS3TableIntegration rum:* synthetics:* xray:*
  iam: CreateServiceLinkedRole on
    arn:aws:iam::*:role/aws-service-role/application-signals.cloudwatch.amazonaws.com/AWSServiceRoleForCloudWatchApplicationSignals
    if {"StringLike":{"iam:AWSServiceName":"application-signals.cloudwatch.amazonaws.com"}}
  iam: CreateServiceLinkedRole on
    arn:aws:iam::*:role/aws-service-role/events.amazonaws.com/AWSServiceRoleForCloudWatchEvents* if
    {"StringLike":{"iam:AWSServiceName":"events.amazonaws.com"}}
  oam: ListAttachedLinks on arn:aws:oam:*:*:sink/*
  cloudtrail: CreateServiceLinkedChannel GetChannel on
    arn:aws:cloudtrail:*:*:channel/aws-service-channel/application-signals/*
  cloudtrail: ListChannels
  servicequotas: GetServiceQuota on arn:aws:servicequotas:*:*:s3/* arn:aws:servicequotas:*:*:dynamodb/*
    arn:aws:servicequotas:*:*:kinesis/* arn:aws:servicequotas:*:*:sns/* arn:aws:servicequotas:*:*:bedrock/*
    arn:aws:servicequotas:*:*:lambda/* arn:aws:servicequotas:*:*:fargate/*
    arn:aws:servicequotas:*:*:elasticloadbalancing/* arn:aws:servicequotas:*:*:ec2/*
  resource-explorer-2: ListIndexes Search on
    arn:aws:resource-explorer-2:*::view/AWSServiceViewForApplicationSignals/service-view
    arn:aws:resource-explorer-2:*::view/AWSServiceViewForApplicationSignalsOrgScopeProd/service-view
  iam: CreateServiceLinkedRole on
    arn:aws:iam::*:role/aws-service-role/resource-explorer-2.amazonaws.com/AWSServiceRoleForResourceExplorer if
    {"StringEquals":{"iam:AWSServiceName":["resource-explorer-2.amazonaws.com"]}}
  resource-explorer-2: CreateIndex on arn:aws:resource-explorer-2:*:*:index/*
  iam: PassRole if
    {"ArnLike":{"iam:AssociatedResourceArn":"arn:aws:observabilityadmin:*:*:s3tableintegration/*"},"StringEquals":{"iam:PassedToService":"logs.amazonaws.com"}}
  iam: PassRole if
    {"ArnLike":{"iam:AssociatedResourceArn":"arn:aws:observabilityadmin:*:*:telemetry-pipeline/*"},"StringEquals":{"iam:PassedToService":["logs.amazonaws.com","telemetry-pipelines.observabilityadmin.amazonaws.com"]}}
  s3tables: CreateTableBucket PutTableBucketEncryption on arn:aws:s3tables:*:*:bucket/aws-cloudwatch if
    {"ForAnyValue:StringEquals":{"aws:CalledVia":"observabilityadmin.amazonaws.com"}}
  s3tables: PutTableBucketPolicy on arn:aws:s3tables:*:*:bucket/aws-cloudwatch
CloudWatchReadOnlyAccess v24 | Provides read only access to CloudWatch.
  application-autoscaling: DescribeScalingPolicies application-signals: BatchGet* Get* List* autoscaling: Describe*
    cloudtrail: ListChannels cloudwatch: BatchGet* Describe* GenerateQuery Get* List* logs: Get* List* StartQuery
    StopQuery Describe* TestMetricFilter FilterLogEvents StartLiveTail StopLiveTail oam: ListSinks
    observabilityadmin: GetCentralizationRuleForOrganization ListCentralizationRulesForOrganization
    GetTelemetryEvaluationStatus GetTelemetryEvaluationStatusForOrganization GetTelemetryRule
    GetTelemetryRuleForOrganization ListResourceTelemetry ListResourceTelemetryForOrganization ListTelemetryRules
    ListTelemetryRulesForOrganization GetTelemetryEnrichmentStatus ListTagsForResource GetTelemetryPipeline
    ListTelemetryPipelines TestTelemetryPipeline ValidateTelemetryPipelineConfiguration GetS3TableIntegration
    ListS3TableIntegrations sns: Get* List* rum: BatchGet* Get* List* synthetics: Describe* Get* List* xray:
    BatchGet* Get* List* StartTraceRetrieval CancelTraceRetrieval
  oam: ListAttachedLinks on arn:aws:oam:*:*:sink/*
  iam: GetRole on
    arn:aws:iam::*:role/aws-service-role/application-signals.cloudwatch.amazonaws.com/AWSServiceRoleForCloudWatchApplicationSignals
  cloudtrail: GetChannel on arn:aws:cloudtrail:*:*:channel/aws-service-channel/application-signals/*
  servicequotas: GetServiceQuota on arn:aws:servicequotas:*:*:s3/* arn:aws:servicequotas:*:*:dynamodb/*
    arn:aws:servicequotas:*:*:kinesis/* arn:aws:servicequotas:*:*:sns/* arn:aws:servicequotas:*:*:bedrock/*
    arn:aws:servicequotas:*:*:lambda/* arn:aws:servicequotas:*:*:fargate/*
    arn:aws:servicequotas:*:*:elasticloadbalancing/* arn:aws:servicequotas:*:*:ec2/*
  resource-explorer-2: ListIndexes Search on
    arn:aws:resource-explorer-2:*::view/AWSServiceViewForApplicationSignals/service-view
    arn:aws:resource-explorer-2:*::view/AWSServiceViewForApplicationSignalsOrgScopeProd/service-view
CloudWatchLogsFullAccess v8 | Provides full access to CloudWatch Logs.
  logs:* cloudwatch: GenerateQuery GenerateQueryResultsSummary observabilityadmin: GetS3TableIntegration
    ListS3TableIntegrations ListTelemetryPipelines
CloudWatchLogsReadOnlyAccess v12 | Provides read only access to CloudWatch Logs.
  logs: Describe* Get* List* StartQuery StopQuery TestMetricFilter FilterLogEvents StartLiveTail StopLiveTail
    cloudwatch: GenerateQuery GenerateQueryResultsSummary observabilityadmin: ListS3TableIntegrations
    GetS3TableIntegration ListTelemetryPipelines
CloudWatchActionsEC2Access | Provides read-only access to CloudWatch alarms and metrics as well as EC2 metadata.
    Provides access to Stop, Terminate and Reboot EC2 instances.
  cloudwatch:Describe* ec2: Describe* RebootInstances StopInstances TerminateInstances
CloudWatchAgentServerPolicy v3 | Permissions required to use AmazonCloudWatchAgent on servers.
  cloudwatch:PutMetricData ec2: DescribeVolumes DescribeTags logs: PutLogEvents PutRetentionPolicy DescribeLogStreams
    DescribeLogGroups CreateLogStream CreateLogGroup xray: PutTraceSegments PutTelemetryRecords GetSamplingRules
    GetSamplingTargets GetSamplingStatisticSummaries
  ssm:GetParameter on arn:aws:ssm:*:*:parameter/AmazonCloudWatch-*
CloudWatchAgentAdminPolicy v3 | Full permissions required to use AmazonCloudWatchAgent.
  cloudwatch:PutMetricData ec2: DescribeTags logs: PutLogEvents PutRetentionPolicy DescribeLogStreams
    DescribeLogGroups CreateLogStream CreateLogGroup xray: PutTraceSegments PutTelemetryRecords GetSamplingRules
    GetSamplingTargets GetSamplingStatisticSummaries
  ssm: GetParameter PutParameter on arn:aws:ssm:*:*:parameter/AmazonCloudWatch-*
CloudWatchSyntheticsReadOnlyAccess | Provides read only access to CloudWatch Synthetics.
  synthetics: Describe* Get* List* lambda:GetFunctionConfiguration
CloudWatchLambdaInsightsExecutionRolePolicy | Policy required for the Lambda Insights Extension.
  logs:CreateLogGroup
  logs: CreateLogStream PutLogEvents on arn:aws:logs:*:*:log-group:/aws/lambda-insights:*
AWSCloudFormationFullAccess | Provides full access to AWS CloudFormation.
  cloudformation:*
AWSCloudFormationReadOnlyAccess v7 | Provides access to AWS CloudFormation via the AWS Management Console.
  cloudformation: Describe* BatchDescribe* EstimateTemplateCost Get* List* ValidateTemplate Detect*
AWSCloudTrail_FullAccess v3 | Provides full access to AWS CloudTrail.
  sns: AddPermission CreateTopic SetTopicAttributes GetTopicAttributes on arn:aws:sns:*:*:aws-cloudtrail-logs*
  sns:ListTopics
  s3: CreateBucket PutBucketPolicy PutBucketPublicAccessBlock on arn:aws:s3:::aws-cloudtrail-logs*
  s3: ListAllMyBuckets GetBucketLocation GetBucketPolicy
  cloudtrail:*
  logs:CreateLogGroup on arn:aws:logs:*:*:log-group:aws-cloudtrail-logs*
  iam: ListRoles GetRolePolicy GetUser
  iam:PassRole if {"StringEquals":{"iam:PassedToService":"cloudtrail.amazonaws.com"}}
  kms: CreateKey CreateAlias ListKeys ListAliases
  lambda:ListFunctions
  dynamodb: ListGlobalTables ListTables
AWSCloudTrail_ReadOnlyAccess | Provides read only access to AWS CloudTrail.
  cloudtrail: Get* Describe* List* LookupEvents
AWS_ConfigRole /service-role/ | Default policy for AWS Config service role. Provides permissions required for AWS
    Config to track changes to your AWS resources.
  access-analyzer: Get* List* account: GetAlternateContact acm: Describe* List* apigateway: GET
    application-autoscaling: Describe* autoscaling: Describe* backup: Describe* Get* List* batch: Describe* List*
    cloudformation: Describe* Get* List* cloudfront: Get* List* cloudtrail: Describe* Get* List* cloudwatch: Describe*
    Get* List* codebuild: BatchGet* List* config: BatchGet* Describe* Get* List* Put* Select* dynamodb: Describe*
    List* ec2: Describe* Get* ecr: Describe* Get* List* ecs: Describe* List* eks: Describe* List* elasticache:
    Describe* List* elasticbeanstalk: Describe* elasticfilesystem: Describe* elasticloadbalancing: Describe*
    elasticmapreduce: Describe* Get* List* es: Describe* List* events: Describe* List* glue: Get* List* guardduty:
    Get* List* iam: GenerateCredentialReport Get* List* kinesis: Describe* List* kms: Describe* GetKey* List* lambda:
    Get*Policy Get*Configuration List* logs: Describe* List* organizations: Describe* List* rds: Describe* List*
    redshift: Describe* route53: Get* List* s3: Get*Configuration Get*Acl GetBucket* List* secretsmanager: Describe*
    GetResourcePolicy List* sns: Get* List* sqs: GetQueueAttributes List* ssm: Describe* Get* List* sts:
    GetCallerIdentity support: DescribeCases tag: GetResources waf: Get* List* wafv2: Get* List*
AWSConfigUserAccess v4 | Provides access to use AWS Config, including searching by tags on resources, and reading all
    tags.
  config: Get* Describe* Deliver* List* Select* tag: GetResources GetTagKeys cloudtrail: DescribeTrails GetTrailStatus
    LookupEvents
AmazonSSMFullAccess v5 | Provides full access to Amazon SSM.
  cloudwatch:PutMetricData ds: CreateComputer DescribeDirectories ec2:DescribeInstanceStatus logs:* ssm:*
    ec2messages:*
  iam:CreateServiceLinkedRole on arn:aws:iam::*:role/aws-service-role/ssm.amazonaws.com/AWSServiceRoleForAmazonSSM* if
    {"StringLike":{"iam:AWSServiceName":"ssm.amazonaws.com"}}
  iam: DeleteServiceLinkedRole GetServiceLinkedRoleDeletionStatus on
    arn:aws:iam::*:role/aws-service-role/ssm.amazonaws.com/AWSServiceRoleForAmazonSSM*
  ssmmessages: CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel
AmazonSSMReadOnlyAccess | Provides read only access to Amazon SSM.
  ssm: Describe* Get* List*
AmazonSSMManagedInstanceCore v2 | The policy for Amazon EC2 Role to enable AWS Systems Manager service core
    functionality.
  ssm: DescribeAssociation GetDeployablePatchSnapshotForInstance GetDocument DescribeDocument GetManifest GetParameter
    GetParameters ListAssociations ListInstanceAssociations PutInventory PutComplianceItems PutConfigurePackageResult
    UpdateAssociationStatus UpdateInstanceAssociationStatus UpdateInstanceInformation
  ssmmessages: CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel
  ec2messages: AcknowledgeMessage DeleteMessage FailMessage GetEndpoint GetMessages SendReply
AmazonSSMManagedEC2InstanceDefaultPolicy v2 | This policy enables AWS Systems Manager functionality on EC2 instances.
  ssm: DescribeAssociation GetDeployablePatchSnapshotForInstance GetDocument DescribeDocument GetManifest
    ListAssociations ListInstanceAssociations PutInventory PutComplianceItems PutConfigurePackageResult
    UpdateAssociationStatus UpdateInstanceAssociationStatus UpdateInstanceInformation
  ssmmessages: CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel
  ec2messages: AcknowledgeMessage DeleteMessage FailMessage GetEndpoint GetMessages SendReply
AmazonSSMPatchAssociation | Provide access to child instances for patch association operation.
  ssm: DescribeEffectivePatchesForPatchBaseline DescribePatchBaselines GetPatchBaseline tag: GetResources
AmazonSSMDirectoryServiceAccess | This policy allows SSM Agent to access Directory Service on behalf of the customer
    for domain-join the managed instance.
  ds: CreateComputer DescribeDirectories
AmazonSSMAutomationApproverAccess | Provides access to view automation executions and send approval decisions to
    automation waiting for approval.
  ssm: DescribeAutomationExecutions GetAutomationExecution SendAutomationSignal
AWSKeyManagementServicePowerUser v2 | Provides access to AWS Key Management Service (KMS).
  kms: CreateAlias CreateKey DeleteAlias Describe* GenerateRandom Get* List* TagResource UntagResource iam: ListGroups
    ListRoles ListUsers
SecretsManagerReadWrite v5 | Provides read/write access to AWS Secrets Manager via the AWS Management Console.
  secretsmanager:* cloudformation: CreateChangeSet DescribeChangeSet DescribeStackResource DescribeStacks
    ExecuteChangeSet docdb-elastic: GetCluster ListClusters ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs
    kms: DescribeKey ListAliases ListKeys lambda: ListFunctions rds: DescribeDBClusters DescribeDBInstances redshift:
    DescribeClusters redshift-serverless: ListWorkgroups GetNamespace tag: GetResources
  lambda: AddPermission CreateFunction GetFunction InvokeFunction UpdateFunctionConfiguration on
    arn:aws:lambda:*:*:function:SecretsManager*
  serverlessrepo: CreateCloudFormationChangeSet GetApplication on
    arn:aws:serverlessrepo:*:*:applications/SecretsManager*
  s3:GetObject on arn:aws:s3:::awsserverlessrepo-changesets* arn:aws:s3:::secrets-manager-rotation-apps-*/*
AWSSecretsManagerClientReadOnlyAccess v3 | Provides read-only access to secrets for applications.
  secretsmanager: GetSecretValue DescribeSecret on arn:aws:secretsmanager:*:*:secret:*
  kms: Decrypt on arn:aws:kms:*:*:key/* if
    {"StringLike":{"kms:EncryptionContext:SecretARN":"arn:aws:secretsmanager:*:*:secret:*","kms:ViaService":"secretsmanager.*.amazonaws.com"}}
AWSCertificateManagerFullAccess | Provides full access to AWS Certificate Manager (ACM).
  acm:*
  iam:CreateServiceLinkedRole on
    arn:aws:iam::*:role/aws-service-role/acm.amazonaws.com/AWSServiceRoleForCertificateManager* if
    {"StringEquals":{"iam:AWSServiceName":"acm.amazonaws.com"}}
AWSCertificateManagerReadOnly v4 | Provides read only access to AWS Certificate Manager (ACM).
  acm: DescribeCertificate ListCertificates GetCertificate ListTagsForCertificate GetAccountConfiguration
AWSWAFFullAccess | Provides full access to AWS WAF actions.
  waf:* waf-regional:* wafv2:* elasticloadbalancing: SetWebACL DescribeLoadBalancers apigateway: SetWebACL logs:
    DescribeLogGroups firehose: ListDeliveryStreams s3: ListAllMyBuckets
AWSWAFReadOnlyAccess v11 | Provides read only access to AWS WAF actions.
  waf: Get* List* waf-regional: Get* List* on arn:aws:waf::*:bytematchset/* arn:aws:waf::*:ipset/*
    arn:aws:waf::*:ratebasedrule/* arn:aws:waf::*:rule/* arn:aws:waf::*:sizeconstraintset/*
    arn:aws:waf::*:sqlinjectionset/* arn:aws:waf::*:webacl/* arn:aws:waf::*:xssmatchset/*
    arn:aws:waf::*:regexmatch/* arn:aws:waf::*:regexpatternset/* arn:aws:waf::*:geomatchset/*
    arn:aws:waf::*:rulegroup/* arn:aws:waf::*:changetoken/* arn:aws:waf-regional:*:*:bytematchset/*
    arn:aws:waf-regional:*:*:ipset/* arn:aws:waf-regional:*:*:ratebasedrule/* arn:aws:waf-regional:*:*:rule/*
    arn:aws:waf-regional:*:*:sizeconstraintset/* arn:aws:waf-regional:*:*:sqlinjectionset/*
    arn:aws:waf-regional:*:*:webacl/* arn:aws:waf-regional:*:*:xssmatchset/* arn:aws:waf-regional:*:*:regexmatch/*
    arn:aws:waf-regional:*:*:regexpatternset/* arn:aws:waf-regional:*:*:geomatchset/*
    arn:aws:waf-regional:*:*:rulegroup/* arn:aws:waf-regional:*:*:changetoken/*
  waf-regional: GetWebACLForResource on arn:aws:waf-regional:*:*:*/*
  wafv2: Get* List* Describe* CheckCapacity on arn:aws:wafv2:*:*:*/webacl/*/* arn:aws:wafv2:*:*:*/ipset/*/*
    arn:aws:wafv2:*:*:*/managedruleset/*/* arn:aws:wafv2:*:*:*/rulegroup/*/* arn:aws:wafv2:*:*:*/regexpatternset/*/*
  cognito-idp: GetWebACLForResource on arn:aws:cognito-idp:*:*:userpool/*
  cognito-idp: ListResourcesForWebACL
  apprunner: DescribeWebAclForService on arn:aws:apprunner:*:*:service/*/*
  apprunner: ListServices ListAssociatedServicesForWebAcl
  ec2: GetVerifiedAccessInstanceWebAcl on arn:aws:ec2:*:*:verified-access-instance/*
  ec2: DescribeVerifiedAccessInstanceWebAclAssociations
  amplify: GetWebACLForResource on arn:aws:amplify:*:*:apps/*
  amplify: ListResourcesForWebACL
AmazonGuardDutyFullAccess | Provides full access to use Amazon GuardDuty.
  guardduty:*
  iam:CreateServiceLinkedRole if
    {"StringLike":{"iam:AWSServiceName":["guardduty.amazonaws.com","malware-protection.guardduty.amazonaws.com"]}}
  organizations: EnableAWSServiceAccess RegisterDelegatedAdministrator ListDelegatedAdministrators
    ListAWSServiceAccessForOrganization DescribeOrganizationalUnit DescribeAccount DescribeOrganization ListAccounts
AmazonGuardDutyReadOnlyAccess v4 | Provide read only access to Amazon GuardDuty resources.
  guardduty: Describe* Get* List* organizations: ListDelegatedAdministrators ListAWSServiceAccessForOrganization
    DescribeOrganizationalUnit DescribeAccount DescribeOrganization ListAccounts
AWSSecurityHubFullAccess | Provides full access to use AWS Security Hub.
  securityhub:*
  iam:CreateServiceLinkedRole if {"StringLike":{"iam:AWSServiceName":["securityhub.amazonaws.com"]}}
AWSSecurityHubReadOnlyAccess v4 | Provides read only access to AWS Security Hub resources.
  securityhub: Get* List* BatchGet* Describe*
AmazonInspector2FullAccess | Provides full access to the new Amazon Inspector service.
  inspector2:*
  iam:CreateServiceLinkedRole if {"StringLike":{"iam:AWSServiceName":"inspector2.amazonaws.com"}}
AmazonInspector2ReadOnlyAccess | Provides read only access to the new Amazon Inspector service.
  inspector2: BatchGet* Describe* Get* List* Search* organizations: ListDelegatedAdministrators
    ListAWSServiceAccessForOrganization DescribeOrganizationalUnit DescribeAccount DescribeOrganization
AmazonMacieFullAccess v5 | Provides full access to Amazon Macie.
  macie2:* pricing: GetProducts
  iam:CreateServiceLinkedRole on arn:aws:iam::*:role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie
    if {"StringLike":{"iam:AWSServiceName":"macie.amazonaws.com"}}
ResourceGroupsandTagEditorFullAccess v6 | Provides full access to Resource Groups and Tag Editor.
  tag: getResources getTagKeys getTagValues TagResources UntagResources resource-groups:* cloudformation:
    DescribeStacks ListStackResources ListStacks
ResourceGroupsandTagEditorReadOnlyAccess v3 | Provides access to use Resource Groups and Tag Editor, but does not
    allow editing of tags via the Tag Editor.
  tag: getResources getTagKeys getTagValues resource-groups: Get* List* Search* cloudformation: DescribeStacks
    ListStackResources ListStacks
ResourceGroupsTaggingAPITagUntagSupportedResources | Grants permission to tag and untag all resources that the
    Resource Groups Tagging API supports.
  tag: GetResources TagResources UntagResources ec2: CreateTags DeleteTags s3: Put*Tagging dynamodb: TagResource
    UntagResource lambda: TagResource UntagResource rds: AddTagsToResource RemoveTagsFromResource sns: TagResource
    UntagResource sqs: TagQueue UntagQueue kms: TagResource UntagResource logs: TagResource UntagResource
AWSResourceAccessManagerFullAccess | Provides full access to AWS Resource Access Manager.
  ram:*
AWSResourceAccessManagerReadOnlyAccess | Provides read only access to AWS Resource Access Manager.
  ram: Get* List*
AWSSSOReadOnly | Provides read only access to AWS SSO configurations.
  sso: Describe* Get* List* Search* sso-directory: Describe* List* Search* ds: DescribeDirectories DescribeTrusts iam:
    ListPolicies organizations: DescribeAccount DescribeOrganization ListAccounts ListAccountsForParent ListChildren
    ListParents ListRoots ListOrganizationalUnitsForParent ListDelegatedAdministrators
AWSCloudShellFullAccess | Grants using AWS CloudShell with all its features.
  cloudshell:*
AWSServiceCatalogAdminFullAccess | Provides full access to service catalog admin capabilities.
  servicecatalog:* cloudformation: CreateStack DeleteStack DescribeStackEvents DescribeStacks SetStackPolicy
    UpdateStack CreateChangeSet DescribeChangeSet ExecuteChangeSet ListChangeSets DeleteChangeSet ListStackResources
    TagResource CreateStackSet CreateStackInstances UpdateStackSet UpdateStackInstances DeleteStackSet
    DeleteStackInstances DescribeStackSet DescribeStackInstance DescribeStackSetOperation ListStackInstances
    ListStackSetOperations ListStackSetOperationResults ValidateTemplate GetTemplateSummary iam: GetGroup GetRole
    GetUser ListGroups ListRoles ListUsers ssm: DescribeDocument GetAutomationExecution ListDocuments
    ListDocumentVersions config: DescribeConfigurationRecorders DescribeConfigurationRecorderStatus
  iam:PassRole if {"StringEquals":{"iam:PassedToService":"servicecatalog.amazonaws.com"}}
`;
