/** Invitations and the way to all features. */
import type { Organizations } from "@aws-sdk/client-organizations";
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
let count = 0;

beforeAll(async () => {
  opened = await openOrganizationsRegion();
});
afterAll(() => opened.close());
beforeEach(() => {
  management = String(300_000_000_000 + ++count);
  organizations = opened.organizations(management);
});

/** An account that stands alone. */
async function outsider(): Promise<{ id: string; email: string; client: Organizations }> {
  const id = String(400_000_000_000 + ++count);
  const client = opened.organizations(id);
  await client.listHandshakesForAccount({});
  return { id, email: `${id}@haneul.localhost`, client };
}

const invite = async (id: string, Type: "ACCOUNT" | "EMAIL" = "ACCOUNT"): Promise<string> => {
  const { Handshake } = await organizations.inviteAccountToOrganization({ Target: { Id: id, Type } });
  return Handshake?.Id ?? "";
};

describe("an invitation", () => {
  beforeEach(async () => {
    await organizations.createOrganization({});
  });

  test("says who invites whom to what, to both sides", async () => {
    const invited = await outsider();
    const { Organization } = await organizations.describeOrganization({});
    const { Handshake } = await organizations.inviteAccountToOrganization({
      Target: { Id: invited.id, Type: "ACCOUNT" },
      Notes: "Come in",
    });
    expect(Handshake).toEqual({
      Id: expect.stringMatching(/^h-[a-z0-9]{32}$/),
      Arn: `arn:aws:organizations::${management}:handshake/${Organization?.Id}/invite/${Handshake?.Id}`,
      Action: "INVITE",
      State: "OPEN",
      Parties: [
        { Id: Organization?.Id, Type: "ORGANIZATION" },
        { Id: invited.id, Type: "ACCOUNT" },
      ],
      RequestedTimestamp: expect.any(Date),
      ExpirationTimestamp: expect.any(Date),
      Resources: [
        {
          Type: "ORGANIZATION",
          Value: Organization?.Id,
          Resources: [
            { Type: "MASTER_EMAIL", Value: `${management}@haneul.localhost` },
            { Type: "MASTER_NAME", Value: `account-${management}` },
            { Type: "ORGANIZATION_FEATURE_SET", Value: "ALL" },
          ],
        },
        { Type: "ACCOUNT", Value: invited.id },
        { Type: "NOTES", Value: "Come in" },
      ],
    });
    const lasts = (Handshake?.ExpirationTimestamp?.getTime() ?? 0) - (Handshake?.RequestedTimestamp?.getTime() ?? 0);
    expect(lasts).toBe(15 * day);
    const HandshakeId = Handshake?.Id ?? "";
    expect((await invited.client.describeHandshake({ HandshakeId })).Handshake).toEqual(Handshake);
    expect((await invited.client.listHandshakesForAccount({})).Handshakes).toEqual([Handshake]);
    expect((await organizations.listHandshakesForOrganization({})).Handshakes).toEqual([Handshake]);
    const stranger = await outsider();
    expect(await refusal(stranger.client.describeHandshake({ HandshakeId }))).toMatchObject({
      code: "HandshakeNotFoundException",
      message: "You specified a handshake that doesn't exist.",
    });
  });

  test("to an e-mail address is accepted by the account that has it", async () => {
    const invited = await outsider();
    const HandshakeId = await invite(invited.email, "EMAIL");
    const { Handshake } = await invited.client.acceptHandshake({ HandshakeId });
    expect(Handshake).toMatchObject({ State: "ACCEPTED" });
    expect(Handshake?.Parties?.[1]).toEqual({ Id: invited.id, Type: "ACCOUNT" });
    expect((await organizations.describeAccount({ AccountId: invited.id })).Account).toMatchObject({
      JoinedMethod: "INVITED",
      Status: "ACTIVE",
    });
    expect(await refusal(invited.client.acceptHandshake({ HandshakeId }))).toMatchObject({
      code: "HandshakeAlreadyInStateException",
      message: "The handshake is already in the requested state.",
    });
    expect(await refusal(organizations.cancelHandshake({ HandshakeId }))).toMatchObject({
      code: "InvalidHandshakeTransitionException",
    });
    await invited.client.leaveOrganization({});
    expect(await refusal(invited.client.describeOrganization({}))).toMatchObject({
      code: "AWSOrganizationsNotInUseException",
    });
  });

  test("is declined by the invited and canceled by who invites", async () => {
    const invited = await outsider();
    const first = await invite(invited.id);
    expect(await refusal(organizations.acceptHandshake({ HandshakeId: first }))).toMatchObject({
      code: "AccessDeniedException",
    });
    expect(await refusal(invited.client.cancelHandshake({ HandshakeId: first }))).toMatchObject({
      code: "AccessDeniedException",
    });
    expect(await refusal(invite(invited.id))).toMatchObject({
      code: "DuplicateHandshakeException",
      message: "A handshake with the specified type and parameters already exists for the given parties.",
    });
    const declined = await invited.client.declineHandshake({ HandshakeId: first });
    expect(declined.Handshake?.State).toBe("DECLINED");
    const second = await invite(invited.id);
    expect((await organizations.cancelHandshake({ HandshakeId: second })).Handshake?.State).toBe("CANCELED");
    expect(await refusal(invited.client.acceptHandshake({ HandshakeId: second }))).toMatchObject({
      code: "InvalidHandshakeTransitionException",
    });
  });

  test("expires after fifteen days and is forgotten a month later", async () => {
    const invited = await outsider();
    const HandshakeId = await invite(invited.id);
    await opened.region.clock.advance(15 * day);
    const state = async () => (await invited.client.describeHandshake({ HandshakeId })).Handshake?.State;
    expect(await state()).toBe("EXPIRED");
    expect(await refusal(invited.client.acceptHandshake({ HandshakeId }))).toMatchObject({
      code: "InvalidHandshakeTransitionException",
    });
    await opened.region.runJob("organizations.expire-handshakes");
    expect(await state()).toBe("EXPIRED");
    await opened.region.clock.advance(31 * day);
    await opened.region.runJob("organizations.expire-handshakes");
    expect(await refusal(invited.client.describeHandshake({ HandshakeId }))).toMatchObject({
      code: "HandshakeNotFoundException",
    });
  });

  test.each([
    [{ Id: "222222222222", Type: "ORGANIZATION" }, "INVALID_PARTY_TYPE_TARGET"],
    [{ Id: "bad", Type: "ACCOUNT" }, "INVALID_PATTERN"],
    [{ Id: "invalid", Type: "EMAIL" }, "INVALID_EMAIL_ADDRESS_TARGET"],
    [{ Id: "999999999999", Type: "ACCOUNT" }, "TARGET_NOT_SUPPORTED"],
  ] as const)("to %o is refused", async (Target, reason) => {
    expect(await refusal(organizations.inviteAccountToOrganization({ Target }))).toMatchObject({
      code: "InvalidInputException",
      reason,
    });
  });

  test("is not for members, and only for as many as there is room for", async () => {
    expect(await refusal(invite(management))).toMatchObject({
      code: "HandshakeConstraintViolationException",
      reason: "ALREADY_IN_AN_ORGANIZATION",
      message: "The AWS account is already a member of an organization.",
    });
    for (let n = 0; n < 9; n += 1) await invite((await outsider()).id);
    expect(await refusal(invite((await outsider()).id))).toMatchObject({ reason: "ACCOUNT_NUMBER_LIMIT_EXCEEDED" });
  });

  test("is sent twenty times a day", async () => {
    const { id } = await outsider();
    for (let n = 0; n < 20; n += 1) await organizations.cancelHandshake({ HandshakeId: await invite(id) });
    expect(await refusal(invite(id))).toMatchObject({ reason: "HANDSHAKE_RATE_LIMIT_EXCEEDED" });
    await opened.region.clock.advance(day);
    await invite(id);
  });

  test("is found by filters, one at a time", async () => {
    await invite((await outsider()).id);
    const list = (Filter: object) => organizations.listHandshakesForOrganization({ Filter });
    expect((await list({ ActionType: "INVITE" })).Handshakes).toHaveLength(1);
    expect((await list({ ActionType: "ENABLE_ALL_FEATURES" })).Handshakes).toEqual([]);
    expect(await refusal(list({ ActionType: "INVITE", ParentHandshakeId: "h-00000000" }))).toMatchObject({
      reason: "MAX_LIMIT_EXCEEDED_FILTER",
      message: "You specified too many filter parameters.",
    });
  });
});

