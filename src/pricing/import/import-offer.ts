/** Imports one of AWS's offer files: JSON or CSV, packed or not, from disk or from the web. */
import { EditionWriter } from "./edition-writer.ts";
import { OfferError } from "./offer-events.ts";
import { openOfferText } from "./offer-text.ts";
import { pricesFolder, type Edition } from "./edition.ts";
import { readCsvOffer } from "./read-csv-offer.ts";
import { readJsonOffer } from "./read-json-offer.ts";

/**
 * Imports an offer into `<dataDirectory>/prices`. Memory grows with the number of SKUs only. Throws an OfferError, with a
 * sentence, for what cannot be read or is no offer; nothing is left behind then.
 */
export async function importOffer(source: string, dataDirectory: string): Promise<Edition> {
  const text = openOfferText(source);
  const first = await firstText(text);
  const chunks = joined(first, text);
  const events = /^\s*[{[]/.test(first) ? readJsonOffer(chunks) : readCsvOffer(chunks);
  const writer = new EditionWriter(pricesFolder(dataDirectory));
  try {
    for await (const event of events) writer.take(event);
    return writer.finish(source);
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

/** As much as tells the layout. */
async function firstText(text: AsyncGenerator<string>): Promise<string> {
  let first = "";
  while (first.trim() === "") {
    const { done, value } = await text.next();
    if (done === true) throw new OfferError("The file is empty.");
    first += value;
  }
  return first;
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
