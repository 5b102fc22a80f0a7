/** AWS's managed policies of service-linked roles: nobody else can have them. */
export const linkedRolePolicies = `
APIGatewayServiceRolePolicy /aws-service-role/ | Allows API Gateway to manage associated AWS Resources on behalf of
    the customer.
  elasticloadbalancing: AddListenerCertificates RemoveListenerCertificates ModifyListener DescribeListeners
    DescribeLoadBalancers xray: PutTraceSegments PutTelemetryRecords GetSamplingTargets GetSamplingRules logs:
    CreateLogDelivery GetLogDelivery UpdateLogDelivery DeleteLogDelivery ListLogDeliveries servicediscovery:
    DiscoverInstances acm: DescribeCertificate GetCertificate ec2: DescribeNetworkInterfaces DescribeVpcs
    DescribeSubnets DescribeSecurityGroups CreateNetworkInterface* DeleteNetworkInterface*
  firehose: DescribeDeliveryStream PutRecord PutRecordBatch on arn:aws:firehose:*:*:deliverystream/amazon-apigateway-*
AWSApplicationAutoscalingDynamoDBTablePolicy /aws-service-role/ | Policy granting permissions to Application Auto
    Scaling to access DynamoDB and CloudWatch.
  dynamodb: DescribeTable UpdateTable cloudwatch: PutMetricAlarm DescribeAlarms DeleteAlarms
AWSApplicationAutoscalingEC2SpotFleetRequestPolicy /aws-service-role/ | Policy granting permissions to Application
    Auto Scaling to access EC2 Spot Fleet and CloudWatch.
  ec2: DescribeSpotFleetRequests ModifySpotFleetRequest cloudwatch: PutMetricAlarm DescribeAlarms DeleteAlarms
AWSApplicationAutoscalingECSServicePolicy /aws-service-role/ v2 | Policy granting permissions to Application Auto Scaling
    to access EC2 Container Service and CloudWatch.
  ecs: DescribeServices UpdateService cloudwatch: PutMetricAlarm DescribeAlarms DeleteAlarms GetMetricData
AWSApplicationAutoscalingEMRInstanceGroupPolicy /aws-service-role/ | Policy granting permissions to Application Auto
    Scaling to access Elastic Map Reduce and CloudWatch.
  elasticmapreduce: ListInstanceGroups ModifyInstanceGroups cloudwatch: PutMetricAlarm DescribeAlarms DeleteAlarms
AWSApplicationAutoscalingLambdaConcurrencyPolicy /aws-service-role/ | Policy granting permissions to Application Auto
    Scaling to access Lambda and CloudWatch.
  lambda: PutProvisionedConcurrencyConfig GetProvisionedConcurrencyConfig DeleteProvisionedConcurrencyConfig
    cloudwatch: PutMetricAlarm DescribeAlarms DeleteAlarms
AWSApplicationAutoscalingRDSClusterPolicy /aws-service-role/ v3 | Policy granting permissions to Application Auto Scaling
    to access RDS and CloudWatch.
  rds: AddTagsToResource CreateDBInstance DeleteDBInstance DescribeDBClusters DescribeDBInstances ModifyDBCluster
    cloudwatch: PutMetricAlarm DescribeAlarms DeleteAlarms
  iam:PassRole if {"StringLike":{"iam:PassedToService":"rds.amazonaws.com"}}
AWSBackupServiceLinkedRolePolicyForBackup /aws-service-role/ | Provides AWS Backup permission to create backups on
    your behalf across AWS services.
  elasticfilesystem: Backup DescribeFileSystems DescribeTags ListTagsForResource tag: GetResources rds: DescribeDB*
    ListTagsForResource CreateDBSnapshot CopyDBSnapshot DeleteDBSnapshot AddTagsToResource ModifyDBInstance ec2:
    Describe* CreateSnapshot* CopySnapshot CreateImage CopyImage CreateTags DeleteSnapshot DeregisterImage dynamodb:
    ListTagsOfResource ListTables DescribeBackup DeleteBackup StartAwsBackupJob backup: CopyIntoBackupVault
    CopyFromBackupVault events: DeleteRule PutRule PutTargets DescribeRule EnableRule RemoveTargets ListTargetsByRule
    DisableRule organizations: DescribeOrganization
AWSCloudFrontLogger /aws-service-role/ v2 | Grants CloudFront Logger write permissions to CloudWatch Logs.
  logs: CreateLogGroup CreateLogStream PutLogEvents on arn:aws:logs:*:*:log-group:/aws/cloudfront/*
AWSConfigServiceRolePolicy /aws-service-role/ | Allows Config to call AWS services and collect resource configurations
    on your behalf.
  access-analyzer: Get* List* acm: Describe* List* apigateway: GET application-autoscaling: Describe* autoscaling:
    Describe* backup: Describe* Get* List* batch: Describe* cloudformation: Describe* Get* List* cloudfront: Get*
    List* cloudtrail: Describe* Get* List* cloudwatch: Describe* Get* List* codebuild: BatchGet* List* config:
    BatchGet* Describe* Get* List* Put* dynamodb: Describe* List* ec2: Describe* Get* ecr: Describe* Get* List* ecs:
    Describe* List* eks: Describe* List* elasticache: Describe* List* elasticbeanstalk: Describe* elasticfilesystem:
    Describe* elasticloadbalancing: Describe* elasticmapreduce: Describe* Get* List* es: Describe* List* events:
    Describe* List* iam: GenerateCredentialReport Get* List* kinesis: Describe* List* kms: Describe* GetKey* List*
    lambda: Get*Policy Get*Configuration List* logs: Describe* List* organizations: Describe* List* rds: Describe*
    List* redshift: Describe* route53: Get* List* s3: Get*Configuration Get*Acl GetBucket* List* secretsmanager:
    Describe* GetResourcePolicy List* sns: Get* List* sqs: GetQueueAttributes List* ssm: Describe* Get* List* wafv2:
    Get* List*
AWSEC2FleetServiceRolePolicy /aws-service-role/ v3 | Allows EC2 Fleet to launch and manage instances.
  ec2: DescribeImages DescribeSubnets RequestSpotInstances DescribeInstanceStatus RunInstances
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"spot.amazonaws.com"}}
  iam:PassRole if {"StringEquals":{"iam:PassedToService":["ec2.amazonaws.com","ec2.amazonaws.com.cn"]}}
  ec2:CreateTags on arn:aws:ec2:*:*:instance/* arn:aws:ec2:*:*:spot-instances-request/*
  ec2:CreateTags on arn:aws:ec2:*:*:volume/* if {"StringEquals":{"ec2:CreateAction":"RunInstances"}}
  ec2:TerminateInstances if {"StringLike":{"ec2:ResourceTag/aws:ec2:fleet-id":"*"}}
AWSEC2SpotFleetServiceRolePolicy /aws-service-role/ | Allows EC2 Spot Fleet to launch and manage spot fleet instances.
  ec2: DescribeImages DescribeSubnets RequestSpotInstances DescribeInstanceStatus RunInstances
  iam:PassRole if {"StringEquals":{"iam:PassedToService":["ec2.amazonaws.com","ec2.amazonaws.com.cn"]}}
  ec2:CreateTags on arn:aws:ec2:*:*:instance/* arn:aws:ec2:*:*:spot-instances-request/*
    arn:aws:ec2:*:*:spot-fleet-request/* arn:aws:ec2:*:*:volume/*
  ec2:TerminateInstances if {"StringLike":{"ec2:ResourceTag/aws:ec2spot:fleet-request-id":"*"}}
  elasticloadbalancing: RegisterInstancesWithLoadBalancer RegisterTargets
AWSEC2SpotServiceRolePolicy /aws-service-role/ v4 | Allows EC2 Spot to launch and manage spot instances.
  ec2: DescribeInstances StartInstances StopInstances
  deny ec2:RunInstances on arn:aws:ec2:*:*:instance/* if {"StringNotEquals":{"ec2:InstanceMarketType":"spot"}}
  ec2:RunInstances
  iam:PassRole if {"StringEquals":{"iam:PassedToService":["ec2.amazonaws.com","ec2.amazonaws.com.cn"]}}
  ec2:CreateTags if {"StringEquals":{"ec2:CreateAction":"RunInstances"}}
AWSElasticBeanstalkManagedUpdatesServiceRolePolicy /aws-service-role/ | AWS Elastic Beanstalk Service role policy
    which grants limited permissions to managed updates.
  elasticbeanstalk:* autoscaling:* cloudformation:* ec2: Describe* RunInstances TerminateInstances
    AuthorizeSecurityGroup* RevokeSecurityGroup* CreateSecurityGroup CreateLaunchTemplate* elasticloadbalancing:* rds:
    DescribeDB* s3: Get* List* PutObject sns: CreateTopic Get* Subscribe sqs: GetQueue* cloudwatch: PutMetricAlarm
    DeleteAlarms DescribeAlarms logs: CreateLogGroup DescribeLogGroups PutRetentionPolicy
  iam:PassRole if {"StringLikeIfExists":{"iam:PassedToService":"elasticbeanstalk.amazonaws.com"}}
AWSElasticBeanstalkServiceRolePolicy /aws-service-role/ | AWS Elastic Beanstalk Service Linked Role policy which
    allows Elastic Beanstalk to call AWS services on your behalf.
  cloudformation: DescribeStackResource DescribeStackResources DescribeStacks on
    arn:aws:cloudformation:*:*:stack/awseb-* arn:aws:cloudformation:*:*:stack/eb-*
  autoscaling: DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeNotificationConfigurations
    DescribeScalingActivities PutNotificationConfiguration ec2: DescribeInstanceStatus AssociateAddress
    DescribeAddresses DescribeInstances DescribeSecurityGroups elasticloadbalancing: DescribeInstanceHealth
    DescribeLoadBalancers DescribeTargetHealth DescribeTargetGroups lambda: GetFunction sqs: GetQueueAttributes
    GetQueueUrl sns: Publish
  logs: CreateLogStream DescribeLogGroups DescribeLogStreams PutLogEvents on
    arn:aws:logs:*:*:log-group:/aws/elasticbeanstalk/*
AWSElasticLoadBalancingServiceRolePolicy /aws-service-role/ | Service Linked Role Policy for AWS Elastic Load
    Balancing Control Plane.
  ec2: DescribeAddresses DescribeCoipPools DescribeInstances DescribeNetworkInterfaces DescribeSubnets
    DescribeSecurityGroups DescribeVpcs DescribeInternetGateways DescribeAccountAttributes
    DescribeClassicLinkInstances DescribeVpcClassicLink CreateSecurityGroup CreateNetworkInterface
    DeleteNetworkInterface GetCoipPoolUsage ModifyNetworkInterfaceAttribute AllocateAddress
    AuthorizeSecurityGroupIngress AssociateAddress DisassociateAddress AttachNetworkInterface DetachNetworkInterface
    AssignPrivateIpAddresses AssignIpv6Addresses ReleaseAddress UnassignIpv6Addresses DescribeVpcPeeringConnections
    logs: CreateLogDelivery GetLogDelivery UpdateLogDelivery DeleteLogDelivery ListLogDeliveries outposts:
    GetOutpostInstanceTypes
AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy /aws-service-role/ v2 | Enables access to AWS services and
    resources required for AWS KMS custom key stores.
  cloudhsm: Describe* ec2: CreateNetworkInterface AuthorizeSecurityGroupIngress CreateSecurityGroup
    DescribeSecurityGroups RevokeSecurityGroupEgress DeleteSecurityGroup DescribeVpcs DescribeNetworkAcls
    DescribeNetworkInterfaces
AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy /aws-service-role/ v2 | Enables access to AWS services and
    resources required for AWS KMS multi-Region keys.
  kms:SynchronizeMultiRegionKey
AWSLambdaReplicator /aws-service-role/ v3 | Grants Lambda Replicator necessary permissions to replicate functions across
    AWS regions.
  lambda: CreateFunction DeleteFunction DisableReplication on arn:aws:lambda:*:*:function:*
  iam:PassRole if {"StringLikeIfExists":{"iam:PassedToService":"lambda.amazonaws.com"}}
  cloudfront:ListDistributionsByLambdaFunction
AWSOrganizationsServiceTrustPolicy /aws-service-role/ | A policy to allow AWS Organizations to share trust with other
    approved AWS Services for the purpose of simplifying customer configuration.
  iam:DeleteRole on arn:aws:iam::*:role/aws-service-role/organizations.amazonaws.com/*
  iam:CreateServiceLinkedRole
AWSResourceAccessManagerServiceRolePolicy /aws-service-role/ | Policy containing Read-only AWS Resource Access Manager
    access to the customers' Organizations structure.
  organizations: DescribeAccount DescribeOrganization DescribeOrganizationalUnit ListAccounts ListAccountsForParent
    ListChildren ListOrganizationalUnitsForParent ListParents ListRoots
  iam:DeleteRole on arn:aws:iam::*:role/aws-service-role/ram.amazonaws.com/*
AWSSSOServiceRolePolicy /aws-service-role/ | Grants AWS SSO permissions to manage AWS resources, including IAM roles,
    policies and SAML IdP on your behalf.
  iam: AttachRolePolicy CreateRole DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy DetachRolePolicy GetRole
    ListRolePolicies PutRolePolicy PutRolePermissionsBoundary ListAttachedRolePolicies UpdateAssumeRolePolicy
    UpdateRole UpdateRoleDescription on arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*
  iam: CreateSAMLProvider DeleteSAMLProvider GetSAMLProvider UpdateSAMLProvider on
    arn:aws:iam::*:saml-provider/AWSSSO_*
  iam: ListRoles ListPolicies organizations: DescribeAccount DescribeOrganization ListAccounts
    ListAWSServiceAccessForOrganization ListDelegatedAdministrators
AWSSupportServiceRolePolicy /aws-service-role/ | Allows AWS Support to access AWS resources to provide billing,
    administrative and support services.
  autoscaling: Describe* cloudformation: Describe* List* cloudfront: List* cloudtrail: Describe* Get* LookupEvents
    cloudwatch: Describe* Get* List* dynamodb: Describe* List* ec2: Describe* ecs: Describe* List* elasticache:
    Describe* elasticbeanstalk: Describe* elasticfilesystem: Describe* elasticloadbalancing: Describe*
    elasticmapreduce: Describe* List* iam: GenerateCredentialReport Get* List* kms: Describe* List* lambda:
    Get*Configuration List* logs: Describe* organizations: Describe* List* rds: Describe* route53: Get* List* s3:
    GetBucket* List* sns: Get* List* sqs: GetQueueAttributes List* support:*
AWSTrustedAdvisorServiceRolePolicy /aws-service-role/ | Access for the AWS Trusted Advisor Service to help reduce
    cost, increase performance, and improve security of your AWS environment.
  autoscaling: DescribeAccountLimits DescribeAutoScalingGroups DescribeLaunchConfigurations ce:
    GetReservationPurchaseRecommendation GetSavingsPlansPurchaseRecommendation cloudformation: DescribeAccountLimits
    DescribeStacks ListStacks cloudfront: ListDistributions cloudtrail: DescribeTrails GetTrailStatus cloudwatch:
    GetMetricStatistics ListMetrics dynamodb: DescribeLimits DescribeTable ListTables ec2: Describe*
    elasticloadbalancing: Describe* iam: GenerateCredentialReport GetAccountPasswordPolicy GetAccountSummary
    GetCredentialReport GetServerCertificate ListServerCertificates ListUsers kinesis: DescribeLimits lambda:
    ListFunctions rds: Describe* ListTagsForResource route53: Get* List* s3: GetAccountPublicAccessBlock GetBucket*
    GetLifecycleConfiguration ListAllMyBuckets ListBucket ses: GetSendQuota sqs: ListQueues GetQueueAttributes
AWSVPCTransitGatewayServiceRolePolicy /aws-service-role/ v2 | Allow VPC Transit Gateway to create and manage necessary
    resources for your Transit Gateway VPC Attachments.
  ec2: CreateNetworkInterface DescribeNetworkInterfaces ModifyNetworkInterfaceAttribute DeleteNetworkInterface
    CreateNetworkInterfacePermission AssignIpv6Addresses UnAssignIpv6Addresses
AWSWellArchitectedOrganizationsServiceRolePolicy /aws-service-role/ | Allows Well-Architected to access Organizations
    on your behalf.
  organizations: DescribeAccount DescribeOrganization ListAWSServiceAccessForOrganization ListAccounts
    ListAccountsForParent ListChildren ListDelegatedAdministrators ListOrganizationalUnitsForParent ListParents
    ListRoots
AmazonECSServiceRolePolicy /aws-service-role/ v23 | Policy to enable Amazon ECS to manage your cluster.
  ec2: AttachNetworkInterface AssociateTrunkInterface CreateNetworkInterface CreateNetworkInterfacePermission
    DeleteNetworkInterface DeleteNetworkInterfacePermission Describe* DetachNetworkInterface
    DisassociateTrunkInterface elasticloadbalancing: DeregisterInstancesFromLoadBalancer DeregisterTargets Describe*
    RegisterInstancesWithLoadBalancer RegisterTargets route53: ChangeResourceRecordSets CreateHealthCheck
    DeleteHealthCheck Get* List* UpdateHealthCheck servicediscovery: DeregisterInstance Get* List* RegisterInstance
    UpdateInstanceCustomHealthStatus
  autoscaling: Describe*
  autoscaling: DeletePolicy PutScalingPolicy SetInstanceProtection UpdateAutoScalingGroup PutLifecycleHook
    DeleteLifecycleHook CompleteLifecycleAction RecordLifecycleActionHeartbeat if
    {"Null":{"autoscaling:ResourceTag/AmazonECSManaged":"false"}}
  autoscaling-plans: CreateScalingPlan DeleteScalingPlan DescribeScalingPlans DescribeScalingPlanResources
  events: DescribeRule ListTargetsByRule on arn:aws:events:*:*:rule/ecs-managed-*
  events: PutRule PutTargets if {"StringEquals":{"events:ManagedBy":"ecs.amazonaws.com"}}
  cloudwatch: DeleteAlarms DescribeAlarms PutMetricAlarm on arn:aws:cloudwatch:*:*:alarm:*
  ec2: CreateTags on arn:aws:ec2:*:*:network-interface/*
  logs: CreateLogGroup DescribeLogGroups PutRetentionPolicy on arn:aws:logs:*:*:log-group:/aws/ecs/*
  logs: CreateLogStream DescribeLogStreams PutLogEvents on arn:aws:logs:*:*:log-group:/aws/ecs/*:log-stream:*
  ssm: DescribeSessions
  ssm: StartSession on arn:aws:ecs:*:*:task/* arn:aws:ssm:*:*:document/AmazonECS-ExecuteInteractiveCommand
  ssmmessages: OpenDataChannel on arn:aws:ssm:*:*:session/* if
    {"StringEquals":{"aws:PrincipalAccount":"\${aws:ResourceAccount}"}}
  servicediscovery: CreateHttpNamespace CreateService if
    {"ForAllValues:StringEquals":{"aws:TagKeys":["AmazonECSManaged"]}}
  servicediscovery: TagResource if {"StringLike":{"aws:RequestTag/AmazonECSManaged":"*"}}
  servicediscovery: DeleteService if {"Null":{"aws:ResourceTag/AmazonECSManaged":"false"}}
  servicediscovery: DiscoverInstances DiscoverInstancesRevision
  servicediscovery: UpdateServiceAttributes if {"Null":{"aws:ResourceTag/AmazonECSManaged":"false"}}
  ec2: DescribeInstanceEventWindows
AmazonEKSServiceRolePolicy /aws-service-role/ | A service-linked role required for Amazon EKS to call AWS services on
    your behalf.
  ec2: CreateNetworkInterface DeleteNetworkInterface DetachNetworkInterface ModifyNetworkInterfaceAttribute
    DescribeInstances DescribeNetworkInterfaces DescribeSecurityGroups DescribeSubnets DescribeVpcs
    DescribeDhcpOptions CreateNetworkInterfacePermission iam: ListAttachedRolePolicies ec2:CreateSecurityGroup
    cloudwatch: PutMetricData
  ec2: DeleteSecurityGroup RevokeSecurityGroup* AuthorizeSecurityGroup* if
    {"ForAnyValue:StringLike":{"ec2:ResourceTag/Name":"eks-cluster-sg*"}}
  route53:AssociateVPCWithHostedZone on arn:aws:route53:::hostedzone/*
  logs: CreateLogGroup CreateLogStream DescribeLogStreams PutLogEvents on arn:aws:logs:*:*:log-group:/aws/eks/*
AmazonEMRCleanupPolicy /aws-service-role/ | Allows the actions that EMR requires to terminate and delete AWS EC2
    resources if the EMR Service role has lost that ability.
  ec2: DescribeInstances DescribeLaunchTemplates DescribeSpotInstanceRequests ModifyInstanceAttribute
    TerminateInstances CancelSpotInstanceRequests DeleteNetworkInterface DescribeInstanceAttribute
    DescribeVolumeStatus DescribeVolumes DetachVolume DeleteVolume DescribePlacementGroups DeletePlacementGroup
AmazonElasticFileSystemServiceRolePolicy /aws-service-role/ | Allows Amazon Elastic File System to manage AWS
    resources on your behalf.
  backup-storage: MountCapsule ec2: CreateNetworkInterface DeleteNetworkInterface DescribeSecurityGroups
    DescribeSubnets DescribeNetworkInterfaceAttribute ModifyNetworkInterfaceAttribute tag: GetResources backup:
    CreateBackupVault PutBackupVaultAccessPolicy CreateBackupPlan CreateBackupSelection UpdateBackupPlan
    DeleteBackupSelection DeleteBackupPlan elasticfilesystem: DescribeFileSystems CreateReplicationConfiguration
    DescribeReplicationConfigurations DeleteReplicationConfiguration
  iam:PassRole on arn:aws:iam::*:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup if
    {"StringLike":{"iam:PassedToService":"backup.amazonaws.com"}}
AmazonElasticsearchServiceRolePolicy /aws-service-role/ | Allow Amazon Elasticsearch Service to access other AWS
    services such as EC2 Networking APIs on your behalf.
  ec2: CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces ModifyNetworkInterfaceAttribute
    DescribeSecurityGroups DescribeSubnets DescribeVpcs AssignIpv6Addresses UnAssignIpv6Addresses
    elasticloadbalancing: AddListenerCertificates RemoveListenerCertificates cloudwatch: PutMetricData acm:
    DescribeCertificate
AmazonGuardDutyServiceRolePolicy /aws-service-role/ | Enable access to AWS Resources used or managed by Amazon
    GuardDuty.
  ec2: DescribeInstances DescribeImages DescribeVpcEndpoints DescribeSubnets DescribeVpcPeeringConnections
    DescribeTransitGatewayAttachments organizations: ListAccounts DescribeAccount DescribeOrganization s3:
    GetBucketPublicAccessBlock GetEncryptionConfiguration GetBucketTagging GetAccountPublicAccessBlock
    ListAllMyBuckets GetBucketAcl GetBucketPolicy GetBucketPolicyStatus lambda: GetFunctionConfiguration ListTags eks:
    ListClusters DescribeCluster ecs: ListClusters DescribeClusters
AmazonLexBotPolicy /aws-service-role/ | Policy for AWS Lex Bot use case.
  polly:SynthesizeSpeech comprehend:DetectSentiment
AmazonOpenSearchServiceRolePolicy /aws-service-role/ | Allow Amazon OpenSearch Service to access other AWS services
    such as EC2 Networking APIs on your behalf.
  ec2: CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces ModifyNetworkInterfaceAttribute
    DescribeSecurityGroups DescribeSubnets DescribeVpcs AssignIpv6Addresses UnAssignIpv6Addresses
    elasticloadbalancing: AddListenerCertificates RemoveListenerCertificates cloudwatch: PutMetricData acm:
    DescribeCertificate
AmazonRDSServiceRolePolicy /aws-service-role/ | Allows Amazon RDS to manage AWS resources on your behalf.
  rds: CrossRegionCommunication
  ec2: AllocateAddress AssociateAddress AuthorizeSecurityGroupIngress CreateNetworkInterface CreateSecurityGroup
    DeleteNetworkInterface DeleteSecurityGroup DescribeAddresses DescribeAvailabilityZones DescribeCoipPools
    DescribeInternetGateways DescribeLocalGateway* DescribeSecurityGroups DescribeSubnets DescribeVpcAttribute
    DescribeVpcs DisassociateAddress ModifyNetworkInterfaceAttribute ModifyVpcEndpoint ReleaseAddress
    RevokeSecurityGroupIngress CreateVpcEndpoint DescribeVpcEndpoints DeleteVpcEndpoints AssignPrivateIpAddresses
    UnassignPrivateIpAddresses
  logs:CreateLogGroup on arn:aws:logs:*:*:log-group:/aws/rds/* arn:aws:logs:*:*:log-group:/aws/docdb/*
    arn:aws:logs:*:*:log-group:/aws/neptune/*
  logs: CreateLogStream PutLogEvents DescribeLogStreams on arn:aws:logs:*:*:log-group:/aws/rds/*:log-stream:*
    arn:aws:logs:*:*:log-group:/aws/docdb/*:log-stream:* arn:aws:logs:*:*:log-group:/aws/neptune/*:log-stream:*
  kinesis: CreateStream PutRecord PutRecords DescribeStream SplitShard MergeShards DeleteStream UpdateShardCount on
    arn:aws:kinesis:*:*:stream/aws-rds-das-*
  cloudwatch:PutMetricData if
    {"StringEquals":{"cloudwatch:namespace":["AWS/DocDB","AWS/Neptune","AWS/RDS","AWS/Usage"]}}
  secretsmanager: GetRandomPassword
  secretsmanager: DeleteSecret DescribeSecret PutSecretValue RotateSecret UpdateSecret UpdateSecretVersionStage
    ListSecretVersionIds CreateSecret TagResource on arn:aws:secretsmanager:*:*:secret:rds!*
AmazonRedshiftServiceLinkedRolePolicy /aws-service-role/ | Allows Amazon Redshift to call AWS services on your behalf.
  ec2: DescribeVpcs DescribeSubnets DescribeNetworkInterfaces DescribeAddress* AssociateAddress DisassociateAddress
    CreateNetworkInterface DeleteNetworkInterface ModifyNetworkInterfaceAttribute CreateVpcEndpoint DeleteVpcEndpoints
    DescribeVpcEndpoints ModifyVpcEndpoint DescribeSecurityGroups DescribeInternetGateways logs: CreateLogGroup
    PutRetentionPolicy CreateLogStream PutLogEvents DescribeLogStreams GetLogEvents
AmazonSSMServiceRolePolicy /aws-service-role/ | Provides access to AWS Resources managed or used by Amazon SSM.
  ssm: CancelCommand GetCommandInvocation ListCommandInvocations ListCommands SendCommand GetAutomationExecution
    GetParameters StartAutomationExecution StopAutomationExecution ListTagsForResource GetCalendarState
    UpdateServiceSetting GetServiceSetting ec2: DescribeInstanceAttribute DescribeInstanceStatus DescribeInstances
    lambda: InvokeFunction states: DescribeExecution StartExecution resource-groups: ListGroups ListGroupResources
    GetGroupQuery tag: GetResources config: SelectResourceConfig compute-optimizer: GetEC2InstanceRecommendations
    GetEnrollmentStatus support: DescribeTrustedAdvisor* cloudwatch: DescribeAlarms
  iam:PassRole if {"StringEquals":{"iam:PassedToService":["ssm.amazonaws.com"]}}
AutoScalingServiceRolePolicy /aws-service-role/ | Enables access to AWS Services and Resources used or managed by Auto
    Scaling.
  ec2: AttachClassicLinkVpc CancelSpotInstanceRequests CreateFleet CreateTags DeleteTags Describe*
    DetachClassicLinkVpc GetInstanceTypesFromInstanceRequirements GetSecurityGroupsForVpc ModifyInstanceAttribute
    RequestSpotInstances RunInstances StartInstances StopInstances TerminateInstances
  iam:PassRole if {"StringLike":{"iam:PassedToService":"ec2.amazonaws.com*"}}
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"spot.amazonaws.com"}}
  elasticloadbalancing: Register* Deregister* Describe*
  cloudwatch: DeleteAlarms DescribeAlarms GetMetricData PutMetricAlarm
  sns:Publish
  events: PutRule PutTargets RemoveTargets DeleteRule DescribeRule if
    {"StringEquals":{"events:ManagedBy":"autoscaling.amazonaws.com"}}
  ssm:GetParameters
  vpc-lattice: DeregisterTargets GetTargetGroup ListTargets ListTargetGroups RegisterTargets
BatchServiceRolePolicy /aws-service-role/ | Service Linked Role Policy for AWS Batch.
  ec2: Describe* RequestSpotFleet autoscaling: Describe* eks: DescribeCluster ecs: Describe* List*
    DeregisterTaskDefinition TagResource ListAccountSettings iam: GetInstanceProfile GetRole
  logs: CreateLogGroup CreateLogStream PutLogEvents DescribeLogGroups on arn:aws:logs:*:*:log-group:/aws/batch/job*
  autoscaling: CreateOrUpdateTags CreateLaunchConfiguration CreateAutoScalingGroup UpdateAutoScalingGroup
    SetDesiredCapacity DeleteLaunchConfiguration DeleteAutoScalingGroup SuspendProcesses PutNotificationConfiguration
    TerminateInstanceInAutoScalingGroup
  iam:PassRole if
    {"StringEquals":{"iam:PassedToService":["ec2.amazonaws.com","ec2.amazonaws.com.cn","ecs-tasks.amazonaws.com"]}}
  ec2: RunInstances TerminateInstances CancelSpotFleetRequests ModifySpotFleetRequest DeleteLaunchTemplate
    CreateLaunchTemplate CreateTags
  ecs: CreateCluster RegisterTaskDefinition RunTask StartTask StopTask DeleteCluster DeregisterContainerInstance
CertificateManagerServiceRolePolicy /aws-service-role/ | Amazon Certificate Manager Service Role Policy.
  acm-pca: IssueCertificate GetCertificate
CloudFormationStackSetsOrgAdminServiceRolePolicy /aws-service-role/ | Service Role for CloudFormation StackSets
    (Organization Master Account).
  organizations: List* Describe*
  sts:AssumeRole on arn:aws:iam::*:role/stacksets-exec-*
CloudFormationStackSetsOrgMemberServiceRolePolicy /aws-service-role/ | Service Role for CloudFormation StackSets
    (Organization Member Account).
  iam: CreateRole DeleteRole GetRole on arn:aws:iam::*:role/stacksets-exec-*
  iam: DetachRolePolicy AttachRolePolicy on arn:aws:iam::*:role/stacksets-exec-* if
    {"StringEquals":{"iam:PolicyARN":"arn:aws:iam::aws:policy/AdministratorAccess"}}
CloudTrailServiceRolePolicy /aws-service-role/ | Permission policy for CloudTrail ServiceLinkedRole.
  cloudtrail:*
  organizations: DescribeAccount DescribeOrganization ListAccounts ListAWSServiceAccessForOrganization
    ListDelegatedAdministrators if
    {"ForAllValues:StringEquals":{"organizations:ServicePrincipal":["cloudtrail.amazonaws.com"]}}
  glue:DeleteTable on arn:aws:glue:*:*:catalog arn:aws:glue:*:*:database/aws:cloudtrail
    arn:aws:glue:*:*:table/aws:cloudtrail/*
CloudWatchEventsServiceRolePolicy /aws-service-role/ | Allow AWS CloudWatch to execute actions on your behalf
    configured through alarms and events.
  cloudwatch: DescribeAlarms ec2: DescribeInstanceStatus DescribeInstances DescribeSnapshots DescribeVolumeStatus
    DescribeVolumes RebootInstances StopInstances TerminateInstances CreateSnapshot
CostOptimizationHubServiceRolePolicy /aws-service-role/ | Allows Cost Optimization Hub to retrieve organization
    information and collect optimization related data and metadata.
  organizations: DescribeOrganization ListAccounts ListAWSServiceAccessForOrganization ListParents
    DescribeOrganizationalUnit ListDelegatedAdministrators ce: ListCostAllocationTags GetCostAndUsage GetDimensions
DynamoDBCloudWatchContributorInsightsServiceRolePolicy /aws-service-role/ | Permissions required to support Amazon
    CloudWatch Contributor Insights for Amazon DynamoDB.
  cloudwatch: DeleteInsightRules PutInsightRule on arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*
  cloudwatch:DescribeInsightRules
DynamoDBReplicationServiceRolePolicy /aws-service-role/ v8 | Permissions required by DynamoDB for cross-region data
  dynamodb: GetItem PutItem UpdateItem DeleteItem DescribeTable UpdateTable Scan DescribeStream GetRecords
    GetShardIterator DescribeTimeToLive UpdateTimeToLive DescribeLimits GetResourcePolicy application-autoscaling:
    RegisterScalableTarget DescribeScalableTargets PutScalingPolicy DescribeScalingPolicies account: ListRegions
  iam: CreateServiceLinkedRole if
    {"StringEquals":{"iam:AWSServiceName":["dynamodb.application-autoscaling.amazonaws.com"]}}
ElastiCacheServiceRolePolicy /aws-service-role/ | This policy allows ElastiCache to manage AWS resources on your
    behalf as necessary for managing your cache.
  ec2: AuthorizeSecurityGroupIngress CreateNetworkInterface CreateSecurityGroup DeleteNetworkInterface
    DeleteSecurityGroup DescribeAvailabilityZones DescribeNetworkInterfaces DescribeSecurityGroups DescribeSubnets
    DescribeVpcs ModifyNetworkInterfaceAttribute RevokeSecurityGroupIngress CreateVpcEndpoint DescribeVpcEndpoints
    DeleteVpcEndpoints cloudwatch: PutMetricData outposts: GetOutpost GetOutpostInstanceTypes ListOutposts s3:
    GetObject GetObjectAcl GetBucketAcl
ServiceQuotasServiceRolePolicy /aws-service-role/ v2 | Allows Service Quotas to create support cases on your behalf.
  support:*
`;
