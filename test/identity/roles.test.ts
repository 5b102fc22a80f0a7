/** Roles from trust to use: across accounts, with a second factor, narrowed by session policies, passed on, told by tags. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { totp } from "../../src/kernel/totp.ts";
import { allow, deny, openIdentityRegion, outcome, policyOf, type IdentityRegion } from "../support/identity-region.ts";

const home = "111111111111";
const other = "222222222222";
let world: IdentityRegion;

beforeAll(async () => {
  world = await openIdentityRegion();
});
afterAll(() => world.close());

test("a role of another account opens for whom both sides allow, with the external id", async () => {
  const trust = {
    Principal: { AWS: `arn:aws:iam::${home}:root` },
    Condition: { StringEquals: { "sts:ExternalId": "sky" } },
  };
  const role = await world.newRole(other, "Partner", trust, allow("s3:*"));
  const allowed = await world.newUser(home, "allowed", allow("sts:AssumeRole", role));
  const stranger = await world.newUser(home, "stranger");
  const request = { RoleArn: role, RoleSessionName: "visit" };
  const denied = `is not authorized to perform: sts:AssumeRole on resource: ${role}`;
  expect(await outcome(allowed.sts.assumeRole(request))).toContain(denied);
  expect(await outcome(allowed.sts.assumeRole({ ...request, ExternalId: "ski" }))).toContain(denied);
  expect(await outcome(stranger.sts.assumeRole({ ...request, ExternalId: "sky" }))).toContain(denied);
  const { s3, sts } = await world.assume(allowed, role, { ExternalId: "sky" });
  expect(await sts.getCallerIdentity({})).toMatchObject({
    Account: other,
    Arn: `arn:aws:sts::${other}:assumed-role/Partner/visit`,
  });
  await s3.createBucket({ Bucket: "of-the-partner" });
  expect((await world.root(other).s3.listBuckets({})).Buckets?.map(({ Name }) => Name)).toEqual(["of-the-partner"]);
});

test("a role that wants a second factor opens with a code, once for each code", async () => {
  const role = await world.newRole(
    home,
    "Guarded",
    { Principal: { AWS: home }, Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": "300" } } },
    allow("s3:ListAllMyBuckets"),
  );
  const user = await world.newUser(home, "guard", allow("sts:AssumeRole"));
  const { iam } = world.root(home);
  const { VirtualMFADevice: device } = await iam.createVirtualMFADevice({ VirtualMFADeviceName: "guard" });
  const SerialNumber = device?.SerialNumber ?? "";
  const seed = decodeBase32(Buffer.from(device?.Base32StringSeed ?? []).toString());
  const now = Date.now();
  const codes = { AuthenticationCode1: totp(seed, now - 30_000), AuthenticationCode2: totp(seed, now) };
  await iam.enableMFADevice({ UserName: "guard", SerialNumber, ...codes });
  const request = { RoleArn: role, RoleSessionName: "visit" };
  expect(await outcome(user.sts.assumeRole(request))).toContain("is not authorized to perform: sts:AssumeRole");
  const TokenCode = totp(seed, now + 30_000);
  const { s3 } = await world.assume(user, role, { SerialNumber, TokenCode });
  expect(await outcome(s3.listBuckets({}))).toBe("allowed");
  expect(await outcome(user.sts.assumeRole({ ...request, SerialNumber, TokenCode }))).toContain(
    "MultiFactorAuthentication failed with invalid MFA one time pass code",
  );
});

test("a session policy narrows a role and widens nothing", async () => {
  const role = await world.newRole(home, "Wide", { Principal: { AWS: home } }, allow(["s3:*", "iam:ListUsers"]));
  const user = await world.newUser(home, "narrow", allow("sts:AssumeRole"));
  await world.root(home).s3.createBucket({ Bucket: "narrowed" });
  const Policy = policyOf(allow(["s3:ListBucket", "iam:ListRoles"]));
  const { s3, iam } = await world.assume(user, role, { Policy });
  expect(await outcome(s3.listObjectsV2({ Bucket: "narrowed" }))).toBe("allowed");
  const noSession = "because no session policy allows the";
  expect(await outcome(s3.putObject({ Bucket: "narrowed", Key: "k" }))).toContain(`${noSession} s3:PutObject action`);
  expect(await outcome(iam.listUsers({}))).toContain(`${noSession} iam:ListUsers action`);
  expect(await outcome(iam.listRoles({}))).toContain(
    "because no identity-based policy allows the iam:ListRoles action",
  );
});

test("a bucket policy that names a role's session gives it what the role has not", async () => {
  const role = await world.newRole(home, "Reader", { Principal: { AWS: home } });
  const user = await world.newUser(home, "visitor", allow("sts:AssumeRole"));
  const { s3: owner } = world.root(home);
  await owner.createBucket({ Bucket: "for-visit" });
  const Principal = { AWS: `arn:aws:sts::${home}:assumed-role/Reader/visit` };
  const Policy = policyOf({ ...allow("s3:ListBucket", "arn:aws:s3:::for-visit"), Principal });
  await owner.putBucketPolicy({ Bucket: "for-visit", Policy });
  const named = await world.assume(user, role);
  const unnamed = await world.assume(user, role, { RoleSessionName: "another" });
  expect(await outcome(named.s3.listObjectsV2({ Bucket: "for-visit" }))).toBe("allowed");
  expect(await outcome(unnamed.s3.listObjectsV2({ Bucket: "for-visit" }))).toContain(
    "because no identity-based policy allows the s3:ListBucket action",
  );
});

test("a role is put into an instance profile only by who may pass it, and to that service", async () => {
  const trust = { Principal: { Service: "ec2.amazonaws.com" } };
  const role = await world.newRole(home, "Server", trust);
  await world.newRole(home, "Admin", trust);
  const own = ["iam:CreateInstanceProfile", "iam:AddRoleToInstanceProfile", "iam:RemoveRoleFromInstanceProfile"];
  const toEc2 = { Condition: { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } } };
  const { iam } = await world.newUser(home, "operator", allow(own), allow("iam:PassRole", role, toEc2));
  const InstanceProfileName = "servers";
  await iam.createInstanceProfile({ InstanceProfileName });
  const add = (RoleName: string) => iam.addRoleToInstanceProfile({ InstanceProfileName, RoleName });
  expect(await outcome(add("Admin"))).toContain(`iam:PassRole on resource: arn:aws:iam::${home}:role/Admin`);
  expect(await outcome(add("Server"))).toBe("allowed");
});

test("tags of a session open what has the same tag, and nothing else", async () => {
  const trust = { Principal: { AWS: home }, Action: ["sts:AssumeRole", "sts:TagSession"] };
  const sameTeam = { Condition: { StringEquals: { "iam:ResourceTag/team": "${aws:PrincipalTag/team}" } } };
  const role = await world.newRole(home, "Team", trust, allow("iam:GetUser", "*", sameTeam));
  const caller = await world.newUser(home, "lead", allow(["sts:AssumeRole", "sts:TagSession"]));
  const { iam: owner } = world.root(home);
  for (const team of ["red", "blue"]) {
    await owner.createUser({ UserName: `of-${team}`, Tags: [{ Key: "team", Value: team }] });
  }
  const { iam } = await world.assume(caller, role, { Tags: [{ Key: "team", Value: "red" }] });
  expect(await outcome(iam.getUser({ UserName: "of-red" }))).toBe("allowed");
  expect(await outcome(iam.getUser({ UserName: "of-blue" }))).toContain("iam:GetUser");
});

test("a user's tags and names stand in policies as variables", async () => {
  const own = allow(["s3:PutObject", "s3:GetObject"], "arn:aws:s3:::homes/${aws:username}/*");
  const listing = { Condition: { StringLike: { "s3:prefix": "${aws:username}/*" } } };
  const { s3 } = await world.newUser(home, "fay", own, allow("s3:ListBucket", "arn:aws:s3:::homes", listing));
  await world.root(home).s3.createBucket({ Bucket: "homes" });
  await s3.putObject({ Bucket: "homes", Key: "fay/letter", Body: "dear sky" });
  expect(await outcome(s3.listObjectsV2({ Bucket: "homes", Prefix: "fay/" }))).toBe("allowed");
  expect(await outcome(s3.listObjectsV2({ Bucket: "homes" }))).toContain("s3:ListBucket");
  expect(await outcome(s3.putObject({ Bucket: "homes", Key: "guy/letter" }))).toContain("s3:PutObject");
});

test("a boundary caps what an administrator may, also for those the administrator makes", async () => {
  const boundary = `arn:aws:iam::${home}:policy/Boundary`;
  const { iam: owner } = world.root(home);
  const PolicyDocument = policyOf(allow(["s3:*", "iam:*"]), deny("iam:DeleteUserPermissionsBoundary"));
  await owner.createPolicy({ PolicyName: "Boundary", PolicyDocument });
  const withBoundary = { Condition: { StringEquals: { "iam:PermissionsBoundary": boundary } } };
  const may = [allow("iam:CreateUser", "*", withBoundary), allow(["iam:DeleteUserPermissionsBoundary", "sqs:*"])];
  const { iam } = await world.newUser(home, "delegate", ...may);
  await owner.putUserPermissionsBoundary({ UserName: "delegate", PermissionsBoundary: boundary });
  expect(await outcome(iam.createUser({ UserName: "free" }))).toContain("iam:CreateUser");
  expect(await outcome(iam.createUser({ UserName: "bound", PermissionsBoundary: boundary }))).toBe("allowed");
  expect(await outcome(iam.deleteUserPermissionsBoundary({ UserName: "bound" }))).toContain(
    "with an explicit deny in a permissions boundary",
  );
});

/** Base 32 (RFC 4648). */
function decodeBase32(text: string): Buffer {
  let bits = "";
  for (const character of text) {
    bits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(character).toString(2).padStart(5, "0");
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
