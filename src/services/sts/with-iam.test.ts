/** Temporary credentials beside the services that give them their meaning: IAM, Organizations, S3. */
import { IAM } from "@aws-sdk/client-iam";
import { Organizations } from "@aws-sdk/client-organizations";
import { S3 } from "@aws-sdk/client-s3";
import { STS } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { policyText, refusal, signerOf, type Signer } from "../../../test/support/sts-region.ts";
import type { SessionAnswer } from "../../kernel/control.ts";
import { totp } from "../../kernel/totp.ts";
import { createRegion, type Region } from "../../region.ts";

const accountId = "000000000000";
let region: Region;
const closing: { destroy(): void }[] = [];

beforeAll(async () => {
  region = await createRegion({ conductor: false });
});

afterAll(async () => {
  for (const client of closing) client.destroy();
  await region.close();
});

function as(signer: Signer) {
  const options = { endpoint: region.endpoint, region: "us-east-1", maxAttempts: 1, credentials: signer };
  const clients = {
    iam: new IAM(options),
    sts: new STS(options),
    s3: new S3({ ...options, forcePathStyle: true }),
    organizations: new Organizations(options),
  };
  closing.push(...Object.values(clients));
  return clients;
}

/** A user whom the policy allows these actions, with a key. */
async function newUser(UserName: string, actions: readonly string[]): Promise<Signer> {
  const { iam } = as(region.root);
  await iam.createUser({ UserName });
  await iam.putUserPolicy({ UserName, PolicyName: "may", PolicyDocument: policyText(actions) });
  const { AccessKey } = await iam.createAccessKey({ UserName });
  return { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
}

async function newRole(RoleName: string, condition: object | undefined, actions: readonly string[]): Promise<string> {
  const { iam } = as(region.root);
  const statement = { Effect: "Allow", Principal: { AWS: accountId }, Action: "sts:AssumeRole", Condition: condition };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: statement });
  const { Role } = await iam.createRole({ RoleName, AssumeRolePolicyDocument });
  await iam.putRolePolicy({ RoleName, PolicyName: "may", PolicyDocument: policyText(actions) });
  return Role?.Arn ?? "";
}

/** Base 32 (RFC 4648). */
function decodeBase32(text: string): Buffer {
  let bits = "";
  for (const character of text) {
    bits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(character).toString(2).padStart(5, "0");
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

describe("a role", () => {
  test("gives what its policies allow, until they change or it is gone", async () => {
    const alice = as(await newUser("alice", ["sts:AssumeRole"]));
    const RoleArn = await newRole("buckets", undefined, ["s3:*"]);
    const session = signerOf((await alice.sts.assumeRole({ RoleArn, RoleSessionName: "work" })).Credentials);
    const { s3, iam } = as(session);
    await s3.createBucket({ Bucket: "of-the-role" });
    expect((await refusal(iam.listUsers({})))[0]).toBe("AccessDenied");
    expect((await refusal(alice.s3.createBucket({ Bucket: "of-alice" })))[0]).toBe("AccessDenied");

    const root = as(region.root).iam;
    const before = { DateLessThan: { "aws:TokenIssueTime": new Date(Date.now() + 2_000).toISOString() } };
    const statement = { Effect: "Deny", Action: "*", Resource: "*", Condition: before };
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: statement });
    await root.putRolePolicy({ RoleName: "buckets", PolicyName: "revoked", PolicyDocument });
    expect((await refusal(s3.listBuckets({})))[0]).toBe("AccessDenied");
    await root.deleteRolePolicy({ RoleName: "buckets", PolicyName: "revoked" });
    await expect(s3.listBuckets({})).resolves.toBeDefined();

    await root.deleteRolePolicy({ RoleName: "buckets", PolicyName: "may" });
    await root.deleteRole({ RoleName: "buckets" });
    expect((await refusal(s3.listBuckets({})))[0]).toBe("InvalidAccessKeyId");
    await newRole("buckets", undefined, ["s3:*"]);
    expect((await refusal(s3.listBuckets({})))[0]).toBe("InvalidAccessKeyId");
  });

  test("that wants a second factor takes the code of the user's device", async () => {
    const bob = as(await newUser("bob", ["sts:AssumeRole"]));
    const RoleArn = await newRole("guarded", { Bool: { "aws:MultiFactorAuthPresent": "true" } }, ["s3:*"]);
    const root = as(region.root).iam;
    const { VirtualMFADevice: device } = await root.createVirtualMFADevice({ VirtualMFADeviceName: "bob" });
    const SerialNumber = device?.SerialNumber ?? "";
    const seed = decodeBase32(Buffer.from(device?.Base32StringSeed ?? []).toString());
    const now = Date.now();
    const codes = {
      AuthenticationCode1: totp(seed, now - 30_000),
      AuthenticationCode2: totp(seed, now),
    };
    await root.enableMFADevice({ UserName: "bob", SerialNumber, ...codes });
    const request = { RoleArn, RoleSessionName: "work" };
    expect((await refusal(bob.sts.assumeRole(request)))[0]).toBe("AccessDenied");
    const TokenCode = totp(seed, now + 30_000);
    await expect(bob.sts.assumeRole({ ...request, SerialNumber, TokenCode })).resolves.toBeDefined();
    expect((await refusal(bob.sts.assumeRole({ ...request, SerialNumber, TokenCode })))[2]).toBe(
      "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
    );
  });
});

