/** Virtual MFA devices: their picture, two codes to enable them, one owner. */
import type { IAM } from "@aws-sdk/client-iam";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openIamCredentialsRegion,
  refusal,
  type IamCredentialsRegion,
} from "../../../../test/support/iam-credentials-region.ts";
import { fromBase32 } from "../../../../test/support/base32.ts";
import { hotp, totpStep } from "../../../kernel/totp.ts";
import { base32 } from "./base32.ts";
import { qrCodePng } from "./qr-code.ts";

let opened: IamCredentialsRegion;
let iam: IAM;
beforeAll(async () => {
  opened = await openIamCredentialsRegion();
  iam = opened.iam;
});
afterAll(() => opened.close());

async function newDevice(name: string): Promise<{ SerialNumber: string; codes(from: number): Codes }> {
  const { VirtualMFADevice } = await iam.createVirtualMFADevice({ VirtualMFADeviceName: name });
  const seed = fromBase32(Buffer.from(VirtualMFADevice?.Base32StringSeed ?? []).toString());
  return {
    SerialNumber: VirtualMFADevice?.SerialNumber ?? "",
    codes(from) {
      const step = totpStep(Date.now()) + from;
      return { AuthenticationCode1: hotp(seed, step), AuthenticationCode2: hotp(seed, step + 1) };
    },
  };
}
interface Codes {
  AuthenticationCode1: string;
  AuthenticationCode2: string;
}

describe("base 32", () => {
  it.each([
    ["", ""],
    ["f", "MY"],
    ["fo", "MZXQ"],
    ["foo", "MZXW6"],
    ["foob", "MZXW6YQ"],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI"],
  ])("writes %j as RFC 4648 does", (text, encoded) => {
    expect(base32(Buffer.from(text))).toBe(encoded);
  });
});

