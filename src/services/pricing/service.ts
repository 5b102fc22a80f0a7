/** AWS Price List: what services cost, as products with their prices, and as files. */
import type { Pricing } from "../../generated/pricing.ts";
import { defineService } from "../../kernel/operation.ts";
import { describeServices } from "./operations/describe-services.ts";
import { getAttributeValues } from "./operations/get-attribute-values.ts";
import { getProducts } from "./operations/get-products.ts";
import { getPriceListFileUrl, listPriceLists } from "./operations/price-lists.ts";

export const pricing = defineService<Pricing>({
  name: "pricing",
  serviceCode: "AWSPriceList",
  operations: {
    DescribeServices: describeServices,
    GetAttributeValues: getAttributeValues,
    GetPriceListFileUrl: getPriceListFileUrl,
    GetProducts: getProducts,
    ListPriceLists: listPriceLists,
  },
});
