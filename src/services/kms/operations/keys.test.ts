/** Keys and their settings: what is made, shown, named, switched, tagged and taken away. */
import type { CreateKeyCommandInput, KMS } from "@aws-sdk/client-kms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newKey, openKmsRegion, refusal, type KmsRegion } from "../../../../test/support/kms-region.ts";

const account = "000000000000";
const dayMilliseconds = 86_400_000;
let opened: KmsRegion;
let kms: KMS;
const arnOf = (keyId: string, region = "us-east-1"): string => `arn:aws:kms:${region}:${account}:key/${keyId}`;

const tagged = (...keys: string[]): CreateKeyCommandInput => ({
  Tags: keys.map((TagKey) => ({ TagKey, TagValue: "" })),
});

beforeAll(async () => {
  opened = await openKmsRegion();
  kms = opened.kms;
});
afterAll(() => opened.close());

describe("a new key", () => {
  test("is described as AWS describes it", async () => {
    const { KeyMetadata } = await kms.createKey({ Description: "mine", Tags: [{ TagKey: "a", TagValue: "1" }] });
    const KeyId = KeyMetadata?.KeyId ?? "";
    expect(KeyMetadata).toEqual({
      AWSAccountId: account,
      KeyId,
      Arn: arnOf(KeyId),
      CreationDate: expect.any(Date),
      Enabled: true,
      Description: "mine",
      KeyUsage: "ENCRYPT_DECRYPT",
      KeyState: "Enabled",
      Origin: "AWS_KMS",
      KeyManager: "CUSTOMER",
      CustomerMasterKeySpec: "SYMMETRIC_DEFAULT",
      KeySpec: "SYMMETRIC_DEFAULT",
      EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"],
      MultiRegion: false,
      CurrentKeyMaterialId: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await kms.describeKey({ KeyId: arnOf(KeyId) })).KeyMetadata).toEqual(KeyMetadata);
    expect((await kms.listResourceTags({ KeyId })).Tags).toEqual([{ TagKey: "a", TagValue: "1" }]);
  });

  const wrong: [string, CreateKeyCommandInput, string, string][] = [
    [
      "no use for what is not symmetric",
      { KeySpec: "HMAC_256" },
      "ValidationException",
      "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.",
    ],
    [
      "a use that does not fit",
      { KeySpec: "HMAC_224", KeyUsage: "ENCRYPT_DECRYPT" },
      "ValidationException",
      "KeyUsage ENCRYPT_DECRYPT is not compatible with KeySpec HMAC_224",
    ],
    [
      "SM2, which only regions in China have",
      { KeySpec: "SM2", KeyUsage: "SIGN_VERIFY" },
      "UnsupportedOperationException",
      "KeySpec SM2 is not supported in this Region.",
    ],
    [
      "a custom key store",
      { CustomKeyStoreId: "cks-1", Origin: "AWS_CLOUDHSM" },
      "UnsupportedOperationException",
      "Custom key stores are not supported in this Region.",
    ],
    [
      "a policy that locks its maker out",
      { Policy: '{"Version":"2012-10-17","Statement":[]}' },
      "MalformedPolicyDocumentException",
      "",
    ],
    ["a tag of AWS's", tagged("aws:x"), "TagException", "Tags beginning with aws: are reserved"],
    ["a tag of AWS's in capitals", tagged("AWS:x"), "TagException", "Tags beginning with aws: are reserved"],
    ["more tags than 50", tagged(...Array.from({ length: 51 }, (_, i) => `k${i}`)), "TagException", "Too many tags"],
    [
      "a tag's key that is too long",
      tagged("x".repeat(129)),
      "ValidationException",
      `1 validation error detected: Value '${"x".repeat(129)}' at 'tags.1.member.tagKey' failed to satisfy constraint: ` +
        "Member must have length less than or equal to 128",
    ],
  ];
  test.each(wrong)("is refused with %s", async (_what, input, code, message) => {
    const refused = await refusal(kms.createKey(input));
    expect(refused).toMatchObject({ code, status: 400 });
    if (message !== "") expect(refused.message).toBe(message);
  });
});

