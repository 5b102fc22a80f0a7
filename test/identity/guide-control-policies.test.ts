/** The example SCPs and RCPs of the Organizations user guide, hung on a member and asked of the simulator and of S3. */
import type { ContextEntry, EvaluationResult } from "@aws-sdk/client-iam";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allow, deny, openIdentityRegion, outcome, policyOf, type IdentityRegion } from "../support/identity-region.ts";

const management = "111111111111";
const outsider = "999999999999";
let world: IdentityRegion;
let member: string;
let organizationId: string;
let admin: string;

beforeAll(async () => {
  world = await openIdentityRegion();
  const { organizations } = world.root(management);
  organizationId = (await organizations.createOrganization({ FeatureSet: "ALL" })).Organization?.Id ?? "";
  const RootId = (await organizations.listRoots({})).Roots?.[0]?.Id ?? "";
  for (const PolicyType of ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"] as const) {
    await organizations.enablePolicyType({ RootId, PolicyType });
  }
  await organizations.createAccount({ AccountName: "member", Email: "member@example.com" });
  await world.region.runJob("organizations.create-accounts");
  const { Accounts = [] } = await organizations.listAccounts({});
  member = Accounts.find(({ Name }) => Name === "member")?.Id ?? "";
  await world.newUser(member, "admin", allow("*"));
  admin = `arn:aws:iam::${member}:user/admin`;
});
afterAll(() => world.close());

async function under(type: "SERVICE" | "RESOURCE", statements: object[], during: () => Promise<void>): Promise<void> {
  const { organizations } = world.root(management);
  const request = { Name: "example", Description: "", Type: `${type}_CONTROL_POLICY` as const };
  const { Policy } = await organizations.createPolicy({ ...request, Content: policyOf(...statements) });
  const PolicyId = Policy?.PolicySummary?.Id ?? "";
  await organizations.attachPolicy({ PolicyId, TargetId: member });
  await during();
  await organizations.detachPolicy({ PolicyId, TargetId: member });
  await organizations.deletePolicy({ PolicyId });
}

interface Asked {
  readonly keys?: Readonly<Record<string, string>>;
  readonly resource?: string;
  readonly of?: string;
}

async function ask(action: string, { keys = {}, resource = "*", of = admin }: Asked = {}): Promise<EvaluationResult> {
  const ContextEntries = Object.entries(keys).map(([ContextKeyName, value]): ContextEntry => ({
    ContextKeyName,
    ContextKeyType: /^[\d.]+$/.test(value) ? "numeric" : "string",
    ContextKeyValues: [value],
  }));
  const request = { PolicySourceArn: of, ActionNames: [action], ResourceArns: [resource], ContextEntries };
  const { EvaluationResults } = await world.root(member).iam.simulatePrincipalPolicy(request);
  return EvaluationResults?.[0] as EvaluationResult;
}

const isAllowed = async (action: string, asked?: Asked): Promise<boolean | undefined> =>
  (await ask(action, asked)).OrganizationsDecisionDetail?.AllowedByOrganizations;

test("Deny access to AWS based on the requested Region", async () => {
  const role = await world.newRole(member, "Role1AllowedToBypassThisSCP", { Principal: { AWS: member } }, allow("*"));
  const statement = {
    Effect: "Deny",
    NotAction: ["iam:*", "organizations:*", "route53:*", "sts:*", "support:*"],
    Resource: "*",
    Condition: {
      StringNotEquals: { "aws:RequestedRegion": ["eu-central-1", "eu-west-1"] },
      ArnNotLike: { "aws:PrincipalARN": ["arn:aws:iam::*:role/Role1AllowedToBypassThisSCP"] },
    },
  };
  await under("SERVICE", [statement], async () => {
    const inRegion = (region: string, of = admin): Asked => ({ keys: { "aws:RequestedRegion": region }, of });
    expect(await isAllowed("ec2:RunInstances", inRegion("us-east-1"))).toBe(false);
    expect(await isAllowed("ec2:RunInstances", inRegion("eu-west-1"))).toBe(true);
    expect(await isAllowed("iam:CreateUser", inRegion("us-east-1"))).toBe(true);
    expect(await isAllowed("ec2:RunInstances", inRegion("us-east-1", role))).toBe(true);
    // The same for requests: S3 is asked in us-east-1.
    expect(await outcome(world.root(member).s3.createBucket({ Bucket: "elsewhere" }))).toContain(
      "with an explicit deny in a service control policy",
    );
  });
});

test("Prevent member accounts from leaving the organization", async () => {
  await under("SERVICE", [deny("organizations:LeaveOrganization")], async () => {
    expect(await isAllowed("organizations:LeaveOrganization")).toBe(false);
    expect(await isAllowed("organizations:DescribeOrganization")).toBe(true);
    expect(await outcome(world.root(member).organizations.leaveOrganization({}))).toContain(
      "with an explicit deny in a service control policy",
    );
  });
});

test("Block service access for the root user", async () => {
  const statement = deny("ec2:*", "*", { Condition: { StringLike: { "aws:PrincipalArn": ["arn:aws:iam::*:root"] } } });
  const s3 = { ...statement, Action: "s3:*" };
  await under("SERVICE", [statement, s3], async () => {
    expect(await isAllowed("ec2:RunInstances")).toBe(true);
    expect(await outcome(world.root(member).s3.listBuckets({}))).toContain("explicit deny in a service control policy");
  });
});

