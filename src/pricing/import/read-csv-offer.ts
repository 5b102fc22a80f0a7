/** AWS's CSV offers, of services and of savings plans. AWS docs: "Reading the service price list file", CSV file. */
import { parse } from "csv-parse";
import { OfferError, planOf, type OfferEvent } from "./offer-events.ts";
import { Readable } from "node:stream";

type Line = readonly string[];
type Cells = (name: string) => string;

const headerNames: Readonly<Record<string, "publicationDate" | "version" | "offerCode">> = {
  "Publication Date": "publicationDate",
  Version: "version",
  OfferCode: "offerCode",
};

/** Columns that are prices or have a place of their own; all others are attributes. */
const ownColumns = new Set(
  "SKU,OfferTermCode,RateCode,TermType,PriceDescription,EffectiveDate,StartingRange,EndingRange,Unit,PricePerUnit,Currency,RelatedTo,LeaseContractLength,PurchaseOption,OfferingClass,Product Family,serviceCode,usageType,operation".split(
    ",",
  ),
);

/** Reads an offer's text. Throws an OfferError for what is none. */
export async function* readCsvOffer(chunks: AsyncIterable<string>): AsyncGenerator<OfferEvent> {
  const lines = Readable.from(chunks, { objectMode: false }).pipe(
    parse({ bom: true, relax_column_count: true, skip_empty_lines: true, relax_quotes: true }),
  );
  let table: OfferTable | undefined;
  try {
    for await (const line of lines as AsyncIterable<Line>) {
      if (table !== undefined) yield* table.eventsOf(line);
      else if (line[0] === "SKU") table = new OfferTable(line);
      else yield* headerOf(line);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("CSV_"))
      throw new OfferError(`The file is no CSV: ${error.message}`, { cause: error });
    throw error;
  }
  if (table === undefined) throw new OfferError("The file has no line of columns that begins with SKU.");
}

function* headerOf([name = "", value = ""]: Line): Generator<OfferEvent> {
  const known = headerNames[name];
  if (known !== undefined) yield { kind: "header", header: { [known]: value } };
}

class OfferTable {
  private readonly columns: ReadonlyMap<string, number>;
  private readonly attributes: readonly (readonly [name: string, index: number])[];
  private readonly seen = new Set<string>();

  constructor(names: Line) {
    this.columns = new Map(names.map((name, index) => [name, index]));
    this.attributes = [...this.columns].filter(([name]) => !ownColumns.has(name)).map(([name, i]) => [camel(name), i]);
  }

  *eventsOf(line: Line): Generator<OfferEvent> {
    const cells: Cells = (name) => line[this.columns.get(name) ?? -1] ?? "";
    if (this.columns.has("DiscountedSKU")) return yield* savingsPlanOf(cells);
    if (cells("usageType") === "" || cells("Currency") !== "USD") return;
    yield* this.productOf(cells, line);
    yield* priceOf(cells);
  }

  private *productOf(cells: Cells, line: Line): Generator<OfferEvent> {
    const sku = cells("SKU");
    if (this.seen.has(sku)) return;
    this.seen.add(sku);
    const stated = this.attributes.map(([name, index]) => [name, line[index] ?? ""] as const);
    const product = {
      sku,
      serviceCode: cells("serviceCode"),
      usageType: cells("usageType"),
      operation: cells("operation"),
      productFamily: cells("Product Family"),
      attributes: Object.fromEntries(stated.filter(([, value]) => value !== "")),
    };
    yield { kind: "product", product };
  }
}

function* priceOf(cells: Cells): Generator<OfferEvent> {
  const appliesTo = cells("RelatedTo");
  const price = {
    sku: cells("SKU"),
    offerTermCode: cells("OfferTermCode"),
    effectiveDate: isoDate(cells("EffectiveDate")),
    dimension: {
      rateCode: cells("RateCode"),
      beginRange: cells("StartingRange") || "0",
      endRange: cells("EndingRange") || "Inf",
      unit: cells("Unit"),
      pricePerUnit: cells("PricePerUnit"),
      description: cells("PriceDescription"),
      appliesTo: appliesTo === "" ? [] : appliesTo.split(/[,;\s]+/),
    },
    ...(cells("TermType") === "Reserved" && {
      reserved: {
        leaseContractLength: cells("LeaseContractLength"),
        purchaseOption: cells("PurchaseOption"),
        offeringClass: cells("OfferingClass"),
      },
    }),
  };
  yield { kind: "price", price };
}

function* savingsPlanOf(cells: Cells): Generator<OfferEvent> {
  const plan = planOf({
    family: cells("Product Family"),
    option: cells("PurchaseOption"),
    years: cells("LeaseContractLength"),
  });
  if (plan === undefined || cells("Currency") !== "USD") return;
  const savingsPlan = {
    serviceCode: cells("DiscountedServiceCode"),
    usageType: cells("DiscountedUsageType"),
    operation: cells("DiscountedOperation"),
    region: cells("DiscountedRegionCode") || cells("DiscountedRegion Code"),
    rate: { ...plan, discountedRate: cells("DiscountedRate"), unit: cells("Unit"), rateCode: cells("RateCode") },
  };
  yield { kind: "savingsPlan", savingsPlan };
}

/** CSV offers have written days as 31/12/2018 too. */
function isoDate(text: string): string {
  const match = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  return match === null ? text : `${match[3]}-${match[2]}-${match[1]}`;
}

/** `Instance Type` → `instanceType`, as JSON offers name it; `vCPU` → `vcpu`. */
function camel(name: string): string {
  if (!name.includes(" ")) return name === "vCPU" ? "vcpu" : name;
  return name
    .split(" ")
    .map((word, index) => (index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
}
