/** What keys and requests are booked as. */
import type { KMS } from "@aws-sdk/client-kms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newKey, openKmsRegion, type KmsRegion } from "../../../test/support/kms-region.ts";

let opened: KmsRegion;
let kms: KMS;

beforeAll(async () => {
  opened = await openKmsRegion();
  kms = opened.kms;
});
afterAll(() => opened.close());

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(route: string): Promise<readonly Row[]> {
  await opened.region.flush();
  const answer = await fetch(`${opened.region.endpoint}/_haneul/${route}`);
  const { rows, levels } = (await answer.json()) as { rows?: Row[]; levels?: Row[] };
  return rows ?? levels ?? [];
}

/** Versions of a key that are held now, and so charged by the month. */
async function heldOf(keyId: string): Promise<number> {
  const rows = await rowsOf("usage/levels?service=awskms");
  return rows
    .filter(({ resource }) => String(resource).endsWith(keyId))
    .reduce((sum, { level }) => sum + Number(level), 0);
}

test("a key is held from its making to the day its deletion is asked for, with its first two rotations", async () => {
  const KeyId = await newKey(kms);
  expect(await heldOf(KeyId)).toBe(1);
  for (const held of [2, 3, 3]) {
    await kms.rotateKeyOnDemand({ KeyId });
    expect(await heldOf(KeyId)).toBe(held);
  }
  await kms.scheduleKeyDeletion({ KeyId });
  expect(await heldOf(KeyId)).toBe(0);
  await kms.cancelKeyDeletion({ KeyId });
  expect(await heldOf(KeyId)).toBe(3);
});

test("requests are booked by the kind of their key", async () => {
  const symmetric = await newKey(kms);
  const rsa = await newKey(kms, { KeySpec: "RSA_2048", KeyUsage: "SIGN_VERIFY" });
  const ecc = await newKey(kms, { KeySpec: "ECC_NIST_P256", KeyUsage: "SIGN_VERIFY" });
  const Message = Buffer.from("x");
  await kms.encrypt({ KeyId: symmetric, Plaintext: Message });
  await kms.sign({ KeyId: rsa, Message, SigningAlgorithm: "RSASSA_PSS_SHA_256" });
  await kms.sign({ KeyId: ecc, Message, SigningAlgorithm: "ECDSA_SHA_256" });
  await kms.generateDataKeyPair({ KeyId: symmetric, KeyPairSpec: "ECC_NIST_P256" });
  const rows = await rowsOf("usage?service=awskms&groupBy=usageType,operation,resource");
  const booked = (operation: string, keyId: string): unknown =>
    rows.find((row) => row["operation"] === operation && String(row["resource"]).endsWith(keyId))?.["usageType"];
  expect(booked("Encrypt", symmetric)).toMatch(/KMS-Requests$/);
  expect(booked("Sign", rsa)).toMatch(/KMS-Requests-Asymmetric-RSA_2048$/);
  expect(booked("Sign", ecc)).toMatch(/KMS-Requests-Asymmetric$/);
  expect(booked("GenerateDataKeyPair", symmetric)).toMatch(/KMS-Requests-GenerateDatakeyPair-ECC$/);
});