describe("a QR code", () => {
  it("is a square PNG with a quiet zone and a finder pattern in its corner", () => {
    const png = Buffer.from(qrCodePng("otpauth://totp/x?secret=ABC"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const size = png.readUInt32BE(16);
    expect(png.readUInt32BE(20)).toBe(size);
    const data = png.indexOf("IDAT");
    const lines = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
    const lineBytes = 1 + Math.ceil(size / 8);
    expect(lines.length).toBe(size * lineBytes);
    const isDark = (row: number, column: number): boolean =>
      ((lines[row * lineBytes + 1 + (column >> 3)] ?? 0) & (0x80 >> (column & 7))) === 0;
    expect(isDark(0, 0)).toBe(false);
    const finder = Array.from({ length: 7 }, (_, module) => isDark(16 + 3 * 4, 16 + module * 4));
    expect(finder).toEqual([true, false, true, true, true, false, true]);
  });
});

describe("a virtual MFA device", () => {
  it("comes with a seed and its picture", async () => {
    const { VirtualMFADevice: device } = await iam.createVirtualMFADevice({
      VirtualMFADeviceName: "phone",
      Path: "/team/",
      Tags: [{ Key: "a", Value: "1" }],
    });
    expect(device?.SerialNumber).toBe("arn:aws:iam::000000000000:mfa/team/phone");
    expect(Buffer.from(device?.Base32StringSeed ?? []).toString()).toMatch(/^[A-Z2-7]{64}$/);
    expect(
      Buffer.from(device?.QRCodePNG ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    expect(device?.Tags).toEqual([{ Key: "a", Value: "1" }]);
    const again = iam.createVirtualMFADevice({ VirtualMFADeviceName: "phone", Path: "/team/" });
    expect(await refusal(again)).toEqual(["EntityAlreadyExists", 409, "MFA device already exists."]);
  });

  it("is enabled by two codes that follow one another, and belongs to one user", async () => {
    await iam.createUser({ UserName: "ada" });
    const device = await newDevice("ada");
    const enable = (codes: Codes): Promise<unknown> =>
      iam.enableMFADevice({ UserName: "ada", SerialNumber: device.SerialNumber, ...codes });
    const { AuthenticationCode1, AuthenticationCode2 } = device.codes(-1);
    const refused = ["InvalidAuthenticationCode", 403, "Authentication code for device is not valid."];
    expect(
      await refusal(enable({ AuthenticationCode1: AuthenticationCode2, AuthenticationCode2: AuthenticationCode1 })),
    ).toEqual(refused);
    expect(await refusal(enable(device.codes(-100)))).toEqual(refused);
    await enable({ AuthenticationCode1, AuthenticationCode2 });
    expect(await refusal(enable(device.codes(0)))).toEqual([
      "EntityAlreadyExists",
      409,
      "MFA Device is already in use.",
    ]);
    expect((await iam.listMFADevices({ UserName: "ada" })).MFADevices).toEqual([
      { UserName: "ada", SerialNumber: device.SerialNumber, EnableDate: expect.any(Date) },
    ]);
    expect(await iam.getMFADevice({ SerialNumber: device.SerialNumber })).toMatchObject({ UserName: "ada" });
    expect(await refusal(iam.deleteVirtualMFADevice({ SerialNumber: device.SerialNumber }))).toEqual([
      "DeleteConflict",
      409,
      "MFA VirtualDevice in use. Must deactivate first.",
    ]);
  });

  it("is synchronised when its clock is off, and then deactivated and deleted", async () => {
    await iam.createUser({ UserName: "sync" });
    const { SerialNumber, codes } = await newDevice("sync");
    await iam.enableMFADevice({ UserName: "sync", SerialNumber, ...codes(-1) });
    await iam.resyncMFADevice({ UserName: "sync", SerialNumber, ...codes(60) });
    expect((await refusal(iam.resyncMFADevice({ UserName: "sync", SerialNumber, ...codes(60) })))[0]).toBe(
      "InvalidAuthenticationCode",
    );
    await iam.deactivateMFADevice({ UserName: "sync", SerialNumber });
    expect((await iam.listMFADevices({ UserName: "sync" })).MFADevices).toEqual([]);
    expect((await refusal(iam.deactivateMFADevice({ UserName: "sync", SerialNumber })))[0]).toBe("NoSuchEntity");
    await iam.deleteVirtualMFADevice({ SerialNumber });
    const gone = ["NoSuchEntity", 404, `MFA Device with serial number ${SerialNumber} does not exist.`];
    expect(await refusal(iam.deleteVirtualMFADevice({ SerialNumber }))).toEqual(gone);
    expect(await refusal(iam.deactivateMFADevice({ UserName: "sync", SerialNumber }))).toEqual(gone);
  });

  it("of the root user is listed without a name", async () => {
    const { SerialNumber, codes } = await newDevice("root-account-mfa-device");
    await iam.enableMFADevice({ UserName: "000000000000", SerialNumber, ...codes(-1) });
    expect((await iam.listMFADevices({})).MFADevices).toEqual([{ SerialNumber, EnableDate: expect.any(Date) }]);
    const { VirtualMFADevices } = await iam.listVirtualMFADevices({ AssignmentStatus: "Assigned" });
    expect(VirtualMFADevices?.find((one) => one.SerialNumber === SerialNumber)?.User).toMatchObject({
      UserId: "000000000000",
      Arn: "arn:aws:iam::000000000000:root",
    });
  });

  it("is listed by whether it is assigned, in pages", async () => {
    const free = await newDevice("free");
    const { VirtualMFADevices } = await iam.listVirtualMFADevices({ AssignmentStatus: "Unassigned" });
    expect(VirtualMFADevices?.map((one) => one.SerialNumber)).toContain(free.SerialNumber);
    expect(VirtualMFADevices?.every((one) => one.User === undefined && one.Base32StringSeed === undefined)).toBe(true);
    const all = await iam.listVirtualMFADevices({});
    const first = await iam.listVirtualMFADevices({ MaxItems: 1 });
    expect(first.IsTruncated).toBe(true);
    const rest = await iam.listVirtualMFADevices({ Marker: first.Marker });
    expect([...(first.VirtualMFADevices ?? []), ...(rest.VirtualMFADevices ?? [])]).toEqual(all.VirtualMFADevices);
  });

  it("is not a ninth of one user", async () => {
    await iam.createUser({ UserName: "many" });
    for (let count = 0; count < 8; count += 1) {
      const { SerialNumber, codes } = await newDevice(`many-${count}`);
      await iam.enableMFADevice({ UserName: "many", SerialNumber, ...codes(-1) });
    }
    const { SerialNumber, codes } = await newDevice("many-8");
    const ninth = iam.enableMFADevice({ UserName: "many", SerialNumber, ...codes(-1) });
    expect((await refusal(ninth)).slice(0, 2)).toEqual(["LimitExceeded", 409]);
  });

  it("has tags", async () => {
    const { SerialNumber } = await newDevice("tagged");
    await iam.tagMFADevice({ SerialNumber, Tags: [{ Key: "Team", Value: "a" }] });
    await iam.tagMFADevice({ SerialNumber, Tags: [{ Key: "Team", Value: "b" }] });
    expect((await iam.listMFADeviceTags({ SerialNumber })).Tags).toEqual([{ Key: "Team", Value: "b" }]);
    const { VirtualMFADevices = [] } = await iam.listVirtualMFADevices({});
    expect(VirtualMFADevices.filter((device) => device.SerialNumber === SerialNumber)).toEqual([{ SerialNumber }]);
    await iam.untagMFADevice({ SerialNumber, TagKeys: ["TEAM"] });
    expect((await iam.listMFADeviceTags({ SerialNumber })).Tags).toHaveLength(1);
    await iam.untagMFADevice({ SerialNumber, TagKeys: ["Team"] });
    expect((await iam.listMFADeviceTags({ SerialNumber })).Tags).toEqual([]);
    const absent = iam.listMFADeviceTags({ SerialNumber: `${SerialNumber}-not` });
    expect(await refusal(absent)).toEqual([
      "NoSuchEntity",
      404,
      `VirtualMFADevice with serial number ${SerialNumber}-not doesn't exist.`,
    ]);
  });

  it("wants a code of six digits", async () => {
    const codes = { AuthenticationCode1: "12345", AuthenticationCode2: "123456" };
    const call = iam.enableMFADevice({ UserName: "ada", SerialNumber: "arn:aws:iam::000000000000:mfa/x", ...codes });
    expect((await refusal(call)).slice(0, 2)).toEqual(["ValidationError", 400]);
  });
});
