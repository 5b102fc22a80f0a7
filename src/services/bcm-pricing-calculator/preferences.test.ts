/** Whose preferences hold for whom in an organization, and what member accounts may not do. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOrganizationsRegion, type OrganizationsRegion } from "../../../test/support/organizations-region.ts";
import { calculatorOf, refusalOf } from "../../../test/support/pricing-calculator.ts";

const all = ["BEFORE_DISCOUNTS", "AFTER_DISCOUNTS", "AFTER_DISCOUNTS_AND_COMMITMENTS"];
const payer = "000000000000";
let opened: OrganizationsRegion;
let member = "";
let asPayer: ReturnType<typeof calculatorOf>;
let asMember: ReturnType<typeof calculatorOf>;

beforeAll(async () => {
  opened = await openOrganizationsRegion({ conductor: false });
  await opened.organizations(payer).createOrganization({});
  member = await opened.newMember(payer, "member");
  asPayer = calculatorOf(opened.region.endpoint, payer);
  asMember = calculatorOf(opened.region.endpoint, member);
});
afterAll(() => opened.close());

test("a management account chooses for itself and for its members", async () => {
  expect(await asPayer("GetPreferences", {})).toEqual({
    managementAccountRateTypeSelections: all,
    memberAccountRateTypeSelections: ["BEFORE_DISCOUNTS"],
  });
  expect(await asMember("GetPreferences", {})).toEqual({ memberAccountRateTypeSelections: ["BEFORE_DISCOUNTS"] });
  const wish = { name: "wish", rateType: "AFTER_DISCOUNTS" };
  expect(await refusalOf(asMember("CreateWorkloadEstimate", wish))).toMatchObject({
    body: { reason: "disallowedRate" },
  });
  const chosen = { memberAccountRateTypeSelections: ["AFTER_DISCOUNTS", "BEFORE_DISCOUNTS"] };
  expect(await asPayer("UpdatePreferences", chosen)).toMatchObject({
    memberAccountRateTypeSelections: ["BEFORE_DISCOUNTS", "AFTER_DISCOUNTS"],
  });
  expect(await asMember("CreateWorkloadEstimate", wish)).toMatchObject({ rateType: "AFTER_DISCOUNTS" });
});

test("members change no preferences, and make no scenarios", async () => {
  const fromMember = { code: "ValidationException", body: { reason: "invalidRequestFromMember" } };
  const change = asMember("UpdatePreferences", { memberAccountRateTypeSelections: all });
  expect(await refusalOf(change)).toMatchObject(fromMember);
  expect(await refusalOf(asMember("CreateBillScenario", { name: "mine" }))).toMatchObject(fromMember);
  expect(await asMember("ListBillScenarios", {})).toEqual({ items: [] });
});

test("a payer models its members' use, a member its own only", async () => {
  const use = { key: "a", serviceCode: "AmazonS3", usageType: "Requests-Tier1", operation: "PutObject", amount: 1 };
  const add = async (call: typeof asPayer, usageAccountId: string) => {
    const { id: workloadEstimateId } = await call("CreateWorkloadEstimate", { name: `of-${usageAccountId}` });
    return call("BatchCreateWorkloadEstimateUsage", { workloadEstimateId, usage: [{ ...use, usageAccountId }] });
  };
  expect((await add(asPayer, member)).items).toHaveLength(1);
  expect((await add(asMember, member)).items).toHaveLength(1);
  expect((await add(asMember, payer)).errors).toMatchObject([{ key: "a", errorCode: "BAD_REQUEST" }]);
});

test("what is another account's is not there", async () => {
  const { id = "" } = await asPayer("CreateWorkloadEstimate", { name: "payers" });
  expect(await refusalOf(asMember("GetWorkloadEstimate", { identifier: id }))).toMatchObject({
    code: "ResourceNotFoundException",
  });
});

test("sharing within groups of a cost category is refused, sharing with all is kept", async () => {
  const restricted = asPayer("CreateBillScenario", { name: "restricted", groupSharingPreference: "RESTRICTED" });
  expect(await refusalOf(restricted)).toMatchObject({ code: "ValidationException" });
  const open = await asPayer("CreateBillScenario", { name: "open", groupSharingPreference: "OPEN" });
  expect(open).toMatchObject({ groupSharingPreference: "OPEN" });
});
