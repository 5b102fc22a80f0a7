/** Tutorials of AWS's guides, step by step, with the outcomes that they tell; policies are written anew after them. */
import type { ContextEntry } from "@aws-sdk/client-iam";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { totp } from "../../src/kernel/totp.ts";
import {
  allow,
  deny,
  openIdentityRegion,
  outcome,
  policyOf,
  type Clients,
  type IdentityRegion,
} from "../support/identity-region.ts";
import { signerOf } from "../support/sts-region.ts";

const production = "333333333333";
const development = "444444444444";
const company = "123456789012";
let world: IdentityRegion;

beforeAll(async () => {
  world = await openIdentityRegion();
});
afterAll(() => world.close());

const text = (key: string, ...values: string[]): ContextEntry => ({
  ContextKeyName: key,
  ContextKeyType: values.length > 1 || key === "aws:TagKeys" ? "stringList" : "string",
  ContextKeyValues: values,
});

/** What the simulator says of one action. */
async function simulate(
  iam: Clients["iam"],
  arn: string,
  action: string,
  more: { readonly resource?: string; readonly entries?: ContextEntry[] } = {},
): Promise<string | undefined> {
  const { EvaluationResults } = await iam.simulatePrincipalPolicy({
    PolicySourceArn: arn,
    ActionNames: [action],
    ...(more.resource === undefined ? {} : { ResourceArns: [more.resource] }),
    ContextEntries: more.entries ?? [],
  });
  return EvaluationResults?.[0]?.EvalDecision;
}

/** IAM tutorial: Delegate access across AWS accounts using IAM roles. */
test("the developers of one account update the other's application by its role, and testers do not", async () => {
  const bucket = "shared-container";
  const { s3: owner } = world.root(production);
  await owner.createBucket({ Bucket: bucket });
  await owner.putObject({ Bucket: bucket, Key: "app", Body: "1" });
  const role = await world.newRole(
    production,
    "UpdateData",
    { Principal: { AWS: development } },
    allow("s3:ListAllMyBuckets"),
    allow(["s3:ListBucket", "s3:GetBucketLocation"], `arn:aws:s3:::${bucket}`),
    allow(["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], `arn:aws:s3:::${bucket}/*`),
  );
  const { iam } = world.root(development);
  for (const [GroupName, policy] of [
    ["Developers", allow("sts:AssumeRole", role)],
    ["Analysts", deny("sts:AssumeRole", role)],
  ] as const) {
    await iam.createGroup({ GroupName });
    await iam.putGroupPolicy({ GroupName, PolicyName: "role", PolicyDocument: policyOf(policy) });
  }
  const david = await world.newUser(development, "David");
  const jane = await world.newUser(development, "Jane", allow("sts:*"));
  await iam.addUserToGroup({ GroupName: "Developers", UserName: "David" });
  await iam.addUserToGroup({ GroupName: "Analysts", UserName: "Jane" });
  // Of another account's bucket no reason is given.
  expect(await outcome(david.s3.listObjectsV2({ Bucket: bucket }))).toBe("Access Denied");
  expect(await outcome(jane.sts.assumeRole({ RoleArn: role, RoleSessionName: "Jane" }))).toContain("sts:AssumeRole");
  const { s3, sts } = await world.assume(david, role, { RoleSessionName: "David-ProdUpdate" });
  expect((await sts.getCallerIdentity({})).Arn).toBe(
    `arn:aws:sts::${production}:assumed-role/UpdateData/David-ProdUpdate`,
  );
  expect((await s3.listBuckets({})).Buckets?.map(({ Name }) => Name)).toEqual([bucket]);
  expect(await outcome(s3.putObject({ Bucket: bucket, Key: "app", Body: "2" }))).toBe("allowed");
  expect(await outcome(s3.deleteBucket({ Bucket: bucket }))).toContain("s3:DeleteBucket");
});

/** IAM user guide: Configuring MFA-protected API access (GetSessionToken). */
test("what wants MFA is for sessions that gave a code; long-term keys do not have the key at all", async () => {
  const withMfa = { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } };
  const recently = { Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": "3600" } } };
  const withoutMfa = { Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } } };
  const user = await world.newUser(
    company,
    "Sofia",
    allow("iam:ListUsers", "*", withMfa),
    allow("iam:ListRoles", "*", recently),
    allow("iam:ListGroups"),
    deny("iam:ListGroups", "*", withoutMfa),
  );
  const plain = world.as(signerOf((await user.sts.getSessionToken({})).Credentials));
  for (const call of [user.iam.listUsers({}), user.iam.listRoles({})]) {
    expect(await outcome(call)).toContain("because no identity-based policy allows");
  }
  expect(await outcome(user.iam.listGroups({}))).toContain("with an explicit deny in an identity-based policy");
  // Users' sessions may call IAM only when a code was given (STS API reference, GetSessionToken).
  await expect(plain.iam.listGroups({})).rejects.toThrow("The security token included in the request is invalid");
  const { iam: owner } = world.root(company);
  const { VirtualMFADevice: device } = await owner.createVirtualMFADevice({ VirtualMFADeviceName: "Sofia" });
  const SerialNumber = device?.SerialNumber ?? "";
  const seed = decodeBase32(Buffer.from(device?.Base32StringSeed ?? []).toString());
  const now = Date.now();
  const codes = { AuthenticationCode1: totp(seed, now - 30_000), AuthenticationCode2: totp(seed, now) };
  await owner.enableMFADevice({ UserName: "Sofia", SerialNumber, ...codes });
  const request = { SerialNumber, TokenCode: totp(seed, now + 30_000) };
  const { iam } = world.as(signerOf((await user.sts.getSessionToken(request)).Credentials));
  for (const call of [iam.listUsers({}), iam.listRoles({}), iam.listGroups({})]) {
    expect(await outcome(call)).toBe("allowed");
  }
});

