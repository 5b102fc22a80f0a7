/** Signatures, MACs and shared secrets, checked against node's own cryptography. */
import type { KMS, KeySpec, SigningAlgorithmSpec } from "@aws-sdk/client-kms";
import { constants, createHash, createPublicKey, diffieHellman, generateKeyPairSync, verify } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newKey, openKmsRegion, refusal, type KmsRegion } from "../../../../test/support/kms-region.ts";

const Message = Buffer.from("the message");
let opened: KmsRegion;
let kms: KMS;

beforeAll(async () => {
  opened = await openKmsRegion();
  kms = opened.kms;
});
afterAll(() => opened.close());

const asymmetric: [KeySpec, SigningAlgorithmSpec[]][] = [
  [
    "RSA_2048",
    [
      "RSASSA_PKCS1_V1_5_SHA_256",
      "RSASSA_PKCS1_V1_5_SHA_384",
      "RSASSA_PKCS1_V1_5_SHA_512",
      "RSASSA_PSS_SHA_256",
      "RSASSA_PSS_SHA_384",
      "RSASSA_PSS_SHA_512",
    ],
  ],
  ["ECC_NIST_P256", ["ECDSA_SHA_256"]],
  ["ECC_NIST_P384", ["ECDSA_SHA_384"]],
  ["ECC_NIST_P521", ["ECDSA_SHA_512"]],
  ["ECC_SECG_P256K1", ["ECDSA_SHA_256"]],
];

/** Whether node, given the public key, takes the signature. */
function isGood(publicDer: Uint8Array, signature: Uint8Array, algorithm: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicDer), format: "der", type: "spki" });
  const hash = `sha${algorithm.slice(-3)}`;
  if (!algorithm.startsWith("RSASSA_PSS")) return verify(hash, Message, key, signature);
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return verify(hash, Message, { key, ...padding }, signature);
}

describe.each(asymmetric)("a %s key", (KeySpec, signingAlgorithms) => {
  let KeyId: string;
  let publicKey: Uint8Array;
  beforeAll(async () => {
    KeyId = await newKey(kms, { KeySpec, KeyUsage: "SIGN_VERIFY" });
    const answer = await kms.getPublicKey({ KeyId });
    expect(answer).toMatchObject({ KeySpec, KeyUsage: "SIGN_VERIFY", SigningAlgorithms: signingAlgorithms });
    publicKey = answer.PublicKey ?? new Uint8Array();
  });

  test.each(signingAlgorithms)("signs messages and digests by %s", async (SigningAlgorithm) => {
    const digest = createHash(`sha${SigningAlgorithm.slice(-3)}`)
      .update(Message)
      .digest();
    for (const stated of [
      { Message, MessageType: "RAW" } as const,
      { Message: digest, MessageType: "DIGEST" } as const,
    ]) {
      const { Signature = new Uint8Array() } = await kms.sign({ KeyId, SigningAlgorithm, ...stated });
      expect(isGood(publicKey, Signature, SigningAlgorithm)).toBe(true);
      expect(await kms.verify({ KeyId, SigningAlgorithm, Message, Signature })).toMatchObject({ SignatureValid: true });
      const asDigest = { Message: digest, MessageType: "DIGEST" } as const;
      expect((await kms.verify({ KeyId, SigningAlgorithm, ...asDigest, Signature })).SignatureValid).toBe(true);
      const other = kms.verify({ KeyId, SigningAlgorithm, Message: Buffer.from("another"), Signature });
      expect(await refusal(other)).toMatchObject({ code: "KMSInvalidSignatureException", status: 400 });
    }
    const short = kms.sign({ KeyId, SigningAlgorithm, Message: Buffer.alloc(20), MessageType: "DIGEST" });
    expect(await refusal(short)).toMatchObject({
      code: "ValidationException",
      message: `Digest is invalid length for algorithm ${SigningAlgorithm}.`,
    });
    const nonsense = kms.verify({ KeyId, SigningAlgorithm, Message, Signature: Buffer.from("no signature") });
    expect(await refusal(nonsense)).toMatchObject({ code: "KMSInvalidSignatureException" });
  });

  test("refuses an algorithm of other keys", async () => {
    const SigningAlgorithm = KeySpec === "RSA_2048" ? "ECDSA_SHA_256" : "RSASSA_PSS_SHA_256";
    expect(await refusal(kms.sign({ KeyId, Message, SigningAlgorithm }))).toMatchObject({
      code: "InvalidKeyUsageException",
      message: `Algorithm ${SigningAlgorithm} is incompatible with key spec ${KeySpec}.`,
    });
  });
});

test("an Ed25519 key signs messages", async () => {
  const KeyId = await newKey(kms, { KeySpec: "ECC_NIST_EDWARDS25519", KeyUsage: "SIGN_VERIFY" });
  const how = { KeyId, Message, SigningAlgorithm: "ED25519_SHA_512" } as const;
  const { Signature } = await kms.sign(how);
  expect((await kms.verify({ ...how, Signature })).SignatureValid).toBe(true);
  expect(await refusal(kms.sign({ ...how, MessageType: "DIGEST" }))).toMatchObject({ code: "ValidationException" });
});

describe("HMAC keys", () => {
  test.each(["224", "256", "384", "512"] as const)("of %s bits make and check codes", async (bits) => {
    const KeyId = await newKey(kms, { KeySpec: `HMAC_${bits}`, KeyUsage: "GENERATE_VERIFY_MAC" });
    const how = { KeyId, MacAlgorithm: `HMAC_SHA_${bits}`, Message } as const;
    const { Mac } = await kms.generateMac(how);
    expect(Mac?.length).toBe(Number(bits) / 8);
    expect(await kms.verifyMac({ ...how, Mac })).toMatchObject({ MacValid: true });
    expect(await refusal(kms.verifyMac({ ...how, Mac, Message: Buffer.from("x") }))).toMatchObject({
      code: "KMSInvalidMacException",
    });
    const MacAlgorithm = bits === "256" ? "HMAC_SHA_512" : "HMAC_SHA_256";
    expect(await refusal(kms.generateMac({ ...how, MacAlgorithm }))).toMatchObject({
      code: "InvalidKeyUsageException",
      message: `Algorithm ${MacAlgorithm} is incompatible with key spec HMAC_${bits}.`,
    });
  });
});

test("two parties derive the same secret", async () => {
  const KeyId = await newKey(kms, { KeySpec: "ECC_NIST_P256", KeyUsage: "KEY_AGREEMENT" });
  const mine = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const PublicKey = mine.publicKey.export({ format: "der", type: "spki" });
  const { SharedSecret } = await kms.deriveSharedSecret({ KeyId, KeyAgreementAlgorithm: "ECDH", PublicKey });
  const { PublicKey: theirs = new Uint8Array() } = await kms.getPublicKey({ KeyId });
  const publicKey = createPublicKey({ key: Buffer.from(theirs), format: "der", type: "spki" });
  expect(Buffer.from(SharedSecret ?? [])).toEqual(diffieHellman({ privateKey: mine.privateKey, publicKey }));
  const elsewhere = generateKeyPairSync("ec", { namedCurve: "secp384r1" });
  const wrong = elsewhere.publicKey.export({ format: "der", type: "spki" });
  expect(
    await refusal(kms.deriveSharedSecret({ KeyId, KeyAgreementAlgorithm: "ECDH", PublicKey: wrong })),
  ).toMatchObject({ code: "InvalidKeyUsageException" });
});
