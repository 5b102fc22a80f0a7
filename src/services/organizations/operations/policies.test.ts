/** Policies of organizations, and where they hang. */
import type { Organizations } from "@aws-sdk/client-organizations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openOrganizationsRegion,
  refusal,
  type OrganizationsRegion,
} from "../../../../test/support/organizations-region.ts";

const management = "111111111111";
const denyAll = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Deny", Action: "s3:*", Resource: "*" }],
});
let opened: OrganizationsRegion;
let organizations: Organizations;
let root: string;
let organizationId: string;
let count = 0;

beforeAll(async () => {
  opened = await openOrganizationsRegion();
  organizations = opened.organizations(management);
  const { Organization } = await organizations.createOrganization({});
  organizationId = Organization?.Id ?? "";
  root = (await organizations.listRoots({})).Roots?.[0]?.Id ?? "";
  await organizations.enablePolicyType({ RootId: root, PolicyType: "SERVICE_CONTROL_POLICY" });
});
afterAll(() => opened.close());

async function newPolicy(Content = denyAll, Type: "SERVICE_CONTROL_POLICY" | "TAG_POLICY" = "SERVICE_CONTROL_POLICY") {
  const made = await organizations.createPolicy({ Name: `policy-${++count}`, Description: "", Type, Content });
  return made.Policy?.PolicySummary?.Id ?? "";
}

async function newUnit(ParentId = root): Promise<string> {
  const made = await organizations.createOrganizationalUnit({ ParentId, Name: `unit-${++count}` });
  return made.OrganizationalUnit?.Id ?? "";
}

describe("a policy", () => {
  test("is shown as it was made, and changed in part", async () => {
    const made = await organizations.createPolicy({
      Name: "no-s3",
      Description: "Nobody stores",
      Type: "SERVICE_CONTROL_POLICY",
      Content: denyAll,
    });
    const summary = {
      Id: expect.stringMatching(/^p-[a-z0-9]{10}$/),
      Arn: `arn:aws:organizations::${management}:policy/${organizationId}/service_control_policy/${made.Policy?.PolicySummary?.Id}`,
      Name: "no-s3",
      Description: "Nobody stores",
      Type: "SERVICE_CONTROL_POLICY",
      AwsManaged: false,
    };
    expect(made.Policy).toEqual({ PolicySummary: summary, Content: denyAll });
    const PolicyId = made.Policy?.PolicySummary?.Id ?? "";
    await organizations.updatePolicy({ PolicyId, Name: "no-storage" });
    expect((await organizations.describePolicy({ PolicyId })).Policy).toEqual({
      PolicySummary: { ...summary, Name: "no-storage" },
      Content: denyAll,
    });
    await organizations.deletePolicy({ PolicyId });
    expect(await refusal(organizations.describePolicy({ PolicyId }))).toMatchObject({
      code: "PolicyNotFoundException",
    });
  });

  test("has a name of its own among those of its type", async () => {
    const again = { Name: "FullAWSAccess", Description: "", Content: denyAll } as const;
    expect(await refusal(organizations.createPolicy({ ...again, Type: "SERVICE_CONTROL_POLICY" }))).toMatchObject({
      code: "DuplicatePolicyException",
      message: "A policy with the same name already exists.",
    });
  });

  test.each([
    ["no JSON", "{"],
    [
      "a principal",
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Deny", Principal: "*", Action: "*", Resource: "*" }],
      }),
    ],
    ["an unknown effect", denyAll.replace("Deny", "Perhaps")],
  ])("of service control with %s is malformed", async (_name, Content) => {
    expect(await refusal(newPolicy(Content))).toMatchObject({
      code: "MalformedPolicyDocumentException",
      status: 400,
      message: "The provided policy document does not meet the requirements of the specified policy type.",
    });
  });

  test.each([
    ["no top element", "{}"],
    ["another top element", '{"wrong":{}}'],
    ["a value without an operator", '{"tags":{"key":{"tag_key":"key"}}}'],
    ["an unknown field", '{"tags":{"key":{"unknown":{"@@assign":"key"}}}}'],
    ["another key", '{"tags":{"key":{"tag_key":{"@@assign":"other"}}}}'],
    ["keys that differ in case", '{"tags":{"Key":{},"key":{}}}'],
    ["an object as a value", '{"tags":{"key":{"tag_value":{"@@assign":[{"x":"y"}]}}}}'],
    ["two wildcards", '{"tags":{"key":{"tag_value":{"@@assign":["a*b*"]}}}}'],
    ["an unknown control", '{"tags":{"key":{"tag_key":{"@@operators_allowed_for_child_policies":["@@wrong"]}}}}'],
  ])("of tags with %s is malformed", async (_name, Content) => {
    expect(await refusal(newPolicy(Content, "TAG_POLICY"))).toMatchObject({ code: "MalformedPolicyDocumentException" });
  });

  test("may be as long as its type allows", async () => {
    const filled = (length: number) => denyAll.replace('"s3:*"', `["s3:*"${" ".repeat(length - denyAll.length - 2)}]`);
    expect(filled(10_240)).toHaveLength(10_240);
    await newPolicy(filled(10_240));
    expect(await refusal(newPolicy(filled(10_241)))).toMatchObject({
      code: "ConstraintViolationException",
      reason: "POLICY_CONTENT_LIMIT_EXCEEDED",
    });
  });

  test("of AWS cannot be changed", async () => {
    const PolicyId = "p-FullAWSAccess";
    expect(await refusal(organizations.deletePolicy({ PolicyId }))).toMatchObject({ reason: "IMMUTABLE_POLICY" });
    const { Policy } = await organizations.describePolicy({ PolicyId });
    expect(Policy?.PolicySummary).toMatchObject({
      Arn: "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
      AwsManaged: true,
    });
  });
});

