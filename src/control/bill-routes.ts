/** `/_haneul/bill` and what belongs to it: the bill, what if, invoices, settings, one's own machines instead. */
import type { WireResponse } from "../gateway/wire.ts";
import type { BillSettings, CorrectionRequest, WhatIfRequest } from "../kernel/bill-control.ts";
import { awsError } from "../kernel/errors.ts";
import type { TcoRequest } from "../kernel/tco-control.ts";
import { findText, requireText } from "./body-members.ts";
import { defaultAccountId } from "../platform/accounts/accounts.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** A month's bill, grouped. */
export async function billRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  await parts.flushUsage();
  const { query } = request;
  const told = (name: string): string | undefined => query.get(name) ?? undefined;
  return json(await parts.bill.bill({ month: told("month"), account: seenAccount(request), by: told("by") }));
}

/** The account that is asked for. People of other accounts than the region's own see no other's bill than theirs. */
function seenAccount({ query, caller }: ControlRequest): string | undefined {
  const asked = query.get("account") ?? undefined;
  if (caller === undefined || caller.accountId === defaultAccountId) return asked;
  if (asked === undefined || asked === caller.accountId) return caller.accountId;
  throw awsError("AccessDenied", `Account ${caller.accountId} does not see the bill of ${asked}.`, { status: 403 });
}

/** The lines of a month's bill, as its invoice will have them. */
export async function billLinesRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  await parts.flushUsage();
  const month = request.query.get("month") ?? undefined;
  return json(await parts.bill.lines({ month, account: seenAccount(request) }));
}

/** What the running month will have cost. */
export async function billForecastRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  await parts.flushUsage();
  return json(await parts.bill.forecast(seenAccount(request)));
}

/** What rows of usage cost by themselves. */
export function rateRowsRoute(parts: ControlParts, { body }: ControlRequest): WireResponse {
  const { rows } = body;
  if (!Array.isArray(rows) || !rows.every(isUsageRow)) throw invalid("rows must be a list of rows of usage.");
  return json(parts.bill.rateRows({ rows }));
}

function isUsageRow(row: unknown): boolean {
  if (typeof row !== "object" || row === null) return false;
  const { periodStart, amount, divisor, ...names } = row as Record<string, unknown>;
  const isTime = Number.isSafeInteger(periodStart) && Number(periodStart) >= 0 && Number(periodStart) < 8.64e15;
  const isAmount = typeof amount === "string" && /^\d{1,40}$/.test(amount) && (divisor === 1 || divisor === 3_600_000);
  return isTime && isAmount && Object.values(names).every((name) => typeof name === "string");
}

/** The same ledger under other terms. */
export async function whatIfRoute(parts: ControlParts, { body }: ControlRequest): Promise<WireResponse> {
  await parts.flushUsage();
  const { scale, rates } = body;
  if (scale !== undefined && !(typeof scale === "number" && scale >= 0 && scale <= 1e12))
    throw invalid("scale must be a number.");
  if (rates !== undefined && !Array.isArray(rates)) throw invalid("rates must be a list.");
  const texts = ["month", "payer", "region", "storageClass"].map((name) => [name, findText(body, name)] as const);
  const lists = ["reserved", "savingsPlans"].map((name) => [name, findTexts(body, name)] as const);
  const stated = [...texts, ...lists, ["scale", scale] as const, ["rates", rates] as const];
  const request = Object.fromEntries(stated.filter(([, value]) => value !== undefined)) as WhatIfRequest;
  return json(await parts.bill.whatIf(request));
}

function findTexts(body: ControlRequest["body"], name: string): readonly string[] | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
  throw invalid(`${name} must be a list of strings.`);
}

/** Invoices of closed months. */
export async function invoicesRoute(parts: ControlParts, { query }: ControlRequest): Promise<WireResponse> {
  return json(await parts.bill.invoices(query.get("payer") ?? undefined));
}

/** One invoice, as JSON, or on paper when `.pdf` follows its number. */
export async function invoiceRoute(parts: ControlParts, { rest }: ControlRequest): Promise<WireResponse> {
  if (rest.endsWith(".pdf")) {
    const body = await parts.bill.invoicePaper(rest.slice(0, -4));
    if (body === undefined) throw noInvoice(rest.slice(0, -4));
    return { status: 200, headers: { "content-type": "application/pdf" }, body };
  }
  const invoice = await parts.bill.invoice(rest);
  if (invoice === undefined) throw noInvoice(rest);
  return json(invoice);
}

/** Gives money back for an invoice: it is final, so the next bill has the refund. */
export async function correctInvoiceRoute(parts: ControlParts, { rest, body }: ControlRequest): Promise<WireResponse> {
  const account = findText(body, "account");
  const request: CorrectionRequest = {
    service: requireText(body, "service"),
    amount: requireText(body, "amount"),
    reason: requireText(body, "reason"),
    ...(account !== undefined && { account }),
  };
  const invoice = await parts.bill.correct(rest, request);
  if (invoice === undefined) throw noInvoice(rest);
  return json(invoice, 201);
}

/** What a payer's bill depends on besides use and prices. */
export async function billSettingsRoute(parts: ControlParts, { query }: ControlRequest): Promise<WireResponse> {
  return json(await parts.bill.settings(query.get("account") ?? undefined));
}

/** Changes settings; what is left out stays. */
export async function changeBillSettingsRoute(parts: ControlParts, { body }: ControlRequest): Promise<WireResponse> {
  const names = ["account", "freeTier", "taxPercent", "support", "priceBook", "promotion"] as const;
  const told = names.map((name) => [name, findText(body, name)] as const).filter(([, value]) => value !== undefined);
  return json(await parts.bill.changeSettings(Object.fromEntries(told) as Partial<BillSettings>));
}

/** One's own machines against the measured use. */
export async function tcoRoute(parts: ControlParts, { body }: ControlRequest): Promise<WireResponse> {
  await parts.flushUsage();
  const { growthPercent, assumptions = {} } = body;
  if (growthPercent !== undefined && typeof growthPercent !== "number")
    throw invalid("growthPercent must be a number.");
  if (typeof assumptions !== "object" || assumptions === null) throw invalid("assumptions must be an object.");
  const [month, payer] = [findText(body, "month"), findText(body, "payer")];
  const request: TcoRequest = {
    assumptions,
    ...(month !== undefined && { month }),
    ...(payer !== undefined && { payer }),
    ...(growthPercent !== undefined && { growthPercent }),
  };
  return json(await parts.bill.tco(request));
}

function noInvoice(id: string): Error {
  return awsError("NotFound", `There is no invoice ${id}.`, { status: 404 });
}

function invalid(message: string): Error {
  return awsError("InvalidRequest", message, { status: 400 });
}

/** A price list file: what GetPriceListFileUrl points to. */
export async function priceListRoute(parts: ControlParts, { rest }: ControlRequest): Promise<WireResponse> {
  const file = await parts.bill.priceListFile(rest);
  if (file === undefined) throw awsError("NotFound", `There is no price list ${rest}.`, { status: 404 });
  return { status: 200, headers: { "content-type": file.type }, body: file.text };
}
