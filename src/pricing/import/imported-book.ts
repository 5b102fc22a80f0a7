/** The price book of what was imported: the newest edition of each offer and region, read file by file as it is asked. */
import { EditionReader, type EditionEntry } from "./edition-reader.ts";
import { listsOf } from "../book/service-codes.ts";
import { placeOffered } from "./offer-place.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pricesFolder, type Edition } from "./edition.ts";
import type { BookEdition, PriceBook, PricedProduct, PriceQuery, SavingsPlanRate } from "../book/book.ts";

export class ImportedBook implements PriceBook {
  private readonly readers: readonly EditionReader[];

  constructor(dataDirectory: string) {
    this.readers = newestOf(readEditions(pricesFolder(dataDirectory)));
  }

  find(query: PriceQuery): PricedProduct | undefined {
    for (const entry of this.search(query)) if (entry.priced !== undefined) return entry.priced;
    return undefined;
  }

  /** Rates of savings plans for a product: they are offers of their own. */
  savingsPlans(query: PriceQuery): readonly SavingsPlanRate[] {
    return [...this.search(query)].flatMap(({ savingsPlans }) => savingsPlans);
  }

  *products(serviceCode: string): Iterable<PricedProduct> {
    for (const reader of this.readers) yield* reader.products(serviceCode);
  }

  services(): readonly string[] {
    return [...new Set(this.readers.flatMap(({ edition }) => Object.keys(edition.serviceCodes)))].sort();
  }

  editions(): readonly BookEdition[] {
    return this.readers.map(({ edition }) => ({
      serviceCode: edition.offerCode,
      region: edition.region,
      publicationDate: edition.publicationDate,
      products: edition.products,
      origin: edition.source,
    }));
  }

  private *search({ serviceCode, usageType, operation, region }: PriceQuery): Iterable<EditionEntry> {
    const stated = region === "global" ? "" : region;
    for (const code of listsOf(serviceCode, usageType)) {
      const place = placeOffered(code, usageType, stated);
      for (const reader of this.readers) {
        if (!(code in reader.edition.serviceCodes)) continue;
        const entry = reader.find({ serviceCode: code, ...place }, operation);
        if (entry !== undefined) yield entry;
      }
    }
  }
}

interface EditionFolder {
  readonly folder: string;
  readonly edition: Edition;
}

/** Folders that are half written begin with a dot; a folder of another format is left to the version that wrote it. */
function readEditions(folder: string): EditionFolder[] {
  return names(folder)
    .filter((name) => !name.startsWith("."))
    .map((name) => ({
      folder: join(folder, name),
      edition: JSON.parse(readFileSync(join(folder, name, "edition.json"), "utf8")) as Edition,
    }))
    .filter(({ edition }) => edition.format === 1);
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    // Nothing was imported yet.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function newestOf(editions: readonly EditionFolder[]): EditionReader[] {
  const newest = new Map<string, EditionFolder>();
  const byDate = [...editions].sort((a, b) => (a.edition.publicationDate < b.edition.publicationDate ? -1 : 1));
  for (const each of byDate) newest.set(`${each.edition.offerCode}\n${each.edition.region}`, each);
  // Newest first: an offer of all regions and one of a single region may both hold a product.
  return [...newest.values()].reverse().map((each) => new EditionReader(each.folder, each.edition));
}
