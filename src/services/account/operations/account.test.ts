/** Account Management: contacts, names, e-mail addresses and regions, of one's own account and of members. */
import type { Account } from "@aws-sdk/client-account";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openOrganizationsRegion,
  refusal,
  type OrganizationsRegion,
} from "../../../../test/support/organizations-region.ts";

const management = "111111111111";
let opened: OrganizationsRegion;
let alone: Account;
let manager: Account;
let member: string;

beforeAll(async () => {
  opened = await openOrganizationsRegion();
  alone = opened.account("222222222222");
  manager = opened.account(management);
  const organizations = opened.organizations(management);
  await organizations.createOrganization({});
  member = await opened.newMember(management, "member");
});
afterAll(() => opened.close());

/** The one-time code that came last with an answer to the client; "" before one did. */
function watchedCode(client: Account): () => string {
  let code = "";
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { headers } = result.response as { headers: Record<string, string> };
      code = headers["x-haneul-one-time-code"] ?? code;
      return result;
    },
    { step: "deserialize", name: "oneTimeCode", priority: "low" },
  );
  return () => code;
}

const security = {
  AlternateContactType: "SECURITY",
  Name: "Sec",
  Title: "Officer",
  EmailAddress: "sec@example.com",
  PhoneNumber: "+1 (202) 555-0100",
} as const;

describe("contacts", () => {
  test("of another kind are kept, replaced and removed", async () => {
    const missing = {
      code: "ResourceNotFoundException",
      status: 404,
      message: "No contact of the inputted alternate contact type found.",
    };
    const AlternateContactType = security.AlternateContactType;
    expect(await refusal(alone.getAlternateContact({ AlternateContactType }))).toMatchObject(missing);
    await alone.putAlternateContact(security);
    expect((await alone.getAlternateContact({ AlternateContactType })).AlternateContact).toEqual(security);
    await alone.putAlternateContact({ ...security, Name: "Other" });
    expect((await alone.getAlternateContact({ AlternateContactType })).AlternateContact?.Name).toBe("Other");
    await alone.deleteAlternateContact({ AlternateContactType });
    expect(await refusal(alone.deleteAlternateContact({ AlternateContactType }))).toMatchObject(missing);
  });

  test("of no known type are denied", async () => {
    const type = "SALES" as "BILLING";
    expect(await refusal(alone.getAlternateContact({ AlternateContactType: type }))).toMatchObject({
      code: "AccessDeniedException",
      status: 403,
      message: expect.stringMatching(
        /^User: \S+ is not authorized to perform: account:GetAlternateContact \(You specified an invalid Alternate Contact type\.\)$/,
      ),
    });
  });

  test("of the account lose the white space around them, and keep to their form", async () => {
    const contact = {
      FullName: " Someone ",
      AddressLine1: "1 Way",
      City: "Seoul",
      PostalCode: "04524",
      CountryCode: "kr",
      PhoneNumber: "+82 2 555 0100",
    };
    await alone.putContactInformation({ ContactInformation: contact });
    expect((await alone.getContactInformation({})).ContactInformation).toEqual({
      ...contact,
      FullName: "Someone",
      CountryCode: "KR",
    });
    const put = (changes: object) => alone.putContactInformation({ ContactInformation: { ...contact, ...changes } });
    expect(await refusal(put({ City: " " }))).toMatchObject({
      code: "ValidationException",
      status: 400,
      message: "the argument City can not be empty",
    });
    expect(await refusal(put({ PhoneNumber: "555" }))).toMatchObject({ code: "ValidationException" });
    expect(await refusal(put({ CountryCode: "US" }))).toMatchObject({ code: "ValidationException", status: 400 });
    await put({ CountryCode: "US", StateOrRegion: "WA" });
  });
});

test("an account is renamed for everybody", async () => {
  const named = opened.account(member);
  await named.putAccountName({ AccountName: "  Renamed  " });
  expect(await named.getAccountInformation({})).toMatchObject({
    AccountId: member,
    AccountName: "Renamed",
    AccountState: "ACTIVE",
    AccountCreatedDate: expect.any(Date),
  });
  const { Account: shown } = await opened.organizations(management).describeAccount({ AccountId: member });
  expect(shown?.Name).toBe("Renamed");
  expect(await refusal(named.putAccountName({ AccountName: "a<b" }))).toMatchObject({ code: "ValidationException" });
});

