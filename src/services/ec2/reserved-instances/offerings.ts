/** Reserved instances that can be bought in a region: those whose whole price the price book knows, for the region and each of its zones. */
import type { Context } from "../../../kernel/context.ts";
import type { PriceBook, PricedProduct, ReservedTerm } from "../../../pricing/book/book.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { offeringId } from "../../../pricing/book/offering-id.ts";

/** Something to buy. */
export interface ReservedOffering {
  readonly id: string;
  readonly region: string;
  readonly zone: string | undefined;
  readonly instanceType: string;
  readonly operation: string;
  readonly term: ReservedTerm & { readonly upfrontFee: string };
}

export const termSeconds = { "1yr": 31_536_000, "3yr": 94_608_000 } as const;

const zoneLetters = ["a", "b", "c"];

/** Zones of a region. */
export function zonesOf(region: string): readonly string[] {
  return zoneLetters.map((letter) => `${region}${letter}`);
}

/** EC2 API reference, ReservedInstancesOffering: platforms by the operation that uses are counted under. */
const platforms: Readonly<Record<string, string>> = {
  RunInstances: "Linux/UNIX",
  "RunInstances:0002": "Windows",
  "RunInstances:0010": "Red Hat Enterprise Linux",
  "RunInstances:000g": "SUSE Linux",
};

/** `Linux/UNIX`; the operation itself where AWS's name is not known. */
export function productDescription(operation: string): string {
  return platforms[operation] ?? operation;
}

const known = new WeakMap<PriceBook, Map<string, ReservedOffering[]>>();
const withZones = new WeakMap<readonly ReservedOffering[], readonly ReservedOffering[]>();

/** The region's offerings, in a fixed order. */
export function offeringsIn({ settings, region }: Pick<Context, "settings" | "region">): readonly ReservedOffering[] {
  const book = currentPriceBook(settings.dataDirectory);
  let byRegion = known.get(book);
  if (byRegion === undefined) known.set(book, (byRegion = readOfferings(book)));
  const regional = byRegion.get(region) ?? [];
  let all = withZones.get(regional);
  if (all === undefined) {
    all = regional.flatMap((each) => [each, ...zonesOf(region).map((zone) => named({ ...each, zone }))]);
    withZones.set(regional, all);
  }
  return all;
}

function readOfferings(book: PriceBook): Map<string, ReservedOffering[]> {
  const byRegion = new Map<string, ReservedOffering[]>();
  for (const priced of book.products("AmazonEC2")) {
    const { region } = priced.product;
    const offerings = byRegion.get(region) ?? [];
    byRegion.set(region, offerings);
    offerings.push(...offeringsOfProduct(priced));
  }
  for (const offerings of byRegion.values()) offerings.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return byRegion;
}

const orderOf = ({ instanceType, operation, term }: ReservedOffering): string =>
  [instanceType, operation, term.offeringClass, term.leaseContractLength, term.purchaseOption].join("|");

function offeringsOfProduct({ product, reserved }: PricedProduct): ReservedOffering[] {
  const { instanceType, tenancy = "Shared" } = product.attributes;
  const isSold = instanceType !== undefined && tenancy === "Shared" && product.usageType.includes("BoxUsage");
  if (!isSold) return [];
  const operation = product.operation ?? "RunInstances";
  return reserved.flatMap((term) => {
    const { upfrontFee } = term;
    if (upfrontFee === undefined) return [];
    const place = { region: product.region, zone: undefined, instanceType, operation };
    return [named({ ...place, id: "", term: { ...term, upfrontFee } })];
  });
}

/** The same id for the same offering on every start. */
function named(offering: ReservedOffering): ReservedOffering {
  const facts = `reserved instance offering ${offering.region}|${offering.zone}|${orderOf(offering)}`;
  return { ...offering, id: offeringId(facts) };
}
