/** Shows invoices: the bills of closed months. */
import type { DateInterval, Invoicing, InvoiceSummariesFilter, InvoiceSummary } from "../../../generated/invoicing.ts";
import { controlPrefix } from "../../../kernel/control.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Bill, BillLine } from "../../../kernel/costs.ts";
import { accounts } from "../../../kernel/identity.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { decimal, type Decimal, sum } from "../../../pricing/decimal.ts";
import { invalid, notFound } from "../errors.ts";
import { pageOf } from "../page.ts";
import { checkVisible, visibleAccounts } from "../scope.ts";

/** Whom invoices come from. */
const issuer = "Amazon Web Services, Inc.";
const summariesPerPage = 100;
const mostProfiles = 1_000;
const linkMilliseconds = 3_600_000;

export const listInvoiceSummaries: Operation<Invoicing, "ListInvoiceSummaries"> = async (context, input) => {
  const { Selector: selector, Filter: filter = {} } = input;
  const found =
    selector.ResourceType === "INVOICE_ID"
      ? [await requireInvoice(context, selector.Value)]
      : await invoicesOf(context, selector.Value);
  const wanted = found.filter((bill) => passes(bill, filter)).toReversed();
  const { page, next } = pageOf(wanted, input, summariesPerPage);
  return { InvoiceSummaries: page.map(summaryOf), ...next };
};

async function invoicesOf(context: Context, account: string): Promise<readonly Bill[]> {
  if (!/^\d{12}$/.test(account)) throw invalid(`${account} is no account.`);
  await checkVisible(context, [account]);
  return context.costs.invoices(account);
}

async function requireInvoice(context: Context, id: string): Promise<Bill> {
  for (const account of await visibleAccounts(context)) {
    const bill = (await context.costs.invoices(account)).find(({ invoiceId }) => invoiceId === id);
    if (bill !== undefined) return bill;
  }
  throw notFound(id);
}

function passes(
  bill: Bill,
  { BillingPeriod, InvoicingEntity, TimeInterval, ReceiverRole }: InvoiceSummariesFilter,
): boolean {
  const { Month, Year } = periodOf(bill);
  if (BillingPeriod !== undefined && (BillingPeriod.Month !== Month || BillingPeriod.Year !== Year)) return false;
  if (InvoicingEntity !== undefined && InvoicingEntity !== issuer) return false;
  if (ReceiverRole !== undefined && ReceiverRole !== "BUYER") return false;
  return TimeInterval === undefined || isWithin(bill.closedAt ?? 0, TimeInterval);
}

function isWithin(at: number, { StartDate, EndDate }: DateInterval): boolean {
  if (StartDate > EndDate) throw invalid("StartDate must not be after EndDate.");
  return at >= StartDate.getTime() && at <= EndDate.getTime();
}

function periodOf({ billingPeriod }: Bill): { Month: number; Year: number } {
  const month = new Date(billingPeriod);
  return { Month: month.getUTCMonth() + 1, Year: month.getUTCFullYear() };
}

function summaryOf(bill: Bill): InvoiceSummary {
  const { invoiceId = "", closedAt = 0, accounts: billed } = bill;
  const amount = amountOf(bill.lines);
  return {
    AccountId: bill.payer,
    InvoiceId: invoiceId,
    IssuedDate: new Date(closedAt),
    DueDate: new Date(closedAt),
    BillSourceAccounts: billed,
    BillSourceAccountsTotalCount: billed.length,
    ReceiverRole: "BUYER",
    Entity: { InvoicingEntity: issuer, BillingEntity: "AWS" },
    BillingPeriod: periodOf(bill),
    InvoiceFrequency: "RECURRING",
    BillType: "ANNIVERSARY",
    InvoiceType: "INVOICE",
    BaseCurrencyAmount: amount,
    TaxCurrencyAmount: amount,
    PaymentCurrencyAmount: amount,
  };
}

const discountTypes: ReadonlySet<string> = new Set(["Credit", "EdpDiscount", "Refund"]);

/** Sums of lines that are rounded each, so that they add up to what the invoice asks for. */
function amountOf(lines: readonly BillLine[]) {
  const total = (isWanted: (line: BillLine) => boolean): Decimal =>
    sum(lines.filter(isWanted).map(({ amount = "0" }) => decimal(amount)));
  const tax = total(({ lineItemType }) => lineItemType === "Tax");
  const discounts = total(({ lineItemType }) => discountTypes.has(lineItemType));
  const all = total(() => true);
  const shown = (value: Decimal): string => value.toFixed(2);
  const credits = lines.filter(({ lineItemType }) => discountTypes.has(lineItemType));
  const taxes = lines.filter(({ lineItemType }) => lineItemType === "Tax");
  const named = ({ description, amount = "0" }: BillLine) => ({ Description: description, Amount: amount });
  return {
    TotalAmount: shown(all),
    TotalAmountBeforeTax: shown(all.minus(tax)),
    CurrencyCode: "USD",
    AmountBreakdown: {
      SubTotalAmount: shown(all.minus(tax).minus(discounts)),
      Discounts: { Breakdown: credits.map(named), TotalAmount: shown(discounts) },
      Taxes: { Breakdown: taxes.map(named), TotalAmount: shown(tax) },
    },
  };
}

/** The address is the region's own, as the client reached it. It needs no signature, and answers this machine only. */
export const getInvoicePDF: Operation<Invoicing, "GetInvoicePDF"> = async (context, { InvoiceId: id }) => {
  await requireInvoice(context, id);
  const { host, secure } = context.http;
  return {
    InvoicePDF: {
      InvoiceId: id,
      DocumentUrl: `${secure ? "https" : "http"}://${host}${controlPrefix}/invoices/${id}.pdf`,
      DocumentUrlExpirationDate: new Date(context.clock.now() + linkMilliseconds),
      SupplementalDocuments: [],
    },
  };
};

export const batchGetInvoiceProfile: Operation<Invoicing, "BatchGetInvoiceProfile"> = async (context, input) => {
  const { AccountIds: ids } = input;
  if (ids.length === 0 || ids.length > mostProfiles) throw invalid(`AccountIds has 1 to ${mostProfiles} accounts.`);
  await checkVisible(context, ids);
  const rows = await context.store.read((reader) => Promise.all(ids.map((id) => reader.get(accounts, [id]))));
  const known = rows.filter((row) => row !== undefined);
  return {
    Profiles: known.map(({ id, name, email }) => ({
      AccountId: id,
      ReceiverName: name,
      ReceiverEmail: email,
      Issuer: issuer,
    })),
  };
};
