/** Wires invoices and the settings of a bill: closed months as JSON and on paper, corrections as refunds on the next bill. */
import type { BillParts } from "../../control/bill-parts.ts";
import type { BillSettings, CorrectionRequest, InvoiceAnswer, InvoiceSummary } from "../../kernel/bill-control.ts";
import {
  costPromotions,
  costRefunds,
  costSettings,
  costSupportPlans,
  supportPlanAt,
  type CostSettingsRow,
  type PromotionRow,
  type RefundRow,
  type SupportPlanRow,
} from "../../kernel/cost-terms.ts";
import type { Bill } from "../../kernel/costs.ts";
import { awsError } from "../../kernel/errors.ts";
import { accounts } from "../../kernel/identity.ts";
import { parseDecimal } from "../../pricing/decimal.ts";
import { monthName } from "../../pricing/rate/billing-period.ts";
import { supportPlanNames } from "../../pricing/rate/support-plans.ts";
import { ratedMonths } from "../../pricing/statement/tables.ts";
import { invoicePaper } from "./invoice-paper.ts";
import type { RegionParts } from "../parts.ts";

/** More months of more payers than a region lives to see. */
const mostInvoices = 100_000;

type InvoiceParts = Pick<
  BillParts,
  "invoices" | "invoice" | "invoicePaper" | "correct" | "settings" | "changeSettings"
>;

/** The routes' part that is about invoices and settings. */
export function invoiceParts(parts: RegionParts): InvoiceParts {
  return {
    invoices: async (payer) => ({ invoices: (await readInvoices(parts, payer)).map(summaryOf) }),
    invoice: async (id) => {
      const bill = await findInvoice(parts, id);
      return bill && answerOf(bill);
    },
    invoicePaper: async (id) => {
      const bill = await findInvoice(parts, id);
      return bill && invoicePaper(bill);
    },
    correct: (id, request) => correct(parts, id, request),
    settings: async (account) => readSettings(parts, account ?? (await firstAccount(parts))),
    changeSettings: (changes) => changeSettings(parts, changes),
  };
}

async function readInvoices({ store }: RegionParts, payer: string | undefined): Promise<Bill[]> {
  const prefix = payer === undefined ? [] : [payer];
  const rows = await store.read((reader) => reader.range(ratedMonths, { prefix, limit: mostInvoices }));
  const bills = rows.filter(({ isFinal }) => isFinal).map(({ bill }) => JSON.parse(bill) as Bill);
  // A month without anything on it is closed as well, and nobody is sent an invoice for it.
  return bills.filter(({ lines }) => lines.length > 0);
}

async function findInvoice(parts: RegionParts, id: string): Promise<Bill | undefined> {
  return (await readInvoices(parts, undefined)).find(({ invoiceId }) => invoiceId === id);
}

function summaryOf({ invoiceId = "", payer, billingPeriod, closedAt = 0, total }: Bill): InvoiceSummary {
  return { invoiceId, payer, month: monthName(billingPeriod), issuedAt: closedAt, amount: total.statement };
}

function answerOf(bill: Bill): InvoiceAnswer {
  const { accounts: billed, lines, total } = bill;
  return { ...summaryOf(bill), accounts: billed, lines, total };
}

async function correct(
  parts: RegionParts,
  id: string,
  { account, service, amount, reason }: CorrectionRequest,
): Promise<InvoiceAnswer | undefined> {
  const bill = await findInvoice(parts, id);
  if (bill === undefined) return undefined;
  const given = parseDecimal(amount);
  if (given === undefined || given.isNegative() || given.isZero())
    throw invalid(`${amount} is no amount of dollars above zero.`);
  const owner = account ?? bill.payer;
  if (owner !== bill.payer && !bill.accounts.includes(owner))
    throw invalid(`Account ${owner} is not on invoice ${id}.`);
  const refund: RefundRow = {
    account: owner,
    id: parts.ids.uuid(),
    service,
    amount: given.toString(),
    at: Math.floor(parts.clock.now()),
    description: `${reason} (correction of invoice ${id} for ${monthName(bill.billingPeriod)})`,
    invoiceId: id,
  };
  await parts.store.transact(async (tx) => tx.put(costRefunds, refund));
  return answerOf(bill);
}

/** The account that was there first: its owner is the region's. */
async function firstAccount({ store }: RegionParts): Promise<string> {
  const rows = await store.read((reader) => reader.range(accounts, { limit: 1 }));
  return rows[0]?.id ?? "";
}

async function readSettings({ store, clock }: RegionParts, account: string): Promise<BillSettings> {
  return store.read(async (reader) => {
    if ((await reader.get(accounts, [account])) === undefined) throw invalid(`There is no account ${account}.`);
    const row = await reader.get(costSettings, [account]);
    return {
      account,
      freeTier: row?.freeTier ?? "none",
      taxPercent: row?.tax?.ratePercent ?? "0",
      support: await supportPlanAt(reader, account, clock.now()),
      priceBook: row?.priceBook ?? "newest",
    };
  });
}

const freeTiers: readonly string[] = ["none", "legacy", "credits"];
const priceBooks: readonly string[] = ["newest", "shipped"];

async function changeSettings(parts: RegionParts, changes: Partial<BillSettings>): Promise<BillSettings> {
  const { account = await firstAccount(parts), freeTier, taxPercent, support, priceBook, promotion } = changes;
  await readSettings(parts, account);
  if (freeTier !== undefined && !freeTiers.includes(freeTier)) throw invalid(`freeTier is ${freeTiers.join(", ")}.`);
  if (priceBook !== undefined && !priceBooks.includes(priceBook))
    throw invalid(`priceBook is ${priceBooks.join(" or ")}.`);
  const percent = parseDecimal(taxPercent ?? "0");
  if (percent === undefined || percent.isNegative()) throw invalid(`${taxPercent} is no percentage such as 10.`);
  const plan = supportPlanNames.find((name) => name.toLowerCase() === support?.toLowerCase());
  if (support !== undefined && plan === undefined) throw invalid(`A support plan is ${supportPlanNames.join(", ")}.`);
  const issued = promotion === undefined ? undefined : readPromotion(promotion);
  await parts.store.transact(async (tx) => {
    if (issued !== undefined) {
      if ((await tx.get(costPromotions, [issued.code])) !== undefined)
        throw invalid(`${issued.code} was issued before.`);
      tx.put(costPromotions, issued);
    }
    const before = (await tx.get(costSettings, [account])) ?? { account };
    const row: CostSettingsRow = {
      ...before,
      ...(freeTier !== undefined && { freeTier }),
      ...(priceBook !== undefined && { priceBook }),
      ...(taxPercent !== undefined && { tax: { ...before.tax, ratePercent: percent.toString() } }),
    };
    tx.put(costSettings, row);
    if (plan === undefined) return;
    const subscribed: SupportPlanRow = { account, since: Math.floor(parts.clock.now()), plan };
    tx.put(costSupportPlans, subscribed);
  });
  return readSettings(parts, account);
}

/** `LAUNCH=100`: RedeemCredits takes up to 256 characters. */
function readPromotion(text: string): PromotionRow {
  const [, code, amount = ""] = /^([\w-]{1,256})=(\d{1,12}(?:\.\d{1,6})?)$/.exec(text) ?? [];
  if (code === undefined || parseDecimal(amount)?.isZero() !== false)
    throw invalid(`${text} is no code and amount such as LAUNCH=100.`);
  return { code, amount };
}

function invalid(message: string): Error {
  return awsError("InvalidRequest", message, { status: 400 });
}
