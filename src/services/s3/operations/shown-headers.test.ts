/** Headers of a read that need a permission of their own: number of tags, retention, legal hold. */
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
let iam: IAM;
let reader: S3;

beforeAll(async () => {
  at = await openS3Region();
  const connection = { endpoint: at.region.endpoint, region: "us-east-1", maxAttempts: 1 };
  const { accessKeyId, secretAccessKey } = at.region.root;
  iam = new IAM({ ...connection, credentials: { accessKeyId, secretAccessKey } });
  await iam.createUser({ UserName: "reader" });
  const { AccessKey } = await iam.createAccessKey({ UserName: "reader" });
  const credentials = { accessKeyId: AccessKey!.AccessKeyId!, secretAccessKey: AccessKey!.SecretAccessKey! };
  reader = new S3({ ...connection, forcePathStyle: true, credentials });
});

afterAll(async () => {
  reader.destroy();
  iam.destroy();
  await at.close();
});

function allow(...Action: string[]) {
  const PolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action, Resource: "*" }],
  });
  return iam.putUserPolicy({ UserName: "reader", PolicyName: "p", PolicyDocument });
}

test("a reader sees retention, legal hold and the number of tags only with the permissions to read these", async () => {
  const Bucket = await at.newBucket({ locked: true });
  const object = { Bucket, Key: "k" };
  const until = new Date(at.region.clock.now() + 86_400_000);
  const locked = { ObjectLockMode: "GOVERNANCE", ObjectLockRetainUntilDate: until, ObjectLockLegalHoldStatus: "ON" };
  const { VersionId } = await at.s3.putObject({ ...object, Body: "x", Tagging: "a=1&b=2", ...(locked as object) });
  const seen = async (asked: { VersionId?: string } = {}) => {
    const head = await reader.headObject({ ...object, ...asked });
    const { TagCount, ObjectLockMode, ObjectLockLegalHoldStatus } = head;
    return { TagCount, ObjectLockMode, ObjectLockLegalHoldStatus, dated: head.ObjectLockRetainUntilDate !== undefined };
  };
  const nothing = {
    TagCount: undefined,
    ObjectLockMode: undefined,
    ObjectLockLegalHoldStatus: undefined,
    dated: false,
  };
  await allow("s3:GetObject", "s3:GetObjectVersion");
  expect(await seen()).toEqual(nothing);
  const { TagCount, ObjectLockMode, Body } = await reader.getObject(object);
  expect([TagCount, ObjectLockMode, await Body?.transformToString()]).toEqual([undefined, undefined, "x"]);
  await allow("s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectRetention");
  expect(await seen()).toEqual({ ...nothing, ObjectLockMode: "GOVERNANCE", dated: true });
  await allow("s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectLegalHold", "s3:GetObjectTagging");
  expect(await seen()).toEqual({ ...nothing, TagCount: 2, ObjectLockLegalHoldStatus: "ON" });
  // Of a version named by its id, tags have a permission of their own.
  expect(await seen({ VersionId: VersionId! })).toEqual({ ...nothing, ObjectLockLegalHoldStatus: "ON" });
  expect((await at.s3.headObject(object)).TagCount).toBe(2);
});
