/** Managed policies through the SDK: versions, attachments, boundaries, lists. */
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

const administrator = "arn:aws:iam::aws:policy/AdministratorAccess";

async function newPolicy(PolicyName: string, more: object = {}): Promise<string> {
  const { Policy } = await iam.createPolicy({ PolicyName, PolicyDocument: allowing("s3:*"), ...more });
  return Policy?.Arn ?? "";
}

test("a new policy is told without description, one that is got with it and with its tags", async () => {
  const { Policy } = await iam.createPolicy({
    PolicyName: "First",
    Path: "/p/",
    PolicyDocument: allowing("s3:*"),
    Description: "what it is for",
  });
  expect(Policy).toEqual({
    PolicyName: "First",
    PolicyId: expect.stringMatching(/^ANPA[A-Z0-9]{17}$/) as string,
    Arn: `arn:aws:iam::${account}:policy/p/First`,
    Path: "/p/",
    DefaultVersionId: "v1",
    AttachmentCount: 0,
    PermissionsBoundaryUsageCount: 0,
    IsAttachable: true,
    CreateDate: expect.any(Date) as Date,
    UpdateDate: expect.any(Date) as Date,
  });
  const got = await iam.getPolicy({ PolicyArn: Policy?.Arn });
  expect(got.Policy).toEqual({ ...Policy, Description: "what it is for", Tags: [] });
  expect(await refusal(newPolicy("fIRST"))).toEqual([
    "EntityAlreadyExists",
    "A policy called fIRST already exists. Duplicate names are not allowed.",
    409,
  ]);
});

test("what is no policy, or too long, is refused", async () => {
  const refused = (PolicyDocument: string) => refusal(iam.createPolicy({ PolicyName: "wrong", PolicyDocument }));
  for (const text of ["nothing", "null", '{ "Version": "2012-10-17", }']) {
    expect(await refused(text)).toEqual(["MalformedPolicyDocument", "Syntax errors in policy.", 400]);
  }
  expect((await refused(trustOf()))[0]).toBe("MalformedPolicyDocument");
  // Inline policies may be as old as they like.
  for (const version of [{}, { Version: "2008-10-17" }]) {
    const old = JSON.stringify({ ...version, Statement: { Effect: "Allow", Action: "s3:*", Resource: "*" } });
    expect(await refused(old)).toEqual([
      "MalformedPolicyDocument",
      "Policy document must be version 2012-10-17 or greater.",
      400,
    ]);
  }
  const resource = `arn:aws:s3:::${"x".repeat(6_144)}`;
  expect(await refused(policyText([{ Effect: "Allow", Action: "s3:*", Resource: resource }]))).toEqual([
    "LimitExceeded",
    "Cannot exceed quota for PolicySize: 6144",
    409,
  ]);
});

test("ARNs that are none, and policies that are not there, are told apart", async () => {
  expect(await refusal(iam.getPolicy({ PolicyArn: "longpolicynamebutnoarn" }))).toEqual([
    "ValidationError",
    "ARN longpolicynamebutnoarn is not valid.",
    400,
  ]);
  const PolicyArn = `arn:aws:iam::${account}:policy/missing`;
  expect(await refusal(iam.getPolicy({ PolicyArn }))).toEqual([
    "NoSuchEntity",
    `Policy ${PolicyArn} was not found.`,
    404,
  ]);
  const unattachable = (what: string) => ["NoSuchEntity", `Policy ${what} does not exist or is not attachable.`, 404];
  expect(await refusal(iam.listEntitiesForPolicy({ PolicyArn }))).toEqual(unattachable(PolicyArn));
  expect(await refusal(iam.getPolicyVersion({ PolicyArn, VersionId: "v1" }))).toEqual(
    unattachable(`${PolicyArn} version v1`),
  );
  await iam.createUser({ UserName: "finder" });
  const bound = iam.putUserPermissionsBoundary({ UserName: "finder", PermissionsBoundary: "longpolicynamebutnoarn" });
  expect(await refusal(bound)).toEqual(["InvalidInput", "ARN longpolicynamebutnoarn is not valid.", 400]);
  expect(await refusal(iam.attachUserPolicy({ UserName: "finder", PolicyArn }))).toEqual([
    "NoSuchEntity",
    `Policy ${PolicyArn} does not exist or is not attachable.`,
    404,
  ]);
  const linked = "arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy";
  expect((await refusal(iam.attachUserPolicy({ UserName: "finder", PolicyArn: linked })))[0]).toBe(
    "PolicyNotAttachable",
  );
});