describe("attaching", () => {
  test("begins with a policy that allows everything, everywhere", async () => {
    const unit = await newUnit();
    for (const TargetId of [root, unit, management]) {
      const { Policies } = await organizations.listPoliciesForTarget({ TargetId, Filter: "SERVICE_CONTROL_POLICY" });
      expect(Policies?.map((policy) => policy.Id)).toEqual(["p-FullAWSAccess"]);
    }
  });

  test("is shown from both sides, done once, and holds the policy", async () => {
    const PolicyId = await newPolicy();
    const TargetId = await newUnit();
    await organizations.attachPolicy({ PolicyId, TargetId });
    expect((await organizations.listTargetsForPolicy({ PolicyId })).Targets).toEqual([
      {
        TargetId,
        Arn: expect.stringContaining(`:ou/${organizationId}/${TargetId}`),
        Name: expect.any(String),
        Type: "ORGANIZATIONAL_UNIT",
      },
    ]);
    expect(await refusal(organizations.attachPolicy({ PolicyId, TargetId }))).toMatchObject({
      code: "DuplicatePolicyAttachmentException",
    });
    expect(await refusal(organizations.deletePolicy({ PolicyId }))).toMatchObject({ code: "PolicyInUseException" });
    await organizations.detachPolicy({ PolicyId, TargetId });
    expect(await refusal(organizations.detachPolicy({ PolicyId, TargetId }))).toMatchObject({
      code: "PolicyNotAttachedException",
    });
  });

  test("leaves one service control policy at least, and takes ten at most", async () => {
    const TargetId = await newUnit();
    expect(await refusal(organizations.detachPolicy({ PolicyId: "p-FullAWSAccess", TargetId }))).toMatchObject({
      code: "ConstraintViolationException",
      reason: "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
      message:
        "You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.",
    });
    for (let n = 0; n < 9; n += 1) await organizations.attachPolicy({ PolicyId: await newPolicy(), TargetId });
    expect(await refusal(organizations.attachPolicy({ PolicyId: await newPolicy(), TargetId }))).toMatchObject({
      reason: "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
      message: "You have attached the maximum number of policies to the specified target.",
    });
  });

  test("needs the type to be enabled, the policy and the target to be there", async () => {
    const tags = await newPolicy('{"tags":{}}', "TAG_POLICY");
    const attach = (PolicyId: string, TargetId: string) => refusal(organizations.attachPolicy({ PolicyId, TargetId }));
    expect(await attach(tags, root)).toMatchObject({ code: "PolicyTypeNotEnabledException" });
    expect(await attach("p-0000000000", root)).toMatchObject({ code: "PolicyNotFoundException" });
    expect(await attach(tags, "999999999999")).toMatchObject({ code: "TargetNotFoundException" });
  });
});

