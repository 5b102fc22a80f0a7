/** Virtual MFA devices: finding them, and what answers show of them. */
import type { Context } from "../../../kernel/context.ts";
import { awsError, type AwsError } from "../../../kernel/errors.ts";
import { accounts } from "../../../kernel/identity.ts";
import { principalKey, userArn, users, type UserRow } from "../../../kernel/identity/principals.ts";
import { loginProfiles, mfaDevices, type MfaDeviceRow } from "../../../kernel/identity/sign-in.ts";
import type { OutputOf } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";
import { notFound } from "../errors.ts";
import { mfaDevicesPerUser } from "./quotas.ts";

type VirtualDevice = NonNullable<OutputOf<Iam, "CreateVirtualMFADevice">["VirtualMFADevice"]>;

/** InvalidAuthenticationCode, 403. */
export const invalidAuthenticationCode = (): AwsError =>
  awsError("InvalidAuthenticationCode", "Authentication code for device is not valid.");

/** NoSuchEntity, 404: where a device is enabled or tagged. */
export const noSuchVirtualDevice = (serialNumber: string): AwsError =>
  notFound(`VirtualMFADevice with serial number ${serialNumber} doesn't exist.`);

/** The same where one is deleted or taken from its user. */
const noSuchDevice = (serialNumber: string): AwsError =>
  notFound(`MFA Device with serial number ${serialNumber} does not exist.`);

/** The device in the caller's account. Throws NoSuchEntity, or `missing`. */
export async function requireDevice(
  reader: Reader,
  context: Context,
  serialNumber: string,
  missing = noSuchDevice,
): Promise<MfaDeviceRow> {
  const row = await reader.get(mfaDevices, [context.caller.accountId, serialNumber]);
  if (!row) throw missing(serialNumber);
  return row;
}

/** The device, when it is enabled for that user ("" for root). Throws NoSuchEntity. */
export async function requireDeviceOf(
  reader: Reader,
  context: Context,
  { serialNumber, userName }: { readonly serialNumber: string; readonly userName: string },
): Promise<MfaDeviceRow> {
  const row = await requireDevice(reader, context, serialNumber);
  if (row.userName?.toLowerCase() !== userName.toLowerCase()) {
    const whose = userName === "" ? "the root user" : `user ${userName}`;
    throw notFound(`MFA Device with serial number ${serialNumber} does not exist for ${whose}.`);
  }
  return row;
}

/** The devices that are enabled for a user ("" for root). */
export function devicesOf(reader: Reader, accountId: string, userName: string): Promise<MfaDeviceRow[]> {
  const prefix = [accountId, userName.toLowerCase()];
  return reader.indexRange(mfaDevices, "user", { prefix, limit: mfaDevicesPerUser + 1 });
}

/** What ListVirtualMFADevices shows of a device: whose it is and since when, never its seed, and no tags, as in all of IAM's lists. */
export async function apiVirtualDevice(reader: Reader, row: MfaDeviceRow): Promise<VirtualDevice> {
  const user = row.userName === undefined ? undefined : await apiOwner(reader, row.accountId, row.userName);
  return {
    SerialNumber: row.serialNumber,
    ...(user === undefined ? {} : { User: user }),
    ...(row.enabledAt === undefined ? {} : { EnableDate: new Date(row.enabledAt) }),
  };
}

async function apiOwner(reader: Reader, accountId: string, userName: string): Promise<VirtualDevice["User"]> {
  const profile = await reader.get(loginProfiles, [accountId, userName.toLowerCase()]);
  const used = profile?.lastUsedAt === undefined ? {} : { PasswordLastUsed: new Date(profile.lastUsedAt) };
  if (userName !== "") {
    const row = await reader.get(users, principalKey(accountId, userName));
    return row && { ...apiUser(row), ...used };
  }
  const account = await reader.get(accounts, [accountId]);
  return {
    UserId: accountId,
    Arn: `arn:aws:iam::${accountId}:root`,
    CreateDate: new Date(account?.createdAt ?? 0),
    ...used,
  };
}

function apiUser(row: UserRow): NonNullable<VirtualDevice["User"]> {
  return {
    Path: row.path,
    UserName: row.userName,
    UserId: row.userId,
    Arn: userArn(row),
    CreateDate: new Date(row.createdAt),
  };
}
