/** Organizations begin, are described and end. */
import type { Organizations } from "@aws-sdk/client-organizations";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  openOrganizationsRegion,
  refusal,
  type OrganizationsRegion,
} from "../../../../test/support/organizations-region.ts";

let opened: OrganizationsRegion;
let management: string;
let organizations: Organizations;
let count = 0;

beforeAll(async () => {
  opened = await openOrganizationsRegion();
});
afterAll(() => opened.close());
beforeEach(() => {
  management = String(100_000_000_000 + ++count);
  organizations = opened.organizations(management);
});

describe("an organization", () => {
  test("makes the caller's account its management account", async () => {
    const { Organization } = await organizations.createOrganization({});
    expect(Organization).toEqual({
      Id: expect.stringMatching(/^o-[a-z0-9]{10}$/),
      Arn: `arn:aws:organizations::${management}:organization/${Organization?.Id}`,
      FeatureSet: "ALL",
      MasterAccountArn: `arn:aws:organizations::${management}:account/${Organization?.Id}/${management}`,
      MasterAccountId: management,
      MasterAccountEmail: `${management}@haneul.localhost`,
      AvailablePolicyTypes: [{ Type: "SERVICE_CONTROL_POLICY", Status: "ENABLED" }],
    });
    expect((await organizations.describeOrganization({})).Organization).toEqual(Organization);
    const { Accounts } = await organizations.listAccounts({});
    expect(Accounts).toEqual([
      expect.objectContaining({ Id: management, Status: "ACTIVE", State: "ACTIVE", JoinedMethod: "INVITED" }),
    ]);
  });

  test("has one root, in which no type of policy is enabled yet", async () => {
    await organizations.createOrganization({});
    const { Roots } = await organizations.listRoots({});
    expect(Roots).toEqual([
      { Id: expect.stringMatching(/^r-[a-z0-9]{4}$/), Arn: expect.any(String), Name: "Root", PolicyTypes: [] },
    ]);
  });

  test("is one for an account", async () => {
    await organizations.createOrganization({});
    expect(await refusal(organizations.createOrganization({}))).toEqual({
      code: "AlreadyInOrganizationException",
      status: 400,
      message: "The AWS account is already a member of an organization.",
      reason: undefined,
    });
  });

  test("is missed by who has none", async () => {
    for (const call of [() => organizations.describeOrganization({}), () => organizations.listAccounts({})]) {
      expect(await refusal(call())).toMatchObject({
        code: "AWSOrganizationsNotInUseException",
        status: 400,
        message: "Your account is not a member of an organization.",
      });
    }
  });

  test("ends when no other account is in it, with all that hung in it", async () => {
    await organizations.createOrganization({});
    const [root] = (await organizations.listRoots({})).Roots ?? [];
    await organizations.createOrganizationalUnit({ ParentId: root?.Id, Name: "workloads" });
    const member = await opened.newMember(management, `end-${management}`);
    expect(await refusal(organizations.deleteOrganization({}))).toMatchObject({
      code: "OrganizationNotEmptyException",
    });
    await opened.region.clock.advance(8 * 86_400_000);
    await organizations.removeAccountFromOrganization({ AccountId: member });
    await organizations.deleteOrganization({});
    expect(await refusal(organizations.listRoots({}))).toMatchObject({ code: "AWSOrganizationsNotInUseException" });
    await organizations.createOrganization({ FeatureSet: "CONSOLIDATED_BILLING" });
    const { Organization } = await organizations.describeOrganization({});
    expect(Organization).toMatchObject({ FeatureSet: "CONSOLIDATED_BILLING", AvailablePolicyTypes: [] });
  });

  test("is described to its members and managed by the management account alone", async () => {
    await organizations.createOrganization({});
    const member = opened.organizations(await opened.newMember(management, `member-${management}`));
    expect((await member.describeOrganization({})).Organization?.MasterAccountId).toBe(management);
    for (const call of [
      () => member.listAccounts({}),
      () => member.listRoots({}),
      () => member.createAccount({ AccountName: "a", Email: "a@b.cd" }),
    ]) {
      expect(await refusal(call())).toEqual({
        code: "AccessDeniedException",
        status: 400,
        message: "You don't have permissions to access this resource.",
        reason: undefined,
      });
    }
  });

  test("lets a created account go after a week, and its management account never", async () => {
    await organizations.createOrganization({});
    const id = await opened.newMember(management, `leaver-${management}`);
    const member = opened.organizations(id);
    expect(await refusal(member.leaveOrganization({}))).toMatchObject({
      code: "ConstraintViolationException",
      reason: "WAIT_PERIOD_ACTIVE",
    });
    expect(await refusal(organizations.leaveOrganization({}))).toMatchObject({
      code: "MasterCannotLeaveOrganizationException",
    });
    await opened.region.clock.advance(8 * 86_400_000);
    await member.leaveOrganization({});
    expect(await refusal(member.describeOrganization({}))).toMatchObject({ code: "AWSOrganizationsNotInUseException" });
    expect((await organizations.listAccounts({})).Accounts).toHaveLength(1);
  });
});
