/** AWS's managed policies for devices, for moving data and watching it, and for what reads texts and images. */
export const deviceAndLanguagePolicies = `
AWSIoTFullAccess v2 | This policy gives full access to AWS IoT configuration and messaging actions
  iot:* iotjobsdata:*
AWSIoTDataAccess v3 | This policy gives full access to the AWS IoT messaging actions
  iot: Connect Publish Subscribe Receive GetThingShadow UpdateThingShadow DeleteThingShadow ListNamedShadowsForThing
AWSIoTLogging /service-role/ | Allows creation of Amazon CloudWatch Log groups and streaming logs to the groups
  logs: CreateLogGroup CreateLogStream PutLogEvents PutMetricFilter PutRetentionPolicy GetLogEvents DeleteLogStream
AWSIoTRuleActions /service-role/ v2 | Allows access to all AWS services supported in AWS IoT Rule Actions
  dynamodb:PutItem kinesis:PutRecord iot:Publish s3:PutObject sns:Publish sqs:SendMessage* cloudwatch: SetAlarmState
    PutMetricData es:ESHttpPut firehose:PutRecord
AmazonDMSVPCManagementRole /service-role/ v4 | Provides access to manage VPC settings for AWS managed customer
    configurations
  ec2: CreateNetworkInterface DeleteNetworkInterface DescribeAvailabilityZones DescribeDhcpOptions
    DescribeInternetGateways DescribeNetworkInterfaces DescribeSecurityGroups DescribeSubnets DescribeVpcs
    ModifyNetworkInterfaceAttribute
AmazonDMSCloudWatchLogsRole /service-role/ v2 | Provides access to upload DMS replication logs to cloudwatch logs in
    customer account.
  logs: DescribeLogGroups
  logs: DescribeLogStreams on arn:aws:logs:*:*:log-group:dms-tasks-*
    arn:aws:logs:*:*:log-group:dms-serverless-replication-*
  logs: CreateLogGroup on arn:aws:logs:*:*:log-group:dms-tasks-*
    arn:aws:logs:*:*:log-group:dms-serverless-replication-*:log-stream:
  logs: CreateLogStream PutLogEvents on arn:aws:logs:*:*:log-group:dms-tasks-*:log-stream:dms-task-*
    arn:aws:logs:*:*:log-group:dms-serverless-replication-*:log-stream:dms-serverless-*
AmazonDMSRedshiftS3Role /service-role/ v3 | Provides access to manage S3 settings for Redshift endpoints for DMS.
  s3: CreateBucket ListBucket DeleteBucket GetBucketLocation GetObject PutObject DeleteObject GetObjectVersion
    GetBucketPolicy PutBucketPolicy GetBucketAcl PutBucketVersioning GetBucketVersioning PutLifecycleConfiguration
    GetLifecycleConfiguration DeleteBucketPolicy on arn:aws:s3:::dms-*
AWSTransferLoggingAccess /service-role/ | Allows AWS Transfer full access to create log streams and groups and put log
    events to your account
  logs: CreateLogStream DescribeLogStreams CreateLogGroup PutLogEvents
AWSStorageGatewayFullAccess v2 | Provides full access to AWS Storage Gateway via the AWS Management Console.
  storagegateway:*
  ec2: DescribeSnapshots DeleteSnapshot
  ssm: GetParameters on arn:aws:ssm:*::parameter/aws/service/storagegateway/*
AWSDirectConnectFullAccess v3 | Provides full access to AWS Direct Connect via the AWS Management Console.
  directconnect:* ec2: DescribeVpnGateways DescribeTransitGateways
AWSAppRunnerServicePolicyForECRAccess /service-role/ | Grants read access to Amazon ECR for AWS App Runner.
  ecr: GetDownloadUrlForLayer BatchGetImage DescribeImages GetAuthorizationToken BatchCheckLayerAvailability
AWSCertificateManagerPrivateCAFullAccess | Provides full access to AWS Certificate Manager Private Certificate Authority
  acm-pca:*
AWSXrayWriteOnlyAccess v2 | AWS X-Ray write only managed policy
  xray: PutTraceSegments PutTelemetryRecords GetSamplingRules GetSamplingTargets GetSamplingStatisticSummaries
AmazonPrometheusFullAccess v2 | Grants full access to AWS Managed Prometheus resources
  aps:*
  eks:DescribeCluster ec2: DescribeSubnets DescribeSecurityGroups if
    {"ForAnyValue:StringEquals":{"aws:CalledVia":["aps.amazonaws.com"]}}
  iam:CreateServiceLinkedRole on
    arn:aws:iam::*:role/aws-service-role/scraper.aps.amazonaws.com/AWSServiceRoleForAmazonPrometheusScraper* if
    {"StringEquals":{"iam:AWSServiceName":"scraper.aps.amazonaws.com"}}
AmazonPrometheusRemoteWriteAccess | Grants write only access to AWS Managed Prometheus workspaces
  aps:RemoteWrite
AmazonPrometheusQueryAccess | Grants access to run queries against AWS Managed Prometheus resources
  aps: GetLabels GetMetricMetadata GetSeries QueryMetrics
AmazonESCognitoAccess v2 | Provides limited access to the Amazon Cognito configuration service.
  cognito-idp: DescribeUserPool CreateUserPoolClient DeleteUserPoolClient UpdateUserPoolClient DescribeUserPoolClient
    AdminInitiateAuth AdminUserGlobalSignOut ListUserPoolClients cognito-identity: DescribeIdentityPool
    UpdateIdentityPool SetIdentityPoolRoles GetIdentityPoolRoles
  iam:PassRole if
    {"StringLike":{"iam:PassedToService":["cognito-identity.amazonaws.com","cognito-identity-us-gov.amazonaws.com"]}}
AmazonRekognitionFullAccess | Access to all Amazon Rekognition APIs
  rekognition:*
AmazonTextractFullAccess | Access to all Amazon Textract APIs
  textract:*
AmazonPollyFullAccess | Grants full access to Amazon Polly service and resources.
  polly:*
TranslateFullAccess v2 | Provides full access to Amazon Translate.
  translate:* comprehend:DetectDominantLanguage cloudwatch: GetMetricStatistics ListMetrics s3: ListAllMyBuckets
    ListBucket GetBucketLocation iam: ListRoles GetRole
ComprehendFullAccess v2 | Provides full access to Amazon Comprehend.
  comprehend:* s3: ListAllMyBuckets ListBucket GetBucketLocation iam: ListRoles GetRole
CloudSearchFullAccess | Provides full access to the Amazon CloudSearch configuration service.
  cloudsearch:*
`;
