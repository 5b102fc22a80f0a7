/** What a filter of GetProducts lets through. Price List API reference: Filter. */
import type { Filter } from "../../generated/pricing.ts";
import type { PricedProduct } from "../../pricing/book/book.ts";
import { invalidParameter } from "./errors.ts";
import { attributesOf } from "./price-list-item.ts";

type Test = (value: string | undefined, wanted: string) => boolean;

const tests: Readonly<Record<string, Test>> = {
  TERM_MATCH: (value, wanted) => value?.toLowerCase() === wanted.toLowerCase(),
  EQUALS: (value, wanted) => value === wanted,
  CONTAINS: (value, wanted) => value?.includes(wanted) === true,
  ANY_OF: (value, wanted) => value !== undefined && listed(wanted).includes(value),
  NONE_OF: (value, wanted) => value !== undefined && !listed(wanted).includes(value),
};

/** AWS takes at most 50 filters. */
const mostFilters = 50;

/** The products that all filters let through; fields are found whatever their case. Throws InvalidParameterException. */
export function filtered(products: readonly PricedProduct[], filters: readonly Filter[]): readonly PricedProduct[] {
  if (filters.length > mostFilters) {
    throw invalidParameter(`Input Parameters are invalid. At most ${mostFilters} filters are allowed`);
  }
  const compiled = filters.map(({ Type: type, Field: field, Value: wanted }) => {
    const test = tests[type];
    if (test === undefined) throw invalidParameter(`Input Parameters are invalid. Unknown filter type: ${type}`);
    if (field === "") throw invalidParameter("Input Parameters are invalid. Filter field cannot be null or empty");
    return { field: field.toLowerCase(), test, wanted };
  });
  if (compiled.length === 0) return products;
  return products.filter((priced) => {
    const fields = fieldsOf(priced);
    return compiled.every(({ field, test, wanted }) => test(fields.get(field), wanted));
  });
}

/** A product's attributes and what AWS lets be filtered besides them, by lower-case names. */
function fieldsOf(priced: PricedProduct): ReadonlyMap<string, string> {
  const { sku, productFamily, serviceCode } = priced.product;
  const all = { ...attributesOf(priced), sku, productFamily, serviceCode };
  return new Map(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
}

function listed(text: string): readonly string[] {
  return text.split(",").map((each) => each.trim());
}
