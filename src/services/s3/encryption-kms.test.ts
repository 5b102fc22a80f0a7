/** Objects under keys of KMS: what is stored, who may read it, and what a key's state does to them. */
import { S3, type ServerSideEncryption } from "@aws-sdk/client-s3";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newKey, openKmsRegion, refusal, type KmsRegion, type KmsSigner } from "../../../test/support/kms-region.ts";

let opened: KmsRegion;
let s3: S3;
let keyId: string;
let arn: string;
let count = 0;
const clients: S3[] = [];
const md5 = (text: string): string => `"${createHash("md5").update(text).digest("hex")}"`;

function client(credentials: KmsSigner): S3 {
  const { endpoint } = opened.region;
  const made = new S3({ endpoint, region: "us-east-1", forcePathStyle: true, maxAttempts: 1, credentials });
  clients.push(made);
  return made;
}

beforeAll(async () => {
  opened = await openKmsRegion();
  s3 = client(opened.region.root);
  keyId = await newKey(opened.kms);
  arn = `arn:aws:kms:us-east-1:000000000000:key/${keyId}`;
});
afterAll(async () => {
  for (const each of clients) each.destroy();
  await opened.close();
});

async function newBucket(): Promise<string> {
  const Bucket = `kms-bucket-${++count}`;
  await s3.createBucket({ Bucket });
  return Bucket;
}

async function textOf(Bucket: string, Key: string, Range?: string): Promise<string> {
  return (await s3.getObject({ Bucket, Key, Range })).Body?.transformToString() ?? "";
}

const underKey = { ServerSideEncryption: "aws:kms" as ServerSideEncryption };

