/** The price book that a region rates by: what was imported, over what is shipped; the newer of two prices counts. */
import { ImportedBook } from "../import/imported-book.ts";
import { shippedBook } from "./shipped-book.ts";
import type { BookEdition, PriceBook, PricedProduct, PriceQuery } from "./book.ts";

class LayeredBook implements PriceBook {
  private readonly imported: ImportedBook;
  private readonly shipped = shippedBook();
  private readonly answers = new Map<string, PricedProduct | undefined>();

  constructor(imported: ImportedBook) {
    this.imported = imported;
  }

  find(query: PriceQuery): PricedProduct | undefined {
    const { serviceCode, usageType, operation = "", region } = query;
    const key = `${serviceCode}\n${region}\n${usageType}\n${operation}`;
    if (!this.answers.has(key)) this.answers.set(key, this.search(query));
    return this.answers.get(key);
  }

  /** Each product of both layers once, as `find` answers it. */
  *products(serviceCode: string): Iterable<PricedProduct> {
    const told = new Set<PricedProduct>();
    for (const layer of [this.imported, this.shipped]) {
      for (const { product } of layer.products(serviceCode)) {
        const { operation } = product;
        const found = this.find({ ...product, operation });
        if (found === undefined || told.has(found)) continue;
        told.add(found);
        yield found;
      }
    }
  }

  services(): readonly string[] {
    return [...new Set([...this.imported.services(), ...this.shipped.services()])].sort();
  }

  editions(): readonly BookEdition[] {
    return [...this.imported.editions(), ...this.shipped.editions()];
  }

  private search(query: PriceQuery): PricedProduct | undefined {
    const [ours, theirs] = [this.shipped.find(query), this.imported.find(query)];
    const chosen = newerOf(theirs, ours);
    const plans = this.imported.savingsPlans(query);
    if (chosen === undefined || (plans.length === 0 && chosen.reserved.length > 0)) return chosen;
    // An offer of prices alone says nothing against commitments that are known from elsewhere.
    return {
      ...chosen,
      reserved: chosen.reserved.length > 0 ? chosen.reserved : (ours?.reserved ?? []),
      savingsPlans: plans.length > 0 ? plans : chosen.savingsPlans,
    };
  }
}

/** An imported price gives way only to a shipped one of the region itself that is newer. */
function newerOf(imported: PricedProduct | undefined, shipped: PricedProduct | undefined): PricedProduct | undefined {
  if (imported === undefined || shipped === undefined) return imported ?? shipped;
  if (shipped.derivedFrom !== undefined) return imported;
  return shipped.publicationDate > imported.publicationDate ? shipped : imported;
}

/** Opens the book of a data folder: its imports, as they are now, and the shipped prices. */
export function openPriceBook(dataDirectory: string): PriceBook {
  const imported = new ImportedBook(dataDirectory);
  return imported.editions().length === 0 ? shippedBook() : new LayeredBook(imported);
}
