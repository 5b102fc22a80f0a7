/** Roles, instance profiles and service-linked roles through the SDK. */
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  allowing,
  openIamRegion,
  policyText,
  refusal,
  trustOf,
  type IamRegion,
} from "../../../../test/support/iam-region.ts";

let opened: IamRegion;
let iam: IamRegion["iam"];
let account: string;

beforeAll(async () => {
  opened = await openIamRegion();
  ({ iam } = opened);
  account = opened.region.root.accountId;
});
afterAll(() => opened.close());

const trust = trustOf();
const newRole = (RoleName: string, more: object = {}) =>
  iam.createRole({ RoleName, AssumeRolePolicyDocument: trust, ...more });

test("a new role shows what AWS shows, a role that is got a little more, a listed one less", async () => {
  const { Role } = await newRole("Basic", { Path: "/app/", Tags: [{ Key: "a", Value: "b" }] });
  expect(Role).toEqual({
    Path: "/app/",
    RoleName: "Basic",
    RoleId: expect.stringMatching(/^AROA[A-Z0-9]{17}$/) as string,
    Arn: `arn:aws:iam::${account}:role/app/Basic`,
    CreateDate: expect.any(Date) as Date,
    AssumeRolePolicyDocument: encodeURIComponent(trust),
    Tags: [{ Key: "a", Value: "b" }],
  });
  const got = await iam.getRole({ RoleName: "basic" });
  expect(got.Role).toEqual({ ...Role, MaxSessionDuration: 3_600, RoleLastUsed: {} });
  const { Tags: _, ...listed } = { ...Role, MaxSessionDuration: 3_600 };
  expect((await iam.listRoles({ PathPrefix: "/app/" })).Roles).toEqual([listed]);
});

test("the path of service-linked roles is theirs alone", async () => {
  expect(await refusal(newRole("Climber", { Path: "/aws-service-role/ecs.amazonaws.com/" }))).toEqual([
    "InvalidInput",
    "Path prefix '/aws-service-role/' can only be used for AWS Service linked Roles",
    400,
  ]);
  expect((await refusal(iam.getRole({ RoleName: "Climber" })))[0]).toBe("NoSuchEntity");
});

test("a trust policy has to be one, to fit, and to name principals that exist", async () => {
  const refused = (AssumeRolePolicyDocument: string) =>
    refusal(iam.createRole({ RoleName: "mistrusted", AssumeRolePolicyDocument }));
  expect(await refused("not json")).toEqual(["MalformedPolicyDocument", "This policy contains invalid Json", 400]);
  expect(await refused(allowing("sts:AssumeRole"))).toEqual([
    "MalformedPolicyDocument",
    expect.any(String) as string,
    400,
  ]);
  const trusting = (AWS: string) => policyText([{ Effect: "Allow", Principal: { AWS }, Action: "sts:AssumeRole" }]);
  const nobody = `arn:aws:iam::${account}:user/nobody`;
  expect(await refused(trusting(nobody))).toEqual([
    "MalformedPolicyDocument",
    `Invalid principal in policy: "AWS":"${nobody}"`,
    400,
  ]);
  const statement = { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" };
  const strange = { ...statement, Principal: { Service: "nosuchservice.amazonaws.com" } };
  expect(await refused(policyText([statement, strange]))).toEqual([
    "MalformedPolicyDocument",
    'Invalid principal in policy: "SERVICE":"nosuchservice.amazonaws.com"',
    400,
  ]);
  const federated = (Federated: string) =>
    policyText([{ Effect: "Allow", Principal: { Federated }, Action: "sts:AssumeRoleWithWebIdentity" }]);
  for (const provider of ["https://oidc.example.com", "corp", `arn:aws:iam::${account}:role/r`]) {
    expect(await refused(federated(provider))).toEqual([
      "MalformedPolicyDocument",
      "Federated principals must be valid domain names or SAML metadata ARNs",
      400,
    ]);
  }
  const long = policyText(Array.from({ length: 30 }, (_, index) => ({ Sid: `s${index}`, ...statement })));
  expect(await refused(long)).toEqual(["LimitExceeded", "Cannot exceed quota for ACLSizePerRole: 2048", 409]);
  await iam.createRole({ RoleName: "web", AssumeRolePolicyDocument: federated("accounts.google.com") });
  await iam.createRole({ RoleName: "abroad", AssumeRolePolicyDocument: trusting("arn:aws:iam::464622532012:root") });
});

test("a role's description, session length and trust policy change on their own", async () => {
  const made = await newRole("Changing", { Description: "first" });
  expect(made.Role).not.toHaveProperty("Description");
  await iam.updateRole({ RoleName: "Changing", MaxSessionDuration: 7_200 });
  expect((await iam.getRole({ RoleName: "Changing" })).Role).toMatchObject({
    Description: "first",
    MaxSessionDuration: 7_200,
  });
  const described = await iam.updateRoleDescription({ RoleName: "Changing", Description: "" });
  expect(described.Role).not.toHaveProperty("Description");
  expect(described.Role).not.toHaveProperty("MaxSessionDuration");
  await iam.updateAssumeRolePolicy({ RoleName: "Changing", PolicyDocument: trustOf("lambda.amazonaws.com") });
  const { Role } = await iam.getRole({ RoleName: "Changing" });
  expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? "")).toContain("lambda.amazonaws.com");
});

