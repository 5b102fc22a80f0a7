/** Server-side encryption as requests ask for it and answers tell of it. */
import type { Context } from "../../kernel/context.ts";
import type { AwsError } from "../../kernel/errors.ts";
import { findConfiguration, requireBucket, s3Arn } from "./bucket.ts";
import { bucketOfRequest } from "./bucket-of-request.ts";
import { customerKeyOf, type CustomerKey, type CustomerKeyInput } from "./encryption-customer-key.ts";
import { defaultOf, isCustomerKeyBlocked, type EncryptionDefault } from "./encryption-default.ts";
import { newDataKey, type KmsRequest } from "./encryption-kms.ts";
import { customerKeysBlocked, invalidArgument } from "./errors.ts";
import type { ObjectEncryption } from "./tables.ts";

/** What a write may say about encryption. */
export interface EncryptionInput extends CustomerKeyInput {
  readonly Bucket: string;
  readonly Key: string;
  readonly ServerSideEncryption?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
}

const header = "x-amz-server-side-encryption";
const keyIdHeader = "x-amz-server-side-encryption-aws-kms-key-id";

/**
 * The key that a write's bytes are encrypted with: the customer's, or a data key of KMS, as the request or else the
 * bucket asks; undefined for SSE-S3, which every blob has anyway. Throws InvalidArgument for contradictions, and what KMS
 * refuses. Plain puts into buckets without a setting get their answer at once.
 */
export function requestedEncryption(
  context: Context,
  input: EncryptionInput,
): CustomerKey | undefined | Promise<CustomerKey | undefined> {
  const { ServerSideEncryption: method, SSEKMSKeyId: keyId } = input;
  if (method !== undefined && input.SSECustomerAlgorithm !== undefined) throw incompatible(method);
  const customer = customerKeyOf(context, input);
  if (method === undefined && keyId !== undefined) throw needsKms();
  if (method !== undefined) checkMethod(method, { customer, keyId });
  const bucket = bucketOfRequest(input)?.bucket;
  const mayHaveDefault = bucket === undefined || bucket.configured.includes("encryption");
  if (!mayHaveDefault && !isKms(method)) return customer;
  return withDefault(context, input, customer);
}

function incompatible(method: string): AwsError {
  return invalidArgument(
    "Server Side Encryption with Customer provided key is incompatible with the encryption method specified",
    header,
    method,
  );
}

function checkMethod(
  method: string,
  { customer, keyId }: { customer: CustomerKey | undefined; keyId: string | undefined },
) {
  if (customer) {
    throw incompatible(method);
  }
  if (isKms(method)) return;
  if (method !== "AES256") throw invalidArgument("The encryption method specified is not supported", header, method);
  if (keyId !== undefined) throw needsKms();
}

function isKms(method: string | undefined): method is KmsRequest["method"] {
  return method === "aws:kms" || method === "aws:kms:dsse";
}

async function withDefault(
  context: Context,
  input: EncryptionInput,
  customer: CustomerKey | undefined,
): Promise<CustomerKey | undefined> {
  const { bucket, configured } = await context.store.read(async (reader) => {
    const row = await requireBucket(reader, input.Bucket);
    return { bucket: row, configured: await findConfiguration<EncryptionDefault>(reader, row, "encryption") };
  });
  if (customer) {
    if (isCustomerKeyBlocked(configured)) throw customerKeysBlocked(context.caller, s3Arn(input.Bucket, input.Key));
    return customer;
  }
  const request = kmsRequest(input, configured);
  return request && newDataKey(context, { bucket, key: input.Key }, request);
}

/** AWS docs, UploadPart: a part with a customer's key is refused where these are blocked by now. Throws AccessDenied. */
export async function checkCustomerKeysTaken(
  context: Context,
  { bucket, key }: { readonly bucket: string; readonly key: string },
): Promise<void> {
  const configured = await context.store.read(async (reader) =>
    findConfiguration<EncryptionDefault>(reader, await requireBucket(reader, bucket), "encryption"),
  );
  if (isCustomerKeyBlocked(configured)) throw customerKeysBlocked(context.caller, s3Arn(bucket, key));
}

