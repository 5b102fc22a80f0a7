/** How an imported offer lies on disk: one folder an edition, its products spread over files by usage type. */
import { join } from "node:path";
import type { Product, ReservedTerm, SavingsPlanRate, PriceDimension } from "../book/book.ts";

/** `edition.json` of an edition's folder. */
export interface Edition {
  readonly format: 1;
  readonly offerCode: string;
  /** The only region it holds, or "". */
  readonly region: string;
  /** ISO time. */
  readonly publicationDate: string;
  readonly version: string;
  /** File or address that it came from. */
  readonly source: string;
  /** Service codes of its products, or of what its savings plans cover, with their number. */
  readonly serviceCodes: Readonly<Record<string, number>>;
  readonly regions: readonly string[];
  readonly products: number;
  readonly prices: number;
  readonly savingsPlanRates: number;
}

/** Lines of an edition's files: what belongs to one SKU, or one covered usage, stands in one file. */
export type EditionLine =
  | { readonly k: "p"; readonly place: EditionPlace; readonly product: Product }
  | {
      readonly k: "o";
      readonly sku: string;
      readonly term: string;
      readonly date: string;
      readonly price: PriceDimension;
    }
  | {
      readonly k: "r";
      readonly sku: string;
      readonly term: Pick<
        ReservedTerm,
        "offerTermCode" | "effectiveDate" | "leaseContractLength" | "offeringClass" | "purchaseOption"
      >;
      readonly price: PriceDimension;
    }
  | {
      readonly k: "s";
      readonly place: EditionPlace;
      readonly rate: Omit<SavingsPlanRate, "trust" | "source">;
    };

export interface EditionPlace {
  readonly serviceCode: string;
  readonly region: string;
  readonly bareType: string;
  readonly operation: string;
}

/** So many that one file of AWS's largest offer (EC2, one region) is read in well under a second. */
export const bucketCount = 256;

/** Which file holds a usage type. FNV-1a. */
export function bucketOf(bareType: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bareType.length; index += 1) {
    hash = Math.imul(hash ^ bareType.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % bucketCount;
}

export function bucketFile(folder: string, bucket: number): string {
  return join(folder, `${bucket.toString(16).padStart(2, "0")}.jsonl`);
}

/** Where a region's imported prices are. */
export function pricesFolder(dataDirectory: string): string {
  return join(dataDirectory, "prices");
}
