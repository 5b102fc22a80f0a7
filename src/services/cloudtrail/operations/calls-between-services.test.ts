/** What services ask of each other, on the trail: keys used for objects, and roles that services take. */
import { KMS } from "@aws-sdk/client-kms";
import { CloudTrail } from "@aws-sdk/client-cloudtrail";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openReplicationRegion, ruleTo, type ReplicationRegion } from "../../../../test/support/replication-region.ts";

const account = "000000000000";
let opened: ReplicationRegion;
let kms: KMS;
let cloudtrail: CloudTrail;

beforeAll(async () => {
  opened = await openReplicationRegion();
  const settings = { endpoint: opened.region.endpoint, region: "us-east-1", credentials: opened.region.root };
  kms = new KMS(settings);
  cloudtrail = new CloudTrail(settings);
});
afterAll(async () => {
  kms.destroy();
  cloudtrail.destroy();
  await opened.close();
});

async function recordsOf(AttributeValue: string): Promise<Record<string, unknown>[]> {
  await opened.region.flush();
  const LookupAttributes = [{ AttributeKey: "EventName" as const, AttributeValue }];
  const { Events = [] } = await cloudtrail.lookupEvents({ LookupAttributes });
  return Events.map(({ CloudTrailEvent = "" }) => JSON.parse(CloudTrailEvent) as Record<string, unknown>);
}

test("S3's uses of a key are the caller's, invoked by AWS, and show neither plain nor encrypted keys", async () => {
  const { KeyMetadata } = await kms.createKey({});
  const Bucket = await opened.newBucket();
  const SSEKMSKeyId = KeyMetadata?.Arn;
  await opened.s3.putObject({ Bucket, Key: "k", Body: "x", ServerSideEncryption: "aws:kms", SSEKMSKeyId });
  await (await opened.s3.getObject({ Bucket, Key: "k" })).Body?.transformToString();
  const encryptionContext = { "aws:s3:arn": `arn:aws:s3:::${Bucket}/k` };
  const shared = {
    userIdentity: expect.objectContaining({ type: "Root", accountId: account, invokedBy: "AWS Internal" }) as object,
    eventSource: "kms.amazonaws.com",
    sourceIPAddress: "AWS Internal",
    userAgent: "AWS Internal",
    responseElements: null,
    readOnly: true,
    resources: [{ accountId: account, type: "AWS::KMS::Key", ARN: SSEKMSKeyId }],
    eventType: "AwsApiCall",
    managementEvent: true,
    eventCategory: "Management",
  };
  const [generated] = await recordsOf("GenerateDataKey");
  expect(generated).toMatchObject({
    ...shared,
    requestParameters: { keyId: SSEKMSKeyId, keySpec: "AES_256", encryptionContext },
  });
  const [decrypted] = await recordsOf("Decrypt");
  expect(decrypted).toMatchObject({ ...shared, requestParameters: { encryptionContext } });
  expect(decrypted?.["requestParameters"]).not.toHaveProperty("ciphertextBlob");
});

test("objects under S3's own keys leave nothing on the trail", async () => {
  const before = (await recordsOf("GenerateDataKey")).length;
  const Bucket = await opened.newBucket();
  await opened.s3.putObject({ Bucket, Key: "k", Body: "x", ServerSideEncryption: "AES256" });
  expect(await recordsOf("GenerateDataKey")).toHaveLength(before);
});

test("a role that S3 takes to replicate is recorded once, as taken by the service", async () => {
  const [source, target] = [await opened.newBucket(), await opened.newBucket()];
  await opened.replicate(source, [ruleTo(target)]);
  for (const Key of ["a", "b"]) await opened.s3.putObject({ Bucket: source, Key, Body: "x" });
  await opened.settle();
  const taken = (await recordsOf("AssumeRole")).filter(({ sourceIPAddress }) => sourceIPAddress === "s3.amazonaws.com");
  expect(taken).toHaveLength(1);
  expect(taken[0]).toMatchObject({
    userIdentity: { type: "AWSService", invokedBy: "s3.amazonaws.com" },
    eventSource: "sts.amazonaws.com",
    userAgent: "s3.amazonaws.com",
    requestParameters: { roleArn: expect.stringContaining(":role/") as string, roleSessionName: "s3" },
    resources: [expect.objectContaining({ type: "AWS::IAM::Role", accountId: account })],
    readOnly: true,
    recipientAccountId: account,
  });
});
