/** AWS's managed policies for roles that services assume. */
export const serviceRolePolicies = `
AWSLambdaBasicExecutionRole /service-role/ | Provides write permissions to CloudWatch Logs.
  logs: CreateLogGroup CreateLogStream PutLogEvents
AWSLambdaVPCAccessExecutionRole /service-role/ v3 | Provides minimum permissions for a Lambda function to execute
    while accessing a resource within a VPC - create, describe, delete network interfaces and write permissions to
    CloudWatch Logs.
  logs: CreateLogGroup CreateLogStream PutLogEvents ec2: CreateNetworkInterface DescribeNetworkInterfaces
    DescribeSubnets DeleteNetworkInterface AssignPrivateIpAddresses UnassignPrivateIpAddresses
AWSLambdaENIManagementAccess /service-role/ v2 | Provides minimum permissions for a Lambda function to manage ENIs
    (create, describe, delete) used by a VPC-enabled Lambda Function.
  ec2: CreateNetworkInterface DescribeNetworkInterfaces DeleteNetworkInterface AssignPrivateIpAddresses
    UnassignPrivateIpAddresses
AWSLambdaDynamoDBExecutionRole /service-role/ | Provides list and read access to DynamoDB streams and write
    permissions to CloudWatch Logs.
  dynamodb: DescribeStream GetRecords GetShardIterator ListStreams logs: CreateLogGroup CreateLogStream PutLogEvents
AWSLambdaKinesisExecutionRole /service-role/ v2 | Provides list and read access to Kinesis streams and write
    permissions to CloudWatch Logs.
  kinesis: DescribeStream DescribeStreamSummary GetRecords GetShardIterator ListShards ListStreams SubscribeToShard
    logs: CreateLogGroup CreateLogStream PutLogEvents
AWSLambdaSQSQueueExecutionRole /service-role/ | Provides receive message, delete message, and read attribute access to
    SQS queues, and write permissions to CloudWatch logs.
  sqs: ReceiveMessage DeleteMessage GetQueueAttributes logs: CreateLogGroup CreateLogStream PutLogEvents
AWSLambdaMSKExecutionRole /service-role/ v2 | Provides permissions required to access MSK Cluster within a VPC, manage
    ENIs (create, describe, delete) in the VPC and write permissions to CloudWatch Logs.
  kafka: DescribeCluster DescribeClusterV2 GetBootstrapBrokers ec2: CreateNetworkInterface DescribeNetworkInterfaces
    DescribeVpcs DeleteNetworkInterface DescribeSubnets DescribeSecurityGroups logs: CreateLogGroup CreateLogStream
    PutLogEvents
AWSLambdaRole /service-role/ | Default policy for AWS Lambda service role.
  lambda:InvokeFunction
AmazonS3ObjectLambdaExecutionRolePolicy /service-role/ | Provides AWS Lambda functions permissions to interact with
    Amazon S3 Object Lambda. Also grants Lambda permissions to write to CloudWatch Logs.
  logs: CreateLogGroup CreateLogStream PutLogEvents s3-object-lambda: WriteGetObjectResponse
AmazonECSTaskExecutionRolePolicy /service-role/ | Provides access to other AWS service resources that are required to
    run Amazon ECS tasks.
  ecr: GetAuthorizationToken BatchCheckLayerAvailability GetDownloadUrlForLayer BatchGetImage logs: CreateLogStream
    PutLogEvents
AmazonEC2ContainerServiceforEC2Role /service-role/ v10 | Default policy for the Amazon EC2 Role for Amazon EC2
  ec2: DescribeTags ecs: CreateCluster DeregisterContainerInstance DiscoverPollEndpoint Poll RegisterContainerInstance
    StartTelemetrySession UpdateContainerInstancesState Submit* ecr: GetAuthorizationToken
    BatchCheckLayerAvailability GetDownloadUrlForLayer BatchGetImage logs: CreateLogStream PutLogEvents
  ecs: TagResource if {"StringEquals":{"ecs:CreateAction":["CreateCluster","RegisterContainerInstance"]}}
  ecs: ListTagsForResource on arn:aws:ecs:*:*:task/*/* arn:aws:ecs:*:*:container-instance/*/*
AmazonEC2ContainerServiceRole /service-role/ v2 | Default policy for Amazon ECS service role.
  ec2: AuthorizeSecurityGroupIngress Describe* elasticloadbalancing: DeregisterInstancesFromLoadBalancer
    DeregisterTargets Describe* RegisterInstancesWithLoadBalancer RegisterTargets
AmazonEC2ContainerServiceAutoscaleRole /service-role/ v2 | Policy to enable Task Autoscaling for Amazon EC2 Container
    Service.
  ecs: DescribeServices UpdateService
  cloudwatch: DescribeAlarms PutMetricAlarm
AmazonEC2ContainerServiceEventsRole /service-role/ v3 | Policy to enable CloudWatch Events for EC2 Container Service.
  ecs:RunTask
  iam:PassRole if {"StringLike":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}
  ecs:TagResource if {"StringEquals":{"ecs:CreateAction":["RunTask"]}}
AmazonECSInfrastructureRolePolicyForVolumes /service-role/ | Provides access to other AWS service resources required
    to manage volumes associated with ECS workloads on your behalf.
  ec2: CreateVolume on arn:aws:ec2:*:*:volume/* if
    {"ArnLike":{"aws:RequestTag/AmazonECSCreated":"arn:aws:ecs:*:*:task/*"},"StringEquals":{"aws:RequestTag/AmazonECSManaged":"true"}}
  ec2:CreateVolume on arn:aws:ec2:*:*:snapshot/*
  ec2:CreateTags on arn:aws:ec2:*:*:volume/* if
    {"StringEquals":{"ec2:CreateAction":"CreateVolume","aws:RequestTag/AmazonECSManaged":"true"}}
  ec2: DescribeVolumes DescribeAvailabilityZones
  ec2: AttachVolume DetachVolume on arn:aws:ec2:*:*:volume/* if
    {"StringEquals":{"aws:ResourceTag/AmazonECSManaged":"true"}}
  ec2: AttachVolume DetachVolume on arn:aws:ec2:*:*:instance/*
  ec2:DeleteVolume on arn:aws:ec2:*:*:volume/* if {"StringEquals":{"aws:ResourceTag/AmazonECSManaged":"true"}}
AmazonEC2RoleforSSM /service-role/ v8 | This policy will soon be deprecated. Please use AmazonSSMManagedInstanceCore
    policy to enable AWS Systems Manager service core functionality on EC2 instances.
  ssm: DescribeAssociation GetDeployablePatchSnapshotForInstance GetDocument DescribeDocument GetManifest
    GetParameters ListAssociations ListInstanceAssociations PutInventory PutComplianceItems PutConfigurePackageResult
    UpdateAssociationStatus UpdateInstanceAssociationStatus UpdateInstanceInformation
  ssmmessages: CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel
  ec2messages: AcknowledgeMessage DeleteMessage FailMessage GetEndpoint GetMessages SendReply
  cloudwatch:PutMetricData
  ec2:DescribeInstanceStatus
  ds: CreateComputer DescribeDirectories
  logs: CreateLogGroup CreateLogStream DescribeLogGroups DescribeLogStreams PutLogEvents
  s3: GetBucketLocation PutObject GetObject GetEncryptionConfiguration AbortMultipartUpload ListMultipartUploadParts
    ListBucket ListBucketMultipartUploads
AmazonEC2RoleforAWSCodeDeploy /service-role/ v2 | Provides EC2 access to S3 bucket to download revision. This role is
    needed by the CodeDeploy agent on EC2 instances.
  s3: GetObject GetObjectVersion ListBucket
AmazonEC2RoleforDataPipelineRole /service-role/ v3 | Default policy for the Amazon EC2 Role for Data Pipeline service
    role.
  cloudwatch:* datapipeline:* dynamodb:* ec2:Describe* elasticmapreduce: AddJobFlowSteps Describe* ListInstance*
    ModifyInstanceGroups rds:Describe* redshift: DescribeClusters DescribeClusterSecurityGroups s3:* sdb:* sns:* sqs:*
AmazonEC2SpotFleetRole /service-role/ v3 | Policy to enable the EC2 Spot Fleet service role.
  ec2: DescribeImages DescribeSubnets RequestSpotInstances TerminateInstances DescribeInstanceStatus
  iam:PassRole if {"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}
  elasticloadbalancing:RegisterInstancesWithLoadBalancer on arn:aws:elasticloadbalancing:*:*:loadbalancer/*
  elasticloadbalancing:RegisterTargets
AmazonEC2SpotFleetTaggingRole /service-role/ v5 | Allows EC2 Spot Fleet to request, terminate and tag Spot Instances
    on your behalf.
  ec2: DescribeImages DescribeSubnets RequestSpotInstances TerminateInstances DescribeInstanceStatus CreateTags
    RunInstances
  iam:PassRole if {"StringEquals":{"iam:PassedToService":["ec2.amazonaws.com","ec2.amazonaws.com.cn"]}}
  elasticloadbalancing:RegisterInstancesWithLoadBalancer on arn:aws:elasticloadbalancing:*:*:loadbalancer/*
  elasticloadbalancing:RegisterTargets on arn:aws:elasticloadbalancing:*:*:*/*
AmazonEC2SpotFleetAutoscaleRole /service-role/ v3 | Policy to enable Autoscaling for Amazon EC2 Spot Fleet.
  ec2: DescribeSpotFleetRequests ModifySpotFleetRequest
  cloudwatch: DescribeAlarms PutMetricAlarm DeleteAlarms
AmazonRDSEnhancedMonitoringRole /service-role/ | Provides access to Cloudwatch for RDS Enhanced Monitoring.
  logs: CreateLogGroup PutRetentionPolicy on arn:aws:logs:*:*:log-group:RDS*
  logs: CreateLogStream PutLogEvents DescribeLogStreams GetLogEvents on arn:aws:logs:*:*:log-group:RDS*:log-stream:*
AmazonRDSDirectoryServiceAccess /service-role/ v2 | Allow RDS to access Directory Service Managed AD on behalf of the
    customer for domain-joined SQL Server DB instances.
  ds: DescribeDirectories AuthorizeApplication UnauthorizeApplication GetAuthorizedApplicationDetails
RDSCloudHsmAuthorizationRole /service-role/ v2 | Default policy for the Amazon RDS service role.
  cloudhsm: CreateLunaClient DeleteLunaClient DescribeHapg DescribeLunaClient GetConfig ModifyHapg ModifyLunaClient
AmazonElasticMapReduceRole /service-role/ v10 | This policy is on a deprecation path. Default policy for the Amazon
    Elastic MapReduce service role.
  ec2: AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress CancelSpotInstanceRequests CreateFleet
    CreateLaunchTemplate CreateNetworkInterface CreateSecurityGroup CreateTags DeleteLaunchTemplate
    DeleteNetworkInterface DeleteSecurityGroup DeleteTags DescribeAvailabilityZones DescribeAccountAttributes
    DescribeDhcpOptions DescribeImages DescribeInstanceStatus DescribeInstances DescribeKeyPairs
    DescribeLaunchTemplates DescribeNetworkAcls DescribeNetworkInterfaces DescribePrefixLists DescribeRouteTables
    DescribeSecurityGroups DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeSubnets DescribeTags
    DescribeVpcAttribute DescribeVpcEndpoints DescribeVpcEndpointServices DescribeVpcs DetachNetworkInterface
    ModifyImageAttribute ModifyInstanceAttribute RequestSpotInstances RevokeSecurityGroupEgress RunInstances
    TerminateInstances DeleteVolume DescribeVolumeStatus DescribeVolumes DetachVolume iam: GetRole GetRolePolicy
    ListInstanceProfiles ListRolePolicies PassRole s3: CreateBucket Get* List* sdb: BatchPutAttributes Select sqs:
    CreateQueue Delete* GetQueue* PurgeQueue ReceiveMessage cloudwatch: PutMetricAlarm DescribeAlarms DeleteAlarms
    application-autoscaling: RegisterScalableTarget DeregisterScalableTarget PutScalingPolicy DeleteScalingPolicy
    Describe*
  iam:CreateServiceLinkedRole on arn:aws:iam::*:role/aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot* if
    {"StringLike":{"iam:AWSServiceName":"spot.amazonaws.com"}}
AmazonElasticMapReduceforEC2Role /service-role/ v3 | Default policy for the Amazon Elastic MapReduce for EC2 service
    role.
  cloudwatch:* dynamodb:* ec2:Describe* elasticmapreduce: Describe* ListBootstrapActions ListClusters
    ListInstanceGroups ListInstances ListSteps kinesis: CreateStream DeleteStream DescribeStream GetRecords
    GetShardIterator MergeShards PutRecord SplitShard rds:Describe* s3:* sdb:* sns:* sqs:* glue: CreateDatabase
    UpdateDatabase DeleteDatabase GetDatabase GetDatabases CreateTable UpdateTable DeleteTable GetTable GetTables
    GetTableVersions CreatePartition BatchCreatePartition UpdatePartition DeletePartition BatchDeletePartition
    GetPartition GetPartitions BatchGetPartition CreateUserDefinedFunction UpdateUserDefinedFunction
    DeleteUserDefinedFunction GetUserDefinedFunction GetUserDefinedFunctions
AmazonElasticMapReduceforAutoScalingRole /service-role/ | Amazon Elastic MapReduce for Auto Scaling. Role to allow
    Auto Scaling to add and remove instances from your EMR cluster.
  cloudwatch:DescribeAlarms elasticmapreduce: ListInstanceGroups ModifyInstanceGroups
AmazonElasticMapReduceEditorsRole /service-role/ v2 | Default policy for the Amazon Elastic MapReduce Editors service
    role.
  ec2: AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress CreateSecurityGroup DescribeSecurityGroups
    RevokeSecurityGroupEgress CreateNetworkInterface CreateNetworkInterfacePermission DeleteNetworkInterface
    DeleteNetworkInterfacePermission DescribeNetworkInterfaces ModifyNetworkInterfaceAttribute DescribeTags
    DescribeInstances DescribeSubnets DescribeVpcs elasticmapreduce: ListInstances DescribeCluster ListSteps
  ec2:CreateTags on arn:aws:ec2:*:*:network-interface/* if
    {"ForAllValues:StringEquals":{"aws:TagKeys":["aws:elasticmapreduce:editor-id","aws:elasticmapreduce:job-flow-id"]}}
AmazonEMRServicePolicy_v2 /service-role/ | This policy is used for the Amazon EMR service role.
  ec2: CreateNetworkInterface RunInstances CreateFleet CreateLaunchTemplate CreateLaunchTemplateVersion on
    arn:aws:ec2:*:*:subnet/* arn:aws:ec2:*:*:security-group/* if
    {"StringEquals":{"aws:ResourceTag/for-use-with-amazon-emr-managed-policies":"true"}}
  ec2: CreateFleet RunInstances CreateNetworkInterface CreateLaunchTemplate on arn:aws:ec2:*:*:network-interface/*
    arn:aws:ec2:*::image/ami-* arn:aws:ec2:*:*:key-pair/* arn:aws:ec2:*:*:capacity-reservation/*
    arn:aws:ec2:*:*:placement-group/* arn:aws:ec2:*:*:fleet/* arn:aws:ec2:*:*:dedicated-host/*
    arn:aws:resource-groups:*:*:group/*
  ec2: RunInstances CreateFleet CreateVolume CreateLaunchTemplate on arn:aws:ec2:*:*:instance/*
    arn:aws:ec2:*:*:volume/* arn:aws:ec2:*:*:launch-template/* if
    {"StringEquals":{"aws:RequestTag/for-use-with-amazon-emr-managed-policies":"true"}}
  ec2: CreateTags DeleteTags on arn:aws:ec2:*:*:instance/* arn:aws:ec2:*:*:volume/* arn:aws:ec2:*:*:launch-template/*
    arn:aws:ec2:*:*:network-interface/* arn:aws:ec2:*:*:security-group/*
  ec2: CreateLaunchTemplateVersion DeleteLaunchTemplate DeleteNetworkInterface ModifyInstanceAttribute
    TerminateInstances AttachNetworkInterface DetachNetworkInterface AuthorizeSecurityGroupEgress
    AuthorizeSecurityGroupIngress RevokeSecurityGroupEgress RevokeSecurityGroupIngress DeleteVolume DetachVolume
    CancelSpotInstanceRequests if {"StringEquals":{"aws:ResourceTag/for-use-with-amazon-emr-managed-policies":"true"}}
  ec2: Describe*
  application-autoscaling: DeleteScalingPolicy DeregisterScalableTarget Describe* PutScalingPolicy
    RegisterScalableTarget cloudwatch: PutMetricAlarm DeleteAlarms DescribeAlarms resource-groups: ListGroupResources
  iam:PassRole on arn:aws:iam::*:role/EMR_AutoScaling_DefaultRole if
    {"StringLike":{"iam:PassedToService":"application-autoscaling.amazonaws.com*"}}
AWSElasticBeanstalkEnhancedHealth /service-role/ v4 | AWS Elastic Beanstalk Service policy for Health Monitoring
    system.
  elasticloadbalancing: DescribeInstanceHealth DescribeLoadBalancers DescribeTargetHealth ec2: DescribeInstances
    DescribeInstanceStatus GetConsoleOutput AssociateAddress DescribeAddresses DescribeSecurityGroups sqs:
    GetQueueAttributes GetQueueUrl autoscaling: DescribeAutoScalingGroups DescribeAutoScalingInstances
    DescribeScalingActivities DescribeNotificationConfigurations sns: Publish
  logs: DescribeLogStreams CreateLogStream PutLogEvents on
    arn:aws:logs:*:*:log-group:/aws/elasticbeanstalk/*:log-stream:*
AWSElasticBeanstalkService /service-role/ v17 | This policy is on a deprecation path. AWS Elastic Beanstalk Service
    role policy which grants permissions to create and manage resources on your behalf.
  cloudformation:* on arn:aws:cloudformation:*:*:stack/awseb-* arn:aws:cloudformation:*:*:stack/eb-*
  logs: DeleteLogGroup CreateLogGroup PutRetentionPolicy DescribeLogGroups on
    arn:aws:logs:*:*:log-group:/aws/elasticbeanstalk*
  s3:* on arn:aws:s3:::elasticbeanstalk-* arn:aws:s3:::elasticbeanstalk-*/*
  autoscaling:* cloudwatch: PutMetricAlarm ec2: AssociateAddress AllocateAddress AuthorizeSecurityGroup*
    CreateLaunchTemplate* CreateSecurityGroup DeleteLaunchTemplate* DeleteSecurityGroup Describe* DisassociateAddress
    ReleaseAddress RevokeSecurityGroup* RunInstances TerminateInstances ecs: CreateCluster DeleteCluster
    DescribeClusters RegisterTaskDefinition elasticbeanstalk:* elasticloadbalancing: ApplySecurityGroupsToLoadBalancer
    ConfigureHealthCheck CreateLoadBalancer DeleteLoadBalancer Deregister* Describe* Register* iam: ListRoles PassRole
    logs: CreateLogGroup PutRetentionPolicy rds: DescribeDBEngineVersions DescribeDBInstances
    DescribeOrderableDBInstanceOptions s3: GetObject GetObjectAcl ListBucket sns: CreateTopic GetTopicAttributes
    ListSubscriptionsByTopic Subscribe sqs: GetQueueAttributes GetQueueUrl codebuild: CreateProject DeleteProject
    BatchGetBuilds StartBuild
AWSConfigRulesExecutionRole /service-role/ v3 | Allows an AWS Lambda function to access the AWS Config API and the
    configuration snapshots that AWS Config delivers periodically to Amazon S3.
  s3:GetObject on arn:aws:s3:::*/AWSLogs/*/Config/*
  config: Put* Get* List* Describe* BatchGet* Select*
AWSConfigRoleForOrganizations /service-role/ v2 | Allows AWS Config to call read-only AWS Organizations APIs.
  organizations: ListAccounts DescribeOrganization ListAWSServiceAccessForOrganization ListDelegatedAdministrators
AutoScalingNotificationAccessRole /service-role/ | Default policy for the AutoScaling Notification Access service
    role.
  sqs: SendMessage GetQueueUrl sns: Publish
AmazonSNSRole /service-role/ | Default policy for Amazon SNS service role.
  logs: CreateLogGroup CreateLogStream PutLogEvents PutMetricFilter PutRetentionPolicy
AmazonSSMAutomationRole /service-role/ v5 | Provides permissions for EC2 Automation service to execute activities
    defined within Automation documents.
  lambda:InvokeFunction on arn:aws:lambda:*:*:function:Automation*
  ec2: CreateImage CopyImage DeregisterImage DescribeImages DeleteSnapshot StartInstances RunInstances StopInstances
    TerminateInstances DescribeInstanceStatus CreateTags DeleteTags DescribeTags cloudformation: CreateStack
    DescribeStackEvents DescribeStacks UpdateStack DeleteStack ssm:*
  sns:Publish on arn:aws:sns:*:*:Automation*
AmazonSSMMaintenanceWindowRole /service-role/ v3 | Service Role to be used for EC2 Maintenance Window.
  ssm: GetAutomationExecution GetParameters ListCommands SendCommand StartAutomationExecution
  lambda:InvokeFunction on arn:aws:lambda:*:*:function:SSM* arn:aws:lambda:*:*:function:*:SSM*
  states: DescribeExecution StartExecution on arn:aws:states:*:*:stateMachine:SSM* arn:aws:states:*:*:execution:SSM*
  resource-groups: ListGroups ListGroupResources tag: GetResources
  iam:PassRole if {"StringEquals":{"iam:PassedToService":["ssm.amazonaws.com"]}}
AmazonAPIGatewayPushToCloudWatchLogs /service-role/ | Allows API Gateway to push logs to user's account.
  logs: CreateLogGroup CreateLogStream DescribeLogGroups DescribeLogStreams PutLogEvents GetLogEvents FilterLogEvents
AWSAppSyncPushToCloudWatchLogs /service-role/ | Allows AppSync to push logs to user's CloudWatch account.
  logs: CreateLogGroup CreateLogStream PutLogEvents
AWSBatchServiceRole /service-role/ v13 | Policy for AWS Batch service role which allows access to related services
    including EC2, Autoscaling, EC2 Container service, Cloudwatch Logs and more.
  ec2: DescribeAccountAttributes DescribeInstances DescribeInstanceStatus DescribeInstanceAttribute DescribeSubnets
    DescribeSecurityGroups DescribeKeyPairs DescribeImages DescribeImageAttribute DescribeSpotInstanceRequests
    DescribeSpotFleetInstances DescribeSpotFleetRequests DescribeSpotPriceHistory DescribeSpotFleetRequestHistory
    DescribeVpcClassicLink DescribeLaunchTemplateVersions CreateLaunchTemplate DeleteLaunchTemplate RequestSpotFleet
    CancelSpotFleetRequests ModifySpotFleetRequest TerminateInstances RunInstances autoscaling: DescribeAccountLimits
    DescribeAutoScalingGroups DescribeLaunchConfigurations DescribeAutoScalingInstances DescribeScalingActivities
    CreateLaunchConfiguration CreateAutoScalingGroup UpdateAutoScalingGroup SetDesiredCapacity
    DeleteLaunchConfiguration DeleteAutoScalingGroup CreateOrUpdateTags SuspendProcesses PutNotificationConfiguration
    TerminateInstanceInAutoScalingGroup ecs: DescribeClusters DescribeContainerInstances DescribeTaskDefinition
    DescribeTasks ListAccountSettings ListClusters ListContainerInstances ListTaskDefinitionFamilies
    ListTaskDefinitions ListTasks CreateCluster DeleteCluster RegisterTaskDefinition DeregisterTaskDefinition RunTask
    StartTask StopTask UpdateContainerAgent DeregisterContainerInstance logs: CreateLogGroup CreateLogStream
    PutLogEvents DescribeLogGroups iam: GetInstanceProfile GetRole
  ecs:TagResource on arn:aws:ecs:*:*:task/*_Batch_*
  iam:PassRole if
    {"StringEquals":{"iam:PassedToService":["ec2.amazonaws.com","ec2.amazonaws.com.cn","ecs-tasks.amazonaws.com"]}}
  iam:CreateServiceLinkedRole if
    {"StringEquals":{"iam:AWSServiceName":["spot.amazonaws.com","spotfleet.amazonaws.com","autoscaling.amazonaws.com","ecs.amazonaws.com"]}}
  ec2:CreateTags if {"StringEquals":{"ec2:CreateAction":"RunInstances"}}
AWSCodeDeployRole /service-role/ v12 | Provides CodeDeploy service access to expand tags and interact with Auto
    Scaling on your behalf.
  autoscaling: CompleteLifecycleAction DeleteLifecycleHook DescribeAutoScalingGroups DescribeLifecycleHooks
    PutLifecycleHook RecordLifecycleActionHeartbeat CreateAutoScalingGroup CreateOrUpdateTags UpdateAutoScalingGroup
    EnableMetricsCollection DescribePolicies DescribeScheduledActions DescribeNotificationConfigurations
    SuspendProcesses ResumeProcesses AttachLoadBalancers AttachLoadBalancerTargetGroups PutScalingPolicy
    PutScheduledUpdateGroupAction PutNotificationConfiguration DescribeScalingActivities DeleteAutoScalingGroup
    PutWarmPool ec2: DescribeInstances DescribeInstanceStatus TerminateInstances tag: GetResources sns: Publish
    cloudwatch: DescribeAlarms PutMetricAlarm elasticloadbalancing: DescribeLoadBalancers
    DescribeLoadBalancerAttributes DescribeInstanceHealth RegisterInstancesWithLoadBalancer
    DeregisterInstancesFromLoadBalancer DescribeTargetGroups DescribeTargetGroupAttributes DescribeTargetHealth
    RegisterTargets DeregisterTargets
AWSCodeDeployRoleForLambda /service-role/ v3 | Provides CodeDeploy service access to perform a Lambda deployment on
    your behalf.
  cloudwatch:DescribeAlarms lambda: UpdateAlias GetAlias GetProvisionedConcurrencyConfig sns: Publish
  s3: GetObject GetObjectVersion on arn:aws:s3:::*/CodeDeploy/*
  s3: GetObject GetObjectVersion if {"StringEquals":{"s3:ExistingObjectTag/UseWithCodeDeploy":"true"}}
  lambda:InvokeFunction on arn:aws:lambda:*:*:function:CodeDeployHook_*
AWSCodeDeployRoleForECS v4 | Provides CodeDeploy service wide access to perform an ECS blue/green deployment on your
    behalf.
  ecs: DescribeServices CreateTaskSet UpdateServicePrimaryTaskSet DeleteTaskSet elasticloadbalancing:
    DescribeTargetGroups DescribeListeners ModifyListener DescribeRules ModifyRule lambda: InvokeFunction cloudwatch:
    DescribeAlarms sns: Publish s3: GetObject GetObjectVersion
  iam:PassRole if {"StringLike":{"iam:PassedToService":["ecs-tasks.amazonaws.com"]}}
AWSGlueServiceRole /service-role/ v8 | Policy for AWS Glue service role which allows access to related services
    including EC2, S3, and Cloudwatch Logs.
  glue:* s3: GetBucketLocation ListBucket ListAllMyBuckets GetBucketAcl ec2: DescribeVpcEndpoints DescribeRouteTables
    CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DescribeSecurityGroups DescribeSubnets
    DescribeVpcAttribute iam: ListRolePolicies GetRole GetRolePolicy cloudwatch: PutMetricData
  s3:CreateBucket on arn:aws:s3:::aws-glue-*
  s3: GetObject PutObject DeleteObject on arn:aws:s3:::aws-glue-*/* arn:aws:s3:::*/*aws-glue-*/*
  s3:GetObject on arn:aws:s3:::crawler-public* arn:aws:s3:::aws-glue-*
  logs: CreateLogGroup CreateLogStream PutLogEvents on arn:aws:logs:*:*:*:/aws-glue/*
  ec2: CreateTags DeleteTags on arn:aws:ec2:*:*:network-interface/* arn:aws:ec2:*:*:security-group/*
    arn:aws:ec2:*:*:instance/* if {"ForAllValues:StringEquals":{"aws:TagKeys":["aws-glue-service-resource"]}}
AWSBackupServiceRolePolicyForBackup /service-role/ | Provides AWS Backup permission to create backups on your behalf
    across AWS services.
  dynamodb: DescribeTable CreateBackup DescribeBackup DeleteBackup ListTagsOfResource StartAwsBackupJob rds:
    AddTagsToResource ListTagsForResource DescribeDBSnapshots CreateDBSnapshot CopyDBSnapshot DescribeDBInstances
    CreateDBClusterSnapshot DescribeDBClusters DescribeDBClusterSnapshots CopyDBClusterSnapshot DeleteDBSnapshot
    ModifyDBSnapshotAttribute DeleteDBClusterSnapshot ModifyDBClusterSnapshotAttribute ec2: CreateSnapshot
    CreateSnapshots CopySnapshot CreateTags DeleteSnapshot DescribeSnapshots DescribeVolumes DescribeInstances
    DescribeImages CreateImage CopyImage DeregisterImage DescribeTags ModifySnapshotAttribute ModifyImageAttribute
    elasticfilesystem: Backup DescribeTags backup: DescribeBackupVault CopyIntoBackupVault TagResource tag:
    GetResources kms: DescribeKey
  kms: Decrypt GenerateDataKey ReEncryptTo ReEncryptFrom GenerateDataKeyWithoutPlaintext if
    {"StringLike":{"kms:ViaService":["dynamodb.*.amazonaws.com","ec2.*.amazonaws.com","rds.*.amazonaws.com"]}}
  kms:CreateGrant if {"Bool":{"kms:GrantIsForAWSResource":"true"}}
AWSBackupServiceRolePolicyForRestores /service-role/ | Provides AWS Backup permission to perform restores on your
    behalf across AWS services.
  dynamodb: Scan Query UpdateItem PutItem GetItem DeleteItem BatchWriteItem DescribeTable RestoreTableFromBackup
    RestoreTableFromAwsBackup ec2: CreateVolume DeleteVolume DescribeSnapshots DescribeVolumes DescribeImages
    DescribeInstances RunInstances CreateTags elasticfilesystem: Restore CreateFilesystem DescribeFilesystems
    DeleteFilesystem TagResource rds: DescribeDBInstances DescribeDBSnapshots ListTagsForResource
    RestoreDBInstanceFromDBSnapshot DeleteDBInstance AddTagsToResource DescribeDBClusters RestoreDBClusterFromSnapshot
    DeleteDBCluster RestoreDBInstanceToPointInTime kms: DescribeKey
  kms: Decrypt Encrypt GenerateDataKey ReEncryptTo ReEncryptFrom GenerateDataKeyWithoutPlaintext if
    {"StringLike":{"kms:ViaService":["dynamodb.*.amazonaws.com","ec2.*.amazonaws.com","elasticfilesystem.*.amazonaws.com","rds.*.amazonaws.com","redshift.*.amazonaws.com"]}}
AmazonEBSCSIDriverPolicy /service-role/ v14 | IAM Policy that allows the CSI driver service account to make calls to
  ec2: DescribeAvailabilityZones DescribeInstances DescribeSnapshots DescribeTags DescribeVolumes
    DescribeVolumesModifications DescribeVolumeStatus
  ec2: CreateSnapshot ModifyVolume on arn:aws:ec2:*:*:volume/*
  ec2: CopyVolumes on arn:aws:ec2:*:*:volume/vol-*
  ec2: AttachVolume DetachVolume on arn:aws:ec2:*:*:volume/* arn:aws:ec2:*:*:instance/*
  ec2: CreateVolume EnableFastSnapshotRestores on arn:aws:ec2:*:*:snapshot/*
  ec2: CreateTags on arn:aws:ec2:*:*:volume/* arn:aws:ec2:*:*:snapshot/* if
    {"StringEquals":{"ec2:CreateAction":["CreateVolume","CreateSnapshot","CopyVolumes"]}}
  ec2: DeleteTags on arn:aws:ec2:*:*:volume/* arn:aws:ec2:*:*:snapshot/*
  ec2: CreateVolume CopyVolumes on arn:aws:ec2:*:*:volume/* if
    {"StringLike":{"aws:RequestTag/ebs.csi.aws.com/cluster":"true"}}
  ec2: CreateVolume CopyVolumes on arn:aws:ec2:*:*:volume/* if {"StringLike":{"aws:RequestTag/CSIVolumeName":"*"}}
  ec2: DeleteVolume on arn:aws:ec2:*:*:volume/* if {"StringLike":{"ec2:ResourceTag/ebs.csi.aws.com/cluster":"true"}}
  ec2: DeleteVolume on arn:aws:ec2:*:*:volume/* if {"StringLike":{"ec2:ResourceTag/CSIVolumeName":"*"}}
  ec2: DeleteVolume on arn:aws:ec2:*:*:volume/* if
    {"StringLike":{"ec2:ResourceTag/kubernetes.io/created-for/pvc/name":"*"}}
  ec2: CreateSnapshot on arn:aws:ec2:*:*:snapshot/* if {"StringLike":{"aws:RequestTag/CSIVolumeSnapshotName":"*"}}
  ec2: CreateSnapshot on arn:aws:ec2:*:*:snapshot/* if
    {"StringLike":{"aws:RequestTag/ebs.csi.aws.com/cluster":"true"}}
  ec2: DeleteSnapshot LockSnapshot on arn:aws:ec2:*:*:snapshot/* if
    {"StringLike":{"ec2:ResourceTag/CSIVolumeSnapshotName":"*"}}
  ec2: DeleteSnapshot LockSnapshot on arn:aws:ec2:*:*:snapshot/* if
    {"StringLike":{"ec2:ResourceTag/ebs.csi.aws.com/cluster":"true"}}
AmazonEFSCSIDriverPolicy /service-role/ | Provides management access to EFS resources and read access to EC2.
  elasticfilesystem: DescribeAccessPoints DescribeFileSystems DescribeMountTargets ec2: DescribeAvailabilityZones
  elasticfilesystem:CreateAccessPoint if {"Null":{"aws:RequestTag/efs.csi.aws.com/cluster":"false"}}
  elasticfilesystem:TagResource if {"StringLike":{"aws:ResourceTag/efs.csi.aws.com/cluster":"true"}}
  elasticfilesystem:DeleteAccessPoint if {"Null":{"aws:ResourceTag/efs.csi.aws.com/cluster":"false"}}
AWSOpsWorksRole /service-role/ | Default policy for the AWS OpsWorks service role.
  cloudwatch: DescribeAlarms GetMetricStatistics ec2:* elasticloadbalancing:* iam: GetRolePolicy ListInstanceProfiles
    ListRoles ListUsers rds:*
  iam:PassRole if {"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}
AWSQuickSightListIAM /service-role/ | Allow QuickSight to list IAM entities.
  iam: List*
CloudWatchEventsInvocationAccess /service-role/ | Allows Amazon CloudWatch Events to relay events to the streams in
    AWS Kinesis Streams in your account.
  kinesis:PutRecord
CloudWatchEventsBuiltInTargetExecutionAccess /service-role/ | Allows built-in targets in Amazon CloudWatch Events to
    perform EC2 actions on your behalf.
  ec2: Describe* RebootInstances StopInstances TerminateInstances CreateSnapshot
`;
