/** What cases may be about, and in which languages. The form is AWS's; the list is that of the services this region is about. */
const technical = [
  { code: "general-guidance", name: "General Guidance" },
  { code: "apis", name: "APIs" },
  { code: "performance", name: "Performance" },
  { code: "permissions", name: "Permissions" },
  { code: "other", name: "Other" },
];

const technicalServices: readonly (readonly [code: string, name: string])[] = [
  ["amazon-cloudfront", "CloudFront"],
  ["amazon-cloudwatch", "CloudWatch"],
  ["amazon-dynamodb", "DynamoDB"],
  ["amazon-elastic-block-store", "Elastic Block Store (EBS)"],
  ["amazon-elastic-compute-cloud-linux", "Elastic Compute Cloud (EC2 - Linux)"],
  ["amazon-elastic-compute-cloud-windows", "Elastic Compute Cloud (EC2 - Windows)"],
  ["amazon-elastic-mapreduce", "Elastic MapReduce"],
  ["amazon-elasticache", "ElastiCache"],
  ["amazon-relational-database-service-mysql", "Relational Database Service (MySQL)"],
  ["amazon-relational-database-service-postgresql", "Relational Database Service (PostgreSQL)"],
  ["amazon-route53", "Route 53"],
  ["amazon-simple-notification-service", "Simple Notification Service (SNS)"],
  ["amazon-simple-queue-service", "Simple Queue Service (SQS)"],
  ["amazon-simple-storage-service", "Simple Storage Service (S3)"],
  ["amazon-simpledb", "SimpleDB"],
  ["amazon-virtual-private-cloud", "Virtual Private Cloud (VPC)"],
  ["auto-scaling", "Auto Scaling"],
  ["aws-cloudformation", "CloudFormation"],
  ["aws-cloudtrail", "CloudTrail"],
  ["aws-elastic-beanstalk", "Elastic Beanstalk"],
  ["aws-identity-and-access-management", "Identity and Access Management (IAM)"],
  ["aws-key-management-service", "Key Management Service (KMS)"],
  ["aws-lambda", "Lambda"],
  ["aws-opsworks", "OpsWorks"],
  ["aws-organizations", "Organizations"],
  ["elastic-load-balancing", "Elastic Load Balancing (ELB)"],
];

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Services by code; the first is what a case without a code is about. */
export const services: readonly (Named & { readonly categories: readonly Named[] })[] = [
  {
    code: "general-info",
    name: "General Info and Getting Started",
    categories: [
      { code: "using-aws", name: "Using AWS & Services" },
      { code: "charges", name: "How Will I Be Charged?" },
      { code: "free-tier", name: "Free Tier" },
      { code: "reserved-instances", name: "Reserved Instances" },
      { code: "security-and-compliance", name: "Security & Compliance" },
      { code: "account-structure", name: "Account Structure" },
    ],
  },
  {
    code: "billing",
    name: "Billing",
    categories: [
      { code: "charge-inquiry", name: "Charge Inquiry" },
      { code: "payment-issue", name: "Payment issue" },
      { code: "other-billing-questions", name: "Other Billing Questions" },
    ],
  },
  {
    code: "customer-account",
    name: "Account",
    categories: [
      { code: "security", name: "Security" },
      { code: "other-account-issues", name: "Other Account Issues" },
    ],
  },
  ...technicalServices.map(([code, name]) => ({ code, name, categories: technical })),
];

/** Languages that cases are handled in (API reference, CreateCase). */
export const languages = [
  { code: "en", language: "English", display: "English" },
  { code: "ja", language: "Japanese", display: "日本語" },
  { code: "ko", language: "Korean", display: "한국어" },
  { code: "zh", language: "Chinese", display: "中文" },
] as const;