test("a user with a password signs in, and may use IAM as AWS's console would", async () => {
  await newUser("carol", ["iam:ListUsers"]);
  const root = as(region.root).iam;
  await root.createLoginProfile({ UserName: "carol", Password: "Correct-horse-1", PasswordResetRequired: true });
  await root.createAccountAlias({ AccountAlias: "sky-works" });
  const signIn = (more: object) =>
    fetch(`${region.endpoint}/_haneul/session`, {
      method: "POST",
      body: JSON.stringify({ account: "sky-works", userName: "carol", password: "Correct-horse-1", ...more }),
    });
  expect((await signIn({})).status).toBe(401);
  const answer = await signIn({ newPassword: "Another-horse-2" });
  expect(answer.status).toBe(201);
  await expect(as((await answer.json()) as SessionAnswer).iam.listUsers({})).resolves.toBeDefined();
});

test("credentials of GetSessionToken call IAM only with a second factor, and of STS next to nothing", async () => {
  const dave = as(await newUser("dave", ["iam:*", "sts:*"]));
  const { iam, sts } = as(signerOf((await dave.sts.getSessionToken({})).Credentials));
  expect((await refusal(iam.listUsers({})))[0]).toBe("InvalidClientTokenId");
  expect((await refusal(sts.getFederationToken({ Name: "guest" })))[0]).toBe("AccessDenied");
  await expect(sts.getCallerIdentity({})).resolves.toBeDefined();
});

test("the management account unlocks a member's bucket through its root user", async () => {
  const { iam, organizations } = as(region.root);
  const erin = as(await newUser("erin", ["sts:AssumeRoot"]));
  await organizations.createOrganization({ FeatureSet: "ALL" });
  await organizations.createAccount({ AccountName: "member", Email: "member@example.com" });
  await region.runJob("organizations.create-accounts");
  const { Accounts = [] } = await organizations.listAccounts({});
  const memberId = Accounts.find(({ Name }) => Name === "member")?.Id ?? "";
  // On loopback an account's number is a root key of its own.
  const ofMember = as({ accessKeyId: memberId, secretAccessKey: "test" });
  await ofMember.s3.createBucket({ Bucket: "locked" });
  const locked = { Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::locked/*" };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement: locked });
  await ofMember.s3.putBucketPolicy({ Bucket: "locked", Policy });

  const TaskPolicyArn = { arn: "arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy" };
  const request = { TargetPrincipal: memberId, TaskPolicyArn };
  expect((await refusal(erin.sts.assumeRoot(request)))[0]).toBe("AccessDenied");
  await organizations.enableAWSServiceAccess({ ServicePrincipal: "iam.amazonaws.com" });
  await iam.enableOrganizationsRootSessions({});
  const { s3 } = as(signerOf((await erin.sts.assumeRoot(request)).Credentials));
  expect((await refusal(s3.createBucket({ Bucket: "another" })))[0]).toBe("AccessDenied");
  await s3.deleteBucketPolicy({ Bucket: "locked" });
  expect((await refusal(ofMember.s3.getBucketPolicy({ Bucket: "locked" })))[0]).toBe("NoSuchBucketPolicy");
});
