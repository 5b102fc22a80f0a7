/** What policies of IAM see of Organizations: ARNs and condition keys. */
import { IAM } from "@aws-sdk/client-iam";
import { Organizations } from "@aws-sdk/client-organizations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openOrganizationsRegion,
  refusal,
  type OrganizationsRegion,
} from "../../../../test/support/organizations-region.ts";

const management = "111111111111";
let opened: OrganizationsRegion;
let organizations: Organizations;
let organizationId: string;
let root: string;
let memberId: string;
let count = 0;
const clients: { destroy(): void }[] = [];

beforeAll(async () => {
  opened = await openOrganizationsRegion();
  organizations = opened.organizations(management);
  organizationId = (await organizations.createOrganization({})).Organization?.Id ?? "";
  root = (await organizations.listRoots({})).Roots?.[0]?.Id ?? "";
  await organizations.enablePolicyType({ RootId: root, PolicyType: "SERVICE_CONTROL_POLICY" });
  memberId = await opened.newMember(management, "member");
});
afterAll(async () => {
  for (const client of clients) client.destroy();
  await opened.close();
});

/** A client of a new user that may do what one statement says. */
async function userWith(accountId: string, statement: object): Promise<Organizations> {
  const settings = { endpoint: opened.region.endpoint, region: "us-east-1", maxAttempts: 1 };
  const iam = new IAM({ ...settings, credentials: { accessKeyId: accountId, secretAccessKey: "test" } });
  const UserName = `user-${++count}`;
  await iam.createUser({ UserName });
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });
  await iam.putUserPolicy({ UserName, PolicyName: "p", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName });
  const client = new Organizations({
    ...settings,
    credentials: { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" },
  });
  clients.push(iam, client);
  return client;
}

const denied = { code: "AccessDeniedException", status: 400 };

describe("a user of the management account", () => {
  test("acts on the units and policies that its policy names, and both have to be named", async () => {
    const { OrganizationalUnit } = await organizations.createOrganizationalUnit({ ParentId: root, Name: "unit" });
    const unit = OrganizationalUnit?.Id ?? "";
    const arn = `arn:aws:organizations::${management}`;
    const both = [`${arn}:ou/${organizationId}/${unit}`, "arn:aws:organizations::aws:policy/service_control_policy/*"];
    const attach = (client: Organizations, TargetId: string) =>
      refusal(client.attachPolicy({ PolicyId: "p-FullAWSAccess", TargetId }));
    const whole = await userWith(management, { Action: "organizations:AttachPolicy", Resource: both });
    expect(await attach(whole, unit)).toMatchObject({ code: "DuplicatePolicyAttachmentException" });
    expect(await attach(whole, root)).toMatchObject({
      ...denied,
      message: expect.stringContaining(`is not authorized to perform: organizations:AttachPolicy on resource: `),
    });
    const half = await userWith(management, { Action: "organizations:AttachPolicy", Resource: both[0] });
    expect(await attach(half, unit)).toMatchObject(denied);
  });

  test("is held to types of policies, services and tags", async () => {
    const limited = await userWith(management, {
      Action: "organizations:*",
      Resource: "*",
      Condition: {
        StringEqualsIfExists: {
          "organizations:PolicyType": "SERVICE_CONTROL_POLICY",
          "organizations:ServicePrincipal": "config.amazonaws.com",
          "aws:RequestTag/team": "blue",
        },
      },
    });
    await limited.listPolicies({ Filter: "SERVICE_CONTROL_POLICY" });
    expect(await refusal(limited.listPolicies({ Filter: "TAG_POLICY" }))).toMatchObject(denied);
    await limited.enableAWSServiceAccess({ ServicePrincipal: "config.amazonaws.com" });
    expect(
      await refusal(limited.enableAWSServiceAccess({ ServicePrincipal: "cloudtrail.amazonaws.com" })),
    ).toMatchObject(denied);
    await limited.tagResource({ ResourceId: root, Tags: [{ Key: "team", Value: "blue" }] });
    expect(
      await refusal(limited.tagResource({ ResourceId: root, Tags: [{ Key: "team", Value: "red" }] })),
    ).toMatchObject(denied);
  });

  test("is held to a direction of transfers", async () => {
    const Condition = {
      StringEquals: { "organizations:TransferDirection": "inbound", "organizations:TransferType": "BILLING" },
    };
    const taker = await userWith(management, { Action: "organizations:*", Resource: "*", Condition });
    await taker.listInboundResponsibilityTransfers({ Type: "BILLING" });
    expect(await refusal(taker.listOutboundResponsibilityTransfers({ Type: "BILLING" }))).toMatchObject(denied);
    const giver = "222222222222";
    await opened.organizations(giver).createOrganization({});
    const now = new Date();
    await taker.inviteOrganizationToTransferResponsibility({
      Type: "BILLING",
      Target: { Id: giver, Type: "ACCOUNT" },
      SourceName: "bills",
      StartTimestamp: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2)),
    });
    const { ResponsibilityTransfers = [] } = await taker.listInboundResponsibilityTransfers({ Type: "BILLING" });
    const [{ Id } = {}] = ResponsibilityTransfers;
    expect((await taker.describeResponsibilityTransfer({ Id })).ResponsibilityTransfer?.Name).toBe("bills");
    const reader = await userWith(giver, { Action: "organizations:*", Resource: "*", Condition });
    expect(await refusal(reader.describeResponsibilityTransfer({ Id }))).toMatchObject(denied);
  });

  test("needs the permission to tag for what it creates with tags", async () => {
    const creator = await userWith(management, { Action: "organizations:CreateOrganizationalUnit", Resource: "*" });
    await creator.createOrganizationalUnit({ ParentId: root, Name: "plain" });
    const Tags = [{ Key: "a", Value: "1" }];
    expect(await refusal(creator.createOrganizationalUnit({ ParentId: root, Name: "tagged", Tags }))).toMatchObject(
      denied,
    );
  });
});

test("a user of a member needs both the organization's policy and its own", async () => {
  await organizations.putResourcePolicy({
    Content: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Principal: { AWS: memberId }, Action: "organizations:DescribePolicy", Resource: "*" },
      ],
    }),
  });
  const PolicyId = "p-FullAWSAccess";
  const allowed = await userWith(memberId, { Action: "organizations:DescribePolicy", Resource: "*" });
  expect((await allowed.describePolicy({ PolicyId })).Policy?.PolicySummary?.Id).toBe(PolicyId);
  const other = await userWith(memberId, { Action: "organizations:ListRoots", Resource: "*" });
  expect(await refusal(other.describePolicy({ PolicyId }))).toMatchObject({
    ...denied,
    message: "You don't have permissions to access this resource.",
  });
  expect(await refusal(other.listRoots({}))).toMatchObject(denied);
});
