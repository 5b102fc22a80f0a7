/** Names a service's price list files, one a region, and says where a file is. */
import type { Pricing } from "../../../generated/pricing.ts";
import { controlPrefix } from "../../../kernel/control.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { invalidParameter, resourceNotFound } from "../errors.ts";
import { pageOf } from "../page.ts";
import { parsePriceListArn, priceListArn } from "../price-list-arn.ts";
import { regionsOf, requireServiceList } from "../service-list.ts";

const formats = ["json", "csv"];

/** The book holds one edition a service: it is in force from its publication on. */
export const listPriceLists: Operation<Pricing, "ListPriceLists"> = async (context, input) => {
  const { EffectiveDate: date, CurrencyCode: currency, RegionCode: wanted } = input;
  const list = requireServiceList(currentPriceBook(context.settings.dataDirectory), input.ServiceCode);
  if (!/^[A-Z]{3}$/.test(currency)) throw invalidParameter("Input Parameters are invalid. currencyCode is invalid");
  const isInForce = currency === "USD" && date >= list.publishedAt;
  const regions = isInForce ? regionsOf(list).filter((region) => wanted === undefined || region === wanted) : [];
  const { page, next } = pageOf(regions, input);
  const { serviceCode, version } = list;
  return {
    PriceLists: page.map((region) => ({
      PriceListArn: priceListArn({ serviceCode, currency, version, region }),
      RegionCode: region,
      CurrencyCode: currency,
      FileFormats: formats,
    })),
    ...next,
  };
};

/** The address is the region's own, as the client reached it, and needs no signature. */
export const getPriceListFileUrl: Operation<Pricing, "GetPriceListFileUrl"> = async (context, input) => {
  const { PriceListArn: arn, FileFormat: format } = input;
  const name = parsePriceListArn(arn);
  if (name === undefined) throw invalidParameter("Input Parameters are invalid. priceListArn is invalid");
  if (!formats.includes(format.toLowerCase())) {
    throw invalidParameter("Input Parameters are invalid. fileFormat must be one of [csv, json]");
  }
  const list = requireServiceList(currentPriceBook(context.settings.dataDirectory), name.serviceCode);
  const isThere = name.region === undefined || regionsOf(list).includes(name.region);
  if (name.version !== list.version || name.currency !== "USD" || !isThere) {
    throw resourceNotFound(`The price list ${arn} does not exist`);
  }
  const { host, secure } = context.http;
  const file = [name.serviceCode, name.version, name.region ?? "all", format.toLowerCase()].join(".");
  return { Url: `${secure ? "https" : "http"}://${host}${controlPrefix}/pricing/${file}` };
};
