/** An invoice on paper: PDF, the same bytes for the same bill. */
import type { Bill, BillLine } from "../../kernel/costs.ts";
import { monthName } from "../../pricing/rate/billing-period.ts";

const margin = 48;
const columns = [
  { title: "Service and use", x: margin, width: 250 },
  { title: "Quantity", x: 300, width: 100, align: "right" },
  { title: "Unit", x: 406, width: 70 },
  { title: "USD", x: 476, width: 72, align: "right" },
] as const;
const rowHeight = 14;
const lastRow = 780;

/** Draws a closed bill. */
export async function invoicePaper(bill: Bill): Promise<Uint8Array> {
  // Loaded when the first invoice is drawn: nobody else needs it.
  const { default: PdfDocument } = await import("pdfkit");
  const issued = new Date(bill.closedAt ?? 0);
  const title = `Invoice ${bill.invoiceId ?? ""}`;
  const document = new PdfDocument({ size: "A4", margin, info: { Title: title, CreationDate: issued }, lang: "en" });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on("end", resolve));
  drawHead(document, bill, { title, issued });
  let y = 200;
  for (const [account, lines] of byAccount(bill.lines)) {
    y = drawRow(document, y + rowHeight, [`Account ${account}`, "", "", ""], "Helvetica-Bold");
    for (const line of lines) y = drawRow(document, y, cellsOf(line), "Helvetica");
  }
  drawRow(document, y + rowHeight, ["Total", "", "", bill.total.statement], "Helvetica-Bold");
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function drawHead(document: PDFKit.PDFDocument, bill: Bill, { title, issued }: { title: string; issued: Date }): void {
  document.font("Helvetica-Bold").fontSize(18).text(title, margin, margin);
  document.font("Helvetica").fontSize(10);
  const facts = [
    `Billing period: ${monthName(bill.billingPeriod)} (UTC)`,
    `Issued: ${issued.toISOString().slice(0, 10)}`,
    `Payer account: ${bill.payer}`,
    `Amount: USD ${bill.total.statement}`,
    ...(bill.total.unpricedLines > 0
      ? [`Without a known price, and not in the amount: ${bill.total.unpricedLines} lines`]
      : []),
  ];
  for (const [index, fact] of facts.entries()) document.text(fact, margin, 80 + index * rowHeight);
  drawRow(
    document,
    180,
    columns.map(({ title: name }) => name),
    "Helvetica-Bold",
  );
}

function byAccount(lines: readonly BillLine[]): Map<string, BillLine[]> {
  const found = new Map<string, BillLine[]>();
  for (const line of lines) found.set(line.account, [...(found.get(line.account) ?? []), line]);
  return found;
}

function cellsOf({ serviceName, usageType, lineItemType, quantity, unit, amount, description }: BillLine): string[] {
  const what = lineItemType === "Usage" ? usageType : `${usageType} ${lineItemType}`.trim();
  const name = lineItemType === "Refund" ? description : `${serviceName}: ${what}`;
  return [name, shortened(quantity), unit, amount ?? "unpriced"];
}

/** Six places are enough for paper; the JSON has them all. */
function shortened(quantity: string): string {
  const [whole = "", part = ""] = quantity.split(".");
  return part === "" ? whole : `${whole}.${part.slice(0, 6)}`;
}

/** Draws a row, on the next page when this one is full; gives where the next one goes. */
function drawRow(document: PDFKit.PDFDocument, y: number, cells: readonly string[], font: string): number {
  let top = y;
  if (top > lastRow) {
    document.addPage();
    top = margin;
  }
  document.font(font).fontSize(9);
  const height = document.heightOfString(printable(cells[0] ?? ""), { width: columns[0].width });
  for (const [index, column] of columns.entries()) {
    const align = "align" in column ? column.align : "left";
    const text = printable(cells[index] ?? "");
    document.fontSize(9);
    // Figures stay on one line, however long they are.
    if (index > 0) document.fontSize(Math.min(9, (9 * column.width) / (document.widthOfString(text) + 1)));
    document.text(text, column.x, top, { width: column.width, align });
  }
  return top + Math.max(rowHeight, height + 3);
}

/** The built-in fonts have Latin letters only. */
function printable(text: string): string {
  return text.replace(/[^\u0020-\u00ff]/g, "?");
}
