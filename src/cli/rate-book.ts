/** The price book that `haneul rate` uses: the one that comes with the product, or stated rates from a file. */
import { readFile } from "node:fs/promises";
import type { PriceBook } from "../pricing/book/book.ts";
import { shippedBook } from "../pricing/book/shipped-book.ts";
import { newStatedBook, type StatedRate } from "../pricing/rate/stated-book.ts";
import { wrongUsage } from "./failure.ts";

/** The book of a file, or the shipped one. Throws a CommandFailure for a file that is no book. */
export async function openBook(path: string | undefined): Promise<PriceBook> {
  if (path === undefined) return shippedBook();
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw wrongUsage(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const { rates, publicationDate = "" } = parseBook(path, text);
  try {
    return newStatedBook(rates, { source: path, publicationDate });
  } catch (error) {
    if (error instanceof RangeError) throw wrongUsage(`${path}: ${error.message}`);
    throw error;
  }
}

interface BookFile {
  readonly rates: readonly StatedRate[];
  readonly publicationDate?: string;
}

function parseBook(path: string, text: string): BookFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrongUsage(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const book = Array.isArray(value) ? { rates: value as unknown[] } : value;
  if (!isBook(book))
    throw wrongUsage(
      `${path} is no price book: it has a list of rates, each with serviceCode, usageType, unit and tiers.`,
    );
  return book;
}

function isBook(value: unknown): value is BookFile {
  const rates = isRecord(value) ? value["rates"] : undefined;
  return Array.isArray(rates) && rates.every(isRate);
}

function isRate(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { serviceCode, usageType, unit, tiers, operation = "", region = "" } = value;
  if (![serviceCode, usageType, unit, operation, region].every((text) => typeof text === "string")) return false;
  return (
    Array.isArray(tiers) &&
    tiers.every((tier) => isRecord(tier) && typeof tier["from"] === "string" && typeof tier["usd"] === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