describe("what names no key", () => {
  test.each([
    ["fake-key-id", "Invalid keyId 'fake-key-id'"],
    ["mrk-fake-key-id", "Invalid keyId 'mrk-fake-key-id'"],
    ["134f2428-cec1-4b25-a1ae-9048164dba47", `Key '${arnOf("134f2428-cec1-4b25-a1ae-9048164dba47")}' does not exist`],
    [arnOf("134f2428-cec1-4b25-a1ae-9048164dba47", "ap-southeast-1"), "Invalid arn ap-southeast-1"],
    ["alias/nobody", `Alias arn:aws:kms:us-east-1:${account}:alias/nobody is not found.`],
  ])("%s is not found", async (KeyId, message) => {
    expect(await refusal(kms.describeKey({ KeyId }))).toEqual({ code: "NotFoundException", status: 400, message });
  });
});

test("keys are listed in pages, each once", async () => {
  const made = [await newKey(kms), await newKey(kms), await newKey(kms)];
  const seen: string[] = [];
  for (let Marker: string | undefined; ;) {
    const page = await kms.listKeys({ Limit: 2, Marker });
    seen.push(...(page.Keys ?? []).map(({ KeyId = "" }) => KeyId));
    if (page.Truncated !== true) break;
    Marker = page.NextMarker;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining(made));
  expect(await refusal(kms.listKeys({ Marker: "x" }))).toMatchObject({ code: "InvalidMarkerException" });
});

describe("an alias", () => {
  test("names a key, then another, then none", async () => {
    const [one, two] = [await newKey(kms), await newKey(kms)];
    const AliasName = "alias/app/main";
    await kms.createAlias({ AliasName, TargetKeyId: one });
    expect((await kms.describeKey({ KeyId: AliasName })).KeyMetadata?.KeyId).toBe(one);
    expect(await refusal(kms.createAlias({ AliasName, TargetKeyId: two }))).toMatchObject({
      code: "AlreadyExistsException",
      message: `An alias with the name arn:aws:kms:us-east-1:${account}:${AliasName} already exists`,
    });
    await kms.updateAlias({ AliasName, TargetKeyId: two });
    const AliasArn = `arn:aws:kms:us-east-1:${account}:${AliasName}`;
    expect((await kms.describeKey({ KeyId: AliasArn })).KeyMetadata?.KeyId).toBe(two);
    expect((await kms.listAliases({ KeyId: two })).Aliases).toMatchObject([{ AliasName, AliasArn, TargetKeyId: two }]);
    await kms.deleteAlias({ AliasName });
    expect(await refusal(kms.deleteAlias({ AliasName }))).toMatchObject({ code: "NotFoundException" });
  });

  test("of AWS's services is listed before it has a key", async () => {
    const there = opened.client(undefined, "eu-west-1");
    const s3 = async () => {
      const { Aliases = [] } = await there.listAliases({});
      return Aliases.filter(({ AliasName }) => AliasName === "alias/aws/s3");
    };
    const AliasArn = `arn:aws:kms:eu-west-1:${account}:alias/aws/s3`;
    expect(await s3()).toEqual([{ AliasName: "alias/aws/s3", AliasArn }]);
    const { KeyMetadata } = await there.describeKey({ KeyId: "alias/aws/s3" });
    expect(await s3()).toMatchObject([{ AliasArn, TargetKeyId: KeyMetadata?.KeyId }]);
    const first = await there.listAliases({ Limit: 3 });
    const rest = await there.listAliases({ Marker: first.NextMarker });
    const names = [...(first.Aliases ?? []), ...(rest.Aliases ?? [])].map(({ AliasName }) => AliasName);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("alias/aws/xray");
  });

  test("does not pretend to be AWS's, and has a name of AWS's form", async () => {
    const TargetKeyId = await newKey(kms);
    const create = (AliasName: string) => refusal(kms.createAlias({ AliasName, TargetKeyId }));
    expect(await create("alias/aws/mine")).toMatchObject({ code: "NotAuthorizedException" });
    expect(await create("mine")).toMatchObject({ code: "ValidationException" });
    expect(await create("alias/a b")).toMatchObject({ code: "ValidationException" });
    // Before the key is looked for.
    const nowhere = { AliasName: "alias", TargetKeyId: "no-key" };
    const unprefixed = { code: "ValidationException", message: expect.stringContaining('prefix "alias/"') };
    expect(await refusal(kms.createAlias(nowhere))).toMatchObject(unprefixed);
    expect(await refusal(kms.updateAlias(nowhere))).toMatchObject(unprefixed);
  });
});

