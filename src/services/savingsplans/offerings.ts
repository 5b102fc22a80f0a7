/** What can be bought: every plan that the price book knows a rate of, by kind, length and way to pay. */
import type { Context } from "../../kernel/context.ts";
import type {
  LeaseLength,
  PriceBook,
  PricedProduct,
  PurchaseOption,
  SavingsPlanRate,
} from "../../pricing/book/book.ts";
import { currentPriceBook } from "../../pricing/book/current-book.ts";
import { savingsPlanOfferingId } from "../../pricing/book/offering-id.ts";
import { offeringMissing } from "./errors.ts";
import type { PlanRow } from "./tables.ts";

/** One rate of an offering. */
export interface OfferingRate {
  readonly priced: PricedProduct;
  readonly rate: SavingsPlanRate;
}

/** Something to buy. */
export interface Offering {
  readonly id: string;
  readonly planType: PlanRow["planType"];
  /** Of an EC2 instance savings plan. */
  readonly region: string | undefined;
  readonly instanceFamily: string | undefined;
  readonly term: LeaseLength;
  readonly purchaseOption: PurchaseOption;
  readonly rates: readonly OfferingRate[];
}

export const termSeconds: Readonly<Record<LeaseLength, number>> = { "1yr": 31_536_000, "3yr": 94_608_000 };

/** Services whose use savings plans lower. Savings Plans user guide, "Savings Plans types". */
const coveredServices = ["AmazonEC2", "AmazonECS", "AmazonEKS", "AWSLambda"];

const known = new WeakMap<PriceBook, readonly Offering[]>();

/** All offerings of the region's price book, in a fixed order. */
export function offeringsOf({ settings }: Pick<Context, "settings">): readonly Offering[] {
  const book = currentPriceBook(settings.dataDirectory);
  let offerings = known.get(book);
  if (offerings === undefined) known.set(book, (offerings = readOfferings(book)));
  return offerings;
}

/** The offering; throws ResourceNotFoundException. */
export function requireOffering(context: Pick<Context, "settings">, id: string): Offering {
  const offering = offeringsOf(context).find((each) => each.id === id);
  if (offering === undefined) throw offeringMissing(id);
  return offering;
}

function readOfferings(book: PriceBook): readonly Offering[] {
  const found = new Map<string, Offering & { rates: OfferingRate[] }>();
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

const orderOf = ({ planType, region = "", instanceFamily = "", term, purchaseOption }: Offering): string =>
  [planType, region, instanceFamily, term, purchaseOption].join("|");

function factsOf({ product }: PricedProduct, rate: SavingsPlanRate): Omit<Offering, "rates"> | undefined {
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