describe("regions", () => {
  test("are on by default, or switched on and off in a moment", async () => {
    const RegionName = "af-south-1";
    const status = async () => (await alone.getRegionOptStatus({ RegionName })).RegionOptStatus;
    expect((await alone.getRegionOptStatus({ RegionName: "us-east-1" })).RegionOptStatus).toBe("ENABLED_BY_DEFAULT");
    expect(await status()).toBe("DISABLED");
    await alone.enableRegion({ RegionName });
    expect(await status()).toBe("ENABLING");
    expect(await refusal(alone.disableRegion({ RegionName }))).toMatchObject({
      code: "ConflictException",
      status: 409,
    });
    await opened.region.clock.advance(10_000);
    expect(await status()).toBe("ENABLED");
    expect(await refusal(alone.enableRegion({ RegionName }))).toMatchObject({
      code: "ValidationException",
      message: "Unable to switch region status because of its current opt-in status.",
    });
    await alone.disableRegion({ RegionName });
    expect(await status()).toBe("DISABLING");
    expect(await refusal(alone.getRegionOptStatus({ RegionName: "unknown-region" }))).toMatchObject({
      message: "unknown-region is not a valid region for opt-in or opt-out.",
    });
  });

  test("are listed by name, page by page, by state", async () => {
    const first = await alone.listRegions({});
    const second = await alone.listRegions({ NextToken: first.NextToken });
    expect([first.Regions?.length, second.Regions?.length, second.NextToken]).toEqual([20, 14, undefined]);
    const { Regions } = await alone.listRegions({ MaxResults: 50, RegionOptStatusContains: ["ENABLED_BY_DEFAULT"] });
    expect(Regions).toHaveLength(17);
    expect(await refusal(alone.listRegions({ NextToken: "bad" }))).toMatchObject({ message: "NextToken is malformed" });
  });
});

describe("a member", () => {
  const user = `User: arn:aws:iam::${management}:root is not authorized to perform: account:GetAlternateContact`;

  test("is managed by the management account once the service is trusted", async () => {
    const ask = () => manager.getAlternateContact({ AccountId: member, AlternateContactType: "SECURITY" });
    expect(await refusal(ask())).toMatchObject({
      code: "AccessDeniedException",
      status: 403,
      message: `${user} (Your organization must first enable trusted access with AWS Account Management.)`,
    });
    await opened.organizations(management).enableAWSServiceAccess({ ServicePrincipal: "account.amazonaws.com" });
    await manager.putAlternateContact({ ...security, AccountId: member });
    expect((await ask()).AlternateContact).toEqual(security);
    const own = opened.account(member);
    expect((await own.getAlternateContact({ AlternateContactType: "SECURITY" })).AlternateContact).toEqual(security);
    expect(
      await refusal(manager.getAlternateContact({ AccountId: management, AlternateContactType: "SECURITY" })),
    ).toMatchObject({
      message: `${user} (The management account can only be managed using the standalone context from the management account.)`,
    });
    expect(await refusal(own.getPrimaryEmail({ AccountId: member }))).toMatchObject({ code: "AccessDeniedException" });
    expect(await refusal(manager.getPrimaryEmail({ AccountId: "222222222222" }))).toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("gets another e-mail address with a one-time code", async () => {
    expect(await refusal(manager.getPrimaryEmailUpdateStatus({ AccountId: member }))).toMatchObject({
      code: "ValidationException",
      message: "No email update found for account",
    });
    const watching = opened.account(management);
    const code = watchedCode(watching);
    const PrimaryEmail = "new@example.com";
    const started = await watching.startPrimaryEmailUpdate({ AccountId: member, PrimaryEmail });
    expect(started.Status).toBe("PENDING");
    expect(
      await refusal(watching.acceptPrimaryEmailUpdate({ AccountId: member, PrimaryEmail, Otp: "wrong!" })),
    ).toMatchObject({ code: "ValidationException" });
    const accepted = await watching.acceptPrimaryEmailUpdate({ AccountId: member, PrimaryEmail, Otp: code() });
    expect(accepted.Status).toBe("ACCEPTED");
    expect((await manager.getPrimaryEmail({ AccountId: member })).PrimaryEmail).toBe(PrimaryEmail);
  });
});

test("a phone number is verified with a one-time code, until it changes", async () => {
  const client = opened.account("500000000001");
  const ContactInformation = {
    FullName: "Ann",
    AddressLine1: "1 Way",
    City: "Town",
    PostalCode: "12345",
    CountryCode: "FR",
    PhoneNumber: "+33 1 23",
  };
  expect(await refusal(client.sendPhoneNumberVerification({}))).toMatchObject({ code: "ResourceNotFoundException" });
  await client.putContactInformation({ ContactInformation });
  expect((await client.getContactInformation({})).VerificationStatus).toBe("UNVERIFIED");
  expect(await refusal(client.verifyPhoneNumber({ Otp: "123456" }))).toMatchObject({
    code: "ResourceNotFoundException",
  });
  const code = watchedCode(client);
  expect((await client.sendPhoneNumberVerification({})).Status).toBe("PENDING");
  const wrong = code() === "000000" ? "000001" : "000000";
  expect(await refusal(client.verifyPhoneNumber({ Otp: wrong }))).toMatchObject({ code: "ValidationException" });
  expect((await client.getContactInformation({})).VerificationStatus).toBe("PENDING");
  expect((await client.verifyPhoneNumber({ Otp: code() })).Status).toBe("VERIFIED");
  expect(await refusal(client.verifyPhoneNumber({ Otp: code() }))).toMatchObject({ code: "ConflictException" });
  expect(await refusal(client.sendPhoneNumberVerification({}))).toMatchObject({ code: "ConflictException" });
  await client.putContactInformation({ ContactInformation: { ...ContactInformation, PhoneNumber: "+33 1 24" } });
  expect((await client.getContactInformation({})).VerificationStatus).toBe("UNVERIFIED");
});

test("no account has a GovCloud account", async () => {
  expect(await refusal(alone.getGovCloudAccountInformation({}))).toMatchObject({ code: "ResourceNotFoundException" });
});
