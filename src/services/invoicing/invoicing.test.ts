/** Tests of invoices and invoice units through the SDK. */
import { CostExplorer } from "@aws-sdk/client-cost-explorer";
import { Invoicing } from "@aws-sdk/client-invoicing";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type OrganizationsRegion,
  openOrganizationsRegion,
  refusal,
} from "../../../test/support/organizations-region.ts";
import type { InvoicesAnswer } from "../../kernel/bill-control.ts";
import { manualClock } from "../../platform/clock/manual-clock.ts";

const payer = "111111111111";
const day = 86_400_000;
let opened: OrganizationsRegion;
let member: string;
const clients: Invoicing[] = [];

function clientOf(accessKeyId: string): Invoicing {
  const credentials = { accessKeyId, secretAccessKey: "test" };
  const client = new Invoicing({ endpoint: opened.region.endpoint, region: "us-east-1", credentials, maxAttempts: 1 });
  clients.push(client);
  return client;
}

const own = async (path: string, body?: object): Promise<Response> =>
  fetch(`${opened.region.endpoint}/_haneul/${path}`, body && { method: "POST", body: JSON.stringify(body) });

beforeAll(async () => {
  // In the middle of a month: what is closed forty days later is this month alone.
  opened = await openOrganizationsRegion({ clock: manualClock(Date.UTC(2026, 4, 12)) });
  await opened.organizations(payer).createOrganization({});
  member = await opened.newMember(payer, "member");
  // The plan.s minimum is on the bill whatever was used.
  await own("bill/settings", { account: payer, support: "Business", taxPercent: "10" });
  // A question to Cost Explorer is a use: a cent.
  const credentials = { accessKeyId: payer, secretAccessKey: "test" };
  const costs = new CostExplorer({ endpoint: opened.region.endpoint, region: "us-east-1", credentials });
  const today = new Date(opened.region.clock.now()).toISOString().slice(0, 10);
  await costs.getDimensionValues({
    Dimension: "SERVICE",
    TimePeriod: { Start: `${today.slice(0, 7)}-01`, End: today },
  });
  costs.destroy();
  await opened.region.flush();
  await opened.region.clock.advance(40 * day);
  await opened.region.runJob("costs.close-months");
});

afterAll(async () => {
  for (const client of clients) client.destroy();
  await opened.close();
});

const summaries = async (Value = payer, Filter = {}) =>
  (await clientOf(payer).listInvoiceSummaries({ Selector: { ResourceType: "ACCOUNT_ID", Value }, Filter }))
    .InvoiceSummaries ?? [];