/** IAM tutorial: Define permissions to access AWS resources based on tags. */
describe("with access-project, access-team and cost-center", () => {
  const keys = ["access-project", "access-team", "cost-center"] as const;
  const same = (of: string): Record<string, string> =>
    Object.fromEntries(keys.map((key) => [`aws:${of}/${key}`, `\${aws:PrincipalTag/${key}}`]));
  const sameProjectTeam = policyOf(
    allow("secretsmanager:*", "*", {
      Condition: {
        StringEquals: same("ResourceTag"),
        "ForAllValues:StringEquals": { "aws:TagKeys": [...keys, "Name", "OwnedBy"] },
        StringEqualsIfExists: same("RequestTag"),
      },
    }),
    allow(["secretsmanager:GetRandomPassword", "secretsmanager:ListSecrets"]),
    allow(["secretsmanager:Describe*", "secretsmanager:Get*", "secretsmanager:List*"], "*", {
      Condition: { StringEquals: { "aws:ResourceTag/access-team": "${aws:PrincipalTag/access-team}" } },
    }),
    deny(["secretsmanager:UntagResource"], "*", {
      Condition: { "ForAnyValue:StringLike": { "aws:TagKeys": "access-*" } },
    }),
    deny("secretsmanager:*Policy"),
  );
  const pegEng = ["peg", "eng", "987654"] as const;
  const pegQas = ["peg", "qas", "987654"] as const;
  const uniEng = ["uni", "eng", "123456"] as const;
  const tagged = (of: string, values: readonly string[]): ContextEntry[] =>
    keys.map((key, at) => text(`aws:${of}/${key}`, values[at] ?? ""));
  const role = `arn:aws:iam::${company}:role/access-peg-engineering`;
  const asked = async (action: string, entries: ContextEntry[]) =>
    simulate(world.root(company).iam, role, `secretsmanager:${action}`, { entries });

  beforeAll(async () => {
    const { iam } = world.root(company);
    await iam.createPolicy({ PolicyName: "access-same-project-team", PolicyDocument: sameProjectTeam });
    const AssumeRolePolicyDocument = policyOf({
      Effect: "Allow",
      Action: "sts:AssumeRole",
      Principal: { AWS: company },
    });
    for (const [name, values] of [
      ["access-peg-engineering", pegEng],
      ["access-uni-engineering", uniEng],
    ] as const) {
      const Tags = keys.map((Key, at) => ({ Key, Value: values[at] ?? "" }));
      await iam.createRole({ RoleName: name, AssumeRolePolicyDocument, Tags });
      const PolicyArn = `arn:aws:iam::${company}:policy/access-same-project-team`;
      await iam.attachRolePolicy({ RoleName: name, PolicyArn });
    }
  });

  test("users assume the roles whose tags they have themselves", async () => {
    const assume = allow("sts:AssumeRole", `arn:aws:iam::${company}:role/access-*`, {
      Condition: {
        StringEquals: Object.fromEntries(keys.map((key) => [`iam:ResourceTag/${key}`, `\${aws:PrincipalTag/${key}}`])),
      },
    });
    const arnav = await world.newUser(company, "access-Arnav-peg-eng", assume);
    const Tags = keys.map((Key, at) => ({ Key, Value: pegEng[at] ?? "" }));
    await world.root(company).iam.tagUser({ UserName: "access-Arnav-peg-eng", Tags });
    const request = (name: string) => ({ RoleArn: `arn:aws:iam::${company}:role/${name}`, RoleSessionName: "Arnav" });
    expect(await outcome(arnav.sts.assumeRole(request("access-peg-engineering")))).toBe("allowed");
    expect(await outcome(arnav.sts.assumeRole(request("access-uni-engineering")))).toContain("sts:AssumeRole");
  });

  test("a secret is made with all three tags of one's own, and with no other keys", async () => {
    const made = (values: readonly string[], more: string[] = []) =>
      asked("CreateSecret", [
        ...tagged("RequestTag", values),
        ...tagged("ResourceTag", values),
        text("aws:TagKeys", ...keys, ...more),
      ]);
    expect(await made(pegEng)).toBe("allowed");
    expect(await made(pegEng, ["Name"])).toBe("allowed");
    expect(await made(pegEng, ["Color"])).toBe("implicitDeny");
    expect(await made(pegQas)).toBe("implicitDeny");
    expect(await asked("CreateSecret", [])).toBe("implicitDeny");
  });

  test("the team's secrets are read whatever their project, and only the own project's are changed", async () => {
    expect(await asked("ListSecrets", [])).toBe("allowed");
    for (const [values, read, changed] of [
      [pegEng, "allowed", "allowed"],
      [uniEng, "allowed", "implicitDeny"],
      [pegQas, "implicitDeny", "implicitDeny"],
    ] as const) {
      expect(await asked("DescribeSecret", tagged("ResourceTag", values))).toBe(read);
      expect(await asked("UpdateSecret", tagged("ResourceTag", values))).toBe(changed);
    }
  });

  test("the tags that access hangs on are not taken off, and policies of secrets not touched", async () => {
    const own = tagged("ResourceTag", pegEng);
    expect(await asked("UntagResource", [...own, text("aws:TagKeys", "access-team")])).toBe("explicitDeny");
    expect(await asked("UntagResource", [...own, text("aws:TagKeys", "Name")])).toBe("allowed");
    expect(await asked("PutResourcePolicy", own)).toBe("explicitDeny");
  });
});

