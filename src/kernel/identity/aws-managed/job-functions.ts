/** AWS's managed policies for job functions (IAM user guide, "AWS managed policies for job functions"). */
export const jobFunctionPolicies = `
Billing /job-function/ v27 | Grants permissions for billing and cost management. This includes viewing account usage and
  account: GetAccountInformation aws-portal: *Billing *PaymentMethods *Usage billing: CreateBillingView
    DeleteBillingView GetBillingData GetBillingDetails GetBillingNotifications GetBillingPreferences GetBillingView
    GetContractInformation GetCredits GetIAMAccessPreference GetSellerOfRecord ListBillingViews
    PutContractInformation RedeemCredits GetResourcePolicy ListSourceViewsForBillingView ListTagsForResource
    TagResource UntagResource UpdateBillingPreferences UpdateBillingView UpdateIAMAccessPreference budgets:
    CreateBudgetAction DeleteBudgetAction DescribeBudgetActionsForBudget DescribeBudgetAction
    DescribeBudgetActionsForAccount DescribeBudgetActionHistories ExecuteBudgetAction ModifyBudget
    UpdateBudgetAction ViewBudget ce: CreateCostCategoryDefinition CreateNotificationSubscription CreateReport
    DeleteCostCategoryDefinition DeleteNotificationSubscription DeleteReport DescribeCostCategoryDefinition
    GetCostAndUsage ListCostAllocationTags ListCostCategoryDefinitions ListTagsForResource TagResource
    UpdateCostAllocationTagsStatus UpdateNotificationSubscription UpdatePreferences UpdateReport
    UpdateCostCategoryDefinition UntagResource StartCostAllocationTagBackfill ListCostAllocationTagBackfillHistory
    GetTags GetDimensionValues consolidatedbilling: GetAccountBillingRole ListLinkedAccounts cur:
    DeleteReportDefinition DescribeReportDefinitions GetClassicReport GetClassicReportPreferences GetUsageReport
    ModifyReportDefinition PutClassicReportPreferences PutReportDefinition ValidateReportDestination freetier:
    GetFreeTierAlertPreference GetFreeTierUsage PutFreeTierAlertPreference invoicing: BatchGetInvoiceProfile
    CreateInvoiceUnit DeleteInvoiceUnit GetInvoiceEmailDeliveryPreferences GetInvoicePDF GetInvoiceUnit
    GetInvoiceCorrection ListInvoiceSummaries ListInvoiceUnits CreateProcurementPortalPreference
    GetProcurementPortalPreference PutProcurementPortalPreference UpdateProcurementPortalPreferenceStatus
    ListProcurementPortalPreferences DeleteProcurementPortalPreference ListTagsForResource ListInvoiceCorrections
    StartInvoiceCorrection PutInvoiceEmailDeliveryPreferences TagResource UntagResource UpdateInvoiceUnit
    mapcredits: ListQuarterSpend ListAssociatedPrograms ListQuarterCredits payments: CreateFinancingApplication
    CreatePaymentInstrument DeletePaymentInstrument GetFinancingApplication GetFinancingLine
    GetFinancingLineWithdrawal GetFinancingOption GetPaymentInstrument GetPaymentStatus ListFinancingApplications
    ListFinancingLines ListFinancingLineWithdrawals ListPaymentPreferences ListPaymentProgramOptions
    ListPaymentProgramStatus ListTagsForResource ListPaymentInstruments MakePayment TagResource UntagResource
    UpdateFinancingApplication UpdatePaymentInstrument UpdatePaymentPreferences pricing: DescribeServices
    purchase-orders: AddPurchaseOrder DeletePurchaseOrder GetPurchaseOrder ListPurchaseOrderInvoices
    ListPurchaseOrders ListTagsForResource ModifyPurchaseOrders TagResource UntagResource UpdatePurchaseOrder
    UpdatePurchaseOrderStatus ViewPurchaseOrders support: CreateCase AddAttachmentsToSet sustainability:
    GetCarbonFootprintSummary tax: BatchPutTaxRegistration DeleteTaxRegistration GetExemptions GetTaxInheritance
    GetTaxInterview GetTaxRegistration GetTaxRegistrationDocument ListTaxRegistrations PutTaxInheritance
    PutTaxInterview PutTaxRegistration UpdateExemptions
SupportUser /job-function/ v11 | This policy grants permissions to troubleshoot and resolve issues in an AWS account. This
  support:* acm: DescribeCertificate GetCertificate List* acm-pca: DescribeCertificateAuthority
    ListCertificateAuthorities apigateway: GET autoscaling: Describe* aws-marketplace: ViewSubscriptions
    cloudformation: Describe* Get* List* EstimateTemplateCost cloudfront: Get* List* cloudsearch: Describe* List*
    cloudtrail: DescribeTrails GetTrailStatus LookupEvents ListTags ListPublicKeys cloudwatch: Describe* Get* List*
    codecommit: BatchGetRepositories Get* List* codedeploy: Batch* Get* List* codepipeline: AcknowledgeJob
    AcknowledgeThirdPartyJob ListActionTypes ListPipelines PollForJobs PollForThirdPartyJobs GetPipelineState
    GetPipeline cognito-identity: List* LookupDeveloperIdentity Describe* cognito-idp: DescribeResourceServer
    DescribeRiskConfiguration DescribeUserImportJob DescribeUserPool DescribeUserPoolDomain List* cognito-sync:
    Describe* GetBulkPublishDetails GetCognitoEvents GetIdentityPoolConfiguration List* config:
    DescribeConfigurationRecorders DescribeConfigurationRecorderStatus DescribeConfigRuleEvaluationStatus
    DescribeConfigRules DescribeDeliveryChannels DescribeDeliveryChannelStatus GetResourceConfigHistory
    ListDiscoveredResources datapipeline: DescribeObjects DescribePipelines GetPipelineDefinition ListPipelines
    QueryObjects ReportTaskProgress ReportTaskRunnerHeartbeat devicefarm: List* Get* directconnect: Describe*
    discovery: Describe* ListConfigurations dms: Describe* List* ds: DescribeDirectories DescribeSnapshots
    GetDirectoryLimits GetSnapshotLimits ListAuthorizedApplications dynamodb: DescribeLimits DescribeTable
    ListTables ec2: Describe* DescribeHosts describeIdentityIdFormat DescribeIdFormat DescribeInstanceAttribute
    DescribeNatGateways DescribeReservedInstancesModifications DescribeTags SearchLocalGatewayRoutes ecr:
    GetRepositoryPolicy BatchCheckLayerAvailability DescribeRepositories ListImages ecs: Describe* List*
    elasticache: Describe* List* elasticbeanstalk: Check* Describe* List* RequestEnvironmentInfo
    RetrieveEnvironmentInfo ValidateConfigurationSettings elasticfilesystem: Describe* DescribeFileSystems
    elasticloadbalancing: Describe* elasticmapreduce: Describe* List* elastictranscoder: List* ReadJob es: Describe*
    List* ESHttpGet ESHttpHead events: DescribeRule List* TestEventPattern firehose: Describe* List* gamelift: List*
    Describe* glacier: ListVaults DescribeVault DescribeJob Get* List* iam: GenerateCredentialReport
    GenerateServiceLastAccessedDetails Get* List* importexport: GetStatus ListJobs inspector: Describe* List* iot:
    Describe* Get* List* kinesisanalytics: DescribeApplication DiscoverInputSchema GetApplicationState
    ListApplications kinesis: Describe* Get* List* kms: Describe* Get* List* lambda: List* Get* logs: Describe*
    TestMetricFilter machinelearning: Describe* Get* opsworks: Describe* rds: Describe* ListTagsForResource
    redshift: Describe* rolesanywhere: GetCrl GetProfile GetSubject GetTrustAnchor ListCrls ListProfiles
    ListSubjects ListTagsForResource ListTrustAnchors route53: Get* List* route53domains: CheckDomainAvailability
    GetDomainDetail GetOperationDetail List* s3: List* sdb: GetAttributes List* Select* servicecatalog:
    SearchProducts DescribeProduct DescribeProductView ListLaunchPaths DescribeProvisioningParameters
    ListRecordHistory DescribeRecord ScanProvisionedProducts ses: Get* List* sns: Get* List* sqs: GetQueueAttributes
    GetQueueUrl ListQueues ReceiveMessage ssm: List* Describe* storagegateway: Describe* List* swf: Count* Describe*
    Get* List* waf: Get* List* workdocs: Describe* workmail: Describe* Get* workspaces: Describe*
SystemAdministrator /job-function/ v12 | Grants full access permissions necessary for resources required for application
    and development operations.
  acm: Describe* Get* List* Request* Resend* autoscaling:* cloudtrail: DescribeTrails GetTrailStatus ListPublicKeys
    ListTags LookupEvents StartLogging StopLogging cloudwatch:* codecommit: BatchGetRepositories CreateBranch
    CreateRepository Get* GitPull GitPush List* Put* Test* Update* codedeploy:* codepipeline:* config:* ds:* ec2:
    Allocate* AssignPrivateIpAddresses* Associate* Allocate* AttachInternetGateway AttachNetworkInterface
    AttachVpnGateway Bundle* Cancel* Copy* CreateCustomerGateway CreateDhcpOptions CreateFlowLogs CreateImage
    CreateInstanceExportTask CreateInternetGateway CreateKeyPair CreateLaunchTemplate CreateLaunchTemplateVersion
    CreateNatGateway CreateNetworkInterface CreatePlacementGroup CreateReservedInstancesListing CreateRoute
    CreateRouteTable CreateSecurityGroup CreateSnapshot CreateSpotDatafeedSubscription CreateSubnet CreateTags
    CreateVolume CreateVpc CreateVpcEndpoint CreateVpnConnection CreateVpnConnectionRoute CreateVpnGateway
    DeleteFlowLogs DeleteKeyPair DeleteLaunchTemplate DeleteLaunchTemplateVersions DeleteNatGateway
    DeleteNetworkInterface DeletePlacementGroup DeleteSnapshot DeleteSpotDatafeedSubscription DeleteSubnet
    DeleteTags DeleteVpc DeleteVpcEndpoints DeleteVpnConnection DeleteVpnConnectionRoute DeleteVpnGateway
    DeregisterImage Describe* DetachInternetGateway DetachNetworkInterface DetachVpnGateway
    DisableVgwRoutePropagation DisableVpcClassicLinkDnsSupport DisassociateAddress DisassociateRouteTable
    EnableVgwRoutePropagation EnableVolumeIO EnableVpcClassicLinkDnsSupport GetConsoleOutput
    GetHostReservationPurchasePreview GetLaunchTemplateData GetPasswordData GetSecurityGroupsForVpc Import* Modify*
    MonitorInstances MoveAddressToVpc Purchase* RegisterImage Release* Replace* ReportInstanceStatus Request* Reset*
    RestoreAddressToClassic RunScheduledInstances UnassignPrivateIpAddresses UnmonitorInstances
    UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress elasticloadbalancing:*
    events:* iam: GetAccount* GetContextKeys* GetCredentialReport ListAccountAliases ListGroups
    ListOpenIDConnectProviders ListPolicies ListPoliciesGrantingServiceAccess ListRoles ListSAMLProviders
    ListServerCertificates Simulate* UpdateServerCertificate UpdateSigningCertificate kinesis: ListStreams PutRecord
    kms: CreateAlias CreateKey DeleteAlias Describe* GenerateRandom Get* List* Encrypt ReEncrypt* lambda: Create*
    Delete* Get* InvokeFunction List* PublishVersion Update* logs:* rds: Describe* ListTagsForResource
    rolesanywhere: GetCrl GetProfile GetSubject GetTrustAnchor ListCrls ListProfiles ListSubjects
    ListTagsForResource ListTrustAnchors PutNotificationSettings ResetNotificationSettings route53:*
    route53domains:* ses:* sns:* sqs:* trustedadvisor:*
  ec2: AcceptVpcPeeringConnection AttachClassicLinkVpc AttachVolume AuthorizeSecurityGroupEgress
    AuthorizeSecurityGroupIngress CreateVpcPeeringConnection DeleteCustomerGateway DeleteDhcpOptions
    DeleteInternetGateway DeleteNetworkAcl* DeleteRoute DeleteRouteTable DeleteSecurityGroup DeleteVolume
    DeleteVpcPeeringConnection DetachClassicLinkVpc DetachVolume DisableVpcClassicLink EnableVpcClassicLink
    GetConsoleScreenshot RebootInstances RejectVpcPeeringConnection RevokeSecurityGroupEgress
    RevokeSecurityGroupIngress RunInstances StartInstances StopInstances TerminateInstances
  s3:*
  iam: GetAccessKeyLastUsed GetGroup* GetInstanceProfile GetLoginProfile GetOpenIDConnectProvider GetPolicy* GetRole*
    GetSAMLProvider GetSSHPublicKey GetServerCertificate GetServiceLastAccessed* GetUser* ListAccessKeys
    ListAttached* ListEntitiesForPolicy ListGroupPolicies ListGroupsForUser ListInstanceProfiles* ListMFADevices
    ListPolicyVersions ListRolePolicies ListSSHPublicKeys ListSigningCertificates ListUserPolicies Upload*
  iam: GetRole ListRoles PassRole on arn:aws:iam::*:role/rds-monitoring-role arn:aws:iam::*:role/ec2-sysadmin-*
    arn:aws:iam::*:role/ecr-sysadmin-* arn:aws:iam::*:role/lambda-sysadmin-*
DatabaseAdministrator /job-function/ v5 | Grants full access permissions to AWS services and actions required to set up
  cloudwatch: DeleteAlarms Describe* DisableAlarmActions EnableAlarmActions Get* List* PutMetricAlarm datapipeline:
    ActivatePipeline CreatePipeline DeletePipeline DescribeObjects DescribePipelines GetPipelineDefinition
    ListPipelines PutPipelineDefinition QueryObjects dynamodb:* ec2: DescribeAccountAttributes DescribeAddresses
    DescribeAvailabilityZones DescribeInternetGateways DescribeSecurityGroups DescribeSubnets DescribeVpcs
    elasticache:* iam: ListRoles GetRole kms: ListKeys lambda: CreateEventSourceMapping CreateFunction
    DeleteEventSourceMapping DeleteFunction GetFunctionConfiguration ListEventSourceMappings ListFunctions logs:
    DescribeLogGroups DescribeLogStreams FilterLogEvents GetLogEvents Create* PutLogEvents PutMetricFilter pi:
    CreatePerformanceAnalysisReport DeletePerformanceAnalysisReport DescribeDimensionKeys GetDimensionKeyDetails
    GetPerformanceAnalysisReport GetResourceMetadata GetResourceMetrics ListAvailableResourceDimensions
    ListAvailableResourceMetrics ListPerformanceAnalysisReports ListTagsForResource TagResource UntagResource rds:*
    redshift:* s3: CreateBucket sns: CreateTopic DeleteTopic Get* List* SetTopicAttributes Subscribe Unsubscribe
  s3: AbortMultipartUpload DeleteObject* Get* List* PutAccelerateConfiguration PutBucketTagging PutBucketVersioning
    PutBucketWebsite PutLifecycleConfiguration PutReplicationConfiguration PutObject* Replicate* RestoreObject
  iam: PassRole on arn:aws:iam::*:role/rds-monitoring-role arn:aws:iam::*:role/rdbms-lambda-access
    arn:aws:iam::*:role/lambda_exec_role arn:aws:iam::*:role/lambda-dynamodb-*
    arn:aws:iam::*:role/lambda-vpc-execution-role arn:aws:iam::*:role/DataPipelineDefaultRole
    arn:aws:iam::*:role/DataPipelineDefaultResourceRole
DataScientist /job-function/ v5 | Grants permissions to AWS data analytics services.
  autoscaling:* cloudwatch:* cloudformation: CreateStack DescribeStackEvents datapipeline: Describe* ListPipelines
    GetPipelineDefinition QueryObjects dynamodb:* ec2: CancelSpotInstanceRequests CancelSpotFleetRequests CreateTags
    DeleteTags Describe* ModifyImageAttribute ModifyInstanceAttribute ModifySpotFleetRequest RequestSpotInstances
    RequestSpotFleet elasticfilesystem:* elasticmapreduce:* es:* firehose:* fsx: DescribeFileSystems iam:
    GetInstanceProfile GetRole GetPolicy GetPolicyVersion ListRoles kinesis:* kms: List* lambda: Create* Delete*
    Get* InvokeFunction PublishVersion Update* List* machinelearning:* sdb:* rds:* sns: ListSubscriptions ListTopics
    CreateTopic Get* List* logs: DescribeLogStreams GetLogEvents redshift:* s3: CreateBucket
  s3: Abort* DeleteObject Get* List* PutAccelerateConfiguration PutBucketCors PutBucketLogging PutBucketNotification
    PutBucketTagging PutObject Replicate* RestoreObject
  ec2: RunInstances TerminateInstances
  iam: PassRole on arn:aws:iam::*:role/DataPipelineDefaultRole arn:aws:iam::*:role/DataPipelineDefaultResourceRole
    arn:aws:iam::*:role/EMR_EC2_DefaultRole arn:aws:iam::*:role/EMR_DefaultRole arn:aws:iam::*:role/kinesis-*
  iam: PassRole if {"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}}
  sagemaker:* off arn:aws:sagemaker:*:*:domain/* arn:aws:sagemaker:*:*:user-profile/* arn:aws:sagemaker:*:*:app/*
    arn:aws:sagemaker:*:*:flow-definition/*
  sagemaker: CreatePresignedDomainUrl DescribeDomain ListDomains DescribeUserProfile ListUserProfiles *App ListApps
  sagemaker: *FlowDefinition *FlowDefinitions if
    {"StringEqualsIfExists":{"sagemaker:WorkteamType":["private-crowd","vendor-crowd"]}}
NetworkAdministrator /job-function/ v15 | Grants full access permissions to AWS services and actions required to set up
  autoscaling: Describe* cloudfront: ListDistributions cloudwatch: DeleteAlarms DescribeAlarms GetMetricStatistics
    PutMetricAlarm directconnect:* ec2: AcceptVpcEndpointConnections AllocateAddress AssignIpv6Addresses
    AssignPrivateIpAddresses AssociateAddress AssociateDhcpOptions AssociateRouteTable AssociateSubnetCidrBlock
    AssociateVpcCidrBlock AttachInternetGateway AttachNetworkInterface AttachVpnGateway CreateCarrierGateway
    CreateCustomerGateway CreateDefaultSubnet CreateDefaultVpc CreateDhcpOptions CreateEgressOnlyInternetGateway
    CreateFlowLogs CreateInternetGateway CreateNatGateway CreateNetworkAcl CreateNetworkAclEntry
    CreateNetworkInterface CreateNetworkInterfacePermission CreatePlacementGroup CreateRoute CreateRouteTable
    CreateSecurityGroup CreateSubnet CreateTags CreateVpc CreateVpcEndpoint CreateVpcEndpointConnectionNotification
    CreateVpcEndpointServiceConfiguration CreateVpnConnection CreateVpnConnectionRoute CreateVpnGateway
    DeleteCarrierGateway DeleteEgressOnlyInternetGateway DeleteFlowLogs DeleteNatGateway DeleteNetworkInterface
    DeleteNetworkInterfacePermission DeletePlacementGroup DeleteSubnet DeleteTags DeleteVpc
    DeleteVpcEndpointConnectionNotifications DeleteVpcEndpointServiceConfigurations DeleteVpcEndpoints
    DeleteVpnConnection DeleteVpnConnectionRoute DeleteVpnGateway DescribeAccountAttributes DescribeAddresses
    DescribeAvailabilityZones DescribeCarrierGateways DescribeClassicLinkInstances DescribeCustomerGateways
    DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeFlowLogs DescribeInstances
    DescribeInternetGateways DescribeIpv6Pools DescribeKeyPairs DescribeMovingAddresses DescribeNatGateways
    DescribeNetworkAcls DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions
    DescribeNetworkInterfaces DescribePlacementGroups DescribePrefixLists DescribePublicIpv4Pools
    DescribeRouteTables DescribeSecurityGroupReferences DescribeSecurityGroupRules DescribeSecurityGroups
    DescribeStaleSecurityGroups DescribeSubnets DescribeTags DescribeVpcAttribute DescribeVpcClassicLink
    DescribeVpcClassicLinkDnsSupport DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections
    DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServicePermissions DescribeVpcEndpointServices
    DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConnections DescribeVpnGateways
    DetachInternetGateway DetachNetworkInterface DetachVpnGateway DisableVgwRoutePropagation
    DisableVpcClassicLinkDnsSupport DisassociateAddress DisassociateRouteTable DisassociateSubnetCidrBlock
    DisassociateVpcCidrBlock EnableVgwRoutePropagation EnableVpcClassicLinkDnsSupport
    GetVpnConnectionDeviceSampleConfiguration GetVpnConnectionDeviceTypes GetVpnTunnelReplacementStatus
    ModifyNetworkInterfaceAttribute ModifySecurityGroupRules ModifySubnetAttribute ModifyVpcAttribute
    ModifyVpcEndpoint ModifyVpcEndpointConnectionNotification ModifyVpcEndpointServiceConfiguration
    ModifyVpcEndpointServicePermissions ModifyVpcPeeringConnectionOptions ModifyVpcTenancy ModifyVpnConnection
    ModifyVpnConnectionOptions ModifyVpnTunnelCertificate ModifyVpnTunnelOptions MoveAddressToVpc
    RejectVpcEndpointConnections ReleaseAddress ReplaceNetworkAclAssociation ReplaceNetworkAclEntry ReplaceRoute
    ReplaceRouteTableAssociation ReplaceVpnTunnel ResetNetworkInterfaceAttribute RestoreAddressToClassic
    UnassignIpv6Addresses UnassignPrivateIpAddresses UpdateSecurityGroupRuleDescriptionsEgress
    UpdateSecurityGroupRuleDescriptionsIngress elasticbeanstalk: Describe* List* RequestEnvironmentInfo
    RetrieveEnvironmentInfo elasticloadbalancing:* logs: DescribeLogGroups DescribeLogStreams GetLogEvents route53:*
    route53domains:* sns: CreateTopic ListSubscriptionsByTopic ListTopics
  ec2: AcceptVpcPeeringConnection AssociateSecurityGroupVpc AttachClassicLinkVpc AuthorizeSecurityGroupEgress
    AuthorizeSecurityGroupIngress CreateVpcPeeringConnection DeleteCustomerGateway DeleteDhcpOptions
    DeleteInternetGateway DeleteNetworkAcl DeleteNetworkAclEntry DeleteRoute DeleteRouteTable DeleteSecurityGroup
    DeleteVolume DeleteVpcPeeringConnection DescribeSecurityGroupVpcAssociations DetachClassicLinkVpc
    DisableVpcClassicLink DisassociateSecurityGroupVpc EnableVpcClassicLink GetConsoleScreenshot
    GetSecurityGroupsForVpc RejectVpcPeeringConnection RevokeSecurityGroupEgress RevokeSecurityGroupIngress
  ec2: CreateLocalGatewayRoute CreateLocalGatewayRouteTableVpcAssociation DeleteLocalGatewayRoute
    DeleteLocalGatewayRouteTableVpcAssociation DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations
    DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables
    DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces DescribeLocalGateways
    SearchLocalGatewayRoutes
  s3: GetBucketLocation GetBucketWebsite ListBucket
  iam: GetRole ListRoles PassRole on arn:aws:iam::*:role/flow-logs-*
  networkmanager:*
  ec2: AcceptTransitGatewayVpcAttachment AssociateTransitGatewayRouteTable CreateTransitGateway
    CreateTransitGatewayRoute CreateTransitGatewayRouteTable CreateTransitGatewayVpcAttachment DeleteTransitGateway
    DeleteTransitGatewayRoute DeleteTransitGatewayRouteTable DeleteTransitGatewayVpcAttachment
    DescribeTransitGatewayAttachments DescribeTransitGatewayRouteTables DescribeTransitGateways
    DescribeTransitGatewayVpcAttachments DisableTransitGatewayRouteTablePropagation
    DisassociateTransitGatewayRouteTable EnableTransitGatewayRouteTablePropagation ExportTransitGatewayRoutes
    GetTransitGatewayAttachmentPropagations GetTransitGatewayRouteTableAssociations
    GetTransitGatewayRouteTablePropagations ModifyTransitGateway ModifyTransitGatewayVpcAttachment
    RejectTransitGatewayVpcAttachment ReplaceTransitGatewayRoute SearchTransitGatewayRoutes
  iam: CreateServiceLinkedRole if {"StringLike":{"iam:AWSServiceName":["transitgateway.amazonaws.com"]}}
`;
