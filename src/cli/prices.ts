/** `haneul prices …`: the price book of a data folder, without a region. */
import { CommandFailure, wrongUsage } from "./failure.ts";
import { decimal } from "../pricing/decimal.ts";
import { importOffer } from "../pricing/import/import-offer.ts";
import { inCurrency, parseDisplayCurrency, type DisplayCurrency } from "../pricing/currency.ts";
import { OfferError } from "../pricing/import/offer-events.ts";
import { onlyArgument, present, textOption, type Command, type Invocation } from "./command.ts";
import { openPriceBook } from "../pricing/book/price-book.ts";
import { editionsText, productText } from "./prices-text.ts";
import { resolve } from "node:path";

const json = { type: "boolean" } as const;
const data = { type: "string" } as const;

export const pricesCommands: readonly Command[] = [
  {
    name: "prices import",
    parameters: "FILE|URL",
    summary: "Takes one of AWS's offer files (JSON or CSV, packed or not) into the price book; --data DIR, --json",
    options: { data, json },
    run: importPrices,
  },
  {
    name: "prices list",
    summary: "What the price book holds: imported offers and shipped prices, with their dates; --data DIR, --json",
    options: { data, json },
    run: async (invocation) => present(invocation, openPriceBook(dataDirectory(invocation)).editions(), editionsText),
  },
  {
    name: "prices show",
    parameters: "SERVICE USAGE-TYPE",
    summary:
      "The price of a usage type, as in AmazonS3 TimedStorage-ByteHrs; --region, --operation, --currency KRW=1392.5, --data DIR, --json",
    options: {
      data,
      json,
      region: { type: "string" },
      operation: { type: "string" },
      currency: { type: "string" },
    },
    run: showPrice,
  },
];

async function importPrices(invocation: Invocation): Promise<void> {
  const source = onlyArgument(invocation, "an offer file or its address");
  try {
    const edition = await importOffer(source, dataDirectory(invocation));
    present(
      invocation,
      edition,
      ({ offerCode, region, publicationDate, products, prices, savingsPlanRates }) =>
        `Took ${offerCode}${region === "" ? "" : ` of ${region}`}, published ${publicationDate}: ` +
        `${products} products, ${prices} prices, ${savingsPlanRates} savings plan rates.\n`,
    );
  } catch (error) {
    if (error instanceof OfferError) throw new CommandFailure(error.message, 2);
    throw error;
  }
}

async function showPrice(invocation: Invocation): Promise<void> {
  const { positionals, options } = invocation;
  const [serviceCode, usageType, ...rest] = positionals;
  if (serviceCode === undefined || usageType === undefined || rest.length > 0)
    throw wrongUsage("It needs a service code and a usage type, such as AmazonS3 TimedStorage-ByteHrs.");
  const region = textOption(options, "region") ?? "us-east-1";
  const currency = readCurrency(textOption(options, "currency"));
  const book = openPriceBook(dataDirectory(invocation));
  const operation = textOption(options, "operation");
  const found = book.find({ serviceCode, usageType, operation, region });
  if (found === undefined)
    throw new CommandFailure(`The price of ${serviceCode} ${usageType} in ${region} is not known: it is unpriced.`);
  present(invocation, found, (found) => productText(found, currency && ((usd) => inCurrency(decimal(usd), currency))));
}

function readCurrency(text: string | undefined): DisplayCurrency | undefined {
  if (text === undefined) return undefined;
  const currency = parseDisplayCurrency(text);
  if (currency === undefined)
    throw wrongUsage(`--currency takes a code and how many are one dollar, such as KRW=1392.5, not ${text}.`);
  return currency;
}

/** As `haneul up` finds it. */
function dataDirectory({ options, environment }: Invocation): string {
  const variables = ["HANEUL_DATA", "HANEUL_DATA_DIR", "DATA_DIR", "LOCALSTACK_DATA_DIR"];
  const stated = textOption(options, "data") ?? variables.map((name) => environment[name]).find(Boolean);
  return resolve(stated ?? ".haneul");
}
