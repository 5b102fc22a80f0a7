/** What is left of IAM after a reset. */
import { expect, test } from "vitest";
import { openIamRegion, trustOf } from "../../../test/support/iam-region.ts";

test("a reset removes users, roles, policies and keys, and leaves root's keys", async () => {
  const { region, iam, client, close } = await openIamRegion();
  try {
    await iam.createUser({ UserName: "gone" });
    const { AccessKey } = await iam.createAccessKey({ UserName: "gone" });
    await iam.createRole({ RoleName: "gone", AssumeRolePolicyDocument: trustOf() });
    await iam.attachRolePolicy({ RoleName: "gone", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
    const reset = await fetch(`${region.endpoint}/_localstack/state/reset`, { method: "POST" });
    expect(reset.status).toBeLessThan(300);
    expect((await iam.listUsers({})).Users).toEqual([]);
    expect((await iam.listRoles({})).Roles).toEqual([]);
    expect((await iam.listPolicies({ OnlyAttached: true })).Policies).toEqual([]);
    const theirs = client({
      accessKeyId: AccessKey?.AccessKeyId ?? "",
      secretAccessKey: AccessKey?.SecretAccessKey ?? "",
    });
    await expect(theirs.getUser({})).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  } finally {
    await close();
  }
});
