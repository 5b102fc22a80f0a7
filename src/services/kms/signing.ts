/** Signatures over messages and over digests that somebody else made, which node:crypto alone cannot sign. */
import {
  constants,
  createHash,
  createPublicKey,
  privateEncrypt,
  publicDecrypt,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
  type KeyObject,
} from "node:crypto";
import { p256, p384, p521 } from "@noble/curves/nist.js";
import { ed25519ph } from "@noble/curves/ed25519.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { validation } from "./errors.ts";

/** What is signed how. */
export interface Signing {
  /** `RSASSA_PSS_SHA_256` … */
  readonly algorithm: string;
  readonly keySpec: string;
  readonly isDigest: boolean;
}

const prehashed = "ED25519_PH_SHA_512";

const hashBytes: Readonly<Record<string, number>> = { sha256: 32, sha384: 48, sha512: 64 };

const hashOf = ({ algorithm }: Signing): string => `sha${algorithm.slice(-3)}`;

/** The digest of a message, or the digest that it is. Throws ValidationException for one of the wrong length. */
function digestOf(message: Uint8Array, signing: Signing): Buffer {
  const hash = hashOf(signing);
  if (!signing.isDigest) return createHash(hash).update(message).digest();
  if (message.length === hashBytes[hash]) return Buffer.from(message);
  throw validation(`Digest is invalid length for algorithm ${signing.algorithm}.`);
}

/** Signs; ECDSA signatures are DER (ANSI X9.62), as AWS gives them. */
export function signMessage(key: KeyObject, message: Uint8Array, signing: Signing): Uint8Array {
  const { algorithm } = signing;
  if (algorithm === prehashed) return ed25519ph.sign(digestTwice(message, signing), privateBytes(key));
  if (algorithm.startsWith("ED25519")) return sign(null, raw(message, signing), key);
  const digest = digestOf(message, signing);
  if (algorithm.startsWith("RSASSA_PKCS1")) {
    return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, digestInfo(digest));
  }
  if (algorithm.startsWith("RSASSA_PSS")) {
    const encoded = encodePss(digest, modulusBits(key), hashOf(signing));
    return privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encoded);
  }
  return curveOf(signing.keySpec).sign(digest, privateBytes(key), { prehash: false, format: "der", lowS: false });
}

/** Whether the signature is one of this key over the message. */
export function isSignature(
  publicDer: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  signing: Signing,
): boolean {
  const { algorithm } = signing;
  const key = createPublicKey({ key: Buffer.from(publicDer), format: "der", type: "spki" });
  if (algorithm === prehashed) return isPrehashed(key, digestTwice(message, signing), signature);
  if (algorithm.startsWith("ED25519")) return verify(null, raw(message, signing), key, signature);
  const digest = digestOf(message, signing);
  try {
    if (algorithm.startsWith("RSASSA_PKCS1")) {
      const opened = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
      return same(opened, digestInfo(digest));
    }
    if (algorithm.startsWith("RSASSA_PSS")) {
      const encoded = publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, signature);
      return isPss(encoded, digest, { bits: modulusBits(key), hash: hashOf(signing) });
    }
    const options = { prehash: false, format: "der", lowS: false } as const;
    return curveOf(signing.keySpec).verify(signature, digest, point(key), options);
  } catch {
    // Bytes that are no signature at all are told by a thrown error.
    return false;
  }
}

function raw(message: Uint8Array, { isDigest, algorithm }: Signing): Uint8Array {
  if (!isDigest) return message;
  throw validation(`MessageType DIGEST is not supported by algorithm ${algorithm}.`);
}

/** The scalar of an elliptic curve's key, or the seed of an Ed25519 key. */
function privateBytes(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: "jwk" }).d ?? "", "base64url");
}

/** KMS takes digests alone for the prehash form, and hashes them once more (KMS API reference, Sign, MessageType). */
function digestTwice(message: Uint8Array, signing: Signing): Uint8Array {
  if (signing.isDigest) return digestOf(message, signing);
  throw validation(`MessageType RAW is not supported by algorithm ${signing.algorithm}.`);
}

function isPrehashed(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  const point = Buffer.from(key.export({ format: "jwk" }).x ?? "", "base64url");
  try {
    return ed25519ph.verify(signature, message, point);
  } catch {
    // Bytes that are no signature at all are told by a thrown error.
    return false;
  }
}

function curveOf(spec: string) {
  switch (spec) {
    case "ECC_NIST_P256":
      return p256;
    case "ECC_NIST_P384":
      return p384;
    case "ECC_NIST_P521":
      return p521;
    default:
      return secp256k1;
  }
}

/** The uncompressed point of a public key. */
function point(key: KeyObject): Uint8Array {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return Buffer.concat([Buffer.from([4]), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
}

function modulusBits(key: KeyObject): number {
  return key.asymmetricKeyDetails?.modulusLength ?? 0;
}

/** RFC 8017, section 9.2: the hash's identifier before the digest. */
const digestPrefixes: Readonly<Record<number, string>> = {
  32: "3031300d060960864801650304020105000420",
  48: "3041300d060960864801650304020205000430",
  64: "3051300d060960864801650304020305000440",
};

function digestInfo(digest: Buffer): Buffer {
  return Buffer.concat([Buffer.from(digestPrefixes[digest.length] ?? "", "hex"), digest]);
}

function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** EMSA-PSS encoding (RFC 8017, section 9.1.1) with a salt as long as the hash, in as many bytes as the modulus. */
function encodePss(digest: Buffer, bits: number, hash: string, salt: Buffer = randomBytes(digest.length)): Buffer {
  const length = Math.ceil(bits / 8);
  const hashed = createHash(hash).update(Buffer.alloc(8)).update(digest).update(salt).digest();
  const block = Buffer.alloc(length - hashed.length - 1);
  block[block.length - salt.length - 1] = 1;
  salt.copy(block, block.length - salt.length);
  const masked = xor(block, mask(hashed, block.length, hash));
  // The encoding has one bit less than the modulus, whose length is a multiple of eight.
  masked[0] = (masked[0] ?? 0) & 0x7f;
  return Buffer.concat([masked, hashed, Buffer.from([0xbc])]);
}

/** EMSA-PSS verification (section 9.1.2): the salt is unmasked, and the encoding made with it must be the same. */
function isPss(encoded: Buffer, digest: Buffer, how: { readonly bits: number; readonly hash: string }): boolean {
  const hashed = encoded.subarray(encoded.length - digest.length - 1, encoded.length - 1);
  const masked = encoded.subarray(0, encoded.length - digest.length - 1);
  const block = xor(masked, mask(hashed, masked.length, how.hash));
  const salt = block.subarray(block.length - digest.length);
  return same(encoded, encodePss(digest, how.bits, how.hash, Buffer.from(salt)));
}

/** MGF1 (RFC 8017, appendix B.2.1). */
function mask(seed: Buffer, length: number, hash: string): Buffer {
  const pieces: Buffer[] = [];
  for (let size = 0, counter = 0; size < length; counter++) {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const piece = createHash(hash).update(seed).update(count).digest();
    pieces.push(piece);
    size += piece.length;
  }
  return Buffer.concat(pieces).subarray(0, length);
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, index) => byte ^ (b[index] ?? 0)));
}
