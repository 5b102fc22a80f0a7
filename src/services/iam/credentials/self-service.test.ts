/** Users who manage their own credentials and nobody else's. */
import { describe, expect, it } from "vitest";
import { iamCredentialsRegionOfTests, refusal } from "../../../../test/support/iam-credentials-region.ts";
import { fromBase32 } from "../../../../test/support/base32.ts";
import { hotp, totpStep } from "../../../kernel/totp.ts";

const opened = iamCredentialsRegionOfTests();

describe("a user that may manage its own MFA device", () => {
  // The form of the IAM user guide's example, "Allows MFA-authenticated IAM users to manage their own MFA device".
  const own = {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["iam:CreateVirtualMFADevice", "iam:DeleteVirtualMFADevice"],
        Resource: "arn:aws:iam::*:mfa/${aws:username}",
      },
      {
        Effect: "Allow",
        Action: [
          "iam:DeactivateMFADevice",
          "iam:EnableMFADevice",
          "iam:GetMFADevice",
          "iam:ListMFADevices",
          "iam:ResyncMFADevice",
        ],
        Resource: "arn:aws:iam::*:user/${aws:username}",
      },
    ],
  };

  it("makes its own, lists its own, and sees no other's", async () => {
    const ada = await opened.newUser("ada", []);
    await opened.iam.createUser({ UserName: "bob" });
    await opened.iam.putUserPolicy({ UserName: "ada", PolicyName: "own", PolicyDocument: JSON.stringify(own) });
    await ada.createVirtualMFADevice({ VirtualMFADeviceName: "ada" });
    const others = ada.createVirtualMFADevice({ VirtualMFADeviceName: "bob" });
    expect((await refusal(others)).slice(0, 2)).toEqual(["AccessDenied", 403]);
    expect((await ada.listMFADevices({})).MFADevices).toEqual([]);
    expect((await refusal(ada.listMFADevices({ UserName: "bob" })))[0]).toBe("AccessDenied");
    expect((await refusal(ada.listVirtualMFADevices({})))[0]).toBe("AccessDenied");
    await ada.deleteVirtualMFADevice({ SerialNumber: "arn:aws:iam::000000000000:mfa/ada" });
  });
});

describe("root's MFA device", () => {
  it("is out of reach for a user that may manage its own", async () => {
    const { VirtualMFADevice } = await opened.iam.createVirtualMFADevice({ VirtualMFADeviceName: "roots" });
    const SerialNumber = VirtualMFADevice?.SerialNumber ?? "";
    const seed = fromBase32(Buffer.from(VirtualMFADevice?.Base32StringSeed ?? []).toString());
    const step = totpStep(Date.now());
    await opened.iam.enableMFADevice({
      UserName: "000000000000",
      SerialNumber,
      AuthenticationCode1: hotp(seed, step - 1),
      AuthenticationCode2: hotp(seed, step),
    });
    const own = ["iam:DeactivateMFADevice", "iam:GetMFADevice"].map((Action) => ({
      Effect: "Allow",
      Action,
      Resource: "arn:aws:iam::*:user/${aws:username}",
    }));
    const mallory = await opened.newUser("mallory", []);
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: own });
    await opened.iam.putUserPolicy({ UserName: "mallory", PolicyName: "own", PolicyDocument });
    expect((await refusal(mallory.deactivateMFADevice({ SerialNumber })))[0]).toBe("NoSuchEntity");
    expect((await refusal(mallory.getMFADevice({ SerialNumber })))[0]).toBe("AccessDenied");
    expect((await opened.iam.listMFADevices({})).MFADevices).toHaveLength(1);
    await opened.iam.deactivateMFADevice({ SerialNumber });
    expect((await opened.iam.listMFADevices({})).MFADevices).toEqual([]);
  });
});

describe("a user that may touch what has a tag", () => {
  it("is held to tags of the request and of the thing", async () => {
    const eve = await opened.newUser("eve", []);
    const Statement = [
      {
        Effect: "Allow",
        Action: "iam:CreateVirtualMFADevice",
        Resource: "*",
        Condition: { StringEquals: { "aws:RequestTag/team": "a" } },
      },
      {
        Effect: "Allow",
        Action: ["iam:ListMFADeviceTags", "iam:UntagMFADevice"],
        Resource: "*",
        Condition: { StringEquals: { "aws:ResourceTag/team": "a" } },
      },
    ];
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    await opened.iam.putUserPolicy({ UserName: "eve", PolicyName: "tags", PolicyDocument });
    const make = (VirtualMFADeviceName: string, Value: string): Promise<unknown> =>
      eve.createVirtualMFADevice({ VirtualMFADeviceName, Tags: [{ Key: "team", Value }] });
    await make("good", "a");
    expect((await refusal(make("bad", "b")))[0]).toBe("AccessDenied");
    const SerialNumber = "arn:aws:iam::000000000000:mfa/good";
    expect((await eve.listMFADeviceTags({ SerialNumber })).Tags).toEqual([{ Key: "team", Value: "a" }]);
    await eve.untagMFADevice({ SerialNumber, TagKeys: ["team"] });
    expect((await refusal(eve.listMFADeviceTags({ SerialNumber })))[0]).toBe("AccessDenied");
  });
});