describe("all features", () => {
  test("are there already, or come when every invited member has approved", async () => {
    await organizations.createOrganization({ FeatureSet: "CONSOLIDATED_BILLING" });
    const invited = await outsider();
    await invited.client.acceptHandshake({ HandshakeId: await invite(invited.id) });
    const root = (await organizations.listRoots({})).Roots?.[0]?.Id ?? "";
    expect(
      await refusal(organizations.enablePolicyType({ RootId: root, PolicyType: "SERVICE_CONTROL_POLICY" })),
    ).toMatchObject({ code: "PolicyTypeNotAvailableForOrganizationException" });
    const { Handshake: parent } = await organizations.enableAllFeatures({});
    const ParentHandshakeId = parent?.Id ?? "";
    expect(parent).toMatchObject({ Action: "ENABLE_ALL_FEATURES", State: "REQUESTED" });
    expect(await refusal(invite((await outsider()).id))).toMatchObject({
      reason: "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
    });
    expect(await refusal(organizations.acceptHandshake({ HandshakeId: ParentHandshakeId }))).toMatchObject({
      code: "InvalidHandshakeTransitionException",
    });
    const { Handshakes } = await invited.client.listHandshakesForAccount({ Filter: { ParentHandshakeId } });
    await invited.client.acceptHandshake({ HandshakeId: Handshakes?.[0]?.Id });
    const ready = await organizations.describeHandshake({ HandshakeId: ParentHandshakeId });
    expect(ready.Handshake?.State).toBe("OPEN");
    await organizations.acceptHandshake({ HandshakeId: ParentHandshakeId });
    expect((await organizations.describeOrganization({})).Organization?.FeatureSet).toBe("ALL");
    expect(await refusal(organizations.enableAllFeatures({}))).toMatchObject({
      code: "HandshakeConstraintViolationException",
      reason: "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
      message: "All features are already enabled on this organization.",
    });
  });
});
