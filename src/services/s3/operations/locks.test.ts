/** Object lock and MFA delete over the SDK's client: what nobody can remove before the clock, or a device, says so. */
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";
import { totp } from "../../../kernel/totp.ts";

const day = 86_400_000;
let at: S3Region;

beforeAll(async () => {
  at = await openS3Region();
});

afterAll(() => at.close());

const denied = { code: "AccessDenied", status: 403 };

test("a compliance lock holds against the root user until the clock says so, and only grows", async () => {
  const Bucket = await at.newBucket({ locked: true });
  const until = (days: number) => new Date(at.region.clock.now() + days * day);
  const { VersionId } = await at.s3.putObject({
    Bucket,
    Key: "k",
    Body: "x",
    ObjectLockMode: "COMPLIANCE",
    ObjectLockRetainUntilDate: until(3),
  });
  const remove = () => at.s3.deleteObject({ Bucket, Key: "k", VersionId, BypassGovernanceRetention: true });
  const retain = (Mode: "COMPLIANCE" | "GOVERNANCE", days: number) =>
    at.s3.putObjectRetention({
      Bucket,
      Key: "k",
      VersionId,
      Retention: { Mode, RetainUntilDate: until(days) },
      BypassGovernanceRetention: true,
    });
  expect(await failure(remove())).toMatchObject(denied);
  expect(await failure(retain("COMPLIANCE", 1))).toMatchObject(denied);
  expect(await failure(retain("GOVERNANCE", 9))).toMatchObject(denied);
  await retain("COMPLIANCE", 5);
  // A delete without a version hides the object only, and the bucket cannot go.
  await at.s3.deleteObject({ Bucket, Key: "k" });
  expect(await failure(at.s3.deleteBucket({ Bucket }))).toMatchObject({ code: "BucketNotEmpty" });
  const many = await at.s3.deleteObjects({ Bucket, Delete: { Objects: [{ Key: "k", VersionId }] } });
  expect(many.Errors?.[0]?.Code).toBe("AccessDenied");
  const suspended = at.s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: "Suspended" } });
  expect(await failure(suspended)).toMatchObject({ code: "InvalidBucketState", status: 409 });
  await at.region.clock.advance(4 * day);
  expect(await failure(remove())).toMatchObject(denied);
  await at.region.clock.advance(2 * day);
  await remove();
});

test("governance gives way to who may bypass it and says so; a legal hold to nobody", async () => {
  const Bucket = await at.newBucket({ locked: true });
  const Rule = { DefaultRetention: { Mode: "GOVERNANCE", Days: 2 } } as const;
  const ObjectLockConfiguration = { ObjectLockEnabled: "Enabled", Rule } as const;
  await at.s3.putObjectLockConfiguration({ Bucket, ObjectLockConfiguration });
  const { VersionId } = await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  const remove = (BypassGovernanceRetention: boolean) =>
    at.s3.deleteObject({ Bucket, Key: "k", VersionId, BypassGovernanceRetention });
  expect(await failure(remove(false))).toMatchObject(denied);
  const hold = (Status: "ON" | "OFF") =>
    at.s3.putObjectLegalHold({ Bucket, Key: "k", VersionId, LegalHold: { Status } });
  await hold("ON");
  expect(await failure(remove(true))).toMatchObject(denied);
  await at.region.clock.advance(3 * day);
  expect(await failure(remove(true))).toMatchObject(denied);
  await hold("OFF");
  await remove(false);
});

