/** Services that have roles linked to them: the role's name, and AWS's policy that it gets (the services' user guides). */

/** What is known of one service's role. */
export interface LinkedRoleKind {
  readonly service: string;
  readonly roleName: string;
  /** Name of the policy below `aws-service-role/`. */
  readonly policyName: string;
  /** Whether an account may have several, told apart by a suffix. */
  readonly suffixAllowed: boolean;
}

/** Service → role name without `AWSServiceRoleFor`, and policy. A third element: suffixes are allowed. */
const known: Readonly<Record<string, readonly [role: string, policy: string, suffixAllowed?: true]>> = {
  "accountdiscovery.ssm": ["AmazonSSM_AccountDiscovery", "AWSSystemsManagerAccountDiscoveryServicePolicy"],
  acm: ["CertificateManager", "CertificateManagerServiceRolePolicy"],
  appmesh: ["AppMesh", "AWSAppMeshServiceRolePolicy"],
  autoscaling: ["AutoScaling", "AutoScalingServiceRolePolicy", true],
  "autoscaling-plans": ["AutoScalingPlans_EC2AutoScaling", "AWSAutoScalingPlansEC2AutoScalingPolicy"],
  backup: ["Backup", "AWSBackupServiceLinkedRolePolicyForBackup"],
  batch: ["Batch", "BatchServiceRolePolicy"],
  "cassandra.application-autoscaling": [
    "ApplicationAutoScaling_CassandraTable",
    "AWSApplicationAutoscalingCassandraTablePolicy",
  ],
  "cks.kms": ["KeyManagementServiceCustomKeyStores", "AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy"],
  cloudtrail: ["CloudTrail", "CloudTrailServiceRolePolicy"],
  "codestar-notifications": ["CodeStarNotifications", "AWSCodeStarNotificationsServiceRolePolicy"],
  config: ["Config", "AWSConfigServiceRolePolicy"],
  connect: ["AmazonConnect", "AmazonConnectServiceLinkedRolePolicy", true],
  "contributorinsights.dynamodb": [
    "DynamoDBCloudWatchContributorInsights",
    "DynamoDBCloudWatchContributorInsightsServiceRolePolicy",
  ],
  "cost-optimization-hub.bcm": ["CostOptimizationHub", "CostOptimizationHubServiceRolePolicy"],
  dms: ["DMSServerless", "AWSDMSServerlessServiceRolePolicy"],
  "dms-fleet-advisor": ["DMSFleetAdvisor", "AWSDMSFleetAdvisorServiceRolePolicy"],
  "docdb-elastic": ["DocDB-Elastic", "AmazonDocDB-ElasticServiceRolePolicy"],
  "dynamodb.application-autoscaling": [
    "ApplicationAutoScaling_DynamoDBTable",
    "AWSApplicationAutoscalingDynamoDBTablePolicy",
  ],
  "ec2-instance-connect": ["Ec2InstanceConnect", "Ec2InstanceConnectEndpoint"],
  "ec2.application-autoscaling": [
    "ApplicationAutoScaling_EC2SpotFleetRequest",
    "AWSApplicationAutoscalingEC2SpotFleetRequestPolicy",
  ],
  ec2fleet: ["EC2Fleet", "AWSEC2FleetServiceRolePolicy"],
  ecr: ["ECRTemplate", "ECRTemplateServiceRolePolicy"],
  ecs: ["ECS", "AmazonECSServiceRolePolicy"],
  "ecs.application-autoscaling": ["ApplicationAutoScaling_ECSService", "AWSApplicationAutoscalingECSServicePolicy"],
  eks: ["AmazonEKS", "AmazonEKSServiceRolePolicy"],
  "eks-connector": ["AmazonEKSConnector", "AmazonEKSConnectorServiceRolePolicy"],
  "eks-fargate": ["AmazonEKSForFargate", "AmazonEKSForFargateServiceRolePolicy"],
  "eks-nodegroup": ["AmazonEKSNodegroup", "AWSServiceRoleForAmazonEKSNodegroup"],
  elasticache: ["ElastiCache", "ElastiCacheServiceRolePolicy"],
  elasticbeanstalk: ["ElasticBeanstalk", "AWSElasticBeanstalkServiceRolePolicy"],
  elasticfilesystem: ["AmazonElasticFileSystem", "AmazonElasticFileSystemServiceRolePolicy"],
  elasticloadbalancing: ["ElasticLoadBalancing", "AWSElasticLoadBalancingServiceRolePolicy"],
  elasticmapreduce: ["EMRCleanup", "AmazonEMRCleanupPolicy"],
  "elasticmapreduce.application-autoscaling": [
    "ApplicationAutoScaling_EMRInstanceGroup",
    "AWSApplicationAutoscalingEMRInstanceGroupPolicy",
  ],
  "email.cognito-idp": ["AmazonCognitoIdpEmailService", "AmazonCognitoIdpEmailServiceRolePolicy"],
  "emr-containers": ["AmazonEMRContainers", "AmazonEMRContainersServiceRolePolicy"],
  emrwal: ["EMRWAL", "EMRDescribeClusterPolicyForEMRWAL"],
  es: ["AmazonElasticsearchService", "AmazonElasticsearchServiceRolePolicy"],
  events: ["CloudWatchEvents", "CloudWatchEventsServiceRolePolicy"],
  fis: ["FIS", "AmazonFISServiceRolePolicy"],
  grafana: ["AmazonGrafana", "AmazonGrafanaServiceLinkedRolePolicy"],
  guardduty: ["AmazonGuardDuty", "AmazonGuardDutyServiceRolePolicy"],
  imagebuilder: ["ImageBuilder", "AWSServiceRoleForImageBuilder"],
  iotmanagedintegrations: ["IoTManagedIntegrations", "AWSIoTManagedIntegrationsRolePolicy"],
  kafka: ["Kafka", "KafkaServiceRolePolicy"],
  kafkaconnect: ["KafkaConnect", "KafkaConnectServiceRolePolicy"],
  lakeformation: ["LakeFormationDataAccess", "LakeFormationDataAccessServiceRolePolicy"],
  "lambda.application-autoscaling": [
    "ApplicationAutoScaling_LambdaConcurrency",
    "AWSApplicationAutoscalingLambdaConcurrencyPolicy",
  ],
  lex: ["LexBots", "AmazonLexBotPolicy"],
  lexv2: ["LexV2Bots", "AmazonLexV2BotPolicy", true],
  lightsail: ["Lightsail", "LightsailExportAccess"],
  "logger.cloudfront": ["CloudFrontLogger", "AWSCloudFrontLogger"],
  m2: ["AWSM2", "AWSM2ServicePolicy"],
  "managedupdates.elasticbeanstalk": [
    "ElasticBeanstalkManagedUpdates",
    "AWSElasticBeanstalkManagedUpdatesServiceRolePolicy",
  ],
  "member.org.stacksets.cloudformation": [
    "CloudFormationStackSetsOrgMember",
    "CloudFormationStackSetsOrgMemberServiceRolePolicy",
  ],
  memorydb: ["MemoryDB", "MemoryDBServiceRolePolicy"],
  mq: ["AmazonMQ", "AmazonMQServiceRolePolicy"],
  "mrk.kms": ["KeyManagementServiceMultiRegionKeys", "AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy"],
  notifications: ["AwsUserNotifications", "AWSUserNotificationsServiceLinkedRolePolicy"],
  "observability.aoss": ["AmazonOpenSearchServerless", "AmazonOpenSearchServerlessServiceRolePolicy"],
  opensearchservice: ["AmazonOpenSearchService", "AmazonOpenSearchServiceRolePolicy"],
  "ops.apigateway": ["APIGateway", "APIGatewayServiceRolePolicy"],
  "ops.emr-serverless": ["AmazonEMRServerless", "AmazonEMRServerlessServiceRolePolicy"],
  "opsdatasync.ssm": ["SystemsManagerOpsDataSync", "AWSSystemsManagerOpsDataSyncServiceRolePolicy"],
  "opsinsights.ssm": ["AmazonSSM_OpsInsights", "AWSSSMOpsInsightsServiceRolePolicy"],
  organizations: ["Organizations", "AWSOrganizationsServiceTrustPolicy"],
  "pullthroughcache.ecr": ["ECRPullThroughCache", "AWSECRPullThroughCache_ServiceRolePolicy"],
  ram: ["ResourceAccessManager", "AWSResourceAccessManagerServiceRolePolicy"],
  rds: ["RDS", "AmazonRDSServiceRolePolicy"],
  "rds.application-autoscaling": ["ApplicationAutoScaling_RDSCluster", "AWSApplicationAutoscalingRDSClusterPolicy"],
  redshift: ["Redshift", "AmazonRedshiftServiceLinkedRolePolicy"],
  "replication.cassandra": ["KeyspacesReplication", "KeyspacesReplicationServiceRolePolicy"],
  "replication.dynamodb": ["DynamoDBReplication", "DynamoDBReplicationServiceRolePolicy"],
  "replication.ecr": ["ECRReplication", "ECRReplicationServiceRolePolicy"],
  "replicator.lambda": ["LambdaReplicator", "AWSLambdaReplicator"],
  "repository.sync.codeconnections": ["GitSync", "AWSGitSyncServiceRolePolicy"],
  "resource-explorer-2": ["ResourceExplorer", "AWSResourceExplorerServiceRolePolicy"],
  rolesanywhere: ["RolesAnywhere", "AWSRolesAnywhereServicePolicy"],
  "s3-outposts": ["S3OnOutposts", "AWSS3OnOutpostsServiceRolePolicy"],
  servicequotas: ["ServiceQuotas", "ServiceQuotasServiceRolePolicy"],
  ses: ["AmazonSES", "AmazonSESServiceRolePolicy"],
  shield: ["AWSShield", "AWSShieldServiceRolePolicy"],
  spot: ["EC2Spot", "AWSEC2SpotServiceRolePolicy"],
  spotfleet: ["EC2SpotFleet", "AWSEC2SpotFleetServiceRolePolicy"],
  ssm: ["AmazonSSM", "AmazonSSMServiceRolePolicy"],
  "ssm-incidents": ["IncidentManager", "AWSIncidentManagerServiceRolePolicy"],
  "ssm-quicksetup": ["SSMQuickSetup", "SSMQuickSetupRolePolicy"],
  sso: ["SSO", "AWSSSOServiceRolePolicy"],
  "stacksets.cloudformation": ["CloudFormationStackSetsOrgAdmin", "CloudFormationStackSetsOrgAdminServiceRolePolicy"],
  support: ["Support", "AWSSupportServiceRolePolicy"],
  transitgateway: ["VPCTransitGateway", "AWSVPCTransitGatewayServiceRolePolicy"],
  trustedadvisor: ["TrustedAdvisor", "AWSTrustedAdvisorServiceRolePolicy"],
  "vpcorigin.cloudfront": ["CloudFrontVPCOrigin", "AWSCloudFrontVPCOriginServiceRolePolicy"],
  waf: ["WAFLogging", "WAFLoggingServiceRolePolicy"],
  wafv2: ["WAFV2Logging", "WAFV2LoggingServiceRolePolicy"],
  wellarchitected: ["WellArchitected", "AWSWellArchitectedOrganizationsServiceRolePolicy"],
};

/** The role of a service principal (`ecs.amazonaws.com`), or undefined when it has none that is known. */
export function linkedRoleKind(service: string): LinkedRoleKind | undefined {
  const short = /^(.+)\.amazonaws\.com$/.exec(service)?.[1];
  const entry = short === undefined || !Object.hasOwn(known, short) ? undefined : known[short];
  if (entry === undefined) return undefined;
  const [role, policyName, suffixAllowed = false] = entry;
  return { service, roleName: `AWSServiceRoleFor${role}`, policyName, suffixAllowed };
}
