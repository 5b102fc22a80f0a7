/** The resources that a record names, read from what authorization was asked. */
import { allBucketsArn } from "./arn.ts";

/** One resource of a record. */
export interface RecordedResource {
  readonly type: string;
  readonly arn: string;
  readonly accountId: string;
  /** What the event history calls it: IAM's and S3's by name, the others by ARN. */
  readonly name: string;
}

/** What authorization was asked about. */
export interface AskedResource {
  /** ARN, or "*". */
  readonly resource: string;
  /** Account that owns it, where it was known. */
  readonly resourceAccount?: string | undefined;
}

/** Each resource once, in the order of the questions. An object comes with its bucket. */
export function recordedResources(questions: readonly AskedResource[], callerAccount: string): RecordedResource[] {
  const found = new Map<string, RecordedResource>();
  for (const { resource, resourceAccount = callerAccount } of questions) {
    if (resource === "*" || resource === allBucketsArn || resource.endsWith("/*")) continue;
    for (const arn of withBucket(resource)) {
      if (!found.has(arn)) found.set(arn, { ...typeAndName(arn), arn, accountId: resourceAccount });
    }
  }
  return [...found.values()];
}

const s3Prefix = "arn:aws:s3:::";

function withBucket(arn: string): readonly string[] {
  const slash = arn.startsWith(s3Prefix) ? arn.indexOf("/") : -1;
  return slash < 0 ? [arn] : [arn, arn.slice(0, slash)];
}

const kinds: Readonly<Record<string, string>> = {
  "iam:user": "AWS::IAM::User",
  "iam:group": "AWS::IAM::Group",
  "iam:role": "AWS::IAM::Role",
  "iam:policy": "AWS::IAM::Policy",
  "iam:instance-profile": "AWS::IAM::InstanceProfile",
  "iam:mfa": "AWS::IAM::MfaDevice",
  "iam:server-certificate": "AWS::IAM::ServerCertificate",
  "iam:saml-provider": "AWS::IAM::SAMLProvider",
  "iam:oidc-provider": "AWS::IAM::OIDCProvider",
  "sts:assumed-role": "AWS::STS::AssumedRole",
  "kms:key": "AWS::KMS::Key",
  "kms:alias": "AWS::KMS::Alias",
  "cloudtrail:trail": "AWS::CloudTrail::Trail",
};

/** Services whose types are spelled in capitals. */
const names: Readonly<Record<string, string>> = { ec2: "EC2", iam: "IAM", kms: "KMS", sts: "STS" };

function typeAndName(arn: string): { type: string; name: string } {
  const [, , service = "", , , ...rest] = arn.split(":");
  const path = rest.join(":");
  if (service === "s3") return { type: path.includes("/") ? "AWS::S3::Object" : "AWS::S3::Bucket", name: path };
  if (service === "sqs") return { type: "AWS::SQS::Queue", name: arn };
  if (service === "sns") return { type: "AWS::SNS::Topic", name: arn };
  const kind = path.split("/")[0] ?? "";
  const type = kinds[`${service}:${kind}`] ?? `AWS::${names[service] ?? capitalised(service)}::${capitalised(kind)}`;
  return { type, name: service === "iam" ? path.slice(path.lastIndexOf("/") + 1) : arn };
}

function capitalised(text: string): string {
  return text.replace(/(^|-)([a-z])/g, (_, _dash: string, letter: string) => letter.toUpperCase());
}