test("with MFA delete only the root user's device lets versions go and versioning change", async () => {
  const { accessKeyId, secretAccessKey } = at.region.root;
  const iam = new IAM({
    endpoint: at.region.endpoint,
    region: "us-east-1",
    credentials: { accessKeyId, secretAccessKey },
  });
  const { VirtualMFADevice } = await iam.createVirtualMFADevice({ VirtualMFADeviceName: "key-ring" });
  const SerialNumber = VirtualMFADevice?.SerialNumber ?? "";
  const seed = fromBase32(Buffer.from(VirtualMFADevice?.Base32StringSeed ?? []).toString());
  const wall = Date.now();
  await iam.enableMFADevice({
    UserName: at.region.root.accountId,
    SerialNumber,
    AuthenticationCode1: totp(seed, wall - 60_000),
    AuthenticationCode2: totp(seed, wall - 30_000),
  });
  const Bucket = await at.newBucket({ versioned: true });
  const turn = (MFADelete: "Enabled" | "Disabled", MFA?: string) =>
    at.s3.putBucketVersioning({
      Bucket,
      ...(MFA === undefined ? {} : { MFA }),
      VersioningConfiguration: { Status: "Enabled", MFADelete },
    });
  expect(await failure(turn("Enabled"))).toMatchObject(denied);
  expect(await failure(turn("Enabled", `${SerialNumber} 000000`))).toMatchObject(denied);
  await turn("Enabled", `${SerialNumber} ${totp(seed, wall)}`);
  expect(await at.s3.getBucketVersioning({ Bucket })).toMatchObject({ Status: "Enabled", MFADelete: "Enabled" });
  const { VersionId } = await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  await at.s3.deleteObject({ Bucket, Key: "k" });
  expect(await failure(at.s3.deleteObject({ Bucket, Key: "k", VersionId }))).toMatchObject(denied);
  const Delete = { Objects: [{ Key: "k", VersionId }] };
  expect(await failure(at.s3.deleteObjects({ Bucket, Delete }))).toMatchObject(denied);
  const rule = { ID: "r", Status: "Enabled", Filter: { Prefix: "" }, Expiration: { Days: 1 } } as const;
  const lifecycle = at.s3.putBucketLifecycleConfiguration({ Bucket, LifecycleConfiguration: { Rules: [rule] } });
  expect(await failure(lifecycle)).toMatchObject({ code: "InvalidBucketState" });
  // A code is good once.
  const used = `${SerialNumber} ${totp(seed, wall)}`;
  expect(await failure(at.s3.deleteObject({ Bucket, Key: "k", VersionId, MFA: used }))).toMatchObject(denied);
  const fresh = `${SerialNumber} ${totp(seed, wall + 30_000)}`;
  await at.s3.deleteObject({ Bucket, Key: "k", VersionId, MFA: fresh });
  expect((await at.s3.listObjectVersions({ Bucket })).Versions).toBeUndefined();
  iam.destroy();
});

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function fromBase32(text: string): Uint8Array {
  let bits = "";
  for (const character of text.replace(/=+$/, "")) bits += alphabet.indexOf(character).toString(2).padStart(5, "0");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

test("what will be locked has to come with a digest", async () => {
  const Bucket = await at.newBucket({ locked: true });
  const { accessKeyId, secretAccessKey } = at.region.root;
  const plain = new S3({
    endpoint: at.region.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey },
    requestChecksumCalculation: "WHEN_REQUIRED",
  });
  const refusal = (call: Promise<unknown>) => call.catch((error: Error) => `${error.name}: ${error.message}`);
  const needs = (request: string) =>
    `InvalidRequest: Content-MD5 OR x-amz-checksum- HTTP header is required for ${request} requests with Object Lock parameters`;
  await plain.putObject({ Bucket, Key: "free", Body: "x" });
  const held = { Bucket, Key: "held", Body: "x", ObjectLockLegalHoldStatus: "ON" as const };
  expect(await refusal(plain.putObject(held))).toBe(needs("Put Object"));
  await plain.putObject({ ...held, ContentMD5: "ndTkYSaMgDT1yFZOFVxnpg==" });
  const DefaultRetention = { Mode: "GOVERNANCE" as const, Days: 1 };
  const ObjectLockConfiguration = { ObjectLockEnabled: "Enabled" as const, Rule: { DefaultRetention } };
  await plain.putObjectLockConfiguration({ Bucket, ObjectLockConfiguration });
  expect(await refusal(plain.putObject({ Bucket, Key: "kept", Body: "x" }))).toBe(needs("Put Object"));
  await plain.putObject({ Bucket, Key: "kept", Body: "x", ChecksumAlgorithm: "CRC32" });
  const { UploadId } = await plain.createMultipartUpload({ Bucket, Key: "parts" });
  const part = { Bucket, Key: "parts", UploadId, PartNumber: 1, Body: "x" };
  expect(await refusal(plain.uploadPart(part))).toBe(needs("Put Part"));
  await at.s3.uploadPart(part);
  plain.destroy();
});
