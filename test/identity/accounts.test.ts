/** Accounts among each other: control policies, policies of buckets that name others, conditions on where one calls from. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { allow, deny, openIdentityRegion, outcome, policyOf, type IdentityRegion } from "../support/identity-region.ts";

const management = "111111111111";
const outsider = "999999999999";
let world: IdentityRegion;
let member: string;
let organizationId: string;
let rootId: string;

beforeAll(async () => {
  world = await openIdentityRegion();
  const { organizations } = world.root(management);
  const { Organization } = await organizations.createOrganization({ FeatureSet: "ALL" });
  organizationId = Organization?.Id ?? "";
  rootId = (await organizations.listRoots({})).Roots?.[0]?.Id ?? "";
  for (const PolicyType of ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"] as const) {
    await organizations.enablePolicyType({ RootId: rootId, PolicyType });
  }
  await organizations.createAccount({ AccountName: "member", Email: "member@example.com" });
  await world.region.runJob("organizations.create-accounts");
  const { Accounts = [] } = await organizations.listAccounts({});
  member = Accounts.find(({ Name }) => Name === "member")?.Id ?? "";
});
afterAll(() => world.close());

/** Hangs a policy on the member while `during` runs. */
async function under(type: "SERVICE" | "RESOURCE", statement: object, during: () => Promise<void>): Promise<void> {
  const { organizations } = world.root(management);
  const Type = `${type}_CONTROL_POLICY` as const;
  const request = { Name: `${type} policy`, Description: "", Type, Content: policyOf(statement) };
  const PolicyId = (await organizations.createPolicy(request)).Policy?.PolicySummary?.Id ?? "";
  await organizations.attachPolicy({ PolicyId, TargetId: member });
  await during();
  await organizations.detachPolicy({ PolicyId, TargetId: member });
  await organizations.deletePolicy({ PolicyId });
}

test("a service control policy denies a member's root and users, and not the management account's", async () => {
  const user = await world.newUser(member, "admin", allow("*"));
  const manager = await world.newUser(management, "manager", allow("*"));
  await under("SERVICE", deny("s3:CreateBucket"), async () => {
    const denied = "with an explicit deny in a service control policy";
    expect(await outcome(world.root(member).s3.createBucket({ Bucket: "of-root" }))).toContain(denied);
    expect(await outcome(user.s3.createBucket({ Bucket: "of-user" }))).toContain(denied);
    expect(await outcome(manager.s3.createBucket({ Bucket: "of-manager" }))).toBe("allowed");
  });
  expect(await outcome(world.root(member).s3.createBucket({ Bucket: "of-root" }))).toBe("allowed");
});

test("a user whose path begins as those of service-linked roles do is bound all the same", async () => {
  const user = await world.newUser(member, "climber", allow("*"));
  const { iam } = world.root(member);
  await iam.updateUser({ UserName: "climber", NewPath: "/aws-service-role/ecs.amazonaws.com/" });
  await under("SERVICE", deny("s3:CreateBucket"), async () => {
    expect(await outcome(user.s3.createBucket({ Bucket: "of-climber" }))).toContain("service control policy");
  });
});

test("the management account enters a new member by the role that the member was made with", async () => {
  const user = await world.newUser(management, "visitor", allow("sts:AssumeRole"));
  const { iam, sts } = await world.assume(user, `arn:aws:iam::${member}:role/OrganizationAccountAccessRole`);
  expect((await sts.getCallerIdentity({})).Account).toBe(member);
  expect(await outcome(iam.createUser({ UserName: "made-by-visitor" }))).toBe("allowed");
});

test("a resource control policy keeps strangers out of a member's bucket that its policy lets in", async () => {
  const stranger = await world.newUser(outsider, "stranger", allow("s3:*"));
  const { s3 } = world.root(member);
  await s3.createBucket({ Bucket: "shared-widely" });
  const shared = { ...allow("s3:ListBucket", "arn:aws:s3:::shared-widely"), Principal: { AWS: outsider } };
  await s3.putBucketPolicy({ Bucket: "shared-widely", Policy: policyOf(shared) });
  const list = () => outcome(stranger.s3.listObjectsV2({ Bucket: "shared-widely" }));
  expect(await list()).toBe("allowed");
  const perimeter = deny("s3:*", "*", {
    Principal: "*",
    Condition: { StringNotEqualsIfExists: { "aws:PrincipalOrgID": organizationId } },
  });
  await under("RESOURCE", perimeter, async () => {
    expect(await list()).toBe("Access Denied");
    expect(await outcome(world.root(member).s3.listObjectsV2({ Bucket: "shared-widely" }))).toBe("allowed");
  });
  expect(await list()).toBe("allowed");
});

test("a bucket policy lets another account's user in, once that account does, too", async () => {
  const { s3 } = world.root(member);
  await s3.createBucket({ Bucket: "for-partners" });
  const objects = "arn:aws:s3:::for-partners/*";
  const grant = { ...allow("s3:PutObject", objects), Principal: { AWS: `arn:aws:iam::${outsider}:root` } };
  await s3.putBucketPolicy({ Bucket: "for-partners", Policy: policyOf(grant) });
  const without = await world.newUser(outsider, "without");
  const allowed = await world.newUser(outsider, "allowed", allow("s3:PutObject", objects));
  const put = { Bucket: "for-partners", Key: "k", Body: "b" };
  expect(await outcome(without.s3.putObject(put))).toBe("Access Denied");
  expect(await outcome(allowed.s3.putObject(put))).toBe("allowed");
  expect(await outcome(allowed.s3.getObject({ Bucket: "for-partners", Key: "k" }))).not.toBe("allowed");
});

test("a bucket for an organization is open to its members, by the organization's id", async () => {
  const { s3 } = world.root(management);
  await s3.createBucket({ Bucket: "for-the-organization" });
  await s3.putPublicAccessBlock({
    Bucket: "for-the-organization",
    PublicAccessBlockConfiguration: { BlockPublicPolicy: true },
  });
  const Condition = { StringEquals: { "aws:PrincipalOrgID": organizationId } };
  const grant = { ...allow("s3:ListBucket", "arn:aws:s3:::for-the-organization", { Condition }), Principal: "*" };
  await s3.putBucketPolicy({ Bucket: "for-the-organization", Policy: policyOf(grant) });
  const inside = await world.newUser(member, "inside", allow("s3:ListBucket"));
  const outside = await world.newUser(outsider, "outside", allow("s3:ListBucket"));
  const list = (clients: typeof inside) => outcome(clients.s3.listObjectsV2({ Bucket: "for-the-organization" }));
  expect(await list(inside)).toBe("allowed");
  expect(await list(outside)).toBe("Access Denied");
});

test("a deny on where one calls from counts, and one on other addresses does not", async () => {
  const from = (addresses: readonly string[]): object => ({ Condition: { IpAddress: { "aws:SourceIp": addresses } } });
  const here = await world.newUser(
    outsider,
    "here",
    allow("iam:ListUsers"),
    deny("*", "*", from(["127.0.0.0/8", "::1/128"])),
  );
  const there = await world.newUser(
    outsider,
    "there",
    allow("iam:ListUsers"),
    deny("*", "*", from(["203.0.113.0/24"])),
  );
  expect(await outcome(here.iam.listUsers({}))).toContain("with an explicit deny in an identity-based policy");
  expect(await outcome(there.iam.listUsers({}))).toBe("allowed");
});
