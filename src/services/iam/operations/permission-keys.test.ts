/** Condition keys that tell what a role or a credential is like (Service Authorization Reference, "AWS Identity and Access Management"). */
import type { IAM } from "@aws-sdk/client-iam";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openIamRegion, refusal, trustOf, type IamRegion } from "../../../../test/support/iam-region.ts";

let opened: IamRegion;
let iam: IAM;
beforeAll(async () => {
  opened = await openIamRegion();
  iam = opened.iam;
});
afterAll(() => opened.close());

const boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const code = async (call: Promise<unknown>): Promise<string> => (await refusal(call))[0];

it("lets roles be looked at, changed and deleted by the boundary they have", async () => {
  const AssumeRolePolicyDocument = trustOf();
  await iam.createRole({ RoleName: "bounded", AssumeRolePolicyDocument, PermissionsBoundary: boundary });
  await iam.createRole({ RoleName: "free", AssumeRolePolicyDocument });
  const Condition = { StringEquals: { "iam:PermissionsBoundary": boundary } };
  const keeper = await opened.userClient("keeper", [{ Effect: "Allow", Action: "iam:*", Resource: "*", Condition }]);
  const calls: readonly ((RoleName: string) => Promise<unknown>)[] = [
    (RoleName) => keeper.getRole({ RoleName }),
    (RoleName) => keeper.updateRole({ RoleName, MaxSessionDuration: 7200 }),
    (RoleName) => keeper.updateRoleDescription({ RoleName, Description: "kept" }),
    (RoleName) => keeper.updateAssumeRolePolicy({ RoleName, PolicyDocument: AssumeRolePolicyDocument }),
    (RoleName) => keeper.deleteRole({ RoleName }),
  ];
  for (const call of calls) {
    expect(await code(call("free"))).toBe("AccessDenied");
    await call("bounded");
  }
});

it("lets service-specific credentials be changed by the service they are for", async () => {
  const forService = async (ServiceName: string): Promise<string> => {
    const made = await iam.createServiceSpecificCredential({ UserName: "ada", ServiceName });
    return made.ServiceSpecificCredential?.ServiceSpecificCredentialId ?? "";
  };
  await iam.createUser({ UserName: "ada" });
  const git = await forService("codecommit.amazonaws.com");
  const tables = await forService("cassandra.amazonaws.com");
  const key = { "iam:ServiceSpecificCredentialServiceName": "codecommit.amazonaws.com" };
  const Condition = { StringEquals: key };
  const clerk = await opened.userClient("clerk", [{ Effect: "Allow", Action: "iam:*", Resource: "*", Condition }]);
  const of = (ServiceSpecificCredentialId: string) => ({ UserName: "ada", ServiceSpecificCredentialId });
  const calls: readonly ((id: string) => Promise<unknown>)[] = [
    (id) => clerk.updateServiceSpecificCredential({ ...of(id), Status: "Inactive" }),
    (id) => clerk.resetServiceSpecificCredential(of(id)),
    (id) => clerk.deleteServiceSpecificCredential(of(id)),
  ];
  for (const call of calls) {
    expect(await code(call(tables))).toBe("AccessDenied");
    await call(git);
  }
});
