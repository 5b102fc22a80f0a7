/** Replication configurations through the SDK: what is taken, how it is answered, what is refused and in which words. */
import type { ReplicationConfiguration, ReplicationRule } from "@aws-sdk/client-s3";
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let opened: S3Region;
let Bucket: string;
let target: string;
let Role: string;
let iam: IAM;

beforeAll(async () => {
  opened = await openS3Region();
  Bucket = await opened.newBucket({ versioned: true });
  target = await opened.newBucket({ versioned: true });
  const { endpoint, root } = opened.region;
  iam = new IAM({ endpoint, region: "us-east-1", maxAttempts: 1, credentials: root });
  const Statement = { Effect: "Allow", Principal: { Service: "s3.amazonaws.com" }, Action: "sts:AssumeRole" };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  const made = await iam.createRole({ RoleName: "replicator", Path: "/service/", AssumeRolePolicyDocument });
  Role = made.Role?.Arn ?? "";
});

afterAll(async () => {
  iam.destroy();
  await opened.close();
});

function rule(more: Partial<ReplicationRule> = {}): ReplicationRule {
  return {
    Status: "Enabled",
    Priority: 1,
    Filter: { Prefix: "" },
    DeleteMarkerReplication: { Status: "Disabled" },
    Destination: { Bucket: `arn:aws:s3:::${target}` },
    ...more,
  };
}

function put(configuration: Partial<ReplicationConfiguration>, bucket = Bucket): Promise<unknown> {
  const ReplicationConfiguration = { Role, Rules: [rule()], ...configuration };
  return opened.s3.putBucketReplication({ Bucket: bucket, ReplicationConfiguration });
}

test("a configuration is answered as it was put, with ids for its rules, until it is deleted", async () => {
  const full = rule({
    ID: "full",
    Filter: { And: { Prefix: "a/", Tags: [{ Key: "k", Value: "v" }] } },
    SourceSelectionCriteria: {
      SseKmsEncryptedObjects: { Status: "Enabled" },
      ReplicaModifications: { Status: "Enabled" },
    },
    Destination: {
      Bucket: `arn:aws:s3:::${target}`,
      Account: opened.region.root.accountId,
      StorageClass: "STANDARD_IA",
      AccessControlTranslation: { Owner: "Destination" },
      EncryptionConfiguration: { ReplicaKmsKeyID: "alias/mine" },
      ReplicationTime: { Status: "Enabled", Time: { Minutes: 15 } },
      Metrics: { Status: "Enabled", EventThreshold: { Minutes: 15 } },
    },
  });
  await put({ Rules: [full, rule({ Priority: 2 })] });
  const { ReplicationConfiguration: answered } = await opened.s3.getBucketReplication({ Bucket });
  expect(answered).toEqual({ Role, Rules: [full, { ...rule({ Priority: 2 }), ID: expect.any(String) }] });
  await opened.s3.deleteBucketReplication({ Bucket });
  await expect(opened.s3.getBucketReplication({ Bucket })).rejects.toMatchObject({
    name: "ReplicationConfigurationNotFoundError",
    message: "The replication configuration was not found",
    $metadata: { httpStatusCode: 404 },
  });
});

test("a bucket that replicates keeps its versions", async () => {
  const own = await opened.newBucket({ versioned: true });
  await put({}, own);
  const suspended = { Bucket: own, VersioningConfiguration: { Status: "Suspended" as const } };
  await expect(opened.s3.putBucketVersioning(suspended)).rejects.toMatchObject({
    name: "InvalidBucketState",
    $metadata: { httpStatusCode: 409 },
  });
  await opened.s3.deleteBucketReplication({ Bucket: own });
  await opened.s3.putBucketVersioning(suspended);
});