test("policies of AWS's own are changed by nobody", async () => {
  const PolicyArn = administrator;
  const foreign = (change: string) => ["AccessDenied", `Cannot ${change} outside your own account.`, 403];
  expect(await refusal(iam.deletePolicy({ PolicyArn }))).toEqual(foreign("delete policies"));
  expect(await refusal(iam.deletePolicyVersion({ PolicyArn, VersionId: "v1" }))).toEqual(
    foreign("delete policy versions for policies"),
  );
  expect(await refusal(iam.setDefaultPolicyVersion({ PolicyArn, VersionId: "v1" }))).toEqual(
    foreign("update policies"),
  );
});

test("policies of AWS's own have no tags", async () => {
  const PolicyArn = administrator;
  const unsupported = ["InvalidInput", "Tags not supported for policies in this domain", 400];
  expect(await refusal(iam.tagPolicy({ PolicyArn, Tags: [{ Key: "a", Value: "1" }] }))).toEqual(unsupported);
  expect(await refusal(iam.untagPolicy({ PolicyArn, TagKeys: ["a"] }))).toEqual(unsupported);
  expect(await refusal(iam.listPolicyTags({ PolicyArn }))).toEqual(unsupported);
  expect((await iam.getPolicy({ PolicyArn })).Policy?.Tags).toEqual([]);
});

test("a policy has five versions, of which one is in force", async () => {
  const PolicyArn = await newPolicy("Versions");
  for (let number = 2; number <= 5; number++) {
    const { PolicyVersion } = await iam.createPolicyVersion({
      PolicyArn,
      PolicyDocument: allowing(`s3:Get${number}`),
      SetAsDefault: number === 3,
    });
    expect(PolicyVersion).toMatchObject({ VersionId: `v${number}`, IsDefaultVersion: number === 3 });
  }
  const PolicyDocument = allowing("s3:Get*");
  expect(await refusal(iam.createPolicyVersion({ PolicyArn, PolicyDocument }))).toEqual([
    "LimitExceeded",
    expect.stringContaining("A managed policy can have up to 5 versions.") as string,
    409,
  ]);
  const listed = await iam.listPolicyVersions({ PolicyArn });
  expect(listed.Versions?.map((version) => version.VersionId)).toEqual(["v5", "v4", "v3", "v2", "v1"]);
  expect(await refusal(iam.deletePolicyVersion({ PolicyArn, VersionId: "v3" }))).toEqual([
    "DeleteConflict",
    "Cannot delete the default version of a policy.",
    409,
  ]);
  await iam.deletePolicyVersion({ PolicyArn, VersionId: "v5" });
  await iam.setDefaultPolicyVersion({ PolicyArn, VersionId: "v1" });
  const next = await iam.createPolicyVersion({ PolicyArn, PolicyDocument });
  expect(next.PolicyVersion?.VersionId).toBe("v6");
  const got = await iam.getPolicyVersion({ PolicyArn, VersionId: "v6" });
  expect(decodeURIComponent(got.PolicyVersion?.Document ?? "")).toBe(PolicyDocument);
  expect((await iam.getPolicy({ PolicyArn })).Policy?.DefaultVersionId).toBe("v1");
  expect((await refusal(iam.deletePolicy({ PolicyArn })))[1]).toContain("This policy has more than one version.");
});

