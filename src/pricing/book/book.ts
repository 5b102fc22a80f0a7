/** The price book: what AWS's price lists say of a product, and the port that rating asks. Types follow AWS's offer files. */

/**
 * How sure a price is. A: from AWS's price list, or a dated source that agrees with it; B: one secondary source;
 * C: old, weak, or carried over from another region.
 */
export type Trust = "A" | "B" | "C";

/** What is sold. */
export interface Product {
  /** 16 letters and digits. Tiers are counted for each SKU: all usage that finds the same SKU shares them. */
  readonly sku: string;
  /** False: AWS's SKU was not known, so this one is made from the product's name (the same every time). */
  readonly skuIsAws: boolean;
  /** As in the cost report: `AmazonS3`, `AmazonEC2`, `AWSDataTransfer`. */
  readonly serviceCode: string;
  /** With the region's prefix, as in the cost report: `APN2-BoxUsage:t3.micro`. */
  readonly usageType: string;
  /** `RunInstances:0002`; undefined: every operation. */
  readonly operation?: string;
  /** `ap-northeast-2`; "" for products that are sold everywhere at one price. */
  readonly region: string;
  readonly productFamily: string;
  /** AWS's attribute names: location, instanceType, storageClass, group … */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A price for a part of the quantity. */
export interface PriceDimension {
  /** SKU.offer term.dimension. */
  readonly rateCode: string;
  /** First unit that it holds for, a decimal number: `0`, `51200`. */
  readonly beginRange: string;
  /** First unit that it does not hold for any more, or `Inf`. */
  readonly endRange: string;
  /** `GB-Mo`, `Hrs`, `Requests` … Quantities are in this unit before they are rated. */
  readonly unit: string;
  /** US dollars for one unit, an exact decimal number. */
  readonly pricePerUnit: string;
  readonly description: string;
  /** SKUs that a discount is for; empty for a price of its own. */
  readonly appliesTo: readonly string[];
}

/** Pay as you go. */
export interface OnDemandTerm {
  /** Last part but one of the rate codes: `JRTCKXETXF`. */
  readonly offerTermCode: string;
  /** ISO date from which it holds; "" when the source did not say. */
  readonly effectiveDate: string;
  /** Sorted by beginRange, without gaps. */
  readonly dimensions: readonly PriceDimension[];
}

export type LeaseLength = "1yr" | "3yr";
export type PurchaseOption = "No Upfront" | "Partial Upfront" | "All Upfront";

/** A reserved instance's price. */
export interface ReservedTerm {
  readonly offerTermCode: string;
  readonly effectiveDate: string;
  readonly leaseContractLength: LeaseLength;
  readonly offeringClass: "standard" | "convertible";
  readonly purchaseOption: PurchaseOption;
  /** US dollars once; undefined when the source did not say (then it cannot be bought, only be shown). */
  readonly upfrontFee?: string;
  /** US dollars for every hour of the term. */
  readonly hourlyPrice: string;
  readonly rateCode: string;
  readonly trust: Trust;
  readonly source: string;
}

/** A savings plan's rate for the product that it is listed with. */
export interface SavingsPlanRate {
  readonly planType:
    | "ComputeSavingsPlans"
    | "EC2InstanceSavingsPlans"
    | "SageMakerSavingsPlans"
    | "DatabaseSavingsPlans";
  readonly leaseContractLength: LeaseLength;
  readonly purchaseOption: PurchaseOption;
  /** US dollars for one unit of the covered product. */
  readonly discountedRate: string;
  readonly unit: string;
  readonly rateCode: string;
  readonly trust: Trust;
  readonly source: string;
}

/** A product with its prices, and where they are from. */
export interface PricedProduct {
  readonly product: Product;
  readonly onDemand: OnDemandTerm;
  readonly reserved: readonly ReservedTerm[];
  readonly savingsPlans: readonly SavingsPlanRate[];
  /** ISO date (day) of the list or source. */
  readonly publicationDate: string;
  readonly trust: Trust;
  /** Where the price is from, in words. */
  readonly source: string;
  /** The region whose price was taken because this one's is not known. */
  readonly derivedFrom?: string;
}

/** What is asked for. */
export interface PriceQuery {
  /** As in the cost report; AWS's own doublets are understood (AmazonEC2 or AWSELB for load balancers). */
  readonly serviceCode: string;
  /** With or without the region's prefix. */
  readonly usageType: string;
  /** Left out: the plain product of the usage type (Linux, for instances). */
  readonly operation?: string | undefined;
  /** "" or "global" where the usage has none; then the usage type's prefix tells it, if it has one. */
  readonly region: string;
}

/** One offer of one region, as a listing shows it. */
export interface BookEdition {
  readonly serviceCode: string;
  /** "" when it holds for all of its regions. */
  readonly region: string;
  readonly publicationDate: string;
  readonly products: number;
  /** `shipped`, or the file it was imported from. */
  readonly origin: string;
}

/** Prices by product. Implementations read lazily, and answer the same question with the same object. */
export interface PriceBook {
  /** undefined: *unpriced*. It is never a price of zero. */
  find(query: PriceQuery): PricedProduct | undefined;
  /** All products of a service, in the regions that the book names itself. */
  products(serviceCode: string): Iterable<PricedProduct>;
  /** Service codes, sorted. */
  services(): readonly string[];
  editions(): readonly BookEdition[];
}
