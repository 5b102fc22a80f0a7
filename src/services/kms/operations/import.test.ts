/** Keys whose material somebody else made. */
import type { AlgorithmSpec, KMS } from "@aws-sdk/client-kms";
import {
  constants,
  createCipheriv,
  createPublicKey,
  generateKeyPairSync,
  publicEncrypt,
  randomBytes,
} from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newKey, openKmsRegion, refusal, type KmsRegion } from "../../../../test/support/kms-region.ts";

const dayMilliseconds = 86_400_000;
const forGood = { ExpirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE" } as const;
let opened: KmsRegion;
let kms: KMS;

beforeAll(async () => {
  opened = await openKmsRegion();
  kms = opened.kms;
});
afterAll(() => opened.close());

/** Wraps material the way a client does. */
async function wrapped(KeyId: string, material: Buffer, algorithm: AlgorithmSpec = "RSAES_OAEP_SHA_256") {
  const asked = { KeyId, WrappingAlgorithm: algorithm, WrappingKeySpec: "RSA_2048" } as const;
  const { PublicKey = new Uint8Array(), ImportToken } = await kms.getParametersForImport(asked);
  const key = createPublicKey({ key: Buffer.from(PublicKey), format: "der", type: "spki" });
  const oaepHash = algorithm.endsWith("SHA_1") ? "sha1" : "sha256";
  const seal = (bytes: Buffer) => publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash }, bytes);
  if (algorithm.startsWith("RSAES")) return { KeyId, ImportToken, EncryptedKeyMaterial: seal(material) };
  const inner = randomBytes(32);
  const cipher = createCipheriv("id-aes256-wrap-pad", inner, Buffer.from("a65959a6", "hex"));
  return {
    KeyId,
    ImportToken,
    EncryptedKeyMaterial: Buffer.concat([seal(inner), cipher.update(material), cipher.final()]),
  };
}

test.each(["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "RSA_AES_KEY_WRAP_SHA_256"] as const)(
  "material wrapped by %s makes a key usable, and its deletion takes that away",
  async (algorithm) => {
    const KeyId = await newKey(kms, { Origin: "EXTERNAL" });
    const Plaintext = Buffer.from("x");
    const arn = `arn:aws:kms:us-east-1:000000000000:key/${KeyId}`;
    expect((await kms.describeKey({ KeyId })).KeyMetadata).toMatchObject({ KeyState: "PendingImport", Enabled: false });
    expect(await refusal(kms.encrypt({ KeyId, Plaintext }))).toEqual({
      code: "KMSInvalidStateException",
      status: 400,
      message: `${arn} is pending import.`,
    });
    const material = randomBytes(32);
    await kms.importKeyMaterial({ ...(await wrapped(KeyId, material, algorithm)), ...forGood });
    expect((await kms.describeKey({ KeyId })).KeyMetadata).toMatchObject({ KeyState: "Enabled", ...forGood });
    const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext });
    await kms.deleteImportedKeyMaterial({ KeyId });
    expect(await refusal(kms.decrypt({ CiphertextBlob }))).toMatchObject({ code: "KMSInvalidStateException" });
    const another = { ...(await wrapped(KeyId, randomBytes(32), algorithm)), ...forGood };
    expect(await refusal(kms.importKeyMaterial(another))).toMatchObject({ code: "IncorrectKeyMaterialException" });
    await kms.importKeyMaterial({ ...(await wrapped(KeyId, material, algorithm)), ...forGood });
    expect(Buffer.from((await kms.decrypt({ CiphertextBlob })).Plaintext ?? [])).toEqual(Plaintext);
  },
);

test("material expires on its day", async () => {
  const KeyId = await newKey(kms, { Origin: "EXTERNAL" });
  const asked = await wrapped(KeyId, randomBytes(32));
  expect(await refusal(kms.importKeyMaterial(asked))).toMatchObject({
    code: "ValidationException",
    message: "A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES",
  });
  await kms.importKeyMaterial({ ...asked, ValidTo: new Date(opened.region.clock.now() + dayMilliseconds) });
  await opened.region.clock.advance(dayMilliseconds);
  await opened.region.runJob("kms.expire-materials");
  expect((await kms.describeKey({ KeyId })).KeyMetadata?.KeyState).toBe("PendingImport");
});

