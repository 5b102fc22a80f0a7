/** Account properties, and what an account is told that is no product provider and has no role templates. */
import { STS } from "@aws-sdk/client-sts";
import { describe, expect, it } from "vitest";
import { iamCredentialsRegionOfTests, refusal } from "../../../../test/support/iam-credentials-region.ts";

const opened = iamCredentialsRegionOfTests();

const id = "e4bdcdae-4f66-11ed-8e1e-a710e0example";

describe("account properties", () => {
  it("are kept, and begin with what nobody set", async () => {
    const { iam } = opened;
    expect((await iam.getAccountProperties({})).Properties).toEqual({ "RoleManager/Enabled": "false" });
    await iam.putAccountProperties({ Properties: { "RoleManager/Enabled": "true" } });
    expect((await iam.getAccountProperties({})).Properties).toEqual({ "RoleManager/Enabled": "true" });
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ "RoleManager/Enabled": "yes" }, /must be true or false/],
    [{ "RoleManager/Enabled": "true", "Other/Enabled": "true" }, /same namespace/],
    [{ RoleManager: "true" }, /Namespace\/PropertyName/],
    [{ "RoleManager/Other": "true" }, /not supported/],
  ])("%o cannot be set", async (Properties, message) => {
    const [code, status, text] = await refusal(opened.iam.putAccountProperties({ Properties }));
    expect([code, status]).toEqual(["InvalidInput", 400]);
    expect(text).toMatch(message);
  });
});

describe("an account that is no product provider", () => {
  it("cannot make delegation requests", async () => {
    const made = opened.iam.createDelegationRequest({
      Description: "Set up",
      Permissions: { PolicyTemplateArn: "arn:aws:iam::aws:delegation-template/partner/setup" },
      RequestorWorkflowId: "workflow-1",
      NotificationChannel: "arn:aws:sns:us-east-1:111122223333:news",
      SessionDuration: 3_600,
    });
    expect((await refusal(made)).slice(0, 2)).toEqual(["AccessDenied", 403]);
  });

  it("is asked for nothing", async () => {
    const { iam } = opened;
    expect(await iam.listDelegationRequests({})).toMatchObject({ DelegationRequests: [], isTruncated: false });
    const named = { DelegationRequestId: id };
    for (const call of [
      iam.getDelegationRequest(named),
      iam.associateDelegationRequest(named),
      iam.updateDelegationRequest(named),
      iam.acceptDelegationRequest(named),
      iam.rejectDelegationRequest(named),
      iam.sendDelegationToken(named),
      iam.getHumanReadableSummary({ EntityArn: `arn:aws:iam::000000000000:delegation-request/${id}` }),
    ]) {
      expect((await refusal(call)).slice(0, 2)).toEqual(["NoSuchEntity", 404]);
    }
    const other = iam.getHumanReadableSummary({ EntityArn: "arn:aws:iam::000000000000:user/ann" });
    expect((await refusal(other))[0]).toBe("InvalidInput");
  });

  it("has no token to exchange", async () => {
    const { endpoint, root } = opened.region;
    const sts = new STS({ endpoint, region: "us-east-1", maxAttempts: 1, credentials: root });
    expect((await refusal(sts.getDelegatedAccessToken({ TradeInToken: "token" })))[0]).toBe("AccessDenied");
    sts.destroy();
  });
});

it("has no role templates", async () => {
  const TemplateArn = "arn:aws:iam::aws:role-template/service/reader";
  expect((await refusal(opened.iam.acquireRole({ TemplateArn })))[0]).toBe("NoSuchEntity");
  expect((await refusal(opened.iam.getRoleTemplateVersion({ TemplateArn })))[0]).toBe("NoSuchEntity");
});