/** What the request says, and where it says nothing what the bucket's default does. */
function kmsRequest(input: EncryptionInput, configured: EncryptionDefault | undefined): KmsRequest | undefined {
  const fallback = defaultOf(configured);
  const stated = input.ServerSideEncryption;
  const method = stated ?? fallback.method;
  if (!isKms(method)) return undefined;
  const bucketKey = input.BucketKeyEnabled ?? (method === "aws:kms" && fallback.bucketKey);
  if (bucketKey && method === "aws:kms:dsse") {
    throw invalidArgument(
      "S3 Bucket Keys are not supported for dual-layer server-side encryption with AWS KMS keys.",
      `${header}-bucket-key-enabled`,
    );
  }
  return {
    method,
    keyId: stated === undefined ? fallback.keyId : input.SSEKMSKeyId,
    bucketKey,
    encryptionContext: encryptionContextOf(input.SSEKMSEncryptionContext),
  };
}

/** The header: base64 of a JSON object of strings. Throws InvalidArgument. */
function encryptionContextOf(text: string | undefined): Readonly<Record<string, string>> | undefined {
  if (text === undefined) return undefined;
  const value = parsed(text);
  const pairs =
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  if (pairs?.every(([, each]) => typeof each === "string")) return Object.fromEntries(pairs) as Record<string, string>;
  throw invalidArgument(
    "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded UTF-8 string holding JSON which represents a string-string map",
    `${header}-context`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64").toString());
  } catch {
    // Told by the caller, in AWS's words.
    return undefined;
  }
}

/**
 * Refuses the headers that ask for server-side encryption where nothing is encrypted anew: reads, and what belongs to an
 * upload, which has said it when it began. AWS names the value of the first and not of the second.
 */
export function refuseEncryptionHeaders({ http }: Pick<Context, "http">): void {
  const method = http.headers[header];
  if (method !== undefined) {
    throw invalidArgument(`${header} header is not supported for this operation.`, header, method);
  }
  if (http.headers[keyIdHeader] !== undefined) throw needsKms();
}

/** Whether `refuseEncryptionHeaders` would throw. */
export function hasEncryptionHeaders({ http }: Pick<Context, "http">): boolean {
  return http.headers[header] !== undefined || http.headers[keyIdHeader] !== undefined;
}

function needsKms(): Error {
  return invalidArgument(
    "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms",
    header,
  );
}

/** The members that answers carry about an object's encryption. */
export interface EncryptionOutput {
  ServerSideEncryption?: string;
  SSECustomerAlgorithm?: string;
  SSECustomerKeyMD5?: string;
  SSEKMSKeyId?: string;
  SSEKMSEncryptionContext?: string;
  BucketKeyEnabled?: boolean;
}

const managed: EncryptionOutput = { ServerSideEncryption: "AES256" };

/** How an object is encrypted, for its answer. Rows say nothing when it is SSE-S3. */
export function encryptionOutput(encryption: ObjectEncryption | undefined): EncryptionOutput {
  if (encryption === undefined) return managed;
  if (encryption.kind === "SSE-C") {
    return { SSECustomerAlgorithm: "AES256", SSECustomerKeyMD5: encryption.customerKeyMd5 ?? "" };
  }
  const { kind, kmsKeyId, bucketKeyEnabled, encryptionContext } = encryption;
  const output: EncryptionOutput = { ServerSideEncryption: kind };
  if (kmsKeyId !== undefined) output.SSEKMSKeyId = kmsKeyId;
  if (bucketKeyEnabled === true) output.BucketKeyEnabled = true;
  // Only writes have such a member in their answers; a context that nobody stated is nobody's business.
  if (Object.keys(encryptionContext ?? {}).length > 1) {
    output.SSEKMSEncryptionContext = Buffer.from(JSON.stringify(encryptionContext)).toString("base64");
  }
  return output;
}

/** Headers that say how an upload was begun: policies that want encryption hold its parts to them. */
export function encryptionConditions(encryption: ObjectEncryption | undefined): Record<string, string> {
  if (encryption?.kind === "SSE-C") return { [`s3:${header}-customer-algorithm`]: "AES256" };
  const { kind = "AES256", kmsKeyId } = encryption ?? {};
  return { [`s3:${header}`]: kind, ...(kmsKeyId === undefined ? {} : { [`s3:${header}-aws-kms-key-id`]: kmsKeyId }) };
}
