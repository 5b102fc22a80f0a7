/** Tables given to the person as comma-separated values. */
import { downloadBlob } from "../../components/download.ts";

/** One line a row; cells are quoted where they have to be, and what a spreadsheet would take for a formula is kept from it. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

function cell(text: string): string {
  const safe = /^[=@\t\r]|^[-+](?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Offers a table as a file. */
export function downloadCsv(name: string, rows: readonly (readonly string[])[]): void {
  // Spreadsheets take a text for UTF-8 when it begins with this mark.
  downloadBlob(name, new Blob(["\uFEFF", csvText(rows)], { type: "text/csv;charset=utf-8" }));
}
