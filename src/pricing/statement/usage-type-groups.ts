/** Cost Explorer's groups of usage types. Cost Management guide: "Filtering the data that you want to view", usage type group. */

type Group = readonly [service: RegExp, usageType: RegExp, name: string];

/** The first that fits. Usage types come without their region's code. */
const groups: readonly Group[] = [
  [/^AmazonS3$/, /^DataTransfer-Out-Bytes/, "S3: Data Transfer - Internet (Out)"],
  [/^AmazonS3$/, /^DataTransfer-In-Bytes/, "S3: Data Transfer - Internet (In)"],
  [/^AmazonS3$/, /AWS-Out-Bytes|DataTransfer-Regional/, "S3: Data Transfer - Region to Region (Out)"],
  [/^AmazonS3$/, /AWS-In-Bytes/, "S3: Data Transfer - Region to Region (In)"],
  [/^AmazonS3$/, /CloudFront-Out/, "S3: Data Transfer - CloudFront (Out)"],
  [/^AmazonS3$/, /^TimedStorage-SIA|^TimedStorage-ZIA/, "S3: Storage - Standard-IA"],
  [/^AmazonS3$/, /^TimedStorage-RRS/, "S3: Storage - Reduced Redundancy"],
  [/^AmazonS3$/, /^TimedStorage-(Glacier|GDA|GIR)/, "S3: Storage - Glacier"],
  [/^AmazonS3$/, /^TimedStorage-INT/, "S3: Storage - Intelligent Tiering"],
  [/^AmazonS3$/, /^TimedStorage/, "S3: Storage - Standard"],
  [/^AmazonS3$/, /^Requests-(SIA|ZIA)/, "S3: API Requests - Standard-IA"],
  [/^AmazonS3$/, /^Requests-(GLACIER|GDA|GIR|Tier[56])/, "S3: API Requests - Glacier"],
  [/^AmazonS3$/, /^Requests/, "S3: API Requests - Standard"],
  [/^AmazonEC2$/, /BoxUsage|SpotUsage|DedicatedUsage|HeavyUsage|HostUsage|UnusedBox/, "EC2: Running Hours"],
  [/^AmazonEC2$/, /^EBS:SnapshotUsage/, "EC2: EBS - Snapshots"],
  [/^AmazonEC2$/, /^EBS:VolumeUsage.*gp|^EBS:VolumeUsage\.gp/, "EC2: EBS - SSD(gp2)"],
  [/^AmazonEC2$/, /^EBS:VolumeUsage\.piops/, "EC2: EBS - SSD(io1)"],
  [/^AmazonEC2$/, /^EBS:VolumeP-IOPS/, "EC2: EBS - I/O Requests"],
  [/^AmazonEC2$/, /^EBS:VolumeUsage/, "EC2: EBS - Magnetic"],
  [/^AmazonEC2$/, /^NatGateway-Hours/, "EC2: NAT Gateway - Running Hours"],
  [/^AmazonEC2$/, /^NatGateway-Bytes/, "EC2: NAT Gateway - Data Processed"],
  [/^AmazonEC2$/, /^ElasticIP:IdleAddress/, "EC2: Elastic IP - Idle Address"],
  [/^(AmazonEC2|AWSELB)$/, /^(LoadBalancerUsage|LCUUsage)/, "EC2: ELB - Running Hours"],
  [/^(AmazonEC2|AWSELB)$/, /^DataProcessing-Bytes/, "EC2: ELB - Data Processed"],
  [/^(AmazonEC2|AWSDataTransfer)$/, /^DataTransfer-Out-Bytes/, "EC2: Data Transfer - Internet (Out)"],
  [/^(AmazonEC2|AWSDataTransfer)$/, /^DataTransfer-In-Bytes/, "EC2: Data Transfer - Internet (In)"],
  [/^(AmazonEC2|AWSDataTransfer)$/, /^DataTransfer-Regional/, "EC2: Data Transfer - Inter AZ"],
  [/^(AmazonEC2|AWSDataTransfer)$/, /AWS-Out-Bytes/, "EC2: Data Transfer - Region to Region (Out)"],
  [/^(AmazonEC2|AWSDataTransfer)$/, /AWS-In-Bytes/, "EC2: Data Transfer - Region to Region (In)"],
  [/^AmazonRDS$/, /InstanceUsage|Multi-AZUsage|HeavyUsage/, "RDS: Running Hours"],
  [/^AmazonRDS$/, /Storage/, "RDS: Storage"],
  [/^AmazonRDS$/, /PIOPS/, "RDS: Provisioned IOPS"],
  [/^AmazonRDS$/, /StorageIOUsage/, "RDS: I/O Requests"],
  [/^AmazonDynamoDB$/, /ReadCapacityUnit|ReadRequestUnits/, "DDB: Provisioned Throughput Capacity - Read"],
  [/^AmazonDynamoDB$/, /WriteCapacityUnit|WriteRequestUnits/, "DDB: Provisioned Throughput Capacity - Write"],
  [/^AmazonDynamoDB$/, /TimedStorage/, "DDB: Data Storage"],
  [/^AmazonCloudWatch$/, /Requests/, "CloudWatch: Requests"],
  [/^AmazonCloudWatch$/, /Metric/, "CloudWatch: Metrics"],
  [/^AmazonElastiCache$/, /NodeUsage|HeavyUsage/, "ElastiCache: Running Hours"],
  [/^AmazonRedshift$/, /^Node:/, "Redshift: Running Hours"],
  [/^AWSLambda$/, /GB-Second/, "Lambda: GB-Seconds"],
  [/^AWSLambda$/, /Request/, "Lambda: Requests"],
  [/^AWSQueueService$/, /Requests/, "SQS: Requests"],
  [/^AmazonSNS$/, /Requests|Delivery/, "SNS: Requests"],
];

/** The group of a usage type without its region's code; "" when it is in none. */
export function usageTypeGroupOf(service: string, bareType: string): string {
  return groups.find(([ofService, ofType]) => ofService.test(service) && ofType.test(bareType))?.[2] ?? "";
}
