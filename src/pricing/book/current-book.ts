/** The price book of a data folder as it is now, opened again when prices were imported. */
import { readdirSync, statSync } from "node:fs";
import { pricesFolder } from "../import/edition.ts";
import type { PriceBook } from "./book.ts";
import { openPriceBook } from "./price-book.ts";

interface Opened {
  readonly mark: string;
  readonly book: PriceBook;
}

const opened = new Map<string, Opened>();

/** The same book until an import changes it: what is derived from it may be kept by it. */
export function currentPriceBook(dataDirectory: string): PriceBook {
  const mark = importMark(dataDirectory);
  const known = opened.get(dataDirectory);
  if (known?.mark === mark) return known.book;
  const book = openPriceBook(dataDirectory);
  opened.set(dataDirectory, { mark, book });
  return book;
}

function importMark(dataDirectory: string): string {
  try {
    const folder = pricesFolder(dataDirectory);
    return `${statSync(folder).mtimeMs} ${readdirSync(folder).sort().join(" ")}`;
  } catch {
    // Nothing was imported.
    return "shipped";
  }
}
