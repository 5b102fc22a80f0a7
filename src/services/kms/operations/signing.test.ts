/** Signatures, MACs and shared secrets, checked against node's own cryptography. */
import type { KMS, KeySpec, SigningAlgorithmSpec } from "@aws-sdk/client-kms";
import { constants, createHash, createPublicKey, diffieHellman, generateKeyPairSync, verify } from "node:crypto";
import { ed25519ph } from "@noble/curves/ed25519.js";
import { ml_dsa44, ml_dsa65, ml_dsa87 } from "@noble/post-quantum/ml-dsa.js";
import { ml_kem1024, ml_kem512, ml_kem768 } from "@noble/post-quantum/ml-kem.js";
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

test("an Ed25519 key signs digests in the prehash form, and hashes them again", async () => {
  const KeyId = await newKey(kms, { KeySpec: "ECC_NIST_EDWARDS25519", KeyUsage: "SIGN_VERIFY" });
  const { PublicKey, SigningAlgorithms } = await kms.getPublicKey({ KeyId });
  expect(SigningAlgorithms).toEqual(["ED25519_SHA_512", "ED25519_PH_SHA_512"]);
  const digest = createHash("sha512").update(Message).digest();
  const how = { KeyId, Message: digest, SigningAlgorithm: "ED25519_PH_SHA_512", MessageType: "DIGEST" } as const;
  const { Signature = new Uint8Array() } = await kms.sign(how);
  expect(ed25519ph.verify(Signature, digest, (PublicKey ?? new Uint8Array()).subarray(-32))).toBe(true);
  expect((await kms.verify({ ...how, Signature })).SignatureValid).toBe(true);
  const other = createHash("sha512").update("another").digest();
  expect(await refusal(kms.verify({ ...how, Message: other, Signature }))).toMatchObject({
    code: "KMSInvalidSignatureException",
  });
  for (const wrong of [{ MessageType: "RAW" as const }, { Message: digest.subarray(1) }]) {
    expect(await refusal(kms.sign({ ...how, ...wrong }))).toMatchObject({ code: "ValidationException" });
  }
});

describe.each([
  ["ML_DSA_44", ml_dsa44, "2.16.840.1.101.3.4.3.17"],
  ["ML_DSA_65", ml_dsa65, "2.16.840.1.101.3.4.3.18"],
  ["ML_DSA_87", ml_dsa87, "2.16.840.1.101.3.4.3.19"],
] as const)("an %s key", (KeySpec, algorithm, oid) => {
  test("signs messages, and what represents them", async () => {
    const KeyId = await newKey(kms, { KeySpec, KeyUsage: "SIGN_VERIFY" });
    const { PublicKey = new Uint8Array(), SigningAlgorithms } = await kms.getPublicKey({ KeyId });
    expect(SigningAlgorithms).toEqual(["ML_DSA_SHAKE_256"]);
    const { KeyMetadata } = await kms.describeKey({ KeyId });
    expect(KeyMetadata).toMatchObject({ KeySpec, SigningAlgorithms });
    expect(KeyMetadata).not.toHaveProperty("CustomerMasterKeySpec");
    const last = Number(oid.split(".").at(-1)).toString(16);
    expect(Buffer.from(PublicKey).toString("hex", 4, 17)).toBe(`300b06096086480165030403${last}`);
    const raw = PublicKey.subarray(-(algorithm.lengths.publicKey ?? 0));
    const how = { KeyId, Message, SigningAlgorithm: "ML_DSA_SHAKE_256" } as const;
    const { Signature = new Uint8Array() } = await kms.sign(how);
    expect(algorithm.verify(Signature, Message, raw)).toBe(true);
    expect((await kms.verify({ ...how, Signature })).SignatureValid).toBe(true);
    const shake = (bytes: Uint8Array) => createHash("shake256", { outputLength: 64 }).update(bytes).digest();
    const representative = shake(Buffer.concat([shake(raw), Buffer.alloc(2), Message]));
    const external = { ...how, Message: representative, MessageType: "EXTERNAL_MU" } as const;
    expect((await kms.verify({ ...external, Signature })).SignatureValid).toBe(true);
    const bySum = await kms.sign(external);
    expect((await kms.verify({ ...how, Signature: bySum.Signature })).SignatureValid).toBe(true);
    for (const wrong of [Signature.subarray(1), Buffer.alloc(Signature.length)]) {
      expect(await refusal(kms.verify({ ...how, Signature: wrong }))).toMatchObject({
        code: "KMSInvalidSignatureException",
      });
    }
    for (const wrong of [{ MessageType: "DIGEST" as const }, { MessageType: "EXTERNAL_MU" as const }]) {
      expect(await refusal(kms.sign({ ...how, ...wrong }))).toMatchObject({ code: "ValidationException" });
    }
  });
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

test.each([
  ["ML_KEM_512", ml_kem512, 768],
  ["ML_KEM_768", ml_kem768, 1088],
  ["ML_KEM_1024", ml_kem1024, 1568],
] as const)("an %s key gives its owner the secret that others made for it", async (KeySpec, algorithm, length) => {
  const KeyId = await newKey(kms, { KeySpec, KeyUsage: "ENCAPSULATE_DECAPSULATE" });
  const { KeyMetadata } = await kms.describeKey({ KeyId });
  expect(KeyMetadata).toMatchObject({ KeyUsage: "ENCAPSULATE_DECAPSULATE", EncapsulationAlgorithms: ["ML_KEM"] });
  const { PublicKey = new Uint8Array() } = await kms.getPublicKey({ KeyId });
  const how = { KeyId, EncapsulationAlgorithm: "ML_KEM" } as const;
  const outside = algorithm.encapsulate(PublicKey.subarray(-(algorithm.lengths.publicKey ?? 0)));
  const opened = await kms.decapsulate({ ...how, SharedSecretCiphertextBlob: outside.cipherText });
  expect(Buffer.from(opened.SharedSecret ?? [])).toEqual(Buffer.from(outside.sharedSecret));
  const { SharedSecret, SharedSecretCiphertextBlob = new Uint8Array() } = await kms.encapsulate(how);
  expect(SharedSecretCiphertextBlob).toHaveLength(length);
  expect((await kms.decapsulate({ ...how, SharedSecretCiphertextBlob })).SharedSecret).toEqual(SharedSecret);
  // Bytes of the right length that nobody made end in a secret that nobody shares.
  const changed = await kms.decapsulate({ ...how, SharedSecretCiphertextBlob: Buffer.alloc(length) });
  expect(changed.SharedSecret).not.toEqual(SharedSecret);
  const short = kms.decapsulate({ ...how, SharedSecretCiphertextBlob: SharedSecretCiphertextBlob.subarray(1) });
  expect(await refusal(short)).toMatchObject({ code: "InvalidCiphertextException" });
  const signing = await newKey(kms, { KeySpec: "ML_DSA_44", KeyUsage: "SIGN_VERIFY" });
  expect(await refusal(kms.encapsulate({ ...how, KeyId: signing }))).toMatchObject({
    code: "InvalidKeyUsageException",
  });
  const outer = await newKey(kms);
  const pair = await kms.generateDataKeyPair({ KeyId: outer, KeyPairSpec: KeySpec });
  const seed = (pair.PrivateKeyPlaintext ?? new Uint8Array()).subarray(-64);
  const raw = (pair.PublicKey ?? new Uint8Array()).subarray(-(algorithm.lengths.publicKey ?? 0));
  expect(Buffer.from(algorithm.keygen(seed).publicKey)).toEqual(Buffer.from(raw));
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