test("a role goes only after its policies, and out of its instance profile", async () => {
  const RoleName = "Held";
  const InstanceProfileName = "Holder";
  await newRole(RoleName);
  const made = await iam.createInstanceProfile({ InstanceProfileName, Path: "/ec2/" });
  expect(made.InstanceProfile).not.toHaveProperty("Tags");
  expect(made.InstanceProfile).toMatchObject({
    Arn: `arn:aws:iam::${account}:instance-profile/ec2/Holder`,
    Roles: [],
  });
  await iam.addRoleToInstanceProfile({ InstanceProfileName, RoleName });
  const got = await iam.getInstanceProfile({ InstanceProfileName });
  expect(got.InstanceProfile?.Roles?.map((role) => role.RoleName)).toEqual([RoleName]);
  expect((await iam.listInstanceProfilesForRole({ RoleName })).InstanceProfiles).toHaveLength(1);
  expect(await refusal(iam.addRoleToInstanceProfile({ InstanceProfileName, RoleName }))).toEqual([
    "LimitExceeded",
    "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1",
    409,
  ]);
  const inProfile = ["DeleteConflict", "Cannot delete entity, must remove roles from instance profile first.", 409];
  expect(await refusal(iam.deleteRole({ RoleName }))).toEqual(inProfile);
  expect(await refusal(iam.deleteInstanceProfile({ InstanceProfileName }))).toEqual(inProfile);
  await iam.removeRoleFromInstanceProfile({ InstanceProfileName, RoleName });
  expect(await refusal(iam.removeRoleFromInstanceProfile({ InstanceProfileName, RoleName }))).toEqual([
    "NoSuchEntity",
    `Role Held in Instance Profile ${InstanceProfileName} cannot be found.`,
    404,
  ]);
  const absent = { InstanceProfileName, RoleName: "Absent" };
  expect((await refusal(iam.removeRoleFromInstanceProfile(absent)))[1]).toBe(
    "The role with name Absent cannot be found.",
  );
  await iam.putRolePolicy({ RoleName, PolicyName: "p", PolicyDocument: allowing("s3:*") });
  expect((await refusal(iam.deleteRole({ RoleName })))[1]).toBe("Cannot delete entity, must delete policies first.");
  await iam.deleteRolePolicy({ RoleName, PolicyName: "p" });
  await iam.deleteRole({ RoleName });
  await iam.deleteInstanceProfile({ InstanceProfileName });
  expect(await refusal(iam.getInstanceProfile({ InstanceProfileName }))).toEqual([
    "NoSuchEntity",
    "Instance Profile Holder cannot be found.",
    404,
  ]);
});

test("who puts a role into a profile has to be allowed to pass it", async () => {
  await newRole("Passed");
  await iam.createInstanceProfile({ InstanceProfileName: "Passing" });
  const input = { InstanceProfileName: "Passing", RoleName: "Passed" };
  const add = { Effect: "Allow", Action: "iam:AddRoleToInstanceProfile", Resource: "*" };
  const without = await opened.userClient("without-pass", [add]);
  expect((await refusal(without.addRoleToInstanceProfile(input)))[1]).toContain("iam:PassRole");
  const Condition = { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } };
  const pass = { Effect: "Allow", Action: "iam:PassRole", Resource: "*", Condition };
  const having = await opened.userClient("with-pass", [add, pass]);
  await having.addRoleToInstanceProfile(input);
});

