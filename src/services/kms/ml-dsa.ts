/** ML-DSA (FIPS 204): keys are kept as the seed they follow from, public keys go out as X.509 has them. */
import { randomBytes } from "node:crypto";
import { ml_dsa44, ml_dsa65, ml_dsa87, type DSA } from "@noble/post-quantum/ml-dsa.js";
import { validation } from "./errors.ts";
import { publicKeyInfo } from "./post-quantum-keys.ts";

const seedBytes = 32;
/** Bytes of the message's representative that EXTERNAL_MU brings (FIPS 204, section 6.2). */
const representativeBytes = 64;

/** Set of parameters, and the last byte of its object identifier below 2.16.840.1.101.3.4.3. */
const sets: Readonly<Record<string, { readonly algorithm: DSA; readonly identifier: number }>> = {
  ML_DSA_44: { algorithm: ml_dsa44, identifier: 0x11 },
  ML_DSA_65: { algorithm: ml_dsa65, identifier: 0x12 },
  ML_DSA_87: { algorithm: ml_dsa87, identifier: 0x13 },
};

function setOf(keySpec: string): { readonly algorithm: DSA; readonly identifier: number } {
  const set = sets[keySpec];
  if (set) return set;
  throw new Error(`${keySpec} is no set of parameters of ML-DSA`);
}

/** A new key: its seed, and its public key as SubjectPublicKeyInfo. */
export function newMlDsaKey(keySpec: string): { readonly secret: Uint8Array; readonly publicKey: Uint8Array } {
  const { algorithm, identifier } = setOf(keySpec);
  const secret = randomBytes(seedBytes);
  const raw = algorithm.keygen(secret).publicKey;
  return { secret, publicKey: publicKeyInfo([3, identifier], raw) };
}

/** What is signed how. */
export interface MlDsaMessage {
  readonly keySpec: string;
  readonly message: Uint8Array;
  readonly messageType: string | undefined;
}

/** Signs with the key of a seed. Throws ValidationException for digests, and for representatives of another length. */
export function signMlDsa(seed: Uint8Array, signed: MlDsaMessage): Uint8Array {
  const { algorithm } = setOf(signed.keySpec);
  const { secretKey } = algorithm.keygen(seed);
  return isRepresentative(signed)
    ? algorithm.internal.sign(signed.message, secretKey, { externalMu: true })
    : algorithm.sign(signed.message, secretKey);
}

/** Whether the signature is one of this key over the message. Throws like signing. */
export function isMlDsaSignature(publicDer: Uint8Array, signed: MlDsaMessage, signature: Uint8Array): boolean {
  const { algorithm } = setOf(signed.keySpec);
  const raw = publicDer.subarray(publicDer.length - (algorithm.lengths.publicKey ?? 0));
  const external = isRepresentative(signed);
  if (signature.length !== algorithm.lengths.signature) return false;
  return external
    ? algorithm.internal.verify(signature, signed.message, raw, { externalMu: true })
    : algorithm.verify(signature, signed.message, raw);
}

function isRepresentative({ message, messageType = "RAW" }: MlDsaMessage): boolean {
  if (messageType === "RAW") return false;
  if (messageType !== "EXTERNAL_MU") {
    throw validation(`MessageType ${messageType} is not supported by algorithm ML_DSA_SHAKE_256.`);
  }
  if (message.length === representativeBytes) return true;
  throw validation("Digest is invalid length for algorithm ML_DSA_SHAKE_256.");
}