describe("a type of policy", () => {
  test("is enabled once and disabled once; disabling detaches its policies", async () => {
    const type = { RootId: root, PolicyType: "RESOURCE_CONTROL_POLICY" } as const;
    const { Root } = await organizations.enablePolicyType(type);
    expect(Root?.PolicyTypes?.map((one) => one.Type)).toEqual(["RESOURCE_CONTROL_POLICY", "SERVICE_CONTROL_POLICY"]);
    expect(await refusal(organizations.enablePolicyType(type))).toMatchObject({
      code: "PolicyTypeAlreadyEnabledException",
    });
    expect(await refusal(organizations.detachPolicy({ PolicyId: "p-RCPFullAWSAccess", TargetId: root }))).toMatchObject(
      { reason: "NON_DETACHABLE_POLICY" },
    );
    await organizations.disablePolicyType(type);
    const { Policies } = await organizations.listPoliciesForTarget({ TargetId: root, Filter: type.PolicyType });
    expect(Policies).toEqual([]);
    expect(await refusal(organizations.disablePolicyType(type))).toMatchObject({
      code: "PolicyTypeNotEnabledException",
    });
  });
});

describe("the effective policy", () => {
  test("merges what hangs from the root down to the account", async () => {
    const effective = { PolicyType: "TAG_POLICY" } as const;
    expect(await refusal(organizations.describeEffectivePolicy(effective))).toMatchObject({
      code: "EffectivePolicyNotFoundException",
      message:
        "The specified policy type is not enabled. Enable that policy type on your organization root and then retry.",
    });
    await organizations.enablePolicyType({ RootId: root, PolicyType: "TAG_POLICY" });
    expect((await organizations.describeEffectivePolicy(effective)).EffectivePolicy).toEqual({
      PolicyContent: "{}",
      LastUpdatedTimestamp: expect.any(Date),
      TargetId: management,
      PolicyType: "TAG_POLICY",
    });
    const above = await newPolicy(
      '{"tags":{"CostCenter":{"tag_key":{"@@assign":"CostCenter"},"tag_value":{"@@assign":["a",1]}}}}',
      "TAG_POLICY",
    );
    const below = await newPolicy('{"tags":{"costcenter":{"tag_value":{"@@append":["b"]}},"Team":{}}}', "TAG_POLICY");
    await organizations.attachPolicy({ PolicyId: above, TargetId: root });
    await organizations.attachPolicy({ PolicyId: below, TargetId: management });
    const { EffectivePolicy } = await organizations.describeEffectivePolicy({ ...effective, TargetId: management });
    expect(JSON.parse(EffectivePolicy?.PolicyContent ?? "")).toEqual({
      tags: {
        costcenter: { tag_key: "CostCenter", tag_value: ["a", "1", "b"] },
        team: { tag_key: "team", tag_value: ["*"] },
      },
    });
    expect(await refusal(organizations.describeEffectivePolicy({ ...effective, TargetId: root }))).toMatchObject({
      reason: "TARGET_NOT_SUPPORTED",
    });
  });

  test("of backups says what keeps it from being carried out", async () => {
    await organizations.enablePolicyType({ RootId: root, PolicyType: "BACKUP_POLICY" });
    const plan = (regions: string[]) =>
      JSON.stringify({
        plans: {
          Daily: {
            regions: { "@@assign": regions },
            rules: { night: { target_backup_vault_name: { "@@assign": "vault" } } },
            selections: {
              tags: {
                all: {
                  iam_role_arn: { "@@assign": "arn:aws:iam::$account:role/backup" },
                  tag_key: { "@@assign": "backup" },
                  tag_value: { "@@assign": ["yes"] },
                },
              },
            },
          },
        },
      });
    const made = await organizations.createPolicy({
      Name: "backups",
      Description: "",
      Type: "BACKUP_POLICY",
      Content: plan([]),
    });
    const PolicyId = made.Policy?.PolicySummary?.Id ?? "";
    await organizations.attachPolicy({ PolicyId, TargetId: management });
    const asked = { AccountId: management, PolicyType: "BACKUP_POLICY" } as const;
    const found = await organizations.listEffectivePolicyValidationErrors(asked);
    expect(found).toMatchObject({
      Path: `${organizationId}/${root}/${management}/`,
      EffectivePolicyValidationErrors: [
        {
          ErrorCode: "ELEMENTS_TOO_FEW",
          ErrorMessage: "'regions' is less than the allowed minimum limit 1",
          PathToError: "plans/daily/regions",
          ContributingPolicies: [PolicyId],
        },
      ],
    });
    const invalid = await organizations.listAccountsWithInvalidEffectivePolicy({ PolicyType: "BACKUP_POLICY" });
    expect(invalid.Accounts?.map((account) => account.Id)).toEqual([management]);
    await organizations.updatePolicy({ PolicyId, Content: plan(["us-east-1"]) });
    const mended = await organizations.listEffectivePolicyValidationErrors(asked);
    expect(mended).toMatchObject({ EffectivePolicyValidationErrors: [] });
    expect(mended.Path).toBeUndefined();
  });
});
