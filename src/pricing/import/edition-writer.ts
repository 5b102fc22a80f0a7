/** Writes an offer's events as an edition: files grow as events come, and the folder appears when it is complete. */
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { bucketCount, bucketFile, bucketOf, type Edition, type EditionLine, type EditionPlace } from "./edition.ts";
import { join } from "node:path";
import { OfferError, type OfferEvent, type OfferHeader, type OfferPrice, type OfferProduct } from "./offer-events.ts";
import { placeOffered, placeOfferProduct } from "./offer-place.ts";
import type { ReservedTerm, SavingsPlanRate } from "../book/book.ts";

/** Written at once, so that millions of lines are not millions of writes. */
const writtenBytes = 64 * 1024;

/** JSON offers of savings plans do not name themselves. */
const offerCodes: Readonly<Record<SavingsPlanRate["planType"], string>> = {
  ComputeSavingsPlans: "AWSComputeSavingsPlan",
  EC2InstanceSavingsPlans: "AWSComputeSavingsPlan",
  SageMakerSavingsPlans: "AWSMachineLearningSavingsPlans",
  DatabaseSavingsPlans: "AWSDatabaseSavingsPlans",
};

export class EditionWriter {
  private readonly folder: string;
  private readonly pricesFolder: string;
  private readonly pending: string[] = Array.from({ length: bucketCount }, () => "");
  /** The only thing kept of each product: its terms come much later, and belong beside it. */
  private readonly buckets = new Map<string, number>();
  private readonly header: { -readonly [Name in keyof OfferHeader]: string } = {
    offerCode: "",
    publicationDate: "",
    version: "",
  };
  private readonly serviceCodes: Record<string, number> = {};
  private readonly regions = new Set<string>();
  private readonly counts = { products: 0, prices: 0, savingsPlanRates: 0 };

  constructor(pricesFolder: string) {
    mkdirSync(pricesFolder, { recursive: true });
    this.pricesFolder = pricesFolder;
    this.folder = mkdtempSync(join(pricesFolder, ".import-"));
  }

  take(event: OfferEvent): void {
    if (event.kind === "header") Object.assign(this.header, event.header);
    else if (event.kind === "product") this.takeProduct(event.product);
    else if (event.kind === "price") this.takePrice(event.price);
    else {
      const { serviceCode, usageType, operation, region, rate } = event.savingsPlan;
      this.counts.savingsPlanRates += 1;
      this.header.offerCode ||= offerCodes[rate.planType];
      const place = this.count({ serviceCode, operation, ...placeOffered(serviceCode, usageType, region) });
      this.write(bucketOf(place.bareType), { k: "s", place, rate });
    }
  }

  /** Puts the edition in its place, over one that was imported before. Throws an OfferError when it holds no prices. */
  finish(source: string): Edition {
    if (this.counts.prices + this.counts.savingsPlanRates === 0)
      throw new OfferError("The file holds no price in US dollars.");
    const edition = this.edition(source);
    for (const [bucket, text] of this.pending.entries()) if (text !== "") this.append(bucket, text);
    writeFileSync(join(this.folder, "edition.json"), JSON.stringify(edition));
    const name = [edition.offerCode, edition.region || "all", edition.publicationDate].map(fileName).join("_");
    rmSync(join(this.pricesFolder, name), { recursive: true, force: true });
    renameSync(this.folder, join(this.pricesFolder, name));
    return edition;
  }

  /** Takes back what was written. */
  abandon(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private edition(source: string): Edition {
    const { publicationDate, version } = this.header;
    if (Number.isNaN(Date.parse(publicationDate))) throw new OfferError("The file does not say when it was published.");
    const [only = "", ...others] = [...this.regions].filter((region) => region !== "");
    const [likeliest = ""] = Object.entries(this.serviceCodes).sort(([, a], [, b]) => b - a)[0] ?? [];
    return {
      format: 1,
      offerCode: this.header.offerCode || likeliest,
      region: others.length === 0 ? only : "",
      publicationDate,
      version,
      source,
      serviceCodes: this.serviceCodes,
      regions: [...this.regions].sort(),
      ...this.counts,
    };
  }

  private takeProduct(offered: OfferProduct): void {
    const serviceCode = offered.serviceCode || this.header.offerCode;
    const { sku, usageType, operation, productFamily } = offered;
    const place = this.count({ serviceCode, operation, ...placeOfferProduct({ ...offered, serviceCode }) });
    const bucket = bucketOf(place.bareType);
    this.buckets.set(sku, bucket);
    this.counts.products += 1;
    const product = {
      sku,
      skuIsAws: true,
      serviceCode,
      usageType,
      ...(operation !== "" && { operation }),
      region: place.region,
      productFamily,
      attributes: { ...offered.attributes, servicecode: serviceCode, usagetype: usageType, operation },
    };
    this.write(bucket, { k: "p", place, product });
  }

  private takePrice({ sku, offerTermCode, effectiveDate, dimension, reserved }: OfferPrice): void {
    const bucket = this.buckets.get(sku);
    if (bucket === undefined) return;
    this.counts.prices += 1;
    if (reserved === undefined) {
      this.write(bucket, { k: "o", sku, term: offerTermCode, date: effectiveDate, price: dimension });
      return;
    }
    const term = { offerTermCode, effectiveDate, ...reserved } as Pick<
      ReservedTerm,
      "offerTermCode" | "effectiveDate" | "leaseContractLength" | "offeringClass" | "purchaseOption"
    >;
    this.write(bucket, { k: "r", sku, term, price: dimension });
  }

  private count(place: EditionPlace): EditionPlace {
    this.serviceCodes[place.serviceCode] = (this.serviceCodes[place.serviceCode] ?? 0) + 1;
    this.regions.add(place.region);
    return place;
  }

  private write(bucket: number, line: EditionLine): void {
    const text = `${this.pending[bucket] ?? ""}${JSON.stringify(line)}\n`;
    this.pending[bucket] = text.length < writtenBytes ? text : "";
    if (text.length >= writtenBytes) this.append(bucket, text);
  }

  private append(bucket: number, text: string): void {
    appendFileSync(bucketFile(this.folder, bucket), text);
  }
}

/** What a file says of itself becomes a name below the folder, never a way out of it. */
function fileName(text: string): string {
  return text.replace(/[^\w-]/g, "-");
}
