/** Savings plans that a price book knows a rate of, by kind, length and way to pay. */
import type { LeaseLength, PriceBook, PricedProduct, PurchaseOption, SavingsPlanRate } from "./book.ts";
import { savingsPlanOfferingId } from "./offering-id.ts";

/** One rate of an offering. */
export interface OfferingRate {
  readonly priced: PricedProduct;
  readonly rate: SavingsPlanRate;
}

/** Something to buy. */
export interface PlanOffering {
  readonly id: string;
  readonly planType: "ComputeSavingsPlans" | "EC2InstanceSavingsPlans";
  /** Of an EC2 instance savings plan. */
  readonly region: string | undefined;
  readonly instanceFamily: string | undefined;
  readonly term: LeaseLength;
  readonly purchaseOption: PurchaseOption;
  readonly rates: readonly OfferingRate[];
}

/** Services whose use savings plans lower. Savings Plans user guide, "Savings Plans types". */
const coveredServices = ["AmazonEC2", "AmazonECS", "AmazonEKS", "AWSLambda"];

const known = new WeakMap<PriceBook, readonly PlanOffering[]>();

/** All offerings of a book, in a fixed order. */
export function savingsPlanOfferings(book: PriceBook): readonly PlanOffering[] {
  let offerings = known.get(book);
  if (offerings === undefined) known.set(book, (offerings = readOfferings(book)));
  return offerings;
}

function readOfferings(book: PriceBook): readonly PlanOffering[] {
  const found = new Map<string, PlanOffering & { rates: OfferingRate[] }>();
  for (const serviceCode of coveredServices) {
    for (const priced of book.products(serviceCode)) {
      for (const rate of priced.savingsPlans) {
        const facts = factsOf(priced, rate);
        if (facts === undefined) continue;
        const offering = found.get(facts.id) ?? { ...facts, rates: [] };
        offering.rates.push({ priced, rate });
        found.set(facts.id, offering);
      }
    }
  }
  return [...found.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ planType, region = "", instanceFamily = "", term, purchaseOption }: PlanOffering): string =>
  [planType, region, instanceFamily, term, purchaseOption].join("|");

function factsOf({ product }: PricedProduct, rate: SavingsPlanRate): Omit<PlanOffering, "rates"> | undefined {
  const { planType, leaseContractLength: term, purchaseOption } = rate;
  if (planType !== "ComputeSavingsPlans" && planType !== "EC2InstanceSavingsPlans") return undefined;
  const isOfFamily = planType === "EC2InstanceSavingsPlans";
  const region = isOfFamily ? product.region : undefined;
  const instanceFamily = isOfFamily ? familyOf(product.attributes["instanceType"]) : undefined;
  const facts = { planType, region, instanceFamily, term, purchaseOption };
  return { id: savingsPlanOfferingId(facts), ...facts };
}

export function familyOf(instanceType = ""): string {
  return instanceType.split(".")[0] ?? "";
}
