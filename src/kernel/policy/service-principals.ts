/** The services that AWS's policies may name as principals: who they are, and in which forms they are written. */
import type { PolicyDocument } from "./document.ts";

/**
 * The last word before the domain of every principal that AWS's documentation, its managed policies or its SDKs name. What stands
 * before it (`logging.s3`, `ecs.application-autoscaling`) is not told apart: AWS adds such principals by the month.
 */
const services: ReadonlySet<string> = new Set(
  `
  a2c a4b access-analyzer accessanalyzer account account-access account-access-runtime accountdiscovery acm acm-pca
  aco-automation action-recommendations agent-registry agent-registry-control agreement-marketplace aidevops aiops
  airflow airflow-env airflow-serverless alexa-appkit amazonmq amp amplify amplify-backend amplifybackend
  amplifyuibuilder aoss apigateway apigatewaymanagementapi apigatewayv2 app-integrations appconfig appconfigdata
  appfabric appflow appintegrations application-autoscaling application-cost-profiler application-insights
  application-signals application-status-checks application-transformation applicationcostprofiler applicationinsights
  applicationmanager applicationwizard appmesh appmesh-preview apprunner appstream appstream2 appstudio appsync
  apptest aps arc-region-switch arc-zonal-shift arsenal artifact ask athena auditmanager automation autoscaling
  autoscaling-plans aws-artifact-account-sync aws-external-anthropic aws-marketplace aws-marketplace-management
  aws-portal awsconnector awsssoportal b2bi backup backup-gateway backup-search backup-storage backupsearch batch bcm
  bcm-dashboards bcm-data-exports bcm-pricing-calculator bcm-recommended-actions bedrock bedrock-agent
  bedrock-agent-runtime bedrock-agentcore bedrock-agentcore-control bedrock-data-automation
  bedrock-data-automation-runtime bedrock-mantle bedrock-runtime billing billingconductor billingconsole
  billingreports braket budgets bugbust capacity-reservations capacitymanager cases cassandra cassandra-streams
  catalog-admin catalog-user ce chatbot chime chime-sdk-identity chime-sdk-media-pipelines chime-sdk-meetings
  chime-sdk-messaging chime-sdk-voice cleanrooms cleanrooms-ml cleanroomsml cloud9 cloudcontrol cloudcontrolapi
  clouddirectory cloudformation cloudfront cloudfront-keyvaluestore cloudhsm cloudhsmv2 cloudsearch cloudsearchdomain
  cloudshell cloudtrail cloudtrail-data cloudwatch cloudwatch-crossaccount cloudwatch-omni cloudwatch-rum
  cloudwatch-synthetics cloudwatchomni codeartifact codebuild codecatalyst codecatalyst-runner codecommit
  codeconnections codedeploy codeguru codeguru-profiler codeguru-reviewer codeguru-security codeguruprofiler
  codepipeline codestar codestar-connections codestar-notifications codewhisperer cognito-identity cognito-idp
  cognito-sync comprehend comprehendmedical compute-optimizer compute-optimizer-automation config config-conforms
  config-multiaccountsetup connect connect-campaigns connect-contact-lens connectcampaigns connectcampaignsv2
  connectcases connecthealth connectparticipant connectscheduling consoleapp consolidatedbilling contact-lens
  continuum controlcatalog controltower cost-optimization-hub costalerts cur customer-profiles customer-verification
  data-signer databrew dataexchange datapipeline datasync datazone datazonecontrol dax dbqms deadline deepcomposer
  deeplens deepracer deployment-marketplace detective devicefarm devops-agent devops-guru diode directconnect
  discovery discovery-marketplace dlm dms dms-fleet-advisor dnssec-route53 docdb docdb-elastic drs ds ds-data dsql
  dynamodb dynamodbstreams ebs ec ec2 ec2-capacity-reservations ec2-images ec2-instance-connect ec2-reports
  ec2fastlaunch ec2fleet ec2messages ec2scheduled ec2sqlha ecr ecr-public ecs ecs-compute ecs-tasks edgelambda efs eks
  eks-auth eks-connector eks-fargate eks-fargate-pods eks-mcp eks-nodegroup elastic-inference elasticache
  elasticache-snapshot elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce elastictranscoder elb
  elbv2 elemental-activations elemental-appliances-software elemental-inference elemental-support-cases
  elemental-support-content elementalinference email emr emr-containers emr-serverless emrwal end-user-messaging
  endusermessaging entityresolution es eventbridgev2 events eventsv2 evidently evs finops-agent finspace finspace-api
  finspace-data firehose fis fleetwise fms forecast forecastquery frauddetector freertos freetier fsx galaxy gamelift
  gameliftstreams geo geo-maps geo-places geo-routes glacier globalaccelerator glue grafana greengrass greengrassv2
  groundstation groundtruthlabeling guardduty health health-agent healthlake honeycode iam identity-chime
  identity-sync identitystore identitystore-auth imagebuilder importexport inspector inspector-scan inspector2
  inspector2-telemetry integrations interconnect internetmonitor invoicing iot iot-data iot-device-tester
  iot-jobs-data iot-managed-integrations iot1click iotanalytics iotdata iotdeviceadvisor iotdevices iotevents
  iotevents-data ioteventsdata iotfleethub iotfleetwise iotjobsdata iotmanagedintegrations iotroborunner
  iotsecuretunneling iotsitewise iotthingsgraph iottwinmaker iotwireless ipam iq iq-permission ivs ivs-realtime
  ivschat ivsrealtime jellyfish kafka kafka-cluster kafkaconnect kendra kendra-ranking keyspaces keyspacesstreams
  kinesis kinesis-video kinesis-video-archived-media kinesis-video-media kinesis-video-signaling
  kinesis-video-webrtc-storage kinesisanalytics kinesisanalyticsv2 kinesisvideo kms lakeformation lambda lambda-core
  lambda-microvms lambda-web launch-wizard launchwizard lex lex-models lex-runtime lexv2 lexv2-models lexv2-runtime
  license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail location logs
  lookoutequipment lookoutmetrics lookoutvision lustre m2 machinelearning macie macie2 mail-manager mailmanager
  managedblockchain managedblockchain-query managedservices mapcredits marketplace marketplace-agreement
  marketplace-catalog marketplace-deployment marketplace-discovery marketplace-entitlement marketplace-reporting
  marketplacecommerceanalytics mechanicalturk media-pipelines-chime mediaconnect mediaconvert mediaimport medialive
  mediapackage mediapackage-vod mediapackagev2 mediastore mediastore-data mediatailor medical-imaging meetings-chime
  member-account memory-db memorydb messaging-chime metering-marketplace meteringmarketplace metrics mgh mgn
  migration-hub-refactor-spaces migrationhub migrationhub-config migrationhub-orchestrator migrationhub-strategy
  migrationhuborchestrator migrationhubstrategy mobileanalytics mobilehub mobiletargeting models-v2-lex monitoring
  monitron mpa mq mturk mturk-requester mwaa mwaa-serverless neptune neptune-db neptune-graph neptunedata
  network-firewall network-security-director network-security-manager networkflowmonitor networkinsights
  networkmanager networkmonitor nimble nitro-enclaves notifications notifications-contacts notificationscontacts
  nova-act oam observabilityadmin odb oidc omics opensearch opensearchmemory opensearchserverless opensearchservice
  opsdatasync opsinsights opsworks opsworks-cm organizations osis osm outposts panorama partnercentral
  partnercentral-account partnercentral-account-management partnercentral-benefits partnercentral-channel
  partnercentral-prm partnercentral-revenue-measurement partnercentral-selling payment-cryptography
  payment-cryptography-data payments pca-connector-ad pca-connector-scep pcs personalize personalize-events
  personalize-runtime pi pinpoint pinpoint-email pinpoint-sms-voice pinpoint-sms-voice-v2 pipes polly pricing
  pricing-plan-manager pricingplanmanager private-marketplace private-networks privatenetworks profile proton
  purchase-orders purchaseorders q qapps qbusiness qconnect qldb quicksight ram rbin rds rds-custom rds-data
  rds-preview rdsdata redshift redshift-data redshift-serverless refactor-spaces rekognition reporting-marketplace
  repostspace researchstudio resiliencehub resiliencehubv2 resource-explorer-2 resource-groups
  resourcegroupstaggingapi rhelkb robomaker rolesanywhere route53 route53-recovery-cluster
  route53-recovery-control-config route53-recovery-readiness route53domains route53globalresolver route53profiles
  route53resolver rtbfabric rum runtime-v2-lex s3 s3-control s3-object-lambda s3-outposts s3control s3express s3files
  s3outposts s3tables s3vectors sagemaker sagemaker-a2i-runtime sagemaker-data-science-assistant sagemaker-edge
  sagemaker-featurestore-runtime sagemaker-geospatial sagemaker-groundtruth-synthetic
  sagemaker-inference-router-runtime sagemaker-metrics sagemaker-mlflow sagemaker-runtime sagemaker-unified-studio-mcp
  sagemakerjobruntime sagemakertrainingsessionruntime savingsplans scheduler schemas scn sdb sdmp secretsmanager
  security-ir securityagent securityhub securityhubv2 securitylake serverless-application-repository serverlessrepo
  service-quotas servicecatalog servicecatalog-appregistry servicediscovery servicequotas ses sesv2 shield signer
  signer-data signin simpledbv2 simspaceweaver sms sms-voice snow snow-device-management snowball sns social-messaging
  socialmessaging spot spotfleet sqlworkbench sqs ssm ssm-contacts ssm-guiconnect ssm-incidents ssm-quicksetup ssm-sap
  ssmmessages sso sso-admin sso-directory sso-oauth sso-oidc states stepfunctions storagegateway sts sumerian
  supplychain support support-app support-console supportapp supportauthz supportplans sustainability swf synthetics
  tag tagging tax taxsettings textract thinclient timestream timestream-influxdb timestream-query timestream-write
  tiros tnb trafficmirroring transcribe transfer transform transform-custom transitgateway translate trustedadvisor
  tts user-subscriptions uxc vendor-insights verified-access verifiedpermissions vmie voice-chime voice-id voiceid
  vpc-flow-logs vpc-lattice vpc-lattice-svcs vpce waf waf-regional wafv2 wam wellarchitected wickr wisdom workdocs
  worklink workmail workmailmessageflow workspaces workspaces-instances workspaces-streaming workspaces-thin-client
  workspaces-web xray zocalo
  `
    .trim()
    .split(/\s+/),
);