test("attachments are counted, listed by entity, and keep a policy from going", async () => {
  const PolicyArn = await newPolicy("Attached");
  await iam.createUser({ UserName: "u1" });
  await iam.createGroup({ GroupName: "g1" });
  await iam.createRole({ RoleName: "r1", AssumeRolePolicyDocument: trustOf(), PermissionsBoundary: PolicyArn });
  await iam.attachUserPolicy({ UserName: "u1", PolicyArn });
  await iam.attachUserPolicy({ UserName: "u1", PolicyArn });
  await iam.attachGroupPolicy({ GroupName: "g1", PolicyArn });
  expect((await iam.getPolicy({ PolicyArn })).Policy).toMatchObject({
    AttachmentCount: 2,
    PermissionsBoundaryUsageCount: 1,
  });
  const entities = await iam.listEntitiesForPolicy({ PolicyArn });
  expect(entities.PolicyUsers?.map((user) => user.UserName)).toEqual(["u1"]);
  expect(entities.PolicyGroups?.map((group) => group.GroupName)).toEqual(["g1"]);
  expect(entities.PolicyRoles?.map((role) => role.RoleName)).toEqual(["r1"]);
  const bounded = await iam.listEntitiesForPolicy({ PolicyArn, PolicyUsageFilter: "PermissionsBoundary" });
  expect([bounded.PolicyUsers, bounded.PolicyRoles?.length]).toEqual([[], 1]);
  expect(await refusal(iam.deletePolicy({ PolicyArn }))).toEqual([
    "DeleteConflict",
    "Cannot delete a policy attached to entities.",
    409,
  ]);
  const attached = await iam.listPolicies({ OnlyAttached: true, Scope: "Local" });
  expect(attached.Policies?.map((policy) => policy.PolicyName)).toContain("Attached");
  await iam.detachUserPolicy({ UserName: "u1", PolicyArn });
  expect(await refusal(iam.detachUserPolicy({ UserName: "u1", PolicyArn }))).toEqual([
    "NoSuchEntity",
    `Policy ${PolicyArn} was not found.`,
    404,
  ]);
  await iam.detachGroupPolicy({ GroupName: "g1", PolicyArn });
  await iam.deleteRolePermissionsBoundary({ RoleName: "r1" });
  await iam.deletePolicy({ PolicyArn });
});

test("ten policies can be attached to one principal", async () => {
  const RoleName = "full";
  await iam.createRole({ RoleName, AssumeRolePolicyDocument: trustOf() });
  for (let index = 0; index < 10; index++) {
    await iam.attachRolePolicy({ RoleName, PolicyArn: await newPolicy(`ten-${index}`) });
  }
  expect(await refusal(iam.attachRolePolicy({ RoleName, PolicyArn: administrator }))).toEqual([
    "LimitExceeded",
    "Cannot exceed quota for PoliciesPerRole: 10",
    409,
  ]);
  const first = await iam.listAttachedRolePolicies({ RoleName, MaxItems: 6 });
  const rest = await iam.listAttachedRolePolicies({ RoleName, MaxItems: 6, Marker: first.Marker });
  expect([first.AttachedPolicies?.length, rest.AttachedPolicies?.length, rest.IsTruncated]).toEqual([6, 4, false]);
});

test("a boundary bounds, is shown, and is replaced", async () => {
  const boundary = await newPolicy("Bound");
  await iam.createUser({ UserName: "bounded", PermissionsBoundary: administrator });
  await iam.putUserPermissionsBoundary({ UserName: "bounded", PermissionsBoundary: boundary });
  expect((await iam.getUser({ UserName: "bounded" })).User?.PermissionsBoundary).toEqual({
    PermissionsBoundaryType: "Policy",
    PermissionsBoundaryArn: boundary,
  });
  const missing = `arn:aws:iam::${account}:policy/none`;
  expect(await refusal(iam.createUser({ UserName: "x", PermissionsBoundary: missing }))).toEqual([
    "NoSuchEntity",
    `Scope ARN: ${missing} does not exist or is not attachable.`,
    404,
  ]);
  await iam.deleteUserPermissionsBoundary({ UserName: "bounded" });
  expect((await iam.getPolicy({ PolicyArn: boundary })).Policy?.PermissionsBoundaryUsageCount).toBe(0);
});