/** IAM user guide, Permissions boundaries: Delegating responsibility to others using permissions boundaries. */
test("Zhang makes users within the company's boundary, and neither gets around it", async () => {
  const maria = world.root(company).iam;
  const boundary = `arn:aws:iam::${company}:policy/XCompanyBoundaries`;
  const ofZhang = `arn:aws:iam::${company}:policy/DelegatedUserBoundary`;
  const create = (PolicyName: string, ...statements: object[]) =>
    maria.createPolicy({ PolicyName, PolicyDocument: policyOf(...statements) });
  await create(
    "XCompanyBoundaries",
    allow(["s3:*", "cloudwatch:*", "ec2:*", "dynamodb:*"]),
    allow(["iam:ListUsers", "iam:GetAccountPasswordPolicy"]),
    allow(["iam:*AccessKey*", "iam:ChangePassword", "iam:GetUser"], "arn:aws:iam::*:user/${aws:username}"),
    deny("s3:*", ["arn:aws:s3:::logs", "arn:aws:s3:::logs/*"]),
    deny("ec2:*", "arn:aws:ec2:*:*:instance/i-1234567890abcdef0"),
  );
  const users = [
    "AttachUserPolicy",
    "CreateUser",
    "DeleteUserPolicy",
    "DetachUserPolicy",
    "PutUserPermissionsBoundary",
  ];
  const boundaryEdits = ["CreatePolicyVersion", "DeletePolicy", "DeletePolicyVersion", "SetDefaultPolicyVersion"];
  await create(
    "DelegatedUserBoundary",
    allow(
      [...users, "PutUserPolicy"].map((name) => `iam:${name}`),
      "*",
      {
        Condition: { StringEquals: { "iam:PermissionsBoundary": boundary } },
      },
    ),
    allow([
      "cloudwatch:*",
      "iam:CreateAccessKey",
      "iam:CreatePolicy",
      "iam:CreatePolicyVersion",
      "iam:Get*",
      "iam:List*",
    ]),
    deny(
      boundaryEdits.map((name) => `iam:${name}`),
      [boundary, ofZhang],
    ),
    deny("iam:DeleteUserPermissionsBoundary"),
  );
  await create("DelegatedUserPermissions", allow("iam:*"), allow("s3:ListBucket", "arn:aws:s3:::ZhangBucket"));
  const zhang = await world.newUser(company, "Zhang");
  await maria.putUserPermissionsBoundary({ UserName: "Zhang", PermissionsBoundary: ofZhang });
  const PolicyArn = `arn:aws:iam::${company}:policy/DelegatedUserPermissions`;
  await maria.attachUserPolicy({ UserName: "Zhang", PolicyArn });
  const { iam } = zhang;
  expect(await outcome(iam.createUser({ UserName: "Nikhil" }))).toContain("no permissions boundary allows");
  expect(await outcome(iam.createUser({ UserName: "Nikhil", PermissionsBoundary: boundary }))).toBe("allowed");
  const full = { UserName: "Nikhil", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" };
  expect(await outcome(iam.attachUserPolicy(full))).toBe("allowed");
  expect(await outcome(iam.attachUserPolicy({ ...full, UserName: "Zhang" }))).toContain(
    "no permissions boundary allows",
  );
  expect(await outcome(iam.deleteUserPermissionsBoundary({ UserName: "Nikhil" }))).toContain("explicit deny");
  const version = { PolicyArn: boundary, PolicyDocument: policyOf(allow("*")), SetAsDefault: true };
  expect(await outcome(iam.createPolicyVersion(version))).toContain("explicit deny in a permissions boundary");
  // Allowed by Zhang's policy, not by his boundary.
  expect(await outcome(iam.createGroup({ GroupName: "free" }))).toContain("no permissions boundary allows");
  const ofZhangHimself = { resource: "arn:aws:s3:::ZhangBucket" };
  expect(await simulate(maria, `arn:aws:iam::${company}:user/Zhang`, "s3:ListBucket", ofZhangHimself)).toBe(
    "implicitDeny",
  );
  const nikhil = `arn:aws:iam::${company}:user/Nikhil`;
  const asked = (action: string, resource: string) => simulate(maria, nikhil, action, { resource });
  expect(await asked("s3:GetObject", "arn:aws:s3:::anything/key")).toBe("allowed");
  expect(await asked("s3:GetObject", "arn:aws:s3:::logs/key")).toBe("explicitDeny");
  expect(await asked("ec2:StopInstances", `arn:aws:ec2:us-east-1:${company}:instance/i-1234567890abcdef0`)).toBe(
    "explicitDeny",
  );
  expect(await asked("iam:CreateUser", nikhil)).toBe("implicitDeny");
  expect(await asked("sqs:SendMessage", "*")).toBe("implicitDeny");
});

/** Base 32 (RFC 4648). */
function decodeBase32(encoded: string): Buffer {
  let bits = "";
  for (const character of encoded) {
    bits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(character).toString(2).padStart(5, "0");
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** S3 user guide: Controlling access to a bucket with user policies, step 4.1 (Resource arn:aws:s3:::*). */
test("listing one's buckets is allowed on all buckets, which is not each of them", async () => {
  const listing = "s3:ListAllMyBuckets";
  await world.root(company).s3.createBucket({ Bucket: "of-the-company" });
  const alice = await world.newUser(company, "Alice", allow(listing, "arn:aws:s3:::*"));
  expect((await alice.s3.listBuckets({})).Buckets?.map(({ Name }) => Name)).toContain("of-the-company");
  const bob = await world.newUser(company, "Bob", allow(listing, "arn:aws:s3:::of-the-company"));
  expect(await outcome(bob.s3.listBuckets({}))).toBe(
    `User: arn:aws:iam::${company}:user/Bob is not authorized to perform: ${listing} ` +
      `because no identity-based policy allows the ${listing} action`,
  );
});