/** The domains of AWS's partitions below which services are known by name. */
const partitioned =
  /^(.+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|c2s\.ic\.gov|sc2s\.sgov\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk)$/;

/** Domains of principals outside any partition (`alexa-appkit.amazon.com`, `nitro.aws.internal`), which nobody lists. */
const unlisted = /\.(?:amazon\.com|aws\.internal|aws\.dev|api\.aws)$/;

/** A region within a name: `logs.eu-west-1.amazonaws.com`, `us-east-1.elasticache-snapshot.amazonaws.com`. */
const region = /^[a-z]{2,3}(?:-[a-z]+){1,2}-\d{1,2}$/;

/** Whether AWS may know a service principal of that name. What is in doubt is taken. */
export function isServicePrincipal(name: string): boolean {
  if (unlisted.test(name)) return true;
  const labels = partitioned.exec(name)?.[1]?.split(".");
  const service = labels?.filter((label) => !region.test(label)).at(-1);
  return service !== undefined && services.has(service);
}

/** The first service principal of a policy that AWS does not know, in either element; undefined when all are known. */
export function findUnknownService({ statements }: PolicyDocument): string | undefined {
  for (const { principals, notPrincipals } of statements) {
    const found = [...(principals?.service ?? []), ...(notPrincipals?.service ?? [])].find(
      (name) => !isServicePrincipal(name),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
