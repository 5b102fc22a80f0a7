/** Serves price list files under the addresses that the Price List service gives out. */
import type { BillParts } from "../../control/bill-parts.ts";
import { currentPriceBook } from "../../pricing/book/current-book.ts";
import { offerFile } from "../../services/pricing/offer-file.ts";
import { findServiceList } from "../../services/pricing/service-list.ts";

const types: Readonly<Record<string, string>> = { json: "application/json", csv: "text/csv" };

/** Makes a file from the price book as it is now; an edition that an import replaced is gone. */
export function priceListFiles(dataDirectory: string): BillParts["priceListFile"] {
  return async (name) => {
    const [serviceCode = "", version, region, format = ""] = name.split(".");
    const type = types[format];
    const list = findServiceList(currentPriceBook(dataDirectory), serviceCode);
    if (type === undefined || list === undefined || list.version !== version) return undefined;
    const text = offerFile(list, region === "all" ? undefined : region, format === "csv" ? "csv" : "json");
    return { type, text };
  };
}
