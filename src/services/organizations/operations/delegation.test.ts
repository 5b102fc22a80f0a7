/** Units, tags, trusted services, delegated administrators and the organization's own policy. */
import type { Organizations } from "@aws-sdk/client-organizations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openOrganizationsRegion,
  refusal,
  type OrganizationsRegion,
} from "../../../../test/support/organizations-region.ts";

const management = "111111111111";
const service = { ServicePrincipal: "config.amazonaws.com" } as const;
let opened: OrganizationsRegion;
let organizations: Organizations;
let root: string;
let memberId: string;
let member: Organizations;

beforeAll(async () => {
  opened = await openOrganizationsRegion();
  organizations = opened.organizations(management);
  await organizations.createOrganization({});
  root = (await organizations.listRoots({})).Roots?.[0]?.Id ?? "";
  memberId = await opened.newMember(management, "member");
  member = opened.organizations(memberId);
});
afterAll(() => opened.close());

async function newUnit(Name: string, ParentId = root): Promise<string> {
  const { OrganizationalUnit } = await organizations.createOrganizationalUnit({ ParentId, Name });
  return OrganizationalUnit?.Id ?? "";
}

describe("an organizational unit", () => {
  test("has a name of its own below its parent, and an id that carries the root's", async () => {
    const id = await newUnit("Workloads");
    expect(id).toMatch(new RegExp(`^ou-${root.slice(2)}-[a-z0-9]{8}$`));
    expect(await refusal(newUnit("Workloads"))).toMatchObject({
      code: "DuplicateOrganizationalUnitException",
      message: "An OU with the same name already exists.",
    });
    const inner = await newUnit("Workloads", id);
    const { OrganizationalUnit } = await organizations.describeOrganizationalUnit({ OrganizationalUnitId: inner });
    expect(OrganizationalUnit).toMatchObject({
      Name: "Workloads",
      Path: expect.stringMatching(new RegExp(`^o-[a-z0-9]+/${root}/${id}/${inner}/$`)),
    });
    const { OrganizationalUnits } = await organizations.listOrganizationalUnitsForParent({ ParentId: id });
    expect(OrganizationalUnits).toEqual([OrganizationalUnit]);
  });

  test("is renamed, and removed when it is empty", async () => {
    const outer = await newUnit("Outer");
    const inner = await newUnit("Inner", outer);
    await organizations.updateOrganizationalUnit({ OrganizationalUnitId: outer, Name: "Renamed" });
    expect(await refusal(organizations.deleteOrganizationalUnit({ OrganizationalUnitId: outer }))).toMatchObject({
      code: "OrganizationalUnitNotEmptyException",
    });
    await organizations.deleteOrganizationalUnit({ OrganizationalUnitId: inner });
    await organizations.deleteOrganizationalUnit({ OrganizationalUnitId: outer });
    expect(await refusal(organizations.describeOrganizationalUnit({ OrganizationalUnitId: outer }))).toMatchObject({
      code: "OrganizationalUnitNotFoundException",
      message: "You specified an organizational unit that doesn't exist.",
    });
  });

  test("hangs at most five below each other", async () => {
    let parent = root;
    for (let level = 1; level <= 5; level += 1) parent = await newUnit(`level-${level}`, parent);
    expect(await refusal(newUnit("level-6", parent))).toMatchObject({
      code: "ConstraintViolationException",
      reason: "OU_DEPTH_LIMIT_EXCEEDED",
    });
    expect(await refusal(newUnit("nowhere", "ou-0000-00000000"))).toMatchObject({ code: "ParentNotFoundException" });
  });
});

describe("tags", () => {
  test("hang on roots, units, accounts and policies", async () => {
    const unit = await newUnit("Tagged");
    for (const ResourceId of [root, unit, memberId]) {
      await organizations.tagResource({
        ResourceId,
        Tags: [
          { Key: "b", Value: "2" },
          { Key: "a", Value: "1" },
        ],
      });
      await organizations.untagResource({ ResourceId, TagKeys: ["b", "none"] });
      const { Tags } = await organizations.listTagsForResource({ ResourceId });
      expect(Tags).toEqual([{ Key: "a", Value: "1" }]);
    }
    expect(
      await refusal(organizations.tagResource({ ResourceId: "999999999999", Tags: [{ Key: "a", Value: "1" }] })),
    ).toMatchObject({ code: "TargetNotFoundException" });
  });

  test("are fifty at most, and each key is one of its own", async () => {
    const unit = await newUnit("Full");
    const tags = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => ({ Key: `k${from + n}`, Value: "" }));
    await organizations.tagResource({ ResourceId: unit, Tags: tags(0, 50) });
    expect(await refusal(organizations.tagResource({ ResourceId: unit, Tags: tags(50, 51) }))).toMatchObject({
      reason: "MAX_TAG_LIMIT_EXCEEDED",
    });
    const twice = [...tags(0, 1), ...tags(0, 1)];
    expect(await refusal(organizations.tagResource({ ResourceId: unit, Tags: twice }))).toMatchObject({
      code: "InvalidInputException",
      reason: "DUPLICATE_TAG_KEY",
      message: "Your request includes duplicate tag keys.",
    });
  });
});