test("a service-linked role is named by its service and changed by nobody", async () => {
  const { Role } = await iam.createServiceLinkedRole({ AWSServiceName: "autoscaling.amazonaws.com" });
  const RoleName = "AWSServiceRoleForAutoScaling";
  expect(Role).toMatchObject({ RoleName, Path: "/aws-service-role/autoscaling.amazonaws.com/" });
  expect((await iam.listAttachedRolePolicies({ RoleName })).AttachedPolicies).toEqual([
    {
      PolicyName: "AutoScalingServiceRolePolicy",
      PolicyArn: "arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy",
    },
  ]);
  expect(await refusal(iam.createServiceLinkedRole({ AWSServiceName: "autoscaling.amazonaws.com" }))).toEqual([
    "InvalidInput",
    `Service role name ${RoleName} has been taken in this account, please try a different suffix.`,
    400,
  ]);
  const refused = [
    "UnmodifiableEntity",
    `Cannot perform the operation on the protected role '${RoleName}' - this role is only modifiable by AWS`,
    400,
  ];
  const PolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
  expect(await refusal(iam.attachRolePolicy({ RoleName, PolicyArn }))).toEqual(refused);
  expect(await refusal(iam.deleteRole({ RoleName }))).toEqual(refused);
  expect(await refusal(iam.updateRole({ RoleName, MaxSessionDuration: 7_200 }))).toEqual(refused);
  await iam.updateRole({ RoleName, Description: "ours" });
  expect((await iam.getRole({ RoleName })).Role?.Description).toBe("ours");
  await iam.updateRoleDescription({ RoleName, Description: "mine" });
  const { DeletionTaskId } = await iam.deleteServiceLinkedRole({ RoleName });
  expect(DeletionTaskId).toMatch(
    /^task\/aws-service-role\/autoscaling\.amazonaws\.com\/AWSServiceRoleForAutoScaling\/[0-9a-f-]{36}$/,
  );
  expect((await iam.getServiceLinkedRoleDeletionStatus({ DeletionTaskId })).Status).toBe("SUCCEEDED");
  expect((await refusal(iam.getRole({ RoleName })))[0]).toBe("NoSuchEntity");
});

test.each([
  ["eks-nodegroup", "AWSServiceRoleForAmazonEKSNodegroup"],
  ["replication.ecr", "AWSServiceRoleForECRReplication"],
  ["docdb-elastic", "AWSServiceRoleForDocDB-Elastic"],
])("the role linked to %s is %s", async (service, RoleName) => {
  const AWSServiceName = `${service}.amazonaws.com`;
  expect(await refusal(iam.createServiceLinkedRole({ AWSServiceName, CustomSuffix: "two" }))).toEqual([
    "InvalidInput",
    `Custom suffix is not allowed for ${AWSServiceName}`,
    400,
  ]);
  expect((await iam.createServiceLinkedRole({ AWSServiceName })).Role).toMatchObject({
    RoleName,
    Path: `/aws-service-role/${AWSServiceName}/`,
  });
});

test("suffixes tell several roles of one service apart, where the service has that", async () => {
  const CustomSuffix = "two";
  const { Role } = await iam.createServiceLinkedRole({ AWSServiceName: "autoscaling.amazonaws.com", CustomSuffix });
  expect(Role?.RoleName).toBe("AWSServiceRoleForAutoScaling_two");
  expect(await refusal(iam.createServiceLinkedRole({ AWSServiceName: "ecs.amazonaws.com", CustomSuffix }))).toEqual([
    "InvalidInput",
    "Custom suffix is not allowed for ecs.amazonaws.com",
    400,
  ]);
  expect((await refusal(iam.createServiceLinkedRole({ AWSServiceName: "toString.amazonaws.com" })))[0]).toBe(
    "InvalidInput",
  );
});

test("who is deleted is trusted no more, nor who comes later under the same name", async () => {
  const { User } = await iam.createUser({ UserName: "Passing" });
  const { Role: passing } = await newRole("PassingRole", { Path: "/guest/" });
  const trusted = (...names: (string | undefined)[]) =>
    policyText([
      {
        Effect: "Allow",
        Principal: { AWS: names },
        Action: "sts:AssumeRole",
        Condition: { ArnNotEquals: { "aws:PrincipalArn": User?.Arn } },
      },
    ]);
  await newRole("Trusting", { AssumeRolePolicyDocument: trusted(User?.Arn, passing?.Arn, account) });
  await iam.updateAssumeRolePolicy({ RoleName: "PassingRole", PolicyDocument: trusted(passing?.Arn) });
  await iam.deleteUser({ UserName: "passing" });
  await iam.deleteRole({ RoleName: "PassingRole" });
  await iam.createUser({ UserName: "Passing" });
  const { Role } = await iam.getRole({ RoleName: "Trusting" });
  const text = decodeURIComponent(Role?.AssumeRolePolicyDocument ?? "");
  expect(JSON.parse(text)).toEqual(JSON.parse(trusted(User?.UserId, passing?.RoleId, account)));
  expect((await refusal(iam.getRole({ RoleName: "PassingRole" })))[0]).toBe("NoSuchEntity");
  expect(await refusal(iam.updateAssumeRolePolicy({ RoleName: "Trusting", PolicyDocument: text }))).toEqual([
    "MalformedPolicyDocument",
    `Invalid principal in policy: "AWS":"${User?.UserId}"`,
    400,
  ]);
});
