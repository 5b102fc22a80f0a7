/** What is read from an offer file, piece by piece; every layout becomes these. */
import type { PriceDimension, SavingsPlanRate } from "../book/book.ts";

/** What the file says of itself. */
export interface OfferHeader {
  /** `AmazonEC2`, `AWSComputeSavingsPlan`; "" when the file does not say. */
  readonly offerCode: string;
  /** ISO time. */
  readonly publicationDate: string;
  readonly version: string;
}

export interface OfferProduct {
  readonly sku: string;
  readonly serviceCode: string;
  /** As in the file, with the region's prefix. */
  readonly usageType: string;
  readonly operation: string;
  readonly productFamily: string;
  /** AWS's attribute names, as in JSON offers: `instanceType`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** One price of a term. */
export interface OfferPrice {
  readonly sku: string;
  readonly offerTermCode: string;
  readonly effectiveDate: string;
  readonly dimension: PriceDimension;
  /** Of reserved terms only. */
  readonly reserved?: {
    readonly leaseContractLength: string;
    readonly purchaseOption: string;
    readonly offeringClass: string;
  };
}

/** A rate of a savings plan, with the product it is for. */
export interface OfferSavingsPlanRate {
  readonly serviceCode: string;
  readonly usageType: string;
  readonly operation: string;
  readonly region: string;
  readonly rate: Omit<SavingsPlanRate, "trust" | "source">;
}

export type OfferEvent =
  | { readonly kind: "header"; readonly header: Partial<OfferHeader> }
  | { readonly kind: "product"; readonly product: OfferProduct }
  | { readonly kind: "price"; readonly price: OfferPrice }
  | { readonly kind: "savingsPlan"; readonly savingsPlan: OfferSavingsPlanRate };

/** A file that is no offer file, or breaks off: the message is for people. */
export class OfferError extends Error {
  override readonly name = "OfferError";
}

const planTypes: Readonly<Record<string, SavingsPlanRate["planType"]>> = {
  ComputeSavingsPlans: "ComputeSavingsPlans",
  EC2InstanceSavingsPlans: "EC2InstanceSavingsPlans",
  SageMakerSavingsPlans: "SageMakerSavingsPlans",
  MachineLearningSavingsPlans: "SageMakerSavingsPlans",
  DatabaseSavingsPlans: "DatabaseSavingsPlans",
};

const purchaseOptions = ["No Upfront", "Partial Upfront", "All Upfront"] as const;

/** The plan of a file's own words; undefined for plans that the book does not know. */
export function planOf(words: {
  readonly family: string;
  readonly option: string;
  readonly years: string;
}): Pick<SavingsPlanRate, "planType" | "purchaseOption" | "leaseContractLength"> | undefined {
  const planType = planTypes[words.family];
  const purchaseOption = purchaseOptions.find((option) => option === words.option);
  const leaseContractLength = words.years === "1" ? "1yr" : words.years === "3" ? "3yr" : undefined;
  if (planType === undefined || purchaseOption === undefined || leaseContractLength === undefined) return undefined;
  return { planType, purchaseOption, leaseContractLength };
}
