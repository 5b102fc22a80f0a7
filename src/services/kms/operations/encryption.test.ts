/** What symmetric and RSA keys encrypt, and what comes back. */
import type { KMS } from "@aws-sdk/client-kms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newKey, openKmsRegion, refusal, type KmsRegion } from "../../../../test/support/kms-region.ts";

const text = Buffer.from("attack at dawn");
const account = "000000000000";
let opened: KmsRegion;
let kms: KMS;
let KeyId: string;

beforeAll(async () => {
  opened = await openKmsRegion();
  kms = opened.kms;
  KeyId = await newKey(kms);
});
afterAll(() => opened.close());

async function encrypted(EncryptionContext?: Record<string, string>): Promise<Uint8Array> {
  const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext: text, EncryptionContext });
  return CiphertextBlob ?? new Uint8Array();
}

describe("a symmetric key", () => {
  test("decrypts what it encrypted, found by the ciphertext alone", async () => {
    const made = await kms.encrypt({ KeyId, Plaintext: text });
    const arn = `arn:aws:kms:us-east-1:${account}:key/${KeyId}`;
    expect(made).toMatchObject({ KeyId: arn, EncryptionAlgorithm: "SYMMETRIC_DEFAULT" });
    const back = await kms.decrypt({ CiphertextBlob: made.CiphertextBlob });
    expect(Buffer.from(back.Plaintext ?? []).toString()).toBe("attack at dawn");
    expect(back).toMatchObject({ KeyId: arn, KeyMaterialId: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test("wants the same encryption context, in any order", async () => {
    const blob = await encrypted({ tenant: "a", purpose: "b" });
    const back = await kms.decrypt({ CiphertextBlob: blob, EncryptionContext: { purpose: "b", tenant: "a" } });
    expect(Buffer.from(back.Plaintext ?? [])).toEqual(text);
    for (const EncryptionContext of [undefined, { tenant: "a" }, { tenant: "a", purpose: "c" }]) {
      expect(await refusal(kms.decrypt({ CiphertextBlob: blob, EncryptionContext }))).toMatchObject({
        code: "InvalidCiphertextException",
        status: 400,
      });
    }
  });

  test("does not decrypt changed bytes, another key's ciphertext, or what never was one", async () => {
    const blob = Buffer.from(await encrypted());
    const changed = Buffer.from(blob);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(await refusal(kms.decrypt({ CiphertextBlob: changed }))).toMatchObject({
      code: "InvalidCiphertextException",
    });
    const other = await newKey(kms);
    expect(await refusal(kms.decrypt({ CiphertextBlob: blob, KeyId: other }))).toMatchObject({
      code: "IncorrectKeyException",
      message: "The key ID in the request does not identify a CMK that can perform this operation.",
    });
    for (const bytes of ["x", "not a ciphertext at all, but long enough to have a header"]) {
      const nonsense = kms.decrypt({ CiphertextBlob: Buffer.from(bytes) });
      expect(await refusal(nonsense)).toMatchObject({ code: "InvalidCiphertextException" });
    }
  });

  test("takes 4,096 bytes and no more", async () => {
    await kms.encrypt({ KeyId, Plaintext: Buffer.alloc(4_096) });
    expect(await refusal(kms.encrypt({ KeyId, Plaintext: Buffer.alloc(4_097) }))).toEqual({
      code: "ValidationException",
      status: 400,
      message:
        "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096",
    });
  });

  test("changes ciphertexts into another key's without showing the plaintext", async () => {
    const destination = await newKey(kms);
    const moved = await kms.reEncrypt({
      CiphertextBlob: await encrypted({ a: "1" }),
      SourceEncryptionContext: { a: "1" },
      DestinationKeyId: destination,
      DestinationEncryptionContext: { b: "2" },
    });
    expect(moved.KeyId).toContain(destination);
    expect(moved.SourceKeyId).toContain(KeyId);
    const back = await kms.decrypt({ CiphertextBlob: moved.CiphertextBlob, EncryptionContext: { b: "2" } });
    expect(Buffer.from(back.Plaintext ?? [])).toEqual(text);
  });

  test("says with DryRun what would happen, and does nothing", async () => {
    expect(await refusal(kms.encrypt({ KeyId, Plaintext: text, DryRun: true }))).toMatchObject({
      code: "DryRunOperationException",
    });
  });

  test("is asked about permissions alone by a dry run without a ciphertext", async () => {
    const key = await newKey(kms);
    const DryRunModifiers = ["IGNORE_CIPHERTEXT" as const];
    const dry = { KeyId: key, DryRun: true, DryRunModifiers };
    expect(await refusal(kms.decrypt(dry))).toMatchObject({ code: "DryRunOperationException" });
    const both = { SourceKeyId: key, DestinationKeyId: key, DryRun: true, DryRunModifiers };
    expect(await refusal(kms.reEncrypt(both))).toMatchObject({ code: "DryRunOperationException" });
    expect(await refusal(kms.decrypt({ ...dry, DryRun: false }))).toMatchObject({ code: "ValidationException" });
    expect(await refusal(kms.decrypt({ DryRun: true, DryRunModifiers }))).toMatchObject({
      code: "ValidationException",
    });
    await kms.disableKey({ KeyId: key });
    expect(await refusal(kms.decrypt(dry))).toMatchObject({ code: "DisabledException" });
  });
});

describe("data keys", () => {
  test("come in the clear and encrypted, and without the clear form", async () => {
    const made = await kms.generateDataKey({ KeyId, KeySpec: "AES_256" });
    expect(made.Plaintext?.length).toBe(32);
    const back = await kms.decrypt({ CiphertextBlob: made.CiphertextBlob });
    expect(back.Plaintext).toEqual(made.Plaintext);
    const hidden = await kms.generateDataKeyWithoutPlaintext({ KeyId, NumberOfBytes: 1_024 });
    expect(hidden).not.toHaveProperty("Plaintext");
    expect((await kms.decrypt({ CiphertextBlob: hidden.CiphertextBlob })).Plaintext?.length).toBe(1_024);
  });

  test("have a length, stated once", async () => {
    const wrong = [{}, { KeySpec: "AES_128", NumberOfBytes: 16 } as const];
    for (const stated of wrong) {
      expect(await refusal(kms.generateDataKey({ KeyId, ...stated }))).toMatchObject({
        code: "ValidationException",
        message: "Please specify either number of bytes or key spec.",
      });
    }
  });

  test("come in pairs, too", async () => {
    const pair = await kms.generateDataKeyPair({ KeyId, KeyPairSpec: "ECC_NIST_P256" });
    const back = await kms.decrypt({ CiphertextBlob: pair.PrivateKeyCiphertextBlob });
    expect(back.Plaintext).toEqual(pair.PrivateKeyPlaintext);
    const hidden = await kms.generateDataKeyPairWithoutPlaintext({ KeyId, KeyPairSpec: "RSA_2048" });
    expect(hidden).not.toHaveProperty("PrivateKeyPlaintext");
    expect(hidden.PublicKey?.length).toBe(294);
  });

  test("are not random bytes, which need no key", async () => {
    expect((await kms.generateRandom({ NumberOfBytes: 44 })).Plaintext?.length).toBe(44);
    expect(await refusal(kms.generateRandom({}))).toMatchObject({ message: "NumberOfBytes is required." });
    expect(await refusal(kms.generateRandom({ NumberOfBytes: 1_025 }))).toMatchObject({
      message:
        "1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
    });
  });
});

describe("an RSA key", () => {
  test.each(["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"] as const)("encrypts by %s", async (algorithm) => {
    const rsa = await newKey(kms, { KeySpec: "RSA_2048", KeyUsage: "ENCRYPT_DECRYPT" });
    const how = { KeyId: rsa, EncryptionAlgorithm: algorithm };
    const { CiphertextBlob } = await kms.encrypt({ ...how, Plaintext: text });
    expect(Buffer.from((await kms.decrypt({ ...how, CiphertextBlob })).Plaintext ?? [])).toEqual(text);
    const room = algorithm === "RSAES_OAEP_SHA_1" ? 214 : 190;
    await kms.encrypt({ ...how, Plaintext: Buffer.alloc(room) });
    expect(await refusal(kms.encrypt({ ...how, Plaintext: Buffer.alloc(room + 1) }))).toMatchObject({
      message: `Algorithm ${algorithm} and key spec RSA_2048 cannot encrypt data larger than ${room} bytes.`,
    });
  });
});

describe("a key that cannot be used", () => {
  test("is told by its state", async () => {
    const key = await newKey(kms);
    const arn = `arn:aws:kms:us-east-1:${account}:key/${key}`;
    const { CiphertextBlob } = await kms.encrypt({ KeyId: key, Plaintext: text });
    await kms.disableKey({ KeyId: key });
    expect(await refusal(kms.decrypt({ CiphertextBlob }))).toEqual({
      code: "DisabledException",
      status: 400,
      message: `${arn} is disabled.`,
    });
    await kms.scheduleKeyDeletion({ KeyId: key });
    expect(await refusal(kms.decrypt({ CiphertextBlob }))).toEqual({
      code: "KMSInvalidStateException",
      status: 400,
      message: `${arn} is pending deletion.`,
    });
  });

  test("is told by its use", async () => {
    const hmac = await newKey(kms, { KeySpec: "HMAC_256", KeyUsage: "GENERATE_VERIFY_MAC" });
    expect(await refusal(kms.encrypt({ KeyId: hmac, Plaintext: text }))).toMatchObject({
      code: "InvalidKeyUsageException",
      message: `arn:aws:kms:us-east-1:${account}:key/${hmac} key usage is GENERATE_VERIFY_MAC which is not valid for Encrypt.`,
    });
  });
});