test("a closed month's invoice says what the region's own does, and has a PDF", async () => {
  const { invoices } = (await (await own(`invoices?payer=${payer}`)).json()) as InvoicesAnswer;
  const [summary, ...more] = await summaries();
  expect(more).toHaveLength(invoices.length - 1);
  const newest = invoices.at(-1);
  expect(summary).toMatchObject({
    InvoiceId: newest?.invoiceId,
    AccountId: payer,
    InvoiceType: "INVOICE",
    Entity: { BillingEntity: "AWS" },
    BaseCurrencyAmount: { TotalAmount: newest?.amount, CurrencyCode: "USD" },
  });
  const { TotalAmount, TotalAmountBeforeTax, AmountBreakdown } = summary?.BaseCurrencyAmount ?? {};
  expect(Number(TotalAmountBeforeTax) + Number(AmountBreakdown?.Taxes?.TotalAmount)).toBeCloseTo(
    Number(TotalAmount),
    9,
  );
  expect(Number(AmountBreakdown?.Taxes?.TotalAmount)).toBeGreaterThan(0);
  const { InvoicePDF } = await clientOf(payer).getInvoicePDF({ InvoiceId: summary?.InvoiceId });
  const paper = await fetch(InvoicePDF?.DocumentUrl ?? "");
  expect(
    Buffer.from(await paper.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
});

test("invoices are found by month, time and number", async () => {
  const [first] = await summaries();
  const BillingPeriod = first?.BillingPeriod;
  expect(await summaries(payer, { BillingPeriod })).toHaveLength(1);
  expect(await summaries(payer, { BillingPeriod: { Month: 1, Year: 2020 } })).toEqual([]);
  const at = first?.IssuedDate ?? new Date();
  const TimeInterval = { StartDate: new Date(at.getTime() - day), EndDate: new Date(at.getTime() + day) };
  expect(await summaries(payer, { TimeInterval })).toHaveLength(1);
  const byId = (Value: string) =>
    clientOf(payer).listInvoiceSummaries({ Selector: { ResourceType: "INVOICE_ID", Value } });
  expect((await byId(first?.InvoiceId ?? "")).InvoiceSummaries).toHaveLength(1);
  expect(await refusal(byId("1"))).toMatchObject({ code: "ResourceNotFoundException", status: 404 });
});

test("a member sees its own only, and a payer its family's", async () => {
  expect(await summaries(member)).toEqual([]);
  const Selector = { ResourceType: "ACCOUNT_ID", Value: payer } as const;
  expect(await refusal(clientOf(member).listInvoiceSummaries({ Selector }))).toMatchObject({
    code: "AccessDeniedException",
  });
  const { Profiles = [] } = await clientOf(payer).batchGetInvoiceProfile({ AccountIds: [payer, member] });
  expect(Profiles.map(({ ReceiverEmail }) => ReceiverEmail)).toContain("member@example.com");
  const foreign = clientOf(member).batchGetInvoiceProfile({ AccountIds: [payer] });
  expect(await refusal(foreign)).toMatchObject({ code: "AccessDeniedException" });
});

test("units are made, changed and removed, and remember what they were", async () => {
  const invoicing = clientOf(payer);
  const made = { Name: "Research", InvoiceReceiver: member, Rule: { LinkedAccounts: [member] }, ClientToken: "once" };
  const { InvoiceUnitArn } = await invoicing.createInvoiceUnit({
    ...made,
    ResourceTags: [{ Key: "team", Value: "a" }],
  });
  expect((await invoicing.createInvoiceUnit(made)).InvoiceUnitArn).toBe(InvoiceUnitArn);
  const before = new Date(opened.region.clock.now());
  await opened.region.clock.advance(day);
  await invoicing.updateInvoiceUnit({ InvoiceUnitArn, Description: "Labs", Rule: { LinkedAccounts: [payer] } });
  expect(await invoicing.getInvoiceUnit({ InvoiceUnitArn })).toMatchObject({
    Description: "Labs",
    Rule: { LinkedAccounts: [payer] },
    TaxInheritanceDisabled: false,
  });
  expect(await invoicing.getInvoiceUnit({ InvoiceUnitArn, AsOf: before })).toMatchObject({
    Description: "",
    Rule: { LinkedAccounts: [member] },
  });
  expect((await invoicing.listTagsForResource({ ResourceArn: InvoiceUnitArn })).ResourceTags).toHaveLength(1);
  await invoicing.untagResource({ ResourceArn: InvoiceUnitArn, ResourceTagKeys: ["team"] });
  await invoicing.tagResource({ ResourceArn: InvoiceUnitArn, ResourceTags: [{ Key: "stage", Value: "b" }] });
  expect((await invoicing.listTagsForResource({ ResourceArn: InvoiceUnitArn })).ResourceTags).toEqual([
    { Key: "stage", Value: "b" },
  ]);
  const listed = async (Filters: object) => (await invoicing.listInvoiceUnits({ Filters })).InvoiceUnits?.length;
  expect([await listed({ Names: ["Research"] }), await listed({ Accounts: [member] })]).toEqual([1, 0]);
  await invoicing.deleteInvoiceUnit({ InvoiceUnitArn });
  expect(await refusal(invoicing.getInvoiceUnit({ InvoiceUnitArn }))).toMatchObject({
    code: "ResourceNotFoundException",
  });
});

test("units that cannot be are refused, with the reason", async () => {
  const invoicing = clientOf(payer);
  const make = (changes: object) =>
    invoicing.createInvoiceUnit({ Name: "One", InvoiceReceiver: payer, Rule: { LinkedAccounts: [payer] }, ...changes });
  await make({});
  const reasonOf = async (call: Promise<unknown>) =>
    call.then(
      () => "made",
      (error: { reason?: string }) => error.reason,
    );
  expect(await reasonOf(make({}))).toBe("duplicateInvoiceUnit");
  expect(await reasonOf(make({ Name: "Two" }))).toBe("accountMembershipError");
  expect(await reasonOf(make({ Name: "Two", InvoiceReceiver: "999999999999" }))).toBe("nonMemberPresent");
  const members = clientOf(member).createInvoiceUnit({ Name: "M", InvoiceReceiver: member, Rule: {} });
  expect(await refusal(members)).toMatchObject({ code: "AccessDeniedException" });
});
