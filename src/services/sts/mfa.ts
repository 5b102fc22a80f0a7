/** The MFA code that a request may bring. */
import type { Context } from "../../kernel/context.ts";
import { mfaDevices } from "../../kernel/identity/sign-in.ts";
import { verifyMfa } from "../../kernel/identity/mfa.ts";
import { accessDenied } from "./errors.ts";

/** A device's serial number and what it shows. */
export interface MfaInput {
  readonly SerialNumber?: string | undefined;
  readonly TokenCode?: string | undefined;
}

/**
 * Whether the request proves a second factor of the caller's own; without serial number and code it does not. A code is
 * good once. Throws AccessDenied for a wrong one.
 */
export async function checkMfa(context: Context, input: MfaInput): Promise<boolean> {
  const { SerialNumber: serialNumber, TokenCode: code } = input;
  if (serialNumber === undefined && code === undefined) return false;
  if (serialNumber === undefined || code === undefined) {
    throw accessDenied("MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.");
  }
  const { accountId, userName = "" } = context.caller;
  const nowWall = context.clock.wall();
  const found = await context.store.transact(async (tx) => {
    const device = await tx.get(mfaDevices, [accountId, serialNumber]);
    if (device?.userName === undefined || device.userName.toLowerCase() !== userName.toLowerCase()) return "foreign";
    const good = await verifyMfa(tx, { accountId, serialNumber, userName, code, nowWall, secrets: context.secrets });
    return good ? "good" : "wrong";
  });
  if (found === "good") return true;
  throw accessDenied(
    found === "wrong"
      ? "MultiFactorAuthentication failed with invalid MFA one time pass code. "
      : "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.",
  );
}
