/** What the region has when requests come: one of everything that operations name, made through the operations themselves. */
import { rootAccount } from "./likely-text.ts";

/** A request that makes something. */
export type Step = readonly [service: string, operation: string, input: object];

const AccountId = rootAccount;
const roleArn = `arn:aws:iam::${AccountId}:role/fuzz-role`;
const bucketArn = "arn:aws:s3:::fuzz-plain";

const services = ["s3", "batchoperations.s3", "access-grants.s3", "budgets", "cloudtrail", "ec2"];
const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { Service: services.map((name) => `${name}.amazonaws.com`) },
      Action: ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:SetContext"],
    },
    { Effect: "Allow", Principal: { AWS: AccountId }, Action: "sts:AssumeRole" },
  ],
});
const everything = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
const writers = ["cloudtrail", "billingreports", "bcm-data-exports", "storage-lens.s3", "logging.s3"];
const deliveries = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { Service: writers.map((name) => `${name}.amazonaws.com`) },
      Action: "s3:*",
      Resource: [bucketArn, `${bucketArn}/*`],
    },
  ],
});

const objects = Array.from({ length: 5 }, (_, at): Step[] => [
  ["s3", "PutObject", { Bucket: "fuzz-plain", Key: `key${at}`, Body: "a,b\n1,2\n" }],
  ["s3", "PutObject", { Bucket: "fuzz-versioned", Key: `key${at}`, Body: "bytes" }],
]).flat();

