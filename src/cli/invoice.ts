/** `haneul invoice …`: invoices of closed months, and corrections; `haneul bill settings`: what bills depend on. */
import { writeFileSync } from "node:fs";
import type {
  BillSettings,
  CorrectionRequest,
  InvoiceAnswer,
  InvoicesAnswer,
  InvoiceSummary,
} from "../kernel/bill-control.ts";
import { controlPrefix } from "../kernel/control.ts";
import {
  clientOf,
  clientOptions,
  onlyArgument,
  present,
  textOption,
  type Command,
  type Invocation,
} from "./command.ts";
import { CommandFailure, wrongUsage } from "./failure.ts";
import { formatTable, formatTime } from "./text-table.ts";

export const invoiceCommands: readonly Command[] = [
  {
    name: "invoice list",
    summary: "The invoices of closed months: --payer ID",
    options: { ...clientOptions, payer: { type: "string" } },
    run: async (invocation) => {
      const payer = textOption(invocation.options, "payer");
      present(invocation, await clientOf(invocation).get<InvoicesAnswer>("/invoices", { payer }), listText);
    },
  },
  {
    name: "invoice get",
    parameters: "ID",
    summary: "One invoice; --pdf FILE writes it as a page",
    options: { ...clientOptions, pdf: { type: "string" } },
    run: getInvoice,
  },
  {
    name: "invoice correct",
    parameters: "ID",
    summary:
      "Gives money back on the running month's bill: --amount DOLLARS --service AmazonS3 --reason TEXT [--account ID]",
    options: {
      ...clientOptions,
      amount: { type: "string" },
      service: { type: "string" },
      reason: { type: "string" },
      account: { type: "string" },
    },
    run: correctInvoice,
  },
  {
    name: "bill settings",
    summary:
      "What an account's bill depends on: --account ID, --free-tier none|legacy|credits, --tax PERCENT, --support PLAN, --price-book newest|shipped; --promotion CODE=USD issues a code for a credit",
    options: {
      ...clientOptions,
      account: { type: "string" },
      "free-tier": { type: "string" },
      tax: { type: "string" },
      support: { type: "string" },
      "price-book": { type: "string" },
      promotion: { type: "string" },
    },
    run: billSettings,
  },
];

async function getInvoice(invocation: Invocation): Promise<void> {
  const id = encodeURIComponent(onlyArgument(invocation, "an invoice's number"));
  const path = textOption(invocation.options, "pdf");
  const client = clientOf(invocation);
  const invoice = await client.get<InvoiceAnswer>(`/invoices/${id}`);
  if (path === undefined) return present(invocation, invoice, invoiceText);
  const response = await fetch(`${client.endpoint}${controlPrefix}/invoices/${id}.pdf`);
  if (!response.ok) throw new CommandFailure(`The invoice cannot be had as a page (HTTP ${response.status}).`);
  writeFileSync(path, Buffer.from(await response.arrayBuffer()));
  return present(invocation, { ...invoice, path }, () => `Wrote ${path}.\n`);
}

async function correctInvoice(invocation: Invocation): Promise<void> {
  const { options } = invocation;
  const id = encodeURIComponent(onlyArgument(invocation, "an invoice's number"));
  const [amount, service, reason] = ["amount", "service", "reason"].map((name) => textOption(options, name));
  if (amount === undefined || service === undefined || reason === undefined)
    throw wrongUsage("A correction needs --amount, --service and --reason.");
  const account = textOption(options, "account");
  const request: CorrectionRequest = { amount, service, reason, ...(account !== undefined && { account }) };
  const invoice = await clientOf(invocation).post<InvoiceAnswer>(`/invoices/${id}`, request);
  present(invocation, invoice, () => `$${amount} are given back on the running month's bill.\n`);
}

async function billSettings(invocation: Invocation): Promise<void> {
  const { options } = invocation;
  const names = {
    account: "account",
    "free-tier": "freeTier",
    tax: "taxPercent",
    support: "support",
    "price-book": "priceBook",
    promotion: "promotion",
  };
  const told = Object.entries(names).flatMap(([option, name]) => {
    const value = textOption(options, option);
    return value === undefined ? [] : [[name, value] as const];
  });
  const client = clientOf(invocation);
  const isQuestion = told.every(([name]) => name === "account");
  const settings = isQuestion
    ? await client.get<BillSettings>("/bill/settings", Object.fromEntries(told))
    : await client.post<BillSettings>("/bill/settings", Object.fromEntries(told));
  present(invocation, settings, (each) =>
    formatTable(Object.entries(each), [
      { title: "SETTING", value: ([name]) => name },
      { title: "VALUE", value: ([, value]) => String(value) },
    ]),
  );
}

function listText({ invoices }: InvoicesAnswer): string {
  return formatTable<InvoiceSummary>(invoices, [
    { title: "INVOICE", value: (each) => each.invoiceId },
    { title: "PAYER", value: (each) => each.payer },
    { title: "MONTH", value: (each) => each.month },
    { title: "ISSUED", value: (each) => formatTime(each.issuedAt) },
    { title: "USD", value: (each) => each.amount, align: "right" },
  ]);
}

function invoiceText({ invoiceId, payer, month, issuedAt, amount, lines }: InvoiceAnswer): string {
  return [
    `Invoice ${invoiceId} of account ${payer} for ${month}, issued ${formatTime(issuedAt)} UTC`,
    formatTable(lines, [
      { title: "ACCOUNT", value: (line) => line.account },
      { title: "SERVICE", value: (line) => line.serviceName },
      {
        title: "USAGE TYPE",
        value: (line) =>
          line.lineItemType === "Usage" ? line.usageType : `${line.usageType} ${line.lineItemType}`.trim(),
      },
      { title: "QUANTITY", value: (line) => line.quantity, align: "right" },
      { title: "UNIT", value: (line) => line.unit },
      { title: "USD", value: (line) => line.amount ?? "unpriced", align: "right" },
    ]),
    `Total, USD  ${amount}`,
    "",
  ].join("\n");
}
