/** Control policies bound what members may do, and never the management account. */
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  openOrganizationsRegion,
  refusal,
  type OrganizationsRegion,
} from "../../../../test/support/organizations-region.ts";

const management = "111111111111";
let opened: OrganizationsRegion;
let root: string;
let memberId: string;
const clients: S3[] = [];

beforeAll(async () => {
  opened = await openOrganizationsRegion();
  const organizations = opened.organizations(management);
  await organizations.createOrganization({});
  root = (await organizations.listRoots({})).Roots?.[0]?.Id ?? "";
  memberId = await opened.newMember(management, "member");
});
afterAll(async () => {
  for (const client of clients) client.destroy();
  await opened.close();
});

/** S3 as the account's root user. */
function s3(accountId: string): S3 {
  const client = new S3({
    endpoint: opened.region.endpoint,
    region: "us-east-1",
    maxAttempts: 1,
    credentials: { accessKeyId: accountId, secretAccessKey: "test" },
  });
  clients.push(client);
  return client;
}

test("a denial at any level above an account counts for its root user, until the account moves or the policy goes", async () => {
  const organizations = opened.organizations(management);
  const [member, manager] = [s3(memberId), s3(management)];
  await organizations.enablePolicyType({ RootId: root, PolicyType: "SERVICE_CONTROL_POLICY" });
  await member.listBuckets({});
  const { OrganizationalUnit } = await organizations.createOrganizationalUnit({ ParentId: root, Name: "bound" });
  const unit = OrganizationalUnit?.Id ?? "";
  const { Policy } = await organizations.createPolicy({
    Name: "no-s3",
    Description: "",
    Type: "SERVICE_CONTROL_POLICY",
    Content: JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "s3:*", Resource: "*" }] }),
  });
  const attachment = { PolicyId: Policy?.PolicySummary?.Id ?? "", TargetId: unit };
  await organizations.attachPolicy(attachment);
  await member.listBuckets({});
  await organizations.moveAccount({ AccountId: memberId, SourceParentId: root, DestinationParentId: unit });
  expect(await refusal(member.listBuckets({}))).toMatchObject({
    code: "AccessDenied",
    message: expect.stringContaining("with an explicit deny in a service control policy"),
  });
  await manager.listBuckets({});
  await organizations.detachPolicy(attachment);
  await member.listBuckets({});
});

test("a reset leaves no organization and none of the accounts it created", async () => {
  await fetch(`${opened.region.endpoint}/moto-api/reset`, { method: "POST" });
  const organizations = opened.organizations(management);
  expect(await refusal(organizations.describeOrganization({}))).toMatchObject({
    code: "AWSOrganizationsNotInUseException",
  });
  await s3(management).listBuckets({});
  await organizations.createOrganization({});
  expect(await opened.newMember(management, "member")).not.toBe(memberId);
});
