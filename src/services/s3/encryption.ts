/** Server-side encryption as requests ask for it and answers tell of it. */
import type { Context } from "../../kernel/context.ts";
import { customerKeyOf, type CustomerKey, type CustomerKeyInput } from "./encryption-customer-key.ts";
import { invalidArgument } from "./errors.ts";
import { notImplemented } from "./object-errors.ts";
import type { ObjectEncryption } from "./tables.ts";

/** What a write may say about encryption. */
export interface EncryptionInput extends CustomerKeyInput {
  readonly ServerSideEncryption?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
}

const header = "x-amz-server-side-encryption";

/**
 * The customer's key when a write brings one; everything else is SSE-S3, which every blob has anyway. Throws
 * InvalidArgument for contradictions, NotImplemented for KMS keys.
 */
export function requestedEncryption(context: Context, input: EncryptionInput): CustomerKey | undefined {
  const { ServerSideEncryption: method, SSEKMSKeyId: keyId } = input;
  const customer = customerKeyOf(context, input);
  if (method === undefined) {
    if (keyId !== undefined) throw needsKms();
    return customer;
  }
  if (customer) {
    throw invalidArgument(
      "Server Side Encryption with Customer provided key is incompatible with the encryption method specified",
      header,
      method,
    );
  }
  if (method === "aws:kms" || method === "aws:kms:dsse") {
    throw notImplemented("Server-side encryption with AWS KMS keys is not available: there is no key service yet.");
  }
  if (method !== "AES256") throw invalidArgument("The encryption method specified is not supported", header, method);
  if (keyId !== undefined) throw needsKms();
  return undefined;
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
}

const managed: EncryptionOutput = { ServerSideEncryption: "AES256" };

/** How an object is encrypted, for its answer. Rows say nothing when it is SSE-S3. */
export function encryptionOutput(encryption: ObjectEncryption | undefined): EncryptionOutput {
  if (encryption?.kind !== "SSE-C") return managed;
  return { SSECustomerAlgorithm: "AES256", SSECustomerKeyMD5: encryption.customerKeyMd5 ?? "" };
}
