/** Service codes as Cost Explorer and invoices write them out. Cost Management guide: values of the SERVICE dimension. */
import { supportPlans } from "../rate/support-plans.ts";

const names: Readonly<Record<string, string>> = {
  AmazonApiGateway: "Amazon API Gateway",
  AmazonCloudFront: "Amazon CloudFront",
  AmazonCloudWatch: "AmazonCloudWatch",
  AmazonCognito: "Amazon Cognito",
  AmazonDynamoDB: "Amazon DynamoDB",
  AmazonEC2: "Amazon Elastic Compute Cloud - Compute",
  AmazonECR: "Amazon EC2 Container Registry (ECR)",
  AmazonECS: "Amazon Elastic Container Service",
  AmazonEFS: "Amazon Elastic File System",
  AmazonEKS: "Amazon Elastic Container Service for Kubernetes",
  AmazonES: "Amazon OpenSearch Service",
  AmazonElastiCache: "Amazon ElastiCache",
  AmazonFSx: "Amazon FSx",
  AmazonGlacier: "Amazon Glacier",
  AmazonGuardDuty: "Amazon GuardDuty",
  AmazonKinesis: "Amazon Kinesis",
  AmazonKinesisFirehose: "Amazon Kinesis Firehose",
  AmazonMQ: "Amazon MQ",
  AmazonMSK: "Amazon Managed Streaming for Apache Kafka",
  AmazonRDS: "Amazon Relational Database Service",
  AmazonRedshift: "Amazon Redshift",
  AmazonRoute53: "Amazon Route 53",
  AmazonS3: "Amazon Simple Storage Service",
  AmazonSES: "Amazon Simple Email Service",
  AmazonSimpleDB: "Amazon SimpleDB",
  AmazonSNS: "Amazon Simple Notification Service",
  AmazonStates: "AWS Step Functions",
  AmazonVPC: "Amazon Virtual Private Cloud",
  AmazonWorkSpaces: "Amazon WorkSpaces",
  AWSBackup: "AWS Backup",
  AWSBudgets: "AWS Budgets",
  AWSCertificateManager: "AWS Certificate Manager",
  AWSCloudFormation: "AWS CloudFormation",
  AWSCloudTrail: "AWS CloudTrail",
  AWSConfig: "AWS Config",
  AWSCostExplorer: "AWS Cost Explorer",
  AWSDataTransfer: "AWS Data Transfer",
  AWSELB: "Amazon Elastic Load Balancing",
  AWSEvents: "CloudWatch Events",
  AWSGlobalAccelerator: "AWS Global Accelerator",
  AWSGlue: "AWS Glue",
  AWSLambda: "AWS Lambda",
  AWSNetworkFirewall: "AWS Network Firewall",
  AWSQueueService: "Amazon Simple Queue Service",
  AWSSecretsManager: "AWS Secrets Manager",
  AWSSystemsManager: "AWS Systems Manager",
  AWSTransfer: "AWS Transfer Family",
  AWSXRay: "AWS X-Ray",
  awskms: "AWS Key Management Service",
  awswaf: "AWS WAF",
  ComputeSavingsPlans: "Savings Plans for AWS Compute usage",
  ElasticMapReduce: "Amazon Elastic MapReduce",
};

/** Blocks, gateways and addresses are EC2's in cost reports, and a service of their own in Cost Explorer. */
const ec2Other =
  /EBS:|NatGateway|ElasticIP|DataTransfer|SpotDataFeed|CPUCredits|VolumeUsage|SnapshotUsage|AWS-(In|Out)-Bytes/;

/** The name of a service; its code where no other is known. */
export function serviceNameOf(service: string, usageType = ""): string {
  if (service === "AmazonEC2" && ec2Other.test(usageType)) return "EC2 - Other";
  const plan = Object.values(supportPlans).find(({ serviceCode }) => serviceCode === service);
  if (plan !== undefined) return `AWS Support (${plan.name})`;
  return names[service] ?? service;
}
