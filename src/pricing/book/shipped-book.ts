/** The price book that comes with the product. */
import { canonicalType } from "./canonical-type.ts";
import { listsOf } from "./service-codes.ts";
import { nearestRegions } from "./nearest-regions.ts";
import { placeUsageType } from "../rate/usage-type.ts";
import { readShippedPrices, shippedServices, type ShippedPrices, type ShippedProduct } from "./shipped-service.ts";
import { regionsWithAllInstances } from "./instance-rows.ts";
import { shippedProduct, type ProductPlace } from "./shipped-product.ts";
import type { BookEdition, PriceBook, PricedProduct, PriceQuery } from "./book.ts";
import type { IndexEntry } from "./price-index.ts";

class ShippedBook implements PriceBook {
  private readonly lists = new Map<string, ShippedPrices | undefined>();
  private readonly answers = new Map<string, PricedProduct | undefined>();
  private readonly made = new Map<string, PricedProduct>();

  find(query: PriceQuery): PricedProduct | undefined {
    const { serviceCode, usageType, operation = "", region } = query;
    const key = `${serviceCode}\n${region}\n${usageType}\n${operation}`;
    const known = this.answers.get(key);
    if (known !== undefined || this.answers.has(key)) return known;
    const answer = this.search(query);
    this.answers.set(key, answer);
    return answer;
  }

  *products(serviceCode: string): Iterable<PricedProduct> {
    for (const entry of this.list(serviceCode)?.entries() ?? []) {
      yield this.product(entry, { serviceCode, region: entry.region, bareType: entry.bareType });
    }
  }

  services(): readonly string[] {
    return shippedServices();
  }

  editions(): readonly BookEdition[] {
    return shippedServices().map((serviceCode) => {
      const products = [...this.products(serviceCode)];
      const publicationDate = products.map((product) => product.publicationDate).reduce((a, b) => (a > b ? a : b), "");
      return { serviceCode, region: "", publicationDate, products: products.length, origin: "shipped" };
    });
  }

  private search({ serviceCode, usageType, operation, region }: PriceQuery): PricedProduct | undefined {
    const place = placeQuery(serviceCode, region, usageType);
    if (place === undefined) return undefined;
    for (const code of listsOf(serviceCode, usageType)) {
      // Edge locations' names are part of CloudFront's usage types.
      const bareType = code === "AmazonCloudFront" ? usageType : canonicalType(place.bareType);
      const found = this.searchList({ serviceCode: code, region: place.region, bareType }, operation);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private searchList(place: ProductPlace, operation: string | undefined): PricedProduct | undefined {
    const list = this.list(place.serviceCode);
    for (const region of regionsFor(place)) {
      const entry = list?.find(region, place.bareType, operation);
      if (entry !== undefined) return this.product(entry, place);
    }
    return undefined;
  }

  private list(serviceCode: string): ShippedPrices | undefined {
    if (!this.lists.has(serviceCode)) this.lists.set(serviceCode, readShippedPrices(serviceCode));
    return this.lists.get(serviceCode);
  }

  /** One object a product, however it was asked for. */
  private product(entry: IndexEntry<ShippedProduct>, place: ProductPlace): PricedProduct {
    const { operation, region } = entry;
    const key = `${place.serviceCode}\n${region === "" ? "" : place.region}\n${place.bareType}\n${operation}`;
    const known = this.made.get(key) ?? shippedProduct(entry.value, place);
    this.made.set(key, known);
    return known;
  }
}

/** The region itself, then prices for everywhere, then its neighbours'. */
function regionsFor({ region, bareType }: ProductPlace): readonly string[] {
  if (region === "") return [""];
  // Where the whole table is known, a type that is not in it is not sold.
  const isComplete = bareType.startsWith("BoxUsage:") && regionsWithAllInstances.has(region);
  return [region, "", ...(isComplete ? [] : nearestRegions(region))];
}

/** KMS writes the region's whole name in front. */
function placeQuery(
  serviceCode: string,
  region: string,
  usageType: string,
): { readonly region: string; readonly bareType: string } | undefined {
  const named = /^([a-z]{2}(?:-[a-z]+)+-\d)-(.+)$/.exec(usageType);
  if (named?.[1] !== undefined && named[2] !== undefined) return { region: named[1], bareType: named[2] };
  const placed = placeUsageType(serviceCode, region, usageType);
  return "conflict" in placed ? undefined : placed;
}

let book: PriceBook | undefined;

/** The shipped book: one for the process, and nothing of it is read before it is asked for. */
export function shippedBook(): PriceBook {
  return (book ??= new ShippedBook());
}
