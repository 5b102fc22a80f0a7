/** Trails whose files are encrypted under a KMS key, through the SDK: who lets CloudTrail use it, what is written, what is refused. */
import { gunzipSync } from "node:zlib";
import { KMS } from "@aws-sdk/client-kms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliveryPolicy, openTrailRegion, type TrailRegion } from "../../../../test/support/trail-region.ts";

const accountId = "000000000000";
const trailArn = (name: string) => `arn:aws:cloudtrail:us-east-1:${accountId}:trail/${name}`;
let trail: TrailRegion;
let kms: KMS;

beforeAll(async () => {
  trail = await openTrailRegion();
  kms = new KMS({
    endpoint: trail.region.endpoint,
    region: "us-east-1",
    maxAttempts: 1,
    credentials: trail.region.root,
  });
});
afterAll(async () => {
  kms.destroy();
  await trail.close();
});

/** The account has its key; CloudTrail may encrypt for one trail (CloudTrail user guide, "Configure AWS KMS key policies"). */
const keyPolicy = (name: string): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${accountId}:root` }, Action: "kms:*", Resource: "*" },
      {
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "kms:GenerateDataKey*",
        Resource: "*",
        Condition: {
          StringEquals: { "aws:SourceArn": trailArn(name) },
          StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": `arn:aws:cloudtrail:*:${accountId}:trail/*` },
        },
      },
    ],
  });

async function newKey(Policy?: string): Promise<{ id: string; arn: string }> {
  const { KeyMetadata } = await kms.createKey({ Policy });
  return { id: KeyMetadata?.KeyId ?? "", arn: KeyMetadata?.Arn ?? "" };
}

async function newBucket(name: string): Promise<string> {
  const Bucket = `encrypted-${name}`;
  await trail.root.s3.createBucket({ Bucket });
  await trail.root.s3.putBucketPolicy({ Bucket, Policy: deliveryPolicy(Bucket) });
  return Bucket;
}

/** Everything due is delivered; the bucket's files. */
async function deliver(Bucket: string): Promise<string[]> {
  await trail.region.flush();
  await trail.region.runJob("cloudtrail.deliver-log-files");
  const { Contents = [] } = await trail.root.s3.listObjectsV2({ Bucket });
  return Contents.map(({ Key = "" }) => Key);
}

/** Operations that are paid for the key. */
async function bookedOf(keyId: string): Promise<unknown[]> {
  await trail.region.flush();
  const answer = await fetch(`${trail.region.endpoint}/_haneul/usage?service=awskms&groupBy=operation,resource`);
  const { rows } = (await answer.json()) as { rows: Readonly<Record<string, unknown>>[] };
  const ofKey = rows.filter(({ resource }) => String(resource).endsWith(keyId));
  expect(ofKey.length).toBeGreaterThan(0);
  return ofKey.map(({ operation }) => operation);
}

test("log files and digest files are encrypted under the trail's key, until it is taken away", async () => {
  const { cloudtrail, iam, s3 } = trail.root;
  const Name = "under-a-key";
  const [bucket, key] = [await newBucket(Name), await newKey(keyPolicy(Name))];
  await kms.createAlias({ AliasName: "alias/trails", TargetKeyId: key.id });
  const settings = { Name, S3BucketName: bucket, EnableLogFileValidation: true };
  expect(await cloudtrail.createTrail({ ...settings, KmsKeyId: "alias/trails" })).toMatchObject({ KmsKeyId: key.arn });
  expect((await cloudtrail.getTrail({ Name })).Trail).toMatchObject({ KmsKeyId: key.arn });
  await cloudtrail.startLogging({ Name });
  await iam.createUser({ UserName: "watched" });
  await deliver(bucket);
  await trail.region.clock.advance(3_700_000);
  const files = await deliver(bucket);
  expect(files.some((file) => file.includes("/CloudTrail/"))).toBe(true);
  expect(files.some((file) => file.includes("/CloudTrail-Digest/"))).toBe(true);
  expect(await bookedOf(key.id)).not.toContain("GenerateDataKey");
  for (const Key of files) {
    const file = await s3.getObject({ Bucket: bucket, Key });
    expect(file).toMatchObject({ ServerSideEncryption: "aws:kms", SSEKMSKeyId: key.arn });
    expect(gunzipSync((await file.Body?.transformToByteArray()) ?? new Uint8Array()).toString()).toMatch(/^\{/);
  }
  const updated = await cloudtrail.updateTrail({ Name, IncludeGlobalServiceEvents: true });
  expect(updated).toMatchObject({ KmsKeyId: key.arn });
  expect(await cloudtrail.updateTrail({ Name, KmsKeyId: "" })).not.toHaveProperty("KmsKeyId");
  const later = (await deliver(bucket)).filter((file) => !files.includes(file));
  expect(later.length).toBeGreaterThan(0);
  for (const Key of later) {
    expect(await s3.headObject({ Bucket: bucket, Key })).toMatchObject({ ServerSideEncryption: "AES256" });
  }
  await cloudtrail.deleteTrail({ Name });
});

test("a trail whose key is disabled waits with its files, and tells so", async () => {
  const { cloudtrail } = trail.root;
  const Name = "key-disabled";
  const [bucket, key] = [await newBucket(Name), await newKey(keyPolicy(Name))];
  await cloudtrail.createTrail({ Name, S3BucketName: bucket, KmsKeyId: key.arn });
  await cloudtrail.startLogging({ Name });
  await kms.disableKey({ KeyId: key.id });
  expect(await deliver(bucket)).toEqual([]);
  expect(await cloudtrail.getTrailStatus({ Name })).toMatchObject({ LatestDeliveryError: "KMS.DisabledException" });
  await kms.enableKey({ KeyId: key.id });
  expect(await deliver(bucket)).not.toEqual([]);
  await cloudtrail.deleteTrail({ Name });
});

test("keys that are not there, or do not let CloudTrail in, are refused", async () => {
  const { cloudtrail } = trail.root;
  const S3BucketName = await newBucket("refused");
  const create = (KmsKeyId: string) => cloudtrail.createTrail({ Name: "refused", S3BucketName, KmsKeyId });
  const missing = "12345678-1234-1234-1234-123456789012";
  await expect(create("my key")).rejects.toMatchObject({ name: "InvalidKmsKeyIdException" });
  for (const key of [missing, `arn:aws:kms:us-east-1:${accountId}:key/${missing}`, "alias/none"]) {
    await expect(create(key)).rejects.toMatchObject({ name: "KmsKeyNotFoundException" });
  }
  const [closed, ofAnother] = [await newKey(), await newKey(keyPolicy("another"))];
  for (const { arn } of [closed, ofAnother]) {
    await expect(create(arn)).rejects.toMatchObject({
      name: "InsufficientEncryptionPolicyException",
      message: `Insufficient permissions to access S3 bucket ${S3BucketName} or KMS key ${arn}.`,
    });
  }
  const disabled = await newKey(keyPolicy("refused"));
  await kms.disableKey({ KeyId: disabled.id });
  await expect(create(disabled.arn)).rejects.toMatchObject({ name: "KmsException" });
  await expect(cloudtrail.getTrail({ Name: "refused" })).rejects.toMatchObject({ name: "TrailNotFoundException" });
});
