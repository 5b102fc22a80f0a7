/** ML-KEM (FIPS 203): shared secrets under a public key; keys are kept as the seed that they follow from. */
import { randomBytes } from "node:crypto";
import { ml_kem1024, ml_kem512, ml_kem768, type MLKEM } from "@noble/post-quantum/ml-kem.js";
import { invalidCiphertext } from "./errors.ts";
import { privateKeyInfo, publicKeyInfo, type AlgorithmNumber } from "./post-quantum-keys.ts";

const seedBytes = 64;

interface ParameterSet {
  readonly algorithm: MLKEM;
  readonly identifier: AlgorithmNumber;
}

const sets: Readonly<Record<string, ParameterSet>> = {
  ML_KEM_512: { algorithm: ml_kem512, identifier: [4, 1] },
  ML_KEM_768: { algorithm: ml_kem768, identifier: [4, 2] },
  ML_KEM_1024: { algorithm: ml_kem1024, identifier: [4, 3] },
};

function setOf(keySpec: string): ParameterSet {
  const set = sets[keySpec];
  if (set) return set;
  throw new Error(`${keySpec} is no set of parameters of ML-KEM`);
}

/** A new key: its seed, and its public key as SubjectPublicKeyInfo. */
export function newMlKemKey(keySpec: string): { readonly secret: Uint8Array; readonly publicKey: Uint8Array } {
  const { algorithm, identifier } = setOf(keySpec);
  const secret = randomBytes(seedBytes);
  return { secret, publicKey: publicKeyInfo(identifier, algorithm.keygen(secret).publicKey) };
}

/** The PKCS #8 form of a key, for those who take it away. */
export function mlKemPrivateKey(keySpec: string, seed: Uint8Array): Uint8Array {
  return privateKeyInfo(setOf(keySpec).identifier, seed);
}

/** A fresh secret of 32 bytes, and what the key's owner recovers it from. */
export function encapsulate(
  keySpec: string,
  publicDer: Uint8Array,
): { readonly secret: Uint8Array; readonly ciphertext: Uint8Array } {
  const { algorithm } = setOf(keySpec);
  const raw = publicDer.subarray(publicDer.length - (algorithm.lengths.publicKey ?? 0));
  const { cipherText: ciphertext, sharedSecret: secret } = algorithm.encapsulate(raw);
  return { secret, ciphertext };
}

/**
 * The secret. Throws InvalidCiphertextException for a ciphertext of another length; any other ends in some secret, as the
 * standard wants it.
 */
export function decapsulate(keySpec: string, seed: Uint8Array, ciphertext: Uint8Array): Uint8Array {
  const { algorithm } = setOf(keySpec);
  if (ciphertext.length !== algorithm.lengths.cipherText) throw invalidCiphertext();
  return algorithm.decapsulate(ciphertext, algorithm.keygen(seed).secretKey);
}
