/** Accounts of an organization come to be, move, and are closed. */
import type { Organizations } from "@aws-sdk/client-organizations";
import { IAM } from "@aws-sdk/client-iam";
import { STS } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  openOrganizationsRegion,
  refusal,
  type OrganizationsRegion,
} from "../../../../test/support/organizations-region.ts";

const day = 86_400_000;
let opened: OrganizationsRegion;
let management: string;
let organizations: Organizations;
let root: string;
let count = 0;

beforeAll(async () => {
  opened = await openOrganizationsRegion();
});
afterAll(() => opened.close());
beforeEach(async () => {
  management = String(200_000_000_000 + ++count);
  organizations = opened.organizations(management);
  await organizations.createOrganization({});
  root = (await organizations.listRoots({})).Roots?.[0]?.Id ?? "";
});

const name = (): string => `account-${++count}`;

describe("a created account", () => {
  test("is in progress first, and a member a moment later", async () => {
    const accountName = name();
    const { CreateAccountStatus: asked } = await organizations.createAccount({
      AccountName: accountName,
      Email: `${accountName}@example.com`,
      Tags: [{ Key: "team", Value: "blue" }],
    });
    expect(asked).toEqual({
      Id: expect.stringMatching(/^car-[a-z0-9]{32}$/),
      AccountName: accountName,
      State: "IN_PROGRESS",
      RequestedTimestamp: expect.any(Date),
    });
    await opened.region.runJob("organizations.create-accounts");
    const CreateAccountRequestId = asked?.Id ?? "";
    const { CreateAccountStatus: done } = await organizations.describeCreateAccountStatus({ CreateAccountRequestId });
    expect(done).toMatchObject({
      State: "SUCCEEDED",
      AccountId: expect.stringMatching(/^\d{12}$/),
      CompletedTimestamp: expect.any(Date),
    });
    const AccountId = done?.AccountId ?? "";
    expect((await organizations.describeAccount({ AccountId })).Account).toMatchObject({
      Id: AccountId,
      Arn: expect.stringMatching(new RegExp(`^arn:aws:organizations::${management}:account/o-[a-z0-9]+/${AccountId}$`)),
      Email: `${accountName}@example.com`,
      Name: accountName,
      Status: "ACTIVE",
      State: "ACTIVE",
      JoinedMethod: "CREATED",
      JoinedTimestamp: expect.any(Date),
      Paths: [expect.stringMatching(new RegExp(`^o-[a-z0-9]+/${root}/${AccountId}/$`))],
    });
    const { Tags } = await organizations.listTagsForResource({ ResourceId: AccountId });
    expect(Tags).toEqual([{ Key: "team", Value: "blue" }]);
    const { CreateAccountStatuses } = await organizations.listCreateAccountStatus({ States: ["SUCCEEDED"] });
    expect(CreateAccountStatuses?.map((status) => status.Id)).toEqual([asked?.Id]);
  });

  test("fails when its e-mail address is taken", async () => {
    const { CreateAccountStatus: asked } = await organizations.createAccount({
      AccountName: "twin",
      Email: `${management}@haneul.localhost`.toUpperCase(),
    });
    await opened.region.runJob("organizations.create-accounts");
    const { CreateAccountStatus: done } = await organizations.describeCreateAccountStatus({
      CreateAccountRequestId: asked?.Id,
    });
    expect(done).toMatchObject({ State: "FAILED", FailureReason: "EMAIL_ALREADY_EXISTS" });
    expect(done?.AccountId).toBeUndefined();
  });

  test("is one of ten in all", async () => {
    for (let n = 0; n < 9; n += 1) await opened.newMember(management, name());
    const AccountName = name();
    expect(
      await refusal(organizations.createAccount({ AccountName, Email: `${AccountName}@example.com` })),
    ).toMatchObject({
      code: "ConstraintViolationException",
      status: 400,
      reason: "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
      message: "You have exceeded the allowed number of AWS accounts.",
    });
  });

  test("lets the management account in through its role", async () => {
    const member = await opened.newMember(management, name());
    const sts = new STS({
      endpoint: opened.region.endpoint,
      region: "us-east-1",
      maxAttempts: 1,
      credentials: await keysOfAdministrator(management),
    });
    const RoleArn = `arn:aws:iam::${member}:role/OrganizationAccountAccessRole`;
    const { AssumedRoleUser } = await sts.assumeRole({ RoleArn, RoleSessionName: "in" });
    expect(AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${member}:assumed-role/OrganizationAccountAccessRole/in`);
    sts.destroy();
  });
});

describe("an account", () => {
  test("is shown page by page", async () => {
    for (let n = 0; n < 3; n += 1) await opened.newMember(management, name());
    const first = await organizations.listAccounts({ MaxResults: 3 });
    const second = await organizations.listAccounts({ MaxResults: 3, NextToken: first.NextToken });
    expect([first.Accounts?.length, second.Accounts?.length, second.NextToken]).toEqual([3, 1, undefined]);
    expect(new Set([...(first.Accounts ?? []), ...(second.Accounts ?? [])].map((account) => account.Id)).size).toBe(4);
    expect(await refusal(organizations.listAccounts({ NextToken: "bad" }))).toMatchObject({
      code: "InvalidInputException",
      reason: "INVALID_NEXT_TOKEN",
    });
  });

  test("moves from where it is to another place", async () => {
    const AccountId = await opened.newMember(management, name());
    const unit = await organizations.createOrganizationalUnit({ ParentId: root, Name: "there" });
    const there = unit.OrganizationalUnit?.Id ?? "";
    const move = (SourceParentId: string, DestinationParentId: string, id = AccountId) =>
      organizations.moveAccount({ AccountId: id, SourceParentId, DestinationParentId });
    expect(await refusal(move(root, "ou-0000-00000000"))).toMatchObject({ code: "DestinationParentNotFoundException" });
    expect(await refusal(move("ou-0000-00000000", there))).toMatchObject({ code: "SourceParentNotFoundException" });
    expect(await refusal(move(root, there, "999999999999"))).toMatchObject({ code: "AccountNotFoundException" });
    expect(await refusal(move(there, root))).toMatchObject({ code: "DuplicateAccountException" });
    await move(root, there);
    expect((await organizations.listParents({ ChildId: AccountId })).Parents).toEqual([
      { Id: there, Type: "ORGANIZATIONAL_UNIT" },
    ]);
    const { Children } = await organizations.listChildren({ ParentId: there, ChildType: "ACCOUNT" });
    expect(Children).toEqual([{ Id: AccountId, Type: "ACCOUNT" }]);
  });
});

describe("closing an account", () => {
  test("suspends it, refuses its keys, and forgets it after ninety days", async () => {
    const AccountId = await opened.newMember(management, name());
    const member = opened.organizations(AccountId);
    await member.describeOrganization({});
    await organizations.closeAccount({ AccountId });
    const state = async () => {
      const { Account } = await organizations.describeAccount({ AccountId });
      return [Account?.Status, Account?.State];
    };
    await opened.region.runJob("organizations.close-accounts");
    expect(await state()).toEqual(["SUSPENDED", "CLOSED"]);
    expect((await refusal(member.describeOrganization({}))).status).toBeGreaterThanOrEqual(400);
    expect(await refusal(organizations.closeAccount({ AccountId }))).toMatchObject({
      code: "AccountAlreadyClosedException",
    });
    await opened.region.clock.advance(91 * day);
    await opened.region.runJob("organizations.close-accounts");
    expect(await refusal(organizations.describeAccount({ AccountId }))).toMatchObject({
      code: "AccountNotFoundException",
    });
  });

  test("is not for the management account", async () => {
    expect(await refusal(organizations.closeAccount({ AccountId: management }))).toMatchObject({
      reason: "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
    });
  });
});

/** Keys of a user that may do everything: root may not assume roles. */
async function keysOfAdministrator(accountId: string): Promise<{ accessKeyId: string; secretAccessKey: string }> {
  const iam = new IAM({
    endpoint: opened.region.endpoint,
    region: "us-east-1",
    maxAttempts: 1,
    credentials: { accessKeyId: accountId, secretAccessKey: "test" },
  });
  await iam.createUser({ UserName: "admin" });
  await iam.attachUserPolicy({ UserName: "admin", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" });
  const { AccessKey } = await iam.createAccessKey({ UserName: "admin" });
  iam.destroy();
  return { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
}
