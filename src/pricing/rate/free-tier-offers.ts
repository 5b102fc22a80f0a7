/** What AWS gives for nothing each month. AWS site: "AWS Free Tier", and the pricing pages of the services. */

/** One offer: a quantity that an organization uses together, over all regions. */
export interface FreeTierOffer {
  /** Names it on lines and in reports. */
  readonly id: string;
  /** `twelve-months`: for accounts opened before 15 July 2025, in their first year. */
  readonly kind: "twelve-months" | "always";
  readonly services: readonly string[];
  /** Of the usage type without the region's code. */
  readonly usageType: RegExp;
  /** Every operation when left out. */
  readonly operation?: RegExp;
  /** A decimal number of `unit`, each month. */
  readonly limit: string;
  readonly unit: string;
}

const computing = ["AmazonEC2"];
const balancing = ["AmazonEC2", "AWSELB"];
const linux = /^(RunInstances)?$/;
const windows = /^RunInstances:0002$/;
/** MySQL, PostgreSQL, MariaDB, SQL Server Express; and when the engine is not said. */
const freeEngines = /^(CreateDBInstance(:(0002|0014|0018|0010))?)?$/;

const twelveMonths: readonly Omit<FreeTierOffer, "kind">[] = [
  {
    id: "ec2-linux",
    services: computing,
    usageType: /^BoxUsage:t[23]\.micro$/,
    operation: linux,
    limit: "750",
    unit: "Hrs",
  },
  {
    id: "ec2-windows",
    services: computing,
    usageType: /^BoxUsage:t[23]\.micro$/,
    operation: windows,
    limit: "750",
    unit: "Hrs",
  },
  {
    id: "public-ipv4",
    services: ["AmazonVPC", "AmazonEC2"],
    usageType: /^PublicIPv4:InUseAddress$/,
    limit: "750",
    unit: "Hrs",
  },
  { id: "ebs-storage", services: computing, usageType: /^EBS:VolumeUsage(\.gp[23])?$/, limit: "30", unit: "GB-Mo" },
  { id: "ebs-magnetic-io", services: computing, usageType: /^EBS:VolumeIOUsage$/, limit: "2000000", unit: "IOs" },
  { id: "ebs-snapshots", services: computing, usageType: /^EBS:SnapshotUsage$/, limit: "1", unit: "GB-Mo" },
  {
    id: "elb-hours",
    services: balancing,
    usageType: /^LoadBalancerUsage$/,
    operation: /^(LoadBalancing(:Application)?)?$/,
    limit: "750",
    unit: "Hrs",
  },
  { id: "elb-bytes", services: balancing, usageType: /^DataProcessing-Bytes$/, limit: "15", unit: "GB" },
  {
    id: "elb-units",
    services: balancing,
    usageType: /^LCUUsage$/,
    operation: /^(LoadBalancing:Application)?$/,
    limit: "15",
    unit: "LCU-Hrs",
  },
  {
    id: "rds-hours",
    services: ["AmazonRDS"],
    usageType: /^InstanceUsage:db\.t[234]g?\.micro$/,
    operation: freeEngines,
    limit: "750",
    unit: "Hrs",
  },
  {
    id: "rds-storage",
    services: ["AmazonRDS"],
    usageType: /^RDS:(GP[23]-Storage|StorageUsage)$/,
    limit: "20",
    unit: "GB-Mo",
  },
  { id: "rds-backup", services: ["AmazonRDS"], usageType: /^RDS:ChargedBackupUsage$/, limit: "20", unit: "GB-Mo" },
  { id: "s3-storage", services: ["AmazonS3"], usageType: /^TimedStorage-ByteHrs$/, limit: "5", unit: "GB-Mo" },
  { id: "s3-put", services: ["AmazonS3"], usageType: /^Requests-Tier1$/, limit: "2000", unit: "Requests" },
  { id: "s3-get", services: ["AmazonS3"], usageType: /^Requests-Tier2$/, limit: "20000", unit: "Requests" },
  { id: "efs-storage", services: ["AmazonEFS"], usageType: /^TimedStorage-ByteHrs$/, limit: "5", unit: "GB-Mo" },
  {
    id: "api-gateway",
    services: ["AmazonApiGateway"],
    usageType: /^ApiGatewayRequest$/,
    limit: "1000000",
    unit: "Requests",
  },
];

