/** AWS's managed policies for storage, databases and analytics. */
export const dataPolicies = `
AmazonS3FullAccess v2 | Provides full access to all buckets via the AWS Management Console.
  s3:* s3-object-lambda:*
AmazonS3ReadOnlyAccess v3 | Provides read only access to all buckets via the AWS Management Console.
  s3: Get* List* Describe* s3-object-lambda: Get* List*
AmazonS3OutpostsFullAccess | Provides full access to Amazon S3 on Outposts via the AWS Management Console.
  s3-outposts:* datasync: ListTasks ListLocations DescribeTask DescribeLocation* ec2: DescribeVpcs DescribeSubnets
    DescribeSecurityGroups DescribeNetworkInterfaces CreateNetworkInterface DeleteNetworkInterface outposts:
    ListOutposts GetOutpost
AmazonS3OutpostsReadOnlyAccess | Provides read only access to Amazon S3 on Outposts via the AWS Management Console.
  s3-outposts: Get* List* datasync: ListTasks ListLocations DescribeTask DescribeLocation* ec2: DescribeVpcs
    DescribeSubnets DescribeSecurityGroups DescribeNetworkInterfaces outposts: ListOutposts GetOutpost
AmazonS3TablesFullAccess v6 | Provides full access to all S3 table buckets.
  s3tables:*
  iam:PassRole if {"StringEquals":{"iam:PassedToService":["replication.s3tables.amazonaws.com"]}}
AmazonS3TablesReadOnlyAccess v3 | Provides read only access to all S3 table buckets.
  s3tables: Get* List*
AmazonGlacierFullAccess | Provides full access to Amazon Glacier via the AWS Management Console.
  glacier:*
AmazonGlacierReadOnlyAccess v2 | Provides read only access to Amazon Glacier via the AWS Management Console.
  glacier: DescribeJob DescribeVault GetDataRetrievalPolicy GetJobOutput GetVaultAccessPolicy GetVaultLock
    GetVaultNotifications ListJobs ListMultipartUploads ListParts ListTagsForVault ListVaults
AmazonElasticFileSystemFullAccess v10 | Provides full access to Amazon EFS via the AWS Management Console.
  cloudwatch: DescribeAlarmsForMetric GetMetricData ec2: CreateNetworkInterface DeleteNetworkInterface
    DescribeAvailabilityZones DescribeNetworkInterfaceAttribute DescribeNetworkInterfaces DescribeSecurityGroups
    DescribeSubnets DescribeVpcAttribute DescribeVpcs ModifyNetworkInterfaceAttribute elasticfilesystem:* kms:
    DescribeKey ListAliases
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":["elasticfilesystem.amazonaws.com"]}}
AmazonElasticFileSystemReadOnlyAccess v7 | Provides read only access to Amazon EFS via the AWS Management Console.
  cloudwatch: DescribeAlarmsForMetric GetMetricData ec2: DescribeAvailabilityZones DescribeNetworkInterfaceAttribute
    DescribeNetworkInterfaces DescribeSecurityGroups DescribeSubnets DescribeVpcAttribute DescribeVpcs
    elasticfilesystem: Describe* ListTagsForResource kms: ListAliases
AmazonElasticFileSystemClientFullAccess | Provides root client access to an Amazon EFS file system.
  elasticfilesystem: ClientMount ClientRootAccess ClientWrite DescribeMountTargets
AmazonElasticFileSystemClientReadOnlyAccess | Provides read only client access to an Amazon EFS file system.
  elasticfilesystem: ClientMount DescribeMountTargets
AmazonElasticFileSystemClientReadWriteAccess | Provides read and write client access to an Amazon EFS file system.
  elasticfilesystem: ClientMount ClientWrite DescribeMountTargets
AWSDataLifecycleManagerServiceRole /service-role/ | Provides appropriate permissions to AWS Data Lifecycle Manager to
    take actions on AWS resources.
  ec2: CreateSnapshot CreateSnapshots DeleteSnapshot DescribeInstances DescribeVolumes DescribeSnapshots
    EnableFastSnapshotRestores DescribeFastSnapshotRestores DisableFastSnapshotRestores CopySnapshot
    ModifySnapshotAttribute DescribeSnapshotAttribute
  ec2:CreateTags on arn:aws:ec2:*::snapshot/*
AmazonDynamoDBFullAccess v20 | Provides full access to Amazon DynamoDB via the AWS Management Console.
  dynamodb:* dax:* application-autoscaling: DeleteScalingPolicy DeregisterScalableTarget DescribeScalableTargets
    DescribeScalingActivities DescribeScalingPolicies PutScalingPolicy RegisterScalableTarget cloudwatch: DeleteAlarms
    DescribeAlarmHistory DescribeAlarms DescribeAlarmsForMetric GetMetricStatistics ListMetrics PutMetricAlarm
    GetMetricData datapipeline: ActivatePipeline CreatePipeline DeletePipeline DescribeObjects DescribePipelines
    GetPipelineDefinition ListPipelines PutPipelineDefinition QueryObjects ec2: DescribeVpcs DescribeSubnets
    DescribeSecurityGroups iam: GetRole ListRoles kms: DescribeKey ListAliases sns: CreateTopic DeleteTopic
    ListSubscriptions ListSubscriptionsByTopic ListTopics Subscribe Unsubscribe SetTopicAttributes lambda:
    CreateFunction ListFunctions ListEventSourceMappings CreateEventSourceMapping DeleteEventSourceMapping
    GetFunctionConfiguration DeleteFunction resource-groups: ListGroups ListGroupResources GetGroup GetGroupQuery
    DeleteGroup CreateGroup tag: GetResources kinesis: ListStreams DescribeStream DescribeStreamSummary
  cloudwatch:GetInsightRuleReport on arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*
  iam:PassRole if
    {"StringLike":{"iam:PassedToService":["application-autoscaling.amazonaws.com","application-autoscaling.amazonaws.com.cn","dax.amazonaws.com"]}}
  iam:CreateServiceLinkedRole if
    {"StringEquals":{"iam:AWSServiceName":["replication.dynamodb.amazonaws.com","dax.amazonaws.com","dynamodb.application-autoscaling.amazonaws.com","contributorinsights.dynamodb.amazonaws.com","kinesisreplication.dynamodb.amazonaws.com"]}}
AmazonDynamoDBFullAccess_v2 v3 | Provides full access to Amazon DynamoDB via the AWS Management Console.
  dynamodb:* dax:*
  kms: DescribeKey ListAliases
  lambda: ListEventSourceMappings ListFunctions
  sns: ListTopics
  application-autoscaling: DeleteScalingPolicy DeregisterScalableTarget PutScalingPolicy RegisterScalableTarget if
    {"StringEquals":{"application-autoscaling:service-namespace":"dynamodb"}}
  application-autoscaling: DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies
  tag: GetResources
  cloudwatch: DescribeAlarms GetMetricStatistics GetMetricData
  kinesis: ListStreams DescribeStream DescribeStreamSummary
  ec2: DescribeVpcs DescribeSubnets DescribeSecurityGroups
  cloudwatch: GetInsightRuleReport on arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*
  iam: CreateServiceLinkedRole if
    {"StringEquals":{"iam:AWSServiceName":["replication.dynamodb.amazonaws.com","dax.amazonaws.com","dynamodb.application-autoscaling.amazonaws.com","contributorinsights.dynamodb.amazonaws.com","kinesisreplication.dynamodb.amazonaws.com"]}}
  iam: ListRoles
AmazonDynamoDBReadOnlyAccess v18 | Provides read only access to Amazon DynamoDB via the AWS Management Console.
  application-autoscaling: DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies cloudwatch:
    DescribeAlarmHistory DescribeAlarms DescribeAlarmsForMetric GetMetricStatistics ListMetrics GetMetricData
    datapipeline: DescribeObjects DescribePipelines GetPipelineDefinition ListPipelines QueryObjects dynamodb:
    BatchGetItem Describe* List* GetAbacStatus GetItem GetResourcePolicy Query Scan PartiQLSelect dax: Describe* List*
    GetItem BatchGetItem Query Scan ec2: DescribeVpcs DescribeSubnets DescribeSecurityGroups iam: GetRole ListRoles
    kms: DescribeKey ListAliases sns: ListSubscriptionsByTopic ListTopics lambda: ListFunctions
    ListEventSourceMappings GetFunctionConfiguration resource-groups: ListGroups ListGroupResources GetGroup
    GetGroupQuery tag: GetResources kinesis: ListStreams DescribeStream DescribeStreamSummary
  cloudwatch:GetInsightRuleReport on arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*
AmazonRDSFullAccess v14 | Provides full access to Amazon RDS via the AWS Management Console.
  rds:* application-autoscaling: DeleteScalingPolicy DeregisterScalableTarget DescribeScalableTargets
    DescribeScalingActivities DescribeScalingPolicies PutScalingPolicy RegisterScalableTarget cloudwatch:
    DescribeAlarms GetMetricStatistics PutMetricAlarm DeleteAlarms ListMetrics GetMetricData ec2:
    DescribeAccountAttributes DescribeAvailabilityZones DescribeCoipPools DescribeInternetGateways
    DescribeLocalGatewayRouteTablePermissions DescribeLocalGatewayRouteTables
    DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGateways DescribeSecurityGroups DescribeSubnets
    DescribeVpcAttribute DescribeVpcs GetCoipPoolUsage sns: ListSubscriptions ListTopics Publish logs:
    DescribeLogStreams GetLogEvents outposts: GetOutpostInstanceTypes devops-guru: GetResourceCollection
  pi:* on arn:aws:pi:*:*:metrics/rds/* arn:aws:pi:*:*:perf-reports/rds/*
  iam: CreateServiceLinkedRole if
    {"StringLike":{"iam:AWSServiceName":["rds.amazonaws.com","rds.application-autoscaling.amazonaws.com"]}}
  devops-guru: SearchInsights ListAnomaliesForInsight if
    {"Null":{"devops-guru:ServiceNames":"false"},"ForAllValues:StringEquals":{"devops-guru:ServiceNames":["RDS"]}}
AmazonRDSReadOnlyAccess v8 | Provides read only access to Amazon RDS via the AWS Management Console.
  rds: Describe* ListTagsForResource ec2: DescribeAccountAttributes DescribeAvailabilityZones DescribeInternetGateways
    DescribeSecurityGroups DescribeSubnets DescribeVpcAttribute DescribeVpcs
  cloudwatch: GetMetricStatistics GetMetricData ListMetrics logs: DescribeLogStreams GetLogEvents devops-guru:
    GetResourceCollection
AmazonRDSDataFullAccess | Allows full access to use the RDS data APIs, secret store APIs for RDS database credentials,
    and DB console query management APIs to execute SQL statements on Aurora Serverless clusters in the AWS account.
  secretsmanager: GetSecretValue PutResourcePolicy PutSecretValue DeleteSecret DescribeSecret TagResource on
    arn:aws:secretsmanager:*:*:secret:rds-db-credentials/*
  dbqms:* rds-data:* secretsmanager: CreateSecret ListSecrets GetRandomPassword tag: GetResources
AmazonRDSPerformanceInsightsReadOnly v4 | Provides read-only access to RDS Performance Insights for Databases.
  rds: DescribeDBInstances DescribeDBClusters
  pi: DescribeDimensionKeys GetDimensionKeyDetails GetResourceMetadata GetResourceMetrics
    ListAvailableResourceDimensions ListAvailableResourceMetrics GetPerformanceAnalysisReport
    ListPerformanceAnalysisReports ListTagsForResource on arn:aws:pi:*:*:metrics/rds/*
    arn:aws:pi:*:*:perf-reports/rds/*
AmazonElastiCacheFullAccess | Provides full access to Amazon ElastiCache via the AWS Management Console.
  elasticache:* cloudwatch: GetMetricStatistics GetMetricData ListMetrics ec2: CreateVpcEndpoint
    DescribeAccountAttributes DescribeAvailabilityZones DescribeSecurityGroups DescribeSubnets DescribeVpcEndpoints
    DescribeVpcs firehose: ListDeliveryStreams kms: DescribeKey ListAliases ListKeys logs: DescribeLogGroups outposts:
    ListOutposts s3: ListAllMyBuckets sns: ListTopics
  iam:CreateServiceLinkedRole if {"StringLike":{"iam:AWSServiceName":"elasticache.amazonaws.com"}}
AmazonElastiCacheReadOnlyAccess | Provides read only access to Amazon ElastiCache via the AWS Management Console.
  elasticache: Describe*
AmazonRedshiftFullAccess v5 | Provides full access to Amazon Redshift via the AWS Management Console.
  redshift:* redshift-serverless:* ec2: DescribeAccountAttributes DescribeAddresses DescribeAvailabilityZones
    DescribeSecurityGroups DescribeSubnets DescribeVpcs DescribeInternetGateways sns: CreateTopic Get* List*
    cloudwatch: Describe* Get* List* PutMetricAlarm EnableAlarmActions DisableAlarmActions tag: GetResources
    UntagResources GetTagValues GetTagKeys TagResources
  iam: CreateServiceLinkedRole on
    arn:aws:iam::*:role/aws-service-role/redshift.amazonaws.com/AWSServiceRoleForRedshift if
    {"StringLike":{"iam:AWSServiceName":"redshift.amazonaws.com"}}
  redshift-data: ExecuteStatement CancelStatement ListStatements GetStatementResult DescribeStatement ListDatabases
    ListSchemas ListTables DescribeTable
  secretsmanager: ListSecrets
  secretsmanager: CreateSecret GetSecretValue TagResource if
    {"StringLike":{"secretsmanager:ResourceTag/RedshiftDataFullAccess":"*"}}
AmazonRedshiftReadOnlyAccess v2 | Provides read only access to Amazon Redshift via the AWS Management Console.
  redshift: Describe* ListRecommendations ViewQueriesInConsole ec2: DescribeAccountAttributes DescribeAddresses
    DescribeAvailabilityZones DescribeSecurityGroups DescribeSubnets DescribeVpcs DescribeInternetGateways sns: Get*
    List* cloudwatch: Describe* List* Get*
AmazonAthenaFullAccess v15 | Provide full access to Amazon Athena and scoped access to the dependencies needed to enable
  athena:*
  glue: CreateDatabase DeleteDatabase GetCatalog GetCatalogs GetDatabase GetDatabases UpdateDatabase CreateTable
    DeleteTable BatchDeleteTable UpdateTable GetTable GetTables BatchCreatePartition CreatePartition DeletePartition
    BatchDeletePartition UpdatePartition GetPartition GetPartitions BatchGetPartition StartColumnStatisticsTaskRun
    GetColumnStatisticsTaskRun GetColumnStatisticsTaskRuns GetCatalogImportStatus
  s3: GetBucketLocation GetObject ListBucket ListBucketMultipartUploads ListMultipartUploadParts AbortMultipartUpload
    CreateBucket PutObject PutBucketPublicAccessBlock on arn:aws:s3:::aws-athena-query-results-*
  s3: GetObject ListBucket on arn:aws:s3:::athena-examples*
  s3: ListBucket GetBucketLocation ListAllMyBuckets
  sns: ListTopics GetTopicAttributes
  cloudwatch: PutMetricAlarm DescribeAlarms DeleteAlarms GetMetricData
  lakeformation: GetDataAccess
  datazone: ListDomains ListProjects ListAccountEnvironments
  pricing: GetProducts
AWSGlueConsoleFullAccess | Provides full access to AWS Glue via the AWS Management Console.
  glue:* redshift: DescribeClusters DescribeClusterSubnetGroups iam: ListRoles ListUsers ListGroups ListRolePolicies
    GetRole GetRolePolicy ListAttachedRolePolicies ec2: DescribeSecurityGroups DescribeSubnets DescribeVpcs
    DescribeVpcEndpoints DescribeRouteTables DescribeVpcAttribute DescribeKeyPairs DescribeInstances DescribeImages
    rds: DescribeDBInstances DescribeDBClusters DescribeDBSubnetGroups s3: ListAllMyBuckets ListBucket GetBucketAcl
    GetBucketLocation cloudformation: ListStacks DescribeStacks GetTemplateSummary dynamodb: ListTables kms:
    ListAliases DescribeKey cloudwatch: GetMetricData ListDashboards
  s3: GetObject PutObject on arn:aws:s3:::aws-glue-*/* arn:aws:s3:::*/*aws-glue-*/* arn:aws:s3:::aws-glue-*
  iam:PassRole on arn:aws:iam::*:role/AWSGlueServiceRole* if
    {"StringLike":{"iam:PassedToService":["glue.amazonaws.com"]}}
AmazonEMRFullAccessPolicy_v2 | Provides full access to Amazon EMR.
  elasticmapreduce:* cloudwatch: DeleteAlarms DescribeAlarms GetMetricStatistics PutMetricAlarm ec2: Describe* iam:
    GetPolicy GetPolicyVersion ListInstanceProfiles ListRoles ListRolePolicies s3: GetBucketLocation ListAllMyBuckets
    ListBucket
  iam:PassRole on arn:aws:iam::*:role/EMR_DefaultRole arn:aws:iam::*:role/EMR_DefaultRole_V2 if
    {"StringLike":{"iam:PassedToService":"elasticmapreduce.amazonaws.com*"}}
  iam:PassRole on arn:aws:iam::*:role/EMR_EC2_DefaultRole if
    {"StringLike":{"iam:PassedToService":"ec2.amazonaws.com*"}}
  iam:PassRole on arn:aws:iam::*:role/EMR_AutoScaling_DefaultRole if
    {"StringLike":{"iam:PassedToService":"application-autoscaling.amazonaws.com*"}}
  iam:CreateServiceLinkedRole on
    arn:aws:iam::*:role/aws-service-role/elasticmapreduce.amazonaws.com*/AWSServiceRoleForEMRCleanup* if
    {"StringEquals":{"iam:AWSServiceName":["elasticmapreduce.amazonaws.com","elasticmapreduce.amazonaws.com.cn"]}}
AmazonEMRReadOnlyAccessPolicy_v2 | Provides read only access to Amazon EMR and the associated CloudWatch Metrics.
  elasticmapreduce: Describe* Get* List* ViewEventsFromAllClustersInConsole cloudwatch: GetMetricStatistics s3:
    GetBucketLocation ListAllMyBuckets ListBucket
AmazonElasticMapReduceFullAccess v7 | This policy is on a deprecation path. Provides full access to Amazon EMR and
    underlying services that it requires such as EC2 and S3.
  cloudwatch:* cloudformation: CreateStack DescribeStackEvents ec2: AuthorizeSecurityGroupIngress
    AuthorizeSecurityGroupEgress CancelSpotInstanceRequests CreateRoute CreateSecurityGroup CreateTags DeleteRoute
    DeleteTags DeleteSecurityGroup DescribeAvailabilityZones DescribeAccountAttributes DescribeInstances
    DescribeKeyPairs DescribeRouteTables DescribeSecurityGroups DescribeSpotInstanceRequests DescribeSpotPriceHistory
    DescribeSubnets DescribeVpcAttribute DescribeVpcs DescribeNetworkAcls CreateVpcEndpoint ModifyImageAttribute
    ModifyInstanceAttribute RequestSpotInstances RevokeSecurityGroupEgress RunInstances TerminateInstances
    elasticmapreduce:* iam: GetPolicy GetPolicyVersion ListRoles PassRole kms: List* s3:* sdb:*
  iam:CreateServiceLinkedRole if
    {"StringLike":{"iam:AWSServiceName":["elasticmapreduce.amazonaws.com","elasticmapreduce.amazonaws.com.cn"]}}
AmazonElasticMapReduceReadOnlyAccess v3 | Provides read only access to Amazon Elastic MapReduce via the AWS Management
    Console.
  elasticmapreduce: Describe* List* GetBlockPublicAccessConfiguration ViewEventsFromAllClustersInConsole s3: GetObject
    ListAllMyBuckets ListBucket sdb: Select cloudwatch: GetMetricStatistics
AmazonKinesisFullAccess | Provides full access to all streams via the AWS Management Console.
  kinesis:*
AmazonKinesisReadOnlyAccess | Provides read only access to all streams via the AWS Management Console.
  kinesis: Get* List* Describe*
AmazonKinesisFirehoseFullAccess | Provides full access to all Amazon Kinesis Firehose Delivery Streams.
  firehose:*
AmazonKinesisFirehoseReadOnlyAccess | Provides read only access to all Amazon Kinesis Firehose Delivery Streams.
  firehose: Describe* List*
AWSBackupFullAccess | This policy is for backup administrators, granting full access to AWS Backup operations.
  backup:* backup-storage:* rds: DescribeDB* ListTagsForResource DeleteDBSnapshot dynamodb: DescribeBackup ListTables
    DeleteBackup elasticfilesystem: DescribeFilesystems ec2: DescribeSnapshots DescribeVolumes DescribeInstances
    DescribeImages DescribeAvailabilityZones DescribeSubnets DescribeVpcs DescribeSecurityGroups s3: GetBucketTagging
    ListAllMyBuckets tag: GetTagKeys GetTagValues GetResources kms: ListKeys ListAliases DescribeKey
  iam:PassRole on arn:aws:iam::*:role/*AwsBackup* arn:aws:iam::*:role/*AWSBackup* if
    {"StringLike":{"iam:PassedToService":["backup.amazonaws.com","restore-testing.backup.amazonaws.com"]}}
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"backup.amazonaws.com"}}
AmazonMSKFullAccess | Provides full access to Amazon MSK and other required permissions for its dependencies.
  kafka:* ec2: DescribeSubnets DescribeVpcs DescribeSecurityGroups DescribeRouteTables DescribeVpcEndpoints
    DescribeVpcAttribute kms: DescribeKey CreateGrant logs: CreateLogDelivery GetLogDelivery UpdateLogDelivery
    DeleteLogDelivery ListLogDeliveries PutResourcePolicy DescribeResourcePolicies DescribeLogGroups s3:
    GetBucketPolicy firehose: TagDeliveryStream
AmazonMSKReadOnlyAccess | Provides readonly access to Amazon MSK.
  kafka: Describe* List* Get* ec2: DescribeNetworkInterfaces DescribeSecurityGroups DescribeSubnets DescribeVpcs kms:
    DescribeKey
AmazonOpenSearchServiceFullAccess | Provides full access to the Amazon OpenSearch Service.
  es:*
AmazonOpenSearchServiceReadOnlyAccess | Provides read-only access to the Amazon OpenSearch Service.
  es: Describe* List* Get*
AmazonESFullAccess | Provides full access to the Amazon ES configuration service.
  es:*
AmazonESReadOnlyAccess v2 | Provides read-only access to the Amazon ES configuration service.
  es: Describe* List* Get*
`;
