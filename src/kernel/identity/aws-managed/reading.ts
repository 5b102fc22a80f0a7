/** AWS's widest managed policies that only read: everything, what audits need, names and states. */
export const readingPolicies = `
ReadOnlyAccess | Provides read-only access to AWS services and resources.
  a4b: Get* List* Search* access-analyzer: Get* List* ValidatePolicy account: Get* List* acm: Describe* Get* List*
    acm-pca: Describe* Get* List* airflow: List* amplify: Get* List* aoss: BatchGet* Get* List* apigateway: GET
    appconfig: Get* List* appflow: Describe* List* application-autoscaling: Describe* List* applicationinsights:
    Describe* List* appmesh: Describe* List* apprunner: Describe* List* appstream: Describe* List* appsync: Get* List*
    athena: Batch* Get* List* auditmanager: Get* List* autoscaling: Describe* Get* autoscaling-plans: Describe* Get*
    backup: Describe* Get* List* batch: Describe* List* bcm-data-exports: Get* List* bcm-pricing-calculator: Get*
    List* bedrock: Get* List* billing: Get* List* braket: Get* Search* budgets: Describe* View* List* cassandra:
    Select ce: Describe* Get* List* chime: Get* List* cloud9: Describe* List* clouddirectory: BatchRead Get* List*
    LookupPolicy cloudformation: BatchDescribeTypeConfigurations Describe* Detect* Estimate* Get* List*
    ValidateTemplate cloudfront: Describe* Get* List* cloudhsm: Describe* Get* List* cloudsearch: Describe* List*
    cloudtrail: Describe* Get* List* LookupEvents cloudwatch: Describe* GenerateQuery GenerateQueryResultsSummary Get*
    List* codeartifact: Describe* Get* List* Read* codebuild: BatchGet* Describe* List* codecommit: BatchGet*
    Describe* Get* GitPull List* codedeploy: BatchGet* Get* List* codeguru-profiler: Describe* Get* List*
    codeguru-reviewer: Describe* Get* List* codepipeline: Get* List* codestar: Describe* Get* List* Verify*
    codestar-connections: Get* List* codestar-notifications: describe* list*
  cognito-identity: Describe* Get* List* Lookup* cognito-idp: AdminGet* AdminList* Describe* Get* List* cognito-sync:
    Describe* Get* List* QueryRecords comprehend: BatchDetect* Describe* Detect* List* compute-optimizer: Describe*
    Get* config: BatchGet* Deliver* Describe* Get* List* Select* connect: Describe* Get* List* consolidatedbilling:
    Get* List* cost-optimization-hub: Get* List* cur: Get* databrew: Describe* List* dataexchange: Get* List*
    datapipeline: Describe* EvaluateExpression Get* List* QueryObjects Validate* datasync: Describe* List* dax:
    BatchGetItem Describe* GetItem ListTags Query Scan detective: Get* List* SearchGraph devicefarm: Get* List*
    devops-guru: Describe* Get* List* SearchInsights directconnect: Describe* discovery: Describe* Get* List* dlm:
    Get* dms: Describe* List* Test* docdb-elastic: Get* List* drs: Describe* Get* List* ds: Check* Describe* Get*
    List* Verify* dynamodb: BatchGet* Describe* Get* List* PartiQLSelect Query Scan ec2: Describe* Get* List*
    SearchLocalGatewayRoutes SearchTransitGatewayRoutes ec2messages: Get* ecr: BatchCheck* BatchGet* Describe* Get*
    List* ecr-public: BatchCheckLayerAvailability Describe* Get* List* ecs: Describe* List* eks: Describe* List*
    elasticache: Describe* List* elasticbeanstalk: Check* Describe* List* Request* Retrieve* Validate*
    elasticfilesystem: Describe* ListTagsForResource elasticloadbalancing: Describe* elasticmapreduce: Describe*
    GetBlockPublicAccessConfiguration List* View* elastictranscoder: List* Read* emr-containers: Describe* List*
    emr-serverless: Get* List* es: Describe* ESHttpGet ESHttpHead Get* List* events: Describe* List* Test* evidently:
    Get* List* TestSegmentPattern firehose: Describe* List* fis: Get* List* forecast: Describe* Get* List*
    frauddetector: BatchGetVariable Describe* Get* List* freetier: Get* List* fsx: Describe* List* gamelift: Describe*
    Get* List* ResolveAlias Search* glacier: Describe* Get* List* globalaccelerator: Describe* List* glue: BatchGet*
    CheckSchemaVersionValidity Get* List* QuerySchemaVersionMetadata SearchTables grafana: Describe* List* greengrass:
    Describe* Get* List* groundstation: Describe* Get* List* guardduty: Describe* Get* List*
  health: Describe* iam: Generate* Get* List* Simulate* identitystore: Describe* List* IsMember* imagebuilder: Get*
    List* importexport: Get* List* inspector: Describe* Get* List* Preview* inspector2: BatchGet* Describe* Get* List*
    Search* internetmonitor: Get* List* invoicing: Get* List* iot: Describe* Get* List* iotanalytics: Describe* Get*
    List* SampleChannelData iotevents: Describe* List* iotsitewise: BatchGet* Describe* Get* List* kafka: Describe*
    Get* List* kendra: BatchGetDocumentStatus Describe* Get* List* Query kinesis: Describe* Get* List*
    kinesisanalytics: Describe* Discover* Get* List* kinesisvideo: Describe* Get* List* kms: Describe* Get* List*
    lakeformation: Describe* Get* List* Search* lambda: Get* List* launchwizard: Describe* Get* List* lex: Describe*
    Get* List* license-manager: Get* List* lightsail: Get* Is* logs: Describe* FilterLogEvents Get* List* StartQuery
    StartLiveTail StopLiveTail StopQuery TestMetricFilter lookoutequipment: Describe* List* machinelearning: Describe*
    Get* macie2: BatchGetCustomDataIdentifiers Describe* Get* List* SearchResources mediaconnect: Describe* List*
    mediaconvert: DescribeEndpoints Get* List* medialive: Describe* Get* List* mediapackage: Describe* List*
    mediastore: Describe* Get* List* memorydb: Describe* List* mgh: Describe* GetHomeRegion List* mgn: Describe* Get*
    List* mobiletargeting: Get* List* mq: Describe* List* network-firewall: Describe* List* networkmanager: Describe*
    Get* List* oam: Get* List* opsworks: Describe* Get* opsworks-cm: Describe* List* organizations: Describe* List*
    outposts: Get* List* payments: Get* List* personalize: Describe* Get* List* pi: DescribeDimensionKeys Get* List*
    pipes: Describe* List* polly: Describe* Get* List* SynthesizeSpeech pricing: DescribeServices GetAttributeValues
    GetPriceListFileUrl GetProducts ListPriceLists purchase-orders: Get* List* View* qldb: Describe* Get* List*
    quicksight: Describe* Get* List* Search* ram: Get* List* rbin: Get* List* rds: Describe* Download* List* redshift:
    Describe* GetReservedNodeExchangeOfferings View* redshift-data: Describe* Get* List* redshift-serverless: Get*
    List* rekognition: CompareFaces Describe* Detect* Get* List* Search* resiliencehub: Describe* List*
    resource-explorer-2: BatchGetView Get* List* Search resource-groups: Get* List* Search* robomaker: BatchDescribe*
    Describe* Get* List* rolesanywhere: Get* List* route53: Get* List* Test* route53-recovery-cluster: Get* List*
    route53-recovery-control-config: Describe* List* route53-recovery-readiness: Get* List* route53domains: Check*
    Get* List* View* route53resolver: Get* List* rum: Get* List*
  s3: Describe* Get* List* s3-object-lambda: Get* List* s3-outposts: Get* List* s3tables: Get* List* sagemaker:
    Describe* Get* List* BatchGetRecord Search savingsplans: Describe* List* scheduler: Get* List* schemas: Describe*
    Get* List* Search* sdb: Get* List* Select* secretsmanager: Describe* GetResourcePolicy List* securityhub:
    BatchGet* Describe* Get* List* securitylake: Get* List* serverlessrepo: Get* List* SearchApplications
    servicecatalog: Describe* Get* List* ScanProvisionedProducts Search* servicediscovery: Discover* Get* List*
    servicequotas: Get* List* ses: BatchGet* Describe* Get* List* shield: Describe* Get* List* signer: Describe* Get*
    List* sms: Get* snowball: Describe* Get* List* sns: Check* Get* List* sqs: Get* List* Receive* ssm: Describe* Get*
    List* ssm-contacts: Describe* Get* List* ssm-incidents: Get* List* sso: Describe* Get* List* Search*
    sso-directory: Describe* Get* List* Search* states: Describe* Get* List* ValidateStateMachineDefinition
    storagegateway: Describe* List* sts: GetAccessKeyInfo GetCallerIdentity GetSessionToken support: Describe*
    SearchForCases supportplans: GetSupportPlan sustainability: GetCarbonFootprintSummary swf: Count* Describe* Get*
    List* synthetics: Describe* Get* List* tag: DescribeReportCreation Get* tax: Get* List* textract: Describe* Get*
    List* timestream: Describe* List* tnb: Get* List* transcribe: Get* List* transfer: Describe* List*
    TestIdentityProvider translate: Get* List* trustedadvisor: Describe* Get* List* verifiedpermissions:
    BatchGetPolicy Get* IsAuthorized* List* vpc-lattice: Get* List* waf: Get* List* waf-regional: Get* List* wafv2:
    CheckCapacity Describe* Get* List* wellarchitected: ExportLens Get* List* workdocs: CheckAlias Describe* Get*
    workmail: Describe* Get* List* Search* workspaces: Describe* workspaces-web: Get* List* xray: BatchGet* Get* List*
SecurityAudit | The security audit template grants access to read security configuration metadata. It is useful for
    software that audits the configuration of an AWS account.
  access-analyzer: GetAnalyzedResource GetAnalyzer GetArchiveRule GetFinding* List* account: GetAccountInformation
    GetAlternateContact GetPrimaryEmail GetRegionOptStatus acm: Describe* List* acm-pca: Describe* GetPolicy List*
    airflow: GetEnvironment ListEnvironments appflow: List* application-autoscaling: Describe* apprunner: Describe*
    List* appstream: Describe* appsync: List* Get* athena: GetWorkGroup List* autoscaling: Describe* backup: Describe*
    Get* List* batch: Describe* ce: Get* List* cloudformation: Describe* GetStackPolicy GetTemplate List* cloudfront:
    Get* List* cloudsearch: Describe* cloudtrail: Describe* Get* List* LookupEvents cloudwatch: Describe* Get*
    ListDashboards ListTagsForResource codebuild: BatchGetProjects List* codecommit: BatchGetRepositories Get* List*
    codedeploy: Batch* Get* List* codepipeline: ListPipelines ListTagsForResource GetPipeline* codestar: Describe*
    List* cognito-identity: Describe* ListIdentityPools ListTagsForResource GetIdentityPoolRoles cognito-idp:
    Describe* List* config: BatchGet* Deliver* Describe* Get* List* Select* cur: DescribeReportDefinitions
    datapipeline: DescribeObjects DescribePipelines EvaluateExpression GetPipelineDefinition ListPipelines
    QueryObjects ValidatePipelineDefinition datasync: Describe* List* dax: Describe* ListTags directconnect: Describe*
    dlm: Get* dms: Describe* ListTagsForResource ds: Describe* dynamodb: Describe* GetResourcePolicy ListBackups
    ListExports ListGlobalTables ListStreams ListTables ListTagsOfResource ec2: Describe* Get*
    SearchTransitGatewayRoutes ecr: Describe* Get*Policy Get*Configuration List* ecs: Describe* List* eks: Describe*
    List* elasticache: Describe* ListTagsForResource elasticbeanstalk: Describe* ListTagsForResource
    elasticfilesystem: Describe* elasticloadbalancing: Describe* elasticmapreduce: Describe* GetAutoTerminationPolicy
    GetBlockPublicAccessConfiguration GetManagedScalingPolicy ListClusters ListInstances ListSecurityConfigurations
    ListTagsForResource es: Describe* GetCompatibleVersions List* events: Describe* List* TestEventPattern firehose:
    Describe* List* fsx: Describe* List* gamelift: List* Describe* glacier: DescribeVault GetDataRetrievalPolicy
    GetVaultAccessPolicy GetVaultLock ListTagsForVault ListVaults glue: GetCrawlers GetDatabases
    GetDataCatalogEncryptionSettings GetDevEndpoints GetJobs GetResourcePolicy GetResourcePolicies
    GetSecurityConfiguration GetSecurityConfigurations GetTables GetTags GetTriggers guardduty: Describe* Get* List*
  health: Describe* iam: Generate* Get* List* SimulateCustomPolicy SimulatePrincipalPolicy imagebuilder: List*
    GetComponentPolicy GetImagePolicy GetImageRecipePolicy inspector: Describe* Get* List* Preview* inspector2:
    BatchGetAccountStatus DescribeOrganizationConfiguration GetConfiguration GetMember List* iot: Describe*
    Get*Policy* Get*Configuration* List* kafka: Describe* List* kinesis: Describe* List* kms: Describe* Get* List*
    lambda: GetAccountSettings GetFunctionConfiguration GetFunctionCodeSigningConfig GetFunctionConcurrency
    GetFunctionEventInvokeConfig GetRuntimeManagementConfig GetLayerVersionPolicy GetPolicy List* license-manager:
    List* lightsail: GetBuckets GetInstances GetLoadBalancers logs: Describe* GetLogDelivery ListLogDeliveries
    ListTagsForResource ListTagsLogGroup mediastore: GetContainerPolicy GetCorsPolicy ListContainers mq: Describe*
    List* network-firewall: Describe* List* opsworks: DescribeStacks opsworks-cm: DescribeServers organizations:
    Describe* List* quicksight: Describe* List* ram: GetResourceShares List* rds: Describe* DownloadDBLogFilePortion
    ListTagsForResource redshift: Describe* redshift-serverless: Get* List* rekognition: Describe* List*
    resource-groups: ListGroupResources ListGroups route53: Get* List* route53domains: GetDomainDetail
    GetOperationDetail ListDomains ListOperations ListTagsForDomain route53resolver: Get* List* s3: Get*Policy*
    Get*Acl Get*Configuration* DescribeJob GetAccessPoint* GetAccountPublicAccessBlock GetBucket*
    GetMultiRegionAccessPoint GetObjectTagging GetStorageLensGroup ListAccess* ListAllMyBuckets ListBucket* ListJobs
    ListMultiRegionAccessPoints ListStorageLens* s3-outposts: ListEndpoints ListOutpostsWithS3 ListRegionalBuckets
    sagemaker: Describe* List* schemas: DescribeCodeBinding DescribeDiscoverer DescribeRegistry DescribeSchema List*
    sdb: DomainMetadata ListDomains secretsmanager: DescribeSecret GetResourcePolicy ListSecretVersionIds ListSecrets
    securityhub: Describe* Get* List* serverlessrepo: GetApplicationPolicy List* servicecatalog: List* servicequotas:
    Get* List* ses: Describe* Get*Identity* Get*Policies ListIdentities ListConfigurationSets shield: Describe*
    GetSubscriptionState List* snowball: ListClusters ListJobs sns: GetPlatformApplicationAttributes
    GetSubscriptionAttributes GetTopicAttributes List* sqs: GetQueueAttributes ListDeadLetterSourceQueues ListQueues
    ListQueueTags ssm: Describe* GetAutomationExecution GetServiceSetting List* sso: Describe* Get* List* states:
    DescribeStateMachine ListStateMachines ListTagsForResource storagegateway: Describe* List* sts: GetAccessKeyInfo
    support: DescribeTrustedAdvisor* synthetics: DescribeCanaries DescribeRuntimeVersions ListTagsForResource tag:
    GetResources GetTagKeys transfer: Describe* List* translate: List* trustedadvisor: Describe* waf: Get* List*
    waf-regional: Get* List* wafv2: CheckCapacity Describe* Get* List* workspaces: Describe* xray: GetEncryptionConfig
    GetGroup GetGroups GetSamplingRules GetTraceSummaries ListTagsForResource
  apigateway:GET on arn:aws:apigateway:*::/apis arn:aws:apigateway:*::/apis/* arn:aws:apigateway:*::/restapis
    arn:aws:apigateway:*::/restapis/* arn:aws:apigateway:*::/vpclinks arn:aws:apigateway:*::/domainnames
ViewOnlyAccess /job-function/ v43 | This policy grants permissions to view resources and basic metadata across all AWS
  acm: ListCertificates aiops: GetInvestigation GetInvestigationGroup ListInvestigationEvents ListInvestigationGroups
    ListInvestigations athena: List* autoscaling: Describe* aws-marketplace: ViewSubscriptions backup:
    DescribeBackupJob DescribeBackupVault DescribeCopyJob DescribeFramework DescribeGlobalSettings
    DescribeProtectedResource DescribeRecoveryPoint DescribeRegionSettings DescribeReportJob DescribeReportPlan
    DescribeRestoreJob GetSupportedResourceTypes ListBackupJobs ListBackupPlans ListBackupPlanTemplates
    ListBackupPlanVersions ListBackupSelections ListBackupVaults ListCopyJobs ListFrameworks ListLegalHolds
    ListProtectedResources ListProtectedResourcesByBackupVault ListRecoveryPointsByBackupVault
    ListRecoveryPointsByLegalHold ListRecoveryPointsByResource ListReportJobs ListReportPlans ListRestoreJobs
    ListTags batch: ListJobs bedrock: ListCustomModels ListTagsForResource clouddirectory: ListAppliedSchemaArns
    ListDevelopmentSchemaArns ListDirectories ListPublishedSchemaArns cloudformation: DescribeStacks List*
    cloudfront: List* cloudsearch: DescribeDomains List* cloudtrail: DescribeTrails ListTrails LookupEvents
    cloudwatch: Get* List* codebuild: ListBuilds* ListProjects codecommit: List* codedeploy:
    BatchGetApplicationRevisions BatchGetApplications BatchGetDeploymentGroups BatchGetDeploymentInstances
    BatchGetDeployments BatchGetDeploymentTargets BatchGetOnPremisesInstances Get* List* codepipeline: ListPipelines
    codestar: List* cognito-identity: ListIdentities ListIdentityPools cognito-idp: List* cognito-sync: ListDatasets
    comprehend: Describe* List* config: Describe* List* connect: List* cost-optimization-hub: GetPreferences
    GetRecommendation ListEnrollmentStatuses ListRecommendations ListRecommendationSummaries databrew: ListJobs
    ListProjects datapipeline: DescribePipelines GetAccountLimits ListPipelines dax: DescribeClusters
    DescribeDefaultParameters DescribeEvents DescribeParameterGroups DescribeParameters DescribeSubnetGroups
    ListTags devicefarm: List* directconnect: Describe* discovery: List* dms: List* ds: DescribeDirectories
    dynamodb: DescribeBackup DescribeContinuousBackups DescribeGlobalTable DescribeGlobalTableSettings
    DescribeLimits DescribeReservedCapacity DescribeReservedCapacityOfferings DescribeStream DescribeTable
    DescribeTimeToLive ListBackups ListExports ListGlobalTables ListStreams ListTables ListTagsOfResource ec2:
    DescribeAccountAttributes DescribeAddresses DescribeAvailabilityZones DescribeBundleTasks
    DescribeCarrierGateways DescribeClassicLinkInstances DescribeConversionTasks DescribeCustomerGateways
    DescribeDhcpOptions DescribeExportTasks DescribeFlowLogs DescribeHost* DescribeIdentityIdFormat DescribeIdFormat
    DescribeImage* DescribeImport* DescribeInstance* DescribeInternetGateways DescribeKeyPairs
    DescribeLocalGatewayRouteTables DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations
    DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGateways DescribeLocalGatewayVirtualInterfaceGroups
    DescribeLocalGatewayVirtualInterfaces DescribeMovingAddresses DescribeNatGateways DescribeNetwork*
    DescribePlacementGroups DescribePrefixLists DescribeRegions DescribeReserved* DescribeRouteTables
    DescribeSecurityGroupRules DescribeSecurityGroups DescribeSnapshot* DescribeSpot* DescribeSubnets DescribeTags
    DescribeVolume* DescribeVpc* DescribeVpnGateways SearchLocalGatewayRoutes ecr: DescribeRegistry
    DescribeRepositories ListImages ecs: Describe* List* eks: ListTagsForResource elasticache: Describe*
    elasticbeanstalk: DescribeApplications DescribeApplicationVersions DescribeEnvironments
    ListAvailableSolutionStacks elasticfilesystem: DescribeFileSystems elasticloadbalancing: DescribeInstanceHealth
    DescribeListeners DescribeLoadBalancerAttributes DescribeLoadBalancers DescribeTargetGroups DescribeTargetHealth
    elasticmapreduce: List* elastictranscoder: List* emr-serverless: ListApplications es:
    DescribeElasticsearchDomain DescribeElasticsearchDomains ListDomainNames events: ListRuleNamesByTarget ListRules
    ListTargetsByRule firehose: DescribeDeliveryStream List* fsx: DescribeFileSystems gamelift: List* glacier: List*
    glue: GetTags greengrass: List* iam: GetAccountSummary GetLoginProfile List* importexport: ListJobs inspector:
    List* iot: List* kafka: ListClusters kendra: ListDataSources ListTagsForResource kinesis: ListStreams
    kinesisanalytics: ListApplications ListTagsForResource kms: ListKeys ListResourceTags lambda: List* lex:
    GetBotAliases GetBotChannelAssociations GetBots GetBotVersions GetIntents GetIntentVersions GetSlotTypes
    GetSlotTypeVersions GetUtterancesView lightsail: GetBlueprints GetBundles GetInstances GetInstanceSnapshots
    GetKeyPair GetRegions GetStaticIps IsVpcPeered logs: Describe* GetTransformer ListEntitiesForLogGroup
    ListLogGroupsForEntity ListLogGroupsForQuery ListTagsForResource lookoutvision: ListModelPackagingJobs
    ListModels ListProjects m2: GetApplication GetEnvironment ListApplications ListEnvironments ListTagsForResource
    machinelearning: Describe* mediaconnect: ListEntitlements ListFlows ListOfferings ListReservations
    ListRouterInputs ListRouterOutputs ListRouterNetworkInterfaces mobiletargeting: GetApplicationSettings
    GetCampaigns GetImportJobs GetSegments oam: ListAttachedLinks ListLinks ListSinks opsworks-cm: Describe*
    opsworks: Describe* organizations: List* outposts: GetOutpost GetOutpostInstanceTypes ListOutposts ListSites
    ListTagsForResource polly: Describe* List* profile: ListDomains ListIntegrations rds: Describe*
    redshift-serverless: ListTagsForResource ListWorkgroups redshift: DescribeClusters DescribeEvents
    ViewQueriesInConsole resource-explorer-2: GetDefaultView GetIndex ListIndexes ListSupportedResourceTypes
    ListTagsForResource ListViews rolesanywhere: ListCrls ListProfiles ListSubjects ListTagsForResource
    ListTrustAnchors route53: Get* List* route53domains: List* route53profiles: GetProfile GetProfileAssociation
    GetProfileResourceAssociation ListProfileAssociations ListProfileResourceAssociations ListProfiles
    ListTagsForResource route53resolver: Get* List* s3: ListAllMyBuckets ListBucket ListMultiRegionAccessPoints
    sagemaker: Describe* List* sdb: List* servicecatalog: List* ses: DescribeActiveReceiptRuleSet List*
    ListDedicatedIpPools shield: List* sns: List* sqs: GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues
    ListMessageMoveTasks ListQueues ListQueueTags ssm: ListAssociations ListDocuments states: ListActivities
    ListExecutions ListMapRuns ListStateMachineAliases ListStateMachines ListStateMachineVersions storagegateway:
    ListGateways ListLocalDisks ListVolumeRecoveryPoints ListVolumes swf: List* trustedadvisor: Describe*
    waf-regional: List* waf: List* wafv2: List* workdocs: DescribeAvailableDirectories DescribeInstances workmail:
    Describe* workspaces: Describe* xray: GetEncryptionConfig GetGroups GetSamplingRules
    GetSamplingStatisticSummaries GetSamplingTargets GetTraceSegmentDestination ListResourcePolicies
  apigateway: GET on arn:aws:apigateway:*::/apis arn:aws:apigateway:*::/apis/*/authorizers/*
    arn:aws:apigateway:*::/apis/*/authorizers arn:aws:apigateway:*::/apis/*/cors
    arn:aws:apigateway:*::/apis/*/deployments/* arn:aws:apigateway:*::/apis/*/deployments
    arn:aws:apigateway:*::/apis/*/exports/* arn:aws:apigateway:*::/apis/*/integrations/*
    arn:aws:apigateway:*::/apis/*/integrations arn:aws:apigateway:*::/apis/*/models/*
    arn:aws:apigateway:*::/apis/*/models arn:aws:apigateway:*::/apis/*/routes/* arn:aws:apigateway:*::/apis/*/routes
    arn:aws:apigateway:*::/apis/*/stages arn:aws:apigateway:*::/apis/*/stages/*
    arn:aws:apigateway:*::/clientcertificates arn:aws:apigateway:*::/clientcertificates/*
    arn:aws:apigateway:*::/domainnames arn:aws:apigateway:*::/domainnames/*/apimappings
    arn:aws:apigateway:*::/restapis arn:aws:apigateway:*::/restapis/*/authorizers/*
    arn:aws:apigateway:*::/restapis/*/authorizers arn:aws:apigateway:*::/restapis/*/deployments/*
    arn:aws:apigateway:*::/restapis/*/deployments arn:aws:apigateway:*::/restapis/*/documentation/parts/*
    arn:aws:apigateway:*::/restapis/*/documentation/parts arn:aws:apigateway:*::/restapis/*/documentation/versions/*
    arn:aws:apigateway:*::/restapis/*/documentation/versions arn:aws:apigateway:*::/restapis/*/gatewayresponses/*
    arn:aws:apigateway:*::/restapis/*/gatewayresponses arn:aws:apigateway:*::/restapis/*/models/*
    arn:aws:apigateway:*::/restapis/*/models arn:aws:apigateway:*::/restapis/*/requestvalidators
    arn:aws:apigateway:*::/restapis/*/requestvalidators/* arn:aws:apigateway:*::/restapis/*/resources/*
    arn:aws:apigateway:*::/restapis/*/resources arn:aws:apigateway:*::/restapis/*/stages
    arn:aws:apigateway:*::/restapis/*/stages/* arn:aws:apigateway:*::/tags/* arn:aws:apigateway:*::/vpclinks
`;