const always: readonly Omit<FreeTierOffer, "kind">[] = [
  {
    id: "data-transfer-out",
    services: [
      "AWSDataTransfer",
      "AmazonEC2",
      "AmazonS3",
      "AmazonRDS",
      "AmazonDynamoDB",
      "AWSQueueService",
      "AmazonSQS",
      "AmazonSNS",
      "AmazonSES",
      "AmazonSimpleDB",
      "AWSELB",
      "AmazonVPC",
      "AWSLambda",
      "AmazonApiGateway",
      "AmazonEFS",
      "AmazonCloudWatch",
      "AmazonKinesis",
      "ElasticMapReduce",
      "AmazonElastiCache",
      "AmazonGlacier",
    ],
    usageType: /^DataTransfer-Out-Bytes$/,
    limit: "100",
    unit: "GB",
  },
  {
    id: "lambda-requests",
    services: ["AWSLambda"],
    usageType: /^(Lambda-)?Request(s)?(-ARM)?$/,
    limit: "1000000",
    unit: "Requests",
  },
  {
    id: "lambda-compute",
    services: ["AWSLambda"],
    usageType: /^Lambda-GB-Second(-ARM)?$/,
    limit: "400000",
    unit: "Lambda-GB-Second",
  },
  {
    id: "dynamodb-storage",
    services: ["AmazonDynamoDB"],
    usageType: /^TimedStorage-ByteHrs$/,
    limit: "25",
    unit: "GB-Mo",
  },
  {
    id: "dynamodb-writes",
    services: ["AmazonDynamoDB"],
    usageType: /^WriteCapacityUnit-Hrs$/,
    limit: "18600",
    unit: "WriteCapacityUnit-Hrs",
  },
  {
    id: "dynamodb-reads",
    services: ["AmazonDynamoDB"],
    usageType: /^ReadCapacityUnit-Hrs$/,
    limit: "18600",
    unit: "ReadCapacityUnit-Hrs",
  },
  {
    id: "sqs-requests",
    services: ["AWSQueueService", "AmazonSQS"],
    usageType: /^Requests-/,
    limit: "1000000",
    unit: "Requests",
  },
  { id: "sns-requests", services: ["AmazonSNS"], usageType: /^Requests-Tier1$/, limit: "1000000", unit: "Requests" },
  {
    id: "sns-http",
    services: ["AmazonSNS"],
    usageType: /^DeliveryAttempts-HTTP$/,
    limit: "100000",
    unit: "Notifications",
  },
  {
    id: "sns-email",
    services: ["AmazonSNS"],
    usageType: /^DeliveryAttempts-SMTP$/,
    limit: "1000",
    unit: "Notifications",
  },
  {
    id: "cloudwatch-metrics",
    services: ["AmazonCloudWatch"],
    usageType: /^CW:MetricMonitorUsage$/,
    limit: "10",
    unit: "Metrics",
  },
  {
    id: "cloudwatch-alarms",
    services: ["AmazonCloudWatch"],
    usageType: /^CW:AlarmMonitorUsage$/,
    limit: "10",
    unit: "Alarms",
  },
  {
    id: "cloudwatch-requests",
    services: ["AmazonCloudWatch"],
    usageType: /^CW:Requests$/,
    limit: "1000000",
    unit: "Requests",
  },
  {
    id: "cloudwatch-dashboards",
    services: ["AmazonCloudWatch"],
    usageType: /^DashboardsUsageHour$/,
    limit: "3",
    unit: "Dashboards",
  },
  {
    id: "cloudwatch-logs",
    services: ["AmazonCloudWatch"],
    usageType: /^(DataProcessing|TimedStorage)-Byte(s|Hrs)$/,
    limit: "5",
    unit: "GB",
  },
  {
    id: "cloudfront-bytes",
    services: ["AmazonCloudFront"],
    usageType: /^DataTransfer-Out-Bytes$/,
    limit: "1024",
    unit: "GB",
  },
  {
    id: "cloudfront-requests",
    services: ["AmazonCloudFront"],
    usageType: /^Requests-Tier[12](-HTTPS)?$/,
    limit: "10000000",
    unit: "Requests",
  },
  { id: "kms-requests", services: ["awskms", "AWSKMS"], usageType: /^KMS-Requests$/, limit: "20000", unit: "Requests" },
  { id: "simpledb-hours", services: ["AmazonSimpleDB"], usageType: /^BoxUsage$/, limit: "25", unit: "Hrs" },
  {
    id: "simpledb-storage",
    services: ["AmazonSimpleDB"],
    usageType: /^TimedStorage-ByteHrs$/,
    limit: "1",
    unit: "GB-Mo",
  },
  {
    id: "glacier-retrieval",
    services: ["AmazonGlacier"],
    usageType: /^Standard-Retrieval-Bytes$/,
    limit: "10",
    unit: "GB",
  },
];

/** All offers; a use takes the first that fits it. */
export const freeTierOffers: readonly FreeTierOffer[] = [
  ...twelveMonths.map((offer) => ({ ...offer, kind: "twelve-months" as const })),
  ...always.map((offer) => ({ ...offer, kind: "always" as const })),
];
