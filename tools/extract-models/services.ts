/** Which services are extracted, where each model comes from, and what the packages do not say about them. */
import type { ProtocolName } from "../../src/gateway/model/model.ts";

/** One service to extract. */
export interface ServiceSource {
  /** File name in `models/`, and the service's folder in `src/services`. */
  readonly name: string;
  /** SDK v3 client package without `@aws-sdk/client-`. */
  readonly client?: string;
  /** File in `aws-sdk/apis` (SDK v2): the whole model when `client` is left out, else only for integer and float. */
  readonly v2?: string;
  /** File in `vendor/`: models of services that neither SDK offers. */
  readonly vendor?: string;
  /** Protocols beyond the one its client speaks. */
  readonly furtherProtocols?: readonly ProtocolName[];
  /** Labels before the region in the service's host names. */
  readonly hosts: readonly string[];
}

export const services: readonly ServiceSource[] = [
  { name: "account", client: "account", v2: "account-2021-02-01", hosts: ["account"] },
  { name: "autoscaling", client: "auto-scaling", v2: "autoscaling-2011-01-01", hosts: ["autoscaling"] },
  {
    name: "bcm-data-exports",
    client: "bcm-data-exports",
    v2: "bcm-data-exports-2023-11-26",
    hosts: ["bcm-data-exports"],
  },
  { name: "bcm-pricing-calculator", vendor: "bcm-pricing-calculator-2024-06-19", hosts: ["bcm-pricing-calculator"] },
  { name: "billing", vendor: "billing-2023-09-07", hosts: ["billing"] },
  { name: "budgets", client: "budgets", v2: "budgets-2016-10-20", hosts: ["budgets"] },
  { name: "ce", client: "cost-explorer", v2: "ce-2017-10-25", hosts: ["ce"] },
  { name: "cloudformation", client: "cloudformation", v2: "cloudformation-2010-05-15", hosts: ["cloudformation"] },
  { name: "cloudfront", client: "cloudfront", v2: "cloudfront-2020-05-31", hosts: ["cloudfront"] },
  { name: "cloudtrail", client: "cloudtrail", v2: "cloudtrail-2013-11-01", hosts: ["cloudtrail"] },
  {
    name: "cloudwatch",
    client: "cloudwatch",
    v2: "monitoring-2010-08-01",
    hosts: ["monitoring"],
    furtherProtocols: ["rpcv2Cbor", "awsQuery"],
  },
  { name: "cur", vendor: "cur-2017-01-06", hosts: ["cur"] },
  { name: "dynamodb", client: "dynamodb", v2: "dynamodb-2012-08-10", hosts: ["dynamodb"] },
  {
    name: "dynamodbstreams",
    client: "dynamodb-streams",
    v2: "streams.dynamodb-2012-08-10",
    hosts: ["streams.dynamodb"],
  },
  { name: "ebs", client: "ebs", v2: "ebs-2019-11-02", hosts: ["ebs"] },
  { name: "ec2", client: "ec2", v2: "ec2-2016-11-15", hosts: ["ec2"] },
  { name: "efs", client: "efs", v2: "elasticfilesystem-2015-02-01", hosts: ["elasticfilesystem"] },
  {
    name: "elasticbeanstalk",
    client: "elastic-beanstalk",
    v2: "elasticbeanstalk-2010-12-01",
    hosts: ["elasticbeanstalk"],
  },
  {
    name: "elb",
    client: "elastic-load-balancing",
    v2: "elasticloadbalancing-2012-06-01",
    hosts: ["elasticloadbalancing"],
  },
  {
    name: "elbv2",
    client: "elastic-load-balancing-v2",
    v2: "elasticloadbalancingv2-2015-12-01",
    hosts: ["elasticloadbalancing"],
  },
  { name: "emr", client: "emr", v2: "elasticmapreduce-2009-03-31", hosts: ["elasticmapreduce"] },
  { name: "events", client: "eventbridge", v2: "eventbridge-2015-10-07", hosts: ["events"] },
  { name: "freetier", vendor: "freetier-2023-09-07", hosts: ["freetier"] },
  { name: "glacier", client: "glacier", v2: "glacier-2012-06-01", hosts: ["glacier"] },
  { name: "health", client: "health", v2: "health-2016-08-04", hosts: ["health"] },
  { name: "iam", client: "iam", v2: "iam-2010-05-08", hosts: ["iam"] },
  { name: "invoicing", client: "invoicing", hosts: ["invoicing"] },
  { name: "kms", client: "kms", v2: "kms-2014-11-01", hosts: ["kms"] },
  { name: "lambda", client: "lambda", v2: "lambda-2015-03-31", hosts: ["lambda"] },
  { name: "logs", client: "cloudwatch-logs", v2: "logs-2014-03-28", hosts: ["logs"] },
  {
    name: "marketplaceentitlement",
    client: "marketplace-entitlement-service",
    v2: "entitlement.marketplace-2017-01-11",
    hosts: ["entitlement.marketplace"],
  },
  {
    name: "meteringmarketplace",
    client: "marketplace-metering",
    v2: "meteringmarketplace-2016-01-14",
    hosts: ["metering.marketplace"],
  },
  { name: "opsworks", v2: "opsworks-2013-02-18", hosts: ["opsworks"] },
  { name: "organizations", client: "organizations", v2: "organizations-2016-11-28", hosts: ["organizations"] },
  { name: "pricing", client: "pricing", v2: "pricing-2017-10-15", hosts: ["api.pricing"] },
  { name: "rds", client: "rds", v2: "rds-2014-10-31", hosts: ["rds"] },
  {
    name: "resourcegroupstaggingapi",
    client: "resource-groups-tagging-api",
    v2: "resourcegroupstaggingapi-2017-01-26",
    hosts: ["tagging"],
  },
  { name: "s3", client: "s3", v2: "s3-2006-03-01", hosts: ["s3"] },
  { name: "s3control", client: "s3-control", v2: "s3control-2018-08-20", hosts: ["s3-control"] },
  { name: "savingsplans", client: "savingsplans", v2: "savingsplans-2019-06-28", hosts: ["savingsplans"] },
  { name: "secretsmanager", client: "secrets-manager", v2: "secretsmanager-2017-10-17", hosts: ["secretsmanager"] },
  { name: "servicequotas", client: "service-quotas", v2: "service-quotas-2019-06-24", hosts: ["servicequotas"] },
  { name: "simpledb", vendor: "sdb-2009-04-15", hosts: ["sdb"] },
  { name: "sns", client: "sns", v2: "sns-2010-03-31", hosts: ["sns"] },
  { name: "sqs", client: "sqs", v2: "sqs-2012-11-05", hosts: ["sqs", "queue"], furtherProtocols: ["awsQuery"] },
  { name: "ssm", client: "ssm", v2: "ssm-2014-11-06", hosts: ["ssm"] },
  { name: "sts", client: "sts", v2: "sts-2011-06-15", hosts: ["sts"] },
  { name: "support", client: "support", v2: "support-2013-04-15", hosts: ["support"] },
  { name: "trustedadvisor", client: "trustedadvisor", v2: "trustedadvisor-2022-09-15", hosts: ["trustedadvisor"] },
  { name: "wellarchitected", client: "wellarchitected", v2: "wellarchitected-2020-03-31", hosts: ["wellarchitected"] },
];
