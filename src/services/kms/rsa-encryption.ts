/** RSAES-OAEP with a key's material, and how much fits. */
import { constants, createPublicKey, privateDecrypt, publicEncrypt, type KeyObject } from "node:crypto";
import { invalidCiphertext, validation } from "./errors.ts";

const hashes: Readonly<Record<string, { readonly name: string; readonly bytes: number }>> = {
  RSAES_OAEP_SHA_1: { name: "sha1", bytes: 20 },
  RSAES_OAEP_SHA_256: { name: "sha256", bytes: 32 },
};

const padding = constants.RSA_PKCS1_OAEP_PADDING;

/** Encrypts. Throws ValidationException for more than the modulus takes. */
export function rsaEncrypt(publicKey: Uint8Array, plain: Uint8Array, how: { algorithm: string; spec: string }): Buffer {
  const hash = hashes[how.algorithm];
  const room = Number(how.spec.slice(4)) / 8 - 2 * (hash?.bytes ?? 0) - 2;
  if (plain.length > room) {
    throw validation(
      `Algorithm ${how.algorithm} and key spec ${how.spec} cannot encrypt data larger than ${room} bytes.`,
    );
  }
  const key = createPublicKey({ key: Buffer.from(publicKey), format: "der", type: "spki" });
  return publicEncrypt({ key, padding, oaepHash: hash?.name }, plain);
}

/** Decrypts. Throws InvalidCiphertextException. */
export function rsaDecrypt(key: KeyObject, blob: Uint8Array, algorithm: string): Buffer {
  try {
    return privateDecrypt({ key, padding, oaepHash: hashes[algorithm]?.name }, blob);
  } catch {
    // OpenSSL says why in words of its own; the API says only that the ciphertext is invalid.
    throw invalidCiphertext();
  }
}
