/** What keys there are: each spec's uses, algorithms, and how its material is made (KMS guide, "Key spec reference"). */
import { generateKeyPair, randomBytes, type KeyPairKeyObjectResult } from "node:crypto";
import { promisify } from "node:util";
import { unsupported, validation } from "./errors.ts";
import { newMlDsaKey } from "./ml-dsa.ts";
import { newMlKemKey } from "./ml-kem.ts";

const generate = promisify(generateKeyPair);

/** One spec. */
export interface KeySpec {
  readonly family: "symmetric" | "rsa" | "ecc" | "ed25519" | "ml-dsa" | "ml-kem" | "hmac";
  readonly usages: readonly string[];
  readonly signing: readonly string[];
  readonly encryption: readonly string[];
  readonly mac: readonly string[];
  /** Bytes of a symmetric or HMAC key, bits of an RSA modulus. */
  readonly size: number;
  /** OpenSSL's name of the curve. */
  readonly curve?: string;
}

const none: readonly string[] = [];
const oaep = ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"];
const rsaSigning = ["PKCS1_V1_5", "PSS"].flatMap((padding) =>
  [256, 384, 512].map((bits) => `RSASSA_${padding}_SHA_${bits}`),
);

const rsa = (size: number): KeySpec => ({
  family: "rsa",
  usages: ["ENCRYPT_DECRYPT", "SIGN_VERIFY"],
  signing: rsaSigning,
  encryption: oaep,
  mac: none,
  size,
});

const ecc = (curve: string, bits: number, agrees = true): KeySpec => ({
  family: "ecc",
  usages: agrees ? ["SIGN_VERIFY", "KEY_AGREEMENT"] : ["SIGN_VERIFY"],
  signing: [`ECDSA_SHA_${bits}`],
  encryption: none,
  mac: none,
  size: 0,
  curve,
});

const hmac = (bits: number, size: number): KeySpec => ({
  family: "hmac",
  usages: ["GENERATE_VERIFY_MAC"],
  signing: none,
  encryption: none,
  mac: [`HMAC_SHA_${bits}`],
  size,
});

const mlDsa: KeySpec = {
  family: "ml-dsa",
  usages: ["SIGN_VERIFY"],
  signing: ["ML_DSA_SHAKE_256"],
  encryption: none,
  mac: none,
  size: 0,
};

const mlKem: KeySpec = {
  family: "ml-kem",
  usages: ["ENCAPSULATE_DECAPSULATE"],
  signing: none,
  encryption: none,
  mac: none,
  size: 0,
};

const specs: Readonly<Record<string, KeySpec>> = {
  SYMMETRIC_DEFAULT: {
    family: "symmetric",
    usages: ["ENCRYPT_DECRYPT"],
    signing: none,
    encryption: ["SYMMETRIC_DEFAULT"],
    mac: none,
    size: 32,
  },
  RSA_2048: rsa(2048),
  RSA_3072: rsa(3072),
  RSA_4096: rsa(4096),
  ECC_NIST_P256: ecc("prime256v1", 256),
  ECC_NIST_P384: ecc("secp384r1", 384),
  ECC_NIST_P521: ecc("secp521r1", 512),
  ECC_SECG_P256K1: ecc("secp256k1", 256, false),
  ECC_NIST_EDWARDS25519: {
    family: "ed25519",
    usages: ["SIGN_VERIFY"],
    signing: ["ED25519_SHA_512", "ED25519_PH_SHA_512"],
    encryption: none,
    mac: none,
    size: 0,
  },
  ML_DSA_44: mlDsa,
  ML_DSA_65: mlDsa,
  ML_DSA_87: mlDsa,
  ML_KEM_512: mlKem,
  ML_KEM_768: mlKem,
  ML_KEM_1024: mlKem,
  HMAC_224: hmac(224, 28),
  HMAC_256: hmac(256, 32),
  HMAC_384: hmac(384, 48),
  HMAC_512: hmac(512, 64),
};

/** The spec. Throws UnsupportedOperationException for what is not there: SM2. */
export function requireSpec(name: string): KeySpec {
  const spec = specs[name];
  if (spec) return spec;
  throw unsupported(`KeySpec ${name} is not supported in this Region.`);
}

/** The use of a new key. Throws in AWS's words for what is missing or does not fit. */
export function usageOf(specName: string, stated: string | undefined): string {
  const spec = requireSpec(specName);
  if (stated === undefined) {
    if (spec.family === "symmetric") return "ENCRYPT_DECRYPT";
    throw validation("You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.");
  }
  if (spec.usages.includes(stated)) return stated;
  throw validation(`KeyUsage ${stated} is not compatible with KeySpec ${specName}`);
}

/** Material of a key: secret bytes (PKCS #8 for a private key), and the public key where there is one. */
export interface NewMaterial {
  readonly secret: Uint8Array;
  readonly publicKey?: Uint8Array;
}

/** Makes material for a spec; RSA takes its time, on another thread. */
export async function newMaterial(specName: string): Promise<NewMaterial> {
  const spec = requireSpec(specName);
  switch (spec.family) {
    case "symmetric":
    case "hmac":
      return { secret: randomBytes(spec.size) };
    case "rsa":
      return asMaterial(await generate("rsa", { modulusLength: spec.size }));
    case "ecc":
      return asMaterial(await generate("ec", { namedCurve: spec.curve ?? "" }));
    case "ed25519":
      return asMaterial(await generate("ed25519"));
    case "ml-dsa":
      return newMlDsaKey(specName);
    case "ml-kem":
      return newMlKemKey(specName);
  }
}

function asMaterial({ privateKey, publicKey }: KeyPairKeyObjectResult): NewMaterial {
  return {
    secret: privateKey.export({ type: "pkcs8", format: "der" }),
    publicKey: publicKey.export({ type: "spki", format: "der" }),
  };
}