describe("an object put under a key", () => {
  test.each([
    ["its id", () => keyId],
    ["its ARN", () => arn],
  ])("named by %s comes back, and its answers tell the key", async (_how, name) => {
    const Bucket = await newBucket();
    const put = await s3.putObject({ Bucket, Key: "k", Body: "secret text", ...underKey, SSEKMSKeyId: name() });
    const told = { ServerSideEncryption: "aws:kms", SSEKMSKeyId: arn };
    expect(put).toMatchObject(told);
    expect(put.ETag).not.toBe(md5("secret text"));
    expect(await s3.headObject({ Bucket, Key: "k" })).toMatchObject({ ...told, ETag: put.ETag, ContentLength: 11 });
    const got = await s3.getObject({ Bucket, Key: "k" });
    expect(got).toMatchObject(told);
    expect(await got.Body?.transformToString()).toBe("secret text");
    expect(await textOf(Bucket, "k", "bytes=7-9")).toBe("tex");
  });

  test("uses the account's own key for S3 when none is named", async () => {
    const Bucket = await newBucket();
    const { SSEKMSKeyId } = await s3.putObject({ Bucket, Key: "k", Body: "x", ...underKey });
    const { Aliases = [] } = await opened.kms.listAliases({ KeyId: SSEKMSKeyId });
    expect(Aliases.map(({ AliasName }) => AliasName)).toEqual(["alias/aws/s3"]);
    const { KeyMetadata } = await opened.kms.describeKey({ KeyId: "alias/aws/s3" });
    expect(KeyMetadata).toMatchObject({ Arn: SSEKMSKeyId, KeyManager: "AWS" });
    expect(await textOf(Bucket, "k")).toBe("x");
    expect(await refusal(opened.kms.encrypt({ KeyId: "alias/aws/s3", Plaintext: Buffer.from("x") }))).toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("keeps the encryption context that it was given", async () => {
    const Bucket = await newBucket();
    const SSEKMSEncryptionContext = Buffer.from('{"tenant":"a"}').toString("base64");
    const put = await s3.putObject({ Bucket, Key: "k", Body: "x", ...underKey, SSEKMSEncryptionContext });
    expect(JSON.parse(Buffer.from(put.SSEKMSEncryptionContext ?? "", "base64").toString())).toEqual({
      tenant: "a",
      "aws:s3:arn": `arn:aws:s3:::${Bucket}/k`,
    });
    expect(await textOf(Bucket, "k")).toBe("x");
    const broken = s3.putObject({ Bucket, Key: "k", Body: "x", ...underKey, SSEKMSEncryptionContext: "!" });
    expect(await refusal(broken)).toMatchObject({ code: "InvalidArgument", status: 400 });
  });

  test("has two layers with DSSE, which knows no bucket keys", async () => {
    const Bucket = await newBucket();
    const dual = { ServerSideEncryption: "aws:kms:dsse" as ServerSideEncryption, SSEKMSKeyId: keyId };
    expect(await s3.putObject({ Bucket, Key: "k", Body: "x", ...dual })).toMatchObject({
      ServerSideEncryption: "aws:kms:dsse",
      SSEKMSKeyId: arn,
    });
    expect(await textOf(Bucket, "k")).toBe("x");
    const withBucketKey = s3.putObject({ Bucket, Key: "k", Body: "x", ...dual, BucketKeyEnabled: true });
    expect(await refusal(withBucketKey)).toMatchObject({ code: "InvalidArgument" });
  });

  test("may not name a key that is not there, or a key without saying KMS", async () => {
    const Bucket = await newBucket();
    const nobody = "11111111-2222-3333-4444-555555555555";
    const missing = s3.putObject({ Bucket, Key: "k", Body: "x", ...underKey, SSEKMSKeyId: nobody });
    expect(await refusal(missing)).toEqual({
      code: "KMS.NotFoundException",
      status: 400,
      message: `Key 'arn:aws:kms:us-east-1:000000000000:key/${nobody}' does not exist`,
    });
    expect(await refusal(s3.putObject({ Bucket, Key: "k", Body: "x", SSEKMSKeyId: keyId }))).toMatchObject({
      code: "InvalidArgument",
    });
  });
});

describe("a bucket's default", () => {
  async function withDefault(SSEAlgorithm: ServerSideEncryption, BucketKeyEnabled = false): Promise<string> {
    const Bucket = await newBucket();
    const rule = { ApplyServerSideEncryptionByDefault: { SSEAlgorithm, KMSMasterKeyID: arn }, BucketKeyEnabled };
    await s3.putBucketEncryption({ Bucket, ServerSideEncryptionConfiguration: { Rules: [rule] } });
    return Bucket;
  }

  test("encrypts what says nothing, and gives way to what a request says", async () => {
    const Bucket = await withDefault("aws:kms");
    expect(await s3.putObject({ Bucket, Key: "k", Body: "x" })).toMatchObject({ SSEKMSKeyId: arn });
    expect(await s3.putObject({ Bucket, Key: "p", Body: "x", ServerSideEncryption: "AES256" })).toMatchObject({
      ServerSideEncryption: "AES256",
      ETag: md5("x"),
    });
    expect(await textOf(Bucket, "k")).toBe("x");
    await s3.copyObject({ Bucket, Key: "copy", CopySource: `${Bucket}/p` });
    expect(await s3.headObject({ Bucket, Key: "copy" })).toMatchObject({ SSEKMSKeyId: arn });
    expect(await textOf(Bucket, "copy")).toBe("x");
  });

  test("with a bucket key asks KMS once for many objects", async () => {
    const Bucket = await withDefault("aws:kms", true);
    for (const Key of ["a", "b", "c"]) {
      expect(await s3.putObject({ Bucket, Key, Body: Key })).toMatchObject({
        BucketKeyEnabled: true,
        SSEKMSKeyId: arn,
      });
    }
    // Within the key's minutes nobody asks KMS, as on AWS.
    const other = await newKey(opened.kms);
    await s3.putObject({ Bucket, Key: "d", Body: "d", ...underKey, SSEKMSKeyId: other, BucketKeyEnabled: true });
    await opened.kms.disableKey({ KeyId: other });
    await s3.putObject({ Bucket, Key: "d", Body: "d", ...underKey, SSEKMSKeyId: other, BucketKeyEnabled: true });
    expect(await textOf(Bucket, "d")).toBe("d");
    expect(await textOf(Bucket, "b")).toBe("b");
    const { ETag } = await s3.headObject({ Bucket, Key: "a" });
    expect(ETag).not.toBe(md5("a"));
  });

  test("may block customers' keys", async () => {
    const Bucket = await newBucket();
    const Rules = [{ BlockedEncryptionTypes: { EncryptionType: ["SSE-C" as const] } }];
    await s3.putBucketEncryption({ Bucket, ServerSideEncryptionConfiguration: { Rules } });
    const key = Buffer.alloc(32, 7);
    const customer = {
      SSECustomerAlgorithm: "AES256",
      SSECustomerKey: key.toString("base64"),
      SSECustomerKeyMD5: createHash("md5").update(key).digest("base64"),
    };
    expect(await refusal(s3.putObject({ Bucket, Key: "k", Body: "x", ...customer }))).toMatchObject({
      code: "AccessDenied",
      status: 403,
      message: expect.stringContaining(`s3:PutObject on resource: "arn:aws:s3:::${Bucket}/k" because this bucket`),
    });
    await s3.putObject({ Bucket, Key: "k", Body: "x" });
  });

  test("blocks the parts of uploads with customers' keys that began before", async () => {
    const Bucket = await newBucket();
    const key = Buffer.alloc(32, 7);
    const customer = {
      SSECustomerAlgorithm: "AES256",
      SSECustomerKey: key.toString("base64"),
      SSECustomerKeyMD5: createHash("md5").update(key).digest("base64"),
    };
    const address = { Bucket, Key: "k" };
    const { UploadId } = await s3.createMultipartUpload({ ...address, ...customer });
    const part = () => s3.uploadPart({ ...address, ...customer, UploadId, PartNumber: 1, Body: "x" });
    await part();
    const Rules = [{ BlockedEncryptionTypes: { EncryptionType: ["SSE-C" as const] } }];
    await s3.putBucketEncryption({ Bucket, ServerSideEncryptionConfiguration: { Rules } });
    expect(await refusal(part())).toMatchObject({ code: "AccessDenied", status: 403 });
  });
});

describe("a key's state", () => {
  test("decides whether objects can be read and written", async () => {
    const Bucket = await newBucket();
    const own = await newKey(opened.kms);
    const ownArn = `arn:aws:kms:us-east-1:000000000000:key/${own}`;
    await s3.putObject({ Bucket, Key: "k", Body: "x", ...underKey, SSEKMSKeyId: own });
    await opened.kms.disableKey({ KeyId: own });
    const isDisabled = { code: "KMS.DisabledException", status: 400, message: `${ownArn} is disabled.` };
    expect(await refusal(s3.getObject({ Bucket, Key: "k" }))).toEqual(isDisabled);
    expect(await refusal(s3.putObject({ Bucket, Key: "l", ...underKey, SSEKMSKeyId: own }))).toEqual(isDisabled);
    await s3.headObject({ Bucket, Key: "k" });
    await opened.kms.enableKey({ KeyId: own });
    expect(await textOf(Bucket, "k")).toBe("x");
    await opened.kms.scheduleKeyDeletion({ KeyId: own, PendingWindowInDays: 7 });
    expect(await refusal(s3.getObject({ Bucket, Key: "k" }))).toMatchObject({
      code: "KMS.KMSInvalidStateException",
      message: `${ownArn} is pending deletion.`,
    });
  });
});

describe("who may not use the key", () => {
  test("may not read or write objects under it, whatever S3 lets them do", async () => {
    const Bucket = await newBucket();
    await s3.putObject({ Bucket, Key: "k", Body: "x", ...underKey, SSEKMSKeyId: keyId });
    await s3.putObject({ Bucket, Key: "plain", Body: "x" });
    const user = client(await opened.newUser("reader", [{ Effect: "Allow", Action: "s3:*", Resource: "*" }]));
    expect(await (await user.getObject({ Bucket, Key: "plain" })).Body?.transformToString()).toBe("x");
    expect(await refusal(user.getObject({ Bucket, Key: "k" }))).toEqual({
      code: "AccessDenied",
      status: 403,
      message: `User: arn:aws:iam::000000000000:user/reader is not authorized to perform: kms:Decrypt on resource: ${arn} because no identity-based policy allows the kms:Decrypt action`,
    });
    const put = user.putObject({ Bucket, Key: "n", Body: "x", ...underKey, SSEKMSKeyId: keyId });
    expect(await refusal(put)).toMatchObject({ code: "AccessDenied", status: 403 });
  });

  test("may through S3 what a policy allows through S3 alone", async () => {
    const Bucket = await newBucket();
    const through = {
      Effect: "Allow",
      Action: ["kms:Decrypt", "kms:GenerateDataKey"],
      Resource: "*",
      Condition: {
        StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" },
        StringLike: { "kms:EncryptionContext:aws:s3:arn": `arn:aws:s3:::${Bucket}/*` },
      },
    };
    const signer = await opened.newUser("via", [{ Effect: "Allow", Action: "s3:*", Resource: "*" }, through]);
    const user = client(signer);
    await user.putObject({ Bucket, Key: "k", Body: "x", ...underKey, SSEKMSKeyId: keyId });
    expect(await (await user.getObject({ Bucket, Key: "k" })).Body?.transformToString()).toBe("x");
    const direct = opened.client(signer).generateDataKey({ KeyId: keyId, KeySpec: "AES_256" });
    expect(await refusal(direct)).toMatchObject({ code: "AccessDeniedException" });
  });

  test("is another account, unless the key's policy lets it in", async () => {
    const Bucket = await newBucket();
    const other = await opened.region.createAccount({ name: "guest", email: "guest@example.com" });
    const Policy = JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${other.id}:root` },
          Action: "s3:*",
          Resource: `arn:aws:s3:::${Bucket}/*`,
        },
      ],
    });
    await s3.putBucketPolicy({ Bucket, Policy });
    await s3.putObject({ Bucket, Key: "k", Body: "x", ...underKey, SSEKMSKeyId: keyId });
    const guest = client(other);
    expect(await refusal(guest.getObject({ Bucket, Key: "k" }))).toMatchObject({ code: "AccessDenied", status: 403 });
    await opened.kms.createGrant({
      KeyId: keyId,
      GranteePrincipal: `arn:aws:iam::${other.id}:root`,
      Operations: ["Decrypt"],
    });
    expect(await (await guest.getObject({ Bucket, Key: "k" })).Body?.transformToString()).toBe("x");
  });
});

describe("uploads in parts and copies", () => {
  const partBytes = 5 * 1024 * 1024;

  test("are encrypted by one data key, part by part", async () => {
    const Bucket = await newBucket();
    const address = { Bucket, Key: "k" };
    const begun = await s3.createMultipartUpload({ ...address, ...underKey, SSEKMSKeyId: keyId });
    expect(begun).toMatchObject({ ServerSideEncryption: "aws:kms", SSEKMSKeyId: arn });
    const { UploadId } = begun;
    const bodies = [Buffer.alloc(partBytes, "a"), Buffer.from("the end")];
    const Parts = [];
    for (const [index, Body] of bodies.entries()) {
      const part = { ...address, UploadId, PartNumber: index + 1 };
      const { ETag, SSEKMSKeyId } = await s3.uploadPart({ ...part, Body });
      expect(SSEKMSKeyId).toBe(arn);
      Parts.push({ ETag, PartNumber: index + 1 });
    }
    const done = await s3.completeMultipartUpload({ ...address, UploadId, MultipartUpload: { Parts } });
    expect(done).toMatchObject({ SSEKMSKeyId: arn });
    expect(await textOf(Bucket, "k", `bytes=${partBytes - 2}-`)).toBe("aathe end");
    expect((await textOf(Bucket, "k")).length).toBe(partBytes + 7);
  });

  test("are not completed while their key cannot be used", async () => {
    const Bucket = await newBucket();
    const address = { Bucket, Key: "k" };
    const own = await newKey(opened.kms);
    const { UploadId } = await s3.createMultipartUpload({ ...address, ...underKey, SSEKMSKeyId: own });
    const { ETag } = await s3.uploadPart({ ...address, UploadId, PartNumber: 1, Body: "a" });
    const complete = () =>
      s3.completeMultipartUpload({ ...address, UploadId, MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] } });
    await opened.kms.disableKey({ KeyId: own });
    expect(await refusal(complete())).toMatchObject({ code: "KMS.DisabledException", status: 400 });
    await opened.kms.enableKey({ KeyId: own });
    await complete();
    expect(await textOf(Bucket, "k")).toBe("a");
  });

  test("take objects from one kind of encryption to another", async () => {
    const Bucket = await newBucket();
    await s3.putObject({ Bucket, Key: "k", Body: "x", ...underKey, SSEKMSKeyId: keyId });
    await s3.copyObject({ Bucket, Key: "plain", CopySource: `${Bucket}/k` });
    expect(await s3.headObject({ Bucket, Key: "plain" })).toMatchObject({
      ServerSideEncryption: "AES256",
      ETag: md5("x"),
    });
    const other = await newKey(opened.kms);
    await s3.copyObject({ Bucket, Key: "k2", CopySource: `${Bucket}/k`, ...underKey, SSEKMSKeyId: other });
    await opened.kms.disableKey({ KeyId: keyId });
    expect(await textOf(Bucket, "k2")).toBe("x");
    expect(await refusal(s3.copyObject({ Bucket, Key: "k3", CopySource: `${Bucket}/k` }))).toMatchObject({
      code: "KMS.DisabledException",
    });
    await opened.kms.enableKey({ KeyId: keyId });
  });
});

describe("an object that is there", () => {
  const update = (Bucket: string, Key: string, SSEKMS: { KMSKeyArn: string; BucketKeyEnabled?: boolean }) =>
    s3.updateObjectEncryption({ Bucket, Key, ObjectEncryption: { SSEKMS } });

  test("is put under a key, and then under another, and stays what it was", async () => {
    const Bucket = await newBucket();
    const { ETag } = await s3.putObject({ Bucket, Key: "k", Body: "some text", Metadata: { a: "1" } });
    await update(Bucket, "k", { KMSKeyArn: arn });
    expect(await s3.headObject({ Bucket, Key: "k" })).toMatchObject({ SSEKMSKeyId: arn, ETag, Metadata: { a: "1" } });
    expect(await textOf(Bucket, "k", "bytes=5-")).toBe("text");
    const other = `arn:aws:kms:us-east-1:000000000000:key/${await newKey(opened.kms)}`;
    await update(Bucket, "k", { KMSKeyArn: other });
    await opened.kms.disableKey({ KeyId: keyId });
    expect(await s3.headObject({ Bucket, Key: "k" })).toMatchObject({ SSEKMSKeyId: other, ETag });
    expect(await textOf(Bucket, "k")).toBe("some text");
    await opened.kms.enableKey({ KeyId: keyId });
    await update(Bucket, "k", { KMSKeyArn: other, BucketKeyEnabled: true });
    expect(await s3.headObject({ Bucket, Key: "k" })).toMatchObject({ BucketKeyEnabled: true, ETag });
    expect(await textOf(Bucket, "k")).toBe("some text");
  });

  test("keeps its parts", async () => {
    const Bucket = await newBucket();
    const address = { Bucket, Key: "k" };
    const { UploadId } = await s3.createMultipartUpload(address);
    const Parts = [];
    for (const [index, Body] of [Buffer.alloc(5 * 1024 * 1024, "a"), "end"].entries()) {
      const PartNumber = index + 1;
      Parts.push({ PartNumber, ETag: (await s3.uploadPart({ ...address, UploadId, PartNumber, Body })).ETag });
    }
    const { ETag } = await s3.completeMultipartUpload({ ...address, UploadId, MultipartUpload: { Parts } });
    await update(Bucket, "k", { KMSKeyArn: arn });
    expect(await s3.headObject(address)).toMatchObject({ SSEKMSKeyId: arn, ETag });
    expect((await s3.getObject({ ...address, PartNumber: 2 })).ContentLength).toBe(3);
    expect(await textOf(Bucket, "k", "bytes=5242878-")).toBe("aaend");
  });

  test("is left alone when the key is named by less than its ARN", async () => {
    const Bucket = await newBucket();
    await s3.putObject({ Bucket, Key: "k", Body: "x" });
    expect(await refusal(update(Bucket, "k", { KMSKeyArn: keyId }))).toMatchObject({ code: "InvalidRequest" });
  });

  test("is left alone when the key is another account's", async () => {
    const Bucket = await newBucket();
    await s3.putObject({ Bucket, Key: "k", Body: "x" });
    const foreign = arn.replace("000000000000", "111111111111");
    expect(await refusal(update(Bucket, "k", { KMSKeyArn: foreign }))).toMatchObject({
      code: "AccessDenied",
      status: 403,
      message: expect.stringContaining("must be owned by the same account as the bucket"),
    });
  });
});

test("a policy that denies what is not encrypted lets parts of encrypted uploads in", async () => {
  const Bucket = await newBucket();
  const user = client(await opened.newUser("writer", [{ Effect: "Allow", Action: ["s3:*", "kms:*"], Resource: "*" }]));
  const denial = (Condition: object): object => ({
    Effect: "Deny",
    Principal: "*",
    Action: "s3:PutObject",
    Resource: `arn:aws:s3:::${Bucket}/*`,
    Condition,
  });
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      denial({ StringNotEquals: { "s3:x-amz-server-side-encryption": "aws:kms" } }),
      denial({ StringNotEquals: { "s3:x-amz-server-side-encryption-aws-kms-key-id": arn } }),
    ],
  });
  await s3.putBucketPolicy({ Bucket, Policy });
  expect(await refusal(user.putObject({ Bucket, Key: "k", Body: "x" }))).toMatchObject({ code: "AccessDenied" });
  const named = { Bucket, Key: "k", ...underKey, SSEKMSKeyId: arn };
  await user.putObject({ ...named, Body: "x" });
  const { UploadId } = await user.createMultipartUpload(named);
  const { ETag } = await user.uploadPart({ Bucket, Key: "k", UploadId, PartNumber: 1, Body: "y" });
  const MultipartUpload = { Parts: [{ ETag, PartNumber: 1 }] };
  await user.completeMultipartUpload({ Bucket, Key: "k", UploadId, MultipartUpload });
  expect(await textOf(Bucket, "k")).toBe("y");
});
