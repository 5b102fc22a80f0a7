/** Root users of member accounts, for whom the management account does single tasks. */
import { Organizations } from "@aws-sdk/client-organizations";
import { STS } from "@aws-sdk/client-sts";
import { describe, expect, it } from "vitest";
import { iamCredentialsRegionOfTests, refusal } from "../../../../test/support/iam-credentials-region.ts";

const opened = iamCredentialsRegionOfTests();

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
