/** Customer-provided keys (SSE-C): checking the headers, telling right keys from wrong ones, and the cipher over a body. */
import { createCipheriv, createHmac, createHash, timingSafeEqual, type Cipher } from "node:crypto";
import type { Context } from "../../kernel/context.ts";
import { awsError } from "../../kernel/errors.ts";
import { accessDenied, invalidArgument, invalidRequest } from "./errors.ts";
import type { ObjectEncryption } from "./tables.ts";

/** The three SSE-C headers. */
export interface CustomerKeyInput {
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
}

/** A key whose headers were right, or a data key of KMS in its place. */
export interface CustomerKey {
  readonly key: Buffer;
  /** Base64, as the client sent it. */
  readonly md5: string;
  /** Of a data key: what the object's row keeps of it. */
  readonly managed?: ObjectEncryption;
}

const headerPrefix = "Requests specifying Server Side Encryption with Customer provided keys must";
/** AWS names this header whichever of the three is wrong. */
const encryptionHeader = "x-amz-server-side-encryption";
const loopback = /^(?:::ffff:)?127\.|^::1$/;

/** The key a request brings; undefined when it brings none. Throws AWS's errors for headers that do not fit. */
export function customerKeyOf(context: Pick<Context, "http">, input: CustomerKeyInput): CustomerKey | undefined {
  const { SSECustomerAlgorithm: algorithm, SSECustomerKey: key, SSECustomerKeyMD5: md5 } = input;
  if (algorithm === undefined && key === undefined && md5 === undefined) return undefined;
  // AWS wants TLS; a client on this machine sends its key to nobody else.
  if (!context.http.secure && !loopback.test(context.http.sourceAddress)) {
    throw invalidRequest(`${headerPrefix} be made over a secure connection.`);
  }
  if (algorithm === undefined) {
    throw invalidArgument(`${headerPrefix} provide a valid encryption algorithm.`, encryptionHeader);
  }
  if (algorithm !== "AES256") throw invalidAlgorithm(algorithm);
  if (key === undefined) {
    throw invalidArgument(`${headerPrefix} provide an appropriate secret key.`, encryptionHeader);
  }
  if (md5 === undefined) {
    throw invalidArgument(`${headerPrefix} provide the client calculated MD5 of the secret key.`, encryptionHeader);
  }
  return checkedKey(key, md5, context.http.method);
}

function invalidAlgorithm(value: string): Error {
  return awsError(
    "InvalidEncryptionAlgorithmError",
    "The Encryption request you specified is not valid. Supported value: AES256.",
    {
      status: 400,
      fields: { ArgumentName: encryptionHeader, ArgumentValue: value },
    },
  );
}

function checkedKey(text: string, md5: string, method: string): CustomerKey {
  const key = Buffer.from(text, "base64");
  if (createHash("md5").update(key).digest("base64") !== md5) {
    throw invalidArgument(
      "The calculated MD5 hash of the key did not match the hash that was provided.",
      encryptionHeader,
    );
  }
  if (key.length !== 32) {
    // A read tells no more of it than of any other wrong key.
    if (method === "GET" || method === "HEAD") throw accessDenied(`${headerPrefix} provide the correct secret key.`);
    throw invalidArgument("The secret key was invalid for the specified algorithm.", encryptionHeader);
  }
  return { key, md5 };
}

/** What a row keeps of a key: enough to recognise it, nothing to decrypt with. `nonce`: 16 bytes, where the cipher begins. */
export function newCustomerEncryption(customer: CustomerKey, nonce: Uint8Array): ObjectEncryption {
  if (customer.managed) return { ...customer.managed, nonce };
  return { kind: "SSE-C", customerKeyMd5: customer.md5, nonce, keyCheck: keyCheck(customer.key, nonce) };
}

function keyCheck(key: Uint8Array, nonce: Uint8Array): Uint8Array {
  return createHmac("sha256", key).update("haneul sse-c key check").update(nonce).digest();
}

/**
 * Checks the key of a read (or of a part) against how the object is encrypted, and returns it when bytes must be
 * decrypted with it. Throws InvalidRequest for a missing or needless key, AccessDenied for a wrong one.
 */
export function requireMatchingKey(
  encryption: ObjectEncryption | undefined,
  customer: CustomerKey | undefined,
): CustomerKey | undefined {
  if (encryption?.kind !== "SSE-C") {
    if (!customer) return undefined;
    throw invalidRequest("The encryption parameters are not applicable to this object.");
  }
  if (!customer) {
    throw invalidRequest(
      "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.",
    );
  }
  const { keyCheck: expected, nonce } = encryption;
  if (expected && nonce && timingSafeEqual(expected, keyCheck(customer.key, nonce))) return customer;
  throw accessDenied(`${headerPrefix} provide the correct secret key.`);
}

/** The key of a part: that of the upload. Throws InvalidRequest in AWS's words for parts. */
export function requirePartKey(
  encryption: ObjectEncryption | undefined,
  customer: CustomerKey | undefined,
): CustomerKey | undefined {
  if (encryption?.kind !== "SSE-C" && !customer) return undefined;
  if (encryption?.kind !== "SSE-C" || !customer) {
    throw invalidRequest(
      "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.",
    );
  }
  if (customer.md5 === encryption.customerKeyMd5) return requireMatchingKey(encryption, customer);
  throw invalidRequest("The provided encryption parameters did not match the ones used originally.");
}

/** AES-256 in counter mode from any byte of the body on; it encrypts and decrypts alike. */
export function customerCipher(customer: CustomerKey, nonce: Uint8Array, startByte = 0): Cipher {
  const counter = Buffer.from(nonce);
  addToCounter(counter, Math.floor(startByte / 16));
  const cipher = createCipheriv("aes-256-ctr", customer.key, counter);
  const skipped = startByte % 16;
  if (skipped > 0) cipher.update(Buffer.alloc(skipped));
  return cipher;
}

/** Adds to a big-endian number of 128 bits, in place. */
function addToCounter(counter: Buffer, blocks: number): void {
  let carry = blocks;
  for (let index = counter.length - 1; index >= 0 && carry > 0; index--) {
    carry += counter[index] ?? 0;
    counter[index] = carry % 256;
    carry = Math.floor(carry / 256);
  }
}
