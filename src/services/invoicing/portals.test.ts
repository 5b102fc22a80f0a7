/** Tests of procurement portals' preferences through the SDK. */
import { Invoicing, type CreateProcurementPortalPreferenceRequest } from "@aws-sdk/client-invoicing";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type OrganizationsRegion,
  openOrganizationsRegion,
  refusal,
} from "../../../test/support/organizations-region.ts";

const account = "111111111111";
let opened: OrganizationsRegion;
let invoicing: Invoicing;
let stranger: Invoicing;

beforeAll(async () => {
  opened = await openOrganizationsRegion();
  await opened.organizations(account).createOrganization({});
  const clientOf = (accessKeyId: string) =>
    new Invoicing({
      endpoint: opened.region.endpoint,
      region: "us-east-1",
      credentials: { accessKeyId, secretAccessKey: "test" },
      maxAttempts: 1,
    });
  invoicing = clientOf(account);
  stranger = clientOf("222222222222");
});

afterAll(async () => {
  invoicing.destroy();
  stranger.destroy();
  await opened.close();
});

const activation = new Date(2_000_000_000_000);
const settings = {
  EinvoiceDeliveryEnabled: true,
  EinvoiceDeliveryPreference: {
    EinvoiceDeliveryDocumentTypes: ["AWS_CLOUD_INVOICE"],
    Protocol: "CXML",
    PurchaseOrderDataSources: [
      { EinvoiceDeliveryDocumentType: "AWS_CLOUD_INVOICE", PurchaseOrderDataSourceType: "PURCHASE_ORDER_NOT_REQUIRED" },
    ],
    ConnectionTestingMethod: "PROD_ENV_DOLLAR_TEST",
    EinvoiceDeliveryActivationDate: activation,
  },
  PurchaseOrderRetrievalEnabled: false,
  ProcurementPortalSharedSecret: "hush",
  ProcurementPortalInstanceEndpoint: "https://portal.example.com/cxml",
  Contacts: [{ Name: "Ada", Email: "ada@example.com" }],
} satisfies Partial<CreateProcurementPortalPreferenceRequest>;

let count = 0;
const newInput = (changes: object = {}): CreateProcurementPortalPreferenceRequest => ({
  ProcurementPortalName: "COUPA",
  BuyerDomain: "NetworkID",
  BuyerIdentifier: `buyer-${(count += 1)}`,
  SupplierDomain: "NetworkID",
  SupplierIdentifier: "supplier",
  ...settings,
  ...changes,
});
const make = async (changes: object = {}): Promise<string> =>
  (await invoicing.createProcurementPortalPreference(newInput(changes))).ProcurementPortalPreferenceArn ?? "";
const get = async (ProcurementPortalPreferenceArn: string) =>
  (await invoicing.getProcurementPortalPreference({ ProcurementPortalPreferenceArn })).ProcurementPortalPreference;

test("a preference is kept as it was given, and waits for a verification that never comes", async () => {
  const arn = await make();
  expect(arn).toMatch(/^arn:aws:invoicing::111111111111:procurement-portal-preference\/[-a-f0-9]+$/);
  const shown = await get(arn);
  expect(shown).toMatchObject({
    ...settings,
    AwsAccountId: account,
    ProcurementPortalPreferenceArn: arn,
    ProcurementPortalName: "COUPA",
    EinvoiceDeliveryPreferenceStatus: "PENDING_VERIFICATION",
    Version: 1,
  });
  expect(shown?.PurchaseOrderRetrievalPreferenceStatus).toBeUndefined();
  const { ProcurementPortalPreferences = [] } = await invoicing.listProcurementPortalPreferences({});
  const summary = ProcurementPortalPreferences.find((one) => one.ProcurementPortalPreferenceArn === arn);
  expect(summary).toMatchObject({ BuyerIdentifier: shown?.BuyerIdentifier, EinvoiceDeliveryEnabled: true });
  expect(summary).not.toHaveProperty("ProcurementPortalSharedSecret");
});

test("a put replaces all but the secret, and counts versions", async () => {
  const arn = await make({ Selector: { SellerOfRecords: ["AWS_INC"] } });
  const ProcurementPortalPreferenceArn = arn;
  const put = {
    ProcurementPortalPreferenceArn,
    EinvoiceDeliveryEnabled: false,
    PurchaseOrderRetrievalEnabled: true,
    Contacts: [{ Name: "Bo", Email: "bo@example.com" }],
    ClientToken: "put-once",
  };
  await invoicing.putProcurementPortalPreference(put);
  await invoicing.putProcurementPortalPreference(put);
  const shown = await get(arn);
  expect(shown).toMatchObject({
    Version: 2,
    ProcurementPortalSharedSecret: "hush",
    EinvoiceDeliveryEnabled: false,
    PurchaseOrderRetrievalPreferenceStatus: "PENDING_VERIFICATION",
  });
  expect(shown).not.toHaveProperty("Selector");
  expect(shown).not.toHaveProperty("EinvoiceDeliveryPreference");
  expect(shown).not.toHaveProperty("EinvoiceDeliveryPreferenceStatus");
});

