/** Lists of MFA devices, and what one of them is. */
import type { Context } from "../../../kernel/context.ts";
import { mfaDevices, type MfaDeviceRow } from "../../../kernel/identity/sign-in.ts";
import type { OperationDefinition, OutputOf } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";
import { onUser, userQuestion } from "./access.ts";
import { apiVirtualDevice, devicesOf, noSuchVirtualDevice, requireDeviceOf } from "./mfa-device.ts";
import { pageOf } from "../paging.ts";
import { allRows } from "./quotas.ts";
import { ownerOf, requireUser } from "./user-of-request.ts";

type ApiDevice = NonNullable<OutputOf<Iam, "ListMFADevices">["MFADevices"]>[number];

export const listMfaDevices: OperationDefinition<Iam, "ListMFADevices"> = {
  access: onUser("iam:ListMFADevices"),
  invoke: async (context, input) => {
    const owner = ownerOf(context, input.UserName);
    const rows = await context.store.read(async (reader) => {
      const userName = owner === "" ? "" : (await requireUser(reader, context, owner)).userName;
      return devicesOf(reader, context.caller.accountId, userName);
    });
    const { items, output } = pageOf(rows, input, (row) => row.serialNumber);
    return { MFADevices: items.map(apiDevice), ...output };
  },
};

export const listVirtualMfaDevices: OperationDefinition<Iam, "ListVirtualMFADevices"> = {
  invoke: async (context, input) =>
    context.store.read(async (reader) => {
      const prefix = [context.caller.accountId];
      const rows = await reader.range(mfaDevices, { prefix, limit: allRows });
      const wanted = rows.filter((row) => isWanted(row, input.AssignmentStatus ?? "Any"));
      const { items, output } = pageOf(wanted, input, (row) => row.serialNumber);
      const devices = await Promise.all(items.map((row) => apiVirtualDevice(reader, row)));
      return { VirtualMFADevices: devices, ...output };
    }),
};

function isWanted(row: MfaDeviceRow, status: string): boolean {
  return status === "Any" || (status === "Assigned") === (row.userName !== undefined);
}

export const getMfaDevice: OperationDefinition<Iam, "GetMFADevice"> = {
  // A device that is asked for by its number alone is its owner's: whoever asks needs a permission on that user.
  access: async (context, input) => {
    const key = [context.caller.accountId, input.SerialNumber];
    const row = await context.store.read((reader) => reader.get(mfaDevices, key));
    const owner = input.UserName ?? row?.userName;
    if (owner !== "") return [await userQuestion(context, "iam:GetMFADevice", owner)];
    return [{ action: "iam:GetMFADevice", resource: `arn:aws:iam::${context.caller.accountId}:root` }];
  },
  invoke: async (context, input) => {
    const row = await context.store.read((reader) => findOwned(reader, context, input));
    return { ...apiDevice(row), SerialNumber: row.serialNumber };
  },
};

/** An enabled device: the named user's, or whoever's it is. */
async function findOwned(
  reader: Reader,
  context: Context,
  input: { readonly SerialNumber: string; readonly UserName?: string | undefined },
): Promise<MfaDeviceRow> {
  const serialNumber = input.SerialNumber;
  if (input.UserName !== undefined) {
    const { userName } = await requireUser(reader, context, input.UserName);
    return requireDeviceOf(reader, context, { serialNumber, userName });
  }
  const row = await reader.get(mfaDevices, [context.caller.accountId, serialNumber]);
  if (row?.userName === undefined) throw noSuchVirtualDevice(serialNumber);
  return row;
}

/** Root has no user name to show. */
function apiDevice(row: MfaDeviceRow): ApiDevice {
  return {
    ...(row.userName === "" ? {} : { UserName: row.userName }),
    SerialNumber: row.serialNumber,
    EnableDate: new Date(row.enabledAt ?? row.createdAt),
  };
}
