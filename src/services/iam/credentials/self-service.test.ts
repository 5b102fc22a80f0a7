/** Users who manage their own credentials and nobody else's, and root users of members that one task is done for. */
import { Organizations } from "@aws-sdk/client-organizations";
import { STS } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openIamCredentialsRegion,
  refusal,
  type IamCredentialsRegion,
} from "../../../../test/support/iam-credentials-region.ts";

let opened: IamCredentialsRegion;
beforeAll(async () => {
  opened = await openIamCredentialsRegion();
});
afterAll(() => opened.close());

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
        Action: ["iam:EnableMFADevice", "iam:ListMFADevices", "iam:ResyncMFADevice"],
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

describe("the root user of a member account", () => {
  it("gets and loses its password by AssumeRoot", async () => {
    const { endpoint, root } = opened.region;
    const client = { endpoint, region: "us-east-1", maxAttempts: 1 };
    const organizations = new Organizations({ ...client, credentials: root });
    await organizations.createOrganization({ FeatureSet: "ALL" });
    await organizations.enableAWSServiceAccess({ ServicePrincipal: "iam.amazonaws.com" });
    await opened.iam.enableOrganizationsRootSessions({});
    await organizations.createAccount({ AccountName: "member", Email: "member@example.com" });
    await opened.region.runJob("organizations.create-accounts");
    const { Accounts } = await organizations.listAccounts({});
    const member = Accounts?.find((account) => account.Name === "member")?.Id ?? "";
    await opened.newUser("admin");
    const { AccessKey } = await opened.iam.createAccessKey({ UserName: "admin" });
    const credentials = {
      accessKeyId: AccessKey?.AccessKeyId ?? "",
      secretAccessKey: AccessKey?.SecretAccessKey ?? "",
    };
    const sts = new STS({ ...client, credentials });
    const rootFor = async (task: string) => {
      const arn = `arn:aws:iam::aws:policy/root-task/${task}`;
      const { Credentials } = await sts.assumeRoot({ TargetPrincipal: member, TaskPolicyArn: { arn } });
      return opened.clientOf({
        accessKeyId: Credentials?.AccessKeyId ?? "",
        secretAccessKey: Credentials?.SecretAccessKey ?? "",
        sessionToken: Credentials?.SessionToken ?? "",
      });
    };
    await (await rootFor("IAMCreateRootUserPassword")).createLoginProfile({});
    const audit = await rootFor("IAMAuditRootUserCredentials");
    expect((await audit.getLoginProfile({})).LoginProfile).toEqual({
      CreateDate: expect.any(Date),
      PasswordResetRequired: true,
    });
    expect((await audit.listSigningCertificates({})).Certificates).toEqual([]);
    expect((await audit.listMFADevices({})).MFADevices).toEqual([]);
    expect((await refusal(audit.deleteLoginProfile({})))[0]).toBe("AccessDenied");
    await (await rootFor("IAMDeleteRootUserCredentials")).deleteLoginProfile({});
    expect((await refusal(audit.getLoginProfile({})))[0]).toBe("NoSuchEntity");
    organizations.destroy();
    sts.destroy();
  });
});
