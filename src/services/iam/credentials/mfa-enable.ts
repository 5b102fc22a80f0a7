/** Giving MFA devices to users, synchronising them, taking them away. */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import { mfaDevices, type MfaDeviceRow } from "../../../kernel/identity/sign-in.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { findConsecutiveSteps, totpStep } from "../../../kernel/totp.ts";
import type { Iam } from "../../../generated/iam.ts";
import { limitExceeded } from "../errors.ts";
import { onUser } from "./access.ts";
import {
  devicesOf,
  invalidAuthenticationCode,
  noSuchVirtualDevice,
  requireDevice,
  requireDeviceOf,
} from "./mfa-device.ts";
import { ownerOf, requireUser } from "./user-of-request.ts";
import { mfaDevicesPerUser } from "./quotas.ts";

/** How far a new device's clock may be off (ten minutes), and one that is to be synchronised (an hour). */
const newWindowSteps = 20;
const resyncWindowSteps = 120;

export const enableMfaDevice: OperationDefinition<Iam, "EnableMFADevice"> = {
  access: onUser("iam:EnableMFADevice"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const userName = await requireOwner(tx, context, input.UserName);
      const device = await requireDevice(tx, context, input.SerialNumber, noSuchVirtualDevice);
      if (device.userName !== undefined) {
        throw awsError("EntityAlreadyExists", "MFA Device is already in use.");
      }
      const present = await devicesOf(tx, device.accountId, userName);
      if (present.length >= mfaDevicesPerUser) throw limitExceeded("MfaDevicesPerUser", mfaDevicesPerUser);
      const synchronised = withCodes(context, device, input, newWindowSteps);
      tx.put(mfaDevices, { ...synchronised, userName, enabledAt: context.clock.now() });
    });
    return {};
  },
};

export const resyncMfaDevice: OperationDefinition<Iam, "ResyncMFADevice"> = {
  access: onUser("iam:ResyncMFADevice"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const userName = await requireOwner(tx, context, input.UserName);
      const device = await requireDeviceOf(tx, context, { serialNumber: input.SerialNumber, userName });
      tx.put(mfaDevices, withCodes(context, device, input, resyncWindowSteps));
    });
    return {};
  },
};

export const deactivateMfaDevice: OperationDefinition<Iam, "DeactivateMFADevice"> = {
  access: onUser("iam:DeactivateMFADevice"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const owner = ownerOf(context, input.UserName);
      const userName = owner === "" ? "" : await requireOwner(tx, context, owner);
      const device = await requireDeviceOf(tx, context, { serialNumber: input.SerialNumber, userName });
      const { userName: _user, enabledAt: _at, driftSteps: _drift, ...free } = device;
      tx.put(mfaDevices, free);
    });
    return {};
  },
};

/** The device after two codes that follow one another. Throws InvalidAuthenticationCode. */
function withCodes(
  context: Context,
  device: MfaDeviceRow,
  input: { readonly AuthenticationCode1: string; readonly AuthenticationCode2: string },
  windowSteps: number,
): MfaDeviceRow {
  const now = totpStep(context.clock.wall());
  const seed = context.secrets.unseal(device.sealedSeed);
  const codes = [input.AuthenticationCode1, input.AuthenticationCode2] as const;
  const step = findConsecutiveSteps(seed, codes, { aroundStep: now, windowSteps });
  // A pair that was seen before proves nothing: whoever looked over the user's shoulder has it too.
  if (step === undefined || step <= (device.lastStep ?? -1)) throw invalidAuthenticationCode();
  return { ...device, lastStep: step, driftSteps: driftOf(step, now) };
}

/** The two codes are those of the last step and this one, or of this one and the next: neither is drift. */
function driftOf(step: number, now: number): number {
  return Math.abs(step - now) <= 1 ? 0 : step - now;
}

/** The user's name as it is written. Root names itself by its account's id, and is "". Throws NoSuchEntity. */
async function requireOwner(reader: Reader, context: Context, userName: string): Promise<string> {
  if (context.caller.kind === "root" && userName === context.caller.accountId) return "";
  return (await requireUser(reader, context, userName)).userName;
}
