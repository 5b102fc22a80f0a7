/** The price book that `haneul rate` uses: a data folder's, with stated rates or one of AWS's offers over it when asked for. */
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { PriceBook } from "../pricing/book/book.ts";
import { openPriceBook } from "../pricing/book/price-book.ts";
import { importOffer } from "../pricing/import/import-offer.ts";
import { ImportedBook } from "../pricing/import/imported-book.ts";
import { OfferError } from "../pricing/import/offer-events.ts";
import { newStatedBook, type StatedRate } from "../pricing/rate/stated-book.ts";
import { textOption, type Invocation } from "./command.ts";
import { CommandFailure, wrongUsage } from "./failure.ts";

/** A book for one run. */
export interface OpenBook {
  readonly book: PriceBook;
  /** Removes what was unpacked for it. */
  readonly close: () => Promise<void>;
}

/** Opens what `--book` and `--data` name. Throws a CommandFailure for a file that is no book. */
export async function openBook(invocation: Invocation): Promise<OpenBook> {
  const path = textOption(invocation.options, "book");
  const close = (): Promise<void> => Promise.resolve();
  if (path === undefined) return { book: openPriceBook(dataDirectory(invocation)), close };
  if (await isOffer(path)) return openOffer(path, openPriceBook(dataDirectory(invocation)));
  return { book: await readStatedBook(path), close };
}

/** As `haneul up` finds it. */
function dataDirectory({ options, environment }: Invocation): string {
  const variables = ["HANEUL_DATA", "HANEUL_DATA_DIR", "DATA_DIR", "LOCALSTACK_DATA_DIR"];
  const stated = textOption(options, "data") ?? variables.map((name) => environment[name]).find(Boolean);
  return resolve(stated ?? ".haneul");
}

/** AWS's offers say what they are in their first lines; they may be packed, and far too long to be read whole. */
async function isOffer(path: string): Promise<boolean> {
  if (/^https?:\/\//.test(path)) return true;
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0);
      if (buffer[0] === 0x1f && buffer[1] === 0x8b) return true;
      return /"?(FormatVersion|offerCode)"?/i.test(buffer.toString("utf8", 0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    throw wrongUsage(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** The offer's prices, whatever their date, and for everything else the book below. */
async function openOffer(path: string, below: PriceBook): Promise<OpenBook> {
  const folder = await mkdtemp(join(tmpdir(), "haneul-book-"));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await importOffer(path, folder);
  } catch (error) {
    await close();
    if (error instanceof OfferError) throw new CommandFailure(error.message, 2);
    throw error;
  }
  const offer = new ImportedBook(folder);
  const book: PriceBook = {
    find: (query) => offer.find(query) ?? below.find(query),
    products: (serviceCode) => below.products(serviceCode),
    services: () => below.services(),
    editions: () => [...offer.editions(), ...below.editions()],
  };
  return { book, close };
}

async function readStatedBook(path: string): Promise<PriceBook> {
  const { rates, publicationDate = "" } = parseBook(path, await readFile(path, "utf8"));
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
  if (isBook(book)) return book;
  const layout = "a list of rates, each with serviceCode, usageType, unit and tiers";
  throw wrongUsage(`${path} is no price book: that is one of AWS's offers, or ${layout}.`);
}

function isBook(value: unknown): value is BookFile {
  const rates = isRecord(value) ? value["rates"] : undefined;
  return Array.isArray(rates) && rates.every(isRate);
}

function isRate(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { serviceCode, usageType, unit, tiers, operation = "", region = "" } = value;
  if (![serviceCode, usageType, unit, operation, region].every((text) => typeof text === "string")) return false;
  return Array.isArray(tiers) && tiers.every(isTier);
}

function isTier(value: unknown): boolean {
  return isRecord(value) && typeof value["from"] === "string" && typeof value["usd"] === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
