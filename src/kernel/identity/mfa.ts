/** Checking the codes of MFA devices: what STS, sign-in and S3's MFA delete ask of a virtual device. */
import { findTotpStep, totpStep } from "../totp.ts";
import { mfaDevices } from "./sign-in.ts";
import type { Secrets } from "../secrets.ts";
import type { Transaction } from "../store.ts";

/** A code given with a request. */
export interface MfaCode {
  readonly accountId: string;
  /** The device's ARN. */
  readonly serialNumber: string;
  /** Whose device it must be; "" for the root user. */
  readonly userName: string;
  readonly code: string;
  /** `clock.wall()`: devices know nothing of the region's clock. */
  readonly nowWall: number;
  readonly secrets: Secrets;
}

/** A code is good during its own step, the one before and the one after. */
const windowSteps = 1;

/**
 * Whether the code is that of an enabled device of this user, now. It consumes the code's time step: neither it nor an
 * earlier code is good again once the transaction committed. The device's drift is followed from code to code.
 */
export async function verifyMfa(tx: Transaction, given: MfaCode): Promise<boolean> {
  const device = await tx.get(mfaDevices, [given.accountId, given.serialNumber]);
  if (device?.userName === undefined || device.userName.toLowerCase() !== given.userName.toLowerCase()) return false;
  const now = totpStep(given.nowWall);
  const step = findTotpStep(given.secrets.unseal(device.sealedSeed), given.code, {
    aroundStep: now + (device.driftSteps ?? 0),
    windowSteps,
    afterStep: device.lastStep,
  });
  if (step === undefined) return false;
  tx.put(mfaDevices, { ...device, lastStep: step, driftSteps: step - now });
  return true;
}
