/** SSE-KMS: each object has a data key of its own from KMS, asked for as the caller, kept in the row as KMS encrypted it. */
import { createHmac } from "node:crypto";
import type { Context } from "../../kernel/context.ts";
import { assert, awsError, AwsError } from "../../kernel/errors.ts";
import { s3Arn } from "./bucket.ts";
import { bucketKeys, type BucketKey } from "./encryption-bucket-keys.ts";
import type { CustomerKey } from "./encryption-customer-key.ts";
import { accessDenied, invalidArgument } from "./errors.ts";
import type { BucketRow, ObjectEncryption, ObjectRow } from "./tables.ts";

/** What a write wants of KMS. */
export interface KmsRequest {
  readonly method: "aws:kms" | "aws:kms:dsse";
  /** Id, ARN or alias as stated; undefined: the AWS managed key of the caller's account. */
  readonly keyId: string | undefined;
  readonly bucketKey: boolean;
  readonly encryptionContext: Readonly<Record<string, string>> | undefined;
}

type EncryptionContext = Readonly<Record<string, string>>;

const managedAlias = "alias/aws/s3";

/** A key for a new object. Throws KMS's errors under S3's names (`KMS.DisabledException`), and AccessDenied. */
export async function newDataKey(
  context: Context,
  place: { readonly bucket: BucketRow; readonly key: string },
  request: KmsRequest,
): Promise<CustomerKey> {
  requireSignature(context);
  const { method, keyId = managedAlias, encryptionContext: stated } = request;
  if (request.bucketKey) return underBucketKey(context, place.bucket, keyId);
  const encryptionContext = { ...stated, "aws:s3:arn": s3Arn(place.bucket.name, place.key) };
  const { key, wrapped, arn } = await generate(context, keyId, encryptionContext);
  return { key, md5: "", managed: { kind: method, kmsKeyId: arn, dataKey: wrapped, encryptionContext } };
}

/** The object's key comes from the bucket's, which KMS gives for some minutes at a time. */
async function underBucketKey(context: Context, bucket: BucketRow, keyId: string): Promise<CustomerKey> {
  const encryptionContext = { "aws:s3:arn": s3Arn(bucket.name) };
  const requester = context.caller.arn;
  const name = [bucket.name, bucket.createdAt, keyId, requester].join("\n");
  const now = context.clock.wall();
  let found = bucketKeys.forWrites(name, now);
  if (!found) {
    found = await generate(context, keyId, encryptionContext);
    bucketKeys.keep(name, found, { requester, now });
  }
  const keySalt = context.ids.bytes(16);
  const { arn: kmsKeyId, wrapped: dataKey } = found;
  const managed = { kind: "aws:kms", kmsKeyId, dataKey, encryptionContext, keySalt, bucketKeyEnabled: true } as const;
  return { key: derived(found.key, keySalt), md5: "", managed };
}

function derived(bucketKey: Uint8Array, salt: Uint8Array): Buffer {
  return createHmac("sha256", bucketKey).update(salt).digest();
}

async function generate(context: Context, KeyId: string, EncryptionContext: EncryptionContext): Promise<BucketKey> {
  const answer = (await kms(context, "GenerateDataKey", { KeyId, KeySpec: "AES_256", EncryptionContext })) as {
    readonly Plaintext: Uint8Array;
    readonly CiphertextBlob: Uint8Array;
    readonly KeyId: string;
  };
  return { key: Buffer.from(answer.Plaintext), wrapped: answer.CiphertextBlob, arn: answer.KeyId };
}

/** Whether KMS has to be asked before the bytes can be read. */
export function isUnderKms(encryption: ObjectEncryption | undefined): boolean {
  return encryption?.dataKey !== undefined;
}

/** The key of an object or upload that KMS protects. Throws as `newDataKey`. */
export async function dataKeyOf(context: Context, { encryption }: Pick<ObjectRow, "encryption">): Promise<CustomerKey> {
  const { dataKey, kmsKeyId, encryptionContext, keySalt } = encryption ?? {};
  assert(dataKey !== undefined && encryption !== undefined, "an object under KMS has its wrapped key");
  requireSignature(context);
  const { nonce: _, ...managed } = encryption;
  const requester = context.caller.arn;
  const now = context.clock.wall();
  const kept = keySalt && bucketKeys.forReads(dataKey, requester, now);
  if (kept) return { key: derived(kept.key, keySalt), md5: "", managed };
  const input = { CiphertextBlob: dataKey, KeyId: kmsKeyId, EncryptionContext: encryptionContext };
  const answer = (await kms(context, "Decrypt", input)) as { readonly Plaintext: Uint8Array };
  const key = Buffer.from(answer.Plaintext);
  if (!keySalt) return { key, md5: "", managed };
  bucketKeys.keep(undefined, { key, wrapped: dataKey, arn: kmsKeyId ?? "" }, { requester, now });
  return { key: derived(key, keySalt), md5: "", managed };
}

/** KMS under another key of the same object: the wrapped key is wrapped anew, no byte of content changes. */
export async function rewrapped(
  context: Context,
  encryption: ObjectEncryption,
  kmsKeyArn: string,
): Promise<ObjectEncryption> {
  requireSignature(context);
  const { encryptionContext } = encryption;
  const answer = (await kms(context, "ReEncrypt", {
    CiphertextBlob: encryption.dataKey,
    SourceKeyId: encryption.kmsKeyId,
    SourceEncryptionContext: encryptionContext,
    DestinationKeyId: kmsKeyArn,
    DestinationEncryptionContext: encryptionContext,
  })) as { readonly CiphertextBlob: Uint8Array; readonly KeyId: string };
  return { ...encryption, dataKey: answer.CiphertextBlob, kmsKeyId: answer.KeyId };
}

/** KMS knows callers by version 4 signatures alone. */
function requireSignature({ http }: Context): void {
  if (http.signatureVersion === "AWS4-HMAC-SHA256") return;
  throw invalidArgument(
    "Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature Version 4.",
    "Authorization",
  );
}

async function kms(context: Context, operation: string, input: object): Promise<object> {
  try {
    return await context.call("kms", operation, input);
  } catch (error) {
    throw error instanceof AwsError ? asS3(error) : error;
  }
}

/** KMS's refusals are S3's under a prefix, with status 400; a denial is a denial. */
function asS3(error: AwsError): AwsError {
  if (error.code.startsWith("AccessDenied")) return accessDenied(error.message);
  if ((error.status ?? 400) >= 500) return error;
  return awsError(`KMS.${error.code}`, error.message, { status: 400, cause: error });
}