describe("a delegated administrator", () => {
  const AccountIdOf = (AccountId: string) => ({ AccountId, ...service });

  test("is a member that a trusted service has, and may read the organization", async () => {
    expect(await refusal(organizations.registerDelegatedAdministrator(AccountIdOf(memberId)))).toMatchObject({
      reason: "SERVICE_ACCESS_NOT_ENABLED",
    });
    await organizations.enableAWSServiceAccess(service);
    const { EnabledServicePrincipals } = await organizations.listAWSServiceAccessForOrganization({});
    expect(EnabledServicePrincipals).toEqual([{ ...service, DateEnabled: expect.any(Date) }]);
    expect(await refusal(member.listAccounts({}))).toMatchObject({ code: "AccessDeniedException" });
    await organizations.registerDelegatedAdministrator(AccountIdOf(memberId));
    expect((await member.listAccounts({})).Accounts).toHaveLength(2);
    expect(await refusal(member.createAccount({ AccountName: "x", Email: "x@example.com" }))).toMatchObject({
      code: "AccessDeniedException",
    });
    expect((await organizations.listDelegatedAdministrators(service)).DelegatedAdministrators).toEqual([
      expect.objectContaining({
        Id: memberId,
        Name: "member",
        Status: "ACTIVE",
        DelegationEnabledDate: expect.any(Date),
      }),
    ]);
    const { DelegatedServices } = await organizations.listDelegatedServicesForAccount({ AccountId: memberId });
    expect(DelegatedServices).toEqual([{ ...service, DelegationEnabledDate: expect.any(Date) }]);
    expect(await refusal(organizations.registerDelegatedAdministrator(AccountIdOf(memberId)))).toMatchObject({
      code: "AccountAlreadyRegisteredException",
    });
    expect(await refusal(organizations.disableAWSServiceAccess(service))).toMatchObject({
      reason: "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
    });
    expect(await refusal(organizations.closeAccount({ AccountId: memberId }))).toMatchObject({
      reason: "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
    });
    await organizations.deregisterDelegatedAdministrator(AccountIdOf(memberId));
    expect(await refusal(organizations.deregisterDelegatedAdministrator(AccountIdOf(memberId)))).toMatchObject({
      code: "AccountNotRegisteredException",
      message: "The provided account is not a registered delegated administrator for your organization.",
    });
    expect(await refusal(member.listAccounts({}))).toMatchObject({ code: "AccessDeniedException" });
    await organizations.disableAWSServiceAccess(service);
  });

  test("is not the management account, nor anybody for what is no service", async () => {
    expect(await refusal(organizations.registerDelegatedAdministrator(AccountIdOf(management)))).toMatchObject({
      reason: "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
      message: "You cannot register master account/yourself as delegated administrator for your organization.",
    });
    expect(
      await refusal(organizations.enableAWSServiceAccess({ ServicePrincipal: "nothing.amazonaws.com" })),
    ).toMatchObject({
      code: "InvalidInputException",
      message: "You specified an unrecognized service principal.",
    });
  });
});

describe("the organization's policy", () => {
  const policy = (statement: object) =>
    JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Resource: "*", ...statement }] }, null, 1);

  test("lets a member do what it names, and is kept in AWS's form", async () => {
    expect(await refusal(organizations.describeResourcePolicy({}))).toMatchObject({
      code: "ResourcePolicyNotFoundException",
      message: "No resource-based policy found.",
    });
    const Content = policy({
      Principal: { AWS: memberId },
      Action: ["organizations:List*", "organizations:CreatePolicy"],
    });
    const Tags = [{ Key: "a", Value: "1" }];
    const { ResourcePolicy } = await organizations.putResourcePolicy({ Content, Tags });
    expect(JSON.parse(ResourcePolicy?.Content ?? "")).toMatchObject({
      Statement: [{ Principal: { AWS: `arn:aws:iam::${memberId}:root` } }],
    });
    expect((await member.listRoots({})).Roots?.[0]?.Id).toBe(root);
    expect(await refusal(member.describeAccount({ AccountId: memberId }))).toMatchObject({
      code: "AccessDeniedException",
    });
    expect(await refusal(organizations.putResourcePolicy({ Content, Tags }))).toMatchObject({
      reason: "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
    });
    await organizations.deleteResourcePolicy({});
    expect(await refusal(member.listRoots({}))).toMatchObject({ code: "AccessDeniedException" });
  });

  test.each([
    [{ Principal: { AWS: "123456789012" }, Action: "organizations:ListRoots" }, "INVALID_RESOURCE_POLICY_JSON"],
    [{ Principal: "*", NotAction: "organizations:ListRoots" }, "INVALID_RESOURCE_POLICY_JSON"],
    [{ Principal: "*", Action: "organizations:CreateAccount" }, "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY"],
    [{ Principal: "*", Action: "organizations:*" }, "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY"],
  ])("with %o is refused", async (statement, reason) => {
    expect(await refusal(organizations.putResourcePolicy({ Content: policy(statement) }))).toMatchObject({
      code: "InvalidInputException",
      reason,
    });
  });
});