describe("deletion", () => {
  test("waits, can be cancelled, and then takes key and aliases away", async () => {
    const KeyId = await newKey(kms);
    await kms.createAlias({ AliasName: "alias/going", TargetKeyId: KeyId });
    const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext: Buffer.from("x") });
    for (const PendingWindowInDays of [6, 31]) {
      expect(await refusal(kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays }))).toMatchObject({
        code: "ValidationException",
      });
    }
    const going = await kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
    expect(going).toMatchObject({ KeyId: arnOf(KeyId), KeyState: "PendingDeletion", PendingWindowInDays: 7 });
    await kms.cancelKeyDeletion({ KeyId });
    expect((await kms.describeKey({ KeyId })).KeyMetadata).toMatchObject({ KeyState: "Disabled", Enabled: false });
    expect(await refusal(kms.cancelKeyDeletion({ KeyId }))).toMatchObject({
      code: "KMSInvalidStateException",
      message: `${arnOf(KeyId)} is not pending deletion.`,
    });
    await kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
    await opened.region.clock.advance(6 * dayMilliseconds);
    await opened.region.runJob("kms.delete-keys");
    await kms.describeKey({ KeyId });
    await opened.region.clock.advance(dayMilliseconds);
    await opened.region.runJob("kms.delete-keys");
    expect(await refusal(kms.describeKey({ KeyId }))).toMatchObject({ code: "NotFoundException" });
    expect(await refusal(kms.describeKey({ KeyId: "alias/going" }))).toMatchObject({ code: "NotFoundException" });
    expect(await refusal(kms.decrypt({ CiphertextBlob }))).toMatchObject({ code: "InvalidCiphertextException" });
  });
});

