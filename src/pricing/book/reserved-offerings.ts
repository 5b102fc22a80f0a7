/** Reserved instances that can be bought: those whose whole price a price book knows, for a region and each of its zones. */
import type { PriceBook, PricedProduct, ReservedTerm } from "./book.ts";
import { offeringId } from "./offering-id.ts";

/** Something to buy. */
export interface ReservedOffering {
  readonly id: string;
  readonly region: string;
  readonly zone: string | undefined;
  readonly instanceType: string;
  readonly operation: string;
  readonly term: ReservedTerm & { readonly upfrontFee: string };
}

const zoneLetters = ["a", "b", "c"];

/** Zones of a region. */
export function zonesOf(region: string): readonly string[] {
  return zoneLetters.map((letter) => `${region}${letter}`);
}

const known = new WeakMap<PriceBook, Map<string, ReservedOffering[]>>();
const withZones = new WeakMap<readonly ReservedOffering[], readonly ReservedOffering[]>();

/** A region's offerings, in a fixed order. */
export function reservedOfferings(book: PriceBook, region: string): readonly ReservedOffering[] {
  const regional = regionsOf(book).get(region) ?? [];
  let all = withZones.get(regional);
  if (all === undefined) {
    all = regional.flatMap((each) => [each, ...zonesOf(region).map((zone) => named({ ...each, zone }))]);
    withZones.set(regional, all);
  }
  return all;
}

/** The offering of any region; undefined when there is none. */
export function findReservedOffering(book: PriceBook, id: string): ReservedOffering | undefined {
  for (const region of regionsOf(book).keys()) {
    const found = reservedOfferings(book, region).find((offering) => offering.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function regionsOf(book: PriceBook): Map<string, ReservedOffering[]> {
  let byRegion = known.get(book);
  if (byRegion === undefined) known.set(book, (byRegion = readOfferings(book)));
  return byRegion;
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
