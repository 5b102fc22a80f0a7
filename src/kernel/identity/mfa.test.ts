/** What the code of a virtual MFA device opens, and what it does not. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStore, type RootStore } from "../../platform/store/store.ts";
import { hotp, totpStep } from "../totp.ts";
import { verifyMfa } from "./mfa.ts";
import { mfaDevices, type MfaDeviceRow } from "./sign-in.ts";

const seed = Buffer.from("12345678901234567890");
const nowWall = 1_800_000_000_000;
const step = totpStep(nowWall);
// The seed is stored as it is here: sealing has tests of its own.
const secrets = { seal: (plain: Uint8Array) => plain, unseal: (sealed: Uint8Array) => sealed };
const device: MfaDeviceRow = {
  accountId: "111111111111",
  serialNumber: "arn:aws:iam::111111111111:mfa/phone",
  sealedSeed: seed,
  createdAt: 0,
  tags: {},
  userName: "Ada",
  enabledAt: 0,
};

const directory = mkdtempSync(join(tmpdir(), "haneul-mfa-"));
let store: RootStore;
beforeAll(async () => {
  store = await openStore({ directory });
});
afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});
beforeEach(() => store.transact(async (tx) => tx.put(mfaDevices, device)));

const put = (changes: Partial<MfaDeviceRow>): Promise<void> =>
  store.transact(async (tx) => tx.put(mfaDevices, { ...device, ...changes }));
const verify = (code: string, changes: { userName?: string; serialNumber?: string; nowWall?: number } = {}) =>
  store.transact((tx) =>
    verifyMfa(tx, {
      accountId: device.accountId,
      serialNumber: device.serialNumber,
      userName: "ada",
      code,
      nowWall,
      secrets,
      ...changes,
    }),
  );

describe("a code of an MFA device", () => {
  it("is good once", async () => {
    expect(await verify(hotp(seed, step))).toBe(true);
    expect(await verify(hotp(seed, step))).toBe(false);
  });

  it("is good in the step before and after its own, not further away", async () => {
    expect(await verify(hotp(seed, step - 2))).toBe(false);
    expect(await verify(hotp(seed, step + 2))).toBe(false);
    expect(await verify(hotp(seed, step - 1))).toBe(true);
    expect(await verify(hotp(seed, step + 1), { nowWall: nowWall + 30_000 })).toBe(true);
  });

  it("takes the codes before it with it", async () => {
    expect(await verify(hotp(seed, step + 1))).toBe(true);
    expect(await verify(hotp(seed, step))).toBe(false);
  });

  it("follows the drift of the device", async () => {
    await put({ driftSteps: 5 });
    expect(await verify(hotp(seed, step))).toBe(false);
    expect(await verify(hotp(seed, step + 6))).toBe(true);
    expect(await verify(hotp(seed, step + 8), { nowWall: nowWall + 30_000 })).toBe(true);
  });

  it("is nothing for another user, an unknown device or one that is not enabled", async () => {
    expect(await verify(hotp(seed, step), { userName: "bob" })).toBe(false);
    expect(await verify(hotp(seed, step), { userName: "" })).toBe(false);
    expect(await verify(hotp(seed, step), { serialNumber: `${device.serialNumber}2` })).toBe(false);
    const { userName: _, ...free } = device;
    await store.transact(async (tx) => tx.put(mfaDevices, free));
    expect(await verify(hotp(seed, step), { userName: "" })).toBe(false);
  });

  it("of root's device is good for root alone", async () => {
    await put({ userName: "" });
    expect(await verify(hotp(seed, step))).toBe(false);
    expect(await verify(hotp(seed, step), { userName: "" })).toBe(true);
  });
});