describe("rotation", () => {
  test("gives a key new material on its day, and what was encrypted stays readable", async () => {
    const KeyId = await newKey(kms);
    const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext: Buffer.from("old") });
    expect(await kms.getKeyRotationStatus({ KeyId })).toMatchObject({ KeyRotationEnabled: false });
    expect(await refusal(kms.enableKeyRotation({ KeyId, RotationPeriodInDays: 89 }))).toMatchObject({
      code: "ValidationException",
    });
    await kms.enableKeyRotation({ KeyId, RotationPeriodInDays: 90 });
    expect(await kms.getKeyRotationStatus({ KeyId })).toMatchObject({
      KeyRotationEnabled: true,
      RotationPeriodInDays: 90,
    });
    await opened.region.clock.advance(90 * dayMilliseconds);
    await opened.region.runJob("kms.rotate-keys");
    await kms.rotateKeyOnDemand({ KeyId });
    const { Rotations } = await kms.listKeyRotations({ KeyId });
    expect(Rotations?.map(({ RotationType }) => RotationType)).toEqual(["AUTOMATIC", "ON_DEMAND"]);
    const back = await kms.decrypt({ CiphertextBlob });
    expect(Buffer.from(back.Plaintext ?? []).toString()).toBe("old");
    const all = await kms.listKeyRotations({ KeyId, IncludeKeyMaterial: "ALL_KEY_MATERIAL" });
    expect(all.Rotations?.map(({ KeyMaterialState }) => KeyMaterialState)).toEqual([
      "NON_CURRENT",
      "NON_CURRENT",
      "CURRENT",
    ]);
    expect(back.KeyMaterialId).toBe(all.Rotations?.[0]?.KeyMaterialId);
  });

  test("keeps to its dates when the clock passes several at once", async () => {
    const KeyId = await newKey(kms);
    await kms.enableKeyRotation({ KeyId, RotationPeriodInDays: 100 });
    const { NextRotationDate: first = new Date(0) } = await kms.getKeyRotationStatus({ KeyId });
    await opened.region.clock.advance(250 * dayMilliseconds);
    await opened.region.runJob("kms.rotate-keys");
    const days = (count: number) => new Date(first.getTime() + count * dayMilliseconds);
    const { Rotations = [] } = await kms.listKeyRotations({ KeyId });
    expect(Rotations.map(({ RotationDate }) => RotationDate)).toEqual([first, days(100)]);
    expect(await kms.getKeyRotationStatus({ KeyId })).toMatchObject({ NextRotationDate: days(200) });
    // Unless a period is stated, it is a year.
    await kms.enableKeyRotation({ KeyId });
    expect(await kms.getKeyRotationStatus({ KeyId })).toMatchObject({ RotationPeriodInDays: 365 });
  });

  test("waits for a disabled key, and is made up for when it is enabled again", async () => {
    const KeyId = await newKey(kms);
    await kms.enableKeyRotation({ KeyId, RotationPeriodInDays: 90 });
    await kms.disableKey({ KeyId });
    await opened.region.clock.advance(200 * dayMilliseconds);
    await opened.region.runJob("kms.rotate-keys");
    expect((await kms.listKeyRotations({ KeyId })).Rotations).toEqual([]);
    await kms.enableKey({ KeyId });
    await opened.region.runJob("kms.rotate-keys");
    expect((await kms.listKeyRotations({ KeyId })).Rotations).toHaveLength(1);
    const { NextRotationDate } = await kms.getKeyRotationStatus({ KeyId });
    expect(NextRotationDate?.getTime()).toBeGreaterThan(opened.region.clock.now() + 89 * dayMilliseconds);
  });

  test("takes a key's id or ARN, and no alias", async () => {
    const TargetKeyId = await newKey(kms);
    await kms.createAlias({ AliasName: "alias/turning", TargetKeyId });
    for (const KeyId of ["alias/turning", `arn:aws:kms:us-east-1:${account}:alias/turning`]) {
      expect(await refusal(kms.enableKeyRotation({ KeyId }))).toMatchObject({
        code: "NotFoundException",
        message: `Invalid keyId '${KeyId}'`,
      });
    }
    await kms.enableKeyRotation({ KeyId: arnOf(TargetKeyId) });
  });

  test("is for symmetric keys that are enabled", async () => {
    const KeyId = await newKey(kms, { KeySpec: "HMAC_256", KeyUsage: "GENERATE_VERIFY_MAC" });
    expect(await refusal(kms.enableKeyRotation({ KeyId }))).toMatchObject({ code: "UnsupportedOperationException" });
    expect(await kms.getKeyRotationStatus({ KeyId })).toMatchObject({ KeyRotationEnabled: false });
    const off = await newKey(kms);
    await kms.disableKey({ KeyId: off });
    expect(await refusal(kms.enableKeyRotation({ KeyId: off }))).toMatchObject({ code: "DisabledException" });
  });
});

