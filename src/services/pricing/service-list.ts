/** The price list of one service: its products as AWS orders and dates them. */
import type { PriceBook, PricedProduct } from "../../pricing/book/book.ts";
import { invalidParameter, notFound } from "./errors.ts";

/** A service's prices. */
export interface ServiceList {
  readonly serviceCode: string;
  /** By SKU. */
  readonly products: readonly PricedProduct[];
  /** Of the newest price. */
  readonly publishedAt: Date;
  /** `20261105100000`. */
  readonly version: string;
}

const lists = new WeakMap<PriceBook, Map<string, ServiceList>>();

/** The service's list; throws InvalidParameterException for no code, NotFoundException for one that nothing is sold under. */
export function requireServiceList(book: PriceBook, serviceCode: string): ServiceList {
  if (serviceCode === "") {
    throw invalidParameter("Input Parameters are invalid. serviceCode cannot be null or empty");
  }
  if (!/^[A-Za-z0-9]+$/.test(serviceCode)) throw invalidParameter("ServiceCode can only contain a-z, A-Z, 0-9");
  const list = findServiceList(book, serviceCode);
  if (list === undefined) throw notFound(`The service code ${serviceCode} does not exist`);
  return list;
}

/** The service's list, or undefined when nothing is sold under that code. */
export function findServiceList(book: PriceBook, serviceCode: string): ServiceList | undefined {
  let known = lists.get(book);
  if (known === undefined) lists.set(book, (known = new Map()));
  let list = known.get(serviceCode);
  // Only real codes are kept: others may be endless.
  if (list === undefined) {
    list = newServiceList(book, serviceCode);
    if (list.products.length === 0) return undefined;
    known.set(serviceCode, list);
  }
  return list;
}

function newServiceList(book: PriceBook, serviceCode: string): ServiceList {
  const sorted = [...book.products(serviceCode)].sort((a, b) => (a.product.sku < b.product.sku ? -1 : 1));
  const publishedAt = publishedOf(sorted.map(({ publicationDate }) => publicationDate));
  // Whose source states no day is as old as its list: every term of AWS's lists has its effective date.
  const publicationDate = publishedAt.toISOString();
  const products = sorted.map((each) => (each.publicationDate === "" ? { ...each, publicationDate } : each));
  return { serviceCode, products, publishedAt, version: publishedAt.toISOString().replace(/\D/g, "").slice(0, 14) };
}

/** A source may state only the month or nothing at all. */
function publishedOf(dates: readonly string[]): Date {
  const newest = dates.reduce((a, b) => (a > b ? a : b), "2025-01-01");
  return new Date(newest);
}

/** The regions that a list names, sorted; products that are sold everywhere name none. */
export function regionsOf({ products }: ServiceList): readonly string[] {
  return [...new Set(products.map(({ product }) => product.region))].filter((region) => region !== "").sort();
}

/** What is sold in a region, what is sold everywhere included. */
export function productsIn({ products }: ServiceList, region: string | undefined): readonly PricedProduct[] {
  if (region === undefined) return products;
  return products.filter(({ product }) => product.region === region || product.region === "");
}