test("new material waits for a rotation on demand", async () => {
  const KeyId = await newKey(kms, { Origin: "EXTERNAL" });
  await kms.importKeyMaterial({ ...(await wrapped(KeyId, randomBytes(32))), ...forGood });
  const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext: Buffer.from("old") });
  const fresh = { ...(await wrapped(KeyId, randomBytes(32))), ...forGood, ImportType: "NEW_KEY_MATERIAL" } as const;
  const { KeyMaterialId } = await kms.importKeyMaterial(fresh);
  const states = async () =>
    (await kms.listKeyRotations({ KeyId, IncludeKeyMaterial: "ALL_KEY_MATERIAL" })).Rotations?.map(
      (each) => each.KeyMaterialState,
    );
  expect(await states()).toEqual(["CURRENT", "PENDING_ROTATION"]);
  const third = { ...(await wrapped(KeyId, randomBytes(32))), ...forGood, ImportType: "NEW_KEY_MATERIAL" } as const;
  const refused = await refusal(kms.importKeyMaterial(third));
  expect(refused.code).toBe("KMSInvalidStateException");
  expect(refused.message).toMatch(
    /^New key material \(id: [0-9a-f]{64}\) cannot be imported into KMS key arn:aws:kms:/,
  );
  expect(refused.message).toContain(`, because another key material (id: ${KeyMaterialId}) is pending rotation.`);
  await kms.rotateKeyOnDemand({ KeyId });
  expect((await refusal(kms.rotateKeyOnDemand({ KeyId }))).message).toMatch(
    /^No available key material pending rotation for the key: arn:aws:kms:.*\.$/,
  );
  expect(await states()).toEqual(["NON_CURRENT", "CURRENT"]);
  expect((await kms.describeKey({ KeyId })).KeyMetadata?.CurrentKeyMaterialId).toBe(KeyMaterialId);
  expect(Buffer.from((await kms.decrypt({ CiphertextBlob })).Plaintext ?? []).toString()).toBe("old");
});

test("a private key can be imported, of its curve alone", async () => {
  const KeyId = await newKey(kms, { Origin: "EXTERNAL", KeySpec: "ECC_NIST_P256", KeyUsage: "SIGN_VERIFY" });
  const pkcs8 = (namedCurve: string) =>
    generateKeyPairSync("ec", { namedCurve }).privateKey.export({ format: "der", type: "pkcs8" });
  const wrong = { ...(await wrapped(KeyId, pkcs8("secp384r1"), "RSA_AES_KEY_WRAP_SHA_256")), ...forGood };
  expect(await refusal(kms.importKeyMaterial(wrong))).toMatchObject({ code: "IncorrectKeyMaterialException" });
  await kms.importKeyMaterial({ ...(await wrapped(KeyId, pkcs8("prime256v1"))), ...forGood });
  const how = { KeyId, Message: Buffer.from("x"), SigningAlgorithm: "ECDSA_SHA_256" } as const;
  const { Signature } = await kms.sign(how);
  expect((await kms.verify({ ...how, Signature })).SignatureValid).toBe(true);
});

test("a token is for its key, and for a day", async () => {
  const [one, two] = [await newKey(kms, { Origin: "EXTERNAL" }), await newKey(kms, { Origin: "EXTERNAL" })];
  const asked = { ...(await wrapped(one, randomBytes(32))), ...forGood };
  expect(await refusal(kms.importKeyMaterial({ ...asked, KeyId: two }))).toMatchObject({
    code: "InvalidImportTokenException",
  });
  expect(await refusal(kms.importKeyMaterial({ ...asked, ImportToken: Buffer.from("x") }))).toMatchObject({
    code: "InvalidImportTokenException",
  });
  await opened.region.clock.advance(dayMilliseconds + 1);
  expect(await refusal(kms.importKeyMaterial(asked))).toMatchObject({ code: "ExpiredImportTokenException" });
  const own = await newKey(kms);
  const parameters = { KeyId: own, WrappingAlgorithm: "RSAES_OAEP_SHA_256", WrappingKeySpec: "RSA_2048" } as const;
  expect(await refusal(kms.getParametersForImport(parameters))).toMatchObject({
    code: "UnsupportedOperationException",
  });
});