describe("a multi-Region key", () => {
  test("is the same key in every region it was replicated to", async () => {
    const there = opened.client(undefined, "ap-northeast-2");
    const { KeyMetadata } = await kms.createKey({ MultiRegion: true, Description: "both" });
    const KeyId = KeyMetadata?.KeyId ?? "";
    expect(KeyId).toMatch(/^mrk-[0-9a-f]{32}$/);
    const { ReplicaKeyMetadata, ReplicaTags } = await kms.replicateKey({ KeyId, ReplicaRegion: "ap-northeast-2" });
    expect(ReplicaKeyMetadata).toMatchObject({ KeyState: "Creating", Enabled: false });
    expect(ReplicaKeyMetadata).not.toHaveProperty("CurrentKeyMaterialId");
    expect(ReplicaTags).toBeUndefined();
    await kms.enableKeyRotation({ KeyId, RotationPeriodInDays: 100 });
    expect(await there.getKeyRotationStatus({ KeyId })).toMatchObject({ RotationPeriodInDays: 100 });
    for (const ReplicaRegion of ["xx-mars-1", "cn-north-1", "us-east-1"]) {
      expect(await refusal(kms.replicateKey({ KeyId, ReplicaRegion }))).toMatchObject({ code: "ValidationException" });
    }
    expect((await there.describeKey({ KeyId })).KeyMetadata).toMatchObject({ KeyState: "Enabled", Enabled: true });
    expect(await refusal(there.replicateKey({ KeyId, ReplicaRegion: "eu-west-1" }))).toMatchObject({
      message: `${arnOf(KeyId, "ap-northeast-2")} is not a multi-region primary key.`,
    });
    expect(ReplicaKeyMetadata?.MultiRegionConfiguration).toEqual({
      MultiRegionKeyType: "REPLICA",
      PrimaryKey: { Arn: arnOf(KeyId), Region: "us-east-1" },
      ReplicaKeys: [{ Arn: arnOf(KeyId, "ap-northeast-2"), Region: "ap-northeast-2" }],
    });
    await kms.rotateKeyOnDemand({ KeyId });
    const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext: Buffer.from("x") });
    const back = await there.decrypt({ CiphertextBlob });
    expect(back.KeyId).toBe(arnOf(KeyId, "ap-northeast-2"));
    await kms.updatePrimaryRegion({ KeyId, PrimaryRegion: "ap-northeast-2" });
    const { KeyMetadata: moved } = await there.describeKey({ KeyId });
    expect(moved?.MultiRegionConfiguration?.PrimaryKey?.Region).toBe("ap-northeast-2");
    const waiting = await there.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
    expect(waiting.KeyState).toBe("PendingReplicaDeletion");
    await kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
    await opened.region.clock.advance(7 * dayMilliseconds);
    await opened.region.runJob("kms.delete-keys");
    expect((await there.describeKey({ KeyId })).KeyMetadata?.KeyState).toBe("PendingDeletion");
  });

  test("of one region is not found in another", async () => {
    const KeyId = await newKey(kms);
    const there = opened.client(undefined, "ap-northeast-2");
    const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext: Buffer.from("x") });
    expect(await refusal(there.describeKey({ KeyId }))).toMatchObject({ code: "NotFoundException" });
    expect(await refusal(there.decrypt({ CiphertextBlob }))).toMatchObject({ code: "InvalidCiphertextException" });
    expect(await refusal(kms.replicateKey({ KeyId, ReplicaRegion: "eu-west-1" }))).toMatchObject({
      code: "UnsupportedOperationException",
    });
  });
});

test("the time of a key's last use is known to the hour", async () => {
  const KeyId = await newKey(kms);
  expect(await kms.getKeyLastUsage({ KeyId })).not.toHaveProperty("KeyLastUsage");
  await kms.encrypt({ KeyId, Plaintext: Buffer.from("x") });
  expect(await kms.getKeyLastUsage({ KeyId })).toMatchObject({
    KeyId: arnOf(KeyId),
    KeyLastUsage: { Operation: "Encrypt", Timestamp: expect.any(Date), KmsRequestId: expect.any(String) },
  });
});

test("there are no custom key stores", async () => {
  expect((await kms.describeCustomKeyStores({})).CustomKeyStores).toEqual([]);
  expect(await refusal(kms.connectCustomKeyStore({ CustomKeyStoreId: "cks-1" }))).toMatchObject({
    code: "CustomKeyStoreNotFoundException",
  });
});