test("Prevent IAM users and roles from making certain changes, with an exception for an admin role", async () => {
  const protectedRole = "arn:aws:iam::*:role/name-of-role-to-deny";
  const statement = deny(["iam:AttachRolePolicy", "iam:DeleteRole", "iam:UpdateAssumeRolePolicy"], protectedRole, {
    Condition: { StringNotLike: { "aws:PrincipalARN": "arn:aws:iam::*:role/name-of-admin-role-to-allow" } },
  });
  const role = await world.newRole(member, "name-of-admin-role-to-allow", { Principal: { AWS: member } }, allow("*"));
  await under("SERVICE", [statement], async () => {
    const resource = `arn:aws:iam::${member}:role/name-of-role-to-deny`;
    expect(await isAllowed("iam:DeleteRole", { resource })).toBe(false);
    expect(await isAllowed("iam:GetRole", { resource })).toBe(true);
    expect(await isAllowed("iam:DeleteRole", { resource: resource.replace("-deny", "-keep") })).toBe(true);
    expect(await isAllowed("iam:DeleteRole", { resource, of: role })).toBe(true);
  });
});

test("Require MFA to perform an API operation", async () => {
  const statement = deny(["ec2:StopInstances", "ec2:TerminateInstances"], "*", {
    Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": false } },
  });
  await under("SERVICE", [statement], async () => {
    const mfa = (value: string): Asked => ({ keys: { "aws:MultiFactorAuthPresent": value } });
    expect(await isAllowed("ec2:StopInstances")).toBe(false);
    expect(await isAllowed("ec2:StopInstances", mfa("false"))).toBe(false);
    expect(await isAllowed("ec2:StopInstances", mfa("true"))).toBe(true);
    expect(await isAllowed("ec2:StartInstances")).toBe(true);
  });
});

test("Require Amazon EC2 instances to use a specific type, and IMDSv2 with few hops", async () => {
  const instances = "arn:aws:ec2:*:*:instance/*";
  const run = (Condition: object): object => deny("ec2:RunInstances", instances, { Condition });
  const statements = [
    run({ StringNotEquals: { "ec2:InstanceType": "t2.micro" } }),
    run({ StringNotEquals: { "ec2:MetadataHttpTokens": "required" } }),
    run({ NumericGreaterThan: { "ec2:MetadataHttpPutResponseHopLimit": "3" } }),
    deny("*", "*", { Condition: { NumericLessThan: { "ec2:RoleDelivery": "2.0" } } }),
    deny("ec2:ModifyInstanceMetadataOptions"),
  ];
  await under("SERVICE", statements, async () => {
    const resource = `arn:aws:ec2:us-east-1:${member}:instance/*`;
    const good = {
      "ec2:InstanceType": "t2.micro",
      "ec2:MetadataHttpTokens": "required",
      "ec2:MetadataHttpPutResponseHopLimit": "3",
    };
    expect(await isAllowed("ec2:RunInstances", { resource, keys: good })).toBe(true);
    for (const bad of [
      { "ec2:InstanceType": "m7g.large" },
      { "ec2:MetadataHttpTokens": "optional" },
      { "ec2:MetadataHttpPutResponseHopLimit": "4" },
    ]) {
      expect(await isAllowed("ec2:RunInstances", { resource, keys: { ...good, ...bad } })).toBe(false);
    }
    expect(await isAllowed("ec2:ModifyInstanceMetadataOptions")).toBe(false);
    expect(await isAllowed("s3:ListAllMyBuckets", { keys: { "ec2:RoleDelivery": "1.0" } })).toBe(false);
    expect(await isAllowed("s3:ListAllMyBuckets", { keys: { "ec2:RoleDelivery": "2.0" } })).toBe(true);
  });
});

test("Require a tag on specified created resources", async () => {
  const statement = deny("secretsmanager:CreateSecret", "*", {
    Condition: { Null: { "aws:RequestTag/Project": "true" } },
  });
  await under("SERVICE", [statement], async () => {
    expect(await isAllowed("secretsmanager:CreateSecret")).toBe(false);
    expect(await isAllowed("secretsmanager:CreateSecret", { keys: { "aws:RequestTag/Project": "sky" } })).toBe(true);
  });
});

test("Restrict access to only HTTPS connections to your resources (RCP)", async () => {
  const statement = deny(["sts:*", "s3:*", "sqs:*", "secretsmanager:*", "kms:*"], "*", {
    Principal: "*",
    Condition: { BoolIfExists: { "aws:SecureTransport": "false" } },
  });
  const { s3 } = world.root(member);
  await s3.createBucket({ Bucket: "of-the-member" });
  await under("RESOURCE", [statement], async () => {
    // The test's own connection is plain HTTP.
    expect(await outcome(s3.listObjectsV2({ Bucket: "of-the-member" }))).toContain(
      "with an explicit deny in a resource control policy",
    );
  });
  expect(await outcome(s3.listObjectsV2({ Bucket: "of-the-member" }))).toBe("allowed");
});

test("Enforce your organization's perimeter: its principals, and AWS's services (RCP)", async () => {
  const statement = deny(["s3:*"], "*", {
    Principal: "*",
    Condition: {
      StringNotEqualsIfExists: { "aws:PrincipalOrgID": organizationId },
      BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
    },
  });
  const { s3 } = world.root(member);
  const Bucket = "inside-the-perimeter";
  await s3.createBucket({ Bucket });
  const shared = { ...allow("s3:ListBucket", `arn:aws:s3:::${Bucket}`), Principal: { AWS: [outsider, management] } };
  await world.root(outsider).s3.listBuckets({});
  await s3.putBucketPolicy({ Bucket, Policy: policyOf(shared) });
  await under("RESOURCE", [statement], async () => {
    const list = (account: string) => outcome(world.root(account).s3.listObjectsV2({ Bucket }));
    expect(await list(outsider)).toBe("Access Denied");
    expect(await list(management)).toBe("allowed");
    expect(await list(member)).toBe("allowed");
  });
});