describe("refused", () => {
  const v1 = (Prefix: string): ReplicationRule => ({
    Status: "Enabled",
    Prefix,
    Destination: { Bucket: `arn:aws:s3:::${target}` },
  });
  const schema =
    "for this version of Cross Region Replication configuration schema. Please refer to S3 Developer Guide for more information.";
  const cases: [string, () => Partial<ReplicationConfiguration>, name: string, message: string][] = [
    [
      "a filter without priority",
      () => ({ Rules: [rule({ Priority: undefined })] }),
      "InvalidRequest",
      `Priority must be specified ${schema}`,
    ],
    [
      "a filter without a word about delete markers",
      () => ({ Rules: [rule({ DeleteMarkerReplication: undefined })] }),
      "InvalidRequest",
      `DeleteMarkerReplication must be specified ${schema}`,
    ],
    [
      "delete markers of tagged objects",
      () => ({
        Rules: [rule({ Filter: { Tag: { Key: "a", Value: "b" } }, DeleteMarkerReplication: { Status: "Enabled" } })],
      }),
      "InvalidRequest",
      "Delete marker replication is not supported if any Tag filter is specified. Please refer to S3 Developer Guide for more information.",
    ],
    [
      "one priority twice",
      () => ({ Rules: [rule(), rule()] }),
      "InvalidRequest",
      "Found duplicate priority 1. Priority must be unique.",
    ],
    [
      "one id twice",
      () => ({ Rules: [rule({ ID: "x" }), rule({ ID: "x", Priority: 2 })] }),
      "InvalidArgument",
      "Rule Id must be unique. Found same ID for more than one rule",
    ],
    [
      "overlapping prefixes of the first version",
      () => ({ Rules: [v1("a"), v1("ab")] }),
      "InvalidRequest",
      "Found overlapping prefixes 'a' and 'ab' for the rules of a replication configuration.",
    ],
    [
      "a destination that is not there",
      () => ({ Rules: [rule({ Destination: { Bucket: "arn:aws:s3:::nowhere-to-be-found" } })] }),
      "InvalidRequest",
      "Destination bucket must have versioning enabled.",
    ],
    [
      "the bucket itself",
      () => ({ Rules: [rule({ Destination: { Bucket: `arn:aws:s3:::${Bucket}` } })] }),
      "InvalidRequest",
      "Destination bucket cannot be the same as the source bucket.",
    ],
    [
      "a role that is not there",
      () => ({ Role: `arn:aws:iam::${opened.region.root.accountId}:role/nobody` }),
      "InvalidArgument",
      "Invalid Role specified in replication configuration",
    ],
    [
      "no role's ARN",
      () => ({ Role: "role" }),
      "InvalidArgument",
      "Invalid Role specified in replication configuration",
    ],
    [
      "time control without metrics",
      () => ({
        Rules: [
          rule({
            Destination: {
              Bucket: `arn:aws:s3:::${target}`,
              ReplicationTime: { Status: "Enabled", Time: { Minutes: 15 } },
            },
          }),
        ],
      }),
      "InvalidRequest",
      "Metrics must be enabled if S3 Replication Time Control is enabled.",
    ],
  ];
  test.each(cases)("%s", async (_what, configuration, name, message) => {
    await expect(put(configuration())).rejects.toMatchObject({ name, message, $metadata: { httpStatusCode: 400 } });
  });

  test("buckets without versions, on either side", async () => {
    const plain = await opened.newBucket();
    await expect(put({}, plain)).rejects.toMatchObject({
      name: "InvalidRequest",
      message: "Versioning must be 'Enabled' on the bucket to apply a replication configuration",
    });
    const toPlain = { Rules: [rule({ Destination: { Bucket: `arn:aws:s3:::${plain}` } })] };
    await expect(put(toPlain)).rejects.toMatchObject({
      name: "InvalidRequest",
      message: "Destination bucket must have versioning enabled.",
    });
  });

  test("a locked bucket's objects to one without locks", async () => {
    await expect(put({}, await opened.newBucket({ locked: true }))).rejects.toMatchObject({ name: "InvalidRequest" });
  });

  test("no rules, and a status that is none", async () => {
    await expect(put({ Rules: [] })).rejects.toMatchObject({ name: "MalformedXML" });
    await expect(put({ Rules: [rule({ Status: "On" as "Enabled" })] })).rejects.toMatchObject({ name: "MalformedXML" });
  });

  test("who may not pass the role", async () => {
    await iam.createUser({ UserName: "settings" });
    const Statement = { Effect: "Allow", Action: "s3:*", Resource: "*" };
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    await iam.putUserPolicy({ UserName: "settings", PolicyName: "s3", PolicyDocument });
    const { AccessKey } = await iam.createAccessKey({ UserName: "settings" });
    const client = new S3({
      endpoint: opened.region.endpoint,
      region: "us-east-1",
      forcePathStyle: true,
      maxAttempts: 1,
      credentials: { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" },
    });
    const ReplicationConfiguration = { Role, Rules: [rule()] };
    await expect(client.putBucketReplication({ Bucket, ReplicationConfiguration })).rejects.toMatchObject({
      name: "AccessDenied",
      message: expect.stringContaining("iam:PassRole") as string,
    });
    client.destroy();
  });
});
