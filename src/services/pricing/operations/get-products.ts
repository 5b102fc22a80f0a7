/** Finds a service's products by their attributes, each as the JSON of a price list's item. */
import type { Pricing } from "../../../generated/pricing.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { filtered } from "../filters.ts";
import { pageOf } from "../page.ts";
import { priceListItem } from "../price-list-item.ts";
import { requireServiceList } from "../service-list.ts";

export const getProducts: Operation<Pricing, "GetProducts"> = async (context, input) => {
  const list = requireServiceList(currentPriceBook(context.settings.dataDirectory), input.ServiceCode);
  const { page, next } = pageOf(filtered(list.products, input.Filters ?? []), input);
  return {
    FormatVersion: "aws_v1",
    PriceList: page.map((priced) => JSON.stringify(priceListItem(priced, list))),
    ...next,
  };
};
