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
  acm: ["CertificateManager", "CertificateManagerServiceRolePolicy"],
  autoscaling: ["AutoScaling", "AutoScalingServiceRolePolicy", true],
  backup: ["Backup", "AWSBackupServiceLinkedRolePolicyForBackup"],
  batch: ["Batch", "BatchServiceRolePolicy"],
  "cks.kms": ["KeyManagementServiceCustomKeyStores", "AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy"],
  cloudtrail: ["CloudTrail", "CloudTrailServiceRolePolicy"],
  config: ["Config", "AWSConfigServiceRolePolicy"],
  "contributorinsights.dynamodb": [
    "DynamoDBCloudWatchContributorInsights",
    "DynamoDBCloudWatchContributorInsightsServiceRolePolicy",
  ],
  "cost-optimization-hub.bcm": ["CostOptimizationHub", "CostOptimizationHubServiceRolePolicy"],
  "dynamodb.application-autoscaling": [
    "ApplicationAutoScaling_DynamoDBTable",
    "AWSApplicationAutoscalingDynamoDBTablePolicy",
  ],
  "ec2.application-autoscaling": [
    "ApplicationAutoScaling_EC2SpotFleetRequest",
    "AWSApplicationAutoscalingEC2SpotFleetRequestPolicy",
  ],
  ec2fleet: ["EC2Fleet", "AWSEC2FleetServiceRolePolicy"],
  ecs: ["ECS", "AmazonECSServiceRolePolicy"],
  "ecs.application-autoscaling": ["ApplicationAutoScaling_ECSService", "AWSApplicationAutoscalingECSServicePolicy"],
  eks: ["AmazonEKS", "AmazonEKSServiceRolePolicy"],
  elasticache: ["ElastiCache", "ElastiCacheServiceRolePolicy"],
  elasticbeanstalk: ["ElasticBeanstalk", "AWSElasticBeanstalkServiceRolePolicy"],
  elasticfilesystem: ["AmazonElasticFileSystem", "AmazonElasticFileSystemServiceRolePolicy"],
  elasticloadbalancing: ["ElasticLoadBalancing", "AWSElasticLoadBalancingServiceRolePolicy"],
  elasticmapreduce: ["EMRCleanup", "AmazonEMRCleanupPolicy"],
  "elasticmapreduce.application-autoscaling": [
    "ApplicationAutoScaling_EMRInstanceGroup",
    "AWSApplicationAutoscalingEMRInstanceGroupPolicy",
  ],
  es: ["AmazonElasticsearchService", "AmazonElasticsearchServiceRolePolicy"],
  events: ["CloudWatchEvents", "CloudWatchEventsServiceRolePolicy"],
  guardduty: ["AmazonGuardDuty", "AmazonGuardDutyServiceRolePolicy"],
  "lambda.application-autoscaling": [
    "ApplicationAutoScaling_LambdaConcurrency",
    "AWSApplicationAutoscalingLambdaConcurrencyPolicy",
  ],
  lex: ["LexBots", "AmazonLexBotPolicy"],
  "logger.cloudfront": ["CloudFrontLogger", "AWSCloudFrontLogger"],
  "managedupdates.elasticbeanstalk": [
    "ElasticBeanstalkManagedUpdates",
    "AWSElasticBeanstalkManagedUpdatesServiceRolePolicy",
  ],
  "member.org.stacksets.cloudformation": [
    "CloudFormationStackSetsOrgMember",
    "CloudFormationStackSetsOrgMemberServiceRolePolicy",
  ],
  "mrk.kms": ["KeyManagementServiceMultiRegionKeys", "AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy"],
  opensearchservice: ["AmazonOpenSearchService", "AmazonOpenSearchServiceRolePolicy"],
  "ops.apigateway": ["APIGateway", "APIGatewayServiceRolePolicy"],
  organizations: ["Organizations", "AWSOrganizationsServiceTrustPolicy"],
  ram: ["ResourceAccessManager", "AWSResourceAccessManagerServiceRolePolicy"],
  rds: ["RDS", "AmazonRDSServiceRolePolicy"],
  "rds.application-autoscaling": ["ApplicationAutoScaling_RDSCluster", "AWSApplicationAutoscalingRDSClusterPolicy"],
  redshift: ["Redshift", "AmazonRedshiftServiceLinkedRolePolicy"],
  "replication.dynamodb": ["DynamoDBReplication", "DynamoDBReplicationServiceRolePolicy"],
  "replicator.lambda": ["LambdaReplicator", "AWSLambdaReplicator"],
  servicequotas: ["ServiceQuotas", "ServiceQuotasServiceRolePolicy"],
  spot: ["EC2Spot", "AWSEC2SpotServiceRolePolicy"],
  spotfleet: ["EC2SpotFleet", "AWSEC2SpotFleetServiceRolePolicy"],
  ssm: ["AmazonSSM", "AmazonSSMServiceRolePolicy"],
  sso: ["SSO", "AWSSSOServiceRolePolicy"],
  "stacksets.cloudformation": ["CloudFormationStackSetsOrgAdmin", "CloudFormationStackSetsOrgAdminServiceRolePolicy"],
  support: ["Support", "AWSSupportServiceRolePolicy"],
  transitgateway: ["VPCTransitGateway", "AWSVPCTransitGatewayServiceRolePolicy"],
  trustedadvisor: ["TrustedAdvisor", "AWSTrustedAdvisorServiceRolePolicy"],
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