test("a feature is suspended with a reason and resumed, but not activated without its portal", async () => {
  const ProcurementPortalPreferenceArn = await make();
  const update = (input: object) =>
    invoicing.updateProcurementPortalPreferenceStatus({ ProcurementPortalPreferenceArn, ...input });
  await update({ EinvoiceDeliveryPreferenceStatus: "SUSPENDED", EinvoiceDeliveryPreferenceStatusReason: "holidays" });
  expect(await get(ProcurementPortalPreferenceArn)).toMatchObject({
    EinvoiceDeliveryPreferenceStatus: "SUSPENDED",
    EinvoiceDeliveryPreferenceStatusReason: "holidays",
    Version: 2,
  });
  await update({ EinvoiceDeliveryPreferenceStatus: "PENDING_VERIFICATION" });
  expect(await refusal(update({ EinvoiceDeliveryPreferenceStatus: "ACTIVE" }))).toMatchObject({
    code: "ConflictException",
    status: 409,
  });
  for (const input of [
    {},
    { EinvoiceDeliveryPreferenceStatusReason: "alone" },
    { PurchaseOrderRetrievalPreferenceStatus: "SUSPENDED" },
    { EinvoiceDeliveryPreferenceStatus: "ASLEEP" },
  ]) {
    expect(await refusal(update(input))).toMatchObject({ code: "ValidationException", status: 400 });
  }
});

test("a token makes one preference, and is refused with another input; a twin is a conflict", async () => {
  const input = newInput({ ClientToken: "make-once" });
  const first = await invoicing.createProcurementPortalPreference(input);
  const again = await invoicing.createProcurementPortalPreference(input);
  expect(again.ProcurementPortalPreferenceArn).toBe(first.ProcurementPortalPreferenceArn);
  const conflict = { code: "ConflictException", status: 409 };
  const changed = invoicing.createProcurementPortalPreference({ ...input, BuyerIdentifier: "somebody-else" });
  expect(await refusal(changed)).toMatchObject(conflict);
  const { ClientToken: _, ...twin } = input;
  expect(await refusal(invoicing.createProcurementPortalPreference(twin))).toMatchObject(conflict);
});

test("what does not go together is refused", async () => {
  const delivery = settings.EinvoiceDeliveryPreference;
  for (const changes of [
    { ProcurementPortalInstanceEndpoint: "http://portal.example.com" },
    { ProcurementPortalInstanceEndpoint: "portal" },
    { EinvoiceDeliveryPreference: undefined },
    { EinvoiceDeliveryEnabled: false },
    { EinvoiceDeliveryPreference: { ...delivery, ConnectionTestingMethod: "TEST_ENV_REPLAY_TEST" } },
    { EinvoiceDeliveryPreference: { ...delivery, EinvoiceDeliveryDocumentTypes: ["AWS_REQUEST_FOR_PAYMENT"] } },
    { Selector: { InvoiceUnitArns: [`arn:aws:invoicing::${account}:invoice-unit/none`] } },
    { ProcurementPortalName: "FAX" },
    { BuyerIdentifier: "with space" },
    { Contacts: [] },
    { Contacts: [{ Email: "nobody" }] },
    { ResourceTags: [{ Key: "aws:own", Value: "x" }] },
  ]) {
    expect(await refusal(make(changes)).catch(() => ({})), JSON.stringify(changes)).toMatchObject({
      code: "ValidationException",
    });
  }
});

test("tags and removal work by the preference's ARN, for its own account", async () => {
  const ProcurementPortalPreferenceArn = await make({ ResourceTags: [{ Key: "team", Value: "a" }] });
  const ResourceArn = ProcurementPortalPreferenceArn;
  await invoicing.tagResource({ ResourceArn, ResourceTags: [{ Key: "stage", Value: "b" }] });
  await invoicing.untagResource({ ResourceArn, ResourceTagKeys: ["team"] });
  expect((await invoicing.listTagsForResource({ ResourceArn })).ResourceTags).toEqual([{ Key: "stage", Value: "b" }]);
  const foreign = stranger.getProcurementPortalPreference({ ProcurementPortalPreferenceArn });
  expect((await refusal(foreign)).code).toMatch(/^(AccessDenied|ResourceNotFound)Exception$/);
  await invoicing.deleteProcurementPortalPreference({ ProcurementPortalPreferenceArn });
  expect(await refusal(get(ProcurementPortalPreferenceArn))).toMatchObject({
    code: "ResourceNotFoundException",
    status: 404,
  });
  expect((await stranger.listProcurementPortalPreferences({})).ProcurementPortalPreferences).toEqual([]);
});

test("lists come in pages; both portals are there, and the region sells in neither", async () => {
  await make();
  await make();
  const all = (await invoicing.listProcurementPortalPreferences({})).ProcurementPortalPreferences ?? [];
  const first = await invoicing.listProcurementPortalPreferences({ MaxResults: 1 });
  const rest = await invoicing.listProcurementPortalPreferences({ NextToken: first.NextToken });
  const arnsOf = (list: typeof all = []) => list.map((one) => one.ProcurementPortalPreferenceArn);
  expect([...arnsOf(first.ProcurementPortalPreferences), ...arnsOf(rest.ProcurementPortalPreferences)]).toEqual(
    arnsOf(all),
  );
  const { ProcurementPortals = [] } = await invoicing.listProcurementPortals({});
  expect(ProcurementPortals.map(({ PortalName }) => PortalName)).toEqual(["SAP_BUSINESS_NETWORK", "COUPA"]);
  const [portal] = ProcurementPortals;
  const suppliers = (PortalIdentifier = "") => invoicing.listProcurementPortalSuppliers({ PortalIdentifier });
  expect((await suppliers(portal?.PortalIdentifier)).ProcurementPortalSuppliers).toEqual([]);
  expect(await refusal(suppliers("FAX"))).toMatchObject({ code: "ResourceNotFoundException" });
});
