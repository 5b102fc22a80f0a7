/** Lists the values that an attribute has among a service's products. */
import type { Pricing } from "../../../generated/pricing.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { PricedProduct } from "../../../pricing/book/book.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { invalidParameter, notFound } from "../errors.ts";
import { pageOf } from "../page.ts";
import { attributesOf, reservedTerms } from "../price-list-item.ts";
import { requireServiceList } from "../service-list.ts";

export const getAttributeValues: Operation<Pricing, "GetAttributeValues"> = async (context, input) => {
  const { ServiceCode: code, AttributeName: name } = input;
  const { products } = requireServiceList(currentPriceBook(context.settings.dataDirectory), code);
  if (name === "") throw invalidParameter("Input Parameters are invalid. attributeName cannot be null or empty");
  const values = new Set(products.flatMap((priced) => valuesOf(priced, name.toLowerCase())));
  if (values.size === 0) throw notFound(`The attribute ${name} does not exist for the service code ${code}`);
  const { page, next } = pageOf([...values].sort(), input, mostValues);
  return { AttributeValues: page.map((value) => ({ Value: value })), ...next };
};

function valuesOf(priced: PricedProduct, name: string): readonly string[] {
  if (name === "productfamily") return [priced.product.productFamily];
  if (name === "termtype")
    return Object.keys(reservedTerms(priced)).length > 0 ? ["OnDemand", "Reserved"] : ["OnDemand"];
  const stated = Object.entries(attributesOf(priced)).find(([key]) => key.toLowerCase() === name);
  return stated === undefined ? [] : [stated[1]];
}

/** The reference says 100, but AWS takes what its own clients ask for. */
const mostValues = 10_000;
