/** Reads an edition: a file of it when a usage type of that file is first asked for. */
import { existsSync, readFileSync } from "node:fs";
import { bucketCount, bucketFile, bucketOf, type Edition, type EditionLine } from "./edition.ts";
import { PriceIndex } from "../book/price-index.ts";
import { newPricedProduct, plainDigits, type TermLine } from "./imported-product.ts";
import type { PricedProduct, Product, SavingsPlanRate } from "../book/book.ts";

/** What an edition says of one usage: an offer of a service has a price, one of savings plans has rates. */
export interface EditionEntry {
  readonly priced: PricedProduct | undefined;
  readonly savingsPlans: SavingsPlanRate[];
}

/** Where a usage is looked for. */
export interface EditionQuery {
  readonly serviceCode: string;
  readonly region: string;
  readonly bareType: string;
}

type Bucket = PriceIndex<EditionEntry>;

export class EditionReader {
  readonly edition: Edition;
  private readonly folder: string;
  private readonly buckets = new Map<number, Bucket>();

  constructor(folder: string, edition: Edition) {
    this.folder = folder;
    this.edition = edition;
  }

  find({ serviceCode, region, bareType }: EditionQuery, operation: string | undefined): EditionEntry | undefined {
    const bucket = this.bucket(bucketOf(bareType));
    const name = nameOf(serviceCode, bareType);
    const found = bucket.find(region, name, operation) ?? bucket.find("", name, operation);
    if (found !== undefined) return found.value;
    // RDS's storage has one price for all engines, and bills name the engine all the same.
    const engineless = operation?.replace(/^(CreateDBInstance):\d+$/, "$1");
    return engineless === operation ? undefined : bucket.find(region, name, engineless)?.value;
  }

  *products(serviceCode: string): Iterable<PricedProduct> {
    if (!(serviceCode in this.edition.serviceCodes)) return;
    for (let number = 0; number < bucketCount; number += 1) {
      for (const { value } of this.bucket(number).entries()) {
        if (value.priced?.product.serviceCode === serviceCode) yield value.priced;
      }
    }
  }

  private bucket(number: number): Bucket {
    const known = this.buckets.get(number) ?? this.readBucket(number);
    this.buckets.set(number, known);
    return known;
  }

  private readBucket(number: number): Bucket {
    const file = bucketFile(this.folder, number);
    const text = existsSync(file) ? readFileSync(file, "utf8").trimEnd() : "";
    const lines = text === "" ? [] : text.split("\n").map((line) => JSON.parse(line) as EditionLine);
    return new PriceIndex(this.entries(lines));
  }

  private entries(lines: readonly EditionLine[]): Iterable<Entry> {
    const terms = termsBySku(lines);
    const entries = new Map<string, Entry>();
    for (const line of lines) {
      if (line.k !== "p" && line.k !== "s") continue;
      const { serviceCode, region, bareType, operation } = line.place;
      const key = `${serviceCode}\n${region}\n${bareType}\n${operation}`;
      const known = entries.get(key) ?? {
        region,
        bareType: nameOf(serviceCode, bareType),
        operation,
        value: { priced: undefined, savingsPlans: [] as SavingsPlanRate[] },
      };
      if (line.k === "s") known.value.savingsPlans.push(this.savingsPlan(line.rate));
      // Of products that differ in nothing that bills show, the first counts.
      else known.value.priced ??= this.priced(line.product, terms.get(line.product.sku) ?? []);
      entries.set(key, known);
    }
    return entries.values();
  }

  private priced(product: Product, terms: readonly TermLine[]): PricedProduct | undefined {
    return newPricedProduct(product, terms, { source: this.source(), publicationDate: this.edition.publicationDate });
  }

  private savingsPlan(rate: Omit<SavingsPlanRate, "trust" | "source">): SavingsPlanRate {
    return { ...rate, discountedRate: plainDigits(rate.discountedRate), trust: "A", source: this.source() };
  }

  private source(): string {
    return `AWS's price list ${this.edition.offerCode} of ${this.edition.publicationDate.slice(0, 10)}`;
  }
}

interface Entry {
  readonly region: string;
  readonly bareType: string;
  readonly operation: string;
  readonly value: { priced: PricedProduct | undefined; readonly savingsPlans: SavingsPlanRate[] };
}

function termsBySku(lines: readonly EditionLine[]): ReadonlyMap<string, TermLine[]> {
  const terms = new Map<string, TermLine[]>();
  for (const line of lines.filter(isTerm)) {
    const known = terms.get(line.sku);
    if (known === undefined) terms.set(line.sku, [line]);
    else known.push(line);
  }
  return terms;
}

function isTerm(line: EditionLine): line is TermLine {
  return line.k === "o" || line.k === "r";
}

/** Offers hold products of other services too: EC2's has the data transfer. */
function nameOf(serviceCode: string, bareType: string): string {
  return `${serviceCode}\t${bareType}`;
}
