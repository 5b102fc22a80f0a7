/** AWS's managed policies for computing and networks: EC2, Auto Scaling, load balancers, Lambda, containers, VPC. */
export const computePolicies = `
AmazonEC2FullAccess v5 | Provides full access to Amazon EC2 via the AWS Management Console.
  ec2:*
  elasticloadbalancing:*
  cloudwatch:*
  autoscaling:*
  iam:CreateServiceLinkedRole if
    {"StringEquals":{"iam:AWSServiceName":["autoscaling.amazonaws.com","ec2scheduled.amazonaws.com","elasticloadbalancing.amazonaws.com","spot.amazonaws.com","spotfleet.amazonaws.com","transitgateway.amazonaws.com"]}}
AmazonEC2ReadOnlyAccess v5 | Provides read only access to Amazon EC2 via the AWS Management Console.
  ec2: Describe* GetSecurityGroupsForVpc
  elasticloadbalancing:Describe*
  cloudwatch: ListMetrics GetMetricStatistics Describe*
  autoscaling:Describe*
AmazonEC2ReportsAccess | Provides full access to all Amazon EC2 reports via the AWS Management Console.
  ec2-reports:*
EC2InstanceConnect | Allows customers to call EC2 Instance Connect to publish ephemeral keys to their EC2 instances
    and connect via ssh or the EC2 Instance Connect CLI.
  ec2:DescribeInstances ec2-instance-connect:SendSSHPublicKey
AutoScalingFullAccess v2 | Provides full access to Auto Scaling.
  autoscaling:*
  cloudwatch:PutMetricAlarm
  ec2: DescribeAccountAttributes DescribeAvailabilityZones DescribeImages DescribeInstanceAttribute DescribeInstances
    DescribeKeyPairs DescribeLaunchTemplateVersions DescribePlacementGroups DescribeSecurityGroups
    DescribeSpotInstanceRequests DescribeSubnets DescribeVpcClassicLink
  elasticloadbalancing: DescribeLoadBalancers DescribeTargetGroups
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"autoscaling.amazonaws.com"}}
AutoScalingReadOnlyAccess | Provides read-only access to Auto Scaling.
  autoscaling:Describe*
AutoScalingConsoleFullAccess v2 | Provides full access to Auto Scaling via the AWS Management Console.
  ec2: CreateKeyPair CreateSecurityGroup DescribeAccountAttributes DescribeAvailabilityZones DescribeImages
    DescribeInstanceAttribute DescribeInstances DescribeKeyPairs DescribeLaunchTemplateVersions
    DescribePlacementGroups DescribeSecurityGroups DescribeSpotInstanceRequests DescribeSubnets DescribeVpcs
    DescribeVpcClassicLink ImportKeyPair
  elasticloadbalancing:Describe*
  cloudwatch: ListMetrics GetMetricStatistics PutMetricAlarm Describe*
  autoscaling:*
  sns: ListSubscriptions ListTopics
  iam:ListRoles
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"autoscaling.amazonaws.com"}}
AutoScalingConsoleReadOnlyAccess | Provides read-only access to Auto Scaling via the AWS Management Console.
  ec2:Describe*
  elasticloadbalancing:Describe*
  cloudwatch: ListMetrics GetMetricStatistics Describe*
  autoscaling:Describe*
  sns: ListSubscriptions ListTopics
ElasticLoadBalancingFullAccess v9 | Provides full access to Amazon ElasticLoadBalancing, and limited access to other
  elasticloadbalancing:*
  ec2: DescribeAccountAttributes DescribeAddresses DescribeInternetGateways DescribeSecurityGroups DescribeSubnets
    DescribeVpcs DescribeVpcClassicLink DescribeInstances DescribeNetworkInterfaces DescribeClassicLinkInstances
    DescribeRouteTables DescribeCoipPools GetCoipPoolUsage GetSecurityGroupsForVpc DescribeVpcPeeringConnections
    DescribeAvailabilityZones cognito-idp: DescribeUserPoolClient
  iam: CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"elasticloadbalancing.amazonaws.com"}}
  arc-zonal-shift:* on arn:aws:elasticloadbalancing:*:*:loadbalancer/*
  arc-zonal-shift: ListManagedResources ListZonalShifts
ElasticLoadBalancingReadOnly v3 | Provides read only access to Amazon ElasticLoadBalancing and dependent services.
  elasticloadbalancing: Describe* Get*
  ec2: DescribeInstances DescribeClassicLinkInstances DescribeSecurityGroups
  arc-zonal-shift: GetManagedResource on arn:aws:elasticloadbalancing:*:*:loadbalancer/*
  arc-zonal-shift: ListManagedResources ListZonalShifts
AmazonVPCFullAccess v13 | Provides full access to Amazon VPC via the AWS Management Console.
  ec2: AcceptVpcPeeringConnection AcceptVpcEndpointConnections AllocateAddress AssignIpv6Addresses
    AssignPrivateIpAddresses AssociateAddress AssociateDhcpOptions AssociateRouteTable AssociateSecurityGroupVpc
    AssociateSubnetCidrBlock AssociateVpcCidrBlock AttachClassicLinkVpc AttachInternetGateway AttachNetworkInterface
    AttachVpnGateway AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress CreateCarrierGateway
    CreateCustomerGateway CreateDefaultSubnet CreateDefaultVpc CreateDhcpOptions CreateEgressOnlyInternetGateway
    CreateFlowLogs CreateInternetGateway CreateLocalGatewayRouteTableVpcAssociation CreateNatGateway
    CreateNetworkAcl CreateNetworkAclEntry CreateNetworkInterface CreateNetworkInterfacePermission CreateRoute
    CreateRouteTable CreateSecurityGroup CreateSubnet CreateTags CreateVpc CreateVpcEndpoint
    CreateVpcEndpointConnectionNotification CreateVpcEndpointServiceConfiguration CreateVpcPeeringConnection
    CreateVpnConnection CreateVpnConnectionRoute CreateVpnGateway DeleteCarrierGateway DeleteCustomerGateway
    DeleteDhcpOptions DeleteEgressOnlyInternetGateway DeleteFlowLogs DeleteInternetGateway
    DeleteLocalGatewayRouteTableVpcAssociation DeleteNatGateway DeleteNetworkAcl DeleteNetworkAclEntry
    DeleteNetworkInterface DeleteNetworkInterfacePermission DeleteRoute DeleteRouteTable DeleteSecurityGroup
    DeleteSubnet DeleteTags DeleteVpc DeleteVpcEndpoints DeleteVpcEndpointConnectionNotifications
    DeleteVpcEndpointServiceConfigurations DeleteVpcPeeringConnection DeleteVpnConnection DeleteVpnConnectionRoute
    DeleteVpnGateway DescribeAccountAttributes DescribeAddresses DescribeAvailabilityZones DescribeCarrierGateways
    DescribeClassicLinkInstances DescribeCustomerGateways DescribeDhcpOptions DescribeEgressOnlyInternetGateways
    DescribeFlowLogs DescribeInstances DescribeInternetGateways DescribeIpv6Pools DescribeLocalGatewayRouteTables
    DescribeLocalGatewayRouteTableVpcAssociations DescribeKeyPairs DescribeMovingAddresses DescribeNatGateways
    DescribeNetworkAcls DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions
    DescribeNetworkInterfaces DescribePrefixLists DescribeRouteTables DescribeSecurityGroupReferences
    DescribeSecurityGroupRules DescribeSecurityGroups DescribeSecurityGroupVpcAssociations
    DescribeStaleSecurityGroups DescribeSubnets DescribeTags DescribeVpcAttribute DescribeVpcClassicLink
    DescribeVpcClassicLinkDnsSupport DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections
    DescribeVpcEndpoints DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServicePermissions
    DescribeVpcEndpointServices DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConnections
    DescribeVpnGateways DetachClassicLinkVpc DetachInternetGateway DetachNetworkInterface DetachVpnGateway
    DisableVgwRoutePropagation DisableVpcClassicLink DisableVpcClassicLinkDnsSupport DisassociateAddress
    DisassociateRouteTable DisassociateSecurityGroupVpc DisassociateSubnetCidrBlock DisassociateVpcCidrBlock
    EnableVgwRoutePropagation EnableVpcClassicLink EnableVpcClassicLinkDnsSupport GetSecurityGroupsForVpc
    ModifyNetworkInterfaceAttribute ModifySecurityGroupRules ModifySubnetAttribute ModifyVpcAttribute
    ModifyVpcEndpoint ModifyVpcEndpointConnectionNotification ModifyVpcEndpointServiceConfiguration
    ModifyVpcEndpointServicePermissions ModifyVpcPeeringConnectionOptions ModifyVpcTenancy MoveAddressToVpc
    RejectVpcEndpointConnections RejectVpcPeeringConnection ReleaseAddress ReplaceNetworkAclAssociation
    ReplaceNetworkAclEntry ReplaceRoute ReplaceRouteTableAssociation ResetNetworkInterfaceAttribute
    RestoreAddressToClassic RevokeSecurityGroupEgress RevokeSecurityGroupIngress UnassignIpv6Addresses
    UnassignPrivateIpAddresses UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress
AmazonVPCReadOnlyAccess v12 | Provides read only access to Amazon VPC via the AWS Management Console.
  ec2: DescribeAccountAttributes DescribeAddresses DescribeCarrierGateways DescribeClassicLinkInstances
    DescribeCustomerGateways DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeFlowLogs
    DescribeInternetGateways DescribeLocalGatewayRouteTables DescribeLocalGatewayRouteTableVpcAssociations
    DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInterfaceAttribute
    DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribePrefixLists DescribeRouteTables
    DescribeSecurityGroupReferences DescribeSecurityGroupRules DescribeSecurityGroups
    DescribeSecurityGroupVpcAssociations DescribeStaleSecurityGroups DescribeSubnets DescribeTags
    DescribeVpcAttribute DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport DescribeVpcEndpoints
    DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections
    DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServicePermissions DescribeVpcEndpointServices
    DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConnections DescribeVpnGateways GetSecurityGroupsForVpc
AWSLambda_FullAccess v7 | Grants full access to AWS Lambda service, AWS Lambda console features, and other related AWS
  cloudformation: DescribeStacks ListStackResources cloudwatch: ListMetrics GetMetricData ec2: DescribeSecurityGroups
    DescribeSubnets DescribeVpcs kms: DescribeKey ListAliases iam: GetPolicy GetPolicyVersion GetRole GetRolePolicy
    ListAttachedRolePolicies ListRolePolicies ListRoles lambda:* logs: DescribeLogGroups states:
    DescribeStateMachine ListStateMachines tag: GetResources xray: GetTraceSummaries BatchGetTraces
  iam: PassRole if {"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}
  logs: DescribeLogStreams GetLogEvents FilterLogEvents StartLiveTail StopLiveTail on
    arn:aws:logs:*:*:log-group:/aws/lambda/*
  iam: CreateServiceLinkedRole on arn:aws:iam::*:role/aws-service-role/lambda.amazonaws.com/AWSServiceRoleForLambda if
    {"StringEquals":{"iam:AWSServiceName":"lambda.amazonaws.com"}}
AWSLambda_ReadOnlyAccess v5 | Grants read-only access to AWS Lambda service, AWS Lambda console features, and other
  cloudformation: DescribeStacks ListStacks ListStackResources cloudwatch: GetMetricData ListMetrics ec2:
    DescribeSecurityGroups DescribeSubnets DescribeVpcs kms: ListAliases iam: GetPolicy GetPolicyVersion GetRole
    GetRolePolicy ListAttachedRolePolicies ListRolePolicies ListRoles logs: DescribeLogGroups lambda: Get* List*
    states: DescribeStateMachine ListStateMachines tag: GetResources xray: GetTraceSummaries BatchGetTraces
  logs: DescribeLogStreams GetLogEvents FilterLogEvents StartQuery StopQuery DescribeQueries GetLogGroupFields
    GetLogRecord GetQueryResults StartLiveTail StopLiveTail on arn:aws:logs:*:*:log-group:/aws/lambda/*
AWSLambdaExecute | Provides Put, Get access to S3 and full access to CloudWatch Logs.
  logs:* on arn:aws:logs:*:*:*
  s3: GetObject PutObject on arn:aws:s3:::*
AWSLambdaInvocation-DynamoDB | Provides read access to DynamoDB Streams.
  lambda:InvokeFunction
  dynamodb: DescribeStream GetRecords GetShardIterator ListStreams
AmazonECS_FullAccess v21 | Provides administrative access to Amazon ECS resources and enables ECS features through access
  application-autoscaling: DeleteScalingPolicy DeregisterScalableTarget DescribeScalableTargets
    DescribeScalingActivities DescribeScalingPolicies PutScalingPolicy RegisterScalableTarget appmesh:
    DescribeVirtualGateway DescribeVirtualNode ListMeshes ListVirtualGateways ListVirtualNodes autoscaling:
    CreateAutoScalingGroup CreateLaunchConfiguration DeleteAutoScalingGroup DeleteLaunchConfiguration Describe*
    UpdateAutoScalingGroup cloudformation: CreateStack DeleteStack DescribeStack* UpdateStack cloudwatch:
    DeleteAlarms DescribeAlarms GetMetricStatistics PutMetricAlarm codedeploy: BatchGetApplicationRevisions
    BatchGetApplications BatchGetDeploymentGroups BatchGetDeployments ContinueDeployment CreateApplication
    CreateDeployment CreateDeploymentGroup GetApplication GetApplicationRevision GetDeployment GetDeploymentConfig
    GetDeploymentGroup GetDeploymentTarget ListApplicationRevisions ListApplications ListDeploymentConfigs
    ListDeploymentGroups ListDeployments ListDeploymentTargets RegisterApplicationRevision StopDeployment ec2:
    AssociateRouteTable AttachInternetGateway AuthorizeSecurityGroupIngress CancelSpotFleetRequests
    CreateInternetGateway CreateLaunchTemplate CreateRoute CreateRouteTable CreateSecurityGroup CreateSubnet
    CreateVpc DeleteLaunchTemplate DeleteSubnet DeleteVpc Describe* DetachInternetGateway DisassociateRouteTable
    ModifySubnetAttribute ModifyVpcAttribute RequestSpotFleet RunInstances ecs:* elasticfilesystem:
    DescribeAccessPoints DescribeFileSystems elasticloadbalancing: CreateListener CreateLoadBalancer CreateRule
    CreateTargetGroup DeleteListener DeleteLoadBalancer DeleteRule DeleteTargetGroup DescribeListeners
    DescribeLoadBalancers DescribeRules DescribeTargetGroups events: DeleteRule DescribeRule ListRuleNamesByTarget
    ListTargetsByRule PutRule PutTargets RemoveTargets fsx: DescribeFileSystems iam: ListAttachedRolePolicies
    ListInstanceProfiles ListRoles lambda: ListFunctions logs: CreateLogGroup DescribeLogGroups FilterLogEvents
    route53: CreateHostedZone DeleteHostedZone GetHealthCheck GetHostedZone ListHostedZonesByName servicediscovery:
    CreatePrivateDnsNamespace CreateService DeleteService GetNamespace GetOperation GetService ListNamespaces
    ListServices UpdateService sns: ListTopics
  ssm: GetParameter GetParameters GetParametersByPath on arn:aws:ssm:*:*:parameter/aws/service/ecs*
  ec2: DeleteInternetGateway DeleteRoute DeleteRouteTable DeleteSecurityGroup if
    {"StringLike":{"ec2:ResourceTag/aws:cloudformation:stack-name":"EC2ContainerService-*"}}
  iam: PassRole if {"StringLike":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}
  iam: PassRole on arn:aws:iam::*:role/ecsInfrastructureRole if
    {"StringEquals":{"iam:PassedToService":"ecs.amazonaws.com"}}
  iam: PassRole on arn:aws:iam::*:role/ecsInstanceRole* if
    {"StringLike":{"iam:PassedToService":["ec2.amazonaws.com","ec2.amazonaws.com.cn"]}}
  iam: PassRole on arn:aws:iam::*:role/ecsAutoscaleRole* if
    {"StringLike":{"iam:PassedToService":["application-autoscaling.amazonaws.com","application-autoscaling.amazonaws.com.cn"]}}
  iam: CreateServiceLinkedRole if
    {"StringLike":{"iam:AWSServiceName":["ecs.amazonaws.com","autoscaling.amazonaws.com","ecs.application-autoscaling.amazonaws.com","spot.amazonaws.com","spotfleet.amazonaws.com"]}}
  elasticloadbalancing: AddTags if
    {"StringEquals":{"elasticloadbalancing:CreateAction":["CreateTargetGroup","CreateRule","CreateListener","CreateLoadBalancer"]}}
AmazonEC2ContainerRegistryFullAccess v3 | Provides administrative access to Amazon ECR resources.
  ecr:* cloudtrail:LookupEvents
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":["replication.ecr.amazonaws.com"]}}
AmazonEC2ContainerRegistryPowerUser v3 | Provides full access to Amazon EC2 Container Registry repositories, but does
    not allow repository deletion or policy changes.
  ecr: GetAuthorizationToken BatchCheckLayerAvailability GetDownloadUrlForLayer GetRepositoryPolicy
    DescribeRepositories ListImages DescribeImages BatchGetImage GetLifecyclePolicy GetLifecyclePolicyPreview
    ListTagsForResource DescribeImageScanFindings InitiateLayerUpload UploadLayerPart CompleteLayerUpload PutImage
AmazonEC2ContainerRegistryReadOnly v3 | Provides read-only access to Amazon EC2 Container Registry repositories.
  ecr: GetAuthorizationToken BatchCheckLayerAvailability GetDownloadUrlForLayer GetRepositoryPolicy
    DescribeRepositories ListImages DescribeImages BatchGetImage GetLifecyclePolicy GetLifecyclePolicyPreview
    ListTagsForResource DescribeImageScanFindings
AmazonEC2ContainerRegistryPullOnly | Provides access to pull images from Amazon ECR repositories.
  ecr: GetAuthorizationToken BatchGetImage GetDownloadUrlForLayer BatchImportUpstreamImage
AmazonEKSClusterPolicy v10 | This policy provides Kubernetes the permissions it requires to manage resources on your
  autoscaling: DescribeAutoScalingGroups UpdateAutoScalingGroup ec2: AttachVolume AuthorizeSecurityGroupIngress
    CreateRoute CreateSecurityGroup CreateTags CreateVolume DeleteRoute DeleteSecurityGroup DeleteVolume
    DescribeInstances DescribeRouteTables DescribeSecurityGroups DescribeSubnets DescribeVolumes
    DescribeVolumesModifications DescribeVpcs DescribeDhcpOptions DescribeNetworkInterfaces
    DescribeAvailabilityZones DetachVolume ModifyInstanceAttribute ModifyVolume RevokeSecurityGroupIngress
    DescribeAccountAttributes DescribeAddresses DescribeInternetGateways DescribeInstanceTopology
    elasticloadbalancing: AddTags ApplySecurityGroupsToLoadBalancer AttachLoadBalancerToSubnets ConfigureHealthCheck
    CreateListener CreateLoadBalancer CreateLoadBalancerListeners CreateLoadBalancerPolicy CreateTargetGroup
    DeleteListener DeleteLoadBalancer DeleteLoadBalancerListeners DeleteTargetGroup
    DeregisterInstancesFromLoadBalancer DeregisterTargets DescribeListeners DescribeLoadBalancerAttributes
    DescribeLoadBalancerPolicies DescribeLoadBalancers DescribeTargetGroupAttributes DescribeTargetGroups
    DescribeTargetHealth DetachLoadBalancerFromSubnets ModifyListener ModifyLoadBalancerAttributes ModifyTargetGroup
    ModifyTargetGroupAttributes RegisterInstancesWithLoadBalancer RegisterTargets
    SetLoadBalancerPoliciesForBackendServer SetLoadBalancerPoliciesOfListener kms: DescribeKey
  iam: CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"elasticloadbalancing.amazonaws.com"}}
  ec2: DeleteNetworkInterface if {"StringEquals":{"ec2:ResourceTag/eks:eni:owner":"amazon-vpc-cni"}}
AmazonEKSServicePolicy v5 | This policy allows Amazon Elastic Container Service for Kubernetes to create and manage
    the necessary resources to operate EKS Clusters.
  ec2: CreateNetworkInterface CreateNetworkInterfacePermission DeleteNetworkInterface DescribeInstances
    DescribeNetworkInterfaces DescribeSecurityGroups DescribeSubnets DescribeVpcs ModifyNetworkInterfaceAttribute eks:
    UpdateClusterVersion iam: ListAttachedRolePolicies
  ec2: CreateTags DeleteTags on arn:aws:ec2:*:*:vpc/* arn:aws:ec2:*:*:subnet/*
  route53:AssociateVPCWithHostedZone logs: CreateLogGroup CreateLogStream DescribeLogStreams PutLogEvents
  iam:CreateServiceLinkedRole if {"StringLike":{"iam:AWSServiceName":"eks.amazonaws.com"}}
AmazonEKSWorkerNodePolicy v3 | This policy allows Amazon EKS worker nodes to connect to Amazon EKS Clusters.
  ec2: DescribeInstances DescribeInstanceTypes DescribeRouteTables DescribeSecurityGroups DescribeSubnets
    DescribeVolumes DescribeVolumesModifications DescribeVpcs eks: DescribeCluster eks-auth: AssumeRoleForPodIdentity
AmazonEKSWorkerNodeMinimalPolicy | This policy allows Amazon EKS worker nodes to connect to Amazon EKS Clusters.
  eks-auth:AssumeRoleForPodIdentity
AmazonEKS_CNI_Policy v6 | This policy provides the Amazon VPC CNI Plugin the permissions it requires to modify the IP
    address configuration on your EKS worker nodes.
  ec2: AssignPrivateIpAddresses AttachNetworkInterface CreateNetworkInterface DeleteNetworkInterface DescribeInstances
    DescribeTags DescribeNetworkInterfaces DescribeInstanceTypes DescribeSecurityGroups DescribeSubnets
    DetachNetworkInterface ModifyNetworkInterfaceAttribute UnassignPrivateIpAddresses
  ec2:CreateTags on arn:aws:ec2:*:*:network-interface/*
AmazonEKSVPCResourceController | Policy used by VPC Resource Controller to manage ENI and IPs for worker nodes.
  ec2:CreateNetworkInterfacePermission if
    {"ForAnyValue:StringEquals":{"ec2:ResourceTag/eks:eni:owner":"eks-vpc-resource-controller"}}
  ec2: CreateNetworkInterface DetachNetworkInterface ModifyNetworkInterfaceAttribute DeleteNetworkInterface
    AttachNetworkInterface UnassignPrivateIpAddresses AssignPrivateIpAddresses
AmazonEKSFargatePodExecutionRolePolicy | Provides access to other AWS service resources that are required to run
    Amazon EKS pods on AWS Fargate.
  ecr: GetAuthorizationToken BatchCheckLayerAvailability GetDownloadUrlForLayer BatchGetImage
AWSBatchFullAccess | Provides full access for AWS Batch resources.
  batch:* cloudwatch:GetMetricStatistics ec2: DescribeSubnets DescribeSecurityGroups DescribeKeyPairs DescribeVpcs
    DescribeImages DescribeLaunchTemplates DescribeLaunchTemplateVersions ecs: DescribeClusters Describe* List* logs:
    Describe* Get* TestMetricFilter FilterLogEvents iam: ListInstanceProfiles ListRoles
  iam:PassRole on arn:aws:iam::*:role/AWSBatchServiceRole arn:aws:iam::*:role/service-role/AWSBatchServiceRole
    arn:aws:iam::*:role/ecsInstanceRole arn:aws:iam::*:instance-profile/ecsInstanceRole
    arn:aws:iam::*:role/iaws-ec2-spot-fleet-role arn:aws:iam::*:role/aws-ec2-spot-fleet-role
    arn:aws:iam::*:role/AWSBatchJobRole*
  iam:CreateServiceLinkedRole on arn:aws:iam::*:role/*Batch* if
    {"StringEquals":{"iam:AWSServiceName":"batch.amazonaws.com"}}
AmazonRoute53FullAccess v7 | Provides full access to all Amazon Route 53 via the AWS Management Console.
  route53:* route53domains:* cloudfront: ListDistributions GetDistributionTenantByDomain GetConnectionGroup
    cloudwatch: DescribeAlarms GetMetricStatistics GetMetricData ec2: DescribeVpcs DescribeVpcEndpoints
    DescribeRegions elasticloadbalancing: DescribeLoadBalancers elasticbeanstalk: DescribeEnvironments es:
    ListDomainNames DescribeDomains lightsail: GetContainerServices s3: ListBucket GetBucketLocation
    GetBucketWebsite sns: ListTopics ListSubscriptionsByTopic tag: GetResources
  apigateway: GET on arn:aws:apigateway:*::/domainnames
AmazonRoute53ReadOnlyAccess v2 | Provides read only access to all Amazon Route 53 via the AWS Management Console.
  route53: Get* List* TestDNSAnswer
AmazonRoute53DomainsFullAccess | Provides full access to all Route53 Domains actions and Create Hosted Zone to allow
    Hosted Zone creation as part of domain registrations.
  route53:CreateHostedZone route53domains:*
AmazonRoute53DomainsReadOnlyAccess | Provides access to Route53 Domains list and actions.
  route53domains: Get* List*
AmazonRoute53ResolverFullAccess | Full access policy for Route 53 Resolver.
  route53resolver:* ec2: DescribeSubnets CreateNetworkInterface DeleteNetworkInterface ModifyNetworkInterfaceAttribute
    DescribeNetworkInterfaces CreateNetworkInterfacePermission DescribeSecurityGroups DescribeVpcs
AmazonRoute53ResolverReadOnlyAccess v3 | Read only policy for Route 53 Resolver.
  route53resolver: Get* List* ec2: DescribeNetworkInterfaces DescribeSecurityGroups DescribeVpcs DescribeSubnets
CloudFrontFullAccess v14 | Provides full access to the CloudFront console plus the ability to list Amazon S3 buckets
  s3: ListAllMyBuckets on arn:aws:s3:::*
  acm: DescribeCertificate ListCertificates cloudfront:* cloudfront-keyvaluestore:* iam: ListServerCertificates waf:
    ListWebACLs GetWebACL wafv2: ListWebACLs GetWebACL CreateWebACL kinesis: ListStreams ec2: DescribeInstances
    DescribeInternetGateways DescribeIpamPools GetIpamPoolCidrs elasticloadbalancing: DescribeLoadBalancers
    pricingplanmanager: ListSubscriptions CreateSubscription
  acm: RequestCertificate if {"StringEquals":{"aws:CalledViaLast":"cloudfront.amazonaws.com"}}
  kinesis: DescribeStream on arn:aws:kinesis:*:*:*
  iam: ListRoles on arn:aws:iam::*:*
  pricingplanmanager: AssociateResourcesToSubscription CancelSubscription CancelSubscriptionChange
    DisassociateResourcesFromSubscription GetSubscription UpdateSubscription on
    arn:aws:pricingplanmanager::*:subscription:*
CloudFrontReadOnlyAccess v12 | Provides access to CloudFront distribution configuration information and list
  acm: DescribeCertificate ListCertificates cloudfront: Describe* Get* List* cloudfront-keyvaluestore: Describe* Get*
    List* iam: ListServerCertificates route53: List* waf: ListWebACLs GetWebACL wafv2: ListWebACLs GetWebACL ec2:
    DescribeIpamPools GetIpamPoolCidrs pricingplanmanager: ListSubscriptions GetSubscription
AWSElasticBeanstalkReadOnly | Grants read-only permissions. Explicitly allows operators to gain direct access to
    retrieve information about resources related to AWS Elastic Beanstalk applications.
  acm: ListCertificates autoscaling: Describe* cloudformation: Describe* Get* List* cloudtrail: LookupEvents
    cloudwatch: Describe* Get* List* ec2: Describe* ecs: Describe* List* elasticbeanstalk: Check* Describe* List*
    RequestEnvironmentInfo RetrieveEnvironmentInfo elasticloadbalancing: Describe* iam: GetRole
    ListAttachedRolePolicies ListInstanceProfiles ListRolePolicies ListRoles ListServerCertificates rds: Describe* s3:
    GetObject* GetBucket* List* sns: ListSubscriptionsByTopic ListTopics sqs: ListQueues
AdministratorAccess-AWSElasticBeanstalk | Grants account administrative permissions. Explicitly allows developers and
    administrators to gain direct access to resources they need to manage AWS Elastic Beanstalk applications.
  acm: Describe* List* autoscaling:* cloudformation:* cloudtrail: Describe* LookupEvents cloudwatch:
    DescribeAlarmHistory DescribeAlarms* Get* List* Put* Delete* codecommit: Get* UploadArchive dynamodb: CreateTable
    DeleteTable DescribeTable TagResource ec2:* ecs: CreateCluster DeleteCluster Describe* List*
    RegisterTaskDefinition DeregisterTaskDefinition elasticbeanstalk:* elasticloadbalancing:* iam: GetRole
    GetRolePolicy ListAttachedRolePolicies ListInstanceProfiles ListRolePolicies ListRoles ListServerCertificates
    logs: CreateLogGroup DeleteLogGroup DescribeLogGroups PutRetentionPolicy rds:* s3:* sns:* sqs:*
  iam:PassRole if
    {"StringEquals":{"iam:PassedToService":["elasticbeanstalk.amazonaws.com","ec2.amazonaws.com","autoscaling.amazonaws.com","elasticloadbalancing.amazonaws.com","ecs.amazonaws.com","cloudformation.amazonaws.com"]}}
  iam:CreateServiceLinkedRole if
    {"StringLike":{"iam:AWSServiceName":["autoscaling.amazonaws.com","elasticbeanstalk.amazonaws.com","elasticloadbalancing.amazonaws.com","ecs.amazonaws.com","managedupdates.elasticbeanstalk.amazonaws.com","maintenance.elasticbeanstalk.amazonaws.com"]}}
AWSElasticBeanstalkWebTier v7 | Provide the instances in your web server environment access to upload log files to
    Amazon S3.
  s3: Get* List* PutObject on arn:aws:s3:::elasticbeanstalk-* arn:aws:s3:::elasticbeanstalk-*/*
  xray: PutTraceSegments PutTelemetryRecords GetSamplingRules GetSamplingTargets GetSamplingStatisticSummaries
  logs: PutLogEvents CreateLogStream DescribeLogStreams DescribeLogGroups on
    arn:aws:logs:*:*:log-group:/aws/elasticbeanstalk*
  elasticbeanstalk:PutInstanceStatistics on arn:aws:elasticbeanstalk:*:*:application/*
    arn:aws:elasticbeanstalk:*:*:environment/*
AWSElasticBeanstalkWorkerTier v6 | Provide the instances in your worker environment access to upload log files to
    Amazon S3, to use Amazon SQS to monitor your application's job queue, to use Amazon DynamoDB to perform leader
    election, and to Amazon CloudWatch to publish metrics for health monitoring.
  cloudwatch:PutMetricData
  xray: PutTraceSegments PutTelemetryRecords GetSamplingRules GetSamplingTargets GetSamplingStatisticSummaries
  sqs: ChangeMessageVisibility DeleteMessage ReceiveMessage SendMessage
  s3: Get* List* PutObject on arn:aws:s3:::elasticbeanstalk-* arn:aws:s3:::elasticbeanstalk-*/*
  dynamodb: BatchGetItem BatchWriteItem DeleteItem GetItem PutItem Query Scan UpdateItem on
    arn:aws:dynamodb:*:*:table/*-stack-AWSEBWorkerCronLeaderRegistry*
  logs: PutLogEvents CreateLogStream on arn:aws:logs:*:*:log-group:/aws/elasticbeanstalk*
  elasticbeanstalk:PutInstanceStatistics on arn:aws:elasticbeanstalk:*:*:application/*
    arn:aws:elasticbeanstalk:*:*:environment/*
AWSElasticBeanstalkMulticontainerDocker v3 | Provide the instances in your multicontainer Docker environment access to
    use the Amazon EC2 Container Service to manage container deployment tasks.
  ecs: Poll StartTask StopTask DiscoverPollEndpoint StartTelemetrySession RegisterContainerInstance
    DeregisterContainerInstance DescribeContainerInstances Submit* DescribeTasks
  ecs:TagResource if {"StringEquals":{"ecs:CreateAction":["RegisterContainerInstance","StartTask"]}}
AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy | This policy is for the AWS Elastic Beanstalk service role used
    to perform managed updates of Elastic Beanstalk environments.
  elasticbeanstalk:* autoscaling:* cloudformation:* ec2: AssociateAddress AllocateAddress AuthorizeSecurityGroup*
    CreateLaunchTemplate* CreateSecurityGroup Delete*SecurityGroup DeleteLaunchTemplate* Describe* DisassociateAddress
    ReleaseAddress RevokeSecurityGroup* RunInstances TerminateInstances elasticloadbalancing:* logs: CreateLogGroup
    DeleteLogGroup DescribeLogGroups PutRetentionPolicy rds: DescribeDB* sns: CreateTopic Get*
    ListSubscriptionsByTopic SetTopicAttributes Subscribe sqs: GetQueueAttributes GetQueueUrl cloudwatch: DeleteAlarms
    DescribeAlarms PutMetricAlarm
  s3:* on arn:aws:s3:::elasticbeanstalk-* arn:aws:s3:::elasticbeanstalk-*/*
  iam:PassRole if
    {"StringEquals":{"iam:PassedToService":["elasticbeanstalk.amazonaws.com","ec2.amazonaws.com","autoscaling.amazonaws.com","elasticloadbalancing.amazonaws.com","ecs.amazonaws.com","cloudformation.amazonaws.com"]}}
`;
