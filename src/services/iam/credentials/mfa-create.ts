/** Making and removing virtual MFA devices. */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import { mfaDevices } from "../../../kernel/identity/sign-in.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import type { Iam } from "../../../generated/iam.ts";
import { deleteConflict } from "../errors.ts";
import { pathOrRoot } from "../paths.ts";
import { onResource } from "./access.ts";
import { base32 } from "./base32.ts";
import { requireDevice } from "./mfa-device.ts";
import { qrCodePng } from "./qr-code.ts";
import { tagsFrom, tagsMember } from "../tags.ts";

/** 64 characters of base 32. */
const seedBytes = 40;

export const createVirtualMfaDevice: OperationDefinition<Iam, "CreateVirtualMFADevice"> = {
  access: (context, input) => [
    onResource("iam:CreateVirtualMFADevice", serialNumberOf(context, input), undefined, requestTagKeys(input.Tags)),
  ],
  invoke: async (context, input) => {
    const { accountId, userName } = context.caller;
    const seed = context.ids.bytes(seedBytes);
    const row = {
      accountId,
      serialNumber: serialNumberOf(context, input),
      sealedSeed: context.secrets.seal(seed),
      createdAt: context.clock.now(),
      tags: tagsFrom(input.Tags),
    };
    await context.store.transact(async (tx) => {
      if (await tx.get(mfaDevices, mfaDevices.key(row))) {
        throw awsError("EntityAlreadyExists", "MFA device already exists.");
      }
      tx.put(mfaDevices, row);
    });
    const secret = base32(seed);
    // The label that AWS documents for QRCodePNG.
    const label = encodeURIComponent(`${input.VirtualMFADeviceName}@${userName ?? accountId}`);
    return {
      VirtualMFADevice: {
        SerialNumber: row.serialNumber,
        Base32StringSeed: Buffer.from(secret),
        QRCodePNG: qrCodePng(`otpauth://totp/${label}?secret=${secret}`),
        ...tagsMember(row.tags),
      },
    };
  },
};

export const deleteVirtualMfaDevice: OperationDefinition<Iam, "DeleteVirtualMFADevice"> = {
  access: async (context, { SerialNumber: serialNumber }) => {
    const key = [context.caller.accountId, serialNumber];
    const row = await context.store.read((reader) => reader.get(mfaDevices, key));
    return [onResource("iam:DeleteVirtualMFADevice", serialNumber, row?.tags)];
  },
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const row = await requireDevice(tx, context, input.SerialNumber);
      if (row.userName !== undefined) throw deleteConflict("MFA VirtualDevice in use. Must deactivate first.");
      tx.delete(mfaDevices, mfaDevices.key(row));
    });
    return {};
  },
};

function serialNumberOf(
  context: Context,
  input: { readonly Path?: string | undefined; readonly VirtualMFADeviceName: string },
): string {
  return `arn:aws:iam::${context.caller.accountId}:mfa${pathOrRoot(input.Path)}${input.VirtualMFADeviceName}`;
}