test("the customer's policies are listed before AWS's", async () => {
  await newPolicy("zz-last");
  const all = await iam.listPolicies({ MaxItems: 1_000 });
  const arns = all.Policies?.map((policy) => policy.Arn ?? "") ?? [];
  expect(arns.findIndex((arn) => arn.endsWith("/zz-last"))).toBeLessThan(arns.indexOf(administrator));
  const theirs = await iam.listPolicies({ Scope: "AWS", PathPrefix: "/", MaxItems: 3 });
  expect([theirs.Policies?.length, theirs.IsTruncated]).toEqual([3, true]);
  const local = await iam.listPolicies({ Scope: "Local", PathPrefix: "/none/" });
  expect(local.Policies).toEqual([]);
});

test("nobody changes AWS's own policies, and everybody reads them", async () => {
  const refused = await refusal(iam.deletePolicy({ PolicyArn: administrator }));
  expect([refused[0], refused[2]]).toEqual(["AccessDenied", 403]);
  const PolicyDocument = allowing("s3:*");
  expect((await refusal(iam.createPolicyVersion({ PolicyArn: administrator, PolicyDocument })))[0]).toBe(
    "AccessDenied",
  );
  expect((await iam.getPolicy({ PolicyArn: administrator })).Policy?.PolicyName).toBe("AdministratorAccess");
  const { PolicyVersion } = await iam.getPolicyVersion({ PolicyArn: administrator, VersionId: "v1" });
  expect(JSON.parse(decodeURIComponent(PolicyVersion?.Document ?? ""))).toEqual({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
  });
});

test("only who may attach this policy can", async () => {
  const Condition = { ArnEquals: { "iam:PolicyARN": administrator } };
  const statement = { Effect: "Allow", Action: "iam:AttachUserPolicy", Resource: "*", Condition };
  const attacher = await opened.userClient("attacher", [statement]);
  await attacher.attachUserPolicy({ UserName: "attacher", PolicyArn: administrator });
  // Being an administrator now, it may do everything.
  expect((await attacher.listUsers({})).Users?.length).toBeGreaterThan(0);
});

test("policies and instance profiles have tags", async () => {
  const PolicyArn = await newPolicy("Tagged", { Tags: [{ Key: "a", Value: "1" }] });
  await iam.tagPolicy({ PolicyArn, Tags: [{ Key: "b", Value: "2" }] });
  await iam.untagPolicy({ PolicyArn, TagKeys: ["a"] });
  expect((await iam.listPolicyTags({ PolicyArn })).Tags).toEqual([{ Key: "b", Value: "2" }]);
  // Of policies' keys, unlike users' and roles', the case of letters counts.
  await iam.tagPolicy({ PolicyArn, Tags: [{ Key: "B", Value: "3" }] });
  expect((await iam.listPolicyTags({ PolicyArn })).Tags).toHaveLength(2);
  const twice = [
    { Key: "c", Value: "1" },
    { Key: "c", Value: "2" },
  ];
  expect((await refusal(iam.tagPolicy({ PolicyArn, Tags: twice })))[1]).toBe("Duplicate tag keys found.");
  await iam.createInstanceProfile({ InstanceProfileName: "tagged" });
  const Tags = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: "" }));
  await iam.tagInstanceProfile({ InstanceProfileName: "tagged", Tags });
  const more = { InstanceProfileName: "tagged", Tags: [{ Key: "k50", Value: "" }] };
  expect((await refusal(iam.tagInstanceProfile(more)))[0]).toBe("LimitExceeded");
  const page = await iam.listInstanceProfileTags({ InstanceProfileName: "tagged", MaxItems: 30 });
  expect([page.Tags?.length, page.IsTruncated]).toEqual([30, true]);
});