/** What requests aim at most, made again and again since some of them remove it. */
export const basics: readonly Step[] = [
  ["s3", "CreateBucket", { Bucket: "fuzz-plain" }],
  ["s3", "CreateBucket", { Bucket: "fuzz-versioned" }],
  ["s3", "CreateBucket", { Bucket: "fuzz-locked", ObjectLockEnabledForBucket: true }],
  ["s3", "PutBucketVersioning", { Bucket: "fuzz-versioned", VersioningConfiguration: { Status: "Enabled" } }],
  ["s3", "PutBucketPolicy", { Bucket: "fuzz-plain", Policy: deliveries }],
  ...objects,
  ["s3", "CreateMultipartUpload", { Bucket: "fuzz-plain", Key: "key1" }],
  ["iam", "CreateUser", { UserName: "fuzz-user" }],
  ["iam", "AttachUserPolicy", { UserName: "fuzz-user", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" }],
  ["iam", "CreateRole", { RoleName: "fuzz-role", AssumeRolePolicyDocument: trust }],
  ["iam", "PutRolePolicy", { RoleName: "fuzz-role", PolicyName: "all", PolicyDocument: everything }],
  ["s3control", "CreateAccessGrantsInstance", { AccountId }],
  ["s3control", "CreateAccessGrantsLocation", { AccountId, LocationScope: "s3://", IAMRoleArn: roleArn }],
];

const period = { Start: "2026-10-01", End: "2026-11-01" };
const costRule = { Value: "team", Rule: { Dimensions: { Key: "SERVICE", Values: ["Amazon Simple Storage Service"] } } };

/** Everything else, once. */
export const things: readonly Step[] = [
  ...basics,
  ["kms", "CreateKey", { Description: "fuzz" }],
  ["kms", "CreateKey", { KeySpec: "ECC_NIST_P256", KeyUsage: "SIGN_VERIFY" }],
  ["kms", "CreateKey", { KeySpec: "HMAC_256", KeyUsage: "GENERATE_VERIFY_MAC" }],
  ["kms", "CreateKey", { Origin: "EXTERNAL" }],
  ["iam", "CreateGroup", { GroupName: "fuzz-group" }],
  ["iam", "CreatePolicy", { PolicyName: "fuzz-policy", PolicyDocument: everything }],
  ["iam", "CreateInstanceProfile", { InstanceProfileName: "fuzz-profile" }],
  ["iam", "CreateLoginProfile", { UserName: "fuzz-user", Password: "A-long-passw0rd!" }],
  ["iam", "CreateVirtualMFADevice", { VirtualMFADeviceName: "fuzz-device" }],
  [
    "iam",
    "CreateOpenIDConnectProvider",
    { Url: "https://example.com", ClientIDList: ["a"], ThumbprintList: ["0".repeat(40)] },
  ],
  ["iam", "CreateServiceLinkedRole", { AWSServiceName: "autoscaling.amazonaws.com" }],
  ["organizations", "CreateOrganization", { FeatureSet: "ALL" }],
  ["organizations", "ListRoots", {}],
  ["organizations", "CreateAccount", { Email: "member@example.com", AccountName: "member" }],
  ["organizations", "InviteAccountToOrganization", { Target: { Id: "someone@example.com", Type: "EMAIL" } }],
  [
    "organizations",
    "CreatePolicy",
    { Name: "fuzz", Description: "d", Type: "SERVICE_CONTROL_POLICY", Content: everything },
  ],
  ["s3control", "CreateAccessPoint", { AccountId, Name: "fuzz-door", Bucket: "fuzz-plain" }],
  [
    "s3control",
    "PutStorageLensConfiguration",
    {
      AccountId,
      ConfigId: "lens",
      StorageLensConfiguration: { Id: "lens", IsEnabled: true, AccountLevel: { BucketLevel: {} } },
    },
  ],
  [
    "s3control",
    "CreateStorageLensGroup",
    { AccountId, StorageLensGroup: { Name: "group", Filter: { MatchAnyPrefix: ["k"] } } },
  ],
  [
    "s3control",
    "CreateJob",
    {
      AccountId,
      ClientRequestToken: "one",
      Priority: 1,
      RoleArn: roleArn,
      ConfirmationRequired: true,
      Report: { Enabled: false },
      Operation: { S3PutObjectTagging: { TagSet: [{ Key: "a", Value: "b" }] } },
      ManifestGenerator: { S3JobManifestGenerator: { SourceBucket: bucketArn, EnableManifestOutput: false } },
    },
  ],
  [
    "budgets",
    "CreateBudget",
    {
      AccountId,
      Budget: {
        BudgetName: "budget",
        BudgetType: "COST",
        TimeUnit: "MONTHLY",
        BudgetLimit: { Amount: "10", Unit: "USD" },
      },
      NotificationsWithSubscribers: [
        {
          Notification: { NotificationType: "ACTUAL", ComparisonOperator: "GREATER_THAN", Threshold: 80 },
          Subscribers: [{ SubscriptionType: "EMAIL", Address: "someone@example.com" }],
        },
      ],
    },
  ],
  [
    "ce",
    "CreateCostCategoryDefinition",
    { Name: "teams", RuleVersion: "CostCategoryExpression.v1", Rules: [costRule] },
  ],
  [
    "ce",
    "CreateAnomalyMonitor",
    { AnomalyMonitor: { MonitorName: "monitor", MonitorType: "DIMENSIONAL", MonitorDimension: "SERVICE" } },
  ],
  ["ce", "GetCostAndUsage", { TimePeriod: period, Granularity: "MONTHLY", Metrics: ["UnblendedCost"] }],
  [
    "cur",
    "PutReportDefinition",
    {
      ReportDefinition: {
        ReportName: "report",
        TimeUnit: "DAILY",
        Format: "textORcsv",
        Compression: "GZIP",
        AdditionalSchemaElements: ["RESOURCES"],
        S3Bucket: "fuzz-plain",
        S3Prefix: "cur",
        S3Region: "us-east-1",
      },
    },
  ],
  [
    "bcm-data-exports",
    "CreateExport",
    {
      Export: {
        Name: "export",
        DataQuery: { QueryStatement: "SELECT line_item_usage_type FROM COST_AND_USAGE_REPORT" },
        DestinationConfigurations: {
          S3Destination: {
            S3Bucket: "fuzz-plain",
            S3Prefix: "exports",
            S3Region: "us-east-1",
            S3OutputConfigurations: {
              OutputType: "CUSTOM",
              Format: "TEXT_OR_CSV",
              Compression: "GZIP",
              Overwrite: "OVERWRITE_REPORT",
            },
          },
        },
        RefreshCadence: { Frequency: "SYNCHRONOUS" },
      },
    },
  ],
  ["bcm-pricing-calculator", "CreateWorkloadEstimate", { name: "workload" }],
  ["bcm-pricing-calculator", "CreateBillScenario", { name: "scenario" }],
  [
    "billing",
    "CreateBillingView",
    { name: "view", sourceViews: [`arn:aws:billing::${AccountId}:billingview/primary`] },
  ],
  [
    "invoicing",
    "CreateInvoiceUnit",
    { Name: "unit", InvoiceReceiver: AccountId, Rule: { LinkedAccounts: [AccountId] } },
  ],
  ["cloudtrail", "CreateTrail", { Name: "fuzz-trail", S3BucketName: "fuzz-plain" }],
  ["support", "CreateCase", { subject: "Help", communicationBody: "It broke" }],
  ["savingsplans", "DescribeSavingsPlansOfferings", { maxResults: 20 }],
  ["ec2", "DescribeReservedInstancesOfferings", { MaxResults: 20 }],
  ["pricing", "DescribeServices", { MaxResults: 5 }],
];
