/** Lists services that have prices, with the attributes their products are told apart by. */
import type { Pricing } from "../../../generated/pricing.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { pageOf } from "../page.ts";
import { attributesOf } from "../price-list-item.ts";
import { requireServiceList, type ServiceList } from "../service-list.ts";

export const describeServices: Operation<Pricing, "DescribeServices"> = async (context, input) => {
  const book = currentPriceBook(context.settings.dataDirectory);
  const codes = input.ServiceCode === undefined ? book.services() : [input.ServiceCode];
  const { page, next } = pageOf(codes, input);
  const services = page.map((code) => requireServiceList(book, code));
  return {
    Services: services.map((list) => ({ ServiceCode: list.serviceCode, AttributeNames: attributeNames(list) })),
    FormatVersion: "aws_v1",
    ...next,
  };
};

/** `productFamily` and `termType` are AWS's own, beside the products' attributes. */
function attributeNames({ products }: ServiceList): readonly string[] {
  const names = new Set(products.flatMap((priced) => Object.keys(attributesOf(priced))));
  return [...names, "productFamily", "termType"].sort();
}
